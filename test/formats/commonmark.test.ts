// The specification's examples: none throws, and no prose comes out of code, HTML or link targets.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { faultsOf } from './look.ts'
import { specExamples as examples, specPath } from './spec.ts'

/** What a reader of the page sees as text: no code, no tags, no attributes but the captions of images. */
function visible(html: string): string {
  return html
    .replace(/<pre><code[\s\S]*?<\/code><\/pre>/g, ' ')
    .replace(/<code>[\s\S]*?<\/code>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

describe.skipIf(!existsSync(specPath))('CommonMark examples (needs ../shared/corpora/commonmark)', () => {
  it('are all there', () => {
    expect(examples().length).toBeGreaterThan(640)
  })

  it('are read without a throw and in place', () => {
    const faults = examples().flatMap(({ source }) => faultsOf(parse(source, 'markdown')))
    expect(faults).toEqual([])
  })

  it('give no word that the rendered page does not show as text', () => {
    const strangers = examples().flatMap(({ source, html }) => {
      const shown = lettersOf(visible(html))
      return parse(source, 'markdown')
        .blocks.flatMap((block) => block.text.replace(/\uE000/g, '').split(/[^\p{L}\p{N}]+/u))
        .filter((word) => word !== '' && !shown.includes(word))
        .map((word) => `${word} in ${JSON.stringify(source)}`)
    })
    expect(strangers).toEqual([])
  })
})
