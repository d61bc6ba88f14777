// What LaTeX is read as: blocks, sections, citations in all forms, what is no prose, and broken input.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, citationsOf, faultsOf, look, proseOf } from './look.ts'

const read = (source: string) => parse(source, 'latex')
const article = (body: string) =>
  `\\documentclass{article}\n\\usepackage{x} % words\nHidden.\n\\begin{document}\n${body}\n\\end{document}\nBehind.`

describe('prose', () => {
  it.each([
    ['Oxy\\textbf{to}cin is \\emph{a peptide}.', 'Oxytocin is a peptide.'],
    ['na\\"ive, na\\"{\\i}ve, caf\\\'e, Br\\"ogger, \\c{c}a, \\v{S}, \\~n', 'naïve, naïve, café, Brögger, ça, Š, ñ'],
    ['Stra\\ss e and \\o re and {\\ae}on', 'Straße and øre and æon'],
    ["``Quoted'' and `single', don't", '“Quoted” and ‘single’, don’t'],
    ['the \\enquote{love hormone} of \\textquote*{headlines}', 'the “love hormone” of “headlines”'],
    ['a --- b, 3--5, well-known', 'a — b, 3–5, well-known'],
    ['95\\,\\% of 10\\,000~men \\& \\$5 \\_x', '95 % of 10000 men & $5 _x'],
    ['A value $x^2$, \\(y\\) and \\[z\\] here', 'A value ‹M›, ‹M› and ‹M› here'],
    ['Use \\verb|x = {1| and \\lstinline{y} here', 'Use ‹K› and ‹K› here'],
    ['See Fig.~\\ref{fig:a}, \\cref{b,c} and \\SI{5}{\\mg}.', 'See Fig. ‹O›, ‹O› and ‹O›.'],
    ['\\textcolor{red}{Warm} words\\label{w} stay', 'Warm words stay'],
    ['Text % a comment\nwhich goes on', 'Text which goes on'],
    ['Line one\\\\[2pt] line two', 'Line one line two'],
    ['\\unknown[opt]{Its argument} is shown', 'Its argument is shown'],
    ['\\href{https://example.org/a_b}{A page} and \\url{https://example.org}', 'A page and ‹O›'],
    ['\\Sexpr{mean(x)} men', '‹O› men'],
    ['Seen \\iffalse hidden \\ifx\\a\\b deep \\fi words \\fi here', 'Seen here'],
    ['Seen \\iffalse hidden \\else shown \\fi here', 'Seen shown here'],
    ['Seen \\iffalse without an end', 'Seen without an end'],
    ['\\my@macro@name{Words} of a package', 'Words of a package']
  ])('%s', (source, prose) => {
    expect(proseOf(source, 'latex')).toBe(prose)
    expect(faultsOf(read(source))).toEqual([])
  })

  it.each([
    ['\\newcommand{\\ox}{oxy}The \\ox{} way', 'The oxy way'],
    ['\\newcommand{\\OT}{oxytocin}Men got \\OT{} then', 'Men got OT then'],
    ['\\newcommand{\\drug}{some long name}Men got \\drug{} then', 'Men got ‹O› then']
  ])('%s shows the words of a macro where they fit', (source, prose) => {
    expect(proseOf(source, 'latex')).toBe(prose)
  })

  it('is only in the document, where there is one', () => {
    expect(blocksOf(article('Words here.'), 'latex')).toEqual(['paragraph: Words here.'])
    expect(blocksOf('\\section{Voles}\nWords here.', 'latex')).toEqual(['heading: Voles', 'paragraph: Words here.'])
  })

  it.each([
    [
      '<<fig-a, fig.cap="A rat’s brain", echo=FALSE>>=\nplot(oxytocin)\n@\nAfter.',
      ['caption: A rat’s brain', 'paragraph: After.']
    ],
    [
      '\\begin{lstlisting}[language=R, caption={How it was run}]\noxytocin\n\\end{lstlisting}',
      ['caption: How it was run']
    ]
  ])('has the captions of code: %j', (source, expected) => {
    expect(blocksOf(article(source), 'latex')).toEqual(expected)
    expect(faultsOf(read(article(source)))).toEqual([])
  })

  it.each(['verbatim', 'lstlisting', 'comment', 'tikzpicture', 'equation', 'align*'])('is not in %s', (name) => {
    const source = `Before.\n\n\\begin{${name}}\nOxytocin { $ % \\item\n\\end{${name}}\n\nAfter.`
    expect(blocksOf(source, 'latex')).toEqual(['paragraph: Before.', 'paragraph: After.'])
  })

  it('is not in the chunks of Sweave', () => {
    expect(proseOf('Before.\n\n<<plot, echo=FALSE>>=\nplot(oxytocin)\n@\nAfter.', 'latex')).toBe('Before. | After.')
  })
})

