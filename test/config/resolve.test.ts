// Which settings a document gets: nearest file, parents, extends, overrides, front matter, ignore.
import { describe, expect, it } from 'vitest'
import { answer, discovery } from '../../core/config/discover.ts'
import { resolveSettings } from '../../core/config/resolve.ts'

const ids = ['measurement/peripheral-as-central', 'measurement/unqualified-hormone-level', 'evidence/missing-citation']

/** Resolves the settings of a document among files given as path → text. */
function settle(files: Record<string, string>, path: string, neuroprose?: unknown) {
  const found = answer(discovery(path.slice(0, path.lastIndexOf('/')) || '/'), (name) => files[name])
  const front =
    neuroprose === undefined ? undefined : { kind: 'yaml' as const, data: { neuroprose }, start: 0, end: 10 }
  return resolveSettings(found, path, front, ids, 'x')
}

describe('settings', () => {
  it('are the defaults where nothing is said', () => {
    expect(settle({}, '/a/b.md')).toEqual({
      settings: { profile: 'review', rules: {}, requireReason: false },
      ignored: false,
      lookups: {},
      bibliography: [],
      packs: [],
      problems: []
    })
  })

  it.each([
    [{ output: { ioslides_presentation: { css: 'a.css' }, html_document: {} } }, 'notes'],
    [{ format: 'revealjs' }, 'notes'],
    [{ marp: true }, 'notes'],
    [{ format: { html: {}, revealjs: {} } }, 'manuscript'],
    [{ output: 'html_document' }, 'manuscript'],
    [{ format: 'revealjs', neuroprose: { profile: 'popular' } }, 'popular']
  ])('read slides as notes: %j', (data, profile) => {
    const files = [{ path: '/a/.neuroprose.yaml', folder: '/a', text: 'profile: manuscript' }]
    const front = { kind: 'yaml' as const, data, start: 0, end: 10 }
    expect(resolveSettings(files, '/a/b.md', front, ids, 'x').settings.profile).toBe(profile)
  })

  it('read slides as an override says', () => {
    const text = 'overrides:\n  - files: ["talks/*"]\n    profile: review'
    const front = { kind: 'yaml' as const, data: { format: 'revealjs' }, start: 0, end: 10 }
    const files = [{ path: '/a/.neuroprose.yaml', folder: '/a', text }]
    expect(resolveSettings(files, '/a/talks/b.qmd', front, ids, 'x').settings.profile).toBe('review')
  })

  it('read a class of slides in LaTeX as notes', () => {
    const source = '\\documentclass[10pt]{beamer}\n\\begin{document}'
    expect(resolveSettings([], '/a/b.tex', undefined, ids, source).settings.profile).toBe('notes')
  })

  it('say how works are looked up, the nearest file first', () => {
    const files = {
      '/a/.neuroprose.yaml':
        'lookups: on\ncontact: ada@example.org\nregistries: {crossref: "https://mirror.example/crossref"}',
      '/a/b/.neuroprose.yaml': 'lookups: off\nregistries: {doi: "https://mirror.example/doi"}'
    }
    expect(settle(files, '/a/b/c.md').lookups).toEqual({
      lookups: 'off',
      contact: 'ada@example.org',
      registries: { crossref: 'https://mirror.example/crossref', doi: 'https://mirror.example/doi' }
    })
  })

  it('come from the nearest file, which adds to its parents', () => {
    const files = {
      '/a/.neuroprose.yaml': 'profile: popular\nrequireReason: true\nrules: {evidence/missing-citation: off}',
      '/a/b/.neuroprose.yaml': 'profile: notes\nrules: {measurement/*: hint}'
    }
    expect(settle(files, '/a/b/c.md').settings).toEqual({
      profile: 'notes',
      requireReason: true,
      rules: { 'evidence/missing-citation': 'off', 'measurement/*': 'hint' }
    })
    expect(settle(files, '/a/c.md').settings.profile).toBe('popular')
  })

  it('stop at a root', () => {
    const files = { '/.neuroprose.yaml': 'profile: notes', '/a/.neuroprose.yaml': 'root: true\nrequireReason: true' }
    expect(settle(files, '/a/c.md').settings).toMatchObject({ profile: 'review', requireReason: true })
  })

  it('of a family replace what parents said of its rules', () => {
    const files = {
      '/.neuroprose.yaml': 'rules: {measurement/peripheral-as-central: error, evidence/missing-citation: hint}',
      '/a/.neuroprose.yaml': 'rules: {measurement/*: off, measurement/unqualified-hormone-level: info}'
    }
    expect(settle(files, '/a/c.md').settings.rules).toEqual({
      'measurement/*': 'off',
      'measurement/unqualified-hormone-level': 'info',
      'evidence/missing-citation': 'hint'
    })
  })

  it('can differ for some files', () => {
    const files = {
      '/a/.neuroprose.yaml': `profile: review
overrides:
  - files: blog/
    profile: popular
    bibliography: blog/refs.bib
  - files: [ 'blog/**/*.draft.md' ]
    profile: notes`
    }
    expect(settle(files, '/a/x.md').settings.profile).toBe('review')
    expect(settle(files, '/a/blog/x.md')).toMatchObject({
      settings: { profile: 'popular' },
      bibliography: [{ path: '/a/blog/refs.bib', line: 5, column: 19 }]
    })
    expect(settle(files, '/a/blog/2026/x.draft.md').settings.profile).toBe('notes')
  })

  it('can start from another file, whose paths are its own', () => {
    const files = {
      '/team/base.yaml': 'profile: manuscript\nbibliography: team.bib\nextends: deeper.yaml',
      '/team/deeper.yaml': 'profile: notes\nrequireReason: true',
      '/a/.neuroprose.yaml': 'extends: ../team/base.yaml\nbibliography: own.bib'
    }
    const found = settle(files, '/a/c.md')
    expect(found.problems).toEqual([])
    expect(found.settings).toEqual({ profile: 'manuscript', requireReason: true, rules: {} })
    expect(found.bibliography.map((file) => file.path)).toEqual(['/a/own.bib', '/team/team.bib'])
  })

  it('say so when what they extend is missing or goes in a circle', () => {
    expect(settle({ '/a/.neuroprose.yaml': 'profile: notes\nextends: gone.yaml' }, '/a/c.md')).toMatchObject({
      settings: { profile: 'notes' },
      problems: [
        {
          path: '/a/.neuroprose.yaml',
          line: 2,
          column: 10,
          message: expect.stringContaining('Cannot read “gone.yaml”')
        }
      ]
    })
    const circle = {
      '/a/.neuroprose.yaml': 'extends: b.yaml',
      '/a/b.yaml': 'extends: .neuroprose.yaml\nprofile: notes'
    }
    expect(settle(circle, '/a/c.md')).toMatchObject({
      settings: { profile: 'notes' },
      problems: [{ path: '/a/b.yaml', message: expect.stringContaining('in a circle') }]
    })
  })

  it('can be given by the document itself', () => {
    const files = { '/a/.neuroprose.yaml': 'profile: notes' }
    expect(settle(files, '/a/c.md', { profile: 'popular' }).settings.profile).toBe('popular')
    expect(settle(files, '/a/c.md', { profile: 'poplar', rules: { 'evidence/*': 'off' } })).toMatchObject({
      settings: { profile: 'notes', rules: { 'evidence/*': 'off' } },
      problems: [{ path: '/a/c.md', line: 1, column: 1, message: expect.stringContaining('did you mean “popular”') }]
    })
    expect(settle(files, '/a/c.md', 'popular').problems).toHaveLength(1)
    expect(settle(files, '/a/c.md', null).problems).toEqual([])
  })
})

describe('ignored files', () => {
  const files = { '/a/.neuroprose.yaml': 'ignore: [drafts/, "*.tmp.md", /top.md, "!drafts/keep.md"]' }
  it.each([
    ['/a/drafts/x.md', true],
    ['/a/b/drafts/c/x.md', true],
    ['/a/drafts/keep.md', false],
    ['/a/b/x.tmp.md', true],
    ['/a/top.md', true],
    ['/a/b/top.md', false],
    ['/a/drafts', false]
  ])('%s: %s', (path, ignored) => {
    expect(settle(files, path).ignored).toBe(ignored)
  })
})
