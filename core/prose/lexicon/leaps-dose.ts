// From a dose to what the body's own hormone does, and back: what premises and conclusions of that leap look like, as phrase patterns.

const peptide = '(@molecule | the (hormone | peptide | molecule | chemical | neuropeptide) | hormone | peptide)'

const inborn =
  '(natural | naturally | endogenous | endogenously | physiological | own | bodily | native | innate | home-made | homemade | self-made | inborn | inner | intrinsic | internal)'
const doseWord =
  '(spray | sprays | sprayed | iu | dose | doses | dosed | drug | pill | pills | tablet | tablets | capsule | capsules | intranasal | intranasally | inhaled | infused | infusion | infusions | injected | injection | injections | administered | administration | nasal | sniff | sniffs | sniffed | puff | puffs | drip | patch | patches | gel | placebo | placebo-controlled | supplement | supplements | swallowed | intravenous | synthetic | thc | cannabis | morphine | mdma | ecstasy | naloxone | prozac | l-dopa | levodopa | nebuliser | nebulizer | mg | hydrocortisone | microgram | micrograms | drops | lozenge | treatment | treated)'
/** In trials, what was given and what came of it. */
const outcome =
  '(~raise | ~lower | ~increase | ~reduce | ~improve | ~sharpen | ~blunt | ~make | ~calm | ~ease | ~enhance | ~boost | ~decrease | ~strengthen | ~weaken | ~promote | ~cause | ~lift | ~dampen | ~help | ~trust | ~share | ~give | ~feel | ~be | ~become | ~show | ~look | ~gaze | ~remember | ~recognise | ~bond | ~fall | ~rise | ~drop | ~protect | ~shorten | ~soothe | ~relieve)'
const therefore =
  '((that | this | which) is (why | how | what) | so | hence | therefore | thus | consequently | it follows that | (which | this | that) (means | proves | shows | explains) | no wonder)'
/** Where the body's own hormone comes from in everyday life. */
const released = `(((~release | ~produce | ~make | ~secrete | ~free | ~pour out | ~set free | ~discharge | ~trigger | ~raise | ~boost) ..3! ${peptide}) | (${peptide} ..2! (is | are | gets | was | were)? ..1! (released | secreted | freed | produced | set free | flows | rises | surges | peaks | climbs)))`

/** A dose. */
export const dosed = [
  'administration of ..1! @molecule',
  `(exogenous | exogenously | administered | pharmacological) ..1! ${peptide}`,
  '(under | on) (oxytocin | vasopressin | testosterone | the (hormone | peptide | drug)) !levels|receptors',
  '@molecule (lozenge | lozenges | gum | gel | patch | patches | pill | pills | tablet | tablets | capsule | capsules | drops | spray | sprays | infusion | infusions | injection | injections | supplement | supplements | nebuliser)',
  '(# ..1! (mg | µg | ug | micrograms | milligrams)) ..2! (of)? (@molecule | hydrocortisone | hormone | peptide)',
  '(dose | doses | capsule | capsules | tablet | tablets | inhaler | squirt | squirts | swab | suppository | infusion | infusions | injection | injections | iu | micrograms | milligrams) ..6! (of | containing)? ..3! (@molecule | hormone | peptide)',
  '(tablet | tablets | pill | pills | capsule | capsules | gel | patch | patches | puff | puffs | swallowed | ingested | oral | supplement | supplements | injected | infused | lozenge | drip | cream | implant | implants | intravenous | inhaled | sniffed | snorted | synthetic)',
  '@intranasal | @inhaled | @infusion | @injection | @intravenous | @intracerebroventricular | (@administration !of) | placebo-controlled',
  '(taking | took | given | giving | gave | administered | administering | sniffing | sniff | sniffed | inhaling | inhaled | receiving | received | infused | injected | dosed) ..4! @molecule',
  '@molecule ..2! (given | administered | infused | injected | sprayed | inhaled | sniffed)',
  '(# iu | nasal (study | studies | trial | trials | dose) | spray | sprays | (a | the | one | single) dose | doses | drug effect | the drug | synthetic @molecule | oxytocin (trial | trials) | nose drops | puffs)'
] as const

