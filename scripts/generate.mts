// npm run generate: writes everything that follows from the rule files.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { generatedIndex } from './generate/index.mts'

const root = join(import.meta.dirname, '..')

/** Writes what differs; unchanged files keep their time stamps. */
function write(files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    console.log(`wrote ${path}`)
  }
}

/** Removes pages of rules that are gone. */
function prune(folder: string, keep: ReadonlySet<string>): void {
  if (!existsSync(join(root, folder))) return
  for (const name of readdirSync(join(root, folder), { recursive: true }) as string[]) {
    const path = join(folder, name).replaceAll('\\', '/')
    if (statSync(join(root, path)).isFile() && !keep.has(path)) {
      rmSync(join(root, path))
      console.log(`removed ${relative('.', path)}`)
    }
  }
}

if (process.argv[2] === 'pages') {
  const { generatedPages, readmeWithRules } = await import('./generate/pages.mts')
  const pages = generatedPages()
  write(pages)
  prune('docs/rules', new Set(pages.keys()))
  write(new Map([['README.md', readmeWithRules(readFileSync(join(root, 'README.md'), 'utf8'))]]))
  write((await import('./generate/schemas.mts')).generatedSchemas())
  const { withManifest } = await import('./manifest.mts')
  write(new Map([['package.json', withManifest(readFileSync(join(root, 'package.json'), 'utf8'))]]))
} else {
  write(generatedIndex(root))
  // The rules are imported by a fresh process, so that it sees the index just written.
  execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename, 'pages'], { stdio: 'inherit', cwd: root })
}
