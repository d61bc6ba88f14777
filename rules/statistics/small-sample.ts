// statistics/small-sample: strong conclusions from few people.
import { citedIn } from '../../core/citing/sourced.ts'
import type { Sentence, Token } from '../../core/prose/model.ts'
import { compilePatterns, type Match } from '../../core/prose/pattern.ts'
import { countOf, numbersIn } from '../../core/prose/reported.ts'
import { stepsIn } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** “19 healthy adults”, “twelve women”, “n = 14”. */
const groups = compilePatterns([
  `[<number> ..2! ~@study_people]`,
  '(sample | samples | group | total | n) of (only | just)? [<number>] !%|percent|the|studies|trials',
  '[<number> ..1! @human] !year|years|old',
  `[(three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|(a dozen)|(half a dozen)|(a handful of)|twenty-one|twenty-two|twenty-three|twenty-four|twenty-five|twenty-six|twenty-seven|twenty-eight|twenty-nine) ..2! ~@study_people]`
])
/** Conclusions that hold for everybody. */
const strong = compilePatterns([
  // What the few are said to settle.
  '[~@conclude (, ..6! ,)? (that | how | where | why | what | which | who | whether | the | a | an | us | it) ..4!]',
  '[~@conclude (@molecule | @treatment | @practice | @state | @behaviour | @region | love | trust | touch | music) ..4!]',
  '[~@conclude ..3! (matter | question | debate | issue | dispute | argument | controversy | mystery | puzzle | riddle | theory | hypothesis)]',
  '[(~enough | ~suffice | sufficient) ..3! to ..6!]',
  '[(answer | answers | proof | key | secret | explanation | truth | solution | verdict | lesson | conclusion | evidence) ..6! (came | comes | come | lies | was found | is | emerged | emerges | clear | :) ..4!]',
  '[(~give | ~deliver | ~provide | ~hold | ~bring | ~yield) ..1! (us | you)? (the | an | its)? (answer | answers | proof | key | explanation | verdict | secret) ..2!]',
  '[(seat | basis | origin | source | root | roots | key | cause | home | centre | center | core | hub | circuit | site | code | secret | switch) ..6! (~be | ~have been) ..1! (found | discovered | located | identified | revealed | cracked | solved | pinned down | mapped)]',
  '[(proof | conclusive | definitive | definitely | conclusively | unequivocally) ..4! | (clear evidence) ..4! | (beyond doubt) | (no doubt)]',
  '[(is | are | was | were) ..1! (proved | proven | shown | demonstrated | established | confirmed) (to | as) ..3!]',
  '[(is | are) (what | why | how) ..5!]',
  // What everybody is then said to be and do.
  '[(@molecule | @practice | @treatment | @intranasal | @state | @behaviour | @region | @central | touch | music | training) ..1! ~@surely_does ..4!]',
  '[(@molecule | @region | @treatment | @intranasal | hormone | hormones) ..2! (~determine | ~decide | ~dictate | ~govern | ~control) (how | who | whom | whether | which) ..4!]',
  '[(@state | @behaviour | @practice | humour | music) ..2! (is | are | lies | lie | sits | lives | live | resides) ..2! (made | born | located | seated | rooted | decided | built | the seat | the home | the work | a matter)? (in | by | of | from) ..3!]',
  '[(@molecule | @practice | @treatment | @intranasal | training | practice | peptide | hormone | drug | spray | therapy) ..2! (makes | make | heals | heal | cures | cure | causes | cause | calms | drives | enlarges | abolishes | steadies | strengthens | protects | works | matters | helps)]',
  '[(is | are) ..1! (the | a)? ..2! (seat | basis | origin | source | root | roots | key | cause | home | centre | center | core | hub) (of | in | to | for) ..3!]',
  '[(efficacy | effectiveness | benefit | benefits | superiority | power | safety) (of | for) ..3! ~@substance|@molecule|@treatment|@practice]',
  '[(we | people | humans | mothers | men | women | children | the brain | our brains) ..2! (therefore | thus | hence)]',
  '[(@state | @behaviour | @addiction | autism | disorder | dementia) ..1! (is | are | becomes) ..1! (curable | treatable | reversible | preventable | solved | cured | over | explained | understood | beatable)]',
  '[~shape|~reshape|~rewire|~rebuild|~cause|~drive|~determine|~control|~govern|~underlie|~heal|~cure|~create (the | our | how)? ..1! (@state | @behaviour | attachment | emotion | reward | social)]'
])
const correlated = compilePatterns([
  '[correlate|correlated|correlating|correlation|correlations|correlational|correlative|(correlates !of)|~associate|~relate|~predict|predictor|~track|~scale|~link|~determine|~drive|~shape|~tell|~decide|~govern|~explain|(~depend on)|(~vary with)|(~go with)]'
])
/** “How attachment styles affect neural responses”: people who differ in a trait, and their brains with them. */
const traits = compilePatterns([
  '[(style | styles | trait | traits | temperament | temperaments | personality | extraversion | introversion | neuroticism | openness | orientation | orientations | tendencies | disposition | dispositions | sensitivity | impulsivity | intelligence | creativity | resilience | optimism | ((differences | variation) in ..3!) | individual differences | ((trait | state)? (anxiety | empathy | loneliness | mindfulness))) ..3! (~affect | ~influence | ~modulate | ~moderate | ~alter | ~impact | ~shape | ~change | ~account for | (~be (reflected | mirrored) in) | (~show up in) | (~go along with)) ..4! (neural | brain | brains | cerebral | cortical | activity | activation | activations | connectivity | ~@brain_signal | @region)]'
])
const brain = compilePatterns([
  '~@brain_signal',
  '@region | ~scan | scanner | mri | meg | nirs | fnirs | pet | hyperscanning | tractography | imaging'
])
const mind = compilePatterns(['~@mind_score|who', '@state | @behaviour | @practice | orientation'])
/** What says so already, or makes few enough. */
const scoped = compilePatterns([
  '(small | smaller | limited | modest | tiny) ..1! (sample | samples | n | number | study | group)',
  '(sample | samples | group | groups | n | study) ..5! (small | few | tiny | modest) | (too (few | small | tiny)) | (firm conclusions)',
  'interview|interviews|interviewed|qualitative|diary|diaries',
  'preliminary|pilot|replication|replicated|underpowered|exploratory|case|single-case|baselines|power',
  '(studies | trials | papers | experiments | items | meta-analysis | meta-analyses | cohorts | reviews | reports | articles | publications | countries | sites | p-curve)',
  // What a figure shows, and shares: “eight in ten”.
  'figure|figures|fig|panel|panels|row|rows|table|(comparison | example | examples | illustration of)|(# | ~@numeral) (in | (out of)) (# | ~@numeral)',
  '@animal',
  '~exclude|~withdraw|dropped',
  // Shares of a population, and who signed something.
  '(one | 1) in (<number> | two | three | four | five | six | seven | eight | nine | ten) | (% | percent | (per cent)) of ..2! (adults | children | people | women | men | girls | boys | teenagers | students | patients | population) | (signed | written | led) by',
  '(applicability | feasibility | (proof of concept) | proof-of-concept | usability | workability)',
  '(too few) | (cannot | can not | unable | hardly | only large) | (how (imprecise | uncertain | wide)) | imprecise | (~rate|~select|~choose|~judge|~pretest ..3! (pictures | stimuli | faces | items | videos | photographs | words | clips | scenes))'
])

