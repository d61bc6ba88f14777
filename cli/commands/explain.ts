// neuroprose explain: what a rule flags, why, and what to write instead.
import { nearestKnownRule } from '../../core/config/values.ts'
import { rulePage } from '../../core/homepage.ts'
import type { Rule } from '../../core/rule.ts'
import { suppressionRules } from '../../core/suppress.ts'
import { formatReference } from '../../rules/evidence/index.ts'
import { Checker } from '../checker.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { readOptions } from '../options.ts'
import { type Paint, painter, wantsColour, widthFor } from '../style.ts'
import { wrap } from '../width.ts'

/** Runs the command. */
export async function explain(argv: string[], io: Io): Promise<number> {
  const options = { color: { type: 'boolean' }, 'no-color': { type: 'boolean' } } as const
  const { values, positionals } = readOptions('explain', argv, options)
  const [id, extra] = positionals
  if (id === undefined) throw new UsageError('Which rule? “neuroprose rules” lists them.', 'explain')
  if (extra !== undefined) throw new UsageError('“explain” takes one rule.', 'explain')
  const paint = painter(wantsColour(io, values['no-color'] === true ? false : values.color))
  const rules = new Checker({ cwd: io.cwd }).rulesIn(io.cwd)
  const page = new Page(paint, widthFor(io))
  io.stdout.write(pageOf(id, rules, page))
  return exits.clean
}

function pageOf(id: string, rules: readonly Rule[], page: Page): string {
  const named = rules.filter((rule) => rule.id === id || rule.id.endsWith(`/${id}`))
  if (named.length === 1) return rulePageOf(named[0] as Rule, page)
  const comment = suppressionRules.find((rule) => rule.id === id)
  if (comment !== undefined) {
    page.title(comment.id, comment.summary, comment.severity)
    page.section('Why', comment.why)
    return page.text()
  }
  const ids = [...rules, ...suppressionRules].map((rule) => rule.id)
  const near = nearestKnownRule(id, ids)
  const hint = near === undefined ? '; “neuroprose rules” lists all of them.' : `; did you mean “${near}”?`
  throw new UsageError(`There is no rule “${id}”${hint}`, 'explain')
}

function rulePageOf(rule: Rule, page: Page): string {
  page.title(rule.id, rule.summary, rule.preview === undefined ? rule.severity : `off by default: ${rule.preview}`)
  page.section('Why', rule.why)
  page.section('What to write instead', rule.better)
  page.section('When it stays silent', rule.silent)
  page.list(
    'Flagged',
    rule.examples.flagged.map((example) => example.text)
  )
  page.list(
    'Fine',
    rule.examples.fine.map((example) => example.text)
  )
  page.list('References', rule.references.map(formatReference))
  page.section('More', rulePage(rule.id))
  return page.text()
}

/** A page of sections for a terminal. */
class Page {
  readonly #paint: Paint
  readonly #width: number
  readonly #parts: string[] = []

  constructor(paint: Paint, width: number) {
    this.#paint = paint
    this.#width = width
  }

  title(id: string, summary: string, level: string): void {
    this.#parts.push(`${this.#paint('bold', id)}  ${this.#paint('dim', level)}\n${this.#lines(summary, '')}`)
  }

  section(title: string, body: string): void {
    if (body.trim() === '') return
    const paragraphs = body
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => this.#lines(paragraph, '  '))
    this.#parts.push(`${this.#paint('bold', title)}\n${paragraphs.join('\n\n')}`)
  }

  list(title: string, items: readonly string[]): void {
    if (items.length === 0) return
    const rows = items.map((item) => this.#lines(item.trim(), '    ').replace(/^ {4}/, '  - '))
    this.#parts.push(`${this.#paint('bold', title)}\n${rows.join('\n')}`)
  }

  text(): string {
    return `${this.#parts.join('\n\n')}\n`
  }

  #lines(text: string, indent: string): string {
    return text
      .split('\n')
      .flatMap((line) => wrap(line.trim(), this.#width - indent.length))
      .map((line) => indent + line)
      .join('\n')
  }
}
