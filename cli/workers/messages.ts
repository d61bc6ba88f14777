// What the main thread and the workers say to each other.
import type { CheckerOptions } from '../checker.ts'
import type { Input } from '../input.ts'
import type { Outcome } from '../outcome.ts'

export interface WorkerData {
  readonly options: CheckerOptions
}

/** A document to check. */
export interface Task {
  readonly id: number
  readonly path: string
  readonly input: Input
}

/** What became of it. */
export interface Done {
  readonly id: number
  readonly outcome: Outcome
}
