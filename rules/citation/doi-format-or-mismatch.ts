// citation/doi-format-or-mismatch: DOIs that are malformed, or that are another work’s.
import { isCut, otherJournal, yearIn } from '../../core/citing/doi-forms.ts'
import { embeddedEntries } from '../../core/citing/embedded.ts'
import { foldName } from '../../core/citing/fold.ts'
import type { Fix } from '../../core/finding.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { sources } from '../evidence/cited.ts'
import { type Evidence, evidence } from '../evidence/index.ts'
import { doiSlips } from '../evidence/mismatches.ts'

/** A DOI with what announces it; the address may be inside a link. */
const announced =
  /(?:\bdoi\.org\/|\bdoi\s?:?\s{0,2}(?:https?:\/\/(?:dx\.)?doi\.org\/)?)(1[0oO]\.[^\s<>"“”‘’{}|\\^`[\]]{1,200})/gi
/** “10/gpd7zt” is a short DOI (shortdoi.org), which leads to its work as well. */
const wellFormed = /^(?:10\.\d{4,9}(?:\.\d+)*\/\S+|10\/[a-z\d]{3,12})$/i
/** What is put where a DOI belongs, and is none; “doi.org/drc265” is a short one, and “doi.org/doi:10…” is understood: “doi.org/nrn3475”, “doi:11.1038/nrn3475”, “doi: S1364-6613(11)00083-8”. */
const broken =
  /\bdoi\.org\/(?!10[./]|1[oO]\.|https?:|doi:|[a-z\d]{3,6}(?![\w./-]))([^\s<>"“”{}|\\^`[\]]{4,200})|\bdoi\s?[:=]\s{0,2}(?!https?:|10[./]|1[oO]\.|www|arxiv|doi)([^\s<>"“”{}|\\^`[\]]{6,200})/gi

/** “doi.org/10,1093/sleep”, “DOI 10-1093/sleep”: another mark where the dot of the prefix belongs. */
const dotless = /\bdoi(?:\.org\/|\s?:?\s{0,2})(10\s?[,;:_–-]\s?\d{4,9}\/[^\s<>"“”{}|\\^`[\]]{2,200})/gi

/** “http//doi.org/10…”, “https:/doi.org/10…”: an address that leads nowhere. */
const addressed = /\b(https?(?:\/\/|:\/(?!\/)|;\/\/)(?:dx\.)?doi\.org\/10\.[^\s<>"“”{}|\\^`[\]]{4,200})/gi

interface Found {
  readonly doi: string
  readonly at: Span
  /** What the DOI drags along: a full stop inside a link or bracket. */
  readonly tail: string
}

/** Without what belongs to the sentence; brackets that the DOI itself holds stay with it. */
function trimmed(raw: string): string {
  let end = raw.length
  let open = raw.split('(').length - raw.split(')').length
  for (; end > 0; end--) {
    const last = raw[end - 1] as string
    if (last === ')' && open < 0) open++
    else if (!/[.,;:'*_!?]/.test(last)) break
  }
  return raw.slice(0, end)
}

/** A full stop that goes on into a bracket or a note is part of the link; at the end of a sentence it is none. */
const inLink = /^\.+(?=[)\]>]|\s?\()/

function dois(source: string, from: number): Found[] {
  return [...source.matchAll(announced)].map((match) => {
    // In a list of keys (“@doi:10.1000/a;@doi:10.1000/b”) the next one begins behind the semicolon.
    const raw = (match[1] as string).replace(/;-?@.*/, '')
    const first = match.index + match[0].length - (match[1] as string).length
    const doi = trimmed(raw)
    const tail = inLink.exec(source.slice(first + doi.length, first + doi.length + 8))?.[0] ?? ''
    return { doi, at: { start: from + first, end: from + first + doi.length + tail.length }, tail }
  })
}

/** The source of the library that the words around a DOI name: first author, year and title, or author and year alone. */
function namedIn(words: string, source: string): Evidence | undefined {
  const found = sources.filter((s) => {
    const surname = foldName(s.index.surnames[0] ?? '')
    return surname !== '' && words.includes(` ${surname} `) && source.includes(s.year)
  })
  const titled = found.find((s) => words.includes(foldName(s.title).split(' ').slice(0, 5).join(' ')))
  return titled ?? (found.length === 1 ? found[0] : undefined)
}

/** Archives and servers give a work a DOI of its own besides the publisher’s. */
const archives = /^10\.(?:1101|31234|5281|17605|31219|6084|48550|2139|21203|20944|1184)\//

/** Whether author, title and year are those of `meant`, and the DOI is not; several DOIs around may be of other works. */
function isUnlike(doi: string, meant: Evidence | undefined, words: string, source: string): meant is Evidence {
  if (!meant || meant.doi === '' || meant.doi.toLowerCase() === doi || archives.test(doi)) return false
  const title = foldName(meant.title)
  const head = title.split(' ').slice(0, 6).join(' ')
  return head.length > 20 && words.includes(head) && (source.match(/\b10\.\d{4}/g)?.length ?? 0) <= 1
}

function replacement(at: Span, meant: Evidence | undefined): Fix[] {
  return meant ? [{ title: `Write ${meant.doi}`, meaning: 'changed', edits: [{ ...at, text: meant.doi }] }] : []
}

/** Years between acceptance and print, and between a first version and the last. */
const lag = 3

/** A DOI that cannot be that of the entry around it: another publisher’s, or of other years. */
function unlikeEntry(doi: string, at: Span, source: string): Report | undefined {
  const year = /[(\s](1[89]\d\d|20\d\d)[a-z]?[).;,]/.exec(source)?.[1]
  // One entry with one DOI, or nobody can tell what belongs to what.
  if (source.length > 700 || (source.match(/\b10\.\d{4}/g)?.length ?? 0) > 1 || archives.test(doi)) return undefined
  if (year === undefined || !isEntry(source)) return undefined
  const journal = otherJournal(doi, source)
  if (journal !== undefined) return { at, message: 'journal', data: { journal } }
  const own = yearIn(doi)
  return own !== '' && Math.abs(Number(own) - Number(year)) > lag
    ? { at, message: 'year', data: { own, year } }
    : undefined
}

/** Authors, a year and a title: how an entry begins. */
const isEntry = (source: string): boolean =>
  /^\W{0,4}(?:\d{1,3}[\].)]{0,2}\s)?\p{Lu}[\p{L}\p{M}’'-]{1,30},?\s(?:\p{Lu}\.?[-, ]{0,2}){1,4}/u.test(source)

/** Something else where a DOI belongs. */
function* brokenIn(source: string, from: number): Generator<Report> {
  for (const match of [broken, dotless, addressed].flatMap((form) => [...source.matchAll(form)])) {
    const raw = match[1] ?? match[2] ?? ''
    const text = trimmed(raw)
    if ((text.match(/\d/g)?.length ?? 0) < 3 || /^(?:pmid|pmc|isbn|issn|hdl)/i.test(text)) continue
    const start = from + match.index + match[0].length - raw.length
    yield { at: { start, end: start + text.length }, message: 'malformed', severity: 'warning' }
  }
}

function reportOn({ doi: written, at, tail }: Found, words: string, source: string): Report | undefined {
  const doi = written.replace(/%2f/gi, '/')
  const small = doi.toLowerCase()
  const slip = doiSlips.get(small)
  const meant = (slip && evidence(slip)) || namedIn(words, source)
  if (!wellFormed.test(doi) || isCut(doi)) {
    return { at, message: 'malformed', severity: 'warning', fixes: replacement(at, meant) }
  }
  if (tail !== '') {
    const fix: Fix = {
      title: 'Take the full stop out of the link',
      meaning: 'kept',
      edits: [{ start: at.end - tail.length, end: at.end, text: '' }]
    }
    return { at, message: 'tail', severity: 'info', fixes: [fix] }
  }
  if (slip && meant) return { at, message: 'slip', data: { title: meant.title }, fixes: replacement(at, meant) }
  const owner = sources.find((s) => s.doi.toLowerCase() === small)
  if (!owner && isUnlike(small, meant, words, source))
    return { at, message: 'unlike', data: { meant: meant.title, doi: meant.doi }, fixes: replacement(at, meant) }
  const unfit = owner ? undefined : unlikeEntry(small, at, source)
  if (unfit) return unfit
  if (!owner || !meant || owner === meant || words.includes(` ${foldName(owner.index.surnames[0] ?? '')} `))
    return undefined
  return { at, message: 'other', data: { title: owner.title, meant: meant.title }, fixes: replacement(at, meant) }
}

/** Links that stand by themselves, in no block of prose. */
function* bareLinks({ document }: DocumentView): Generator<Report> {
  for (const { kind, start, end } of document.citations) {
    if (kind !== 'link' || document.blocks.some((b) => b.start <= start && end <= b.end)) continue
    const source = document.source.slice(start, end)
    yield* brokenIn(source, start)
    for (const found of dois(source, start)) {
      const report = reportOn(found, '', source)
      if (report) yield report
    }
  }
}

/** DOIs in a listing of the document’s own. */
function* inListings({ document }: DocumentView): Generator<Report> {
  for (const { doi, doiAt, words, year } of embeddedEntries(document)) {
    if (doi === '' || !doiAt || /^https?:/i.test(doi)) continue
    const report = reportOn({ doi, at: doiAt, tail: '' }, words, year)
    if (report) yield report
  }
}

/** DOIs of cited entries of the bibliography, reported where the entry is first cited. */
function* inEntries(view: DocumentView): Generator<Report> {
  const seen = new Set<string>()
  for (const citation of view.document.citations) {
    if (citation.kind !== 'key' || seen.has(citation.key)) continue
    seen.add(citation.key)
    const entry = view.bibliography.find(citation.key)
    const at = { start: citation.start, end: citation.end }
    const locked = view.bibliography.locked?.get(citation.key)
    if (locked?.state === 'mismatch' || locked?.state === 'absent') {
      const data = { id: locked.id.replace(/^\w+:/, ''), title: locked.work?.title ?? '' }
      yield { at, message: locked.state, data, severity: locked.state === 'mismatch' ? 'error' : 'warning' }
      continue
    }
    if (typeof entry === 'string' || entry.doi === '') continue
    const doi = entry.doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
    const words = ` ${foldName(`${entry.index.surnames.join(' ')} ${entry.title}`)} `
    const found = reportOn({ doi, at, tail: '' }, words, `${entry.year} ${entry.title}`)
    // What is to be mended stands in the bibliography, not here.
    if (found)
      yield {
        ...found,
        message: found.message === 'malformed' ? 'entry' : 'entryOther',
        data: { ...found.data, doi },
        fixes: []
      }
  }
}

export default defineRule({
  id: 'citation/doi-format-or-mismatch',
  summary: 'A DOI that is malformed, or that is another work’s',
  why: 'One transposed digit points to another paper, and nobody notices until a reader follows the link. Such a slip for Insel and Young (2001) circulates in public files.',
  better: 'Copy the DOI from the publisher’s page, and follow it once.',
  silent:
    'For well-formed DOIs of works that the library does not know, brackets inside a DOI, ISBN and PMID, and a full stop that ends the sentence.',
  references: ['inselyoung2001', 'jergas2015'],
  severity: 'warning',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    malformed: '“{text}” is not a complete DOI, and the link leads nowhere; copy it from the publisher’s page.',
    tail: '“{text}” takes a full stop into the link, which breaks it; leave the full stop out.',
    slip: '“{text}” has a wrong digit that circulates; “{title}” is most likely meant.',
    other: '“{text}” is the DOI of “{title}”, but the words around it name “{meant}”; check which is meant.',
    unlike: '“{text}” is not the DOI of “{meant}”, which is {doi}; check which work is meant.',
    journal: '“{text}” cannot be a DOI of {journal}, whose own begin differently; copy it from the publisher’s page.',
    year: '“{text}” is the DOI of a work of {own}, but the entry says {year}; check which work is meant.',
    entry: 'The DOI of “{text}” in the bibliography, {doi}, is not complete; copy it from the publisher’s page.',
    mismatch:
      'The entry of “{text}” carries {id}, which belongs to “{title}”; put in the identifier of the work you mean.',
    absent: 'The entry of “{text}” carries {id}, which no register knows; copy it from the publisher’s page.',
    entryOther: 'The DOI of “{text}” in the bibliography, {doi}, is another work’s, or has a slip; check it.'
  },
  *check(view) {
    for (const block of view.document.blocks) {
      const source = view.document.source.slice(block.start, block.end)
      if (/doi/i.test(source)) yield* brokenIn(source, block.start)
      if (!/1[0oO]\./.test(source)) continue
      const words = ` ${foldName(source)} `
      for (const found of dois(source, block.start)) {
        const report = reportOn(found, words, source)
        if (report) yield report
      }
    }
    yield* bareLinks(view)
    yield* inListings(view)
    yield* inEntries(view)
  },
  examples: {
    flagged: [
      {
        text: 'Attachment was reviewed early (doi:⟦10.1038/35058579⟧).',
        message: 'slip',
        fixed: 'Attachment was reviewed early (doi:10.1038/35053579).'
      },
      { text: 'See https://doi.org/⟦10.1038/nature3701⟧ for trust.', message: 'malformed' },
      {
        text: 'See the trial (doi: ⟦10.1038/s41562-020-0878-x.⟧).',
        message: 'tail',
        fixed: 'See the trial (doi: 10.1038/s41562-020-0878-x).'
      }
    ],
    fine: [
      {
        text: 'Songs heal [@marsh].',
        bibliography: '@article{marsh, title={Songs}, author={Marsh, Ada}, year={2007}, doi={10/gpd7zt}}'
      },
      { text: 'Attachment was reviewed early (doi:10.1038/35053579).' },
      { text: 'Reward was reviewed too: doi:10.1016/S0165-0173(98)00019-8.' },
      { text: 'The book has ISBN 978-0-19-509673-6.' }
    ]
  }
})
