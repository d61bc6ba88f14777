// MyST: directives whose bodies are prose and those whose are not, roles, targets, comments, substitutions.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
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
    ['```{note} All in one line.\n```', ['paragraph: All in one line.']],
    ['```{unheard-of}\nOxytocin\n```', []],
    ['```python\nOxytocin\n```', []]
  ])('%j', (source, expected) => {
    expect(blocks(source).filter((b) => b !== 'item: 3')).toEqual(expected)
    expect(faultsOf(parse(source, 'myst'))).toEqual([])
  })

  it.each([
    ['```{note}\nText.\n\n# Methods\n\nMore.', '```'],
    ['::::{tip}\n:::{note}\nText.\n:::\n\nMore.', '::::'],
    ['- item\n\n  :::{note}\n  Text.\n\nAfter.', ':::']
  ])('are told when they are never closed: %j', (source, fence) => {
    const { problems } = parse(source, 'myst')
    expect(problems.map(({ message, span }) => [message, source.slice(span?.start, span?.end)])).toEqual([
      [`The directive that opens here is never closed; please add a line “${fence}” where it ends.`, fence]
    ])
  })

  it('that the fence of one around them closes are not', () => {
    expect(parse('````{note}\n```{tip}\nText.\n````\n\nAfter.', 'myst').problems).toEqual([])
    expect(parse('````{note}\n```python\nx\n````\n\nAfter.', 'myst').problems).toEqual([])
  })

  it('are referred to by their labels, which are no keys', () => {
    const source =
      '(sec-a)=\n# Trust\n\n:::{figure} a.png\n:label: rats\nA rat.\n:::\n\n```{code-cell} python\n#| label: run\n1\n```\n\n$$\nx\n$$ (eq-x)\n\nSee @sec-a, [@Rats], @run, @eq-x and [@lee].'
    expect(citationsOf(source, 'myst')).toEqual(['key lee'])
  })

  it('an admonition’s title opens no section', () => {
    const { blocks: found } = parse('# Methods\n\n```{admonition} Results\nText.\n```\n\nAfter.', 'myst')
    expect(found.map((b) => b.section)).toEqual(Array(4).fill('methods'))
  })

  it('and targets and roles tell MyST in files that call themselves Markdown', () => {
    expect(blocksOf('(sec-one)=\n# Trust\n\n% oxytocin\nText.')).toEqual(['title: Trust', 'paragraph: Text.'])
    expect(blocksOf('See {cite:t}`lee`.\n\n% oxytocin\n\nText.')).toEqual(['paragraph: See ‹C›.', 'paragraph: Text.'])
    expect(blocksOf('% oxytocin')).toEqual(['paragraph: % oxytocin'])
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
    ['+++\n# A heading\n+++', 'A heading'],
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

  it('a part of the article is its section, up to the next break', () => {
    const source = '+++ {"part": "abstract"}\nIn short.\n\n+++\nAt length.\n\n# Methods\n\nOne.\n\n+++\nTwo.'
    expect(parse(source, 'myst').blocks.map((b) => b.section)).toEqual([
      'abstract',
      'other',
      'methods',
      'methods',
      'methods'
    ])
  })

  it('a comment may hold a directive for the linter', () => {
    const source = '% neuroprose-disable-next-line a/b -- quoted\nWords.'
    const { directives } = parse(source, 'myst')
    expect(directives).toMatchObject([{ action: 'disable-next-line', reason: 'quoted' }])
    expect(directives[0]?.rules.map((r) => source.slice(r.span.start, r.span.end))).toEqual(['a/b'])
  })
})

const suite = '../shared/corpora/myst-tests/myst-spec/docs/examples'

interface Node {
  readonly type: string
  readonly value?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}
interface Case {
  readonly myst?: string
  readonly markdown?: string
  readonly mdast: Node
}

/** What a reader of the tree sees as words: no code, no maths, no HTML; the captions of images. */
function wordsOf(node: Node): string {
  if (/code|math|comment/i.test(node.type)) return ' '
  if (node.type === 'html') return node.value ?? ''
  if (node.type === 'text' || node.type === 'image') return node.value ?? node.alt ?? ''
  return (node.children ?? []).map(wordsOf).join(node.type === 'paragraph' ? '' : ' ')
}

describe.skipIf(!existsSync(suite))('MyST’s own test documents (needs ../shared/corpora/myst-tests)', () => {
  const cases = existsSync(suite)
    ? readdirSync(suite)
        .filter((file) => file.endsWith('.yml'))
        .flatMap((file) => (parseYaml(readFileSync(`${suite}/${file}`, 'utf8')) as { cases?: Case[] }).cases ?? [])
    : []

  it('are read in place, and give no word that their tree does not have as text', () => {
    expect(cases.length).toBeGreaterThan(700)
    const lettersOf = (shown: string): string => shown.replace(/[^\p{L}\p{N}]/gu, '')
    const strangers = cases.flatMap(({ myst = '', markdown = myst, mdast }) => {
      const document = parse(markdown, 'myst')
      expect([markdown, ...faultsOf(document)]).toEqual([markdown])
      const shown = lettersOf(wordsOf(mdast))
      return document.blocks
        .flatMap((block) =>
          look(block.text)
            .replace(/‹.›/g, ' ')
            .split(/[^\p{L}\p{N}]+/u)
        )
        .filter((word) => word !== '' && !shown.includes(word))
        .map((word) => `${word} in ${JSON.stringify(markdown)}`)
    })
    expect(strangers).toEqual([])
  })
})
