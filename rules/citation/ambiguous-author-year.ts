// citation/ambiguous-author-year: an author and a year that may mean two works.
import type { Entry } from '../../core/bibliography.ts'
import { foldName } from '../../core/citing/fold.ts'
import {
  entriesFor,
  firstSurname,
  fitsShape,
  isFullReference,
  plainYear,
  type Reference,
  type ReferenceList,
  suffixOf
} from '../../core/citing/references.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Fix } from '../../core/finding.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { groupBy } from '../../core/text/group.ts'
import type { Span } from '../../core/text/span.ts'

/** Citations by first author and year, suffix included, in source order. */
function byLabel(citations: readonly Citation[]): Map<string, Citation[]> {
  return groupBy(citations, (c) => `${firstSurname(c)}, ${plainYear(c.year)}${suffixOf(c.year)}`)
}

/** The letters of the first author's initials: “J. A.” → “ja”. */
function initialsOf(citation: Citation): string {
  return foldName(citation.authors?.[0]?.initials ?? '').replace(/[^\p{L}]/gu, '')
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** Citations in another form than the first of their label: one report for each form, with every place. */
function* unlike(
  group: readonly Citation[],
  form: (citation: Citation) => string,
  differs: (a: string, b: string) => boolean,
  report: (at: Span, first: Citation) => Omit<Report, 'at' | 'related'>
): Generator<Report> {
  const forms = groupBy(group, form)
  const [first, ...others] = [...forms]
  if (!first) return
  for (const [other, citations] of others) {
    const [at, ...more] = citations as [Citation, ...Citation[]]
    if (!differs(first[0], other)) continue
    const before = { message: 'The other form stands here.', span: spanOf(first[1][0] as Citation) }
    const again = more.map((citation) => ({ message: 'The same form again.', span: spanOf(citation) }))
    yield { at: spanOf(at), ...report(spanOf(at), first[1][0] as Citation), related: [before, ...again] }
  }
}

/** “J.” and “J. A.” may be one person or two; “J.” and “P.” are two, and the initials say so. */
function mayBeOne(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b && (a.startsWith(b) || b.startsWith(a))
}

/** Initials in brackets here and none there, or several people's initials and then none: whose work is the bare one? */
function bareAmong(group: readonly Citation[]): Citation[] {
  const bracketed = group.filter((c) => !c.narrative)
  const named = bracketed.filter((c) => initialsOf(c) !== '')
  return named.length === 0 ? [] : bracketed.filter((c) => initialsOf(c) === '')
}

/** “1987a” here and “1987” there, by one author. */
function* halfLettered(citations: readonly Citation[], source: string): Generator<Report> {
  for (const group of groupBy(
    citations,
    (c) => `${firstSurname(c)}, ${plainYear(c.year)}, ${c.etAl}, ${c.authors?.length}`
  ).values()) {
    const lettered = group.find((c) => suffixOf(c.year) !== '')
    const [bare, ...more] = group.filter((c) => suffixOf(c.year) === '')
    if (!lettered || !bare) continue
    const related = [lettered, ...more].map((c) => ({ message: 'The same author and year.', span: spanOf(c) }))
    const data = { other: source.slice(lettered.start, lettered.end).replace(/\s+/g, ' ') }
    yield { at: spanOf(bare), message: 'letter', data, related }
  }
}

/** Whether two works, one of this author alone and one with others, are known to exist. */
function bothExist(view: DocumentView, references: ReferenceList, citation: Citation): boolean {
  const alone = { ...citation, etAl: false, authors: (citation.authors ?? []).slice(0, 1) }
  const joint = { ...alone, etAl: true }
  return [alone, joint].every((shape) => candidates(view, references, shape).length > 0)
}

interface Work {
  readonly suffix: string
  readonly name: string
}

type Cited = Pick<DocumentView, 'document' | 'bibliography'>

/** The works that a citation without a suffix may mean. */
function candidates({ document, bibliography }: Cited, references: ReferenceList, citation: Citation): Work[] {
  const year = plainYear(citation.year)
  if (references.entries.length > 0) {
    return references
      .ledBy(citation)
      .filter((reference) => reference.years[0]?.startsWith(year) && fitsShape(reference.surnames, citation))
      .filter((reference) => hasInitials(reference, citation))
      .map((reference) => ({ suffix: suffixOf(reference.years[0]), name: reference.years[0] as string }))
  }
  const named = entriesFor(citation, bibliography.named(citation.authors?.[0]?.family ?? '', year))
  const works = named.length > 1 ? (besideKey(document, named, citation) ?? ofTheArticle(document, named)) : named
  return works.map((entry) => ({ suffix: '', name: entry.key }))
}

/** How near a key says which work an author and a year mean, in characters: “Lund et al., 2021 (@lund2021b)”. */
const beside = 120

/** The one of the entries whose key stands beside the citation, if one does. */
function besideKey(
  { citations }: Cited['document'],
  entries: readonly Entry[],
  { start, end }: Span
): readonly Entry[] | undefined {
  const near = citations.filter((c) => c.kind === 'key' && c.start > start - beside && c.start < end + beside)
  const meant = entries.filter(({ key, ids }) => near.some((c) => c.key === key || ids.includes(c.key)))
  return meant.length === 1 ? meant : undefined
}

/** Of a bibliography's entries, those that the article cites by key come to its reference list; all where it cites none. */
function ofTheArticle({ citations }: Cited['document'], entries: readonly Entry[]): readonly Entry[] {
  const cited = new Set(citations.filter(({ kind }) => kind === 'key').map(({ key }) => key))
  const listed = entries.filter(({ key, ids }) => [key, ...ids].some((one) => cited.has(one)))
  return listed.length > 0 ? listed : entries
}

/** Whether the entry's first author may have the initials that the citation gives. */
function hasInitials({ words }: Reference, citation: Citation): boolean {
  const first = initialsOf(citation).charAt(0)
  if (first === '') return true
  const surname = firstSurname(citation)
  return (
    words.includes(` ${surname} ${first}`) ||
    !new RegExp(` ${surname.replace(/[^\p{L} ]/gu, '.')} \\p{L} `, 'u').test(words)
  )
}

/** Fixes that put each listed suffix behind the year. */
function suffixFixes(view: DocumentView, citation: Citation, works: readonly Work[]): Fix[] {
  const year = plainYear(citation.year)
  const at = view.document.source.slice(citation.start, citation.end).lastIndexOf(year)
  if (at < 0) return []
  const end = citation.start + at + year.length
  const suffixes = [...new Set(works.map((work) => work.suffix))].filter((suffix) => suffix !== '').sort()
  return suffixes.map((suffix) => ({
    title: `Cite ${year}${suffix}`,
    meaning: 'changed',
    edits: [{ start: end, end, text: suffix }]
  }))
}

function* unsuffixed(view: DocumentView, references: ReferenceList, group: readonly Citation[]): Generator<Report> {
  const [first, ...others] = group.filter((citation) => suffixOf(citation.year) === '')
  if (!first) return
  const works = candidates(view, references, first)
  if (works.length < 2) return
  const related = others.map((citation) => ({ message: 'The same label again.', span: spanOf(citation) }))
  const listed = references.entries.length > 0 ? 'the reference list' : 'the bibliography'
  yield {
    at: spanOf(first),
    message: 'suffix',
    data: { count: String(works.length), listed, works: works.map((work) => work.name).join(', ') },
    fixes: suffixFixes(view, first, works),
    related
  }
}

export default defineRule({
  id: 'citation/ambiguous-author-year',
  summary: 'An author and a year that may mean two works',
  why: 'The reader cannot tell which work is meant, and one label may come to cover two findings.',
  better: 'Write initials the same way everywhere, and tell works of one year apart by a letter: “2010a”, “2010b”.',
  silent:
    'When initials tell different people apart (“J. Smith, 2019; P. Smith, 2019”), when one label stands for one work, for the short labels of table cells, and for citations by key, which the citation style tells apart by itself.',
  references: ['bartz2010', 'bartzbpd2011'],
  severity: 'warning',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    initials:
      '“{text}” may be another work than “{other}”, or the same one written differently; write the initials alike, or tell the two apart by a letter after the year.',
    letter:
      '“{text}” has no letter after the year, and “{other}” has one, so readers cannot tell which work is meant; write the letter everywhere.',
    alone: '“{text}” and “{other}” may be one work or two; write one work alike everywhere.',
    suffix: '“{text}” fits {count} works in {listed} ({works}); say which one is meant by a letter after the year.'
  },
  *check(view) {
    const { source, citations } = view.document
    const authorYear = citations.filter(
      (c) =>
        c.kind === 'author-year' &&
        // One letter is a code in brackets (“2011, C”) or an initial that was cut off.
        firstSurname(c).length > 1 &&
        plainYear(c.year) !== '' &&
        !isFullReference(view.document, c)
    )
    const cells = view.document.blocks.filter(({ kind }) => kind === 'cell')
    // A table has room for the first author only.
    const inCell = (c: Citation): boolean => cells.some(({ start, end }) => start <= c.start && c.end <= end)
    const references = view.references
    const other = (c: Citation) => ({ other: source.slice(c.start, c.end).replace(/\s+/g, ' ') })
    yield* halfLettered(authorYear, source)
    for (const group of byLabel(authorYear).values()) {
      yield* unlike(group, initialsOf, mayBeOne, (_, first) => ({ message: 'initials', data: other(first) }))
      for (const c of bareAmong(group)) {
        const named = group.find((g) => initialsOf(g) !== '') as Citation
        yield { at: spanOf(c), message: 'initials', data: other(named) }
      }
      const known = references.entries.length > 0 || view.bibliography.entries.length > 0
      const single = group.filter((c) => c.authors?.length === 1 && !inCell(c))
      if (new Set(single.map(initialsOf)).size <= 1 && !bothExist(view, references, group[0] as Citation)) {
        const steps = known ? 0 : -1
        yield* unlike(
          single,
          (c) => String(c.etAl === true),
          () => true,
          (_, first) => ({ message: 'alone', data: other(first), steps })
        )
      }
      yield* unsuffixed(view, references, group)
    }
  },
  examples: {
    flagged: [
      {
        text: 'Some pairs groomed less (⟦Marsh J. et al., 2010⟧), and others remembered more (⟦Marsh J. A. et al., 2010⟧).',
        message: 'initials'
      },
      { text: 'Songs change (⟦Noor, 2012⟧). In spring they last longer (⟦Noor et al., 2012⟧).', message: 'alone' },
      {
        text: 'Voles groom (⟦Marsh, 2007⟧).\n\n# References\n\nMarsh, A. (2007a). Grooming in pairs. *Journal of Voles*, 3, 1–9.\n\nMarsh, A. (2007b). Grooming in groups. *Journal of Voles*, 3, 10–19.',
        message: 'suffix',
        fixed:
          'Voles groom (Marsh, 2007a).\n\n# References\n\nMarsh, A. (2007a). Grooming in pairs. *Journal of Voles*, 3, 1–9.\n\nMarsh, A. (2007b). Grooming in groups. *Journal of Voles*, 3, 10–19.'
      },
      {
        text: 'Voles groom, as ⟦Marsh et al. (2007)⟧ saw.',
        bibliography:
          '@article{a, title={Pairs}, author={Marsh, Ada and Roe, Bo and Noor, Cy}, year={2007}}\n@article{b, title={Groups}, author={Marsh, Ada and Lund, Di and Noor, Cy}, year={2007}}',
        message: 'suffix'
      }
    ],
    fine: [
      { text: 'Two groups saw it (Marsh et al., 2010, 2011).' },
      { text: 'Two people saw it (J. Marsh, 2019; P. Marsh, 2019).' },
      { text: 'They said so (Lund and Roe, 1968; Roe and Lund, 1967), and again (Lund and Roe, 1968).' },
      {
        text: 'Songs change (Noor, 2012). In spring they last longer (Noor et al., 2012).',
        bibliography:
          '@article{a, title={Songs}, author={Noor, Cy}, year={2012}}\n@article{b, title={Spring}, author={Noor, Cy and Lund, Di and Roe, Bo}, year={2012}}'
      },
      {
        text: 'Voles groom (Marsh, 2007; Marsh and Roe, 2007; Marsh et al., 2007).\n\n# References\n\nMarsh, A. (2007). Pairs. *Journal of Voles*, 3, 1–9.\n\nMarsh, A., & Roe, B. (2007). Groups. *Journal of Voles*, 3, 10–19.\n\nMarsh, A., Lund, D., & Noor, C. (2007). Herds. *Journal of Voles*, 3, 20–29.'
      },
      {
        text: 'Voles groom [@a; @b].',
        bibliography:
          '@article{a, title={Pairs}, author={Marsh, Ada}, year={2007}}\n@article{b, title={Groups}, author={Marsh, Ada}, year={2007}}'
      }
    ]
  }
})
