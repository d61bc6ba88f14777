// What is open while LaTeX is read: groups, environments, and arguments that make blocks of their own.
import type { BlockKind, SectionKind } from '../../core/document/document.ts'

/** What a paragraph that begins now would be. */
export interface Context {
  readonly kind: BlockKind
  readonly depth: number
  readonly section?: SectionKind
  /** Index of the block that introduces a list. */
  readonly lead?: number
  /** Whether text here is no prose at all. */
  readonly hidden?: boolean
}

/** A block that is being read. */
export interface Open {
  readonly context: Context
  readonly start: number
}

/** Something that is open. */
export interface Frame {
  readonly what: 'group' | 'bracket' | 'environment' | 'argument'
  /** Name of the environment or of the command. */
  readonly name: string
  /** Where its command begins. */
  readonly start: number
  /** What held before. */
  readonly context: Context
  /** The block around an argument that makes a block of its own. */
  readonly outer?: Open | undefined
}

/** Deeper nesting than this is taken as text: nobody writes it, and a broken file must stay quick. */
export const DEEPEST = 200
