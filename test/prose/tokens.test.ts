// Tokens: words, numbers and marks keep their place, whatever markup and typography does to them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CITATION, CODE, JOIN, MATHS } from '../../core/document/mask.ts'
import { baseForm, tokenize } from '../../core/prose/tokens.ts'

/** Forms in order, separated by spaces; what is opaque shows as its kind. */
const forms = (text: string): string =>
  tokenize(text)
    .map((token) => token.form || `<${token.kind}>`)
    .join(' ')

describe('words', () => {
  it.each([
    ['Oxytocin isn’t magic.', "oxytocin isn't magic ."],
    ['the mothers’ milk', "the mothers ' milk"],
    ['well-being and vole‑based work', 'well-being and vole-based work'],
    ['mother–infant bonds – at last', 'mother-infant bonds — at last'],
    ['given i.v., i.e. by vein, in the U.S. today', 'given i.v. , i.e. by vein , in the u.s. today'],
    ['Bartz et al. said', 'bartz et al . said'],
    ['5-HT, 5‑HT2A and D₂ in C57BL/6', '5-ht , 5-ht2a and d2 in c57bl / 6'],
    ['naïve na\u0131ve µ-opioid ﬁbres', 'naïve naıve μ-opioid fibres'],
    ['cafe\u0301 calm', 'café calm'],
    ['and/or', 'and / or'],
    ["O'Connor's results", "o'connor's results"],
    ['a --- b -- c - d', 'a — b — c - d'],
    ['wait... what… no', 'wait … what … no'],
    ['“love” ‘hormone’ «so»', '" love " \' hormone \' " so "']
  ])('%s', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })

  it('reads across markup, soft hyphens and zero-width characters', () => {
    const text = `oxy${JOIN}${JOIN}to\u00adcin\u200b’s le\u2060vel`
    expect(forms(text)).toBe("oxytocin's level")
    const [first] = tokenize(text)
    expect(text.slice(first?.start, first?.end)).toBe(`oxy${JOIN}${JOIN}to\u00adcin\u200b’s`)
  })

  it('leaves markup after a word outside the word', () => {
    expect(tokenize(`trust${JOIN}${JOIN}.`).map((token) => [token.start, token.end])).toEqual([
      [0, 5],
      [7, 8]
    ])
  })

  it('takes no-break and thin spaces for spaces', () => {
    expect(forms('24\u00a0IU\u2009of\u202foxytocin')).toBe('24 iu of oxytocin')
  })

  it('gives the parts of hyphenated and possessive words their places', () => {
    const text = 'oxytocin-induced trust, the vole’s bond; it’s'
    const shown = tokenize(text)
      .filter((token) => token.parts)
      .map((token) => token.parts?.map((part) => text.slice(part.start, part.end)))
    expect(shown).toEqual([['oxytocin', 'induced'], ['vole']])
    expect(tokenize(text).map(baseForm)).toContain('vole')
  })
})

describe('capitals', () => {
  it.each([
    ['Oxytocin', 'initial'],
    ['OXTR', 'all'],
    ['5-HT', 'all'],
    ['mRNA', 'mixed'],
    ['McDonald', 'mixed'],
    ['Sprague-Dawley', 'initial'],
    ['A', 'initial'],
    ['trust', 'none'],
    ['42', 'none']
  ])('%s is %s', (text, capital) => {
    expect(tokenize(text)[0]?.capital).toBe(capital)
  })
})

describe('numbers', () => {
  it.each([
    ['p < .05 and r = 0.29', 'p < .05 and r = 0.29', 2],
    ['1,234.5 of 10% in 2–3 days', '1,234.5 of 10 % in 2 — 3 days', 4],
    ['in 1990s a 24-h fast, the 3rd', 'in 1990s a 24-h fast , the 3rd', 0],
    ['fell by 3. Then', 'fell by 3 . then', 1],
    ['trust.¹² Fear', 'trust . 12 fear', 1]
  ])('%s', (text, expected, count) => {
    expect(forms(text)).toBe(expected)
    expect(tokenize(text).filter((token) => token.kind === 'number')).toHaveLength(count)
  })
})

describe('masks', () => {
  it('makes one token of a run of one mask character', () => {
    const text = `trust ${CITATION.repeat(5)}${MATHS.repeat(3)} ${CODE}.`
    expect(forms(text)).toBe('trust <citation> <maths> <code> .')
  })
})

describe('any input', () => {
  it('gives ordered tokens on real characters, and leaves out no letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let at = 0
        let between = ''
        for (const token of tokenize(text)) {
          if (token.start < at || token.end <= token.start) return false
          between += text.slice(at, token.start)
          at = token.end
        }
        return at <= text.length && !/[\p{L}\p{N}]/u.test(between + text.slice(at))
      })
    )
  })

  it.each(['.', '(', '-', "'", 'a-', "a'", 'a.', JOIN, '1,', '…', '\u00ad', 'e.g. ', '😀'])(
    'takes a long run of %j',
    (unit) => {
      const text = unit.repeat((unit === '.' || unit === '(' ? 1_000_000 : 100_000) / unit.length)
      const tokens = tokenize(text)
      expect(tokens.at(-1)?.end ?? text.length).toBeLessThanOrEqual(text.length)
    }
  )
})
