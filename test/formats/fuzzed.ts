// Documents made by chance from pieces that Markdown parsers trip over; the same number gives the same document.

const inline = [
  'oxytocin',
  'plasma levels',
  'trust',
  'Ab',
  'a',
  'é',
  '👩‍🔬',
  'café',
  'x',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '](',
  '](u)',
  '][',
  '[]',
  '![',
  '!',
  '<',
  '>',
  '</b>',
  '<b>',
  '<a href="u">',
  '<!-- c -->',
  '<https://a.org/b>',
  '<br>',
  '&amp;',
  '&',
  '\\',
  '\\*',
  '\\[',
  '"',
  "'",
  '$',
  '$$',
  '$x_1$',
  '[^1]',
  '[@a]',
  '@b',
  '[foo]',
  '[foo][bar]',
  '`code`',
  'https://a.org/x_y',
  'me@a.org',
  ' ',
  ' ',
  ' ',
  '{#id}',
  '{.c}',
  '|',
  '\\|',
  '^',
  '!',
  '1.',
  '-',
  '+',
  '#',
  ':',
  ';',
  '  ',
  '\t'
]
const openers = [
  '',
  '',
  '',
  '',
  '> ',
  '>',
  '- ',
  '-  ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '1) ',
  '12. ',
  '# ',
  '## ',
  '#',
  '  ',
  '   ',
  '    ',
  '     ',
  '\t',
  '```',
  '~~~',
  '````',
  '``` r',
  '<div>',
  '</div>',
  '<b>',
  '<!--',
  '-->',
  '<pre>',
  '</pre>',
  '---',
  '***',
  '___',
  '===',
  '--',
  '=',
  '[foo]: /u',
  '[bar]: <u> "t"',
  '[^1]: ',
  '| a | b |',
  '|---|---|',
  '| - |',
  'a | b',
  '--- | ---',
  ':-:|-',
  '$$',
  '- [ ] ',
  '- [x] ',
  '[foo]:'
]

/** A generator of numbers in [0, 1) that depends on its seed alone. */
function chance(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The document of number `seed`. */
export function fuzzed(seed: number): string {
  const next = chance(seed)
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] as string
  const lines: string[] = []
  const count = 1 + Math.floor(next() * 8)
  for (let i = 0; i < count; i++) {
    if (next() < 0.2) {
      lines.push(next() < 0.8 ? '' : '  ')
      continue
    }
    let line = ''
    while (next() < 0.5) line += pick(openers)
    const words = Math.floor(next() * 6)
    for (let w = 0; w < words; w++) line += pick(inline)
    lines.push(line)
  }
  return lines.join(next() < 0.1 ? '\r\n' : '\n') + (next() < 0.5 ? '\n' : '')
}
