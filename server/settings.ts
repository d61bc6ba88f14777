// The settings section `neuroprose`: read with care, since anything may stand in it, and asked for as the client can.
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver'
import { type Severity, severities } from '../core/finding.ts'
import type { Abilities } from './abilities.ts'
import type { LookupSettings } from './lookups.ts'

/** Whether documents are read that carry much else than articles. */
type Asked = 'auto' | 'on' | 'off'

/** Checked settings of the editor. */
export interface EditorSettings {
  readonly enable: boolean
  /** What lies under every configuration file, in its own words (`profile`, `rules`); checked where those are. */
  readonly base: Readonly<Record<string, unknown>>
  /** The least severity that is shown. */
  readonly severity: Severity
  readonly plainText: Asked
  readonly html: Asked
  readonly lookUp: LookupSettings
  /** Whether author and year are shown behind each key. */
  readonly inlayHints: boolean
  /** Whether entries of a bibliography say how often they are cited. */
  readonly codeLens: boolean
}

/** `value` if it is one of `allowed`; otherwise the first of them, with a complaint when there was anything. */
function oneOf<T extends string>(name: string, value: unknown, allowed: readonly [T, ...T[]], complaints: string[]): T {
  const known = allowed.find((a) => a === value)
  if (known !== undefined) return known
  if (isSet(value)) {
    complaints.push(`The setting neuroprose.${name} is ${JSON.stringify(value)}; it may be ${allowed.join(', ')}.`)
  }
  return allowed[0]
}

/** Whether a setting says anything: editors send null or '' for what the user left alone. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** Reads one value of the section; whatever is wrong in it is left out and complained of. */
export function readSettings(value: unknown): { settings: EditorSettings; complaints: string[] } {
  const complaints: string[] = []
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const base = Object.fromEntries(
    Object.entries(given).filter(([key, v]) => (key === 'profile' || key === 'rules') && isSet(v))
  )
  const settings: EditorSettings = {
    enable: given.enable !== false,
    base,
    severity: oneOf('severity', given.severity, severities, complaints),
    plainText: oneOf('plainText', given.plainText, ['auto', 'on', 'off'], complaints),
    html: oneOf('html', given.html, ['auto', 'on', 'off'], complaints),
    lookUp: {
      lookups: oneOf('lookups', given.lookups, ['off', 'ask', 'on'], complaints),
      contact: typeof given.contact === 'string' ? given.contact.trim() : '',
      registries: addressesIn(given.registries)
    },
    inlayHints: switched(given, 'inlayHints', 'citations') ?? false,
    codeLens: switched(given, 'codeLens', 'citations') ?? true
  }
  return { settings, complaints }
}

/** Addresses of registers; what is no address is left out. */
function addressesIn(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, at]) => typeof at === 'string' && /^https?:/.test(at)))
}

/** A switch inside a group, nested as editors send it, or by its dotted name as people write it. */
function switched(given: Readonly<Record<string, unknown>>, group: string, name: string): boolean | undefined {
  const nested = given[group]
  const inside = typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)[name] : undefined
  const value = inside ?? given[`${group}.${name}`]
  return typeof value === 'boolean' ? value : undefined
}

/** The section inside what a client sent without being asked: under `neuroprose`, under `settings`, or bare. */
function sectionOf(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined
  const given = sent as Record<string, unknown>
  return given.neuroprose ?? given.settings ?? sent
}

/** Keeps the editor's settings, by workspace folder where the client can be asked. */
export class SettingsStore {
  readonly #connection: Connection
  #asks = false
  #sent: unknown
  #cache = new Map<string, Promise<EditorSettings>>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Takes what came with `initialize`. */
  initialize(abilities: Abilities, options: unknown): void {
    this.#asks = abilities.configuration
    this.#sent = sectionOf(options)
  }

  /** Takes a `didChangeConfiguration`; a client that can be asked is asked again. */
  change(sent: unknown): void {
    const section = sectionOf(sent)
    if (section !== undefined) this.#sent = section
    this.#cache = new Map()
  }

  /** Forgets what was asked, when folders come or go. */
  forget(): void {
    this.#cache = new Map()
  }

  /** The settings for a document; `scope` is its workspace folder. */
  of(uri: string, scope: string): Promise<EditorSettings> {
    const known = this.#cache.get(scope)
    if (known) return known
    const asked = this.#ask(uri)
    this.#cache.set(scope, asked)
    return asked
  }

  /** Asks to be told of changes, where a client only tells those that ask. */
  register(abilities: Abilities): void {
    if (!abilities.configurationEvents) return
    void this.#connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'neuroprose' })
      .catch((error: unknown) =>
        this.#connection.console.warn(`Changed settings will not be noticed: ${String(error)}`)
      )
  }

  async #ask(uri: string): Promise<EditorSettings> {
    let value = this.#sent
    if (this.#asks) {
      try {
        const answer: unknown = await this.#connection.workspace.getConfiguration({
          scopeUri: uri,
          section: 'neuroprose'
        })
        if (typeof answer === 'object' && answer !== null) value = answer
      } catch (error) {
        this.#connection.console.warn(`The client could not be asked for its settings: ${String(error)}`)
      }
    }
    const { settings, complaints } = readSettings(value)
    for (const complaint of complaints) this.#connection.console.warn(complaint)
    return settings
  }
}
