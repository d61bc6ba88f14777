// statistics/small-sample: strong conclusions from few people.
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { countOf, legible, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const people =
  'adults|volunteers|women|men|people|participants|subjects|students|patients|mothers|fathers|parents|couples|children|adolescents|individuals|boys|girls|undergraduates|infants|babies|persons|controls|athletes|lovers|monks|musicians|meditators|nuns|dancers|nurses|teachers|soldiers|veterans|workers|singers|drivers|brains|(brain scans)|violinists|refugees|gamblers|surgeons|commuters|inmates|novices|speakers|readers|listeners|members|cases|cellists|athletes|climbers|divers|chefs|poets|artists|priests|believers|sisters|brothers|siblings|orphans|adoptees|immigrants|males|females|teenagers|adolescents|toddlers|newborns|elders|twins|widows|gamers|surgeons|prisoners|offenders|smokers|drinkers|users|addicts|migrants|scientists|actors|pupils|schoolchildren|graduates|mums|dads|caregivers|carers|therapists|clients|psychopaths|pairs|dyads|families|partners|employees|recruits|owners|survivors|pensioners|retirees|villagers|pianists|cabbies|heads'

/** “19 healthy adults”, “twelve women”, “n = 14”. */
const groups = compilePatterns([
  `[<number> ..2! (${people})]`,
  '(sample | samples | group | total | n) of (only | just)? [<number>] !%|percent|the|studies|trials',
  '[<number> ..1! @human] !year|years|old',
  `[(three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-one|twenty-two|twenty-three|twenty-four|twenty-five|twenty-six|twenty-seven|twenty-eight|twenty-nine) ..2! (${people})]`
])
/** Conclusions that hold for everybody. */
const strong = compilePatterns([
  '[(~reveal|~show|~demonstrate|~prove|~confirm|~establish|~uncover|~settle|~document) (, ..6! ,)? (that | where | why) ..3!]',
  '[(~reveal|~prove|~establish|~uncover|~settle|~identify) (the | a | an) ..3!]',
  '[(efficacy | effectiveness | benefit | benefits | superiority | power | safety) (of | for) ..3! ~@substance|@molecule|@treatment|@practice]',
  '[(is | are | was | were) ..1! (proved | proven | shown | demonstrated | established | confirmed) (to | as | that | in) ..3!]',
  '[(is | are | lies | lie | sits | sit | lives | live | resides | reside) (the | in)? ..1! (seat | basis | origin | source | root | roots | key | cause | home | centre | center | core | hub | @region) (of | in | to | for)? ..3!]',
  '[(where | why | how) ..3! (lives | live | resides | arises | arise | works | work | begins | begin | originates | sits | dwells | comes from | come from | is born | is made)]',
  '[(origin | seat | basis | root | roots | source | signature | secret | cause | key | code) (of | to | behind) ..4! (found | discovered | located | identified | revealed | cracked | solved)]',
  '[(@molecule | @practice | @treatment | @intranasal) ..1! (calms | calm | heals | heal | cures | cure | causes | cause | makes | make | drives | reduces | lowers | raises | increases | enlarges | abolishes | improves | boosts | steadies | strengthens | protects)]',
  '[(so | hence | therefore | thus | which means | meaning) (that)? ..2! (@molecule | @practice | @treatment | peptide | hormone | drug | spray | training | practice | therapy) ..1! (~@drive | ~@lower | ~@make | ~@repair | works | matters)]',
  '[~reveal|~show|~demonstrate|~prove|~confirm|~establish|~uncover|~settle|~illuminate ..1! (how | where | why | what | that | the (seat | location | theory | hypothesis | neural | basis | origin | source | role | mechanism | cause | effect | circuit | power | existence))]',
  '[(answer | answers | proof | key | secret | explanation | truth | solution | verdict) ..1! (came | comes | lies | was found | is | was | emerged | emerges)]',
  '[~settle|~prove|~resolve|~end ..3! (matter | question | debate | issue | dispute | argument | controversy | mystery | puzzle)]',
  '[(~determine | ~decide | ~explain | ~predict | ~tell us) ..1! (who | why | whether | how | what)]',
  '[(now | finally | at last) ..1! (know | knows | understand | understands | can say)]',
  '[(we | people | humans | mothers | men | women | children | the brain | our brains) ..2! (therefore | thus | hence)]',
  '[(so | hence | therefore | thus) ,? ..1! (@state | @behaviour | @molecule | touch | music | meditation | therapy | training) ~@drive|~@lower|~@make]',
  '[(proof | conclusive evidence | clear evidence | definitive | conclusive | definitely | conclusively | unequivocally | beyond doubt)]',
  '[(~make | ~show | ~demonstrate | ~prove | ~mean | ~confirm | ~establish | ~reveal | ~conclude) (that)? ..4! (humans | people | mothers | men | women | fathers | children | couples | we | our | the (human)? brain | everyone | all | love | trust | empathy | bonding | attachment | oxytocin | dopamine)]',
  '[(reveal | reveals | revealed | revealing | prove | proves | proved | proving | establish | establishes | established | establishing | confirm | confirms | confirming) (the | that | how | where | why | a | love | trust)]',
  '[~shape|~reshape|~rewire|~cause|~drive|~determine|~control|~govern|~underlie|~heal|~cure|~create (the | our | how)? ..1! (@state | @behaviour | attachment | emotion | reward | social)]'
])
const correlated = compilePatterns([
  '[correlated | correlates | correlate | correlation | correlations | associated | association | related | relates | predicts | predict | predicted | predictor | tracks | tracked | scaled | scales with | linked | link | determines | determined | drives | drove | shaped | told | decided | governs | explains | explained | depends on | varies with | goes with | went with]'
])
const brain = compilePatterns([
  'eeg|erp|erps|meg|alpha|theta|gamma|synchrony|hyperscanning|nirs|fnirs|pet|dti|tractography|connectome|brains|amygdala|hippocampal|cortical|striatal|grey-matter|gray-matter|neural',
  'fmri|mri|scan|scans|scanned|scanning|scanner|activation|activations|brain|voxel|voxels|imaging|volume|thickness|cortex|activity|@region'
])
/** What says so already, or makes few enough. */
const scoped = compilePatterns([
  '(small | limited | modest | tiny) ..1! (sample | samples | n | number | study | group)',
  '(sample | samples | group | groups | n | study) ..5! (small | few | tiny | modest) | (too few) | (firm conclusions)',
  'interview|interviews|interviewed|qualitative|diary|diaries',
  'preliminary|pilot|replication|replicated|underpowered|exploratory|case|single-case|baselines|power',
  '(studies | trials | papers | experiments | items | meta-analysis | meta-analyses | cohorts | reviews)',
  '@animal',
  '~exclude|~withdraw|dropped',
  '(too few) | (cannot | can not | unable | hardly | only large) | (how (imprecise | uncertain | wide)) | imprecise | (~rate|~select|~choose|~judge|~pretest ..3! (pictures | stimuli | faces | items | videos | photographs | words | clips | scenes))'
])

/** The smallest number of people that the sentence names, with its place; thousands are read whole. */
function smallest(
  view: BlockView,
  sentence: Sentence
): { count: number; at: { start: number; end: number } } | undefined {
  const { tokens, mentions, text } = view.passage
  const heard = legible(text.slice(sentence.start, sentence.end), view.text(sentence))
  const found = reportedIn(heard)
    .filter((r) => r.kind === 'size')
    .map((r) => ({ count: r.value, at: { start: r.start + sentence.start, end: r.end + sentence.start } }))
  for (const { focus } of groups.match(tokens, sentence, mentions, { longest: true })) {
    const grouped = tokens[focus.first - 1]?.kind === 'number' || /^\d{1,3}$/.test(tokens[focus.first + 1]?.form ?? '')
    if (tokens[focus.first + 1]?.form === 'of') continue
    if (/^[-–,.]|^years?$/.test(tokens[focus.first - 1]?.form ?? '') || grouped) continue
    const count = countOf(tokens[focus.first]?.form ?? '')
    if (count >= 3) found.push({ count, at: { start: focus.start, end: focus.end } })
  }
  return found.sort((a, b) => a.count - b.count)[0]
}

function scopedIn(view: BlockView, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && scoped.match(view.passage.tokens, sentence, view.passage.mentions).length > 0
}

export default defineRule({
  id: 'statistics/small-sample',
  summary: 'Strong conclusions from few people',
  why: 'Small samples miss real effects and exaggerate those they find; median power in studies of intranasal oxytocin was estimated at 12 to 16 percent, and links of brain and behaviour need hundreds or thousands of people.',
  better: '“in a small sample (n = 19), … ; replication is needed”.',
  silent:
    'When the sentence or the next one says that the sample is small, the study preliminary or a replication needed, for animals, single cases and meta-analyses.',
  references: ['button2013', 'marek2022', 'szucs2017', 'walum2016'],
  severity: 'info',
  overclaim: true,
  aspects: ['certainty'],
  on: 'sentence',
  messages: {
    general:
      '“{text}” is few for a conclusion about people in general; say “in a small sample”, and that replication is needed.',
    correlation:
      '“{text}” is few for a correlation of brain and behaviour, which needs hundreds of people or more; call it preliminary.'
  },
  *check(sentence, view): Generator<Report> {
    const { tokens, mentions, sentences } = view.passage
    const own = smallest(view, sentence)
    const next = sentences[sentence.index + 1]
    if (!own || scopedIn(view, sentence) || scopedIn(view, next)) return
    const scans = brain.match(tokens, sentence, mentions).length > 0
    const claim = strong.match(tokens, sentence, mentions, { longest: true })[0]
    const later = next && strong.match(tokens, next, mentions, { longest: true })[0]
    const link = correlated.match(tokens, sentence, mentions)[0]
    if (claim && own.count < (scans ? 20 : 30)) yield { at: own.at, judge: claim.focus, message: 'general' }
    else if (scans && link && own.count < 100) yield { at: own.at, judge: link.focus, message: 'correlation' }
    else if (scans && later && own.count < 20) yield { at: own.at, judge: later.focus, message: 'general' }
  },
  examples: {
    flagged: [
      { text: 'Scans of ⟦eleven musicians⟧ reveal how music moves us.' },
      { text: 'In ⟦12 men⟧, insula activity correlated with patience (r = .7).', message: 'correlation' }
    ],
    fine: [
      { text: 'In a small sample of eleven musicians, activity rose with joy.' },
      { text: 'Scans of 1 100 musicians reveal how music moves us.' },
      { text: 'Four monkeys showed where songs are heard.' }
    ]
  }
})
