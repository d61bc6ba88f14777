// citation/uncited-reference: works that are listed and never cited.
import { embeddedEntries } from '../../core/citing/embedded.ts'
import { foldName } from '../../core/citing/fold.ts'
import { citedLabels, labelOf } from '../../core/citing/labels.ts'
import { isCutIntoEntries, plainYear, type Reference } from '../../core/citing/references.ts'
import type { Document } from '../../core/document/document.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'

/** Lists that hold more than what is cited. */
const further =
  /further|related|similar|see also|links|also like|suggested|recommended|additional|selected|reading list|bibliograph|resources|included (?:studies|trials)|meta-analysis/i

/** The words of each prose block with its years, to find citations that were not read as such. */
function mentioned(document: Document): (surname: string, year: string) => boolean {
  const blocks = document.blocks
    .filter((b) => b.kind !== 'reference' && b.section !== 'references')
    .map((b) => {
      const source = document.source.slice(b.start, b.end)
      return { words: ` ${foldName(source)} `, source }
    })
  return (surname, year) =>
    blocks.some(({ words, source }) => words.includes(` ${surname} `) && (year === '' || source.includes(year)))
}

/** Whether the entry stands in a list of what is cited; a reference on a slide, or further reading, is none. */
function isListed(document: Document, reference: Reference): boolean {
  const block = document.blocks.find((b) => b.start === reference.start)
  return block?.section === 'references' && !further.test(block.heading)
}

