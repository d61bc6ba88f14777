// Hovers on citations and on the entries of a bibliography, over the wire.
import { describe, expect, it } from 'vitest'
import type { Hover, MarkupContent, Range } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { article, ask, bib, cursor, entries, files, openAt, opened } from './project.ts'

async function hovered(
  client: Client,
  uri: string,
  marked: string
): Promise<{ value: string; range: Range | undefined }> {
  const hover = await ask<Hover | null>(client, 'hover', uri, await openAt(client, uri, marked))
  return { value: (hover?.contents as MarkupContent | undefined)?.value ?? '', range: hover?.range }
}

describe('a key', () => {
  it('tells reference, address, abstract, standing and where else the work is cited', async () => {
    const client = await opened()
    const { value, range } = await hovered(
      client,
      article,
      'Pairs huddle [see @mar│sh2019, p. 3], and again [@marsh-old].'
    )
    expect(value).toContain(
      'Marsh A., Noor B. and Lund C. (2019). Oxytocin and huddling in prairie voles. Journal of Voles.'
    )
    expect(value).toContain('(https://doi.org/10.1000/voles.19)')
    expect(value).toContain('Pairs that huddle after stress release oxytocin.')
    expect(value).toContain('Unverified')
    expect(value).toContain('Cited 2 times here and once in 1 other document: methods.md (1).')
    expect(range).toEqual({ start: { line: 0, character: 19 }, end: { line: 0, character: 28 } })
  })

  it.each([
    'Pairs │huddle [@marsh2019].',
    'Pairs huddle [@marsh2019, │p. 3].',
    'Pairs huddle [│see @marsh2019].',
    'See @fig-hu│ddling.'
  ])('is what a hover is about, and nothing beside it: %s', async (marked) => {
    const client = await opened()
    expect((await hovered(client, article, marked)).value).not.toContain('Oxytocin and huddling')
  })

  it('that is missing is told of by its finding alone', async () => {
    const client = await opened()
    const { value } = await hovered(client, article, 'Pairs huddle [@marsh20│91; @noor2001].')
    expect(value).toContain('missing-in-bibliography')
    expect(value).not.toContain('Unverified')
  })

  it('with a finding on it shows both, the finding first', async () => {
    const retracted = '@article{bad1999, title={RETRACTED: Songs heal}, author={Marsh, Ada}, year={1999}}'
    const client = await opened({ [bib]: retracted })
    const { value } = await hovered(client, article, 'Songs heal [@bad│1999].')
    expect(value.indexOf('citation/retracted')).toBeGreaterThanOrEqual(0)
    expect(value.indexOf('**Retracted**')).toBeGreaterThan(value.indexOf('citation/retracted'))
  })

  it('of a preprint says so', async () => {
    const client = await opened({
      [bib]: '@article{pre, title={Songs}, author={Marsh, Ada}, journal={bioRxiv}, year={2020}}'
    })
    expect((await hovered(client, article, 'Songs [@pr│e].')).value).toContain('**Preprint**')
  })

  it('of a work of the curated library tells what it speaks for', async () => {
    const kosfeld = '@article{kos, title={Trust}, author={Kosfeld, M}, year={2005}, doi={10.1038/NATURE03701}}'
    const client = await opened({ [bib]: kosfeld })
    const { value } = await hovered(client, article, 'Trust [@ko│s].')
    expect(value).toContain('In the curated library.')
    expect(value).toMatch(/- Supports: .*trust/)
    expect(value).not.toContain('Unverified')
  })

  it('of a long abstract shows its beginning, to the end of a sentence, and never as markup', async () => {
    const abstract = `<jats:p>First *words*. ${'This sentence goes on about voles and their burrows. '.repeat(40)}</jats:p>`
    const client = await opened({
      [bib]: `@article{a, title={T}, author={Marsh, A}, year={2000}, abstract={${abstract}}}`
    })
    const { value } = await hovered(client, article, 'So [@│a].')
    expect(value).toContain('First \\*words\\*. This sentence')
    expect(value).not.toContain('jats')
    expect(value).toContain('burrows. …')
    expect(value.length).toBeLessThan(1200)
  })

  it('is plain text where the client shows no markup', async () => {
    const client = await opened(
      {},
      { profile: 'eglot', capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } }
    )
    const { value } = await hovered(client, article, 'Pairs huddle [@mar│sh2019].')
    expect(value).toContain('10.1000/voles.19: https://doi.org/10.1000/voles.19')
    expect(value).not.toMatch(/\*\*|\\/)
  })
})

it('author and year that mean one entry are described like its key', async () => {
  const client = await opened()
  const { value, range } = await hovered(client, article, 'Voles fight (Noor, 20│01).')
  expect(value).toContain('Vasopressin and aggression')
  expect(range?.start).toEqual({ line: 0, character: 13 })
})

describe('in a bibliography', () => {
  const marked = entries.replace('@article{marsh2019', '@article{mar│sh2019')

  it('the key of an entry is described, with where it is cited', async () => {
    const client = await opened()
    const { value } = await hovered(client, bib, marked)
    expect(value).toContain('Oxytocin and huddling in prairie voles')
    expect(value).toContain('Cited 3 times in 2 other documents: article.md (2), methods.md (1).')
  })

  it('a key that an entry takes over from is, too', async () => {
    const client = await opened()
    expect((await hovered(client, bib, entries.replace('{handbook}', '{hand│book}'))).value).toContain(
      'Handbook of scents'
    )
  })

  it('an entry that nothing cites says so', async () => {
    const client = await opened({ [article]: 'Nothing.', 'file:///p/parts/methods.md': 'Nothing.' })
    expect((await hovered(client, bib, marked)).value).toContain('Cited nowhere in the workspace.')
  })

  it('fields and text between are not', async () => {
    const client = await opened()
    expect((await hovered(client, bib, entries.replace('journal', 'jour│nal'))).value).toBe('')
  })
})

it('what is open counts as it stands in the editor', async () => {
  const client = await opened()
  await client.open('file:///p/parts/methods.md', 'As @marsh2019 and @marsh2019 did.')
  const { text, position } = cursor('Pairs [@mar│sh2019].')
  await client.open(article, text)
  const hover = await ask<Hover>(client, 'hover', article, position)
  expect((hover.contents as MarkupContent).value).toContain('methods.md (2)')
  expect(Object.keys(files())).toContain(article)
})
