// npm run package: builds the VSIX, the same bytes for the same commit, and checks what is in it.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAll } from './build.mjs'
import { root } from './ensure.mjs'

/** What must be inside, under `extension/`; everything else must match `allowed`. */
const wanted = [
  'package.json',
  'LICENSE.txt',
  'readme.md',
  'changelog.md',
  'client/icon.png',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/web/client.js',
  'dist/web/server.js',
  'schemas/config.schema.json',
  'syntaxes/citations.tmLanguage.json',
  'syntaxes/suppressions.tmLanguage.json'
]
const allowed = [
  /^dist\/(?:client|server)\.cjs(?:\.LEGAL\.txt)?$/,
  /^dist\/web\/(?:client|server)\.js(?:\.LEGAL\.txt)?$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^syntaxes\/[\w-]+\.tmLanguage\.json$/
]
/** Megabytes; a larger package means that something was bundled by mistake. */
const LARGEST = 3

/** When the commit was made, in seconds: the date of every file in the package. */
function commitTime() {
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' })
  return git.status === 0 && git.stdout.trim() !== '' ? git.stdout.trim() : '315532800'
}

/** Names of the files in a zip archive, from its central directory. */
function namesIn(archive) {
  const bytes = readFileSync(archive)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = bytes.readUInt32LE(end + 16)
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const length = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + length)
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    return name
  })
}

/** What is wrong with the package, as lines for people. */
export function faultsOf(names, megabytes) {
  const files = names.filter((name) => name.startsWith('extension/')).map((name) => name.slice('extension/'.length))
  const missing = wanted.filter((file) => !files.includes(file)).map((file) => `${file} is missing`)
  const extra = files
    .filter((file) => !wanted.includes(file) && !allowed.some((pattern) => pattern.test(file)))
    .map((file) => `${file} does not belong in it`)
  const large = megabytes > LARGEST ? [`it has ${megabytes.toFixed(1)} MB; ${LARGEST} are allowed`] : []
  return [...missing, ...extra, ...large]
}

/** Builds and packs; returns the path of the VSIX. Throws when a file is missing or too much is inside. */
export async function buildPackage({ log = console.log } = {}) {
  await buildAll({ quiet: true })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const out = join(root, 'dist', `neuroprose-${version}.vsix`)
  mkdirSync(dirname(out), { recursive: true })
  const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce')
  const env = { ...process.env, SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? commitTime() }
  try {
    // Scripts stay unrun: what is packed was built a moment ago, and vsce must not start another build.
    execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', out], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 120_000
    })
  } catch (error) {
    throw new Error(`vsce could not pack the extension:\n${`${error.stdout ?? ''}${error.stderr ?? ''}`.trim()}`)
  }
  if (!existsSync(out)) throw new Error('vsce wrote no package')
  const size = statSync(out).size
  const faults = faultsOf(namesIn(out), size / 1e6)
  if (faults.length > 0) throw new Error(`the package is not as it should be:\n  ${faults.join('\n  ')}`)
  log(`${relative(root, out)}  ${Math.ceil(size / 1024)} KB, ${namesIn(out).length} files`)
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
