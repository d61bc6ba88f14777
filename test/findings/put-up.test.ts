// Claims that are put up to be judged, or found wrong as a whole, are not the author's.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const linter = createLinter(rules)

const found = (text: string): string[] => linter.lint(parse(text, 'markdown')).map(({ rule }) => rule)

const claim = 'Oxytocin is the love hormone.'
const epithet = 'simplification/oxytocin-epithet'

describe('a heading', () => {
  it('below one of myths is a myth', () => {
    expect(found(`# Five myths about hormones\n\n## 1. ${claim}\n\nVoles bond without it.`)).not.toContain(epithet)
    expect(found(`# Hormones\n\n## Common misconceptions\n\n### ${claim}\n\nText.`)).not.toContain(epithet)
  })

  it.each([
    `# Five facts about hormones\n\n## 1. ${claim}`,
    `# Five myths about sleep\n\n# ${claim}`,
    `# Hormones\n\n## Common misconceptions\n\nSome.\n\n## ${claim}`
  ])('elsewhere is not: %s', (text) => {
    expect(found(text)).toContain(epithet)
  })
})

describe('a point of a list', () => {
  it.each([
    `The following statements are false:\n\n- ${claim}`,
    `People used to believe the following:\n\n- ${claim}`,
    `## True or false?\n\n1. ${claim}`,
    `Discuss the following statements:\n\n1. ${claim}`,
    `Students wrote:\n\n- ${claim}\n- Voles are fish.\n\nNone of these statements survives a closer look.`,
    `Students wrote:\n\n- ${claim}\n- Voles are fish.\n\nAll of them are wrong.`
  ])('that is put up, or rejected behind it, is not the author’s: %s', (text) => {
    expect(found(text)).not.toContain(epithet)
  })

  it.each([
    `The following statements are well supported:\n\n- ${claim}`,
    `Students wrote:\n\n- ${claim}\n- Voles are fish.\n\nAll of them passed.`,
    `Notes:\n\n- ${claim}\n\nVoles live in holes.\n\nAll of them are wrong.`
  ])('else it is: %s', (text) => {
    expect(found(text)).toContain(epithet)
  })
})

describe('a cell of a table', () => {
  const table = (one: string, other: string) => `| ${one} | ${other} |\n| :-- | --- |\n| Blood | ${claim} |\n`

  it.each(['Myth', 'Claim', 'Common beliefs', 'What people say', 'Do not write'])(
    'below “%s” is not the author’s',
    (head) => {
      expect(found(table('Topic', head))).not.toContain(epithet)
    }
  )

  it.each(['Role', 'Fact', 'Function'])('below “%s” is', (head) => {
    expect(found(table('Claim', head))).toContain(epithet)
  })
})

describe('what is said to be wrong later', () => {
  it.each([
    `He told us three things. ${claim} Bees have no fear. We use a tenth of our brains. All three are wrong.`,
    `${claim} Dopamine is the joy chemical. Neither of these claims is true.`,
    `**Claim:** ${claim}\n\n**Verdict:** too simple.`,
    `${claim}\n\nThat explanation was wrong.`,
    `${claim}\n\nIt is a myth.`,
    `Improve the following sentence: ${claim}`,
    `Imagine that you read this headline: ${claim}`
  ])('is not the author’s: %s', (text) => {
    expect(found(text)).not.toContain(epithet)
  })

  it.each([
    `${claim}\n\nIt is made in the hypothalamus.`,
    `${claim}\n\nThat explanation was new to us.`,
    `${claim} Bees have no fear. All three species are social.`,
    `**Claim:** ${claim}\n\nThis is what we set out to show.`
  ])('else it is: %s', (text) => {
    expect(found(text)).toContain(epithet)
  })
})
