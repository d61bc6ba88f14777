// Bibliographies in every format: completed from, gone to, renamed in; and keys that are missing or only look like keys.
import { describe, expect, it } from 'vitest'
import type { CompletionList, LocationLink, WorkspaceEdit } from 'vscode-languageserver'
import { able, article, ask, openAt, opened } from './project.ts'

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

const sources: Readonly<Record<string, string>> = {
  'refs.bib': '@article{lund2001,\n  title = {Voles}, author = {Lund, A}, year = {2001}\n}\n',
  'refs.json':
    '[{"id": "lund2001", "type": "article-journal", "title": "Voles", "author": [{"family": "Lund"}], "issued": {"date-parts": [[2001]]}}]\n',
  'refs.yaml': 'references:\n- id: lund2001\n  title: Voles\n  author:\n  - family: Lund\n  issued: 2001\n',
  'refs.ris': 'TY  - JOUR\nID  - lund2001\nTI  - Voles\nAU  - Lund, A\nPY  - 2001\nER  - \n'
}

describe.each(Object.entries(sources))('from %s', (name, text) => {
  const uri = `file:///p/${name}`
  const marked = `---\nbibliography: ${name}\n---\n\nVoles bond [@lun│d2001].\n`
  const project = () => opened({ 'file:///p/refs.bib': sources['refs.bib'] as string, [uri]: text })

  it('a key is completed', async () => {
    const client = await project()
    const list = await ask<CompletionList>(client, 'completion', article, await openAt(client, article, marked))
    expect(list.items.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['lund2001', 'Lund, 2001']
    ])
  })

  it('a key leads to its entry', async () => {
    const client = await project()
    const [link] = await ask<LocationLink[]>(client, 'definition', article, await openAt(client, article, marked))
    expect(link?.targetUri).toBe(uri)
    const { start, end } = link?.targetSelectionRange ?? whole
    expect(text.split('\n')[start.line]?.slice(start.character, end.character)).toBe('lund2001')
  })

  it('a key is renamed in its entry', async () => {
    const client = await project()
    const position = await openAt(client, article, marked)
    const edit = await ask<WorkspaceEdit>(client, 'rename', article, position, { newName: 'lund_new' })
    expect(client.applied(uri, edit, text)).toBe(text.replace('lund2001', 'lund_new'))
    expect(client.applied(article, edit)).toContain('[@lund_new]')
  })
})

it('an entry in the front matter is gone to and renamed there', async () => {
  const client = await opened()
  const marked = '---\nreferences:\n- id: roe2001\n  title: Groups\n---\n\nThey groom [@roe│2001; @marsh2019].\n'
  const position = await openAt(client, article, marked)
  const [link] = await ask<LocationLink[]>(client, 'definition', article, position)
  expect([link?.targetUri, link?.targetSelectionRange.start]).toEqual([article, { line: 2, character: 6 }])
  const edit = await ask<WorkspaceEdit>(client, 'rename', article, position, { newName: 'roe_new' })
  expect(client.applied(article, edit)).toBe(marked.replace('│', '').replaceAll('roe2001', 'roe_new'))
})

describe('keys that are missing', () => {
  it('are marked where they stand, with the nearest ones as mends', async () => {
    const client = await opened(
      {},
      { capabilities: { ...able, textDocument: { ...able.textDocument, diagnostic: undefined as never } } }
    )
    await client.open(article, 'Pairs huddle [@marsh2091; @noor2001].')
    const found = (await client.pushed(article, (d) => d.length > 0)).filter(
      ({ code }) => code === 'citation/missing-in-bibliography'
    )
    expect(found.map(({ range }) => range)).toEqual([
      { start: { line: 0, character: 15 }, end: { line: 0, character: 24 } }
    ])
    const actions = await client.actions(article, found[0]?.range ?? whole, ['quickfix'])
    const mend = actions.find(({ title }) => title.includes('marsh2019'))
    expect(client.applied(article, mend?.edit)).toBe('Pairs huddle [@marsh2019; @noor2001].')
  })

  it('are told from what only looks like a key', async () => {
    const client = await opened()
    const decoys = [
      'See @fig-huddle, @tbl-pairs and [@sec-methods; @eq-1].',
      'Also \\@ref(fig:huddle), [@tbl:pairs] and @thm-one.',
      'Write to ada@voles.org or ada.lund+x@voles.example.',
      'Toot to https://social.example/@ada and <ada@voles.org>.',
      'Run `git@host:me/voles` and `@decorator`.',
      'See [[@wiki|a wiki link]] and [ada](mailto:ada@voles.org).',
      '```python\n@cache\ndef f(): pass\n```',
      'Maths $x@y$.'
    ]
    await client.open(article, `${decoys.join('\n\n')}\n\nPairs huddle [@noor2001].\n`)
    const report = await client.pulled(article)
    const found = report.kind === 'full' ? report.items : []
    expect(
      found.filter(({ code }) => code === 'citation/missing-in-bibliography').map(({ message }) => message)
    ).toEqual([])
  })
})
