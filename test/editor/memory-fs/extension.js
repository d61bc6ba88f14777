// A file system in memory, `memory:/`, for a VS Code that has no machine behind it; files are seeded from seed.json.
const vscode = require('vscode')

class MemoryFileSystem {
  #files = new Map()
  #folders = new Set()
  #changes = new vscode.EventEmitter()
  onDidChangeFile = this.#changes.event

  constructor(seed) {
    for (const [path, text] of Object.entries(seed)) this.#files.set(path, new TextEncoder().encode(text))
  }

  watch() {
    return new vscode.Disposable(() => {})
  }

  stat(uri) {
    const content = this.#files.get(uri.path)
    if (content) return { type: vscode.FileType.File, ctime: 0, mtime: content.mtime ?? 0, size: content.length }
    if (this.#isFolder(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
    throw vscode.FileSystemError.FileNotFound(uri)
  }

  readDirectory(uri) {
    if (!this.#isFolder(uri.path)) throw vscode.FileSystemError.FileNotFound(uri)
    const start = uri.path === '/' ? '/' : `${uri.path}/`
    const paths = [...this.#files.keys(), ...this.#folders].filter((path) => path.startsWith(start) && path !== start)
    const names = new Set(paths.map((path) => path.slice(start.length).split('/')[0]))
    return [...names].map((name) => [name, this.stat(uri.with({ path: start + name })).type])
  }

  /** Folders are there once they are made or have a file below them. */
  #isFolder(path) {
    return (
      path === '/' || this.#folders.has(path) || [...this.#files.keys()].some((file) => file.startsWith(`${path}/`))
    )
  }

  readFile(uri) {
    const content = this.#files.get(uri.path)
    if (!content) throw vscode.FileSystemError.FileNotFound(uri)
    return content
  }

  writeFile(uri, content) {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created
    this.#files.set(uri.path, Object.assign(content.slice(), { mtime: Date.now() }))
    this.#changes.fire([{ type, uri }])
  }

  delete(uri) {
    if (!this.#files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri)
    this.#changes.fire([{ type: vscode.FileChangeType.Deleted, uri }])
  }

  createDirectory(uri) {
    this.#folders.add(uri.path)
    this.#changes.fire([{ type: vscode.FileChangeType.Created, uri }])
  }

  rename(uri) {
    throw vscode.FileSystemError.NoPermissions(uri)
  }
}

exports.activate = async (context) => {
  const seed = await (await fetch(vscode.Uri.joinPath(context.extensionUri, 'seed.json').toString(true))).json()
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', new MemoryFileSystem(seed)))
}
