// Verdicts: every defect gets its own, and nothing that is right gets one.
import { describe, expect, it } from 'vitest'
import { crossrefRecord } from '../../bibliography/lookup/crossref.ts'
import { emptyRecord, type WorkRecord } from '../../bibliography/lookup/record.ts'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { standingFrom, standingOf } from '../../bibliography/verify/standing.ts'
import { verdictOn } from '../../bibliography/verify/verdict.ts'
import type { Entry } from '../../core/bibliography.ts'
import { confirmed } from '../../rules/evidence/index.ts'

const record: WorkRecord = {
  ...emptyRecord,
  doi: '10.5555/voles.2011.1',
  title: 'Grooming and rank in prairie voles',
  subtitle: 'A field study',
  authors: [
    { family: 'Müller', given: 'Ada' },
    { family: 'Marsh', given: 'Bo' },
    { family: 'van der Berg', given: 'Cy' }
  ],
  years: ['2011', '2010']
}

async function entryOf(fields: string): Promise<Entry> {
  const { bibliography } = await loadBibliography([{ path: 'r.bib', text: `@article{x, ${fields}}` }])
  return bibliography.entries[0] as Entry
}

async function said(fields: string, about: WorkRecord = record): Promise<string> {
  const verdict = verdictOn(await entryOf(fields), { state: 'found', record: about })
  const differences = 'differences' in verdict ? verdict.differences.map(({ field }) => field) : []
  return [verdict.state, ...differences].join(' ')
}

const title = 'title={Grooming and rank in prairie voles}'
const author = 'author={M{\\"u}ller, Ada and Marsh, Bo}'

describe('an entry that is right', () => {
  it.each([
    ['as registered', `${title}, ${author}, year=2011`],
    ['with its subtitle', `title={Grooming and rank in prairie voles: a field study}, ${author}, year=2011`],
    ['of the year when it was online', `${title}, ${author}, year=2010`],
    ['a year off', `${title}, ${author}, year=2012`],
    ['cut short', `title={Grooming and rank in}, ${author}, year=2011`],
    [
      'in other capitals, with markup and marks',
      `title={{GROOMING} \\emph{and} rank in “prairie voles”.}, ${author}, year=2011`
    ],
    ['with the name in other letters', `${title}, author={Mueller, A}, year=2011`],
    ['with the name without accents', `${title}, author={Muller, A.}, year=2011`],
    ['with a slip in the name', `${title}, author={Müler, A.}, year=2011`],
    ['without a title', `${author}, year=2011`],
    ['without a year', `${title}, ${author}`],
    [
      'of a work that was retracted, whose title says so',
      `title={RETRACTED: Grooming and rank in prairie voles}, ${author}, year=2011`
    ]
  ])('%s', async (_, fields) => {
    expect(await said(fields)).toBe('verified')
  })

  it.each([
    ['Greek letters', 'title={The role of $\\alpha$-CaMKII}, year=2011', 'The role of alpha-CaMKII'],
    ['an ampersand', 'title={Trust \\& risk in people}, year=2011', 'Trust and risk in people'],
    ['a hyphen', 'title={Well-being of non-human primates}, year=2011', 'Wellbeing of nonhuman primates']
  ])('%s', async (_, fields, registered) => {
    expect(await said(fields, { ...record, title: registered, subtitle: '' })).toBe('verified')
  })

  it('whose authors are a body, or that the register has no authors of', async () => {
    expect(
      await said(`${title}, author={{WHO}}, year=2011`, {
        ...record,
        authors: [{ literal: 'World Health Organization' }]
      })
    ).toBe('verified')
    expect(await said(`${title}, author={Lund, A}, year=2011`, { ...record, authors: [] })).toBe('verified')
  })
})

describe('an entry that differs in one field is the work, with a difference', () => {
  it.each([
    ['year off by five', `${title}, ${author}, year=2016`, 'verified year'],
    ['authors in another order', `${title}, author={Marsh, Bo and M{\\"u}ller, Ada}, year=2011`, 'verified author'],
    ['another first author', `${title}, author={Noor, Di}, year=2011`, 'verified author'],
    ['a translated title', `title={Fellpflege und Rang bei Präriewühlmäusen}, ${author}, year=2011`, 'verified title']
  ])('%s', async (_, fields, expected) => {
    expect(await said(fields)).toBe(expected)
  })
})

