// The ten questions of use against mention and qualification, asked in order, in one place.
//
// The first question that answers decides; what also weakens the claim adds its steps. Rules never ask these
// things themselves: they say what they are about (aspects) and get a verdict with its reason.

import type { Span } from '../text/span.ts'
import { lowest, plain, silent, speaks, sum } from './answers.ts'
import { innermostClauses } from './clauses.ts'
import { credits } from './credit.ts'
import { finiteVerbs, NONE } from './finite.ts'
import { answersCaveat, deniesNeed, governs, isInside } from './governs.ts'
import {
  central,
  concessive,
  decisive,
  explaining,
  inferring,
  ofClaims,
  opposing,
  practices,
  sampling,
  subordinating
} from './lexicon/verdict.ts'
import { beginningWithin } from './locate.ts'
import type {
  Aspect,
  Caveat,
  Clause,
  Cue,
  CueClass,
  Mention,
  Quotation,
  Sentence,
  Token,
  TokenSpan,
  Verdict
} from './model.ts'
import { NearbyCaveats } from './nearby-caveats.ts'
import { answersAspect, mentionsOf, view } from './qualify.ts'
import { isAboutNaming, isNamingVerb, quotationAround } from './quotations.ts'
import {
  asksForIt,
  embeddedQuestion,
  type Layers,
  listsTerms,
  opensQuestion,
  outlives,
  supposition
} from './suppositions.ts'

/** What the earlier layers found in a passage. */
export interface Parts {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
  readonly cues: readonly Cue[]
  readonly quotations: readonly Quotation[]
  readonly caveats: readonly Caveat[]
}

/** Asks the ten questions of a stretch of a passage. */
export type Judge = (at: TokenSpan, aspects?: readonly Aspect[]) => Verdict

/** Words that deny a verb. */
const verbal = /^(?:not|never|no|nothing|cannot|hardly|scarcely|neither|rarely|seldom)$|n't$/

/** “We don't only use a tenth”: what limits a claim is denied where a denial stands before it. */
const restricting: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'barely'])

/** How many sentences behind a claim “all of these are wrong” may stand. */
const furthestReply = 5

/** A judge over the parts of one passage. */
export function makeJudge(parts: Parts): Judge {
  const court = new Court(parts)
  return (at, aspects = []) => court.judge(at, aspects)
}

class Court {
  private readonly cues: (readonly Cue[])[]
  private readonly caveats: NearbyCaveats
  private readonly sentenceOf: Int32Array
  private readonly innermost: Int32Array
  private readonly layers: Layers
  /** Sentences with a citation in them. */
  private readonly cited = new Set<number>()

  constructor(private readonly parts: Parts) {
    const { tokens, sentences, clauses, cues } = parts
    const lists: Cue[][] = sentences.map(() => [])
    for (const cue of cues) lists[cue.sentence]?.push(cue)
    this.cues = lists
    this.caveats = new NearbyCaveats(parts)
    this.sentenceOf = new Int32Array(tokens.length)
    for (const { index, first, last } of sentences) this.sentenceOf.fill(index, first, last)
    this.innermost = innermostClauses(tokens, clauses)
    this.layers = { tokens, clauses, innermost: this.innermost, verbs: finiteVerbs(tokens) }
    tokens.forEach((token, at) => {
      if (token.kind === 'citation') this.cited.add(this.sentenceOf[at] as number)
    })
  }

  judge(at: TokenSpan, aspects: readonly Aspect[]): Verdict {
    const sentence = this.parts.sentences[this.sentenceOf[at.first] ?? 0]
    if (sentence === undefined) return plain
    const own = aspects.includes('absence')
    const near = this.cuesNear(sentence, at)
    const denies = own && near.some((cue) => cue.class === 'negation' && isInside(cue, at))
    const cues = near.filter(
      (cue) =>
        cue.of === undefined &&
        !(own && isInside(cue, at) && !this.deniesInference(cue, aspects)) &&
        governs(cue, at, this.parts.tokens) &&
        !(denies && this.isOfAnother(cue, at)) &&
        !(this.isSoCalled(cue) && credits(this.parts.tokens, at.last, Math.min(at.last + 5, sentence.last)))
    )
    const found = (...classes: CueClass[]): Cue | undefined => cues.find((cue) => classes.includes(cue.class))
    const quotation = quotationAround(this.parts.quotations, at)
    return (
      this.notProse(at, aspects, quotation, found('material')) ??
      this.distancedQuotation(quotation, cues) ??
      this.endorsed(at, sentence, quotation, cues) ??
      this.denied(at, sentence, this.denial(at, sentence, aspects, cues), found('rejection')) ??
      this.attributed(found('distance', 'history')) ??
      (aspects.includes('wording') ? undefined : this.questioned(at, sentence, found('proposal', 'prospect'))) ??
      this.qualified(at, sentence, aspects, cues) ??
      this.weighed(at, sentence, aspects, cues, quotation)
    )
  }

