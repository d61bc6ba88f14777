// What Markdown is read as: blocks, sections, citations, directives, problems.
import { describe, expect, it } from 'vitest'
import { CITATION, JOIN } from '../../core/document/mask.ts'
import { parse } from '../../formats/index.ts'
import { blocksOf, citationsOf, faultsOf, look, proseOf } from './look.ts'

const markdown = (source: string) => parse(source, 'markdown')

describe('prose', () => {
  it.each([
    ['Oxy**to**cin is a *peptide*, made in the [brain](x.md "title").', 'Oxytocin is a peptide, made in the brain.'],
    ['A \\*star\\* &amp; an &eacute;tude &#8211; caf&eacute;', 'A *star* & an étude – café'],
    ['Read `x = 1`, $p < .05$ and $$a_b$$ here', 'Read ‹K›, ‹M› and ‹M› here'],
    ['It costs $5 and $10, or US$ 4.', 'It costs $5 and $10, or US$ 4.'],
    ['H<sub>2</sub>O and <span class="x">water</span><br>flow', 'H2O and water flow'],
    ['See ![icon](a.png) and <https://example.org> or www.example.org/a_b.', 'See ‹O› and ‹O› or ‹O›.'],
    ['one  \ntwo\\\nthree', 'one two three'],
    ['~~gone~~ but ==kept==', 'but ==kept=='],
    ['It is ~~the **love** [hormone](x.md)~~ a peptide, so H~2~O', 'It is a peptide, so H2O'],
    ['one ~~two\nor three~~ four', 'one four'],
    ['~~never closed and ~~~this~~~ neither', '~~never closed and ~~~this~~~ neither'],
    ['[Small caps]{.smallcaps} and a word{#id .c k="v"} more', 'Small caps and a word more'],
    ['Mail a.b@example.org or ask @x@example.social', 'Mail ‹O› or ask @‹O›'],
    ['A value of `r round(x, 2)` and {{< meta title >}} here', 'A value of ‹K› and ‹O› here'],
    ['H{sub}`2`O and a {sup}`2` role', 'H2O and a ‹O› role'],
    ['Raw \\label{fig:x} and \\emph{word}s', 'Raw ‹O› and words'],
    ['A [[notes/dopamine_detox|long break]] from [[sleep | rest]]', 'A long break from rest'],
    ['[[book/dopamine-detox|dopamine-detox]] and [[role_of_sleep]]', '‹O› and ‹O›'],
    ['Memory[8910] fell in 1998[1998] and rose.[45678]', 'Memory‹C› fell in 1998[1998] and rose.‹C›'],
    ['[[Sleep]] is [[not (yet) a page]] and [[a|b]](x.md)', '[[Sleep]] is [[not (yet) a page]] and [a|b]']
  ])('%s', (source, prose) => {
    expect(proseOf(source)).toBe(prose)
  })

  it('keeps a sentence before and after markup in one piece', () => {
    const [block] = markdown('A **bold.** Next **x**y').blocks
    expect(block?.text).toBe(`A   bold.   Next   x${JOIN}${JOIN}y`)
  })

  it('shows the text of a wrapped quotation without its marks', () => {
    const [block] = markdown('> one\n> *two*\nlazy').blocks
    expect(block?.text).toBe('one\n   two \nlazy')
    expect(block?.start).toBe(2)
  })

  it.each([
    ['```r\nOxytocin\n```'],
    ['    Oxytocin'],
    ['<script>\nOxytocin\n</script>'],
    ['<div>\n<nav>Oxytocin</nav>\n<img alt="Oxytocin">\n</div>'],
    ['<p hidden>Oxytocin</p>'],
    ['$$\nOxytocin\n$$'],
    ['[oxytocin]: http://example.org "Oxytocin"'],
    ['<!-- Oxytocin is the love hormone. -->'],
    ['---\nauthor: Oxytocin\ntags: [Oxytocin]\n---\n'],
    ['::: {.oxytocin}\n:::'],
    ['```{r}\n#| fig-cap: "Oxytocin"\n```'],
    ['| 1 | 2.5 |\n|---|---|\n| 3 | 4 % |']
  ])('is nowhere in %j', (source) => {
    expect(blocksOf(source)).toEqual([])
  })
})

