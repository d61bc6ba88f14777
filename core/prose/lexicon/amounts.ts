// How the amount of a substance in a body is stated, and what looks alike: phrase patterns with the statement in square brackets.

/** Wordings that state how much of a substance there is. */
export const amountStatements: readonly string[] = [
  '[@molecule levels|level|concentrations|concentration|titres|output]',
  '[levels|level|concentrations|concentration|amounts|amount|production of (the hormone)? @molecule]',
  '[~raise|~boost|~increase|~lower|~reduce|~decrease|~elevate|~spike|~drop (production of | levels of)? (the | your | their | our | his | her | ~@folk | participants)? @molecule]',
  '[~increase|~raise|~boost|~reduce|~lower|~decrease the|their|your|our? production|release of @molecule]',
  '[more|less|higher|lower|elevated|reduced|decreased|low|high|excess|raised|(too much)|(too little) (your | their | our | his | her | its)? @molecule]',
  '[@molecule rose|rises|rising|fell|dropped|drops|climbs|climbed|spiked|spikes|surged|surges|peaked|peaks|declined|declines|diminished|diminishes|dwindled|dwindles|sank|sinks|plunged|plummets|jumped|leapt|ebbed|dipped|swelled|subsided|subsides|normalised|tumbled|tumbles|mounted|rockets|rocketed | @molecule (goes | went | go | going) (up | down)]',
  '[@molecule increased|decreased|increases|decreases] (after | during | when | in | following | by | over | with | at | until | . | , | ;)',
  '[increase|increases|rise|rises|drop|drops|decrease|decreases|fall|falls|surge|surges|spike|spikes|boost|decline|reduction|reductions|elevation|peak|peaks|dip|jump in (the hormone)? @molecule]',
  '[@molecule (was | were | is | are | remained | stayed | became) ..2! higher|lower|elevated|reduced|raised|increased|decreased]',
  '[(baseline | basal | resting | peak | mean | average | morning | evening) @molecule]',
  '[@molecule increase|increases|rise|drop|drops|decline|surge|surges|spike|spikes|baseline|output|secretion] (after | during | when | in | following | by | over | with | at | until | . | , | ;)',
  '[~drive|~push|~bring|~crank|~turn|~send up|down (the | your | their | our | his | her)? @molecule]',
  '[~top|~build (up (the | your | their | our | his | her | its)? | (the | your | their | our | his | her | its)) @molecule]',
  '[~suppress|~double|~halve|~cut (the | your | their | our | his | her) @molecule]',
  '[@molecule (has | have | had)? (doubled | tripled | soared | plummeted | halved | shot up | skyrocketed)]',
  '[(blunted | elevated | increased | reduced | raised | high | low | higher | lower | falling | rising | excess | excessive) (morning | evening | basal | resting | average | mean | overall | baseline)? (levels of)? @molecule]',
  '[(twice | three times | four times | half | # times | # %) ..1! as (much | little) @molecule]',
  '[@molecule (was | were) (measured | assayed | quantified | sampled | determined | monitored | tracked)] (before | after | at | during | twice | once | again | every | daily | weekly | repeatedly | throughout | in the | in both | in all)',
  '[(~have | ~show | ~carry) ..1! (much | little | plenty of | lots of | a lot of | hardly any | scarcely any) @molecule]',
  '[@molecule ↑|↓]',
  '[↑|↓ @molecule]',
  '[the higher|lower the @cortisol|@oxytocin|@vasopressin|@testosterone]',
  '[@molecule , which ..9! , rose|fell|dropped|increased|decreased|declined|climbed|soared|doubled|halved|spiked|peaked]',
  '[@molecule (that | which) (rose | fell | dropped | increased | decreased | went up | went down | was higher | was lower | was raised)]',
  '[rise|increase|drop|fall|surge|decline of @molecule] (after | during | in | at | following | upon | with | when)',
  '[(highest | lowest | most | least) @molecule]',
  '[@molecule : ..2! high|higher|low|lower|sky-high|elevated|raised|normal|up|down|↑|↓]',
  '[~is (your | his | her | their | my) @molecule ..1! high|low|up|down|elevated|raised]',
  '[@molecule (was | were | is | are | has been | ran | runs | stays | stayed) ..3! high|low|highest|lowest|up|down|doubled|halved|blunted|raised|elevated]',
  '[~send|~set|~bring|~push|~drive|~keep (the | your | their | our | his | her)? @molecule ..1! (soaring | up | down | rising | plummeting | falling | climbing | through the roof | high | low | in check | at bay)]',
  '[@molecule (up | down | soaring | soared | plummeted | at bay)]',
  '[~cut|~halve|~double|~slash|~triple|~curb|~lessen|~reset|~increase|~raise|~lower|~reduce (the | your | their | our | his | her)? (~@folk | ~@somebody)? @molecule]',
  '[~produce|~make|~secrete ..1! (more | less | too much | too little | twice as much | excess) @molecule]',
  '[~produce|~make|~secrete|~release @molecule (in excess | in abundance | to excess)]',
  '[@molecule reactivity|response|awakening|excess|deficiency|deficit|shortage (was | were | is | are | of | in | to | among | at)]',
  '[(lack | shortage | excess | surplus | deficiency | depletion) of @molecule]',
  '[@molecule (was | is | were | goes | went | were) ..1! (through the roof | sky-high | off the charts | off the scale | at rock bottom)]',
  '[@molecule (has | have | had) ..1! (increased | decreased | declined | risen | fallen | dropped)] (significantly | markedly | slightly | sharply | . | , | ; | by | in | after | from | to | when | at | and)',
  '[@molecule (shot | went | crept | bounced | is | are | was | were) (up | down | back up)]',
  '[@molecule is (too | so | very | still)? high|low|higher|lower]'
]

