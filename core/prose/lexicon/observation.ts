// Work that only observes, and people compared as they came: phrase patterns for what shows no cause.

/** Work that only observes, named as the source of the claim. */
export const observing = [
  '(followed | tracked | watched | questioned | quizzed | phoned) ..3! (# | thousands | hundreds)',
  '(interviews | interview) (with | of) | diaries|diary|logbook|logbooks|phone-in|(census figures)|(sick notes)|(medical records)|(health records) | (# | ~@numeral) ..2! (people | adults | pensioners | nurses | students | parents | couples | teenagers | twins) ..2! (once | at home | by telephone | by phone | online)',
  '(only | merely | just) ~observe|~watch|~film|~ask|~interview|~survey',
  '(scanned | tested | asked | interviewed | measured | visited) (once | at one (time | visit)) | (one | a single) (visit | time point | wave | snapshot) | snapshot',
  '(our | the | a | this) comparison of ..8! (and | with) | (case-control | retrospective | correlative | ecological) | (poll | polls) of',
  'survey|surveys|poll|questionnaire|questionnaires|cross-sectional|correlational|observational|cohort|epidemiological',
  // A statistic is a source where it is said to tell something; what acts on it, or what it acts on, is mathematics.
  '(correlation | correlations | association | associations | covariation) ..10! (~show | ~prove | ~mean | ~demonstrate | ~confirm | ~reveal | ~tell | ~establish | ~indicate | ~suggest | ~imply | ~leave no | (~make ..1! clear | plain))',
  '(judging | (to judge) | going | based | reasoning) ..1! (by | from | on) ..4! (correlation | correlations | association)',
  '(given | because of | in view of | thanks to) (this | that | the | such) ..2! (correlation | association)',
  '(r | rho) = ..2 #',
  '(self-report | self-reported | interview | registry | census | diary | questionnaire) (data | study | measures)',
  'surveyed|polled|interviewed|biobank|registry|census|questionnaires|pollsters | longitudinal ..2! (survey | cohort | panel | data | sample | questionnaire)',
  '(brain scans | scans) of # | (asked | quizzed) ..3! (# | pupils | students | parents | adults | people | teenagers) about'
] as const

/** Groups or people compared as they came, nothing done to them. */
export const comparedAsFound = [
  '(~go | ~travel | ~rise | ~fall | ~vary | ~rise and fall) (together | in step | in parallel | in tandem | side by side)',
  'who ..4! (more | less | often | regularly | daily | rarely | longer) ..8! (more | less | better | worse | longer | higher | lower | fewer | happier)',
  '(who ~have | who ~report | who ~show | whose ..4! ~be | ((@human | ~@somebody | ~@human_kind | those | owners | users | sleepers | smokers | drinkers | meditators | survivors) ..1! (with | having | reporting | showing))) ..2! (more | higher | lower | less | fewer | greater | stronger | larger | smaller | high | low)',
  'who (~report | ~say | ~eat | ~sleep | ~drink | ~use | ~spend | ~hug | ~own | ~pray | ~meditate | ~exercise | ~volunteer | ~scroll | ~watch | ~smoke | ~sing | ~play | ~cuddle | ~kiss | ~walk | ~work | ~live | ~feel | ~grew up) ..8 (~have | ~show | ~be | ~report | ~score | ~live | ~get | ~earn | ~achieve)',
  '(the more | the higher | the lower | the longer | the less) ..8 , the ..1! (more | higher | lower | longer | less | better | worse | happier | larger | smaller)',
  '(~have | ~show | ~carry) ..1! (more | less | lower | higher | fewer | reduced | elevated | raised | low | high | smaller | larger) ..2! (@molecule | @region | @receptor)',
  '(higher | lower | more | less | fewer) ..4! (in | among) ..8! than (in | among)',
  '(~@somebody | ~@human_kind | people | those | owners | users | survivors) ..5! (live | lived | sleep | slept | earn | earned | score | scored | recover | recovered | age | aged | die | died) ..3! (longer | less | more | better | worse | faster | slower | earlier | later | sooner | fewer | higher | lower)',
  '(~@compared_group | ~@human_kind) (from | with | in | who | whose) ..6 ~@perform ..2! (better | worse | faster | slower)',
  '(~@compared_group | ~@human_kind | ~@somebody | those | who | bilinguals | users) ..4! (~have | ~get | ~develop | ~suffer | ~contract) ..5! (earlier | later | sooner | thinner | thicker | denser | sparser | weaker | stronger | bigger | shorter | healthier | slimmer)',
  '(~track | ~mirror | ~parallel) ..2! (@state | @behaviour | @molecule | rates | prizes | levels | scores | sales | grades | consumption | deaths) | (~go hand in hand)',
  '(those | people | anyone | ~@somebody | ~@human_kind | participants | respondents) who ..6! (~sleep | ~feel | ~do | ~perform | ~score | ~cope | ~live | ~remember | ~recover | ~be) ..2! (~@comparative)',
  '(outperformed | outperform | outscored | outscore | outlived | outlive | outnumbered)',
  '(~correlate | ~covary) with | (~go | ~travel) together | ((~go | ~track) with (higher | lower | more | less))',
  'correlation|correlations (between | of | with) | (r | rho | β | or | hr) = ..2 #',
  '(more | less | fewer | higher | lower) ..2! (common | likely | frequent) ..3! (in | among)'
] as const

