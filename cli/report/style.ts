// The style sheet of the report: light and dark, screen and paper. Colours are chosen for a contrast of 4.5 and more.

const light = `color-scheme: light;
  --paper: #fdfcf9; --panel: #f4f2ec; --rule: #d8d4ca; --ink: #1f2328; --quiet: #555c64; --link: #1a5a96; --mark: #fdeeb8;
  --error: #a4262c; --warning: #855400; --info: #1f5fa8; --hint: #555c64;
  --supported: #2c6b4b; --qualified: #855400; --contested: #a4262c; --open: #697079; --plain: #3d6a94;`

const dark = `color-scheme: dark;
  --paper: #16181c; --panel: #1f2227; --rule: #3b4048; --ink: #e6e4df; --quiet: #a9b0b9; --link: #8fbef5; --mark: #56480f;
  --error: #ff9b93; --warning: #e9b35a; --info: #8fbef5; --hint: #a9b0b9;
  --supported: #7fcf9f; --qualified: #e9b35a; --contested: #ff9b93; --open: #98a0a9; --plain: #86aed6;`

export const style = `
:root { ${light} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; }
h2 { margin: 0 0 .75rem; font-size: 1.35rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
section { margin: 3rem 0; }
p { margin: .5rem 0 .9rem; max-width: 46rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; padding: .5rem 1rem; background: var(--paper); }
.quiet, small, caption { color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: .6rem 0; list-style: none; border-block: 1px solid var(--rule); }
dl.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0; }
dl.figures div { display: flex; flex-direction: column-reverse; }
dl.figures dt { color: var(--quiet); }
dl.figures dd { margin: 0; font-size: 1.7rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
dl.figures dd small { font-size: 1rem; font-weight: 400; }
figure { margin: 1rem 0 1.5rem; }
figcaption { font-weight: 600; margin-bottom: .35rem; }
.scroll { overflow-x: auto; }
figure .scroll > svg { display: block; width: 100%; min-width: 36rem; max-width: 50rem; height: auto; }
svg text { fill: var(--ink); font-size: 13px; }
svg .quiet { fill: var(--quiet); }
svg .name { text-anchor: end; }
svg .middle, svg .inside { text-anchor: middle; }
svg .inside { fill: var(--paper); font-size: 12px; }
svg .axis, svg .grid { stroke: var(--rule); }
svg .area { fill: var(--plain); opacity: .14; }
svg .line { fill: none; stroke: var(--plain); stroke-width: 2; }
svg .dot { fill: var(--plain); }
${['error', 'warning', 'info', 'hint', 'supported', 'qualified', 'contested', 'open', 'plain']
  .map((name) => `.fill.${name} { fill: var(--${name}); } .level.${name} { color: var(--${name}); }`)
  .join('\n')}
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; margin: 0 0 .4rem; padding: 0; list-style: none; color: var(--quiet); }
.legend svg { width: .8em; height: .8em; margin-right: .45em; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; padding-bottom: .4rem; }
figure caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .45rem .75rem .45rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { vertical-align: bottom; white-space: nowrap; font-weight: 600; }
tbody th { min-width: 9rem; font-weight: 400; overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.level { font-weight: 600; white-space: nowrap; }
.message { margin: 0; max-width: none; }
.excerpt { display: block; margin-top: .3rem; padding: .3rem .6rem; background: var(--panel); border-left: 3px solid var(--rule); white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--ink); padding: 0 .1em; }
.findings td:nth-child(2), .findings td:nth-child(4) { width: 13.5rem; overflow-wrap: anywhere; }
button, input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: .35rem .6rem; }
form :is(input, select, button) { height: 2.4rem; }
button { cursor: pointer; }
button.more { margin-top: .75rem; }
button.sort { border: 0; padding: 0; background: none; font-weight: 600; text-align: inherit; }
button.sort::after { content: " ↕"; color: var(--quiet); }
th[aria-sort="ascending"] button.sort::after { content: " ↑"; }
th[aria-sort="descending"] button.sort::after { content: " ↓"; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 1rem 0; padding: .9rem 1rem; background: var(--panel); border-radius: 6px; }
form[hidden] { display: none; }
form label { display: flex; flex-direction: column; gap: .2rem; max-width: 100%; font-size: .9rem; }
form select { max-width: min(22rem, 100%); }
details { margin: .5rem 0 1rem; }
summary { cursor: pointer; color: var(--link); }
.proposition { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid var(--open); }
.proposition.contested { border-color: var(--contested); } .proposition.qualified { border-color: var(--qualified); } .proposition.supported { border-color: var(--supported); }
.proposition h4 { margin: 0 0 .25rem; font-size: 1rem; }
.proposition p { margin: .2rem 0; }
footer { padding-bottom: 3rem; color: var(--quiet); }
@media print {
  html { font-size: 9.5pt; }
  body { background: none; }
  nav, form, button.more, .skip, summary { display: none !important; }
  button.sort::after { content: ""; }
  header, main, footer { max-width: none; padding: 0; }
  section { margin: 1.5rem 0; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, figcaption, caption { break-after: avoid; }
  tr, figure, .proposition, .excerpt { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .fill, mark { print-color-adjust: exact; }
}
`
