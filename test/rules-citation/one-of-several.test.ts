// What says which work an author and a year mean: a key beside them, and how many authors it has.
import { expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import ambiguous from '../../rules/citation/ambiguous-author-year.ts'

const entry = (key: string, title: string): string =>
  `@article{${key}, author={Noor, Ada and Lund, Eva and Roe, Ib}, title={${title}}, journal={Voles}, year={2021}}`

const linter = createLinter([ambiguous])

it.each([
  ['Voles sing (Noor et al., 2021).', 1],
  ['Voles sing, e.g., Noor et al., 2021 (@noorSong2021).', 0],
  ['Voles sing (Noor et al., 2021), and dance [@noorSong2021; @noorDance2021].', 1]
])('%s', async (source, count) => {
  const text = `${entry('noorSong2021', 'Songs of voles')}\n${entry('noorDance2021', 'Dances of voles')}`
  const { bibliography } = await loadBibliography([{ path: 'references.bib', text }])
  expect(linter.lint(parse(source, 'markdown'), bibliography)).toHaveLength(count)
})

const by = (key: string, authors: string): string =>
  `@article{${key}, author={${authors}}, title={On ${key}}, journal={Voles}, year={2016}}`

it.each([
  ['Voles sing (Moss et al., 2016).', ['Moss, Ada and Daw, Eva', 'Moss, Ada and Hill, Ib and Roe, Jo'], 0],
  ['Voles sing (Moss et al., 2016).', ['Moss, Ada and Daw, Eva and Orr, Al', 'Moss, Ada and Hill, Ib and Roe, Jo'], 1],
  [
    'Voles sing (Moss, Hill, et al., 2016).',
    ['Moss, Ada and Daw, Eva and Orr, Al', 'Moss, Ada and Hill, Ib and Roe, Jo'],
    0
  ]
])('%s by %j', async (source, authors, count) => {
  const text = authors.map((names, i) => by(`moss${i}`, names)).join('\n')
  const { bibliography } = await loadBibliography([{ path: 'references.bib', text }])
  expect(linter.lint(parse(source, 'markdown'), bibliography)).toHaveLength(count)
})
