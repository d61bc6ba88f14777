// The field codes of reference managers: Zotero and Mendeley write CSL-JSON, EndNote XML of its own.
import { Parser } from 'htmlparser2'

/** A source that a field cites. */
export interface Cited {
  readonly authors: readonly { readonly family: string; readonly initials: string }[]
  readonly year: string
  readonly locator?: string
  readonly prefix?: string
}

/** What a field code says: sources that are cited, the reference list, or undefined for any other field. */
export function fieldOf(code: string): readonly Cited[] | 'references' | undefined {
  const text = code.trim()
  if (/^ADDIN (?:ZOTERO_BIBL|Mendeley Bibliography|EN\.REFLIST)|^BIBLIOGRAPHY\b/i.test(text)) return 'references'
  const json = /^ADDIN (?:ZOTERO_ITEM )?CSL_CITATION\s*(?=\{)/i.exec(text)
  if (json) return itemsOf(text.slice(json[0].length))
  if (/^ADDIN EN\.CITE(?!\.DATA)/i.test(text)) return endNote(text)
  return undefined
}

/** The sources in a Mendeley content control, whose tag is JSON in base 64. */
export function tagged(tag: string): readonly Cited[] | undefined {
  const coded = /^MENDELEY_CITATION(?:_v\d+)?_([\w+/=-]+)$/.exec(tag)?.[1]
  return coded === undefined ? undefined : itemsOf(decoded(coded))
}

/** `CSL_CITATION` JSON; what cannot be read cites something all the same. */
function itemsOf(json: string): Cited[] {
  try {
    // Word may split what follows the object; the object itself ends with its last brace.
    const data: unknown = JSON.parse(json.slice(0, json.lastIndexOf('}') + 1))
    return listOf(member(data, 'citationItems')).map(citedOf)
  } catch {
    return []
  }
}

function citedOf(item: unknown): Cited {
  const data = member(item, 'itemData')
  const [locator, prefix] = [member(item, 'locator'), member(item, 'prefix')]
  const parts = listOf(listOf(member(member(data, 'issued'), 'date-parts'))[0])
  return {
    authors: listOf(member(data, 'author')).map((name) => ({
      family: textOf(member(name, 'family') ?? member(name, 'literal')),
      initials: initialsOf(textOf(member(name, 'given')))
    })),
    year: textOf(parts[0]),
    ...(isText(locator) ? { locator } : {}),
    ...(isText(prefix) ? { prefix } : {})
  }
}

function endNote(code: string): Cited[] {
  const found: { authors: Cited['authors'][number][]; year: string }[] = []
  let text = ''
  const parser = new Parser(
    {
      onopentag(tag) {
        text = ''
        if (tag === 'Cite') found.push({ authors: [], year: '' })
      },
      ontext(data) {
        text += data
      },
      onclosetag(tag) {
        const cite = found.at(-1)
        if (cite && tag === 'Year') cite.year = text.trim()
        if (cite && tag === 'Author') cite.authors.push(nameOf(text.trim()))
      }
    },
    { xmlMode: true, decodeEntities: true }
  )
  const start = code.indexOf('<')
  parser.end(start < 0 ? '' : code.slice(start))
  return found
}

/** “Smith, J. A.” or “Smith”. */
function nameOf(name: string): Cited['authors'][number] {
  const [family = '', given = ''] = name.split(',')
  return { family: family.trim(), initials: initialsOf(given) }
}

function initialsOf(given: string): string {
  return [...given.matchAll(/\p{L}+/gu)].map(([word]) => word.charAt(0).toUpperCase()).join(' ')
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base 64 as UTF-8 text. */
function decoded(coded: string): string {
  let bits = 0
  let held = 0
  let escaped = ''
  for (const c of coded.replace(/-/g, '+').replace(/_/g, '/')) {
    const value = digits.indexOf(c)
    if (value < 0) continue
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    escaped += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`
  }
  try {
    return decodeURIComponent(escaped)
  } catch {
    return ''
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
