// The signs that an author stands behind words that somebody else said: “… and she was right”, “It is true.”
import { endorsements, obliging, refusals, replies, requests } from './lexicon/endorsement.ts'
import type { Sentence, Token, TokenSpan } from './model.ts'
import { compilePatterns } from './pattern.ts'

const within = compilePatterns(endorsements)
const obliged = compilePatterns(obliging)
const opening = compilePatterns(replies)

/** How far into a sentence a reply to the one before it begins. */
const openingWithin = 3

/** What the author endorses in a passage; each sentence is asked once. */
export class Endorsements {
  /** Where in a sentence its last endorsement begins, -1 for none; and whether it opens with one. */
  private readonly inside = new Map<number, number>()
  private readonly opens = new Map<number, boolean>()
  private readonly obligings = new Map<number, readonly number[]>()

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Sentence[]
  ) {}

  /** Whether the rest of a sentence, or the sentence behind it, stands by what is told at a place. */
  of(index: number, at: TokenSpan): boolean {
    if (this.isObliged(index, at)) return true
    const last = this.lastIn(index)
    if (last < at.last) return this.followed(index)
    // “They asked us to delete the words, and they were right”: it is the deletion that is right.
    const first = this.sentences[index]?.first ?? 0
    return !this.tokens.slice(first, last).some(({ form }) => refusals.has(form))
  }

  /** Whether the sentence behind one stands by what that one tells. */
  followed(index: number): boolean {
    const known = this.opens.get(index)
    if (known !== undefined) return known
    const next = this.sentences[index + 1]
    const found =
      next !== undefined &&
      opening.match(this.tokens, next).some(({ span }) => span.first - next.first <= openingWithin)
    this.opens.set(index, found)
    return found
  }

  /** “They asked us to write it, and we did so”: not what they asked to have deleted. */
  private isObliged(index: number, at: TokenSpan): boolean {
    const sentence = this.sentences[index]
    if (sentence === undefined || !this.obliges(sentence).some((first) => first >= at.last)) return false
    const words = this.tokens.slice(sentence.first, sentence.last)
    return !words.some(({ form }) => refusals.has(form) && !requests.has(form))
  }

  private obliges(sentence: Sentence): readonly number[] {
    const known = this.obligings.get(sentence.index)
    if (known !== undefined) return known
    const found = obliged.match(this.tokens, sentence).map(({ span }) => span.first)
    this.obligings.set(sentence.index, found)
    return found
  }

  private lastIn(index: number): number {
    const known = this.inside.get(index)
    if (known !== undefined) return known
    const sentence = this.sentences[index]
    const found = sentence === undefined ? [] : within.match(this.tokens, sentence)
    const last = Math.max(-1, ...found.map(({ span }) => span.first))
    this.inside.set(index, last)
    return last
  }
}
