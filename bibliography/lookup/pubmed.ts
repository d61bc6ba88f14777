// PubMed and PubMed Central, by the E-utilities: metadata, MeSH headings, and the notices about a paper.
import type { Name } from '../../core/bibliography.ts'
import { plainDoi } from './identifiers.ts'
import { noRecord, type Polite } from './polite.ts'
import { emptyRecord, plainText, type Register, type Update, type WorkRecord } from './record.ts'

/** PubMed, by PMID. */
export function pubmed(polite: Polite): Register {
  return {
    knows: 'pmid',
    find: async (pmid, signal) => {
      const reply = await polite.get(
        'eutils',
        `/efetch.fcgi?db=pubmed&retmode=xml&id=${pmid}${named}`,
        'application/xml',
        signal
      )
      if (reply.status === 400 || reply.status === 404) return undefined
      if (reply.status !== 200 || !/<PubmedArticleSet\b/.test(reply.text)) {
        throw noRecord('eutils', reply)
      }
      const article = /<Pubmed(?:Book)?Article>[\s\S]*?<\/Pubmed(?:Book)?Article>/.exec(reply.text)?.[0]
      return article === undefined ? undefined : pubmedRecord(article, pmid)
    }
  }
}

/** PubMed Central, by PMCID: it says which paper that is; PubMed or a DOI's register knows the rest. */
export function pubmedCentral(polite: Polite, byPmid: Register): Register {
  return {
    knows: 'pmcid',
    async find(pmcid, signal) {
      const path = `/pmc/?format=csl&id=${pmcid.replace(/^PMC/, '')}`
      const reply = await polite.get('ctxp', path, 'application/json', signal)
      if (reply.status === 404 || reply.status === 400) return undefined
      const item = reply.status === 200 ? objectIn(reply.text) : undefined
      if (!item) throw noRecord('ctxp', reply)
      const pmid = String(item.PMID ?? '')
      return pmid === '' ? undefined : byPmid.find(pmid, signal)
    }
  }
}

/** Who asks, as the operators want to know. */
const named = '&tool=neuroprose'

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const one = Array.isArray(value) ? value[0] : value
    return one !== null && typeof one === 'object' ? (one as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** A paper as PubMed's XML describes it. Its XML is regular and flat, so that its elements are read by name. */
export function pubmedRecord(xml: string, pmid: string): WorkRecord {
  // Papers that this one cites, or that comment on it, have identifiers of their own.
  const own = xml.replace(/<ReferenceList>[\s\S]*<\/ReferenceList>/, '')
  const about = own.replace(/<CommentsCorrectionsList>[\s\S]*?<\/CommentsCorrectionsList>/, '')
  const ids = new Map([...about.matchAll(/<ArticleId IdType="(\w+)">([^<]*)<\/ArticleId>/g)].map((m) => [m[1], m[2]]))
  const types = textsOf(about, 'PublicationType').map((type) => type.toLowerCase())
  const doi = ids.get('doi') ?? /<ELocationID EIdType="doi"[^>]*>([^<]*)</.exec(about)?.[1] ?? ''
  return {
    ...emptyRecord,
    doi: plainDoi(plainText(doi)),
    pmid,
    pmcid: plainText(ids.get('pmc') ?? ''),
    type: 'article-journal',
    title: (textsOf(about, 'ArticleTitle')[0] ?? '').replace(/\.$/, ''),
    authors: [...about.matchAll(/<Author\b[^>]*>([\s\S]*?)<\/Author>/g)].flatMap((m) => nameOf(m[1] as string)),
    years: yearsOf(about),
    container: textsOf(about, 'ISOAbbreviation')[0] ?? textsOf(about, 'Title')[0] ?? '',
    volume: textsOf(about, 'Volume')[0] ?? '',
    issue: textsOf(about, 'Issue')[0] ?? '',
    pages: textsOf(about, 'MedlinePgn')[0] ?? '',
    abstract: textsOf(about, 'AbstractText').join(' '),
    subjects: [...textsOf(about, 'DescriptorName'), ...textsOf(about, 'Keyword')],
    updates: updatesIn(own, types),
    isNotice: types.some((type) =>
      /^(?:retraction of publication|published erratum|expression of concern)$/.test(type)
    ),
    isPreprint: types.includes('preprint'),
    publishedAs: [
      ...own.matchAll(/<CommentsCorrections RefType="UpdateIn">([\s\S]*?)<\/CommentsCorrections>/g)
    ].flatMap((m) => plainDoi(/\bdoi:\s*(10\.\S+)/i.exec(plainText(m[1]))?.[1] ?? '') || []),
    register: 'pubmed'
  }
}

function textsOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'))].map((m) =>
    plainText(m[1])
  )
}

function nameOf(xml: string): Name[] {
  const [family] = textsOf(xml, 'LastName')
  const [given] = textsOf(xml, 'ForeName')
  const [collective] = textsOf(xml, 'CollectiveName')
  if (family) return [given ? { family, given } : { family }]
  return collective ? [{ literal: collective }] : []
}

function yearsOf(xml: string): string[] {
  const dates = [...xml.matchAll(/<(?:PubDate|ArticleDate)\b[^>]*>([\s\S]*?)<\/(?:PubDate|ArticleDate)>/g)]
  return [
    ...new Set(
      dates.flatMap((m) => /\b(?:1[5-9]|20)\d\d\b/.exec(plainText(m[1])?.replace(/\s/g, ' ') ?? '')?.[0] ?? [])
    )
  ]
}

const notices: Readonly<Record<string, Update['kind']>> = {
  RetractionIn: 'retraction',
  PartialRetractionIn: 'partial-retraction',
  ExpressionOfConcernIn: 'concern',
  ErratumIn: 'correction',
  CorrectedandRepublishedIn: 'correction'
}

/** From the links to notices and from the types of the publication: the two do not always come together. */
function updatesIn(xml: string, types: readonly string[]): Update[] {
  const links = [...xml.matchAll(/<CommentsCorrections RefType="(\w+)">([\s\S]*?)<\/CommentsCorrections>/g)]
  const updates = links.flatMap(([, type, body]): Update[] => {
    const kind = notices[type as string]
    if (!kind) return []
    const source = textsOf(body as string, 'RefSource')[0] ?? ''
    const date = /\b(?:19|20)\d\d\b/.exec(source)?.[0] ?? ''
    return [{ kind, notice: textsOf(body as string, 'PMID')[0] ?? '', date, source: 'pubmed' }]
  })
  const retracted = types.includes('retracted publication')
  if (retracted && !updates.some(({ kind }) => kind === 'retraction')) {
    updates.push({ kind: 'retraction', notice: '', date: '', source: 'pubmed' })
  }
  return updates
}