/** Words that say that the observation shows the cause. */
export const showsCause = [
  'so|thus|hence|therefore|consequently',
  '(this|which|that|it ~show|~prove|~mean|~demonstrate|~confirm)'
] as const

/** Correlation in the sentence before: "X correlated with Y. So X makes Y". */
export const correlatedBefore = [
  '(correlated | correlates | correlate | covaried | (~be | been | found to be) ..2! associated) with',
  '(correlation | association | link) between'
] as const

/** "X correlated with Y, so X makes Y". */
export const correlatedSo = [
  '(correlated | correlates | correlate) ..12 (so | thus | hence | therefore)',
  '(correlated | correlates | correlate) with ..8 ; ..12',
  // “Low X, which correlated with Y, makes …”.
  ', (which | that) ..3! (correlated | correlates | correlate | ((was | is | were | are) ..2! (related | associated | linked | correlated))) (with | to) ..10 , ..4'
] as const

/** A verb by which one thing acts on another. */
const effect =
  '(~@aid | (~bring|~push|~drive ..4! up|down) | ~grow | ~mend | ~@drive | ~@lower | ~@rework | ~damage | ~shrink | ~enlarge | ~thicken | ~thin | ~harm | ~ruin | ~protect | ~prevent | ~inflame | ~impair | ~worsen | ~cause | ~destroy | ~erode | ~alter | ~change | ~shape | ~prolong | ~shorten | ~wreck | ~hurt | ~disrupt | (~age ..2! (brain | brains | cells | skin | body | @region)) | ~weaken | ~delay | ~speed up | ~slow | ~poison | ~sap | ~undermine | ~stunt | ~corrode | ~kill | ~starve | ~shield | ~guard | ~buffer | ~ward off | ~stave off | ~fend off | (~eat ..1! (away | into)) | ~flood | ~drain | ~buy | ~breed | (~feed ..1! (brain | brains | mind | minds | memory | depression | anxiety | intelligence)) | ~rejuvenate | ~nourish | ~fatten | ~rewire | ~dull | ~sharpen | ~erase | ~toughen | ~warp | ~scar | (~wear (away | down | out)) | (~take (its | a | their) toll) | (~keep ..4! (at bay | away | sharp | young | healthy)) | (~bring (on | about)) | (~set off) | (~lie behind) | (~be ..1! (to blame | responsible | the cause | a cause | behind)))'

