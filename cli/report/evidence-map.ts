// The evidence map: statements by molecule and measure, each as the curated library has it.
import { doiAddress, shortCitation } from '../../core/citing/format.ts'
import { groupBy } from '../../core/text/group.ts'
import { confirmed, type Direction, propositions } from '../../rules/evidence/index.ts'
import {
  type EvidenceMap,
  type MeasureName,
  type MoleculeRow,
  measureNames,
  type PropositionRow,
  type Source,
  type Standing,
  type StandingCounts,
  type Statement,
  standings
} from './model.ts'

/** Puts the statements of all articles together. */
export function evidenceMap(all: readonly Statement[]): EvidenceMap {
  return { molecules: moleculesOf(all), propositions: propositionsOf(all) }
}

/** What the library makes of a proposition; undefined where no confirmed source takes a position. */
export function standingOf(proposition: string): Standing | undefined {
  const taken = new Set(
    confirmed.flatMap(({ positions }) => positions.filter((p) => p.claim === proposition).map((p) => p.direction))
  )
  if (taken.has('contradicts')) return 'contested'
  if (taken.has('qualifies')) return 'qualified'
  return taken.has('supports') ? 'supported' : undefined
}

/** The weightiest of what a statement’s propositions are. */
function standingOfStatement({ propositions: asserted }: Statement): Standing | 'open' {
  const found = new Set(asserted.map(standingOf))
  return [...standings].reverse().find((standing) => found.has(standing)) ?? 'open'
}

function countsOf(all: readonly Statement[]): StandingCounts {
  const counts = { supported: 0, qualified: 0, contested: 0, open: 0 }
  for (const one of all) counts[standingOfStatement(one)]++
  return counts
}

/** A row for each molecule, those that the library has most to say of first. */
function moleculesOf(all: readonly Statement[]): MoleculeRow[] {
  const rows = [...groupBy(all, ({ molecule }) => molecule)].map(([molecule, own]): MoleculeRow => {
    const measures = measureNames.map((name) => [name, countsOf(own.filter((o) => o.measure === name))] as const)
    return { molecule, counts: countsOf(own), measures: new Map<MeasureName, StandingCounts>(measures) }
  })
  const judged = ({ counts }: MoleculeRow): number => counts.supported + counts.qualified + counts.contested
  const size = ({ counts }: MoleculeRow): number => judged({ counts } as MoleculeRow) + counts.open
  return rows.sort((a, b) => judged(b) - judged(a) || size(b) - size(a) || (a.molecule < b.molecule ? -1 : 1))
}

/** The propositions that are stated: contested ones first, then by how often. */
function propositionsOf(all: readonly Statement[]): PropositionRow[] {
  const asserted = all.flatMap((statement) => statement.propositions.map((id) => ({ id, statement })))
  const rows = [...groupBy(asserted, ({ id }) => id)].flatMap(([id, found]): PropositionRow[] => {
    const statements = found.map(({ statement }) => statement)
    const standing = standingOf(id)
    if (standing === undefined) return []
    const text = propositions.get(id) ?? id
    return [{ id, text, standing, sources: sourcesOf(id), statements }]
  })
  const rank = ({ standing }: PropositionRow): number => standings.indexOf(standing)
  return rows.sort((a, b) => rank(b) - rank(a) || b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1))
}

function sourcesOf(proposition: string): PropositionRow['sources'] {
  const taking = (direction: Direction): Source[] =>
    confirmed
      .filter(({ positions }) => positions.some((p) => p.claim === proposition && p.direction === direction))
      .map((source) => ({ label: shortCitation(source), address: source.doi === '' ? '' : doiAddress(source.doi) }))
  return { supports: taking('supports'), qualifies: taking('qualifies'), contradicts: taking('contradicts') }
}
