// Suppression comments: takes away the findings they cover, and tells of comments that are wrong or do nothing.
//
// What each comment covers:
//   disable-file        every finding of the document
//   disable … enable    findings that start between the two comments (or up to the end)
//   disable-line        findings that start on the comment's own line
//   disable-next-line   findings that start on the next source line with words in it; blank lines and further
//                       comments of this kind in between are passed over. Where a paragraph is wrapped over several
//                       lines this is its first line only: use disable … enable for more.

import { nearestKnownRule } from './config/values.ts'
import type { Directive, Document } from './document/document.ts'
import type { Finding, Fix, Severity } from './finding.ts'
import { familyOf } from './rule.ts'
import { groupBy } from './text/group.ts'
import { LineIndex } from './text/lines.ts'
import type { Span } from './text/span.ts'

/** What the rules about comments are called, how severe they are and what they say. */
export const suppressionRules = [
  {
    id: 'suppression/unknown-rule',
    severity: 'warning',
    summary: 'A suppression comment names a rule that does not exist',
    why: 'A misspelt rule id suppresses nothing, and the author believes it does.'
  },
  {
    id: 'suppression/unused',
    severity: 'info',
    summary: 'A suppression comment suppresses nothing',
    why: 'The text was mended or the comment stands in the wrong place. Left alone, it would hide a later finding.'
  },
  {
    id: 'suppression/no-reason',
    severity: 'warning',
    summary: 'A suppression comment does not say why',
    why: 'The configuration asks for a reason (`requireReason: true`), so that co-authors and reviewers can judge it.'
  }
] as const satisfies readonly { id: string; severity: Severity; summary: string; why: string }[]

type SuppressionRule = (typeof suppressionRules)[number]['id']

/** One name in a directive (or '*' for all) and whether it has suppressed anything. */
interface Entry {
  readonly directive: Directive
  /** Which of the directive's rules; -1 when it names none. */
  readonly index: number
  used: boolean
  /** Names that an `enable` took out of an open `disable`. */
  readonly without: Set<string>
}

/** Entries by what they name: a rule id, 'family/*' or '*'. */
type Entries = Map<string, Entry>

/**
 * The findings that no comment covers, and findings about the comments themselves, in source order. Call it before
 * findings are aggregated, so that a place is never hidden behind another that was suppressed.
 * `levels` are the severities that the user set.
 */
export function applySuppressions(
  document: Document,
  findings: readonly Finding[],
  ruleIds: readonly string[],
  requireReason: boolean,
  levels: Readonly<Record<string, Severity | 'off'>> = {}
): Finding[] {
  if (document.directives.length === 0) return [...findings]
  const known = [...ruleIds, ...suppressionRules.map((rule) => rule.id)]
  const table = new Table(document, new Set(known))
  const kept = [...findings].sort(bySource).filter((finding) => !table.covers(finding))
  const own = [
    ...table.unknown.map((entry) => unknownRule(entry, known)),
    ...table.unused().map((entries) => unused(document.source, entries)),
    ...(requireReason ? document.directives.filter(lacksReason).map(noReason) : [])
  ]
  return [...kept, ...own.flatMap((finding) => withLevel(finding, levels))].sort(bySource)
}

function bySource(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}

