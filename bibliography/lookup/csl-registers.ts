// Registers that answer in CSL: doi.org for every DOI, DataCite through it or by its own interface.
import type { Name } from '../../core/bibliography.ts'
import { plainDoi } from './identifiers.ts'
import { noRecord, type Polite, type Service } from './polite.ts'
import { emptyRecord, plainText, type Register, type WorkRecord } from './record.ts'

const csl = 'application/vnd.citationstyles.csl+json'

/** doi.org sends the question on to whoever registered the DOI. */
export function doiOrg(polite: Polite): Register {
  return cslRegister(polite, 'doi', (doi) => `/${encodePath(doi)}`)
}

/** DataCite, the register of data sets, software and many preprints. */
export function dataCite(polite: Polite): Register {
  return cslRegister(polite, 'datacite', (doi) => `/dois/${encodeURIComponent(doi)}`)
}

/** A DOI in an address: its slashes stay, signs that would end it are escaped. */
function encodePath(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/')
}

function cslRegister(polite: Polite, service: Service, path: (doi: string) => string): Register {
  return {
    knows: 'doi',
    async find(doi, signal) {
      const reply = await polite.get(service, path(doi), csl, signal)
      if (reply.status === 404 || reply.status === 410) return undefined
      const item = reply.status === 200 ? objectIn(reply.text) : undefined
      // A page for people (the register ignores what was asked for) says nothing about the work.
      if (!item) throw noRecord(service, reply)
      return cslRecord(item, service === 'doi' ? 'doi' : 'datacite', doi)
    }
  }
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** A CSL item as a record. */
export function cslRecord(item: Record<string, unknown>, register: string, doi = ''): WorkRecord {
  const text = (field: string) => {
    const value = item[field]
    return plainText(Array.isArray(value) ? value[0] : typeof value === 'number' ? String(value) : value)
  }
  return {
    ...emptyRecord,
    doi: plainDoi(text('DOI') || doi),
    pmid: text('PMID'),
    pmcid: text('PMCID'),
    isbn: text('ISBN'),
    type: text('type'),
    title: text('title'),
    subtitle: text('subtitle'),
    authors: namesOf(item.author ?? item.editor),
    years: yearsOf(item),
    container: text('container-title'),
    volume: text('volume'),
    issue: text('issue'),
    pages: text('page'),
    publisher: text('publisher'),
    abstract: text('abstract'),
    isPreprint: item.genre === 'preprint' || item.type === 'preprint',
    register
  }
}

function namesOf(value: unknown): Name[] {
  if (!Array.isArray(value)) return []
  return (value as Record<string, string | undefined>[]).flatMap(({ family, given, literal, ...more }): Name[] => {
    const particle = more['non-dropping-particle'] ?? more['dropping-particle']
    const whole = family && particle ? `${particle} ${family}` : family
    if (whole) return [given ? { family: whole, given } : { family: whole }]
    return literal ? [{ literal }] : []
  })
}

function yearsOf(item: Record<string, unknown>): string[] {
  const years = ['issued', 'published-print', 'published-online'].map((field) => {
    const date = item[field] as { 'date-parts'?: unknown[][]; literal?: string; raw?: string } | undefined
    const year = date?.['date-parts']?.[0]?.[0]
    return year ? String(year) : (/\d{4}/.exec(date?.literal ?? date?.raw ?? '')?.[0] ?? '')
  })
  return [...new Set(years.filter((year) => year !== ''))]
}
