// Vague sources: “studies show”, “experts agree”, “it is well known”, as patterns (see pattern.ts).

/** Research by its field, none of it in particular: “brain studies”, “neuroscience research”. */
const field =
  '(numerous | many | several | some | various | recent | other | new | countless | dozens of | hundreds of | plenty of | a lot of | all | more | modern | the latest | most)? (brain | neuroscience | neurological | neurobiological | neuropsychology | psychology | psychological | psychiatric | nutrition | sleep | happiness | mental-health | (mental health) | stress | gut | neuroimaging | imaging | fmri | (brain imaging) | cognitive | behavioural | behavioral | medical) (science | sciences | studies | research | scientists | researchers | experts | experiments | scans | findings | literature)'

/** Whoever says so: the field, or science as such. */
const anyone = `(${field} | science | neuroscience | research | studies | scientists | researchers | experts | neuroscientists | psychologists | psychology | doctors | scans)`

/** What they are said to do. */
const telling =
  '(~show | ~suggest | ~demonstrate | ~prove | ~find | ~link | ~conclude | ~indicate | ~reveal | ~confirm | ~tell | ~say | ~establish | ~discover | ~agree | ~point to | ~point towards | ~point at | ~trace | ~tie | ~connect | ~identify | ~teach | ~replicate | ~document | ~report | ~attest)'

