// measurement/human-receptor-density: the density of brain oxytocin receptors in living people, or its change, stated as a fact.
import { defineRule } from '../../core/rule.ts'
import { asking } from './questions.ts'

const receptor = '@oxytocin_receptor'
const people =
  '@human|@participants|@patients|@people|@client|@treatment|@practice|@pronoun|you|your|we|our|us|he|she|his|her|they|their|them|couples|therapy|psychotherapy|yoga|meditation|mindfulness|hugs|hugging|cuddling|massage|touch|childhood|trauma|neglect|loneliness|coaching|infancy|psychopaths|loners'
const many =
  'more|fewer|less|many|few|higher|lower|reduced|increased|decreased|denser|dense|sparse|scarce|number|numbers|density|densities|lack|shortage|new|extra|additional|low|high|distribution|count|supply|expression|availability|upregulation|downregulation|up-regulation|down-regulation|loss|growth|sensitivity|concentration'
const changes =
  '~increase|~raise|~reduce|~downregulate|~upregulate|~build|~rebuild|~grow|~regrow|~change|~modify|~rewire|~sensitise|~desensitise|~lower|~alter|~boost|~multiply|~create|~destroy|~damage|~restore|~deplete|~shrink|~add|~lose|~remodel|~switch|~decrease|~decline|~wither|~recover|~repair|~replenish'
/** An animal, a tissue, a sample or a gene: then something was measured. */
const never = [
  '@animal|@gene|@in_vitro',
  'myometrium|uterus|uterine|breast|mammary|post-mortem|postmortem|autoradiography|mRNA|tissue|tracer|tracers|ligand|blood|saliva|methylation|transcriptome|cells|labour|placenta|myometrial|antagonist|antagonists|(in vitro)|(in vitro)'
]

export default defineRule(
  asking(
    {
      id: 'measurement/human-receptor-density',
      summary: 'The density of brain oxytocin receptors in living people, or its change, stated as a fact',
      why: 'No validated tracer shows oxytocin receptors in living people; what is known comes from rodents, post-mortem tissue and messenger RNA. A measured change in a person is unsupported.',
      better: '“in rodents”, or “mRNA expression in post-mortem tissue”.',
      silent:
        'When the species or the tissue is named, for receptors outside the brain, and when the statement is denied, asked or called unmeasurable.',
      references: ['gimpl2001', 'jurek2018', 'quintana2021'],
      severity: 'warning',
      overclaim: true,
      aspects: ['species', 'fixed'],
      messages: {
        density:
          '“{text}” states how many oxytocin receptors living people have, which no validated tracer can show; name the animal or the post-mortem tissue that it comes from.',
        change:
          '“{text}” says that oxytocin receptors change in people, which nobody can measure in a living brain; name the animal that it was shown in, or leave it out.'
      },
      examples: {
        flagged: [
          { text: 'Lonely ⟦people have fewer oxytocin receptors⟧.' },
          { text: '⟦Hugging increases your oxytocin receptor density⟧.', message: 'change' }
        ],
        fine: [
          { text: 'Prairie voles have more oxytocin receptors in the accumbens than meadow voles.' },
          { text: 'Nobody knows whether lonely people have fewer oxytocin receptors.' },
          { text: 'Oxytocin receptor mRNA was mapped in post-mortem human brains.' }
        ]
      }
    },
    [
      {
        message: 'density',
        of: [[receptor], [people]],
        link: [
          `(${many}) ..4! ${receptor}`,
          `${receptor} ..3! (${many})`,
          `how many ${receptor}`,
          `${receptor} ..6! (is | are | was | were) ..2! (low | lower | fewer | high | higher | sparse | dense | decreased | increased | reduced | modifiable)`
        ],
        never
      },
      {
        message: 'change',
        of: [[receptor], [people]],
        link: [`(${changes}) ..4! ${receptor}`, `${receptor} ..4! (${changes})`],
        never
      },
      {
        message: 'density',
        of: [['bond|bonds|bonding|love|loves|attach|attachment|trust|@human|@people'], [people]],
        link: [
          '(your | her | his | their | our | my | whose) receptor (density | distribution | numbers | sensitivity)',
          'receptor (distribution | density | numbers) ..1! (is | are) ..1! (modifiable | changeable | plastic | trainable | modified | rewired)'
        ],
        never: [
          ...never,
          '@dopamine|@serotonin|@opioid|@dopamine_receptor|@serotonin_receptor|@opioid_receptor|insulin|PET'
        ]
      }
    ]
  )
)
