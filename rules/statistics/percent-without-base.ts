// statistics/percent-without-base: relative change without the numbers it starts from.
import type { Sentence, Token, TokenSpan } from '../../core/prose/model.ts'
import { partsIn } from '../../core/prose/parts.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { heardIn, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

/** A part of what there was, and how many times it there is now. */
const share =
  '(# % | # percent | # per cent | ~@numeral|hundred|thousand percent | ~@numeral|hundred (per cent) | (a | one | two) third | thirds | a quarter | (a | one | two | three) fifth | fifths | (a | one) tenth | half)'
const fold =
  '(twofold | threefold | fourfold | fivefold | sixfold | sevenfold | eightfold | ninefold | tenfold | twentyfold | thirtyfold | hundredfold | -fold | (# | <word>) fold)'
const times = '(# | ~@numeral | several | many) times'
const outcome =
  'risk|risks|odds|chance|chances|likelihood|probability|rate|rates|incidence|prevalence|mortality|relapse|relapses|anxiety|depression|stress|pain|symptoms|dementia|stroke|trust|empathy|memory|attention|focus|levels|level|oxytocin|dopamine|serotonin|cortisol|testosterone|endorphins|release|productivity|performance|loneliness|creativity|happiness|aggression|fear|sleep|recovery|cravings|crime|divorce|learning|accuracy|activity|bonding|intimacy|attachment|suicide|suicides|hypertension|autism|schizophrenia|disease|death|deaths|cancer|obesity|inflammation|reactivity|activation|response|responses|connectivity|volume|density|expression|binding|sensitivity|vasopressin|adrenaline|noradrenaline|melatonin|endorphin|prolactin|libido|desire|satisfaction|wellbeing|well-being|resilience|immunity|concentration|mood|insomnia|burnout|violence|bullying|absence|dropout|symptom|distress|grief|error|errors|generosity|donations|cooperation|gaze|@molecule|@state|@behaviour'
/** What a quantity does that changes, or what is done to it. */
const change =
  '(~increase | ~raise | ~rise | ~boost | ~surge | ~jump | ~lift | ~elevate | ~swell | ~shoot up | ~go up | ~come down | ~go down | ~add | ~gain | ~lose | ~speed up | ~slow | ~sharpen | ~strengthen | ~weaken | ~dampen | ~intensify | ~amplify | ~multiply | ~improve | ~spike | ~soar | ~grow | ~climb | ~cut | ~reduce | ~lower | ~decrease | ~drop | ~fall | ~decline | ~slash | ~shrink | ~plummet | ~enhance | ~diminish | ~plunge | ~tumble | ~sink | ups | upped)'
/** That it became so many times as large, in one word; “double” and “half” may be no verbs. */
const multiplied =
  '(doubles | doubled | doubling | triples | tripled | tripling | quadruples | quadrupled | quadrupling | quintuples | quintupled | trebles | trebled | trebling | ~halve | ((to | can | could | may | might | will | would | did | does | nearly | almost | they | which | that | and | not) (double | triple | quadruple | treble)))'
const changed =
  '(increase | rise | boost | surge | jump | drop | fall | decline | decrease | reduction | improvement | spike | cut)'
const more =
  '(higher | lower | greater | larger | smaller | stronger | weaker | better | worse | fewer | more likely | less likely | reduced | increased)'

