// Quick fixes that cite: from the project's bibliography first, then the curated library, in the document's own syntax.
import { describe, expect, it } from 'vitest'
import type { CodeAction, TextEdit } from 'vscode-languageserver'
import { neuroprose } from '../../../server/neuroprose.ts'
import { type Client, type ClientOptions, MemoryHost } from '../client.ts'
import { starter } from '../started.ts'

const bib = 'file:///p/docs/refs.bib'
const refs = `@article{Marsh_2010,
  author = {Marsh, Di},
  year = {2010},
  title = {Oxytocin and social memory in mice}
}

@article{Lund_2001,
  author = {Lund, Ada},
  year = {2001},
  title = {Grooming and rank in prairie voles}
}
`
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
const claim = 'Intranasal oxytocin increased trust in a trust game among healthy men.'
const start = starter(() => ({ engine: neuroprose() }))
const started = (files: Record<string, string> = { [bib]: refs }, options: ClientOptions = {}) =>
  start({ host: new MemoryHost(files), ...options })

async function citing(client: Client, uri: string): Promise<CodeAction[]> {
  return (await client.actions(uri, whole, ['quickfix'])).filter(({ title }) => title.startsWith('Cite '))
}

/** What the action writes into the bibliography. */
function addedBy(action: CodeAction | undefined): string {
  const { changes = {}, documentChanges = [] } = action?.edit ?? {}
  const documents = documentChanges.filter((change) => 'textDocument' in change)
  const edits =
    changes[bib] ?? documents.filter((d) => d.textDocument.uri === bib).flatMap((d) => d.edits as TextEdit[])
  return edits.map(({ newText }) => newText).join('')
}

describe('a statement without a source', () => {
  it('gets one of the library together with its entry, under a key in the pattern of the file, in one edit', async () => {
    const uri = 'file:///p/docs/a.md'
    const client = await started()
    await client.open(uri, `---\nbibliography: refs.bib\n---\n\nVoles bond [@Lund_2001].\n\n${claim}\n`)
    const kosfeld = (await citing(client, uri)).find(({ title }) => title.startsWith('Cite Kosfeld'))
    expect(kosfeld?.title).toContain('adds it to refs.bib')
    expect(client.applied(uri, kosfeld?.edit)).toContain('among healthy men [@Kosfeld_2005].')
    expect(addedBy(kosfeld)).toMatch(/^\n@article\{Kosfeld_2005,\n {2}title = /)
  })

  it.each([
    [
      'a.tex',
      'latex',
      `\\documentclass{article}\\usepackage{natbib}\n\\begin{document}\nVoles bond \\citep{Lund_2001}.\n\n${claim}\n\\bibliography{refs}\n\\end{document}\n`,
      'men~\\citep{Kosfeld_2005}.'
    ],
    [
      'b.tex',
      'latex',
      `\\documentclass{article}\\usepackage{biblatex}\\addbibresource{refs.bib}\n\\begin{document}\nVoles bond \\parencite{Lund_2001}.\n\n${claim}\n\\end{document}\n`,
      'men~\\parencite{Kosfeld_2005}.'
    ],
    [
      'c.md',
      'markdown',
      `---\nbibliography: refs.bib\n---\n\nVoles bond {cite:p}\`Lund_2001\`.\n\n${claim}\n`,
      'men {cite:p}`Kosfeld_2005`.'
    ],
    [
      'd.qmd',
      'quarto',
      `---\nbibliography: refs.bib\n---\n\nVoles bond [@Lund_2001].\n\n${claim}\n`,
      'men [@Kosfeld_2005].'
    ]
  ])('%s', async (name, language, text, expected) => {
    const uri = `file:///p/docs/${name}`
    const client = await started()
    await client.open(uri, text, language)
    const kosfeld = (await citing(client, uri)).find(({ title }) => title.startsWith('Cite Kosfeld'))
    expect(client.applied(uri, kosfeld?.edit)).toContain(expected)
  })

  it('in a plain text gets author and year, and a line in the reference list', async () => {
    const uri = 'file:///p/docs/a.txt'
    const client = await started({ 'file:///p/.neuroprose.yaml': 'root: true\n' })
    await client.open(
      uri,
      `A title\n\n${claim}\n\nReferences\n\nAdams, B. (1999). Mice. Mouse Journal.\n\nLund, A. (2001). Voles. Vole Journal.\n`,
      'plaintext'
    )
    const kosfeld = (await citing(client, uri)).find(({ title }) => title.startsWith('Cite Kosfeld'))
    const out = client.applied(uri, kosfeld?.edit)
    expect(out).toContain('among healthy men (Kosfeld et al., 2005).')
    expect(out).toMatch(/Mouse Journal\.\n\nKosfeld, M\.[^\n]+\n\nLund, A\./)
  })

  it('is offered the project’s own entries first, with why they fit', async () => {
    const uri = 'file:///p/docs/a.md'
    const client = await started()
    await client.open(
      uri,
      '---\nbibliography: refs.bib\n---\n\nVoles bond [@Lund_2001].\n\nOxytocin restored social memory in mice that lacked it.\n'
    )
    const [first] = await citing(client, uri)
    expect(first?.title).toMatch(/^Cite Marsh, 2010: Oxytocin and social memory in mice \(shares “/)
    expect(client.applied(uri, first?.edit)).toContain('that lacked it [@Marsh_2010].')
  })
})

describe('a finding of another rule about what is claimed', () => {
  it('is offered sources of its sentence behind its own mends', async () => {
    const uri = 'file:///p/docs/a.md'
    const client = await started()
    await client.open(
      uri,
      '---\nbibliography: refs.bib\n---\n\nOxytocin, the love hormone, shapes social memory in mice [@Lund_2001].\n'
    )
    const actions = await client.actions(uri, whole, ['quickfix'])
    const marsh = actions.find(({ title }) => title.startsWith('Cite Marsh'))
    expect(client.applied(uri, marsh?.edit)).toContain('in mice [@Lund_2001; @Marsh_2010].')
  })

  it('is offered none where it is about form', async () => {
    const uri = 'file:///p/docs/a.md'
    const client = await started()
    await client.open(
      uri,
      '---\nbibliography: refs.bib\n---\n\nSocial memory of mice changed with oxytocin, p = .000 [@Lund_2001].\n'
    )
    expect(await citing(client, uri)).toEqual([])
  })
})

describe('a file that a reference manager writes', () => {
  it('is written to only with a warning', async () => {
    const uri = 'file:///p/docs/a.md'
    const client = await started({ [bib]: `% Generated by Paperpile.\n\n${refs}` })
    await client.open(uri, `---\nbibliography: refs.bib\n---\n\nVoles bond [@Lund_2001].\n\n${claim}\n`)
    const kosfeld = (await citing(client, uri)).find(({ title }) => title.startsWith('Cite Kosfeld'))
    expect(kosfeld?.title).toContain('adds it to refs.bib, which Paperpile overwrites at its next export')
  })
})
