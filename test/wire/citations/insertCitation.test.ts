// “Insert citation…”: what is found while one types, what registers are asked for, and what citing writes.
import { describe, expect, it } from 'vitest'
import type { Range, WorkspaceEdit } from 'vscode-languageserver'
import { memoryStore } from '../../../server/lookups.ts'
import type { FoundWork, FoundWorks, Verified, WorkRef } from '../../../server/messages.ts'
import { fetchReply, realClock } from '../../../server/network.ts'
import { neuroprose } from '../../../server/neuroprose.ts'
import { openRegistry } from '../../registry/open.ts'
import { type Client, MemoryHost } from '../client.ts'
import { starter } from '../started.ts'

const registry = await openRegistry()

const uri = 'file:///p/docs/a.md'
const bib = 'file:///p/docs/refs.bib'
const refs = `@article{Marsh_2010,
  author = {Marsh, Di},
  year = {2010},
  title = {Oxytocin and social memory in mice},
  journal = {Journal of Voles}
}

@article{Lund_2001,
  author = {Lund, Ada},
  year = {2001},
  title = {Grooming and rank in prairie voles}
}
`
const head = '---\nbibliography: refs.bib\n---\n\n'
const start = starter(() => ({ engine: neuroprose() }))

async function opened(
  text: string,
  settings: Record<string, unknown> = {},
  files: Record<string, string> = { [bib]: refs }
) {
  const network = { fetch: fetchReply, clock: realClock, store: memoryStore() }
  const host = Object.assign(new MemoryHost(files), { network })
  const client = await start({ host, initializationOptions: { registries: registry.addresses, ...settings } })
  await client.open(uri, text)
  return client
}

/** The end of the first “…|” place. */
function placed(text: string) {
  const at = text.indexOf('|')
  const before = text.slice(0, at).split('\n')
  return {
    text: text.replace('|', ''),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  }
}

const find = (client: Client, position: object, text: string) =>
  client.connection.sendRequest<FoundWorks>('neuroprose/findWorks', { textDocument: { uri }, position, text })
const lookUp = (client: Client, text: string) =>
  client.connection.sendRequest<FoundWork[]>('neuroprose/lookUpWorks', { textDocument: { uri }, text })

async function cited(client: Client, position: object, work: WorkRef) {
  const edit = await client.connection.sendRequest<WorkspaceEdit>('neuroprose/citeWork', {
    textDocument: { uri },
    position,
    work
  })
  return { article: client.applied(uri, edit), bibliography: client.applied(bib, edit, refs) }
}

describe('finding', () => {
  it('offers what fits the sentence before anything is typed', async () => {
    const { text, position } = placed(`${head}Mice without oxytocin have no social memory|.\n`)
    const client = await opened(text)
    const { works, lookUp: more } = await find(client, position, '')
    expect(works[0]).toMatchObject({ work: { from: 'bibliography', id: 'Marsh_2010' }, label: 'Marsh, 2010' })
    expect(works[0]?.why).toMatch(/^shares “/)
    expect(more).toBeUndefined()
  })

  it('finds by author, title, year and journal, in the bibliography and then in the library', async () => {
    const { text, position } = placed(`${head}Voles bond|.\n`)
    const client = await opened(text)
    for (const typed of ['lund', 'groom 2001', 'mars vole', 'Marsh 2010']) {
      expect((await find(client, position, typed)).works[0]?.work?.from, typed).toBe('bibliography')
    }
    const { works } = await find(client, position, 'kosfeld trust')
    expect(works[0]?.work).toEqual({ from: 'library', id: 'kosfeld2005' })
    expect((await find(client, position, 'https://doi.org/10.1038/NATURE03701')).works[0]?.work.id).toBe('kosfeld2005')
    expect(registry.requests).toEqual([])
  })
})

