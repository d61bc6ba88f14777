// Reads files and standard input as text; what cannot be read is told in words, not by error codes.
import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs'

/** The largest file that is read: books are smaller, and what is larger is data that would only take memory. */
export const largestFile = 10 * 1024 * 1024

/** A text, or why there is none. `note` tells of something that could be got over. */
export type ReadResult =
  | { readonly text: string; readonly note?: string }
  | { readonly error: string /** Nothing stands at the path. */; readonly missing?: boolean }

/** The bytes of a file, or why there are none. */
export type BytesResult = { readonly bytes: Uint8Array } | { readonly error: string; readonly missing?: boolean }

/** Reads a text file. Never throws, and never waits on pipes and devices. */
export function readTextFile(path: string, largest = largestFile): ReadResult {
  const read = readBytes(path, largest)
  return 'bytes' in read ? decode(read.bytes, largest) : read
}

/** Reads a file as it is. Never throws, and never waits on pipes and devices. */
export function readBytes(path: string, largest = largestFile): BytesResult {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    // An error takes ten times as long to make, and most places where a file may be have none.
    if (stats === undefined) return nothingAt(path)
    const obstacle = obstacleOf(stats, largest)
    return obstacle === undefined ? { bytes: readFileSync(path) } : { error: obstacle }
  } catch (error) {
    return { error: reasonOf(error, path) }
  }
}

function obstacleOf(stats: Stats, largest: number): string | undefined {
  if (stats.isDirectory()) return 'this is a folder, not a file'
  if (stats.isFIFO() || stats.isSocket()) return 'this is a pipe, not a file; use “-” to read standard input'
  if (!stats.isFile()) return 'this is a device, not a file'
  if (stats.size > largest)
    return `this file has ${megabytes(stats.size)} MB; files over ${megabytes(largest)} MB are not read`
  return undefined
}

function megabytes(size: number): number {
  return Math.round(size / 1024 / 1024)
}

/** The text of UTF-8 bytes. A byte order mark stays in it, so that offsets are those of the file. */
export function decode(bytes: Uint8Array, largest = largestFile): ReadResult {
  if (bytes.length > largest) {
    return { error: `this has ${megabytes(bytes.length)} MB; more than ${megabytes(largest)} MB is not read` }
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { error: 'this is UTF-16 text; save it as UTF-8 and check again' }
  }
  if (looksBinary(bytes)) return { error: 'this looks like a binary file, not like text' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return { text, note: `this is not valid UTF-8 (first on line ${firstBadLine(bytes)}); the rest was checked` }
  }
}

/** Whether there are NUL bytes near the start, as git asks. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0)
}

/** The line of the first bytes that are no UTF-8: the decoder is asked about ever smaller halves. */
function firstBadLine(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isValid(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  let line = 1
  for (const byte of bytes.subarray(0, good)) if (byte === 10) line++
  return line
}

/** Whether the bytes are UTF-8, but for a character that is cut off at the end. */
function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** What an error of the file system means. */
export function reasonOf(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return nothingAt(path).error
    case 'ELOOP':
      return 'this link leads back to itself'
    case 'EACCES':
    case 'EPERM':
      return 'this may not be read (permission denied)'
    case 'EISDIR':
      return 'this is a folder, not a file'
    case 'ENAMETOOLONG':
      return 'this name is too long for a file'
    default:
      return `this could not be read (${code || (error instanceof Error ? error.message : String(error))})`
  }
}

function nothingAt(path: string): { error: string; missing: boolean } {
  if (isLink(path)) return { error: 'this link points to nothing', missing: false }
  // Names that are no UTF-8 are read with this sign in place of what is wrong, and so not found again.
  const error = path.includes('\uFFFD')
    ? 'this name is not UTF-8, so that the file cannot be opened; rename it'
    : 'there is no such file or folder'
  return { error, missing: true }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  } catch {
    return false
  }
}
