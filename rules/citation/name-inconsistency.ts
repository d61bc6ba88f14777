// citation/name-inconsistency: one author written in several ways, or stray marks before “et al.”.
import { foldName, terms } from '../../core/citing/fold.ts'
import { isEverydayWord } from '../../core/citing/people.ts'
import { plainYear } from '../../core/citing/references.ts'
import type { Citation, Document } from '../../core/document/document.ts'
import type { Fix } from '../../core/finding.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { groupBy } from '../../core/text/group.ts'
import type { Span } from '../../core/text/span.ts'
import { sourceOf, sources, yearsOf } from '../evidence/cited.ts'
import { bare, type Near, nearListed, nearSaid, oneLetter } from './near-names.ts'

interface Written {
  /** As written, markup and all. */
  readonly name: string
  readonly at: Span
  readonly citation: Citation
}

/** “Tammilehto, et al.”, “Lund et al, 2001”, “Lund et al.,, 2001”. */
const stray =
  /(?<=\p{L}),\s+et\s+al\.?(?=[,\s)])|\bet\s+al\.?,(?=,)|\bet\s+al\.\.+(?=[,\s)])|\bet\s+al(?=,?\s+\(?(?:1[5-9]|20)\d\d)|\bet\.\s?al\.?(?=[,\s])/gu

function* strays({ source }: Document, citations: readonly Citation[]): Generator<Report> {
  for (const citation of citations) {
    const text = source.slice(citation.start, citation.end)
    // “Lund, Roe, et al.” takes the comma in some styles.
    if ((citation.authors?.length ?? 0) > 1) continue
    const match = text.matchAll(stray).next().value
    if (!match) continue
    const at = { start: citation.start, end: citation.end }
    const start = citation.start + match.index
    const edit = { start, end: start + match[0].length, text: match[0].startsWith(',') ? ' et al.' : 'et al.' }
    yield { at, message: 'stray', fixes: [{ title: 'Write “et al.”', meaning: 'kept', edits: [edit] }] }
  }
}

/** “Lund et al.,, 2001”: with two commas it is read as no citation. */
const twice = /\p{Lu}[\p{L}’'-]{2,30} (et\s+al\.?,\s?,+)(?=\s?\(?(?:1[5-9]|20)\d\d)/gu

function* doubled({ document }: DocumentView): Generator<Report> {
  for (const block of document.blocks) {
    const text = document.source.slice(block.start, block.end)
    if (!text.includes(',,') && !text.includes(', ,')) continue
    for (const match of text.matchAll(twice)) {
      const start = block.start + match.index
      const end = start + match[0].length
      const edit = { start: end - (match[1] as string).length, end, text: 'et al.,' }
      yield {
        at: { start, end },
        message: 'stray',
        fixes: [{ title: 'Write “et al.,”', meaning: 'kept', edits: [edit] }]
      }
    }
  }
}

/** The name without case of its first letter, so that “Van” may begin a sentence. */
function shape(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1).normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑–]/g, '-')
}

function writtenIn(document: Document, citations: readonly Citation[]): Written[] {
  return citations.flatMap((citation) => {
    const text = document.source.slice(citation.start, citation.end)
    return (citation.authors ?? []).flatMap(({ family, initials }) => {
      // “De Dreu”: a particle that was read as initials belongs to the name.
      const whole = `${initials} ${family}`
      const name = initials.length > 1 && text.includes(whole) ? whole : family
      return !text.includes(name) || name.length < 4
        ? []
        : [{ name, at: { start: citation.start, end: citation.end }, citation }]
    })
  })
}

/** The form that most of the citations have, or the library. */
function preferred(forms: ReadonlyMap<string, readonly Written[]>): string {
  const library = sources.flatMap((s) => s.index.surnames).find((n) => [...forms.keys()].includes(shape(n)))
  if (library) return shape(library)
  return (
    [...forms].sort(
      (a, b) => b[1].length - a[1].length || (a[1][0]?.at.start ?? 0) - (b[1][0]?.at.start ?? 0)
    )[0]?.[0] ?? ''
  )
}

