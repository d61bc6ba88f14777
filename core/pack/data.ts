// Rules as data: what a YAML rule may say, for our own lists and for users' rule packs alike.
import { type Severity, severities } from '../finding.ts'
import type { Aspect, MentionKind, RelationKind } from '../prose/model.ts'
import { type Profile, profiles } from '../rule.ts'
import type { CreditData, TogetherData } from './frames.ts'
import type { Field, Shape } from './shape.ts'

/** A wording to look for. Patterns are in the language of core/prose/pattern.ts. */
export interface PhraseData {
  readonly find?: readonly string[]
  /** Sentences that give one thing the credit for another, in any of the usual ways (frames.ts). */
  readonly credit?: CreditData
  /** Two things that make a claim by standing together in words that report no research (frames.ts). */
  readonly together?: TogetherData
  /** A reason and what is concluded from it, however the two are joined (core/prose/steps.ts). */
  readonly step?: StepData
  /** Key of `messages`; the first one when it is left out. */
  readonly message?: string
  /** The sentence must hold one of these. */
  readonly near?: readonly string[]
  /** The paragraph must hold one of these. */
  readonly around?: readonly string[]
  /** The sentence before must hold one of these. */
  readonly before?: readonly string[]
  /** The sentence behind must hold one of these. */
  readonly after?: readonly string[]
  /** The sentence must hold none of these. */
  readonly unless?: readonly string[]
  /** The paragraph must hold none of these. */
  readonly never?: readonly string[]
  /** What this wording is about, where that is not what the rule is about. */
  readonly aspects?: readonly Aspect[]
  readonly fix?: FixData
}

/** A reason that cannot carry the conclusion that is drawn from it, within a sentence or from one to the next. */
export interface StepData {
  /** What the reason must hold one of. */
  readonly from: readonly string[]
  /** What the conclusion must hold one of. */
  readonly to: readonly string[]
  /** What the reason must hold none of. */
  readonly without?: readonly string[]
  /** Statements that only stand side by side will do, where the second is at most so many words long. */
  readonly beside?: number
}

/** What an argument of a claim must hold: one mention that fits all that is said here. */
export interface ArgumentData {
  readonly kind?: readonly MentionKind[]
  readonly concept?: readonly string[]
  readonly group?: readonly string[]
}

/** A claim to look for: every part that is said must fit. */
export interface ClaimData {
  readonly relation?: readonly RelationKind[]
  /** Least causal strength of the relation, 0–3. */
  readonly strength?: number
  readonly subject?: ArgumentData
  readonly object?: ArgumentData
  /** The claim's sentence must hold none of these. */
  readonly unless?: readonly string[]
  /** Which part is flagged; the whole claim when it is left out. */
  readonly flag?: 'claim' | 'subject' | 'relation' | 'object'
  readonly message?: string
  readonly fix?: FixData
}

/** A mend: the flagged words are replaced. */
export interface FixData {
  readonly title: string
  readonly replace: string
  readonly meaning?: 'kept' | 'changed'
}

/** A rule that is data; the fields have the meanings of core/rule.ts. */
export interface RuleData {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly better: string
  readonly silent?: string
  readonly references?: readonly string[]
  readonly severity: Severity
  readonly profiles?: Partial<Record<Profile, Severity | 'off'>>
  readonly preview?: string
  readonly overclaim?: boolean
  readonly asserted?: boolean
  readonly about?: readonly string[]
  readonly covers?: readonly string[]
  readonly aspects?: readonly Aspect[]
  readonly messages: Readonly<Record<string, string>>
  readonly phrases?: readonly PhraseData[]
  readonly claims?: readonly ClaimData[]
  readonly examples?: {
    readonly flagged?: readonly { text: string; message?: string; fixed?: string; note?: string }[]
    readonly fine?: readonly { text: string; note?: string }[]
  }
}

const mentionKinds: readonly MentionKind[] = [
  'molecule',
  'receptor',
  'gene',
  'cell',
  'region',
  'central',
  'state',
  'behaviour',
  'physiology',
  'measure',
  'level',
  'route',
  'species',
  'human',
  'study',
  'design',
  'person',
  'practice',
  'treatment'
]

const relationKinds: readonly RelationKind[] = [
  'is-a',
  'causes',
  'increases',
  'decreases',
  'enables',
  'correlates',
  'measures',
  'reflects',
  'reaches',
  'requires',
  'has'
]

const aspects: readonly Aspect[] = [
  'epithet',
  'generality',
  'causality',
  'measure',
  'compartment',
  'species',
  'certainty',
  'wording',
  'theory',
  'absence',
  'fixed'
]

const levels = ['off', ...severities]

function text(summary: string): Shape {
  return { kind: 'text', summary }
}

function choice(summary: string, values: readonly string[]): Shape {
  return { kind: 'text', summary, values }
}

function list(summary: string, of: Shape): Shape {
  return { kind: 'list', summary, of }
}

function object(summary: string, fields: Readonly<Record<string, Field>>): Shape {
  return { kind: 'object', summary, fields }
}

const patterns = (summary: string): Shape =>
  list(summary, text('A phrase pattern: words, a|b, word?, ~verb, ..3, @kind.'))

const fix = object('A mend that is offered: the flagged words are replaced.', {
  title: { shape: text('What the mend does, as the editor’s menu shows it.'), required: true },
  replace: { shape: text('The words to write instead.'), required: true },
  meaning: { shape: choice('Whether the sentence still says the same.', ['kept', 'changed']) }
})

