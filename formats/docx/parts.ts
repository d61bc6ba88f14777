// The parts of a Word file that hold its words: taken out of the archive, and the styles that say what they are.
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'

/** The largest part that is read: a book's worth of words has some ten. */
const largestPart = 64 * 1024 * 1024

export interface Parts {
  readonly document: string
  readonly styles: string
  readonly footnotes: string
  readonly endnotes: string
  /** Where the links of the text lead to. */
  readonly relations: string
}

const names = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  relations: 'word/_rels/document.xml.rels'
} as const

/** The parts of a file, or what is wrong with it. */
export function partsOf(bytes: Uint8Array): Parts | { readonly message: string } {
  const wanted = new Set<string>(Object.values(names))
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.has(name) && originalSize < largestPart
    })
    const text = (name: string) => (files[name] === undefined ? '' : strFromU8(files[name]))
    if (files[names.document] === undefined) return { message: 'This is no Word document: it has no text part.' }
    return {
      document: text(names.document),
      styles: text(names.styles),
      footnotes: text(names.footnotes),
      endnotes: text(names.endnotes),
      relations: text(names.relations)
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { message: `This is no Word document that can be read (${why}).` }
  }
}

/** The targets of links by their ids. */
export function targetsOf(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'Relationship') found.set(attributes.Id ?? '', attributes.Target ?? '')
      }
    },
    { xmlMode: true, decodeEntities: true }
  )
  parser.end(xml)
  return found
}

/** What paragraphs of a style are: their names in English, whatever language Word speaks. */
export type Styles = ReadonlyMap<string, string>

/** The names of the styles by id, in lower case; one without a name of Word's own has that of the style it is based on. */
export function stylesOf(xml: string): Styles {
  const found = new Map<string, { name: string; base: string }>()
  let open: { name: string; base: string } | undefined
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'w:style') {
          open = { name: '', base: '' }
          found.set(attributes['w:styleId'] ?? '', open)
        } else if (open && tag === 'w:name') open.name = (attributes['w:val'] ?? '').toLowerCase()
        else if (open && tag === 'w:basedOn') open.base = attributes['w:val'] ?? ''
      }
    },
    { xmlMode: true }
  )
  parser.end(xml)
  return new Map([...found.keys()].map((id) => [id, builtIn(id, found)]))
}

const known =
  /^(?:heading [1-9]|title|subtitle|caption|(?:intense )?quote|quotations|block (?:text|quotation)|source (?:code|text)|verbatim char|html (?:preformatted|code|typewriter|sample|keyboard)|preformatted text|macro|bibliography|toc .*|abstract|list (?:bullet|number)(?: [2-5])?)$/

function builtIn(id: string, styles: ReadonlyMap<string, { name: string; base: string }>): string {
  let at = id
  // Styles may be based on each other in a circle.
  for (let step = 0; step < 20; step++) {
    const style = styles.get(at)
    if (style === undefined) break
    if (known.test(style.name)) return style.name
    at = style.base
  }
  return styles.get(id)?.name ?? id.toLowerCase()
}
