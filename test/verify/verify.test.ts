// Verifying a bibliography against a registry on loopback: every seeded defect gets its verdict, nothing that is right does.
import { describe, expect, it } from 'vitest'
import { Polite } from '../../bibliography/lookup/polite.ts'
import { offlineResolver, onlineResolver, type Resolver } from '../../bibliography/lookup/resolver.ts'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { BadLock, type LockedEntry, readLock, writeLock } from '../../bibliography/verify/lock.ts'
import { reportOnAge, reportsOn } from '../../bibliography/verify/report.ts'
import { type Checked, checkedIn, identifierOf, idNameOf, plan, verify } from '../../bibliography/verify/verify.ts'
import type { Entry } from '../../core/bibliography.ts'
import { applyEdits } from '../../core/text/edits.ts'
import { memoryStore } from '../../server/lookups.ts'
import { fetchReply, realClock } from '../../server/network.ts'
import { openRegistry } from '../registry/open.ts'

const registry = await openRegistry()

const today = '2026-11-22'
const resolver = (store = memoryStore()) =>
  onlineResolver(
    new Polite({ fetch: fetchReply, clock: realClock, addresses: registry.addresses, version: '0', unlimited: true }),
    store,
    () => Date.parse(today)
  )

async function allIn(text: string): Promise<Checked[]> {
  const { bibliography } = await loadBibliography([{ path: 'refs.bib', text }])
  return bibliography.entries.map((entry) => checkedIn(entry, text))
}

async function verified(
  text: string,
  more: { resolver?: Resolver; lock?: ReadonlyMap<string, LockedEntry>; update?: boolean; search?: boolean } = {}
) {
  const entries = await allIn(text)
  const lock = new Map(more.lock ?? [])
  const { due } = plan(entries, { lock, maxAge: 90, today, update: more.update ?? false })
  await verify(due, {
    resolver: more.resolver ?? resolver(),
    lock,
    maxAge: 90,
    today,
    search: more.search ?? true,
    update: more.update ?? false,
    took: (key, entry) => lock.set(key, entry)
  })
  return { lock, entries, due }
}

const article = (doi: string, fields = '') =>
  `@article{lund,\n  author = {Lund, Ada and Marsh, Bo},\n  title = {Grooming and rank in prairie voles},\n  year = {2011},\n  journal = {Journal of Voles},\n  doi = {${doi}}${fields}\n}\n`

async function said(text: string): Promise<string[]> {
  const { lock, entries } = await verified(text)
  return entries.flatMap(({ entry }) =>
    reportsOn(entry, lock.get(entry.key) as LockedEntry, { text, bibtex: {} }).map(({ kind }) => kind)
  )
}

