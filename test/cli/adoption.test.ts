// Coming in without a flood: baselines, ratchets, and mends in bulk.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Stage } from './play.ts'

const love = 'Oxytocin is the love hormone.\n'
const blood = 'Plasma oxytocin shows how much oxytocin is in the brain.\n'
const file = (stage: Stage, name: string) => readFileSync(join(stage.folder, name), 'utf8')

describe('a baseline', () => {
  it('lets what was there wait, and shows what is new, wherever lines have moved', async () => {
    const stage = new Stage({ 'a.md': love, 'b.md': blood })
    const made = await stage.play(['baseline'])
    expect(made).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^neuroprose-baseline\.json: \d+ findings of 2 files wait from now on/)
    })
    const quiet = await stage.play(['check'])
    expect(quiet.code).toBe(0)
    expect(quiet.out).toMatch(/nothing to report\.\n\d+ findings wait in the baseline\.\n/)
    stage.write({ 'a.md': `# New title\n\nOxytocin is the\nlove hormone.\n\n${blood}` })
    const loud = await stage.play(['check'])
    expect(loud.code).toBe(1)
    expect(loud.out).toContain('measurement/peripheral-as-central')
    expect(loud.out).not.toContain('oxytocin-epithet')
  })

  it('says which of its findings are gone, and forgets them when it is written again', async () => {
    const stage = new Stage({ 'a.md': love, 'b.md': blood })
    await stage.play(['baseline'])
    stage.write({ 'a.md': 'Voles live in burrows.\n' })
    expect((await stage.play(['check'])).out).toMatch(
      /of the baseline (?:is|are) gone \([^)]*a\.md simplification\/oxytocin-epithet.*“neuroprose baseline” forgets them\./
    )
    await stage.play(['baseline'])
    expect((await stage.play(['check'])).out).not.toContain('gone')
  })

  it('knows a file by its findings when it is renamed', async () => {
    const stage = new Stage({ 'a.md': love })
    await stage.play(['baseline'])
    mkdirSync(join(stage.folder, 'chapters'))
    renameSync(join(stage.folder, 'a.md'), join(stage.folder, 'chapters/one.md'))
    expect((await stage.play(['check'])).out).toContain('nothing to report')
    stage.write({ 'chapters/two.md': love })
    expect((await stage.play(['check'])).out).toContain('chapters/two.md')
  })

  it('counts sentences: a second one that is alike is new', async () => {
    const stage = new Stage({ 'a.md': love })
    await stage.play(['baseline'])
    stage.write({ 'a.md': `${love}\nVoles live in burrows.\n\n${love}` })
    expect((await stage.play(['check', '--rule', 'simplification/oxytocin-epithet'])).out).toMatch(
      /1 finding \(1 warning\)/
    )
  })

  it('is sorted, and the same for the same findings', async () => {
    const stage = new Stage({ 'z.md': love, 'a.md': blood })
    await stage.play(['baseline'])
    const first = file(stage, 'neuroprose-baseline.json')
    expect(first.indexOf('"a.md"')).toBeLessThan(first.indexOf('"z.md"'))
    await stage.play(['baseline'])
    expect(file(stage, 'neuroprose-baseline.json')).toBe(first)
    expect(readdirSync(stage.folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  it('is passed over when asked, and named otherwise', async () => {
    const stage = new Stage({ 'a.md': love })
    await stage.play(['baseline', '--output', 'old.json'])
    expect((await stage.play(['check'])).out).toContain('oxytocin-epithet')
    expect((await stage.play(['check', '--baseline', 'old.json'])).out).toContain('nothing to report')
    await stage.play(['baseline'])
    expect((await stage.play(['check', '--no-baseline'])).out).toContain('oxytocin-epithet')
  })

  it.each([
    [
      '{"version": 1, "fil',
      /The baseline neuroprose-baseline\.json cannot be used: it is no valid JSON; “neuroprose baseline” writes it anew\./
    ],
    ['{"version": 7, "files": {}}', /a newer version \(7\)/],
    ['[]', /it is no baseline/]
  ])('that is broken stops the run with one message: %s', async (text, message) => {
    const { code, err } = await new Stage({ 'a.md': love, 'neuroprose-baseline.json': text }).play(['check'])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  it('that is named and not there is a mistake in the call', async () => {
    expect(await new Stage().play(['check', '--baseline', 'no.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('The baseline no.json cannot be used')
    })
  })
})

describe('a ratchet', () => {
  it('fails only where a folder has more findings than before', async () => {
    const stage = new Stage({ 'a/x.md': `${love}\n${blood}`, 'b/y.md': love })
    await stage.play(['baseline'])
    stage.write({ 'a/x.md': blood })
    expect((await stage.play(['check', '--ratchet'])).code).toBe(0)
    stage.write({ 'b/y.md': `${love}\n${blood}` })
    const { code, out } = await stage.play(['check', '--ratchet'])
    expect(code).toBe(1)
    expect(out).toMatch(/^b: \d+ findings, \d+ in the baseline\.$/m)
    expect(out).not.toMatch(/^a: /m)
  })

  it('needs a baseline', async () => {
    expect(await new Stage().play(['check', '--ratchet'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is none')
    })
  })
})

describe('fix', () => {
  const wrong = 'The correlation was strong (p=0.000) and the hipocampus was active.\n'
  const right = 'The correlation was strong (p < .001) and the hippocampus was active.\n'

  it('applies the mends that keep the meaning until none is left, and nothing else', async () => {
    const stage = new Stage({
      'a.md': `${wrong}\n${love}\n> He wrote: “the hipocampus”.\n\n\`hipocampus\`\n`,
      'clean.md': 'Voles.\n'
    })
    const { out, code } = await stage.play(['fix'])
    expect(code).toBe(0)
    expect(out).toMatch(/^a\.md: \d+ mends?\n\d+ mends? in 1 file made\.\n$/)
    expect(file(stage, 'a.md')).toContain(love)
    expect(file(stage, 'a.md')).toContain('the hippocampus was active')
    expect(file(stage, 'a.md')).toContain('> He wrote: “the hipocampus”.\n\n`hipocampus`')
    expect((await stage.play(['fix'])).out).toBe('Nothing to mend.\n')
  })

  it('shows a patch that git takes, and changes nothing, when asked to', async () => {
    const stage = new Stage({ 'a.md': wrong })
    const { out, err } = await stage.play(['fix', '--dry-run'])
    expect(file(stage, 'a.md')).toBe(wrong)
    expect(err).toMatch(/would be made/)
    writeFileSync(join(stage.folder, 'p.diff'), out)
    const { status } = spawnSync('git', ['apply', 'p.diff'], { cwd: stage.folder })
    expect(status).toBe(0)
    const mended = file(stage, 'a.md')
    stage.write({ 'a.md': wrong })
    await stage.play(['fix'])
    expect(file(stage, 'a.md')).toBe(mended)
    expect(right).toContain('hippocampus')
  })

  it('keeps line ends and marks of the file', async () => {
    const stage = new Stage({ 'a.md': `\uFEFF${wrong.replace('\n', '\r\n')}` })
    await stage.play(['fix'])
    const text = file(stage, 'a.md')
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text).toContain('hippocampus')
  })

  it('asks for other mends only on a terminal', async () => {
    expect(await new Stage().play(['fix', '--unsafe'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no terminal to ask on')
    })
  })

  it('leaves bytes alone that are not UTF-8', async () => {
    const latin = Buffer.from(`Caf\u00e9. ${wrong}`, 'latin1')
    const stage = new Stage({ 'a.md': latin, 'b.md': wrong })
    const { code, err } = await stage.play(['fix'])
    expect(code).toBe(2)
    expect(err).toBe('a.md: this is not valid UTF-8 and is left as it is\n')
    expect(readFileSync(join(stage.folder, 'a.md')).equals(latin)).toBe(true)
    expect(file(stage, 'b.md')).toContain('hippocampus')
  })

  it('tells of files that cannot be read, and mends the others', async () => {
    const stage = new Stage({ 'a.md': wrong })
    const { code, err } = await stage.play(['fix', 'a.md', 'gone.md'])
    expect(code).toBe(2)
    expect(err).toContain('gone.md')
    expect(file(stage, 'a.md')).toContain('hippocampus')
    rmSync(join(stage.folder, 'a.md'))
    expect(existsSync(join(stage.folder, 'a.md'))).toBe(false)
  })
})
