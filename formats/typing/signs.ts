// Keys behind a sign or in a list between two: `@key`, `{cite:p}`a, key``, `cite:[a,key]`, `#cite(<key>)`.
import { isCrossReference } from '../pandoc.ts'
import { isTypstReference } from '../typst/inline.ts'
import type { Typing } from './index.ts'

/** Nothing that a key stands in is longer than this. */
export const LONGEST = 2000
const LONGEST_KEY = 200

/** What a key may consist of while it is typed. */
const keySign = /[\p{L}\p{N}\p{M}_:.#$%&\-+?<>~/]/u
/** The same in a list, which angle brackets may enclose. */
const listedSign = /[\p{L}\p{N}\p{M}_:.#$%&\-+?~/]/u
const letter = /[\p{L}\p{N}]/u

/** Where the key at the cursor ends. */
export function keyEnd(source: string, at: number): number {
  let end = at
  while (end < at + LONGEST_KEY && end < source.length && keySign.test(source[end] as string)) end++
  while (end > at && !/[\p{L}\p{N}\p{M}_]/u.test(source[end - 1] as string)) end--
  return end
}

/** Where the run of key signs before the cursor starts. */
function keyStart(source: string, at: number, sign = keySign): number {
  let start = at
  while (start > 0 && at - start < LONGEST_KEY && sign.test(source[start - 1] as string)) start--
  return start
}

function plain(source: string, start: number, at: number): Typing {
  return {
    typed: source.slice(start, at),
    span: { start, end: start === at ? at : keyEnd(source, at) },
    style: 'plain'
  }
}

/** `@key`, `-@key`, `@{key}`; never the second half of an address, nor `@fig-…`. */
export function pandocKey(source: string, at: number): Typing | undefined {
  const start = keyStart(source, at)
  const braced = source[start - 1] === '{'
  const sign = braced ? start - 2 : start - 1
  if (source[sign] !== '@' || isAddress(source, sign)) return undefined
  const typing = plain(source, start, at)
  if (isCrossReference(typing.typed)) return undefined
  return braced ? typing : { ...typing, style: 'pandoc' }
}

/** Whether the sign at `at` belongs to an e-mail address, a URL, an escape. */
function isAddress(source: string, at: number): boolean {
  const before = source[at - 1] ?? ' '
  if (/[\p{L}\p{N}@/\\._+=&]/u.test(before)) return true
  const word = /[^\s[\]"”;]{0,300}$/.exec(source.slice(Math.max(0, at - 300), at))?.[0] ?? ''
  return word.includes('://')
}

/** `{cite:p}`a, key`` of MyST. */
export function role(source: string, at: number): Typing | undefined {
  return listed(source, at, '`', (before) => /\{(?:foot)?cite[\w:]{0,20}\}$/i.test(before))
}

/** `:cite:p:`a, key`` of Sphinx. */
export function restructuredRole(source: string, at: number): Typing | undefined {
  return listed(source, at, '`', (before) => /:(?:foot)?cite[\w:]{0,20}:$/.test(before))
}

/** `cite:[a, key]` of AsciiDoc. */
export function asciidocList(source: string, at: number): Typing | undefined {
  return listed(source, at, '[', (before) => /(?<![\p{L}\p{N}])(?:cite[tp]?|citenp|fullcite):$/u.test(before))
}

/** `#cite(<key>)` of Typst. */
export function inTypstCall(source: string, at: number): Typing | undefined {
  return listed(source, at, '<', (before) => /#cite\(\s{0,20}$/.test(before))
}

/** `@key` of Typst. */
export function typstKey(source: string, at: number): Typing | undefined {
  const start = keyStart(source, at)
  if (source[start - 1] !== '@' || letter.test(source[start - 2] ?? ' ')) return undefined
  const typing = plain(source, start, at)
  return isTypstReference(typing.typed) ? undefined : typing
}

/** The last key of a list that opens with `open`, when what stands before it cites. */
function listed(source: string, at: number, open: string, cites: (before: string) => boolean): Typing | undefined {
  const start = keyStart(source, at, listedSign)
  let i = start
  while (i > 0 && at - i < LONGEST && /[\p{L}\p{N}\p{M}_:.#$%&\-+?~/,; \t]/u.test(source[i - 1] as string)) {
    if (source[i - 1] === open) break
    i--
  }
  const between = source.slice(i, start)
  if (source[i - 1] !== open || (between.trim() !== '' && !/[,;]\s*$/.test(between))) return undefined
  if (!cites(source.slice(Math.max(0, i - 61), i - 1))) return undefined
  return plain(source, start, at)
}
