// Input that no author writes: the cue layers stay whole and their scopes stay inside their sentences.
import { describe, expect, it } from 'vitest'
import { makeJudge } from '../../core/prose/verdict.ts'
import { layersOf } from './marked.ts'

const samples: readonly (readonly [name: string, text: string])[] = [
  ['ten thousand words in a sentence', `It ${'does not raise the trust of people in '.repeat(1250)}men.`],
  ['five thousand commas', `It is ${'not, '.repeat(5000)}done.`],
  ['nested complements', `${'I think that '.repeat(3000)}it is so.`],
  ['nested brackets', `${'('.repeat(5000)}joy${')'.repeat(5000)}`],
  ['brackets that do not match', `${'('.repeat(5000)}joy${']'.repeat(5000)}`],
  ['nested quotation marks', `${'“ '.repeat(5000)}joy${' ”'.repeat(5000)}`],
  ['straight marks that never pair', `"a 'b `.repeat(3000)],
  ['cues only', 'may not never myth media say so-called '.repeat(1000)],
  ['dashes', 'a — '.repeat(4000)]
]

describe('hostile input', () => {
  it.each(samples)('%s', (_name, text) => {
    const parts = layersOf(text)
    const judge = makeJudge(parts)
    for (const cue of parts.cues) {
      const sentence = parts.sentences[cue.sentence]
      expect(cue.scope.first).toBeGreaterThanOrEqual(sentence?.first ?? 0)
      expect(cue.scope.last).toBeLessThanOrEqual(sentence?.last ?? 0)
    }
    for (let at = 0; at < parts.tokens.length; at += 97) {
      const { start = 0, end = 0 } = parts.tokens[at] ?? {}
      expect(judge({ first: at, last: at + 1, start, end }).question).toBeGreaterThanOrEqual(0)
    }
  })
})
