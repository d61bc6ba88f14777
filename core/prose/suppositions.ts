// What a sentence supposes, asks or takes for granted: if-clauses, embedded questions, and names that outlive a denial.
import { appraise } from './appraisal.ts'
import { NONE } from './finite.ts'
import { blameVerbs, denyingVerbs, factiveVerbs } from './lexicon/presuppositions.ts'
import { explaining, inferring, unreal } from './lexicon/verdict.ts'
import type { Clause, Cue, Sentence, Token, TokenSpan } from './model.ts'
import { hasForm, isAgainstFacts, isUnreal, modals } from './unreal.ts'
import { isAdverb } from './words.ts'

/** The layers that these questions look at. */
export interface Layers {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly innermost: Int32Array
  readonly verbs: Uint8Array
}

/** How far up, in clauses, and how far along, in tokens, is looked. */
const highest = 24
const furthest = 40

/**
 * What only supposes the span: the if-clause that holds it, if it has a verb or the clause is against the facts ("if A
 * were the X"); the inverted "Were A the X, …"; "A true X would …".
 */
export function supposition(at: TokenSpan, sentence: Sentence, layers: Layers): TokenSpan | undefined {
  const { tokens, clauses, innermost } = layers
  let clause = clauses[innermost[at.first] as number]
  for (let steps = 0; clause !== undefined && steps < highest; steps++) {
    if (clause.kind === 'subordinate' && clause.opener === 'if') {
      const before = tokens[clause.first - 1]?.form ?? ''
      if (clause.first > at.first || unreal.has(before)) return undefined
      if (
        clause.first === at.first &&
        !hasForm(tokens, clause.first, clause.last, contraryToFact) &&
        !isAgainstFacts(clause, sentence, tokens, layers.verbs)
      )
        return undefined
      if (at.last > clause.last && !goesOn(clause, at, layers))
        return isUnreal(clause, sentence, tokens, layers.verbs) ? clause : undefined
      const odd = appraise(tokens, clause.last, Math.min(sentence.last, clause.last + 14)).polarity === -1
      const tested = odd || isTested(clause, sentence, tokens)
      return hasVerb(at, layers) ||
        isUnreal(clause, sentence, tokens, layers.verbs) ||
        (tested && isCopular(clause, at, tokens))
        ? clause
        : undefined
    }
    clause = clauses[clause.parent]
  }
  return inverted(at, sentence, layers)
}

/** “If X affects A and B it could …”: what “and” adds up to there has no verb, and is none of another clause. */
function goesOn(clause: Clause, at: TokenSpan, layers: Layers): boolean {
  if (!/^(?:and|or)$/.test(layers.tokens[clause.last]?.form ?? '')) return false
  return !hasVerb({ ...at, first: clause.last }, layers)
}

const contraryToFact = new Set(['were'])

/** "If A is the X, it is a strange one." */
function isCopular(clause: Clause, at: TokenSpan, tokens: readonly Token[]): boolean {
  return indexOf(tokens, clause.first, at.first, /^(?:is|are)$/) >= 0
}

/** "If A is the X, then lesions should …": a prediction about anything but the reader, by which the "if" is put to the test. */
function isTested(clause: Clause, sentence: Sentence, tokens: readonly Token[]): boolean {
  const end = Math.min(sentence.last, clause.last + 10)
  return (
    indexOf(tokens, clause.last, end, /^(?:should|would|ought)$/) >= 0 &&
    indexOf(tokens, clause.last, end, /^(?:you|your|we|our|let)$/) < 0
  )
}

/** "Were A the X, …", "Had we used …": no question, and what follows would be so. "A X would have to …". */
function inverted(at: TokenSpan, sentence: Sentence, layers: Layers): TokenSpan | undefined {
  const { tokens } = layers
  const opening = tokens[sentence.first]?.form ?? ''
  if (sentence.question === 'no' && /^(?:were|had|should)$/.test(opening) && at.first - sentence.first < 12) {
    if (hasForm(tokens, at.last, sentence.last, modals))
      return { ...(tokens[sentence.first] as Token), first: sentence.first, last: sentence.first + 1 }
  }
  const article = tokens[at.first - 1]?.form ?? ''
  const adjective = tokens[at.first - 2]?.form ?? ''
  const indefinite =
    /^(?:an?|any)$/.test(article) || (/^(?:an?|any)$/.test(adjective) && /^(?:true|real|genuine|proper)$/.test(article))
  if (/^(?:an?|any)$/.test(opening) && at.first - sentence.first < 12) {
    const would = wouldBehind(at, sentence, layers)
    if (would >= 0) return { ...(tokens[would] as Token), first: would, last: would + 1 }
  }
  const after = tokens[at.last]
  return indefinite && after?.form === 'would' ? { ...after, first: at.last, last: at.last + 1 } : undefined
}

