// Characters that LaTeX writes as commands: accents, letters of other alphabets, punctuation.
import { combining } from '../../core/text/latex.ts'

/** Whether a command puts an accent on the letter that follows. */
export function isAccent(command: string): boolean {
  return Object.hasOwn(combining, command)
}

/** The letter with its accent as one character; the letter alone where Unicode has no such character. */
export function accented(command: string, letter: string): string {
  const base = letter === '\\i' || letter === 'ı' ? 'i' : letter === '\\j' ? 'j' : letter
  const composed = (base + (combining[command] ?? '')).normalize('NFC')
  return composed.length === 1 ? composed : base
}

/** Commands of one sign: characters that are special otherwise, and spaces of several widths. */
export const signs: ReadonlyMap<string, string> = new Map([
  ...[...'%$#_{}&'].map((c) => [c, c] as const),
  ...[',', ';', ':', ' ', '!', '>', '\n', '\t'].map((c) => [c, ' '] as const)
])