  /** “It is not addictive, has no side effects”, “No, it cannot hurt you”: a denial before one that has its own. */
  private isOfAnother(cue: Cue, at: TokenSpan): boolean {
    if (cue.class !== 'negation' || cue.last > at.first) return false
    const between = this.parts.tokens.slice(cue.last, at.first).map(({ form }) => form)
    return between.includes(',') && !between.some((form) => subordinating.has(form))
  }

  /** “Because it is natural does not mean that it is safe”: what is denied is the inference, not the harm. */
  private deniesInference(cue: Cue, aspects: readonly Aspect[]): boolean {
    const verb = this.parts.tokens[cue.last]?.form ?? ''
    // “Does not cause harm” is a claim of safety; that a lack does not explain an illness is none of a lack.
    const denied = inferring.has(verb) || (explaining.has(verb) && !aspects.includes('fixed'))
    return cue.class === 'negation' && denied
  }

  // 1
  private notProse(
    at: TokenSpan,
    aspects: readonly Aspect[],
    quotation: Quotation | undefined,
    cue: Cue | undefined
  ): Verdict | undefined {
    const { tokens } = this.parts
    let prose = false
    for (let index = at.first; index < at.last; index++) {
      const kind = tokens[index]?.kind
      if (kind === 'word' || kind === 'number') prose = true
    }
    if (!prose && at.last > at.first) return silent(1, 'quoted', 'no prose of the author stands here', at)
    if (quotation === undefined && !aspects.includes('wording') && listsTerms(at, this.layers))
      return silent(1, 'quoted', 'a list of terms says nothing of them', at)
    if (cue === undefined) return undefined
    return silent(1, 'quoted', this.because(cue, quotation === undefined ? 'lists it' : 'quotes it as material'), cue)
  }

  // 2
  private distancedQuotation(quotation: Quotation | undefined, cues: readonly Cue[]): Verdict | undefined {
    if (quotation?.frame === 'distancing')
      return silent(2, 'quoted', 'a quotation that the text keeps at a distance', quotation)
    const soCalled = cues.find((cue) => cue.class === 'distance' && this.isSoCalled(cue))
    return soCalled === undefined
      ? undefined
      : silent(2, 'quoted', this.because(soCalled, 'keeps the name at a distance'), soCalled)
  }

  // 3
  private endorsed(
    at: TokenSpan,
    sentence: Sentence,
    quotation: Quotation | undefined,
    cues: readonly Cue[]
  ): Verdict | undefined {
    const naming = cues.find((cue) => cue.class === 'naming' || isNamingVerb(this.parts.tokens, cue))
    if (naming === undefined && quotation?.frame !== 'endorsing') return undefined
    if (naming !== undefined && (this.isConceded(naming, sentence) || this.isTakenFurther(naming, at, sentence))) {
      const reason = this.because(naming, 'names it only to go beyond the name')
      return quotation === undefined ? silent(5, 'reported', reason, naming) : silent(2, 'quoted', reason, naming)
    }
    const stronger = cues.some((cue) => decisive.has(cue.class) && cue !== naming) || this.replyTo(sentence)
    if (stronger || sentence.question === 'open' || embeddedQuestion(at, this.layers)) return undefined
    if (naming !== undefined && supposition(at, sentence, this.layers) !== undefined) return undefined
    if (naming !== undefined && isAboutNaming(this.parts.tokens, naming, at, sentence))
      return silent(3, 'reported', this.because(naming, 'speaks of the name'), naming)
    if (quotation?.frame === 'endorsing' || credits(this.parts.tokens, at.last, sentence.last)) {
      return speaks(3, 'asserted', 'a name that the sentence goes on to credit', 0, naming)
    }
    if (naming === undefined || naming.class !== 'naming') return undefined
    return speaks(3, 'reported', this.because(naming, 'names it without crediting the name'), -1, naming)
  }

  /** "Although often called the Y, X …": the author sets the name against what follows. */
  private isConceded(naming: Cue, sentence: Sentence): boolean {
    for (let at = naming.first - 1; at >= Math.max(sentence.first, naming.first - 8); at--) {
      const form = this.parts.tokens[at]?.form ?? ''
      if (concessive.has(form)) return true
      if (form === ',' || form === ';' || form === '—') return false
    }
    return false
  }

  /** "Is often called the Y, yet …": named, and then set against what follows. */
  private isTakenFurther(naming: Cue, at: TokenSpan, sentence: Sentence): boolean {
    if (naming.class !== 'naming') return false
    const { tokens } = this.parts
    for (let index = at.last; index < Math.min(sentence.last, at.last + 12); index++) {
      const form = tokens[index]?.form ?? ''
      if (opposing.has(form)) return !credits(tokens, at.last, index)
    }
    return false
  }