it('reads numbers behind words with a closing bracket as references, where a text cites so', () => {
  const source =
    'It lowers circulation1) and harms walking2). It limits living3). Balance is poor in patients4). They sway when standing5). So did the cortex6). Trust fell with memory7). So it is.'
  expect(citationsOf(source).length).toBe(7)
  expect(citationsOf('Trust fell in the first group1).').length).toBe(0)
})

describe('prose in blocks of raw HTML', () => {
  it.each([
    ['<p align="center">Oxytocin <b>rose</b>,\nthey say.</p>', ['paragraph: Oxytocin rose, they say.']],
    [
      '<div>\n<h2>Results</h2>\nTrust fell.\n<p>Oxytocin\nrose.\n</div>',
      ['heading: Results', 'paragraph: Trust fell.', 'paragraph: Oxytocin rose.']
    ],
    ['<ul>\n<li>Trust</li>\n<li>Fear <!-- note -->and joy</li>\n</ul>', ['item: Trust', 'item: Fear and joy']],
    ['<table><tr><td>Oxytocin</td><td>12</td></tr></table>', ['cell: Oxytocin']],
    ['<blockquote>Trust me.</blockquote>', ['quote: Trust me.']],
    [
      '<details>\n<summary>More</summary>\nSee [here](a.md) &amp; `x`.\n</details>',
      ['paragraph: More', 'paragraph: See here & ‹K›.']
    ],
    ['<figure><img src="a.png"><figcaption>Trust by group.</figcaption></figure>', ['caption: Trust by group.']],
    [
      '<img src="a.png"/>\n<center><i>Trust by group. (News)</i></center>\nTrust fell.',
      ['caption: Trust by group. (News)', 'paragraph: Trust fell.']
    ],
    ['<p>\n<img src="a.png">\n<br>\n<em>Trust by group.</em>\n</p>', ['caption: ‹O› Trust by group.']],
    ['<div>\n<style>p { color: red }</style>\nTrust fell.', ['paragraph: Trust fell.']],
    ['- <p>Trust fell.</p>', ['item: Trust fell.']]
  ])('%j', (source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks)
  })

  it('keeps offsets and links to papers', () => {
    const source = 'Words.\n\n<p>Trust <a href="https://doi.org/10.1000/x">rose</a>.</p>'
    const { blocks, citations } = markdown(source)
    expect(blocks[1]?.start).toBe(source.indexOf('Trust'))
    expect(citations.map((c) => c.key)).toEqual(['https://doi.org/10.1000/x'])
  })

  it('reads 10,000 elements within each other, and a block of a megabyte', () => {
    expect(blocksOf(`${'<div>'.repeat(10_000)}Trust${'</div>'.repeat(10_000)}`)).toEqual(['paragraph: Trust'])
    expect(blocksOf('<p>Trust fell.</p>'.repeat(50_000)).length).toBe(50_000)
  })
})

