// package.json as the manifest of the VS Code extension: fresh, complete, and true to the client's code.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formats } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'
import { withManifest } from '../../scripts/manifest.mts'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'package.json'), 'utf8')
const json = JSON.parse(text)
const properties = json.contributes.configuration.properties

describe('manifest', () => {
  test('package.json is what scripts/manifest.mts writes (npm run generate)', () => {
    expect(withManifest(text)).toBe(text)
  })

  test('a new rule gets its setting, everything else stays', () => {
    const rule = { id: 'family/new-rule', summary: 'A summary', severity: 'info' }
    const next = JSON.parse(withManifest(text, [rule]))
    const setting = next.contributes.configuration.properties['neuroprose.rules'].properties
    expect(Object.keys(setting)).toEqual(['family/*', 'family/new-rule'])
    expect(setting['family/new-rule']).toEqual({
      type: 'string',
      enum: ['off', 'hint', 'info', 'warning', 'error'],
      markdownDescription: 'A summary. Usually `info`.'
    })
    expect(next.dependencies).toEqual(json.dependencies)
    expect(Object.keys(next)).toEqual(Object.keys(json))
  })

  test('a preview rule says why it is off', () => {
    const rule = { id: 'family/new-rule', summary: 'A summary', severity: 'info', preview: 'too few samples.' }
    expect(withManifest(text, [rule])).toContain('A summary. Usually `off`: too few samples.')
  })

  test.each(rules.map((rule) => rule.id))('%s can be set', (id) => {
    expect(properties['neuroprose.rules'].properties[id].enum).toContain('off')
  })

  test('every setting has a description, an order and a default that it allows', () => {
    for (const [name, setting] of Object.entries<Record<string, unknown>>(properties)) {
      expect(name).toMatch(/^neuroprose\./)
      expect(setting.markdownDescription, name).toMatch(/\.$/)
      if (setting.enum) expect(setting.enum, name).toContain(setting.default)
    }
  })

  test('every language that a format reads wakes the extension and shows its commands', () => {
    const { commandPalette } = json.contributes.menus
    const shown = new RegExp(/\/(.+)\//.exec(commandPalette[0].when)?.[1] ?? '')
    for (const language of formats.flatMap((format) => format.languageIds)) {
      expect(json.activationEvents).toContain(`onLanguage:${language}`)
      expect(language).toMatch(shown)
    }
    expect('json').not.toMatch(shown)
    expect(json.activationEvents).toContain('onNotebook:jupyter-notebook')
  })

  test('a language is contributed for files that VS Code has none for, in the words of the formats', () => {
    const languages: { id: string; extensions?: string[]; configuration?: string }[] = json.contributes.languages
    for (const { id, extensions = [], configuration } of languages) {
      for (const extension of extensions) {
        const format = formats.find((f) => f.extensions.includes(extension.toLowerCase()))
        expect(format?.languageIds, `${id} ${extension}`).toContain(id)
      }
      // Whoever else contributes the language keeps its brackets and comments.
      expect(configuration, id).toBeUndefined()
    }
    const known = ['markdown', 'latex', 'html', 'restructuredtext', 'plaintext']
    expect(languages.map(({ id }) => id).filter((id) => known.includes(id))).toEqual([])
  })

  test('every contributed command is registered by the client, and titled', () => {
    const client = ['commands', 'options'].map((name) => readFileSync(join(root, `client/${name}.ts`), 'utf8')).join('')
    for (const { command, title, category } of json.contributes.commands) {
      expect(client).toContain(`'${command}'`)
      expect(title).not.toBe('')
      expect(category).toBe('NeuroProse')
    }
  })

  test('menus name contributed commands only', () => {
    const known = new Set(json.contributes.commands.map((entry: { command: string }) => entry.command))
    const named = Object.values<{ command: string }[]>(json.contributes.menus).flat()
    expect(named.filter((entry) => !known.has(entry.command))).toEqual([])
  })

  test('files that the manifest names are there', () => {
    const { grammars, yamlValidation } = json.contributes
    const files = [
      json.icon,
      ...grammars.map((g: { path: string }) => g.path),
      ...yamlValidation.map((y: { url: string }) => y.url)
    ]
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('nothing is asked of the workspace’s trust, and virtual workspaces work', () => {
    expect(json.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true })
    expect(json.browser).toBe('./dist/web/client.js')
  })
})
