// How one document is to be linted; apart from the engine, so that settings can be worked out without loading it.
import type { Severity } from './finding.ts'
import type { Profile } from './rule.ts'

/** How one document is to be linted: the resolved configuration of its file. */
export interface Settings {
  readonly profile: Profile
  /** Severities that the user set, by rule id or by family ('measurement/*'); they are final. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Whether a suppression must say why. */
  readonly requireReason: boolean
}

export const defaultSettings: Settings = { profile: 'review', rules: {}, requireReason: false }
