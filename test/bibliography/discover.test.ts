// Which bibliographies a document cites from, with folders in memory.
import { describe, expect, it } from 'vitest'
import { bibliographyOf, type DiscoverOptions, discover, type Reader } from '../../bibliography/discover.ts'
import { bibliographiesIn } from '../../bibliography/project.ts'
import { createBibliographyLoader } from '../../bibliography/snapshot.ts'
import type { Entry } from '../../core/bibliography.ts'
import type { Document } from '../../core/document/document.ts'
import { parse } from '../../formats/index.ts'

function documentWith(...paths: string[]): Document {
  const source = paths.join('\n')
  let from = 0
  const bibliographies = paths.map((path) => {
    const start = source.indexOf(path, from)
    from = start + path.length
    return { path, span: { start, end: from } }
  })
  return {
    source,
    format: 'markdown',
    blocks: [],
    citations: [],
    directives: [],
    problems: [],
    bibliographies,
    footnotes: new Set(),
    hasReferenceList: false
  }
}

function reader(files: Record<string, string | Error>): Reader {
  return {
    async readFile(path) {
      const file = files[path]
      if (file instanceof Error) throw file
      return file
    },
    async list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`
      return Object.keys(files)
        .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
        .map((path) => path.slice(prefix.length))
    },
    async folders(folder) {
      const prefix = folder === '' ? '' : `${folder}/`
      const below = Object.keys(files).flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []))
      return [...new Set(below.filter((path) => path.includes('/')).map((path) => path.split('/')[0] as string))]
    }
  }
}

async function found(files: Record<string, string | Error>, options: Partial<DiscoverOptions>, ...named: string[]) {
  const result = await discover(
    documentWith(...named),
    { path: '/project/text/chapter.md', root: '/project', ...options },
    reader(files)
  )
  return {
    origin: result.origin,
    files: result.files.map((f) => f.path + (f.text === undefined ? `: ${f.error}` : ''))
  }
}

const bib = '@misc{a, title={A}}'

describe('discovery', () => {
  it('reads what the document names, beside it or from a folder above', async () => {
    const files = { '/project/text/own.bib': bib, '/project/shared/refs.bib': bib, '/project/other.bib': bib }
    expect(await found(files, {}, 'own.bib', 'shared/refs.bib')).toEqual({
      origin: 'document',
      files: ['/project/text/own.bib', '/project/shared/refs.bib']
    })
    expect(await found(files, {}, '../other.bib')).toEqual({ origin: 'document', files: ['/project/other.bib'] })
    expect(await found(files, {}, '/other.bib')).toEqual({ origin: 'document', files: ['/project/other.bib'] })
    expect(await found(files, {}, 'own')).toEqual({ origin: 'document', files: ['/project/text/own.bib'] })
  })

  it('reports at its place what the document names and nobody can read', async () => {
    const document = documentWith('gone.bib', 'https://example.org/refs.bib')
    const result = await bibliographyOf(
      document,
      { path: '/project/a.md', root: '/project' },
      reader({ '/project/near.bib': bib })
    )
    expect(result.bibliography.state).toBe('unknown')
    expect(result.unread.map(({ span }) => document.source.slice(span.start, span.end))).toEqual([
      'gone.bib',
      'https://example.org/refs.bib'
    ])
    expect(result.unread[0]?.message).toContain('no such file')
    expect(result.problems).toEqual([])
  })

  it('takes the configuration when the document names none', async () => {
    const files = { '/project/text/near.bib': bib, '/project/refs.bib': bib }
    expect(await found(files, { configured: ['/project/refs.bib', '/project/more.bib'] })).toEqual({
      origin: 'settings',
      files: ['/project/refs.bib', '/project/more.bib: no such file']
    })
  })

  it('takes the project file above before any file that only lies there', async () => {
    const files = {
      '/project/text/near.bib': bib,
      '/project/_quarto.yml': 'project:\n  type: book\nbibliography: [a.bib, "b.bib"]\n',
      '/project/a.bib': bib,
      '/project/b.bib': bib
    }
    expect(await found(files, {})).toEqual({ origin: 'project', files: ['/project/a.bib', '/project/b.bib'] })
  })

  it('takes the only .bib beside the document, else the only one in the nearest folder above', async () => {
    expect(await found({ '/project/text/near.bib': bib, '/project/far.bib': bib }, {})).toEqual({
      origin: 'beside',
      files: ['/project/text/near.bib']
    })
    expect(await found({ '/project/far.bib': bib }, {})).toEqual({ origin: 'beside', files: ['/project/far.bib'] })
    expect(await found({ '/elsewhere.bib': bib }, {})).toEqual({ origin: 'none', files: [] })
    expect(await found({ '/project/far.bib': bib }, { path: undefined })).toEqual({ origin: 'none', files: [] })
  })

  it('reads several .bib files that lie there, but never calls a key missing by them', async () => {
    const files = { '/project/text/b.bib': bib, '/project/text/a.bib': bib, '/project/far.bib': bib }
    expect(await found(files, {})).toEqual({ origin: 'beside', files: ['/project/text/a.bib', '/project/text/b.bib'] })
    const { bibliography } = await bibliographyOf(documentWith(), { path: '/project/text/chapter.md' }, reader(files))
    expect([bibliography.find('nobody'), bibliography.entries.length]).toEqual(['unknown', 2])
  })

  it.each([
    ['book', 'book:\n  chapters: [text/chapter.md]\n', 'unknown'],
    ['website', 'website:\n  title: Voles\n', 'missing']
  ])('takes the bibliography that a chapter of a %s names', async (_, project, answer) => {
    const files = { '/project/_quarto.yml': project, '/project/text/own.bib': bib }
    const options = { path: '/project/text/chapter.md', root: '/project' }
    const { bibliography } = await bibliographyOf(documentWith('own.bib'), options, reader(files))
    expect(bibliography.find('elsewhere')).toBe(answer)
  })

  it('does not trust a file that lies there and has none of the keys', async () => {
    const citing = (text: string) =>
      bibliographyOf(parse(text, 'markdown'), { path: '/project/a.md' }, reader({ '/project/refs.bib': bib }))
    expect((await citing('One [@other] and [@another].')).bibliography.find('other')).toBe('unknown')
    expect((await citing('One [@a] and [@another].')).bibliography.find('another')).toBe('missing')
  })

  it('reads the front matter of a book’s index', async () => {
    const files = {
      '/project/index.Rmd': '---\ntitle: Book\nbibliography: [book.bib]\n---\n\nbibliography: no.bib',
      '/project/book.bib': bib,
      '/project/packages.bib': bib
    }
    expect(await found(files, {})).toEqual({ origin: 'project', files: ['/project/book.bib'] })
  })

  it('takes every .bib of a MyST project that names none, and knows that these are all', async () => {
    const files = {
      '/project/myst.yml': 'version: 1\nproject:\n  title: Book\n',
      '/project/refs.bib': bib,
      '/project/data/more.bib': bib,
      '/project/_build/temp.bib': bib
    }
    expect(await found(files, {})).toEqual({
      origin: 'project',
      files: ['/project/refs.bib', '/project/data/more.bib']
    })
    const citing = await bibliographyOf(
      parse('[@a] [@b]', 'myst'),
      { path: '/project/a.md', root: '/project' },
      reader(files)
    )
    expect(citing.bibliography.find('b')).toBe('missing')
    const blind: Reader = { readFile: reader(files).readFile, list: reader(files).list }
    const unsure = await bibliographyOf(parse('[@a] [@b]', 'myst'), { path: '/project/a.md', root: '/project' }, blind)
    expect(unsure.bibliography.find('b')).toBe('unknown')
  })

  it('follows metadata files and paths from the root of a Quarto project', async () => {
    const files = {
      '/project/_quarto.yml': 'project:\n  type: website\nmetadata-files: [_refs.yml]\n',
      '/project/_refs.yml': 'bibliography: /bib/all.bib\n',
      '/project/bib/all.bib': bib
    }
    expect(await found(files, {})).toEqual({ origin: 'project', files: ['/project/bib/all.bib'] })
  })

  it('takes the only bibliography of another format where there is no .bib, by its name where its ending says nothing', async () => {
    const ris = 'TY  - JOUR\nID  - a\nER  - \n'
    expect(await found({ '/project/text/export.ris': ris, '/project/text/package.json': '{}' }, {})).toEqual({
      origin: 'beside',
      files: ['/project/text/export.ris']
    })
    expect(await found({ '/project/text/references.json': '[]', '/project/text/tsconfig.json': '{}' }, {})).toEqual({
      origin: 'beside',
      files: ['/project/text/references.json']
    })
    expect(await found({ '/project/text/refs.bib': bib, '/project/text/refs.json': '[]' }, {})).toEqual({
      origin: 'beside',
      files: ['/project/text/refs.bib']
    })
  })

  it('reads the references of the front matter, at their places, before any file', async () => {
    const source =
      '---\ntitle: Voles\nreferences:\n- id: lund2001\n  title: Here\n  author:\n  - family: Lund\n    given: Ada\n  issued: 2001-05\n---\n\n[@lund2001] [@roe1999] [@nobody]\n'
    const files = reader({ '/project/refs.bib': '@misc{roe1999, title={There}}' })
    const alone = await bibliographyOf(parse(source, 'markdown'), { path: '/project/a.md' }, files)
    expect(alone.origin).toBe('document')
    expect(alone.bibliography.find('roe1999')).toBe('missing')
    const entry = alone.bibliography.find('lund2001') as Entry
    expect([entry.title, entry.year, entry.authors, entry.file]).toEqual([
      'Here',
      '2001',
      [{ family: 'Lund', given: 'Ada' }],
      '/project/a.md'
    ])
    expect(source.slice(entry.keySpan.start, entry.keySpan.end)).toBe('lund2001')
    const named = source.replace('title: Voles', 'title: Voles\nbibliography: refs.bib')
    const both = await bibliographyOf(parse(named, 'markdown'), { path: '/project/a.md' }, files)
    expect(both.bibliography.find('roe1999')).toMatchObject({ title: 'There' })
    expect(both.bibliography.find('lund2001')).toMatchObject({ title: 'Here' })
    expect(both.bibliography.find('nobody')).toBe('missing')
  })

  it('notices when a file goes, comes back or is another', async () => {
    const files: Record<string, string> = { '/project/refs.bib': bib }
    const loader = createBibliographyLoader()
    const document = parse('---\nbibliography: refs.bib\n---\n\n[@a] [@b]\n', 'markdown')
    const find = async (key: string) =>
      (await bibliographyOf(document, { path: '/project/a.md' }, reader(files), loader)).bibliography.find(key)
    expect(await find('b')).toBe('missing')
    delete files['/project/refs.bib']
    expect([await find('a'), await find('b')]).toEqual(['unknown', 'unknown'])
    files['/project/refs.bib'] = `${bib}\n@misc{b, title={B}}`
    expect(await find('b')).toMatchObject({ title: 'B' })
  })

  it('works with relative paths', async () => {
    const result = await discover(documentWith(), { path: 'text/chapter.md', root: '' }, reader({ 'refs.bib': bib }))
    expect(result.files.map((f) => f.path)).toEqual(['refs.bib'])
  })

  it('says which file could not be read and why, and never rejects', async () => {
    const broken: Reader = {
      readFile: () => Promise.reject(new Error('permission denied')),
      list: () => Promise.reject(new Error('permission denied'))
    }
    const result = await bibliographyOf(documentWith(), { path: '/a.md', configured: ['/refs.bib'] }, broken)
    expect(result.problems).toMatchObject([
      { file: '/refs.bib', message: '“/refs.bib” could not be read: permission denied.' }
    ])
    expect((await discover(documentWith(), { path: '/a.md' }, broken)).origin).toBe('none')
  })
})

describe('project files', () => {
  it.each([
    ['bibliography: refs.bib # ours', ['refs.bib']],
    ["bibliography: ['a b.bib', c.bib]", ['a b.bib', 'c.bib']],
    ['title: x\nbibliography:\n  - a.bib\n  # more\n  - "b.bib"\nformat: html', ['a.bib', 'b.bib']],
    ['bibliography:\nformat: html', []],
    ['format:\n  html:\n    bibliography: web.bib\n  pdf: default', ['web.bib']],
    ['book:\n  title: x\n  bibliography: [a.bib, c.json]', ['a.bib', 'c.json']],
    [
      'version: 1\nproject:\n  bibliography:\n    - refs.bib\n    - https://example.org/x.bib',
      ['refs.bib', 'https://example.org/x.bib']
    ],
    ['bibtex_bibfiles:\n  - references.bib', ['references.bib']],
    ['title: [broken\nbibliography: refs.bib', ['refs.bib']],
    ['title: no', []]
  ])('%j', (yaml, paths) => {
    expect(bibliographiesIn(yaml)).toEqual(paths)
  })
})
