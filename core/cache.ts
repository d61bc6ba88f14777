// A bounded cache: the least recently used value goes first. Owned by a linter, never by a module.

export class Cache<Value> {
  readonly #limit: number
  readonly #values = new Map<string, Value>()

  /** Keeps at most `limit` values. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** The value kept under `key`, or the one that `make` gives, which is then kept. */
  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key)
    if (known !== undefined) {
      this.#values.delete(key)
      this.#values.set(key, known)
      return known
    }
    const value = make()
    this.#values.set(key, value)
    if (this.#values.size > this.#limit) {
      const oldest = this.#values.keys().next()
      if (!oldest.done) this.#values.delete(oldest.value)
    }
    return value
  }
}
