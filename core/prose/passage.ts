// A block read through all layers, from words to claims: the one way into the prose layers.
import { silent } from './answers.ts'
import { findCaveats } from './caveats.ts'
import { findClaims } from './claims.ts'
import { innermostClauses, splitClauses } from './clauses.ts'
import { findCues } from './cues.ts'
import { Endorsements } from './endorsement.ts'
import { findMentions } from './mentions.ts'
import type { Mention, Passage, Sentence, Surroundings } from './model.ts'
import { findQuotations } from './quotations.ts'
import { makeScene } from './scene.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'
import { type Judge, makeJudge } from './verdict.ts'

/** Reads a block's prose. Pure: the same text and surroundings give the same passage. */
export function read(text: string, surroundings: Surroundings): Passage {
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  const clauses = splitClauses(text, tokens, sentences)
  const innermost = innermostClauses(tokens, clauses)
  const mentions = findMentions(text, tokens, sentences, surroundings).map((mention) => placed(mention, innermost))
  const endorsed = new Endorsements(tokens, sentences)
  const cues = findCues(text, tokens, sentences, clauses, endorsed)
  const quotations = findQuotations(text, tokens, sentences, cues, endorsed)
  const caveats = findCaveats(text, tokens, sentences, mentions, cues)
  const parts = { text, tokens, sentences, clauses, mentions, cues, quotations, caveats }
  const judge = surroundings.rejected ? rejecting(makeJudge(parts), sentences[0]) : makeJudge(parts)
  const claims = findClaims(makeScene(text, tokens, sentences, clauses, mentions, cues), judge)
  return { ...parts, claims, topic: topicOf(mentions), judge }
}

/** A judge who knows that the first sentence stands in a list of myths; slips of wording are slips there too. */
function rejecting(judge: Judge, first: Sentence | undefined): Judge {
  return (at, aspects = []) => {
    if (first === undefined || at.first >= first.last || aspects.includes('wording')) return judge(at, aspects)
    return silent(ofRejection, 'rejected', 'the list is introduced as one of myths', at)
  }
}

/** The question that a lead answers: whether the words are denied. */
const ofRejection = 4

function placed(mention: Mention, innermost: Int32Array): Mention {
  return { ...mention, clause: innermost[mention.first] ?? -1 }
}

/** The molecule that is named most often; the first of those named equally often. */
function topicOf(mentions: readonly Mention[]): Mention | undefined {
  const counts = new Map<string, number>()
  let topic: Mention | undefined
  for (const mention of mentions) {
    if (mention.kind !== 'molecule') continue
    counts.set(mention.concept, (counts.get(mention.concept) ?? 0) + 1)
  }
  for (const mention of mentions) {
    if (mention.kind !== 'molecule' || mention.anaphor === true) continue
    if (topic === undefined || (counts.get(mention.concept) ?? 0) > (counts.get(topic.concept) ?? 0)) topic = mention
  }
  return topic
}
