// Which characters can open an inline construct: all others are stepped over.
import { DOT } from '../scan/units.ts'

/** Units that can; as long as there are units, so that a look-up needs no comparison before it. */
export const specials = new Uint8Array(0x10000)
for (const c of '\\`*_~[]!<&{}$@:^') specials[c.charCodeAt(0)] = 1

/** The same and the dot, for documents with addresses such as `www.…`. */
export const specialsAndDot = specials.slice()
specialsAndDot[DOT] = 1
