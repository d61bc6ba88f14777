// Abbreviations across a document: where each is introduced, where it is used; what the document rules on them share.
import { fieldAbbreviations } from './prose/lexicon/abbreviations.ts'
import type { BlockView, DocumentView, Fact, Reading } from './rule.ts'
import type { Span } from './text/span.ts'

/** In which part a block stands; a part introduces its abbreviations anew. */
export type Part = 'title' | 'abstract' | 'body' | 'aside' | 'list'

/** A place where an abbreviation is given for a term, or a term for an abbreviation. */
export interface Introduction {
  readonly short: string
  /** The term in the author's words; '' when only the brackets tell. */
  readonly long: string
  readonly part: Part
  /** Source span of the abbreviation. */
  readonly at: Span
  readonly order: number
  readonly view: BlockView
}

export interface Use {
  readonly short: string
  readonly part: Part
  readonly at: Span
  /** Counts sentences through the document. */
  readonly order: number
  readonly view: BlockView
}

/** Whether a place is running text: a paragraph, or a list item that is a sentence; slides are full of telegrams. */
export function isRunning({ block, passage }: BlockView): boolean {
  return block.kind === 'paragraph' || (block.kind === 'item' && passage.sentences.some((s) => !s.fragment))
}

export interface ShortForms {
  readonly introductions: readonly Introduction[]
  readonly uses: readonly Use[]
}

const asides: ReadonlySet<string> = new Set(['cell', 'caption', 'footnote', 'quote', 'furniture', 'reference'])
const listed = /^\W{0,4}(?:list of )?(?:abbreviations|acronyms|glossary|key ?words|index terms)\b/i

function partOf({ block }: Reading): Part {
  if (listed.test(block.heading) || listed.test(block.text)) return 'list'
  if (asides.has(block.kind)) return 'aside'
  if (block.kind === 'title' || block.kind === 'heading') return 'title'
  return block.section === 'abstract' ? 'abstract' : 'body'
}

/** Without the plural's s: "FNDs" is "FND". */
export function singular(short: string): string {
  return /[A-Z0-9]s$/.test(short) ? short.slice(0, -1) : short
}

/** Two to ten letters, two of them capitals: OT, mPFC, 5-HT, IN-OT. */
export function isShortForm(text: string): boolean {
  if (/^[IVX]+$/.test(text)) return false
  if (text.length < 2 || text.length > 10 || !/^[A-Za-z0-9α-ω]+(?:-[A-Za-z0-9]+)*$/.test(text)) return false
  const capitals = text.replace(/[^A-Z]/g, '').length
  return capitals >= 2 && capitals * 2 >= singular(text).replace(/[^A-Za-z]/g, '').length
}

/** An abbreviation in one block: its place, and the sentence of the block it stands in. */
interface Place {
  readonly short: string
  /** The hyphenated form that it is a part of. */
  readonly whole?: string
  readonly at: Span
  readonly sentence: number
}

/** What one block introduces and uses. */
const inBlock: Fact<{
  readonly part: Part
  readonly introductions: readonly (Place & { readonly long: string })[]
  readonly uses: readonly Place[]
}> = (view) => {
  const { sentences, text, tokens } = view.passage
  const sentenceAt = (offset: number): number => {
    let at = 0
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= offset) at++
    return at
  }
  const introductions = [...introducedIn(text)].map(({ short, long, start }) => ({
    short: singular(short),
    long,
    at: { start, end: start + short.length },
    sentence: sentenceAt(start)
  }))
  const uses: Place[] = []
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const whole = singular(view.text(token))
    for (const { start, end } of token.parts ? [token, ...token.parts] : [token]) {
      const word = view.text({ start, end })
      if (isShortForm(word))
        uses.push({ short: singular(word), whole, at: { start, end }, sentence: sentenceAt(start) })
    }
  }
  return { part: partOf(view), introductions, uses }
}

