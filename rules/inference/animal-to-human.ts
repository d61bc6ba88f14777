// inference/animal-to-human: findings from animals stated for people, or without naming the species.
import { citedIn } from '../../core/citing/sourced.ts'
import { animalWork, fromAnimals, fromAnimalsOn, peopleAtLarge } from '../../core/prose/lexicon/leaps-animals.ts'
import type { Mention, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { leapOf } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const inAnimals = compilePatterns(animalWork)
const ofPeople = compilePatterns(peopleAtLarge)

const transfers = compilePatterns(fromAnimals)
const goesOn = compilePatterns(fromAnimalsOn)

/** A principle said to hold beyond the animals it was found in. */
const beyond = compilePatterns([
  '[(holds | held | hold | conserved | applies | apply | true) ..2! (across | in all | for all) (species | mammals)]',
  '[(across | in all) (species | mammals) ..3! (including | and) (us | our own | humans | people)]'
])

/** Both were studied, or the transfer is doubted. */
const both = compilePatterns([
  '(both | in) ..3! @animal and|or ..2! (@human | humans | people)',
  '(@human | humans | people) and|or ..2! @animal',
  '@animal (, | and | or) ..3! (@human | humans | people) ~show|~have|~rise|~display|alike|both|~differ|~respond',
  '~hybridise | ~differ|unlike|unknown|whether|analogous|homolog*|sequence|genome|genomic|volunteers|participants|replicated|trial|trials|review|reviews|antibody|antibodies|milk',
  'cross-species|inter-species|interspecies|human-specific|primate-specific|rodent-specific|mouse-specific|species-specific|orthologous|ortholog|orthologs|homologous|vertebrate|vertebrates|~diverge|divergence|divergent|syndrome|loss-of-function|haploinsufficiency|mutation|mutations|variant|variants|transcriptomic|postmortem|post-mortem',
  '(human | primate | macaque | marmoset) ..2! (cortex | neocortex | neocortical | cortical | tissue | slices | samples | biopsies | neurons | interneurons | MTG | Patch-seq | snRNA-seq | atlas | atlases | types | cells | data)',
  // Animals that people meet, fear or look at, what all mammals have, and what readers are told to see.
  '(~see | ~meet | ~hear | ~fear | ~face | afraid of | scared of | frightened of | bitten by | bit by | attacked by | chased by | fond of) (a | an | the | any | some)? ..1! @animal',
  '@animal (video | videos | picture | pictures | photo | photos | bite | bites | phobia | owner | owners)',
  '@animal ..8 (~have | got) ..6 and so do (@human | we)',
  '(comparing | compared | comparison of) ..2! (@human | humans | people) ..6 @animal',
  'as (you | we) (can | could | may | will)? (see | know | read | saw) , | so (why | where | what | how) (do | does | did | is | are | was | were)',
  '(mouse | rodent | rat | mice | rodents) (and | to | vs | versus | or) (human | humans | primate | primates)',
  '(translation | transfer | extrapolation | generalisation | generalization) ..8! (bounded | limited | incomplete | partial | qualified | cautious | uncertain)',
  '(cannot | can not | could not | do not | does not) ..1! (fully | entirely | completely | perfectly)? ~replicate|~capture|~mimic|~reproduce|~recapitulate',
  '(uniquely | specifically) human | circumstantial|assumption|assumptions | (association | correlation | relation) between',
  '(different | related) (in | from | but) | in ..2! (humans | people | women | men | patients) ..4! (nobody | nothing | no one | not | no | has)'
])

/** Dosing and stimulation that is mostly done in animals: the species should be named. */
const centralDosing = compilePatterns([
  '[(central | intracerebroventricular | intracerebral | icv) @molecule? (administration | infusion | injection | injections | infusions)]',
  '[(intracerebroventricular | intracerebral | icv) @molecule]',
  '[electrical stimulation of ..6! (@region | brain areas | brain regions | brain sites)]',
  '[@molecule (injected | infused | microinjected) into the (brain | amygdala | ventricle | ventricles | accumbens | hypothalamus)]'
])

/** How far into a sentence it may turn from animals to people, in tokens. */
const opening = 4

/** Results, not plans or methods. */
const results = compilePatterns([
  '~show|~have|~reduce|~increase|~promote|~produce|~find|~block|~induce|~provoke|~evoke|~elicit|~trigger|~cause|~lower|~raise|~enhance|~impair|~calm|~stop|~restore'
])

function animal(m: Mention): boolean {
  return m.kind === 'species' && m.groups.includes('animal')
}

/** Whether a caveat about animals covers the sentence. */
function limited(view: BlockView, { index }: Sentence): boolean {
  return view.passage.caveats.some((c) => c.kind === 'species' && c.from <= index && index <= c.to)
}

/** An animal and people in one sentence, or in two, with words that carry the one over to the other. */
function carried(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions } = passage
  const beast = mentions.find((m) => animal(m) && m.sentence === sentence.index)
  const before = mentions.find((m) => animal(m) && m.sentence === sentence.index - 1)
  const matcher = beast ? transfers : goesOn
  const match = matcher.match(tokens, sentence, mentions, { longest: true })[0]
  const named = beast ?? before
  if (!match || !named || (!beast && match.span.first > sentence.first + opening)) return undefined
  const human = mentions.findLast((m) => m.kind === 'human' && m.first >= match.span.first && m.last <= match.span.last)
  // “Pups that were licked had more receptors as adults”: the animals grew up.
  if (human && tokens[human.first - 1]?.form === 'as' && tokens[human.first]?.form === 'adults') return undefined
  // “When the mother was present, the rats …”: the mother of animals spoken of before.
  const motherly = before !== undefined && beast !== undefined && kin.test(tokens[match.focus.first]?.form ?? '')
  if (motherly || ofLitter(view, match.focus, match.span.first)) return undefined
  return { at: match.focus, judge: human ?? match.focus, message: 'carried', data: { species: view.text(named) } }
}

