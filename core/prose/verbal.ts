// Claims that verbs make: active, passive, participles, and changes without an object ("levels rose after …").
import { type Frame, isEmpty, nobody, relationAt } from './frames.ts'
import type { Sentence } from './model.ts'
import { membersOf, objectsAfter } from './phrases.ts'
import { sharedObject, type VerbHit } from './relations.ts'
import { mentionsIn, type Range, type Scene } from './scene.ts'
import type { Subjects } from './subjects.ts'

/** The claim of one relation verb; undefined where it says nothing of anything. */
export function verbFrame(scene: Scene, sentence: Sentence, subjects: Subjects, hit: VerbHit): Frame | undefined {
  const { verb } = hit
  const subject = subjects.of(hit.at)
  if (hit.use === 'change') return changeFrame(scene, sentence, hit, subject)
  if (hit.use === 'passive' && !isGoal(verb.rest)) return passiveFrame(scene, sentence, hit, subject)
  const from = sharedObject(scene, hit.last, verb.shape)
  const objects = verb.kind === 'reflects' ? contentAfter(scene, sentence, from) : objectsAfter(scene, sentence, from)
  if (objects.length === 0) return undefined
  const voice = hit.use === 'passive' ? 'passive' : 'active'
  const relation = relationAt(scene, { first: hit.at, last: hit.last }, verb.kind, verb.strength, voice, verb.lemma)
  const goal = movers.has(verb.lemma) ? goalIn(scene, objects) : undefined
  if (goal !== undefined) return { subject, objects: goal, relation: { ...relation, kind: 'reaches', strength: 0 } }
  if (hit.use === 'ing' && isEmpty(subject)) return undefined
  if (verb.swap && !isEmpty(subject)) return { subject: whole(objects), objects: membersOf(scene, subject), relation }
  if (isEmpty(subject)) return { subject: imperativeMeans(scene, sentence, hit), objects, relation }
  return { subject, objects, relation }
}

/** What something shows: a phrase, or a clause that may come without "that" ("means you are stressed"). */
function contentAfter(scene: Scene, sentence: Sentence, from: number): Range[] {
  const objects = objectsAfter(scene, sentence, from)
  const end = objects.at(-1)?.last ?? from
  if (objects.length === 0 || end >= sentence.last || scene.finite[end] === 0) return objects
  return [{ first: objects[0]?.first ?? from, last: clauseAfter(scene, sentence, from)?.last ?? end }]
}

const goals: ReadonlySet<string> = new Set(['into', 'to', 'across', 'through'])
const movers: ReadonlySet<string> = new Set(['deliver', 'bring', 'carry', 'give', 'pump', 'supply', 'release', 'get'])

/** "is sprayed into the brain": the passive subject is what moves. */
function isGoal(rest: readonly string[]): boolean {
  return goals.has(rest.at(-1) ?? '')
}

/** "delivers X to the amygdala": what is moved, and where to. */
function goalIn(scene: Scene, objects: readonly Range[]): Range[] | undefined {
  const [object] = objects
  if (object === undefined) return undefined
  for (let at = object.first + 1; at < object.last - 1; at++) {
    if (!goals.has(scene.forms[at] ?? '')) continue
    const place = { first: at + 1, last: object.last }
    if (!mentionsIn(scene, place).some(({ kind }) => kind === 'region' || kind === 'central')) continue
    return [{ first: object.first, last: at }, place, ...objects.slice(1)]
  }
  return undefined
}

function passiveFrame(scene: Scene, sentence: Sentence, hit: VerbHit, patient: Range): Frame | undefined {
  const { verb } = hit
  if (isEmpty(patient)) return undefined
  const changes = verb.kind === 'increases' || verb.kind === 'decreases'
  const agent =
    byAgent(scene, sentence, hit.last) ?? (changes ? circumstanceAfter(scene, sentence, hit.last) : undefined)
  const relation = relationAt(scene, { first: hit.at, last: hit.last }, verb.kind, verb.strength, 'passive', verb.lemma)
  return {
    subject: agent ?? (changes ? frontedCause(scene, sentence, patient) : nobody(hit.at)),
    objects: membersOf(scene, patient),
    relation
  }
}

