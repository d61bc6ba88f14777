// What a sentence does in a text besides stating a finding: it speaks of the text, sets up a model, draws an inference,
// names a term. Such sentences need no source of their own.
import type { Passage, Sentence } from './model.ts'
import { compilePatterns, type Matcher } from './pattern.ts'
import { occurs } from './query.ts'
import { carriesOn } from './support.ts'

/** Speech about the text itself: what it does, where it goes, what the reader is asked to think of. */
const text = compilePatterns([
  'this|our|(the present)|(the following)|each chapter|section|review|article|paper|study|thesis|piece|book ..2! ~describe|~discuss|~review|~focus|~examine|~present|~consider|~cover|~approach|~explain|~introduce|~summarise|~synthesise|~catalogue|~survey',
  '(as | was | were | been)? described|noted|discussed|mentioned|emphasised|emphasized|seen|shown|defined|introduced|established above|earlier|below|previously|before',
  'chapter|chapters|subsection|appendix',
  'we’ll | you’ll | we’ve | we will | let us | let’s | (in | this | next | previous | the following | see | concluding) section|sections',
  'as (we | I) ..1! ~see|~explore|~discuss|~describe|~note|~explain|~show|~mention|~argue',
  '(in summary) | (to summarise) | (to summarize) | (in short) | (in sum) | (in a nutshell)',
  '(in | across | among | within) (our | the present | this) ..2! (study | sample | trial | experiment | cohort | data | participants)',
  '(we | I | this) (will | shall | now | here)? ..2! ~begin|~start with|by|our|the|from',
  '(we | I) (will | shall | now | here | then | also | first)? ..2! ~focus|~describe|~discuss|~review|~turn|~illustrate|~summarise|~consider|~present|~outline|~treat|~proceed|~explore|~introduce|~return|~define|~distinguish|~refer|~call|~revisit|~ask',
  '<citation>? ~summarise|~illustrate|~depict this|the|these ..2! ~tradeoff|trade-off|relation|idea|logic|framework|architecture|motif|scheme',
  '<start> (you | we) (might | may | will | would | can) ..1! ~notice|~wonder|~recall|~remember|~think|~ask',
  '<start> consider|recall|note the|a|an|that|how|for|first',
  '(we | you) can ..1! (see | notice)',
  '(if I ask you) | (you might have noticed) | (imagine (that | a | an | you)) | (suppose (that | you))',
  '(the | this | our) ..1! (synthesis | implication | implications | question | questions | (evidence base) | (convergent reading) | thesis | argument | framing | framings | definition | definitions | tension | debate | (take-home message)) (is | are | here | that | predict | predicts | in)',
  'the introduction|(previous section)|(preceding section)|(present section) ..1! ~define|~describe|~establish|~show|~set|~review',
  '(the | these | both) (two | three | rival | competing | opposing)? ..1! (views | readings | accounts | interpretations | positions | framings) (are | is | predict | agree | differ)',
  '<start> (this | the | these | our) ..2! (approach | framework | method | methods | technique | techniques | tool | tools | software | workflow | practice | practices) ..3! (allow | allows | enable | enables | reduce | reduces | improve | improves | facilitate | facilitates | provide | provides | combine | combines)',
  'two|three|four|several|some|many|five (further | open | other | additional | independent)? questions|observations|issues|points|problems|caveats|themes|tensions'
])

/** Speech about a model, a theory or a line of reasoning. */
const theory = compilePatterns([
  '<maths>|equation|equations|simulation|simulations|simulate|simulated|algorithm|algorithms|parameter|parameters|computational|computationally|simulator',
  '(this | the | our | such | a | an | these | most | current | earlier | later | of) ..3! (model | models | framework | frameworks | architecture | scheme)',
  '(one | another | a | the | this | our | key | core | central | basic | main) ..1! (idea | possibility | prediction | hypothesis | suggestion | interpretation | proposal | view | argument | theory | assumption | intuition | rationale | reading) ..12! (is | are | was | has been | would) (that | to | how)?',
  '(we | one) (should | would | might | can | could) not? expect',
  '(the | a) division of labor|labour',
  '(in | under | on | within) (the | this | that | one | another | both) ..4! (account | accounts | model | theory | theories | view | framework | hypothesis | scenario | proposal)',
  '(account | accounts | theory | theories | hypothesis | hypotheses | models | views | framework | frameworks) ..1! (predict | predicts | predicted | imply | implies | hold | holds | assume | assumes | posit | posits | expect | propose | proposes)',
  'should',
  '(the | its | this | their) ability|capacity|potential of|to ..8! is|are',
  '(possible | potential | likely | plausible | alternative | other | further) (reason | reasons | explanation | explanations | interpretation | interpretations | cause | mechanism) (for | of | is | are | may | might | could | would)',
  'assuming|(on this view)|(under this hypothesis)|(in principle)|(from ..3! perspective)|(in this sense)|(in this view)'
])

