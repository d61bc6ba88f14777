// Questions: open ones ask whether something is so; presupposing ones (why, how, isn't it) take it for granted.
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
  return 'open'
}

/** Conjunctions and small words before the word that asks: "But why …", "So, is …", "In what sense …". */
const mayPrecede: ReadonlySet<string> = new Set(
  'and but so or yet then now well in on to for from by of at with under since still perhaps if'.split(' ')
)

function kindAt(tokens: readonly Token[], index: number): Sentence['question'] {
  const form = tokens[index]?.form ?? ''
  const next = tokens[index + 1]?.form ?? ''
  if (leadingAskers.has(form)) return 'presupposing'
  if (askers.has(form)) return isNegated(tokens, index) ? 'presupposing' : 'open'
  if (!questionWords.has(form)) return 'no'
  if (form === 'what' && asksMeaning(tokens, index)) return 'open'
  return (form === 'what' || form === 'how') && (next === 'if' || next === 'about') ? 'open' : 'presupposing'
}

/** "What is a …?", "What does … mean?": a question after a meaning takes nothing for granted. */
function asksMeaning(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index + 1]?.form ?? ''
  const next = tokens[index + 2]
  const article = tokens[next?.form === '"' ? index + 3 : index + 2]?.form ?? ''
  return (verb === 'is' || verb === "'s") && (article === 'a' || article === 'an' || next?.form === '"')
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
