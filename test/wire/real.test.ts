// The server with the real engine: configuration files, rule packs, bibliographies and our own rules, over a stream.
import { describe, expect, it } from 'vitest'
import { defineRule, type Rule, type SentenceRule } from '../../core/rule.ts'
import { rules } from '../../rules/index.ts'
import { createConfigurer } from '../../server/configure.ts'
import type { Explanation, Trace } from '../../server/messages.ts'
import { neuroprose } from '../../server/neuroprose.ts'
import { type Client, type ClientOptions, MemoryHost } from './client.ts'
import { starter } from './started.ts'

const uri = 'file:///p/docs/a.md'
const config = 'file:///p/.neuroprose.yaml'
const nearConfig = 'file:///p/docs/.neuroprose.yaml'
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
const epithet = 'simplification/oxytocin-epithet'
const text = '# Bonding\n\nOxytocin is the love hormone.\n'
const start = starter(() => ({ engine: neuroprose() }))

const started = (files: Record<string, string | Error> = {}, options: ClientOptions = {}) =>
  start({ host: new MemoryHost(files), ...options })

async function codesOf(client: Client, at = uri): Promise<unknown[]> {
  return (await client.pushed(at)).map((d) => d.code)
}

describe('settings', () => {
  const off = `rules:\n  ${epithet}: off\n`
  const error = `rules:\n  ${epithet}: error\n`
  const options = (rules: Record<string, string>) => ({ initializationOptions: { rules } })

  it('of the editor hold where no file says anything', async () => {
    const client = await started({}, options({ [epithet]: 'off' }))
    await client.open(uri, text)
    expect(await codesOf(client)).not.toContain(epithet)
  })

  it('of a file win over those of the editor, and the nearest file wins', async () => {
    const client = await started({ [config]: off, [nearConfig]: error }, options({ [epithet]: 'hint' }))
    await client.open(uri, text)
    const found = await client.pushed(uri)
    expect(found.find((d) => d.code === epithet)?.severity).toBe(1)
  })

  it('of the editor are checked like those of a file', async () => {
    const client = await started({}, options({ 'simplification/oxytocin-epithe': 'off' }))
    await client.open(uri, text)
    expect(await codesOf(client)).toContain(epithet)
    expect(client.logged).toContainEqual(expect.stringContaining(epithet))
  })

  it('that are wrong are shown where they stand', async () => {
    const client = await started({ [config]: 'root: true\r\nprofile: reviews\r\n' })
    await client.open(uri, text)
    const [problem] = await client.pushed(config, (d) => d.length > 0)
    expect(problem?.message).toContain('review')
    expect(problem?.range).toEqual({ start: { line: 1, character: 9 }, end: { line: 1, character: 16 } })
    expect(await codesOf(client)).toContain(epithet)
  })

  it('are checked as they are typed, with no article open', async () => {
    const client = await started({ [config]: 'root: true\n' })
    await client.open(config, 'root: true\nprofile: reviews\n', 'yaml')
    const [problem] = await client.pushed(config, (d) => d.length > 0)
    expect(problem?.range.start).toEqual({ line: 1, character: 9 })
    await client.change(config, [{ text: 'root: true\nprofile: review\n' }])
    await client.pushed(config, (d) => d.length === 0)
    await client.change(config, [{ text: 'root: perhaps\n' }])
    await client.pushed(config, (d) => d.length > 0)
    // Neither an article beside it nor changed settings take anything away.
    await client.open(uri, text)
    await client.pushed(uri, (d) => d.length > 0)
    const sent = client.published.get(uri)?.length ?? 0
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
    await client.until(() => (client.published.get(uri)?.length ?? 0) > sent)
    expect(client.published.get(config)?.at(-1)?.diagnostics).toHaveLength(1)
    await client.close(uri)
    await client.save(config)
    expect(client.published.get(config)?.at(-1)?.diagnostics).toHaveLength(1)
    await client.close(config)
    await client.pushed(config, (d) => d.length === 0)
  })

  it('that are a folder are told of in one line', async () => {
    const client = await started({ [config]: new Error('This is a folder, not a file.') })
    await client.open(uri, text)
    const problems = await client.pushed(config, (d) => d.length > 0)
    expect(problems.map((p) => p.message)).toEqual(['Nothing of this file is used: This is a folder, not a file.'])
    expect(await codesOf(client)).toContain(epithet)
  })

  it('in a front matter count, and are shown in the document when they are wrong', async () => {
    const client = await started({ [config]: 'root: true\n' })
    await client.open(uri, `---\nneuroprose:\n  profile: popular\n  profil: x\n---\n\n${text}`)
    const [problem] = await client.pushed(uri, (d) => d.length > 0)
    expect(problem?.message).toMatch(/profil/)
    expect(problem?.range.start.line).toBe(0)
  })

  it('ignore what they say is ignored', async () => {
    const client = await started({ [config]: 'ignore:\n  - docs/**\n' })
    await client.open(uri, text)
    expect(await client.pushed(uri)).toEqual([])
  })

  it('may extend a file that changes', async () => {
    const host = new MemoryHost({ [config]: 'extends: shared/base.yaml\n', 'file:///p/shared/base.yaml': off })
    const client = await started({}, { host, profile: 'lsp-mode' })
    await client.open(uri, text)
    expect(await codesOf(client)).not.toContain(epithet)
    host.files.set('file:///p/shared/base.yaml', error)
    const changes = [{ uri: 'file:///p/shared/base.yaml', type: 2 }]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    await client.pushed(uri, (d) => d.some((one) => one.code === epithet && one.severity === 1))
  })
})

