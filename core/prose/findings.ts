// Whether a sentence states an empirical finding about brain, hormone or behaviour: something that somebody measured.
import { addressesReader } from './discourse.ts'
import {
  carried,
  changes,
  explained,
  illnesses,
  inborn,
  plasticities,
  released,
  unfound,
  upbringing,
  windows,
  working
} from './lexicon/findings.ts'
import type { Aspect, Claim, Mention, MentionKind, Passage, Sentence } from './model.ts'
import { compilePatterns, type Matcher } from './pattern.ts'
import { occurs } from './query.ts'

/** Groups of the messengers whose effects are findings; how glutamate opens a channel is textbook knowledge. */
const messengers = new Set(['hormone', 'neuropeptide', 'monoamine', 'opioid', 'steroid', 'neurotrophin', 'cytokine'])

/** What a region must be tied to for the sentence to be a finding about people or behaviour. */
const lived: ReadonlySet<MentionKind> = new Set(['state', 'behaviour', 'human'])

const empirical: ReadonlySet<string> = new Set([
  'causes',
  'increases',
  'decreases',
  'enables',
  'correlates',
  'has',
  'requires',
  'reflects'
])

/** Relations that say what something is for. */
const functional: ReadonlySet<string> = new Set(['enables', 'requires', 'reflects'])

const psychological: ReadonlySet<string> = new Set(['increases', 'decreases', 'correlates'])

/** Shares of people, which somebody must have counted. */
const counts = compilePatterns([
  '[(# % | # percent | # per cent | forty|thirty|twenty|fifty|sixty|seventy|eighty|ninety percent|per | (a | one | two | three) (third | thirds | quarter | quarters | fifth) | (one | two | three | # | nine | four) in #|two|three|four|five|ten|twenty | half | (the majority) | (# | ~@numeral) (in | out of) (# | ~@numeral)) of? ..4! (veterans | teenagers | infants | babies | couples | students | soldiers | patients | people | adults | children | women | men | mothers | participants | cases | subjects)]',
  '[(~double | ~triple | ~halve | ~quadruple | ((~increase | ~raise | ~reduce | ~lower | ~cut) the)) (the | their | our | a child’s)? (lifetime)? (risk | odds | chance | chances | likelihood | incidence | prevalence) of]',
  '[(# | ~@numeral) ..1! (% | percent | per cent | times | fold)? ..1! (higher | greater | lower | increased | reduced | elevated | smaller | larger) ..2! (risk | odds | likelihood | probability | incidence | prevalence)]',
  '[((twin | family | adoption) studies ..3! (~put | ~place | ~estimate | ~yield) ..8! heritability) | (heritability of ..5! (is | lies | amounts to | ranges | has been estimated) ..5! #)]',
  // Trials and cohorts that are counted, and not named.
  '[(several | numerous | various | two | three | four | five | six | seven | (a (number | handful | series) of) | dozens of) ..3! (trials | studies | experiments | cohorts) have ..1! (compared | tested | followed | tracked | linked | randomised | randomized) ..8! (@molecule | @disorder | @treatment | @region | @practice | @state | ~@repurposed)]',
  '[(~link | ~associate | ~correlate | tied) (to | with) ..2! (elevated | higher | lower | increased | decreased | reduced | greater | poorer | worse | shorter | smaller | larger | blunted | impaired | weaker | stronger | better)]'
])

/** Comparisons, which somebody must have made by measuring. */
const comparisons = compilePatterns([
  'more|less|fewer|lower|higher|greater|smaller|larger|weaker|stronger|faster|slower|worse|better|longer|shorter|quieter|sooner',
  'blunted|elevated|reduced|increased|decreased|enlarged|shrunken|impaired|heightened|lowered|raised|thicker|thinner|abnormal|altered|diminished',
  '~rise|~fall|~drop|~increase|~decrease|~decline|~peak|~double|~triple|~surge|~shrink|~respond|~react',
  '(no | little) (response | difference | change | effect | relation | correlation | link)'
])

const compared = compilePatterns(['than'])

/** Nouns of change that open a result in the passive ("A drop in cortisol was seen after …"). */
const observed = compilePatterns([
  'increase|increases|decrease|decreases|rise|reduction|reductions|drop|decline|fall|surge|elevation|deficit|deficits|change|changes|difference|differences (of | in) ..3! @molecule|@region|@state|@behaviour ..8! ~be (observed | found | seen | reported | detected | demonstrated | shown | described | noted)'
])

