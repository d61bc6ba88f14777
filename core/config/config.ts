// What a `.neuroprose.yaml` says once it is read.
import type { Severity } from '../finding.ts'
import type { Profile } from '../rule.ts'
import type { Span } from '../text/span.ts'

/** The name under which configuration is looked for in every folder. */
export const configName = '.neuroprose.yaml'

/** A configuration file as a host read it. */
export interface ConfigFile {
  readonly path: string
  readonly text: string
  /** The files its `extends` names, as far as they could be read; see `discover`. */
  readonly extended?: readonly ConfigFile[]
}

/** Something wrong in a configuration file or in the settings of a front matter. */
export interface ConfigProblem {
  readonly path: string
  readonly message: string
  readonly span: Span
  /** Of `span.start`, from 1. */
  readonly line: number
  readonly column: number
}

/** A text of the file and where it stands. */
export interface Located {
  readonly value: string
  readonly span: Span
}

/** What a file, an override or a front matter may set for a document. */
export interface Layer {
  readonly profile?: Profile
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  readonly requireReason?: boolean
  readonly bibliography?: readonly Located[]
}

/** An entry of `overrides`. */
export interface Override extends Layer {
  readonly files: readonly string[]
}

/** Whether works may be looked up over the network: never, each time the user says so, or whenever it helps. */
export const lookupModes = ['off', 'ask', 'on'] as const
export type LookupMode = (typeof lookupModes)[number]

/** How works are looked up. */
export interface Lookups {
  readonly lookups?: LookupMode
  /** A mail address that registers are given, as they wish. */
  readonly contact?: string
  /** Addresses of registers in place of their own, by name. */
  readonly registries?: Readonly<Record<string, string>>
}

/** One configuration file. */
export interface Config extends Layer, Lookups {
  readonly root?: boolean
  readonly extends?: readonly Located[]
  readonly overrides?: readonly Override[]
  readonly ignore?: readonly string[]
  readonly packs?: readonly Located[]
}
