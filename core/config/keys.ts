// The keys of `.neuroprose.yaml`: one table that checks the file, writes its JSON schema and documents it.
import { severities } from '../finding.ts'
import { profiles } from '../rule.ts'
import { lookupModes } from './config.ts'

/** What a key holds. `paths` and `patterns` are one text or a list of them. */
export type KeyKind = 'choice' | 'boolean' | 'paths' | 'patterns' | 'rules' | 'overrides' | 'text' | 'addresses'

export interface Key {
  readonly kind: KeyKind
  readonly summary: string
  readonly values?: readonly string[]
  /** Whether the key may stand in an entry of `overrides`. */
  readonly inOverrides: boolean
  /** Whether it may stand in a document's front matter, under `neuroprose:`. */
  readonly inFrontMatter: boolean
}

/** What a rule can be set to, from silent to the most severe. */
export const levels = ['off', ...severities] as const

export const keys: Readonly<Record<string, Key>> = {
  root: {
    kind: 'boolean',
    summary: 'Stop looking for configuration in the folders above this one.',
    inOverrides: false,
    inFrontMatter: false
  },
  extends: {
    kind: 'paths',
    summary: 'Other configuration files to start from, relative to this one. What this file says wins.',
    inOverrides: false,
    inFrontMatter: false
  },
  profile: {
    kind: 'choice',
    values: profiles,
    summary: 'What kind of text this is; it shifts how severe findings are.',
    inOverrides: true,
    inFrontMatter: true
  },
  rules: {
    kind: 'rules',
    summary: 'How severe a rule is, by its id (`measurement/peripheral-as-central`) or for a family (`measurement/*`).',
    inOverrides: true,
    inFrontMatter: true
  },
  overrides: {
    kind: 'overrides',
    summary: 'Settings for some files only; later entries win.',
    inOverrides: false,
    inFrontMatter: false
  },
  ignore: {
    kind: 'patterns',
    summary: 'Files and folders that are not checked, as patterns relative to this file; `!` takes one back.',
    inOverrides: false,
    inFrontMatter: false
  },
  bibliography: {
    kind: 'paths',
    summary: 'Bibliographies (`.bib`, CSL JSON) of the documents, relative to this file.',
    inOverrides: true,
    inFrontMatter: false
  },
  packs: {
    kind: 'paths',
    summary: 'Rule packs of your own (YAML), relative to this file.',
    inOverrides: false,
    inFrontMatter: false
  },
  requireReason: {
    kind: 'boolean',
    summary: 'Whether a suppression comment must say why, after `--`.',
    inOverrides: true,
    inFrontMatter: false
  },
  lookups: {
    kind: 'choice',
    values: lookupModes,
    summary:
      'Whether the command line may look works up at Crossref, DataCite, PubMed, arXiv and Open Library. In the editor it can only forbid it.',
    inOverrides: false,
    inFrontMatter: false
  },
  contact: {
    kind: 'text',
    summary: 'Your mail address for these registers: who gives one is served faster.',
    inOverrides: false,
    inFrontMatter: false
  },
  registries: {
    kind: 'addresses',
    values: ['crossref', 'doi', 'datacite', 'eutils', 'ctxp', 'arxiv', 'openlibrary'],
    summary: 'Addresses of registers in place of their own, for mirrors.',
    inOverrides: false,
    inFrontMatter: false
  }
}

/** The one key that only entries of `overrides` have. */
export const filesKey: Key = {
  kind: 'patterns',
  summary: 'Patterns, relative to this file, of the documents that this entry is for.',
  inOverrides: true,
  inFrontMatter: false
}

/** The keys that may stand in an entry of `overrides`. */
export const overrideKeys: Readonly<Record<string, Key>> = {
  files: filesKey,
  ...Object.fromEntries(Object.entries(keys).filter(([, key]) => key.inOverrides))
}
