// Diagnostics over a real stream: what each client gets, and that it is always about the newest text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Engine } from '../../server/engine.ts'
import type { Client } from './client.ts'
import { stubEngine } from './engine.ts'
import { type ProfileName, profiles } from './profiles.ts'
import { starter } from './started.ts'

const uri = 'file:///p/a.md'
const started = starter()

/** What is flagged, as `text` has it. */
function flagged(text: string, diagnostics: readonly Diagnostic[]): string[] {
  const document = TextDocument.create(uri, '', 0, text)
  return diagnostics.map((d) => `${d.range.start.line}:${d.range.start.character} ${document.getText(d.range)}`)
}

async function diagnosticsOf(client: Client, at: string, profile: ProfileName): Promise<Diagnostic[]> {
  if (profile !== 'VS Code') return client.pushed(at, (d) => d.length > 0)
  const report = await client.pulled(at)
  return report.kind === 'full' ? report.items : []
}

/** An engine that reads no settings before `release`; `inside` says that it was asked to. */
function gated(): { engine: Engine; inside: Promise<void>; release: () => void } {
  const engine = stubEngine()
  let release = () => {}
  let entered = () => {}
  const inside = new Promise<void>((resolve) => {
    entered = resolve
  })
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const slow: Engine = {
    ...engine,
    async configure(place, document, base) {
      entered()
      await gate
      return engine.configure(place, document, base)
    }
  }
  return { engine: slow, inside, release }
}

describe.each(Object.keys(profiles) as ProfileName[])('a client like %s', (profile) => {
  it('gets the findings of a document that it opens', async () => {
    const client = await started({ profile })
    const text = '# Title\r\n\r\nA 🧠 bad word.\r\nA worse one.\r\n'
    await client.open(uri, text)
    const diagnostics = await diagnosticsOf(client, uri, profile)
    expect(flagged(text, diagnostics)).toEqual(['2:5 bad', '3:2 worse'])
    expect(diagnostics.map((d) => [d.code, d.severity, d.source])).toEqual([
      ['words/bad', 2, 'neuroprose'],
      ['words/worse', 1, 'neuroprose']
    ])
  })

  it('gets diagnostics in one way only', async () => {
    const client = await started({ profile })
    expect(client.capabilities.diagnosticProvider !== undefined).toBe(profile === 'VS Code')
    expect(client.capabilities.positionEncoding).toBe('utf-16')
    await client.open(uri, 'bad')
    await diagnosticsOf(client, uri, profile)
    expect(client.published.has(uri)).toBe(profile !== 'VS Code')
  })

  it('can mend what it was shown, without handing any data back', async () => {
    const client = await started({ profile })
    await client.open(uri, 'One bad word.\n')
    const [diagnostic] = await diagnosticsOf(client, uri, profile)
    const bare = { range: (diagnostic as Diagnostic).range, message: '', code: 'words/bad' }
    const actions = await client.actions(uri, bare.range, ['quickfix'], [bare])
    const mended = actions.filter((a) => a.edit).map((a) => client.applied(uri, a.edit))
    expect(mended.slice(0, 2)).toEqual(['One poor word.\n', 'One not good word.\n'])
    const kind = profiles[profile].workspace?.workspaceEdit
    const documentChanges = kind !== undefined && 'documentChanges' in kind && kind.documentChanges === true
    expect(actions[0]?.edit?.documentChanges !== undefined).toBe(documentChanges)
    expect(actions[0]?.diagnostics).toEqual([bare])
  })

  it('is told nothing that it could not know', async () => {
    const client = await started({ profile })
    await client.open(uri, 'bad')
    await diagnosticsOf(client, uri, profile)
    const own = client.notified.filter(({ method }) => method.startsWith('neuroprose/'))
    expect(own).toEqual([])
  })
})

