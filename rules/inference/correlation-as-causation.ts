// inference/correlation-as-causation: causal verbs for what a survey, a correlation or a cross-sectional study found.
import { isAttributive, isNoun, withoutAttributes } from '../../core/prose/attributes.ts'
import { isFoundOut, isInquired } from '../../core/prose/inquiries.ts'
import { assignedOrModelled, markedByLife } from '../../core/prose/lexicon/leaps-exposure.ts'
import {
  comparedAfter,
  noCauses,
  ofBrain,
  sourceAfter,
  surveySources,
  toldCauses,
  traitShapes
} from '../../core/prose/lexicon/leaps-survey.ts'
import {
  advised,
  blamedFor,
  causes,
  comparedAsFound,
  comparedPeople,
  correlatedBefore,
  correlatedSo,
  groupDiffers,
  inStep,
  notObserved,
  observing,
  recommends,
  shownBySurvey,
  showsCause,
  statisticAsGround,
  stillAssociated
} from '../../core/prose/lexicon/observation.ts'
import type { Claim, MentionKind, RelationKind, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { tellsOfOwnWork } from '../../core/prose/own-work.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { argumentsOf, claimsOf, headOf, occurs, tellsOfPossibility } from '../../core/prose/query.ts'
import { takesUp } from '../../core/prose/stems.ts'
import { isDrawn, leapOf, stepsIn } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const observed = compilePatterns(observing)
const otherwise = compilePatterns(notObserved)
const compared = compilePatterns(comparedAsFound)
const conclusion = compilePatterns(showsCause)
const correlated = compilePatterns(correlatedBefore)
const within = compilePatterns(correlatedSo)
const effect = withoutAttributes(compilePatterns(causes))
const differs = compilePatterns(groupDiffers)
const people = compilePatterns(comparedPeople)
const advice = compilePatterns(recommends)
const urged = compilePatterns(advised)
const blamed = compilePatterns(blamedFor)
const associated = compilePatterns(stillAssociated)
const paired = compilePatterns(inStep)
const bySurvey = compilePatterns(shownBySurvey)
const statistic = compilePatterns(statisticAsGround)
const source = compilePatterns(surveySources)
const cause = withoutAttributes(compilePatterns(toldCauses))
const noCause = compilePatterns(noCauses)
const after = compilePatterns(sourceAfter)
const shaped = compilePatterns(traitShapes)
const moreOrLess = compilePatterns(comparedAfter)
const brained = compilePatterns(ofBrain)
const marked = compilePatterns(markedByLife)
const assigned = compilePatterns(assignedOrModelled)

/** How far into a sentence its conclusion must be announced. */
const openingWithin = 6
/** How long, in tokens, a comparison and what is concluded from it may be: in longer sentences of articles the two are misread. */
const most = { premise: 40, told: 30 }
/** How long a statement may be that only stands beside the comparison. */
const aside = 12

const ofLife: ReadonlySet<MentionKind> = new Set([
  'state',
  'behaviour',
  'molecule',
  'region',
  'central',
  'measure',
  'receptor',
  'physiology',
  'human'
])

/** Verbs that carry a thing or a result, not an effect. */
const weak = new Set('explain|show|give|get|provide|make|bring|add|produce|change|account|account for'.split('|'))

/** Kinds of relations by which one thing acts on another. */
const acting: ReadonlySet<RelationKind> = new Set(['causes', 'increases', 'decreases', 'enables'])

/** Verbs of a share in something that a reader takes for a cause. */
const plain = new Set(['influence', 'affect', 'protect', 'benefit', 'promote'])

/** Nouns of work that the claims take for verbs, and what is done with a survey: "night shifts". */
const notActing = new Set(['shift', 'launch'])

/** “We removed the data”: what the authors did is no effect. */
const authors: ReadonlySet<string> = new Set(['i', 'we'])
function isCausal(claim: Claim, view: BlockView): boolean {
  const { kind, strength, lemma } = claim.relation
  const { tokens } = view.passage
  if (isInquired(tokens, claim.relation.first) || isFoundOut(view.passage, claim.relation)) return false
  if (authors.has(tokens[claim.subject.last - 1]?.form ?? '') || isAttributive(tokens, claim.relation.first))
    return false
  if (tellsOfPossibility(view.passage, { first: claim.relation.first - 3, last: claim.relation.last })) return false
  const explicit = strength >= 2 || plain.has(lemma)
  if (!explicit || notActing.has(lemma) || !acting.has(kind)) return false
  const sides = argumentsOf(claim).map((side) => side.mentions.some((m) => ofLife.has(m.kind)))
  if (!sides.slice(1).some(Boolean)) return false
  return !weak.has(lemma) || (sides[0] === true && /\bma(?:ke|kes|king|de)\b/.test(view.text(claim.relation)))
}

/** Whether the claim rests on observation alone, in its sentence or the one before. */
function restsOnObservation(claim: Claim, view: BlockView, sentence: Sentence): boolean {
  const { passage } = view
  const { tokens, mentions } = passage
  const before = passage.sentences[sentence.index - 1]
  const here = (m: ReturnType<typeof compilePatterns>, at: Sentence): boolean =>
    m.match(tokens, at, mentions).length > 0
  if (here(otherwise, sentence) || (before && here(otherwise, before))) return false
  if (here(observed, sentence)) return true
  if (before !== undefined && (here(correlated, before) || here(observed, before)))
    return (
      claim.subject.first <= sentence.first + openingWithin &&
      here(conclusion, { ...sentence, last: Math.min(sentence.last, sentence.first + openingWithin) })
    )
  return here(within, sentence)
}

/** “Lonely people had more cortisol, so loneliness raises cortisol”: the claim lies in what is concluded. */
function isConcluded(claim: Claim, view: BlockView, sentence: Sentence): boolean {
  const { passage } = view
  const { tokens, mentions } = passage
  if (occurs(otherwise, passage, sentence)) return false
  return (view.fact(stepsIn)[sentence.index] ?? []).some(
    ({ premise, conclusion, beside }) =>
      // Beside a comparison, only what stands in the same sentence is heard as its conclusion.
      (!beside || premise.first >= sentence.first) &&
      claim.relation.first >= conclusion.first &&
      claim.relation.last <= conclusion.last &&
      compared.match(tokens, premise, mentions).length > 0 &&
      otherwise.match(tokens, premise, mentions).length === 0
  )
}

/** The same where no claim could be read, or the cause told right beside the comparison, of what was compared. */
function leapt(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions } = passage
  if (occurs(otherwise, passage, sentence) || occurs(advice, passage, sentence)) return undefined
  const leap =
    leapOf(view, sentence, { premise: compared, conclusion: effect, without: otherwise, beside: aside }) ??
    leapOf(view, sentence, { premise: differs, conclusion: effect, without: otherwise, beside: aside })
  if (!leap || passage.judge(leap.judge, ['certainty']).silent) return undefined
  if (differs.match(tokens, leap.step.conclusion, mentions).length > 0 || isNoun(tokens, leap.judge.first, sentence))
    return undefined
  if (isInquired(tokens, leap.judge.first) || tellsOfOwnWork(view, sentence)) return undefined
  const { premise, conclusion: told, beside } = leap.step
  if (premise.last - premise.first > most.premise || told.last - told.first > most.told) return undefined
  if (associated.match(tokens, told, mentions).length > 0 || (beside && occurs(associated, passage, sentence)))
    return undefined
  const grounded = !beside && statistic.match(tokens, premise, mentions).length > 0
  const together = grounded || paired.match(tokens, premise, mentions).length > 0
  if (!together && ![premise, told].some((at) => people.match(tokens, at, mentions).length > 0)) return undefined
  const within = (at: TokenSpan): readonly string[] =>
    mentions.filter((m) => m.first >= at.first && m.last <= at.last).map((m) => m.concept)
  const same = within(told).some((concept) => within(premise).includes(concept))
  // Without a cause that the comparison named (“gardeners … gardening”), something else is spoken of.
  const before = { ...told, last: Math.max(told.first, leap.judge.first) }
  const inside = premise.first >= sentence.first && !beside && !amountOnly.test(tokens[leap.judge.first]?.form ?? '')
  const sameSubject = inside && tokens.slice(told.first, leap.judge.first).every(({ form }) => joining.test(form))
  const link = tokens.slice(leap.step.link.first, leap.step.link.last)
  const proved = inside && link.some(({ form }) => proving.test(form)) && cause.match(tokens, told, mentions).length > 0
  const modal = tellsOfPossibility(passage, { first: told.first, last: leap.judge.first })
  const outcome = !beside && same && !modal && !amountOnly.test(tokens[leap.judge.first]?.form ?? '')
  const named = grounded || sameSubject || proved || outcome || takesUp(tokens, premise, before)
  if (!named && !pointsBack(view, premise, told)) return undefined
  const opening = { first: told.first, last: Math.min(leap.judge.first, told.first + openingWithin) }
  const past = /ed$/.test(tokens[leap.judge.first]?.form ?? '')
  const living = mentions.some((m) => ofLife.has(m.kind) && m.first >= leap.judge.first && m.last <= told.last)
  const taken = !past && living && opening.last > opening.first && takesUp(tokens, premise, opening)
  return beside && !same && !taken ? undefined : { at: leap.at, judge: leap.judge, message: 'causal' }
}

