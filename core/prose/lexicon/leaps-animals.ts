// From animals to people: what premises and conclusions of that leap look like, as phrase patterns.

/** What is done to animals only, species named or not. */
export const animalWork = [
  '@rodent|@nonhuman_primate|@bird|@fish|@invertebrate|@pup|@sheep|@pig|@dog|@cat|@meerkat|@wolf|@horse|@cow|@deer|@goat|@bat|@dolphin|@elephant|@ferret|@rabbit|@frog',
  '(animal | animals | preclinical) ..1! (study | studies | work | research | experiment | experiments | data | model | models)',
  '(new | more | fewer | number of | newborn) ..2! (neurons | neurones | brain cells | dendritic spines | synapses) ..3! (dentate gyrus | hippocampus | hypothalamus | amygdala | accumbens)',
  'neurogenesis | crayfish|snail|snails|spider|spiders|hyena|hyenas|otter|otters|beaver|beavers',
  '(~delete | ~knock out | ~silence | ~remove | ~ablate | ~inactivate | deletion of | lacking | without) ..4! (gene | genes | @receptor | @gene | neurons | cells)',
  '~block ..5! @receptor ..3! in ..2! @region',
  '@knockout | @optogenetic | @chemogenetic | @intracerebroventricular | dams|pups|litters|rodent|rodents',
  '(restraint | chronic restraint | maternal separation | separation from the dam | licking and grooming | arched-back nursing | (implanted | intracranial | wire) (electrode | electrodes) | electrodes in | (electrode | electrodes) implanted | cage | cages | maze | social defeat)'
] as const

/** Who cannot but be people, and the life that only people lead. */
const folk =
  'humans|people|humanity|mankind|humankind|everyone|everybody|anyone|men|women|man|woman|mothers|mother|fathers|father|parents|parent|couples|children|child|baby|babies|kids|kid|patients|addicts|adolescents|teenagers|husbands|wives|spouses|mums|dads|toddlers|lovers|friends|joggers|dieters|gamblers|shoppers|smokers|drinkers|schoolchildren|grandchildren|students|student|couple|girl|boy|victims|girls|boys|folks|married|~@human_life|~@human_kind'

/** “Human” of people: not of tissue, data or a species that was studied as well. */
const ofHumans =
  '~make|~turn|~keep (adults | adolescents) | human !(brain imaging | imaging | neuroimaging | fmri | eeg | data | dataset | tissue | slices | samples | biopsies | cells | neurons | interneurons | cortex | neocortex | studies | experiments | participants | volunteers | subjects | observers | literature | genome | genetics | gene | genes | protein | orthologue | ortholog | homologue | homolog | model | models)'

/** “We” as people, in what people do, feel and are; not the authors of a paper at their work. */
const usAll =
  '(we | we’re | we are) ..2! (~@human_act | ~@human_kind | wired | hardwired | hard-wired | built | born | made | programmed | designed | ~stay | ~sleep | ~eat | ~drink | ~age | ~die | ~cling | ~keep | ~become | ~fall | ~get | ~behave | ~need | ~fool | stressed | lonely | afraid | angry | faithful | too | no different) | (makes | make | made | keeps | keep | kept | turns | turn | binds | bind | bonds | drives | drive | helps | help | gives | give | in | of | for | with | to | moves | move | between | like | including) us | our ..1! (own | sense | morality | politics | choices | decisions | society | culture | language | music | fairness | brain | brains | body | bodies | mind | minds | life | lives | children | kids | babies | partner | partners | species | ancestors | emotions | emotion | feelings | fear | fears | behaviour | behavior | moods | mood | love | loves | relationships | relationship | bonds | generosity | empathy | fellow | friends | parents | families | memories | memory | hormones | kind | marriages | marriage | addictions | addiction | cravings | appetite | sleep | stress | dreams | lovers | spouses | jealousy | loneliness | habits) | ours'

/** Readers, where something is said of them and not how they are to read on. */
const readers =
  'your !(data | results | analysis | code | experiment | experiments | study | model | mice | rats | animals | dog | cat | horse | pet | puppy | answer | answers | question) | yours | you !(wish | want to | study | use | make | run | record | inject | measure | train | take | put | read | see | saw | learn | learned | watch | watched | listen | listened | note | notice | recall | know | look | find | might | may | also | can see | can read | can find | will (see | learn | read | find) | should (read | note) | have (read | seen | learned))'

