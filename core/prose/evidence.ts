// What a claim rests on: measures, routes and species of its sentence or the two before, and the design of the work.
import type { Argument, Claim, Mention, Sentence } from './model.ts'
import { mentionsIn, type Scene } from './scene.ts'

type Rests = Pick<Claim, 'measures' | 'routes' | 'species' | 'design'>

/** How many sentences back a claim about the same thing may take its measure, route, species and design from. */
const reach = 2

/** What one sentence names of methods and materials. */
interface Named {
  readonly molecules: ReadonlySet<string>
  readonly first: string | undefined
  readonly measures: readonly Mention[]
  readonly routes: readonly Mention[]
  readonly species: readonly Mention[]
  readonly design: Claim['design']
}

/** Says what claims rest on; reads every sentence once. */
export class Evidence {
  private readonly named: readonly Named[]

  constructor(scene: Scene) {
    this.named = scene.sentences.map((sentence) => namedIn(scene, sentence))
  }

  /** Measures, routes, species and design: the sentence's own, else of earlier ones about the same molecule. */
  of(sentence: Sentence, subject: Argument): Rests {
    const molecule = moleculeOf(subject) ?? this.named[sentence.index]?.first
    const near: Named[] = []
    for (let back = 0; back <= reach; back++) {
      const named = this.named[sentence.index - back]
      if (named !== undefined && (back === 0 || (molecule !== undefined && named.molecules.has(molecule))))
        near.push(named)
    }
    const first = (part: 'measures' | 'routes' | 'species'): readonly Mention[] =>
      near.find((named) => named[part].length > 0)?.[part] ?? []
    const design = near.find((named) => named.design !== 'unknown')?.design ?? 'unknown'
    return { measures: first('measures'), routes: first('routes'), species: first('species'), design }
  }
}

function moleculeOf(subject: Argument): string | undefined {
  return [...subject.heads, ...subject.mentions].find(({ kind }) => kind === 'molecule')?.concept
}

function namedIn(scene: Scene, sentence: Sentence): Named {
  const mentions = mentionsIn(scene, sentence)
  const of = (kind: Mention['kind']): readonly Mention[] => mentions.filter((mention) => mention.kind === kind)
  const molecules = of('molecule').map(({ concept }) => concept)
  return {
    molecules: new Set(molecules),
    first: molecules[0],
    measures: of('measure'),
    routes: of('route'),
    species: of('species'),
    design: designOf(scene, sentence, mentions)
  }
}

/** An intervention wins over observation: a trial also observes. */
function designOf(scene: Scene, sentence: Sentence, mentions: readonly Mention[]): Claim['design'] {
  const says = (group: string): boolean =>
    mentions.some(({ kind, groups }) => kind === 'design' && groups.includes(group))
  if (says('interventional') || mentions.some(({ kind }) => kind === 'route')) return 'interventional'
  if (says('observational')) return 'observational'
  for (let at = sentence.first; at < sentence.last; at++) {
    if (correlational.has(scene.forms[at] ?? '')) return 'observational'
  }
  return 'unknown'
}

/** Words of a finding that only observes. */
const correlational: ReadonlySet<string> = new Set(
  'correlated correlates correlate correlating correlation correlations associated association associations predicted predicts predictor predictors covaried covaries questionnaire questionnaires'.split(
    ' '
  )
)