/** “X went with Y and therefore raises Z”: only such words stand before a verb with the same subject. */
const joining = /^(?:and|so|therefore|thus|hence|thereby|also|consequently)$/

/** “…, which proves that faith wards off depression”: what was compared is said to prove the cause, however it is named. */
const proving = /^(?:prov|demonstrat|confirm|establish|reveal|show|proof|evidence|how$|why$|wonder$)/

/** Words of credit that name no verb: what follows them is a ground. */
const amountOnly = /^(?:thanks|because|due|owing)$/

/** “Bilinguals fall ill later. Learn a language”: advice that takes what was compared for an effect. */
function advises(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions } = passage
  if (occurs(otherwise, passage, sentence)) return undefined
  const leap = [compared, differs]
    .map((premise) => leapOf(view, sentence, { premise, conclusion: urged, without: otherwise, beside: aside }))
    .find((found) => found !== undefined)
  if (!leap || (!leap.step.beside && !isDrawn(passage, leap.step) && tokens[leap.step.link.first]?.form !== ':'))
    return undefined
  const whole = passage.sentences.find(({ last }) => leap.step.premise.first < last)
  if (!whole || occurs(advice, passage, whole) || people.match(tokens, leap.step.premise, mentions).length === 0)
    return undefined
  return { at: leap.at, judge: leap.judge, message: 'causal', ...(leap.step.beside ? { steps: -1 } : {}) }
}

