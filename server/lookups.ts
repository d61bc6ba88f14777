// Look-ups over the network, as far as the user allows them: nothing leaves the machine before.
import type { Fetch } from '../bibliography/lookup/polite.ts'
import { type Clock, Polite } from '../bibliography/lookup/polite.ts'
import { offlineResolver, onlineResolver, type Resolver, type Store } from '../bibliography/lookup/resolver.ts'
import type { LookupMode, Lookups } from '../core/config/config.ts'

/** The ways out of the machine, and where answers are kept; a host that has none looks nothing up. */
export interface Network {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly store: Store
}

/** What the user's editor says of look-ups; a workspace cannot set it, only forbid look-ups. */
export interface LookupSettings extends Required<Pick<Lookups, 'lookups'>> {
  readonly contact: string
  readonly registries: Readonly<Record<string, string>>
}

/** The mode for a document: its configuration files can forbid, not allow. */
export function modeFor(settings: LookupSettings, configured: Lookups, network: Network | undefined): LookupMode {
  if (network === undefined || configured.lookups === 'off') return 'off'
  return configured.lookups === 'ask' && settings.lookups === 'on' ? 'ask' : settings.lookups
}

/** Makes resolvers, and keeps one for each set of addresses: limits and requests are shared by all who ask. */
export class Resolvers {
  readonly #network: Network | undefined
  readonly #version: string
  readonly #known = new Map<string, Resolver>()

  constructor(network: Network | undefined, version: string) {
    this.#network = network
    this.#version = version
  }

  get network(): Network | undefined {
    return this.#network
  }

  /** A resolver that asks registers; one that knows only what was kept where there is no network. */
  online({ contact, registries }: LookupSettings): Resolver {
    const network = this.#network
    if (!network) return this.offline()
    const name = JSON.stringify([contact, registries])
    const known = this.#known.get(name)
    if (known) return known
    const { fetch, clock, store } = network
    const polite = new Polite({
      fetch,
      clock,
      version: this.#version,
      addresses: registries,
      ...(contact === '' ? {} : { contact })
    })
    const made = onlineResolver(polite, store, () => clock.now())
    this.#known.set(name, made)
    return made
  }

  /** A resolver that makes no request. */
  offline(): Resolver {
    const network = this.#network
    return network ? offlineResolver(network.store, () => network.clock.now()) : offlineResolver(nothing, () => 0)
  }
}

const nothing: Store = { read: async () => undefined, write: async () => {} }

/** Answers that are kept for as long as the server lives, where there is no disk. */
export function memoryStore(): Store {
  const kept = new Map<string, string>()
  return {
    read: async (key) => kept.get(key),
    write: async (key, text) => {
      if (kept.size >= 2000) kept.clear()
      kept.set(key, text)
    }
  }
}
