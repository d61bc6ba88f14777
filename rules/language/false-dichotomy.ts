// language/false-dichotomy: “not a feeling but chemistry”, in one sentence or in two.
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { over, partsIn } from '../../core/prose/parts.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import {
  clockwork,
  contrastAnswers,
  contrastDenials,
  contrasts,
  corrections,
  excuses,
  judgements,
  machines,
  madeOf,
  supposals,
  troubles,
  trueTroubles,
  warmth,
  waved
} from './contrasts.ts'
import { sloganAnswers, sloganDenials, slogans } from './slogans.ts'

/** What belongs to a person as a whole, in words for the person alone. */
const traits =
  'feeling | feelings | emotion | emotions | sadness | character | personality | personality deficits | choice | choices | ongoing choice | willpower | will | weakness | love | psychology | psychological | mind | minds | the mind | the heart | heart | soul | the soul | learning | learned | learnt | intuition | upbringing | nurture | parenting | culture | society | social | experience | biography | history | story | stories | relationship | relationships | childhood | conversation | insight | reason | thought | thoughts | attitudes | belief | beliefs | memory | memories | behavioural | behavioral | behaviour | behavior | mental | emotional | moral | morality | morals | virtue | values | vows | promises | duty | commitment | respect | kindness | wisdom | talent | meaning | taste | manners | honesty | god | religion | prayer | virtue | vice | sin | laziness | imagination | imagined | imaginary | destiny | fate | magic | romance | mystery | free will | habit | habits | personal | discipline | self-discipline | self-control | motivation | romantic | failing | failure | moral failing | flaw | weak | lazy | shy | cold | selfish | needy | clingy | faith | in your head | in our heads | in the mind | in the head | your head | attitude | spirit | spiritual | poetry | politics | circumstance | circumstances | environment | friendship | faithfulness | loyalty | meaning | social problem | social construct | teaching | schooling | teachers | friends | peers | virtues | decision | decisions | rude | rudeness | stubborn | stubbornness | spoilt | spoiled | bad behaviour | bad manners | bad parenting | moral failing | trait of character | courage | cowardice | greed | ambition | devotion | sentiment | sentimental | sympathy | free choice | conscience | self-pity | drama | melodrama | excuse | excuses'
/** The same, with all states and behaviours that the lexicon knows. */
const person = `(${traits} | @state | @behaviour)`
/** What belongs to the body that carries it. */
const body =
  '(chemistry | biology | neurobiology | neurochemistry | neuroscience | plumbing | wiring | hardware | hormone | hormones | hormonal | chemical | chemicals | biochemical | biological | neurological | neurochemical | neural | physical | physiological | bodily | molecular | molecules | molecule | physiology | physics | genetic | genetics | genes | DNA | inherited | innate | inborn | hard-wired | hardwired | wired | nature | evolution | instinct | circuits | circuit | circuitry | neurons | nerves | nerve | reflex | reflexes | secreted | released | structural | structure | architecture | mechanism | mechanisms | machinery | signal | signals | synapses | synapse | receptors | transmitters | neurotransmitters | brain | brains | (nervous system) | (frontal lobe | frontal lobes) | (brain disease | brain disorder | withdrawal syndrome | syndrome) | biochemistry | (amygdala size) | voltage | electricity | firing | enzymes | enzyme | protein | proteins | inflammation | metabolism | medical | disease | cells | blood | chemical imbalance | @molecule | @region | @central | @receptor | @gene | oxytocin sorting)'
const little =
  '(a | an | the | your | our | his | her | their | some | just | merely | pure | purely | simply | about | in | of | on | by | a matter of | a question of | a product of | a sign of | a state of | a disorder of | your own | made | down to | down to the | the work of | in the)?'
/** No verb: “did not affect trust but lowered cortisol” tells of results. */
const noVerb =
  '!(~@drive | ~@lower | ~affect | ~change | ~alter | ~influence | ~predict | ~measure | ~assess | ~test | ~study | ~show | ~find | ~differ | ~activate | ~block)'
const plain = `!(only | just | merely | simply | solely | necessarily | always | purely | significant) ${noVerb} ${little} ..1!`
const not = "(not | isn't | aren't | wasn't | never | no !longer)"
const it =
  "(it's | it is | it was | they were | they are | they're | this is | that's | that is | these are | you are | you're | he is | he's | she is | she's | we are | we're | but | only | instead)"
const rests =
  '(~depend on | ~come from | ~stem from | ~begin in | ~lie in | ~sit in | ~live in | ~reside in | ~start in | ~arise from | (is | are) (made | born | decided | shaped | seated | located) (in | by))'
