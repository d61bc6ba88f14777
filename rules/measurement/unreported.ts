// What a methods section should say once: flagged once for a document, with every place where it was missed.
import { citedIn } from '../../core/citing/sourced.ts'
import type { Sentence } from '../../core/prose/model.ts'
import type { Matcher } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import type { DocumentView, Fact, Reading, Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** Peptides whose concentration depends on the assay and whose effect depends on the dose; clinical routine covers insulin. */
export const peptides =
  '@oxytocin|@vasopressin|@vasotocin|@mesotocin|@isotocin|@kisspeptin|@neuropeptide_Y|@substance_P|@neurokinin|@galanin|@orexin|@vasoactive_intestinal_peptide|@calcitonin_gene-related_peptide|@pituitary_adenylate_cyclase-activating_polypeptide|@neurotensin|@endorphin|@enkephalin|@dynorphin|@somatostatin|@cholecystokinin|@corticotropin-releasing_hormone|@urocortin|@bombesin'

interface Missing {
  /** Whether a block says it; one anywhere serves the document. */
  readonly said: Fact<boolean>
  /** The places of a block that call for it. */
  readonly placesIn: Fact<readonly Span[]>
  /** Key of the rule's `messages`. */
  readonly message: string
  /** Steps that the severity rises in the methods, where it belongs. */
  readonly inMethods: number
}

/** What a methods section should say, and where a block calls for it. */
export function missing(
  said: Matcher | Fact<boolean>,
  placesIn: (view: Reading) => Iterable<Span>,
  message: string,
  inMethods: number
): Missing {
  const fact: Fact<boolean> = typeof said === 'function' ? said : ({ passage }) => occurs(said, passage)
  return { said: fact, placesIn: (view) => [...placesIn(view)], message, inMethods }
}

/** One report at the first place, the others related; none where the document says it anywhere. */
export function* unreported(view: DocumentView, missing: Missing): Generator<Report> {
  if (view.blocks.some((block) => block.fact(missing.said))) return
  const places = view.blocks.flatMap((block) => block.fact(missing.placesIn).map((at) => ({ block, at })))
  const [first, ...others] = places
  if (!first) return
  const steps = first.block.block.section === 'methods' ? missing.inMethods : 0
  const related = others.map((o) => ({ message: 'Here too.', span: view.locate(o.block, o.at) }))
  yield { at: view.locate(first.block, first.at), message: missing.message, steps, related }
}

/** Whether the sentence tells of a cited paper, where the details stand. */
export function isRetold(view: Reading, sentence: Sentence): boolean {
  return citedIn(view, sentence).length > 0
}
