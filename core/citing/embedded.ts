// Entries that a document holds in itself and no reader of bibliographies has seen: a listing of BibTeX in an article,
// `\bibitem`s in a format that has none, `references:` in the front matter.
import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { foldName } from './fold.ts'

/** An entry in the document's own source; the span is that of its key. */
export interface Embedded extends Span {
  readonly key: string
  readonly title: string
  readonly doi: string
  readonly year: string
  /** Where the DOI stands. */
  readonly doiAt: Span | undefined
  /** The whole entry, folded, with a space at each end. */
  readonly words: string
}

const opening = /@(?!comment|string|preamble)[a-z]{3,20}\s{0,3}[{(]\s{0,3}([^\s,{}()"=]{1,80})\s{0,3},/gi
const bibitem = /\\bibitem\s{0,3}(?:\[[^\]\n]{0,100}\]\s{0,3})?\{([^{}\n]{1,80})\}/g
/** An entry is not read further than this. */
const longest = 4000

function field(body: string, name: string): { readonly text: string; readonly at: number } | undefined {
  const match = new RegExp(`(?:^|[\\s,{])${name}\\s{0,20}=\\s{0,5}["{]{0,3}([^"}\\n]{1,400})`, 'i').exec(body)
  return match ? { text: match[1] as string, at: match.index + match[0].lastIndexOf(match[1] as string) } : undefined
}

/** The entries that stand in the source itself. */
export function embeddedEntries({ source, format }: Document): Embedded[] {
  const latex = /^(?:latex|tex|rnw|sweave)/i.test(format)
  if (latex || !(/@[a-z]{3,20}\s{0,3}[{(]/i.test(source) || source.includes('\\bibitem'))) return []
  const starts = [...source.matchAll(opening), ...source.matchAll(bibitem)].sort((a, b) => a.index - b.index)
  return starts.map((match, i) => {
    const end = Math.min(starts[i + 1]?.index ?? source.length, match.index + longest)
    const fence = source.slice(match.index, end).search(/\n\s{0,3}(?:```|~~~|\\end\{)/)
    const body = source.slice(match.index, fence < 0 ? end : match.index + fence)
    const key = match[1] as string
    const start = match.index + match[0].lastIndexOf(key)
    const doi = field(body, 'doi')
    const from = match.index + (doi?.at ?? 0)
    return {
      key,
      start,
      end: start + key.length,
      title: field(body, 'title')?.text ?? '',
      year: field(body, 'year')?.text ?? '',
      doi: doi?.text.trim() ?? '',
      doiAt: doi ? { start: from, end: from + doi.text.trimEnd().length } : undefined,
      words: ` ${foldName(body)} `
    }
  })
}
