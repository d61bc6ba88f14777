// Author–year references in any prose: “(Bartz J. A. et al., 2010; Yong, 2012)”, “Panksepp (1998)”, “2005a,b”.
import type { Citation } from '../core/document/document.ts'
import { JOIN } from '../core/document/mask.ts'
import type { Span } from '../core/text/span.ts'
import { type Authors, authorsBefore } from './names.ts'

/** What a scanner found in one block's text; offsets are relative to it. */
export interface Scan {
  readonly citations: readonly Citation[]
  /** What is to become CITATION; the surname of a narrative reference is not in it. */
  readonly masks: readonly Span[]
}

/** No parenthesis that holds references is longer; keeps the work for each one constant. */
const LONGEST_GROUP = 1500

const YEAR = String.raw`(?:(?:1[5-9]|20)\d\d(?:\s?\[(?:1[5-9]|20)\d\d\]|\/(?:1[5-9]|20)?\d\d(?!\d))?[a-rt-z]?|in press|in prep(?:aration|\.)?|forthcoming|submitted|n\.\s?d\.)`
const yearPattern = new RegExp(String.raw`(?<![\p{L}\p{N}.\/#$€£–-])${YEAR}(?![\p{L}\p{N}]|[–-]\d|\.\d)`, 'giu')
/** “, 1998” and “,b” after a year, by the same authors. */
const moreYears = new RegExp(
  String.raw`\s*(?:[,;]|and|&|,\s*and)\s*(?:(${YEAR})(?![\p{L}\p{N}]|[–-]\d)|([a-z])(?![\p{L}\p{N}]))`,
  'iuy'
)
const locatorPattern =
  /\s*[,:]\s*((?:pp?\.|pages?|chap(?:ter|\.)|ch\.|sec(?:tion|\.)|§|fig(?:ure|\.)|table|vol\.)\s*[\p{N}ivxlA-Z][\p{N}\w.–-]*(?:\s*[,–-]\s*\p{N}+)*|\p{N}{1,4}(?:\s?[–-]\s?\p{N}{1,4})?(?![\p{L}\p{N}]))/iuy
/** Words that introduce references and are no statement of their own. */
const prefixWords =
  /^(?:(?:see|also|e\.?g\.?|i\.?e\.?|cf\.?|for|an?|the|and|or|but|in|by|of|on|as|at|this|from|to|with|reviews?|reviewed|overviews?|examples?|instances?|discussions?|discussed|accounts?|details?|more|further|recent|recently|above|below|compare|contra|after|following|according|adapted|modified|cited|quoted|described|reported|shown|proposed|reading|information|references?|therein|especially|particularly|notably|meta-analys[ie]s|commentary|summary|similarly|most|first|original|but see)[\s,:.]*)*$/i

