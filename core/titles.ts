// Titles of other works in the text: the words of a link or in italics that are written as titles are.

import { acted, bearer, creature, met, ware } from './prose/lexicon/bearers.ts'
import type { Fact } from './rule.ts'
import type { Span } from './text/span.ts'

/** The words of links to other pages, and words in italics, in Markdown, LaTeX and HTML. */
const dressed =
  /\[([^\]\n]{8,200})\]\(https?:|\\href\{[^{}\n]{1,300}\}\{([^{}\n]{8,200})\}|<(?:a\s[^<>]{1,400}|cite|em|i)>([^<>]{8,200})<\/|(?<![*\w\\])\*(?![*\s])([^*\n]{8,160})\*(?![*\w])|(?<![_\w\\])_(?![_\s])([^_\n]{8,160})_(?![_\w])|\\(?:emph|textit)\{([^{}\n]{8,160})\}/g

/** Shorter words are small in most titles. */
const longWord = /\p{L}[\p{L}’'-]{3,}/gu
/** So many longer words make a title when nearly all of them begin with a capital. */
const title = { words: 3, share: 0.75 }

/** Whether words are written as a title: “Why Zebras Don’t Get Ulcers”, “How Voles Found Love | The Vole Post”. */
export function isTitleCase(words: string): boolean {
  const long = words.match(longWord) ?? []
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length >= title.words && capitals.length >= long.length * title.share
}

/** “In her book The Moral Compass, …”: words with capitals behind the kind of work. */
const named =
  /\b(?:book|bestseller|novel|memoir|film|movie|documentary|podcast|essay|album|lecture|play|band|song|opera|sitcom|musical|comic|thriller|exhibition),?(?: called| titled| entitled| named)? ((?:The|An?|\p{Lu}\p{L}+)(?:[ :’'-]{1,2}(?:\p{Lu}[\p{L}’']*|of|the|and|in|to|for|a|on)(?![\p{L}]))+)/gu

/** A title without dress: “The Vole Brain by Ada Lund”, “Minding the Left Side of the Vole is a fine book”. */
const capitals =
  /(?:The|An?|\p{Lu}\p{L}+)(?:[ :’'-]{1,2}(?:\p{Lu}[\p{L}’']*|of|the|and|in|to|for|a|on|is)(?![\p{L}])){1,12}/u.source
const authored = new RegExp(
  `(?<![\\p{L}’'-])(${capitals}) by \\p{Lu}[\\p{L}.’'-]+ (?:\\p{Lu}\\. )?\\p{Lu}\\p{L}+`,
  'gu'
)
const work =
  'book|bestseller|novel|memoir|guide|manual|course|film|song|classic|study|essay|collection|album|play|opera'
const spokenOf = new RegExp(
  `(?<![\\p{L}’'-])(${capitals}) (?:(?:is|was|remains) (?:an?|the|his|her|one of the)(?: [\\p{Ll}-]+){0,3} (?:${work})s?\\b|(?:is|was) (?:playing|published|reprinted|reviewed|translated|filmed)\\b)`,
  'gu'
)

/** “Ada Lund, Minding the Left Side of the Vole: two copies”. */
const catalogued = new RegExp(`\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+, (${capitals})(?=[:.;(])`, 'gu')

/** “Lund AB, Vole C (2014) Voles and trust. J Burrows …” at the start of a block: an entry as reference lists have them. */
const entry =
  /^[\s*+\-\d.[\]]{0,8}\p{Lu}[\p{L}’'-]+,? (?:[A-Z]\.?[ -]?){1,3}[,&].{0,300}?\((?:19|20)\d\d[a-z]?\)\.? ([^\n]{10,300}?)[.?!]/u
/** “Lund et al. (2014). Voles and trust.” as a point of a list: a work to read. */
const point =
  /^[\s*+\-\d.[\]]{0,8}\p{Lu}[\p{L}’'-]+(?: (?:et al\.?|(?:&|and) \p{Lu}[\p{L}’'-]+))? \((?:19|20)\d\d[a-z]?\)[.:] ([^\n]{10,300}?)[.?!]/u

