// Real articles: doubtful keys, cross references, and the two seed articles.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatOf, parse } from '../../formats/index.ts'
import { faultsOf } from './look.ts'

const corpora = '../shared/corpora'
const seeds = '../shared/seeds'

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => `${folder}/${file}`)

const rows = (file: string): string[][] =>
  readFileSync(`${corpora}/citation-keys/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
const known = new Map<string, string[]>()

function keysIn(file: string): string[] {
  const keys =
    known.get(file) ??
    parse(readFileSync(`${corpora}/${file}`, 'utf8'), 'markdown').citations.flatMap((c) =>
      c.kind === 'key' ? [c.key] : []
    )
  known.set(file, keys)
  return keys
}

describe.skipIf(!existsSync(`${corpora}/citation-keys`))(
  'doubtful keys (needs ../shared/corpora/citation-keys)',
  () => {
    it('cross references are no citations', () => {
      const wrong = rows('crossref_traps.tsv').filter(([file = '', , token = '']) =>
        keysIn(file).includes(token.slice(1))
      )
      expect(wrong).toEqual([])
    })

    it('keys are found, and e-mail addresses are not', () => {
      for (const [file = '', , key = '', verdict = ''] of rows('unresolved_keys.tsv')) {
        expect([file, key, keysIn(file).includes(key)]).toEqual([file, key, !verdict.startsWith('not-a-citation')])
      }
    })
  }
)

describe.skipIf(!existsSync(`${corpora}/articles`))('articles (needs ../shared/corpora/articles)', () => {
  it('keep their coordinates, and show no markup', { timeout: 120_000 }, () => {
    const files = filesIn(`${corpora}/articles`, /\.(?:md|qmd|Rmd)$/)
    expect(files.length).toBeGreaterThan(150)
    for (const file of files.filter((_, i) => i % 4 === 0)) {
      const document = parse(readFileSync(file, 'utf8'), formatOf(file) ?? '')
      expect([file, ...faultsOf(document)]).toEqual([file])
      const markup = document.blocks.filter((b) =>
        /\]\(\w|\{\.\w|https?:\/\/|<\/\w|:::|@(?:fig|tbl|sec|eq)[-:]/.test(b.text)
      )
      expect([file, ...markup.map((b) => b.text)]).toEqual([file])
    }
  })
})

describe.skipIf(!existsSync(seeds))('seed articles (needs ../shared/seeds)', () => {
  const [popular = '', review = ''] = existsSync(seeds)
    ? filesIn(seeds, /\.txt$/).map((f) => readFileSync(f, 'utf8'))
    : []
  const read = (source: string) => parse(source, 'plaintext')

  it('the popular article has its title, twelve headings and no wrapped lines', () => {
    const { blocks } = read(popular)
    expect(blocks.filter((b) => b.kind === 'title')).toHaveLength(1)
    expect(blocks.filter((b) => b.kind === 'heading')).toHaveLength(11)
    expect(blocks.filter((b) => b.kind === 'paragraph').every((b) => !b.text.includes('\n'))).toBe(true)
  })

  it('the review has its headings, notes and quotations, and no line ends a block in the middle of a sentence', () => {
    const { blocks, footnotes } = read(review)
    expect(blocks.filter((b) => b.kind === 'heading')).toHaveLength(14)
    expect([...footnotes]).toEqual(['1', '2', '3'])
    expect(blocks.filter((b) => b.kind === 'quote')).toHaveLength(2)
    const open = blocks.filter((b) => b.kind === 'paragraph' && !/[.:!?”)\uE001]$/.test(b.text))
    expect(open.map((b) => b.text.slice(-40))).toEqual([])
    expect(blocks.filter((b) => /\p{L}-\n/u.test(b.text)).map((b) => b.start)).toEqual([])
  })

  it('the review’s references are all found', () => {
    const { citations, blocks } = read(review)
    expect(citations.filter((c) => c.kind === 'author-year').length).toBeGreaterThan(190)
    const left = blocks.flatMap((b) => b.text.match(/\((?:[^()]*\D)?(?:19|20)\d\d[a-r]?\)/g) ?? [])
    expect(left).toEqual([])
  })

  it('keep their coordinates', () => {
    expect(faultsOf(read(popular))).toEqual([])
    expect(faultsOf(read(review))).toEqual([])
  })
})
