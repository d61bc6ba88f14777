// Page furniture: page numbers, running heads and the counters of web pages. It is never prose.
import type { Line } from './lines.ts'

const pageNumber =
  /^(?:[-–—|·\s]{0,4}(?:page|p\.)?\s{0,2}\d{1,4}(?:\s{0,2}(?:of|\/)\s{0,2}\d{1,4})?[-–—|·\s]{0,4}|[ivxl]{1,6})$/i
const counter =
  /^\d[\d,.]*\s+(?:articles?|comments?|min(?:ute)?s?(?: read)?|shares?|views?|words|likes?|posts?|replies|followers|results)$/i
const imprint =
  /^(?:(?:this is an )?open access|©|copyright (?:©|\(c\)|\d{4})|doi:?\s?10\.|https?:\/\/\S+$|(?:received|accepted|published(?: online)?|revised)\s*:?\s+\d|(?:front|j|proc|nat|ann|curr|trends)\.? \p{Lu}\S*\.? .{0,60}\d|downloaded from|page intentionally)/iu
/** A short line that comes so often is a running head. */
const REPEATS = 3

/** Which lines are furniture. */
export function furnitureOf(lines: readonly Line[]): boolean[] {
  const counts = new Map<string, number>()
  const blank = (i: number): boolean => (lines[i]?.text ?? '') === ''
  const alone = (i: number): boolean => blank(i - 1) && blank(i + 1)
  lines.forEach((line, i) => {
    const key = skeleton(line.text)
    if (key !== '' && alone(i)) counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  return lines.map((line, i) => {
    const { text } = line
    if (text === '' || text.length > 120) return false
    if (/^(?:[-–—_=*~·•.]\s?){3,}$/.test(text)) return true
    if (!blank(i - 1) && !blank(i + 1)) return false
    if (pageNumber.test(text) || counter.test(text) || imprint.test(text)) return true
    const key = alone(i) ? skeleton(text) : ''
    return key !== '' && (counts.get(key) ?? 0) >= REPEATS
  })
}

/** What a running head has in common from page to page: its words without the numbers. */
function skeleton(text: string): string {
  if (text.length > 100 || !/\p{L}{2}/u.test(text) || /[.!?:]$/.test(text)) return ''
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
}