/** What tells a title from the name of a product: small words, or marks between its parts. */
const phrased = /(?:^|\s)(?:of|the|an?|and|in|on|to|for|from|is|or)\s|[:,?]/i
/** In a text that is no headline itself, some longer word is small. */
const smallWord = /(?<![\p{L}’'])\p{Ll}{4}/u

const capital = "\\p{Lu}[\\p{L}’'-]*"

/** “The racehorse Love Hormone”, “Dopamine Detox are a band”, “a bar called Serotonin”, “the Endorphin Rush meet on Tuesdays”. */
const ofItsOwn: readonly RegExp[] = [
  new RegExp(`\\b(?:${bearer}) (${capital}(?: ${capital}){0,4})`, 'gu'),
  new RegExp(
    `\\b(?:[Oo]ur|[Mm]y|[Tt]heir|[Hh]er|[Hh]is|[Tt]he)(?: [\\p{Ll}-]+){0,2} (?:${bearer}), (${capital}(?: ${capital}){0,4}),`,
    'gu'
  ),
  /\b(?:column|variable|file|folder|script|field|function|branch) (?:called|named) ([\w.-]{2,40})/gu,
  new RegExp(
    `\\b(?:${bearer})(?!\\p{L})[^.!?;\\n]{0,40}? (?:called|named|christened|dubbed) ((?:${capital})(?: (?:${capital}|of|the|and)){0,5})`,
    'gu'
  ),
  new RegExp(
    `(?<![\\p{L}’'-])((?:The )?${capital}(?: ${capital}){1,4})(?: \\([^()\\n]{1,40}\\))?,? (?:also |now )?(?:are |is |was |were )?(?:also |now )?(?:an?|the|our|my|his|her) (?:[\\p{Ll}\\d-]+ ){0,3}(?:${bearer}|four-piece|public house|coffee house|novel|platform game|glue|brand|tribute act)(?!\\p{L})`,
    'gu'
  ),
  new RegExp(
    `(?<![\\p{L}’'-])((?:The )?${capital}(?: ${capital}){1,4})(?: \\([^()\\n]{1,40}\\))? (?:meets?|plays?|played|rehearses?|rehearsed|shuts?|opens|docked|sailed|sank|won|came (?:in|first|second|third|last)|finished (?:first|second|third|last)) (?=outside|at|on|in|every|by|first|second|third|last|fifth|sixth|from|next|here|up|the \\d)`,
    'gu'
  )
]

/** Names that are told by what is said of them. */
const byDeeds: readonly RegExp[] = [
  // “Cortisol, the villain of our household, is a tabby”, “Cortisol is a whippet”.
  new RegExp(
    `(?<![\\p{L}’'-])(${capital}(?: ${capital}){0,4})(?:, [^,.!?;\\n]{1,60},)? (?:is|was) (?:an?|our|my|the)(?: [\\p{Ll}-]{1,20}){0,3} (?:${creature})(?!\\p{L})`,
    'gu'
  ),
  new RegExp(`\\b(?:${creature})s?,? (?:called |named )?(${capital}(?: ${capital}){0,3})`, 'gu'),
  // “Happy Serotonin, a yellow from …”, “Warrior Gene is a stout”, “the Fear Centre of our title is the phobia clinic”.
  new RegExp(
    `(?<![\\p{L}’'-])(${capital}(?: ${capital}){1,4})(?: (?:of|on|in|at)(?: [\\p{L}’'-]{1,20}){1,4})?(?:,| is| was| are| were) (?:also |now )?(?:an?|the|our|my)(?: [\\p{Ll}-]{1,20}){0,3} (?:${ware})(?!\\p{L})`,
    'gu'
  ),
  // “Won by Dorsal Shutdown, with Ventral Vagal in third place”, “we booked the Cuddle Hormones”.
  new RegExp(`\\b(?:${met})(?: the)? (${capital}(?: ${capital}){1,4})(?![\\p{L}])`, 'gu'),
  new RegExp(
    `\\b(?:with|and|ahead of|behind|over) (${capital}(?: ${capital}){1,4})[^.!?;\\n]{0,40}? in (?:second|third|fourth|last) place`,
    'gu'
  ),
  new RegExp(
    `(?<![\\p{L}’'-])((?:The )?${capital}(?: ${capital}){1,4}) (?:${acted}) (?=at|the|their|in|his|her|your|on|up|as|for|a|two|three|this|four|second|first)`,
    'gu'
  ),
  // “The Reward Centre on the second floor”, “the Fear Centre in Dock Street”.
  new RegExp(
    `(?<![\\p{L}’'-])(${capital}(?: ${capital}){1,4}) (?:on the (?:ground|first|second|third|fourth|top) floor|(?:in|on|off) (?:${capital} ){1,2}(?:Street|Road|Lane|Square|Avenue)\\b)`,
    'gu'
  )
]

/** Words of a title between quotation marks: “Room 4: ‘Left Brain, Right Brain: Anatomy of a Fad’”. */
const quoted = /["“„«]([^"“”„«»\n]{8,160})["”“»]/gu

/** Where the words that a pattern captures stand. */
function nameIn({ 0: all, 1: words = '', index }: RegExpExecArray): Span {
  const start = index + all.indexOf(words)
  return { start, end: start + words.length }
}

/** Where a block names other works by their titles. */
export const titlesIn: Fact<readonly Span[]> = ({ block, passage, text }) => {
  const source = text({ start: 0, end: passage.text.length })
  const inDress = [...source.matchAll(dressed)].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? ''
    const start = match.index + match[0].indexOf(words)
    return isTitleCase(words) ? [{ start, end: start + words.length }] : []
  })
  const inCapitals = [...source.matchAll(named)].map((match) => {
    const end = match.index + match[0].length
    return { start: end - (match[1] ?? '').length, end }
  })
  // “# The Vole Brain by Ada Lund” is the text's own title.
  const undressed = (block.kind === 'heading' ? [] : [authored, spokenOf]).flatMap((pattern) =>
    [...source.matchAll(pattern)].map(nameIn)
  )
  const shelved = [...source.matchAll(catalogued)].filter(({ 1: words = '' }) => isTitleCase(words)).map(nameIn)
  const inMarks = smallWord.test(source.replace(quoted, ''))
    ? [...source.matchAll(quoted)].flatMap((match) =>
        isTitleCase(match[1] ?? '') && phrased.test(match[1] ?? '') ? [nameIn(match)] : []
      )
    : []
  const listed = entry.exec(source) ?? (block.kind === 'item' ? point.exec(source) : null)
  const end = (listed?.[0].length ?? 1) - 1
  const inList = listed === null ? [] : [{ start: end - (listed[1] ?? '').length, end }]
  return [...inDress, ...inCapitals, ...undressed, ...shelved, ...inMarks, ...inList]
}

/** Where a block names what bears a name of its own; what begins in such a name is told of its bearer. */
export const namesIn: Fact<readonly Span[]> = ({ block, passage, text }) => {
  if (block.kind === 'heading') return []
  const source = text({ start: 0, end: passage.text.length })
  return [...ofItsOwn, ...byDeeds].flatMap((pattern) => [...source.matchAll(pattern)].map(nameIn))
}
