// What all commands that check documents have in common: they refuse the same, and tell of the same.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Stage } from './play.ts'

const love = 'Oxytocin is the love hormone.\n'
const commands = [['check'], ['baseline'], ['fix', '--dry-run'], ['report']]
const all = [...commands, ['refs', 'list']]

/** The first check loads every rule, which takes its time on a busy machine. */
const patience = { timeout: 120_000 }

describe.each(all.map((argv) => [argv.join(' '), argv] as const))('%s', patience, (_, argv) => {
  it('refuses a configuration that is not there, and writes nothing', async () => {
    const stage = new Stage({ 'a.md': love })
    expect(await stage.play([...argv, '--config', 'gone.yaml'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('The configuration gone.yaml cannot be used: there is no such file or folder.')
    })
    for (const made of ['neuroprose-baseline.json', 'site']) expect(existsSync(join(stage.folder, made))).toBe(false)
  })

  it('tells of a mistake in the configuration, and goes on', async () => {
    const stage = new Stage({ '.neuroprose.yaml': 'root: true\nrules: {no/rule: off}\n', 'a.md': love })
    const { code, err } = await stage.play(argv)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^\.neuroprose\.yaml:.*no\/rule/) })
    expect(err.match(/no\/rule/g)).toHaveLength(1)
  })

  it('tells of a rule pack that is not there', async () => {
    const stage = new Stage({ '.neuroprose.yaml': 'root: true\npacks: [gone.yaml]\n', 'a.md': love })
    expect(await stage.play(argv)).toMatchObject({ code: 2, err: expect.stringMatching(/^gone\.yaml: this rule pack/) })
  })
})

describe.each(commands.map((argv) => [argv.join(' '), argv] as const))('%s', (_, argv) => {
  it('refuses a profile that is none', async () => {
    const stage = new Stage({ 'a.md': love })
    expect(await stage.play([...argv, '--profile', 'reveiw'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean “review”?')
    })
  })

  it('tells of a mistake in front matter', async () => {
    const stage = new Stage({ 'a.md': `---\nneuroprose: {profile: reveiw}\n---\n\n${love}` })
    expect(await stage.play(argv)).toMatchObject({ code: 2, err: expect.stringMatching(/^a\.md.*reveiw/) })
  })
})

describe.each([['check'], ['fix']])('%s --rule', (command) => {
  it('refuses what is no rule, and names the nearest', async () => {
    const stage = new Stage({ 'a.md': love })
    expect(await stage.play([command, '--rule', 'simplification/oxytocin-epitet'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('simplification/oxytocin-epithet')
    })
  })

  it.each(['simplification/oxytocin-epithet', 'simplification/*'])('takes %s', async (rule) => {
    const stage = new Stage({ 'a.md': 'Voles live in burrows.\n' })
    expect(await stage.play([command, '--rule', rule])).toMatchObject({ code: 0, err: '' })
  })
})
