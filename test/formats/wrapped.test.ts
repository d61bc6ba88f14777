// Any text wrapped in any markup: what is read is the text, and each of its words lies where the source has it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { faultsOf } from './look.ts'
import { missingIn, word } from './wrapping.ts'

const runs = { numRuns: 100, seed: 4104 }

const words = fc.array(word, { minLength: 1, maxLength: 4 })

/** Inline markup around a text. */
const wrappers: readonly ((text: string) => string)[] = [
  (t) => t,
  (t) => `*${t}*`,
  (t) => `**${t}**`,
  (t) => `_${t}_`,
  (t) => `***${t}***`,
  (t) => `~${t}~`,
  (t) => `[${t}](https://example.org/a_b "c d")`,
  (t) => `[${t}](<a b>)`,
  (t) => `[${t}][label]`,
  (t) => `[${t}]{.mark key="v"}`,
  (t) => `<em>${t}</em>`,
  (t) => `<span class="a *b*">${t}</span>`,
  (t) => `\\emph{${t}}`
]
/** Things beside a text that are no prose. */
const asides = [
  '`code`',
  '$x_1$',
  '\\(x\\)',
  '<!-- note -->',
  '![alt](b.png)',
  '{{< meta a >}}',
  '@fig-a',
  '{ref}`a`',
  'https://example.org/x'
]
/** No link stands in another, and no markup twice around the same words. */
const around = fc
  .uniqueArray(fc.constantFrom(...wrappers), { maxLength: 3 })
  .filter((list) => list.filter((wrap) => wrap('').startsWith('[')).length < 2)
const inline = fc.tuple(words, around, fc.option(fc.constantFrom(...asides))).map(([list, wraps, aside]) => {
  const wrapped = wraps.reduce((text, wrap) => wrap(text), list.join(' '))
  return { words: list, source: aside === null ? wrapped : `${wrapped} ${aside}` }
})
const text = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => ({
  words: parts.flatMap((p) => p.words),
  // A word that nothing can take for a mark stands first, and a full stop last.
  source: `So ${parts.map((p) => p.source).join(' so ')} it is.`
}))
const wrapped = (source: string, by: string): string => source.replaceAll(' so ', `\n${by}so `)

/** Blocks around a text, by format. */
const blocks: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  markdown: [
    (t) => t,
    (t) => wrapped(t, ''),
    (t) => `## ${t} ##`,
    (t) => `${wrapped(t, '')}\n---`,
    (t) => `> ${wrapped(t, '> ')}`,
    (t) => `> ${wrapped(t, '')}`,
    (t) => `- ${wrapped(t, '  ')}`,
    (t) => `1.\t${wrapped(t, '\t')}`,
    (t) => `- a\n\n  > - ${wrapped(t, '  >   ')}`,
    (t) => `- [x] ${t}`,
    (t) => `A[^n]\n\n[^n]: ${wrapped(t, '    ')}`,
    (t) => `A.^[${t}]`,
    (t) => `| a | b |\n|---|---|\n| ${t.replaceAll('|', '')} | c |`,
    (t) => `Term\n:   ${wrapped(t, '    ')}`,
    (t) => `| ${t}\n| end`,
    (t) => `::: {.note}\n${t}\n:::`,
    (t) => `+${'-'.repeat(400)}+\n| ${t.padEnd(399)}|\n+${'-'.repeat(400)}+`
  ],
  quarto: [
    (t) => `::: {.callout-tip}\n## Title\n\n${t}\n:::`,
    (t) => `![${t.replace(/!\[[^\]]*\]\([^)]*\)/g, '')}](a.png){#fig-a}`,
    // What the text defines, front matter does not know.
    (t) => `---\nabstract: |\n  ${wrapped(t.replaceAll('[label]', '(l)'), '  ')}\n---\n`
  ],
  myst: [
    (t) => `\`\`\`{note}\n${wrapped(t, '')}\n\`\`\``,
    (t) => `::::{tip}\n:::{admonition} Title\n${t}\n:::\n::::`,
    (t) => `- a\n\n  \`\`\`{figure} a.png\n  :name: b\n\n  ${wrapped(t, '  ')}\n  \`\`\``
  ]
}
const cases = Object.entries(blocks).flatMap(([format, list]) =>
  list.map((wrap) => [format, wrap('…').slice(0, 50), wrap] as const)
)
const definition = '\n\n[label]: https://example.org/label\n'

describe.each(cases)('%s: %j', (format, _, wrap) => {
  it.each(['\n', '\r\n'])('with line ends %j', (newline) => {
    fc.assert(
      fc.property(text, ({ source, words: list }) => {
        const whole = (wrap(source) + definition).replaceAll('\n', newline)
        expect(missingIn(whole, format, list)).toEqual([])
        expect(faultsOf(parse(whole, format))).toEqual([])
        const prose = parse(whole, format)
          .blocks.map((b) => b.text)
          .join(' ')
        expect(/example\.org|a_b|code|x_1|alt|meta|mark|class|note|label/.exec(prose)?.[0]).toBeUndefined()
      }),
      runs
    )
  })
})
