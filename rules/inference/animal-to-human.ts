// inference/animal-to-human: findings from animals stated for people, or without naming the species.
import { citedIn } from '../../core/citing/sourced.ts'
import {
  animalWork,
  askedAnimals,
  bothStudied,
  fromAnimals,
  fromAnimalsOn,
  humanIlls,
  landedOn,
  namedPeople,
  peopleAtLarge
} from '../../core/prose/lexicon/leaps-animals.ts'
import {
  atWork,
  cellsFiring,
  ownData,
  peptideTracts,
  scoredInAnimals,
  seenInPeople,
  servingSomething
} from '../../core/prose/lexicon/leaps-circuits.ts'
import type { Mention, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns, type Match } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { isDrawn, leapOf, type Step } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const inAnimals = compilePatterns(animalWork)
const asks = compilePatterns(askedAnimals)
const both = compilePatterns(bothStudied)
const ofPeople = compilePatterns(peopleAtLarge)
const people = compilePatterns(namedPeople)

const transfers = compilePatterns(fromAnimals)
const goesOn = compilePatterns(fromAnimalsOn)
const lands = compilePatterns(landedOn)
const ills = compilePatterns(humanIlls)
const working = compilePatterns([...atWork, ...cellsFiring])
const tracts = compilePatterns(peptideTracts)
const serving = compilePatterns(servingSomething)
const seen = compilePatterns(seenInPeople)
const scored = compilePatterns(scoredInAnimals)
const own = compilePatterns(ownData)

/** A principle said to hold beyond the animals it was found in. */
const beyond = compilePatterns([
  '[(holds | held | hold | conserved | applies | apply | true | the same | no different | valid) ..2! (across | in all | for all | among all) ..1! (species | mammals | primates)]',
  '[(across | in all) (species | mammals) ..3! (including | and) (us | our own | humans | people)]'
])

/** Animals that stand for something else, are people, or are what we all come from. */
const figurative = compilePatterns([
  '(like | as if | imagine | picture | (think of)) ..6! (a | an | the | two | some) ..2! @animal',
  '@animal ..2! (in | on | inside) (my | your | our | his | her | the) ..1! (head | mind | brain | room | cortex | shoulder | shoulders | throat)',
  '(eat | swallow | kiss | feed | tame | train | ride) (the | that | your | a) ..2! (frog | elephant | monkey | dog | dragon | horse | wolf)',
  '(@human | we) ~be ..6! (animal | animals | primate | primates | mammal | mammals | ape | apes | species)',
  '(early | ancestral | extinct | first) (primates | mammals | hominids | hominins | apes) | ~evolve|~inherit|evolution|ancestor|ancestors'
])

/** Animals of the laboratory: who writes of them in such a text writes of findings. */
const ofLab = compilePatterns([
  '@rodent|@nonhuman_primate|@pig|@sheep|@sea_slug|@crayfish|@octopus|@vole|@bird|zebrafish|@zebrafish|@fruit_fly|drosophila|finch|finches|sheep|ewe|ewes|lamb|lambs|dams|pups|hamster|hamsters|animal|animals'
])

/** What makes a sentence on other animals one on a finding. */
const studied = compilePatterns([
  '@molecule|@receptor|@gene|@region | study|studies|studied|research|experiment|experiments|scientists|researchers|biologists|neurons|brain|brains|hormone|hormones|learned|learnt|given|injected|deprived|separated|rejected|isolated|raised|reared|starved|shaken|stressed|weaned|caged|frightened|trained|housed'
])

/** Dosing and stimulation that is mostly done in animals: the species should be named. */
const centralDosing = compilePatterns([
  '[(central | intracerebroventricular | intracerebral | icv) @molecule? (administration | infusion | injection | injections | infusions)]',
  '[(intracerebroventricular | intracerebral | icv) @molecule]',
  '[electrical stimulation of ..6! (@region | brain areas | brain regions | brain sites)]',
  '[@molecule (injected | infused | microinjected) into the (brain | amygdala | ventricle | ventricles | accumbens | hypothalamus)]'
])

