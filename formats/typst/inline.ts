// Typst's markup inside paragraphs.
import { around, type InlineSyntax, keyCitations, unit } from '../light.ts'

const key = /[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?/u.source
/** Labels of things that are referred to like sources, by the prefixes that everybody uses. */
const crossReference = /^(?:fig|tab|tbl|eq|eqt|sec|lst|app|chap|thm|def)[-:]/

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
    unit(/`{1,6}[^`]{1,2000}`{1,6}/y, 'code'),
    unit(/\$[^$]{1,2000}\$/y, 'maths'),
    {
      pattern: new RegExp(`@(${key})(?:\\[([^\\]\\n]{0,200})\\])?`, 'uy'),
      read(match, at, source) {
        if (/[\p{L}\p{N}]/u.test(source.charAt(at - 1))) return undefined
        const end = at + match[0].length
        const name = match[1] ?? ''
        if (crossReference.test(name)) return { marks: [{ start: at, end, as: 'opaque' }], end }
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
    unit(/#(?:link|url)\("[^"\n]{1,500}"\)(?!\[)/y, 'opaque'),
    unit(/<[\p{L}\p{N}_:.-]{1,100}>/uy, 'gap'),
    {
      // A function shows its content: `#emph[words]`, `#text(size: 9pt)[words]`, `#link("…")[words]`.
      pattern: /#[\p{L}_][\p{L}\p{N}_.-]{0,60}(?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,500}\))?\[/uy,
      read(match, at, source) {
        const end = at + match[0].length
        const close = closingBracket(source, end)
        const marks = [{ start: at, end, as: 'gap' as const }]
        return { marks: close < 0 ? marks : [...marks, { start: close, end: close + 1, as: 'gap' as const }], end }
      }
    },
    unit(/#[\p{L}_][\p{L}\p{N}_.-]{0,60}(?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,500}\))?/uy, 'opaque'),
    around(/(?<![\p{L}\p{N}])(\*)([^*\n]{1,2000})\*/uy),
    around(/(?<![\p{L}\p{N}])(_)([^_\n]{1,2000})_(?![\p{L}\p{N}])/uy),
    { pattern: /---?/y, read: (match, at) => sign(at, match[0].length, match[0].length === 3 ? '—' : '–') },
    { pattern: /~/y, read: (_match, at) => sign(at, 1, ' ') }
  ]
}

function sign(at: number, length: number, text: string) {
  return { marks: [{ start: at, end: at + length, as: { text } }], end: at + length }
}

/** No content block is looked through further than this for its end. */
const LONGEST = 2000

/** Where the bracket that opened before `from` closes, or -1. */
function closingBracket(source: string, from: number): number {
  let depth = 1
  for (let i = from; i < Math.min(source.length, from + LONGEST); i++) {
    const c = source.charAt(i)
    if (c === '\\') i++
    else if (c === '[') depth++
    else if (c === ']' && --depth === 0) return i
  }
  return -1
}
