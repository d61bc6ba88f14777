// Typst, AsciiDoc and reStructuredText as people write them: code around prose, tables of many lines, quotation marks.
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, citationsOf, faultsOf, proseOf } from './look.ts'

describe('Typst', () => {
  it.each([
    ['#let note(x) = {\n  let a = "(oxytocin"\n  [oxytocin #x]\n}\n\nTrust rose.', ['paragraph: Trust rose.']],
    ['#show ref: it => {\n  if it.element != none { [oxytocin] } else { it }\n}\nTrust.', ['paragraph: Trust.']],
    ['#set figure.caption(separator: [\\ ])\nTrust.', ['paragraph: Trust.']],
    ['#{\n  let w = 8\n  [oxytocin #w]\n}\n\nTrust.', ['paragraph: Trust.']],
    ['#align(center)[\n  Trust rose.\n\n  - in men\n]', ['paragraph: Trust rose.', 'item: in men']],
    ['#grid(columns: 2, [Left words.], [Right words.])', ['paragraph: Left words.', 'paragraph: Right words.']],
    [
      '#figure(\n  table(columns: 2, [Group], [Mean],\n    table.cell(colspan: 2)[both of *them*]),\n  caption: [The means @lee.],\n) <tab-a>',
      ['cell: Group', 'cell: Mean', 'cell: both of them', 'caption: The means ‹C›.']
    ],
    ['#quote(block: true, attribution: [Lee])[Trust is a hormone.]', ['quote: Trust is a hormone.']],
    ['#text(red)[Trust] rose\nin men.', ['paragraph: Trust rose in men.']],
    ['/* oxytocin\n\noxytocin */\nTrust.', ['paragraph: Trust.']],
    ['Trust.#footnote[In men (only).] It fell.', ['paragraph: Trust. It fell.', 'footnote: In men (only).']]
  ])('%j', (source, expected) => {
    expect(blocksOf(source, 'typst')).toEqual(expected)
    expect(faultsOf(parse(source, 'typst'))).toEqual([])
  })

  it.each([
    ['One #(1 + 2), #calc.max(1, (2, 3)) and #"words" here', 'One ‹O›, ‹O› and ‹O› here'],
    ['A line\\\nbroken, #h(1em)and *strong\nwords*', 'A line broken, ‹O›and strong words'],
    ['#smallcaps[Words] and #link("https://example.org")[a page]', 'Words and a page']
  ])('%j reads %j', (source, prose) => {
    expect(proseOf(source, 'typst')).toBe(prose)
  })

  it('knows labels of its own from keys', () => {
    expect(citationsOf('See @rats and @lee.\n\n#cite(<kim>)\n\n#figure(image("a.png")) <rats>', 'typst')).toEqual([
      'key lee',
      'key kim'
    ])
  })

  it('cites by links to papers', () => {
    expect(citationsOf('See #link("https://doi.org/10.1/x")[the paper].', 'typst')).toEqual([
      'link https://doi.org/10.1/x'
    ])
  })

  it('finds the bibliography that a template is given', () => {
    const source = '#show: article.with(\n  title: [Trust],\n  bibliography: bibliography("refs.bib"),\n)\n\nText.'
    const { bibliographies } = parse(source, 'typst')
    expect(bibliographies.map(({ span }) => source.slice(span.start, span.end))).toEqual(['refs.bib'])
  })
})

describe('AsciiDoc', () => {
  it.each([
    ['[[methods]]\n== Methods\n\nText.', ['heading: Methods', 'paragraph: Text.']],
    [
      '.Means\n|===\n|Group |Mean\n\n|men who\nlay down\n|high\n2+|both of *them*\na|in AsciiDoc\n|===',
      [
        'caption: Means',
        'cell: Group',
        'cell: Mean',
        'cell: men who lay down',
        'cell: high',
        'cell: both of them',
        'cell: in AsciiDoc'
      ]
    ],
    ['----\ncode <1>\n----\n<1> What it does', ['item: What it does']],
    ['Trustfootnote:[As Lee cite:[lee] says.] rose.', ['paragraph: Trust rose.', 'footnote: As Lee ‹C› says.']],
    [',===\noxytocin,trust\n,===\n\nText.', ['paragraph: Text.']]
  ])('%j', (source, expected) => {
    expect(blocksOf(source, 'asciidoc')).toEqual(expected)
    expect(faultsOf(parse(source, 'asciidoc'))).toEqual([])
  })

  it.each([
    ['The "`trust`" and \'`love`\' of the rats`\' "`own`".', 'The “trust” and ‘love’ of the rats’ “own”.'],
    ['link:other.adoc[Another file^] and https://example.org[a page^]', 'Another file and a page'],
    ['A ((peptide))(((oxytocin, trust))) rose', 'A peptide rose'],
    ['_words over\ntwo lines_ end', 'words over two lines end']
  ])('%j reads %j', (source, prose) => {
    expect(proseOf(source, 'asciidoc')).toBe(prose)
  })
})

describe('reStructuredText', () => {
  it.each([
    ['>>> oxytocin = 1\n3\n\nTrust.', ['paragraph: Trust.']],
    [
      '+-------+----------+\n| Group | Mean     |\n+=======+==========+\n| men   | rose in  |\n|       | *all*    |\n+-------+----------+\n| both of them     |\n+-------+----------+\n| code  | .. code::|\n|       |          |\n|       |   x = 1  |\n+-------+----------+\n\nText.',
      [
        'cell: Group',
        'cell: Mean',
        'cell: men',
        'cell: rose in all',
        'cell: both of them',
        'cell: code',
        'paragraph: Text.'
      ]
    ],
    [
      '=====  =======\nGroup  Mean\n=====  =======\nmen    rose in\n       all\n\nrats   fell\n=====  =======\n\nText.',
      ['cell: Group', 'cell: Mean', 'cell: men', 'cell: rose in all', 'cell: rats', 'cell: fell', 'paragraph: Text.']
    ],
    ['.. list-table:: Means\n\n   * - Group\n     - Mean', ['caption: Means', 'item: Group', 'item: Mean']],
    ['Trust::\n\n   oxytocin', ['paragraph: Trust:']]
  ])('%j', (source, expected) => {
    expect(blocksOf(source, 'restructuredtext')).toEqual(expected)
    expect(faultsOf(parse(source, 'restructuredtext'))).toEqual([])
  })

  it.each([
    ['Trust_ and `more\nwords`_ rose with $x_1 < 2$ for $5', 'Trust and more words rose with ‹M› for $5'],
    ['See `a long\ntitle <https://example.org>`__ here', 'See a long title here'],
    ['Call `~Group.run` and `run_on_event()` first', 'Call ‹K› and ‹K› first']
  ])('%j reads %j', (source, prose) => {
    expect(proseOf(source, 'restructuredtext')).toBe(prose)
  })
})
