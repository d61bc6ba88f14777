// evidence/proprietary-method: a trademarked or proprietary neuro-method without independent evidence.
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

/** Trade signs; a (C) or (R) after a small word would be a list label. */
const signs = /[™®]|(?<=\p{L})©(?!\s?\d)|\(TM\)|(?<=[A-Z][\w-]{2,40} ?)\(R\)/gu

/** What a neuro-method is said to act on, or how it calls itself. */
const about = compilePatterns([
  '@state | @behaviour | @molecule | @region | @central | @circuit | @cell',
  'circuit|circuits|neuroplasticity|attachment|trauma|trust|brain|nervous|empathy|burnout|method|coaching|protocol|technique|programme|program',
  'autonomic|vagus|vagal|polyvagal|limbic|cortex|brainstem|hormones|alpha|hemisphere|hemispheres|mood|heart|calm|focus|neuro* | ~@venture | ~@helper'
])

/** Drugs, devices, software and reagents; trials by others. */
const otherwise = compilePatterns([
  '@route | @synthesis',
  'spray|iu|tablet|tablets|ml|mg|infused|software|scanner|analysis|analyses|analysed|analyzed|script|kit|stata|matlab|prism|siemens|philips|recorded|dose|mu|version|laptop|keyboard|app',
  '(was | were) (given | applied | administered | used | acquired | collected | coated | placed | made | copyrighted | processed)',
  'jelly|adhesive|glue|sealed|adhered|mounted|embedded|coverslip|agarose|larva|larvae|pipette|syringe|buffer|medium|reagent|antibody|primer|primers|µl|catheter|needle|suture|implant|database|claims|records|helmet|goggles|earplugs',
  'bar|drink|snack|tubes|tube|swab|swabs|electrode|electrodes|paste|gel|injections|camera|assay|questionnaire|inventory|scale|schedule',
  '~compute|~calculate|~segment|~acquire|register|registers|registering|registration | registered (to | with | on | by | in | at)',
  '(independent ..2! (trial | trials | evaluation | study | studies | group | team | researchers)) | (waiting list) | evaluated|randomised|randomized',
  '(trademark|trademarks | (trade mark)) (such as | like | protects | protect | was | is)'
])

/** What is measured; a method that is said to move it is no instrument. */
const measured = compilePatterns(['@measure'])
const moved = compilePatterns([
  '~@drive|~@lower|~raise|~increase|~improve|~boost|~restore|~double|~activate ..4! @measure'
])

/** Programs, devices and services that papers name with their sign. */
const software =
  /^(?:prozac|syntocinon|pitocin|ritalin|adderall|zoloft|valium|xanax|viagra|botox|spravato|concerta|matlab|minitab|sas|jasp|nvivo|maxqda|sigmaplot|brainvoyager|inquisit|stata|spss|prism|e-prime|excel|windows|labview|qualtrics|presentation|graphpad|statistica|ethovision|zoom|skype|facebook|instagram|youtube|whatsapp|google|wii|xbox|playstation|nintendo|kinect|fitbit|iphone|ipad|android|lego)/i

/** A method of one's own. */
const own = compilePatterns([
  '[(my | our | her | his | their | the author’s | dr) ..3! (proprietary | patented | patent-pending | trademarked | trademark | copyrighted | exclusive | unique | signature | registered) ..4! (sessions | technology | process | method | technique | protocol | system | programme | program | approach | procedure | formula | reset | ~@venture)]',
  '[(method | technique | protocol | programme | program | system | process) ..1! (that | which)? ..3! (has | have | had) (patented | trademarked | copyrighted | registered)]',
  '[(the registered) ..3! (method | technique | protocol | programme | program)]',
  '[(proprietary | patented | patent-pending | trademarked | copyrighted) ..3! (process | method | technique | protocol | system | programme | program | approach | ~@venture)]',
  '[(devised | developed | invented | created | designed | founded) ..2! (and)? ..1! (patented | trademarked | licensed | copyrighted) by (our | my | the)]',
  '[(patent pending | patent applied for | patent has been filed | patent was filed | registered trademark | registered trade mark)]',
  '[(the | an | our | my | this | your) exclusive ..2! (method | technique | protocol | programme | program | algorithm | technology | formula | blend | process)]',
  // By whom it was made, and what it is: “our proprietary sequence of tones”, “a technique developed by our founder”.
  '[(my | our | her | his | your | founder’s | inventor’s | through a | with a | thanks to a) ..2! (proprietary | patented | patent-pending | trademarked | copyrighted | signature) ..3! (sequence | blend | formula | recipe | technology | algorithm | frequencies | tones | sounds | code | framework | model | roadmap | blueprint | routine | regimen | extract | mix | mixture)]',
  '[(created | developed | devised | invented | designed | discovered | pioneered | founded) ..1! (and ..1!)? by (our | my | the author | founder | its inventor | dr | coach) ..3]',
  '[(I | we | our founder | my mentor | she | he | dr ..1!) ..1! (developed | created | invented | designed | devised | founded | pioneered | discovered) (a | my | the | our)? ^own? ..3! (, (a | an | the | my | our) ..3! (technique | method | protocol | programme | program | system | process | approach | formula | framework | ritual | practice | course))]',
  '[a (unique | revolutionary | groundbreaking | one-of-a-kind | breakthrough | new) ..1! (technique | method | protocol | programme | program | system | process | approach) (developed | created | devised | invented | designed | pioneered) by ..3]'
])

