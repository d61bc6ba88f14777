// The recipes of docs/scale.md, taken from the page and run as they stand there, on the built command line.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Hosts, noHosts } from './hosts.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/scale.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'neuroprose-'))
const articles = join(folder, 'articles')
const programs = join(folder, 'bin')
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${programs}${delimiter}${process.env.PATH}`,
  XDG_CACHE_HOME: join(folder, 'cache')
}
/** Starting a process takes its time on a busy machine. */
const patience = 240_000

/** The blocks of code below a heading. */
function blocks(heading: string, language: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  const found = [...own.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
  return found.filter(([, name]) => name === language).map(([, , code = '']) => code)
}

const shell = (script: string, more: NodeJS.ProcessEnv = {}, argv = ['-c']) =>
  spawnSync('bash', [...argv, script], {
    cwd: articles,
    env: { ...env, ...more },
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  })

const texts = Object.fromEntries(
  Array.from({ length: 8 }, (_, i) => [
    `${i % 2 ? 'sub/' : ''}${i}.md`,
    `Part ${i}.\n\n${'Oxytocin is the love hormone of mammals.\n\nVoles live in burrows.\n\n'.repeat(i + 1)}`
  ])
)
/** A line for each document, as engines hand them over. */
const lines = Object.entries(texts).map(([path, text], id) => JSON.stringify({ id, path, text }))

beforeAll(() => {
  const cli = join(root, 'dist/cli.mjs')
  if (!existsSync(cli)) throw new Error('dist/cli.mjs is missing: run “npm run build” first')
  for (const path of [join(articles, 'sub'), programs]) mkdirSync(path, { recursive: true })
  writeFileSync(join(programs, 'neuroprose'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`)
  chmodSync(join(programs, 'neuroprose'), 0o755)
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(articles, path), text)
  writeFileSync(join(articles, '.neuroprose.yaml'), 'root: true\n')
  writeFileSync(join(articles, 'articles.ndjson'), lines.map((line) => `${line}\n`).join(''))
})
afterAll(() => rmSync(folder, { recursive: true }))

const wholes = new Map<string, ReturnType<typeof shell>>()

/** The report of the whole folder, by one process. */
function whole(format = 'json'): ReturnType<typeof shell> {
  const known = wholes.get(format) ?? shell(`neuroprose check --no-cache --format ${format}`)
  wholes.set(format, known)
  return known
}

/** Answers have the findings that checking the files themselves gives. */
function expectAnswers(answers: readonly string[]): void {
  const { files } = JSON.parse(whole().stdout) as { files: { path: string; findings: unknown[] }[] }
  const rows = answers.map((line) => JSON.parse(line) as { path: string; findings: unknown[] })
  expect(rows).toHaveLength(lines.length)
  for (const { path, findings } of rows) expect(findings).toEqual(files.find((file) => file.path === path)?.findings)
}

const hasParallel =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') === true

describe.skipIf(!hasParallel)('GNU parallel (not installed where skipped)', { timeout: patience }, () => {
  const [shards = '', hosts = '', piped = ''] = blocks('GNU parallel', 'sh')

  it('runs shards, and merge gives the report of the whole', () => {
    const { stdout, stderr, status } = shell(shards)
    expect({ stderr, status }).toEqual({ stderr: '', status: whole().status })
    expect(stdout).toBe(whole().stdout)
  })

  it('pipes lines of documents through several processes, in order', () => {
    // The page has 1,000 documents to a process; here there are two.
    const { stderr } = shell(piped.replace('-N1000', '-N2'))
    expect(stderr).toBe('')
    const answers = readFileSync(join(articles, 'answers.ndjson'), 'utf8').trimEnd().split('\n')
    expect(answers.map((line) => JSON.parse(line).id)).toEqual(lines.map((_, i) => i))
    expectAnswers(answers)
  })

  describe.skipIf(noHosts !== undefined)(`over ssh to two hosts of its own (${noHosts ?? 'which are here'})`, () => {
    it('joins what they print, each with a copy of the folder', () => {
      const there = new Hosts(['one', 'two'], articles, { PATH: env.PATH ?? '', XDG_CACHE_HOME: join(folder, 'far') })
      try {
        for (const name of ['one', 'two']) {
          cpSync(articles, there.folderOf(name), { recursive: true })
          writeFileSync(join(there.folderOf(name), 'name'), name)
          expect(shell(`${there.ssh} ${name} cat ${articles}/name`).stdout).toBe(name)
        }
        const log = join(folder, 'log')
        const { stdout, stderr, status } = shell(hosts, { PARALLEL_SSH: there.ssh, PARALLEL: `--joblog ${log}` })
        expect({ stderr, status }).toEqual({ stderr: '', status: whole().status })
        expect(stdout).toBe(whole().stdout)
        const ran = readFileSync(log, 'utf8').trimEnd().split('\n').slice(1)
        expect(new Set(ran.map((row) => row.split('\t')[1]))).toEqual(new Set(['one', 'two']))
      } finally {
        there.end()
      }
    })
  })
})