/** One thing said to bring about another: a verb of effect with something done to, or a credit. */
export const causes = [
  effect,
  '(protective factor | (a | the | one) (cause | driver | culprit | trigger | determinant) | remedy) (of | for | in | against) ..4! (@state | @behaviour | @molecule | @region | @disorder | ~@ailment | ~@mood | brain | mind | health | memory)',
  '(~stress | ~calm | ~upset | ~depress | ~sadden | ~cheer | ~comfort | ~soothe | ~lengthen) ..2! (@human | them | us | him | her | it | life)',
  '(~@make) ..2! (~@human_life | marriages | marriage)',
  '(~@make) ..2! (@human | ~@somebody | us | them | him | her)',
  '(the | an)? (effect | effects | impact | influence | benefit | benefits | harm | toll | power) (of | that) ..6! (on | for | to | do | does | has) ..4! (@state | @behaviour | @molecule | @region | @human | brain | mind | health | mood)',
  '(thanks to | because of | due to | owing to) (the | a | their | its | this | that | @molecule | @state | @behaviour)'
] as const

/** What readers are told to do, or what should be done, for the sake of what was found. */
export const advised = [
  '<start> (, | so | then | and | — | :)? ,? (just | do | please | go ahead and | never | better | by all means)? [(~@urged) !to|was|is|were|are|of|between|with|correlated|in|by|on]',
  '[(parents | mothers | fathers | schools | teachers | employers | couples | politicians | governments | we | you | everyone | people) ..1! (should | must | ought to | had better | need to) ..6]'
] as const

/** Somebody who has more or less of something, or in whom more of it was found. */
export const groupDiffers = [
  '(~have | ~show | ~display | ~carry | ~exhibit | ~possess) !been|be ..3! (more | less | lower | higher | fewer | reduced | elevated | raised | low | high | smaller | larger | bigger | thicker | thinner | denser | weaker | stronger | greater | longer | better | worse)',
  '(more | less | lower | higher | fewer | reduced | elevated | raised | low | high | smaller | larger | thicker | thinner) ..8! (~be | was | were) ..2! (found | seen | observed | measured | recorded | reported | noted) ..1! (in | among | for | with)',
  // “Related to this, studies have shown …” only goes on.
  '(associated | correlated | linked | related | connected | coupled) with|to !this|that|these|it',
  '(~be | was | were) ..1! (lower | higher | smaller | larger | thicker | thinner | weaker | stronger | greater) ..4! than ..6! (controls | others | peers | those | people | classmates | ~@human_kind)',
  '@molecule|@region|@state|@behaviour ..3! predicted|predicts|predict ..4! (@state | @behaviour | @molecule | trust | @human | ~@ability)',
  '(association | link | correlation | relationship | relation | covariation) (between | of | with)'
] as const

/** Those who were compared, as they came. */
export const comparedPeople = [
  '@human|~@somebody|~@human_kind|~@compared_group|~@the_kind|earners|scorers|goers|bilinguals|year-olds|gardeners|dwellers|speakers|adults|pensioners|who|owners|users|survivors|offenders|meditators|unemployed|sleepers|eaters|smokers|households|families|neighbourhoods|villages|countries'
] as const

/** What should be done or studied, and explanations of how things work: no conclusion from a comparison of people. */
export const recommends = [
  '(I would | I’d | we) ..1! recommend|suggest|advise | suspect that | should|need|needs|needed|warrant|warrants|warranted|important|recommended|further|required|necessary|strategies|idea|formula|measure|equation|rule|firing|item|items|figure|function | (appears | appear | seem | seems) to'
] as const

/** The cause told in a breath with what was compared: “… and the noise is to blame”, “… live longer thanks to prayer”. */
export const blamedFor = [
  '[(attributable | attributed | ascribed | ascribable) to ..2! (use | effect | effects | influence | impact | habit | exposure | lack | stress | noise | work | loss | experience)]',
  '[(~attribute | ~ascribe | ~trace) (this | these | that) ..3! to (the | their | his | her) ..3!]',
  '[(, | ; | — | and | :) ..1! (it is | the | their | this | that | its)? ..3! (is | are | was | were) (to blame | to thank | the culprit | the cause | the reason | responsible | behind (it | this | that) | at fault)]',
  '[(thanks to | courtesy of) !#|statistical|advances|the ..4!]'
] as const