/** Models of another kind: animals and tests, which data come from. */
const living = compilePatterns([
  '(animal | mouse | rat | rodent | primate | vole | monkey | disease | preclinical | mixed | regression | statistical | knockout | transgenic | murine | in-vivo | linear | lesion) model|models'
])

/** Openings that draw an inference from what was said. */
const inference = compilePatterns([
  '<start> thus|therefore|hence|consequently|accordingly|collectively|overall',
  'therefore',
  '<start> this (in turn | then)? (prevents | allows | enables | means | implies | suggests | explains | makes | lets)',
  '~play this|that role',
  '~argue|~illustrate|~underscore|~highlight that',
  '~illustrate|~underscore|~highlight the ..1! principle|point|importance|need|value',
  '<start> ((in other words) | (that is) | (in this way) | (put differently) | (put simply) | (taken together) | (together ,) | (it’s just that) | (it is just that) | (simply put) | (by analogy) | (in essence) | (as such))'
])

/** Speech about words: what a thing is called, and what belongs to it. */
const naming = compilePatterns([
  '(describes | denotes | (refers to)) (a | an | the | any) ..1! (period | process | phenomenon | tendency | ability | increase | state | set | pattern | time | amount | degree | extent)',
  '(is | are | was | also | commonly | often | otherwise | previously | ,) (known as | called | termed | named | referred to as | defined as | denoted | dubbed)',
  '(we | to | I) ..1! (define | denote | call | term) | ~refer to ..4! as',
  '(can | may | should | must) be (contrasted | distinguished | compared | divided | classified | grouped | categorised | categorized | thought of | viewed | regarded | understood) '
])

/** Talk about what is there to be known, not about what was found. */
const appraisal = compilePatterns([
  '~receive|~attract|~draw|~gain ..4! attention|interest',
  '(the feasibility | the possibility | the difficulty | our ability) of ..2! (~investigate | ~study | ~examine | ~measure | ~test)',
  '(has | have | had | is | are | was | were) ..1! (not | never | rarely | seldom | hardly | scarcely) ..2! been? (studied | tested | examined | investigated | explored | targeted | addressed | assessed | evaluated | validated | compared | characterised | characterized | established)',
  '(there (is | are | has | have) ..2! been? no ..1! (study | studies | work | research | validation | test | tests | data | investigation | investigations | comparison))',
  '(no | few | (no other) | (to our knowledge no)) ..2! (study | studies | work | research | experiment | experiments | trial | trials | paper | papers | investigation | investigations) (has | have | had) ..1! (~examine | ~investigate | ~test | ~use | ~study | ~explore | ~compare | ~look | ~address | ~assess | ~measure | ~consider | ~attempt | ~focus | ~combine)',
  '(little | less | no) ..1! (work | research)? (has | have) been done|said|written|published',
  'the existence of ..12 ~indicate|~suggest|~imply|~show|~mean',
  '~fit together? with ..3! (requirements | role | demands | idea | view)',
  '(is | are | remains | remain) ..2! (important | crucial | essential | critical | vital | key | useful | valuable | needed | necessary | required) ..1! (for | to | in | because)',
  '~provide|~offer|~give|~open|~represent (us)? (a | an | the)? ..2! (opportunity | opportunities | approach | tool | tools | framework | means | way | avenue | platform | insight | insights | window | basis | challenge | starting point)',
  '<start> (studying | understanding | investigating | examining | identifying | characterising | characterizing | elucidating | exploring | mapping | measuring | imaging)',
  '(understand | determine | clarify | establish | investigate | test) (how | whether | why | if | what | which)',
  '(has | have) become ..1! (the | a | an | one of) ..2! (method | methods | tool | tools | technique | approach | standard | paradigm | measure | choice)',
  '(makes | make) (good | perfect | intuitive | evolutionary)? sense',
  'fascinating|puzzling|intriguing|(not surprising)|(no surprise)'
])

/** “If X is so, this could look like Y”: a line of thought, whatever its parts state. */
const conditional = compilePatterns(['<start> if|suppose|supposing|assuming ..30 (could | would | might)'])

