// Classes of everyday words that phrase patterns name with `~@class`: every inflection of every word in it.
//
// They answer what journalists vary freely where the claim stays the same: which verb "drives" something, which noun
// stands for a substance. Words with a technical sense of their own belong in the rule that needs them.

import { capacities } from './classes/capacities.ts'
import { claims } from './classes/claims.ts'
import { type WordClass, words } from './classes/class.ts'
import { effects } from './classes/effects.ts'
import { exposures } from './classes/exposures.ts'
import { feelings } from './classes/feelings.ts'
import { inborn } from './classes/inborn.ts'
import { individuals } from './classes/individuals.ts'
import { leaps } from './classes/leaps.ts'
import { measures } from './classes/measures.ts'
import { mechanisms } from './classes/mechanisms.ts'
import { occasions } from './classes/occasions.ts'
import { places } from './classes/places.ts'
import { practice } from './classes/practice.ts'
import { prescribing } from './classes/prescribing.ts'
import { remedies } from './classes/remedies.ts'
import { research } from './classes/research.ts'
import { statistics } from './classes/statistics.ts'
import { theories } from './classes/theories.ts'
import { upbringing } from './classes/upbringing.ts'
import { inferenceNouns, inferenceVerbs, inferenceWords } from './inference-classes.ts'
import { statementForms, statementVerbs, statementWords } from './statement-classes.ts'
import { topicNouns, topicVerbs, topicWords } from './topic-classes.ts'

export type { WordClass } from './classes/class.ts'

const lists = (bend: WordClass['bend'], named: Readonly<Record<string, string>>): [string, WordClass][] =>
  Object.entries(named).map(([name, list]) => [name, words(bend, list)])

export const wordClasses: ReadonlyMap<string, WordClass> = byName([
  ...lists('noun', topicNouns),
  ...lists('verb', topicVerbs),
  ...lists('none', topicWords),
  ...lists('noun', inferenceNouns),
  ...lists('verb', inferenceVerbs),
  ...lists('none', inferenceWords),
  ...lists('verb', statementVerbs),
  ...lists('none', statementForms),
  ...lists('none', statementWords),
  ...[
    capacities,
    claims,
    effects,
    exposures,
    occasions,
    places,
    practice,
    prescribing,
    upbringing,
    remedies,
    feelings,
    inborn,
    individuals,
    leaps,
    measures,
    mechanisms,
    research,
    statistics,
    theories
  ].flatMap((named) => Object.entries(named))
])

/** The classes by name. Throws where two share one: the second would silently take the place of the first. */
function byName(classes: readonly [string, WordClass][]): ReadonlyMap<string, WordClass> {
  const named = new Map<string, WordClass>()
  for (const [name, list] of classes) {
    if (named.has(name)) throw new Error(`Two word classes are called “${name}”`)
    named.set(name, list)
  }
  return named
}
