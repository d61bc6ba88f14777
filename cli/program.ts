// Which program this is, so that results of another one are not taken for its own.
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../core/homepage.ts'
import { hashOf } from './stamps.ts'

/** The folders of the sources that a result depends on. */
const sources = ['core', 'formats', 'rules', 'bibliography', 'cli']

/** Changes with every build, and with every edit where the program runs from its sources. */
export function programStamp(): string {
  const here = fileURLToPath(import.meta.url)
  if (here.endsWith('.ts')) {
    const root = dirname(dirname(here))
    return hashOf(version, ...sources.flatMap((folder) => stampsIn(join(root, folder))))
  }
  // The names of a bundle's chunks are made of their content.
  const chunks = readdirSync(dirname(here)).filter((name) => /^chunk-.*\.mjs$/.test(name))
  return hashOf(version, ...chunks.sort())
}

function stampsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const { size, mtimeMs } = statSync(path)
      return `${path} ${size} ${mtimeMs}`
    })
    .sort()
}
