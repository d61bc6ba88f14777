// Writes files so that nobody ever sees half of one.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file so that nobody ever sees half of it: beside it first, then renamed. Throws as the file system does. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const half = `${path}.${process.pid}.part`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(half, text)
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}
