// statistics/p-value-format: p values that cannot be, or that say only on which side of a line they fall.
import { isAbstract } from '../../core/document/sections.ts'
import { checksAssumptions, drawsLine, plansSize, rulesTests, sumsUp, testsMany } from '../../core/prose/criteria.ts'
import {
  explainsMarks,
  followsMark,
  followsRow,
  followsTitle,
  holdsGluedCells,
  isLegend,
  isLegendThroughout,
  isPanel
} from '../../core/prose/legends.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { sumsUpNulls } from '../../core/prose/nulls.ts'
import { comparesAtOutset } from '../../core/prose/outset.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { isNonsignificant, numbersIn, type Reported, resultAt } from '../../core/prose/reported.ts'
import { retells } from '../../core/prose/retold.ts'
import { cutsMap, tellsMap } from '../../core/prose/thresholded-maps.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** Sentences that set a threshold, explain marks, or speak of p values as such. */
const aboutThresholds = compilePatterns([
  'level|levels|corrected|uncorrected|correction|fwe|fdr|bonferroni|cluster-forming|cluster|clusters',
  // “Error-corrected at p < .05”, “p < .05 FDRc”: the line of a map.
  '-corrected',
  'fwe*|fdr*|family-wise|familywise|alphasim*|tfce | (family wise)',
  // “No significant (p < .05) clusters”: the line beside the word for it.
  '(no | not | neither | nor | without | any | which | only) ..1! significant|significantly \\( (p \\< # | (..1! <maths>)) \\)',
  '(called | counted as | marked as | labelled | labeled | treated as | flagged as) (statistically)? significant',
  '(considered | deemed | regarded as | taken as | defined as | accepted as) (statistically)? significant',
  // “Significance, usually defined as p < .05”; “conventionally p < .05”.
  '(~define | ~set | ~understand | ~operationalise | ~operationalize | ~specify | ~term | ~call | ~mean | ~denote | ~abbreviate) (as | at | by | to | when | if) ..3! p|<maths>',
  'conventional|conventionally|traditional|traditionally|customarily|arbitrarily|typically|criterion|convention ..6 p|<maths>',
  // What is done with a model or a variable when a test of it comes out this or that way.
  '(if | unless | when | whenever | where | wherever | once | until | in case | provided (that)? | as long as) ..14! \\(? p|<maths> ..8 (~drop | ~remove | ~exclude | ~retain | ~keep | ~include | ~omit | ~discard | ~eliminate | ~simplify | ~pool | ~follow | ~proceed | ~report | ~conclude | ~use | ~repeat | ~run | ~perform | ~conduct | ~stop | ~reject | ~accept | ~apply | ~add | ~enter | ~consider)',
  '(~drop | ~omit | ~discard | ~eliminate | ~simplify | ~pool | ~delete | ~enter | ~reject | ~stop | ~follow up | ~proceed) ..14! (if | unless | when | whenever | where | once | until | with | at) ..10! \\(? p|<maths>',
  '(p | p-value | p-values | value | values) ..3! (mean | means | indicate | indicates | denote | denotes | should | must | is reported | are reported)',
  'asterisk|asterisks|star|stars|mark|marks|note|legend',
  'probability|probabilities|chance|prior | (publication bias) | (positive | significant) findings',
  // Of so many resamples a value can be told no closer.
  'permutation|permutations|~permute|bootstrap|bootstraps|bootstrapped|~resample|resamples|~shuffle|(null distribution) | (randomisation | randomization) test'
])
/** Words of a test: where one is told of, a letter p stands for its value. */
const tests = compilePatterns([
  'significant|significantly|significance|~test|~differ|difference|differences|~correlate|correlation|anova|regression|effect|effects|interaction|increase|decrease|hypothesis | (p ..1! value | values)',
  '~fall|~rise|~drop|~improve|~change|~decline|~grow|~decrease|~increase|~reduce|~predict|~relate|~associate|~confirm|~match|~affect',
  'result|results|similar|alike|equal|comparable|same|better|worse|higher|lower|longer|shorter|more|less|fewer|slope|trend|association'
])
/** Words of models and formulae, in which p is a parameter like others. */
const models = compilePatterns([
  'parameter|parameters|exponent|exponents|posterior|bifurcation|~initialise|~initialize|sampler|samplers|default|oscillator|oscillators|coefficient|constants|(time constant)|equation|equations|norm|polynomial|order | (operating range) | ~fix|~set'
])
/** How likely something is by design: “equally likely behind each door (p = .25)”. */
const designed = compilePatterns(['(equally | more | less | as) likely'])
/** Sentences about how p values are written or made. */
const aboutWriting = compilePatterns([
  '~print|~display|~round|~write|~type|software|spss|output|publish*|file-drawer|~hack|p-hacking|journals',
  '(p | p-value | p-values | value | values) ..3! (mean | means | indicate | indicates | denote | denotes | should | must | cannot | never)'
])

