// Looks words up in the compiled lexicon: the longest form at a place, and the sense of an exact form.
import { decoys } from './lexicon/homonyms.ts'
import { lexicon as lists } from './lexicon/index.ts'
import { compileLexicon, type Leaf, type Lexicon, type Sense, squeeze, type TrieNode } from './lexicon/trie.ts'
import type { Token } from './model.ts'
import { isInside, type Units, unitsOf } from './units.ts'

/** The compiled word lists: constant, built once when the module loads. */
export const lexicon: Lexicon = compileLexicon(lists, decoys)

/** A text with its tokens and units, and the abbreviations that its document defines. */
export interface Page {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly units: Units
  readonly abbreviations: ReadonlyMap<string, string>
}

/** A form found at a place; `after` is the unit behind it. */
export interface Hit {
  readonly sense: Sense
  readonly after: number
}

const nothing: Sense = { kind: undefined, concept: '', groups: [] }

/** The sense of an exact form ("oxytocin", "medial prefrontal cortex"), if the lexicon has it. */
export function senseOf(text: string, tokens: readonly Token[]): Sense | undefined {
  const units = unitsOf(tokens)
  const hit = longestAt({ text, tokens, units, abbreviations: new Map() }, 0)
  return hit !== undefined && hit.after === units.count && hit.sense.kind !== undefined ? hit.sense : undefined
}

/** The longest form that starts at the unit; a sense without a kind only swallows the words. */
export function longestAt(page: Page, from: number): Hit | undefined {
  const { units } = page
  let node: TrieNode | undefined = lexicon.root.next?.get(units.forms[from] ?? '')
  let best: Hit | undefined
  for (let at = from + 1; node !== undefined; at++) {
    const sense = node.leaves === undefined ? undefined : choose(node.leaves, page, from, at)
    if (sense !== undefined) best = { sense, after: at }
    if (at >= units.count) break
    node = node.next?.get(units.forms[at] ?? '')
  }
  return best ?? definedAt(page, from)
}

/** The sense that the capitals and the document's definitions allow. */
function choose(leaves: readonly Leaf[], page: Page, from: number, to: number): Sense | undefined {
  const { units, text, tokens, abbreviations } = page
  const capital = tokens[units.tokens[from] ?? -1]?.capital
  const written = (unit: number): string => squeeze(text.slice(units.starts[unit], units.ends[unit]))
  if (capital !== 'none' && abbreviations.size > 0) {
    const definition = abbreviations.get(squeeze(text.slice(units.starts[from], units.ends[to - 1])))
    if (definition === '') return nothing
    if (definition !== undefined) return lexicon.senses.get(definition)
  }
  let loose: Sense | undefined
  for (const leaf of leaves) {
    if (leaf.defined) continue
    if (leaf.exact === undefined) loose ??= leaf.sense
    else if (leaf.exact.every((form, at) => form === '' || form === written(from + at))) return leaf.sense
  }
  return loose
}

/** An abbreviation that only the document knows ("FLX" after "fluoxetine (FLX)"). */
function definedAt(page: Page, unit: number): Hit | undefined {
  const { units, text, tokens, abbreviations } = page
  if (abbreviations.size === 0) return undefined
  const token = tokens[units.tokens[unit] ?? -1]
  if (token === undefined || token.kind !== 'word' || token.capital === 'none') return undefined
  const part = abbreviations.get(squeeze(text.slice(units.starts[unit], units.ends[unit])))
  const whole = isInside(units, unit) ? undefined : abbreviations.get(squeeze(text.slice(token.start, token.end)))
  const sense = lexicon.senses.get(part ?? whole ?? '')
  if (sense === undefined) return undefined
  return { sense, after: part === undefined ? (units.next[unit] ?? unit + 1) : unit + 1 }
}
