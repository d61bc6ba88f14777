// What premises and conclusions of common leaps look like: phrase patterns shared by the rules that ask for leaps.

/** What is done to animals only, species named or not. */
export const animalWork = [
  '@rodent|@nonhuman_primate|@bird|@fish|@invertebrate|@pup|@sheep|@pig|@dog|@cat|@meerkat|@wolf|@horse|@cow|@deer|@goat|@bat|@dolphin|@elephant|@ferret|@rabbit|@frog',
  '(animal | animals | preclinical) ..1! (study | studies | work | research | experiment | experiments | data | model | models)',
  '(new | more | fewer | number of | newborn) ..2! (neurons | neurones | brain cells | dendritic spines | synapses) ..3! (dentate gyrus | hippocampus | hypothalamus | amygdala | accumbens)',
  'neurogenesis | crayfish|snail|snails|spider|spiders|hyena|hyenas|penguin|penguins|geese|goose|otter|otters|beaver|beavers',
  '(~delete | ~knock out | ~silence | ~remove | ~block | ~ablate | ~inactivate | deletion of | lacking | without) ..4! (gene | genes | @receptor | @gene | neurons | cells)',
  '@knockout | @optogenetic | @chemogenetic | @intracerebroventricular | dams|pups|litters|rodent|rodents',
  '(restraint | chronic restraint | maternal separation | separation from the dam | licking and grooming | arched-back nursing | electrode | electrodes | cage | cages | maze | social defeat)'
] as const

/** People at large, as what is concluded is about: not those who took part. */
export const peopleAtLarge = [
  '(how | why | what) ..2! [(@human | human | your | our)]',
  '[(child | mother !@animal | couple | baby | teenager | toddler | woman | man | husband | wife | spouse | colleague | friend | kid)]',
  '[@human ..12! (too | also | likewise | same | as well | carry | carries | bear | bears)]',
  `[(your | yours | our !results|data|study|findings|model|mice|rats|animals|work|experiments|analysis | ours | human | humans | people | everyone's | every human | every child | every mother | every parent | every marriage | children | parents | couples | mothers | fathers | men | women | husbands | wives | dads | mums | joggers | lovers | spouses | babies | teenagers | students | employees | workers)]`,
  '[~@human_life|~@human_kind]',
  '[(affairs | marriage | marriages | divorce | romance | the office | workplace | job | boss | school | heartbreak | day care | dating)]'
] as const

/** What a sentence may carry over to people, in titles and lessons; a word of human life will do for “human”. */
const life =
  '~@human_life|@human|~@somebody|marriage|marriages|divorce|dating|love|heartbreak|parenting|romance|leadership|workplace|office|loyalty|team|teams|friendship'
const mine = 'your|you|yours|we|us|our|ours'