/** “Players have denser caudates, because practice builds grey matter”: the cause given as the reason for a difference. */
function explains(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions } = passage
  if (occurs(otherwise, passage, sentence) || occurs(advice, passage, sentence)) return undefined
  if (sentence.last - sentence.first > atMost || tellsOfOwnWork(view, sentence)) return undefined
  for (const step of view.fact(stepsIn)[sentence.index] ?? []) {
    const word = tokens[step.link.first]?.form ?? ''
    if (step.beside || !giving.has(word) || step.premise.first < sentence.first) continue
    const told = effect.match(tokens, step.premise, mentions)[0]?.focus
    const found = [compared, differs].some((one) => one.match(tokens, step.conclusion, mentions).length > 0)
    if (!told || !found || people.match(tokens, step.conclusion, mentions).length === 0) continue
    if (tellsOfPossibility(passage, { first: step.premise.first, last: told.first })) continue
    return { at: told, message: 'causal', steps: -1 }
  }
  return undefined
}

/** “… was associated with dementia, and the noise is to blame”: a culprit named for what was only compared. */
function blames(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions } = passage
  if (occurs(otherwise, passage, sentence) || occurs(advice, passage, sentence)) return undefined
  if (sentence.last - sentence.first > atMost) return undefined
  const at = blamed.match(tokens, sentence, mentions, { longest: true })[0]?.focus
  if (!at) return undefined
  const before = { first: sentence.first, last: at.first }
  const has = (one: ReturnType<typeof compilePatterns>): boolean => one.match(tokens, before, mentions).length > 0
  return (has(compared) || has(differs)) && has(people) ? { at, message: 'causal' } : undefined
}

