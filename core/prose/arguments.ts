// Arguments of claims: what the words of a phrase are about, which mentions they hold, whether a lack is meant.
import { carriers, prepositions, trailing } from './lexicon/phrases.ts'
import { lackAfter, lackBefore } from './lexicon/relations.ts'
import type { Argument, Mention } from './model.ts'
import { membersOf } from './phrases.ts'
import { mentionsIn, type Range, type Scene, spanOf, stem } from './scene.ts'

const lacksAfter: ReadonlySet<string> = new Set(lackAfter)
const lacksBefore: ReadonlySet<string> = new Set(lackBefore)
const coreStops: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'whose',
  'when',
  'to',
  '(',
  ')',
  ':',
  ';',
  '—',
  'is',
  'are',
  'was',
  'were'
])

/** The argument that a range of tokens is. */
export function argumentOf(scene: Scene, range: Range): Argument {
  const mentions = mentionsIn(scene, range)
  const heads = mentions.length === 0 ? [] : headsOf(scene, range)
  const absent = heads.some((head) => isAbsent(scene, range, head))
  return absent ? { ...spanOf(scene, range), mentions, heads, absent } : { ...spanOf(scene, range), mentions, heads }
}

function headsOf(scene: Scene, range: Range): Mention[] {
  const out: Mention[] = []
  for (const member of membersOf(scene, range)) {
    const head = headOf(scene, member)
    if (head !== undefined) out.push(head)
  }
  return out
}

/** The mention that a phrase ends in, up to its first preposition; "levels of X" is about X. */
function headOf(scene: Scene, range: Range): Mention | undefined {
  let first = range.first
  let fallback: Mention | undefined
  for (let rounds = 0; rounds < 4; rounds++) {
    let last = first
    while (last < range.last && (last === first || !endsCore(scene, last))) last++
    const head = headBefore(scene, first, last)
    if (head !== undefined && !carrying.has(head.kind)) return head
    fallback ??= head
    const carries = head !== undefined || carriers.has(scene.forms[last - 1] ?? '')
    const joined = scene.forms[last]
    if (!carries || (joined !== 'of' && joined !== 'in') || last + 1 >= range.last) return fallback
    first = last + 1
  }
  return fallback
}

function endsCore(scene: Scene, at: number): boolean {
  const form = scene.forms[at] ?? ''
  return (prepositions.has(form) || coreStops.has(form) || scene.finite[at] === 1) && !insideMention(scene, at)
}

function insideMention(scene: Scene, at: number): boolean {
  for (let back = 0; back < 4; back++) {
    const mention = scene.mentions[scene.mentionFrom[at - back] ?? 0]
    if (mention !== undefined && mention.first < at && mention.last > at) return true
  }
  return false
}

/** Kinds that only carry the mention before them: "oxytocin levels", "oxytocin antagonists", "oxytocin spray". */
const carrying: ReadonlySet<Mention['kind']> = new Set(['level', 'design', 'route', 'treatment', 'measure'])

/** The mention that the words `[first, last)` end in, nouns that leave its meaning alone skipped. */
function headBefore(scene: Scene, first: number, last: number): Mention | undefined {
  const inside = mentionsIn(scene, { first, last })
  for (let at = last, skipped = 0; at > first && skipped < 4; at--, skipped++) {
    const ending = inside.filter((mention) => mention.last === at)
    const head = ending.find((mention) => !carrying.has(mention.kind))
    if (head !== undefined) return head
    const level = ending[0]
    if (level !== undefined && inside[0] === level) return level
    if (level === undefined && !trailing.has(stem(scene, at - 1)) && !/ing$/.test(scene.forms[at - 1] ?? ''))
      return undefined
    if (level !== undefined) at = level.first + 1
  }
  return undefined
}

/** Whether the words around a head say that its lack or blocking is meant. */
function isAbsent(scene: Scene, range: Range, head: Mention): boolean {
  for (let at = head.last; at < range.last && at < head.last + 3; at++) {
    const form = scene.forms[at] ?? ''
    if (lacksAfter.has(form)) return true
    if (!trailing.has(form)) break
  }
  if (head.kind === 'molecule' || head.kind === 'receptor' || head.kind === 'gene' || head.kind === 'region') {
    const token = scene.tokens[head.first]
    if (token?.parts !== undefined && /^(?:low|anti|lacking)-/.test(token.form)) return true
  }
  for (let at = head.first - 1; at >= range.first && head.first - at <= 5; at--) {
    const form = scene.forms[at] ?? ''
    if (lacksBefore.has(form)) return true
    if (form === ',' || form === 'and') break
  }
  return false
}
