// Real articles: every finding on them, and how those that were read by hand were judged.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { type Bibliography, noBibliography } from '../../core/bibliography.ts'
import { isSlides } from '../../core/config/slides.ts'
import type { Finding } from '../../core/finding.ts'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { formatOf, parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'
import { rowsOf } from './tsv.mts'

const corpus = join(import.meta.dirname, '../../../shared/corpora/articles')
const table = join(import.meta.dirname, 'judged.tsv')

/** A finding on a real article. */
export interface RealFinding {
  readonly rule: string
  readonly severity: string
  /** Path inside the corpus. */
  readonly file: string
  readonly line: number
  readonly message: string
  /** The words around, the flagged ones between ⟦ ⟧; for reading only, never kept. */
  readonly context: string
}

export interface RealResult {
  readonly words: number
  readonly findings: readonly RealFinding[]
}

function files(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]))
    .filter((path) => /\.(?:md|qmd|rmd)$/i.test(path) && !/(?:README|LICENSE|CONTRIBUTING|CODE_OF_CONDUCT)/i.test(path))
}

function around(source: string, finding: Finding): string {
  const { start, end } = finding.span
  const text = `${source.slice(Math.max(0, start - 300), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 300)}`
  return text.replace(/\s+/g, ' ')
}

/** The bibliographies in the folder of a document, as the command line finds them. */
async function bibliographyBeside(path: string): Promise<Bibliography> {
  const folder = dirname(path)
  const names = readdirSync(folder).filter((name) => name.endsWith('.bib'))
  if (names.length === 0) return noBibliography
  const files = names.map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
  return (await loadBibliography(files)).bibliography
}

/** Every finding on the articles, with the profile `manuscript` (slides are notes); undefined where they are missing. */
export async function lintArticles(): Promise<RealResult | undefined> {
  if (!existsSync(corpus)) return undefined
  const linter = createLinter(rules)
  const findings: RealFinding[] = []
  let words = 0
  for (const path of files(corpus)) {
    const source = readFileSync(path, 'utf8')
    words += source.split(/\s+/).length
    const lines = new LineIndex(source)
    const document = parse(source, formatOf(path) ?? 'markdown')
    const profile = isSlides(document.frontMatter, source) ? 'notes' : 'manuscript'
    for (const f of linter.lint(document, await bibliographyBeside(path), { ...defaultSettings, profile })) {
      findings.push({
        rule: f.rule,
        severity: f.severity,
        file: relative(corpus, path).replaceAll('\\', '/'),
        line: lines.placeOf(f.span.start).line,
        message: f.message,
        context: around(source, f)
      })
    }
  }
  return { words, findings }
}

/** A fixed sample: at most `perRule` of each rule, spread over the files, `size` in all. */
export function sample(findings: readonly RealFinding[], size: number, perRule: number): RealFinding[] {
  const ordered = [...findings].sort((a, b) => hash(a) - hash(b))
  const taken = new Map<string, number>()
  const out = ordered.filter((f) => {
    const n = taken.get(f.rule) ?? 0
    taken.set(f.rule, n + 1)
    return n < perRule
  })
  return out.slice(0, size)
}

/** FNV-1a of the finding's place: an order that looks random and never changes. */
function hash(f: RealFinding): number {
  let h = 0x811c9dc5
  for (const c of `${f.rule} ${f.file} ${f.line}`) h = Math.imul(h ^ (c.codePointAt(0) as number), 0x01000193)
  return h >>> 0
}

/** How a finding was judged when it was read: right, or wrong and why. */
export interface Judgement {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly right: boolean
  readonly why: string
}

/** The judgements that were kept: rule, file, line, right or wrong, why. */
export function judgements(): Judgement[] {
  if (!existsSync(table)) return []
  return rowsOf(table).map(([rule = '', file = '', line, verdict, why = '']) => {
    return { rule, file, line: Number(line), right: verdict === 'right', why }
  })
}
