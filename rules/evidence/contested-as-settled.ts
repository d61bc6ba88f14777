// evidence/contested-as-settled: “proven”, “established”, “confirmed” for what the library’s sources contest.
import { stepsAgainst } from '../../core/citing/stale.ts'
import type { Claim, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { ownReport } from '../../core/prose/own-report.ts'
import { over, withBefore } from '../../core/prose/parts.ts'
import { compilePatterns, type Match } from '../../core/prose/pattern.ts'
import { cites, occurs, tellsOfPossibility } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Reading, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { opponents, opposingFixes, sourcesInWords } from './index.ts'
import { announcing, contributing, ownWork, ranked, settled, studies, supporting, takingUp, tried } from './settling.ts'
import { askedBefore, type Found, statedIn } from './stated.ts'
import { deniesDoubt, overLimits, unanimousAgainst } from './weighing.ts'

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/** “It is well established that …”: the words can be put right without touching the rest. */
const opening = compilePatterns([
  '[it (is | has been) (now | well | firmly | clearly)? (established | proven | documented | proved | confirmed | known) (beyond doubt)?] that'
])

/** Whether the sentence limits itself (“… remains unclear”), or the next one rejects what it says. */
function isTakenBack({ cues, caveats }: Reading['passage'], { index }: Sentence): boolean {
  if (caveats.some((caveat) => caveat.sentence === index)) return true
  return cues.some((cue) => cue.class === 'rejection' && cue.of === 'previous' && cue.sentence === index + 1)
}

/** How many words may stand between the words that settle and what they settle. */
const farthest = 25

/** Whether what is settled stands too far off to be what is meant: the end of a long list, say. */
function isFarOff(booster: TokenSpan, hits: readonly TokenSpan[]): boolean {
  return hits.some((hit) => Math.max(hit.first - booster.last, booster.first - hit.last) > farthest)
}

interface Boosted {
  readonly sentence: Sentence
  readonly booster: TokenSpan
  readonly found: Found
  readonly start: Match | undefined
}

/** The sentences of a block that close a contested question. */
const closed: Fact<readonly Boosted[]> = (view) => {
  const { sentences, tokens, mentions, judge } = view.passage
  return sentences.flatMap((sentence) => {
    const booster = settled.match(tokens, sentence, mentions, { longest: true })[0]?.focus
    const found = booster && (statedIn(view, sentence) ?? askedBefore(view, sentence))
    // “The region that most people know as the ‘fear centre’”: a name at a distance states no proposition.
    if (found?.hits.some((hit) => judge(hit, ['epithet']).question === 2)) return []
    if (!booster || !found || isFarOff(booster, found.hits) || isTakenBack(view.passage, sentence)) return []
    if (
      judge(booster, deniesDoubt(view.passage, booster) ? ['absence'] : []).silent ||
      tried.match(tokens, sentence, mentions).length > 0
    )
      return []
    return [{ sentence, booster, found, start: opening.match(tokens, sentence, mentions)[0] }]
  })
}

/** How near to what is ranked its cause and its effect stand. */
const nearRank = { before: 5, after: 10 }

/** “Oxytocin is the master regulator of trust”: the first place of a cause that is contested. */
function inFirstPlace(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = block
  const { tokens, mentions } = passage
  const rank = ranked.match(tokens, sentence, mentions, { longest: true })[0]?.focus
  if (!rank || passage.judge(rank, ['certainty']).stance !== 'asserted' || isTakenBack(passage, sentence))
    return undefined
  const back =
    takingUp.match(tokens, { first: rank.first, last: Math.min(rank.last + 3, sentence.last) }, mentions).length > 0
  const found = statedIn(block, back ? withBefore(passage, sentence) : sentence)
  if (!found) return undefined
  const isCause = (hit: TokenSpan): boolean => hit.last <= rank.first + 1 && rank.first - hit.last <= nearRank.before
  const isEffect = (hit: TokenSpan): boolean =>
    hit.first >= rank.last ? hit.first - rank.last <= nearRank.after : back && hit.first < rank.first
  if (!found.hits.some(isCause) || !found.hits.every((hit) => isCause(hit) || isEffect(hit))) return undefined
  return contested(
    view,
    block,
    sentence,
    found.proposition,
    around([rank, ...found.hits.filter((h) => h.start >= sentence.start)]),
    {
      severity: 'info',
      keys: ['ranked', 'rankedAlone']
    }
  )
}

/** Any social effect of oxytocin at all: a statement so wide that it needs a cause that is named. */
const broadest = 'ot-lit-reliable'

/** What a sentence announces as the greatest of findings, and the next one, or itself, tells flatly. */
function announced(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = block
  const at = announcementIn(block, sentence)
  if (!at) return undefined
  for (const told of [sentence, passage.sentences[sentence.index + 1]]) {
    const found = told && statedIn(block, told)
    if (!told || !found) continue
    if (found.proposition === broadest && !passage.claims.some((c) => c.sentence === told.index && isFull(c))) continue
    if (told !== sentence && opponents(found.proposition).length === 0) continue
    if (told !== sentence && block.fact(closed).some((one) => one.sentence === told)) return undefined
    const place = over(found.hits)
    if (isTakenBack(passage, told) || !statesFlatly(passage, told, place)) return undefined
    const related = told === sentence ? [] : [{ message: 'This is what it announces.', span: view.locate(block, told) }]
    return contested(view, block, told, found.proposition, told === sentence ? around([at, place]) : at, {
      related,
      keys: ['announced', 'announcedAlone']
    })
  }
  return undefined
}

/** Whether a sentence says it of everybody: no hedge, no denial, and no claim in it that is bound to a condition. */
function statesFlatly(passage: Reading['passage'], { index }: Sentence, place: TokenSpan): boolean {
  const { silent, stance } = passage.judge(place, ['certainty'])
  if (silent || stance !== 'asserted') return false
  if (passage.cues.some((cue) => cue.sentence === index && cue.class === 'condition')) return false
  return passage.claims.every((claim) => claim.sentence !== index || claim.conditions.length === 0)
}

/** Where a sentence announces somebody’s finding as the greatest. */
function announcementIn({ passage }: Reading, sentence: Sentence): TokenSpan | undefined {
  const { tokens, mentions } = passage
  const at = announcing.match(tokens, sentence, mentions, { longest: true })[0]?.focus
  if (!at || ownWork.match(tokens, sentence, mentions).length > 0) return undefined
  return passage.judge(at, ['absence']).silent || isTakenBack(passage, sentence) ? undefined : at
}

/** The finding about a contested proposition; with those who contest it, where they are known. */
function contested(
  view: DocumentView,
  block: BlockView,
  sentence: Sentence,
  proposition: string,
  at: Span,
  more: Omit<Partial<Report>, 'message'> & { readonly keys?: readonly [string, string] }
): Report {
  const fixes = opposingFixes(view, block, sentence, proposition)
  const against = opponents(proposition)
  const { keys: [named, unnamed] = ['settled', 'disputed'], ...others } = more
  // Those who contest it may be known from memory only: no source that was not looked up is named.
  if (against.length === 0) return { at: view.locate(block, at), message: unnamed, fixes, ...others }
  const data = { against: sourcesInWords(against) }
  const steps = stepsAgainst(view, against)
  return { at: view.locate(block, at), message: named, data, fixes, steps, ...others }
}

function boosted(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  const one = block.fact(closed).find((b) => b.sentence === sentence)
  if (!one) return undefined
  const { booster, found, start } = one
  const at = around([booster, ...(start ? [start.focus] : []), ...found.hits])
  const words = /^I/.test(start ? block.text(start.focus) : '') ? 'It has been reported' : 'it has been reported'
  const rewording = start
    ? [
        {
          title: `Say “${words}”`,
          meaning: 'changed' as const,
          edits: [{ ...view.locate(block, start.focus), text: words }]
        }
      ]
    : []
  const before = block.passage.sentences[sentence.index - 1]
  const announcement = before && announcementIn(block, before)
  const related = announcement
    ? [{ message: 'It is announced here as the greatest.', span: view.locate(block, announcement) }]
    : []
  const report = contested(view, block, sentence, found.proposition, at, { related })
  return { ...report, fixes: [...rewording, ...(report.fixes ?? [])] }
}

/** “Opens the possibility of probing the role of …”: what may be done next. */
const possibility = compilePatterns([
  'possibility|possibilities|opportunity|opportunities|prospect|prospects|avenue|avenues|potential (of | for | to | that)'
])

/** Sections whose sentences readers take for what the article found. */
const closing: ReadonlySet<string> = new Set(['abstract', 'conclusion'])

function conceptsOf(claim: Claim): [ReadonlySet<string>, ReadonlySet<string>] {
  const set = (list: Claim['subject']['mentions']): Set<string> => new Set(list.map((m) => m.concept))
  return [set(claim.subject.mentions), set(claim.objects.flatMap((o) => o.mentions))]
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Whether a claim holds on a condition; in whom others saw it before limits nothing. */
function isLimited({ passage, block }: BlockView, claim: Claim): boolean {
  const sentence = passage.sentences[claim.sentence]
  return claim.conditions.length > 0 && !(block.section === 'introduction' && sentence && cites(passage, sentence))
}

/** A claim of the body about the same two things that is hedged or limited. */
function modelFor(view: DocumentView, claim: Claim): Span | undefined {
  const [subject, object] = conceptsOf(claim)
  for (const block of view.blocks) {
    if (closing.has(block.block.section) || block.block.kind === 'heading' || block.block.kind === 'title') continue
    for (const body of block.passage.claims) {
      if (ownReport(block.passage, body, block.block.section)) continue
      const limited = body.verdict.stance === 'hedged' || isLimited(block, body)
      const [s, o] = limited ? conceptsOf(body) : [new Set<string>(), new Set<string>()]
      const sentence = block.passage.sentences[body.sentence]
      if (limited && sentence && shares(s, subject) && shares(o, object)) return view.locate(block, sentence)
    }
  }
  return undefined
}

/** A cause, or help towards one: not "modulates" or "plays a role". */
function isFull({ relation }: Claim): boolean {
  return relation.strength >= 2 || relation.kind === 'enables'
}

/** How far into a claim its study may stand (“the present study”, “experimental research”). */
const studyWithin = 2

/** Whether a claim is told as supported only, or is one on what a study does. */
function isModest({ tokens, mentions }: Reading['passage'], sentence: Sentence, claim: Claim): boolean {
  if (supporting.match(tokens, sentence, mentions).some(({ span }) => span.first <= claim.relation.first)) return true
  if (contributing.match(tokens, sentence, mentions).some(({ span }) => span.first < claim.last)) return true
  return studies.match(tokens, claim, mentions).some(({ span }) => span.first <= claim.first + studyWithin)
}

/** How many words a hedge of the clause before may stand off: “X may be one of few drugs that improve Y”. */
const hedgeWithin = 10

function isHedgedBefore({ cues }: Reading['passage'], claim: Claim): boolean {
  return cues.some(
    (cue) =>
      cue.class === 'hedge' &&
      cue.sentence === claim.sentence &&
      cue.first < claim.relation.first &&
      claim.relation.first - cue.last <= hedgeWithin
  )
}

/** Causes and increases that an abstract or a conclusion asserts without a hedge: drifted, or flat and contested. */
function concluded(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  if (!closing.has(block.block.section)) return undefined
  const { passage } = block
  const own = passage.cues.some((cue) => cue.sentence === sentence.index && cue.class === 'own-result')
  const claim = passage.claims.find(
    (c) =>
      c.sentence === sentence.index &&
      isFull(c) &&
      c.verdict.stance === 'asserted' &&
      !c.verdict.silent &&
      c.conditions.length === 0
  )
  if (!claim) return undefined
  // “Stress can raise cortisol” says no more than a hedge in the body does.
  if (tellsOfPossibility(passage, claim) || occurs(possibility, passage, sentence)) return undefined
  // What one study saw is told in the past; the conclusion from it is not.
  if (ownReport(passage, claim, block.block.section) || isModest(passage, sentence, claim)) return undefined
  if (isHedgedBefore(passage, claim)) return undefined
  // What others have shown is no conclusion of this study.
  if (cites(passage, sentence)) return undefined
  // “It isn't going to solve your problems or make them disappear” is a limit itself.
  const denied = passage.cues.some(
    (cue) => cue.class === 'negation' && cue.sentence === sentence.index && cue.first < claim.relation.first
  )
  const model = block.block.section === 'conclusion' && !denied ? modelFor(view, claim) : undefined
  if (model) {
    const related = [{ message: 'The body hedges or limits this.', span: model }]
    return { at: view.locate(block, claim), message: 'drift', related }
  }
  const found = statedIn(block, sentence)
  // What the claim does not speak of, it does not settle.
  if (!found?.hits.every((hit) => hit.start >= claim.start && hit.end <= claim.end)) return undefined
  if (own || /ed\b/.test(block.text(claim.relation)) || opponents(found.proposition).length === 0) return undefined
  const { proposition } = found
  const data = { against: sourcesInWords(opponents(proposition)) }
  return {
    at: view.locate(block, claim),
    message: 'flat',
    data,
    fixes: opposingFixes(view, block, sentence, proposition)
  }
}

/** Evidence that is weighed as more than the same text says it is. */
function overweighed(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  const firm = overLimits(block.passage, sentence)
  if (firm) return { at: view.locate(block, firm), message: 'despite', steps: -1 }
  const found = unanimousAgainst(view.blocks, block, sentence)
  if (!found) return undefined
  const related = [{ message: 'Here the results are said to differ.', span: view.locate(found.block, found.against) }]
  return { at: view.locate(block, found.at), message: 'unanimous', steps: -1, related }
}

export default defineRule({
  id: 'evidence/contested-as-settled',
  summary:
    '“Proven”, “established”, “the master regulator” or “the greatest discovery” for claims that later studies contest',
  why: 'Contested and settled claims need different words. Where the library holds counter-evidence, readers should hear of it.',
  better: '“has been reported”, with the studies that found otherwise: “… but see [@declerck2020]”.',
  silent:
    'For settled propositions (labour, milk ejection, prediction errors), when the certainty is denied, asked or reported, and in the body when the claim is hedged. Where all that contest it came out after everything that the text cites, it only asks.',
  references: ['declerck2020', 'nave2015', 'mierop2020', 'botvinik2020'],
  severity: 'warning',
  overclaim: true,
  aspects: [],
  on: 'document',
  messages: {
    settled: '“{text}” presents as settled what others contest ({against}); write “has been reported” and cite them.',
    disputed:
      '“{text}” presents as settled what is still contested; write “has been reported” and cite studies on both sides.',
    ranked:
      '“{text}” gives the first place to a cause that others contest ({against}); write “one of several influences”, and cite them.',
    rankedAlone:
      '“{text}” gives the first place to a cause that is contested; write “one of several influences”, and cite studies on both sides.',
    announced:
      '“{text}” announces as a great finding what others contest ({against}); write “has been reported” and cite them.',
    announcedAlone:
      '“{text}” announces as a great finding what is still contested; write “has been reported” and cite studies on both sides.',
    flat: '“{text}” states without a hedge what others contest ({against}); write “has been reported” and cite them.',
    despite:
      '“{text}” is firmer than the limits told beside it allow; say what the evidence can show within them, as in “fits with”.',
    unanimous:
      '“{text}” says that all results agree, while this text calls them mixed elsewhere; say how many agree, and name those that do not.',
    drift: '“{text}” is asserted here, but the body hedges or limits it; take over the wording of the body.'
  },
  *check(view) {
    for (const block of view.blocks) {
      for (const sentence of block.passage.sentences) {
        if (sentence.question === 'open') continue
        const report =
          boosted(view, block, sentence) ??
          inFirstPlace(view, block, sentence) ??
          announced(view, block, sentence) ??
          concluded(view, block, sentence) ??
          overweighed(view, block, sentence)
        if (report) yield report
      }
    }
  },
  examples: {
    flagged: [
      {
        text: 'Despite these limitations, the study ⟦underscores a crucial fact:⟧ bonds are written into the brain.',
        message: 'despite'
      },
      {
        text: '⟦It is well established that oxytocin increases trust⟧.',
        fixed: 'It has been reported that oxytocin increases trust.',
        message: 'settled'
      },
      {
        text: '## Discussion\n\nOxytocin may ease the grief of widows.\n\n## Conclusion\n\n⟦Oxytocin eases grief⟧.',
        message: 'drift'
      },
      { text: '⟦Oxytocin is the master regulator of human trust⟧.', message: 'ranked' }
    ],
    fine: [
      { text: 'It is well established that oxytocin contracts the uterus.' },
      { text: 'It has been reported that oxytocin increases trust.' }
    ]
  }
})
