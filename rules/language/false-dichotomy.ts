// language/false-dichotomy: “not a feeling but chemistry”, in one sentence or in two.
import { compilePatterns } from '../../core/prose/pattern.ts'
import { defineRule, type Report } from '../../core/rule.ts'

/** What belongs to a person as a whole. */
const person =
  '(feeling | feelings | emotion | emotions | sadness | character | personality | personality deficits | choice | ongoing choice | willpower | will | weakness | love | psychology | psychological | mind | the mind | the heart | heart | soul | the soul | learning | intuition | upbringing | culture | experience | mental | emotional | moral | morality | virtue | laziness | imagination | destiny | fate | magic | romance | mystery | free will | habit | personal | discipline | motivation | romantic | failing | failure | moral failing | flaw | weak | lazy | in your head | your head | attitude | spirit | poetry)'
/** What belongs to the body that carries it. */
const body =
  '(chemistry | biology | neurobiology | neurochemistry | neuroscience | plumbing | wiring | hardware | hormone | hormones | hormonal | chemical | chemicals | biological | neurological | neural | molecules | physiology | physics | genetics | genes | circuits | circuitry | neurons | nerves | reflex | structural | structure | architecture | mechanism | machinery | signal | brain | @molecule | @region | @central | @receptor | oxytocin sorting)'
const little =
  '(a | an | the | your | our | his | her | their | some | just | merely | pure | simply | about | in | of | a matter of | a question of | your own)?'
const plain = `!(only | just | merely | simply | solely | necessarily | always | purely | significant) ${little} ..1!`
const not = '(not | isn’t | aren’t | wasn’t | never | no)'

const oneSentence = compilePatterns([
  `[${not} ${plain} ${person} ..2! but (rather)? ${little} ..2! ${body}]`,
  `[${not} ${plain} ${body} ..2! but (rather)? ${little} ..2! ${person}]`,
  `[${body} ..1! , not ${little} ${person}]`,
  `[${person} ..1! , not ${little} ${body}]`,
  `[not that (you | we | they | he | she) (are | is) ..2! (weak | lazy | broken | cold | selfish | needy | sad) (, | ;) ..1! (it is | it’s) that (your | our | their | his | her) ${body}]`,
  `[(${body} rather than ${little} ${person})]`,
  `[(${person} rather than ${little} ${body})]`,
  `[a matter of ..1! ${body} ,? (and)? not of ..1! ${person}]`,
  `[${not} ${plain} ${person} ..2! (, | ; | — | –) (it’s | it is | they are | they’re | this is | but) ${little} ..3! ${body}]`,
  `[${not} ${plain} ${body} ..2! (, | ; | — | –) (it’s | it is | they are | they’re | this is | but) ${little} ..3! ${person}]`
])

/** The denial at the end of one sentence, and the answer at the beginning of the next. */
const denial = compilePatterns([
  `nothing to do with ${little} ${person} .`,
  `nothing to do with ${little} ${body} .`,
  `${not} ${plain} ${person} (at all)? .`,
  `${not} ${plain} ${body} (at all)? .`
])
const answer = compilePatterns([
  `[(it’s | it is | this is | that is | they are | they’re | these are) ${little} ..4! ${body}]`,
  `[(it’s | it is | this is | that is | they are | they’re | these are) ${little} ..4! ${person}]`
])
/** Words up to which a denial is a slogan and not an argument. */
const longestDenial = 14

export default defineRule({
  id: 'language/false-dichotomy',
  summary: '“Not a feeling but chemistry”: one level of description set against another',
  why: 'A feeling and the chemistry that goes along with it are two descriptions of one thing. To deny the one in order to sell the other is catchy, and inaccurate.',
  better: '“X and Y”: “bonding is a feeling, and circuits for reward take part in it”.',
  silent:
    'When two groups, measures or substances are contrasted, when “not only” adds instead of denying, and when the contrast is asked about or rejected.',
  references: ['racine2010'],
  severity: 'hint',
  profiles: { notes: 'off' },
  overclaim: true,
  aspects: ['absence'],
  on: 'sentence',
  messages: {
    dichotomy:
      '“{text}” plays the person off against the body, but both describe the same thing; write “X and Y”, or say what was measured.'
  },
  *check(sentence, view) {
    const { tokens, mentions, sentences } = view.passage
    const within = oneSentence.match(tokens, sentence, mentions, { longest: true })[0]
    if (within) {
      yield { at: within.focus, message: 'dichotomy' } satisfies Report
      return
    }
    const next = sentences[sentence.index + 1]
    if (!next || sentence.question !== 'no' || sentence.last - sentence.first > longestDenial) return
    const denied = denial.match(tokens, sentence, mentions)
    if (denied.length === 0) return
    const given = answer
      .match(tokens, next, mentions)
      .find((match) => match.span.first === next.first && denied.some((d) => d.index % 2 === match.index))
    if (given) yield { at: { start: sentence.start, end: given.span.end }, judge: given.focus, message: 'dichotomy' }
  },
  examples: {
    flagged: [
      { text: 'Trust is ⟦biology, not character⟧.' },
      { text: '⟦Bonding is not a feeling. It is a matter of circuits⟧.' }
    ],
    fine: [
      { text: 'Bonding is not only a feeling but also a matter of circuits.' },
      { text: 'The dose was given by nose, not by mouth.' },
      { text: 'Is trust biology, not character?' }
    ]
  }
})
