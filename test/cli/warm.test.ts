// A check in which nothing changed: what is printed is what the first one printed, and what changed is never missed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Seen } from '../../cli/seen.ts'
import { Shelf } from '../../cli/shelf.ts'
import { word } from '../support/word.ts'
import { Stage } from './play.ts'

const flagged = 'Oxytocin is the love hormone of mammals.\n'
const clean = 'We measured heart rates in all of Graz.\n\n'
const bigEnough = 10_000_000

/** Of this clock's time, every file of a test was written long ago. */
const later = () => Date.now() + 60_000
const shelfOf = (stage: Stage) => new Shelf(join(stage.cache, 'neuroprose', 'checks'), bigEnough)

describe('a document that was read', () => {
  const content = (stage: Stage, now = later) =>
    new Seen(shelfOf(stage), 'root', now).glance(join(stage.folder, 'a.md')).content
  const see = (stage: Stage, now = later, name = 'a.md') => {
    const seen = new Seen(shelfOf(stage), 'root', now)
    seen.glance(join(stage.folder, name)).note(`content of ${name}`)
    seen.end()
  }

  it('is known while nobody touches it', () => {
    const stage = new Stage({ 'a.md': flagged })
    expect(content(stage)).toBeUndefined()
    see(stage)
    expect(content(stage)).toBe('content of a.md')
  })

  it.each([
    ['another size', (path: string) => writeFileSync(path, `${flagged}\n`)],
    ['the same size', (path: string) => writeFileSync(path, flagged.replace('love', 'cozy'))],
    [
      'the same size and time',
      (path: string) => {
        const { atime, mtime } = statSync(path)
        writeFileSync(path, flagged.replace('love', 'cozy'))
        utimesSync(path, atime, mtime)
      }
    ],
    [
      'another file of the same size and time in its place',
      (path: string) => {
        const { atime, mtime } = statSync(path)
        rmSync(path)
        writeFileSync(path, flagged.replace('love', 'cozy'))
        utimesSync(path, atime, mtime)
      }
    ],
    ['another time only', (path: string) => utimesSync(path, 1, 1)]
  ])('is read again when it has %s', (_, change) => {
    const stage = new Stage({ 'a.md': flagged })
    see(stage)
    change(join(stage.folder, 'a.md'))
    expect(content(stage)).toBeUndefined()
    see(stage)
    expect(content(stage)).toBe('content of a.md')
  })

  it('just after it was written is read again: it could be written once more and look the same', () => {
    const stage = new Stage({ 'a.md': flagged })
    see(stage, Date.now)
    expect(content(stage)).toBeUndefined()
  })

  it('is forgotten when it is gone', () => {
    const stage = new Stage({ 'a.md': flagged, 'b.md': flagged })
    see(stage)
    rmSync(join(stage.folder, 'a.md'))
    expect(content(stage)).toBeUndefined()
    see(stage, later, 'b.md')
    stage.write({ 'a.md': flagged })
    const kept = JSON.stringify(shelfOf(stage).read(Seen.keyOf('root'))?.value)
    expect(kept).toContain('b.md')
    expect(kept).not.toContain('a.md')
  })

  it('stays known when several runs end, in whatever order', () => {
    const stage = new Stage({ 'a.md': flagged, 'b.md': flagged })
    const [first, second] = ['a.md', 'b.md'].map((name) => {
      const seen = new Seen(shelfOf(stage), 'root', later)
      seen.glance(join(stage.folder, name)).note(`content of ${name}`)
      return seen
    })
    second?.end()
    first?.end()
    const next = new Seen(shelfOf(stage), 'root', later)
    for (const name of ['a.md', 'b.md']) {
      expect(next.glance(join(stage.folder, name)).content).toBe(`content of ${name}`)
    }
  })

  it('is read again where the list of them is damaged, which is told', () => {
    const stage = new Stage({ 'a.md': flagged })
    see(stage)
    const key = Seen.keyOf('root')
    const path = join(stage.cache, 'neuroprose', 'checks', key.slice(0, 2), `${key.slice(2)}.json`)
    writeFileSync(path, readFileSync(path, 'utf8').replace('content', 'kontent'))
    const shelf = shelfOf(stage)
    expect(new Seen(shelf, 'root', later).glance(join(stage.folder, 'a.md')).content).toBeUndefined()
    expect(shelf.notes()).toEqual([expect.stringContaining('damaged and made anew')])
  })
})

