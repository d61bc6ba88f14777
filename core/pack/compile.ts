// Turns a rule that is data into a rule: phrases are matched sentence by sentence, claims are compared part by part.
import type { Fix } from '../finding.ts'
import { tokenSpanOf } from '../prose/locate.ts'
import type { Argument, Aspect, Claim, Mention, Sentence } from '../prose/model.ts'
import { compilePattern, compilePatterns, type Match, type Matcher } from '../prose/pattern.ts'
import type { BlockRule, BlockView, Report } from '../rule.ts'
import type { Span } from '../text/span.ts'
import type { ArgumentData, ClaimData, FixData, PhraseData, RuleData } from './data.ts'
import {
  answerPatterns,
  askedPatterns,
  creditPatterns,
  lackedPatterns,
  questionPatterns,
  repliedPatterns,
  replyPatterns,
  researchPatterns,
  reversedPatterns,
  togetherPatterns,
  wonderedPatterns
} from './frames.ts'

export type { RuleData } from './data.ts'

type Test = (view: BlockView, sentence: Sentence) => boolean

/** The rule that `data` describes; its patterns are parsed when they are looked for. */
export function compileRule(data: RuleData): BlockRule {
  const phrases = phraseCheck(data)
  const claims = (data.claims ?? []).map((claim) => claimCheck(claim, firstMessage(data, claim.message)))
  return {
    id: data.id,
    summary: data.summary,
    why: data.why,
    better: data.better,
    silent: data.silent ?? '',
    references: data.references ?? [],
    severity: data.severity,
    ...(data.profiles ? { profiles: data.profiles } : {}),
    ...(data.preview === undefined ? {} : { preview: data.preview }),
    ...(data.overclaim ? { overclaim: true } : {}),
    ...(data.about ? { about: data.about } : {}),
    ...(data.covers ? { covers: data.covers } : {}),
    aspects: data.aspects ?? [],
    messages: data.messages,
    on: 'block',
    *check(view) {
      yield* phrases(view)
      for (const claim of view.passage.claims) for (const check of claims) yield* check(claim, view)
    },
    examples: { flagged: data.examples?.flagged ?? [], fine: data.examples?.fine ?? [] }
  }
}

/** Parses the patterns of a rule, which `compileRule` leaves until they are looked for. Throws a `PatternError`. */
export function checkPatterns(data: RuleData): void {
  const phrases = (data.phrases ?? []).flatMap((phrase) => wordingsOf(phrase, data.aspects ?? []))
  const lists = phrases.flatMap(({ find, near, around, before, after, unless, never }) => {
    return [find, near, around, before, after, unless, never]
  })
  for (const list of [...lists, ...(data.claims ?? []).map(({ unless }) => unless)]) list?.forEach(compilePattern)
}

function firstMessage(data: RuleData, message: string | undefined): string {
  return message ?? Object.keys(data.messages)[0] ?? ''
}

type Wordings = PhraseData & {
  readonly find: readonly string[]
  /** Asked only of sentences in which nothing else of the rule is found. */
  readonly last?: true
}

/** A phrase with the patterns of what it credits and brings together, and the answers to questions about that. */
function wordingsOf(phrase: PhraseData, aspects: readonly Aspect[]): readonly Wordings[] {
  const { together, ...others } = phrase
  if (together !== undefined) {
    const unless = [...(phrase.unless ?? []), ...researchPatterns]
    const { credit: _, near: __, ...plain } = others
    const reversed = [...unless, ...reversedPatterns(together)]
    const met: Wordings = { ...others, unless: reversed, find: togetherPatterns(together), last: true }
    const answer: Wordings = {
      ...plain,
      unless,
      find: replyPatterns(together),
      around: askedPatterns(together),
      last: true
    }
    return [...(others.find || others.credit ? wordingsOf(others, aspects) : []), met, answer]
  }
  const { credit, near, around, find = [], ...rest } = phrase
  if (credit === undefined) return [{ ...phrase, find }]
  return [
    { ...phrase, find: [...creditPatterns(credit), ...find] },
    {
      ...rest,
      ...(near ? { near } : {}),
      ...(around ? { around } : {}),
      find: lackedPatterns(credit),
      aspects: [...(phrase.aspects ?? aspects), 'absence']
    },
    { ...rest, find: answerPatterns(credit.agent), around: questionPatterns(credit.effect) },
    {
      ...rest,
      unless: [...(rest.unless ?? []), ...researchPatterns],
      find: repliedPatterns(credit.agent),
      before: wonderedPatterns(credit.lack === undefined ? credit.effect : `${credit.effect}|${credit.lack}`)
    }
  ]
}

