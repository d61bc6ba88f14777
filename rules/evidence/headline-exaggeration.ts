// evidence/headline-exaggeration: a title or headline that claims more than the body, or sells fear.

import * as headlines from '../../core/prose/lexicon/headline-claims.ts'
import type { Claim, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs, tellsOfPossibility } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

const loud = compilePatterns(headlines.loud)
const absolute = compilePatterns(headlines.absolute)
const flat = compilePatterns(headlines.flat)

/** The group or the study that a title owns up to. */
const scoped = compilePatterns([
  '(in | among | of | with) ..3! @human|@species|@animal|@region',
  '@study|@design | : a'
])

/** Words of weak evidence in a body: small samples and differences, mere correlations. */
const weak = compilePatterns([
  'weak|small|modest|slight|marginal|tiny|minor ..1! effect|effects|sample|samples|difference|differences|change|changes|increase|decrease|improvement|benefit|gain|drop|rise|study|survey|trial|correlation|association|link|advantage|reduction|evidence',
  'weakly|modestly|slightly|somewhat|marginally|pilot|correlated|correlation|correlations|associated|correlational | association|associations !cortex|cortices|area|areas|fibre|fibres|fiber|fibers',
  '(in | of | from) (one | a single | this | the) ..2! study|survey|sample|trial|experiment|test',
  '(# | ~@numeral) ..2! @human',
  '(by | of | than)? (one | half a | # | a) point|points'
])

/** “We tested the effects of load on mood”: a question put, which limits nothing. */
const aims = compilePatterns([
  '~test|~examine|~investigate|~explore|~study|~measure|~assess|~ask|~address|~compare ..3! effect|effects|influence|role|impact|whether|how'
])

/** What a headline speaks of, so that "more dangerous than" is about science at all. */
const science = compilePatterns([
  '@molecule | @region | @state | @behaviour | @gene | @central | @receptor',
  'gene|genes|drug|neuron|neurons | @cell | chemical|hormone|molecule|peptide|brain|brains|neuroscience|receptors|spray|trauma|loneliness|sniff|potion|love|memory|gut|mind|minds|dopamine|genius|autism|depression|concentration|attention|sleep|mood|happiness|intelligence|anxiety|stress|pain'
])

/** Whether a title names another work, with its author or as what is reviewed. */
function isOfWork(text: string): boolean {
  return ofWork.test(text) && !byThing.test(text)
}

function isHeadline(view: BlockView): boolean {
  return view.block.kind === 'title' || view.block.kind === 'heading' || isCalledSo(view) || standsAlone(view)
}

/** “Title: …”, “Headline: …”: a title that says so. */
function isCalledSo({ passage: { text } }: BlockView): boolean {
  return /^\s*(?:title|headline)\s*[:–—]/i.test(text) && text.length < 200
}

/** “Changes in the Brain”, “Emotional Changes”, “Hormones Explained”: what a part is about, not what it claims. */
const announces =
  /^(?!(?:caus|mak|bring|produc|trigger)e?s?\b)(?:\p{L}+\s){0,4}(?:changes?(?:\s(?:in|of|to|with|by|during|after|from|between|across|over|before|under|and)\b.*)?|explained(?:\sby\s(?!an?\b|one\b).*)?)$/iu

/** “The Power of Breathing to Calm Your Brain”: what something is for, not what it does (but “helps people to sleep”). */
const purpose = /^(?!.*\b(?:help|lead|teach|allow|enable|get|cause|bring)(?:e?s)?\b)(?:\S+\s){1,5}to\s/i

/** “How to Improve Memory”, “5 ways to sleep”: what a text teaches, not what it claims. */
const teaches =
  /^(?:\W|the\s|\d+\s|\p{L}+\s){0,3}(?:how|ways?|tips|steps|tools|guide|strategies|things|habits|exercises|techniques|methods)\s(?:\p{L}+\s){0,2}to\b/iu

