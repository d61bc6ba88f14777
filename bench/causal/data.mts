// Sentences with the strength of their causal claim, read from the shared corpus where it is there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sentence and its class: 0 none, 1 direct, 2 conditional, 3 correlational. */
export interface Labelled {
  readonly text: string
  readonly label: number
  /** Whether it belongs to the part that was read while the features were made. */
  readonly seen: boolean
}

const file = join(import.meta.dirname, '../../../shared/corpora/causal-language-pubmed/pubmed_causal_language_use.csv')

/** The corpus without repeats; undefined where it is not there. */
export function labelled(): Labelled[] | undefined {
  if (!existsSync(file)) return undefined
  const out: Labelled[] = []
  const known = new Set<string>()
  for (const [text = '', label = ''] of rows(readFileSync(file, 'utf8')).slice(1)) {
    const key = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
    if (key === '' || known.has(key)) continue
    known.add(key)
    out.push({ text, label: Number(label), seen: hash(key) % 100 < 60 })
  }
  return out
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 2166136261
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0
  return value
}

/** Rows of a CSV file: fields may stand in double quotes, with quotes doubled inside. */
function rows(csv: string): string[][] {
  const out: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < csv.length; at++) {
    const char = csv[at] as string
    if (quoted) {
      if (char !== '"') field += char
      else if (csv[at + 1] === '"') field += csv[++at]
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',' || char === '\n') {
      row.push(field)
      field = ''
      if (char === '\n') {
        out.push(row)
        row = []
      }
    } else if (char !== '\r') field += char
  }
  if (field !== '' || row.length > 0) out.push([...row, field])
  return out
}
