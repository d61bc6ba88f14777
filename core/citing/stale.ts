// What the years of the sources of an article tell: words of recency with a source that is no longer recent, and works that
// its authors cannot have known. No clock is asked: an article is as new as its newest source.
import type { Citation } from '../document/document.ts'
import type { Passage, Sentence, TokenSpan } from '../prose/model.ts'
import { compilePatterns } from '../prose/pattern.ts'
import type { DocumentView, Reading } from '../rule.ts'
import { citedIn } from './sourced.ts'

const work =
  'study|studies|work|research|finding|findings|evidence|contribution|contributions|experiment|experiments|report|reports|data|investigation|investigations|review|reviews|meta-analysis|paper|papers|publication|publications|advances|discovery|discoveries'
const told =
  '~show|~find|~suggest|~demonstrate|~reveal|~report|~identify|~describe|~propose|~discover|~study|~investigate|~examine|~explore|~review|~link|~associate|~observe|~confirm|~attract|~receive|~gain|~begin|~start|~become|~emerge|~develop|~introduce|~recognise|~recognize|~establish'

/** Wordings by which something has only just been found; “until recently” and “more recently” look back on older things. */
const recency = compilePatterns([
  `[(the)? recent|latest|newest ..1! (${work})]`,
  `[(new (evidence | findings | data))] ..1! (~show|~suggest|~point|~link|~indicate|~reveal|~demonstrate|~support)`,
  `(has | have | had | was | were | is | are) [(only | just)? recently|lately] (been)? ..1! (${told})`,
  `[only|just recently|lately] ..4! (${told})`,
  '<start> [recently|lately] ,? (it (was | has been) | <citation> | @human | (a | an | one | several | some | two | three) ..2! (study | studies | group | groups | team | paper))'
])

/** How many years behind the newest source of its article a source is no longer recent. */
const staleAfter = 12

/** Years that a source may have. */
const plausible = { from: 1800, to: 2100 }

/** The year of what a citation stands for; undefined where that is not known. */
function yearOf(citation: Citation, bibliography: DocumentView['bibliography']): number | undefined {
  const entry = citation.kind === 'key' ? bibliography.find(citation.key) : undefined
  const written = citation.kind === 'key' ? (typeof entry === 'object' ? entry.index.year : undefined) : citation.year
  const year = Number(/^\d{4}/.exec(written ?? '')?.[0])
  return year >= plausible.from && year <= plausible.to ? year : undefined
}

/** What years are read from: a document with what it cites. */
type Citing = Pick<DocumentView, 'document' | 'bibliography'>

/** The years of what a document cites, as far as they are known. */
const yearsCited = ({ document, bibliography }: Citing): readonly number[] =>
  document.citations.flatMap((citation) => yearOf(citation, bibliography) ?? [])

/** The year of the newest source that a document cites; undefined where none is known. */
export function newestYear(view: Citing): number | undefined {
  const years = yearsCited(view)
  return years.length === 0 ? undefined : Math.max(...years)
}

/** How many sources of known year tell up to when a document knows its field. */
const yearsFrom = 5

/** Whether every one of these works came out after all that a document cites: its authors wrote before them. */
function isLaterThanCited(view: Citing, works: readonly { readonly year: string }[]): boolean {
  const years = yearsCited(view)
  const newest = Math.max(...years)
  return years.length >= yearsFrom && works.length > 0 && works.every(({ year }) => Number(year) > newest)
}

/** Steps for a claim that these works contest: one down where its authors cannot have known any of them. */
export const stepsAgainst = (view: Citing, works: readonly { readonly year: string }[]): number =>
  isLaterThanCited(view, works) ? -1 : 0

/** A word of recency, and the year of the newest source that stands for it. */
export interface Stale {
  readonly at: TokenSpan
  readonly year: number
}

/** Where a sentence calls recent what every source in it has as old. */
export function staleIn(
  view: Pick<Reading, 'passage' | 'citations'>,
  sentence: Sentence,
  newest: number,
  bibliography: DocumentView['bibliography']
): Stale | undefined {
  const { passage } = view
  const match = recency.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
  if (match === undefined || passage.judge(match.focus, ['wording']).silent) return undefined
  const years = citedIn(view, sentence).map((citation) => yearOf(citation, bibliography))
  if (years.length === 0 || years.some((year) => year === undefined || newest - year < staleAfter)) return undefined
  return isRelative(passage, match.focus) ? undefined : { at: match.focus, year: Math.max(...(years as number[])) }
}

/** “Until recently”, “more recent work”, “in 1998 a recent finding”: recent at another time, or than something older. */
function isRelative({ tokens }: Passage, { first }: TokenSpan): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ form, kind }) => kind === 'number' || relative.has(form))
}

const relative: ReadonlySet<string> = new Set(['until', 'more', 'most', 'then', 'so', 'than'])
