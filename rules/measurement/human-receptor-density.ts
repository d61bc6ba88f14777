// measurement/human-receptor-density: the density of brain oxytocin receptors in living people, or its change, stated as a fact.
import { defineRule } from '../../core/rule.ts'
import { asking } from './questions.ts'

const receptor =
  '@oxytocin_receptor|(@oxytocin (and | or) ..2! receptors)|(receptor (density | numbers | number | count | availability) (for | of) ..1! @oxytocin)|(receptors ..1! for ..2! hormone)|(receptors for (it | oxytocin | the hormone | the peptide | them))|(receptors they have for it)'
const people =
  '~@somebody|~@folk|@human|@participants|@patients|@people|@client|@treatment|@practice|@pronoun|you|your|we|our|us|he|she|his|her|they|their|them|couples|therapy|psychotherapy|yoga|meditation|mindfulness|hugs|hugging|cuddling|massage|touch|childhood|trauma|neglect|loneliness|coaching|infancy|psychopaths|loners|adults|group|meditators|carriers|carrying|pregnancy|motherhood|fatherhood|parents|mothers|smokers|gamers|avoidant|securely|love|affection|brain|brains|((hard | easy | difficult | harder | easier) to (trust | bond | love | connect | attach))|@parent|@mother|@father|@infant|@child'
const many =
  '((highly | strongly | densely | richly | abundantly | heavily) (represented | expressed | concentrated | populated))|(short of)|(short on)|(devoid of)|(full of)|(bereft of)|(rich in)|(poor in)|(starved of)|(stripped of)|(depleted of)|carpet|studded|dotted|peppered|more|fewer|less|many|few|higher|lower|reduced|increased|decreased|denser|dense|sparse|scarce|number|numbers|density|densities|lack|shortage|new|extra|additional|low|high|distribution|count|supply|expression|availability|upregulation|downregulation|up-regulation|down-regulation|loss|growth|sensitivity|concentration|rich|richer|poor|plenty|abundance|abundant|scarcity|surplus|missing|plentiful|teeming|packed|crowded|(how many)|(too few)|(too many)|(twice as many)|half|richness|density|(enough)|shortage|absent|upregulated|downregulated|multiplied|levels|level'
const changes =
  '~increase|~raise|~reduce|~downregulate|~upregulate|~build|~rebuild|~grow|~regrow|~change|~modify|~rewire|~sensitise|~desensitise|~lower|~alter|~boost|~multiply|~create|~destroy|~damage|~restore|~deplete|~shrink|~add|~lose|~remodel|~switch|~decrease|~decline|~wither|~recover|~repair|~replenish|(~wear ..1! down | away)|(~strip ..2! away)|(~kill off)|(~wake ..1! up)|(~switch on)|~sprout|~thin|~double|~triple|~halve|~erode|~prune|~upgrade|~starve|~blunt|~heal|~proliferate|~strengthen|~weaken|~leave|~gain'
/** An animal, a tissue, a sample or a gene: then something was measured. */
const never = [
  '!@dog !@cat !@horse @animal|@in_vitro',
  '!@allele @gene',
  'myometrium|uterus|uterine|breast|mammary|post-mortem|postmortem|autoradiography|mRNA|tissue|tracer|tracers|ligand|blood|saliva|methylation|transcriptome|cells|labour|placenta|myometrial|antagonist|antagonists|(in vitro)|(in vitro)'
]

/** “Receptors are highly expressed in the basal ganglia [1]”: what a source says of a tissue, and of nobody in particular. */
const sourced =
  '((is | are | was | were) ..3! (expressed | enriched | concentrated | distributed | found)) ..10 <citation>'

/** The same where the receptor is named in the sentence before, or by nothing but “receptor”. */
const density =
  '((receptor | receptors) (density | densities | distribution | numbers | number | expression | availability | levels | sensitivity | landscape | profile | make-up | makeup | map)) | ((density | densities | distribution | number | numbers | expression | presence | sensitivity) (and ..1!)? of ..6! (receptor | receptors | @oxytocin_receptor)) | (where ..4! (receptor | receptors | @oxytocin_receptor) (lie | sit | are))'