/** What only people have or live among. */
const livedIn =
  '(the | your | our | a) ..1! (depressed | autistic | anxious | addicted | ageing | aging | teenage | adolescent | lonely | traumatised | traumatized | stressed | grieving | human | dyslexic | schizophrenic) (brain | mind | heart | memory)'

/** What only people take, use and go through in their days. */
const modern =
  '(night shift | night shifts | shift work | smartphone | smartphones | mobile phones | phone use | screen time | screens | social media | television | video games | energy drinks | energy drink | fast food | junk food | fizzy drinks | soft drinks | plastic bottles | plastic bottle | plastic packaging | teflon | vaping | e-cigarettes | cigarettes | a glass of wine | glass of wine | red wine | beer | espresso | coffee | day care | nursery | boarding school | lockdown | lockdowns | poverty | unemployment | city life | commuting | desk work | desk job | retirement | binge drinking | contraceptive pill | antidepressants | painkillers | paracetamol | artificial sweeteners | diet drinks | diet soda | deodorant | sunscreen | toothpaste | chewing gum | yoga | jogging | the gym | meditation | music lessons)'

/** Things that are said to do in people what they did in animals. */
const agents =
  '(@molecule | @receptor | @gene | @region | @drug | bacteria | bacterium | microbe | microbes | probiotic | probiotics | gene | genes | mutation | enzyme | protein | hormone | peptide | molecule | chemical | receptor | compound | substance | drug | pill | supplement | extract | spice | herb | diet | vitamin | switch | circuit | neurons | cells | pathway | signal | trick | mechanism | thing | treatment | therapy | training | injection | touch | bond | instinct)'

/** Disorders and states by the names they have in people. */
const ills =
  "(alzheimer’s | alzheimer's | alzheimer | parkinson’s | parkinson's | dementia | schizophrenia | autism | ptsd | stage fright | social phobia | phobias | dyslexia | anorexia | bulimia | burnout | postnatal depression | suicide | alcoholism | depression | loneliness | heartbreak | grief | jealousy | shyness | homesickness | addiction | adhd | insomnia | ageing brain | aging brain | old age | marriage | divorce)"

/** What is done to animals in a laboratory and on a farm, and seldom to people. */
const treated =
  '(deprived | raised | reared | separated | weaned | isolated | injected | fed | kept | given | bred | placed | housed | trained | shaken | caged | starved | shocked | dosed | implanted | engineered | stressed | handled | cages | cage | experiment | experiments | laboratory | lab | maze | litters)'

/** How somebody came to know it. */
const learned =
  '((researchers | scientists | biologists | neuroscientists | they | experts | the team | a team | a laboratory | a lab | authors) ..4! (showed | show | found | find | say | report | discover | discovered | demonstrated | proved | reported | established | revealed | concluded | learned | learnt | saw | have (shown | found | discovered | demonstrated | proved | reported | established | revealed)))'

/** People named as people, the reader and all of us: whom a finding from animals may be carried over to. */
export const namedPeople = [`[${folk}]`, `[${ofHumans}]`, `[${usAll}]`, `[${readers}]`, `[${livedIn}]`] as const

/** People at large, as what is concluded is about: not those who took part. */
export const peopleAtLarge = [
  ...namedPeople,
  `[${modern}]`,
  '[(addictive | as addictive as)]',
  '[~@the_kind]',
  '[(affairs | marriage | marriages | divorce | romance | the office | workplace | school | heartbreak | day care | dating)]'
] as const

/** What a sentence may carry over to people, in titles and lessons; a word of human life will do for “human”. */
const life =
  '~@human_life|@human|~@somebody|marriage|marriages|divorce|dating|love|heartbreak|parenting|romance|leadership|workplace|office|loyalty|team|teams|friendship'
const mine = 'your|you|yours|we|us|our|ours'

/** People in any words, for the places where a finding from animals lands. */
const folks = '@human|~@human_kind|~@human_life|schoolchildren'

