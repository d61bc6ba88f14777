// What author–year citations stand for: an entry of a bibliography, or a line of the document's own list.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { entryOf, referenceOf } from '../../core/citing/resolve.ts'
import { parse } from '../../formats/index.ts'

const bib = `
@article{lund2001, title={Voles}, author={Lund, Ada and Roe, May}, year={2001}}
@article{lund2005a, title={Huddling}, author={Lund, Ada}, year={2005}}
@article{lund2005b, title={Grooming}, author={Lund, Ada}, year={2005}}
@article{berg, title={Mice}, author={van der Berg, Jan and Noor, Bo and Roe, May}, date={2010-03}}
@article{muller, title={Rats}, author={M{\\"u}ller, Eva}, year=2012}
@article{dreu, title={In groups}, author={De Dreu, Carsten and Lund, Ada and Roe, May}, year={2010}}
@article{press, title={Soon}, author={Noor, Bo}, year={in press}}
@article{roe1999, title={First}, author={Roe, May}, year={1999}}
@article{roe1999x, title={Second}, author={Roe, May}, year={1999}}
@book{who, title={Report}, author={{World Health Organization}}, year={2019}}
`

describe('against a bibliography', () => {
  it.each([
    ['It rose (Lund & Roe, 2001).', 'lund2001'],
    ['Lund and Roe’s (2001) voles', 'lund2001'],
    ['It rose (Lund, 2005a).', 'lund2005a'],
    ['It rose (see, e.g., Lund, 2005b, p. 3).', 'lund2005b'],
    ['It rose (van der Berg et al., 2010).', 'berg'],
    ['Van der Berg, Noor, and Roe (2010) say', 'berg'],
    ['It rose (Berg et al. 2010).', 'berg'],
    ['Müller (2012) says', 'muller'],
    ['Muller (2012) says', 'muller'],
    ['It rose (De Dreu, et al., 2010).', 'dreu'],
    ['It rose (World Health Organization, 2019).', 'who']
  ])('%s', async (text, key) => {
    const { bibliography } = await loadBibliography([{ path: 'refs.bib', text: bib }])
    const [citation] = parse(text, 'plaintext').citations
    expect(citation && entryOf(citation, bibliography)?.key).toBe(key)
  })

  it.each([
    ['It rose (Roe, 1999).'],
    ['It rose (Lund, 2001).'],
    ['It rose (Lund & Noor, 2001).'],
    ['It rose (Lund, 2005c).'],
    ['It rose (Lund et al., 2005).'],
    ['It rose (Müller, 2013).']
  ])('none, or not one: %s', async (text) => {
    const { bibliography } = await loadBibliography([{ path: 'refs.bib', text: bib }])
    const [citation] = parse(text, 'plaintext').citations
    expect(citation).toBeDefined()
    expect(citation && entryOf(citation, bibliography)).toBeUndefined()
  })
})

describe('against the list at the end', () => {
  const list = `

## References

Lund, A., & Roe, M. (2001). Voles. *Journal of Voles*, 3, 1–5.

Lund, A. (2005a). Huddling. *Journal of Voles*, 7, 1–5.

Lund, A. (2005b). Grooming. *Journal of Voles*, 7, 6–9.

van der Berg, J., Noor, B., & Roe, M. (2010). Mice. *Night*, 2, 3.

Müller, E. (in press). Rats. *Night*.
`
  it.each([
    ['It rose (Lund & Roe, 2001).', 'Lund, A., & Roe, M. (2001)'],
    ['It rose (Lund, 2005b).', 'Lund, A. (2005b)'],
    ['Van der Berg et al. (2010) say so.', 'van der Berg, J.'],
    ['It rose (Berg et al., 2010).', 'van der Berg, J.']
  ])('%s', (text, line) => {
    const document = parse(text + list, 'markdown')
    const [citation] = document.citations
    const found = citation && referenceOf(citation, document)
    expect(found && document.source.slice(found.start, found.end)).toMatch(line)
  })
})
