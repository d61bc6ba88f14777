// Keys that differ from an entry's only in case: BibTeX finds the entry, Pandoc and biblatex do not.
import { expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import ambiguous from '../../rules/citation/ambiguous-author-year.ts'
import missing from '../../rules/citation/missing-in-bibliography.ts'
import uncited from '../../rules/citation/uncited-reference.ts'

const text = `@article{Lund2001, title={Songs}, author={Lund, Ada and Roe, Bo and Noor, Cy}, year={2001}}
@article{Noor2002, title={Groups}, author={Noor, Cy}, year={2002}}
@article{LundB2001, title={Nests}, author={Lund, Ada and Tan, Wu and Noor, Cy}, year={2001}}`

async function findings(source: string, format: string): Promise<string[]> {
  const { bibliography } = await loadBibliography([{ path: 'references.bib', text }])
  const linter = createLinter([missing, ambiguous, uncited])
  return linter.lint(parse(source, format), bibliography).map(({ rule }) => rule.replace('citation/', ''))
}

const all = 'cite{lund2001}, \\cite{Noor2002} and \\cite{lundb2001}'

it.each([
  [`Voles sing \\${all}. \\bibliography{references}`, 'latex', []],
  [`\\addbibresource{references.bib} Voles sing \\cite{lund2001}.`, 'latex', ['missing-in-bibliography']],
  ['Voles sing [@lund2001; @Noor2002].', 'markdown', ['missing-in-bibliography']]
])('%s', async (source, format, expected) => {
  expect((await findings(source, format)).filter((rule) => rule !== 'uncited-reference' || format === 'latex')).toEqual(
    expected
  )
})

it('leaves alone a label that only one of the works cited by key has', async () => {
  expect(await findings('Voles sing [@Lund2001; @Noor2002]. So they do (Lund et al., 2001).', 'markdown')).toEqual([])
  expect(await findings('Voles sing [@Lund2001; @LundB2001; @Noor2002] (Lund et al., 2001).', 'markdown')).toEqual([
    'ambiguous-author-year'
  ])
})
