// Looking works up, against a registry on loopback with every trap of the real ones.
import { beforeEach, describe, expect, it } from 'vitest'
import { identifierIn, nameOf } from '../../bibliography/lookup/identifiers.ts'
import { type Clock, Polite } from '../../bibliography/lookup/polite.ts'
import { plainText } from '../../bibliography/lookup/record.ts'
import { offlineResolver, onlineResolver, type Store } from '../../bibliography/lookup/resolver.ts'
import { workOf } from '../../bibliography/lookup/work.ts'
import { fetchReply } from '../../server/network.ts'
import { openRegistry } from '../registry/open.ts'

const registry = await openRegistry()

/** Time that passes only where somebody sleeps. */
class TestClock implements Clock {
  time = 1_700_000_000_000
  readonly slept: number[] = []
  now() {
    return this.time
  }
  async sleep(ms: number) {
    this.slept.push(Math.round(ms))
    this.time += ms
  }
  random() {
    return 0.5
  }
}

class MemoryStore implements Store {
  readonly texts = new Map<string, string>()
  async read(key: string) {
    return this.texts.get(key)
  }
  async write(key: string, text: string) {
    this.texts.set(key, text)
  }
}

let clock = new TestClock()
let store = new MemoryStore()
beforeEach(() => {
  clock = new TestClock()
  store = new MemoryStore()
  registry.slow(0)
})

const polite = (more = {}) =>
  new Polite({ fetch: fetchReply, clock, addresses: registry.addresses, version: '0.1.0', ...more })
const resolver = (more = {}) => onlineResolver(polite(more), store, () => clock.now())

async function found(text: string) {
  const id = identifierIn(text)
  if (!id) throw new Error(`${text} is no identifier`)
  const outcome = await resolver().resolve(id)
  if (outcome.state !== 'found') throw new Error(JSON.stringify(outcome))
  return outcome.record
}

describe('identifiers', () => {
  it.each([
    ['10.1038/nature03701', 'doi:10.1038/nature03701'],
    ['https://doi.org/10.1038/Nature03701', 'doi:10.1038/nature03701'],
    ['doi: 10.1038/nature03701.', 'doi:10.1038/nature03701'],
    [
      '10.1002/(SICI)1096-8644(199602)99:2%3C345::AID-A9%3E3.0.CO;2-X',
      'doi:10.1002/(sici)1096-8644(199602)99:2<345::aid-a9>3.0.co;2-x'
    ],
    ['PMID: 15931222', 'pmid:15931222'],
    ['https://pubmed.ncbi.nlm.nih.gov/15931222/', 'pmid:15931222'],
    ['PMC2845332', 'pmcid:PMC2845332'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2845332/', 'pmcid:PMC2845332'],
    ['arXiv:2101.00001v2', 'arxiv:2101.00001'],
    ['https://arxiv.org/abs/q-bio/0601001', 'arxiv:q-bio/0601001'],
    ['0-306-40615-2', 'isbn:9780306406157'],
    ['ISBN 978-0-306-40615-7', 'isbn:9780306406157']
  ])('%s', (text, name) => {
    const id = identifierIn(text)
    expect(id && nameOf(id)).toBe(name)
  })

  it.each(['15931222', 'Kosfeld 2005', '10.1038', '978-0-306-40615-8', 'oxytocin and trust', ''])(
    '“%s” is none',
    (text) => {
      expect(identifierIn(text)).toBeUndefined()
    }
  )
})

describe('records', () => {
  it('of a journal article', async () => {
    expect(await found('10.5555/VOLES.2011.1')).toMatchObject({
      doi: '10.5555/voles.2011.1',
      type: 'article-journal',
      title: 'Grooming and rank in prairie voles',
      authors: [
        { family: 'Lund', given: 'Ada' },
        { family: 'Marsh', given: 'Bo' }
      ],
      years: ['2011'],
      container: 'Journal of Voles',
      pages: '101-109',
      updates: [],
      register: 'crossref'
    })
  })

  it('of a work that was retracted: each notice with its source; new versions are none', async () => {
    const { updates } = await found('10.5555/voles.2011.2')
    expect(updates.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
      'retraction publisher',
      'retraction retraction-watch',
      'correction publisher'
    ])
    expect(updates[0]).toMatchObject({ notice: '10.5555/notice.1', date: '2014-02-06' })
    expect((await found('10.5555/voles.2011.5')).updates.map(({ kind }) => kind)).toEqual(['correction'])
  })

  it('of a notice, a preprint, a thesis, bodies, editors, markup, two years', async () => {
    expect(await found('10.5555/notice.1')).toMatchObject({ isNotice: true, updates: [] })
    expect(await found('10.5555/preprint.7')).toMatchObject({
      isPreprint: true,
      publishedAs: ['10.5555/voles.2022.7'],
      container: 'voleRxiv',
      years: ['2021']
    })
    expect(await found('10.5555/thesis.1')).toMatchObject({ type: 'thesis', years: ['2009'] })
    expect(await found('10.5555/voles.2011.6')).toMatchObject({ authors: [{ literal: 'The Vole Consortium' }] })
    expect(await found('10.5555/book.1')).toMatchObject({ authors: [{ family: 'Noor', given: 'Cy' }], type: 'book' })
    expect(await found('10.5555/voles.2011.8')).toMatchObject({
      title: 'Oxytocin & Avpr1a in Microtus H2',
      subtitle: 'A field study',
      abstract: 'Abstract Voles < mice.'
    })
    expect((await found('10.5555/voles.2011.9')).years).toEqual(['2011', '2010'])
    expect((await found('10.5555/(SICI)1096-8644(199602)99:2<345::AID-A9>3.0.CO;2-X')).title).toBe('Old voles')
  })

  it('of DataCite, by way of doi.org', async () => {
    expect(await found('10.5556/data.1')).toMatchObject({
      title: 'Vole tracks',
      authors: [{ family: 'van der Berg', given: 'Eve' }],
      years: ['2019']
    })
  })

  it('of PubMed and PubMed Central', async () => {
    const expected = {
      doi: '10.5555/voles.2011.1',
      pmid: '99000001',
      title: 'Grooming and rank in prairie voles',
      authors: [{ family: 'Lund', given: 'Ada' }, { literal: 'The Vole Group' }],
      abstract: 'Voles were watched. They bonded.',
      subjects: ['Oxytocin'],
      updates: []
    }
    expect(await found('PMID:99000001')).toMatchObject(expected)
    expect(await found('PMC9900001')).toMatchObject(expected)
    expect((await found('PMID:99000002')).updates).toEqual([
      { kind: 'retraction', notice: '99000102', date: '2014', source: 'pubmed' }
    ])
    expect((await found('PMID:99000003')).updates).toMatchObject([{ kind: 'retraction', notice: '' }])
  })

  it('of arXiv and of books', async () => {
    expect(await found('arXiv:2101.00001')).toMatchObject({
      title: 'A model of bonding',
      authors: [
        { family: 'Lund', given: 'Ada' },
        { family: 'van der Berg', given: 'Eve' }
      ],
      years: ['2021', '2022'],
      isPreprint: true,
      publishedAs: ['10.5555/voles.2022.8']
    })
    expect(workOf(await found('ISBN 0-306-40615-2'))).toMatchObject({
      title: 'The social vole: bonds and burrows',
      year: '1998',
      container: 'Burrow Press',
      type: 'book'
    })
  })

  it('of nothing: absent when every register says so', async () => {
    expect(await resolver().resolve({ kind: 'doi', value: '10.5555/none' })).toEqual({ state: 'absent' })
    expect(await resolver().resolve({ kind: 'pmid', value: '1' })).toEqual({ state: 'absent' })
    expect(await resolver().resolve({ kind: 'arxiv', value: '9999.99999' })).toEqual({ state: 'absent' })
    expect(await resolver().resolve({ kind: 'isbn', value: '9780000000002' })).toEqual({ state: 'absent' })
  })

  it('texts lose markup and entities, also those escaped twice', () => {
    expect(plainText('A &amp;lt;i&amp;gt;B&amp;lt;/i&amp;gt; &#945; &#x3b2; 3 < 4')).toBe('A B α β 3 < 4')
  })
})

