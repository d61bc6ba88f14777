// Claims in set phrases: "thanks to X, Y", "without X, no Y", "more X, more Y", "all you need for Y is X", "when X fires, you are Y".
import { type Frame, isEmpty, relationAt } from './frames.ts'
import { be } from './lexicon/phrases.ts'
import type { RelationKind, Sentence } from './model.ts'
import type { Found } from './nominal.ts'
import { membersOf } from './phrases.ts'
import { hasMention, mentionsIn, type Range, type Scene } from './scene.ts'
import type { Subjects } from './subjects.ts'

/** The claims that set phrases make in a sentence. */
export function headlineFrames(scene: Scene, sentence: Sentence, subjects: Subjects): Found[] {
  const out: Found[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!triggers.has(scene.forms[at] ?? '')) continue
    const frame =
      thanksTo(scene, sentence, at) ??
      without(scene, sentence, at) ??
      moreMore(scene, sentence, at) ??
      nothingBut(scene, sentence, subjects, at) ??
      allYouNeed(scene, sentence, at) ??
      whyPredicate(scene, sentence, subjects, at) ??
      whenYou(scene, sentence, at)
    if (frame === undefined) continue
    out.push({ frame, used: { first: frame.relation.first, last: frame.relation.last } })
    at = Math.max(at, frame.relation.last - 1)
  }
  return out
}

/** The words that open a set phrase. */
const triggers: ReadonlySet<string> = new Set(
  'thanks because owing courtesy without no more less higher lower nothing all why when whenever if once'.split(' ')
)

function starts(scene: Scene, sentence: Sentence, at: number): boolean {
  return at === sentence.first || /^[:;—.]$/.test(scene.forms[at - 1] ?? '')
}

/** Tokens up to the next of the marks; `sentence.last` counts as one. */
function upTo(scene: Scene, sentence: Sentence, from: number, marks: RegExp, most = 24): number {
  let at = from
  while (at < sentence.last && at - from < most && !marks.test(scene.forms[at] ?? '')) at++
  return at
}

const clauseMarks = /^[;:.—!?]$/

function frame(
  scene: Scene,
  at: Range,
  kind: RelationKind,
  strength: 1 | 2 | 3,
  lemma: string,
  subject: Range,
  objects: readonly Range[]
): Frame | undefined {
  if (isEmpty(subject) || objects.every(isEmpty) || objects.length === 0) return undefined
  return { subject, objects, relation: relationAt(scene, at, kind, strength, 'nominal', lemma) }
}

/** "thanks to X, Y", "because of X, Y", "Y because of X". */
function thanksTo(scene: Scene, sentence: Sentence, at: number): Frame | undefined {
  const [one, two] = [scene.forms[at], scene.forms[at + 1]]
  const found =
    (one === 'thanks' && two === 'to') ||
    (one === 'because' && two === 'of') ||
    (one === 'owing' && two === 'to') ||
    (one === 'courtesy' && two === 'of')
  if (!found) return undefined
  const here = { first: at, last: at + 2 }
  const cause = { first: at + 2, last: upTo(scene, sentence, at + 2, /^[,;:.—!?()]$/, 12) }
  if (!hasMention(scene, cause)) return undefined
  if (scene.forms[cause.last] === ',' && starts(scene, sentence, at)) {
    const effect = { first: cause.last + 1, last: upTo(scene, sentence, cause.last + 1, clauseMarks) }
    return hasMention(scene, effect) ? frame(scene, here, 'causes', 2, 'thanks to', cause, [effect]) : undefined
  }
  let first = at
  while (first > sentence.first && at - first < 16 && !/^[,;:.—()]$/.test(scene.forms[first - 1] ?? '')) first--
  const effect = { first, last: at }
  return hasMention(scene, effect) ? frame(scene, here, 'causes', 2, 'thanks to', cause, [effect]) : undefined
}

/** "without X, no Y", "without X there is no Y", "no X, no Y". */
function without(scene: Scene, sentence: Sentence, at: number): Frame | undefined {
  const form = scene.forms[at] ?? ''
  if ((form !== 'without' && form !== 'no') || !starts(scene, sentence, at)) return undefined
  for (let no = at + 2; no < Math.min(sentence.last, at + 12); no++) {
    if (scene.forms[no] !== 'no') continue
    const before = scene.forms[no - 1] ?? ''
    if (before !== ',' && (form === 'no' || !(be.has(before) || before === '—'))) return undefined
    let end = no
    while (end > at + 1 && /^(?:,|—|there|is|was|be|would|can|are)$/.test(scene.forms[end - 1] ?? '')) end--
    const needed = { first: at + 1, last: end }
    const thing = { first: no + 1, last: upTo(scene, sentence, no + 1, /^[,;:.—!?]$/, 8) }
    if (!hasMention(scene, needed)) return undefined
    return frame(scene, { first: at, last: at + 1 }, 'requires', 2, 'without', thing, membersOf(scene, needed))
  }
  return undefined
}

