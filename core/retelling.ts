// Whether a document retells somebody else's book: notes, highlights, a summary. Its claims, names and words are the book's.
import type { Block, Document } from './document/document.ts'

/** How a document says so in its title, or at the head of a section. */
const titled =
  /\b(?:book|reading|lecture|chapter|kindle|my) (?:notes|summary|summaries|highlights|review)\b|\bnotes (?:from|on|for|about)\b.{0,12}["'“‘_*]|\bsummary of\b.{0,12}["'“‘_*]|\b(?:lessons|takeaways|quotes|highlights|excerpts) from\b/i

/** Tags and categories of such notes. */
const tagged =
  /^#?\/?(?:books?|readwise|kindle|highlights|book[-_ ]?(?:notes?|review|summary|summaries)|literature[-_ ]?notes?)$/i

/** What readers' tools print before the highlights of a book. */
const exported = /^\s*(?:[-*]\s+)?\**(?:full title|document tags|asin)\**\s*:/im
/** How far into a document it is looked for. */
const head = 3000

/** The texts of a value of the front matter, lists flattened. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/,\s*/)
  return Array.isArray(value) ? value.flatMap(textsIn) : []
}

/** Whether the document consists of what a book says: by its front matter, its title, or the marks of a reading tool. */
export function isRetelling({
  frontMatter,
  source,
  blocks
}: Pick<Document, 'frontMatter' | 'source' | 'blocks'>): boolean {
  const data = Object.entries(frontMatter?.data ?? {}).map(([key, value]) => [key.toLowerCase(), value])
  const { type, category, categories, tags, title, description, genre } = Object.fromEntries(data)
  if ([type, category, categories, tags, genre].flatMap(textsIn).some((tag) => tagged.test(tag.trim()))) return true
  if ([title, description].flatMap(textsIn).some((text) => titled.test(text))) return true
  return exported.test(source.slice(0, head)) || titled.test(firstHeading(blocks))
}

function firstHeading(blocks: readonly Block[]): string {
  return blocks.find(({ kind }) => kind === 'title' || kind === 'heading')?.text ?? ''
}