/** Words of association: where they stand in what is concluded, nothing but one is. */
export const stillAssociated = ['associated|correlated|likely|risk|prevalence|relationship'] as const

const survey =
  '(((correlational | observational | cross-sectional | epidemiological | correlative) ..1! (data | findings | finding | results | evidence | work | study | studies | research | analyses)) | survey | surveys | poll | polls | questionnaire | questionnaires | (cross-sectional ..1! (data | study | sample | survey | analysis)) | (observational ..1! (data | study)) | (interview data) | (self-report data))'

/** An effect that a survey is said to show, as a noun or behind “how” and “that”. */
export const shownBySurvey = [
  `[${survey} ..4! (~show | ~reveal | ~demonstrate | ~prove | ~confirm | ~document | ~expose | ~lay bare | ~establish | ~highlight | ~underline | ~underscore | ~illustrate | ~point to) (the | an | a | its | their | how much)? ..2! (impact | effect | effects | influence | harm | damage | toll | consequences | benefits | power) ..1! (of | that) ..8! (on | to | for | does | do) ..3! (@molecule | @region | @state | @behaviour | @human | brain | brains | mind | memory | mood | health | self-esteem)]`,
  `[${survey} ..4! (~show | ~reveal | ~demonstrate | ~prove | ~confirm | ~expose | ~establish) (us | again)? (how | that) ..5! ${effect} ..6! (@molecule | @region | @state | @behaviour | brain | brains | mind | memory | mood | health | self-esteem | happiness)]`,
  // What the numbers themselves are said to show.
  `[(correlation | correlations | association | associations | covariation | scatterplot | (regression (line | slope | coefficient))) ..12 (~show | ~reveal | ~demonstrate | ~prove | ~confirm | ~document | ~expose | ~lay bare | ~establish | is proof of | is evidence of | ~attest to | ~testify to) (the | an | a | its | their | how much | how | that)? ..2! (impact | effect | effects | influence | harm | damage | toll | consequences | benefit | benefits | power | contribution) ..1! (of | that | which) ..8! (on | upon | to | for | does | do | has | have) ..3! (@molecule | @region | @state | @behaviour | @human | brain | brains | mind | memory | mood | health | self-esteem | wellbeing | well-being | happiness | sleep | intelligence | attention | cognition | marks | grades | performance)]`
] as const

/** A statistic given as the ground itself: "the association between X and Y means that …". */
export const statisticAsGround = [
  '(the | this | that | a | our | such) ..3! (correlation | association | link | relationship | covariation) (between | of | with)'
] as const

/** Said of two things that were found in step with each other. */
export const inStep = [
  '(~go | ~travel | ~rise | ~fall | ~vary | ~rise and fall | rose and fell) (together | in step | in parallel | in tandem | side by side)',
  '(correlated | correlates | correlate) with'
] as const

/** Manipulations, models and statistics: no mere observation. */
export const notObserved = [
  // Models that were trained, and on what.
  '(model | models | network | networks | classifier | classifiers | decoder | decoders | algorithm | algorithms) ..3! trained',
  '@interventional | @route | @synthesis',
  'random|randomly|randomised|randomized|experiment|experimentally|experiments|manipulated|mutation|lesion|intervention|regression|variance|model|models|bias|sampling|error|estimate|estimates|p-value|significance',
  '(signal | background | measurement | sensor | scanner | white | gaussian | internal | neural | sensory) noise | noise (level | floor | ratio | correlations) | dose|doses | (on | with) (a | high | low) ..2! (diet | diets)',
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
] as const