/** The reader and the author among those who are spoken of. */
const together = compilePatterns(['you|your|yours|yourself|us|our|ours|ourselves'])

/** Whether a sentence takes the reader in: it explains more than it reports. */
export function addressesReader(passage: Passage, sentence: Sentence): boolean {
  return occurs(together, passage, sentence)
}

/** Whether a sentence stands wholly inside words that another sentence began to quote, or goes on quoting. */
export function isQuotedSpeech({ quotations }: Passage, { start, end }: Sentence): boolean {
  return quotations.some((q) => q.start <= start + 1 && q.end >= end - 1 && q.end - q.start > (end - start) * 1.3)
}

/** What a sentence does besides stating a finding; undefined when it only states. */
export type Discourse = 'text' | 'theory' | 'inference' | 'naming'

/** How many loose letters make a stretch of text a derivation ("this *f*, and the reward *r*"). */
const variablesFrom = 3

/** Whether a passage derives something with symbols: its sentences are steps. */
export function isDerivation({ tokens }: Passage): boolean {
  const symbols = tokens.filter(
    ({ kind, form }, i) =>
      kind === 'maths' || (kind === 'word' && /^[b-z]$/.test(form) && !/^[=<>≤≥(]$/.test(tokens[i + 1]?.form ?? ''))
  )
  return symbols.length >= variablesFrom
}

/** What a sentence does besides stating something. */
export function discourseOf(passage: Passage, sentence: Sentence): Discourse | undefined {
  const fits = (matcher: Matcher): boolean => occurs(matcher, passage, sentence)
  if (fits(text)) return 'text'
  if (fits(theory) && !fits(living)) return 'theory'
  if (fits(inference) || fits(appraisal) || fits(conditional)) return 'inference'
  return fits(naming) ? 'naming' : undefined
}

/** What each sentence of a passage does by itself, in order; a fact that several findings of a block ask for. */
export function ownDiscourses({ passage }: { readonly passage: Passage }): readonly (Discourse | undefined)[] {
  return passage.sentences.map((sentence) => discourseOf(passage, sentence))
}

/** “This idea is consistent with …”: what the sentence before said is an idea. */
const named = compilePatterns([
  '<start> (this | that | such a | the latter) ..1! (idea | hypothesis | view | notion | proposal | account | principle | perspective | theory | conjecture | possibility)'
])

const pointers: ReadonlySet<string> = new Set(['this', 'these', 'it', 'them', 'those', 'that'])

/** Whether a sentence speaks of what the one before said ("We return to this below"). */
function pointsBack({ tokens }: Passage, sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined && tokens.slice(sentence.first, sentence.first + 8).some(({ form }) => pointers.has(form))
  )
}

/** What every sentence of a passage does; one that carries on from talk of the text or of a theory goes on with it. */
export function discourses(passage: Passage): readonly (Discourse | undefined)[] {
  const out: (Discourse | undefined)[] = []
  for (const sentence of passage.sentences) {
    const before = out.at(-1)
    const inherited = before === 'text' || before === 'theory' ? before : undefined
    out.push(discourseOf(passage, sentence) ?? (inherited && carriesOn(passage, sentence) ? inherited : undefined))
  }
  // “Areas differ in what they do. We will see later how.”: what is announced is told elsewhere.
  for (let i = 0; i + 1 < out.length; i++) {
    const next = passage.sentences[i + 1]
    if (next && occurs(named, passage, next)) out[i] ??= 'theory'
    if (out[i + 1] === 'text' && (i === 0 || pointsBack(passage, passage.sentences[i + 1]))) out[i] ??= 'text'
  }
  return out
}

/** Headings over what is no report of findings: models and theory, summaries, lists of terms, open questions, tasks. */
const headings =
  /(?<!\b(?:animal|mouse|rat|rodent|disease|preclinical|primate|vole|mixed) )\b(?:models?|modelling|modeling|computational|simulations?|algorithms?)\b|\b(?:summary|key (?:points|terms|concepts|questions)|recap|glossary|terminology|definitions?|nomenclature|outlook|overview|outline|roadmap|open questions|outstanding (?:questions|gaps|issues)|unmet|exercises?|explorations?|learning (?:objectives|outcomes|goals)|thought experiment)\b/i

/** Whether a heading announces something else than findings. */
export function headsNoFindings(heading: string): boolean {
  return heading.length < 200 && headings.test(heading)
}
