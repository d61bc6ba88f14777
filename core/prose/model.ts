// What the prose layers know about one block: the types that rules, tests and the trace share.
//
// All offsets here are relative to the block's text (source offset = block.start + offset), so that a
// passage can be cached by its text and reused when the block moves.
import type { Span } from '../text/span.ts'

// ── layer 1: tokens ─────────────────────────────────────────────────────────────────────────────────

export type TokenKind = 'word' | 'number' | 'punct' | 'citation' | 'maths' | 'code' | 'opaque'

/** The smallest unit; punctuation marks are tokens of their own. Hyphenated words are one token. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** Lower case, mask characters removed, typographic apostrophes and hyphens made plain. */
  readonly form: string
  /** How it is capitalised: `initial` (Oxytocin), `all` (OXTR), `mixed` (mRNA), `none`. */
  readonly capital: 'none' | 'initial' | 'all' | 'mixed'
  /**
   * The parts of a hyphenated word ("oxytocin-induced" → oxytocin, induced) or of a possessive ("oxytocin's" →
   * oxytocin); absent when the word is in one piece. Lexicon and phrase patterns look at them.
   */
  readonly parts?: readonly TokenPart[]
}

/** A part of a hyphenated or possessive word. */
export interface TokenPart extends Span {
  readonly form: string
}

/** A range of tokens `[first, last)` and the characters that it covers. */
export interface TokenSpan extends Span {
  readonly first: number
  readonly last: number
}

// ── layer 2: sentences and clauses ──────────────────────────────────────────────────────────────────

export interface Sentence extends TokenSpan {
  readonly index: number
  /** `open`: a yes/no question; `presupposing`: why, how, where … does X (judged like a statement). */
  readonly question: 'no' | 'open' | 'presupposing'
  /** Whether a finite verb was seen: headlines, list items and slides often have none. */
  readonly fragment: boolean
}

export type ClauseKind =
  | 'main'
  | 'coordinate' // ", and X does Y"
  | 'subordinate' // because, when, if, although …
  | 'relative' // which, that, who
  | 'complement' // what somebody says, thinks, shows
  | 'participle' // ", suggesting …", ", confirming …"
  | 'parenthesis' // (…), — … —

export interface Clause extends TokenSpan {
  readonly index: number
  readonly sentence: number
  readonly kind: ClauseKind
  /** The clause this one hangs on; -1 for the first of a sentence. */
  readonly parent: number
  /** The word that opens it ("because", "that", "which"), lower case, or ''. */
  readonly opener: string
}

// ── layer 3: mentions ───────────────────────────────────────────────────────────────────────────────

export type MentionKind =
  | 'molecule' // oxytocin, dopamine, cortisol …
  | 'receptor'
  | 'gene'
  | 'cell' // neurons of a kind, glia
  | 'region' // amygdala, nucleus accumbens …
  | 'central' // brain, CNS, central, neural: the head as a place
  | 'state' // trust, fear, love, depression, attachment: mental states, traits, disorders
  | 'behaviour' // bonding, aggression, cooperation, gaze …
  | 'physiology' // milk ejection, labour, blood pressure: settled bodily functions
  | 'measure' // plasma, saliva, CSF … concept names the fluid
  | 'level' // levels, concentration, amount: a quantity of something
  | 'route' // intranasal, spray, infusion …
  | 'species' // vole, mouse …
  | 'human' // people, patients, women, participants, we/us/our as humans
  | 'study' // studies, research, evidence, findings
  | 'design' // survey, randomised, knockout, correlation …
  | 'person' // named researchers known to the library
  | 'practice' // therapy, clients, clinic: practice rather than research
  | 'treatment' // spray, drug, therapy as a product

