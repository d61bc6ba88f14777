// Text between quotation marks, and whether what stands around it keeps a distance or endorses it.
//
// Marks are straight, curly, guillemets and singles; an apostrophe is never a mark. Quotation marks alone say nothing.
import { firstWhere } from '../text/search.ts'
import type { Span } from '../text/span.ts'
import { credits } from './credit.ts'
import { Endorsements } from './endorsement.ts'
import { finiteVerbs } from './finite.ts'
import { Inquits } from './inquit.ts'
import { tokenFrom } from './locate.ts'
import { MentionedWords } from './mentioned.ts'
import type { Cue, Quotation, Sentence, Token, TokenSpan } from './model.ts'
import { spokenAmong } from './speech.ts'

/** The quotations of a passage, by their start; an inner one follows the outer one. */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  cues: readonly Cue[],
  endorsed = new Endorsements(tokens, sentences)
): Quotation[] {
  const spans = findMarks(text, sentences)
  if (spans.length === 0) return []
  const reader = new FrameReader(tokens, sentences, cues, endorsed)
  const spoken = spokenAmong(tokens, sentences, spans)
  return spans.map((span, i) => ({ ...span, frame: reader.frameOf(span.start, span.end), spoken: spoken[i] === true }))
}

// ── marks ───────────────────────────────────────────────────────────────────────────────────────────

interface Pair {
  readonly start: number
  readonly end: number
}

const openers: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '‹': '›', '‘': '’', '‟': '”' }
const closers = new Set(['”', '»', '›', '’'])
const wordChar = /[\p{L}\p{N}]/u
const deepest = 8

function findMarks(text: string, sentences: readonly Sentence[]): Pair[] {
  const open: { mark: string; start: number }[] = []
  const found: Pair[] = []
  let sentence = 0
  const close = (closer: string, at: number): void => {
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const candidate = open[depth]
      if (candidate?.mark !== closer) continue
      open.length = depth
      found.push({ start: candidate.start, end: at + 1 })
      return
    }
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    while (sentence < sentences.length - 1 && at >= (sentences[sentence] as Sentence).end) {
      sentence++
      dropSingles(open)
    }
    if (char === '"') {
      if (open.some((one) => one.mark === '"')) close('"', at)
      else push(open, '"', at)
    } else if (char === "'") {
      if (opensSingle(text, at)) push(open, "'", at)
      else if (!wordChar.test(text[at + 1] ?? ' ')) close("'", at)
    } else if (closers.has(char)) {
      if (char !== '’' || !isInsideWord(text, at)) close(char, at)
    } else if (char in openers) {
      push(open, openers[char] as string, at)
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function push(open: { mark: string; start: number }[], mark: string, start: number): void {
  if (open.length < deepest) open.push({ mark, start })
}

/** A single quotation mark that is still open at a sentence end was an apostrophe ("'90s"). */
function dropSingles(open: { mark: string; start: number }[]): void {
  const kept = open.filter((one) => one.mark !== "'")
  open.splice(0, open.length, ...kept)
}

function opensSingle(text: string, at: number): boolean {
  return (
    !wordChar.test(text[at - 1] ?? ' ') && /[^\s\d]/.test(text[at + 1] ?? ' ') && !/[.,;:)]/.test(text[at - 1] ?? ' ')
  )
}

function isInsideWord(text: string, at: number): boolean {
  return wordChar.test(text[at - 1] ?? ' ') && wordChar.test(text[at + 1] ?? ' ')
}

// ── frames ──────────────────────────────────────────────────────────────────────────────────────────

/** So many words are a phrase, which may be the author's own choice. */
const leastSpoken = 4

class FrameReader {
  private readonly bySentence: (readonly Cue[])[]
  private readonly mentioned: MentionedWords
  private readonly inquits: Inquits

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Sentence[],
    cues: readonly Cue[],
    private readonly endorsed: Endorsements
  ) {
    const lists: Cue[][] = sentences.map(() => [])
    for (const cue of cues) lists[cue.sentence]?.push(cue)
    this.bySentence = lists
    let found: Uint8Array | undefined
    // Worked out once, and only where the passage has quotation marks that need it.
    const verbs = (): Uint8Array => {
      found ??= finiteVerbs(tokens)
      return found
    }
    this.mentioned = new MentionedWords(tokens, verbs)
    this.inquits = new Inquits(tokens, verbs)
  }

  frameOf(start: number, end: number): Quotation['frame'] {
    const first = this.sentenceAt(start)
    const last = this.sentenceAt(end - 1)
    const cues = this.bySentence[first] ?? []
    let naming = false
    if (this.mentioned.isTitle(start, this.sentences[first])) return 'distancing'
    for (const cue of cues) {
      if (cue.of !== undefined || cue.first === cue.last) continue
      if (cue.scope.start > start + 1 || cue.scope.end < Math.min(end - 1, this.sentences[first]?.end ?? end)) continue
      if (cue.class === 'naming' || isNamingVerb(this.tokens, cue)) naming = true
      else if (cue.class === 'distance' || cue.class === 'rejection') return 'distancing'
    }
    if (this.rejectedAfter(last)) return 'distancing'
    if (this.isContradicted(start, first)) return 'distancing'
    if (this.isScene(start, end, first, last)) return 'distancing'
    if (!naming)
      return this.mentioned.has(start, end, this.sentences[first]) && !this.endorsed.followed(last)
        ? 'distancing'
        : 'none'
    const token = tokenFrom(this.tokens, end)
    if (this.creditedAfter(end, last) || this.endorsed.of(last, { first: token, last: token, start: end, end }))
      return 'endorsing'
    return cues.some((cue) => isNamingVerb(this.tokens, cue) && cue.scope.start <= start + 1) ? 'distancing' : 'none'
  }

  /** Whether somebody in a scene says it, and the author does not agree. */
  private isScene(start: number, end: number, from: number, to: number): boolean {
    const sentence = this.sentences[from]
    if (sentence === undefined) return false
    const [first, last] = [tokenFrom(this.tokens, start), tokenFrom(this.tokens, end)]
    const reach = { ...sentence, last: this.sentences[to]?.last ?? sentence.last }
    if (last - first <= leastSpoken || !this.inquits.has(first, last, reach)) return false
    return !this.endorsed.of(to, { first: last, last, start: end, end })
  }

  /** "Contrary to popular belief, a “X” can …", "contrary to ideas like “X”": a name from what the sentence contradicts. */
  private isContradicted(start: number, sentence: number): boolean {
    const { first = 0 } = this.sentences[sentence] ?? {}
    const [one, two] = [this.tokens[first], this.tokens[first + 1]]
    return one?.form === 'contrary' && two?.form === 'to' && one.start < start
  }

  /** The next sentence says that the quotation is wrong. */
  private rejectedAfter(sentence: number): boolean {
    const next = this.bySentence[sentence + 1] ?? []
    return next.some((cue) => cue.of !== undefined)
  }

  private creditedAfter(end: number, sentence: number): boolean {
    const { last = 0, first = 0 } = this.sentences[sentence] ?? {}
    let at = first
    while (at < last && (this.tokens[at] as Token).start < end) at++
    return credits(this.tokens, at, last)
  }

  /** Binary search: the sentence that holds the offset, or the nearest before. */
  private sentenceAt(offset: number): number {
    return Math.max(0, firstWhere(this.sentences, ({ start }) => start > offset) - 1)
  }
}

