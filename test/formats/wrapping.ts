// What tests wrap in markup, and whether it is found again where it stands.
import fc from 'fast-check'
import { JOIN } from '../../core/document/mask.ts'
import { parse } from '../../formats/index.ts'

/** Words that no markup is made of; some are more than one unit long per character. */
export const word = fc.constantFrom(
  'oxytocin',
  'café',
  'cafe\u0301',
  'Vrtička',
  '👩‍🔬',
  '🇩🇪x',
  'V1a',
  '“trust”',
  'a\u00A0b',
  '中脑',
  'naïve',
  'x'
)

/** Where each word is found in the blocks, one after the other; the words that are not there. */
export function missingIn(source: string, format: string, list: readonly string[]): string[] {
  const shown: number[] = []
  let prose = ''
  for (const block of parse(source, format).blocks) {
    for (let i = 0; i < block.text.length; i++) {
      if (block.text.charAt(i) === JOIN) continue
      prose += block.text.charAt(i)
      shown.push(block.start + i)
    }
    prose += ' '
    shown.push(-1)
  }
  const missing: string[] = []
  let from = 0
  for (const each of list) {
    const at = prose.indexOf(each, from)
    const start = shown[at]
    if (at < 0 || start === undefined || source.slice(start, start + each.length) !== each) missing.push(each)
    else from = at + each.length
  }
  return missing
}
