// neuroprose check: which files, which settings, which exit code.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Stage } from './play.ts'

const epithet = 'simplification/oxytocin-epithet'
const flagged = 'Oxytocin is the love hormone of mammals.\n'
const fine = 'This sentence says nothing about hormones.\n'
/** Only the one rule, so that other rules may change. */
const only = ['--rule', epithet]

const paths = (report: { files: readonly { path: string }[] }) => report.files.map((file) => file.path)

describe('which files', () => {
  it('are all documents below the folder, in order', async () => {
    const stage = new Stage({ 'b.md': fine, 'a/z.txt': fine, 'a/b/c.md': fine, 'a.png': 'x', 'refs.bib': '' })
    expect(paths((await stage.json()).report)).toEqual(['b.md', 'a/z.txt', 'a/b/c.md'])
  })

  it('leave out what git ignores, node_modules and hidden folders', async () => {
    const stage = new Stage({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.md\n!keep.tmp.md\n',
      'drafts/a.md': fine,
      'x.tmp.md': fine,
      'keep.tmp.md': fine,
      'sub/.gitignore': '!y.tmp.md\n/z.md\n',
      'sub/y.tmp.md': fine,
      'sub/z.md': fine,
      'sub/deep/z.md': fine,
      'node_modules/a.md': fine,
      '.hidden/a.md': fine
    })
    expect(paths((await stage.json()).report)).toEqual(['keep.tmp.md', 'sub/y.tmp.md', 'sub/deep/z.md'])
    expect(paths((await stage.json(['sub'])).report)).toEqual(['sub/y.tmp.md', 'sub/deep/z.md'])
  })

  it('are of every format', async () => {
    const names = [
      'a.adoc',
      'b.html',
      'c.ipynb',
      'd.qmd',
      'e.Rnw',
      'f.rst',
      'g.tex',
      'h.txt',
      'i.typ',
      'j.mystmd',
      'k.Rmd'
    ]
    const stage = new Stage(Object.fromEntries(names.map((name) => [name, name === 'c.ipynb' ? '{"cells":[]}' : fine])))
    expect(paths((await stage.json()).report).sort()).toEqual(names.sort())
  })

  it('leave out what is made from others, unless it is named', async () => {
    const stage = new Stage({
      'a.qmd': fine,
      'a.html': fine,
      'a.tex': fine,
      'own.html': fine,
      'made.html': `<head><meta charset="utf-8"><meta name="generator" content="pandoc" /></head>${fine}`,
      '_site/b.md': fine,
      '_book/c.html': fine,
      'kept.tex': fine,
      'kept.html': fine
    })
    expect(paths((await stage.json()).report)).toEqual(['a.qmd', 'kept.tex', 'own.html'])
    expect(paths((await stage.json(['made.html', 'a.tex'])).report)).toEqual(['made.html', 'a.tex'])
  })

  it('include ignored ones that are named', async () => {
    const stage = new Stage({ '.git/HEAD': '', '.gitignore': 'a.md\n', 'a.md': fine })
    expect(paths((await stage.json(['a.md'])).report)).toEqual(['a.md'])
  })

  it('never include what the configuration ignores', async () => {
    const stage = new Stage({ '.neuroprose.yaml': 'root: true\nignore: a.md', 'a.md': flagged, 'b.md': fine })
    expect(paths((await stage.json(['a.md', 'b.md'])).report)).toEqual(['b.md'])
  })

  it('can be given as patterns, each file once', async () => {
    const stage = new Stage({ 'x/a.md': fine, 'x/y/b.md': fine, 'x/c.txt': fine, 'd.md': fine })
    expect(paths((await stage.json(['x/**/*.md', 'x/a.md', './x'])).report)).toEqual(['x/a.md', 'x/y/b.md', 'x/c.txt'])
    expect(paths((await stage.json(['{d,e}.md'])).report)).toEqual(['d.md'])
  })

  it('may have any name', async () => {
    const names = ['a b.md', 'ü😀.md', "it's.md", '-dash.md', '[x].md', 'new\nline.md']
    const stage = new Stage(Object.fromEntries(names.map((name) => [name, flagged])))
    expect(paths((await stage.json()).report).sort()).toEqual(names.sort())
    const { out } = await stage.play(['check', ...only, 'new\nline.md'])
    expect(out).toContain('new␊line.md')
    expect(paths((await stage.json(['--', '-dash.md', '[x].md'])).report)).toEqual(['-dash.md', '[x].md'])
  })

  it('may stand outside the working directory', async () => {
    const stage = new Stage({ 'a.md': fine, 'sub/b.md': fine })
    expect(paths((await stage.json(['../a.md'], { cwd: 'sub' })).report)).toEqual(['../a.md'])
  })

  it('may be reached by a link, but links to folders are not followed', async () => {
    const stage = new Stage({ 'real/a.md': fine })
    symlinkSync('a.md', join(stage.folder, 'real/link.md'))
    symlinkSync('..', join(stage.folder, 'real/circle'))
    symlinkSync('real', join(stage.folder, 'other'))
    expect(paths((await stage.json()).report)).toEqual(['real/a.md', 'real/link.md'])
    expect(paths((await stage.json(['other'])).report)).toEqual(['other/a.md', 'other/link.md'])
  })

  it('may come from standard input, under a name', async () => {
    const stage = new Stage({
      '.neuroprose.yaml': `root: true\noverrides: [{files: 'blog/*', rules: {${epithet}: error}}]`
    })
    const { report, code } = await stage.json([...only, '--stdin-filename', 'blog/x.md'], { stdin: flagged })
    expect(code).toBe(1)
    expect(report.files[0]).toMatchObject({
      path: 'blog/x.md',
      format: 'markdown',
      findings: [{ rule: epithet, severity: 'error' }]
    })
    expect((await stage.json([...only, '-'], { stdin: flagged })).report.files[0]).toMatchObject({
      path: 'stdin',
      findings: [{}]
    })
    expect((await stage.json(['--stdin', '--stdin-filename', 'x.txt'], { stdin: '' })).report.files[0]).toMatchObject({
      path: 'x.txt'
    })
  })
})