describe('blocks', () => {
  it('know their sections, lists, captions, cells and notes', () => {
    const body = [
      '\\title{Voles \\emph{and} men}\\maketitle',
      '\\begin{abstract}\nShort words.\n\\end{abstract}',
      '\\section*{Methods}\\label{sec:m}\nThree steps:',
      '\\begin{itemize}\n\\item first\n\\item[b)] second\n\\begin{enumerate}\\item deep\\end{enumerate}\n\\end{itemize}',
      '\\begin{figure}[ht]\\includegraphics[width=1cm]{a.png}\\caption[Short]{A long caption.}\\end{figure}',
      '\\begin{tabular}{lr}\\toprule Group & \\multicolumn{1}{c}{Mean} \\\\ \\midrule Men & 3 \\\\ \\end{tabular}',
      '\\begin{quote}Said before.\\end{quote}',
      'A word\\footnote{With a note.} goes on.'
    ].join('\n\n')
    const { blocks } = read(article(body))
    expect(blocks.map((b) => `${b.kind}/${b.section}: ${look(b.text)}`)).toEqual([
      'title/title: Voles and men',
      'paragraph/abstract: Short words.',
      'heading/methods: Methods',
      'paragraph/methods: Three steps:',
      'item/methods: first',
      'item/methods: second',
      'item/methods: deep',
      'caption/methods: A long caption.',
      'cell/methods: Group',
      'cell/methods: Mean',
      'cell/methods: Men',
      'cell/methods: 3',
      'quote/methods: Said before.',
      'paragraph/methods: A word‹C› goes on.',
      'footnote/methods: With a note.'
    ])
    const steps = blocks.findIndex((b) => b.text.includes('steps'))
    expect(blocks.filter((b) => b.kind === 'item').map((b) => [b.depth, b.lead])).toEqual([
      [1, steps],
      [1, steps],
      [2, undefined]
    ])
  })

  it('of a bibliography are references, and define their keys', () => {
    const document = read(
      'Text.\n\\begin{thebibliography}{9}\n\\bibitem[Lee(2010)]{lee} Lee, A. (2010). Voles.\n\\bibitem{roe} Roe, B. (2011). Men.\n\\end{thebibliography}'
    )
    expect(document.blocks.map((b) => b.kind)).toEqual(['paragraph', 'reference', 'reference'])
    expect([...(document.keys ?? [])]).toEqual(['lee', 'roe'])
    expect(document.hasReferenceList).toBe(true)
  })
})

describe('citations', () => {
  it.each([
    ['\\cite{a}', ['key a']],
    ['\\citep[see][p.~3]{a, b}', ['key a', 'key b']],
    ['\\citet*{a}', ['key a !']],
    ['\\Textcite[12]{a}', ['key a !']],
    ['\\autocites(see)(also)[1]{a}[2][3]{b}', ['key a', 'key b']],
    ['\\parencite [see] {a}', ['key a']],
    ['\\footcite{a}', ['key a']],
    ['\\citeA{a} and \\shortcite{b}', ['key a !', 'key b']],
    ['\\cite<e.g.,>{a} and \\citeA<see>[p.~2]{b, c}', ['key a', 'key b !', 'key c !']],
    ['\\nocite{a}', ['key a']],
    ['\\citep{a,% old\n b}', ['key a', 'key b']],
    ['\\href{https://doi.org/10.1000/x1}{A study}', ['link https://doi.org/10.1000/x1']],
    ['as Lee (2010) saw', ['author-year Lee, 2010 !']],
    ['(Lee et al., \\protect\\hyperlink{ref-Lee2010}{2010})', ['author-year Lee et al., 2010']],
    ['by Lee et al. (\\protect\\hyperlink{ref-Lee2010}{2010})', ['author-year Lee et al., 2010 !']],
    ['(\\citeproc{ref-lee}{Lee, 2010})', ['author-year Lee, 2010']],
    ['groom.\\textsuperscript{\\citeproc{ref-lee}{1},\\citeproc{ref-roe}{3}}', ['numeric 1', 'numeric 3']],
    ['groom\\textsuperscript{2--4}', ['numeric 2', 'numeric 3', 'numeric 4']],
    ['5 m\\textsuperscript{2}', []],
    ['see \\hyperlink{later}{2010}', []]
  ])('%s', (source, citations) => {
    expect(citationsOf(`Words ${source} here.`, 'latex')).toEqual(citations)
    expect(faultsOf(read(`Words ${source} here.`))).toEqual([])
  })

  it('keep prefix and locator, and stand for a unit of the sentence', () => {
    const { citations } = read('Men trust \\citep[see][p.~3]{a}.')
    expect(citations).toMatchObject([{ key: 'a', prefix: 'see', locator: 'p.~3', narrative: false }])
    expect(proseOf('Men trust~\\citep[see][p.~3]{a}.', 'latex')).toBe('Men trust ‹C›.')
  })

  it('lead to the bibliographies that are named', () => {
    const source = '\\addbibresource[x=y]{refs.bib}\n\\begin{document}\n\\bibliography{one, two}\n\\end{document}'
    const { bibliographies } = read(source)
    expect(bibliographies.map((b) => [b.path, source.slice(b.span.start, b.span.end)])).toEqual([
      ['refs.bib', 'refs.bib'],
      ['one.bib', 'one'],
      ['two.bib', 'two']
    ])
  })
})

