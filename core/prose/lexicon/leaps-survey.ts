// From a survey to a cause: how work that only observes is named as the source of a claim, and how the cause is told.

/** Work that only observes. */
const design =
  '(survey | surveys | poll | polls | questionnaire | questionnaires | cross-sectional | correlational | observational | ecological | case-control | retrospective | retrospectively | epidemiological | epidemiology | census | registry | registries | register | registers | interviews | self-report | self-reports | self-reported | diary | diaries | biobank | single-wave | one-wave | one-off | one-time | snapshot | correlation | correlations | correlate | correlated | correlates | association | associations | covariation | scatterplot | (scatter plot) | ((study | survey | analysis) (that | which) ..2! (counted | asked | compared | correlated | polled | questioned | measured)) | ((medical | health | hospital | school | insurance | police | prison | church | parish | death | birth | patient | military) (records | statistics | files | registers)) | cohort | (brain bank) | (case series) | (chart review) | (naturalistic study) | (field study) | (snapshot | one-time | one-off) (scan | scans | measurement | study | look) | (phone | telephone | online | mail | postal | web | doorstep | street) (survey | poll | interviews | interview | panel) | ((one | a single | the same | one and the same) (time point | timepoint | point in time | occasion | day | visit | wave | session | assessment | measurement | afternoon | morning | appointment)) | ((scans | records | files | data | diaries | answers | interviews | brains | statistics | figures | responses | measurements | mris | ratings) (of | from | on) ..1! (# | ~@numeral | thousands | hundreds | dozens)) | ((one | single) (blood | saliva | hair | urine | salivary | spit | plasma | brain)? (sample | samples | swab | swabs | scan | scans | draw | draws | test | tests | measurement | measurements | specimen | specimens | prick | blood test | saliva test | reading | readings)) | (comparison | comparisons) (of | between | with) | (without | with no) (a control group | randomisation | randomization | random assignment | controls) | (volunteers | people | patients | subjects | participants | pupils | students) who were asked)'

/** Where a stretch in brackets says how the thing was found. */
const statistic = '((r | rho | ρ | β | beta | or | tau) = ..2 #)'

/** A source named for what is said. */
export const surveySources = [
  `\\( ..8! (${design} | ${statistic}) ..8`,
  `${statistic}`,
  `(according to | as shown by | as shown in | as seen in | as found in | as revealed by | shown by | shown in | found in | seen in | based on | on the basis of | on the strength of | judging by | judging from | going by | to judge from | to go by | as demonstrated by | demonstrated by | as proved by | proven by | as proven by | confirmed by | as confirmed by | revealed by | documented by | as evidenced by | evidenced by | established by | attested by | as documented in | as reported in | known from | we know from | evidence from | proof from | source :) ..6! ${design}`,
  `${design} ..9! (~show | ~find | ~reveal | ~prove | ~confirm | ~demonstrate | ~say | ~tell | ~establish | ~conclude | ~make clear | ~document | ~testify | ~expose | ~uncover | ~leave no doubt | ~mean | ~bring to light)`,
  `: ..3! ${design}`,
  // “…, says an internet poll”.
  `, (~say | ~find | ~show | ~reveal | ~prove | ~confirm | ~conclude | ~tell us | ~report) (a | an | the | one | our | this | that | new) ..3! ${design}`,
  `(measured | assessed | rated | gauged | recorded | captured) ..1! (by | with | in | through | on | from) ..2! (${design} | (a | one) scale)`,
  '(scanned | tested | asked | interviewed | surveyed | measured | questioned | visited) ..5! once',
  `${design} ..4! :`,
  `(in | among | from | across) (our | this | the | a | an | one | their | my | that) ..5! ${design}`,
  `(we | I | researchers | scientists | they | psychologists | the authors | the team) ..2! (found | find | know | learned | learnt | saw | concluded | showed | discovered | conclude | established | demonstrated | inferred | can tell | could tell | can see) ..4 (by | from | when | after | in | because) ..2! (comparing | asking | surveying | correlating | questioning | interviewing | polling | relating | plotting | counting | we asked | we compared | we correlated | we surveyed | we plotted | ${design})`,
  '(found | find | showed | concluded | learned | established | discovered | demonstrated) that ..16 by ..1! (comparing | correlating | linking | matching | relating | asking | surveying | interviewing | questioning | counting)',
  `(was | were) (measured | assessed | scanned | tested | asked | interviewed | questioned | seen | visited) ..3! (once | only once | (on | at) (a single | the same | one)) ..3`,
  `(measured | assessed | scanned | tested | asked | interviewed | questioned | seen) (once | only once)`,
  '(analysis | regression | model | mediation analysis | path analysis | path model | structural equation model) ..6! (survey | questionnaire | cross-sectional | correlational | self-report | observational) | (regression | mediation analysis | path model) ..1! (~show | ~reveal | ~prove | ~demonstrate | ~confirm)'
] as const