function renamed(document: Document, { name, citation }: Written, to: string): Fix[] {
  const at = document.source.slice(citation.start, citation.end).indexOf(name)
  const start = citation.start + at
  return [{ title: `Write “${to}”`, meaning: 'changed', edits: [{ start, end: start + name.length, text: to }] }]
}

function* variants(document: Document, group: readonly Written[]): Generator<Report> {
  const forms = groupBy(group, (w) => shape(w.name))
  if (forms.size < 2) return
  const right = preferred(forms)
  const model = forms.get(right)?.[0]
  for (const [form, places] of forms) {
    const first = places[0]
    if (form === right || !first || !model) continue
    const related = [model, ...places.slice(1)].map((w) => ({ message: `“${w.name}” stands here.`, span: w.at }))
    yield {
      at: first.at,
      message: 'variant',
      data: { other: model.name, name: first.name },
      fixes: renamed(document, first, model.name),
      related
    }
  }
}

function renaming(document: Document, first: Written, slip: Written): Report {
  return {
    at: slip.at,
    message: 'variant',
    data: { other: first.name, name: slip.name },
    fixes: renamed(document, slip, first.name),
    related: [{ message: `“${first.name}” stands here.`, span: first.at }]
  }
}

/** Names of one work that differ in a letter: same year, same company. */
function* misspelt(document: Document, written: readonly Written[]): Generator<Report> {
  const works = groupBy(
    written.filter((w) => w.name.length >= 7 && (w.citation.authors?.length ?? 0) > 1),
    ({ name, citation }) =>
      `${plainYear(citation.year)} ${(citation.authors ?? [])
        .map((a) => foldName(a.family))
        .filter((n) => n !== foldName(name))
        .join(' ')}`
  )
  for (const group of works.values()) {
    const [first, ...others] = group
    const slip = others.find(
      (w) => first && bare(w.name) !== bare(first.name) && oneLetter(bare(first.name), bare(w.name))
    )
    if (first && slip) yield renaming(document, first, slip)
  }
}

/** “Panksepp (1998) … (Pankseep, 1998)”: one year, and a slip that makes another name of nobody. */
function* slipped(document: Document, written: readonly Written[]): Generator<Report> {
  const alone = written.filter((w) => w.name.length >= 7 && w.citation.authors?.length === 1)
  for (const group of groupBy(alone, ({ citation }) => `${plainYear(citation.year)} ${citation.etAl}`).values()) {
    const [first, ...others] = group
    const slip = others.find((w) => first && isTypo(bare(first.name), bare(w.name)))
    if (first && slip) yield renaming(document, first, slip)
  }
}

const vowel = /[aeiouy]/

/**
 * Whether two letters changed places, or a vowel stands for a consonant inside the name. Other single letters make
 * names that people have: Jansen and Jensen, Hofman and Hofmann, Petersen and Petersson.
 */
function isTypo(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const wrong = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]))
  const [at = 0, next] = wrong
  if (at === 0 || wrong.length > 2) return false
  if (next === undefined) return wrong.length === 1 && vowel.test(a[at] ?? '') !== vowel.test(b[at] ?? '')
  return next === at + 1 && a[at] === b[next] && a[next] === b[at]
}

/** A capitalised word of the prose. */
interface Said {
  readonly name: string
  readonly at: Span
}

/** Capitalised words of the prose, in order; what stands inside citations was compared with its years already. */
function saidIn(view: DocumentView): Said[] {
  const cited = view.document.citations
  return view.blocks
    .flatMap((block) =>
      [...block.passage.text.matchAll(/\p{Lu}[\p{L}\p{M}]{3,30}(?:[-‐]\p{Lu}[\p{L}\p{M}]{2,30})?/gu)].map((match) => ({
        name: match[0].normalize('NFC'),
        at: view.locate(block, { start: match.index, end: match.index + match[0].length })
      }))
    )
    .filter(({ at }) => !cited.some((c) => c.start <= at.start && at.end <= c.end))
}

