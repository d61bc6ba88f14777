// terminology/late-definition: an abbreviation that is used before it is explained.
import { everydayAbbreviations, fieldAbbreviations } from '../../core/prose/lexicon/abbreviations.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { type Introduction, isRunning, shortForms } from '../../core/shortforms.ts'

export default defineRule({
  id: 'terminology/late-definition',
  summary: 'An abbreviation that is used before it is explained',
  why: 'The first use is where the reader needs the explanation.',
  better: 'Move the explanation to the first use.',
  silent:
    'For abbreviations that everybody knows, key words, tables, captions, footnotes, section headings, and when the explanation follows in the same sentence.',
  references: ['percie2020'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: [],
  on: 'document',
  messages: { late: '“{text}” is explained only later, as “{long}”; move the explanation here, to the first use.' },
  *check(view: DocumentView): Iterable<Report> {
    const { introductions, uses } = shortForms(view)
    const first = new Map<string, Introduction>()
    for (const one of introductions) if (!first.has(one.short)) first.set(one.short, one)
    const told = new Set<string>()
    for (const use of uses) {
      const definition = first.get(use.short)
      const long = definition?.long || (definition && fieldAbbreviations.get(use.short)) || ''
      if (
        !definition ||
        told.has(use.short) ||
        long === '' ||
        definition.part === 'aside' ||
        definition.part === 'list'
      )
        continue
      if (use.part === 'aside' || use.part === 'list' || everydayAbbreviations.has(use.short)) continue
      if (use.part === 'title' && !isTitle(use.view.block)) continue
      if (use.part !== 'title' && !isRunning(use.view)) continue
      if (use.order >= definition.order) continue
      told.add(use.short)
      const related = [{ message: 'Here it is explained.', span: definition.at }]
      yield { at: use.at, message: 'late', data: { long: long.replace(/\s+/g, ' ') }, related }
    }
  },
  examples: {
    flagged: [
      { text: 'Cells of the ⟦SON⟧ swelled. The supraoptic nucleus (SON) makes vasopressin.' },
      { text: 'Activity in the ⟦VTA⟧ rose. Later the ventral tegmental area (VTA) fell silent.' }
    ],
    fine: [
      { text: 'The supraoptic nucleus (SON) makes vasopressin. Cells of the SON swelled.' },
      { text: 'SON (supraoptic nucleus) cells swelled.' }
    ]
  }
})

/** The title of the whole, not of a section. */
function isTitle(block: { readonly kind: string; readonly depth: number; readonly start: number }): boolean {
  return block.kind === 'title' || (block.depth === 1 && block.start < 200)
}
