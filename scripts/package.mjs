// npm run package: builds the VSIX, the same bytes for the same commit, and checks what is in it.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpack } from '../test/editor/harness/zip.mjs'
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs'

/** What goes into the package, from the project root; vsce renames some of them inside. */
const contents = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'client/icon.png',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/server.cjs.LEGAL.txt',
  'dist/web/client.js',
  'dist/web/server.js',
  'dist/web/server.js.LEGAL.txt',
  'schemas/config.schema.json',
  'syntaxes/citations.tmLanguage.json',
  'syntaxes/suppressions.tmLanguage.json'
]
/** Fields of package.json that only matter to npm and to contributors. */
const npmOnly = ['bin', 'exports', 'files', 'scripts', 'dependencies', 'devDependencies', 'knip']
/** Megabytes; a larger package means that something was bundled by mistake. The wordings of the rules are in it twice. */
const LARGEST = 3.2

/** When the commit was made, in seconds: the date of every file in the package. */
function commitTime() {
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' })
  return git.status === 0 && git.stdout.trim() !== '' ? git.stdout.trim() : '315532800'
}

/** Copies what the package consists of into an empty folder. */
function stage(folder) {
  rmSync(folder, { recursive: true, force: true })
  for (const path of contents) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(join(root, path), join(folder, path))
  }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const field of npmOnly) delete manifest[field]
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest.version
}

/** What is wrong with the package, as lines for people. */
function faultsOf(names, megabytes) {
  const inside = new Set(names.map((name) => name.toLowerCase()))
  const missing = [...contents, 'package.json']
    .filter((path) => !inside.has(`extension/${path}`.toLowerCase().replace(/license$/, 'license.txt')))
    .map((path) => `${path} is missing`)
  const large = megabytes > LARGEST ? [`it has ${megabytes.toFixed(1)} MB; ${LARGEST} are allowed`] : []
  return [...missing, ...large]
}

/** Builds and packs; returns the path of the VSIX. Throws when a file is missing or the package is too large. */
export async function buildPackage({ log = console.log } = {}) {
  ensureInstalled()
  await ensureBuilt()
  const folder = join(root, 'dist', 'vsix')
  const out = join(root, 'dist', `neuroprose-${stage(folder)}.vsix`)
  const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce')
  const env = { ...process.env, SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? commitTime() }
  const argv = [vsce, 'package', '--no-dependencies', '--out', out]
  const result = spawnSync(process.execPath, argv, { cwd: folder, env, encoding: 'utf8', timeout: 120_000 })
  if (result.status !== 0)
    throw new Error(`vsce could not pack the extension:\n${result.stdout}${result.stderr}`.trim())
  const names = [...unpack(readFileSync(out)).keys()]
  const size = statSync(out).size
  const faults = faultsOf(names, size / 1e6)
  if (faults.length > 0) throw new Error(`the package is not as it should be:\n  ${faults.join('\n  ')}`)
  rmSync(folder, { recursive: true, force: true })
  log(`${relative(root, out)}  ${Math.ceil(size / 1024)} KB, ${names.length} files`)
  return out
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildPackage()
  } catch (error) {
    console.error(`package failed: ${error.message}`)
    process.exitCode = 1
  }
}
