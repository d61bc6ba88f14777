// What the claims layer looks at: tokens, verbs, mentions and clauses of a passage, with look-ups by token.
import { innermostClauses } from './clauses.ts'
import { finiteVerbs, LEXICAL, NONE } from './finite.ts'
import { inflectVerb } from './inflect.ts'
import { nounLike } from './lexicon/finite.ts'
import { be, determiners, plainVerbs, prepositions } from './lexicon/phrases.ts'
import type { Clause, Cue, Mention, Sentence, Token, TokenSpan } from './model.ts'
import { isAdverb } from './words.ts'

/** A range of tokens `[first, last)`. */
export interface Range {
  readonly first: number
  readonly last: number
}

export const FINITE = 1
export const PARTICIPLE = 2

/** The layers below, indexed by token. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
  /** The cues of each sentence. */
  readonly cues: readonly (readonly Cue[])[]
  /** The conditions of each sentence. */
  readonly conditions: readonly (readonly Cue[])[]
  /** Lower-case forms; '' for what is opaque. */
  readonly forms: readonly string[]
  /** Which tokens may be finite verbs; the relation finder corrects it as it decides. */
  readonly finite: Uint8Array
  /** What the relation finder decided: `FINITE` and `PARTICIPLE` ("…, raising trust") relation verbs. */
  readonly decided: Uint8Array
  /** Innermost clause of each token. */
  readonly clauseOf: Int32Array
  /** Index of the first mention that starts at or after each token; one longer than the tokens. */
  readonly mentionFrom: Int32Array
}

/** Puts the lower layers together. Mentions must be in order of their first token. */
export function makeScene(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  cues: readonly Cue[]
): Scene {
  const cuesOf = bySentence(sentences, cues)
  const mentionFrom = new Int32Array(tokens.length + 1)
  let next = mentions.length
  for (let at = tokens.length; at >= 0; at--) {
    while (next > 0 && (mentions[next - 1] as Mention).first >= at) next--
    mentionFrom[at] = next
  }
  return {
    text,
    tokens,
    sentences,
    clauses,
    mentions,
    cues: cuesOf,
    conditions: cuesOf.map((list) => list.filter((cue) => cue.class === 'condition')),
    forms: tokens.map((token) => token.form),
    finite: verbsOf(tokens, mentionFrom, mentions),
    decided: new Uint8Array(tokens.length),
    clauseOf: innermostClauses(tokens, clauses),
    mentionFrom
  }
}

const plain: ReadonlySet<string> = new Set([...plainVerbs].flatMap(inflectVerb).filter((form) => !form.endsWith('ing')))

/** Finite verbs as the clause layer sees them, and those that phrases must end at besides: "can bond", "exert". */
function verbsOf(tokens: readonly Token[], mentionFrom: Int32Array, mentions: readonly Mention[]): Uint8Array {
  const finite = finiteVerbs(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const form = tokens[at]?.form ?? ''
    const before = tokens[at - 1]?.form ?? ''
    if (
      finite[at] === NONE &&
      plain.has(form) &&
      !determiners.has(before) &&
      !prepositions.has(before) &&
      !be.has(before)
    ) {
      finite[at] = LEXICAL
    }
    if (at > 0 && finite[at] !== NONE && finite[at - 1] === LEXICAL && nounLike.has(before)) finite[at - 1] = NONE
    if (before === 'being' && finite[at] === LEXICAL) finite[at] = NONE
    if (!auxiliary.has(form) || at === 0 || asking.has(before)) continue
    let verb = at + 1
    while (isAdverb(tokens[verb]?.form) && verb - at < 4) verb++
    const next = tokens[verb]
    if (next?.kind !== 'word' || notBase.has(next.form) || determiners.has(next.form)) continue
    const mention = mentions[mentionFrom[verb] ?? 0]
    if (mention?.first === verb && mention.kind === 'molecule') continue
    if (finite[verb] === NONE) finite[verb] = LEXICAL
  }
  return finite
}

const auxiliary: ReadonlySet<string> = new Set(
  "can could may might must shall should will would cannot can't won't couldn't".split(' ')
)
const asking: ReadonlySet<string> = new Set('. ? ! why how what when where which , ; :'.split(' '))
const notBase: ReadonlySet<string> = new Set(
  'be have it they we you he she i there this that these and or but to'.split(' ')
)

function bySentence(sentences: readonly Sentence[], cues: readonly Cue[]): Cue[][] {
  const lists: Cue[][] = sentences.map(() => [])
  for (const cue of cues) lists[cue.sentence]?.push(cue)
  for (const list of lists) list.sort((a, b) => a.first - b.first)
  return lists
}

/** The mentions that lie within a range of tokens. */
export function mentionsIn(scene: Scene, range: Range): Mention[] {
  const out: Mention[] = []
  for (let at = scene.mentionFrom[range.first] ?? 0; at < scene.mentions.length; at++) {
    const mention = scene.mentions[at] as Mention
    if (mention.first >= range.last) break
    if (mention.last <= range.last) out.push(mention)
  }
  return out
}

/** Whether any mention lies within a range of tokens. */
export function hasMention(scene: Scene, range: Range): boolean {
  const mention = scene.mentions[scene.mentionFrom[range.first] ?? 0]
  return mention !== undefined && mention.first < range.last
}

/** A range with its characters; an empty range stands where its first token begins. */
export function spanOf(scene: Scene, { first, last }: Range): TokenSpan {
  const start = scene.tokens[first]?.start ?? scene.text.length
  const end = last > first ? (scene.tokens[last - 1] as Token).end : start
  return { first, last, start, end }
}

/** A word with a possessive ending or without: its stem. */
export function stem(scene: Scene, at: number): string {
  const form = scene.forms[at] ?? ''
  return form.endsWith("'s") ? form.slice(0, -2) : form
}