/** Vague sources as the subject of a verb of showing. */
export const vagueSubjects: readonly string[] = [
  `[${field} (have | has)? (now | long | clearly | repeatedly | consistently | also | all | even | actually)? (~show | ~suggest | ~demonstrate | ~prove | ~find | ~link | ~conclude | ~indicate | ~reveal | ~confirm | ~tell | ~say | ~establish | ~discover | ~believe | ~agree | ~know | ~teach)] !nothing|little`,
  // “And brain studies back this up”, “the findings of brain researchers leave no doubt”.
  `[(((the)? ${anyone}) | (the (research | science | evidence | data | studies | literature))) (also | now | really | all | actually)? (~back | ~bear) (this | that | it | these | them | him | her | me | the ..2!)? ..2! (up | out)]`,
  `[(the ..1! (findings | work | results | experiments | discoveries) of ..2! (researchers | scientists | neuroscientists | psychologists)) (have | has)? ..1! (~show | ~prove | ~suggest | ~reveal | ~confirm | ~leave no doubt | ~tell us)]`,
  // “Here’s what brain research says”: the answer of a science that has no names.
  `[(here is | here's | here are | that is | that's | this is | (just | exactly | precisely)) ..1! what (${anyone} | (the (experts | researchers | scientists | studies | neuroscientists | psychologists))) (have | has)? ..1! (say | says | tells | tell | shows | show | found | discovered | reveals | reveal | suggests | suggest | knows | know | learned | teaches | recommends | recommend)]`,
  `<start> [what ${anyone} (have | has)? ..1! (say | says | tells | tell | shows | show | found | discovered | learned | learnt | reveals | reveal | suggests | suggest | teaches) (us)? (about | is | are | on)]`,
  '[the science (behind | of | on) ..4! (is | are) ..1! (solid | rock-solid | (rock solid) | clear | strong | settled | sound | compelling | undeniable | overwhelming | simple)]',
  // What they have come to call a thing, to make it sound like a finding.
  '[(scientists | neuroscientists | doctors | researchers | experts | psychologists | psychiatrists | biologists) (have | has)? (even | now | also)? ((started | begun | taken | come) ..1! ((calling | dubbing | (referring to)) | (to (call | dub | refer to | calling | dubbing))))]',
  '[(some | many | several | other | most)? (critics | skeptics | sceptics | opponents | proponents | advocates | detractors) (have | had)? (also | often | rightly | long)? (~argue | ~object | ~contend | ~claim | ~maintain | ~counter) (that)?] !(of ..1! (the | this) (book | film | paper))',
  '[when|whenever|where ..1! (studies | experiments | trials) (were | are | have been) (done | conducted | carried out | run | performed) (on | with | in | among)] !the|this|that|these|those|our',
  `[${field} (now | also | all | even)? (~recommend | ~warn | ~advise | ~urge | ~caution | ~argue | ~claim)]`,
  '[(some | many | several | most | a few)? (scientists | researchers | neuroscientists | psychologists | experts) (even | now | often)? (~go so far as to (say | claim | argue | call) | ~like to (call | say) | ~speak of)]',
  '[(studies | experiments | trials | research) (conducted | done | carried out | performed) (on | in | with | by | at | among) !this|our|the|these ..5! (have | has)? (~show | ~suggest | ~find | ~point | ~prove | ~reveal | ~indicate | ~confirm | ~demonstrate)]',
  // “This is just what imaging experiments keep finding”.
  `[((this | that) is ..1! what)? ${field} (keep | keeps | kept) (finding | showing | telling | proving | confirming | suggesting)]`,
  '[(numerous | many | several | some | various | recent | other | new | countless | dozens of | hundreds of | thousands of | plenty of | all | leading | top | mounting | growing | accumulating | increasing | ample | emerging | converging | compelling | strong | solid | robust | scientific | empirical | the latest | the newest | modern | previous | most | further | more | a ..2! body of | a wealth of | a host of)? studies|scientists|researchers|experts|neuroscientists|psychologists|psychiatrists|biologists|doctors|specialists|scholars|academics|experiments|trials|meta-analyses|literature|research|science|neuroscience|evidence|findings|contributions|reports (have | has)? (now | long | clearly | repeatedly | consistently | also | all | even | time and again | again and again | over and over | time after time | overwhelmingly | unanimously)? ~show|~suggest|~demonstrate|~prove|~find|~link|~associate|~connect|~assume|~conclude|~support|~point|~suspect|~insist|~hold|~attest|~indicate|~reveal|~confirm|~believe|~agree|~know|~tell|~argue|~say|~establish|~discover|think|thinks|claim|report|reports|reported|proven|(~keep showing|finding|suggesting|telling|proving)|((is | are | seem) ..1! convinced|certain|sure|agreed|unanimous (that)?)]',
  // Kinds of studies, and what many of them are said to press for.
  '[(numerous | many | several | some | various | recent | other | new | countless | more | early | a number of)? (systematic | narrative | scoping | umbrella | literature | neuroimaging | imaging | brain-imaging | (brain | neural | functional) imaging | fmri | (brain scan) | longitudinal | twin | animal | clinical | preclinical | observational | epidemiological | genetic | laboratory | psychological | neurological | neuroscientific | behavioural | behavioral | emerging)  studies|research|reviews|evidence|work|trials|experiments|findings (have | has)? (now | long | clearly | repeatedly | consistently | also | all | even)? ~show|~suggest|~demonstrate|~prove|~find|~link|~indicate|~reveal|~confirm|~establish|~stress|~highlight|~emphasise|~emphasize|~underscore|~underline|~point|~support]',
  '[(numerous | many | several | some | recent | new | emerging | growing | scientific | current)? studies|research|evidence|literature|findings|reviews (have | has)? (now | long | clearly | also)? (~provide | ~offer | ~yield) ..3! evidence|support|proof|insight|insights]',
  '[(numerous | many | several | some | recent) studies|reviews|researchers|experts|scientists (have)? (also | now)? (~stress | ~emphasise | ~emphasize | ~underscore | ~highlight | ~warn | ~caution | ~recommend)]',
  '[(brain | mri | fmri | pet)? scans (now | clearly)? (show | reveal | prove | confirm | suggest | tell us) (that | how | why | what)]',
  '[(brain | modern | cutting-edge) science (now | clearly)? (tells | says | shows | proves | teaches | knows | confirms)]',
  '[the research|science|evidence (now | clearly)? (tells | says | shows | proves | suggests | is clear)]',
  '[science|research|(the (evidence | literature | science | field | data)) (is | are) (clear | unanimous | settled | unequivocal | overwhelming | conclusive | unambiguous)]',
  '[(the (evidence | science | data)) (is | are) in] (. | , | ;)',
  '[(leading | top | prominent | many | most | some | several)? (scientists | researchers | experts | neuroscientists | psychologists | specialists | neurologists | psychiatrists | biologists) have ..1! come to (see | regard | view | think of | understand | recognise | recognize | believe | accept | consider)]',
  '[(scientists | researchers | experts | neuroscientists | psychologists | specialists | psychiatrists | neurologists) (increasingly | generally | widely | now | today | commonly) (~regard | ~consider | ~view | ~see | ~recognise | ~recognize | ~treat | ~understand)]',
  '[(plenty of | a lot of | lots of | tons of | ample | much | mounting | growing | solid | recent | new | hard) (research | evidence | studies | science | data) (now | also | clearly)? (~back | ~support | ~bear out | ~speak for) (the (claim | idea | view | notion | theory) | this | it | them)]',
  // Laboratories everywhere, and a body of work without an author.
  `[(labs | laboratories | teams | groups | scientists | researchers | experts | neuroscientists | psychologists | doctors | clinics | universities) (around | across | all over | throughout | from all over | on | in) ..2! (world | globe | planet | countries | continents | europe | america | asia) (have | has)? (now | long | repeatedly | independently | all)? ${telling}]`,
  `[(labs | laboratories | scientists | researchers | experts | neuroscientists | psychologists) (worldwide | everywhere | of all (stripes | schools)) (have | has)? (now | long | repeatedly | independently | all)? ${telling}]`,
  `[(countless | dozens of | hundreds of | scores of | many | numerous | several) (labs | laboratories | universities) (have | has)? (now | long | repeatedly | independently | all)? ${telling}]`,
  `[a (growing | large | vast | solid | mounting | substantial | considerable | impressive | whole | rich | huge | wide)? body of (recent | new | emerging | empirical | scientific | experimental)? (work | research | evidence | literature | knowledge | findings | data) (now | also | clearly)? ${telling}]`,
  `[a (mountain | wealth | flood | raft | pile | heap | torrent | stack | plethora | abundance | avalanche | mass | treasure trove) of ..1! (research | studies | evidence | work | data | papers | experiments | literature) (have | has)? (now | also | clearly)? ${telling}]`,
  '[(leading | top | prominent | eminent | many | most | some | several | modern | today’s)? (neurologists | endocrinologists | geneticists | pediatricians | paediatricians | neurobiologists | pharmacologists | anthropologists | (brain | sleep | trauma | stress | attachment | child | addiction) (experts | specialists | researchers | scientists)) (now | all | largely | generally | widely | increasingly)? (~agree | ~believe | ~think | ~assume | ~hold | ~accept | ~know | ~suspect | ~warn | ~say | ~recommend) (that | on | in)?]',
  '[(most | many | all | leading | top)? (scientists | researchers | experts | neuroscientists | psychologists | specialists | neurologists | psychiatrists) (would | will) ..1! (agree | tell you | say | confirm | concur)]',
  '[(modern | contemporary | current | recent) (psychology | biology | medicine | psychiatry | genetics | neurology | neurobiology | brain science) (have | has)? ..1! (shown | proved | proven | demonstrated | revealed | established | discovered | confirmed | confirms | shows | teaches | tells)]',
  '[(the | a) (general | broad | scientific | prevailing | current | growing | clear)? consensus (in | within | across | among) ..4! (is | holds) that]',
  '[it (has become | is becoming | became) ..1! (clear | evident | apparent) (from | through | in) ..1! (recent | current | modern | new)? (research | studies | work | science | evidence)]',
  '[ask (any | a | every) ..1! (neuroscientist | scientist | psychologist | brain researcher | neurologist | expert | psychiatrist | biologist | geneticist)]',
  '[(many | most | some | several | all | everyone | everybody | nobody) (in | within) (the | this | our) ..1! (field | discipline | profession | community | science | neurosciences) ..1! (~believe | ~agree | ~think | ~hold | ~accept | ~suspect | ~know | ~regard | ~consider | ~see | (are (convinced | certain | sure | agreed | persuaded | confident)) | (is (convinced | certain | sure | agreed)))]',
  '[(leading | top | prominent | eminent | many | most | some | several)? (scientists | researchers | experts | neuroscientists | psychologists | specialists | neurologists | psychiatrists | biologists | endocrinologists | geneticists | paediatricians | pediatricians) (are | were | have long been | have been) (now | all | largely | increasingly)? (convinced | certain | sure | agreed | persuaded | confident | unanimous)]',
  `[((study | paper | experiment | trial) (upon | after | on top of) (study | paper | experiment | trial) | one (study | paper | experiment | trial) after (another | the other | the next)) (now | also | clearly)? ${telling}]`,
  `[((those | people | scientists | researchers | everyone | everybody | anyone) who (study | studies | work on | works on | know about | knows about | research | researches) ..4!) (now | all | will)? (~agree | ~tell | ~know | ~say | ~confirm)]`,
  '[data from (many | numerous | countless | dozens of | several) ..1! (laboratories | labs | studies | groups) (~suggest | ~show | ~indicate)]',
  '[science|research|(the (evidence | literature | science | data)) (make | makes | made | leave | leaves) (it | no)? ..1! (clear | plain | obvious | evident | abundantly clear | doubt | certain)]'
]

