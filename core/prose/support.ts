// Which citations support a sentence: those in it, and those of a neighbour that carries the same thread on.
import type { Passage, Sentence, TokenSpan } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { cites, occurs } from './query.ts'

/** Openings that carry on from the sentence before. */
const continues = compilePatterns([
  'this|these|that|those|such|it|they|their|its|both|here|similarly|likewise|conversely|moreover|furthermore|additionally|also',
  'all|most|much|both|some|none|each|many|few|several|majority|half|few of this|that|these|those|which|them',
  'therefore|thus|hence|consequently|accordingly|indeed|experimentally|empirically|specifically',
  '(in turn) | (in fact) | (as a result) | (in addition) | (for example) | (for instance) | (in particular) | (in line with)',
  'the (effect | effects | finding | findings | result | results | same | latter | former | drop | rise | increase | change | link | association)'
])

/** How far into a sentence a word of continuation may stand ("Opioids, therefore, act …"). */
const opening = 8

/** “It is known that …”: the pronoun carries nothing on. */
const expletive = compilePatterns([
  'it (is | was | has been | had been | seems | appears) ..3! that|how|whether',
  'it (must | should | can | may | has to | needs to) ..1! be ..2! that|how|whether',
  // “This review emphasises that …”: the text points at itself, not at the sentence before.
  'this (review | article | paper | chapter | overview | essay | book | text | blog | section) ..2! (~emphasise | ~emphasize | ~stress | ~underline | ~highlight | ~underscore | ~conclude | ~maintain | ~show | ~argue | ~hold) that|how'
])

/** Whether a sentence carries on from the one before ("This drop …", "In turn, …"). */
export function carriesOn(passage: Passage, sentence: Sentence): boolean {
  const { tokens, mentions } = passage
  if (expletive.match(tokens, sentence, mentions).some((m) => m.span.first === sentence.first)) return false
  const range = { first: sentence.first, last: Math.min(sentence.last, sentence.first + opening) }
  // “Notably, they …”: an adverb with its comma may come first.
  const within = sentence.first + (tokens[sentence.first + 1]?.form === ',' ? 2 : 1)
  return continues
    .match(passage.tokens, range, passage.mentions)
    .some(
      (m) =>
        (m.span.first <= within && !isRelative(passage, m.span)) ||
        /^(?:therefore|thus|hence|in turn)/.test(formAt(passage, m.span.first))
    )
}

/** “Rats that were licked …”: the word belongs to the name right before it, and to no other sentence. */
function isRelative(passage: Passage, { first }: TokenSpan): boolean {
  return formAt(passage, first) === 'that' && passage.mentions.some(({ last }) => last === first)
}

function formAt(passage: Passage, at: number): string {
  return passage.tokens[at]?.form ?? ''
}

/** Openings of a sentence that backs up a general statement: one study, an example, a theory. */
const backs = compilePatterns([
  '<start> (one | another | a | an | the | early | earlier | recent | several | many | previous | some | initial | most)  ..3! (study | studies | example | examples | experiment | experiments | theory | theories | review | reviews | meta-analysis | meta-analyses | demonstration | proposal | line of (evidence | work | research) | paper | trial | trials | idea | hypothesis | work | evidence | report | reports | observation | finding)'
])

/** So many sentences further on the source of a thought may stand that each of them goes on with. */
const besideWithin = 3

/**
 * Whether a source stands beside a sentence of the paragraph, though not for it: the one before or after cites, or one
 * of the next few that go on with the same.
 */
export function isBesideSource(passage: Passage, sentence: Sentence): boolean {
  const { sentences } = passage
  const { index } = sentence
  const [before, next] = [sentences[index - 1], sentences[index + 1]]
  if ([before, next].some((s) => s !== undefined && cites(passage, s))) return true
  for (let at = index + 1; at <= Math.min(index + besideWithin, sentences.length - 1); at++) {
    const [last, here] = [sentences[at - 1] as Sentence, sentences[at] as Sentence]
    if (!goesOnWith(passage, last, here) && !goesOnWith(passage, sentence, here)) return false
    if (cites(passage, here)) return true
  }
  return false
}

