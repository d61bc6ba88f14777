// New entries look like those around them: keys, order, indentation, quoting; and the reference list of a plain text.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { addition, isWritable } from '../../core/citing/adding/addition.ts'
import { keyFor } from '../../core/citing/adding/keys.ts'
import { listed } from '../../core/citing/adding/reference-list.ts'
import { writingOf } from '../../core/citing/adding/writing.ts'
import { citeWork, newEntry, type Work } from '../../core/citing/cite.ts'
import { applyEdits } from '../../core/text/edits.ts'
import { parse } from '../../formats/index.ts'
import { evidence } from '../../rules/evidence/index.ts'

const work = evidence('kosfeld2005') as Work

async function bibliographyOf(text: string, path = 'refs.bib') {
  return (await loadBibliography([{ path, text }])).bibliography
}

/** The file after the work was added to it. */
async function added(text: string, path = 'refs.bib', key?: string): Promise<string> {
  const one = newEntry(await bibliographyOf(text, path), work, key)
  if (!one) throw new Error('nothing was added')
  return applyEdits(text, one.edit.edits)
}

const entry = (key: string, surname: string, year: string, title: string) =>
  `@article{${key},\n  author = {${surname}, Ada},\n  year = {${year}},\n  title = {${title}}\n}\n`

describe('keys follow the pattern of the file', () => {
  const works = [
    ['Lund', '2001', 'Voles and the trust game'],
    ['Marsh', '2014', 'A short history of bonding'],
    ['Ødegaard', '1998', 'On the measurement of peptides'],
    ['van der Berg', '2020', 'Sniffing and its limits']
  ] as const
  const pattern = (write: (surname: string, year: string, title: string) => string) =>
    works.map(([s, y, t]) => entry(write(s, y, t), s, y, t)).join('\n')
  const plain = (s: string) => s.replace('Ø', 'O').replace(/[^A-Za-z]/g, '')
  const cap = (s: string) => plain(s).charAt(0).toUpperCase() + plain(s).slice(1).toLowerCase()
  const first = (t: string) => t.split(' ')[0] as string

  it.each([
    ['smith2020', pattern((s, y) => plain(s).toLowerCase() + y), 'kosfeld2005'],
    ['Smith2020', pattern((s, y) => cap(s) + y), 'Kosfeld2005'],
    ['Smith_2020', pattern((s, y) => `${cap(s)}_${y}`), 'Kosfeld_2005'],
    ['smith:20', pattern((s, y) => `${plain(s).toLowerCase()}:${y.slice(2)}`), 'kosfeld:05'],
    [
      'smith2020voles',
      pattern((s, y, t) => plain(s).toLowerCase() + y + first(t).toLowerCase()),
      'kosfeld2005oxytocin'
    ],
    ['Smith.2020.Voles', pattern((s, y, t) => `${cap(s)}.${y}.${first(t)}`), 'Kosfeld.2005.Oxytocin'],
    [
      'smith_voles_2020',
      pattern((s, y, t) => `${plain(s).toLowerCase()}_${first(t).toLowerCase()}_${y}`),
      'kosfeld_oxytocin_2005'
    ]
  ])('%s', async (_, text, expected) => {
    const { entries } = await bibliographyOf(text)
    expect(keyFor(work.index, entries, () => false)).toBe(expected)
  })

  it('author, three words of the title, year, as Better BibTeX makes them', async () => {
    const text =
      entry('lundVolesTrustGame2001', 'Lund', '2001', 'Voles and the trust game') +
      entry('marshShortHistoryBonding2014', 'Marsh', '2014', 'A short history of bonding')
    const { entries } = await bibliographyOf(text)
    expect(keyFor(work.index, entries, () => false)).toBe('kosfeldOxytocinIncreasesTrust2005')
  })

  it('letters tell works of one year apart, and count in the pattern', async () => {
    const text = entry('Lund_2001a', 'Lund', '2001', 'Voles') + entry('Lund_2001b', 'Lund', '2001', 'Mice')
    const { entries } = await bibliographyOf(text)
    expect(keyFor(work.index, entries, () => false)).toBe('Kosfeld_2005')
    expect(keyFor(work.index, entries, (key) => key === 'Kosfeld_2005')).toBe('Kosfeld_2005a')
  })

  it('keys without a pattern are no example', async () => {
    const { entries } = await bibliographyOf(
      entry('x17', 'Lund', '2001', 'Voles') + entry('paper-on-bonds', 'Marsh', '2014', 'Bonds')
    )
    expect(keyFor(work.index, entries, () => false)).toBe('kosfeld2005')
    expect(keyFor({ surnames: [], year: '2010', title: 'The brain' }, entries, () => false)).toBe('brain2010')
  })
})

