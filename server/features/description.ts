// A cited work in a few lines of Markdown: reference, address, abstract, and what is known of its standing.
import type { Bibliography, Entry } from '../../core/bibliography.ts'
import { doiAddress, referenceText } from '../../core/citing/format.ts'
import type { Locked } from '../../core/citing/locked.ts'
import { isPreprint, saysRetracted } from '../../core/citing/state.ts'
import type { Citing } from '../citing.ts'
import type { Session } from '../session.ts'
import { canonical, pathOf } from '../workspace.ts'
import { literal } from './plain.ts'

/** An abstract is cut behind so many characters. */
const abstractLength = 600
/** So many propositions of the library are told, and so many documents named. */
const mostPositions = 3
const mostDocuments = 4

/** The paragraphs that describe an entry. */
export function describe(session: Session, entry: Entry, bibliography?: Bibliography): string[] {
  const doi = entry.doi === '' ? '' : ` [${literal(entry.doi)}](${linkable(doiAddress(entry.doi))})`
  const abstract = cut(entry.abstract)
  return [
    `${literal(referenceText(entry))}${doi}`,
    ...(abstract === '' ? [] : [literal(abstract)]),
    standing(session, entry, bibliography?.locked?.get(entry.key))
  ]
}

/** An address without what would end a link. */
function linkable(address: string): string {
  return address.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
}

/** The beginning of an abstract, to the end of a sentence where one is near, without the markup of publishers. */
function cut(abstract: string): string {
  const plain = abstract
    .replace(/<\/?[A-Za-z][^<>]{0,100}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= abstractLength) return plain
  const head = plain.slice(0, abstractLength)
  const stop = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '))
  if (stop > abstractLength / 2) return `${head.slice(0, stop + 1)} …`
  return `${head.slice(0, head.lastIndexOf(' '))} …`
}

function standing(session: Session, entry: Entry, locked: Locked | undefined): string {
  const known = session.engine.known(entry)
  const marks: string[] = []
  if (locked?.standing) marks.push(noticed(locked))
  else if (saysRetracted(entry.title)) marks.push('**Retracted**, as its title says.')
  if (locked?.preprint || (!locked?.work && isPreprint(entry))) marks.push('**Preprint**: not peer reviewed.')
  if (locked?.state === 'verified') marks.push('Verified: title, author and year are those of its register.')
  if (locked?.state === 'mismatch')
    marks.push(`**Its identifier is another work’s**: ${literal(locked.work?.title ?? '')}.`)
  if (locked?.state === 'absent') marks.push('**No register knows its identifier.**')
  if (known) marks.push('In the curated library.')
  else if (marks.length === 0) marks.push('*Unverified*: not in the curated library.')
  const positions = (known ?? []).slice(0, mostPositions).map((line) => `- ${literal(line)}`)
  return [marks.join(' '), ...(positions.length > 0 ? ['', ...positions] : [])].join('\n')
}

const notices = {
  retraction: 'Retracted',
  'partial-retraction': 'Retracted in part',
  concern: 'Expression of concern',
  correction: 'Corrected'
} as const

function noticed({ standing = 'correction', notice }: Locked): string {
  return `**${notices[standing]}**${notice?.date ? ` on ${literal(notice.date)}` : ''}.`
}

/** “Cited 3 times here and 2 times in 1 other document: methods.md (2).” */
export function citedWhere(citing: Citing, identity: string, here: string): string {
  const counts = new Map<string, number>()
  for (const { uri } of citing.placesOf(identity)) {
    const file = canonical(uri).replace(/#.*$/, '')
    counts.set(file, (counts.get(file) ?? 0) + 1)
  }
  const own = canonical(here).replace(/#.*$/, '')
  const inHere = counts.get(own) ?? 0
  counts.delete(own)
  const others = [...counts].sort(([, a], [, b]) => b - a)
  const elsewhere = others.reduce((sum, [, count]) => sum + count, 0)
  const parts = [...(inHere > 0 ? [`${times(inHere)} here`] : [])]
  if (elsewhere > 0)
    parts.push(`${times(elsewhere)} in ${others.length} other ${others.length === 1 ? 'document' : 'documents'}`)
  if (parts.length === 0) return 'Cited nowhere in the workspace.'
  const named = others
    .slice(0, mostDocuments)
    .map(([uri, count]) => `${literal(pathOf(uri).replace(/^.*\//, ''))} (${count})`)
  const more = others.length > mostDocuments ? ', …' : ''
  return `Cited ${parts.join(' and ')}${named.length > 0 ? `: ${named.join(', ')}${more}` : ''}.`
}

/** “once”, “3 times”. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
