// Bibliographies that are no BibTeX: what their entries say, and where it stands.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import type { Bibliography, Entry } from '../../core/bibliography.ts'

async function load(path: string, text: string) {
  const { bibliography, problems } = await loadBibliography([{ path, text }])
  return {
    bibliography,
    problems: problems.map(({ code, span }) => `${code} ⟦${span ? text.slice(span.start, span.end) : ''}⟧`)
  }
}

function entry(bibliography: Bibliography, key: string): Entry {
  const found = bibliography.find(key)
  if (typeof found === 'string') throw new Error(`${key}: ${found}`)
  return found
}

/** What stands at the places of an entry. */
function places(text: string, of: Entry, ...fields: string[]): string[] {
  return [of.keySpan, ...fields.map((field) => of.placeOf(field))].map((at) =>
    at ? text.slice(at.start, at.end) : '–'
  )
}

const lund = {
  type: 'article-journal',
  title: 'Voles and trust',
  authors: [
    { family: 'Lund', given: 'Ada' },
    { family: 'van der Berg', given: 'Jan' }
  ],
  year: '2001',
  container: 'Journal of Voles',
  doi: '10.5555/vole.1'
}

function shown({ type, title, authors, year, container, doi }: Entry) {
  return { type, title, authors, year, container, doi }
}

describe('CSL-YAML', () => {
  const text = `---
references:
- id: lund2001
  type: article-journal
  title: "Voles and trust"
  author:
  - family: Lund
    given: Ada
  - family: Berg
    given: Jan
    non-dropping-particle: van der
  container-title: Journal of Voles
  issued:
  - year: 2001
    month: 4
  DOI: 10.5555/vole.1
- id: 'roe'
  type: book
  title: On mice
  issued: 1999
...
`
  it('reads items in the ways Pandoc takes them', async () => {
    const { bibliography, problems } = await load('refs.yaml', text)
    expect(shown(entry(bibliography, 'lund2001'))).toEqual(lund)
    expect(entry(bibliography, 'roe')).toMatchObject({ type: 'book', title: 'On mice', year: '1999' })
    expect(places(text, entry(bibliography, 'lund2001'), 'title', 'doi')).toEqual([
      'lund2001',
      'Voles and trust',
      '10.5555/vole.1'
    ])
    expect(places(text, entry(bibliography, 'roe'))).toEqual(['roe'])
    expect(problems).toEqual([])
    const { span } = entry(bibliography, 'roe')
    expect(text.slice(span.start, span.end)).toMatch(/^id: 'roe'[\s\S]*issued: 1999$/)
  })

  it('reads a bare list, and says where a text is no YAML or no list', async () => {
    expect(
      (await load('refs.yml', '- id: a\n  type: book\n  title: A\n  issued: 2001\n')).bibliography.find('a')
    ).toMatchObject({ title: 'A' })
    expect((await load('refs.yaml', 'title: no list\n')).problems).toEqual(['no-list ⟦t⟧'])
    const broken = await load('refs.yaml', 'references:\n- id: "a\n  title: A\n')
    expect(broken.problems.join()).toContain('bad-yaml')
    expect(broken.bibliography.find('b')).toBe('unknown')
  })
})

describe('CSL-JSON', () => {
  it('gives every item its place, its key’s and its fields’', async () => {
    const text =
      '[\n {"title":"roe","id":"roe","issued":{"date-parts":[[2001]]},"DOI":"10.5555/x"},\n {"id":12,"type":"book","title":"T"}]'
    const { bibliography } = await load('refs.json', text)
    const roe = entry(bibliography, 'roe')
    expect(roe.keySpan.start).toBe(text.indexOf('"id":"roe"') + 6)
    expect(places(text, roe, 'title', 'doi')).toEqual(['roe', 'roe', '10.5555/x'])
    expect(text.slice(roe.span.start, roe.span.end)).toMatch(/^\{"title".*\}$/)
    expect(places(text, entry(bibliography, '12'))).toEqual(['12'])
  })

  it('reads a damaged file as far as its items are whole, and says where the damage begins', async () => {
    const text = '[{"id":"a","type":"book","title":"A","issued":{"date-parts":[[2001]]}},\n {"id":"b" "title":"B"}]'
    const { bibliography, problems } = await load('refs.json', text)
    expect(bibliography.find('a')).toMatchObject({ title: 'A' })
    expect(problems).toEqual(['bad-json ⟦"⟧'])
    expect(bibliography.find('c')).toBe('unknown')
  })
})