/** Procedures that only animals undergo, set behind a statement in brackets. */
const bracketed = compilePatterns([
  '[\\( ..10! (tail suspension | restraint | forced swim | forced swimming | maternal separation | social defeat | social isolation housing | single housing | single-housed | individually housed | optogenetics | knockout | footshock | foot shock | foot-shock | self-administration | microdialysis | icv | i.c.v. | intraperitoneal | i.p. | intraperitoneally | pups | litters | cages | cage | elevated plus maze | water maze | open field | conditioned place preference | lever pressing | ovariectomy | ovariectomised | castration | adrenalectomy) ..10 \\)]'
])

/** A statement of how things are, not a report of what was found. */
const general = compilePatterns([
  'shrinks|destroys|kills|reduces|increases|raises|lowers|enlarges|impairs|enhances|changes|causes|triggers|makes|keeps|rewires|erases|blocks|restores|thins|thickens|damages|strengthens|weakens|heightens|promotes|prevents|reverses|abolishes|blunts|calms|drives|protects|alters|boosts|disrupts|leads|turns|grows|prunes|strips|inflames|lifts|regrows|heals|sharpens|clears|eases|relieves|cures|ages|saves|slows|delays'
])

/** Where a claim on people gets its support from: the study that it was drawn from. */
const source = compilePatterns([
  '[(the | these | this | those | such) ..2! (growth | regrowth | change | changes | effect | effects | gain | gains | loss | losses | benefit | benefits | improvement | improvements | result | results | recovery | damage | protection | repair | difference | differences | link | mechanism | work | evidence | research | data | tests | trials) ..1! (was | were | is | are | has been | have been) ..2! (seen | found | observed | shown | measured | recorded | demonstrated | noted | documented | established | done | carried out | from) ..8! @animal | (the | this | that | its | such) ..2! (evidence | proof | data | finding | findings | support) ..2! (comes | come | stems | stem | derives | derive) from ..8! @animal]',
  '[(in (the | this | that | their) ..1! (study | experiment | experiments | work | trial) | the ..1! (study | experiment | experiments | finding | findings | result | evidence | proof | discovery) ..2! (was | were | is | are | comes | come | made | used | looked at) | (this | that) ..2! (was | has been) (shown | found | proved | proven | demonstrated | discovered)) ..8 @animal]'
])

/** How far into a sentence it may turn from animals to people, in tokens. */
const opening = 4
/** How far behind a mark or an “and” in one sentence. */
const turning = 6

/** Results, not plans or methods. */
const results = compilePatterns([
  '~show|~have|~reduce|~increase|~promote|~produce|~find|~block|~induce|~provoke|~evoke|~elicit|~trigger|~cause|~lower|~raise|~enhance|~impair|~calm|~stop|~restore|~make|~turn|~drive|~keep'
])

function animal(m: Mention): boolean {
  return m.kind === 'species' && m.groups.includes('animal')
}

/** Whether a caveat about animals covers the sentence. */
function limited(view: BlockView, { index }: Sentence): boolean {
  return view.passage.caveats.some((c) => c.kind === 'species' && c.from <= index && index <= c.to)
}

/** Whether a stretch, or what it goes on to, names people as people: neither the authors nor kin of the animals. */
function ofNamed(view: BlockView, sentence: Sentence, at: TokenSpan): boolean {
  const { tokens, mentions } = view.passage
  const range = { first: at.first, last: Math.min(sentence.last, at.last + reach) }
  return people.match(tokens, range, mentions).some(({ focus }) => {
    if (focus.first >= at.last || mentions.some((m) => animal(m) && m.first < focus.last && focus.first < m.last))
      return false
    // “Pups that were licked had more receptors as adults”: the animals grew up.
    return !ofLitter(view, focus, sentence.first)
  })
}

/** How far behind a wording the verb of “we” may stand. */
const reach = 3

/** Whether an animal, or work with animals, gives findings in a sentence: not one in a figure of speech. */
function found({ passage }: BlockView, at: Sentence | undefined): boolean {
  if (!at || occurs(figurative, passage, at)) return false
  if (occurs(ofLab, passage, at)) return true
  return occurs(studied, passage, at) && !occurs(figurative, passage)
}

