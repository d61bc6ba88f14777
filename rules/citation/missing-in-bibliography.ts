// citation/missing-in-bibliography: citations that nothing resolves.

import { groupBy } from '../../core/citing/group.ts'
import { comparable, nearestKeys } from '../../core/citing/nearest.ts'
import { firstSurname, isCutIntoEntries, isFullReference, plainYear } from '../../core/citing/references.ts'
import type { Citation, Document } from '../../core/document/document.ts'
import type { Fix } from '../../core/finding.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { addEntryFix } from '../evidence/index.ts'

/** Where more than this part of the references is missing, the list is somewhere else, and one note says so. */
const mostlyMissing = 0.5

/** For so many missing keys near ones are looked for; where more are missing, the bibliography is the wrong one. */
const mostGuesses = 50

/** One report for all of `places`; the first is the finding, the others belong to it. */
function together(message: string, places: readonly Span[], related: string, severity: 'info' | 'warning'): Report[] {
  const [first, ...others] = places
  if (!first) return []
  return [
    {
      at: { start: first.start, end: first.end },
      message,
      data: { count: String(places.length) },
      severity,
      related: others.map(({ start, end }) => ({ message: related, span: { start, end } }))
    }
  ]
}

/** Keys of references that the document holds itself, in its front matter or as entries with a key. */
function inlineKeys(document: Document): ReadonlySet<string> {
  const references = document.frontMatter?.data.references
  const list = Array.isArray(references) ? references : []
  const listed = list.map((item: unknown) => String((item as { id?: unknown } | null)?.id ?? ''))
  return new Set([...listed, ...(document.keys ?? [])])
}

/** “follow her as @dorahale”: the address of a person, where nothing is cited by key in brackets. */
function isHandle({ source }: Document, { start, narrative }: Citation): boolean {
  const line = source.slice(source.lastIndexOf('\n', start) + 1, start)
  return (
    narrative &&
    /\b(?:follow|handle|account|twitter|mastodon|bluesky|instagram|threads|tweet|toot|posts?|network|contact|write to)\b/i.test(
      line
    )
  )
}

function* missingKeys(view: DocumentView): Generator<Report> {
  const { document, bibliography } = view
  const inline = inlineKeys(document)
  const keyed = document.citations.filter((c) => c.kind === 'key' && !inline.has(c.key) && !isHandle(document, c))
  if (bibliography.state === 'none') {
    if (inline.size === 0 && document.bibliographies.length === 0) {
      yield* together('unnamed', keyed.map(spanOfKey), 'This key has nothing to be looked up in either.', 'info')
    }
    return
  }
  const missing = groupBy(
    keyed.filter((citation) => bibliography.find(citation.key) === 'missing'),
    (citation) => citation.key
  )
  if (missing.size === 0) return
  const known = comparable(
    bibliography.entries.flatMap((entry) => [entry.key, ...entry.ids]).filter((key) => key !== '')
  )
  let guesses = mostGuesses
  for (const [key, citations] of missing) {
    const near = guesses-- > 0 ? nearestKeys(key, known, 3) : []
    for (const citation of citations) {
      const at = spanOfKey(citation)
      yield {
        at,
        message: near.length > 0 ? 'mistyped' : 'key',
        data: { key, near: near[0] ?? '' },
        fixes: [...near.map((other) => replace(at, other)), ...addEntryFix(bibliography, key)]
      }
    }
  }
}

function spanOfKey(citation: Citation): Span {
  return { start: citation.keySpan.start, end: citation.keySpan.end }
}

function replace(at: Span, key: string): Fix {
  return { title: `Write “${key}” instead`, meaning: 'changed', edits: [{ ...at, text: key }] }
}

