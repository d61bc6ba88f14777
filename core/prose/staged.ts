// Statements that are put up as material: options of a quiz, a sentence to be discussed, an exercise.
//
// A lead (“Exercise 4.”, “True or false?”, “Discuss:”) puts up what follows it: the rest of its own sentence behind a
// colon, or the next one, and all options of a choice. Where the answer says that it is so, nothing is put up.
import { asking, choices, leads, options, rights, tasks } from './lexicon/staged.ts'
import type { Cue, Sentence, Token, TokenSpan } from './model.ts'
import { compilePatterns } from './pattern.ts'

const openings = compilePatterns([...leads, ...choices])
const answers = compilePatterns(rights)
const lists = compilePatterns(options)
const orders = compilePatterns(tasks)
const weak = compilePatterns(asking)

/** How many sentences between one pair of marks are put up. */
const mostQuoted = 4
/** How many options a choice has at most. */
const mostOptions = 8
/** How far into a sentence the lead ends. */
const longestLead = 18
/** How far a lead goes on that puts up the sentence behind it: “Multiple choice, two points.” */
const longestTail = 5

/** Finds what is put up to be judged, as material. */
export function findStaged(tokens: readonly Token[], sentences: readonly Sentence[]): Cue[] {
  const found: Cue[] = []
  for (const sentence of sentences) {
    const asked = quotedBefore(tokens, sentences, sentence)
    const order = asked.length === 0 ? undefined : orders.match(tokens, sentence)[0]
    if (order !== undefined) {
      for (const { index, ...scope } of asked) found.push({ ...order.span, class: 'material', scope, sentence: index })
    }
    const asks = sentences[sentence.index + 1]?.question !== 'no' && sentence.index + 1 < sentences.length
    const [ask] = asks ? weak.match(tokens, sentence) : []
    if (ask !== undefined)
      for (const { index, ...scope } of spanOf(tokens, sentence.first, sentence))
        found.push({ ...ask.span, class: 'material', scope, sentence: index })
    const lead = openings.match(tokens, sentence).find(({ span }) => span.last - sentence.first <= longestLead)
    if (lead === undefined) continue
    const put = putUp(tokens, sentences, sentence, lead.span, lead.index >= leads.length)
    for (const { index, ...scope } of put) found.push({ ...lead.span, class: 'material', scope, sentence: index })
  }
  return found
}

/** The sentences right before one that stand between one pair of quotation marks. */
function quotedBefore(tokens: readonly Token[], sentences: readonly Sentence[], { index }: Sentence): Put[] {
  const found: Put[] = []
  const end = sentences[index - 1]?.last ?? 0
  if (tokens[end - 1]?.form !== '"') return found
  for (let at = index - 1; at >= Math.max(0, index - mostQuoted); at--) {
    const before = sentences[at] as Sentence
    found.push(...spanOf(tokens, before.first, before))
    if (tokens[before.first]?.form === '"') return found
  }
  return []
}

/** A stretch of a sentence that is put up. */
type Put = TokenSpan & { readonly index: number }

function putUp(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  sentence: Sentence,
  lead: TokenSpan,
  choice: boolean
): Put[] {
  const next = sentences[sentence.index + 1]
  if (choice) return optionsBehind(tokens, sentences, sentence)
  if (sentence.last - lead.last > longestTail)
    return isRight(tokens, next) ? [] : spanOf(tokens, sentence.first, sentence)
  if (next === undefined || isRight(tokens, sentences[next.index + 1])) return []
  return spanOf(tokens, next.first, next)
}

/** The options of a choice: sentences with letters or numbers before them. */
function optionsBehind(tokens: readonly Token[], sentences: readonly Sentence[], { index }: Sentence): Put[] {
  const found: Put[] = []
  for (const next of sentences.slice(index + 1, index + 1 + mostOptions)) {
    if (lists.match(tokens, next).length === 0) break
    found.push(...spanOf(tokens, next.first, next))
  }
  return found.length > 1 ? found : []
}

/** Whether a sentence answers that it is so. */
const isRight = (tokens: readonly Token[], sentence: Sentence | undefined): boolean =>
  sentence !== undefined && answers.match(tokens, sentence).length > 0

function spanOf(tokens: readonly Token[], first: number, { last, index }: Sentence): Put[] {
  const [opening, closing] = [tokens[first], tokens[last - 1]]
  if (opening === undefined || closing === undefined || first >= last) return []
  return [{ first, last, start: opening.start, end: closing.end, index }]
}
