// measurement/fmri-indirect: fMRI described as showing neurons, thoughts or the brain “in action”.
import { defineRule } from '../../core/rule.ts'
import { asking } from './questions.ts'

const scan =
  '~@picture|@imaging|(brain images)|((images | pictures | views) ..4! (brain | brains | skull | head | heads))|magnet|(red|yellow|orange|coloured|colored|bright|glowing|white ..1! patch|patches|blob|blobs|spot|spots|areas|dots|regions)|(on the screen ..14 brain|brains|neurons)'
const see = '~@see_in|~@read|~let|~allow|~enable|~make|~freeze|~find|~give|~look|~peer|~eavesdrop|~capture'
/** What people feel, think and do in their minds. */
const felt =
  '@trust|@love|@empathy|@jealousy|@hostility|@happiness|@sadness|@desire|@fear|@anger|@guilt|@disgust|@affection|@pleasure|@attachment|@moral_judgement|@awe|@curiosity|@gratitude|@honesty|@lying|@loneliness|@forgiveness|@loyalty|@hope|grudge|lie|lies|lying|liar|liars|regret|regrets|nostalgia|decision|decisions|choice|secret|secrets|prayer|idea|ideas|insight|dream|dreams|memory|memories|belief|beliefs|boredom|hope|pride|relief|temptation|heartbreak|longing|faith|doubt|intention|intentions|hatred|grief|creativity|imagination|daydream|daydreams|consciousness|inspiration|passion|rage|tenderness|ambition|(free will)|personality|(inner voice)|soul'
/** Further states that scanners are said to lay open, where the words around leave no doubt that this is meant. */
const inner = `${felt}|thoughts|feelings|feeling|emotions|minds|@pain|@racism|@happiness|@calm|@confidence|@suspicion|@boredom|@consciousness|@hunger|@optimism|@creativity|@sadness|@resilience|compassion|kindness|generosity|greed|patience|bravery|craving|cravings|suffering|intuition|conscience|wisdom|genius|talent|infatuation|attraction|surprise|worry|worries|deception|dishonesty|evil|thirst|homesickness|wonder|schadenfreude|mercy|revenge|cheating|hallucination|hallucinations|nightmare|nightmares|mind-wandering|willpower|self-control|wishes|instinct|instincts|embarrassment|shame|excitement|amusement|laughter|joke|bliss|ecstasy|God|heartache|mischief|betrayal|cognition|reasoning|((~fall | ~be) in love)|belief|beliefs|persuasion|reflection|racist|racists|psychopath|psychopaths|liar|cheat|cheats|cheater|cheaters|criminals|worship|mourning|humour|humor|flirting`
/** What turns such a word into a term of research: “fear conditioning”, “trust game”. */
const term =
  'ridden|inducing|evoking|eliciting|activation|activations|activity|bias|circuit|circuits|circuitry|cognition|condition|conditioning|cues|deficits|disorder|disorders|encoding|experiment|extinction|faces|films|formation|game|games|group|groups|images|induction|judgement|judgements|learning|manipulation|modulation|network|networks|of|paradigm|pathway|performance|pictures|processing|processes|ratings|recall|recognition|regions|regulation|related|response|responses|retrieval|scale|scores|sensitivity|stimuli|study|symptoms|system|task|tasks|test|than|to|trials|videos|words'
/** Cells, and what only electrodes can see them do. */
const cells = '(neuron | neurons | neurones | nerve cells | brain cells | synapses | @neuron)'
const fire =
  '(red-handed)|~fire|~spike|(~light up)|(~switch on)|(~switch off)|(~turn on)|(~wake up)|active|activated|busy|excited|talking|communicating|chattering|working|(at work)|(in the act)|(go off)|(going off)|~flash|~burst|~discharge|~glow'
