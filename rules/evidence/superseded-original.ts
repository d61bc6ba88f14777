// evidence/superseded-original: an original positive finding cited without the later studies that did not confirm it.
import { citedIn } from '../../core/citing/sourced.ts'
import { stepsAgainst } from '../../core/citing/stale.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Passage, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Report } from '../../core/rule.ts'
import { opponents, opposingFixes, sourcesInWords } from './index.ts'
import { mayName, reportedBy, toldIn } from './originals.ts'
import { type Topic, topics } from './wordings.ts'

/** A result is told, or a finding stated. */
const told = compilePatterns([
  '~raise|~increase|~improve|~enhance|~boost|~make|~reduce|~lower|~predict|~cause|~lead|~relate|~depend|~link|~associate|~show|~find|~demonstrate|~report|~prove|~rise|~keep|~promote|~facilitate|~induce|~affect|~influence|~shape|necessary|required|essential|enhanced',
  '(~fall ill) | ~part|~hit|~strike|~turn|~drop|~double|~triple|~sharpen|~vanish|~disappear|~mute|~quell|~subdue|~cool|~hush|~damp|~prefer|~remember|~learn|~manage|hardest|worst | ~develop|~get|become|more|less|better|fewer|twice|calm|quiet|open|biological | ~@surely_does | ~@comparative | ~harm|~result|~suffer|~hand|~give|~send|~win|~score|~judge|~rate|~recognise|~recognize|~infer|~guess|~forgive|~share|~confide|~respond|~react|~mediate|~mean|~need|~block|~prevent|~form|~grow|~feel|~owe|~quieten|~soothe|~tame|root|origin|cause|source|basis|~underlie|~account|~explain|unsealed|effect|effective|link|association|interaction | ~@drive | ~@lower | ~@make | (go|goes|went on) | (we|us|people|men|women|participants|students|investors|players|they|oxytocin|volunteers ..2! trust|trusted|trusting !game|games|task|study|experiment|was|is|and|in) | ~moderate|~dampen|~calm|~quiet|~silence|~suppress|~inhibit|~transfer|~entrust|~invest|~disclose|~accept|~read|~carry|~stay|~leave | (did not adapt)'
])

/** The design is spoken of, or the finding is already called in question. */
const otherwise = compilePatterns([
  '~replicate|replication|replications|sample | (~use (the | a | an | this | that | these | as | same | similar | their | # | intranasal | nasal | oxytocin)) | (~be ..2! used) | (gave ..4! #|iu|men|women|participants) | (original design) | (same (task | design | game)) | @synthesis',
  '(game | task | test | paradigm) (has | have | is | are | was | were | consists | involves | requires | measures | lasts | can | allows)',
  '(trust game of) | (task of) | (design of) | (method of)',
  '(but see) | contested | disputed | however | later | although',
  'doubt*|scepticism|skepticism|criticism|criticisms|objection|objections|controversy|(called in|into question)',
  '(tested | recruited | enrolled | invited | scanned | examined | followed | studied) ..2! # ..4! (men | women | people | students | participants | volunteers | patients | children | adults | couples | individuals) !and|who|,|;',
  '(low disposition) | low-trusting',
  '(~be (made | produced | synthesised | synthesized | released | stored | introduced | developed | bought) (in | by | from)) | criteria|supplier|procedure|protocol',
  '(~replicate | follow|follows|followed !(..10 who|which|whose ~show|~find|~demonstrate|~report|~prove|~discover) | ~adopt | ~cite | ~randomise | ~reproduce)',
  // “Following Kosfeld et al., we …”; “following a dose of it” only says when.
  'following !(..6! dose|doses|administration|treatment|inhalation|infusion|injection|application|intake|exposure|events|spray|sprays|stress|trauma|@intranasal|@molecule)',
  'following ..4! (procedure | protocol | paradigm | approach | method | methods | design)'
])

/** Originals that a block tells of in words, by sentence. */
const stories: Fact<ReadonlyMap<number, { at: TokenSpan; proposition: string }>> = (view) =>
  new Map(
    view.passage.sentences.flatMap((sentence) => {
      const story = toldIn(view, sentence)
      return story ? [[sentence.index, story] as const] : []
    })
  )

/** What a text says that knows how the story went on. */
const sequel = compilePatterns([
  'replicat*|reproduc*|unreplicated|(meta analysis|analyses|analytic) | @synthesis | (fail|fails|failed|failure to) | (later|subsequent|larger|newer|recent|follow-up ..1! study|studies|trial|trials|attempts|work|analyses|analysis) | (not hold up) | (did not stand) | doubt* | dispute* | underpowered'
])

/** Whether a later study that did not confirm it is cited in the same block or the ones next to it. */
function answered(view: DocumentView, at: number, proposition: string): boolean {
  const near = view.blocks.slice(Math.max(0, at - 1), at + 2).flatMap((block) => block.citations)
  return near.some((citation) => opponents(proposition).some((source) => mayName(citation, source, view)))
}

/** Whether a sentence speaks of what the proposition is about. */
function speaksOf(topic: Topic, passage: Passage, sentence: Sentence): boolean {
  return topic.parts.every((part) => occurs(part, passage, sentence)) || occurs(topic.cited, passage, sentence)
}

/** “This was shown by …”: the sentence before says what. */
const takingUp = compilePatterns([
  '<start> (this | that | it | these | the (effect | finding | result | discovery | link)) ..4! (~be | ~have been)? ..1! (shown | found | demonstrated | proved | proven | discovered | reported | established | documented | from | result | work | by)'
])

