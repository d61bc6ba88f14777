// inference/reverse-inference: a mental state read off the activity of a brain region.
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { stepsOf, stretchOf } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const place =
  '(@region | @reward_system | @circuit | (areas | regions | brain regions | networks | circuits | brain areas) (for | of | linked to | associated with) @state)'

/** A region that is active. */
const activity = compilePatterns([
  `${place} ..4! (~be | ~become | were | was)? (active | activated | engaged | alight | aglow | ablaze | lit up | lights up | light up | lighting up | lit | fired | fires | fire | responded | responds | respond | responding | flared | flared up | switched on | glows | glowed | glowing | glow | lighted up)`,
  `activity|activation|activations|firing|response|responses|signal|hotspot (of | in | within) ..5! ${place}`,
  `${place} ..1! activity|activation|activations|firing|response|responses|signal`,
  `${place} ..3! ..1! (seen | found | visible) in the scan|scanner`
])

/** What somebody is said to feel or think; not "processing" or "recognition" of it. */
const felt = compilePatterns([
  '(@human | they | he | she | who | you | @person | viewers | shoppers | voters | listeners | readers | fans | users | consumers | players) ..4! (@state | ~feel | ~enjoy | ~like | ~dislike | ~want | ~crave | ~hate | ~suffer | ~hurt | ~fear | ~panic)',
  '(@state | @behaviour | heartbreak | rejection | gossip | break-up | music | shopping) ..2! (is | was | are | were | ~feel | hurts | really hurts | truly hurts) ..3! (@state | physical | real | ~hurt | rewarding)',
  'hurts|hurt|felt|feel|feels|enjoyed|enjoy|enjoying|craved|crave|disliked|scared|frightened|disgusted|thrilled|threatened',
  '(being | is | are | was | were) ..2! @state'
])

/** The state alone, as the end of a short conclusion: "means love", "and hence craving". */
const bare = compilePatterns(['@state'])

/** A brain or a scan that tells what somebody feels. */
const telling = compilePatterns([
  "[(their | our | your | her | his | whose | viewers’ | viewers' | consumers’ | voters’ | shoppers’ | @human) ..1! (brain | brains) (secretly | really | truly | simply | all)? (loved | loves | love | adored | adores | adore | enjoyed | enjoys | enjoy | hated | hates | hate | liked | likes | feared | fears | craved | craves | preferred | despised | (fell | fall | falls) (in love | for))]",
  '[(scan | scans | scanner | mri | fmri | brain imaging | neuroimaging | brain images | brain activity | brain activation | eeg | brain waves) ..3! (reveals | reveal | revealed | proves | prove | proved | shows | show | showed | confirms | confirm | confirmed | demonstrates | demonstrated | betrays | betrayed) (that | how | what)? ..5! (@human | shoppers | viewers | consumers | voters | users | listeners | fans | they | he | she) ..2! (love | loved | loves | enjoy | enjoyed | fear | feared | hate | hated | crave | craved | feel | felt | want | wanted | lied | (are | were | was | is) ..1! @state)]'
])

/** Data on the state itself, other beings, or damage: no step from activity alone. */
const otherwise = compilePatterns([
  '@animal | @lesion | @stimulation | rated|ratings|self-report|questionnaire|reported | (consistent with) | inject*|infus*',
  'neuron|neurons|spike|spikes|layer|unit|units|model|models'
])

function concluded(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions } = passage
  if (otherwise.match(tokens, sentence, mentions).length > 0) return undefined
  for (const step of stepsOf(passage, sentence)) {
    if (activity.match(tokens, step.premise, mentions).length === 0) continue
    const short = step.conclusion.last - step.conclusion.first <= 8 && step.premise.first >= sentence.first
    const hit = [felt, ...(short ? [bare] : [])]
      .map((m) => m.match(tokens, step.conclusion, mentions)[0]?.focus)
      .find(Boolean)
    if (!hit || passage.judge(step.link).silent) continue
    return { at: stretchOf(passage, sentence, step, hit), judge: hit as TokenSpan, message: 'region' }
  }
  return undefined
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
    const report = concluded(view, sentence)
    if (report) yield report
    const { tokens, mentions } = view.passage
    const match = report ? undefined : telling.match(tokens, sentence, mentions, { longest: true })[0]
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