const neural = 'neural|neuronal|neurons|@neuron|brain|@brain|@central'
/** Where the signal is named, where cells were recorded, or where structure was scanned. */
const never = [
  'BOLD|oxygen*|blood-oxygen-level-dependent|blood-oxygenation-level-dependent|oxygen-level-dependent|hemodynamic|haemodynamic|oxygenation|oxygenated|oxygen|vascular|calcium|electrode|electrodes|two-photon|EEG|MEG|optogenetic',
  '!@dog !@cat !@horse @animal',
  '(blood flow | blood oxygen | single-unit | single unit | blood-oxygen)',
  'mental image|images|imagery|imaging|map|maps',
  // Cells of a model, written as formulas.
  '(model | simulated | artificial | spiking) (neuron | neurons | network | networks) | <maths>'
]

/** Pictures that are shown to people or to networks, and what people were told and asked. */
const shown =
  'face|faces|stimuli|stimulus|blurred|(natural image) | instruction|instructions|instructed|please | (~rate (to | how | the)) | (asked to) | (convolutional | artificial | trained | deep) ..2! network|networks'

/** The scanner itself, which leaves no doubt about what was looked at, and its pictures. */
const instrument =
  'fMRI|MRI|scanner|scanners|scans|scan|scanning|scanned|neuroimaging|((brain | functional | magnetic | resonance) (imaging | image | images | picture | pictures | map | maps | film | films))|((orange | red | yellow | bright | coloured | colored) (spot | spots | areas | patches | blobs))|((images | pictures) ..3! (scanner | magnet | brain | brains))'
/** What the scanner is said to do with what it shows. */
const shows =
  '~@see_in|~measure|~register|~monitor|~image|~sense|(~pick up)|~map|~tell|~reveal|~hear|(~listen to)|~quantify|~provide|~offer|~give|~yield|~deliver|~return|~capture|~index|~assess|~sample|~screen'
/** Seen, in the passive. */
const seen =
  'seen|watched|observed|recorded|measured|visualised|visualized|filmed|photographed|captured|caught|detected|displayed|shown|revealed|imaged|tracked|monitored|heard|registered|spotted|witnessed|glimpsed|mapped'
/** What cells do, that no scanner of blood picks up. */
const spikes =
  '((spike | spiking | firing | discharge) (rate | rates | activity | pattern | patterns | frequency | trains)) | (firing | spiking | discharge | discharges | discharging | sparking | crackle | buzz | hum | crackling | chatter | chattering) ..1! of|in|from|among|between ..4! neurons|neurones|cells|synapses|@region|@neuron | ((neural | neuronal | synaptic | cortical) (firing | spiking | discharge | discharges | spikes | transmission | currents | impulses | signalling | signaling)) | (synaptic activity) | (action potentials) | ((nerve | neural) impulses) | ((electrical | electric | electrochemical | bioelectric) ..1! (activity | signal | signals | impulse | impulses | current | currents | potentials | pulses | sparks | storm | storms | language | waves | messages | discharges)) | (synapses ..2! (fire | firing | at work | working | in action | active)) | (neurotransmission) | (synapse by synapse | neuron by neuron | cell by cell)'
/** How what is seen is seen: at once, live, with the eyes. */
const live =
  'directly|direct|live|real-time|firsthand|(in real time)|(right there)|(in the brain)|(inside the brain)|(inside the skull)|(inside (the|your|our|their|his|her) head)|(in (the|your|our|their|his|her) head)|(on the screen)|(on screen)|(on the monitor)|(in colour)|(in color)|(with our own eyes)|(with your own eyes)|(in (the|full) act)|(in full swing)|(at work)|(in action)|(at last)|(for the first time)|(as it happens)|(as they happen)|(as it unfolds)|(take shape)|(taking shape)|(light up)|(lighting up)|(lit up)|unfolding|unfold|itself|arise|arising|flare|flaring|glow|glowing|blaze|blazing|happening|literally|(on (the|a|his|her|their|your|our) ..1! scan|scans|fMRI|screen|monitor|image|images)'
/** A picture that moves, or that nothing stands between. */
const view =
  '(live | moving | direct | real-time | unfiltered | immediate | literal | unobstructed | front-row) ..1! (picture | pictures | image | images | film | movie | view | footage | video | window | look | glimpse | broadcast | feed | access | seat | stream | readout | recording)'
