// Sources for what a finding says: asked for when the author opens the list of mends, not on every keystroke.
import { blockAt } from '../core/blocks.ts'
import type { Citing } from '../core/citing/cite.ts'
import type { Finding, Fix } from '../core/finding.ts'
import type { Linter } from '../core/lint.ts'
import { sentenceAt } from '../core/prose/query.ts'
import { familyOf } from '../core/rule.ts'
import { asWritten } from '../core/written.ts'
import { citationFixes } from '../rules/evidence/index.ts'

/** Families whose findings are about what a sentence claims; a source helps nobody whose p value lacks a digit. */
const aboutClaims: ReadonlySet<string> = new Set(['simplification', 'measurement', 'inference', 'evidence'])

/** Mends that cite a source for the finding's sentence; none where the rule offers such mends itself. */
export function sourcesFor(citing: Citing, linter: Linter, finding: Finding): readonly Fix[] {
  const { document } = citing
  if (finding.references.length === 0 || !aboutClaims.has(familyOf(finding.rule))) return []
  if (finding.fixes.some(({ title }) => title.startsWith('Cite '))) return []
  const block = blockAt(document.blocks, finding.span.start)
  if (!block || block.kind === 'title' || block.kind === 'heading') return []
  const view = linter.read(document).find((read) => read.block === block)
  const sentence = view && sentenceAt(view.passage, finding.span.start - block.start)
  if (!view || !sentence) return []
  return asWritten({ ...finding, fixes: citationFixes(citing, view, sentence) }, document).fixes
}
