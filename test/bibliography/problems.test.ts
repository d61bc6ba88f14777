// What is wrong in a bibliography: said at its place, with a mend where one is clear, and never of what is in order.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import type { BibliographyProblem } from '../../core/bibliography.ts'
import { applyEdits } from '../../core/text/edits.ts'

async function problemsIn(text: string, path = 'refs.bib'): Promise<readonly BibliographyProblem[]> {
  return (await loadBibliography([{ path, text }])).problems
}

/** Problems as `code ⟦text⟧`. */
async function told(text: string, path?: string): Promise<string[]> {
  return (await problemsIn(text, path)).map(
    ({ code, span }) => `${code} ⟦${span ? text.slice(span.start, span.end) : ''}⟧`
  )
}

/** The text after the first fix of the first problem. */
async function mended(text: string, path?: string): Promise<string | undefined> {
  const fix = (await problemsIn(text, path))[0]?.fixes[0]
  return fix && applyEdits(text, fix.edits)
}

const good = '\n\n@book{good, title={A whole book}, author={Roe, May}, year={1999}}\n'
const entry = (fields: string, key = 'lund2001') => `@article{${key}, ${fields}}`
const rest = 'title={Voles}, author={Lund, Ada}, journal={J}, year={2001}'

describe('damage', () => {
  const cases: [name: string, text: string, after: string][] = [
    ['a comma after the key', '@misc{a title={x}}', '@misc{a, title={x}}'],
    ['a comma after a field', '@misc{a, title={x}\n year={2001}}', '@misc{a, title={x},\n year={2001}}'],
    ['an equals sign', '@misc{a, title {x}}', '@misc{a, title = {x}}'],
    ['a brace of a value', '@misc{a,\n title={x,\n year={2001}\n}', '@misc{a,\n title={x},\n year={2001}\n}'],
    ['a quotation mark', '@misc{a,\n title="x,\n year="2001"\n}', '@misc{a,\n title="x",\n year="2001"\n}'],
    ['the closing brace', '@misc{a, title={x}', '@misc{a, title={x}\n}'],
    ['a brace too many', '@misc{a, title={x}}, year={2001}}', '@misc{a, title={x}, year={2001}}'],
    ['the other bracket', '@misc{a, title={x}\n)', '@misc{a, title={x}\n}'],
    ['words without braces', '@misc{a, title=Fear and trust, year={1}}', '@misc{a, title={Fear and trust}, year={1}}'],
    ['a number with a point', '@misc{a, title={x}, eprint=2010.017}', '@misc{a, title={x}, eprint={2010.017}}'],
    ['a space in the key', '@misc{a b, title={x}}', '@misc{a_b, title={x}}'],
    [
      'no key',
      '@misc{, author={Lund, Ada}, title={x}, year={2001}}',
      '@misc{lund2001, author={Lund, Ada}, title={x}, year={2001}}'
    ],
    ['the key left out', '@misc{title={x}, author={Lund, Ada}}', '@misc{lund, title={x}, author={Lund, Ada}}'],
    ['a field twice', '@misc{a, title={x}, year={1},\n  title={x}}', '@misc{a, title={x}, year={1},}'],
    [
      'a mistyped macro',
      '@string{jneuro={J}}\n@misc{a, title={x}, journal=jnuero}',
      '@string{jneuro={J}}\n@misc{a, title={x}, journal=jneuro}'
    ],
    ['a word without a macro', '@misc{a, title={x}, journal=brain}', '@misc{a, title={x}, journal={brain}}'],
    ['an address', 'Write to me@lab.org\n@misc{a, title={x}}', 'Write to me(at)lab.org\n@misc{a, title={x}}']
  ]
  it.each(cases)('mends %s, and the rest stays as it is', async (_name, text, after) => {
    expect(await mended(text + good)).toBe(after + good)
    expect((await problemsIn(after + good)).map(({ code }) => code)).toEqual([])
  })

  it('tells two values of one field from one value twice', async () => {
    const [differs] = await problemsIn('@misc{a, title={x}, year={1}, year={2}}')
    expect([differs?.code, differs?.fixes[0]?.meaning]).toEqual(['duplicate-field', 'changed'])
    const [same] = await problemsIn('@misc{a, title={x}, year={1}, year={1}}')
    expect(same?.fixes[0]?.meaning).toBe('kept')
  })
})

