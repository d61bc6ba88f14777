// Sentences that limit what their neighbours may be taken to say, by kind, and what takes them back.
import { type CaveatKind, caveatPatterns } from './lexicon/caveats.ts'
import type { Caveat, Cue, Mention, Sentence, Token } from './model.ts'
import { compilePatterns } from './pattern.ts'

const sources = caveatPatterns.flatMap((group) => group.patterns.map((pattern) => ({ kind: group.kind, pattern })))
const matcher = compilePatterns(sources.map((source) => source.pattern))

/** How many sentences before and after a caveat it may qualify. */
const reach = 2

/** The caveats of a passage, by their sentence. */
export function findCaveats(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  cues: readonly Cue[]
): Caveat[] {
  if (sentences.length < 1) return []
  const named = conceptsBySentence(sentences, mentions)
  const cancels = cancelsBySentence(sentences, cues)
  const caveats: Caveat[] = []
  const seen = new Set<string>()
  let at = 0
  for (const { index, span } of matcher.match(tokens, undefined, mentions)) {
    while (at < sentences.length - 1 && (sentences[at] as Sentence).last <= span.first) at++
    const sentence = sentences[at] as Sentence
    const kind = sources[index]?.kind as CaveatKind
    if (span.last > sentence.last || seen.has(`${at} ${kind}`) || sentence.question === 'open') continue
    const concepts = kind === 'measure' || kind === 'species' ? (named[at]?.get(kind) ?? []) : []
    if (kind === 'measure' && concepts.length === 0 && !mentionsFluid(tokens, sentence)) continue
    seen.add(`${at} ${kind}`)
    caveats.push({
      ...bounds(tokens, sentences, at, cancels),
      sentence: at,
      kind,
      concepts,
      words: span,
      start: sentence.start,
      end: sentence.end
    })
  }
  return caveats
}

function bounds(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  at: number,
  cancels: readonly (Cue | undefined)[]
): Pick<Caveat, 'from' | 'to' | 'cancelledAt'> {
  const last = Math.min(sentences.length - 1, at + reach)
  const from = pointsBack(tokens, sentences[at] as Sentence) ? Math.max(0, at - 1) : Math.max(0, at - reach)
  for (let next = at; next <= last; next++) {
    const cancel = cancels[next]
    if (cancel !== undefined) {
      return { from, to: Math.max(at, next - 1), cancelledAt: { start: cancel.start, end: cancel.end } }
    }
  }
  return { from, to: last }
}

const demonstratives = new Set(['these', 'this', 'those', 'such'])
const findings = new Set(
  'findings finding results result data work studies study effects effect evidence observations experiments'.split(' ')
)

/** "These findings …": the caveat speaks of the sentence before it. */
function pointsBack(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + 4); at++) {
    if (!demonstratives.has(tokens[at]?.form ?? '')) continue
    return findings.has(tokens[at + 1]?.form ?? '') || findings.has(tokens[at + 2]?.form ?? '')
  }
  return false
}

const fluids =
  /^(?:peripheral|peripherally|plasma|blood|serum|saliva|salivary|urine|urinary|circulating|assay|assays|immunoassays?)$/

function mentionsFluid(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++) if (fluids.test(tokens[at]?.form ?? '')) return true
  return false
}

function conceptsBySentence(
  sentences: readonly Sentence[],
  mentions: readonly Mention[]
): readonly ReadonlyMap<'measure' | 'species', string[]>[] {
  const found = sentences.map(() => new Map<'measure' | 'species', string[]>())
  for (const mention of mentions) {
    if (mention.kind !== 'measure' && mention.kind !== 'species') continue
    const lists = found[mention.sentence]
    const list = lists?.get(mention.kind)
    if (list === undefined) lists?.set(mention.kind, [mention.concept])
    else if (!list.includes(mention.concept)) list.push(mention.concept)
  }
  return found
}

function cancelsBySentence(sentences: readonly Sentence[], cues: readonly Cue[]): (Cue | undefined)[] {
  const found: (Cue | undefined)[] = sentences.map(() => undefined)
  for (const cue of cues) if (cue.class === 'cancel') found[cue.sentence] ??= cue
  return found
}
