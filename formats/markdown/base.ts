// Markdown as it is: CommonMark, GFM, maths and Pandoc’s extensions, without the syntax of any publishing system.
import { kinds } from '../kinds.ts'
import type { Flavour } from './reader.ts'

/** The base that flavours are made of. */
export const base: Flavour = {
  name: kinds.markdown.name,
  directive: () => undefined,
  targets: false,
  captionsIn: () => []
}
