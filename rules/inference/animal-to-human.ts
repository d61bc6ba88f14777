// inference/animal-to-human: findings from animals stated for people, or without naming the species.
import type { Mention, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { cites, occurs } from '../../core/prose/query.ts'
import { leapOf } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** Wordings that carry a finding from animals over to people. */
const transfers = compilePatterns([
  '[@animal ..8! ~teach|~tell us|you ..6! @human|marriage|marriages|married|parenting|divorce|dating|love|why|how]',
  '[@animal ..8! ~prove|~show|~demonstrate|~reveal|~establish|~explain ..18! @human]',
  '[@animal ..25 , (so | hence | therefore | thus | consequently) ..6! @human]',
  '[(as | just as | like) in|with @animal ..20 @human]',
  '[what (is true | works | holds | goes) ..4 @animal ..2 (is true | works | holds | goes) ..3! @human]',
  '[if ..4! ~make|~help|~turn|~cure|~keep|works ..3! @animal ..12 @human|marriage|marriages]',
  '[@human ..20 , ..3! @animal studies|research|experiments|work ~show|~prove|~suggest|~reveal|~tell|~demonstrate]'
])

/** What a sentence may carry over to people, in titles and lessons; a word of human life will do for “human”. */
const life =
  '~@human_life|@human|marriage|marriages|divorce|dating|love|heartbreak|parenting|romance|leadership|workplace|office'

/** Wordings that carry a finding over and give no source for the human side: silent beside a citation. */
const unsourced = compilePatterns([
  `[@animal ..25! (, and | ; | — | : | , so) ..6! (your | you | yours | ~@human_life)]`,
  `[@animal ..25! (, and | ; | — | , which | , so) ..1! (that | this | it)? (is | are) ..3! (why | how | where | what) ..12! (~@human_life | @human | ~@somebody | your)]`,
  `[@animal ..25! , ..2! (proof | evidence | a sign | showing | proving) that ..6! (~@human_life | @human | ~@somebody | your)]`,
  `[if ..6! @animal ..15! , ..2! (so | then so | what | think what | imagine what) ..8! (~@human_life | @human | ~@somebody | your)]`,
  '[@animal ..12! ~confirm|~indicate|~suggest|~mean|~imply|~underline|~reveal|~establish (that | how | why) ..18! @human]',
  `[@animal ..5! ~hold|~have|~offer|~give|~contain|~provide the? secret|secrets|key|keys|answer|answers|lesson|lessons|recipe to|for|about|on|of|behind ..8! ${life}]`,
  `[lesson|lessons|wisdom|advice|tips|secrets from|of ..4! @animal ..3! :? ..10! ${life}]`,
  '[as ..4! @animal ..4! ~show|~demonstrate|~prove|~reveal|~confirm|~teach|~suggest , ..18! @human]',
  '[~show|~demonstrate|~prove|~find|~establish|~confirm|know|known ..2! in|from|with|by ..3! @animal that|how|why ..18! @human]',
  '[@animal ..25 (, | ;) ..1! (which | and this | this | that) (is why | ~explain why | ~prove | ~show | ~mean | ~demonstrate | ~confirm) ..12! @human]',
  '[because|since|if|when ..3! @animal ..25 , ..2! (@human ..15! too|also|likewise|(as well) | (so | then) (do | does | will | must | can | are | is) ..3! @human)]',
  '[@animal ..25 (, | ;) ..3! the same|identical|very ..3! ~govern|~control|~drive|~operate|~work|~act|~happen|~shape|~explain|~rule|~decide|~hold|~apply|~go|true ..6! @human]',
  '[@animal ..25 (, | ;) ..2! (so (do | does | are | is | will | did) ..2! @human | @human ..2! (are | is) no (different | exception))]',
  '[like|as ..4! @animal ..2! , @human ..3! (wired | hardwired | hard-wired | programmed | built | designed | born | made)]',
  '[answer|answers|secret|key|explanation ..2! ~lie|~hide|found in|with|inside ..4! @animal]',
  '[@human (wired | built | programmed | made) ..3! (like | just as) ..4! @animal]'
])

/** Openings that carry the sentence before, which was about animals, over to people. */
const goesOn = compilePatterns([
  `[(so | parents | mothers | fathers | couples | lovers)? ,? (cuddle | hug | kiss | hold | stroke | touch | stop | start | put | lace | take | skip | remember | think | ask | treat | forgive | switch) ..6! (your | you | yourself)]`,
  '[(this | that | which) (is why | ~explain why | ~prove | ~show | ~mean | ~demonstrate | ~confirm) ..12! @human]',
  '[the (very)? same ..3! ~govern|~control|~drive|~operate|~work|~act|~happen|~shape|~explain|~rule|~hold|~apply|~go|true ..6! @human]',
  '[~do|~have|~work the same ..2! (to | for | in | on | with) ..3! @human]',
  '[so (do | does | are | is | will | did) @human]',
  '[@human ..4! (are | is) no (different | exception)]',
  '[(it | things) (is | are | works | work) no different|(the same) (in | for | with) ..3! @human]',
  '[(likewise | similarly | (in (the same | a similar) way)) ..12! @human]',
  '[(no | little) different (in | for | with) ..3! @human]'
])

/** A principle said to hold beyond the animals it was found in. */
const beyond = compilePatterns([
  '[(holds | held | hold | conserved | applies | apply | true) ..2! (across | in all | for all) (species | mammals)]',
  '[(across | in all) (species | mammals) ..3! (including | and) (us | our own | humans | people)]'
])

/** Species named side by side: both were studied. */
const both = compilePatterns([
  '(both | in) ..3! @animal and|or ..2! (@human | humans | people)',
  '(@human | humans | people) and|or ..2! @animal',
  '@animal (, | and | or) ..3! (@human | humans | people) ~show|~have|~rise|~display|alike|both|~differ|~respond'
])

/** Dosing and stimulation that is mostly done in animals: the species should be named. */
const centralDosing = compilePatterns([
  '[(central | intracerebroventricular | intracerebral | icv) @molecule? (administration | infusion | injection | injections | infusions)]',
  '[electrical stimulation of ..6! (@region | brain areas | brain regions | brain sites)]',
  '[@molecule (injected | infused | microinjected) into the (brain | amygdala | ventricle | ventricles | accumbens | hypothalamus)]'
])

/** What is done to animals only, species named or not. */
const inAnimals = compilePatterns([
  '(new | more | fewer | number of | newborn) ..2! (neurons | neurones | brain cells | dendritic spines | synapses) ..3! (dentate gyrus | hippocampus | hypothalamus | amygdala | accumbens)',
  'neurogenesis',
  '@rodent|@nonhuman_primate|@bird|@fish|@invertebrate|@pup|@sheep|@pig|@dog|@meerkat|@wolf',
  '(~delete | ~knock out | ~silence | ~remove | ~block | deletion of | lacking | without) ..4! (gene | genes | @receptor | @gene)',
  '@knockout | @optogenetic | @chemogenetic | dams|pups|litters|rodent|rodents',
  '(restraint | chronic restraint | maternal separation | separation from the dam | licking and grooming | arched-back nursing | electrode | electrodes | cage | cages | maze)'
])

/** People, as what is concluded is about. */
const ofPeople = compilePatterns([
  '(how | why | what) ..2! [(@human | human | your | our)]',
  '[(child | mother | couple | baby | teenager | toddler | woman | man | husband | wife | spouse)]',
  '[@human ..12! (too | also | likewise | same | as well | carry | carries | bear | bears)]',
  `[(your | yours | our | ours | human | humans | people | everyone's | every human | every child | every mother | every parent | every marriage | children | parents | couples | mothers | fathers | lovers | spouses | babies | teenagers | students | employees | workers)]`,
  '[(marriage | marriages | divorce | romance | the office | workplace | job | boss | school | heartbreak | day care | dating)]'
])

/** “…are not only the secret of its monogamy but of yours”; “Take a lesson from a small brown rodent: it is … your”. */
const likewise = compilePatterns([
  '[@animal ..20 not (only | just) ..8 but ..6! (yours | ours | your | our | @human)]',
  '[@animal ..20 (of | in | for | with) (yours | ours | us | you) (too | also | as well)]',
  '[@animal ..15 (and | as well as) ..3! (yours | ours | your own | our own)]',
  '[@animal ..20 ; (@human | human) ..6! (the? same | this too | identical | likewise | too | similar | similarly) ..3]',
  '[(what | whatever) ..5! @animal ..6 , ..4! (@human | ours | yours)]',
  '[(what | whatever) ..4! @animal ..8! (~keep | ~make | ~bind | ~drive | ~hold | ~work | ~happen | ~bring | ~turn | ~tie) ..3! @human]',
  '[@animal ..12 (~do | ~be) , and so (do | are | is | does) ..2! @human]',
  '[(this | that | which) is ..2! (what | how | why) ..6! (happens | works | goes on) ..3! (in | to | for | with) ..2! (human | @human)]'
])

/** The species is doubted, or both were looked at. */
const bothStudied = compilePatterns([
  '~hybridise | ~differ|different|unlike|unknown|analogous|homolog*|sequence|genome|genomic|volunteers|participants|replicated|trial|trials|review|reviews'
])

/** Results, not plans or methods. */
const results = compilePatterns([
  '~show|~have|~reduce|~increase|~promote|~produce|~find|~block|~induce|~provoke|~evoke|~elicit|~trigger|~cause'
])

function animal(m: Mention): boolean {
  return m.kind === 'species' && m.groups.includes('animal')
}

/** An animal and people in one sentence, with words that carry the finding over. */
function carried(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions } = view.passage
  const match = transfers.match(tokens, sentence, mentions, { longest: true })[0]
  if (!match || both.match(tokens, sentence, mentions).length > 0) return undefined
  const beast = mentions.find((m) => animal(m) && m.first >= match.span.first && m.last <= match.span.last)
  const human = mentions.findLast((m) => m.kind === 'human' && m.first >= match.span.first && m.last <= match.span.last)
  // “Pups that were licked had more receptors as adults”: the animals grew up.
  if (human && tokens[human.first - 1]?.form === 'as' && tokens[human.first]?.form === 'adults') return undefined
  return (
    beast && { at: match.focus, judge: human ?? match.focus, message: 'carried', data: { species: view.text(beast) } }
  )
}