describe('related places and links', () => {
  it('are sent where the client shows them', async () => {
    const client = await started({ profile: 'VS Code' })
    await client.open(uri, 'A worse word.')
    const report = await client.pulled(uri)
    const [diagnostic] = report.kind === 'full' ? report.items : []
    expect(diagnostic?.codeDescription?.href).toMatch(/docs\/rules\/words\/worse\.md$/)
    expect(diagnostic?.relatedInformation).toEqual([
      {
        message: 'It began here.',
        location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } }
      }
    ])
  })

  it('are left out where it does not', async () => {
    const client = await started({ profile: 'eglot' })
    await client.open(uri, 'A worse word.')
    const [diagnostic] = await client.pushed(uri)
    expect(diagnostic).not.toHaveProperty('codeDescription')
    expect(diagnostic).not.toHaveProperty('relatedInformation')
  })
})

describe('edits', () => {
  it('leave the same diagnostics as a fresh opening of the text', async () => {
    const client = await started({ profile: 'VS Code' })
    let opened = 0
    const piece = fc.constantFrom('bad', 'worse', ' ', '\n', '\r\n', '\r', '🧠', 'é', 'e\u0301', 'x', '\uFEFF', '')
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
    const edit = fc.record({ from: fc.nat(30), length: fc.nat(6), text })
    const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(text, batches, async (first, edits) => {
        const edited = `file:///p/edited${opened}.md`
        const fresh = `file:///p/fresh${opened++}.md`
        await client.open(edited, first)
        for (const batch of edits) {
          let now = client.text(edited)
          const changes = batch.map(({ from, length, text: inserted }) => {
            const document = TextDocument.create(edited, '', 0, now)
            const range = { start: document.positionAt(from), end: document.positionAt(from + length) }
            now = now.slice(0, document.offsetAt(range.start)) + inserted + now.slice(document.offsetAt(range.end))
            return { range, text: inserted }
          })
          await client.change(edited, changes)
        }
        await client.open(fresh, client.text(edited))
        const [a, b] = await Promise.all([client.pulled(edited), client.pulled(fresh)])
        const known = JSON.stringify(a).replaceAll(edited, fresh)
        expect(JSON.parse(known).items).toEqual(b.kind === 'full' && b.items)
        expect(b.kind === 'full' && b.items.length).toBe(client.text(edited).match(/\b(?:bad|worse)\b/gu)?.length ?? 0)
        await client.close(edited)
        await client.close(fresh)
      }),
      { numRuns: 150 }
    )
  })

  it('that replace the whole text are taken', async () => {
    const client = await started()
    await client.open(uri, 'bad')
    await client.change(uri, [{ text: 'a worse day' }])
    expect(flagged('a worse day', await client.pushed(uri, (d) => d[0]?.code === 'words/worse'))).toEqual(['0:2 worse'])
  })

  it('in quick succession publish only for the newest version', async () => {
    const client = await started({ profile: 'lsp-mode' })
    await client.open(uri, 'bad')
    for (let i = 0; i < 20; i++) await client.change(uri, [{ text: `${'x '.repeat(i)}bad` }])
    await client.pushed(uri, (d) => d[0]?.range.start.character === 38)
    const versions = (client.published.get(uri) ?? []).map((p) => p.version as number)
    expect(versions.at(-1)).toBe(21)
    for (const { version, diagnostics } of client.published.get(uri) ?? []) {
      expect(diagnostics[0]?.range.start.character).toBe(2 * Math.max(0, (version as number) - 2))
    }
  })

  it('while a pull waits make it answer for the newest text', async () => {
    const client = await started({ profile: 'VS Code' })
    await client.open(uri, 'bad')
    const first = client.pulled(uri)
    await client.change(uri, [{ text: 'now a bad word' }])
    const report = await first
    expect(flagged('now a bad word', report.kind === 'full' ? report.items : [])).toEqual(['0:6 bad'])
  })

  it.each(['VS Code', 'lsp-mode'] as const)(
    'while files are read leave no result of the older text (%s)',
    async (profile) => {
      const { engine, inside, release } = gated()
      const client = await started({ profile, engine })
      await client.open(uri, 'bad')
      const pulled = profile === 'VS Code' ? client.pulled(uri) : undefined
      await inside
      await client.change(uri, [{ text: 'now a bad word' }])
      // The answer to a request that came later says that the edit was read.
      await client.connection.sendRequest('neuroprose/explain', { rule: 'words/bad' })
      release()
      const report = await pulled
      if (report) expect(flagged('now a bad word', report.kind === 'full' ? report.items : [])).toEqual(['0:6 bad'])
      else {
        await client.pushed(uri, (d) => d[0]?.range.start.character === 6)
        expect(client.published.get(uri)?.map((p) => p.version)).not.toContain(1)
      }
    }
  )

  it('while a request with a range waits make it stale, not wrong', async () => {
    const { engine, inside, release } = gated()
    const client = await started({ engine })
    await client.open(uri, 'bad')
    const at = { line: 0, character: 0 }
    const actions = client.actions(uri, { start: at, end: at })
    const hover = client.hover(uri, 0, 0)
    await inside
    await client.change(uri, [{ text: 'quite another bad text' }])
    // The answer to a request that came later says that the edit was read.
    await client.connection.sendRequest('neuroprose/explain', { rule: 'words/bad' })
    release()
    await expect(actions).rejects.toMatchObject({ code: -32801 })
    await expect(hover).rejects.toMatchObject({ code: -32801 })
  })
})

