// What a methods section should say once: flagged once for a document, with every place where it was missed.
import type { Sentence } from '../../core/prose/model.ts'
import type { Matcher } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import type { BlockView, DocumentView, Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

interface Missing {
  /** Wordings that say it; one anywhere serves the document. */
  readonly said: Matcher
  /** The places of a block that call for it, relative to the block. */
  readonly placesIn: (view: BlockView) => Iterable<Span>
  /** Key of the rule's `messages`. */
  readonly message: string
  /** Steps that the severity rises in the methods, where it belongs. */
  readonly inMethods: number
}

/** One report at the first place, the others related; none where the document says it anywhere. */
export function* unreported(view: DocumentView, missing: Missing): Generator<Report> {
  if (view.blocks.some(({ passage }) => occurs(missing.said, passage))) return
  const places = view.blocks.flatMap((block) => [...missing.placesIn(block)].map((at) => ({ block, at })))
  const [first, ...others] = places
  if (!first) return
  const steps = first.block.block.section === 'methods' ? missing.inMethods : 0
  const related = others.map((o) => ({ message: 'Here too.', span: view.locate(o.block, o.at) }))
  yield { at: view.locate(first.block, first.at), message: missing.message, steps, related }
}

/** Whether the sentence tells of a cited paper, where the details stand. */
export function isRetold(view: BlockView, sentence: Sentence): boolean {
  return view.citations.some((c) => c.start >= sentence.start && c.start < sentence.end)
}
