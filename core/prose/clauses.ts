// Clauses of each sentence: a flat list with kinds and parents, found in one pass over the tokens.
//
// Spans nest: a clause covers the clauses that hang inside it, coordinated clauses lie side by side. The splitter
// may not judge: it knows marks, closed-class words and which words may be finite verbs, nothing of neuroscience.
import { AUXILIARY, finiteVerbs, LEXICAL, NONE } from './finite.ts'
import { contractions, nounLike } from './lexicon/finite.ts'
import {
  attributionNouns,
  complementAdjectives,
  complementVerbs,
  coordinators,
  firmSubordinators,
  ingNouns,
  prepositions,
  questionWords,
  relativePronouns,
  subjectPronouns,
  subordinators
} from './lexicon/openers.ts'
import type { Clause, ClauseKind, Sentence, Token } from './model.ts'

interface Frame {
  readonly index: number
  readonly kind: ClauseKind
  verb: boolean
  /** Opened where its container had only begun: "When …, X does Y". */
  readonly fronted: boolean
  /** The mark that closes it, when it is a parenthesis. */
  readonly closer: string
}

type Draft = { -readonly [Key in keyof Clause]: Clause[Key] }

/** “A, given that B”: a reason. */
const reasoning: ReadonlySet<string> = new Set(['given', 'seeing', 'considering'])