/** “9–10 year-olds”, “six to eight years”: an age, and how far behind its first number it is looked for. */
const age = /^[\w-]+\s?(?:[-–—]|to|and|or)\s?[\w-]+[\s-](?:year|month|week|day)s?\b/
const ageWithin = 24

const dozen = 12
const handful = 5

/** The number that begins at a token: “14”, “twelve”, “half a dozen”, “a handful of”. */
function countAt(tokens: readonly Token[], at: number): number {
  const forms = tokens.slice(at, at + 3).map(({ form }) => form)
  if (forms.includes('dozen')) return forms[0] === 'half' ? dozen / 2 : dozen
  return forms.includes('handful') ? handful : countOf(forms[0] ?? '')
}

/** People by what they do (“tightrope walkers”, “organists”), where the class has no word for them. */
const doers =
  /^(?!(?:pap|lett|fill|distract|numb|comput|sens|cent|clust|lay|fact|err|paramet|ord|ho|oth|mark|disord|answ|quart|met|lit|monit|recept|transmitt|vect|tens|eig|filt|pow|ac|col|flav|tum|od|hum|sect|doll|pound|fev|show|read|fing|should|show|flow|riv|summ|wint|stimulat|predict|indicat|mat|nev|chapt|regist|categor|matt|(?!(?:educ|narr|investig|spect|navig|negoti|medit)at)[a-z]+at|constants|variants|plants|components|moments)(?:ers|ors|ants|ours))[a-z]{3,}(?:ers|ors|ists|ians|nauts|keepers)$/

