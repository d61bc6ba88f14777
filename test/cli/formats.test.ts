// The reports for other tools: each is held against what its readers want.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../cli/reporters/index.ts'
import { Stage } from './play.ts'

const require = createRequire(import.meta.url)
const article =
  '# Bonding\n\nIch 😀 — “odd, names”.\n\nOxytocin is the love hormone, for sure 100%: yes, <b>really</b> & truly.\n\nPlasma oxytocin shows how much oxytocin is in the brain.\n'
const names = {
  'a.md': article,
  'sub dir/b, c: d#%.md': 'Oxytocin is the love hormone.\n',
  'clean.md': 'Voles live in burrows.\n'
}

const report = async (format: string, files: Record<string, string> = names, more: string[] = []) =>
  (await new Stage(files).play(['check', '--format', format, ...more])).out

describe('SARIF', () => {
  const schema = () => {
    const text = readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')
    const { id, ...rest } = JSON.parse(text)
    return { ...rest, $id: id ?? rest.$id, $schema: 'http://json-schema.org/draft-07/schema#' }
  }

  it('is valid by its schema', async () => {
    const Ajv = require('ajv').default
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    require('ajv-formats').default(ajv)
    const validate = ajv.compile(schema())
    for (const files of [names, {}, { 'gone.md': '---\nbibliography: none.bib\n---\n\nVoles bond [@lund].\n' }]) {
      expect(validate(JSON.parse(await report('sarif', files))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(
        true
      )
    }
  })

  const multitool = 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool'
  it.skipIf(!existsSync(multitool))(
    'passes the multitool with the rules of GitHub (skipped where the tool has no build)',
    async () => {
      const stage = new Stage(names)
      await stage.play(['check', '--format', 'sarif=out.sarif'])
      const checked = join(stage.folder, 'checked.sarif')
      const argv = [
        'validate',
        join(stage.folder, 'out.sarif'),
        '--output',
        checked,
        '--log',
        'ForceOverwrite',
        '--rule-kind',
        'Sarif;Gh',
        '--level',
        'Error;Warning'
      ]
      const run = spawnSync(join(process.cwd(), multitool), argv, {
        encoding: 'utf8',
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
      })
      expect(existsSync(checked), run.stdout + run.stderr).toBe(true)
      const { runs } = JSON.parse(readFileSync(checked, 'utf8').replace(/^\uFEFF/, ''))
      const results = runs.flatMap(
        (one: { results?: { ruleId: string; level?: string; message: unknown }[] }) => one.results ?? []
      )
      expect(results.filter(({ level }: { level?: string }) => level === 'error')).toEqual([])
    },
    60_000
  )

  it('tells of rules with their help, of places in UTF-16 units, of fixes', async () => {
    const log = JSON.parse(await report('sarif'))
    const [run] = log.runs
    const result = run.results.find((one: { ruleId: string }) => one.ruleId === 'simplification/oxytocin-epithet')
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: 'simplification/oxytocin-epithet',
      helpUri: expect.stringMatching(/^https:/),
      help: { markdown: expect.stringContaining('## Why') }
    })
    expect(result.locations[0].physicalLocation.region).toMatchObject({
      startLine: 5,
      startColumn: (article.split('\n')[4] ?? '').indexOf('love') + 1
    })
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).not.toBe('')
    const uris = run.results.map(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]?.physicalLocation.artifactLocation.uri
    )
    expect(uris).toContain('sub%20dir/b%2C%20c%3A%20d%23%25.md')
  })

  it('knows a finding again after lines moved, and not another sentence', async () => {
    const prints = async (text: string) =>
      JSON.parse(
        await report('sarif', { 'a.md': text }, ['--rule', 'simplification/oxytocin-epithet'])
      ).runs[0].results.map((one: { partialFingerprints: object }) => one.partialFingerprints)
    const before = await prints('Oxytocin is the love hormone.\n')
    expect(before).toHaveLength(1)
    expect(await prints('# A title\n\nA paragraph.\n\nOxytocin is the\nlove hormone!\n')).toEqual(before)
    expect(await prints('Oxytocin is the love hormone of voles.\n')).not.toEqual(before)
    const two = await prints('Oxytocin is the love hormone.\n\nOxytocin is the love hormone.\n')
    expect(new Set(two.map((one: object) => JSON.stringify(one))).size).toBe(2)
  })

  it('tells what could not be read as a notification', async () => {
    const { out, code } = await new Stage({}).play(['check', '--format', 'sarif', 'missing.md'])
    const [{ invocations, results }] = JSON.parse(out).runs
    expect(code).toBe(2)
    expect(results).toEqual([])
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: expect.stringContaining('missing.md') } }]
    })
  })
})

