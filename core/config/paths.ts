// Paths as text: joining, parents and "relative to", for `/`-separated paths and URIs, without a file system.

/** The path with `/` between its parts, whatever the platform wrote. */
export function posix(path: string): string {
  return path.includes('\\') ? path.replaceAll('\\', '/') : path
}

/** The folder that holds `path`; '' for a bare name, the path itself for a root. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/')
  if (at < 0) return ''
  return at === 0 ? '/' : path.slice(0, at)
}

/** Whether the path starts at a root: `/a`, `C:/a`, `file:///a`. */
export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:\//.test(path)
}

/** `path` as seen from `folder`, with `.` and `..` worked out. */
export function join(folder: string, path: string): string {
  const from = posix(path)
  const whole = isAbsolute(from) || folder === '' ? from : `${folder.endsWith('/') ? folder : `${folder}/`}${from}`
  const root = /^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/]*\/|\/)|\/)/.exec(whole)?.[0] ?? ''
  const parts: string[] = []
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || root === '') parts.push(part)
  }
  return root + parts.join('/')
}

/** `path` relative to `folder` when it lies in it, else undefined. */
export function within(folder: string, path: string): string | undefined {
  if (folder === '') return isAbsolute(path) ? undefined : path
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined
}
