// Writes one entry as CSL, in JSON or YAML, for the files that hold such entries.
import type { Entry, Name } from '../../bibliography.ts'
import type { EntryDetails } from './bibtex.ts'
import type { Writing } from './writing.ts'

/** The entry as a CSL item under `key`; fields without a value are left out. */
export function toCsl(entry: Entry, details: EntryDetails, key: string): Record<string, unknown> {
  const year = Number(entry.year)
  const item = {
    id: key,
    type: entry.type === '' ? 'document' : entry.type,
    title: entry.title,
    author: entry.authors.map(cslName),
    issued: Number.isInteger(year) && year > 0 ? { 'date-parts': [[year]] } : undefined,
    'container-title': entry.container,
    publisher: details.publisher,
    volume: details.volume,
    issue: details.issue,
    page: details.pages,
    DOI: entry.doi,
    PMID: details.pmid,
    PMCID: details.pmcid,
    URL: entry.doi === '' ? details.url : undefined
  }
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value))
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function cslName({ family, given, literal }: Name): Record<string, string> {
  if (!family) return { literal: literal ?? '' }
  return given ? { family, given } : { family }
}

/** The item as it stands in a list of a JSON file: indented like those around it, on one line where they are. */
export function toCslJson(item: Record<string, unknown>, { indent, newline }: Writing): string {
  if (indent === '') return JSON.stringify(item)
  const text = JSON.stringify(item, null, indent)
  return indent + text.split('\n').join(newline + indent)
}

/** The item as an element of a YAML list. Strings are quoted as in JSON, which YAML reads alike. */
export function toCslYaml(item: Record<string, unknown>, { indent, newline }: Writing): string {
  const lines = Object.entries(item).flatMap(([name, value]) => yamlLines(name, value))
  return lines.map((line, i) => indent + (i === 0 ? '- ' : '  ') + line).join(newline)
}

function yamlLines(name: string, value: unknown): string[] {
  if (name === 'author' && Array.isArray(value)) {
    const names = value.map((author: Record<string, string>) =>
      Object.entries(author).map(([part, text], i) => `${i === 0 ? '- ' : '  '}${part}: ${JSON.stringify(text)}`)
    )
    return ['author:', ...names.flat()]
  }
  return [`${name}: ${name === 'id' && isPlain(value) ? value : JSON.stringify(value)}`]
}

function isPlain(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^[A-Za-z][\w-]*$/.test(value) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
  )
}
