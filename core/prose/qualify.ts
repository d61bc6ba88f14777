// Question 7: whether the sentence itself says what a rule misses: a condition, the fluid, the species, "correlated".
import { beginningWithin } from './locate.ts'
import type { Aspect, Clause, Cue, Mention, Sentence, Token, TokenSpan } from './model.ts'

interface Layers {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
}

/** The words in the sentence that answer the aspect for this span, if any do. */
export function answersAspect(
  aspect: Aspect,
  at: TokenSpan,
  sentence: Sentence,
  layers: Layers,
  innermost: Int32Array,
  cues: readonly Cue[]
): TokenSpan | undefined {
  if (aspect === 'generality') return cues.find((cue) => cue.class === 'condition')
  if (aspect === 'causality') return correlation(at, sentence, layers, innermost)
  if (aspect !== 'measure' && aspect !== 'species') return undefined
  const here = mentionsOf(layers.mentions, sentence, at)
  return aspect === 'measure' ? fluidOf(at, here, layers.clauses, innermost) : speciesOf(at, here, layers.tokens)
}

/** How many tokens to either side of a span are looked at: more than any sentence that people can read has. */
export const view = 150

/** The mentions of a sentence within view of a span, by binary search over mentions in order of place. */
export function mentionsOf(mentions: readonly Mention[], sentence: Sentence, at: TokenSpan): readonly Mention[] {
  const first = Math.max(sentence.first, at.first - view)
  const last = Math.min(sentence.last, at.last + view)
  return beginningWithin(mentions, first, last)
}

const correlational =
  /^(?:correlat\w*|associat(?:ed|ion|ions|es)|linked|link|links|related|tracked|tracks|covar\w*|predict(?:s|ed|or|ors)|cross-sectional)$/

/** “The relationship between X and Y”, “an inverse relationship”: no couple’s. */
function isRelationship(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.form !== 'relationship') return false
  return /^(?:between|with|among)$/.test(tokens[at + 1]?.form ?? '') || statistical.test(tokens[at - 1]?.form ?? '')
}

const statistical =
  /^(?:inverse|linear|nonlinear|positive|negative|significant|causal|statistical|robust|weak|strong|u-shaped|quadratic|dose-response|bidirectional|reciprocal|no)$/

function correlation(at: TokenSpan, sentence: Sentence, layers: Layers, innermost: Int32Array): TokenSpan | undefined {
  const home = layers.clauses[innermost[at.first] as number]
  const first = Math.max(sentence.first, home?.first ?? sentence.first, at.first - view)
  const last = Math.max(at.last, Math.min(home?.last ?? sentence.last, sentence.last, at.last + view))
  for (let index = first; index < last; index++) {
    const token = layers.tokens[index]
    if (token !== undefined && (correlational.test(token.form) || isRelationship(layers.tokens, index))) {
      return { first: index, last: index + 1, start: token.start, end: token.end }
    }
  }
  return undefined
}

/**
 * The fluid that a level was measured in. Naming it is no answer where the words span from the fluid to the brain,
 * nor where another molecule stands between the fluid and the span.
 */
function fluidOf(
  at: TokenSpan,
  here: readonly Mention[],
  clauses: readonly Clause[],
  innermost: Int32Array
): TokenSpan | undefined {
  const inside = (mention: Mention): boolean => at.first <= mention.first && mention.last <= at.last
  if (here.some((mention) => inside(mention) && mention.kind === 'central')) return undefined
  const molecules = here.filter((mention) => mention.kind === 'molecule')
  const own = molecules.filter(inside).map((mention) => mention.concept)
  const clause = innermost[at.first]
  return here.find((mention) => {
    if (mention.kind !== 'measure') return false
    const home = innermost[mention.first]
    if (mention.clause !== clause && home !== clause && !inside(mention) && !isAside(clauses[home ?? -1], clause))
      return false
    const from = Math.min(mention.last, at.last)
    const to = Math.max(mention.first, at.first)
    return !molecules.some((other) => other.first >= from && other.last <= to && !own.includes(other.concept))
  })
}

/** "— in saliva, that is", "(in plasma)": a short afterthought to the clause. */
function isAside(aside: Clause | undefined, clause: number | undefined): boolean {
  if (aside === undefined || aside.parent !== clause || aside.last - aside.first > 9) return false
  return aside.kind === 'parenthesis' || (aside.kind === 'coordinate' && aside.opener === '')
}

const comparing = new Set(['like', 'as', 'unlike', 'than', 'just'])
/** Words before an animal that somebody keeps or strokes: the statement is about people. */
const handled = new Set([
  'petting',
  'stroking',
  'patting',
  'cuddling',
  'hugging',
  'riding',
  'walking',
  'brushing',
  'my',
  'their',
  'his',
  'her'
])
const people = new Set([
  'human',
  'humans',
  'people',
  'us',
  'our',
  'we',
  'men',
  'women',
  'person',
  'you',
  'your',
  'patients'
])

/** Words for kin and mates fit animals as well. */
const kin = new Set(['couple', 'mother', 'father', 'parent', 'infant', 'group member', 'family'])

/** The species that the statement is about: one that is named, not compared with, and not next to people. */
function speciesOf(at: TokenSpan, here: readonly Mention[], tokens: readonly Token[]): TokenSpan | undefined {
  const human = here.some((mention) => mention.kind === 'human' && !kin.has(mention.concept))
  for (let index = at.first; index < at.last; index++) if (people.has(tokens[index]?.form ?? '')) return undefined
  if (human) return undefined
  return here.find((mention) => {
    if (mention.kind !== 'species') return false
    const before = [tokens[mention.first - 1]?.form ?? '', tokens[mention.first - 2]?.form ?? '']
    return !before.some((form) => comparing.has(form) || handled.has(form))
  })
}
