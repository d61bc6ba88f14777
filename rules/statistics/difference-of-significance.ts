// statistics/difference-of-significance: significant here and not there, read as a difference between here and there.
import type { Passage, Sentence, TokenSpan, Verdict } from '../../core/prose/model.ts'
import { over, partsIn, type Stretch } from '../../core/prose/parts.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { isNonsignificant, numbersIn, resultAt } from '../../core/prose/reported.ts'
import { type Step, stepsIn, stretchOf } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import { overlaps } from '../../core/text/span.ts'

/** A result: what passes a test, and what people, animals and measures do in one. */
const result = compilePatterns([
  'significant|significantly|significance|threshold|reliable|reliably|effect|response|relation|present|active|differ|differed|held|worked|slowed|~@outcome_verb|~@drive|~@lower'
])
/** That there was none. */
const none = compilePatterns([
  '(but | and | yet | , | ; | did | was | were | had) ..2! not | didn’t | wasn’t | weren’t | none | neither | no ..1! (effect | change | significant | such | difference | improvement | response | relation | reliable) | (no longer) | not',
  'absent|non-significant|nonsignificant|insignificant|vanished|disappeared|only|alone|failed|missed|unchanged|(fell short)|(stayed where)|n.s.|unaffected|unrelated|uncorrelated|unlike|(in contrast to)|(as opposed to)|(contrary to)'
])
/** A test was passed or not: no everyday “it worked in men only”. */
const significant = compilePatterns([
  '!(any | a | an | the) significance | (~be | ~remain | ~become | ~prove) ..2! significant | significantly | (~reach | ~attain) ..1! significance | non-significant | nonsignificant | (threshold ..4! missed) | (~pass | ~survive | ~clear | ~cross) ..3! (threshold | correction)',
  'significant ..1! (effect | effects | correlation | relation | difference | improvement | increase | decrease | change | rise | fall | drop | association | response | reduction | benefit | benefits | preference | preferences | predictor | result | results | activation | activations | activity | gain | gains | loss | losses | learning | deficit | deficits | slowing | cluster | clusters | peak | coupling | connectivity | relationship | relation | links | link | bias | decline | weight | worsening | priming | adaptation | facilitation | impairment | recovery | differences | correlations | associations | changes | improvements | interaction | advantage | transfer | suppression | enhancement | reactivity | sensitivity | trend)'
])
/** Groups, sides or conditions that are told apart, and what each did. */
const groups =
  '(~@study_people | those | (wild types) | wild-types | knockouts | knock-outs | wild-type | mutants | homozygotes | heterozygotes | non-carriers | responders | experts | novices | control | group | groups | arm | arms | sample | samples | placebo | saline | controls | condition | conditions | sham | waiting | waiting-list | patients | men | women | males | females | boys | girls | mothers | fathers | (the young) | (the old) | left | right | in-group | out-group | carriers | strangers | partners | former | latter | therapy | treatment | treated | untreated)'
const tested = compilePatterns([
  `(~@outcome_verb | effect | active | present | absent | activation | activity) ..14 ${groups}`,
  `${groups} ..14 (~@outcome_verb | effect | active | present | absent | activation | activity)`
])

/** One place set against another: “but not in”, “in men only”, “whereas … did not”. */
const contrast = compilePatterns([
  'but|yet|and|though|, (did | was | were | had)? (not | n’t | no | none | neither) (in | for | among | after | under | with | at | on | during | by | from | to | the | ..1 such | ..4!)',
  '(but | yet | whereas | while | though | although | however | ;) ..9! (not | no | n’t | none | failed | didn’t | nonsignificant | non-significant | absent | vanished | disappeared | unchanged | (the same) | missed | (fell short))',
  // “Dropped significantly and that of the others did not change”, “failed to show the preference of wild types”.
  'and ..9! (did | was | were | had) not',
  '(failed to | no longer | did not) ..1! (show | reach | display | exhibit | develop | have) the ..6! (of | seen | found | shown)',
  'and|or ..6! (absent | nonsignificant | non-significant | vanished | n.s. | missed | failed | (fell short))',
  'not (in | for | among) ',
  '(whereas | while | although | though) ..20 (did | was | were | does | is | has | had) not|n’t',
  ', ..5! (did | was | were | does | had) not (, | . | ; | : | and | \\( | <end>)',
  // The whole contrast may be the subject: “that … and … did not demonstrates …”.
  '(did | was | were | had) not (, | . | ; | : | \\( | <end> | demonstrates | proves | shows | means | implies | confirms | reveals | establishes)',
  'none|no ..3! (in | for | among) (the | those)?',
  'only (in | for | among | after | under | with | at) | (only | alone) (. | , | ; | <end>)',
  'only ..6! (showed | improved | responded | reached | was | were | did | had | benefited | changed | differed | recovered | learned | survived)',
  '(unlike | (in contrast to) | (as opposed to) | (contrary to))'
])