/** All abbreviations of a document in order. */
export function shortForms(view: DocumentView): ShortForms {
  const introductions: Introduction[] = []
  const uses: (Use & { readonly whole: string })[] = []
  let sentences = 0
  for (const block of view.blocks) {
    const found = block.fact(inBlock)
    const placed = ({ short, at, sentence }: Place): Use => ({
      short,
      part: found.part,
      at: view.locate(block, at),
      order: sentences + sentence,
      view: block
    })
    for (const one of found.introductions) introductions.push({ ...placed(one), long: one.long })
    for (const one of found.uses) uses.push({ ...placed(one), whole: one.whole ?? one.short })
    sentences += block.passage.sentences.length + 1
  }
  // “Sheehan Suicidality Tracking Scale (S-STS)”: what was introduced as one is not read in parts.
  const introduced = new Set(introductions.map((one) => one.short))
  return { introductions, uses: uses.filter(({ short, whole }) => short === whole || !introduced.has(whole)) }
}

interface Found {
  readonly short: string
  readonly long: string
  readonly start: number
}

/** “Motor areas (SMA, PMC and M1)”, “display (ASD)-like traits”: what follows shows that no term was shortened. */
const listsMore =
  /^(?:,\s(?:and\s|or\s|left\s|right\s|bilateral\s)|(?:,|\sand|\sor)\s[A-Z][A-Z\d]{1,7}(?:[,)]|\s(?:and|or)\s)|\)-[a-z])/
/** “LR (light red)”: the colour of a line. */
const coloured = /\b(?:red|blue|green|yellow|orange|purple|gr[ae]y|black|white|pink|brown|cyan|magenta)$/

/** How far before and after an abbreviation its term is looked for, in characters. */
const reach = 140

