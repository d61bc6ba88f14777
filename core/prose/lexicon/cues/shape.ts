// The shape of a cue group: patterns with what they do, which way they look, how far, and where that ends.
import type { CueClass } from '../../model.ts'

/** Who listed the words first: NegEx (Chapman 2001), ConText (Harkema 2009), the CoNLL-2010 shared task, or we. */
export type CueSource = 'NegEx' | 'ConText' | 'CoNLL-2010' | 'own'

/**
 * How far a cue reaches.
 *
 * - `cue`: the words of the cue itself (a gap in the pattern holds what it governs);
 * - `phrase`: to the next comma, mark or finite verb of the clause;
 * - `clause`: the clause it stands in, with restrictive relatives and complements that hang on it;
 * - `said`: what is said: the clause with all that hangs on it, and over a colon that follows directly;
 * - `sentence`: the whole sentence;
 * - `quoted`: what stands in quotation marks in the rest of the sentence;
 * - a number: so many words, inside the clause.
 */
export type Reach = 'cue' | 'phrase' | 'clause' | 'said' | 'sentence' | 'quoted' | number

export interface CueGroup {
  /** `pseudo` looks like a cue and is none; cues that touch it are dropped. */
  readonly class: CueClass | 'pseudo'
  readonly direction: 'forward' | 'backward' | 'both'
  readonly reach: Reach
  readonly source: CueSource
  readonly patterns: readonly string[]
  /** The clause must have one of these before the cue: a subject that speaks of words or ideas, a named source. */
  readonly needs?: 'words' | 'named'
  /** The cue opens its sentence and speaks of the sentence before, or of several. */
  readonly of?: 'previous' | 'several'
}

/**
 * Splits a block of patterns, one a line. Inside brackets a `|` separates whole phrases here, so that
 * "(is|turns out to be)" reads as it looks.
 */
export const lines = (block: string): readonly string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(spacedChoices)
    .flatMap(withoutOpenEnd)

/** A gap may not end a pattern: "x ..3 (y)?" becomes "x" and "x ..3 (y)", so that the gap never eats the scope. */
function withoutOpenEnd(pattern: string): readonly string[] {
  const cut = pattern.replace(/( \.\.\d+!?)+$/, '')
  const parts = /^(.+?)((?: \.\.\d+!?)+)( \([^()]*\))\?$/.exec(cut)
  if (parts === null) return [cut]
  const [, head = '', gap = '', tail = ''] = parts
  return [head, head + gap + tail]
}

function spacedChoices(pattern: string): string {
  let depth = 0
  let out = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string
    if (char === '\\') {
      out += char + (pattern[++at] ?? '')
      continue
    }
    if (char === '(') depth++
    else if (char === ')') depth--
    out += char === '|' && depth > 0 ? ' | ' : char
  }
  return out
}

// ── words that several groups share ─────────────────────────────────────────────────────────────────

/** Be-verbs before a predicate. */
export const BE = 'is|are|was|were|be|been|being|remains|remain'

/** Thoughts that people have. */
export const IDEA =
  'idea|ideas|notion|notions|claim|claims|view|views|belief|beliefs|assumption|assumptions|theory|theories|story|stories|thesis|assertion|assertions|suggestion|argument|hypothesis|dogma|doctrine|picture|account|narrative|conception|impression|interpretation|proposition|rumour|rumor|conclusion|concept|premise|tale|message|promise'

/** What things are called, and talk about talk. */
export const LABEL =
  'label|labels|nickname|nicknames|epithet|epithets|moniker|monikers|phrase|phrases|slogan|slogans|tagline|taglines|catchphrase|buzzword|buzzwords|sobriquet|shorthand|cliche|cliché|clichés|clichés|trope|tropes|soundbite|stereotype|headline|headlines|metaphor|caricature|meme|hashtag|stock-phrase|expression'

/** Those who retell science without doing it. */
export const TELLERS =
  'press|media|tabloids|tabloid|newspapers|magazines|magazine|headlines|headline|journalists|journalist|reporters|reporter|commentators|commentator|bloggers|blogs|blog|influencers|influencer|podcasts|podcast|podcasters|marketers|marketing|advertisers|advertisements|adverts|ads|vendors|sellers|gurus|guru|coaches|books|book|bestsellers|bestseller|websites|website|internet|pundits|folklore|lore|legend|hype|myth|columnists|textbooks-of-old|memes|commercials|brochures|folk|apps|tiktok|youtube|instagram|infomercials|newsletters|listicles|slogans|company|companies|manufacturer|manufacturers|firms|makers|brands|startups|start-ups|labels-of|films|movies|celebrities|preachers|advert|ad|advertisement|brochure|pamphlet|pamphlets|leaflet|leaflets|flyer|flyers|poster|posters|caption|captions|pundit|columnist|vendor|seller|salesman|salesmen|marketer|advertiser|coach|commercial|infomercial|newsletter|app|apps|brand|startup|start-up|forum|forums|tweet|tweets|listicle|grandmother|grandmothers|grandma|uncle|hairdresser|barber|trainers|yoga|horoscope|horoscopes|mugs|merchants|retailer|retailers|shop|shops|film|movie|documentary|documentaries|course|seminar|seminars|host|presenter|packaging|quiz|quizzes|press-release|spokesman|spokeswoman|salespeople|copywriters|bestselling|publicists|billboard|billboards|webinar|webinars|leaflets|audiobook'

/** Saying, telling, making out. */
export const SAY =
  '~say|~claim|~tell|~promise|~insist|~assert|~argue|~suggest|~declare|~proclaim|~announce|~repeat|~teach|~maintain|~imply|~pretend|~assume|~believe|~hold|~state|~swear|~report'

/** Making out as something. */
export const PORTRAY =
  '~cast|~paint|~portray|~depict|~present|~sell|~call|~describe|~celebrate|~label|~frame|~hail|~dub|~brand|~tout|~bill|~market|~peddle|~nickname|~style|~reduce|~treat|~crown|~recast|~hype|~promote|~christen'

/** Talk that is not worth trusting. */
export const FAULTY =
  'wrong|false|untrue|misleading|inaccurate|incorrect|mistaken|outdated|obsolete|untenable|misguided|simplistic|oversimplified|overblown|overstated|exaggerated|unfounded|naive|naïve|absurd|silly|nonsense|nonsensical|bogus|dubious|fanciful|erroneous|flawed|implausible|unjustified|unwarranted|indefensible|discredited|debunked|bunk|rubbish|crude|reductive|reductionist|fallacious|pseudoscientific|unscientific|overhyped|unhelpful|hyperbolic|ill-founded|inadequate|invalid'

/** Nouns that reject what they name. */
export const MYTH =
  'myth|misconception|misnomer|fallacy|falsehood|fiction|caricature|oversimplification|over-simplification|exaggeration|overstatement|fantasy|fable|legend|mistake|error|misunderstanding|misreading|misinterpretation|distortion|illusion|cliche|cliché|half-truth|stretch|fairy-tale|hoax|lie|misrepresentation|simplification|overreach|canard|delusion|confusion|leap|factoid|folklore|hearsay|overinterpretation|overgeneralisation|overgeneralization|figment|fabrication|just-so story|fairy tale|neuromyth|neuromyths|urban legend|caption|overreading|zombie|cartoon'

/** Held to be so. */
export const SUPPOSED =
  'thought|believed|assumed|hoped|feared|held|considered|supposed|presumed|regarded|seen|viewed|taken|said|claimed|deemed|credited|hailed'
/** What is “known as” something is called so; what is “long known” is held to be true. */
export const THOUGHT = `${SUPPOSED}|known`
