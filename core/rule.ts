// The shape of a rule, and what it may ask.
import type { Bibliography } from './bibliography.ts'
import type { ReferenceList } from './citing/references.ts'
import type { Block, Citation, Document } from './document/document.ts'
import type { Fix, Related, Severity } from './finding.ts'
import type { Aspect, Claim, Mention, Passage, Sentence } from './prose/model.ts'
import type { Span } from './text/span.ts'

/** How a text is meant to be read; shifts severities (see profiles.ts). */
export const profiles = ['manuscript', 'review', 'popular', 'notes'] as const
export type Profile = (typeof profiles)[number]

/** One thing a rule has to say. Spans are relative to the block, except from document rules (see `DocumentRule`). */
export interface Report {
  readonly at: Span
  /** The stretch that the verdict is asked for: `at`, or a claim's relation, unless the rule knows better. */
  readonly judge?: Span
  /** The claim that the report is about: what denies, quotes or asks the claim as a whole silences the report. */
  readonly claim?: Claim
  /** What this report is about, where that is not what the rule is about (`aspects` of the rule). */
  readonly aspects?: readonly Aspect[]
  /** Whether it minds what is claimed and not how a study was done, where that is not so of the rule (`asserted`). */
  readonly asserted?: boolean
  /** Key of the rule's `messages`. */
  readonly message: string
  /** Fills `{name}` in the message. `{text}` is always the flagged text. */
  readonly data?: Readonly<Record<string, string>>
  readonly fixes?: readonly Fix[]
  readonly related?: readonly Related[]
  /** Severity instead of the rule's own. */
  readonly severity?: Severity
  /** Steps to move the severity; added to those of the verdict and the section. */
  readonly steps?: number
  /** Whether it only holds where the document has these words once: what is said again in the same form is meant so. */
  readonly alone?: boolean
}

/** A sample; ⟦ ⟧ mark the span that must be flagged. Samples are tests, docs page and hover text. */
export interface FlaggedExample {
  readonly text: string
  readonly message?: string
  /** The text after the first fix. */
  readonly fixed?: string
  /** BibTeX that the example cites from; read as the document's only bibliography. */
  readonly bibliography?: string
  readonly note?: string
}
export interface FineExample {
  readonly text: string
  /** BibTeX that the example cites from; read as the document's only bibliography. */
  readonly bibliography?: string
  readonly note?: string
}

interface RuleBase {
  /** 'family/name' in kebab case; the file is rules/family/name.ts or .yaml. */
  readonly id: string
  readonly summary: string
  /** Why, in Markdown: the body of the docs page and of the hover. */
  readonly why: string
  /** What to write instead, in Markdown. */
  readonly better: string
  /** When the rule keeps silent, in Markdown. */
  readonly silent: string
  /** Keys of rules/evidence. */
  readonly references: readonly string[]
  /** The default, for the profile `review`. */
  readonly severity: Severity
  /** Profiles that differ from what profiles.ts does for every rule. */
  readonly profiles?: Partial<Record<Profile, Severity | 'off'>>
  /** Off by default; the text says why. */
  readonly preview?: string
  /** Claims more than the evidence: one step up in titles, abstracts and conclusions. */
  readonly overclaim?: boolean
  /**
   * Whether it minds what is claimed of people and brains, so that aims, methods and results of the text’s own study do not
   * concern it. Rules of the families simplification and inference do unless they say otherwise.
   */
  readonly asserted?: boolean
  /**
   * Patterns of what the rule is about: its paragraph, or the heading above, must hold one of them. Wordings are wide, so that
   * a claim is found in any words; this keeps them from being found where the talk is of something else.
   */
  readonly about?: readonly string[]
  /** Rules that make the same point with less to say: in the same sentence, they become related places of this one. */
  readonly covers?: readonly string[]
  /** Whether it minds what stands in block quotations too, which are somebody else's words: leftovers and the like. */
  readonly quotations?: true
  /** What silences it or lowers it; the engine asks the verdict with these before the rule is asked. */
  readonly aspects: readonly Aspect[]
  readonly messages: Readonly<Record<string, string>>
  readonly examples: {
    readonly flagged: readonly FlaggedExample[]
    readonly fine: readonly FineExample[]
  }
}

/** What a rule that reads one block sees of it. */
export interface BlockView {
  readonly block: Block
  readonly passage: Passage
  /** The words at a span, masks replaced by what the author wrote. */
  text(at: Span): string
  /** The citations of the block, spans relative to it. */
  readonly citations: readonly Citation[]
  /** What a rule found out about the block, worked out once and kept as long as the block reads the same. */
  fact<Value>(fact: Fact<Value>): Value
}

/** The part of a block view that stays the same wherever the block moves to. */
export interface Reading extends Pick<BlockView, 'passage' | 'citations' | 'text'> {
  readonly block: Pick<Block, 'kind' | 'section' | 'heading' | 'text'>
}

/** Something about a block that depends on its reading alone; spans in it are relative to the block. A constant: its identity is the key. */
export type Fact<Value> = (reading: Reading) => Value

/** What a document rule sees: compact facts, never the text again. */
export interface DocumentView {
  readonly document: Document
  readonly blocks: readonly BlockView[]
  readonly bibliography: Bibliography
  /** The document's own reference list. */
  readonly references: ReferenceList
  readonly profile: Profile
  /** Source span of a span that is relative to `block`. */
  locate(block: BlockView, at: Span): Span
}

/** Asked for each claim that the verdict lets speak. */
export interface ClaimRule extends RuleBase {
  readonly on: 'claim'
  check(claim: Claim, view: BlockView): Iterable<Report>
}
/** Asked for each mention; `kinds` narrows which. The verdict is asked for the reported span. */
export interface MentionRule extends RuleBase {
  readonly on: 'mention'
  check(mention: Mention, view: BlockView): Iterable<Report>
}
/** Asked for each sentence; the verdict is asked for each reported span. */
export interface SentenceRule extends RuleBase {
  readonly on: 'sentence'
  check(sentence: Sentence, view: BlockView): Iterable<Report>
}
/** Asked for each block; the verdict is asked for each reported span. */
export interface BlockRule extends RuleBase {
  readonly on: 'block'
  check(view: BlockView): Iterable<Report>
}
/** Asked once for each document; spans are source offsets and no verdict is asked. */
export interface DocumentRule extends RuleBase {
  readonly on: 'document'
  check(view: DocumentView): Iterable<Report>
}

export type Rule = ClaimRule | MentionRule | SentenceRule | BlockRule | DocumentRule

/** Declares a rule; only there for the types. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule
}

/** The family of a rule id: 'measurement/blood-level' → 'measurement'. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}
