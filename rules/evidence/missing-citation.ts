// evidence/missing-citation: an empirical claim about brain, hormone or behaviour without a source.
import type { Claim, Mention, MentionKind, Sentence } from '../../core/prose/model.ts'
import { compilePatterns, type Matcher } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { isSupported } from '../../core/prose/support.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Reading, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { citationFixes } from '../evidence/index.ts'

/** Blocks whose sentences are the author's running text. */
const running: ReadonlySet<string> = new Set(['paragraph', 'item'])

/** Sections that by convention cite little: summaries, methods, results, thanks. */
const withoutSources: ReadonlySet<string> = new Set([
  'title',
  'abstract',
  'methods',
  'results',
  'conclusion',
  'acknowledgements',
  'references'
])

/** Groups of the messengers whose effects are findings; how glutamate opens a channel is textbook knowledge. */
const messengers = new Set(['hormone', 'neuropeptide', 'monoamine', 'opioid', 'steroid', 'neurotrophin', 'cytokine'])

/** What a region must be tied to for the sentence to be a finding about people or behaviour. */
const lived: ReadonlySet<MentionKind> = new Set(['state', 'behaviour', 'human'])

const empirical: ReadonlySet<string> = new Set([
  'causes',
  'increases',
  'decreases',
  'enables',
  'correlates',
  'has',
  'requires',
  'reflects'
])

const psychological: ReadonlySet<string> = new Set(['increases', 'decreases', 'correlates'])

/** Shares of people, which somebody must have counted. */
const counts = compilePatterns([
  '[(# % | # percent | # per cent | forty|thirty|twenty|fifty|sixty|seventy|eighty|ninety percent|per | (a | one | two | three) (third | thirds | quarter | quarters | fifth) | (one | two | three | # | nine | four) in #|two|three|four|five|ten|twenty | half | (the majority) | (# | ~@numeral) (in | out of) (# | ~@numeral)) of? ..4! (veterans | teenagers | infants | babies | couples | students | soldiers | patients | people | adults | children | women | men | mothers | participants | cases | subjects)]',
  '[(~double | ~triple | ~halve | ~quadruple | ((~increase | ~raise | ~reduce | ~lower | ~cut) the)) (the | their | our | a child’s)? (lifetime)? (risk | odds | chance | chances | likelihood | incidence | prevalence) of]',
  '[(~link | ~associate | ~correlate | tied) (to | with) ..2! (elevated | higher | lower | increased | decreased | reduced | greater | poorer | worse | shorter | smaller | larger | blunted | impaired | weaker | stronger | better)]'
])

/** Comparisons, which somebody must have made by measuring. */
const comparisons = compilePatterns([
  'more|less|fewer|lower|higher|greater|smaller|larger|weaker|stronger|faster|slower|worse|better|longer|shorter|quieter|sooner',
  'blunted|elevated|reduced|increased|decreased|enlarged|shrunken|impaired|heightened|lowered|raised|thicker|thinner|abnormal|altered|diminished',
  '~rise|~fall|~drop|~increase|~decrease|~decline|~peak|~double|~triple|~surge|~shrink|~respond|~react',
  '(no | little) (response | difference | change | effect | relation | correlation | link)'
])

const compared = compilePatterns(['than'])

/** Nouns of change that open a result in the passive ("A drop in cortisol was seen after …"). */
const observed = compilePatterns([
  'increase|increases|decrease|decreases|rise|reduction|reductions|drop|decline|fall|surge|elevation|deficit|deficits|change|changes|difference|differences (of | in) ..3! @molecule|@region|@state|@behaviour ..8! ~be (observed | found | seen | reported | detected | demonstrated | shown | described | noted)'
])

/** Results about groups, animals or genes: what is likelier, differs, is lost or predicted. */
const results = compilePatterns([
  '[(twice | thrice | # times | ~@numeral times | half) as likely to | (more | less) likely to]',
  '[(higher | lower | greater | smaller | larger | denser | thicker | thinner | longer | shorter | stronger | weaker | blunted | elevated | altered | reduced | increased | enlarged) ..2! (in | among | than | at | after)]',
  '[~distinguish|~differ|~differentiate|~impair|~abolish|~predict|~disrupt|~express|~shift|~restore|~prevent|~trigger|~allow|~enable|~eliminate|~block]',
  '[by ..2! # %]'
])

