// Words that open clauses, and the words before "that", "whether" and "how" that make them complements; as data.
import { inflectVerb } from '../inflect.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

export const coordinators = set('and but or yet nor so')
export const subjectPronouns = set('it they he she we you i this these there that')
export const relativePronouns = set('which who whom whose where')
export const questionWords = set('how why what when where who')
export const prepositions = set('in on at by for with from to of about into during after before since than as')

/** Open an adverbial clause wherever they stand. */
export const firmSubordinators = set('because although though unless whereas when if while')
/** Open one where a finite verb follows before the next mark. */
export const subordinators = set(
  'because although though unless whereas while if when whenever until since after before once for'
)

/** Nouns in -ing that do not open a participle clause. */
export const ingNouns = set(
  'during including according bonding following regarding concerning being during nothing everything something anything evening'
)

/** Verbs of saying, thinking, showing and asking: what follows is what is said. */
export const complementVerbs: ReadonlySet<string> = new Set(
  list(`
    say think believe argue claim propose find observe report assume suppose hypothesise hypothesize speculate conclude
    note state insist assert maintain write warn caution tell teach ask wonder know hold suggest show demonstrate prove
    confirm reveal indicate imply mean establish see hear feel guess predict expect anticipate agree doubt deny dispute
    question accept admit acknowledge recognise recognize remember forget read understand learn discover determine
    declare announce promise explain ensure test examine investigate explore assess check decide postulate posit
    theorise theorize contend stress emphasise emphasize underline underscore highlight point reason remark recall
    pretend imagine suspect infer deduce verify refute reject
  `)
    .flatMap(inflectVerb)
    .concat('unknown', 'unclear', 'uncertain', 'out', 'is', 'was', 'us', 'you', 'me', 'people', 'readers')
)

/** Adjectives before a that-clause or a whether-clause. */
export const complementAdjectives = set(
  `clear likely unlikely possible plausible probable true false certain sure well-known known obvious evident unclear
   unknown uncertain doubtful wrong right surprising unsurprising striking notable important conceivable tempting
   undeniable beyond debatable questionable unproven established thought believed assumed said held claimed`
)

/** Nouns whose that-clause is a thought: "the idea that …". */
export const attributionNouns = set(
  `idea notion claim view belief assumption theory hypothesis story myth misconception concept suggestion argument
   assertion statement proposal thesis conclusion impression slogan narrative fact evidence doubt question possibility
   likelihood proof sign indication ideas claims notions beliefs views assumptions hypotheses theories myths stories
   misconceptions surprise wonder secret denying message promise thought saying headline finding observation result
   dogma doctrine fallacy illusion mistake error interpretation conviction consensus rumour rumor report reports`
)
