// The engine: documents in, findings out. Every host calls this and nothing below it.
import { aggregate } from './aggregate.ts'
import { type Bibliography, noBibliography } from './bibliography.ts'
import { type Answer, isLocal, type LocalRule } from './check.ts'
import { asLookedUp } from './citing/bibtex.ts'
import { listOf, type ReferenceList, referencesOf } from './citing/references.ts'
import type { Document } from './document/document.ts'
import type { Finding, Severity } from './finding.ts'
import { moved } from './finding.ts'
import { fill } from './message.ts'
import { onlyAsks, profiled, sectionSteps } from './profiles.ts'
import type { DocumentRule, DocumentView, Profile, Report, Rule } from './rule.ts'
import { familyOf } from './rule.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { applySuppressions } from './suppress.ts'
import { type Span, shift } from './text/span.ts'
import { type ReadBlock, Reader } from './views.ts'
import { asWritten } from './written.ts'

export { defaultSettings, type Settings }

/** A linter with a cache of the blocks it has read; one for each host. */
export interface Linter {
  readonly rules: readonly Rule[]
  /** Findings in source order. Never throws for any document; a rule that throws gives one finding that says so. */
  lint(document: Document, bibliography?: Bibliography, settings?: Settings): Finding[]
  /** The blocks as rules see them, with every answer, silent ones included: what the trace prints. */
  read(document: Document): ReadBlock[]
}

/** A linter over `rules`. */
export function createLinter(rules: readonly Rule[], blocks?: number): Linter {
  const reader = new Reader(rules.filter(isLocal) as LocalRule[], blocks)
  const global = rules.filter((rule): rule is DocumentRule => rule.on === 'document')
  const ids = rules.map((rule) => rule.id)
  const covers = new Map(rules.flatMap(({ id, covers }) => (covers ? [[id, covers] as const] : [])))
  return {
    rules,
    read: (document) => reader.read(document),
    lint(document, bibliography = noBibliography, settings = defaultSettings) {
      const blocks = reader.read(document)
      const found = [
        ...aloneOnly(blocks.flatMap((block) => localFindings(block, settings))),
        ...documentFindings(global, viewOf(document, blocks, bibliography, settings.profile), settings)
      ]
      // Suppressed first: an aggregated finding must not vanish with the one place that it was reported at.
      const open = applySuppressions(document, found, ids, settings.requireReason, settings.rules)
      return aggregate(open, blocks, settings.profile, covers).map((finding) => asWritten(finding, document))
    }
  }
}

function viewOf(
  document: Document,
  blocks: readonly ReadBlock[],
  bibliography: Bibliography,
  profile: Profile
): DocumentView {
  let references: ReferenceList | undefined
  return {
    document,
    blocks,
    bibliography: asLookedUp(document, bibliography),
    profile,
    locate,
    get references() {
      references ??= listOf(referencesOf(document))
      return references
    }
  }
}

function locate(view: { readonly block: Span }, at: Span): Span {
  return shift(at, view.block.start)
}

/** What the user set for a rule, by id or by family; undefined when nothing was set. */
function chosen(rule: Rule, settings: Settings): Severity | 'off' | undefined {
  return settings.rules[rule.id] ?? settings.rules[`${familyOf(rule.id)}/*`]
}

/** The severity of a report, or 'off'. */
function severityOf(rule: Rule, report: Report, steps: number | 'off', settings: Settings): Severity | 'off' {
  const user = chosen(rule, settings)
  if (user) return user
  if (rule.preview !== undefined || steps === 'off') return 'off'
  const base = profiled(rule, report.message, report.severity ?? rule.severity, settings.profile)
  if (base === 'off') return 'off'
  const level = moved(base, steps + (report.steps ?? 0))
  return onlyAsks(rule, report.message, settings.profile) && level !== 'hint' ? 'info' : level
}

/** The comma or the dash that a pattern may begin with; a colon right before a word is markup (`:cite:p:`). */
const lead = /^(?:[\s,;–—]|:\s)+(?=[\p{L}\p{N}(“"‘])/u

/** The finding that a report stands for; spans are moved by `by`. */
function findingOf(rule: Rule, report: Report, severity: Severity, text: string, by: number): Finding {
  const template = rule.messages[report.message]
  if (template === undefined) throw new RangeError(`${rule.id} has no message “${report.message}”`)
  const said = text.replace(lead, '')
  const { start, end } = report.at
  return {
    rule: rule.id,
    severity,
    message: fill(template, { text: said, ...report.data }),
    span: shift({ start: start + text.length - said.length, end }, by),
    related: (report.related ?? []).map((r) => ({ message: r.message, span: shift(r.span, by) })),
    fixes: (report.fixes ?? []).map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, ...shift(edit, by) }))
    })),
    references: rule.references
  }
}

/** The finding that tells of a rule that broke; the user can go on and report it. */
function failed(rule: Rule | undefined, error: string, at: Span): Finding {
  const what = rule ? `The rule ${rule.id}` : 'NeuroProse'
  const message = `${what} failed here (${error}); everything else was checked. Please report this with the sentence.`
  return {
    rule: 'internal/rule-failed',
    severity: 'warning',
    message,
    span: at,
    related: [],
    fixes: [],
    references: []
  }
}

/** A finding, and where its words must stand alone in the document: these words. */
interface Local {
  readonly finding: Finding
  readonly alone?: string
}

/** The findings; of those whose words must stand alone only the ones whose words do. */
function aloneOnly(found: readonly Local[]): Finding[] {
  const times = new Map<string, number>()
  for (const { alone } of found) if (alone !== undefined) times.set(alone, (times.get(alone) ?? 0) + 1)
  return found.filter(({ alone }) => alone === undefined || times.get(alone) === 1).map(({ finding }) => finding)
}

function localFindings(view: ReadBlock, settings: Settings): Local[] {
  const { block, answers } = view
  const heading = block.kind === 'title' || block.kind === 'heading'
  const out: Local[] = answers.failures.map(({ rule, error }) => ({
    finding: failed(rule, error, { start: block.start, end: block.end })
  }))
  for (const answer of answers.answers) {
    const { rule, report, verdict } = answer
    if (verdict.silent) continue
    const section = sectionSteps(rule, block.section, heading)
    const severity = severityOf(rule, report, section === 'off' ? 'off' : section + verdict.steps, settings)
    if (severity === 'off') continue
    const words = view.text(report.at)
    const finding = withCancelled(findingOf(rule, report, severity, words, block.start), answer, block.start)
    out.push(report.alone ? { finding, alone: `${rule.id} ${words.toLowerCase()}` } : { finding })
  }
  return out
}

/** Says that a caveat was given and taken back, where that is why the finding stands. */
function withCancelled(finding: Finding, answer: Answer, by: number): Finding {
  const { cancelled } = answer.verdict
  if (!cancelled) return finding
  const related = {
    message: 'Here the caveat is taken back, so the claim stands without it.',
    span: shift(cancelled, by)
  }
  return { ...finding, related: [...finding.related, related] }
}

function documentFindings(rules: readonly DocumentRule[], view: DocumentView, settings: Settings): Finding[] {
  const out: Finding[] = []
  for (const rule of rules) {
    try {
      for (const report of rule.check(view)) {
        const severity = severityOf(rule, report, 0, settings)
        if (severity === 'off') continue
        out.push(findingOf(rule, report, severity, view.document.source.slice(report.at.start, report.at.end), 0))
      }
    } catch (error) {
      out.push(failed(rule, error instanceof Error ? error.message : String(error), { start: 0, end: 0 }))
    }
  }
  return out
}
