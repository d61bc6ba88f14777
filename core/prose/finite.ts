// Which tokens may be finite verbs: closed classes, a verb list, and the words around them. No tagger.

import { inflectVerb } from './inflect.ts'
import { auxiliaries, commonVerbs, contractions, nounLike } from './lexicon/finite.ts'
import { changeVerbs, verbs } from './lexicon/relations.ts'
import type { Token } from './model.ts'

/** What a token may be: nothing finite, an auxiliary, a verb of the lists. */
export const NONE = 0
export const AUXILIARY = 1
export const LEXICAL = 2

const lemmas: ReadonlySet<string> = new Set([
  ...[...verbs, ...changeVerbs].flatMap((group) => group.lemmas.map((lemma) => lemma.split(' ')[0] ?? lemma)),
  ...commonVerbs
])

/** Every form of the listed verbs that can stand alone as a finite verb. */
const forms: ReadonlySet<string> = new Set(
  [...lemmas].flatMap((lemma) => inflectVerb(lemma).filter((form) => !form.endsWith('ing')))
)

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const determiners = words(`
  a an the this that these those its their his her our your my no some any each every all most many few several more
  less both either neither such what which whose of in on at by for with from to into about between among through
  during under over without within as than against across per via and or not never low high higher lower other
`)
const afterNoun = words(
  'of and or for in behind that which why other include including involve underlying remain vary differ'
)
const nominalEnd = /(?:tion|ment|ness|ity|ance|ence|ism|ogy|ics)$/

/** Behind these a subject comes first: "whether mirror neurons …", "because trigger warnings …". */
const awaitsSubject = words('whether because although unless')

/** Says of each token whether it may be a finite verb. */
export function finiteVerbs(tokens: readonly Token[]): Uint8Array {
  const found = new Uint8Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.kind !== 'word') continue
    if (auxiliaries.has(token.form) || contractions.has(token.form)) found[index] = AUXILIARY
    else if (isLexical(tokens, index, found) || followsFrequency(tokens, index)) found[index] = LEXICAL
  }
  return found
}

const frequencies = words('never always often rarely sometimes')

/** "never sleeps", "always glowed": an unknown word after an adverb of frequency that is bent like a verb. */
function followsFrequency(tokens: readonly Token[], index: number): boolean {
  const { form } = tokens[index] as Token
  return frequencies.has(tokens[index - 1]?.form ?? '') && /(?:[^s]s|ed)$/.test(form)
}

function isLexical(tokens: readonly Token[], index: number, found: Uint8Array): boolean {
  const { form } = tokens[index] as Token
  if (!forms.has(form)) return false
  const opening = tokens[index - 1]?.form === '"' || tokens[index - 1]?.form === "'"
  const before = tokens[opening ? index - 2 : index - 1]
  if (opening && before !== undefined && before.end === tokens[index - 1]?.start && before.form.endsWith('s'))
    return false
  const after = tokens[index + 1]
  // “mirror neurons”, “place cells”: the name of a kind of cell.
  if (/^(?:mirror|place)$/.test(form) && /^(?:neuron|cell|system)s?$/.test(after?.form ?? '')) return false
  if (before !== undefined && awaitsSubject.has(before.form)) return false
  if (before !== undefined && determiners.has(before.form)) {
    if (before.form === 'never' || followsBoth(tokens, index, found)) return true
    return before.form === 'and' || before.form === 'or' ? !nounLike.has(form) : isOpener(before.form)
  }
  if (form.endsWith('ed') && after?.form === 'by') return false
  if (afterAuxiliary(tokens, index, found)) return false
  if (!nounLike.has(form)) return true
  // “Low serotonin causes depression”, “mirror neurons cause empathy”: as a noun, “causes” is told by what follows (“causes of”, “causes and”, “causes are”).
  const causes = form === 'causes' || (form === 'cause' && /[^s]s$/.test(before?.form ?? ''))
  if (causes && before?.kind === 'word' && after?.kind === 'word')
    return !afterNoun.has(after.form) && !auxiliaries.has(after.form) && !isPlainVerb(after)
  return (
    before?.kind === 'word' &&
    found[index - 1] === NONE &&
    looksNominal(before.form) &&
    startsObject(after) &&
    !isPlainVerb(after)
  )
}

/** “Left and right stimulation both enhanced memory”: not “in both enhanced groups”, nor “compared both enhanced groups”. */
function followsBoth(tokens: readonly Token[], index: number, found: Uint8Array): boolean {
  if (!/^(?:both|each|all)$/.test(tokens[index - 1]?.form ?? '') || !tokens[index]?.form.endsWith('ed')) return false
  const subject = tokens[index - 2]
  return subject?.kind === 'word' && found[index - 2] === NONE && !determiners.has(subject.form)
}

/** "that" and "which" may be subjects of a relative clause: the verb after them is finite. */
function isOpener(form: string): boolean {
  return form === 'that' || form === 'which' || form === 'this'
}

/** "has been increased", "was not found": the participle belongs to the auxiliary. */
function afterAuxiliary(tokens: readonly Token[], index: number, found: Uint8Array): boolean {
  for (let at = index - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    if (found[at] === AUXILIARY) return true
    const form = tokens[at]?.form ?? ''
    if (form !== 'been' && form !== 'being' && form !== 'be' && form !== 'not' && !form.endsWith('ly')) return false
  }
  return false
}

/** "a dopamine reset adds": the verb comes after the noun. */
function isPlainVerb(token: Token | undefined): boolean {
  const form = token?.form ?? ''
  return form.endsWith('s') && forms.has(form) && !nounLike.has(form)
}

function looksNominal(form: string): boolean {
  return !form.endsWith('ly') || nominalEnd.test(form)
}

/** Whether an object, a complement or an adverb may begin here: a noun-like form before it is then a verb. */
function startsObject(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || auxiliaries.has(token.form)) return false
  return objectStarts.has(token.form) || token.form.endsWith('ly') || token.form.endsWith('s')
}

const objectStarts = words(`
  that the a an its their his her our your my this these those us you me him them it people in on to how whether why
  what when only no not more less up down out as both all every each
`)
