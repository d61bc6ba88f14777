// From the activity of a region to a state of mind: what premises and conclusions of that leap look like, as phrase patterns.

const place =
  '(@region | insulas | insulae | amygdalas | amygdalae | hippocampi | (mirror (neurons | system | network)) | (mirror neuron (system | areas | regions | network | cells)) | (pain (matrix | areas | regions | system)) | (motor areas | visual areas) | @reward_system | @circuit | @neural | ((areas | regions | networks | circuits | centre | centres | center | centers) ..1! (for | of | linked to | associated with) @state) | (@state | reward | pleasure | love) (centre | centres | center | centers | area | areas | network | circuit | circuits | region | regions))'
const live =
  '~@lights_up|active|activated|engaged|recruited|alight|aglow|ablaze|~respond|~fire|~flare|~glow|~spike|~react|~surge|~peak|~jump|~activate|~buzz|~hum|~brighten|~awaken|~blaze|~sparkle|~ignite|~pulse|~throb|~spring|abuzz|awake|busy|involved|(in action)|(at work)|(~come alive|online)|(~light ..3! up)|(on fire)|lit|(~switch on)|(~go (into overdrive | wild | off))'

/** A region that is active. */
export const regionActive = [
  `${place} ..1! ~show|~reveal|~betray|~tell|~prove`,
  `${place} ..5! ${live}`,
  `${live} ..3! ${place}`,
  `(activity | activation | activations | recruitment | engagement | reactivity | arousal | hyperactivity | firing | response | responses | signal | signals | hotspot | hotspots | (hot (spot | spots)) | blob | blobs | flare | glow | surge | burst | flicker | spike | bold | blood flow | @imaging) ..2! (in | of | within | across | from | at | around | by | on | over | for) ..4! ${place}`,
  `@imaging ..5! ${place}`,
  `${place} ..2! (activity | activation | activations | firing | response | responses | signal | signals | engagement | recruitment | reactivity | hotspot)`,
  `${place} ..3! (seen | found | visible) in the scan|scanner`,
  `${place} ..3! (quiet | silent | dark | (~quieten | ~quiet | ~fall silent | ~calm down | ~shut down | ~go (silent | quiet | dark | dead) | ~switch off | ~dim | ~darken))`,
  '(brain | brains) (~light up | lit up | ablaze | aglow)',
  // Waves and other signs of activity, read from the scalp or the eyes.
  `(theta | alpha | beta | gamma | mu | delta | p300 | n400 | p3 | (late positive potential) | lpp | (error-related negativity) | ern | (frontal asymmetry) | asymmetry | oscillations | eeg) ..1! (power | activity | rhythm | band | amplitude | amplitudes | waves | suppression | synchrony)? ..2! (over | in | at | from | across | within | on) ..3! (sites | site | electrodes | scalp | midline | regions | region | ${place})`
] as const

const person =
  '(~@somebody | ~@human_kind | dieters | tasters | @human | @person | they | he | she | viewers | shoppers | listeners | readers | fans | users | consumers | players | buyers | drivers | meditators | believers | liars | dogs | dog | cats | expert | experts)'
/** Who is said to feel something. */
export const people =
  '(~@somebody | ~@human_kind | ~@the_kind | audience | audiences | crowd | jury | jurors | diners | pair | pairs | dieters | tasters | sceptics | punishers | @human | @person | they | he | she | who | viewers | shoppers | listeners | readers | fans | users | consumers | players | buyers | drivers | meditators | believers | liars | dogs | dog | cats | expert | experts)'

/** How somebody is said to be disposed to things, as if activity were its measure; not what a region or a coil answers to. */
const disposed =
  '(heightened | increased | exaggerated | enhanced | excessive | greater | blunted | reduced | diminished | stronger | weaker | elevated | undue | unusual | (more ..2!) | less) ..1! (sensitivity | oversensitivity | vigilance | hypervigilance | attunement | susceptibility | appetite | concern | distrust | mistrust | wariness | suspicion | preoccupation | urge | effort | interest | craving | empathy | fearfulness | anxiety) !((of | in) ..2! (@region | field | literature | network | coil | detector | system | circuit))'

