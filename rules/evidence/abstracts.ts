// Compares a claim with what the cited work says of itself: another molecule throughout, blood where the brain is claimed, a
// survey where a cause is.

import type { Entry } from '../../core/bibliography.ts'
import { mentionsAbout, wordsAbout } from '../../core/citing/about.ts'
import { citedIn } from '../../core/citing/sourced.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Claim, Mention, RelationKind, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { argumentsOf, headOf, mentionOf, relates } from '../../core/prose/query.ts'
import type { BlockView, DocumentView } from '../../core/rule.ts'

/** What a cited work does not carry, and what it is about instead. */
export interface Misfit {
  /** The words of the claim. */
  readonly at: TokenSpan
  /** “speaks of vasopressin, never of oxytocin”. */
  readonly actually: string
}

/** What works tell of themselves. Reading an abstract takes long, and a keystroke in the article does not change it. */
const told = new WeakMap<Entry, { readonly words: string; readonly about: readonly Mention[] }>()

function toldBy({ entry, words }: Work): readonly Mention[] {
  const known = told.get(entry)
  if (known?.words === words) return known.about
  const about = mentionsAbout(words)
  told.set(entry, { words, about })
  return about
}

/** A cited work, and all that is known of its title, keywords and abstract. */
interface Work {
  readonly entry: Entry
  readonly words: string
}

/** Why the only work that a sentence cites cannot carry its claim, by that work's own words; undefined when it may. */
export function misfit(view: DocumentView, block: BlockView, sentence: Sentence): Misfit | undefined {
  const cited = citedIn(block, sentence)
  const [only] = cited
  if (!only || cited.length > 1 || only.kind !== 'key') return undefined
  const claims = block.passage.claims.filter((claim) => claim.sentence === sentence.index && isAsserted(claim))
  if (claims.length === 0) return undefined
  const work = workOf(only, view)
  const design = surveyed(titled(only, view))
  for (const claim of claims) {
    const found = (work && misfitOf(claim, work)) ?? (design && noCause(claim, design))
    if (found) return found
  }
  return undefined
}

/** All that an entry tells of its work, however little. */
function titled({ key }: Citation, { bibliography }: DocumentView): string {
  const entry = bibliography.find(key)
  return typeof entry === 'string' ? '' : `${entry.title} ${entry.index.topics}`
}

/** How a work calls itself that asked or measured people once. */
const survey =
  /\b(?:cross-sectional|correlational)\b|\b(?:online|web|internet|telephone|postal|national|population|questionnaire) surveys?\b|\ba surveys? (?:of|among)\b/i
/** Anything by which it may show causes after all, or sum up works that do. */
const more =
  /\b(?:randomi[sz]\w*|random(?:ly)? (?:assign|alloc)\w*|placebo|trials?|experiment\w*|administ\w+|intervention\w*|intranasal\w*|infus\w+|inject\w+|manipulat\w+|knock-?(?:outs?|ins?)|lesion\w*|optogenetic\w*|stimulat\w+|mendelian|longitudinal\w*|prospective\w*|follow-?up|waves?|instrumental variable\w*|twins?|meta-analy\w+|reviews?|rats?|mice|mouse|voles?)\b/i

/** The word by which a work says that it is a survey and no more; undefined where it does not, or is not known. */
function surveyed(words: string): string | undefined {
  return more.test(words) ? undefined : survey.exec(words)?.[0].toLowerCase()
}

/** Relations by which one thing acts on another. */
const acting: readonly RelationKind[] = ['causes', 'increases', 'decreases', 'enables']

/** The claim says what causes what; the work only what goes with what. */
function noCause(claim: Claim, design: string): Misfit | undefined {
  const sides = argumentsOf(claim)
  if (!relates(claim, acting, 2) || sides.length < 2 || sides.some(({ mentions }) => mentions.length === 0))
    return undefined
  return { at: claim, actually: `calls itself “${design}” and shows what goes together, not what causes it` }
}

function isAsserted({ verdict }: Claim): boolean {
  return !verdict.silent && verdict.stance === 'asserted'
}

function workOf({ key }: Citation, { bibliography }: DocumentView): Work | undefined {
  const entry = bibliography.find(key)
  const words = typeof entry === 'string' ? '' : wordsAbout(entry, bibliography.locked?.get(key))
  return typeof entry === 'string' || words === '' ? undefined : { entry, words }
}

function misfitOf(claim: Claim, work: Work): Misfit | undefined {
  const head = headOf(claim.subject, 'molecule')
  const molecule = head ?? mentionOf(claim.subject, 'molecule')
  if (!molecule || molecule.anaphor) return undefined
  const about = toldBy(work)
  const molecules = about.filter(({ kind }) => kind === 'molecule')
  if (molecules.some(({ concept }) => concept === molecule.concept)) return bloodForBrain(claim, molecule, about)
  return head && otherMolecule(head, about, molecules)
}

/** The work speaks of another molecule of the same family several times, of this one or its receptor and gene never. */
function otherMolecule(
  molecule: Mention,
  about: readonly Mention[],
  molecules: readonly Mention[]
): Misfit | undefined {
  const name = molecule.concept.split(/[\s-]/)[0] ?? ''
  if (about.some(({ concept }) => concept.includes(name))) return undefined
  const family = molecule.groups.filter((group) => group !== 'hormone' && group !== 'peptide')
  const others = molecules.filter(({ groups }) => groups.some((group) => family.includes(group)))
  const [first] = others
  if (!first || others.filter(({ concept }) => concept === first.concept).length < 2) return undefined
  return {
    at: molecule,
    actually: `speaks of ${first.concept} in its title, keywords and abstract, never of ${molecule.concept}`
  }
}

/** The claim is about the brain; the work measured blood, urine or saliva and says nothing of the brain's own levels. */
function bloodForBrain(claim: Claim, molecule: Mention, about: readonly Mention[]): Misfit | undefined {
  const central = argumentsOf(claim).some(({ mentions }) => mentions.some(({ kind }) => kind === 'central'))
  if (!central || !about.some(({ groups }) => groups.includes('peripheral'))) return undefined
  const isOfBrain = ({ kind, groups }: Mention) =>
    kind === 'region' || kind === 'receptor' || kind === 'central' || groups.includes('central')
  if (about.some(isOfBrain)) return undefined
  return {
    at: molecule,
    actually: `measured ${molecule.concept} outside the brain, by its title, keywords and abstract`
  }
}