describe('RIS', () => {
  const text = `TY  - JOUR
ID  - lund2001
T1  - Voles and
 trust
AU  - Lund, Ada
A1  - van der Berg, Jan
PY  - 2001/04/02/
JF  - Journal of Voles
SP  - 11
EP  - 15
DO  - 10.5555/vole.1
KW  - vole
KW  - trust
N2  - We look at voles.
ER  - \r
TY  - BOOK
AU  - Roe, May
AU  - Noor, Bo
TI  - On mice
PY  - 1999
ER  -
TY  - BOOK
AU  - Roe, May
AU  - Noor, Bo
TI  - On rats and their ways
PY  - 1999
`
  it('reads entries, values over two lines, and makes keys where there are none', async () => {
    const { bibliography, problems } = await load('refs.ris', text)
    expect(shown(entry(bibliography, 'lund2001'))).toEqual(lund)
    expect(entry(bibliography, 'lund2001')).toMatchObject({
      abstract: 'We look at voles.',
      index: { topics: 'vole, trust We look at voles.' }
    })
    expect(places(text, entry(bibliography, 'lund2001'), 'year', 'doi')).toEqual([
      'lund2001',
      '2001/04/02/',
      '10.5555/vole.1'
    ])
    expect(bibliography.entries.map(({ key }) => key)).toEqual(['lund2001', 'Roe_Noor_1999', 'Roe_Noor_1999a'])
    expect(problems).toEqual([])
  })
})

describe('ENW', () => {
  it('reads entries by their labels', async () => {
    const text =
      '%0 Journal Article\n%T Voles and trust\n%A Lund, Ada\n%A van der Berg, Jan\n%J Journal of Voles\n%D 2001\n%F lund2001\n%R 10.5555/vole.1\n\n%0 Book\n%T On mice\n%A Roe, May\n%D 1999\n'
    const { bibliography, problems } = await load('refs.enw', text)
    expect(shown(entry(bibliography, 'lund2001'))).toEqual(lund)
    expect(places(text, entry(bibliography, 'lund2001'), 'doi')).toEqual(['lund2001', '10.5555/vole.1'])
    expect(entry(bibliography, 'Roe_1999')).toMatchObject({ type: 'book', title: 'On mice' })
    expect(problems).toEqual([])
  })
})

describe('NBIB', () => {
  it('reads records by their PubMed id', async () => {
    const text =
      'PMID- 123456\nOWN - NLM\nDP  - 2001 Apr 2\nTI  - Voles and\n      trust.\nLID - 10.5555/vole.1 [doi]\nFAU - Lund, Ada\nAU  - Lund A\nFAU - van der Berg, Jan\nJT  - Journal of Voles\nPG  - 11-5\nPT  - Journal Article\nAB  - We look.\n\nPMID- 77\nTI  - Mice.\nAU  - Roe MB\nDP  - 1999\n'
    const { bibliography, problems } = await load('refs.nbib', text)
    expect(shown(entry(bibliography, '123456'))).toEqual(lund)
    expect(places(text, entry(bibliography, '123456'), 'doi', 'pages')).toEqual(['123456', '10.5555/vole.1', '11-5'])
    expect(entry(bibliography, '77').authors).toEqual([{ family: 'Roe', given: 'M. B.' }])
    expect(problems).toEqual([])
  })
})

describe('any of them', () => {
  it.each(['refs.json', 'refs.yaml', 'refs.ris', 'refs.enw', 'refs.nbib'])(
    '%s: survives what is none of it',
    async (path) => {
      for (const text of [
        '',
        '\uFEFF',
        '{',
        '- \n- x',
        'TY  -',
        '%',
        'PMID-',
        '{{{"',
        '[[[[',
        '\u0000',
        'a: &x [*x]'
      ]) {
        const { bibliography } = await loadBibliography([{ path, text }])
        expect(bibliography.entries).toBeDefined()
      }
      expect((await loadBibliography([{ path, text: '' }])).problems).toEqual([])
    }
  )
})
