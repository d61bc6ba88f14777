// Bundles a measurement as the product is bundled and runs it: `npm run speed [name] [rounds]`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const [name = 'markdown', ...rest] = process.argv.slice(2)
const outfile = join(root, '.tsbuild', 'speed', `${name}.cjs`)
await build({
  entryPoints: [join(import.meta.dirname, `${name}.mts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  logLevel: 'error'
})
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { cwd: root, stdio: 'inherit' }).status ?? 1
