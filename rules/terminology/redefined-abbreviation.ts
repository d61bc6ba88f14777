// terminology/redefined-abbreviation: an abbreviation explained twice, with two terms, or two for one term.

import { amongFigures } from '../../core/prose/figures.ts'
import { followsRow } from '../../core/prose/legends.ts'
import { everydayAbbreviations } from '../../core/prose/lexicon/abbreviations.ts'
import { sentenceAt } from '../../core/prose/query.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { type Introduction, isShortForm, shortForms, singular, spells, stems, type Use } from '../../core/shortforms.ts'
import { editDistance } from '../../core/text/nearest.ts'

/** Abbreviations that two schools use for one substance. */
const twins = [
  ['CRF', 'CRH'],
  ['OT', 'OXT'],
  ['AVP', 'ADH', 'VP']
]

function twinOf(short: string, seen: ReadonlyMap<string, Introduction>): Introduction | undefined {
  const group = twins.find((g) => g.includes(short)) ?? []
  return group
    .filter((other) => other !== short)
    .map((other) => seen.get(other))
    .find((one) => one !== undefined)
}

/**
 * Whether a term spells the abbreviation, by itself or but for its last word: “herpes reactivation virus titres (HRV)”.
 * A list of things (“hot flash score, and hormone levels (FSH)”) is no term, and the name of a group is none of what the
 * group was given (“receiving dexmedetomidine (RD)”, “clinicians treating patients (CIAT group)”).
 */
function isSpelt(one: Introduction): boolean {
  const { long, short } = one
  if (/^(?:receiving|given|treated|taking|using|without)\b|\bonly$/i.test(long)) return false
  if (spells(long, short)) return true
  return !long.includes(',') && !namesGroup(one) && spells(long.replace(/\s+[a-z]{4,}$/, ''), short)
}

/** Whether the brackets behind the words name a group of the study. */
function namesGroup({ view, at }: Introduction): boolean {
  return /^\s(?:groups?|arms?|patients|participants|subjects)\b/.test(
    view.passage.text.slice(at.end - view.block.start)
  )
}

/** The same term, introduced before with other letters. */
function namesake(one: Introduction, seen: ReadonlyMap<string, Introduction>): Introduction | undefined {
  const term = singularWords(one.long)
  return [...seen.values()].find((other) => other.short !== one.short && singularWords(other.long) === term)
}

/** The term without plurals and hyphens. Terms that only begin alike (“feedback”, “feedforward”) stay apart. */
function singularWords(long: string): string {
  const words = long.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.map((word) => word.replace(/ices$/, 'ex').replace(/s$/, '')).join(' ')
}

/** What an abbreviation in brackets stands behind, when that term has other letters already: “releasing hormone (CRF)”. */
function termBehind({ view, at, short }: Use, introductions: readonly Introduction[]): Introduction | undefined {
  const { text } = view.passage
  const start = at.start - view.block.start
  const before = text.slice(Math.max(0, start - 100), start)
  if (!before.endsWith('(') || text[at.end - view.block.start] !== ')') return undefined
  const words = before.slice(0, -1).trimEnd().toLowerCase()
  return introductions.find(
    (one) => one.short !== short && one.long.length > 7 && words.endsWith(one.long.toLowerCase())
  )
}

/** Whether two terms are the same but for number, spelling and words before the abbreviated ones. */
function same(a: Introduction, b: Introduction): boolean {
  const [x, y] = [stems(a.long), stems(b.long)]
  const within = (long: string, part: string): boolean => long.endsWith(` ${part}`) || long.startsWith(`${part} `)
  const [first, last] = [0, -1].map((at) => x.split(' ').at(at) === y.split(' ').at(at))
  const joined = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '')
  if (singularWords(a.long) === singularWords(b.long) || isLonger(a.long, b.long)) return true
  if (isSlip(a.long, b.long) || isGlued(a.long, b.long)) return true
  return x === y || joined(x) === joined(y) || within(x, y) || within(y, x) || (first === true && last === true)
}

