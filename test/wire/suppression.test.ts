// “Disable for this line”: the comment covers the finding and leaves the document as it was.
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/finding.ts'
import { applySuppressions } from '../../core/suppress.ts'
import { applyEdits, type TextEdit } from '../../core/text/edits.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { parse } from '../../formats/index.ts'
import { suppressionOf } from '../../server/features/suppression.ts'

const rule = 'words/wrong'

function findingAt(source: string, word: string): Finding {
  const start = source.indexOf(word)
  return {
    rule,
    severity: 'warning',
    message: '',
    span: { start, end: start + word.length },
    related: [],
    fixes: [],
    references: []
  }
}

function editFor(source: string, format: string): TextEdit | undefined {
  return suppressionOf(parse(source, format), findingAt(source, 'bad'), new LineIndex(source))
}

/** The blocks without the comment's own characters. */
function shape(source: string, format: string): string[] {
  const bare = (text: string) =>
    text
      .replace(/[\uE000-\uE004]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  return parse(source, format).blocks.map((b) => `${b.kind} ${b.depth} ${bare(b.text)}`)
}

const samples: Record<string, string> = {
  'a paragraph': 'First.\n\nA bad word.\n\nLast.\n',
  'the first line of the file': 'A bad word.\n',
  'a file with a byte order mark': '\uFEFFA bad word.\n',
  'a file without a last line end': 'A bad word.',
  'CRLF line ends': 'First.\r\n\r\nA bad word.\r\n',
  'CR line ends': 'First.\r\rA bad word.\r',
  'the second line of a paragraph': 'A long\nand bad word\nthat goes on.\n',
  'a line with a hard break': 'A long\nand bad word  \nthat goes on.\n',
  'a line with a backslash break': 'A long\nand bad word\\\nthat goes on.\n',
  'the last line of a paragraph': 'A long\nand bad word.\n\nNext.\n',
  'a heading': 'Text.\n\n## A bad heading\n\nText.\n',
  'a closed heading': '## A bad heading ##\n\nText.\n',
  'an underlined heading': 'A bad heading\n=============\n\nText.\n',
  'a list item': '- one\n- a bad item\n- three\n',
  'a nested list item': '- one\n  - a bad item\n  - three\n- four\n',
  'a wrapped list item': '1. one\n2. an item\n   that is bad\n3. three\n',
  'a second paragraph in a list item': '- one\n\n  A bad word.\n\n- two\n',
  'a block quotation': '> A bad word,\n> they said.\n',
  'the second line of a block quotation': '> They said\n> a bad word.\n',
  'a table cell': '| a | b |\n| - | - |\n| a bad cell | c |\n| d | e |\n',
  'the last cell of a table row': '| a | b |\n| - | - |\n| c | a bad cell |\n| d | e |\n',
  'a table header': '| a bad head | b |\n| - | - |\n| c | d |\n',
  'a footnote': 'Text.[^1]\n\n[^1]: A bad word.\n',
  'a paragraph below a comment': '<!-- neuroprose-disable-next-line words/worse -->\nA bad word.\n'
}

describe('in Markdown', () => {
  it.each(Object.entries(samples))('%s', (_, source) => {
    const edit = editFor(source, 'markdown')
    expect(edit).toBeDefined()
    const edited = applyEdits(source, edit ? [edit] : [])
    const document = parse(edited, 'markdown')
    const left = applySuppressions(document, [findingAt(edited, 'bad')], [rule, 'words/worse'], false)
    expect(left.filter((f) => f.rule === rule)).toEqual([])
    expect(shape(edited, 'markdown')).toEqual(shape(source, 'markdown'))
  })

  it('a title in front matter is silenced for the file', () => {
    const source = '---\ntitle: A bad title\n---\n\nText.\n'
    const edit = editFor(source, 'markdown')
    const edited = applyEdits(source, edit ? [edit] : [])
    expect(edited).toBe('---\ntitle: A bad title\n---\n<!-- neuroprose-disable-file words/wrong -->\n\nText.\n')
    expect(applySuppressions(parse(edited, 'markdown'), [findingAt(edited, 'bad')], [rule], false)).toEqual([])
  })

  it('keeps the indentation of what it stands before', () => {
    const source = '- one\n\n  A bad word.\n'
    const edit = editFor(source, 'markdown')
    expect(applyEdits(source, edit ? [edit] : [])).toBe(
      '- one\n\n  <!-- neuroprose-disable-next-line words/wrong -->\n  A bad word.\n'
    )
  })

  it('is not offered where code that goes on would swallow it', () => {
    const source = 'A long\nand bad word `with code\nthat goes` on.\n'
    expect(editFor(source, 'markdown')).toBeUndefined()
  })
})

describe('in plain text', () => {
  it.each([
    ['a paragraph', 'First.\n\nA bad word.\n\nLast.\n'],
    ['a wrapped line', 'A long paragraph is wrapped\nwith a bad word in the middle\nand some more.\n']
  ])('%s', (_, source) => {
    const edit = editFor(source, 'plain')
    const edited = applyEdits(source, edit ? [edit] : [])
    const left = applySuppressions(parse(edited, 'plain'), [findingAt(edited, 'bad')], [rule], false)
    expect(left).toEqual([])
    expect(shape(edited, 'plain')).toEqual(shape(source, 'plain'))
  })
})

/** Of each format that ends comments with their line: where one can stand, and where none can. */
const byLine: Readonly<Record<string, { fits: Record<string, string>; not?: Record<string, string> }>> = {
  latex: {
    fits: {
      'a paragraph': 'First.\n\nA bad word.\n\nLast.\n',
      'the second line of a paragraph': 'A long\nand bad word\nthat goes on.\n',
      'a heading': 'Text.\n\n\\section{A bad heading}\nText.\n',
      'a list item': '\\begin{itemize}\n  \\item one\n  \\item a bad item\n\\end{itemize}\n',
      'CRLF line ends': 'First.\r\n\r\nA bad word.\r\n'
    }
  },
  typst: {
    fits: {
      'a paragraph': 'First.\n\nA bad word.\n\nLast.\n',
      'a heading': 'Text.\n\n== A bad heading\n\nText.\n'
    }
  },
  asciidoc: {
    fits: {
      'a paragraph': 'First.\n\nA bad word.\n\nLast.\n',
      'a heading': 'Text.\n\n== A bad heading\n\nText.\n'
    },
    not: { 'the second line of a paragraph': 'A long\nand bad word\nthat goes on.\n' }
  },
  restructuredtext: {
    fits: { 'a paragraph': 'First.\n\nA bad word.\n\nLast.\n', 'the first line': 'A bad word.\n' },
    not: {
      'the second line of a paragraph': 'A long\nand bad word\nthat goes on.\n',
      'an item of a list': '- one\n- a bad item\n'
    }
  }
}

describe.each(Object.entries(byLine))('in %s', (format, { fits, not = {} }) => {
  it.each(Object.entries(fits))('%s', (_, source) => {
    const edit = editFor(source, format)
    expect(edit).toBeDefined()
    const edited = applyEdits(source, edit ? [edit] : [])
    expect(applySuppressions(parse(edited, format), [findingAt(edited, 'bad')], [rule], false)).toEqual([])
    expect(shape(edited, format)).toEqual(shape(source, format))
  })

  it.each([['nothing', ''], ...Object.entries(not)])('is not offered in %s', (_, source) => {
    if (source !== '') expect(editFor(source, format)).toBeUndefined()
  })
})

describe('in HTML', () => {
  it.each(['<p>A bad word.</p>\n', '<p>A long\nand bad word</p>\n', '<ul>\n<li>a bad item</li>\n</ul>\n'])(
    '%j',
    (source) => {
      const edit = editFor(source, 'html')
      const edited = applyEdits(source, edit ? [edit] : [])
      expect(applySuppressions(parse(edited, 'html'), [findingAt(edited, 'bad')], [rule], false)).toEqual([])
      expect(shape(edited, 'html')).toEqual(shape(source, 'html'))
    }
  )
})

it('is not offered in the JSON of a notebook', () => {
  const source = '{"cells":[{"cell_type":"markdown","source":["A bad word."]}]}'
  expect(parse(source, 'notebook').blocks).toHaveLength(1)
  expect(editFor(source, 'notebook')).toBeUndefined()
})
