// Checks documents in this thread; the linter is loaded with the first of them.
import type { Checker, CheckerOptions } from '../checker.ts'
import type { Input } from '../input.ts'
import { Sweeper } from '../memory.ts'
import type { Engine, Outcome } from '../outcome.ts'

export class LocalEngine implements Engine {
  readonly ahead = false
  readonly #options: CheckerOptions
  readonly #sweeper = new Sweeper()
  #checker: Promise<Checker> | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: CheckerOptions) {
    this.#options = options
  }

  check(path: string, input: Input): Promise<Outcome> {
    const outcome = this.#last.then(() => this.#checkNow(path, input))
    this.#last = outcome
    return outcome
  }

  async close(): Promise<void> {}

  async #checkNow(path: string, input: Input): Promise<Outcome> {
    const first = this.#checker === undefined
    const checker = await this.#loaded()
    if (!first) this.#sweeper.between()
    return checker.checkTraced(path, input)
  }

  #loaded(): Promise<Checker> {
    this.#checker ??= import('../checker.ts').then(({ Checker }) => new Checker(this.#options))
    return this.#checker
  }
}
