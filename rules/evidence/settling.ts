// How a question is closed in words: “proven”, the first place among causes, the greatest of findings.
import { compilePatterns } from '../../core/prose/pattern.ts'

/** Words that close a question. */
export const settled = compilePatterns([
  '[(~be | have been | has been | ~remain | ~stand | as) (now | by now | long | long since | thus)? !not|never|hardly|scarcely|far|anything|nothing ..1! ~@closed]',
  '[(well | firmly | universally | generally | widely | thoroughly | amply | fully | solidly | repeatedly | definitively | conclusively | clearly | long | best) (documented | accepted | established | proven | supported | confirmed | demonstrated | validated | recognised | recognized | agreed | attested | replicated | (known (that | to | as | for | how | ,)))]',
  '[(was | were | been | is) !not|never|hardly|scarcely|far|neither ..1! (confirmed | proven | proved | shown | demonstrated | established) (to | as | that | in | by | beyond)]',
  '[(demonstrated | shown | replicated | confirmed | proven | observed | found | seen) ..2! (time and again | again and again | over and over | repeatedly | many times | countless times | beyond)]',
  '[(proven | proved | undisputed | indisputable | incontrovertible | settled | (certain !type|types|kind|kinds|sort|form|forms|degree|extent|amount|level|levels|number|people|conditions|circumstances|aspects|domains|areas|tasks|patients|types|situations|cases|brain|cognitive|drugs|effects|changes|regions|symptoms) | confirmed | documented | well-established | well-documented | uncontested | unquestioned | irrefutable)]',
  '[established !(trust | task | paradigm | measure | procedure | method | protocol | line | model | scale | test | game | author | patient)]',
  '[(robust | reliable | solid | secure | well-replicated | replicated | consistent) ..2! (finding | effect | fact | result | science | physiology)]',
  '[(established | proven | undisputed | known | well-known | well-established | well-documented | scientific | hard | simple) fact | ((is | it’s) a fact (that)?)]',
  '[(beyond | without | past) (any | a | all)? ..4! (doubt | dispute | question | debate | controversy)]',
  '[(there is | there’s | there can be | ~leave | leaving) (no | little) ..1! (doubt | question | dispute | room)]',
  '[(nobody | no one | few | none | who | (no | hardly any | few | no serious) ..2! ~@authority | hardly anyone | scarcely anyone) ..3! (~doubt | ~dispute | ~question | ~deny | ~contest)]',
  '[(everyone | everybody | (all | every | most | leading)? ~@authority) ..2! (~agree | ~accept | ~know | ~concur | (~be (absolutely | quite | fully | now)? (certain | sure | agreed | unanimous)))]',
  '[(evidence | data | case | proof | verdict | jury | results) ..4! (~be) ..1! (~@closed | in | compelling | solid | robust)]',
  '[(question | debate | matter | issue | dispute | controversy | discussion | argument) ..8! (~be | has been | have been) ..1! (~@closed | over | laid to rest | put to rest)]',
  '[(overwhelming | conclusive | unequivocal | irrefutable | hard) (evidence | proof)]',
  '[(accepted | agreed | acknowledged | recognised | recognized | endorsed | taught) (by | among) (all | every | most | the whole | the entire | virtually all | almost all | practically all | everyone | serious) ..3!]',
  '[(has | have) ..1! answered (the | this | that) question]',
  '[(textbook | common) (knowledge | fact)]',
  '[(undoubtedly | unquestionably | undeniably | indisputably | conclusively | unequivocally | definitively | for certain | for sure | for a fact)]',
  '[(no longer | not) (in | open to | up for) (doubt | question | debate | dispute)]',
  '[(confirms | confirm | proves | prove | establishes | establish | (conclusively demonstrates)) ..4! (that | the | a | how)]',
  '[(landmark | seminal | definitive | groundbreaking | ground-breaking | watershed | epochal) ..3! (study | studies | experiment | experiments | trial | trials | paper | work | finding | findings | series | research | discovery) ..20 (~show | ~demonstrate | ~prove | ~establish | ~find | ~reveal | ~become | ~trust | ~entrust | ~@drive | ~@make | ~@lower | more | better | less | fewer | twice)]',
  '[(proof !of) | (proof of !concept|principle) | ((definitive | final | incontrovertible | unambiguous | rock-solid | cast-iron | watertight) ..1! (evidence | proof))]',
  '[((has | have) been ..2! (verified | validated | substantiated | corroborated | vindicated | borne out | nailed | clinched | put beyond)) | (it is official) | (it’s official) | (case closed) | (no two ways about) | (make no mistake)]',
  '[(whoever | (anyone | those | people) who | only (a fool | fools | cranks | laymen)) ..2! (doubts | doubt | denies | deny | disputes | dispute | questions | question) ..2! (that | whether | the)]',
  '[(has | have) ..1! been known (since ..3!)? (to | as | for | that)]',
  '[as (is | it is | everybody | everyone | we all) ..1! (know | knows | known)] !by|to|from|in|under',
  '[(is | are) , (of course | naturally | needless to say) ,]',
  '[(scientific | expert | broad | firm | clear | complete | full | universal | general)? consensus (that | on | about | among | is | :)]',
  '[(we | scientists | researchers | neuroscientists | psychologists | biologists | science | medicine | neuroscience) ..2! (know | knows | known) ..1! (that | how | : | for | beyond)]',
  '[(study after study | trial after trial | experiment after experiment | decades of | countless | hundreds of | thousands of | scores of | dozens of | (all | every) ..1!) ..2! (study | studies | research | trial | trials | experiments | work | evidence)? ..3! (~show | ~demonstrate | ~prove | ~confirm | ~establish | ~agree | ~attest)]',
  '[(settled | established | proven | hard | solid | undisputed) (science | knowledge | truth | fact | physiology | biology | neuroscience)]',
  '[(a | an | such a) ..1! (certainty | given | foregone conclusion | truism | done deal | matter of fact | matter of record | law of (nature | biology))]',
  '[(~settle | ~clinch | ~close | ~seal | ~prove | ~end) (the | this | that) ..1! (matter | question | case | debate | argument | point | issue | dispute | discussion) ]',
  '[(plays | has) a documented role]',
  '[(~replicate | ~confirm | ~observe | ~demonstrate) (around the world | worldwide | across the globe | across cultures | everywhere | on every continent | in every ..1!)]',
  '[(it is | it has been | it has ..1! been) !not|never|hardly|scarcely|far ..1! (long | perfectly | abundantly | quite | now)? ..1! (clear | plain | certain | evident | obvious) that]',
  '[(science | evidence | verdict | research | proof) is in] | [(~rest | ~stand | ~build) on (solid | firm | hard | strong | rock-solid) (proof | ground | evidence | foundations | data)]',
  '<start> [(fact | truth | proven | scientific fact | true) :]',
  '[(one of ..4!)? (most | best | ~@closed) ..1! (robust | established | supported | documented | replicated | reliable | secure | proven | solid) ..2! (finding | findings | effect | effects | result | results | fact | facts | link | links | phenomena)]',
  '[(consensus | agreement | unanimity | certainty) (reigns | rules | exists | prevails | is (complete | total | broad | overwhelming | universal | clear))]',
  '[(as (every | any | all) ..2! (~@authority | student | textbook | schoolchild | clinician) ..1! (agree | agrees | know | knows | will confirm | accept | accepts))]',
  '[(long | now | finally) ..1! (past | beyond) (dispute | debate | discussion | question)]',
  '[(hard | difficult | impossible) to (deny | dispute | doubt | question)]',
  '[(no serious | no reputable | no informed | no) ..1! (~@authority | scholar | person) ..1! (would | could | can | will)? ..1! (doubt | doubts | deny | denies | dispute | disputes | contest | contests | disagree | disagrees)]',
  '[(demonstrably | provably | verifiably | incontestably)]',
  '[(~replicate | ~confirm | ~show | ~repeat | ~demonstrate) ..1! (so (often | many times | consistently))]',
  '[(no longer | not | hardly) (any | a | the slightest | the least) ..1! (doubt | question | debate | dispute)]',
  '[(once and for all) | (~stand | ~hold) ..1! (firm | unchallenged | unrefuted | unshaken | undisputed)]',
  '[(~regard | ~consider | ~take | ~see | ~view | ~count) ..1! as|to be|(for granted) ..1! (certain | secure | proven | proved | settled | established | confirmed | fact | given | (a (fact | given)))]',
  '[(say | state | conclude | claim | assert | speak | tell you) ..1! with (full | complete | absolute | great | all)? (certainty | confidence | assurance)]',
  '[(as good as | virtually | practically | all but) (proven | proved | certain | settled)]',
  '[(definitively | conclusively | unequivocally | decisively | unmistakably | incontrovertibly | unambiguously | irrefutably | convincingly | clearly) (~show | ~demonstrate | ~prove | ~establish | ~confirm | ~find | ~document)]',
  '[(~show | ~demonstrate | ~prove | ~establish | ~confirm | ~document) (definitively | conclusively | unequivocally | decisively | unmistakably | incontrovertibly | unambiguously | irrefutably)]'
])

