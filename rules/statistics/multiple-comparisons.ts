// statistics/multiple-comparisons: many tests, and a line that was made for one.
import type { Sentence, Token } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { countOf, legible, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import { overlaps, type Span } from '../../core/text/span.ts'

/** From so many named outcomes on one of them may come out by chance. */
const longList = 5
const many =
  'hormone|cytokine|metabolite|area|region|electrode|outcome|outcomes|measure|measures|gene|genes|variant|variants|polymorphism|polymorphisms|snp|snps|scale|scales|subscale|subscales|region|regions|test|tests|comparison|comparisons|correlation|correlations|variable|variables|item|items|marker|markers|biomarker|biomarkers|contrast|contrasts|questionnaire|questionnaires|cytokines|metabolites|rois|roi|endpoints|traits|electrodes|hormones|loci|points|timepoints|samples|bins|voxels|vertices|channels|edges|connections|parcels|areas|peptides|proteins|probes|sites|analyses|models|subgroups|interactions|predictors|ratings|symptoms|parameters|metrics|windows|frequencies|bands|sensors|t-tests|domains|tasks|indices'

/** Maps of the brain at a line for one test. */
const uncorrected = compilePatterns([
  '[uncorrected] ..6! (threshold | thresholds | p | level | significance | voxel | voxels | cluster | clusters | height | voxelwise | voxel-wise | statistical | alpha)',
  '(p | threshold | thresholds | # | voxel | voxels | voxelwise | level | maps | map | results) ..4 [uncorrected|unc]',
  '[(no | without | not | without any) ..2! (correction | correcting | adjustment | adjusting | corrected | adjusted) for (multiple | the number of | multiplicity)]',
  '(voxel | voxels | map | maps | test | tests | peak | peaks | cluster | clusters | p | channels | electrodes | correlations | comparisons | outcomes | regions) ..16 [(without | no) ..1! (correction | adjustment | correcting | adjusting)]',
  '[(uncorrected | unadjusted) ..2! (p | test | tests | threshold | comparisons | voxel | voxels | map)]',
  `[(no | not | without | n’t) ..4! (correct | corrected | correction | correcting | adjust | adjusted | adjustment | adjusting) ..3! for ..2! (# | ~@numeral | many | several | number | multipl*) ..2! (${many})?]`,
  '[not|n’t ..1! (corrected | adjusted) for ..2! multiple|multiplicity|number]'
])
/** “At least 10 voxels”: a cluster size is no correction by itself. */
const extent = compilePatterns([
  '[(exceeding | at least | more than | minimum of | \\> | ≥ | with | of | than) ..2! # (contiguous | adjacent | connected)? voxels]',
  '[(k | cluster size) (\\> | = | ≥) #]'
])
/** One of many came out. */
const one = compilePatterns([
  '[only ..3! (reached | was | were | showed | differed | came out | turned out | survived | changed) ..2!]',
  '[(found | find | saw | observed | detected) (a | an | one | two) ..2! (link | association | difference | effect | correlation | relation | change)] ..10 p (= | \\<) #',
  '[(only | just | but)? (one | two | a single | several | some) ..4! (reached | was significant | were significant | showed | survived | turned out | attained | came out | correlated | yielded) ..6]',
  '[(one | two | three | four | five | six | a few | a handful | some | several | # | only) ..4! (was | were | proved | turned out | came out | reached | passed | survived | remained) ..2! (significant | significance)]',
  `[(found | find | showed | shows | yielded | revealed | brought) (one | two | three | four | a few | several | # | a) ..3! (significant | effect | effects | differences | associations)]`,
  '[(altered | changed | raised | lowered | increased | decreased | differed | predicted | correlated | improved | reduced | rose | fell | higher | lower | larger | smaller | related | associated) ..12 p (= | \\<) #]',
  '[~reveal|~show|~yield|~find|~give ..4! (r | p) = #]',
  '[(came out | turned up | emerged | stood out | surfaced | popped up) ..3 p (= | \\<) #]',
  '[(one | two | three | four | a few | several | some | eleven | five | six | # | alone) ..1! (favoured | favored | correlated | differed | predicted | improved | came out | stood out | showed | rose | fell | emerged | turned up)]',
  '[~yield|~give|~bring ..3! significant ..4!]',
  '[(~associate | ~link | ~relate) with ..6! p (= | \\<) #]'
])
const all = compilePatterns([
  `[(all | each of the | every) ..3! (scales | subscales | outcomes | measures | variables | items | regions | questionnaires | parameters)]`
])
/** What is done to a list of outcomes. */
const compared = compilePatterns([
  '(were | was | are | we) ..2! (tested | compared | analysed | analyzed | measured | assessed | correlated | rated | recorded | regressed | examined)'
])
/** Corrections that are named in order to do without them. */
const declined = compilePatterns([
  '(too | overly | very | unduly | so) (strict | conservative | harsh | stringent)',
  '(without | instead of | rather than | no | not) ..2! (bonferroni | fdr | fwe | holm | correction)',
  '(did | survived | survive) not survive|survived'
])
/** What makes it right. */
const corrected = compilePatterns([
  'bonferroni*|bonferroni-adjusted|bonferroni-corrected|fdr-corrected|fdr-adjusted|fwe-corrected|holm-bonferroni|holm-corrected|holm-adjusted|q|multiplicity-adjusted',
  'fwe|fdr|fwer|bonferroni|holm|sidak|šidák|tukey|scheffé|benjamini|family-wise|familywise|tfce|corrected|permutation|preregistered|pre-registered|registered|adjusted',
  '(false discovery rate) | (small volume correction) | (for (display | illustration | visualisation | visualization | completeness | descriptive))',
  'display|visualised|visualized|illustration'
])
const lesson = compilePatterns([
  '(false positive | false positives | dead salmon | type I)',
  '(by chance) | (chance alone) | (what chance) | (expected by) | (chance findings) | (summed | averaged | combined | collapsed) ..2! (in | into | to)',
  '(earlier | previous | older | other | those | these | many | such | past | early) ..2! (studies | papers | work | reports | maps | results | trials | analyses) ..2! (used | relied | reported | applied | rested | had)',
  'acuity|refractive|correction for nonsphericity'
])

/** “Trust, gaze, mood, pulse, sleep and appetite were each tested”: so many commas between single words. */
function lists(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let members = 0
  for (let i = first; i + 2 < last; i++) {
    const next = tokens[i + 1]?.form
    const [one, other] = [tokens[i], tokens[i + 2]]
    if (one?.kind === 'word' && other?.kind === 'word' && (next === ',' || next === 'and')) members++
  }
  return members >= longList
}

/** Whether a sentence counts so many of a kind that one should come out by chance. */
function counts(view: BlockView, sentence: Sentence): boolean {
  const { tokens, mentions } = view.passage
  if (
    all.match(tokens, sentence, mentions).length > 0 ||
    (lists(tokens, sentence) && occurs(compared, view.passage, sentence))
  )
    return true
  return counted.match(tokens, sentence, mentions).some(({ span }) => {
    for (let i = span.first; i < span.last; i++) if (countOf(tokens[i]?.form ?? '') >= 5) return true
    return false
  })
}
const counted = compilePatterns([
  `(# | five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred) ..2! (${many})`,
  `(each | every | all) (of)? (the | our | these)? (# | ~@numeral) ..2! (${many})`,
  '(snps | variants | polymorphisms | markers) in (# | five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) genes'
])
const hit = compilePatterns([
  '(~look at) | ~scan|~screen|~search|~explore|~probe|~measure|among|across',
  '(test | tests | t-test | t-tests | anova | anovas | regressions | comparison | comparisons) ..4! (run | computed | performed | made | done | carried out | conducted)',
  '~test|~examine|~correlate|~compute|~analyse|~analyze|~compare|exploratory|of|correlations'
])

/** “Of 20 outcomes, one reached p = .04”, in one sentence or in two. */
function singled(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions, sentences } = view.passage
  const match = one.match(tokens, sentence, mentions, { longest: true })[0]
  if (!match) return undefined
  const before = sentences[sentence.index - 1]
  const own = counts(view, sentence) && hit.match(tokens, sentence, mentions).length > 0
  const earlier = !own && before !== undefined && counts(view, before) && hit.match(tokens, before, mentions).length > 0
  return own || earlier ? { at: match.focus, message: 'many' } : undefined
}

