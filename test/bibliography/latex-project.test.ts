// LaTeX in several files: which bibliography a chapter cites from.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibliographyOf, discover, type Reader } from '../../bibliography/discover.ts'
import { latexFile } from '../../bibliography/latex-project.ts'
import { readLatex } from '../../formats/latex/index.ts'

const chapter = 'As shown before \\cite{lind2020}.\n'
const bib = '@article{lind2020, author={Lind, B.}, title={Sleep}, year={2020}}'

function reader(files: Readonly<Record<string, string>>): Reader {
  return {
    readFile: async (path) => files[path],
    list: async (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.includes('/'))
  }
}

/** The bibliographies of the chapter among `files`. */
async function found(files: Readonly<Record<string, string>>, path = '/p/chapters/one.tex') {
  const document = readLatex(files[path] ?? '')
  const { files: read, origin } = await discover(document, { path, root: '/p' }, reader(files))
  return { origin, files: read.map((file) => file.path + (file.text === undefined ? ' (missing)' : '')) }
}

const main = (body: string) => `\\documentclass{book}\n\\begin{document}\n${body}\n\\end{document}\n`

describe('a chapter cites from the bibliography of the main file', () => {
  const cases: Record<string, string> = {
    'by \\include': main('\\include{chapters/one}\\bibliography{refs}'),
    'by \\input with an ending': main('\\input{chapters/one.tex}\\bibliography{refs}'),
    'by \\input without braces': main('\\input chapters/one \n\\bibliography{refs}'),
    'by \\subfile': main('\\subfile{chapters/one}\\addbibresource{refs.bib}'),
    'by \\import': main('\\import{chapters/}{one}\\addbibresource[location=local]{refs.bib}'),
    'over another file': main('\\input{chapters/all}\\bibliography{refs}')
  }
  it.each(Object.entries(cases))('%s', async (_, text) => {
    const files = {
      '/p/main.tex': text,
      '/p/chapters/all.tex': '\\input{chapters/one}',
      '/p/chapters/one.tex': chapter,
      '/p/refs.bib': bib,
      '/p/other.bib': ''
    }
    expect(await found(files)).toEqual({ origin: 'project', files: ['/p/refs.bib'] })
  })

  it('that a further file of the main one names', async () => {
    const files = {
      '/p/main.tex': main('\\input{chapters/one}\\input{back}'),
      '/p/back.tex': '\\bibliography{refs, more}',
      '/p/chapters/one.tex': chapter,
      '/p/refs.bib': bib
    }
    const expected = { origin: 'project', files: ['/p/refs.bib', '/p/more.bib (missing)'] }
    expect(await found(files)).toEqual(expected)
    expect(await found(files, '/p/main.tex')).toEqual(expected)
  })

  it('that it names by a magic comment or by the class subfiles', async () => {
    const files = { '/p/book/whole.tex': main('\\input{../chapters/one}\\bibliography{refs}'), '/p/book/refs.bib': bib }
    for (const head of ['% !TeX root = ../book/whole.tex\n', '\\documentclass[../book/whole]{subfiles}\n']) {
      const result = await found({ ...files, '/p/chapters/one.tex': head + chapter })
      expect(result.files).toEqual(['/p/book/refs.bib'])
    }
  })
})

describe('a chapter does not cite from', () => {
  it('a main file that does not include it, or only in a comment', async () => {
    const files = {
      '/p/main.tex': main('% \\include{chapters/one}\n\\include{chapters/two}\\bibliography{refs}'),
      '/p/chapters/one.tex': chapter,
      '/p/chapters/two.tex': '',
      '/p/a.bib': bib,
      '/p/refs.bib': bib
    }
    expect((await found(files)).origin).toBe('beside')
  })

  it('another file than its own bibliography', async () => {
    const files = {
      '/p/main.tex': main('\\input{chapters/one}\\bibliography{refs}'),
      '/p/chapters/one.tex': `${chapter}\\bibliography{own}`,
      '/p/chapters/own.bib': bib,
      '/p/refs.bib': ''
    }
    expect(await found(files)).toEqual({ origin: 'document', files: ['/p/chapters/own.bib'] })
  })
})

it('a source list in another file makes no key missing', async () => {
  const files = {
    '/p/main.tex': main(
      '\\input{chapters/one}\\begin{thebibliography}{9}\\bibitem{lind2020} Lind.\\end{thebibliography}'
    ),
    '/p/chapters/one.tex': chapter
  }
  const document = readLatex(chapter)
  const loaded = await bibliographyOf(document, { path: '/p/chapters/one.tex', root: '/p' }, reader(files))
  expect(loaded.bibliography.find('lind2020')).toBe('unknown')
})

it('files that include each other end', async () => {
  const files = {
    '/p/main.tex': main('\\input{a}\\input{main}'),
    '/p/a.tex': '\\input{main}\\input{a}',
    '/p/chapters/one.tex': chapter
  }
  expect((await found(files)).origin).toBe('none')
})

it('anything can be read, in linear time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('\\input', '{', '}', '%', '[', ']', 'a', '\n', ' ', '\\bibliography') }),
      (s) => {
        expect(latexFile(s).includes.every((path) => typeof path === 'string')).toBe(true)
      }
    )
  )
  expect(latexFile('\\input{'.repeat(100_000)).includes).toEqual([])
})