/** What an interaction would have to show. */
const property = compilePatterns([
  '[(~differ | differently | different | specific | specifically | specificity | selective | selectively | selectivity | superior | superiority | better | best | stronger | weaker | larger | more | less | lateralised | lateralized | lateralisation | lateralization | left-lateralised | unique | uniquely | parochial | restricted | limited | confined | only | alone | exclusive | exclusively | -specific | -dependent | -selective | -sensitive | dependent | ~depend | ~moderate | moderator | moderates | distinct | dissociation | dissociable | effective | efficacy | ~work | ~act | ~target | ~need | ~require | ~matter | ~count | marker | abolished | ~abolish | ~eliminate | ~cause | ~create | ~protect | responsible | necessary | required | essential | crucial | critical | decisive | vulnerable | resilient | sensitive | insensitive | immune | ~benefit | dose-response | (wears off) | treatment of choice | key | ~make | ~drive | causal | maternal | male | female | ~reserve | ~interact | interaction | interactions)]'
])
/** Behind words that conclude, anything is more than the results say. */
const claim = compilePatterns(['[<word> ..8!]'])
/** What does carry it, or leaves it open. */
const compared = compilePatterns([
  'interaction|interactions|interacted|slopes|(direct comparison) | (directly compared) | (compared directly) | (difference between the (groups | effects | two)) | (between-group | between-groups)',
  '(did not differ) | (differed from each other) | (the two (effects | groups) differed) | (moderation analysis)'
])
/** An interaction that is concluded, and not tested: “evidence of a gene-by-stress interaction”. */
const concludedInteraction = compilePatterns([
  '(evidence | proof | sign | indication | demonstration | example | case) ..1! (of | for) ..6! interaction|interactions',
  '(thus | hence | therefore | so | clearly | prove | proves | proving | show | shows | showing | mean | means | demonstrates | confirms | : | —) ..8! (interact | interacts | interacted | interaction)'
])
/** What is done about such a result, rather than concluded from it. */
const careful = compilePatterns([
  '(we | I) ..2! (ran | run | did | used | chose | decided | added | collected | looked | turned | included | dropped | pooled)',
  'power|underpowered|sample|samples|replicat*|~test|~compare|~rerun|~repeat|analysis|analyses|caution|cautious|care|chance|~interpret|exploratory|correction|excluded|stopped|interval|intervals|expected|wide|unclear|unknown|open|whether|table|figure|~recruit|~exclude|~omit|should|(draw no)|(no conclusion) | (do | can | could) not ..2! (~claim | ~conclude | ~infer | ~say | ~know)'
])
const lesson = compilePatterns([
  '(does | do) not (show | mean | imply | prove) that | (does | do) not ..1! (amount to | add up to | constitute | establish | entail | justify | license | make) (a | the | any | an) | (is | are) not enough | (not itself) | <start> if ..30 (should | would)'
])

/** Whether the difference itself is tested: an interaction that is only concluded is what was not. */
function isCompared(view: BlockView, sentence: Sentence): boolean {
  const { tokens, mentions } = view.passage
  const tests = compared.match(tokens, sentence, mentions)
  const [claim] = concludedInteraction.match(tokens, sentence, mentions)
  if (!claim || numbersIn(view, { start: claim.span.start, end: sentence.end }).length > 0) return tests.length > 0
  return tests.some(({ span }) => !overlaps(span, claim.span))
}

/** How many words before a result may deny it. */
const denialWithin = 2

