// Pronouns and definite nouns that stand for a molecule: "It raises …", "the hormone", "this peptide".
import { finiteVerbs } from './finite.ts'
import {
  copulas,
  definiteNouns,
  determiners,
  dummyVerbs,
  fillers,
  followers,
  headNouns,
  innerOpeners,
  notAnaphoricAfter,
  pronounOpeners,
  releases,
  reportedWith,
  rhetoricAdjectives
} from './lexicon/anaphora.ts'
import { lexicon } from './lookup.ts'
import type { Mention, Sentence, Token } from './model.ts'
import { baseForm } from './tokens.ts'

/** How far an antecedent may be: sentences, mentions; how late in its sentence a subject; how far “it” in the same one. */
const most = { sentences: 3, mentions: 60, subject: 4, afterComma: 10, within: 24 }

/**
 * Adds mentions for words that stand for a molecule; the antecedent is the nearest fitting one, else `topic`.
 *
 * Precision first: “it” counts only as the subject of its clause, and only when the subject before it, in the same
 * sentence or shortly before, is a molecule by itself (not "oxytocin levels", not "a study of oxytocin").
 */
export function resolveAnaphora(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  topic: string
): Mention[] {
  const resolver = new Resolver(tokens, mentions, topic)
  for (const sentence of sentences) resolver.read(sentence)
  return resolver.finish()
}

/** What is known of a sentence's subject: a mention, `none` when it is something else, `open` as long as neither is clear. */
type Subject = Mention | 'none' | 'open'

class Resolver {
  private readonly tokens: readonly Token[]
  private readonly mentions: readonly Mention[]
  private readonly topic: string
  /** The first mention of the block's molecule, when it names just one. */
  private readonly only: Mention | undefined
  private readonly out: Mention[] = []
  /** Index of the next mention that the scan will meet. */
  private next = 0
  /** Subjects of this sentence and those before it, the nearest first. */
  private subjects: Subject[] = []
  /** A mention that may only describe the one after it ("plasma" before "oxytocin"). */
  private pending: Mention | undefined

  constructor(tokens: readonly Token[], mentions: readonly Mention[], topic: string) {
    this.tokens = tokens
    this.mentions = mentions
    this.topic = topic
    this.only = onlyMolecule(mentions)
  }

  read(sentence: Sentence): void {
    this.subjects = ['open' as Subject, ...this.subjects].slice(0, most.sentences)
    this.pending = undefined
    for (let at = sentence.first; at < sentence.last; at++) {
      const anaphor = this.anaphorAt(sentence, at)
      if (anaphor !== undefined) {
        while ((this.mentions[this.next]?.start ?? Number.POSITIVE_INFINITY) < anaphor.end) this.next++
        this.push(anaphor, sentence)
        at = anaphor.last - 1
        continue
      }
      for (let mention = this.mentions[this.next]; mention?.first === at; mention = this.mentions[this.next]) {
        this.push(mention, sentence)
        this.next++
      }
    }
  }

  finish(): Mention[] {
    for (; this.next < this.mentions.length; this.next++) {
      const mention = this.mentions[this.next]
      if (mention !== undefined) this.out.push(mention)
    }
    return this.out
  }

  private push(mention: Mention, sentence: Sentence): void {
    this.out.push(mention)
    if (this.subjects[0] !== 'open' || mention.kind === 'human') return
    const described = this.pending === undefined || mention.first <= this.pending.last
    if (mention.kind === 'molecule' && !isGeneric(mention) && described) {
      this.subjects[0] = this.canBeSubject(this.pending ?? mention, mention, sentence) ? mention : 'none'
    } else if (this.pending !== undefined || mention.kind === 'molecule') {
      this.subjects[0] = 'none'
    } else {
      this.pending = mention
    }
  }

  /** Whether the mention stands near the beginning and is the last word of its phrase. */
  private canBeSubject(first: Mention, mention: Mention, sentence: Sentence): boolean {
    const before = first.first - sentence.first
    const early = before <= most.subject || (this.form(first.first - 1) === ',' && before <= most.afterComma)
    return early && (mention.anaphor === true || this.endsNounPhrase(mention.first, mention.last - 1))
  }

  private form(index: number): string {
    return this.tokens[index]?.form ?? ''
  }

  private anaphorAt(sentence: Sentence, at: number): Mention | undefined {
    const form = this.form(at)
    if (form === 'it') {
      if (this.tokens[at]?.capital === 'all' || !this.opensClause(sentence, at) || this.isExpletive(at))
        return undefined
      const concept = this.subjectBefore(sentence, at)
      return concept === undefined ? undefined : this.stand(sentence, at, at + 1, concept)
    }
    if (form === 'this' && at === sentence.first && this.takesUpRelease(at)) {
      const concept = this.subjectBefore(sentence, at)
      return concept === undefined ? undefined : this.stand(sentence, at, at + 1, concept)
    }
    if (!determiners.has(form)) return undefined
    const noun = at + (fillers.has(this.form(at + 1)) ? 2 : 1)
    const head = this.tokens[noun]
    const group = head === undefined ? undefined : definiteNouns.get(baseForm(head))
    if (group === undefined || noun >= sentence.last || !this.isReferring(at, noun)) return undefined
    const concept = this.nearest(sentence, group)
    return concept === undefined ? undefined : this.stand(sentence, at, noun + 1, concept)
  }

  /** “Oxytocin is released. This makes …”: what a molecule's release does, it does itself. */
  private takesUpRelease(at: number): boolean {
    if (copulas.has(this.form(at + 1)) || finiteVerbs(this.tokens.slice(at, at + 6))[1] === 0) return false
    for (let back = at - 1; back >= 0 && at - back < most.within; back--) {
      if (releases.has(this.form(back))) return true
    }
    return false
  }