/** Both orders of a form that has a person’s side and a body’s. */
type Form = (denied: string, given: string) => string
const both = (form: Form): string[] => [form(person, body), form(body, person)]
/** The same where states and behaviours are contrasted for other reasons (“happy, not sleepy”). */
const words = (form: Form): string[] => [form(`(${traits})`, body), form(body, `(${traits})`)]
/** What contrasts subjects of study rather than explanations. */
const subjects = compilePatterns([
  'data|incidence|course|courses|lecture|lectures|chapter|department|departments|degree|syllabus|textbook|questionnaire|questionnaires|stimuli'
])

const oneSentence = compilePatterns([
  ...slogans,
  ...contrasts,
  ...machines,
  ...both((a, b) => `[${not} ${plain} ${a} ..2! ,? but (rather)? ${noVerb} ${little} ..2! ${b}]`),
  ...words((a, b) => `[${a} ..1! , (and)? (not | never) !on (of | in | to | by | from)? ${little} ${b}] !significant*`),
  ...both((a, b) => `[(is | are | was | were | ’s | : | remains | a matter of) ${little} ${a} and not ${little} ${b}]`),
  ...words((a, b) => `[${a} rather than (to | of | from | in | by)? ${little} ${b}]`),
  ...both((a, b) => `[(less | not so much) (about)? ${little} ..3! ${a} (than | as) ${little} ..2! ${b}]`),
  ...both((a, b) => `[(more) (about | of)? ${little} ${a} than ${little} ${b}]`),
  ...words(
    (a, b) =>
      `[${a} (problem | disease | disorder | issue | matter | question | thing | condition | state | fact) , not ${little} ${b}]`
  ),
  `[${rests} ${little} ..2! ${body} ,? (and)? not (at | in | by | on | from) (the | your | our | a | his | her)? (altar | heart | mind | head | soul | couch | family | home | past | nursery | classroom | childhood | bedroom | world | (${traits}))]`,
  `[(we | you) (are | ’re) not ..3! (persons | people | minds | souls | selves) ..3! (; | , | :) (we | you) (are | ’re) ..1! ${body}]`,
  ...both((a, b) => `[a matter of ..1! ${a} ,? (and)? not of ..1! ${b}]`),
  ...both((a, b) => `[${not} ${plain} ${a} ..3! (, | ; | : | — | –) (and)? ${it} (all)? ${little} ..3! ${b}]`),
  ...both(
    (a, b) =>
      `[${not} (~depend | ~come | ~stem | ~begin | ~lie | ~sit | ~live | ~reside | ~start | ~arise) (on | from | in) ${little} ${a} ..2! (, | ;)? but (on | from | in | with)? ${little} ..2! ${b}]`
  ),
  ...both((a, b) => `[${rests} ${little} ..2! ${a} ,? (and)? not (on | from | in | by)? ${little} ${b}]`),
  ...both(
    (a, b) =>
      `[(forget | forget about | never mind | so much for | blame | thank) ${little} ..1! ${a} (, | : | ; | — | –) ..8 ${b}]`
  ),
  ...both((a, b) => `[(blame | thank) ${little} ..1! ${a} , not ${little} ..1! ${b}]`),
  ...both(
    (a, b) =>
      `[${a} ..1! (has | have | had) (nothing | little) to do with (it | this | that) (, | : | ; | — | –) ..8 ${b}]`
  ),
  ...both(
    (a, b) => `[${b} ..6 (and | ; | :) ..1! ${a} (has | have | had) (nothing | little) to do with (it | this | that)]`
  ),
  ...both((a, b) => `[${a} ..8! (has | have | had) (nothing | little) to do with ${little} ${b}]`),
  ...both(
    (a, b) =>
      `[(has | have | had) (nothing | little) to do with ${little} ${a} (and | , | ; | but) ..2! (everything | all) (to do)? with ${little} ..2! ${b}]`
  ),
  ...both((a, b) => `[either ${little} ..1! ${a} or ${little} ..1! ${b}]`),
  ...both((a, b) => `[(not | never) ${noVerb} ${a} ..1! (but | ;) ${little} ..2! ${b}]`),
  ...both(
    (_, b) =>
      `[(is | are) (an illusion | a myth | a fiction | only a word | just a word | a fairy tale) (, | ; | : | and | —) ..6 ${b} (is | are) (real | the truth | all there is | what counts | what matters)]`
  ),
  ...both(
    (a, b) =>
      `[(no | without) ${a} (at all)? (, | ; | : | —) (just | only | nothing but | merely | simply) ${little} ..1! ${b}]`
  ),
  `[(what | where) ..6! (call | calls | called | see | feel | experience | think of | looks like | look like | looks | passes for | seems like | seems | feels like | appears as) ..3! ${person} ..3! (is | are | was) (really | actually | in truth | in fact | in reality | nothing but | only | just | merely | simply) ${little} ..2! ${body}]`,
  '[(nature (or | versus | vs) nurture) ..6! (it is | it’s | the answer is | settled | : ) ..2! (nature | nurture)]',
  '[(answer | verdict) ..3! (is | :) ..1! (nature | nurture)]',
  `[(is | are | was | were | ’s) (purely | entirely | wholly | all | only | solely | just | simply | nothing but) ${little} ..1! ${body} (and | , | ; | —) (and)? (nothing else | nothing more | not ${little} ${person} | there is no ${person})]`,
  `[not that (you | we | they | he | she) (are | is) ..2! (weak | lazy | broken | cold | selfish | needy | sad) (, | ;) ..1! (it is | it's) that (your | our | their | his | her) ${body}]`,
  // “It's your hormones, not your marriage, that make you unhappy”: whatever is set aside.
  `[(it's | it is | it was) ${little} ..1! (${body} | inflammation | @molecule) , (and)? not ${little} !@molecule|@region|@receptor <word> <word>? ,? that|which|who] ..3! (you | us | we | people | me | them | your | our | children | men | women | lovers)`,
  `[(it's | it is) not ${little} !@molecule|@region|@receptor <word> <word>? (, | ;)? (but | it's | it is) ${little} ..1! ${body} ,? that|which|who] ..3! (you | us | we | people | me | them | your | our | children | men | women | lovers)`,
  // “Dementia: not ageing but inflammation”
  `[: (not | no) (a | an | your | our | the)? !@molecule|@region|@receptor <word> ,? but (a | an | your | our | the)? (${body} | inflammation)] (<end> | .)`,
  `[(students | adolescents | teenagers | teens | kids | boys | girls | people | patients | children | parents | smokers | sleepers | drinkers | mothers | men | women | they | you | we) (are | is) (not | never) (lazy | weak | rude | selfish | stubborn | spoilt | spoiled | bad | cold | mad | difficult | moody | ungrateful | greedy | careless | undisciplined) (, | ; | — | – | :) (it is | it's)? (their | our | your) ..1! (clock | clocks | brain | brains | ${body})]`,
  `[(you | she | he | they | we | I | people | teenagers | addicts | children | mothers | men | women) (is | are | was | were | am)? (not | isn't | aren't | wasn't | weren't | 're not | 's not | don't | doesn't | do not | does not) ..4! (, | ; | — | – | :) ..1! (it is | it's)? (your | our | their | his | her | the) ..2! ${body} (is | are | does | do | has | have | was | that is | . )]`
])