/** "more X, more Y", "the more X, the more Y", "less X, more Y". */
function moreMore(scene: Scene, sentence: Sentence, at: number): Frame | undefined {
  const one = scene.forms[at] ?? ''
  if (one !== 'more' && one !== 'less' && one !== 'higher' && one !== 'lower') return undefined
  const open = scene.forms[at - 1] === 'the' ? at - 1 : at
  if (!starts(scene, sentence, open)) return undefined
  const comma = upTo(scene, sentence, at + 1, /^[,=→]$/, 8)
  const second = scene.forms[comma + 1] === 'the' ? comma + 2 : comma + 1
  const two = scene.forms[second] ?? ''
  if (
    comma >= sentence.last ||
    (two !== 'more' && two !== 'less' && two !== 'better' && two !== 'higher' && two !== 'lower')
  )
    return undefined
  const up = (form: string): boolean => form !== 'less' && form !== 'lower'
  const subject = { first: at + 1, last: comma }
  const object = { first: second + 1, last: upTo(scene, sentence, second + 1, /^[,;:.—!?]$/, 8) }
  if (!hasMention(scene, subject) || !hasMention(scene, object)) return undefined
  return frame(scene, { first: at, last: at + 1 }, up(one) === up(two) ? 'increases' : 'decreases', 2, one, subject, [
    object
  ])
}

/** "Y is nothing but X", "Y is all about X": X is all of Y. */
function nothingBut(scene: Scene, sentence: Sentence, subjects: Subjects, at: number): Frame | undefined {
  const [one, two, three] = [scene.forms[at], scene.forms[at + 1], scene.forms[at + 2]]
  const long = one === 'nothing' && (two === 'more' || two === 'less') && three === 'than'
  if (!long && !(one === 'nothing' && (two === 'but' || two === 'except'))) return undefined
  let copula = at - 1
  while (copula > sentence.first && at - copula < 8 && !be.has(scene.forms[copula] ?? '')) copula--
  if (!be.has(scene.forms[copula] ?? '')) return undefined
  const last = at + (long ? 3 : 2)
  const cause = { first: last, last: upTo(scene, sentence, last, /^[,;:.—!?()]$/, 10) }
  if (!hasMention(scene, cause)) return undefined
  return frame(scene, { first: at, last }, 'causes', 3, 'nothing but', cause, membersOf(scene, subjects.of(copula)))
}

/** "all you need for Y is X", "all it takes to Y is X". */
function allYouNeed(scene: Scene, sentence: Sentence, at: number): Frame | undefined {
  if (scene.forms[at] !== 'all') return undefined
  const verb = scene.forms[at + 2] ?? ''
  if (!/^(?:needs?|takes?|wants?)$/.test(verb)) return undefined
  for (let copula = at + 3; copula < Math.min(sentence.last, at + 16); copula++) {
    if (!be.has(scene.forms[copula] ?? '')) continue
    const cause = { first: copula + 1, last: upTo(scene, sentence, copula + 1, /^[,;:.—!?()]$/, 10) }
    if (!hasMention(scene, cause)) return undefined
    return frame(scene, { first: at, last: at + 3 }, 'causes', 3, 'all you need', cause, [
      { first: at + 4, last: copula }
    ])
  }
  return undefined
}

/** "X is why Y", "X is how Y". */
function whyPredicate(scene: Scene, sentence: Sentence, subjects: Subjects, at: number): Frame | undefined {
  if (scene.forms[at] !== 'why' || !be.has(scene.forms[at - 1] ?? '') || at - 1 <= sentence.first) return undefined
  const effect = { first: at + 1, last: upTo(scene, sentence, at + 1, /^[,;:.—!?()]$/) }
  return frame(scene, { first: at, last: at + 1 }, 'causes', 3, 'why', subjects.of(at - 1), [effect])
}

const feeling: ReadonlySet<string> = new Set(['are', 'is', 'feel', 'feels', 'become', 'becomes', 'get', 'gets'])
const anyone: ReadonlySet<string> = new Set(['you', 'we', 'people', 'one', 'they', 'humans', 'she', 'he'])

/** "When the amygdala fires, you are afraid". */
function whenYou(scene: Scene, sentence: Sentence, at: number): Frame | undefined {
  const form = scene.forms[at] ?? ''
  if ((form !== 'when' && form !== 'whenever' && form !== 'if' && form !== 'once') || !starts(scene, sentence, at))
    return undefined
  const comma = upTo(scene, sentence, at + 1, /^[,;:.]$/, 16)
  if (
    scene.forms[comma] !== ',' ||
    !anyone.has(scene.forms[comma + 1] ?? '') ||
    !feeling.has(scene.forms[comma + 2] ?? '')
  )
    return undefined
  const cause = { first: at + 1, last: comma }
  const effect = { first: comma + 3, last: upTo(scene, sentence, comma + 3, /^[,;:.—!?()]$/, 10) }
  const acts = mentionsIn(scene, cause).some(({ kind }) => kind === 'molecule' || kind === 'region')
  const felt = mentionsIn(scene, effect).some(({ kind }) => kind === 'state' || kind === 'behaviour')
  return acts && felt ? frame(scene, { first: at, last: at + 1 }, 'causes', 2, form, cause, [effect]) : undefined
}
