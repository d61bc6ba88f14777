// measurement/fmri-neurochemistry: fMRI presented as measuring the release of dopamine, serotonin or oxytocin.
import { defineRule } from '../../core/rule.ts'
import { asking } from './questions.ts'

const scan =
  'magnet|scanned|((hemodynamic | haemodynamic) ..1! response|responses|signal|signals)|~@picture|@fmri_signal|BOLD|((activation | activations | signal change | signal increase) ..3! @region)|(@region ..1! activation|activations)'
const molecule = '(@dopamine | @serotonin | @oxytocin | @vasopressin | @noradrenaline | @endorphin)'
/** How much of it there is, and what it does when there is more or less. */
const amount =
  '~@portion|~release|~surge|~rush|~flood|~rise|~drop|~fall|~pour|~flow|~soar|~peak|~spike|~climb|~dip|~shoot|~ebb|~circulate|~stream|~gush|level|levels|concentration|concentrations|activity|outpouring|output|transmission|tone|signal|signals|deficit|deficits|deficiency|response|responses|bath|reward|turnover|system|systems|(at work)|(in action)|(kick in)|(kicks in)|(rushing in)|(rushed in)'
/** What the brain or an event does to it. */
const moves =
  '~@supply|~@portion|~starve|~rob|~deprive|~empty|~replenish|~flush|~make|~pump|~secrete|~produce|~bathe|~drench|~drown|~float|~wallow|~swim|~soak|~drain|~deplete|~raise|~boost|~increase|~lower|~reduce|~squander|~exhaust|~lack|~use'
const see =
  '~@read|~@see_in|~detect|~register|~mean|~take|~interpret|~infer|~assess|~monitor|~translate|~suggest|~signal|~photograph|(~light up)|(lit up)|according|visible'
/** A method that sees chemistry, a drug that was given, an animal. */
const chemical =
  'PET|raclopride|SPECT|spectroscopy|MRS|agonist|agonists|antagonist|antagonists|microdialysis|voltammetry|photometry|neuromelanin|intranasal|intranasally|spray|administered|administration|placebo|IU|infusion|levodopa|@pet_imaging|@central-measure|@csf|drug|drugs|haloperidol|pharmacological|neuromelanin-sensitive|@rodent|animals|animal|optogenetic|plasma|saliva|salivary|blood|serum'
/** Such methods, or cells that are meant by their transmitter. */
const unless = [
  // What a drug did to the picture, and when it was given.
  'SSRI|SSRIs|fluoxetine|citalopram|haloperidol|(tryptophan depletion) | (before | prior to) the (start | scan | fmri) | (modulate | modulates) the BOLD',
  `${chemical}|@gene|@receptor|neurons|neuron|projections|dopamine-rich|where|theory|model`,
  // “These findings correspond to research which showed …”: what others found was not read from the scan at hand.
  '~agree|~correspond|~fit|~accord|~match|~echo|~replicate|~extend|consistent|compatible|agreement|accordance|line|keeping (with | to | by)? ..3! (research | work | study | studies | finding | findings | evidence | report | reports | literature | observations)',
  // A second finding beside the first, by whatever method.
  `(effect | effects | role | influence | impact | action | actions) of ..3! ${molecule}`,
  '(chemical | neurochemical | molecular | transmitter | pharmacological) specificity',
  `(as well as | in addition to | along with | alongside) ..5! (${molecule} | dopaminergic | serotonergic | noradrenergic)`
]

/** Somebody who looks or listens while the brain is watched: a scan, though no scanner is named. */
const scanned =
  '(~view | ~watch | ~look at | ~listen to | ~hear | (shown | showed | seeing | see | saw)) ..3! (picture | pictures | photo | photos | photograph | photographs | image | images | face | faces | film | films | clip | clips | video | videos | music | song | songs | voice | voices | cue | cues | cigarette | cigarettes | beloved | baby | babies | newborn | newborns | partner | lover | (loved ones))'
const somebody =
  '~@somebody|~@folk|@human|@participants|@patients|@people|@mother|@father|@parent|lovers|players|gamers|smokers'
/** Pathways that are named by what they release: their activity is taken for its release. */
const byTransmitter =
  '((dopaminergic | serotonergic | noradrenergic | oxytocinergic | vasopressinergic | @dopamine | @serotonin | @oxytocin | @noradrenaline | @opioid) ..1! (pathway | pathways | system | systems | circuit | circuits | circuitry | network | networks | transmission))'