function changeFrame(scene: Scene, sentence: Sentence, hit: VerbHit, thing: Range): Frame | undefined {
  const { verb } = hit
  if (isEmpty(thing)) return undefined
  const cause = circumstanceAfter(scene, sentence, hit.last) ?? frontedCause(scene, sentence, thing)
  const relation = relationAt(scene, { first: hit.at, last: hit.last }, verb.kind, verb.strength, 'active', verb.lemma)
  return { subject: cause, objects: membersOf(scene, thing), relation }
}

const farthest = 16
const circumstances: ReadonlySet<string> = new Set([
  ...[
    'with',
    'after',
    'following',
    'during',
    'when',
    'whenever',
    'upon',
    'through',
    'via',
    'because',
    'under',
    'thanks'
  ]
])

/** The agent of a passive: "by X". */
function byAgent(scene: Scene, sentence: Sentence, from: number): Range | undefined {
  for (let at = from; at < Math.min(sentence.last, from + farthest); at++) {
    const form = scene.forms[at] ?? ''
    const agent = form === 'by' || form === 'through' || form === 'via'
    if (agent && scene.tokens[at + 1]?.kind !== 'number') return phraseAfter(scene, sentence, at + 1)
    if (at > from ? stops(scene, at) : form === ';' || form === '.') break
  }
  return undefined
}

/** What a change goes with: "rose after the massage", "rises with oxytocin", "is released when couples kiss". */
function circumstanceAfter(scene: Scene, sentence: Sentence, from: number): Range | undefined {
  for (let at = from; at < Math.min(sentence.last, from + farthest); at++) {
    const form = scene.forms[at] ?? ''
    if (form === 'in' && scene.forms[at + 1] === 'response' && scene.forms[at + 2] === 'to')
      return phraseAfter(scene, sentence, at + 3)
    if (circumstances.has(form))
      return clauseAfter(scene, sentence, at + (scene.forms[at + 1] === 'of' || scene.forms[at + 1] === 'to' ? 2 : 1))
    if (stops(scene, at)) break
  }
  return undefined
}

function stops(scene: Scene, at: number): boolean {
  const form = scene.forms[at] ?? ''
  return (
    scene.finite[at] !== 0 ||
    form === ',' ||
    form === ';' ||
    form === ':' ||
    form === '—' ||
    form === '.' ||
    form === 'which' ||
    form === 'that'
  )
}

/** The whole coordinated phrase that begins at a token. */
function phraseAfter(scene: Scene, sentence: Sentence, from: number): Range | undefined {
  const members = objectsAfter(scene, sentence, from)
  return members.length === 0 ? undefined : whole(members)
}

/** From the first member to the last. */
function whole(members: readonly Range[]): Range {
  return { first: members[0]?.first ?? 0, last: members.at(-1)?.last ?? 0 }
}

/** The words of a circumstance, up to the next mark. */
function clauseAfter(scene: Scene, sentence: Sentence, from: number): Range | undefined {
  let last = from
  while (last < sentence.last && last - from < farthest && !/^[,;:.—()]$/.test(scene.forms[last] ?? '')) last++
  return last > from ? { first: from, last } : undefined
}

const fronting: ReadonlySet<string> = new Set([
  'when',
  'whenever',
  'if',
  'once',
  'as',
  'because',
  'after',
  'with',
  'upon',
  'following',
  'during',
  'under'
])

/** "When X is released, Y goes up": the fronted clause right before a phrase is the cause. */
function frontedCause(scene: Scene, sentence: Sentence, phrase: Range): Range {
  const comma = phrase.first - 1
  const none = nobody(phrase.first)
  if (scene.forms[comma] !== ',') return none
  for (let at = comma - 1; at >= sentence.first && comma - at < 24; at--) {
    const form = scene.forms[at] ?? ''
    const opens = at === sentence.first || /^[,;:—.]$/.test(scene.forms[at - 1] ?? '') || scene.forms[at - 1] === 'and'
    if (opens && fronting.has(form)) return { first: at + 1, last: comma }
    if (form === ';' || form === ':' || form === '—') break
  }
  return none
}

/** "Boost X with a hug": the means of an imperative acts. */
function imperativeMeans(scene: Scene, sentence: Sentence, hit: VerbHit): Range {
  for (let at = hit.last; at < Math.min(sentence.last, hit.last + farthest); at++) {
    const form = scene.forms[at] ?? ''
    if (form === 'with' || form === 'by' || form === 'through')
      return phraseAfter(scene, sentence, at + 1) ?? nobody(hit.at)
    if (stops(scene, at)) break
  }
  return nobody(hit.at)
}
