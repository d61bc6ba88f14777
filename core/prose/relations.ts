// Relation words in a sentence: which verbs relate two things, in which form and voice they stand.

import { LEXICAL, NONE } from './finite.ts'
import { type Group, isAuxiliary, readGroup } from './groups.ts'
import { nounLike } from './lexicon/finite.ts'
import { complementVerbs } from './lexicon/openers.ts'
import {
  amountVerbs,
  be,
  determiners,
  handedOver,
  nounLikeVerbs,
  objectStops,
  plurals,
  prepositions,
  subjectWords
} from './lexicon/phrases.ts'
import type { Sentence } from './model.ts'
import { FINITE, PARTICIPLE, type Scene } from './scene.ts'
import { type Shape, type VerbForm, verbForms } from './verb-forms.ts'
import { isAdverb, isReporting } from './words.ts'

/** A relation verb that was found. `[at, last)` covers the verb and its particles. */
export interface VerbHit {
  readonly at: number
  readonly last: number
  readonly verb: VerbForm
  readonly use: 'active' | 'passive' | 'ing' | 'change'
  /** First token of the verb group: auxiliaries, "is known to", adverbs. */
  readonly group: number
  readonly infinitive: boolean
}

/** A place where a form of a relation verb stands. */
interface Site {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly at: number
  readonly group: Group
  /** The word before, adverbs skipped; '' at the start of the sentence. */
  readonly before: string
}

/** The relation verbs of a sentence, in order; also corrects `scene.finite` and `scene.decided` as it decides. */
export function findVerbs(scene: Scene, sentence: Sentence): VerbHit[] {
  const hits: VerbHit[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const forms = verbForms.get(scene.forms[at] ?? '')
    if (forms === undefined || scene.tokens[at]?.kind !== 'word') continue
    const hit = isInsideMention(scene, at) ? undefined : decide(scene, sentence, at, forms)
    mark(scene, at, hit)
    if (hit === undefined) continue
    hits.push(hit)
    at = hit.last - 1
  }
  markWorking(scene, sentence)
  return hits.filter((hit, order) => (hits[order + 1]?.group ?? sentence.last) > hit.at)
}

/** Writes down what was decided, so that phrases end at verbs and only at verbs. */
function mark(scene: Scene, at: number, hit: VerbHit | undefined): void {
  if (hit === undefined) {
    if (scene.finite[at] === LEXICAL && (isBare(scene, at) || isInsideMention(scene, at))) scene.finite[at] = NONE
  } else if (hit.use === 'ing') scene.decided[at] = PARTICIPLE
  else if (!hit.infinitive) {
    scene.finite[at] = LEXICAL
    scene.decided[at] = FINITE
    if (scene.finite[at - 1] === LEXICAL && nounLike.has(scene.forms[at - 1] ?? '')) scene.finite[at - 1] = NONE
  }
}

/** Whether a form is a relation verb without particles: not taken as one, it is a noun or an adjective here. */
function isBare(scene: Scene, at: number): boolean {
  return verbForms.get(scene.forms[at] ?? '')?.some(({ rest }) => rest.length === 0) === true
}

/** "mirror neurons": a verb's form inside the name of something. */
function isInsideMention(scene: Scene, at: number): boolean {
  for (let back = 0; back < 4; back++) {
    const mention = scene.mentions[scene.mentionFrom[Math.max(0, at - back)] ?? 0]
    if (mention !== undefined && mention.first <= at && mention.last > at && mention.last - mention.first > 1)
      return true
  }
  return false
}

const working: ReadonlySet<string> = new Set(
  'works acts helps functions operates worked acted helped functioned operated'.split(' ')
)

/** "works by", "acts through": verbs here, though they are nouns elsewhere. */
function markWorking(scene: Scene, sentence: Sentence): void {
  for (let at = sentence.first + 1; at + 1 < sentence.last; at++) {
    const next = scene.forms[at + 1] ?? ''
    if (working.has(scene.forms[at] ?? '') && /^(?:by|through|via|as|like)$/.test(next)) scene.finite[at] = LEXICAL
  }
}

function decide(scene: Scene, sentence: Sentence, at: number, forms: readonly VerbForm[]): VerbHit | undefined {
  const group = readGroup(scene, sentence, at)
  const site = { scene, sentence, at, group, before: previous(scene, sentence, at) }
  for (const verb of forms) {
    const last = endOf(scene, sentence, at, verb)
    const use = last < 0 ? undefined : useOf(site, verb, last)
    if (use !== undefined) return { at, last, verb, use, group: group.first, infinitive: group.infinitive }
  }
  return undefined
}

