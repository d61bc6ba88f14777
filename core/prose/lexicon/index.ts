// All word lists in the order in which they win when one form names two concepts.
import { behaviours } from './behaviours.ts'
import { cells } from './cells.ts'
import { central } from './central.ts'
import { designs } from './designs.ts'
import type { Entry } from './entry.ts'
import { genes } from './genes.ts'
import { humans } from './humans.ts'
import { levels, measures } from './measures.ts'
import { molecules } from './molecules.ts'
import { physiology } from './physiology.ts'
import { practice } from './practice.ts'
import { receptors } from './receptors.ts'
import { regions } from './regions.ts'
import { routes } from './routes.ts'
import { species } from './species.ts'
import { states } from './states.ts'
import { studies } from './studies.ts'
import { treatments } from './treatments.ts'

export const lexicon: readonly Entry[] = [
  ...molecules,
  ...receptors,
  ...genes,
  ...cells,
  ...regions,
  ...central,
  ...measures,
  ...levels,
  ...routes,
  ...species,
  ...physiology,
  ...behaviours,
  ...states,
  ...designs,
  ...studies,
  ...practice,
  ...treatments,
  ...humans
]
