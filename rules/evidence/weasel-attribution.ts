// evidence/weasel-attribution: “studies show”, “scientists believe”, “it is well known” without a source.
import { frontOf, isArticle } from '../../core/article.ts'
import { isSourcedBeyond, isSourcedWithin, opensSourced } from '../../core/citing/sourced.ts'
import { discourseOf } from '../../core/prose/discourse.ts'
import type { Sentence, Token, TokenSpan } from '../../core/prose/model.ts'
import { pointsToFigure } from '../../core/prose/own-work.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { cites, occurs } from '../../core/prose/query.ts'
import { numbersIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Fact, type Reading } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** Vague sources as the subject of a verb of showing. */
const vague = compilePatterns([
  '[(numerous | many | several | some | various | recent | other | new | countless | dozens of | hundreds of | thousands of | plenty of | all | leading | top | mounting | growing | accumulating | increasing | ample | emerging | converging | compelling | strong | solid | robust | scientific | empirical | the latest | the newest | modern | previous | most | further | more | a ..2! body of | a wealth of | a host of)? studies|scientists|researchers|experts|neuroscientists|psychologists|psychiatrists|biologists|doctors|specialists|scholars|academics|experiments|trials|meta-analyses|literature|research|science|neuroscience|evidence|findings|contributions|reports (have | has)? (now | long | clearly | repeatedly | consistently | also | all | even | time and again | again and again | over and over | time after time | overwhelmingly | unanimously)? ~show|~suggest|~demonstrate|~prove|~find|~link|~associate|~connect|~assume|~conclude|~support|~point|~suspect|~insist|~hold|~attest|~indicate|~reveal|~confirm|~believe|~agree|~know|~tell|~argue|~say|~establish|~discover|think|thinks|claim|report|reports|reported|proven|(~keep showing|finding|suggesting|telling|proving)|((is | are | seem) ..1! convinced|certain|sure|agreed|unanimous (that)?)]',
  '[the research|science|evidence (now | clearly)? (tells | says | shows | proves | suggests | is clear)]',
  '[science|research|(the (evidence | literature | science | field | data)) (is | are) (clear | unanimous | settled | unequivocal | overwhelming | conclusive | unambiguous)]',
  '[(the (evidence | science | data)) (is | are) in] (. | , | ;)',
  '[data from (many | numerous | countless | dozens of | several) ..1! (laboratories | labs | studies | groups) (~suggest | ~show | ~indicate)]',
  '[science|research|(the (evidence | literature | science | data)) (make | makes | made | leave | leaves) (it | no)? ..1! (clear | plain | obvious | evident | abundantly clear | doubt | certain)]'
])

