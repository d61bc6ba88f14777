// Block quotations, titles of other works and lists of myths do not say what the author holds.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const linter = createLinter(rules)

const found = (text: string, format: string): string[] => linter.lint(parse(text, format)).map(({ rule }) => rule)

const claim = 'Oxytocin is the love hormone.'
const epithet = 'simplification/oxytocin-epithet'

describe('a claim', () => {
  it.each([
    ['markdown', claim],
    ['markdown', `> [!NOTE]\n> ${claim}`],
    ['latex', claim]
  ])('is the author’s in %s: %s', (format, text) => {
    expect(found(text, format)).toContain(epithet)
  })

  it.each([
    ['markdown', `The brochure says:\n\n> ${claim}\n`],
    ['latex', `The brochure says:\n\n\\begin{quote}\n${claim}\n\\end{quote}\n`],
    ['html', `<p>The brochure says:</p><blockquote><p>${claim}</p></blockquote>`]
  ])('is somebody else’s in a block quotation of %s', (format, text) => {
    expect(found(text, format)).not.toContain(epithet)
  })
})

describe('a claim in the title of another work', () => {
  it.each([
    ['markdown', 'She sent me [Oxytocin: The Love Hormone That Changed Everything](https://example.org/a).'],
    ['markdown', 'Her first book was *The Love Hormone and Other Stories*.'],
    ['markdown', 'In her book The Love Hormone, she told of voles.'],
    ['markdown', 'He reviewed a documentary called Meet the Love Hormone.'],
    ['markdown', '- Lund et al. (2014). Oxytocin is the love hormone. The Vole Post. [@lund_2014]'],
    ['markdown', 'Lund AB, Vole C (2014) Oxytocin is the love hormone of voles. J Burrows 3:1–9.'],
    ['latex', 'Her first book was \\emph{The Love Hormone and Other Stories}.'],
    ['html', '<p>She sent <a href="https://example.org/a">Meet the Love Hormone | The Vole Post</a>.</p>']
  ])('is not the author’s in %s: %s', (format, text) => {
    expect(found(text, format)).not.toContain(epithet)
  })

  it.each([
    'Oxytocin is [the love hormone](https://example.org/a).',
    'Oxytocin is *the love hormone*, and no Title.',
    '- Oxytocin is the love hormone, say Lund et al. (2014).',
    'Lund and Vole (2014). Oxytocin is the love hormone.',
    'This book calls oxytocin the love hormone and means it.',
    'Oxytocin is the love hormone, as told in *Voles and Their Sad Songs*.'
  ])('but beside it, or in plain words, it is: %s', (text) => {
    expect(found(text, 'markdown')).toContain(epithet)
  })
})

describe('a point of a list of quotations', () => {
  const point = `1. ${claim}`

  it.each([
    `Passages that I highlighted in the book:\n\n${point}`,
    `A few quotes from her talk:\n\n${point}`,
    `## Favourite quotes\n\n${point}`,
    `## Highlights from *The Hormone Maze*\n\n${point}`
  ])('is somebody else’s: %s', (text) => {
    expect(found(text, 'markdown')).not.toContain(epithet)
  })

  it.each([
    `## Highlights\n\n${point}`,
    `What I take from the quotes above is a plan of my own, in points: we begin with these things.\n\n${point}`,
    `## What she quotes\n\n${point}`
  ])('but not of a list of the author’s points: %s', (text) => {
    expect(found(text, 'markdown')).toContain(epithet)
  })
})

describe('a point of a list', () => {
  const point = '- Oxytocin is the love hormone.'

  it.each([
    `Common myths:\n\n${point}`,
    `The most common neuromyths among teachers include the beliefs that…\n\n${point}`,
    `## Popular misconceptions\n\n${point}`,
    `Never write:\n\n${point}`
  ])('is rejected with its introduction: %s', (text) => {
    expect(found(text, 'markdown')).not.toContain(epithet)
  })

  it.each([
    `What we know:\n\n${point}`,
    `The facts behind these myths:\n\n${point}`,
    `Common myths:\n\n- Men feel less. In truth, oxytocin is the love hormone for all.`
  ])('is the author’s where nothing or only another rejects it: %s', (text) => {
    expect(found(text, 'markdown')).toContain(epithet)
  })
})

it('leftovers are found in block quotations too', () => {
  expect(found('> I hope this summary helps! Let me know if you want me to make it shorter.', 'markdown')).toContain(
    'language/meta-leftover'
  )
})
