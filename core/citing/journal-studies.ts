// Studies that are known by their journal, their year or nothing at all: “research in the journal Sleep found”, “a 2013
// meta-analysis”, “another study observed”.
import type { Passage, Sentence, TokenSpan } from '../prose/model.ts'
import { compilePatterns } from '../prose/pattern.ts'

const kinds =
  '(study | studies | research | trial | trials | meta-analysis | meta-analyses | review | paper | experiment | experiments | survey | analysis | article | report | findings | work)'

/** A kind of study, in front of its journal. */
const printed = compilePatterns([`[(a | an | the | one | another) ..4! ${kinds}]`, `[${kinds}]`])

/** A journal as its title shows it: by the word journal, by a word of titles, or by a name that everybody knows. */
const journal =
  /^\s*(?:(?:recently\s|newly\s|first\s)?(?:published|printed|appearing|reported|featured|released)(?:\s[\p{Ll}\d,]+){0,3}?\s)?(?:in|by)\s(?:the\s)?(?:prestigious\s|peer-reviewed\s|scientific\s|academic\s)*(?:[*_“"]*(?:journals?\s[*_“"]*\p{Lu}|(?:[\p{Lu}&][\p{L}-]*\s(?:(?:of|and|for|in|the|on|&)\s){0,2}){0,4}(?:Journals?|Review|Reviews|Annals|Proceedings|Archives|Frontiers|Letters|Bulletin|Transactions)\b|(?:Nature|Science|Cell|Neuron|PNAS|JAMA|BMJ|(?:The\s)?Lancet|PLOS|PLoS|eLife|NeuroImage|Neuroimage|Psychoneuroendocrinology|Psychopharmacology|Neuropsychopharmacology|Neuropsychologia|Cortex|Emotion|Pain|Sleep|Appetite|Pediatrics|Scientific\sReports|(?:Biological|Molecular|Translational)\sPsychiatry|(?:Psychological|Clinical Psychological)\sScience|Current\sBiology|(?:Health|Developmental|Social|Behavioral|Behavioural|Cognitive|Affective)\s(?:Psychology|Neuroscience|Science))\b(?!\sof\b)))/u

const dated = compilePatterns([
  `[(a | an | one | the) ..2! # ..2! (study | trial | meta-analysis | review | paper | survey)]`
])
const nameless = compilePatterns([
  '[(another | one | (a (recent | new | large | small | further | separate | second | later | follow-up | (more recent)))) ..2! (study | trial | meta-analysis | survey | experiment)]'
])

/** How far behind its noun a study tells what it found, in tokens. */
const toldWithin = { journal: 16, dated: 10, nameless: 1 } as const

/** Verbs of what a study did on the way to its result, once its journal or year says that it is one study. */
const looked =
  /^(?:examined|analysed|analyzed|followed|tracked|compared|tested|reviewed|pooled|looked|scanned|measured)$/

/** The study of a sentence that is known by its journal or its year, or by nothing. */
export function unnamedIn(passage: Passage, sentence: Sentence, tells: ReadonlySet<string>): TokenSpan | undefined {
  const { tokens } = passage
  const toldBehind = (from: number, reach: number, also = false): boolean =>
    tokens
      .slice(from, Math.min(sentence.last, from + reach))
      .some(({ form }) => tells.has(form) || (also && looked.test(form)))
  for (const { span } of printed.match(tokens, sentence, undefined, { longest: true })) {
    const behind = passage.text.slice(tokens[span.last - 1]?.end ?? 0, sentence.end)
    if (journal.test(behind) && toldBehind(span.last, toldWithin.journal, true)) return span
  }
  for (const { span } of dated.match(tokens, sentence, undefined, { longest: true })) {
    const year = tokens.slice(span.first, span.last).some(({ form }) => /^(?:19|20)\d\d$/.test(form))
    const said = tokens[span.first - 1]?.form === 'to' && tokens[span.first - 2]?.form === 'according'
    if (year && (said || toldBehind(span.last, toldWithin.dated, true))) return span
  }
  return nameless
    .match(tokens, sentence, undefined, { longest: true })
    .map(({ span }) => span)
    .find((span) => tells.has(tokens[span.last]?.form ?? ''))
}