describe('an entry goes to its place', () => {
  const sorted = ['adams2001', 'brown2002', 'miller2003', 'zak2004'].map((key) =>
    entry(key, key.slice(0, -4), key.slice(-4), 'Voles')
  )

  it('between its neighbours where the file is sorted, with the gap that stands there', async () => {
    const out = await added(sorted.join('\n'), 'refs.bib', 'kosfeld2005')
    expect(out.match(/@article\{(\w+)/g)?.map((m) => m.slice(9))).toEqual([
      'adams2001',
      'brown2002',
      'kosfeld2005',
      'miller2003',
      'zak2004'
    ])
    expect(out).toMatch(/\}\n\n@article\{kosfeld2005,/)
    expect(out).toMatch(/\}\n\n@article\{miller2003/)
  })

  it('at the end where it is not', async () => {
    const out = await added([...sorted].reverse().join('\n'), 'refs.bib', 'kosfeld2005')
    expect(out.trimEnd().endsWith('doi = {10.1038/nature03701},\n  pmid = {15931222}\n}')).toBe(true)
  })

  it('close together where the entries are', async () => {
    const out = await added(sorted.reverse().join(''), 'refs.bib', 'kosfeld2005')
    expect(out).toMatch(/\}\n@article\{kosfeld2005,/)
  })
})

describe('an entry looks like the others', () => {
  it('tabs, quotes, aligned signs, a comma behind the last field, capitals', async () => {
    const text =
      '@ARTICLE{lund2001,\n\tAUTHOR  = "Lund, Ada",\n\tYEAR    = "2001",\n\tJOURNAL = "Voles Today",\n\tTITLE   = "Voles",\n}\n'
    const out = await added(text)
    expect(out).toContain('\n@ARTICLE{kosfeld2005,\n\tTITLE   = "{Oxytocin increases trust in humans}",\n')
    expect(out).toContain('\tJOURNAL = "Nature",\n')
    expect(out.endsWith(',\n}\n')).toBe(true)
  })

  it('BibLaTeX names and Windows line ends', async () => {
    const text =
      '@article{lund2001,\r\n    author={Lund, Ada},\r\n    date={2001},\r\n    journaltitle={Voles},\r\n    title={V}}\r\n'
    const out = await added(text)
    expect(out).toContain('\r\n    journaltitle={Nature},\r\n    date={2005},')
    expect(out.replaceAll('\r\n', '')).not.toContain('\n')
    expect(out.endsWith('}}\r\n')).toBe(true)
  })

  it('CSL-JSON, indented or on one line, empty or not', async () => {
    const pretty = JSON.stringify([{ id: 'lund2001', type: 'book', title: 'Voles' }], null, 4)
    const out = await added(pretty, 'refs.json')
    expect(JSON.parse(out)).toHaveLength(2)
    expect(out).toContain('\n    {\n        "id": "kosfeld2005",')
    expect(JSON.parse(await added('[{"id":"lund2001","type":"book"}]', 'refs.json'))).toHaveLength(2)
    expect(JSON.parse(await added('[]\n', 'refs.json'))[0]).toMatchObject({ id: 'kosfeld2005', DOI: work.doi })
  })

  it('an entry that was added is read again as it was', async () => {
    for (const [text, path] of [
      [entry('lund2001', 'Lund', '2001', 'Voles'), 'refs.bib'],
      ['[]', 'refs.json']
    ] as const) {
      const found = (await bibliographyOf(await added(text, path), path)).find('kosfeld2005')
      expect(found).toMatchObject({ title: work.title, year: '2005', doi: work.doi, container: 'Nature' })
    }
  })

  it('nothing is put where it could break the file', () => {
    expect(writingOf('{"items": []}', 'csl-json')).toBeUndefined()
    expect(writingOf('title: x\n', 'csl-yaml')).toBeUndefined()
    expect(writingOf('references:\n- id: a\n  type: book\nother: 1\n', 'csl-yaml')).toBeUndefined()
  })

  it('CSL-YAML: an item like the others', () => {
    const text = 'references:\n  - id: lund2001\n    type: book\n    title: Voles\n'
    const writing = writingOf(text, 'csl-yaml')
    if (!writing) throw new Error('not writable')
    const file = { path: 'refs.yaml', format: 'csl-yaml', problems: [], writing } as const
    expect(isWritable(file)).toBe(true)
    const out = applyEdits(text, addition(file, [], work, work.details, 'kosfeld2005').edits)
    expect(out).toContain('\n  - id: kosfeld2005\n    type: "article-journal"\n    title: "Oxytocin increases')
    expect(out).toContain('\n    author:\n    - family: "Kosfeld"\n      given: "')
  })
})

describe('a file that a reference manager writes', () => {
  it.each([
    [
      'Automatically generated by Mendeley Desktop 1.19\nAny changes to this file will be lost if it is regenerated.\n\n',
      'Mendeley'
    ],
    ['% Generated by Paperpile. Check out the site for more information.\n\n', 'Paperpile'],
    ['% == BibLaTeX quality report for lund2001:\n', 'Better BibTeX for Zotero'],
    ['% This file was created with Citavi 6.3.0.0\n\n', 'Citavi'],
    ['% Do not edit: written by a script.\n', 'another program'],
    ['% Exported from Zotero on a Monday.\n', 'Zotero'],
    ['% My own references; not for Zotero.\n', ''],
    ['% References of the vole project.\n', '']
  ])('%#', (head, exporter) => {
    expect(writingOf(head + entry('lund2001', 'Lund', '2001', 'Zotero and I'), 'bibtex')?.exporter).toBe(exporter)
  })

  it('is named in the offer, and another file is taken where there is one', async () => {
    const own = { path: 'own.bib', text: entry('marsh2014', 'Marsh', '2014', 'Bonds') }
    const exported = {
      path: 'zotero.bib',
      text: `% Generated by Paperpile.\n${entry('lund2001', 'Lund', '2001', 'V')}`
    }
    const document = parse('Intranasal oxytocin increases trust [@lund2001].\n', 'markdown')
    const at = { start: 0, end: document.source.length - 1 }
    const both = (await loadBibliography([exported, own])).bibliography
    expect(citeWork({ document, bibliography: both }, at, work)?.added?.path).toBe('own.bib')
    const one = (await loadBibliography([exported])).bibliography
    expect(citeWork({ document, bibliography: one }, at, work)?.added?.writing.exporter).toBe('Paperpile')
  })
})

describe('the reference list of a text that cites by author and year', () => {
  const list =
    'Voles bond (Lund, 2001).\n\nReferences\n\nAdams, B. (1999). Mice. Mouse Journal.\n\nLund, A. (2001). Voles. Vole Journal.\n'
  const put = (text: string, format = 'plaintext') => {
    const edit = listed(parse(text, format), work, work.details)
    return edit ? applyEdits(text, [edit]) : text
  }

  it('the line goes where the alphabet wants it', () => {
    expect(put(list)).toMatch(/Mouse Journal\.\n\nKosfeld, M\., Heinrichs, M\.[^\n]*\n\nLund, A\./)
  })

  it('the last one goes behind the list', () => {
    expect(put(list.replaceAll('Lund', 'Bund'))).toMatch(/Vole Journal\.\n\nKosfeld, M\., [^\n]*nature03701\n$/)
  })

  it('a work that is listed is not listed again', () => {
    const once = put(list)
    expect(put(once)).toBe(once)
  })

  it('bullets are kept', () => {
    const text =
      'Voles bond (Lund, 2001).\n\n## References\n\n- Adams, B. (1999). Mice. Mouse Journal.\n- Lund, A. (2001). Voles. Vole Journal.\n'
    expect(put(text, 'markdown')).toMatch(/Mouse Journal\.\n- Kosfeld, M\.[^\n]*\n- Lund, A\./)
  })

  it('a Markdown text without a list gets none', () => {
    expect(put('Voles bond (Lund, 2001).\n', 'markdown')).toBe('Voles bond (Lund, 2001).\n')
  })
})
