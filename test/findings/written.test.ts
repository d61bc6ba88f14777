// Findings as the source writes them: whole characters, markup in order, inserted text escaped.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../core/lint.ts'
import type { BlockRule } from '../../core/rule.ts'
import { applyEdits } from '../../core/text/edits.ts'
import { parse } from '../../formats/index.ts'

/** Flags “bad … word”, and rewords it to “good "one"”. */
const rule: BlockRule = {
  id: 'words/bad',
  summary: '',
  why: '',
  better: '',
  silent: '',
  references: [],
  severity: 'warning',
  aspects: [],
  messages: { bad: 'Bad.' },
  on: 'block',
  *check({ block }) {
    for (const match of block.text.matchAll(/bad.*?(?:word|%)/gs)) {
      const at = { start: match.index, end: match.index + match[0].length }
      const fixes = [{ title: 'Mend', meaning: 'changed' as const, edits: [{ ...at, text: 'good "one"' }] }]
      yield { at, message: 'bad', fixes }
    }
  },
  examples: { flagged: [], fine: [] }
}

function mended(source: string, format: string) {
  const [finding] = createLinter([rule]).lint(parse(source, format))
  const fix = finding?.fixes[0]
  return {
    flagged: finding && source.slice(finding.span.start, finding.span.end),
    mended: fix && applyEdits(source, fix.edits)
  }
}

describe('a character of several units', () => {
  it.each([
    ['latex', 'So bad a 20 \\% rise', 'bad a 20 \\%'],
    ['html', '<p>So bad a 20 &#37; rise</p>', 'bad a 20 &#37;'],
    ['markdown', 'So bad a 20 &percnt; rise', 'bad a 20 &percnt;']
  ])('is flagged in full in %s', (format, source, flagged) => {
    expect(mended(source, format).flagged).toBe(flagged)
  })
})

describe('markup that an edit holds one half of', () => {
  it.each([
    ['markdown', 'a *bad* word here', 'a good "one" here'],
    ['markdown', 'a bad *word* here', 'a good "one" here'],
    ['markdown', 'a **bad** old *word* here', 'a good "one" here'],
    ['markdown', 'a *bad word* here', 'a *good "one"* here'],
    ['latex', 'a \\emph{bad} word here', 'a good "one" here'],
    ['latex', 'a \\textbf{bad word} here', 'a \\textbf{good "one"} here'],
    ['html', '<p>a <b>bad</b> word</p>', '<p>a good "one"</p>']
  ])('goes with it in %s: %s', (format, source, text) => {
    expect(mended(source, format).mended).toBe(text)
  })

  it.each([
    ['markdown', 'a [very bad](x.md) word here'],
    ['latex', 'an \\emph{old bad} word here']
  ])('keeps the fix away in %s where the other half is out of reach', (format, source) => {
    expect(mended(source, format).flagged).toBeDefined()
    expect(mended(source, format).mended).toBeUndefined()
  })
})

it('text is inserted into notebooks as JSON writes it', () => {
  const cell = { cell_type: 'markdown', metadata: {}, source: ['# T\n', 'A "bad" word — 🧠.\n'] }
  const source = JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)
  const { flagged, mended: text } = mended(source, 'notebook')
  expect(flagged).toBe('bad\\" word')
  expect(JSON.parse(text ?? '').cells[0].source).toEqual(['# T\n', 'A "good "one" — 🧠.\n'])
})
