// neuroprose refs verify, against a registry on loopback: verdicts, the lock, stopping and going on, CI without a network.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRegistry } from '../registry/open.ts'
import { Stage } from './play.ts'

const registry = await openRegistry()

const entry = (key: string, doi: string, title: string, more = '') =>
  `@article{${key},\n  author = {Lund, Ada and Marsh, Bo},\n  title = {${title}},\n  year = {2011},\n  doi = {${doi}}${more}\n}\n\n`
const clean = entry('lund2011', '10.5555/voles.2011.1', 'Grooming and rank in prairie voles')
const retracted = entry('lund2011b', '10.5555/voles.2011.2', 'Trust in voles after a sniff')
const wrong = entry('page1990', '10.5555/thesis.1', 'Ocean currents of the far north')
const article = '---\nbibliography: refs.bib\n---\n\nVoles bond [@lund2011; @lund2011b; @page1990].\n'

function stage(bibliography: string, lookups = 'on'): Stage {
  const lines = Object.entries(registry.addresses).map(([name, at]) => `  ${name}: ${at}`)
  const config = `root: true\nlookups: ${lookups}\nregistries:\n${lines.join('\n')}\n`
  return new Stage({ '.neuroprose.yaml': config, 'a.md': article, 'refs.bib': bibliography })
}

const verify = (on: Stage, ...more: string[]) =>
  on.play(['refs', 'verify', ...more], { env: { XDG_CACHE_HOME: join(on.folder, 'cache') } })
const lockOf = (on: Stage) => JSON.parse(readFileSync(join(on.folder, 'neuroprose.lock.json'), 'utf8'))

describe('a verification', () => {
  it('says what is wrong, where, with mends, and fails on it', async () => {
    const on = stage(clean + retracted + wrong)
    const { code, out } = await verify(on)
    expect(code).toBe(1)
    expect(out).toMatch(
      /^refs\.bib:\d+ {2}error {2}retracted {2}“lund2011b” \(Lund and Marsh, 2011\) was retracted on 2014-02-06 \(notice: 10\.5555\/notice\.1\)/m
    )
    expect(out).toMatch(/error {2}mismatch {2}10\.5555\/thesis\.1 belongs to another work, “Voles at night”/)
    expect(out).toMatch(/^3 entries: 1 verified, 1 retracted, 1 mismatch\.$/m)
    expect(Object.keys(lockOf(on).entries)).toEqual(['lund2011', 'lund2011b', 'page1990'])
    expect(existsSync(join(on.folder, 'neuroprose.lock.json.part'))).toBe(false)
  })

  it('sends identifiers and nothing of the text', async () => {
    const on = stage(clean + retracted)
    await verify(on, '--no-search')
    expect(registry.requests.map(({ path }) => decodeURIComponent(path)).sort()).toEqual([
      '/crossref/works/10.5555/voles.2011.1',
      '/crossref/works/10.5555/voles.2011.2'
    ])
  })

  it('fails on what it is told to', async () => {
    const on = stage(retracted)
    expect((await verify(on, '--fail-on', 'mismatch')).code).toBe(0)
    expect((await verify(on, '--fail-on', 'none')).code).toBe(0)
    expect((await verify(on, '--fail-on', 'retracted')).code).toBe(1)
    expect(await verify(on, '--fail-on', 'retract')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean “retracted”?')
    })
    expect(await verify(on, '--max-age', 'soon')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--max-age is a time such as 90d')
    })
  })

  it('answers programs', async () => {
    const { out } = await verify(stage(clean + retracted), '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      entries: 2,
      reports: [{ key: 'lund2011b', kind: 'retracted', path: 'refs.bib', line: 8 }]
    })
  })

  it('takes notices from the file of Retraction Watch, with and without a network', async () => {
    const on = stage(clean)
    const header = 'Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,'
    on.write({
      'rw.csv': `${header}\n1,3/4/2020 0:00,10.5555/n,10.5555/Voles.2011.1,0,Retraction,\n`,
      'other.csv': 'a,b\n'
    })
    expect((await verify(on, '--retractions', 'rw.csv')).out).toContain('was retracted on 2020-03-04')
    await verify(on, '--update')
    const offline = await verify(on, '--offline', '--retractions', 'rw.csv')
    expect(offline).toMatchObject({ code: 1, out: expect.stringContaining('was retracted on 2020-03-04') })
    // What the file takes back is clear, and what it tells of outweighs a milder notice.
    on.write({
      'refs.bib': retracted + entry('lund2011c', '10.5555/voles.2011.5', 'Plasma peptides of voles'),
      'rw.csv': `${header}\n1,2/6/2014 0:00,10.5555/n,10.5555/voles.2011.2,0,Retraction,\n2,2/6/2019 0:00,10.5555/n,10.5555/voles.2011.2,0,Reinstatement,\n3,3/4/2020 0:00,10.5555/n,10.5555/voles.2011.5,0,Retraction,\n`
    })
    for (const how of [[], ['--offline']]) {
      const { out } = await verify(on, '--retractions', 'rw.csv', ...how)
      expect(out, how.join()).toContain('“lund2011c” (Lund and Marsh, 2011) was retracted on 2020-03-04')
      expect(out, how.join()).not.toContain('lund2011b” (Lund and Marsh, 2011) was retracted')
    }
    expect(await verify(on, '--retractions', 'other.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not the file of Retraction Watch')
    })
  })
})

