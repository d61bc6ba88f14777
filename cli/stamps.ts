// What a check has read besides its document, each with a stamp by which to tell whether it is still the same.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Reader } from '../bibliography/discover.ts'
import { formatOfFile } from './input.ts'

/** A file, or the names in a folder, that a check looked at, and what it found there. */
export type Read = readonly [kind: ReadKind, path: string, stamp: string]
type ReadKind = 'file' | 'list' | 'folders'

/** A short name for a text; two texts never share it. */
export function hashOf(...texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(typeof text === 'string' ? `${text.length}:` : `${text.length};`).update(text)
  return hash.digest('hex').slice(0, 40)
}

/** What the documents of a run have read, so that each sees the same files. */
export class Memory {
  readonly found = new Map<string, Promise<unknown>>()
  /** How long all texts are that it holds. */
  length = 0
}

/** A reader that notes what is read, and reads nothing twice while its memory lasts. */
export class Reads implements Reader {
  /** How long the texts are that were read with it, one that was read twice counted twice. */
  length = 0
  readonly #memory: Memory
  readonly #reader: Reader
  readonly #stamps = new Map<string, Promise<Read>>()
  readonly #settled: Read[] = []

  /** `memory` is shared by the documents of a run. */
  constructor(memory: Memory, reader: Reader) {
    this.#memory = memory
    this.#reader = reader
  }

  readFile(path: string): Promise<string | undefined> {
    return this.#note<string | undefined>('file', path)
  }

  list(folder: string): Promise<readonly string[]> {
    return this.#note<readonly string[]>('list', folder)
  }

  folders(folder: string): Promise<readonly string[]> {
    return this.#note<readonly string[]>('folders', folder)
  }

  /** What was read, in a fixed order. */
  all(): Read[] {
    return this.#settled.sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1))
  }

  async #note<T>(kind: ReadKind, path: string): Promise<T> {
    const key = `${kind} ${path}`
    const known = this.#memory.found.get(key) as Promise<T> | undefined
    const found = known ?? (readWith(this.#reader, kind, path) as Promise<T>)
    this.#memory.found.set(key, found)
    if (!this.#stamps.has(key)) {
      const stamp = this.#stampOf(key, kind, found).then((text): Read => [kind, path, text])
      this.#stamps.set(key, stamp)
      this.#settled.push(await stamp)
    }
    const length = kind === 'file' ? String((await found) ?? '').length : 0
    this.length += length
    if (known === undefined) this.#memory.length += length
    return found
  }

  #stampOf(key: string, kind: ReadKind, found: Promise<unknown>): Promise<string> {
    const known = this.#memory.found.get(`stamp ${key}`) as Promise<string> | undefined
    const stamp = known ?? stampOf(kind, found)
    this.#memory.found.set(`stamp ${key}`, stamp)
    return stamp
  }
}

async function stampOf(kind: ReadKind, found: Promise<unknown>): Promise<string> {
  try {
    const value = await found
    if (value === undefined) return 'none'
    return kind === 'file' ? hashOf(value as string) : hashOf(...namesThatCount(kind, value as readonly string[]))
  } catch (error) {
    return `not read: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** An article more in a folder changes nothing for the others; a bibliography or a project's file may. */
function namesThatCount(kind: ReadKind, names: readonly string[]): string[] {
  const counts = (name: string) => {
    const format = formatOfFile(name)
    return kind === 'folders' || format === undefined || format === 'latex' || /^index\./i.test(basename(name))
  }
  return names.filter(counts).sort()
}

/** Whether everything reads as it did then; each place is looked at once in a run, and only its stamp is kept. */
export class StillTheSame {
  readonly #stamps = new Map<string, Promise<string>>()
  readonly #reader: Reader

  constructor(reader: Reader) {
    this.#reader = reader
  }

  async holds(reads: readonly Read[]): Promise<boolean> {
    for (const [kind, path, stamp] of reads) {
      if ((await this.#stampNow(kind, path)) !== stamp) return false
    }
    return true
  }

  #stampNow(kind: ReadKind, path: string): Promise<string> {
    const key = `${kind} ${path}`
    const stamp = this.#stamps.get(key) ?? stampOf(kind, readWith(this.#reader, kind, path))
    this.#stamps.set(key, stamp)
    return stamp
  }
}

async function readWith(reader: Reader, kind: ReadKind, path: string): Promise<unknown> {
  if (kind === 'file') return reader.readFile(path)
  return kind === 'list' ? reader.list(path) : ((await reader.folders?.(path)) ?? [])
}