/** The author–year references of `text`. Linear in its length; never throws. */
export function scanAuthorYear(text: string): Scan {
  const years = [...text.matchAll(yearPattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  if (years.length === 0) return { citations: [], masks: [] }
  const citations: Citation[] = []
  const masks: Span[] = []
  const taken = new Set<number>()
  for (const { group, years: inside } of groupsWithYears(text, years)) {
    const found = narrativeGroup(text, group, inside) ?? parentheticalGroup(text, group, inside)
    if (found === undefined) continue
    citations.push(...found.citations)
    masks.push(...found.masks)
    for (const year of inside) taken.add(year.start)
  }
  for (const year of years) {
    if (taken.has(year.start)) continue
    const citation = runningReference(text, year)
    if (citation === undefined) continue
    citations.push(citation)
    masks.push(year)
  }
  citations.sort((a, b) => a.start - b.start)
  masks.sort((a, b) => a.start - b.start)
  return { citations, masks }
}

/** Innermost bracket groups that hold a year, with those years. */
function groupsWithYears(text: string, years: readonly Span[]): { group: Span; years: Span[] }[] {
  const found: { group: Span; years: Span[] }[] = []
  const open: number[] = []
  const brackets = /[()[\]]/g
  let next = 0
  const pending: Span[] = []
  for (let m = brackets.exec(text); m !== null; m = brackets.exec(text)) {
    while (next < years.length && (years[next] as Span).start < m.index) pending.push(years[next++] as Span)
    if (m[0] === '(' || m[0] === '[') {
      open.push(m.index)
      continue
    }
    const start = open.pop()
    if (start === undefined) continue
    const inside: Span[] = []
    while (pending.length > 0 && (pending.at(-1) as Span).start > start) inside.unshift(pending.pop() as Span)
    const end = m.index + 1
    if (inside.length > 0 && end - start <= LONGEST_GROUP) found.push({ group: { start, end }, years: inside })
  }
  return found
}

/** What may stand before the years of a narrative reference: “Roe (e.g., 1999)”. */
const narrativePrefix = /[\s\uE000]*(?:(?:see|e\.\s?g\.|i\.\s?e\.|cf\.|reviewed|also)[\s,\uE000]*)*/iy

/**
 * “Panksepp (1998)”, “Bowlby (1970, 1988)”, “Friston (2010, p. 3)”: the brackets begin with years and a locator; what
 * follows behind a semicolon is other references.
 */
function narrativeGroup(text: string, group: Span, inside: readonly Span[]): Scan | undefined {
  narrativePrefix.lastIndex = group.start + 1
  narrativePrefix.test(text)
  const first = yearAt(text, narrativePrefix.lastIndex)
  if (first === undefined) return undefined
  const { years, end } = yearsFrom(text, first)
  const locator = locatorAt(text, end)
  const last = locator?.end ?? end
  const rest = text
    .slice(last, group.end - 1)
    .replaceAll(JOIN, '')
    .trim()
  if (rest !== '' && !rest.startsWith(';')) return undefined
  const authors = authorsBefore(text, group.start, Math.max(0, group.start - LONGEST_GROUP), false)
  if (authors === undefined) return undefined
  const own = narrative(group, authors, years, locator)
  if (rest === '') return own
  const others = { start: text.indexOf(';', last), end: group.end }
  const found = parentheticalGroup(
    text,
    others,
    inside.filter((year) => year.start > others.start)
  )
  if (found === undefined) return undefined
  const alone = found.masks.length === 1 && found.masks[0]?.start === others.start
  return {
    citations: [...own.citations, ...found.citations.map((other) => ({ ...other, group }))],
    masks: alone ? [group] : [{ start: group.start, end: last }, ...found.masks]
  }
}

function narrative(
  group: Span,
  authors: Authors,
  years: readonly Year[],
  locator: { text: string; end: number } | undefined
): Scan {
  const whole = { start: authors.start, end: group.end }
  return {
    citations: years.map((year, i) => {
      const at =
        i === 0
          ? { start: authors.start, end: years.length === 1 ? group.end : year.end }
          : { start: year.start, end: year.end }
      return citation(authors, year.text, {
        at,
        group: whole,
        narrative: true,
        ...(locator === undefined ? {} : { locator: locator.text })
      })
    }),
    masks: [group]
  }
}

/** “(see Smith et al., 2010, p. 3; Jones, 1998, 2001)”. */
function parentheticalGroup(text: string, group: Span, years: readonly Span[]): Scan | undefined {
  const citations: Citation[] = []
  const runs: Span[] = []
  let authors: Authors | undefined
  let partStart = group.start + 1
  let floor = partStart
  let firstIsCited = false
  let before = partStart
  for (const year of years) {
    if (year.start < floor) continue
    const cut = text.slice(partStart, year.start).lastIndexOf(';')
    if (cut >= 0) {
      partStart += cut + 1
      before = partStart
      floor = partStart
    }
    const own = authorsBefore(text, year.start, floor, true)
    const alone = own === undefined && authors !== undefined && text.slice(partStart, year.start).trim() === ''
    if (own === undefined && !alone) continue
    const by = (own ?? authors) as Authors
    const rest = yearsFrom(text, { ...year, text: text.slice(year.start, year.end) })
    const locator = locatorAt(text, rest.end)
    const end = Math.min(locator?.end ?? rest.end, group.end - 1)
    if (own !== undefined && !acceptable(text, own, end, group.end - 1)) continue
    const from = own?.start ?? year.start
    const prefix = text.slice(before, from).trim()
    const cites =
      prefix === '' || prefixWords.test(prefix) || /^for\b[^.]{1,80}\bsee$/i.test(prefix.replace(/[\s,]+$/, ''))
    rest.years.forEach((y, i) => {
      const at = { start: i === 0 ? from : y.start, end: y.end }
      const extras = {
        ...(locator === undefined ? {} : { locator: locator.text }),
        ...(prefix === '' || !cites || i > 0 || /^(?:[,;]|and|&)*$/.test(prefix) ? {} : { prefix })
      }
      citations.push(citation(by, y.text, { at, group, narrative: false, ...extras }))
    })
    authors = by
    if (citations.length === rest.years.length) firstIsCited = cites && before === group.start + 1
    runs.push({ start: cites ? before : from, end })
    floor = end
    before = end
  }
  if (citations.length === 0) return undefined
  return { citations, masks: masksOf(text, group, runs, firstIsCited) }
}

/** The whole group when it only cites; else each run of references, so that the prose beside them can still be read. */
function masksOf(text: string, group: Span, runs: readonly Span[], firstIsCited: boolean): Span[] {
  const last = runs.at(-1) as Span
  const tail = text.slice(last.end, group.end - 1).trim()
  if (firstIsCited && tail.split(/\s+/).length <= 3 && !tail.includes(';') && joinedUp(text, runs)) return [group]
  const masks: Span[] = []
  let previous: { start: number; end: number } | undefined
  for (const { start, end } of runs) {
    if (previous !== undefined && isSeparator(text.slice(previous.end, start))) {
      previous.end = end
      continue
    }
    let from = start
    while (from < end && /[\s;,]/.test(text.charAt(from))) from++
    previous = { start: from, end }
    masks.push(previous)
  }
  return masks
}

/** Whether a text only parts one reference from the next. */
function isSeparator(text: string): boolean {
  return text.length < 20 && /^[\s;,]*(?:and|&)?\s*$/.test(text)
}

/** Whether only separators stand between the references. */
function joinedUp(text: string, runs: readonly Span[]): boolean {
  return runs.every((run, i) => i === 0 || isSeparator(text.slice((runs[i - 1] as Span).end, run.start)))
}

/** One author without “et al.” must not be followed by a noun: “(London 2012 games)” cites nothing. */
function acceptable(text: string, by: Authors, end: number, groupEnd: number): boolean {
  if (by.etAl || by.authors.length > 1) return true
  const rest = text.slice(end, Math.min(end + 12, groupEnd))
  return (
    !/^\s+\p{Ll}/u.test(rest) ||
    /^\s+(?:and|puts?|for|in|on|see|but|who|argue|cited|quoted|found|show|state|suggest|propose|note|call|does|did|has|term)/.test(
      rest
    )
  )
}

/** “as Smith et al., 2010, showed”: outside any brackets only “et al.” or a pair of names are sure enough. */
function runningReference(text: string, year: Span): Citation | undefined {
  if (!/[\p{L}.],?\s+$/u.test(text.slice(Math.max(0, year.start - 4), year.start))) return undefined
  const by = authorsBefore(text, year.start, Math.max(0, year.start - LONGEST_GROUP), false)
  if (by === undefined) return undefined
  const comma = /,\s*$/.test(text.slice(Math.max(0, year.start - 3), year.start))
  if (!by.etAl && !(by.authors.length > 1 && comma && /[&]/.test(text.slice(by.start, year.start)))) return undefined
  const at = { start: by.start, end: year.end }
  return citation(by, text.slice(year.start, year.end), { at, group: at, narrative: true })
}

interface Year extends Span {
  readonly text: string
}

/** The year at `start` and those that follow it by the same authors. */
function yearsFrom(text: string, first: Year): { years: Year[]; end: number } {
  const years: Year[] = [first]
  let end = first.end
  for (;;) {
    moreYears.lastIndex = end
    const match = moreYears.exec(text)
    if (match === null) break
    end = moreYears.lastIndex
    const own = match[1] ?? match[2] ?? ''
    const base = years.at(-1)?.text ?? ''
    const value = match[1] ?? base.replace(/[a-z]$/i, '') + own
    // “2005a,b” goes on; “2005, a study” does not, nor do “2005a; A. Lund” and the code of “2005a, C”.
    if (match[1] === undefined && (!/\d[a-z]$/i.test(base) || /^[A-Z]$/.test(own))) {
      end = years.at(-1)?.end ?? first.end
      break
    }
    years.push({ start: end - own.length, end, text: value })
  }
  return { years, end }
}

function yearAt(text: string, at: number): Year | undefined {
  const match = new RegExp(String.raw`${YEAR}(?![\p{L}\p{N}]|[–-]\d)`, 'iuy')
  match.lastIndex = at
  const found = match.exec(text)
  return found === null ? undefined : { start: at, end: at + found[0].length, text: found[0] }
}

function locatorAt(text: string, at: number): { text: string; end: number } | undefined {
  locatorPattern.lastIndex = at
  const match = locatorPattern.exec(text)
  return match === null ? undefined : { text: match[1] ?? '', end: at + match[0].length }
}

interface Where {
  readonly at: Span
  readonly group: Span
  readonly narrative: boolean
  readonly locator?: string
  readonly prefix?: string
}

function citation(by: Authors, year: string, where: Where): Citation {
  const { at, group, narrative, locator, prefix } = where
  const each = by.authors.map((a) => (a.initials === '' ? a.family : `${a.family} ${a.initials}`))
  const names = by.etAl || each.length < 2 ? each.join(', ') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
  const shown = year.replace(/\s+/g, ' ')
  return {
    kind: 'author-year',
    key: `${names}${by.etAl ? ' et al.' : ''}, ${shown}`,
    start: at.start,
    end: at.end,
    keySpan: at,
    group,
    narrative,
    authors: by.authors,
    etAl: by.etAl,
    year: shown,
    ...(locator === undefined ? {} : { locator }),
    ...(prefix === undefined || prefix === '' ? {} : { prefix: prefix.replace(/[\s,]+$/, '') })
  }
}