describe('rule packs', () => {
  const pack = `rules:
  - id: house/fascinating
    summary: Fascinating is no finding
    why: It praises and says nothing.
    better: Say what was found.
    severity: warning
    messages:
      praise: “{text}” praises the finding and says nothing of it.
    phrases:
      - find: [fascinating]
`

  it('add their rules, which can be silenced and have no page', async () => {
    const client = await started(
      { [config]: 'packs: [house.yaml]\n', 'file:///p/house.yaml': pack },
      { profile: 'VS Code' }
    )
    await client.open(uri, 'The results were fascinating to see.\n')
    const report = await client.pulled(uri)
    const found = report.kind === 'full' ? report.items.find((d) => d.code === 'house/fascinating') : undefined
    expect(found?.range).toEqual({ start: { line: 0, character: 17 }, end: { line: 0, character: 28 } })
    expect(found).not.toHaveProperty('codeDescription')
    const actions = await client.actions(uri, found?.range ?? whole, ['quickfix'])
    expect(actions.map((a) => a.title)).toContain('Disable house/fascinating for this line')
    expect((await client.hover(uri, 0, 20))?.contents.value).toContain('It praises and says nothing.')
    const page = await client.connection.sendRequest<Explanation>('neuroprose/explain', { rule: 'house/fascinating' })
    expect(page.markdown).toContain('## Why\n\nIt praises and says nothing.')
    expect(page).not.toHaveProperty('url')
  })

  it('that are not there, or wrong, are told of where that stands', async () => {
    const client = await started({
      [config]: 'packs:\n  - none.yaml\n  - bad.yaml\n',
      'file:///p/bad.yaml': 'rule: []\n'
    })
    await client.open(uri, text)
    const [missing] = await client.pushed(config, (d) => d.length > 0)
    expect(missing?.message).toContain('none.yaml')
    expect(missing?.range.start).toEqual({ line: 1, character: 4 })
    expect((await client.pushed('file:///p/bad.yaml', (d) => d.length > 0))[0]?.range.start.line).toBe(0)
    expect(await codesOf(client)).toContain(epithet)
  })
})

describe('bibliographies', () => {
  const cited = '---\nbibliography: refs.bib\n---\n\nOxytocin was given to voles [@carter1992].\n'
  const bib = 'file:///p/docs/refs.bib'
  const missing = 'citation/missing-in-bibliography'

  it('are read again when they change', async () => {
    const host = new MemoryHost({ [bib]: '@article{other1990, title={T}, year={1990}}\n' })
    const client = await started({}, { host, profile: 'lsp-mode' })
    await client.open(uri, cited)
    await client.pushed(uri, (d) => d.some((one) => one.code === missing))
    host.files.set(bib, '@article{carter1992, title={T}, author={Carter, C}, year={1992}}\n')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: bib, type: 2 }] })
    await client.pushed(uri, (d) => !d.some((one) => one.code === missing))
  })

  it('that are broken say so themselves', async () => {
    const client = await started({ [bib]: '@article{carter1992, title={T}}\n\n@article{bro ken,\n  title = {x}\n' })
    await client.open(uri, cited)
    const problems = await client.pushed(bib, (d) => d.length > 0)
    expect(problems.find(({ code }) => code === 'spaced-key')?.range.start.line).toBe(2)
  })

  it('that are not there are told of where the document names them', async () => {
    const client = await started()
    await client.open(uri, cited)
    const found = await client.pushed(uri, (d) => d.length > 0)
    expect(found.map((d) => d.code)).not.toContain(missing)
    expect(found.find((d) => String(d.message).includes('refs.bib'))?.range.start.line).toBe(1)
  })
})

