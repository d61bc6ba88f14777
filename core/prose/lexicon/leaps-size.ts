// From how large a region is to what its owner can do: what premises and conclusions of that leap look like, as phrase patterns.

const organ =
  '(@region | hippocampi | amygdalae | amygdalas | ventricle | ventricles | cortices | lobe | lobes | hemisphere | hemispheres | callosum | brain | brains | pallium | gyrus | gyri | neocortex | cerebrum | forebrain | ((visual | auditory | motor | language | speech | olfactory | sensory | association | taste | smell | music | face | number | reading | writing) (area | areas | region | regions | cortex | cortices | centre | center | centres | centers)) | (area (mt | v1 | v4 | v5 | # )) | (brain ..1! (region | regions | area | areas | structure | structures)) | (cerebral hemisphere | cerebral hemispheres) | (planum temporale) | (olfactory | auditory) bulb|bulbs | fibre bundle|bundles | nerve tract|tracts | arcuate fasciculus | (hand|finger|motor|speech|visual|auditory area) | (frontal | temporal | parietal) lobe|lobes | grey matter | gray matter | white matter | brain tissue | (memory | fear | emotion | reward) (centre | center | centres | centers))'
const sizeWord = 'volume|volumes|size|sizes|thickness|density|mass|bulk|surface|folding|folds|tissue'
/** What of a named part is its size: “brain tissue” is only what it consists of. */
const sizesOf = 'volume|volumes|size|sizes|thickness|density|mass|folding|folds | (surface area)'
const large =
  '(larger | bigger | fatter | wider | slimmer | narrower | heavier | bloated | sizeable | (unusually large) | smaller | thicker | thinner | denser | enlarged | shrunken | shrunk | shrinking | oversized | outsized | swollen | big | small | thick | thin | large | tiny | huge | bulky | plump | bulkier | plumper | expanded | withered | atrophied | (unusually | uncommonly | remarkably) wide | giant | chunky | robust | thickened | stunted | underdeveloped | overdeveloped | outsize | (well developed) | (poorly developed) | ((more | less | extra | additional | reduced | greater | increased | decreased | lower | higher) (..1! (volume | volumes | size | thickness | density | mass | bulk | surface | folding | folds | tissue | matter | cortex | cells))))'
/** More or less of an organ, before its name. */
const amount = '(more | less | extra | additional | reduced | greater | increased | decreased | lower | higher)'
/** What a region does, not how large it is. */
const ofActivity =
  '!arousal|inhibition|excitability|asymmetry|cells|neurons|neurones|pyramidal|interneurons|layer|layers|resolution|activity|activation|activations|response|responses|reactivity|signal|signals|connectivity|firing|engagement|function|release|damage'