describe('entries', () => {
  const cases: [name: string, text: string, problems: string[]][] = [
    ['no title', entry('author={Lund, Ada}, journal={J}, year={2001}'), ['no-title ⟦lund2001⟧']],
    ['an empty title', entry('title={ }, author={Lund, Ada}, year={2001}'), ['no-title ⟦lund2001⟧']],
    ['no year', entry('title={Voles}, author={Lund, Ada}'), ['no-year ⟦lund2001⟧']],
    ['an empty list of authors', entry('title={Voles}, author={}, year={2001}'), ['empty-author ⟦⟧']],
    [
      'an author left out',
      entry('title={Voles}, author={Lund, Ada and and Roe, May}, year={2001}'),
      ['empty-author ⟦Lund, Ada and and Roe, May⟧']
    ],
    [
      'an address for a DOI',
      entry(`${rest}, doi={https://doi.org/10.5555/vole}`),
      ['malformed-doi ⟦https://doi.org/10.5555/vole⟧']
    ],
    ['a letter in a DOI', entry(`${rest}, doi={1O.5555/vole}`), ['malformed-doi ⟦1O.5555/vole⟧']],
    ['half a DOI', entry(`${rest}, doi={10.5555}`), ['malformed-doi ⟦10.5555⟧']],
    ['pages that run backwards', entry(`${rest}, pages={345--321}`), ['malformed-pages ⟦345--321⟧']],
    ['half a range of pages', entry(`${rest}, pages={345--}`), ['malformed-pages ⟦345--⟧']]
  ]
  it.each(cases)('%s', async (_name, text, problems) => {
    expect(await told(text)).toEqual(problems)
    expect(await told(text + good)).toEqual(problems)
  })

  it.each([
    ['https://doi.org/10.5555/vole', '10.5555/vole'],
    ['http://dx.doi.org/10.5555/vole', '10.5555/vole'],
    ['doi:10.5555/vole', '10.5555/vole'],
    ['DOI 10.5555/vole', '10.5555/vole'],
    ['1O.5555/vole', '10.5555/vole'],
    ['10,5555/vole', '10.5555/vole'],
    ['10.5555 / vole', '10.5555/vole']
  ])('mends the DOI %s', async (written, doi) => {
    expect(await mended(entry(`${rest}, doi={${written}}`))).toBe(entry(`${rest}, doi={${doi}}`))
  })

  it('are in order: parents, sets, what is inherited, notes about missing DOIs, pages of all kinds, the web', async () => {
    const decoys = `
@string{jn = {Journal of Voles}}
@preamble{"\\newcommand{\\x}{y}"}
@comment{jabref-meta: grouping:
0 AllEntriesGroup:;}
@xdata{house, publisher={Fjord}, location={Oslo}}
@set{both, entryset={one, two}}
@article{one, title={One}, author={Lund, Ada}, journal=jn, date={2001-03/2001-04}, pages={1234--41}}
@article{two, title={Two}, author={Roe, May}, journal=jn, year={in press}, note={No DOI, as of 2001}, doi={not available}}
@inproceedings{talk, title={A talk}, author={Lund, Ada}, crossref={meeting}, pages={e12--e15}}
@inproceedings{other, title={Another talk}, author={Roe, May}, crossref={meeting}, pages={S5-S3, 7}}
@proceedings{meeting, booktitle={The Meeting}, title={The Meeting}, editor={Noor, Bo}, year={1998}, xdata={house}}
@book{parent, publisher={Fjord}}
@inbook{child, title={A child}, author={Lund, Ada}, year={1990}, crossref={parent}, pages={041301-1--041301-6}}
@online{page, title={A page}, author={{The Society}}, url={https://example.org}}
@misc{letter, howpublished={Letter to the author}, author={Noor, Bo}}
@article{escaped, title={Three}, author={Lund, Ada and others}, journal=jn, year=2003, doi={10.5555/978-3\\_12}, pages={xii--xx}}
@article{short, title={Four}, author={Lund, Ada}, journal=jn, year=2004, doi={10/gpd7zt}, pages={1--n}}
`
    expect(await told(decoys)).toEqual([])
  })

  it('of other formats are held to the same', async () => {
    const text =
      '[{"id":"a","type":"article-journal","author":[{"family":"Lund"}],"issued":{"date-parts":[[2001]]},"DOI":"doi:10.5555/x"}]'
    expect(await told(text, 'refs.json')).toEqual(['no-title ⟦a⟧', 'malformed-doi ⟦doi:10.5555/x⟧'])
    expect(applyEdits(text, (await problemsIn(text, 'refs.json'))[1]?.fixes[0]?.edits ?? [])).toContain(
      '"DOI":"10.5555/x"'
    )
  })
})

