// Replies: what a sentence, or what follows "but", ";" or a dash, says against the words before it.
//
// A reply has a strength: 1 a mere denial or contrast, 2 evidence that denies, 3 a judgement of what was said ("the
// story does not hold"). What it answers was retold, weakly (2: by those who pass science on, 1: by those who do it), or
// asserted (0). The two together decide: a judgement rejects anything, a mere denial only what lay people tell.
import { type Appraisal, appraise } from './appraisal.ts'
import { NONE } from './finite.ts'
import { attitudeNouns, evidenceNouns } from './lexicon/cues/attitudes.ts'
import {
  agreement,
  anaphors,
  contrary,
  denials,
  fondVerbs,
  layTellers,
  liked,
  looseAnaphors,
  nameNouns,
  publicVerbs,
  replyLeads,
  storied,
  takingVerbs,
  tellingVerbs
} from './lexicon/cues/retelling.ts'
import type { Clause, Cue, Sentence, Token, TokenSpan } from './model.ts'
import type { Scopes } from './scopes.ts'
import { disowns, isPredicate, isTested, namesThought, takesUpObject } from './taken-up.ts'
import { isPractice } from './words.ts'

/** `aside`: evidence that says something else, which answers only what was told in so many words. */
type Strength = 0 | 1 | 2 | 3 | 'aside'

/** Longest stretch, in tokens, that is looked at on either side. */
const longest = 40
const longestSubject = 14
/** How far before a verb of telling its subject is looked for. */
const nearest = 9

const segmentMarks = new Set([';', ':', '—'])
const denying =
  /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|hardly|scarcely|few|little|without|unlike|nowhere|unrelated|uncorrelated|uncoupled|unconnected|unaffected|untouched|unchanged|intact|.+n't)$/
/** "it is wrong to", "it is not true of": the judgement goes on to something else. */
const goesOn = new Set(['to', 'that', 'for', 'of', 'by'])

/** Finds the replies of a passage. */
export function findReplies(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  scopes: Scopes
): Cue[] {
  const finder = new Finder(tokens, clauses, scopes)
  let before: Sentence | undefined
  for (const sentence of sentences) {
    finder.sentence(sentence, before)
    before = sentence
  }
  return finder.found
}

class Finder {
  readonly found: Cue[] = []

  constructor(
    private readonly tokens: readonly Token[],
    private readonly clauses: readonly Clause[],
    private readonly scopes: Scopes
  ) {}

