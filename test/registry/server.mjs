// A stand-in for doi.org, Crossref, DataCite, the E-utilities, arXiv and Open Library, on loopback: the shapes of their
// answers and every trap that was met in them. Runs by itself too: npm run fake-registry.
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { works } from './works.mjs'

/** What a request may be met with instead of an answer: set by a test, or by an identifier that asks for it. */
const troubles = {
  busy: (_, response) => send(response, 429, 'text/plain', 'Too many requests.'),
  'busy-for-1s': (_, response) => send(response, 429, 'text/plain', 'Too many requests.', { 'Retry-After': '1' }),
  'busy-for-a-day': (_, response) =>
    send(response, 429, 'text/plain', 'Too many requests.', { 'Retry-After': '86400' }),
  broken: (_, response) => send(response, 503, 'text/html', '<h1>Service unavailable</h1>'),
  malformed: (_, response) => send(response, 200, 'application/json', '{"status":"ok","message":{"DOI":'),
  page: (_, response) => send(response, 200, 'text/html', '<!doctype html><title>A landing page</title>'),
  'cut-off': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '5000' })
    response.write('{"status":"ok",')
    setTimeout(() => response.destroy(), 20)
  },
  silent: () => {}
}

/** Starts the registry on a free port; `close()` ends it, and whatever still waits for an answer. */
export async function startRegistry({ port = 0, list = works } = {}) {
  const requests = []
  const plans = new Map()
  let open = 0
  const seen = { most: 0 }
  const server = createServer((request, response) => {
    open++
    seen.most = Math.max(seen.most, open)
    response.on('close', () => open--)
    const url = new URL(request.url, 'http://localhost')
    requests.push({ path: url.pathname + url.search, headers: request.headers, at: Date.now() })
    const trouble = next(plans, url)
    if (trouble) return troubles[trouble](request, response)
    const delay = Number(plans.get('delay') ?? 0)
    setTimeout(() => answer(list, url, request, response), delay)
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${server.address().port}`
  const addresses = Object.fromEntries(
    ['crossref', 'doi', 'datacite', 'eutils', 'ctxp', 'arxiv', 'openlibrary'].map((name) => [name, `${at}/${name}`])
  )
  return {
    at,
    addresses,
    requests,
    seen,
    /** Meets the next requests whose path has `part` with these troubles, one each; then answers again. */
    trouble: (part, ...kinds) => plans.set(part, kinds),
    /** Answers every request after so many ms. */
    slow: (ms) => plans.set('delay', ms),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
  }
}

function next(plans, url) {
  const path = decodeURIComponent(url.pathname + url.search)
  for (const [part, kinds] of plans)
    if (Array.isArray(kinds) && path.includes(part) && kinds.length > 0) return kinds.shift()
  return Object.keys(troubles).find((name) => path.includes(`/trouble-${name}`))
}

function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { 'Content-Type': type, ...headers })
  response.end(body)
}

const json = (response, value) => send(response, 200, 'application/json', JSON.stringify(value))
const plainDoi = (doi) => decodeURIComponent(doi).toLowerCase()

function answer(list, url, request, response) {
  const [, service, ...rest] = url.pathname.split('/')
  const byDoi = (doi) => list.find((work) => work.doi !== undefined && plainDoi(work.doi) === plainDoi(doi))
  if (service === 'crossref') return crossref(url, rest, byDoi, list, response)
  if (service === 'doi') return doiOrg(rest, byDoi, request, response)
  if (service === 'datacite') return dataCite(rest, byDoi, response)
  if (service === 'eutils') return eutils(url, list, response)
  if (service === 'ctxp') return ctxp(url, list, response)
  if (service === 'arxiv') return arxiv(url, list, response)
  if (service === 'openlibrary') return openLibrary(url, list, response)
  send(response, 404, 'text/plain', 'Nothing is here.')
}

function crossref(url, [, ...doi], byDoi, list, response) {
  if (doi.length === 0) {
    const words = (url.searchParams.get('query.bibliographic') ?? '').toLowerCase().split(/\W+/).filter(Boolean)
    const items = list.filter(
      (work) => work.crossref && words.every((word) => JSON.stringify(work.crossref).toLowerCase().includes(word))
    )
    return json(response, {
      status: 'ok',
      'message-type': 'work-list',
      message: { items: items.map((work) => work.crossref) }
    })
  }
  // The real service refuses a selection of fields for a single work.
  if (url.searchParams.has('select')) return send(response, 400, 'application/json', '{"status":"failed"}')
  const work = byDoi(doi.join('/'))
  if (!work?.crossref) return send(response, 404, 'text/plain', 'Resource not found.')
  json(response, { status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: work.crossref })
}

function doiOrg(doi, byDoi, request, response) {
  const work = byDoi(doi.join('/'))
  if (!work) return send(response, 404, 'text/html', '<h1>DOI Not Found</h1>')
  if (!/csl\+json/.test(request.headers.accept ?? ''))
    return send(response, 302, 'text/html', '', { Location: 'https://example.invalid/' })
  const registrar = work.crossref ? 'crossref-csl' : 'datacite'
  send(response, 302, 'text/html', '', {
    Location: `/${registrar === 'datacite' ? 'datacite/dois' : 'crossref/works'}/${encodeURIComponent(work.doi)}`
  })
}

function dataCite([, ...doi], byDoi, response) {
  const work = byDoi(doi.join('/'))
  if (!work?.csl) return send(response, 404, 'application/json', '{"errors":[{"status":"404"}]}')
  send(response, 200, 'application/vnd.citationstyles.csl+json', JSON.stringify(work.csl))
}

function eutils(url, list, response) {
  const id = url.searchParams.get('id')
  const work = list.find(({ pmid }) => pmid === id)
  const body = work?.pubmed ?? ''
  send(response, 200, 'application/xml', `<?xml version="1.0" ?>\n<PubmedArticleSet>${body}</PubmedArticleSet>`)
}

function ctxp(url, list, response) {
  const work = list.find(({ pmcid }) => pmcid === `PMC${url.searchParams.get('id')}`)
  if (!work) return send(response, 404, 'application/json', '{"status":"error"}')
  json(response, {
    id: `pmcid:${work.pmcid}`,
    PMID: work.pmid,
    PMCID: work.pmcid,
    DOI: work.doi,
    type: 'article-journal'
  })
}

function arxiv(url, list, response) {
  const work = list.find(({ arxiv: number }) => number === url.searchParams.get('id_list'))
  const entry = work?.atom ?? ''
  send(
    response,
    200,
    'application/atom+xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`
  )
}

function openLibrary(url, list, response) {
  const key = url.searchParams.get('bibkeys') ?? ''
  const work = list.find(({ isbn }) => `ISBN:${isbn}` === key)
  json(response, work ? { [key]: work.book } : {})
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const registry = await startRegistry({ port: Number(process.argv[2] ?? 0) })
  const lines = works.map((work) => `  ${work.doi ?? work.isbn ?? work.arxiv ?? work.pmid}  ${work.note}`)
  console.log(
    `The registry of samples listens on ${registry.at} until you press Ctrl+C. It knows:\n${lines.join('\n')}`
  )
  console.log(
    `\nIn .neuroprose.yaml:\n\nlookups: on\nregistries:\n${Object.entries(registry.addresses)
      .map(([name, at]) => `  ${name}: ${at}`)
      .join('\n')}`
  )
}
