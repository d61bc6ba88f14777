// Quarto, R Markdown and bookdown: captions in code, callouts, cross references, shortcodes, nested metadata.
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, citationsOf, faultsOf, look, proseOf } from './look.ts'

const blocks = (source: string) => blocksOf(source, 'quarto')

describe('code cells', () => {
  it.each([
    [
      '```{r}\n#| label: fig-a\n#| fig-cap: "Plasma oxytocin [@a]."\nplot(x) # no words\n```',
      ['caption: Plasma oxytocin ‹C›.']
    ],
    ['```{python}\n#| tbl-cap: Scores by group\n1\n```', ['caption: Scores by group']],
    ['```{ojs}\n//| fig-cap: A *map*\n```', ['caption: A map']],
    ['```{r}\n#| fig-cap: |\n#|   Two lines\n#|   of words.\n#| echo: false\n```', ['caption: Two lines of words.']],
    ['```{r}\n#| fig-cap: runs on\n#|   below\n```', ['caption: runs on below']],
    [
      '```{r}\n#| fig-subcap:\n#|   - "First part"\n#|   - Second part\n```',
      ['caption: First part', 'caption: Second part']
    ],
    ['```{r}\n#| fig-subcap: ["One part", \'Other part\']\n```', ['caption: One part', 'caption: Other part']],
    ['```{r, echo=FALSE, fig.cap="The old way."}\nplot(x)\n```', ['caption: The old way.']],
    ["```{r songs, fig.cap='Here `*` means $p<.05$.'}\nplot(x)\n```", ['caption: Here ‹K› means ‹M›.']],
    ['```r\n#| fig-cap: "Not run"\n```', []],
    ['```{=html}\n<p>Oxytocin</p>\n```', []],
    ['```{r}\nx <- 1\n#| fig-cap: "Too late"\n```', []]
  ])('%j', (source, expected) => {
    expect(blocks(source)).toEqual(expected)
    expect(faultsOf(parse(source, 'quarto'))).toEqual([])
    expect(blocks(`> ${source.replaceAll('\n', '\n> ')}`)).toEqual(expected)
  })

  it('are told when they are never closed', () => {
    expect(parse('Text.\n\n```{r}\nx', 'quarto').problems[0]?.message).toContain('never closed')
  })
})

describe('inline', () => {
  it.each([
    ['We saw `r round(x, 2)` and `{python} y` rise.', 'We saw ‹K› and ‹K› rise.'],
    ['Raw `<br>`{=html} here', 'Raw ‹K› here'],
    ['See @fig-plot, [@tbl-one; @sec-two] and \\@ref(fig:three).', 'See ‹O›, ‹O› and ‹O›.'],
    ['A [spanned *word*]{.smallcaps lang="la"} and [hedged]{.mark}.', 'A spanned word and hedged.'],
    ['{{< var version >}} and {{< include a.qmd >}} stay.', '‹O› and ‹O› stay.'],
    ['Maths \\(x_1 < 2\\) and \\\\(y\\\\) too', 'Maths ‹M› and ‹M› too'],
    ['An aside \\(we think so too\\) stays', 'An aside (we think so too) stays'],
    ['Above.\n\n\\newpage\n\n\\noindent Below \\omega.', 'Above. | Below \\omega.'],
    ['(ref:cap) A caption for later.', 'A caption for later.']
  ])('%s', (source, prose) => {
    expect(proseOf(source, 'quarto')).toBe(prose)
  })

  it('keeps the citation in a span', () => {
    expect(citationsOf('[see @a]{.aside} and [@b]{.c}', 'quarto')).toEqual(['key a', 'key b'])
  })
})

