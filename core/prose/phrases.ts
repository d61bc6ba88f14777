// Noun phrases read from a verb outwards: subjects to the left, objects to the right, coordination split.

import { AUXILIARY, LEXICAL } from './finite.ts'
import { nounLike } from './lexicon/finite.ts'
import { complementVerbs } from './lexicon/openers.ts'
import { clauseObjects, leftStops, objectStops, prepositions } from './lexicon/phrases.ts'
import type { Sentence } from './model.ts'
import { FINITE, hasMention, type Range, type Scene } from './scene.ts'
import { verbForms } from './verb-forms.ts'
import { isAdverb, isReporting } from './words.ts'

/** No argument is longer; keeps every step short in sentences that never end. */
const longest = 48
const longestAside = 40

const hardStops: ReadonlySet<string> = new Set([
  ';',
  ':',
  '—',
  '…',
  '(',
  '[',
  ']',
  '?',
  '!',
  '.',
  '→',
  '=',
  '•',
  '|',
  '/'
])

/** The noun phrase that ends right before token `end`; empty when there is none. */
export function phraseBefore(scene: Scene, sentence: Sentence, end: number): Range {
  let last = skipAsides(scene, sentence, end)
  let first = last
  const floor = Math.max(sentence.first, last - longest)
  let coordinated = false
  for (let at = last - 1; at >= floor; at--) {
    const form = scene.forms[at] ?? ''
    if (hardStops.has(form) || (form === '"' && opensSpeech(scene, at))) break
    if (form === ')') {
      const opening = openingOf(scene, at, floor, '(')
      if (opening < 0) break
      at = opening
      first = at
      continue
    }
    if (form === ',') {
      if (!coordinated || !continuesList(scene, at, floor)) break
    } else if (form === 'and' || form === 'or') {
      if (verbBefore(scene, at, floor)) break
      coordinated = true
    } else if (form === 'than' && scene.forms[at - 1] === 'rather') {
      last = at - 1
      at--
      first = last
      continue
    } else if (form === 'not' && scene.forms[at - 1] === 'but') {
      last = at - 1
      at--
      first = last
      continue
    } else if (scene.finite[at] !== 0 || isReporting(scene, at)) {
      const relative = relativeBefore(scene, at, floor)
      if (relative < 0) break
      last = relative
      first = last
      at = relative
      continue
    } else if (leftStops.has(form)) break
    first = at
  }
  const range = trim(scene, { first: Math.min(first, last), last })
  if (pronouns.has(scene.forms[range.last - 1] ?? '') && !joins.has(scene.forms[range.last - 2] ?? ''))
    return { first: Math.max(range.first, range.last - 1), last: range.last }
  return prepositions.has(scene.forms[range.first] ?? '') && range.last - range.first > 1
    ? { ...range, first: range.first + 1 }
    : range
}

/** "In families it promotes …": a pronoun is a subject by itself. */
const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'we', 'he', 'she', 'i'])
const joins: ReadonlySet<string> = new Set(['and', 'or'])

/** A quotation that somebody says: its words are a phrase of their own. */
function opensSpeech(scene: Scene, at: number): boolean {
  const before = scene.forms[at - 1] ?? ''
  return before === ',' || before === ':' || complementVerbs.has(before)
}

/** Over what stands between a subject and its verb: "X, the Y, …", "X (OT) …", "X — the Y — …". */
function skipAsides(scene: Scene, sentence: Sentence, end: number): number {
  let at = end
  for (let rounds = 0; rounds < 4; rounds++) {
    const form = scene.forms[at - 1] ?? ''
    const mark = form === ',' ? ',' : form === '—' ? '—' : form === ')' ? '(' : ''
    if (at <= sentence.first || mark === '') break
    const opening = openingOf(scene, at - 1, Math.max(sentence.first, at - longestAside), mark)
    if (opening <= sentence.first || (mark === ',' && !isAside(scene, sentence, opening, at - 1))) break
    at = opening
  }
  return at
}

/** Whether two commas enclose an aside: not an introduction's comma and the next one, not a clause with a verb of its own. */
function isAside(scene: Scene, sentence: Sentence, opening: number, closing: number): boolean {
  let start = opening
  while (start > sentence.first && opening - start < longestAside && !/^[,;:—]$/.test(scene.forms[start - 1] ?? ''))
    start--
  if (prepositions.has(scene.forms[start] ?? '')) return false
  if (leftStops.has(scene.forms[opening + 1] ?? '') || prepositions.has(scene.forms[opening + 1] ?? '')) return true
  for (let at = opening + 1; at < closing; at++)
    if (scene.finite[at] === AUXILIARY || scene.decided[at] === FINITE) return false
  return true
}

/** The mark that opens what the mark at `closing` closes; -1 when there is none. */
function openingOf(scene: Scene, closing: number, floor: number, mark: string): number {
  let depth = 0
  for (let at = closing - 1; at >= floor; at--) {
    const form = scene.forms[at]
    if (form === ')' && mark !== '(') depth++
    else if (form === '(' && mark !== '(') depth--
    else if (form === mark && depth <= 0) return at
    if (form === ';' || (form === ':' && mark === ',')) return -1
  }
  return -1
}

