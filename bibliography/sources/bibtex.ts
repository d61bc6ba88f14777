// Reads whole BibTeX and BibLaTeX texts: every entry, field and key with its place, and what is wrong where.
import { nearestName } from '../../core/text/nearest.ts'
import type { PendingEntry } from './bibtex-body.ts'
import { mend, replacement } from './bibtex-fixes.ts'
import type { BibEntry, BibFile, BibProblem, Macros } from './bibtex-model.ts'
import { Scanner } from './bibtex-scanner.ts'
import { isMonth, type ValueReading } from './bibtex-value.ts'

/** Reads a whole file; never throws, and takes time linear in its length. */
export function scanBibtex(text: string): BibFile {
  const scanner = new Scanner(text)
  const pending: PendingEntry[] = []
  const macros = new Map<string, string>()
  const problems: BibProblem[] = []
  for (let item = scanner.next(); item; item = scanner.next()) {
    if (item.entry) pending.push(item.entry)
    if (item.macro) macros.set(item.macro.name, textOf(text, item.macro.reading, macros))
    for (const problem of item.problems) problems.push(problem)
  }
  for (const entry of pending) {
    for (const { reading } of entry.fields) {
      for (const word of macroWords(text, reading))
        if (!macros.has(word.name)) problems.push(unknownMacro(word, macros))
    }
  }
  problems.sort((a, b) => a.start - b.start || a.end - b.end)
  return { entries: pending.map((entry) => resolved(text, entry, macros)), problems }
}

/** The entry with its values. */
export function resolved(text: string, entry: PendingEntry, macros: Macros): BibEntry {
  const fields = entry.fields.map(({ reading, ...field }) => ({ ...field, value: textOf(text, reading, macros) }))
  return { ...entry, fields }
}

/** The text of a value; words that stand for no macro are kept as they are. */
export function textOf(text: string, reading: ValueReading, macros: Macros): string {
  let out = ''
  for (const part of reading.parts) {
    const word = text.slice(part.start, part.end)
    out += (part.macro ? macros.get(word.toLowerCase()) : undefined) ?? word
  }
  return out
}

/** A word of a value that an `@string` must define. */
export interface MacroWord {
  /** As written. */
  readonly word: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The words of a value that are macros, months aside. */
export function macroWords(text: string, reading: ValueReading): MacroWord[] {
  return reading.parts
    .filter((part) => part.macro)
    .map(({ start, end }) => ({ word: text.slice(start, end), name: text.slice(start, end).toLowerCase(), start, end }))
    .filter(({ name }) => !isMonth(name))
}

/** Among more macros than this, the nearest is not sought. */
const MOST_COMPARED = 300

/** The problem of a word that no `@string` defines. */
export function unknownMacro({ word, start, end }: MacroWord, macros: Macros): BibProblem {
  const near = macros.size > MOST_COMPARED ? undefined : nearestName(word, macros.keys())
  const fixes = [replacement('Put it in braces', start, end, `{${word}}`)]
  if (near !== undefined) fixes.unshift(mend(`Write “${near}”`, [{ start, end, text: near }]))
  const message = `“${word}” is in no braces, and no “@string” defines it.`
  return { code: 'unknown-macro', start, end, message, fixes }
}
