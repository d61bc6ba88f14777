// The relation verbs of the lexicon by every form in which they may be written; built once.
import { inflectVerb } from './inflect.ts'
import { changeVerbs, type VerbGroup, verbs } from './lexicon/relations.ts'
import type { Relation, RelationKind } from './model.ts'

/** Base ("raise"), third person ("raises"), past or participle ("raised"), participle only ("driven"), -ing. */
export type Shape = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** One way in which a relation verb may be written. */
export interface VerbForm {
  readonly lemma: string
  readonly kind: RelationKind
  readonly strength: Relation['strength']
  readonly shape: Shape
  /** The words that follow the verb itself: "rise to" of "give rise to". */
  readonly rest: readonly string[]
  /** A change without an object: "levels rose". */
  readonly change: boolean
  /** Subject and object change places: "stems from". */
  readonly swap: boolean
}

/** The verbs that a form may be, those with most particles first. */
export const verbForms: ReadonlyMap<string, readonly VerbForm[]> = buildIndex()

function buildIndex(): Map<string, VerbForm[]> {
  const out = new Map<string, VerbForm[]>()
  for (const group of verbs) addGroup(out, group, false)
  for (const group of changeVerbs) addGroup(out, group, true)
  for (const list of out.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return out
}

function addGroup(out: Map<string, VerbForm[]>, group: VerbGroup, change: boolean): void {
  const { kind, strength, swap = false } = group
  for (const lemma of group.lemmas) {
    const [head = '', ...rest] = lemma.split(' ')
    for (const form of inflectVerb(head)) {
      const verb = { lemma, kind, strength, shape: shapeOf(head, form), rest, change, swap }
      const known = out.get(form)
      if (known === undefined) out.set(form, [verb])
      else known.push(verb)
    }
  }
}

function shapeOf(head: string, form: string): Shape {
  if (form === head) return 'base'
  if (form.endsWith('ing')) return 'ing'
  if (form.endsWith('s')) return 'third'
  return form.endsWith('n') && !head.endsWith('n') ? 'participle' : 'past'
}
