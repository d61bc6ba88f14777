// Snapshots: conversion through citation-js, fallbacks, states, caching.
import { describe, expect, it } from 'vitest'
import { createBibliographyLoader, loadBibliography } from '../../bibliography/snapshot.ts'
import type { Entry } from '../../core/bibliography.ts'

async function entry(text: string, key: string): Promise<Entry> {
  const { bibliography } = await loadBibliography([{ path: 'refs.bib', text }])
  const found = bibliography.find(key)
  if (typeof found === 'string') throw new Error(`${key}: ${found}`)
  return found
}

describe('entries', () => {
  it('are what citation-js makes of them', async () => {
    const text =
      '@article{berg2019, title={Trust and {OXTR} in $\\alpha$ cells}, author={van der Berg, Jan and {\\"O}zg{\\"u}r, Ay{\\c s}e and others},\n' +
      ' journal={Journal of Voles}, date={2019-04-02}, doi={https://doi.org/10.5555/vole.1}, abstract={We \\emph{look}.}, keywords={vole, trust}}'
    const berg = await entry(text, 'berg2019')
    expect(berg.type).toBe('article-journal')
    expect(berg.title).toBe('Trust and OXTR in α cells')
    expect(berg.authors).toEqual([
      { family: 'van der Berg', given: 'Jan' },
      { family: 'Özgür', given: 'Ayşe' }
    ])
    expect([berg.year, berg.container, berg.doi, berg.abstract]).toEqual([
      '2019',
      'Journal of Voles',
      '10.5555/vole.1',
      'We look.'
    ])
    expect(text.slice(berg.span.start, berg.span.end)).toBe(text)
  })

  it('survive damage that citation-js refuses', async () => {
    const text =
      '@article{a,\n title={Fear {in mice,\n author={Marsh, Ada},\n year=in press\n}\n@book{b, title={Whole}, year=2001}'
    const broken = await entry(text, 'a')
    expect([broken.title, broken.authors, broken.type]).toEqual([
      'Fear in mice',
      [{ family: 'Marsh', given: 'Ada' }],
      'article-journal'
    ])
    expect((await entry(text, 'b')).title).toBe('Whole')
  })

  it('fall back to the fields as written where the conversion fails', async () => {
    // citation-js refuses maths that never ends.
    const loose = await entry(
      '@article{x, author={,,,}, title={Half a $ {\\oops} title}, year={2003}, journal={Gut}}',
      'x'
    )
    expect([loose.title, loose.year, loose.container, loose.type]).toEqual(['Half a title', '2003', 'Gut', 'article'])
  })

  it('take over what crossref and xdata parents say, in any letter case', async () => {
    const text =
      '@inproceedings{talk, title={A talk}, author={Lund, Bo}, crossref={Proc}, xdata={house}}\n@proceedings{proc, title={The Meeting}, year={1998}}\n@xdata{house, publisher={Fjord}}'
    const talk = await entry(text, 'talk')
    expect([talk.title, talk.container, talk.year]).toEqual(['A talk', 'The Meeting', '1998'])
    const part = await entry(
      '@inbook{part, title={A part}, author={Lund, Bo}, crossref={whole}}\n@book{whole, title={The Whole}, year={1990}}',
      'part'
    )
    expect([part.title, part.container]).toEqual(['A part', 'The Whole'])
  })

  it('come from CSL-JSON, with the place of their id', async () => {
    const text =
      '[{"id":"roe2011","type":"book","title":"On <i>voles</i>","author":[{"family":"Roe","given":"May"}],"issued":{"date-parts":[["2011"]]}}]'
    const { bibliography, problems } = await loadBibliography([{ path: 'refs.json', text }])
    const found = bibliography.find('roe2011') as Entry
    expect([found.title, found.year, text.slice(found.keySpan.start, found.keySpan.end)]).toEqual([
      'On voles',
      '2011',
      'roe2011'
    ])
    expect(problems).toEqual([])
  })
})

describe('states', () => {
  it('are none without files, ready when all were read, unknown when one was not', async () => {
    expect((await loadBibliography([])).bibliography.state).toBe('none')
    const good = { path: 'a.bib', text: '@misc{a, title={A}}' }
    expect((await loadBibliography([good])).bibliography.find('b')).toBe('missing')
    const { bibliography, problems } = await loadBibliography([good, { path: 'gone.bib', error: 'no such file' }])
    expect(bibliography.state).toBe('unknown')
    expect(bibliography.find('b')).toBe('unknown')
    expect(bibliography.find('a')).toMatchObject({ title: 'A' })
    expect(problems).toMatchObject([{ file: 'gone.bib', message: '“gone.bib” could not be read: no such file.' }])
  })

  it('never call a key missing when a file that is not empty gave nothing', async () => {
    for (const [path, text] of [
      ['refs.json', '[{"id": "a",'],
      ['refs.bib', 'mail me@x.org']
    ] as const) {
      const { bibliography, problems } = await loadBibliography([{ path, text }])
      expect([bibliography.find('a'), problems.length]).toEqual(['unknown', 1])
      expect(problems[0]?.span).toBeDefined()
    }
    expect((await loadBibliography([{ path: 'empty.bib', text: '' }])).bibliography.find('a')).toBe('missing')
  })

  it('finds aliases, in either Unicode form', async () => {
    const { bibliography } = await loadBibliography([
      { path: 'a.bib', text: '@misc{müller2001, title={A}, ids={old1, old2}}' }
    ])
    for (const key of ['old1', 'old2', 'müller2001', 'mu\u0308ller2001'])
      expect(bibliography.find(key)).toMatchObject({ key: 'müller2001' })
  })
})

