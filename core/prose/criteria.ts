// Where “p < .05” or “significant” is no result of one test: lines that are drawn, decisions, many items at once.
import type { Passage, Sentence } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { occurs } from './query.ts'

/** Things of which thousands are tested at once, so that one line is drawn for all. */
const items = compilePatterns([
  'gene|genes|transcript|transcripts|isoforms|snp|snps|variants|loci|pathway|pathways|(gene ontology)|degs|proteins|metabolites|enrichment|enriched|overrepresented|over-represented|upregulated|downregulated',
  '(ontology | enriched | overrepresented | functional | go) (term | terms | category | categories)',
  'voxel|voxels|vertices|edges|electrodes|channels|sensors|parcels|(time points)|(connections)'
])
/** Whether the sentence tells of many items that were tested at once. */
export const testsMany = (passage: Passage, sentence: Sentence): boolean => occurs(items, passage, sentence)

/** Lines that are drawn, and results that are counted by the side on which they fall. */
const lines = compilePatterns([
  // “Here we only report those with p < .05.”
  '(only | solely) ..2! (~report | ~show | ~list | ~present | ~discuss | ~consider | ~include | ~interpret | ~describe) ..8 p|<maths>',
  '(~report | ~show | ~list | ~present | ~discuss | ~consider | ~include | ~interpret | ~describe) only ..8 p|<maths>',
  // “24 % of the words were significantly longer (p < .05)”: the line sorts them.
  '%|percent of|were ..6! significant|significantly ..10 p|<maths>',
  '# of # ..14! p|ps|<maths>',
  '# of (the | our | all)? # ..3! (measures | tests | comparisons | outcomes | items | scales | subscales | variables | parameters | indices | domains | regions | contrasts | analyses) \\( p|<maths>',
  // “Significant in 18 of 21 birds (p < .05)”: the line counts them.
  'significant ..3! in|for # of (the | our)? # ..4! \\( p|<maths>',
  '(outlier | outliers | influential | leverage) ..8! (~identify | ~detect | ~define | ~test | ~flag | ~remove | ~exclude | statistic | statistics | criterion | diagnostic | diagnostics | distance)',
  '(~identify | ~detect | ~define | ~flag | ~remove | ~exclude) ..5! outlier|outliers',
  'threshold|thresholds|thresholded|thresholding|alpha|cutoff|cut-off|criterion|criteria|(level | levels of significance)|(significance level)',
  '(proportion | share | percentage | number | fraction | count | distribution | majority | half | many | most | # | % | percent) ..2! of ..4! (p | ps | p-value | p-values | values | tests | effects | analyses | specifications | simulations | models | comparisons | iterations)',
  '(~consider | ~deem | ~regard | ~take | ~define | ~treat | ~count | ~report) ..5! significan*',
  'significant|significance at p !=',
  'significance|significant ..6! (~be | ~set | ~define | ~fix | ~take | ~assume | ~accept) ..4! (set | defined | fixed | assumed | accepted | at | as | p)',
  '(~select | ~include | ~retain | ~keep | ~remove | ~exclude | ~report | ~show | ~accept | ~define | ~consider | ~classify | ~tune | tuned) ..14! (with | at | of | using | if | when | test | ratio) ..3! p|p-value|<maths>',
  '(we | I) ..2! (~examine | ~test | ~ask | ~check | ~investigate | ~assess) (whether | if) ..20! p|<maths>',
  // “Superiority was to be declared at p < .05”, “r > .46 (corresponding to p < .05)”.
  '(~declare | ~deem) ..8! (on | if | when | at | with | by | for) ..3! p|p-value|p-values|<maths>',
  '(to | will | would | could | should | must) be ..2! (declared | claimed | concluded | established | considered | judged | assumed | rejected | inferred) ..12! p|p-value|p-values|<maths>',
  '(~correspond | corresponding | equivalent | amounting | equating) to ..3! p|p-value|<maths>',
  'cluster-corrected|cluster-wise|clusterwise|voxel-wise|voxelwise|fwe-corrected|fdr-corrected',
  '(~correct | ~control | ~adjust | correction | adjustment) for ..1! multiple (comparisons | testing | tests | test)',
  '(~focus | ~concentrate | ~restrict | ~limit) ..6! on|to ..8! significan*',
  '(those | pairs | tests | values | results | effects | comparisons | items | variables | predictors | parameters | correlations | coefficients | combinations) ..2! (with | at | having | of | below) p',
  '(~take | ~interpret | ~read | ~treat | ~view | ~count | ~regard) (as | to) ..1! (~indicate | ~mean | ~suggest | ~show | ~reflect | ~be | evidence | support | no | an | a | significant)',
  'p|<maths> ..12! (taken | interpreted | treated) (as | to)',
  '(to | and | then | we | I) ..1! (~examine | ~test | ~ask | ~check | ~investigate | ~assess | ~measure | ~determine | ~see | ~evaluate | ~establish) (whether | if) ..20! \\(? p|<maths>',
  // “with p ≤ .05 signifying significance”, “the test was followed up if p ≤ .05”.
  'p|<maths> ..4! (~signify | ~indicate | ~denote | ~represent | ~mark) ..3! significan*',
  '(if | whenever | i.e | i.e. | e.g | e.g.) ,? p|<maths>',
  'i . e . ,? p|<maths>',
  '(if | when | whenever) ..20! significant \\( p|<maths>',
  'lenient|liberal|stringent|strict|conservative|exploratory ..2! p|<maths>',
  // What was done to find out, and where its line lay: “contrasts were used to analyse errors (p < .05)”.
  '(~use | ~perform | ~conduct | ~apply | ~employ | ~run | ~carry out) ..2! to ..1! (~analyse | ~analyze | ~compare | ~assess | ~evaluate | ~examine | ~explore | ~probe | ~identify | ~detect | ~locate | ~determine) ..14! \\( p|<maths>',
  '(~interpret | ~probe | ~explore | ~decompose | ~follow) ..2! significant (interaction | interactions | effect | effects | difference | differences | result | results) \\( p|<maths>',
  '(as | by) (~identify | ~determine | ~detect) by ..4! \\( p|<maths>',
  '(significant | small | low | large) (p-value | p-values | (p value) | (p values)) ..8 (~suggest | ~indicate | ~mean | ~show | ~imply | ~denote)',
  '(~pass | ~fail | failing) (the | a | an | this | that | our) ..6! (test | tests | check | checks)',
  '(using | ~use | ~perform | ~conduct | ~apply | ~employ | ~assess | ~achieve | ~evaluate | with | by) ..6! (test | tests | t-test | t-tests | u-test | anova | anovas) \\( p|<maths>',
  '(~need | ~require | necessary | sufficient | enough | power | powered | chance) ..4! to ..3! (~reach | ~attain | ~achieve | ~show | ~detect | ~find | ~obtain) ..4! significan*'
])
/** Whether the sentence draws a line, or counts what falls on which side of it. */
export const drawsLine = (passage: Passage, sentence: Sentence): boolean => occurs(lines, passage, sentence)

