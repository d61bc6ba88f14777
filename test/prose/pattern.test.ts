// Phrase patterns: what each piece of the language matches, what it refuses, and that bad patterns are named.
import { describe, expect, it } from 'vitest'
import { CITATION } from '../../core/document/mask.ts'
import { findMentions } from '../../core/prose/mentions.ts'
import { compilePattern, compilePatterns, PatternError } from '../../core/prose/pattern.ts'
import { splitSentences } from '../../core/prose/sentences.ts'
import { tokenize } from '../../core/prose/tokens.ts'

const nowhere = { abbreviations: new Map<string, string>(), topic: '', headline: false }

/** What the patterns find in the text; the focus of each match, in order. */
function find(patterns: string | readonly string[], text: string, longest = false): string[] {
  const tokens = tokenize(text)
  const mentions = findMentions(text, tokens, splitSentences(text, tokens), nowhere)
  const matcher = compilePatterns(typeof patterns === 'string' ? [patterns] : patterns)
  return matcher.match(tokens, undefined, mentions, { longest }).map(({ focus }) => text.slice(focus.start, focus.end))
}

describe('words', () => {
  it.each([
    ['love hormone', 'The Love Hormone and the love-hormone', ['Love Hormone', 'love-hormone']],
    ['love-hormone', 'the love hormone', ['love hormone']],
    ['oxytocin levels', 'oxytocin’s levels', ['oxytocin’s levels']],
    ['so-called', 'the so called effect', ['so called']],
    ['rise|grow', 'They rise and grow.', ['rise', 'grow']],
    ['(a lot of | many) rats', 'many rats, a lot of rats', ['many rats', 'a lot of rats']],
    ['not really? true', 'not true, not really true', ['not true', 'not really true']],
    ['not (at all)? true', 'not at all true', ['not at all true']],
    ['(really? so?) true', 'really so true', ['really so true', 'so true', 'true']],
    ['correlat*', 'correlated, a correlation, core', ['correlated', 'correlation']],
    ['# men', 'In 24 men', ['24 men']],
    ['however ,', 'However, it fell', ['However,']],
    ['\\( see', 'it fell (see', ['(see']],
    ['behaviour', 'social behavior', ['behavior']],
    ['^love', 'Love and love', ['Love']],
    ['PET', 'a PET scan of a pet', ['PET']],
    ['isn’t', "It isn't so", ["isn't"]],
    ['<citation>', `fell ${CITATION}.`, [CITATION]],
    ['only !if', 'only if, only when', ['only']],
    ['only !if|when', 'only if, only when, only then', ['only']],
    ['!rats|mice rats|voles', 'rats and voles', ['voles']],
    ['<start> (pure)? trust <end>', '“Pure trust.”', ['Pure trust']],
    ['<start> trust <end>', 'Trust me', []],
    ['a cell <end>', 'A cell, a cell.', ['a cell']],
    ['et al.', 'Young et al. (2001)', ['et al.']]
  ])('%s', (pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected)
  })
})

describe('inflection', () => {
  it.each([
    ['~increase', 'increase increases increased increasing', 4],
    ['~drive', 'drive drives drove driven driving', 5],
    ['~modulate', 'modulates modulation', 1],
    ['~control', 'control controls controlled controlling', 4],
    ['~model', 'modelled modeled modelling modeling models', 5],
    ['~characterise', 'characterizes characterised', 2],
    ['~study', 'study studies studied studying', 4],
    ['~be', 'is are was were been being am be', 8],
    ['~lie', 'lies lay lain lying', 4],
    ['~stop', 'stops stopped stopping', 3],
    ['~eavesdrop', 'eavesdrops eavesdropped eavesdropping', 3],
    ['~hypothesis', 'hypothesis hypotheses', 2],
    ['~down-regulate', 'down-regulates down regulated', 2],
    ['~underlie', 'underlies underlying underlay', 3]
  ])('%s', (pattern, text, count) => {
    expect(find(pattern, text)).toHaveLength(count)
  })
})

describe('classes of words', () => {
  it.each([
    ['it ~@drive fear', 'It fuels fear, it led to fear, it eats fear.', ['It fuels fear', 'it led to fear']],
    ['a ~@substance', 'A hormone, a brain chemical, a cell', ['A hormone', 'a brain chemical']],
    ['the ~@seat of', 'the seats of, the nerve centre of, the seating of', ['the seats of', 'the nerve centre of']],
    ['is ~@placed in', 'It is born in, is stored in, is lost in', ['is born in', 'is stored in']]
  ])('%s', (pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected)
  })

  it('names the classes there are when one is unknown', () => {
    expect(() => compilePattern('~@drives')).toThrow(/wants one of .*drive/)
  })
})

