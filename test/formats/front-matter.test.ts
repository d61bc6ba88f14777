// Front matter: its prose in its place, its bibliographies, its data, and what is wrong with it.
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, faultsOf, look } from './look.ts'

const read = (source: string) => parse(source, 'markdown')

describe('prose', () => {
  it.each([
    ['title: Plain *trust*', ['title: Plain trust']],
    ['title: "Quoted \\"trust\\""\nsubtitle: \'It\'\'s here\'', ['title: Quoted "trust"', "title: It's here"]],
    ['abstract: |\n  One [@a].\n\n  Two\n  lines.', ['paragraph: One ‹C›.', 'paragraph: Two lines.']],
    ['abstract: >-\n      Deeply indented\n      text.', ['paragraph: Deeply indented text.']],
    ['description: runs over\n  two lines', ['paragraph: runs over two lines']],
    ['keywords: [oxytocin, "trust"]', ['paragraph: oxytocin', 'paragraph: trust']],
    ['author: Nobody\ndate: 2020-01-01', []],
    ['title: 2020', []]
  ])('%j', (yaml, blocks) => {
    const source = `---\n${yaml}\n---\n`
    expect(blocksOf(source)).toEqual(blocks)
    expect(faultsOf(read(source))).toEqual([])
  })

  it('stands in its section, and a heading below is then no title', () => {
    const { blocks, citations } = read('---\ntitle: Trust\nabstract: |\n  It rose [@a].\n---\n\n# Why\n\nText.')
    expect(blocks.map((b) => [b.kind, b.section])).toEqual([
      ['title', 'title'],
      ['paragraph', 'abstract'],
      ['heading', 'other'],
      ['paragraph', 'other']
    ])
    expect(citations).toMatchObject([{ key: 'a', start: 40, end: 42 }])
  })

  it('is found in TOML', () => {
    const source = '+++\ntitle = "Trust"\nbibliography = "a.bib"\n[params]\ndescription = "no"\n+++\n\nText.'
    expect(blocksOf(source)).toEqual(['title: Trust', 'paragraph: Text.'])
    expect(read(source).frontMatter).toMatchObject({ kind: 'toml', data: { title: 'Trust' } })
    expect(read(source).bibliographies.map((b) => source.slice(b.span.start, b.span.end))).toEqual(['a.bib'])
  })
})

describe('bibliographies', () => {
  it.each([
    ['bibliography: refs.bib'],
    ['bibliography: "refs.bib"'],
    ["bibliography: [refs.bib, 'more.json']"],
    ['bibliography:\n  - refs.bib\n  - more.json']
  ])('%j', (yaml) => {
    const source = `---\n${yaml}\n---\n`
    const { bibliographies } = read(source)
    expect(bibliographies[0]?.path).toBe('refs.bib')
    expect(bibliographies.map((b) => source.slice(b.span.start, b.span.end))).toEqual(bibliographies.map((b) => b.path))
  })
})

describe('trouble', () => {
  it.each([
    ['---\ntitle: "open\nauthor: x\n---\n\nText.'],
    ['---\na: [1, 2\n---\n\nText.'],
    ['---\na: *nothing\n---\n\nText.'],
    [`---\na: ${'['.repeat(20000)}\n---\n\nText.`],
    ['+++\ntitle = \n+++\n\nText.']
  ])('is told and the text below is read (%#)', (source) => {
    const { blocks, problems } = read(source)
    expect(look(blocks.at(-1)?.text ?? '')).toBe('Text.')
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(/^The front matter could not be read completely: .*\(line \d+\)/)
  })

  it('takes Pandoc’s closing dots', () => {
    expect(blocksOf('---\ntitle: Trust\n...\n\n- item')).toEqual(['title: Trust', 'item: item'])
  })

  it('is none when the file opens with a rule', () => {
    const { problems, blocks } = read('---\n\nText.\n\n- item\n')
    expect(problems).toEqual([])
    expect(blocks.map((b) => b.kind)).toEqual(['paragraph', 'item'])
  })
})
