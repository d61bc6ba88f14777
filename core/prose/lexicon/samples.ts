// Samples of one kind, and words for everybody: phrase patterns for findings that are told beyond those tested.

/** Where a sample comes from: peoples, towns and universities. */
const origin =
  '(African | American | Amsterdam | Argentine | Asian | Australian | Austrian | Bavarian | Beijing | Belgian | Berlin | Boston | Brazilian | British | Californian | Cambridge | Canadian | Caucasian | Chicago | Chilean | Chinese | Columbia | Czech | Danish | Dutch | English | European | Finnish | French | German | Greek | Groningen | Harvard | Hungarian | Icelandic | Indian | Iranian | Irish | Israeli | Italian | Japanese | Kenyan | Korean | Leiden | London | Madrid | Mexican | MIT | Munich | Norwegian | Oxford | Parisian | Polish | Portuguese | Princeton | Russian | Scottish | Seoul | Singaporean | Spanish | Stanford | Swedish | Swiss | Taiwanese | Texan | Tokyo | Toronto | Turkish | Utrecht | Vienna | Welsh | western | white | Yale | Zurich)'

/** A sample of one kind only. */
export const narrowSample = [
  `${origin} ..2! (~@kind_of_people | participants | volunteers | subjects | patients)`,
  `(# | ~@numeral | ~@small_number) ..1! ${origin}`,
  '(# | ~@numeral | ~@small_number) ..4! ~@kind_of_people',
  '(# | ~@numeral | ~@small_number) (male | female | all-male | all-female) <word>',
  '(# | ~@numeral | ~@small_number) ..2! (male | female | all-male | all-female) ..1! (~@study_people | ~@somebody | ~@human_kind | skydivers | divers)',
  '(study | studies | images | pictures | experiments | team that tested | lesson) ..2! (of | in | on | with | from | among) ..2! ~@kind_of_people',
  '(patients | people | persons | children | adults | women | men | survivors | patient | man | woman | girl | boy | family | twins | ~@kind_of_people) (with | without | who) ..5! (~show | ~prove | ~demonstrate | ~teach | ~reveal | ~tell | ~confirm) (us | me)? (that | how | what | why | :)',
  '(split-brain | amnesic | blind | deaf | brain-damaged | lesion | parkinson | parkinson’s | autistic | depressed | schizophrenic | amputee | epilepsy | stroke | coma) ..1! (patients | people | children | women | men) ..4! (~show | ~prove | ~demonstrate | ~teach | ~reveal | ~tell | ~confirm)',
  '(single | one | lone | famous) (patient | man | woman | case | family | girl | boy | person | subject | volunteer | twin) | (patient | case of) (# | ^H | ^S | ^N | ^K) | (phineas gage)',
  '(mechanical turk | mturk | prolific | one church | (one | single | same | elite) ..2! (school | company | campus | college | village | church | clinic | regiment | club | monastery | convent | prison))',
  '(art | economics | law | mba | business | medical | nursing | engineering | sports | music | drama | theology | philosophy) (students | undergraduates | sophomores | freshmen | residents | trainees)',
  '(tested | studied | measured | obtained | found | observed | scanned | shown | seen | recruited) ..1! (in | among | on | from | with) ..3! !people|person|adult|adults (~@somebody | ~@human_kind)',
  '(scan | scans | data | tests | experiment | experiments | measurements | recordings | interviews | questionnaires | trials | trial | survey | ratings | samples) ..2! (of | in | from | with | among | on) ..3! ~@kind_of_people',
  '(tested | testing | scanned | scanning | studied | studying | observed | observing | interviewed | interviewing | recruited | watched | watching | questioned | surveyed) !by|in ..2! ~@kind_of_people',
  '(data | findings | results | study | trial | experiment | sample | survey) ..3! (of | in | from | with | among) ..4! (men | women | males | females | students | undergraduates | freshmen | soldiers | nuns | monks | mothers | fathers | nurses | boys | girls | brothers | conscripts | sailors)',
  '(so | because | since | ~test | ~study | ~scan | ~show | ~find | ~ask | ~give | ~observe | ~interview | ~recruit | ~measure | ~prove | ~tell | ~teach | ~reveal | ~watch | in | among | from | of | on) ..2! (American | Swedish | Dutch | German | Swiss | Zurich | Chinese | Japanese | British | western | fraternity | Beijing | Israeli | Australian | Canadian | Norwegian | Italian) ..1! (men | women | students | undergraduates | brothers | soldiers | teenagers | mothers | couples)',
  '<start> (American | Swedish | Dutch | German | Swiss | Zurich | Chinese | Japanese | British | western | fraternity | Beijing | Israeli | Australian | Canadian | Norwegian | Italian) ..1! (men | women | students | undergraduates | brothers | soldiers | teenagers | mothers | couples)',
  '(the | one | single) case of ..4! (~show | ~demonstrate | ~prove | ~teach | ~reveal)',
  '(only | all) ..2! (women | men | male | female) ..2! (took part | participated | were tested | were recruited | were enrolled | were studied)',
  '(participants | subjects | volunteers | sample) ..2! (were | was | consisted of | comprised | came from) ..5! (men | male | males | women | female | students | undergraduates | majors)',
  '(# | ~@small_number) ..3! !people|person|adult|adults|worker|workers ~@somebody',
  '(male | elite | college | psychology | first-year) ..2! ~@somebody',
  '(all of them | all | every one of them) (men | male | women | female | students | white | Americans) | (single | one) (hospital | school | clinic | company | regiment)',
  '# ..4! (men | males | students | undergraduates | boys | women | mothers | Americans | volunteers | freshmen | soldiers | fathers | couples | girls | nuns | monks | nurses | psychologists | sophomores | users | twins | subscribers | recruits | sailors | prisoners)',
  '(male | college | university | psychology | medical | American | Swedish | Dutch | German | western) ..1! (students | undergraduates | volunteers | participants | subjects | soldiers | men)',
  '(men | males | women | females) only | (all | only | exclusively | solely | just) (male | males | men | female | women | students) | undergraduates | sophomores',
  '(all | every one of the | only the | the) ..2! (participants | subjects | volunteers) ..2! (were | was) ..3! (men | male | female | women | students | white | young | undergraduates | Americans)',
  '(dozen | ten | eleven | twelve | fifteen | sixteen | eighteen | twenty | thirty | forty | fifty | sixty | hundred | handful of | few) ..3! (men | students | women | males | undergraduates | volunteers | soldiers | mothers | boys)',
  'men (in | of) (their twenties | college age | one laboratory) | (a single | one) (campus | university | laboratory | village | town)'
] as const

