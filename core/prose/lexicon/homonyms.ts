// What looks like a concept and is none: fixed phrases that swallow it, and contexts in which a word is something else.
//
// `decoys` are written like lexicon forms; the longest form wins, so "brain trust" hides both "brain" and "trust".
// `vetoes` are phrase patterns (see pattern.ts); what stands in square brackets is no mention there.

export const decoys: readonly string[] = lines(`
  US; ME; U.S.; part i; type i; phase i; class i; experiment i; study i; table i; chapter i; section i; group i; step i; world war i; factor i
  brain trust~; wellcome trust; nhs trust~; nhs foundation trust~; foundation trust~; national trust; trust fund~; unit trust~
  investment trust~; charitable trust~; leverhulme trust; hospital trust~; trust hospital~; health trust~; antitrust; trust deed~
  trusted source~; trusted method~; trusted name; trusted advisor~; trusted brand~; in trust for; trust me; trust us; trust you me
  love you; love island; love boat; hope college; love letters; love story; tough love; love handle~; love^ to; love^ it; would love
  labour market~; labour force; labour union~; labour party; labour law~; labour cost~; labour supply; labour economics
  labour of love; division of labour; labour intensive; manual labour; child labour; labour productivity
  birth certificate~; birth year~; year of birth; date of birth; birth weight; birth order; birth of modern; birth rate~
  delay gratification; delays gratification; delaying gratification; delayed gratification; delay of gratification; gratification delay; defer gratification; deferred gratification; postpone gratification; dopamine nation
  mood board~; mood ring~; mood lighting; stress test~; stress the importance; stress on the; stressed that; stress that; stresses that; stresses the
  we stress; must stress; stress fracture~; under stress test; shear stress; stress the need; stressed the; stress this
  rat race; smell a rat; mouse click~; computer mouse; mouse cursor; mouse pad~; mouse button~; mouse trap~; mouse movement~; mouse tracking; cat and mouse
  guinea pig for; dog whistle; dog days; cat scan~; copy cat; cell phone~; mobile cell; prison cell~; cell membrane~; fuel cell~; table cell~; spreadsheet cell~
  solar cell~; stem from; bed of; hot dog~; underdog~; watchdog~; black sheep; bull market; sea horse; seahorse-shaped; bird's-eye view; bird's eye view
  early bird; elephant in the room; white elephant; fish for; big fish; wolf in sheep's clothing; horse race~; trojan horse; ants in
  pet food; pet peeve~; plasma tv~; plasma screen~; plasma physics; plasma display~; plasma membrane~; plasma torch; plasma cell~; plasma membrane protein~
  blood relative~; blood line; bloodlines; blood sport~; blood feud~; blood and soil; blood donor~; blood donation~; blood type~; blood group~; blood bath; blood-oxygen-level
  blood vessel~; blood pressure cuff~; blood oxygenation; blood volume; cerebral blood flow; blood flow; blood supply; hair colour; hair style~; hair salon~; by a hair
  hair loss; hairdresser~; split hairs; fair hair; blond hair; dark hair; red hair; body hair; sweat equity; no sweat; tears apart; urinary tract
  urinary incontinence; serum bottle~; serum albumin
  central to; central role~; central question~; central idea~; central claim~; central theme~; central part; central place; central tenet~; central hypothesis
  central assumption~; central problem~; central issue~; central point; central message; central aim~; central goal~; central finding~; central argument~; central concept~
  central feature~; central park; central bank~; central government~; central limit theorem; central tendency; central executive; central concern~; central figure~; central element~; central heating
  centrally important; of central importance; of central interest; central location; central position; central component~; central mechanism in; central topic~; central thesis; central pillar~; central fact~
  central nucleus; central fixation; central vision; central line~; central focus; central character~; central debate~; central challenge~
  peripheral vision; peripheral visual field; peripheral nervous system; peripheral nerve~; peripheral role~; peripheral issue~; peripheral interest; peripheral device~; peripheral neuropathy
  peripheral device; visual periphery; peripheral to; peripheral concern~; peripheral target~; peripheral route~
  systemic racism; systemic review; systemic functional; systemic therapy; systemic family therapy; systemic problem~; systemic change; systemic issue~; systemic approach~; systemic view
  neural net~; artificial neural network~; convolutional neural network~; recurrent neural network~; deep neural network~; neural network model~; spiking neural network~; neural tube; neural crest; graph neural network~
  circuit board~; electric circuit~; electrical circuit~; circuit diagram~; integrated circuit~; court circuit; lecture circuit; circuit breaker~; circuit training; race circuit; short circuit; short-circuit^
  brain drain; brainchild; brain teaser~; brainstorm^; brain fog; brain wave~; brain gym; brain-computer interface~; brain food; brain games; brain training; brain damage
  brain injury; brain injuries; traumatic brain injury; brain tumour~; brain science; brain research; human brain project; brain initiative; bird brain; brain surgery; brain surgeon~
  confidence interval~; confidence level~; confidence band~; confidence region~; level of confidence; confidence rating~; level of significance; significance level~; alpha level~; level of analysis; levels of analysis; level of description; levels of description
  level of evidence; levels of evidence; at the level of; level playing field; high-level; low-level; top-level; entry-level; sea level; reading level~; undergraduate level; individual level; group level; group-level; molecular level; cellular level
  behavioural level; systems level; system level; population level; levels of processing; level of education; education level~; educational level~; ground level; eye level; on the level of; at the population level; at the group level; at every level; on every level; at all levels
  level of detail; levels of explanation; level of explanation; multiple levels; on another level; next level; a level of certainty; bilevel; multilevel; multi-level; level with; second-level; first-level; level-headed
  focus group discussion~; concentration span; concentration camp~; concentration task~; lack of concentration; power of concentration; loss of concentration; difficulty concentrating; concentration difficulties
  amount of time; amounts of time; amount of data; amounts of data; amount of research; amount of evidence; amount of work; amount to; amounts to; amounted to; amount of money; amounts of money
  birth control; birth defect~; rise in interest; surge of interest; surge in interest; surge of research; surge in research; surge of papers; peak performance; peak experience~; burst of interest; flood of papers; flood of data; flood of studies; rush hour; dose of caution; dose of humility; dose of scepticism; dose of realism
  spike train~; spike sorting; spike timing; spike count~; spike rate~; spike wave; spike protein; boost confidence in
  content of; contents of; cortisol content; hormone content; water content; high altitude~; high humidity
  content analysis; content validity; table of contents; content warning; balance sheet~; work-life balance; work life balance; on balance; energy balance; measurement error~; measurement model~; measurement invariance; measurement scale~
  literature search; light touch; touch on; touches on; touched on; touch upon; touches upon; touched upon; keep in touch; in touch with; get in touch; out of touch; touch screen~; touchscreen~; final touch; finishing touch~; touchstone
  touch base; lose touch; hug the; embrace^ the; embrace^ a; embrace^ an; embraced by; embrace^ complexity; embrace^ uncertainty; embrace this; kiss of death
  bond market~; government bond~; bond length; bond angle~; hydrogen bond~; covalent bond~; disulfide bond~; disulphide bond~; peptide bond~; chemical bond~; james bond; bond price~; savings bond~; disulfide bridge~; hydrogen bonding; covalent bonding
  fear that; fears that; feared that; fear for the; for fear of; no fear of; fear of missing out; we fear; i fear; hate to; hate speech; happy to; happy hour; happy birthday; happy with; happy medium; happy ending~; happy accident~; happy coincidence
  hopeful monster~; joystick~; guilty of; shame on; pain point~; painstaking; painful to read; sadly; calmly; angry birds; desired outcome~; desired effect~; reward points; attention to; pay attention to; pays attention to; paying attention to; paid attention to; deserve attention; deserves attention; attract attention; attracted attention; attention should; received attention; draw attention; draws attention; drew attention; drawn attention; more attention; much attention; attention has been; calls attention; call attention; media attention; public attention; attention in the literature; attention from
  attention economy; attention mechanism~; conscious choice; consciously; memory card~; memory stick~; memory foam; in memory of; computer memory; random access memory; memory usage; memory lane; from memory
  learning outcome~; learning objective~; machine learning; deep learning; learning curve~; learning goal~; e-learning; distance learning; learning rate~; learning about; learning that; learning from; statistical learning theory; transfer learning; learning algorithm~; supervised learning; unsupervised learning; learning to
  business intelligence; artificial intelligence; intelligence agency; intelligence agencies; intelligence community; central intelligence agency; business decision making; personality disorder clinic; open-minded; openness of; openness to scrutiny; creative commons; creative director~; curious about; curious to
  great depression; economic depression; depression era; depressed region~; depressed market~; spreading depression; cortical spreading depression; synaptic depression; respiratory depression; depression of the
  panic button~; mania for; manic monday; obsession with; addicted to; addictive game; emotional tone of the debate; affect the; affects the; affect a; affect an; affect our; affect how; affect your; affect their; affect his; affect her; affect its; affect both; affect each; affect many; affect social; affect human; affect only; affect people; affect whether; not affect; may affect; can affect; could affect; might affect; to affect; will affect; did not affect; also affect; would affect; directly affect; affect behaviour; that affect; which affect; factors affecting
  tic tac; trauma center~; trauma centre~; trauma surgery; blunt trauma; head trauma; trauma ward; compassionate use; loyal customer~; commitment to; attached to this; attached file~; attached electrodes; electrodes attached; attached is; attached to the; attached please; attachment file~; email attachment~; e-mail attachment~; file attachment~; attachment site~; attachment point~
  binding affinity; selective withdrawal of; withdrawal of consent; withdrawal from the study; bank withdrawal~; competitive inhibition; competitive antagonist~; competitive binding; non-competitive; competitive grant~; cooperative binding; competition assay~; competition for funding; competitive market~
  moral of the story; moral support; dominant theory; dominant view; dominant narrative; social dominance orientation; stroke order; brush stroke~; brushstroke~; key stroke~; stroke of luck; stroke of genius; play^ a role; play^ the role
  conception of; couple of; a couple of; coupled with; couple^ to; family of; families of; family-wise; familywise; gene family; gene families; receptor family; receptor families; protein family; parent company; parent compound~; parent study; father of modern; mother tongue; mother nature; mother of all; motherboard~; sister paper; sister journal; daughter cell~; mother cell~; child process; child node~; brother-in-law; friend of the court; adult hippocampal neurogenesis; and colleagues; and his colleagues; and her colleagues; and their colleagues; and co-workers; and coworkers; with colleagues
  population vector~; population code~; population mean~; population parameter~; population activity; population coding; population dynamics; population size~; individual differences; individual difference; individual neuron~; individual cell~; individual study; individual studies; individual variation; individual variability; individual trial~; individual item~; individual gene~
  on the one hand; on the other hand; in other people's words; each other; one another; in person; first person; third person; others have argued; among others; and others; man-made; mankind's best friend; manpower; manhole; man hours; strawman; straw man; best man
  subject to; subjects to; subject of; subjects of; subject matter; subject line; subject area~; on the subject; within-subject; between-subject; within-subjects; between-subjects; as a subject; grammatical subject; school subject~
  sleep on it; sleeping beauty; sleeping pill~; sleeper effect~; exercise caution; exercising caution; exercise in; writing exercise~; exercises in; exercise of; eating disorder clinic; smoking gun; crying out; cry out for; crying need; cry for help; smile curve; sexual dimorphism; sex difference~; sex ratio~; sex chromosome~; biological sex; opposite sex; same sex; same-sex; both sexes; sex as a biological variable; either sex; sex and age; age and sex; age, sex; sex-matched; sex-specific; sex-dependent; sex effects; sex-typed; of both sexes
  receptor site; cannabis receptor; trust game stage; mirror image~; mirror site~; reflex bench; movement for; labour movement; rights movement; political movement; social movement~; women's movement; in labour economics; insular community; insular communities; pons asinorum; frontal attack; full frontal; frontal view; atlas mountains; fusiform shape; arcuate shape; arcuate fasciculus; septal defect~; ventricular septal defect; nasal congestion; nasal septum; nasal mucosa; nasal epithelium; nasal bone; nasal passages; nasal bridge; nasal vowel~; nasal consonant~; nasal irritation; oral presentation~; oral history; oral exam~; oral tradition~; oral argument~; injection molding; cash injection; spray paint; pepper spray; hair spray; spray can~; pill box; tablet computer~; ipad tablet~; drip feed of news; capsule review; cortical bone; cortical screw~; renal cortex; adrenal cortex; tree bark; hypophysis cerebri; dental pulp
  standard model; model organism~; control room; trial and error; trial by trial; trial-by-trial; single trial~; on each trial; per trial; per trials; trial number~; trial type~; go trials; catch trial~; practice trial~; trial court; trial order; test trial~
  in theory; data protection; data availability; data sharing; data point~; data driven
  resulted in; result in; results in; resulting in; as a result; as a result of; the result of; a result of; result from; results from; resulted from; results section; study results; review process; peer review; peer-reviewed; peer reviewed; under review; review board; institutional review board; art of paper; newspaper article~; paper and pencil; paper towel~; sheet of paper; wallpaper
  science fiction; rocket science; political science; computer science; data science; faculty of science; science museum; science communication; christian science; national academy of sciences; national science foundation; science and society
  popular psychology; reverse psychology; psychology department~; department of psychology; department of psychiatry; department of neuroscience; department of neurology; institute of psychiatry; school of psychology; school of medicine; faculty of psychology
  research question~; research interest~; research council; research ethics; research fellow~; research assistant~; market research; research and development; medical research council; research and education; further research; future research; more research; future studies; further studies; more studies; future work; additional research; additional studies
  expert system~; doctor of philosophy; lab coat~; lab notebook~; laboratory setting~; authority figure~; university of; lab bench; lab meeting~; professor emeritus
  therapeutic window; session chair~; poster session~; session number; session type; login session~; scanning session~; testing session~; test session~; experimental session~; training session~; imaging session~; behavioural session~; recording session~; web client~; email client~; mail client~; client software; client-server; client-side; coach station; head coach; football coach; coach class; computer programme~; computer program~; software program~; degree program~; phd program~; graduate program~; research program~; doctoral program~; program code; space program; program committee; this program; tv programme~; television programme~
  drug abuse; drug of abuse; drugs of abuse; drug discovery; drug development; drug company; drug companies; drug store~; drug trafficking; drug court~; food and drug administration; medicine department~; department of medicine; treatment of data; treatment of this topic; treatment of the topic; treatment of missing data; fair treatment; equal treatment; operating theatre; cure-all; remedy this; remedy the; remedy for this problem
  survey article~; survey of the literature; land survey~; poll tax; pole position; interview with; in an interview; cohort effect; follow up on; follow-up question~; prospective author~; retrospective exhibition; retrospective conversation~; retrospective discussion~; retrospective glance~; retrospective look; prospective parent~; prospective client~; prospective memory; correlation matrix plot; regression line~; regression toward; age regression; infant regression; linear regression model; lesion mimic; mutant ninja; placebo effect~; placebo response~; sham marriage; naturalistic fallacy; agonist muscle~; antagonist of the story; antagonist muscle~; stimulation protocol; subject pool~; simulation of stimulation
  rearing conditions; pituitary dwarf; adrenal fatigue; water intake sensor; growth rate of the economy; economic growth; personal growth; growth mindset; population growth; market growth; growth in interest; spiritual growth; growth of the field; inner growth; metabolic rate of; gut feeling~; gut instinct~; gut reaction~; gut check; immune to; heartbeat of; cardinal cardiac; birthplace; birth cohort~; pregnant pause; kidney bean~; kidney-shaped; reflex hammer
  general public; public opinion; gene ontology; gene pool; selfish gene; gene name~; genetic algorithm~; genetic counselling; genetics of language families; sharing economy; information sharing; test retest; test-retest; joint attention; infant directed speech
`)