/** Whether the comma at `at` separates members of a list, not an introduction from its clause. */
function continuesList(scene: Scene, at: number, floor: number): boolean {
  let from = at
  while (from > floor) {
    const form = scene.forms[from - 1] ?? ''
    if (form === ',' || hardStops.has(form) || scene.finite[from - 1] !== 0) break
    from--
  }
  if (at - from > 7 || from === at) return false
  const start = scene.forms[from] ?? ''
  if (prepositions.has(start) || leftStops.has(start) || isAdverb(start)) return false
  return hasMention(scene, { first: from, last: at })
}

/** Whether a finite verb stands to the left within the same clause. */
function verbBefore(scene: Scene, at: number, floor: number): boolean {
  for (let left = at - 1; left >= floor && at - left < 24; left--) {
    const form = scene.forms[left] ?? ''
    if (hardStops.has(form) || form === 'that' || form === 'which' || form === 'because') return false
    if (scene.finite[left] !== 0) return true
  }
  return false
}

/** A relative pronoun shortly before a verb: the phrase goes on left of it. */
function relativeBefore(scene: Scene, at: number, floor: number): number {
  for (let left = at - 1; left > floor && at - left < 6; left--) {
    const form = scene.forms[left] ?? ''
    if (form === 'that' || form === 'which' || form === 'who') {
      if (complementVerbs.has(scene.forms[left - 1] ?? '') || scene.finite[left - 1] !== 0) return -1
      return scene.forms[left - 1] === ',' ? -1 : left
    }
    if (scene.finite[left] !== AUXILIARY && !isAdverb(form) && form !== 'been' && form !== 'be') return -1
  }
  return -1
}

function trim(scene: Scene, range: Range): Range {
  let { first, last } = range
  const idle = (at: number): boolean => {
    const form = scene.forms[at] ?? ''
    return (
      form === ',' ||
      form === '"' ||
      form === "'" ||
      form === 'and' ||
      form === 'or' ||
      form === '-' ||
      isConnective(form)
    )
  }
  while (first < last && idle(first)) first++
  while (
    last > first &&
    (idle(last - 1) || prepositions.has(scene.forms[last - 1] ?? '') || isAdverb(scene.forms[last - 1]))
  )
    last--
  return { first, last }
}

function isConnective(form: string): boolean {
  return form === 'also' || form === 'here' || form === 'indeed' || (form.endsWith('ly') && form.length > 5)
}

/** The objects that begin at token `from`: one range for each coordinated member. */
export function objectsAfter(scene: Scene, sentence: Sentence, from: number): Range[] {
  let preposition = prepositions.has(scene.forms[from - 1] ?? '') ? (scene.forms[from - 1] ?? '') : ''
  const ceiling = Math.min(sentence.last, from + longest)
  let at = from
  while (at < ceiling && isAdverb(scene.forms[at]) && scene.forms[at + 1] !== 'of') at++
  if (clauseObjects.has(scene.forms[at] ?? '')) return [trim(scene, { first: at, last: clauseEnd(scene, at, ceiling) })]
  const out: Range[] = []
  let first = at
  const push = (last: number): void => {
    const range = trim(scene, { first, last })
    if (range.last > range.first) out.push(range)
  }
  for (; at < ceiling; at++) {
    const form = scene.forms[at] ?? ''
    if (form === ',' || form === 'and' || form === 'or' || form === '&' || form === 'plus') {
      if (form === ',' && isDeterminer(scene.forms[at + 1]) && !isDeterminer(scene.forms[first])) break
      const next = memberAfter(scene, at, ceiling, preposition)
      if (next < 0) break
      push(at)
      first = next
      at = next - 1
    } else if (form === 'as' && scene.forms[at + 1] === 'well' && scene.forms[at + 2] === 'as') {
      push(at)
      first = at + 3
      at += 2
    } else if (form === '"' || form === "'") {
    } else if (ends(scene, at, first)) break
    else if (form === 'to' && at > first && preposition === '') preposition = form
  }
  push(dropComparative(scene, at, first))
  return out
}

function ends(scene: Scene, at: number, first: number): boolean {
  const form = scene.forms[at] ?? ''
  if (hardStops.has(form) || form === ')') return true
  if (form === 'that') return at > first
  if (form === 'not') return true
  if (form === 'to' && at > first && isBaseVerb(scene.forms[at + 1])) return true
  return objectStops.has(form) || (at > first && (scene.finite[at] === AUXILIARY || isThirdOrPast(scene, at)))
}

/** A finite verb that an embedded one cannot be: "makes people trust" goes on, "X reduces" does not. */
function isThirdOrPast(scene: Scene, at: number): boolean {
  const form = scene.forms[at] ?? ''
  if (scene.finite[at] !== LEXICAL || !/(?:[^su]s|ed)$/.test(form)) return false
  return scene.decided[at] === FINITE || !nounLike.has(form)
}