describe('the loader', () => {
  it('gives the same snapshot for the same content, a new version for new content', async () => {
    const loader = createBibliographyLoader()
    const first = await loader.load([{ path: 'a.bib', text: '@misc{a, title={A}}' }])
    expect(await loader.load([{ path: 'a.bib', text: '@misc{a, title={A}}' }])).toBe(first)
    const second = await loader.load([{ path: 'a.bib', text: '@misc{a, title={B}}' }])
    expect(second.bibliography.version).not.toBe(first.bibliography.version)
    expect((second.bibliography.find('a') as Entry).title).toBe('B')
    expect((first.bibliography.find('a') as Entry).title).toBe('A')
  })

  it('says after every edit what a fresh loader says, and keeps what was said before', async () => {
    const loader = createBibliographyLoader()
    const texts = [
      '@book{whole, title={The whole}, year={1990}}\n@inbook{part, title={On voles and trust}, author={Lund, Ada}, crossref={whole}}\n@misc{last, title={Voles in winter trust}, ids={old}}',
      '@book{whole, title={The whole}, year={1991}}\n@inbook{part, title={On voles and trust}, author={Lund, Ada}, crossref={whole}}\n@misc{last, title={Voles in winter trust}, ids={old}}',
      '@book{whole, title={The whole}, year={1991}}\n@inbook{part, title={On voles and trust}, author={Lund, Ada}, crossref={whole}}\n@misc{last, title={Voles in winter trust}, ids={older}}',
      '@book{whole, title={The whole}, year={1991}}\n\n@inbook{part, title={On mice}, author={Roe, Ada}, crossref={whole}}\n@misc{last, title={Voles in winter trust}, ids={older}}',
      '@string{x={y}}@book{whole, title={The whole}, year={1991}}\n@misc{last, title={On mice at night trust}, ids={older}}'
    ]
    const seen = ({ bibliography, problems }: Awaited<ReturnType<typeof loader.load>>) => ({
      entries: bibliography.entries.map(({ key, title, year, span, keySpan, index }) => [
        key,
        title,
        year,
        span,
        keySpan,
        index.surnames
      ]),
      found: ['part', 'old', 'older', 'last'].map((key) => {
        const found = bibliography.find(key)
        return typeof found === 'string' ? found : `${found.key}@${found.span.start}`
      }),
      search: bibliography.search({ text: 'voles trust winter' }, 5).map(({ entry, score }) => [entry.key, score]),
      named: bibliography.named('Lund').map(({ key }) => key),
      version: bibliography.version,
      problems
    })
    const first = await loader.load([{ path: 'a.bib', text: texts[0] as string }])
    const before = seen(first)
    for (const text of texts) {
      const fresh = await loadBibliography([{ path: 'a.bib', text }])
      expect(seen(await loader.load([{ path: 'a.bib', text }]))).toEqual(seen(fresh))
    }
    expect(seen(first)).toEqual(before)
  })

  it('keeps the answers to searches when one of them is asked for again', async () => {
    const { bibliography } = await loadBibliography([{ path: 'a.bib', text: '@book{a, title={Voles in winter}}' }])
    const ask = (i: number) => bibliography.search({ text: `voles ${i}` }, 5)
    const answers = Array.from({ length: 500 }, (_, i) => ask(i))
    expect(ask(0)).toBe(answers[0])
    expect(ask(1)).toBe(answers[1])
  })

  it('finds entries by author and year, particles and accents aside', async () => {
    const text =
      '@misc{a, author={van der Berg, Jan}, year={2001}}\n@misc{b, author={Müller, Ada and Berg, Bo}, year={2002}}'
    const { bibliography } = await loadBibliography([{ path: 'a.bib', text }])
    const keys = (name: string, year?: string) => bibliography.named(name, year).map((e) => e.key)
    expect(keys('Berg')).toEqual(['a', 'b'])
    expect(keys('van der Berg')).toEqual(['a', 'b'])
    expect(keys('Berg', '2002')).toEqual(['b'])
    expect(keys('Muller')).toEqual(['b'])
    expect(keys('Ber')).toEqual([])
  })
})
