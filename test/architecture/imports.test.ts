// The architecture: what each folder may import and touch. A folder without a row fails.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface Row {
  /** Folders of ours that may be imported, besides the folder itself. */
  readonly folders: readonly string[]
  /** Packages that may be imported; a trailing * takes all that start so. */
  readonly packages: readonly string[]
}

/** The allow-list; the same table stands in docs/ARCHITECTURE.md. */
const allowed: Readonly<Record<string, Row>> = {
  core: { folders: [], packages: ['yaml'] },
  formats: {
    folders: ['core'],
    packages: [
      'unified',
      'remark-*',
      'mdast*',
      'micromark*',
      'unist*',
      'vfile*',
      'yaml',
      'smol-toml',
      'decode-named-character-reference',
      'htmlparser2',
      'jsonc-parser',
      'fflate'
    ]
  },
  rules: { folders: ['core'], packages: [] },
  bibliography: { folders: ['core'], packages: ['@citation-js/*', 'csv-parse', 'yaml', 'node:*'] },
  server: {
    folders: ['core', 'formats', 'rules', 'bibliography'],
    packages: ['vscode-languageserver*', 'vscode-uri', 'vscode-jsonrpc*', 'ignore', 'node:*']
  },
  cli: {
    folders: ['core', 'formats', 'rules', 'bibliography', 'server'],
    packages: ['node:*', 'ignore', 'diff', 'd3-scale', 'd3-shape', 'vscode-languageserver*']
  },
  plugin: { folders: ['core', 'formats', 'rules'], packages: ['unified', 'vfile*', 'mdast*', 'unist*'] },
  client: { folders: ['server', 'core'], packages: ['vscode', 'vscode-languageclient*', 'vscode-uri', 'node:*'] }
}

/** Inside core: a part may import the parts before it, never one after it. */
const layersOfCore = ['text', 'document', 'prose', 'rest'] as const

const others = new Set([
  'examples',
  'node_modules',
  'dist',
  'docs',
  'test',
  'bench',
  'scripts',
  'samples',
  'schemas',
  'syntaxes'
])
const folders = readdirSync(root).filter(
  (name) => !name.startsWith('.') && !others.has(name) && statSync(join(root, name)).isDirectory()
)

function sources(folder: string): string[] {
  return (readdirSync(join(root, folder), { recursive: true }) as string[])
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.m?ts$/.test(name) && !name.endsWith('.d.ts'))
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** What a file imports: module names as written, whether only types are taken, and whether only when it comes to it. */
function importsOf(file: string): { from: string; typesOnly: boolean; later: boolean }[] {
  const found = read(file).matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"()]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|^import\s+['"]([^'"]+)['"]/gm
  )
  return [...found].map((m) => ({
    from: (m[2] ?? m[3] ?? m[4]) as string,
    typesOnly: m[1] !== undefined,
    later: m[3] !== undefined
  }))
}

function fits(name: string, patterns: readonly string[]): boolean {
  return patterns.some((p) =>
    p.endsWith('*') ? name.startsWith(p.slice(0, -1)) : name === p || name.startsWith(`${p}/`)
  )
}

it('knows every folder', () => {
  expect(folders.filter((name) => !(name in allowed))).toEqual([])
})

describe.each(Object.entries(allowed))('%s', (folder, row) => {
  it.each(sources(folder))('%s imports only what its folder may', (file) => {
    const wrong = importsOf(file).filter(({ from }) => {
      if (!from.startsWith('.')) return !fits(from, row.packages)
      const target = posix.normalize(posix.join(dirname(file).replaceAll('\\', '/'), from)).split('/')[0] as string
      return target !== folder && !row.folders.includes(target)
    })
    expect(wrong.map((w) => w.from)).toEqual([])
  })
})

