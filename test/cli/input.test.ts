// Bad input: each gives one clear line that says what and where, and nothing else is lost.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentOf, sourceOf } from '../../cli/document.ts'
import { findDocuments } from '../../cli/files.ts'
import { formatOfFile, readInput } from '../../cli/input.ts'
import { p, word } from '../support/word.ts'
import { Stage } from './play.ts'

const epithet = 'simplification/oxytocin-epithet'
const flagged = 'Oxytocin is the love hormone of mammals.\n'
const only = ['--rule', epithet]

/** Checks a folder with `bad.md` (or what `name` says) beside a good file, and gives what stderr says. */
async function beside(bad: Record<string, string | Uint8Array>, prepare?: (folder: string) => void) {
  const stage = new Stage({ 'good.md': flagged, ...bad })
  prepare?.(stage.folder)
  const text = await stage.play(['check', ...only])
  const { report, code } = await stage.json(only)
  expect(code).toBe(text.code)
  const good = report.files.find((file) => file.path === 'good.md')
  expect(good?.findings).toMatchObject([{ rule: epithet }])
  return { ...text, report, bad: report.files.find((file) => file.path.startsWith('bad')) }
}

describe('a file that cannot be read', () => {
  it.each([
    [
      'binary',
      { 'bad.md': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]) },
      'bad.md: this looks like a binary file, not like text\n'
    ],
    [
      'UTF-16',
      { 'bad.md': new Uint8Array([0xff, 0xfe, 0x41, 0]) },
      'bad.md: this is UTF-16 text; save it as UTF-8 and check again\n'
    ],
    ['too large', { 'bad.md': 'a'.repeat(20_000_000) }, 'bad.md: this file has 19 MB; files over 10 MB are not read\n']
  ])('because it is %s', async (_why, files, expected) => {
    const { code, err, bad } = await beside(files)
    expect(err).toBe(expected)
    expect(code).toBe(2)
    expect(bad).toMatchObject({
      format: 'markdown',
      findings: [],
      problems: [{ message: expected.slice('bad.md: '.length, -1) }]
    })
  })

  it('because a link points to nothing or to itself', async () => {
    const { code, err } = await beside({}, (folder) => {
      symlinkSync('gone.md', join(folder, 'bad1.md'))
      symlinkSync('bad2.md', join(folder, 'bad2.md'))
    })
    expect(err).toBe('bad1.md: this link points to nothing\nbad2.md: this link leads back to itself\n')
    expect(code).toBe(2)
  })

  it.skipIf(process.platform === 'win32')('because it is a pipe, without waiting for it', async () => {
    const { code, err } = await beside({}, (folder) => execFileSync('mkfifo', [join(folder, 'bad.md')]))
    expect(err).toBe('bad.md: this is a pipe, not a file; use “-” to read standard input\n')
    expect(code).toBe(2)
  })

  it('because there is none', async () => {
    const stage = new Stage({ 'good.md': flagged })
    const { code, err, out } = await stage.play(['check', ...only, 'gone.md', 'no*.md', 'fig.png', 'good.md'])
    expect(err.split('\n')).toEqual([
      'gone.md: there is no such file or folder',
      'no*.md: no document fits this pattern',
      'fig.png: there is no such file or folder',
      ''
    ])
    expect(out).toContain('4 files checked: 1 finding')
    expect(code).toBe(2)
  })

  it.skipIf(process.platform !== 'linux')('because its name is not UTF-8', async () => {
    const stage = new Stage({ 'good.md': flagged })
    const inside = Buffer.from(`${stage.folder}/caf`)
    writeFileSync(Buffer.concat([inside, Buffer.from([0xe9]), Buffer.from('.md')]), flagged)
    mkdirSync(Buffer.concat([inside, Buffer.from([0xe8])]))
    const { code, out, err } = await stage.play(['check', ...only])
    expect({ code, err: err.trimEnd().split('\n') }).toEqual({
      code: 2,
      err: [
        'caf\uFFFD.md: this name is not UTF-8, so that the file cannot be opened; rename it',
        'caf\uFFFD: this name is not UTF-8, so that the file cannot be opened; rename it'
      ]
    })
    expect(out).toContain('good.md')
  })

  it('because no format reads it', async () => {
    const stage = new Stage({ 'good.md': flagged, 'refs.bib': '@article{a, title = {Oxytocin, the love hormone}}' })
    const { code, err } = await stage.play(['check', 'refs.bib'])
    expect(err).toBe('refs.bib: no format reads “.bib” files; use “-” and --stdin-filename to say what it is\n')
    expect(code).toBe(2)
  })
})

