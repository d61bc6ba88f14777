// What a claim rests on: measures, routes and species of its sentence or the two before, and the design of the work.
import type { Argument, Claim, Mention, Sentence } from './model.ts'
import { mentionsIn, type Scene } from './scene.ts'

type Rests = Pick<Claim, 'measures' | 'routes' | 'species'>

/** How many sentences back a claim about the same thing may take its measure, route and species from. */
const reach = 2

/** Measures, routes and species from the claim's sentence, else from earlier ones that speak of the same molecule. */
export function inheritedFrom(scene: Scene, sentence: Sentence, subject: Argument, _before: readonly Claim[]): Rests {
  const molecule = moleculeOf(scene, sentence, subject)
  const of = (kind: Mention['kind']): readonly Mention[] => {
    for (let back = 0; back <= reach; back++) {
      const from = scene.sentences[sentence.index - back]
      if (from === undefined) break
      const mentions = mentionsIn(scene, from)
      if (back > 0 && !mentions.some((mention) => mention.concept === molecule)) continue
      const found = mentions.filter((mention) => mention.kind === kind)
      if (found.length > 0) return found
    }
    return []
  }
  return { measures: of('measure'), routes: of('route'), species: of('species') }
}

/** The molecule a claim is about: its subject's, else the first of its sentence. */
function moleculeOf(scene: Scene, sentence: Sentence, subject: Argument): string | undefined {
  const own = [...subject.heads, ...subject.mentions].find(({ kind }) => kind === 'molecule')
  return (own ?? mentionsIn(scene, sentence).find(({ kind }) => kind === 'molecule'))?.concept
}

/** Whether the sentence, or the passage around it, names an intervention or only observation. */
export function designOf(scene: Scene, sentence: Sentence): Claim['design'] {
  for (let back = 0; back <= reach; back++) {
    const from = scene.sentences[sentence.index - back]
    if (from === undefined) break
    const mentions = mentionsIn(scene, from).filter(({ kind }) => kind === 'design' || kind === 'route')
    if (mentions.some(({ kind, groups }) => kind === 'route' || groups.includes('interventional')))
      return 'interventional'
    if (mentions.some(({ groups }) => groups.includes('observational'))) return 'observational'
  }
  return 'unknown'
}
