// inference/reverse-inference: a mental state read off the activity of a brain region.
import {
  askedWhy,
  betrayed,
  brainTells,
  dispositions,
  felt,
  feltDrawn,
  hinted,
  people,
  regionActive,
  toldAlike,
  toldIdentical
} from '../../core/prose/lexicon/leaps-regions.ts'
import type { Mention, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { cites, occurs } from '../../core/prose/query.ts'
import { leapOf, type Step } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const activity = compilePatterns(regionActive)
const state = compilePatterns(felt)
const drawn = compilePatterns(feltDrawn)
const told = compilePatterns(betrayed)
const disposed = compilePatterns(dispositions)
const hints = compilePatterns(hinted)
const asked = compilePatterns(askedWhy)
const telling = compilePatterns(brainTells)
const alike = compilePatterns(toldAlike)
const identical = compilePatterns(toldIdentical)

/** Who is said to feel something. */
const somebody = compilePatterns([people])

/** The state alone, as the end of a short conclusion: "means love", "and hence craving", "a sign of secret fear". */
const bare = compilePatterns(['@state'])

/** “That’s love”: the state named by what points back to the activity. */
const named = compilePatterns(["[((that | this | it) (is | was) | that's | it's) ..3! @state]"])

/** Data on the state itself, other beings, damage, glands, and what is measured or studied: no step from activity alone. */
const otherwise = compilePatterns([
  '(role in) | axis|~predict|excretion|urinary|plasma|manipulated | (selected | chosen) (for | as | because) | (studies | research | work | evidence) in ..3! @human',
  // What the authors set up, and what people were told to do in it.
  '(we | I) ..2! (~conduct | ~perform | ~design | ~devise | ~carry out | ~include | ~choose | ~develop) | experiment in which',
  '@rodent | @vole | @nonhuman_primate | @lesion | @stimulation | @infusion | rated|rating|ratings|self-report|self-reports|self-reported|questionnaire|pressed | ((reported | report) !no|nothing|none|little|neither) | (consistent with) | (asked (what | how | whether | to rate | about))',
  'you will ..1! (see | hear | view | feel | watch | be shown)',
  // Who was told to be of a kind by other means.
  '(identified | classified | diagnosed | categorised | categorized | assessed) as',
  // A state that activates a region, and activity that somebody is to bring about, are no readings of activity.
  '@state (~activate | ~engage | ~recruit | ~stimulate) ..3! @region | by (activating | engaging | stimulating | recruiting) | nervous system | (hypothesised | hypothesized) | component|components',
  '!mirror <word> neuron|neurons | spike|spikes|layer|unit|units|model|models|~correlate|correlation|correlations|associated|mutant|mutants|synapse|synapses|dreams|dreaming'
])

/** Activity that was compared: in whom, or when, there was more of it. */
const moreOrLess = compilePatterns([
  '~@comparative|more|less|increased|decreased|reduced|heightened|elevated|enhanced|blunted|diminished|hyperactivity|hyperactivation|hypoactivation|exaggerated'
])

/** How long a statement may be that only stands beside the activity. */
const aside = 12
/** A short conclusion: it says little besides the state. */
const short = 8

function concluded(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const leap =
    leapOf(view, sentence, { premise: activity, conclusion: state, drawn, without: otherwise, beside: aside }) ??
    shortly(view, sentence)
  if (leap && !isEffect(view, leap.step.link) && !isBroad(view, leap.judge) && isOfSomebody(view, leap.step))
    return { at: leap.at, judge: leap.judge, message: 'region' }
  const { tokens, mentions } = passage
  const place = told.match(tokens, sentence, mentions, { longest: true })[0]
  if (place) return { at: place.focus, judge: stateIn(view, place.focus) ?? place.focus, message: 'region' }
  const before = passage.sentences[sentence.index - 1]
  // “Why does rejection hurt? Because the pain regions light up”: the answer is read as a step from activity.
  if (before && tokens[sentence.first]?.form === 'because' && occurs(asked, passage, before)) {
    const answer = activity.match(tokens, sentence, mentions, { longest: true })[0]
    if (answer) return { at: answer.focus, message: 'region' }
  }
  const name = named.match(
    tokens,
    { first: sentence.first, last: Math.min(sentence.last, sentence.first + 6) },
    mentions
  )[0]
  if (!before || !name || !occurs(activity, passage, before) || occurs(otherwise, passage, before)) return undefined
  return { at: name.focus, message: 'region' }
}

/** How far into a statement that only stands beside the activity somebody must be named. */
const namedWithin = 4

/** “The insula fired; they felt sick”: what only stands beside the activity must begin with who felt something. */
function isOfSomebody({ passage }: BlockView, { conclusion, beside }: Step): boolean {
  if (!beside) return true
  const head = { first: conclusion.first, last: Math.min(conclusion.last, conclusion.first + namedWithin) }
  return somebody.match(passage.tokens, head, passage.mentions).length > 0
}

/** “…, making it harder to calm down”, “this is why many fear dogs”: what activity brings about, not what is read off it. */
function isEffect({ passage }: BlockView, link: TokenSpan): boolean {
  const { tokens, mentions } = passage
  const next = { first: link.last, last: Math.min(tokens.length, link.last + sayWithin) }
  return effects.has(tokens[link.last - 1]?.form ?? '') && saying.match(tokens, next, mentions).length === 0
}

/** “…, which is why we can say that they were moved”: said of them, not done to them. */
const saying = compilePatterns([
  '<start> (we | you | one | I | scientists | researchers) (can | could | may)? (say | know | tell | conclude | infer | believe)'
])
const sayWithin = 5

const effects: ReadonlySet<string> = new Set(
  'making leaving rendering turning enabling allowing giving letting helping why'.split(' ')
)

/** Memory, dreams and emotion as such: no state that somebody is said to be in. */
function isBroad(view: BlockView, at: TokenSpan): boolean {
  const { tokens, mentions } = view.passage
  if ([disposed, drawn].some((one) => one.match(tokens, at, mentions).length > 0)) return false
  const states = view.passage.mentions.filter((m) => m.kind === 'state' && m.first >= at.first && m.last <= at.last)
  return states.length > 0 && states.every(({ concept }) => broad.has(concept))
}

const broad: ReadonlySet<string> = new Set(['memory', 'emotion', 'attention', 'learning', 'sleep', 'mood'])

/** The state as a person’s in a conclusion of a few words. */
function shortly(view: BlockView, sentence: Sentence): ReturnType<typeof leapOf> {
  return leapOf(view, sentence, { premise: activity, conclusion: bare, without: otherwise }, [], short)
}

/** “They had more activity in the amygdala. This pattern suggests a heightened sensitivity”: hedged, and still a reading. */
function suggested(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const match = hints.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
  if (!match) return undefined
  const opens = match.span.first <= sentence.first + 1
  const source = opens ? passage.sentences[sentence.index - 1] : { ...sentence, last: match.span.first }
  if (!source || !occurs(activity, passage, source) || occurs(otherwise, passage, source)) return undefined
  if (!occurs(moreOrLess, passage, source)) return undefined
  return { at: match.focus, message: 'region' }
}

function stateIn(view: BlockView, at: { readonly first: number; readonly last: number }): Mention | undefined {
  return view.passage.mentions.findLast((m) => m.kind === 'state' && m.first >= at.first && m.last <= at.last)
}

/** That two things share regions is a finding, which has a source; without one the two are told to be the same. */
function sameFor({ passage }: BlockView, sentence: Sentence): Report | undefined {
  if (cites(passage, sentence)) return undefined
  const { tokens, mentions } = passage
  const made = identical.match(tokens, sentence, mentions, { longest: true })[0]
  if (made) return { at: made.focus, message: 'identical' }
  const match = alike.match(tokens, sentence, mentions, { longest: true })[0]
  return match && { at: match.focus, message: 'same' }
}

export default defineRule({
  id: 'inference/reverse-inference',
  summary: 'A mental state read off the activity of a brain region (“lit up, so they felt …”)',
  why: 'From activity to a feeling is a valid step only where the region answers to that feeling and to little else, which is rare: most regions take part in many tasks. How often the region is active anyway, and what else could have activated it, has to be considered.',
  better:
    '“activation in the insula, a region engaged in many tasks, is consistent with disgust but does not show it”.',
  silent:
    'When the inference is denied, asked or criticised, when activity is said to be consistent with a state, and when the state itself was rated or induced.',
  references: ['poldrack2006', 'poldrack2011', 'yarkoni2011', 'lindquist2012'],
  severity: 'warning',
  overclaim: true,
  aspects: [],
  on: 'sentence',
  messages: {
    region:
      '“{text}” reads a mental state off the activity of a region, but most regions take part in many tasks; write that the activity “is consistent with” the state, and say what people reported.',
    brain:
      '“{text}” lets a brain or a scan tell what people feel, but the same activity goes with many states; say what was measured and what people reported.',
    same: '“{text}” makes two experiences one because the brain answers to both; most regions take part in many tasks, so say that the activity overlapped, and where the patterns differ.',
    identical:
      '“{text}” makes a feeling or thought the same as the activity of a network, but both come without the other; write that they went together, in whom, and how it was measured.'
  },
  *check(sentence, view) {
    const { passage } = view
    if (occurs(otherwise, passage, sentence)) return
    const report = concluded(view, sentence) ?? suggested(view, sentence)
    if (report) yield report
    const match = report ? undefined : telling.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
    if (match) yield { at: match.focus, message: 'brain' }
    const same = report || match ? undefined : sameFor(view, sentence)
    if (same) yield same
  },
  examples: {
    flagged: [
      { text: '⟦Since the insula was active, they felt disgust⟧.' },
      { text: 'The ⟦scans show that voters feared⟧ the candidate.', message: 'brain' }
    ],
    fine: [
      { text: 'Insula activity is consistent with disgust, among other states.' },
      { text: 'To infer fear from amygdala activity is a reverse inference.' }
    ]
  }
})
