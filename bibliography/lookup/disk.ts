// Answers of registers on disk, a file each, in a folder of the user's cache; bounded in size.
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Store } from './resolver.ts'

/** More bytes than this are not kept; the oldest answers go first. */
const LARGEST = 50_000_000
/** The size of the folder is looked at after so many new answers. */
const LOOKED_AT_AFTER = 200

/** The folder for this user's answers: where the system keeps caches. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const home = homedir()
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'neuroprose', 'lookups')
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'neuroprose', 'lookups')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'neuroprose', 'lookups')
  return join(home, '.cache', 'neuroprose', 'lookups')
}

/** A store in `folder`. A folder that cannot be written to keeps nothing, and nothing fails. */
export function diskStore(folder: string, largest = LARGEST): Store {
  let written = 0
  const fileOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.json`)
  return {
    read: (key) => readFile(fileOf(key), 'utf8').catch(() => undefined),
    async write(key, text) {
      const file = fileOf(key)
      const half = `${file}.${randomBytes(4).toString('hex')}.part`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(half, text)
        // What is renamed is whole: another process sees the old answer or the new one.
        await rename(half, file)
        if (++written % LOOKED_AT_AFTER === 0) await shrink(folder, largest)
      } catch {
        await rm(half, { force: true }).catch(() => undefined)
      }
    }
  }
}

/** Removes the oldest answers until the folder is a fifth under its bound. */
export async function shrink(folder: string, largest: number): Promise<void> {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }))
      return { path, size, mtimeMs }
    })
  )
  let total = files.reduce((sum, { size }) => sum + size, 0)
  if (total <= largest) return
  for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= largest * 0.8) break
    await rm(path, { force: true })
    total -= size
  }
}
