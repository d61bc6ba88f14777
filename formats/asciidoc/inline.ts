// AsciiDoc's markup inside paragraphs.
import { isScholarly } from '../addresses.ts'
import { around, type Found, type InlineRule, type InlineSyntax, keyCitations, unit } from '../light.ts'

/** `cite:[key]`, `citep:[a, b(3)]` of asciidoctor-bibtex, and `<<key>>` in brackets of round marks. */
function cite(match: RegExpExecArray, at: number): Found {
  const end = at + match[0].length
  const list = match[2] ?? ''
  const from = at + match[0].lastIndexOf(list)
  const keys: { key: string; start: number }[] = []
  for (const part of list.matchAll(/([^\s,;()]+)(?:\([^()]{0,60}\))?/g)) {
    if (/[\p{L}]/u.test(part[1] ?? '')) keys.push({ key: part[1] as string, start: from + part.index })
  }
  const citations = keyCitations(keys, { start: at, end }, match[1] === 'citenp')
  return { marks: [{ start: at, end, as: 'citation' }], citations, end }
}

/** A link with words: the words are prose. */
function link(match: RegExpExecArray, at: number): Found {
  const target = match[1] ?? ''
  const open = at + match[0].indexOf('[') + 1
  const close = at + match[0].length
  const start = at + match[0].indexOf(target)
  const span = { start, end: start + target.length }
  const source = isScholarly(target)
  // A caret at the end opens the link in a window of its own.
  const words = (match[2] ?? '').replace(/\^$/, '')
  if (words === '') return { marks: [{ start: at, end: close, as: source ? 'citation' : 'opaque' }], end: close }
  return {
    marks: [
      { start: at, end: open, as: source ? 'citation' : 'gap' },
      { start: open + words.length, end: close, as: 'gap' }
    ],
    ...(source
      ? {
          citations: [
            { kind: 'link', key: target, ...span, keySpan: span, group: { start: at, end: close }, narrative: false }
          ]
        }
      : {}),
    end: open
  }
}

/** Two signs that stand for one. */
function sign(at: number, text: string): Found {
  return { marks: [{ start: at, end: at + 2, as: { text } }], end: at + 2 }
}

/** A quotation mark with a back-tick behind it, when one with a back-tick before it closes it. */
function opening(mark: string, open: string): InlineRule {
  return {
    pattern: new RegExp(`${mark}\`(?=[^\\n]{1,1000}?\`${mark})`, 'y'),
    read: (_match, at) => sign(at, open)
  }
}

export const asciidocInline: InlineSyntax = {
  starts: /[`+*_#^~<{\\[("'-]|\b[a-z]{2,11}2?:/g,
  rules: [
    {
      pattern: /\\(?=[`*_#{<[^~+])/y,
      read: (_match, at) => ({ marks: [{ start: at, end: at + 1, as: 'gap' }], end: at + 2 })
    },
    {
      pattern: /(?<![\p{L}\p{N}])(cite[tp]?|citenp|fullcite):(?:\[([^\]\n]{1,300})\]|([^\s[\]]{1,100})\[\])/uy,
      read: cite
    },
    unit(/(?<![\p{L}\p{N}])(?:stem|latexmath|asciimath):\[[^\]\n]{0,1000}\]/uy, 'maths'),
    unit(
      /(?<![\p{L}\p{N}])(?:image|icon|kbd|btn|menu|xref|anchor|pass|indexterm2?|footnoteref):[^\s[\]]{0,200}\[[^\]\n]{0,500}\]/uy,
      'opaque'
    ),
    { pattern: /(?<![\p{L}\p{N}])(?:link:)?([a-z]{2,6}:\/\/[^\s[\]]{1,500})\[([^\]\n]{0,300})\]/uy, read: link },
    { pattern: /(?<![\p{L}\p{N}])(?:link|mailto):(?!:)([^\s[\]]{1,500})\[([^\]\n]{0,300})\]/uy, read: link },
    // Terms of the index: in three brackets they are not shown.
    unit(/\({3}[^()\n]{1,300}\){3}/y, 'gap'),
    around(/(\(\()([^()\n]{1,300})\)\)/y),
    unit(/<<[^<>\n]{1,200}>>/y, 'opaque'),
    unit(/\[{2,3}[^[\]\n]{1,100}\]{2,3}/y, 'gap'),
    unit(/\{[\p{L}_][\p{L}\p{N}_-]{0,60}\}/uy, 'opaque'),
    // “`words`” in quotation marks are quoted, and a back-tick before an apostrophe makes it a round one.
    opening('"', '“'),
    opening("'", '‘'),
    { pattern: /(?<=[\p{L}\p{N}`])`'/uy, read: (_match, at) => sign(at, '’') },
    { pattern: /(?<=[^\s`])`"(?![\p{L}\p{N}])/uy, read: (_match, at) => sign(at, '”') },
    unit(/``[^`\n]{1,500}``|`\+[^\n]{1,300}?\+`|`[^`\n]{1,500}`/y, 'code'),
    unit(/\+{1,3}[^+\n]{1,500}\+{1,3}/y, 'opaque'),
    around(/(?:\[[^\]\n]{0,60}\])?(##)([^#\n]{1,1000})##/y),
    around(/(\*\*)((?:[^*\n]|\n(?![ \t]{0,80}\n)){1,1000})\*\*/y),
    around(/(__)((?:[^_\n]|\n(?![ \t]{0,80}\n)){1,1000})__/y),
    around(/(?<![\p{L}\p{N}])(\*)((?:[^*\n]|\n(?![ \t]{0,80}\n)){1,1000})\*(?![\p{L}\p{N}])/uy),
    around(/(?<![\p{L}\p{N}])(_)((?:[^_\n]|\n(?![ \t]{0,80}\n)){1,1000})_(?![\p{L}\p{N}])/uy),
    around(/(?<![\p{L}\p{N}])(#)([^#\n]{1,1000})#(?![\p{L}\p{N}])/uy),
    around(/(\^)([^^\s]{1,60})\^/y),
    around(/(~)([^~\s]{1,60})~/y),
    {
      pattern: /--(?!-)/y,
      read: (_match, at) => ({ marks: [{ start: at, end: at + 2, as: { text: '—' } }], end: at + 2 })
    }
  ]
}
