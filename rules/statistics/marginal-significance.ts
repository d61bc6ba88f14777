// statistics/marginal-significance: “almost significant”, “a trend towards significance”.
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { legible, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

const wordings = compilePatterns([
  '[(trend | trends | trended | trending | tendency | tended | tending) (toward | towards | to) ..2! significance|significant]',
  '[(marginally | borderline | nearly | almost | quasi | close to | (just about) | (on the verge of) | barely | approaching) (statistically | being)? significant|significance]',
  '[(marginal | borderline | near) (statistical)? significance]',
  '[near-significant|borderline-significant|quasi-significant]',
  '[~approach|approaching|neared|bordered|bordering|verging|verged (on)? ..1! (conventional levels of | levels of | the level of | statistical | conventional)? significance]',
  '[(approached | approaching | approaches | approach) ..4! significance]',
  '[(almost | nearly | just | narrowly | barely) (~fail to reach | ~fail to attain | ~miss | missed | fell short of | reached | reaching | attained | ~miss reaching) ..3! significance]',
  '[(just | narrowly | slightly) (short of | above | below | outside | under) ..2! (significance | significant)]',
  '[(fell | falling | falls) just short of ..3! significance]',
  '[trend-level (effect | effects | significance | difference | differences | association | increase | decrease)]',
  '[(significant | significance) at (the)? trend level]',
  '[at (a | the)? trend level]'
])

/** Wordings that need a p value just above the line to mean it. */
const withValue = compilePatterns([
  '[(marginal | marginally) (effect | difference | increase | decrease | interaction | association | higher | lower | improvement | main | reduction | better | worse)]',
  '[(trend | tendency) (for | towards | toward | to)]',
  '[(a | the) (slight | weak | clear)? trend]',
  '[tended to]'
])

function nearLine(view: BlockView, sentence: Sentence): boolean {
  const text = legible(view.passage.text.slice(sentence.start, sentence.end), view.text(sentence))
  return reportedIn(text).some(
    (r) => r.kind === 'p' && (r.relation === '=' || r.relation === '<') && r.value > 0.05 && r.value <= 0.15
  )
}

export default defineRule({
  id: 'statistics/marginal-significance',
  summary: '“Marginally significant”, “a trend towards significance”, “almost reached significance”',
  why: 'A value just above the line is called a trend only when the effect was hoped for; nobody writes of a trend towards non-significance. The line does not move after the fact.',
  better: 'Report the exact p and the interval, and leave the words out: “p = .08, 95 % CI −0.1 to 1.2”.',
  silent: 'For linear and secular trends, marginal means and costs, and when such wordings are discussed or rejected.',
  references: ['wasserstein2016', 'simmons2011'],
  severity: 'info',
  aspects: ['fixed', 'epithet', 'absence'],
  on: 'sentence',
  messages: {
    wording:
      '“{text}” treats a value above the line as if it were below; give the exact p and the interval, and let readers judge.'
  },
  *check(sentence, view) {
    const { tokens, mentions } = view.passage
    const match =
      wordings.match(tokens, sentence, mentions, { longest: true })[0] ??
      (nearLine(view, sentence) ? withValue.match(tokens, sentence, mentions, { longest: true })[0] : undefined)
    if (match) yield { at: match.focus, message: 'wording' }
  },
  examples: {
    flagged: [
      { text: 'Old birds sang longer, a ⟦trend towards significance⟧.' },
      { text: 'The difference between the songs was ⟦marginally significant⟧.' },
      { text: 'Old birds ⟦tended to⟧ sing longer (p = .08).' }
    ],
    fine: [
      { text: 'The linear trend over age was significant (p = .01).' },
      { text: 'Marginal means of song length are in the table.' },
      { text: 'Old birds sang longer (p = .08, 95 % CI -0.1 to 1.2).' }
    ]
  }
})
