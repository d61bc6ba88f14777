// What changes while the server reads: an answer never rests on a text that is no longer there.
import { describe, expect, it } from 'vitest'
import { type Location, LSPErrorCodes, TextDocuments, type WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Engine } from '../../../server/engine.ts'
import { neuroprose } from '../../../server/neuroprose.ts'
import { Workspace } from '../../../server/workspace.ts'
import { type Client, MemoryHost } from '../client.ts'
import { article, ask, bib, entries, files, opened, other, placed } from './project.ts'

/** Holds back who comes by until it is opened; it is closed by `close`. */
class Gate {
  #open: (() => void) | undefined
  #closed = Promise.resolve()
  #arrived: () => void = () => {}

  /** Resolves as soon as somebody waits. */
  close(): Promise<void> {
    this.#closed = new Promise((resolve) => {
      this.#open = resolve
    })
    return new Promise((resolve) => {
      this.#arrived = resolve
    })
  }

  open(): void {
    this.#open?.()
  }

  pass(): Promise<void> {
    this.#arrived()
    return this.#closed
  }
}

/** A host that hands out one file only through a gate: what was in it before. */
class GatedHost extends MemoryHost {
  readonly gate = new Gate()

  override async readFile(uri: string): Promise<string | undefined> {
    const text = await super.readFile(uri)
    if (uri === other) await this.gate.pass()
    return text
  }
}

const first = { line: 0, character: 10 }
const references = (client: Client) =>
  ask<Location[]>(client, 'references', bib, first, { context: { includeDeclaration: false } }).then(placed)
/** What a client that asks is told of a document. */
const codesOf = (client: Client, uri: string) =>
  client.pulled(uri).then((report) => (report.kind === 'full' ? report.items.map(({ code }) => code) : []))
/** Once this is answered, all that was sent before has been read. */
const settled = (client: Client, uri: string) =>
  client.connection.sendRequest('textDocument/documentLink', { textDocument: { uri } })

/** The real engine, which hands out what it loads only through a gate: as the files were before. */
function gatedEngine(): { gate: Gate; engine: Engine } {
  const gate = new Gate()
  const real = neuroprose()
  const load: Engine['load'] = async (...given) => {
    const sources = await real.load(...given)
    await gate.pass()
    return sources
  }
  return { gate, engine: { ...real, load } }
}

/** The files of an edit with the versions that it is for. */
const versionsIn = ({ documentChanges = [] }: WorkspaceEdit) =>
  documentChanges.flatMap((change) =>
    'textDocument' in change ? [[change.textDocument.uri, change.textDocument.version]] : []
  )

describe('a document that changes while others are read', () => {
  it('is renamed in where the key stands now, however old the reading is that was under way', async () => {
    const host = new GatedHost(files())
    const client = await opened({}, { host })
    await client.open(bib, entries, 'bibtex')
    await client.open(article, 'Pairs huddle [@marsh2019].\n')
    const waits = host.gate.close()
    const asked = references(client)
    await waits
    await client.change(article, [{ text: 'Before.\n\nPairs huddle [@marsh2019].\n' }])
    const edit = ask<WorkspaceEdit>(client, 'rename', bib, first, { newName: 'new2019' })
    await settled(client, article)
    host.gate.open()
    expect(await asked).toContain('article.md:2:15')
    expect(client.applied(article, await edit)).toBe('Before.\n\nPairs huddle [@new2019].\n')
    expect(versionsIn(await edit)).toContainEqual([article, 2])
  })

  it('refuses to rename where the cursor’s own document changed', async () => {
    const host = new GatedHost(files())
    const client = await opened({}, { host })
    await client.open(bib, entries, 'bibtex')
    const waits = host.gate.close()
    const edit = ask<WorkspaceEdit>(client, 'rename', bib, first, { newName: 'new2019' }).catch((error: Error) => error)
    await waits
    await client.change(bib, [{ text: `% Remark.\n${entries}` }])
    await settled(client, bib)
    host.gate.open()
    expect(await edit).toMatchObject({ message: 'the document was edited', code: LSPErrorCodes.ContentModified })
  })

  it('is renamed in once more where its bibliography changed', async () => {
    const host = new GatedHost(files())
    const client = await opened({}, { host })
    await client.open(article, 'Pairs huddle [@marsh2019].\n')
    await client.open(bib, entries, 'bibtex')
    const waits = host.gate.close()
    const edit = ask<WorkspaceEdit>(client, 'rename', article, { line: 0, character: 17 }, { newName: 'new2019' })
    await waits
    await client.change(bib, [{ text: `% Remark.\n${entries}` }])
    await settled(client, bib)
    host.gate.open()
    const now = client.applied(bib, await edit)
    expect(now).toBe(`% Remark.\n${entries.replace('{marsh2019', '{new2019')}`)
  })

  it('is read again where the client tells of it', async () => {
    const host = new GatedHost(files())
    const client = await opened({}, { host })
    await client.open(bib, entries, 'bibtex')
    const waits = host.gate.close()
    const asked = references(client)
    await waits
    host.files.set(other, 'Nothing is cited.\n')
    const changes = [{ uri: other, type: 2 }]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    await settled(client, bib)
    host.gate.open()
    await asked
    expect(await references(client)).toEqual(['article.md:0:15', 'article.md:2:18'])
  })

  it('is read again where only the files around it are known to have changed', async () => {
    const host = new MemoryHost(files())
    const client = await opened({}, { host })
    await client.open(bib, entries, 'bibtex')
    expect(await references(client)).toContain('parts/methods.md:0:4')
    host.files.set(other, 'Nothing is cited.\n')
    await client.change(bib, [{ text: `${entries}\n` }])
    expect(await references(client)).not.toContain('parts/methods.md:0:4')
  })
})

