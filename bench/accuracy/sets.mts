// The sets of samples: our own cases, the catalogue's sentences, the adjudicated spots of the seed articles.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadCases } from '../../test/support/cases.ts'

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared')

/** A text that one rule must flag or leave alone. */
export interface Sample {
  readonly set: string
  readonly rule: string
  readonly expected: 'flag' | 'fine'
  readonly text: string
  /** BibTeX of the document's only bibliography. */
  readonly bibliography?: string
}

/** Documents for entries of the catalogue that describe a situation, by 'rule flag|fine N'. */
type Situations = Readonly<Record<string, { readonly text: string; readonly bibliography?: string }>>

/** Our own cases. */
export function ownCases(): Sample[] {
  return loadCases(join(root, 'test/cases')).map((c) => ({
    set: 'cases',
    rule: c.rule,
    expected: c.expected,
    text: c.text
  }))
}

/** The catalogue's sentences; empty where the catalogue is missing. */
export function catalogue(): Sample[] {
  const file = join(shared, 'domain/rules.json')
  if (!existsSync(file)) return []
  const rules = JSON.parse(readFileSync(file, 'utf8')) as { id: string; flag: string[]; ok: string[] }[]
  const situations = parse(readFileSync(join(import.meta.dirname, 'situations.yaml'), 'utf8')) as Situations
  const sample =
    (rule: string, expected: 'flag' | 'fine') =>
    (text: string, n: number): Sample => ({
      set: 'catalogue',
      rule,
      expected,
      text,
      ...situations[`${rule} ${expected} ${n}`]
    })
  return rules.flatMap((rule) => [...rule.flag.map(sample(rule.id, 'flag')), ...rule.ok.map(sample(rule.id, 'fine'))])
}

/** An adjudicated place in a seed article. */
export interface Spot {
  readonly id: string
  readonly file: string
  readonly pointer: string
  readonly principle?: string
  readonly decision: 'flag' | 'do-not-flag'
  readonly rules: readonly string[]
  readonly why: string
}

/** The adjudicated spots with the texts of their articles; empty where they are missing. */
export function spots(): { spots: Spot[]; articles: Map<string, string> } {
  const file = join(shared, 'domain/seeds.json')
  if (!existsSync(file)) return { spots: [], articles: new Map() }
  const all = JSON.parse(readFileSync(file, 'utf8')) as Spot[]
  const names = [...new Set(all.map((s) => s.file))]
  return { spots: all, articles: new Map(names.map((n) => [n, readFileSync(join(shared, 'seeds', n), 'utf8')])) }
}
