// Spans, lines and edits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, compatible } from '../../core/text/edits.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { contains, cover, overlaps, shift, span } from '../../core/text/span.ts'

const text = fc
  .array(fc.constantFrom('a', '👩', '\n', '\r\n', '\r', '\t', 'é'), { maxLength: 40 })
  .map((p) => p.join(''))

describe('LineIndex', () => {
  it('counts LF, CR and CRLF as line ends', () => {
    const lines = new LineIndex('a\r\nb\rc\nd')
    expect(lines.count).toBe(4)
    expect([0, 3, 5, 7].map((o) => lines.placeOf(o))).toEqual([1, 2, 3, 4].map((line) => ({ line, column: 1 })))
    expect(lines.placeOf(99)).toEqual({ line: 4, column: 2 })
    expect(lines.startOf(99)).toBe(8)
  })

  it('goes from offset to place and back', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (t, n) => {
        const lines = new LineIndex(t)
        const offset = Math.min(n, t.length)
        const { line, column } = lines.placeOf(offset)
        expect(lines.startOf(line) + column - 1).toBe(offset)
        expect(lines.count).toBe(t.split(/\r\n|\r|\n/).length)
      }),
      { numRuns: 200, seed: 1 }
    )
  })
})

describe('spans', () => {
  it('overlap, contain, shift and cover', () => {
    expect([overlaps(span(0, 2), span(2, 3)), overlaps(span(0, 3), span(2, 3))]).toEqual([false, true])
    expect([contains(span(0, 3), span(0, 3)), contains(span(0, 3), span(1, 4))]).toEqual([true, false])
    expect(shift(span(1, 2), 3)).toEqual(span(4, 5))
    expect(cover(span(3, 4), span(1, 2))).toEqual(span(1, 4))
  })
})

describe('edits', () => {
  it('are applied together, in any order', () => {
    const edits = [
      { start: 4, end: 5, text: 'X' },
      { start: 0, end: 0, text: '>' },
      { start: 1, end: 3, text: '' }
    ]
    expect(applyEdits('abcdef', edits)).toBe('>adXf')
  })

  it('that overlap are refused', () => {
    expect(() =>
      applyEdits('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' }
      ])
    ).toThrow(RangeError)
    expect(compatible([{ start: 0, end: 2, text: '' }], [{ start: 1, end: 1, text: 'x' }])).toBe(false)
    expect(compatible([{ start: 0, end: 2, text: '' }], [{ start: 2, end: 3, text: '' }])).toBe(true)
  })
})
