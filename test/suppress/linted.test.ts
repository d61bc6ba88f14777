// Suppression in whole documents: what is hidden, and that nothing else is.
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings, type Settings } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const epithet = 'simplification/oxytocin-epithet'
const linter = createLinter(rules)

/** Rule and line of each finding, without those on citations. */
function lint(source: string, settings: Partial<Settings> = {}): string[] {
  const found = linter.lint(parse(source, 'markdown'), undefined, {
    ...defaultSettings,
    rules: { 'evidence/*': 'off' },
    ...settings
  })
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length
  return found.map((finding) =>
    [`${finding.rule} ${lineOf(finding.span.start)}`, ...finding.related.map((r) => lineOf(r.span.start))].join(' + ')
  )
}

describe('a suppressed place', () => {
  it('takes no other with it', () => {
    const paragraph = 'Oxytocin is the love hormone.\nOxytocin is the cuddle hormone.\nOxytocin is the trust hormone.\n'
    expect(lint(paragraph)).toEqual([`${epithet} 1 + 2 + 3`])
    expect(lint(`<!-- neuroprose-disable-next-line ${epithet} -- a title -->\n${paragraph}`)).toEqual([
      `${epithet} 3 + 4`
    ])
  })

  it('may be one of several rules on a line', () => {
    const source = 'Oxytocin is the love hormone. <!-- neuroprose-disable-line simplification/* -- a quotation -->\n'
    expect(lint(source)).toEqual([])
  })

  it('may be a whole section', () => {
    const source = `# One\n\n<!-- neuroprose-disable ${epithet} -->\n\nOxytocin is the love hormone.\n\n<!-- neuroprose-enable -->\n\nOxytocin is the love hormone.\n`
    expect(lint(source)).toEqual([`${epithet} 9`])
  })
})

it('what is said of comments follows the settings', () => {
  const source = '<!-- neuroprose-disable-file nope/nope -->\n\nWords.\n'
  expect(lint(source)).toEqual(['suppression/unknown-rule 1'])
  expect(lint(source, { rules: { 'suppression/*': 'off' } })).toEqual([])
  expect(lint(source, { requireReason: true })).toContain('suppression/no-reason 1')
})
