// Whether the words after a name credit an effect to what it names: "known as the Y, which raises Z".
import { finiteVerbs, LEXICAL } from './finite.ts'
import { inflectVerb } from './inflect.ts'
import { verbs } from './lexicon/relations.ts'
import type { Token } from './model.ts'

const everyday = ['build', 'grow', 'bring', 'give', 'bind', 'keep', 'hold', 'deepen', 'rule', 'run']
/** First words of phrasal verbs that say nothing by themselves. */
const idle = new Set(['come', 'go', 'be', 'have', 'stand', 'lie', 'get'])
const effects: ReadonlySet<string> = new Set([
  ...everyday.flatMap(inflectVerb),
  ...verbs
    .filter((group) => ['causes', 'increases', 'decreases', 'enables'].includes(group.kind))
    .flatMap((group) => group.lemmas.map((lemma) => lemma.split(' ')[0] ?? lemma))
    .filter((lemma) => !idle.has(lemma))
    .flatMap(inflectVerb)
])
const takeBack = new Set(
  'but however although yet though not never myth wrong misleading may might could supposedly allegedly no cannot hides obscures'.split(
    ' '
  )
)
const reasons = new Set(['because', 'since', 'thanks', 'for', 'due', 'responsible', 'owing'])
const praise = new Set([
  'apt',
  'aptly',
  'accurate',
  'fitting',
  'right',
  'rightly',
  'deserved',
  'deservedly',
  'justified',
  'fair'
])
const furthest = 40

/** Looks from `from` to `to` for a finite verb of effect, a reason or praise that nothing takes back first. */
export function credits(tokens: readonly Token[], from: number, to: number): boolean {
  const last = Math.min(to, from + furthest)
  const window = tokens.slice(from, last)
  const found = finiteVerbs(window)
  for (let at = 0; at < window.length; at++) {
    const { form } = window[at] as Token
    if (takeBack.has(form) || isAlsoSaid(window, at)) return false
    if (praise.has(form)) return true
    if (found[at] === LEXICAL && effects.has(form)) return true
    if (
      reasons.has(form) &&
      /^(it|it's|its|their|they|of|to|for|making|helping|promoting|the)$/.test(window[at + 1]?.form ?? '')
    )
      return true
  }
  return false
}

/** “Looked upon to be the Y and to raise Z”: the second infinitive is what others say as well. */
function isAlsoSaid(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'to' && /^(?:and|or)$/.test(tokens[at - 1]?.form ?? '')
}
