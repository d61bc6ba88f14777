// What plain text is read as: wrapped lines, headings without marks, page furniture, notes in the stream.
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, faultsOf, look, proseOf } from './look.ts'

const plain = (source: string) => parse(source, 'plaintext')
const kinds = (source: string) => blocksOf(source, 'plaintext')

const paragraph = `Social animals learn early whom to approach, and the peptide that the
supraoptic nucleus releases seems to take part in this, at least in the
voles that most laboratories have kept for the purpose.`

describe('paragraphs', () => {
  it('are lines between blank ones', () => {
    const source = `${paragraph}\n\n${paragraph}\n`
    const { blocks } = plain(source)
    expect(blocks.map((b) => source.slice(b.start, b.end))).toEqual([paragraph, paragraph])
    expect(blocks[0]?.text).toBe(paragraph)
  })

  it('go on over a page break, its furniture and a note', () => {
    const source = `The peptide acts in the brain, and it is
released there by dendrites,1 which the pituitary does

1 Most of the work on dendrites was done in rats that

were kept alone.

12

not take part in. That is settled by now, as far as it can be.`
    expect(kinds(source)).toEqual([
      'paragraph: The peptide acts in the brain, and it is released there by dendrites,‹C› which the pituitary does not take part in. That is settled by now, as far as it can be.',
      'footnote: Most of the work on dendrites was done in rats that were kept alone.'
    ])
  })

  it('go on over a page number', () => {
    const source = `${paragraph.slice(0, -1)} and\n\n17\n\nfor no other one. It ends here.\n`
    expect(kinds(source)).toEqual([`paragraph: ${look(paragraph).slice(0, -1)} and for no other one. It ends here.`])
    expect(kinds(`${paragraph}\n\n17\n\n${paragraph}`)[1]).toBe('furniture: 17')
  })

  it('may open with an indent instead of a blank line', () => {
    expect(kinds(`${paragraph}\n    Another one starts with an indent and goes on for a\nwhile, too.`)).toEqual([
      `paragraph: ${look(paragraph)}`,
      'paragraph: Another one starts with an indent and goes on for a while, too.'
    ])
  })

  it('are single lines where nothing is wrapped', () => {
    const long =
      'A long line of a text that was never wrapped by anybody, which goes on and on so that no terminal could show it whole, and ends only here, after some more words than usual.'
    expect(kinds(`${long}\n${long}\n`)).toEqual([`paragraph: ${long}`, `paragraph: ${long}`])
  })
})

describe('words cut at line ends', () => {
  it.each([
    ['the mater-\nnal brain', 'the maternal brain'],
    ['a stress-\nrelated rise', 'a stress-related rise'],
    ['the hypothalamic–pituitary-\nadrenocortical axis', 'the hypothalamic–pituitary-adrenocortical axis'],
    ['Meyer-\nLindenberg said', 'Meyer-Lindenberg said'],
    ['mother–\ninfant pairs', 'mother–infant pairs'],
    ['in the PANIC/ \nGRIEF system', 'in the PANIC/GRIEF system'],
    ['soft\u00AD\nware', 'software'],
    ['its re-\nlease', 'its release'],
    ['anti-\ndepressants help; antidepressants do', 'antidepressants help; antidepressants do'],
    ['well-\n\nknown', 'well-known']
  ])('%j', (source, prose) => {
    const joined = proseOf(`Here is ${source}, as one can read in this text.`, 'plaintext')
    expect(joined).toBe(`Here is ${prose}, as one can read in this text.`)
  })
})

describe('headings', () => {
  it.each([
    [
      `Trust and its limits\n\n${paragraph}\n\nWhat voles teach\n\n${paragraph}`,
      ['title', 'paragraph', 'heading', 'paragraph']
    ],
    [`${paragraph}\n\nThe early regulation of\nthe infant\n\n${paragraph}`, ['paragraph', 'heading', 'paragraph']],
    [`${paragraph}\n The early regulation of\nthe infant\n\n${paragraph}`, ['paragraph', 'heading', 'paragraph']],
    [`${paragraph}\n\n2. Methods\n\n${paragraph}`, ['paragraph', 'heading', 'paragraph']],
    [`${paragraph}\n\nMethods\n${paragraph}`, ['paragraph', 'heading', 'paragraph']],
    [`${paragraph}\n\nIs it safe?\n\n${paragraph}`, ['paragraph', 'heading', 'paragraph']],
    [`${paragraph}\n\nIt is not safe.\n\n${paragraph}`, ['paragraph', 'paragraph', 'paragraph']]
  ])('%#', (source, expected) => {
    expect(plain(source).blocks.map((b) => b.kind)).toEqual(expected)
  })

  it('open sections', () => {
    const { blocks } = plain(`Methods\n\n${paragraph}\n\nAnimals used\n\n${paragraph}\n\nConclusion\n\n${paragraph}`)
    expect(blocks.map((b) => b.section)).toEqual([
      'methods',
      'methods',
      'methods',
      'methods',
      'conclusion',
      'conclusion'
    ])
  })
})