  // 4
  private denied(
    at: TokenSpan,
    sentence: Sentence,
    negation: Cue | undefined,
    rejection: Cue | undefined
  ): Verdict | undefined {
    if (rejection !== undefined) return silent(4, 'rejected', this.because(rejection, 'rejects it'), rejection)
    const asked = negation === undefined ? undefined : embeddedQuestion(at, this.layers)
    if (negation !== undefined && !(asked !== undefined && negation.first < asked.first))
      return silent(4, 'denied', this.because(negation, 'denies it'), negation)
    const limit = this.deniedLimit(at, sentence)
    if (limit !== undefined) return silent(4, 'denied', this.because(limit, 'denies the limit'), limit)
    const reply = this.replyTo(sentence)
    if (reply === undefined) return undefined
    return silent(4, 'rejected', this.because(reply, 'in the next sentence rejects it'), reply)
  }

  /** The denial that reaches the span: a name that the sentence takes for granted outlives one ("you cannot buy the X"). */
  private denial(at: TokenSpan, sentence: Sentence, aspects: readonly Aspect[], cues: readonly Cue[]): Cue | undefined {
    const named = aspects.includes('epithet')
    const found = cues.find((cue) => cue.class === 'negation' && !outlives(at, cue, sentence, named, this.layers))
    // A practice is no mere name: “a dopamine detox does not lower dopamine” denies what it is for.
    const practised = practices.has(this.parts.tokens[at.last - 1]?.form ?? '')
    if (found !== undefined || !(practised || aspects.some((aspect) => ofClaims.has(aspect)))) return found
    return (named && !practised) || aspects.includes('absence') ? undefined : this.denialBehind(at, sentence)
  }

  /** "Gut serotonin does not reach the brain": what stands for a whole claim is denied with the verb that it is the subject of. */
  private denialBehind(at: TokenSpan, sentence: Sentence): Cue | undefined {
    const { innermost, verbs } = this.layers
    for (let index = at.first; index < at.last; index++) if (verbs[index] !== NONE) return undefined
    let verb = at.last
    while (verb < sentence.last && verb < at.last + 3 && verbs[verb] === NONE) verb++
    if (verbs[verb] === NONE || innermost[verb] !== innermost[at.first]) return undefined
    return (this.cues[sentence.index] ?? []).find(
      (cue) =>
        cue.class === 'negation' &&
        cue.first >= verb &&
        cue.first <= verb + 2 &&
        verbal.test(this.parts.tokens[cue.first]?.form ?? '') &&
        !deniesNeed(cue.last, this.parts.tokens)
    )
  }

  /** “We don’t only use a tenth”: the denial before a word that limits a number. */
  private deniedLimit(at: TokenSpan, sentence: Sentence): Token | undefined {
    const { tokens } = this.parts
    const [before, opening] = [tokens[at.first - 1]?.form ?? '', tokens[at.first]?.form ?? '']
    const denial = tokens[at.first - (restricting.has(before) ? 2 : 1)]
    if (denial === undefined || denial.start < sentence.start || !verbal.test(denial.form)) return undefined
    if (!restricting.has(before) && !restricting.has(opening)) return undefined
    return tokens.slice(at.first, at.last).some((token) => token.kind === 'number') ? denial : undefined
  }

  /** What the next sentence says against this one, or a later one against all before it. */
  private replyTo(sentence: Sentence): Cue | undefined {
    const next = (this.cues[sentence.index + 1] ?? []).find((cue) => cue.of !== undefined)
    if (next !== undefined) return next
    for (let index = sentence.index + 2; index <= sentence.index + furthestReply; index++) {
      const reply = this.cues[index]?.find((cue) => cue.of === 'several')
      if (reply !== undefined) return reply
    }
    return undefined
  }

  // 5
  private attributed(cue: Cue | undefined): Verdict | undefined {
    if (cue === undefined) return undefined
    const what = cue.class === 'history' ? 'tells what used to be believed' : 'keeps it at a distance'
    return silent(5, 'reported', this.because(cue, what), cue)
  }

  // 6
  private questioned(at: TokenSpan, sentence: Sentence, cue: Cue | undefined): Verdict | undefined {
    if (sentence.question === 'open' && !asksForIt(at, sentence, this.parts.sentences[sentence.index + 1], this.layers))
      return silent(6, 'questioned', 'an open question', sentence)
    const supposed = supposition(at, sentence, this.layers)
    if (supposed !== undefined) return silent(6, 'proposed', '“if” only supposes it', supposed)
    const opened = opensQuestion(at, sentence, this.layers)
    if (opened !== undefined) return silent(6, 'questioned', '“whether” leaves it open', opened)
    const clause = embeddedQuestion(at, this.layers)
    if (clause !== undefined && cue === undefined) {
      return silent(6, 'questioned', `“${clause.opener}” leaves it open`, clause)
    }
    return cue === undefined ? undefined : silent(6, 'proposed', this.because(cue, 'puts it forward only'), cue)
  }

