// Which language prose is in, by its function words and its script; the rules about prose know English only.
import type { Block, Document, Problem } from './document/document.ts'
import { JOIN } from './document/mask.ts'

/** Function words of up to seven letters. English comes first. Words that mean something in English, too, count for both. */
const functionWords: readonly (readonly [language: string, words: string])[] = [
  [
    'English',
    'the of and to in is that was for with as are by this be it from on which were not an have has or we at their but they these can its than been our may more into there such also when between who no if how what you your i he she his her my will would should could do does did one all some most only about after before because while over under both through during those them then so very many much each other however'
  ],
  [
    'German',
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen zum haben nur oder aber vor zur bis mehr durch man sein wurde wurden können kann zwischen diese dieser eines unter sowie war wir ihre'
  ],
  [
    'French',
    'le la les des du de et un une en que qui dans est par pour sur au aux avec ce cette ces il elle ne pas plus sont être nous ont été entre comme mais ou où leur leurs se ses son sa fait chez lors ainsi cela dont'
  ],
  [
    'Spanish',
    'el la los las de del y en que un una es por con para se su sus al como más lo no este esta estos entre pero sobre son fue también ha han ser sin hasta cuando muy donde desde todo nos ya o'
  ],
  [
    'Portuguese',
    'o os a as do da dos das de e em que um uma é por com para se no na nos nas ao à mais como não são foi entre seu sua seus pela pelo também ser ou mas muito quando sobre este esta estes há'
  ],
  [
    'Italian',
    'il lo la i gli le di del della dei delle e è in che un una per con non si da dal nel nella al alla sono come più anche ma su tra questo questa essere stato ha hanno ai dalla degli sul loro ed'
  ],
  [
    'Dutch',
    'de het een en van in is dat die op te zijn met voor niet aan er om ook als bij door uit naar maar of worden wordt werd deze dit tussen meer dan nog over kan tot hebben heeft zich wij we hun'
  ],
  [
    'Swedish',
    'och att det som en är på för med av den till inte har de om ett var kan från men vid så eller efter under mellan hos vi sig ska mer detta dessa också när'
  ],
  [
    'Danish or Norwegian',
    'og at det som en er på for med av af den til ikke har de om et var kan fra men ved så eller efter etter mellom mellem hos vi seg sig skal mer mere dette disse også når ble blev'
  ],
  [
    'Polish',
    'i w na z do się nie jest że to o jak po przez od dla oraz za są ale przy tym może tego który która które lub ich być był było było między także'
  ],
  [
    'Czech or Slovak',
    'a v na je se s z že do to o k pro si jako ve nebo po i by jsou ale byl byla bylo při tak této které který která mezi jejich také sa sú pre'
  ],
  [
    'Finnish',
    'ja on ei että se oli joka kun mutta tai ovat myös niin kuin sen ole voi hän jos sekä joita tämä tämän joiden jossa vain mukaan sitä'
  ],
  [
    'Turkish',
    've bir bu da de için ile olarak olan daha çok gibi en kadar ise sonra ya ancak her o göre veya hem ne arasında'
  ],
  [
    'Hungarian',
    'a az és hogy nem is egy ez meg azt csak de ha van volt mint már vagy mert még ezt ki el kell lehet között'
  ],
  ['Romanian', 'și în de la cu pe nu este că din care un o au fost mai sau sunt al ale pentru prin între dar ca se']
]

const longest = 8

/** The languages that have each word, as bits. */
const bits: ReadonlyMap<string, number> = (() => {
  const out = new Map<string, number>()
  functionWords.forEach(([, words], i) => {
    for (const word of words.split(' ')) out.set(word, (out.get(word) ?? 0) | (1 << i))
  })
  return out
})()

/** Shorter blocks follow the document: a heading or a cell says too little. */
const fewestWords = 12
/** So many words of a block tell. */
const wordsRead = 120
/** So much of prose must be function words of a language, and so much more than of another. */
const share = 0.18
const lead = 2