describe('divs', () => {
  it('a callout’s heading opens no section', () => {
    const { blocks: found } = parse(
      '# Methods\n\n::: {.callout-note}\n## Results of old\n\nNote.\n:::\n\nAfter.',
      'quarto'
    )
    expect(found.map((b) => [b.kind, b.section, look(b.text)])).toEqual([
      ['heading', 'methods', 'Methods'],
      ['heading', 'methods', 'Results of old'],
      ['paragraph', 'methods', 'Note.'],
      ['paragraph', 'methods', 'After.']
    ])
  })

  it('a heading behind an empty callout is one', () => {
    const { blocks: found } = parse('::: {.callout-tip}\n:::\n\n# Methods\n\nText.', 'quarto')
    expect(found.at(-1)?.section).toBe('methods')
  })

  it('have captions and titles that are shown', () => {
    expect(
      blocks(
        '::: {#fig-a layout-ncol=2}\n![Left](a.png)\n\nBoth *parts*.\n:::\n\n::: {#tbl-a}\n\n| a |\n|---|\n\nScores.\n\n:::'
      )
    ).toEqual(['caption: Left', 'caption: Both parts.', 'caption: Scores.'])
    expect(blocks('::: {#fig-a}\n![Alone](a.png)\n:::\n\n::: {.note}\nNo caption.\n:::')).toEqual([
      'caption: Alone',
      'paragraph: No caption.'
    ])
    expect(blocks('::: {.callout-tip title="On *trust*"}\nIt rose.\n:::')).toEqual([
      'heading: On trust',
      'paragraph: It rose.'
    ])
  })

  it.each([
    ['::: {.callout-note}\nText.', ':::'],
    [':::: columns\n::: {.column}\nText.\n:::\n\nMore.', '::::'],
    ['> ::: aside\n> Text.', ':::']
  ])('that are never closed are told: %j', (source, fence) => {
    const { problems } = parse(source, 'quarto')
    expect(problems.map(({ message, span }) => [message, source.slice(span?.start, span?.end)])).toEqual([
      [`The div that opens here is never closed; please add a line “${fence}” where it ends.`, fence]
    ])
  })

  it.each([
    '::: {.a}\n<div>\nText.\n:::',
    ':::\nText.\n:::',
    'Text\n::: is no div of the author’s',
    '```\n::: {.a}\n```',
    '::: {.a}\n::::: {.b}\nText.\n:::\n:::'
  ])('that are closed, or are none, are not told: %j', (source) => {
    expect(parse(source, 'quarto').problems).toEqual([])
  })

  it('nest, and their fences are no prose', () => {
    expect(blocks(':::: {.columns}\n::: {.column width="50%"}\nLeft.\n:::\n\n::: column\nRight.\n:::\n::::')).toEqual([
      'paragraph: Left.',
      'paragraph: Right.'
    ])
  })
})

describe('tables and blocks of Pandoc’s', () => {
  it.each([
    [
      'Name    Effect\n------- --------------\nLee     raised trust\nRoe     2.5\n\nTable: What was found.',
      ['cell: Name', 'cell: Effect', 'cell: Lee', 'cell: raised trust', 'cell: Roe', 'caption: What was found.']
    ],
    ['------- ------\nLee     trust\n------- ------\n\nAfter.', ['cell: Lee', 'cell: trust', 'paragraph: After.']],
    [
      '+-------+---------------+\n| Name  | Effect        |\n+=======+===============+\n| Lee   | raised trust  |\n|       | in *some* men |\n+-------+---------------+\n\nAfter.',
      ['cell: Name', 'cell: Effect', 'cell: Lee', 'cell: raised trust in some men', 'paragraph: After.']
    ],
    [
      'Oxytocin\n:   A peptide.\n\n    More of it.\n\nTrust\n\n:   A belief.',
      [
        'paragraph: Oxytocin',
        'paragraph: A peptide.',
        'paragraph: More of it.',
        'paragraph: Trust',
        'paragraph: A belief.'
      ]
    ],
    [
      '-------------------------------\n Name    What was\n         found\n------- -----------------------\n Lee     raised\n         *trust*\n\n Roe     nothing at all\n-------------------------------\n\n: The studies.\n\nAfter.',
      [
        'cell: Name',
        'cell: What was found',
        'cell: Lee',
        'cell: raised trust',
        'cell: Roe',
        'cell: nothing at all',
        'caption: The studies.',
        'paragraph: After.'
      ]
    ],
    [
      '------- -------\nLee     raised\n        trust\n\nRoe     fell\n------- -------\n\nAfter.',
      ['cell: Lee', 'cell: raised trust', 'cell: Roe', 'cell: fell', 'paragraph: After.']
    ],
    [
      '---\nName   Effect\n------ ------\nLee    trust\n\nWords behind it.\n\n---\n\nAfter.',
      ['cell: Name', 'cell: Effect', 'cell: Lee', 'cell: trust', 'paragraph: Words behind it.', 'paragraph: After.']
    ],
    ['| The first line\n| the *second* one', ['paragraph: The first line the second one']],
    ['\\begin{align}\nOxytocin &= x\n\\end{align}\n\nAfter.', ['paragraph: After.']],
    ['$$\nOxytocin\n$$ {#eq-one}\n\nAfter.', ['paragraph: After.']],
    ['(@good) An example.\n\nAs (@good) shows.', ['paragraph: An example.', 'paragraph: As (@good) shows.']]
  ])('%j', (source, expected) => {
    expect(blocks(source).map((b) => b.replace('(‹C›)', '(@good)').replace('‹C›', '@good'))).toEqual(expected)
    expect(faultsOf(parse(source, 'quarto'))).toEqual([])
  })
})