/** "to facilitate": a purpose, not a goal. */
function isBaseVerb(form: string | undefined): boolean {
  return verbForms.get(form ?? '')?.some(({ shape }) => shape === 'base') === true
}

/** "more trust than": the comparative goes with the comparison. */
function dropComparative(scene: Scene, at: number, first: number): number {
  if (scene.forms[at] !== 'than') return at
  for (let left = at - 1; left > first && at - left < 3; left--) {
    const form = scene.forms[left] ?? ''
    if (form === 'more' || form === 'less' || form === 'better' || form === 'worse' || form === 'faster') return left
  }
  return at
}

/** Where a coordinated object starts after the comma or conjunction at `at`; -1 where something else begins. */
function memberAfter(scene: Scene, at: number, ceiling: number, preposition: string): number {
  let next = at + 1
  const conjunction = scene.forms[at] !== ','
  if (!conjunction && isConjunction(scene.forms[next])) next++
  if (preposition !== '' && scene.forms[next] === preposition) return next + 1 < ceiling ? next + 1 : -1
  if (next >= ceiling) return -1
  const joined = conjunction || next > at + 1
  const start = scene.forms[next] ?? ''
  if (
    start === ',' ||
    prepositions.has(start) ||
    objectStops.has(start) ||
    hardStops.has(start) ||
    clauseObjects.has(start)
  )
    return -1
  if (scene.finite[next] !== 0 || scene.decided[next] !== 0 || isAdverb(start) || looksPredicate(scene, next)) return -1
  if (
    /ing$/.test(start) &&
    scene.forms[next + 1] !== undefined &&
    !joined &&
    !hasMention(scene, { first: next, last: next + 1 })
  )
    return -1
  for (let look = next; look < ceiling && look - next < 24; look++) {
    const form = scene.forms[look] ?? ''
    if (hardStops.has(form) || form === 'because' || form === 'which' || form === 'that' || form === 'when')
      return joined ? next : asyndetic(scene, next, look)
    if (scene.finite[look] !== 0 || isReporting(scene, look)) return -1
    if (isConjunction(form) || form === ',') {
      if (joined) return next
      if (isConjunction(form) && !startsPredicate(scene, look + 1, ceiling)) return next
      if (form === ',') return memberAfter2(scene, next, look, ceiling)
    }
  }
  return joined ? next : asyndetic(scene, next, ceiling)
}

/** "and steadies the mood": a word in -s before a determiner is a verb, known or not. */
function looksPredicate(scene: Scene, at: number): boolean {
  return /[^su]s$/.test(scene.forms[at] ?? '') && predicateObjects.has(scene.forms[at + 1] ?? '')
}

const predicateObjects: ReadonlySet<string> = new Set(
  'the a an your our their its his her us you them people'.split(' ')
)

/** Two commas: a list goes on when a conjunction comes before the clause ends. */
function memberAfter2(scene: Scene, next: number, comma: number, ceiling: number): number {
  if (isDeterminer(scene.forms[next])) return -1
  for (let look = comma + 1; look < ceiling && look - comma < 16; look++) {
    const form = scene.forms[look] ?? ''
    if (hardStops.has(form) || scene.finite[look] !== 0) return -1
    if (isConjunction(form)) return next
  }
  return -1
}

function isDeterminer(form: string | undefined): boolean {
  return form === 'the' || form === 'a' || form === 'an' || form === 'our' || form === 'your'
}

function startsPredicate(scene: Scene, at: number, ceiling: number): boolean {
  let here = at
  while (here < ceiling && isAdverb(scene.forms[here])) here++
  return here < ceiling && scene.finite[here] !== 0
}

/** "trust, empathy" without a conjunction: short members that name something, not an apposition. */
function asyndetic(scene: Scene, first: number, last: number): number {
  const short = last - first <= 3 && !isDeterminer(scene.forms[first])
  return short && hasMention(scene, { first, last }) ? first : -1
}

function isConjunction(form: string | undefined): boolean {
  return form === 'and' || form === 'or' || form === '&'
}

/** The end of a clause that is an object: "whether …", "that …". */
function clauseEnd(scene: Scene, from: number, ceiling: number): number {
  for (let at = from + 1; at < ceiling; at++) {
    const form = scene.forms[at] ?? ''
    if (form === ',' || form === ')' || hardStops.has(form)) return at
  }
  return ceiling
}

/** Splits a range into its coordinated members. */
export function membersOf(scene: Scene, range: Range): Range[] {
  const out: Range[] = []
  let first = range.first
  for (let at = range.first; at <= range.last; at++) {
    const form = scene.forms[at] ?? ''
    if (at < range.last && form !== ',' && form !== 'and' && form !== 'or' && form !== '&') continue
    const member = trim(scene, { first, last: at })
    if (member.last > member.first) out.push(member)
    first = at + 1
  }
  return out
}
