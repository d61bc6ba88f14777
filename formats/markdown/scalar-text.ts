// YAML scalars as Markdown of the same length: every character of the prose stays where it stands.
import { JOIN } from '../../core/document/mask.ts'

/** A block scalar without its header line; indentation moves to the end of the line before, so that it opens no code block. */
export function blockScalarText(raw: string): string {
  const newline = raw.indexOf('\n')
  if (newline < 0) return ' '.repeat(raw.length)
  const header = ' '.repeat(newline)
  return (
    header +
    raw
      .slice(newline)
      .replace(
        /\r?\n([ \t]*)/g,
        (whole, indent: string) => `${' '.repeat(indent.length)}${whole.slice(0, whole.length - indent.length)}`
      )
  )
}

/** A quoted scalar: quotes become spaces, escapes their character. */
export function quotedText(raw: string): string {
  const double = raw.startsWith('"')
  const inner = raw.slice(1, -1)
  const decoded = double
    ? inner.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|\r?\n[ \t]*|.)/gi, (whole, u?: string, x?: string) => {
        const code = u ?? x
        if (code !== undefined)
          return harmless(String.fromCharCode(Number.parseInt(code, 16))).padEnd(whole.length, JOIN)
        if (/[\s nrt]/.test(whole.charAt(1))) return ' '.repeat(whole.length)
        return /["\\/]/.test(whole.charAt(1)) ? whole.charAt(1) + JOIN : ' '.repeat(whole.length)
      })
    : inner.replaceAll("''", `'${JOIN}`)
  return ` ${blockScalarText(` \n${decoded}`).slice(2)} `
}

/** A character that no layer takes for a mask. */
function harmless(character: string): string {
  return character < ' ' || /[\ud800-\udfff\ue000-\ue004]/.test(character) ? '\uFFFD' : character
}
