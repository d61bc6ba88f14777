// statistics/nonsignificant-as-no-effect: a test that found nothing, read as proof that there is nothing.
import { tokenSpanOf } from '../../core/prose/locate.ts'
import type { Passage, Sentence, TokenSpan } from '../../core/prose/model.ts'
import {
  holdsUp,
  isAim,
  isGlossed,
  keepsToTest,
  namesCondition,
  nonsignificant,
  takesUpTest,
  tellsLooks,
  tellsNotSignificant
} from '../../core/prose/nulls.ts'
import { comparesAtOutset } from '../../core/prose/outset.ts'
import { compilePatterns, type Match } from '../../core/prose/pattern.ts'
import { denies, occurs } from '../../core/prose/query.ts'
import {
  givesMeansAlike,
  givesSlightEffects,
  heardIn,
  isNonsignificant,
  isQuotedResult,
  numbersIn,
  type Reported,
  resultAt
} from '../../core/prose/reported.ts'
import { comparesWithOthers, retellsAmongOthers } from '../../core/prose/retold.ts'
import { type BlockView, defineRule, type Fact, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

const effects =
  'link|links|connection|connections|influences|effect|effects|difference|differences|influence|impact|change|changes|association|associations|correlation|relationship|relation|role|benefit|interaction|improvement|increase|decrease'

/** What those under study do, in words that can be measured. */
const acts =
  '~perform | ~learn | ~behave | ~respond | ~react | ~recover | ~sleep | ~score | ~remember | ~recall | ~recognise | ~recognize | ~improve | ~work | ~eat | ~drink | ~explore | ~bond | ~cooperate | ~trust | ~play | ~run | ~swim | ~feel | ~think | ~decide | ~choose | ~judge | ~rate | ~heal | ~grow | ~rise | ~fall | ~drop | ~increase | ~decrease | ~decline | ~change | ~last | ~live | ~survive | ~handle | ~cope | ~do'

/** What is counted or timed: a thing of which two groups can have the same. */
const measures =
  'amount | amounts | number | numbers | quantity | quantities | time | times | level | levels | degree | extent | rate | rates | duration | durations | size | sizes | magnitude | course | score | scores | length | speed | accuracy | frequency | proportion | volume | volumes | density | strength | intensity | latency | latencies | distance | effort | benefit | benefits | gain | gains | threshold | thresholds | effect | effects | response | responses | pace | ease | share | dose of'

/** What a group may be as much as another. */
const qualities =
  'effective | efficacious | good | bad | strong | weak | large | small | big | fast | quick | slow | accurate | precise | high | low | likely !to be (assigned|chosen) | sensitive | responsive | anxious | depressed | stressed | calm | active | aggressive | generous | trusting | empathic | kind | sociable | attentive | impulsive | tired | painful | pleasant | attractive | happy | lonely | satisfied | confident | successful | common | frequent | safe | useful | harmful | thick | dense | severe | impaired | able | willing | motivated | warm | loud'
const manners =
  'well | poorly | badly | hard | long | often | frequently | much | many | quickly | fast | slowly | strongly | weakly | accurately | deeply | early | late | far | easily | intensely | loudly | readily | rapidly'

/** What is compared as a shape, in the words of those who know that it is not the same. */
const shapes =
  '!(..2! pattern|patterns|trend|trends|direction|directions|tendency|tendencies|picture|qualitative|qualitatively|numerical|ordering|order|shape|task|tasks|procedure|procedures|instructions|stimuli|items|analysis|analyses|conclusion|conclusions)'

/** Statements that there is nothing. */
const nothing = compilePatterns([
  `[(~spend | ~receive | ~follow | ~need | ~take | ~consume | ~reach | ~get | ~gain | ~lose | ~make | ~obtain | ~@outcome_verb | ${acts}) ..2! (the same | identical | equal) ..1! (${measures})]`,
  `[equally (${qualities} | ${manners})]`,
  `[(at | with | to | by | for | in) ((the same) | (an equal) | identical) ..1! (${measures})]`,
  '[(did | does | do | has | had | have) nothing (for | to | against | . | , | ; | \\()]',
  `[~be (just | every bit)? as (${qualities}) as]`,
  `[(just | exactly | every bit) as (${qualities} | ${manners}) ..6! as]`,
  '[(~remain | ~stay) ..1! (constant | stable | unchanged | unaffected | unaltered | flat | intact | preserved | spared | the same | at the same level)]',
  '[~be ..1! (independent of | unrelated to | uncorrelated with) !samples|measures|variables]',
  '[~make no ..1! difference]',
  '[(neither | none of) !for|in|at ..8! (~influence | ~affect | ~alter | ~change | ~matter | ~modulate | ~improve | ~impair | ~reduce | ~increase | ~raise | ~lower)]',
  `[no|zero !significant ..2! ${effects}]`,
  `[without !significant|a|statistically ..1! ${effects}]`,
  "[(did|does|do not | didn’t | didn't | doesn't) !significantly|reach|attain ~differ|~change|~affect|~influence|~increase|~decrease|~improve|~reduce|~alter|~impair|~worsen|~boost|~disrupt|~harm|~help]",
  `[(had | has | have | ~show | ~report | ~display | ~produce | ~share | ~yield | ~need) (identical | equal | the same | equivalent | exactly the same) ${shapes} ..2!]`,
  `[(${acts} | ~@outcome_verb | ~freeze | ~brake) ..2! (alike | identically | equally | no differently | indistinguishably)]`,
  `[(${acts}) ..2! (the same)] (. | , | ; | <end> | and | in | on | across | regardless | whether | under | throughout | with | \\()`,
  `[(${acts}) ..2! !(as well !as) (no | just as | exactly as | equally | as) ..1! (well | fast | quickly | much | often | long | strongly | accurately | slowly | hard | deeply | better | worse | faster | slower | more | less | sooner | longer) ..2! (as | than)?]`,
  '[(were | was | are | is) (indistinguishable | interchangeable | comparable | no different | no (better | worse | more | less | faster | slower | higher | lower | larger | smaller | happier | stronger))]',
  "[(did | does | do not | didn’t | didn't) !significantly ~respond|~react|~depend|~vary|~disturb|~benefit|~suffer]",
  '[(~play | ~have | ~make | ~show | ~exert) (no | no ..1!) (influence | effect | role | part | impact | bearing | difference)]',
  '[(~be | ~leave) ..1! (untouched | unaffected | unchanged | unaltered | irrelevant | immaterial)]',
  '[(were | was | are | is | thus | equally | as) (equal | equivalent | identical | alike | unaffected | unchanged | unrelated | (the same)) ]'
])

/** Conclusions that only an interval or an equivalence test could carry. */
const conclusions = compilePatterns([
  '[null|null-hypothesis (hypothesis)? (is | was | holds | must be | can be | has been) (true | right | correct | accepted | confirmed | proved | proven)]',
  '[(null | (null hypothesis)) holds]',
  '[(~accept | ~confirm | ~prove) the null]',
  '[without (any)? (influence | effect | impact | role | consequence | benefit)]',
  '[(is | are | was | were | as | thus) ..1! (safe | harmless | risk-free | inert | inactive | worthless | unnecessary | superfluous | independent | irrelevant | innocent | dead | refuted | disproved | disproven | ruled out | wrong | false | absent)] !(samples | sample | t-test | t-tests | predictor | predictors | variable | variables | measures | two-sample | observers | raters | studies | of each | alarm | alarms | positive | positives | negative | negatives | discovery | belief | beliefs | memory | memories)',
  // Behind a comma such a word may as well stand before its noun: “, wrong answers”.
  `[(excludes | excluded | excluding) (any | the | a | an | this | that) ..4! (${effects} | involvement | contribution | idea | hypothesis)]`,
  `[(${effects} | involvement | contribution | possibility of) ..6! ~be ..2! excluded]`,
  '[(and | ,) ..1! (safe | harmless | risk-free | inert | worthless | superfluous | refuted | disproved | disproven | ruled out)] !(samples | sample | treatment | pill | pills | group | tablets)',
  '[(does | do | did | has | have) nothing (to | for | in | with | at | .)?]',
  `[(no | zero) ..1! (risk | danger | harm | benefit | value | use | link | connection | (reason to|for) | evidence of harm | trace)]`,
  '[(are | were | is | was | behave | behaved | respond | responded | perform | think | feel | bond | look) !not ..1! (alike | the same | identically | equally | no different | indistinguishable | equals)]',
  '[(do | does | did | can) not (~@drive | ~@lower | exist | work | matter | differ | help | contribute | depend | respond | improve | bond | change | affect | play | need | add | explain)]',
  '[((rules | ruled | ruling | rule) out !((the | any | a | other | alternative | these | software | possible | potential)? ..1! possibility|possibilities|bug|bugs|artefact|artefacts|artifact|artifacts|explanation|explanations|alternative|alternatives|confound|confounds|account|accounts|error|errors)) | (~leave ..3! (untouched | unaffected | unchanged | unaltered | intact)) | (refutes | refuted | disproves | disproved | falsifies | falsified) (any | the | a | an | this | that)]',
  '[~be|both|are|is|were|was ..1! equivalent|equal|identical|interchangeable|irrelevant|ineffective|ineffectual|unrelated|uncorrelated|unconnected|unaffected|uninfluenced|useless|futile|powerless|unimportant|immaterial|inconsequential|dispensable|redundant|comparable|(the same)|(on a par)|(no better)|(no worse)|(no different)]',
  '[(shown | proved | proven | found | known | considered | demonstrated | said | held | judged) to be ..1! (safe | harmless | inert | ineffective | equal | equivalent | identical | useless | irrelevant | unrelated | independent | the same)]',
  '[(~cause | ~have | ~produce | ~pose | ~carry | ~bring | ~do | ~entail) (no | not any) ..1! (side effects | side-effects | adverse effects | effect | effects | harm | risk | risks | danger | damage | benefit | benefits | change)]',
  '[work|works|worked|perform|performs|performed ..1! (equally | (the same !analysis|analyses|test|tests|task|tasks|procedure|steps|experiment|regression) | just as)]',
  '[(~@outcome_verb | ~behave | ~perform | ~feel | ~think | ~act | ~function | ~work) ..2! (alike | identically | equally | similarly | (the same !analysis|analyses|test|tests|procedure|procedures|steps|task|tasks|experiment|regression|regressions|measurements|measures) | in the same way | no differently | just as (well | much | fast | strongly))]',
  '[equally (well | effective | safe | good | strong | large)]',
  '[as (safe | effective | good | strong | trusting | large | high | low | anxious | warm | happy | likely | fast | accurate) as]',
  '[~have|plays|play|played no|(any not) ..1! (influence | effect | role | part | impact | bearing | relevance | consequence | consequences | say)]',
  "[(does|do|did not | doesn’t | doesn't | don’t) ..1! (matter | affect | influence | work | play | change | help | depend)]",
  '[there (is | are | was) no (effect | difference | differences | influence | association | relationship | sex | gender | true | real)]',
  '[there (is | are) no !data|studies|results|reports|records|significant|significantly|statistical|statistically|evidence|proof|support|sign|reliable|detectable|clear|further|reason|need|doubt|other|one|such <word>]',
  '[no|not a (effect | difference | differences | influence | role)]',
  `[(~have | ~share | ~show | ~give | ~produce | ~report | ~yield | ~make | ~exert) ..1! (identical | equal | equivalent | (the | exactly the) same) ${shapes} ..2!]`,
  '[(the same (effect | impact | influence | benefit | response | result | action | way | extent | degree)) (as | in | for | on | to | across | from)? ..2]',
  "[(is | are | was | were | isn’t | isn't) ..1! (not | n’t) ..1! (required | needed | necessary | essential | involved | important | critical | crucial | relevant | related | linked | connected | dependent | sensitive | responsible | causal | harmful | dangerous | toxic | addictive | impaired | altered | affected | influenced | due | caused | different | superior | inferior | better | worse | effective | efficacious | useful | helpful | beneficial | active | modulated | mediated | inherited | heritable | sexually dimorphic | worth)]",
  '[(does | do | did | can | will | would | need | ~have to) (not | n’t) !reach|attain|exceed|pass|survive|approach|significantly|look ~@outcome_verb|~impair|~harm|~cause|~mediate|~moderate|~modulate|~need|~require|~protect|~control|~regulate|~shape|~enter|~act|~kill|~raise|~involve|~vary|~carry|~represent|~encode|~store|~interact|~produce|~damage|~disturb|~suffer|~distinguish|~treat|~count|~rely]',
  '[(~be | ~remain | ~stay | ~leave ..3!) ..1! (intact | preserved | spared | unimpaired | undamaged | unharmed | undisturbed | constant | stable | invariant | unrelated to | immune | insensitive | resistant | indifferent | impervious | ruled out | off the table | a myth | a placebo | a dead end | a non-starter | of no | without value | without effect)]',
  '[(~be | ~remain | ~stay | ~leave ..3!) normal]',
  '[(is | are | was | were) ..1! independent of] !samples|measures',
  '[(nothing more than | no more than | just | only | merely | but) ..1! (a placebo | placebo | chance | noise)]',
  '[~make no difference]',
  '[(~prove | ~remain | ~be | ~turn out) ..2! (safe | harmless | useless | worthless | ineffective | inert | irrelevant | innocuous | (a (waste | failure | myth | dud | flop | placebo)))] !(samples | sample)',
  '[(a | the) waste of (time | money | effort | resources | public money)]',
  '[(need | needs) not ~worry|~fear|~bother|~test|~control|~consider|~care|~mind|be|~take|~look|~distinguish]',
  `[(${acts}) ..2! (no | just as | exactly as) ..1! (well | fast | quickly | much | often | long | strongly | accurately | better | worse | faster | slower | more | less) ..2! (as | than)?]`,
  '[(can | may | could | should) (safely | therefore | now)? ..1! be ..1! (ignored | neglected | dismissed | disregarded | forgotten | dropped | discounted | abandoned | discarded)]',
  '[(safely | can | may) (ignore | neglect | dismiss | disregard | forget | rule out)]',
  '[<word> ..3! (alike | identically)] (. | , | ; | <end> | and | in | to | or)',
  '[(no | not any | zero) ..1! (danger | harm | need | point | place | bearing | relevance | advantage | disadvantage | contribution | involvement | relation | relationship | association | correlation | dependence | sensitivity | impairment | deficit | change | improvement | adverse effects | side effects | harmful effects | consequences | true difference | real difference | sex difference | sex differences | gender difference | gender differences | age difference | age differences | such (thing | effect | link | difference))]',
  '[absence of ..1! (effect | effects | influence | role | link | relation | relationship | association | difference | differences)]',
  '[(the | an)? (independence | irrelevance | equality | equivalence | ineffectiveness | inefficacy | uselessness | futility | safety | harmlessness) of ..4]',
  '[free of|from ..1! (risk | risks | side effects | side-effects | harm | danger)]',
  '[(one | either) ..3! (as (good | well | safe) as (the other | another))]',
  '[(apply | applies | hold | holds | generalise | generalises | generalize | generalizes) ..1! (to both | for both | equally | alike | across)]'
])

/** Words that lead from the test to the conclusion. */
const therefore = compilePatterns([
  ', for | (with | given) ..1! p | (, ..1! with|given|as|since no|a|the|none|neither) | ~rule out | ~exclude|~refute|~disprove|~falsify',
  ';|:|— | (which is why) | (that is why) | (this is why) | evidence|proof|clearly|obviously',
  'so|hence|therefore|thus|consequently|thereby|accordingly|proving|showing|demonstrating|confirming|meaning|implying|indicating|since|because|as',
  '(we | I | authors) ..1! (conclude | infer | concluded | inferred)',
  '~prove|~show|~demonstrate|~confirm|~mean|~imply|~establish|~tell|~reveal|~indicate|~settle|~persuade|~convince',
  '(we | one | you | I | it) ..2! (certain | sure | confident | safe) ..1! (that | to)'
])

/** What does carry it. */
const carries = compilePatterns([
  'equivalence !of|in',
  'tost|bayes|bayesian|non-inferiority|noninferiority|interval|intervals|(bayes* factor | factors)',
  '(null | (null hypothesis) | null-hypothesis) ..3! (supported | favoured | favored | preferred)',
  '(# % | # percent | high | sufficient | adequate | enough) power'
])
/** A p value that is only called not significant. */
const unspoken = compilePatterns(['n.s.|n.s|(n . s)|(p = ns)|(\\( ns \\))'])
const weak = compilePatterns(['underpowered|(small sample) | (low power) | (few participants)'])
/** How alike groups were at the outset: told, and nothing concluded from it. */
const outset = compilePatterns([
  'baseline|demographic|demographics | (mean age) | (at (entry|inclusion|enrolment|enrollment|admission))'
])
/** Sentences about how to read tests. */
const lesson = compilePatterns([
  'p-values | (p values) | (a p value (does | can | could | should | must | says)) | absence of evidence',
  'is|are|was a mistake|error|fallacy',
  // Eligibility, and what is expected of a study that is planned.
  // Values in the range that a laboratory calls normal.
  '(level | levels | value | values | concentration | concentrations | count | counts | pressure | signs | parameters | scores | results | ecg | ecgs | function | functions) ..4 (~be | ~remain | ~stay | within) ..1! normal',
  '(clinically insignificant) | (normal limits) | (normal range) | ((is | are) (expected | anticipated))',
  // Tests of what other tests take for granted.
  'levene*|normality|homogeneity|homoscedasticity|sphericity|shapiro*|kolmogorov*|mauchly*|variances|heteroscedasticity|collinearity|(goodness of fit)|stationarity|heterogeneity',
  '(cannot | (can | could | should | must | does | do | did) not) (be)? (conclude | concluded | infer | inferred | mean | imply | say | claim | prove | establish | confirm)',
  '(number | numbers | proportion | proportions | ratio) ..4! (group | groups | arm | arms | women | men | participants | patients) ..3! (~differ | equal | comparable | similar)',
  '(~differ | ~match | different | comparable | similar) ..3! (in | for | on) ..1! (age | education | handedness | weight)'
])

/** Whether the sentence tells of a test that was not significant, and not of what to do if one is. */
function isNull({ passage }: BlockView, sentence: Sentence, all: readonly Reported[]): boolean {
  if (all.some(isNonsignificant)) return true
  const tests = nonsignificant.match(passage.tokens, sentence, passage.mentions)
  return tests.some(({ focus }) => !isCondition(passage, focus))
}

/** Words that open the condition under which something was seen (“when a distractor is absent”), or tell who is meant. */
const conditions: ReadonlySet<string> = new Set(
  'when whenever if unless until where wherever who whose whom'.split(' ')
)
/** Words that open the ground of a conclusion: “since there was no reason to expect …”. */
const groundOpeners: ReadonlySet<string> = new Set(['since', 'because'])
/** How many words before a statement the opening of its clause is looked for. */
const openedWithin = 8

/** Whether a stretch stands in a clause that one of these words opens. */
function opensWith({ tokens, clauses }: Passage, { first, last }: TokenSpan, words: ReadonlySet<string>): boolean {
  if (clauses.some((c) => words.has(c.opener) && c.first <= first && last <= c.last)) return true
  for (let at = first - 1; at >= Math.max(0, first - openedWithin); at--) {
    const form = tokens[at]?.form.toLowerCase() ?? ''
    if (words.has(form)) return true
    if (/^[,;:.()]$/.test(form)) return false
  }
  return false
}

/** Whether a stretch tells under which condition something was seen, or of whom, and not what was found. */
function isCondition(passage: Passage, at: TokenSpan): boolean {
  return opensWith(passage, at, conditions)
}

/** What is said without such a word, and not as a condition or an aim. */
function unguarded(view: BlockView, sentence: Sentence, found: readonly Match[]): Match[] {
  const { passage } = view
  return found.filter(({ focus }) => {
    if (isCondition(passage, focus) || isAim(passage, focus)) return false
    if (isNamed(view, sentence, focus) || comparesWithOthers(passage, sentence, focus)) return false
    return !keepsToTest(passage, sentence, focus)
  })
}

/** One explanation that is offered beside others: “too few patients, or true inefficacy of the spray”. */
const offered = compilePatterns([
  'or|and/or ..2! [(inefficacy | ineffectiveness | independence | irrelevance | equality | equivalence | uselessness | futility | absence | lack) of]'
])
/** How much longer a quotation may be than what is said in it, to be the name of a thing: its marks and a stop. */
const marksAround = 4

/** Whether a statement is only named: a condition, a grade of a scale (“a score of ‘no change’”), or one explanation among others. */
function isNamed({ passage }: BlockView, sentence: Sentence, { start, end, first }: Match['focus']): boolean {
  if (namesCondition(passage, sentence, { start, end })) return true
  const quoted = passage.quotations.some(
    (q) => q.start <= start && end <= q.end && q.end - q.start <= end - start + marksAround
  )
  return quoted || offered.match(passage.tokens, sentence, passage.mentions).some(({ focus }) => focus.first === first)
}

/** “Rule out”, “exclude”: what a negation ahead turns into a caution (“we cannot rule out …”). */
const excluding = /^(?:rul|exclud|refut|disprov|falsif|dismiss|ignor|neglect|disregard)/i
const excludes = ({ tokens }: Passage, { first, last }: TokenSpan): boolean =>
  tokens.slice(first, last).some(({ form }) => excluding.test(form))

/** “… not significant; hence no influence”, in one sentence or in two. */
function concluded(view: BlockView, sentence: Sentence, all: readonly Reported[]): Report | undefined {
  const { tokens, mentions, sentences } = view.passage
  if (!occurs(therefore, view.passage, sentence)) return undefined
  const before = sentences[sentence.index - 1]
  const own = isNull(view, sentence, all)
  const earlier =
    !own && before !== undefined && opensWithTherefore(view, sentence) && isNull(view, before, numbersIn(view, before))
  if (!own && !earlier) return undefined
  const looks = (at: Span): boolean => !all.some(isNonsignificant) && tellsLooks(view.passage, sentence, at)
  const said = unguarded(view, sentence, conclusions.match(tokens, sentence, mentions, { longest: true })).filter(
    ({ focus }) =>
      !opensWith(view.passage, focus, groundOpeners) && !isGlossed(view.passage, sentence, focus) && !looks(focus)
  )
  const match = (own ? said.filter(({ focus }) => follows(view, sentence, all, focus)) : said).at(-1)
  if (!match || (earlier && before && carried(view, before, numbersIn(view, before)))) return undefined
  // “No role” holds its own denial; “we cannot say that it is safe” denies the conclusion.
  const absent = denies(view.passage, match.focus)
  const test = nonsignificant.match(tokens, sentence, mentions)[0]
  const judge =
    !excludes(view.passage, match.focus) && (absent || test === undefined || test.span.first < match.focus.first)
      ? resultAt(view.passage, match.focus, sentence)
      : match.focus
  return { at: match.focus, judge, message: 'concluded' }
}

/** Words before both a test and what is concluded from it: “Because p was .2, …”. */
const grounds = compilePatterns([
  'because|since|as|given|with|for|if|considering|so|hence|thus|therefore|consequently|accordingly|after|from'
])

/** Whether words that conclude stand between the test and the conclusion, or ahead of both. */
function follows({ passage }: BlockView, sentence: Sentence, all: readonly Reported[], to: TokenSpan): boolean {
  const { tokens, mentions } = passage
  const tests = nonsignificant.match(tokens, sentence, mentions).map(({ span }) => span.first)
  const values = all.filter(isNonsignificant).map((value) => tokenSpanOf(tokens, value).first)
  const links = therefore.match(tokens, sentence, mentions).map(({ focus }) => focus.first)
  const leads = grounds.match(tokens, sentence, mentions).map(({ focus }) => focus.first)
  return [...tests, ...values].some((test) => {
    const [from, until] = test < to.first ? [test, to.last] : [to.first, test]
    return links.some((link) => from < link && link < until) || leads.some((lead) => lead < from)
  })
}

/** “Figure 2 shows”, “Table 3 confirms”: what is seen there follows from no test before. */
const display =
  /^\W{0,4}(?:(?:supplementary|supplemental|online)\s)?(?:figures?|figs?\.?|tables?|panels?|graphs?)\s?(?:S\s?)?\d/i
/** “Such as”, “as expected”: words that join without concluding. */
const joining = {
  before: /^(?:such|well|far|same)$/,
  behind: /^(?:shown|expected|seen|illustrated|depicted|presented|predicted|for|in|with|well|to|compared)$/
}

/** Whether a word leads to a conclusion, and is no “as” that only joins. */
function isLeading({ tokens }: Passage, { first, last }: TokenSpan): boolean {
  if (last - first > 1 || tokens[first]?.form !== 'as') return true
  return !joining.before.test(tokens[first - 1]?.form ?? '') && !joining.behind.test(tokens[last]?.form ?? '')
}

function opensWithTherefore({ passage }: BlockView, sentence: Sentence): boolean {
  if (display.test(passage.text.slice(sentence.start, sentence.start + displayWithin))) return false
  const opening = { ...sentence, last: Math.min(sentence.last, sentence.first + 5) }
  return therefore.match(passage.tokens, opening, passage.mentions).some(({ span }) => isLeading(passage, span))
}
const displayWithin = 40

/** “No effect (p = .2)”, “No differences were seen (underpowered)”. */
function stated(view: BlockView, sentence: Sentence, all: readonly Reported[]): Report | undefined {
  const p = all.find(isNonsignificant) ?? (occurs(unspoken, view.passage, sentence) ? sentence : undefined)
  if (!p && !occurs(weak, view.passage, sentence)) return undefined
  const { tokens, mentions } = view.passage
  const said = unguarded(view, sentence, nothing.match(tokens, sentence, mentions, { longest: true }))
  const match = said.find(({ focus }) => !p || p === sentence || isUnderNull(all, focus))
  return match && { at: match.focus, judge: resultAt(view.passage, match.focus, sentence), message: 'stated' }
}

/** Whether a test that another sentence reports compared the groups as they were before the study. */
function followsOutset(view: BlockView, sentence: Sentence): boolean {
  const before = view.passage.sentences[sentence.index - 1]
  return before !== undefined && !isNull(view, sentence, numbersIn(view, sentence)) && comparesAtOutset(view, before)
}

/**
 * How groups were before the study or who left it, means and sizes that anybody can see are the same, what is retold of
 * others, and sentences that say themselves that the test was not significant: a reader asks little more.
 */
function isPlain(view: BlockView, sentence: Sentence, { at, message }: Report): boolean {
  const said = tokenSpanOf(view.passage.tokens, at)
  if (tellsNotSignificant(view.passage, sentence, said, message === 'concluded')) return true
  if (takesUpTest(view.passage, sentence, said) || retellsAmongOthers(view, sentence)) return true
  if (message === 'concluded' && followsOutset(view, sentence)) return true
  const heard = heardIn(view, sentence)
  return comparesAtOutset(view, sentence) || givesMeansAlike(heard) || givesSlightEffects(heard)
}

/** Whether the p value that belongs to a statement, the next one behind it or else the last before, is not significant. */
function isUnderNull(all: readonly Reported[], at: Span): boolean {
  const values = all.filter(({ kind }) => kind === 'p')
  const own = values.find(({ start }) => start >= at.end) ?? values.at(-1)
  return own === undefined || isNonsignificant(own)
}

function carried(view: BlockView, sentence: Sentence, all: readonly Reported[]): boolean {
  return all.some((r) => r.kind === 'interval' || r.kind === 'bayes') || occurs(carries, view.passage, sentence)
}

/** A Bayes factor or an equivalence test, in words or in the names of code. */
const support = compilePatterns(['tost|bayes|bayesian | (equivalence test|tests|testing|bounds)'])
const supportingCode = /`[^`\n]{0,300}(?:BF|[bB]ayes|\bbf|_bf|TOST|tost)/

