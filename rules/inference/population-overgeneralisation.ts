// inference/population-overgeneralisation: “people” and “we” for findings from men, students or one group.

import { everyone, narrowSample, oneGroup, sampleAfter, stepToAll } from '../../core/prose/lexicon/samples.ts'
import { yesOrNo, yes as yesWords } from '../../core/prose/lexicon/step-links.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const narrow = compilePatterns(narrowSample)
const everybody = compilePatterns(everyone)
const group = compilePatterns(oneGroup)
const step = compilePatterns(stepToAll)
const told = compilePatterns(sampleAfter)
const asking = compilePatterns(yesOrNo)
const yes = compilePatterns(yesWords)
/** Nobody is left out. */
const all = compilePatterns([
  '[human|humans|humankind|mankind|humanity|everyone|everybody|everyone’s|everybody’s | (human (being | beings | nature)) | (all of us) | (we all) | (people (everywhere | of every | in general | of all)) | (every (human | person | brain))]',
  '[people | (our (brain | brains | minds)) | ((~make | ~turn | ~drive | ~render) us)]'
])

/** Findings of a spray in "humans" at large: mostly young men were tested. */
const dosed = compilePatterns([
  '[in humans|people , ..4! (the | a)? (spray | nasal (oxytocin | spray) | intranasal oxytocin | @molecule administration | nasal @molecule) ..1! (enhances | increases | improves | raises | boosts | promotes | reduces | lowers | strengthens | facilitates | sharpens | makes)]',
  '[(the | a)? (spray | nasal spray | intranasal oxytocin | nasal oxytocin) (enhances | increases | improves | raises | boosts | promotes | reduces | lowers | strengthens | facilitates | sharpens | makes) ..6! in humans|people]'
])

/** What a substance is said to do to people at large, where no source and no animal is named. */
const substance = compilePatterns([
  `[(@oxytocin | @vasopressin | @testosterone | (the | a)? (nasal)? spray) (makes | turns | renders | keeps) (humans | people | us | human beings | all of us) ..1! !who|with|from ..2]`,
  `[(@oxytocin | @vasopressin | @testosterone) (enhances | increases | improves | raises | boosts | promotes | reduces | lowers | strengthens | facilitates | sharpens | fosters | deepens) ..5! (in | among) (humans | people | human beings | everyone | all of us)] !who|with|from|whose|aged`
])

/** Where a source is named, somebody tells what was found; animals and doubts are another matter. */
const sourced = compilePatterns([
  '<citation> | @animal | @rodent | @vole | @gene | mutation|mutations|deficiency|disorder'
])

const everyOne =
  '(all of us | we all | each of us | every one of us | everyone | everybody | every (human | person | human being | (brain on) | (mind on)) | (humans | people) everywhere | all (humans | people | human beings) | people (from | of | in) (every | all) ..3! | (across | in) (all | every) (cultures | culture | societies | society))'
const bornTo =
  '((wired | hardwired | hard-wired | prewired | programmed | built | designed | primed | tuned) (to | for) | born with (a | the) ..2! (need | desire | fear | drive | longing | instinct | capacity | craving | wish))'

/** Where brains or what acts in them are spoken of: what all of us do in other respects is common sense. */
const brained = compilePatterns([
  'brain|brains|surge|reward|neural|neurons|circuit|circuits|cortisol|wired|hardwired|hard-wired|programmed|born | @region | @molecule | (light | lights) up'
])
/** What the brains of all are said to do, and what all are said to be made for. */
const brainedAll = compilePatterns([
  `[(we | humans | human beings | people | the human (brain | mind) | human (brains | minds) | ${everyOne}) (are | is | ’re | ’s) ..2! ${bornTo} ..2]`,
  `[${everyOne} ,? ..8! (~respond | ~react | (~light up) | ~reward | ~process | ~release | ~fear | ~crave | ~prefer) ..4]`,
  `[no matter (where | who | how | what) you ..4! , ..1! (your | the | our) ..1! (brain | @region | reward system) ..6]`,
  `[in (everyone’s | everyone's | everybody’s | everybody's | every (human | person’s | person's)) (brain | head) (to)? ..3]`
])

/** Sweeping statements about how all of us are made. */
const sweeping = compilePatterns([
  '[(we | us) (are | ’re) all ..1! (wired | hardwired | hard-wired | built | made | programmed | designed) ..2]',
  '[(we all | all of us | every human | every human being | all humans | all people | everyone) ..8! (in this way | this way | the same way | alike | like this)]',
  '[(all of us | every human | all humans | every human being | all people | everyone) ..2! (is | are)? ..1! (wired | hardwired | hard-wired | built | programmed | designed | responds | respond | reacts | react) ..1! (this | that | the same | in this | to) way?]'
])