/** How an entry begins: a few words, then a comma, or a year in brackets; sentences under “Sources” do not. */
const headed = /^[^\p{L}]{0,20}(?:[\p{L}\p{M}’'.&-]{1,40} ){0,5}[\p{L}\p{M}’'.&-]{1,40}(?:,|;| ?\(| ?[“"]|\. )/u

/** Whether the document has text of its own before its list. */
function isProse(document: Document): boolean {
  const prose = document.blocks.filter((b) => b.kind === 'paragraph' && b.section !== 'references')
  return prose.some((b) => b.end - b.start > 40) && document.citations.every((c) => c.kind === 'link')
}

/** Entries with a number or a key that the text does not cite, where it cites most of the list so. */
function* unlabelled(view: DocumentView): Generator<Report> {
  const { document } = view
  const references = view.references.entries
  const cited = citedLabels(document)
  if (cited.size === 0 || /nocite/i.test(document.source) || document.bibliographies.length > 0) return
  const labels = references.map((r) => (isListed(document, r) ? labelOf(document, r) : undefined))
  if (labels.some((label) => label === undefined) || new Set(labels).size < labels.length) return
  const uncited = references.filter((_, i) => !cited.has(labels[i] ?? ''))
  if (uncited.length > references.length / 2 && references.length > few) return
  for (const r of uncited) yield { at: firstLine(view, r), message: 'listed' }
}

/** In so short a list no work is there for another reason than the others. */
const few = 4

/** Entries of the document’s own list that no author and year in the text names. */
function* unlisted(view: DocumentView): Generator<Report> {
  const { document } = view
  const references = view.references.entries
  if (!isCutIntoEntries(references) || document.citations.some((c) => c.kind === 'numeric')) return
  const named = document.citations.filter((c) => c.kind === 'author-year')
  if (named.length === 0 && !(isProse(document) && references.every((r) => isListed(document, r)))) return
  const isMentioned = mentioned(document)
  const uncited = references.filter((r) => {
    const surname = r.surnames[0] ?? ''
    const year = plainYear(r.years[0])
    if (surname === '' || year === '' || !isListed(document, r) || !headed.test(document.source.slice(r.start, r.end)))
      return false
    const last = surname.slice(surname.lastIndexOf(' ') + 1)
    return !isMentioned(last, year)
  })
  // Where most of the list is not cited, it is a reading list under another name.
  if (uncited.length > references.length / 2 && references.length > few) return
  for (const r of uncited) yield { at: firstLine(view, r), message: 'listed' }
}

/** Author and year of the entry: enough to point at. */
function firstLine(view: DocumentView, r: Reference) {
  const text = view.document.source.slice(r.start, r.end)
  const year = /(?:1[5-9]|20)\d\d[a-z]?\)?/.exec(text)
  return { start: r.start, end: r.start + (year ? year.index + year[0].length : Math.min(text.length, 60)) }
}

/** Entries of a bibliography that belongs to this document: it cites most of it. */
function* inBibliography(view: DocumentView): Generator<Report> {
  const { document, bibliography } = view
  const keys = document.citations.filter((c) => c.kind === 'key')
  const first = document.bibliographies[0]?.span ?? keys[0] ?? document.citations.find((c) => c.kind === 'author-year')
  if (bibliography.state !== 'ready' || !first) return
  if (document.frontMatter?.data.nocite !== undefined || /nocite/i.test(document.source)) return
  const cited = new Set(keys.map((c) => bibliography.find(c.key)))
  // Cited by author and year.
  for (const c of document.citations) {
    const year = plainYear(c.year)
    if (c.kind !== 'author-year' || year === '') continue
    for (const entry of bibliography.named(c.authors?.[0]?.family ?? '')) if (entry.year === year) cited.add(entry)
  }
  if (!bibliography.entries.some((e) => cited.has(e))) return
  const uncited = bibliography.entries.filter((e) => e.key !== '' && !cited.has(e))
  if (uncited.length === 0 || uncited.length > bibliography.entries.length / 2) return
  const names = uncited.slice(0, 5).map((e) => e.key)
  const more = uncited.length > names.length ? ' …' : ''
  yield {
    at: { start: first.start, end: first.end },
    message: 'bibliography',
    data: { count: String(uncited.length), all: String(bibliography.entries.length), keys: names.join(', ') + more }
  }
}

/** Entries of a listing in the document itself, where the text cites some of it by key. */
function* inEmbedded({ document, bibliography }: DocumentView): Generator<Report> {
  const entries = embeddedEntries(document)
  if (entries.length < 2 || bibliography.state === 'ready' || /nocite|\\cite\{\*\}/i.test(document.source)) return
  const cited = new Set(document.citations.filter((c) => c.kind === 'key').map((c) => c.key))
  const uncited = entries.filter(({ key }) => !cited.has(key))
  if (uncited.length === entries.length || (uncited.length > entries.length / 2 && entries.length > few)) return
  for (const { start, end } of uncited) yield { at: { start, end }, message: 'listed' }
}

export default defineRule({
  id: 'citation/uncited-reference',
  summary: 'A work that is listed and never cited',
  why: 'Such entries pad the list, or show that the sentence which cited them was lost.',
  better: 'Cite the work where it belongs, or take it out of the list.',
  silent:
    'For further reading and reading lists, bibliographies that other documents share (less than half is cited here), and with `nocite`.',
  references: ['greenberg2009'],
  severity: 'hint',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'document',
  messages: {
    listed: '“{text}” is listed, but nothing in the text cites it; cite it, or take it out.',
    bibliography:
      '{count} of {all} entries of the bibliography are not cited here ({keys}); cite them, or take them out.'
  },
  *check(view) {
    yield* unlisted(view)
    yield* unlabelled(view)
    yield* inBibliography(view)
    yield* inEmbedded(view)
  },
  examples: {
    flagged: [
      {
        text: 'Voles groom (Marsh, 2007).\n\n# References\n\nMarsh, A. (2007). Grooming. *Journal of Voles*, 3, 1–9.\n\n⟦Noor, C. (2001)⟧. Songs. *Journal of Voles*, 1, 1–9.',
        message: 'listed'
      },
      {
        text: 'Voles groom [⟦@marsh⟧].',
        bibliography:
          '@article{marsh, title={Grooming}, author={Marsh, Ada}, year={2007}}\n@article{noor, title={Songs}, author={Noor, Cy}, year={2001}}',
        message: 'bibliography'
      }
    ],
    fine: [
      { text: 'Voles groom (Marsh, 2007).\n\n# References\n\nMarsh, A. (2007). Grooming. *Journal of Voles*, 3, 1–9.' },
      {
        text: 'Voles groom [@marsh; @noor].',
        bibliography:
          '@article{marsh, title={Grooming}, author={Marsh, Ada}, year={2007}}\n@article{noor, title={Songs}, author={Noor, Cy}, year={2001}}'
      }
    ]
  }
})