it.skipIf(process.platform === 'win32')('names may hold what shells and terminals make something of', async () => {
  const names = [
    'with space.md',
    'quo\'te".md',
    'new\nline.md',
    'esc\u001b[31m.md',
    '-dash.md',
    '$(id).md',
    '[a].md',
    '*.md'
  ]
  const stage = new Stage(Object.fromEntries(names.map((name) => [name, flagged])))
  const { report } = await stage.json(only)
  expect(report.files.map(({ path }) => path)).toEqual([...names].sort())
  for (const name of names) {
    const { out, err } = await stage.play(['check', ...only, '--', name])
    expect(err).toBe('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it must not reach the terminal
    expect(out).not.toMatch(/\u001b/)
    if (name !== '*.md') expect(out).toMatch(/1 file checked/)
  }
})

describe('a file that can be read in part', () => {
  it('is checked in spite of bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`Caf\u00e9\n\n${flagged}\n`), Buffer.from([0x63, 0x61, 0x66, 0xe9, 10])])
    const { code, err, bad } = await beside({ 'bad.md': bytes })
    expect(err).toBe('bad.md: this is not valid UTF-8 (first on line 5); the rest was checked\n')
    expect(code).toBe(0)
    expect(bad?.findings).toMatchObject([{ rule: epithet, start: { line: 3 } }])
  })

  it('is checked up to a fence that is never closed, and told of it', async () => {
    const { err, bad } = await beside({ 'bad.md': `${flagged}\n\`\`\`r\nx <- 1\n` })
    expect(err).toMatch(/^bad\.md:3:1: .+\n$/)
    expect(bad?.findings).toHaveLength(1)
  })

  it('may be empty', async () => {
    const { code, report, err } = await beside({ 'bad.md': '', 'bad.txt': '\n \n' })
    expect(code).toBe(0)
    expect(err).toBe(
      ['md', 'txt'].map((type) => `bad.${type}: this file is empty, so there is nothing to check\n`).join('')
    )
    expect(report.files.map((file) => file.path)).toEqual(['bad.md', 'bad.txt', 'good.md'])
  })

  it('may be one very long line', async () => {
    const { bad } = await beside({
      'bad.md': `${'Words without claims follow each other here. '.repeat(2000)}${flagged}`
    })
    expect(bad?.findings).toMatchObject([{ rule: epithet, start: { line: 1, column: 90001 + 16 } }])
  })

  it('may be nested as deeply as it likes', async () => {
    const { code, bad } = await beside({ 'bad.md': `${'>'.repeat(10_000)} deep\n\n${flagged}` })
    expect(code).toBe(0)
    expect(bad?.findings).toHaveLength(1)
  })

  it.each([
    ['CRLF', 'One.\r\n\r\nOxytocin is the love hormone of mammals.\r\n', { line: 3, column: 17, offset: 24 }],
    ['CR', 'One.\r\rOxytocin is the love hormone of mammals.\r', { line: 3, column: 17, offset: 22 }],
    ['a byte order mark', `\uFEFF${flagged}`, { line: 1, column: 17, offset: 17 }],
    ['emoji', `😀 ${flagged}`, { line: 1, column: 20, offset: 19 }],
    ['tabs', `-\t${flagged}`, { line: 1, column: 19, offset: 18 }]
  ])('is told in places that count %s rightly', async (_name, source, start) => {
    const { report } = await new Stage({ 'a.md': source }).json(only)
    const [found] = report.files[0]?.findings ?? []
    expect(found?.start).toEqual(start)
    expect(source.slice(found?.start.offset, found?.end.offset)).toBe('love hormone')
  })
})

describe('what a document rests on', () => {
  it('may be a broken bibliography: the entry is named, the others count', async () => {
    const { err, report } = await beside({
      'bad.md': '---\nbibliography: refs.bib\n---\n\nOne source [@good2020] and one that is broken [@bad2020].\n',
      'refs.bib':
        '@article{bad2020,\n  title = {Never closed\n\n@article{good2020,\n  title = {Good},\n  author = {A, B},\n  year = {2020}\n}\n'
    })
    expect(err).toMatch(/^(refs\.bib:\d+:\d+: .+\n)+$/)
    expect(report.files.at(-1)).toMatchObject({
      path: 'refs.bib',
      format: 'bibliography',
      findings: [],
      problems: expect.arrayContaining([expect.objectContaining({ start: expect.anything() })])
    })
  })

  it('may be a bibliography that is not there', async () => {
    const { err, code } = await beside({ 'bad.md': '---\nbibliography: gone.bib\n---\n\nWords.\n' })
    expect(err).toMatch(/^bad\.md:2:\d+: .*“gone\.bib” could not be read.*\n$/)
    expect(code).toBe(2)
  })

  it('may be a configuration that is a folder', async () => {
    const { err, code } = await beside({}, (folder) => {
      rmSync(join(folder, '.neuroprose.yaml'))
      mkdirSync(join(folder, '.neuroprose.yaml'))
    })
    expect(err).toBe('.neuroprose.yaml: this is a folder, not a file; going on without this configuration\n')
    expect(code).toBe(2)
  })

  it('may be a configuration that is no YAML', async () => {
    const { err, code } = await beside({ '.neuroprose.yaml': 'root: true\nrules: {a: [b\n' })
    expect(err).toMatch(/^\.neuroprose\.yaml:\d:\d+: This is not valid YAML: .+\n$/)
    expect(code).toBe(2)
  })
})

