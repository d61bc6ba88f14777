// Finding entries while their key is typed.
import { describe, expect, it } from 'vitest'
import { createBibliographyLoader } from '../../bibliography/snapshot.ts'
import { finderOf } from '../../core/citing/finder.ts'

const text = `@article{lund2001, title={Voles and trust}, author={Lund, Åsa and van der Berg, Ola}, journal={Acta Murina}, year={2001}}
@article{x17, title={Trust in groups}, author={Møller, Ib}, journal={Journal of Voles}, year={2017}}
@misc{a key with spaces, title={Voles}}
@misc{, title={Voles}}
@book{trust, title={On nothing}, author={Noor, Basil}, year={1999}}
`

async function found(typed: string, favourite = ''): Promise<string[]> {
  const { bibliography } = await createBibliographyLoader().load([{ path: '/p/a.bib', text }])
  const { found } = finderOf(bibliography.entries).find(typed, 10, ({ key }) => (key === favourite ? 8 : 0))
  return found.map(({ entry }) => entry.key)
}

describe('what is typed is looked for', () => {
  it.each([
    ['in the key first, then in titles', 'trust', ['trust', 'lund2001', 'x17']],
    ['in names of every author, without accents and particles', 'asa', []],
    ['in family names', 'moller', ['x17']],
    ['behind particles', 'berg', ['lund2001']],
    ['at the beginning of words only', 'urina', []],
    ['in all parts at once', 'trust2017', ['x17']],
    ['in any order', '2001lund', ['lund2001']],
    ['in short years', 'moller17', ['x17']],
    ['and everything is there when nothing is', '', ['lund2001', 'x17', 'trust']]
  ])('%s', async (_, typed, expected) => {
    expect(await found(typed)).toEqual(expected)
  })
})

it('what fits the sentence comes before what fits the typed part alike', async () => {
  expect(await found('', 'trust')).toEqual(['trust', 'lund2001', 'x17'])
  expect(await found('voles', 'x17')).toEqual(['x17', 'lund2001'])
})

it('what was remembered of one version is not told of another', async () => {
  const loader = createBibliographyLoader()
  const memory = new WeakMap()
  const keys = async (version: string) => {
    const { bibliography } = await loader.load([{ path: '/p/a.bib', text: version }])
    return finderOf(bibliography.entries, memory)
      .find('voles', 10, () => 0)
      .found.map(({ entry }) => entry.key)
  }
  expect(await keys(text)).toEqual(['lund2001', 'x17'])
  expect(await keys(text.replace('Voles and trust', 'Mice and trust'))).toEqual(['x17'])
  expect(await keys(`\n${text}`)).toEqual(['lund2001', 'x17'])
})
