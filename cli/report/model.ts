// What a report tells, ready to be laid out: plain data in a fixed order.
import type { Severity } from '../../core/finding.ts'
import type { Counts } from '../result.ts'

/** Findings that an article states, and how many of them have a source. */
export interface Coverage {
  readonly stated: number
  readonly sourced: number
}

export interface ArticleRow {
  readonly path: string
  readonly counts: Counts
  readonly coverage: Coverage
}

export interface FindingRow {
  readonly path: string
  /** “8:14”, “paragraph 3”. */
  readonly place: string
  readonly line: number
  readonly offset: number
  readonly rule: string
  /** The rule's page; none for rules of one's own packs. */
  readonly page?: string
  readonly severity: Severity
  readonly message: string
  readonly excerpt: { readonly before: string; readonly marked: string; readonly after: string }
}

export interface RuleRow {
  readonly rule: string
  readonly page?: string
  readonly summary: string
  readonly count: number
  readonly articles: number
}

/** What the library makes of a proposition: none of its sources objects, some limit it, some speak against it. */
export const standings = ['supported', 'qualified', 'contested'] as const
export type Standing = (typeof standings)[number]

/** What was measured or how a substance was given, as far as a statement says. */
export const measureNames = [
  'blood',
  'saliva, urine, hair',
  'spinal fluid',
  'brain tissue',
  'brain imaging',
  'nasal spray',
  'given otherwise',
  'not named'
] as const
export type MeasureName = (typeof measureNames)[number]

/** A sentence that states something of a molecule, or a proposition of the library. */
export interface Statement {
  readonly path: string
  readonly place: string
  readonly line: number
  readonly text: string
  /** '' where none is named. */
  readonly molecule: string
  readonly measure: MeasureName
  readonly propositions: readonly string[]
}

export type StandingCounts = Readonly<Record<Standing | 'open', number>>

export interface MoleculeRow {
  readonly molecule: string
  readonly counts: StandingCounts
  readonly measures: ReadonlyMap<MeasureName, StandingCounts>
}

export interface Source {
  readonly label: string
  readonly address: string
}

export interface PropositionRow {
  readonly id: string
  readonly text: string
  readonly standing: Standing
  readonly sources: Readonly<Record<'supports' | 'qualifies' | 'contradicts', readonly Source[]>>
  readonly statements: readonly Statement[]
}

export interface EvidenceMap {
  readonly molecules: readonly MoleculeRow[]
  readonly propositions: readonly PropositionRow[]
}

/** The baseline as one commit left it. */
export interface TrendPoint {
  readonly commit: string
  /** The day, as git has it. */
  readonly date: string
  readonly findings: number
  readonly files: number
}

/** The history of the baseline, or why there is none to show. */
export type Trend = { readonly points: readonly TrendPoint[]; readonly note?: string } | { readonly none: string }

/** A file that could not be read, or whose settings could not. */
export interface Unread {
  readonly path: string
  readonly message: string
}

export interface ReportData {
  readonly title: string
  readonly version: string
  readonly articles: readonly ArticleRow[]
  readonly counts: Counts
  readonly findings: readonly FindingRow[]
  /** Findings that are counted but too many to list. */
  readonly unlisted: number
  readonly rules: readonly RuleRow[]
  readonly evidence: EvidenceMap
  readonly trend: Trend
  readonly unread: readonly Unread[]
}
