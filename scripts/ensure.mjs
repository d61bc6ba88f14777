// Brings a clone up to date: packages when the lock file changed, bundles when a source did. Needs nothing but Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
const installStamp = join(root, 'node_modules', '.neuroprose-lock')
const buildStamp = join(root, 'dist', '.built')

/** Folders whose files end up in bundles. */
const sources = ['core', 'formats', 'rules', 'bibliography', 'server', 'client', 'cli', 'plugin']

/** Runs a program of this project with its output shown; throws when it fails. */
export function run(program, argv, options = {}) {
  const result = spawnSync(program, argv, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
  if (result.error) throw new Error(`${program} could not be started: ${result.error.message}`)
  if (result.status !== 0) throw new Error(`${program} ${argv.join(' ')} failed`)
  return result
}

/** The path of a program that a package brought. */
export function tool(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}

/** Installs packages when the lock file is not the one that was installed last. */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.versions.node}`)
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === hash) return
  console.log('installing packages …')
  const npm = process.env.npm_execpath
  // Not `ci`: it refuses a lock file that lacks packages of other platforms, which not every registry has.
  const argv = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...argv])
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', argv, { shell: process.platform === 'win32' })
  writeFileSync(installStamp, hash)
}

/** Builds when a source is newer than the last build. */
export async function ensureBuilt() {
  if (existsSync(buildStamp) && newest() <= statSync(buildStamp).mtimeMs) return
  console.log('building …')
  const began = new Date()
  const { buildAll } = await import('./build.mjs')
  await buildAll({ quiet: true })
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(buildStamp, began.toISOString())
}

/** When the newest file that bundles are made of was changed. */
function newest() {
  let latest = Math.max(...['package-lock.json', 'scripts/build.mjs'].map((path) => statSync(join(root, path)).mtimeMs))
  for (const folder of sources) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) latest = Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
    }
  }
  return latest
}
