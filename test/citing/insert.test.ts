// Where citations are inserted, in every place a sentence may end.
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../core/bibliography.ts'
import { type CitationForm, formOf, insertCitation } from '../../core/citing/insert.ts'
import { applyEdits } from '../../core/text/edits.ts'
import { parse } from '../../formats/index.ts'

const entry: Entry = {
  key: 'lund2001',
  ids: ['lund01'],
  type: 'article-journal',
  title: 'Voles',
  authors: [{ family: 'Lund', given: 'Ada' }, { family: 'Marsh' }, { family: 'Noor' }],
  year: '2001',
  container: 'J',
  doi: '10.5555/v(1)',
  abstract: '',
  index: { surnames: ['Lund'], initials: ['A'], year: '2001', title: 'Voles', topics: '' },
  file: 'a.bib',
  span: { start: 0, end: 1 },
  keySpan: { start: 0, end: 1 },
  idSpans: [],
  placeOf: () => undefined
}

/** The text after citing at the sentence between ⟦ and ⟧; undefined when no edit was offered. */
function cited(
  marked: string,
  form: CitationForm = 'key',
  format = 'markdown',
  cite: Entry = entry
): string | undefined {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const source = marked.replace(/[⟦⟧]/g, '')
  const edit = insertCitation(parse(source, format), { start, end }, cite, form)
  return edit && applyEdits(source, [edit])
}

describe('in LaTeX', () => {
  it.each([
    ['⟦Trust rises.⟧ More.', 'Trust rises~\\cite{lund2001}. More.'],
    ['⟦Trust rises~\\citep[see][p.~3]{a}.⟧', 'Trust rises~\\citep[see][p.~3]{a, lund2001}.'],
    [
      '⟦\\textcite{a} saw trust.⟧ Men~\\parencite{b}.',
      '\\textcite{a} saw trust~\\parencite{lund2001}. Men~\\parencite{b}.'
    ],
    [
      '\\usepackage{natbib}\\begin{document}⟦Trust rises.⟧\\end{document}',
      '\\usepackage{natbib}\\begin{document}Trust rises~\\citep{lund2001}.\\end{document}'
    ],
    ['⟦\\emph{Trust rises}.⟧', '\\emph{Trust rises~\\cite{lund2001}}.'],
    ['⟦Trust rises. % so it does\n⟧', 'Trust rises~\\cite{lund2001}. % so it does\n']
  ])('%s', (marked, source) => {
    expect(cited(marked, 'key', 'latex')).toBe(source)
  })
})

describe('in lighter markup', () => {
  it.each([
    ['typst', '⟦Trust rises.⟧', 'Trust rises @lund2001.'],
    ['typst', '⟦Trust rises @a.⟧', 'Trust rises @a @lund2001.'],
    ['typst', '⟦Trust rises @a[p. 3].⟧', 'Trust rises @a[p. 3] @lund2001.'],
    ['asciidoc', '⟦Trust rises.⟧', 'Trust rises cite:[lund2001].'],
    ['asciidoc', 'Old citep:[a]. ⟦Trust rises.⟧', 'Old citep:[a]. Trust rises citep:[lund2001].'],
    ['asciidoc', '⟦Trust rises cite:[a].⟧', 'Trust rises cite:[a,lund2001].'],
    ['restructuredtext', '⟦Trust rises.⟧', 'Trust rises :cite:p:`lund2001`.'],
    [
      'restructuredtext',
      'Old :footcite:p:`a`. ⟦Trust rises.⟧',
      'Old :footcite:p:`a`. Trust rises :footcite:p:`lund2001`.'
    ],
    ['restructuredtext', '⟦Trust rises :cite:p:`a`.⟧', 'Trust rises :cite:p:`a,lund2001`.']
  ])('%s: %s', (format, marked, source) => {
    expect(cited(marked, 'key', format)).toBe(source)
  })

  it('Typst gets a call for a key that is no label', () => {
    expect(cited('⟦Trust rises.⟧', 'key', 'typst', { ...entry, key: 'DBLP:conf/x' })).toBe(
      'Trust rises #cite(label("DBLP:conf/x")).'
    )
  })

  it.each([
    [
      'html',
      '<p>⟦Trust rises.⟧</p>',
      '<p>Trust rises (<a href="https://doi.org/10.5555/v(1)">Lund et al., 2001</a>).</p>'
    ],
    ['typst', '⟦Trust rises.⟧', 'Trust rises (#link("https://doi.org/10.5555/v(1)")[Lund et al., 2001]).'],
    ['asciidoc', '⟦Trust rises.⟧', 'Trust rises (link:https://doi.org/10.5555/v(1)[Lund et al., 2001]).'],
    ['restructuredtext', '⟦Trust rises.⟧', 'Trust rises (`Lund et al., 2001 <https://doi.org/10.5555/v(1)>`__).']
  ])('%s links as it writes links', (format, marked, source) => {
    expect(cited(marked, 'link', format)).toBe(source)
  })

  it('pages cite by no key, whatever lies beside them', () => {
    expect(formOf(parse('<p>Trust rises.</p>', 'html'), true)).toBe('link')
    expect(formOf(parse('<p>Trust rises (Roe, 1999).</p>', 'html'), true)).toBe('author-year')
  })
})

