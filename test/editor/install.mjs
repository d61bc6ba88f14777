// Puts a real VS Code (code-server), a browser and Neovim on this machine for the editor tests; run it as often as you like.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Where downloads and builds are kept between runs; NEUROPROSE_EDITOR_CACHE moves it. */
export const cache = resolve(process.env.NEUROPROSE_EDITOR_CACHE ?? join(here, '.cache'))

const CODE_SERVER = '4.100.3' // VS Code 1.100.3, the newest that runs on Node 20
const RECIPE = `code-server ${CODE_SERVER}, node ${process.versions.modules}, recipe 1`
const MINUTE = 60_000

/** Programs the tests need, with the Debian package that has each. */
const PROGRAMS = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], package: 'chromium' },
  { names: ['nvim'], package: 'neovim' },
  { names: ['rg'], package: 'ripgrep' },
  { names: ['python3'], package: 'python3' },
  { names: ['make'], package: 'make' },
  { names: ['g++'], package: 'g++' }
]
const FONT = { file: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', package: 'fonts-dejavu-core' }

/** The first of the names that is on the PATH, as an absolute path. */
export function which(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(':')) {
      const path = join(folder, name)
      if (folder !== '' && existsSync(path)) return path
    }
  }
  return undefined
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 15 * MINUTE,
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    env: { ...process.env, ...options.env }
  })
  if (result.status !== 0) {
    const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-15).join('\n  ')
    const how = result.error?.message ?? result.signal ?? `exit code ${result.status}`
    throw new Error(`“${command} ${args.join(' ')}” failed (${how}) in ${options.cwd ?? process.cwd()}\n  ${said}`)
  }
  return result.stdout
}

function installPrograms(log) {
  const missing = PROGRAMS.filter((p) => which(p.names) === undefined).map((p) => p.package)
  if (!existsSync(FONT.file)) missing.push(FONT.package)
  if (missing.length === 0) return
  const apt = which(['apt-get'])
  const byHand = `Install ${missing.join(', ')} (on Debian: apt-get install ${missing.join(' ')}) and run the tests again.`
  if (apt === undefined || process.getuid?.() !== 0)
    throw new Error(`The editor tests need programs that are missing here. ${byHand}`)
  log(`installing ${missing.join(', ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    run(apt, ['update', '-qq'], { env })
    run(apt, ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env })
  } catch (error) {
    throw new Error(`${error.message}\n${byHand}`)
  }
}

/** Environment for npm: no scripts' output, node's own headers for native modules, root allowed. */
function npmEnvironment() {
  const prefix = dirname(dirname(process.execPath))
  const headers = existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {}
  // The project's own npm settings must not leak in through variables set by `npm run`.
  const cleared = Object.fromEntries(
    Object.keys(process.env)
      .filter((key) => /^npm_(config_(?!(registry|cache|https?_proxy|noproxy|cafile))|package_|lifecycle_)/i.test(key))
      .map((key) => [key, undefined])
  )
  return {
    ...cleared,
    ...headers,
    npm_config_yes: 'true',
    npm_config_unsafe_perm: 'true',
    npm_config_update_notifier: 'false'
  }
}

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error']

function link(target, path) {
  rmSync(path, { force: true, recursive: true })
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path)
}

function buildCodeServer(root, log) {
  const env = npmEnvironment()
  const npm = (cwd, ...args) => run('npm', [...args, ...QUIET], { cwd, env })
  rmSync(root, { force: true, recursive: true })
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'package.json'), '{"name":"code-server-for-tests","private":true}\n')
  log(`installing code-server ${CODE_SERVER} (about a minute)`)
  // Without install scripts: several of them download binaries from hosts other than the registry.
  npm(root, 'install', `code-server@${CODE_SERVER}`, '--ignore-scripts')
  npm(root, 'rebuild', 'argon2', '--build-from-source')
  const vscode = join(root, 'node_modules/code-server/lib/vscode')
  npm(vscode, 'install', '--omit=dev', '--ignore-scripts')
  npm(vscode, 'rebuild', '@vscode/spdlog', 'native-watchdog', 'node-pty')
  link(which(['rg']), join(vscode, 'node_modules/@vscode/ripgrep/bin/rg'))
  link('node_modules', join(vscode, 'node_modules.asar'))
  link('code-linux.sh', join(vscode, 'bin/remote-cli/code-server'))
  link('browser-linux.sh', join(vscode, 'bin/helpers/browser.sh'))
  npm(join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts')
}

function installCodeServer(log) {
  const root = join(cache, 'code-server')
  const stamp = join(root, 'recipe.txt')
  const entry = join(root, 'node_modules/code-server/out/node/entry.js')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== RECIPE) {
    const partial = `${root}.partial-${process.pid}`
    try {
      buildCodeServer(partial, log)
      writeFileSync(join(partial, 'recipe.txt'), RECIPE)
      rmSync(root, { force: true, recursive: true })
      renameSync(partial, root)
    } finally {
      rmSync(partial, { force: true, recursive: true })
    }
  }
  const config = join(root, 'config.yaml')
  writeFileSync(config, '')
  const version = run(process.execPath, [entry, '--config', config, '--version'], { timeout: MINUTE, cwd: root })
  if (!version.startsWith(CODE_SERVER)) {
    throw new Error(`code-server in ${root} says it is “${version.trim()}”; remove that folder and run again.`)
  }
  return { root, entry, vscode: join(root, 'node_modules/code-server/lib/vscode') }
}

/** Installs what is missing and says where each piece is; throws one clear error if a piece can't be had. */
export function install(log = () => {}) {
  mkdirSync(cache, { recursive: true })
  installPrograms(log)
  const codeServer = installCodeServer(log)
  const program = (index) => which(PROGRAMS[index].names)
  return { codeServer, chromium: program(0), neovim: program(1) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(install(console.error))
