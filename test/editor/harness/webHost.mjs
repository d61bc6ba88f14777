// A VS Code that runs in the browser alone, as on vscode.dev: code-server's web build served as files, with no remote.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const types = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.png': 'image/png'
}

/** The page's own configuration: which extensions, which folder, which tests. */
function configuration(host, { tests, settings }) {
  const at = (path) => ({ scheme: 'http', authority: host, path })
  const build = `http://{{uuid}}.${host}/static/build`
  return {
    // code-server's build asks for these four
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    folderUri: { $mid: 1, scheme: 'memory', authority: '', path: '/' },
    additionalBuiltinExtensions: [at('/memory-fs')],
    developmentOptions: {
      extensions: [at('/extension'), ...(tests ? [at('/tests')] : [])],
      ...(tests ? { extensionTestsPath: at('/tests/tests.js'), enableSmokeTestDriver: true } : {})
    },
    productConfiguration: {
      enableTelemetry: false,
      webEndpointUrlTemplate: build,
      webviewContentExternalBaseUrlTemplate: `${build}/out/vs/workbench/contrib/webview/browser/pre/`
    },
    configurationDefaults: settings
  }
}

function page(config) {
  const attribute = JSON.stringify(config).replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  const out = '/static/build/out'
  return `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${attribute}">
<link rel="stylesheet" href="${out}/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = new URL('${out}/', location.origin).toString();</script>
<script type="module" src="${out}/nls.messages.js"></script>
<script type="module" src="${out}/vs/code/browser/workbench/workbench.js"></script></html>`
}

/** code-server keeps user data on its remote and insists on one; upstream's web build does neither. */
function upstream(workbench) {
  const text = workbench.toString()
  const patched = text
    .replace(
      /(userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote/,
      '$1vscodeUserData'
    )
    .replace(',remoteAuthority:location.host', '')
  if (patched.length === text.length) throw new Error('code-server’s web build is not the one this recipe knows')
  return Buffer.from(patched)
}

/**
 * Serves the workbench with `extension` (a folder) in it. `seed` fills the open folder, `tests` is the folder of a small
 * extension with a test bundle; `memoryFs` that of the file system.
 */
export async function startWebHost(tools, { extension, memoryFs, seed, tests, settings = {} }) {
  const folders = {
    '/static/build/': tools.codeServer.vscode,
    '/extension/': extension,
    '/memory-fs/': memoryFs,
    ...(tests ? { '/tests/': tests } : {})
  }
  const texts = new Map([['/memory-fs/seed.json', JSON.stringify(seed)]])
  let workbench
  const answer = (path) => {
    if (texts.has(path)) return texts.get(path)
    const mount = Object.keys(folders).find((prefix) => path.startsWith(prefix))
    if (!mount) return undefined
    const file = normalize(join(folders[mount], path.slice(mount.length)))
    if (!file.startsWith(normalize(folders[mount]) + sep) || extname(file) === '') return undefined
    // Built-in extensions whose web bundles code-server leaves out do nothing.
    if (!existsSync(file))
      return path.startsWith('/static/build/extensions/') && path.endsWith('.js')
        ? 'exports.activate = () => {}'
        : undefined
    if (!file.endsWith(join('browser', 'workbench', 'workbench.js'))) return readFileSync(file)
    workbench ??= upstream(readFileSync(file))
    return workbench
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    response.setHeader('Cache-Control', 'no-store')
    const body = answer(path)
    if (body === undefined) response.statusCode = 404
    response.setHeader('Content-Type', types[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream')
    response.end(body ?? 'not found')
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  // The frame of the extension host may only come from http://localhost:*
  const host = `localhost:${server.address().port}`
  texts.set('/', page(configuration(host, { tests, settings })))
  return {
    url: `http://${host}/`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    }
  }
}