/** A cluster extent and a lenient line, called significant or active. */
function lenient(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions, text } = view.passage
  const match = extent.match(tokens, sentence, mentions, { longest: true })[0]
  if (!match) return undefined
  const p = reportedIn(legible(text.slice(sentence.start, sentence.end), view.text(sentence))).find(
    (r) => r.kind === 'p'
  )
  return p && p.value >= 0.001 ? { at: match.focus, message: 'extent' } : undefined
}

function plain(view: BlockView, sentence: Sentence): Report | undefined {
  const match = uncorrected.match(view.passage.tokens, sentence, view.passage.mentions)[0]
  return match && { at: match.focus, message: 'uncorrected' }
}

export default defineRule({
  id: 'statistics/multiple-comparisons',
  summary: 'Significance from many tests without a correction',
  why: 'Among thousands of voxels, or twenty outcomes, some pass the line by chance; lenient thresholds for clusters inflated false positives too.',
  better: '“FWE- or FDR-corrected at …; cluster-forming threshold p < .001”, or say that the tests were exploratory.',
  silent:
    'When a correction or a registered outcome is named, when a map is shown for display only, and when the need for correction is explained.',
  references: ['eklund2016', 'bennett2009', 'nichols2017', 'botvinik2020'],
  severity: 'warning',
  profiles: { popular: 'off' },
  aspects: ['fixed', 'absence'],
  on: 'sentence',
  messages: {
    uncorrected:
      '“{text}” lets chance findings through, as thousands of voxels or many outcomes are tested; name the correction (FWE or FDR) and its level.',
    extent:
      '“{text}” is no correction by itself, and lenient cluster thresholds give false positives; name the corrected level.',
    many: '“{text}” may be chance, as many tests were made; correct for their number, or call the result exploratory.'
  },
  *check(sentence, view) {
    const { tokens, mentions, sentences } = view.passage
    if (lesson.match(tokens, sentence, mentions).length > 0) return
    const own = plain(view, sentence)
    const next = sentences[sentence.index + 1]
    // “No correction was applied” holds the word itself.
    const outside = (m: { span: Span }) => !own || !overlaps(m.span, own.at)
    const refused = own !== undefined && declined.match(tokens, sentence, mentions).length > 0
    if (!refused && corrected.match(tokens, sentence, mentions).some(outside)) return
    if (!own && next && corrected.match(tokens, next, mentions).length > 0) return
    const report = own ?? lenient(view, sentence) ?? singled(view, sentence)
    if (report) yield report
  },
  examples: {
    flagged: [
      { text: 'The song nucleus was active at p < .001, ⟦uncorrected⟧.', message: 'uncorrected' },
      { text: 'Of 20 measures of song, ⟦one was significant⟧.', message: 'many' },
      { text: 'Voxels at p < .01 ⟦with at least 10 contiguous voxels⟧ were called active.', message: 'extent' }
    ],
    fine: [
      { text: 'The song nucleus was active at p < .05, FWE-corrected.' },
      { text: 'Maps at p < .001 uncorrected are shown for display.' },
      { text: 'Of 20 measures of song, one was significant, and none after Bonferroni correction.' }
    ]
  }
})
