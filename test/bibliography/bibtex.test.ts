// The BibTeX scanner: what it reads, where it says it stands, and how it goes on after damage.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanBibtex } from '../../bibliography/sources/bibtex.ts'
import type { BibFile } from '../../bibliography/sources/bibtex-model.ts'

/** Entries as `type key: field=value | …`. */
function read(text: string): string[] {
  return scanBibtex(text).entries.map(
    (entry) => `${entry.type} ${entry.key}: ${entry.fields.map((f) => `${f.name}=${f.value}`).join(' | ')}`
  )
}

/** Problems as `code ⟦text⟧`. */
function problems(text: string): string[] {
  return scanBibtex(text).problems.map((p) => `${p.code} ⟦${text.slice(p.start, p.end)}⟧`)
}

describe('well-formed files', () => {
  it('reads braces, quotes, numbers, months and concatenation', () => {
    const text =
      '@string{jn = "J. Neurosci."}\n@Article{a1,\n  Title = {A {DNA} study},\n  journal = jn # " B",\n  year = 2020, month = mar\n}'
    expect(read(text)).toEqual(['article a1: title=A {DNA} study | journal=J. Neurosci. B | year=2020 | month=mar'])
    expect(problems(text)).toEqual([])
  })

  it('resolves a macro that is defined after its use', () => {
    expect(read('@misc{a, note = later}\n@string{later = {yes}}')).toEqual(['misc a: note=yes'])
  })

  it('gives every part its place', () => {
    const text = 'junk\n@book{smith:2020+x,\n  title = "On \\"{u}ber {brains}",\n}'
    const entry = scanBibtex(text).entries[0]
    expect(entry).toBeDefined()
    if (!entry) return
    const at = (s: { start: number; end: number }) => text.slice(s.start, s.end)
    expect(at(entry)).toBe(text.slice(5))
    expect(at(entry.typeSpan)).toBe('book')
    expect(at(entry.keySpan)).toBe('smith:2020+x')
    expect(entry.fields.map((f) => [at(f.nameSpan), at(f.valueSpan), at(f)])).toEqual([
      ['title', '"On \\"{u}ber {brains}"', 'title = "On \\"{u}ber {brains}"']
    ])
  })

  it('skips comments, preambles and prose between entries', () => {
    const text =
      'Exported by hand.\n@comment{jabref-meta: {x}; @misc{no, t={1}}}\n@comment plain line\n% @misc{never, t={1}}\n' +
      '@preamble{"\\newcommand{\\x}{y}" # "z"}\n@misc(b, t={1})'
    expect(read(text)).toEqual(['misc b: t=1'])
    expect(problems(text)).toEqual([])
  })

  it('reads an entry that opens on the line where the last one closes', () => {
    expect(read('@misc{a, t={1}}@misc{b, t={2}} @misc{c, t={3}}')).toEqual([
      'misc a: t=1',
      'misc b: t=2',
      'misc c: t=3'
    ])
  })

  it('keeps escaped braces inside values', () => {
    expect(read('@misc{a, t={x \\{ y \\} z}, u={1}}')).toEqual(['misc a: t=x \\{ y \\} z | u=1'])
  })
})