/** “Psycho-physiological interaction”, “psychophysiological interaction methodology”: one term goes on where the other ends. */
function isLonger(one: string, other: string): boolean {
  const [x, y] = [one, other].map((long) =>
    singularWords(long)
      .replace(/\b(?:scores?|analogue)\b/g, variant)
      .replaceAll(' ', '')
  )
  if (x === undefined || y === undefined || Math.min(x.length, y.length) < shortestSlip) return false
  return x.startsWith(y) || y.startsWith(x)
}

/** A score is read off a scale, and the two name one thing: “visual analog score”, “visual analogue scale”. */
const variant = (word: string): string => (word === 'analogue' ? 'analog' : 'scale')

/** “Pressure pain tresholds”, “pressure pain threshold”: the same letters but for one slip of the pen. */
function isSlip(one: string, other: string): boolean {
  const [x, y] = [singularWords(one), singularWords(other)].map((words) => words.replaceAll(' ', ''))
  if (x === undefined || y === undefined || x.length < shortestSlip || x[0] !== y[0]) return false
  return x.length < longestSlip && editDistance(x, y) === 1
}

/** “Table IVIncremental cost ratios”: a label that a table left glued to the first word of the same term. */
function isGlued(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [singularWords(one), singularWords(other)].sort((x, y) => x.length - y.length)
  const label = longer.slice(0, longer.length - shorter.length)
  return shorter.length >= shortestSlip && longer.endsWith(shorter) && /^[\p{L}]{1,6}$/u.test(label)
}

/** Shorter terms with a letter changed are other terms; longer ones are no terms. */
const shortestSlip = 12
const longestSlip = 120

/** “Attention Network Test”, “Attention Network Task”: terms of three words or more, of which one is another. */
function differInOneWord(one: string, other: string): boolean {
  const [x, y] = [one, other].map((long) => singularWords(long).split(' '))
  if (x === undefined || y === undefined || x.length < 3 || x.length !== y.length) return false
  return x.filter((word, at) => word !== y[at]).length === 1
}

/** “The German NFC scale (NCS)”: the term is told with an abbreviation in it, and is no other term for that. */
function isShortened({ long, short }: Introduction, introductions: readonly Introduction[]): boolean {
  const words = long.split(/[^\p{L}\p{N}]+/u).flatMap((word) => [word, singular(word)])
  // “Biological DMARDs (bDMARDs)”, “resting-state fMRI (rs-fMRI)”
  if (words.some((word) => isShortForm(word) && short.endsWith(word))) return true
  return introductions.some((one) => one.short !== short && one.short.length > 1 && words.includes(one.short))
}

/** “State Anxiety (STAI) 32.7 ± 6.2 27.9 ± 7.6”: the label of a row of a table that was torn, and no sentence. */
function isLabel({ view, at }: Introduction): boolean {
  const [start, end] = [at.start - view.block.start, at.end - view.block.start]
  return followsRow(view.passage, start) || amongFigures(view.passage.text, { start, end })
}

/** “Threat-conditioned stimuli (CS) and safety cues (CS)”: two of a kind side by side, whose signs (CS+, CS−) got lost. */
function isSignLost(before: Introduction, one: Introduction): boolean {
  return one.short === 'CS' && before.view === one.view && one.at.start - before.at.start < besideWithin
}
const besideWithin = 120

/** After so many sentences without the abbreviation, or since it was explained, readers are glad to be told again. */
const forgotten = { unused: 40, explained: 150 } as const

/** Whether the abbreviation was used in the stretch of text before a second explanation. */
function isFresh(one: Introduction, before: Introduction, uses: readonly Use[]): boolean {
  const last = uses.reduce(
    (at, use) => (use.short === one.short && use.order < one.order ? Math.max(at, use.order) : at),
    before.order
  )
  return one.order - last <= forgotten.unused && one.order - before.order <= forgotten.explained
}

/** “An unconditioned stimulus (UCS) evokes …”: a term that was listed before is now defined. */
function isDefinition({ view, at, long }: Introduction, before: Introduction, all: readonly Introduction[]): boolean {
  const start = at.start - view.block.start
  const sentence = sentenceAt(view.passage, start)
  if (!sentence || all.filter((other) => other.order === before.order).length < 2) return false
  const head = view.passage.text
    .slice(sentence.start, start)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase()
  const term = long
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase()
  return /^(?:an?|the)? ?$/.test(head.slice(0, Math.max(0, head.length - term.length)))
}

