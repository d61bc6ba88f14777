// arXiv by its Atom feed, and Open Library for books.
import { plainDoi } from './identifiers.ts'
import { noRecord, type Polite } from './polite.ts'
import { emptyRecord, plainText, type Register, type WorkRecord } from './record.ts'

/** arXiv, by its number. */
export function arxiv(polite: Polite): Register {
  return {
    knows: 'arxiv',
    async find(number, signal) {
      const reply = await polite.get(
        'arxiv',
        `/query?max_results=1&id_list=${encodeURIComponent(number)}`,
        'application/atom+xml',
        signal
      )
      if (reply.status === 400 || reply.status === 404) return undefined
      if (reply.status !== 200 || !/<feed\b/.test(reply.text)) {
        throw noRecord('arxiv', reply)
      }
      const entry = /<entry>([\s\S]*?)<\/entry>/.exec(reply.text)?.[1]
      // What arXiv does not know comes as an entry called “Error”, or not at all.
      return entry === undefined || /<title>\s*Error\s*<\/title>/.test(entry) ? undefined : arxivRecord(entry, number)
    }
  }
}

function arxivRecord(entry: string, number: string): WorkRecord {
  const published = plainDoi(plainText(/<arxiv:doi\b[^>]*>([\s\S]*?)<\/arxiv:doi>/.exec(entry)?.[1]))
  return {
    ...emptyRecord,
    arxiv: number,
    doi: `10.48550/arxiv.${number}`,
    type: 'article',
    title: plainText(/<title>([\s\S]*?)<\/title>/.exec(entry)?.[1]),
    authors: [...entry.matchAll(/<author>\s*<name>([^<]*)<\/name>/g)].map((m) => splitName(plainText(m[1]))),
    years: [
      ...new Set(['published', 'updated'].flatMap((date) => new RegExp(`<${date}>(\\d{4})`).exec(entry)?.[1] ?? []))
    ],
    container: 'arXiv',
    abstract: plainText(/<summary>([\s\S]*?)<\/summary>/.exec(entry)?.[1]),
    subjects: [...entry.matchAll(/<category\b[^>]*\bterm="([^"]*)"/g)].map((m) => m[1] as string),
    isPreprint: true,
    publishedAs: published === '' ? [] : [published],
    register: 'arxiv'
  }
}

const particle = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|el|al)$/i

/** “Ada van der Berg” → Ada, van der Berg: registers of whole names say nothing of where the family name begins. */
function splitName(name: string): { family: string; given: string } | { literal: string } {
  const words = name.split(' ')
  let at = words.length - 1
  while (at > 1 && particle.test(words[at - 1] as string)) at--
  return at < 1 ? { literal: name } : { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') }
}

interface Book {
  readonly title?: string
  readonly subtitle?: string
  readonly authors?: readonly { readonly name?: string }[]
  readonly publishers?: readonly { readonly name?: string }[]
  readonly publish_date?: string
}

/** Open Library, by ISBN. */
export function openLibrary(polite: Polite): Register {
  return {
    knows: 'isbn',
    async find(isbn, signal) {
      const reply = await polite.get(
        'openlibrary',
        `/api/books?format=json&jscmd=data&bibkeys=ISBN:${isbn}`,
        'application/json',
        signal
      )
      if (reply.status === 404) return undefined
      const book = reply.status === 200 ? bookIn(reply.text, isbn) : 'bad'
      if (book === 'bad') throw noRecord('openlibrary', reply)
      return book && bookRecord(book, isbn)
    }
  }
}

function bookIn(text: string, isbn: string): Book | undefined | 'bad' {
  try {
    return (JSON.parse(text) as Record<string, Book>)[`ISBN:${isbn}`]
  } catch {
    return 'bad'
  }
}

function bookRecord(book: Book, isbn: string): WorkRecord {
  const year = /\d{4}/.exec(book.publish_date ?? '')?.[0]
  return {
    ...emptyRecord,
    isbn,
    type: 'book',
    title: plainText(book.title),
    subtitle: plainText(book.subtitle),
    authors: (book.authors ?? []).map(({ name }) => splitName(plainText(name))),
    years: year === undefined ? [] : [year],
    publisher: plainText(book.publishers?.[0]?.name),
    register: 'openlibrary'
  }
}
