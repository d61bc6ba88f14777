// measurement/bbb-crossing: a swallowed or circulating substance said to raise its level in the brain, without a way in.
import { defineRule } from '../../core/rule.ts'
import { asking } from './questions.ts'

const substance = '@GABA|@serotonin|@dopamine|@oxytocin|@vasopressin|@noradrenaline|@endorphin'
const swallowed =
  '~@pill|~@food|~chew|chewable|drinkable|gum|gums|chocolates|oral|orally|swallowed|swallow|swallowing|ingested|ingesting|ingest|sublingual|edible|dietary|(by mouth)|((under | beneath | on) (the | your | his | her | their | my) tongue)|(in food)|(from food)|serotonin-rich|dopamine-rich|gaba-rich'
/** Food and drink, where they bring the substance with them. */
const bringing = [
  `food|foods|diet|snack|snacks|~drink|~eat ..4! ${substance}`,
  `~contain ..5 ${substance}`,
  `(${substance}) ..1! patch|patches|cream|gel|tea|tonic|roll-on|jelly|bar|bars|latte|mocktail`,
  `(${substance}) ..3! (food | foods | diet | drink | drinks | snack | snacks)`
]
const body = [
  '@blood|@circulating|@peripheral|@plasma|(blood !flow|oxygen|oxygenation|supply)|bloodstream|blood-borne|gut|gut-derived|intestine|(intestinal !peptide|polypeptide|peptide-expressing)|intestines|bowel|bowels|belly|stomach|adrenal|adrenals|(adrenal glands)|kidneys|liver|ovaries|womb|placenta|milk|periphery|body|vein|veins|muscle|skin|@platelet',
  'intravenous|intravenously|injected|infused|injection|injections|drip|infusion|infusions|patch|patches|skin|transdermal|cream|suppository',
  // Bacteria make it where they live.
  '~@gut|microbe|microbes|microbial|lactobacillus|lactobacilli|bifidobacteria|bifidobacterium|commensals|fermentation|probiotic|probiotics|psychobiotic|psychobiotics',
  `${swallowed}|~swallow`
]
const brain =
  '@brain|@central|@region|@blood-brain_barrier|brain|brains|head|heads|neurons|synapses|cortex|cortical|cerebral'
const mind =
  '~@how_felt|~@cheer|lonely|shy|couples|lovers|hearts|((~open | ~warm | ~melt) ..2! heart|hearts)|((~relax | ~calm | ~soothe | ~energise | ~energize | ~motivate) you|us|people|them|me)|mood|moods|drive|driven|energy|attention|spirits|motivation|motivated|@state|@behaviour|calm|calmer|sleep|focus|love|relationship|relationships|happy|happier|mind|minds|thoughts|nerves|closeness|intimacy|bond|bonds|connection|connected|trust|desire|(feel ..2! closer | better | calmer | happier | good)'
const enters = '~@arrive|~@enter|~@convey|~supply|~feed|~fuel|~absorb'
/** What a substance from the body does there, if it is taken to have got in. */
const acts =
  '(~act | ~work) (directly)? (on | in | at | upon | within)|~bind|~activate|~calm|~soothe|~fuel|~dampen|~quiet'
const helps =
  '~refill|~recharge|~restock|~boost|~raise|~lift|~improve|~calm|~quiet|~soothe|~make|~enhance|~increase|~promote|~relax|~ease|~strengthen|~restore|~deepen|~sharpen|~flood|~fuel|~help|~rise|~give|~fill|~top|~replenish|~brighten|~supply|more|~rebalance|~balance|~feed|~feel|~elevate|~slow|~settle|~treat|~fight|~lower|~reduce|(~wind down)|(~wake up)|~open|~warm|~melt|~enjoy|~sleep|~support|~nourish|~banish|~cure|~keep|~use|~need|~want|~get|~crave|(~live | ~thrive | ~run on)'
/** What stands there, raised or acting, if the substance is taken to have got in. */
const there =
  '((inhibitory | gabaergic | serotonergic | dopaminergic | synaptic | neural | brain) (signalling | signaling | transmission | tone | activity | stores | levels | supply)) | (depleted ..2! (stores | levels | reserves | supplies)) | ((stores | reserves | levels | supply | supplies | tank) ..2! (of | in) ..2! (brain | striatum | cortex | neurons | @region))'