describe('blocks', () => {
  it('tells kinds and depths apart', () => {
    const source = `# A title

Lead-in for two reasons:

1. first
   goes on
   - nested

   a second paragraph
2. [ ] task

> quoted

| Word | n |
|---|---|
| plasma level | 3 |

![A *caption*.](x.png){#fig:a width=50%}

Text.[^n]

[^n]: The note.
`
    expect(blocksOf(source)).toEqual([
      'title: A title',
      'paragraph: Lead-in for two reasons:',
      'item: first goes on',
      'item: nested',
      'paragraph: a second paragraph',
      'item: [ ] task'.replace('[ ] ', ''),
      'quote: quoted',
      'cell: Word',
      'cell: plasma level',
      'caption: A caption.',
      'paragraph: Text.‹C›',
      'footnote: The note.'
    ])
    const { blocks, footnotes } = markdown(source)
    expect(blocks.map((b) => b.depth).slice(2, 5)).toEqual([1, 2, 0])
    expect([blocks[2]?.lead, blocks[3]?.lead, blocks[5]?.lead]).toEqual([1, 1, 1])
    expect([...footnotes]).toEqual(['n'])
  })

  it.each([
    ['> [!NOTE]\n> Oxytocin rose.', ['paragraph: Oxytocin rose.']],
    ['> [!tip]+ On trust\n>\n> It rose.', ['paragraph: On trust', 'paragraph: It rose.']],
    ['> [!NOTE](a) rose.', ['quote: !NOTE rose.']],
    ['Fe^3+^ and H~2~O, 2^3 and 3^ 4^', ['paragraph: Fe3+ and H2O, 2^3 and 3^ 4^']],
    ['# Trust {-#trust}', ['title: Trust']],
    ['![(#fig:a) A rat](a.png)\n\nTable: (\\#tab:a) Means', ['caption: A rat', 'caption: Means']],
    ['See (https://example.org/a).\\index{Trust} More.', ['paragraph: See (‹O›).‹O› More.']],
    [
      "`r if (html) '\n# References\n'`\n\nLee, A. (2010). Voles.",
      ['heading: References', 'reference: Lee, A. (2010). Voles.']
    ]
  ])('%j', (source, expected) => {
    expect(blocksOf(source)).toEqual(expected)
    expect(faultsOf(parse(source, 'markdown'))).toEqual([])
  })

  it('parts paragraphs at the fences of divs', () => {
    expect(blocksOf('Before\n::: {.callout-note title="Oxytocin"}\nInside\n:::\nAfter')).toEqual([
      'paragraph: Before',
      'heading: Oxytocin',
      'paragraph: Inside',
      'paragraph: After'
    ])
  })

  it('gives inline notes their own block', () => {
    expect(blocksOf('Trust rose.^[Only in men [@a].] It fell^[plain] later.')).toEqual([
      'paragraph: Trust rose.‹C› It fell later.',
      'footnote: Only in men ‹C›.',
      'footnote: plain'
    ])
  })

  it('reads the citations in a note one by one', () => {
    expect(blocksOf('Trust rose.^[As @a says, and [see @b].] It fell.^[Not in @fig-one.]')).toEqual([
      'paragraph: Trust rose.‹C› It fell.',
      'footnote: As ‹C› says, and ‹C›.',
      'footnote: Not in ‹O›.'
    ])
    expect(citationsOf('Trust rose.^[As @a says, and [see @b].]')).toEqual(['key a !', 'key b'])
  })

  it('reads both kinds of headings', () => {
    expect(blocksOf('Title\n===\n\nSub *title*\n---\n\n## Third ## \n')).toEqual([
      'title: Title',
      'heading: Sub title',
      'heading: Third'
    ])
  })
})

