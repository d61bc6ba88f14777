// What notebooks are read as: their text cells, with places in the JSON.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, citationsOf, look } from './look.ts'

type Source = string | string[]
const cell = (source: Source, kind = 'markdown') => ({ cell_type: kind, metadata: {}, source })
const notebook = (cells: object[], space?: number) =>
  JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, space)

describe('notebooks', () => {
  it('show their text cells only, sections running on from cell to cell', () => {
    const source = notebook([
      cell(['# Voles\n', '\n', 'Oxy**to**cin “é” \\\\ "rises" [@lee2010].']),
      cell('# oxytocin = 1', 'code'),
      cell('## Methods\n\nThree:\n- one\n- two'),
      cell([]),
      cell('More\ntext.')
    ])
    expect(blocksOf(source, 'notebook')).toEqual([
      'title: Voles',
      'paragraph: Oxytocin “é” \\ "rises" ‹C›.',
      'heading: Methods',
      'paragraph: Three:',
      'item: one',
      'item: two',
      'paragraph: More text.'
    ])
    expect(citationsOf(source, 'notebook')).toEqual(['key lee2010'])
    const { blocks, citations, cells } = parse(source, 'notebook')
    expect(blocks.every((b) => b.text.length === b.end - b.start)).toBe(true)
    expect(blocks.at(-1)?.section).toBe('methods')
    const [citation] = citations
    expect(source.slice(citation?.keySpan.start, citation?.keySpan.end)).toBe('lee2010')
    expect(cells?.map((c) => [c.number, c.lines.length])).toEqual([
      [1, 3],
      [3, 5],
      [5, 2]
    ])
  })

  it('of the third version have their cells in worksheets', () => {
    const source = JSON.stringify({ worksheets: [{ cells: [cell('Oxytocin rose.'), cell('x', 'code')] }], nbformat: 3 })
    expect(blocksOf(source, 'notebook')).toEqual(['paragraph: Oxytocin rose.'])
  })

  it('read MyST where cells are written in it', () => {
    const source = notebook([cell('Trust rises {cite:p}`lee2010`.\n\n:::{note}\nBe careful.\n:::')])
    expect(blocksOf(source, 'notebook')).toEqual(['paragraph: Trust rises ‹C›.', 'paragraph: Be careful.'])
  })

  it.each([
    ['', 'This is no notebook'],
    ['{"cells": [', 'no valid JSON'],
    ['{"metadata": {}}', 'no list of “cells”'],
    ['[1, 2]', 'no list of “cells”']
  ])('%j is told and not read', (source, message) => {
    const document = parse(source, 'notebook')
    expect(document.blocks).toEqual([])
    expect(document.problems.map((p) => p.message).join()).toContain(source === '' ? '' : message)
  })

  it('keep every word where it stands', () => {
    const text = fc.array(
      fc.constantFrom('word', 'Oxytocin', '*bold*', '"q"', '\\\\', '🧠', 'é', '\n', '\n\n', ' ', '\t', '- x', '`c`'),
      { maxLength: 25 }
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom(undefined, 1, 4), (texts, space) => {
        const cells = texts.map((parts, i) => cell(i % 2 === 0 ? parts.join('') : parts))
        const source = notebook(cells, space)
        const document = parse(source, 'notebook')
        for (const block of document.blocks) {
          expect(block.text.length).toBe(block.end - block.start)
          for (const match of block.text.matchAll(/Oxytocin|word/g)) {
            expect(source.slice(block.start + match.index, block.start + match.index + match[0].length)).toBe(match[0])
          }
        }
        const written = texts.map((parts) => parts.join('')).join(' ')
        const shown = document.blocks.map((b) => look(b.text)).join(' ')
        expect(shown.match(/Oxytocin/g)?.length ?? 0).toBeLessThanOrEqual(written.match(/Oxytocin/g)?.length ?? 0)
      }),
      { numRuns: 500 }
    )
  })
})

describe('a cell', () => {
  it('keeps to itself what it leaves open', () => {
    const source = notebook([
      cell('---\n\nFirst.'),
      cell('Words.\n\n```python\nx = 1'),
      cell('Oxytocin rose.\n\n$$\nx'),
      cell('> A quotation'),
      cell('goes not on.'),
      cell('<div>\nnot closed'),
      cell('- a point'),
      cell('  is no part of it.\n\n---')
    ])
    const { problems } = parse(source, 'notebook')
    expect(blocksOf(source, 'notebook')).toEqual([
      'paragraph: First.',
      'paragraph: Words.',
      'paragraph: Oxytocin rose.',
      'quote: A quotation',
      'paragraph: goes not on.',
      'paragraph: not closed',
      'item: a point',
      'paragraph: is no part of it.'
    ])
    expect(problems.map((p) => source.slice(p.span?.start, p.span?.end))).toEqual(['```', '$$'])
    expect(problems[0]?.message).toMatch(/never closed.*please add a line “```”/)
  })
})