describe('entries that are one', () => {
  const lund = (key: string, more: string) =>
    `@article{${key}, title={Voles and {Trust} in Winter}, author={Lund, Ada}, journal={J}, year={2001}${more}}\n`

  it('share a key, in one file or in two', async () => {
    const text = lund('a', '') + good + entry('title={Other}, author={Roe, May}, year={2003}', 'a')
    const [problem] = await problemsIn(text)
    expect([problem?.code, problem?.severity]).toEqual(['duplicate-key', 'warning'])
    expect(problem?.span?.start).toBe(text.lastIndexOf('{a,') + 1)
    expect(problem?.related[0]).toMatchObject({ file: 'refs.bib', span: { start: 9, end: 10 } })
    expect(problem?.fixes).toEqual([])
    expect(await mended(`${lund('a', '')}\n${lund('a', '')}${good}`)).toBe(`${lund('a', '').trimEnd()}\n${good}`)
    const { problems } = await loadBibliography([
      { path: 'one.bib', text: lund('a', '') },
      { path: 'two.bib', text: lund('a', '') }
    ])
    expect(problems.map(({ file, code, severity, related }) => [file, code, severity, related[0]?.file])).toEqual([
      ['two.bib', 'duplicate-key', 'hint', 'one.bib']
    ])
  })

  it('have one DOI, or one title, author and year', async () => {
    const other =
      '@article{b, title={A title of its own}, author={Roe, May}, journal={J}, year={2002}, doi={10.5555/VOLE}}\n'
    expect(await told(lund('a', ', doi={10.5555/vole}') + other)).toEqual(['duplicate-work ⟦b⟧'])
    const again = '@article{b, title={Voles and trust in winter}, author={A. Lund}, journal={J}, date={2001-05}}\n'
    expect(await told(lund('a', ', doi={10.5555/vole}') + again)).toEqual(['duplicate-work ⟦b⟧'])
    const { problems } = await loadBibliography([
      { path: 'one.bib', text: lund('a', '') },
      { path: 'two.bib', text: again }
    ])
    expect(problems.map(({ file, code, related }) => [file, code, related[0]?.file])).toEqual([
      ['two.bib', 'duplicate-work', 'one.bib']
    ])
  })

  it('are not one: two DOIs, other pages, a preprint, parts of a book, another author, short titles', async () => {
    const title = 'title={Voles and Trust in Winter}'
    const pairs = [
      lund('a', ', doi={10.5555/one}') + lund('b', ', doi={10.5555/two}'),
      lund('a', ', pages={1--5}') + lund('b', ', pages={7--9}'),
      `${lund('a', '')}@misc{b, ${title}, author={Lund, Ada}, year={2001}, eprint={2001.1}}`,
      `${lund('a', '')}@article{b, ${title}, author={Roe, May}, journal={J}, year={2001}}`,
      `@incollection{a, title={First}, author={Lund, Ada}, year={2001}, doi={10.5555/book}}\n@incollection{b, title={Second}, author={Roe, May}, year={2001}, doi={10.5555/book}}`,
      `@article{a, title={Editorial}, author={Lund, Ada}, year={2001}}\n@article{b, title={Editorial}, author={Lund, Ada}, year={2001}}`,
      `@inbook{a, title={One}, author={Lund, Ada}, crossref={b}}\n@book{b, title={A whole book here}, author={Lund, Ada}, year={2001}, doi={10.5555/book}}`
    ]
    for (const text of pairs) expect(await told(text)).toEqual([])
  })
})