const short = 5

/** “Vrticka” in the prose of a document that also writes “Vrtička”, in its prose or where it cites. */
function* unaccented(view: DocumentView, said: readonly Said[], written: readonly Written[]): Generator<Report> {
  const cited = groupBy(written, ({ name }) => bare(name))
  const accented = new Map(
    [...said, ...written].filter(({ name }) => isAccented(name)).map(({ name }) => [bare(name), name.normalize('NFC')])
  )
  const inProse = new Set(said.map(({ name }) => name))
  const seen = new Set<string>()
  for (const { name, at } of said) {
    const other = accented.get(bare(name))
    if (other === undefined || isAccented(name) || seen.has(name) || isEverydayWord(name)) continue
    const places = cited.get(bare(name)) ?? []
    // Müller (2009) and Muller (1999) may be two people; so short a word may be anything where nobody of the name is cited.
    const two = !inProse.has(other) && places.some((w) => !isAccented(w.name))
    if (two || (name.length < short && places.length === 0) || isWord(view, name)) continue
    seen.add(name)
    yield {
      at,
      message: 'variant',
      data: { other, name },
      fixes: [{ title: `Write “${other}”`, meaning: 'changed', edits: [{ ...at, text: other }] }]
    }
  }
}

/** So near by, a name in the prose and a citation mean one person. */
const near = 300

/** “Sørensen and colleagues … (Sorensen et al., 2014)”. */
function* citedPlainly(view: DocumentView, said: readonly Said[], written: readonly Written[]): Generator<Report> {
  const accented = groupBy(
    said.filter(({ name }) => isAccented(name)),
    ({ name }) => bare(name)
  )
  // Written plainly in the prose too, the accent belongs to something else.
  const plain = new Set(said.filter(({ name }) => !isAccented(name)).map(({ name }) => name))
  const seen = new Set<string>()
  for (const place of written) {
    if (isAccented(place.name) || seen.has(place.name) || plain.has(place.name)) continue
    const other = accented.get(bare(place.name))?.find(({ at }) => Math.abs(at.start - place.at.start) < near)
    if (!other) continue
    seen.add(place.name)
    yield {
      at: place.at,
      message: 'variant',
      data: { other: other.name, name: place.name },
      fixes: renamed(view.document, place, other.name),
      related: [{ message: `“${other.name}” stands here.`, span: other.at }]
    }
  }
}

/** “Kosfield et al., 2005”: all but a letter of a name is that of a source that is well known, and no list says otherwise. */
function* miscopied(view: DocumentView, citations: readonly Citation[]): Generator<Report> {
  for (const citation of citations) {
    const names = (citation.authors ?? []).map(({ family }) => bare(family))
    if (names.length === 0 || sourceOf(citation, view) || view.references.ledBy(citation).length > 0) continue
    const year = plainYear(citation.year)
    for (const source of sources.filter((s) => yearsOf(s).includes(year))) {
      const right = source.index.surnames.slice(0, names.length).map(bare)
      if (citation.etAl === true ? source.index.surnames.length < 3 : source.index.surnames.length !== names.length)
        continue
      const [slip, ...others] = [...names.keys()].filter((i) => names[i] !== right[i])
      if (slip === undefined || others.length > 0 || !isSlip(names[slip] ?? '', right[slip] ?? '')) continue
      // Alone before “et al.”, Sievers may be just another person than Siebers: a letter has to be missing or too many.
      if (names.length === 1 && names[0]?.length === right[0]?.length) continue
      if (!isOnTopic(view, citation, source.title)) continue
      const written = { name: citation.authors?.[slip]?.family ?? '', at: citation, citation }
      const name = source.index.surnames[slip] ?? ''
      yield {
        at: { start: citation.start, end: citation.end },
        message: 'miscopied',
        data: { name: written.name, other: name, title: source.title },
        fixes: renamed(view.document, written, name)
      }
      break
    }
  }
}

