// How authors tell what they did, meant to do and found.
// Source: our reading of the abstracts, methods and results of published trials.

const study =
  'study|studies|trial|trials|experiment|experiments|project|protocol|investigation|analysis|analyses|review|pilot|research'

/** What was done with the people, animals and samples of a study: nothing that only thinking or finding does. */
const done =
  'gave|measured|administered|randomised|randomized|recruited|enrolled|included|excluded|assessed|collected|recorded|obtained|applied|used|asked|instructed|invited|treated|injected|infused|scanned|selected|screened|monitored|compared|tested|examined|evaluated|calculated|computed|performed|conducted|analysed|analyzed|employed|followed|exposed|assigned|allocated|interviewed|sampled|registered|offered|delivered|provided|prescribed|completed|underwent|undergone|received|signed|attended|filled|visited|undertook|undertaken|implanted|stimulated|genotyped|adjusted|rated|scored|taken|watched|viewed|listened'

const people =
  'patients|participants|subjects|volunteers|children|adults|women|men|mothers|fathers|parents|animals|rats|mice|controls|residents|families|caregivers|carers|students|people|individuals|workers|infants|newborns|neonates|groups|group|sessions|arms'

const tested =
  'test|examine|investigate|explore|determine|assess|evaluate|compare|show|demonstrate|find|establish|verify|measure|study|clarify|ascertain|elucidate|characterise|characterize|identify|address|confirm|see|provide|analyse|analyze|replicate|extend|quantify|estimate|know|check|improve|develop|reveal|probe|report|understand|prove|describe'

/** What a study is for: what follows is tested and not told. */
export const aims: readonly string[] = [
  `(aim | aims | goal | goals | purpose | purposes | objective | objectives | intention | hypothesis | question) ..14 (is|was|are|were (therefore | thus | also | to)?) [to] ..1! ${tested}`,
  `(we | I | (${study}) | authors) ..4! (aim | aims | aimed | seek | seeks | sought | intend | intends | intended | plan | plans | planned | want | wanted | wish | wished | hope | hoped | attempt | attempts | attempted | tried | designed | conducted | undertook | performed | (set out)) ..8! [to] ..1! ${tested}`,
  `(${study}) ..5! (was | were | is | are | been) ..2! (conducted | designed | undertaken | performed | initiated | planned | powered | launched | (carried out) | (set up)) ..6! [to] ..1! ${tested}`
]

/** What a study, or a list of things, is about. */
export const topics: readonly string[] = [
  // “A trial, which investigates, by many means, the effects of a training on memory”.
  '(investigates | investigated | examines | examined | evaluates | evaluated | assesses | assessed | explores | explored | tests | tested | investigating | examining | evaluating | assessing | exploring) ..12 (effect | effects | impact | influence | efficacy | effectiveness | benefit | benefits | contribution) of',
  `(${study} | trial | meta-analysis | meta-analyses | reviews | article | articles | paper | papers | survey | surveys | literature | projects | protocols | book | chapter | overview | editorial) (protocol | articles | projects)? (of | on | about | into | regarding | concerning | investigating | examining | exploring | evaluating | assessing | testing | comparing | using)`,
  `(${study} | projects | reviews | paper | papers | article) ..2! (focused | focuses | focusing | focussed | concentrated | centred | centered) ..1! on`,
  '(types | kinds | forms | sorts | variants | varieties | versions | classes | modes) of'
]

/** “There are many kinds of …”: says only that there are such things. */
export const kinds: readonly string[] = [
  '<start> there (are | is | were | exist | exists) ..4! (types | kinds | forms | sorts | variants | varieties | versions | classes | modes | examples) of'
]

/** What was done, or will be, with those who take part and with what they gave. */
export const methods: readonly string[] = [
  `we|I (have | had | also | then | first | thus | therefore | only | further | additionally | subsequently | randomly)? ..1! ${done}`,
  `(we | (${study})) ..12 will ..2! (give | measure | recruit | enrol | enroll | include | randomise | randomize | follow | compare | involve | take | use | assess | collect | record | test)`,
  `(all | the | both | these | each | eligible | included | our | no | # | ~@numeral) ..4! (${people}) ..12! (will | was | were | had | (have previously)) ..2! (be | been | have | ${done})`,
  `<start> (${people}) (was | were | (will (be | have)))? ..1! ${done}`,
  '(was | were | (will be) | (had been)) ..2! (measured | assessed | collected | obtained | recorded | administered | applied | performed | conducted | randomised | randomized | randomly | allocated | assigned | enrolled | recruited | excluded | included | instructed | invited | asked | analysed | analyzed | calculated | computed | scored | rated | injected | infused | implanted | delivered | calibrated | inserted | (used to) | (given (a | the | to | # | orally | either)))',
  '(is | are) (measured | assessed | collected | obtained | recorded | administered | randomised | randomized | randomly | allocated | recruited | calibrated | scored)'
]

/** Whose results follow: those of the study that is being told of. */
export const ownResults: readonly string[] = [
  '(we | I) ..2! (found | observed | showed | report | show | find | demonstrated | detected | saw | confirmed | noted | noticed | reported)',
  `(our | these | (the | this | a present|current|reported)) ..3! (results | result | data | findings | ${study})`,
  `(results | findings | data | outcomes) (from | of | in) (the | this | our) ..2! (${study})`,
  `(in | from | of | during | throughout) (the | this | our) ..2! (${study} | sample | cohort | group | arm | condition | session)`,
  'hypothesised|hypothesized|expected|predicted ,'
]

/** Works and findings of others, and what nobody in particular found. */
export const others: readonly string[] = [
  '(previous | previously | earlier | prior | other | others | another | past | recent | recently | several | many | some | numerous | various | animal | preclinical | published | existing) ..3! (study | studies | trial | trials | research | work | evidence | authors | researchers | reports | literature | experiments | investigators | review | reviews | data | findings)',
  '(studies | researchers | scientists | research | literature | evidence | experts | science) (have | has | had)? ..1! (shown | showed | found | reported | demonstrated | suggested | revealed | proved | discovered | indicated | linked)',
  '(it (is | has been | was) ..1! (known | established | shown | believed | thought | reported | suggested | proposed)) | (meta-analysis | meta-analyses)'
]

/** What is concluded from results is more than they are. */
export const concluding: readonly string[] = [
  '~suggest | ~imply | indicate | indicates | ~conclude | ~infer | means | proves | confirms | establishes'
]

/** “Caused”: a report that names a cause says more than what was seen. */
export const naming: readonly string[] = ['~cause | proven | proved | ~prove | (due to) | (because of) | responsible']
