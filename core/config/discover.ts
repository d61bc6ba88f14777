// Finds the configuration files of a document; the host lends its way of reading.
import { type ConfigFile, configName } from './config.ts'
import { parseConfig } from './parse.ts'
import { folderOf, join } from './paths.ts'

/** The text of a file; undefined when there is none (or the host has already told of what is wrong with it). */
export type Read = (path: string) => string | undefined

/** Asks for the text of one path after the other; a host that reads asynchronously can answer at leisure. */
export type Discovery<T> = Generator<string, T, string | undefined>

/** More files than this behind one `extends` are a mistake. */
const mostExtended = 32

/** The configuration files for documents in `folder`, the nearest first, up to one that says `root: true`. */
export function* discovery(folder: string): Discovery<ConfigFile[]> {
  const found: ConfigFile[] = []
  for (let at = folder; ; at = folderOf(at)) {
    const path = join(at, configName)
    const text = yield path
    if (text !== undefined) {
      found.push(yield* withExtended(path, text))
      if (parseConfig(text, path).config.root === true) return found
    }
    if (folderOf(at) === at || at === '' || at.endsWith(':/')) return found
  }
}

/** The file together with what its `extends` names, and what that extends in turn. */
export function* withExtended(path: string, text: string): Discovery<ConfigFile> {
  return yield* load(path, text, { left: mostExtended }, [path])
}

function* load(path: string, text: string, budget: { left: number }, chain: readonly string[]): Discovery<ConfigFile> {
  const extended: ConfigFile[] = []
  for (const name of parseConfig(text, path).config.extends ?? []) {
    const other = join(folderOf(path), name.value)
    if (chain.includes(other) || budget.left-- <= 0) continue
    const content = yield other
    if (content !== undefined) extended.push(yield* load(other, content, budget, [...chain, other]))
  }
  return extended.length === 0 ? { path, text } : { path, text, extended }
}

/** Runs a discovery with a host that reads synchronously. */
export function answer<T>(discovery: Discovery<T>, read: Read): T {
  let step = discovery.next()
  while (!step.done) step = discovery.next(read(step.value))
  return step.value
}