/** Wordings that carry a finding from animals over to people, in one sentence. */
export const fromAnimals = [
  '[@animal ..8! ~teach|~tell us|you ..6! @human|marriage|marriages|married|parenting|divorce|dating|love|why|how]',
  '[@animal ..8! ~prove|~show|~demonstrate|~reveal|~establish|~explain ..18! @human]',
  '[@animal ..25 , (so | hence | therefore | thus | consequently) ..6! @human]',
  '[(as | just as | like) in|with @animal ..20 @human]',
  '[what (is true | works | holds | goes) ..4 @animal ..2 (is true | works | holds | goes) ..3! @human]',
  '[if ..4! ~make|~help|~turn|~cure|~keep|works ..3! @animal ..12 @human|marriage|marriages]',
  '[@human ..20 , ..3! @animal studies|research|experiments|work ~show|~prove|~suggest|~reveal|~tell|~demonstrate]',
  `[@animal ..25! (, and | ; | — | : | , so) ..6! (your | you | yours | ~@human_life)]`,
  `[@animal ..25! (, and | ; | — | , which | , so) ..1! (that | this | it)? (is | are) ..3! (why | how | where | what) ..12! (~@human_life | @human | ~@somebody | your)]`,
  `[@animal ..25! , ..2! (proof | evidence | a sign | showing | proving) that ..6! (~@human_life | @human | ~@somebody | your)]`,
  `[if ..6! @animal ..15! , ..2! (so | then so | what | think what | imagine what) ..8! (~@human_life | @human | ~@somebody | your)]`,
  '[@animal ..12! ~confirm|~indicate|~suggest|~mean|~imply|~underline|~reveal|~establish (that | how | why) ..18! @human]',
  `[@animal ..5! ~hold|~have|~offer|~give|~contain|~provide the? secret|secrets|key|keys|answer|answers|lesson|lessons|recipe to|for|about|on|of|behind ..8! ${life}]`,
  `[lesson|lessons|wisdom|advice|tips|secrets from|of ..4! @animal ..3! :? ..10! ${life}]`,
  '[as ..4! @animal ..4! ~show|~demonstrate|~prove|~reveal|~confirm|~teach|~suggest , ..18! @human]',
  '[~show|~demonstrate|~prove|~find|~establish|~confirm|know|known ..2! in|from|with|by ..3! @animal that|how|why ..18! @human]',
  '[@animal ..25 (, | ;) ..1! (which | and this | this | that) (is why | ~explain why | ~prove | ~show | ~mean | ~demonstrate | ~confirm) ..12! @human]',
  '[because|since|if|when ..3! @animal ..25 , ..2! (@human ..15! too|also|likewise|(as well) | (so | then) (do | does | will | must | can | are | is) ..3! @human)]',
  '[@animal ..25 (, | ;) ..3! the same|identical|very ..3! ~govern|~control|~drive|~operate|~work|~act|~happen|~shape|~explain|~rule|~decide|~hold|~apply|~go|true ..6! @human]',
  '[@animal ..25 (, | ;) ..2! (so (do | does | are | is | will | did) ..2! @human | @human ..2! (are | is) no (different | exception))]',
  '[like|as ..4! @animal ..2! , @human ..3! (wired | hardwired | hard-wired | programmed | built | designed | born | made)]',
  '[answer|answers|secret|key|explanation ..2! ~lie|~hide|found in|with|inside ..4! @animal]',
  '[@human (wired | built | programmed | made) ..3! (like | just as) ..4! @animal]',
  '[@animal ..20 not (only | just) ..8 but ..6! (yours | ours | your | our | @human)]',
  '[@animal ..20 (of | in | for | with) (yours | ours | us | you) (too | also | as well)]',
  '[@animal ..15 (and | as well as) ..3! (yours | ours | your own | our own)]',
  '[@animal ..20 ; (@human | human) ..6! (the? same | this too | identical | likewise | too | similar | similarly) ..3]',
  '[(what | whatever) ..5! @animal ..6 , ..4! (@human | ours | yours)]',
  '[(what | whatever) ..4! @animal ..8! (~keep | ~make | ~bind | ~drive | ~hold | ~work | ~happen | ~bring | ~turn | ~tie) ..3! @human]',
  '[@animal ..12 (~do | ~be) , and so (do | are | is | does) ..2! @human]',
  '[(this | that | which) is ..2! (what | how | why) ..6! (happens | works | goes on) ..3! (in | to | for | with) ..2! (human | @human)]',
  // Opened by class: what is taught, hidden, shared or the same.
  `[(lesson | secret | key | answer | clue | recipe | explanation | blueprint | origin | root | reason) ..1! (of | to | for | behind) ..6! (${life} | ${mine}) ..12 @animal]`,
  `[~learn|~discover|~find out|~understand|~see ..3! from|in|with ..4! @animal ..4! (how | why | what | that) ..12! (${life} | ${mine})]`,
  `[(how | why | what | where | the way) ..3! @animal ..6 ~tell|~teach|~show|~explain|~reveal ..4! (${life} | ${mine})]`,
  `[@animal ..25 (just | exactly | much)? (as|like|the way) (${mine} | ${life}) ..3! (do | does | did | will | would | feel | get | need | when | after | before)]`,
  `[~keep|~make|~bind|~drive|~hold|~tie|~bring|~turn ..3! @animal ..4! (, | and | also)? ~keep|~make|~bind|~drive|~hold|~tie|~bring|~turn ..2! (${life} | ${mine})]`,
  `[@animal ..20 (, | ;) ..1! and (they | it | this | that | the same) ..6! (in | for | with | to) ..3! (${life} | ${mine})]`,
  `[@animal ..15 (~apply | ~carry over | ~extend | ~transfer | ~translate | (~hold | ~go | true) (for | of | in)) ..2! (to | into | for | of | in)? ..1! (@human | ${mine})]`,
  `[(${life}) ..20 , ..6! @animal ..2! ~show|~prove|~reveal|~tell|~demonstrate|~teach|~confirm|~establish]`,
  `[(since | from | after | thanks to) ..5! @animal ..4! (studies | work | research | experiments)? ..3! (we | it is | you | one) ..3! (know | clear | see | learn | learnt | learned | certain) that ..12! (${life} | ${mine})]`,
  `[good news|bad news|hope|warning|relief for ..3! (anyone | everyone | ${life} | ${mine})]`
] as const