describe('settings', () => {
  const severityOf = async (stage: Stage, ...argv: string[]) =>
    (await stage.json([...only, ...argv])).report.files.flatMap((file) =>
      file.findings.map((finding) => finding.severity)
    )

  it('come from the nearest file, overrides and front matter', async () => {
    const stage = new Stage({
      '.neuroprose.yaml': `root: true\nrules: {${epithet}: error}`,
      'a.md': flagged,
      'b/.neuroprose.yaml': `rules: {${epithet}: hint}`,
      'b/b.md': flagged,
      'c.md': `---\nneuroprose: {rules: {${epithet}: info}}\n---\n\n${flagged}`
    })
    expect(await severityOf(stage)).toEqual(['error', 'info', 'hint'])
  })

  it('come from --config alone when it is given', async () => {
    const stage = new Stage({
      'a.md': flagged,
      '.neuroprose.yaml': `root: true\nrules: {${epithet}: off}`,
      'other.yaml': `rules: {${epithet}: error}`
    })
    expect(await severityOf(stage)).toEqual([])
    expect(await severityOf(stage, '--config', 'other.yaml')).toEqual(['error'])
  })

  it('take the profile from the command line before anything else', async () => {
    const stage = new Stage({ 'a.md': `---\nneuroprose: {profile: review}\n---\n\n${flagged}` })
    expect(await severityOf(stage)).not.toEqual([])
    expect(await severityOf(stage, '--profile', 'notes')).toEqual([])
  })

  it('that are wrong are shown at their place, and the rest holds', async () => {
    const stage = new Stage({
      '.neuroprose.yaml': `root: true\nprofil: review\nrules: {${epithet}: error}`,
      'a.md': flagged
    })
    const { code, err, out } = await stage.play(['check', ...only])
    expect(err).toBe('.neuroprose.yaml:2:1: Unknown key “profil” in the configuration; did you mean “profile”?\n')
    expect(out).toContain('1 finding (1 error)')
    expect(code).toBe(2)
    const { report } = await stage.json(only)
    expect(report.files.at(-1)).toMatchObject({
      path: '.neuroprose.yaml',
      format: 'configuration',
      problems: [{ start: { line: 2, column: 1, offset: 11 } }]
    })
    expect(report.summary.files).toBe(1)
  })

  it('of a front matter that are wrong are shown in the document', async () => {
    const stage = new Stage({ 'a.md': `---\nneuroprose: {profile: poplar}\n---\n\n${fine}` })
    const { code, err } = await stage.play(['check'])
    expect(err).toMatch(/^a\.md:1:1: “poplar” is no profile; did you mean “popular”\?/)
    expect(code).toBe(2)
  })

  it('may bring rule packs', async () => {
    const stage = new Stage({
      '.neuroprose.yaml': 'root: true\npacks: gone.yaml',
      'a.md': fine
    })
    const { code, err } = await stage.play(['check'])
    expect(err).toBe('gone.yaml: this rule pack could not be read: there is no such file or folder\n')
    expect(code).toBe(2)
  })
})