describe('Spark', { timeout: patience }, () => {
  const command = /\.pipe\("([^"]+)"\)/.exec(blocks('Spark', 'python').join())?.[1] ?? ''

  /** As `pipe` does: a process for each partition, each record a line; an empty partition has its process, too. */
  const pipe = (start: (input: string) => ReturnType<typeof shell>) =>
    [lines.slice(0, 3), [], lines.slice(3)].flatMap((partition) => {
      const { stdout, stderr, status } = start(partition.map((line) => `${line}\n`).join(''))
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
      return stdout.split('\n').slice(0, -1)
    })
  const options = (input: string) => ({ cwd: articles, env, input, encoding: 'utf8' as const, maxBuffer: 2 ** 28 })

  it('splits the command into words, and gets a line for a line', () => {
    const [program = '', ...argv] = command.split(' ')
    expectAnswers(pipe((input) => spawnSync(program, argv, options(input))))
  })

  it('may leave it to a shell', () => {
    expectAnswers(pipe((input) => spawnSync('bash', ['-c', command], options(input))))
  })
})

it(
  'Kubernetes: the pods of an indexed job write reports that join to that of the whole',
  () => {
    const [job = ''] = blocks('Kubernetes', 'yaml')
    const { completions, parallelism, template } = parse(job).spec
    const [container] = template.spec.containers
    const script: string = container.args[0]
    expect([completions, parallelism]).toEqual([100, 100])
    expect(script.match(/\/100\b/g)).toHaveLength(1)
    // The page has 100 pods and a volume at /reports.
    const reports = join(folder, 'reports')
    mkdirSync(reports)
    const here = script.replace('/100', '/4').replace('/reports/', `${reports}/`)
    for (const index of ['0', '1', '2', '3']) {
      const [program, ...argv] = container.command as string[]
      const pod = spawnSync(program as string, [...argv, here], {
        cwd: articles,
        env: { ...env, JOB_COMPLETION_INDEX: index },
        encoding: 'utf8'
      })
      expect(pod).toMatchObject({ status: 0, stdout: '', stderr: '' })
    }
    expect(shell(`neuroprose merge ${reports}/*.ndjson --format json`).stdout).toBe(whole().stdout)
  },
  patience
)

it(
  'a matrix in CI: the parts upload reports, and the last job annotates as one would',
  () => {
    const { check, report } = parse(blocks('A matrix in CI', 'yaml')[0] ?? '').jobs
    const run = (job: { steps: { run?: string }[] }, values: Record<string, string> = {}) => {
      const [script = ''] = job.steps.flatMap((step) => step.run ?? [])
      const filled = script.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => values[name] ?? '')
      return shell(filled, {}, ['-e', '-c'])
    }
    for (const part of check.strategy.matrix.part) {
      expect(run(check, { 'matrix.part': String(part) })).toMatchObject({ status: 0, stderr: '' })
    }
    const { stdout, status } = run(report)
    expect(stdout).toBe(whole('github').stdout)
    expect(status).toBe(whole('github').status)
  },
  patience
)
