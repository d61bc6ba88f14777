// The trace of a sentence: every layer has its line, and the claim says verdict and reason.
import { describe, expect, it } from 'vitest'
import { claimLine, trace } from '../../core/prose/trace.ts'
import { readAlone } from './marked-claims.ts'

describe('trace', () => {
  const passage = readAlone('It rained. Plasma oxytocin does not increase trust or “love”. More work is needed.')
  const lines = trace(passage, 1)

  it('prints each layer of the sentence asked for', () => {
    expect(lines[0]).toBe('sentence 1: “Plasma oxytocin does not increase trust or “love”.”')
    expect(lines).toContainEqual(expect.stringMatching(/^tokens: plasma · oxytocin · does/))
    expect(lines).toContainEqual(expect.stringMatching(/^clause \d+ main/))
    expect(lines).toContainEqual(expect.stringMatching(/^mention “Plasma”: measure plasma \[.*peripheral/))
    expect(lines).toContainEqual(expect.stringMatching(/^cue “(?:does )?not”: negation over “.*increase trust/))
    expect(lines).toContainEqual(expect.stringMatching(/^quotation \w+: ““love””/))
    expect(lines).toContain('topic: oxytocin')
  })

  it('prints the claim with what it is about, rests on, and its verdict with the reason', () => {
    const at = lines.findIndex((line) => line.startsWith('claim'))
    expect(lines[at]).toContain('Plasma oxytocin —increases(2)→ trust, love')
    expect(lines[at + 1]).toBe('  about: oxytocin → trust → love')
    expect(lines[at + 2]).toBe('  rests on: measure plasma')
    expect(lines[at + 3]).toMatch(/^ {2}verdict: denied, silent \(question 4\): .*not/)
  })

  it('keeps to its sentence', () => {
    expect(trace(passage, 0).some((line) => line.startsWith('claim'))).toBe(false)
    expect(trace(passage, 9)).toEqual([])
  })

  it('shows empty sides and lacks', () => {
    const [first] = readAlone('Cortisol levels fell.').claims
    expect(first && claimLine(readAlone('Cortisol levels fell.'), first)).toBe('∅ —decreases(1)→ Cortisol levels')
    const text = 'Dopamine deficiency causes boredom.'
    const [lack] = readAlone(text).claims
    expect(lack && claimLine(readAlone(text), lack)).toBe('~Dopamine deficiency —causes(2)→ boredom')
  })
})
