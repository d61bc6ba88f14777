// The articles of a workspace folder, found as the command line finds them: .gitignore counts, what is made from others is left out.
import ignore, { type Ignore } from 'ignore'
import { isMadeBeside, isPassedOver } from '../core/config/made.ts'
import type { Host } from './host.ts'

/** More documents or folders than this are not looked through: the workspace is no project of articles. */
const onDisk = { documents: 2000, folders: 3000 }
/** Where every file is asked for over a network, less is asked for. */
const elsewhere = { documents: 200, folders: 200 }

/** What was found below a folder. */
export interface Articles {
  readonly uris: readonly string[]
  /** Everything was looked into. */
  readonly complete: boolean
}

/** What `.gitignore` files say, from the outermost folder to the innermost. */
type Ignores = readonly { readonly folder: string; readonly rules: Ignore }[]

/** All articles below `root`; `isArticle` is asked for the name of each file. Never rejects. */
export async function articlesIn(root: string, host: Host, isArticle: (name: string) => boolean): Promise<Articles> {
  const uris: string[] = []
  const open: { readonly folder: string; readonly ignores: Ignores }[] = [
    { folder: root.replace(/\/$/, ''), ignores: [] }
  ]
  const most = root.startsWith('file:') ? onDisk : elsewhere
  let looked = 0
  let complete = true
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (++looked > most.folders || uris.length > most.documents)
      return { uris: uris.slice(0, most.documents), complete: false }
    const { folder } = next
    try {
      const [files, folders] = await Promise.all([host.listFiles(folder), host.listFolders(folder)])
      const ignores = files.includes('.gitignore') ? [...next.ignores, await rulesOf(folder, host)] : next.ignores
      const names = new Set(files.map((name) => name.toLowerCase()))
      const kept = files.filter((name) => !name.startsWith('.') && isArticle(name) && !isMadeBeside(name, names))
      for (const name of kept)
        if (!isIgnored(`${folder}/${encoded(name)}`, '', ignores)) uris.push(`${folder}/${encoded(name)}`)
      const inside = folders.filter((name) => !isPassedOver(name)).map((name) => `${folder}/${encoded(name)}`)
      for (const path of inside.reverse()) if (!isIgnored(path, '/', ignores)) open.push({ folder: path, ignores })
    } catch {
      complete = false
    }
  }
  return { uris, complete }
}

function encoded(name: string): string {
  return encodeURIComponent(name)
}

async function rulesOf(folder: string, host: Host): Promise<Ignores[number]> {
  const text = await host.readFile(`${folder}/.gitignore`).catch(() => undefined)
  return { folder, rules: ignore().add(text ?? '') }
}

/** The innermost file that says anything about a path has the last word. */
function isIgnored(uri: string, behind: '' | '/', ignores: Ignores): boolean {
  for (const { folder, rules } of [...ignores].reverse()) {
    const result = rules.test(decodeURIComponent(uri.slice(folder.length + 1)) + behind)
    if (result.ignored) return true
    if (result.unignored) return false
  }
  return false
}
