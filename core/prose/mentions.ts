// Layer 3, mentions: which concepts of the lexicon a passage names, and where; longest form first, homonyms settled.
import { resolveAnaphora } from './anaphora.ts'
import { doubtful, vetoes } from './lexicon/homonyms.ts'
import { longestAt, type Page } from './lookup.ts'
import type { Mention, Sentence, Surroundings, Token } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { unitsOf } from './units.ts'

export { findAbbreviations } from './abbreviations.ts'

const contexts = compilePatterns(vetoes)

/**
 * The mentions of a passage in order, without overlaps; `clause` is -1 until clauses are known.
 *
 * Abbreviations follow `surroundings.abbreviations`: one that the document defines as something else is no
 * mention. Pronouns and definite nouns that stand for a molecule are mentions with `anaphor` set.
 */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  surroundings: Surroundings
): Mention[] {
  const page = { text, tokens, units: unitsOf(tokens), abbreviations: surroundings.abbreviations }
  const named = withoutVetoed(nameMentions(page, sentences), tokens)
  return resolveAnaphora(tokens, sentences, named, surroundings.topic)
}

function nameMentions(page: Page, sentences: readonly Sentence[]): Mention[] {
  const { units } = page
  const out: Mention[] = []
  let sentence = 0
  for (let unit = 0; unit < units.count; ) {
    const hit = longestAt(page, unit)
    if (hit === undefined) {
      unit++
      continue
    }
    const { kind, concept, groups } = hit.sense
    if (kind !== undefined) {
      const first = units.tokens[unit] ?? 0
      const last = (units.tokens[hit.after - 1] ?? 0) + 1
      const start = units.starts[unit] ?? 0
      const end = units.ends[hit.after - 1] ?? start
      while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++
      out.push({ kind, concept, groups, sentence, clause: -1, first, last, start, end })
    }
    unit = hit.after
  }
  return out
}

/** Drops the mentions that their context shows to be something else. */
function withoutVetoed(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const isVetoed = (mention: Mention): boolean => {
    if (mention.last - mention.first > 1 || !doubtful.has(tokens[mention.first]?.form ?? '')) return false
    const range = { first: Math.max(0, mention.first - 2), last: Math.min(tokens.length, mention.last + 3) }
    return contexts.match(tokens, range).some((match) => match.focus.first === mention.first)
  }
  return mentions.some(isVetoed) ? mentions.filter((mention) => !isVetoed(mention)) : mentions
}
