// Abbreviations and sentence openers that decide whether a full stop ends a sentence; scientific and general English.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A name follows: the stop never ends a sentence. */
export const titles = set(
  'dr prof mr mrs ms mx st mt ft sir rev hon gen col sgt lt capt gov sen rep pres messrs drs profs'
)

/** A number, a letter or a code follows; before an ordinary word they are ordinary words. */
export const numbered = set(
  `fig figs eq eqs eqn eqns ref refs no nos nr nrs vol vols p pp pg pgs ch chap chaps sec sect sects tab tabs tbl app suppl
  supp ex exp expt exps art par para paras pt pts ed ver v vs l ll n nn col cols jan feb mar apr jun jul aug sep sept oct
  nov dec bd hft pl plates obs cat lot batch study`
)

/** Never at the end of a sentence. */
export const running = set('e.g i.e eg ie cf viz vs approx ca incl esp resp et aka namely spp subsp var')

/** May end a sentence: it ends when a capital follows. */
export const trailing = set(
  `etc inc ltd co corp jr sr univ dept min max sec hr hrs wk wks mo yr yrs mg kg ml cm mm km nm temp avg est ext int ibid
  op cit loc al sp ssp sd sem se abbr anon assoc inst natl int'l proc trans j biol chem sci psychol neurosci res rev acad
  a.m p.m u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a b.sc m.sc ll.b`
)

/** Of the trailing ones, parts of journal names: a capital after them goes on with the name. */
export const journals = set('j biol chem sci psychol neurosci res acad natl proc trans rev assoc inst univ dept')

/** Words before a single capital that make it a label and no initial: "vitamin D", "group B". */
export const labelled = set(
  `vitamin vitamins hepatitis type types group groups condition panel phase experiment study table appendix figure part
  substance immunoglobulin factor class cohort arm site level grade plan option allele genotype variant subtype strain
  team room building point step section box chapter version stage line category neuropeptide coenzyme protein peptide
  interleukin influenza serotype haplotype cluster network model task block session score item questionnaire coefficient
  and or than to by of`
)

/** Words that open sentences and are seldom names: after a doubtful stop they decide. */
export const openers = set(
  `the this these those that there here a an in on at by for from with without within under over after before during
  since while when whenever where if unless until although though because as however moreover furthermore therefore thus
  hence nevertheless nonetheless consequently conversely finally first second third lastly next then later recently
  currently previously similarly likewise indeed instead rather yet but and or so nor both either neither such some many
  most several few all each every another other others one two three four five six seven eight nine ten both what which
  who why how it its they their we our he his she her i my you your to of given using based according despite except
  compared overall together additionally also besides meanwhile notably importantly interestingly surprisingly
  specifically generally typically often sometimes only even perhaps maybe no not nothing none never participants subjects
  patients animals mice rats women men results data findings evidence researchers studies people children mothers`
)

/** Verbs of saying after a quotation: “Why?” Smith asked. */
export const sayings = set(
  'said says asked asks wrote writes replied added argued noted remarked cried exclaimed wondered answered'
)

/** Auxiliaries that open a yes/no question. */
export const askers = set(
  `is are was were am do does did can could may might will would should shall must has have had`
)
/** The same in the negative: "Isn't it …?" expects a yes. */
export const leadingAskers = set(
  `isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't ain't`
)

/** Question words: what follows is presupposed. */
export const questionWords = set('what why how when where who whom whose which')
