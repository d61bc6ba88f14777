// measurement/unqualified-hormone-level: a hormone level whose fluid is not named.
import type { Mention, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

/** Wordings that state how much of a substance there is. */
const statements = compilePatterns([
  '[@molecule levels|level|concentrations|concentration|titres|output]',
  '[levels|level|concentrations|concentration|amounts|amount|production of (the hormone)? @molecule]',
  '[~raise|~boost|~increase|~lower|~reduce|~decrease|~elevate|~spike|~drop (production of | levels of)? (the | your | their | our | his | her)? @molecule]',
  '[~increase|~raise|~boost|~reduce|~lower|~decrease the|their|your|our? production|release of @molecule]',
  '[more|less|higher|lower|elevated|reduced|decreased|low|high|excess|raised|(too much)|(too little) @molecule]',
  '[@molecule rose|rises|rising|fell|dropped|drops|climbs|climbed|spiked|spikes|surged|surges|peaked|peaks | @molecule (goes | went | go | going) (up | down)]',
  '[@molecule increased|decreased|increases|decreases] (after | during | when | in | following | by | over | with | at | until | . | , | ;)',
  '[increase|increases|rise|rises|drop|drops|decrease|decreases|fall|falls|surge|surges|spike|spikes|boost|decline|reduction|reductions|elevation|peak|peaks|dip|jump in (the hormone)? @molecule]',
  '[@molecule (was | were | is | are | remained | stayed | became) ..2! higher|lower|elevated|reduced|raised|increased|decreased]',
  '[(baseline | basal | resting | peak | mean | average | morning | evening) @molecule]',
  '[@molecule increase|increases|rise|drop|drops|decline|surge|surges|spike|spikes|baseline|output|secretion] (after | during | when | in | following | by | over | with | at | until | . | , | ;)',
  '[~drive|~push|~bring|~crank|~turn|~send up|down (the | your | their | our | his | her)? @molecule]',
  '[~suppress|~double|~halve|~cut (the | your | their | our | his | her) @molecule]',
  '[@molecule (has | have | had)? (doubled | tripled | soared | plummeted | halved | shot up | skyrocketed)]',
  '[(elevated | increased | reduced | raised | high | low | higher | lower | falling | rising | excess | excessive) (morning | evening | basal | resting | average | mean | overall | baseline)? (levels of)? @molecule]',
  '[@molecule ↑|↓]',
  '[↑|↓ @molecule]',
  '[@molecule (that | which) (rose | fell | dropped | increased | decreased | went up | went down | was higher | was lower | was raised)]',
  '[rise|increase|drop|fall|surge|decline of @molecule] (after | during | in | at | following | upon | with | when)',
  '[(highest | lowest | most | least) @molecule]',
  '[@molecule : ..2! high|higher|low|lower|sky-high|elevated|raised|normal|up|down|↑|↓]',
  '[~is (your | his | her | their | my) @molecule ..1! high|low|up|down|elevated|raised]',
  '[@molecule (was | were | is | are | has been | ran | runs | stays | stayed) ..3! high|low|highest|lowest|up|down|doubled|halved|blunted|raised|elevated]',
  '[~send|~set|~bring|~push|~drive|~keep (the | your | their | our | his | her)? @molecule ..1! (soaring | up | down | rising | plummeting | falling | climbing | through the roof | high | low | in check | at bay)]',
  '[@molecule (up | down | soaring | soared | plummeted | at bay)]',
  '[~cut|~halve|~double|~slash|~triple|~curb|~lessen|~reset|~increase|~raise|~lower|~reduce (the | your | their | our | his | her)? @molecule]',
  '[~produce|~make|~secrete ..1! (more | less | too much | too little | twice as much | excess) @molecule]',
  '[~produce|~make|~secrete|~release @molecule (in excess | in abundance | to excess)]',
  '[@molecule reactivity|response|awakening|excess|deficiency|deficit|shortage (was | were | is | are | of | in | to | among | at)]',
  '[(lack | shortage | excess | surplus | deficiency | depletion) of @molecule]',
  '[@molecule (shot | went | crept | bounced | is | are | was | were) (up | down | back up)]',
  '[@molecule is (too | so | very | still)? high|low|higher|lower]'
])

/** What is not a level: doses, receptors, and substances given from outside. */
const otherwise = compilePatterns([
  '~dose|dosage|iu|administration|administered|infusion|infused|injected|injection|intranasal|spray',
  '@molecule receptor|receptors|neurons|neuron|gene|genes|expression|signalling|signaling|firing|release|reuptake|transmission|activity|neurotransmission|system|antagonist|antagonists|agonist|agonists|transporter',
  'tonic|phasic|extracellular|synaptic|((reward | learning | teaching) signal)',
  '(levels | level | quality | strength) of evidence',
  'how ..1! @molecule levels|concentrations ..1! measured|assayed|quantified|determined|assessed'
])

/** Words of a sentence that is itself about the fluid. */
const fluids = compilePatterns(['matrix|matrices|fluid|fluids|biofluid*|specimen|specimens|(body compartment)'])

const matrices = new Set(['peripheral', 'csf', 'central-measure'])
/** Kinds that set a passage inside the brain. */
const neural = new Set(['region', 'central', 'cell', 'receptor', 'species'])
const measurable = new Set(['hormone', 'monoamine', 'opioid', 'neuropeptide'])

/** A substance whose level people measure, as opposed to drugs and to “hormones” in general. */
function named(mention: Mention): boolean {
  if (mention.kind !== 'molecule' || mention.concept === 'monoamine') return false
  return mention.groups.some((g) => measurable.has(g)) && !mention.groups.some((g) => g === 'drug' || g === 'generic')
}

/** A rise or fall told of a level. */
const changing = compilePatterns([
  'higher|lower|high|low|elevated|reduced @molecule level|levels|concentration|concentrations',
  'levels|level|concentrations|concentration ..2! ~drop|~fall|~rise|~increase|~decrease|~decline|~climb|~double|~plummet|~soar|~peak|~halve'
])

/** Transmitters act inside the brain; their “levels” lack a fluid only where somebody’s state is told. */
function ofPeople(molecule: Mention, view: BlockView, sentence: Sentence): boolean {
  if (!molecule.groups.includes('monoamine')) return true
  if (sentence.fragment && view.block.kind === 'item') return false
  const { tokens, mentions } = view.passage
  const inside = mentions.some((m) => neural.has(m.kind) || m.groups.includes('animal'))
  if (!inside && changing.match(tokens, sentence, mentions).length > 0) return true
  return view.passage.mentions.some((m) => m.sentence === sentence.index && (m.kind === 'human' || m.kind === 'state'))
}

/** Whether the sentence, or one of the two before it, names a fluid or the place of measurement. */
function hasMatrix(view: BlockView, sentence: Sentence): boolean {
  return view.passage.mentions.some((m) => {
    if (m.sentence > sentence.index || m.sentence < sentence.index - 2) return false
    if (m.kind === 'measure') return m.groups.some((g) => matrices.has(g))
    return m.kind === 'region' || (m.sentence === sentence.index && m.kind === 'central')
  })
}

export default defineRule({
  id: 'measurement/unqualified-hormone-level',
  summary: 'A hormone level without the fluid it was measured in',
  why: 'Without the fluid, readers fill in the brain. Levels differ by orders of magnitude between plasma, saliva, urine and cerebrospinal fluid, and between assays.',
  better: '“plasma oxytocin levels”, “salivary cortisol (immunoassay)”: name the fluid and how it was measured.',
  silent:
    'When the sentence or one of the two before it names the fluid or the place, when a dose or a receptor is meant, and when the statement is quoted or denied.',
  references: ['valstad2017', 'mccullough2013', 'szeto2011'],
  severity: 'warning',
  profiles: { popular: 'info' },
  aspects: ['measure'],
  on: 'sentence',
  messages: {
    fluid:
      '“{text}” does not say in which fluid; plasma, saliva and brain can differ widely. Name it: “plasma {molecule}”, “salivary {molecule}” …'
  },
  *check(sentence, view) {
    const { tokens, mentions } = view.passage
    if (hasMatrix(view, sentence) || fluids.match(tokens, sentence, mentions).length > 0) return
    for (const match of statements.match(tokens, sentence, mentions, { longest: true })) {
      const molecule = mentions.find((m) => named(m) && m.first >= match.span.first && m.first < match.span.last)
      if (!molecule || molecule.anaphor || !ofPeople(molecule, view, sentence)) continue
      const near = {
        first: Math.max(sentence.first, match.span.first - 7),
        last: Math.min(sentence.last, match.span.last + 2)
      }
      if (otherwise.match(tokens, near, mentions).length > 0) continue
      yield {
        at: match.focus,
        message: 'fluid',
        data: { molecule: molecule.concept },
        fixes: [
          {
            title: 'Insert “[plasma|salivary|urinary|CSF]” to fill in',
            meaning: 'changed',
            edits: [{ start: molecule.start, end: molecule.start, text: '[plasma|salivary|urinary|CSF] ' }]
          }
        ]
      }
    }
  },
  examples: {
    flagged: [
      {
        text: '⟦Oxytocin levels⟧ rose after the dance.',
        fixed: '[plasma|salivary|urinary|CSF] Oxytocin levels rose after the dance.'
      },
      { text: 'Lonely adults had ⟦less oxytocin⟧.' },
      { text: 'Massage ⟦lowers cortisol⟧.' }
    ],
    fine: [
      { text: 'Plasma oxytocin levels rose after the dance.' },
      { text: 'Cortisol was measured in saliva. Levels of cortisol fell during the night.' },
      { text: 'The dose of oxytocin was raised to 40 IU.' },
      { text: 'Headlines such as “a hug raises oxytocin levels” leave out the fluid.' }
    ]
  }
})
