// MyST: directives whose bodies are prose and those whose are not, roles, targets, comments, substitutions.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, citationsOf, faultsOf, look, proseOf } from './look.ts'

const blocks = (source: string) => blocksOf(source, 'myst')

describe('directives', () => {
  it.each([
    ['```{note}\nOxytocin *rose*.\n```\n\nAfter.', ['paragraph: Oxytocin rose.', 'paragraph: After.']],
    [':::{admonition} On trust\n:class: tip\n\nIt rose.\n:::', ['heading: On trust', 'paragraph: It rose.']],
    [
      '```{figure} trust.png\n:name: fig-a\n:alt: words\n\nTrust [@a] rose.\n\nA legend.\n```',
      ['caption: Trust ‹C› rose.', 'caption: A legend.']
    ],
    ['```{math}\n:label: eq\nOxytocin = x\n```', []],
    [':::{math}\nOxytocin\n:::\n\nAfter.', ['paragraph: After.']],
    ['```{code-cell} python\nprint("Oxytocin")\n```', []],
    ['```{code-block} python\n:caption: How it was run\nx = "Oxytocin"\n```', ['caption: How it was run']],
    [
      '````{tip}\nOuter.\n```{warning}\nInner.\n```\nOuter again.\n````\nAfter.',
      ['paragraph: Outer.', 'paragraph: Inner.', 'paragraph: Outer again.', 'paragraph: After.']
    ],
    [
      '::::{note}\n:::{tip}\nInner.\n:::\nOuter.\n::::\nAfter.',
      ['paragraph: Inner.', 'paragraph: Outer.', 'paragraph: After.']
    ],
    ['````{note}\n```python\nOxytocin\n```\nWords.\n````', ['paragraph: Words.']],
    ['```{note}\n---\nclass: tip\n---\nWords.\n```', ['paragraph: Words.']],
    ['- item\n\n  ```{note}\n  Within.\n  ```\n- next', ['item: item', 'paragraph: Within.', 'item: next']],
    [
      '```{list-table} Scores by group\n:header-rows: 1\n\n* - Group\n  - Score\n* - Placebo\n  - 3\n```',
      ['caption: Scores by group', 'item: Group', 'item: Score', 'item: Placebo']
    ],
    ['```{epigraph}\nTrust is a hormone.\n```', ['quote: Trust is a hormone.']],
    ['```{unheard-of}\nOxytocin\n```', []],
    ['```python\nOxytocin\n```', []]
  ])('%j', (source, expected) => {
    expect(blocks(source).filter((b) => b !== 'item: 3')).toEqual(expected)
    expect(faultsOf(parse(source, 'myst'))).toEqual([])
  })

  it('an admonition’s title opens no section', () => {
    const { blocks: found } = parse('# Methods\n\n```{admonition} Results\nText.\n```\n\nAfter.', 'myst')
    expect(found.map((b) => b.section)).toEqual(Array(4).fill('methods'))
  })

  it('are known in files that call themselves Markdown', () => {
    expect(blocksOf('```{note}\nOxytocin rose.\n```')).toEqual(['paragraph: Oxytocin rose.'])
    expect(blocksOf('```{r}\nOxytocin\n```')).toEqual([])
    expect(parse('```{note}\nx\n```', 'markdown').format).toBe('markdown')
  })
})

describe('inline', () => {
  it.each([
    ['As {cite}`a,b` and {cite:t}`c` say, see {ref}`the text <label>`.', 'As ‹C› and ‹C› say, see ‹O›.'],
    ['The {term}`amygdala <brain>` and {abbr}`OT (oxytocin)` here', 'The amygdala and OT here'],
    ['With {{ name }} and {{version}} in it', 'With ‹O› and ‹O› in it'],
    ['Maths {math}`x_1` and $x_1$ here', 'Maths ‹O› and ‹M› here'],
    ['(a-target)=\nWords.', 'Words.'],
    ['% a note to self\nWords.', 'Words.'],
    ['Above.\n% a note to self\nBelow.', 'Above. | Below.'],
    ['+++ {"part": "abstract"}\nWords.', 'Words.'],
    ['In 2010 % of them', 'In 2010 % of them']
  ])('%j', (source, prose) => {
    expect(proseOf(source, 'myst')).toBe(prose)
  })

  it.each([
    ['{cite}`a, b`', ['key a', 'key b']],
    ['{cite:t}`a`', ['key a !']],
    ['{cite:p}`{see}a{p. 3},b`', ['key a', 'key b']],
    ['{cite:ps}`a` [@b]', ['key a', 'key b']],
    ['{ref}`a` {numref}`b` {doc}`c`', []]
  ])('%s cites %j', (source, expected) => {
    expect(citationsOf(source, 'myst')).toEqual(expected)
  })

  it('a comment may hold a directive for the linter', () => {
    const source = '% neuroprose-disable-next-line a/b -- quoted\nWords.'
    const { directives } = parse(source, 'myst')
    expect(directives).toMatchObject([{ action: 'disable-next-line', reason: 'quoted' }])
    expect(directives[0]?.rules.map((r) => source.slice(r.span.start, r.span.end))).toEqual(['a/b'])
  })
})

const suite = '../shared/corpora/myst-tests'

describe.skipIf(!existsSync(suite))('MyST’s own test documents (needs ../shared/corpora/myst-tests)', () => {
  it('are read without a throw, in place, and no code, maths or target comes out', () => {
    const files = (readdirSync(suite, { recursive: true, encoding: 'utf8' }) as string[]).filter((f) =>
      /\.(?:yml|md)$/.test(f)
    )
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const text = readFileSync(`${suite}/${file}`, 'utf8')
      const samples = file.endsWith('.md')
        ? [text]
        : [...text.matchAll(/^ +markdown: \|-?\n((?: {6,}.*\n|\s*\n)+)/gm)].map(
            (m) => m[1]?.replace(/^ {6}/gm, '') ?? ''
          )
      for (const sample of samples) {
        const document = parse(sample, 'myst')
        expect([file, ...faultsOf(document)]).toEqual([file])
        const odd = document.blocks
          .map((b) => look(b.text))
          .filter((t) => /```|:::|^\(\S+\)=|\{[a-z:]+\}`|\]\(\w|^% /.test(t))
        expect([file, ...odd]).toEqual([file])
      }
    }
  })
})
