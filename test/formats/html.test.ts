// What HTML is read as: the article's prose with exact positions, and nothing of the page around it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { blocksOf, citationsOf, faultsOf, look, proseOf } from './look.ts'

const read = (source: string) => parse(source, 'html')

describe('prose', () => {
  it.each([
    ['<p>Oxy<b>to</b>cin is <em class="x">a peptide</em>.</p>', 'Oxytocin is a peptide.'],
    ['<p>A &amp; B, caf&eacute; &#8211; &lt;5&nbsp;mg &unknown;</p>', 'A & B, café – <5 mg &unknown;'],
    ['<p>one<br>two<br/>three</p>', 'one two three'],
    ['<p>H<sub>2</sub>O and m<sup>2</sup></p>', 'H2O and m2'],
    ['<p>Run <code>oxytocin()</code> and <math><mi>x</mi></math> now</p>', 'Run ‹K› and ‹M› now'],
    ['<p>See <img src="a.png" alt="Oxytocin"> and <a href="page.html">that page</a></p>', 'See ‹O› and that page'],
    ['<p>before<!-- hidden words -->after</p>', 'beforeafter'],
    ['Words without a paragraph.<div>And more.</div>', 'Words without a paragraph. | And more.'],
    ['<p>first<p>second', 'first | second']
  ])('%s', (source, prose) => {
    expect(proseOf(source, 'html')).toBe(prose)
    expect(faultsOf(read(source))).toEqual([])
  })

  it.each(['script', 'style', 'noscript', 'nav', 'footer', 'form', 'pre', 'template', 'svg', 'textarea'])(
    'is not in <%s>',
    (name) => {
      const source = `<p>Before.</p><${name}>Oxytocin <p>love</p></${name}><p>After.</p>`
      expect(proseOf(source, 'html')).toBe('Before. | After.')
    }
  )

  it('is what <article> holds, where there is one', () => {
    const source = '<title>Site | Voles</title><div>Menu</div><article><h1>Voles</h1><p>Text.</p></article><p>Ads</p>'
    expect(blocksOf(source, 'html')).toEqual(['title: Voles', 'paragraph: Text.'])
  })
})

describe('blocks', () => {
  it('know their kinds and sections', () => {
    const source = [
      '<!doctype html><html><head><title>Of voles</title></head><body>',
      '<h2>Methods</h2><p>Three steps:</p><ul><li>first</li><li><p>second</p><ol><li>deep</li></ol></li></ul>',
      '<figure><img src="a.png"><figcaption>A caption.</figcaption></figure>',
      '<table><caption>Of means</caption><tr><th>Group</th><td>3.4</td></tr></table>',
      '<blockquote><p>Said before.</p></blockquote>',
      '<h2>References</h2><ol><li>Lee, A. (2010). Voles. <i>Journal</i>.</li></ol></body></html>'
    ].join('\n')
    const { blocks, hasReferenceList } = read(source)
    expect(blocks.map((b) => `${b.kind}/${b.section}: ${look(b.text)}`)).toEqual([
      'title/title: Of voles',
      'heading/methods: Methods',
      'paragraph/methods: Three steps:',
      'item/methods: first',
      'item/methods: second',
      'item/methods: deep',
      'caption/methods: A caption.',
      'caption/methods: Of means',
      'cell/methods: Group',
      'cell/methods: 3.4',
      'quote/methods: Said before.',
      'heading/references: References',
      'reference/references: Lee, A. (2010). Voles. Journal.'
    ])
    expect(hasReferenceList).toBe(true)
    expect(blocks.filter((b) => b.kind === 'item').map((b) => [b.depth, b.lead])).toEqual([
      [1, 2],
      [1, 2],
      [2, 2]
    ])
  })
})

describe('citations', () => {
  it.each([
    ['<p>Trust rises (Lee, 2010).</p>', ['author-year Lee, 2010']],
    ['<p>Trust rises.<sup>1,3–4</sup></p>', ['numeric 1', 'numeric 3', 'numeric 4']],
    ['<p>As <a href="https://doi.org/10.1000/x1">Lee</a> saw</p>', ['link https://doi.org/10.1000/x1']]
  ])('%s', (source, citations) => {
    expect(citationsOf(source, 'html')).toEqual(citations)
    expect(faultsOf(read(source))).toEqual([])
  })
})

describe('the page', () => {
  it('gives its directives', () => {
    const { directives } = read('<!-- neuroprose-disable-next-line a/b -- quoted -->\n<p>Text.</p>')
    expect(directives.map((d) => [d.action, d.rules[0]?.id, d.reason])).toEqual([
      ['disable-next-line', 'a/b', 'quoted']
    ])
  })

  it('may be broken in any way', () => {
    const piece = fc.constantFrom(
      ...'<p> </p> <div> </div> <ul> <li> </li> </ul> <h1> </h1> <b> </b> <sup>1</sup> <a href="https://doi.org/10.1/x"> </a> <br> <!-- --> &amp; & < > word Oxytocin 🧠 \r\n <table> <td> <article> </article> <script> </script> <blockquote>'.split(
        ' '
      )
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(faultsOf(read(pieces.join(' ')))).toEqual([])
      }),
      { numRuns: 2000 }
    )
  })

  it('may nest without end', { timeout: 20_000 }, () => {
    for (const tag of ['<div>', '<ul><li>', '<b>', '<sup>', '<blockquote>', '<a href=x>', '<!--', '&#', '<']) {
      expect(faultsOf(read(`<p>Before</p>${tag.repeat(20_000)} end`))).toEqual([])
    }
  })
})