/** Drugs that act where a substance of the body does: what they do is no more than what a dose does. */
export const drugged = [
  '(@drug | ~@repurposed | l-dopa | levodopa | morphine | mdma | ecstasy | heroin | cocaine | amphetamine | ketamine | prozac | ssri | ssris | steroid | steroids | dexamethasone | melatonin | hydrocortisone | agonist | agonists | infusing | injecting) ..8! (~@aid | ~@drive | ~@lower | ~@make | ~@does_us | ~flood | makes | made | raised | lowered | blunts | blunted | reduced | increased)'
] as const

/** What the body makes by itself. */
export const ownRelease = [
  // “Thank the vasopressin in your own head.”
  `(thank | blame | credit) ..2! ${peptide}`,
  `${peptide} ..1! (flowing | coursing | circulating | surging | rising | streaming | swirling | at work)? (in | through | inside) (your | our | their | his | her) ..1! (head | heads | brain | brains | blood | veins | body | bodies)`,
  `(their | our | his | her | its | your | body's | brain's | pineal's | gland's | pituitary's | mother's | mothers' | father's | fathers' | lover's | lovers' | couple's | couples' | baby's | child's | children's | women's | men's | people's | parents' | husband's | wife's | partner's | everybody's | everyone's) ..1! ${peptide} !level|levels|concentration|concentrations|rose|receptor|receptors|system`,
  `${peptide} (of | in | during | at) ..3! (pregnancy | labour | labor | childbirth | sleep | dawn | exams | battle | orgasm | grief | hunger | puberty | menopause | infancy | adolescence | lovemaking | courtship | everyday | motherhood | fatherhood | parenthood | childhood | stress | crisis | panic | meals | breakfast | dinner | victory | winners | winning | losers | flirting)`,
  `${peptide} ..2! (~rise | ~surge | ~climb | ~peak | ~go up | ~spike | ~increase | ~fall | ~drop | ~shoot up | ~be high | ~be higher | ~be highest | ~be low | ~ebb) ..3! (during | in | at | when | while | after | most | as | on | with | before | whenever)`,
  `(~release | ~raise | ~boost | ~free | ~produce | ~trigger | ~evoke | ~secrete) (it | them | the same (hormone | molecule | peptide | chemical | substance))`,
  `${peptide} ..1! (floods | flood | flooded | washes | courses | course | streams | stream | fills | bathes | pours | soars | spikes | kicks in)`,
  `(dose | shot | kick | rush | surge | hit | flood | burst) of (your | our | their | its | his | her) own`,
  `whose ..2! levels | (levels | release | secretion | production) ..1! (~peak | ~rise | ~surge | ~climb | ~soar)`,
  `(is | are | was | were | becomes) ..2! (a | the)? (matter | question | product | work | gift | child) of ..2! ${peptide}`,
  `(nature’s | nature's | evolution’s | evolution's | the body's | the body’s) (way | trick | plan | means | answer | method | recipe) (of | to | for)`,
  `(function | functions | role | job | purpose | power | importance | involvement) (of | for) ${peptide} ..1! (in | for | at | during) ..4! (@state | @behaviour | maternal | paternal | parental | social | romantic | everyday | attachment | bonding | motherhood | couples | family)`,
  `whose ..3! (${peptide} | ${peptide} levels) ..1! (~rise | ~surge | ~climb | ~be | ~increase | ~fall | ~stay)`,
  `${inborn} ..3! ${peptide}`,
  `how ${peptide} ..1! (~steer | ~govern | ~shape | ~rule | ~guide | ~control | ~drive | ~regulate | ~work) ..6`,
  `(lack | lacking | short | deficient | deficit | deficiency | too little | not enough | low) ..2! (of | in)? ..2! ${peptide}`,
  `${peptide} (system | systems | deficit | deficiency) ..2! (~be | ~fail | ~explain)`,
  `(plasma | serum | salivary | urinary | circulating | endogenous | baseline) ${peptide} ..4! (~be | ~have | ~feel | ~act | ~give | ~behave)`,
  `(with | have | had | having | show | showed) (higher | lower | more | less | elevated | reduced) ..1! (plasma | serum | salivary | urinary | circulating | endogenous | baseline | natural)? ${peptide}`,
  `${peptide} (of | in | during | at | after) (a | an | every | your | our | each) ..1! !dose|spray|trial|study|sample|drug|placebo|group ..1!`,
  `(~@drive | ~@make | ~@lower) ..6! (through | by | via | by means of) @molecule`,
  `(natural | nightly | daily | monthly | own | inner | bodily | maternal | spontaneous | physiological | circulating) ..2! (${peptide} | release | secretion | discharge | surge | pulses | output | rise | peak | ebb)`,
  `${peptide} ..2! (set free | released | freed | secreted | discharged | poured out | produced | circulating | made) ..1! (by | in | during | at | when | whenever | while | as | after | on)`,
  `${peptide} ..1! (pulse | pulses | peak | peaks | burst | bursts | ebb | rhythm | tide)`,
  `${peptide} (of | in | during | at) ..4! (embrace | lovers | love | marriage | mother | mothers | mother's | mother’s | father | father's | couples | friends | friendship | birth | nursing | kiss | hug | sex | home | dinner | everyday life)`,
  `(hugs | hugging | touch | sex | kissing | cuddling | nursing | suckling | breastfeeding | company | friendship | stroking | massage | eye contact | @touch | @social_support) ..3! (~@drive | ~@make | ~@lower | ~@rule | ~bind | ~bond | ~calm | ~soothe)`,
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
  `${peptide} ..1! (release | secretion | production | surge | surges | flows | rises)`,
  `(raises | raise | triggers | trigger | evokes | boosts | boost | frees | floods) ..3! ${peptide}`,
  '(natural | endogenous) release | (endogenous | own | natural | inner) ..1! (opioids | opiates | cannabinoids | endorphins | painkillers)',
  `(@social_support | @touch | support | touch | @behaviour | company | hugs | hug | love | presence | handshake | friends | cuddles | breastfeeding | birth) ..8! (through | via | by | thanks to | because of | with) ..4! ${peptide}`,
  `${peptide} (of | in) (the | a | your | our) ..1! (hug | kiss | body | brain | mother | cuddle | massage | lover | lovers | couple | couples | family | everyday life)`,
  `${peptide} ..10! (in everyday life | in daily life | in real life | in nature | at home | outside the laboratory | outside the lab)`,
  '[(this | that | the same) ..4! (bonds | binds | ties | calms | happens | does) ..4! (mother | mothers | child | couples | lovers | parents | us | hug | kiss | cuddle | friends | families)]'
] as const