/** The task of a region ("X is processed in the insula"). */
const located = compilePatterns([
  '@state|@behaviour ..3! ~be ..2! processed|represented|encoded|stored|registered|computed|generated|located|controlled|regulated (in | by) ..3! @region',
  '@region ..4! ~process|~encode|~store|~register|~represent|~compute|~respond ..5! @state|@behaviour|@human'
])

/** Where a hormone or drug was given, or an experience gone through, before what is told. */
const dosed = compilePatterns([
  '(after | following | under | on | when given | with | receiving | received) ..2! (spray | sprays | hormone | drug | infusion | injection | @molecule | massage | meditation | placebo | sleep deprivation)'
])

/** A region that is said to change its state. */
const states = compilePatterns([
  '@region ..3! ~be ..1! larger|smaller|thicker|thinner|denser at|in|than|among',
  '@region ~go|~fall|~become|~remain|~stay|~be|~grow quiet|silent|dark|offline|hyperactive|overactive|underactive|enlarged|smaller|larger|thinner|thicker|shrunken|hyperresponsive|silenced'
])

/** Textbook facts: where a hormone is made and the bodily functions that it is known for. */
const textbook = compilePatterns([
  '@amino_acid | position|positions|residue|residues|precursor|enzyme',
  '~be ..1! synthesised|synthesized|made|produced|secreted|stored|released ..3! in|by|from ..2! @region|pituitary|neurons|gland|glands',
  '~project to',
  '(is | are) (a | an) ..4! (peptide | hormone | neuropeptide | nonapeptide | steroid | neurotransmitter | nucleus | gland | amine | receptor)',
  'amino acid|acids',
  '(consists | consist | composed | made up) of'
])

/** Bodily functions that hormones are known for; what they do to behaviour is a finding. */
const functions = compilePatterns([
  '@uterine_contraction|@milk_ejection|@lactation|@labour|@water_balance|@muscle_contraction'
])
const behaving = compilePatterns(['@state|@behaviour', '@species ..12 @species'])

function textbookFact({ passage }: Reading, sentence: Sentence): boolean {
  if (occurs(textbook, passage, sentence)) return true
  return occurs(functions, passage, sentence) && !occurs(behaving, passage, sentence)
}

/** Receptors that every textbook describes, and receptors in general. */
const everydayReceptors =
  /^(?:receptor|(?:NMDA|AMPA|GABA|glutamate|kainate|glycine|nicotinic|muscarinic|acetylcholine).*)$/

/** A messenger, its receptor or a gene: what they do had to be shown. */
function isMessenger(mention: Mention): boolean {
  if (mention.kind === 'gene') return !mention.groups.includes('gene generic')
  if (mention.kind === 'receptor') return !everydayReceptors.test(mention.concept)
  if (mention.kind !== 'molecule' || mention.groups.includes('generic')) return false
  return mention.groups.some((group) => messengers.has(group))
}

/** Whether a statement about these things is a finding of neuroscience. */
function isFinding(mentions: readonly Mention[]): boolean {
  if (mentions.some(isMessenger)) return true
  return mentions.some((m) => m.kind === 'region' || m.kind === 'gene') && mentions.some((m) => lived.has(m.kind))
}

/** A whole sentence that opens with a messenger or a region and tells what it does, in a word no relation has. */
function tellsOfBiology(view: Reading, sentence: Sentence): boolean {
  if (sentence.fragment) return false
  const mentions = view.passage.mentions.filter((m) => m.sentence === sentence.index)
  const opening = mentions.some(
    (m) => m.first <= sentence.first + subjectWithin && !m.anaphor && (m.kind === 'region' || isMessenger(m))
  )
  return opening && mentions.length > 1 && isFinding(mentions)
}

/** A whole sentence that compares people, states or hormones: somebody measured it. */
function tellsOfResult(view: Reading, sentence: Sentence): boolean {
  if (sentence.fragment) return false
  const { tokens, mentions } = view.passage
  const fits = (matcher: Matcher): boolean => matcher.match(tokens, sentence, mentions).length > 0
  if (fits(located) || fits(observed)) return true
  const own = mentions.filter((m) => m.sentence === sentence.index)
  const studied = own.some((m) => livedOf(m) || m.kind === 'species')
  if (studied && fits(results) && own.some((m) => m.kind === 'region' || isMessenger(m))) return true
  const subject = own.find((m) => m.first <= sentence.first + headWithin && livedOf(m))
  const region = own.find((m) => m.first <= sentence.first + headWithin && m.kind === 'region')
  if (region && fits(comparisons) && fits(compared)) return true
  if (!subject || !fits(comparisons)) return false
  return own.some((m) => m !== subject && isMessenger(m)) || (fits(dosed) && subject.kind === 'human')
}