/** Whether the paragraph weighs the evidence for there being nothing. */
const isWeighed: Fact<boolean> = (view) => {
  const { sentences, text } = view.passage
  return (
    sentences.some(
      (sentence) =>
        occurs(support, view.passage, sentence) || numbersIn(view, sentence).some(({ kind }) => kind === 'bayes')
    ) || supportingCode.test(view.text({ start: 0, end: text.length }))
  )
}

export default defineRule({
  id: 'statistics/nonsignificant-as-no-effect',
  summary: '“No effect”, “no difference” or “equal” from a test that was not significant',
  why: 'Absence of evidence is not evidence of absence: a small or noisy study misses real effects. Only an interval, an equivalence test or a Bayes factor can say that an effect is negligible.',
  better: '“no significant difference was detected (95 % CI …)”.',
  silent:
    'When an interval, an equivalence test, a Bayes factor or high power is given; for “no significant (or reliable) difference” and “did not change significantly”; for grades of a scale that are called so; when the conclusion is denied, left open or discussed.',
  references: ['altman1995', 'greenland2016'],
  severity: 'warning',
  aspects: ['absence'],
  on: 'sentence',
  messages: {
    concluded:
      '“{text}” is concluded from a test that was not significant, but such a test cannot show that there is nothing; write “no significant difference was detected” and give the interval.',
    stated:
      '“{text}” rests on a test that was not significant, and absence of evidence is not evidence of absence; write “no significant difference was detected” and give the interval.'
  },
  *check(sentence, view) {
    // Who was alike before the study is told there, and nothing is concluded from it.
    if (view.block.section === 'methods') return
    const all = numbersIn(view, sentence)
    const isTold = occurs(lesson, view.passage, sentence) || occurs(outset, view.passage, sentence)
    if (isTold || carried(view, sentence, all) || holdsUp(view.passage, sentence)) return
    const report = concluded(view, sentence, all) ?? stated(view, sentence, all)
    if (!report || view.fact(isWeighed) || isQuotedResult(view.passage, report.at, sentence)) return
    yield { ...report, steps: isPlain(view, sentence, report) ? -1 : 0 }
  },
  examples: {
    flagged: [
      { text: 'Songs of both groups were alike in length (p = .3), so age ⟦does not matter⟧.', message: 'concluded' },
      { text: 'Age ⟦had no effect⟧ on the songs (p = .30).', message: 'stated' },
      { text: 'The difference was not significant. Hence the two songs ⟦are equivalent⟧.', message: 'concluded' }
    ],
    fine: [
      { text: 'No significant difference between the songs was detected (p = .30).' },
      { text: 'Age had no effect on the songs (p = .30, 95 % CI -0.1 to 0.1).' },
      { text: 'The difference was not significant, perhaps because few birds sang.' }
    ]
  }
})