/** What has an effect on people or brains, in forms that can be the verb of a statement. */
const acts =
  '(~addle | ages | aged | ~aggravate | ~alleviate | ~alter | ~amplify | ~blunt | ~boost | ~breed | ~brighten | ~bring about | ~bring on | ~buffer | ~calm | ~cause | ~contribute to | ~corrode | ~damage | ~dampen | ~deepen | ~degrade | ~delay | ~deplete | ~depress | ~deprive | ~destroy | ~diminish | ~disrupt | ~disturb | ~drive | ~dull | ~ease | ~eat away | ~elevate | ~encourage | ~enhance | ~enlarge | ~enrich | ~erode | ~exacerbate | ~fend off | ~foment | ~foster | ~fuel | ~harm | ~hasten | ~heal | ~heighten | ~hinder | ~hurt | ~impair | ~improve | ~increase | ~decrease | ~induce | ~inflame | ~influence | ~affect | ~inhibit | ~injure | ~intensify | ~kill | ~lead to | ~lengthen | ~lessen | ~lift | ~lower | ~nourish | ~poison | ~predispose | ~prevent | ~prolong | ~promote | ~protect | ~provoke | ~raise | ~reduce | ~reshape | ~restore | ~retard | ~rewire | ~rob | ~ruin | ~sabotage | ~sap | ~set off | ~sharpen | ~shield | ~shorten | ~shrink | ~slow | ~soften | ~soothe | ~sour | ~spoil | ~speed up | ~spur | ~stave off | ~stimulate | ~stoke | ~strengthen | ~stunt | ~thicken | ~thin | ~toughen | ~trigger | ~undermine | ~upset | ~ward off | ~weaken | ~wear down | ~worsen | ~wreck | ~shape) | produces | produced | resulted in | (takes | took | take) (a | its | their) toll on | gives rise to | gave rise to | (has | had | have) ..3! (effect | effects | impact | influence | consequences) on | (is | are | was | were) (the | a | one | an)? ..2! (cause | causes | reason | reasons | source | root | driver | culprit | trigger | engine) (of | for | behind) | (is | are | was | were) ..1! (to blame for | responsible for | behind) | (is | are | was | were) caused by | ((makes | made | make) ..2! (@human | ~@somebody | ~@human_kind | us | them) ..1! (~@comparative | ~@disposition | ~@made | sad | ill | sick | lonely | unhappy | moody | calm))'

/** Somebody or something alive on which it acts. */
const lived =
  '(@state | @behaviour | @molecule | @region | @disorder | @physiology | @human | ~@ailment | ~@mood | ~@ability | ~@gift | ~@human_kind | ~@somebody | ~@trait | brain | brains | mind | minds | mood | memory | health | sleep | intelligence | cognition | iq | attention | concentration | wellbeing | well-being | self-esteem | marriage | friendships | heart | brain tissue | grey matter | gray matter | white matter | dementia | decline | ageing | aging | performance | grades | marks | self-control | self-harm | suicide | violence | inflammation | metabolism | synapses | neurons | resilience | development | language | speech)'

