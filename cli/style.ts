// Colours: whether there are any, and what they are for.
import type { Io } from './io.ts'

/** What each style switches on and off again. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  gray: [90, 39],
  title: [4, 24]
} as const

export type Style = keyof typeof codes

/** Puts a style on text, or leaves it alone. */
export type Paint = (style: Style, text: string) => string

/** Whether standard output gets colours: what was asked for, else FORCE_COLOR, else NO_COLOR, else on a terminal. */
export function wantsColour(io: Io, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: term } = io.env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (none !== undefined && none !== '') return false
  return io.stdout.isTTY && term !== 'dumb'
}

export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text)
}

/** Cells that a line may take. */
export function widthFor(io: Io): number {
  const columns = io.stdout.columns ?? Number(io.env.COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? Math.max(40, Math.min(columns, 140)) : 100
}
