// Phrase patterns over tokens: the one mechanism for cues, relations, lexicon vetoes and the phrases of YAML rules.
//
//   oxytocin levels        words in a row; "oxytocin-levels" reads the same; "oxytocin's" counts as "oxytocin"
//   rise|increase|grow     one of these words; `|` without spaces binds tighter than a space
//   (a lot of | many)      one of these phrases; ` | ` with spaces separates whole sequences
//   really?  (as well)?    optional
//   ~increase              any inflection, British or American: increases, increased, increasing
//   ~@drive                any inflection of any word of a class (lexicon/word-classes.ts): fuels, led to, sparking
//   correlat*              any word that starts so (three letters at least)
//   ..5                    a gap of up to five words, crossing commas but no `;`, `:` or sentence end
//   ..5!                   the same, not crossing commas or brackets either
//   @molecule @oxytocin    a mention of that kind, concept or group; spaces as `_`: @nucleus_accumbens; @molecule|@gene
//   #                      a number
//   , ; : " . % = /        that punctuation mark; `\(` `\)` `\?` `\|` … for those with a meaning here
//   <citation>             a token of that kind: word, number, punct, citation, maths, code, opaque
//   <start> <end>          nothing but punctuation before, or after: an answer in one word, "<start> @dopamine <end>"
//   -induced  anti-        the last or first part of a hyphenated word
//   ^love                  the word with a capital; words written in CAPITALS match only so
//   !not                   what follows is not this (nothing is consumed)
//   the [heart of] it      square brackets mark the focus: the part that is reported
//   {cause: @molecule}     a named capture
//
// Citations and quotation marks between the words of a pattern are passed over. A match of whole words never
// begins or ends inside a hyphenated word ("~make" does not see "make-up"), mentions may.
import type { Mention, Token, TokenSpan } from './model.ts'
import { type Captured, Machine } from './pattern-match.ts'
import { type Need, needsOf } from './pattern-needs.ts'
import { compilePattern, type Pattern } from './pattern-program.ts'

export { compilePattern, type Pattern } from './pattern-program.ts'
export { PatternError } from './pattern-syntax.ts'

/** A place where a pattern fits. */
export interface Match {
  /** Index of the pattern in the list that was compiled. */
  readonly index: number
  readonly span: TokenSpan
  /** What `[…]` marks; the whole match when the pattern has none. */
  readonly focus: TokenSpan
  readonly captures: Readonly<Record<string, TokenSpan>>
}

export interface MatchOptions {
  /** Keep only the longest match at the leftmost place, without overlaps; of equal ones the first pattern. */
  readonly longest?: boolean
}

/** Many patterns, looked up by the words that they start with in one pass. */
export interface Matcher {
  readonly patterns: readonly Pattern[]
  /** Matches in order of their start, then of their pattern; for each pattern and start the longest one. */
  match(
    tokens: readonly Token[],
    range?: { readonly first: number; readonly last: number },
    mentions?: readonly Mention[],
    options?: MatchOptions
  ): Match[]
}

/** Compiles patterns into one matcher. */
export function compilePatterns(sources: readonly (string | Pattern)[]): Matcher {
  const patterns = sources.map((source) => (typeof source === 'string' ? compilePattern(source) : source))
  const index = indexStarts(patterns)
  // Worked out when a pattern is first tried: most patterns never are.
  const needs: (readonly Need[] | undefined)[] = []
  const mayFit = (machine: Machine, pattern: Pattern, at: number): boolean => {
    needs[at] ??= needsOf(pattern.nodes, pattern.entry)
    return machine.holdsAll(needs[at])
  }
  return {
    patterns,
    match(tokens, range, mentions = [], options = {}) {
      const machine = machineFor(tokens, range, mentions)
      const found: Match[] = []
      for (let unit = 0; unit < machine.units.count; unit++) {
        for (const candidate of candidatesAt(index, machine, unit)) {
          const pattern = patterns[candidate]
          if (pattern === undefined || !mayFit(machine, pattern, candidate)) continue
          const captured = machine.run(pattern, unit)
          if (captured !== undefined) found.push(toMatch(candidate, pattern, captured))
        }
      }
      return options.longest === true ? keepLongest(found) : found
    }
  }
}

