// How bibliographies are found and read on disk.
import { readdir } from 'node:fs/promises'
import type { Reader } from '../bibliography/discover.ts'
import { largestFile, readTextFile } from './read.ts'

/** Ten thousand entries with their abstracts have 15 MB. */
export const largestBibliography = 10 * largestFile

/** How bibliographies are found and read. */
export const reader: Reader = {
  async readFile(path) {
    const result = readTextFile(path, largestBibliography)
    if ('text' in result) return result.text
    if (result.missing === true) return undefined
    throw new Error(result.error)
  },
  list: (folder) => readdir(folder),
  async folders(folder) {
    const all = await readdir(folder, { withFileTypes: true })
    return all.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  }
}