describe('directives', () => {
  it('are read from comments', () => {
    const { directives } = read(
      '% neuroprose-disable-next-line a/b -- quoted\nText.\n\nMore. % neuroprose-disable-line'
    )
    expect(directives.map((d) => [d.action, d.rules.map((r) => r.id), d.reason])).toEqual([
      ['disable-next-line', ['a/b'], 'quoted'],
      ['disable-line', [], '']
    ])
  })
})

describe('broken input', () => {
  it('is told, and the rest is read', () => {
    const document = read('\\section{Open\n\nWords.\n\n\\begin{verbatim}\ncode')
    expect(document.problems.map((p) => p.message)).toEqual([
      'The argument of \\section is never closed; please add “}”. The rest was read.',
      '\\begin{verbatim} is never closed, so nothing behind it was read; please add \\end{verbatim}.'
    ])
    expect(document.blocks.map((b) => b.kind)).toEqual(['heading', 'paragraph'])
  })

  it.each([
    ['A $ sign. And more.'],
    ['} stray } braces {'],
    ['\\end{itemize} words'],
    ['\\'],
    ['\\begin{'],
    ['\\cite{a']
  ])('%j takes no words away', (source) => {
    const words = source.match(/[A-Za-z]{4,}/g)?.filter((word) => !/^(?:itemize|begin|cite)$/.test(word)) ?? []
    for (const word of words) expect(proseOf(`${source}\n\nBehind it.`, 'latex')).toContain(word)
    expect(proseOf(`${source}\n\nBehind it.`, 'latex')).toContain('Behind it.')
  })

  it('keeps notes within notes in order, where neither is closed', () => {
    const document = read('\\footnote{ \\verb|x| \\footnote{ Inner. \\item Behind.')
    expect(document.blocks.map((b) => b.text)).toEqual(['Inner.', 'Behind.'])
    expect(faultsOf(document)).toEqual([])
  })

  it('of any kind keeps all coordinates', () => {
    const piece = fc.constantFrom(
      ...'\\ { } [ ] $ $$ % & ~ \n \n\n \r\n word Oxytocin 🧠 é \\section{ \\footnote{ \\caption{ \\begin{itemize} \\end{itemize} \\item \\cite{a} \\"o \\verb|x| \\begin{tabular}{l} \\end{tabular} \\begin{document} \\textbf{ \\\\ \\( \\) -- ``'.split(
        ' '
      )
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(faultsOf(read(pieces.join(' ')))).toEqual([])
      }),
      { numRuns: 2000 }
    )
  })

  it('that nests without end is read in time', { timeout: 20_000 }, () => {
    const nests = [
      '{',
      '\\footnote{',
      '\\section{a',
      '\\begin{itemize}\\item a ',
      '\\cite[',
      '\\(',
      '$a ',
      '\\item[',
      '<<a>>=\n'
    ]
    for (const nest of nests) expect(faultsOf(read(`${nest.repeat(20_000)} end`))).toEqual([])
  })
})
