// The names that a document gives to things with two names, and whether it introduces the two together.

import { fixedNames, namesakes } from './prose/lexicon/synonyms.ts'
import type { Token, TokenSpan } from './prose/model.ts'
import type { BlockView, DocumentView } from './rule.ts'
import { addTo } from './text/group.ts'

/** Where a document calls one of the things by one of its names. */
export interface NamedPlace {
  readonly at: TokenSpan
  readonly form: number
  readonly thing: number
  readonly block: number
  readonly text: string
}

interface Name {
  readonly words: readonly string[]
  readonly exact: boolean
  readonly thing: number
  readonly form: number
}

const byFirst: ReadonlyMap<string, readonly Name[]> = index()

function index(): Map<string, Name[]> {
  const out = new Map<string, Name[]>()
  namesakes.forEach((forms, thing) => {
    forms.forEach((names, form) => {
      for (const name of names) {
        const words = name.split(' ')
        const entry = { words, exact: /[A-Z]/.test(name), thing, form }
        const key = (words[0] as string).toLowerCase()
        addTo(out, key, entry)
      }
    })
  })
  for (const names of out.values()) names.sort((a, b) => b.words.length - a.words.length)
  return out
}

function fits(name: Name, tokens: readonly Token[], at: number, view: BlockView): boolean {
  return name.words.every((word, i) => {
    const token = tokens[at + i]
    return token !== undefined && (name.exact ? view.text(token) === word : token.form === word)
  })
}

/** Whether another person's words are quoted here. */
function isQuoted({ passage }: BlockView, at: TokenSpan): boolean {
  if (passage.quotations.some((q) => q.start <= at.start && at.end <= q.end)) return true
  // What is denied, asked or wished for is named in the author's own words all the same.
  const { silent, stance } = passage.judge(at, ['epithet'])
  return silent && (stance === 'quoted' || stance === 'reported')
}

/** Words in a quotation, and capitalised names of journals and tests, are not the author's choice. */
export function* namedIn(view: BlockView, block: number): Generator<NamedPlace> {
  const { tokens } = view.passage
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const name = byFirst.get(token.form)?.find((n) => fits(n, tokens, at, view))
    if (!name) continue
    const last = tokens[at + name.words.length - 1] as Token
    const span = { start: token.start, end: last.end, first: at, last: at + name.words.length }
    const after = tokens[at + name.words.length]
    const title =
      !name.exact && token.capital !== 'none' && (after?.capital === 'initial' || tokens[at - 1]?.capital === 'initial')
    if (title || (after && fixedNames.has(after.form)) || isQuoted(view, span)) continue
    if (view.citations.some((c) => c.group.start <= token.start && token.start < c.group.end)) continue
    const text = view.text(span)
    yield { at: span, form: name.form, thing: name.thing, block, text }
    const same = byFirst.get(token.form)?.filter((n) => n.thing !== name.thing && fits(n, tokens, at, view)) ?? []
    for (const { form, thing, words } of same) {
      if (words.length === name.words.length) yield { at: span, form, thing, block, text }
    }
  }
}

export const runningKinds: ReadonlySet<string> = new Set(['paragraph', 'item', 'heading', 'title'])

/** What stands between two names that are introduced together: "(", "/", "or", "also called", "known in … as". */
const bridge = new Set(
  '( / [ or called call calls named termed known formerly also = aka older earlier alias'.split(' ')
)
/** How many words may stand between them: “known in the United States as”. */
const apart = 8

/** Whether the two names once stand side by side: then the reader has been told. */
export function introducedTogether(places: readonly NamedPlace[], view: DocumentView): boolean {
  return places.some((place, i) => {
    const next = places[i + 1]
    if (!next || next.block !== place.block || next.form === place.form) return false
    const between = view.blocks[place.block]?.passage.tokens.slice(place.at.last, next.at.first) ?? []
    return between.length < apart && between.some((t) => bridge.has(t.form))
  })
}
