// Where a citation key is being typed: from the text around the cursor alone, since a document in the middle of a word is broken.
import type { Span } from '../../core/text/span.ts'
import { isHidden } from './hidden.ts'
import { inBracesOfLatex } from './latex.ts'
import { asciidocList, inTypstCall, pandocKey, restructuredRole, role, typstKey } from './signs.ts'

/** A key that is being typed. */
export interface Typing {
  /** What stands before the cursor of it. */
  readonly typed: string
  /** The whole key, what stands behind the cursor of it included. */
  readonly span: Span
  /** How a key is written here: `pandoc` puts keys with unusual signs in braces, `plain` cannot have every key. */
  readonly style: 'pandoc' | 'plain'
}

/** Finds a key at the end of what stands before the cursor. */
export type Finder = (source: string, at: number) => Typing | undefined

const markdown: readonly Finder[] = [pandocKey, role, inBracesOfLatex]

const finders: Readonly<Record<string, readonly Finder[]>> = {
  markdown,
  quarto: markdown,
  myst: markdown,
  latex: [inBracesOfLatex],
  typst: [typstKey, inTypstCall],
  asciidoc: [asciidocList],
  restructuredtext: [restructuredRole]
}

/** The key that is being typed at `at`; undefined where none is: in code, maths, comments, addresses, cross references. */
export function typingAt(source: string, at: number, format: string): Typing | undefined {
  for (const find of finders[format] ?? []) {
    const typing = find(source, at)
    if (typing) return isHidden(source, typing, format) ? undefined : typing
  }
  return undefined
}
