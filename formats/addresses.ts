// Addresses in prose: URLs, DOIs and e-mails, and which of them name a scholarly source.
import type { Span } from '../core/text/span.ts'

/** An address at a place in a text. */
export interface Address extends Span {
  readonly kind: 'url' | 'doi' | 'email'
  readonly target: string
}

const opening = /https?:\/\/|ftp:\/\/|www\.(?=\p{L})|\bdoi:\s?(?=10\.)|(?<![\w/.])10\.\d{4,9}\//giu
const scholarly =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:doi\.org|dx\.doi\.org|pubmed\.gov|pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:pmc|pubmed)|pmc\.ncbi\.nlm\.nih\.gov|europepmc\.org|arxiv\.org|biorxiv\.org|medrxiv\.org|psyarxiv\.com|osf\.io\/preprints|nature\.com\/articles|science\.org\/doi|sciencemag\.org\/content|sciencedirect\.com\/science|cell\.com\/\S+\/fulltext|link\.springer\.com|onlinelibrary\.wiley\.com|tandfonline\.com\/doi|journals\.sagepub\.com|academic\.oup\.com|frontiersin\.org\/(?:articles|journals)|journals\.plos\.org|elifesciences\.org\/articles|jneurosci\.org\/content|pnas\.org\/(?:doi|content)|jamanetwork\.com\/journals|nejm\.org\/doi|thelancet\.com\/journals|bmj\.com\/content|mdpi\.com\/\d|psycnet\.apa\.org|jstor\.org\/stable|royalsocietypublishing\.org\/doi|direct\.mit\.edu|annualreviews\.org\/doi|karger\.com\/article|semanticscholar\.org\/paper|cochranelibrary\.com)(?:[/:?#]|$)/i

/** Whether an address is that of a paper: a DOI, PubMed, a preprint server, a publisher's article page. */
export function isScholarly(target: string): boolean {
  return target.length < 2000 && (scholarly.test(target) || /^(?:doi:\s?)?10\.\d{4,9}\//i.test(target))
}

/** Every address in `text`, in order. */
export function scanAddresses(text: string): Address[] {
  const found: Address[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = match.index
    const end = endOfAddress(text, start + match[0].length)
    if (end === start + match[0].length) continue
    const isDoi = /^(?:doi|10)/i.test(match[0])
    found.push({ kind: isDoi ? 'doi' : 'url', start, end, target: text.slice(start, end) })
    opening.lastIndex = end
  }
  return [...found, ...emails(text, found)].sort((a, b) => a.start - b.start)
}

/** Where an address that reached `from` ends: at white space or a mask; closing punctuation is not part of it. */
function endOfAddress(text: string, from: number): number {
  let end = from
  let open = 0
  while (end < text.length && !/[\s<>"“”\\\uE000-\uE004]/.test(text.charAt(end))) {
    const c = text.charAt(end)
    if (c === '(') open++
    if (c === ')' && --open < 0) break
    end++
  }
  while (end > from && /[.,;:!?'’\]*_]/.test(text.charAt(end - 1))) end--
  return end
}

function emails(text: string, taken: readonly Span[]): Address[] {
  const found: Address[] = []
  let next = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    while (next < taken.length && (taken[next] as Span).end <= at) next++
    if (next < taken.length && (taken[next] as Span).start <= at) continue
    const before = /[\w.+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))
    const after = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/i.exec(text.slice(at + 1, at + 256))
    if (before === null || after === null) continue
    const start = at - before[0].length
    const end = at + 1 + after[0].length
    found.push({ kind: 'email', start, end, target: text.slice(start, end) })
  }
  return found
}
