// The curated library: what it holds, how it reads, and that every entry survives a round trip through BibTeX.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import type { Entry } from '../../core/bibliography.ts'
import { freeKey } from '../../core/citing/adding/keys.ts'
import { formatReference as format, shortCitation } from '../../core/citing/format.ts'
import { confirmed, evidence, formatReference, keys, propositions, toBibtex } from '../../rules/evidence/index.ts'

const everything = keys.map((key) => evidence(key)).filter((entry) => entry !== undefined)

describe('the library', () => {
  it('keeps confirmed and recalled sources apart', () => {
    expect(evidence('kosfeld2005')?.confirmed).toBe(true)
    expect(evidence('bartzbpd2011')?.confirmed).toBe(false)
    expect(confirmed.every((entry) => entry.confirmed)).toBe(true)
    expect(confirmed.map((entry) => entry.key)).not.toContain('bartzbpd2011')
    expect(evidence('nobody1900')).toBeUndefined()
  })

  it('has a title, authors, a year, a DOI and known propositions in every entry', () => {
    const poor = everything.filter(
      (entry) =>
        !entry.title ||
        entry.authors.length === 0 ||
        !/^\d{4}$/.test(entry.year) ||
        !/^10\.\d{4,}\/\S+$/.test(entry.doi) ||
        entry.positions.length === 0 ||
        entry.positions.some(
          (p) => !propositions.has(p.claim) || !['supports', 'contradicts', 'qualifies'].includes(p.direction)
        )
    )
    expect(poor.map((entry) => entry.key)).toEqual([])
    expect(new Set(everything.map((entry) => entry.doi.toLowerCase())).size).toBe(everything.length)
  })

  it('reads as references', () => {
    expect(formatReference('kosfeld2005')).toBe(
      'Kosfeld M., Heinrichs M., Zak P. J., et al. (2005). Oxytocin increases trust in humans. Nature. https://doi.org/10.1038/nature03701'
    )
    expect(formatReference('bartzbpd2011')).toMatch(/^Bartz .* \(not yet confirmed\)$/)
    expect(formatReference('nobody1900')).toBe('nobody1900')
    for (const entry of everything)
      expect(format(entry)).toMatch(/^\S.* \(\d{4}\)\. \S.*[.?!] \S.*\. https:\/\/doi\.org\/10\.\S+$/)
  })

  it('comes back from BibTeX through citation-js as it went in', async () => {
    const text = everything.map((entry) => toBibtex(entry)).join('\n\n')
    const { bibliography, problems } = await loadBibliography([{ path: 'library.bib', text }])
    expect(problems).toEqual([])
    expect(bibliography.entries.length).toBe(everything.length)
    const essence = (entry: Entry) => [
      entry.key,
      entry.type,
      entry.title,
      entry.year,
      entry.container,
      entry.doi,
      entry.authors.map((name) => [name.family ?? name.literal, name.given])
    ]
    for (const entry of everything) expect(essence(bibliography.find(entry.key) as Entry)).toEqual(essence(entry))
  })
})

describe('forms', () => {
  const entry = (authors: Entry['authors']): Entry => ({
    ...(everything[0] as Entry),
    key: 'k',
    title: 'T',
    year: '2004',
    container: '',
    doi: '',
    authors
  })
  const names = ['Ada Lund', 'Bo Marsh', 'Cy Noor', 'Di Oak'].map((n) => ({
    given: n.split(' ')[0] as string,
    family: n.split(' ')[1] as string
  }))

  it('shortens author lists', () => {
    expect([0, 1, 2, 3].map((n) => shortCitation(entry(names.slice(0, n))))).toEqual([
      '“T”, 2004',
      'Lund, 2004',
      'Lund and Marsh, 2004',
      'Lund et al., 2004'
    ])
    expect(shortCitation(entry(names.slice(0, 2)), '&')).toBe('Lund & Marsh, 2004')
    expect([1, 2, 3, 4].map((n) => format(entry(names.slice(0, n))))).toEqual([
      'Lund A. (2004). T.',
      'Lund A. and Marsh B. (2004). T.',
      'Lund A., Marsh B. and Noor C. (2004). T.',
      'Lund A., Marsh B., Noor C., et al. (2004). T.'
    ])
    expect(format(entry([{ literal: 'The Vole Group' }, { family: 'Roy', given: 'Jean-Luc' }]))).toBe(
      'The Vole Group and Roy J.-L. (2004). T.'
    )
  })

  it('finds a key that is free', () => {
    const taken = new Set(['a2000', 'a2000a'])
    expect(freeKey('b2000', (key) => taken.has(key))).toBe('b2000')
    expect(freeKey('a2000', (key) => taken.has(key))).toBe('a2000b')
    expect(freeKey('x', (key) => !key.includes('-3'))).toBe('x-3')
  })
})
