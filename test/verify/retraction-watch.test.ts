// The Retraction Watch file with all its quirks, and the index made of it.
import { expect, it } from 'vitest'
import type { Update } from '../../bibliography/lookup/record.ts'
import { NotRetractionWatch, noticesIn, packed, unpacked } from '../../bibliography/verify/retraction-watch.ts'

const header =
  'Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,'

interface Row {
  readonly doi?: string
  readonly pmid?: string
  readonly nature?: string
  readonly date?: string
  readonly notice?: string
}

const row = ({ doi = '', pmid = '0', nature = 'Retraction', date = '2/6/2010 0:00', notice = '10.5555/n' }: Row) =>
  `1,"A ""title"", with marks",(B) Biology;,"Inst;\nsecond line",J,P,C,Lund;Marsh,,Research Article;,${date},${notice},0,1/1/2008 0:00,${doi},${pmid},${nature},+Error;+Fraud;,No,,`

const csv = (...rows: Row[]) => `\uFEFF${[header, ...rows.map(row), ',,,,,,,,,,,,,,,,,,,,'].join('\r\n')}\r\n`
const index = (...rows: Row[]) => unpacked(packed(noticesIn(csv(...rows))))
const standing = (rows: Row[], key: string) => index(...rows)?.find(key)?.standing

it('finds papers by DOI and PMID, as they are written there', () => {
  const rows = [
    { doi: '10.5555/Voles.1', pmid: '123' },
    { doi: '10.1002/(SICI)1096-8644(199602)99:2%3C345::AID-A9%3E3.0.CO;2-X' },
    { doi: 'https://doi.org/10.5555/voles.3' },
    { doi: 'unavailable', pmid: '456' },
    { doi: 'Unavailable', pmid: '0' }
  ]
  expect(standing(rows, 'doi:10.5555/voles.1')).toBe('retraction')
  expect(standing(rows, 'pmid:123')).toBe('retraction')
  expect(standing(rows, 'doi:10.1002/(sici)1096-8644(199602)99:2<345::aid-a9>3.0.co;2-x')).toBe('retraction')
  expect(standing(rows, 'doi:10.5555/voles.3')).toBe('retraction')
  expect(standing(rows, 'pmid:456')).toBe('retraction')
  expect(standing(rows, 'pmid:0')).toBeUndefined()
  expect(standing(rows, 'doi:unavailable')).toBeUndefined()
  expect(standing(rows, 'doi:10.5555/voles.2')).toBeUndefined()
})

it('knows an expression of concern in the spelling of the file', () => {
  expect(standing([{ doi: '10.5555/a', nature: 'Expression of concern' }], 'doi:10.5555/a')).toBe('concern')
  expect(standing([{ doi: '10.5555/a', nature: 'Expression of Concern' }], 'doi:10.5555/a')).toBe('concern')
})

it('takes the gravest notice, in whatever order of dates they come', () => {
  const concern = { doi: '10.5555/a', nature: 'Expression of concern', date: '9/1/2012 0:00' }
  const retraction = { doi: '10.5555/a', nature: 'Retraction', date: '10/1/2012 0:00' }
  const correction = { doi: '10.5555/a', nature: 'Correction', date: '3/1/2015 0:00' }
  expect(standing([concern, retraction, correction], 'doi:10.5555/a')).toBe('retraction')
  expect(index(concern, retraction)?.find('doi:10.5555/a')?.notice?.date).toBe('2012-10-01')
  const reinstated = { doi: '10.5555/a', nature: 'Reinstatement', date: '11/1/2012 0:00' }
  expect(standing([retraction, reinstated], 'doi:10.5555/a')).toBe('clear')
})

it('a notice under the paper’s own DOI counts', () => {
  expect(standing([{ doi: '10.5555/a', notice: '10.5555/a' }], 'doi:10.5555/a')).toBe('retraction')
})

it('another file is told to be one', () => {
  expect(() => noticesIn('a,b\n1,2\n')).toThrow(NotRetractionWatch)
  expect(() => noticesIn('')).toThrow(/no column/)
  expect(unpacked(new Uint8Array([1, 2, 3]))).toBeUndefined()
  expect(unpacked(packed(new Map()).slice(0, 5))).toBeUndefined()
})

it('71,000 papers by DOI and half of them by PMID take less than a megabyte, and none is found by chance', () => {
  const notices = new Map<string, Update[]>()
  const update: Update = { kind: 'retraction', notice: '', date: '2014-02-06', source: 'retraction-watch' }
  for (let i = 0; i < 71_000; i++) notices.set(`doi:10.5555/p.${i}`, [update])
  for (let i = 1; i < 71_000; i += 2) notices.set(`pmid:${i}`, [update])
  const bytes = packed(notices)
  expect(bytes.length).toBeLessThan(1_000_000)
  const all = unpacked(bytes)
  expect(all?.size).toBe(106_500)
  for (let i = 0; i < 71_000; i += 97) expect(all?.find(`doi:10.5555/p.${i}`)?.standing).toBe('retraction')
  for (let i = 0; i < 50_000; i++) expect(all?.find(`doi:10.5556/q.${i}`)).toBeUndefined()
})
