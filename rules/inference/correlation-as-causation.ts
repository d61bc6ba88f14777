// inference/correlation-as-causation: causal verbs for what a survey, a correlation or a cross-sectional study found.

import { isAttributive, withoutAttributes } from '../../core/prose/attributes.ts'
import { assignedOrModelled, markedByLife } from '../../core/prose/lexicon/leaps-exposure.ts'
import { noCauses, sourceAfter, surveySources, toldCauses, traitShapes } from '../../core/prose/lexicon/leaps-survey.ts'
import {
  causes,
  comparedAsFound,
  comparedPeople,
  correlatedBefore,
  correlatedSo,
  groupDiffers,
  inStep,
  observing,
  recommends,
  shownBySurvey,
  showsCause,
  statisticAsGround
} from '../../core/prose/lexicon/observation.ts'
import type { Claim, MentionKind, RelationKind, Sentence, Token, TokenSpan } from '../../core/prose/model.ts'
import { tellsOfOwnWork } from '../../core/prose/own-work.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { argumentsOf, claimsOf, headOf, occurs, tellsOfPossibility } from '../../core/prose/query.ts'
import { leapOf, stepsIn } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const observed = compilePatterns(observing)
const compared = compilePatterns(comparedAsFound)
const conclusion = compilePatterns(showsCause)
const correlated = compilePatterns(correlatedBefore)
const within = compilePatterns(correlatedSo)
const effect = withoutAttributes(compilePatterns(causes))
const differs = compilePatterns(groupDiffers)
const people = compilePatterns(comparedPeople)
const advice = compilePatterns(recommends)
const paired = compilePatterns(inStep)
const bySurvey = compilePatterns(shownBySurvey)
const statistic = compilePatterns(statisticAsGround)
const source = compilePatterns(surveySources)
const cause = withoutAttributes(compilePatterns(toldCauses))
const noCause = compilePatterns(noCauses)
const after = compilePatterns(sourceAfter)
const shaped = compilePatterns(traitShapes)
const marked = compilePatterns(markedByLife)
const assigned = compilePatterns(assignedOrModelled)

/** How far into a sentence its conclusion must be announced. */
const openingWithin = 6
/** How long a statement may be that only stands beside the comparison. */
const aside = 12

/** Manipulations, models and statistics: no mere observation. */
const otherwise = compilePatterns([
  '@interventional | @route | @synthesis',
  'random|randomly|randomised|randomized|experiment|experimentally|experiments|manipulated|mutation|lesion|intervention|regression|variance|noise|model|models|bias|sampling|error|estimate|estimates|p-value|significance',
  'dose|doses | (on | with) (a | high | low) ..2! (diet | diets)',
  '(designed | intended | meant | chosen | selected | thought) to | (cannot | unable to | fail to | fails to)',
  '@rodent|@nonhuman_primate|mouse|mice|rat|rats',
  // Shares of genes and environment come from a model of kinship, in which nothing runs the other way.
  '(genetic | genetical | phenotypic | environmental) ..1! (correlation | correlations | covariance) | (shared | nonshared | non-shared | unique) environment|environmental',
  '(~exclude | ~remove | ~discard | ~drop) (due to | because of | owing to | for)',
  '~advance|~change|~deepen|~improve|~transform|~enhance|~increase|~extend|~broaden|~further ..3! (understanding | knowledge | view | picture | insight) (of | into)',
  'contingency|contingencies|distractor|distractors|stimulus|stimuli|trial|trials|task|tasks|instructed|instructions|classifier|classifiers|classification|taper|algorithm|algorithms|feature|features|receptors|manipulation|manipulations|co-player|policy',
  '(death | deaths | mortality | died) ..6 (due | owing) ..1! to',
  'interview|interviews (with | of) ..1! (neuroscientists | scientists | experts | researchers | doctors | authors | clinicians) | to survey | characterised by | characterized by',
  // How questionnaires are filled in and what that does to numbers; senses and what is applied to them.
  'spurious|confound|confounds|acquiescence|inattentive|transdiagnostic|psychometric|illusion|illusions|temperature|temperatures|thermode | (based on the (correlation | difference))',
  '(survey | questionnaire | poll | surveys | questionnaires | interview | interviews | sample | cohort) (was | were | is | are) ..1! (shortened | designed | used | adapted | sent | translated | mailed | posted | administered | completed | piloted | reduced | increased | extended | changed | revised)',
  'answered|rated|mechanism|circuitry|imagery|chapter|firing|saturation|item|items|formula|unit|units'
])

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
const weak = new Set([
  'explain',
  'show',
  'give',
  'get',
  'provide',
  'make',
  'bring',
  'add',
  'produce',
  'change',
  'account',
  'account for'
])