/** An animal and people in one sentence, or in two, with words that carry the one over to the other. */
function carried(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions, sentences } = passage
  const beast = mentions.find((m) => animal(m) && m.sentence === sentence.index)
  const within = beast && transfers.match(tokens, sentence, mentions)
  const match = within?.find(({ focus }) => ofNamed(view, sentence, focus))
  const report = match && beast && found(view, sentence) ? transferred(view, match.focus, beast) : undefined
  // “…, which explains why patients fail to …”: the step says more than the verb.
  if (report && passage.judge(report.judge as TokenSpan, []).silent) return concluded(view, sentence) ?? report
  if (report) return report
  return goneOn(view, sentence, sentence) ?? goneOn(view, sentence, sentences[sentence.index - 1])
}

/** Animals, the step and people in one wording: “the gene that makes voles faithful decides whether your husband …”. */
function landed(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const match = lands.match(passage.tokens, sentence, passage.mentions)[0]
  return match ? { at: match.focus, message: 'step' } : answered(view, sentence)
}

/** “Why do we cheat? Ask the montane vole”: a question about people that an animal is to answer. */
function answered({ passage }: BlockView, sentence: Sentence): Report | undefined {
  const before = passage.sentences[sentence.index - 1]
  if (before?.question !== 'presupposing' || !occurs(people, passage, before)) return undefined
  const match = asks.match(passage.tokens, sentence, passage.mentions)[0]
  return match && { at: match.focus, message: 'step' }
}

/** “Early weaning made piglets bite. Early day care makes children cruel”: a truth about people that takes up the finding. */
function echoed(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions, sentences } = passage
  const before = sentences[sentence.index - 1]
  if (!before || sentence.last - sentence.first > briefly || citedIn(view, sentence).length > 0) return undefined
  if (!inAnimals.match(tokens, before, mentions)[0] || !found(view, before) || !occurs(general, passage, sentence))
    return undefined
  if (mentions.some((m) => animal(m) && m.sentence === sentence.index) || !occurs(results, passage, before))
    return undefined
  const said = new Set(tokens.slice(before.first, before.last).map(({ form }) => form))
  const again = tokens.slice(sentence.first, sentence.last).some(({ form }) => form.length >= long && said.has(form))
  const match = again ? people.match(tokens, sentence, mentions)[0] : undefined
  return match && !ofLitter(view, match.focus, before.first)
    ? { at: match.focus, message: 'step', steps: -1 }
    : undefined
}

/** How long a statement may be that takes up the finding before it, in tokens, and words by which it does, in letters. */
const briefly = 14
const long = 5

/** Words that take a finding from animals, in the sentence itself or the one before, on to people. */
function goneOn(view: BlockView, sentence: Sentence, source: Sentence | undefined): Report | undefined {
  const { passage } = view
  const { tokens, mentions } = passage
  const work = source && inAnimals.match(tokens, source, mentions)[0]?.focus
  if (!source || !work || !found(view, source)) return undefined
  const match = goesOn.match(tokens, sentence, mentions).find(({ focus, span }) => {
    if (!ofNamed(view, sentence, focus)) return false
    if (source !== sentence) return span.first <= sentence.first + opening
    const before = tokens.slice(Math.max(work.last, span.first - turning), span.first)
    return span.first >= work.last && before.some(({ form }) => turns.has(form))
  })
  // “When the mother was present, the rats …”: the mother of animals spoken of before.
  if (!match || (source !== sentence && mentions.some((m) => animal(m) && m.sentence === sentence.index)))
    return undefined
  return transferred(view, match.focus, work)
}

/** Marks and words at which a sentence turns to something else. */
const turns: ReadonlySet<string> = new Set([',', ';', '—', ':', 'and'])

function transferred(view: BlockView, at: TokenSpan, from: TokenSpan): Report {
  const human = view.passage.mentions.findLast((m) => m.kind === 'human' && m.first >= at.first && m.last <= at.last)
  return { at, judge: human ?? at, message: 'carried', data: { species: view.text(from) } }
}