/** What a substance is said to be for, where words say that this follows from a dose. */
export const ownPart = [
  `(is | are | must be) ..2! (the | a | our | nature's) ..1! (hormone | molecule | peptide | chemical | glue | basis | key | source | engine | root | messenger | voice) (of | behind | for | to)`,
  `(pineal | pituitary | hypothalamus | adrenals | adrenal | ovaries | testes | pancreas | thyroid | gland | glands) ..3! (~@drive | ~@make | ~keep | ~@supply | ~@rule | ~tell | ~help | ~let)`,
  `(we | people | couples | lovers | mothers | fathers | parents | you | your | our) ..8! (own | naturally | release | releases | make | produce) ..3! ${peptide}`
] as const

/** The same as a ground for what a dose will do. */
export const risen = [
  ...ownRelease,
  `(rise | surge | increase | burst | peak | spike | release | flood | discharge) (in | of) ..2! ${peptide}`,
  `${peptide} ..3! (~rise | ~surge | ~climb | ~peak | ~spike | ~soar)`
] as const

const found = '(~find | ~show | ~prove | ~demonstrate | ~confirm | ~establish | ~reveal | ~testify | proven | know)'

/** One sentence: the natural hormone, and a trial of a dose as its proof. */
export const doseProves = [
  `[${inborn} ..3! ${peptide} ..14 \\( ..10 ${doseWord}]`,
  `[${inborn} ..3! ${peptide} ..16 (; | : | , | —)? (after all | for | since | because | given that | seeing that | considering that) ..10 ${doseWord} ..6 ${outcome}]`,
  `[${inborn} ..3! ${peptide} ..14 (, | : | —) ..1! (finding | findings | result | results | fact | lesson | conclusion | effect) ..1! (from | of | in | drawn) ..14 ${doseWord}]`,
  `[(have | has | had | having | with) (higher | more | high | raised | plenty of) ..2! ${peptide} ..10 (; | : | —) ..3! ${doseWord} ..2! (will | should | must | can)]`,
  `[${released} ..24 ${doseWord} ..20 (; | : | —)? ${therefore} ..6]`,
  `[${doseWord} ..20 ${outcome} ..20 ${released} ..12 (; | : | —)? ${therefore} ..6]`,
  `[${inborn} ..3! ${peptide} ..14 (as | according to | proved by | shown by | demonstrated by | confirmed by | established by | known from | is known from | we know from | , which) ..12 ${doseWord}]`,
  `[(studies | trials | experiments | work | research | findings | results | evidence) ..3! (with | of | on | using | from) ..4! ${doseWord} ..8 (~show | ~prove | ~reveal | ~demonstrate | ~confirm | ~establish | ~tell us | ~teach us | ~explain | ~make clear) ..3! (how | what | that | why | the (role | function | power | part)) ..8 (${inborn} ..3! ${peptide} | ${released} | (${peptide} ..1! (steers | governs | shapes | rules | guides | controls | regulates | binds | bonds)) | ${peptide} ..4! (in (everyday | daily | real | family | married | social) life))]`,
  `[(single-dose | spray | nasal | intranasal | infusion | administration | dosing | drug) (study | studies | trial | trials | experiment | experiments | work | research | data) ..6 (~show | ~prove | ~reveal | ~demonstrate | ~confirm | ~establish | ~tell us | ~teach us | ~explain) ..3! (how | what | that | why | the (role | function | power | part)) ..8 (${inborn} ..3! ${peptide} | ${peptide} release | ${released} | (${peptide} ..1! (steers | governs | shapes | rules | guides | controls | regulates | binds | bonds)) | ${peptide} ..4! (in (everyday | daily | real | family | married | social) life))]`,
  `[(what | whatever | as | just as) ..6! (spray | dose | drug | infusion | injection | pill | capsule | gel | sniff | trial) ..8 , ..4! (${peptide}) ..2! (~do | ~achieve | ~manage | too) ..6]`,
  `[(natural | endogenous | own | naturally) ..3! ${peptide} (release)? ..14 , ..5 (study | trial | trials | studies | spray | iu | experiment | experiments) ..3 ${found}]`,
  `[(natural | endogenous | own | naturally) ..3! ${peptide} release? ..14 , as ..8 ${found}]`,
  `[(natural | endogenous | own | naturally) ..3! ${peptide} release? ..12 \\( ..3 # iu]`,
  `[(~release | ~raise) ..2! ${peptide} , and ..8 ${found} (that)? ..10]`,
  `[(~confirm | ~prove | ~show | ~demonstrate | ~establish | ~reveal) ..4! (the? role | function | importance | power) of (natural | endogenous | our own | the body's own | the brain's own) ..1! ${peptide}]`,
  `[(natural | endogenous | own) ..2! ${peptide} release? ..14 (according to | known from | we know from | judging from | judging by | on the strength of | based on) ..6! (spray | sprays | iu | trial | trials | dose | doses | intranasal | nasal | administration | placebo)]`,
  `[(spray | sprays | iu | dose | doses | intranasal | administered | nasal | infusion | infusions) ..14 (just | exactly | precisely)? (as | like | what | the way) ((the | your | our)? ..1! (natural | endogenous | own | body's) ..2! ${peptide} | ${peptide} (does | do) ..3! (in | when) ..6)]`,
  // The one set equal to the other.
  `[(hug | hugs | kiss | kisses | sex | cuddle | cuddles | company | love | @touch | @behaviour | @social_support) ..3! (does | do | works | work | acts | act | has | have) ..2! (what | like | as | the same as | the same | exactly what | just what) ..4! ${doseWord}]`,
  `[${doseWord} ..3! (does | do | did | works | acts) ..2! (what | like | as) ..6! (hug | hugs | kiss | sex | cuddle | company | love | @touch | @behaviour | nature | body | brain)]`,
  // The natural hormone first, and the dose that is said to have proven it.
  `[(${peptide} ..3! (you | we | they | mothers | couples | lovers | fathers | people | the body | your body | the brain) ..1! (release | produce | make | secrete) ..20 | ${inborn} ..3! ${peptide} ..20) (; | : | , | —) ..4! ${doseWord} ..4! ${found} (it | this | that | so | as much)]`,
  `[(mimics | mimic | mimicking | imitates | copies | recreates | reproduces) ..3! (what | how | the way) ..4! (~release | natural | nature | body | brain) ..6 ]`
] as const