/** A test that one of `patterns` occurs in the sentence (or the whole block); no patterns: `otherwise`. */
function occurs(patterns: readonly string[] | undefined, where: 'sentence' | 'block', otherwise: boolean): Test {
  if (!patterns || patterns.length === 0) return () => otherwise
  const matcher = compilePatterns(patterns)
  return ({ passage }, sentence) =>
    matcher.match(passage.tokens, where === 'sentence' ? sentence : undefined, passage.mentions).length > 0
}

/** The same of the sentence `steps` further on. */
function beside(patterns: readonly string[] | undefined, steps: number): Test {
  if (patterns === undefined) return () => true
  const test = occurs(patterns, 'sentence', true)
  return (view, { index }) => {
    const other = view.passage.sentences[index + steps]
    return other !== undefined && test(view, other)
  }
}

function phraseCheck(data: RuleData): (view: BlockView) => Iterable<Report> {
  const phrases = (data.phrases ?? []).flatMap((phrase) => wordingsOf(phrase, data.aspects ?? []))
  if (phrases.length === 0) return () => []
  const { matcher, owner } = join(phrases)
  const contexts = phrases.map(contextOf)
  const messages = phrases.map((phrase) => firstMessage(data, phrase.message))
  const aspectsOf = ({ index }: Match) => phrases[owner[index] as number]?.aspects ?? data.aspects ?? []
  return function* (view) {
    for (const sentence of view.passage.sentences) {
      const found = matcher.match(view.passage.tokens, sentence, view.passage.mentions)
      if (found.length === 0) continue
      // Asked once for each phrase and sentence, and before the longest is kept: a phrase whose context is missing
      // must not hide a shorter one that holds.
      const holds = new Map<number, boolean>()
      const held = found.filter(({ index }) => {
        const at = owner[index] as number
        const known = holds.get(at) ?? contexts[at]?.(view, sentence) ?? false
        holds.set(at, known)
        return known
      })
      const first = held.filter((m) => !phrases[owner[m.index] as number]?.last)
      const asked = first.length > 0 ? first : held
      for (const match of longest(asked).map((one) => spoken(one, asked, aspectsOf, view))) {
        const at = owner[match.index] as number
        const about = phrases[at]?.aspects
        const report = {
          at: match.focus,
          message: messages[at] as string,
          fixes: fixesOf(phrases[at]?.fix, match.focus)
        }
        yield about === undefined ? report : { ...report, aspects: about }
      }
    }
  }
}

/**
 * A match that is denied may hold a shorter one that is not ("did not teach to [her learning style]"); and in one that
 * is only asked, words may stand that are a slip in questions too ("whether he has [the gene for shyness]").
 */
function spoken(
  match: Match,
  among: readonly Match[],
  aspectsOf: (match: Match) => readonly Aspect[],
  { passage }: BlockView
): Match {
  const verdict = (one: Match) => passage.judge(tokenSpanOf(passage.tokens, one.focus), aspectsOf(one))
  if (among.length < 2) return match
  const { silent, stance, at } = verdict(match)
  if (!silent) return match
  const behind =
    stance === 'denied' && at !== undefined
      ? among.filter(({ focus }) => focus.start >= at.end && focus.end <= match.focus.end)
      : []
  const other = among.filter(
    (one) =>
      stance !== 'denied' &&
      aspectsOf(one) !== aspectsOf(match) &&
      one.span.start < match.span.end &&
      one.span.end > match.span.start
  )
  // A denial that is part of another wording is what that one claims: “quiet, so they felt no fear”.
  const lacking =
    stance === 'denied' && at !== undefined && !aspectsOf(match).includes('absence')
      ? among.filter(
          (one) => aspectsOf(one).includes('absence') && one.focus.start <= at.start && one.focus.end >= at.end
        )
      : []
  return [...behind, ...lacking, ...other].find((one) => !verdict(one).silent) ?? match
}