/** Everybody. */
export const everyone = [
  '[(human beings | humans | people | mankind | humankind | humanity | the human ..1! | everyone | everybody) ..3! (everywhere | are | is | cannot | can | will | must | never | always | get | become | treat | value | see | punish | flee | seek | share | feel | think | act | behave | differ | respond | react)]',
  '[nobody | (no one) | (none of us) | (no (human | mind | brain | person))] ..2! (can | could | will | is | are | ~resist | ~escape | ~like)',
  '[our|everyone|everybody|nobody ..1! (ability | abilities | capacity | sense | judgement | judgment | memory | attention | taste | appetite | sleep | mood | willpower | self-control | patience | empathy | generosity | reasoning | concentration | perception | conscience | honesty | courage)]',
  '[everyone’s | everybody’s | (everyone | everybody) ’s]',
  '[(human nature | valid for (all | mankind | everyone | humans) | true of (all | everyone | people) | universal | universals | hard-wired | hardwired in)]',
  '[human ..1! (memory | empathy | kindness | morality | cognition | emotion | emotions | attachment | nature | reasoning | generosity | attention | learning | language | conscience | sexuality | desire | aggression | decision | decisions | decision-making)]',
  '[(the | our) ..1! (mind | minds | brain | brains | memory | heart | conscience) ..1! ~hold|~encode|~store|~process|~keep|~decide|~handle|~code|~represent|~use|~prefer|~seek|~work|~see|~hear|~measure|~divide]',
  '[(we | us | people) ..1! ~@human_act]',
  '[humans|humankind|mankind|humanity]',
  '[(human beings | human nature | human bonding | human love | human trust | human behaviour | human behavior | human empathy | human sociality | human cooperation | human social)]',
  '[(the human ..1! (brain | mind | race | species | heart | animal)) | (human (brains | minds)) | (the (brain | mind) of (an | the | every) (adult | human | person))]',
  '[the human !participants|subjects|volunteers|sample|genome|body|leukocyte ..1!]',
  '[people ..1! !who|with|were|aged|of|from|over|under|took|to]',
  '[(~make | ~render | ~help | ~keep) people]',
  '[(we | us) ..1! (~forget | ~trust | ~read | ~feel | ~love | ~bond | ~become | ~get | ~respond | ~remember | ~act | ~behave | ~give | ~look | ~learn | ~care | ~prefer | ~fear | ~judge | ~recognise | ~forgive | ~cooperate | ~share | ~treat | ~lie | ~cheat | ~flock | ~punish | ~obey | ~avoid | ~want | ~desire | ~see | ~mirror | ~need | are | all)]',
  '[(~make | ~help | ~let | ~drive | ~lead | ~cause | ~turn | ~keep | ~render) us]',
  // What “the amygdala” of those tested did is told in the past; what it does is said of all.
  '[(our | your | every) ..1! (brain | brains | mind | minds | amygdala | species | hearts | @region) ..6! (~respond | ~treat | ~shut | ~make | ~tell | ~care | ~work | ~need | ~fear | ~trust | ~react | ~reward | ~value | ~prefer | ~light | ~calm | ~bond | ~use | ~be)]',
  '[(the | a) ..1! (brain | brains | mind | minds | species | hearts | @region) ..6! (responds | treats | shuts | makes | tells | cares | works | needs | fears | trusts | reacts | rewards | values | prefers | lights | calms | bonds | uses | is | are)]',
  '[everyone|everybody|anyone | (all of us) | (we all) | (each of us) | (any of us) | (every (one of us | human | person)) | universal | universally]'
] as const

