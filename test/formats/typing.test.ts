// Where a key is being typed: │ is the cursor.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typingAt } from '../../formats/typing/index.ts'

/** What is typed, and the whole key that it would replace; undefined where nothing can be cited. */
function typed(marked: string, format = 'markdown'): string | undefined {
  const at = marked.indexOf('│')
  const source = marked.replace('│', '')
  const typing = typingAt(source, at, format)
  return typing && `${typing.typed}|${source.slice(typing.span.start, typing.span.end)}`
}

describe('Pandoc’s keys', () => {
  it.each([
    ['@│', '|'],
    ['Voles bond [@│', '|'],
    ['Voles bond [@kos│]', 'kos|kos'],
    ['Voles bond [@kos│feld2005, p. 3].', 'kos|kosfeld2005'],
    ['Voles bond [-@mar│]', 'mar|mar'],
    ['Voles bond [see @noor2001; @mar│', 'mar|mar'],
    ['As @mar│ showed', 'mar|mar'],
    ['As @mar│. Then', 'mar|mar'],
    ['A key @{https://x.org/│}', 'https://x.org/|https://x.org/'],
    ['An accent @møl│', 'møl|møl'],
    ['- A list says [@ma│', 'ma|ma'],
    ['| a | [@ma│ |', 'ma|ma'],
    ['Money: $5 for [@ma│', 'ma|ma'],
    ['Some `code` and [@ma│]', 'ma|ma'],
    ['A stray ` somewhere\nand [@ma│]', 'ma|ma'],
    ['```{r}\nx <- 1\n```\n\nText [@ma│]', 'ma|ma'],
    ['<!-- aside --> [@ma│]', 'ma|ma'],
    ['```{r}\n#| fig-cap: "After @ma│"\n```', 'ma|ma'],
    ['See [it](https://example.org/x)[@ma│]', 'ma|ma'],
    ['---\ntitle: A\n---\n\nText @ma│', 'ma|ma']
  ])('%s', (marked, expected) => {
    expect(typed(marked)).toBe(expected)
    expect(typed(marked, 'quarto')).toBe(expected)
  })
})

describe('what only looks like a key', () => {
  it.each([
    ['ada@vol│'],
    ['ada.lund+x@vol│'],
    ['https://social.example/@ad│'],
    ['see https://example.org/x?u=y,@ad│'],
    ['\\@ref│'],
    ['See @fig-│'],
    ['See [@sec-met│]'],
    ['See @tbl:pair│'],
    ['Run `x @ma│`'],
    ['Run `x @ma│'],
    ['```r\nx@ma│\n```'],
    ['~~~\n@ma│'],
    ['- item\n\n  ```python\n  @ma│'],
    ['$x @ma│$'],
    ['$$\n@ma│\n$$'],
    ['<!-- @ma│ -->'],
    ['---\nauthor: "@ma│'],
    ['No sign here ma│'],
    ['@ma │']
  ])('%s', (marked) => {
    expect(typed(marked)).toBeUndefined()
  })
})

describe('MyST', () => {
  it.each([
    ['{cite}`│', '|'],
    ['{cite}`ma│`', 'ma|ma'],
    ['{cite:p}`lund2001,ma│`', 'ma|ma'],
    ['{cite:t}`lund2001; ma│', 'ma|ma'],
    ['{footcite:p}`ma│', 'ma|ma'],
    ['[@ma│]', 'ma|ma'],
    ['```{note}\nText {cite:p}`ma│`\n```', 'ma|ma'],
    ['```{note}\nText\n```\n\nText [@ma│]', 'ma|ma'],
    ['::::{admonition} Title\n:::{note}\n[@ma│]', 'ma|ma']
  ])('%s', (marked, expected) => {
    expect(typed(marked, 'myst')).toBe(expected)
  })

  it.each([['{ref}`ma│`'], ['{math}`ma│`'], ['```{code-cell}\nx@ma│\n```'], ['{cite}`a` and `@ma│`']])(
    '%s',
    (marked) => {
      expect(typed(marked, 'myst')).toBeUndefined()
    }
  )
})

