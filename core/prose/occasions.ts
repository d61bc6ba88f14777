// What somebody said on an occasion: “the man at the stall assured us that …”, and what the author once held himself.
//
// Those whose trade it is to know are sources, and what they say counts as told; of anybody else the author tells a scene.
// What one held once is told as past where the sentence says when, or where the author then takes it back.
import { NONE } from './finite.ts'
import { experts, formerly, holding, naming, telling, toldTo, withdrawing } from './lexicon/occasions.ts'
import type { Cue, Sentence, Token } from './model.ts'
import { compilePatterns } from './pattern.ts'
import type { Scopes } from './scopes.ts'

const times = compilePatterns(formerly)
const withdrawals = compilePatterns(withdrawing)

/** How far before a verb its subject begins, and how far behind “I” the verb stands. */
const [longestSubject, longestGap] = [9, 4]
/** How far into the next sentence a withdrawal stands. */
const withdrawnWithin = 16

/** Finds what was said or held on an occasion. */
export function findOccasions(tokens: readonly Token[], sentences: readonly Sentence[], scopes: Scopes): Cue[] {
  const finder = new Finder(tokens, sentences, scopes)
  for (const sentence of sentences) finder.sentence(sentence)
  return finder.found
}

class Finder {
  readonly found: Cue[] = []

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Sentence[],
    private readonly scopes: Scopes
  ) {}

  sentence(sentence: Sentence): void {
    let past: boolean | undefined
    for (let at = sentence.first + 1; at < sentence.last - 1; at++) {
      const form = this.form(at)
      const tells = telling.has(form) || naming.has(form)
      if (tells && this.hasContent(at) && this.isLayman(at, sentence)) this.add('distance', at, sentence)
      else if (holding.has(form) && this.isHeld(at) && this.isOwn(at, sentence)) {
        past ??= this.isPast(sentence)
        if (past) this.add('history', at, sentence)
      }
    }
  }

  private add(kind: 'distance' | 'history', at: number, sentence: Sentence): void {
    const cue = this.scopes.said(kind, this.scopes.spanOf(at, at + 1), sentence)
    if (cue !== undefined) this.found.push(cue)
  }

  /** "told us that …", "announced that …", "called it the …": what is said follows. */
  private hasContent(verb: number): boolean {
    const next = this.form(verb + 1)
    if (naming.has(this.form(verb))) return /^(?:it|them|her|him|this|that)$/.test(next)
    if (next === 'to' && toldTo.has(this.form(verb + 2))) return this.form(verb + 3) === 'that'
    if (toldTo.has(next)) return /^(?:that|about|how|why|it|my|our|your|his|her|to|the|"|:)$/.test(this.form(verb + 2))
    return next === 'that'
  }

  /** A subject of one person, or of a thing, that is no source: "a man in linen", "the owl of the app". */
  private isLayman(verb: number, sentence: Sentence): boolean {
    const from = Math.max(sentence.first, verb - longestSubject)
    for (let at = verb - 1; at >= from; at--) {
      const form = this.form(at)
      if (
        this.tokens[at]?.kind !== 'word' ||
        this.scopes.verbs[at] !== NONE ||
        /^(?:who|which|that|and|or|as|we|i|if)$/.test(form)
      )
        return false
      if (experts.has(form) || (this.tokens[at]?.capital !== 'none' && at > sentence.first)) return false
      if (!/^(?:an?|the|my|our|his|her|another|some|one)$/.test(form)) continue
      if (this.isInside(at, from)) continue
      return !/s$/.test(this.headFrom(at, verb)) && this.headFrom(at, verb) !== ''
    }
    return false
  }

  /** Whether a determiner belongs to an attribute: "the man at the stall". */
  private isInside(at: number, from: number): boolean {
    return (
      at - 1 >= from && /^(?:at|in|on|of|from|with|behind|next|to|beside|opposite|for|by|near)$/.test(this.form(at - 1))
    )
  }

  private headFrom(at: number, verb: number): string {
    let head = ''
    for (let word = at + 1; word < verb; word++) {
      const form = this.form(word)
      if (/^(?:at|in|on|of|from|with|behind|next|beside|opposite|for|by|near|to)$/.test(form)) break
      if (!form.endsWith('ly')) head = form
    }
    return head
  }

  /** “I learned how to do it” holds nothing: what one learned is held with “that”. */
  private isHeld(at: number): boolean {
    return !/^learn/.test(this.form(at)) || this.form(at + 1) === 'that'
  }

  /** "I believed", "we all took", "my column repeated", "I was sure". */
  private isOwn(verb: number, sentence: Sentence): boolean {
    for (let at = verb - 1; at >= Math.max(sentence.first, verb - longestGap); at--) {
      const form = this.form(at)
      if (/^(?:i|we)$/.test(form)) return true
      if (/^(?:my|our|this)$/.test(form))
        return /^(?:column|magazine|newsletter|thesis|dissertation|essay|generation|teachers?|book|lectures?|clinic|practice|course|first|preprint|class|early|old|former)$/.test(
          this.form(at + 1)
        )
      if (/^(?:not|never|nobody|who|that|which|they|he|she|you|,)$/.test(form)) return false
    }
    return false
  }

  /** Whether the sentence says that it was then, or the author takes it back. */
  private isPast(sentence: Sentence): boolean {
    for (let at = sentence.first + 1; at < sentence.last; at++)
      if (/^(?:of|in|from)$/.test(this.form(at - 1)) && /^(?:19\d\d|20[01]\d)$/.test(this.form(at))) return true
    if (times.match(this.tokens, sentence).length > 0) return true
    if (withdrawals.match(this.tokens, sentence).length > 0) return true
    const next = this.sentences[sentence.index + 1]
    if (next === undefined) return false
    return withdrawals.match(this.tokens, next).some(({ span }) => span.first - next.first <= withdrawnWithin)
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? ''
  }
}
