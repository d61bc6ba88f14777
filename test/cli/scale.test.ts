// What makes check bearable on many documents: kept results, shards, lines of documents, joined reports.
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Seen } from '../../cli/seen.ts'
import { partOf, readShard } from '../../cli/shard.ts'
import { hashOf } from '../../cli/stamps.ts'
import { Stage } from './play.ts'

const epithet = 'simplification/oxytocin-epithet'
const flagged = 'Oxytocin is the love hormone of mammals.\n'
const clean = 'We measured heart rates in Graz.\n'
const rules = 'root: true\nrules: {simplification/oxytocin-epithet: error}\n'

/** The files of the cache, without the list of what was read: files are not in it while they are young. */
const kept = (stage: Stage): string[] => {
  const list = Seen.keyOf(stage.folder).slice(2)
  const folder = join(stage.cache, 'neuroprose', 'checks')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith(list))
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('kept results', () => {
  it('are told again, word for word', async () => {
    const stage = new Stage({
      '.neuroprose.yaml': rules,
      'a.md': `${flagged}\nSee [@nobody].\n`,
      'b.md': clean,
      'refs.bib': ''
    })
    const cold = await stage.play(['check', '--format', 'json'])
    const names = kept(stage).sort()
    expect(names.length).toBeGreaterThan(0)
    expect(await stage.play(['check', '--format', 'json'])).toEqual(cold)
    expect(kept(stage).sort()).toEqual(names)
    expect(await stage.play(['check', '--format', 'json', '--no-cache'])).toEqual(cold)
  })

  it('are really used: what is kept is what is told', async () => {
    const stage = new Stage({ 'a.md': flagged })
    await stage.play(['check'])
    for (const path of kept(stage)) {
      const body = Buffer.from(readFileSync(path, 'utf8').slice(41).replaceAll('love hormone', 'kept hormone'))
      writeFileSync(path, Buffer.concat([Buffer.from(`${hashOf(body)}\n`), body]))
    }
    for (const format of ['json', 'text']) {
      expect((await stage.play(['check', '--format', format])).out).toContain('kept hormone')
      expect((await stage.play(['check', '--format', format, '--no-cache'])).out).not.toContain('kept hormone')
    }
  })

  it.each([
    ['the text', { 'a.md': clean }, 0],
    ['the configuration', { '.neuroprose.yaml': 'root: true\nrules: {simplification/oxytocin-epithet: off}\n' }, 0],
    ['a configuration nearer by', { 'sub/.neuroprose.yaml': 'rules: {simplification/oxytocin-epithet: off}\n' }, 1]
  ])('give way when %s changes', async (_, change, left) => {
    const stage = new Stage({ '.neuroprose.yaml': rules, 'a.md': flagged, 'sub/b.md': flagged })
    const only = ['--rule', epithet]
    expect((await stage.json(only)).report.summary.errors).toBe(2)
    stage.write(change as Record<string, string>)
    const { report } = await stage.json(only)
    expect(report).toEqual((await stage.json([...only, '--no-cache'])).report)
    expect(report.files[0]?.findings.length).toBe(left)
  })

  it('give way when the bibliography changes, comes or goes, and when a pack changes', async () => {
    const pack = (word: string) =>
      `id: own/word\nsummary: A word\nwhy: It is wrong.\nseverity: warning\npatterns: [${word}]\nmessage: Not this word.\n`
    const stage = new Stage({ '.neuroprose.yaml': 'root: true\npacks: [pack.yaml]\n', 'pack.yaml': pack('zebra') })
    stage.write({
      'a.md': '---\nbibliography: refs.bib\n---\n\nSee [@known2020] and the zebra.\n',
      'refs.bib': '@article{known2020, title={A}}\n'
    })
    const both = async () => {
      const warm = await stage.json()
      expect(warm).toEqual(await stage.json(['--no-cache']))
      return warm.report
    }
    const first = await both()
    stage.write({ 'refs.bib': '@article{other2020, title={A}}\n' })
    const second = await both()
    expect(second).not.toEqual(first)
    stage.write({ 'refs.json': '[]', 'pack.yaml': pack('citation') })
    await both()
  })

  it('that are damaged are made anew, with a note', async () => {
    const stage = new Stage({ 'a.md': flagged })
    const cold = await stage.play(['check'])
    for (const path of kept(stage)) writeFileSync(path, readFileSync(path).subarray(0, 60))
    const next = await stage.play(['check'])
    expect(next).toEqual({ ...cold, err: expect.stringMatching(/kept result.* damaged and made anew/) })
    expect(await stage.play(['check'])).toEqual(cold)
  })

  it('that cannot be kept cost nothing but a note', async () => {
    const stage = new Stage({ 'a.md': flagged, cache: 'a file where a folder should be' })
    const env = { XDG_CACHE_HOME: join(stage.folder, 'cache') }
    const { code, out, err } = await stage.play(['check'], { env })
    expect(err).toMatch(/results could not be kept/)
    expect({ code, out, err: '' }).toEqual(await stage.play(['check', '--no-cache'], { env }))
  })

  it('tell of a bibliography’s problems as the first run did, also when its first reader is gone', async () => {
    const broken = '@article{a2020, title={A}}\n@article{a2020, title={B}}\n@article{c\n'
    const stage = new Stage({ 'a.md': 'See [@a2020].\n', 'b.md': 'And [@a2020].\n', 'refs.bib': broken })
    const cold = await stage.json()
    expect(cold.report.files.at(-1)?.format).toBe('bibliography')
    expect(await stage.json()).toEqual(cold)
    stage.write({ 'a.md': 'Nothing.\n' })
    expect((await stage.json()).report.files.at(-1)).toEqual(cold.report.files.at(-1))
    expect((await stage.json(['b.md'])).report.files.at(-1)).toEqual(cold.report.files.at(-1))
  })

  it.skipIf(process.getuid?.() === 0)('need not be readable', async () => {
    const stage = new Stage({ 'a.md': flagged })
    const cold = await stage.play(['check'])
    for (const path of kept(stage)) chmodSync(path, 0)
    expect((await stage.play(['check'])).out).toBe(cold.out)
  })
})

