// statistics/marginal-significance: “almost significant”, “a trend towards significance”.
import { explainsMarks } from '../../core/prose/legends.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { numbersIn } from '../../core/prose/reported.ts'
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
  `[(almost | nearly | not quite | just about | all but | virtually | practically | close to | closely | narrowly | weakly | barely | tendentially | suggestively | only just) (non)? (statistically)? ..1! (significant | significantly | significance | reliable)]`,
  `[(brink | verge | edge | cusp | border | borders | borderline | margin | margins | fringe | brim | doorstep | threshold | shy | short | close | closer | whisker | hair | hair’s breadth) (of | to | from | away from) ..3! significan*]`,
  `[(~hover | ~flirt | ~skirt | ~nudge | ~inch | ~creep | ~lean | ~head | ~border | ~verge | ~edge | ~point | ~move | ~knock | ~brush | ~teeter | ~drift) (around | with | on | at | to | towards | toward | up to | close to | against) ..2! (the)? ..2! significance]`,
  '[(~skirt | ~nudge | ~brush | narrowly) (the)? ..1! significance]',
  `[(missed | misses | missing | failed to reach | failed to attain) ..4! significance (by | only | just | narrowly) (a | by)? ..2! (whisker | hair | hair’s breadth | little | narrowly | just | margin | bit | fraction)?]`,
  `[significan* (was | were)? (only)? (just | narrowly | barely | almost | nearly | all but) (missed | reached | attained)]`,
  `[significant at (the)? (# % | # percent | .10 | 0.1 | .1 | 10 % | ten per cent | ten percent | trend) level]`,
  `[(would (have)? (been | be | become | reach | reached)) significant (with | had | if | in a larger)]`,
  '[(with | in | had) ..6! (larger | bigger | more | greater) ..10! (would | might | could) (have)? (been | be | become | reached | reach) ..1! significan*]',
  '[trend-level (effect | effects | significance | difference | differences | association | increase | decrease)]',
  '[(significant | significance) at (the)? trend level]',
  '[at (a | the)? trend level]',
  '[(~border | ~verge) on (the)? ..1! (significant | significance)]',
  '[(statistical | non-significant | nonsignificant) (trend | trends | tendency)]'
])

/** “Nowhere near significance” moves no line. */
const far = compilePatterns(['nowhere|no-where|far ..1! (near | from) ..2! significan*'])

/** Wordings that need a p value just above the line to mean it. */
const withValue = compilePatterns([
  '[(marginal | marginally) (effect | difference | increase | decrease | interaction | association | higher | lower | improvement | main | reduction | better | worse | larger | smaller | greater | faster | slower | longer | shorter | stronger | weaker | thicker | thinner | more | less | fewer | older | younger | differed | increased | decreased | improved | correlated | predicted | associated)]',
  '[(differed | increased | decreased | improved | correlated | rose | fell | declined) (only)? marginally]',
  '[(trend | trends | tendency) ..5! (for | towards | toward | to)]',
  '[(a | an | some)? (hint | hints | suggestion | whiff | glimmer | indication) of]',
  '[(suggestive | trending | borderline | near miss | near-miss | almost | nearly | so close)] !all|every|identical|perfect|perfectly|half|exclusively|<number>|always|entirely',
  '[(statistical | strong | clear | positive | negative | downward | upward) (trend | tendency)]',
  '[(a | the) (slight | weak | clear | strong | similar | marked | distinct)? trend]',
  '[(just | narrowly | barely | almost | nearly) (missed | misses | missing | failed | short of | above | reached)]',
  '[tended to]'
])

function nearLine(view: BlockView, sentence: Sentence): boolean {
  return numbersIn(view, sentence).some(
    (r) => r.kind === 'p' && (r.relation === '=' || r.relation === '<') && r.value > 0.05 && r.value <= 0.15
  )
}

export default defineRule({
  id: 'statistics/marginal-significance',
  summary: '“Marginally significant”, “a trend towards significance”, “almost reached significance”',
  why: 'A value just above the line is called a trend only when the effect was hoped for; nobody writes of a trend towards non-significance. The line does not move after the fact.',
  better: 'Report the exact p and the interval, and leave the words out: “p = .08, 95 % CI −0.1 to 1.2”.',
  silent:
    'In legends of figures, for linear and secular trends, marginal means and costs, and when such wordings are discussed or rejected.',
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
    if (occurs(far, view.passage, sentence) || explainsMarks(view.passage, sentence)) return
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
