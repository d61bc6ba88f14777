// The small commands: explain, rules, init, trace, lsp, help and version.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../core/config/parse.ts'
import { rules } from '../../rules/index.ts'
import { Stage } from './play.ts'

const epithet = 'simplification/oxytocin-epithet'

describe('rules', () => {
  it('lists every rule as JSON', async () => {
    const { out, code, err } = await new Stage().play(['rules', '--format', 'json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const list = JSON.parse(out) as object[]
    expect(list).toHaveLength(rules.length)
    expect(list).toContainEqual({
      id: epithet,
      family: 'simplification',
      summary: rules.find((rule) => rule.id === epithet)?.summary,
      severity: 'warning',
      preview: false
    })
  })

  it('lists them for people, by family', async () => {
    const { out } = await new Stage().play(['rules'])
    expect(out).toMatch(/^simplification\n/m)
    for (const rule of rules) expect(out).toContain(rule.summary)
  })
})

describe('explain', () => {
  it.each([epithet, 'oxytocin-epithet'])('tells of a rule: %s', async (id) => {
    const rule = rules.find((one) => one.id === epithet)
    const { out, code } = await new Stage().play(['explain', id])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^${epithet}  warning\n`))
    for (const title of ['Why', 'What to write instead', 'Flagged', 'Fine', 'References'])
      expect(out).toContain(`\n${title}\n`)
    expect(out.replace(/\s+/g, ' ')).toContain(rule?.why.trim().replace(/\s+/g, ' '))
    expect(out).toContain(`docs/rules/${epithet}.md`)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(140)
  })

  it('tells of the rules about comments', async () => {
    expect((await new Stage().play(['explain', 'suppression/unused'])).out).toContain('suppresses nothing')
  })

  it('names the nearest rule', async () => {
    expect(await new Stage().play(['explain', 'simplification/oxytocin-epitet'])).toEqual({
      code: 2,
      out: '',
      err: `neuroprose: There is no rule “simplification/oxytocin-epitet”; did you mean “${epithet}”? See “neuroprose explain --help”.\n`
    })
  })
})

describe('init', () => {
  it('writes a configuration that is valid, also with every comment taken away', async () => {
    const stage = new Stage()
    const path = join(stage.folder, 'new')
    stage.write({ 'new/a.md': '' })
    const { code, out } = await stage.play(['init'], { cwd: 'new' })
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Wrote .neuroprose.yaml. Set the profile, then run “neuroprose check”.\n'
    })
    const text = readFileSync(join(path, '.neuroprose.yaml'), 'utf8')
    const ids = rules.map((rule) => rule.id)
    expect(parseConfig(text, 'c', ids)).toEqual({ config: { root: true, profile: 'review', rules: {} }, problems: [] })
    const switchedOn = text
      .replaceAll(/^#(?= {1,2}(?:\w+:|[a-z]+\/| - | {2,}))(?: (?=[a-z]))?/gm, '')
      .replace('rules: {}', 'rules:')
    const { config, problems } = parseConfig(switchedOn, 'c', ids)
    expect(problems).toEqual([])
    expect(config).toMatchObject({
      ignore: ['drafts/', 'CHANGELOG.md'],
      overrides: [{ profile: 'popular' }],
      requireReason: true
    })
  })

  it('leaves one that is there alone', async () => {
    const stage = new Stage()
    writeFileSync(join(stage.folder, '.neuroprose.yaml'), 'profile: notes\n')
    expect(await stage.play(['init'])).toEqual({
      code: 2,
      out: '',
      err: 'neuroprose: .neuroprose.yaml was not written: there is one already, and it stays as it is.\n'
    })
    expect(readFileSync(join(stage.folder, '.neuroprose.yaml'), 'utf8')).toBe('profile: notes\n')
  })
})

describe('trace', () => {
  const files = { 'a.md': 'Words first.\n\nOxytocin is the love hormone. Oxytocin is not a love hormone.\n' }

  it('tells what was read on a line and why rules fired or kept silent', async () => {
    const { out, code } = await new Stage(files).play(['trace', 'a.md:3'])
    expect(code).toBe(0)
    expect(out).toContain('“Oxytocin is the love hormone.”')
    expect(out).toMatch(new RegExp(`^rule ${epithet} .*: speaks`, 'm'))
    expect(out).toMatch(new RegExp(`^rule ${epithet} .*: silent.*question 4: .+`, 'm'))
  })

  it('tells of one sentence at a column', async () => {
    const { out } = await new Stage(files).play(['trace', 'a.md:3:40'])
    expect(out).not.toContain('speaks')
    expect(out).toContain('silent')
  })

  it.each([
    ['a.md:2', 0, 'No prose stands there.\n', ''],
    ['a.md:99', 0, 'No prose stands there.\n', ''],
    ['gone.md:1', 2, '', 'gone.md: there is no such file or folder\n'],
    ['a.md', 2, '', 'neuroprose: Which place? Give FILE:LINE or FILE:LINE:COLUMN. See “neuroprose trace --help”.\n']
  ])('of %s', async (place, code, out, err) => {
    expect(await new Stage(files).play(['trace', place])).toEqual({ code, out, err })
  })
})

describe('help', () => {
  it.each(['check', 'explain', 'rules', 'init', 'trace', 'lsp'])('there is some for %s', async (command) => {
    const stage = new Stage()
    const { code, out, err } = await stage.play([command, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(new RegExp(`^Usage: neuroprose ${command}`))
    expect((await stage.play(['help', command])).out).toBe(out)
    expect((await stage.play(['--help'])).out).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
  })

  it('is shown when nothing is asked', async () => {
    expect(await new Stage().play([])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Usage: neuroprose <command>')
    })
  })

  it('knows the version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string
    }
    expect(await new Stage().play(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

it('lsp wants to be told how to speak', async () => {
  expect(await new Stage().play(['lsp'])).toMatchObject({ code: 2, err: expect.stringContaining('add “--stdio”') })
})