/** “Rat pups … when their mother was away”: kin of the animals, who are named between. */
function ofLitter({ passage }: BlockView, at: TokenSpan, from: number): boolean {
  const { tokens, mentions } = passage
  if (!kin.test(tokens[at.last - 1]?.form ?? '')) return false
  return mentions.some((m) => animal(m) && m.first > from && m.last < at.last)
}

const kin = /^(?:mother|father|parent|adult|infant|baby|babies|mate|partner|sibling|offspring)s?$/

/** A step from what was done to animals to people. */
function concluded(view: BlockView, sentence: Sentence): Report | undefined {
  const leap = leapOf(view, sentence, { premise: inAnimals, conclusion: ofPeople, without: both })
  if (!leap || ofLitter(view, leap.judge, leap.step.conclusion.first)) return undefined
  return { at: leap.at, judge: leap.judge, message: 'step' }
}

/** “…has held across species”, where the paragraph’s evidence is from animals. */
function generalised(view: BlockView, sentence: Sentence): Report | undefined {
  const beast = view.passage.mentions.find((m) => animal(m) && m.sentence <= sentence.index)
  // Who cites a comparison of species says where it was shown.
  if (!beast || citedIn(view, sentence).length > 0) return undefined
  const match = beyond.match(view.passage.tokens, sentence, view.passage.mentions, { longest: true })[0]
  return match && { at: match.focus, message: 'beyond', data: { species: view.text(beast) } }
}

/** Central dosing without a species in the sentence or the one before. */
function unnamed(view: BlockView, sentence: Sentence): Report | undefined {
  const match = centralDosing.match(view.passage.tokens, sentence, view.passage.mentions, { longest: true })[0]
  if (!match || !occurs(results, view.passage, sentence)) return undefined
  const named = view.passage.mentions.some((m) => {
    if (m.kind === 'human') return m.sentence === sentence.index
    return m.kind === 'species' && m.sentence <= sentence.index && m.sentence >= sentence.index - 1
  })
  return named ? undefined : { at: match.focus, message: 'unnamed' }
}

export default defineRule({
  id: 'inference/animal-to-human',
  summary: 'Findings from animals stated for people, or without naming the species',
  why: 'Many effects in animals do not transfer: the receptor patterns of voles differ from ours, and even voles without the receptor still form bonds. Readers take a sentence without a species to be about people.',
  better: 'Name the species and the limit: “in prairie voles …; whether this holds in people is unknown”.',
  silent:
    'When the sentence stays with the animals, says that the transfer is unknown or doubtful, asks, or reports both species side by side.',
  references: ['hackam2006', 'vanderworp2010', 'triunfol2021', 'berendzen2023', 'youngwang2004'],
  severity: 'warning',
  overclaim: true,
  aspects: [],
  on: 'sentence',
  messages: {
    carried:
      '“{text}” carries a finding from {species} over to people, and many such effects do not transfer; write “in {species}” and say that it is unknown whether this holds in people.',
    step: '“{text}” goes from what was done in animals to people, and many such effects do not transfer; name the species and say that it is unknown whether this holds in people.',
    beyond:
      '“{text}” extends what was found in {species} to other species, ours among them; name the species in which it was tested.',
    unnamed:
      '“{text}” is mostly done in animals, but no species is named here, so readers will think of people; name it.'
  },
  *check(sentence, view) {
    const sided = occurs(both, view.passage, sentence) || limited(view, sentence)
    const report =
      generalised(view, sentence) ??
      (sided ? undefined : (carried(view, sentence) ?? concluded(view, sentence))) ??
      unnamed(view, sentence)
    if (report) yield report
  },
  examples: {
    flagged: [
      { text: '⟦Voles show why we⟧ stay faithful.' },
      { text: 'Prairie voles bond for life. The principle has ⟦held across species⟧.' },
      { text: '⟦Central administration⟧ has been shown to reduce anxiety.' }
    ],
    fine: [
      { text: 'In prairie voles, blocking the receptor prevented bonding.' },
      { text: 'Whether what is true of voles holds for people is unknown.' },
      { text: 'Both rats and people released more vasopressin when they were thirsty.' },
      { text: 'Do mice tell us anything about depression in people?' }
    ]
  }
})
