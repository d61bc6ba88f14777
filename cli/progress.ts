// A bar on terminals: how far, how fast, how long still. Where standard error is no terminal, nothing is shown.
import type { Io } from './io.ts'

/** Redrawn at most so often, in milliseconds. */
const interval = 100
const width = 24

/** Counts steps of a known number. */
export class Progress {
  readonly #io: Io
  readonly #label: string
  readonly #total: number
  readonly #began = performance.now()
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
    const part = this.#done / this.#total
    const full = Math.round(part * width)
    const rate = (this.#done / Math.max(1, now - this.#began)) * 1000
    const left = Math.ceil((this.#total - this.#done) / Math.max(rate, 0.001))
    const bar = '█'.repeat(full) + '░'.repeat(width - full)
    const speed = rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)
    this.#io.stderr.write(
      `\r\u001b[K${this.#label} ${bar} ${this.#done}/${this.#total}  ${speed}/s  ${time(left)} left`
    )
  }
}

function time(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
