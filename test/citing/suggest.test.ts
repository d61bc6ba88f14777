// Suggested sources: which are offered, in which order, and what their fixes write.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { noBibliography } from '../../core/bibliography.ts'
import { comparable, nearestKeys } from '../../core/citing/nearest.ts'
import { listOf, referencesOf } from '../../core/citing/references.ts'
import type { Fix } from '../../core/finding.ts'
import { createLinter } from '../../core/lint.ts'
import { applyEdits } from '../../core/text/edits.ts'
import { parse } from '../../formats/index.ts'
import { addEntryFix, citationFixes } from '../../rules/evidence/index.ts'

const refs = `@article{lund2001,
  title = {Grooming and rank in prairie voles},
  author = {Lund, Ada and Roe, Bo and Noor, Cy},
  year = {2001}
}

@article{marsh2010,
  title = {Oxytocin and social memory},
  author = {Marsh, Di},
  abstract = {Mice without oxytocin forget whom they met.},
  year = {2010}
}

@article{page1990,
  title = {Ocean currents of the north},
  author = {Page, Eve},
  year = {1990}
}
`

async function fixes(text: string, bib: string | undefined = refs, wish = {}, format = 'markdown'): Promise<Fix[]> {
  const { bibliography } =
    bib === '' ? { bibliography: noBibliography } : await loadBibliography([{ path: 'text/refs.bib', text: bib }])
  const document = parse(text, format)
  const blocks = createLinter([]).read(document)
  const block = blocks[0]
  const sentence = block?.passage.sentences[0]
  if (!block || !sentence) throw new Error('no sentence')
  const references = listOf(referencesOf(document))
  const locate = () => ({ start: 0, end: 0 })
  const view = { document, blocks, bibliography, references, profile: 'review', locate } as const
  return citationFixes(view, block, sentence, wish)
}

const cited = (text: string, fix: Fix | undefined) => (fix ? applyEdits(text, fix.edits) : undefined)

