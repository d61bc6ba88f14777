// The statements of a document for the evidence map: whom they are about, what was measured, which propositions they assert.
import type { Claim, Mention, Sentence, TokenSpan } from '../../core/prose/model.ts'
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

/** One statement for each molecule of the sentence, with the propositions that it stands in. */
function statementsOf(view: BlockView, sentence: Sentence, claims: readonly Claim[]): Unplaced[] {
  const by = new Map<string, string[]>()
  for (const molecule of claims.flatMap(moleculesOf)) by.set(molecule, [])
  for (const one of known) {
    const at = asserted(view, sentence, one)
    if (at === undefined) continue
    const molecule = moleculeIn(view, at) ?? moleculeIn(view, sentence) ?? ''
    by.set(molecule, [...new Set([...(by.get(molecule) ?? []), one.data.claim])])
  }
  return [...by].map(([molecule, propositions]) => {
    const about = claims.filter((claim) => molecule === '' || moleculesOf(claim).includes(molecule))
    return { sentence, molecule, measure: measureOf(about), propositions }
  })
}

/** The molecules that a claim is about. */
function moleculesOf(claim: Claim): string[] {
  return argumentsOf(claim).flatMap(({ heads }) => heads.filter(isMolecule).map(({ concept }) => concept))
}

/** The first molecule that is named in a stretch of a block. */
function moleculeIn({ passage }: BlockView, { start, end }: TokenSpan): string | undefined {
  return passage.mentions.find((one) => isMolecule(one) && one.start >= start && one.end <= end)?.concept
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
