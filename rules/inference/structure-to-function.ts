// inference/structure-to-function: the size or thickness of a region taken to mean more, better or worse function.
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { argumentsOf, claimsOf, occurs } from '../../core/prose/query.ts'
import { leapOf } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const organ =
  '(@region | brain | brains | (hand|finger|motor|speech|visual|auditory area) | (frontal | temporal | parietal) lobe|lobes | grey matter | gray matter | white matter | brain tissue | (memory | fear | emotion | reward) (centre | center | centres | centers))'
const measure = 'volume|volumes|size|sizes|thickness|density|mass|bulk|surface|folding|folds|tissue'
const big =
  '(larger | bigger | fatter | wider | slimmer | narrower | heavier | bloated | sizeable | (unusually large) | smaller | thicker | thinner | denser | enlarged | shrunken | shrunk | shrinking | oversized | outsized | swollen | big | small | thick | thin | large | tiny | huge | bulky | plump | bulkier | plumper | longer | expanded | withered | atrophied | ((more | less | extra | additional | reduced | greater | increased | decreased | lower | higher) ..1! !activation|activity|activations|connectivity|response|responses))'
/** What a region does, not how large it is. */
const activity =
  '!activity|activation|activations|response|responses|reactivity|signal|signals|connectivity|firing|engagement|function|release|damage'

/** The size of a part of the brain. */
const size = compilePatterns([
  `(fatter | wider | slimmer | narrower | heavier | bloated | thickened | (unusually large | small)) ..3! ${organ} ${activity}`,
  `${organ} ${activity} ..3! (wider | larger | bigger | smaller | thicker | thinner | fatter)`,
  `(larger | bigger | smaller | thicker | thinner | denser | enlarged | shrunken | shrunk | shrinking | oversized | outsized | swollen | big | small | thick | thin | large | tiny | huge | bulky | plump | longer | expanded | withered | atrophied | size of | sized) ..3! ${organ} ${activity}`,
  `(more | less | extra | additional | lost | gained | losing | gaining) ..2! ((grey | gray | white) matter | brain tissue | brain volume | cortex | cortical)`,
  `${organ} ..5! (~be | ~become | ~grow | ~get | ~have | ~end up) ..3! ${big} ${activity}`,
  `${organ} ${activity} ..3! (~shrink | ~grow | ~thicken | ~thin | ~swell | ~enlarge | ~expand | ~wither | ~bulk up | ~balloon | ~shrivel)`,
  `(~eat away | ~erode | ~wear down | ~melt | ~strip | ~destroy | ~build | ~add) ..2! (grey matter | gray matter | white matter | @region) ${activity}`,
  `(reduced | increased | decreased | greater | lower | higher | more | less | lost | gained | ~lose | ~gain) ..3! ${organ} ..1! (${measure})`,
  `${organ} ..1! (${measure})`,
  `(${measure} | loss | shrinkage | thinning | growth | thickening | enlargement) (of | in) ..3! ${organ}`,
  `(~shrink | ~grow | ~thicken | ~thin | ~enlarge | ~lose | ~gain) ..4! (@region | grey matter | gray matter) ${activity}`
])

/** What its owner is said to do, feel or be. */
const ability = compilePatterns([
  '@state|@behaviour|~@ability|~@gift|~@temperament',
  '(~@somebody|@human|he|she|they|who|it) ..4! ~@human_act',
  '(~@comparative) ..3! (at | in | with | than | ~@ability | ~@human_act)|~@gift',
  '~@human_act ..4! ~@comparative',
  '(better | worse | smarter | stronger | weaker | more | less) ..3! (at | ~@ability | sensitive | prone | anxious | resilient | than)',
  '(efficient | efficiently | intelligence | why | how) ..4! @human',
  'coordination|thinking|intelligence|creativity|talent'
])

