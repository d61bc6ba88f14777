// What a sentence must hold for a pattern to fit anywhere in it: looked at before the pattern is tried, word by word.
import type { Node } from './pattern-program.ts'

/** Every fit takes in at least one of these: a form, a word that begins so, or a mention with one of the keys. */
export interface Need {
  readonly forms: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly keys: ReadonlySet<string>
}

/** More needs than this are not worth asking about, nor are longer lists. */
const most = { needs: 4, forms: 1500 }

const none: readonly Need[] = []
const noForms: ReadonlySet<string> = new Set()

/** The needs of the program from step `entry` on, the most telling first. */
export function needsOf(nodes: readonly Node[], entry: number): readonly Need[] {
  const known = new Map<number, readonly Need[]>()
  const visit = (index: number): readonly Need[] => {
    const before = known.get(index)
    if (before !== undefined) return before
    const node = nodes[index]
    const found = node === undefined ? none : needsFrom(node, visit)
    known.set(index, found)
    return found
  }
  return [...visit(entry)].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, most.needs)
}

function needsFrom(node: Node, visit: (index: number) => readonly Need[]): readonly Need[] {
  switch (node.op) {
    case 'accept':
      return none
    case 'split':
      return ofAll(node.options.map(visit))
    case 'words':
      return [{ forms: node.forms, prefixes: [], keys: noForms }, ...visit(node.next)]
    case 'prefix':
      return [{ forms: noForms, prefixes: [node.text], keys: noForms }, ...visit(node.next)]
    case 'mention':
      return [{ forms: noForms, prefixes: [], keys: new Set(node.keys) }, ...visit(node.next)]
    default:
      return visit(node.next)
  }
}

/** What every one of several ways needs: what they share, and one need that each has something to. */
function ofAll(ways: readonly (readonly Need[])[]): readonly Need[] {
  const [first = none, ...others] = ways
  const shared = first.filter((need) => others.every((way) => way.includes(need)))
  const own = ways.map((way) =>
    way
      .filter((need) => !shared.includes(need))
      .reduce<Need | undefined>((a, b) => (a && sizeOf(a) <= sizeOf(b) ? a : b), undefined)
  )
  if (own.some((need) => need === undefined)) return shared
  const needs = own as Need[]
  if (needs.reduce((sum, need) => sum + sizeOf(need), 0) > most.forms) return shared
  return [
    {
      forms: new Set(needs.flatMap((need) => [...need.forms])),
      prefixes: needs.flatMap((need) => need.prefixes),
      keys: new Set(needs.flatMap((need) => [...need.keys]))
    },
    ...shared
  ]
}

function sizeOf({ forms, prefixes, keys }: Need): number {
  return forms.size + prefixes.length * 20 + keys.size * 20
}
