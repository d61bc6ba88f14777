// The sections on rules and on single findings.
import { severities } from '../../core/finding.ts'
import { stackedBars } from './charts.ts'
import { breakable, counted, type Html, html, link, number } from './html.ts'
import type { FindingRow, ReportData, RuleRow } from './model.ts'
import { gravestFirst, levelNames, numberCell, scrolling, section, table } from './parts.ts'

/** Rules that the chart has room for; the table has all of them. */
const mostRules = 12

/** The rules that speak most often. */
export function rulesSection({ rules }: ReportData): Html {
  if (rules.length === 0) return section('rules', 'Most frequent rules', html`<p>Nothing was found.</p>`)
  const top = rules.slice(0, mostRules)
  const caption = rules.length > top.length ? `The ${top.length} most frequent rules` : 'Findings by rule'
  const words = top.map(({ rule, count }) => `${rule}: ${count}`).join('; ')
  const bars = top.map(({ rule, count }) => ({ name: rule, values: { plain: count } }))
  const chart = stackedBars('by-rule', caption, `${words}.`, bars, [{ key: 'plain', label: 'findings' }])
  const heads = [
    { title: 'Rule' },
    { title: 'What it looks for' },
    { title: 'Findings', number: true },
    { title: 'Articles', number: true }
  ]
  return section('rules', 'Most frequent rules', [
    html`<figure><figcaption>${caption}</figcaption>
${scrolling(`${caption} (chart)`, chart)}</figure>
`,
    scrolling(
      'Table of rules',
      table('Every rule that found something, with its page.', heads, rules.map(ruleRow), { rows: 'rule', step: 25 })
    )
  ])
}

function ruleRow({ rule, page, summary, count, articles }: RuleRow): Html {
  const found = html`<a href="#findings" data-rule="${rule}" aria-label="${counted(count, 'finding')} of ${rule}">${number(count)}</a>`
  return html`<tr><th scope="row">${link(page, rule)}</th><td>${summary}</td>${numberCell(count, found)}${numberCell(articles)}</tr>
`
}

/** Every finding with its piece of text. `source` is the address below which the files can be read. */
export function findingsSection({ findings, unlisted, rules }: ReportData, source: string | undefined): Html {
  if (findings.length === 0) return section('findings', 'Findings', html`<p>Nothing was found.</p>`)
  const left =
    unlisted > 0 &&
    html`<p>Listed here: ${counted(findings.length, 'finding')}, the gravest. Only counted: ${counted(unlisted, 'milder one')}. “--limit” lists
more.</p>
`
  const heads = [{ title: 'Level', descending: true }, { title: 'Rule' }, { title: 'Finding' }, { title: 'Place' }]
  const rows = findings.map((finding, at) => findingRow(finding, at, source))
  const caption = 'Findings by article and place; the headings sort.'
  return section('findings', 'Findings', [
    html`${left}`,
    filterForm(rules.map(({ rule }) => rule)),
    scrolling('Table of findings', table(caption, heads, rows, { rows: 'finding', name: 'findings' }))
  ])
}

function filterForm(rules: readonly string[]): Html {
  const levels = [...gravestFirst]
    .reverse()
    .map(
      (severity, i) =>
        html`<option value="${i}">${i === 0 ? 'all levels' : i === severities.length - 1 ? 'errors only' : `${levelNames[severity]} and graver`}</option>`
    )
  return html`<form id="filter" role="search" aria-label="Findings" hidden>
<label>Text <input name="text" type="search" autocomplete="off"></label>
<label>Article <input name="file" type="search" autocomplete="off"></label>
<label>Rule <select name="rule"><option value="">all rules</option>${[...rules].sort().map((rule) => html`<option>${rule}</option>`)}</select></label>
<label>Level <select name="level">${levels}</select></label>
<button type="reset">Show all</button>
</form>
`
}

function findingRow(finding: FindingRow, at: number, source: string | undefined): Html {
  const { path, place, rule, page, severity, message, excerpt } = finding
  const level = severities.indexOf(severity)
  const name = html`<bdi>${breakable(path)}</bdi>:${place}`
  const where = source === undefined ? html`<a href="#f${at + 1}">${name}</a>` : link(addressOf(source, finding), name)
  return html`<tr id="f${at + 1}" data-file="${path}" data-rule="${rule}" data-level="${level}"><td data-value="${level}"><span class="level ${severity}">${severity}</span></td><td>${link(page, rule)}</td><td><p class="message">${message}</p><bdi class="excerpt">${excerpt.before}<mark>${excerpt.marked}</mark>${excerpt.after}</bdi></td><td data-value="${path} ${String(at).padStart(9, '0')}">${where}</td></tr>
`
}

function addressOf(source: string, { path, line }: FindingRow): string {
  return `${source.replace(/\/+$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`
}
