// Reading a .bib piece by piece gives what reading it whole gives: after any edit, and for every well-formed entry.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanBibtex } from '../../bibliography/sources/bibtex.ts'
import { type BibtexFile, FieldReader, readBibtex, syntaxProblems } from '../../bibliography/sources/bibtex-file.ts'

/** Everything that is read of a file, by place. */
function seen(file: BibtexFile) {
  const reader = new FieldReader()
  return {
    entries: file.pieces.flatMap((piece, at) => {
      const start = file.starts[at] as number
      if (piece.kind !== 'entry') return []
      const fields = [...reader.read(file, at)].map(([name, field]) => `${name}=${field.value}`)
      const key = file.text.slice(start + piece.keyStart, start + piece.keyEnd)
      return [`${start}+${piece.length} ${piece.type} ${piece.key}|${key}: ${fields.join(' | ')}`]
    }),
    problems: syntaxProblems(file)
  }
}

/** The same, of a text that is scanned whole and without short cuts. */
function scanned(text: string) {
  const { entries, problems } = scanBibtex(text)
  return {
    entries: entries.map((entry) => {
      const fields = new Map(entry.fields.map((field) => [field.name, field.value]))
      const shown = [...fields].map(([name, value]) => `${name}=${value}`)
      const end = entry.end - entry.start
      return `${entry.start}+${end} ${entry.type} ${entry.key}|${entry.key}: ${shown.join(' | ')}`
    }),
    problems
  }
}

const piece = fc.constantFrom(
  '@misc{a, title={One}, year=2001}\n',
  '@article{b,\n  title = "Two {x} y",\n  journal = jn # " B",\n  month = mar\n}\n',
  '\n\n@book{c, author={Lund, Ada}, date={2001-02}}',
  '@string{jn = "Journal"}\n',
  '@comment{x @misc{no, t={1}}}',
  '% @misc{hidden, t={1}}\n',
  '@inbook{d, crossref={c}, ids={d1, d2}}',
  'me@home.org ',
  '@misc{',
  '@misc{open,\n t={x,\n y={2}\n',
  '@comment{',
  '{',
  '}',
  '"',
  ',',
  '=',
  '\n',
  ' ',
  'k',
  'year',
  '@',
  '%',
  '\\',
  '#'
)
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))

describe('reading by pieces', () => {
  it('reads what the scanner reads', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(seen(readBibtex(source))).toEqual(scanned(source))
      }),
      { numRuns: 1500 }
    )
  })

  it('reads after an edit what it would have read at first', () => {
    const edit = fc.record({ from: fc.nat(1000), length: fc.nat(12), insert: fc.array(piece, { maxLength: 2 }) })
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (source, edits) => {
        let now = source
        let file = readBibtex(now)
        for (const { from, length, insert } of edits) {
          const at = Math.min(from, now.length)
          now = now.slice(0, at) + insert.join('') + now.slice(at + length)
          file = readBibtex(now, file)
        }
        expect(file.text).toBe(now)
        expect(seen(file)).toEqual(scanned(now))
      }),
      { numRuns: 2000 }
    )
  })

  it('takes no longer for one field among very many, or one brace', () => {
    const times = 20_000
    const hostile = [
      `@misc{a, ${Array.from({ length: times }, (_, i) => `f${i}={x}`).join(',')}}`,
      '@misc{a,t={'.repeat(times),
      '@misc{a,t='.repeat(times),
      '@comment{'.repeat(times),
      `@misc{a,t=${'{'.repeat(times)}`,
      `@misc{a,t={x},${'y=z,'.repeat(times)}`,
      '@'.repeat(times),
      `%${'@misc{a,t={x}}'.repeat(times)}`
    ]
    for (const source of hostile) expect(readBibtex(source).text).toBe(source)
  })

  it('keeps every piece that an edit does not touch', () => {
    const source = Array.from({ length: 50 }, (_, at) => `@misc{k${at}, title={Title ${at}}}\n`).join('\n')
    const before = readBibtex(source)
    const at = source.indexOf('Title 20')
    const after = readBibtex(`${source.slice(0, at)}New ${source.slice(at)}`, before)
    expect(after.pieces.filter((one, i) => one !== before.pieces[i])).toHaveLength(1)
    expect(after.starts[49]).toBe((before.starts[49] as number) + 4)
  })
})
