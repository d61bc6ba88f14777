// Inline constructs with a shape of their own: entities, attributes, roles, raw TeX, raised numbers, autolinks.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Citation } from '../../../core/document/document.ts'
import type { Span } from '../../../core/text/span.ts'
import { expand, numbered } from '../../numeric.ts'

const entity = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z\d]{1,31}));/y
const attributes = /\{(?:[#.:=][^{}\n]{0,300}|-(?:[ \t]{0,3}[#.][^{}\n]{0,300})?|[\w-]{1,30}=[^{}\n]{0,300})\}/y
const role = /\{([a-zA-Z][\w:+.-]{0,40})\}(?=`)/y
const command = /\\([a-zA-Z]{2,20})\*?((?:\[[^\]\n]{0,200}\]){0,2})\{([^{}\n]{0,300})\}/y
const layout =
  /\\(?:newpage|clearpage|cleardoublepage|pagebreak|newline|linebreak|noindent|indent|bigskip|medskip|smallskip|hfill|vfill|centering|raggedright|maketitle|tableofcontents|listoffigures|listoftables|appendix|frontmatter|mainmatter|backmatter|singlespacing|doublespacing|footnotesize|scriptsize|normalsize)(?![a-zA-Z{])/y
const shortcode = /\{\{[^\n{}]{1,500}\}\}/y
const autolink =
  /<(?:[A-Za-z][A-Za-z\d.+-]{1,31}:[^<>\s]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*)>/y
const raised =
  /(?:<sup>\s?\[?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,40})\]?\s?<\/sup>|\^(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,40})\^)/iy
/** The same as Pandoc writes them out, each with a link to its entry: `<sup>[1](#ref-lund),[2](#ref-roe)</sup>`. */
const raisedLinks =
  /(?:<sup>\s?|\^)(\[\d{1,3}\]\(#ref-[^()\s]{1,80}\)(?:\s?[,–-]\s?\[\d{1,3}\]\(#ref-[^()\s]{1,80}\)){0,40})(?:\s?<\/sup>|\^)/iy
/** Where such a link leads. */
const refTarget = /\(#ref-[^()\s]{1,80}\)/g
/** Pandoc’s raised words: `Fe^3+^`. */
const superscript = /\^[^\s^[\]]{1,40}\^/y
/** Exponents stand behind a single letter or a short unit: “R<sup>2</sup>”, “cm<sup>2</sup>”. */
const beforeRaised = /(?:\p{L}{4}|[.,;:!?)”"’]|\p{L}{2}[*_]{1,2})$/u
/** No exponent has two figures or several behind a short word: “L-Tyr^30^”, “in mice^4,9^”. */
const beforeHigh = /\p{L}{3}$/u
const high = /\d{2}|[,–]/

function matchAt(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null || at + match[0].length > end ? undefined : match
}

/** The entity at `at`: its character and its length. */
export function entityAt(text: string, at: number, end: number): { character: string; length: number } | undefined {
  const match = matchAt(entity, text, at, end)
  const character = match === undefined ? undefined : decode(match)
  return match === undefined || character === undefined ? undefined : { character, length: match[0].length }
}

function decode([, hex, decimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) {
    const character = decodeNamedCharacterReference(name)
    return character === false ? undefined : character
  }
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  const surrogate = code >= 0xd800 && code <= 0xdfff
  const ours = code >= 0xe000 && code <= 0xe004
  if (code > 0x10ffff || surrogate || ours || (code < 32 && code !== 9 && code !== 10 && code !== 13)) return '\uFFFD'
  return String.fromCodePoint(code)
}

/** The length of the attributes `{#id .class key="v"}` (or the raw format `{=html}`) at `at`; 0 when there are none. */
export function attributesAt(text: string, at: number, end: number): number {
  return matchAt(attributes, text, at, end)?.[0].length ?? 0
}

/** The length of the shortcode or substitution `{{…}}` at `at`; 0 when there is none. */
export function shortcodeAt(text: string, at: number, end: number): number {
  return matchAt(shortcode, text, at, end)?.[0].length ?? 0
}

/** The name of the role `{name}` before the code at `at`. */
export function roleAt(text: string, at: number, end: number): string | undefined {
  return matchAt(role, text, at, end)?.[1]
}

/** The length of the autolink `<…>` at `at`; 0 when there is none. */
export function autolinkAt(text: string, at: number, end: number): number {
  return matchAt(autolink, text, at, end)?.[0].length ?? 0
}

/** A TeX command with one argument in braces. */
export interface Command {
  readonly name: string
  readonly end: number
  readonly argument: Span
}

/** The TeX command at `at`. */
export function commandAt(text: string, at: number, end: number): Command | undefined {
  const match = matchAt(command, text, at, end)
  if (match === undefined) return undefined
  const stop = at + match[0].length
  const argument = { start: stop - 1 - (match[3] ?? '').length, end: stop - 1 }
  return { name: match[1] ?? '', end: stop, argument }
}

/** The length of raised words `^…^` at `at`, marks included; 0 when there are none. */
export function superscriptAt(text: string, at: number, end: number): number {
  return matchAt(superscript, text, at, end)?.[0].length ?? 0
}

/** The length of a TeX command at `at` that only lays out the page; 0 when it is none. */
export function layoutAt(text: string, at: number, end: number): number {
  return matchAt(layout, text, at, end)?.[0].length ?? 0
}

/** Whether a TeX command only dresses its argument. */
export function dresses(name: string): boolean {
  return /^(?:emph|text\w\w|textsc|underline|uline|enquote|mbox)$/.test(name)
}

/** The numbered references in raised figures at `at`, with offsets from the start of `text`. */
export function raisedAt(text: string, at: number, from: number, end: number): Citation[] {
  const match = matchAt(raised, text, at, end) ?? matchAt(raisedLinks, text, at, end)
  if (match === undefined) return []
  const list = match[1] ?? match[2] ?? ''
  const before = text.slice(Math.max(from, at - 4), at)
  if (!beforeRaised.test(before) && !(high.test(list) && beforeHigh.test(before))) return []
  const group = { start: at, end: at + match[0].length }
  const numbers = list.replace(refTarget, (target) => ' '.repeat(target.length)).replace(/[[\]]/g, ' ')
  return (expand(numbers, at + match[0].indexOf(list)) ?? []).map((one) => numbered(one, group))
}

/** Keys listed in `text[at.start, at.end)`, as citations of one group. */
export function keysIn(text: string, at: Span, group: Span, narrative: boolean): Citation[] {
  // Braces within a role hold words before and behind a key: `{see}key{p. 3}`.
  const keys = [...text.slice(at.start, at.end).matchAll(/\{[^{}]*\}|[^\s`,;{}]+/g)].filter(
    (k) => !k[0].startsWith('{')
  )
  return keys.map((key) => {
    const keySpan = { start: at.start + key.index, end: at.start + key.index + key[0].length }
    return { kind: 'key', key: key[0], ...keySpan, keySpan, group, narrative }
  })
}