describe('shards', () => {
  it('have every document once, and about the same size', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 23 }, (_, i) => [`${i % 3}/${i}.md`, clean + '\n'.repeat(((i * 7) % 11) * 600)])
    )
    const stage = new Stage(files)
    const parts = [1, 2, 3].map(async (i) =>
      (await stage.json(['--shard', `${i}/3`])).report.files.map(({ path }) => path)
    )
    const paths = await Promise.all(parts)
    expect(paths.flat().sort()).toEqual(Object.keys(files).sort())
    const sizes = paths.map((part) => part.reduce((sum, path) => sum + statSync(join(stage.folder, path)).size, 0))
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.15)
    expect((await stage.json(['--shard', '1/3'])).report.files.map(({ path }) => path)).toEqual(paths[0])
  })

  it('keep the order, and do not mind more parts than items', () => {
    const items = [5, 900_000, 7, 800_000, 9, 10]
    const parts = [1, 2].map((index) => partOf(items, { index, count: 2 }, (item) => item))
    expect(parts.flat().sort()).toEqual([...items].sort())
    for (const part of parts) expect(part).toEqual(items.filter((item) => part.includes(item)))
    expect(Array.from({ length: 9 }, (_, i) => partOf(items, { index: i + 1, count: 9 }, Number)).flat()).toHaveLength(
      6
    )
  })

  it.each(['0/3', '4/3', 'x', '1', '1/0', '-1/2'])('are not %s', (text) => {
    expect(() => readShard('check', text)).toThrow('1/4')
  })

  it('and a ratchet do not go together', async () => {
    const { code, err } = await new Stage().play(['check', '--shard', '1/2', '--ratchet'])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('whole folders') })
  })
})

describe('--jobs', () => {
  it.each(['0', 'two', '-1'])('is not %s', async (text) => {
    expect(await new Stage().play(['check', `--jobs=${text}`])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--jobs')
    })
  })
})

