// How far a cue reaches: which stretch of its sentence it governs, and whether it speaks of the sentence before.
//
// A sentence end stops every scope. What a cue does to a claim is not decided here.
import { innermostClauses } from './clauses.ts'
import { finiteVerbs, LEXICAL, NONE } from './finite.ts'
import type { CueGroup, Reach } from './lexicon/cues.ts'
import { attributionNouns, complementVerbs } from './lexicon/openers.ts'
import { speaksOfWords, surnamesInS, vagueSources } from './lexicon/sources.ts'
import type { Clause, Cue, Sentence, Token, TokenSpan } from './model.ts'

const stops = new Set([',', ';', ':', '—', '(', ')', '[', ']'])
const terminators = new Set(['but', 'yet', 'however', 'nevertheless', 'nonetheless', 'instead', 'except', 'whereas'])
/** Marks after which a sentence begins anew. */
const segments = new Set([';', ':', '—', '('])
const articles = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'their', 'our', 'any', 'no', 'every'])
const linking = new Set(['but', 'yet', 'however', 'though', 'although', 'and'])
const conceding = new Set(['but', 'yet', 'however', 'though', 'although'])
/** What makes a comparison or an example of “as”. */
const comparing = new Set([
  'well',
  'if',
  'though',
  'far',
  'long',
  'soon',
  'such',
  'many',
  'much',
  'few',
  'often',
  'usual',
  'yet',
  'ever'
])
const longestPhrase = 40
const longestLabel = 5
/** Words within which “not …” is answered by “but …”. */
const longestAside = 14