/** What somebody is said to feel or think; not "processing" or "recognition" of it. */
export const felt = [
  disposed,
  `${people} ..2! (work | works | worked | working | try | tries | tried | struggle | struggled | fight | fought | strive) ..1! (hard | harder | more | to)`,
  '(is | was | are | were | feels | felt) ..1! (fun | bliss | torture | agony | unbearable | delicious | boring | scary | thrilling | painful | pleasant | unpleasant | enjoyable | delightful | tempting | (a (joy | treat | pleasure | torment)))',
  '~@somebody|~@human_kind|@human|they|he|she|who|that|the ..3! (was | were | is | are | been) ..2! ~@feeling',
  '~@minding',
  '~@feeling|~@human_act|~taste|~sound|~smell|~look ..1! (better | worse | good | bad | wonderful | awful | sweeter | nicer | of it | the (wine | food | music | product | pain))',
  '(@human | ~@somebody | their | its | his | her | our) ..1! @state',
  '(the | a | an | such | that | this) ..1! (craving | longing | pleasure | joy | thrill | dread | fear | pain | love | desire | guilt | disgust | shame | delight | relief | regret)',
  `${people} ..6! ~@human_act`,
  '(being | is | are | was | were | really | truly | secretly | deeply) ..2! (in (love | pain | two minds) | afraid | ashamed | bored | amused | convinced | delighted | excited | guilty | jealous | lonely | moved | nervous | proud | sad | scared | torn | touched | hooked | smitten | addicted | thrilled | besotted | terrified)',
  `${people} ..6! (@state | ~feel | ~enjoy | ~like | ~dislike | ~want | ~crave | ~hate | ~suffer | ~hurt | ~panic | ~imagine | ~mentalise | ~relive | ~remember | ~lie | ~empathise | ~experience | ~think | ~suppress | ~care | ~miss | ~regret | ~desire | ~prefer | ~adore | ((~see | ~perceive | ~regard | ~treat) ..6! as) | ~despise | ~resent | ~mourn | ~yearn | ~empathize | ~mind | ~value | ~believe | ~decide | ~plan | ~daydream | ~worry)`,
  '(@state | @behaviour | heartbreak | rejection | gossip | break-up | music | shopping | chocolate | giving | winning) ..2! (is | was | are | were | ~feel | hurts | really hurts | truly hurts) ..3! (@state | physical | real | ~hurt | rewarding | as good | like)',
  '(mind | minds | thoughts | attention) (was | were | is | are | had | has) ..1! (wandering | elsewhere | drifting | racing | wandered | drifted | miles away)',
  '(~calm | ~soothe | ~frighten | ~thrill | ~bore | ~please | ~disgust | ~excite | ~upset | ~amuse) (them | her | him | us | @human)',
  'hurts|hurt|felt|feel|feels|enjoyed|enjoy|enjoying|craved|crave|disliked|scared|frightened|disgusted|thrilled|threatened|relived|reliving|lying|lied|mentalising|mentalizing|imagining|daydreaming',
  `(~make | ~leave | ~get | ~render) (them | him | her | us | @human | ~@somebody | ~@human_kind) ..1! (~@feeling | @state | nostalgic | wistful | uneasy | hungry | restless | ~feel | ~want | ~think | ~long | ~remember)`,
  "(being | is | are | was | were | that's) ..3! @state",
  '(full of | in the grip of | in the throes of | pangs of | feelings of | a sense of | signs of | an experience of | genuine | real | true) ..1! @state'
] as const