describe('seeded defects', () => {
  const clean = article('10.5555/voles.2011.1')
  it.each([
    ['nothing is wrong', clean, []],
    ['the DOI in capitals, as an address', article('https://doi.org/10.5555/VOLES.2011.1'), []],
    ['year off by one', clean.replace('{2011}', '{2010}'), []],
    ['title cut short', clean.replace('Grooming and rank in prairie voles', 'Grooming and rank in'), []],
    ['a DOI that does not exist', article('10.5555/voles.2011.none'), ['absent']],
    ['the DOI of another work', article('10.5555/thesis.1'), ['mismatch']],
    ['year off by five', clean.replace('{2011}', '{2016}'), ['differs']],
    ['authors in another order', clean.replace('Lund, Ada and Marsh, Bo', 'Marsh, Bo and Lund, Ada'), ['differs']],
    [
      'retracted',
      clean.replace('2011.1', '2011.2').replace('Grooming and rank in prairie voles', 'Trust in voles after a sniff'),
      ['retracted']
    ],
    [
      'a concern, then retracted',
      clean.replace('2011.1', '2011.3').replace('Grooming and rank in prairie voles', 'A gene for bonding'),
      ['retracted']
    ],
    [
      'a concern',
      clean.replace('2011.1', '2011.4').replace('Grooming and rank in prairie voles', 'Cortisol of shy voles'),
      ['concern']
    ],
    [
      'corrected',
      clean.replace('2011.1', '2011.5').replace('Grooming and rank in prairie voles', 'Plasma peptides of voles'),
      ['corrected']
    ],
    [
      'retracted, then reinstated',
      clean.replace('2011.1', '2011.10').replace('Grooming and rank in prairie voles', 'Scents of strangers'),
      []
    ],
    [
      'a notice, cited as such',
      clean
        .replace('voles.2011.1', 'notice.1')
        .replace('Grooming and rank in prairie voles', 'Retraction: Trust in voles after a sniff'),
      []
    ],
    [
      'a preprint that was published',
      clean
        .replace('voles.2011.1', 'preprint.7')
        .replace('Grooming and rank in prairie voles', 'Bonding without receptors')
        .replace('{2011}', '{2021}'),
      ['published']
    ],
    [
      'the published version entered as a preprint',
      clean.replace('{Journal of Voles}', '{bioRxiv}'),
      ['not-a-preprint']
    ],
    ['no identifier, but certain', clean.replace(/,\n {2}doi = .*/, ''), ['doi-found']],
    [
      'no identifier, and nobody knows it',
      '@book{x, title={My own notes on many things}, author={Noor, Cy}, year={1999}}',
      ['unverifiable']
    ],
    [
      'a PMID',
      '@article{x, title={Grooming and rank in prairie voles}, author={Lund, A}, year={2011}, pmid={99000001}}',
      []
    ],
    [
      'a PMID of a retracted paper',
      '@article{x, title={Trust in voles after a sniff}, author={Lund, A}, year={2011}, pmid={99000002}}',
      ['retracted']
    ],
    [
      'an arXiv number',
      '@misc{x, title={A model of bonding}, author={Lund, Ada}, year={2021}, eprint={2101.00001}, archiveprefix={arXiv}}',
      []
    ],
    ['an ISBN', '@book{x, title={The social vole}, author={Lund, Ada}, year={1998}, isbn={0-306-40615-2}}', []]
  ])('%s', async (_, text, kinds) => {
    expect(await said(text)).toEqual(kinds)
  })
})