describe('hyphenated words', () => {
  it.each([
    ['~make', 'make-up and decision-making', []],
    ['-induced', 'oxytocin-induced trust was induced', ['induced']],
    ['anti- effects', 'anti-inflammatory effects', ['anti-inflammatory effects']],
    ['@molecule -induced trust', 'Oxytocin-induced trust', ['Oxytocin-induced trust']],
    ['@molecule induced', 'oxytocin-induced', ['oxytocin-induced']],
    ['@molecule', 'oxytocin-induced', ['oxytocin']],
    ['causal', 'a non-causal link', []],
    ['~explain ..2! @state|@behaviour', 'the route explains trust-driven firing', []],
    ['~explain ..2! @state|@behaviour', 'the route explains trust', ['explains trust']]
  ])('%s', (pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected)
  })
})

describe('gaps', () => {
  it.each([
    ['not ..2 hormone', 'not a love hormone', 1],
    ['not ..1 hormone', 'not a love hormone', 0],
    ['not ..5 hormone', 'not now; a hormone', 0],
    ['not ..5 hormone', 'not now: a hormone', 0],
    ['not ..5 hormone', 'It is not. A hormone', 0],
    ['not ..5 hormone', 'not, we think, a hormone', 1],
    ['not ..5! hormone', 'not, we think, a hormone', 0],
    ['so-called ..2 hormone', 'the so-called “love” hormone', 1],
    ['trust ~rise', `trust ${CITATION} rises`, 1]
  ])('%s in %s', (pattern, text, count) => {
    expect(find(pattern, text)).toHaveLength(count)
  })
})

describe('mentions', () => {
  it.each([
    ['@molecule ..3 ~increase @state', 'Oxytocin may well increase trust', 1],
    ['@oxytocin', 'Oxytocin and dopamine', 1],
    ['@nucleus_accumbens', 'in the nucleus accumbens', 1],
    ['@peripheral @molecule|@gene', 'plasma oxytocin', 1],
    ['@peripheral', 'CSF oxytocin', 0]
  ])('%s in %s', (pattern, text, count) => {
    expect(find(pattern, text)).toHaveLength(count)
  })
})

describe('results', () => {
  it('reports focus and captures', () => {
    const text = 'So the “love hormone” makes people kind.'
    const tokens = tokenize(text)
    const [match] = compilePatterns(['the [love hormone] {verb: ~make} {who: people|us}']).match(tokens)
    expect(text.slice(match?.focus.start, match?.focus.end)).toBe('love hormone')
    const { verb, who } = match?.captures ?? {}
    expect(text.slice(verb?.start, verb?.end)).toBe('makes')
    expect(text.slice(who?.start, who?.end)).toBe('people')
    expect(match?.span.first).toBe(1)
    expect(match?.span.last).toBe(8)
  })

  it('takes the longest way of a pattern and, on request, the longest pattern', () => {
    expect(find('not only? ..3 men', 'not only in men')).toEqual(['not only in men'])
    expect(find(['not', 'not only', 'only in'], 'not only in men')).toEqual(['not', 'not only', 'only in'])
    expect(find(['not', 'not only', 'only in'], 'not only in men', true)).toEqual(['not only'])
  })

  it('looks only at the range', () => {
    const tokens = tokenize('trust and trust and trust')
    expect(compilePatterns(['trust']).match(tokens, { first: 1, last: 4 })).toHaveLength(1)
    expect(compilePatterns(['trust ..3 trust']).match(tokens, { first: 0, last: 2 })).toEqual([])
  })
})

describe('bad patterns', () => {
  it.each([
    ['', 1],
    ['(', 2],
    ['a )', 3],
    ['a |', 4],
    ['.. a', 1],
    ['a ..99 b', 3],
    ['@', 1],
    ['ab*', 1],
    ['{: x}', 1],
    ['<noun>', 1],
    ['a [b', 5],
    ['..3 a', 1],
    ['a?', 1],
    ['a ~', 3]
  ])('%j names the place', (source, at) => {
    expect(() => compilePattern(source)).toThrow(PatternError)
    expect(() => compilePattern(source)).toThrow(new RegExp(` at ${at} in the pattern`))
  })
})

describe('effort', () => {
  it.each([
    ['a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? b', 'a '],
    ['x ..30 x ..30 x ..30 x ..30 y', 'x '],
    ['(x | x x | x x x)? (x | x x | x x x)? (x | x x | x x x)? (x | x x | x x x)? z', 'x '],
    ['a- b', 'a-']
  ])('%s stays linear', (pattern, unit) => {
    expect(find(pattern, unit.repeat(500))).toEqual([])
  })
})