/** A result that is there, and one that is not. */
function bothWays(passage: Passage, stretch: Stretch): boolean {
  const { tokens, mentions } = passage
  const denied = (at: number): boolean =>
    passage.cues.some((cue) => cue.class === 'negation' && cue.last <= at && at - cue.last < denialWithin)
  const there = result.match(tokens, stretch, mentions).some(({ span }) => !denied(span.first))
  return there && partsIn(passage, stretch, [none]) !== undefined
}

/** Whether a stretch tells of p values on both sides of the line, or of an effect here and none there. */
function straddles(view: BlockView, stretch: Stretch): boolean {
  const { passage } = view
  const start = passage.tokens[stretch.first]?.start ?? 0
  const end = passage.tokens[stretch.last - 1]?.end ?? start
  const values = numbersIn(view, { start, end }).filter((r) => r.kind === 'p')
  if (values.length > 1)
    return values.some(isNonsignificant) && values.some((r) => r.value <= 0.05 && r.relation !== '>')
  if (!bothWays(passage, stretch)) return false
  return values.length === 1 || partsIn(passage, stretch, [significant]) !== undefined
}

/** Words that lead from results to what they are said to speak for. */
const speaks = compilePatterns([
  '[, (thus | thereby | clearly | strongly)? (supporting | suggesting | corroborating | underlining | underscoring | highlighting | favouring | favoring | attesting | evidencing | substantiating | (pointing to) | (arguing for) | (speaking for) | (consistent with) | (in line with)) that?]',
  '[(, | and)? (which | this | that) ..1! (suggests | suggested | supports | supported | underlines | underscores | highlights | corroborates | favours | favors | (points to) | (argues for) | (speaks for)) that?]',
  '[<start> (this | these | such (a)?) ..2! (suggests | suggest | suggested | supports | support | underlines | highlights | (points to) | (point to)) that?]'
])

/** Steps by words that speak for something: in the sentence, or from the one before. */
function spokenFor({ passage }: BlockView, sentence: Sentence): Step[] {
  const before = passage.sentences[sentence.index - 1]
  return speaks.match(passage.tokens, sentence, passage.mentions).flatMap(({ focus }) => {
    const opens = focus.first === sentence.first
    if (opens && !before) return []
    const premise = opens && before ? before : between(passage, sentence.first, focus.first)
    return [{ premise, conclusion: between(passage, focus.last, sentence.last), link: focus }]
  })
}

function between({ tokens }: Passage, first: number, last: number): TokenSpan {
  const start = tokens[first]?.start ?? 0
  return { first, last, start, end: tokens[last - 1]?.end ?? start }
}

/** How many p values a stretch reports. */
function pvalues(view: BlockView, { start, end }: TokenSpan): number {
  return numbersIn(view, { start, end }).filter(({ kind }) => kind === 'p').length
}

/** The premise of a step, if it sets one result against another: in one sentence, or in the two before. */
function premiseOf(view: BlockView, sentence: Sentence, { premise }: Step): Stretch | undefined {
  const { passage } = view
  const before = passage.sentences[sentence.index - 1]
  const earlier = passage.sentences[sentence.index - 2]
  const apart = premise === before || partsIn(passage, premise, [contrast]) !== undefined
  const inGroups =
    premise !== before && apart && bothWays(passage, premise) && partsIn(passage, premise, [tested]) !== undefined
  if (!apart && pvalues(view, premise) < 2) return undefined
  if (straddles(view, premise) || inGroups) return premise
  if (premise !== before || !earlier || !tellsBoth(passage, earlier, before)) return undefined
  const both = { first: earlier.first, last: before.last }
  return straddles(view, both) ? both : undefined
}

/** A conclusion has a word besides its stop: no label before a colon. */
const shortest = 2

/** A step from such a result to more than the result: by words that conclude, or side by side to a property. */
function inferred(view: BlockView, sentence: Sentence, step: Step): TokenSpan | undefined {
  const { passage } = view
  if (step.beside && step.link.first === step.link.last) return undefined
  const premise = premiseOf(view, sentence, step)
  if (!premise || partsIn(passage, premise, [compared]) || partsIn(passage, step.conclusion, [careful]))
    return undefined
  const hit = partsIn(passage, step.conclusion, [step.beside ? property : claim])?.[0]
  const weak = passage.cues.some(
    (c) => c.class === 'hedge' && c.first >= step.conclusion.first && c.last <= step.conclusion.last
  )
  return weak || step.conclusion.last - step.conclusion.first < shortest ? undefined : hit
}

