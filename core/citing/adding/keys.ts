// Keys for new entries in the pattern of the file they go into: “smith2020”, “Smith_2020a”, “smithTrustRisk2020” …
import type { Entry } from '../../bibliography.ts'
import { fold } from '../fold.ts'

/** What a key is made of. */
export interface Named {
  readonly surnames: readonly string[]
  readonly year: string
  readonly title: string
}

/** Entries that a pattern is learnt from at most, spread over the file. */
const SAMPLE = 60
/** A pattern counts when it explains this part of the sample. */
const ENOUGH = 1 / 3

type Kind = 'author' | 'year' | 'title'
interface Part {
  readonly kind: Kind
  /** Which way of writing it, a name in `ways[kind]`. */
  readonly way: string
  /** What stands between it and the part before. */
  readonly glue: string
}
type Pattern = readonly Part[]

const usual: Pattern = [
  { kind: 'author', way: 'first lower', glue: '' },
  { kind: 'year', way: 'long', glue: '' }
]

/** A key for `work` in the pattern that most of these entries' keys follow, with a letter where it is taken. */
export function keyFor(work: Named, entries: readonly Entry[], isTaken: (key: string) => boolean): string {
  const pattern = patternOf(entries)
  const plain = render(pattern, work) ?? render(usual, work) ?? fallback(work)
  return freeKey(plain, isTaken, pattern.at(-1)?.kind === 'year')
}

/** `key`, or `key` with the first letter (or number) that makes it free. */
export function freeKey(key: string, isTaken: (key: string) => boolean, letters = true): string {
  if (!isTaken(key)) return key
  if (letters) {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') if (!isTaken(key + letter)) return key + letter
  }
  let number = 2
  while (isTaken(`${key}-${number}`)) number++
  return `${key}-${number}`
}

/** Patterns that were worked out, by the very list of entries. */
const patterns = new WeakMap<readonly Entry[], Pattern>()

function patternOf(entries: readonly Entry[]): Pattern {
  const pattern = patterns.get(entries) ?? mostCommon(entries)
  patterns.set(entries, pattern)
  return pattern
}

/** The pattern of most keys, the simplest of equal ones; the usual one where there is no rule. */
function mostCommon(entries: readonly Entry[]): Pattern {
  const step = Math.max(1, Math.floor(entries.length / SAMPLE))
  const sample = entries.filter((entry, i) => i % step === 0 && entry.key !== '').slice(-SAMPLE)
  const counts = new Map<string, { pattern: Pattern; count: number }>()
  for (const entry of sample) {
    for (const pattern of patternsOf(entry.key, entry.index)) {
      const name = JSON.stringify(pattern)
      const known = counts.get(name)
      if (known) known.count++
      else counts.set(name, { pattern, count: 1 })
    }
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count || a.pattern.length - b.pattern.length)
  return best && best.count >= sample.length * ENOUGH ? best.pattern : usual
}

/** Every pattern that makes this key of this work. */
function patternsOf(key: string, work: Named): Pattern[] {
  const found: Pattern[] = []
  const peel = (rest: string, parts: Pattern): void => {
    const last = parts.at(-1)
    if (isWhole(parts) && (rest === '' || (last?.kind === 'year' && /^[a-z]$/.test(rest)))) found.push(parts)
    if (rest === '' || parts.length === 3) return
    const glue = parts.length === 0 ? '' : (/^[_\-:./+]/.exec(rest)?.[0] ?? '')
    const body = rest.slice(glue.length)
    for (const kind of ['author', 'year', 'title'] as const) {
      if (parts.some((part) => part.kind === kind)) continue
      for (const [way, write] of Object.entries(ways[kind])) {
        const text = write(work)
        if (text !== '' && body.startsWith(text)) peel(body.slice(text.length), [...parts, { kind, way, glue }])
      }
    }
  }
  peel(key, [])
  return found
}

/** A key needs two parts to tell works apart. */
function isWhole(parts: Pattern): boolean {
  return parts.length >= 2 && parts.some((part) => part.kind !== 'year')
}

function render(pattern: Pattern, work: Named): string | undefined {
  const texts = pattern.map(({ kind, way, glue }) => ({ glue, text: ways[kind][way]?.(work) ?? '' }))
  if (texts.some(({ text }) => text === '')) return undefined
  return texts.map(({ glue, text }) => glue + text).join('')
}

function fallback({ title, year }: Named): string {
  return (lower(contentWords(title)[0] ?? 'untitled') || 'untitled') + year
}

type Write = (work: Named) => string

const ways: Readonly<Record<Kind, Readonly<Record<string, Write>>>> = {
  author: {
    ...cased('first', ({ surnames }) => surnames.slice(0, 1)),
    ...cased('first without particle', ({ surnames }) => surnames.slice(0, 1).map(withoutParticle)),
    ...cased('pair', ({ surnames }) => (surnames.length === 2 ? surnames : surnames.slice(0, 1))),
    ...cased('first and EtAl', ({ surnames: [first = '', ...more] }) => {
      if (first === '') return []
      if (more.length === 0) return [first]
      return more.length === 1 ? [first, ...more] : [first, 'Et', 'Al']
    })
  },
  year: { long: ({ year }) => year, short: ({ year }) => year.slice(-2) },
  title: {
    ...cased('first word', ({ title }) => wordsOf(title).slice(0, 1)),
    ...cased('content word', ({ title }) => contentWords(title).slice(0, 1)),
    ...cased('three words', ({ title }) => contentWords(title).slice(0, 3))
  }
}

/** The ways of writing some words together: kosfeldlund, KosfeldLund, kosfeldLund. */
function cased(name: string, wordsIn: (work: Named) => readonly string[]): Record<string, Write> {
  const joined = (write: (word: string, at: number) => string): Write => {
    return (work) => wordsIn(work).map(lettersOf).map(write).join('')
  }
  return {
    [`${name} lower`]: joined(lower),
    [`${name} Capital`]: joined(capital),
    [`${name} camel`]: joined((word, at) => (at === 0 ? lower(word) : capital(word))),
    [`${name} as written`]: joined((word) => word)
  }
}

function lower(word: string): string {
  return word.toLowerCase()
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

/** A word as keys can hold it: ASCII letters and digits in the case of the original. */
function lettersOf(word: string): string {
  const plain = [...word].map((c) => {
    const folded = fold(c)
    return c === c.toLowerCase() ? folded : capital(folded)
  })
  return plain.join('').replace(/[^A-Za-z0-9]/g, '')
}

function withoutParticle(surname: string): string {
  return surname.replace(/^(?:\p{Ll}+\s+)+(?=\p{Lu})/u, '')
}

function wordsOf(title: string): string[] {
  return title.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? []
}

const small = /^(?:a|an|the|of|on|in|at|by|to|for|from|and|or|with|as|is|are|do|does|can|how|what|why)$/i

function contentWords(title: string): string[] {
  return wordsOf(title).filter((word) => !small.test(word))
}