/** Openings that carry the sentence before, which was about animals, over to people. */
export const fromAnimalsOn = [
  `[(so | parents | mothers | fathers | couples | lovers)? ,? (cuddle | hug | kiss | hold | stroke | touch | stop | start | put | lace | take | skip | remember | think | ask | treat | forgive | switch) ..6! (your | you | yourself)]`,
  '[(this | that | which) (is why | ~explain why | ~prove | ~show | ~mean | ~demonstrate | ~confirm) ..12! @human]',
  '[the (very)? same ..3! ~govern|~control|~drive|~operate|~work|~act|~happen|~shape|~explain|~rule|~hold|~apply|~go|true ..6! @human]',
  '[~do|~have|~work the same ..2! (to | for | in | on | with) ..3! @human]',
  '[so (do | does | are | is | will | did) @human]',
  '[@human ..4! (are | is) no (different | exception)]',
  '[(it | things) (is | are | works | work) no different|(the same) (in | for | with) ..3! @human]',
  '[(likewise | similarly | (in (the same | a similar) way)) ..12! @human]',
  '[(no | little) different (in | for | with) ..3! @human]',
  `[(${life} | ${mine}) ..8! (this | these | that | those | the same | such) ..12! (~will | ~must | always | never | ~struggle | ~become | ~remain | because)]`,
  `[(${life}) ..8 , the|this|our|these ..1! (finding | findings | study | studies | result | results | experiment | data) ..2! (~make | ~show | ~prove | ~reveal | ~confirm)]`
] as const

// From the activity of a region to a state of mind.

const place =
  '(@region | @reward_system | @circuit | @neural | ((areas | regions | networks | circuits | centre | centres | center | centers) ..1! (for | of | linked to | associated with) @state) | (@state | reward | pleasure | love) (centre | centres | center | centers | area | areas | network | circuit | circuits | region | regions))'
const live =
  'active|activated|engaged|recruited|alight|aglow|ablaze|~respond|~fire|~flare|~glow|~spike|~react|~surge|~peak|~jump|~activate|~buzz|~hum|~spring|abuzz|awake|busy|involved|(in action)|(at work)|(~come alive|online)|(~light ..3! up)|(on fire)|lit|(~switch on)|(~go (into overdrive | wild | off))'

/** A region that is active. */
export const regionActive = [
  `${place} ..5! ${live}`,
  `${live} ..3! ${place}`,
  `(activity | activation | activations | recruitment | engagement | reactivity | arousal | hyperactivity | firing | response | responses | signal | signals | hotspot | hotspots | blob | blobs | flare | glow | surge | burst | flicker | spike | bold | blood flow | @imaging) ..5! ${place}`,
  `${place} ..2! (activity | activation | activations | firing | response | responses | signal | signals | engagement | recruitment | reactivity | hotspot)`,
  `${place} ..3! (seen | found | visible) in the scan|scanner`
] as const

const people =
  '(~@somebody | ~@human_kind | dieters | tasters | @human | @person | they | he | she | it | who | viewers | shoppers | listeners | readers | fans | users | consumers | players | buyers | drivers | meditators | believers | liars | dogs | dog | cats | expert | experts)'

/** What somebody is said to feel or think; not "processing" or "recognition" of it. */
export const felt = [
  '~@somebody|~@human_kind|@human|they|he|she|who|that|the ..3! (was | were | is | are | been) ..2! ~@feeling',
  '~@feeling|~@human_act|~taste|~sound|~smell|~look ..1! (better | worse | good | bad | wonderful | awful | sweeter | nicer | of it | the (wine | food | music | product | pain))',
  '(@human | ~@somebody | their | its | his | her | our) ..1! @state',
  '(the | a | an | such | that | this) ..1! (craving | longing | pleasure | joy | thrill | dread | fear | pain | love | desire | guilt | disgust | shame | delight | relief | regret)',
  `${people} ..6! ~@human_act`,
  '(being | is | are | was | were | really | truly | secretly | deeply) ..2! (in (love | pain | two minds) | afraid | ashamed | bored | amused | convinced | delighted | excited | guilty | jealous | lonely | moved | nervous | proud | sad | scared | torn | touched)',
  `${people} ..6! (@state | ~feel | ~enjoy | ~like | ~dislike | ~want | ~crave | ~hate | ~suffer | ~hurt | ~panic | ~imagine | ~mentalise | ~relive | ~remember | ~lie | ~empathise | ~experience | ~think | ~suppress | ~care | ~miss | ~regret | ~desire | ~prefer | ~adore | ~despise | ~resent | ~mourn | ~yearn | ~empathize | ~mind | ~value | ~believe | ~decide | ~plan | ~daydream | ~worry)`,
  '(@state | @behaviour | heartbreak | rejection | gossip | break-up | music | shopping | chocolate | giving | winning) ..2! (is | was | are | were | ~feel | hurts | really hurts | truly hurts) ..3! (@state | physical | real | ~hurt | rewarding | as good | like)',
  'hurts|hurt|felt|feel|feels|enjoyed|enjoy|enjoying|craved|crave|disliked|scared|frightened|disgusted|thrilled|threatened|relived|reliving|lying|lied|mentalising|mentalizing|imagining|daydreaming',
  "(being | is | are | was | were | that's) ..3! @state",
  '(full of | in the grip of | in the throes of | pangs of | feelings of | a sense of | signs of | an experience of | genuine | real | true) ..1! @state'
] as const