/** Wordings that need not open a phrase. */
export const vagueAsides: readonly string[] = [
  ', [(say | says | said | argue | believe | think | claim | insist | suggest | agree | warn | report | conclude) ..1! scientists|researchers|experts|neuroscientists|psychologists|psychiatrists|specialists|doctors|academics|studies]',
  '[according to (the (latest | newest | current | most recent) (findings | data | results | insights))]',
  '[according to (recent | new | many | some | several | most | leading | the (latest)? | modern | scientific)? research|studies|scientists|researchers|experts|science|neuroscience|neuroscientists|psychologists|specialists|doctors]',
  `[(there is | there are | there's) !little|insufficient|limited|scant|scarce|sparse|inadequate ..1! (brain | neuroscience | neurological | psychology)? (research | science | studies | evidence) to (prove | back | support | show | confirm)]`,
  `[according to ${field}]`,
  '[(~prove | backed | supported | confirmed | validated | verified) by (brain | imaging | fmri | neuroimaging) (scans | research | studies | science | imaging)]',
  '[a (whole | large | growing | vast | solid)? body of (brain | psychological | neuroscience | scientific) (research | evidence | studies | literature)]',
  '[(is | are | was) (widely | generally | often | commonly | frequently) (seen | regarded | viewed | considered | hailed) (as | to be)? (one of)? the (most | best | greatest | leading)]',
  '[there (is | are | has been) (now | also | still)? !little|insufficient|limited|scant|scarce|sparse|inadequate (a | an)? (growing | good | strong | ample | mounting | solid | compelling | clear | increasing | considerable | much | some | plenty of | overwhelming | abundant | convincing | robust | scientific)? ..3! evidence|research|proof|consensus|agreement (now)? (that | for | of | to (show | suggest) | showing | suggesting | linking | among)]',
  '[~prove|backed|supported|confirmed|validated|established|endorsed|verified by (modern | recent | hard)? science|research|studies|neuroscience|scientists|experts|experiments] !assembly|council|committee|board|ethics|office|department|institute|centre|center|nurse|nurses|assistant|assistants|staff|team|teams',
  '[science-backed|evidence-backed|(scientifically proven)|(clinically proven)|(scientifically established)]',
  '[(many | most | some | several | leading | all) experts|scientists|researchers|neuroscientists|psychologists|doctors|specialists (now | today)? ~see|~regard|~view|~consider]',
  '[~show|~find|~confirm|~demonstrate|~report|~replicate|~prove|~establish|~observe|~document|~support|~see|~link|evidence ..8! in|by|from|across|throughout many|numerous|several|countless|various|multiple|dozens|hundreds|repeated ..2! studies|experiments|trials|laboratories] !(in the lab | in our lab | in the laboratory | in our laboratory | from our lab)',
  '[(well | firmly | widely | thoroughly) (established | documented | known | supported | accepted) (in | by | throughout) the (scientific | research | medical)? (literature | research | evidence | science)] !reviewed|cited|above|below|here',
  '[(is | are | was) (widely | generally | commonly | often | well | long | universally | usually) (believed | accepted | known | thought | held | understood | said) to]',
  '[(is | are | was) (widely | generally | commonly | universally) assumed to]',
  '[(has | have) (repeatedly | consistently | often | widely | long | frequently | reliably) been (shown | found | proven | demonstrated | linked | associated | documented | reported) (to | with | that)?]',
  '[(it is | this is) (no secret | common knowledge | a (well-known | proven | established | scientific)  fact) that]',
  // “It has been agreed that …” alone is what those who run a trial have agreed upon.
  '[it (is | has been | was) (widely | generally | commonly | often | well | long | universally | now)? (believed | accepted | known | thought | established | documented | proven | understood | recognised | recognized)] that|how',
  '[it (is | has been | was) (widely | generally | commonly | often | well | long | universally | now) agreed] that|how',
  '[it is (now | today)? (widely | generally | commonly | often | broadly | universally | increasingly | now) (held | agreed | acknowledged | accepted | believed | assumed | thought) (in | within | among | across | by | throughout) ..4! that]',
  '[as (the)? (literature | research | science | evidence | neuroscience | studies | scientists | researchers | experts) (have | has)? (amply | clearly | now | consistently | repeatedly | also | well | long)? (show | shows | shown | demonstrate | demonstrates | demonstrated | attest | attests | confirm | confirms | teach | teaches | tell us | tells us | say | says)]',
  '[as has (repeatedly | often | frequently | widely | long | rightly) been (pointed out | noted | observed | remarked | argued | stressed | emphasised | emphasized)]',
  '[it is (also | now | even)? (shown | proved | proven | demonstrated)] that',
  '<start> [based on !this|these|that|those|our|such (the | current | recent | modern | all this)? ..1! (research | science | evidence | studies | literature)] !presented|reviewed|described|discussed|above|here|summarised|summarized|provided|gathered|collected|in|from|on|by|of',
  '[it has been (widely | generally | commonly | often | well | long | universally | now)? shown] that|how',
  '[it (has been | was | is) (shown | demonstrated | proved | proven | established | confirmed | found | documented | observed) ..1! (time and again | time and time again | again and again | over and over | many times | repeatedly | time after time)] that|how',
  '[it has (often | repeatedly | frequently | consistently | long) been (shown | demonstrated | proved | proven | established | confirmed | found | documented | observed)] that|how',
  '[it is (widely | generally | commonly | often | usually | universally | frequently) assumed] that',
  '[this|these|which|it (is | are) (widely | generally | commonly | often)? believed|thought] to',
  '[@molecule is (well | widely | generally | commonly)? known] (for | to)',
  '[(as)? everybody|everyone knows]',
  '[(we | you | parents) (are | were | have been) ..1! (told | taught | assured | warned) (by)? ..1! science|research|scientists|experts|researchers|neuroscience|studies|neuroscientists]',
  '[as (is | has been) ..1! (well | widely | generally | commonly | long) (known | established | documented | accepted | shown | recognised | recognized | acknowledged | agreed | appreciated | understood)]',
  '[it is (often | sometimes | commonly | frequently | widely)? (said | claimed | argued | held | maintained | reported) that]',
  '[some|many|most (people | of us | authors | writers | in the field)? (say | believe | claim | argue | think | hold | maintain | suspect) that]',
  '[(~turn out | ~appear) ..2! , (science | research | studies) (~say | ~show | ~suggest)]',
  '[(science | research | neuroscience) (has it | has long known | has known | has discovered | has taught us | teaches us | knows) ..1! (that | how | what)?]',
  '[(the | a) (consensus | agreement) (among | of) ..1! scientists|researchers|experts]'
]
