// The built command line where there is no room, and where it is not allowed: each is told, and the rest is not lost.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Stage } from './play.ts'

const cli = join(import.meta.dirname, '../../dist/cli.mjs')
const love = 'Oxytocin is the love hormone.\n'
const isRoot = process.getuid?.() === 0
/** Somebody whom file modes keep from something. */
const nobody: SpawnSyncOptions = isRoot ? { uid: 65534, gid: 65534 } : {}

const call = (stage: Stage, argv: readonly string[], options: SpawnSyncOptions = {}) => {
  const env = { ...process.env, XDG_CACHE_HOME: stage.cache }
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...argv], {
    cwd: stage.folder,
    env,
    ...options,
    encoding: 'utf8'
  })
  return { out: stdout, err: stderr, code: status }
}
const shell = (stage: Stage, script: string) =>
  spawnSync('sh', ['-c', script.replaceAll('neuroprose', `"${process.execPath}" "${cli}"`)], {
    cwd: stage.folder,
    env: { ...process.env, XDG_CACHE_HOME: stage.cache },
    encoding: 'utf8'
  })

/** Whether somebody else may start the program where it lies. */
const nobodyMay =
  process.platform !== 'win32' && spawnSync(process.execPath, [cli, '--version'], { ...nobody, cwd: '/' }).status === 0

/** A disk of 8 KB that has no room left; undefined where none can be had. */
function fullDisk(stage: Stage, files: Readonly<Record<string, string>> = {}): string | undefined {
  const disk = join(stage.folder, 'disk')
  mkdirSync(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk]).status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', [disk]))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(disk, name), text)
  spawnSync('sh', ['-c', 'cat /dev/zero > fill'], { cwd: disk })
  return disk
}
const hasDisks = isRoot && process.platform === 'linux' && spawnSync('sh', ['-c', 'command -v mount']).status === 0

describe.skipIf(!existsSync('/dev/full'))('standard output that takes no more', { timeout: 60_000 }, () => {
  const why = 'neuroprose: standard output could not be written: the disk is full; make room, or name another place.\n'

  it.each(['text', 'json'])('is told of once, the exit code is 2, and reports in files are whole: %s', (format) => {
    const stage = new Stage({ 'a.md': love, 'b.md': love })
    const { stderr, status } = shell(stage, `neuroprose check --format ${format} --format sarif=o.sarif > /dev/full`)
    expect({ stderr, status }).toEqual({ stderr: why, status: 2 })
    expect(JSON.parse(readFileSync(join(stage.folder, 'o.sarif'), 'utf8')).runs).toHaveLength(1)
  })

  it('is told of with lines of documents, too', () => {
    const stage = new Stage()
    const line = JSON.stringify({ text: love.repeat(200) })
    const asked = `for i in 1 2 3 4; do echo '${line.replaceAll('\\', '\\\\')}'; done`
    const { stderr, status } = shell(stage, `(${asked}) | neuroprose check --stdin-ndjson > /dev/full`)
    expect({ stderr, status }).toEqual({ stderr: why, status: 2 })
  })

  it('is nothing to fall over where nothing can be told, either', () => {
    const { status } = shell(new Stage({ 'a.md': love }), 'neuroprose check > /dev/full 2> /dev/full')
    expect(status).toBe(2)
  })

  it('is noticed also when it took a part', () => {
    const stage = new Stage({ 'a.md': `${love}\n`.repeat(20) })
    const { stderr, status } = shell(stage, 'ulimit -f 1; neuroprose check --no-cache --format json > report.json')
    expect({ stderr, status }).toEqual({ stderr: expect.stringContaining('output could not be written'), status: 2 })
  })
})

describe.skipIf(!hasDisks)('a full disk (needs root and mounts)', { timeout: 60_000 }, () => {
  it('costs the report that should go there, and leaves the old one', (test) => {
    const stage = new Stage({ 'a.md': love })
    const disk = fullDisk(stage, { 'o.sarif': 'old' })
    if (disk === undefined) return test.skip('no file systems may be mounted here')
    const { out, err, code } = call(stage, ['check', 'a.md', '--format', 'text', '--format', 'sarif=disk/o.sarif'])
    expect({ err, code }).toEqual({
      err: 'neuroprose: the report disk/o.sarif could not be written: the disk is full; make room, or name another place.\n',
      code: 2
    })
    expect(out).toContain('1 file checked')
    expect(readFileSync(join(disk, 'o.sarif'), 'utf8')).toBe('old')
    for (const [argv, what] of [
      [['report', 'a.md', '-o', 'disk/page.html'], 'the report disk/page.html'],
      [['baseline', 'a.md', '--output', 'disk/b.json'], 'disk/b.json']
    ] as const) {
      expect(call(stage, argv)).toMatchObject({
        code: 2,
        err: `neuroprose: ${what} could not be written: the disk is full; make room, or name another place.\n`
      })
    }
    expect(readdirSync(disk).sort()).toEqual(['fill', 'o.sarif'])
  })
})

describe.skipIf(!nobodyMay)('what modes forbid', { timeout: 60_000 }, () => {
  it('is told of, and the rest is checked', () => {
    const stage = new Stage({ 'a.md': love, 'locked.md': love, 'inside/b.md': love })
    chmodSync(stage.folder, 0o755)
    for (const name of ['locked.md', 'inside']) chmodSync(join(stage.folder, name), 0)
    onTestFinished(() => chmodSync(join(stage.folder, 'inside'), 0o755))
    const { out, err, code } = call(stage, ['check', '--no-cache'], nobody)
    expect({ err, code }).toEqual({
      err: 'locked.md: this may not be read (permission denied)\ninside: this may not be read (permission denied)\n',
      code: 2
    })
    expect(out).toMatch(/^a\.md$/m)
  })

  it.each([
    ['check', ['--format', 'text', '--format', 'sarif=out/o.sarif'], 'the report out/o.sarif'],
    ['report', ['-o', 'out/site'], 'the report out/site/index.html'],
    ['baseline', ['--output', 'out/b.json'], 'out/b.json']
  ])('is told of by %s, which cannot write there', (command, argv, what) => {
    const stage = new Stage({ 'a.md': love, 'out/.keep': '' })
    chmodSync(stage.folder, 0o755)
    chmodSync(join(stage.folder, 'out'), 0o555)
    const { out, err, code } = call(stage, [command, 'a.md', ...argv], {
      ...nobody,
      env: { ...process.env, XDG_CACHE_HOME: join(stage.folder, 'cache') }
    })
    expect({ err: err.split('\n').filter((line) => !line.includes('results could not be kept')), code }).toEqual({
      err: [`neuroprose: ${what} could not be written: permission denied; allow it, or name another place.`, ''],
      code: 2
    })
    if (command === 'check') expect(out).toContain('1 file checked')
    expect(readdirSync(join(stage.folder, 'out'))).toEqual(['.keep'])
  })
})