/** One line for more results than can be given one by one. */
const sums = compilePatterns([
  '(all | every | each | any | none) ..5! (networks | comparisons | tests | conditions | regions | subjects | participants | contrasts | pairs | models | frequencies | bands | connectomes | groups | measures | outcomes | variables | correlations | cases | time points | corpora | predictors | effects | experiments | studies | contexts | languages | sites | samples | rois | voi | vois | electrodes | channels | clusters | hemispheres | tracts | nuclei)',
  // “(p < .05 for 90 % of regions)”.
  'p \\< # (for | in | at) ..2! (# % | # percent | most | many | half) of',
  '(all | every | each | any | none | both) ..5! (variable | measure | parameter | parameters | comparison | outcome | measurement | measurements | data | characteristics | test | domain | domains | subscale | subscales | item | items | scales | questionnaires | subtests | timepoints | times | visits | ratings | indices | scores | covariates | stages | markers)',
  // What is left, once the others have been told one by one.
  '(no other | no further | no additional | none of the other | none of the remaining | no more) ..3! (difference | differences | effect | effects | interaction | interactions | correlation | correlations | association | associations | change | changes | comparison | comparisons | contrast | contrasts | result | results | finding | findings)',
  '(majority | most | many | half) of (the | these | its | all)? ..3! (items | measures | subscales | domains | parameters | outcomes | variables | scales | tests | comparisons | indices)',
  '(all | every) ..2! (range | ranges | kinds | types | forms | aspects | directions | positions) ..1! of ..3!',
  '(other | others | remaining | rest of the) ..2! (variables | measures | parameters | comparisons | outcomes | tests | scales | subscales | domains | items | characteristics | contrasts | correlations | interactions | effects)',
  '(in | across | for | at | within) (all | each | every | both) ..6! p|ps|<maths>'
])
/** Whether the sentence sums up tests that nobody wants to read one by one. */
export const sumsUp = (passage: Passage, sentence: Sentence): boolean => occurs(sums, passage, sentence)

