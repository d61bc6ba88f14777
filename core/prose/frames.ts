// Frames: claims before their verdict; what every finder of claims hands on.
import type { Relation, RelationKind, TokenSpan } from './model.ts'
import { type Range, type Scene, spanOf } from './scene.ts'

/** A claim's skeleton. An empty subject stands for nobody named (agentless passives, imperatives). */
export interface Frame {
  readonly subject: Range
  readonly objects: readonly Range[]
  readonly relation: Relation
}

/** A relation at a range of tokens, or at some of their characters. */
export function relationAt(
  scene: Scene,
  range: Range,
  kind: RelationKind,
  strength: Relation['strength'],
  voice: Relation['voice'],
  lemma: string,
  at?: { readonly start: number; readonly end: number }
): Relation {
  const span: TokenSpan = { ...spanOf(scene, range), ...at }
  return { ...span, kind, strength, voice, lemma }
}

/** The empty range at a token. */
export function nobody(at: number): Range {
  return { first: at, last: at }
}

/** Whether a range holds no token. */
export function isEmpty(range: Range): boolean {
  return range.last <= range.first
}