export default defineRule({
  id: 'terminology/redefined-abbreviation',
  summary: 'An abbreviation explained twice, with two terms, or two abbreviations for one term',
  why: 'Readers think that a new concept appears.',
  better: 'Delete the second explanation, or use one abbreviation throughout.',
  silent:
    'When abstract and body each explain it once, when a term that was listed is now defined, when it has not been used for long, in captions, tables, footnotes and lists of abbreviations, and for a plural that only adds an s.',
  references: ['percie2020'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: [],
  on: 'document',
  messages: {
    again: '“{text}” has been explained already; use the abbreviation alone here.',
    variant:
      '“{text}” stands for “{long}” here and for “{other}” before; if both are the same thing, keep to one of the two names.',
    two: '“{text}” stands for “{long}” here and for “{other}” before; give one of them another abbreviation, or spell it out.',
    twins: '“{text}” and “{other}” are two abbreviations for one substance; use one of them throughout.'
  },
  *check(view: DocumentView): Iterable<Report> {
    const parts = new Map<string, Map<string, Introduction>>()
    const told = new Set<string>()
    const { introductions, uses } = shortForms(view)
    for (const one of introductions) {
      if (one.long === '' || (one.part !== 'body' && one.part !== 'abstract')) continue
      const seen = parts.get(one.part) ?? new Map<string, Introduction>()
      parts.set(one.part, seen)
      const before = seen.get(one.short)
      const twin = twinOf(one.short, seen) ?? namesake(one, seen)
      if (!before) seen.set(one.short, one)
      const other = before ?? twin
      if (before && (everydayAbbreviations.has(one.short) || one.view.block.kind !== 'paragraph')) continue
      if (!other || told.has(one.short) || (before && [one, before].some((each) => isShortened(each, introductions))))
        continue
      // The signs are lost in the rest of the text, too.
      if (before && isSignLost(before, one)) told.add(one.short)
      if (before && (isLabel(one) || told.has(one.short))) continue
      if (before && same(before, one) && (!isFresh(one, before, uses) || isDefinition(one, before, introductions)))
        continue
      told.add(one.short)
      const related = [{ message: 'The first explanation.', span: other.at }]
      const certain = before !== undefined && isSpelt(one) && isSpelt(before)
      if (!before) yield { at: one.at, message: 'twins', data: { other: other.short }, related }
      else if (same(before, one)) yield { at: one.at, message: 'again', related }
      else if (certain) {
        const data = { long: one.long.replace(/\s+/g, ' '), other: before.long.replace(/\s+/g, ' ') }
        const message = differInOneWord(one.long, before.long) ? 'variant' : 'two'
        yield { at: one.at, message, severity: 'warning', data, related }
      }
    }
    const introduced = new Map(introductions.map((one) => [one.short, one]))
    const isKnown = (short: string): boolean => introduced.has(short)
    const own = new Set(introductions.filter((one) => one.long !== '').map((one) => one.at.start))
    for (const use of uses) {
      if (told.has(use.short) || own.has(use.at.start) || (use.part !== 'body' && use.part !== 'abstract')) continue
      const other = termBehind(use, introductions) ?? (isKnown(use.short) ? undefined : twinOf(use.short, introduced))
      if (!other || other.part !== use.part || other.order > use.order) continue
      told.add(use.short)
      const related = [{ message: 'The first explanation.', span: other.at }]
      yield { at: use.at, message: 'twins', data: { other: other.short }, related }
    }
  },
  examples: {
    flagged: [
      { text: 'Men received oxytocin (OT). Then oxytocin (⟦OT⟧) was given to women.', message: 'again' },
      { text: 'Occupational therapy (OT) began in May. Oxytocin (⟦OT⟧) was given in June.', message: 'two' }
    ],
    fine: [
      { text: 'Men received oxytocin (OT). Then OT was given to women.' },
      { text: 'The prefrontal cortex (PFC) and the medial prefrontal cortex (mPFC) were scanned.' }
    ]
  }
})