/** What the methods say is done with the outcome of a test: “when this test was significant, …”. */
const decisions = compilePatterns([
  '(if | when | whenever | once | unless | where | wherever | provided | (in case)) ..24 (was | were | is | are | be | being | proved | became | turned out) ..2! significant|significantly|nonsignificant|non-significant|insignificant',
  '(if | when | whenever | once | unless | where | wherever | provided | (in case)) ..24 (~reach | ~attain | ~show | ~reveal | ~yield | ~find | ~indicate) ..4! significant|significantly|significance',
  // “The insignificant paths (p > .05) were removed from the model.”
  'significant|insignificant|nonsignificant|non-significant ..14 (was | were | are | is | be) ..1! (removed | dropped | excluded | omitted | eliminated | deleted | discarded | pruned | trimmed | retained | kept | entered | followed up)'
])
/** Headings under which the methods tell how data are tested. */
const testing = /statistic|\banaly[sz]/i

/** Whether a sentence of the methods tells how tests are used: its line is a rule, and no result. */
export function rulesTests(
  {
    block,
    passage
  }: { readonly block: { readonly section: string; readonly heading: string }; readonly passage: Passage },
  sentence: Sentence
): boolean {
  return block.section === 'methods' && (testing.test(block.heading) || occurs(decisions, passage, sentence))
}

/** Effects of how a study was run, which nobody asks about: they are only taken into account. */
const nuisances = compilePatterns([
  '(site | sites | centre | center | batch | carryover | carry-over | (carry over) | order | sequence | period | experimenter | rater | scanner | plate | counterbalancing) effect|effects|difference|differences',
  'effect|effects of (the | study | treatment | testing | test | presentation | task | drug)? (site | sites | centre | center | batch | carryover | carry-over | order | sequence | experimenter | rater | scanner | plate | counterbalancing)'
])
/** Whether the sentence tells of an effect of how the study was run. */
export const tellsNuisance = (passage: Passage, sentence: Sentence): boolean => occurs(nuisances, passage, sentence)

/** How large a study has to be, worked out before it begins. */
const plans = compilePatterns([
  '(sample size | sample sizes | (statistical power) | (power (analysis | analyses | calculation | calculations)) | (power of #) | (# % power) | (percent power))',
  '(number of ..2! (participants | patients | subjects | animals) ..2! (needed | required | necessary))',
  '(expected | anticipated | assumed | assuming | expecting) ..3! (response | effect | difference | mean | rate | proportion | loss | drop-out | dropout | incidence | prevalence | reduction)'
])
/** Whether the sentence plans the size of a study: its p value is the line that was set. */
export const plansSize = (passage: Passage, sentence: Sentence): boolean => occurs(plans, passage, sentence)

/** Tests of what another test presupposes; nobody wants their size. */
const checks = compilePatterns([
  'mauchly|mauchly’s|levene|levene’s|shapiro-wilk|shapiro|bartlett|bartlett’s|kolmogorov-smirnov|durbin-watson|sphericity|normality|homoscedasticity|heteroscedasticity|(homogeneity of variance | variances)',
  '(normal distribution) | (normally distributed)'
])
/** Whether the sentence is about a test of assumptions. */
export const checksAssumptions = (passage: Passage, sentence: Sentence): boolean => occurs(checks, passage, sentence)