describe('sections', () => {
  it('follow the headings, and subheadings stay in the section above', () => {
    const source =
      '# On trust\n\na\n\n## 1. Introduction\n\nb\n\n## Materials and Methods {#sec-m}\n\n### Participants\n\nc\n\n### The task\n\nd\n\n## Results and Discussion\n\ne\n\n## Other things\n\nf'
    const { blocks } = markdown(source)
    expect(blocks.filter((b) => b.kind === 'paragraph').map((b) => [b.section, b.heading])).toEqual([
      ['other', 'On trust'],
      ['introduction', '1. Introduction'],
      ['methods', 'Participants'],
      ['methods', 'The task'],
      ['discussion', 'Results and Discussion'],
      ['other', 'Other things']
    ])
  })

  it('a first heading that names a section is no title', () => {
    expect(markdown('# Abstract\n\nText.').blocks.map((b) => [b.kind, b.section])).toEqual([
      ['heading', 'abstract'],
      ['paragraph', 'abstract']
    ])
  })

  it('a reference list is not cited from', () => {
    const document = markdown(
      'Found (Lee, 2010).\n\n# References\n\nLee, A. (2010). Trust. *J*, 3.\n\n- Roe, B. (2011). Fear. <https://doi.org/10.1/x>\n'
    )
    expect(document.blocks.map((b) => b.kind)).toEqual(['paragraph', 'heading', 'reference', 'reference'])
    expect(document.citations.map((c) => c.key)).toEqual(['Lee, 2010'])
    expect(document.hasReferenceList).toBe(true)
  })

  it('knows an entry outside a reference list, and a sentence that only looks like one', () => {
    expect(
      blocksOf('- Lee, A. B., & Roe, C. (2010). On trust. Journal, 3.\n- Lee, A. (2010) found more trust.')
    ).toEqual(['reference: Lee, A. B., & Roe, C. (2010). On trust. Journal, 3.', 'item: Lee, A. ‹C› found more trust.'])
  })

  it('knows an entry in any form by the number that follows on that of the one before', () => {
    const first = '[6] Lee, A. B., & Roe, C. (2010). On trust. Journal, 3.'
    const second = '[7] Lund and Roe, "Voles at night", Journal of Voles, 3(31), 10.'
    expect(blocksOf(`${first}\n\n${second}`)).toEqual([`reference: ${first}`, `reference: ${second}`])
    expect(blocksOf(`${first}\n\n${second.replace('7', '9')}`)[1]).toMatch(/^paragraph/)
  })
})

