// The section on articles: how well they are sourced, and what was found in each.
import { columns } from './charts.ts'
import { coverageBands, percentOf } from './coverage.ts'
import { type Html, html, number } from './html.ts'
import type { ArticleRow, ReportData } from './model.ts'
import { figure, gravestFirst, levelNames, numberCell, scrolling, section, table } from './parts.ts'

/** Chapter 2 before chapter 10. */
const naturally = new Intl.Collator('en', { numeric: true })

/** Articles by the share of their findings that have a source, and by what was found in them. */
export function articlesSection({ articles }: ReportData): Html {
  return section('articles', 'Articles', [
    html`<p>Coverage is the share of sentences stating an empirical finding about brain, hormone or behaviour that have a
source, in the sentence or where its thread runs on. Abstracts, methods, results and textbook facts are left out, as are
documents that are no articles.</p>
`,
    coverageFigure(articles),
    articleTable(articles)
  ])
}

function coverageFigure(articles: readonly ArticleRow[]): Html {
  const bands = coverageBands(articles.map(({ coverage }) => coverage))
  const stating = bands.reduce((sum, { articles: n }) => sum + n, 0)
  if (stating === 0)
    return html`<p>No article states a finding that would need a source.</p>
`
  const caption = 'Articles by the share of their statements that have a source'
  const words = bands.map(({ label, articles: n }) => `${label}: ${n}`).join('; ')
  const chart = columns(
    'coverage',
    caption,
    `${words}.`,
    bands.map(({ label, articles: n }) => ({ label, value: n }))
  )
  const rows = bands.map(
    ({ label, articles: n }) => html`<tr><th scope="row">${label}</th>${numberCell(n)}</tr>
`
  )
  return figure(caption, chart, table(caption, [{ title: 'Coverage' }, { title: 'Articles', number: true }], rows))
}

function articleTable(articles: readonly ArticleRow[]): Html {
  const levels = gravestFirst.map((severity) => ({ title: capital(levelNames[severity]), number: true }))
  const heads = [
    { title: 'Article' },
    { title: 'Coverage', number: true },
    { title: 'Statements', number: true },
    ...levels,
    { title: 'Findings', number: true }
  ]
  // Those with the gravest findings first: that is where an editor begins.
  const sorted = [...articles].sort((a, b) => gravity(b) - gravity(a) || naturally.compare(a.path, b.path))
  const body = table('Every article that was read; the headings sort.', heads, sorted.map(articleRow), {
    rows: 'article',
    step: 25
  })
  return scrolling('Table of articles', body)
}

function gravity({ counts }: ArticleRow): number {
  return counts.error * 1e8 + counts.warning * 1e4 + counts.info
}

function articleRow({ path, counts, coverage }: ArticleRow): Html {
  const share = percentOf(coverage)
  const all = gravestFirst.reduce((sum, severity) => sum + counts[severity], 0)
  const found =
    all === 0
      ? '0'
      : html`<a href="#findings" data-file="${path}" aria-label="${number(all)} findings in ${path}">${number(all)}</a>`
  return html`<tr><th scope="row"><bdi>${path}</bdi></th>${numberCell(share ?? -1, share === undefined ? '–' : `${share} %`)}${numberCell(
    coverage.stated
  )}${gravestFirst.map((severity) => numberCell(counts[severity]))}${numberCell(all, found)}</tr>
`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
