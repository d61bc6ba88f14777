// What reports look like: excerpts, widths, colours, and the JSON that scripts rely on.
import { describe, expect, it } from 'vitest'
import { jsonReporter } from '../../cli/reporters/json.ts'
import { textReporter } from '../../cli/reporters/text.ts'
import { type FileResult, noCounts } from '../../cli/result.ts'
import { painter, wantsColour } from '../../cli/style.ts'
import { plain, widthOf, wrap } from '../../cli/width.ts'
import type { Finding } from '../../core/finding.ts'
import { Stage } from './play.ts'

/** A finding on the ⟦marked⟧ part of a source. */
function marked(source: string, more: Partial<Finding> = {}): { result: FileResult; finding: Finding } {
  const start = source.indexOf('⟦')
  const end = source.indexOf('⟧') - 1
  const text = source.replace('⟦', '').replace('⟧', '')
  const finding: Finding = {
    rule: 'family/name',
    severity: 'warning',
    message: 'What the words claim is more than is known.',
    span: { start, end },
    related: [],
    fixes: [],
    references: [],
    ...more
  }
  return { finding, result: { path: 'a.md', format: 'markdown', source: text, findings: [finding], problems: [] } }
}

/** The source line and the line of marks of a report. */
function piece(source: string, width = 80): string[] {
  const lines = textReporter(painter(false), width).file(marked(source).result).split('\n')
  const at = lines.findIndex((line) => line.includes('│'))
  return lines.slice(at, at + 2)
}

describe('the text report', () => {
  it('is grouped by file and says where, how severe, which rule, what, and shows it', () => {
    expect(textReporter(painter(false), 60).file(marked('One.\n\nThe ⟦love hormone⟧ again.').result)).toBe(
      [
        'a.md',
        '',
        '  3:5  warning  family/name',
        '    What the words claim is more than is known.',
        '    3 │ The love hormone again.',
        '      │     ^^^^^^^^^^^^',
        '',
        ''
      ].join('\n')
    )
  })

  it.each([
    ['tabs', '\tThe ⟦love⟧ hormone', '    1 │     The love hormone', '      │         ^^^^'],
    ['wide characters', '愛情 ⟦荷爾蒙⟧。', '    1 │ 愛情 荷爾蒙。', '      │      ^^^^^^'],
    ['emoji', '👩‍🔬 ⟦says⟧', '    1 │ 👩‍🔬 says', '      │    ^^^^'],
    ['combining marks', 'cafe\u0301 ⟦says⟧', '    1 │ cafe\u0301 says', '      │      ^^^^'],
    ['a byte order mark', '\uFEFF⟦This⟧ says', '    1 │ This says', '      │ ^^^^'],
    ['control characters', 'a\u001b[31m ⟦b⟧\u0007', '    1 │ a␛[31m b␇', '      │        ^'],
    ['a span of nothing at the end', 'end⟦⟧', '    1 │ end', '      │    ^'],
    ['a span over two lines', 'The ⟦love\nhormone⟧ x', '    1 │ The love', '      │     ^^^^']
  ])('puts the marks under %s', (_name, source, line, marks) => {
    expect(piece(source)).toEqual([line, marks])
  })

  it('shows of a long line what is around the finding, in the width of the terminal', () => {
    const [line, marks] = piece(`${'before '.repeat(9000)}⟦here⟧${' after'.repeat(9000)}`, 60)
    expect(line).toMatch(/^ {4}1 │ ….*before here after.*…$/)
    expect(widthOf(line as string)).toBeLessThanOrEqual(60)
    expect((line as string).slice((marks as string).indexOf('^'))).toMatch(/^here/)
  })

  it('cuts a finding that is longer than the terminal is wide', () => {
    const [line, marks] = piece(`x ⟦${'word '.repeat(100)}⟧ y`, 60)
    expect(widthOf(line as string)).toBeLessThanOrEqual(60)
    expect((marks as string).length).toBeLessThanOrEqual(60)
  })

  it('wraps the message', () => {
    const { result } = marked('⟦x⟧', { message: 'one two three four '.repeat(10).trim() })
    const lines = textReporter(painter(false), 40).file(result).split('\n')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40)
    expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain('three four one two three')
  })

  it('lists the places that a finding also stands for', () => {
    const source = `⟦a⟧\n${'b\n'.repeat(12)}`
    const places = Array.from({ length: 12 }, (_, i) => ({
      message: 'Here too.',
      span: { start: 2 + 2 * i, end: 3 + 2 * i }
    }))
    const text = textReporter(painter(false), 100).file(marked(source, { related: places }).result)
    expect(text).toContain('    ↳ 2:1, 3:1, 4:1, 5:1, 6:1, 7:1, 8:1, 9:1 and 4 more: Here too.\n')
  })

  it('sums up', () => {
    const { end } = textReporter(painter(false), 80)
    const none = noCounts()
    expect(end({ files: 1, shown: none, all: none })).toBe('1 file checked: nothing to report.\n')
    const some = { ...none, error: 1, warning: 2 }
    expect(end({ files: 3, shown: some, all: { ...some, hint: 4 }, maxWarnings: 1 })).toBe(
      '3 files checked: 3 findings (1 error, 2 warnings); 4 milder not shown.\n' +
        'More warnings (2) than --max-warnings allows (1).\n' +
        'neuroprose explain <rule> says why and what to write instead.\n'
    )
  })
})

