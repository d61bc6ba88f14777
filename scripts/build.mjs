// npm run build: bundles every entry point into dist/ with esbuild. Needs node_modules; see ensure.mjs.
import { chmodSync, copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

export const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'linked',
  alias: {
    // Its CommonJS files load each other in a way that no bundler follows; its ES modules are beside them.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    'node-fetch': join(root, 'bibliography/platform-fetch.cjs')
  }
}
const node = { platform: 'node', target: 'node20' }
/** Packages written for CommonJS want `require`, which ES modules don't have. */
const start = `#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`

/** Every bundle by what it is for. The command line is split, so that a command loads only what it needs. */
export const bundles = {
  'command line': {
    // The script of the command line's worker threads shares its chunks.
    entryPoints: { cli: 'cli/main.ts', worker: 'cli/workers/worker.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    splitting: true,
    banner: { js: start },
    ...node
  },
  server: {
    entryPoints: { server: 'server/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    ...node
  },
  client: {
    entryPoints: { client: 'client/extension.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
    ...node
  },
  'web client': {
    entryPoints: { client: 'client/extension.web.ts' },
    outdir: 'dist/web',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode']
  },
  'web server': {
    entryPoints: { server: 'server/main.web.ts' },
    outdir: 'dist/web',
    platform: 'browser',
    // A worker has no `document`, which what packages have for browsers may want.
    conditions: ['worker', 'module'],
    format: 'iife'
  },
  plugin: {
    entryPoints: { plugin: 'plugin/index.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm'
  }
}

/** Builds everything and removes what earlier builds left. Throws when a bundle fails or an entry point is missing. */
export async function buildAll({ quiet = false } = {}) {
  const began = Date.now()
  const missing = Object.entries(bundles).filter(([, { entryPoints }]) => !entriesExist(entryPoints))
  const wanted = Object.entries(bundles).filter(([, { entryPoints }]) => entriesExist(entryPoints))
  const settled = await Promise.allSettled(wanted.map(([, bundle]) => build({ ...common, ...bundle })))
  const results = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const outputs = new Map(results.flatMap((result) => Object.entries(result.metafile.outputs)))
  prune(new Set([...outputs.keys()].map((path) => join(root, path))))
  copyFileSync(join(root, 'plugin/public.d.mts'), join(root, 'dist/plugin.d.mts'))
  if (existsSync(join(root, 'dist/cli.mjs'))) chmodSync(join(root, 'dist/cli.mjs'), 0o755)
  if (!quiet) for (const [path, { bytes }] of outputs) console.log(`${path.padEnd(32)} ${Math.ceil(bytes / 1024)} KB`)
  for (const [name, { entryPoints }] of missing) console.error(`no ${name}: ${Object.values(entryPoints)} is missing`)
  if (results.length < Object.keys(bundles).length) throw new Error('the build is not whole')
  if (!quiet) console.log(`built in ${Date.now() - began} ms`)
}

function entriesExist(entryPoints) {
  return Object.values(entryPoints).every((path) => existsSync(join(root, path)))
}

/** Removes bundles of earlier builds; other files in dist (the package, types) are not ours. */
function prune(kept) {
  for (const folder of ['dist', 'dist/web']) {
    if (!existsSync(join(root, folder))) continue
    for (const name of readdirSync(join(root, folder))) {
      const path = join(root, folder, name)
      if (/^chunk-.*\.(mjs|txt)$/.test(name) && !kept.has(path)) rmSync(path)
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildAll()
  } catch (error) {
    console.error(`build failed: ${error.message}`)
    process.exitCode = 1
  }
}