/** The state told of the region in one breath: "the insula betrayed their disgust", "fear was visible in the amygdala". */
export const betrayed = [
  `[(scan | scans | image | images | brain | picture | pictures) ..4! (you | we | one | they) ..2! (see | read | find | recognise | watch | behold) ..3! @state]`,
  `[(~see | ~watch | ~catch | ~spot) ..3! @state ..3! (in | on | across) ..3! ${place}]`,
  `[(~see | ~watch | ~catch | ~spot | ~observe) ..4! ~@feeling ..3! (in | on | from) ..3! (${place} | scanner | scans | scan)]`,
  `[${place} ..5! ~reflect|~reveal|~show|~signal|~indicate|~convey|~express|~mirror ..2! (their | the participants’ | the participants' | unconscious | hidden | secret | true | real | deep | unspoken | implicit) ..3! @state]`,
  `[${place} ..4! (the? same) ..3! (as | areas as) ..2! @state]`,
  `[${place} ..6! (~betray | ~expose | ~unmask | ~tell | ~give away | ~speak of | ~scream | ~disclose | ~say | ~know | ~register) ..6! (@state | how | what | hurts | hurt)]`,
  `[(@state | pleasure | guilt | love) ..3! (could be | can be | was | were | is | are | became) ..1! (visible | written | seen | read | evident | detected | observed | measured) ..4! (in | on | by | all over | across) ..3! ${place}]`,
  `[${place} ..4! (lit up | lights up | light up | fired | glowed | responded | flared) (with | in | out of) @state]`,
  `[(activity | activation | response | responses | signal) ..8! (is | was | equals | means | meant) ..2! (the? sign | proof | evidence | mark | signature | sound | face | fingerprint) (of | that) ..5! @state]`,
  `[(activity | activation | response | responses | signal) ..6! , (a | the | an)? ..2! (sign | proof | evidence | mark | signature | reflection) (of | that) ..6! @state|fear|love|hate]`,
  `[${place} ..8! (is | was) (the? ..1! sign | proof | evidence | mark | signature) (of | that) ..5! @state]`
] as const

/** A brain or a scan that tells what somebody feels. */
export const brainTells = [
  `[(scan | scans | scanner | mri | fmri | imaging | neuroimaging | brain activity | eeg | brain waves | neural activity) ..6! (~reveal | ~prove | ~show | ~confirm | ~demonstrate | ~betray | ~tell | ~expose | ~unmask) ..3! (that | how | what | which | whether | who) ..6! ${people} ..3! (really | truly | actually | secretly)? (~@human_act | (~be ..2! ~@feeling))]`,
  "[(their | our | your | her | his | whose | viewers’ | viewers' | consumers’ | voters’ | shoppers’ | @human) ..1! (brain | brains) (secretly | really | truly | simply | all)? (loved | loves | love | adored | adores | adore | enjoyed | enjoys | enjoy | hated | hates | hate | liked | likes | feared | fears | craved | craves | preferred | despised | (fell | fall | falls) (in love | for))]",
  `[(scan | scans | scanner | mri | fmri | pet | brain imaging | neuroimaging | imaging | brain images | brain activity | brain activation | eeg | brain waves | brain response | brain responses | neural activity) ..6! (~reveal | ~prove | ~show | ~confirm | ~demonstrate | ~betray | ~tell | ~expose | ~unmask) (us | me)? (that | how | what | which)? ..5! ${people} ..2! (~love | ~enjoy | ~fear | ~hate | ~crave | ~feel | ~want | ~lie | ~prefer | ~desire | ~think | ~despise | ~like | ((~be) ..2! @state))]`
] as const

// From where receptors lie to what a substance does.

/** Where receptors, fibres or genes lie. */
export const located = [
  '(binding | labelling | labeling | staining | immunoreactivity | expression | fibres | fibers | terminals | axons | innervation | density | hotspots | docking sites) ..3! (in | of | at | across | throughout | within | on) ..4! (@region | brain | gut | heart | skin | belly | bones | there | here | network | system)',
  '(map | maps | mapping | atlas | distribution | location | locations | anatomy | overlap | wiring | address | addresses) of ..6! (system | systems | receptor | receptors | @molecule | peptide | hormone | binding | fibres | gene)',
  '(the | its | this | that | such | pure) (anatomy | map | distribution | overlap | wiring)',
  '(neurons | neurones | cells | @cell) ..3! (~project | ~reach | ~innervate | ~contact | ~send ..3! (axons | fibres | fibers | projections))',
  '(~sit | ~lie | ~line | ~stud | ~crowd | ~pepper | ~dot | ~cluster | ~occur | ~abound | ~be found | ~be concentrated | ~be located | ~be present | ~be expressed) ..4! (@region | gut | heart | brain | belly)',
  '@molecule ..1! (fibres | fibers | terminals | axons | projections | nerve endings) ..2! ~reach|~run|~enter|~end|~contact',
  '@receptor|receptor|receptors|immunoreactivity|autoradiography',
  '@gene ..2! (expression | mrna | transcripts | density | is expressed | are expressed)',
  '(~express | ~carry | ~contain | rich in | full of | studded with | dotted with | packed with) ..4! (@gene | @receptor)',
  '@molecule ..1! (binding | fibres | fibers | terminals | axons | projections | neurons | cells) ..6! @region',
  '(expression | binding | density | mrna | fibres | fibers | innervation) ..5! (@molecule | @gene | receptor | receptors)',
  '(distribution | location | map | anatomy | overlap) of ..5! (@receptor | receptors | the two systems | @molecule (and | with) @molecule)'
] as const

