// Suppression comments: what they cover, and what is said of those that are wrong or idle.
import { describe, expect, it } from 'vitest'
import type { Directive, Document } from '../../core/document/document.ts'
import type { Finding, Severity } from '../../core/finding.ts'
import { applySuppressions } from '../../core/suppress.ts'
import { applyEdits } from '../../core/text/edits.ts'

const ids = ['a/one', 'a/two', 'b/three']

/** A document with a directive for each `<!--action rules -- reason-->` and a finding for each `{rule}`. */
function read(source: string): { document: Document; findings: Finding[] } {
  const directives = [...source.matchAll(/<!--([a-z-]+) ?([^>]*?)(?: ?-- ([^>]*))?-->/g)].map((match): Directive => {
    const from = match.index + 4 + (match[1] as string).length
    const names = [...(match[2] as string).matchAll(/[^\s,]+/g)]
    const offset = source.indexOf(match[2] as string, from)
    return {
      action: match[1] as Directive['action'],
      rules: names.map((name) => ({
        id: name[0],
        span: { start: offset + name.index, end: offset + name.index + name[0].length }
      })),
      reason: match[3] ?? '',
      start: match.index,
      end: match.index + match[0].length
    }
  })
  const findings = [...source.matchAll(/\{([^}]+)\}/g)].map(
    (match): Finding => ({
      rule: match[1] as string,
      severity: 'warning',
      message: '',
      span: { start: match.index, end: match.index + match[0].length },
      related: [],
      fixes: [],
      references: []
    })
  )
  const document: Document = {
    source,
    format: 'markdown',
    blocks: [],
    citations: [],
    directives,
    problems: [],
    bibliographies: [],
    footnotes: new Set(),
    hasReferenceList: false
  }
  return { document, findings }
}

function run(source: string, requireReason = false, levels: Record<string, Severity | 'off'> = {}): Finding[] {
  const { document, findings } = read(source)
  return applySuppressions(document, findings, ids, requireReason, levels)
}

/** Which findings are left, as the text they stand on. */
const left = (source: string) =>
  run(source).map((finding) => `${finding.rule} ${source.slice(finding.span.start, finding.span.end)}`)

describe('a comment covers', () => {
  it.each([
    ['nothing when there is none', '{a/one}', ['a/one {a/one}']],
    ['the next line', '<!--disable-next-line a/one-->\n{a/one}\n{a/one} x', ['a/one {a/one}']],
    ['the next line after blank ones', '<!--disable-next-line-->\r\n\r\n{a/one} {b/three}', []],
    [
      'the line that a stack of comments stands over',
      '<!--disable-next-line a/one-->\n<!--disable-next-line a/two-->\n{a/one} {a/two}',
      []
    ],
    ['not its own line', '{a/one} <!--disable-next-line a/two-->\n{a/two}', ['a/one {a/one}']],
    ['its own line', '{a/one} <!--disable-line a/one-->\n{a/one}!', ['a/one {a/one}']],
    [
      'a range',
      '{a/one}\n<!--disable a/one-->\n{a/one} {a/two}\n<!--enable a/one-->\n{a/one}',
      ['a/one {a/one}', 'a/two {a/two}', 'a/one {a/one}']
    ],
    ['all rules to the end', '<!--disable-->{a/one}{b/three}', []],
    ['a family', '<!--disable a/*-->{a/one}{a/two}{b/three}', ['b/three {b/three}']],
    ['all but what is enabled again', '<!--disable-->{a/one}<!--enable a/one-->{a/one}{a/two}', ['a/one {a/one}']],
    [
      'all but an enabled family',
      '<!--disable-->{a/two}<!--enable a/*-->{a/one}{a/two}{b/three}',
      ['a/one {a/one}', 'a/two {a/two}']
    ],
    [
      'again what was disabled again',
      '<!--disable-->{a/two}<!--enable a/one-->{a/one}<!--disable-->{a/one}',
      ['a/one {a/one}']
    ],
    [
      'what an enable of everything ends',
      '<!--disable a/one-->{a/one}<!--disable a/two-->{a/two}<!--enable-->{a/one}{a/two}',
      ['a/one {a/one}', 'a/two {a/two}']
    ],
    ['the file, wherever it stands', '{a/one}{b/three}\n<!--disable-file a/one-->', ['b/three {b/three}']]
  ])('%s', (_name, source, expected) => {
    expect(left(source)).toEqual(expected)
  })
})

describe('a comment is a finding', () => {
  it('when a rule is unknown, with the nearest name as a fix', () => {
    const source = '<!--disable-next-line a/oen, a/two-->\n{a/two}'
    const [found, ...more] = run(source)
    expect(more).toEqual([])
    expect(found).toMatchObject({ rule: 'suppression/unknown-rule', severity: 'warning' })
    expect(found?.message).toContain('Did you mean “a/one”?')
    expect(applyEdits(source, found?.fixes[0]?.edits ?? [])).toBe('<!--disable-next-line a/one, a/two-->\n{a/two}')
  })

  it('when nothing is near, without a fix', () => {
    expect(run('<!--disable zzz/qqqqqqq-->')).toMatchObject([{ rule: 'suppression/unknown-rule', fixes: [] }])
  })

  it('when it suppresses nothing; the fix removes it and its line', () => {
    const source = 'x\n  <!--disable-next-line a/one-->  \r\n{a/two}'
    const found = run(source)
    expect(found.map((finding) => finding.rule)).toEqual(['suppression/unused', 'a/two'])
    expect(applyEdits(source, found[0]?.fixes[0]?.edits ?? [])).toBe('x\n{a/two}')
  })

  it('when one of its rules suppresses nothing; the fix takes out that rule', () => {
    const first = '<!--disable-line a/one, a/two-->{a/two}'
    expect(applyEdits(first, run(first)[0]?.fixes[0]?.edits ?? [])).toBe('<!--disable-line a/two-->{a/two}')
    const last = '<!--disable-line a/two, a/one-->{a/two}'
    expect(run(last)).toMatchObject([{ rule: 'suppression/unused', message: expect.stringContaining('a/one') }])
    expect(applyEdits(last, run(last)[0]?.fixes[0]?.edits ?? [])).toBe('<!--disable-line a/two-->{a/two}')
  })

  it('when it enables what was not disabled', () => {
    expect(run('{a/one}<!--enable a/one-->')).toMatchObject([{ rule: 'a/one' }, { rule: 'suppression/unused' }])
  })

  it('when a reason is required and not given', () => {
    expect(run('<!--disable-line a/one -- a quotation-->{a/one}', true)).toEqual([])
    expect(run('<!--disable-line a/one-->{a/one}', true)).toMatchObject([{ rule: 'suppression/no-reason' }])
    expect(run('<!--disable a/one -- why-->{a/one}<!--enable-->', true)).toEqual([])
  })

  it('as severe as the user says', () => {
    expect(run('<!--disable-->', false, { 'suppression/unused': 'error' })).toMatchObject([{ severity: 'error' }])
    expect(run('<!--disable-->', false, { 'suppression/*': 'off' })).toEqual([])
  })
})

it('ten thousand comments are no burden', () => {
  const source = `${'<!--disable a/one-->{a/one}<!--enable a/one-->'.repeat(5000)}${'\n'.repeat(5000)}{a/one}`
  expect(left(source)).toEqual(['a/one {a/one}'])
})