/** Past the verb's particles; -1 where they are missing. A preposition may follow an adverb: "leads directly to". */
function endOf(scene: Scene, sentence: Sentence, at: number, verb: VerbForm): number {
  let next = at + 1
  for (const word of verb.rest) {
    for (let skipped = 0; skipped < 2 && isAdverb(scene.forms[next]) && scene.forms[next] !== word; skipped++) next++
    if (next >= sentence.last || scene.forms[next] !== word) return -1
    next++
  }
  return next
}

/** Verbs whose base, past and participle are one word. */
const uniform: ReadonlySet<string> = new Set(['cut', 'let', 'set', 'put', 'shut', 'shed'])

function useOf(site: Site, verb: VerbForm, last: number): VerbHit['use'] | undefined {
  const { group } = site
  const shape = uniform.has(verb.lemma) && group.aux === 'be' ? 'past' : verb.shape
  if (shape === 'past' || shape === 'participle')
    return group.aux === 'none' ? bareUse(site, verb, last) : participleUse(site, verb, last)
  if (shape === 'ing') return ingUse(site, verb, last)
  if (shape === 'base' && (group.aux === 'be' || group.aux === 'have')) return undefined
  if (!fits(site, verb, last)) return undefined
  if (verb.kind === 'has' && verb.rest.length === 0 && !isOwned(site.scene, last)) return undefined
  return finiteUse(site, verb, last)
}

function finiteUse({ scene, sentence }: Site, verb: VerbForm, last: number): 'active' | 'change' | undefined {
  const object = last < sentence.last && startsObject(scene, sentence, sharedObject(scene, last, verb.shape))
  if (verb.change) return object ? undefined : 'change'
  return object ? 'active' : undefined
}

/** "create and maintain trust": the place after the second verb, whose object both have; else `last` itself. */
export function sharedObject(scene: Scene, last: number, shape: Shape): number {
  if (scene.forms[last] !== 'and' && scene.forms[last] !== 'or') return last
  const second = verbForms.get(scene.forms[last + 1] ?? '')
  return second?.some((verb) => verb.shape === shape && verb.rest.length === 0) === true ? last + 2 : last
}

/** "is raised", "has raised". */
function participleUse(site: Site, verb: VerbForm, last: number): VerbHit['use'] | undefined {
  if (site.group.aux === 'be')
    return verb.change || verb.kind === 'has' || handedOver.has(verb.lemma) ? undefined : 'passive'
  return site.group.aux === 'have' || verb.change ? finiteUse(site, verb, last) : undefined
}

/** A form in -ed without auxiliary: "X raised Y", "Y raised by X", or an adjective ("raised levels"). */
function bareUse(site: Site, verb: VerbForm, last: number): VerbHit['use'] | undefined {
  const { scene, sentence, at, before } = site
  const next = isAdverb(scene.forms[last]) ? last + 1 : last
  if (scene.forms[next] === 'by') return verb.change ? undefined : 'passive'
  if (verb.shape === 'participle') return undefined
  if (before === '' || isDependent(before) || before === '(' || before === '"') return undefined
  if (scene.finite[at - 1] === LEXICAL || isReporting(scene, at - 1)) return undefined
  if (before === ',' && !verbEarlier(scene, sentence, at)) return undefined
  return finiteUse(site, verb, last)
}

function verbEarlier(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let left = at - 1; left >= sentence.first && at - left < 32; left--) if (scene.finite[left] !== NONE) return true
  return false
}

function ingUse(site: Site, verb: VerbForm, last: number): VerbHit['use'] | undefined {
  if (site.group.aux === 'be') return finiteUse(site, verb, last)
  if (verb.change || site.before === '' || determiners.has(site.before)) return undefined
  const next = site.scene.forms[last]
  if (next === 'that' || next === 'who') return undefined
  return startsObject(site.scene, site.sentence, last) ? 'ing' : undefined
}

