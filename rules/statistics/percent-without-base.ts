// statistics/percent-without-base: relative change without the numbers it starts from.
import type { Sentence, Token, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { heardIn, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

const share =
  '(# % | # percent | # per cent | (a | one | two) third | thirds | a quarter | (a | one | two | three) fifth | fifths | (a | one) tenth | half | ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety percent)'
const outcome =
  'risk|risks|odds|chance|chances|likelihood|probability|rate|rates|incidence|prevalence|mortality|relapse|relapses|anxiety|depression|stress|pain|symptoms|dementia|stroke|trust|empathy|memory|attention|focus|levels|level|oxytocin|dopamine|serotonin|cortisol|testosterone|endorphins|release|productivity|performance|loneliness|creativity|happiness|aggression|fear|sleep|recovery|cravings|crime|divorce|learning|accuracy|activity|bonding|intimacy|attachment|suicide|suicides|hypertension|autism|schizophrenia|disease|death|deaths|cancer|obesity|inflammation|reactivity|activation|response|responses|connectivity|volume|density|expression|binding|sensitivity|vasopressin|adrenaline|noradrenaline|melatonin|endorphin|prolactin|libido|desire|satisfaction|wellbeing|well-being|resilience|immunity|concentration|mood|insomnia|burnout|violence|bullying|absence|dropout|symptom|distress|grief|error|errors|generosity|donations|cooperation|gaze|@molecule|@state|@behaviour'

/** Changes in relative terms. */
const relative = compilePatterns([
  `[(~increase | ~raise | ~rise | ~boost | ~surge | ~jump | ~lift | ~elevate | ~swell | ~shoot up | ~go up | ~come down | ~go down | ~add | ~gain | ~lose | ~speed up | ~slow | ~sharpen | ~strengthen | ~weaken | ~dampen | ~intensify | ~amplify | ~multiply | ~improve | ~spike | ~soar | ~grow | ~climb | ~cut | ~reduce | ~lower | ~decrease | ~drop | ~fall | ~decline | ~slash | ~shrink | ~plummet | ~enhance) ..5! ${share}]`,
  `[(~increase | ~raise | ~boost | ~cut | ~reduce | ~lower | ~decrease | ~slash) (the | your | our | their | a | one’s)? ..1! ${outcome} of ..5! by ..2! ${share}]`,
  `[${share} ..1! (boost | surge | jump | drop | rise | reduction | increase | decrease | decline | improvement | spike | cut | gain | loss | fall | lift | hit | rush)]`,
  '[(reduction | increase | rise | drop | fall | decrease | decline | improvement | boost | gain | jump | surge) ((in | of) ..4! | with ..4!)? (of | was | is | were | by | : | amounted to | reached) ..3! (# % | # percent | # per cent)]',
  '[(<word> fold | # fold) ..1! (increase | rise | higher | greater | drop | decrease | reduction | more | risk | lower | likely | odds | chance | stronger | larger | jump | surge)]',
  '[(# | ~@numeral | several | many) times ..1! (higher | greater | lower | larger | stronger | weaker | as high | as likely | as much | as many | more likely | less likely | the risk | the odds | the rate)]',
  `[(~face | ~run | ~carry | ~have | ~show | ~bear) (twice | double | triple | (three | four | five | ten | #) times) ..2! ${outcome}]`,
  `[(twice | double | triple | half | (two | three | four | five | six | ten | #) times) (the | as much | as many | their | his | her | as high a | as great a) ..2! ${outcome}]`,
  `[${outcome} ..3! (is | are | was | were) (up | down | cut | reduced | raised | increased | lowered | slashed | higher | lower) ..2! (by)? ..2! ${share}]`,
  `[(is | are | was | were | went | goes | go | shot | shoots) (up | down) (by)? !for ..1! ${share}]`,
  `[(~send | ~push | ~drive | ~bring | ~pull | ~take | ~nudge | ~force | ~knock | ~turn | ~pump | ~crank) ..3! ${outcome} ..1! (up | down | higher | lower | upwards | downwards) (by)? ..2! ${share}]`,
  `[${outcome} (: | , | — | –) (up | down) (by | a)? ..1! ${share}]`,
  '[(twice | double | triple | half | (two | three | four | five | six | ten | #) times) (that | those) (of | in | among | seen)]',
  '[(half | twice | thrice | (two | three | four | five | six | ten | #) times) as (likely | common | often | prone | frequent | frequently)]',
  `[(half | twice | thrice | (two | three | four | five | six | ten | #) times) as (many | much | high) ..3! ${outcome}]`,
  `[${outcome} ..4! (half | twice | thrice | (two | three | four | five | six | ten | #) times) as (many | much | high)]`,
  '[(~increase | ~raise | ~boost | ~rise | ~grow | ~reduce | ~lower | ~decrease | ~cut | ~drop | ~fall | ~decline | ~multiply | ~change | ~differ | higher | lower | greater | more | less | increase | decrease | reduction | rise) ..6! (by | of)? (a factor of) ..1! (# | two | three | four | five | ten)]',
  `[(~cut | ~reduce | ~slash | ~split) ..5! (in half | in two | by half | to a third | to half)]`,
  `[${share} (increase | rise | boost | surge | jump | drop | fall | decline | decrease | reduction | improvement | spike | cut) (in | of)]`,
  `[${share} (higher | lower | greater | more likely | less likely | better | worse | fewer | larger | smaller | reduced | increased)]`,
  `[${share} (more | less) ..3! (${outcome} | effective | accurate | often | active | responsive | productive | creative | sensitive | prone | generous | trusting)]`,
  `[(doubles | doubled | doubling | triples | tripled | tripling | quadrupled | trebled | ~halve | ((to | can | could | may | might | will | would | did | does | nearly | almost | they | which | that | and | not) (double | triple | quadruple | treble))) !of|over|up|down|as|:|. ..4! ${outcome}]`,
  `[${outcome} ..2! (doubles | doubled | triples | tripled | halves | halved | quadrupled | ~double)]`,
  `[(double | twice | triple | half | (two | three | four | five | ten) times) the ..2! ${outcome}]`,
  '[(twice | (three | four | five | six | ten | # ) times | thrice) (as | more) (likely | many | much | high | common | often | prone) ]',
  '[(two | three | four | five | ten | several | many | #)-fold (increase | rise | higher | greater | drop | decrease | reduction | more | risk | lower)]',
  '[(twofold | threefold | fourfold | fivefold | tenfold | two-fold | three-fold | four-fold | five-fold | ten-fold) (increase | rise | higher | greater | drop | decrease | reduction | more | risk | lower)]',
  `[(~increase | ~raise | ~boost | ~cut | ~reduce | ~lower | ~multiply | ~enhance) (the | your | our | their | a)? ..1! ${outcome} ..4! (twofold | threefold | fourfold | fivefold | sixfold | tenfold | two-fold | three-fold | four-fold | five-fold | ten-fold)]`,
  `[${outcome} ..3! (~increase | ~rise | ~grow | ~climb | ~jump | ~drop | ~fall | ~decrease | ~decline | ~multiply) ..2! (twofold | threefold | fourfold | fivefold | sixfold | tenfold | two-fold | three-fold | four-fold | five-fold | ten-fold)]`,
  `[(increases | increased | rises | rose | rise | increase | increasing) ..4! (twofold | threefold | fourfold | fivefold | tenfold | two-fold | three-fold | four-fold)]`
])

/** The numbers behind it. */
const based = compilePatterns([
  'from ..3! (# | one|two|three|four|five|six|seven|eight|nine|ten|zero) ..4! to',
  '# (against | versus | vs | compared with | compared to | instead of | rather than | out of | of | in | per) ..2! #',
  '(~increase | ~raise | ~rise | ~fall | ~drop | ~reduce | ~lower | ~grow | ~set) to # (% | percent | per cent)',
  '# (in | of | per | out of) (a | one | every | each) (hundred | thousand | million)',
  '# %|percent ..6 (double | twice | triple | half) that|those',
  '(hazard | odds | risk | rate) (ratio | ratios) | intake|consumption',
  '(first | second | other | left | right | upper | lower | latter | former) half|third|quarter|fifth | (a third (variable | factor | group | party | time | person | study | experiment | component | dimension | measure | session))',
  '~fall within|inside|outside|between | (~apply (a | an | the)? ..3! (reduction | increase | cut))',
  'alpha|power|absolute|baseline | (lower|higher|greater|more|less|≥|≤|below|above (than)? #)',
  '(to | at) # ..1! (IU | mg | ms | bpm | points | beats | seconds | mV | Hz | nM | pg)',
  '(concentration of) | (chance level) | (learning rate) | dose|doses|dosage|dilution|dilutions|solution|volume|amplitude|frequency|voltage|resolution|sampling|gain|wavelength|current|threshold|weights|parameter|parameters|signal|contrast|luminance',
  'survey|surveys|recruitment|attendance|returns|intensity|brightness|luminosity|downtime|scanner|humidity|temperature|voltage|bandwidth|frame|storage|noise|scale|magnification|enrolment|enrollment|attrition',
  '(# | ~@numeral) (fewer | more | extra | additional)? ..1! (cases | deaths | people | patients | women | men | events | children | births) (per | in | of | out of | among) (every)? ..1! #',
  'price|prices|budget|income|salary|sales|cost|costs|speed|size|sample|samples|chip|computer|grade|credit|points|course|exam|quiz|tax'
])

/** “12 % against 4 %”: two shares that are compared, and not two changes in a row. */
const twoShares =
  /%[^%]{0,60}\b(?:to|against|versus|vs|compared|than|rather|instead|under|among|in (?:the )?(?:placebo|control|comparison)\w*)\b[^%]{0,40}%/

/** Whether a second number stands in the sentence that the change can be measured by. */
function isBased(view: BlockView, sentence: Sentence): boolean {
  const { tokens, mentions } = view.passage
  if (based.match(tokens, sentence, mentions).length > 0) return true
  const heard = heardIn(view, sentence)
  if (reportedIn(heard).some((r) => r.kind !== 'p' && r.kind !== 'size')) return true
  return twoShares.test(heard) || /\(\s*[\d.]+[^()\d]{1,20}[\d.]+\s*\)/.test(heard)
}

const startingPoints: ReadonlySet<string> = new Set(['from', 'below', 'above', 'around', 'between', 'until'])
/** What a fraction is a fraction of, or goes on with, when it is no ordinal: “a third of”, “a fifth higher”. */
const fractions = /^(?:third|fourth|fifth|tenth)$/
const ordinalBefore: ReadonlySet<string> = new Set(['a', 'the', 'one'])

/** Whether a stretch tells how much something changed: not where it began (“falls from 50 %”), and no “for a fifth sense”. */
function isChange(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  const [end, before, next] = [tokens[last - 1], tokens[last - 2], tokens[last]]
  if (end && fractions.test(end.form) && ordinalBefore.has(before?.form ?? '') && next?.kind === 'word')
    if (!goesOn.has(next.form)) return false
  return !tokens
    .slice(first, last)
    .some(({ kind }, i, all) => kind === 'number' && startingPoints.has(all[i - 1]?.form ?? ''))
}
const goesOn: ReadonlySet<string> = new Set(
  'of as in over after by when than more less fewer and or but while with for during among from at on if within to higher lower compared relative since'.split(
    ' '
  )
)

export default defineRule({
  id: 'statistics/percent-without-base',
  summary: 'A relative change without the numbers it starts from',
  why: 'Doubling a risk may mean from one in a million to two. Relative numbers sound large, and readers cannot turn them into what would happen to a hundred people.',
  better: 'Give both ends: “from 2 to 4 in 1 000”, “from 60 to 66 beats per minute”.',
  silent:
    'When both ends, an absolute risk or an effect size are given, for doses and technical quantities, and when it is denied or asked.',
  references: ['sumner2014', 'greenland2016'],
  severity: 'info',
  aspects: ['fixed'],
  on: 'sentence',
  messages: {
    relative:
      '“{text}” gives a change without what it starts from, so that readers cannot tell how large it is; write “from … to …”.'
  },
  *check(sentence, view) {
    const { tokens, mentions } = view.passage
    const match = relative
      .match(tokens, sentence, mentions, { longest: true })
      .find(({ focus }) => isChange(tokens, focus))
    if (match && !isBased(view, sentence)) yield { at: match.focus, message: 'relative' }
  },
  examples: {
    flagged: [
      { text: 'Birdsong ⟦raises dopamine by 20 %⟧.' },
      { text: 'Silence ⟦doubles the risk⟧ of a late brood.' },
      { text: 'Old birds are ⟦twice as likely⟧ to sing.' }
    ],
    fine: [
      { text: 'Silence doubles the risk of a late brood, from 1 to 2 in 100.' },
      { text: 'Twenty percent of the birds flew away.' },
      { text: 'We doubled the dose.' }
    ]
  }
})
