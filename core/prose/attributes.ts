// Words that are no verbs though they could be: participles and comparatives that only describe (“reduced volume”), nouns (“BOLD changes”).
import { finiteVerbs, NONE } from './finite.ts'
import { nounLike } from './lexicon/finite.ts'
import type { Token, TokenSpan } from './model.ts'
import type { Matcher } from './pattern.ts'

const describing = /(?:ed|en)$|^(?:lower|thin|slow|dim|long|short)$/

/** Words after which such a form is no verb of a subject. */
const before: ReadonlySet<string> = new Set(
  `, ; ( a an the this that these those its their his her your our my of in on at by with from between to for
  showing showed shows show had has have having demonstrated displayed exhibited reported found thus hence therefore
  reflecting reflects reflected indicating indicates indicated suggesting suggests suggested predicting predicts
  predicted including
  less more no any some as than both either greater higher significantly relatively slightly somewhat markedly considerably substantially moderately much far although though whereas while`
    .trim()
    .split(/\s+/)
)

/** Words that make a pair of what stands around “and”: “between A and reduced B”, “higher A and lower B”. */
const pairing: ReadonlySet<string> = new Set(
  'between both either fewer greater higher larger less more smaller'.split(' ')
)
/** How far before “and” such a word may stand, in tokens. */
const pairWithin = 8

function isPaired(tokens: readonly Token[], at: number): boolean {
  const joined = tokens[at - 1]?.form === 'and' || tokens[at - 1]?.form === 'or'
  if (!joined) return false
  for (let back = at - 2; back >= Math.max(0, at - 1 - pairWithin); back--) {
    const form = tokens[back]?.form ?? ''
    // “Decreased volume and altered connectivity”: what a participle is joined to describes as well.
    if (pairing.has(form) || (describing.test(form) && before.has(tokens[back - 1]?.form ?? ''))) return true
  }
  return false
}

/** “This encouraging finding”: behind such a word no participle has a subject. */
const pointing: ReadonlySet<string> = new Set(['this', 'these', 'that', 'those', 'such'])

function isPointedAt(tokens: readonly Token[], at: number): boolean {
  const [form, next] = [tokens[at]?.form ?? '', tokens[at + 1]]
  return (
    /ing$/.test(form) &&
    pointing.has(tokens[at - 1]?.form ?? '') &&
    next?.kind === 'word' &&
    !determining.test(next.form)
  )
}

/** “That increasing the dose …”: what follows is an object, and the participle its verb. */
const determining =
  /^(?:an?|the|this|that|these|those|its|their|our|my|your|his|her|of|to|in|on|at|by|for|with|and|or)$/

/** “Relative to controls”: those that others are compared with, and no verb. */
const compared: ReadonlySet<string> = new Set(
  'to than with from versus vs among in of and healthy matched between for'.split(' ')
)

/** Whether the form at `at` describes the noun behind it, or is a noun itself, instead of telling what something did. */
export function isAttributive(tokens: readonly Token[], at: number): boolean {
  if (isPointedAt(tokens, at)) return true
  if (tokens[at]?.form === 'controls' && compared.has(tokens[at - 1]?.form ?? '')) return true
  return (
    describing.test(tokens[at]?.form ?? '') &&
    (at === 0 || before.has(tokens[at - 1]?.form ?? '') || isPaired(tokens, at))
  )
}

/** Words behind a noun of many: “changes in”, “controls that”. */
const behindNoun = /^(?:in|of|that|between|and)$/

/** Whether a form that could be a verb is none in its sentence: “all controls”, “the correct answers”, “BOLD changes”. */
export function isNoun(
  tokens: readonly Token[],
  at: number,
  { first, last }: Pick<TokenSpan, 'first' | 'last'>
): boolean {
  const form = tokens[at]?.form ?? ''
  if (!nounLike.has(form) && form !== 'correct') return false
  const finite = finiteVerbs(tokens.slice(first, last))
  if (finite[at - 1 - first] !== NONE) return false
  return finite[at - first] === NONE || behindNoun.test(tokens[at + 1]?.form ?? '')
}

/** The same matcher without the matches that begin with a mere attribute. */
export function withoutAttributes(matcher: Matcher): Matcher {
  return {
    ...matcher,
    match: (tokens, range, mentions, options) =>
      matcher.match(tokens, range, mentions, options).filter(({ focus }) => !isAttributive(tokens, focus.first))
  }
}
