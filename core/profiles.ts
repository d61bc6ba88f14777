// Profiles and sections: how the severity of a finding shifts with the kind of text and the place in it.
import type { SectionKind } from './document/document.ts'
import { moved, type Severity } from './finding.ts'
import { familyOf, type Profile, type Rule } from './rule.ts'

/** Rules that a manuscript's reviewers mind most: one step up there. */
const manuscriptUp = new Set([
  'evidence/missing-citation',
  'evidence/weasel-attribution',
  'measurement/unqualified-hormone-level',
  'statistics/missing-effect-size'
])

/** Rules that a popular article may not drown in: `info`, and at most three of each in a document. */
const popularMild = new Set(['evidence/missing-citation', 'evidence/weasel-attribution'])

/**
 * Rules, or single messages of rules (“rule#message”), that on texts of a kind, of three findings or more that were judged, were
 * right less than two times in five, in manuscripts less than every other time (docs/accuracy.md): there they ask, one step down,
 * and do not warn. In titles, abstracts and conclusions the section lifts them again, but in a manuscript never to a warning.
 * What reviewers of manuscripts mind most is left out, and what no reading of a level in blood or of a spray may claim.
 */
const tentative: Partial<Record<Profile, ReadonlySet<string>>> = {
  manuscript: new Set([
    'citation/ambiguous-author-year',
    'citation/named-study-uncited',
    'citation/species-mismatch',
    'evidence/absolute-safety',
    'evidence/anecdotal-clinical',
    'evidence/contested-as-settled',
    'evidence/off-label-recommendation',
    'evidence/preliminary-as-basis',
    'evidence/promotional-cta',
    'evidence/proprietary-method',
    'evidence/secondary-source',
    'evidence/single-study-generalisation',
    'evidence/unsupported-efficacy',
    'inference/animal-to-human',
    'inference/correlation-as-causation',
    'inference/developmental-determinism',
    'inference/exogenous-to-endogenous',
    'inference/group-to-individual',
    'inference/population-overgeneralisation',
    'inference/receptor-implies-function',
    'inference/reverse-inference',
    'inference/structure-to-function',
    'inference/therapeutic-leap',
    'inference/unmeasured-mediator',
    'language/absolute-quantifier',
    'language/appeal-to-nature',
    'language/duplicate-passage',
    'language/personal-data',
    'measurement/bbb-crossing',
    'measurement/cortisol-single-sample',
    'measurement/fmri-indirect',
    'measurement/fmri-neurochemistry',
    'measurement/hair-cortisol',
    'measurement/hrv-vagal-tone',
    'measurement/peripheral-monoamine',
    'measurement/saliva-urine-validity',
    'simplification/addiction-equivalence',
    'simplification/amygdala-fear-center#claimed',
    'simplification/brain-training',
    'simplification/gene-for-behaviour',
    'simplification/learning-styles',
    'simplification/left-right-brain',
    'simplification/mirror-neurons',
    'simplification/neuroplasticity-hype',
    'simplification/sex-binary-brain',
    'simplification/single-molecule-cause',
    'statistics/brain-behaviour-correlation',
    'statistics/heritability-misread',
    'statistics/multiple-comparisons',
    'statistics/small-sample',
    'terminology/redefined-abbreviation#two',
    'terminology/undefined-abbreviation'
  ]),
  popular: new Set([
    'citation/named-study-uncited',
    'evidence/absolute-safety',
    'evidence/anecdotal-clinical',
    'evidence/contested-as-settled',
    'evidence/headline-exaggeration',
    'evidence/off-label-recommendation',
    'evidence/unsupported-efficacy',
    'inference/animal-to-human',
    'inference/correlation-as-causation',
    'inference/exogenous-to-endogenous',
    'inference/group-to-individual',
    'inference/reverse-inference',
    'inference/therapeutic-leap',
    'inference/unmeasured-mediator',
    'language/appeal-to-nature',
    'measurement/intranasal-reaches-brain',
    'simplification/addiction-equivalence',
    'simplification/brain-training',
    'simplification/gene-for-behaviour',
    'simplification/learning-styles',
    'simplification/left-right-brain',
    'simplification/neuroplasticity-hype',
    'simplification/sex-binary-brain',
    'simplification/single-molecule-cause',
    'simplification/ten-percent',
    'simplification/testosterone-aggression',
    'statistics/heritability-misread',
    'statistics/small-sample'
  ])
}

/** All rules and messages (“rule#message”) that ask in texts of one kind, or of one kind or another. */
export const tentativeKeys = (profile?: Profile): readonly string[] =>
  profile ? [...(tentative[profile] ?? [])] : Object.values(tentative).flatMap((keys) => [...keys])

/** How many findings of one `popularMild` rule a popular article gets; the last carries the others as related. */
const popularCap = 3

/** Most findings of `rule` in one document under `profile`; further ones join the last as related places. */
export function capOf(rule: string, profile: Profile): number {
  return profile === 'popular' && popularMild.has(rule) ? popularCap : Number.POSITIVE_INFINITY
}

const isTentative = (rule: Rule, message: string, profile: Profile): boolean =>
  tentative[profile]?.has(rule.id) === true || tentative[profile]?.has(`${rule.id}#${message}`) === true

/** Whether the rule only asks in manuscripts when it says `message`, wherever it speaks. */
export const onlyAsks = (rule: Rule, message: string, profile: Profile): boolean =>
  profile === 'manuscript' && isTentative(rule, message, profile)

/** The severity of what `rule` says with `message` under `profile`, before sections and verdicts move it. */
export function profiled(rule: Rule, message: string, own: Severity, profile: Profile): Severity | 'off' {
  const level = rule.profiles?.[profile]
  if (level === 'off') return 'off'
  if (isTentative(rule, message, profile)) return moved(level ?? own, -1)
  if (level) return level
  if (profile === 'manuscript' && manuscriptUp.has(rule.id)) return moved(own, 1)
  if (profile === 'popular' && popularMild.has(rule.id)) return 'info'
  if (profile === 'notes' && own !== 'error' && rule.id !== 'citation/placeholder') return 'off'
  return own
}

const prominent: ReadonlySet<SectionKind> = new Set(['title', 'abstract', 'conclusion'])

/** Steps that the section adds, or 'off' where the rule has no say. */
export function sectionSteps(rule: Rule, section: SectionKind, heading: boolean): number | 'off' {
  const family = familyOf(rule.id)
  if (section === 'methods') {
    if (family === 'simplification') return 'off'
    return family === 'measurement' ? 1 : 0
  }
  return rule.overclaim && (heading || prominent.has(section)) ? 1 : 0
}