describe('an entry of another work is a mismatch', () => {
  it.each([
    ['title and author', `title={Ocean currents of the north}, author={Page, Eve}, year=2011`, 'mismatch title author'],
    ['title and year', `title={Ocean currents of the north}, ${author}, year=1990`, 'mismatch title year'],
    ['all', `title={Ocean currents of the north}, author={Page, Eve}, year=1990`, 'mismatch title author year'],
    ['author and year, without a title', `author={Page, Eve}, year=1990`, 'mismatch author year']
  ])('%s', async (_, fields, expected) => {
    expect(await said(fields)).toBe(expected)
  })

  it('a title that is alike is none, whatever else differs', async () => {
    expect(await said('title={Grooming and rank in prairie voles and mice}, author={Page, Eve}, year=1990')).toMatch(
      /^verified/
    )
  })
})

it('what nobody has is absent, and what nobody could be asked is unverifiable', async () => {
  const entry = await entryOf(`${title}, ${author}, year=2011`)
  expect(verdictOn(entry, { state: 'absent' }).state).toBe('absent')
  expect(verdictOn(entry, { state: 'unknown', why: 'crossref: status 503' })).toEqual({
    state: 'unverifiable',
    why: 'crossref: status 503'
  })
  expect(verdictOn(await entryOf('note={x}'), { state: 'found', record }).state).toBe('unverifiable')
})

describe('every confirmed work of the library', () => {
  const registered = (source: (typeof confirmed)[number]) =>
    crossrefRecord({
      DOI: source.doi,
      type: 'journal-article',
      title: [source.title],
      author: source.authors.map(({ family, given, literal }) => (family ? { family, given } : { name: literal })),
      issued: { 'date-parts': [[Number(source.year)]] },
      'container-title': [source.container]
    })

  it('is verified by its own record, and a mismatch by that of another with another first author and year', () => {
    const wrong: string[] = []
    confirmed.forEach((source, i) => {
      const own = verdictOn(source, { state: 'found', record: registered(source) })
      if (own.state !== 'verified' || own.differences.length > 0) wrong.push(`${source.key}: ${JSON.stringify(own)}`)
      const others = [...confirmed.slice(i + 1), ...confirmed.slice(0, i)]
      const other = others.find(
        (o) => o.index.surnames[0] !== source.index.surnames[0] && Math.abs(Number(o.year) - Number(source.year)) > 1
      )
      const swapped = other && verdictOn(source, { state: 'found', record: registered(other) })
      if (swapped?.state !== 'mismatch') wrong.push(`${source.key} as ${other?.key}: ${swapped?.state}`)
    })
    expect(confirmed.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })
})

describe('the standing of a work', () => {
  const update = (kind: Parameters<typeof standingFrom>[0][number]['kind'], date = '2014') => ({
    kind,
    date,
    notice: 'n',
    source: 'publisher'
  })

  it.each([
    ['nothing', [], 'clear'],
    ['a correction', [update('correction')], 'correction'],
    ['a concern and a correction', [update('correction'), update('concern')], 'concern'],
    [
      'a concern, later a retraction, later a correction',
      [update('concern', '2012'), update('retraction', '2013'), update('correction', '2015')],
      'retraction'
    ],
    ['a retraction that was taken back', [update('retraction', '2012'), update('reinstatement', '2013')], 'clear'],
    [
      'a retraction after it was taken back',
      [update('reinstatement', '2013'), update('retraction', '2014')],
      'retraction'
    ],
    [
      'a correction of what was taken back',
      [update('retraction', '2012'), update('correction', '2012'), update('reinstatement', '2013')],
      'correction'
    ],
    [
      'dates in words of another length',
      [update('retraction', '2012-05-06'), update('reinstatement', '2012-07')],
      'clear'
    ]
  ] as const)('%s', (_, updates, standing) => {
    expect(standingFrom(updates).standing).toBe(standing)
  })

  it('of a notice is clear', () => {
    expect(standingOf({ ...record, isNotice: true, updates: [update('retraction')] }).standing).toBe('clear')
  })
})
