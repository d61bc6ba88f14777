// The statements of a document for the evidence map: whom they are about, what was measured, which propositions they assert.
import type { Claim, Mention, Sentence } from '../../core/prose/model.ts'
import { argumentsOf } from '../../core/prose/query.ts'
import type { BlockView } from '../../core/rule.ts'
import { asserted, assertingOf } from '../../rules/evidence/asserting.ts'
import { recognised } from '../../rules/evidence/positions.ts'
import type { MeasureName, Statement } from './model.ts'

const known = recognised.map(assertingOf)

/** Where a statement stands, to be filled in by who knows the file. */
export type Unplaced = Omit<Statement, 'path' | 'place' | 'line' | 'text'> & { readonly sentence: Sentence }

/** What a block states: claims about molecules that the author makes, and propositions of the library. */
export function statementsIn(view: BlockView): Unplaced[] {
  const { sentences, claims } = view.passage
  return sentences
    .filter(({ question }) => question !== 'open')
    .flatMap((sentence) => {
      const made = claims.filter((claim) => claim.sentence === sentence.index && !claim.verdict.silent)
      return statementsOf(view, sentence, made)
    })
}

function statementsOf(view: BlockView, sentence: Sentence, claims: readonly Claim[]): Unplaced[] {
  const propositions = [
    ...new Set(known.filter((one) => asserted(view, sentence, one) !== undefined).map(({ data }) => data.claim))
  ]
  const molecules = [...new Set(claims.flatMap(moleculesOf))]
  const [first = firstMolecule(view, sentence), ...others] = molecules
  if (molecules.length === 0 && propositions.length === 0) return []
  const measure = (molecule: string): MeasureName =>
    measureOf(claims.filter((claim) => molecule === '' || moleculesOf(claim).includes(molecule)))
  return [
    { sentence, molecule: first, measure: measure(first), propositions },
    ...others.map((molecule) => ({ sentence, molecule, measure: measure(molecule), propositions: [] }))
  ]
}

/** The molecules that a claim is about. */
function moleculesOf(claim: Claim): string[] {
  return argumentsOf(claim).flatMap(({ heads }) => heads.filter(isMolecule).map(({ concept }) => concept))
}

function firstMolecule(view: BlockView, sentence: Sentence): string {
  return view.passage.mentions.find((one) => one.sentence === sentence.index && isMolecule(one))?.concept ?? ''
}

function isMolecule({ kind }: Mention): boolean {
  return kind === 'molecule'
}

const groups: readonly (readonly [group: string, name: MeasureName])[] = [
  ['csf', 'spinal fluid'],
  ['central-measure', 'brain tissue'],
  ['imaging', 'brain imaging']
]
/** Fluids that are neither blood nor of the head. */
const otherFluids: ReadonlySet<string> = new Set([
  'saliva',
  'urine',
  'hair',
  'sweat',
  'breast milk',
  'faeces',
  'nails',
  'tears'
])

/** What the claims rest on, as far as they say; a measure tells more than a route. */
function measureOf(claims: readonly Claim[]): MeasureName {
  for (const { concept, groups: of } of claims.flatMap(({ measures }) => measures)) {
    if (of.includes('peripheral')) return otherFluids.has(concept) ? 'saliva, urine, hair' : 'blood'
    const named = groups.find(([group]) => of.includes(group))
    if (named) return named[1]
  }
  const [route] = claims.flatMap(({ routes }) => routes)
  if (route === undefined) return 'not named'
  return route.groups.includes('intranasal') ? 'nasal spray' : 'given otherwise'
}
