// CSL styles, rendered by citation-js and citeproc. Both are looked for among the installed packages when they are
// first wanted: citeproc (CPAL-1.0 or AGPL-1.0) is part of no bundle of ours.
import { createRequire } from 'node:module'
import type { CslItem } from '../../../bibliography/convert.ts'

/** A style that references can be written in. */
export interface Style {
  /** The references in the order of the style, as plain text. */
  format(items: readonly CslItem[], language: string): { readonly id: string; readonly text: string }[]
}

/** The styles that are at hand. */
export interface Styles {
  readonly names: readonly string[]
  named(name: string): Style | undefined
  /** The style that a .csl file describes; undefined where it describes none. */
  fromCsl(xml: string): Style | undefined
}

/** The little of citation-js that is used here. */
interface CitationJs {
  readonly Cite: new (
    items: readonly CslItem[],
    options: { generateGraph: boolean }
  ) => {
    format(form: 'bibliography', options: object): [id: string, text: string][]
  }
  readonly plugins: {
    readonly config: {
      get(name: '@csl'): {
        readonly templates: { has(name: string): boolean; add(name: string, xml: string): void; list(): string[] }
      }
    }
  }
}

/** Loads the packages. Rejects where they are not installed. */
export async function styles(): Promise<Styles> {
  const load = createRequire(import.meta.url)
  const { Cite, plugins } = load('@citation-js/core') as CitationJs
  load('@citation-js/plugin-csl')
  const { templates } = plugins.config.get('@csl')
  const style = (template: string): Style => ({
    format(items, lang) {
      if (items.length === 0) return []
      const cite = new Cite(items, { generateGraph: false })
      const entries = cite.format('bibliography', { format: 'text', template, lang, asEntryArray: true })
      return entries.map(([id, text]) => ({ id: String(id), text: text.replace(/\s+/g, ' ').trim() }))
    }
  })
  return {
    names: templates.list(),
    named: (name) => (templates.has(name) ? style(name) : undefined),
    fromCsl(xml) {
      if (!/<style\b[^>]*>/.test(xml) || !/<bibliography\b/.test(xml)) return undefined
      templates.add('given', xml)
      return style('given')
    }
  }
}