/** “Rat pups … when their mother was away”: kin of the animals, who are named between. */
function ofLitter({ passage }: BlockView, at: TokenSpan, from: number): boolean {
  const { tokens, mentions } = passage
  if (!kin.test(tokens[at.last - 1]?.form ?? '') || ours.test(tokens[at.last - 2]?.form ?? '')) return false
  return mentions.some((m) => animal(m) && m.first > from && m.last < at.last)
}

/** Kin of readers and of people, said so: “human fathers”. */
const ours = /^(?:human|our|your|expectant|working|single|new)$/
const kin = /^(?:mother|father|parent|adult|infant|baby|babies|mate|partner|sibling|offspring)s?$/

/** A step from what was done to animals to people. */
function concluded(view: BlockView, sentence: Sentence): Report | undefined {
  const leap = leapOf(view, sentence, { premise: inAnimals, conclusion: ofPeople, without: both })
  if (!leap) return undefined
  const { premise, conclusion } = leap.step
  const { passage } = view
  if (ofLitter(view, leap.judge, conclusion.first)) return undefined
  const source = passage.sentences.find(({ last }) => premise.first < last)
  // What names animals again compares or goes on with them.
  const again = passage.mentions.some((m) => animal(m) && m.first >= conclusion.first && m.last <= conclusion.last)
  if (again || (namesAnimal(view, leap.step) ? occurs(figurative, passage) : !found(view, source))) return undefined
  return { at: leap.at, judge: leap.judge, message: 'step' }
}

/** “Geese … so infants …”: words say that it follows from an animal, wherever that was watched. */
function namesAnimal({ passage }: BlockView, step: Step): boolean {
  const { first, last } = step.premise
  return isDrawn(passage, step) && passage.mentions.some((m) => animal(m) && m.first >= first && m.last <= last)
}

/** “…has held across species”, where the paragraph’s evidence is from animals. */
function generalised(view: BlockView, sentence: Sentence): Report | undefined {
  // Who cites a comparison of species says where it was shown.
  if (citedIn(view, sentence).length > 0) return undefined
  const match = beyond.match(view.passage.tokens, sentence, view.passage.mentions, { longest: true })[0]
  // “Conserved across all mammals” names no animal in which it was found.
  const beast = view.passage.mentions.find(
    (m) =>
      animal(m) &&
      m.sentence <= sentence.index &&
      !(match && m.first >= match.focus.first && m.last <= match.focus.last)
  )
  if (!match || !beast) return undefined
  // “… across species: slugs, mice and people”: they are named. Not so where a “but” takes back what named them.
  const from = view.passage.tokens
    .slice(sentence.first, match.focus.first)
    .findLastIndex(({ form }) => turned.has(form))
  const here = view.passage.mentions.filter((m) => m.sentence === sentence.index && m.first > sentence.first + from)
  const named = here.filter(animal)
  const listed = here.some((m) => m.kind === 'human' && !m.groups.includes('pronoun'))
  if (new Set(named.map(({ concept }) => concept)).size + (listed && named.length > 0 ? 1 : 0) > 1) return undefined
  return { at: match.focus, message: 'beyond', data: { species: view.text(beast) } }
}

const turned: ReadonlySet<string> = new Set('but yet still nevertheless nonetheless however'.split(' '))

