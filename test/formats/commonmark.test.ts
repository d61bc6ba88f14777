// The specification's examples: none throws, and no prose comes out of code, HTML or link targets.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../formats/index.ts'
import { faultsOf } from './look.ts'

const path = '../shared/corpora/commonmark/spec.txt'

interface Example {
  readonly source: string
  readonly html: string
}

function examples(): Example[] {
  const fence = '`'.repeat(32)
  const pattern = new RegExp(`^${fence} example\\n([\\s\\S]*?)^\\.\\n([\\s\\S]*?)^${fence}$`, 'gm')
  const spec = readFileSync(path, 'utf8')
  return [...spec.matchAll(pattern)].map(([, source = '', html = '']) => ({
    source: source.replaceAll('→', '\t'),
    html: html.replaceAll('→', '\t')
  }))
}

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

describe.skipIf(!existsSync(path))('CommonMark examples (needs ../shared/corpora/commonmark)', () => {
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