/** What ties the signal to the cells and does not take it for theirs; and recordings next to the scan. */
const tied = [
  shown.replace('face|faces|', ''),
  'signal|signals ..4! ~reflect|~follow|~correlate',
  'indirect|indirectly|~couple|coupling|~correlate|correlates|proxy|inferred|infer|~combine|simultaneous|simultaneously|underlying|~predict|~simulate|LFP|LFPs|(local field)|electrophysiological|electrophysiology|intracranial|~stimulate|stimulation|spectroscopy|relationship|relation|seizure|seizures|epilepsy|epileptic|helmet|~complement|unlike',
  '(know | known | knows | understand | understanding) ..6! how'
]

/** Pictures of function by a method that is not named: it may have been PET, which does measure metabolism. */
const anyScanner =
  'fMRI|neuroimaging|(functional ..1! (MRI | imaging | neuroimaging | scans | scan)) | (brain (imaging | scan | scans | scanner))'
const bySpin = 'fMRI|(functional ..1! MRI) | (functional magnetic resonance imaging)'
const changed =
  'increased|elevated|raised|higher|greater|heightened|enhanced|more|reduced|decreased|lowered|lower|less|diminished|abnormal|altered|~increase|~decrease|~rise|~fall'
const metabolism =
  '(metabolism | hypermetabolism | hypometabolism | (metabolic ..1! (activity | rate | rates | demand | demands | change | changes)))'
/** Whatever else is metabolised, and methods that measure it. */
const otherMetabolism = [
  'PET|SPECT|FDG|fluorodeoxyglucose|spectroscopy|MRS|tracer|tracers|calibrated|hypercapnia|(disorders of ..4! metabolism)|liver|hepatic|lipid|fat|copper|iron|protein|bone|drug|blood|serum|plasma'
]

