// citation/year-mismatch: an author and a year that nothing has, next to a work of the same author in another year;
// a name in the text that the work cited right behind it does not bear.
import { misattributed } from '../../core/citing/attributed.ts'
import { foldName, terms } from '../../core/citing/fold.ts'
import {
  firstSurname,
  fitsShape,
  isCutIntoEntries,
  isFullReference,
  plainYear,
  type ReferenceList
} from '../../core/citing/references.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Fix } from '../../core/finding.ts'
import { sentenceAt } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { shapedLike, sourceOf, yearsOf } from '../evidence/cited.ts'
import { type Evidence, evidence, propositions } from '../evidence/index.ts'
import { mismatches } from '../evidence/mismatches.ts'

/** How far apart the years may be: in a list of the document’s own, and in the library, where the author has other works. */
const reach = { own: 3, library: 1, plain: 2 }

interface Neighbour {
  readonly year: string
  readonly title: string
}

function apart(a: string, b: string): number {
  return Math.abs(Number(a) - Number(b))
}

/** “1945” for 1954: two digits that changed places. */
function isSwapped(a: string, b: string): boolean {
  const swap = (at: number): string => a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2)
  return [0, 1, 2].some((at) => swap(at) === b)
}

function nearest(year: string, works: readonly Neighbour[], most: number): Neighbour | undefined {
  const near = works.filter((w) => w.year !== year && (apart(w.year, year) <= most || isSwapped(w.year, year)))
  return near.sort((a, b) => apart(a.year, year) - apart(b.year, year))[0]
}

/** The neighbour in the document’s own list or bibliography; 'known' when the citation is found there, undefined when neither knows the author. */
function inOwn(citation: Citation, view: DocumentView, list: ReferenceList): Neighbour | 'known' | undefined {
  const year = plainYear(citation.year)
  if (list.entries.length > 0) {
    if (list.has(citation)) return 'known'
    if (!isCutIntoEntries(list.entries)) return 'known'
    const works = list.ledBy(citation).filter((r) => fitsShape(r.surnames, citation))
    const years = works.map((r) => ({ year: plainYear(r.years[0]), title: '' }))
    return nearest(
      year,
      years.filter((w) => w.year !== ''),
      reach.own
    )
  }
  const surname = citation.authors?.[0]?.family ?? ''
  const named = view.bibliography.named(surname)
  if (named.length === 0) return undefined
  if (named.some((e) => e.year === year || e.year === '')) return 'known'
  const works = named.filter((e) => fitsShape(e.index.surnames.map(foldName), citation))
  return nearest(
    year,
    works.map((e) => ({ year: e.year, title: e.title })),
    reach.own
  )
}

/** The neighbour in the curated library, when the sentence is about what that work is about. */
function inLibrary(citation: Citation, view: DocumentView): Neighbour | undefined {
  const year = plainYear(citation.year)
  const curated = mismatches.find(
    (m) => m.author === firstSurname(citation) && m.year === year && /of \d{4}/.test(m.actually)
  )
  const meant = curated && evidence(curated.offer[0] ?? '')
  if (meant) return { year: meant.year, title: meant.title }
  const shaped = shapedLike(citation)
  if (shaped.length === 0 || shaped.some((s) => yearsOf(s).includes(year))) return undefined
  if (sourceOf(citation, view)) return undefined
  // “Young et al.” for a pair of authors is another work.
  const likely = citation.etAl ? shaped.filter((s) => s.index.surnames.length > 2) : shaped
  const words = topicsOf(view, citation)
  const about = new Set(likely.flatMap((s) => terms(`${s.title} ${s.index.topics} ${held(s)}`)))
  const shared = [...about].filter((word) => words.has(word) && !ofStudies.has(word)).length
  // A third of a title’s words is enough where the title is short.
  const short = likely.some((s) => isThird(terms(s.title), words))
  // One word is enough where the library knows a single work of these authors.
  const enough = citation.authors?.length === 2 || short || (citation.etAl === true && likely.length === 1) ? 1 : 2
  return shared >= enough
    ? nearest(
        year,
        likely.map((s) => ({ year: s.year, title: s.title })),
        shared > 1 ? reach.plain : reach.library
      )
    : undefined
}

