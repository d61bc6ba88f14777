// Any text wrapped in the markup of LaTeX, HTML, Typst, AsciiDoc, reStructuredText and notebooks: each word where it is.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { faultsOf } from './look.ts'
import { missingIn, word } from './wrapping.ts'

const runs = { numRuns: 80, seed: 4105 }

type Wrap = (text: string) => string
/** A format's markup around words, what stands beside words and is no prose, and blocks. */
interface Markup {
  readonly around: readonly Wrap[]
  readonly beside: readonly string[]
  readonly blocks: readonly Wrap[]
}

const folded: Wrap = (t) => t.replaceAll(' so ', '\nso ')

const markup: Readonly<Record<string, Markup>> = {
  latex: {
    around: [
      (t) => `\\emph{${t}}`,
      (t) => `\\textbf{\\textit{${t}}}`,
      (t) => `{\\bf ${t}}`,
      (t) => `\\textcolor{mark}{${t}}`,
      (t) => `\\href{https://example.org/a_b}{${t}}`
    ],
    beside: ['$x_1$', '\\(x\\)', '\\verb|code|', '\\ref{fig:mark}', '\\url{https://example.org/x}', '\\label{mark}'],
    blocks: [
      folded,
      (t) => `\\section{${t}}`,
      (t) => `\\begin{itemize}\\item ${t}\n\\end{itemize}`,
      (t) => `\\begin{abstract}\n${folded(t)}\n\\end{abstract}`,
      (t) => `\\begin{figure}\\includegraphics{alt}\\caption[meta]{${t}}\\end{figure}`,
      (t) => `Words.\\footnote{${t}} More.`,
      (t) => `\\begin{tabular}{ll}\n${t} & one \\\\ \\hline\n\\end{tabular}`,
      (t) => `\\begin{quote}${folded(t)}\\end{quote}`,
      (t) => `\\documentclass{meta}\n\\newcommand{\\x}{meta}\n\\begin{document}\n% a note\n${t} % note\n\\end{document}`
    ]
  },
  html: {
    around: [
      (t) => `<em>${t}</em>`,
      (t) => `<b class="mark"><i>${t}</i></b>`,
      (t) => `<a href="https://example.org/a_b" title="meta">${t}</a>`,
      (t) => `<span\n class="a">${t}</span>`
    ],
    beside: [
      '<code>code</code>',
      '<!-- note -->',
      '<img alt="alt" src="b.png">',
      '<script>meta</script>',
      '<math>x_1</math>'
    ],
    blocks: [
      (t) => `<p>${folded(t)}</p>`,
      (t) => `<h2 class="mark">${t}</h2>`,
      (t) => `<ul><li>${t}</li></ul>`,
      (t) => `<table><tr><td>${t}</td><td>one</td></tr></table>`,
      (t) => `<figure><figcaption>${t}</figcaption></figure>`,
      (t) => `<nav>meta</nav><main><article><blockquote><p>${t}</p></blockquote></article></main><footer>note</footer>`,
      (t) => `<!doctype html><head><style>meta</style></head><body><div>${folded(t)}</div></body>`
    ]
  },
  typst: {
    around: [
      (t) => `*${t}*`,
      (t) => `_${t}_`,
      (t) => `#emph[${t}]`,
      (t) => `#text(fill: mark, size: (1 + 2) * 1pt)[${t}]`,
      (t) => `#link("https://example.org/a_b")[${t}]`
    ],
    beside: ['$x_1$', '`code`', '@fig-mark', '#h(1em)', '#(meta.at("note"))', '<label>', '/* note */'],
    blocks: [
      folded,
      (t) => `== ${t}`,
      (t) => `- ${t}`,
      (t) => `#align(center)[\n  ${folded(t)}\n]`,
      (t) => `#figure(\n  image("alt.png"),\n  caption: [${t}],\n) <label>`,
      (t) => `#table(columns: 2, [${t}], [one])`,
      (t) => `Words.#footnote[${t}] More.`,
      (t) => `#quote(block: true)[${t}]`,
      (t) => `#let meta(x) = {\n  [note #x]\n}\n#show: meta.with(\n  abstract: [${t}],\n)`
    ]
  },
  asciidoc: {
    around: [
      (t) => `*${t}*`,
      (t) => `_${t}_`,
      (t) => `**${t}**`,
      (t) => `https://example.org/a_b[${t}]`,
      (t) => `"\`${t}\`"`
    ],
    beside: ['`code`', 'stem:[x_1]', '<<mark>>', 'image:alt.png[alt]', '(((meta, note)))', 'xref:label[label]'],
    blocks: [
      folded,
      (t) => `== ${t}`,
      (t) => `* ${t}`,
      (t) => `.${t}\nimage::alt.png[alt]`,
      (t) => `|===\n|one |${folded(t)}\n|===`,
      (t) => `[quote]\n____\n${folded(t)}\n____`,
      (t) => `[[label]]\n[NOTE]\n====\n${t}\n====`,
      (t) => `----\nmeta\n----\n\n////\nnote\n////\n\n${t}`
    ]
  },
  restructuredtext: {
    around: [
      (t) => `**${t}**`,
      (t) => `*${t}*`,
      (t) => `\`${t} <https://example.org/a_b>\`_`,
      (t) => `:emphasis:\`${t}\``
    ],
    beside: ['``code``', ':math:`x_1`', ':ref:`mark`', '|label|', '`Class.meta()`'],
    blocks: [
      folded,
      (t) => `${t}\n${'='.repeat(400)}`,
      (t) => `- ${t.replaceAll(' so ', '\n  so ')}`,
      (t) => `.. figure:: alt.png\n   :alt: alt\n\n   ${t.replaceAll(' so ', '\n   so ')}`,
      (t) => `.. note:: ${t.replaceAll(' so ', '\n   so ')}`,
      (t) => `+${'-'.repeat(400)}+-----+\n|${t.padEnd(400)}| one |\n+${'-'.repeat(400)}+-----+`,
      (t) => `Words [1]_.\n\n.. [1] ${t}`,
      (t) => `.. code-block:: meta\n\n   note\n\n.. a note\n   meta\n\n${t}`
    ]
  },
  notebook: {
    around: [(t) => `*${t}*`, (t) => `**${t}**`, (t) => `[${t}](https://example.org/a_b)`, (t) => `<em>${t}</em>`],
    beside: ['`code`', '$x_1$', '<!-- note -->', '![alt](b.png)', '"'],
    blocks: [
      (t) => notebook([{ cell_type: 'markdown', source: folded(t).split(/(?<=\n)/) }]),
      (t) =>
        notebook(
          [
            { cell_type: 'code', source: 'meta' },
            { cell_type: 'markdown', source: `# ${t}` }
          ],
          2
        ),
      (t) =>
        notebook([
          { cell_type: 'markdown', source: '```\nmeta' },
          { cell_type: 'markdown', source: [t] }
        ])
    ]
  }
}