/** The introductions in a text: "term (T)", "T (term)", "T, or term", "T: term", "term, or T". */
function* introducedIn(text: string): Generator<Found> {
  for (const match of text.matchAll(/[A-Za-z0-9α-ω]+(?:-[A-Za-z0-9]+)*/g)) {
    const short = match[0]
    if (!isShortForm(short)) continue
    const start = match.index
    const end = start + short.length
    const before = text.slice(Math.max(0, start - reach), start)
    // “SCID-I/P”: a second mark of the edition.
    const marked = short.includes('-') ? (/^\/[A-Z]{1,2}(?=\W)/.exec(text.slice(end, end + 4))?.[0].length ?? 0) : 0
    const behind = text.slice(end + marked, end + reach)
    if (
      /[([][^\p{L}\p{N})\]]{0,4}(?:or|i\.e\.,?|abbreviated|hereafter|henceforth|here)?\s{0,2}[“"‘']?$/u.test(before)
    ) {
      const outside = before.slice(0, Math.max(before.lastIndexOf('('), before.lastIndexOf('[')))
      const long = termBefore(outside, short) || shortTermBefore(outside, short)
      // “our CFA analysis (CFA sample; n = 200)”, “an NNS-sweetened (NNS) drink”: the term has it already.
      if (long.split(/[\s-]+/).includes(short)) continue
      // “awareness score (SC = 2.23)”, “(ATE = +1.0)”: a value is told, and no term.
      if (/^\s?[=<>≤≥≈~]\s?[-−–+±~≈<>$]{0,2}\s?[\d.]/.test(behind)) continue
      // What is one of several, or stands behind a quotation, is introduced there, but by which words stays open.
      const open =
        listsMore.test(behind) || (/i\.e\.,?\s{0,2}$/.test(before) && behind.startsWith(',')) || /[’”],/.test(long)
      if (
        /^\W{0,6}(?:(?!(?:and|plus|versus|vs|with|without|but)\b)[a-z]{2,12}\s?){0,2}(?:[)\];,=]|$)/.test(behind) &&
        /[\p{L}\p{N}”’\uE000-\uE004]\W{0,4}$/u.test(outside)
      )
        yield { short, long: open ? '' : long, start }
    } else if (/^\W{0,6}[([]/.test(behind)) {
      // “TEs (that is, multiple echos)”: the words that lead to a gloss are no part of a term.
      const inner = (/^\W{0,6}[([]([^()[\]]{3,100})/.exec(behind)?.[1] ?? '').replace(
        /^(?:that is|i\.e\.|e\.g\.|namely|for example),?\s/,
        ''
      )
      if (termAfter(inner, short) && !coloured.test(inner.trim())) yield { short, long: inner.trim(), start }
    } else if (
      termAfter(behind.replace(/^\W{0,6}(?:\s?(?:or|is|stands for|means|denotes|for|the))*\W{0,3}/, ''), short) &&
      /^\W{0,4}(?:[,=:–—]|or\b|stands\b|means\b|is\b|denotes\b)/.test(behind.trimStart())
    ) {
      yield { short, long: '', start }
    } else if (
      /(?:,|\bor|\babbreviated(?: as| to)?|\bshort|\bcalled|=|–|—|:)\W{0,4}$/.test(before) &&
      termBefore(
        before.replace(/(?:,|\bor|\babbreviated(?: as| to)?|\bfor short|\bcalled|=|–|—|:|\s){1,6}$/, ''),
        short
      ) !== ''
    ) {
      yield { short, long: '', start }
    }
  }
}

function lettersOf(short: string): string {
  return singular(short)
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
}

/** The shortest run of words at the end of `text` that spells the abbreviation, its first letter opening a word; '' if none. */
function termBefore(text: string, short: string): string {
  const letters = lettersOf(short)
  const words = text
    .trimEnd()
    .split(/[\s\uE000-\uE004]+/)
    .slice(-letters.length * 2 - 2)
  const tail = words.join(' ')
  const lower = tail.toLowerCase()
  let at = lower.length - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && (lower[at] !== letters[i] || (i === 0 && !opens(lower, at)))) at--
    if (at < 0) return ''
    at--
  }
  const term = tail.slice(at + 1)
  return /[.;?!]\s/.test(term) || term.length <= short.length + 1 || opensNot(term) ? '' : term
}

/** “Vasopressin (AVP)”: the term of an abbreviation that the field knows, without the words that only it spells. */
function shortTermBefore(text: string, short: string): string {
  const term = fieldAbbreviations.get(short)?.toLowerCase()
  const last =
    text
      .trimEnd()
      .split(/[\s\uE000-\uE004]+/)
      .at(-1) ?? ''
  return term?.endsWith(` ${last.toLowerCase()}`) && last.length >= shortestTerm ? last : ''
}

/** Shorter words (“area”, “gyrus”) name nothing by themselves. */
const shortestTerm = 9

/** “(free and total sulfate), methylation”: a bracket is closed that the words did not open, so they are no one term. */
function opensNot(term: string): boolean {
  let open = 0
  for (const char of term) {
    if (char === '(' || char === '[') open++
    else if ((char === ')' || char === ']') && --open < 0) return true
  }
  return false
}

/** Whether each word of a term gives its first letter to the abbreviation, or more, in order; small words need not. */
export function spells(long: string, short: string): boolean {
  const letters = lettersOf(short)
  const words = long
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  // How many letters may be spelt so far: “occupational” gives the O of OT, or both.
  let spelt = new Set([0])
  for (const word of words) {
    const next = new Set<number>()
    for (const at of spelt) {
      if (linking.has(word)) next.add(at)
      if (word[0] !== letters[at] && word.replace(/^[ao]e/, 'e')[0] !== letters[at]) continue
      let given = at + 1
      next.add(given)
      for (const char of word.slice(1)) if (char === letters[given]) next.add(++given)
    }
    spelt = next
  }
  return spelt.has(letters.length)
}

const linking: ReadonlySet<string> = new Set('a an and as at by for from in of on or the to with'.split(' '))

/** Whether a word begins at an offset; the “e” of “oestrogen” and “aetiology” counts as its first letter. */
function opens(text: string, at: number): boolean {
  if (text[at] === 'e' && (text[at - 1] === 'o' || text[at - 1] === 'a')) at--
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
}

/** Whether the words at the start of `text` spell the abbreviation by their initials. */
function termAfter(text: string, short: string): boolean {
  const letters = lettersOf(short)
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '')
    .slice(0, letters.length + 3)
  if (words[0]?.[0] !== letters[0]) return false
  let at = 0
  for (const word of words) {
    if (word[0] === letters[at]) at++
    if (at === letters.length) return true
  }
  // Of two letters almost any two words have both.
  if (letters.length < 3) return false
  const joined = words.slice(0, letters.length).join('')
  let next = 0
  for (const char of joined) if (char === letters[next]) next++
  return next === letters.length && words.length >= 2 && joined.length >= letters.length * 4
}

/** The stems of a term's words, so that plurals and spelling variants count as the same term. */
export function stems(long: string): string {
  return long
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 2 && !small.has(w))
    .map((w) => w.slice(0, 4))
    .join(' ')
}

const small: ReadonlySet<string> = new Set(['the', 'and', 'for', 'with'])
