// What HTML elements are to prose, as data.
import type { BlockKind } from '../../core/document/document.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements whose content is no prose of the article: programs, pictures, navigation, forms. */
const hidden = names(
  `script style noscript template svg pre textarea select button form nav iframe object video audio canvas head
   footer menu dialog datalist map xmp listing`
)

/** Elements that stand for a unit of the sentence, by the kind of their mask. */
export const units: ReadonlyMap<string, 'code' | 'maths'> = new Map([
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['math', 'maths']
])

/** Elements that hold one block each, by its kind. */
export const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['p', 'paragraph'],
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quote'],
  ['summary', 'paragraph'],
  ['address', 'furniture']
])

/** Elements that end the paragraph before and after them. */
export const blocks = names(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th
   thead tr ul title`
)

/** Lists: what follows a paragraph that ends in a colon belongs to it. */
export const lists = names('ul ol dl')

/** Elements without an end tag that stand for a thing. */
export const things = names('img input embed')

/** Whether an element with these attributes holds no prose of the article. */
export function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (hidden.has(name) || 'hidden' in attributes) return true
  const label = `${attributes.class ?? ''} ${attributes.role ?? ''}`
  return /\b(?:navigation|breadcrumb|sidebar|toc)\b/.test(label)
}
