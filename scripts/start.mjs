// npm start: from a fresh clone to findings on the sample articles.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs'

try {
  ensureInstalled()
  await ensureBuilt()
} catch (error) {
  console.error(`npm start: ${error.message}`)
  process.exit(1)
}
const cli = join(root, 'dist', 'cli.mjs')
const { status } = spawnSync(process.execPath, [cli, 'check', 'samples'], { cwd: root, stdio: 'inherit' })
if (status !== 0 && status !== 1) process.exit(status ?? 1)
console.log(`
Your own articles:   node dist/cli.mjs check path/to/articles
One rule explained:  node dist/cli.mjs explain simplification/oxytocin-epithet
In VS Code:          npm run package, then install the .vsix it names
All the tests:       npm test`)
