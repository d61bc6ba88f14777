// measurement/unqualified-hormone-level: a hormone level whose fluid is not named.

import type { SectionKind } from '../../core/document/document.ts'
import { amountStatements, changingLevels, otherAmounts } from '../../core/prose/lexicon/amounts.ts'
import type { Mention, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Reading, type Report } from '../../core/rule.ts'
import { shift } from '../../core/text/span.ts'

const statements = compilePatterns(amountStatements)
const otherwise = compilePatterns(otherAmounts)
const changing = compilePatterns(changingLevels)

/** Words of a sentence that is itself about the fluid. */
const fluids = compilePatterns(['matrix|matrices|fluid|fluids|biofluid*|specimen|specimens|(body compartment)'])

/** Drugs that keep a transmitter in the synapse: what rises is said with them. */
const synaptic = compilePatterns(['@ssri|@antidepressant|antidepressant|antidepressants|reuptake'])

/** Who has it, or what it is said to do to somebody's life, where no state has a name. */
const ofLife = compilePatterns([
  'relationship|relationships|feeling|feelings|feel|feels|mood|moods|you|your|we|us|our|people|romance|couples|happiness | ~@mood|~@somebody'
])
/** People who are told by what they did: “those who prayed”. */
const somebody = compilePatterns(['those|ones|anyone|everyone who'])

/** Hormones of metabolism and of the cycle: by convention their level is the one in blood, and nobody reads the brain into it. */
const conventional = new Set([
  'insulin',
  'insulin-like growth factor',
  'glucagon',
  'glucagon-like peptide 1',
  'ghrelin',
  'leptin',
  'adiponectin',
  'erythropoietin',
  'growth hormone',
  'thyroid hormone',
  'thyroid-stimulating hormone',
  'thyrotropin-releasing hormone',
  'gonadotropin-releasing hormone',
  'luteinising hormone',
  'follicle-stimulating hormone',
  'prolactin',
  'progesterone',
  'progestogen',
  'oestrogen',
  'oestradiol',
  'sex hormone'
])

const matrices = new Set(['peripheral', 'csf', 'central-measure'])
/** Kinds that set a passage inside the brain. */
const neural = new Set(['region', 'central', 'cell', 'receptor', 'species'])
const measurable = new Set(['hormone', 'monoamine', 'opioid', 'neuropeptide'])

/** A substance whose level people measure, as opposed to drugs and to “hormones” in general. */
function named(mention: Mention): boolean {
  if (mention.kind !== 'molecule' || mention.concept === 'monoamine') return false
  // Corticosteroids are given; what is measured has a name of its own.
  if (mention.concept === 'corticosteroid') return false
  return mention.groups.some((g) => measurable.has(g)) && !mention.groups.some((g) => g === 'drug' || g === 'generic')
}

/** Whether the sentence is about what somebody feels or does. */
function tellsOfMind({ passage }: Reading, sentence: Sentence): boolean {
  return passage.mentions.some((m) => m.sentence === sentence.index && (m.kind === 'state' || m.kind === 'behaviour'))
}

/** “Increases the release of X by way of the Y receptor”, or “and blocks its reuptake”: by nerve cells. */
const letGo = compilePatterns(['release|releases|released|releasing'])

function isLetGo(molecule: Mention, { passage }: Reading, sentence: Sentence): boolean {
  if (!molecule.groups.includes('neuropeptide') && !molecule.groups.includes('opioid')) return false
  if (!occurs(letGo, passage, sentence)) return false
  const inCells = passage.mentions.some(
    (m) => m.sentence === sentence.index && (m.kind === 'receptor' || m.kind === 'cell')
  )
  return inCells || occurs(synaptic, passage, sentence)
}

/** Transmitters act inside the brain; their “levels” lack a fluid only where somebody’s state is told. */
function ofPeople(molecule: Mention, view: Reading, sentence: Sentence): boolean {
  if (conventional.has(molecule.concept)) return tellsOfMind(view, sentence)
  if (isLetGo(molecule, view, sentence)) return false
  if (!molecule.groups.includes('monoamine')) return true
  if (sentence.fragment && view.block.kind === 'item') return false
  const { tokens, mentions } = view.passage
  if (occurs(synaptic, view.passage, sentence)) return false
  const inside = mentions.some((m) => neural.has(m.kind) || m.groups.includes('animal'))
  if (!inside && changing.match(tokens, sentence, mentions).length > 0) return true
  if (!inside && occurs(ofLife, view.passage, sentence)) return true
  if (occurs(somebody, view.passage, sentence)) return true
  if (!inside && mentions.some((m) => m.sentence === sentence.index && m.kind === 'behaviour')) return true
  return view.passage.mentions.some((m) => m.sentence === sentence.index && (m.kind === 'human' || m.kind === 'state'))
}

/** Whether the sentence, or one of the two before it, names a fluid or the place of measurement. */
function hasMatrix(view: Reading, sentence: Sentence): boolean {
  const { mentions } = view.passage
  const isTold = (concept: string): boolean =>
    mentions.some((m) => m.sentence === sentence.index && m.concept === concept)
  return mentions.some((m) => {
    if (m.sentence > sentence.index || m.sentence < sentence.index - 2) return false
    if (m.kind === 'measure') return m.groups.some((g) => matrices.has(g))
    if (m.kind === 'region' && m.sentence === sentence.index) return true
    // “… changes dopamine in the brain. What raises dopamine …”: the place was said with the substance.
    const said =
      m.sentence === sentence.index - 1 &&
      mentions.some((other) => other.sentence === m.sentence && named(other) && isTold(other.concept))
    // A region two sentences before, with nothing of the substance in it, is no place of its level.
    if (m.kind === 'region') return said
    return m.kind === 'central' && (m.sentence === sentence.index || said)
  })
}

