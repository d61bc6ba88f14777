// Direct speech in a scene: “…,” said the hypnotist; a voice on the line told me: “…”; somebody at the back said, “…”.
//
// Who has a name or whose trade it is to know is a source, and speech.ts counts it as told. Of anybody else a scene is told;
// of an expert too where a deed follows in the same breath: “…,” said the consultant, and sent us the bill.
import { NONE } from './finite.ts'
import { showing, uttering } from './lexicon/inquit.ts'
import { experts } from './lexicon/occasions.ts'
import type { Sentence, Token } from './model.ts'

/** How many words a speaker has, and how far before the marks the verb stands. */
const [longestSpeaker, nearestVerb] = [8, 3]

const determiner = /^(?:an?|the|my|our|his|her|their|another|one|some)$/
const somebody = /^(?:someone|somebody)$/
const aside = /^(?:at|in|on|of|from|with|behind|next|beside|opposite|for|by|near|to)$/
/** Trades of knowing by their endings. */
const trained =
  /(?:ologist|iatrist|iatrician|therapist|tionist|ician|path|practor|ctitioner|biologist|academic|scholar|hacker|podcaster|influencer|blogger|advocate|spokes(?:man|woman|person))s?$/
/** What is behind the speaker. */
const goesOn = /^(?:who|that|which|as|when|while|to|at|in|on|from|with|behind|beside|opposite|by|near)$/

/** Reads who speaks around quotation marks in a passage. */
export class Inquits {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly verbs: () => Uint8Array
  ) {}

  /** Whether the marks before `last` and from `first` hold what somebody in a scene says. */
  has(first: number, last: number, sentence: Sentence): boolean {
    return this.isBehind(last, sentence) || this.isBefore(first, sentence)
  }

  /** "“…,” said the hypnotist", "“…,” a voice told me". */
  private isBehind(last: number, sentence: Sentence): boolean {
    if (uttering.has(this.form(last))) {
      const from = this.form(last + 1) === 'out' ? last + 2 : last + 1
      return this.isLayman(from, sentence.last) || this.actsNext(from, sentence.last)
    }
    const verb = this.verbFrom(last, sentence.last)
    return verb > last && uttering.has(this.form(verb)) && this.isLayman(last, verb)
  }

  /** "Somebody at the back said, “…”". */
  private isBefore(first: number, sentence: Sentence): boolean {
    if (!/^[,:]$/.test(this.form(first - 1))) return false
    for (let verb = first - 2; verb >= Math.max(sentence.first, first - 1 - nearestVerb); verb--) {
      if (!uttering.has(this.form(verb))) continue
      for (let at = verb - 1; at >= Math.max(sentence.first, verb - longestSpeaker); at--)
        if (this.isPerson(at) && !aside.test(this.form(at - 1))) return this.isLayman(at, verb)
      return false
    }
    return false
  }

  /** A speaker without a name, who is no expert: all words up to the next mark or verb. */
  private isLayman(from: number, to: number): boolean {
    if (!this.isPerson(from)) return false
    const end = Math.min(to, from + longestSpeaker)
    for (let at = from + 1; at < end; at++) {
      const token = this.tokens[at]
      // “The lift at the science park”: where somebody is found makes nobody an expert.
      if (token?.kind !== 'word' || goesOn.test(token.form)) break
      if (experts.has(token.form) || trained.test(token.form) || token.capital !== 'none') return false
    }
    return true
  }

  /** "…, and billed us": a deed that follows, which shows nothing. */
  private actsNext(from: number, to: number): boolean {
    if (!determiner.test(this.form(from))) return false
    for (let at = from + 1; at < Math.min(to, from + longestSpeaker); at++) {
      const token = this.tokens[at] as Token
      if (token.form === ',' && this.form(at + 1) === 'and')
        return this.form(at + 2).endsWith('ed') && !showing.has(this.form(at + 2))
      if (token.kind !== 'word' || token.capital !== 'none') return false
    }
    return false
  }

  private isPerson(at: number): boolean {
    return determiner.test(this.form(at)) || somebody.test(this.form(at))
  }

  private verbFrom(at: number, end: number): number {
    const verbs = this.verbs()
    for (let verb = at + 1; verb < Math.min(end, at + longestSpeaker); verb++) if (verbs[verb] !== NONE) return verb
    return -1
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? ''
  }
}