/** Wordings that need not open a phrase. */
const asides = compilePatterns([
  ', [(say | says | said | argue | believe | think | claim | insist | suggest | agree | warn | report | conclude) ..1! scientists|researchers|experts|neuroscientists|psychologists|psychiatrists|specialists|doctors|academics|studies]',
  '[according to (recent | new | many | some | several | most | leading | the (latest)? | modern | scientific)? research|studies|scientists|researchers|experts|science|neuroscience|neuroscientists|psychologists|specialists|doctors]',
  '[there (is | are | has been) (now | also)? (a | an)? (growing | good | strong | ample | mounting | solid | compelling | clear | increasing | considerable | much | some | plenty of | overwhelming | abundant | convincing | robust | scientific)? ..3! evidence|research|proof|consensus|agreement (now)? (that | for | of | to (show | suggest) | showing | suggesting | linking | among)]',
  '[~prove|backed|supported|confirmed|validated|established|endorsed|verified by (modern | recent | hard)? science|research|studies|neuroscience|scientists|experts|experiments]',
  '[science-backed|evidence-backed|(scientifically proven)|(clinically proven)|(scientifically established)]',
  '[(many | most | some | several | leading | all) experts|scientists|researchers|neuroscientists|psychologists|doctors|specialists (now | today)? ~see|~regard|~view|~consider]',
  '[~show|~find|~confirm|~demonstrate|~report|~replicate|~prove|~establish|~observe|~document|~support|~see|~link|results|findings|evidence ..8! in|by|from|across|throughout many|numerous|several|countless|various|multiple|dozens|hundreds|repeated ..2! studies|experiments|trials|laboratories] !(in the lab | in our lab | in the laboratory | in our laboratory | from our lab)',
  '[(well | firmly | widely | thoroughly) (established | documented | known | supported | accepted) (in | by | throughout) the (scientific | research | medical)? (literature | research | evidence | science)] !reviewed|cited|above|below|here',
  '[(is | are | was) (widely | generally | commonly | often | well | long | universally | usually) (believed | accepted | known | thought | held | understood | said) to]',
  '[(is | are | was) (widely | generally | commonly | universally) assumed to]',
  '[(has | have) (repeatedly | consistently | often | widely | long | frequently | reliably) been (shown | found | proven | demonstrated | linked | associated | documented | reported) (to | with | that)?]',
  '[(it is | this is) (no secret | common knowledge | a (well-known | proven | established | scientific)  fact) that]',
  '[it (is | has been | was) (widely | generally | commonly | often | well | long | universally | now)? (believed | accepted | known | thought | established | documented | shown | proven | agreed | understood | recognised | recognized)] that|how',
  '[it (has been | was | is) (shown | demonstrated | proved | proven | established | confirmed | found | documented | observed) ..1! (time and again | time and time again | again and again | over and over | many times | repeatedly | time after time)] that|how',
  '[it has (often | repeatedly | frequently | consistently | long) been (shown | demonstrated | proved | proven | established | confirmed | found | documented | observed)] that|how',
  '[it is (widely | generally | commonly | often | usually | universally | frequently) assumed] that',
  '[this|these|which|it (is | are) (widely | generally | commonly | often)? believed|thought] to',
  '[@molecule is (well | widely | generally | commonly)? known] (for | to)',
  '[(as)? everybody|everyone knows]',
  '[(we | you | parents) (are | were | have been) ..1! (told | taught | assured | warned) (by)? ..1! science|research|scientists|experts|researchers|neuroscience|studies|neuroscientists]',
  '[as (is | has been) ..1! (well | widely | generally | commonly | long) (known | established | documented | accepted | shown | recognised)]',
  '[it is (often | sometimes | commonly | frequently | widely)? (said | claimed | argued | held | maintained | reported) that]',
  '[some|many|most (people | of us | authors | writers | in the field)? (say | believe | claim | argue | think | hold | maintain | suspect) that]',
  '[(~turn out | ~appear) ..2! , (science | research | studies) (~say | ~show | ~suggest)]',
  '[(science | research | neuroscience) (has it | has long known | has known | has discovered | has taught us | teaches us | knows) ..1! (that | how | what)?]',
  '[(the | a) (consensus | agreement) (among | of) ..1! scientists|researchers|experts]'
])

/** “Say there is evidence”, “if studies show”: it is supposed. */
const supposing: readonly string[] = ['say', 'if', 'suppose', 'whether', 'unless']
/** “Which experts agree?”: the question is who is meant. */
const asking: ReadonlySet<string> = new Set(['which', 'what', 'whose', ...supposing])

/** Whether a noun phrase can begin after this token: “our studies” and “vole research” say whose or which. */
function opensPhrase(before: Token | undefined): boolean {
  return before === undefined || before.kind !== 'word' || openers.has(before.form)
}

/** Words after which “studies” are no particular ones. */
const openers: ReadonlySet<string> = new Set(
  'that and but or so yet as while because since although though which where when if however indeed further also now today fact moreover furthermore than what how for'.split(
    ' '
  )
)

/** Words of a text that discusses one piece of work: “findings” are its findings. */
const oneWork = compilePatterns([
  'their|his|her|these data|findings|results|experiment|experiments',
  'the|this authors|paper|article|experiment|study'
])
const outcomes: ReadonlySet<string> = new Set(['findings', 'results', 'reports', 'contributions', 'evidence', 'data'])