/** p values that no test gives. */
function isImpossible({ relation, value }: Reported): boolean {
  if (value < 0) return true
  if (value === 0) return relation === '=' || relation === '<' || relation === '≤'
  if (value > 1) return relation === '>' || !Number.isInteger(value)
  return value === 1 && (relation === '>' || relation === '≥')
}

const lines = new Set([0.1, 0.05, 0.01])

/** “All adjusted ps < .05”, “p < .05 for all”: one line for several results. */
const several = {
  before: /\b(?:all|each|every)\W{0,3}(?:(?:adjusted|corrected)\W{0,3})?$/i,
  // “(p < .01: songs 20/22)” counts in how many it was so.
  behind: /^[\s,;]{0,3}(?:(?:for|in|at)\s)?(?:all|each|every)\b|^\$?:\s(?:\p{L}{3,14}:?\s)?\d{1,3}\/\d{1,3}\b/iu,
  within: 24
}
/** “Age, weight, height, pulse and blood pressure were alike (p > .05)”: so many things that one line stands for. */
const listed = /(?:[\p{L})][^,.;:()\d]{0,60},\s){3}[^,.;:()\d]{0,60},?\s(?:and|or|nor)\s[^;:\d]{0,160}$/u
const listedWithin = 420
/** “(p < .01) were found in speed, memory, and attention”: the list follows. */
const listedBehind =
  /^[)\]\s]{0,3}[^,.;:()=<>]{0,90}\b(?:in|for|on|of|between|with)\s(?:[^,.;:()=<>]{1,60},\s?){2,8}(?:and|or|nor)\s/u
const listedBehindWithin = 420
/** A member of a list: a few words, none of which begins or makes a clause. */
const word =
  '(?!(?:and|or|nor|but|after|before|while|although|whereas|when|who|which|was|were|had|has|is|are|such|etc)\\b)'