const credit = object('One thing that gets the credit for another, in any of the usual ways of saying so.', {
  agent: { shape: text('A pattern for what is said to act.'), required: true },
  effect: { shape: text('A pattern for what it is said to bring about.'), required: true },
  lack: { shape: text('A pattern for what is said to follow when there is little of it.') }
})

const together = object('Two things that make a claim by standing together, where no words of research are near.', {
  these: { shape: text('A pattern for the one.'), required: true },
  those: { shape: text('A pattern for the other.'), required: true },
  within: { shape: { kind: 'number', summary: 'How many words may stand between.', from: 1, to: 30 } }
})

const step = object('A reason and what is concluded from it, however the two are joined.', {
  from: { shape: patterns('What the reason must hold one of.'), required: true },
  to: { shape: patterns('What the conclusion must hold one of.'), required: true },
  without: { shape: patterns('What the reason must hold none of.') },
  beside: {
    shape: {
      kind: 'number',
      summary: 'Statements side by side will do, where the second is at most so many words long.',
      from: 1,
      to: 60
    }
  }
})

const phrase = object('A wording to look for.', {
  find: { shape: patterns('The wording; any of these.') },
  credit: { shape: credit },
  together: { shape: together },
  step: { shape: step },
  message: { shape: text('Key of `messages`.') },
  near: { shape: patterns('The sentence must hold one of these.') },
  around: { shape: patterns('The paragraph must hold one of these.') },
  before: { shape: patterns('The sentence before must hold one of these.') },
  after: { shape: patterns('The sentence behind must hold one of these.') },
  unless: { shape: patterns('The sentence must hold none of these.') },
  never: { shape: patterns('The paragraph must hold none of these.') },
  aspects: {
    shape: list('What this wording is about, where the rule is about more or less.', choice('An aspect.', aspects))
  },
  fix: { shape: fix }
})

const argument = object('A mention that the argument must hold.', {
  kind: { shape: list('Kinds of mention.', choice('A kind of mention.', mentionKinds)) },
  concept: { shape: list('Canonical names.', text('A concept of the lexicon.')) },
  group: { shape: list('Groups of concepts.', text('A group of the lexicon.')) }
})

const claim = object('A claim to look for.', {
  relation: { shape: list('Kinds of relation.', choice('A kind of relation.', relationKinds)) },
  strength: { shape: { kind: 'number', summary: 'Least causal strength.', from: 0, to: 3 } },
  subject: { shape: argument },
  object: { shape: argument },
  unless: { shape: patterns('The sentence must hold none of these.') },
  flag: { shape: choice('Which part is flagged.', ['claim', 'subject', 'relation', 'object']) },
  message: { shape: text('Key of `messages`.') },
  fix: { shape: fix }
})

const example = object('A sample sentence.', {
  text: { shape: text('The sentence; ⟦ ⟧ mark what must be flagged.'), required: true },
  message: { shape: text('Key of `messages`.') },
  fixed: { shape: text('The sentence after the first mend.') },
  note: { shape: text('A remark for the docs page.') }
})

/** The shape of one rule. */
export const ruleShape: Shape = object('A rule.', {
  id: {
    shape: {
      kind: 'text',
      summary: 'family/name, in lower case with hyphens.',
      pattern: /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/
    },
    required: true
  },
  summary: { shape: text('One line: what it flags.'), required: true },
  why: { shape: text('Why, in Markdown.'), required: true },
  better: { shape: text('What to write instead, in Markdown.'), required: true },
  silent: { shape: text('When it stays silent, in Markdown.') },
  references: { shape: list('Keys of the curated library.', text('A key.')) },
  severity: { shape: choice('The level in the profile `review`.', severities), required: true },
  profiles: {
    shape: object(
      'Levels in other profiles.',
      Object.fromEntries(profiles.map((p) => [p, { shape: choice('A level.', levels) }]))
    )
  },
  preview: { shape: text('Off by default; says why.') },
  overclaim: { shape: { kind: 'flag', summary: 'One step more severe in titles, abstracts and conclusions.' } },
  asserted: {
    shape: {
      kind: 'flag',
      summary:
        'Minds what is claimed of people and brains: not the aims, methods and results of the text’s own study. The default in the families simplification and inference.'
    }
  },
  about: { shape: patterns('What the paragraph, or the heading above it, must speak of.') },
  covers: { shape: list('Rules that make the same point in the same sentence with less to say.', text('A rule id.')) },
  aspects: {
    shape: list('What the rule is about: decides which qualifications answer it.', choice('An aspect.', aspects))
  },
  messages: {
    shape: { kind: 'record', summary: 'Messages by key; {text} is the flagged text.', of: text('A message.') },
    required: true
  },
  phrases: { shape: list('Wordings to look for.', phrase) },
  claims: { shape: list('Claims to look for.', claim) },
  examples: {
    shape: object('Samples: tests, docs page and hover.', {
      flagged: { shape: list('Sentences that must be flagged.', example) },
      fine: { shape: list('Near misses that must not be.', example) }
    })
  }
})

/** The shape of a rule pack: several rules in one file. */
export const packShape: Shape = object('A rule pack.', {
  rules: { shape: list('The rules.', ruleShape), required: true }
})
