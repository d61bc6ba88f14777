// Keys of BibTeX, which are found in any case.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { asLookedUp } from '../../core/citing/bibtex.ts'
import { parse } from '../../formats/index.ts'

const text = '@article{Lund2001, title={Voles}, author={Lund, Ada}, year={2001}}'

async function found(source: string, format: string, key: string): Promise<string> {
  const { bibliography } = await loadBibliography([{ path: 'refs.bib', text }])
  const entry = asLookedUp(parse(source, format), bibliography).find(key)
  return typeof entry === 'string' ? entry : entry.key
}

describe('keys', () => {
  it('are found in any case by BibTeX', async () => {
    expect(await found('\\bibliography{refs}', 'latex', 'lund2001')).toBe('Lund2001')
    expect(await found('\\bibliography{refs}', 'latex', 'lund2002')).toBe('missing')
  })

  it('are found in any case in a chapter, which does not say what it is made with', async () => {
    expect(await found('\\section{Voles} They groom \\citep{lund2001}.', 'latex', 'LUND2001')).toBe('Lund2001')
  })

  it('are looked up through one view of each bibliography, however often it is asked for', async () => {
    const { bibliography } = await loadBibliography([{ path: 'refs.bib', text }])
    const document = parse('\\bibliography{refs}', 'latex')
    const view = asLookedUp(document, bibliography)
    expect(asLookedUp(document, bibliography)).toBe(view)
    expect(asLookedUp(document, view)).toBe(view)
  })

  it('are found as they are written by biblatex and Pandoc', async () => {
    expect(await found('\\addbibresource{refs.bib}', 'latex', 'lund2001')).toBe('missing')
    expect(await found('They groom \\parencite{lund2001}.', 'latex', 'lund2001')).toBe('missing')
    expect(await found('They groom [@lund2001].', 'markdown', 'lund2001')).toBe('missing')
  })
})