/** Results about groups, animals or genes: what is likelier, differs, is lost or predicted. */
const results = compilePatterns([
  '[(twice | thrice | # times | ~@numeral times | half) as likely to | (more | less) likely to]',
  '[(higher | lower | greater | smaller | larger | denser | thicker | thinner | longer | shorter | stronger | weaker | blunted | elevated | altered | reduced | increased | enlarged) ..2! (in | among | than | at | after)]',
  '[~distinguish|~differ|~differentiate|~impair|~abolish|~predict|~disrupt|~express|~shift|~restore|~prevent|~trigger|~eliminate|~block]',
  '[by ..2! # %]'
])

/** What groups of people have more or less of (“Survivors show reduced activity in the insula”). */
const had = compilePatterns([
  '(~show | ~have | ~display | ~exhibit | ~carry | ~possess | ~express | ~produce | ~release | ~secrete | ~grow | ~develop | ~lose | ~retain | ~make | ~keep | ~need) (a | an)? ..2! (reduced | increased | elevated | blunted | altered | greater | lower | higher | smaller | larger | weaker | stronger | thinner | thicker | impaired | enlarged | heightened | less | more | fewer | (twice | half as many)) ..4! @region|@molecule|@receptor|@cell',
  '(~shrink | ~thin | ~enlarge | ~thicken | ~prune) ..2! (dendrites | spines | synapses | axons | neurons | volume | cortex | @region) ..3! @region|@species'
])

/** What changes in a brain, and what people are said to carry in theirs. */
const bodily = compilePatterns([...changes, ...carried])
/** One kind of plasticity for all of a kind, which takes a state that it is said of. */
const universal = compilePatterns(plasticities)
/** What an effect is put down to. */
const dueTo = compilePatterns(explained)
/** What is told in plain words, with no messenger or region that acts on somebody: told as known, and open to argument. */
const plain = compilePatterns([...upbringing, ...illnesses, ...inborn, ...working, ...released])
const flowing = compilePatterns(released)
/** When something is said to be open to change. */
const opportune = compilePatterns(windows)

/** The task of a region ("X is processed in the insula", "The insula stores X"). */
const located = compilePatterns([
  '@state|@behaviour ..3! ~be ..2! processed|represented|encoded|stored|registered|computed|generated|located|controlled|regulated (in | by) ..3! @region'
])
const tasked = compilePatterns([
  '@region ..4! ~process|~encode|~store|~register|~represent|~compute|~respond ..5! @state|@behaviour|@human'
])

/** “Stimulants are commonly prescribed for …”: what is done everywhere, which readers take from a textbook. */
const practised = compilePatterns([
  '(is | are | remain | remains) ..1! (commonly | widely | often | frequently | routinely | usually | generally | typically) (prescribed | used | given | administered | employed | indicated | recommended) (to | for | in | as | with | against)',
  '(is | are | remain | remains) (the | a | an) ..2! (treatment | drug | drugs | therapy | agent | agents | method) of choice'
])

/** Where a hormone or drug was given, or an experience gone through, before what is told. */
const dosed = compilePatterns([
  '(after | following | under | on | when given | with | receiving | received) ..2! (spray | sprays | hormone | drug | infusion | injection | @molecule | massage | meditation | placebo | sleep deprivation)'
])

/** A region that is said to change its state. */
const states = compilePatterns([
  '@region ..3! ~be ..1! larger|smaller|thicker|thinner|denser at|in|than|among',
  '@region ~go|~fall|~become|~remain|~stay|~be|~grow quiet|silent|dark|offline|hyperactive|overactive|underactive|enlarged|smaller|larger|thinner|thicker|shrunken|hyperresponsive|silenced'
])

/** Textbook facts: where a hormone is made and the bodily functions that it is known for. */
const textbook = compilePatterns([
  '@amino_acid | position|positions|residue|residues|precursor|enzyme',
  '~be ..1! synthesised|synthesized|made|produced|secreted|stored|released ..3! in|by|from ..2! @region|pituitary|neurons|gland|glands',
  '~project to',
  '(is | are) (a | an) ..4! (peptide | hormone | neuropeptide | nonapeptide | steroid | neurotransmitter | nucleus | gland | amine | receptor)',
  'amino acid|acids',
  '(consists | consist | composed | made up) of'
])