/** Changes in relative terms. */
const relative = compilePatterns([
  `[${change} ..5! ${share}]`,
  `[${change} (the | your | our | their | a | one’s)? ..1! ${outcome} of ..5! by ..2! ${share}]`,
  `[${change} (the | your | our | their | a)? ..1! ${outcome} ..4! ${fold}]`,
  `[${outcome} ..3! ${change} ..2! ${fold}]`,
  `[(increases | increased | rises | rose | rise | increase | increasing) ..4! ${fold}]`,
  `[${share} ..1! (${changed} | gain | loss | lift | hit | rush)]`,
  '[(reduction | increase | rise | drop | fall | decrease | decline | improvement | boost | gain | jump | surge) ((in | of) ..4! | with ..4!)? (of | was | is | were | by | : | amounted to | reached) ..3! (# % | # percent | # per cent)]',
  `[${fold} ..1! (${changed} | ${more} | more | risk | likely | odds | chance)]`,
  `[${times} ..1! (${more} | as high | as likely | as much | as many | the risk | the odds | the rate)]`,
  `[(~face | ~run | ~carry | ~have | ~show | ~bear) (twice | double | triple | ${times}) ..2! ${outcome}]`,
  `[(twice | double | triple | half | ${times}) (the | as much | as many | your | our | their | his | her | as high a | as great a) ..2! ${outcome}]`,
  `[${outcome} ..3! (is | are | was | were) (up | down | cut | reduced | raised | increased | lowered | slashed | higher | lower) ..1! (by)? ..2! ${share}]`,
  // “Cortisol down by half”: in a heading or a list there is no verb.
  `[${outcome} (: | , | — | –)? (up | down | minus | plus) !to (by | a)? ..1! ${share}]`,
  `[(is | are | was | were | went | goes | go | shot | shoots) (up | down) (by)? !for ..1! ${share}]`,
  `[(~send | ~push | ~drive | ~bring | ~pull | ~take | ~nudge | ~force | ~knock | ~turn | ~pump | ~crank) ..3! ${outcome} ..1! (up | down | higher | lower | upwards | downwards) (by)? ..2! ${share}]`,
  `[(~knock | ~take | ~shave | ~trim) ..1! ${share} (off | from) ..2! ${outcome}]`,
  `[(twice | double | triple | half | ${times}) (that | those) (of | in | among | seen)]`,
  `[(half | twice | thrice | ${times}) (as | more) (likely | common | often | prone | frequent | frequently | many | much | high)]`,
  `[(half | twice | thrice | ${times}) as (many | much | high) ..3! ${outcome}]`,
  `[${times} (more | less | fewer) ..2! ${outcome}]`,
  `[(~recover | ~heal | ~learn | ~respond | ~react | ~relapse | ~improve | ~sleep | ~age | ~decline) ..3! (half | twice | thrice | ${times}) as (fast | quickly | often | well | long | strongly | deeply)]`,
  `[(~wipe out | ~wipe away | ~remove | ~clear | ~eliminate | ~erase | ~strip | ~burn off) ..1! ${share} of ..2! ${outcome}]`,
  `<start> [(up | down | minus | plus) !to (by)? ..1! ${share}]`,
  `[${outcome} ..4! (half | twice | thrice | ${times}) as (many | much | high)]`,
  `[(~increase | ~raise | ~boost | ~rise | ~grow | ~reduce | ~lower | ~decrease | ~cut | ~drop | ~fall | ~decline | ~multiply | ~change | ~differ | higher | lower | greater | more | less | increase | decrease | reduction | rise) ..6! (by | of)? (a factor of) ..1! (# | ~@numeral)]`,
  '[(~cut | ~reduce | ~slash | ~split) ..5! (in half | in two | by half | to a third | to half)]',
  `[${share} ${changed} (in | of)]`,
  `[${share} ${more}]`,
  `[${share} (more | less) ..3! (${outcome} | effective | accurate | often | active | responsive | productive | creative | sensitive | prone | generous | trusting)]`,
  `[${multiplied} !of|over|up|down|as|:|. ..4! ${outcome}]`,
  `[${outcome} ..2! (${multiplied} | ~double)]`
])
/** “How much does it raise the risk? Fivefold.” */
const asked = compilePatterns([
  `how (much | far | many) ..16 (${change} | ${more} | more) ..8 ${outcome}`,
  `how (much | far | many) ..16 ${outcome} ..8 (${change} | ${more})`
])
const answer = compilePatterns([`[(${share} | ${fold} | ${times} | double | triple)]`])