/** The same where words say that it is concluded: any act of a mind will do, and what it is said to be like. */
export const feltDrawn = [
  // Seeing with another's eyes, and what is seen or heard in the mind.
  `${people} ..5! ((~take | ~adopt | ~share | ~consider | ~assume) ..4! (perspective | perspectives | viewpoint | viewpoints | (point of view) | (points of view) | side) | ((~put | ~place | ~imagine) themselves) | ((~step | ~slip) into ..4! (shoes | role | skin)) | seeing | hearing | ~picture | ~visualise | ~visualize | ~gloat | ~hope | ~wish | ~dream | ~pray | ~sense | ~doubt | ~hide | ~conceal | ~side with | ~root for)`,
  `${people} ..5! (simulate | simulated | simulating | ~anticipate | ~notice | ~long for | still long | ~derive | ~identify with | ~grasp | ~recall | ~recollect | ~intend | ~rehearse | ~engage in | ~monitor | ~evaluate | ~perceive | ~find ..4! (rewarding | pleasant | unpleasant | funny | beautiful | disgusting | attractive | hard | difficult | boring) | ~regard | ~attribute | ~focus on | ~look forward | ~try | ~struggle | ~be ..2! (surprised | interested | motivated | aroused | unsure | uncertain | confused | attentive | alert | asleep | awake | conscious | aware | curious | hungry | tense | relaxed | bonded | attached | touched | believers | prejudiced | biased | racist | honest | dishonest))`,
  `${people} ..5! (~rely on | ~use | ~draw on | ~retrieve | ~employ | ~allocate | ~pay | ~invest | ~mobilise | ~mobilize | ~recruit) ..4! (memor* | attention | effort | self-control | imagery | emotion | empathy | strategy | strategies | resources)`,
  '[(@state | ~@feeling | revenge | rejection | exclusion | paying | losing | winning | giving | parting | heartbreak | loss) ..3! (hurts | hurt | (~taste ..1! (sweet | good | bitter)) | pains | thrills | pleases | stings | frightens | (is | was) ..2! (@state | painful | pleasant | rewarding | aversive | fun | unpleasant | torture | bliss | agony))]'
] as const

/** The disposition alone: heightened vigilance is a state of somebody, attention as such is not. */
export const dispositions = [disposed] as const

/** The same set down as what the activity “suggests”: hedged, yet read off the activity and nothing else. */
export const hinted = [
  `<start> (this | that | these | those | such | the) ..2! (pattern | patterns | finding | findings | activation | activations | activity | response | responses | result | results | profile | hyperactivity | hyperactivation | hypoactivation | increase | difference) (suggests | suggest | suggested | hints at | hint at | points to | point to | implies | imply | may indicate | may reflect | might reflect | could reflect | seems to reflect) ..3! [${disposed}]`,
  `(this | that | these | which | pattern | finding | findings | result | results | activity | activation) (suggests | suggest | suggested | implies | imply) that ..2! ${people} [(~be | ~feel | ~become) ..1! (more | less | overly | unduly | too | especially | particularly | unusually | ~@comparative) ..1! (~@feeling | vigilant | sensitive | wary | anxious | fearful | attentive | distrustful | suspicious | empathic | interested | motivated | impulsive | concerned | afraid | reactive)]`,
  `, (which | this | and this | a pattern that | a finding that)? (suggests | suggest | suggested | suggesting | hinting at | hints at | pointing to | points to | indicating) ..3! [${disposed}]`
] as const