describe('GitHub annotations', () => {
  it('escape what would end them', async () => {
    const out = await report('github')
    const line = out.split('\n').find((one) => one.includes('oxytocin-epithet') && one.includes('sub dir'))
    expect(line).toMatch(
      /^::\w+ file=sub dir\/b%2C c%3A d#%25\.md,line=1,endLine=1,col=17,endColumn=29,title=simplification\/oxytocin-epithet::/
    )
    expect(out.split('\n').every((one) => one === '' || one.startsWith('::'))).toBe(true)
  })

  it('show the gravest within the caps, and count all of them in the summary of the step', async () => {
    const files: Record<string, string> = {}
    for (let i = 0; i < 30; i++) files[`n${i}.md`] = 'Oxytocin is the love hormone.\n'
    files['z.md'] = 'Plasma oxytocin shows how much oxytocin is in the brain.\n'
    const stage = new Stage(files)
    const { out } = await stage.play(['check', '--format', 'github'], {
      env: { GITHUB_STEP_SUMMARY: join(stage.folder, 'summary.md') }
    })
    const lines = out.trim().split('\n')
    expect(lines[0]).toMatch(/^::error file=z\.md/)
    expect(lines.filter((one) => one.startsWith('::warning')).length).toBeLessThanOrEqual(10)
    expect(lines.at(-1)).toMatch(/^::notice title=NeuroProse::\d+ more findings are in the summary of this step\.$/)
    const summary = readFileSync(join(stage.folder, 'summary.md'), 'utf8')
    expect(summary).toContain('31 files checked')
    expect(summary).toMatch(/\| \[simplification\/oxytocin-epithet\]\(https:[^)]+\) \| \d+ \| 30 \|/)
  })
})

it('GitLab: fingerprints are unique, lines are lines', async () => {
  const issues = JSON.parse(await report('gitlab'))
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length)
  expect(issues[0]).toMatchObject({
    check_name: expect.any(String),
    location: { path: 'a.md', lines: { begin: expect.any(Number) } }
  })
  expect(new Set(issues.map(({ severity }: { severity: string }) => severity))).toEqual(
    new Set(['major', 'critical'].filter((grade) => issues.some((one: { severity: string }) => one.severity === grade)))
  )
})

describe('XML', () => {
  /** Whether every element is closed, and every mark escaped. */
  function isWellFormed(text: string): boolean {
    const open: string[] = []
    const body = text.replace(/^<\?xml[^?]*\?>\s*/, '')
    const tags = [...body.matchAll(/<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g)]
    for (const [, close, name, , single] of tags) {
      if (close) {
        if (open.pop() !== name) return false
      } else if (!single) open.push(name as string)
    }
    const rest = body.replace(/<\/?[\w-]+(?:\s+[\w-]+="[^"<]*")*\s*\/?>/g, '')
    return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(rest)
  }

  it('JUnit: a suite for each file, clean ones pass', async () => {
    const out = await report('junit')
    expect(isWellFormed(out)).toBe(true)
    expect(out).toContain('<testsuite name="clean.md" tests="1" failures="0" errors="0">')
    expect(out).toMatch(
      /<testcase name="simplification\/oxytocin-epithet \(5:17\)" classname="a.md"[^>]*><failure type="warning"/
    )
  })

  it('Checkstyle', async () => {
    const out = await report('checkstyle')
    expect(isWellFormed(out)).toBe(true)
    expect(out).toContain('<file name="sub dir/b, c: d#%.md">')
    expect(out).toContain('source="neuroprose.simplification/oxytocin-epithet"')
    expect(await report('checkstyle', {})).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n'
    )
  })
})