/** Wordings that carry a finding from animals over to people, in one sentence. */
export const fromAnimals = [
  // “…, a discovery made in voles”, “(recordings from rats)”, “…, just like you”.
  `[(${folks} | ${mine} | ${life} | ~@the_kind) ..18 (, | — | : | ;) (a | an | the | as | one | it is)? ..2! (discovery | finding | findings | insight | result | results | fact | lesson | effect | link | principle | conclusion | observation | phenomenon | proven | proved | shown | seen | discovered | demonstrated | found | known | established | observed) ..4! (in | from | on | by | with | to) ..4! @animal]`,
  `[(${folks} | ${mine} | ${life} | ~@the_kind) ..18 \\( ..6! (in | from | of | with | on) ..3! @animal ..3! \\)]`,
  `[@animal ..20 , (just | exactly | much | rather | a bit)? (like | as do | same as) (${mine} | ${folks} | the rest of us)] (<end> | , | ; | \\()`,
  // “Why do we cheat? Ask the vole”, “Ask a vole why …”.
  `[(ask | look at | watch | consult | blame) (a | any | the | your)? ..3! @animal ..4! (why | how | what | who | and you | for advice)]`,
  // “We inherit …, for mice …”, “this was shown in rats and explains why …”.
  `[(${folks} | ${mine} | ${life}) ..14 (, for | , since | , because | , seeing that | , given that) ..3! @animal ..8]`,
  `[@animal ..12 (and | , and | ,) ..1! (explains | explain | that is | this is | tells us | shows) (why | how | what) ..12! (${folks} | ${mine})]`,
  // “Like titi monkeys, people …, because …”.
  `[(like | just like | as in | as with | as among | much like) ..4! @animal ..1! , (${folks} | ${mine}) ..14 (because | when | thanks to | once | as soon as | whenever | by | through) ..8 (@molecule | @receptor)]`,
  // “…, which tells us that …”.
  `[@animal ..25 (, | ;) ..1! (which | and this | this | that | and that) (~tell us | ~tell you | ~remind us | ~reveal | ~suggest | ~imply | ~confirm | ~demonstrate) (that | how | why | what) ..14! (${folks} | ${mine})]`,
  // “… of a rat is what happens in the gambler”.
  `[what ..8 @animal ..8! (is | are) ..2! (what | how | why) ..6! (${folks} | ${mine})]`,
  `[(work | studies | research | experiments | thanks) ..3! (on | in | with | to) ..3! @animal ..8! ((we | you | science) ..2! (know | understand | learn | see)) (how | why | what | that) ..10! (${folks} | ${mine} | ${life})]`,
  // “…, a mouse study shows”: the claim first, on what only people have or live with.
  `[(${livedIn} | ${folks} | ${life} | ${modern} | your) ..14 , ..3! (according to | shows | suggests | reveals | finds | proves | says) ..3! (study | studies | experiment | experiments | research | work) (in | on | with | of) ..2! @animal]`,
  `[(${livedIn} | ${folks} | ${life} | ${modern} | your) ..14 , (a | an | the | one | new | recent) ..2! (study | experiment | trial | research | work) (in | on | with | of) ..2! @animal ..2! (~suggest | ~show | ~reveal | ~prove | ~find | ~confirm | ~indicate)]`,
  `[(${livedIn} | ${folks} | ${life} | your | ${modern}) ..16 , as ..3! (experiments | studies | research | work | a study | tests) (in | on | with | of) ..2! @animal]`,
  `[@animal ..8! ~teach|~tell|~show us|you ..12! (${life} | human | married | ~@human_act)]`,
  `[@animal ..8! ~prove|~show|~demonstrate|~reveal|~establish|~explain ..18! ${folks}]`,
  `[@animal ..25 , (so | hence | therefore | thus | consequently) ..6! ${folks}]`,
  `[(as | just as | like) in|with @animal ..20 ${folks}]`,
  `[what (is true | works | holds | goes) ..4 @animal ..2 (is true | works | holds | goes) ..3! ${folks}]`,
  `[if ..4! ~make|~help|~turn|~cure|~keep|works ..3! @animal ..12 ${folks}|marriage|marriages]`,
  `[${folks} ..20 , ..3! @animal studies|research|experiments|work ~show|~prove|~suggest|~reveal|~tell|~demonstrate]`,
  `[@animal ..25! (, so | ; so | , hence | : so) ..6! (your | you | yours | ~@human_life)]`,
  `[@animal ..25! (, and | ; | — | , which | , so) ..1! (that | this | it)? (is | are) ..3! (why | how | where | what) ..12! (~@human_life | ${folks} | ~@somebody | your)]`,
  `[@animal ..25! , ..2! (proof | evidence | a sign | showing | proving) that ..6! (~@human_life | ${folks} | ~@somebody | your)]`,
  `[if ..6! @animal ..15! , ..2! (so | then so | what | think what | imagine what) ..8! (~@human_life | ${folks} | ~@somebody | your)]`,
  `[@animal ..12! ~confirm|~indicate|~suggest|~mean|~imply|~underline|~reveal|~establish (that | how | why) ..18! ${folks}]`,
  `[@animal ..5! ~hold|~have|~offer|~give|~contain|~provide the? secret|secrets|key|keys|answer|answers|lesson|lessons|recipe to|for|about|on|of|behind ..8! ${life}]`,
  `[lesson|lessons|wisdom|advice|tips|secrets from|of ..4! @animal ..3! :? ..10! ${life}]`,
  `[as ..4! @animal ..4! ~show|~demonstrate|~prove|~reveal|~confirm|~teach|~suggest , ..18! ${folks}]`,
  `[~show|~demonstrate|~prove|~find|~establish|~confirm|know|known ..2! in|from|with|by ..3! @animal that|how|why ..18! ${folks}]`,
  `[@animal ..25 (, | ;) ..1! (which | and this | this | that) (is why | ~explain why | ~prove | ~show | ~mean | ~demonstrate | ~confirm) ..12! ${folks}]`,
  `[because|since|if|when ..3! @animal ..25 , ..2! (${folks} ..15! too|also|likewise|(as well) | (so | then) (do | does | will | must | can | are | is) ..3! ${folks})]`,
  `[@animal ..25 (, | ;) ..3! the same|identical|very ..3! ~govern|~control|~drive|~operate|~work|~act|~happen|~shape|~explain|~rule|~decide|~hold|~apply|~go|true ..6! ${folks}]`,
  `[@animal ..25 (, | ;) ..2! (so (do | does | are | is | will | did) ..2! ${folks} | ${folks} ..2! (are | is) no (different | exception))]`,
  `[like|as ..4! @animal ..2! , ${folks} ..3! (wired | hardwired | hard-wired | programmed | built | designed | born | made)]`,
  '[answer|answers|secret|key|explanation ..2! ~lie|~hide|found in|with|inside ..4! @animal]',
  `[${folks} (wired | built | programmed | made) ..3! (like | just as) ..4! @animal]`,
  `[@animal ..20 not (only | just) ..8 but ..6! (yours | ours | your | our | ${folks})]`,
  '[@animal ..20 (of | in | for | with) (yours | ours | us | you) (too | also | as well)]',
  '[@animal ..15 (and | as well as) ..3! (yours | ours | your own | our own)]',
  `[@animal ..20 ; (${folks} | human) ..6! (the? same | this too | identical | likewise | too | similar | similarly) ..3]`,
  `[(what | whatever) ..5! @animal ..6 , ..4! (${folks} | ours | yours)]`,
  `[(what | whatever) ..4! @animal ..8! (~keep | ~make | ~bind | ~drive | ~hold | ~work | ~happen | ~bring | ~turn | ~tie) ..3! ${folks}]`,
  `[@animal ..12 (~do | ~be) , and so (do | are | is | does) ..2! ${folks}]`,
  `[(this | that | which) is ..2! (what | how | why) ..6! (happens | works | goes on) ..3! (in | to | for | with) ..2! (human | ${folks})]`,
  // Opened by class: what is taught, hidden, shared or the same.
  `[(lesson | secret | key | answer | clue | recipe | explanation | blueprint | origin | root | reason) ..1! (of | to | for | behind) ..6! (${life} | ${mine}) ..12 @animal]`,
  `[~learn|~discover|~find out|~understand|~see ..3! from|in|with ..4! @animal ..4! (how | why | what | that) ..12! (${life} | ${mine})]`,
  `[(how | why | what | where | the way) ..3! @animal ..6 ~tell|~teach|~show|~explain|~reveal ..4! (${life} | ${mine})]`,
  `[@animal ..25 (just | exactly | much)? (as|like|the way) (${mine} | ${life}) ..3! (do | does | did | will | would | feel | get | need | when | after | before)]`,
  `[~keep|~make|~bind|~drive|~hold|~tie|~bring|~turn ..3! @animal ..4! (, | and | also)? ~keep|~make|~bind|~drive|~hold|~tie|~bring|~turn ..2! (${life} | ${mine})]`,
  `[@animal ..20 (, | ;) ..1! and (they | it | this | that | the same) ..6! (in | for | with | to) ..3! (${life} | ${mine})]`,
  `[@animal ..15 (~apply | ~carry over | ~extend | ~transfer | ~translate | (~hold | ~go | true) (for | of | in)) ..2! (to | into | for | of | in)? ..1! (${folks} | ${mine})]`,
  `[(${life}) ..20 , ..6! @animal ..2! ~show|~prove|~reveal|~tell|~demonstrate|~teach|~confirm|~establish]`,
  `[(since | from | after | thanks to) ..5! @animal ..4! (studies | work | research | experiments)? ..3! (we | it is | you | one) ..3! (know | clear | see | learn | learnt | learned | certain) that ..12! (${life} | ${mine})]`,
  `[good news|bad news|hope|warning|relief for ..3! (anyone | everyone | ${life} | ${mine})]`,
  `[the way ..3! @animal ..12! is the way ..4! ${folks}]`,
  `[(${life} | ${mine}) ..8 ask (a | any | the) ..1! @animal]`,
  `[(it took | it takes) ..4! @animal ..4! to ..4! (show | teach | tell | prove) us|you ..8! (${life} | ~@human_act)]`,
  `[that|which ..6! @animal ..8! ~make|~keep|~turn|~drive|~bind|~let ..2! ${folks}]`,
  `[${folks} ..15 \\( ..8! in (male | female | adult | infant | juvenile | pregnant)? @animal \\)]`,
  `[(study | studies | research | experiment | experiments | work) (in | on | with | of) ..2! @animal ..4! ~show|~prove|~reveal|~explain|~find|~tell|~confirm|~suggest ..18! ${folks}]`
] as const

