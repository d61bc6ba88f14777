// Charts as SVG, drawn when the page is written: d3 works out scales and shapes, no browser is needed for it.
import { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
import { area, line, stack } from 'd3-shape'
import { type Html, html, number } from './html.ts'

const width = 720
/** Room for the names to the left of bars, and for the sums to their right. */
const names = 240
const sums = 60
const rowHeight = 26

/** One part of a bar: its name in the data, in the style sheet, and for readers. */
export interface Part {
  readonly key: string
  readonly label: string
}

export interface BarRow {
  readonly name: string
  readonly values: Readonly<Record<string, number>>
}

/** An SVG with its name and description for those who cannot see it. */
function svg(id: string, title: string, description: string, height: number, body: Html | Html[]): Html {
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
${body}</svg>`
}

/** Horizontal bars made of parts, one for each row. */
export function stackedBars(
  id: string,
  title: string,
  description: string,
  rows: readonly BarRow[],
  parts: readonly Part[]
): Html {
  const keys = parts.map(({ key }) => key)
  const totals = rows.map(({ values }) => keys.reduce((sum, key) => sum + (values[key] ?? 0), 0))
  const height = rows.length * rowHeight + 8
  const y = scaleBand<number>(
    rows.map((_, i) => i),
    [4, height - 4]
  ).paddingInner(0.28)
  const x = scaleLinear([0, Math.max(1, ...totals)], [names, width - sums])
  const series = stack<BarRow>()
    .keys(keys)
    .value(({ values }, key) => values[key] ?? 0)([...rows])
  const middle = (i: number): number => (y(i) ?? 0) + y.bandwidth() / 2
  // A bar of one part has its number behind it already.
  const bars = series.flatMap((points) =>
    points.flatMap(([from, to], i) => {
      const value = parts.length > 1 ? to - from : undefined
      return to > from ? [bar(points.key, value, x(from), x(to), y(i) ?? 0, y.bandwidth())] : []
    })
  )
  const labels = rows.map(
    (
      { name },
      i
    ) => html`<text class="name" x="${names - 10}" y="${round(middle(i))}" dy="0.34em">${shortened(name)}</text>
<text class="sum" x="${round(x(totals[i] ?? 0)) + 8}" y="${round(middle(i))}" dy="0.34em">${number(totals[i] ?? 0)}</text>
`
  )
  return html`${parts.length > 1 && legend(parts)}${svg(id, title, description, height, [...bars, ...labels])}`
}

/** One part of a bar, with its number inside where it has one and there is room. */
function bar(key: string, value: number | undefined, from: number, to: number, y: number, height: number): Html {
  const size = Math.max(1, to - from - 1)
  const inside = value !== undefined && size > 12 + 8 * number(value).length
  return html`<rect class="fill ${key}" x="${round(from)}" y="${round(y)}" width="${round(size)}" height="${round(height)}"/>${
    inside &&
    html`<text class="inside" x="${round(from + size / 2)}" y="${round(y + height / 2)}" dy="0.34em">${number(value)}</text>`
  }
`
}

function legend(parts: readonly Part[]): Html {
  const entries = parts.map(
    ({ key, label }) =>
      html`<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="fill ${key}" width="12" height="12"/></svg>${label}</li>`
  )
  return html`<ul class="legend">${entries}</ul>
`
}

/** Upright columns, one for each label. */
export function columns(
  id: string,
  title: string,
  description: string,
  all: readonly { readonly label: string; readonly value: number }[]
): Html {
  const height = 190
  const base = height - 26
  const x = scaleBand(
    all.map(({ label }) => label),
    [8, width - 8]
  ).padding(0.22)
  const y = scaleLinear([0, Math.max(1, ...all.map(({ value }) => value))], [base, 24])
  const body = all.map(({ label, value }) => {
    const left = x(label) ?? 0
    const middle = round(left + x.bandwidth() / 2)
    return html`<rect class="fill plain" x="${round(left)}" y="${round(y(value))}" width="${round(x.bandwidth())}" height="${round(base - y(value))}"/>
<text class="middle" x="${middle}" y="${round(y(value)) - 7}">${number(value)}</text>
<text class="middle quiet" x="${middle}" y="${height - 8}">${label}</text>
`
  })
  const ground = html`<line class="axis" x1="8" x2="${width - 8}" y1="${base}" y2="${base}"/>`
  return svg(id, title, description, height, [...body, ground])
}

/** A line through points in their order, from a ground of zero. */
export function trendLine(
  id: string,
  title: string,
  description: string,
  points: readonly { readonly label: string; readonly value: number }[]
): Html {
  const height = 220
  const base = height - 30
  const x = scalePoint<number>(
    points.map((_, i) => i),
    [56, width - 40]
  ).padding(points.length === 1 ? 0.5 : 0)
  const y = scaleLinear([0, Math.max(1, ...points.map(({ value }) => value))], [base, 20]).nice(4)
  const ticks = y.ticks(4).filter(Number.isInteger)
  const across = (_: unknown, i: number): number => round(x(i) ?? 0)
  const up = ({ value }: { value: number }): number => round(y(value))
  const all = [...points]
  const grid = ticks.map(
    (tick) => html`<line class="grid" x1="56" x2="${width - 40}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>
<text class="name quiet" x="46" y="${round(y(tick))}" dy="0.34em">${number(tick)}</text>
`
  )
  const first = points[0]
  const last = points.at(-1)
  const shapes = html`<path class="area" d="${area<(typeof all)[number]>().x(across).y0(base).y1(up)(all) ?? ''}"/>
<path class="line" d="${line<(typeof all)[number]>().x(across).y(up)(all) ?? ''}"/>
${all.map((point, i) => html`<circle class="dot" cx="${across(point, i)}" cy="${up(point)}" r="3.5"/>`)}
<text class="quiet" x="${across(first, 0)}" y="${height - 8}" text-anchor="${points.length === 1 ? 'middle' : 'start'}">${first?.label ?? ''}</text>
${points.length > 1 && html`<text class="quiet" x="${across(last, points.length - 1)}" y="${height - 8}" text-anchor="end">${last?.label ?? ''}</text>`}`
  return svg(id, title, description, height, [...grid, shapes])
}

/** Names that would not fit lose their middle. */
function shortened(name: string): string {
  const most = 34
  const letters = [...name]
  if (letters.length <= most) return name
  return `${letters.slice(0, most / 2 - 1).join('')}…${letters.slice(-most / 2).join('')}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
