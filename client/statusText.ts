// What the status item says; apart from the item itself, so that it can be tested without an editor.
import type { Counts, Status } from '../server/messages.ts'

/** How it stands with the server. */
export type Server = 'starting' | 'running' | { readonly failed: string }

/** What the item shows. */
export interface Shown {
  readonly text: string
  readonly detail: string
  readonly busy: boolean
  readonly severity: 'information' | 'warning' | 'error'
}

const names: Readonly<Record<keyof Counts, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
  hint: ['hint', 'hints']
}

/** “1 error, 3 warnings”, or “no findings”. */
export function summary(counts: Counts): string {
  const parts = (Object.keys(names) as (keyof Counts)[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${names[severity][counts[severity] === 1 ? 0 : 1]}`)
  return parts.length > 0 ? parts.join(', ') : 'no findings'
}

/** What to show for a document whose status is `status`. */
export function shown(server: Server, status: Status | undefined): Shown {
  const quiet = { busy: false, severity: 'information' } as const
  if (server === 'starting') return { ...quiet, busy: true, text: 'NeuroProse', detail: 'starting' }
  if (server !== 'running')
    return { busy: false, severity: 'error', text: 'NeuroProse is not running', detail: server.failed }
  if (status === undefined || status.state === 'busy') {
    return { ...quiet, busy: true, text: 'NeuroProse', detail: 'reading' }
  }
  if (status.state === 'off') return { ...quiet, text: 'NeuroProse: off', detail: 'this document is not read' }
  const found = status.counts === undefined ? 'no findings' : summary(status.counts)
  const severity = status.counts?.error ? 'error' : status.counts?.warning ? 'warning' : 'information'
  return { busy: false, severity, text: `NeuroProse: ${found}`, detail: detail(status) }
}

function detail(status: Status): string {
  const bibliography = { ready: 'bibliography read', none: 'no bibliography', unknown: 'bibliography not read yet' }
  return [
    ...(status.profile === undefined ? [] : [`read as ${status.profile}`]),
    ...(status.bibliography === undefined ? [] : [bibliography[status.bibliography]]),
    ...(status.configuration?.length ? ['.neuroprose.yaml'] : [])
  ].join(' · ')
}