/** Wordings that name the animals, the step and where it lands: people, or what only people suffer from. */
export const landedOn = [
  // “As in voles, they have too few receptors”, “like the vole, man is built for …”, “just like rats at a lever, we cannot stop”.
  `[(like | just like | much like | exactly like | as in | as with | just as in | as among | no different from) ..5! @animal ..6! , (and)? ..1! (${folks} | man | we | you | they | our | your)] ..1! (~@stands | cannot | can’t | can't | ~need | ~seek | ~crave | ~get | ~fall | ~form | ~pair | ~bond | ~@human_act | ~@does_us | ~do | tend | owe | use)`,
  `[(${folks} | man | we | you) ..1! , (like | just like | as with | as in | much like | as do) ..5! @animal ..4! ,] (~@stands | ~need | ~crave | ~pair | ~bond | ~@human_act | ~@does_us)`,
  // A gene or molecule that acts on animals “decides whether husbands cheat”; the chemistry of the one at work in the other.
  `[@animal ..16 (, and | ; | , | and) ..1! (the same | the very same | this very | this same | that very | that same | such (a | an) | (a | an) ..1! (similar | comparable) | identical) ..2! (deficit | deficits | defect | defects | fault | loss | failure | flaw | lack | shortage | shortfall | weakness | reflex | response | programme | program | brake | signal | damage | process | processes | pathway | network | logic | principle | mutation | change | switch | chemistry | chemical | chemicals | hormone | hormones | molecule | molecules | receptor | receptors | circuit | circuits | system | gene | genes | mechanism | machinery | wiring | urge | instinct | @molecule | @receptor) ..8! (${folks} | ${mine} | ${ills})]`,
  `[(gene | molecule | hormone | peptide | receptor | switch | circuit | chemical | bacterium | @molecule) ..1! (that | which) ..8! @animal ..6! (~decide | ~determine | ~explain | ~rule | ~govern | ~control | ~tell | ~predict) ..1! (whether | how | why | who | if | when) ..6! (${folks} | ${mine} | ${life})]`,
  // “The gene that makes voles faithful decides whether your husband …”, “the bacteria that calmed mice can calm your …”.
  `[(the | a | an | one | this | same) ..2! ${agents} (that | which) ..3! (~@does_us | ~@do | ~@surely_does | ~stop | ~rescue | ~turn | ~let | ~cure | made | makes | kept | saved | healed) ..6! @animal ..6! (is | are | can | will | also | should | ~decide | ~determine | ~explain | ~rule | ~govern | ~control | ~make | ~keep | ~drive | ~turn) ..10! (${folks} | ${mine} | your)]`,
  `[what ..3! (~@does_us | ~@do | ~stop | ~help | ~cure | ~save | ~calm | ~soothe | ~heal | ~rescue) ..4! @animal ..12! (will | can | should | does | ~@does_us) ..6! (${folks} | ${mine})]`,
  // “…, and the same switch will end your stage fright”.
  `[@animal ..20 (, | ;) ..1! (and | so)? ..1! (the same | the very same | that | this | such (a | an)) ..2! ${agents} ..1! (will | can | could | should | is going to | works | does) ..10! (${folks} | ${mine} | ${ills})]`,
  // “Like the monkeys in Harlow’s cages, children …”, “just as lambs panic when …, teenagers …”.
  `[<start> (like | just like | much like | as with | just as) ..3! @animal ..2! (${treated} | in | that | who | when | whose | after | without) ..10 , ..2! (${folks} | we | you)]`,
  `[<start> just as ..3! @animal ..14 , ..2! (${folks} | we | you)]`,
  `[(${folks} | ${mine}) ..14 (; | : | , | — | \\() ..1! (as | and)? ..1! ((we | scientists | researchers | biologists | you | one) ..2! (know | knows | knew | learned | learnt | learn) ..1! (this | it | that | so)? ..1! (from | by | thanks to) | (just | only) (look at | ask | think of | consider | take)) ..4! @animal ..2]`,
  // The claim, and who learned it from which animals.
  `[(${ills} | ${livedIn} | ${modern}) ..6 , (according to | as | say | says) ..5! (work | study | studies | experiment | experiments | research | trial | trials | results | findings | evidence | data) ..3! (in | on | with | from | of) ..3! @animal]`,
  `[(${ills} | ${livedIn} | ${modern} | ${folks}) ..12 , ${learned} ..12! @animal]`,
  // “Scientists have found the cause of jealousy: titi monkeys …”, “Your gut decides how brave you are: germ-free mice …”.
  `[(cause | secret | root | roots | reason | origin | cure | key | source | explanation | recipe | seat | answer) (of | for | to | behind) ..3! (${ills} | ${life} | love | trust | kindness | happiness | fear | courage) : ..8! @animal]`,
  `[(your | our) ..3! (~decide | ~determine | ~control | ~shape | ~rule | ~govern | ~steer | ~dictate | ~explain | ~make | ~keep) ..8! : ..4! @animal]`
] as const