const footnoteMark = /\[\^([\p{L}\p{N}][\p{L}\p{N}_:-]{0,60})\](?!\()/gu

/** `[^12]` without a note; GFM shows such marks as they stand, so they are still in the prose. */
function* undefinedFootnotes({ document }: DocumentView): Generator<Report> {
  const labels = comparable(document.footnotes)
  let guesses = mostGuesses
  for (const block of document.blocks) {
    if (!block.text.includes('[^')) continue
    for (const match of block.text.matchAll(footnoteMark)) {
      const label = match[1] as string
      if (document.footnotes.has(label) || /^\w-\w/.test(label)) continue
      const at = { start: block.start + match.index, end: block.start + match.index + match[0].length }
      const inside = { start: at.start + 2, end: at.end - 1 }
      const near = guesses-- > 0 ? nearestKeys(label, labels, 3) : []
      yield {
        at,
        message: 'footnote',
        data: { label },
        severity: 'warning',
        fixes: near.map((other) => replace(inside, other))
      }
    }
  }
}

/** “in California (1979)”: one name behind a preposition may be a place or a title. */
function maybePlace({ source }: Document, citation: Citation): boolean {
  if (!citation.narrative || citation.etAl || citation.authors?.length !== 1) return false
  return /\b(?:in|of|from|at|near|to|on|since|until)\s$/i.test(
    source.slice(Math.max(0, citation.start - 8), citation.start)
  )
}

function labelOf(citation: Citation): string {
  return `${firstSurname(citation)} ${plainYear(citation.year)}`
}

/** “[14]” where the list ends at 12. */
function* missingNumbers({ document, references: { entries } }: DocumentView): Generator<Report> {
  const numbered = document.citations.filter((c) => c.kind === 'numeric' && /^\d+$/.test(c.key))
  if (numbered.length === 0 || entries.length < 2 || !isCutIntoEntries(entries)) return
  // A list that is cut in the wrong places has fewer entries than numbers; then most citations would be missing.
  const missing = numbered.filter((c) => Number(c.key) > entries.length)
  if (missing.length > numbered.length * mostlyMissing) return
  for (const { start, end, key } of missing) {
    yield {
      at: { start, end },
      message: 'number',
      data: { key, count: String(entries.length) },
      severity: 'warning'
    }
  }
}

/** Author–year citations against the document's own list; without any list, one note for all of them. */
function* missingReferences(view: DocumentView): Generator<Report> {
  const { document, bibliography } = view
  const named = document.citations.filter((c) => c.kind === 'author-year' && firstSurname(c) !== '')
  const full = new Set(named.filter((c) => isFullReference(document, c)).map(labelOf))
  const cited = named.filter((c) => !full.has(labelOf(c)))
  const list = view.references
  if (list.entries.length === 0) {
    if (document.hasReferenceList || bibliography.state !== 'none' || document.bibliographies.length > 0) return
    // “Freud (1900)” alone may name a book of its time; brackets cite.
    if (cited.every((c) => c.narrative)) return
    yield* together('unlisted', cited, 'This source is nowhere listed either.', 'info')
    return
  }
  if (!isCutIntoEntries(list.entries)) return
  const missing = cited.filter((citation) => !list.has(citation) && !maybePlace(document, citation))
  if (missing.length > (list.entries.length === 1 ? 2 : 3) && missing.length > cited.length * mostlyMissing) {
    yield* together('partial', missing, 'This source is not in the list either.', 'info')
    return
  }
  for (const citation of missing) {
    const years = list.yearsOf(citation)
    yield {
      at: { start: citation.start, end: citation.end },
      message: years.length > 0 ? 'year' : 'reference',
      data: { name: citation.authors?.[0]?.family ?? '', years: years.slice(0, 3).join(', ') },
      severity: 'warning'
    }
  }
}

export default defineRule({
  id: 'citation/missing-in-bibliography',
  summary: 'A citation that neither the bibliography nor the reference list resolves',
  why: 'A source that nobody can look up cannot be checked. Unresolvable citations are also what invented references look like.',
  better: 'Correct the key, add the entry to the bibliography, or add the work to the reference list.',
  silent:
    'While a bibliography could not be read; for cross references (`@fig-…`), addresses and handles; for keys that `ids` or the front matter’s `references` define. A document that has no bibliography at all gets one note.',
  references: ['greenberg2009'],
  severity: 'error',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    key: 'No entry of the bibliography has the key “{key}”, so readers will find no source here; add the entry, or correct the key.',
    mistyped: 'No entry of the bibliography has the key “{key}”; did you mean “{near}”?',
    unnamed:
      'This document cites keys ({count}), but names no bibliography and none was found; name one in the front matter: `bibliography: references.bib`.',
    footnote: 'No note is defined for “[^{label}]”, so readers see the mark as it stands; add “[^{label}]: …”.',
    reference:
      '“{text}” is not in the reference list, so readers cannot look it up; add the work, or correct name and year.',
    year: '“{text}” is not in the reference list, which has {name} with {years}; correct the year, or add the work.',
    number: 'The reference list has {count} entries, and none for “[{key}]”; add the work, or correct the number.',
    unlisted:
      'This document cites sources by author and year ({count}), but has no reference list and no bibliography, so readers cannot look them up; add a list.',
    partial:
      'Many sources cited here ({count}) are not in the reference list, so it seems to be incomplete; add the works that are missing.'
  },
  *check(view) {
    yield* missingKeys(view)
    if (view.document.format !== 'plaintext') yield* undefinedFootnotes(view)
    yield* missingNumbers(view)
    yield* missingReferences(view)
  },
  examples: {
    flagged: [
      {
        text: 'Pairs huddle after stress [@⟦marsh2091⟧].',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}',
        message: 'mistyped',
        fixed: 'Pairs huddle after stress [@marsh2019].'
      },
      {
        text: 'Pairs huddle after stress [@marsh2019; @⟦noor1998⟧].',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}',
        message: 'key'
      },
      { text: 'Pairs huddle after stress [@⟦marsh2019⟧].', message: 'unnamed' },
      { text: 'Pairs huddle after stress.⟦[^12]⟧\n\n[^1]: In voles.', message: 'footnote' },
      {
        text: 'Pairs huddle (Marsh, 2019), but not all (⟦Noor et al., 2018⟧).\n\n# References\n\nMarsh, A. (2019). Huddling in pairs. *Journal of Voles*, 3, 1–9.\n\nRoe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.',
        message: 'reference'
      },
      {
        text: 'Pairs huddle (⟦Marsh, 2018⟧).\n\n# References\n\nMarsh, A. (2019). Huddling in pairs. *Journal of Voles*, 3, 1–9.\n\nRoe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.',
        message: 'year'
      },
      { text: 'Pairs huddle (⟦Marsh, 2019⟧), and they groom (⟦Roe, 2001⟧).', message: 'unlisted' }
    ],
    fine: [
      {
        text: 'Pairs huddle after stress [@marsh2019; @old-key].',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}, ids={old-key}}'
      },
      {
        text: 'See @fig-huddling, [@tbl:pairs] and ada@voles.org, or `@noor1998`.',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}'
      },
      {
        text: '---\nreferences:\n- id: roe2001\n  title: Groups\n---\n\nThey groom [@roe2001].',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}'
      },
      { text: 'Pairs huddle.[^1]\n\n[^1]: In voles.' },
      { text: 'In Dreams of Voles (1900) the story begins, as Marsh (1901) wrote.' },
      {
        text: 'Read this before the lesson:\n\n- Lund, A., & Roe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.'
      },
      {
        text: 'Pairs huddle (Marsh, 2019; see Figure 2, left, 2010 cohort).\n\n# References\n\nMarsh, A. (2019). Huddling in pairs. *Journal of Voles*, 3, 1–9.\n\nRoe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.'
      }
    ]
  }
})
