// Whether a sentence tells of the authors' own work: what they did and aimed at, their samples, figures and statistics.
// Such sentences need no source, are no anecdotes and credit nobody else.
import type { Span } from '../text/span.ts'
import { finiteVerbs, LEXICAL, NONE } from './finite.ts'
import type { Passage, Sentence } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { cites, occurs } from './query.ts'
import { numbersIn } from './reported.ts'
import { verbForms } from './verb-forms.ts'

const studies =
  'study|studies|sample|samples|data|dataset|datasets|analysis|analyses|experiment|experiments|result|results|finding|findings|thesis|dissertation|research|work|simulation|simulations|participants|subjects|approach|task|tasks|manuscript'

/** The authors at work, their own studies, and studies told apart by a number. */
const acts = compilePatterns([
  '(we|I) (have | had | also | then | first | here | thus | therefore | next | again | only | further | additionally | now | did | can | could | would | will)? ..1! (~conclude | ~hypothesise | ~hypothesize | ~infer | ~speculate | ~propose | ~argue | ~suggest | ~believe | ~assume | ~determine | ~track | ~image | ~label | ~select | ~focus | ~search | ~examine | ~investigate | ~test | ~compare | ~measure | ~explore | ~fill | ~replicate | ~conduct | ~analyse | ~analyze | ~ask | ~assess | ~aim | ~attempt | ~address | ~report | ~show | ~observe | ~find | ~provide | ~demonstrate | ~collect | ~combine | ~apply | ~identify | ~quantify | ~model | ~use | ~extract | ~estimate | ~compute | ~record | ~recruit | ~expect | ~predict | ~interpret | ~decide | ~evaluate | ~seek | ~plan | ~intend | ~design | ~develop | ~perform | ~undertake | ~choose | ~adopt | ~study | ~hope | ~try | (~carry out) | (~set out) | ~want | (~take (the | this) opportunity))',
  `my|our|((the | this) (present | current | reported)) ..3! ${studies}`,
  '(study | studies | experiment | experiments | sample | samples | cohort) (# | one | two | three | four | five)',
  '(the | our | a | both) (pilot | main | follow-up | first | second | third) (study | experiment | sample | session)',
  '(both | two | three | all | across) ..1! (experiments | samples | datasets | multiverse)',
  '<start> (these | the | our | both | such | together ,? these | overall ,? (these | our)) ..2! (results | findings | data | analyses | analysis | observations | partitions | comparisons | simulations) ..2! (highlight | highlights | show | showed | shows | suggest | suggests | suggested | indicate | indicates | indicated | reveal | revealed | demonstrate | demonstrated | confirm | confirmed | support | point | imply)',
  '(the | our | a) ..1! (aim | aims | goal | goals | purpose | objective | objectives) of (this | the | our | these) ..3! (study | studies | research | work | experiment | experiments | thesis | chapter | paper | project)',
  '(this | our | (the | this) (present | current)) ..2! (study | trial | experiment | project | pilot | investigation | protocol | article | paper) (was | is | has been)? ..1! (aimed | aims | aim | designed | seeks | sought | intended | intends | attempts | attempted | conducted | undertaken | performed | (set out) | (sets out) | (carried out)) (to | at)',
  'this|our program|programme|intervention|initiative|campaign|project|service ..10! (aims | aimed | wants | seeks | sought | intends | hopes) to',
  'the ..2! (aim | aims | goal | goals | purpose | objective | objectives) (of (this | the | our | these) ..6! (trial | study | article | paper | protocol | investigation | review | pilot))? (was | is | were | are) ..1! to',
  '(we | I) (had | have) ..2! (aim | aims | goal | goals | question | questions | hypothesis | hypotheses)',
  '(# % | # percent) of (the | our) ..1! (participants | subjects | respondents | interviewees | sample | raters | observers)',
  '(plot | plots | graph | graphs | scatterplot | scatterplots | histogram | histograms | figure | figures | table | tables | panel | panels) (above | below)',
  '(# | ~@numeral) (of | out of) (the)? (# | ~@numeral) ..3! (subjects | participants | patients | animals | mice | rats | cells | neurons | sites | sessions | pairs | people)',
  '(analysis | analyses | test | tests | testing | comparison | comparisons | inspection | regression | simulation | simulations) (showed | revealed | indicated | confirmed | demonstrated | yielded | identified)',
  '(was | were) ..1! (assayed | centrifuged | extracted | frozen | stored | thawed | pipetted | sacrificed | perfused | (collected (at | in | from | before | after | every)) | (measured (at | with | using | by | before | every | (in ..3! samples))) | (sampled (at | every | before | after)))',
  'future|further studies|work|research ..12! (~be | remain) ..1! (necessary|needed|required|warranted)'
])

