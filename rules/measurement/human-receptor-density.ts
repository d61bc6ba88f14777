// measurement/human-receptor-density: the density of brain oxytocin receptors in living people, or its change, stated as a fact.
import { defineRule } from '../../core/rule.ts'
import { asking } from './questions.ts'

const receptor =
  '@oxytocin_receptor|(receptor (density | numbers | number | count | availability) (for | of) ..1! @oxytocin)|(receptors ..1! for ..2! hormone)|(receptors for (it | oxytocin | the hormone | the peptide | them))|(receptors they have for it)'
const people =
  '~@somebody|~@folk|@human|@participants|@patients|@people|@client|@treatment|@practice|@pronoun|you|your|we|our|us|he|she|his|her|they|their|them|couples|therapy|psychotherapy|yoga|meditation|mindfulness|hugs|hugging|cuddling|massage|touch|childhood|trauma|neglect|loneliness|coaching|infancy|psychopaths|loners|adults|group|meditators|carriers|carrying|pregnancy|motherhood|fatherhood|parents|mothers|smokers|gamers|avoidant|securely|love|affection|brain|brains|@parent|@mother|@father|@infant|@child'
const many =
  '(short of)|(short on)|(devoid of)|(full of)|(bereft of)|(rich in)|(poor in)|(starved of)|(stripped of)|(depleted of)|carpet|studded|dotted|peppered|more|fewer|less|many|few|higher|lower|reduced|increased|decreased|denser|dense|sparse|scarce|number|numbers|density|densities|lack|shortage|new|extra|additional|low|high|distribution|count|supply|expression|availability|upregulation|downregulation|up-regulation|down-regulation|loss|growth|sensitivity|concentration|rich|richer|poor|plenty|abundance|abundant|scarcity|surplus|missing|plentiful|teeming|packed|crowded|(how many)|(too few)|(too many)|(twice as many)|half|richness|density|(enough)|shortage|absent|upregulated|downregulated|multiplied|levels|level'
const changes =
  '~increase|~raise|~reduce|~downregulate|~upregulate|~build|~rebuild|~grow|~regrow|~change|~modify|~rewire|~sensitise|~desensitise|~lower|~alter|~boost|~multiply|~create|~destroy|~damage|~restore|~deplete|~shrink|~add|~lose|~remodel|~switch|~decrease|~decline|~wither|~recover|~repair|~replenish|(~wear ..1! down | away)|(~strip ..2! away)|(~kill off)|(~wake ..1! up)|(~switch on)|~sprout|~double|~triple|~halve|~erode|~prune|~upgrade|~starve|~blunt|~heal|~proliferate|~strengthen|~weaken|~leave|~gain'
/** An animal, a tissue, a sample or a gene: then something was measured. */
const never = [
  '!@dog !@cat !@horse @animal|@in_vitro',
  '!@allele @gene',
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
      about: [
        '@oxytocin|@oxytocin_receptor|OXTR',
        '(bonding | love | cuddle | trust | attachment) ..1! (hormone | peptide | molecule)',
        'receptor ..1! (density | densities | distribution | map | maps)'
      ],
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
          `how many ..4! (${receptor} | receptors)`,
          `(${receptor}) ..3! (vary | varies | differ | differs) ..2! (from person | between people | from one | between)`,
          `${receptor} ..6! (is | are | was | were) ..4! (scarce | plentiful | abundant | depleted | lacking | missing | few | low | lower | fewer | high | higher | sparse | dense | decreased | increased | reduced | modifiable)`
        ],
        never
      },
      {
        message: 'change',
        of: [[receptor], [people]],
        link: [
          `(${changes}) ..4! ${receptor}`,
          `~strip|~rob|~deprive ..4! of ..2! ${receptor}`,
          `${receptor} ..6! (${changes})`
        ],
        never
      },
      {
        message: 'density',
        of: [['@oxytocin'], [people]],
        link: [
          '~have|~carry|~lack|~show|~possess ..2! fewer|more|less|many|few ..1! receptors',
          'how many receptors ..4! have|has|had',
          '(number | density | lack | shortage) of ..1! receptors'
        ],
        never: [...never, '@dopamine_receptor|@serotonin_receptor|@opioid_receptor']
      },
      {
        message: 'density',
        of: [['bond|bonds|bonding|love|loves|attach|attachment|trust|@human|@people'], [people]],
        link: [
          '(your | her | his | their | our | my | whose) ..1! receptor (density | distribution | numbers | sensitivity)',
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
