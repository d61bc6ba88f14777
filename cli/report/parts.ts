// Pieces that several sections of the report are made of.
import type { Severity } from '../../core/finding.ts'
import { severities } from '../../core/finding.ts'
import { type Html, html } from './html.ts'

/** From the gravest to the mildest. */
export const gravestFirst: readonly Severity[] = [...severities].reverse()

/** What levels are called in the plural. */
export const levelNames: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
  hint: 'hints'
}

export function section(id: string, title: string, body: Html | readonly Html[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${title}</h2>
${body}
</section>
`
}

/** What may be wider than a narrow screen scrolls by itself, also by keyboard. */
export function scrolling(label: string, body: Html): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${body}</div>
`
}

/** So many rows are shown at first. */
const usualStep = 100

export interface Column {
  readonly title: string
  readonly number?: boolean
  /** The first click sorts downwards, as for numbers. */
  readonly descending?: boolean
}

/** A table; with `rows` (what a row is, in one word) it can be sorted and shows its rows in portions. */
export function table(
  caption: string,
  columns: readonly Column[],
  body: readonly Html[],
  options: { readonly rows?: string; readonly step?: number; readonly name?: string } = {}
): Html {
  const heads = columns.map(
    ({ title, number, descending }) =>
      html`<th scope="col"${number === true && html` class="number"`}${descending === true && html` data-first="descending"`}>${title}</th>`
  )
  return html`<table${options.name !== undefined && html` class="${options.name}"`}${
    options.rows !== undefined && html` data-rows="${options.rows}" data-step="${options.step ?? usualStep}"`
  }>
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table>
`
}

/** A chart with its figures as a table, for those who would rather read them. */
export function figure(caption: string, chart: Html, alternative: Html): Html {
  return html`<figure>
<figcaption>${caption}</figcaption>
${scrolling(`${caption} (chart)`, chart)}
<details><summary>The figures of this chart as a table</summary>
${alternative}</details>
</figure>
`
}

export function numberCell(value: number, text: Html | string = String(value)): Html {
  return html`<td class="number" data-value="${value}">${text}</td>`
}
