// The engine: documents in, findings out. Every host calls this and nothing below it.
import type { Bibliography } from './bibliography.ts'
import type { Document } from './document/document.ts'
import type { Finding, Severity } from './finding.ts'
import type { Profile, Rule } from './rule.ts'

/** How one document is to be linted: the resolved configuration of its file. */
export interface Settings {
  readonly profile: Profile
  /** Severities that the user set, by rule id or by family ('measurement/*'). */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Whether a suppression must say why. */
  readonly requireReason: boolean
}

export const defaultSettings: Settings = { profile: 'review', rules: {}, requireReason: false }

/** A linter with a cache of the blocks it has read; one for each host. */
export interface Linter {
  readonly rules: readonly Rule[]
  /** Findings in source order. Never throws for any document; a rule that throws gives one finding that says so. */
  lint(document: Document, bibliography?: Bibliography, settings?: Settings): Finding[]
}

/** A linter over `rules`. */
export function createLinter(rules: readonly Rule[]): Linter {
  return { rules, lint: () => [] }
}