/** What a substance from the body does to the brain's own supply, or on its cells. */
const refills =
  '~replenish|~restore|~refill|(~top up)|~fill|~raise|~increase|~boost|~elevate|~lift|(~act on)|(~bind to)|(~attach to)|~dock|~reach|~enter|~stimulate|~activate|~inhibit|~calm|~quiet|~flood|~bathe|~soothe|~supply|~feed|~rebalance|~correct|~replace|~enhance|~strengthen'
/** A way in, an animal, or a drug that acts otherwise, without the words that also tell of what happens in the brain. */
const wayBesides =
  '(broken down)|metabolised|metabolized|degraded|@rat|@mouse|@animal|levodopa|l-dopa|theanine|l-theanine|precursor|precursors|prodrug|carrier|transporter|vagus|@vagus_nerve|reuptake|@ssri|antidepressant|antidepressants|agonist|agonists|antagonist|inhibitor|inhibitors|contraceptive|@tryptophan|@tyrosine|adenosine|caffeine|coffee|espresso|nicotine|RAGE|enzyme|@gene|intranasal|intranasally|nasal|olfactory|trigeminal|((multiple | several) pathways)|axons|nerve|((vagus | vagal | olfactory | trigeminal | peripheral | enteric | spinal | sensory | of) nerves)|(amino acid)|(amino acids)|((brain | brains | neurons | head) ..2! ~make|~produce|~synthesise|~synthesize|~manufacture ..3! own)'
const way = `${wayBesides}|signals|signalling|@receptor`
/** Food as an object of desire, whose sight sets off a signal in the brain, and talk of habits: nothing is swallowed. */
const rewardBesides =
  '((@dopamine | @serotonin | @oxytocin | @GABA) (session | sessions | condition | conditions | group | groups | arm | visit | day | days))|(and (dopamine | serotonin | oxytocin) ~interact)|participants|labour|labor|iol|caesarean|cesarean|cervical|postpartum|uterine|~release|cue|cues|reward|rewards|craving|cravings|anticipation|syndrome|depletion|obesity|images|urinary|urine|(used to (be | think | believe))|hooked|addicted|addiction|addictions|addictive|alcohol|smell|smells|smelling|gratification|detox|detoxes|loop|loops|behaviors|behaviours|(social media)|(~refuse to)|((dopamine | serotonin) (system | systems | circuit | circuits | firing))|circuitry|((will | to | we | can | could | you) supplement)|((figure | table | fig) ..2! supplement)|understanding|interplay|(paper :)|video|videos|scroll|scrolling|scrolls|screen|screens|feed|feeds|activities'
const reward = `${rewardBesides}|~signal`