/** The report on a name that only a letter parts from one of the list. */
function nearby(document: Document, { name, at, citation, other }: Near): Report {
  const fixes = citation
    ? renamed(document, { name, at, citation }, other)
    : [{ title: `Write “${other}”`, meaning: 'changed' as const, edits: [{ ...at, text: other }] }]
  return { at, message: 'variant', data: { other, name }, fixes }
}

/** Whether the paragraph that cites has a word of the title. */
function isOnTopic(view: DocumentView, { start, end }: Citation, title: string): boolean {
  const block = view.blocks.find((b) => b.block.start <= start && end <= b.block.end)
  const said = new Set(terms(block?.passage.text ?? ''))
  return terms(title).some((term) => said.has(term))
}

/** One letter inside a long name; “Heinrich” and “Heinrichs” are both names that people have. */
function isSlip(name: string, right: string): boolean {
  if (right.length < 6 || name.startsWith(right) || right.startsWith(name)) return false
  return oneLetter(name, right)
}

/** Whether the text has it in lower case too: “Naive mice” were naïve, and nobody is called so. */
function isWord(view: DocumentView, name: string): boolean {
  const lower = name.charAt(0).toLowerCase() + name.slice(1)
  const word = new RegExp(`(?<!\\p{L})${lower}(?!\\p{L})`, 'u')
  return view.blocks.some(({ passage }) => word.test(passage.text.normalize('NFD').replace(/\p{M}+/gu, '')))
}

const isAccented = (name: string): boolean => /[^A-Za-z'’ .‐‑–-]/.test(name)

export default defineRule({
  id: 'citation/name-inconsistency',
  summary: 'One author written in several ways, or stray marks before “et al.”',
  why: 'Variants break links to the list of references, and look careless.',
  better: 'Write each name as the authors do, everywhere: “Vrtička”, “van IJzendoorn”, “Tammilehto et al.”.',
  silent:
    'For different people (“Jansen”, “Jensen”; other years), and for a particle that begins a sentence with a capital.',
  references: ['jergas2015'],
  severity: 'hint',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'document',
  messages: {
    variant: '“{name}” is written “{other}” elsewhere; write the name as its bearer does, in one form.',
    miscopied: 'The author of “{title}” is called “{other}”, not “{name}”; write the name as its bearer does.',
    stray: '“{text}” has a stray mark at “et al.”; write “et al.” without a comma before it and with its full stop.'
  },
  *check(view: DocumentView) {
    const citations = view.document.citations.filter((c) => c.kind === 'author-year')
    yield* strays(view.document, citations)
    yield* doubled(view)
    const written = writtenIn(view.document, citations)
    const people = groupBy(written, ({ name, citation }) => `${bare(name)} ${plainYear(citation.year)}`)
    for (const group of people.values()) yield* variants(view.document, group)
    const slips = [...misspelt(view.document, written), ...slipped(view.document, written)]
    yield* slips
    for (const near of nearListed(view, written))
      if (!slips.some(({ at }) => at?.start === near.at.start)) yield nearby(view.document, near)
    const said = saidIn(view)
    yield* unaccented(view, said, written)
    for (const near of nearSaid(view, said)) yield nearby(view.document, near)
    yield* citedPlainly(view, said, written)
    yield* miscopied(view, citations)
  },
  examples: {
    flagged: [
      {
        text: 'Some agree (Vrtička & Noor, 2012). Others don’t (⟦Vrticka & Noor, 2012⟧).',
        message: 'variant',
        fixed: 'Some agree (Vrtička & Noor, 2012). Others don’t (Vrtička & Noor, 2012).'
      },
      { text: 'Voles groom (⟦Marsh, et al., 2007⟧).', message: 'stray', fixed: 'Voles groom (Marsh et al., 2007).' }
    ],
    fine: [
      { text: 'Jansen (2003) and Jensen (2003) disagree.' },
      { text: 'Friends gain (van IJzendoorn et al., 2012). Van IJzendoorn et al. (2012) said so.' }
    ]
  }
})