/** Before the sign: the capitalised words of the name. */
function nameBefore(view: BlockView, sentence: Sentence, sign: number): TokenSpan | undefined {
  const { tokens } = view.passage
  let last = sentence.first
  while (last < sentence.last && (tokens[last]?.start ?? sign) <= sign) last++
  if (last === sentence.first) return undefined
  let first = last - 1
  if (tokens[first]?.kind === 'punct' && first > sentence.first) first--
  while (first > sentence.first && isNamed(view, first - 1)) first--
  const [from, to] = [tokens[first], tokens[last - 1]]
  return from && to && { first, last, start: from.start, end: Math.max(to.end, sign + 1) }
}

/** A drug, or software, by its trade name. */
function isProduct(view: BlockView, name: TokenSpan): boolean {
  const drug = view.passage.mentions.some(
    (m) => m.kind === 'molecule' && m.first <= name.first && m.last >= name.last - 1
  )
  return drug || software.test(view.text(name))
}

/** A study, a cohort or a consortium under its registered name. */
function isStudy(text: string, name: TokenSpan, sentence: Sentence): boolean {
  const word = /\b(?:study|cohort|consortium|initiative|registry|biobank|survey|database)\b/i
  // Up to the end of the name: “MarketScan® Commercial Claims and Encounters Database”.
  const behind =
    /^[^\p{L}(]*(?:\([^()]{1,20}\)\s*)?((?:\p{L}+\s+){0,6}\p{L}+)/u.exec(text.slice(name.end, sentence.end))?.[1] ?? ''
  return word.test(text.slice(name.start, name.end)) || word.test(behind)
}

function isNamed(view: BlockView, at: number): boolean {
  const token = view.passage.tokens[at]
  return token?.kind === 'word' && token.capital !== 'none'
}

export default defineRule({
  id: 'evidence/proprietary-method',
  summary: 'A trademarked or proprietary neuro-method without independent evidence',
  why: 'A trademark protects a name, not a claim. Whether a method works has to be tested by people who don’t sell it.',
  better: 'Leave the mark out, cite an independent trial, or add “no independent evaluation was found”.',
  silent: 'For drugs, devices, software and reagents, and where independent trials are named.',
  references: ['simons2016', 'racine2010'],
  severity: 'warning',
  aspects: ['fixed'],
  on: 'sentence',
  messages: {
    mark: '“{text}” is a trade name, which protects a name and not a claim; cite an independent trial, or add that none was found.',
    own: '“{text}” offers a method that belongs to its seller; cite a trial by somebody else, or add that none was found.'
  },
  *check(sentence, view) {
    const { tokens, mentions, text } = view.passage
    // In a methods section, what bears a sign is a material.
    if (view.block.section === 'methods') return
    if (!occurs(about, view.passage) || occurs(otherwise, view.passage, sentence)) return
    if (occurs(measured, view.passage, sentence) && !occurs(moved, view.passage, sentence)) return
    for (const sign of text.slice(sentence.start, sentence.end).matchAll(signs)) {
      const name = nameBefore(view, sentence, sentence.start + sign.index)
      // “The transmembrane region (TM)” abbreviates; a name has a capital.
      if (name && sign[0].startsWith('(') && !/\p{Lu}/u.test(text.slice(name.start, name.end - 1))) continue
      if (name && !isProduct(view, name) && !isStudy(text, name, sentence)) yield { at: name, message: 'mark' }
    }
    for (const match of own.match(tokens, sentence, mentions, { longest: true }))
      yield { at: match.focus, message: 'own' }
  },
  examples: {
    flagged: [
      { text: '⟦Limbic Wave™⟧ calms the amygdala.' },
      { text: '⟦My proprietary bonding method⟧ raises oxytocin.', message: 'own' }
    ],
    fine: [
      { text: 'Stata® was used for the analysis.' },
      { text: 'An independent trial of Limbic Wave™ found no effect on anxiety.' }
    ]
  }
})