/** Words behind which a cause is told, and how long a sentence may be that tells a difference and its cause, in tokens. */
const atMost = 26
const giving: ReadonlySet<string> = new Set(['because', 'for', 'since', 'thanks'])

/** “The survey reveals the impact of poverty on the brain”: an effect that the survey itself is said to show. */
function shown({ passage }: BlockView, sentence: Sentence): Report | undefined {
  const match = bySurvey.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
  if (!match || occurs(otherwise, passage, sentence)) return undefined
  return { at: match.focus, message: 'causal' }
}

/** “The findings underscore how attachment style influences the neural …”: nobody was given a style by the study. */
function traitSaid(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const match = shaped.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
  const before = passage.sentences[sentence.index - 1]
  if (!match || [before, sentence].some((at) => at && occurs(otherwise, passage, at))) return undefined
  if (isInquired(passage.tokens, match.span.first)) return undefined
  return { at: match.focus, message: 'causal' }
}

/** “Bilingualism delays dementia, as medical records show”: a cause, and work that only observes as its source. */
function sourced({ passage }: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions } = passage
  if (occurs(noCause, passage, sentence)) return undefined
  if (!occurs(source, passage, sentence) && !isBorneOut(passage, sentence)) return undefined
  for (const { focus } of cause.match(tokens, sentence, mentions)) {
    const before = tokens[focus.first - 1]?.form ?? ''
    if (focus.first === sentence.first || tokens.slice(focus.first, focus.last).some((t) => t.kind === 'number'))
      continue
    if (/ing$/.test(tokens[focus.first]?.form ?? '') || asNoun.test(tokens[focus.first + 1]?.form ?? '')) continue
    if (tellsOfPossibility(passage, { first: focus.first - 1, last: focus.first })) continue
    if (unlikeVerb.test(before) || isInquired(tokens, focus.first)) continue
    return { at: focus, message: 'causal' }
  }
  return undefined
}

/** “Trauma rewires the stress system”: nobody is traumatised by lot, so what is known of people are associations. */
function lived(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const match = marked.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
  const around = [passage.sentences[sentence.index - 1], sentence]
  if (!match || around.some((at) => at && occurs(assigned, passage, at))) return undefined
  if (isInquired(passage.tokens, match.focus.first) || tellsOfOwnWork(view, sentence)) return undefined
  if (passage.tokens[sentence.last - 1]?.form === '?') return undefined
  if (passage.judge(match.focus, ['certainty']).silent) return undefined
  // Most authors would defend some of these; the step down keeps it a question.
  return { at: match.focus, message: 'lived', steps: -1 }
}

/** How long a statement may be whose ground is given in a sentence of its own. */
const briefly = 14

/** “Bilingualism delays dementia. Hospital records show that bilingual patients …”: a ground that takes up the cause. */
function isBorneOut(passage: BlockView['passage'], sentence: Sentence): boolean {
  const next = passage.sentences[sentence.index + 1]
  if (next === undefined || sentence.last - sentence.first > briefly) return false
  if (occurs(noCause, passage, next) || occurs(otherwise, passage, sentence)) return false
  const opening = after
    .match(passage.tokens, next, passage.mentions)
    .some(({ focus }) => focus.first <= next.first + openingWithin)
  if (!opening || !occurs(moreOrLess, passage, next)) return false
  // A headline with an exclamation mark is borne out by whatever survey stands behind it.
  if (passage.tokens[sentence.last - 1]?.form === '!') return true
  return takesUp(passage.tokens, sentence, next) || [sentence, next].every((one) => occurs(brained, passage, one))
}

/** Words behind a form that is a noun: “an increase in”. */
const asNoun = /^(?:in|by|of|for|between|and|,|\.|\))$/

/** Words after which a form is no verb of the statement, or has the authors for its subject. */
const unlikeVerb =
  /^(?:to|be|been|being|is|are|was|were|a|an|the|of|in|with|by|for|from|and\/or|these|those|this|our|their|its|we|i|you|as|than|more|less|most)$/

