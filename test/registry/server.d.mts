// What tests see of the registry of samples.

/** A registry on loopback. */
export interface Registry {
  readonly at: string
  /** Its addresses by the names of the registers. */
  readonly addresses: Readonly<Record<string, string>>
  /** What it was asked, in order. */
  readonly requests: {
    readonly path: string
    readonly headers: Readonly<Record<string, string | undefined>>
    readonly at: number
  }[]
  /** How many requests were open at once at most. */
  readonly seen: { most: number }
  trouble(part: string, ...kinds: string[]): void
  slow(ms: number): void
  close(): Promise<void>
}

export function startRegistry(options?: {
  readonly port?: number
  readonly list?: readonly unknown[]
}): Promise<Registry>