function notebook(cells: object[], space?: number): string {
  return JSON.stringify({ cells, metadata: { note: 'meta' }, nbformat: 4 }, null, space)
}

/** The text to wrap, and its words in order. */
function textsIn({ around, beside }: Markup) {
  const part = fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.option(fc.constantFrom(...around)),
      fc.option(fc.constantFrom(...beside))
    )
    .map(([words, wrap, aside]) => {
      const wrapped = wrap === null ? words.join(' ') : wrap(words.join(' '))
      return { words, source: aside === null ? wrapped : `${wrapped} ${aside}` }
    })
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => ({
    words: parts.flatMap((one) => one.words),
    source: `So ${parts.map((one) => one.source).join(' so ')} it is.`
  }))
}

const cases = Object.entries(markup).flatMap(([format, one]) =>
  one.blocks.map(
    (wrap) =>
      [
        format,
        wrap('…')
          .replace(/[-=]{9,}/g, '---')
          .slice(0, 60),
        one,
        wrap
      ] as const
  )
)

describe.each(cases)('%s: %j', (format, _, one, wrap) => {
  it.each(['\n', '\r\n'])('with line ends %j', (newline) => {
    fc.assert(
      fc.property(textsIn(one), ({ source, words }) => {
        const whole = wrap(source).replaceAll('\n', newline)
        const document = parse(whole, format)
        expect(missingIn(whole, format, words)).toEqual([])
        expect(faultsOf(document)).toEqual([])
        const prose = document.blocks.map((b) => b.text).join(' ')
        expect(/example\.org|a_b|code|x_1|alt|meta|mark|class|note|label/.exec(prose)?.[0]).toBeUndefined()
      }),
      runs
    )
  })
})
