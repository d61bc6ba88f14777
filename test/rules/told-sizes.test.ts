// How loud notes on results are in a manuscript: a size that stands beside, and nulls that nobody concludes from, only ask.
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

function levels(id: string, text: string): string[] {
  const linter = createLinter(rules.filter((rule) => rule.id === id))
  const settings = { ...defaultSettings, profile: 'manuscript' as const }
  return linter.lint(parse(text, 'markdown'), undefined, settings).map(({ severity }) => severity)
}
const size = 'statistics/missing-effect-size'
const nulls = 'statistics/nonsignificant-as-no-effect'
const result = 'Song length was significantly greater in spring, F(1, 20) = 6.1, p = .02.'

describe('a size that the text next to a result tells', () => {
  it.each([
    ['the paragraph after', `# Results\n\n${result}\n\nSong length differed most in old voles (d = 0.8).`],
    ['the paragraph before', `# Results\n\nSong length was 8 ± 1 s and 5 ± 1 s.\n\n${result}`],
    [
      'under the next heading',
      `# Results\n\n## Song\n\n${result}\n\n## Age\n\nAge and song length went together (r = .4).`
    ],
    ['a table', `# Results\n\nSong length, s\n\n10.3 ± 8.3b\n\n95.9 ± 71.2b\n\n${result}`],
    [
      'a table and its note',
      `# Results\n\nSong, s\n\n10.3 ± 8.3b\n\naNo song was heard in the first of the nights (P = 0.22) or later.\n\n${result}`
    ],
    ['a pointer', `# Results\n\n${result}\n\nTable 2 shows the songs of each vole in every season.`]
  ])('asks beside %s', (_, text) => expect(levels(size, text)).toEqual(['info']))

  it.each([
    ['of another outcome', `# Results\n\n${result}\n\nHeart rate was higher in males (d = 0.6), and so was breathing.`],
    [
      'two paragraphs on',
      `# Results\n\n${result}\n\nHeart rate was logged in all of the males that we had caught in May.\n\nSong differed (d = 1).`
    ],
    [
      'in another section',
      `# Results\n\n${result}\n\n# Discussion\n\nSong length was greater in their voles too (d = 0.8).`
    ],
    ['ahead of any heading', `${result}\n\nSong length is larger in old voles (d = 0.8), as others found.`],
    [
      'pointed to under another heading',
      `# Results\n\n## Song\n\n${result}\n\n## Age\n\nTable 2 shows the songs by age.`
    ]
  ])('warns where the size is %s', (_, text) => expect(levels(size, text)).toEqual(['warning']))
})

describe('a null that readers ask little of', () => {
  it.each([
    'Old voles showed a trend for longer songs (p = .06) and no such difference in calls (p = .4).',
    'The distribution of voles by age, sex, weight and time since capture in the two arms was comparable (P > 0.05).',
    'The arms did not differ in song before surgery (p = .4).',
    'There was no significant difference in song between the arms at the baseline. This showed that both arms were comparable.',
    'There was little variance and no correlation between age and song (R p = 0.0, p > 0.05).',
    'Songs were comparable in all arms at every visit, which was a non-significant result on comparison (p > .05).'
  ])('asks: %s', (text) => expect(levels(nulls, text)).toEqual(['info']))

  it.each([
    'Old voles sang longer (p = .01) and there was no such difference in calls (p = .4).',
    'The length of songs in the two arms was comparable (P > 0.05).',
    'There was no correlation between age and song (r = .30, p > 0.05).'
  ])('warns: %s', (text) => expect(levels(nulls, text)).toEqual(['warning']))

  it('asks where an introduction tells of others', () => {
    const text =
      '## Introduction\n\nLund et al. [13] found that young voles were as likely as old ones to sing. de Marsh [20] showed no significant difference in rate.'
    expect(levels(nulls, text)).toEqual(['info'])
  })
})