  private stand(sentence: Sentence, first: number, last: number, concept: string): Mention {
    const { tokens } = this
    return {
      kind: 'molecule',
      concept,
      groups: lexicon.senses.get(concept)?.groups ?? [],
      sentence: sentence.index,
      clause: -1,
      first,
      last,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      anaphor: true
    }
  }

  private opensClause(sentence: Sentence, at: number): boolean {
    if (at === sentence.first) return true
    const before = this.tokens[at - 1]
    return before !== undefined && (before.kind === 'citation' || pronounOpeners.has(before.form))
  }

  /** “It is clear that …”, “it seems that …”, “it takes years”, “it is oxytocin that …”. */
  private isExpletive(at: number): boolean {
    const verb = this.form(at + 1)
    if (dummyVerbs.has(verb)) return true
    if (!copulas.has(verb) && verb !== 'seems' && verb !== 'appears' && verb !== 'turns' && verb !== 'has') return false
    let word = at + 2
    while (word < at + 6 && fillers.has(this.form(word))) word++
    const form = this.form(word)
    const after = this.form(word + 1)
    if (form === 'that' || form === 'as' || form === 'like' || form === 'out') return true
    if (rhetoricAdjectives.has(form)) return after !== 'for' && after !== 'in' && after !== '.' && after !== 'as'
    if (reportedWith.has(form)) return after === 'that' || after === 'how' || after === 'whether' || after === 'why'
    for (let index = this.next; index < this.mentions.length; index++) {
      const mention = this.mentions[index]
      if (mention === undefined || mention.first > word) break
      if (mention.first === word) return this.form(mention.last) === 'that'
    }
    return false
  }

  /** Whether a definite noun refers back, rather than naming, defining or describing something else. */
  private isReferring(at: number, noun: number): boolean {
    const same = this.form(noun - 1) === 'same' && this.form(noun + 1) === 'that'
    if (!same && !this.endsNounPhrase(at, noun)) return false
    for (let index = this.next; index < this.mentions.length; index++) {
      const mention = this.mentions[index]
      if (mention === undefined || mention.first > noun + 1) break
      if (mention.first === noun + 1 && (mention.kind === 'molecule' || mention.kind === 'receptor')) return false
      if (mention.first === noun && mention.last > noun + 1) return false
    }
    const before = this.form(at - 1)
    if (copulas.has(before)) return false
    if (before !== ',' && before !== '(' && before !== '—' && before !== '"') return true
    const prior = this.mentions[this.next - 1]
    return prior === undefined || prior.kind !== 'molecule' || prior.last < at - 2
  }

  /** Whether the noun is the last of its phrase: "the hormone increases", not "the hormone levels". */
  private endsNounPhrase(at: number, noun: number): boolean {
    const after = this.tokens[noun + 1]
    if (after === undefined || (at < noun && this.tokens[noun]?.parts?.length === 1)) return true
    if (notAnaphoricAfter.has(after.form)) return false
    if (after.kind !== 'word' || followers.has(after.form) || after.form.endsWith('ly')) return true
    if (/[^s]s$|ed$/.test(after.form) && !headNouns.has(after.form)) return true
    return finiteVerbs(this.tokens.slice(at, noun + 5))[noun + 1 - at] !== 0
  }

  /** The molecule that was the subject of this sentence so far, or of a sentence shortly before. */
  private subjectBefore(sentence: Sentence, at: number): string | undefined {
    for (const [back, subject] of this.subjects.entries()) {
      if (subject === 'open') {
        if (back === 0 && this.pending !== undefined) return undefined
        continue
      }
      if (subject === 'none') return undefined
      if (back > 0) return subject.concept
      const opener = this.form(at - 1)
      return innerOpeners.has(opener) && at - subject.last <= most.within ? subject.concept : undefined
    }
    return sentence.index === 0 ? this.topicMolecule('') : undefined
  }

  /** The nearest molecule of a group: the last one of this sentence, else the first of the nearest sentence with one. */
  private nearest(sentence: Sentence, group: string): string | undefined {
    let found: Mention | undefined
    const { out } = this
    for (let at = out.length - 1; at >= 0 && at >= out.length - most.mentions; at--) {
      const mention = out[at]
      if (mention === undefined || mention.sentence < sentence.index - most.sentences) break
      if (found !== undefined && mention.sentence !== found.sentence) break
      if (mention.kind !== 'molecule' || isGeneric(mention)) continue
      if (group !== '' && !mention.groups.includes(group)) continue
      found = mention
      if (mention.sentence === sentence.index) break
    }
    return found?.concept ?? this.topicMolecule(group) ?? this.nextMolecule(sentence, group)
  }

  /** "This peptide …. Oxytocin …": the one molecule of the block, if its name follows soon. */
  private nextMolecule(sentence: Sentence, group: string): string | undefined {
    const { only } = this
    if (only === undefined || only.sentence > sentence.index + 2) return undefined
    return group === '' || only.groups.includes(group) ? only.concept : undefined
  }

  private topicMolecule(group: string): string | undefined {
    const sense = lexicon.senses.get(this.topic)
    if (sense?.kind !== 'molecule' || sense.groups.includes('generic')) return undefined
    return group === '' || sense.groups.includes(group) ? this.topic : undefined
  }
}

function onlyMolecule(mentions: readonly Mention[]): Mention | undefined {
  const named = mentions.filter((mention) => mention.kind === 'molecule' && !isGeneric(mention))
  return named.every(({ concept }) => concept === named[0]?.concept) ? named[0] : undefined
}

function isGeneric(mention: Mention): boolean {
  return mention.groups.includes('generic')
}
