// The report for people: findings by file, each with its piece of source, and a summary.
import type { Finding, Severity } from '../../core/finding.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { cellPlace, inParagraphs } from '../places.ts'
import type { FileResult, Reporter, Summary } from '../result.ts'
import type { Paint, Style } from '../style.ts'
import { plain, wrap } from '../width.ts'
import { excerpt } from './excerpt.ts'

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' }

/** More places than this are counted, not listed. */
const mostPlaces = 8
/** More different messages about other places than this are only counted. */
const mostMessages = 12

/** A reporter in `width` cells. */
export function textReporter(paint: Paint, width: number): Reporter {
  return {
    kept: `text ${width} ${paint('bold', '')}`,
    file(result) {
      if (result.findings.length === 0) return ''
      const lines = new LineIndex(result.source)
      const parts = result.findings.map((finding) => findingText(finding, result, lines, paint, width))
      return `${paint('title', plain(result.path))}\n\n${parts.join('\n')}\n`
    },
    end: (summary) => summaryText(summary, paint)
  }
}

/** “3:11  warning  family/rule”, the message, the piece of source. */
function findingText(finding: Finding, result: FileResult, lines: LineIndex, paint: Paint, width: number): string {
  const { source } = result
  const place = placeIn(result, finding.span.start, lines)
  const head = `  ${paint('bold', place)}  ${paint(colours[finding.severity], finding.severity)}  ${paint('dim', finding.rule)}`
  const message = wrap(finding.message, width - 4).map((line) => `    ${line}`)
  const number = String(lines.placeOf(finding.span.start).line)
  const piece = source.trim() === '' ? [] : pieceOf(finding, number, source, lines, paint, width)
  return `${[head, ...message, ...piece, ...relatedText(finding, result, lines, paint, width)].join('\n')}\n`
}

function pieceOf(
  finding: Finding,
  number: string,
  source: string,
  lines: LineIndex,
  paint: Paint,
  width: number
): string[] {
  const { before, marked, after, indent, length } = excerpt(source, finding.span, lines, width - number.length - 7)
  const colour = colours[finding.severity]
  return [
    `    ${paint('dim', `${number} │`)} ${before}${paint(colour, marked)}${after}`,
    `    ${' '.repeat(number.length)} ${paint('dim', '│')} ${' '.repeat(indent)}${paint(colour, '^'.repeat(length))}`
  ]
}

/** The other places a finding stands for: those with one message on one line. */
function relatedText(finding: Finding, result: FileResult, lines: LineIndex, paint: Paint, width: number): string[] {
  const places = new Map<string, { readonly first: string[]; count: number }>()
  for (const { message, span } of finding.related) {
    const known = places.get(message) ?? { first: [], count: 0 }
    if (known.first.length < mostPlaces) known.first.push(placeIn(result, span.start, lines))
    known.count++
    places.set(message, known)
  }
  const texts = [...places].slice(0, mostMessages).map(([message, { first, count }]) => {
    const more = count > first.length ? ` and ${count - first.length} more` : ''
    return `${first.join(', ')}${more}: ${message}`
  })
  if (places.size > mostMessages)
    texts.push(`and ${places.size - mostMessages} more places; “--format json” lists them all`)
  return texts.flatMap((text) =>
    wrap(text, width - 6).map((part, i) => `    ${paint('dim', i === 0 ? '↳' : ' ')} ${paint('dim', part)}`)
  )
}

/** The place as editors count it, and what people see of it there: “8:14 (cell 3, line 2)”, “paragraph 12”. */
export function placeIn({ source, cells, format }: FileResult, offset: number, lines: LineIndex): string {
  if (inParagraphs(format)) return `paragraph ${lines.placeOf(offset).line}`
  const place = shownPlace(offset, source, lines)
  const cell = cellPlace(cells, offset)
  return cell === undefined ? place : `${place} (cell ${cell.number}, line ${cell.line})`
}

/** Line and column as editors count them; a byte order mark has no column. */
function shownPlace(offset: number, source: string, lines: LineIndex): string {
  const { line, column } = lines.placeOf(offset)
  return `${line}:${line === 1 && source.startsWith('\uFEFF') ? Math.max(1, column - 1) : column}`
}

function summaryText({ files, shown, all, maxWarnings, selected }: Summary, paint: Paint): string {
  const kinds: readonly [Severity, string, string][] = [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['info', 'info', 'infos'],
    ['hint', 'hint', 'hints']
  ]
  const parts = kinds.flatMap(([severity, one, many]) => {
    const count = shown[severity]
    return count === 0 ? [] : [paint(colours[severity], `${count} ${count === 1 ? one : many}`)]
  })
  const total = Object.values(shown).reduce((sum, count) => sum + count, 0)
  const hidden = Object.values(all).reduce((sum, count) => sum + count, 0) - total
  const more = hidden === 0 ? '' : `; ${hidden} milder not shown`
  const checked = `${files} ${files === 1 ? 'file' : 'files'} checked`
  const found =
    total === 0 ? 'nothing to report' : `${total} ${total === 1 ? 'finding' : 'findings'} (${parts.join(', ')})`
  const over =
    maxWarnings !== undefined && all.warning > maxWarnings
      ? `More warnings (${all.warning}) than --max-warnings allows (${maxWarnings}).\n`
      : ''
  const explain =
    total === 0 ? '' : `${paint('dim', 'neuroprose explain <rule> says why and what to write instead.')}\n`
  return `${checked}: ${found}${more}.\n${over}${selectedText(selected)}${explain}`
}

/** Lines about what waits in the baseline, what has gone from it, and what changed lines left out. */
function selectedText(selected: Summary['selected']): string {
  if (!selected) return ''
  const { waiting, gone, unchanged, risen } = selected
  const lines: string[] = []
  if (waiting > 0) lines.push(`${waiting} ${waiting === 1 ? 'finding waits' : 'findings wait'} in the baseline.`)
  if (gone.length > 0) {
    const first = gone.slice(0, mostPlaces).map(({ path, rule }) => `${plain(path)} ${rule}`)
    const more = gone.length > mostPlaces ? ` and ${gone.length - mostPlaces} more` : ''
    lines.push(
      `${gone.length} of the baseline ${gone.length === 1 ? 'is' : 'are'} gone (${first.join(', ')}${more}); “neuroprose baseline” forgets them.`
    )
  }
  if (unchanged > 0)
    lines.push(`${unchanged} on lines that did not change ${unchanged === 1 ? 'is' : 'are'} not shown.`)
  for (const { folder, now, before } of risen ?? [])
    lines.push(`${plain(folder)}: ${now} findings, ${before} in the baseline.`)
  return lines.map((line) => `${line}\n`).join('')
}
