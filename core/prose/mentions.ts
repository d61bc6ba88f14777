// Layer 3, mentions: which concepts of the lexicon a passage names, and where; longest form first, homonyms settled.
import { resolveAnaphora } from './anaphora.ts'
import { vetoes } from './lexicon/homonyms.ts'
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

/** Drops the mentions that their context shows to be something else; both lists are in order. */
function withoutVetoed(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  if (mentions.length === 0) return mentions
  const spans = contexts.match(tokens).map((match) => match.focus)
  if (spans.length === 0) return mentions
  const vetoed = new Set<number>()
  for (const span of spans) for (let token = span.first; token < span.last; token++) vetoed.add(token)
  return mentions.filter((mention) => !vetoed.has(mention.first))
}
