// Reads every document and keeps of it what the report tells; the texts themselves are let go.
import { type Severity, severities } from '../../core/finding.ts'
import { rulePage, version } from '../../core/homepage.ts'
import type { Rule } from '../../core/rule.ts'
import { suppressionRules } from '../../core/suppress.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { rules as ownRules } from '../../rules/index.ts'
import type { Checker } from '../checker.ts'
import { documentOf } from '../document.ts'
import { type Found, shownPath } from '../files.ts'
import { formatOfFile, type Input, readInput } from '../input.ts'
import { excerpt } from '../reporters/excerpt.ts'
import { placeIn } from '../reporters/text.ts'
import { type FileResult, noCounts } from '../result.ts'
import { coverageOf } from './coverage.ts'
import { evidenceMap } from './evidence-map.ts'
import type { ArticleRow, Coverage, FindingRow, ReportData, RuleRow, Statement, Trend, Unread } from './model.ts'
import { statementsIn } from './statements.ts'

/** Cells that the excerpt of a finding takes. */
const excerptWidth = 160

const pages: ReadonlySet<string> = new Set([...ownRules, ...suppressionRules].map(({ id }) => id))

function pageOf(rule: string): { page?: string } {
  return pages.has(rule) ? { page: rulePage(rule) } : {}
}

/** Collects file after file. */
export class Collector {
  readonly #checker: Checker
  readonly #cwd: string
  readonly #limit: number
  readonly #articles: ArticleRow[] = []
  readonly #findings: Record<Severity, FindingRow[]> = { hint: [], info: [], warning: [], error: [] }
  readonly #counts = noCounts()
  readonly #rules = new Map<string, { count: number; articles: number }>()
  readonly #statements: Statement[] = []
  readonly #unread: Unread[] = []

  /** `limit`: so many findings are listed; all of them are counted. */
  constructor(checker: Checker, cwd: string, limit: number) {
    this.#checker = checker
    this.#cwd = cwd
    this.#limit = limit
  }

  /** Checks one file and takes down what is in it. Never rejects. */
  async add({ path, error }: Found): Promise<void> {
    const input = error === undefined ? readInput(path) : { error }
    const result = await this.#checker.check(path, input)
    if (result === undefined) return
    for (const { message, trouble } of result.problems) if (trouble) this.#unread.push({ path: result.path, message })
    if (result.source === '') return
    const counts = noCounts()
    for (const { severity } of result.findings) counts[severity]++
    for (const severity of severities) this.#counts[severity] += counts[severity]
    this.#articles.push({ path: result.path, counts, coverage: await this.#read(path, input, result) })
    this.#addRules(result)
    this.#addFindings(result)
  }

  /** What its sentences state. A document that breaks a layer was told by the check. */
  async #read(path: string, input: Input, result: FileResult): Promise<Coverage> {
    const format = formatOfFile(path)
    if ('error' in input || format === undefined) return { stated: 0, sourced: 0 }
    try {
      const { document, linter, sources } = await this.#checker.prepare(path, documentOf(input, format))
      const blocks = linter.read(document)
      const lines = new LineIndex(result.source)
      for (const view of blocks) {
        for (const { sentence, ...statement } of statementsIn(view)) {
          const at = view.block.start + sentence.start
          const place = { path: result.path, place: placeIn(result, at, lines), line: lines.placeOf(at).line }
          const text = statement.propositions.length === 0 ? '' : view.text(sentence).replace(/\s+/g, ' ').trim()
          this.#statements.push({ ...statement, ...place, text })
        }
      }
      return coverageOf({ document, blocks, bibliography: sources.bibliography })
    } catch {
      return { stated: 0, sourced: 0 }
    }
  }

  #addRules({ findings }: FileResult): void {
    const here = new Set<string>()
    for (const { rule } of findings) {
      const row = this.#rules.get(rule) ?? { count: 0, articles: 0 }
      row.count++
      if (!here.has(rule)) row.articles++
      here.add(rule)
      this.#rules.set(rule, row)
    }
  }

  #addFindings(result: FileResult): void {
    const lines = new LineIndex(result.source)
    for (const { rule, severity, message, span } of result.findings) {
      const rows = this.#findings[severity]
      if (rows.length >= this.#limit) continue
      const { before, marked, after } = excerpt(result.source, span, lines, excerptWidth)
      rows.push({
        path: result.path,
        place: placeIn(result, span.start, lines),
        line: lines.placeOf(span.start).line,
        offset: span.start,
        rule,
        ...pageOf(rule),
        severity,
        message,
        excerpt: { before, marked, after }
      })
    }
  }

  /** The whole report. */
  end(title: string, trend: Trend): ReportData {
    for (const { path, problems } of this.#checker.side.all()) {
      for (const { message, trouble } of problems) {
        if (trouble) this.#unread.push({ path: shownPath(path, this.#cwd), message })
      }
    }
    const findings = this.#listed()
    const all = severities.reduce((sum, severity) => sum + this.#counts[severity], 0)
    return {
      title,
      version,
      articles: this.#articles,
      counts: this.#counts,
      findings,
      unlisted: all - findings.length,
      rules: this.#ruleRows(this.#checker.rulesIn(this.#cwd)),
      evidence: evidenceMap(this.#statements),
      trend,
      unread: this.#unread
    }
  }

  /** The gravest findings within the limit, in the order of files and places. */
  #listed(): FindingRow[] {
    const order = new Map(this.#articles.map(({ path }, at) => [path, at]))
    const gravest = [...severities].reverse().flatMap((severity) => this.#findings[severity])
    return gravest
      .slice(0, this.#limit)
      .sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0) || a.offset - b.offset)
  }

  #ruleRows(rules: readonly Rule[]): RuleRow[] {
    const summaries = new Map([...rules, ...suppressionRules].map(({ id, summary }) => [id, summary]))
    return [...this.#rules]
      .map(([rule, counts]) => ({ rule, ...pageOf(rule), summary: summaries.get(rule) ?? '', ...counts }))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
  }
}