/** "A brain that could be rewired would …": the verb behind the subject that the span stands in. */
function wouldBehind(at: TokenSpan, sentence: Sentence, { tokens, verbs }: Layers): number {
  for (let index = at.last; index < Math.min(sentence.last, at.last + 8); index++) {
    const form = tokens[index]?.form ?? ''
    if (form === 'would') return index
    if (verbs[index] !== NONE || form === ',' || form === ';') return -1
  }
  return -1
}

/** "how X came to explain Y", "how X ended up as Y": the story of a thought. */
function tellsOrigin(clause: Clause, tokens: readonly Token[]): boolean {
  for (let at = clause.first + 2; at < Math.min(clause.last - 1, clause.first + 10); at++) {
    const next = tokens[at + 1]?.form ?? ''
    const form = tokens[at]?.form ?? ''
    if (form === 'came' && next === 'to') return true
    if (/^(?:ended|wound)$/.test(form) && next === 'up') return true
  }
  return false
}

/** "Find out whether you are …": advice that takes for granted that there is such a thing. */
function isOffered(clause: Clause, tokens: readonly Token[]): boolean {
  const before = `${tokens[clause.first - 2]?.form ?? ''} ${tokens[clause.first - 1]?.form ?? ''}`
  if (!/(?:^| )(?:find out|discover|learn|check|test|decide|determine)$/.test(before)) return false
  // An order opens its sentence: a word before the verb ("to learn whether …") makes it something else.
  const opening = tokens[clause.first - (before.startsWith('find') ? 3 : 2)]
  if (opening !== undefined && opening.kind === 'word') return false
  for (let at = clause.first + 1; at < Math.min(clause.last, clause.first + 4); at++)
    if (/^(?:you|your|you're)$/.test(tokens[at]?.form ?? '')) return true
  return false
}

/** "…, but whether X contributes is not known": a question that begins inside the span, not one that its verb decides. */
export function opensQuestion(at: TokenSpan, sentence: Sentence, layers: Layers): TokenSpan | undefined {
  const { tokens } = layers
  if (isOpenSubject(at, sentence, layers)) return sentence
  for (let index = at.first + 1; index < at.last; index++) {
    const token = tokens[index] as Token
    if (token.form !== 'whether') continue
    if (/^(?:but|and|yet|,|;|although|though)$/.test(tokens[index - 1]?.form ?? ''))
      return { ...token, first: index, last: index + 1 }
  }
  return undefined
}

const undecided =
  /^(?:unclear|unknown|doubtful|debated|debatable|disputed|open|not|no|another|question|matter|controversial|contested|uncertain|unresolved|unsettled|undecided|unproven|still|yet|hardly|far|anyone's)$/

/** "Whether X explains Y is doubtful": the question is the subject, and the sentence says that nobody knows. */
function isOpenSubject(at: TokenSpan, sentence: Sentence, { tokens, verbs }: Layers): boolean {
  if (tokens[sentence.first]?.form !== 'whether' || indexOf(tokens, sentence.first, at.first, /^[,;:]$/) >= 0)
    return false
  for (let index = at.last; index < Math.min(sentence.last, at.last + 12); index++) {
    const form = tokens[index]?.form ?? ''
    if (form === ',' || form === ';') return false
    if (verbs[index] !== NONE && /^(?:is|are|was|were|remains?|has|cannot|can)$/.test(form))
      return indexOf(tokens, index, Math.min(sentence.last, index + 5), undecided) >= 0
  }
  return false
}

/** Fewest commas, and longest points in words, of a list of terms. */
const termList = { commas: 4, words: 5 }

/** "Keywords: oxytocin, bonding, mirror neurons, empathy, autism": no verb, short points, no article before any. */
export function listsTerms(at: TokenSpan, { tokens, clauses, innermost, verbs }: Layers): boolean {
  const { first, last } = clauses[innermost[at.first] as number] ?? at
  let commas = 0
  let words = 0
  for (let index = first; index < last; index++) {
    const { form, kind } = tokens[index] as Token
    if (verbs[index] !== NONE || /^(?:an?|the|your|our|my|its|is|are)$/.test(form)) return false
    if (form === ',') commas++
    words = form === ',' ? 0 : words + (kind === 'word' ? 1 : 0)
    if (words > termList.words) return false
  }
  return commas >= termList.commas
}

/** The clause with "whether", "if" or "how much" that holds the span. */
export function embeddedQuestion(at: TokenSpan, { clauses, innermost, tokens }: Layers): Clause | undefined {
  let clause = clauses[innermost[at.first] as number]
  for (let steps = 0; clause !== undefined && steps < highest; steps++) {
    // “Whether A is B and C is D”: a span over two joined clauses is asked with the first.
    const whole = clause.last >= at.last || /^(?:and|or)$/.test(tokens[clause.last]?.form ?? '')
    if (clause.kind === 'complement' && whole && clause.first < at.first && !isOffered(clause, tokens)) {
      if (clause.opener === 'whether' || clause.opener === 'if') return clause
      const next = tokens[clause.first + 1]?.form ?? ''
      if (clause.opener === 'how' && (next === 'much' || next === 'far' || next === 'strongly')) return clause
      if (clause.opener === 'how' && tellsOrigin(clause, tokens)) return clause
    }
    clause = clauses[clause.parent]
  }
  return undefined
}

// ── what is taken for granted ───────────────────────────────────────────────────────────────────────

const definite = new Set(['the', 'your', 'our', 'my', 'his', 'her', 'their', 'its', 'this', 'that', 'these'])
const nobody = new Set(['no one', 'nobody', 'few', 'few people', 'hardly anyone', 'none'])

/** "Do you carry the X?": a question to the reader that takes the name for granted. */
export function asksForIt(at: TokenSpan, sentence: Sentence, next: Sentence | undefined, layers: Layers): boolean {
  const { tokens, verbs } = layers
  if (next !== undefined && (isAnswer(sentence, next, tokens) || affirms(next, tokens))) return true
  if (hasVerb(at, layers) || !isDefinite(at, tokens)) return false
  // "Is your brain really done at 25?": subject and predicate are what is asked.
  if (at.first - sentence.first <= 2 && sentence.last - at.last <= 2) return false
  const you = indexOf(tokens, sentence.first, Math.min(at.first, sentence.first + 4), /^(?:you|your)$/)
  if (you < 0) return false
  for (let index = you; index < at.first; index++) {
    const form = tokens[index]?.form ?? ''
    if (denyingVerbs.has(form) || factiveVerbs.has(form) || form === 'that' || form === 'about' || form === 'of')
      return false
    if (verbs[index] !== NONE && /^(?:is|are|was|were)$/.test(form)) return false
  }
  return true
}

/** "You most likely are.", "Ours does." */
function affirms(next: Sentence, tokens: readonly Token[]): boolean {
  if (next.question !== 'no' || next.last - next.first > 6) return false
  if (
    !/^(?:you|we|they|it|he|she|i|ours|yours|mine|this|that|these|those|some|many|most)$/.test(
      tokens[next.first]?.form ?? ''
    )
  )
    return false
  let last = next.last - 1
  while (last > next.first && tokens[last]?.kind !== 'word') last--
  return /^(?:is|are|do|does|did|can|will|has|have|was|were|am|could|would)$/.test(tokens[last]?.form ?? '')
}

/** "The short answer is yes", "If you daydream, yes". */
function endsInYes(next: Sentence, tokens: readonly Token[]): boolean {
  const long = next.last - next.first > 8 && tokens[next.first]?.form !== 'if'
  if (long || next.question !== 'no') return false
  let last = next.last - 1
  while (last > next.first && tokens[last]?.kind !== 'word') last--
  return (
    /^(?:yes|absolutely|certainly|definitely)$/.test(tokens[last]?.form ?? '') &&
    /^(?:is|was|,|:)$/.test(tokens[last - 1]?.form ?? '')
  )
}

/** "Yes", "A: Absolutely", "Neurologically, yes": the answer asserts what was asked; "Are you a …? Take the quiz" offers it. */
function isAnswer(sentence: Sentence, next: Sentence, tokens: readonly Token[]): boolean {
  const form = (at: number): string => tokens[at]?.form ?? ''
  let first = next.first
  if (/^(?:a|answer)$/.test(form(first)) && form(first + 1) === ':') first += 2
  if (form(first).endsWith('ly') && form(first + 1) === ',') first += 2
  const opening = form(first)
  // “Are you a …? Then …” takes it for granted.
  if (opening === 'then' && next.question === 'no') return true
  const affirming = /^(?:yes|yep|yeah|absolutely|certainly|definitely|indeed|sure|surely|undoubtedly|exactly|correct)$/
  if (affirming.test(opening) || endsInYes(next, tokens)) return !/^(?:but|not|no)$/.test(form(first + 2))
  if (/^(?:want|need|ready|looking|fancy|craving|tired|struggling|longing)$/.test(tokens[sentence.first]?.form ?? ''))
    return true
  const offered =
    /^(?:take|try|find|discover|click|book|learn|join|download|read|get|order|answer|do|use|teach|adapt|choose|match|start|give|plan)$/.test(
      opening
    ) && next.question === 'no'
  return offered && indexOf(tokens, sentence.first, sentence.first + 3, /^(?:you|your)$/) >= 0
}

/** Whether what is said at the span stands although a denial before it reaches it. */
export function outlives(at: TokenSpan, cue: Cue, sentence: Sentence, named: boolean, layers: Layers): boolean {
  const { tokens } = layers
  if (isDoubled(at, cue, sentence, tokens)) return true
  if (cue.last > at.first || at.first - cue.last > furthest) return false
  if (appraise(tokens, cue.first, at.first).polarity === 1) return true
  if (isUnknownFact(at, cue, tokens) || isFact(at, cue, tokens)) return true
  if (hasVerb(at, layers)) return false
  if (!named) return false
  if (isPartial(cue, tokens) || isRivalled(at, cue, sentence, tokens)) return true
  return !isScareQuoted(at, tokens) && isTakenForGranted(at, cue, layers)
}

const quoting = /^["“”'‘’«»]$/

/** “The "reptilian" part”: one word in quotation marks names what the author does not take for granted. */
function isScareQuoted({ first }: TokenSpan, tokens: readonly Token[]): boolean {
  return quoting.test(tokens[first - 1]?.form ?? '') && quoting.test(tokens[first + 1]?.form ?? '')
}

const lacking = /^(?:without|no|lack|lacking)$/

/** "No A, no B", "without A nothing is B": the one absence brings the other, so that A brings B. */
function isDoubled(at: TokenSpan, cue: Cue, sentence: Sentence, tokens: readonly Token[]): boolean {
  const start = lacking.test(tokens[at.first]?.form ?? '') ? at.first : at.first - 1
  if (start > sentence.first + 1 || !lacking.test(tokens[start]?.form ?? '')) return false
  const second = indexOf(tokens, start + 2, Math.min(sentence.last, start + 9), denies)
  // “A lack of A does not explain B” is no doubling: the one absence does not bring the other.
  const after = tokens[second + 1]?.form ?? ''
  if (inferring.has(after) || explaining.has(after)) return false
  return second >= 0 && second < at.last && (cue.first === start || cue.first === second)
}

const denies = /^(?:no|not|nothing|nobody|none|never|cannot|can't|won't|wouldn't|couldn't|without|less)$/

/** "Nobody tells you that X", "few realise that X": a fact that is not known is a fact. */
function isUnknownFact(at: TokenSpan, cue: Cue, tokens: readonly Token[]): boolean {
  const words = tokens.slice(cue.first, cue.last).map((token) => token.form)
  const people = nobody.has(words.join(' ')) || words[0] === 'few' || words[0] === 'no'
  for (let index = cue.first; index < at.first; index++) {
    const form = tokens[index]?.form ?? ''
    if (
      factiveVerbs.has(form) &&
      form !== 'known' &&
      form !== 'understood' &&
      indexOf(tokens, index + 1, Math.min(at.first, index + 6), /^(?:that|how|why)$/) >= 0
    )
      return true
    if (people && /^(?:tells?|told|mention(?:s|ed)?)$/.test(form) && !tellsApart(tokens, index)) return true
    if (words[0] === 'never' && form === 'told' && /^(?:you|us|me)$/.test(tokens[index + 1]?.form ?? '')) return true
  }
  return false
}

/** "No scan can tell a male brain from a female one": nobody is told anything. */
function tellsApart(tokens: readonly Token[], verb: number): boolean {
  return indexOf(tokens, verb + 2, Math.min(tokens.length, verb + 12), /^(?:from|apart)$/) >= 0
}

/** "no answer to the fact that X": a fact stays one. */
function isFact(at: TokenSpan, cue: Cue, tokens: readonly Token[]): boolean {
  const between = tokens.slice(cue.last, at.first)
  return between.some(
    ({ form }, i) => /^(?:fact|truth|discovery|insight|reality)$/.test(form) && between[i + 1]?.form === 'that'
  )
}

/** "Not every X": some are. */
function isPartial(cue: Cue, tokens: readonly Token[]): boolean {
  return /^(?:every|all|everyone)$/.test(tokens[cue.last]?.form ?? '')
}

/** "A is not the X; B is", "nothing is better suited to the name X than B". */
function isRivalled(at: TokenSpan, cue: Cue, sentence: Sentence, tokens: readonly Token[]): boolean {
  const better = indexOf(tokens, cue.last, at.first, /^(?:better|closer|worthier|truer|likelier)$/) >= 0
  if (better && tokens[at.last]?.form === 'than') return true
  const mark = indexOf(tokens, at.last, Math.min(sentence.last, at.last + 3), /^[;,—:]$/)
  if (mark < 0 || /^(?:what|how|why|when|where|who)$/.test(tokens[mark + 1]?.form ?? '')) return false
  const verb = indexOf(tokens, mark + 2, Math.min(sentence.last, mark + 5), /^(?:is|are|does|do|was|did|has|can)$/)
  return verb >= 0 && (verb + 1 >= sentence.last || /^[.;!]$/.test(tokens[verb + 1]?.form ?? ''))
}

const ofThing = new Set(['to', 'from', 'with', 'without', 'by', 'against', 'for', 'in', 'than'])

/** The denied verb does something with the thing, and so takes it for granted: "you cannot buy the X". */
function isTakenForGranted(at: TokenSpan, cue: Cue, { tokens, verbs }: Layers): boolean {
  // “I doubt that A is the X”: what is doubted is a whole statement.
  if (tokens[cue.last - 1]?.form === 'that' || !isDefinite(at, tokens)) return false
  let acts = ofThing.has(tokens[at.first - 2]?.form ?? '')
  for (let index = cue.last; index < at.first; index++) {
    const token = tokens[index] as Token
    const { form } = token
    const compared = form === 'as' && (tokens[index + 2]?.form === 'as' || tokens[index - 2]?.form === 'as')
    if (denyingVerbs.has(form) || form === 'that' || (form === 'as' && !compared)) return false
    if (blameVerbs.has(form)) return true
    if (
      token.kind === 'word' &&
      (verbs[index] !== NONE || index === cue.last) &&
      !isAdverb(form) &&
      !definite.has(form)
    ) {
      acts ||=
        !/^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|a|an|any|such|real|true|single|one)$/.test(
          form
        )
    }
  }
  return acts
}

/** "the X", "your X", and plurals, which stand for a kind that there is. */
function isDefinite(at: TokenSpan, tokens: readonly Token[]): boolean {
  if (definite.has(tokens[at.first]?.form ?? '')) return true
  for (let back = 1; back <= 2; back++) {
    const form = tokens[at.first - back]?.form ?? ''
    if (definite.has(form) || form.endsWith("'s")) return true
  }
  return /(?:[^s]s|people)$/.test(tokens[at.last - 1]?.form ?? '')
}

function hasVerb(at: TokenSpan, { verbs }: Layers): boolean {
  for (let index = at.first; index < at.last; index++) if (verbs[index] !== NONE) return true
  return false
}

function indexOf(tokens: readonly Token[], first: number, last: number, pattern: RegExp): number {
  for (let index = first; index < last; index++) if (pattern.test(tokens[index]?.form ?? '')) return index
  return -1
}