/** One group, as the subject of what was found in it: “Heroin addicts lost interest in food”. */
export const oneGroup = [
  '~@kind_of_people|donors|residents|housewives|skydivers|trainees|hostages|villagers|centenarians|champions|widows',
  '(patients | people | children | adults | those) (with | without) ..3'
] as const

/** From one group to everybody: “…, which tells us that”, “…; hence”. */
export const stepToAll = [
  '[; | : | —] (human beings | humans | people | everyone | we) !in|of|with|who|from',
  '[, | ; | : | — | –] (so | hence | thus | therefore | thereby | proof | proving | evidence | showing | demonstrating | revealing | (which | and | this | that) ..2! (~show | ~prove | ~tell | ~teach | ~demonstrate | ~mean | ~reveal | ~confirm | therefore | thus | hence) | (what they ..3! (~tell | ~show | ~teach | ~reveal)) | (we (can | may | must | now) ..2! (say | conclude | infer | know | see)) | (it follows) | (..6! (then | therefore | thus | hence | consequently)))'
] as const

/** “Sample: 20 healthy men”, “Only men had been tested”: who was tested is told afterwards. */
export const sampleAfter = [
  '<start> (this | it | that | (the (effect | finding | result))) ..1! (was | were | is | has been) ..1! (established | shown | found | seen | demonstrated | observed | proved | proven | known | confirmed) ..1! (in | from | by | with | among)',
  '<start> (sample | participants | subjects | volunteers | tested | n | data | source | evidence | basis | study | method | design) (: | = | were | was | — | –)',
  '<start> only|all|just ..4! (~be | had been | took part | ~participate)',
  '<start> (the | our | this | its | their) ..2! (evidence | proof | data | finding | result | results | sample | participants | volunteers | subjects | study | claim | conclusion | experiment | basis) ..4! (~come from | ~stem from | ~rest on | ~be | ~consist | ~comprise | ~test | ~involve | ~base on | ~rely on)',
  '<start> (they | he | she | we | researchers | the (team | authors | researchers | study | experiment)) ..2! (~test | ~ask | ~scan | ~study | ~examine | ~observe | ~interview)'
] as const
