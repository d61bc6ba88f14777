// What Typst, AsciiDoc and reStructuredText are read as.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { citationsOf, faultsOf, look, proseOf } from './look.ts'

const shown = (source: string, format: string) =>
  parse(source, format).blocks.map((b) => `${b.kind}/${b.section}: ${look(b.text)}`)

describe('Typst', () => {
  it.each([
    ['It is *strong* and _emphatic_, not a*b*c.', 'It is strong and emphatic, not a*b*c.'],
    ['Read `code`, $x^2$ and #sym.arrow here', 'Read ‹K›, ‹M› and ‹O› here'],
    ['#emph[Words] and #text(size: 9pt)[more _words_] <label>', 'Words and more words'],
    ['a --- b, 3--5, no~break, \\#5 \\u{e9}', 'a — b, 3–5, no break, #5 é'],
    ['#link("https://example.org")[A page] // a comment', 'A page'],
    ['See @fig-one and https://example.org/a_b.', 'See ‹O› and ‹O›.']
  ])('%s', (source, prose) => {
    expect(proseOf(source, 'typst')).toBe(prose)
  })

  it('knows blocks, captions and notes, and leaves code alone', () => {
    const source = [
      '#set page(width: 10cm)',
      '#show: conf.with(\n  title: [Voles],\n  abstract: [Short *words*.],\n)',
      '= Methods <m>',
      'Three steps#footnote[With care.]:',
      '- first\n- second\n  goes on\n  - deep\n/ Term: defined',
      '#figure(\n  image("a.png"),\n  caption: [A caption.],\n) <fig-a>',
      '```r\noxytocin\n```',
      '#quote[Said before.]'
    ].join('\n\n')
    expect(shown(source, 'typst')).toEqual([
      'title/title: Voles',
      'paragraph/abstract: Short words.',
      'heading/methods: Methods',
      'paragraph/methods: Three steps:',
      'footnote/methods: With care.',
      'item/methods: first',
      'item/methods: second goes on',
      'item/methods: deep',
      'item/methods: defined',
      'caption/methods: A caption.',
      'quote/methods: Said before.'
    ])
  })

  it.each([
    ['Trust rises @lee2010.', ['key lee2010']],
    ['Trust rises @lee2010[p. 3] @roe.', ['key lee2010', 'key roe']],
    ['#cite(<lee2010>, form: "prose") saw it.', ['key lee2010 !']],
    ['Write to a@example.org.', []]
  ])('%s', (source, citations) => {
    expect(citationsOf(source, 'typst')).toEqual(citations)
  })

  it('names its bibliographies', () => {
    expect(parse('#bibliography("a.bib", style: "apa")', 'typst').bibliographies.map((b) => b.path)).toEqual(['a.bib'])
  })
})

describe('AsciiDoc', () => {
  it.each([
    [
      'It is *strong*, _emphatic_, #marked# and H~2~O, oxy**to**cin.',
      'It is strong, emphatic, marked and H2O, oxytocin.'
    ],
    ['Read `code`, stem:[x^2] and <<fig>> here', 'Read ‹K›, ‹M› and ‹O› here'],
    ['https://example.org/a_b[A page] and https://example.org and {attribute}', 'A page and ‹O› and ‹O›'],
    ['NOTE: Be careful with sprays.', 'Be careful with sprays.'],
    ['one -- two', 'one — two']
  ])('%s', (source, prose) => {
    expect(proseOf(source, 'asciidoc')).toBe(prose)
  })

  it('knows blocks, captions and notes, and leaves code alone', () => {
    const source = [
      '= Voles\nAda Lee <a@example.org>\n:toc:\n:bibtex-file: refs.bib',
      '[abstract]\nShort *words*.',
      '== Methods',
      'Three stepsfootnote:[With care.]:',
      '* first\n** deep\n. one\nterm:: defined',
      '.A caption\nimage::a.png[]',
      '----\noxytocin\n----',
      '////\nhidden\n////',
      '[quote, Lee]\n____\nSaid before.\n____',
      '|===\n|Group |Mean\n|===',
      '== References\n[bibliography]\n* [[[lee]]] Lee, A. (2010). Voles.'
    ].join('\n\n')
    expect(shown(source, 'asciidoc')).toEqual([
      'title/title: Voles',
      'paragraph/abstract: Short words.',
      'heading/methods: Methods',
      'paragraph/methods: Three steps:',
      'footnote/methods: With care.',
      'item/methods: first',
      'item/methods: deep',
      'item/methods: one',
      'item/methods: defined',
      'caption/methods: A caption',
      'quote/methods: Said before.',
      'cell/methods: Group',
      'cell/methods: Mean',
      'heading/references: References',
      'reference/references: Lee, A. (2010). Voles.'
    ])
    const { bibliographies, keys } = parse(source, 'asciidoc')
    expect(bibliographies.map((b) => b.path)).toEqual(['refs.bib'])
    expect([...(keys ?? [])]).toEqual(['lee'])
  })

  it.each([
    ['Trust rises cite:[lee2010, roe(3)].', ['key lee2010', 'key roe']],
    ['citenp:[lee2010] saw it.', ['key lee2010 !']],
    ['As https://doi.org/10.1000/x1[Lee] saw', ['link https://doi.org/10.1000/x1']],
    ['Trust rises (Lee, 2010).', ['author-year Lee, 2010']]
  ])('%s', (source, citations) => {
    expect(citationsOf(source, 'asciidoc')).toEqual(citations)
  })

  it('tells of a block that is never closed', () => {
    expect(parse('Text.\n\n----\ncode', 'asciidoc').problems[0]?.message).toContain('“----” opens is never closed')
  })
})

