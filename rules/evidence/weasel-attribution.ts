// evidence/weasel-attribution: “studies show”, “scientists believe”, “it is well known” without a source.
import type { Passage, Sentence, Token } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { cites } from '../../core/prose/query.ts'
import { defineRule } from '../../core/rule.ts'

/** Vague sources as the subject of a verb of showing. */
const vague = compilePatterns([
  '[(numerous | many | several | some | various | recent | other | new | countless | dozens of | hundreds of | thousands of | plenty of | all | leading | top | mounting | growing | accumulating | increasing | ample | emerging | converging | compelling | strong | solid | robust | scientific | empirical | the latest | the newest | modern | previous | most | further | more | a ..2! body of | a wealth of | a host of)? studies|scientists|researchers|experts|neuroscientists|psychologists|psychiatrists|biologists|doctors|specialists|scholars|academics|experiments|trials|meta-analyses|literature|research|science|neuroscience|evidence|findings|contributions|reports (have | has)? (now | long | clearly | repeatedly | consistently | also | all | even | time and again | again and again | over and over | time after time | overwhelmingly | unanimously)? ~show|~suggest|~demonstrate|~prove|~find|~link|~associate|~connect|~assume|~conclude|~support|~point|~suspect|~insist|~hold|~attest|~indicate|~reveal|~confirm|~believe|~agree|~know|~tell|~argue|~say|~establish|~discover|think|thinks|claim|report|reports|reported|proven|(~keep showing|finding|suggesting|telling|proving)|((is | are | seem) ..1! convinced|certain|sure|agreed|unanimous (that)?)]',
  '[the research|science|evidence (now | clearly)? (tells | says | shows | proves | suggests | is clear)]',
  '[science|research|(the (evidence | literature | science | field | data)) (is | are) (clear | unanimous | settled | unequivocal | in | overwhelming | conclusive | unambiguous)]',
  '[science|research|(the (evidence | literature | science | data)) (make | makes | made | leave | leaves) (it | no)? ..1! (clear | plain | obvious | evident | abundantly clear | doubt | certain)]'
])

/** Wordings that need not open a phrase. */
const asides = compilePatterns([
  '[according to (recent | new | many | some | several | most | leading | the (latest)? | modern | scientific)? research|studies|scientists|researchers|experts|science|neuroscience|neuroscientists|psychologists|specialists|doctors]',
  '[there (is | are | has been) (now | also)? (a | an)? (growing | good | strong | ample | mounting | solid | compelling | clear | increasing | considerable | much | some | plenty of | overwhelming | abundant | convincing | robust | scientific)? ..3! evidence|research|proof|consensus|agreement (now)? (that | for | of | to (show | suggest) | showing | suggesting | linking | among)]',
  '[~prove|backed|supported|confirmed|validated|established|endorsed|verified by (modern | recent | hard)? science|research|studies|neuroscience|scientists|experts|experiments]',
  '[science-backed|evidence-backed|(scientifically proven)|(clinically proven)|(scientifically established)]',
  '[(many | most | some | several | leading | all) experts|scientists|researchers|neuroscientists|psychologists|doctors|specialists (now | today)? ~see|~regard|~view|~consider]',
  '[~show|~find|~confirm|~demonstrate|~report|~replicate|~prove|~establish|~observe|~document|~support|~see|~link|data|results|findings|evidence ..8! in|by|from|across|throughout many|numerous|several|countless|various|multiple|dozens|hundreds|repeated ..2! studies|experiments|trials|laboratories]',
  '[(well | firmly | widely | thoroughly) (established | documented | known | supported | accepted) (in | by | throughout) the (scientific | research | medical)? (literature | research | evidence | science)]',
  '[(is | are | was) (widely | generally | commonly | often | well | long | universally | usually) (believed | accepted | known | thought | assumed | held | understood | said) to]',
  '[(has | have) (repeatedly | consistently | often | widely | long | frequently | reliably) been (shown | found | proven | demonstrated | linked | associated | documented | reported) (to | with | that)?]',
  '[(it is | this is) (no secret | common knowledge | a (well-known | proven | established | scientific)  fact) that]',
  '[it (is | has been | was) (widely | generally | commonly | often | well | long | universally | now)? (believed | accepted | known | thought | established | assumed | documented | shown | proven | agreed | understood | recognised | recognized)] that|how',
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
    cites(passage, sentence) ||
    (next !== undefined && cites(passage, { first: next.first, last: Math.min(next.last, next.first + namedWithin) }))
  )
}

/** A source that the next sentence names counts when it stands near its beginning ("Light and colleagues (2005) …"). */
const namedWithin = 8

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
    const subjects = vague.match(tokens, sentence, mentions, { longest: true })
    for (const match of subjects.filter((m) => opensPhrase(tokens[m.span.first - 1])))
      yield { at: match.focus, message: 'vague' }
    const aside = asides
      .match(tokens, sentence, mentions, { longest: true })
      .find((m) => subjects.every((s) => m.span.last <= s.span.first || m.span.first >= s.span.last))
    if (aside) yield { at: aside.focus, message: 'vague' }
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
