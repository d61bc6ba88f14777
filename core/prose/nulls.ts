// Null results, and how they are worded: that a test was not significant, and what readers are told of it.
import type { Span } from '../text/span.ts'
import type { Passage, Sentence, TokenSpan } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { occurs } from './query.ts'

/** A test without a significant result. */
export const nonsignificant = compilePatterns([
  '(not !all|every|both|only|always|yet | n’t | never | neither | nor | didn’t | wasn’t) ..3! significant|significantly|significance',
  'non-significant|nonsignificant|insignificant|non-significance|insignificance|n.s.',
  '(~fail|failed to) ..1! (reach | attain | achieve | approach) ..3! significance|threshold|alpha|level',
  '~fail|failed to ..8! significan*',
  '(failure | inability) ..1! to ..5! significan*',
  '(not | n’t | didn’t | doesn’t | neither) ..10! significantly',
  '(not | n’t | didn’t) (~reach | ~attain | ~meet | ~pass | ~cross) ..3! level|threshold|criterion|cut-off|cutoff|alpha',
  'significance ..3! (not | never | n’t | hardly | nowhere) ..2! (reached | attained | achieved | found | obtained | established | met | seen)',
  'p ..2! (exceeded | exceeds)',
  '~miss ..4! significance|threshold|cut-off|cutoff|alpha',
  '(short | shy | side) of ..4! significance|significant|(.05)|threshold|alpha',
  '(could | did | do | does | can) not ..1! (reject | refute) ..2! null|(null hypothesis)|null-hypothesis',
  '~fail|failed|failing to reject',
  '(not | without) ..2! (statistical | statistically) ..1! (significance | significant | reliable | different | detectable)',
  'no (statistical | statistically) ..2! (difference | effect | differences | effects | relation | association | support)',
  '(not | n’t | never) ..2! (survive | pass) ..3! correction|threshold|test|bonferroni',
  'no ..1! significant|significantly',
  'p|p-value|p-values ..3! (above | over | larger than | greater than | higher than) ..1! #|alpha|threshold|(. #)',
  '(none | neither) ..6! significan*',
  '(lack | absence | want) of ..2! significance|(significant ..2!)',
  '(null | negative) (result | results | finding | findings | trial)'
])

/** The plain words for it, which keep readers from taking the result for proof. */
const worded = compilePatterns([
  '(not | n’t | never | neither | nor) ..3! significant|significantly',
  'no|without ..2! significant|significantly',
  'non-significant|nonsignificant|insignificant|non-significantly|nonsignificantly|non-significance',
  '(not | n’t | never | ~fail) ..3! significance'
])
/** What says the same once more. */
const gloss = compilePatterns([
  '(that is | i.e. | i.e | (i . e) | ie | namely | in other words)',
  '\\( ..12 significant|non-significant|nonsignificant',
  ', which (was | were | is | are) ..3! (not | non-significant | nonsignificant | insignificant)'
])
/** Words that make a ground of what follows: “as shown by the non-significant test”. */
const ground = /^(?:by|because|since|as|given|from|for)$/
const groundWithin = 6

/** Whether the result is put forward as a proof. */
const isGround = ({ tokens }: Passage, { first }: TokenSpan): boolean =>
  tokens.slice(Math.max(0, first - groundWithin), first).some(({ form }) => ground.test(form.toLowerCase()))

/**
 * Whether a sentence that says “no difference” tells readers too that the test was not significant: in any place where it
 * only states what was found, and as the meaning of what it says where it concludes (“no difference, that is, no significant …”).
 */
export function tellsNotSignificant(passage: Passage, sentence: Sentence, at: TokenSpan, concludes: boolean): boolean {
  const { tokens, mentions } = passage
  return worded.match(tokens, sentence, mentions).some(({ span }) => {
    if (isGround(passage, span)) return false
    return (
      !concludes ||
      (span.last > at.last && gloss.match(tokens, { first: at.last, last: span.last }, mentions).length > 0)
    )
  })
}

/** “Women showed a trend, men no such difference”: what is denied is what a test was said to show just before. */
const takenUp = compilePatterns([
  '(significant | significantly | trend | trends | tendency | tendencies) ..24 [no such]',
  // “No other differences were noted”, behind those that were.
  '[no other] ..4! (noted | observed | found | seen | detected | discovered | evident)',
  '(significant | significantly | trend | trends | tendency | tendencies) ..24 (not | n’t | without) ..4! [such a]'
])
/** Whether a statement denies again what was said of a test in its sentence, and no more. */
export const takesUpTest = (passage: Passage, sentence: Sentence, { first, last }: TokenSpan): boolean =>
  takenUp
    .match(passage.tokens, sentence, passage.mentions)
    .some(({ focus }) => focus.first >= first && focus.last <= last)