/** Openings of a sentence that says in detail, or with an example, what another said in general. */
const details = compilePatterns([
  '<start> (specifically | (in particular) | namely | (for (example | instance)) | (to give an example) | first | firstly)'
])
/** How many sentences behind a general statement its detail is looked for. */
const detailWithin = 3

/** Whether one of the next sentences goes into detail and cites (“First, …”, “For example, …”). */
function isDetailed(passage: Passage, { index }: Sentence): boolean {
  for (const next of passage.sentences.slice(index + 1, index + 1 + detailWithin)) {
    if (occurs(details, passage, next)) {
      if (cites(passage, next)) return true
      // Another statement stands between, and the detail is of that.
    } else if (!carriesOn(passage, next)) return false
  }
  return false
}

/** How near its beginning a sentence must name a source to answer for the one before ("According to Love (2014), …"). */
const namedWithin = 10

/** Whether the sentence begins by naming a source and goes on to say what it holds. */
function names({ tokens }: Passage, { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(last, first + namedWithin); at++) {
    if (tokens[at]?.kind === 'citation') return tokens.slice(at + 1, last).some((token) => token.kind === 'word')
  }
  return false
}

/** One study, introduced with its source; what follows in the paragraph tells of it. */
const oneStudy = compilePatterns([
  'a|an|one|the|this ..3! study|trial|experiment|survey|replication|analysis|meta-analysis|review|overview|paper ..12 <citation>',
  // “In a previous resting-state fMRI (rs-fMRI) multi-center study of …”
  'in a|an|one ..10 study|trial|experiment|survey|meta-analysis ..5! <citation>',
  '<citation> ..2! ~find|~report|~show|~conduct|~test|~examine|~study|~investigate|~observe|~compare|~measure|~give|~analyse|~describe|~demonstrate|~propose|~argue|~suggest|~identify|~reveal|~use|~record|~discuss|~review|~provide|~note'
])

/** Whether an earlier sentence of the paragraph introduced one study that this sentence goes on to tell of. */
function reportsStudy(passage: Passage, sentence: Sentence): boolean {
  let introduced = false
  for (const earlier of passage.sentences.slice(0, sentence.index)) {
    if (!cites(passage, earlier)) continue
    // Another source ends the story of the first.
    introduced = oneStudy.match(passage.tokens, earlier, passage.mentions).length > 0
  }
  return introduced
}

/**
 * Whether a citation near by supports the sentence: its own, that of the sentence before when this one carries on from it,
 * that of the study whose report it goes on with, or that of the next one when it begins by naming its source or backs
 * the sentence up with a study.
 */
export function isSupportedNear(passage: Passage, sentence: Sentence): boolean {
  if (cites(passage, sentence)) return true
  const { sentences } = passage
  const before = sentences[sentence.index - 1]
  if (before && cites(passage, before) && carriesOn(passage, sentence)) return true
  if (takesUp(passage, sentence) && sentences.slice(0, sentence.index).some((s) => cites(passage, s))) return true
  if (reportsStudy(passage, sentence) || isDetailed(passage, sentence)) return true
  const next = sentences[sentence.index + 1]
  if (next === undefined) return false
  if (names(passage, next)) return true
  return (
    cites(passage, next) &&
    (occurs(backs, passage, next) || pointsBack(passage, next) || elaborates(passage, sentence, next))
  )
}

/** “The authors found …”: those who were cited before. */
const sameAuthors = compilePatterns([
  '(the | these | those | both) (authors | investigators | researchers) (also | further | then | thus)? ~find|~show|~report|~conclude|~suggest|~argue|~demonstrate|~observe|~note|~propose'
])

/** “Thus, results from several studies agree”: what a sentence sums up was cited before it. */
const concluding = compilePatterns([
  '<start> (thus | (taken together) | together | overall | collectively | altogether | (to conclude) | (in conclusion) | (to summarise) | (to summarize) | (in sum) | (in summary) | (to sum up) | (in short))'
])

