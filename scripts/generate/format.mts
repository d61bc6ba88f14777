// Generated files look as if the formatter had written them.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const biome = join(import.meta.dirname, '../../node_modules/@biomejs/biome/bin/biome')

/** `content` as Biome writes a file at `path`: formatted, imports in order. */
export function formatted(path: string, content: string): string {
  return execFileSync(process.execPath, [biome, 'check', '--write', `--stdin-file-path=${path}`], {
    input: content,
    encoding: 'utf8',
    maxBuffer: 1 << 26
  })
}