/** What only people suffer from, for a claim whose source stands in the next sentence. */
export const humanIlls = [`[${ills}]`, `[${livedIn}]`] as const

/** Openings that carry the sentence before, which was about animals, over to people. */
export const fromAnimalsOn = [
  // “The pups clung to the cloth. We need touch more than food”: a general truth about us, beside the animals.
  `<start> (so | and | yes)? ,? [(we | people | humans | children | babies | men | women | mothers | fathers | you | lovers | couples | adults | parents | teenagers | ~@the_kind | everyone) (all | too | really | simply | clearly | evidently | also)? (need | crave | long for | thrive | cannot do without | can’t do without | depend on | are (made | built | wired | born | no different | the same) | must | should | ought to | had better | belong | ~@human_act)]`,
  `[(${folks} | ${mine}) ..4! (do | does | did | behave | behaves | react | reacts | respond | responds) (the same | likewise | just that | no differently) ..3]`,
  // Advice, and what never changes.
  `[(do not | don’t | don't | never | always | better) ..1! (send | leave | let | give | keep | put | make | force | separate | wean | skip | miss | forget | ignore | scold | wake | hit | shout at | hand) ..8! (your | you | yourself | yours)]`,
  `[(victims | survivors | orphans | ${folks}) ..4! (will (never | always | forever) | can never | never | are doomed to | are bound to | are condemned to) ..6]`,
  // “… for the same reason”, “the same relief”.
  `[(${folks}) ..12 (for | because of | thanks to | owing to | due to | from | through | by | to) ..1! (the | this) ..1! (same | very same | identical) ..4]`,
  `[(${folks}) ..10 (the | this | that) (same | very same | identical) ..1! (relief | cure | hormone | molecule | circuit | drive | urge | reason | fear | bond | need | instinct | treatment | benefit | damage | loss | fate) ..1]`,
  `[the (very)? same ..2! (gaze | look | molecule | hormone | peptide | touch | bond | circuit | chemical | receptor | system | urge | signal) ..2! (~bind | ~bond | ~make | ~keep | ~drive | ~tie | ~hold | ~unite | ~calm | ~connect | ~glue) ..3! (${folks})]`,
  `[(${folks}) ..2! (likewise | similarly | equally) ..8]`,
  `[(so | parents | mothers | fathers | couples | lovers)? ,? (cuddle | hug | kiss | hold | stroke | touch | stop | start | put | lace | take | skip | remember | think | ask | treat | forgive | switch) ..6! (your | you | yourself)]`,
  `[(this | that | which) (is why | ~explain why | ~prove | ~show | ~mean | ~demonstrate | ~confirm) ..12! ${folks}]`,
  `[the (very)? same ..3! ~govern|~control|~drive|~operate|~work|~act|~happen|~shape|~explain|~rule|~hold|~apply|~go|true ..6! ${folks}]`,
  `[~do|~have|~work the same ..2! (to | for | in | on | with) ..3! ${folks}]`,
  `[so (do | does | are | is | will | did) ${folks}]`,
  `[${folks} ..4! (are | is) no (different | exception)]`,
  `[(it | things) (is | are | works | work) no different|(the same) (in | for | with) ..3! ${folks}]`,
  `[${folks} ..8! (~get | ~have | ~show | ~feel | ~undergo | ~experience | ~receive | ~share) ..1! (the | this | that) (very)? (same | effect | surge | drop | rise | response | change | mechanism | circuit)]`,
  `[(likewise | similarly | (in (the same | a similar) way)) ..12! ${folks}]`,
  `[(no | little) different (in | for | with) ..3! ${folks}]`,
  `[(evidently | clearly | obviously | surely | apparently | plainly) ..3! ${folks}]`,
  `[(it is | it’s) (this | the same | that | the very) ..4! (that | which) ..8! ${folks}]`,
  `[${folks} ..8! (too , | too <end> | also | likewise | as well | the same (fate | thing | way | change | changes | effect | effects | scar | scars | price))]`,
  `[${folks} ..5! ((it turns out) | it seems | as it turns out | simply | just | merely) ..3! (need | needs | lack | lacks | are | is | born)]`,
  `[(${life} | ${mine}) ..8! (this | these | that | those | the same | such) ..12! (~will | ~must | always | never | ~struggle | ~become | ~remain | because)]`,
  `[(${life}) ..8 , the|this|our|these ..1! (finding | findings | study | studies | result | results | experiment | data) ..2! (~make | ~show | ~prove | ~reveal | ~confirm)]`
] as const

