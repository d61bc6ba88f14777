// Evidence that a text weighs as more than it has shown it to be: limits that are told and set aside at once, results
// that are called consistent though the same text calls them mixed.
import type { Passage, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import type { BlockView, Fact } from '../../core/rule.ts'

const subject = compilePatterns([
  '@state|@behaviour|@region|@central|@molecule|@circuit|@gene|brain|brains|neural|neuroscientific|neurobiological|attachment|caregiving|cognitive|emotional'
])

const strong =
  '(compelling | strong | powerful | convincing | robust | solid | clear | persuasive | decisive | unequivocal | conclusive)'
/** How a text says that something has been shown for good. */
const verdicts = compilePatterns([
  `[(~offer | ~provide | ~make | ~present | ~give | ~build | ~constitute | ~yield | ~furnish) ..2! ${strong} ..3! (evidence | proof | foundation | case | support | basis | argument)]`,
  `[(~remain | ~be) ..1! ${strong} ..1! (evidence | proof | support)]`,
  '[(~underscore | ~underline | ~highlight | ~confirm | ~establish | ~prove | ~demonstrate | ~drive home) (a | the | one)? ..1! (critical | crucial | key | fundamental | central | essential | basic | simple) (point | truth | fact | lesson | insight | principle) (: | that)]',
  '[(~confirm | ~prove | ~establish | (leave no doubt) | (leaves no doubt)) (that | how)]'
])
/** What authors confirm with data of their own they may say so. */
const own = compilePatterns(['our|my|we | (the (present | current)) ..1! (study | trial | experiment | sample | data)'])

const limits =
  '(limitation | limitations | caveat | caveats | shortcomings | weaknesses | constraints | (small ..1! (sample | samples)) | (sample size) | correlational | preliminary | (animal models) | unresolved | complexity | exploratory | generalisability | generalizability | causality)'
/** A limit and its setting aside in one sentence. */
const despite = compilePatterns([
  `<start> (despite | notwithstanding | (in spite of)) ..6! ${limits} ..30 ,`,
  `<start> (while | although | though | whereas | (even though)) ..14! ${limits} ..20 ,`
])
const still = compilePatterns([
  '<start> (nonetheless | nevertheless | (even so) | still | (all the same) | (that said) | however) ,?'
])
const told = compilePatterns([
  limits,
  '(~limit | ~constrain | ~restrict) ..5! (ability | conclusions | generalisability | generalizability | inference | interpretation | causal)'
])

/** How many sentences before it the limits are told that a sentence sets aside. */
const limitsWithin = 2

function setsAside(passage: Passage, sentence: Sentence): boolean {
  if (occurs(despite, passage, sentence)) return true
  if (!occurs(still, passage, sentence)) return false
  return passage.sentences
    .slice(Math.max(0, sentence.index - limitsWithin), sentence.index)
    .some((before) => occurs(told, passage, before))
}

/** Where a sentence draws a firm conclusion from what it, or the one before, says is limited. */
export function overLimits(passage: Passage, sentence: Sentence): TokenSpan | undefined {
  if (!setsAside(passage, sentence) || !occurs(subject, passage, sentence) || occurs(own, passage, sentence))
    return undefined
  return verdicts
    .match(passage.tokens, sentence, passage.mentions, { longest: true })
    .map(({ focus }) => focus)
    .find((focus) => !passage.judge(focus, ['certainty']).silent)
}

const unanimous = compilePatterns([
  '[(research | studies | evidence | literature | findings | work | data | trials | experiments | imaging | neuroimaging) ..2! (consistently | invariably | uniformly | unanimously | universally | reliably | always) (~show | ~demonstrate | ~find | ~link | ~report | ~reveal | ~indicate | ~confirm | ~support | ~associate)]',
  '[(has | have) ..1! (consistently | invariably | uniformly | unanimously | universally | reliably) (shown | demonstrated | found | linked | reported | revealed | confirmed)]'
])
const mixed = compilePatterns([
  '[(mixed | conflicting | inconsistent | contradictory | inconclusive | heterogeneous | equivocal) ..1! (finding | findings | result | results | evidence | data | picture | literature | reports | outcomes)]',
  '[(findings | results | evidence | data | literature | picture | studies) ..2! (~be | ~remain | ~appear) ..2! (mixed | conflicting | inconsistent | contradictory | inconclusive | heterogeneous | equivocal | divided)]',
  '[(some | other) studies ..6! (no (effect | difference | change | association | relationship) | (~fail to) | (did not))]'
])

function concepts(passage: Passage, { index }: Sentence): string[] {
  return passage.mentions.filter((m) => m.sentence === index).map(({ concept }) => concept)
}

/** Where a block says that results differ, and of what. */
export const differing: Fact<readonly { readonly at: TokenSpan; readonly about: readonly string[] }[]> = ({
  passage
}) =>
  passage.sentences.flatMap((sentence) => {
    const at = mixed.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]?.focus
    return at ? [{ at, about: concepts(passage, sentence) }] : []
  })

/** What a sentence calls unanimous, with the place of the same text that calls it mixed. */
export function unanimousAgainst(
  blocks: readonly BlockView[],
  { passage }: BlockView,
  sentence: Sentence
): { readonly at: TokenSpan; readonly block: BlockView; readonly against: TokenSpan } | undefined {
  const at = unanimous.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]?.focus
  if (!at || passage.judge(at, ['certainty']).silent) return undefined
  const own = new Set(concepts(passage, sentence))
  for (const block of blocks) {
    const one = block.fact(differing).find(({ about }) => about.some((concept) => own.has(concept)))
    if (one) return { at, block, against: one.at }
  }
  return undefined
}

/** “Nobody doubts”, “no longer in question”: the words that settle hold a denial, and are none for it. */
export function deniesDoubt({ cues }: Passage, { first, last }: TokenSpan): boolean {
  return cues.some((cue) => cue.class === 'negation' && cue.first >= first && cue.last <= last)
}
