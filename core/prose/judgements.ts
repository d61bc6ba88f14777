// Which thoughts a sentence judges: a negative predicate rejects the thought, the saying or the name that is its subject.
//
// "The idea that X collapsed", "Calling it X misleads", "That X would be news to …", "It is glib to say that X",
// "Authors who treat X as Y owe …", "X, a title it never earned". What the predicate says is for appraisal.ts.
import { type Appraisal, appraise } from './appraisal.ts'
import { AUXILIARY, NONE } from './finite.ts'
import { doubtNouns } from './lexicon/cues/appraisal.ts'
import {
  achievements,
  attitudeNouns,
  evidenceNouns,
  foundIt,
  handedDown,
  holders,
  looseNouns,
  passOn,
  sayingGerunds,
  sayingVerbs,
  talkGerunds,
  talkVerbs
} from './lexicon/cues/attitudes.ts'
import { factives, factual, headEnds, leads } from './lexicon/cues/judging.ts'
import type { Clause, Cue, Sentence, Token, TokenSpan } from './model.ts'
import type { Scopes } from './scopes.ts'

/** What stands before a predicate. */
type Subject = 'thought' | 'talk' | 'holder' | 'doubt' | 'it' | 'there' | 'thing'

/** Longest predicate and longest subject that are looked at, in tokens. */
const longestPredicate = 18
const longestSubject = 40

const marks = new Set([',', '—', ':', '(', ';'])
/** Behind a comma, they begin a clause with a say of its own. */
const contrasts = new Set(['but', 'yet', 'and', 'although', 'though', 'whereas'])
/** They open an aside between a subject and its predicate, and how far back that may begin. */
const concessions = new Set(['although', 'though', 'while', 'however', 'if'])
const longestAside = 10
const openersOfHolders = new Set(['who', 'that', 'which', 'whose'])

const isCopula = (form: string): boolean => /^(?:is|are|was|were|remains|remain|became|becomes)$/.test(form)

/** What the predicates of a passage reject and endorse. */
export interface Judgements {
  readonly found: readonly Cue[]
  readonly endorsed: readonly TokenSpan[]
}

/** Finds the judgements of a passage; they are rejections like those of the lists. */
export function findJudgements(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  scopes: Scopes
): Judgements {
  const finder = new Finder(tokens, clauses, scopes)
  for (const sentence of sentences) finder.sentence(sentence)
  return finder
}

class Finder {
  readonly found: Cue[] = []
  /** Subjects that their predicate endorses. */
  readonly endorsed: TokenSpan[] = []

  constructor(
    private readonly tokens: readonly Token[],
    private readonly clauses: readonly Clause[],
    private readonly scopes: Scopes
  ) {}

