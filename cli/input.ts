// What is read of a file: text, or the bytes of a Word document.
import { docx, formatOf } from '../formats/kinds.ts'
import { type BytesResult, decode, largestFile, type ReadResult, readBytes, readTextFile } from './read.ts'

/** Pictures make Word documents large; their words are a small part. */
const largestWord = 10 * largestFile

/** What reading gave. */
export type Input = ReadResult | BytesResult

/** The format of the document at `path`; undefined where none reads it. */
export function formatOfFile(path: string): string | undefined {
  return isWord(path) ? docx.name : formatOf(path)
}

function isWord(path: string): boolean {
  return docx.extensions.some((ending) => path.toLowerCase().endsWith(ending))
}

/** Reads the file at `path` as its format wants it. */
export function readInput(path: string): Input {
  return isWord(path) ? readBytes(path, largestWord) : readTextFile(path)
}

/** Standard input as the format of `path` wants it. */
export function asInput(path: string, bytes: Uint8Array): Input {
  return isWord(path) ? { bytes } : decode(bytes)
}

/** How much there is to check. */
export function sizeOf(input: Input): number {
  return 'text' in input ? input.text.length : 'bytes' in input ? input.bytes.length : 0
}
