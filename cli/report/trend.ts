// The trend: what the baseline held after each commit that changed it, as git remembers.
import { BadBaseline, baselineCounts, baselineName, readBaseline } from '../baseline.ts'
import { git, NoChanges } from '../changes.ts'
import type { Trend, TrendPoint } from './model.ts'

/** More commits than this make no better picture. */
const mostCommits = 100

/** The history of the baseline of a folder, the oldest commit first. */
export function trendOf(folder: string): Trend {
  try {
    return historyOf(folder)
  } catch (error) {
    if (error instanceof NoChanges) return { none: error.message }
    throw error
  }
}

function historyOf(folder: string): Trend {
  const prefix = git(['rev-parse', '--show-prefix'], folder).replace(/\n$/, '')
  const log = git(['log', `--max-count=${mostCommits}`, '--format=%H %cs', '--', baselineName], folder)
  const commits = log.split('\n').filter((line) => line !== '')
  if (commits.length === 0) {
    return {
      none: `${baselineName} has no history in git yet; “neuroprose baseline” writes it, and each commit of it is a point.`
    }
  }
  const points = commits.flatMap((line) => pointOf(line, `${prefix}${baselineName}`, folder)).reverse()
  const notes = [
    commits.length === mostCommits ? `The last ${mostCommits} commits of the baseline are shown.` : '',
    points.length < commits.length ? 'Commits in which it was taken away or cannot be read are left out.' : '',
    git(['rev-parse', '--is-shallow-repository'], folder).trim() === 'true'
      ? 'This is a shallow clone, so that earlier commits are missing.'
      : ''
  ].filter((note) => note !== '')
  return notes.length === 0 ? { points } : { points, note: notes.join(' ') }
}

/** What the baseline held at a commit; nothing where it was taken away or is broken. */
function pointOf(line: string, path: string, folder: string): TrendPoint[] {
  const [commit = '', date = ''] = line.split(' ')
  try {
    const baseline = readBaseline(git(['show', `${commit}:${path}`], folder))
    const findings = [...baselineCounts(baseline).values()].reduce((sum, n) => sum + n, 0)
    return [{ commit: commit.slice(0, 10), date, findings, files: baseline.size }]
  } catch (error) {
    if (error instanceof BadBaseline || error instanceof NoChanges) return []
    throw error
  }
}