describe('a search', () => {
  it('offers works, which need not be asked for again', async () => {
    const one = resolver()
    const [first] = await one.search('trust sniff voles')
    expect(first).toMatchObject({ doi: '10.5555/voles.2011.2' })
    expect(registry.requests[0]?.path).toBe('/crossref/works?rows=10&query.bibliographic=trust%20sniff%20voles')
    await one.resolve({ kind: 'doi', value: '10.5555/voles.2011.2' })
    expect(registry.requests).toHaveLength(1)
  })

  it('finds nothing where look-ups are off, and asks nobody', async () => {
    expect(await offlineResolver(store, () => clock.now()).search('trust')).toEqual([])
    expect(registry.requests).toEqual([])
  })
})

describe('a register in trouble', () => {
  const doi = { kind: 'doi', value: '10.5555/voles.2011.1' } as const
  const asked = (service: string) => registry.requests.filter(({ path }) => path.startsWith(`/${service}/`)).length

  it('is asked again after a pause that grows', async () => {
    registry.trouble('crossref', 'busy', 'broken')
    expect((await resolver().resolve(doi)).state).toBe('found')
    expect(asked('crossref')).toBe(3)
    expect(clock.slept.filter((ms) => ms > 250)).toEqual([500, 1000])
  })

  it('gets the pause that it asks for', async () => {
    registry.trouble('crossref', 'busy-for-1s')
    await resolver().resolve(doi)
    expect(clock.slept).toContain(1000)
  })

  it('that asks for a day is left alone, and the next one asked', async () => {
    registry.trouble('/crossref/', 'busy-for-a-day')
    const outcome = await resolver().resolve({ kind: 'doi', value: '10.5556/data.1' })
    expect(outcome.state).toBe('found')
    expect(Math.max(0, ...clock.slept)).toBeLessThan(60_001)
  })

  it.each(['malformed', 'page', 'cut-off', 'broken'] as const)(
    '%s: nothing is known, and that is not “absent”',
    async (kind) => {
      const four = Array.from({ length: 4 }, () => kind)
      registry.trouble('/crossref/works/10.5555/gone', ...four)
      const outcome = await resolver().resolve({ kind: 'doi', value: '10.5555/gone' })
      expect(outcome).toMatchObject({ state: 'unknown', why: expect.stringContaining('crossref') })
      expect(store.texts.size).toBe(0)
      registry.trouble('/crossref/works/10.5555/gone')
    }
  )
})