/** The size said to do it: "a thicker insula makes us feel more". */
const does = compilePatterns([
  `[~owe ..8! to ..4! (thickened | expanded | enlarged | ${big}) ..2! ${organ} ${activity}]`,
  `[(~come from | ~stem from | ~be due to | ~rest on | ~spring from | ~lie in | ~derive from | ~result from) ..3! ${big} ..2! ${organ} ${activity}]`,
  `[(<start> with | thanks to | owing to | because of) ..3! ${organ} ..4! ${big} , ..10]`,
  `[the (bigger | larger | thicker | smaller | thinner | denser | fatter | wider | more) ..4! ${organ} ..6 , the ~@comparative ..8]`,
  `[${big} ..3! ${organ} ${activity} (${measure})? ..4! (~leave | ~doom | ~equip | ~bless | ~reward | ~grant | ~ensure | ~keep | ~free | ~spare | ~turn | ~make | ~give | ~explain | ~mean | ~lead to | ~cause | ~be why | ~render | ~allow | ~endow | ~account for | ~let | ~drive | ~produce | ~enable | ~help | ~turn | ~predispose | ~lie behind | ~underlie | ~translate into | ~result in | ~confer | ~spell | ~be the reason | ~condemn) ..10]`,
  `[(${measure} | loss | shrinkage) of ..4! ${organ} ..8! (~make | ~give | ~explain | ~mean | ~lead to | ~be why | ~account for | ~determine | ~decide | ~dictate | ~reveal | ~tell) ..8]`,
  `[${organ} ..1! (${measure}) ..6! (~make | ~give | ~explain | ~mean | ~lead to | ~be why | ~account for | ~determine | ~decide | ~dictate | ~reveal | ~tell) ..8]`,
  `[(because of | thanks to | owing to | due to | with | courtesy of | by virtue of) (his | her | their | a | an | the | your | its | our) ..2! ${big} ..2! ${organ} ${activity}]`,
  `[${big} ..1! ${organ} , (better | sharper | smarter | worse | weaker | stronger | kinder | calmer | wiser | happier | more | less)]`,
  `[the (bigger | larger | thicker | smaller | thinner | denser | more) ..5! ${organ} ..8 , the ..1! (better | worse | more | less | smarter | stronger | kinder | braver | fewer | easier | harder) ..6]`,
  `[the (better | worse | more | less | smarter | stronger | kinder) ..6 , the (bigger | larger | thicker | smaller | thinner | denser) ..5! ${organ}]`
])

/** The size and the verb alone: what follows may be something that its owner cannot do. */
const acts = compilePatterns([`[${big} ..3! ${organ} ${activity} ..4! ~leave|~make|~render|~keep|~turn]`])

/** Disease and damage, methods, and animals. */
const otherwise = compilePatterns([
  '@animal | @lesion | @neurological',
  'damaged|part|parts|layer|layers|sample|samples|lesion|lesions|tumour|tumor|atrophy|dementia|disease|infarct|surgery|resection',
  'voxel|voxels|correction|smoothing|intracranial|~correlate|correlation|~associate|association|r = | = #',
  '(related | linked | unrelated) to'
])

function saidToDo(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions } = view.passage
  const match = does.match(tokens, sentence, mentions, { longest: true })[0]
  if (match && occurs(ability, view.passage, sentence)) {
    const act = acts.match(tokens, match.focus, mentions)[0]?.focus
    return { at: match.focus, ...(act ? { judge: act } : {}), message: 'size' }
  }
  for (const claim of claimsOf(view.passage, sentence.index)) {
    if (claim.relation.strength < 1 || size.match(tokens, claim.subject, mentions).length === 0) continue
    if (
      !argumentsOf(claim)
        .slice(1)
        .some((o) => ability.match(tokens, o, mentions).length > 0)
    )
      continue
    return { at: claim, claim, message: 'size' }
  }
  return undefined
}

export default defineRule({
  id: 'inference/structure-to-function',
  summary: 'The size or thickness of a region taken to mean more, better or worse function',
  why: 'Volumes differ for many reasons (age, head size, water, movement in the scanner), links with behaviour are weak, and their direction varies between studies. Bigger is not better.',
  better: '“a difference in volume, the functional meaning of which is unclear”.',
  silent:
    'When the meaning is called unclear, when the step is denied or asked, when only an association or a measurement is reported, and for lesions and atrophy in disease.',
  references: ['marek2022'],
  severity: 'info',
  overclaim: true,
  aspects: [],
  on: 'sentence',
  messages: {
    size: '“{text}” takes size for function, but volumes differ for many reasons and their links with behaviour are weak; write that the volume differed and that its functional meaning is unclear.'
  },
  *check(sentence, view) {
    if (occurs(otherwise, view.passage, sentence)) return
    const leap = leapOf(view, sentence, { premise: size, conclusion: ability })
    const report: Report | undefined = leap ? { ...leap, message: 'size' } : saidToDo(view, sentence)
    if (report) yield report
  },
  examples: {
    flagged: [
      { text: 'A ⟦larger amygdala makes people anxious⟧.' },
      { text: 'A ⟦smaller hippocampus makes veterans anxious⟧.' }
    ],
    fine: [
      { text: 'The hippocampus was smaller in patients; what this means is unclear.' },
      { text: 'A larger hippocampus does not make anyone cleverer.' }
    ]
  }
})
