// Word documents: which paragraphs there are, what is prose in them, and what their fields cite.

import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { CITATION, CODE } from '../../core/document/mask.ts'
import { readDocx } from '../../formats/docx/index.ts'
import { field, p, r, word } from '../support/word.ts'

const item = {
  citationItems: [
    {
      id: 1,
      locator: '3',
      prefix: 'see ',
      itemData: {
        author: [
          { family: 'Lind', given: 'Bo Karin' },
          { family: 'Moreno', given: 'A.' }
        ],
        issued: { 'date-parts': [[2020, 5]] }
      }
    },
    { id: 2, itemData: { author: [{ literal: 'Sleep Group' }], issued: { 'date-parts': [['2019']] } } }
  ]
}

function shapes(bytes: Uint8Array): string[] {
  return readDocx(bytes).blocks.map(({ kind, section, text }) => `${kind} ${section} ${text}`)
}

function only(body: string, footnotes: Record<string, string> = {}) {
  const document = readDocx(word(body, footnotes))
  return { document, block: document.blocks[0], citations: document.citations }
}

describe('paragraphs', () => {
  it('are what their styles say, whatever language Word speaks', () => {
    const body = [
      p('A title', 'Title'),
      p('Contents 3', 'TOC1'),
      p('Methods', 'Heading1'),
      p('Who took part', 'berschrift2'),
      p('Forty students slept here.'),
      p('Results', 'MyHead'),
      p('<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>an item</w:t></w:r>'),
      `<w:tbl><w:tr><w:tc>${p('a cell')}</w:tc></w:tr></w:tbl>`,
      p('Figure 1. Sleep', 'Caption'),
      p('References', 'Heading1'),
      p('Lind, B. (2020). Sleep. A Journal, 1, 2-3.')
    ]
    expect(shapes(word(body.join('')))).toEqual([
      'title title A title',
      'furniture other Contents 3',
      'heading methods Methods',
      'heading methods Who took part',
      'paragraph methods Forty students slept here.',
      'heading results Results',
      'item results an item',
      'cell results a cell',
      'caption results Figure 1. Sleep',
      'heading references References',
      'reference references Lind, B. (2020). Sleep. A Journal, 1, 2-3.'
    ])
    expect(readDocx(word(body.join(''))).hasReferenceList).toBe(true)
  })

  it('are the lines of the source, and blocks stand where their words do', () => {
    const { source, blocks } = readDocx(word(p('One.') + p('') + p('Two 🧠 words.')))
    expect(source).toBe('One.\n\nTwo 🧠 words.')
    expect(blocks.map((b) => source.slice(b.start, b.end))).toEqual(['One.', 'Two 🧠 words.'])
  })

  it('keep what was inserted and leave out what was deleted or moved away', () => {
    const body = p(
      `${r('It ')}<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>${r('often ')}</w:ins><w:moveFrom>${r('gone ')}</w:moveFrom>${r('rose.')}`
    )
    expect(only(body).block?.text).toBe('It often rose.')
  })

  it('join runs, and have tabs, breaks and hyphens in them', () => {
    const { block } = only(
      p(
        `${r('oxy')}${r('tocin')}<w:r><w:tab/></w:r>${r('rose')}<w:r><w:br/></w:r>${r('A')}<w:r><w:noBreakHyphen/></w:r>${r('B')}`
      )
    )
    expect(block?.text).toBe('oxytocin rose A\u2011B')
  })

  it('in text boxes are read once', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('In a box.')}</w:txbxContent></mc:Choice><mc:Fallback>${p('In a box.')}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(readDocx(word(p(`${r('Around.')}${box}`))).blocks.map((b) => b.text)).toEqual(['In a box.', 'Around.'])
  })

  it('have their notes behind them, in the section that calls them', () => {
    const body = `${p('Methods', 'Heading1')}${p(`${r('They slept.')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${p('References', 'Heading1')}`
    const { document } = only(body, { 2: 'Not all of them.' })
    expect(document.blocks.at(-1)).toMatchObject({ kind: 'footnote', section: 'methods', text: 'Not all of them.' })
    expect(document.citations).toMatchObject([{ kind: 'footnote', key: 'footnote-2' }])
    expect(document.source).not.toContain('separator')
  })

  it('are points, quotations and code by the styles of Word, LibreOffice and Pandoc', () => {
    const code = '<w:r><w:rPr><w:rStyle w:val="VerbatimChar"/></w:rPr><w:t>oxytocin</w:t></w:r>'
    const body = [
      p('A point', 'ListBullet2'),
      p('Said before', 'BlockText'),
      p('oxytocin <- 1', 'SourceCode'),
      p(`${r('Run ')}${code}${r(' now')}`)
    ]
    expect(shapes(word(body.join('')))).toEqual([
      'item other A point',
      'quote other Said before',
      `paragraph other Run ${CODE.repeat(8)} now`
    ])
  })

  it('cite what their links lead to', () => {
    const link = `<w:hyperlink r:id="rId9">${r('the paper')}</w:hyperlink>`
    const cited = only(p(`${r('See ')}${link}${r(' and ')}${field('HYPERLINK "https://doi.org/10.1000/x2"', 'more')}`))
    expect(cited.block?.text).toBe('See the paper and more')
    expect(
      cited.citations.map(({ kind, key, start, end }) => [kind, key, cited.document.source.slice(start, end)])
    ).toEqual([
      ['link', 'https://doi.org/10.1000/x1', 'the paper'],
      ['link', 'https://doi.org/10.1000/x2', 'more']
    ])
    expect(only(p(`${r('See ')}<w:hyperlink w:anchor="a">${r('below')}</w:hyperlink>`)).citations).toEqual([])
  })

  it('have maths masked', () => {
    const { block } = only(p(`${r('Here ')}<m:oMath><m:r><m:t>p=q</m:t></m:r></m:oMath>${r(' holds.')}`))
    expect(block?.text).toBe('Here \uE002\uE002\uE002 holds.')
  })
})

describe('fields', () => {
  const cited = [
    {
      kind: 'author-year',
      year: '2020',
      locator: '3',
      prefix: 'see ',
      authors: [
        { family: 'Lind', initials: 'B K' },
        { family: 'Moreno', initials: 'A' }
      ]
    },
    { kind: 'author-year', year: '2019', authors: [{ family: 'Sleep Group', initials: '' }] }
  ]
  const shown = '(see Lind & Moreno, 2020, p. 3)'

  it.each([
    ['Zotero', `ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify(item)}`],
    ['Mendeley', ` ADDIN CSL_CITATION ${JSON.stringify(item)} `]
  ])('of %s cite', (_, code) => {
    const { block, citations, document } = only(p(`${r('It rose ')}${field(code, shown)}${r('.')}`))
    expect(block?.text).toBe(`It rose ${CITATION.repeat(shown.length)}.`)
    expect(citations).toMatchObject(cited)
    expect(document.source.slice(citations[0]?.start, citations[0]?.end)).toBe(shown)
  })

  it('of the newer Mendeley, in content controls, cite', () => {
    const tag = `MENDELEY_CITATION_v3_${Buffer.from(JSON.stringify(item)).toString('base64')}`
    const control = `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${r(shown)}</w:sdtContent></w:sdt>`
    const { block, citations } = only(p(`${r('It rose ')}${control}${r('.')}`))
    expect(block?.text).toBe(`It rose ${CITATION.repeat(shown.length)}.`)
    expect(citations).toMatchObject(cited)
  })

  it('of EndNote cite', () => {
    const code =
      ' ADDIN EN.CITE <EndNote><Cite><Author>Lind</Author><Year>2020</Year><RecNum>1</RecNum></Cite></EndNote>'
    const { citations } = only(p(`${r('It rose ')}${field(code, '[1]')}`))
    expect(citations).toMatchObject([
      { kind: 'author-year', year: '2020', authors: [{ family: 'Lind', initials: '' }] }
    ])
  })

  it('that cannot be read cite all the same; others are words', () => {
    expect(only(p(`${r('It rose ')}${field('ADDIN CSL_CITATION {"cit', '(1)')}`)).citations).toHaveLength(1)
    expect(only(p(`${r('See ')}${field(' REF _Ref1 ', 'Figure 1')}${r('.')}`)).block?.text).toBe('See Figure 1.')
  })

  it('of the list of references make entries of its paragraphs', () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const list = [
      p(
        `${sign('begin')}<w:r><w:instrText>ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY</w:instrText></w:r>${sign('separate')}${r('A first work of its kind')}`
      ),
      p(`${r('A second work')}${sign('end')}`),
      p('Prose again.')
    ]
    expect(readDocx(word(list.join(''))).blocks.map((b) => b.kind)).toEqual(['reference', 'reference', 'paragraph'])
  })
})

it('references that are typed by hand are citations', () => {
  expect(only(p('It rose (Lind, 2020).')).citations).toMatchObject([{ kind: 'author-year', year: '2020' }])
})

describe('what is no Word document', () => {
  it.each([
    ['text', strToU8('Oxytocin.')],
    ['nothing', new Uint8Array()],
    ['another archive', zipSync({ 'a.txt': strToU8('a') })],
    ['half a document', word(p('Half.')).subarray(0, 200)]
  ])('is told of: %s', (_, bytes) => {
    const { blocks, problems } = readDocx(bytes)
    expect(blocks).toEqual([])
    expect(problems[0]?.message).toMatch(/^This is no Word document/)
  })

  it('never throws, whatever the parts hold', () => {
    const parts = [
      '<w:p>',
      '</w:p>',
      '<w:sdt>',
      '</w:sdt>',
      '<w:del>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:t>',
      'x',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:instrText>ADDIN CSL_CITATION {',
      '</w:t>',
      '<m:oMath>',
      '</m:oMath>'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (xml) => {
        const { blocks, source } = readDocx(word(xml.join('')))
        expect(blocks.every((b) => b.text.length === b.end - b.start && b.end <= source.length)).toBe(true)
      })
    )
  })
})
