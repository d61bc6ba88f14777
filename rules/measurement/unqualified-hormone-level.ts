// measurement/unqualified-hormone-level: a hormone level whose fluid is not named.
import { amountStatements, changingLevels, otherAmounts } from '../../core/prose/lexicon/amounts.ts'
import type { Mention, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

const statements = compilePatterns(amountStatements)
const otherwise = compilePatterns(otherAmounts)
const changing = compilePatterns(changingLevels)

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
