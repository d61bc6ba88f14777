// inference/reverse-inference: a mental state read off the activity of a brain region.
import type { Mention, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { leapOf } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const place =
  '(@region | @reward_system | @circuit | @neural | ((areas | regions | networks | circuits | centre | centres | center | centers) ..1! (for | of | linked to | associated with) @state) | (@state | reward | pleasure | love) (centre | centres | center | centers | area | areas | network | circuit | circuits | region | regions))'
const live =
  'active|activated|engaged|recruited|alight|aglow|ablaze|~respond|~fire|~flare|~glow|~spike|~react|~surge|~peak|~jump|~activate|~buzz|~hum|~spring|abuzz|awake|busy|involved|(in action)|(at work)|(~come alive|online)|(~light ..3! up)|(on fire)|lit|(~switch on)|(~go (into overdrive | wild | off))'

/** A region that is active. */
const activity = compilePatterns([
  `${place} ..5! ${live}`,
  `${live} ..3! ${place}`,
  `(activity | activation | activations | firing | response | responses | signal | signals | hotspot | hotspots | blob | blobs | flare | glow | surge | burst | flicker | spike | bold | blood flow | @imaging) ..5! ${place}`,
  `${place} ..2! (activity | activation | activations | firing | response | responses | signal | signals | engagement | recruitment | reactivity | hotspot)`,
  `${place} ..3! (seen | found | visible) in the scan|scanner`
])

const people =
  '(~@somebody | @human | @person | they | he | she | it | who | viewers | shoppers | listeners | readers | fans | users | consumers | players | buyers | drivers | meditators | believers | liars | dogs | dog | cats | expert | experts)'

/** What somebody is said to feel or think; not "processing" or "recognition" of it. */
const felt = compilePatterns([
  `${people} ..6! ~@human_act`,
  '(being | is | are | was | were | really | truly | secretly | deeply) ..2! (in (love | pain | two minds) | afraid | ashamed | bored | amused | convinced | delighted | excited | guilty | jealous | lonely | moved | nervous | proud | sad | scared | torn | touched)',
  `${people} ..6! (@state | ~feel | ~enjoy | ~like | ~dislike | ~want | ~crave | ~hate | ~suffer | ~hurt | ~panic | ~imagine | ~mentalise | ~relive | ~remember | ~lie | ~empathise | ~experience | ~think | ~suppress | ~care | ~miss | ~regret | ~desire | ~prefer | ~adore | ~despise | ~resent | ~mourn | ~yearn | ~empathize | ~mind | ~value | ~believe | ~decide | ~plan | ~daydream | ~worry)`,
  '(@state | @behaviour | heartbreak | rejection | gossip | break-up | music | shopping | chocolate | giving | winning) ..2! (is | was | are | were | ~feel | hurts | really hurts | truly hurts) ..3! (@state | physical | real | ~hurt | rewarding | as good | like)',
  'hurts|hurt|felt|feel|feels|enjoyed|enjoy|enjoying|craved|crave|disliked|scared|frightened|disgusted|thrilled|threatened|relived|reliving|lying|lied|mentalising|mentalizing|imagining|daydreaming',
  "(being | is | are | was | were | that's) ..3! @state",
  '(full of | in the grip of | in the throes of | pangs of | feelings of | a sense of | signs of | an experience of | genuine | real | true) ..1! @state'
])

/** The state alone, as the end of a short conclusion: "means love", "and hence craving", "a sign of secret fear". */
const bare = compilePatterns(['@state'])

/** The state told of the region in one breath: "the insula betrayed their disgust", "fear was visible in the amygdala". */
const betrayed = compilePatterns([
  `[${place} ..6! (~betray | ~expose | ~unmask | ~tell | ~give away | ~speak of | ~scream | ~disclose | ~say | ~know | ~register) ..6! (@state | how | what | hurts | hurt)]`,
  `[(@state | pleasure | guilt | love) ..3! (could be | can be | was | were | is | are | became) ..1! (visible | written | seen | read | evident | detected | observed | measured) ..4! (in | on | by | all over | across) ..3! ${place}]`,
  `[${place} ..4! (lit up | lights up | light up | fired | glowed | responded | flared) (with | in | out of) @state]`,
  `[(activity | activation | response | responses | signal) ..8! (is | was | equals | means | meant) ..2! (the? sign | proof | evidence | mark | signature | sound | face | fingerprint) (of | that) ..5! @state]`,
  `[(activity | activation | response | responses | signal) ..6! , (a | the | an)? ..2! (sign | proof | evidence | mark | signature | reflection) (of | that) ..6! @state|fear|love|hate]`,
  `[${place} ..8! (is | was) (the? ..1! sign | proof | evidence | mark | signature) (of | that) ..5! @state]`
])

/** “That’s love”: the state named by what points back to the activity. */
const named = compilePatterns(["[(that | this | it)|that's|it's is|was? ..3! @state]"])

/** A brain or a scan that tells what somebody feels. */
const telling = compilePatterns([
  "[(their | our | your | her | his | whose | viewers’ | viewers' | consumers’ | voters’ | shoppers’ | @human) ..1! (brain | brains) (secretly | really | truly | simply | all)? (loved | loves | love | adored | adores | adore | enjoyed | enjoys | enjoy | hated | hates | hate | liked | likes | feared | fears | craved | craves | preferred | despised | (fell | fall | falls) (in love | for))]",
  `[(scan | scans | scanner | mri | fmri | pet | brain imaging | neuroimaging | imaging | brain images | brain activity | brain activation | eeg | brain waves | brain response | brain responses | neural activity) ..6! (~reveal | ~prove | ~show | ~confirm | ~demonstrate | ~betray | ~tell | ~expose | ~unmask) (us | me)? (that | how | what | which)? ..5! ${people} ..2! (~love | ~enjoy | ~fear | ~hate | ~crave | ~feel | ~want | ~lie | ~prefer | ~desire | ~think | ~despise | ~like | ((~be) ..2! @state))]`
])

/** Data on the state itself, other beings, or damage: no step from activity alone. */
const otherwise = compilePatterns([
  '@rodent | @vole | @nonhuman_primate | @lesion | @stimulation | @infusion | rated|rating|ratings|self-report|self-reports|self-reported|questionnaire|reported|report | (consistent with)',
  'neuron|neurons|spike|spikes|layer|unit|units|model|models|~correlate|correlation|correlations|associated|mutant|mutants|synapse|synapses'
])

/** A short conclusion: it says little besides the state. */
const short = 8

function concluded(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const leap =
    leapOf(view, sentence, { premise: activity, conclusion: felt, without: otherwise }) ?? shortly(view, sentence)
  if (leap) return { ...leap, message: 'region' }
  const { tokens, mentions } = passage
  const told = betrayed.match(tokens, sentence, mentions, { longest: true })[0]
  if (told) return { at: told.focus, judge: stateIn(view, told.focus) ?? told.focus, message: 'region' }
  const before = passage.sentences[sentence.index - 1]
  const name = named.match(
    tokens,
    { first: sentence.first, last: Math.min(sentence.last, sentence.first + 6) },
    mentions
  )[0]
  if (!before || !name || !occurs(activity, passage, before) || occurs(otherwise, passage, before)) return undefined
  return { at: name.focus, message: 'region' }
}

/** The state as a person’s in a conclusion of a few words. */
function shortly(view: BlockView, sentence: Sentence): ReturnType<typeof leapOf> {
  return leapOf(view, sentence, { premise: activity, conclusion: bare, without: otherwise }, [], short)
}

function stateIn(view: BlockView, at: { readonly first: number; readonly last: number }): Mention | undefined {
  return view.passage.mentions.findLast((m) => m.kind === 'state' && m.first >= at.first && m.last <= at.last)
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
      '“{text}” lets a brain or a scan tell what people feel, but the same activity goes with many states; say what was measured and what people reported.'
  },
  *check(sentence, view) {
    const { passage } = view
    if (occurs(otherwise, passage, sentence)) return
    const report = concluded(view, sentence)
    if (report) yield report
    const match = report ? undefined : telling.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
    if (match) yield { at: match.focus, message: 'brain' }
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