/** One sentence with the result, and one that says there was none. */
function tellsBoth(passage: Passage, earlier: Sentence | undefined, before: Sentence | undefined): boolean {
  if (!earlier || !before) return false
  return partsIn(passage, earlier, [result]) !== undefined && partsIn(passage, before, [none]) !== undefined
}

function report(view: BlockView, sentence: Sentence): Report | undefined {
  for (const step of [...(view.fact(stepsIn)[sentence.index] ?? []), ...spokenFor(view, sentence)]) {
    const hit = inferred(view, sentence, step)
    if (!hit) continue
    const at = stretchOf(view.passage, sentence, step, hit)
    return { at, judge: judged(view.passage, step, hit, sentence), message: 'inferred' }
  }
  return proved(view, sentence)
}

/** The stretch to ask the verdict for: “… and old rats did not” belongs to the reason, and denies no conclusion. */
function judged(passage: Passage, { premise, link }: Step, hit: TokenSpan, sentence: Sentence): TokenSpan {
  const outside = ({ stance, at }: Verdict): boolean => stance === 'denied' && (!at || !overlaps(premise, at))
  if (outside(passage.judge(link, ['fixed']))) return link
  const own = passage.judge(hit, ['fixed'])
  return own.stance === 'denied' && !outside(own) ? sentence : resultAt(passage, hit, sentence)
}

const proves = compilePatterns([
  '[~prove|~demonstrate|~show|~confirm|~establish|~reveal|~mean ..12]',
  '[evidence|proof ..12]'
])

/** “That only carriers showed an effect proves …”: result and conclusion are subject and verb. */
function proved(view: BlockView, sentence: Sentence): Report | undefined {
  const places = partsIn(view.passage, sentence, [onlyHere, significant, proves])
  const [only, , conclusion] = places ?? []
  if (
    !only ||
    !conclusion ||
    conclusion.first < only.first ||
    partsIn(view.passage, conclusion, [property]) === undefined
  )
    return undefined
  return { at: over([only, conclusion]), judge: conclusion, message: 'inferred' }
}
const onlyHere = compilePatterns([
  // “Unlike in voles, it had no significant effect in mice”
  '[(unlike | (in contrast to) | (as opposed to) | different from) ..4! , ..8! (no | not | non-significant) ..3!]',
  '[that only]',
  '[only ..8! (was | were | showed | did | reached | responded | improved)]',
  '[significan* ..6! only]',
  '[but not ..3! <word>]'
])

export default defineRule({
  id: 'statistics/difference-of-significance',
  summary: '“Significant in A but not in B” used as a difference between A and B',
  why: 'The difference between significant and not significant is itself not significant: p = .04 in one group and .06 in the other differ in nothing. About half of the neuroscience papers that could make this error made it.',
  better:
    'Test the difference itself, and report it: “the interaction (F(1, 96) = …) was significant” or that it was none.',
  silent:
    'When an interaction or a direct comparison is reported, when two results are only told side by side, and when the error is explained.',
  references: ['nieuwenhuis2011', 'gelmanstern2006'],
  preview:
    'Open enough to hear most wordings, it takes talk about tests themselves for results: nine of nine findings in two papers on statistics were wrong.',
  severity: 'warning',
  overclaim: true,
  aspects: ['fixed', 'absence'],
  on: 'sentence',
  messages: {
    inferred:
      '“{text}” concludes a difference from one result that is significant and one that is not; test the interaction, and report that.'
  },
  *check(sentence, view) {
    if (isCompared(view, sentence) || occurs(lesson, view.passage, sentence)) return
    const next = view.passage.sentences[sentence.index + 1]
    if (next && occurs(compared, view.passage, next)) return
    const found = report(view, sentence)
    if (found) yield found
  },
  examples: {
    flagged: [
      { text: '⟦Song length rose significantly in old birds but not in young ones, so the drug is specific⟧.' },
      {
        text: 'The drug changed singing significantly in males. In females it did not. ⟦Thus the drug acts differently in the sexes⟧.'
      }
    ],
    fine: [
      { text: 'Song length rose in old birds but not in young ones.' },
      { text: 'The age-by-drug interaction was significant, so old birds differ.' },
      { text: 'That one effect is significant and the other is not does not show that they differ.' }
    ]
  }
})