/** “Can adults grow new neurons? The matter is settled”: the question states what the answer closes. */
export const answering = compilePatterns([
  '<start> ((the (matter | question | issue | debate | case | answer | jury | verdict | evidence)) | science | research | scientists | yes | absolutely | it | they | this | that | there | nobody | no one | few | definitely | undoubtedly | beyond | without)'
])

/** First place among causes or findings, which is won once the question is closed. */
const first = '(primary | chief | main | master | principal | prime | foremost | supreme)'
export const ranked = compilePatterns([
  `[(~be | ~remain | ~stand | ~act | ~serve | as) ..2! (one of)? (the | its | their | our | a) ..1! ${first} (regulator | regulators | driver | drivers | mediator | mediators | modulator | modulators | controller | controllers | governor | governors | conductor | conductors | orchestrator | orchestrators | architect | architects | engine | engines | determinant | determinants | switch | switches | currency | ruler | rulers)]`
])

/** What such a sentence is about may stand in the one before: “one of *its* primary regulators”. */
export const takingUp = compilePatterns(['its | their | (of (it | them | this | these | that))'])

const finding =
  '(finding | findings | discovery | discoveries | result | results | insight | insights | breakthrough | breakthroughs)'
const weighty =
  '(consequential | important | influential | significant | exciting | momentous | remarkable | celebrated | striking | profound | powerful | dramatic | fascinating | far-reaching | revolutionary | impressive)'

