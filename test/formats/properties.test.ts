// Properties that hold for any input: offsets, lengths, order, and that nothing is ever thrown.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../core/document/document.ts'
import { parse } from '../../formats/index.ts'
import { readMarkdownTree } from '../../formats/markdown/tree/index.ts'
import { faultsOf, look } from './look.ts'
import { parseTree } from './remark.ts'

const runs = { numRuns: 150, seed: 20260 }

const word = fc.constantFrom(
  'oxytocin',
  'café',
  'cafe\u0301',
  'Vrtička',
  '👩‍🔬',
  '🇩🇪',
  'V1a',
  '–',
  '“trust”',
  'p',
  '3.5',
  'a\u00A0b',
  '中脑',
  '\u200Bx',
  'naïve',
  'E\u0301tude'
)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
/** Inline Markdown and the words that are to be read from it. */
const inline = fc.oneof(
  phrase.map((p) => p),
  phrase.map((p) => `*${p}*`),
  phrase.map((p) => `**${p}**`),
  phrase.map((p) => `[${p}](https://example.org/a_b "t")`),
  phrase.map((p) => `<em>${p}</em>`),
  fc.constantFrom(
    '`code`',
    '$x_1$',
    '[@a; -@b, p. 3]',
    '@c [p. 4]',
    '![alt](b.png)',
    '<!-- note -->',
    '\\*',
    '&amp;',
    '&eacute;',
    '[^1]',
    '(Lee et al., 2010)',
    '<https://x.org>',
    '{#id}',
    'a\\\nb'
  )
)
const sentence = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join(' ')}.`)
const newline = fc.constantFrom('\n', '\r\n')

/** Wraps lines in containers: lists, quotes, headings, tables, front matter. */
const block = fc.oneof(
  sentence,
  fc.tuple(fc.integer({ min: 1, max: 6 }), sentence).map(([n, s]) => `${'#'.repeat(n)} ${s.replace(/\n/g, ' ')}`),
  fc.tuple(sentence, sentence).map(([a, b]) => `- ${a.replace(/\n/g, '\n  ')}\n  - ${b.replace(/\n/g, '\n    ')}`),
  fc.tuple(sentence, sentence).map(([a, b]) => `1.\t${a.replace(/\n/g, '\n\t')}\n\n\t${b.replace(/\n/g, '\n\t')}`),
  fc.tuple(sentence, sentence).map(([a, b]) => `> ${a}\n> > ${b.replace(/\n/g, '\n> > ')}\nlazy ${a}`),
  fc.tuple(sentence, sentence).map(([a, b]) => `> - ${a.replace(/\n/g, '\n>   ')}\n>   ${b.replace(/\n/g, '\n>   ')}`),
  fc.tuple(phrase, phrase).map(([a, b]) => `| ${a} | ${b} |\n|---|:-:|\n| *${b}* | [@x] |`),
  sentence.map((s) => `[^1]: ${s.replace(/\n/g, ' ')}`),
  sentence.map((s) => `::: {.note}\n${s}\n:::`),
  phrase.map((p) => `![${p}](x.png){#fig:x}`),
  fc.constant('```\ncode\n```')
)
const document = fc
  .tuple(fc.boolean(), fc.boolean(), phrase, fc.array(block, { minLength: 1, maxLength: 6 }), newline)
  .map(([bom, front, title, blocks, eol]) => {
    const matter = front ? `---\ntitle: "${title.replace(/["\\]/g, '')} \\"x\\""\nabstract: |\n  ${title}\n---\n\n` : ''
    return (bom ? '\uFEFF' : '') + (matter + blocks.join('\n\n')).replace(/\n/g, eol)
  })