describe('citations', () => {
  it.each([
    ['[@a]', ['key a']],
    ['[see @a_1, pp. 3-4; also -@b:c.d]', ['key a_1', 'key b:c.d']],
    ['@a found', ['key a !']],
    ['-@a found', ['key a']],
    ['@{https://example.org/a_b} and [@{x y}]', ['key https://example.org/a_b !']],
    ['[@doi:10.1000/x~y$z]', ['key doi:10.1000/x~y$z']],
    ['@a. Next @b, @c; @d: @e--f', ['key a !', 'key b !', 'key c !', 'key d !', 'key e !']],
    ['Citing @müller2020 and @王2019', ['key müller2020 !', 'key 王2019 !']],
    ['[[@k]](http://doi.org/10.1/x)', ['key k']],
    ['[the paper](https://doi.org/10.1/x)', ['link https://doi.org/10.1/x']],
    ['[Lee (2010)](https://pubmed.ncbi.nlm.nih.gov/1/)', ['link https://pubmed.ncbi.nlm.nih.gov/1/']],
    ['[a blog](https://example.org)', []],
    ['https://doi.org/10.1/x.', ['link https://doi.org/10.1/x']],
    ['[Lee and others][lee]\n\n[lee]: https://doi.org/10.1/x', ['link https://doi.org/10.1/x']],
    ['[Lee][] and [lee]\n\n[lee]: <https://doi.org/10.1/x> "T"', Array(2).fill('link https://doi.org/10.1/x')],
    ['[the site][a]\n\n[a]: https://example.org/', []],
    ['Text[^1]\n\n[^1]: note', ['footnote 1']],
    ['Done in R [@team:_2020] and _more_ [@b_2].', ['key team:_2020', 'key b_2']],
    ['Found before [3,5–7].', ['numeric 3', 'numeric 5', 'numeric 6', 'numeric 7']],
    ['Shown earlier.^2,3^ And there.<sup>4</sup>', ['numeric 2', 'numeric 3', 'numeric 4']],
    ['Grown with Tyr^31^ by _Vibrio_^7^, 4 mm^2^ wide, 10^12^ in all, R^2^ low.', ['numeric 31', 'numeric 7']],
    ['Voles groom (Lee et al., [2010](#ref-lee)).', ['author-year Lee et al., 2010']],
    ['Lee et al. ([2010](#ref-lee)) saw it.', ['author-year Lee et al., 2010 !']],
    [
      'Voles groom.<sup>[1](#ref-lee),[2](#ref-roe)</sup> Mice do.^[3](#ref-kim)^',
      ['numeric 1', 'numeric 2', 'numeric 3']
    ],
    ['Voles groom.<sup>[1](#ref-lee)–[3](#ref-roe)</sup>', ['numeric 1', 'numeric 2', 'numeric 3']],
    ['Voles groom \\[[4](#ref-lee)\\].', ['numeric 4']],
    ['{cite:t}`a,b` and \\citep[p. 3]{c}', ['key a !', 'key b !', 'key c']]
  ])('%s', (source, expected) => {
    expect(citationsOf(source)).toEqual(expected)
  })

  it.each([
    ['@fig:x and @fig-x, [@tbl-y], @sec-z, @eq:q, [-@fig:x]'],
    ['\\@ref(fig:x) and \\@handle'],
    ['# Supplement to chapter \\\\@ref(larks)'],
    ['me@example.org, m.e @example.edu, <me@example.org>'],
    ['https://example.org/@user and on Twitter @someone'],
    ['`@a` and <a href="@a">x</a> and $@a$'],
    ['an interval of [0, 1], 95% CI [2, 5], [x]'],
    ['cm<sup>2</sup>, R^2^, 10^3^']
  ])('none in %s', (source) => {
    expect(citationsOf(source)).toEqual([])
  })

  it('in figures that a conversion glued to words, where a document has many', () => {
    const many =
      'Voles groom5. Rats have memory6. Mice learn by touch7,8. It calms pups9. Fear fades10. Trust grows11–13.'
    const more = 'Lee et al.14 saw it, as in SHANK101–103 and in CA1 and PSD95. See figure2. The enzyme15 acts.'
    expect(citationsOf(`${many} ${more}`).map((c) => c.replace('numeric ', ''))).toEqual(
      '5 6 7 8 9 10 11 12 13 14 101 102 103 15'.split(' ')
    )
    expect(citationsOf(more)).toEqual([])
    expect(citationsOf(`${many} [@lee]`)).toEqual(['key lee'])
    expect(citationsOf(`\`\`\`\n${many}\n\`\`\`\n\nThe caspase3 grew.`)).toEqual([])
  })

  it('in figures behind a full stop, and between round brackets, where a document has many', () => {
    const behind =
      'Voles groom often.5 Rats have memory.6 Mice learn by touch.7,8 It calms some pups,9 and men. Fear fades.”10 Trust is growing.11'
    expect(citationsOf(`${behind} It fell by 33%,12 as in 4 of 5 men (n = 9).13`)).toHaveLength(9)
    expect(citationsOf(`${behind} See Fig.2 on it.`)).toEqual([5, 6, 7, 8, 9, 10, 11].map((n) => `numeric ${n}`))
    const round = [...Array(12).keys()].map((n) => `Voles groom (${n + 1}).`).join(' ')
    expect(citationsOf(`${round} Men trust (3, 5–7), all of them.`)).toHaveLength(16)
    expect(citationsOf(`${round} The reasons include (1) fear and (2) trust. See equation (3).`)).toHaveLength(12)
    expect(citationsOf(`${round} Fear of place (FOP) (4), as Lund et al. (6) saw.( 3 - 5 ) It fades.`)).toHaveLength(17)
    expect(citationsOf('Voles groom (1). Equation (2), which holds, is (3).')).toEqual([])
    const after = [...Array(12).keys()].map((n) => `Voles groom.( ${n + 1} )`).join(' ')
    expect(citationsOf(`${after} Men trust.(3-5) Rats play.`)).toHaveLength(15)
    expect(citationsOf(`${after} The end.`)).toEqual([])
  })

  const spaced =
    'Voles groom their rivals 1. Rats have a memory for places 2, 3. Fear fades with sleep 4–6, as it does in mice 7. ' +
    'Lund et al. 8 saw trust grow. The scale (PANAS) 9, the index 10, and the list of words 11 were read. Song calms pups 12, 13.'
  const numbersOf = (source: string) => citationsOf(source).map((c) => c.replace('numeric ', ''))

  it('in bare figures behind a space, which go on by one where a document cites so', () => {
    expect(numbersOf(`${spaced} Touch helps old voles 3, 14.`)).toEqual('1 2 3 4 5 6 7 8 9 10 12 13 3 14'.split(' '))
    expect(
      numbersOf(`${spaced}\n\nOn day 12, voles aged 9, and in Experiment 2, had a score of 5. Of 10, two left.`)
    ).toHaveLength(12)
    expect(
      numbersOf(`${spaced} The dose was 6. In week 8, it was 3 mg, and Table 2. Doses of 4–6, given at 12, fell.`)
    ).toHaveLength(12)
    expect(numbersOf(`${spaced} It rose by a mean of 7. Voles lost 300.`)).toHaveLength(12)
  })

  it.each([
    [
      'points of a scale',
      'Sleep was poor 5. Mood was fair 3. Trust was high 9. Fear was low 1. Song was rare 2. Pain was mild 4. Joy rose 8. Hope sank 2. Zeal fell 7.'
    ],
    [
      'large counts',
      'Voles lost 40. Rats won 21. Mice kept 33. Dogs found 58. Cats ate 12. Pigs saw 90. Cows drank 71. Hens laid 64. Bees made 83.'
    ],
    [
      'labels',
      'See Table 1. See Table 2. In week 3, day 4, wave 5, and phase 6, study 7, group 8, Experiment 9, and block 10.'
    ],
    [
      'a text with numbers in brackets',
      `${Array.from({ length: 8 }, (_, i) => `Voles groom [${i + 1}].`).join(' ')} ${spaced}`
    ]
  ])('none in bare figures that are %s', (_, source) => {
    expect(citationsOf(source).filter((c) => !/^numeric [1-8]$/.test(c) || !source.includes('['))).toEqual([])
  })

  it('in figures that a reference is called by, and in brackets that blank lines cut off', () => {
    expect(numbersOf('Voles groom (see ref. 4, p. 12), and rats (refs 5–7) may (see references 8 and 9).')).toEqual(
      '4 5 6 7 8 9'.split(' ')
    )
    expect(citationsOf('The ref. 1.5 was high. References 4 times. Prefer 3. Arm (ref. 20%).')).toEqual([])
    expect(numbersOf('Voles groom.(\n\n3\n\n-\n\n5\n\n)\nRats play.')).toEqual('3 4 5'.split(' '))
    expect(citationsOf('Voles groom (\n\n3 of them)')).toEqual([])
  })

  it('keeps prefix, locator, group and key apart', () => {
    const source = 'Shown [see @a, p. 3; -@b].'
    const { citations, blocks } = markdown(source)
    expect(citations).toMatchObject([
      { prefix: 'see', locator: 'p. 3', narrative: false },
      { key: 'b', narrative: false }
    ])
    expect(citations.map((c) => source.slice(c.start, c.end))).toEqual(['@a', '-@b'])
    expect(citations.map((c) => source.slice(c.keySpan.start, c.keySpan.end))).toEqual(['a', 'b'])
    expect(citations.map((c) => source.slice(c.group.start, c.group.end))).toEqual(Array(2).fill('[see @a, p. 3; -@b]'))
    expect(blocks[0]?.text).toBe(`Shown ${CITATION.repeat(19)}.`)
  })

  it('takes the bracket behind a narrative key for its locator', () => {
    expect(markdown('@a [p. 3] found').citations).toMatchObject([{ key: 'a', locator: 'p. 3', start: 0, end: 9 }])
  })

  it('gives a link the authors of its text', () => {
    const { citations, blocks } = markdown('As [Lee et al. (2010)](https://doi.org/10.1/x) say.')
    expect(citations).toMatchObject([{ kind: 'link', authors: [{ family: 'Lee' }], etAl: true, year: '2010' }])
    expect(look(blocks[0]?.text ?? '')).toBe('As Lee et al. ‹C› say.')
  })

  it('takes a link to a paper that is written as a tag for a citation', () => {
    const source =
      'As <a class="x" href="https://doi.org/10.1/x">Lee</a> and <a href="https://example.org">Roe</a> say.'
    const { citations, blocks } = markdown(source)
    expect(citations).toMatchObject([{ kind: 'link', key: 'https://doi.org/10.1/x' }])
    expect(citations.map((c) => source.slice(c.start, c.end))).toEqual([
      '<a class="x" href="https://doi.org/10.1/x">Lee</a>'
    ])
    expect(citations.map((c) => source.slice(c.keySpan.start, c.keySpan.end))).toEqual(['https://doi.org/10.1/x'])
    expect(look(blocks[0]?.text ?? '')).toBe('As Lee‹C› and Roe say.')
  })

  it('forgets a tag that was not closed in its paragraph', () => {
    expect(markdown('A <a href="https://doi.org/10.1/x">paper\n\nand</a> more.').citations).toEqual([])
  })
})