/** Figures and tables that a sentence points to, by number or label. */
const shown = /\b(?:[Ff]ig(?:ure)?s?|[Tt]ables?)\.?\s*(?:\d|S\d|[IVX]+\b|[\uE000-\uE004])|\((?:see\s|cf\.\s)?\uE004{4}/u

/** “\\cref{ch:voles} demonstrated …”: a chapter or section of the text that showed something. */
const shownThere =
  /^\W{0,3}(?:(?:[Cc]hapters?|[Ss]ections?|[Ss]tudy|[Ee]xperiment)\s)?[\uE000-\uE004]+\s(?:\p{L}+ly\s)?(?:demonstrat|show|found|reveal|present|describ|establish|suggest|identif)/u

/** Whether a sentence points to a figure or a table of the document. */
export const pointsToFigure = ({ text }: Passage, { start, end }: Span): boolean => shown.test(text.slice(start, end))

/** Groups of animals or people that are known already: those of the study that is being told of. */
const groups = compilePatterns([
  '(the | these | both) ..3! (mice | rats | animals | participants | subjects | samples | group | groups | condition | conditions | block | blocks | session | sessions)',
  '(in | for | across | under | within) the ..2! (sample | condition | setting | group | task | session | block | phase)'
])

/** What is read: a passage, and its source where statistics may stand as maths. */
interface Read {
  readonly passage: Passage
  readonly text: (span: Span) => string
}

/** Whether a sentence tells of what the authors did, found or will do, of their figures or their statistics. */
export function tellsOfOwnWork(view: Read, sentence: Sentence): boolean {
  const { passage } = view
  if (occurs(acts, passage, sentence)) return true
  const { tokens, sentences } = passage
  // Values from code that runs in the text are the document's own results.
  if (tokens.slice(sentence.first, sentence.last).some((token) => token.kind === 'code')) return true
  if (numbersIn(view, { start: sentence.start, end: sentence.end }).some(({ kind }) => kind !== 'size')) return true
  const before = sentences[sentence.index - 1]
  const after = sentences[sentence.index + 1]
  // “I found that … The CA1 samples show … My results confirm …”: the report goes on.
  if (before && after && occurs(acts, passage, before) && occurs(acts, passage, after)) return !cites(passage, before)
  const near = before === undefined ? [sentence] : [before, sentence]
  if (near.some((s) => pointsToFigure(passage, s))) return true
  if (shownThere.test(passage.text.slice(sentence.start, sentence.end))) return true
  return tellsOfGroups(passage, sentence)
}

/** “The trained rats slept longer”, “in the task, scores rose”: in the past, and the group stands before the verb. */
function tellsOfGroups(passage: Passage, sentence: Sentence): boolean {
  const match = groups.match(passage.tokens, sentence, passage.mentions)[0]
  const verb = firstVerb(passage, sentence)
  return match !== undefined && verb !== undefined && match.focus.first < verb.at && isPastVerb(verb)
}

const pastAuxiliaries = /^(?:was|were|had|did)$/

/** Whether a sentence tells what happened: its first finite verb is one of the past. */
export function isPast(passage: Passage, sentence: Sentence): boolean {
  const verb = firstVerb(passage, sentence)
  return verb !== undefined && isPastVerb(verb)
}

interface Verb {
  readonly at: number
  readonly form: string
  readonly lexical: boolean
}

function firstVerb({ tokens }: Passage, { first, last }: Sentence): Verb | undefined {
  const found = finiteVerbs(tokens.slice(first, last))
  const index = found.findIndex((kind) => kind !== NONE)
  if (index < 0) return undefined
  return { at: first + index, form: tokens[first + index]?.form ?? '', lexical: found[index] === LEXICAL }
}

function isPastVerb({ form, lexical }: Verb): boolean {
  return lexical ? isPastForm(form) : pastAuxiliaries.test(form)
}

/** Whether a verb in this form tells of the past: “rose”, “measured”. */
export function isPastForm(form: string): boolean {
  return form.endsWith('ed') || (verbForms.get(form) ?? []).some(({ shape }) => shape === 'past')
}
