// Identifiers of works as people write and paste them: bare, with a prefix, or as an address.

/** What a work is registered under. `value` is in the form that registers compare: a DOI in lower case, an ISBN of 13 digits. */
export interface Identifier {
  readonly kind: 'doi' | 'pmid' | 'pmcid' | 'arxiv' | 'isbn'
  readonly value: string
}

/** “doi:10.1038/nature03701”, for cache keys and messages. */
export function nameOf({ kind, value }: Identifier): string {
  return `${kind}:${value}`
}

const shapes: readonly (readonly [kind: Identifier['kind'], shape: RegExp])[] = [
  ['doi', /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i],
  ['pmcid', /^(?:https?:\/\/\S+?\/(?:articles\/)?|pmcid:\s*)?(PMC\d{2,9})(?:\.\d+)?\/?$/i],
  [
    'pmid',
    /^(?:https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/|pmid:\s*)(\d{1,9})\/?$/i
  ],
  [
    'arxiv',
    /^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i
  ],
  ['isbn', /^(?:isbn(?:-1[03])?:?\s*)?((?:97[89][- ]?)?(?:\d[- ]?){9}[\dx])$/i]
]

/** The identifier that a text is, or undefined: a bare number is none, it may be anything. */
export function identifierIn(text: string): Identifier | undefined {
  const trimmed = text.trim()
  for (const [kind, shape] of shapes) {
    const found = shape.exec(trimmed)?.[1]
    const value = found === undefined ? undefined : plain(kind, found)
    if (value !== undefined) return { kind, value }
  }
  return undefined
}

/** The DOI in the form in which two are compared: lower case, escapes undone, without what a sentence leaves at its end. */
export function plainDoi(doi: string): string {
  let text = doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
  try {
    text = decodeURIComponent(text)
  } catch {
    // A percent sign of its own is part of the DOI.
  }
  return text.replace(/[.,;:]+$/, '').toLowerCase()
}

function plain(kind: Identifier['kind'], found: string): string | undefined {
  if (kind === 'doi') return plainDoi(found)
  if (kind === 'pmcid') return found.toUpperCase()
  if (kind === 'isbn') return plainIsbn(found)
  return kind === 'arxiv' ? found.toLowerCase() : found
}

/** Thirteen digits; undefined when the check digit is wrong. */
function plainIsbn(found: string): string | undefined {
  const digits = found.replace(/[- ]/g, '').toUpperCase()
  if (digits.length === 10) {
    const sum = [...digits].reduce((s, c, i) => s + (c === 'X' ? 10 : Number(c)) * (10 - i), 0)
    return sum % 11 === 0 ? withCheckDigit(`978${digits.slice(0, 9)}`) : undefined
  }
  return /^\d{13}$/.test(digits) && withCheckDigit(digits.slice(0, 12)) === digits ? digits : undefined
}

/** ISO 2108: weights 1 and 3 in turn, the last digit makes the sum a multiple of ten. */
function withCheckDigit(twelve: string): string {
  const sum = [...twelve].reduce((s, c, i) => s + Number(c) * (i % 2 === 0 ? 1 : 3), 0)
  return twelve + ((10 - (sum % 10)) % 10)
}
