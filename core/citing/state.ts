// What is known of a work's standing from its entry alone: retracted, or a preprint.
import type { Entry } from '../bibliography.ts'

/** How publishers, libraries and authors mark a retracted work. */
const marked =
  /\bRETRACTED\b|\bRetracted(?: article| paper)?\s*:|[[(]\s*retracted\b|\bretraction (?:of|in|published|notice)\b|\bretracted (?:article|in \d{4}|\d{4})|\bretracted\s*[\])]|[.;,[(]\s*(?:(?:since|later|now|article|paper) )?(?:retracted|withdrawn)(?: (?:in )?(?:19|20)\d\d[\])]?)?(?: (?:by|after|because|on|from)\b[^.]{0,60})?[\s.]{0,3}$/i
/** A title about retraction as such. */
const about =
  /\b(?:citations?|study|studies|analysis|causes|rates?) of retract|\bretracted (?:papers|articles|publications|literature|research|science)\b|\bpost-retraction\b/i

/** Servers of preprints in neuroscience, medicine and psychology, by address and by DOI. */
export const preprintServers =
  /\b(?:bio|med|psya)rxiv\b|\b(?:www\.)?(?:biorxiv|medrxiv|psyarxiv)\.|(?<![\d.])10\.(?:1101\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8}\b|31234\/|21203\/rs\.|20944\/preprints|31219\/osf|22541\/au|36227\/techrxiv|2139\/ssrn)|\bresearchsquare\.com|\bpreprints\.org|\bssrn\.com/i

/** arXiv by its address or its number: what stands there beside software and methods are studies as well. */
export const arxiv = /\barxiv\.org\/|\barxiv:\s?\d{4}\.\d{4,5}|(?<![\d.])10\.48550\/arxiv/i

/** Whether words about a work (a title, a line of a reference list) mark it as retracted. */
export function saysRetracted(words: string): boolean {
  return marked.test(words) && !about.test(words)
}

/** What of an entry tells a preprint: its container, and its DOI where no journal is named. */
export function preprintWords(entry: Entry): string {
  const journal = entry.type === 'article-journal' && entry.container !== '' && !preprintServers.test(entry.container)
  return `${entry.container} ${journal ? '' : entry.doi}`
}

/** Whether an entry is a preprint. */
export function isPreprint(entry: Entry): boolean {
  return preprintServers.test(preprintWords(entry))
}