describe('colours', () => {
  const io = (isTTY: boolean, env: Record<string, string> = {}) => ({
    cwd: '/',
    env,
    stdout: { write: () => {}, isTTY },
    stderr: { write: () => {}, isTTY },
    stdin: async () => new Uint8Array()
  })
  it.each([
    [true, {}, undefined, true],
    [false, {}, undefined, false],
    [true, { NO_COLOR: '1' }, undefined, false],
    [true, { NO_COLOR: '' }, undefined, true],
    [false, { FORCE_COLOR: '1' }, undefined, true],
    [true, { FORCE_COLOR: '0' }, undefined, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
    [true, { TERM: 'dumb' }, undefined, false],
    [false, { NO_COLOR: '1' }, true, true],
    [true, { FORCE_COLOR: '1' }, false, false]
  ])('on a terminal (%s) with %j and asked %s: %s', (isTTY, env, asked, expected) => {
    expect(wantsColour(io(isTTY, env as Record<string, string>), asked)).toBe(expected)
  })

  it('mark what they are for, and nothing else changes', () => {
    const { result } = marked('The ⟦love⟧ hormone')
    const coloured = textReporter(painter(true), 80).file(result)
    expect(coloured).toContain('\u001b[33mwarning\u001b[39m')
    expect(coloured).toContain('\u001b[33m^^^^\u001b[39m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what colours are made of
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(textReporter(painter(false), 80).file(result))
  })
})

describe('the JSON report', () => {
  it('is exactly as documented', () => {
    const { result } = marked('\uFEFFThe ⟦love⟧\nhormone', {
      references: ['valstad2017'],
      related: [{ message: 'Here.', span: { start: 10, end: 17 } }],
      fixes: [
        {
          title: 'Say so',
          meaning: 'kept',
          edits: [{ start: 5, end: 9, text: 'peptide' }],
          files: [{ path: '/x/refs.bib', edits: [{ start: 0, end: 0, text: '@a' }] }]
        }
      ]
    })
    const reporter = jsonReporter((path) => path.replace('/x/', ''))
    expect(
      reporter.file({
        ...result,
        problems: [
          { message: 'Odd.', trouble: false },
          { message: 'There.', span: { start: 5, end: 6 }, trouble: true }
        ]
      })
    ).toBe('')
    const counts = { ...noCounts(), warning: 1 }
    expect(JSON.parse(reporter.end({ files: 1, shown: counts, all: counts }))).toEqual({
      version: 1,
      files: [
        {
          path: 'a.md',
          format: 'markdown',
          findings: [
            {
              rule: 'family/name',
              severity: 'warning',
              message: 'What the words claim is more than is known.',
              start: { line: 1, column: 5, offset: 5 },
              end: { line: 1, column: 9, offset: 9 },
              url: expect.stringMatching(/\/docs\/rules\/family\/name\.md$/),
              references: ['valstad2017'],
              related: [
                { message: 'Here.', start: { line: 2, column: 1, offset: 10 }, end: { line: 2, column: 8, offset: 17 } }
              ],
              fixes: [
                {
                  title: 'Say so',
                  meaning: 'kept',
                  edits: [{ start: 5, end: 9, text: 'peptide' }],
                  files: [{ path: 'refs.bib', edits: [{ start: 0, end: 0, text: '@a' }] }]
                }
              ]
            }
          ],
          problems: [
            { message: 'Odd.' },
            {
              message: 'There.',
              start: { line: 1, column: 5, offset: 5 },
              end: { line: 1, column: 6, offset: 6 },
              trouble: true
            }
          ]
        }
      ],
      summary: { files: 1, errors: 0, warnings: 1, infos: 0, hints: 0 }
    })
  })
})

describe('widths', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['👍🏽', 2],
    ['❤️', 2],
    ['\u200b', 0],
    ['“—”', 3]
  ])('of %s are %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('are kept by wrapping, without losing a word', () => {
    expect(wrap('愛情 愛情 ab 愛情', 7)).toEqual(['愛情', '愛情 ab', '愛情'])
    expect(wrap('', 10)).toEqual([''])
    expect(wrap('averylongword x', 5)).toEqual(['averylongword', 'x'])
  })

  it('belong to text that cannot steer the terminal', () => {
    expect(plain('a\u001b]0;x\u0007\nb\u202e')).toBe('a␛]0;x␇␊b�')
  })
})

describe('notebooks', () => {
  const cell = (type: string, ...lines: string[]) => ({ cell_type: type, metadata: {}, source: lines })
  const book = {
    cells: [
      cell('markdown', '# A heading'),
      cell('code', 'x = 1'),
      cell('markdown', 'One line.\n', '\n', 'Oxytocin is the love hormone of mammals.')
    ]
  }
  const rule = ['--rule', 'simplification/oxytocin-epithet']

  it('have the cell and its line beside the place', async () => {
    const stage = new Stage({ 'a.ipynb': JSON.stringify(book, null, 1) })
    const { out } = await stage.play(['check', ...rule])
    expect(out).toMatch(/^ {2}23:22 \(cell 3, line 3\) {2}warning/m)
  })

  it('have them in JSON, too', async () => {
    const source = JSON.stringify(book)
    const { report } = await new Stage({ 'a.ipynb': source }).json(rule)
    const { start } = report.files[0]?.findings[0] ?? {}
    expect(start).toMatchObject({ line: 1, cell: { number: 3, line: 3 }, offset: source.indexOf('love') })
  })
})
