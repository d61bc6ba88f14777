// Claims: what each sentence says of something, whatever its syntax, with its verdict and what it rests on.

import { argumentOf } from './arguments.ts'
import { Evidence } from './evidence.ts'
import { type Frame, isEmpty } from './frames.ts'
import { headlineFrames } from './headlines.ts'
import { beginningWithin } from './locate.ts'
import type { Argument, Claim, Mention, MentionKind, Relation, Sentence, TokenSpan, Verdict } from './model.ts'
import { namingFrames } from './naming.ts'
import { type Found, nominalFrames } from './nominal.ts'
import { findVerbs, type VerbHit } from './relations.ts'
import { type Range, type Scene, spanOf } from './scene.ts'
import { Subjects } from './subjects.ts'
import { verbFrame } from './verbal.ts'
import type { Judge } from './verdict.ts'

/** A claim must be about one of these. */
const about: ReadonlySet<MentionKind> = new Set<MentionKind>([
  ...(['molecule', 'receptor', 'gene', 'cell', 'region', 'central', 'state', 'behaviour', 'physiology'] as const),
  ...(['measure', 'level', 'route', 'treatment'] as const)
])

/** The claims of all sentences, in order of their relation words. */
export function findClaims(scene: Scene, judge: Judge): Claim[] {
  const claims: Claim[] = []
  const evidence = new Evidence(scene)
  for (const sentence of scene.sentences) {
    if (!speaks(scene, sentence)) continue
    for (const frame of framesOf(scene, sentence)) {
      const claim = claimOf(scene, sentence, frame, evidence, judge)
      if (claim !== undefined) claims.push({ ...claim, index: claims.length })
    }
  }
  return claims
}

/** Whether a sentence mentions anything that a claim could be about. */
function speaks(scene: Scene, sentence: Sentence): boolean {
  for (let at = scene.mentionFrom[sentence.first] ?? 0; at < scene.mentions.length; at++) {
    const mention = scene.mentions[at] as Mention
    if (mention.first >= sentence.last) return false
    if (about.has(mention.kind)) return true
  }
  return false
}

function framesOf(scene: Scene, sentence: Sentence): Frame[] {
  const hits = findVerbs(scene, sentence)
  const subjects = new Subjects(scene, sentence, hits)
  const found: Found[] = [...headlineFrames(scene, sentence, subjects), ...nominalFrames(scene, sentence, subjects)]
  const names = namingFrames(scene, sentence, subjects).filter(
    ({ frame }) => !found.some((other) => saysMore(other, frame))
  )
  const used = new Set<number>()
  for (const { used: range } of [...found, ...names]) for (let at = range.first; at < range.last; at++) used.add(at)
  const frames = [...found, ...names].map(({ frame }) => frame)
  for (const hit of hits) {
    const frame = taken(hit, used) || carriesNoun(hit, found) ? undefined : verbFrame(scene, sentence, subjects, hit)
    if (frame !== undefined) frames.push(frame)
  }
  return renamed(frames).sort((a, b) => a.relation.first - b.relation.first || a.relation.start - b.relation.start)
}

/** "The Y, X, does Z" is said of X: labels give way to what they label. */
function renamed(frames: readonly Frame[]): Frame[] {
  const labels = frames.filter(
    ({ relation, subject, objects }) => relation.kind === 'is-a' && (objects[0]?.last ?? 0) <= subject.first
  )
  if (labels.length === 0) return [...frames]
  const name = (range: Range): Range => {
    const label = labels.find(({ objects }) => objects[0]?.first === range.first && objects[0].last === range.last)
    return label === undefined ? range : label.subject
  }
  return frames.map((frame) =>
    frame.relation.kind === 'is-a'
      ? frame
      : { ...frame, subject: name(frame.subject), objects: frame.objects.map(name) }
  )
}