describe('citing', () => {
  it('puts the citation behind the words at the cursor, before the full stop, into a group that is there', async () => {
    for (const [before, after] of [
      ['Voles bond| for life.', 'Voles bond [@Lund_2001] for life.'],
      ['Voles bo|nd for life.', 'Voles bond [@Lund_2001] for life.'],
      ['Voles bond for life.|', 'Voles bond for life [@Lund_2001].'],
      ['Voles bond [@Marsh_2010|].', 'Voles bond [@Marsh_2010; @Lund_2001].'],
      ['Voles bond [@Marsh_2010].|', 'Voles bond [@Marsh_2010; @Lund_2001].']
    ]) {
      const { text, position } = placed(`${head}${before}\n`)
      const client = await opened(text)
      const { article } = await cited(client, position, { from: 'bibliography', id: 'Lund_2001' })
      expect(article).toBe(`${head}${after}\n`)
    }
  })

  it('adds a work of the library to the bibliography, under a key like the others', async () => {
    const { text, position } = placed(`${head}People trust more|.\n`)
    const client = await opened(text)
    const { article, bibliography } = await cited(client, position, { from: 'library', id: 'kosfeld2005' })
    expect(article).toContain('trust more [@Kosfeld_2005].')
    expect(bibliography).toMatch(/\n\n@article\{Kosfeld_2005,\n {2}title = /)
  })

  it.each([
    ['what is cited there', `${head}Voles bond [@Lund_2001]|.\n`, 'Lund_2001', /“Lund_2001” is cited here already/],
    ['where no words are', `|${head}Voles bond.\n`, 'Lund_2001', /needs running text/],
    ['what is gone', `${head}Voles bond|.\n`, 'Noor_1999', /no longer in the bibliography/]
  ])('says why it does not: %s', async (_, marked, id, message) => {
    const { text, position } = placed(marked)
    const client = await opened(text)
    await expect(cited(client, position, { from: 'bibliography', id })).rejects.toThrow(message)
  })

  it('warns when it writes to a file that a reference manager overwrites', async () => {
    const { text, position } = placed(`${head}People trust more|.\n`)
    const client = await opened(text, {}, { [bib]: `% Generated by Paperpile.\n\n${refs}` })
    await cited(client, position, { from: 'library', id: 'kosfeld2005' })
    const message = 'The entry was added to refs.bib, which Paperpile overwrites at its next export.'
    expect(client.notified).toContainEqual({ method: 'window/showMessage', params: { type: 2, message } })
  })

  it('says what is missing where there is no bibliography to add to', async () => {
    const { text, position } = placed('---\nbibliography: refs.ris\n---\n\nVoles bond [@Lund].|\n')
    const client = await opened(
      text,
      {},
      { 'file:///p/docs/refs.ris': 'TY  - JOUR\nID  - Lund\nTI  - Voles\nPY  - 2001\nER  - \n' }
    )
    await expect(cited(client, position, { from: 'library', id: 'kosfeld2005' })).rejects.toThrow(/only read here/)
  })
})

describe('looking up', () => {
  const { text, position } = placed(`${head}Voles bond|.\n`)

  it('asks nobody until the user allows it', async () => {
    const client = await opened(text)
    expect((await find(client, position, '10.5555/voles.2011.1')).lookUp).toBe('off')
    await expect(lookUp(client, '10.5555/voles.2011.1')).rejects.toThrow(/Look-ups are off/)
    expect(registry.requests).toEqual([])
  })

  it('is forbidden by a file of the workspace, never allowed by one', async () => {
    const config = 'file:///p/.neuroprose.yaml'
    const forbidden = await opened(text, { lookups: 'on' }, { [bib]: refs, [config]: 'lookups: off\n' })
    await expect(lookUp(forbidden, '10.5555/voles.2011.1')).rejects.toThrow(/Look-ups are off/)
    const allowed = await opened(text, {}, { [bib]: refs, [config]: 'lookups: on\n' })
    await expect(lookUp(allowed, '10.5555/voles.2011.1')).rejects.toThrow(/Look-ups are off/)
    expect(registry.requests).toEqual([])
  })

  it('asks nobody to cite a work of a register either, while look-ups are off', async () => {
    const client = await opened(text)
    const work: WorkRef = { from: 'register', id: 'doi:10.5555/voles.2011.1' }
    await expect(cited(client, position, work)).rejects.toThrow(/is not known any more/)
    expect(registry.requests).toEqual([])
  })

  it('asks only for the identifier, when the user chooses so, and cites what it found', async () => {
    const client = await opened(text, { lookups: 'ask' })
    const before = await find(client, position, 'doi:10.5555/Voles.2011.1')
    expect(before).toEqual({ works: [], lookUp: 'identifier' })
    expect(registry.requests).toEqual([])
    const [work] = await lookUp(client, 'doi:10.5555/Voles.2011.1')
    expect(work).toMatchObject({ label: 'Lund and Marsh, 2011', work: { from: 'register' } })
    expect(registry.requests.map(({ path }) => path)).toEqual(['/crossref/works/10.5555%2Fvoles.2011.1'])
    const { article, bibliography } = await cited(client, position, (work as FoundWork).work)
    expect(article).toContain('Voles bond [@Lund_2011].')
    expect(bibliography).toContain('journal = {Journal of Voles}')
    expect(bibliography).toContain('doi = {10.5555/voles.2011.1}')
    expect(registry.requests).toHaveLength(1)
  })

  it('searches Crossref for words', async () => {
    const client = await opened(text, { lookups: 'on' })
    expect((await find(client, position, 'sniffing voles of the north')).lookUp).toBe('words')
    const works = await lookUp(client, 'plasma peptides')
    expect(works.map(({ title }) => title)).toEqual(['Plasma peptides of voles'])
  })

  it('says what nobody knows, and what could not be asked', async () => {
    const client = await opened(text, { lookups: 'on' })
    await expect(lookUp(client, '10.5555/none')).rejects.toThrow('No register knows 10.5555/none.')
    await expect(lookUp(client, '10.5555/trouble-page')).rejects.toThrow(/could not be looked up \(crossref: /)
  })
})

describe('verifying', () => {
  const { text } = placed(`${head}Voles bond [@lund]|.\n`)
  const entry = (doi: string) =>
    `@article{lund,\n  author = {Lund, Ada},\n  title = {Trust in voles after a sniff},\n  year = {2011},\n  doi = {${doi}}\n}\n`
  const verify = (client: Client) =>
    client.connection.sendRequest<Verified>('neuroprose/verify', { textDocument: { uri } })

  it('asks first where the user wants that, and looks nothing up without a yes', async () => {
    const client = await opened(text, { lookups: 'ask' }, { [bib]: entry('10.5555/voles.2011.2') })
    expect(await verify(client)).toEqual({ locks: [], done: 0, total: 1 })
    expect(client.questions).toEqual([expect.stringMatching(/^Look up 1 reference at Crossref, .* its title, first/)])
    expect(registry.requests).toEqual([])
    client.choices.push('Look up')
    expect(await verify(client)).toMatchObject({ done: 1, total: 1 })
    expect(client.questions).toHaveLength(2)
  })

  it('gives the lock to be written; once it is there, findings and hovers tell what it says', async () => {
    const lock = 'file:///p/docs/neuroprose.lock.json'
    const files = { [bib]: entry('10.5555/voles.2011.2') }
    const client = await opened(text, { lookups: 'on' }, files)
    await client.pushed(uri)
    const { locks, done, total } = await verify(client)
    expect({ done, total }).toEqual({ done: 1, total: 1 })
    expect(locks.map((one) => one.uri)).toEqual([lock])
    expect(client.notified).toContainEqual({ method: 'neuroprose/verifying', params: { uri, done: 1, total: 1 } })
    const after = await opened(text, { lookups: 'on' }, { ...files, [lock]: locks[0]?.text ?? '' })
    const found = await after.pushed(uri, (d) => d.some((one) => one.code === 'citation/retracted'))
    expect(found.find((one) => one.code === 'citation/retracted')?.severity).toBe(1)
    expect((await after.pushed(bib)).map((one) => one.code)).toContain('retracted')
    expect((await after.hover(uri, 4, 14))?.contents.value).toContain('**Retracted** on 2014')
    expect((await verify(after)).total).toBe(0)
  })

  it('mends the entry in the open bibliography: a preprint becomes the published version, under its key', async () => {
    const preprint = entry('10.5555/preprint.7')
      .replace('Trust in voles after a sniff', 'Bonding without receptors')
      .replace('2011', '2021')
    const first = await opened(text, { lookups: 'on' }, { [bib]: preprint })
    const [written] = (await verify(first)).locks
    const lock = { 'file:///p/docs/neuroprose.lock.json': written?.text ?? '' }
    const client = await opened(text, {}, { [bib]: preprint, ...lock })
    await client.open(bib, preprint, 'bibtex')
    const found = await client.pushed(bib, (d) => d.some(({ code }) => code === 'published'))
    const range = found.find(({ code }) => code === 'published')?.range
    const replacing = async () =>
      (await client.actions(bib, range as Range, ['quickfix'], found)).find(({ title }) =>
        title.startsWith('Replace by')
      )
    let swap = await replacing()
    // What was found may have been shown before the file was open; mends come once it was read as it is open.
    while (!swap) swap = await replacing()
    expect(swap?.title).toBe('Replace by Lund and Marsh, 2022, Journal of Voles; keeps the key')
    expect(client.applied(bib, swap?.edit)).toMatch(
      /^@article\{lund,[\s\S]*year = \{2022\}[\s\S]*10\.5555\/voles\.2022\.7/
    )
  })

  it('keeps what the lock knows of other bibliographies in the folder', async () => {
    const lock = 'file:///p/docs/neuroprose.lock.json'
    const known = { id: '', print: 'x', state: 'unverifiable', date: '2026-01-01' }
    const files = {
      [bib]: entry('10.5555/voles.2011.2'),
      'file:///p/docs/other.bib': '@book{roe,\n  title = {Burrows}\n}\n',
      [lock]: JSON.stringify({ version: 1, entries: { gone: known, roe: known } })
    }
    const client = await opened(text, { lookups: 'on' }, files)
    const { locks } = await verify(client)
    expect(Object.keys(JSON.parse(locks[0]?.text ?? '').entries)).toEqual(['lund', 'roe'])
  })

  it('asks nobody where look-ups are off, and says what it needs', async () => {
    const off = await opened(text, {}, { [bib]: entry('10.5555/voles.2011.2') })
    await expect(verify(off)).rejects.toThrow(/Look-ups are off/)
    const none = await opened('Voles bond.\n', { lookups: 'on' }, {})
    await expect(verify(none)).rejects.toThrow(/no bibliography with entries/)
    expect(registry.requests).toEqual([])
  })
})