describe('a rule that throws', () => {
  it('says so in one finding; the other rules go on, and so does the server', async () => {
    const broken = defineRule({
      ...(rules.find((rule) => rule.id === epithet) as Rule),
      id: 'house/broken',
      on: 'sentence',
      *check() {
        yield { at: { start: 0, end: 1 }, message: 'named' }
        throw new Error('no such sentence')
      }
    } as SentenceRule)
    const engine = { ...neuroprose(), configure: createConfigurer([...rules, broken]) }
    const client = await started({}, { engine })
    await client.open(uri, text)
    const found = await client.pushed(uri)
    expect(found.map((d) => d.code)).toEqual(expect.arrayContaining([epithet, 'internal/rule-failed']))
    const told = found.filter((d) => d.code === 'internal/rule-failed')
    expect(told[0]?.message).toMatch(/house\/broken.*no such sentence/)
    expect((await client.hover(uri, 2, 20))?.contents.value).toContain(epithet)
    expect(await client.actions(uri, told[0]?.range ?? whole, ['quickfix'])).toBeInstanceOf(Array)
  })
})

describe('plain text', () => {
  it('is read where a configuration covers it', async () => {
    const plain = 'A title\n\nOxytocin is the love\nhormone of mammals.\n'
    const client = await started({ [config]: 'root: true\n' })
    await client.open('file:///p/docs/a.txt', plain, 'plaintext')
    await client.open('file:///elsewhere/a.txt', plain, 'plaintext')
    expect(await codesOf(client, 'file:///p/docs/a.txt')).toContain(epithet)
    expect(await codesOf(client, 'file:///elsewhere/a.txt')).toEqual([])
  })
})

describe('a finding of ours', () => {
  it('is explained, with its references', async () => {
    const client = await started()
    await client.open(uri, text)
    const hover = await client.hover(uri, 2, 20)
    expect(hover?.contents.value).toMatch(/\*\*Instead:\*\*/)
    expect(hover?.contents.value).toMatch(/\*\*References\*\*\n\n- .*\(\d{4}\)/)
    expect(hover?.range.start.line).toBe(2)
  })

  it('is gone once it is silenced', async () => {
    const client = await started()
    await client.open(uri, text)
    await client.pushed(uri, (d) => d.some((one) => one.code === epithet))
    const action = (await client.actions(uri, whole, ['quickfix'])).find(
      (a) => a.title === `Disable ${epithet} for this line`
    )
    await client.change(uri, [{ text: client.applied(uri, action?.edit) }])
    const left = await client.pushed(uri, (d) => !d.some((one) => one.code === epithet))
    expect(left.map((d) => d.code)).not.toContain('suppression/unused')
  })

  it('is traced', async () => {
    const client = await started()
    await client.open(uri, text)
    const ask = (line: number) =>
      client.connection.sendRequest<Trace>('neuroprose/trace', { textDocument: { uri }, line })
    const { text: traced } = await ask(2)
    expect(traced).toContain('Oxytocin is the love hormone.')
    expect(traced).toContain(`rule ${epithet}`)
    expect((await ask(1)).text).toBe('There is no prose on this line.')
  })
})

describe('every kept mend', () => {
  it('applied at once leaves none of those findings, and nothing else changes', async () => {
    const source = `${text}\n<!-- neuroprose-disable-next-line ${epithet} -->\nNothing is wrong here.\n\n<!-- neuroprose-enable -->\nNor here.\n`
    const client = await started()
    await client.open(uri, source)
    await client.pushed(uri, (d) => d.some((one) => one.code === 'suppression/unused'))
    const [action] = await client.actions(uri, whole, ['source.fixAll'])
    const mended = client.applied(uri, action?.edit)
    expect(mended).toBe(`${text}\nNothing is wrong here.\n\nNor here.\n`)
    await client.change(uri, [{ text: mended }])
    await client.pushed(uri, (d) => !d.some((one) => one.code === 'suppression/unused'))
    expect(await client.actions(uri, whole, ['source.fixAll'])).toEqual([])
  })
})