/** Whether a predicate or a set phrase already says what an is-a frame would: "is the key to", "without X, no Y". */
function saysMore({ frame }: Found, name: Frame): boolean {
  const { relation } = frame
  const object = name.objects[0] ?? name.relation
  if (relation.voice === 'copula') return object.first <= relation.first && relation.first < object.last
  if (!headlineLemmas.has(relation.lemma)) return false
  const ranges = [frame.subject, relation, ...frame.objects]
  return ranges.some((range) => range.first < object.last && object.first < range.last)
}

const headlineLemmas: ReadonlySet<string> = new Set([
  'thanks to',
  'without',
  'more',
  'less',
  'higher',
  'lower',
  'nothing but',
  'all you need',
  'why',
  'when',
  'whenever',
  'if',
  'once'
])

/** "has an effect on", "plays a role in": the noun has said it already. */
function carriesNoun(hit: VerbHit, found: readonly Found[]): boolean {
  if (hit.verb.kind !== 'has') return false
  return found.some(({ frame: { relation } }) => {
    const distance = relation.first - hit.at
    return relation.voice === 'active' && distance > 0 && distance < 8
  })
}

function taken(hit: VerbHit, used: ReadonlySet<number>): boolean {
  return used.has(hit.at)
}

function claimOf(scene: Scene, sentence: Sentence, frame: Frame, evidence: Evidence, judge: Judge): Claim | undefined {
  const subject = argumentOf(scene, frame.subject)
  const objects = frame.objects.filter((range) => !isEmpty(range)).map((range) => argumentOf(scene, range))
  if (!isAbout(subject) && !objects.some(isAbout)) return undefined
  if (frame.relation.kind === 'reflects' && !subject.mentions.some(({ kind }) => about.has(kind))) return undefined
  if (frame.relation.kind === 'reaches' && !objects.some(isPlace)) return undefined
  const { relation } = frame
  const ends = [subject, relation, ...objects].filter((part) => part.last > part.first && isNear(part, relation))
  const first = Math.min(...ends.map((end) => end.first))
  const last = Math.max(...ends.map((end) => end.last))
  return {
    ...spanOf(scene, { first, last }),
    index: 0,
    sentence: sentence.index,
    clause: scene.clauseOf[relation.first] ?? 0,
    subject,
    relation,
    objects,
    verdict: verdictOn(scene, sentence, relation, objects, judge),
    ...evidence.of(sentence, subject),
    conditions: scene.conditions[sentence.index] ?? []
  }
}

/** The verdict on a relation; on the object where the denial stands there: "tells us nothing about", "has no effect on". */
function verdictOn(
  scene: Scene,
  sentence: Sentence,
  relation: Relation,
  objects: readonly Argument[],
  judge: Judge
): Verdict {
  const [object] = objects
  if (object === undefined) return judge(relation)
  if (relation.kind === 'is-a') return judge(object)
  const verdict = judge(relation)
  if (verdict.silent) return verdict
  for (const cue of beginningWithin(scene.cues[sentence.index] ?? [], relation.last, object.first + 4)) {
    if (cue.class !== 'negation') continue
    const first = Math.max(cue.scope.first, cue.last)
    if (first >= object.last) continue
    const rest = judge(spanOf(scene, { first, last: Math.min(object.last, cue.scope.last) }))
    if (rest.stance === 'denied' || rest.stance === 'rejected') return rest
  }
  return verdict
}

/** A subject far from its verb ("X does A …, and does Z") stays outside the claim's own span. */
function isNear(part: TokenSpan, relation: Relation): boolean {
  return relation.first - part.last <= farthest && part.first - relation.last <= farthest
}

const farthest = 30

/** "reaches the brain", not "reaches a conclusion". */
function isPlace({ mentions }: Argument): boolean {
  return mentions.some(({ kind }) => places.has(kind))
}

const places: ReadonlySet<MentionKind> = new Set<MentionKind>(['central', 'region', 'measure', 'receptor', 'cell'])

function isAbout(argument: Argument): boolean {
  return argument.mentions.some(({ kind }) => about.has(kind))
}