/** Words of studies on anything: sharing them makes no common topic. */
const ofStudies: ReadonlySet<string> = new Set(
  terms(
    'control controls controlled healthy group groups patient patients participant participants subject subjects adult adults individual individuals study studies trial trials test tests task measure measures sample level levels score scores condition conditions effect effects response responses change changes increase decrease difference differences finding findings result results evidence review role'
  )
)

/** What the source is held to show. */
function held({ positions }: Evidence): string {
  return positions.map(({ claim }) => propositions.get(claim) ?? '').join(' ')
}

function isThird(title: readonly string[], words: ReadonlySet<string>): boolean {
  return title.filter((w) => words.has(w)).length * 3 >= title.length
}

function yearFix(view: DocumentView, citation: Citation, to: string): Fix[] {
  const year = plainYear(citation.year)
  const at = view.document.source.slice(citation.start, citation.end).lastIndexOf(year)
  if (at < 0) return []
  const start = citation.start + at
  return [
    {
      title: `Write ${to}, if that work is meant`,
      meaning: 'changed',
      edits: [{ start, end: start + year.length, text: to }]
    }
  ]
}

/** What the sentence of a citation is about: its words, and the concepts behind them. */
function topicsOf(view: DocumentView, citation: Citation): ReadonlySet<string> {
  const block: BlockView | undefined = view.blocks.find(
    (b) => b.block.start <= citation.start && citation.end <= b.block.end
  )
  const at = citation.start - (block?.block.start ?? 0)
  const sentence = block && sentenceAt(block.passage, at)
  if (!block || !sentence) return new Set()
  const concepts = block.passage.mentions.filter((m) => m.sentence === sentence.index).map((m) => m.concept)
  return new Set(terms(`${block.passage.text.slice(sentence.start, sentence.end)} ${concepts.join(' ')}`))
}

