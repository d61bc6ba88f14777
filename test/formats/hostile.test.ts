// Input that would break a parser: each gives a clear problem, and everything else is still read.
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, faultsOf, look, proseOf } from './look.ts'

const told = (source: string, format = 'markdown') =>
  parse(source, format)
    .problems.map((p) => p.message)
    .join('\n')
const last = (source: string, format = 'markdown') => look(parse(source, format).blocks.at(-1)?.text ?? '')

describe.each(['markdown', 'plaintext'])('%s', (format) => {
  it('an empty file has no blocks and no problems', () => {
    for (const source of ['', '\n', '\uFEFF', '   \r\n\t']) {
      expect(parse(source, format)).toMatchObject({ blocks: [], problems: [], citations: [] })
    }
  })

  it('a binary file is told and not read', () => {
    const source = Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')
    expect(parse(source, format).blocks).toEqual([])
    expect(told(source, format)).toContain('binary')
  })

  it('one NUL is told with its line, and the text is read', () => {
    expect(told('a\nb\0c\n\nOxytocin.', format)).toContain('line 2')
    expect(last('a\nb\0c\n\nOxytocin here.', format)).toBe('Oxytocin here.')
  })

  it('text that was not UTF-8 is told', () => {
    expect(told('Vrti\uFFFDka and D\uFFFDbiec\n\nna\uFFFDve', format)).toMatch(
      /^3 characters could not be decoded .*line 1/
    )
    expect(told('one \uFFFD only', format)).toBe('')
  })

  it('a line of 20 MB is read, in pieces', { timeout: 60_000 }, () => {
    const sentence = `Oxytocin raises trust (Lee, 2010) in *some* men. ${'It does so in the laboratory. '.repeat(8)}`
    const source = `# Title\n\n${sentence.repeat(Math.ceil(20_000_000 / sentence.length))}\n\nThe end of it.`
    const document = parse(source, format)
    expect(Math.max(...document.blocks.map((b) => b.end - b.start))).toBeLessThanOrEqual(20_000)
    expect(document.citations.length).toBeGreaterThan(60_000)
    expect(look(document.blocks.at(-1)?.text ?? '')).toBe('The end of it.')
  })

  it('a blob of data is no word', () => {
    const { blocks } = parse(`See ${'QUJD'.repeat(50_000)} here.\n\nText.`, format)
    expect(blocks.every((b) => look(b.text).length < 200)).toBe(true)
  })
})

describe('nesting', () => {
  it.each([['> '], ['>'], ['- '], ['1. '], ['* > ']])('10,000 times %j', (marker) => {
    const source = `Before.\n\n${marker.repeat(10_000)}deep oxytocin\n\nAfter it.`
    const document = parse(source, 'markdown')
    expect(document.problems.map((p) => p.message)).toEqual([
      expect.stringMatching(/^Line 3 nests .* more than 20 deep/)
    ])
    expect(document.blocks.some((b) => look(b.text).includes('deep oxytocin'))).toBe(true)
    expect(look(document.blocks.at(-1)?.text ?? '')).toBe('After it.')
    expect(faultsOf(document)).toEqual([])
  })

  it('of emphasis, links, brackets and tags', () => {
    for (const [open, close] of [
      ['*a ', '*'],
      ['[', '](x)'],
      ['(', ')'],
      ['<b>', '</b>'],
      ['^[', ']'],
      ['![', '](x)'],
      ['{', '}']
    ]) {
      const source = `${open?.repeat(700)}oxytocin${close?.repeat(700)}\n\nAfter it.`
      expect(last(source)).toBe('After it.')
    }
  })
})

describe('what invites looking back', () => {
  it.each([
    ['(Smith, 2010'],
    ['[@a'],
    ['[@a]'],
    ['@a '],
    ['2010 '],
    ['J. A. '],
    ['^['],
    ['[1,'],
    ['{#a '],
    ['(Ab and '],
    ['a@'],
    ['http://a/('],
    ['- a\n'],
    ['abc-\n'],
    ['===\n'],
    ['1 A\n\n'],
    ['²'],
    ['"'],
    ['Ab, ']
  ])('is read to its end: %j', (piece) => {
    // With time that grows with the square of the length, this would not end within the runner's limit.
    for (const format of ['markdown', 'plaintext']) {
      const source = `${piece.repeat(20_000)}\n\nAfter it.`
      expect(last(source, format)).toMatch(/After it\.$/)
    }
  })

  it('many scalars of front matter are', () => {
    const keywords = Array.from({ length: 20_000 }, (_, i) => `  - word${i}\n`).join('')
    expect(parse(`---\nkeywords:\n${keywords}---\n\nAfter it.`, 'markdown').blocks).toHaveLength(20_001)
  })

  it('where a parser that looks back would not: brackets, cells, lazy lines, underlined headings', () => {
    expect(proseOf(`${'[a]('.repeat(50_000)}\n\nText.`)).toMatch(/Text\.$/)
    expect(proseOf(`|${'word |'.repeat(5000)}\n|${'-|'.repeat(5000)}\n\nText.`)).toMatch(/^(?:word \| ){5000}Text\.$/)
    expect(blocksOf(`> a\n${'b\n'.repeat(5000)}`)).toHaveLength(1)
    expect(blocksOf('a\n===\n'.repeat(15_000))).toHaveLength(15_000)
  })
})
