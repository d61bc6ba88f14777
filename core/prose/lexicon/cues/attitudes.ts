// Nouns, gerunds and verbs that hold a thought: what a judgement of them judges.
import { inflectVerb } from '../../inflect.ts'
import { IDEA, LABEL, TELLERS } from './shape.ts'

const set = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.trim().split(/[\s|]+/)))
const forms = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).flatMap(inflectVerb))

/** Nouns that have a thought, a name or a saying as their content: "the idea that", "the label", "the hunt for". */
export const attitudeNouns = set(
  IDEA,
  LABEL,
  `statement statements attribution attributions ascription ascriptions reading readings framing formula equation equations conclusions inference inferences explanation explanations
   generalisation generalization analogy analogies portrait portrayal simplification reasoning logic adage saying proverb maxim
   wisdom sentence dichotomy distinction distinctions division divisions split term terms name names title titles tag talk language wording description descriptions
   reputation fame promises rumours rumors generalisations extrapolation extrapolations leap jump chain pitch premise cliche quote quotation
   trend trends scenario verdict comparison summary speculation hype fad craze prediction predictions forecast forecasts myth myths misconception fable legend legends fiction
   figure ratio number estimate statistic factoid lore evidence support case proof hunt search quest hopes hope enthusiasm excitement optimism confidence conviction certainty consensus appeal
   usefulness validity credibility existence billing career image status crown credentials dream vision cult fashion vogue belief faith trust-in hypotheses
   picture model models mapping identification conflation caricatures stereotype line refrain mantra motto creed gospel doctrine
   reports report suggestions proposals proposal thought thoughts fancy habit practice temptation urge tendency attempt attempts effort efforts
   sobriquet byline shibboleth buzz mythology narrative narratives literature shortcut extrapolation assertions insinuation portrayal definition typology taxonomy categories classification
   words word phrase phrases expression expressions tradition convention orthodoxy paradigm preconception prejudice superstition conceit trope advice recommendation pronouncement announcement announcements headlines
   defence defense plea interpretation assumption presumption presupposition parallel link-up explanation guess bet wager notion fixation obsession romance`
)

/** Of these, the ones that mean other things as often: they need "that", "of … as" or a judgement of truth. */
export const looseNouns = set(
  'figure number estimate case line image status model models support evidence report reports practice attempt attempts effort efforts literature word words name names term terms title titles link habit urge tendency parallel language advice trust trick account accounts message chain logic'
)

/** "Calling X Y …", "Reading X off Y …", "Saying that …". */
export const talkGerunds = set(
  `calling describing portraying depicting presenting painting casting reducing equating treating branding framing dubbing naming labelling labeling terming thinking seeing viewing
   regarding speaking talking saying telling claiming asserting insisting arguing believing assuming supposing inferring concluding reading interpreting taking using sorting dividing splitting classifying
   matching selling marketing billing touting hailing styling crediting blaming explaining teaching preaching promising advertising invoking attributing ascribing mapping translating
   extrapolating generalising generalizing identifying conflating confusing boiling summing defining picturing imagining searching looking hunting pinning citing comparing likening tailoring`
)

/** "To call X Y is to …". */
export const talkVerbs = forms(
  `call describe portray depict present paint cast reduce equate treat brand frame dub name label term think see view regard speak talk say tell claim assert insist argue believe
   assume suppose infer conclude read interpret take use sort divide split classify sell market bill tout hail credit blame explain teach preach promise advertise invoke attribute
   ascribe map extrapolate generalise generalize identify conflate boil sum define picture imagine look search pin cite compare liken write put expect draw suggest state declare posit
   propose consider deduce jump leap move go announce picture repeat`
)

/** Verbs of saying and naming whose infinitive or gerund, as a subject, only mentions what is said, whatever follows. */
const SAYING = `call describe portray depict cast equate brand dub name label term say tell claim assert insist argue suppose infer conclude attribute ascribe liken
   conflate declare announce blame credit crown style nickname christen`
export const sayingVerbs = forms(`${SAYING} put compare reduce rank replace swap`)
export const sayingGerunds: ReadonlySet<string> = new Set([...forms(SAYING)].filter((form) => form.endsWith('ing')))

/** Words that end a search. */
export const foundIt = set('found finds located locates succeeded succeeds success over ended ends')

/** How sayings travel. */
export const handedDown = set(
  'copied repeated recycled handed passed recited echoed reprinted quoted parroted retold recounted circulated circulates circulating travelled travelled migrated drifted wandered'
)

/** What is claimed to have been achieved, before its denial: "a discovery no scientist remembers making". */
export const achievements = set(
  'discovery finding feat result observation insight breakthrough connection connexion ability achievement'
)

/** People, texts and trades that pass a thought on: "authors who treat X as Y", "books that divide readers into X". */
export const holders = set(
  TELLERS,
  `authors author writers writer people person anyone anybody whoever those everyone everybody someone teachers teacher lecturers lecturer therapists clinicians doctors scientists researchers
   psychologists neuroscientists psychiatrists lawyers managers consultants critics enthusiasts believers advocates proponents adherents devotees readers students parents schools companies
   industry trade articles article papers paper studies study texts text textbooks textbook courses course programmes programs programme program seminars seminar workshops products tests test quizzes quiz pages page posts post reviews
   review chapters chapter slides slide diagrams diagram maps map lectures lecture talks sites site videos video documentaries documentary films film stories websites magazines newspapers
   who those anything nothing everything lesson lessons training manuals manual guides guide supporters fans defenders prophets popularisers popularizers experiment experiments`
)

/** Verbs by which holders pass a thought on, with "as", "that", "into" or a name after them. */
export const passOn = forms(
  `say tell claim announce declare promise assure insist swear teach preach proclaim report propose suggest conclude argue maintain popularise popularize introduce call dub name label
   describe draw depict portray paint present sell market cast bill hail crown celebrate christen divide sort split classify believe think assume imagine treat use regard see view equate reduce
   credit attribute blame cite quote repeat invoke recommend advertise tout peddle promote look search hunt seek infer write speak talk read take compare match test cling subscribe swear offer know hold maintain contend defend insist cater announce coin christen`
)

/** Nouns for what tests a thought. */
export const evidenceNouns = set(
  `data evidence trial trials study studies research replication replications scan scans imaging scanner experiment experiments meta-analysis meta-analyses meta-analysts sample samples cohort cohorts
   reanalysis reanalyses measurement measurements count counts counting science biology anatomy neuroanatomy physiology paleontology palaeontology neurology genetics genomics psychology neuroscience reality truth facts fact numbers history
   literature record records review reviews results result findings finding test tests work laboratory lab laboratories researchers scientists specialists experts
   neuroscientists psychologists anatomists physiologists biologists geneticists neurologists pharmacologists endocrinologists psychiatrists clinicians statisticians historians primatologists zoologists
   endocrinology statistics observation observations electrodes microscope microscopy lesion lesions patient patients twins neurology imaging electrophysiology rats voles mice follow-up follow-ups analysis analyses dissection tracing brain brains nature evolution
   team teams group groups attempt attempts effort efforts re-analysis registered preregistered replicators investigators evaluations evaluation surveys survey autopsy autopsies histology comparison comparisons`
)