describe('courtesy', () => {
  const ids = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ kind: 'doi', value: `10.5555/many.${i}` }) as const)

  it('names itself, and the user only where there is a contact', async () => {
    await resolver().resolve({ kind: 'doi', value: '10.5555/voles.2011.1' })
    expect(registry.requests[0]?.headers['user-agent']).toMatch(/^NeuroProse\/0\.1\.0 \(https:\/\/[^;]+\)$/)
    store = new MemoryStore()
    await resolver({ contact: 'ada@example.org' }).resolve({ kind: 'doi', value: '10.5555/voles.2011.1' })
    expect(registry.requests.at(-1)?.headers['user-agent']).toContain('; mailto:ada@example.org)')
  })

  it('asks no more than three at once, and Crossref one at once without a contact', async () => {
    registry.slow(10)
    registry.seen.most = 0
    await Promise.all(ids(12).map((id) => resolver().resolve(id)))
    const one = resolver({ contact: 'ada@example.org' })
    registry.seen.most = 0
    await Promise.all(ids(12).map((id) => one.resolve({ ...id, value: `${id.value}.b` })))
    expect(registry.seen.most).toBeLessThanOrEqual(3)
    const pool = polite()
    registry.seen.most = 0
    await Promise.all(ids(6).map(({ value }) => pool.get('crossref', `/works/${value}`, 'application/json')))
    expect(registry.seen.most).toBe(1)
  })

  it('asks Crossref five times a second, ten times with a contact', async () => {
    for (const [more, most] of [
      [{}, 5],
      [{ contact: 'ada@example.org' }, 10]
    ] as const) {
      clock = new TestClock()
      const pool = polite(more)
      const begin = clock.time
      for (let i = 0; i < 2 * most + 1; i++) await pool.get('crossref', `/works/10.5555/x${i}`, 'application/json')
      expect(clock.time - begin).toBeGreaterThanOrEqual(1999)
    }
  })

  it('asks once for what is wanted twice at once', async () => {
    registry.slow(10)
    const one = resolver()
    const id = { kind: 'doi', value: '10.5555/voles.2011.1' } as const
    const both = await Promise.all([one.resolve(id), one.resolve(id)])
    expect(both[0]).toEqual(both[1])
    expect(registry.requests).toHaveLength(1)
  })
})

describe('cancelling', () => {
  const id = { kind: 'doi', value: '10.5555/voles.2011.1' } as const

  it('ends one request, not the same one of somebody else', async () => {
    registry.slow(50)
    const one = resolver()
    const cancel = new AbortController()
    const first = one.resolve(id, { signal: cancel.signal })
    const second = one.resolve(id)
    cancel.abort()
    await expect(first).rejects.toThrow(/abort/i)
    expect((await second).state).toBe('found')
  })

  it('lets nothing start that was cancelled before', async () => {
    await expect(resolver().resolve(id, { signal: AbortSignal.abort() })).rejects.toThrow()
    expect(registry.requests).toEqual([])
  })
})

describe('the cache', () => {
  const id = { kind: 'doi', value: '10.5555/voles.2011.1' } as const
  const day = 86_400_000

  it('answers for thirty days; what does not exist is asked for the next day', async () => {
    await resolver().resolve(id)
    await resolver().resolve({ kind: 'doi', value: '10.5555/none' })
    const before = registry.requests.length
    clock.time += 0.9 * day
    await resolver().resolve(id)
    await resolver().resolve({ kind: 'doi', value: '10.5555/none' })
    expect(registry.requests).toHaveLength(before)
    clock.time += 0.2 * day
    await resolver().resolve({ kind: 'doi', value: '10.5555/none' })
    expect(registry.requests.length).toBeGreaterThan(before)
    const now = registry.requests.length
    clock.time += 27 * day
    await resolver().resolve(id)
    expect(registry.requests).toHaveLength(now)
    clock.time += 3 * day
    await resolver().resolve(id)
    expect(registry.requests).toHaveLength(now + 1)
  })

  it('that is damaged is an empty one', async () => {
    await resolver().resolve(id)
    for (const key of store.texts.keys()) store.texts.set(key, '{"form":1,"at":17')
    expect((await resolver().resolve(id)).state).toBe('found')
  })

  it('is all that is asked when look-ups are off', async () => {
    await resolver().resolve(id)
    registry.requests.length = 0
    const offline = offlineResolver(store, () => clock.now())
    expect((await offline.resolve(id)).state).toBe('found')
    expect(await offline.resolve({ kind: 'doi', value: '10.5555/none' })).toMatchObject({ state: 'unknown' })
    expect(registry.requests).toEqual([])
  })
})
