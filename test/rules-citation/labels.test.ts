// Labels of the author's own kind: `{#apx-songs}` is what `@apx-songs` leads to, and no citation.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import rule from '../../rules/citation/missing-in-bibliography.ts'

const linter = createLinter([rule])

async function missing(text: string): Promise<string[]> {
  const bib = '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}'
  const { bibliography } = await loadBibliography([{ path: 'r.bib', text: bib }])
  return linter.lint(parse(text, 'quarto'), bibliography).map(({ span }) => text.slice(span.start, span.end))
}

describe('a cross reference', () => {
  it.each(['{#apx-songs}', '{#apx-songs .appendix}'])('to a heading with %s is no missing key', async (label) => {
    expect(await missing(`Pairs huddle [@marsh2019], as @apx-songs shows.\n\n# More songs ${label}\n`)).toEqual([])
  })

  it('to a label that the document has not is one', async () => {
    expect(await missing('Pairs huddle [@marsh2019], as @apx-songs shows.\n\n# More songs {#apx-song}\n')).toEqual([
      'apx-songs'
    ])
  })
})

describe('a mark of a note', () => {
  const marks = (text: string, format: string): number =>
    linter.lint(parse(text, format)).filter((found) => found.rule === rule.id).length

  it.each([
    ['---\ntitle: Voles\n---\n\nPairs huddle.[^2]', 'quarto'],
    ['Pairs huddle.[^2]\n\n[^1]: In voles.', 'quarto'],
    ['Pairs huddle.[^2]', 'markdown']
  ])('needs its note: %j in %s', (text, format) => {
    expect(marks(text, format)).toBe(1)
  })

  it('may have it in the document that takes in a child of computed text', () => {
    expect(marks('Pairs huddle.[^2]', 'quarto')).toBe(0)
  })
})