/** The longest match at each leftmost place, without overlaps. */
function longest(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of matches) {
    const last = kept.at(-1)
    if (!last || match.span.start >= last.span.end) kept.push(match)
    else if (match.span.start === last.span.start && match.span.end > last.span.end) kept[kept.length - 1] = match
  }
  return kept
}

/** One matcher for all phrases of a rule; `owner` tells which phrase a pattern belongs to. */
function join(phrases: readonly Wordings[]): { matcher: Matcher; owner: number[] } {
  const owner = phrases.flatMap((phrase, i) => phrase.find.map(() => i))
  return { matcher: compilePatterns(phrases.flatMap((phrase) => phrase.find)), owner }
}

function contextOf(phrase: PhraseData): Test {
  const near = occurs(phrase.near, 'sentence', true)
  const around = occurs(phrase.around, 'block', true)
  const before = beside(phrase.before, -1)
  const after = beside(phrase.after, 1)
  const unless = occurs(phrase.unless, 'sentence', false)
  const never = occurs(phrase.never, 'block', false)
  return (view, sentence) =>
    near(view, sentence) &&
    around(view, sentence) &&
    before(view, sentence) &&
    after(view, sentence) &&
    !unless(view, sentence) &&
    !never(view, sentence)
}

/** The mend of a phrase or claim; `{subject}` and the like in it stand for the author's own words. */
function fixesOf(fix: FixData | undefined, at: Span, words: Readonly<Record<string, string>> = {}): Fix[] {
  if (!fix) return []
  const text = fix.replace.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place)
  const edits = [{ start: at.start, end: at.end, text }]
  return [{ title: fix.title, meaning: fix.meaning ?? 'changed', edits }]
}

function fits(mention: Mention, data: ArgumentData): boolean {
  if (data.kind && !data.kind.includes(mention.kind)) return false
  if (data.concept && !data.concept.includes(mention.concept)) return false
  return !data.group || data.group.some((group) => mention.groups.includes(group))
}

/** A subject acts only as what it is about; what an object mentions anywhere is touched by the claim. */
function isSubject(argument: Argument, data: ArgumentData | undefined): boolean {
  return !data || (argument.absent !== true && argument.heads.some((mention) => fits(mention, data)))
}

function isObject(argument: Argument, data: ArgumentData | undefined): boolean {
  return !data || argument.mentions.some((mention) => fits(mention, data))
}

function claimCheck(data: ClaimData, message: string): (claim: Claim, view: BlockView) => Iterable<Report> {
  const unless = occurs(data.unless, 'sentence', false)
  return function* (claim, view) {
    if (data.relation && !data.relation.includes(claim.relation.kind)) return
    if (claim.relation.strength < (data.strength ?? 0)) return
    if (!isSubject(claim.subject, data.subject)) return
    const object = claim.objects.find((o) => isObject(o, data.object))
    if (data.object && !object) return
    if (unless(view, view.passage.sentences[claim.sentence] as Sentence)) return
    const at = partOf(claim, data.flag ?? 'claim', object)
    const parts = wordsOf(claim, object, view)
    yield { at, claim, message, data: parts, fixes: fixesOf(data.fix, at, parts) }
  }
}

/** The author's words for the parts of a claim, for messages and mends. */
function wordsOf(claim: Claim, object: Argument | undefined, view: BlockView): Record<string, string> {
  return {
    subject: view.text(claim.subject),
    relation: view.text(claim.relation),
    object: object ? view.text(object) : ''
  }
}

function partOf(claim: Claim, flag: NonNullable<ClaimData['flag']>, object: Argument | undefined): Span {
  if (flag === 'subject') return claim.subject
  if (flag === 'relation') return claim.relation
  return flag === 'object' && object ? object : claim
}
