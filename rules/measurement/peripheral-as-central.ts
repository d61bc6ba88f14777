// measurement/peripheral-as-central: blood, saliva or urine taken as a reading of the brain.
import type { Claim, Mention, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** Words that lead from a measure to a conclusion. */
const bridges = compilePatterns([
  '~reflect|~mirror|~index|~reveal|~indicate|~confirm|~prove|~demonstrate|~show|~mean|~signal|~imply|~suggest|~represent|~track|~parallel|~capture|~infer|~conclude|~deduce|=|→|⇒',
  '~correspond to',
  '~point to|towards|~tell|~betray|~disclose|~stand for|in|~serve as|~give|~estimate|~gauge|~know|~see|~explain|~establish|~detect|~quantify|(~find out)|(i.e)|(that is)|(in other words)|namely|~learn|~assess',
  'so|hence|therefore|thus|consequently|clearly|evidently|obviously|because|since|must',
  '(proxy | index | marker | measure | indicator | window | stand-in | surrogate | substitute | estimate | gauge | readout | reading | picture | glimpse | barometer | mirror) (for | of | into | on | onto | to)',
  'look|view|insight|insights|peek|peep|clue|clues at|into|of|to|on',
  '(evidence | proof | sign | signs | indication | testimony) (that | of | for)',
  'as|because ..3! (index | proxy | marker | measure)'
])

/** The brain’s own peptide, read from a fluid: “brain oxytocin was estimated from saliva”. */
const readings = compilePatterns([
  '[@central @oxytocin|@vasopressin ..4 ~measure|~estimate|~assess|~infer|~determine|~index|~gauge|~derive|~quantify|~sample|~track (in | from | via | through | by | with | using) ..3! @peripheral]',
  '[~measure|~estimate|~assess|~infer|~determine|~index|~gauge|~derive|~quantify|~track ..1! @central @oxytocin|@vasopressin ..3! (in | from | via | through | by | with | using) ..3! @peripheral]',
  '[~assess|~estimate|~measure|~study|~gauge|~find (out)? ..3! how ..4! (@oxytocin | @vasopressin) ..2! brain|brains|hypothalamus ..1! ~release|~make|~produce|~secrete ..6 (@peripheral)]',
  '[~use|~take ..1! @peripheral ..4! to ~measure|~estimate|~assess|~infer|~index|~gauge|~quantify|~track|~study ..1! @central @oxytocin|@vasopressin]'
])

/** A brain that acts, told as a fact. */
const acting = compilePatterns([
  'brain|brains ..2! ~release|~produce|~make|~secrete|~pump|~flood|~reward ..4! (@oxytocin | @vasopressin)',
  '@oxytocin|@vasopressin ..3! (flooded | released | pumped | active) ..3! (brain | brains)'
])

/** A brain that must have acted: a conclusion on whichever side of the level it stands. */
const deduced = compilePatterns([
  'brain|brains|hypothalamus|@central ..1! must|evidently|clearly|obviously|apparently|surely ..4! ~release|~make|~produce|~secrete|~pump|(awash)|(flooded)'
])

/** Words that start a conclusion from the sentence before. */
const conclusions = compilePatterns([
  'clearly|evidently|obviously|so|hence|therefore|thus|consequently|apparently',
  '(this | that | these | which) ..3! (~mean | ~show | ~prove | ~confirm | ~indicate | ~reveal | ~demonstrate)'
])

/** Activity ascribed to the brain. */
const activity = compilePatterns([
  '~release|~activate|~flood|~suppress|~produce|active|activity|(switched on)|(shut down)|~rise|~increase|~drop|levels|oxytocin'
])

/** A quantity inside the living brain, asserted as if it had been measured. */
const unmeasured = compilePatterns([
  '[rise|increase|fall|drop|decrease|surge|boost|change|changes of|in @oxytocin levels|concentrations|release? (in | inside | within) (the | our | your | their)? human? (brain | brains | amygdala | hypothalamus | head)]',
  '[levels|concentrations|amounts of @oxytocin (in | inside | within) (the | our | your | their)? human? (brain | brains | amygdala | hypothalamus | head)]',
  '[@oxytocin levels|concentrations (in | inside | within) (the | our | your | their)? human? (brain | brains | amygdala | hypothalamus | head)]',
  '[(their | your | our | his | her | the patient’s | patients’) (paraventricular nucleus | hypothalamus | brain | brains) ..2! (underproducing | overproducing | underproduces | overproduces | producing too little | producing too much | produces less | produces more)]'
])

const peptides = new Set(['oxytocin', 'vasopressin'])

function inSentence(view: BlockView, sentence: Sentence): Mention[] {
  return view.passage.mentions.filter((m) => m.sentence === sentence.index)
}

/** Whether the fluid was sampled for one of the peptides: the nearest molecule, or that of the sentence before. */
function isPeptideIn(fluid: Mention, view: BlockView, sentence: Sentence): boolean {
  const molecules = inSentence(view, sentence).filter((m) => m.kind === 'molecule')
  const nearest = molecules.sort((a, b) => Math.abs(a.first - fluid.first) - Math.abs(b.first - fluid.first))[0]
  if (nearest) return peptides.has(nearest.concept)
  return view.passage.mentions.some((m) => peptides.has(m.concept) && m.sentence === sentence.index - 1)
}

function peripheral(m: Mention): boolean {
  return m.kind === 'measure' && m.groups.includes('peripheral')
}

function central(m: Mention): boolean {
  return m.kind === 'central' || m.kind === 'region'
}

/** Species or measures that look into the brain: then the sentence rests on more than blood. */
function looksInside(m: Mention): boolean {
  return m.groups.includes('animal') || m.groups.includes('csf') || m.groups.includes('central-measure')
}

/** “Plasma oxytocin reflects central oxytocin”: the measure on one side, the brain on the other. */
function* claimed(view: BlockView, sentence: Sentence): Generator<Report> {
  for (const claim of view.passage.claims.filter((c) => c.sentence === sentence.index)) {
    const { kind } = claim.relation
    if (kind !== 'measures' && kind !== 'reflects' && kind !== 'is-a') continue
    if (crosses(claim)) yield { at: claim, claim, message: 'index' }
  }
}

function crosses(claim: Claim): boolean {
  const objects = claim.objects.flatMap((o) => o.mentions)
  const sides = [claim.subject.mentions, objects]
  const about = sides.flat().some((m) => peptides.has(m.concept))
  return about && sides[0]?.some(peripheral) === true && objects.some(central) && !objects.some(looksInside)
}

/** The first central mention after a bridge that follows a peripheral one, in the sentence. */
function bridged(view: BlockView, sentence: Sentence): Report | undefined {
  const mentions = inSentence(view, sentence)
  const fluid = mentions.find(peripheral)
  if (!fluid || !isPeptideIn(fluid, view, sentence) || mentions.some(looksInside)) return undefined
  const reading = readings.match(view.passage.tokens, sentence, mentions, { longest: true })[0]
  if (reading) return { at: reading.focus, message: 'index' }
  const [deduction] = deduced.match(view.passage.tokens, sentence, mentions)
  if (deduction) return { at: deduction.focus, message: 'bridge' }
  for (const bridge of bridges.match(view.passage.tokens, sentence, mentions)) {
    const target = mentions.find((m) => central(m) && m.first >= bridge.span.last)
    if (!target || view.passage.judge(target).stance === 'denied') continue
    const first = Math.min(fluid.first, bridge.span.first)
    const sign = view.passage.tokens[bridge.span.first]?.kind === 'punct'
    return { at: stretch(view, first, target.last), judge: sign ? target : bridge.span, message: 'bridge' }
  }
  return undefined
}

function stretch(view: BlockView, first: number, last: number): TokenSpan {
  const { tokens } = view.passage
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}

/** A sentence that draws the conclusion about the brain from the level in the sentence before. */
function concluded(view: BlockView, sentence: Sentence): Report | undefined {
  const before = view.passage.sentences[sentence.index - 1]
  if (!before) return undefined
  const earlier = inSentence(view, before)
  const fluid = earlier.find(peripheral)
  if (!fluid || !earlier.some((m) => peptides.has(m.concept))) return undefined
  const mentions = inSentence(view, sentence)
  const target = mentions.find(central)
  if (!target || mentions.some(looksInside)) return undefined
  const opening = { first: sentence.first, last: Math.min(sentence.last, sentence.first + 6) }
  const { tokens } = view.passage
  const bridge = conclusions.match(tokens, opening, mentions)[0] ?? acting.match(tokens, sentence, mentions)[0]
  if (!bridge || activity.match(view.passage.tokens, sentence, mentions).length === 0) return undefined
  const level = { message: 'The level that the conclusion rests on.', span: { start: fluid.start, end: fluid.end } }
  return {
    at: stretch(view, Math.min(bridge.span.first, target.first), lastWord(view, sentence)),
    judge: target,
    message: 'bridge',
    related: [level]
  }
}

/** The end of the sentence without its full stop, in tokens. */
function lastWord(view: BlockView, sentence: Sentence): number {
  const closing = view.passage.tokens[sentence.last - 1]
  return closing?.kind === 'punct' ? sentence.last - 1 : sentence.last
}

/** Quantities in the brains of people, which no study here measured. */
function* unmeasurable(view: BlockView, sentence: Sentence): Generator<Report> {
  const mentions = inSentence(view, sentence)
  if (mentions.some(looksInside) || mentions.some(peripheral)) return
  if (view.passage.mentions.some((m) => m.groups.includes('animal'))) return
  for (const match of unmeasured.match(view.passage.tokens, sentence, mentions, { longest: true })) {
    yield { at: match.focus, message: 'unmeasured' }
  }
}

export default defineRule({
  id: 'measurement/peripheral-as-central',
  summary: 'Blood, saliva or urine oxytocin used as evidence about the brain',
  why: 'Oxytocin barely crosses the blood–brain barrier, and release in the brain can be uncoupled from release into the blood. Across studies, central and peripheral levels go together only weakly (r = 0.29), and hardly at all at rest (r = 0.08).',
  better:
    '“plasma oxytocin (a peripheral measure that may not reflect central release)”, or leave out the conclusion about the brain; Valstad et al. (2017) is the source to give.',
  silent:
    'When the sentence or a neighbour says that the measure is peripheral only, when the link is denied or asked about, when cerebrospinal fluid or an animal’s brain was measured, and when a correlation with behaviour is reported as one.',
  references: [
    'valstad2017',
    'mccullough2013',
    'landgraf2004',
    'ludwigleng2006',
    'leng2016',
    'martins2020elife',
    'lefevre2017'
  ],
  severity: 'error',
  aspects: ['compartment'],
  on: 'sentence',
  messages: {
    index:
      '“{text}” reads the brain from a peripheral sample, but at rest the two hardly correlate (r = 0.08); call it a peripheral measure that may not reflect central release.',
    bridge:
      '“{text}” concludes from a peripheral level to the brain, but at rest the two hardly correlate (r = 0.08); leave the brain out, or say that central release was not measured.',
    unmeasured:
      '“{text}” states a quantity inside the living human brain, which no available method measures; say what was measured, and in which fluid.'
  },
  *check(sentence, view) {
    const found = [...claimed(view, sentence)]
    if (found.length > 0) yield* found
    else {
      const report = bridged(view, sentence) ?? concluded(view, sentence)
      if (report) yield report
    }
    yield* unmeasurable(view, sentence)
  },
  examples: {
    flagged: [
      { text: '⟦Plasma oxytocin reflects central oxytocin⟧.' },
      { text: 'Serum oxytocin was low. ⟦Clearly, their brains released too little of it⟧.' },
      { text: 'Kindness follows a ⟦rise of oxytocin in the brain⟧.' }
    ],
    fine: [
      { text: 'Plasma oxytocin does not reflect central oxytocin.' },
      { text: 'Plasma oxytocin rose; whether the brain released more is unknown.' },
      { text: 'Plasma oxytocin correlated with warmth towards the baby.' },
      { text: 'Can salivary oxytocin serve as an index of brain oxytocin?' }
    ]
  }
})
