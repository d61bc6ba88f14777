// The bar: how far, how fast, how long still, and nothing of it left behind.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Io } from '../../cli/io.ts'
import { Progress } from '../../cli/progress.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

function barOf(total: number, terminal: { isTTY: boolean; columns?: number } = { isTTY: true }) {
  const written: string[] = []
  const out = { write: (text: string) => void written.push(text), ...terminal }
  const io = { stderr: out } as unknown as Io
  const progress = new Progress(io, 'Checking', total)
  /** Takes so many steps, one each time so many milliseconds have passed. */
  const steps = (count: number, each: number) => {
    for (let i = 0; i < count; i++) {
      vi.advanceTimersByTime(each)
      progress.step()
    }
    return (written.at(-1) ?? '').replace('\r\u001b[K', '')
  }
  return { written, progress, steps }
}

it('tells how far it is, how fast, and how long still', () => {
  expect(barOf(100).steps(25, 500)).toBe('Checking ██████░░░░░░░░░░░░░░░░░░ 25/100  2.0/s  38 s left')
})

it('goes by what was done of late: kept results tell nothing of the others', () => {
  const { steps } = barOf(10_000)
  expect(steps(9_000, 1)).toMatch(/\/s {2}2 s left$/)
  expect(steps(100, 500)).toMatch(/ 9100\/10000 {2}2\.0\/s {2}8 min left$/)
})

it('is drawn ten times a second at most, and when all is done', () => {
  const { written, steps } = barOf(1_000)
  expect(steps(1_000, 1)).toContain('1000/1000')
  expect(written.length).toBeLessThan(12)
})

it('is taken away, and so is every line that stands where it was', () => {
  const { written, progress, steps } = barOf(10)
  steps(5, 200)
  progress.hide()
  expect(written.at(-1)).toBe('\r\u001b[K')
  const count = written.length
  progress.hide()
  progress.end()
  expect(written).toHaveLength(count)
  expect(steps(1, 10)).toContain('6/10')
})

it('stays on one line of a narrow terminal', () => {
  expect(barOf(100, { isTTY: true, columns: 40 }).steps(25, 500)).toBe('25/100  2.0/s  38 s left')
  expect(barOf(100, { isTTY: true, columns: 12 }).steps(25, 500)).toBe('25/100  2.0')
})

it('is nothing where there is no terminal', () => {
  const { written, progress, steps } = barOf(10, { isTTY: false })
  steps(10, 200)
  progress.end()
  expect(written).toEqual([])
})