describe('lines of documents', () => {
  const ask = (...lines: unknown[]) =>
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')

  it('are answered one for one, in order, as files would be', async () => {
    const stage = new Stage({ '.neuroprose.yaml': `${rules}ignore: [drafts/]\n`, 'a.md': flagged })
    const stdin = ask(
      { id: 7, path: 'a.md', text: flagged },
      '{"id": 8, "text"',
      '',
      { id: 'x', path: 'b.tex', text: clean },
      { id: 9 },
      { path: 'drafts/c.md', text: flagged },
      { id: 10, path: 'd.pdf', text: '' },
      '[]'
    )
    const { code, out, err } = await stage.play(['check', '--stdin-ndjson', '--rule', epithet], { stdin })
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const file = (await stage.json(['--rule', epithet])).report.files[0]
    expect(answers).toEqual([
      { type: 'file', id: 7, ...file },
      { type: 'error', line: 2, error: expect.stringContaining('no valid JSON') },
      { type: 'file', id: 'x', path: 'b.tex', format: 'latex', findings: [], problems: [] },
      { type: 'error', id: 9, line: 5, error: expect.stringContaining('“text”') },
      { type: 'file', path: 'drafts/c.md', format: 'markdown', findings: [], problems: [], ignored: true },
      { type: 'error', id: 10, line: 7, error: expect.stringContaining('“.pdf”') },
      { type: 'error', line: 8, error: expect.stringContaining('no object') }
    ])
    expect({ code, err }).toEqual({ code: 0, err: 'neuroprose: 4 lines were answered with an error.\n' })
  })

  it('may bring their bibliography: BibTeX, or CSL-JSON', async () => {
    const text = 'As was shown [@known2020; @nobody1999].\n'
    const stage = new Stage()
    const missing = async (bibliography: unknown) => {
      const { out } = await stage.play(['check', '--stdin-ndjson', '--rule', 'citation/missing-in-bibliography'], {
        stdin: ask({ text, bibliography })
      })
      return JSON.parse(out)
        .findings.map(({ message }: { message: string }) => message)
        .join()
    }
    for (const given of ['@article{known2020, title={A}}', [{ id: 'known2020', type: 'book', title: 'A' }]]) {
      expect(await missing(given)).toMatch(/nobody1999/)
      expect(await missing(given)).not.toMatch(/known2020(?! or)/)
    }
    expect(await missing(undefined)).toContain('names no bibliography')
  })

  it('come in pieces of any size', async () => {
    const stage = new Stage()
    const bytes = new TextEncoder().encode(ask({ id: 'é', text: 'Größe.\n' }, { id: 2, text: clean }).trimEnd())
    let out = ''
    const { run } = await import('../../cli/run.ts')
    const io = {
      cwd: stage.folder,
      env: {},
      stdout: {
        write: (text: string) => {
          out += text
        },
        isTTY: false
      },
      stderr: { write: () => undefined, isTTY: false },
      stdin: async () => bytes,
      input: async function* () {
        for (const byte of bytes) yield Uint8Array.of(byte)
      }
    }
    expect(await run(['check', '--stdin-ndjson'], io)).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id)
    ).toEqual(['é', 2])
  })

  it('wait for whoever reads the answers', async () => {
    const stage = new Stage()
    let written = 0
    let free: () => void = () => undefined
    const { run } = await import('../../cli/run.ts')
    const ended = run(['check', '--stdin-ndjson'], {
      cwd: stage.folder,
      env: {},
      stderr: { write: () => undefined, isTTY: false },
      stdout: {
        isTTY: false,
        write: () => void written++,
        drained: () =>
          new Promise<void>((resolve) => {
            free = resolve
          })
      },
      stdin: async () => new TextEncoder().encode(ask({ text: clean }, { text: clean }, { text: clean }))
    })
    await expect.poll(() => written, { timeout: 20_000 }).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(written).toBe(1)
    for (let i = 2; i <= 3; i++) {
      free()
      await expect.poll(() => written, { timeout: 20_000 }).toBe(i)
    }
    free()
    expect(await ended).toBe(0)
  })

  it('may begin with a byte order mark', async () => {
    const { code, out } = await new Stage().play(['check', '--stdin-ndjson'], {
      stdin: `\uFEFF${ask({ id: 1, text: clean })}`
    })
    expect({ code, id: JSON.parse(out).id }).toEqual({ code: 0, id: 1 })
  })

  it('refuse what means nothing with them', async () => {
    const played = await new Stage().play(['check', '--stdin-ndjson', '--baseline', 'x'])
    expect(played).toMatchObject({ code: 2, err: expect.stringContaining('--baseline means nothing') })
  })
})

