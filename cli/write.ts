// Writes files so that nobody ever sees half of one.
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file so that nobody ever sees half of it: beside it first, then renamed. Where a file was, it is still the
 * same to others: with its mode, and at the end of a link that leads to it. Throws as the file system does.
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false })
  // A device or a pipe takes what is written; a rename would put a file in its place.
  if (before && !before.isFile()) {
    writeFileSync(path, text)
    return
  }
  const target = before ? realpathSync(path) : path
  const half = `${target}.${process.pid}.part`
  mkdirSync(dirname(target), { recursive: true })
  try {
    writeFileSync(half, text, before && { mode: 0o600 })
    if (before) chmodSync(half, before.mode & 0o7777)
    renameSync(half, target)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}