/** The state told of the region in one breath: "the insula betrayed their disgust", "fear was visible in the amygdala". */
export const betrayed = [
  `[(scan | scans | scanner | mri | fmri) (can | could)? (~see | ~detect | ~catch | ~pick up | ~spot | ~register | ~expose | ~reveal | ~betray | ~unmask | ~uncover) (the | their | his | her)? ..1! (craving | cravings | fear | shame | envy | jealousy | joy | grief | boredom | pleasure | anger | love | desire | lies | lie | disgust | longing | guilt | hatred | lust | shame)]`,
  `[(scan | scans | scanner | (brain (image | images | picture | pictures | map | maps | activity)) | ((image | images | picture | pictures) of (the | a | her | his | their) brain)) ..4! (you | we | one | they) ..2! (see | read | find | recognise | watch | behold) ..3! @state]`,
  `[(~see | ~watch | ~catch | ~spot) ..3! @state ..3! (in | on | across) ..3! ${place}]`,
  `[(~see | ~watch | ~catch | ~spot | ~observe) ..4! ~@feeling ..3! (in | on | from) ..3! (${place} | scanner | scans | scan)]`,
  `[${place} ..5! ~reflect|~reveal|~show|~signal|~indicate|~convey|~express|~mirror ..2! (their | the participants’ | the participants' | unconscious | hidden | secret | true | real | deep | unspoken | implicit) ..3! @state]`,
  `[${place} ..4! (the? same) ..3! (as | areas as) ..2! @state]`,
  `[${place} ..6! (~betray | ~expose | ~unmask | ~tell | ~give away | ~speak of | ~scream | ~disclose | ~register) ..6! (@state | how | what | hurts | hurt)]`,
  `[${place} (already | always | really)? (~say | ~know) ..4! (@state | how | what | hurts | hurt)]`,
  `[(@state | pleasure | guilt | love) ..3! (could be | can be | was | were | is | are | became) ..1! (visible | written | seen | read | evident | detected | observed | measured) ..4! (in | on | by | all over | across) ..3! ${place}]`,
  `[${place} ..4! (lit up | lights up | light up | fired | glowed | responded | flared) (with | in | out of) @state]`,
  `[(activity | activation | response | responses | signal) ..8! (is | was | equals | means | meant) ..2! (the? sign | proof | evidence | mark | signature | sound | face | fingerprint) (of | that) ..5! @state]`,
  `[(activity | activation | response | responses | signal) ..6! , (a | the | an)? ..2! (sign | proof | evidence | mark | signature | reflection) (of | that) ..6! @state|fear|love|hate]`,
  // “…, a sure sign of disgust”, “activation, indicating fear”, “…, which betrays envy”.
  `[${place} ..14 , (a | the | an | which (is | was)) ..3! (sign | proof | evidence | mark | signature | reflection | signal | token | giveaway) (of | that) ..3! (@state | ~@feeling | love | hate | ${people})]`,
  `[${place} ..4! (activity | activation | response | responses | signal | activations) , (indicating | signalling | signaling | reflecting | betraying | revealing | showing | meaning | signifying | indicative of | (which ..1! (indicates | signals | reflects | betrays | reveals | shows | means | signifies))) ..2! (@state | love | hate | ~@feeling)]`,
  `[${place} ..3! (~give | ~gave) (them | him | her | us | it) away]`,
  `[${place} ..2! (~betray | ~reveal | ~expose | ~show | ~prove | ~tell | ~give away | ~confess | ~admit) ..2! that ..2! ${people} ..5! (~@human_act | @state | ~@feeling | (~find (it | him | her | them | this | that)) | ~mean)]`,
  // “They denied it, but the insula told another story.”
  `(${people}) ..24 (but | yet | however | though | while | whereas | ; | :) ..2! [${place} ..3! (((~tell | ~give) ..1! (another | different | other | true | real) (story | tale | answer | account)) | (~say | ~suggest | ~tell us) otherwise | (~tell | ~know | ~say | ~speak) (the truth | better | otherwise) | ~contradict (them | him | her | this) | (~give ..2! the lie))]`,
  `[(~@feeling | @state) , ..3! (scan | scans | scanner | mri | fmri | imaging | eeg) (says | say | shows | show | suggests | tells us | reveals) (: | , | ; | —) ..4! ${place}]`,
  `[(scan | scans | scanner | mri | fmri | images | brain activity | eeg) ..4! (is enough | suffices | ~let us | ~allow us | ~enable us | (all it takes)) ..1! to ..1! (know | see | tell | say | prove) (that | how | whether | what) ..2! ${people} ..3! (~@human_act | @state | ~@feeling | ~adore | ~love | ~hate | ~fear | ~enjoy | ~crave)]`,
  `[(~conclude | ~infer | ~deduce | ~read | ~gather | ~know) ..10! from ..6! ${place} ..8! that ${people} ..4! (~@feeling | @state | ~@human_act)]`,
  `[from ..6! ${place} ..8 (~conclude | ~infer | ~deduce | ~gather | ~know | ~tell | ~see | follows) ..1! that ..3! ${people} ..4! (~@feeling | @state | ~@human_act)]`,
  `[${place} ..8! (— | : | ,) (pure | sheer | sweet | raw | unmistakable | nothing but) !awareness|consciousness|attention|memory (@state | ~@feeling)]`,
  `[(caudate | insula | amygdala | accumbens | striatum | cingulate | @region) ..1! (activity | activation | response | responses) (is | equals | means | spells) (@state | ~@feeling)]`,
  `[${people} ..20 , as ..3! ${place} ..2! (~give away | gave away | ~betray | ~reveal | ~show | ~tell | ~prove | ~attest | ~testify | ~confirm)]`,
  `[${place} ..8! (is | was) (the? ..1! sign | proof | evidence | mark | signature) (of | that) ..5! @state]`
] as const

