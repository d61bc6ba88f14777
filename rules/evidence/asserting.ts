// Whether a sentence asserts a proposition of the library: by what its claims relate, or by its wording.
import type { Claim, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns, type Matcher } from '../../core/prose/pattern.ts'
import { isAbout } from '../../core/prose/query.ts'
import type { Reading } from '../../core/rule.ts'
import type { Contradicted } from './contradicted.ts'

/** A proposition whose wordings are ready to be looked for. */
export interface Asserting {
  readonly data: Contradicted
  readonly says: Matcher
  readonly unless: Matcher
  readonly near: Matcher | undefined
  readonly back: { readonly says: Matcher; readonly about: Matcher } | undefined
}

/** What somebody is said to hold is no assertion of the text. */
const reported = '(~claim | ~maintain | ~insist | ~contend) that'

/** Makes the wordings of a proposition ready. */
export function assertingOf(data: Contradicted): Asserting {
  return {
    data,
    says: compilePatterns(data.says ?? ['<code>']),
    unless: compilePatterns([...(data.unless ?? []), reported]),
    near: data.near && compilePatterns(data.near),
    back: data.back && { says: compilePatterns(data.back.says), about: compilePatterns(data.back.about) }
  }
}

function links(claim: Claim, { data }: Asserting): boolean {
  return (data.links ?? []).some(
    (l) =>
      l.relation.includes(claim.relation.kind) &&
      (claim.subject.absent === true) === (l.lack === true) &&
      l.subject.some((c) => isAbout(claim.subject, c)) &&
      claim.objects.some((o) => l.object.some((c) => isAbout(o, c)))
  )
}

/** Where the sentence says so of what the sentence before is about. */
function goesOn({ passage }: Reading, sentence: Sentence, { back }: Asserting): TokenSpan | undefined {
  const { tokens, mentions, sentences } = passage
  const before = sentences[sentence.index - 1]
  const said = back?.says.match(tokens, sentence, mentions, { longest: true })[0]?.focus
  return said && before && back && back.about.match(tokens, before, mentions).length > 0 ? said : undefined
}

/** Where the sentence asserts the proposition. */
export function asserted(view: Reading, sentence: Sentence, one: Asserting): TokenSpan | undefined {
  const { tokens, mentions, claims } = view.passage
  if (one.unless.match(tokens, sentence, mentions).length > 0) return undefined
  const near = !one.near || one.near.match(tokens, sentence, mentions).length > 0
  const claim = near ? claims.find((c) => c.sentence === sentence.index && links(c, one)) : undefined
  const said = near ? one.says.match(tokens, sentence, mentions, { longest: true })[0]?.focus : undefined
  const span = claim ?? said ?? goesOn(view, sentence, one)
  if (!span || claim?.verdict.silent) return undefined
  return view.passage.judge(span, one.data.general ? ['certainty', 'generality'] : ['certainty']).silent
    ? undefined
    : span
}
