// Authors' names before a year: read backwards, word by word, in a window of bounded length.
import { JOIN } from '../core/document/mask.ts'

/** Authors as a reference gives them. */
export interface Authors {
  /** Offset of the first character of the first name. */
  readonly start: number
  readonly authors: readonly { readonly family: string; readonly initials: string }[]
  readonly etAl: boolean
  /** An organisation, read as one author. */
  readonly corporate: boolean
}

interface Word {
  readonly start: number
  readonly text: string
}

/** No list of authors before a year is longer than this; keeps the work for each year constant. */
const WINDOW = 240

const particle =
  /^(?:van|von|vom|der|den|de|del|della|degli|dello|dal|di|da|das|dos|du|la|le|el|al|ter|ten|te|zu|zum|zur|af|av|bin|ibn|st\.?|mc|mac)$/i
const organisation =
  /^(?:associations?|organi[sz]ations?|institutes?|institutions?|health|committee|society|team|group|consortium|collaboration|departments?|ministry|agency|council|university|commission|federation|foundation|bureau|office|network|initiative|administration|academy|college|cent(?:er|re)s?|nations|union|investigators|trialists|board|survey)$/i
const connector = /^(?:of|for|the|on|and|&|in)$/

/** Capitalised words that stand before a year without being anybody's name. */
const notNames = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday
  figure figures fig figs table tables box boxes equation eq section sections chapter chapters appendix supplement supplementary panel part page pages
  study studies experiment experiments trial trials session sessions phase phases step version volume vol issue edition ed eds number no item items model group groups condition grade wave time day week month year years level
  the a an in on at by to of for from with and or but as if when while since until after before during about around between within without under over
  this that these those it its he she they we our their his her there here who which what where why how
  however moreover furthermore thus therefore hence also first second third finally recently later earlier see cf eg ie for although though because both one two three four five six seven eight nine ten most many some several few all each every other others another such similarly conversely
  previously formerly elsewhere lately specifically accordingly subsequently traditionally historically surprisingly unfortunately fortunately paradoxically intriguingly strikingly crucially critically correspondingly equally alternatively generally typically lastly firstly secondly thirdly ultimately initially
  despite whereas unlike like additionally consequently nevertheless nonetheless indeed instead rather note notably importantly interestingly originally initially currently today now then next only even still yet not no
  copyright accessed retrieved published revised updated posted received accepted reprinted adapted modified created since circa ca
  usa us uk eu germany france italy spain china japan india canada australia netherlands switzerland sweden austria england scotland ireland norway denmark finland belgium brazil
  matlab spss sas stata windows office excel word prism statistica graphpad imagej python julia mathematica labview android ios microsoft
  pictures studios films productions entertainment rundfunk records gmbh inc ltd
  olympics olympic cup act law census survey congress conference meeting workshop symposium nobel prize award covid sars mers icd dsm iso ieee n m sd se sem ci df p f t r z ns bc ad bce ce
  men women males females male female participants patients subjects controls children adults rats mice voles animals humans mean median range total age ages aged left right baseline placebo oxytocin dopamine serotonin cortisol`.split(
    /\s+/
  )
)

const wordPattern = /\p{L}\.(?:[-‐]\p{L}\.)+|\p{L}[\p{L}\p{M}\p{Nd}'’‐‑\uE000-]*\.?|&|,|[^\s\uE000]/gu

/** “Lee’s” and “Lees’” without what makes them possessive. */
function unpossessed(word: string): string {
  return word.replaceAll(JOIN, '').replace(/[’']s?$/, '')
}

/** Whether a word can be a family name: capitalised (or d'…/al-…), and no word that merely opens a sentence. */
function isFamily(word: string): boolean {
  if (!/^(?:(?:d|l|al|el|ibn|van|von)['’-])?\p{Lu}/u.test(word) || word.endsWith('.')) return false
  const bare = unpossessed(word)
  // “August-September 2017”: each of the two is none.
  const named = bare
    .toLowerCase()
    .split(/[-‐‑]/)
    .some((part) => !notNames.has(part))
  return (bare === 'WHO' || named) && /\p{L}{2}/u.test(bare)
}

/** Whether a word is initials: “J.”, “J.-P.”, “JA”. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.[‐‑-]?){1,4}$/u.test(word) || /^\p{Lu}{1,3}$/u.test(word)
}

function wordsBefore(text: string, end: number, floor: number): Word[] {
  const from = Math.max(floor, end - WINDOW)
  const words: Word[] = []
  for (const match of text.slice(from, end).matchAll(wordPattern))
    words.push({ start: from + match.index, text: match[0] })
  // A window that starts inside a word begins with a piece of it.
  if (from > floor && /[\p{L}\p{M}]/u.test(text.charAt(from - 1))) words.shift()
  return words
}

/** A name ending at word `i`; `next` is the word before it. */
interface Name {
  readonly family: string
  readonly initials: string
  readonly start: number
  readonly next: number
  readonly corporate: boolean
}

function nameEndingAt(words: readonly Word[], i: number): Name | undefined {
  let at = i
  const word = (n: number): string => words[n]?.text ?? ''
  const trailing: string[] = []
  while (at > 0 && isInitials(word(at)) && (word(at).endsWith('.') || isFamily(word(at - 1)) || word(at - 1) === ',')) {
    trailing.unshift(word(at))
    at--
  }
  if (trailing.length > 0 && word(at) === ',') at--
  if (!isFamily(word(at))) {
    if (trailing.length === 0) return undefined
    // Initials alone are no name, but an acronym is: “(WHO, 2019)”.
    at = i
    trailing.length = 0
    if (!/^\p{Lu}{2,8}$/u.test(word(at)) || notNames.has(word(at).toLowerCase())) return undefined
  }
  let family = unpossessed(word(at))
  let start = words[at]?.start ?? 0
  at--
  while (particle.test(word(at)) && !(at === 0 && /^(?:la|le|el)$/i.test(word(at)) && /^\p{Lu}/u.test(word(at)))) {
    family = `${word(at)} ${family}`
    start = words[at]?.start ?? start
    at--
  }
  const before: string[] = []
  while (at >= 0 && trailing.length === 0) {
    const w = word(at)
    if (isInitials(w) && w.endsWith('.')) before.unshift(w)
    else if (isFamily(w)) before.unshift(w)
    else if (connector.test(w) && before.length + 1 > 0 && isFamily(word(at - 1))) {
      if (!organisationIn(words, at, family)) break
      before.unshift(w)
    } else break
    start = words[at]?.start ?? start
    at--
  }
  const corporate = [...before, family].some((w) => organisation.test(w))
  if (corporate) return { family: [...before, family].join(' '), initials: '', start, next: at, corporate }
  // “the Outline of Psychoanalysis (1938)”: a title, not a person.
  if (word(at) === 'of' && /^\p{Lu}/u.test(word(at - 1)) && at > 1) return undefined
  return { family, initials: [...before, ...trailing].join(' '), start, next: at, corporate }
}

/** Whether the capitalised words around a connector name an organisation. */
function organisationIn(words: readonly Word[], at: number, family: string): boolean {
  if (organisation.test(family)) return true
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const w = words[i]?.text ?? ''
    if (organisation.test(w)) return true
    if (!isFamily(w) && !connector.test(w)) return false
  }
  return false
}

/**
 * The authors whose names end at `end` (trailing white space and one comma aside), or undefined.
 * `whole` says that a list joined only by commas may reach back to `floor`, as in “(Smith, Jones, Lee, 2010)”.
 */
export function authorsBefore(text: string, end: number, floor: number, whole: boolean): Authors | undefined {
  const words = wordsBefore(text, end, floor)
  let i = words.length - 1
  const word = (n: number): string => words[n]?.text ?? ''
  if (word(i) === ',') i--
  // “American Psychiatric Association [APA], 2013”
  if (word(i) === ']' && word(i - 2) === '[' && /^\p{Lu}{2,8}$/u.test(word(i - 1))) i -= 3
  // “Lee et al.’s (2010) voles”
  if (word(i) === 's' && /^[’']$/.test(word(i - 1)) && /^al\.$/.test(word(i - 2))) i -= 2
  let etAl = false
  if (/^al(?:\.|[’']s)?$/.test(word(i)) && /^et\.?$/.test(word(i - 1))) {
    etAl = true
    i -= 2
  } else if (
    /^(?:colleagues|co-?workers|collaborators|associates|others)[’']?$/.test(word(i)) &&
    /^(?:and|&)$/.test(word(i - 1))
  ) {
    etAl = true
    i -= 2
  } else if (
    /^(?:colleagues|co-?workers|collaborators|team|group|lab|laboratory)[’']?$/.test(word(i)) &&
    /^(?:his|her|their)$/.test(word(i - 1)) &&
    word(i - 2) === 'and'
  ) {
    etAl = true
    i -= 3
  }
  if (etAl && word(i) === ',') i--
  const last = nameEndingAt(words, i)
  if (last === undefined) return undefined
  const names: Name[] = [last]
  let joined = etAl
  i = last.next
  while (i >= 0 && !last.corporate) {
    const ampersand = /^(?:and|&)$/.test(word(i))
    let j = ampersand ? i - 1 : i
    const comma = word(j) === ','
    if (comma) j--
    if (!ampersand && !comma) break
    if (!ampersand && !joined && !whole) break
    const name = nameEndingAt(words, j)
    if (name === undefined || name.corporate) break
    // “(the model MINERVA, Jamieson et al., 2010)”: an acronym before a name is what the sentence speaks of.
    if (!ampersand && name.initials === '' && /^[\p{Lu}\d-]{2,}$/u.test(name.family)) break
    names.unshift(name)
    if (ampersand) joined = true
    i = name.next
  }
  // Without “and” or “et al.”, a list of commas is one only when nothing else stands before it.
  if (
    !joined &&
    names.length > 1 &&
    (i >= 0 || names.some((n) => n.initials !== '' && /\p{Ll}{2}/u.test(n.initials)))
  ) {
    names.splice(0, names.length - 1)
  }
  const first = names[0] as Name
  return {
    start: first.start,
    authors: names.map(({ family, initials }) => ({ family, initials })),
    etAl,
    corporate: last.corporate
  }
}