it('an entry is added to the bibliography as it stands, not as it was when the article was read', async () => {
  const { gate, engine } = gatedEngine()
  const uri = 'file:///p/new.md'
  const host = new MemoryHost({ [bib]: entries })
  const client = await opened({}, { host, engine })
  await client.open(bib, entries, 'bibtex')
  await client.open(uri, '---\nbibliography: refs.bib\n---\n\nPeople trust more.\n')
  await client.pulled(uri)
  const waits = gate.close()
  await client.change(bib, [{ text: `% Older.\n${entries}` }])
  const edit = client.connection.sendRequest<WorkspaceEdit>('neuroprose/citeWork', {
    textDocument: { uri },
    position: { line: 4, character: 17 },
    work: { from: 'library', id: 'kosfeld2005' }
  })
  await waits
  const now = `% A much longer remark than before.\n\n${entries}`
  await client.change(bib, [{ text: now }])
  await settled(client, bib)
  gate.open()
  const written = client.applied(bib, await edit)
  const added = /@article\{kosfeld2005[^@]*\n\}\n\n?/.exec(written)?.[0]
  expect(added).toBeDefined()
  expect(written.replace(added ?? '', '').trim()).toBe(now.trim())
})

it('a key that was added while the article was read is not told to be missing', async () => {
  const { gate, engine } = gatedEngine()
  const client = await opened({}, { engine })
  await client.open(bib, entries, 'bibtex')
  await client.open(article, '---\nbibliography: refs.bib\n---\n\nPairs huddle [@marsh2019; @new2020].\n')
  expect(await codesOf(client, article)).toContain('citation/missing-in-bibliography')
  const waits = gate.close()
  await client.change(bib, [{ text: `% Older.\n${entries}` }])
  const codes = codesOf(client, article)
  await waits
  await client.change(bib, [{ text: `${entries}\n@book{new2020,\n  title = {Nests},\n  year = {2020}\n}\n` }])
  await settled(client, bib)
  gate.open()
  expect(await codes).not.toContain('citation/missing-in-bibliography')
})

it('inlay hints are asked for anew once, however many changes come after each other', async () => {
  const client = await opened()
  let asked = 0
  const again = new Promise<void>((resolve) => {
    client.connection.onRequest('workspace/inlayHint/refresh', () => {
      asked++
      resolve()
      return null
    })
  })
  await client.open(article, 'Pairs huddle [@marsh2019].\n')
  await client.open(bib, entries, 'bibtex')
  await client.pulled(article)
  for (const remark of ['One', 'Two', 'Three']) await client.change(bib, [{ text: `% ${remark}.\n${entries}` }])
  await again
  await settled(client, bib)
  expect(asked).toBe(1)
})

it('a file that changes while it is first looked at is not kept as it was', async () => {
  const gate = new Gate()
  class SlowHost extends MemoryHost {
    override async stamp(uri: string): Promise<string> {
      await gate.pass()
      return super.stamp(uri)
    }
  }
  const host = new SlowHost({ [bib]: entries })
  const workspace = new Workspace(host, new TextDocuments(TextDocument))
  const waits = gate.close()
  const first = workspace.read(bib)
  await waits
  host.files.set(bib, '')
  gate.open()
  await first
  await workspace.revalidate()
  expect(await workspace.read(bib)).toBe('')
})