/** A concept of the lexicon at a place. */
export interface Mention extends TokenSpan {
  readonly kind: MentionKind
  /** Canonical name: 'oxytocin', 'amygdala', 'plasma', 'prairie vole' … */
  readonly concept: string
  /** Wider groups the concept belongs to, e.g. ['peripheral'] for plasma, ['neuropeptide'] for oxytocin. */
  readonly groups: readonly string[]
  readonly sentence: number
  readonly clause: number
  /** Set when the words are a pronoun or definite noun that stands for the concept ("it", "the hormone"). */
  readonly anaphor?: boolean
}

// ── layer 4: cues ───────────────────────────────────────────────────────────────────────────────────

export type CueClass =
  | 'negation'
  | 'hedge'
  | 'booster'
  | 'attribution' // according to X, X claims
  | 'distance' // attribution that distances: popular accounts, once thought, the notion that, so-called
  | 'naming' // known as, called, calling X Y: a name that is given
  | 'material' // search strings, questionnaire items, titles: words that are no prose of the author
  | 'rejection' // myth, misnomer, wrong, oversimplification
  | 'history' // was believed, in the 1990s
  | 'condition' // if, only when, under certain conditions, in men
  | 'comparison'
  | 'proposal' // we propose, we hypothesise, our hypothesis
  | 'prospect' // future studies should, remains to be, it is crucial to explore
  | 'own-result' // we found, our results, Table 2
  | 'caveat' // however, unclear, limitation, cannot be taken as
  | 'cancel' // nevertheless, but the principle holds

/** A cue and the stretch of the sentence that it governs. */
export interface Cue extends TokenSpan {
  readonly class: CueClass
  readonly scope: TokenSpan
  readonly sentence: number
  /** The cue speaks of the sentence before ("That is wrong."), or of several before it ("All three are wrong."). */
  readonly of?: 'previous' | 'several'
}

/** Text between quotation marks; may run over several sentences. */
export interface Quotation extends Span {
  /** A frame that distances (so-called, dubbed, myth), endorses, or none. */
  readonly frame: 'distancing' | 'endorsing' | 'none'
  /** Whether somebody is told to say it. */
  readonly spoken: boolean
}

// ── layer 5 and 6: claims and stance ────────────────────────────────────────────────────────────────

export type Stance =
  | 'asserted'
  | 'hedged'
  | 'denied'
  | 'rejected'
  | 'reported'
  | 'questioned'
  | 'quoted'
  | 'defined'
  | 'proposed'

/** The answer to the ten questions of use against mention, and why. */
export interface Verdict {
  readonly stance: Stance
  /** Whether a rule may speak at all. */
  readonly silent: boolean
  /** Severity steps to move (0 or negative) when it speaks. */
  readonly steps: number
  /** Which question decided, 1–10, or 11 in core/check.ts; 0 when none did (a plain assertion). */
  readonly question: number
  /** The cue's own words and what it did, for the trace: `“not” denies it`. */
  readonly reason: string
  readonly at?: Span
  /** Set when a caveat covered this and was then taken back (question 9). */
  readonly cancelled?: Span
}

export type RelationKind =
  | 'is-a' // X is the Y; X, the Y; known as the Y
  | 'causes' // makes, drives, leads to, controls, determines, is responsible for
  | 'increases'
  | 'decreases'
  | 'enables' // facilitates, promotes, supports, helps, contributes to, is involved in
  | 'correlates' // is associated with, predicts, is related to
  | 'measures' // is an index of, is a marker of
  | 'reflects' // mirrors, shows that the brain …
  | 'reaches' // crosses, enters, is delivered to
  | 'requires' // needs, depends on
  | 'has' // has dense receptors, shows lower levels

export interface Relation extends TokenSpan {
  readonly kind: RelationKind
  /** How much of a cause the words claim: 3 sole cause (controls, determines), 2 cause, 1 weak (modulates, plays a role), 0 none. */
  readonly strength: 0 | 1 | 2 | 3
  readonly voice: 'active' | 'passive' | 'nominal' | 'copula'
  /** The head word's lemma: 'control', 'be', 'effect'. */
  readonly lemma: string
}

