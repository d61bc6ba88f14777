// Questions: open ones ask whether something is so; presupposing ones (why, how, isn't it) take it for granted.
import { attitudeNouns, looseNouns } from './lexicon/cues/attitudes.ts'
import { tellingVerbs } from './lexicon/cues/retelling.ts'
import { askers, leadingAskers, questionWords } from './lexicon/stops.ts'
import type { Sentence, Token } from './model.ts'

/** What kind of question the tokens `[first, last)` ask. */
export function questionOf(tokens: readonly Token[], first: number, last: number): Sentence['question'] {
  if (!endsWithQuestionMark(tokens, first, last)) return 'no'
  let atStart = true
  for (let index = first; index < last; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.kind === 'punct') {
      atStart = true
      continue
    }
    if (!atStart) continue
    const kind = kindAt(tokens, index)
    if (kind !== 'no') return kind
    atStart = mayPrecede.has(token.form)
  }
  return isReproach(tokens, first, last) ? 'presupposing' : 'open'
}

/** "A hundred billion of them and still no idea?", "… and yet you forget it?": without a word that asks, the first part is told. */
function isReproach(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first + 1; index < last - 1; index++)
    if (tokens[index]?.form === 'and' && /^(?:still|yet)$/.test(tokens[index + 1]?.form ?? '')) return true
  return false
}

/** Conjunctions and small words before the word that asks: "But why …", "So, is …", "In what sense …". */
const mayPrecede: ReadonlySet<string> = new Set(
  'and but so or yet then now well in on to for from by of at with under since still perhaps if'.split(' ')
)

function kindAt(tokens: readonly Token[], index: number): Sentence['question'] {
  const form = tokens[index]?.form ?? ''
  const next = tokens[index + 1]?.form ?? ''
  if (leadingAskers.has(form)) return 'presupposing'
  if (askers.has(form))
    return isNegated(tokens, index) || isTelling(tokens, index) || isBoast(tokens, index) ? 'presupposing' : 'open'
  if (form === 'ever' && /^(?:wonder|wondered)$/.test(next)) return 'presupposing'
  if (!questionWords.has(form)) return 'no'
  if (form === 'what' && asksMeaning(tokens, index)) return 'open'
  if (asksAfterWords(tokens, index)) return 'open'
  return (form === 'what' || form === 'how') && (next === 'if' || next === 'about') ? 'open' : 'presupposing'
}

/** "What is a …?", "What does … mean?": a question after a meaning takes nothing for granted. */
function asksMeaning(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index + 1]?.form ?? ''
  const next = tokens[index + 2]
  const article = tokens[next?.form === '"' ? index + 3 : index + 2]?.form ?? ''
  return (verb === 'is' || verb === "'s") && (article === 'a' || article === 'an' || next?.form === '"')
}

/** "Is there anything X cannot do?" */
function isBoast(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.form !== 'there' || !/^(?:anything|nothing)$/.test(tokens[index + 2]?.form ?? '')) return false
  for (let at = index + 3; at < index + furthest; at++)
    if (/^(?:cannot|can't|doesn't)$/.test(tokens[at]?.form ?? '')) return true
  return false
}

/** "Did you know that …?", "Have you ever wondered why …?": the reader is told. */
function isTelling(tokens: readonly Token[], index: number): boolean {
  const you = tokens[index + 1]?.form
  if (you !== 'you' && you !== 'anyone') return false
  for (let at = index + 2; at < index + 5; at++) {
    const form = tokens[at]?.form ?? ''
    if (/^(?:know|realise|realize|wonder|wondered|notice|noticed|remember|forgotten)$/.test(form))
      return /^(?:that|why|how|what)$/.test(tokens[at + 1]?.form ?? '') || tokens[index]?.form === 'did'
  }
  return false
}

/** How far into a question its kind is looked for. */
const furthest = 12

/** "Where does the number come from?", "Why is X called Y?", "Who says that X?", "What became of X?": a question after words. */
function asksAfterWords(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.form ?? ''
  const next = tokens[index + 1]?.form ?? ''
  if (
    form === 'who' &&
    (tellingVerbs.has(next) || /^(?:started|still|seriously|first|invented|decided|came|really)$/.test(next))
  )
    return true
  if (form === 'what' && next === 'can' && asksToTell(tokens, index)) return true
  if (form === 'where' && tokens[index + 2]?.form === '"') return true
  if (form === 'what' && /^(?:became|evidence|proof|support|basis|would|happened)$/.test(next))
    return next !== 'would' || hasMeaning(tokens, index)
  const verb = tokens[index + 1]?.form ?? ''
  for (let at = index + 1; at < index + furthest; at++) {
    const token = tokens[at]
    if (token === undefined || token.form === '?') return false
    const word = token.form
    if (at - index <= 6 && attitudeNouns.has(word) && !looseNouns.has(word) && isHead(tokens, at)) return true
    if (/^(?:number|figure|name|term|label)$/.test(word) && isNumberThat(tokens, at)) return true
    if (
      /^(?:called|named|known|dubbed|nicknamed|labelled|labeled|termed|said|believed|described)$/.test(word) &&
      /^(?:is|are|was|were|has|have|did)$/.test(verb)
    )
      return true
    if (word === 'become' && form === 'how' && /^(?:did|has)$/.test(verb)) return true
    if (form === 'why' && /^(?:believe|believes|say|claim|call|repeat|cling)$/.test(word) && at - index <= 5)
      return true
  }
  return false
}

/** "the number", "the round figure" */
function isNumberThat(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.form === 'the' || tokens[at - 2]?.form === 'the'
}

/** "the idea that", "this myth": not the first part of a compound. */
function isHead(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:the|this|that|such|an?|these|those|its|old|popular|whole)$/.test(tokens[at - 1]?.form ?? '') &&
    tokens[at + 1]?.kind !== 'citation'
  )
}

/** "What can one value tell us about …?" */
function asksToTell(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 2; at < index + furthest; at++)
    if (/^(?:tell|say|show|reveal|mean)$/.test(tokens[at]?.form ?? '')) return true
  return false
}

function hasMeaning(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 2; at < index + 6; at++) if (tokens[at]?.form === 'mean') return true
  return false
}

/** "Is it not clear that …", "Do we not all know …": a yes is expected. */
function isNegated(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 2]?.form === 'not' && /^(?:it|this|that|we|they|you|there)$/.test(tokens[index + 1]?.form ?? '')
}

function endsWithQuestionMark(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = last - 1; index >= first && index >= last - 8; index--) {
    const token = tokens[index]
    if (token?.form === '?') return true
    if (token?.kind === 'word') return false
  }
  return false
}