describe('mends', () => {
  async function mended(text: string, title?: string): Promise<string> {
    const { lock, entries } = await verified(text)
    const entry = entries[0]?.entry as Checked['entry']
    const fixes = reportsOn(entry, lock.get(entry.key) as LockedEntry, { text, bibtex: {} }).flatMap(
      (report) => report.fixes
    )
    const fix = fixes.find((one) => title === undefined || one.title.startsWith(title))
    return fix ? applyEdits(text, fix.edits) : text
  }

  it('replace a wrong DOI only by the one that is certain', async () => {
    expect(await mended(article('10.5555/voles.2011.none'))).toBe(article('10.5555/voles.2011.1'))
    expect(await mended(article('10.5555/thesis.1'))).toBe(article('10.5555/voles.2011.1'))
    const unknown = article('10.5555/voles.2011.none').replace(
      'Grooming and rank in prairie voles',
      'Grooming among northern mice of rank'
    )
    expect(await mended(unknown)).toBe(unknown)
  })

  it('add a DOI that is missing', async () => {
    const bare = article('x').replace(/,\n {2}doi = .*/, '')
    expect(await mended(bare)).toBe(
      bare.replace('{Journal of Voles}', '{Journal of Voles},\n  doi = {10.5555/voles.2011.1}')
    )
  })

  it('take over a field, and nothing else', async () => {
    const text = article('10.5555/voles.2011.1').replace('{2011}', '{2016}')
    expect(await mended(text)).toBe(article('10.5555/voles.2011.1'))
    const order = article('10.5555/voles.2011.1').replace('Lund, Ada and Marsh, Bo', 'Marsh, B and Lund, A')
    expect(await mended(order)).toBe(article('10.5555/voles.2011.1'))
  })

  it('replace a DOI in CSL-JSON, too', async () => {
    const item = (doi: string) =>
      JSON.stringify([
        {
          id: 'lund',
          title: 'Grooming and rank in prairie voles',
          author: [{ family: 'Lund' }],
          issued: { 'date-parts': [[2011]] },
          DOI: doi
        }
      ])
    const text = item('10.5555/thesis.1')
    const entry = (await loadBibliography([{ path: 'refs.json', text }])).bibliography.entries[0] as Entry
    let locked: LockedEntry | undefined
    await verify([{ entry, field: () => '' }], {
      resolver: resolver(),
      lock: new Map(),
      maxAge: 90,
      today,
      search: true,
      took: (_, verdict) => {
        locked = verdict
      }
    })
    const [report] = reportsOn(entry, locked as unknown as LockedEntry, { text })
    expect(report?.kind).toBe('mismatch')
    expect(applyEdits(text, report?.fixes[0]?.edits ?? [])).toBe(item('10.5555/voles.2011.1'))
  })

  it('write what means something to LaTeX so that it stays itself', async () => {
    const text = article('10.5555/voles.2011.8')
      .replace('Grooming and rank in prairie voles', 'Ocean currents of the north')
      .replace('Lund, Ada and Marsh, Bo', 'Lund, Ada')
    expect(await mended(text, 'Take over the title')).toContain('title = {Oxytocin \\& Avpr1a')
  })

  it('swap a preprint for what was published, under the same key', async () => {
    const text = article('10.5555/preprint.7')
      .replace('Grooming and rank in prairie voles', 'Bonding without receptors')
      .replace('{2011}', '{2021}')
    const out = await mended(text)
    expect(out).toMatch(/^@article\{lund,\n/)
    expect(out).toContain('doi = {10.5555/voles.2022.7}')
    expect(out).toContain('year = {2022}')
  })
})

describe('the lock', () => {
  const text = article('10.5555/voles.2011.1')

  it('is read back as it was written, sorted, a field a line', async () => {
    const { lock } = await verified(`${text}${text.replace('{lund,', '{adams,')}`)
    const written = writeLock(lock)
    expect(readLock(written)).toEqual(new Map([...lock].sort(([a], [b]) => (a < b ? -1 : 1))))
    expect(written.indexOf('"adams"')).toBeLessThan(written.indexOf('"lund"'))
    expect(written.split('\n').length).toBeGreaterThan(20)
    expect(writeLock(readLock(written))).toBe(written)
  })

  it('makes a second run ask nobody, until an entry changes or grows old', async () => {
    const { lock } = await verified(text)
    registry.requests.length = 0
    expect((await verified(text, { lock })).due).toEqual([])
    expect(registry.requests).toEqual([])
    const changed = await verified(text.replace('{2011}', '{2012}'), { lock })
    expect(changed.due).toHaveLength(1)
    const old = new Map([...lock].map(([key, entry]) => [key, { ...entry, date: '2026-01-01' }]))
    expect((await verified(text, { lock: old })).due).toHaveLength(1)
    expect((await verified(text, { lock, update: true })).due).toHaveLength(1)
  })

  it('tries again what could not be reached', async () => {
    const { lock } = await verified(article('10.5555/trouble-page'))
    expect(lock.get('lund')).toMatchObject({ state: 'unverifiable', why: expect.stringContaining('crossref') })
    expect((await verified(article('10.5555/trouble-page'), { lock })).due).toHaveLength(1)
  })

  it('that is broken says how', () => {
    expect(() => readLock('{"version": 1, "entr')).toThrow(BadLock)
    expect(() => readLock('<<<<<<< HEAD\n{}')).toThrow(/no valid JSON/)
    expect(() => readLock('{"version": 99, "entries": {}}')).toThrow(/newer version/)
    expect(() => readLock('[]')).toThrow(/no lock file/)
    expect(readLock('{"version": 1, "entries": {"a": {"state": "odd"}, "b": 3}}').size).toBe(0)
  })

  it('says which entries are new and which are old', async () => {
    const [{ entry }] = (await allIn(text)) as [Checked]
    expect(reportOnAge(entry, 'new', undefined).message).toMatch(/“lund” \(Lund and Marsh, 2011\) is not in the lock/)
    expect(reportOnAge(entry, 'stale', '2026-01-01').message).toMatch(/last verified on 2026-01-01/)
  })
})

describe('a verification', () => {
  const many = Array.from({ length: 60 }, (_, i) => article(`10.5555/many.${i}`).replace('{lund,', `{k${i},`)).join(
    '\n'
  )

  it('hands on every verdict at once, so that a run that is stopped goes on where it was', async () => {
    const entries = await allIn(many)
    const lock = new Map<string, LockedEntry>()
    const stop = new AbortController()
    const options = { lock, maxAge: 90, today, search: false } as const
    const first = verify(plan(entries, { lock, maxAge: 90, today }).due, {
      ...options,
      resolver: resolver(),
      signal: stop.signal,
      took: (key, entry) => {
        lock.set(key, entry)
        if (lock.size === 20) stop.abort()
      }
    })
    await expect(first).rejects.toThrow()
    expect(lock.size).toBeGreaterThanOrEqual(20)
    const before = lock.size
    const rest = plan(entries, { lock, maxAge: 90, today }).due
    expect(rest).toHaveLength(60 - before)
    await verify(rest, { ...options, resolver: resolver(), took: (key, entry) => lock.set(key, entry) })
    expect(lock.size).toBe(60)
  })

  it('without a network asks nobody and calls nothing absent', async () => {
    const offline = offlineResolver(memoryStore(), () => Date.parse(today))
    const { lock } = await verified(many, { resolver: offline })
    expect(registry.requests).toEqual([])
    expect(new Set([...lock.values()].map(({ state }) => state))).toEqual(new Set(['unverifiable']))
  })

  it('takes notices known from elsewhere, by DOI', async () => {
    const text = article('10.5555/voles.2011.1')
    const lock = new Map<string, LockedEntry>()
    await verify(await allIn(text), {
      resolver: resolver(),
      lock,
      maxAge: 90,
      today,
      retractions: (key) =>
        key === 'doi:10.5555/voles.2011.1'
          ? {
              standing: 'retraction',
              notice: { kind: 'retraction', notice: '', date: '2020-01-01', source: 'retraction-watch' }
            }
          : undefined,
      took: (key, entry) => lock.set(key, entry)
    })
    expect(lock.get('lund')).toMatchObject({ standing: 'retraction', notice: { source: 'retraction-watch' } })
  })
})

it('an identifier is taken from wherever an entry has it', async () => {
  const entries = await allIn(
    [
      '@article{a, title={T}, url={https://doi.org/10.5555/Voles.1}}',
      '@article{b, title={T}, pmid={123}}',
      '@article{c, title={T}, eprint={123}, eprinttype={pubmed}}',
      '@article{d, title={T}, pmcid={PMC123}}',
      '@misc{e, title={T}, eprint={2101.00001}, eprinttype={arxiv}}',
      '@book{f, title={T}, isbn={978-0-306-40615-7}}',
      '@book{g, title={T}, isbn={12}}'
    ].join('\n')
  )
  expect(entries.map((entry) => identifierOf(entry)?.kind)).toEqual([
    'doi',
    'pmid',
    'pmid',
    'pmcid',
    'arxiv',
    'isbn',
    undefined
  ])
})

it('an entry with a DOI is not asked for its other fields, which would be read anew', async () => {
  const [checked] = await allIn('@article{a, title={T}, doi={10.5555/Voles.1}, pmid={123}}')
  const asked: string[] = []
  const field = (name: string) => {
    asked.push(name)
    return ''
  }
  expect(idNameOf({ ...(checked as Checked), field })).toBe('doi:10.5555/voles.1')
  expect(asked).toEqual([])
})