describe('a folder', () => {
  it('may vanish while it is looked through', () => {
    const stage = new Stage({ 'a.md': '', 'sub/b.md': '', 'z/c.md': '' })
    const found: { path: string; error?: string }[] = []
    for (const one of findDocuments(['.'], stage.folder)) {
      if (found.length === 0) rmSync(join(stage.folder, 'sub'), { recursive: true })
      found.push(one)
    }
    expect(found).toEqual([
      { path: join(stage.folder, 'a.md') },
      { path: join(stage.folder, 'sub'), error: 'there is no such file or folder' },
      { path: join(stage.folder, 'z/c.md') }
    ])
  })

  it('may hold files that vanish', async () => {
    const stage = new Stage({ 'a.md': flagged, 'b.md': flagged, 'c.md': flagged })
    const { code, err, out } = await stage.play(['check', ...only], {
      onOutput: (text) => text.startsWith('a.md') && rmSync(join(stage.folder, 'b.md'))
    })
    expect(err).toBe('b.md: there is no such file or folder\n')
    expect(out).toContain('3 files checked: 2 findings')
    expect(code).toBe(2)
  })

  it('may be named like a document', async () => {
    const { report } = await beside({ 'folder.md/inner.md': flagged })
    expect(report.files.map((file) => file.path)).toEqual(['good.md', 'folder.md/inner.md'])
  })

  it('that cannot be written to is told of by init', async () => {
    const stage = new Stage()
    rmSync(stage.folder, { recursive: true })
    expect(await stage.play(['init'])).toEqual({
      code: 2,
      out: '',
      err: 'neuroprose: .neuroprose.yaml was not written: there is no such folder.\n'
    })
  })
})

describe('a Word document', () => {
  const rule = ['--rule', 'simplification/oxytocin-epithet']
  const bytes = word(p('Bonding', 'Heading1') + p('Mothers took part.') + p('Oxytocin is the love hormone of mammals.'))

  it('is read from a folder, with paragraphs for places and without fixes', async () => {
    const stage = new Stage({ 'a.docx': bytes, '~$a.docx': 'lock' })
    const { out } = await stage.play(['check', ...rule])
    expect(out).toContain('  paragraph 3  warning  simplification/oxytocin-epithet')
    expect(out).toContain('3 │ Oxytocin is the love hormone of mammals.')
    const { report } = await stage.json(rule)
    expect(report.files).toMatchObject([{ path: 'a.docx', format: 'docx' }])
    expect(report.files[0]?.findings[0]).toMatchObject({ start: { paragraph: 3, column: 17 }, fixes: [] })
  })

  it('has paragraphs for the places of its problems, too', async () => {
    const german =
      'Die Werte sind nach der Geburt nicht mehr mit denen zu vergleichen, die vor der Geburt und in der Klinik erhoben wurden.'
    const english =
      'The values that were measured in the clinic before birth are not to be compared with those of the weeks after it.'
    const { err, code } = await new Stage({ 'a.docx': word(p(english) + p(english) + p(german)) }).play(['check'])
    expect(err).toMatch(/^a\.docx, paragraph 3: This passage is in German; it was left alone/)
    expect(code).toBe(0)
  })

  it('can be traced, and be standard input', async () => {
    const stage = new Stage({ 'a.docx': bytes })
    expect((await stage.play(['trace', 'a.docx:3'])).out).toContain('love hormone')
    const { report } = await stage.json([...rule, '--stdin-filename', 'b.docx'], { stdin: bytes })
    expect(report.files[0]?.findings).toHaveLength(1)
  })

  it('that is broken is told of', async () => {
    const { err, code } = await new Stage({ 'a.docx': 'no archive' }).play(['check', 'a.docx'])
    expect(err).toContain('This is no Word document')
    expect(code).toBe(2)
  })
})

it('what places need of a document is what reading it would give', () => {
  const samples = readdirSync('samples').map((name) => join('samples', name))
  const stage = new Stage({ 'a.docx': word(p(flagged)) })
  for (const path of [...samples, join(stage.folder, 'a.docx')]) {
    const [input, format] = [readInput(path), formatOfFile(path)]
    if ('error' in input || format === undefined) continue
    const { source, cells } = documentOf(input, format)
    expect(sourceOf(input, format)).toEqual({ source, ...(cells === undefined ? {} : { cells }) })
  }
})