export default defineRule(
  asking(
    {
      id: 'measurement/fmri-indirect',
      summary: 'fMRI described as showing neurons, thoughts or the brain “in action”',
      why: 'The BOLD signal is a change of blood oxygenation that goes with local processing; it cannot tell excitation from inhibition. The coloured maps are statistics, not pictures.',
      better: '“greater BOLD signal in X for A than for B”.',
      silent:
        'When BOLD or blood flow is mentioned in the paragraph, for recordings from cells, and for scans of structure.',
      references: ['logothetis2008', 'poldrack2006', 'racine2005'],
      severity: 'info',
      about: [
        '(imaging study|studies|data|research|methods)|fMRI|MRI|scan|scans|scanned|scanner|scanners|scanning|neuroimaging|magnet',
        '(brain | brains | brain’s | neural | functional | magnetic) ..1! (image | images | imaging | picture | pictures | map | maps | photograph | photographs | movie | film)',
        '(image | images | picture | pictures | map | maps | photograph | photographs | film | blobs | blob | patches | dots | spots | spot | colours | colors) ..6! (brain | brains | @region | neurons | neurones | synapses | skull)',
        // A headline in two halves.
        '(brain | brains | mind | cortex) ..6! : ..3! (image | images | picture | pictures | map | maps | photograph | photographs | film | snapshot | snapshots | footage)',
        '(red | yellow | orange | bright | coloured | colored | glowing | lit-up) ..1! (area | areas | spot | spots | patch | patches | region | regions | dots | blob | blobs)',
        '(~photograph | ~image | ~picture | ~x-ray) ..6! (brain | brains | mind | minds | neurons | head | heads)',
        '(~watch | ~see | ~look | ~peer | ~film) ..4! (brain | brains | mind | minds | neurons | heads | head)'
      ],
      overclaim: true,
      aspects: ['certainty'],
      messages: {
        neurons:
          '“{text}” lets the scanner see neurons, but the BOLD signal is a change of blood oxygenation; write “greater BOLD signal in X for A than for B”.',
        thoughts:
          '“{text}” turns a statistical map into a picture of the mind; write which signal was greater in which condition.',
        metabolism:
          '“{text}” reads metabolism from a scan; PET measures it, the BOLD signal of fMRI does not. Name the method, and the signal if it was fMRI.'
      },
      examples: {
        flagged: [
          { text: '⟦fMRI directly measures neuronal⟧ activity.' },
          { text: 'At last ⟦we can watch the brain think⟧.', message: 'thoughts' }
        ],
        fine: [
          { text: 'fMRI does not measure the firing of neurons.' },
          { text: 'The scans seem to show the brain in action; what they show is a change in blood flow.' },
          { text: 'The BOLD signal in the insula was greater for pain than for warmth.' }
        ]
      }
    },
    [
      {
        message: 'neurons',
        of: [[scan]],
        link: [
          `${cells} ..6! (${fire})`,
          '(neural | neuronal | neuron) firing|spiking|discharge|discharges|spikes',
          'firing|spiking|spikes|discharge|chatter ..1! of|in|from ..5! neurons|cells|synapses',
          '(increased | more | greater | stronger) ..1! spiking|firing',
          `(electrical | electric | electrochemical | nerve) ..1! (activity | signal | signals | impulse | impulses | current | currents | potentials | pulses | sparks | chatter | messages) (of | in | from | between) ..4! ${cells}`,
          `(activity | signals | messages | impulses | conversations) (of | from | between) (individual | single | individual | tiny | those)? ${cells}`,
          `cells ..2! (@region | @central | brain) ..2! (${fire})`,
          `~eavesdrop|~listen|~spy on|to|in ..4! ${cells}`,
          `~@picture ..2! ~be ..4! ${cells}`,
          `${cells} ..6! (${seen}) (to)? ..1! (${fire})`,
          `(${see} | ~show | ~tell | ~reveal | ~display | ~@reading) ..4! (which | what | how) ..1! ${cells}`,
          `directly|immediately ..2! (${see} | ~measure | ~record) ..4! (${neural})`,
          `(${see} | ~measure | ~record) ..5! (${neural}) ..2! directly`,
          `direct|pure|true|immediate|faithful ..2! ~@reading|view|record|recording ..4! (${neural})`,
          `directly (at | into | on)? ..2! (${neural}) activity`
        ],
        // What is known of cells from elsewhere.
        unless: [shown, '(know | known | knows | understand | understanding) ..6! how'],
        never: [...never, 'PET|recordings|model|spikes|~record ..2! from']
      },
      {
        message: 'metabolism',
        of: [[anyScanner], ['@region|@brain|brain|brains|cortex|lobe|lobes|cerebral|neural|neurons']],
        link: [`(${changed}) ..2! ${metabolism}`, `${metabolism} ..6! (${changed})`, 'hypermetabolism|hypometabolism'],
        // Who names glucose means PET, unless fMRI is named.
        unless: [...otherMetabolism, 'glucose|oxygen|(metabolism of ..2! @molecule)'],
        never: [...never, 'PET|SPECT|FDG|spectroscopy']
      },
      {
        message: 'metabolism',
        of: [[bySpin]],
        link: [
          `(~measure | ~show | ~reveal | ~track | ~record | ~see | ~detect | ~tell) ..3! (neural | neuronal | brain | cerebral | regional | local | glucose | energy | brain's) ..1! ${metabolism}`,
          '(~measure | ~show | ~reveal | ~track | ~record | ~see | ~detect | ~tell | ~find) ..8! (~burn | ~consume | ~metabolise | ~metabolize | ~use up) ..4! (glucose | sugar | energy | calories | fuel)',
          '(~measure | ~show | ~reveal | ~track | ~record | ~see | ~detect | ~tell | ~find) ..6! (glucose | sugar | energy | fuel) ..8! (~burn | ~consume | ~metabolise | ~metabolize | ~use up)'
        ],
        unless: otherMetabolism,
        never: [...never, 'PET|SPECT|FDG|spectroscopy']
      },
      {
        message: 'neurons',
        of: [[instrument]],
        link: [
          `(${shows}) ..8! (${spikes})`,
          `(${spikes}) ..8! (${seen})`,
          `(neuronal activity) ..4! (${seen})`,
          `activity ..5 directly ..1! (${seen}) | activity ..5 (${seen}) directly`,
          `${cells} ..8! (${fire} | at work)`,
          `(${fire}) ..1! ${cells}`,
          `${cells} ..6! (sparked | ignited | crackled | reacted | buzzed | hummed | sang | sprang | were busy | went quiet | went silent | fell silent | quietened)`,
          `(reading | readout | picture | view | image | record | recording | measure | measurement | measurements | footage | film | map) of ..4! (${spikes})`,
          `${cells} ..6! (${seen}) (to)? ..1! (${fire})`,
          `(${shows}|~show) ..4! ${cells} ..2! (springing | sprang | spring | coming | come | came | bursting | burst | roaring) (to | into) (life | action)`,
          `(${spikes}) ..6! ,? as? (seen | shown | measured | recorded | visualised | revealed) (with | by | in | on)`,
          `(~increase | ~rise | more | greater | stronger | higher | faster | ~fall | lower | less) ..2! (${spikes})`,
          `(see | sees | saw | seen | watch | watched | show | shows | showed | spot | spotted | count | counted) ..3! (single | individual)? ${cells} ..8! (${fire} | sparking | ignite | igniting | crackle | crackling | react | reacting | respond | responding | do their work | talk | whisper | exchange | at work)`,
          `(spot | spots | area | areas | patch | patches | blob | blobs | dot | dots | colours | colors | region | regions | flash | flashes) ..6! (is | are | mark | marks | means | mean | show | shows | where) ..4! (${cells} | ((cells) (at work|firing|fire|active)))`
        ],
        unless: tied,
        never: [...never, 'PET|recordings|simulated|~record ..2! from|patch-clamp|microscope|microscopy']
      },
      {
        message: 'thoughts',
        asserted: true,
        of: [[instrument]],
        link: [
          `(${shows} | ~look | ~peer | ~gaze) ..5! (${inner}) !${term} ..6! (${live})`,
          `(${shows}) ..3! (${live}) ..4! (${inner}) !${term}`,
          `~look directly|straight|right (at | into | inside) ..4! (${inner} | @decision-making | reasoning) !${term}`,
          `(see | saw | watch | watched | sees | watches) ..1! (${inner} | faith) ..3! (on | in) ..3! (scan | scans | scanner | fMRI | screen)`,
          `(${live}) ..2! (${shows} | ~look at | ~peer into) ..4! (${inner}) !${term}`,
          `(${inner}) ..3! (can | could | may | was | were | is | are | be) ..3! (${seen} | visible) ..3! (${live})`,
          `(${inner}) ..3! (can | could) (now | finally | at last | even | actually)? be (now | finally | directly)? (${seen})`,
          `(~photograph | ~film | ~x-ray | ~eavesdrop on | ~listen in on | ~spy on | ((~take | ~snap) ..2! (picture | pictures | photograph | photographs | photo | photos | snapshot | snapshots) of)) ..3! (${inner}) !${term}`,
          `(portrait | photograph | photographs | snapshot | snapshots | photo | photos | footage | film | movie) of ..3! (${inner}) !${term}`,
          `(saw | see | sees | watched | watch) (${inner}) ..1! (glowing | glow | flaring | flare | blazing | burning | shining | lighting | flickering | flicker)`,
          `(${view}) ..5! (brain | brains | mind | minds | @brain | ${inner})`,
          `(${shows}) ..3! (brain | brains | mind | minds) (as it | while it | when it | as they | doing | busy | making up | hard at | ~think | ~decide | ~love | ~feel | in the act)`
        ],
        unless: [
          ...tied,
          'video|videos|stimuli|participants ~view|~watch|~see|~rate',
          '(~look at | ~view | ~watch | ~rate | ~see) ..3! (pictures | photographs | photos | films | clips | videos | faces | portraits)',
          'patients|patient ..4! treatment|medication|surgery'
        ],
        never
      },
      {
        message: 'thoughts',
        asserted: true,
        of: [[scan]],
        link: [
          `(${see}) !that ..4! (thoughts | thinking | intentions | ((a | the | every | each | which | this | that | single | very | same | next | your | our | their | his | her) thought))`,
          `(${see}) ..2! (@human | you | we | they | us)? ..1! (mind | minds | thinker)`,
          `(${see}) ..2! what|how|which|whether ..4! (intend | intends | plan | plans | hide | hides | believe | believes | know | knows | think | thinks | thinking | feel | feels | feeling | thought | thoughts | lying | loves | love | dream | dreams | dreaming | remember | remembers | wants | want)`,
          `(${see}) ..2! (@brain | @central | brain | brains | mind) (is | was | are | were)? (in action | at work | in love | think | thinking | feel | falling | fall | decide | deciding | learn | learning)`,
          `(${see}) ..2! (how | where) ..1! (${felt}) (looks | look | lives | live | sits | sit | resides | happens | comes | works | feels | arises)`,
          `~look|~gaze|~stare|~peer|~peek (straight | right | directly)? at|into|upon (${felt}) !${term}`,
          `(you | we | they | us | one) ..2! (~see | ~watch | ~witness | ~observe) ..3! (strike | happen | unfold | arise | emerge | take shape | being born | at work | in action)`,
          `(${see}) ..1! (how | what | where | which | whether) ..3! (${felt}) !${term}`,
          `~@see_in !that (the | a | your | their | our | her | his | my | someone’s)? ..1! (${felt}) !${term}`,
          `(${felt} | thoughts | thought | feelings | emotions | minds) ..4! (is | are | was | were | be | been | becomes | become | became) ..2! (seen | visible | watched | observed | caught | captured | filmed | photographed | detected | displayed | made visible)`,
          `(${felt}) ..2! (~look like | ~flare up | ~light up | ~glow | ~shine | ~blaze | ~flicker | ~appear in red | in colour)`,
          `(${see}) ..2! (${felt}) (itself | as it | as they | being | happening | happen | unfold | unfolding | take | taking | form | forming | in the | in action | in real time | in colour | on | at | live)`,
          `(${see}) ..3! (fall in love | think | dream | decide | forgive | remember | grieve | daydream | in the act | in action)`,
          `(${felt} | thoughts | thought | feelings) made|rendered visible`,
          `as ..3! (scan | scans | scanner | images | fMRI | MRI) ..1! (${see}) ,`,
          `~make ..1! (${felt} | thoughts | feelings | emotions) visible`,
          `(${see}) ..3! (moment | instant | second | minute) ..2! (when | that | at which | in which | where) ..1! (${felt} | thoughts | feelings)`,
          `(photograph | photographs | picture | pictures | portrait | snapshot | snapshots | footage | film | image | images | photo | photos) of ..3! (${felt} | thought | thoughts | mind | soul | @brain (at work | in action | in love | in the act))`,
          `(we | us | you | researchers | scientists | neuroscientists | they | doctors) ..3! (~watch | ~see | ~look at | ~look | ~witness | ~observe) ..2! (${felt})`,
          'window|eye|view|look|glimpse ..1! (on | into | onto | of | at) ..4! mind|minds|brain|brains|@brain',
          '(in action | at work | in real time | in the act) ..4!'
        ],
        to: [
          felt,
          'thoughts|thought|think|thinking|thinks|intend|intends|plan|plans|hide|hides|believe|believes|knows|wants|dreaming|dreams|intentions|mind|minds|feelings|feel|feels|feeling|(brain in action)|(brain at work)|(brains at work)|(brain in love)|(brain fall*)|(brain falling)|(brains in action)|(brain ..1! act of)|remember|dream|decide|forgive|grieve|daydream|(window ..3! brain|brains|mind)'
        ],
        unless: [
          shown,
          // Shown in the scanner, not by it.
          '(pictures | photographs | photos | films | clips | videos | images | portraits) ..5! (was | were | are | being | been) ..2! (shown | presented | viewed | projected | displayed | rated)',
          '(~look at | ~view | ~watch | ~show | ~rate | ~see) ..3! (pictures | photographs | photos | films | clips | videos | faces | portraits)'
        ],
        never
      },
      {
        message: 'thoughts',
        asserted: true,
        of: [
          [
            '(brain | brains | mind | cortex) ..6! : ..3! (image | images | picture | pictures | photograph | photographs | film | snapshot | snapshots | footage)'
          ]
        ],
        link: [
          `(image | images | picture | pictures | photograph | photographs | film | snapshot | snapshots | footage) of ..3! (${inner} | thoughts | thinking) ..2! (at work | in action | as it | as they | live | in the making | in real time | happening | unfolding)`
        ],
        never
      },
      {
        message: 'thoughts',
        of: [[`${scan}|brain|brains|head|heads`]],
        link: [
          `(we | you | us | researchers | scientists | neuroscientists | they | I) ..2! (~watch | ~see | ~observe | ~witness | ~film | ~photograph | ~record | ~capture | ~image) ..5! (${felt} | @brain | thoughts | thinking | ideas | memories | feelings) ..3! (at work | happen | happening | unfold | unfolding | light up | lighting up | lit up | in action | in real time | as they form | forming | think | thinking | falling | fall | decide | deciding | (in | on | inside) (the | their | your | a | our)? ..1! (brain | brains | scan | scanner | scans | heads | head))`,
          `(~look | ~peer) (into | inside) (the | their | your | our) (heads | head | brains | brain | minds | mind) and (~see | ~watch)`
        ],
        never
      },
      // Cells by another name, recorded by a scanner; “neural activity” is left to those who name the signal.
      {
        message: 'neurons',
        of: [[bySpin]],
        link: ['~measure|~record|~register|~capture|~monitor|~track|~image|~assess|~quantify|~detect|~see|~watch'],
        to: [
          '(neuronal ..1! activity|activation|response|responses|excitation)',
          `(activity | activation | response | responses | excitation) (of | in) ..2! ${cells}`
        ],
        unless: tied,
        never: [...never, 'PET|recordings|simulated|~record ..2! from|patch-clamp|microscope|microscopy']
      },
      // What it is likened to, and what somebody's picture says of them.
      {
        message: 'thoughts',
        asserted: true,
        of: [[instrument]],
        link: [
          '(camera | microscope | telescope | periscope | television | webcam | lens | mirror | spyglass | peephole | keyhole | x-ray | thermometer | polygraph | porthole) (for | on | onto | into | of | to) ..3! (mind | minds | soul | thought | thoughts | thinking | feelings | emotions | psyche | consciousness | brain)',
          `(${shows} | ~tell | ~look at) ..6! that ..3! (brain | brains | mind | she | he | they | you | suspect | defendant | person | patient | couple) (is | are | was | were) ..1! (lying | (in love) | thinking | dreaming | hiding | afraid | jealous | angry | happy | sad | bored | guilty | grieving | planning | remembering)`,
          `(${shows} | ~@see_in) ..2! (brain | brains | mind) !region|regions|area|areas|network|networks|circuits (that | which)? ..2! ((in (love | pain | grief | panic | shock | fear)) | thinking | lying | grieving | dreaming | deciding | afraid | happy | sad | angry | jealous | bored)`,
          `(${shows} | ~@see_in) ..4! how ..2! (${inner}) !${term} ..2! (arise | arises | arose | begins | began | grows | grew | spreads | spread | forms | formed | fades | faded | looks | works)`,
          `(${shows} | ~@see_in) ..2! (moment | instant | second | minute) ..1! (when | that | at which | in which | where)? ..6! (${inner} | ~decide | ~forgive | ~understand | ~believe | (~make up))`
        ],
        unless: [...tied, 'video|videos|stimuli'],
        never
      }
    ]
  )
)