/** A finding that is announced as the greatest, before it is told. */
export const announcing = compilePatterns([
  `[(the | its | our) ..1! most ${weighty} ..2! ${finding} ((in | of | on | about | from | from within) ..3! (@molecule | @state | @behaviour | neuroscience | research | science | psychology | genetics | decade | decades | century | years | field | hormone | brain))?]`,
  `[(few | no other | hardly any | no) ..1! ${finding} ..6! (as | so | more) ${weighty}]`,
  `[(greatest | biggest | grandest | deepest) ..1! ${finding}]`
])

/** What the author found, or a synthesis of many studies, is the author’s to rank; “was that” reports a result. */
export const ownWork = compilePatterns([
  `our|my | (this | the present | the current) ..1! (study | paper | experiment | trial | work | analysis) | @synthesis | ${finding} ..3! was`
])

/** What somebody tried or claimed is no result, and a bond that is established is a bond, not a truth. */
export const tried = compilePatterns([
  '(bond | bonds | tie | ties | contact | rapport | relationship | relationships | attachment | connection | connections | trust) (~be) ..1! established',
  'established and maintained|kept|strengthened',
  '(participants | patients | volunteers | subjects | respondents | parents | they | he | she) ..1! confirmed',
  '(people | popularly | commonly | often) ..1! (know | known | called | nicknamed | dubbed) ..1! (as | the)',
  '(was | were | had been) ..1! long|once ..1! treated|regarded|held|seen|taken|thought|believed|considered',
  // What was checked is a sample or a place, and no theory.
  '~confirm|~verify|~establish|~prove by ..3! (spectrometry | chromatography | assay | assays | histology | immunohistochemistry | pcr | sequencing | genotyping | blot | microscopy | elisa | inspection | interview | questionnaire | urine | mri | electrophoresis)',
  // How somebody presents it, which the text need not share.
  '~present|~sell|~portray|~treat|~tout|~depict|~market|~advertise|~describe|~cite|~quote|~teach ..12! as (if)? ..1! (proven | proved | fact | facts | settled | established | certain | (a (proven | settled | established | scientific | simple)? fact) | (hard | established | settled science))',
  // That practice helps what was practised is contested by nobody.
  // What a region gains in volume with training is another question than what people gain.
  '(volume | volumes | thickness | (grey matter) | (gray matter)) ..20 training',
  'training ..14 (volume | volumes | thickness | (grey matter) | (gray matter))',
  '(trained | practised | practiced) ..1! task|tasks|domain|domains|skill|skills|test|tests',
  'endeavour|endeavor|attempt|attempts|effort|efforts|quest|search|hunt|hope|idea (to | of | for | that)'
])

/** “These results support the idea that …”, “ours is the first study that …”: as modest as a hedge. */
export const supporting = compilePatterns([
  '(~support | ~strengthen | (consistent with) | (in line with) | (~lend ..2! to)) (the | an | this)? ..1! idea|notion|view|hypothesis|hypotheses|theory|assumption|possibility|claim|proposal',
  '(~emphasise | ~emphasize | ~highlight | ~underline | ~underscore | ~stress) ..3! role|importance|relevance|need|potential|value',
  // “Our most parsimonious interpretation posits …”
  '(interpretation | hypothesis | model | account | explanation | speculation | proposal) ..2! (posits | holds | assumes | proposes | suggests | predicts | would be)',
  // What a study adds to is what is known, whatever that is about.
  // “In support of the growing evidence for the benefits of …”
  '(growing | mounting | accumulating | preliminary | initial | tentative | limited) evidence (for | of | on)',
  '(~deepen | ~extend | ~broaden | ~expand | ~advance | ~improve | ~enrich | ~further | ~increase | ~enhance | (~add | ~contribute) to) ..3! knowledge|understanding|insight|insights|literature'
])
export const studies = compilePatterns([
  '(study | research | trial | project | experiment) ..8! (is | will | may | can | aims)',
  '(study | trial | project | experiment) (has | have)? (determined | examined | investigated | assessed | evaluated | explored | tested | studied | compared | addressed)'
])
/** “Make a contribution to our understanding of the side effects of …”. */
export const contributing = compilePatterns([
  '(contribution | contributions | addition | additions) to ..3! knowledge|understanding|insight|insights|literature|field|evidence'
])
