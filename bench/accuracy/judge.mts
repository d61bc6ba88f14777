// Runs samples and spots through the linter: one rule at a time, so that aggregation hides nothing.
import { loadBibliography } from '../../bibliography/snapshot.ts'
import type { Bibliography } from '../../core/bibliography.ts'
import { createLinter, defaultSettings, type Linter, type Settings } from '../../core/lint.ts'
import type { Profile, Rule } from '../../core/rule.ts'
import { overlaps, type Span } from '../../core/text/span.ts'
import { parse } from '../../formats/index.ts'
import type { Sample, Spot } from './sets.mts'

/** A sample with what came out. */
export interface Outcome {
  readonly sample: Sample
  readonly flagged: boolean
  readonly right: boolean
}

/** The last rule's linter: each keeps what it has read, which for all of them is more than there is room for. */
let last: { readonly rule: Rule; readonly linter: Linter } | undefined

/** A linter with only this rule, on even where it is a preview. */
export function linterFor(rule: Rule): Linter {
  if (last?.rule !== rule) {
    const { preview: _, ...on } = rule
    last = { rule, linter: createLinter([on as Rule]) }
  }
  return last.linter
}

/** Lints one sample with its rule alone. */
export async function judgeSample(sample: Sample, rule: Rule): Promise<Outcome> {
  const bibliography = sample.bibliography === undefined ? undefined : await bibliographyOf(sample.bibliography)
  const findings = linterFor(rule).lint(parse(sample.text, 'markdown'), bibliography, defaultSettings)
  const flagged = findings.some((f) => f.rule === rule.id)
  return { sample, flagged, right: flagged === (sample.expected === 'flag') }
}

async function bibliographyOf(text: string): Promise<Bibliography> {
  return (await loadBibliography([{ path: 'refs.bib', text }])).bibliography
}

/** One rule's part of an adjudicated spot. */
export interface SpotOutcome {
  readonly spot: Spot
  readonly rule: string
  readonly flagged: boolean
  readonly right: boolean
}

/** Where `pointer` stands in `text`, whatever the line breaks; undefined when it doesn't. */
export function locatePointer(text: string, pointer: string): Span | undefined {
  const words = pointer
    .trim()
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const match = new RegExp(words.join('\\s+')).exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

/** The source span of the sentence at `at`; the place itself where no sentence is known. */
function sentenceAt(linter: Linter, source: string, format: string, at: Span): Span {
  for (const view of linter.read(parse(source, format))) {
    const from = view.block.start
    if (at.start < from || at.start >= view.block.end) continue
    const sentence = view.passage.sentences.find((s) => at.start - from < s.end)
    if (sentence) return { start: from + sentence.start, end: from + sentence.end }
  }
  return at
}

/** Judges every pair of spot and rule whose rule exists. */
export function judgeSpots(
  spots: readonly Spot[],
  articles: ReadonlyMap<string, string>,
  rules: readonly Rule[],
  profileOf: (file: string) => Profile
): SpotOutcome[] {
  const out: SpotOutcome[] = []
  for (const rule of rules) {
    const mine = spots.filter((s) => s.rules.includes(rule.id))
    for (const [file, source] of articles) {
      const linter = linterFor(rule)
      const settings: Settings = { ...defaultSettings, profile: profileOf(file) }
      const findings = linter.lint(parse(source, 'plaintext'), undefined, settings)
      const places = findings
        .filter((f) => f.rule === rule.id)
        .flatMap((f) => [f.span, ...f.related.map((r) => r.span)])
      for (const spot of mine.filter((s) => s.file === file)) {
        const pointer =
          spot.pointer === '(document)' ? { start: 0, end: source.length } : locatePointer(source, spot.pointer)
        if (!pointer) throw new Error(`${spot.id}: “${spot.pointer}” is not in ${file}`)
        const at = spot.pointer === '(document)' ? pointer : sentenceAt(linter, source, 'plaintext', pointer)
        const flagged = places.some((p) => overlaps(p, at))
        out.push({ spot, rule: rule.id, flagged, right: flagged === (spot.decision === 'flag') })
      }
    }
  }
  return out
}
