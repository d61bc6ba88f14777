// Participles and comparatives that only describe the noun behind them: “reduced volume”, “lower activation”.
import type { Token } from './model.ts'
import type { Matcher } from './pattern.ts'

const describing = /(?:ed|en)$|^(?:lower|thin|slow|dim|long|short)$/

/** Words after which such a form is no verb of a subject. */
const before: ReadonlySet<string> = new Set(
  `, ; ( a an the this that these those its their his her your our my of in on at by with from between to for
  showing showed shows show had has have having demonstrated displayed exhibited reported found thus hence therefore
  reflecting reflects reflected indicating indicates indicated suggesting suggests suggested predicting predicts
  predicted including
  less more no any some as than both either greater higher significantly`
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
  return joined && tokens.slice(Math.max(0, at - 1 - pairWithin), at - 1).some(({ form }) => pairing.has(form))
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

/** The same matcher without the matches that begin with a mere attribute. */
export function withoutAttributes(matcher: Matcher): Matcher {
  return {
    ...matcher,
    match: (tokens, range, mentions, options) =>
      matcher.match(tokens, range, mentions, options).filter(({ focus }) => !isAttributive(tokens, focus.first))
  }
}