describe('the lock', () => {
  it('answers offline, and says which entries are new or old', async () => {
    const on = stage(clean + retracted)
    await verify(on)
    registry.requests.length = 0
    const { code, out } = await verify(on, '--offline')
    expect(code).toBe(1)
    expect(out).toContain('retracted')
    on.write({ 'refs.bib': clean + wrong })
    const changed = await verify(on, '--offline', '--fail-on', 'new')
    expect(changed).toMatchObject({
      code: 1,
      out: expect.stringContaining('“page1990” (Lund and Marsh, 2011) is not in the lock as it stands now')
    })
    const lock = lockOf(on)
    lock.entries.lund2011.date = '2020-01-01'
    writeFileSync(join(on.folder, 'neuroprose.lock.json'), JSON.stringify(lock))
    expect((await verify(on, '--offline')).out).toContain(
      '“lund2011” (Lund and Marsh, 2011) was last verified on 2020-01-01'
    )
    expect(registry.requests).toEqual([])
  })

  it('is all that is read where look-ups are off, which is told', async () => {
    const on = stage(clean, 'off')
    const { err, out } = await verify(on)
    expect(err).toContain('Look-ups are off')
    expect(out).toContain('1 new')
    expect(registry.requests).toEqual([])
  })

  it('is all that is read where the configuration says “ask”, unless the call says yes', async () => {
    const on = stage(clean, 'ask')
    const { err, out } = await verify(on)
    expect(err).toContain('To look references up, add --yes.')
    expect(out).toContain('1 new')
    expect(registry.requests).toEqual([])
    expect((await verify(on, '--yes', '--offline')).out).toContain('1 new')
    expect(registry.requests).toEqual([])
    expect((await verify(on, '--yes')).out).toContain('1 entry: 1 verified.')
    const added = await on.play(['refs', 'add', '10.5555/voles.2011.5'])
    expect(added).toMatchObject({ code: 0, out: expect.stringContaining('added “lund2011a”') })
  })

  it('is not written again where nothing changed, and forgets entries that are gone', async () => {
    const on = stage(clean + retracted)
    await verify(on)
    const first = readFileSync(join(on.folder, 'neuroprose.lock.json'), 'utf8')
    await verify(on)
    expect(readFileSync(join(on.folder, 'neuroprose.lock.json'), 'utf8')).toBe(first)
    on.write({ 'refs.bib': clean })
    await verify(on)
    expect(Object.keys(lockOf(on).entries)).toEqual(['lund2011'])
  })

  it('follows an entry whose key changes', async () => {
    const on = stage(retracted)
    await verify(on)
    on.write({ 'refs.bib': retracted.replace('lund2011b', 'lundtrust') })
    registry.requests.length = 0
    const { out } = await verify(on, '--offline')
    expect(out).toContain('“lundtrust” (Lund and Marsh, 2011) was retracted')
    expect((await on.play(['check', 'a.md'])).err).toContain('“lundtrust” (Lund and Marsh, 2011) was retracted')
    await verify(on)
    expect(registry.requests).toEqual([])
    expect(Object.keys(lockOf(on).entries)).toEqual(['lundtrust'])
  })

  it('keeps what it knows of other bibliographies in its folder', async () => {
    const on = stage(clean)
    on.write({ 'other.bib': retracted, 'b.md': article.replace('refs.bib', 'other.bib') })
    await verify(on, 'a.md')
    await verify(on, 'b.md')
    expect(Object.keys(lockOf(on).entries)).toEqual(['lund2011', 'lund2011b'])
    on.write({ 'other.bib': '' })
    await verify(on, 'a.md')
    expect(Object.keys(lockOf(on).entries)).toEqual(['lund2011'])
  })

  it('goes on where a run was stopped, even in the middle of a line', async () => {
    const on = stage(clean + retracted + wrong)
    await verify(on)
    const { entries } = lockOf(on)
    writeFileSync(join(on.folder, 'neuroprose.lock.json'), '{"version":1,"entries":{}}')
    const lines = [
      ['lund2011', entries.lund2011],
      ['lund2011b', entries.lund2011b]
    ].map((line) => JSON.stringify(line))
    writeFileSync(join(on.folder, 'neuroprose.lock.json.part'), `${lines.join('\n')}\n["page1990", {"id": "doi:10.55`)
    registry.requests.length = 0
    await on.play(['refs', 'verify', '--no-search'], { env: { XDG_CACHE_HOME: join(on.folder, 'other cache') } })
    expect(registry.requests.map(({ path }) => decodeURIComponent(path))).toEqual(['/crossref/works/10.5555/thesis.1'])
    expect(lockOf(on).entries).toMatchObject({ lund2011: entries.lund2011, lund2011b: entries.lund2011b })
    expect(existsSync(join(on.folder, 'neuroprose.lock.json.part'))).toBe(false)
  })

  it('goes on where a run that asks everything again was stopped', async () => {
    const on = stage(clean + retracted)
    await verify(on)
    const { entries } = lockOf(on)
    on.write({ 'neuroprose.lock.json.part': `${JSON.stringify(['lund2011', entries.lund2011])}\n` })
    registry.requests.length = 0
    await verify(on, '--update')
    expect(registry.requests.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/crossref/works/10.5555/voles.2011.2'
    ])
  })

  it('that is broken is told of, and left as it is', async () => {
    const on = stage(clean)
    on.write({ 'neuroprose.lock.json': '<<<<<<< HEAD\n{}' })
    const { code, err } = await verify(on)
    expect(code).toBe(2)
    expect(err).toContain('neuroprose.lock.json cannot be used: it is no valid JSON')
    expect(readFileSync(join(on.folder, 'neuroprose.lock.json'), 'utf8')).toBe('<<<<<<< HEAD\n{}')
  })

  it('is no bibliography and no document', async () => {
    const on = stage(clean)
    await verify(on)
    on.write({ 'a.md': 'Voles bond [@lund2011].\n' })
    const { out } = await on.play(['refs', 'list'])
    expect(out).toContain('1 entry, 1 of them cited')
  })
})

it('what could not be reached is no verdict, and asked for again', async () => {
  const on = stage(entry('x', '10.5555/trouble-page', 'A page in place of a record'))
  const { code, out } = await verify(on, '--no-search')
  expect(code).toBe(0)
  expect(out).toMatch(/hint {2}unverifiable {2}“x” \(Lund and Marsh, 2011\) could not be verified: crossref/)
  registry.requests.length = 0
  await verify(on, '--no-search')
  expect(registry.requests.length).toBeGreaterThan(0)
})
