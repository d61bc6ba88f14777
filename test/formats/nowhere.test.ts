// Real articles: no finding stands in code, maths, keys of front matter, addresses or cross references.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../core/lint.ts'
import type { Span } from '../../core/text/span.ts'
import { formatOf, parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const articles = '../shared/corpora/articles'
/** Every so manieth file is looked at: enough of each book, in a bearable time. */
const STEP = 9

/** What is no prose, by patterns that know nothing of how the formats read. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  'fenced code': /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1\2[ \t]*$/gm,
  'inline code': /(?<!`)`[^`\n]+`(?!`)/g,
  'displayed maths': /\$\$[\s\S]{1,3000}?\$\$/g,
  maths: /(?<![\\$\w])\$(?=\S)[^$\n]{1,200}(?<=\S)\$(?![\d$])/g,
  'an address': /https?:\/\/[^\s)>\]"'`*]+/g,
  'the target of a link': /(?<=\]\()[^()\s]+(?=[)\s])/g,
  'a cross reference': /@(?:[Ff]ig|[Tt]bl|[Ss]ec|[Ee]q)[-:][\w-]+|\\@?ref\([^()\n]+\)/g,
  'a tag': /<\/?[a-z][^<>\n]{0,500}>/g,
  attributes: /(?<=[\])`\w])\{[#.][^{}\n]*\}/g,
  'a key of front matter': /(?<=^---\n(?:[^\n]*\n){0,40})[ \t]*[\w-]+:(?=[ \n])/g
}

/** What of a text is no prose. */
function placesIn(source: string): (Span & { what: string })[] {
  const front = /^---\r?\n[\s\S]*?\n---[ \t]*$/m.exec(source.slice(0, 5000))
  return Object.entries(elsewhere).flatMap(([what, pattern]) => {
    const key = what === 'a key of front matter'
    const text = key ? (front?.index === 0 ? front[0] : '') : source
    return [...text.matchAll(pattern)].map((m) => ({ what, start: m.index, end: m.index + m[0].length }))
  })
}

describe.skipIf(!existsSync(articles))('articles (needs ../shared/corpora/articles)', () => {
  const linter = createLinter(rules)
  const files = existsSync(articles)
    ? readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((file) => formatOf(file) !== undefined)
    : []

  it('no finding stands where there is no prose', { timeout: 600_000 }, () => {
    let found = 0
    const wrong: string[] = []
    for (const file of files.sort().filter((_, i) => i % STEP === 0)) {
      const source = readFileSync(`${articles}/${file}`, 'utf8')
      const places = placesIn(source)
      for (const { rule, span } of linter.lint(parse(source, formatOf(file) ?? ''))) {
        found++
        expect([file, rule, span.end > span.start && span.end <= source.length]).toEqual([file, rule, true])
        // Rules about citations stand on keys and links.
        if (rule.startsWith('citation/')) continue
        const at = places.find((place) => place.start <= span.start && span.end <= place.end)
        if (at) wrong.push(`${file} ${rule} in ${at.what}: ${source.slice(span.start, span.end)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(10)
  })
})
