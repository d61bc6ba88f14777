// Typst's markup inside paragraphs.
import type { Citation } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'
import { isScholarly } from '../addresses.ts'
import { around, type Found, type InlineSyntax, keyCitations, unit } from '../light.ts'
import { codeAt } from './code.ts'

const key = /[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?/u.source
/** Labels of things that are referred to like sources, by the prefixes that everybody uses. */
const crossReference = /^(?:fig|tab|tbl|eq|eqt|sec|lst|app|chap|thm|def)[-:]/

/** Whether a label names a figure, a table, a chapter …, and no source. */
export function isTypstReference(label: string): boolean {
  return crossReference.test(label)
}

export const typstInline: InlineSyntax = {
  starts: /[\\`$@#*_~\-/<"]/g,
  rules: [
    // An address holds `//` too.
    unit(/(?<!:)\/\/[^\n]*/y, 'gap'),
    unit(/\/\*(?:[^*]|\*(?!\/)){0,5000}\*\//y, 'gap'),
    {
      pattern: /\\(?:u\{([\da-fA-F]{1,6})\}|([^\w\s]))/y,
      read(match, at) {
        const character =
          match[1] === undefined ? (match[2] ?? '') : String.fromCodePoint(Number.parseInt(match[1], 16) % 0x10ffff)
        const end = at + match[0].length
        return { marks: [{ start: at, end, as: character.length === 1 ? { text: character } : 'opaque' }], end }
      }
    },
    // A backslash before white space breaks the line.
    unit(/\\(?=\s|$)/y, 'gap'),
    unit(/`{1,6}[^`]{1,2000}`{1,6}/y, 'code'),
    unit(/\$[^$]{1,2000}\$/y, 'maths'),
    {
      pattern: new RegExp(`@(${key})(?:\\[([^\\]\\n]{0,200})\\])?`, 'uy'),
      read(match, at, source) {
        if (/[\p{L}\p{N}]/u.test(source.charAt(at - 1))) return undefined
        const end = at + match[0].length
        const name = match[1] ?? ''
        if (isTypstReference(name)) return { marks: [{ start: at, end, as: 'opaque' }], end }
        const citations = keyCitations([{ key: name, start: at + 1 }], { start: at, end })
        const located = citations.map((c) => (match[2] ? { ...c, locator: match[2] } : c))
        return { marks: [{ start: at, end, as: 'citation' }], citations: located, end }
      }
    },
    {
      // `#cite(<key>, form: "prose")`
      pattern: new RegExp(`#cite\\(\\s{0,20}(?:<(${key})>|label\\("([^"\\n]{1,100})"\\))[^)\\n]{0,200}\\)`, 'uy'),
      read(match, at) {
        const end = at + match[0].length
        const name = match[1] ?? match[2] ?? ''
        const start = at + match[0].indexOf(name)
        const citations = keyCitations([{ key: name, start }], { start: at, end }, /form:\s*"prose"/.test(match[0]))
        return { marks: [{ start: at, end, as: 'citation' }], citations, end }
      }
    },
    unit(/<[\p{L}\p{N}_:.-]{1,100}>/uy, 'gap'),
    { pattern: /#(?=[\p{L}_({["])/uy, read: call },
    around(/(?<![\p{L}\p{N}])(\*)((?:[^*\n]|\n(?![ \t]{0,80}\n)){1,2000})\*/uy),
    around(/(?<![\p{L}\p{N}])(_)((?:[^_\n]|\n(?![ \t]{0,80}\n)){1,2000})_(?![\p{L}\p{N}])/uy),
    { pattern: /---?/y, read: (match, at) => sign(at, match[0].length, match[0].length === 3 ? '—' : '–') },
    { pattern: /~/y, read: (_match, at) => sign(at, 1, ' ') }
  ]
}

/** A link to a paper. */
function linkTo(key: string, start: number, group: Span): Citation {
  const span = { start, end: start + key.length }
  return { kind: 'link', key, ...span, keySpan: span, group, narrative: false }
}

function sign(at: number, length: number, text: string) {
  return { marks: [{ start: at, end: at + length, as: { text } }], end: at + length }
}

/** No expression within a paragraph is longer. */
const LONGEST = 3000

/** An expression: a function shows its content, as in `#text(size: 9pt)[words]`; all else is a unit. */
function call(_match: RegExpExecArray, at: number, source: string): Found | undefined {
  const code = codeAt(source, at, Math.min(source.length, at + LONGEST))
  if (code === undefined) return undefined
  const { end, contents } = code
  const shown = contents.filter(({ name }) => name === '')
  const [first] = shown
  if (first === undefined || code.statement) return { marks: [{ start: at, end, as: 'opaque' }], end }
  const behind = shown.map((one, i) => ({
    start: one.end,
    end: shown[i + 1]?.start ?? end,
    as: 'gap' as const
  }))
  const address =
    code.name === 'link' ? /^#link\(\s{0,20}"([^"\n]{1,500})"/.exec(source.slice(at, first.start))?.[1] : undefined
  const cites = address !== undefined && isScholarly(address)
  return {
    marks: [{ start: at, end: first.start, as: cites ? 'citation' : 'gap' }, ...behind],
    ...(cites ? { citations: [linkTo(address, source.indexOf(address, at), { start: at, end })] } : {}),
    end: first.start
  }
}
