// What a sentence shows of the strength of its claim: words, the classes of words in order, its predicates.
import type { Token } from '../model.ts'
import { fused, type Item, itemOf, longest, longestWord, shapeOf } from './items.ts'
import { signs } from './signs.ts'
import { acting, bodyFrom, faint, going, isKey, modal, things, useOf } from './uses.ts'

/** The groups of features by the letter that begins their names. */
export const groups = {
  w: 'words',
  l: 'base forms',
  t: 'classes',
  k: 'classes',
  q: 'classes and phrases',
  m: 'skeleton',
  s: 'outline',
  p: 'predicate',
  c: 'letters',
  h: 'reading'
} as const

export type Group = keyof typeof groups

const passing: ReadonlySet<string> = new Set(['ADV', 'ADJ', 'DET', '"', '“', '”', 'SUB'])

/** The features of a sentence by group, each named once. */
export function featuresOf(
  tokens: readonly Pick<Token, 'form' | 'kind'>[]
): Readonly<Record<Group, readonly string[]>> {
  const items = tokens
    .slice(0, longest)
    .filter(({ form }) => form.length <= longestWord)
    .map(itemOf)
  const bones = items.filter(({ tag }) => !faint.has(tag))
  const tags = (list: readonly Item[]): string[] => list.map(({ tag }) => tag)
  const skeleton = bones.map(({ tag, lemma }) => (tag === 'TREAT' || tag === 'BE' ? tag : lemma))
  return {
    w: grams(
      items.map(({ word }) => word),
      1,
      3
    ),
    l: grams(
      items.filter(({ tag }) => tag !== '#').map(({ lemma }) => lemma),
      1,
      2
    ),
    t: grams(tags(items.filter(({ tag }) => !passing.has(tag))), 1, 4),
    k: grams(tags(bones), 1, 4),
    q: grams(tags(fused(items).filter(({ tag }) => !faint.has(tag))), 1, 3),
    m: grams(skeleton, 2, 3),
    s: [...outline(items)],
    p: [...predicates(items)],
    c: letters(items),
    h: [...signs(items)]
  }
}

function grams(words: readonly string[], from: number, to: number): string[] {
  const padded = ['^', ...words]
  const out = new Set<string>()
  for (let n = from; n <= to; n++)
    for (let at = 0; at + n <= padded.length; at++) out.add(padded.slice(at, at + n).join(' '))
  return [...out]
}

function letters(items: readonly Item[]): string[] {
  const out = new Set<string>()
  for (const { word } of items) {
    const framed = `<${word}>`
    for (const n of [4, 5]) for (let at = 0; at + n <= framed.length; at++) out.add(framed.slice(at, at + n))
  }
  return [...out]
}

/** Each key word with its place, mood and neighbours; the first finite one once more as the main one. */
function predicates(items: readonly Item[]): Set<string> {
  const out = new Set<string>()
  const from = bodyFrom(items)
  let count = 0
  let main = false
  items.forEach((item, at) => {
    if (!isKey(item)) return
    const { use, mood, negated } = useOf(items, at)
    const { tag, lemma } = item
    const shape = shapeOf(item)
    const right = rightOf(items, at)
    const before = items.slice(Math.max(from, at - 12), at).findLast((one) => things.has(one.tag))?.tag ?? '-'
    const after = items.slice(at + 1, at + 8).find((one) => things.has(one.tag))?.tag ?? '-'
    const place = at < from ? 'frame' : 'body'
    const how = item.verb ? `${use}/${shape}` : use
    const said = [
      `${tag} ${how} ${mood} ${place}`,
      `${tag} ${how} ${mood} ${negated} ${right}`,
      `${tag} ${how} ${right}`
    ]
    said.push(`${tag} ${mood} ${negated}`, `${tag} ${shape} ${mood} ${before}`, `${tag} ${shape} ${before} ${after}`)
    said.push(`${lemma} ${how}`, `${lemma} ${mood} ${place}`, `${lemma} ${right}`)
    if (place === 'body') count++
    if (place === 'body' && !main && isFiniteUse(shape, use, mood)) {
      main = true
      said.push(`main ${tag} ${how} ${mood}`, `main ${lemma} ${mood}`, `main ${tag} ${mood} ${negated}`)
      said.push(`main ${before} ${tag} ${after} ${mood}`, `main ${tag} ${how} ${right} ${before}`)
    }
    for (const one of said) out.add(one)
  })
  if (!main) out.add('no main predicate')
  return out.add(`count ${Math.min(count, 6)}`)
}

function rightOf(items: readonly Item[], at: number): string {
  const next = items.slice(at + 1, at + 3).find(({ tag }) => tag !== 'ADV')?.tag ?? '$'
  return things.has(next) || /^(?:DET|N|X|ADJ|S)$/.test(next) ? 'object' : next
}

function isFiniteUse(shape: string, use: string, mood: string): boolean {
  const carried = use === 'BE' || use === 'HAVE'
  const afterNoun = things.has(use) || use === 'S'
  if (shape === 'n') return carried
  if (shape === 'base') return modal.has(mood) || use === 'DO' || afterNoun
  return shape === 's' || (shape === 'ed' && (carried || afterNoun || use === 'X' || use === 'N'))
}

/** The report frame, what the statement holds at all, and its first key words. */
function outline(items: readonly Item[]): Set<string> {
  const out = new Set<string>()
  const from = bodyFrom(items)
  const frame = items.slice(0, from).filter(({ tag }) => !faint.has(tag))
  out.add(
    `frame ${frame
      .slice(-3)
      .map(({ tag }) => tag)
      .join(' ')}`
  )
  if (from > 0) out.add(`by ${frame.find(({ tag }) => tag === 'REP')?.lemma}`)
  const body = items.slice(from)
  const has = (...tags: readonly string[]): boolean => body.some(({ tag }) => tags.includes(tag))
  const mood = body.find(({ tag }) => modal.has(tag))?.tag ?? 'flat'
  const sum = `sum ${has(...acting)} ${has(...going)} ${mood}`
  out.add(sum).add(`${sum} ${has('NEG')} ${has('THAN')}`)
  body.forEach(({ tag }, at) => {
    if (!modal.has(tag) && !/^(?:NEG|BE|HAVE|TREAT|TO|BY)$/.test(tag)) return
    const next = body.slice(at + 1, at + 8).find(isKey)
    out.add(`after ${tag} ${next?.tag} ${next?.verb}`)
  })
  const head = body.slice(0, 12).find(({ tag }) => /^(?:TREAT|PEOPLE|DISEASE|MEASURE)$/.test(tag))?.tag
  const keys = body.filter(isKey)
  keys.slice(0, 3).forEach(({ tag, lemma }, at) => {
    out.add(`key${at} ${tag}`).add(`key${at} ${lemma}`).add(`key${at} ${mood} ${tag}`).add(`key ${head} ${tag} ${mood}`)
  })
  out.add(
    `keys ${keys
      .slice(0, 2)
      .map(({ tag }) => tag)
      .join(' ')} ${mood}`
  )
  out.add(`head ${head}`).add(`length ${Math.min(5, items.length >> 3)}`)
  if (!items.some(({ tag, verb }) => tag === 'BE' || tag === 'HAVE' || verb || modal.has(tag))) out.add('no verb')
  return out
}
