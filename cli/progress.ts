// A bar on terminals: how far, how fast, how long still. Where standard error is no terminal, nothing is shown.
import type { Io } from './io.ts'

/** Redrawn at most so often, in milliseconds. */
const interval = 100
const width = 24
/** What was done in this time, in milliseconds, tells how fast it goes: kept results come a thousand times faster. */
const recent = 15_000

/** Counts steps of a known number. */
export class Progress {
  readonly #io: Io
  readonly #label: string
  readonly #total: number
  /** How far it was and when, the oldest first. */
  readonly #marks = [{ at: performance.now(), done: 0 }]
  #done = 0
  #drawn = 0
  #shown = false

  constructor(io: Io, label: string, total: number) {
    this.#io = io
    this.#label = label
    this.#total = total
  }

  step(): void {
    this.#done++
    const now = performance.now()
    if (this.#shown && now - this.#drawn < interval && this.#done < this.#total) return
    this.#drawn = now
    this.#draw(now)
  }

  /** Takes the bar away, so that something else can be written; the next step may bring it back. */
  hide(): void {
    if (this.#shown) this.#io.stderr.write('\r\u001b[K')
    this.#shown = false
  }

  /** Takes the bar away for good. */
  end(): void {
    this.hide()
  }

  #draw(now: number): void {
    if (!this.#io.stderr.isTTY || this.#total === 0) return
    this.#shown = true
    const full = Math.round((this.#done / this.#total) * width)
    const rate = this.#rate(now)
    const left = Math.ceil((this.#total - this.#done) / Math.max(rate, 0.001))
    const bar = '█'.repeat(full) + '░'.repeat(width - full)
    const speed = rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)
    const figures = `${this.#done}/${this.#total}  ${speed}/s  ${time(left)} left`
    const whole = `${this.#label} ${bar} ${figures}`
    // A line that goes on below could not be taken away again.
    const columns = this.#io.stderr.columns ?? Number.POSITIVE_INFINITY
    this.#io.stderr.write(`\r\u001b[K${whole.length < columns ? whole : figures.slice(0, columns - 1)}`)
  }

  /** Steps a second of late. */
  #rate(now: number): number {
    const marks = this.#marks
    while (marks.length > 1 && now - (marks[1]?.at ?? now) >= recent) marks.shift()
    const [first] = marks
    if (now - (marks.at(-1)?.at ?? 0) >= interval) marks.push({ at: now, done: this.#done })
    return first === undefined ? 0 : ((this.#done - first.done) / Math.max(1, now - first.at)) * 1000
  }
}

function time(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
