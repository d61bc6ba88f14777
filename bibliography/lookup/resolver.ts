// Finds out what an identifier stands for: from a cache, else from the registers that can know it, one after the other.

import { crossref, searchCrossref } from './crossref.ts'
import { dataCite, doiOrg } from './csl-registers.ts'
import { type Identifier, nameOf } from './identifiers.ts'
import { arxiv, openLibrary } from './others.ts'
import type { Polite } from './polite.ts'
import { pubmed, pubmedCentral } from './pubmed.ts'
import type { Outcome, Register, WorkRecord } from './record.ts'

/** Where answers are kept between runs; a host injects it. Both never reject: a cache that fails is an empty one. */
export interface Store {
  read(key: string): Promise<string | undefined>
  write(key: string, text: string): Promise<void>
}

/** How long an answer counts, in ms: what exists changes little, what does not may be registered tomorrow. */
export const ages = { found: 30 * 86_400_000, absent: 86_400_000 } as const

/** Changes when records are read in another way, so that older answers are asked for again. */
const FORM = 1

export interface Resolver {
  /** What is known of the work. Rejects only when `signal` is aborted. */
  resolve(id: Identifier, options?: { readonly signal?: AbortSignal; readonly fresh?: boolean }): Promise<Outcome>
  /** Works that have these words in their metadata, for an author to choose from. Rejects when nobody can be asked. */
  search(words: string, signal?: AbortSignal): Promise<readonly WorkRecord[]>
}

/** Works that one search offers. */
const offered = 10

/** Makes no request at all: what is not in the cache is unknown. */
export function offlineResolver(store: Store, now: () => number): Resolver {
  return {
    async resolve(id) {
      return (await fromStore(store, id, now())) ?? { state: 'unknown', why: 'look-ups are off' }
    },
    search: async () => []
  }
}

/** Asks registers where the cache has no answer that is young enough. */
export function onlineResolver(polite: Polite, store: Store, now: () => number): Resolver {
  const registers = registersOf(polite)
  const keep = (id: Identifier, outcome: Outcome) =>
    store.write(nameOf(id), JSON.stringify({ form: FORM, at: now(), outcome }))
  return {
    async resolve(id, { signal, fresh = false } = {}) {
      signal?.throwIfAborted()
      const known = fresh ? undefined : await fromStore(store, id, now())
      if (known) return known
      const outcome = await ask(registers[id.kind], id.value, signal)
      if (outcome.state !== 'unknown') await keep(id, outcome)
      return outcome
    },
    async search(words, signal) {
      const records = (await searchCrossref(polite, words, offered, signal)).filter(({ doi }) => doi !== '')
      // Whoever chooses one of them needs not be asked for again.
      await Promise.all(records.map((record) => keep({ kind: 'doi', value: record.doi }, { state: 'found', record })))
      return records
    }
  }
}

function registersOf(polite: Polite): Readonly<Record<Identifier['kind'], readonly Register[]>> {
  const byPmid = pubmed(polite)
  return {
    // Crossref says most (notices, preprints); doi.org knows who else may have registered a DOI.
    doi: [crossref(polite), doiOrg(polite), dataCite(polite)],
    pmid: [byPmid],
    pmcid: [pubmedCentral(polite, byPmid)],
    arxiv: [arxiv(polite)],
    isbn: [openLibrary(polite)]
  }
}

/** The first register that knows the work; absent only when each of them was reached and has no such work. */
async function ask(registers: readonly Register[], value: string, signal: AbortSignal | undefined): Promise<Outcome> {
  let why: string | undefined
  for (const register of registers) {
    try {
      const record = await register.find(value, signal)
      if (record) return { state: 'found', record }
    } catch (error) {
      signal?.throwIfAborted()
      why ??= error instanceof Error ? error.message : String(error)
    }
  }
  return why === undefined ? { state: 'absent' } : { state: 'unknown', why }
}

async function fromStore(store: Store, id: Identifier, now: number): Promise<Outcome | undefined> {
  const text = await store.read(nameOf(id))
  if (text === undefined) return undefined
  try {
    const { form, at, outcome } = JSON.parse(text) as { form: number; at: number; outcome: Outcome }
    if (form !== FORM || outcome.state === 'unknown') return undefined
    return now - at < ages[outcome.state] ? outcome : undefined
  } catch {
    return undefined
  }
}
