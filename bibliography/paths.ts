// Paths as the bibliography compares them: POSIX, lexically resolved, on any host.

/** The folder of a path: '' for a bare name, '/' at the root. */
export function dirname(path: string): string {
  const at = path.lastIndexOf('/')
  return at < 0 ? '' : at === 0 ? '/' : path.slice(0, at)
}

/** `path` seen from `folder`; an absolute path or address stays as it is. */
export function resolve(folder: string, path: string): string {
  if (isAbsolute(path)) return normalize(path)
  return normalize(folder === '' ? path : `${folder}/${path}`)
}

/** Whether a path starts at a root or is an address. */
export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path) || isAddress(path)
}

/** Whether this is a URL and no path of the file system. */
export function isAddress(path: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(path)
}

function normalize(path: string): string {
  if (isAddress(path)) return path
  const absolute = path.startsWith('/')
  const out: string[] = []
  for (const part of path.replace(/\\/g, '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && out.length > 0 && out[out.length - 1] !== '..') out.pop()
    else if (part !== '..' || !absolute) out.push(part)
  }
  return (absolute ? '/' : '') + out.join('/')
}

/** The folder and those above it, nearest first, down to `root` when that is above. */
export function foldersUp(folder: string, root: string | undefined): string[] {
  const out: string[] = []
  let at = folder
  for (let i = 0; i < 64; i++) {
    out.push(at)
    if (at === root || at === '/' || at === '' || at.endsWith('..')) break
    at = dirname(at)
  }
  return out
}