/** “Review: How Emotions Are Made”, “… by Lisa Feldman Barrett”: the title of another work. */
const ofWork =
  /^(?:[Bb]ook\s)?(?:[Rr]eview|[Ss]ummary|[Nn]otes)\s*[:–—-]|\bby\s+\p{Lu}[\p{L}.'’-]+\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,2}\p{Lu}\p{L}+\s*$/u

/** “By One Molecule”, “by a Hormone”: no name of an author. */
const byThing = /\bby\s+(?:An?|The|One|Your|Our|This|Its?|Two|Three|Oxytocin|Dopamine|Serotonin|Single)\b/iu

/** First words of promises that deny something. */
const promises = /^(?:n(?:ever|o)|goodbye|farewell|forget)$/

/** Longest line, in tokens, that reads like a headline without mark-up. */
const longest = 16

/** A short line of its own in Title Case with no full stop: a headline in plain text. */
function standsAlone(view: BlockView): boolean {
  const { tokens, text } = view.passage
  const words = tokens.filter((token) => token.kind === 'word' && token.form.length > 3)
  // A title in quotation marks is of another text.
  if (tokens.length > longest || words.length < 3 || /[.;,]\s*$|["“”]/.test(text)) return false
  return words.every((token) => token.capital !== 'none')
}

/** “Lecture 6: The Hormone That …”, “Chapter 2. How …”: a part with its number, before its title. */
const numberedPart =
  /^\W*(?:lecture|chapter|lesson|week|unit|session|module|seminar|talk|part|episode|issue|newsletter|section)\s(?:no\.?\s)?(?:\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\s?[:.–—-]\s?/i

/** A title that its own text follows in the same paragraph: told by Title Case, or by the number of a part. */
function runIn({ passage, block }: BlockView): Sentence | undefined {
  const [first, second] = passage.sentences
  if (!first || block.kind !== 'paragraph') return undefined
  const text = passage.text.slice(first.start, first.end)
  if (text.length > longestRunIn || /["“”]/.test(text)) return undefined
  if (numberedPart.test(text)) return first
  const words = passage.tokens
    .slice(first.first, first.last)
    .filter(({ kind, form }) => kind === 'word' && form.length > 3)
  const titled = words.length >= 3 && words.every(({ capital }) => capital === 'initial')
  return second && titled ? first : undefined
}
const longestRunIn = 140

/** The sentences of a block that speak of weak evidence. */
const weakness: Fact<readonly Sentence[]> = ({ passage }) => {
  const { sentences, tokens, mentions } = passage
  return sentences.filter((sentence) => weak.match(tokens, sentence, mentions).length > 0)
}

/** The blocks under a heading: up to the next heading of its depth, all of them under a title. */
function under(view: DocumentView, title: BlockView): readonly BlockView[] {
  const from = view.blocks.indexOf(title) + 1
  const depth = title.block.kind === 'heading' ? title.block.depth : 1
  const end = view.blocks.findIndex((b, i) => i >= from && b.block.kind === 'heading' && b.block.depth <= depth)
  return view.blocks.slice(from, end < 0 ? undefined : end).filter((b) => !isHeadline(b))
}

/** What a title speaks of, by concept. */
function conceptsIn({ passage }: BlockView): ReadonlySet<string> {
  return new Set(passage.mentions.map((m) => m.concept))
}

/** The body sentence that says the same with a limit: hedged, weaker, or of animals only. */
function limited(bodies: readonly BlockView[], view: DocumentView, title: Claim): Span | undefined {
  const caused = new Set(title.objects.flatMap((o) => o.mentions.map((m) => m.concept)))
  const about = new Set([...title.subject.mentions.map((m) => m.concept), ...caused])
  for (const body of bodies) {
    for (const claim of body.passage.claims) {
      const subject = claim.subject.mentions.some((m) => about.has(m.concept))
      const weaker =
        claim.species.length > 0 ||
        claim.verdict.stance === 'hedged' ||
        claim.relation.strength < title.relation.strength
      const same = claim.objects.some((o) => o.mentions.some((m) => caused.has(m.concept)))
      const sentence = body.passage.sentences[claim.sentence]
      if (subject && same && weaker && sentence && !occurs(aims, body.passage, sentence))
        return view.locate(body, sentence)
    }
    const animals = title.species.length === 0 ? inAnimals(body, about) : undefined
    if (animals) return view.locate(body, animals)
  }
  return undefined
}

/** The sentence right under the title that shows how little it rests on. */
function weakUnder(bodies: readonly BlockView[], view: DocumentView, title: BlockView): Span | undefined {
  const [first] = bodies
  const about = conceptsIn(title)
  const sentence = first?.fact(weakness).find(({ index }) => {
    const here = first.passage.mentions.filter((m) => m.sentence === index)
    return index === 0 || here.some((m) => about.has(m.concept))
  })
  return first && sentence && view.locate(first, sentence)
}

/** The sentence that tells that the finding was made in animals. */
function inAnimals(body: BlockView, about: ReadonlySet<string>): Span | undefined {
  const { mentions, sentences } = body.passage
  return sentences.find(({ index }) => {
    const here = mentions.filter((m) => m.sentence === index)
    return (
      here.some((m) => m.kind === 'molecule' && about.has(m.concept)) && here.some((m) => m.groups.includes('animal'))
    )
  })
}

/** The title of the whole, not of a part. */
function isTitle(view: BlockView): boolean {
  const { block } = view
  return isCalledSo(view) || block.kind === 'title' || (block.kind === 'heading' && block.depth === 1)
}

/** The first sentence below a title if it tells of animals, of which the title says nothing. */
function animalsUnder(bodies: readonly BlockView[], view: DocumentView): Span | undefined {
  const [first] = bodies
  const [sentence] = first?.passage.sentences ?? []
  if (!first || !sentence) return undefined
  const here = first.passage.mentions.some((m) => m.sentence === 0 && m.groups.includes('animal'))
  return here ? view.locate(first, sentence) : undefined
}

/** A cause of what people feel or do, said without a hedge. */
function isBold(claim: Claim): boolean {
  const lived = claim.objects.some((o) =>
    o.mentions.some(({ kind }) => kind === 'state' || kind === 'behaviour' || kind === 'human')
  )
  return lived && claim.relation.strength >= 2 && !claim.verdict.silent && claim.verdict.stance !== 'hedged'
}

function* inHeadline(view: DocumentView, block: BlockView, only?: Sentence): Generator<Report> {
  const { passage } = block
  for (const sentence of only ? [only] : passage.sentences) {
    if (
      sentence.question === 'open' ||
      isOfWork(block.text(sentence)) ||
      science.match(passage.tokens, sentence, passage.mentions).length === 0
    )
      continue
    const [match, kind] = [
      [loud.match(passage.tokens, sentence, passage.mentions, { longest: true })[0], 'loud'] as const,
      [absolute.match(passage.tokens, sentence, passage.mentions, { longest: true })[0], 'absolute'] as const
    ].find(([found]) => found !== undefined) ?? [undefined, 'loud']
    // “Never be sad again” promises by denying.
    const promise = promises.test(passage.tokens[match?.focus.first ?? 0]?.form ?? '')
    const exclaims = match !== undefined && !announces.test(block.text(match.focus))
    if (match && exclaims && !passage.judge(match.focus, promise ? ['epithet', 'absence'] : ['epithet']).silent) {
      yield { at: view.locate(block, match.focus), message: kind }
      continue
    }
    if (!only) yield* againstBody(view, block, sentence)
  }
}

/** Trials that were randomised or controlled: there a title may name the cause. */
const trial = compilePatterns([
  'randomised|randomized|placebo|placebo-controlled|double-blind|crossover|cross-over|sham-controlled | (controlled trial)'
])
/** So many paragraphs below its title a paper has told its design. */
const abstractWithin = 6

/** Whether an article with an abstract reports a trial: what its title says is what was tested. */
function reportsTrial({ blocks }: DocumentView, bodies: readonly BlockView[]): boolean {
  if (!blocks.some(({ block }) => block.section === 'abstract')) return false
  return bodies.slice(0, abstractWithin).some(({ passage }) => occurs(trial, passage))
}

/** What a title asserts and its own text limits. */
function* againstBody(view: DocumentView, block: BlockView, sentence: Sentence): Generator<Report> {
  const { passage } = block
  // “What causes it?”, “It can help”: a title that asks or holds back claims no more than its text.
  if (sentence.question !== 'no' || /\?\s*$/.test(block.text(sentence)) || teaches.test(block.text(sentence))) return
  if (tellsOfPossibility(passage, sentence)) return
  const bodies = under(view, block)
  if (occurs(trial, passage, sentence) || reportsTrial(view, bodies)) return
  const claim = isTitle(block)
    ? passage.claims.find((c) => c.sentence === sentence.index && isBold(c) && !purpose.test(block.text(c)))
    : undefined
  const bare = !occurs(scoped, passage, sentence)
  const stated = bare ? flat.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]?.focus : undefined
  const told = stated && !purpose.test(block.text(stated)) && !passage.judge(stated).silent ? stated : undefined
  const body =
    (claim && limited(bodies, view, claim)) ??
    (told && (weakUnder(bodies, view, block) ?? (isTitle(block) ? animalsUnder(bodies, view) : undefined)))
  const at = claim ?? told
  if (!at || !body) return
  const related = [{ message: 'The body says it with a limit.', span: body }]
  // In a paper the title seldom says more than its abstract does right below it.
  const severity = view.profile === 'manuscript' ? 'info' : 'warning'
  yield { at: view.locate(block, at), message: 'body', severity, related }
}

export default defineRule({
  id: 'evidence/headline-exaggeration',
  summary: 'A title or headline that claims more than the body, or sells fear or a cure',
  why: 'Titles travel alone and set what people believe. Many readers see nothing else.',
  better: 'Put the scope into the title: “Oxytocin and partner preference in prairie voles”.',
  silent:
    'When the title asks, denies or takes the exaggeration as its subject, and when it names the species or the measure.',
  references: ['sumner2014', 'triunfol2021'],
  severity: 'info',
  profiles: { notes: 'off' },
  aspects: [],
  on: 'document',
  messages: {
    loud: '“{text}” sells fear or a cure, and titles travel alone; name what was found, and in whom.',
    absolute:
      '“{text}” leaves nothing over, which no single factor does, and titles travel alone; name what was found, and in whom.',
    body: '“{text}” claims more than the body, which names a limit; take the limit into the title.'
  },
  *check(view) {
    for (const block of view.blocks) {
      if (isHeadline(block)) yield* inHeadline(view, block)
      else {
        const title = runIn(block)
        if (title) yield* inHeadline(view, block, title)
      }
    }
  },
  examples: {
    flagged: [
      { text: '# The Hormone ⟦You Should Fear⟧\n\nOxytocin may increase envy.', message: 'loud' },
      {
        text: '# ⟦Oxytocin makes couples faithful⟧\n\nIn prairie voles, oxytocin supported partner preference.',
        message: 'body'
      }
    ],
    fine: [
      { text: '# Oxytocin and partner preference in prairie voles' },
      { text: '# Why Oxytocin Does Not Make Couples Faithful' }
    ]
  }
})
