// Writes files so that nobody ever sees half of one.
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname } from 'node:path'
import type { Io } from './io.ts'
import { plain } from './width.ts'

/** A text, or its bytes in one or many pieces. */
type Contents = string | Uint8Array | readonly Uint8Array[]

/**
 * Writes a file so that nobody ever sees half of it: beside it first, then renamed. Where a file was, it is still the
 * same to others: with its mode, and at the end of a link that leads to it. Throws as the file system does.
 */
export function writeWhole(path: string, text: Contents): void {
  const before = statSync(path, { throwIfNoEntry: false })
  // A device or a pipe takes what is written; a rename would put a file in its place.
  if (before && !before.isFile()) {
    write(path, text)
    return
  }
  const target = before ? realpathSync(path) : path
  const half = `${target}.${process.pid}.part`
  mkdirSync(dirname(target), { recursive: true })
  try {
    write(half, text, before ? 0o600 : 0o666)
    if (before) chmodSync(half, before.mode & 0o7777)
    renameSync(half, target)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** Writes a file whole; where that cannot be, tells why and gives false. `what` is the file as people know it. */
export function wroteWhole(path: string, text: Contents, what: string, io: Io): boolean {
  try {
    writeWhole(path, text)
    return true
  } catch (error) {
    io.stderr.write(`neuroprose: ${plain(what)} could not be written: ${whyNotWritten(error)}.\n`)
    return false
  }
}

/** Why a file could not be written, and what to do about it. */
export function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; allow it, or name another place'
    case 'ENOSPC':
      return 'the disk is full; make room, or name another place'
    case 'EDQUOT':
      return 'no more may be stored here (quota); make room, or name another place'
    case 'EROFS':
      return 'this disk can only be read; name another place'
    case 'EISDIR':
      return 'this is a folder; name a file in it'
    case 'ENOENT':
      return 'there is no such folder'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a part of this path is a file, not a folder'
    case 'ELOOP':
      return 'this link leads back to itself'
    case 'ENAMETOOLONG':
      return 'this name is too long for a file'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}

function write(path: string, text: Contents, mode = 0o666): void {
  const file = openSync(path, 'w', mode)
  try {
    const pieces = typeof text === 'string' || text instanceof Uint8Array ? [text] : text
    for (const piece of pieces) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}
