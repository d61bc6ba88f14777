// Every example of every rule in every format: flagged at the same words, or left alone, as in Markdown.
import { describe, expect, it } from 'vitest'
import { linterFor } from '../../bench/accuracy/judge.mts'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import type { FineExample, FlaggedExample, Rule } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'
import { unmark } from '../support/cases.ts'
import { render, renderedFormats } from '../support/render.ts'

async function placesOf(rule: Rule, text: string, format: string, example: FlaggedExample | FineExample) {
  const bibliography = example.bibliography
    ? (await loadBibliography([{ path: 'refs.bib', text: example.bibliography }])).bibliography
    : undefined
  const found = linterFor(rule).lint(parse(text, format), bibliography)
  return found.filter((f) => f.rule === rule.id).flatMap((f) => [f.span, ...f.related.map((r) => r.span)])
}

/** Examples that mean something else in a format. */
const otherwise: Readonly<Record<string, RegExp>> = {
  // A line in brackets styles the block below it.
  asciidoc: /^⟦?\[/m,
  // An address must be escaped, so that no pattern of characters finds it.
  typst: /\w@\w/
}

/** Examples that a format can say. */
function examplesIn(format: string) {
  return rules.flatMap((rule) =>
    [...rule.examples.flagged, ...rule.examples.fine].flatMap((example) => {
      if (otherwise[format]?.test(example.text)) return []
      const rendered = render(example.text, format)
      return rendered === undefined ? [] : [{ rule, example, rendered }]
    })
  )
}

describe.each(renderedFormats)('%s', (format) => {
  const all = examplesIn(format)

  it('can say most of the examples', () => {
    expect(all.length).toBeGreaterThan(300)
  })

  it.each(all.map(({ rule, example, rendered }) => [rule.id, rendered, rule, example] as const))(
    '%s: %s',
    async (_id, rendered, rule, example) => {
      const { text, marks } = unmark(rendered)
      const places = await placesOf(rule, text, format, example)
      // A key is marked with its sign or without it.
      const bare = ({ start, end }: Span) => text.slice(start, end).replace(/^@/, '')
      const shown = places.map(bare)
      if (marks.length === 0) expect(shown).toEqual([])
      else expect(shown).toEqual(expect.arrayContaining(marks.map(bare)))
    }
  )
})