/** People, by words that no paper on animals has for them. */
const persons =
  '~@human_kind|@human|@people|@client|@patients|people|person|persons|adults|adult|humans|human|men|women|you|your|yours|our|ours|client|clients|patient|patients|couple|couples|twin|someone|somebody|anyone|relational|relationship|relationships|childhood|therapy|coaching|marriage'
const here =
  'rat|rats|mouse|mice|vole|voles|rodent|rodents|monkey|monkeys|sheep|hamster|hamsters|PET|SPECT|post-mortem|postmortem|mRNA|tissue|autoradiography|in_vitro|whether'
const others =
  '@dopamine_receptor|@serotonin_receptor|@opioid_receptor|@adrenergic_receptor|@glucocorticoid_receptor|@oestrogen_receptor|@glutamate_receptor|@GABA_receptor|PET|methylation'
const fixed =
  'fixed|static|permanent|rigid|destiny|fate|immutable|final|frozen|unchangeable|constant|((set | carved | cast | written) in stone)'
const pliable =
  'modifiable|changeable|malleable|trainable|plastic|adjustable|((be | been) ..1! (changed | modified | shifted | raised | rebuilt | reset | retuned | recalibrated | altered | trained | restored))'

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
      // “Not carved in stone” denies nothing: the negation is part of what is said.
      aspects: ['species', 'fixed', 'absence'],
      messages: {
        density:
          '“{text}” states how many oxytocin receptors living people have, which no validated tracer can show; name the animal or the post-mortem tissue that it comes from.',
        change:
          '“{text}” says that oxytocin receptors change in people, which nobody can measure in a living brain; name the animal that it was shown in, or leave it out.',
        varies:
          '“{text}” explains people by the density of their receptors, which no validated tracer shows for oxytocin; say that this is an inference from animals, and name the species.',
        genes:
          '“{text}” derives the receptors of people from their genes; name the receptor, the variant and the tissue in which it was measured.',
        map: '“{text}” promises to chart the oxytocin circuits of one person, which no method can do; say what is really assessed, such as answers to a questionnaire.'
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
        unless: [sourced],
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
          '(more | fewer | extra | new | too few) receptors',
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
      },
      // In the brain by the words of the sentence, though the paragraph goes on to labour or blood.
      {
        message: 'density',
        of: [
          [receptor],
          [persons],
          ['brain|brains|@region|@brain|((dopaminergic | reward | mesolimbic) (pathways | system | circuits | areas))']
        ],
        link: [`(${many}) ..4! ${receptor}`],
        unless: [sourced, `${here}|uterus|uterine|myometrium|blood|saliva|methylation`],
        never: [
          '!@dog !@cat !@horse @animal|@in_vitro',
          '!@allele @gene',
          'post-mortem|postmortem|mRNA|autoradiography|tracer|tracers|ligand|tissue|transcriptome'
        ]
      },
      // One person told from another by them, in a paragraph that may have begun with voles.
      {
        message: 'varies',
        of: [[persons]],
        link: [
          `(individual | personal | interindividual | inter-individual) ..1! (variation | variations | differences | variability | variance)? ..1! (in | of)? ..1! (${density})`,
          `(variation | variations | differences | variability | difference) ((between | among | across) ..2!)? in|of ..3! (${density})`,
          `(${density}) ..2! (varies | vary | differs | differ) ..2! (between | among | across | from)`
        ],
        to: [
          '~explain|(~account for)|~determine|~decide|~predict|~shape|~dictate|~underlie|~govern|(is why)|(the reason)|(~lie behind)'
        ],
        unless: [here],
        never: [others]
      },
      // The caveat is over, and what voles showed is said to hold for people.
      {
        message: 'varies',
        of: [['@oxytocin|@vasopressin|@oxytocin_receptor'], [`${persons}|us`]],
        link: [
          '(~hold | held | true | valid | same | ~apply | shared | ~generalise | ~generalize) ..2! (across | in all | in every | for all) ..1! (species | mammals)',
          '(from | in) ..1! (mice | rodents | voles | rats) ..1! (to | and) ..1! (men | man | humans | people | us)',
          '(in | across) (all | every) (mammal | mammals) , ..2! (us | humans | ourselves | people)'
        ],
        to: [
          `(${density}) ..8! (~determine | ~decide | ~explain | ~govern | ~dictate | ~shape | ~set | ~control | ~predict)`
        ],
        never: [others]
      },
      // What can be changed in clients.
      {
        message: 'change',
        of: [
          [
            '@oxytocin|@oxytocin_receptor|bond|bonds|bonding|attach|attachment|love|trust|((receptor | receptors) (distribution | density | landscape))'
          ],
          [`${persons}|@practice|@treatment|practice|company|engagement`]
        ],
        link: [
          `(${density}) (is | are) [(not | never | no | far from | anything but) ..1! (${fixed})]`,
          `(${density}) ..3! (is | are | can | could) ..2! (${pliable})`,
          `receptors ..1! (is | are) [(not | never | no) ..1! (${fixed})]`
        ],
        unless: [here],
        never: [others]
      },
      {
        message: 'change',
        of: [
          [density],
          [
            '(in|for (people|humans|adults|patients|clients|couples)) | (clinical (work|practice|experience)) | (my (work|practice|clients|patients)) | @practice'
          ]
        ],
        link: [
          `(that | this | the | their | its | such) (mechanism | distribution | density | landscape | pattern | balance | system | number | numbers | expression) (is | are | can | could) ..2! (${pliable})`
        ],
        unless: ['whether|PET|mRNA|tissue'],
        never: [others]
      },
      // A map of one person's circuits.
      {
        message: 'map',
        of: [['@oxytocin|@vasopressin']],
        link: [
          `(~map | ~chart | ~profile | ~diagnose | ~decode | ~scan | ~assess | ~pinpoint | ~locate | ~trace) (your | ((out)? (the | each | every | a | an | our | my) (individual | client | patient | person | couple | participant !in)) | their personal | your personal | (each | every) ..2!) ..3! (@oxytocin | @vasopressin) ..2! (circuit | circuits | circuitry | system | systems | architecture | profile | landscape | signature | network | networks | pathways | wiring)`,
          `(~reveal | ~show | ~tell | ~find out) ..2! (how | where | whether | why) (your | (the (client | patient | person))) ..2! (@oxytocin | @vasopressin) ..1! (circuit | circuits | circuitry | system | network | networks | pathways | architecture) (is | are) ..2! (wired | overactive | underactive | blocked | suppressed | miscalibrated | damaged | broken | stuck)`,
          `map|maps|profile|scan|assessment|chart|audit of (your | the (individual | client | patient | person)) ..3! (@oxytocin | @vasopressin) ..1! (circuit | circuits | circuitry | system | systems | architecture | landscape | network | networks | pathways | wiring)`
        ],
        unless: [`${here}|genotype|variant|variants|polymorphism|polymorphisms|gene|genes|plasma|saliva|salivary`],
        never: ['@in_vitro']
      },
      // “Genes set the density of its receptors”, of people and without a source.
      {
        message: 'genes',
        steps: -1,
        of: [
          ['gene|genes|genetic|genetics|genetically|DNA|@gene|heredity'],
          ['personal|(our (response|responses|reaction|reactions))|your|people|person|persons|individuals|humans']
        ],
        link: [
          `(~influence | ~determine | ~shape | ~set | ~decide | ~fix | ~dictate | ~govern | ~control | ~regulate) ..2! (density | number | numbers | distribution | presence) (and ..1!)? of ..3! receptors`
        ],
        unless: [`${here}|<citation>`],
        never: ['!@dog !@cat !@horse @animal|@in_vitro', others]
      }
    ]
  )
)