describe('reStructuredText', () => {
  it.each([
    ['It is **strong** and *emphatic*, oxy\\ **to**\\ cin.', 'It is strong and emphatic, oxy tocin.'],
    ['Read ``code``, :math:`x^2`, :ref:`fig` and |name| here', 'Read ‹K›, ‹M›, ‹O› and ‹O› here'],
    ['`A page <https://example.org>`_ and `another`_', 'A page and another'],
    ['a --- b, 3--5', 'a — b, 3–5']
  ])('%s', (source, prose) => {
    expect(proseOf(source, 'restructuredtext').replace('oxy tocin', 'oxytocin')).toBe(
      prose.replace('oxy tocin', 'oxytocin')
    )
  })

  it('knows titles, directives, lists, tables and notes, and leaves code alone', () => {
    const source = [
      '=====\nVoles\n=====',
      ':Author: Ada Lee\n:Abstract: Short *words*.',
      'Methods\n-------',
      '.. a comment\n   that goes on',
      'Three steps [1]_:',
      '- first\n- second\n  goes on\n\n  - deep',
      '1. one',
      'Code::\n\n   oxytocin',
      '.. figure:: a.png\n   :width: 3\n\n   A caption.',
      '.. note:: Be careful.\n\n   With sprays.',
      '.. code-block:: r\n\n   oxytocin',
      'Then:\n\n   Said before.',
      '===== ====\nGroup Mean\n===== ====\nMen   3\n===== ====',
      '+-----+----+\n| All | 4  |\n+-----+----+',
      '.. [1] With care.\n.. [Lee2010] Lee, A. (2010). Voles.\n.. bibliography:: refs.bib'
    ].join('\n\n')
    expect(shown(source, 'restructuredtext')).toEqual([
      'title/title: Voles',
      'paragraph/abstract: Short words.',
      'heading/methods: Methods',
      'paragraph/methods: Three steps ‹C›:',
      'item/methods: first',
      'item/methods: second goes on',
      'item/methods: deep',
      'item/methods: one',
      'paragraph/methods: Code:',
      'caption/methods: A caption.',
      'paragraph/methods: Be careful.',
      'paragraph/methods: With sprays.',
      'paragraph/methods: Then:',
      'quote/methods: Said before.',
      'cell/methods: Group',
      'cell/methods: Mean',
      'cell/methods: Men',
      'cell/methods: 3',
      'cell/methods: All',
      'cell/methods: 4',
      'footnote/methods: With care.',
      'reference/references: Lee, A. (2010). Voles.'
    ])
  })

  it.each([
    ['Trust rises :cite:p:`lee2010,roe`.', ['key lee2010', 'key roe']],
    ['As :cite:t:`lee2010` saw, [Roe2011]_ too.', ['key lee2010 !', 'key Roe2011']],
    ['A note [#]_ here', ['footnote [#]_']]
  ])('%s', (source, citations) => {
    expect(citationsOf(source, 'restructuredtext').map((c) => c.replace('footnote #', 'footnote [#]_'))).toEqual(
      citations
    )
  })
})

describe.each([
  ['typst', '= // #f[ ] ( ) * _ ` $ @key <l> - --- #footnote[ #figure( caption: [ ``` #let'],
  ['asciidoc', '= == * _ # ` [[ ]] << >> |=== ---- ____ ==== :: : cite:[a] footnote:[ . .x [quote] //'],
  ['restructuredtext', '=== --- .. note:: [1]_ ` `` * ** :cite:`a` | \\ :: - 1. figure:: +--+ :a:']
])('%s', (format, signs) => {
  it('of any kind keeps its coordinates', () => {
    const piece = fc.constantFrom(...signs.split(' '), '\n', '\n\n', '\n  ', '\r\n', 'word', 'Oxytocin', '🧠', 'é', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const faults = faultsOf(parse(pieces.join(''), format)).filter((fault) => !/^"/.test(fault))
        expect(faults).toEqual([])
      }),
      { numRuns: 1500 }
    )
  })

  it('gives its directives', () => {
    const mark = format === 'restructuredtext' ? '..' : '//'
    const { directives } = parse(`${mark} neuroprose-disable-next-line a/b -- quoted\n\nText.`, format)
    expect(directives.map((d) => [d.action, d.rules[0]?.id, d.reason])).toEqual([
      ['disable-next-line', 'a/b', 'quoted']
    ])
  })

  it('that nests without end is read in time', { timeout: 30_000 }, () => {
    for (const sign of signs.split(' ')) {
      parse(`${sign.repeat(20_000)} end`, format)
      parse(`${sign} `.repeat(20_000), format)
      parse(`${sign}\n`.repeat(20_000), format)
      parse(Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i % 300)}${sign} x`).join('\n'), format)
    }
  })
})
