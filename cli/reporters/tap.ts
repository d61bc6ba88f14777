// The Test Anything Protocol, version 14: a test point for each file, its findings below it as YAML.
import type { Reporter } from '../result.ts'
import { type Row, rowsOf } from './rows.ts'

/** A reporter that prints each file as it comes. A file with errors is not ok. */
export function tapReporter(): Reporter {
  let count = 0
  const head = () => (count === 0 ? 'TAP version 14\n' : '')
  return {
    file(result) {
      const rows = rowsOf(result)
      const ok = rows.every(({ severity }) => severity !== 'error')
      const begin = head()
      count++
      const name = result.path.replace(/[\\#]/g, '\\$&').replace(/\s+/g, ' ')
      return `${begin}${ok ? 'ok' : 'not ok'} ${count} - ${name}\n${details(rows)}`
    },
    end: () => `${head()}1..${count}\n`
  }
}

function details(rows: readonly Row[]): string {
  if (rows.length === 0) return ''
  const items = rows.map(
    ({ rule, severity, message, start }) =>
      `    - at: "${start.line}:${start.column}"\n      severity: ${severity}\n      rule: ${rule}\n      message: ${JSON.stringify(message)}\n`
  )
  return `  ---\n  findings:\n${items.join('')}  ...\n`
}