export default defineRule(
  asking(
    {
      id: 'measurement/fmri-neurochemistry',
      summary: 'fMRI presented as measuring the release of dopamine, serotonin or oxytocin',
      why: 'The BOLD signal has no chemical specificity. Release is measured with PET, microdialysis or sensors.',
      better: '“BOLD signal increased in dopamine-rich regions; transmitter release was not measured”.',
      silent:
        'When the sentence says that the substance was not measured, when PET, spectroscopy or a sensor measured it, and when the substance or a drug was given before the scan.',
      references: ['logothetis2008', 'bartelszeki2004', 'koepp1998'],
      severity: 'error',
      aspects: ['fixed'],
      messages: {
        chemistry:
          '“{text}” lets fMRI measure a transmitter, but the BOLD signal has no chemical specificity; name the regions where the signal changed, and say that release was not measured.',
        pathway:
          '“{text}” names what was active by its transmitter, which no BOLD signal tells; name the regions, and say that release was not measured.'
      },
      examples: {
        flagged: [
          { text: 'The ⟦fMRI revealed a surge of dopamine⟧ at each like.' },
          { text: '⟦Serotonin levels, as seen on the scan⟧, were low.' }
        ],
        fine: [
          { text: 'fMRI cannot reveal the release of dopamine.' },
          { text: 'PET with raclopride indicated dopamine release.' },
          { text: 'The BOLD signal rose in the striatum; whether dopamine was released is unknown.' }
        ]
      }
    },
    [
      {
        message: 'chemistry',
        of: [[scan]],
        link: [
          see,
          'evident|apparent|clear|obvious|plain from|in|on|to',
          'the ..1! brighter|redder|hotter',
          '(in | on | inside | during | with | by | via | using | thanks to) ..3! (scanner | scan | scans | fMRI | MRI | functional MRI | functional imaging)',
          '(scanner | scan | scans | fMRI | MRI | imaging) study|data|results ..1! :',
          '(images | pictures | maps | scans) of',
          `(~correspond to | ~be | ~stand for | ~equal | ~be due to) the ${molecule}`,
          'measure|index|marker|proxy|assay|probe|window|meter|gauge|readout|sign|evidence|correlate of|for|that',
          '(scanner | scan | scans | fMRI | MRI | imaging) ..1! :',
          `${molecule} ..3! shot|soared|surged|rose|fell|dropped`
        ],
        to: [
          `(${amount}) ..3! ${molecule}`,
          `${molecule} ..1! (${amount})`,
          `${molecule} (is | was | were | are | can be | could be | being) seen ..1! (${amount})`,
          `(high | higher | low | lower | more | less | increased | reduced | elevated) ${molecule}`,
          `${molecule} (was | is | were | are | has been) (seen | observed | found | shown | caught) ..1! (${amount})`,
          `(${molecule}) ..4! (dried up | run dry | ran dry | run out | ran out | depleted | low | high | lacking | blunted | bathing | flowing)`,
          `(measured | quantified | imaged | recorded | detected | tracked | monitored | determined | saw | mapped) ..1! ${molecule} !and|or|receptor|receptors|neurons|transporter|synthesis|system|systems|rich|rich-regions`,
          `${molecule} ((of | in) ..2!)? (was | were | is | are | be | been) ..1! (imaged | measured | quantified | recorded | tracked | mapped | assessed | monitored)`,
          `(~run out | ~run low | ~run short | ~be short | ~be low | ~be out | short | low) (of | on | in) ..2! ${molecule}`,
          `how (much | little | low | high) ${molecule}`,
          `${molecule} (that | which) ..8! ~release|~secrete|~produce|~pump|~unleash|(~set free)`,
          `${molecule} (set free | freed | unleashed) by`,
          `~@reading (of | for) ..2! ${molecule}`,
          `(your | their | our | his | her | phasic | tonic | striatal | mesolimbic) ${molecule}`,
          `(${moves}) ..4! ${molecule}`,
          `${molecule} (is | was | are | were | being | has been | had been)? ..1! released|secreted|poured|pumped|produced`,
          `(~light up | lit up | ~glow | ~shine | ~blaze | aglow | ablaze | awash | alight) ..1! (with | in) ..2! ${molecule}`,
          `(dopaminergic | serotonergic | oxytocinergic) (release | surge | activity | transmission | tone)`
        ],
        unless
      },
      {
        message: 'chemistry',
        of: [[scan], [molecule]],
        link: [see],
        to: [
          'it ..1! (pouring | flooding | surging | rushing | flowing | streaming | gushing | rising | spiking | soaring | (being released) | released | (in action) | (at work))'
        ],
        unless
      },
      {
        message: 'chemistry',
        of: [[scan]],
        link: [
          `(what | which) ..5! (scan | scans | scanner | image | images) (is | was) ${molecule}`,
          `${molecule} ..1! (lit up | lights up | light up | glowed | glows)`,
          `(scan | scans | imaging | fMRI | MRI | study | image | images) of ..1! ${molecule} !system|systems|cells`
        ],
        unless
      },
      // A caption: “Dopamine surge at the kiss (fMRI, n = 18)”.
      {
        message: 'chemistry',
        of: [[scan]],
        link: ['\\( ..1! fMRI|BOLD|(functional MRI)'],
        to: [
          `${molecule} ..1! surge|release|rush|hit|burst|boost|drop|outpouring|peak|spike`,
          `(surge | release | rush | burst | drop | outpouring | peak | spike) of ${molecule}`
        ],
        unless
      },
      {
        message: 'pathway',
        steps: -1,
        of: [[scanned], [somebody]],
        link: [
          `(activity | activation | activations | active | activated | ~activate | ~engage | ~recruit | (~light up)) ..3! ${byTransmitter}`,
          `${byTransmitter} ..4! (activity | activation | activated | active | (light up) | (lights up) | (lit up))`
        ],
        unless: [chemical]
      }
    ]
  )
)
