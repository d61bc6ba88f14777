// Completion of citation keys over the wire.
import { describe, expect, it } from 'vitest'
import type { CompletionItem, CompletionList, MarkupContent, TextEdit } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { article, ask, bib, entries, openAt, opened } from './project.ts'

async function completed(
  client: Client,
  marked: string,
  languageId?: string,
  uri = article
): Promise<CompletionItem[]> {
  const list = await ask<CompletionList | null>(
    client,
    'completion',
    uri,
    await openAt(client, uri, marked, languageId)
  )
  return list?.items ?? []
}

const labels = (items: readonly CompletionItem[]) =>
  [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label)

describe('finds entries by', () => {
  it.each([
    ['key', '[@mar│]', ['marsh2019']],
    ['a part of the key', '[@2019│]', ['marsh2019']],
    ['author', '[@roe│]', []],
    ['any author', '[@noor│]', ['noor2001', 'marsh2019']],
    ['a word of the title', '[@scents│]', ['lund2005', 'handbook']],
    ['journal', '[@murina│]', ['noor2001']],
    ['year', '[@2005│]', ['lund2005', 'handbook']],
    ['author and year together', '[@noor2019│]', ['marsh2019']],
    ['title and year together', '[@vasopressin2001│]', ['noor2001']],
    ['another name of the entry', '[@marsh-old│]', ['marsh2019']],
    ['nothing that fits', '[@zebra│]', []]
  ])('%s', async (by, marked, expected) => {
    const client = await opened()
    const found = labels(await completed(client, marked))
    expect(by === 'author' ? found.slice(0, 1) : found).toEqual(by === 'author' ? ['handbook'] : expected)
  })

  it('its place in a sentence, where nothing is typed yet', async () => {
    const client = await opened()
    expect(labels(await completed(client, 'Vasopressin makes males defend their mates by aggression [@│]'))[0]).toBe(
      'noor2001'
    )
    expect(labels(await completed(client, 'Oxytocin rises in prairie voles that huddle [@│]'))[0]).toBe('marsh2019')
  })
})

describe('writes', () => {
  it.each([
    ['markdown', 'Voles bond [@mar│]', 'Voles bond [@marsh2019]'],
    ['markdown', 'Voles bond [see -@mar│, p. 3]', 'Voles bond [see -@marsh2019, p. 3]'],
    ['markdown', 'Voles bond [@noor2001; @mar│', 'Voles bond [@noor2001; @marsh2019'],
    ['markdown', 'As @mar│xx99 showed', 'As @marsh2019 showed'],
    ['quarto', 'Voles bond [@mar│]', 'Voles bond [@marsh2019]'],
    ['myst', 'Voles bond {cite:p}`noor2001,mar│`', 'Voles bond {cite:p}`noor2001,marsh2019`'],
    ['latex', 'Voles bond \\citep[see][]{noor2001, mar│}', 'Voles bond \\citep[see][]{noor2001, marsh2019}'],
    ['latex', 'Voles bond \\parencite{mar│', 'Voles bond \\parencite{marsh2019'],
    ['typst', 'Voles bond @mar│', 'Voles bond @marsh2019'],
    ['asciidoc', 'Voles bond cite:[mar│]', 'Voles bond cite:[marsh2019]']
  ])('in %s: %s', async (languageId, marked, expected) => {
    const client = await opened()
    const items = await completed(client, marked, languageId, 'file:///p/x.any')
    const edit = items.find(({ label }) => label === 'marsh2019')?.textEdit as TextEdit
    expect(client.applied('file:///p/x.any', { changes: { 'file:///p/x.any': [edit] } })).toBe(expected)
  })

  it('a key with unusual signs so that Pandoc reads it, and not at all where it can’t be written', async () => {
    const odd = '@misc{a+b+(c), title={Odd}}'
    const client = await opened({ [bib]: odd })
    const [item] = await completed(client, 'See [@│]')
    expect(item?.textEdit).toMatchObject({ newText: '{a+b+(c)}' })
    const spaced = await opened({ [bib]: '@misc{a b, title={Odd}}' })
    expect(await completed(spaced, 'See \\cite{│}')).toEqual([])
  })
})

describe('offers nothing', () => {
  it.each([
    ['in code', 'Run `x@mar│`'],
    ['in a block of code', '```r\nx@mar│\n```'],
    ['in an address', 'Write to ada@mar│'],
    ['in a cross reference', 'See @fig-mar│'],
    ['in another cross reference', 'See [@sec-mar│]'],
    ['in maths', 'So $x@mar│$ holds'],
    ['in plain words', 'A marsh│'],
    ['in the front matter', '---\nauthor: "@mar│"\n---\n']
  ])('%s', async (_, marked) => {
    const client = await opened()
    expect(await completed(client, marked)).toEqual([])
  })

  it('in a bibliography', async () => {
    const client = await opened()
    expect(await completed(client, '@mar│', 'bibtex', bib)).toEqual([])
  })

  it('where the user has switched NeuroProse off', async () => {
    const client = await opened({}, { settings: { enable: false } })
    expect(await completed(client, '[@mar│]')).toEqual([])
  })
})

describe('an item', () => {
  it('tells author, year and title, and is found by all of them', async () => {
    const client = await opened()
    const [item] = await completed(client, '[@marsh│]')
    expect(item).toMatchObject({
      labelDetails: { description: 'Marsh et al., 2019' },
      detail: 'Oxytocin and huddling in prairie voles'
    })
    for (const word of ['marsh2019', 'Noor', '2019', 'huddling', 'Journal of Voles'])
      expect(item?.filterText).toContain(word)
    expect(item?.filterText?.startsWith('marsh')).toBe(true)
  })

  it('is described when the client asks: reference, abstract, address, standing', async () => {
    const client = await opened()
    const [item] = await completed(client, '[@marsh│]')
    expect(item?.documentation).toBeUndefined()
    const full = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item)
    const { kind, value } = full.documentation as MarkupContent
    expect(kind).toBe('markdown')
    expect(value).toContain(
      'Marsh A., Noor B. and Lund C. (2019). Oxytocin and huddling in prairie voles. Journal of Voles.'
    )
    expect(value).toContain('[10.1000/voles.19](https://doi.org/10.1000/voles.19)')
    expect(value).toContain('Pairs that huddle after stress release oxytocin.')
    expect(value).toContain('Unverified')
  })

  it('is plain where the client shows nothing else', async () => {
    const client = await opened({}, { profile: 'ALE', capabilities: {} })
    const [item] = await completed(client, '[@marsh│]')
    expect(item?.labelDetails).toBeUndefined()
    expect(item?.detail).toBe('Marsh et al., 2019: Oxytocin and huddling in prairie voles')
    const full = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item)
    expect((full.documentation as MarkupContent).kind).toBe('plaintext')
  })
})

it('a large bibliography is sent in parts, and asked again finds what was left out', async () => {
  const many = Array.from(
    { length: 400 },
    (_, i) => `@misc{key${i}, title={Voles ${i}}, author={Name${i}, A}, year={2000}}\n`
  )
  const client = await opened({ [bib]: many.join('') + entries })
  const position = await openAt(client, article, '[@│]')
  const list = await ask<CompletionList>(client, 'completion', article, position)
  expect(list.isIncomplete).toBe(true)
  expect(list.items.length).toBeLessThanOrEqual(100)
  await client.change(article, [{ text: '[@name399]' }])
  const again = await ask<CompletionList>(client, 'completion', article, { line: 0, character: 9 })
  expect(again.items.map(({ label }) => label)).toEqual(['key399'])
})