/** An animal and people in one sentence, or in two, and no source for the people. */
function unsupported(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions } = view.passage
  if (cites(view.passage, sentence) || both.match(tokens, sentence, mentions).length > 0) return undefined
  const from = (index: number): Mention | undefined => mentions.find((m) => animal(m) && m.sentence === index)
  const human = (at: { readonly first: number; readonly last: number }): Mention | undefined =>
    mentions.findLast((m) => m.kind === 'human' && m.first >= at.first && m.last <= at.last)
  const match = unsourced.match(tokens, sentence, mentions, { longest: true })[0]
  const beast = from(sentence.index)
  if (match && beast) {
    const judge = human(match.span) ?? match.focus
    return { at: match.focus, judge, message: 'carried', data: { species: view.text(beast) } }
  }
  const before = sentence.index > 0 && !beast ? from(sentence.index - 1) : undefined
  const next = before && goesOn.match(tokens, sentence, mentions, { longest: true })[0]
  if (!before || !next || next.span.first > sentence.first + opening) return undefined
  const judge = human(next.span) ?? next.focus
  return { at: next.focus, judge, message: 'carried', data: { species: view.text(before) } }
}

/** A step from what was done to animals to people. */
function concluded(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  const { tokens, mentions } = passage
  if (both.match(tokens, sentence, mentions).length > 0 || occurs(bothStudied, passage, sentence)) return undefined
  const leap = leapOf(view, sentence, { premise: inAnimals, conclusion: ofPeople, without: bothStudied })
  if (leap) return { ...leap, message: 'step' }
  const match = likewise.match(tokens, sentence, mentions, { longest: true })[0]
  return match && occurs(inAnimals, passage, sentence) ? { at: match.focus, message: 'step' } : undefined
}

/** How far into a sentence it may turn from animals to people, in tokens. */
const opening = 4

/** “…has held across species”, where the paragraph’s evidence is from animals. */
function generalised(view: BlockView, sentence: Sentence): Report | undefined {
  const inAnimals = view.passage.mentions.find((m) => animal(m) && m.sentence <= sentence.index)
  if (!inAnimals) return undefined
  const match = beyond.match(view.passage.tokens, sentence, view.passage.mentions, { longest: true })[0]
  return match && { at: match.focus, message: 'beyond', data: { species: view.text(inAnimals) } }
}

/** Central dosing without a species in the sentence or the one before. */
function unnamed(view: BlockView, sentence: Sentence): Report | undefined {
  const match = centralDosing.match(view.passage.tokens, sentence, view.passage.mentions, { longest: true })[0]
  if (!match || results.match(view.passage.tokens, sentence, view.passage.mentions).length === 0) return undefined
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
  aspects: ['species'],
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
    const report =
      carried(view, sentence) ??
      unsupported(view, sentence) ??
      generalised(view, sentence) ??
      concluded(view, sentence) ??
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
