// Caveats that stand beside a claim: given, conceded in its own sentence, or taken back again.
import { answersCaveat } from './governs.ts'
import { adding } from './lexicon/verdict.ts'
import type { Aspect, Caveat, Mention, Sentence, Token, TokenSpan } from './model.ts'
import { mentionsOf, view } from './qualify.ts'

/** How far, in sentences, a caveat or its cancelling is looked for. */
const reach = 3

interface Parts {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly caveats: readonly Caveat[]
}

/** The caveats of a passage, asked for by the sentence that they may qualify. */
export class NearbyCaveats {
  private readonly bySentence: (readonly Caveat[])[]

  constructor(private readonly parts: Parts) {
    const lists: Caveat[][] = parts.sentences.map(() => [])
    for (const caveat of parts.caveats) lists[caveat.sentence]?.push(caveat)
    this.bySentence = lists
  }

  /** A neighbour that covers the sentence; one that answers the aspects first. */
  given(sentence: Sentence, aspects: readonly Aspect[]): Caveat | undefined {
    const { index } = sentence
    return this.best(sentence, aspects, ({ from, to }) => from <= index && index <= to)
  }

  /** A neighbour that covered it until it was cancelled (`cancelledAt`). */
  takenBack({ index }: Sentence, aspects: readonly Aspect[]): Caveat | undefined {
    return this.best(
      { index },
      aspects,
      ({ cancelledAt, to, sentence }) => cancelledAt !== undefined && index > to && index <= sentence + reach
    )
  }

  /** A caveat in the words themselves ("a poor marker of Y") or added as a concession ("X tells of Y, although …"). */
  conceded(at: TokenSpan, sentence: Sentence, aspects: readonly Aspect[]): Caveat | undefined {
    return (this.bySentence[sentence.index] ?? []).find((caveat) => {
      const { first, last } = caveat.words
      if (!answersCaveat(caveat, aspects)) return false
      if (at.first <= first && last <= at.last) return true
      if (first < at.last || first - at.last > view) return false
      return this.parts.tokens.slice(at.last, first).some(({ form }) => adding.has(form))
    })
  }

  /** Whether the caveat speaks of a fluid that the sentence names, or one of the two names none. */
  namesSame(caveat: Caveat, sentence: Sentence, at: TokenSpan): boolean {
    if (caveat.kind !== 'measure' || caveat.concepts.length === 0 || caveat.concepts.includes('peripheral')) return true
    const named = mentionsOf(this.parts.mentions, sentence, at).filter((one) => one.kind === 'measure')
    return named.length === 0 || named.some((one) => caveat.concepts.includes(one.concept))
  }

  private best(
    sentence: Pick<Sentence, 'index'>,
    aspects: readonly Aspect[],
    fits: (caveat: Caveat) => boolean
  ): Caveat | undefined {
    const found = this.near(sentence.index).filter(fits)
    return found.find((caveat) => answersCaveat(caveat, aspects)) ?? found[0]
  }

  /** Caveats that stand near enough to matter; the sentence's own is no neighbour. */
  private near(sentence: number): readonly Caveat[] {
    const found: Caveat[] = []
    for (let at = sentence - reach; at <= sentence + reach; at++) {
      if (at !== sentence) found.push(...(this.bySentence[at] ?? []))
    }
    return found
  }
}