/** What the substance is said to do. */
export const substanceDoes = [
  '(@molecule | @gene | @receptor | peptide | hormone | transmitter | molecule | it | they | its | their | system | systems) ..4! (~serve | ~control | ~set | ~tune | ~govern | ~handle | ~carry | ~mould | ~mold | ~colour | ~decide | ~dampen | ~damp | ~quell | ~orchestrate | ~coordinate | ~steer | ~bind | ~hold | ~organise | ~organize | ~matter | ~rule | ~fix | ~power | ~fuel | ~lower | ~lift | ~relieve | ~ease | ~protect | ~keep | ~tell | ~bring | ~give)',
  '(their | its | his | the | a) ..2! (role | part | function | job | task | hand | say | business | contribution) (in | for | is | of)',
  '(is | are) ..2! (what | how | why | where) ..6! (@human | @state | @behaviour | @molecule | ~@human_act)',
  '(@state | @behaviour | love | trust | song | parenting | friendship | attention) ..2! (depends on | depend on | hinges on | rests on | is a matter of | comes from | needs) ..4! (@molecule | it | them | peptide | hormone | receptors)',
  '(@molecule | @gene | the peptide | the hormone | it) ..5! (~@rule | ~@drive | ~@make | ~command | ~run)',
  '(molecule | hormone | chemical | substance | transmitter | source | seat | home | centre | center | engine | key | root | switch | birthplace | cradle) (of | to | for | behind) ..6!',
  '(there|here ..3! (~@human_act | @state | affection) ..2! (is | are)? ..1! (made | born | forged | decided | kindled))',
  "(@molecule | @gene | the peptide | the hormone | peptide's | hormone's | it | its | they | the (system | two | region | area) | @region) ..5! (~control | ~regulate | ~govern | ~drive | ~shape | ~steer | ~determine | ~underlie | ~mediate | ~modulate | ~create | ~cause | ~make | ~produce | ~dictate | ~build | ~act | ~work | ~influence | ~calm | ~reduce | ~promote | ~rule | ~direct | ~guide | ~focus | ~enable | ~support | ~decide | ~strengthen | ~increase | matters | role | function | functions | involved | responsible | essential)",
  'role|involvement (of | in | for)',
  "@molecule|peptide's|hormone's ..1! role|function",
  '(controlled | regulated | governed | driven | steered | modulated | made | produced | ruled | shaped | run) (by | in) ..2!',
  '@molecule must ..3!',
  '@state|@behaviour|love|mood|affection|feelings|gossip|company|romance|friends|faces|@social_brain|(gut feeling)|(gut feelings)'
] as const

// From how large a region is to what its owner can do.

const organ =
  '(@region | brain | brains | (hand|finger|motor|speech|visual|auditory area) | (frontal | temporal | parietal) lobe|lobes | grey matter | gray matter | white matter | brain tissue | (memory | fear | emotion | reward) (centre | center | centres | centers))'
const sizeWord = 'volume|volumes|size|sizes|thickness|density|mass|bulk|surface|folding|folds|tissue'
const large =
  '(larger | bigger | fatter | wider | slimmer | narrower | heavier | bloated | sizeable | (unusually large) | smaller | thicker | thinner | denser | enlarged | shrunken | shrunk | shrinking | oversized | outsized | swollen | big | small | thick | thin | large | tiny | huge | bulky | plump | bulkier | plumper | longer | expanded | withered | atrophied | ((more | less | extra | additional | reduced | greater | increased | decreased | lower | higher) ..1! !activation|activity|activations|connectivity|response|responses))'
/** What a region does, not how large it is. */
const ofActivity =
  '!activity|activation|activations|response|responses|reactivity|signal|signals|connectivity|firing|engagement|function|release|damage'