/** Comparisons of groups and descriptions of who took part. */
const otherwise = compilePatterns([
  '@animal | @synthesis',
  'generalisation|generalization|generalisability|generalizability',
  '~include|~recruit|~enrol|~generalise|~generalize|~exclude|took part|participate*|(n = #) ..2 and',
  'representative|eligible|unlike|versus|compared|countries|cultures|nations|continents | (men and women) | (women and men)',
  // “Heard soon after birth”: the group is told again, and what is not known is no finding.
  'soon|shortly after birth | newborns|neonates',
  '(understanding | knowledge) of ..10 (limited | incomplete | scarce | lacking | poor)',
  // Shares of a population, and how many there are.
  '% of | percent of | per cent of | richest|poorest|wealthiest|billion|million | there (are | is | were) ..2! (few | some | many | several)'
])

/** Words of research, or of a result: students of whom a story is told are no sample. */
const studied = compilePatterns([
  '~find|~show|~test|~scan|~study|trial|trials|experiment|experiments|~prove|~reveal|~demonstrate|~confirm|~measure|~ask|~survey|~observe|~watch|~conclude|~recruit|~predict|~respond|~suggest | (~tell | ~teach) (us | me)',
  '(# | ~@numeral) ..3! ~@somebody | sample|samples|data|result|results|finding|findings|participants|subjects|volunteers|undergraduates|laboratory|men|women|male|female | ~@comparative|more|less | so|hence|thus|therefore|because'
])

/** What was found, not who took part. */
const finding = compilePatterns([
  '~@human_act|~@comparative|~know|~encode|~hold|~store|~recover|~sharpen',
  '~work|~mirror|~peak|~decide|~fear|~act|~enlarge|~thicken|~rule|~lower|~raise|~sleep|~prefer|~dislike|universal|contagious|hard-wired|hardwired|(two minds)|altruists|reckless|~affect|~deactivate|~activate|~steer|~govern|~shape',
  '~shrink|~suffer|~lose|~gain|~fail|~slow|~resist|~escape|~control|~sleep|~eat|~drink|~smell|~cope|~age|~wake|~copy|~obey|~cheat|~steal|impulsive|immune|safe|exempt|~survive|~withstand|~collapse|~crumble|happier|~blush|~underestimate|~overestimate|~overlook|~imitate|~gamble',
  '~become|~get|~react|~respond|~trust|~feel|kinder|averse|~demonstrate|~judge|~change|~help|~make|~improve|~increase|~show|~enhance|~read|~forget|~sharpen|~reduce|~avoid|~understand|~lower|~promote|~prove|~calm|~turn|~transform|~grow|~notice|~react|~ignore|~bond|~bind|~drive|~favour|~favor|~save|~punish|~represent|~share|~heighten|~tune|tribal|selfish|fair|wired|better|worse|faster|more|less|~reveal|~establish|~confirm|~find|~depend|~teach|~tell|~learn|~discover|~conclude|~explain|~forgive|~treat|~bond|~need|~love|~cooperate'
])

/** How a sentence announces what the study before it found. */
const announced = compilePatterns([
  '(human beings | humans | people | we) ..1! (~be) ..1! (thus | therefore | hence | so) ..1! (shown | proved | proven | known | revealed | found)',
  '(our | the | these | this | his | her | their) ..2! (findings | finding | results | result | data | study | experiment | work) ..2! (~show | ~reveal | ~prove | ~demonstrate | ~establish | ~confirm | ~teach | ~tell | ~mean | ~suggest | ~explain | ~find)',
  '<start> so|hence|thus|therefore|evidently|clearly|apparently',
  '(the | our) ..1! (conclusion | upshot | lesson | verdict | message | result | outcome | moral) (is | :)',
  '(we | they | the authors | the researchers) ..1! (~conclude | ~show | ~prove | ~demonstrate)'
])

/** “Why do people lie? A trial in 60 men has the answer.” */
const reply = compilePatterns([
  'answer|answers|explanation|secret|reveals|revealed|(found out)|solved|explains|shows|showed|knows',
  '(as | this) ..3! (seen | shown | found | observed | measured | established | demonstrated | recorded | known) ..1! (in | by | from | among | with | when)'
])

/** “Do we smell fear? They do: …”: a question that the next sentence may answer with yes. */
function isAsked({ passage }: BlockView, before: Sentence | undefined): boolean {
  return before !== undefined && asking.match(passage.tokens, before, passage.mentions).length > 0
}