/** What is not a level: doses, receptors, and substances given from outside. */
export const otherAmounts: readonly string[] = [
  // A process of the body as such, of which no amount is told.
  '(regulating | regulate | regulates | regulation of | controlling | control of | governing) ..2! @molecule (secretion | release)',
  '~dose|dosage|iu|administration|administered|infusion|infused|injected|injection|intranasal|spray',
  '@molecule receptor|receptors|neurons|neuron|gene|genes|expression|signalling|signaling|firing|release|reuptake|transmission|activity|neurotransmission|system|antagonist|antagonists|agonist|agonists|transporter|sensitivity|insensitivity|resistance|efficiency|tolerance',
  // “This elevated dopamine response”: what a system does.
  '(this | these | an | the | its | such) ..1! (elevated | reduced | increased | decreased | blunted | higher | lower) @dopamine|@serotonin|@noradrenaline response|responses|signal|signals|tone|function',
  // What an enzyme makes of a precursor, and what is given to bring on labour.
  '(enzyme | enzymes | hydroxylase | lyase | synthase | aromatase | reductase | pregnenolone | precursor | precursors | metabolised | metabolized | biosynthesis | conversion | steroidogenesis)',
  'increased|more|less|higher|lower @oxytocin iol|induction|augmentation|use|requirement|requirements|exposure',
  'tonic|phasic|extracellular|synaptic|((reward | learning | teaching) signal)',
  '(levels | level | quality | strength) of evidence',
  // What is told of a lecture or of research on it.
  'on|about @molecule was|were|is|are|has|have|rose|increased|grew|decreased|fell',
  // What is done to the variables of a model.
  'simulation|simulations|simulated|(delivered by) | (by setting)',
  'how ..1! @molecule levels|concentrations ..1! measured|assayed|quantified|determined|assessed'
]

/** A rise or fall told of a level. */
export const changingLevels: readonly string[] = [
  'higher|lower|high|low|elevated|reduced @molecule level|levels|concentration|concentrations',
  'levels|level|concentrations|concentration ..2! ~drop|~fall|~rise|~increase|~decrease|~decline|~climb|~double|~plummet|~soar|~peak|~halve'
]