describe('the exit code', () => {
  const stageWith = (severity: string) =>
    new Stage({ '.neuroprose.yaml': `root: true\nrules: {${epithet}: ${severity}}`, 'a.md': flagged })

  it.each([
    ['error', [], 1],
    ['warning', [], 0],
    ['warning', ['--max-warnings', '1'], 0],
    ['warning', ['--max-warnings', '0'], 1],
    ['warning', ['--max-warnings=0', '--quiet'], 1],
    ['hint', ['--max-warnings', '0'], 0],
    ['off', [], 0]
  ])('with one finding at %s and %j is %i', async (severity, argv, code) => {
    expect((await stageWith(severity).play(['check', ...only, ...argv])).code).toBe(code)
  })

  it('is the same in JSON', async () => {
    expect((await stageWith('error').json(only)).code).toBe(1)
  })

  it('does not know what is hidden, but the report says that something is', async () => {
    const { out } = await stageWith('warning').play(['check', ...only, '--quiet'])
    expect(out).toBe('1 file checked: nothing to report; 1 milder not shown.\n')
    expect((await stageWith('info').json([...only, '--severity', 'warning'])).report.files[0]?.findings).toEqual([])
    expect((await stageWith('info').json([...only, '--severity', 'info'])).report.files[0]?.findings).toHaveLength(1)
  })

  it.each([
    [['check', '--nope'], 'neuroprose: Unknown option “--nope”. See “neuroprose check --help”.\n'],
    [
      ['check', '--max-warning', '3'],
      'neuroprose: Unknown option “--max-warning”; did you mean “--max-warnings”? See “neuroprose check --help”.\n'
    ],
    [
      ['check', '--max-warnings', 'x'],
      'neuroprose: --max-warnings is a number from 0, not “x”. See “neuroprose check --help”.\n'
    ],
    [
      ['check', '--format', 'jsn'],
      'neuroprose: “jsn” is no format; use text, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson, rdjsonl, tap. Did you mean “json”? See “neuroprose check --help”.\n'
    ],
    [
      ['check', '--profile', 'novel'],
      'neuroprose: “novel” is no profile; use manuscript, review, popular, notes. See “neuroprose check --help”.\n'
    ],
    [
      ['check', '--rule', 'oxytocin-epithet'],
      `neuroprose: There is no rule “oxytocin-epithet”; did you mean “${epithet}”? See “neuroprose check --help”.\n`
    ],
    [
      ['check', '--config', 'gone.yaml'],
      'neuroprose: The configuration gone.yaml cannot be used: there is no such file or folder. See “neuroprose check --help”.\n'
    ],
    [['chek'], 'neuroprose: Unknown command “chek”; did you mean “neuroprose check”? See “neuroprose --help”.\n'],
    [
      ['paper.md'],
      'neuroprose: Unknown command “paper.md”; did you mean “neuroprose check paper.md”? See “neuroprose --help”.\n'
    ],
    [['check', '--profile'], expect.stringMatching(/^neuroprose: Option '--profile <value>' argument missing/)]
  ])('of %j is 2, with one line that helps', async (argv, err) => {
    expect(await new Stage().play(argv)).toEqual({ code: 2, out: '', err })
  })
})