/** An argument of a claim: the words, and the mentions inside them. */
export interface Argument extends TokenSpan {
  readonly mentions: readonly Mention[]
  /**
   * The mentions the words are about: "plasma oxytocin levels" and "the release of oxytocin" are about oxytocin,
   * "oxytocin researchers" and "the oxytocin group" are not. One for each coordinated member.
   */
  readonly heads: readonly Mention[]
  /** Its lack or blocking is meant: "oxytocin deficiency", "receptor antagonists", "low serotonin", "without dopamine". */
  readonly absent?: boolean
}

/** What a sentence says of something. Passive, nominal, appositive and active forms give the same claim. */
export interface Claim extends TokenSpan {
  readonly index: number
  readonly sentence: number
  readonly clause: number
  readonly subject: Argument
  readonly relation: Relation
  readonly objects: readonly Argument[]
  readonly verdict: Verdict
  /** What the claim rests on, from its sentence or inherited from up to two sentences back. */
  readonly measures: readonly Mention[]
  readonly routes: readonly Mention[]
  readonly species: readonly Mention[]
  readonly design: 'interventional' | 'observational' | 'unknown'
  /** A real condition ("in men high in anxiety", "only with familiar partners"); empty ones ("in the right context") don't count. */
  readonly conditions: readonly Cue[]
}

/** A sentence that limits what its neighbours may be taken to say. */
export interface Caveat extends Span {
  readonly sentence: number
  readonly kind: 'measure' | 'species' | 'causality' | 'generality' | 'replication'
  /** Concepts it names (fluids, species); empty means any of its kind. */
  readonly concepts: readonly string[]
  /** Its own words in the sentence. */
  readonly words: TokenSpan
  /** The sentences it covers, first and last inclusive. */
  readonly from: number
  readonly to: number
  /** The cue that takes it back for what follows, if any. */
  readonly cancelledAt?: Span
}

/** Everything the layers found in one block; pure data, offsets relative to the block. */
export interface Passage {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
  readonly cues: readonly Cue[]
  readonly quotations: readonly Quotation[]
  readonly claims: readonly Claim[]
  readonly caveats: readonly Caveat[]
  /** The molecule the block is about, if one is named. */
  readonly topic: Mention | undefined
  /** The verdict on any stretch of the passage: the ten questions, asked once. */
  judge(at: TokenSpan, aspects?: readonly Aspect[]): Verdict
}

/** What a rule is about; decides which qualifications answer it (questions 7, 8 and 10). */
export type Aspect =
  | 'epithet' // a name is at stake: quotation and naming frames matter
  | 'generality' // conditions and restrictions to a group answer it
  | 'causality' // correlational wording and causal caveats answer it
  | 'measure' // naming the fluid, or a caveat about it, answers it
  | 'compartment' // a caveat that the fluid is not the brain answers it; naming the fluid does not
  | 'species' // naming the species, or a caveat about animals, answers it
  | 'certainty' // any hedge answers it
  | 'wording' // the word itself is the slip: asking or supposing does not answer it
  | 'theory' // one school's construct: saying whose it is (“according to X”, “X proposes”) answers it
  | 'absence' // the words themselves deny something (“no side effects”): a negation inside them is the claim
  | 'fixed' // safety, unmeasurable quantities, citations, arithmetic: hedges never lower it

/** What of the rest of the document a block's reading may depend on; part of the cache key. */
export interface Surroundings {
  /** Abbreviations the document defines: 'OT' → 'oxytocin', 'FND' → ''. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** The molecule of the nearest heading or the title, for blocks that say "it" before naming anything. */
  readonly topic: string
  /** Whether the block is a heading or title, and so may be a headline without a verb. */
  readonly headline: boolean
  /** Whether the block is a point of a list that is introduced as one of myths: its first sentence is rejected. */
  readonly rejected?: true
}