/** The numbers behind it. */
const based = compilePatterns([
  'from ..3! (# | one|two|three|four|five|six|seven|eight|nine|ten|zero) ..4! to',
  '# (against | versus | vs | compared with | compared to | instead of | rather than | out of | of | in | per) ..2! #',
  '(~increase | ~raise | ~rise | ~fall | ~drop | ~reduce | ~lower | ~grow | ~set) to # (% | percent | per cent)',
  '(~increase | ~raise | ~rise | ~fall | ~drop | ~reduce | ~lower | ~grow) to ..6! (of | at) # (% | percent | per cent)',
  // Odds of hypotheses, which start from even.
  '(under | than) (the | this | our | h0 | h1) ..3! (null | alternative | h0 | h1 | hypothesis | model) | (bayes (factor | factors)) | bf10 | bf01',
  '# (in | of | per | out of) (a | one | every | each) (hundred | thousand | million)',
  '# %|percent ..6 (double | twice | triple | half) that|those',
  '(hazard | odds | risk | rate) (ratio | ratios) | intake|consumption',
  '(first | second | other | left | right | upper | lower | latter | former) half|third|quarter|fifth | (a third (variable | factor | group | party | time | person | study | experiment | component | dimension | measure | session))',
  '~fall within|inside|outside|between | (~apply (a | an | the)? ..3! (reduction | increase | cut))',
  'alpha|power|absolute|baseline | (lower|higher|greater|more|less|≥|≤|below|above (than)? # !%|percent|per)',
  '(is | are | was | were | at | of | with | least) ..1! (lower|higher|greater|more|less|below|above (than)? # %|percent|per)',
  '(to | at) # ..1! (IU | mg | ms | bpm | points | beats | seconds | mV | Hz | nM | pg)',
  '(concentration of) | (chance level) | (learning rate) | dose|doses|dosage|dilution|dilutions|solution|volume|amplitude|frequency|voltage|resolution|sampling|gain|wavelength|current|threshold|weights|parameter|parameters|signal|contrast|luminance',
  'serum|medium|buffer|saline|survey|surveys|recruitment|attendance|returns|intensity|brightness|luminosity|downtime|scanner|humidity|temperature|voltage|bandwidth|frame|storage|noise|scale|magnification|enrolment|enrollment|attrition',
  '(# | ~@numeral) (fewer | more | extra | additional)? ..1! (cases | deaths | people | patients | women | men | events | children | births) (per | in | of | out of | among) (every)? ..1! #',
  'price|prices|budget|income|salary|sales|cost|costs|speed|size|sample|samples|chip|computer|grade|credit|points|course|exam|quiz|tax'
])

/** “12 % against 4 %”: two shares that are compared, and not two changes in a row. */
const twoShares =
  /%[^%]{0,60}\b(?:to|against|versus|vs|compared|than|rather|instead|under|among|in (?:the )?(?:placebo|control|comparison)\w*)\b[^%]{0,40}%/

/** “79.2 %, but together 81.9 %, only 2.7 % higher”: the shares of which the change is the difference. */
const severalShares = /%[^%]{2,80}%[^%]{2,80}%/

/** Whether a second number stands in the sentence that the change can be measured by. */
function isBased(view: BlockView, sentence: Sentence): boolean {
  const { tokens, mentions } = view.passage
  if (based.match(tokens, sentence, mentions).length > 0) return true
  const heard = heardIn(view, sentence)
  if (reportedIn(heard).some((r) => r.kind !== 'p' && r.kind !== 'size')) return true
  return twoShares.test(heard) || severalShares.test(heard) || /\(\s*[\d.]+[^()\d]{1,20}[\d.]+\s*\)/.test(heard)
}

/** An answer of so many tokens names the amount alone. */
const shortest = 8

/** How much something changes, told in a few words behind the question for it. */
function replyTo({ passage }: BlockView, sentence: Sentence): TokenSpan | undefined {
  const before = passage.sentences[sentence.index - 1]
  if (!before || sentence.last - sentence.first > shortest) return undefined
  return occurs(asked, passage, before) ? partsIn(passage, sentence, [answer])?.[0] : undefined
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
    const reply = replyTo(view, sentence)
    if (reply && !isBased(view, sentence)) yield { at: reply, message: 'relative' }
    if (reply) return
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
