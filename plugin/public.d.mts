// The types of the published plugin; the build copies them beside the bundle, and a test holds the two together.
import type { Plugin } from 'unified'

export interface NeuroproseOptions {
  /** What kind of text this is; it shifts how severe findings are. Default: review. */
  readonly profile?: 'manuscript' | 'review' | 'popular' | 'notes'
  /** How severe a rule is, by its id or for a family (`measurement/*`). */
  readonly rules?: Readonly<Record<string, 'off' | 'hint' | 'info' | 'warning' | 'error'>>
  /** Whether a suppression comment must say why. */
  readonly requireReason?: boolean
}

/** Leaves a message on the file for everything that NeuroProse finds in the Markdown tree. */
declare const neuroprose: Plugin<[NeuroproseOptions?]>
export default neuroprose
