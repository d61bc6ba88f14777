// How a key word stands in its sentence: what comes before it, in which mood, after which frame.
import type { Item } from './items.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Classes that say that one thing acts on another. */
export const acting = set('CAUSE AFFECT BETTER CHANGE EFFECT GAIN GOOD SAFE')
/** Classes that say that one thing goes with another. */
export const going = set('ASSOC PREDICT RISK DIFFER MORE FACTOR')
/** Classes of plans, reports and tests. */
const telling = set('FUTURE REP TEST')
/** Modal verbs and words. */
export const modal = set('MAY CAN WOULD SHOULD WILL SEEM')
/** Classes of nouns that act or are acted on. */
export const things = set('TREAT PEOPLE DISEASE MEASURE OWN TEST RISK')
/** Classes without a say of their own. */
export const faint = set('" “ ” ( ) X N S ADJ DET ADV # AND ,')

const passed = set('ADV NEG SEEM GOOD PREDICT ADJ MORE')
const carrying = set('BE HAVE DO TO DET AND')

/** Whether a word can carry the statement. */
export function isKey({ tag }: Item): boolean {
  return acting.has(tag) || going.has(tag) || telling.has(tag)
}

/** What governs a key word. */
export interface Use {
  /** The class of the word before it, adverbs and the like passed over; '^' at the start. */
  readonly use: string
  /** The class of the modal that governs it, or 'flat'. */
  readonly mood: string
  readonly negated: boolean
}

/** How the key word at `at` stands. */
export function useOf(items: readonly Item[], at: number): Use {
  let mood = 'flat'
  let negated = false
  const tagAt = (place: number): string => items[place]?.tag ?? '^'
  const note = (tag: string): void => {
    if (tag === 'NEG') negated = true
    if (tag === 'SEEM') mood = 'SEEM'
  }
  let back = at - 1
  for (let steps = 0; steps < 3 && passed.has(tagAt(back)); steps++) note(tagAt(back--))
  const use = tagAt(back)
  for (let steps = 0; steps < 5 && back >= 0; steps++) {
    const tag = tagAt(back)
    if (!carrying.has(tag) && !passed.has(tag) && !acting.has(tag)) break
    note(tag)
    back--
  }
  if (modal.has(tagAt(back))) mood = tagAt(back)
  return { use, mood, negated }
}

/** Where the statement begins: after "our results suggest that". */
export function bodyFrom(items: readonly Item[]): number {
  const frame = new Set(['REP', 'OWN', 'SEEM'])
  for (let at = 0; at < Math.min(items.length, 25); at++) {
    if (items[at]?.tag !== 'THAT') continue
    if (items.slice(Math.max(0, at - 3), at).some(({ tag }) => frame.has(tag))) return at + 1
  }
  const verb = items.slice(0, 8).findIndex((item) => item.tag === 'REP' && item.verb)
  return verb > 0 && items.slice(0, verb).some(({ tag }) => tag === 'OWN') ? verb + 1 : 0
}