describe('directives', () => {
  it('stand in comments, with their rules, spans and reason', () => {
    const source =
      '<!-- neuroprose-disable-next-line a/b, c/d -- it is quoted -->\nText <!-- neuroprose-disable-line -->\n\n<!--neuroprose-enable a/b-->'
    const { directives } = markdown(source)
    expect(directives.map((d) => [d.action, d.rules.map((r) => r.id), d.reason])).toEqual([
      ['disable-next-line', ['a/b', 'c/d'], 'it is quoted'],
      ['disable-line', [], ''],
      ['enable', ['a/b'], '']
    ])
    const second = directives[0]?.rules[1]?.span
    expect(source.slice(second?.start, second?.end)).toBe('c/d')
  })

  it('are not in code, and other comments are none', () => {
    expect(
      markdown(
        '`<!-- neuroprose-disable -->`\n\n```\n<!-- neuroprose-disable -->\n```\n\n<!-- neuroprose-disabled -->\n\n<!-- note -->'
      ).directives
    ).toEqual([])
  })
})

describe('problems', () => {
  it.each([
    ['Text.\n\n```js\nnever', 'block of code is never closed'],
    ['- item\n\n  ~~~\n  never', 'block of code is never closed'],
    ['$$\nnever', 'block of maths is never closed'],
    ['---\ntitle: x\n\n- a\n- b\n', 'never closed'],
    ['<!-- never\n\nText', 'comment is never closed']
  ])('%j', (source, message) => {
    const { problems } = markdown(source)
    expect(problems.map((p) => p.message).join()).toContain(message)
    expect(problems[0]?.span?.end).toBeLessThan(source.length)
  })

  it.each([['```\na\n```'], ['> ```\n> a\n> ```'], ['~~~~\n```\n~~~~\n'], ['1. ```\n   a\n   ```\n']])(
    'none in %j',
    (source) => {
      expect(markdown(source).problems).toEqual([])
    }
  )

  it('reads the text below front matter that is still open', () => {
    expect(blocksOf('---\ntitle: x\n\n- oxytocin\n\n> quoted')).toEqual([
      'paragraph: title: x',
      'item: oxytocin',
      'quote: quoted'
    ])
  })

  it('finds no fault with coordinates in any of it', () => {
    expect(
      faultsOf(
        markdown(
          '\uFEFF---\ntitle: "A \\"b\\" c"\n---\r\n\r\n# *x* y\r\n\r\n> - a\tb\r\n>   c &amp; d\r\n\r\n| é | 👩‍🔬 x |\r\n|--|--|\r\n'
        )
      )
    ).toEqual([])
  })
})
