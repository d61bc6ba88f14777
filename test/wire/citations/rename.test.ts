// Renaming a key in every document that cites it, over the wire.
import { describe, expect, it } from 'vitest'
import type { Range, WorkspaceEdit } from 'vscode-languageserver'
import type { Client, ClientOptions } from '../client.ts'
import { article, ask, bib, entries, files, openAt, opened, other } from './project.ts'

async function renamed(client: Client, uri: string, marked: string, newName: string): Promise<WorkspaceEdit | null> {
  const position = await openAt(client, uri, marked)
  return ask<WorkspaceEdit | null>(client, 'rename', uri, position, { newName })
}

/** Every file after the edit, by name; those that the edit leaves alone are left out. */
function changedBy(
  client: Client,
  edit: WorkspaceEdit | null,
  before: Readonly<Record<string, string>>
): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [uri, text] of Object.entries(before)) {
    const now = client.applied(uri, edit ?? undefined, text)
    if (now !== text) out[uri.replace('file:///p/', '')] = now
  }
  return out
}

const articleText = files()[article] as string

describe('a key', () => {
  it.each([
    ['article.md', article, articleText.replace('@marsh2019', '@mar│sh2019')],
    ['refs.bib', bib, entries.replace('{marsh2019', '{marsh2│019')]
  ])('is renamed in every document and in its entry, from %s', async (_, uri, marked) => {
    const client = await opened()
    const edit = await renamed(client, uri, marked, 'marsh2019oxytocin')
    expect(changedBy(client, edit, files())).toEqual({
      'refs.bib': entries.replace('{marsh2019', '{marsh2019oxytocin'),
      'article.md': articleText.replace('@marsh2019', '@marsh2019oxytocin'),
      'parts/methods.md': 'As @marsh2019oxytocin did.\n'
    })
  })

  it('that is an alias is renamed as an alias', async () => {
    const client = await opened()
    const edit = await renamed(client, article, articleText.replace('@marsh-old', '@marsh-│old'), 'marsh-first')
    expect(changedBy(client, edit, files())).toEqual({
      'refs.bib': entries.replace('{marsh-old}', '{marsh-first}'),
      'article.md': articleText.replace('@marsh-old', '@marsh-first')
    })
  })

  it('is renamed in the entries that take over from it', async () => {
    const client = await opened()
    const edit = await renamed(client, bib, entries.replace('@book{hand', '@book{ha│nd'), 'roe2005')
    expect(changedBy(client, edit, files())).toEqual({ 'refs.bib': entries.replaceAll('{handbook', '{roe2005') })
  })

  it('of an xdata container is renamed where entries take over from it', async () => {
    const text = '@xdata{press, publisher={Burrow}}\n@book{a, title={A}, xdata={press}}\n@book{b, title={B}}\n'
    const client = await opened({ [bib]: text })
    const edit = await renamed(client, bib, text.replace('xdata{pr', 'xdata{pr│'), 'burrow')
    expect(client.applied(bib, edit ?? undefined, text)).toBe(text.replaceAll('press', 'burrow'))
    await expect(renamed(client, bib, text.replace('={press', '={pr│ess'), 'b')).rejects.toThrow('already a key')
  })

  it('is written as each syntax needs it', async () => {
    const more = {
      [article]: 'Pairs [@noor2001], @{noor2001} and Noor (2001).',
      'file:///p/b.tex': 'Pairs \\citep{marsh2019,noor2001}.',
      'file:///p/c.md': 'Pairs {cite:p}`noor2001`.',
      'file:///p/d.md': '---\nnocite: "@noor2001"\n---\n\nText.',
      'file:///p/e.md': 'Another [@noor2001a].'
    }
    const client = await opened(more)
    const edit = await renamed(client, bib, entries.replace('{noor2001', '{noor2│001'), 'noor+')
    expect(changedBy(client, edit, files(more))).toEqual({
      'refs.bib': entries.replace('{noor2001', '{noor+'),
      'article.md': 'Pairs [@{noor+}], @{noor+} and Noor (2001).',
      'b.tex': 'Pairs \\citep{marsh2019,noor+}.',
      'c.md': 'Pairs {cite:p}`noor+`.',
      'd.md': '---\nnocite: "@{noor+}"\n---\n\nText.'
    })
  })

  it('in a document that is open is renamed as it stands there, with its version', async () => {
    const client = await opened()
    await client.open(other, 'First.\n\nAs @marsh2019 did.')
    await client.change(other, [{ text: 'First of all.\n\nAs @marsh2019 did.' }])
    const edit = await renamed(client, article, articleText.replace('@marsh2019', '@mar│sh2019'), 'new2019')
    expect(client.applied(other, edit ?? undefined)).toBe('First of all.\n\nAs @new2019 did.')
    const versions = edit?.documentChanges?.map((d) =>
      'textDocument' in d ? [d.textDocument.uri, d.textDocument.version] : []
    )
    expect(Object.fromEntries(versions ?? [])).toEqual({ [bib]: null, [article]: 1, [other]: 2 })
  })

  it('comes as plain changes to clients that know no versions', async () => {
    const client = await opened({}, { profile: 'neovim', capabilities: {} } as ClientOptions)
    const edit = await renamed(client, article, articleText.replace('@marsh2019', '@mar│sh2019'), 'new2019')
    expect(Object.keys(edit?.changes ?? {}).sort()).toEqual([article, other, bib].sort())
  })

  it('to itself changes nothing', async () => {
    const client = await opened()
    expect(await renamed(client, article, articleText.replace('@marsh2019', '@mar│sh2019'), 'marsh2019')).toBeNull()
  })

  it('in a file that a reference manager writes is renamed with a word of warning', async () => {
    const exported = `% Automatically exported by Zotero\n\n${entries}`
    const client = await opened({ [bib]: exported })
    const edit = await renamed(client, article, articleText.replace('@marsh2019', '@mar│sh2019'), 'new2019')
    expect(edit).not.toBeNull()
    const shown = client.notified.filter(({ method }) => method === 'window/showMessage')
    expect(JSON.stringify(shown)).toContain('Zotero')
  })
})