describe('metadata', () => {
  it('is prose in its sections, nested too', () => {
    const source =
      '---\ntitle: On trust\nsubtitle: "A study"\nauthor:\n  - name: Lee\n    title: Professor of Oxytocin\nbook:\n  title: The book\n  description: It tells of trust.\nkeywords: [oxytocin, trust]\nformat:\n  html:\n    title: no\n---\n\n# Why\n'
    expect(parse(source, 'quarto').blocks.map((b) => [b.kind, b.section, look(b.text)])).toEqual([
      ['title', 'title', 'On trust'],
      ['title', 'title', 'A study'],
      ['title', 'title', 'The book'],
      ['paragraph', 'abstract', 'It tells of trust.'],
      ['paragraph', 'abstract', 'oxytocin'],
      ['paragraph', 'abstract', 'trust'],
      ['heading', 'other', 'Why']
    ])
  })
})

describe('blocks of metadata within the text', () => {
  it('are read as those at the start, and are no prose', () => {
    const source =
      '# One\n\nText [@lee].\n\n---\ntitle: On *trust*\nbibliography: more.bib\nreferences:\n- id: lee\n  title: Oxytocin\n\n  note: x\n...\n\nAfter.\n\n---\nnocite: |\n  @*\n---\n'
    const document = parse(source, 'quarto')
    expect(blocks(source)).toEqual(['title: One', 'paragraph: Text ‹C›.', 'title: On trust', 'paragraph: After.'])
    expect(document.bibliographies.map(({ span }) => source.slice(span.start, span.end))).toEqual(['more.bib'])
    expect([...(document.keys ?? [])]).toEqual(['lee'])
    expect(faultsOf(document)).toEqual([])
  })

  it.each([
    ['---\n\nOxytocin rose.\n\n---\n\nAfter.', ['paragraph: Oxytocin rose.', 'paragraph: After.']],
    ['Text.\n\n---\nOxytocin rose.\n\n---', ['paragraph: Text.', 'paragraph: Oxytocin rose.']],
    ['Text.\n\n---\nclass: a\n# Methods\n\n---', ['paragraph: Text.', 'paragraph: class: a', 'heading: Methods']],
    ['Text.\n\n---\nnote: a\n\nProse.\n\n---', ['paragraph: Text.', 'paragraph: note: a', 'paragraph: Prose.']],
    ['Text.\n\n---\nkey: a', ['paragraph: Text.', 'paragraph: key: a']],
    ['> ---\n> key: a\n> ---', ['heading: key: a']]
  ])('prose between rules is none: %j', (source, expected) => {
    expect(blocks(source)).toEqual(expected)
  })
})