const member = `${word}[\\p{L}\\d][^\\s,.;:()=<>]{0,30}(?:\\s${word}[^\\s,.;:()=<>]{1,30}){0,6}`
/** “… for zinc, iron, folate and selenium (p < .05)”: four things or more. */
const listOf = new RegExp(`[\\p{L}\\d)],\\s${member},\\s${member},?\\s(?:and|or|nor)\\s[^;:=<>]{0,160}$`, 'u')
/** “Days and attacks at week 12 and at the end (p < .05)”: what is measured, each at more than one time. */
const crossed =
  /(?<!before )\band\s(?:(?!was\b|were\b|had\b|is\b|are\b)[^,.;:()=<>]){1,90}(?<!before )\band\s(?:(?!was\b|were\b|had\b|is\b|are\b)[^,.;:()=<>]){1,60}\(\s?$/u
/** Another line right behind: “(p < .05, p < .01, resp.)” gives each its own. */
const another = /^\s?[,;]\s?(?:and\s)?[pP]\s?[<>=≤≥]/

/** Whether the line is drawn for several results at once, which need not be given one by one. */
function isOfSeveral({ passage: { text } }: BlockView, p: Reported, { start, end }: Span, from: number): boolean {
  const ahead = text.slice(Math.max(0, start - several.within), start)
  if (several.before.test(ahead) || several.behind.test(text.slice(end, end + several.within))) return true
  if (listedBehind.test(text.slice(end, end + listedBehindWithin))) return true
  // “Both ps”: two values can be given.
  if ((p.name === 'ps' || /values/.test(text.slice(start, end))) && !/\b(?:both|two)\W{0,3}$/i.test(ahead)) return true
  return isNonsignificant(p) && listed.test(text.slice(Math.max(from, start - listedWithin), start))
}

/** Whether the line stands for a whole list of outcomes, or in an abstract for some of them at several times. */
function coversMany({ block, passage: { text } }: BlockView, p: Span, from: number): boolean {
  if (another.test(text.slice(p.end, p.end + several.within))) return false
  const ahead = text.slice(Math.max(from, p.start - listedWithin), p.start)
  return listOf.test(ahead) || (isAbstract(block) && crossed.test(ahead))
}

/** “β = −.82, SE = .06, p < .01”: the estimate with its error, from which anybody can work the value out. */
const withError =
  /\b(?:SE|S\.E\.|s\.e\.|SEM|standard error)[\s\uE000]{0,3}(?:[=:]|of)?[\s\uE000]{0,3}\d?\.\d{1,5}[)\]]?[,;]?[\s\uE000(]{0,4}$/u
const withErrorWithin = 40

/**
 * One step down where a reader has what the exact value would tell, or little needs it: beside an interval or a standard
 * error, where several tests are summed up or many outcomes listed, and where groups were alike before the study.
 */
function stepsFor(view: BlockView, sentence: Sentence, p: Reported, all: readonly Reported[]): number {
  if (all.some(({ kind }) => kind === 'interval') || sumsUp(view.passage, sentence)) return -1
  if (coversMany(view, p, sentence.start) || tellsMap(view, sentence, all)) return -1
  if (isGivenInTable(view, p)) return -1
  if (withError.test(view.passage.text.slice(Math.max(sentence.start, p.start - withErrorWithin), p.start))) return -1
  if (!isNonsignificant(p)) return 0
  if (comparesAtOutset(view, sentence)) return -1
  // “p = n.s.” tells nothing, of many tests or of one.
  return p.value > 0 && sumsUpNulls(view.passage, sentence) ? -1 : 0
}

/** “(p < .05, Table 2)”: where the exact value stands. */
const inTable = /^[,;]\s(?:[Ss]ee\s)?(?:[Ss]upplement\p{L}{1,8}\s)?Tables?\b/u
const inTableWithin = 30
const isGivenInTable = ({ passage }: BlockView, { end }: Span): boolean =>
  inTable.test(passage.text.slice(end, end + inTableWithin))

/** “p < .05” alone: on which side of the line, and nothing more. */
function isBare({ relation, value }: Reported): boolean {
  return relation !== '=' && lines.has(value)
}

/** “p = .000” is “p < .001” in software’s rounding: the same value. Other zeros leave it open. */
function belowOne(at: Span, { name, relation, written }: Reported, original: string) {
  const kept = relation === '=' && /^0?\.0{3,}$/.test(written)
  const letter = original.startsWith('P') ? 'P' : name
  const text = `${letter} < ${written.startsWith('.') || !written.includes('.') ? '' : '0'}.001`
  return {
    title: `Write “${text}”`,
    meaning: kept ? ('kept' as const) : ('changed' as const),
    edits: [{ ...at, text }]
  }
}

/** “F(2, 33) =”, “t(18) =”: the result of a test. */
const statistic = /\b[Ftrz]\s?\(\s?\d{1,4}(?:,\s?\d{1,4})?\s?\)\s?=/

/** Whether a value that no test gives was meant as one: a test is told of, and no parameter of a model. */
function isMeant(view: BlockView, sentence: Sentence): boolean {
  if (statistic.test(view.text(sentence))) return true
  return occurs(tests, view.passage, sentence) && !occurs(models, view.passage, sentence)
}

/** The decimals of a number that was torn, and how far behind it they are looked for. */
const broken = /^\s?(?:[.,·/]\s?|\s)\d/
const brokenWithin = 4

/** “p = 0, …, P − 1”, “p = 0, 1, 2”: an index that counts. */
const counting = /^\s?,\s?(?:\\[lc]?dots|…|\.{3}|\d{1,3}\s?,)/
const countingWithin = 12

/** “p = 4.6∗10”, “p = 5.01e–”: a power of ten whose index is lost, or whose sign is none of mathematics. */
const powers = /^\s?(?:[∗⁎＊*×xX·•⋅]\s?10|[eE](?![\p{L}]))/u
const powersWithin = 6

function reportOn(view: BlockView, sentence: Sentence, p: Reported, around: Around): Report | undefined {
  const at = { start: p.start, end: p.end }
  const judge = resultAt(view.passage, at, sentence)
  const original = view.text(at)
  const plain = /^[pP]/.test(original) && !original.includes('\\') && !original.includes('$')
  // Most values are exact, and nothing is asked of them.
  const steps = (): number => stepsFor(view, sentence, p, around.all)
  if (/^n/i.test(p.written)) return { at, judge, message: 'letters', steps: steps() }
  if (isImpossible(p)) {
    if (p.value > 1 && powers.test(view.passage.text.slice(p.end, p.end + powersWithin))) return undefined
    // “p = 0. 793”, “p < 0/001”: a blank got into the number, or another sign stands for its point.
    if (p.value === 0 && broken.test(view.passage.text.slice(p.end, p.end + brokenWithin))) return undefined
    if (p.value > 1 && !isMeant(view, sentence)) return undefined
    if (p.value === 0 && counting.test(view.text({ start: p.end, end: p.end + countingWithin }))) return undefined
    if (p.value === 0 && occurs(designed, view.passage, sentence)) return undefined
    const fixes = p.value === 0 && plain ? [belowOne(at, p, original)] : []
    return { at, judge, message: p.value === 0 ? 'zero' : 'range', severity: 'error', fixes }
  }
  if (p.relation.length > 1 && /^=[<>]$/.test(p.relation)) {
    const text = `${original.slice(0, original.search(/[=<>]/)).trim()} ${p.relation[1]} ${p.written}`
    const fixes = plain ? [{ title: `Write “${text}”`, meaning: 'kept' as const, edits: [{ ...at, text }] }] : []
    return { at, judge, message: 'doubled', severity: 'info', fixes }
  }
  if (!isBare(p) || around.line || view.block.section === 'discussion' || retells(view, sentence)) return undefined
  if (isOfSeveral(view, p, at, sentence.start) || followsMark(view.passage, at.start)) return undefined
  // “Regions that respond to song (p < .05).”: a title, alone or ahead of its legend.
  if (isTitle(view, sentence, around.all)) return undefined
  if (cutsMap(view.passage, at) || isLegend(view.passage, sentence)) return undefined
  if (isLegendThroughout(view.passage)) return undefined
  if (followsRow(view.passage, at.start) || followsTitle(view.passage, at.start)) return undefined
  if (holdsGluedCells(view.passage.text.slice(sentence.start, at.start))) return undefined
  return { at, judge, message: 'bare', steps: steps() }
}

/** Whether the sentence is the title of a figure or of its panel: no statement, and no test beside its line. */
function isTitle({ passage }: BlockView, sentence: Sentence, all: readonly Reported[]): boolean {
  if (!sentence.fragment) return false
  if (passage.sentences.length === 1 || isPanel(passage, sentence)) return true
  const tested = all.some(({ kind }) => kind === 'test' || kind === 'effect')
  return !tested && sentence.index === 0 && passage.sentences.every(({ fragment, index }) => index > 0 || fragment)
}

/** What stands in the sentence beside a p value. */
interface Around {
  readonly all: readonly Reported[]
  /** Whether a line is drawn there. */
  readonly line: boolean
}

export default defineRule({
  id: 'statistics/p-value-format',
  summary: 'A p value that cannot be, or that only says on which side of a line it falls',
  why: 'A p value is never zero and never above one. Exact values let readers check the result and use it in a meta-analysis; “p < .05” does neither.',
  better: '“p = .032”, or “p < .001” for very small values.',
  silent:
    'For exact values and “p < .001”, where a threshold is set or many items are sorted by one, in titles and legends of tables and figures, where one line sums up many tests, where a result is retold from another paper, where p values are discussed, and for parameters that are called p.',
  references: ['wasserstein2016', 'nuijten2016'],
  severity: 'warning',
  profiles: { popular: 'off' },
  aspects: ['fixed', 'absence'],
  on: 'sentence',
  messages: {
    zero: '“{text}” cannot be: a p value is never zero; write “p < .001” or the exact value.',
    range: '“{text}” cannot be: a p value lies between 0 and 1; look the value up.',
    letters: '“{text}” leaves out the value, which readers need to judge the result; give the exact p.',
    doubled: '“{text}” has two signs where one is meant; keep the one that says what was found.',
    bare: '“{text}” says only on which side of a line the value falls; give the exact p, so that readers can check it.'
  },
  *check(sentence, view) {
    if (sentence.question !== 'no') return
    if (view.block.kind === 'caption' || view.block.kind === 'footnote' || view.block.kind === 'cell') return
    const all = numbersIn(view, sentence)
    const values = all.filter((r) => r.kind === 'p')
    if (values.length === 0) return
    if (occurs(aboutWriting, view.passage, sentence)) return
    const line =
      [checksAssumptions, drawsLine, explainsMarks, plansSize, sumsUp, testsMany].some((is) =>
        is(view.passage, sentence)
      ) ||
      occurs(aboutThresholds, view.passage, sentence) ||
      rulesTests(view, sentence) ||
      // An exact value beside it, as a number or by code: then the line is a criterion.
      values.some(({ relation }) => relation === '=')
    for (const p of values) {
      const report = reportOn(view, sentence, p, { all, line })
      if (report) yield report
    }
  },
  examples: {
    flagged: [
      { text: 'Pairs groomed longer (⟦p = .000⟧).', message: 'zero', fixed: 'Pairs groomed longer (p < .001).' },
      { text: 'The songs did not differ (⟦p = n.s.⟧).', message: 'letters' },
      { text: 'A model with age fits no better, ⟦p > 1⟧.', message: 'range' },
      { text: 'The songs differed (⟦p < .05⟧).', message: 'bare' },
      { text: 'The songs differed (⟦p = < .001⟧).', message: 'doubled', fixed: 'The songs differed (p < .001).' }
    ],
    fine: [
      { text: 'The songs differed (p = .013).' },
      { text: 'The songs differed, t(38) = 2.4, p = .021.' },
      { text: 'The level of significance was p < .05.' },
      { text: 'Programs print p = .000 for very small values.' }
    ]
  }
})