/** What is felt or done, by which regions are told to be shared. */
const condition =
  '(@state | @behaviour | @disorder | ~@ailment | ~@pastime | drugs | drug | cocaine | heroin | food | sex | money | addiction | rejection | love | pain | gambling | music | falling in love | in love | attraction | heartbreak | rejected | excluded | hurt | hungry)'

/** A brain or a scan that tells what somebody feels. */
export const brainTells = [
  // Two states made one because the same regions take part in both: most regions take part in most things.
  `[(the? (same | very same | exact same | identical)) ..2! (region | regions | areas | area | parts | part | circuits | circuit | circuitry | networks | network | centres | centers | pathways | neurons) ..2! (of the brain | in the brain)? ..1! (that | which)? ..2! (~light up | lit up | ~activate | are active | is active | ~fire | ~respond | ~signal | become active | are involved | involved) ..4! (when | during | in | by | for | with | to) ..10! ${condition} ..4! (as | and) ..6! ${condition}]`,
  `[(regions | areas | parts | circuits | circuitry | network | centres | centers | pathways) ..4! (~light up | lit up | ~activate | active | ~fire | ~respond) ..10! (are | is) the (same | very same | exact same) ..8! ${condition}]`,
  `[(scan | scans | scanner | mri | fmri | imaging | neuroimaging | brain activity | eeg | brain waves | neural activity) ..6! (~reveal | ~prove | ~show | ~confirm | ~demonstrate | ~betray | ~tell | ~expose | ~unmask) ..3! (that | how | what | which | whether | who) ..6! ${person} !who|with|in|from|aged|identified ..2! (really | truly | actually | secretly)? (~@human_act | (~be ..2! ~@feeling))]`,
  "[(their | her | his | whose | viewers’ | viewers' | consumers’ | voters’ | shoppers’ | @human) ..1! (brain | brains) (secretly | really | truly | simply | all)? (loved | adored | enjoyed | hated | liked | feared | craved | preferred | despised | (fell (in love | for)))]",
  `[(scan | scans | scanner | mri | fmri | pet | brain imaging | neuroimaging | imaging | brain images | brain activity | brain activation | eeg | brain waves | brain response | brain responses | neural activity) ..6! (~reveal | ~prove | ~show | ~confirm | ~demonstrate | ~betray | ~tell | ~expose | ~unmask) (us | me)? (that | how | what | which | (: (deep down | in truth | secretly)? ,?))? ..5! ${person} ..2! (~love | ~enjoy | ~fear | ~hate | ~crave | ~feel | ~want | ~lie | ~prefer | ~desire | ~think | ~despise | ~like | ((~be) ..2! @state))]`
] as const

const inner =
  '(@state | @disorder | ~@faculty | ~@ailment | rumination | ruminating | worrying | daydreaming | overthinking | procrastination | (compulsive <word>) | cravings | perfectionism | burnout | boredom | mind-wandering | (mind wandering) | (the (self | ego)) | insomnia | (voice in (your | my | our | the) head) | (inner (critic | voice | dialogue | monologue | chatter)))'
