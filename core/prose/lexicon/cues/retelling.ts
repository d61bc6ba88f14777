// How a sentence retells: who says it, by which verb, and which words open a reply to it.
import { inflectVerb } from '../../inflect.ts'
import { TELLERS } from './shape.ts'

const set = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.trim().split(/[\s|]+/)))
const forms = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).flatMap(inflectVerb))

/** Verbs by which somebody says, hears, sells or holds something. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  ...forms(`
    say tell claim announce declare promise assure insist swear teach learn hear read warn write speak talk preach proclaim report propose suggest conclude argue maintain predict
    popularise popularize introduce call dub name label describe draw depict portray paint present sell market cast bill hail crown celebrate christen divide sort split classify
    believe think assume imagine credit attribute blame cite quote repeat plead recommend advise urge advertise tout peddle promote assert contend hold boast pledge guarantee swear coin
    speculate posit hypothesise hypothesize infer trumpet herald praise hail invoke pitch push publicise publicize parrot echo answer reply expect reckon suppose state reveal
  `),
  'sure',
  'convinced',
  'adamant'
])

/** "Managers love to sort …", "teachers swear by …": what people are fond of. */
export const fondVerbs = forms(
  'love like adore cherish favour favor fancy embrace prefer cling enjoy worship swear treasure'
)

/** With "as" behind their object: what something is taken for. */
export const takingVerbs = forms('take treat use regard')

/** What makes a thought or a fashion spread: "is popular, although no study …" says of it that it is liked. */
export const liked = set(
  'popular fashionable trendy viral ubiquitous rage vogue attractive appealing seductive tempting alluring catchy charming memorable neat tidy irresistible'
)

/** Verbs by which one holds a view: "we no longer hold this view" gives it up. */
export const held = forms('hold share believe accept endorse defend maintain buy think')

/** Those who pass on science without doing it, or hold it: a mere denial after them is a reply. */
export const layTellers = set(
  TELLERS,
  `textbook textbooks teachers teacher managers manager parents patients clients students pupils undergraduates generations lecturers lecturer lecture lectures slide slides course courses
   seminar seminars workshop workshops instructor television radio tv breakfast neighbour dentist barber doctor gp physician class training trainer film documentary documentaries presenter narrator guide guides guidebook pages page leaflet label pack packaging box tin
   people everybody everyone many most some half public legend tradition wisdom gossip rumour rumor saying proverb author authors writers writer consultants consultant therapists therapist
   counsel defence defense prosecution prosecutors prosecutor attorney attorneys barrister barristers
   lawyers lawyer judges courts court politicians enthusiasts fans believers advocates proponents advocates supporters salespeople industry press-release release prophets evangelists biohackers
   owners buyers customers friends aunt neighbours neighbors hairdresser colleague colleagues newspapers newspaper tabloids articles article headline headlines posters sites site videos video
   entrepreneurs founders founder executives psychics hypnotists readers viewers listeners schools school programme program games game toy toys chapter primer primers cartoons interviewees respondents
   critics commentators pundits popularisers popularizers bookshops airport vendors he she they you your one reporter reporters journalist journalists correspondent editor editors celebrity actors singer model
   minister ministers mayor charity charities campaign campaigns website websites webinar retreat clinic clinics startup spokesman spokeswoman slogan slogans horoscope quiz quizzes astrologers`
)

/** Words of opposition that may open a reply. */
export const contrary = set(
  'but yet while whereas however actually instead alas unfortunately nevertheless nonetheless rather only otherwise though although sadly unfortunately'
)

/** Openings across which a reply's subject is looked for. */
export const replyLeads = set(
  `but yet and however still alas unfortunately sadly regrettably today now nowadays indeed again frankly actually since then , in on at by closer inspection fact truth reality practice the end laboratory scanner
   short sober reflection later upon even so for all that of course so far here too well no`
)

/** Openings that deny what follows. */
export const denials = set('no none nobody nothing neither few little hardly scarcely never not')

/** Pronouns that take up what was said. */
export const anaphors = set('this that these those both neither none such much most half either each nothing')
/** Pronouns that may take up a thing as well. */
export const looseAnaphors = set('it they')

/** What names and sayings are called when a sentence takes them up as words. */
export const nameNouns = set(
  'nickname nicknames headline headlines label labels slogan slogans epithet epithets moniker monikers catchphrase catchphrases tagline taglines soundbite soundbites cliché clichés cliche cliches phrase phrases metaphor metaphors'
)

/** What has a story of its own: "X: how a nickname outlived its evidence". */
export const storied = set(
  'nickname label slogan epithet moniker catchphrase myth myths legend headline idea metaphor phrase cliché cliche trope fad craze neuromyth neuromyths belief fable misunderstanding misconception misnomer meme number figure fiction folklore hype reputation fantasy'
)

/** In the passive, what the public is told: "is said to", "we were told". */
export const publicVerbs = set(
  'said told assured promised taught sold announced proclaimed billed hailed touted marketed rumoured rumored informed believed pronounced'
)

/** By these, evidence goes along with what was told. */
export const agreement = set(
  `too also indeed agree agrees confirm confirms confirmed support supports supported same likewise bears bear
   right why because so prove proves proved back backs backed shows show`
)