export default defineRule({
  id: 'citation/year-mismatch',
  summary:
    'An author and a year that fit no work, next to a work of the same author in another year, or a name that the work cited behind it does not bear',
  why: 'Copying errors spread from list to list. “Kirsch et al., 2008” for the amygdala is most likely the paper of 2005, and a reader who looks for the year finds nothing.',
  better: 'Look the work up, and give its year.',
  silent:
    'When the document’s own list or bibliography has the work, when two years are given, when another citation has the year that is known, when one work may be told of through another, and when the sentence is about something else.',
  references: ['kirsch2005'],
  severity: 'warning',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    listed:
      '“{text}” is not among the references, but the same authors are listed with {year}; check which year is meant.',
    library: '“{text}” may be the work of {year}, “{title}”; check which year is meant.',
    author: '“{text}” is named here, but the work cited behind it, “{title}”, is by {name}; check which is meant.'
  },
  *check(view) {
    const list = view.references
    const cited = view.document.citations.filter((c) => c.kind === 'author-year' && /^\d{4}[a-z]?$/.test(c.year ?? ''))
    const labels = new Set(cited.map((c) => `${firstSurname(c)} ${plainYear(c.year)}`))
    const seen = new Set<string>()
    for (const citation of cited) {
      const label = `${firstSurname(citation)} ${plainYear(citation.year)}`
      if (seen.has(label) || isFullReference(view.document, citation)) continue
      const own = inOwn(citation, view, list)
      const found = own ?? inLibrary(citation, view)
      if (found === 'known' || found === undefined || labels.has(`${firstSurname(citation)} ${found.year}`)) continue
      if (isReprint(view.document.source.slice(citation.start, citation.end + 12))) continue
      seen.add(label)
      const report: Report = {
        at: { start: citation.start, end: citation.end },
        message: own ? 'listed' : 'library',
        data: { year: found.year, title: found.title },
        fixes: yearFix(view, citation, found.year)
      }
      yield report
    }
    for (const { start, end, entry } of misattributed(view)) {
      const [name = '', ...others] = entry.index.surnames
      yield {
        at: { start, end },
        message: 'author',
        data: { title: entry.title, name: others.length > 0 ? `${name} and others` : name }
      }
    }
  },
  examples: {
    flagged: [
      {
        text: 'Blood says little of the brain (⟦Valstad et al., 2016⟧).',
        message: 'library',
        fixed: 'Blood says little of the brain (Valstad et al., 2017).'
      },
      {
        text: 'Voles groom (⟦Marsh, 2008⟧).\n\n# References\n\nMarsh, A. (2007). Grooming in pairs. *Journal of Voles*, 3, 1–9.\n\nNoor, C. (2001). Songs. *Journal of Voles*, 1, 1–9.',
        message: 'listed'
      },
      {
        text: 'Voles groom, as ⟦Marsh (2008)⟧ [@marsh2007] says.',
        bibliography: '@article{marsh2007, title={Grooming in pairs}, author={Marsh, A.}, year={2007}}',
        message: 'listed'
      },
      {
        text: 'Voles groom, as ⟦Noor et al.⟧ [@marsh2007] found.',
        bibliography: '@article{marsh2007, title={Grooming in pairs}, author={Marsh, A. and Lund, D.}, year={2007}}',
        message: 'author'
      },
      {
        text: 'Voles groom, as ⟦Noor (2007)⟧ [@marsh2007] found.',
        bibliography: '@article{marsh2007, title={Grooming in pairs}, author={Marsh, A.}, year={2007}}',
        message: 'author'
      }
    ],
    fine: [
      {
        text: 'Voles groom, as Lund et al. [@marsh2007], Noor et al. [see @marsh2007] and Roe (1950) [@marsh2007] said.',
        bibliography:
          '@article{marsh2007, title={Grooming in pairs}, author={Marsh, A. and van der Lund, D.}, year={2007}}'
      },
      {
        text: 'Voles groom, as Noor et al. [@marsh2007; @noor2001] and Noor et al. [@marsh2008] said.',
        bibliography:
          '@article{marsh2007, title={Grooming}, author={Marsh, A.}, year={2007}}\n@article{noor2001, title={Songs}, author={Noor, C.}, year={2001}}\n@article{marsh2008, title={What Noor found}, author={Marsh, A.}, year={2008}}'
      },
      {
        text: 'Voles groom, as Marsh et al. [-@marsh2007] said.',
        bibliography:
          '@article{marsh2007, title={Grooming}, author={{Marsh}, {Ada B.} and {Lund}, {Di} and {Noor}, {Cy}}, year={2007}}'
      },
      {
        text: 'Voles groom, as Marsh (2008) [@marsh2008] says.',
        bibliography: '@article{marsh2008, title={Grooming in pairs}, author={Marsh, A.}, year={2008}}'
      },
      { text: 'Blood says little of the brain (Valstad et al., 2017).' },
      { text: 'Moncrieff et al. (2022; printed 2023) reviewed serotonin.' },
      {
        text: 'Voles groom (Marsh, 2008).\n\n# References\n\nMarsh, A. (2008). Grooming in pairs. *Journal of Voles*, 3, 1–9.\n\nNoor, C. (2001). Songs. *Journal of Voles*, 1, 1–9.'
      }
    ]
  }
})

/** “1938 [1940]”, “2022; printed 2023”: two years are given. */
function isReprint(text: string): boolean {
  // Years within keys are none: “Lund (2003) [@lund2002]”.
  return (text.match(/(?<![\p{L}\d_:-])(?:1[5-9]|20)\d\d/gu)?.length ?? 0) > 1
}
