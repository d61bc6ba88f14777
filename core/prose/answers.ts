// Answers to the ten questions, as verdicts.
import type { Span } from '../text/span.ts'
import type { Stance, Verdict } from './model.ts'

/** Furthest a verdict lowers what a rule says. */
export const lowest = -2
/** Nothing qualifies the words: they are asserted. */
export const plain: Verdict = {
  stance: 'asserted',
  silent: false,
  steps: 0,
  question: 0,
  reason: 'nothing qualifies it'
}

/** The answer that silences a rule. */
export function silent(question: number, stance: Stance, reason: string, at: Span): Verdict {
  return { stance, silent: true, steps: 0, question, reason, at: { start: at.start, end: at.end } }
}

/** The answer that lets a rule speak, perhaps more mildly. */
export function speaks(question: number, stance: Stance, reason: string, steps: number, at?: Span): Verdict {
  const verdict = { stance, silent: false, steps, question, reason }
  return at === undefined ? verdict : { ...verdict, at: { start: at.start, end: at.end } }
}

/** The first verdict with the steps of all. */
export function sum(verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts
  if (first === undefined) return plain
  const steps = verdicts.reduce((total, verdict) => total + verdict.steps, 0)
  return { ...first, steps: Math.max(lowest, steps) }
}