/** Kinds of relations by which one thing acts on another. */
const acting: ReadonlySet<RelationKind> = new Set(['causes', 'increases', 'decreases', 'enables'])

/** Verbs of a share in something that a reader takes for a cause. */
const plain = new Set(['influence', 'affect', 'protect', 'benefit', 'promote'])

/** Nouns of work that the claims take for verbs, and what is done with a survey: "night shifts". */
const notActing = new Set(['shift', 'launch'])

/** “We removed the data”: what the authors did is no effect. */
const authors: ReadonlySet<string> = new Set(['i', 'we'])

/** “understanding how X shapes Y”, “examine what drives Y”: what a study asks about. */
const inquiry =
  /^(?:understand|know|asks?$|asked$|examin|investigat|explor|stud[iy]|test|determin|assess|insights?$|identif|clarif|elucidat|question)/
/** How far before a verb its question word stands, and before that the word that asks. */
const inquiryWithin = { verb: 12, word: 3 }

function isInquired(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(1, verb - inquiryWithin.verb); at--) {
    const form = tokens[at]?.form ?? ''
    if (/^[.;:?!]$/.test(form)) return false
    if (!/^(?:how|why|what|which|whether)$/.test(form)) continue
    return tokens.slice(Math.max(0, at - inquiryWithin.word), at).some((token) => inquiry.test(token.form))
  }
  return false
}

/** “We used a test to determine how …”, “to determine whether”: found out, not brought about. */
function isFoundOut({ tokens }: BlockView['passage'], { first, last, lemma }: Claim['relation']): boolean {
  if (lemma !== 'determine') return false
  if (/^(?:how|whether|which|if|what|why|where|when|who)$/.test(tokens[last]?.form ?? '')) return true
  const start = tokens[first]?.form === 'to' ? first : first - 1
  return (
    tokens[start]?.form === 'to' &&
    tokens.slice(Math.max(0, start - purposeWithin), start).some(({ form }) => means.test(form))
  )
}

/** How far before “to determine” stands what was used for it, and how that is told. */
const purposeWithin = 8
const means = /^(?:use|used|uses|using|we|i|conducted|performed|ran|order|applied|computed|tested|compared)$/

function isCausal(claim: Claim, view: BlockView): boolean {
  const { kind, strength, lemma } = claim.relation
  const { tokens } = view.passage
  if (isInquired(tokens, claim.relation.first) || isFoundOut(view.passage, claim.relation)) return false
  if (authors.has(tokens[claim.subject.last - 1]?.form ?? '') || isAttributive(tokens, claim.relation.first))
    return false
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
  if (differs.match(tokens, leap.step.conclusion, mentions).length > 0) return undefined
  if (isInquired(tokens, leap.judge.first) || tellsOfOwnWork(view, sentence)) return undefined
  const { premise, conclusion: told, beside } = leap.step
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
  return beside && !same ? undefined : { at: leap.at, judge: leap.judge, message: 'causal' }
}

/** “X went with Y and therefore raises Z”: only such words stand before a verb with the same subject. */
const joining = /^(?:and|so|therefore|thus|hence|thereby|also|consequently)$/

/** “…, which proves that faith wards off depression”: what was compared is said to prove the cause, however it is named. */
const proving = /^(?:prov|demonstrat|confirm|establish|reveal|show|proof|evidence)/

/** Words of credit that name no verb: what follows them is a ground. */
const amountOnly = /^(?:thanks|because|due|owing)$/

/** How many letters at the beginning two words share that name the same thing: “gardeners”, “gardening”. */
const stem = 4

/** How far before its verb the cause is named, and words of amount, which name none. */
const subjectWithin = 8
const amounts =
  /^(?:reduc|incr|decr|high|low|small|larg|great|elev|betw|effe|thes|thei|ther|wher|whic|woul|that|this|with|have|more|less|were|than|they|from|show|also|such|some|when|what|find|resu|data|corr|asso|rela|anal)/

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

/** Somebody had more of it, or came later. */
const moreOrLess = compilePatterns([
  '~@comparative|later|earlier|sooner|more|less|fewer|longer|half|twice|tripled|doubled|halved|correlated|correlates|associated|likelier'
])

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
  return opening && occurs(moreOrLess, passage, next) && takesUp(passage.tokens, sentence, next)
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

/** Whether words in one stretch begin like words in another. */
function takesUp(tokens: readonly Token[], { first, last }: TokenSpan, told: TokenSpan): boolean {
  const stems = new Set(tokens.slice(first, last).map(({ form }) => form.slice(0, stem)))
  return tokens
    .slice(Math.max(told.first, told.last - subjectWithin), told.last)
    .some(({ form }) => form.length >= stem && !amounts.test(form) && stems.has(form.slice(0, stem)))
}

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