/** The size of a part of the brain. */
export const regionSize = [
  '(insular | hippocampal | amygdalar | cortical | striatal | cerebellar | callosal | prefrontal | frontal | parietal | temporal | occipital | cingulate | caudate | thalamic | cerebral | brain) (thickness | volume | volumes | size | surface area | folding | gyrification | mass | (grey | gray | white) matter)',
  '(~increase | ~boost | ~reduce | ~decrease | ~raise | ~diminish | ~build | ~cost) ..2! ((grey | gray | white) matter | brain volume | cortical thickness)',
  `(~add | ~lose | ~gain | ~put on) ..2! (volume | thickness | mass | bulk | tissue | grey matter | gray matter | millimetres | inches) (to | in | from) ..3! ${organ}`,
  `${organ} ..1! (that | so | as | this | unusually | uncommonly | remarkably) ..1! ${large}`,
  `(fatter | wider | slimmer | narrower | heavier | bloated | thickened | (unusually large | small)) ..3! ${organ} ${ofActivity}`,
  `${organ} ${ofActivity} ..3! (wider | larger | bigger | smaller | thicker | thinner | fatter)`,
  `(((grey | gray | white) matter) | (${organ} ..1! (${sizesOf}))) ..6! (~be | had | has | have) ..1! (greater | reduced | increased | decreased | lower | higher) !activation|activity`,
  `(ventricular | hippocampal | amygdalar | cortical | frontal | cerebral | prefrontal | cerebellar | striatal | brain) (enlargement | shrinkage | thinning | thickening | growth | loss)`,
  `${large} ..2! (hippocampi | amygdalae | ventricles | cortices | lobe | lobes)`,
  `(larger | bigger | smaller | thicker | thinner | denser | enlarged | shrunken | shrunk | shrinking | oversized | outsized | swollen | big | small | thick | thin | large | tiny | huge | bulky | plump | expanded | withered | atrophied | size of | sized) !(..1! of|in|on|for|between|portions) ..2! ${organ} ${ofActivity}`,
  // “A smaller amygdala in men”: right before the part, whatever stands behind it.
  `(larger | bigger | smaller | thicker | thinner | denser | enlarged | shrunken | oversized | outsized | swollen) ${organ} ${ofActivity}`,
  `(more | less | extra | additional | lost | gained | losing | gaining) ..2! ((grey | gray | white) matter | brain tissue | brain volume | cortex | cortical)`,
  `${organ} ..5! (~be | ~become | ~grow | ~get | ~have | ~end up) ..3! (about | some | roughly | nearly | almost | on average)? (# | ~@numeral)? (% | per cent | percent | grams | millimetres | times)? ..1! ${large} ${ofActivity}`,
  `${organ} ${ofActivity} ..3! (~shrink | ~grow | ~thicken | ~thin | ~swell | ~enlarge | ~expand | ~wither | ~bulk up | ~balloon | ~shrivel)`,
  `(~eat away | ~erode | ~wear down | ~melt | ~strip | ~destroy | ~build | ~add) ..2! (grey matter | gray matter | white matter | @region) ${ofActivity}`,
  `(reduced | increased | decreased | greater | lower | higher | more | less | lost | gained | ~lose | ~gain) ..3! ${organ} ..1! (${sizeWord})`,
  `${organ} ..1! (${sizesOf})`,
  `(${sizeWord} | loss | shrinkage | thinning | growth | thickening | enlargement) (of | in) ..3! ${organ}`,
  `(~shrink | ~grow | ~thicken | ~thin | ~enlarge | ~lose | ~gain) ..4! (@region | grey matter | gray matter) ${ofActivity}`
] as const

