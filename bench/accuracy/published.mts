// Warnings and errors on published texts that were new to the rules, as readers judged them: by rule, and by kind of text.
import { join } from 'node:path'
import { groupBy } from '../../core/text/group.ts'
import { type Share, share } from './measure.mts'
import { rowsOf } from './tsv.mts'

const table = join(import.meta.dirname, 'published.tsv')

/** Trials and imaging studies were converted from full texts; manuscripts and popular texts are their authors' own files. */
export type Kind = 'trial' | 'imaging' | 'manuscript' | 'popular'

/** How one warning was judged, of the rules as they were when the text was read. */
export interface Verdict {
  readonly kind: Kind
  /** The identifier in PubMed Central, or repository and path. */
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly right: boolean
}

/** All verdicts, in the order of the table. */
export function verdicts(): readonly Verdict[] {
  return rowsOf(table).map(([kind, file = '', line, rule = '', verdict]) => {
    return { kind: kind as Kind, file, line: Number(line), rule, right: verdict === 'right' }
  })
}

/** How many of some verdicts are right. */
export const rightOf = (some: readonly Verdict[]): Share => share(some.filter(({ right }) => right).length, some.length)

const kinds: readonly Kind[] = ['trial', 'imaging', 'manuscript', 'popular']

/** Right and read, by rule and kind of text. */
export function publishedTable(): string {
  const cell = (some: readonly Verdict[]): string =>
    some.length === 0 ? '' : `${some.filter(({ right }) => right).length}/${some.length}`
  const row = (name: string, some: readonly Verdict[]): string =>
    `| ${[name, ...kinds.map((kind) => cell(some.filter((one) => one.kind === kind)))].join(' | ')} |`
  const all = verdicts()
  const byRule = [...groupBy(all, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    '| rule | trials | imaging studies | manuscripts | popular texts |',
    '| --- | --- | --- | --- | --- |',
    ...byRule.map(([rule, some]) => row(rule, some)),
    row('**all**', all)
  ].join('\n')
}
