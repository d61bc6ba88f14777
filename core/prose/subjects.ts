// Who does it: the subject of every verb of a sentence, through relative clauses, participles and shared predicates.

import { firstWhere } from '../text/search.ts'
import { readGroup } from './groups.ts'
import { be, generic } from './lexicon/phrases.ts'
import type { MentionKind, Sentence } from './model.ts'
import { phraseBefore } from './phrases.ts'
import type { VerbHit } from './relations.ts'
import { hasMention, mentionsIn, type Range, type Scene } from './scene.ts'
import { isAdverb } from './words.ts'

/** No reader carries a subject further, in tokens. */
const farthest = 100

/** The subjects found so far in one sentence, by the token of their verb. */
export class Subjects {
  private readonly scene: Scene
  private readonly sentence: Sentence
  private readonly known = new Map<number, Range>()
  /** For each token of the sentence the last verb with a subject before it; filled as verbs are read. */
  private readonly order: number[] = []

  constructor(scene: Scene, sentence: Sentence, hits: readonly VerbHit[]) {
    this.scene = scene
    this.sentence = sentence
    let next = 0
    for (let at = sentence.first; at < sentence.last; at++) {
      while (next < hits.length && (hits[next] as VerbHit).at < at) next++
      const hit = hits[next]
      if (hit !== undefined && hit.at === at) this.add(at, this.ofHit(hit))
      else if (scene.finite[at] !== 0) this.add(at, this.ofVerb(readGroup(scene, sentence, at).first, at))
    }
  }

  /** The subject of the verb at a token; empty when it has none. */
  of(at: number): Range {
    return this.known.get(at) ?? this.ofVerb(readGroup(this.scene, this.sentence, at).first, at)
  }

  private add(at: number, subject: Range): void {
    this.known.set(at, subject)
    if (subject.last > subject.first) this.order.push(at)
  }

  /** The subject of the last verb before a token that has one. */
  private shared(at: number): Range {
    const verb = this.order[firstWhere(this.order, (place) => place >= at) - 1]
    const subject = verb === undefined ? undefined : this.known.get(verb)
    return subject !== undefined && at - subject.last <= farthest ? subject : { first: at, last: at }
  }

  private ofHit(hit: VerbHit): Range {
    if (hit.use === 'ing') return this.ofParticiple(hit.at)
    if (hit.infinitive) return this.ofPurpose(hit)
    const reduced = hit.use === 'passive' && hit.group === hit.at && this.scene.forms[hit.at - 1] === ','
    return reduced ? phraseBefore(this.scene, this.sentence, hit.at - 1) : this.ofVerb(hit.group, hit.at)
  }

  /** "suppresses X to raise Y": who suppresses also raises; "gave X to raise Y": X does. */
  private ofPurpose(hit: VerbHit): Range {
    const shared = this.shared(hit.at)
    const acts = mentionsIn(this.scene, shared).some(({ kind }) => acting.includes(kind))
    return acts ? shared : this.ofVerb(hit.group, hit.at)
  }

  private ofVerb(group: number, verb: number): Range {
    const before = group - 1
    if (before < this.sentence.first) return { first: group, last: group }
    const form = this.scene.forms[before] ?? ''
    if (form === 'that' || form === 'which' || form === 'who') return this.antecedent(before)
    if (form === 'what' && be.has(this.scene.forms[before - 1] ?? '')) return this.shared(before)
    const trailing = form === ',' && group < verb && isParticiple(this.scene.forms[group] ?? '')
    const range = phraseBefore(this.scene, this.sentence, trailing ? before : group)
    if (range.last > range.first || form === ':' || form === ';' || form === '"') return range
    return this.shared(group)
  }

  private ofParticiple(at: number): Range {
    let before = at - 1
    while (before > this.sentence.first && isAdverb(this.scene.forms[before])) before--
    const form = this.scene.forms[before] ?? ''
    if (at === this.sentence.first) return { first: at, last: at }
    if (sharing.has(form)) {
      const shared = this.shared(at)
      return shared.last > shared.first || form !== ',' ? shared : phraseBefore(this.scene, this.sentence, before)
    }
    if (form === 'that' || form === 'which') return { first: at, last: at }
    const range = phraseBefore(this.scene, this.sentence, at)
    return range.last === at ? range : { first: at, last: at }
  }

  /** What "that", "which" or "who" at a token stands for. */
  private antecedent(pronoun: number): Range {
    const { scene, sentence } = this
    const end = scene.forms[pronoun - 1] === ',' ? pronoun - 1 : pronoun
    const range = phraseBefore(scene, sentence, end)
    if (!isGeneric(scene, range)) return range
    const before = range.first - 1
    const form = scene.forms[before] ?? ''
    if (before < sentence.first) return range
    if (be.has(form)) {
      const subject = this.of(before)
      return subject.last > subject.first ? subject : range
    }
    if (form !== ',' && form !== ':' && form !== '(' && form !== '—') return range
    const named = phraseBefore(scene, sentence, before)
    return hasMention(scene, named) ? named : range
  }
}

/** Parts of a body that act on others. */
export const acting: readonly MentionKind[] = ['molecule', 'region', 'receptor', 'gene', 'cell', 'central']

/** Words before a participle that takes the subject of the verb before: "…, raising", "by raising", "but raising". */
const sharing: ReadonlySet<string> = new Set([',', 'by', 'and', 'or', 'but', 'through', 'thereby', 'thus', 'via'])

function isParticiple(form: string): boolean {
  return /(?:ed|wn)$/.test(form) || form === 'thought' || form === 'said' || form === 'found'
}

function isGeneric(scene: Scene, range: Range): boolean {
  for (let at = range.first; at < range.last; at++) {
    if (generic.has(scene.forms[at] ?? '')) return true
  }
  return range.last - range.first <= 2 && !hasMention(scene, range)
}