/** Words of a text, and how many of them each language has as function words. */
interface Counts {
  words: number
  /** Letters of other scripts than Latin. */
  foreignLetters: number
  readonly hits: number[]
  /** Different words of each language. */
  readonly kinds: number[]
}

function noCounts(): Counts {
  return { words: 0, foreignLetters: 0, hits: functionWords.map(() => 0), kinds: functionWords.map(() => 0) }
}

function isLatin(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7)
  )
}

/** A letter of another alphabet or a sign that stands for a word; not the symbols around them. */
function isOtherLetter(unit: number): boolean {
  return (unit >= 0x370 && unit < 0x1e00) || (unit >= 0x3040 && unit < 0xd7b0)
}

function countsOf(text: string): Counts {
  const counts = noCounts()
  // Most blocks are told after few words: a list is searched faster than a set is made.
  const seen: string[] = []
  const join = JOIN.charCodeAt(0)
  for (let at = 0; at < text.length && counts.words < wordsRead && counts.foreignLetters < wordsRead * 4; ) {
    const unit = text.charCodeAt(at)
    if (!isLatin(unit)) {
      if (isOtherLetter(unit)) counts.foreignLetters++
      at++
      continue
    }
    const start = at
    while (at < text.length && (isLatin(text.charCodeAt(at)) || text.charCodeAt(at) === join)) at++
    counts.words++
    // A word that begins small is small.
    const word = at - start <= longest ? text.slice(start, at) : ''
    if (word !== '') count(counts, unit >= 97 && unit <= 122 ? word : word.toLowerCase(), seen)
    // Plainly English: the rest of the block need not be read.
    if ((counts.words === 16 || counts.words === 30) && isClear(counts, 0)) break
  }
  return counts
}

function count({ hits, kinds }: Counts, word: string, seen: string[]): void {
  let languages = bits.get(word) ?? 0
  const first = languages !== 0 && !seen.includes(word)
  if (first) seen.push(word)
  for (let i = 0; languages !== 0; i++, languages >>>= 1) {
    if ((languages & 1) === 0) continue
    hits[i] = (hits[i] as number) + 1
    if (first) kinds[i] = (kinds[i] as number) + 1
  }
}

/** Whether the words are clearly of one language rather than of English, or of English rather than of any. */
function isClear({ words, hits, kinds }: Counts, language: number): boolean {
  const own = hits[language] as number
  const other = language === 0 ? Math.max(...hits.slice(1)) : (hits[0] as number)
  return own >= words * share && own >= other * lead && (kinds[language] as number) >= 4
}

/** The language of words that were counted: a name, '' for one that is not known by name; undefined where it is open. */
function verdict(counts: Counts): string | undefined {
  if (counts.foreignLetters > counts.words * 6 && counts.foreignLetters >= fewestWords) return ''
  if (counts.words < fewestWords) return undefined
  if (isClear(counts, 0)) return 'English'
  const best = counts.hits.indexOf(Math.max(...counts.hits.slice(1)), 1)
  return isClear(counts, best) ? functionWords[best]?.[0] : undefined
}

/** The language of a piece of prose, or undefined where it is too short or too mixed to tell. */
export function languageOf(text: string): string | undefined {
  return verdict(countsOf(text))
}