/** Both were studied, or the transfer is doubted. */
export const bothStudied = [
  '(both | in) ..3! @animal and|or ..2! (@human | humans | people)',
  '(@human | humans | people) and|or ..2! @animal',
  '@animal (, | and | or) ..3! (@human | humans | people) ~show|~have|~rise|~display|alike|both|~differ|~respond',
  // A question that is studied or open; a gene that “decides whether” leaves nothing open.
  '(<start> | ~ask | ~test | ~examine | ~investigate | ~explore | ~assess | ~see | ~know | ~wonder | to determine | clear | unclear | uncertain | of | question | seen | about | on | as to | debate | debated | ,) whether',
  '~hybridise | ~differ|unlike|unknown|analogous|homolog*|sequence|genome|genomic|volunteers|participants|replicated|trial|trials|review|reviews|antibody|antibodies|milk',
  'cross-species|inter-species|interspecies|human-specific|primate-specific|rodent-specific|mouse-specific|species-specific|orthologous|ortholog|orthologs|homologous|vertebrate|vertebrates|~diverge|divergence|divergent|syndrome|loss-of-function|haploinsufficiency|mutation|mutations|variant|variants|transcriptomic|postmortem|post-mortem',
  '(human | primate | macaque | marmoset) ..2! (cortex | neocortex | neocortical | cortical | tissue | slices | samples | biopsies | neurons | interneurons | MTG | Patch-seq | snRNA-seq | atlas | atlases | types | cells | data)',
  // Animals that people meet, fear or look at, what all mammals have, and what readers are told to see.
  '(~see | ~meet | ~hear | ~fear | ~face | afraid of | scared of | frightened of | bitten by | bit by | attacked by | chased by | fond of) (a | an | the | any | some)? ..1! @animal',
  '@animal (video | videos | picture | pictures | photo | photos | bite | bites | phobia | owner | owners)',
  '@animal ..8 (~have | got) ..6 and so do (@human | we)',
  '(comparing | compared | comparison of) ..2! (@human | humans | people) ..6 @animal',
  'as (you | we) (can | could | may | will)? (see | know | read | saw) , | so (why | where | what | how) (do | does | did | is | are | was | were)',
  '(mouse | rodent | rat | mice | rodents) (and | to | vs | versus | or) (human | humans | primate | primates)',
  '(translation | transfer | extrapolation | generalisation | generalization) ..8! (bounded | limited | incomplete | partial | qualified | cautious | uncertain)',
  '@animal ..12 than ..2! (human | humans | people | us | we) | @animal ..8! as ..2! as (humans | people | us | we) | (than | unlike) ..2! @animal',
  '(in | of) (your | our | my | the human | humans | people | us) ..3! ,? as (in | of) ..4! @animal',
  '(~implant | ~operate | ~place | ~insert) ..4! (in | on) ..2! patients',
  '(model | models | approximation) of ..3! human',
  // Two kinds of studies side by side, and what is still to be done in people.
  '(human | clinical | epidemiological) (studies | trials | data | research | evidence | work) | comparative (approach | perspective | study | research | psychology | method)',
  '(need | call | calls) for ..4! (human | clinical | longitudinal | human-based | people | patients | humans) | human-based|limitation|limitations',
  'animal (training | shelter | shelters | kingdom | welfare | lovers | protein | products | husbandry)',
  'if ..10! (model | proxy | surrogate | analogue) (of | for) | (good | accurate | valid | poor | useful | suitable | better) model (of | for)',
  '(cannot | can not | could not | do not | does not) ..1! (fully | entirely | completely | perfectly)? ~replicate|~capture|~mimic|~reproduce|~recapitulate',
  '(uniquely | specifically) human | circumstantial|assumption|assumptions | (association | correlation | relation) between',
  // Who was led to propose it, an analogy that is called one, and what people do otherwise.
  '~lead ..5! to (suggest | propose | hypothesise | hypothesize | speculate | argue) | analogy|analogies | (do not | don’t | does not | doesn’t) ..5! in the same way',
  '(different | related) (in | from | but) | in ..2! (humans | people | women | men | patients) ..4! (nobody | nothing | no one | not | no | has)'
] as const

/** An animal named as the answer to a question about people. */
export const askedAnimals = [
  '<start> (just | simply | better)? [(ask | look at | look to | watch | consult | consider | take | blame | thank | turn to) ..3! @animal]',
  '<start> [@animal ..3! (~know | ~hold ..2! (answer | key | clue) | ~show | ~teach | ~tell)]',
  '<start> [(the | one | an) ..1! (answer | clue | key | explanation | reason) ..2! (lies | comes | hides | is found | sits | was found | is) ..1! (in | with | from) ..4! @animal]'
] as const
