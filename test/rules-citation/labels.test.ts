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