describe('keys', () => {
  it.each([
    ['⟦Trust rises.⟧ More.', 'Trust rises [@lund2001]. More.'],
    ['One. ⟦Trust rises!⟧', 'One. Trust rises [@lund2001]!'],
    ['⟦Trust rises [@a].⟧', 'Trust rises [@a; @lund2001].'],
    ['⟦Trust rises [see @a, p. 3; -@b].⟧', 'Trust rises [see @a, p. 3; -@b; @lund2001].'],
    ['⟦Trust rises. [@a]⟧', 'Trust rises. [@a; @lund2001]'],
    ['⟦Trust [@a] rises.⟧', 'Trust [@a] rises [@lund2001].'],
    ['⟦@a found that trust rises.⟧', '@a found that trust rises [@lund2001].'],
    ['⟦As shown by @a.⟧', 'As shown by @a [@lund2001].'],
    ['⟦Trust rises.⟧[^1]\n\n[^1]: Note.', 'Trust rises [@lund2001].[^1]\n\n[^1]: Note.'],
    ['⟦Trust rises.[^1]⟧\n\n[^1]: Note.', 'Trust rises [@lund2001].[^1]\n\n[^1]: Note.'],
    ['⟦(Trust rises.)⟧', '(Trust rises [@lund2001].)'],
    ['⟦They call it “trust”.⟧', 'They call it “trust” [@lund2001].'],
    ['⟦They call it “trust.”⟧ So.', 'They call it “trust.” [@lund2001] So.'],
    ['⟦They call it "trust."⟧', 'They call it "trust." [@lund2001]'],
    ['# ⟦Trust rises⟧\n\nText.', '# Trust rises [@lund2001]\n\nText.'],
    ['- ⟦trust rises⟧\n- more', '- trust rises [@lund2001]\n- more'],
    ['- ⟦trust rises⟧  \n- more', '- trust rises [@lund2001]  \n- more'],
    ['⟦Trust rises.  ⟧\r\n\r\nMore.', 'Trust rises [@lund2001].  \r\n\r\nMore.'],
    ['⟦Trust\r\nrises.⟧\r\nMore.', 'Trust\r\nrises [@lund2001].\r\nMore.'],
    ['⟦**Trust rises.**⟧', '**Trust rises [@lund2001].**'],
    ['⟦Read [the paper](https://x.org/a).⟧', 'Read [the paper](https://x.org/a) [@lund2001].'],
    ['- ⟦[trust rises](https://x.org/a_(b))⟧', '- [trust rises](https://x.org/a_(b)) [@lund2001]'],
    ['⟦It needs `x`.⟧', 'It needs `x` [@lund2001].'],
    ['⟦It needs $x$.⟧', 'It needs $x$ [@lund2001].'],
    ['⟦Two reasons stand out:⟧', 'Two reasons stand out [@lund2001]:'],
    ['⟦Trust rises …⟧', 'Trust rises [@lund2001] …'],
    ['⟦Does trust rise?⟧', 'Does trust rise [@lund2001]?'],
    ['😀 é ⟦Trust rises.⟧', '😀 é Trust rises [@lund2001].']
  ])('%j', (text, result) => {
    expect(cited(text)).toBe(result)
  })

  it('writes keys that need braces in braces', () => {
    expect(cited('⟦Trust rises.⟧', 'key', 'markdown', { ...entry, key: 'a b.' })).toBe('Trust rises [@{a b.}].')
    expect(cited('⟦Trust rises.⟧', 'key', 'markdown', { ...entry, key: 'doi:10.1/x_y' })).toBe(
      'Trust rises [@doi:10.1/x_y].'
    )
  })

  it.each([
    ['what is cited there already', '⟦Trust rises [@lund2001].⟧'],
    ['what is cited there by an alias', '⟦Trust rises [@lund01].⟧'],
    ['inside a block quotation', '> ⟦Trust rises.⟧'],
    ['inside a quotation that goes on', '“⟦Trust rises.⟧ It always does.”'],
    ['inside front matter', '---\ntitle: ⟦Trust rises⟧\n---\n\nText.'],
    ['in nothing', 'Text. ⟦⟧']
  ])('offers nothing for %s', (_name, text) => {
    expect(cited(text)).toBeUndefined()
  })
})