/** The cause as it is told: a verb of effect in a finite form and what it acts on. */
export const toldCauses = [
  `(${acts}) ..6! ${lived}`,
  // What is kept in a state, lives that last, and what grows or shrinks.
  // Love, a fight or a friendship that something keeps as it is.
  `~keep ..2! (${lived} | relationships | friendships | marriages | couples | families | love | passion | romance | flame | fire | fight | fights | quarrel | feud | desire | spark | them | us | it) ..1! (warm | alive | together | going | burning | close | faithful | loyal | fresh | strong | stable | intact | healthy | happy | sweet | glowing | awake | small | large | thin | thick)`,
  `(~make | ~leave | ~render | ~turn) ..2! ${lived} ..1! (~@comparative | younger | older | smaller | thinner | thicker | larger | denser | weaker | stronger | numb | sluggish | foggy | shrunken)`,
  // Those just spoken of, as what it acts on.
  `(~wear | ~grind | ~drag | ~slow | ~shut | ~break | ~run | ~eat) ..3! ${lived} (down | out | away | up)`,
  '~make (them | us | him | her | you | @human | ~@human_kind | ~@somebody) ..1! (~@human_act | avoid | shun | cling | seek | stay | sleep | eat | drink | smoke | withdraw | retreat | drift | lash | age | gain | lose | grow | argue)',
  '(~eat | ~wear | ~drag | ~grind | ~weigh | ~break | ~build | ~perk | ~cheer | ~calm | ~slow | ~shut | ~hold | ~bring | ~bind | ~weld | ~pull | ~drive) (it | them | him | her | us | you) (away | down | up | out | together | apart | closer)',
  `~keep ..1! (${lived} | ~@somebody | us | you | them | people | seniors | pensioners) ..1! (young | younger | sharp | sharper | fit | healthy | happy | sane | alive | strong | calm | alert | agile | nimble | lean | slim | supple | in shape | in trim | in good shape | intact | stable | steady | awake | at bay | away)`,
  '(kills | heals | helps | hurts | harms | cures | backfires | (saves lives) | pays | (pays off)) (<end> | : | , | ; | —)',
  `(~give | ~buy | ~grant | ~bring | ~win) (you | us | people | men | women | children | kids | teenagers | them) ..4! (${lived} | life | years | friends | grades)`,
  '(~keep) ..2! (dementia | alzheimer* | depression | decline | loneliness | anxiety | stress | forgetfulness | senility | @disorder | ~@ailment) (at bay | away | off | in check | at a distance)',
  '(~extend | ~lengthen | ~prolong | ~shorten | ~cut | ~save | ~halve | ~double) ..2! (life | lives | lifespan | lifespans | life expectancy | years of life | the life | lifetimes)',
  '(~add | ~cost) ..1! ((years to) | (@human | us | people | men | women | you) ..2! years)',
  `(~make | ~cause | ~let) ..2! ${lived} (to)? (grow | shrink | swell | thin | thicken | wither | waste | bloom | blossom | deteriorate | shrivel | soar | plummet | rise | fall | sink)`,
  `(~feed | ~fatten | ~bulk up | ~rejuvenate | ~beef up | ~train | ~rebuild | ~repair | ~starve | ~cloud | ~fog | ~scramble | ~eat into | ~eat away at | ~chip away at | ~gnaw at | ~drain | ~exhaust) ..3! ${lived}`,
  '(~make | ~turn | ~leave | ~render) ..3! (them | us | you | him | her | couples | husbands | wives | owners | users | readers | players | children | kids | teenagers | adolescents | men | women | people | adults | boys | girls | pensioners | students | workers | drivers | parents | employees | toddlers | babies) ..1! (~@comparative | ~@disposition | ~@made | sad | ill | sick | lonely | unhappy | moody | calm | gloomy | gloomier | fat | fatter | slim | slimmer | heavier | thinner | younger | older | tired | restless | lazy | lazier | stupid | dull | jealous | nervous | numb | mean | meaner | aggressive | violent | anxious | depressed | into ..4)'
] as const

/** Work that only observes, told of at the beginning of the sentence that follows a cause. */
export const sourceAfter = [
  `${design} ..5! (~show | ~find | ~reveal | ~prove | ~confirm | ~demonstrate | ~say | ~tell | ~establish | ~document | ~report | ~detect | ~see | ~count | ~leave no doubt | ~bear out | ~bear this out | ~bear it out | ~back this up | ~testify | ~attest)`,
  `(proof | evidence | finding | conclusion | this | that) (~come from | ~rest on | ~stem from | ~emerge from | (is | was) ..1! (shown by | clear from | proven by | proved by | found in | seen in | based on)) ..5! ${design}`,
  `(in | among | from | across) (our | this | the | a | an | one | their | that) ..5! ${design} ..6 ,`
] as const

/** What such work found more or less of. */
export const comparedAfter = [
  '~@comparative|smaller|larger|thinner|thicker|denser|shorter|heavier|younger|older|sparser|elevated|reduced|shrunken|later|earlier|sooner|more|less|fewer|longer|half|twice|tripled|doubled|halved|correlated|correlates|associated|likelier'
] as const