/** The size of a part of the brain. */
export const regionSize = [
  `${organ} ..1! (that | so | as | this | unusually | uncommonly | remarkably) ..1! ${large}`,
  `(fatter | wider | slimmer | narrower | heavier | bloated | thickened | (unusually large | small)) ..3! ${organ} ${ofActivity}`,
  `${organ} ${ofActivity} ..3! (wider | larger | bigger | smaller | thicker | thinner | fatter)`,
  `(larger | bigger | smaller | thicker | thinner | denser | enlarged | shrunken | shrunk | shrinking | oversized | outsized | swollen | big | small | thick | thin | large | tiny | huge | bulky | plump | longer | expanded | withered | atrophied | size of | sized) ..3! ${organ} ${ofActivity}`,
  `(more | less | extra | additional | lost | gained | losing | gaining) ..2! ((grey | gray | white) matter | brain tissue | brain volume | cortex | cortical)`,
  `${organ} ..5! (~be | ~become | ~grow | ~get | ~have | ~end up) ..3! ${large} ${ofActivity}`,
  `${organ} ${ofActivity} ..3! (~shrink | ~grow | ~thicken | ~thin | ~swell | ~enlarge | ~expand | ~wither | ~bulk up | ~balloon | ~shrivel)`,
  `(~eat away | ~erode | ~wear down | ~melt | ~strip | ~destroy | ~build | ~add) ..2! (grey matter | gray matter | white matter | @region) ${ofActivity}`,
  `(reduced | increased | decreased | greater | lower | higher | more | less | lost | gained | ~lose | ~gain) ..3! ${organ} ..1! (${sizeWord})`,
  `${organ} ..1! (${sizeWord})`,
  `(${sizeWord} | loss | shrinkage | thinning | growth | thickening | enlargement) (of | in) ..3! ${organ}`,
  `(~shrink | ~grow | ~thicken | ~thin | ~enlarge | ~lose | ~gain) ..4! (@region | grey matter | gray matter) ${ofActivity}`
] as const

/** What its owner is said to do, feel or be. */
export const abilities = [
  '(@human | ~@somebody | they | he | she | who | you | we) ..2! [cannot|can’t|couldn’t] ..1! ~@human_act',
  '(~@somebody|~@human_kind|@human|they|he|she|who|you|we) ..4! (~@human_act | ~sense | ~hear | ~process | ~notice | ~handle | ~tell | ~find | ~move | ~run | ~solve | ~perform | ~respond | could | can)',
  '(dancer | dancers | driver | drivers | speaker | speakers | gamer | learner | learners | performer | player | players | thinkers | judge of | handler | memory | reader | readers | musician | musicians | lovers | parents | worriers | listener)',
  '@state|@behaviour|~@ability|~@gift|~@disposition',
  '(~@somebody|@human|he|she|they|who|it) ..4! ~@human_act',
  '(~@comparative) ..3! (at | in | with | than | ~@ability | ~@human_act)|~@gift',
  '~@human_act ..4! ~@comparative',
  '(better | worse | smarter | stronger | weaker | more | less) ..3! (at | ~@ability | sensitive | prone | anxious | resilient | than)',
  '(efficient | efficiently | intelligence | why | how) ..4! @human',
  'coordination|thinking|intelligence|creativity|talent'
] as const

/** The size said to do it: "a thicker insula makes us feel more". */
export const sizeDoes = [
  `[(depends | depend | depended | hinges | hinge) on ..3! (${sizeWord}) of ..3! ${organ}]`,
  `[(~rest on | ~be determined by | ~be set by | ~be decided by | ~come down to | ~be a matter of | ~follow from | ~be down to | ~be explained by) ..3! (${sizeWord}) of ..3! ${organ}]`,
  `[(${sizeWord} | loss | shrinkage | growth | thickening | thinning) (of | in) ..4! ${organ} ..8! (~@make | ~@rework | ~@mend | ~fine-tune | ~prepare | ~equip | ~hone | ~adapt | ~ready | ~cost | ~rob)]`,
  `[${large} ..2! ${organ} ${ofActivity} (~@make | ~@drive | ~@rule | ~fine-tune | ~prepare | ~equip | ~hone) ..10]`,
  `[~owe ..8! to ..4! (thickened | expanded | enlarged | ${large}) ..2! ${organ} ${ofActivity}]`,
  `[(~come from | ~stem from | ~be due to | ~rest on | ~spring from | ~lie in | ~derive from | ~result from) ..3! ${large} ..2! ${organ} ${ofActivity}]`,
  `[(<start> with | thanks to | owing to | because of) ..3! ${organ} ..4! ${large} , ..10]`,
  `[the (bigger | larger | thicker | smaller | thinner | denser | fatter | wider | more) ..4! ${organ} ..6 , the ~@comparative ..8]`,
  `[${large} ..3! ${organ} ${ofActivity} (${sizeWord})? ..4! (~leave | ~doom | ~equip | ~bless | ~reward | ~grant | ~ensure | ~keep | ~free | ~spare | ~turn | ~make | ~give | ~explain | ~mean | ~lead to | ~cause | ~be why | ~render | ~allow | ~endow | ~account for | ~let | ~drive | ~produce | ~enable | ~help | ~turn | ~predispose | ~lie behind | ~underlie | ~translate into | ~result in | ~confer | ~spell | ~be the reason | ~condemn) ..10]`,
  `[(${sizeWord} | loss | shrinkage) of ..4! ${organ} ..8! (~make | ~give | ~explain | ~mean | ~lead to | ~be why | ~account for | ~determine | ~decide | ~dictate | ~reveal | ~tell) ..8]`,
  `[${organ} ..1! (${sizeWord}) ..6! (~make | ~give | ~explain | ~mean | ~lead to | ~be why | ~account for | ~determine | ~decide | ~dictate | ~reveal | ~tell) ..8]`,
  `[(because of | thanks to | owing to | due to | with | courtesy of | by virtue of) (his | her | their | a | an | the | your | its | our) ..2! ${large} ..2! ${organ} ${ofActivity}]`,
  `[${large} ..1! ${organ} , (better | sharper | smarter | worse | weaker | stronger | kinder | calmer | wiser | happier | more | less)]`,
  `[the (bigger | larger | thicker | smaller | thinner | denser | more) ..5! ${organ} ..8 , the ..1! (better | worse | more | less | smarter | stronger | kinder | braver | fewer | easier | harder) ..6]`,
  `[the (better | worse | more | less | smarter | stronger | kinder) ..6 , the (bigger | larger | thicker | smaller | thinner | denser) ..5! ${organ}]`
] as const