/** Of the two sides, the words that textbooks do not use for other things. */
const heart =
  'feeling | feelings | emotional | sadness | laziness | character | choice | willpower | will | weakness | love | heart | the heart | intuition | upbringing | parenting | culture | romance | friendship | friends | virtue | virtues | vice | decision | decisions | insight | honesty | kindness | morality | moral failing | failing | failure | flaw | rude | rudeness | lazy | shy | selfish | stubborn | stubbornness | self-control | discipline | duty | vows | promises | commitment | magic | trait of character | bad manners | bad parenting | teaching | schooling | spoilt | spoiled | conscience | courage | devotion | free will | imagination'
const flesh =
  '(chemistry | biochemistry | biology | neurobiology | neurochemistry | plumbing | wiring | brain wiring | hormones | hormonal | chemical | chemicals | biochemical | molecules | genes | DNA | circuits | circuitry | neurons | nerves | receptors | (brain disease) | (brain disorder) | (withdrawal syndrome) | inflammation | synapses | (frontal lobes) | (brain chemistry) | cortisol | dopamine | serotonin | oxytocin | vasopressin | testosterone | endorphins | adrenaline | amygdala | insula)'
/** The one side set aside, by any words for it. */
const setAside = (side: string): string[] => [
  `[(not | isn't | aren't | wasn't | never | no | nothing to do with | n't) !(only | just | merely | simply | solely | necessarily | always | purely | significant | yet | clear | so much) ${noVerb} ..3! ${side}] !(hormone | molecule | drug | chemical)`,
  `[(rather than | instead of | as opposed to | in place of | far from | anything but) ..3! ${side}]`,
  `[less (about | of | to do with)? ..2! ${side} than]`
]
/** The person’s side set aside, and the body’s; what may stand for each on the other side. */
const aside = [compilePatterns(setAside(`(${heart})`)), compilePatterns(setAside(flesh))] as const
const given = [compilePatterns([flesh]), compilePatterns([`(${heart})`])] as const
/** Words of results and methods, in which one thing and not another was measured, changed or given. */
const results = compilePatterns([
  'participants|group|groups|dose|drug|placebo|trial|study|studies|~measure|~assess|~test|effect|effects|significant|significantly|score|scores|sample|samples|whether|plasma|saliva|questionnaire|task|condition|~find|~observe|~report|~suggest|model|models|both|also|neither|receptor|receptors ..3! (agonist | antagonist | subtype)',
  '~@method | <citation> | @animal'
])
/** How far apart the two may stand. */
const farthest = 10