  sentence(sentence: Sentence): void {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (this.opensPredicate(at, sentence)) this.predicate(at, sentence)
      else if (marks.has(this.form(at)) && at > sentence.first) this.apposition(at, sentence)
    }
  }

  private opensPredicate(at: number, sentence: Sentence): boolean {
    const { verbs } = this.scopes
    if (verbs[at] === NONE) return false
    if (at > sentence.first && verbs[at - 1] !== NONE) return false
    const before = this.form(at - 1)
    return !(at - 2 >= sentence.first && verbs[at - 2] !== NONE && (before === 'not' || before.endsWith('ly')))
  }

  private predicate(verb: number, sentence: Sentence): void {
    const clause = this.clauses[this.scopes.innermost[verb] as number]
    const last = Math.min(clause?.last ?? sentence.last, sentence.last, verb + longestPredicate)
    const judged = appraise(this.tokens, verb, last, (at) => this.standsApart(at, verb))
    if (judged.polarity === 1) this.endorse(verb, sentence)
    if (judged.polarity !== -1 && !judged.refutes) {
      if (judged.polarity === 0) this.leaveOpen(verb, last, sentence)
      return
    }
    if (judged.refutes) this.disowns(verb, last, sentence)
    const start = this.startOfSubject(verb, sentence)
    if (this.beforeAside(verb, sentence) < 0 && this.hasPredicate(start, verb)) return
    const subject = this.subjectOf(start, verb)
    this.forward(judged, subject, last, sentence)
    if (judged.polarity !== -1 || start >= verb) return
    if (subject === 'thing' && !(judged.fiction && this.isBare(start, verb))) return
    if (subject === 'doubt' || subject === 'it' || subject === 'there') return
    let end = verb
    while (end < judged.first && this.scopes.verbs[end] === AUXILIARY) end++
    this.reject(judged, start, end, sentence, subject === 'thing' && judged.denied)
  }

  /** Words of a clause inside the predicate that judges something of its own. */
  private standsApart(at: number, verb: number): boolean {
    const inner = this.scopes.innermost[at] as number
    if (inner === this.scopes.innermost[verb]) return false
    const clause = this.clauses[inner]
    if (clause === undefined || clause.first <= verb) return false
    if (clause.opener === 'that' && attitudeNouns.has(this.form(clause.first - 1)) && clause.first - verb <= 5)
      return false
    return clause.kind === 'subordinate' || clause.kind === 'complement' || clause.kind === 'parenthesis'
  }

  /** "The claim that X is well supported": what the subject says is no longer kept at a distance. */
  private endorse(verb: number, sentence: Sentence): void {
    const first = Math.max(this.scopes.startBefore(this.scopes.hostOf(verb), sentence), verb - longestSubject)
    const start = this.afterLead(first, verb)
    if (start >= verb || this.hasPredicate(start, verb) || this.subjectOf(start, verb) !== 'thought') return
    if (this.hasContent(start, verb)) this.endorsed.push(this.scopes.spanOf(first, verb))
  }

  /** "That X has been assumed more often than checked": a clause that is a subject is talked about, unless it is a fact. */
  private leaveOpen(verb: number, last: number, sentence: Sentence): void {
    const start = this.startOfSubject(verb, sentence)
    if (start >= verb || !this.isTalkedAbout(start, verb, last)) return
    const words = this.scopes.spanOf(verb, Math.min(verb + 3, last))
    this.found.push({ ...words, class: 'distance', scope: this.scopes.spanOf(start, verb), sentence: sentence.index })
  }

  /** Whether a subject is talked about, whatever is said of it: a clause, a saying, a search, a text that passes it on. */
  private isTalkedAbout(start: number, verb: number, last: number): boolean {
    const opening = this.form(start)
    if (opening === 'that' && verb - start > 3 && this.isFirst(start) && this.opensComplement(start))
      return this.isThoughtNoun(verb, last) || !this.hasAny(verb, last, factual)
    if (this.hasPredicate(start, verb) || this.opensAdjunct(start, verb)) return false
    const saying = opening === 'to' ? sayingVerbs.has(this.form(start + 1)) : sayingGerunds.has(opening)
    if (saying) return !this.hasAny(verb, last, factual)
    if (this.searches(start, verb)) return !this.hasAny(verb, last, foundIt)
    const head = this.headOf(start, verb)
    if (
      this.form(head + 1) === 'as' &&
      head + 2 < verb &&
      !/(?:ed|known|such|well|much|far|just)$/.test(this.form(head))
    )
      return isCopula(this.form(verb)) && /^(?:an?|the|one|how|what|where)$/.test(this.form(verb + 1))
    return attitudeNouns.has(this.form(head)) && this.hasAny(verb, verb + 5, handedDown)
  }

  /** "To say it plainly, …", "Known as the X, …": a comma without a second one ends an adjunct before the subject. */
  private opensAdjunct(start: number, verb: number): boolean {
    let commas = 0
    for (let at = start; at < verb; at++) if (this.form(at) === ',') commas++
    return commas % 2 === 1
  }

  private hasAny(from: number, to: number, forms: ReadonlySet<string>): boolean {
    for (let at = from; at < to; at++) if (forms.has(this.form(at))) return true
    return false
  }

  /** "is a belief that …", "is a claim …" */
  private isThoughtNoun(verb: number, last: number): boolean {
    for (let at = verb + 1; at < Math.min(last, verb + 5); at++) {
      if (attitudeNouns.has(this.form(at)) && !looseNouns.has(this.form(at))) return true
    }
    return false
  }

  /** Whether the clause of the subject has its verb already: what follows is no predicate of its own. */
  private hasPredicate(start: number, verb: number): boolean {
    const { innermost, verbs } = this.scopes
    const home = innermost[start]
    const clause = this.clauses[innermost[verb] as number]
    if (this.form(start) === 'that' || clause?.kind === 'coordinate' || clause?.index === home) return false
    for (let at = start; at < verb; at++) if (innermost[at] === home && verbs[at] !== NONE) return true
    return false
  }

  /** Where the subject of a predicate begins: behind a lead, or behind the comma of a clause before it that has its own verb. */
  private startOfSubject(verb: number, sentence: Sentence): number {
    const aside = this.beforeAside(verb, sentence)
    const host = aside < 0 ? this.scopes.hostOf(verb) : aside
    const first = Math.max(this.scopes.startBefore(host, sentence), verb - longestSubject)
    const start = this.afterLead(first, verb)
    if (aside >= 0 || !this.hasPredicate(start, verb)) return start
    for (let at = verb - 1; at > start && this.scopes.verbs[at] === NONE; at--)
      if (this.form(at) === ',') return this.afterLead(at + 1, verb)
    return start
  }

  /** “The hope that X, although understandable, has not …”: the word before a concession without a verb, or -1. */
  private beforeAside(verb: number, sentence: Sentence): number {
    if (this.form(verb - 1) !== ',') return -1
    for (let at = verb - 2; at > Math.max(sentence.first, verb - longestAside); at--) {
      if (this.scopes.verbs[at] !== NONE) return -1
      if (this.form(at) === ',') return concessions.has(this.form(at + 1)) ? this.outOfComplement(at - 1) : -1
    }
    return -1
  }

  /** From the end of “the hope that X” to the hope. */
  private outOfComplement(at: number): number {
    const clause = this.clauses[this.scopes.innermost[at] as number]
    const noun = (clause?.first ?? 0) - 1
    return this.form(noun + 1) === 'that' && attitudeNouns.has(this.form(noun)) ? noun : at
  }

  private afterLead(first: number, verb: number): number {
    let at = first
    while (at < verb && (leads.has(this.form(at)) || this.form(at).endsWith('ly'))) at++
    return at
  }

  private subjectOf(start: number, verb: number): Subject {
    const opening = this.form(start)
    if (verb - start === 1 && opening === 'it') return 'it'
    if (opening === 'there') return 'there'
    if (start === verb && /^(it's|that's)$/.test(this.form(verb))) return 'it'
    if (opening === 'that' && verb - start > 3 && this.opensComplement(start))
      return this.isFirst(start) ? 'thought' : 'thing'
    if (opening === 'to') return talkVerbs.has(this.form(start + 1)) ? 'talk' : 'doubt'
    if (opening.endsWith('ing') && talkGerunds.has(opening)) return 'talk'
    if (this.searches(start, verb)) return 'holder'
    const head = this.headOf(start, verb)
    const noun = this.form(head)
    if (doubtNouns.has(noun)) return 'doubt'
    if (attitudeNouns.has(noun) && (!looseNouns.has(noun) || this.hasContent(head + 1, verb))) return 'thought'
    if (holders.has(noun) || holders.has(opening)) return this.passesOn(start + 1, verb) ? 'holder' : 'thing'
    return this.form(head + 1) === 'as' && head + 2 < verb ? 'thought' : 'thing'
  }

  /** The noun that the subject is about: the last word before a preposition, a clause or a mark. */
  private headOf(start: number, verb: number): number {
    let head = start
    for (let at = start; at < verb; at++) {
      const form = this.form(at)
      if (at > start && headEnds.has(form)) break
      if (this.tokens[at]?.kind === 'word' && !form.endsWith('ly')) head = at
    }
    return head
  }

  /** Whether a noun that may mean other things holds a thought: "the number that …", "the case for X as Y", a quotation. */
  private hasContent(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const form = this.form(at)
      if (form === 'that' || form === 'as' || form === '"' || form === 'according') return true
      if (form === 'of' && /^accounts?$/.test(this.form(at - 1))) return true
    }
    return false
  }

  /** "went looking for X and came back empty-handed" */
  private searches(from: number, to: number): boolean {
    for (let at = from; at < to - 1; at++) {
      if (this.form(at + 1) === 'for' && /^(?:look|search|hunt|quest)(?:ed|ing|s)?$/.test(this.form(at))) return true
    }
    return false
  }

  private passesOn(from: number, to: number): boolean {
    let opened = false
    for (let at = from; at < to; at++) {
      const form = this.form(at)
      if (openersOfHolders.has(form) || form.endsWith('ing')) opened = true
      if ((opened || at === from) && passOn.has(form)) return true
    }
    return false
  }

  private isFirst(at: number): boolean {
    const before = this.tokens[at - 1]
    return before === undefined || before.kind === 'punct' || leads.has(before.form)
  }

  private opensComplement(at: number): boolean {
    return this.clauses[this.scopes.innermost[at] as number]?.kind === 'complement'
  }

  /** A subject that is one name: no person who has it, nothing of it. */
  private isBare(start: number, verb: number): boolean {
    for (let at = start; at < verb && this.scopes.verbs[at] === NONE; at++) {
      const form = this.form(at)
      if (headEnds.has(form) && form !== 'of' && form !== 'between' && form !== ',') return false
    }
    return !/^(i|we|you|he|she|they|this|these|those|it|what|which|who)$/.test(this.form(start))
  }

  private reject(judged: Appraisal, first: number, last: number, sentence: Sentence, denied = false): void {
    if (last <= first || judged.last <= judged.first) return
    const words = this.scopes.spanOf(judged.first, judged.last)
    const scope = this.scopes.spanOf(first, last)
    this.found.push({ ...words, class: denied ? 'negation' : 'rejection', scope, sentence: sentence.index })
  }

  /** "…, who coined the X, has disowned the phrase": the words before are what is refuted. */
  private disowns(verb: number, last: number, sentence: Sentence): void {
    for (let at = verb; at < last - 1; at++) {
      if (!/^(?:the|this|that|such|his|her|their|its)$/.test(this.form(at))) continue
      if (!attitudeNouns.has(this.form(at + 1)) || headEnds.has(this.form(at + 2))) continue
      const judged = { ...appraise(this.tokens, verb, at), first: verb, last: at + 2 }
      if (judged.refutes) this.reject(judged, Math.max(sentence.first, verb - longestSubject), verb, sentence)
      return
    }
  }

  /** "It is glib to say that X", "there is little to recommend the view that X", "has yet to show that X". */
  private forward(judged: Appraisal, subject: Subject, end: number, sentence: Sentence): void {
    const impersonal = subject === 'it'
    if (!impersonal && !judged.denied && !judged.refutes) return
    if (factives.has(this.form(judged.last - 1))) return
    const from = judged.polarity === -1 ? judged.last : end
    const start = judged.refutes && judged.polarity !== -1 ? judged.first : from
    let limit = Math.min(sentence.last, start + (impersonal ? 8 : 4))
    for (let at = start; at < limit; at++) {
      const form = this.form(at)
      const behind = judged.refutes && form === ',' && at - start <= 2 ? this.behindAside(at, sentence) : -1
      if (behind >= 0) {
        at = behind
        limit = Math.min(sentence.last, at + 5)
        continue
      }
      if ((marks.has(form) && !(impersonal && form === ',')) || (form === 'to' && !talkVerbs.has(this.form(at + 1))))
        return
      // “It was doubted, but now we know that …”: the saying is another clause's.
      if (form === ',' && contrasts.has(this.form(at + 1))) return
      const says =
        (form === 'that' && (impersonal || at === start)) ||
        (impersonal && form === 'to' && talkVerbs.has(this.form(at + 1))) ||
        ((judged.denied || judged.refutes) &&
          (talkGerunds.has(form) || (attitudeNouns.has(form) && /^(that|of|as)$/.test(this.form(at + 1)))))
      if (!says) continue
      const clause = this.clauses[this.scopes.innermost[at] as number]
      const last = Math.min(sentence.last, Math.max(clause?.last ?? 0, at + 2))
      this.reject(judged, at, last, sentence, judged.denied)
      return
    }
  }

  /** The comma that closes an aside: "takes apart, chapter by chapter, the view that …". */
  private behindAside(comma: number, sentence: Sentence): number {
    for (let at = comma + 2; at < Math.min(sentence.last, comma + 9); at++) if (this.form(at) === ',') return at
    return -1
  }

  /** "…, a title the data never earned", "…: an idea whose time has gone", "…, which the data do not justify". */
  private apposition(mark: number, sentence: Sentence): void {
    const noun = this.appositive(mark + 1, sentence)
    if (noun < 0) return
    let last = noun
    while (last < sentence.last && last - mark < longestPredicate && !(marks.has(this.form(last)) && last > noun))
      last++
    const judged = appraise(this.tokens, mark + 1, last)
    const refuted = judged.refutes && judged.last >= last - 1
    if (!refuted && (judged.polarity !== -1 || judged.refutes)) return
    const first = Math.max(this.segmentStart(mark, sentence), mark - longestSubject * 2)
    if (first < mark) this.reject(judged, first, mark, sentence)
  }

  /** Where the noun of an apposition stands, or the "which" whose clause has a subject of evidence; -1 for none. */
  private appositive(from: number, sentence: Sentence): number {
    const form = this.form(from)
    if (form === 'which') {
      for (let at = from + 1; at < Math.min(from + 5, sentence.last); at++) {
        if (evidenceNouns.has(this.form(at)) || /^(nothing|nobody|none)$/.test(this.form(at))) return at
        if (this.scopes.verbs[at] !== NONE) return -1
      }
      return -1
    }
    if (!/^(a|an|the|one|another|such|pure|no|hardly)$/.test(form)) return -1
    for (let at = from + 1; at < Math.min(from + 5, sentence.last); at++) {
      const word = this.form(at)
      if (this.scopes.verbs[at] !== NONE && !attitudeNouns.has(word)) return -1
      if (headEnds.has(word)) return -1
      if (attitudeNouns.has(word) || achievements.has(word)) return at
    }
    return -1
  }

  private segmentStart(mark: number, sentence: Sentence): number {
    for (let at = mark - 1; at >= Math.max(sentence.first, mark - longestSubject * 2); at--) {
      if (this.form(at) === ';') return at + 1
    }
    return sentence.first
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? ''
  }
}
