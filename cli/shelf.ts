// Values on disk, each in a file of its own under its key: bounded, never half-written, and damage shows.
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './stamps.ts'
import { writeWhole } from './write.ts'

/** The size of the folder is looked at after so many new values. */
const LOOKED_AT_AFTER = 500

/** The hash and the end of its line. */
const headLength = 41

/** A value, and the text beside it, in UTF-8. */
export interface Kept {
  readonly value: unknown
  readonly text: Uint8Array
}

/** A folder of values. Nothing here throws: what cannot be read is not there, what cannot be kept is told at the end. */
export class Shelf {
  readonly #folder: string
  readonly #largest: number
  #written = 0
  readonly #broken = new Set<string>()
  #failed: string | undefined

  readonly #onShrunk: () => void

  /** More than `largest` bytes are not kept; the oldest values go first, and `onShrunk` is told. */
  constructor(folder: string, largest: number, onShrunk: () => void = () => undefined) {
    this.#folder = folder
    this.#largest = largest
    this.#onShrunk = onShrunk
  }

  /** Whether anything can be kept, as far as is known. */
  get isUsable(): boolean {
    return this.#failed === undefined
  }

  /** A kept value, with the text that was kept beside it. The first line is the hash of the rest, so that damage shows. */
  read(key: string): Kept | undefined {
    let bytes: Buffer
    try {
      bytes = readFileSync(this.#pathOf(key))
    } catch {
      return undefined
    }
    const body = bytes.subarray(headLength)
    try {
      if (bytes.toString('latin1', 0, headLength - 1) === hashOf(body)) return keptIn(body)
    } catch {
      // told below
    }
    this.#broken.add(key)
    return undefined
  }

  /** Keeps a value. A long text is better kept beside it: it is neither escaped nor decoded. */
  write(key: string, value: object, text?: string | Uint8Array): void {
    if (!this.isUsable) return
    const head = JSON.stringify(value)
    const body = text === undefined ? Buffer.from(head) : Buffer.concat([Buffer.from(`${head}\n`), Buffer.from(text)])
    try {
      // Another process sees the old value or the new one.
      writeWhole(this.#pathOf(key), Buffer.concat([Buffer.from(`${hashOf(body)}\n`), body]))
    } catch (error) {
      this.#failed = error instanceof Error ? error.message : String(error)
    }
    if (++this.#written % LOOKED_AT_AFTER === 0) this.#shrink()
  }

  /** What is used is not old. */
  touch(key: string): void {
    try {
      const now = new Date()
      utimesSync(this.#pathOf(key), now, now)
    } catch {
      // another run has removed it
    }
  }

  /** What there is to tell, if anything. */
  notes(): string[] {
    const many = this.#broken.size === 1 ? 'One kept result was' : `${this.#broken.size} kept results were`
    return [
      ...(this.#broken.size > 0 ? [`${many} damaged and made anew (in ${this.#folder}).`] : []),
      ...(this.#failed === undefined
        ? []
        : [`results could not be kept in ${this.#folder} (${this.#failed}); the next run will check everything again.`])
    ]
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json`)
  }

  /** Removes the oldest values until the folder is a fifth under its bound. */
  #shrink(): void {
    const files = filesIn(this.#folder)
    let total = files.reduce((sum, { size }) => sum + size, 0)
    if (total <= this.#largest) return
    this.#onShrunk()
    for (const { path, size } of files.sort((a, b) => a.time - b.time)) {
      if (total <= this.#largest * 0.8) return
      remove(path)
      total -= size
    }
  }
}

/** JSON has no line breaks, so that the first one ends it. */
function keptIn(body: Buffer): Kept {
  const end = body.indexOf('\n')
  const head = body.toString('utf8', 0, end < 0 ? body.length : end)
  return { value: JSON.parse(head), text: end < 0 ? body.subarray(body.length) : body.subarray(end + 1) }
}

/** Removes a file, if it is there and may be removed. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // then it stays
  }
}

function filesIn(folder: string): { readonly path: string; readonly size: number; readonly time: number }[] {
  return namesIn(folder).flatMap((part) =>
    namesIn(join(folder, part)).flatMap((name) => {
      const path = join(folder, part, name)
      const stats = statSync(path, { throwIfNoEntry: false })
      return stats ? [{ path, size: stats.size, time: stats.mtimeMs }] : []
    })
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
