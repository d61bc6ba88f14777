// inference/exogenous-to-endogenous: effects of a dose used as evidence about natural release, and the other way round.

import { dosed, doseProves, drugged, ownPart, ownRelease, risen } from '../../core/prose/lexicon/leaps-dose.ts'
import type { Passage, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { isDrawn, leapOf, type Step } from '../../core/prose/steps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const given = compilePatterns(dosed)
const part = compilePatterns(ownPart)
const drug = compilePatterns(drugged)
const natural = compilePatterns(ownRelease)
const raised = compilePatterns(risen)
const proof = compilePatterns(doseProves)

/** How long a statement may be that only stands beside the dose. */
const aside = 24

const otherwise = compilePatterns([
  '@lesion | @knockout | @optogenetic | @chemogenetic | @central-measure',
  '@fish|@receptor | autoreceptors|implant|implants|implanted|group|groups|inhibition',
  'sensitizing|sensitising | (matching placebo)',
  'conclusion|conclusions|antagonist|antagonists|blocked|blocks|measured|whether|supraphysiological|uterus|milk',
  // What a drug is called, the factor that frees a hormone, and where to read on.
  '(known as | called | named | discovered | (releasing (hormone | hormones | peptide | peptides | factor)))',
  // What a dose does to the body's own production, and substances at work in cells.
  '(~suppress | ~negate | ~shut down | ~shut off | ~inhibit | ~reduce | ~stop | ~block | ~lower | ~disrupt | ~replace | ~halt) ..3! (natural | own | endogenous | the body’s | your body’s) ..2! (release | production | secretion | output | supply)',
  // A herb or a drug that frees the body's own hormone is no dose of it.
  '(~stimulate | ~promote | ~enhance | ~elicit) ..1! (release | secretion | production | synthesis) of ..2! @molecule',
  'enzyme|enzymes|bacteria|bacterial|wild-type|elegans|supplementation | necessary and sufficient',
  '(drug | substance) (use | abuse | users) | half-life|assay|assays | difficult to',
  '(as a result of) | wait|syringe | ~read ..4! (primer | post | article | chapter | series | more)'
])

/** What the body’s own hormone is said to do, where nothing but its place says that it is concluded. */
const acting = compilePatterns([
  'is|are (what | why | how) | ~turn|so|hence|thus|therefore|thereby | (why | wonder | reason) | (the same) | (~do so) | likewise|too|also|way | ~calm|~bind|~bond|~make|~lower|~soothe|~guide|~help|~let|~keep|~explain|~strengthen|~sharpen|~heal|~protect|~drive|~govern|~shape|~create'
])

/** What the step is judged by: its verb may be one of lessening (“a spray must reduce fear”), which denies nothing here. */
function judged(
  { passage }: BlockView,
  { judge, step }: { readonly judge: TokenSpan; readonly step: Step }
): TokenSpan {
  const words = passage.tokens.slice(step.link.first, step.link.last).some(({ kind }) => kind === 'word')
  return words && lessening.match(passage.tokens, step.conclusion, passage.mentions).length > 0 ? step.link : judge
}

const lessening = compilePatterns([
  '(must | will | has to) ..2! (reduce | lower | ease | lessen | quell | remove | end | relieve | stop)'
])

/** A step from a dose to the body’s own hormone, or the other way round. */
function stepped(view: BlockView, sentence: Sentence): Report | undefined {
  const fromDose = { premise: given, conclusion: natural, drawn: part, without: otherwise }
  const leap =
    leapOf(view, sentence, fromDose, ['certainty']) ??
    leapOf(view, sentence, { premise: raised, conclusion: given, without: otherwise }, ['certainty']) ??
    fromDrug(view, sentence) ??
    (occurs(acting, view.passage, sentence)
      ? leapOf(view, sentence, { ...fromDose, beside: aside }, ['certainty'])
      : undefined)
  if (leap?.step.beside && isOfOthers(view.passage, leap.step)) return undefined
  return leap && { at: leap.at, judge: judged(view, leap), message: 'step' }
}

/** Whether the two statements name substances, but none in common. */
function isOfOthers({ mentions }: Passage, { premise, conclusion }: Step): boolean {
  const [taken, own] = [premise, conclusion].map(
    (at) =>
      new Set(
        mentions
          .filter(
            (m) => m.kind === 'molecule' && !m.groups.includes('generic') && m.first >= at.first && m.last <= at.last
          )
          .map(({ concept }) => concept)
      )
  ) as [Set<string>, Set<string>]
  return taken.size > 0 && own.size > 0 && ![...own].some((one) => taken.has(one))
}

/** “Morphine eases …, hence endogenous opioids …”: a drug as the ground, where words say that something follows. */
function fromDrug(view: BlockView, sentence: Sentence): ReturnType<typeof leapOf> {
  const leap = leapOf(view, sentence, { premise: drug, conclusion: natural, without: otherwise }, ['certainty'])
  return leap && isDrawn(view.passage, leap.step) ? leap : undefined
}

/** A dose set on one scale with what the body releases: “a hug releases it. Sniffing it has an even stronger effect”. */
const scaled = compilePatterns([
  '[(even | still | yet | far | much) ..1! (more | stronger | greater | better | larger | bigger | faster | further)]',
  '[to a|an (greater | higher | larger | even greater) (degree | extent)]',
  '[~do|~achieve|~have ..1! the same]'
])
/** Groups or doses that are compared with each other. */
const among = compilePatterns(['than ..1! in|among|for|at|with|on|placebo|men|women|controls'])

/** The sentence before tells of natural release, and this one measures a dose of the same substance against it. */
function onOneScale({ passage }: BlockView, sentence: Sentence): Report | undefined {
  const before = passage.sentences[sentence.index - 1]
  if (before === undefined || before.question !== 'no' || sentence.question !== 'no') return undefined
  if (!occurs(given, passage, sentence) || occurs(given, passage, before) || !occurs(natural, passage, before))
    return undefined
  if (occurs(among, passage, sentence) || occurs(otherwise, passage, before)) return undefined
  const released = substancesIn(passage, before)
  const taken = substancesIn(passage, sentence)
  if (released.size === 0 || (taken.size > 0 && ![...taken].some((one) => released.has(one)))) return undefined
  const [match] = scaled.match(passage.tokens, sentence, passage.mentions, { longest: true })
  return match && { at: match.focus, message: 'scale' }
}

/** The substances that a sentence names. */
function substancesIn({ mentions }: Passage, { index }: Sentence): ReadonlySet<string> {
  return new Set(
    mentions
      .filter((m) => m.sentence === index && m.kind === 'molecule' && !m.groups.includes('generic'))
      .map(({ concept }) => concept)
  )
}

export default defineRule({
  id: 'inference/exogenous-to-endogenous',
  summary: 'Effects of an administered hormone used as evidence about natural release, or the reverse',
  why: 'A dose is far above natural levels and is not aimed at a place or a moment. What a drug can do shows capability, not the function of the body’s own release.',
  better: '“administered (exogenous) oxytocin lowered cortisol”, without a conclusion about natural release.',
  silent:
    'When the step is denied, asked or called open, when natural release was measured or blocked, and when only a dose or only natural release is spoken of.',
  references: ['leng2016', 'quintana2021'],
  severity: 'warning',
  overclaim: true,
  aspects: ['certainty'],
  on: 'sentence',
  messages: {
    step: '“{text}” goes from a dose to what the body’s own hormone does, but doses are supraphysiological and not aimed; keep to the administered hormone, or cite a study of natural release.',
    scale:
      '“{text}” measures a dose against what the body releases by itself, but doses are supraphysiological and not aimed; tell the two apart, and do not read one as more of the other.'
  },
  *check(sentence, view) {
    const { passage } = view
    if (occurs(otherwise, passage, sentence)) return
    const report = stepped(view, sentence) ?? onOneScale(view, sentence)
    if (report) {
      yield report
      return
    }
    const match = proof.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
    if (match && occurs(given, passage, sentence)) yield { at: match.focus, message: 'step' }
  },
  examples: {
    flagged: [
      { text: '⟦A nasal dose raised trust, so natural oxytocin⟧ makes couples trust each other.' },
      { text: '⟦Our own oxytocin lowers fear, as a trial of 24 IU showed.⟧' },
      { text: 'A hug releases oxytocin. Sniffing oxytocin has an ⟦even stronger⟧ effect.', message: 'scale' }
    ],
    fine: [
      { text: 'A nasal dose raised trust; what natural oxytocin does is another question.' },
      { text: 'Trials of a spray do not show what the body’s own oxytocin does.' }
    ]
  }
})