/** Strings made of pieces that parsers trip over. */
const junk = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '*',
        '_',
        '`',
        '```\n',
        '~~~',
        '> ',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        '\r',
        '\r\n',
        '\t',
        '|',
        '|-|\n',
        '$',
        '$$\n',
        '<!--',
        '-->',
        '<div>',
        '</',
        '---\n',
        '...\n',
        '+++\n',
        ': ',
        '@',
        '[@',
        '{',
        '}',
        ':::',
        '^[',
        '[^1]',
        '[^1]: ',
        '\\',
        '&',
        '&#xE001;',
        '&#0;',
        '\uE000',
        '\uE004',
        '\uD83D',
        '\uDE00',
        '\0',
        '\uFEFF',
        '\uFFFD',
        '\f',
        '# ',
        '===\n',
        '(Lee, 2010',
        '2010)',
        'et al.',
        'http://',
        'www.',
        'a@b.c',
        '{{<',
        '>}}',
        '-\n',
        '1 A',
        '"',
        "'",
        'x',
        'oxytocin ',
        '👩‍🔬',
        'title: |\n  ',
        '```{note}\n',
        '```{figure} a\n',
        ':::{tip} b\n',
        ':::\n',
        ':name: c\n',
        '```{r}\n',
        '#| fig-cap: ',
        '#|   ',
        '{cite}`',
        '{{',
        '}}',
        '% ',
        '(a)=\n',
        '+--+--+\n',
        '|a |b |\n',
        '--- ---\n',
        'a   b\n',
        '| c\n',
        ':   d\n',
        '\\begin{align}\n',
        '\\end{align}',
        '\\(',
        '\\)',
        ']{.c}'
      ),
      fc.string({ maxLength: 6, unit: 'binary' })
    ),
    { maxLength: 60 }
  )
  .map((parts) => parts.join(''))

function sound(parsed: Document): void {
  expect(faultsOf(parsed)).toEqual([])
}

describe.each(['markdown', 'quarto', 'myst', 'plaintext'])('%s', (format) => {
  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(document, (source) => sound(parse(source, format))),
      runs
    )
  })

  it('never throws on junk and stays in its place', () => {
    fc.assert(
      fc.property(junk, (source) => sound(parse(source, format))),
      { ...runs, numRuns: 400 }
    )
  })

  it('lets no mask of the source through', () => {
    fc.assert(
      fc.property(junk, phrase, (noise, words) => {
        const source = `\uE000\uE001${words} \uE002\uE003\uE004 word\n\n${noise}`
        const [first] = parse(source, format).blocks
        expect(first?.text.slice(0, words.length + 2)).toBe(`\uFFFD\uFFFD${words}`)
      }),
      runs
    )
  })
})

it('reads the same words whatever the line ends and the mark at the start', () => {
  fc.assert(
    fc.property(document, (source) => {
      const plain = source.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
      const words = (s: string) => parse(s, 'markdown').blocks.map((b) => `${b.kind} ${look(b.text)}`)
      expect(words(`\uFEFF${plain.replace(/\n/g, '\r\n')}`)).toEqual(words(plain))
    }),
    runs
  )
})

it('reads every word of a paragraph, and only those', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), (phrases) => {
      const source = phrases
        .map((p, i) => (i % 2 === 0 ? `**x${p}x**` : `[y${p}y](https://example.org "no")`))
        .join(' ')
      const expected = phrases.map((p, i) => (i % 2 === 0 ? `x${p}x` : `y${p}y`)).join(' ')
      expect(parse(`${source}\n`, 'markdown').blocks.map((b) => look(b.text))).toEqual([look(expected)])
    }),
    runs
  )
})

it('takes a tree from elsewhere as it takes its own', () => {
  fc.assert(
    fc.property(document, (source) => {
      const blocks = (d: Document) =>
        d.blocks.map(({ kind, start, end, text }) => ({ kind, start, end, text: text.replaceAll('\t', ' ') }))
      const simple = source.replace(/:::.*/g, '')
      expect(blocks(readMarkdownTree(parseTree(simple), simple))).toEqual(blocks(parse(simple, 'markdown')))
    }),
    runs
  )
})