describe('core', () => {
  const layerOf = (file: string): number => {
    const part = file.split('/')[1] as (typeof layersOfCore)[number]
    const at = layersOfCore.indexOf(part)
    return at < 0 ? layersOfCore.indexOf('rest') : at
  }

  it.each(sources('core'))('%s imports no later layer', (file) => {
    const wrong = importsOf(file).filter(({ from }) => {
      if (!from.startsWith('.')) return false
      return layerOf(posix.normalize(posix.join(dirname(file), from))) > layerOf(file)
    })
    expect(wrong.map((w) => w.from)).toEqual([])
  })
})

describe('client', () => {
  it.each(sources('client'))('%s takes only types from the server’s messages', (file) => {
    const wrong = importsOf(file).filter((i) => i.from.includes('/server/') && !i.from.endsWith('/server/messages.ts'))
    expect(wrong.map((w) => w.from)).toEqual([])
  })
})

describe('cli', () => {
  it('checks without rules, readers and libraries where all results are kept', () => {
    const loaded = new Set(['cli/commands/check.ts'])
    for (const file of loaded) {
      for (const { from, typesOnly, later } of importsOf(file)) {
        if (from.startsWith('.') && !typesOnly && !later) loaded.add(posix.normalize(posix.join(dirname(file), from)))
      }
    }
    const heavy = /^(?:rules|core\/prose|core\/citing)\/|^formats\/(?!kinds\.ts)|^bibliography\/(?!lookup\/disk\.ts)/
    expect([...loaded].filter((file) => heavy.test(file))).toEqual([])
  })
})

describe('pure folders', () => {
  const impure = /\b(?:async|await|Promise|Date|performance|Math\.random|setTimeout|process|console|fetch)\b(?!['’])/

  it.each(['core', 'formats', 'rules'].flatMap(sources))('%s knows no clock, chance, promise or host', (file) => {
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '')
    expect(impure.exec(code)?.[0]).toBeUndefined()
  })

  it.each(['core', 'formats', 'rules'].flatMap(sources))('%s keeps no module-level mutable state', (file) => {
    expect(/^(?:export )?(?:let|var) /m.exec(read(file))?.[0]).toBeUndefined()
  })
})

describe('rules', () => {
  const files = sources('rules').filter((file) => read(file).includes('defineRule('))

  it.each(files)('%s imports no other rule', (file) => {
    const targets = importsOf(file)
      .filter((i) => i.from.startsWith('.'))
      .map((i) => posix.normalize(posix.join(posix.dirname(file), i.from)))
    expect(targets.filter((target) => files.includes(target))).toEqual([])
  })

  /** Rules whose subject is quotation itself. */
  const aboutQuotations = new Set(['rules/citation/quote-without-page.ts'])

  it.each(files.filter((file) => !aboutQuotations.has(file)))(
    '%s has no negation, hedge or quotation test of its own',
    (file) => {
      // A word list of their own, or quotation marks as characters to look for (not in a sentence for readers).
      const words = /['"`/|(](?:not|never|cannot|may|might|perhaps|so-called|myth|allegedly)['"`/|)]/
      const marks = /\[[^\]\n'"`{]*[“”«»][^\]\n'"`{]*\]|['"`][“”«»]['"`]/
      const code = read(file).replace(/messages: \{[\s\S]*?\n {2}\}|examples: \{[\s\S]*?\n {2}\}\n/g, '')
      expect(words.exec(code)?.[0] ?? marks.exec(code)?.[0]).toBeUndefined()
    }
  )
})

describe('every source file', () => {
  const all = Object.keys(allowed).flatMap(sources)

  it.each(all)('%s says first what it is for, and is no longer than 400 lines', (file) => {
    const lines = read(file).split('\n')
    expect(lines[0]).toMatch(/^(?:#!|\/\/ \S)/)
    const isData = /\/lexicon\/|generated/.test(file)
    expect(isData ? 0 : lines.length).toBeLessThanOrEqual(400)
  })
})

it('main.ts of the server is at most 20 lines', () => {
  expect(read('server/main.ts').split('\n').length).toBeLessThanOrEqual(21)
})