/** Whether a sentence speaks of what was cited anywhere before it in the paragraph. */
function takesUp(passage: Passage, sentence: Sentence): boolean {
  return occurs(concluding, passage, sentence) || occurs(sameAuthors, passage, sentence)
}

/** Openings that speak of the very ones that the sentence before spoke of: “However, their scores …”. */
const pointing = compilePatterns(['their|its|these|those|such|both'])

function pointsBack(passage: Passage, next: Sentence): boolean {
  const range = { first: next.first, last: Math.min(next.last, next.first + 4) }
  return pointing.match(passage.tokens, range, passage.mentions).length > 0
}

const takingUp = compilePatterns(['<start> they|it|these|this|such|both'])

/** Whether a sentence opens on a pronoun that stands for what the one before it was about: “They go with attachment”. */
export function takesUpBefore(passage: Passage, sentence: Sentence): boolean {
  return occurs(takingUp, passage, sentence)
}

/** So many words in common make the next sentence say the same in detail; endings are cut off. */
const shared = { words: 2, letters: 6 }

/** What a sentence speaks of: its longer words and names without their endings, but for the words of every report. */
export function topicsOf({ tokens }: Passage, { first, last }: Sentence): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(first, last)
      .filter(
        ({ kind, form }) =>
          kind === 'word' && (form.length >= shared.letters || hasDigit.test(form)) && !generic.test(form)
      )
      .flatMap(({ form }) => form.split('-').map((part) => part.slice(0, shared.letters)))
  )
}

/** Whether the next sentence takes up what this one speaks of. */
function elaborates(passage: Passage, sentence: Sentence, next: Sentence): boolean {
  const here = topicsOf(passage, sentence)
  return [...topicsOf(passage, next)].filter((topic) => here.has(topic)).length >= shared.words
}

/** Whether the next sentence stays with what this one tells: it carries on, backs it up, or shares a word with it. */
export function goesOnWith(passage: Passage, sentence: Sentence, next: Sentence): boolean {
  if (carriesOn(passage, next) || names(passage, next) || pointsBack(passage, next) || occurs(backs, passage, next))
    return true
  const here = topicsOf(passage, sentence)
  return [...topicsOf(passage, next)].some((topic) => here.has(topic))
}

/** “Dp7”, “5-HT1A”: names of cells, genes and receptors are topics, however short. */
const hasDigit = /[a-z].*\d/

/** Words of every report, which make no topic. */
const generic =
  /^(?:studie|study|resear|find|show|sugges|indica|reveal|report|demons|eviden|effect|result|associ|relat|people|partic|signif|increa|decrea|higher|between|howeve|through|differ|previou|recent)/

/**
 * Whether a citation supports the sentence: one near by, or that of a later sentence when every one up to it carries on
 * (a citation at the end of a chain covers the chain).
 */
export function isSupported(passage: Passage, sentence: Sentence): boolean {
  if (isSupportedNear(passage, sentence)) return true
  for (const next of passage.sentences.slice(sentence.index + 1)) {
    if (names(passage, next)) return true
    if (!carriesOn(passage, next)) return false
    if (cites(passage, next)) return true
  }
  return false
}

/** Whether a passage begins in the middle of a thread that an earlier one began ("This effect was …"). */
export function continuesThread(passage: Passage, sentence: Sentence): boolean {
  return sentence.index === 0 && carriesOn(passage, sentence)
}

/** “Such a relation implies that symptoms may worsen”: drawn from what was said before, and put carefully. */
const drawn = compilePatterns([
  '(implies | imply | would mean | would imply | would suggest) ..1! that ..20 may|might|could|would',
  '(it follows | (it is | it seems) (likely | plausible | conceivable | possible)) that ..20 may|might|could|would'
])

/** How many sentences back the source may stand from which something is drawn. */
const drawnWithin = 2

/** Whether a sentence only draws, with care, what follows from the sentences right before it, which cite. */
export function isDrawn(passage: Passage, sentence: Sentence): boolean {
  if (!occurs(drawn, passage, sentence)) return false
  return passage.sentences
    .slice(Math.max(0, sentence.index - drawnWithin), sentence.index)
    .some((before) => cites(passage, before))
}
