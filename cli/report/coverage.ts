// How many of the findings that an article states have a source, counted as evidence/missing-citation judges them.
import type { DocumentView } from '../../core/rule.ts'
import { findingsStated } from '../../rules/evidence/missing-citation.ts'
import type { Coverage } from './model.ts'

/** The coverage of one document; nothing is stated where it is no article. */
export function coverageOf(view: Pick<DocumentView, 'document' | 'blocks' | 'bibliography'>): Coverage {
  const all = findingsStated(view)
  return { stated: all.length, sourced: all.filter(({ sourced }) => sourced).length }
}

/** The share with a source in percent; undefined where nothing is stated. */
export function percentOf({ stated, sourced }: Coverage): number | undefined {
  return stated === 0 ? undefined : Math.floor((100 * sourced) / stated)
}

/** A range of percentages and how many articles are in it. */
export interface Band {
  readonly label: string
  readonly articles: number
}

const bands: readonly (readonly [least: number, most: number])[] = [
  [0, 19],
  [20, 39],
  [40, 59],
  [60, 79],
  [80, 99],
  [100, 100]
]

/** How many articles are covered how well; those that state nothing are left out. */
export function coverageBands(all: readonly Coverage[]): Band[] {
  const shares = all.flatMap((one) => percentOf(one) ?? [])
  return bands.map(([least, most]) => ({
    label: least === most ? `${least} %` : `${least}–${most} %`,
    articles: shares.filter((share) => share >= least && share <= most).length
  }))
}

/** The coverage of several documents together. */
export function together(all: readonly Coverage[]): Coverage {
  return all.reduce((sum, one) => ({ stated: sum.stated + one.stated, sourced: sum.sourced + one.sourced }), {
    stated: 0,
    sourced: 0
  })
}