export default defineRule(
  asking(
    {
      id: 'measurement/bbb-crossing',
      summary: 'A swallowed or circulating substance said to raise its level in the brain, without a way in',
      why: 'Many transmitters and peptides are broken down or kept out by the blood–brain barrier; some precursors pass. The gap is what supplement marketing lives on.',
      better: '“has not been shown to enter the brain in humans”, or name the carrier or the precursor.',
      silent:
        'When a transport route, a precursor or the species is named, and when the passage is denied, doubted or asked about.',
      references: ['leng2016', 'yano2015'],
      severity: 'warning',
      overclaim: true,
      aspects: ['certainty', 'species'],
      messages: {
        swallowed:
          '“{text}” gives a swallowed substance an effect on brain and mind, but most transmitters and peptides are broken down or kept out by the blood–brain barrier; write that it has not been shown to enter the human brain.',
        crosses:
          '“{text}” lets a substance pass from the body into the brain without saying how, but the blood–brain barrier keeps most transmitters and peptides out; name the way in, or say that none has been shown.'
      },
      examples: {
        flagged: [
          { text: '⟦Oxytocin tablets strengthen friendships⟧.' },
          { text: '⟦Circulating dopamine enters the brain⟧ at once.', message: 'crosses' }
        ],
        fine: [
          { text: 'Circulating dopamine does not enter the brain.' },
          { text: 'Levodopa is carried into the brain and turned into dopamine there.' },
          { text: 'Do oxytocin tablets strengthen friendships?' }
        ]
      }
    },
    [
      {
        message: 'crosses',
        of: [
          [
            `(${substance}) ..1! (supplement | supplements | capsule | capsules | infusion | infusions | injection | injections | drip | drips | tablet | tablets | pill | pills | lozenge | lozenges | patch | patches | gum | powder | drops | shot | shots | cream | gel | tea | drink | spray)`,
            `(${substance}) ,? ..2! (given | taken | administered | infused | injected | delivered | applied | swallowed | ingested | eaten | consumed | absorbed | received) ..3! (infusion | vein | veins | intravenously | injection | drip | mouth | orally | tablet | tablets | capsule | capsules | pill | skin | patch | gut | food)`,
            `(infused | injected | intravenous | ingested | swallowed | oral | dietary | peripheral | circulating | bacterial | microbial | gut | gut-derived | topical | transdermal) ..1! (${substance})`,
            `(bacteria | bacterium | microbes | microbe | probiotic | probiotics | lactobacilli | microbiome | microbiota | flora | lactobacillus | bifidobacteria) ..6! (~make | ~produce | ~release | ~secrete | ~synthesise | ~synthesize | ~pump | ~manufacture | ~churn out) ..5! (${substance})`,
            `(${substance}) ..2! (made | produced | released | secreted | synthesised | synthesized | from) ..2! (by | in) ..3! (bacteria | microbes | probiotics | lactobacillus | lactobacilli | bifidobacteria | microbiome | microbiota | flora | gut | bowel | intestine)`,
            `(infusion | infusions | injection | injections | drip | dose | doses) of ..1! (${substance})`
          ]
        ],
        link: [
          `(${refills}) ..8! (${there})`,
          `(${refills}) (directly | straight)? (on | in | at)? ..3! (neurons | synapses | nerve cells | brain cells | receptors) ..1! (in | of) the brain|cortex|amygdala|striatum|hippocampus|head`,
          `(${refills}) ..2! (on | in | upon)? ..2! (@region | cortex | cortical | cerebral | brain | brains)`
        ],
        unless: [
          wayBesides,
          rewardBesides,
          '@tryptophan|pituitary|uterus|myenteric|enteric|(via | through) the vagus|@vagus_nerve',
          'microinjection|microinjected|intracerebroventricular|intracerebral|icv|local|locally|into the (@region | brain | ventricle)|(@region infusion | infusions | injection | injections)',
          'adrenal|adrenals|~secrete|(secretion of)',
          '~seize|~associate|(blood pressure)|transplant|(stem cells)|inhibitor|inhibitors'
        ]
      },
      {
        message: 'swallowed',
        of: [[substance], [swallowed, ...bringing]],
        link: [
          enters,
          helps,
          ': for',
          'patch|patches|pill|pills|tablet|tablets|capsule|capsules|drops|lozenge|lozenges|gum|supplement|supplements|tea|bar|bars|drink|shot|shots for'
        ],
        to: [brain, mind, '~@brain_place'],
        unless: [way, reward, 'dopaminergic|serotonergic']
      },
      // What a trial gives it for.
      {
        message: 'swallowed',
        of: [[substance], [swallowed]],
        link: [
          `(in order to | so as to | intended to | meant to | with the aim of | to) (~increase | ~raise | ~strengthen | ~boost | ~restore | ~enhance | ~replenish | ~top up | ~calm) ..3! (${there} | ((inhibition | transmission | tone | activity | signalling) ..3! (cortex | brain | brains | @region)))`
        ],
        unless: [wayBesides, 'whether|placebo-controlled|hypothesise|hypothesize']
      },
      {
        message: 'swallowed',
        of: [[substance], [swallowed, ...bringing]],
        link: ['is|are|as|:|='],
        to: [
          'natural|plant|herbal|edible|nature’s|(nature ’ s)|kitchen ..2! ~@remedy|antidepressant|antidepressants|tranquilliser|sedative'
        ],
        unless: [reward, 'precursor|precursors|(amino acid)|@tryptophan|@tyrosine|@ssri']
      },
      {
        message: 'crosses',
        of: [[substance], body],
        link: [
          `(${enters}) ..6! ${brain}`,
          `~find (the | its way to | a way to)? ..1! ${brain}`,
          `${acts} ..6! (in the | the)? ${brain}`,
          `${brain} (is | are | was) ..2! supplied`,
          `${brain} ..1! ~get|~receive|~draw|~obtain|~derive|~borrow|~import ..4! ${substance} ..2! from`
        ],
        unless: [way, 'neurons|interneurons|pituitary|enteric|myenteric']
      },
      {
        message: 'crosses',
        of: [
          [
            'gut|intestinal|dietary|oral|swallowed|edible|blood|circulating|bowel ..1! @GABA|@serotonin|@dopamine|@oxytocin'
          ]
        ],
        link: [':|,|is|are'],
        to: ['(fuel | food | supply | source | raw material) ..5! (brain | brains)', 'your ..3! brain'],
        unless: [way]
      }
    ]
  )
)
