// Tables that are kept as text: a line for a row, a tab between cells, “#” before a note.
import { readFileSync } from 'node:fs'

/** The cells of every row. Throws where the file is missing. */
export function rowsOf(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
}
