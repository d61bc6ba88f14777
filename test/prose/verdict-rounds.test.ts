// Two rounds of hard passages (first-sight scores: 84 of 122 and 42 of 62) and shapes that rules found misread.
// What stays wrong is named here.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Aspect } from '../../core/prose/model.ts'
import { judgeMarked } from './marked.ts'

interface Passage {
  readonly expected: string
  readonly aspects: readonly Aspect[]
  readonly text: string
}

/** Reads `expected [aspects] | text` lines. */
function passagesOf(file: string): Passage[] {
  const source = readFileSync(fileURLToPath(new URL(`cases/${file}`, import.meta.url)), 'utf8')
  return source.split('\n').flatMap((line) => {
    const parts = /^(speaks|silent|lowered)(?: \[([a-z, ]+)\])? \| (.+)$/.exec(line)
    if (parts === null) return []
    const [, expected = '', aspects = '', text = ''] = parts
    return [{ expected, text, aspects: aspects.split(/[, ]+/).filter(Boolean) as Aspect[] }]
  })
}

/** Passages that are still misread; each begins with the words given here. */
const misread = [
  'Fear has no address. The hunt',
  'Sceptics ask for proof that ⟦the spray reaches the brain⟧, and here',
  '⟦Vasopressin decides who stays⟧ — if you',
  'LeDoux, whose diagrams gave',
  'The nose is no short cut',
  'Seven dwarfs'
]

function verdictOn({ text, aspects }: Passage): string {
  const verdict = judgeMarked(text, aspects)
  return verdict.silent ? 'silent' : verdict.steps < 0 ? 'lowered' : 'speaks'
}

describe.each([
  'verdicts-1.txt',
  'verdicts-2.txt',
  'verdicts-3.txt',
  'verdicts-4.txt',
  'verdicts-5.txt',
  'verdicts-6.txt',
  'verdicts-7.txt'
])('hard passages of %s', (file) => {
  const isMisread = ({ text }: Passage): boolean => misread.some((start) => text.startsWith(start))
  const passages = passagesOf(file)

  it.each(passages.filter((passage) => !isMisread(passage)))('$expected | $text', (passage) => {
    expect(verdictOn(passage)).toBe(passage.expected)
  })

  it('lists as misread only what is', () => {
    for (const passage of passages.filter(isMisread))
      expect(verdictOn(passage), passage.text).not.toBe(passage.expected)
  })
})