  sentence(sentence: Sentence, before: Sentence | undefined): void {
    const starts = this.segments(sentence)
    let previous = sentence.first
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? sentence.last
      if (index === 0) {
        if (before !== undefined && sentence.question === 'no' && !this.isContent(before, start))
          this.answerTo(before, start, end, sentence)
      } else {
        this.answerWithin(previous, start, end, sentence)
        previous = start
      }
    }
  }

  /** Where parts begin that may answer what stands before them: after ";", ":", a dash, or a comma and "but". */
  private segments(sentence: Sentence): number[] {
    const starts = [sentence.first]
    const topical = this.form(sentence.first) === 'as' && this.form(sentence.first + 1) === 'for'
    for (let at = sentence.first + 1; at < sentence.last - 1; at++) {
      const form = this.form(at)
      const contrast = /^(?:but|yet|although|though|while|whereas)$/.test(form)
      if (topical && starts.length === 1 && this.form(at - 1) === ',') {
        starts.push(at)
        continue
      }
      const added = form === 'and' && this.form(at - 1) === ',' && this.namesSpeech(at + 1, sentence.last)
      if (segmentMarks.has(this.form(at - 1)) || (contrast && (this.form(at - 1) === ',' || form === 'but')) || added)
        starts.push(at)
    }
    return starts.length > 12 ? starts.slice(0, 12) : starts
  }

  /** ", and the predictions …", ", and geneticists …": what is added speaks of what was said, or speaks with authority. */
  private namesSpeech(from: number, end: number): boolean {
    const verb = this.verbAfter(from, Math.min(end, from + 5))
    if (verb <= from) return false
    const noun = this.headBefore(verb, from)
    const taken = /^(?:the|its|their|those|these|both|such)$/.test(this.form(from))
    return evidenceNouns.has(noun) || (taken && attitudeNouns.has(noun))
  }

  /** "As for X, …", "X: how a nickname outlived its evidence": what stands before the mark is only named. */
  private isTopic(from: number, start: number, end: number): boolean {
    if (this.form(from) === 'as' && this.form(from + 1) === 'for') return true
    if (this.form(start - 1) !== ':' && this.form(start - 1) !== '—') return false
    for (let at = from; at < start; at++) if (this.scopes.verbs[at] !== NONE) return false
    if (this.isOfNames(start, end)) return true
    const { last } = this.scopes.sentenceAt(start) ?? { last: end }
    return (
      /^(?:how|why|where|when|an?|the|on|anatomy|story|history|rise|fall|life|birth|death|biography|portrait|three|two|five|ten)$/.test(
        this.form(start)
      ) && this.holdsLabel(start, Math.min(last, start + 8))
    )
  }

  /** "X, Y: Z answers to none of these names", "X: a marriage annulled": a list of names, taken up as names or found wanting. */
  private isOfNames(from: number, end: number): boolean {
    for (let at = from + 1; at < Math.min(end, from + longestSubject); at++) {
      if (!/^(?:names|nicknames|labels|titles|epithets|slogans|terms|words|headlines|phrases)$/.test(this.form(at)))
        continue
      if (/^(?:these|those|such|both|all|the|three|two|four)$/.test(this.form(at - 1))) return true
    }
    if (end - from > 6 || !/^(?:an?|the|not|no)$/.test(this.form(from))) return false
    return appraise(this.tokens, from, end).polarity === -1
  }

  private holdsLabel(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (storied.has(this.form(at))) return true
    return false
  }

  /** “What does it tell us? That …”: what a question asked for, and no word about it. */
  private isContent(before: Sentence, start: number): boolean {
    return this.form(before.last - 1) === '?' && this.form(start) === 'that' && this.scopes.verbs[start + 1] === NONE
  }

  private answerTo(before: Sentence, start: number, end: number, sentence: Sentence): void {
    const reply = this.replyOf(start, end)
    if (reply === undefined) return
    if (!this.answers(reply.strength, before.first, before.last)) return
    this.found.push({
      ...reply.at,
      class: 'rejection',
      scope: this.span(sentence.first, sentence.last),
      sentence: sentence.index,
      of: 'previous'
    })
  }

  private answerWithin(from: number, start: number, end: number, sentence: Sentence): void {
    const scope = this.span(from, start)
    if (this.isTopic(from, start, end)) {
      const at = this.span(start, Math.min(start + 3, end))
      this.found.push({ ...at, class: 'distance', scope, sentence: sentence.index })
      return
    }
    const reply = this.replyOf(start, end)
    if (reply === undefined) return
    if (!this.answers(reply.strength, from, start)) return
    this.found.push({ ...reply.at, class: 'rejection', scope, sentence: sentence.index })
  }

  // ── the reply ─────────────────────────────────────────────────────────────────────────────────────

  private replyOf(start: number, end: number): { strength: Strength; at: TokenSpan } | undefined {
    const opposed = contrary.has(this.form(start))
    let first = start
    while (first < end - 1 && this.isLead(first) && first - start < 8) first++
    if (this.form(first) === 'as' && looseAnaphors.has(this.form(first + 2))) first += 2
    const verb = this.verbAfter(first, end)
    const last = Math.min(end, start + longest)
    if (verb < 0) return this.barely(start, first, last, opposed)
    const judged = appraise(this.tokens, verb, Math.min(last, verb + 18), (at) => this.standsApart(at, verb))
    const whole = appraise(this.tokens, first, Math.min(last, verb + 18), (at) => this.standsApart(at, verb))
    const strength = this.strengthOf(first, verb, last, judged, whole, opposed)
    if (strength === 0) return undefined
    const found = judged.polarity === -1 ? judged : whole.polarity === -1 ? whole : undefined
    return {
      strength,
      at: found === undefined ? this.span(first, Math.min(first + 3, last)) : this.span(found.first, found.last)
    }
  }

  /** A word across which a reply's subject is looked for; "the nicknames" is one already. */
  private isLead(at: number): boolean {
    const form = this.form(at)
    if (form === 'no' && this.form(at + 1) !== ',') return false
    return replyLeads.has(form) && !(form === 'the' && attitudeNouns.has(this.form(at + 1)))
  }

  private strengthOf(
    first: number,
    verb: number,
    last: number,
    judged: Appraisal,
    whole: Appraisal,
    opposed: boolean
  ): Strength {
    const opening = this.form(first)
    const noun = this.headBefore(verb, first)
    if (disowns(this.tokens, first, last, (from, to) => this.hasDenial(from, to))) return 3
    const said = this.isTakingUp(first, verb, noun)
    if (/^(?:i|we)$/.test(opening) && verb - first === 1 && tellingVerbs.has(this.form(verb))) return 2
    const negative = judged.polarity === -1
    const more = goesOn.has(this.form(judged.last)) && !judged.denied
    if (this.speaksOfNames(first, verb, noun) && judged.polarity !== 1 && !this.isApt(verb, last)) return 3
    if (said && negative && !more) return 3
    if (looseAnaphors.has(opening) && verb - first <= 1 && this.isElliptic(verb, last)) return 3
    if (opening === 'they' && this.form(first + 1) === 'no' && verb + 2 >= last) return 2
    if (looseAnaphors.has(opening) && verb - first <= 1) {
      if (negative && !more && judged.first - verb <= 3 && isBe(this.form(verb))) return 2
    }
    const tested = evidenceNouns.has(noun) || this.hasEvidence(first, verb)
    if (this.isElliptic(verb, last) && verb - first <= 5) return tested ? 3 : 2
    if (/^(?:would|if)$/.test(opening) && /^(?:that|only)$/.test(this.form(first + 1))) return 2
    if (judged.refutes && takesUpObject(this.tokens, verb, last)) return 2
    if (tested && (negative || judged.refutes || whole.polarity === -1)) return 2
    if (denials.has(opening) && whole.polarity === -1 && whole.denied) return 2
    if (denials.has(opening) && isTested(this.tokens, verb, last)) return 2
    if (this.hasDenial(first, last) || negative || whole.polarity === -1) return 1
    if (opposed) return 1
    return tested && judged.polarity === 0 && !this.agrees(first, last) ? 'aside' : 0
  }

  /** "The name fits.", "The nickname is well earned." */
  private isApt(verb: number, last: number): boolean {
    for (let at = verb; at < Math.min(last, verb + 5); at++)
      if (/^(?:fits?|fitted|suits?|suited|well|earned|deserved|deserves|because|stuck|right)$/.test(this.form(at)))
        return true
    return false
  }

  /** Words by which evidence goes along with what was told. */
  private agrees(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (agreement.has(this.form(at))) return true
    return false
  }

  /** "This …", "neither …", "the claim …", "such a story …". */
  private isTakingUp(first: number, verb: number, noun: string): boolean {
    const opening = this.form(first)
    if (verb - first > 7) return false
    if (anaphors.has(opening) && (verb - first <= 1 || (this.form(first + 1) === 'of' && verb - first <= 4)))
      return true
    if (!attitudeNouns.has(noun) || verb - first > 4) return false
    return /^(?:this|that|these|those|the|such|both|neither|its|his|her|their|a|any|every|each|no)$/.test(opening)
  }

  /** "Both headlines …", "the nicknames …": what follows is about words, so that those before it were only mentioned. */
  private speaksOfNames(first: number, verb: number, noun: string): boolean {
    if (verb - first > 4 || verb - first < 2 || !nameNouns.has(noun)) return false
    return /^(?:this|that|these|those|the|such|both|neither|all|each|two|three)$/.test(this.form(first))
  }

  /** "There is not.", "The paper did not.", "It does not." */
  private isElliptic(verb: number, last: number): boolean {
    const next = this.form(verb + 1)
    if (next === 'no' && this.form(verb + 2) === 'longer') return verb + 4 >= last
    if (this.form(verb).endsWith("n't")) return this.stops(verb + 1, last)
    return next === 'not' && this.stops(verb + 2, last)
  }

  /** The end of what is said, or an afterthought: "It does not, or not in that way.", "It isn't, at least in people." */
  private stops(at: number, last: number): boolean {
    if (at >= last || /^[.;!—]$/.test(this.form(at))) return true
    return this.form(at) === ',' && /^(?:or|nor|at|not|and|any|as|however|of)$/.test(this.form(at + 1))
  }

  /** A reply without a verb: "Not so.", "Wrong on all counts.", "No such luck." */
  private barely(
    start: number,
    first: number,
    last: number,
    opposed: boolean
  ): { strength: Strength; at: TokenSpan } | undefined {
    if (last - start > 8) return undefined
    const judged = appraise(this.tokens, start, last)
    if (judged.polarity !== -1) return opposed && first < last ? { strength: 1, at: this.span(start, last) } : undefined
    return { strength: 2, at: this.span(judged.first, judged.last) }
  }

  private hasDenial(first: number, last: number): boolean {
    for (let at = first; at < last; at++) {
      if (denying.test(this.form(at)) && !/^(?:only|just|merely|doubt|wonder|surprise)$/.test(this.form(at + 1)))
        return true
    }
    return false
  }

  private hasEvidence(first: number, verb: number): boolean {
    for (let at = first; at < Math.min(verb, first + longestSubject); at++)
      if (evidenceNouns.has(this.form(at))) return true
    return false
  }

  // ── what it answers ───────────────────────────────────────────────────────────────────────────────

  /** Whether a reply of this strength rejects the words `[first, last)`. */
  private answers(strength: Strength, first: number, last: number): boolean {
    if (strength === 3) return true
    const told = this.toldIn(first, last)
    return strength === 'aside' ? told.degree === 2 && told.content : strength + told.degree >= 3
  }

  /** How much the words retell: 2 by those who pass science on, 1 by those who do it, 0 not at all; and whether "that …". */
  private toldIn(first: number, last: number): { readonly degree: 0 | 1 | 2; readonly content: boolean } {
    const end = Math.min(last, first + longest)
    let degree: 0 | 1 | 2 = 0
    let lay = first - longest
    for (let at = first; at < end; at++) {
      const form = this.form(at)
      if (layTellers.has(form)) lay = at
      const near = at - lay <= nearest
      if (near && fondVerbs.has(form)) return { degree: 2, content: true }
      // "Many studies take X as a measure of Y": a usage is told.
      if (near && takingVerbs.has(form) && this.hasContent(at + 2, end, /^as$/)) return { degree: 2, content: true }
      if (liked.has(form) && isPredicate(this.tokens, at)) degree = namesThought(this.tokens, first, at) ? 2 : 1
      if (degree === 2) return { degree, content: true }
      if (!tellingVerbs.has(form) || !this.isVerb(at) || this.isAside(at) || isPractice(this.tokens, at)) continue
      if (near || this.isToldTo(at)) return { degree: 2, content: this.hasContent(at + 1, end) }
      degree = 1
    }
    return { degree, content: false }
  }

  private hasContent(from: number, end: number, opening = /^(?:that|as|of)$/): boolean {
    for (let at = from; at < Math.min(end, from + 6); at++) if (opening.test(this.form(at))) return true
    return false
  }

  /** A saying inside a relative clause, or our own: "people who report pain", "I consistently observe". */
  private isAside(at: number): boolean {
    if (this.clauses[this.scopes.innermost[at] as number]?.kind === 'relative') return true
    const before = this.form(at - 1).endsWith('ly') ? at - 2 : at - 1
    return /^(?:we|i)$/.test(this.form(before))
  }

  /** "is said to", "was told that", "are sold as". */
  private isToldTo(at: number): boolean {
    return publicVerbs.has(this.form(at)) && (isBe(this.form(at - 1)) || isBe(this.form(at - 2)))
  }

  // ── small things ──────────────────────────────────────────────────────────────────────────────────

  private verbAfter(first: number, end: number): number {
    for (let at = first; at < Math.min(end, first + longestSubject); at++) if (this.scopes.verbs[at] !== NONE) return at
    return -1
  }

  private headBefore(verb: number, first: number): string {
    let head = ''
    for (let at = first; at < verb; at++) {
      const form = this.form(at)
      if (at > first && /^(?:of|that|from|in|on|with|by|for|who|which|,|to|as)$/.test(form)) break
      if (this.tokens[at]?.kind === 'word' && !form.endsWith('ly')) head = form
    }
    return head
  }

  /** Listed as a verb where it stands, or after a form of "be", "have", "to" or an adverb. */
  private isVerb(at: number): boolean {
    if (this.scopes.verbs[at] !== NONE) return true
    const before = this.form(at - 1)
    return (
      isBe(before) ||
      before.endsWith('ly') ||
      /^(?:has|have|had|to|often|once|long|still|never|not|will|would|can|may)$/.test(before)
    )
  }

  private standsApart(at: number, verb: number): boolean {
    const inner = this.scopes.innermost[at] as number
    if (inner === this.scopes.innermost[verb]) return false
    const clause = this.clauses[inner]
    return (
      clause !== undefined && clause.first > verb && (clause.kind === 'subordinate' || clause.kind === 'complement')
    )
  }

  private span(first: number, last: number): TokenSpan {
    return this.scopes.spanOf(first, Math.max(last, first + 1))
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? ''
  }
}

const isBe = (form: string): boolean => /^(?:is|are|was|were|be|been|being|'s|gets|get)$/.test(form)