describe('refuses', () => {
  const marked = articleText.replace('@marsh2019', '@mar│sh2019')

  it.each([
    ['a key with a space', marked, 'two words', /can’t be a key/],
    ['a key with a comma', marked, 'a,b', /can’t be a key/],
    ['an empty key', marked, ' ', /can’t be a key/],
    ['a key that is taken', marked, 'noor2001', /already the key of “Vasopressin and aggression”/],
    ['an alias of the same entry', marked, 'marsh-old', /already the key of/],
    ['a key that no bibliography has', 'See [@go│ne].', 'new', /No bibliography that was read has “gone”/],
    ['author and year', 'Voles fight (Noor, 20│01).', 'new', /author and year/],
    ['what is no key', 'Pairs hud│dle.', 'new', /no key of a source here/]
  ])('%s', async (_, text, newName, message) => {
    const client = await opened()
    await expect(renamed(client, article, text, newName)).rejects.toThrow(message)
  })
})

describe('asked first', () => {
  const prepared = async (marked: string) => {
    const client = await opened()
    const position = await openAt(client, article, marked)
    return ask<{ range: Range; placeholder: string } | null>(client, 'prepareRename', article, position)
  }

  it('gives the key and where it stands', async () => {
    expect(await prepared('Pairs [see @mar│sh2019, p. 3].')).toEqual({
      placeholder: 'marsh2019',
      range: { start: { line: 0, character: 12 }, end: { line: 0, character: 21 } }
    })
  })

  it('gives nothing where there is no key', async () => {
    expect(await prepared('Pairs hud│dle.')).toBeNull()
    expect(await prepared('See @fig-mar│sh.')).toBeNull()
  })

  it('says why a key can’t be renamed', async () => {
    await expect(prepared('See [@go│ne].')).rejects.toThrow('No bibliography that was read has “gone”')
  })
})