/** A stretch of tokens with what stands in it. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/**
 * Machines by the sentence they are over: every pattern of every rule is tried on the same sentences, which never
 * change. Goes with the sentence, and nobody can tell that it is there.
 */
const machines = new WeakMap<Stretch, { tokens: readonly Token[]; mentions: readonly Mention[]; machine: Machine }>()

function machineFor(tokens: readonly Token[], range: Stretch | undefined, mentions: readonly Mention[]): Machine {
  const known = range && machines.get(range)
  if (known && known.tokens === tokens && known.mentions === mentions) return known.machine
  const machine = new Machine(tokens, range?.first ?? 0, range?.last ?? tokens.length, mentions)
  if (range) machines.set(range, { tokens, mentions, machine })
  return machine
}

interface StartIndex {
  readonly words: ReadonlyMap<string, readonly number[]>
  /** By the first three letters. */
  readonly prefixes: ReadonlyMap<string, readonly number[]>
  /** By kind, concept and group. */
  readonly mentions: ReadonlyMap<string, readonly number[]>
  readonly kinds: ReadonlyMap<string, readonly number[]>
}

function indexStarts(patterns: readonly Pattern[]): StartIndex {
  const words = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  const kinds = new Map<string, number[]>()
  const mentions = new Map<string, number[]>()
  const put = (map: Map<string, number[]>, key: string, pattern: number): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [pattern])
    else if (list.at(-1) !== pattern) list.push(pattern)
  }
  patterns.forEach((pattern, at) => {
    for (const word of pattern.starts.words) put(words, word, at)
    for (const prefix of pattern.starts.prefixes) put(prefixes, prefix.slice(0, 3), at)
    for (const kind of pattern.starts.kinds) put(kinds, kind, at)
    for (const key of pattern.starts.mentions) put(mentions, key, at)
  })
  return { words, prefixes, mentions, kinds }
}

const nothing: readonly number[] = []

function candidatesAt(index: StartIndex, machine: Machine, unit: number): readonly number[] {
  const form = machine.units.forms[unit] ?? ''
  let found = index.words.get(form) ?? nothing
  const add = (more: readonly number[] | undefined): void => {
    if (more === undefined || more.length === 0) return
    found = found.length === 0 ? more : [...new Set([...found, ...more])].sort((a, b) => a - b)
  }
  if (index.prefixes.size > 0 && form.length > 2) add(index.prefixes.get(form.slice(0, 3)))
  if (index.mentions.size > 0) for (const key of machine.keysAt(unit)) add(index.mentions.get(key))
  if (index.kinds.size > 0) add(index.kinds.get(machine.kindAt(unit)))
  return found
}

function toMatch(index: number, pattern: Pattern, captured: Captured): Match {
  const captures: Record<string, TokenSpan> = {}
  pattern.slots.forEach((name, slot) => {
    const span = captured.slots[slot]
    if (slot > 0 && span !== undefined) captures[name] = span
  })
  return { index, span: captured.span, focus: captured.slots[0] ?? captured.span, captures }
}

function keepLongest(found: readonly Match[]): Match[] {
  const kept: Match[] = []
  let at = 0
  let end = -1
  while (at < found.length) {
    const start = found[at]?.span.start ?? 0
    let best: Match | undefined
    for (; at < found.length && found[at]?.span.start === start; at++) {
      const match = found[at]
      if (match !== undefined && (best === undefined || match.span.end > best.span.end)) best = match
    }
    if (best !== undefined && best.span.start >= end) {
      kept.push(best)
      end = best.span.end
    }
  }
  return kept
}
