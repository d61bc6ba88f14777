// inference/structure-to-function: the size or thickness of a region taken to mean more, better or worse function.
import { abilities, regionSize, sizeActs, sizeDoes, sizeEquals } from '../../core/prose/lexicon/leaps-size.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { argumentsOf, claimsOf, occurs } from '../../core/prose/query.ts'
import { isDrawn, leapOf } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const size = compilePatterns(regionSize)
const ability = compilePatterns(abilities)
const does = compilePatterns(sizeDoes)
const acts = compilePatterns(sizeActs)
const equals = compilePatterns(sizeEquals)

/** How long a statement may be that only stands beside the size. */
const aside = 14

/** Disease and damage, methods, and animals. */
const otherwise = compilePatterns([
  '@rodent | @fish | @lesion | @neurological | ((@nonhuman_primate | birds | songbirds | canaries | finches | voles) ..12 (studies | trained | recorded | injected | infected))',
  'damaged|part|parts|layer|layers|sample|samples|lesion|lesions|tumour|tumor|atrophy|dementia|disease|infarct|surgery|resection',
  'voxel|voxels|correction|smoothing|intracranial|~correlate|correlation|~associate|association|r =',
  // How active something is, recorded with whatever means, says nothing of its size; scores beside sizes are associations.
  'activity|activation|functioning|oscillation|oscillations|theta|fluorescence|dye|bold|eeg|hz|spindles|polarity|scored|dream|dreams|dreaming|wakefulness',
  // What differed, and what such places take part in: nobody is said to do it better for that.
  '(alteration | alterations | difference | differences | change | changes | abnormality | abnormalities | reduction | reductions | increase | increases) ..8! in ..3! ((region | regions | area | areas | structure | structures | network | networks) ..2! (involved | implicated | engaged | related | relevant | associated | critical | important | underlying | supporting))',
  // How much somebody can think at a time.
  '~evolve|evolution|hominins|hominids | (brain (power | fog | drain)) | brainpower|segmentation|hounsfield',
  '(related | linked | unrelated) to | (learning rate) | epsilon|parameter|parameters'
])

/** Statistics: what is drawn from them in so many words is more than they are. */
const statistics = compilePatterns(['= #'])

function saidToDo(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions } = view.passage
  const paired = equals.match(tokens, sentence, mentions, { longest: true })[0]
  if (paired) return { at: paired.focus, message: 'size' }
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
    const leap = leapOf(view, sentence, { premise: size, conclusion: ability, without: otherwise, beside: aside })
    if (occurs(statistics, view.passage, sentence) && !(leap && isDrawn(view.passage, leap.step))) return
    const report: Report | undefined = leap
      ? { at: leap.at, judge: leap.judge, message: 'size' }
      : saidToDo(view, sentence)
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
