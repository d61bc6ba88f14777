// Look-ups from the command line: at registers where the configuration allows it, else from what was kept.
import { cacheFolder, diskStore } from '../bibliography/lookup/disk.ts'
import { Polite } from '../bibliography/lookup/polite.ts'
import { offlineResolver, onlineResolver, type Resolver } from '../bibliography/lookup/resolver.ts'
import type { Lookups } from '../core/config/config.ts'
import { version } from '../core/homepage.ts'
import { fetchReply, realClock } from '../server/network.ts'
import type { Io } from './io.ts'

/** A resolver, and whether it may ask anybody. */
export interface LookUp {
  readonly allowed: boolean
  readonly resolver: Resolver
}

/** What the configuration allows: “ask” allows what the user has `chosen` in this very call. */
export function lookUp(configured: Lookups, io: Io, chosen: boolean): LookUp {
  const store = diskStore(cacheFolder(io.env, process.platform))
  const now = () => realClock.now()
  const isAllowed = configured.lookups === 'on' || (configured.lookups === 'ask' && chosen)
  if (!isAllowed) return { allowed: false, resolver: offlineResolver(store, now) }
  const { contact, registries } = configured
  const polite = new Polite({
    fetch: fetchReply,
    clock: realClock,
    version,
    ...(registries === undefined ? {} : { addresses: registries }),
    ...(contact === undefined ? {} : { contact })
  })
  return { allowed: true, resolver: onlineResolver(polite, store, now) }
}
