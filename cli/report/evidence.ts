// The section with the evidence map: who is claimed to do what, and what the curated library makes of it.
import { type BarRow, type Part, stackedBars } from './charts.ts'
import { counted, type Html, html, link } from './html.ts'
import {
  type EvidenceMap,
  type MoleculeRow,
  measureNames,
  type PropositionRow,
  type Source,
  type StandingCounts,
  type Statement
} from './model.ts'
import { figure, numberCell, scrolling, section, table } from './parts.ts'

const parts: readonly Part[] = [
  { key: 'contested', label: 'contested: sources speak against it' },
  { key: 'qualified', label: 'qualified: sources limit it' },
  { key: 'supported', label: 'supported: sources speak for it, none against' }
]
/** Molecules of which so much is stated that the chart has room for them. */
const mostMolecules = 12
/** Places of a proposition that are shown at once, and that are listed at all. */
const firstPlaces = 5
const mostPlaces = 100

/** Statements by molecule and measure, then each proposition with its sources and places. */
export function evidenceSection({ molecules, propositions }: EvidenceMap): Html {
  const intro = html`<p>What articles state in their own voice, held against the propositions on which the curated library of
NeuroProse has confirmed sources. A statement that is denied, quoted or asked about is not counted. Contested does not mean
wrong: it means that readers should meet the other side.</p>
`
  if (molecules.length === 0) {
    return section('evidence', 'Evidence map', [
      intro,
      html`<p>No statement about a molecule was met.</p>
`
    ])
  }
  return section('evidence', 'Evidence map', [
    intro,
    judgedFigure(molecules),
    measureTable(molecules),
    html`<h3>Propositions of the library that articles state</h3>
`,
    propositions.length === 0
      ? html`<p>None was met.</p>
`
      : html`${propositions.map(propositionOf)}`
  ])
}

function judged({ counts }: MoleculeRow): number {
  return counts.contested + counts.qualified + counts.supported
}

function nameOf(molecule: string): string {
  return molecule === '' ? 'no molecule named' : molecule
}

function judgedFigure(molecules: readonly MoleculeRow[]): Html {
  const rows = molecules.filter((row) => judged(row) > 0).slice(0, mostMolecules)
  if (rows.length === 0)
    return html`<p>The library has no position on any of the statements.</p>
`
  const caption = 'Statements on which the library has a position'
  const bars = rows.map(({ molecule, counts }): BarRow => ({ name: nameOf(molecule), values: { ...counts } }))
  const words = rows.map(({ molecule, counts }) => `${nameOf(molecule)}: ${wordsFor(counts)}`).join('; ')
  const heads = [
    { title: 'Molecule' },
    ...['Contested', 'Qualified', 'Supported'].map((title) => ({ title, number: true }))
  ]
  const cells = rows.map(
    ({
      molecule,
      counts
    }) => html`<tr><th scope="row">${nameOf(molecule)}</th>${numberCell(counts.contested)}${numberCell(
      counts.qualified
    )}${numberCell(counts.supported)}</tr>
`
  )
  return figure(caption, stackedBars('judged', caption, `${words}.`, bars, parts), table(caption, heads, cells))
}

function wordsFor({ contested, qualified, supported }: StandingCounts): string {
  return `${contested} contested, ${qualified} qualified, ${supported} supported`
}

/** Molecules against measures; each cell tells how many statements there are, and what the library makes of them. */
function measureTable(molecules: readonly MoleculeRow[]): Html {
  const used = measureNames.filter((name) => molecules.some(({ measures }) => sumOf(measures.get(name)) > 0))
  const heads = [
    { title: 'Molecule' },
    ...used.map((name) => ({ title: name.slice(0, 1).toUpperCase() + name.slice(1), number: true })),
    { title: 'All', number: true }
  ]
  const rows = molecules.map(
    ({ molecule, counts, measures }) => html`<tr><th scope="row">${nameOf(molecule)}</th>${used.map((name) =>
      cellOf(measures.get(name))
    )}${cellOf(counts)}</tr>
`
  )
  const caption =
    'Statements by molecule and by what was measured or how it was given: all of them, and of these contested (c), qualified (q) and supported (s).'
  return scrolling(
    'Table of statements by molecule and measure',
    table(caption, heads, rows, { rows: 'molecule', step: mostMolecules })
  )
}

function sumOf(counts: StandingCounts | undefined): number {
  return counts === undefined ? 0 : counts.contested + counts.qualified + counts.supported + counts.open
}

function cellOf(counts: StandingCounts | undefined): Html {
  const all = sumOf(counts)
  if (counts === undefined || all === 0) return numberCell(0, html`<span class="quiet">–</span>`)
  const marks = (['contested', 'qualified', 'supported'] as const)
    .filter((standing) => counts[standing] > 0)
    .map(
      (standing) =>
        html` <abbr class="level ${standing}" title="${standing}">${counts[standing]} ${standing.slice(0, 1)}</abbr>`
    )
  return numberCell(all, html`${all}${marks}`)
}

function propositionOf({ id, text, standing, sources, statements }: PropositionRow): Html {
  const articles = new Set(statements.map(({ path }) => path)).size
  const [first, rest] = [statements.slice(0, firstPlaces), statements.slice(firstPlaces, mostPlaces)]
  const listed = statements.length > mostPlaces && html`, of which ${rest.length} are listed`
  return html`<article class="proposition ${standing}" aria-labelledby="p-${id}">
<h4 id="p-${id}">${text}</h4>
<p><span class="level ${standing}">${standing}</span> · ${counted(statements.length, 'statement')} in ${counted(articles, 'article')}</p>
<p class="quiet">${sourcesIn('For', sources.supports)}${sourcesIn('Limiting', sources.qualifies)}${sourcesIn('Against', sources.contradicts)}</p>
<ul>${first.map(placeOf)}</ul>
${
  rest.length > 0 &&
  html`<details><summary>${counted(statements.length - first.length, 'more place')}${listed}</summary><ul>${rest.map(placeOf)}</ul></details>
`
}</article>
`
}

function sourcesIn(what: string, sources: readonly Source[]): Html {
  if (sources.length === 0) return html``
  const all = sources.map(({ label, address }, i) => html`${i > 0 && '; '}${link(address, label)}`)
  return html`${what}: ${all}. `
}

function placeOf({ path, place, text }: Statement): Html {
  return html`<li><bdi>“${text}”</bdi> <small><bdi>${path}</bdi>:${place}</small></li>
`
}
