// Annotations of GitHub Actions: the most severe first, as many as are shown, and all of them counted in the step summary.
import { type Severity, severities } from '../../core/finding.ts'
import type { Reporter, Summary } from '../result.ts'
import { type Row, rowsOf } from './rows.ts'

/** GitHub shows so many annotations of each kind for one step; more are dropped without a word. */
const shownOfEach = 10

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice'
}

/** Takes the Markdown of the step summary; undefined where there is none. */
export type WriteSummary = ((markdown: string) => void) | undefined

/** A reporter that prints workflow commands at the end. */
export function githubReporter(writeSummary: WriteSummary): Reporter {
  const rows: Row[] = []
  return {
    file(result) {
      rows.push(...rowsOf(result))
      return ''
    },
    end(summary) {
      const gravest = [...rows].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))
      const left: Record<string, number> = { error: shownOfEach, warning: shownOfEach, notice: shownOfEach }
      const shown = gravest.filter(({ severity }) => (left[commands[severity]] as number)-- > 0)
      writeSummary?.(summaryMarkdown(rows, shown.length, summary))
      const more = rows.length - shown.length
      const note =
        more > 0
          ? `::notice title=NeuroProse::${more} more ${more === 1 ? 'finding is' : 'findings are'} in the summary of this step.\n`
          : ''
      return shown.map(command).join('') + note
    }
  }
}

function command({ path, rule, severity, message, start, end }: Row): string {
  const place = `file=${property(path)},line=${start.line},endLine=${end.line}`
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
  return `::${commands[severity]} ${place}${columns},title=${property(rule)}::${data(message)}\n`
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/** So many rules and files are listed; GitHub takes a megabyte, and nobody reads it. */
const mostRows = 200

function summaryMarkdown(rows: readonly Row[], shown: number, summary: Summary): string {
  const { error, warning, info, hint } = summary.shown
  const head = `## NeuroProse\n\n${summary.files} files checked: ${error} errors, ${warning} warnings, ${info} infos, ${hint} hints.\n`
  if (rows.length === 0) return `${head}\n`
  const rules = table(
    'rule',
    counted(rows, ({ rule, url }) => (url === '' ? rule : `[${rule}](${url})`))
  )
  const files = table(
    'file',
    counted(rows, ({ path }) => cell(path))
  )
  const note = shown < rows.length ? `\n${shown} of ${rows.length} findings are shown as annotations.\n` : ''
  return `${head}${note}\n${rules}\n${files}\n`
}

function counted(rows: readonly Row[], nameOf: (row: Row) => string): [string, Readonly<Record<Severity, number>>][] {
  const counts = new Map<string, Record<Severity, number>>()
  for (const row of rows) {
    const name = nameOf(row)
    const known = counts.get(name) ?? { error: 0, warning: 0, info: 0, hint: 0 }
    known[row.severity]++
    counts.set(name, known)
  }
  const weight = ({ error, warning, info, hint }: Readonly<Record<Severity, number>>) =>
    error * 1e9 + warning * 1e6 + info * 1e3 + hint
  return [...counts].sort(([a, x], [b, y]) => weight(y) - weight(x) || (a < b ? -1 : 1))
}

function table(name: string, all: readonly [string, Readonly<Record<Severity, number>>][]): string {
  const lines = all
    .slice(0, mostRows)
    .map(([what, n]) => `| ${what} | ${n.error} | ${n.warning} | ${n.info} | ${n.hint} |`)
  const more = all.length > mostRows ? `\n\nand ${all.length - mostRows} more` : ''
  return `| ${name} | errors | warnings | infos | hints |\n| --- | --: | --: | --: | --: |\n${lines.join('\n')}${more}\n`
}

function cell(text: string): string {
  return text.replace(/[|\\`*_<[\]]/g, '\\$&').replace(/\s+/g, ' ')
}