/** People (other than “we” and “you”), states and behaviours. */
function livedOf(mention: Mention): boolean {
  if (mention.kind === 'human') return !mention.groups.includes('pronoun')
  return mention.kind === 'state' || mention.kind === 'behaviour'
}

/** How far into a sentence people are looked for as its subject ("Women with depression have …"), in tokens. */
const headWithin = 4

/** How far into a sentence its subject is looked for, in tokens. */
const subjectWithin = 1

function isEmpirical(claim: Claim): boolean {
  if (!empirical.has(claim.relation.kind) || claim.verdict.silent) return false
  const objects = claim.objects.flatMap((o) => o.mentions)
  if (claim.objects.length > 0 && isFinding([...claim.subject.mentions, ...objects])) return true
  // What raises or lowers a state or a behaviour, or goes with it, is a finding of psychology.
  return (
    psychological.has(claim.relation.kind) &&
    claim.subject.heads.some((m) => m.kind === 'state' || m.kind === 'behaviour') &&
    claim.objects.some((o) => o.heads.some((m) => m.kind === 'state' || m.kind === 'behaviour'))
  )
}

/** Sentences about the text itself. */
const aboutTheText = compilePatterns([
  'this|our|(the present)|(the following)|each chapter|section|review|article|paper|study|thesis|piece|book ..2! ~describe|~discuss|~review|~focus|~examine|~present|~consider|~cover|~approach|~explain|~introduce|~summarise',
  '(as | was | were | been)? described|noted|discussed|mentioned|emphasised|emphasized|seen|shown above|earlier|below|previously|before',
  'we’ll | you’ll | we will | let us | (in | this | next | previous | the following) chapter|chapters|section|sections',
  '(in summary) | (to summarise) | (to summarize) | (in short) | (in sum)',
  '<maths>|equation|equations|simulation|simulations|algorithm|parameter|parameters',
  '(in | across | among | within) (our | the present | this) ..2! (study | sample | trial | experiment | cohort | data | participants)',
  '(we | I | this) (will | shall | now | here)? ..2! ~begin|~start with|by|our|the|from',
  '(we | I) (will | shall | now | here)? ..2! ~focus|~describe|~discuss|~review|~turn|~illustrate|~summarise|~consider|~present|~outline'
])

/** Whether the sentence opens with a label ("Question:", "Hypothesis 2:"), as outlines and quizzes do. */
function labelled(view: Reading, sentence: Sentence): boolean {
  const opening = view.passage.tokens.slice(sentence.first, sentence.first + labelWithin)
  return opening.some((token) => token.form === ':')
}

/** How many tokens a label and its colon take. */
const labelWithin = 4

/** Sentences of the author's own results, plans and hypotheses need no source. */
function needsNone(view: Reading, sentence: Sentence): boolean {
  if (aboutTheText.match(view.passage.tokens, sentence, view.passage.mentions).length > 0) return true
  if (view.passage.caveats.some((caveat) => caveat.sentence === sentence.index)) return true
  return view.passage.cues.some(
    (cue) =>
      cue.sentence === sentence.index &&
      (cue.class === 'own-result' || cue.class === 'prospect' || cue.class === 'proposal')
  )
}

interface Candidate {
  readonly at: Span
  readonly steps: number
}

/** The findings that a block states without a source. */
const unsourced: Fact<readonly Candidate[]> = (view) => [...candidatesIn(view)]