/** Words that are also surnames: Love (2014), Bond et al., & Wolf. */
const surnames = 'love trust bond bird wolf fish joy pain calm lamb crow kind brain child man'.split(' ')
const surname = surnames.map((name) => `^${name}`).join('|')

/** What may stand between "we" and what we did. */
const then =
  '(additionally | again | also | first | further | have | had | here | next | now | only | subsequently | then | therefore | thus | will)?'

export const vetoes: readonly string[] = [
  `[${surname}] \\(? #`,
  `[${surname}] et al`,
  `& [${surname}]`,
  // Verbs of everyday speech: we trust that, I love this
  'i|we|you|they [trust|trusted|fear|feared] that',
  'i|we|you|they|he|she|people|everyone|scientists|researchers|doctors ..1! [thought] !processes|process|patterns',
  'i|we|you [love] this|that|it|these|those|your|our|how|when',
  // Authors of their work: "we excluded", "we then compared", "our two samples". They speak of no people at large.
  `[we|we've|i|i've] ${then} ~@authors_do|~@authors_did`,
  `[we|i] ${then} used !to`,
  `[we|i] ${then} acknowledge|believe|caution|hope|note|speculate|suggest|suspect that|this|these|it`,
  '[our|my] ..1! ~@authors_own',
  // An occupational therapist.
  "an|your|my|her|his|their|our|good|great ..1! [ot|ots] can|could|will|would|may|might|is|was|who|said|says|told|tells|helped|helps|about|to|and|or|,|.|'s"
]

/** The words that a veto may touch: only around these is a context looked at. */
export const doubtful: ReadonlySet<string> = new Set([
  ...surnames,
  ...['trusted', 'fear', 'feared', 'thought'],
  ...['we', "we've", 'i', "i've", 'our', 'my'],
  ...['ot', 'ots']
])

function lines(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