describe('what is printed', () => {
  // Files of a test are young: with the clock a minute on, runs take them for settled.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: later() }))
  afterEach(() => void vi.useRealTimers())

  const stageOf = () =>
    new Stage({
      '.neuroprose.yaml': 'root: true\nrules: {simplification/oxytocin-epithet: error}\n',
      'a.md': `${clean}${flagged}\nSee [@nobody2020].\n`,
      'b.md': clean,
      'bad.md': new Uint8Array([...new TextEncoder().encode(flagged), 0xff, 10]),
      'binary.md': new Uint8Array(9),
      'empty.md': '',
      'front.md': `---\nneuroprose: {profile: nothing}\n---\n\n${flagged}`,
      'open.md': `\`\`\`\n${flagged}`,
      'sub/c.tex': flagged,
      'sub/d.docx': word('<w:p><w:r><w:t>Oxytocin is the love hormone of mammals.</w:t></w:r></w:p>'),
      'sub/e.ipynb': JSON.stringify({
        cells: [{ cell_type: 'markdown', metadata: {}, source: [flagged] }],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5
      }),
      'refs.bib': '@article{a2020, title={A}}\n@article{a2020, title={B}}\n'
    })

  it.each([
    ['text', []],
    ['coloured text', ['--color']],
    ['text from a severity on', ['--severity', 'warning', '--color']],
    ['errors only', ['--quiet', '--max-warnings', '0']],
    ['lines of JSON', ['--format', 'ndjson']],
    ['lines for reviewdog', ['--format', 'rdjsonl']],
    ['a page for machines', ['--format', 'json']],
    ['two reports', ['--format', 'text', '--format', 'tap=.tap']]
  ])('is the same to the byte, cold, warm and without a cache: %s', async (_, argv) => {
    const stage = stageOf()
    const plain = await stage.play(['check', '--no-cache', ...argv])
    expect(plain.out).toContain('love hormone')
    for (let run = 0; run < 3; run++) expect(await stage.play(['check', ...argv])).toEqual(plain)
  })

  it('follows the width, the colours, the folder and the severity that are asked for, in any order', async () => {
    const stage = stageOf()
    const calls: [string[], { columns?: number; cwd?: string }][] = [
      [['check'], { columns: 50 }],
      [['check'], { columns: 120 }],
      [['check', '--no-color'], { columns: 120 }],
      [['check', '--quiet'], {}],
      [['check', '..'], { cwd: 'sub' }],
      [['check', 'sub'], {}]
    ]
    const cold = []
    for (const [argv, options] of calls) cold.push(await stage.play([...argv, '--no-cache'], options))
    for (const at of [0, 1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 0]) {
      const [argv, options] = calls[at] as (typeof calls)[number]
      expect(await stage.play(argv, options)).toEqual(cold[at])
    }
  })

  it('goes into a file as to the terminal', async () => {
    const stage = stageOf()
    const { out } = await stage.play(['check', '--no-cache'])
    for (let run = 0; run < 2; run++) {
      await stage.play(['check', '--format', 'text=.report'])
      expect(readFileSync(join(stage.folder, '.report'), 'utf8')).toBe(out)
    }
  })

  it('leaves out what a baseline or unchanged lines leave out, also where all was kept', async () => {
    const stage = stageOf()
    await stage.play(['check'])
    await stage.play(['baseline'])
    const warm = await stage.play(['check'])
    expect(warm.out).toContain('in the baseline')
    expect(await stage.play(['check', '--no-cache'])).toEqual(warm)
    expect((await stage.play(['check', '--no-baseline'])).out).toContain('love hormone')
  })

  it('follows a text whose size and time are those of the one before', async () => {
    const stage = new Stage({ 'a.md': flagged })
    const path = join(stage.folder, 'a.md')
    await stage.play(['check'])
    const { atime, mtime } = statSync(path)
    writeFileSync(path, flagged.replace('love', 'cozy'))
    utimesSync(path, atime, mtime)
    const warm = await stage.play(['check'])
    expect(warm.out).not.toContain('love')
    expect(warm).toEqual(await stage.play(['check', '--no-cache']))
  })

  it('rests on the list of what was read: a document that is untouched is not read', async () => {
    const stage = new Stage({ 'a.md': flagged })
    const key = Seen.keyOf(stage.folder)
    const listNow = () => shelfOf(stage).read(key)?.value as [path: string, entry: unknown[]][]
    const contentNow = () => String(listNow()[0]?.at(1)?.[4])
    const first = await stage.play(['check'])
    const content = contentNow()
    stage.write({ 'a.md': clean })
    expect((await stage.play(['check'])).out).not.toContain('love')
    // A list that says so is believed.
    const list = JSON.stringify(listNow()).replace(contentNow(), content)
    shelfOf(stage).write(key, JSON.parse(list))
    expect(await stage.play(['check'])).toEqual(first)
    utimesSync(join(stage.folder, 'a.md'), 1, 1)
    expect((await stage.play(['check'])).out).not.toContain('love')
  })

  it('is the same when two runs go on at once', async () => {
    const stage = stageOf()
    const plain = await stage.play(['check', '--no-cache'])
    for (let round = 0; round < 2; round++) {
      const both = await Promise.all([stage.play(['check']), stage.play(['check'])])
      expect(both).toEqual([plain, plain])
    }
  })

  it('is the same when the list is damaged, but for a note', async () => {
    const stage = stageOf()
    const plain = await stage.play(['check'])
    const key = Seen.keyOf(stage.folder)
    const path = join(stage.cache, 'neuroprose', 'checks', key.slice(0, 2), `${key.slice(2)}.json`)
    writeFileSync(path, readFileSync(path).subarray(0, 100))
    expect(await stage.play(['check'])).toEqual({ ...plain, err: `${plain.err}${damaged(stage)}` })
    expect(await stage.play(['check'])).toEqual(plain)
  })

  const damaged = ({ cache }: Stage) =>
    `neuroprose: One kept result was damaged and made anew (in ${join(cache, 'neuroprose', 'checks')}).\n`

  const small = join(new URL('.', import.meta.url).pathname, '../../.tsbuild', `small-${process.pid}`)
  mkdirSync(small, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'none', small]).status === 0
  if (mounted) spawnSync('umount', [small])
  rmSync(small, { recursive: true })

  it.skipIf(!mounted)('is the same on a full disk, but for a note (skipped where nothing may be mounted)', async () => {
    const stage = stageOf()
    const plain = await stage.play(['check', '--no-cache'])
    mkdirSync(stage.cache, { recursive: true })
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'none', stage.cache])
    onTestFinished(() => void spawnSync('umount', [stage.cache]))
    for (let run = 0; run < 2; run++) {
      const { err, ...played } = await stage.play(['check'])
      expect(played).toEqual({ code: plain.code, out: plain.out })
      expect(err).toMatch(/results could not be kept .*ENOSPC.*the next run will check everything again/)
    }
    expect(
      (readdirSync(stage.cache, { recursive: true }) as string[]).filter((name) => name.endsWith('.part'))
    ).toEqual([])
  })
})
