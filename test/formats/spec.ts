// The examples of the CommonMark specification.
import { readFileSync } from 'node:fs'

/** Where the specification is kept. */
export const specPath = '../shared/corpora/commonmark/spec.txt'

/** One example: Markdown, and the HTML that is expected of it. */
export interface SpecExample {
  readonly source: string
  readonly html: string
}

/** Every example of the specification. */
export function specExamples(): SpecExample[] {
  const fence = '`'.repeat(32)
  const pattern = new RegExp(`^${fence} example\\n([\\s\\S]*?)^\\.\\n([\\s\\S]*?)^${fence}$`, 'gm')
  const spec = readFileSync(specPath, 'utf8')
  return [...spec.matchAll(pattern)].map(([, source = '', html = '']) => ({
    source: source.replaceAll('→', '\t'),
    html: html.replaceAll('→', '\t')
  }))
}
