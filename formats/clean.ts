// Makes a source harmless without moving anything, and says what was wrong with it.
import type { Problem } from '../core/document/document.ts'
import { LineIndex } from '../core/text/lines.ts'

/** A cleaned source: as long as the source, with nothing in it that could be taken for a mask. */
export interface Clean {
  readonly text: string
  readonly problems: readonly Problem[]
  /** Too much of it is no text at all; it should not be read. */
  readonly binary: boolean
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const oddPattern = /[\u0000-\u0008\u000e-\u001f]|[\ue000-\ue004]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const odd = /[\u0000-\u0008\u000e-\u001f\ue000-\ue004\ud800-\udfff]/
/** Up to this share of control characters and NULs a file is a text with a few stray ones; above, it is binary. */
const BINARY_SHARE = 0.02
/** From this many replacement characters on, the encoding is the likelier cause than an author who means them. */
const DECODING_FAILURES = 3

/**
 * Replaces what would confuse the layers above by U+FFFD, one for one: control characters, lone surrogates,
 * private-use characters that are our masks. CRLF, tabs and the byte order mark stay.
 */
export function clean(source: string): Clean {
  const problems: Problem[] = []
  let binary = false
  let text = source
  if (odd.test(source)) {
    let controls = 0
    let first = -1
    text = source.replace(oddPattern, (c, at: number) => {
      if (c.length === 2) return c
      if (c < ' ' && c !== '\u001b') {
        controls++
        if (first < 0) first = at
      }
      return '\uFFFD'
    })
    binary = controls > 8 && controls > source.length * BINARY_SHARE
    if (binary) {
      problems.push({
        message: 'This looks like a binary file, not a text, so it was not read.',
        span: { start: first, end: first + 1 }
      })
    } else if (source.includes('\0')) {
      const at = source.indexOf('\0')
      problems.push({
        message: `There is a NUL character on line ${new LineIndex(source).placeOf(at).line}; please remove it. The rest was read.`,
        span: { start: at, end: at + 1 }
      })
    }
  }
  const lost = binary ? undefined : undecodable(source)
  if (lost !== undefined) problems.push(lost)
  return { text, problems, binary }
}

/** A problem when the text is full of U+FFFD: it was most likely not UTF-8. */
function undecodable(source: string): Problem | undefined {
  const first = source.indexOf('\uFFFD')
  if (first < 0) return undefined
  let count = 0
  for (let at = first; at >= 0; at = source.indexOf('\uFFFD', at + 1)) count++
  if (count < DECODING_FAILURES) return undefined
  const line = new LineIndex(source).placeOf(first).line
  return {
    message: `${count} characters could not be decoded (the first is on line ${line}); please save the file as UTF-8.`,
    span: { start: first, end: first + 1 }
  }
}
