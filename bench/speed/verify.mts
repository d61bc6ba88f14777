// How long 500 references take to verify against the registry of samples, limits lifted: npx tsx bench/speed/verify.mts
import { Polite } from '../../bibliography/lookup/polite.ts'
import { onlineResolver } from '../../bibliography/lookup/resolver.ts'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import type { LockedEntry } from '../../bibliography/verify/lock.ts'
import { packed, unpacked } from '../../bibliography/verify/retraction-watch.ts'
import { verify } from '../../bibliography/verify/verify.ts'
import { memoryStore } from '../../server/lookups.ts'
import { fetchReply, realClock } from '../../server/network.ts'
import { startRegistry } from '../../test/registry/server.mjs'

const count = 500
const list = Array.from({ length: count }, (_, i) => ({
  note: '',
  doi: `10.5555/b.${i}`,
  crossref: {
    DOI: `10.5555/b.${i}`,
    type: 'journal-article',
    title: [`Voles number ${i} and trust`],
    author: [{ family: 'Lund', given: 'Ada' }],
    issued: { 'date-parts': [[2011]] }
  }
}))
const registry = await startRegistry({ list })
const text = list
  .map(
    ({ doi }, i) =>
      `@article{k${i}, title={Voles number ${i} and trust}, author={Lund, Ada}, year={2011}, doi={${doi}}}`
  )
  .join('\n')
const { bibliography } = await loadBibliography([{ path: 'r.bib', text }])
const entries = bibliography.entries.map((entry) => ({ entry, field: () => '' }))
const polite = new Polite({
  fetch: fetchReply,
  clock: realClock,
  addresses: registry.addresses,
  version: '0',
  unlimited: true
})
const lock = new Map<string, LockedEntry>()
const began = performance.now()
await verify(entries, {
  resolver: onlineResolver(polite, memoryStore(), () => Date.now()),
  lock,
  maxAge: 90,
  today: '2026-11-22',
  took: (key, entry) => lock.set(key, entry)
})
const seconds = (performance.now() - began) / 1000
const verified = [...lock.values()].filter(({ state }) => state === 'verified').length
console.log(`${verified} of ${count} references verified in ${seconds.toFixed(2)} s`)
await registry.close()

const notices = new Map(
  Array.from({ length: 71_000 }, (_, i) => [
    `doi:10.5555/p.${i}`,
    [{ kind: 'retraction' as const, notice: '', date: '2014-02-06', source: 'retraction-watch' }]
  ])
)
const bytes = packed(notices)
const before = performance.now()
const index = unpacked(bytes)
const hit = index?.find('doi:10.5555/p.70999')
console.log(
  `an index of ${index?.size} papers, ${(bytes.length / 1000).toFixed(0)} kB, opened and asked in ${(performance.now() - before).toFixed(2)} ms (${hit?.standing})`
)