const broken =
  '(overactive | hyperactive | hijacked | runaway | misfiring | idling | restless | broken | stuck | noisy | unruly | chattering | rogue | overworked | (out of control) | (over active) | overheated | starved | bored)'
const doing =
  '(that | which | stuck | refusing | running | talking | trying | gone | generating | on overdrive | in overdrive | working | caught | looking | doing | gone | screaming | shouting | replaying | hijacking | convincing | focused | turned | telling | firing | spinning | at work)'

/** A feeling or a thought that is said to be the work of a network, or nothing else than it. */
export const toldIdentical = [
  `[${inner} ..3! (is | are | was) (nothing but | just | simply | merely | only | not | literally)? ..1! (the | an | a | your | our | what)? ..1! (experience | phenomenology | voice | sound | language | echo | product | work | chatter | sensation | story | face | expression | output | manifestation | symptom | noise | song | handiwork | subjective side) (of | that) ..5! ${place}]`,
  `[${inner} ..1! (is | are) (nothing but | just | simply | merely | only | literally)? (a | an | the | your | our) ..2! ${broken} ..3! ${place}]`,
  `[${inner} ..1! (is | are) (nothing but | just | simply | merely | only | literally)? (a | an | the | your | our) ..1! ${place} ..1! (hyperactivity | overactivity | activity | activation)? ${doing}]`,
  `[${inner} (is | are) ..1! what ..1! (a | an | the | your | our) ..3! ${place} ..3! (feels like | sounds like | looks like | does | is doing)]`,
  `[(this | that | it) (is | was) (just | simply | only)? ..1! ${place} ..1! (hyperactivity | overactivity | hyperactivation) ..1! (focused | stuck | running | working | generating | turned | directed | talking | aimed) ..3]`,
  `[<start> (this | that | it) (is | was) (just | simply | only)? (your | the | our | a | an)? ..2! ${place} ..1! (hyperactivity | overactivity | hyperactivation)? (that | stuck | refusing | running | talking | trying | gone | generating | on overdrive | in overdrive | working | caught | looking | hijacking | focused | screaming | replaying)]`,
  `[${inner} ..1! (is | are) ..2! (disorder | disease | problem | malfunction | dysfunction | misfiring | matter) of (the | a | an | your)? ..2! ${place}]`,
  '[the ..1! (neurological | neural | neurobiological | biological | brain | physiological) (substrate | basis | signature | correlate | source | root | seat | reality) (of | behind) what ..6! (experience | experiences | call | calls | feel | feels | know | knows | describe | describes | name | named | termed) ..5]',
  '[(~give | ~provide | ~offer | ~lend) (a | the) (neurological | neural | neurobiological | biological) (basis | foundation | explanation | grounding) (to | for) (what | why | our | this) ..6]',
  `[(self | ego | ${inner}) (is | are) ..2! (a | the) ..1! (story | tale | fiction | illusion | trick | construct | product) (that | which | of | told by | spun by | created by) ..1! ${place}]`,
  `[(coupling | connectivity | hyperconnectivity | hyperactivity | connection | crosstalk | communication | dialogue) ..6! ${place} ..6! (~create | ~generate | ~breed | ~give rise to | ~make) ..4! ${inner}]`,
  `[(${place} ..1! (coupling | connectivity | hyperconnectivity | hyperactivity)) ..3! (~create | ~generate | ~breed | ~give rise to) ..4! ${inner}]`,
  `[(inner (critic | voice | dialogue | monologue | chatter)) (lives | sits | resides | dwells | hides | comes) ..1! (in | from | inside) ..3! ${place}]`,
  `[${inner} (is | are) (just | simply | only | really)? (the | your | a) ${place}] (<end> | , | ; | —)`,
  `[${inner} (hijacks | hijacked | can hijack | has hijacked | is hijacking) (the | your | our | their)? ..1! ${place}]`
] as const