/** “the abilities that it is thought to support”: the pronoun stands for a thing. */
function isPronoun(tokens: readonly Token[], { first }: TokenSpan): boolean {
  return tokens[first]?.form === 'it' && /^(?:that|which|what|than)$/.test(tokens[first - 1]?.form ?? '')
}

/** Sections that by convention cite nothing. */
const summaries: ReadonlySet<string> = new Set(['title', 'abstract'])

/** Steps down where a text that cites sums up what it has told with its sources. */
const stepsOf = (section: string): number => (section === 'conclusion' ? -1 : 0)

/** Blocks that speak of a figure, or in somebody else's words. */
const others: ReadonlySet<string> = new Set(['caption', 'quote'])

/** Sections in which “there is evidence for …” tells of the authors’ own data. */
const ofStudy: ReadonlySet<string> = new Set(['methods', 'results', 'discussion'])
const ownEvidence = /^(?:there\s(?:is|are)\b|it\swas\s(?:shown|found|demonstrated|observed)\b)/i
/** Evidence that many have gathered. */
const gathered =
  /\b(?:growing|mounting|accumulating|increasing|emerging|ample|overwhelming|abundant|scientific|considerable|much|plenty)\b/i

/** Whether words such as “there is some evidence that” speak of what the study itself found. */
const speaksOfStudy = (words: string, section: string): boolean =>
  ofStudy.has(section) && ownEvidence.test(words) && !gathered.test(words)

/** “trials associated with no response”, “studies reported in the literature”: they are associated, and show nothing. */
function isParticiple(tokens: readonly Token[], { last }: TokenSpan): boolean {
  return (
    (/^(?:associated|connected|linked)$/.test(tokens[last - 1]?.form ?? '') &&
      /^(?:with|to)$/.test(tokens[last]?.form ?? '')) ||
    (/^(?:shown|reported|found|observed)$/.test(tokens[last - 1]?.form ?? '') &&
      /^(?:in|are|is|were|here|at|by)$/.test(tokens[last]?.form ?? ''))
  )
}

interface Vague {
  readonly at: Span
  readonly sentence: Sentence
  readonly steps: number
  /** Whether a source in the block says who is meant. */
  readonly within: boolean
}

/** The vague sources of a block that are the author's own words. */
const vagueIn: Fact<readonly Vague[]> = (view) => view.passage.sentences.flatMap((s) => [...inSentence(view, s)])

function* inSentence(view: Reading, sentence: Sentence): Generator<Vague> {
  const { passage } = view
  const { tokens, mentions } = passage
  const subjects = vague
    .match(tokens, sentence, mentions, { longest: true })
    .filter(
      (m) => !isOneWorks(m.focus) && !isParticiple(tokens, m.focus) && !asking.has(tokens[m.span.first - 1]?.form ?? '')
    )
  const aside = asides
    .match(tokens, sentence, mentions, { longest: true })
    .find(
      (m) =>
        !isPronoun(tokens, m.focus) &&
        !supposing.includes(tokens[m.span.first - 1]?.form ?? '') &&
        subjects.every((s) => apart(m.span, s.span))
    )
  const found = subjects.filter((m) => opensPhrase(tokens[m.span.first - 1]))
  for (const { focus } of aside ? [...found, aside] : found) {
    const verdict = passage.judge(focus, ['fixed'])
    if (verdict.silent || discourseOf(passage, sentence) === 'text') continue
    const at = { start: focus.start, end: focus.end }
    if (occurs(pointing, passage, sentence)) continue
    if (reportsOwn(view, sentence) || speaksOfStudy(passage.text.slice(at.start, at.end), view.block.section)) continue
    const within =
      isSourcedWithin(view, sentence, 'near') ||
      opensSourced(view, sentence) ||
      isNamedNext(view, sentence, passage.text.slice(at.start, at.end)) ||
      isOfNamed(view, sentence, tokens[focus.first]?.form ?? '')
    yield { at, sentence, steps: verdict.steps, within }
  }

  function isOneWorks(focus: TokenSpan): boolean {
    return outcomes.has(tokens[focus.first]?.form ?? '') && occurs(oneWork, passage)
  }
}

/** How many sentences may tell which studies are meant: the next, or one of more where a paragraph opens with them. */
const namedNext = { opening: 3, later: 1 }