/** “The posterior pituitary releases oxytocin”: what a gland or a nucleus is known to make, told without an occasion. */
const making = compilePatterns([
  '(pituitary | neurohypophysis | adenohypophysis | hypothalamus | gland | glands | adrenals | (adrenal cortex) | (adrenal medulla) | medulla | pineal | thyroid | ovary | ovaries | testis | testes | placenta | raphe | (locus coeruleus) | (substantia nigra) | (ventral tegmental area) | ((paraventricular | supraoptic | suprachiasmatic | raphe) (nucleus | nuclei))) ..3! (~secrete | ~release | ~make | ~produce | ~synthesise | ~synthesize | ~store | ~contain) ..4! (@molecule | hormone | hormones)'
])
/** How far into a sentence the gland is looked for, in tokens. */
const glandWithin = 5
/** An occasion, an amount or a cause, by which it is more than where a hormone comes from. */
const occasioned = compilePatterns([
  'when|whenever|while|during|after|before|if|because|response|than|more|less|fewer|most|only|too|extra|enough|increased|reduced|excess | # | %',
  '@treatment | @practice | @human'
])

/** Bodily functions that hormones are known for; what they do to behaviour is a finding. */
const functions = compilePatterns([
  '@uterine_contraction|@milk_ejection|@lactation|@labour|@water_balance|@muscle_contraction'
])
const behaving = compilePatterns(['@state|@behaviour', '@species ..12 @species'])

/** Whether a sentence says what every textbook says, and counts nothing. */
function isTextbook(passage: Passage, sentence: Sentence): boolean {
  if (occurs(textbook, passage, sentence)) return true
  const lively = occurs(behaving, passage, sentence) || occurs(occasioned, passage, sentence)
  const { tokens, mentions } = passage
  const makes = making.match(tokens, sentence, mentions).some((m) => m.span.first <= sentence.first + glandWithin)
  if (makes && !lively) return true
  return occurs(functions, passage, sentence) && !occurs(behaving, passage, sentence)
}

/** Receptors that every textbook describes, and receptors in general. */
const everydayReceptors =
  /^(?:receptor|(?:NMDA|AMPA|GABA|glutamate|kainate|glycine|nicotinic|muscarinic|acetylcholine).*)$/

/** A messenger, its receptor or a gene: what they do had to be shown. */
function isMessenger(mention: Mention): boolean {
  if (mention.kind === 'gene') return !mention.groups.includes('gene generic')
  if (mention.kind === 'receptor') return !everydayReceptors.test(mention.concept)
  if (mention.kind !== 'molecule' || mention.groups.includes('generic')) return false
  return mention.groups.some((group) => messengers.has(group))
}

/** Whether a statement about these things is a finding of neuroscience. */
function isFinding(mentions: readonly Mention[]): boolean {
  if (mentions.some(isMessenger)) return true
  return mentions.some((m) => m.kind === 'region' || m.kind === 'gene') && mentions.some((m) => lived.has(m.kind))
}

/** A whole sentence that opens with a messenger or a region and tells what it does, in a word no relation has. */
function tellsOfBiology(passage: Passage, sentence: Sentence): boolean {
  if (sentence.fragment) return false
  const mentions = passage.mentions.filter((m) => m.sentence === sentence.index)
  const opening = mentions.some(
    (m) => m.first <= sentence.first + subjectWithin && !m.anaphor && (m.kind === 'region' || isMessenger(m))
  )
  // “Motor cortex learns motor memories” is a motto; what was found about a region takes more words.
  const said = mentions.some(isMessenger) || sentence.last - sentence.first >= wordsOnRegion
  return opening && said && mentions.length > 1 && isFinding(mentions)
}

/** A whole sentence that compares people, states or hormones: somebody measured it. */
function tellsOfResult({ tokens, mentions }: Passage, sentence: Sentence): boolean {
  if (sentence.fragment) return false
  const fits = (matcher: Matcher): boolean => matcher.match(tokens, sentence, mentions).length > 0
  if (fits(located) || fits(observed)) return true
  const tasks = tasked.match(tokens, sentence, mentions)
  if (tasks.some((m) => m.span.first <= sentence.first + headWithin)) return true
  const own = mentions.filter((m) => m.sentence === sentence.index)
  const studied = own.some((m) => livedOf(m) || m.kind === 'species')
  if (studied && fits(results) && own.some((m) => m.kind === 'region' || isMessenger(m))) return true
  const subject = own.find((m) => m.first <= sentence.first + headWithin && livedOf(m))
  const region = own.find((m) => m.first <= sentence.first + headWithin && m.kind === 'region')
  if (region && fits(comparisons) && fits(compared)) return true
  const bearer = own.some((m) => m.first <= sentence.first + headWithin && (livedOf(m) || m.kind === 'species'))
  if (bearer && fits(had)) return true
  if (!subject || !fits(comparisons)) return false
  return own.some((m) => m !== subject && isMessenger(m)) || (fits(dosed) && subject.kind === 'human')
}