describe('LaTeX', () => {
  it.each([
    ['\\cite{│', '|'],
    ['\\cite{│}', '|'],
    ['\\citep[see][p. 3]{lund2001, ma│}', 'ma|ma'],
    ['\\citet*{ma│', 'ma|ma'],
    ['\\parencite{ma│rsh2001}', 'ma|marsh2001'],
    ['\\textcite {ma│', 'ma|ma'],
    ['\\autocites{lund2001}[p. 2]{ma│', 'ma|ma'],
    ['\\cites(see)(also)[1]{ma│', 'ma|ma'],
    ['\\nocite{lund2001,\n  ma│', 'ma|ma'],
    ['\\footcite{ma│', 'ma|ma'],
    ['\\begin{verbatim}\nx\n\\end{verbatim}\n\\cite{ma│', 'ma|ma'],
    ['50\\% of voles \\cite{ma│', 'ma|ma']
  ])('%s', (marked, expected) => {
    expect(typed(marked, 'latex')).toBe(expected)
    expect(typed(marked, 'markdown')).toBe(expected)
  })

  it.each([
    ['\\ref{ma│'],
    ['\\emph{ma│'],
    ['\\cite{a}{ ma│ '],
    ['\\cite{lund2001} ma│'],
    ['% \\cite{ma│'],
    ['\\begin{verbatim}\n\\cite{ma│'],
    ['\\begin{alltt}\n\\cite{ma│'],
    ['\\begin{Verbatim}\n\\end{verbatim}\n\\cite{ma│'],
    ['\\\\cite{ma│'],
    ['\\cite{lund\n\nma│'],
    ['@ma│']
  ])('%s', (marked) => {
    expect(typed(marked, 'latex')).toBeUndefined()
  })
})

describe('other formats', () => {
  it.each([
    ['typst', 'As @ma│ said', 'ma|ma'],
    ['typst', 'As @sol-ma│ said', 'sol-ma|sol-ma'],
    ['typst', '#cite(<ma│>)', 'ma|ma'],
    ['asciidoc', 'cite:[lund2001,ma│]', 'ma|ma'],
    ['asciidoc', 'citep:[ma│', 'ma|ma'],
    ['restructuredtext', ':cite:p:`lund2001, ma│`', 'ma|ma']
  ])('%s: %s', (format, marked, expected) => {
    expect(typed(marked, format)).toBe(expected)
  })

  it.each([
    ['typst', '// @ma│'],
    ['typst', '@fig-ma│'],
    ['typst', '@chap:ma│'],
    ['typst', 'ada@ma│'],
    ['asciidoc', '// cite:[ma│'],
    ['asciidoc', 'xref:[ma│'],
    ['restructuredtext', ':ref:`ma│`'],
    ['plaintext', '@ma│'],
    ['html', '@ma│']
  ])('%s: %s', (format, marked) => {
    expect(typed(marked, format)).toBeUndefined()
  })
})

it('whatever stands there, what is typed ends at the cursor, inside the key', () => {
  const piece = fc.constantFrom(
    '@',
    '[',
    ']',
    '{',
    '}',
    '`',
    '\\cite',
    '{cite}',
    '\n',
    ' ',
    'ma',
    '$',
    ',',
    ';',
    '-',
    '%',
    '```',
    '#',
    '<!--'
  )
  const format = fc.constantFrom('markdown', 'quarto', 'myst', 'latex', 'typst', 'asciidoc', 'restructuredtext', 'html')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(60), format, (pieces, place, name) => {
      const source = pieces.join('')
      const at = Math.min(place, source.length)
      const typing = typingAt(source, at, name)
      if (!typing) return
      const { span, typed } = typing
      expect(source.slice(span.start, at)).toBe(typed)
      expect(span.end).toBeGreaterThanOrEqual(at)
      expect(source.slice(span.start, span.end)).not.toMatch(/\s/)
    })
  )
})
