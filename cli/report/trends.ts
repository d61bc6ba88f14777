// The section on the trend: what the baseline held from commit to commit.
import { trendLine } from './charts.ts'
import { type Html, html } from './html.ts'
import type { Trend } from './model.ts'
import { figure, numberCell, section, table } from './parts.ts'

/** The trend, or why there is none. */
export function trendSection(trend: Trend): Html {
  if ('none' in trend) return section('trend', 'Trend', html`<p>There is no trend to show. ${trend.none}</p>`)
  const { points, note } = trend
  const caption = 'Findings that wait in the baseline, commit by commit'
  const [first, last] = [points[0], points.at(-1)]
  const words =
    first === undefined || last === undefined
      ? ''
      : `From ${first.findings} on ${first.date} to ${last.findings} on ${last.date}.`
  const marks = points.map(({ date, findings }) => ({ label: date, value: findings }))
  const rows = points.map(
    ({
      commit,
      date,
      findings,
      files
    }) => html`<tr><th scope="row">${date}</th><td>${commit}</td>${numberCell(findings)}${numberCell(files)}</tr>
`
  )
  const heads = [
    { title: 'Day' },
    { title: 'Commit' },
    { title: 'Findings', number: true },
    { title: 'Files', number: true }
  ]
  return section('trend', 'Trend', [
    html`<p>${words} ${note ?? ''}</p>
`,
    points.length === 0
      ? html``
      : figure(caption, trendLine('waiting', caption, words, marks), table(caption, heads, rows))
  ])
}
