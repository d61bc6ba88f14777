// Which contested proposition a sentence states, by itself or as the answer to a question.
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import type { Stretch } from '../../core/prose/parts.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import type { Reading } from '../../core/rule.ts'
import { answering } from './settling.ts'
import { topics } from './wordings.ts'

/** The proposition that a sentence states, and where its parts stand. */
export interface Found {
  readonly proposition: string
  readonly hits: readonly TokenSpan[]
}

/** Animals and bodily functions: settled, or another question. */
const otherwise = compilePatterns([
  '@physiology',
  '@rodent | @sheep | @nonhuman_primate',
  'animal (study | studies | work | research | experiments | models | literature | data)'
])

/** What is said of people too is no claim about animals alone. */
const inPeople = compilePatterns(['human|humans|people|us|couples|marriage|marriages|lovers|husbands|wives'])

export function statedIn(view: Reading, sentence: Stretch): Found | undefined {
  const { tokens, mentions } = view.passage
  const animals = otherwise.match(tokens, sentence, mentions)
  const inAnimals = animals.length > 0 && inPeople.match(tokens, sentence, mentions).length === 0
  for (const [proposition, { parts }] of topics) {
    if (inAnimals && proposition !== 'ot-vole-necessary') continue
    const hits = parts.map((part) => part.match(tokens, sentence, mentions)[0]?.focus)
    if (hits.every((hit) => hit !== undefined)) return { proposition, hits: hits as TokenSpan[] }
  }
  return undefined
}

/** What the question before states, where this sentence answers it. */
export function askedBefore(view: Reading, sentence: Sentence): Found | undefined {
  const before = view.passage.sentences[sentence.index - 1]
  if (!before || before.question === 'no' || !occurs(answering, view.passage, sentence)) return undefined
  // “It has not been answered”: what stays open closes nothing.
  if (view.passage.cues.some((cue) => cue.class === 'negation' && cue.sentence === sentence.index)) return undefined
  const found = statedIn(view, before)
  return found && { proposition: found.proposition, hits: [] }
}
