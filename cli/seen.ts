// Which documents were read, and what the file system said of them then: one that is untouched need not be read again.
import { existsSync, type Stats, statSync } from 'node:fs'
import type { Shelf } from './shelf.ts'
import { hashOf } from './stamps.ts'

/** What the file system says of a file. Writing changes `changed` even where the time of the text is set back. */
type Look = readonly [size: number, written: number, changed: number, inode: number]
type Entry = readonly [...Look, content: string]

/** File systems tell times by up to two seconds: what is younger may be written again and still look the same. */
const settled = 2000
/** More files than this are not remembered. */
const mostEntries = 200_000

/** What is known of one document before it is read. */
export interface Glance {
  /** 0 where there is no file. */
  readonly size: number
  /** The name of its content, where it is the one that was read in an earlier run. */
  readonly content?: string
  /** Remembers what reading it gave. */
  note(content: string): void
}

/** The documents that runs in one folder have read. */
export class Seen {
  readonly #shelf: Shelf
  readonly #key: string
  readonly #now: () => number
  readonly #visited = new Set<string>()
  readonly #fresh = new Map<string, Entry>()
  #known: Map<string, Entry> | undefined

  /** Where the list for runs in the folder `root` is kept. */
  static keyOf(root: string): string {
    return hashOf('seen', root)
  }

  constructor(shelf: Shelf, root: string, now = Date.now) {
    this.#shelf = shelf
    this.#key = Seen.keyOf(root)
    this.#now = now
  }

  /** Looks at a file without reading it. */
  glance(path: string): Glance {
    const at = this.#now()
    const stats = statsOf(path)
    if (stats === undefined) return { size: 0, note: () => undefined }
    const look: Look = [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino]
    if (this.#known === undefined) {
      this.#known = this.#read()
      this.#shelf.touch(this.#key)
    }
    const known = this.#known.get(path)
    this.#visited.add(path)
    const isSame = known !== undefined && look.every((value, i) => value === known[i])
    const isSettled = at - Math.max(stats.mtimeMs, stats.ctimeMs) > settled
    const note = (content: string) => {
      if (isSettled && !(isSame && content === known[4])) this.#fresh.set(path, [...look, content])
    }
    return { size: stats.size, ...(isSame ? { content: known[4] } : {}), note }
  }

  /** Keeps what is new. Other runs may have added to it meanwhile; files that are gone are forgotten. */
  end(): void {
    if (this.#fresh.size === 0) return
    const all = this.#read()
    // Looking at every file takes long: not for a run that read a few of many.
    if (this.#visited.size * 2 > all.size || all.size > mostEntries * 0.9) {
      for (const path of all.keys()) if (!this.#visited.has(path) && !existsSync(path)) all.delete(path)
    }
    for (const [path, entry] of this.#fresh) {
      if (all.size < mostEntries || all.has(path)) all.set(path, entry)
    }
    this.#shelf.write(this.#key, [...all])
    this.#fresh.clear()
  }

  #read(): Map<string, Entry> {
    return new Map((this.#shelf.read(this.#key)?.value ?? []) as [string, Entry][])
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined // a circle of links: reading it tells
  }
}