/** "has been found", "have likened": an auxiliary, not a possession; "have reduced oxytocin" is one. */
function isOwned(scene: Scene, last: number): boolean {
  let at = last
  while (isAdverb(scene.forms[at])) at++
  const form = scene.forms[at] ?? ''
  if (be.has(form) || scene.finite[at] === LEXICAL || form === 'to' || complementVerbs.has(form)) return false
  return !form.endsWith('ed') || amountVerbs.has(form)
}

/** Whether base and -s forms can be verbs here rather than nouns. */
function fits(site: Site, verb: VerbForm, last: number): boolean {
  const { scene, sentence, at, group, before } = site
  const third = verb.shape === 'third'
  if (group.aux === 'modal' || (!third && asked(scene, sentence, at))) return true
  if (before === '' || before === ':' || before === '"') return third || isCommand(scene, sentence, at)
  if (subjectWords.has(before)) return true
  if (isDependent(before)) return verb.rest.length > 0 && (before === 'these' || before === 'those')
  if (isReporting(scene, at - 1)) return false
  if (nounLikeVerbs.has(scene.forms[at] ?? '') && (scene.forms[last] ?? '').endsWith('ly')) return false
  return third ? !isAdjective(before) : takesPlural(scene, sentence, at, before)
}

/** "Does X raise Y": the auxiliary stands before the subject. */
function asked(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let left = at - 1; left >= sentence.first && at - left < 10; left--) {
    const form = scene.forms[left] ?? ''
    if (isAuxiliary(form) && form !== 'to') return !be.has(form) && !form.startsWith('ha')
    if (/^[,;:.—()]$/.test(form) || scene.finite[left] !== NONE) return false
  }
  return false
}

/** An imperative has an object with a determiner, or one that names something; no verb follows soon. */
function isCommand(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let look = at + 1; look < Math.min(sentence.last, at + 8); look++) {
    const form = scene.forms[look] ?? ''
    if (/^(?:[,;:.—()]|and|that|when|to)$/.test(form)) break
    if (scene.finite[look] !== NONE) return false
  }
  const mention = scene.mentions[scene.mentionFrom[at + 1] ?? 0]
  return determiners.has(scene.forms[at + 1] ?? '') || (mention?.first === at + 1 && mention.kind !== 'human')
}

/** A base form needs a plural subject, a coordination, or nothing before it. */
function takesPlural(scene: Scene, sentence: Sentence, at: number, before: string): boolean {
  if (plurals.has(before)) return true
  if (/[^su]s$/.test(before) && !before.endsWith("'s")) return true
  for (let left = at - 1; left >= sentence.first && at - left < 8; left--) {
    const form = scene.forms[left]
    if (form === 'and' || form === ')') return true
    if (form === ',' || scene.finite[left] !== NONE) return false
  }
  return false
}

function previous(scene: Scene, sentence: Sentence, at: number): string {
  let left = at - 1
  while (left >= sentence.first && isAdverb(scene.forms[left])) left--
  return left < sentence.first ? '' : (scene.forms[left] ?? '')
}

/** Words after which a noun or an adjective stands, not a verb. */
function isDependent(form: string): boolean {
  if (form === 'that' || form === 'which' || form === 'this' || form === 'all') return false
  return determiners.has(form) || prepositions.has(form) || /^(?:low|high|more|less)$/.test(form)
}

function isAdjective(form: string): boolean {
  return /(?:al|ic|ive|ous|ful|able|ary|ible)$/.test(form) || /^(?:healthy|low|high)$/.test(form)
}

const clauseStarts: ReadonlySet<string> = new Set(['that', 'whether', 'what', 'how', 'who', 'why'])

/** Whether a noun phrase, or a clause in its place, may begin at a token. */
export function startsObject(scene: Scene, sentence: Sentence, at: number): boolean {
  let here = at
  while (here < sentence.last && here - at < 3 && isAdverb(scene.forms[here]) && !isQuantity(scene, here)) here++
  const token = scene.tokens[here]
  if (token === undefined || here >= sentence.last || token.kind === 'citation') return false
  const { form, kind } = token
  if (kind === 'punct') return form === '"' || form === "'"
  if (clauseStarts.has(form)) return true
  if (prepositions.has(form) || objectStops.has(form) || scene.finite[here] === 1) return false
  return form !== 'and' && form !== 'or' && form !== 'to'
}

/** "more of the", "all of": adverbs that are quantities here. */
function isQuantity(scene: Scene, at: number): boolean {
  return scene.forms[at] === 'all' || scene.forms[at + 1] === 'of'
}