/** The size and the verb alone: what follows may be something that its owner cannot do. */
export const sizeActs = [`[${large} ..3! ${organ} ${ofActivity} ..4! ~leave|~make|~render|~keep|~turn]`] as const

/** Size and quality in one breath: "the thinner the cortex, the weaker the will", "more white matter, faster thinking". */
export const sizeEquals = [
  `[the ${large} ..4! ${organ} ..6 , the ~@comparative ..8]`,
  `[the ~@comparative ..8 , the ${large} ..4! ${organ}]`,
  `[<start> ${large} ..2! ${organ} , ~@comparative ..4]`
] as const

// From a dose to what the body's own hormone does, and back.

const peptide = '(@molecule | the (hormone | peptide | molecule | chemical | neuropeptide) | hormone | peptide)'

/** A dose. */
export const dosed = [
  '(dose | doses | capsule | capsules | tablet | tablets | inhaler | squirt | squirts | swab | suppository | infusion | infusions | injection | injections | iu | micrograms | milligrams) ..6! (of | containing)? ..3! (@molecule | hormone | peptide)',
  '(tablet | tablets | pill | pills | capsule | capsules | gel | patch | patches | puff | puffs | swallowed | ingested | oral | supplement | supplements | injected | infused | lozenge | drip | cream | implant | implants | intravenous | inhaled | sniffed | snorted | synthetic)',
  '@intranasal | @inhaled | @infusion | @injection | @intravenous | @intracerebroventricular | (@administration !of) | @placebo-controlled',
  '(taking | took | given | giving | gave | administered | administering | sniffing | sniff | sniffed | inhaling | inhaled | receiving | received | infused | injected | dosed) ..4! @molecule',
  '@molecule ..2! (given | administered | infused | injected | sprayed | inhaled | sniffed)',
  '(# iu | nasal (study | studies | trial | trials | dose) | spray | sprays | (a | the | one | single) dose | doses | drug effect | the drug | synthetic @molecule | oxytocin (trial | trials) | nose drops | puffs)'
] as const

