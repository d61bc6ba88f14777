// Abbreviations that a text defines: "oxytocin (OT)", "occupational therapy (OT)", "OT (oxytocin)".
import { longestAt, senseOf } from './lookup.ts'
import type { Token } from './model.ts'
import { tokenize } from './tokens.ts'
import { unitsOf } from './units.ts'

/** Words before the bracket that a definition may span, and the longest abbreviation. */
const most = { words: 10, letters: 12, reach: 160 }

/**
 * The abbreviations that a text defines, with the lexicon concept each stands for, or '' when the lexicon has none
 * (so that "OT" after "occupational therapy (OT)" is known not to be oxytocin). The first definition wins.
 */
export function findAbbreviations(text: string): Map<string, string> {
  const out = new Map<string, string>()
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const found = definedAt(text, open, out)
    if (found !== undefined) out.set(found.short, found.concept)
  }
  return out
}

function definedAt(
  text: string,
  open: number,
  known: ReadonlyMap<string, string>
): { short: string; concept: string } | undefined {
  const close = /[\p{L}\d"”’\uE000-\uE004]\s{0,3}$/u.test(text.slice(Math.max(0, open - 4), open))
    ? endOfItem(text, open + 1)
    : -1
  if (close < 0) return undefined
  const inner = text.slice(open + 1, close).trim()
  const before = text.slice(Math.max(0, open - most.reach), open)
  if (known.has(inner)) return undefined
  if (isShort(inner)) {
    const long = longerForm(before, text.slice(close + 1, close + 24), inner)
    return long === undefined ? undefined : { short: inner, concept: long }
  }
  const [short] = /[\p{L}\d-]+\s*$/u.exec(before.slice(-most.letters - 2)) ?? []
  if (short === undefined || !isShort(short.trim()) || known.has(short.trim())) return undefined
  const sense = senseOf(inner, tokenize(inner))
  const name = short.trim()
  if (sense !== undefined) return { short: name, concept: sense.concept }
  return initials(tokenize(inner), name) === 0 ? { short: name, concept: '' } : undefined
}

/** Where the first item in the brackets ends: at `)`, `;` or `,`; -1 when it is too long to be a definition. */
function endOfItem(text: string, from: number): number {
  const limit = Math.min(text.length, from + 80)
  for (let at = from; at < limit; at++) {
    const char = text[at]
    if (char === ')' || char === ';' || char === ',' || char === '=') return at
    if (char === '(') return -1
  }
  return -1
}

/** Two to twelve letters with at least two capitals: OT, mPFC, 5-HT, GABA. */
function isShort(text: string): boolean {
  if (text.length < 2 || text.length > most.letters || /[^\p{L}\d-]/u.test(text)) return false
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

/** The concept of the words before the bracket that the abbreviation stands for; '' when they are not in the lexicon. */
function longForm(before: string, short: string): string | undefined {
  const tokens = tokenize(before)
    .filter((token) => token.kind !== 'citation')
    .slice(-most.words)
  const last = tokens.at(-1)
  if (last?.kind !== 'word' && last?.kind !== 'number') return undefined
  const units = unitsOf(tokens)
  for (let from = 0; from < units.count; from++) {
    const hit = longestAt({ text: before, tokens, units, abbreviations: none }, from)
    if (hit === undefined || hit.after !== units.count || hit.sense.kind === undefined) continue
    const text = before.slice(units.starts[from], last.end)
    if (startsLike(text, short) || knows(hit.sense.concept, short)) return hit.sense.concept
  }
  if (last.kind === 'word' && startsLike(last.form, short)) return ''
  return initials(tokens, short) >= 0 ? '' : undefined
}

const none: ReadonlyMap<string, string> = new Map()

/** The concept, with the word behind the bracket where that helps: "hypothalamic-pituitary-adrenal (HPA) axis". */
function longerForm(before: string, behind: string, short: string): string | undefined {
  const plain = longForm(before, short)
  if (plain !== '') return plain
  const [next] = tokenize(behind)
  if (next?.kind !== 'word') return plain
  return longForm(`${before} ${behind.slice(next.start, next.end)}`, short) || plain
}

function startsLike(text: string, short: string): boolean {
  return isSubsequence(short.replaceAll('-', '').toLowerCase(), text.toLowerCase())
}

/** Whether the lexicon itself has the abbreviation for the concept: "vasopressin (AVP)". */
function knows(concept: string, short: string): boolean {
  return senseOf(short, tokenize(short))?.concept === concept
}

function isSubsequence(letters: string, text: string): boolean {
  if (letters[0] !== text[0]) return false
  let at = 0
  for (const char of text) if (char === letters[at]) at++
  return at >= letters.length
}

/** Index of the token whose words' initials spell the abbreviation, small words skipped; -1 when none do. */
function initials(tokens: readonly Token[], short: string): number {
  const letters = short.replaceAll('-', '').toLowerCase()
  const words = tokens.flatMap((token, index) =>
    token.kind === 'word' ? (token.parts ?? [token]).map((part) => ({ form: part.form, index })) : []
  )
  let at = letters.length - 1
  for (let index = words.length - 1; index >= 0 && at >= 0; index--) {
    const word = words[index]
    if (word === undefined) break
    if (word.form[0] === letters[at]) {
      at--
      if (at < 0) return word.index
    } else if (!small.has(word.form)) {
      return -1
    }
  }
  return -1
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'in', 'for', 'to', 'on', 'with', 'by', 'at', 'a'])