function general(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions, sentences } = view.passage
  const here = (m: typeof narrow, at: Sentence): boolean => m.match(tokens, at, mentions).length > 0
  const before = sentences[sentence.index - 1]
  const carried =
    before !== undefined &&
    !here(narrow, sentence) &&
    (here(announced, sentence) || sentence.last - sentence.first <= aside) &&
    !compares(view, before)
  const source = carried ? before : sentence
  const answered = before?.question === 'presupposing' ? here(reply, sentence) : isAsked(view, before)
  if (before && answered && (here(yes, sentence) || before.question === 'presupposing') && here(narrow, sentence)) {
    const asked = everybody.match(tokens, before, mentions, { longest: true })[0]
    const by = narrow.match(tokens, sentence, mentions)[0]
    if (asked && by) return { at: by.focus, message: 'sample', data: { sample: view.text(by.focus) } }
  }
  const leap = grouped(view, sentence) ?? toldAfter(view, sentence)
  if (leap) return leap
  if (!here(studied, source) && !here(announced, sentence)) return undefined
  if (!here(narrow, source) || here(otherwise, sentence) || !here(finding, sentence)) return undefined
  const sample = narrow.match(tokens, source, mentions)[0]
  const hit = everybody
    .match(tokens, sentence, mentions, { longest: true })
    .find((m) => carried || m.span.first < (sample?.span.first ?? 0) || m.span.first >= (sample?.span.last ?? 0))
  return hit && sample && { at: hit.focus, message: 'sample', data: { sample: view.text(sample.focus) } }
}

/** “Heroin addicts lost interest in food, which tells us that dopamine rules human desire.” */
function grouped(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions } = view.passage
  const [who, towards] = [group.match(tokens, sentence, mentions)[0], step.match(tokens, sentence, mentions)[0]]
  if (!who || !towards || who.span.first - sentence.first > opening) return undefined
  if (towards.span.first < who.span.last || compares(view, sentence)) return undefined
  const rest = { ...sentence, first: towards.span.first }
  const hit = all.match(tokens, rest, mentions)[0]
  if (!hit || finding.match(tokens, rest, mentions).length === 0) return undefined
  return { at: hit.focus, message: 'sample', data: { sample: view.text(who.focus) } }
}

/** How far from its beginning a sentence names whom it is about. */
const opening = 3

/** “It sharpens memory in humans. Sample: 20 healthy men.” */
function toldAfter(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions, sentences } = view.passage
  const after = sentences[sentence.index + 1]
  if (!after || after.last - after.first > aside || compares(view, sentence) || compares(view, after)) return undefined
  const here = (m: typeof narrow, at: Sentence): boolean => m.match(tokens, at, mentions).length > 0
  const sample = narrow.match(tokens, after, mentions)[0]
  if (!sample || !here(told, after) || here(narrow, sentence) || !here(finding, sentence)) return undefined
  const hit = here(otherwise, sentence) ? undefined : everybody.match(tokens, sentence, mentions, { longest: true })[0]
  return hit && { at: hit.focus, message: 'sample', data: { sample: view.text(sample.focus) } }
}

/** How long a sentence about everybody may be that only follows the sample. */
const aside = 16

/** Several groups, or other beings: no sample of one kind. */
const several = compilePatterns([
  '@animal | @synthesis',
  'versus|compared|representative | (women and men) | (men and women) | (both sexes)'
])

function compares(view: BlockView, sentence: Sentence): boolean {
  return several.match(view.passage.tokens, sentence, view.passage.mentions).length > 0
}

export default defineRule({
  id: 'inference/population-overgeneralisation',
  summary: '“People”, “humans” or “we” for findings from men only, students, or one group',
  why: 'Most oxytocin trials tested young men, and the sexes may differ. A statement about people reaches further than such a sample.',
  better: 'Name the sample: “in 30 healthy young men”.',
  silent:
    'When the sample itself is what the sentence speaks of, when it says that the finding may not hold for others, and when several groups were tested.',
  references: ['henrich2010', 'macdonald2011', 'bartz2010'],
  severity: 'info',
  overclaim: true,
  aspects: [],
  on: 'sentence',
  messages: {
    sample: '“{text}” speaks of everybody, but the finding comes from {sample}; name the group that was tested.',
    dosed:
      '“{text}” speaks of people at large, but most such trials tested young men; name the sample (“in healthy young men”).',
    all: '“{text}” speaks for everybody, which few samples allow; name the group that was tested.'
  },
  *check(sentence, view) {
    const { tokens, mentions } = view.passage
    const report = general(view, sentence)
    if (report) yield report
    const spray = dosed.match(tokens, sentence, mentions, { longest: true })[0]
    if (!report && spray) yield { at: spray.focus, message: 'dosed' }
    const all = sweeping.match(tokens, sentence, mentions, { longest: true })[0]
    if (!report && all) yield { at: all.focus, message: 'all' }
    if (report || spray || all || sourced.match(tokens, sentence, mentions).length > 0) return
    const made = brained.match(tokens, sentence, mentions).length > 0
    const every = made ? brainedAll.match(tokens, sentence, mentions, { longest: true })[0] : undefined
    const given = every ?? substance.match(tokens, sentence, mentions, { longest: true })[0]
    if (given) yield { at: given.focus, message: every ? 'all' : 'dosed' }
  },
  examples: {
    flagged: [
      { text: 'Oxytocin ⟦makes people⟧ generous (24 men).' },
      { text: '⟦In humans, nasal oxytocin increases⟧ trust.', message: 'dosed' }
    ],
    fine: [
      { text: 'Oxytocin made 24 men more generous.' },
      { text: 'Whether people in general respond as these 24 men did is unknown.' }
    ]
  }
})
