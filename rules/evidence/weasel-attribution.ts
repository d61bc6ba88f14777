// evidence/weasel-attribution: “studies show”, “scientists believe”, “it is well known” without a source.
import type { Passage, Sentence, Token } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { defineRule } from '../../core/rule.ts'

const vague = compilePatterns([
  '[(numerous | many | several | some | various | recent | other | new | countless | modern | previous | most | further | more | a growing body of | a body of)? studies|scientists|researchers|experts|neuroscientists|psychologists|research|science|neuroscience|evidence|findings|contributions|reports (have | has)? (now | long | clearly | repeatedly | consistently | also | all | even)? ~show|~suggest|~demonstrate|~prove|~find|~indicate|~reveal|~confirm|~believe|~agree|~know|~tell|~argue|~say|~establish|~discover|think|report|reports|reported|proven]',
  '[the research|science|evidence (now | clearly)? (tells | says | shows | proves | suggests | is clear)]',
  '[according to (recent | new | many | some | several | most | the)? research|studies|scientists|researchers|experts|science|neuroscience|neuroscientists]',
  '[it (is | has been | was) (widely | generally | commonly | often | well | long | universally | now)? (believed | accepted | known | thought | established | assumed | documented | shown | proven | agreed | understood | recognised | recognized)] that|how',
  '[this|these|which|it (is | are) (widely | generally | commonly | often)? believed|thought] to',
  '[@molecule is (well | widely | generally | commonly)? known] (for | to)',
  '[science|research|(the evidence) is clear]',
  '[(as)? everybody|everyone knows]'
])

/** Whether a noun phrase can begin after this token: “our studies” and “vole research” say whose or which. */
function opensPhrase(before: Token | undefined): boolean {
  return before === undefined || before.kind !== 'word' || openers.has(before.form)
}

/** Words after which “studies” are no particular ones. */
const openers: ReadonlySet<string> = new Set(
  'that and but or so yet as while because since although though which where when if however indeed first second further also now today fact moreover furthermore than what how for'.split(
    ' '
  )
)

/** Whether a source stands in the sentence, or the next sentence goes on to name it. */
function sourced(passage: Passage, sentence: Sentence): boolean {
  const next = passage.sentences[sentence.index + 1]
  return (
    cited(passage, sentence.first, sentence.last) ||
    (next !== undefined && cited(passage, next.first, Math.min(next.last, next.first + namedWithin)))
  )
}

/** A source that the next sentence names counts when it stands near its beginning ("Light and colleagues (2005) …"). */
const namedWithin = 8

function cited(passage: Passage, first: number, last: number): boolean {
  return passage.tokens.slice(first, last).some((token) => token.kind === 'citation')
}

export default defineRule({
  id: 'evidence/weasel-attribution',
  summary: '“Studies show”, “scientists believe”, “it is well known” without a source',
  why: 'The vague plural hides whether there is one study or fifty, and who believes it. A source turns it into a statement that readers can check.',
  better: 'Name the source (“Nave and colleagues (2015) found …”), or state the claim and cite it, or leave it out.',
  silent:
    'When a citation stands in the sentence or the next one names the source; when the words are quoted, asked about, or speak of research to come.',
  references: ['sumner2014', 'greenberg2009'],
  severity: 'info',
  aspects: ['fixed'],
  on: 'sentence',
  messages: {
    vague: '“{text}” does not say which; one study or fifty? Name the source, or leave the phrase out.'
  },
  *check(sentence, view) {
    if (sourced(view.passage, sentence)) return
    const { tokens, mentions } = view.passage
    for (const match of vague.match(tokens, sentence, mentions, { longest: true })) {
      if (!opensPhrase(tokens[match.span.first - 1])) continue
      yield { at: match.focus, message: 'vague' }
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
