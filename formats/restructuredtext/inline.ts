// reStructuredText's markup inside paragraphs, with the roles of Sphinx and its bibliography extension.
import { isScholarly } from '../addresses.ts'
import { around, type Found, type InlineSyntax, keyCitations, keysOf, unit } from '../light.ts'

/** Roles that show their text. */
const shown =
  /^(?:emphasis|strong|sub|subscript|sup|superscript|title-reference|abbr|term|dfn|literal-text|guilabel|menuselection)$/
const cites = /^(?:foot)?cite(?:t|p|alp|alt|author|year|ct|ts|ps)?$|^cite:|^footcite:/

/** `:role:`text``: citations cite, cross references are units, dress shows its words. */
function role(match: RegExpExecArray, at: number): Found {
  const [, name = '', text = ''] = match
  const end = at + match[0].length
  const from = end - 1 - text.length
  if (cites.test(name)) {
    const narrative = /(?::t|^citet|:ts)$/.test(name)
    const citations = keyCitations(keysOf(text, from), { start: at, end }, narrative)
    return { marks: [{ start: at, end, as: 'citation' }], citations, end }
  }
  if (shown.test(name)) {
    return { marks: [gap(at, from), gap(end - 1, end)], end }
  }
  return {
    marks: [
      {
        start: at,
        end,
        as: name === 'math' ? 'maths' : /^(?:code|file|kbd|samp|command|program)$/.test(name) ? 'code' : 'opaque'
      }
    ],
    end
  }
}

function gap(start: number, end: number) {
  return { start, end, as: 'gap' as const }
}

/** `words <address>`_ shows its words; one that leads to a source cites it. */
function link(match: RegExpExecArray, at: number): Found {
  const [, words = '', target = ''] = match
  const end = at + match[0].length
  const behind = at + 1 + words.length
  const start = at + match[0].indexOf(target, words.length)
  const span = { start, end: start + target.length }
  const source = isScholarly(target)
  return {
    marks: [gap(at, at + 1), { start: behind, end, as: source ? 'citation' : 'gap' }],
    ...(source
      ? {
          citations: [
            { kind: 'link', key: target, ...span, keySpan: span, group: { start: at, end }, narrative: false }
          ]
        }
      : {}),
    end
  }
}

export const rstInline: InlineSyntax = {
  starts: /[`*:|\\[$_-]/g,
  rules: [
    {
      pattern: /\\([^\w\n])/y,
      read: (match, at) => ({
        marks: [{ start: at, end: at + 2, as: /\s/.test(match[1] ?? '') ? 'gap' : { text: match[1] ?? '' } }],
        end: at + 2
      })
    },
    unit(/``[^`\n](?:[^`]|`(?!`)){0,1000}``/y, 'code'),
    { pattern: /:([a-zA-Z][\w:+.-]{0,40}):`([^`]{1,500})`/y, read: role },
    { pattern: /`((?:[^`<\n]|\n(?![ \t]{0,80}\n)){1,300}?)\s{0,80}<([^`<>\n]{1,500})>`__?/y, read: link },
    // Names of things in programs stand between single back-ticks where these refer.
    unit(/`[~!.]{0,2}(?:\w{1,80}\.)*\w{0,80}(?:[._]\w{1,80}|\(\))(?:\(\))?`/y, 'code'),
    unit(/\$(?=\S)[^$\n]{1,300}(?<=\S)\$(?!\d)/y, 'maths'),
    // A paragraph that ends in `::` opens a block of code, and shows one colon.
    {
      pattern: /(?<=\S)::(?=[ \t]{0,20}(?:\r?\n|$(?![\s\S])))/y,
      read: (_match, at) => ({ marks: [{ start: at, end: at + 2, as: { text: ':' } }], end: at + 2 })
    },
    unit(/(?<=\s)::(?=[ \t]{0,20}(?:\r?\n|$(?![\s\S])))/y, 'gap'),
    // A word with an underscore behind it is a link.
    unit(/(?<=[\p{L}\p{N}])__?(?![\p{L}\p{N}_])/uy, 'gap'),
    {
      pattern: /`((?:[^`\n]|\n(?![ \t]{0,80}\n)){1,300})`(?:__?|:[a-zA-Z][\w-]{0,40}:)?/y,
      read(match, at) {
        const end = at + match[0].length
        const close = at + 1 + (match[1] ?? '').length
        return { marks: [gap(at, at + 1), gap(close, end)], end }
      }
    },
    {
      // [Lee2010]_ cites, [1]_ and [#]_ are notes.
      pattern: /\[(#?[\p{L}\p{N}_.-]{0,100}|\*)\]_/uy,
      read(match, at) {
        const end = at + match[0].length
        const key = match[1] ?? ''
        const span = { start: at + 1, end: at + 1 + key.length }
        const group = { start: at, end }
        const kind = /^(?:#.*|\*|\d+|)$/.test(key) ? ('footnote' as const) : ('key' as const)
        const where = key === '' ? group : span
        return {
          marks: [{ ...group, as: 'citation' }],
          citations: [{ kind, key, ...where, keySpan: where, group, narrative: false }],
          end
        }
      }
    },
    unit(/\|[^\s|][^|\n]{0,100}\|_{0,2}/y, 'opaque'),
    around(/(\*\*)([^*\n]{1,1000})\*\*/y),
    around(/(?<![\p{L}\p{N}])(\*)([^*\s][^*]{0,1000})\*/uy),
    { pattern: /---?(?!-)/y, read: (match, at) => dash(at, match[0].length) }
  ]
}

function dash(at: number, length: number): Found {
  return { marks: [{ start: at, end: at + length, as: { text: length === 3 ? '—' : '–' } }], end: at + length }
}
