// A readable print of what each layer saw in one sentence: for writing rules and for understanding a false alarm.
import { causalStrengthOf } from './causal.ts'
import type {
  Argument,
  Caveat,
  Claim,
  Clause,
  Cue,
  Mention,
  Passage,
  Quotation,
  Relation,
  Sentence,
  Token
} from './model.ts'

/** What each layer saw in a sentence, one line each. */
export function trace(passage: Passage, sentenceIndex: number): string[] {
  const sentence = passage.sentences[sentenceIndex]
  if (sentence === undefined) return []
  const words = (at: { readonly start: number; readonly end: number }): string => textOf(passage, at)
  return [
    `sentence ${sentenceIndex}: “${words(sentence)}”${notes(sentence)}`,
    `tokens: ${passage.tokens.slice(sentence.first, sentence.last).map(tokenLine).join(' · ')}`,
    ...of(passage.clauses, sentenceIndex).map((clause) => `clause ${clauseLine(clause)}: “${words(clause)}”`),
    ...of(passage.mentions, sentenceIndex).map((mention) => `mention “${words(mention)}”: ${mentionLine(mention)}`),
    ...of(passage.cues, sentenceIndex).map((cue) => `cue “${words(cue)}”: ${cueLine(cue)} over “${words(cue.scope)}”`),
    ...passage.quotations
      .filter((quote) => touches(quote, sentence))
      .map((quote) => `quotation ${quote.frame}: “${words(quote)}”`),
    ...of(passage.claims, sentenceIndex).flatMap((claim) => claimLines(passage, claim)),
    causalLine(passage, sentence),
    ...passage.caveats.filter((caveat) => covers(caveat, sentenceIndex)).map((caveat) => caveatLine(passage, caveat)),
    ...(passage.topic === undefined ? [] : [`topic: ${passage.topic.concept}`])
  ]
}

/** How strong a causal claim the sentence makes, and what shows it. */
function causalLine(passage: Passage, sentence: Sentence): string {
  const { strength, share, signs } = causalStrengthOf(passage, sentence)
  return `causal strength: ${strength} (${share.toFixed(2)})${signs.length === 0 ? '' : `, by ${signs.join(', ')}`}`
}

/** A claim on one line: `oxytocin —increases(2)→ trust, empathy`. */
export function claimLine(passage: Passage, claim: Claim): string {
  const objects = claim.objects.map((object) => argumentLine(passage, object)).join(', ')
  return `${argumentLine(passage, claim.subject)} ${relationLine(claim.relation)} ${objects || '∅'}`
}

/** The words at a span, masks and line ends made readable. */
function textOf(passage: Passage, at: { readonly start: number; readonly end: number }): string {
  return passage.text
    .slice(at.start, at.end)
    .replace(/\uE000/g, '')
    .replace(/[\uE001-\uE004]+/g, '▢')
    .replace(/\s+/g, ' ')
}

function of<T extends { readonly sentence: number }>(list: readonly T[], sentence: number): T[] {
  return list.filter((item) => item.sentence === sentence)
}

function touches(quote: Quotation, sentence: Sentence): boolean {
  return quote.start < sentence.end && sentence.start < quote.end
}

function covers(caveat: Caveat, sentence: number): boolean {
  return caveat.sentence === sentence || (caveat.from <= sentence && sentence <= caveat.to)
}

function notes(sentence: Sentence): string {
  const out = [sentence.question === 'no' ? '' : `${sentence.question} question`, sentence.fragment ? 'fragment' : '']
  const said = out.filter((note) => note !== '').join(', ')
  return said === '' ? '' : ` (${said})`
}

function tokenLine(token: Token): string {
  return token.kind === 'word' || token.kind === 'punct' || token.kind === 'number' ? token.form : `<${token.kind}>`
}

function clauseLine(clause: Clause): string {
  const parent = clause.parent < 0 ? '' : ` of ${clause.parent}`
  return `${clause.index} ${clause.kind}${parent}${clause.opener === '' ? '' : ` (${clause.opener})`}`
}

function mentionLine(mention: Mention): string {
  const groups = mention.groups.length === 0 ? '' : ` [${mention.groups.join(', ')}]`
  return `${mention.kind} ${mention.concept}${groups}${mention.anaphor === true ? ', by a pronoun or noun that stands for it' : ''}`
}

function cueLine(cue: Cue): string {
  return cue.class
}

function relationLine(relation: Relation): string {
  return `—${relation.kind}(${relation.strength})→`
}

function argumentLine(passage: Passage, argument: Argument): string {
  if (argument.last <= argument.first) return '∅'
  return `${argument.absent === true ? '~' : ''}${textOf(passage, argument)}`
}

function claimLines(passage: Passage, claim: Claim): string[] {
  const { verdict } = claim
  const heads = [claim.subject, ...claim.objects].map(
    (argument) => argument.heads.map(({ concept }) => concept).join('+') || '–'
  )
  const rests = [...claim.measures, ...claim.routes, ...claim.species].map(({ kind, concept }) => `${kind} ${concept}`)
  const conditions = claim.conditions.map((cue) => `condition “${textOf(passage, cue)}”`)
  const on = [...rests, claim.design === 'unknown' ? '' : `${claim.design} design`, ...conditions].filter(
    (item) => item !== ''
  )
  return [
    `claim ${claim.index}: ${claimLine(passage, claim)}  (${claim.relation.voice} “${claim.relation.lemma}”)`,
    `  about: ${heads.join(' → ')}`,
    ...(on.length === 0 ? [] : [`  rests on: ${on.join('; ')}`]),
    `  verdict: ${verdict.stance}${verdict.silent ? ', silent' : ''}${verdict.steps === 0 ? '' : `, ${verdict.steps} steps`}` +
      `${verdict.question === 0 ? '' : ` (question ${verdict.question})`}${verdict.reason === '' ? '' : `: ${verdict.reason}`}`
  ]
}

function caveatLine(passage: Passage, caveat: Caveat): string {
  const concepts = caveat.concepts.length === 0 ? '' : ` about ${caveat.concepts.join(', ')}`
  const taken = caveat.cancelledAt === undefined ? '' : `, taken back by “${textOf(passage, caveat.cancelledAt)}”`
  return `caveat (${caveat.kind}${concepts}) covers sentences ${caveat.from}–${caveat.to}${taken}: “${textOf(passage, caveat)}”`
}