/** What the body makes by itself. */
export const ownRelease = [
  `(natural | nightly | daily | monthly | own | inner | bodily | maternal | spontaneous | physiological | circulating) ..2! (${peptide} | release | secretion | discharge | surge | pulses | output | rise | peak | ebb)`,
  `${peptide} ..2! (set free | released | freed | secreted | discharged | poured out | produced | circulating | made) ..1! (by | in | during | at | when | whenever | while | as | after | on)`,
  `${peptide} ..1! (pulse | pulses | peak | peaks | burst | bursts | ebb | rhythm | tide)`,
  `${peptide} (of | in | during | at) ..4! (embrace | lovers | love | marriage | mother | mothers | mother's | mother’s | father | father's | couples | friends | friendship | birth | nursing | kiss | hug | sex | home | dinner | everyday life)`,
  `(hugs | hugging | touch | sex | kissing | cuddling | nursing | suckling | breastfeeding | company | friendship | stroking | massage | eye contact | @touch | @social_support) ..3! (~@drive | ~@make | ~@lower | ~@rule | binds | bonds | calms)`,
  `(function | role | job | purpose | power) of ${peptide} (in | for | at) ..3! (marriage | love | life | birth | friendship | family | families | parenthood | mothers)`,
  `(natural | nightly | daily | morning | evening | monthly | spontaneous | bodily | inner | ordinary | everyday | mid-cycle) ..2! (surge | surges | rise | rises | dip | peak | peaks | pulse | pulses | release | secretion | output | supply | flow | drop | fall | burst | bursts | level | levels)`,
  `(rise | surge | peak | pulse | dip | burst | rush) (in | of | at | during) ..4! (mid-cycle | labour | labor | birth | night | dawn | puberty | pregnancy | orgasm | exam | fight)`,
  `${peptide} ..2! (of | in | during | from | before | after) (a | an | the | your | our)? ..2! (exam | interview | embrace | hug | kiss | birth | quarrel | fight | crisis | workout | night | labour | nursing | friendship | cuddle | run | marriage)`,
  `(@behaviour | @touch | @social_support | ~cuddle | ~hug | ~embrace | hugging | kissing | petting | embracing | nursing | friends | lovers | mothers | exams | exam) ..12 (too | also | likewise | as well | in the same way | the same | therefore)`,
  `(that | this | it) is ..2! (what | how | why | the way) ..2! (happens | works | goes on) ..8! (@behaviour | @human | ~@somebody | brain)`,
  `(you | we | they | mothers) (naturally)? (release | produce | make | secrete)`,
  `(natural | naturally | endogenous | endogenously | own | native | innate | home-made | homemade | inborn) ..3! ${peptide}`,
  `${peptide} ..3! (we | you | they | the body | our bodies | your body | the brain | our brains | your brain | mothers | people | couples | friends | it)? ..2! (naturally | endogenously)? (~release | ~produce | ~make | ~secrete | ~discharge)`,
  `(release | releases | released | releasing | secrete | secretes | secreting | secretion | production | produces | produce | surge | surges | pours | pouring | floods | discharges) (of | in | its | their | our | her)? ..2! ${peptide}|endorphins`,
  `${peptide} ..1! (release | secretion | production | surge | surges | flows | rises | system)`,
  `(raises | raise | triggers | trigger | evokes | boosts | boost | frees | floods) ..3! ${peptide}`,
  '(natural | endogenous) release',
  `(@social_support | @touch | support | touch | @behaviour | company | hugs | hug | love | presence | handshake | friends | cuddles | breastfeeding | birth) ..8! (through | via | by | thanks to | because of | with) ..4! ${peptide}`,
  `${peptide} (of | in) (the | a | your | our) ..1! (hug | kiss | body | brain | mother | cuddle | massage | lover | lovers | couple | couples | family | everyday life)`,
  `${peptide} ..10! (in everyday life | in daily life | in real life | in nature | at home | outside the laboratory | outside the lab)`,
  '[(this | that | the same) ..4! (bonds | binds | ties | calms | happens | does) ..4! (mother | mothers | child | couples | lovers | parents | us | hug | kiss | cuddle | friends | families)]'
] as const

const found = '(~find | ~show | ~prove | ~demonstrate | ~confirm | ~establish | ~reveal | ~testify | know)'

/** One sentence: the natural hormone, and a trial of a dose as its proof. */
export const doseProves = [
  `[(what | whatever | as | just as) ..6! (spray | dose | drug | infusion | injection | pill | capsule | gel | sniff | trial) ..8 , ..4! (${peptide}) ..2! (~do | ~achieve | ~manage | too) ..6]`,
  `[(natural | endogenous | own | naturally) ..3! ${peptide} (release)? ..14 , ..5 (study | trial | trials | studies | spray | iu | experiment | experiments) ..3 ${found}]`,
  `[(natural | endogenous | own | naturally) ..3! ${peptide} release? ..14 , as ..8 ${found}]`,
  `[(natural | endogenous | own | naturally) ..3! ${peptide} release? ..12 \\( ..3 # iu]`,
  `[(~release | ~raise) ..2! ${peptide} , and ..8 ${found} (that)? ..10]`,
  `[(~confirm | ~prove | ~show | ~demonstrate | ~establish | ~reveal) ..4! (the? role | function | importance | power) of (natural | endogenous | our own | the body's own | the brain's own) ..1! ${peptide}]`,
  `[(natural | endogenous | own) ..2! ${peptide} release? ..14 (according to | known from | we know from | judging from | judging by | on the strength of | based on) ..6! (spray | sprays | iu | trial | trials | dose | doses | intranasal | nasal | administration | placebo)]`,
  `[(spray | sprays | iu | dose | doses | intranasal | administered | nasal | infusion | infusions) ..14 (just | exactly | precisely)? (as | like | what | the way) ((the | your | our)? ..1! (natural | endogenous | own | body's) ..2! ${peptide} | ${peptide} (does | do) ..3! (in | when) ..6)]`,
  `[(mimics | mimic | mimicking | imitates | copies | recreates | reproduces) ..3! (what | how | the way) ..4! (~release | natural | nature | body | brain) ..6 ]`
] as const
