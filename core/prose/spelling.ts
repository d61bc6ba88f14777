// Misspelled technical terms: words one or two slips away from a term, which are no word of their own.
import { addTo } from '../text/group.ts'
import { otherWords, shortSlips, terms } from './lexicon/spellings.ts'

/** Shorter terms are too close to ordinary words. */
const shortest = 7
/** From this length on two slips are still recognisable. */
const long = 9

/** The term that a word (in lower case) misspells; undefined when it is a word, or no term is near. */
export function misspellingOf(form: string): string | undefined {
  const short = shortSlips.get(form)
  if (short !== undefined) return short
  if (form.length < shortest - 1 || form.length > longest + 2) return undefined
  if (known.has(form) || isCompound(form) || isPlural(form) || coined.test(form)) return undefined
  const first = form.charCodeAt(0)
  if (first < 97 || first > 122 || !/^[a-z]+$/.test(form)) return undefined
  let best: string | undefined
  let least = 3
  for (const key of withoutLetters(form, 2)) {
    for (const term of byShortened.get(key) ?? []) {
      if (term.charCodeAt(0) !== first) continue
      if (isDerived(form, term)) return undefined
      const slips = distance(form, term, 2)
      if (slips > (term.length >= long ? 2 : 1) || slips > least) continue
      if (slips === least && best !== undefined && best <= term) continue
      least = slips
      best = term
    }
  }
  return best !== undefined && least > 1 && isNearOther(form, least) ? undefined : best
}

/** Whether another right word is nearer than the term: then nobody can tell which was meant. */
function isNearOther(form: string, slips: number): boolean {
  return otherWords.some((word) => word[0] === form[0] && distance(form, word, slips) < slips)
}

/** Whether a slip is so far from a short term that the text must speak of the brain for it to be one. */
export function isFarSlip(form: string, right: string): boolean {
  return right.length <= far && distance(form, right, 2) > 1
}

/**
 * Whether more than one letter differs from the term, and not only because some are missing: a word that a text says so
 * again and again may be one that is not listed (“peripherin”).
 */
export function isDoubtfulSlip(form: string, right: string): boolean {
  let at = 0
  for (const letter of right) if (letter === form[at]) at++
  return at < form.length && distance(form, right, 2) > 1
}

/** Whether a word is a term, in any of its forms; used for the pieces that a hyphen parted at the end of a line. */
export function isTerm(form: string): boolean {
  return known.has(form) || terms.some((term) => term[0] === form[0] && isDerived(form, term))
}

/** Up to this length two slips leave little of a term. */
const far = 10

/** “Hypothalamuses”, “corticotrophs”: a plural or an adjective of what is known. */
function isPlural(form: string): boolean {
  const behind = (ending: string): boolean => form.endsWith(ending) && known.has(form.slice(0, -ending.length))
  // “basal ganglian”: an adjective of a word in “a”.
  return behind('es') || behind('s') || (form.endsWith('an') && known.has(form.slice(0, -1)))
}

/** Words built of Greek parts, however they begin: cells that feed on or turn to something, and what is shaped like it. */
const coined = /^[a-z]{4,}o(?:trophs?|tropes?|morphs?|morph(?:ic|ism|isms|ous))$/

/** “periventricular”, “paralimbic”, “dysmyelination”: a part that words of medicine begin with, before what is known. */
function isCompound(form: string): boolean {
  if (joining.test(form)) return true
  // Of “intraventricular” both “intra” and “in” would be parts; what is left is tried for each.
  return openings.some((part) => form.startsWith(part) && isKnownBehind(form.slice(part.length)))
}

/** Whether what is left behind such a part is a word that it may stand before. */
function isKnownBehind(rest: string): boolean {
  return known.has(rest) || wordsBehind.test(rest) || disciplines.test(rest) || operations.test(rest)
}