describe('from the bibliography', () => {
  it('offers what fits the sentence, best first, and nothing off its topic', async () => {
    const text = 'Mice that lack oxytocin lose their social memory.'
    const found = await fixes(text)
    expect(cited(text, found[0])).toBe('Mice that lack oxytocin lose their social memory [@marsh2010].')
    expect(found[0]?.title).toMatch(/^Cite Marsh, 2010: Oxytocin and social memory \(shares “/)
    expect(found.map((fix) => fix.title).join()).not.toMatch(/Lund|Page/)
    expect(found.every((fix) => fix.meaning === 'changed')).toBe(true)
  })

  it('takes singular for plural', async () => {
    const text = 'A prairie vole of high rank grooms less.'
    expect(cited(text, (await fixes(text))[0])).toBe('A prairie vole of high rank grooms less [@lund2001].')
  })

  it('offers only works by the people who are named', async () => {
    const text = 'Marsh showed that oxytocin helps social memory in prairie voles.'
    const found = await fixes(text, refs, { surnames: ['Marsh'] })
    expect(found.map((fix) => cited(text, fix))).toEqual([
      'Marsh showed that oxytocin helps social memory in prairie voles [@marsh2010].'
    ])
  })

  it('offers nothing where nothing fits', async () => {
    expect(await fixes('The kettle is on the stove.')).toEqual([])
  })
})

describe('from the library', () => {
  const text = 'Intranasal oxytocin increases trust in people.'

  it('adds the entry to the .bib in the same fix and says who found otherwise', async () => {
    const fix = (await fixes(text)).find((f) => f.files)
    expect(cited(text, fix)).toBe('Intranasal oxytocin increases trust in people [@kosfeld2005].')
    expect(fix?.title).toMatch(
      /^Cite Kosfeld et al\., 2005: .* \(from the curated library; adds it to refs\.bib; .* found otherwise\)$/
    )
    const [file] = fix?.files ?? []
    expect(file?.path).toBe('text/refs.bib')
    const bib = applyEdits(refs, file?.edits ?? [])
    expect(bib.startsWith(`${refs}\n@article{kosfeld2005,\n  title = `)).toBe(true)
    expect(bib.endsWith('}\n')).toBe(true)
    const { bibliography, problems } = await loadBibliography([{ path: 'refs.bib', text: bib }])
    expect(problems).toEqual([])
    expect(bibliography.find('kosfeld2005')).toMatchObject({ doi: '10.1038/nature03701' })
  })

  it('keeps the line breaks and the end of the file', async () => {
    for (const [bib, start] of [
      ['@misc{a, title={A}}', '@misc{a, title={A}}\n\n@article{kosfeld2005,\n'],
      ['@misc{a, title={A}}\r\n', '@misc{a, title={A}}\r\n\r\n@article{kosfeld2005,\r\n'],
      ['@misc{a, title={A}}\n\n', '@misc{a, title={A}}\n\n@article{kosfeld2005,\n'],
      ['', '']
    ] as const) {
      const fix = (await fixes(text, bib || '\n')).find((f) => f.files)
      const result = applyEdits(bib || '\n', fix?.files?.[0]?.edits ?? [])
      expect(result.startsWith(start || '\n@article{kosfeld2005,\n') || result.startsWith('@article')).toBe(true)
      if (bib.includes('\r\n')) expect(result.replace(/\r\n/g, '')).not.toContain('\n')
    }
  })

  it('takes a free key, and the entry that the bibliography has under another key', async () => {
    const taken = (await fixes(text, '@misc{kosfeld2005, title={Something else}, author={Ash, Ed}, year={1999}}')).find(
      (f) => f.files
    )
    expect(cited(text, taken)).toContain('[@kosfeld2005a]')
    expect(taken?.files?.[0]?.edits[0]?.text).toContain('@article{kosfeld2005a,')
    const own = await fixes(
      text,
      '@misc{Trust05, title={Oxytocin increases trust in humans}, author={Kosfeld, M.}, year={2005}}'
    )
    expect(own.map((fix) => cited(text, fix))).toContain('Intranasal oxytocin increases trust in people [@Trust05].')
    expect(own.some((fix) => fix.files?.[0]?.edits[0]?.text.includes('kosfeld2005'))).toBe(false)
  })

  it('offers no source that takes the other side', async () => {
    const direct = await fixes(text)
    expect(direct.some((fix) => /^Cite (?:Nave|Declerck)/.test(fix.title))).toBe(false)
    const denied = await fixes('Intranasal oxytocin does not increase trust in people.')
    expect(denied.some((fix) => fix.title.startsWith('Cite Kosfeld'))).toBe(false)
  })

  it('never offers what is not confirmed', async () => {
    for (const sentence of [
      'Borderline patients trusted less after oxytocin.',
      'Unextracted assays inflate oxytocin concentrations.'
    ]) {
      const titles = (await fixes(sentence, refs, { wanted: ['bartzbpd2011', 'szeto2011'] }))
        .map((fix) => fix.title)
        .join()
      expect(titles).not.toMatch(/Bartz et al\., 2011|Szeto/)
    }
  })

  it('links to the paper where there is no bibliography, and writes author and year in plain text', async () => {
    expect(cited(text, (await fixes(text, ''))[0])).toBe(
      'Intranasal oxytocin increases trust in people ([Kosfeld et al., 2005](https://doi.org/10.1038/nature03701)).'
    )
    expect(cited(text, (await fixes(text, '', {}, 'plaintext'))[0])).toBe(
      'Intranasal oxytocin increases trust in people (Kosfeld et al., 2005).\n\nReferences\n\n' +
        'Kosfeld, M., Heinrichs, M., Zak, P. J., Fischbacher, U., & Fehr, E. (2005). Oxytocin increases trust in humans. ' +
        'Nature, 435(7042), 673–676. https://doi.org/10.1038/nature03701\n'
    )
  })

  it('adds an entry for a key that is cited already', async () => {
    const { bibliography } = await loadBibliography([{ path: 'refs.bib', text: refs }])
    for (const key of ['kosfeld2005', 'Kosfeld_2005_Trust']) {
      const [fix] = addEntryFix(bibliography, key)
      expect(fix?.edits).toEqual([])
      expect(fix?.files?.[0]?.edits[0]?.text).toContain(`@article{${key},`)
    }
    expect(addEntryFix(bibliography, 'nobody1900')).toEqual([])
    expect(addEntryFix(noBibliography, 'kosfeld2005')).toEqual([])
  })
})

describe('the nearest keys', () => {
  const keys = [
    'kosfeld2005',
    'kosfeld2015',
    'Smith_2020',
    'smith2020oxytocin',
    'lund2001',
    'x1',
    'roe1968',
    'roe1971b'
  ]

  it.each([
    ['kosfeld2055', ['kosfeld2005', 'kosfeld2015']],
    ['kosfled2005', ['kosfeld2005', 'kosfeld2015']],
    ['smith2020', ['Smith_2020', 'smith2020oxytocin']],
    ['lund2010', ['lund2001']],
    ['roe1971', ['roe1971b']],
    ['noor1998', []],
    ['x', []]
  ])('%s', (key, near) => {
    expect(nearestKeys(key, comparable(keys), 3)).toEqual(near)
  })
})
