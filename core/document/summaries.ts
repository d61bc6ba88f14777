// Structured abstracts whose parts have headings of their own: “Abstract”, “Background”, “Methods”, “Results”, and only then
// the introduction.
import type { Block } from './document.ts'

/** No abstract is longer, in characters; a stretch that is holds the article itself. */
const longest = 8000

/** Parts that an abstract tells after its own background; a second introduction behind them is that of the article. */
const told: ReadonlySet<string> = new Set(['methods', 'results', 'discussion', 'conclusion'])

/** Where the abstract ends whose heading is block `at`, if its parts have headings; `at` where they have none. */
function endOf(blocks: readonly Block[], at: number): number {
  const own = blocks[at] as Block
  const first = blocks.slice(at + 1).find(({ kind }) => kind === 'heading')
  // Parts below the heading of the abstract end at the next one beside it.
  const nested = first !== undefined && first.depth > own.depth
  // Parts beside it follow at once, and end at the second introduction.
  if (!nested && blocks[at + 1] !== first) return at
  let parts = false
  for (let i = at + 1; i < blocks.length; i++) {
    const { kind, depth, section, start } = blocks[i] as Block
    if (start - own.start > longest) return at
    if (kind !== 'heading') continue
    if (parts && depth <= own.depth && (nested || section === 'introduction')) return i
    if (told.has(section)) parts = true
    else if (section === 'references' || section === 'acknowledgements') return at
  }
  return at
}

/** The blocks with all parts of structured abstracts in the abstract. */
export function withSummaries(blocks: readonly Block[]): readonly Block[] {
  const spans = blocks.flatMap(({ kind, section }, at) =>
    kind === 'heading' && section === 'abstract' ? [{ at, end: endOf(blocks, at) }] : []
  )
  if (spans.every(({ at, end }) => at === end)) return blocks
  return blocks.map((block, i) =>
    block.kind !== 'title' && spans.some(({ at, end }) => at < i && i < end)
      ? { ...block, section: 'abstract' as const }
      : block
  )
}