describe('any order of messages', () => {
  type Step = { do: 'edit' | 'pull' | 'hover' | 'cancel' | 'reopen' | 'touch' | 'settings'; at: number }
  const step: fc.Arbitrary<Step> = fc.record({
    do: fc.constantFrom('edit', 'pull', 'hover', 'cancel', 'reopen', 'touch', 'settings'),
    at: fc.nat(20)
  })

  it.each(['VS Code', 'lsp-mode'] as const)('ends with what a fresh server says (%s)', async (profile) => {
    const client = await started({ profile })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await client.open(uri, 'bad')
        const codes: Promise<number>[] = []
        for (const { do: what, at } of steps) await take(client, what, at, codes)
        const text = client.text(uri)
        const expected = [...text.matchAll(/\b(?:bad|worse)\b/g)].map((match) => `0:${match.index} ${match[0]}`)
        const settled = (d: Diagnostic[]) => flagged(text, d).join() === expected.join()
        if (profile === 'lsp-mode') await client.pushed(uri, settled)
        else {
          const report = await client.pulled(uri)
          expect(flagged(text, report.kind === 'full' ? report.items : [])).toEqual(expected)
        }
        expect((await Promise.all(codes)).filter((code) => ![0, -32800, -32801].includes(code))).toEqual([])
        await client.close(uri)
      }),
      { numRuns: 40 }
    )
  })

  async function take(client: Client, what: Step['do'], at: number, codes: Promise<number>[]): Promise<void> {
    const answered = (request: Promise<unknown>) =>
      codes.push(
        request.then(
          () => 0,
          (error: { code: number }) => error.code
        )
      )
    const place = { line: 0, character: at }
    if (what === 'edit') await client.change(uri, [{ range: { start: place, end: place }, text: ' bad worse ' }])
    else if (what === 'pull') answered(client.pulled(uri))
    else if (what === 'hover') answered(client.hover(uri, 0, at))
    else if (what === 'cancel') {
      const source = new CancellationTokenSource()
      const params = { textDocument: { uri }, range: { start: place, end: place }, context: { diagnostics: [] } }
      answered(client.connection.sendRequest('textDocument/codeAction', params, source.token))
      source.cancel()
    } else if (what === 'reopen') {
      const text = client.text(uri)
      await client.close(uri)
      await client.open(uri, text)
    } else if (what === 'touch') {
      const changes = [{ uri: 'file:///p/.neuroprose.yaml', type: 2 }]
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    } else await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }
})

