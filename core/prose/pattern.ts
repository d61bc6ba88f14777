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
import { patternIndex } from './pattern-index.ts'
import { type Captured, Machine } from './pattern-match.ts'
import { needsOf, startsOf } from './pattern-needs.ts'
import { compilePattern, type Program, programOf } from './pattern-program.ts'

export { compilePattern } from './pattern-program.ts'
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

/** Many patterns, tried where what they need is there. */
export interface Matcher {
  /** Matches in order of their start, then of their pattern; for each pattern and start the longest one. */
  match(
    tokens: readonly Token[],
    range?: { readonly first: number; readonly last: number },
    mentions?: readonly Mention[],
    options?: MatchOptions
  ): Match[]
}

/** What is worked out of a pattern when it is first tried: most programs are never run. */
interface Entry {
  readonly starts: readonly number[]
  readonly program: Program
}

/**
 * Compiles patterns into one matcher. They are parsed when they are first looked for, and only then is a mistake told:
 * thousands stand by for what a document seldom says. `compilePattern` tells at once. Nobody keeps their syntax trees,
 * which take more memory than all the rest; the few patterns that are tried are parsed again.
 */
export function compilePatterns(sources: readonly string[]): Matcher {
  const entries: (Entry | undefined)[] = []
  let number: number | undefined
  const known = (): number => {
    number ??= patternIndex.enlist(sources.map((source) => needsOf(compilePattern(source))))
    return number
  }
  return {
    match(tokens, range, mentions = noMentions, options = {}) {
      const machine = machineFor(tokens, range, mentions)
      const found: Match[] = []
      for (const index of machine.isBusy(sources.length) ? machine.patternsOf(known()) : sources.keys()) {
        const entry = entries[index] ?? entryOf(sources[index] as string)
        entries[index] = entry
        fitsOf(entry, index, machine, found)
      }
      if (found.length > 1) found.sort((a, b) => a.span.start - b.span.start || a.index - b.index)
      return options.longest === true ? keepLongest(found) : found
    }
  }
}

function entryOf(source: string): Entry {
  const syntax = compilePattern(source)
  return { starts: startsOf(syntax), program: programOf(syntax) }
}

function fitsOf(entry: Entry, index: number, machine: Machine, found: Match[]): void {
  for (const unit of machine.unitsWith(entry.starts)) {
    const captured = machine.run(entry.program, unit)
    if (captured !== undefined) found.push(toMatch(index, entry.program, captured))
  }
}

/** A stretch of tokens with what stands in it. */
interface Stretch {
  readonly first: number
  readonly last: number
}

const noMentions: readonly Mention[] = []

/** A machine with what it was made for. */
interface Prepared {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly machine: Machine
}

/**
 * Machines by the sentence or text they are over, with mentions and without: every pattern of every rule is tried on the
 * same sentences, which never change. Goes with them, and nobody can tell that it is there.
 */
const machines = { mentioning: new WeakMap<object, Prepared>(), plain: new WeakMap<object, Prepared>() }

function machineFor(tokens: readonly Token[], range: Stretch | undefined, mentions: readonly Mention[]): Machine {
  const kept = mentions.length > 0 ? machines.mentioning : machines.plain
  const known = kept.get(range ?? tokens)
  if (known?.tokens === tokens && (known.mentions === mentions || mentions.length === 0)) return known.machine
  const machine = new Machine(tokens, range?.first ?? 0, range?.last ?? tokens.length, mentions)
  kept.set(range ?? tokens, { tokens, mentions, machine })
  return machine
}

function toMatch(index: number, program: Program, captured: Captured): Match {
  const captures: Record<string, TokenSpan> = {}
  program.slots.forEach((name, slot) => {
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