/** People (other than “we” and “you”), states and behaviours. */
function livedOf(mention: Mention): boolean {
  if (mention.kind === 'human') return !mention.groups.includes('pronoun')
  return mention.kind === 'state' || mention.kind === 'behaviour'
}

/** How far into a sentence people are looked for as its subject ("Women with depression have …"), in tokens. */
const headWithin = 4

/** Fewest tokens of a sentence that reports something on a region. */
const wordsOnRegion = 8

/** How far into a sentence its subject is looked for, in tokens. */
const subjectWithin = 1

function isEmpirical(claim: Claim): boolean {
  if (!empirical.has(claim.relation.kind) || claim.verdict.silent) return false
  const mentions = [...claim.subject.mentions, ...claim.objects.flatMap((o) => o.mentions)]
  // “Learning in that pathway is important” is about learning: what is not a messenger must be what is spoken of.
  const about = [...claim.subject.heads, ...claim.objects.flatMap((o) => o.heads)]
  const measured = functional.has(claim.relation.kind)
    ? claim.subject.heads.length > 0 && about.some((m) => m.kind === 'region' || m.kind === 'gene')
    : claim.subject.mentions.length > 0
  if ((measured || mentions.some(isMessenger)) && claim.objects.length > 0 && isFinding(mentions)) return true
  // What raises or lowers a state or a behaviour, or goes with it, is a finding of psychology.
  return (
    psychological.has(claim.relation.kind) &&
    claim.subject.heads.some((m) => m.kind === 'state' || m.kind === 'behaviour') &&
    claim.objects.some((o) => o.heads.some((m) => m.kind === 'state' || m.kind === 'behaviour'))
  )
}

/** What a sentence states a finding with. */
export interface FindingStated {
  /** Steps to move a severity by: hedges and the like. */
  readonly steps: number
  /** Whether its words are so plain that many a reader would let it pass. */
  readonly plain?: boolean
}

/** The finding that a sentence states in the author's own voice, if it states one. */
export function findingIn(passage: Passage, sentence: Sentence): FindingStated | undefined {
  const fits = (matcher: Matcher): boolean => occurs(matcher, passage, sentence)
  if (isTextbook(passage, sentence) && !fits(counts) && !fits(flowing)) return undefined
  // “The cortex is where your thinking takes place” explains; “oxytocin makes you trust” claims.
  const own = passage.mentions.filter((m) => m.sentence === sentence.index)
  if (addressesReader(passage, sentence) && !own.some(isMessenger)) return undefined
  const claim = passage.claims.find((c) => c.sentence === sentence.index && isEmpirical(c))
  const verdict = claim?.verdict ?? passage.judge(sentence, ['fixed'])
  // “A third of the patients showed no response” counts those who did not.
  const counted = (): boolean => fits(counts) && !passage.judge(sentence, ['fixed', 'absence']).silent
  const says = (matcher: Matcher, aspects: readonly Aspect[] = ['fixed']): boolean =>
    matcher.match(passage.tokens, sentence, passage.mentions).some(({ focus }) => !passage.judge(focus, aspects).silent)
  // “The best window is not X. It is Y”: that there is one is taken for granted by the denial.
  const more = (): boolean =>
    says(bodily) ||
    says(opportune, ['fixed', 'absence']) ||
    (own.some(livedOf) && says(universal)) ||
    (isFinding(own) && says(dueTo))
  const told = (): boolean => tellsOfBiology(passage, sentence) || tellsOfResult(passage, sentence) || fits(states)
  // What is only supposed needs a source, too, but less: it may be the author's own thought.
  const supposed = (): boolean => {
    const { silent, steps } = passage.judge(claim?.relation ?? sentence, ['certainty'])
    return silent || steps < 0
  }
  const steps = (): number => verdict.steps - (supposed() ? 1 : 0)
  if (claim || (!verdict.silent && told()) || counted() || more()) return { steps: steps(), plain: fits(practised) }
  return !verdict.silent && says(plain) ? { steps: steps(), plain: true } : undefined
}

const untold = compilePatterns(unfound)

/** Whether a sentence tells a gap, an aim or a criterion, whatever else its words would be: nothing that was found. */
export function tellsOfNothingFound(passage: Passage, sentence: Sentence): boolean {
  return occurs(untold, passage, sentence)
}