describe('lists, quotations, references', () => {
  it('reads items with their lead', () => {
    const { blocks } = plain(
      'There are three reasons:\n\n- the first one\n  goes on\n- the second one\n\n1) and a third'
    )
    expect(blocks.map((b) => [b.kind, look(b.text), b.lead])).toEqual([
      ['paragraph', 'There are three reasons:', undefined],
      ['item', 'the first one goes on', 0],
      ['item', 'the second one', 0],
      ['item', 'and a third', 0]
    ])
  })

  it('does not take a dash inside a sentence for an item', () => {
    expect(kinds('The levels differ\n— from the lowest to the highest\nones — in most people.')).toHaveLength(1)
  })

  it('takes a passage with a page number behind a colon for a quotation', () => {
    const { blocks } = plain(`${paragraph.slice(0, -1)} as Lee says:\n\n${paragraph} (p. 12)\n\n${paragraph}`)
    expect(blocks.map((b) => [b.kind, b.lead])).toEqual([
      ['paragraph', undefined],
      ['quote', 0],
      ['paragraph', undefined]
    ])
  })

  const entries =
    'Lee, A. B. (2010). Trust in men. Journal of Trust, 3, 1-9.\nRoe, C., & Poe, D. (2011). Fear in\n  voles. Journal of Fear, 4.\nZoe, E. (2012). Both. Press.'
  it.each([
    [`References\n\n${entries}`],
    [`${paragraph}\n\n${entries.replaceAll('\nR', '\n\nR').replaceAll('\nZ', '\n\nZ')}`]
  ])('finds the reference list (%#)', (source) => {
    const document = plain(source)
    expect(document.blocks.filter((b) => b.kind === 'reference').map((b) => look(b.text).slice(0, 6))).toEqual([
      'Lee, A',
      'Roe, C',
      'Zoe, E'
    ])
    expect(document.hasReferenceList).toBe(true)
    expect(document.citations).toEqual([])
  })

  it('reads citations, links and addresses', () => {
    const { blocks, citations } = plain(
      'Lee (2010) and others (Roe, 2011) wrote [3]; see https://doi.org/10.1/x or mail a@example.org.'
    )
    expect(citations.map((c) => c.kind)).toEqual(['author-year', 'author-year', 'numeric', 'link'])
    expect(look(blocks[0]?.text ?? '')).toBe('Lee ‹C› and others ‹C› wrote ‹C›; see ‹C› or mail ‹O›.')
  })
})

it('obeys directives in comments', () => {
  const { directives, blocks } = plain(`<!-- neuroprose-disable-next-line a/b -- why -->\n${paragraph}`)
  expect(directives).toMatchObject([{ action: 'disable-next-line', reason: 'why' }])
  expect(blocks.map((b) => b.text)).toEqual([paragraph])
})

it('keeps coordinates with CRLF, form feeds and a byte order mark', () => {
  const source = `\uFEFF${paragraph}\n\n\f${paragraph}`.replaceAll('\n', '\r\n')
  const document = plain(source)
  expect(faultsOf(document)).toEqual([])
  expect(document.blocks.map((b) => look(b.text))).toEqual([look(paragraph), look(paragraph)])
})

describe('text out of a PDF', () => {
  const page = [
    'Voles in pairs',
    'Introduction',
    'The vole is a small rodent that has been',
    'studied for years, and whose hormones are',
    'known from a great number of animals.1 It',
    'forms pairs in some species and not in',
    'others, which many have put down to the',
    'place where the receptors are',
    '1 The receptors differ considerably between',
    'one vole and another.',
    '',
    '1',
    '',
    'found in their brains.',
    'Methods',
    'Animals were kept in pairs, and nobody knew',
    'which of them had been treated.',
    '',
    'References',
    'Kim, A., & Park, B. (2012). On groups of voles. A',
    'Journal, 3, 4–10.',
    'Lee, C., & Roe, D. (2010). On voles. A Journal, 1, 1–9.',
    ''
  ].join('\n')

  it('has its title, sections, notes and references though few blank lines part them', () => {
    const { blocks, hasReferenceList } = parse(page, 'plaintext')
    const prose = blocks.filter((b) => b.kind !== 'furniture')
    expect(prose.map((b) => `${b.kind}/${b.section}: ${look(b.text)}`)).toEqual([
      'title/title: Voles in pairs',
      'heading/introduction: Introduction',
      'paragraph/introduction: The vole is a small rodent that has been studied for years, and whose hormones are known from a great number of animals.‹C› It forms pairs in some species and not in others, which many have put down to the place where the receptors are found in their brains.',
      'footnote/introduction: The receptors differ considerably between one vole and another.',
      'heading/methods: Methods',
      'paragraph/methods: Animals were kept in pairs, and nobody knew which of them had been treated.',
      'heading/references: References',
      'reference/references: Kim, A., & Park, B. (2012). On groups of voles. A Journal, 3, 4–10.',
      'reference/references: Lee, C., & Roe, D. (2010). On voles. A Journal, 1, 1–9.'
    ])
    expect(hasReferenceList).toBe(true)
  })

  it('keeps a number in the middle of a sentence', () => {
    const source = page.replace('animals.1', 'animals.').replace('1 The receptors', '1 Hz and 40 Hz')
    expect([...parse(source, 'plaintext').footnotes]).toEqual([])
  })
})