/** One side set aside and the other given, in whatever form and order: “It is neurons, not virtues, that make us kind”. */
function loosely({ passage }: BlockView, sentence: Sentence): TokenSpan | undefined {
  if (partsIn(passage, sentence, [results])) return undefined
  for (const [i, denied] of aside.entries()) {
    const out = partsIn(passage, sentence, [denied])?.[0]
    const other = given[i]
    if (!out || !other) continue
    const inside = other
      .match(passage.tokens, sentence, passage.mentions)
      .map(({ focus }) => focus)
      .find(
        (f) =>
          (f.last <= out.first && out.first - f.last <= farthest) ||
          (f.first >= out.last && f.first - out.last <= farthest)
      )
    if (inside) return over([out, inside])
  }
  return undefined
}

/** The denial at the end of one sentence, and the answer at the beginning of the next. */
const denial = compilePatterns(
  both((a) => `nothing to do with ${little} ${a} .`).concat(
    both((a) => `${not} ${plain} ${a} (at all)? .`),
    both((a) => `(forget | never mind) ${little} ..1! ${a} .`)
  )
)
const answer = compilePatterns(
  both(
    (_, b) =>
      `[(it's | it is | this is | that is | they are | they're | these are | you are | he is | she is) (all)? ${little} ..4! ${b}]`
  )
)
/** Denials with their answers, the person's side and the body's in turn. */
const denials = [
  [denial, answer],
  [compilePatterns(contrastDenials), compilePatterns(contrastAnswers)],
  [compilePatterns(waved), compilePatterns(madeOf)],
  [compilePatterns(judgements), compilePatterns(excuses)],
  [compilePatterns(warmth), compilePatterns(clockwork)],
  [compilePatterns(troubles), compilePatterns(trueTroubles)]
] as const
/** “Is jealousy a flaw of character? No: it is vasopressin.” */
const supposed = compilePatterns(supposals)
const corrected = compilePatterns(corrections)
const sloganDenial = compilePatterns(sloganDenials)
const sloganAnswer = compilePatterns(sloganAnswers)
/** Which form of answer belongs to which form of denial. */
const answerOf = [0, 0, 2, 1]
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
    if (subjects.match(tokens, sentence, mentions).length > 0) return
    const within = oneSentence.match(tokens, sentence, mentions, { longest: true })[0]
    if (within) {
      yield { at: within.focus, message: 'dichotomy' } satisfies Report
      return
    }
    const loose = loosely(view, sentence)
    if (loose) {
      yield { at: loose, message: 'dichotomy' } satisfies Report
      return
    }
    const next = sentences[sentence.index + 1]
    const asked = next && sentence.question !== 'no' && supposed.match(tokens, sentence, mentions)[0]
    const told = asked && corrected.match(tokens, next, mentions)[0]
    if (next && told) {
      yield { at: { start: sentence.start, end: told.focus.end }, judge: told.focus, message: 'dichotomy' }
      return
    }
    if (!next || sentence.question !== 'no' || sentence.last - sentence.first > longestDenial) return
    const [shape] = sloganDenial.match(tokens, sentence, mentions)
    const reply = shape && sloganAnswer.match(tokens, next, mentions).find((m) => m.index === answerOf[shape.index])
    if (reply) {
      yield {
        at: { start: sentence.start, end: reply.focus.end },
        judge: reply.focus,
        message: 'dichotomy'
      } satisfies Report
      return
    }
    for (const [deny, tell] of denials) {
      const denied = deny.match(tokens, sentence, mentions)
      const given = tell
        .match(tokens, next, mentions)
        .find((match) => match.span.first === next.first && denied.some((d) => d.index % 2 === match.index))
      if (!given) continue
      yield { at: { start: sentence.start, end: given.span.end }, judge: given.focus, message: 'dichotomy' }
      return
    }
  },
  examples: {
    flagged: [
      { text: '⟦Trust is biology, not character⟧.' },
      { text: '⟦Bonding is not a feeling. It is a matter of circuits⟧.' }
    ],
    fine: [
      { text: 'Bonding is not only a feeling but also a matter of circuits.' },
      { text: 'The dose was given by nose, not by mouth.' },
      { text: 'Is trust biology, not character?' }
    ]
  }
})