/** “Biomarkers”, “chemoreceptors”, “subclusters”: things, whatever stands before. */
const compounds =
  /(?:mark|recept|transmitt|clust|fact|paramet|sens|vect|filt|track|modulat|blunt|indicat|stimulat|predict)(?:ers|ors)$/

/** A plural, or a word that counts on: what stands before doers names other things, unless they come in pairs. */
const things = /^more$|^(?!pairs$|couples$|dyads$|.*(?:ss|us|is|ous|less)$)[a-z]{3,}s$/

/** Whether a number counts what follows it: no “4. Sleep matters”, and no time of day or place in a recording (“06:12 – I”). */
function isCounting(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  if (tokens[first - 1]?.form === ':') return false
  return tokens.slice(first + 1, last).every(({ kind, form }) => kind !== 'punct' || form === '(')
}

/** Whether the people only tell what the next word is of: “five inpatient wards”. */
function isAttribute(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  const people = tokens[last - 1]?.form ?? ''
  const isMany = last - first > 1 && !/(?:s|men|people|folk|children|women)$/i.test(people)
  return isMany && tokens[last]?.kind === 'word' && /[a-z]s$/.test(tokens[last]?.form ?? '')
}

/** “Improvement that was reported by three patients”: some of those who were studied. */
function isReporting(tokens: readonly Token[], { first }: { first: number }): boolean {
  const ahead = tokens.slice(Math.max(0, first - 6), first).map(({ form }) => form)
  return (
    ahead.at(-1) === 'by' && ahead.some((form) => /(?:^|-)(?:reported|noted|described|mentioned|named)$/.test(form))
  )
}

/** The smallest number of people that the sentence names, with its place; thousands are read whole. */
function smallest(
  view: BlockView,
  sentence: Sentence
): { count: number; at: { start: number; end: number } } | undefined {
  const { tokens, mentions } = view.passage
  const found = numbersIn(view, sentence)
    .filter((r) => r.kind === 'size')
    .map(({ value, start, end }) => ({ count: value, at: { start, end } }))
  for (const { focus } of groups.match(tokens, sentence, mentions, { longest: true })) {
    const grouped = tokens[focus.first - 1]?.kind === 'number' || /^\d{1,3}$/.test(tokens[focus.first + 1]?.form ?? '')
    if (tokens[focus.first + 1]?.form === 'of' && tokens[focus.first]?.kind === 'number') continue
    // Some of a group, or an age: “of the nine persons, four”, “eleven-year-olds”.
    if (tokens[focus.first - 2]?.form === 'of' && tokens[focus.first - 1]?.form === 'the') continue
    if (tokens.slice(focus.first, focus.last).some(({ form }) => /year-old/.test(form))) continue
    if (age.test(view.passage.text.slice(focus.start, focus.end + ageWithin))) continue
    if (/^[-–,.]|^years?$/.test(tokens[focus.first - 1]?.form ?? '') || grouped) continue
    if (tokens.slice(focus.first + 1, focus.last - 1).some(({ form }) => things.test(form))) continue
    if (!isCounting(tokens, focus) || isAttribute(tokens, focus) || isReporting(tokens, focus)) continue
    const count = countAt(tokens, focus.first)
    if (count >= 3) found.push({ count, at: { start: focus.start, end: focus.end } })
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const count = countAt(tokens, i)
    const next = tokens
      .slice(i + 1, i + 4)
      .findIndex(({ form, kind }) => kind === 'word' && doers.test(form) && !compounds.test(form))
    // “Ten errors therapists make”: the number is of errors.
    if (tokens.slice(i + 1, i + 1 + Math.max(0, next)).some(({ form }) => things.test(form))) continue
    const end = tokens[i + 1 + next]?.end
    if (!isCounting(tokens, { first: i, last: i + 2 + next })) continue
    if (count >= 3 && next >= 0 && end !== undefined) found.push({ count, at: { start: tokens[i]?.start ?? 0, end } })
  }
  return found.sort((a, b) => a.count - b.count)[0]
}