  // 7
  private qualified(
    at: TokenSpan,
    sentence: Sentence,
    aspects: readonly Aspect[],
    cues: readonly Cue[]
  ): Verdict | undefined {
    for (const aspect of aspects) {
      const answer = answersAspect(aspect, at, sentence, this.parts, this.innermost, cues)
      if (answer !== undefined) return silent(7, 'asserted', this.because(answer, `answers ${aspect}`), answer)
    }
    const sampled = aspects.includes('measure') ? this.sampledNear(at, sentence) : undefined
    if (sampled !== undefined)
      return silent(7, 'asserted', this.because(sampled, 'next to it names the fluid'), sampled)
    return undefined
  }

  /** "(We measured them in urine.)": the next sentence says in what a level was measured. */
  private sampledNear(at: TokenSpan, sentence: Sentence): TokenSpan | undefined {
    for (let index = at.first; index < at.last; index++) if (central.has(this.parts.tokens[index]?.form ?? '')) return
    const next = this.parts.sentences[sentence.index + 1]
    if (next === undefined || next.last - next.first > view) return undefined
    const here = mentionsOf(this.parts.mentions, next, next)
    const fluid = here.find((mention) => mention.kind === 'measure' && mention.groups.includes('peripheral'))
    if (fluid === undefined || here.some((mention) => mention.kind === 'molecule' && mention.anaphor !== true)) return
    for (let index = next.first; index < next.last; index++) {
      if (sampling.has(this.parts.tokens[index]?.form ?? '')) return fluid
    }
    return undefined
  }

  // 8, 9 and 10, with the attributions of 5 that only lower
  private weighed(
    at: TokenSpan,
    sentence: Sentence,
    aspects: readonly Aspect[],
    cues: readonly Cue[],
    quotation: Quotation | undefined
  ): Verdict {
    const caveat = this.caveats.conceded(at, sentence, aspects) ?? this.caveats.given(sentence, aspects)
    if (caveat !== undefined && answersCaveat(caveat, aspects) && this.caveats.namesSame(caveat, sentence, at)) {
      return silent(8, 'asserted', `a caveat next to it about ${caveat.kind}`, caveat)
    }
    const verdicts: Verdict[] = []
    const attribution = cues.find((cue) => cue.class === 'attribution')
    if (attribution !== undefined) {
      const reason = this.because(attribution, 'says whose theory it is')
      if (aspects.includes('theory')) return silent(5, 'reported', reason, attribution)
      const steps = this.cited.has(sentence.index) ? lowest : -1
      verdicts.push(speaks(5, 'reported', this.because(attribution, 'credits somebody else'), steps, attribution))
    } else if (quotation?.spoken) verdicts.push(speaks(5, 'reported', 'somebody is told to say it', -1, quotation))
    if (caveat !== undefined && !aspects.includes('fixed')) {
      verdicts.push(speaks(8, 'asserted', `a caveat next to it about ${caveat.kind}`, -1, caveat))
    }
    const cancelled = caveat === undefined ? this.caveats.takenBack(sentence, aspects) : undefined
    if (cancelled?.cancelledAt !== undefined) {
      const { cancelledAt } = cancelled
      verdicts.push({
        ...speaks(9, 'asserted', 'a caveat covered it and was taken back', 0, cancelledAt),
        cancelled: cancelledAt
      })
    }
    const hedge = aspects.includes('fixed') ? undefined : cues.find((cue) => cue.class === 'hedge')
    if (hedge !== undefined) {
      if (aspects.includes('certainty')) return silent(10, 'hedged', this.because(hedge, 'hedges it'), hedge)
      verdicts.push(speaks(10, 'hedged', this.because(hedge, 'hedges it'), -1, hedge))
    }
    return sum(verdicts)
  }

  /** The cues of a sentence within view of a span. */
  private cuesNear(sentence: Sentence, at: TokenSpan): readonly Cue[] {
    const cues = this.cues[sentence.index] ?? []
    if (sentence.last - sentence.first <= view) return cues
    return beginningWithin(cues, at.first - view, at.last + view)
  }

  private isSoCalled(cue: Cue): boolean {
    const form = this.parts.tokens[cue.first]?.form
    return form === 'so-called' || (form === 'so' && cue.last - cue.first === 2)
  }

  private because(at: Span, what: string): string {
    return `“${this.parts.text.slice(at.start, at.end)}” ${what}`
  }
}