/** What its owner is said to do, feel or be. */
export const abilities = [
  '(~@somebody | ~@human_kind | masters | champions) ..3! ~@comparative',
  '(@human | ~@somebody | they | he | she | who | you | we) ..2! [cannot|can’t|couldn’t] ..1! ~@human_act',
  '(~@somebody|~@human_kind|@human|they|he|she|who|you|we) ..4! (~@human_act | ~see | ~taste | ~smell | ~learn | ~react | ~calculate | ~sing | ~sense | ~hear | ~process | ~notice | ~handle | ~tell | ~find | ~move | ~run | ~solve | ~perform | ~respond | could | can)',
  '(dancer | dancers | driver | drivers | speaker | speakers | gamer | learner | learners | performer | player | players | thinkers | judge of | handler | memory | reader | readers | musician | musicians | lovers | parents | worriers | listener)',
  '@state|@behaviour|~@ability|~@gift|~@disposition',
  '(~@somebody|@human|he|she|they|who|it) ..4! ~@human_act',
  '(~@comparative) ..3! (at | in | with | than | ~@ability | ~@human_act)|~@gift',
  '~@human_act ..4! ~@comparative',
  '(better | worse | smarter | stronger | weaker | more | less) ..3! (at | ~@ability | sensitive | prone | anxious | resilient | than)',
  '(efficient | efficiently | intelligence | why | how) ..4! @human',
  'coordination|thinking|intelligence|creativity|talent',
  // What the part itself is said to do badly, or not at all.
  '(it | they | this (region | area | structure) | the (region | area | structure) | these regions | @region | system | (alarm | reward | fear | memory | braking) (system | centre | center | circuit)) ..2! (does | do | is | are | has | have | did | cannot | can’t | no longer | fails | fail | works | work | functions | function) ..2! (job | task | duty | work | duties | worse | better | badly | poorly | well | properly | less | more | failing | broken | faulty | defective | deficient | impaired | inefficient | efficient | efficiently | overworked | idle | (out of order) | (out of action) | (not ..2! (working | functioning | doing)) | (stopped (working | functioning)))',
  '(~explain | ~account for | ~be why | ~lie behind) (his | her | their | your | our | why | how) ..3',
  '(sense of direction) | wits',
  '(no | nothing | nobody) ..3! (~escape | ~beat | ~fool | ~match) ..1! (them | him | her | us)',
  '~@perform ..4! ~@how_well',
  '(edge | advantage | lead | superiority | inferiority | head start | deficit | trouble | difficulty) ..1! (in | at | over | with) ..4',
  '(their | his | her | your | our | its) ..1! ~@comparative ..1! (grades | marks | scores | results | score | performance | grade)|~@capacity',
  '(cognition | attention | memory | thinking | mind | will | judgement | judgment | self-control | control | language | ~@capacity) ..2! (is | are | was | were | has been | have been | must be | had) ..2! (fail* | compromised | impaired | lost | going | gone | slipping | fading | better | worse | reduced | poor | damaged | intact | blunted | suffering)',
  '(~@comparative | less | more) ..1! (able | likely | capable | willing | inclined) to',
  '(processing | perception | performance | function | functioning | orientation | understanding | control) ..2! (had | has | have | was | were | is | are) ..1! (improved | increased | declined | suffered | sharpened | deteriorated | better | worse | poorer | impaired)',
  '(~@greater_or_poorer) ..2! ~@capacity',
  '~@capacity ..4! (~improve | ~increase | ~decline | ~suffer | ~sharpen | ~grow | ~weaken | ~deteriorate | (~be ..1! ~@greater_or_poorer))',
  '(@human | ~@somebody | ~@human_kind | they | he | she | who | you | we) ..2! [cannot|can’t|couldn’t|can|could|may|unable|able] ..3! ~@perform',
  '[not|never|(no longer)] ..1! (~work | ~function | ~perform) ..1! (properly | well | as | correctly | normally)',
  '(iron | strong | weak) (will | nerves)',
  '(better | worse | superior | inferior) ..1! (than | at | in | with)',
  '(~be | ~become) ..2! (intelligent | clever | quick | fast | slow | agile | curious | cunning | smart | gifted | musical | creative | stupid | slow-witted | bright | dim | backward)'
] as const