/** A statement without a fluid. */
interface Bare {
  readonly at: TokenSpan
  readonly molecule: Mention
  /** What hedges it, and where it stands. */
  readonly steps: number
}

/** The statements of a block that name no fluid themselves, and that the verdict lets speak. */
function bareIn(view: Reading): readonly Bare[] {
  const { passage } = view
  const { tokens, mentions } = passage
  const section = view.block.section === 'methods' ? 1 : 0
  const found: Bare[] = []
  for (const sentence of passage.sentences) {
    const stated = statements.match(tokens, sentence, mentions, { longest: true })
    if (stated.length === 0 || hasMatrix(view, sentence) || occurs(fluids, passage, sentence)) continue
    for (const { focus, span } of stated) {
      const molecule = mentions.find((m) => named(m) && m.first >= span.first && m.first < span.last)
      if (!molecule || molecule.anaphor || !ofPeople(molecule, view, sentence)) continue
      const near = { first: Math.max(sentence.first, span.first - 7), last: Math.min(sentence.last, span.last + 3) }
      if (otherwise.match(tokens, near, mentions).length > 0) continue
      const { silent, steps } = passage.judge(focus, ['measure'])
      if (!silent) found.push({ at: focus, molecule, steps: steps + section })
    }
  }
  return found
}

/** The molecules whose fluid or place a block names: “salivary cortisol”, “cortisol was measured in saliva”, “striatal dopamine”. */
function sampledIn({ passage: { mentions } }: Reading): ReadonlySet<string> {
  const places = mentions.filter((m) => m.kind === 'region' || m.groups.some((g) => matrices.has(g)))
  const near = (molecule: Mention) => places.some((p) => Math.abs(p.sentence - molecule.sentence) <= 1)
  return new Set(mentions.filter((m) => named(m) && near(m)).map(({ concept }) => concept))
}

/** Whether the document tells of one study, whose sample needs naming once. */
const isStudy = (view: DocumentView): boolean =>
  view.profile === 'manuscript' || view.blocks.some(({ block }) => block.section === 'methods')

/** For each molecule of a study, the block up to which nothing has told its fluid; readers know it from there on. */
function knownFrom(view: DocumentView): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const [index, block] of view.blocks.entries()) {
    const from = block.block.section === 'methods' ? 0 : index - 1
    for (const concept of block.fact(sampledIn)) known.set(concept, Math.min(from, known.get(concept) ?? from))
  }
  return known
}

/** “Stress hormones” in a summary: known once the fluid of any hormone they stand for is told. */
const collective: ReadonlySet<string> = new Set(['stress hormone', 'hormone', 'catecholamine', 'glucocorticoid'])

/** Sections that tell what others measured, or go through results that were told with their fluid; a title has no room. */
const besides: ReadonlySet<SectionKind> = new Set(['introduction', 'methods', 'discussion'])

/** How far a level is from what the study itself reports: then the fluid is a courtesy to readers. */
function distance(view: DocumentView, { block }: BlockView): number {
  return isStudy(view) && (block.kind === 'title' || besides.has(block.section)) ? passing : 0
}

/** From an error to a remark. */
const passing = -2

function report(view: DocumentView, block: BlockView, { at, molecule, steps }: Bare): Report {
  const text = '[plasma|salivary|urinary|CSF] '
  const edit = shift({ start: molecule.start, end: molecule.start }, block.block.start)
  return {
    at: view.locate(block, at),
    message: 'fluid',
    data: { molecule: molecule.concept },
    steps: steps + distance(view, block),
    fixes: [
      { title: 'Insert “[plasma|salivary|urinary|CSF]” to fill in', meaning: 'changed', edits: [{ ...edit, text }] }
    ]
  }
}

export default defineRule({
  id: 'measurement/unqualified-hormone-level',
  summary: 'A hormone level without the fluid it was measured in',
  why: 'Without the fluid, readers fill in the brain. Levels differ by orders of magnitude between plasma, saliva, urine and cerebrospinal fluid, and between assays.',
  better: '“plasma oxytocin levels”, “salivary cortisol (immunoassay)”: name the fluid and how it was measured.',
  silent:
    'When the sentence or one of the two before it names the fluid or the place, when a study names it before or in its methods (and it speaks once of each hormone there), when a dose or a receptor is meant, for hormones of metabolism and of the cycle unless feelings or behaviour are explained with them, and when the statement is quoted or denied.',
  references: ['valstad2017', 'mccullough2013', 'szeto2011'],
  severity: 'warning',
  profiles: { popular: 'info' },
  aspects: ['measure'],
  on: 'document',
  messages: {
    fluid:
      '“{text}” does not say in which fluid; plasma, saliva and brain can differ widely. Name it: “plasma {molecule}”, “salivary {molecule}” …'
  },
  *check(view) {
    const study = isStudy(view)
    const known = study ? knownFrom(view) : new Map<string, number>()
    const told = new Set<string>()
    for (const [index, block] of view.blocks.entries()) {
      if (block.block.kind === 'quote') continue
      for (const bare of block.fact(bareIn)) {
        const { concept } = bare.molecule
        // An abstract is read alone, and says it itself.
        if (collective.has(concept) && known.size > 0 && block.block.section !== 'abstract') continue
        if (index >= (known.get(concept) ?? Number.POSITIVE_INFINITY) || (study && told.has(concept))) continue
        told.add(concept)
        yield report(view, block, bare)
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