/** Whether a sentence that cites an original tells its result, by itself or of the sentence before. */
function tells(topic: Topic | undefined, passage: Passage, sentence: Sentence): boolean {
  if (!topic) return false
  const before = occurs(takingUp, passage, sentence) ? passage.sentences[sentence.index - 1] : undefined
  return [sentence, ...(before ? [before] : [])].some((s) => occurs(told, passage, s) && speaksOf(topic, passage, s))
}

/** What a sentence tells on the way to a citation, behind the one before it: “was thought to …: people trust more (…)”. */
function toldBefore({ citations }: BlockView, passage: Passage, sentence: Sentence, cited: Citation): TokenSpan {
  const before = citations.filter((c) => c.group.end <= cited.group.start).map((c) => c.group.end)
  const from = Math.max(sentence.start, ...before)
  const places = told.match(passage.tokens, sentence, passage.mentions, { longest: true }).map(({ focus }) => focus)
  const last = places.filter((place) => place.start >= from && place.end <= cited.group.start).at(-1)
  return last ?? places[0] ?? sentence
}

/** Whether the finding is denied, quoted or asked; that it is told as the original's is what is flagged here. */
function isSilenced(passage: Passage, at: TokenSpan): boolean {
  const { silent, question } = passage.judge(at, ['fixed'])
  return silent && question !== 5
}

/** The citations of a sentence, with a number that stands right behind its full stop. */
function citedBy(block: BlockView, sentence: Sentence): Citation[] {
  const behind = block.citations.filter(
    ({ kind, start, group }) => kind === 'numeric' && start >= sentence.end && group.start <= sentence.end
  )
  return [...citedIn(block, sentence), ...behind]
}

/** A citation of an original whose result the sentence tells, and that nothing near answers. */
function citing(view: DocumentView, at: number, sentence: Sentence): Report | undefined {
  const block = view.blocks[at] as BlockView
  for (const citation of citedBy(block, sentence)) {
    for (const proposition of reportedBy(citation, view)) {
      const topic = opponents(proposition).length > 0 ? topics.get(proposition) : undefined
      if (!tells(topic, block.passage, sentence)) continue
      if (isSilenced(block.passage, toldBefore(block, block.passage, sentence, citation))) continue
      if (!answered(view, at, proposition)) return report(view, block, sentence, citation, proposition)
    }
  }
  return undefined
}

/** An original told in words, in a paragraph that says nothing of how it went on. */
function telling(view: DocumentView, at: number, sentence: Sentence): Report | undefined {
  const block = view.blocks[at] as BlockView
  const story = block.fact(stories).get(sentence.index)
  if (!story || !occurs(told, block.passage, sentence)) return undefined
  const goesOn = view.blocks
    .slice(at, at + 2)
    .some(({ passage }) => sequel.match(passage.tokens, undefined, passage.mentions).length > 0)
  if (goesOn) return undefined
  if (block.passage.judge(story.at, ['fixed']).silent || answered(view, at, story.proposition)) return undefined
  return report(view, block, sentence, story.at, story.proposition)
}

function inSentence(view: DocumentView, at: number, sentence: Sentence): Report | undefined {
  const block = view.blocks[at] as BlockView
  const { tokens, mentions } = block.passage
  if (citedBy(block, sentence).length === 0 && !block.fact(stories).has(sentence.index)) return undefined
  if (sentence.question === 'open' || otherwise.match(tokens, sentence, mentions).length > 0) return undefined
  return citing(view, at, sentence) ?? telling(view, at, sentence)
}

function report(
  view: DocumentView,
  block: BlockView,
  sentence: Sentence,
  at: { start: number; end: number },
  proposition: string
): Report {
  const against = opponents(proposition)
  const data = { against: sourcesInWords(against) }
  const fixes = opposingFixes(view, block, sentence, proposition)
  const steps = stepsAgainst(view, against)
  return { at: view.locate(block, at), message: 'original', data, fixes, steps }
}

export default defineRule({
  id: 'evidence/superseded-original',
  summary: 'An original positive finding cited without the later studies that did not confirm it',
  why: 'Selective citation keeps an effect alive. Both should be shown, later positive results under conditions included.',
  better: 'Add the later work: “… but see [@declerck2020; @nave2015]”.',
  silent:
    'When a study that found otherwise is cited in the paragraph or the next one, when only the design is spoken of, and when the sentence denies, asks or limits the finding. Where all later studies came out after everything that the text cites, it only asks.',
  references: ['kosfeld2005', 'nave2015', 'declerck2020', 'lane2015', 'vogt2026'],
  severity: 'warning',
  profiles: { popular: 'info' },
  overclaim: true,
  covers: ['evidence/contested-as-settled'],
  aspects: ['fixed'],
  on: 'document',
  messages: {
    original:
      '“{text}” is an original finding that later work did not confirm as it stands ({against}); say “reported”, and cite both.'
  },
  *check(view) {
    for (let at = 0; at < view.blocks.length; at++) {
      for (const sentence of view.blocks[at]?.passage.sentences ?? []) {
        const found = inSentence(view, at, sentence)
        if (found) yield found
      }
    }
  },
  examples: {
    flagged: [
      { text: 'Oxytocin makes people trust [⟦@kosfeld2005⟧].' },
      { text: 'OXTR variants predict optimism (⟦Saphire-Bernstein et al., 2011⟧).' }
    ],
    fine: [
      { text: 'Oxytocin raised trust at first [@kosfeld2005], but see @declerck2020.' },
      { text: 'We replicate the trust game of Kosfeld et al. (2005).' }
    ]
  }
})