describe('pulling', () => {
  it('again gives “unchanged” until something changes', async () => {
    const client = await started({ profile: 'VS Code' })
    await client.open(uri, 'bad')
    const first = await client.pulled(uri)
    const again = await client.pulled(uri, first.resultId)
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId })
    await client.change(uri, [{ text: 'bad!' }])
    expect((await client.pulled(uri, first.resultId)).kind).toBe('full')
  })

  it('that is cancelled is answered with that', async () => {
    const client = await started({ profile: 'VS Code' })
    await client.open(uri, 'bad')
    const source = new CancellationTokenSource()
    const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token)
    source.cancel()
    await expect(asked).rejects.toMatchObject({ code: -32800 })
    expect((await client.pulled(uri)).kind).toBe('full')
  })

  it('lints a version once, however many ask', async () => {
    const log: string[] = []
    const client = await started({ profile: 'VS Code', engine: stubEngine(log) })
    await client.open(uri, 'bad')
    const at = { line: 0, character: 1 }
    await Promise.all([
      client.pulled(uri),
      client.hover(uri, 0, 1),
      client.actions(uri, { start: at, end: at }),
      client.pulled(uri)
    ])
    expect(log).toEqual(['bad'])
  })
})

describe('odd documents', () => {
  it('that were never opened have no findings', async () => {
    const client = await started({ profile: 'VS Code' })
    const at = { line: 5, character: 5 }
    expect(await client.pulled('file:///p/never.md')).toEqual({ kind: 'full', items: [] })
    expect(await client.hover('file:///p/never.md', 0, 0)).toBeNull()
    expect(await client.actions('file:///p/never.md', { start: at, end: at })).toEqual([])
  })

  it('that are closed are cleared and forgotten', async () => {
    const client = await started()
    await client.open(uri, 'bad')
    await client.pushed(uri, (d) => d.length === 1)
    await client.close(uri)
    expect(await client.pushed(uri, (d) => d.length === 0)).toEqual([])
    await client.change(uri, [{ text: 'bad bad' }])
    expect(await client.hover(uri, 0, 0)).toBeNull()
  })

  it('closed before they were linted publish nothing but the clearing', async () => {
    const client = await started()
    await client.open(uri, 'bad')
    await client.close(uri)
    await client.open('file:///p/b.md', 'worse')
    await client.pushed('file:///p/b.md')
    expect((client.published.get(uri) ?? []).flatMap((p) => p.diagnostics)).toEqual([])
  })

  it('empty, huge and binary ones are fine', async () => {
    const client = await started()
    await client.open('file:///p/empty.md', '')
    expect(await client.pushed('file:///p/empty.md')).toEqual([])
    await client.open('file:///p/huge.md', `${'word '.repeat(1_000_000)}bad`)
    const huge = await client.pushed('file:///p/huge.md')
    expect(client.logged).toEqual([])
    expect(huge.map((d) => d.range.start)).toEqual([{ line: 0, character: 5_000_000 }])
    await client.open('file:///p/binary.md', 'a\u0000b bad')
    const binary = await client.pushed('file:///p/binary.md')
    expect(binary.map((d) => d.message)).toEqual(['This is a binary file.', '“bad” is not a *good* word (review).'])
  })

  it('positions outside the text are moved inside', async () => {
    const client = await started()
    await client.open(uri, 'bad')
    expect(await client.hover(uri, 900, 900)).toBeNull()
    const far = { line: 900, character: 900 }
    const all = await client.actions(uri, { start: { line: 0, character: 0 }, end: far }, ['quickfix'])
    expect(all[0]?.title).toBe('Say “poor”')
  })

  it('in no format of ours are left alone', async () => {
    const client = await started()
    await client.open('file:///p/a.py', 'bad = 1', 'python')
    await client.open(uri, 'bad')
    await client.pushed(uri)
    expect((client.published.get('file:///p/a.py') ?? []).flatMap((p) => p.diagnostics)).toEqual([])
  })
})
