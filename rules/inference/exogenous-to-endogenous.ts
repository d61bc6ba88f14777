// inference/exogenous-to-endogenous: effects of a dose used as evidence about natural release, and the other way round.

import type { TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { stepsOf, stretchOf } from '../../core/prose/steps.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

/** A dose. */
const given = compilePatterns([
  '@intranasal | @inhaled | @infusion | @injection | @intravenous | (@administration !of)',
  '(taking | took | given | giving | gave | administered | administering | sniffing | inhaling | receiving) ..3! @molecule',
  '(# iu | nasal (study | studies | trial | trials | dose) | spray | (a | the) dose | doses)'
])

/** What the body makes by itself. */
const natural = compilePatterns([
  '(natural | naturally | endogenous | endogenously | own | native | innate) ..2! @molecule',
  '@molecule (that | which)? (we | you | they | the body | our bodies | the brain | mothers | people | couples | it)? ..1! (naturally | endogenously)? (release | releases | released | produce | produces | produced | make | makes | secrete | secretes) ',
  '(release | releases | released | releasing | secretion | production | surge | surges) (of | in) ..2! @molecule|endorphins',
  '@molecule ..1! (release | secretion | production | surge)',
  '(releases | release | released | raises | raise | triggers | evokes | boosts) ..2! @molecule',
  'natural|endogenous release',
  '(@social_support | @touch | support | touch | @behaviour | company | hugs | hug | love | presence) ..3! (works | work | acts | act | operates | calms | calm | soothes | soothe | heals | heal | helps | help) (through | via | by) ..3! @molecule'
])

/** One sentence: the natural hormone, and a trial of a dose as its proof. */
const proof = compilePatterns([
  '[(natural | endogenous | own) ..2! @molecule (release)? ..12 , ..5 (study | trial | trials | studies | spray | iu | experiment) ..3 (~find | ~show | ~prove | ~demonstrate | ~confirm)]',
  '[(natural | endogenous | own) ..2! @molecule release? ..12 , as ..8 (~find | ~show | ~prove | ~demonstrate | ~confirm)]',
  '[(natural | endogenous | own) ..2! @molecule release? ..12 \\( ..3 # iu]',
  '[(~release | ~raise) ..2! @molecule , and ..8 (~prove | ~show | ~demonstrate | ~confirm) (that)? ..10]'
])

const otherwise = compilePatterns([
  '@animal | @interventional | @central-measure',
  'conclusion|conclusions|microdialysis|antagonist|blocked|measured|whether|supraphysiological'
])

function first(view: BlockView, at: TokenSpan, matcher: ReturnType<typeof compilePatterns>): TokenSpan | undefined {
  return matcher.match(view.passage.tokens, at, view.passage.mentions)[0]?.focus
}

export default defineRule({
  id: 'inference/exogenous-to-endogenous',
  summary: 'Effects of an administered hormone used as evidence about natural release, or the reverse',
  why: 'A dose is far above natural levels and is not aimed at a place or a moment. What a drug can do shows capability, not the function of the body’s own release.',
  better: '“administered (exogenous) oxytocin lowered cortisol”, without a conclusion about natural release.',
  silent:
    'When the step is denied, asked or called open, when natural release was measured or blocked, and when only a dose or only natural release is spoken of.',
  references: ['leng2016', 'quintana2021'],
  severity: 'warning',
  overclaim: true,
  aspects: ['certainty'],
  on: 'sentence',
  messages: {
    step: '“{text}” goes from a dose to what the body’s own hormone does, but doses are supraphysiological and not aimed; keep to the administered hormone, or cite a study of natural release.'
  },
  *check(sentence, view) {
    const { passage } = view
    if (first(view, sentence, otherwise)) return
    for (const step of stepsOf(passage, sentence)) {
      const [dose, own] = [first(view, step.premise, given), first(view, step.conclusion, natural)]
      const [turned, reverse] = [first(view, step.premise, natural), first(view, step.conclusion, given)]
      const hit = dose && own ? own : turned && reverse ? reverse : undefined
      if (!hit || passage.judge(step.link, ['certainty']).silent) continue
      if (first(view, step.premise, otherwise)) continue
      yield { at: stretchOf(passage, sentence, step, hit), judge: hit, message: 'step' }
      return
    }
    const match = proof.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
    if (match && first(view, sentence, given)) yield { at: match.focus, message: 'step' }
  },
  examples: {
    flagged: [
      { text: '⟦A nasal dose raised trust, so natural oxytocin⟧ makes couples trust each other.' },
      { text: 'Our ⟦own oxytocin lowers fear, as a trial of 24 IU showed.⟧' }
    ],
    fine: [
      { text: 'A nasal dose raised trust; what natural oxytocin does is another question.' },
      { text: 'Trials of a spray do not show what the body’s own oxytocin does.' }
    ]
  }
})
