// Results of somebody else: what a sentence retells from another paper, where its numbers stand in full.
import type { Passage, Sentence, TokenSpan } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { occurs } from './query.ts'

/** Somebody else’s results, whose size and values stand in their own paper. */
const others = compilePatterns([
  '(original | previous | earlier | prior | their | his | her | other | past | recent) ..1! (study | studies | work | analysis | analyses | experiment | experiments | paper | papers | report | reports | research | trial | trials | authors | results | findings)',
  '(one | two | three | several | further | these | those | many | some | few | both | another | numerous) ..2! (study | studies | trials | authors | groups of researchers | investigators) ..4! (found | revealed | showed | reported | observed | demonstrated)',
  '(previously | (have | has been) | (in the literature)) ..3! (shown | found | reported | observed | demonstrated)'
])
/** The authors speak of their own work: “similar to our findings, they saw …” is no such sentence. */
const own = compilePatterns([
  'we|i',
  'our|my ..4! (show | showed | found | reveal | revealed | indicate | indicated | suggest | suggested | confirm | confirmed | was | were | is | are | had | has | have | ~differ | ~improve | ~increase | ~decrease | ~@outcome_verb)'
])
const named = /\p{Lu}\p{L}+ et al\b/u

/** Whether the sentence tells of other authors’ results. */
export const tellsOfOthers = (passage: Passage, sentence: Sentence): boolean => occurs(others, passage, sentence)

/** Whether the sentence speaks for its authors. */
export const speaksForItself = (passage: Passage, sentence: Sentence): boolean => occurs(own, passage, sentence)

/** “F[2,22]”: degrees of freedom in brackets look like numbers of sources. */
const statistic = /^(?:[ftzhuwr]|x2|χ2|chi2)$/i

/** Whether the sentence cites a work. */
const citesWork = ({ tokens }: Passage, { first, last }: Sentence): boolean =>
  tokens
    .slice(first, last)
    .some(({ kind }, at) => kind === 'citation' && !statistic.test(tokens[first + at - 1]?.form ?? ''))

/** What a paragraph shows of itself and of where it stands. */
interface Placed {
  readonly block: { readonly section: string }
  readonly passage: Passage
}

/** Whether the numbers of a sentence are those of another paper: it names or cites one, and reports nothing of its own. */
export function retells({ block, passage }: Placed, sentence: Sentence): boolean {
  if (block.section === 'results' || block.section === 'abstract' || speaksForItself(passage, sentence)) return false
  return citesWork(passage, sentence) || named.test(passage.text.slice(sentence.start, sentence.end))
}

/** Sections that tell what others found. */
const ofOthers: ReadonlySet<string> = new Set(['introduction', 'discussion'])
/** Whether the sentence stands where others are told of, and retells one of them. */
export const retellsAmongOthers = (view: Placed, sentence: Sentence): boolean =>
  ofOthers.has(view.block.section) && retells(view, sentence)

/** What other studies are held against: alike is then what they tell, and no result of a test. */
const besideOthers = compilePatterns([
  '[(comparable | similar | identical | equivalent | alike | equal | (the same) | (in line) | consistent)] ..2! (to | with | as) ..10! (previous | previously | earlier | prior | past | other | published | literature | recent | former) ..3! (study | studies | work | trial | trials | report | reports | reported | research | findings | results | data | sample | samples | cohort | cohorts | literature | experiment | experiments | authors)',
  '[(comparable | similar | identical | equivalent | (the same))] ..2! (to | with | as) ..8! (reported | seen | found | observed | described | obtained | published) ..2! (by | previously | elsewhere | earlier | before | (in (the)? (literature | other | previous | earlier | prior)))'
])
/** Whether a statement compares with what others found. */
export const comparesWithOthers = ({ tokens, mentions }: Passage, sentence: Sentence, at: TokenSpan): boolean =>
  besideOthers.match(tokens, sentence, mentions).some(({ focus }) => at.first <= focus.first && focus.first < at.last)
