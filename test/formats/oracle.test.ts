// remark as the oracle: on the specification’s examples, real articles and documents made by chance the readings agree.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fuzzed } from './fuzzed.ts'
import { differenceIn, known, reasonsFor } from './oracle.ts'
import { specExamples, specPath } from './spec.ts'

const articles = '../shared/corpora/articles'
/** Enough to notice what breaks; `npm run fuzz` looks at 100,000. */
const DOCUMENTS = 1500

describe.skipIf(!existsSync(specPath))('the specification’s examples (needs ../shared/corpora/commonmark)', () => {
  it('are read as remark reads them, every one but the one that remark takes for front matter', () => {
    const differing = specExamples().filter(({ source }) => differenceIn(source) !== undefined)
    expect(differing.map(({ source }) => source)).toEqual(['---\nFoo\n---\nBar\n---\nBaz\n'])
    expect(reasonsFor(differing[0]?.source ?? '')).not.toEqual([])
  })
})

describe.skipIf(!existsSync(articles))('articles (needs ../shared/corpora/articles)', () => {
  it('are read as remark reads them, but for what is listed', { timeout: 240_000 }, () => {
    const files = (readdirSync(articles, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((file) => /\.(?:md|qmd|Rmd)$/.test(file))
      .sort()
    expect(files.length).toBeGreaterThan(150)
    for (const file of files.filter((_, i) => i % 5 === 0)) {
      // The fences of Pandoc’s divs are unknown to remark.
      const source = readFileSync(`${articles}/${file}`, 'utf8').replace(/^[ \t>]*:::.*$/gm, '')
      const difference = differenceIn(source)
      if (difference !== undefined && reasonsFor(source).length === 0) expect([file, difference]).toEqual([file])
      // A listed reason may explain a line or two, never a document that is read another way.
      expect([file, (difference?.ours.length ?? 0) < 5]).toEqual([file, true])
    }
  })
})

describe('documents made by chance', () => {
  it('are read as remark reads them, but for what is listed', { timeout: 120_000 }, () => {
    for (let number = 0; number < DOCUMENTS; number++) {
      const source = fuzzed(number)
      const difference = differenceIn(source)
      if (difference !== undefined && reasonsFor(source).length === 0)
        expect({ number, source, ...difference }).toEqual({ number })
    }
  })
})

describe('differences', () => {
  it.each(known.map((k) => [k.example, k] as const))('%j is one', (example, { reason }) => {
    expect(differenceIn(example)).toBeDefined()
    expect(reasonsFor(example)).toContain(reason)
  })
})