/** The clauses of all sentences, in order of their openings; every sentence has at least one. */
export function splitClauses(_text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Clause[] {
  const clauses: Draft[] = []
  if (tokens.length === 0) return clauses
  const verbs = finiteVerbs(tokens)
  for (const sentence of sentences) new Splitter(tokens, verbs, sentence, clauses).run()
  return clauses
}

/** For each token the index of its innermost clause. */
export function innermostClauses(tokens: readonly Token[], clauses: readonly Clause[]): Int32Array {
  const innermost = new Int32Array(tokens.length).fill(-1)
  const open: Clause[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    while (next < clauses.length && (clauses[next] as Clause).first <= at) open.push(clauses[next++] as Clause)
    while (open.length > 0 && (open[open.length - 1] as Clause).last <= at) open.pop()
    const top = open[open.length - 1]
    if (top !== undefined) innermost[at] = top.index
  }
  return innermost
}

/** Deeper nesting than any reader follows stays in the clause it stands in; keeps every step short. */
const deepest = 24

const degrees = new Set(['much', 'far', 'strongly', 'well', 'often', 'many'])

/** Whom something may be told, before the clause that is told (“teach people how …”). */
const persons: ReadonlySet<string> = new Set(['people', 'readers'])

const boundaries = new Set([';', ':', '—'])
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Kinds that a second finite verb closes: "the hormone that calms mothers *is* …". */
const embedded: ReadonlySet<ClauseKind> = new Set(['relative', 'complement', 'subordinate', 'participle'])

const isParticiple = (form: string): boolean =>
  form === 'being' || (form.length > 5 && form.endsWith('ing') && !ingNouns.has(form))

class Splitter {
  private readonly stack: Frame[] = []
  /** For each token of the sentence, where the next finite verb and the next boundary stand. */
  private readonly nextVerb: Int32Array
  private readonly nextStop: Int32Array
  private readonly dashes: number[] = []
  private readonly root: number

  constructor(
    private readonly tokens: readonly Token[],
    private readonly verbs: Uint8Array,
    private readonly sentence: Sentence,
    private readonly clauses: Draft[]
  ) {
    const { first, last } = sentence
    this.root = clauses.length
    this.nextVerb = new Int32Array(last - first + 1).fill(last)
    this.nextStop = new Int32Array(last - first + 1).fill(last)
    for (let at = last - 1; at >= first; at--) {
      const form = this.form(at)
      this.nextVerb[at - first] = verbs[at] === NONE ? (this.nextVerb[at + 1 - first] as number) : at
      const stop = boundaries.has(form) || form === ',' || form === '(' || form === ')'
      this.nextStop[at - first] = stop ? at : (this.nextStop[at + 1 - first] as number)
      if (form === '—') this.dashes.push(at)
    }
  }

  run(): void {
    const { first, last } = this.sentence
    this.open('main', first, '')
    let at = first
    while (at < last) {
      this.step(at)
      at++
    }
    while (this.stack.length > 0) this.close(last)
  }

  private step(at: number): void {
    const token = this.tokens[at] as Token
    if (token.kind === 'punct') this.punctuation(at, token.form)
    else if (token.kind === 'word') this.word(at, token.form)
  }

  private punctuation(at: number, form: string): void {
    if (form in closers) this.open('parenthesis', at, '', closers[form])
    else if (form === ')' || form === ']') this.closeParenthesis(form, at + 1)
    else if (form === '—') this.dash(at)
    else if (form === ';' || form === ':') this.segment(at)
    else if (form === ',') this.comma(at)
  }

  private dash(at: number): void {
    if (this.stack.some((frame) => frame.closer === '—')) {
      this.closeParenthesis('—', at + 1)
      return
    }
    while (this.dashes.length > 0 && (this.dashes[this.dashes.length - 1] as number) <= at) this.dashes.pop()
    const partner = this.dashes[this.dashes.length - 1]
    if (partner !== undefined && !this.crossesStop(at, partner)) this.open('parenthesis', at, '', '—')
    else this.segment(at)
  }

  private crossesStop(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (this.form(at) === ';') return true
    return false
  }

  /** A new clause at sentence level; the mark before it stays outside. */
  private segment(at: number): void {
    const floor = this.parenthesisFloor()
    while (this.stack.length > floor) this.close(at)
    if (at + 1 < this.sentence.last) this.open('coordinate', at + 1, '')
  }

  private comma(at: number): void {
    const next = at + 1
    if (next >= this.sentence.last) return
    const word = this.form(next)
    const floor = this.parenthesisFloor()
    if (coordinators.has(word)) {
      if (this.coordinatesAfterComma(next)) this.coordinate(next, floor)
      else this.closeLoose(at, floor)
      return
    }
    this.closeLoose(at, floor)
    if (isParticiple(word) && this.top().verb && !this.startsSubject(next)) this.open('participle', next, word)
    else if (!this.opensHere(next) && this.splices(next)) this.coordinate(next, floor)
  }

  /** Closes what a comma ends: fronted clauses that have their verb, relatives, participles, subordinates. */
  private closeLoose(at: number, floor: number): void {
    while (this.stack.length > Math.max(1, floor)) {
      const top = this.top()
      const ends = top.kind === 'relative' || top.kind === 'participle' || top.kind === 'subordinate'
      if (!ends || !(top.verb || top.fronted || top.kind === 'participle')) return
      if (!top.fronted && !this.interrupts(top) && this.isListItem(at + 1)) return
      this.close(at)
    }
  }

  /** A relative between commas before its container's verb: "Fasting, which costs nothing, sparks …". */
  private interrupts(top: Frame): boolean {
    if (top.kind !== 'relative' || this.stack[this.stack.length - 2]?.verb !== false) return false
    return this.form((this.clauses[top.index]?.first ?? 0) - 1) === ','
  }

  /** Whether what follows the comma has no verb of its own before the next mark: "trust, empathy, and warmth". */
  private isListItem(at: number): boolean {
    const offset = at - this.sentence.first
    return (this.nextVerb[offset] as number) >= (this.nextStop[offset] as number) && !isParticiple(this.form(at))
  }

  private coordinatesAfterComma(at: number): boolean {
    const offset = at + 1 - this.sentence.first
    return (this.nextVerb[offset] as number) < (this.nextStop[offset] as number)
  }

  /** ", it makes us kind": a subject pronoun and its verb after a comma that no opener explains. */
  private splices(at: number): boolean {
    const top = this.top()
    if (!top.verb) return false
    const form = this.form(at)
    const next = this.form(at + 1).endsWith('ly') ? at + 2 : at + 1
    return (subjectPronouns.has(form) && this.verbs[next] !== NONE) || (contractions.has(form) && form !== "what's")
  }

  private coordinate(at: number, floor: number): void {
    const that = this.form(at + 1) === 'that' && this.form(at) !== 'but'
    let from = this.top().index
    while (this.stack.length > floor) {
      const top = this.top()
      from = top.index
      this.close(at)
      if (that && top.kind === 'complement') break
    }
    this.open('coordinate', at, this.form(at), '', from)
  }

  private word(at: number, form: string): void {
    if (this.opens(at, form)) return
    if (coordinators.has(form)) this.coordinator(at, form)
    else if (this.verbs[at] !== NONE) this.finite(at)
  }

  /** "and", "or", "but" without a comma before them. */
  private coordinator(at: number, form: string): void {
    if (this.form(at - 1) === ',' || this.top().index === this.atStart(at)) return
    const top = this.top()
    if (!top.verb) return
    const offset = at + 1 - this.sentence.first
    const verb = this.nextVerb[offset] as number
    if (verb >= (this.nextStop[offset] as number)) return
    const direct = verb === at + 1 || (this.form(at + 1).endsWith('ly') && verb === at + 2)
    if (!direct && this.verbs[verb] === LEXICAL && verb - at > 6) return
    const { index } = top
    if (top.kind !== 'parenthesis') this.close(at)
    this.open('coordinate', at, form, '', index)
    if (direct) this.finite(verb)
  }

  private atStart(at: number): number {
    const top = this.top()
    return this.clauses[top.index]?.first === at ? top.index : -1
  }

  private finite(at: number): void {
    let top = this.top()
    if (top.verb && !this.continuesVerb(at) && (this.verbs[at] === AUXILIARY || !nounLike.has(this.form(at)))) {
      const floor = this.parenthesisFloor()
      while (
        this.stack.length > Math.max(1, floor) &&
        top.verb &&
        embedded.has(top.kind) &&
        this.stack[this.stack.length - 2]?.verb === false
      ) {
        this.close(at)
        top = this.top()
      }
    }
    top.verb = true
  }

  /** "has been", "does increase": an auxiliary near the last verb belongs to it. */
  private continuesVerb(at: number): boolean {
    return this.verbs[at - 1] === AUXILIARY
  }

  private opens(at: number, form: string): boolean {
    if (!this.opensHere(at)) return false
    const top = this.top()
    if (this.clauses[top.index]?.first === at && top.kind !== 'main' && top.kind !== 'coordinate') return false
    const kind = this.kindOf(at, form)
    if (kind === undefined) return false
    this.open(kind, at, form)
    if (this.verbs[at] !== NONE) this.top().verb = true
    return true
  }

  private opensHere(at: number): boolean {
    return this.tokens[at]?.kind === 'word' && this.kindOf(at, this.form(at)) !== undefined
  }

  private kindOf(at: number, form: string): ClauseKind | undefined {
    const before = this.form(at - 1)
    if (form === 'that') return this.kindOfThat(at, before)
    if (form === 'whether') return this.isEitherWay(at) ? 'subordinate' : 'complement'
    if (form === 'what' && at === this.sentence.first && this.sentence.question === 'no') return 'complement'
    if (form === 'what' && (before === 'whether' || before === 'that' || before === 'if')) return 'relative'
    // “Tell people who did it” asks; far more often it says which people.
    if (/^who/.test(form) && persons.has(before)) return 'relative'
    if ((form === 'if' || questionWords.has(form)) && this.tokens[at + 1]?.kind === 'word') {
      if (complementVerbs.has(before) || complementAdjectives.has(before) || before === 'of') return 'complement'
      if (form === 'how' && (at > this.sentence.first || degrees.has(this.form(at + 1)))) return 'complement'
    }
    if (relativePronouns.has(form)) return at > this.sentence.first && before !== 'in' ? 'relative' : undefined
    if (!subordinators.has(form)) return undefined
    return this.subordinates(at, form) ? 'subordinate' : undefined
  }

  private kindOfThat(at: number, before: string): ClauseKind | undefined {
    const offset = at + 1 - this.sentence.first
    if (at + 1 >= this.sentence.last) return undefined
    const begins = at === this.sentence.first || boundaries.has(before)
    if (begins && (this.verbs[at + 1] === NONE || this.isNounBefore(at + 1)))
      return this.verbsAhead(at) ? 'complement' : undefined
    if (begins) return undefined
    if (before === 'so' || before === 'now' || before === 'in') return 'subordinate'
    if (reasoning.has(before) && (this.form(at - 2) === ',' || at - 1 === this.sentence.first)) return 'subordinate'
    if (complementVerbs.has(before) || complementAdjectives.has(before)) return 'complement'
    if (attributionNouns.has(before)) return this.verbs[at + 1] === NONE ? 'complement' : 'relative'
    if (before === ',' || before === 'and') return this.enclosesComplement() ? 'complement' : undefined
    const verb = this.nextVerb[offset] as number
    if (verb >= this.sentence.last || verb - at > 12) return undefined
    if (this.verbs[at - 1] !== NONE || before === 'is' || before.endsWith('ly')) return 'complement'
    return this.tokens[at - 1]?.kind === 'word' && !prepositions.has(before) ? 'relative' : undefined
  }

  /** "That mirror neurons do Y is …": a bare form after "that" agrees with nothing, so it is no verb. */
  private isNounBefore(at: number): boolean {
    return this.verbs[at] === LEXICAL && !/(?:s|ed|[^e]en)$/.test(this.form(at))
  }

  /** "That X does Y is …": two verbs must follow, else "that" points at something. */
  private verbsAhead(at: number): boolean {
    const { first, last } = this.sentence
    const verb = this.nextVerb[at + 1 - first] as number
    return verb < last && (this.nextVerb[Math.min(verb + 1, last) - first] as number) < last
  }

  /** "whether you like it or not, …": no question at all. */
  private isEitherWay(at: number): boolean {
    if (this.form(at + 1) === 'or') return true
    const stop = this.nextStop[at - this.sentence.first] as number
    return this.form(stop) === ',' && this.form(stop - 1) === 'not' && this.form(stop - 2) === 'or'
  }

  private enclosesComplement(): boolean {
    return this.stack.some((frame) => frame.kind === 'complement')
  }

  /** Words that also are prepositions or adverbs open a clause only where a verb follows before the next mark. */
  private subordinates(at: number, form: string): boolean {
    if (form === 'for') return this.form(at - 1) === ',' && subjectPronouns.has(this.form(at + 1))
    const offset = at + 1 - this.sentence.first
    if (offset >= this.nextVerb.length) return false
    if (form === 'because' && this.form(at + 1) === 'of') return false
    if (form === 'once' && (this.form(at - 1) === 'at' || this.verbs[at - 1] !== NONE)) return false
    return (this.nextVerb[offset] as number) < (this.nextStop[offset] as number) || firmSubordinators.has(form)
  }

  private startsSubject(at: number): boolean {
    return this.verbs[at + 1] !== undefined && this.verbs[at + 1] !== NONE
  }

  private open(kind: ClauseKind, first: number, opener: string, closer = '', parent?: number): void {
    if (this.stack.length >= deepest) return
    const index = this.clauses.length
    const top = this.stack[this.stack.length - 1]
    const from = parent ?? top?.index ?? (index > this.root ? this.root : -1)
    const { start } = this.tokens[first] as Token
    const sentence = this.sentence.index
    const fronted = top !== undefined && !top.verb && kind !== 'relative'
    this.clauses.push({ index, sentence, kind, parent: from, opener, first, last: first, start, end: start })
    this.stack.push({ index, kind, verb: false, fronted, closer })
  }

  private close(last: number): void {
    const frame = this.stack.pop()
    const clause = frame === undefined ? undefined : this.clauses[frame.index]
    if (clause === undefined) return
    clause.last = Math.max(last, clause.first)
    clause.end = clause.last > clause.first ? (this.tokens[clause.last - 1] as Token).end : clause.start
  }

  private closeParenthesis(closer: string, last: number): void {
    let depth = this.stack.length - 1
    while (depth >= 0 && this.stack[depth]?.closer !== closer) depth--
    if (depth < 1) return
    while (this.stack.length > depth + 1) this.close(last - 1)
    this.close(last)
  }

  /** How many frames lie outside the innermost parenthesis' content. */
  private parenthesisFloor(): number {
    let depth = this.stack.length - 1
    while (depth > 0 && this.stack[depth]?.closer === '') depth--
    return this.stack[depth]?.closer === '' ? 0 : depth + 1
  }

  private top(): Frame {
    return this.stack[this.stack.length - 1] as Frame
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? ''
  }
}
