// Work that only observes, and people compared as they came: phrase patterns for what shows no cause.

/** Work that only observes, named as the source of the claim. */
export const observing = [
  '(followed | tracked | watched | questioned | quizzed | phoned) ..3! (# | thousands | hundreds)',
  '(interviews | interview) (with | of) | diaries|diary|logbook|logbooks|phone-in|(census figures)|(sick notes)|(medical records)|(health records) | (# | ~@numeral) ..2! (people | adults | pensioners | nurses | students | parents | couples | teenagers | twins) ..2! (once | at home | by telephone | by phone | online)',
  '(only | merely | just) ~observe|~watch|~film|~ask|~interview|~survey',
  '(scanned | tested | asked | interviewed | measured | visited) (once | at one (time | visit)) | (one | a single) (visit | time point | wave | snapshot) | snapshot',
  '(our | the | a | this) comparison of ..8! (and | with) | (case-control | retrospective | correlative | ecological) | (poll | polls) of',
  'survey|surveys|poll|questionnaire|questionnaires|cross-sectional|correlational|observational|cohort|epidemiological|correlation|correlations',
  '(the | this | our | that) association',
  '(r | rho) = ..2 #',
  '(self-report | self-reported | interview | registry | census | diary | questionnaire) (data | study | measures)',
  'surveyed|polled|interviewed|biobank|registry|census|(twin study)|longitudinal|questionnaires|pollsters',
  '(brain scans | scans) of # | (asked | quizzed) ..3! (# | pupils | students | parents | adults | people | teenagers) about'
] as const

/** Groups or people compared as they came, nothing done to them. */
export const comparedAsFound = [
  '(~go | ~travel | ~rise | ~fall | ~vary | ~rise and fall) (together | in step | in parallel | in tandem | side by side)',
  'who ..4! (more | less | often | regularly | daily | rarely | longer) ..8! (more | less | better | worse | longer | higher | lower | fewer | happier)',
  '(with | who ~have | having | who ~report | who ~show | whose ..4! ~be) ..2! (more | higher | lower | less | fewer | greater | stronger | larger | smaller | high | low)',
  'who (~report | ~say | ~eat | ~sleep | ~drink | ~use | ~spend | ~hug | ~own | ~pray | ~meditate | ~exercise | ~volunteer | ~scroll | ~watch | ~smoke | ~sing | ~play | ~cuddle | ~kiss | ~walk | ~work | ~live | ~feel | ~grew up) ..8 (~have | ~show | ~be | ~report | ~score | ~live)',
  '(the more | the higher | the lower | the longer | the less) ..8 , the ..1! (more | higher | lower | longer | less | better | worse | happier | larger | smaller)',
  '(~have | ~show | ~carry) ..1! (more | less | lower | higher | fewer | reduced | elevated | raised | low | high | smaller | larger) ..2! (@molecule | @region | @receptor)',
  '(higher | lower | more | less | fewer) ..4! (in | among) ..8! than (in | among)',
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
  '(correlated | correlates | correlate | associated | covaried) with',
  '(correlation | association | link) between'
] as const

/** "X correlated with Y, so X makes Y". */
export const correlatedSo = [
  '(correlated | correlates | correlate) ..12 (so | thus | hence | therefore)',
  '(correlated | correlates | correlate) with ..8 ; ..12'
] as const

/** One thing said to bring about another: a verb of effect with something done to, or a credit. */
export const causes = [
  '(~@drive | ~@lower | ~@rework | ~damage | ~shrink | ~enlarge | ~thicken | ~thin | ~harm | ~ruin | ~protect | ~prevent | ~inflame | ~impair | ~worsen | ~cause | ~destroy | ~erode | ~alter | ~change | ~shape | ~prolong | ~shorten | ~wreck | ~hurt | ~disrupt | ~age | ~weaken | ~delay | ~speed up | ~slow)',
  '(~stress | ~calm | ~upset | ~depress | ~sadden | ~cheer | ~comfort | ~soothe | ~lengthen) ..2! (@human | them | us | him | her | it | life)',
  '(~@make) ..2! (~@human_life | marriages | marriage)',
  '(~@make) ..2! (@human | ~@somebody | us | them | him | her)',
  '(thanks to | because of | due to | owing to) (the | a | their | its | this | that | @molecule | @state | @behaviour)'
] as const

/** Somebody who has more or less of something, or in whom more of it was found. */
export const groupDiffers = [
  '(~have | ~show | ~display | ~carry | ~exhibit | ~possess) ..3! (more | less | lower | higher | fewer | reduced | elevated | raised | low | high | smaller | larger | bigger | thicker | thinner | denser | weaker | stronger | greater | longer | better | worse)',
  '(more | less | lower | higher | fewer | reduced | elevated | raised | low | high | smaller | larger | thicker | thinner) ..8! (~be | was | were) ..2! (found | seen | observed | measured | recorded | reported | noted) ..1! (in | among | for | with)',
  '(associated | correlated | linked | related | connected | coupled) with|to',
  '(association | link | correlation | relationship | relation | covariation) (between | of | with)'
] as const

/** Those who were compared, as they came. */
export const comparedPeople = [
  '@human|~@somebody|~@human_kind|who|owners|users|survivors|offenders|meditators|unemployed|sleepers|eaters|smokers|households|families|neighbourhoods|villages|countries'
] as const

/** What should be done or studied, and explanations of how things work: no conclusion from a comparison of people. */
export const recommends = [
  'should|need|needs|needed|warrant|warrants|warranted|important|recommended|further|required|necessary|strategies|associated|correlated|likely|risk|prevalence|relationship|idea|formula|measure|equation|rule|neuron|neurons|firing|item|items|figure|function | (appears | appear | seem | seems) to'
] as const

/** Said of two things that were found in step with each other. */
export const inStep = [
  '(~go | ~travel | ~rise | ~fall | ~vary | ~rise and fall | rose and fell) (together | in step | in parallel | in tandem | side by side)',
  '(correlated | correlates | correlate) with'
] as const