/** A result that held when it was tested otherwise: “the association was unchanged after adjusting for age”. */
const held = compilePatterns([
  '(effect | effects | association | associations | result | results | finding | findings | interaction | interactions | moderation | mediation | relationship | relationships | correlation | correlations | estimate | estimates | conclusion | conclusions | significance | difference | differences) ..10! (~be | ~remain | ~stay) ..2! (unchanged | unaffected | unaltered | (the same) | similar | stable | robust)',
  // “Excluding three birds did not change the results.”
  '(not | n’t | never) ..1! (~change | ~alter | ~affect | ~influence | ~modify) (the | these | those | our | this | any of the)? ..2! (results | result | findings | finding | conclusions | conclusion | pattern | picture | significance | outcome of)'
])
const otherwise = compilePatterns([
  '~adjust|covariate|covariates|~exclude|~remove|removal|exclusion|(~control for)|(~account for)|(sensitivity (analysis | analyses))|(~correct for)|(~stratify by)'
])
/** Whether the sentence tells that a result held up: no null claim, whatever its p value. */
export const holdsUp = (passage: Passage, sentence: Sentence): boolean =>
  occurs(held, passage, sentence) && occurs(otherwise, passage, sentence)

/** “No significant effect was found, as the groups did not differ”: what the test shows in other words, and no conclusion. */
const glossed = /,\sas\s(?!well\b|a\b|an\b|such\b|this\b|these\b|it\b|they\b)[^,;:.()]{1,80}$/i
const glossedWithin = 90
/** Whether a statement stands in a clause that gives the ground of a test before it. */
export const isGlossed = ({ text }: Passage, sentence: Sentence, { start }: Span): boolean =>
  glossed.test(text.slice(Math.max(sentence.start, start - glossedWithin), start))

/** “Statistically no difference”, “Statistically, there was no difference”. */
const statistical = /\bstatistically,?\s(?:there\s(?:was|were|is|are)\s)?$/i
const statisticalWithin = 40
/** Words that keep a finding to what a test can say: “did not change significantly”, “no reliable difference”. */
const tested = compilePatterns([
  'significant|significantly|significance|non-significant|nonsignificant|insignificant|statistically|reliable|reliably|detectable|detectably|measurable|measurably|discernible|demonstrable',
  'statistical difference|differences|effect|effects|change|changes|relationship|association|associations|correlation'
])
/** How far behind a statement such a word may stand; “neither A nor B affected …” has its whole object before it. */
const behind = 4
const behindBoth = 24
/** “Neither age nor sex affected the songs significantly”: the adverb of the same clause. */
const adverb = compilePatterns(['neither|none ..24! significantly|reliably|detectably|measurably'])
/** Whether the words of a statement, or those around it, keep it to what a test can say. */
export function keepsToTest({ text, tokens, mentions }: Passage, sentence: Sentence, at: TokenSpan & Span): boolean {
  if (statistical.test(text.slice(Math.max(sentence.start, at.start - statisticalWithin), at.start))) return true
  const wide = { first: at.first, last: Math.min(sentence.last, at.last + behindBoth) }
  if (/^(?:neither|none)$/.test(tokens[at.first]?.form ?? '') && adverb.match(tokens, wide, mentions).length > 0)
    return true
  const around = { first: at.first, last: Math.min(sentence.last, at.last + behind) }
  return tested.match(tokens, around, mentions).length > 0
}

/** “The curves are nearly identical”, “the general pattern was the same”: how alike they look, and no test. */
const seen =
  /\b(?:nearly|almost|virtually|practically|largely|visually|qualitatively)\s(?:identical|equal|the same|alike|indistinguishable|unchanged)|\b(?:patterns?|picture|trends?)\b[^.;]{0,200}\b(?:the same|identical|alike|similar)$/i
/** Whether a statement that ends here tells how alike things look. */
export const tellsLooks = ({ text }: Passage, sentence: Sentence, { end }: Span): boolean =>
  seen.test(text.slice(Math.max(sentence.start, end - seenWithin), end))
const seenWithin = 240

/** “No interactions were found (p > .05)”: one line for several tests that all came to nothing. */
const several = compilePatterns([
  'no ..3! (effects | interactions | correlations | associations | relationships) ..14! (found | noted | observed | seen | revealed | detected | shown | evident | present | apparent | identified | demonstrated)',
  '(no | not | none | neither | nonsignificant | non-significant | insignificant | similar | comparable | unchanged | alike) ..14! (parameters | variables | indices | measures | outcomes | characteristics | subscales | domains | items)',
  '(parameters | variables | indices | measures | outcomes | characteristics | subscales | domains | items) ..14! (no | not | nonsignificant | non-significant | insignificant | similar | comparable | unchanged | alike)'
])
/** Whether the sentence tells of several tests at once that were not significant. */
export const sumsUpNulls = (passage: Passage, sentence: Sentence): boolean => occurs(several, passage, sentence)

/** “Ratings for Win and No change faces”: a capital within a sentence makes a name of a condition. */
export function namesCondition({ text }: Passage, sentence: Sentence, { start }: Span): boolean {
  return start > sentence.start && /^No\s/.test(text.slice(start)) && /[\p{L},]\s$/u.test(text.slice(0, start))
}

/** “(In order) to rule out an effect, …”, “too few to determine no difference”: an aim, and no conclusion. */
export function isAim({ text, tokens }: Passage, { first, start }: TokenSpan & Span): boolean {
  if (tokens[first - 1]?.form === 'to' && tokens[first]?.form === 'rule') return true
  return aim.test(text.slice(Math.max(0, start - aimWithin), start))
}
const aim =
  /\bto\s(?:determine|detect|expect|assume|assess|test|see|ensure)\s(?:that\s)?(?:there\s(?:is|was|are|were)\s)?$/i
const aimWithin = 40
