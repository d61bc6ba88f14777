// What a `.neuroprose.yaml` may say, and what is said back when it is wrong.
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { configSchema } from '../../core/config/json-schema.ts'
import { parseConfig } from '../../core/config/parse.ts'

const ids = ['measurement/peripheral-as-central', 'simplification/amygdala-fear-center', 'evidence/missing-citation']
const complaints = (text: string) =>
  parseConfig(text, 'c.yaml', ids).problems.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('a configuration file', () => {
  it('is read whole', () => {
    const { config, problems } = parseConfig(
      `root: true
profile: popular
requireReason: true
extends: ../shared.yaml
bibliography: [refs.bib, more.json]
ignore:
  - drafts/
packs: packs/own.yaml
rules:
  measurement/*: hint
  simplification/amygdala-fear-center: off
overrides:
  - files: ['chapters/*.md']
    profile: review
    rules: {evidence/missing-citation: error}
`,
      'c.yaml',
      ids
    )
    expect(problems).toEqual([])
    expect(config).toMatchObject({
      root: true,
      profile: 'popular',
      requireReason: true,
      extends: [{ value: '../shared.yaml' }],
      bibliography: [{ value: 'refs.bib' }, { value: 'more.json' }],
      ignore: ['drafts/'],
      packs: [{ value: 'packs/own.yaml' }],
      rules: { 'measurement/*': 'hint', 'simplification/amygdala-fear-center': 'off' },
      overrides: [{ files: ['chapters/*.md'], profile: 'review', rules: { 'evidence/missing-citation': 'error' } }]
    })
  })

  it.each(['', '\n', '# only a comment\n', '\uFEFF', '---\n', 'profile:\n', 'rules:\n'])(
    'may say nothing: %j',
    (text) => {
      expect(parseConfig(text, 'c.yaml', ids)).toEqual({ config: {}, problems: [] })
    }
  )
})

describe('a mistake', () => {
  it.each([
    ['profil: review', '1:1 Unknown key “profil” in the configuration; did you mean “profile”?'],
    [
      'root: true\nprofile: poplar',
      '2:10 “poplar” is no profile; did you mean “popular”? Known: manuscript, review, popular, notes.'
    ],
    ['root: yes', '1:7 “root” is either true or false, not “yes”.'],
    [
      'rules:\n  mesurement/peripheral-as-central: info',
      '2:3 There is no rule “mesurement/peripheral-as-central”; did you mean “measurement/peripheral-as-central”?'
    ],
    [
      'rules:\n  peripheral-as-central: info',
      '2:3 There is no rule “peripheral-as-central”; did you mean “measurement/peripheral-as-central”?'
    ],
    [
      'rules:\n  amygdala-fear-centre: info',
      '2:3 There is no rule “amygdala-fear-centre”; did you mean “simplification/amygdala-fear-center”?'
    ],
    ['rules:\n  measurement: info', '2:3 There is no rule “measurement”; did you mean “measurement/*”?'],
    ['rules:\n  evidense/*: info', '2:3 There is no rule “evidense/*”; did you mean “evidence/*”?'],
    [
      'rules: {evidence/*: warn}',
      '1:21 “warn” is no severity for evidence/*; use off, hint, info, warning or error. Did you mean “warning”?'
    ],
    [
      'rules: {evidence/*: false}',
      '1:21 “false” is no severity for evidence/*; use off, hint, info, warning or error. Did you mean “off”?'
    ],
    [
      'rules: review',
      '1:8 “rules” should give each rule a severity, such as “evidence/missing-citation: info”; “review” does not.'
    ],
    ['ignore: {a: b}', '1:9 “ignore” is one text or a list of texts; a set of keys is none.'],
    ['lookups: sometimes', '1:10 “sometimes” is no lookups. Known: off, ask, on.'],
    ['contact: [a]', '1:10 “contact” is one text; a list is none.'],
    [
      'registries: {crosref: "https://a.example"}',
      '1:14 Unknown name “crosref” in “registries”; did you mean “crossref”?'
    ],
    ['registries: {crossref: a.example}', '1:24 “a.example” is no address for crossref; it begins with “https://”.'],
    ['registries: x', '1:13 “registries” should give names their addresses, such as “crossref: https://…”.'],
    ['profile: review\nprofile: notes', '2:1 “profile” stands twice in the configuration; the first one counts.'],
    [
      'overrides:\n  - profile: notes',
      '2:5 This entry of “overrides” needs “files”, to say which documents it is for.'
    ],
    [
      'overrides:\n  - files: a.md\n    ignore: b',
      '3:5 Unknown key “ignore” in an entry of “overrides”; known are files, profile, rules, bibliography or requireReason.'
    ],
    [
      'just words',
      '1:1 the configuration should be a list of keys and values, such as “profile: review”; “just words” is not.'
    ],
    ['constructor: 1', expect.stringMatching(/^1:1 Unknown key “constructor”/)]
  ])('is shown at its place: %j', (text, message) => {
    expect(complaints(text)).toEqual([message])
  })

  it('hides nothing else', () => {
    const { config, problems } = parseConfig(
      'profil: review\nrules: {nope: info, evidence/*: hint}\nignore: x',
      'c.yaml',
      ids
    )
    expect(problems).toHaveLength(2)
    expect(config).toEqual({ rules: { 'evidence/*': 'hint' }, ignore: ['x'] })
  })

  it('in the YAML itself says where, and defaults are used', () => {
    const { config, problems } = parseConfig('profile: review\nrules: {a: [b\nignore: x\n', 'c.yaml', ids)
    expect(config).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]?.line).toBeGreaterThan(1)
    expect(problems[0]?.message).toMatch(
      /^This is not valid YAML: .+\. Nothing of this file is used until it is mended\.$/
    )
  })

  it('of any kind is never thrown, and every place lies in the file', () => {
    const scrap = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      '{',
      '}',
      ']',
      '&a',
      '*a',
      '!!x',
      '"',
      "'",
      'rules',
      '|',
      '?',
      '\t',
      '#',
      '\r\n'
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        for (const { span } of parseConfig(text, 'c', ids).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      })
    )
  })

  it('of depth breaks nothing', () => {
    expect(complaints('['.repeat(20_000))).toHaveLength(1)
    expect(complaints(`a: ${'{a: '.repeat(20_000)}`)).toHaveLength(1)
    expect(complaints(`rules: &a {x: *a}`).length).toBeGreaterThan(0)
  })
})

describe('the JSON schema', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(configSchema(ids.map((id) => ({ id, summary: id }))))

  it.each([
    'profile: review\nrules: {measurement/*: off}\nignore: a\nbibliography: [a.bib]',
    'overrides: [{files: a.md, profile: notes}]',
    'root: true\nrequireReason: false\nextends: x.yaml\npacks: [p.yaml]'
  ])('accepts what is right: %s', (text) => {
    expect(complaints(text)).toEqual([])
    expect(validate(parseYaml(text))).toBe(true)
  })

  it.each([
    'profil: review',
    'profile: novel',
    'rules: {evidence/*: warn}',
    'overrides: [{profile: notes}]',
    'root: 1',
    'ignore: {a: b}'
  ])('refuses what the linter refuses: %s', (text) => {
    expect(complaints(text)).not.toEqual([])
    expect(validate(parseYaml(text))).toBe(false)
  })
})