function* candidatesIn(view: Reading): Generator<Candidate> {
  const { passage } = view
  for (const sentence of passage.sentences) {
    if (
      sentence.question !== 'no' ||
      labelled(view, sentence) ||
      needsNone(view, sentence) ||
      isSupported(passage, sentence)
    )
      continue
    if (textbookFact(view, sentence) && counts.match(passage.tokens, sentence, passage.mentions).length === 0) continue
    const claim = passage.claims.find((c) => c.sentence === sentence.index && isEmpirical(c))
    const verdict = claim?.verdict ?? passage.judge(sentence, ['fixed'])
    const fits = (matcher: Matcher): boolean => matcher.match(passage.tokens, sentence, passage.mentions).length > 0
    // “A third of the patients showed no response” counts those who did not.
    const counted = (): boolean => fits(counts) && !passage.judge(sentence, ['fixed', 'absence']).silent
    const told = (): boolean => tellsOfBiology(view, sentence) || tellsOfResult(view, sentence) || fits(states)
    if (claim || (!verdict.silent && told()) || counted()) {
      // A point of an outline is a promise of a sentence more than a sentence.
      yield { at: sentence, steps: verdict.steps - (view.block.kind === 'item' ? 1 : 0) }
    }
  }
}

function candidates(view: DocumentView): (Candidate & { readonly view: BlockView })[] {
  const { blocks } = view
  return blocks.flatMap((b, at) => {
    if (!running.has(b.block.kind) || withoutSources.has(b.block.section) || isSourcedAround(blocks, at)) return []
    return b.fact(unsourced).map((candidate) => ({ ...candidate, view: b }))
  })
}

/** Whether the source of a block stands outside it: in its heading, at a point before it, or alone right behind it. */
function isSourcedAround(blocks: readonly BlockView[], at: number): boolean {
  const next = blocks[at + 1]
  if (next && next.citations.length > 0 && next.passage.tokens.every((token) => token.kind !== 'word')) return true
  for (let i = at - 1; i >= Math.max(0, at - lookBack); i--) {
    const { block, citations } = blocks[i] as BlockView
    const heads = block.kind === 'heading' || (block.kind === 'item' && blocks[at]?.block.kind === 'item')
    if (heads && citations.length > 0) return true
    if (block.kind === 'heading' || block.kind === 'title') return false
  }
  return false
}

/** How many blocks before a finding its heading or the first point of its list is looked for. */
const lookBack = 12

/** One note for a document that cites nothing at all, with every place in it. */
function documentNote(view: DocumentView, all: ReturnType<typeof candidates>): Report[] {
  const [first, ...others] = all.map((c) => view.locate(c.view, c.at))
  if (!first) return []
  return [
    {
      at: first,
      message: others.length === 0 ? 'none' : 'document',
      data: { count: String(all.length) },
      related: others.map((span) => ({ message: 'This claim has no source either.', span }))
    }
  ]
}

export default defineRule({
  id: 'evidence/missing-citation',
  summary: 'An empirical claim about brain, hormone or behaviour without a source',
  why: 'Readers cannot check a claim without a source, and unsourced claims become citation lore: everybody has read them, nobody can say where.',
  better: 'Cite the study, or a review, in the sentence, as in “Oxytocin lowered cortisol in men [@heinrichs2003]”.',
  silent:
    'When a citation stands in the sentence, or in a neighbour that carries the thread on; for textbook facts, the author’s own results, hypotheses and plans; in abstracts and methods. A document that cites nothing at all gets one note.',
  references: ['jergas2015', 'greenberg2009'],
  severity: 'warning',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    missing:
      '“{text}” states a finding, and no source stands here; cite where it was shown, so that readers can check it.',
    none: '“{text}” states a finding, and this document cites no source; cite where it was shown.',
    document:
      'This document states {count} findings and cites no source; give readers the studies, beginning with “{text}”.'
  },
  *check(view) {
    const all = candidates(view)
    if (view.document.citations.length === 0) yield* documentNote(view, all)
    else
      for (const c of all) {
        const fixes = citationFixes(view, c.view, c.at)
        yield { at: view.locate(c.view, c.at), message: 'missing', steps: c.steps, fixes }
      }
  },
  examples: {
    flagged: [
      {
        text: 'Others disagree [@smith2020]. The debate is old.\n\n⟦Early neglect lowers the number of oxytocin receptors in the amygdala.⟧'
      },
      { text: '⟦Dopamine encodes the value of a partner’s face.⟧', message: 'none' }
    ],
    fine: [
      { text: 'Oxytocin is made in the hypothalamus.' },
      { text: 'Oxytocin lowered cortisol in men [@heinrichs2003].' },
      { text: 'We found that oxytocin lowered cortisol.' },
      { text: 'Future studies should test whether oxytocin lowers cortisol.' }
    ]
  }
})