/** “…, so the hormone lies behind it”, “low vitamin D …: patients had lower levels”: a substance named in other words. */
function pointsBack({ passage }: BlockView, premise: TokenSpan, told: TokenSpan): boolean {
  const { tokens, mentions } = passage
  const named = (at: TokenSpan): boolean =>
    mentions.some((m) => m.kind === 'molecule' && m.first >= at.first && m.last <= at.last)
  const has = (at: TokenSpan, words: RegExp): boolean => tokens.slice(at.first, at.last).some((t) => words.test(t.form))
  return (named(premise) && has(told, substances)) || (named(told) && has(premise, quantities))
}

const substances = /^(?:hormone|peptide|molecule|chemical|substance|vitamin|transmitter|neurotransmitter)$/
const quantities = /^(?:levels?|amounts?|concentrations?)$/

/** “X went with Y. The X-induced Y …”: the words take for granted the cause that the sentence before did not find. */
function presupposed(claim: Claim, view: BlockView): Report | undefined {
  const { voice, strength, lemma } = claim.relation
  if (voice !== 'nominal' || strength < 2 || lemma === 'more' || lemma === 'less') return undefined
  const cause = headOf(claim.subject, 'molecule')
  if (!cause) return undefined
  const found = claimsOf(view.passage, claim.sentence - 1).find(
    (earlier) =>
      earlier.relation.kind === 'correlates' && earlier.subject.mentions.some((m) => m.concept === cause.concept)
  )
  if (!found) return undefined
  const span = { start: found.start, end: found.end }
  return { at: claim, claim, message: 'causal', related: [{ message: 'Here it is a correlation.', span }] }
}

export default defineRule({
  id: 'inference/correlation-as-causation',
  summary: 'A causal verb for what a survey, a correlation or a cross-sectional study found',
  why: 'Confounding and reverse causation remain open when nothing was manipulated. This is the most frequent exaggeration in press releases.',
  better: '“was associated with”, “went with”, “predicted”: “loneliness was associated with higher salivary cortisol”.',
  silent:
    'When somebody was randomly assigned, dosed or operated on, when the sentence itself speaks of an association only, and when cause is denied or asked.',
  references: ['rohrer2018', 'sumner2014'],
  severity: 'warning',
  asserted: false,
  overclaim: true,
  aspects: [],
  on: 'sentence',
  messages: {
    causal:
      '“{text}” claims a cause, but the data named here only show an association, so confounding and reverse causation remain open; write “was associated with”.',
    lived:
      '“{text}” makes a cause of something that nobody was assigned to; in people, such findings are associations. Write “is associated with”, or cite the design that shows a cause.'
  },
  *check(sentence, view) {
    const said = claimsOf(view.passage, sentence.index)
    const found = said.filter(
      (claim) =>
        isCausal(claim, view) && (restsOnObservation(claim, view, sentence) || isConcluded(claim, view, sentence))
    )
    let any = found.length > 0
    for (const claim of said) {
      const taken = presupposed(claim, view)
      if (taken) yield taken
      else if (found.includes(claim)) yield { at: claim, claim, message: 'causal' }
      any ||= taken !== undefined
    }
    const leap = any
      ? undefined
      : (leapt(view, sentence) ??
        shown(view, sentence) ??
        traitSaid(view, sentence) ??
        sourced(view, sentence) ??
        advises(view, sentence) ??
        explains(view, sentence) ??
        blames(view, sentence) ??
        lived(view, sentence))
    if (leap) yield leap
  },
  examples: {
    flagged: [
      { text: 'In our survey, ⟦loneliness raised cortisol⟧.' },
      { text: '⟦Phone use shrinks the cortex⟧, a cross-sectional study finds.' },
      { text: 'Plasma oxytocin was correlated with warmth. The ⟦oxytocin-induced calm⟧ then spreads to the baby.' }
    ],
    fine: [
      { text: 'In our survey, loneliness was associated with higher cortisol.' },
      { text: 'The survey cannot tell whether phone use causes anxiety.' },
      { text: 'Plasma oxytocin was correlated with warmth. Cortisol-induced changes were smaller.' }
    ]
  }
})