describe('author and year', () => {
  it.each([
    ['⟦Trust rises.⟧', 'Trust rises (Lund et al., 2001).'],
    ['⟦Trust rises (Roe, 1999).⟧', 'Trust rises (Roe, 1999; Lund et al., 2001).'],
    [
      '⟦Trust rises (Roe, 1999; Doe and Poe, 1998, 2000).⟧',
      'Trust rises (Roe, 1999; Doe and Poe, 1998, 2000; Lund et al., 2001).'
    ],
    ['⟦Roe (1999) said so.⟧', 'Roe (1999) said so (Lund et al., 2001).'],
    ['⟦So said Roe (1999).⟧', 'So said Roe (1999) (Lund et al., 2001).']
  ])('%j', (text, result) => {
    expect(cited(text, 'author-year', 'plaintext')).toBe(result)
    expect(cited(text, 'author-year', 'markdown')).toBe(result)
  })

  it('joins authors as the document does', () => {
    const two = { ...entry, authors: entry.authors.slice(0, 2) }
    expect(cited('Old (Doe & Poe, 1998). ⟦Trust rises.⟧', 'author-year', 'plaintext', two)).toBe(
      'Old (Doe & Poe, 1998). Trust rises (Lund & Marsh, 2001).'
    )
    expect(cited('⟦Trust rises.⟧', 'author-year', 'plaintext', two)).toBe('Trust rises (Lund and Marsh, 2001).')
  })

  it('links to the DOI where there is no bibliography', () => {
    expect(cited('⟦Trust rises.⟧', 'link')).toBe('Trust rises ([Lund et al., 2001](https://doi.org/10.5555/v%281%29)).')
    expect(cited('⟦Trust rises.⟧', 'link', 'markdown', { ...entry, doi: '' })).toBe('Trust rises (Lund et al., 2001).')
  })
})

describe('the form', () => {
  it.each([
    ['plaintext', '', true, 'author-year'],
    ['markdown', 'Trust [@a].', true, 'key'],
    ['markdown', 'Trust [@a].', false, 'key'],
    ['markdown', 'Trust (Lund, 2001).', false, 'author-year'],
    ['markdown', 'Trust.', true, 'key'],
    ['markdown', 'Trust.', false, 'link']
  ] as const)('%s %j, bibliography %s: %s', (format, text, hasBibliography, form) => {
    expect(formOf(parse(text, format), hasBibliography)).toBe(form)
  })
})
