// Pronouns and definite nouns that stand for a molecule: "It raises …", "the hormone", "this peptide".

import { finiteVerbs } from './finite.ts'
import {
  copulas,
  definiteNouns,
  determiners,
  fillers,
  followers,
  notAnaphoricAfter,
  pronounOpeners,
  reportedWith,
  rhetoricAdjectives
} from './lexicon/anaphora.ts'
import { lexicon } from './lookup.ts'
import type { Mention, Sentence, Token } from './model.ts'
import { baseForm } from './tokens.ts'

/** How many sentences back an antecedent may stand, and how far into its sentence a subject. */
const most = { back: 3, subject: 7 }

/**
 * Adds mentions for words that stand for a molecule; the antecedent is the nearest fitting one, else `topic`.
 *
 * Precision first: “it” counts only as the subject of its clause, and only when the sentence before (or the clause
 * before in the same sentence) has a molecule as its first mention.
 */
export function resolveAnaphora(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  topic: string
): Mention[] {
  const out: Mention[] = []
  let next = 0
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const mention = mentions[next]
      const anaphor = readAnaphor(tokens, sentence, at, mentions, next, out, topic)
      if (anaphor !== undefined) {
        while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < anaphor.end) next++
        out.push(anaphor)
        at = anaphor.last - 1
      } else if (mention !== undefined && mention.first === at) {
        while (mentions[next]?.first === at) {
          const same = mentions[next]
          if (same !== undefined) out.push(same)
          next++
        }
      }
    }
  }
  for (; next < mentions.length; next++) {
    const rest = mentions[next]
    if (rest !== undefined) out.push(rest)
  }
  return out
}

function readAnaphor(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  mentions: readonly Mention[],
  next: number,
  before: readonly Mention[],
  topic: string
): Mention | undefined {
  const form = tokens[at]?.form ?? ''
  if (form === 'it') {
    if (!opensClause(tokens, sentence, at) || isExpletive(tokens, at, mentions, next)) return undefined
    const concept = subjectBefore(before, sentence, topic)
    return concept === undefined ? undefined : stand(tokens, sentence, at, at + 1, concept)
  }
  if (!determiners.has(form)) return undefined
  const noun = at + (fillers.has(tokens[at + 1]?.form ?? '') ? 2 : 1)
  const head = tokens[noun]
  const group = head === undefined ? undefined : definiteNouns.get(baseForm(head))
  if (group === undefined || noun >= sentence.last || !isReferring(tokens, at, noun, mentions, next)) return undefined
  const concept = nearest(before, sentence, group, topic)
  return concept === undefined ? undefined : stand(tokens, sentence, at, noun + 1, concept)
}

function stand(tokens: readonly Token[], sentence: Sentence, first: number, last: number, concept: string): Mention {
  const sense = lexicon.senses.get(concept)
  return {
    kind: 'molecule',
    concept,
    groups: sense?.groups ?? [],
    sentence: sentence.index,
    clause: -1,
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    anaphor: true
  }
}

function opensClause(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (at === sentence.first) return true
  const before = tokens[at - 1]
  return before !== undefined && (before.kind === 'citation' || pronounOpeners.has(before.form))
}

/** “It is clear that …”, “it seems that …”, “it takes years”, “it is oxytocin that …”. */
function isExpletive(tokens: readonly Token[], at: number, mentions: readonly Mention[], next: number): boolean {
  const verb = tokens[at + 1]?.form ?? ''
  if (verb === 'takes' || verb === 'took' || verb === 'depends' || verb === 'follows') return true
  if (!copulas.has(verb) && verb !== 'seems' && verb !== 'appears' && verb !== 'turns' && verb !== 'has') return false
  let word = at + 2
  while (word < at + 6 && fillers.has(tokens[word]?.form ?? '')) word++
  const form = tokens[word]?.form ?? ''
  const after = tokens[word + 1]?.form ?? ''
  if (form === 'that' || form === 'as' || form === 'like' || form === 'out') return true
  if (rhetoricAdjectives.has(form)) return after !== 'for' && after !== 'in' && after !== '.' && after !== 'as'
  if (reportedWith.has(form)) return after === 'that' || after === 'how' || after === 'whether' || after === 'why'
  for (let index = next; index < mentions.length && (mentions[index]?.first ?? 0) <= word; index++) {
    if (mentions[index]?.first === word) return tokens[mentions[index]?.last ?? 0]?.form === 'that'
  }
  return false
}

