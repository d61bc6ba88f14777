// Tells which verdicts of a lock file are about entries that are gone, so that the others stay.
import type { Reader } from '../discover.ts'
import { resolve } from '../paths.ts'
import { isBibliography } from '../read.ts'
import { type Lock, lockName } from './lock.ts'
import type { Checked } from './verify.ts'

/**
 * The lock of a folder without entries that no bibliography there has any more. An article cites from some of them;
 * what was verified for the others stays, and so does everything beside a file that cannot be read.
 */
export async function withoutGone(
  lock: Lock,
  folder: string,
  checked: readonly Checked[],
  { list, readFile }: Pick<Reader, 'list' | 'readFile'>
): Promise<Lock> {
  const own = new Set(checked.map(({ entry }) => entry.key))
  if ([...lock.keys()].every((key) => own.has(key))) return lock
  const read = new Set(checked.map(({ entry }) => entry.file))
  const names = await list(folder).catch(() => [])
  const others = names.filter((name) => isBibliography(name) && name !== lockName)
  const paths = others.map((name) => resolve(folder, name)).filter((path) => !read.has(path))
  const texts = await Promise.all(paths.map((path) => readFile(path).catch(() => undefined)))
  const stays = (key: string) => own.has(key) || texts.some((text) => text === undefined || text.includes(key))
  return new Map([...lock].filter(([key]) => stays(key)))
}
