// The ten questions against marked cases: what each trigger's verdict must be.
import { describe, expect, it } from 'vitest'
import type { Aspect, Verdict } from '../../core/prose/model.ts'
import { judgeMarked } from './marked.ts'
import { cases, heldOut, limits } from './verdict-cases.ts'

interface Case {
  readonly text: string
  readonly expected: string
  readonly aspects: readonly Aspect[]
}

function read(block: string): Case[] {
  const found: Case[] = []
  for (const line of block.split('\n')) {
    const parts = /^([^|[]+?)(?:\[([a-z, ]+)\])?\s*\|\s*(.+)$/.exec(line)
    if (parts === null || line.startsWith('#')) continue
    const [, expected = '', aspects = '', text = ''] = parts
    found.push({ text, expected: expected.trim(), aspects: aspects.split(/[, ]+/).filter(Boolean) as Aspect[] })
  }
  return found
}

function shown(verdict: Verdict): string {
  if (verdict.silent) return `silent ${verdict.question}${verdict.stance === 'asserted' ? '' : ` ${verdict.stance}`}`
  return verdict.steps < 0 ? `lowered ${verdict.question}` : 'speaks'
}

describe.each([
  ['built on', cases],
  ['held out', heldOut],
  ['that show a limit', limits]
])('the ten questions, cases %s', (_name, block) => {
  it.each(read(block))('$expected | $text', ({ text, expected, aspects }) => {
    const verdict = judgeMarked(text, aspects)
    expect({ verdict: shown(verdict), reason: verdict.reason }).toEqual({ verdict: expected, reason: verdict.reason })
  })
})