/** Whether a definite noun refers back, rather than naming, defining or describing something else. */
function isReferring(
  tokens: readonly Token[],
  at: number,
  noun: number,
  mentions: readonly Mention[],
  next: number
): boolean {
  const same = tokens[noun - 1]?.form === 'same' && tokens[noun + 1]?.form === 'that'
  if (!same && !endsNounPhrase(tokens, at, noun)) return false
  for (let index = next; index < mentions.length && (mentions[index]?.first ?? 0) <= noun + 1; index++) {
    const mention = mentions[index]
    if (mention?.first === noun + 1 && (mention.kind === 'molecule' || mention.kind === 'receptor')) return false
    if (mention?.first === noun && mention.last > noun + 1) return false
  }
  const before = tokens[at - 1]
  if (before === undefined) return true
  if (copulas.has(before.form)) return false
  if (before.form !== ',' && before.form !== '(' && before.form !== '—' && before.form !== '"') return true
  const prior = mentions[next - 1]
  return prior === undefined || prior.kind !== 'molecule' || prior.last < at - 2
}

/** Whether the definite noun is the last of its phrase: "the hormone increases", not "the hormone levels". */
function endsNounPhrase(tokens: readonly Token[], at: number, noun: number): boolean {
  const after = tokens[noun + 1]
  if (after === undefined || tokens[noun]?.parts?.length === 1) return true
  if (notAnaphoricAfter.has(after.form)) return false
  if (after.kind !== 'word' || followers.has(after.form) || after.form.endsWith('ly')) return true
  return finiteVerbs(tokens.slice(at, noun + 5))[noun + 1 - at] !== 0
}

/** The molecule that was the subject of this sentence so far, or of a sentence shortly before. */
function subjectBefore(before: readonly Mention[], sentence: Sentence, topic: string): string | undefined {
  let end = before.length
  for (let index = sentence.index; index >= Math.max(0, sentence.index - most.back + 1); index--) {
    let first = end
    while (first > 0 && before[first - 1]?.sentence === index) first--
    for (let at = first; at < end; at++) {
      const mention = before[at]
      if (mention === undefined || mention.kind === 'human' || modifies(mention, before[at + 1])) continue
      if (mention.kind !== 'molecule' || isGeneric(mention)) return undefined
      const start = index === sentence.index ? sentence.first : (before[first]?.first ?? 0)
      return mention.first - start <= most.subject ? mention.concept : undefined
    }
    end = first
  }
  return sentence.index === 0 ? topicMolecule(topic, '') : undefined
}

/** Whether a mention only describes the next one: "plasma oxytocin", "intranasal oxytocin". */
function modifies(mention: Mention, next: Mention | undefined): boolean {
  return next !== undefined && next.kind === 'molecule' && next.first <= mention.last
}

/** The nearest molecule of a group: the last one of this sentence, else the first of the nearest sentence with one. */
function nearest(before: readonly Mention[], sentence: Sentence, group: string, topic: string): string | undefined {
  let found: Mention | undefined
  for (let at = before.length - 1; at >= 0; at--) {
    const mention = before[at]
    if (mention === undefined || mention.sentence < sentence.index - most.back) break
    if (found !== undefined && mention.sentence !== found.sentence) break
    if (mention.kind !== 'molecule' || isGeneric(mention)) continue
    if (group !== '' && !mention.groups.includes(group)) continue
    found = mention
    if (mention.sentence === sentence.index) break
  }
  return found?.concept ?? topicMolecule(topic, group)
}

function isGeneric(mention: Mention): boolean {
  return mention.groups.includes('generic')
}

function topicMolecule(topic: string, group: string): string | undefined {
  const sense = lexicon.senses.get(topic)
  if (sense?.kind !== 'molecule' || sense.groups.includes('generic')) return undefined
  return group === '' || sense.groups.includes(group) ? topic : undefined
}