/** Works out scopes for the cues of one passage; every table is filled in one pass. */
export class Scopes {
  readonly innermost: Int32Array
  readonly verbs: Uint8Array
  /** For each token the next one at which a clause scope ends, and the next mark. */
  private readonly nextEnd: Int32Array
  private readonly nextMark: Int32Array
  private readonly sentenceOf: Int32Array

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Sentence[],
    private readonly clauses: readonly Clause[]
  ) {
    this.innermost = innermostClauses(tokens, clauses)
    this.verbs = finiteVerbs(tokens)
    const count = tokens.length
    this.sentenceOf = new Int32Array(count).fill(-1)
    for (const { index, first, last } of sentences) this.sentenceOf.fill(index, first, last)
    const ends = new Uint8Array(count)
    for (const clause of clauses) if (this.endsScope(clause)) ends[clause.first] = 1
    this.nextEnd = new Int32Array(count + 1).fill(count)
    this.nextMark = new Int32Array(count + 1).fill(count)
    for (let at = count - 1; at >= 0; at--) {
      const form = this.form(at)
      this.nextEnd[at] = ends[at] === 1 || this.terminates(at) ? at : (this.nextEnd[at + 1] as number)
      this.nextMark[at] = stops.has(form) ? at : (this.nextMark[at + 1] as number)
    }
  }

  /** "however long" ends nothing, "however, …" does; "A, it is B" after a denial begins anew. */
  private terminates(at: number): boolean {
    const form = this.form(at)
    if (form === 'however') return this.tokens[at + 1]?.kind === 'punct'
    if (/^(?:only|just|because|since)$/.test(form)) return this.form(at - 1) === ','
    if (/^(?:given|seeing|considering)$/.test(form)) return this.form(at - 1) === ',' && this.form(at + 1) === 'that'
    if (form === 'as') return this.form(at - 1) === ',' && this.givesGround(at)
    return terminators.has(form)
  }

  /** “Nobody should sing, as the voice is still young”: a ground that ends the sentence, and no “as he says” within it. */
  private givesGround(at: number): boolean {
    const sentence = this.sentenceAt(at)
    const next = this.tokens[at + 1]
    if (!sentence || next === undefined || (this.nextMark[at + 1] as number) < sentence.last) return false
    if (this.verbs[at + 1] !== NONE || comparing.has(next.form)) return false
    const behind = this.tokens.slice(at + 1, sentence.last)
    return (
      behind.some((_, offset) => this.verbs[at + 1 + offset] !== NONE) &&
      !behind.some(({ form }) => complementVerbs.has(form) && !/^(?:is|was)$/.test(form))
    )
  }

  sentenceAt(token: number): Sentence | undefined {
    return this.sentences[this.sentenceOf[token] as number]
  }

  /** Whether the group's conditions on what stands before the cue hold. */
  allows(group: CueGroup, span: TokenSpan, sentence: Sentence): boolean {
    if (group.of !== undefined) return this.opensReply(span, sentence)
    if (group.needs === undefined) return true
    const from = Math.max(this.startBefore(span.first, sentence), span.first - longestPhrase)
    return group.needs === 'words' ? this.hasWords(from, span.first) : this.hasNamed(from, span.first, sentence)
  }

  /** "Three beliefs die hard: that …": what is rejected follows. */
  private listsAfter(span: TokenSpan): boolean {
    const colon = this.form(span.last) === ':' ? span.last : span.last - 1
    return this.form(colon) === ':' && (this.form(colon + 1) === 'that' || isQuote(this.form(colon + 1)))
  }

  /** A reply opens the next sentence, or what follows a mark in the same one: "…; no: …", "… — this is wrong". */
  private opensReply(span: TokenSpan, sentence: Sentence): boolean {
    if (this.answersBefore(span, sentence)) return true
    if (span.first === sentence.first) return false
    const before = this.form(span.first - 1)
    return segments.has(before) || (before === ',' && linking.has(this.form(span.first)))
  }

  /** The reply begins its sentence, or follows a short label: "The long answer: it does not." */
  answersBefore(span: TokenSpan, sentence: Sentence): boolean {
    if (sentence.index === 0) return false
    if (span.first === sentence.first) return true
    return span.first - sentence.first <= longestLabel && this.form(span.first - 1) === ':'
  }

  /** A cue of one of these classes that hands what is said behind it to somebody else; undefined where nothing is. */
  said(kind: 'distance' | 'history', span: TokenSpan, sentence: Sentence): Cue | undefined {
    const scope = this.of(
      { class: kind, direction: 'forward', reach: 'said', source: 'own', patterns: [] },
      span,
      sentence
    )
    return scope && { ...span, class: kind, scope, sentence: sentence.index }
  }

  of(group: CueGroup, span: TokenSpan, sentence: Sentence): TokenSpan | undefined {
    const { reach } = group
    const joined = span.first > sentence.first && joining.has(this.form(span.first - 1))
    const direction = group.direction === 'both' && group.class === 'hedge' && joined ? 'forward' : group.direction
    const first = direction === 'forward' ? span.last : this.backward(reach, span, sentence)
    const ahead = direction === 'backward' ? span.first : this.forward(group.reach, span, sentence)
    const end = group.class === 'distance' ? Math.min(ahead, this.correction(span, sentence)) : ahead
    const doubted = group.class === 'hedge' && direction === 'forward' ? this.throughOutcome(end, sentence) : end
    const last = group.class === 'hedge' && span.first === sentence.first ? this.throughReason(end, sentence) : doubted
    if (reach === 'cue') return span
    if (group.of !== undefined) {
      const within = !this.answersBefore(span, sentence)
      return this.spanOf(sentence.first, within ? span.first : sentence.last)
    }
    if (reach === 'quoted') return this.quoted(span, sentence)
    if (group.class === 'rejection' && direction === 'backward' && this.listsAfter(span))
      return this.spanOf(first, sentence.last)
    return first < last ? this.spanOf(first, last) : undefined
  }

  /** “It may calm the amygdala, reducing fear”: what follows from what is doubted is doubted with it. */
  private throughOutcome(end: number, sentence: Sentence): number {
    const outcome = this.form(end).endsWith('ing') && this.form(end - 1) === ',' ? this.clauseAt(end) : undefined
    return outcome?.kind === 'participle' && outcome.first === end ? Math.min(outcome.last, sentence.last) : end
  }

  /** “Perhaps joy is old because …”: a doubt that opens its sentence is about the reason too. */
  private throughReason(end: number, sentence: Sentence): number {
    const reason = this.form(end) === 'because' ? this.clauseAt(end) : undefined
    return reason === undefined ? end : Math.min(reason.last, sentence.last)
  }

  private forward(reach: Reach, span: TokenSpan, sentence: Sentence): number {
    const from = span.last
    if (reach === 'sentence') return sentence.last
    if (reach === 'phrase') return this.phraseEnd(span, sentence)
    if (typeof reach === 'number') {
      const end = Math.min(from + reach, this.nextMark[from] as number, sentence.last)
      if (isQuote(this.form(from)) || isQuote(this.form(from - 1))) return end
      // "the nickname love hormone": a bare verb right behind the label begins the name.
      const bare = /(?:s|ed|do)$/.test(this.form(from)) ? from : from + 1
      for (let at = bare; at < end; at++) if (this.acts(at)) return at
      return end
    }
    if (reach === 'said') return this.saidEnd(span, sentence)
    const clause = this.clauseAt(span.last - 1)
    const end = Math.min(clause?.last ?? sentence.last, this.nextEnd[from] as number, sentence.last)
    return this.form(span.first) === 'no' ? this.untilGranted(from, end) : end
  }

  /** “No phone and a fast until noon”: in a list of things, what is named with “a” is not denied by “no”. */
  private untilGranted(from: number, end: number): number {
    for (let at = from; at < end - 1 && this.verbs[at] === NONE; at++)
      if (/^(?:and|plus|but)$/.test(this.form(at)) && /^(?:an?|one|plenty|lots)$/.test(this.form(at + 1))) return at
    return end
  }

  /** “Not the myth of popular books, but a peptide that …”: what corrects is no longer what was set aside. */
  private correction(span: TokenSpan, sentence: Sentence): number {
    let at = span.first - 1
    const from = Math.max(sentence.first, span.first - longestAside)
    while (at >= from && this.form(at) !== 'not') {
      if (segments.has(this.form(at)) || terminators.has(this.form(at))) return sentence.last
      at--
    }
    if (at < from || /^(?:only|just|merely|simply)$/.test(this.form(at + 1))) return sentence.last
    for (let i = span.last; i < Math.min(sentence.last, span.last + longestAside); i++)
      if (this.form(i) === 'but' && stops.has(this.form(i - 1))) return i
    return sentence.last
  }

  /** To the next mark, or to the verb of the clause that the phrase stands in. */
  private phraseEnd(span: TokenSpan, sentence: Sentence): number {
    const last = Math.min(sentence.last, span.last + longestPhrase)
    const home = this.innermost[span.first]
    const inside = this.clauseAt(span.last - 1)
    const outer = this.clauseAt(span.first)?.parent ?? -1
    let nested = inside !== undefined && inside.first >= span.first
    for (let at = span.last; at < last; at++) {
      const form = this.form(at)
      if (stops.has(form) && !(nested && form === ',' && this.innermost[at] !== home)) return at
      if (terminators.has(form)) return at
      if (outer >= 0 && this.innermost[at] === outer && this.verbs[at] !== NONE) return at
      if (this.innermost[at] !== home) nested = true
      else if (this.verbs[at] !== NONE && at > span.last) return at
    }
    return last
  }

  /** A verb at which a reach of so many words ends: not "is" or "has", which go on about the words. */
  private acts(at: number): boolean {
    return this.verbs[at] === LEXICAL || /^(?:do|does|did)$/.test(this.form(at))
  }

  private saidEnd(span: TokenSpan, sentence: Sentence): number {
    const clause = this.clauseAt(span.first)
    if (clause === undefined) return sentence.last
    const mark = this.form(clause.last)
    if (mark === ':' && clause.last - span.last <= 4) return sentence.last
    return clause.last > span.last
      ? Math.min(clause.last, sentence.last)
      : Math.min(this.forward('clause', span, sentence), sentence.last)
  }

  private backward(reach: Reach, span: TokenSpan, sentence: Sentence): number {
    if (reach === 'sentence') return sentence.first
    if (typeof reach !== 'number') return this.startBefore(this.hostOf(span.first), sentence)
    let at = span.first
    while (at > sentence.first && span.first - at < reach && !stops.has(this.form(at - 1)) && !this.acts(at - 1)) at--
    return at
  }

  /** The start of the clause whose predicate stands at `token`, with the subject clauses before it. */
  startBefore(token: number, sentence: Sentence): number {
    let clause = this.clauseAt(token)
    for (
      let steps = 0;
      clause !== undefined && clause.parent >= 0 && steps < 8 && this.sharesSubject(clause);
      steps++
    ) {
      clause = this.clauses[clause.parent]
    }
    return clause?.first ?? sentence.first
  }

  /** An afterthought without a verb, "… — in some people", "… (in men)", belongs to the clause before it. */
  hostOf(token: number): number {
    const clause = this.clauseAt(token)
    if (clause === undefined || clause.first === 0 || clause.last - clause.first > longestPhrase) return token
    const inner = clause.kind === 'parenthesis' || conceding.has(clause.opener)
    if (!inner && (clause.kind !== 'coordinate' || clause.opener !== '')) return token
    if (!inner && !segments.has(this.form(clause.first - 1))) return token
    for (let at = clause.first; at < clause.last; at++) {
      if (this.verbs[at] !== NONE && this.innermost[at] === clause.index) return token
    }
    return this.clauses[clause.parent] === undefined ? token : clause.first - 1
  }

  private sharesSubject(clause: Clause): boolean {
    const before = this.form(clause.first - 1)
    if (clause.kind === 'complement') return !complementVerbs.has(before) || this.isThought(clause.first - 1)
    if (clause.kind === 'relative') return before === ','
    if (clause.kind !== 'coordinate' || clause.opener === '') return false
    return this.verbs[clause.first + 1] !== NONE
  }

  /** "the claim that …": a noun, although "claim" may be a verb as well. */
  private isThought(at: number): boolean {
    return attributionNouns.has(this.form(at)) && articles.has(this.form(at - 1))
  }

  private hasWords(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (speaksOfWords.has(this.form(at))) return true
    return false
  }

  private hasNamed(from: number, to: number, sentence: Sentence): boolean {
    if (passives.has(this.form(to - 1))) return false
    for (let at = to - 1; at >= Math.max(from, to - 8); at--) {
      const token = this.tokens[at] as Token
      if (token.kind === 'citation') return true
      if (namedSources.has(token.form)) return true
      if (vagueSources.has(token.form)) return false
      if (token.kind === 'word' && token.capital === 'initial' && this.isName(at, to, sentence)) return true
    }
    return false
  }

  /** A capitalised word is a name, except a sentence's first one that is a plural or stands far from the verb. */
  private isName(at: number, verb: number, sentence: Sentence): boolean {
    if (at > sentence.first) return true
    const dated = this.form(at + 1) === 'in' && this.tokens[at + 2]?.kind === 'number'
    return (
      verb - at <= (dated ? 4 : 2) &&
      (!this.form(at).endsWith('s') || surnamesInS.has(this.form(at))) &&
      !irregularPlurals.has(this.form(at)) &&
      this.form(at).length > 2 &&
      !vagueSources.has(this.form(at))
    )
  }

  private quoted(span: TokenSpan, sentence: Sentence): TokenSpan | undefined {
    const last = Math.min(sentence.last, span.last + longestPhrase * 4)
    let first = span.first
    while (first < last && !isQuote(this.form(first))) first++
    if (first - span.last > 14) return undefined
    let end = last
    while (end > first && !isQuote(this.form(end - 1))) end--
    return first < end ? this.spanOf(first, end) : undefined
  }

  /** Whether a scope that comes from outside ends where this clause begins. */
  private endsScope(clause: Clause): boolean {
    if (clause.kind === 'subordinate') return true
    if (clause.kind === 'participle') return true
    return clause.kind === 'relative' && (this.form(clause.first - 1) === ',' || this.isApposed(clause.first))
  }

  /** "…, the age at which …": a clause that hangs on an apposition is told by the way. */
  private isApposed(first: number): boolean {
    for (let at = first - 2; at > first - 6; at--) if (this.form(at) === ',') return this.form(at + 1) === 'the'
    return false
  }

  private clauseAt(token: number): Clause | undefined {
    return this.clauses[this.innermost[token] as number]
  }

  spanOf(first: number, last: number): TokenSpan {
    return { first, last, start: (this.tokens[first] as Token).start, end: (this.tokens[last - 1] as Token).end }
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? ''
  }
}

/** Plurals without an “s”, which no name is either: “Women viewing pictures …”. */
const irregularPlurals = new Set(['women', 'men', 'children', 'people', 'mice'])

const namedSources = new Set([
  'al',
  'al.',
  'colleagues',
  'coworkers',
  'co-workers',
  'author',
  'authors',
  'he',
  'she',
  'they'
])

/** "raises trust and possibly generosity": the adverb looks forward only. */
const joining = new Set(['and', 'or'])
const passives = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being', 'often', 'widely', 'commonly'])

const isQuote = (form: string): boolean => form === '"' || form === "'"
