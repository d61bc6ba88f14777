// terminology/inconsistent-synonym: two names for one thing in one document, without need.

import type { Fix } from '../../core/finding.ts'
import { fieldAbbreviations } from '../../core/prose/lexicon/abbreviations.ts'
import { namesakes } from '../../core/prose/lexicon/synonyms.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { shortForms, type Use } from '../../core/shortforms.ts'
import { introducedTogether, type NamedPlace, namedIn, runningKinds } from '../../core/synonyms.ts'
import { addTo } from '../../core/text/group.ts'
import type { Span } from '../../core/text/span.ts'

/** How often a term stands in a text, in any spelling of “grey”. */
function countOf(term: string, text: string): number {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/gray/g, 'grey')
      .replace(/[^a-z0-9]+/g, ' ')
  return plain(text).split(plain(term)).length - 1
}

/** A paragraph that goes to and fro between a term and its abbreviation, which nobody has introduced. */
function* unabridged(view: DocumentView): Iterable<Report> {
  const { introductions, uses } = shortForms(view)
  const known = new Set(introductions.map(({ short }) => short))
  const byShort = new Map<string, Use[]>()
  for (const use of uses) {
    if (known.has(use.short) || !fieldAbbreviations.has(use.short) || use.view.block.kind !== 'paragraph') continue
    addTo(byShort, use.short, use)
  }
  for (const [short, [first, second]] of byShort) {
    const term = fieldAbbreviations.get(short) ?? ''
    if (!first || second?.view !== first.view || countOf(term, first.view.passage.text) < 2) continue
    const related = [{ message: `Here it is “${short}” too.`, span: second.at }]
    yield { at: first.at, message: 'mixed', data: { other: term }, related }
  }
}

/** “Corticotropin-releasing hormone (CRH)”: the place among those of one name where it gets its abbreviation. */
function introducedIn(places: readonly NamedPlace[], view: DocumentView): NamedPlace | undefined {
  return places.find((place, i) => {
    const next = places[i + 1]
    const bracket = view.blocks[place.block]?.passage.tokens[place.at.last]?.form === '('
    return bracket && next?.block === place.block && next.at.first === place.at.last + 1
  })
}

export default defineRule({
  id: 'terminology/inconsistent-synonym',
  summary: 'Two names for one thing in one document',
  why: 'Readers take two names for two things, and search and links miss half of the places.',
  better: 'Keep to the name that the document uses most.',
  silent:
    'When the two names are introduced together once (“noradrenaline (norepinephrine)”), in fixed names such as “norepinephrine reuptake inhibitor”, in quotations, titles, tables and reference lists.',
  references: ['bruford2020'],
  severity: 'hint',
  profiles: { popular: 'off' },
  aspects: [],
  on: 'document',
  messages: { mixed: '“{text}” is elsewhere called “{other}” in this document; keep to one name.' },
  *check(view: DocumentView): Iterable<Report> {
    yield* unabridged(view)
    const all = view.blocks.flatMap((b, i) => (runningKinds.has(b.block.kind) ? [...namedIn(b, i)] : []))
    for (let thing = 0; thing < namesakes.length; thing++) {
      const places = all.filter((p) => p.thing === thing)
      const forms = [0, 1].map((form) => places.filter((p) => p.form === form))
      const [few, many] = [...forms].sort((a, b) => a.length - b.length) as [NamedPlace[], NamedPlace[]]
      // Where a name is introduced with its abbreviation, the author chose it, and can choose the other.
      const first = introducedIn(few, view) ?? few[0]
      const other = many[0]
      if (!first || !other || introducedTogether(places, view)) continue
      const source = (p: NamedPlace): Span => view.locate(view.blocks[p.block] as BlockView, p.at)
      const shape = /^[a-z]/.test(first.text) ? other.text.toLowerCase() : other.text
      const text = /[A-Z]{2}/.test(other.text) ? other.text : shape
      const fixes: readonly Fix[] =
        few.length === 1 && !first.text.includes(' ') && !other.text.includes(' ')
          ? [{ title: `Write “${text}”`, meaning: 'kept', edits: [{ ...source(first), text }] }]
          : []
      const related = [...few.filter((p) => p !== first), other].map((p) => ({
        message: `Here it is “${p.text}”.`,
        span: source(p)
      }))
      yield { at: source(first), message: 'mixed', data: { other: other.text }, related, fixes }
    }
  },
  examples: {
    flagged: [
      {
        text: 'Noradrenaline wakes the brain, and noradrenaline is made in few cells. In the morning ⟦norepinephrine⟧ rises.'
      },
      { text: 'CRH rises in the morning, and CRH falls at night. Stress raises ⟦CRF⟧.' }
    ],
    fine: [
      { text: 'Noradrenaline (norepinephrine) wakes the brain. In the morning noradrenaline rises.' },
      { text: 'Adrenaline and noradrenaline rose together.' }
    ]
  }
})