/** Where both the cause and its source speak of the brain, the one takes up the other in other words. */
export const ofBrain = ['@region | brain|brains|cortex|lobe|lobes | (grey | gray | white) matter'] as const

/** Talk of causes that is none: aims, methods, and what people said themselves. */
export const noCauses = [
  '@interventional | @rodent | @nonhuman_primate | @knockout',
  'random|randomly|randomised|randomized|randomisation|randomization|experiment|experimentally|experiments|manipulated|lesion|lesions|placebo|mutation|twins|longitudinal|prospective|instrumental|mendelian',
  '(aim | aims | aimed | goal | objective | purpose | designed | intended | asked | ask | asks | asking | examined | examine | investigated | investigate | tested | test | explored | hypothesis | hypothesised | hypothesized | predicted that) ..3! (to | whether | how | if | about | that | what)',
  '~advance|~change|~deepen|~improve|~transform|~enhance|~increase|~extend|~broaden|~further ..3! (understanding | knowledge | view | picture | insight | power | accuracy | precision | reliability | validity | sensitivity)',
  '(bias | noise | confound | confounds | confounding | acquiescence | spurious | missing data | response rate | sample size | power | reliability | validity | estimate | estimates | estimation | classifier | algorithm | parameter | parameters | simulation | simulations | model fit | signal-to-noise | stimulus | stimuli | trial | trials | scanner | voxel | voxels | task | tasks | item | items | distortion)',
  '(reported | said | felt | believed | stated | agreed | thought | rated | claimed | complained | answered | claim | believe | feel) ..1! (that | how | their) ..6!',
  '(~think | ~believe | ~say | ~expect) that'
] as const

/** What nobody can be assigned to: a style, a trait, a past. */
const trait =
  '(@attachment | @personality | @loneliness | ((trait | social | attachment | dispositional) ..1! (anxiety | avoidance | impulsivity | empathy | optimism | mindfulness)) | neuroticism | shyness | pessimism | narcissism | psychopathy | extraversion | introversion | impulsivity | temperament | ((childhood | early | early-life) (adversity | poverty | neglect | maltreatment | deprivation | trauma | abuse)) | poverty | (socioeconomic | socio-economic) status | (social class) | bilingualism | (political (orientation | beliefs | ideology)) | religiosity | (self-esteem) | intelligence | (musical | meditation) (expertise | experience))'
const onBrain =
  '(neural | neurally | brain | brains | cortical | subcortical | amygdalar | striatal | prefrontal | limbic | @region | connectivity | circuitry | circuits | reactivity | activation | activations)'

/** Verbs, in forms that are no adjectives: “heightened activation” is what was seen. */
const reshapes =
  'influence | influences | influenced | affect | affects | affected | shape | shapes | shaped | drive | drives | drove | determine | determines | determined | mould | moulds | mold | molds | sculpt | sculpts | sculpted | reshape | reshapes | reshaped | rewire | rewires | rewired | govern | governs | governed | alter | alters | modulate | modulates | change | changes | impact | impacts | heighten | heightens | dampen | dampens | blunt | blunts | increase | increases | reduce | reduces | amplify | amplifys | strengthen | strengthens | weaken | weakens | impair | impairs'

/** What a study is said to show of a trait and the brain: “the findings underscore how attachment style shapes …”. */
export const traitShapes = [
  `(finding | findings | result | results | study | studies | data | work | research | evidence | experiment) ..3! (~underscore | ~highlight | ~underline | ~show | ~demonstrate | ~reveal | ~illustrate | ~establish | ~confirm | ~emphasise | ~emphasize | ~prove | ~document | ~make clear | (~provide | ~offer | ~be) ..2! (evidence | proof)) (how | that | (the way | ways) (in which)?) ..3! [${trait} ..3! (${reshapes})] ..5! ${onBrain}`,
  `(finding | findings | result | results | study | studies | data | work | research | evidence | experiment) ..3! (~underscore | ~highlight | ~underline | ~show | ~demonstrate | ~reveal | ~illustrate | ~establish | ~confirm | ~emphasise | ~emphasize | ~prove | ~document | ~make clear | (~provide | ~offer | ~be) ..2! (evidence | proof)) (how | that | (the way | ways) (in which)?) ..3! ${onBrain} ..3! [(~be) ..1! (influenced | affected | shaped | altered | driven | determined | modulated | changed | impacted | moulded | molded | heightened | dampened | blunted) by ..3! ${trait}]`
] as const