describe('merge', () => {
  const stageOf = () =>
    new Stage({
      '.neuroprose.yaml': rules,
      'z.md': flagged,
      'b/2.md': `\n\n  ${flagged}`,
      'b/c/3.tex': flagged,
      'a/1.md': `${clean}\n${flagged}`,
      'b-2.md': 'See [@a2020].\n',
      'refs.bib': '@article{a2020, title={A}}\n@article{a2020, title={B}}\n',
      'no.md': new Uint8Array(9)
    })

  it.each(['json', 'ndjson', 'text', 'sarif', 'junit', 'checkstyle', 'gitlab', 'rdjson', 'tap', 'github'])(
    'of shards is the report of all: %s',
    async (format) => {
      const stage = stageOf()
      const whole = await stage.play(['check', '--format', format])
      for (const i of [1, 2])
        await stage.play(['check', '--shard', `${i}/2`, '--format', `${i === 1 ? 'json' : 'ndjson'}=.${i}`])
      expect(await stage.play(['merge', '.1', '.2', '--format', format])).toEqual(whole)
    }
  )

  it.each(['json', 'junit', 'checkstyle', 'gitlab'])('needs no documents for %s', async (format) => {
    const stage = stageOf()
    const whole = await stage.play(['check', '--format', format, '--format', 'json=.all'])
    const elsewhere = new Stage({ '.all': readFileSync(join(stage.folder, '.all')) })
    expect((await elsewhere.play(['merge', '.all', '--format', format])).out).toBe(whole.out)
  })

  it('joins answers to lines; of a document that was asked twice the last answer counts', async () => {
    const stage = new Stage({ '.neuroprose.yaml': rules })
    const stdin = `${JSON.stringify({ id: 1, text: flagged })}\n{bad\n${JSON.stringify({ id: 1, text: clean })}\n`
    const { out } = await stage.play(['check', '--stdin-ndjson'], { stdin })
    stage.write({ '.answers': out })
    const { code, out: text, err } = await stage.play(['merge', '.answers'])
    expect({ code, text }).toEqual({ code: 2, text: '2 files checked: nothing to report.\n' })
    expect(err).toContain('line 2')
  })

  it('keeps the errors of every report, but not of a line that was answered since', async () => {
    const error = (fields: object) => `${JSON.stringify({ type: 'error', line: 3, ...fields })}\n`
    const stage = new Stage({
      '.one': `\uFEFF${error({ error: 'one' })}${error({ id: 7, error: 'mended' })}`,
      '.two': error({ error: 'two' }),
      '.three': '{"type":"file","id":7,"path":"-","format":"markdown","findings":[]}\n'
    })
    const { err } = await stage.play(['merge', '.one', '.two', '.three'])
    expect(err).toContain('one')
    expect(err).toContain('two')
    expect(err).not.toContain('mended')
  })

  it.each([
    ['nothing', undefined],
    ['a finding without a place', '{"files": [{"path": "a.md", "findings": [{"rule": "x/y"}]}]}'],
    ['half a report', '{"version": 1, "files": [{"pa'],
    ['something else', '{"files": [3]}']
  ])('of %s says so', async (_, text) => {
    const stage = new Stage(text === undefined ? {} : { r: text })
    expect(await stage.play(['merge', 'r'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('The report r')
    })
  })
})