function scopedIn(view: BlockView, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && scoped.match(view.passage.tokens, sentence, view.passage.mentions).length > 0
}

/** Whether a sentence concludes from the one before. */
const drawn = (view: BlockView, sentence: Sentence): boolean =>
  (view.fact(stepsIn)[sentence.index] ?? []).some(({ premise, beside }) => !beside && premise.last <= sentence.first) ||
  then.match(view.passage.tokens, sentence, view.passage.mentions).length > 0
/** The conclusion that is drawn from the few some sentences later, with no other study and no caveat in between. */
function concluded(view: BlockView, sentence: Sentence): Match | undefined {
  const { tokens, mentions, sentences } = view.passage
  for (const later of sentences.slice(sentence.index + 1, sentence.index + 1 + within)) {
    if (scopedIn(view, later) || smallest(view, later) || citedIn(view, later).length > 0) return undefined
    if (findings.match(tokens, later, mentions).some(({ span }) => span.first - later.first < 3)) {
      return strong.match(tokens, later, mentions, { longest: true })[0]
    }
  }
  return undefined
}
/** So many sentences may tell what was found before it is concluded from. */
const within = 4
const findings = compilePatterns([
  '((the study’s) | its | their | the | these | such) ..1! (results | findings | data | images | scans | observations | recordings)'
])
const then = compilePatterns([
  ', then|therefore|thus|hence|so ,',
  'is what|why|how',
  '(the | these | our | such) (results | findings | data | images | scans)'
])

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
    // A caption says how many were measured, and concludes nothing.
    if (view.block.kind === 'caption' || view.block.kind === 'cell') return
    const { tokens, mentions, sentences } = view.passage
    const own = smallest(view, sentence)
    const next = sentences[sentence.index + 1]
    if (!own || scopedIn(view, sentence) || scopedIn(view, next)) return
    const scans = brain.match(tokens, sentence, mentions).length > 0
    const claim = strong.match(tokens, sentence, mentions, { longest: true })[0]
    const later = next && strong.match(tokens, next, mentions, { longest: true })[0]
    const few = own.count < (scans ? 20 : 30)
    const link = correlated.match(tokens, sentence, mentions)[0]
    const trait = traits.match(tokens, sentence, mentions)[0]
    if (claim && few) yield { at: own.at, judge: claim.focus, message: 'general' }
    else if (scans && link && own.count < 100 && mind.match(tokens, sentence, mentions).length > 0)
      yield { at: own.at, judge: link.focus, message: 'correlation' }
    else if (trait && own.count < 100) yield { at: own.at, judge: trait.focus, message: 'correlation' }
    else if (later && few && drawn(view, next)) yield { at: own.at, judge: later.focus, message: 'general' }
    else if (few) {
      const end = concluded(view, sentence)
      if (end) yield { at: own.at, judge: end.focus, message: 'general' }
    }
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