/** Codes and names of languages in metadata, by the name that people are told. */
const declarations: Readonly<Record<string, RegExp>> = {
  English: /^(?:en|eng|english|british|american|u[ks]english|australian|canadian|newzealand)$/,
  German: /^(?:de|deu|ger|n?german|n?swissgerman|naustrian|austrian|deutsch)$/,
  French: /^(?:fr|fra|fre|french|francais|français|frenchb|acadian)$/,
  Spanish: /^(?:es|spa|spanish|español|espanol)$/,
  Portuguese: /^(?:pt|por|portuguese|brazil(?:ian)?|português|portugues)$/,
  Italian: /^(?:it|ita|italian|italiano)$/,
  Dutch: /^(?:nl|nld|dut|dutch|nederlands)$/,
  Swedish: /^(?:sv|swe|swedish|svenska)$/,
  'Danish or Norwegian': /^(?:da|dan|danish|dansk|no|nb|nn|nor|norwegian|norsk|nynorsk)$/,
  Polish: /^(?:pl|pol|polish|polski)$/,
  'Czech or Slovak': /^(?:cs|ces|cze|czech|sk|slk|slovak)$/,
  Finnish: /^(?:fi|fin|finnish|suomi)$/,
  Turkish: /^(?:tr|tur|turkish|türkçe)$/,
  Hungarian: /^(?:hu|hun|hungarian|magyar)$/,
  Romanian: /^(?:ro|ron|rum|romanian)$/,
  Russian: /^(?:ru|rus|russian)$/,
  Ukrainian: /^(?:uk|ukr|ukrainian)$/,
  Greek: /^(?:el|ell|gre|greek)$/,
  Chinese: /^(?:zh|zho|chi|chinese)$/,
  Japanese: /^(?:ja|jpn|japanese)$/,
  Korean: /^(?:ko|kor|korean)$/
}

/** The language that metadata declare (`de-AT`, `ngerman`); undefined for what is none that we know. */
export function languageNamed(declared: string): string | undefined {
  const word = declared.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  return Object.entries(declarations).find(([, names]) => names.test(word))?.[0]
}

function isCounted(block: Block): boolean {
  return block.kind !== 'reference' && block.kind !== 'furniture' && block.section !== 'references'
}

/**
 * The document with its blocks in other languages marked, and one note about them. `declared` is the language that the
 * document itself names; what its words clearly say counts more, since templates are copied.
 */
export function withLanguages(document: Document, declared?: string): Document {
  const total = noCounts()
  const own = document.blocks.map((block) => {
    if (!isCounted(block)) return undefined
    const counts = countsOf(block.text)
    total.words += counts.words
    total.foreignLetters += counts.foreignLetters
    counts.hits.forEach((n, i) => {
      total.hits[i] = (total.hits[i] as number) + n
      total.kinds[i] = Math.max(total.kinds[i] as number, counts.kinds[i] as number)
    })
    return verdict(counts)
  })
  const whole = verdict(total) ?? declared ?? 'English'
  const languages = document.blocks.map((block, i) => (isCounted(block) ? (own[i] ?? whole) : 'English'))
  if (languages.every((language) => language === 'English')) return document
  const blocks = document.blocks.map((block, i) =>
    languages[i] === 'English' ? block : { ...block, foreign: true as const }
  )
  return { ...document, blocks, problems: [...document.problems, note(document, languages, whole)] }
}

/** Tells what is left alone: the document, or its passages in other languages. */
function note({ blocks }: Document, languages: readonly string[], whole: string): Problem {
  const known = 'the rules about prose know English only'
  if (whole !== 'English') {
    const message = `This document is ${inLanguage(whole)}: its citations are checked, but its prose is not, since ${known}.`
    return { message, severity: 'info' }
  }
  const found = languages.flatMap((language, i) =>
    language === 'English' ? [] : [{ language, block: blocks[i] as Block }]
  )
  const { language, block } = found[0] as (typeof found)[number]
  const one = found.length === 1
  const what = one
    ? `This passage is ${inLanguage(language)}`
    : `${found.length} passages are not in English, this is the first`
  const span = { start: block.start, end: block.start + (/^\S*/.exec(block.text)?.[0].length ?? 0) }
  return { message: `${what}; ${one ? 'it was' : 'they were'} left alone, since ${known}.`, severity: 'info', span }
}

function inLanguage(language: string): string {
  return language === '' ? 'not in English' : `in ${language}`
}