/** Cells and peptides at work in the brain, which were watched in animals, told of people; no species in the paragraph. */
function inside(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions, sentences } = passage
  if (occurs(seen, passage, sentence)) return undefined
  const tract = occurs(serving, passage, sentence)
    ? tracts.match(tokens, sentence, mentions, { longest: true })[0]
    : undefined
  // Of a peptide at work nobody speaks of people in a paragraph on animals; of tracts, in a review, one may.
  const beasts = mentions.filter(animal)
  if (beasts.some((m) => m.sentence === sentence.index || m.sentence === sentence.index - 1)) return undefined
  const free = beasts.length === 0 && citedIn(view, sentence).length === 0
  const at = (tract ?? (free ? working.match(tokens, sentence, mentions)[0] : undefined))?.focus
  if (!at || passage.judge(at, ['certainty', 'species']).silent) return undefined
  // The next sentence may tell whose: “… that person’s scent”.
  const told = tract ? [sentence] : [sentence, sentences[sentence.index + 1]]
  const ofPeople = told.some(
    (one) =>
      one &&
      (people.match(tokens, one, mentions).length > 0 ||
        mentions.some((m) => m.kind === 'human' && m.sentence === one.index && !m.groups.includes('pronoun')))
  )
  return ofPeople ? { at, message: 'inside', severity: 'info' } : undefined
}

/** Central dosing without a species in the sentence or the one before. */
function unnamed(view: BlockView, sentence: Sentence): Report | undefined {
  const dosed = occurs(results, view.passage, sentence)
    ? centralDosing.match(view.passage.tokens, sentence, view.passage.mentions, { longest: true })[0]
    : undefined
  const match = dosed ?? inCages(view, sentence)
  if (!match) return undefined
  const named = view.passage.mentions.some((m) => {
    if (m.kind === 'human') return m.sentence === sentence.index
    return m.kind === 'species' && m.sentence <= sentence.index && m.sentence >= sentence.index - 1
  })
  return named ? undefined : { at: match.focus, message: 'unnamed' }
}

/** How far before and behind it the species of a cited result may be named. */
const nearby = { before: 2, behind: 1 }

/** “The effects of morphine on separation calls”: behaviour that is scored in animals; not in the paper that did it. */
function inCages(view: BlockView, sentence: Sentence): Match | undefined {
  const { passage } = view
  if (occurs(own, passage, sentence)) return undefined
  const cited = citedIn(view, sentence).length > 0
  const named = passage.mentions.some((m) => {
    const away = m.sentence - sentence.index
    return animal(m) && (!cited || (away >= -nearby.before && away <= nearby.behind))
  })
  return named ? undefined : scored.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
}

/** A claim on people, and in the next sentence the study with animals that it comes from. */
function sourced(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions, sentences } = passage
  const before = sentences[sentence.index - 1]
  const match = before && source.match(tokens, sentence, mentions).find(({ span }) => span.first <= sentence.first + 1)
  if (!before || !match || !found(view, sentence) || citedIn(view, before).length > 0) return undefined
  if (mentions.some((m) => animal(m) && m.sentence === before.index) || occurs(both, passage, before)) return undefined
  const claimed = [...people.match(tokens, before, mentions), ...ills.match(tokens, before, mentions)].find(
    ({ focus }) => !passage.judge(focus, ['species']).silent
  )
  if (!claimed || !occurs(general, passage, before)) return undefined
  return { at: claimed.focus, message: 'step' }
}

/** A general statement with a procedure of animal work behind it in brackets, and no species anywhere near. */
function nowhereNamed({ passage }: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions } = passage
  if (mentions.some((m) => m.kind === 'species' || m.kind === 'human')) return undefined
  const match = bracketed.match(tokens, sentence, mentions, { longest: true })[0]
  return match && occurs(general, passage, sentence) ? { at: match.focus, message: 'unnamed' } : undefined
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
    inside:
      '“{text}” tells of cells and peptides at work deep in the brain, which have been watched in animals; name the species, and say that it is unknown whether this holds in people.',
    unnamed:
      '“{text}” is mostly done in animals, but no species is named here, so readers will think of people; name it.'
  },
  *check(sentence, view) {
    const sided = occurs(both, view.passage, sentence) || limited(view, sentence)
    const report =
      generalised(view, sentence) ??
      (sided
        ? undefined
        : (carried(view, sentence) ??
          landed(view, sentence) ??
          concluded(view, sentence) ??
          echoed(view, sentence) ??
          inside(view, sentence))) ??
      unnamed(view, sentence) ??
      nowhereNamed(view, sentence) ??
      (limited(view, sentence) ? undefined : sourced(view, sentence))
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