/** What people go through, of which one is told to be another for the brain. */
const lived =
  '(@state | @behaviour | @practice | @activity | ~@ailment | ~@pastime | ~@occasion | ~@habit | ~@daily_threat | drugs | cocaine | heroin | food | meal | sex | money | cash | winning | losing | rejection | rejected | exclusion | excluded | (left out) | ostracism | loneliness | love | pain | heartbreak | (broken heart) | breakup | break-up | likes | praise | compliment | (kind word) | insult | insulted | snub | slap | punch | kick | injury | loss | hunger | gossip | shopping | gift | danger | threat | chocolate | sugar | music | hug | smile | ex | beloved)'
const samePlace =
  '(the | these | those)? ..1! (same | very same | exact same | selfsame | identical) !sympathetic|autonomic|immune|metabolic|hormonal|signalling|signaling|inflammatory|muscle|physiological ..2! (region | regions | area | areas | part | parts | circuit | circuits | circuitry | network | networks | centre | centres | center | centers | pathway | pathways | machinery | wiring | hardware | neurons | (spot | spots)) ..4!'
const takes =
  '(~activate | ~engage | ~recruit | ~trigger | ~use | ~share | ~light up | ~fire up | ~tap into | ~tap | ~run on | ~register in | ~stimulate | ~switch on | ~hijack | ~set off | ~draw on | ~involve | ~turn on | (~be processed in | by) | ~travel along)'

/** Two things told to be one because the same regions answer to both, or because a brain is said to answer to them alike. */
export const toldAlike = [
  `[${lived} ..8! ${takes} ${samePlace} (as | that | which | responsible for | for | involved in) ..4]`,
  `[${takes} ${samePlace} (as | that | which | responsible for | for | involved in) ..6! ${lived}]`,
  `[(brain | brains | body | bodies | nervous system) (of ..4!)? ..1! (~respond | ~react | ~behave | ~act | ~light up | ~fire) ..3! (the same way | the same | in the same way | just | exactly | identically | as strongly | much)] ..1! (as if | as though | (as ..6! (would | had been)) | (as (they | it | he | she | you | we) ..1! (would | did | does | do | were | had)))`,
  `[(brain | brains | body | bodies) ..2! (~respond | ~react) to ..6! (in the same way | the same way | in exactly the same way | exactly as | just as | much as | as strongly as) (as)? ..2! (it | they | to) ..3]`,
  `[${lived} ..6! in the (same | very same | exact same) ..1! (place | spot | part | area | region | way) ..3! (where | that | as | in which) ..6! ${lived}]`,
  `[((~share (a | the same | the very same | one | an identical)) | (~have the (same | very same))) ..1! (neural | brain | neurological | cortical) ..1! (address | home | basis | signature | currency | machinery | circuit | circuits | circuitry | code)]`,
  `[the (same | very same) ..1! (neurons | areas | regions | circuits | cells | parts) (that)? ..1! (fire | light up | lit up | respond | are active | activate) ..1! (when | whether | for | during) ..10! ${lived} ..2! (fire | light up | are active | respond | as | or) ..8! ${lived}]`,
  `[(for | to | in) (your | our | the | a) (brain | nervous system | brain's eyes) , ..8! (is | are) ..1! (no different from | the same as | identical to | indistinguishable from | just like | much like) ..4]`,
  `[(~light up | ~affect | ~hijack | ~activate | ~flood | ~rewire) (the | your | our) (brain | brains | reward system | reward circuitry) (in)? ..1! the (same | very same | exact same) way ..1! (as | that)? ..4! (does | do | would | did)]`,
  `[to (your | our | the | a) (brain | nervous system) ,? ..6! (is | are | feels | feel | looks | look) ..3! (like | as | the same as | (no different from) | identical) ..3! (@state | ${lived})]`
] as const

/** A feeling that is asked after, to be answered with activity: “Why does rejection hurt? Because the … light up”. */
export const askedWhy = [
  'why (do | does | did | is | are | was | were | can) ..10! (hurt | hurts | ache | sting | ~feel | thrill | please | disgust | frighten | delight | tempt | painful | pleasant | enjoyable | satisfying | ~@feeling | @state | ~enjoy | ~love | ~crave | ~like)'
] as const