const namingVerbs = new Set(
  'dubbed nicknamed billed touted marketed hailed christened celebrated crowned heralded lauded trumpeted earned earns earn earning deserves deserved deserve merits merited'.split(
    ' '
  )
)

/** Whether the cue is a verb of naming that keeps a distance only while nothing is credited to the name. */
export function isNamingVerb(tokens: readonly Token[], cue: Cue): boolean {
  return cue.class === 'distance' && namingVerbs.has(tokens[cue.first]?.form ?? '')
}

/** "Calling somebody a Y makes doctors …": what is said of people by a name is said of the name. */
export function isAboutNaming(tokens: readonly Token[], naming: Cue, at: TokenSpan, sentence: Sentence): boolean {
  const opens = naming.first === sentence.first && (tokens[naming.first]?.form ?? '').endsWith('ing')
  const next = tokens.slice(at.last, at.last + 2).find(({ kind, form }) => kind === 'word' || form === ',')
  const named = tokens.slice(naming.first + 1, at.first).some(({ form }) => someone.test(form))
  return opens && named && next?.kind === 'word' && next.capital === 'none'
}

/** How many quotations back one that runs into a span is looked for. */
const furthestBack = 8

/** The quotation that a span stands in; one that is kept at a distance also takes in a span of which it holds the greater part. */
export function quotationAround(quotations: readonly Quotation[], at: Span): Quotation | undefined {
  const behind = firstWhere(quotations, ({ start }) => start >= at.end)
  let around: Quotation | undefined
  for (let index = behind - 1; index >= Math.max(0, behind - furthestBack); index--) {
    const quotation = quotations[index] as Quotation
    const holds = quotation.start <= at.start && at.end <= quotation.end
    const shared = Math.min(quotation.end, at.end) - Math.max(quotation.start, at.start)
    const mostly = shared > 0 && (shared * 2 > at.end - at.start || quotation.start <= at.start)
    if (quotation.frame === 'distancing' && (holds || mostly)) return quotation
    if (holds) around ??= quotation
  }
  return around
}

const someone =
  /^(?:some(?:one|body)|any(?:one|body)|people|persons?|patients?|clients?|child(?:ren)?|students?|wom[ae]n|m[ae]n|results?|findings?)$/

/** “hipocampus” (sic), “hipocampus [sic!]”: a word that is given as it was found, slip and all. */
export function isGivenAsFound(text: string, end: number): boolean {
  return sic.test(text.slice(end, end + sicWithin))
}

const sic = /^[\s"”’'».,]{0,3}[([]\W{0,3}sic\b/i
/** How far behind a word its “sic” may begin. */
const sicWithin = 12
