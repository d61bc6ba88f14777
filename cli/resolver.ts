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

/** What the configuration allows. Nobody can be asked on the command line, so that “ask” is “off”. */
export function lookUp(configured: Lookups, io: Io): LookUp {
  const store = diskStore(cacheFolder(io.env, process.platform))
  const now = () => realClock.now()
  if (configured.lookups !== 'on') return { allowed: false, resolver: offlineResolver(store, now) }
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