/** Words for studies, of which the next sentences may name some. */
const studiesMeant = /stud|eviden|research|literature|experiment|finding|trial|data/i

/** “There is evidence for X. Recordings from Y showed … [@lund2001]” */
function isNamedNext({ passage }: Reading, { index }: Sentence, words: string): boolean {
  const reach = index === 0 && studiesMeant.test(words) ? namedNext.opening : namedNext.later
  return passage.sentences.slice(index + 1, index + 1 + reach).some((next) => cites(passage, next))
}

/** A paragraph that ends on what many found, and the next one that opens with one of them. */
function leadsToNamed(blocks: readonly BlockView[], at: number, { index }: Sentence): boolean {
  const [own, next] = [blocks[at], blocks[at + 1]]
  if (own === undefined || next === undefined || index !== own.passage.sentences.length - 1) return false
  const [opening] = next.passage.sentences
  return next.block.kind === 'paragraph' && opening !== undefined && cites(next.passage, opening)
}

/** “(See above)”: the studies are told of elsewhere in the text. */
const pointing = compilePatterns(['see (also | the)? ..1! above|below|section|chapter|introduction|table|review'])

/** Words for some or all of those that were named before. */
const ofThose: ReadonlySet<string> = new Set(['all', 'both', 'most', 'some', 'other', 'others', 'several'])

/** “[@a; @b; @c]. Some studies support …”: the paragraph has named several, and these are of them. */
function isOfNamed({ citations }: Reading, { start }: Sentence, first: string): boolean {
  return ofThose.has(first) && citations.filter((citation) => citation.start < start).length > 1
}

/** “Findings showed no difference, t(8) = 1.9”, “it is shown that … (Figure 3)”: the results stand here. */
function reportsOwn(view: Reading, sentence: Sentence): boolean {
  const next = view.passage.sentences[sentence.index + 1]
  if ([sentence, next].some((s) => s !== undefined && pointsToFigure(view.passage, s))) return true
  return numbersIn(view, { start: sentence.start, end: sentence.end }).some(({ kind }) => kind !== 'size')
}

function apart(a: TokenSpan, b: TokenSpan): boolean {
  return a.last <= b.first || a.first >= b.last
}

export default defineRule({
  id: 'evidence/weasel-attribution',
  summary: '“Studies show”, “scientists believe”, “it is well known” without a source',
  why: 'The vague plural hides whether there is one study or fifty, and who believes it. A source turns it into a statement that readers can check.',
  better: 'Name the source (“Nave and colleagues (2015) found …”), or state the claim and cite it, or leave it out.',
  silent:
    'When a source stands in the sentence, its heading, or a neighbour that carries the thread on or cites next; when the words are quoted, asked about, speak of one study under discussion or of research to come; in abstracts, course pages, outlines and notes on a book.',
  references: ['sumner2014', 'greenberg2009'],
  severity: 'info',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    vague: '“{text}” does not say which; one study or fifty? Name the source, or leave the phrase out.'
  },
  *check(view) {
    const { blocks } = view
    if (blocks.length === 0 || !isArticle(view)) return
    const front = frontOf(blocks)
    for (const [at, block] of blocks.entries()) {
      if (at < front || others.has(block.block.kind) || summaries.has(block.block.section)) continue
      for (const one of block.fact(vagueIn)) {
        if (one.within || isSourcedBeyond(blocks, at, one.sentence) || leadsToNamed(blocks, at, one.sentence)) continue
        yield { at: view.locate(block, one.at), message: 'vague', steps: one.steps + stepsOf(block.block.section) }
      }
    }
  },
  examples: {
    flagged: [
      { text: '⟦Studies show⟧ that touch calms infants.' },
      { text: '⟦It is widely believed⟧ that serotonin sets our mood.' }
    ],
    fine: [
      { text: 'Studies show that touch calms infants [@feldman2007].' },
      { text: 'The words “studies show” stand in every second press release.' },
      { text: 'More studies are needed.' },
      { text: 'Our studies show that the dose matters.' }
    ]
  }
})