/** All directives of a document, ready to be asked about findings in source order. */
class Table {
  readonly unknown: Entry[] = []
  readonly #entries: Entry[] = []
  readonly #file: Entries = new Map()
  readonly #lines = new Map<number, Entries>()
  /** `disable` and `enable` in source order; `#at` is the first that has not been passed yet. */
  readonly #switches: {
    readonly at: number
    readonly enable: boolean
    readonly name: string
    readonly entry: Entry
  }[] = []
  readonly #open: Entries = new Map()
  #at = 0
  readonly #index: LineIndex

  constructor(document: Document, known: ReadonlySet<string>) {
    this.#index = new LineIndex(document.source)
    const next = nextLines(document, this.#index)
    const families = new Set([...known].map(familyOf))
    const sorted = document.directives.map((directive, i) => ({ directive, next: next[i] as number }))
    for (const { directive, next } of sorted.sort((a, b) => a.directive.start - b.directive.start)) {
      for (const [name, entry] of entriesOf(directive)) {
        const wild = name.endsWith('/*') && families.has(name.slice(0, -2))
        if (name !== '*' && !wild && !known.has(name)) this.unknown.push(entry)
        else this.#add(name, entry, next)
      }
    }
  }

  #add(name: string, entry: Entry, next: number): void {
    const { directive } = entry
    this.#entries.push(entry)
    if (directive.action === 'disable-file') addFirst(this.#file, name, entry)
    else if (directive.action === 'disable' || directive.action === 'enable') {
      this.#switches.push({ at: directive.start, enable: directive.action === 'enable', name, entry })
    } else {
      const line = directive.action === 'disable-line' ? this.#index.placeOf(directive.start).line : next
      const entries = this.#lines.get(line) ?? new Map()
      this.#lines.set(line, entries)
      addFirst(entries, name, entry)
    }
  }

  /** Whether a comment covers the finding. Findings must come in source order. */
  covers(finding: Finding): boolean {
    this.#passTo(finding.span.start)
    const line = this.#lines.get(this.#index.placeOf(finding.span.start).line)
    const family = `${familyOf(finding.rule)}/*`
    let covered = false
    for (const entries of [this.#file, this.#open, line]) {
      for (const name of [finding.rule, family, '*']) {
        const entry = entries?.get(name)
        if (entry === undefined || entry.without.has(finding.rule) || entry.without.has(family)) continue
        entry.used = true
        covered = true
      }
    }
    return covered
  }

  #passTo(offset: number): void {
    for (
      let next = this.#switches[this.#at];
      next !== undefined && next.at <= offset;
      next = this.#switches[this.#at]
    ) {
      if (next.enable) next.entry.used = this.#close(next.name)
      else if ((this.#open.get(next.name)?.without.size ?? 1) > 0) this.#open.set(next.name, next.entry)
      this.#at++
    }
  }

  /** Ends what `name` names; says whether anything was open. */
  #close(name: string): boolean {
    const inside = [...this.#open.keys()].filter((open) => open === name || isWithin(open, name))
    const around = [...this.#open.entries()].filter(([open]) => isWithin(name, open))
    for (const open of inside) this.#open.delete(open)
    for (const [, entry] of around) entry.without.add(name)
    return inside.length + around.length > 0
  }

  /** Entries that suppressed nothing, those of one directive together. */
  unused(): Entry[][] {
    this.#passTo(Number.POSITIVE_INFINITY)
    const idle = this.#entries.filter(({ used }) => !used)
    const groups = groupBy(idle, ({ directive }) => directive)
    return [...groups.values()].flatMap((entries) => {
      const whole = entries.length === Math.max(1, entries[0]?.directive.rules.length ?? 0)
      return whole ? [entries] : entries.map((entry) => [entry])
    })
  }
}

function entriesOf(directive: Directive): [string, Entry][] {
  if (directive.rules.length === 0) return [['*', { directive, index: -1, used: false, without: new Set() }]]
  return directive.rules.map((rule, index) => [rule.id, { directive, index, used: false, without: new Set() }])
}

function addFirst(entries: Entries, name: string, entry: Entry): void {
  if (!entries.has(name)) entries.set(name, entry)
}

/** Whether the name `inner` is one of those that `outer` stands for, and not the same. */
function isWithin(inner: string, outer: string): boolean {
  if (inner === outer) return false
  return outer === '*' || (outer.endsWith('/*') && familyOf(inner) === familyOf(outer))
}

/** For each directive the first line after it that has more than directives on it. */
function nextLines(document: Document, index: LineIndex): number[] {
  const { source, directives } = document
  const order = directives
    .map((_, i) => i)
    .sort((a, b) => (directives[a] as Span).start - (directives[b] as Span).start)
  const out: number[] = new Array(directives.length)
  const skip = blankSkipper(source, index)
  let after = 0
  for (let k = order.length - 1; k >= 0; k--) {
    const directive = directives[order[k] as number] as Directive
    const following = directives[order[k + 1] ?? -1]
    const line = skip(index.placeOf(Math.max(directive.start, directive.end - 1)).line + 1)
    const start = index.startOf(line)
    const alone =
      following?.action === 'disable-next-line' &&
      following.start >= start &&
      isBlank(source, start, following.start) &&
      isBlank(source, following.end, index.startOf(index.placeOf(following.end).line + 1))
    if (!alone) after = line
    out[order[k] as number] = after
  }
  return out
}

/** Finds the first line from a given one on that has anything on it; remembers, so that no line is read twice. */
function blankSkipper(source: string, index: LineIndex): (line: number) => number {
  const found = new Map<number, number>()
  return (from) => {
    let line = from
    while (line < index.count && !found.has(line) && isBlank(source, index.startOf(line), index.startOf(line + 1)))
      line++
    const to = found.get(line) ?? line
    found.set(from, to)
    return to
  }
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/.test(source[i] as string)) return false
  return true
}

function lacksReason(directive: Directive): boolean {
  return directive.action !== 'enable' && directive.reason.trim() === ''
}

function finding(rule: SuppressionRule, message: string, at: Span, fixes: readonly Fix[] = []): Finding {
  const severity = suppressionRules.find((known) => known.id === rule)?.severity ?? 'warning'
  return { rule, severity, message, span: { start: at.start, end: at.end }, related: [], fixes, references: [] }
}

function unknownRule(entry: Entry, known: readonly string[]): Finding {
  const named = entry.directive.rules[entry.index] as Directive['rules'][number]
  const near = nearestKnownRule(named.id, known)
  const message = `There is no rule “${named.id}”, so this comment suppresses nothing by it${near === undefined ? '; “neuroprose rules” lists all of them.' : `. Did you mean “${near}”?`}`
  const fixes: Fix[] =
    near === undefined ? [] : [{ title: `Change to ${near}`, meaning: 'kept', edits: [{ ...named.span, text: near }] }]
  return finding('suppression/unknown-rule', message, named.span, fixes)
}

function unused(source: string, entries: readonly Entry[]): Finding {
  const { directive, index } = entries[0] as Entry
  const count = Math.max(1, directive.rules.length)
  if (entries.length === count) {
    const message =
      directive.action === 'enable'
        ? 'Nothing is disabled here that this comment could enable again; remove it.'
        : 'This comment suppresses nothing; remove it, so that it hides no later finding.'
    const fix: Fix = {
      title: 'Remove the comment',
      meaning: 'kept',
      edits: [{ ...wholeLine(source, directive), text: '' }]
    }
    return finding('suppression/unused', message, directive, [fix])
  }
  const rule = directive.rules[index] as Directive['rules'][number]
  const [previous, following] = [directive.rules[index - 1], directive.rules[index + 1]]
  const cut = previous
    ? { start: previous.span.end, end: rule.span.end }
    : { start: rule.span.start, end: following?.span.start ?? rule.span.end }
  const message = `Nothing of ${rule.id} is ${directive.action === 'enable' ? 'disabled' : 'found'} here; take it out of the comment.`
  const fix: Fix = { title: `Take out ${rule.id}`, meaning: 'kept', edits: [{ ...cut, text: '' }] }
  return finding('suppression/unused', message, rule.span, [fix])
}

function noReason(directive: Directive): Finding {
  const message =
    'This comment does not say why; add the reason after two hyphens: “… -- quoted from the press release”.'
  return finding('suppression/no-reason', message, directive)
}

/** The span, or the whole line where nothing else stands on it. */
function wholeLine(source: string, at: Span): Span {
  let start = at.start
  while (start > 0 && (source[start - 1] === ' ' || source[start - 1] === '\t')) start--
  let end = at.end
  while (source[end] === ' ' || source[end] === '\t') end++
  const before = start === 0 || source[start - 1] === '\n' || source[start - 1] === '\r'
  const after = end === source.length || source[end] === '\n' || source[end] === '\r'
  if (!before || !after) return { start: at.start, end: at.end }
  if (source[end] === '\r' && source[end + 1] === '\n') end++
  return { start, end: Math.min(end + 1, source.length) }
}

function withLevel(finding: Finding, levels: Readonly<Record<string, Severity | 'off'>>): Finding[] {
  const level = levels[finding.rule] ?? levels['suppression/*']
  if (level === 'off') return []
  return [level === undefined ? finding : { ...finding, severity: level }]
}
