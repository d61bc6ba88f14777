// Reads marked passages (sentences/*.md) and scores a splitter against them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { splitSentences } from '../../core/prose/sentences.ts'
import { tokenize } from '../../core/prose/tokens.ts'

const masks: Readonly<Record<string, string>> = { c: '\uE001', m: '\uE002', k: '\uE003', o: '\uE004' }

export interface Passage {
  readonly line: number
  readonly text: string
  /** Offsets at which the marks say that a sentence ends. */
  readonly ends: readonly number[]
}

/** The passages of a file: ` | ` is a boundary with a space, ` || ` one without; {c} {m} {k} {o} are masks. */
export function passagesOf(file: string): Passage[] {
  const source = readFileSync(fileURLToPath(new URL(`sentences/${file}`, import.meta.url)), 'utf8')
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#') || (index < 3 && line.startsWith('` ||'))) return []
    const plain = line.replace(/\{([cmko])\}/g, (_, mark: string) => (masks[mark] ?? '').repeat(4))
    let text = ''
    const ends: number[] = []
    for (const part of plain.split(/( \|\|? )/)) {
      if (part === ' | ' || part === ' || ') {
        ends.push(text.length)
        if (part === ' | ') text += ' '
      } else {
        text += part
      }
    }
    return [{ line: index + 1, text, ends }]
  })
}

export interface Score {
  readonly f1: number
  readonly boundaries: number
  /** The passages that were split wrongly, with `|` where the splitter saw an end. */
  readonly wrong: readonly string[]
}

/** Precision and recall of inner boundaries over all passages, as F1. */
export function score(passages: readonly Passage[]): Score {
  let right = 0
  let found = 0
  let boundaries = 0
  const wrong: string[] = []
  for (const { line, text, ends } of passages) {
    const sentences = splitSentences(text, tokenize(text))
    const got = sentences.slice(0, -1).map((sentence) => sentence.end)
    const hits = got.filter((end) => ends.includes(end)).length
    right += hits
    found += got.length
    boundaries += ends.length
    if (hits !== got.length || hits !== ends.length) {
      wrong.push(`${line}: ${sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join(' | ')}`)
    }
  }
  return { f1: (2 * right) / (found + boundaries), boundaries, wrong }
}
