// Citations that nothing resolves: keys, footnote marks, numbers, authors and years.
import { isArticle } from '../article.ts'
import type { Bibliography } from '../bibliography.ts'
import type { Citation, Document } from '../document/document.ts'
import type { Fix } from '../finding.ts'
import type { DocumentView, Report } from '../rule.ts'
import { groupBy } from '../text/group.ts'
import type { Span } from '../text/span.ts'
import { holdsWords } from './fold.ts'
import { labelOf as entryLabel } from './labels.ts'
import { comparable, nearestKeys } from './nearest.ts'
import { entriesFor, firstSurname, isCutIntoEntries, isFullReference, plainYear } from './references.ts'

/** Where more than this part of the references is missing, the list is somewhere else, and one note says so. */
const mostlyMissing = 0.5

/** Where more than this part of many keys is missing, the bibliography is not the one that is meant. */
const mostlyElsewhere = { part: 2 / 3, least: 20 } as const

/** For so many missing keys near ones are looked for; where more are missing, the bibliography is the wrong one. */
const mostGuesses = 50

/** One report for all of `places`; the first is the finding, the others belong to it. */
function together(
  message: string,
  places: readonly Span[],
  related: string,
  severity: 'info' | 'warning',
  count = String(places.length)
): Report[] {
  const [first, ...others] = places
  if (!first) return []
  return [
    {
      at: { start: first.start, end: first.end },
      message,
      data: { count },
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

/** “@apx-songs” where a heading has the label `{#apx-songs}`: a cross reference of the author's own kind. */
function isLabel({ source }: Document, key: string): boolean {
  return [`{#${key}}`, `{#${key} `].some((label) => source.includes(label))
}

/** Keys that the bibliography has not; `add` offers to add the entry for a key that is cited. */
export function* missingKeys(
  view: DocumentView,
  add: (bibliography: Bibliography, key: string) => readonly Fix[]
): Generator<Report> {
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
    keyed.filter(({ key }) => bibliography.find(key) === 'missing' && !isLabel(document, key)),
    (citation) => citation.key
  )
  if (missing.size === 0) return
  const cited = new Set(keyed.map(({ key }) => key)).size
  if (missing.size >= mostlyElsewhere.least && missing.size > mostlyElsewhere.part * cited) {
    const places = [...missing.values()].flat().map(spanOfKey)
    yield* together('elsewhere', places, 'This key is not in it either.', 'warning', String(missing.size))
    return
  }
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
        fixes: [...near.map((other) => replace(at, other)), ...add(bibliography, key)]
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
export function* undefinedFootnotes({ document }: DocumentView): Generator<Report> {
  // A chunk's child or an included file: the notes stand in the document that takes it in.
  if (isPart(document)) return
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

/** Whether a computed document has neither front matter nor a note of its own, and so may be part of another. */
function isPart({ format, frontMatter, footnotes }: Document): boolean {
  return format === 'quarto' && frontMatter === undefined && footnotes.size === 0
}

/** “in California (1979)”: one name behind a preposition may be a place or a title. */
function maybePlace({ source }: Document, citation: Citation): boolean {
  if (!citation.narrative || citation.etAl || citation.authors?.length !== 1) return false
  return /\b(?:in|of|from|at|near|to|on|since|until)\s$/i.test(
    source.slice(Math.max(0, citation.start - 8), citation.start)
  )
}

/** “The exhibition opened in a dairy (Ghent, 2023)”: one name, behind an event or a work that is shown, is where it was. */
function isVenue({ source }: Document, { narrative, etAl, authors, start }: Citation): boolean {
  if (narrative || etAl || authors?.length !== 1) return false
  const before =
    source
      .slice(Math.max(0, start - 160), start)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  return shown.test(before)
}
const shown =
  /\b(?:exhibitions?|exhibits?|films?|documentar(?:y|ies)|concerts?|festivals?|biennale|installations?|plays?|opera|novels?|(?:conference|congress|symposium|workshop|summit|meeting|colloquium|convention|summer school|seminar|retreat|hackathon)s?|premi[eè]red?|held|hosted|took place|takes place)\b[^.;]{0,80}\(?$/i

function labelOf(citation: Citation): string {
  return `${firstSurname(citation)} ${plainYear(citation.year)}`
}

/** “[14]” where the list ends at 12. */
export function* missingNumbers({ document, references: { entries } }: DocumentView): Generator<Report> {
  const numbered = document.citations.filter((c) => c.kind === 'numeric' && /^\d+$/.test(c.key))
  // In a text that cites by key numbers in brackets are points of a scale.
  if (numbered.length === 0 || document.citations.filter((c) => c.kind === 'key').length >= numbered.length) return
  const [only, ...others] = entries
  if (!only || (others.length === 0 && entryLabel(document, only) !== '1') || !isCutIntoEntries(entries)) return
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

/** An address right behind a citation: “(see Lund, 2019 <https://…>)”. */
const address = /^[\s,;:)]{0,3}(?:\[[^\]\n]{0,80}\]\(|[<([]{0,2})(?:https?:|doi:|www\.)/i

/** Words around a citation that shows how to cite. */
const sample =
  /\b(?:APA|MLA|Chicago|Harvard|citation|cite|reference|in-text)\b[^.]{0,80}\b(?:format|style|manual|example|e\.g\.|such as|like)/i

/** What the links of a text say: “[Summary of Lund’s work](https://…)”, in brackets or as a tag, names where to find Lund. */
function linkTexts(source: string): string {
  const links = /\[([^\][\n]{3,200})\]\(https?:|<a\s[^>]{0,400}>([^<\n]{3,200})<\/a>/gi
  return [...source.matchAll(links)].map(([, words = '', tagged = '']) => words + tagged).join('\n')
}

/** “(GBD 2016 Disease Collaborators, 2018)”: the year is part of a group’s name. */
function isGroupName({ source }: Document, { narrative, end }: Citation): boolean {
  return !narrative && /^\s\p{Lu}\p{L}/u.test(source.slice(end, end + 4))
}

/** “Supported by the University of Padua (SID 2018)”: the name of a call for grants, in capitals. */
function isGrant({ source }: Document, { authors, start, end }: Citation): boolean {
  const named = authors?.length === 1 && /^\p{Lu}{2,8}$/u.test(authors[0]?.family ?? '')
  return named && /\b(?:support|fund|grant|award|fellowship|sponsor)/i.test(source.slice(Math.max(0, start - 240), end))
}

/** “BMI (1975)”, “the FTND (1991)”: an abbreviation with a year is no author, unless it is that of an organisation. */
function isAbbreviation({ source }: Document, { authors, narrative }: Citation): boolean {
  const short = authors?.[0]?.family ?? ''
  if (!narrative || authors?.length !== 1 || !/^\p{Lu}{2,8}$/u.test(short)) return false
  if (publishing.test(short)) return false
  const named = source.match(new RegExp(`([^.;()]{3,90})\\(${short}\\)`))?.[1] ?? ''
  return !body.test(named)
}

/** Organisations that everybody cites by their letters, and words that others are named by. */
const publishing =
  /^(?:WHO|APA|NIH|NICE|CDC|FDA|EMA|NHS|OECD|EU|UN|UNICEF|UNESCO|ILO|IASP|ILAE|AAN|AASM|GBD|SIGN|IPCC|NRC|IOM)$/
const body =
  /\b(?:associations?|organi[sz]ations?|institutes?|institutions?|committee|society|consortium|collaboration|departments?|ministry|agency|council|university|commission|federation|foundation|bureau|office|network|academy|college|cent(?:er|re)|nations|union|group|board|survey|service)\b/i

/** “Citation: Roe A, Lund B, et al. (2005) Title …”: how a journal tells to cite the article itself. */
const ofItself =
  /\b(?:Citation|Cite (?:this (?:article|paper|work) )?as|How to cite(?: this article)?|To cite this article)\W{0,6}$/i

/** “Recent unpublished findings by Roe (2011)”, “Roe (2011), personal communication”: nothing that a list could hold. */
const unpublished = /\b(?:unpublished|personal communications?)\b[^.;()[\]]{0,60}$/i
const isUnpublished = /^[\s,;([]{0,4}(?:unpublished|personal communications?|in prep(?:aration)?)\b/i
/** “Roe et al., submitted”: no list has a work before a journal has it. */
const unfinished = /^(?:submitted|in prep)/i

/** Whether a citation names a work that no list of references is to hold: not published, or the article itself. */
function isUnlisted({ source }: Document, { start, end, year }: Citation): boolean {
  const before = source.slice(Math.max(0, start - 100), start)
  if (unfinished.test(year ?? '') || ofItself.test(before)) return true
  return unpublished.test(before) || isUnpublished.test(source.slice(end, end + 80))
}

/** Whether a citation is found without a list: by its address, in the bibliography, or because it is a sample. */
function isFoundElsewhere({ document, bibliography }: DocumentView, citation: Citation): boolean {
  const { source } = document
  if (address.test(source.slice(citation.end, citation.end + 90))) return true
  if (entriesFor(citation, bibliography.named(firstSurname(citation), plainYear(citation.year))).length > 0) return true
  return sample.test(source.slice(Math.max(0, citation.start - 160), citation.start))
}

/** Author–year citations against the document's own list; without any list, one note for all of them. */
export function* missingReferences(view: DocumentView): Generator<Report> {
  const { document, bibliography } = view
  const named = document.citations.filter((c) => c.kind === 'author-year' && firstSurname(c) !== '')
  const full = new Set(named.filter((c) => isFullReference(document, c)).map(labelOf))
  const unfound = named.filter((c) => !full.has(labelOf(c)) && !isFoundElsewhere(view, c))
  const links = unfound.length > 0 ? linkTexts(document.source) : ''
  const list = view.references
  const cited = unfound.filter((c) => !holdsWords(links, c.authors?.[0]?.family ?? ''))
  // A reference or two that are written out here and there, as on slides, are no list.
  if (list.entries.length === 0 || !document.hasReferenceList) {
    if (document.hasReferenceList || bibliography.state !== 'none' || document.bibliographies.length > 0) return
    if (!isArticle(view)) return
    const unlisted = cited.filter((c) => !list.has(c))
    // “Freud (1900)” alone may name a book of its time; brackets cite.
    if (unlisted.every((c) => c.narrative)) return
    yield* together('unlisted', unlisted, 'This source is nowhere listed either.', 'info')
    return
  }
  if (!isCutIntoEntries(list.entries)) return
  const missing = cited.filter(
    (citation) =>
      !list.has(citation) &&
      !maybePlace(document, citation) &&
      !isGroupName(document, citation) &&
      !isAbbreviation(document, citation) &&
      !isUnlisted(document, citation) &&
      !isGrant(document, citation) &&
      !isVenue(document, citation)
  )
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