describe('damage', () => {
  const next = '\n\n@misc{next, t={1}}'
  const cases: [name: string, text: string, entries: string[], problems: string[]][] = [
    ['no comma after the key', '@misc{a title={x}}', ['misc a: title=x'], ['missing-comma ⟦a⟧']],
    ['no comma after the key, on its own line', '@misc{a\n title={x}}', ['misc a: title=x'], ['missing-comma ⟦a⟧']],
    ['no comma after a field', '@misc{a, t={x}\n year={2001}}', ['misc a: t=x | year=2001'], ['missing-comma ⟦⟧']],
    ['empty key', '@misc{, t={x}}', ['misc : t=x'], ['no-key ⟦⟧']],
    ['key left out', '@misc{t={x}}', ['misc : t=x'], ['no-key ⟦⟧']],
    ['space in the key', '@misc{a b, t={x}}', ['misc a b: t=x'], ['spaced-key ⟦a b⟧']],
    ['value not closed', '@misc{a,\n t={x,\n year={2001}\n}', ['misc a: t=x | year=2001'], ['unclosed-value ⟦{⟧']],
    [
      'inner brace not closed',
      '@misc{a,\n t={x {y},\n year={2001}\n}',
      ['misc a: t=x {y} | year=2001'],
      ['unclosed-value ⟦{⟧']
    ],
    ['quote not closed', '@misc{a,\n t="x,\n year="2001"\n}', ['misc a: t=x | year=2001'], ['unclosed-value ⟦"⟧']],
    ['entry not closed', '@misc{a, t={x}', ['misc a: t=x'], ['unclosed-entry ⟦@misc{a⟧']],
    ['one brace too many', '@misc{a, t={x}}, year={2001}}', ['misc a: t=x | year=2001'], ['early-close ⟦}⟧']],
    ['the other bracket at the end', '@misc{a, t={x}\n)', ['misc a: t=x'], ['wrong-close ⟦)⟧']],
    [
      'number with a point',
      '@misc{a, eprint=2010.017, y={1}}',
      ['misc a: eprint=2010.017 | y=1'],
      ['bare-value ⟦2010.017⟧']
    ],
    [
      'words without braces',
      '@misc{a, t=Fear and trust, y={1}}',
      ['misc a: t=Fear and trust | y=1'],
      ['bare-value ⟦Fear and trust⟧']
    ],
    ['macro that nothing defines', '@misc{a, journal=jneuro}', ['misc a: journal=jneuro'], ['unknown-macro ⟦jneuro⟧']],
    ['no equals sign', '@misc{a, t {x}}', ['misc a: t=x'], ['missing-equals ⟦t⟧']],
    ['field without a value', '@misc{a, t, y={1}}', ['misc a: y=1'], ['missing-value ⟦t⟧']],
    ['no fields', '@misc{a}', ['misc a: '], ['no-fields ⟦@misc{a}⟧']],
    ['stray address', 'ask me@lab.org', [], ['stray-at ⟦@lab.org⟧']],
    ['comment that never closes', '@comment{ {x}', [], ['unclosed-entry ⟦{⟧']]
  ]
  it.each(cases)('%s: is reported at its place and hides nothing', (_name, text, entries, found) => {
    expect(read(text + next)).toEqual([...entries, 'misc next: t=1'])
    expect(problems(text + next)).toEqual(found)
    expect(read(text)).toEqual(entries)
  })

  it('says in every message what is wrong', () => {
    for (const [, text] of cases) {
      for (const problem of scanBibtex(text + next).problems) expect(problem.message).toMatch(/^[A-Z“].{15,}\.$/)
    }
  })
})

describe('any input', () => {
  const piece = fc.constantFrom(
    '@misc{',
    '@',
    '{',
    '}',
    '"',
    ',',
    '=',
    '\n',
    ' ',
    'k',
    't',
    '#',
    '%',
    '\\',
    '(',
    ')',
    '@comment{',
    '@string{',
    'é',
    '1'
  )
  it('never throws, keeps spans inside the text and entries in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const file: BibFile = scanBibtex(text)
        let from = 0
        for (const entry of file.entries) {
          expect(text[entry.start]).toBe('@')
          expect(entry.start).toBeGreaterThanOrEqual(from)
          expect(entry.end).toBeLessThanOrEqual(text.length)
          from = entry.end
          for (const f of entry.fields) {
            expect(f.start).toBeLessThan(f.end)
            expect(f.valueSpan.end).toBeLessThanOrEqual(text.length)
            expect(text.slice(f.nameSpan.start, f.nameSpan.end).toLowerCase()).toBe(f.name)
          }
        }
        for (const problem of file.problems) expect(problem.start >= 0 && problem.end <= text.length).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  it('finds a good entry behind any damage that ends on its own line', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `${pieces.join('')}\n\n@article{good1999,\n  title = {A good one},\n}\n`
        // A percent sign or a backslash may comment the line break out; an open @comment may swallow it whole.
        fc.pre(!/@comment\{|[%\\]/.test(text))
        expect(scanBibtex(text).entries.map((entry) => entry.key)).toContain('good1999')
      }),
      { numRuns: 500 }
    )
  })
})
