// What stands in a block quotation is not the author's prose.
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

it('leftovers are found in block quotations too', () => {
  expect(found('> I hope this summary helps! Let me know if you want me to make it shorter.', 'markdown')).toContain(
    'language/meta-leftover'
  )
})