describe('reviewdog', () => {
  it('counts columns in bytes', async () => {
    const { diagnostics } = JSON.parse(await report('rdjson', { 'a.md': 'Ü 😀: oxytocin is the love hormone.\n' }))
    const one = diagnostics.find((d: { code: { value: string } }) => d.code.value === 'simplification/oxytocin-epithet')
    const bytes = Buffer.from('Ü 😀: oxytocin is the ').length
    expect(one.location.range.start).toEqual({ line: 1, column: bytes + 1 })
    expect(one.suggestions.length).toBeGreaterThan(0)
  })

  it('also comes as lines', async () => {
    const lines = (await report('rdjsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.every(({ source, location }) => source.name === 'neuroprose' && location.path)).toBe(true)
  })
})

it('TAP: a point for each file, errors are not ok', async () => {
  const out = await report('tap')
  expect(out).toMatch(/^TAP version 14\nnot ok 1 - a\.md\n {2}---\n/)
  expect(out).toContain('ok 2 - clean.md\n')
  expect(out.trimEnd().endsWith('1..3')).toBe(true)
})

it('NDJSON: a line for each file as it is done, and one with the sums', async () => {
  const pieces: string[] = []
  await new Stage(names).play(['check', '--format', 'ndjson'], { onOutput: (text) => pieces.push(text) })
  const lines = pieces
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ type }) => type)).toEqual(['file', 'file', 'file', 'summary'])
  expect(pieces[0]).toContain('"path":"a.md"')
})

describe('several at once', () => {
  it('go to standard output and into files, each whole', async () => {
    const stage = new Stage(names)
    const { out, code } = await stage.play([
      'check',
      '--format',
      'text',
      '--format',
      'sarif=reports/out.sarif',
      '--format',
      'json=out.json'
    ])
    expect(code).toBe(1)
    expect(out).toContain('3 files checked')
    expect(JSON.parse(readFileSync(join(stage.folder, 'reports/out.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(JSON.parse(readFileSync(join(stage.folder, 'out.json'), 'utf8')).summary.files).toBe(3)
    expect(readdirSync(stage.folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  it.each([
    [
      ['--format', 'text', '--format', 'json'],
      'Only one report can go to standard output, not text and json; write one into a file: json=FILE.'
    ],
    [['--format', 'sarif='], '“sarif=” names no file; write sarif=report.sarif.'],
    [['--format', 'sarfi=x'], /^neuroprose: “sarfi” is no format; .* Did you mean “sarif”\?/]
  ])('%j is a mistake in the call', async (argv, message) => {
    const { code, err } = await new Stage().play(['check', ...argv])
    expect(code).toBe(2)
    if (typeof message === 'string') expect(err).toContain(message)
    else expect(err).toMatch(message)
  })

  it('that cannot be written say so, and the exit code is 2; the others are whole', async () => {
    const stage = new Stage({ ...names, file: '' })
    const { out, err, code } = await stage.play(['check', '--format', 'text', '--format', 'json=file/out.json'])
    expect(code).toBe(2)
    expect(err).toMatch(/the report file\/out\.json could not be written/)
    expect(out).toContain('3 files checked')
  })
})

it.each(formatNames)('%s ends with a line break and says nothing else where nothing is found', async (format) => {
  const out = await report(format, { 'clean.md': 'Voles live in burrows.\n' })
  expect(out === '' || out.endsWith('\n')).toBe(true)
  expect(out).not.toContain('undefined')
})
