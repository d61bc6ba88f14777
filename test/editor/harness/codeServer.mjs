// A real VS Code served on the loopback interface, with fresh user data and the packaged extension.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, run, start, until } from './processes.mjs'

/** Settings for a quiet, reproducible window: no gallery, no telemetry, no tips. */
export const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false
}

/** Starts VS Code in `folder`, a scratch folder; `vsix` is installed first. End it with `stop`. */
export async function startCodeServer(tools, folder, { vsix, settings = {}, trust = false } = {}) {
  const data = join(folder, 'data')
  const extensions = join(folder, 'extensions')
  const config = join(folder, 'config.yaml')
  for (const path of [join(data, 'User'), extensions]) mkdirSync(path, { recursive: true })
  writeFileSync(config, '')
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...quiet, ...settings }))
  // What was looked up is kept in a cache of its own, so that every run asks again.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_CACHE_HOME: join(folder, 'cache') }
  delete env.VSCODE_IPC_HOOK_CLI
  const common = [tools.codeServer.entry, '--config', config, '--user-data-dir', data, '--extensions-dir', extensions]
  if (vsix) {
    const { code, output } = await run(process.execPath, [...common, '--install-extension', vsix], { env })
    if (code !== 0 || !/successfully installed/.test(output)) throw new Error(`The VSIX was not installed:\n${output}`)
  }
  const port = await freePort()
  const server = start(
    process.execPath,
    [
      ...common,
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...['--disable-proxy', '--ignore-last-opened', ...(trust ? [] : ['--disable-workspace-trust'])]
    ],
    { env }
  )
  const url = `http://127.0.0.1:${port}`
  try {
    await until('VS Code is up', async () => (await fetch(`${url}/healthz`)).ok, 60_000)
  } catch (error) {
    await server.stop()
    throw new Error(`${error.message}\n${server.said()}`)
  }
  return { url, authority: `127.0.0.1:${port}`, stop: server.stop, said: server.said }
}
