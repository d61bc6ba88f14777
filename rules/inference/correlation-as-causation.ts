// inference/correlation-as-causation: causal verbs for what a survey, a correlation or a cross-sectional study found.
import type { Claim, MentionKind, RelationKind, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { argumentsOf, claimsOf, headOf, occurs } from '../../core/prose/query.ts'
import { stepsIn } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** Work that only observes, named as the source of the claim. */
const observed = compilePatterns([
  '(only | merely | just) ~observe|~watch|~film|~ask|~interview|~survey',
  '(scanned | tested | asked | interviewed | measured | visited) (once | at one (time | visit)) | (one | a single) (visit | time point | wave | snapshot) | snapshot',
  '(our | the | a | this) comparison of ..8! (and | with) | (case-control | retrospective | correlative | ecological) | (poll | polls) of',
  'survey|surveys|poll|questionnaire|questionnaires|cross-sectional|correlational|observational|cohort|epidemiological|correlation|correlations',
  '(the | this | our | that) association',
  '(r | rho) = ..2 #',
  '(self-report | self-reported | interview | registry | census | diary | questionnaire) (data | study | measures)',
  'surveyed|polled|interviewed|biobank|registry|census|(twin study)|longitudinal|questionnaires|pollsters',
  '(brain scans | scans) of # | (asked | quizzed) ..3! (# | pupils | students | parents | adults | people | teenagers) about'
])

/** Groups or people compared as they came, nothing done to them. */
const compared = compilePatterns([
  'who ..4! (more | less | often | regularly | daily | rarely | longer) ..8! (more | less | better | worse | longer | higher | lower | fewer | happier)',
  '(with | who ~have | having | who ~report | who ~show | whose ..4! ~be) ..2! (more | higher | lower | less | fewer | greater | stronger | larger | smaller | high | low)',
  'who (~report | ~say | ~eat | ~sleep | ~drink | ~use | ~spend | ~hug | ~own | ~pray | ~meditate | ~exercise | ~volunteer | ~scroll | ~watch | ~smoke | ~sing | ~play | ~cuddle | ~kiss | ~walk | ~work | ~live | ~feel | ~grew up) ..8 (~have | ~show | ~be | ~report | ~score | ~live)',
  '(the more | the higher | the lower | the longer | the less) ..8 , the ..1! (more | higher | lower | longer | less | better | worse | happier | larger | smaller)',
  '(~have | ~show | ~carry) ..1! (more | less | lower | higher | fewer | reduced | elevated | raised | low | high | smaller | larger) ..2! (@molecule | @region | @receptor)',
  '(higher | lower | more | less | fewer) ..4! (in | among) ..8! than (in | among)',
  '(~correlate | ~covary) with | (~go | ~travel) (together | hand in hand) | ((~go | ~track) with (higher | lower | more | less))',
  'correlation|correlations (between | of | with) | (r | rho | β | or | hr) = ..2 #',
  '(more | less | fewer | higher | lower) ..2! (common | likely | frequent) ..3! (in | among)'
])

/** Words that say that the observation shows the cause. */
const conclusion = compilePatterns([
  'so|thus|hence|therefore|consequently',
  '(this|which|that|it ~show|~prove|~mean|~demonstrate|~confirm)'
])

/** Correlation in the sentence before: "X correlated with Y. So X makes Y". */
const correlated = compilePatterns([
  '(correlated | correlates | correlate | associated | covaried) with',
  '(correlation | association | link) between'
])

/** "X correlated with Y, so X makes Y". */
const within = compilePatterns([
  '(correlated | correlates | correlate) ..12 (so | thus | hence | therefore)',
  '(correlated | correlates | correlate) with ..8 ; ..12'
])

/** How far into a sentence its conclusion must be announced. */
const openingWithin = 6

/** Manipulations, models and statistics: no mere observation. */
const otherwise = compilePatterns([
  '@interventional | @route | @synthesis',
  'random|randomly|randomised|randomized|experiment|experimentally|experiments|manipulated|mutation|lesion|intervention|regression|variance|noise|model|models|bias|sampling|error|estimate|estimates|p-value|significance',
  'answered|rated|mechanism|circuitry|imagery|chapter'
])

const lived: ReadonlySet<MentionKind> = new Set([
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
const weak = new Set(['explain', 'show', 'give', 'get', 'provide', 'make', 'bring', 'produce', 'change', 'account'])

/** Kinds of relations by which one thing acts on another. */
const acting: ReadonlySet<RelationKind> = new Set(['causes', 'increases', 'decreases', 'enables'])

/** Verbs of a share in something that a reader takes for a cause. */
const plain = new Set(['influence', 'affect', 'protect', 'benefit', 'promote'])

/** Nouns of work that the claims take for verbs: "night shifts". */
const notActing = new Set(['shift'])

function isCausal(claim: Claim, view: BlockView): boolean {
  const { kind, strength, lemma } = claim.relation
  const explicit = strength >= 2 || plain.has(lemma)
  if (!explicit || notActing.has(lemma) || !acting.has(kind)) return false
  const sides = argumentsOf(claim).map((side) => side.mentions.some((m) => lived.has(m.kind)))
  if (!sides.slice(1).some(Boolean)) return false
  return !weak.has(lemma) || (sides[0] === true && /\bma(?:ke|kes|king|de)\b/.test(view.text(claim.relation)))
}

/** Whether the claim rests on observation alone, in its sentence or the one before. */
function restsOnObservation(view: BlockView, sentence: Sentence): boolean {
  const { passage } = view
  const { tokens, mentions } = passage
  const before = passage.sentences[sentence.index - 1]
  const here = (m: ReturnType<typeof compilePatterns>, at: Sentence): boolean =>
    m.match(tokens, at, mentions).length > 0
  if (here(otherwise, sentence) || (before && here(otherwise, before))) return false
  if (here(observed, sentence)) return true
  if (before !== undefined && (here(correlated, before) || here(observed, before)))
    return here(conclusion, { ...sentence, last: Math.min(sentence.last, sentence.first + openingWithin) })
  return here(within, sentence)
}

/** “Lonely people had more cortisol, so loneliness raises cortisol”: the claim lies in what is concluded. */
function isConcluded(claim: Claim, view: BlockView, sentence: Sentence): boolean {
  const { passage } = view
  const { tokens, mentions } = passage
  if (occurs(otherwise, passage, sentence)) return false
  return (view.fact(stepsIn)[sentence.index] ?? []).some(
    ({ premise, conclusion }) =>
      claim.relation.first >= conclusion.first &&
      claim.relation.last <= conclusion.last &&
      compared.match(tokens, premise, mentions).length > 0 &&
      otherwise.match(tokens, premise, mentions).length === 0
  )
}

/** “X went with Y. The X-induced Y …”: the words take for granted the cause that the sentence before did not find. */
function presupposed(claim: Claim, view: BlockView): Report | undefined {
  if (claim.relation.voice !== 'nominal' || claim.relation.strength < 2) return undefined
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
  on: 'claim',
  messages: {
    causal:
      '“{text}” claims a cause, but the data named here only show an association, so confounding and reverse causation remain open; write “was associated with”.'
  },
  *check(claim, view) {
    const sentence = view.passage.sentences[claim.sentence] as Sentence
    const taken = presupposed(claim, view)
    if (taken) yield taken
    else if (isCausal(claim, view) && (restsOnObservation(view, sentence) || isConcluded(claim, view, sentence)))
      yield { at: claim, claim, message: 'causal' }
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