/** “bilobectomy”, “neuroradioscopy”: operations and examinations are named by what is cut, opened or looked into. */
const operations = /^[a-z]{3,12}(?:ectom|otom|ostom|oplast|oscop|orrhaph)(?:y|ies|ic|ical|ised|ized)$/

/** “neuroregenerative”, “neuroprotectants”: words of medicine that such a part may stand before, with all their endings. */
const wordsBehind =
  /^(?:regenerat|restorat|protect|rehabilitat|stimulat|modulat|invas|adapt|augment|navigat|intervent)(?:e|es|ed|ing|ion|ions|ional|ive|ively|ory|or|ors|ant|ants)$/

/** “Neurourology”, “neuro-ophthalmological”: a branch of medicine or science, and what belongs to it. */
const disciplines =
  /^(?:anthrop|audi|bi|cardi|chron|climat|crimin|cyt|dermat|ec|embry|endocrin|epidemi|epistem|eth|gastroenter|geront|gynaec|gynec|haemat|hemat|hepat|hist|immun|kinesi|laryng|method|microbi|morph|music|nephr|nos|onc|ophthalm|ot|otolaryng|paras|path|pharmac|phenomen|phon|physi|prim|psych|pulmon|radi|rheumat|semi|soci|techn|terat|the|tox|toxic|traumat|ur|vascul|vir|zo)olog(?:y|ies|ic|ical|ically|ists?)$/

/** Parts that words of medicine begin with. Those of two letters stand before a longer word by chance as well. */
const openings =
  'allo anti auto bi bio cardio cerebro chemo co contra cortico cranio cyto de dis dys electro endo epi extra fronto hemi hetero homo hyper hypo immuno infra inter intra iso macro magneto mega meso meta micro mono multi myelo myo neo neuro non ortho over para patho peri pharmaco photo phyto poly post pre pro pseudo psycho radio re retro semi socio sub super supra trans tri ultra un under uni vaso'.split(
    ' '
  )
const joining = /^(?:cerebello|cortico|fronto|hippocampo|hypothalamo|occipito|parieto|temporo|thalamo)$/

/** Endings with which words of one family differ: “autoradiographic”, “neurologically”, “parkinsonian”, “subthalamo-”. */
const endings =
  /(?:ally|ly|ics?|ical|y|ies|ists?|al|isms?|i[sz]e[sd]?|i[sz]ing|ive|ity|ed|ing|ations?|at(?:e|es|ed|ing)|(?<=[^t]t|[^s]s|ss)ions?|i?ans?|o)$/

/** Whether a word is a term with another ending, and so no slip. */
function isDerived(form: string, term: string): boolean {
  const ending = endings.exec(form)
  return ending !== null && ending.index >= shortest - 1 && term.startsWith(form.slice(0, ending.index))
}

const known: ReadonlySet<string> = new Set([...terms, ...terms.map((term) => `${term}s`), ...otherWords])
const longest = Math.max(...terms.map((term) => term.length))

/** The terms by what is left of them when up to two letters are taken out. */
const byShortened: ReadonlyMap<string, readonly string[]> = shortened(terms)

function shortened(words: readonly string[]): Map<string, string[]> {
  const out = new Map<string, string[]>()
  for (const word of words) {
    for (const key of withoutLetters(word, word.length >= long ? 2 : 1)) addTo(out, key, word)
  }
  return out
}

/** The word and all that is left of it without one letter, or two. */
function withoutLetters(word: string, most: number): Set<string> {
  const out = new Set([word])
  let layer = [word]
  for (let depth = 0; depth < most; depth++) {
    const next: string[] = []
    for (const one of layer) {
      for (let at = 0; at < one.length; at++) {
        const less = one.slice(0, at) + one.slice(at + 1)
        if (!out.has(less)) {
          out.add(less)
          next.push(less)
        }
      }
    }
    layer = next
  }
  return out
}

/** How many letters were left out, added, changed or swapped; more than `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? most + 1, most + 1)
}
