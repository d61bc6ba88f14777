// Which files in a folder are made from others: reading them too would report every finding twice.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { headLength, isMadeBeside, mayNameGenerator, namesGenerator } from '../core/config/made.ts'

/**
 * Whether `name` in `folder` is made from another file: one of the same name stands beside it, or a page names its
 * generator. `names` are the files of the folder in lower case. Lock files of Word count as made, too.
 */
export function isMade(folder: string, name: string, names: ReadonlySet<string>): boolean {
  if (name.startsWith('~$') && /\.docx$/i.test(name)) return true
  if (isMadeBeside(name, names)) return true
  return mayNameGenerator(name) && namesGenerator(headOf(join(folder, name)))
}

/** The first bytes of a file; '' where it can't be read, which reading it will tell. */
function headOf(path: string): string {
  let file: number | undefined
  try {
    // A pipe would have to be waited for.
    if (!statSync(path).isFile()) return ''
    file = openSync(path, 'r')
    const bytes = Buffer.alloc(headLength)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, headLength, 0))
  } catch {
    return ''
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