/** The size said to do it: "a thicker insula makes us feel more". */
export const sizeDoes = [
  `[(ventricular | hippocampal | amygdalar | cortical | frontal | cerebral | prefrontal | cerebellar | striatal | brain) (enlargement | shrinkage | thinning | thickening | growth | loss) ..4! (~@make | ~rob | ~cost | ~deprive | ~make | ~give | ~explain | ~mean | ~lead to | ~account for) ..8]`,
  `[(depends | depend | depended | hinges | hinge) on ..3! (${sizeWord}) of ..3! ${organ}]`,
  `[(~rest on | ~be determined by | ~be set by | ~be decided by | ~come down to | ~be a matter of | ~follow from | ~be down to | ~be explained by) ..3! (${sizeWord}) of ..3! ${organ}]`,
  `[(${sizeWord} | loss | shrinkage | growth | thickening | thinning) (of | in) ..4! ${organ} ..8! (~@make | ~@rework | ~@alleviate | ~fine-tune | ~prepare | ~equip | ~hone | ~adapt | ~ready | ~cost | ~rob)]`,
  `[(${large} ..2! | ${amount} ..1!) ${organ} ${ofActivity} (~@make | ~@drive | ~@rule | ~fine-tune | ~prepare | ~equip | ~hone) ..10]`,
  `[~owe ..8! to ..4! (thickened | expanded | enlarged | ${large}) ..2! ${organ} ${ofActivity}]`,
  `[(~come from | ~stem from | ~be due to | ~rest on | ~spring from | ~lie in | ~derive from | ~result from) ..3! ${large} ..2! ${organ} ${ofActivity}]`,
  `[(<start> with | thanks to | owing to | because of) ..3! ${organ} ..4! ${large} , ..10]`,
  `[the (bigger | larger | thicker | smaller | thinner | denser | fatter | wider | more) ..4! ${organ} ..6 , the ~@comparative ..8]`,
  `[(${large} ..3! | ${amount} ..1!) ${organ} ${ofActivity} (${sizeWord})? ..7! (~leave | ~doom | ~equip | ~bless | ~reward | ~grant | ~ensure | ~keep | ~free | ~spare | ~turn | ~make | ~give | ~explain | ~mean | ~lead to | ~cause | ~be why | ~render | ~allow | ~endow | ~account for | ~let | ~drive | ~produce | ~enable | ~help | ~predispose | ~lie behind | ~underlie | ~translate into | ~result in | ~confer | ~spell | ~be the reason | ~condemn) ..10]`,
  `[(${sizeWord} | loss | shrinkage) of ..4! ${organ} ..8! (~make | ~give | ~explain | ~mean | ~lead to | ~be why | ~account for | ~determine | ~decide | ~dictate | ~reveal | ~tell) ..8]`,
  `[${organ} ..1! (${sizesOf}) ..6! (~make | ~give | ~explain | ~mean | ~lead to | ~be why | ~account for | ~determine | ~decide | ~dictate | ~reveal | ~tell) ..8]`,
  `[(because of | thanks to | owing to | due to | with | courtesy of | by virtue of) (his | her | their | a | an | the | your | its | our) ..2! ${large} ..2! ${organ} ${ofActivity}]`,
  `[(${large} ..1! | ${amount}) ${organ} , (better | sharper | smarter | worse | weaker | stronger | kinder | calmer | wiser | happier | more | less)]`,
  `[the (bigger | larger | thicker | smaller | thinner | denser | more) ..5! ${organ} ..8 , the ..1! (better | worse | more | less | smarter | stronger | kinder | braver | fewer | easier | harder) ..6]`,
  `[the (better | worse | more | less | smarter | stronger | kinder) ..6 , the (bigger | larger | thicker | smaller | thinner | denser) ..5! ${organ}]`
] as const

/** The size and the verb alone: what follows may be something that its owner cannot do. */
export const sizeActs = [
  `[(${large} ..3! | ${amount} ..1!) ${organ} ${ofActivity} ..4! ~leave|~make|~render|~keep|~turn|~help|~let|~allow|~enable|~give|~endow|~equip]`
] as const

/** Size and quality in one breath: "the thinner the cortex, the weaker the will", "more white matter, faster thinking". */
export const sizeEquals = [
  `[the ${large} ..4! ${organ} ..6 , the ~@comparative ..8]`,
  `[the ~@comparative ..8 , the ${large} ..4! ${organ}]`,
  `[<start> (${large} | ${amount}) ..2! ${organ} , ~@comparative ..4]`,
  `[${large} ..1! ${organ} (is | are | means) (a | the)? ..1! (healthy | healthier | happy | happier | smart | smarter | sharp | sharper | better | good | wise | clever | young | strong | stronger) ..1! ${organ}|mind|memory|person]`,
  `[${large} ..1! ${organ} ${ofActivity} (remembers | remember | thinks | think | learns | learn | forgets | forget | feels | feel | worries | worry | copes | cope | decides | decide | reads | read) ..4]`
] as const
