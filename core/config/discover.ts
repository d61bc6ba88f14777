// Finds the configuration files of a document; the host lends its way of reading.
import { type ConfigFile, configName } from './config.ts'
import { parseConfig } from './parse.ts'
import { folderOf, join } from './paths.ts'

/** The text of a file; undefined when there is none (or the host has already told of what is wrong with it). */
export type Read = (path: string) => string | undefined

/** More files than this behind one `extends` are a mistake. */
const mostExtended = 32

/** The configuration files for documents in `folder`, the nearest first, up to one that says `root: true`. */
export function discover(folder: string, read: Read): ConfigFile[] {
  const found: ConfigFile[] = []
  for (let at = folder; ; at = folderOf(at)) {
    const path = join(at, configName)
    const text = read(path)
    if (text !== undefined) {
      found.push(loadExtended(path, text, read))
      if (parseConfig(text, path).config.root === true) return found
    }
    if (folderOf(at) === at || at === '' || at.endsWith(':/')) return found
  }
}

/** The file together with what its `extends` names, and what that extends in turn. */
export function loadExtended(path: string, text: string, read: Read): ConfigFile {
  return load(path, text, read, { left: mostExtended }, [path])
}

function load(path: string, text: string, read: Read, budget: { left: number }, chain: readonly string[]): ConfigFile {
  const extended: ConfigFile[] = []
  for (const name of parseConfig(text, path).config.extends ?? []) {
    const other = join(folderOf(path), name.value)
    if (chain.includes(other) || budget.left-- <= 0) continue
    const content = read(other)
    if (content !== undefined) extended.push(load(other, content, read, budget, [...chain, other]))
  }
  return extended.length === 0 ? { path, text } : { path, text, extended }
}
