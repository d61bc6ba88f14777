// What a study asks about, which claims nothing: “to examine how X shapes Y”, “used to determine whether”.
import type { Claim, Passage, Token } from './model.ts'

/** “understanding how X shapes Y”, “examine what drives Y”: what a study asks about. */
const inquiry =
  /^(?:understand|know|asks?$|asked$|examin|investigat|explor|stud[iy]|test|determin|assess|insights?$|identif|clarif|elucidat|question)/
/** How far before a verb its question word stands, and before that the word that asks. */
const inquiryWithin = { verb: 12, word: 3 }

/** Whether a verb stands in what is asked: “understanding what drives Y”. */
export function isInquired(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(1, verb - inquiryWithin.verb); at--) {
    const form = tokens[at]?.form ?? ''
    if (/^[.;:?!]$/.test(form)) return false
    if (!/^(?:how|why|what|which|whether)$/.test(form)) continue
    return tokens.slice(Math.max(0, at - inquiryWithin.word), at).some((token) => inquiry.test(token.form))
  }
  return false
}

/** “We used a test to determine how …”, “to determine whether”: found out, not brought about. */
export function isFoundOut({ tokens }: Passage, { first, last, lemma }: Claim['relation']): boolean {
  if (lemma !== 'determine') return false
  if (/^(?:how|whether|which|if|what|why|where|when|who)$/.test(tokens[last]?.form ?? '')) return true
  const start = tokens[first]?.form === 'to' ? first : first - 1
  return (
    tokens[start]?.form === 'to' &&
    tokens.slice(Math.max(0, start - purposeWithin), start).some(({ form }) => means.test(form))
  )
}

/** How far before “to determine” stands what was used for it, and how that is told. */
const purposeWithin = 8
const means = /^(?:use|used|uses|using|we|i|conducted|performed|ran|order|applied|computed|tested|compared)$/
