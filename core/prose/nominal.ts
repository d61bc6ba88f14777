// Claims made without a full verb: "the effect of X on Y", "X is the key to Y", "a link between X and Y", "X-induced Y".
import { type Frame, isEmpty, nobody, relationAt } from './frames.ts'
import { inflectVerb } from './inflect.ts'
import { be, become, determiners, prepositions } from './lexicon/phrases.ts'
import { compounds, type Head, nominals, predicates, verbs } from './lexicon/relations.ts'
import type { RelationKind, Sentence } from './model.ts'
import { membersOf, objectsAfter, phraseBefore } from './phrases.ts'
import { hasMention, mentionsIn, type Range, type Scene } from './scene.ts'
import type { Subjects } from './subjects.ts'
import { isAdverb } from './words.ts'

interface Entry extends Head {
  readonly words: readonly string[]
  readonly noun: boolean
  readonly carriers: ReadonlySet<string>
}

const index: ReadonlyMap<string, readonly Entry[]> = buildIndex()

function buildIndex(): Map<string, Entry[]> {
  const out = new Map<string, Entry[]>()
  const add = (head: Head, noun: boolean): void => {
    const words = head.head.split(' ')
    const entry = { ...head, words, noun, carriers: new Set((head.light ?? []).flatMap(inflectVerb)) }
    const known = out.get(words[0] ?? '')
    if (known === undefined) out.set(words[0] ?? '', [entry])
    else known.push(entry)
  }
  for (const head of nominals) add(head, true)
  for (const head of predicates) add(head, false)
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length)
  return out
}

/** A frame and the tokens that its relation words use up, so that they are not read again as verbs. */
export interface Found {
  readonly frame: Frame
  readonly used: Range
}

/** The claims of relation nouns, predicates and compounds in a sentence. */
export function nominalFrames(scene: Scene, sentence: Sentence, subjects: Subjects): Found[] {
  const out: Found[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const found =
      headAt(scene, sentence, subjects, at) ??
      compoundAt(scene, sentence, at) ??
      amountAt(scene, sentence, subjects, at)
    if (found === undefined) continue
    out.push(found)
    at = Math.max(at, found.used.last - 1)
  }
  return out
}

function headAt(scene: Scene, sentence: Sentence, subjects: Subjects, at: number): Found | undefined {
  const entries = index.get(scene.forms[at] ?? '')
  if (entries === undefined) return undefined
  for (const entry of entries) {
    const last = at + entry.words.length
    if (last > sentence.last || entry.words.some((word, offset) => scene.forms[at + offset] !== word)) continue
    const frame = frameOf(scene, sentence, subjects, entry, { first: at, last })
    if (frame !== undefined)
      return { frame, used: { first: at, last: entry.to.includes(scene.forms[last] ?? '') ? last + 1 : last } }
  }
  return undefined
}

function frameOf(scene: Scene, sentence: Sentence, subjects: Subjects, entry: Entry, head: Range): Frame | undefined {
  if (entry.noun && entry.kind === 'correlates' && scene.forms[head.last] === 'between')
    return between(scene, sentence, entry, head)
  if (entry.of === true && scene.forms[head.last] === 'of') return ofFrame(scene, sentence, entry, head)
  const objects = objectsOf(scene, sentence, entry, head)
  if (objects.length === 0) return undefined
  const holder = holderOf(scene, sentence, subjects, entry, head)
  if (holder === undefined || isEmpty(holder.subject)) return undefined
  const relation = relationAt(scene, head, entry.kind, entry.strength, holder.voice, entry.head)
  if (entry.swap !== true) return { subject: holder.subject, objects, relation }
  const [first] = objects
  const last = objects.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { subject: { first: first.first, last: last.last }, objects: membersOf(scene, holder.subject), relation }
}

function objectsOf(scene: Scene, sentence: Sentence, entry: Entry, head: Range): Range[] {
  let at = head.last
  if (entry.to[0] === '') return objectsAfter(scene, sentence, at)
  while (isAdverb(scene.forms[at]) && at - head.last < 2) at++
  const form = scene.forms[at] ?? ''
  if (form === 'to' && !startsNoun(scene, at + 1) && isExpletive(scene, head)) return []
  if (entry.to.includes(form)) return objectsAfter(scene, sentence, at + 1)
  const pronoun = form === 'you' || form === 'we' || form === 'people' || form === 'that'
  return entry.head === 'reason' && pronoun ? objectsAfter(scene, sentence, at) : []
}

function startsNoun(scene: Scene, at: number): boolean {
  return determiners.has(scene.forms[at] ?? '') || hasMention(scene, { first: at, last: at + 1 })
}

/** "It is crucial to explore …": said of nothing. */
function isExpletive(scene: Scene, head: Range): boolean {
  for (let at = head.first - 1; at >= 0 && head.first - at < 5; at--) if (scene.forms[at] === 'it') return true
  return false
}

interface Holder {
  readonly subject: Range
  readonly voice: 'copula' | 'nominal' | 'active'
}

const looseHeads: ReadonlySet<RelationKind> = new Set(['correlates', 'enables', 'causes', 'measures', 'requires'])

/** Who has the role, the effect, the link: before a copula or a light verb, or as a possessor. */
function holderOf(scene: Scene, sentence: Sentence, subjects: Subjects, entry: Entry, head: Range): Holder | undefined {
  let left = head.first - 1
  const floor = Math.max(sentence.first, head.first - 7)
  while (left >= floor && isModifier(scene, left)) left--
  const inner = { first: left + 1, last: head.first }
  const possessor = possessorIn(scene, inner)
  if (possessor !== undefined && entry.noun) return { subject: possessor, voice: 'nominal' }
  if (left < sentence.first) return undefined
  const form = scene.forms[left] ?? ''
  if (entry.carriers.has(form)) return { subject: subjects.of(left), voice: 'active' }
  if (entry.noun) return undefined
  if (be.has(form) || become.has(form))
    return { subject: copulaSubject(scene, sentence, subjects, left, head), voice: 'copula' }
  if (form === 'as') return asHolder(scene, sentence, subjects, left)
  if (form === 'and' || form === 'or') return sharedPredicate(scene, sentence, subjects, left)
  const loose =
    looseHeads.has(entry.kind) &&
    (looseWords.has(entry.head) || form === ',' || form === ':' || form === '(' || form === '—')
  if (!loose) return undefined
  const range = phraseBefore(
    scene,
    sentence,
    form === ',' || form === ':' || form === '(' || form === '—' ? left : head.first
  )
  return isEmpty(range) || !hasMention(scene, range) ? undefined : { subject: range, voice: 'nominal' }
}

/** Other predicates need a copula or an apposition; these may follow their noun: "genes linked to trust". */
const looseWords: ReadonlySet<string> = new Set(
  'associated linked related correlated tied connected responsible involved implicated due'.split(' ')
)

function copulaSubject(scene: Scene, sentence: Sentence, subjects: Subjects, copula: number, head: Range): Range {
  const subject = subjects.of(copula)
  if (!isEmpty(subject)) return subject
  return copula <= sentence.first + 1
    ? { first: copula + 1, last: lastModifierBefore(scene, copula + 1, head.first) }
    : subject
}

/** In a question the subject stands after the copula: its mention, up to what modifies the predicate. */
function lastModifierBefore(scene: Scene, first: number, last: number): number {
  const mention = mentionsIn(scene, { first, last })[0]
  return mention === undefined ? first : mention.last
}

/** "X and is linked", "is vital for A and linked to B": the subject of the verb before. */
function sharedPredicate(scene: Scene, sentence: Sentence, subjects: Subjects, left: number): Holder | undefined {
  for (let at = left - 1; at >= sentence.first && left - at < 16; at--) {
    if (be.has(scene.forms[at] ?? '')) return { subject: subjects.of(at), voice: 'copula' }
  }
  return undefined
}

const using: ReadonlySet<string> = new Set(
  ['use', 'measure', 'take', 'treat', 'see', 'employ', 'sample', 'regard', 'interpret', 'read'].flatMap(inflectVerb)
)
const acting: ReadonlySet<string> = new Set(['serve', 'act', 'function', 'work'].flatMap(inflectVerb))

/** "used X as an index of", "X serves as a marker of", "X was used as a proxy for". */
function asHolder(scene: Scene, sentence: Sentence, subjects: Subjects, as: number): Holder | undefined {
  for (let at = as - 1; at >= sentence.first && as - at < 12; at--) {
    const form = scene.forms[at] ?? ''
    if (acting.has(form)) return { subject: subjects.of(at), voice: 'active' }
    if (!using.has(form)) continue
    const object = { first: at + 1, last: as }
    if (!isEmpty(object) && hasMention(scene, object)) return { subject: object, voice: 'active' }
    return be.has(scene.forms[at - 1] ?? '') ? { subject: subjects.of(at), voice: 'passive' as 'active' } : undefined
  }
  return undefined
}

/** Words between a copula and its noun: "is *not the most important* cause". */
function isModifier(scene: Scene, at: number): boolean {
  const form = scene.forms[at] ?? ''
  const token = scene.tokens[at]
  if (token === undefined || (token.kind !== 'word' && form !== '"')) return false
  if (be.has(form) || become.has(form) || prepositions.has(form) || scene.finite[at] !== 0) return false
  return (
    form !== 'and' &&
    form !== 'or' &&
    form !== 'that' &&
    form !== 'which' &&
    form !== 'to' &&
    form !== 'as' &&
    form !== 'have' &&
    form !== 'has'
  )
}

/** "oxytocin's role", "the oxytocin effect": a mention among a noun's modifiers that is not itself an adjective's part. */
function possessorIn(scene: Scene, range: Range): Range | undefined {
  const mention = mentionsIn(scene, range).find(
    ({ kind }) => kind === 'molecule' || kind === 'region' || kind === 'receptor'
  )
  return mention === undefined ? undefined : { first: mention.first, last: mention.last }
}

/** "the effect of X on Y". */
function ofFrame(scene: Scene, sentence: Sentence, entry: Entry, head: Range): Frame | undefined {
  const from = head.last + 1
  for (let at = from + 1; at < Math.min(sentence.last, from + 16); at++) {
    const form = scene.forms[at] ?? ''
    if (entry.to.includes(form)) {
      const objects = objectsAfter(scene, sentence, at + 1)
      const relation = relationAt(scene, head, entry.kind, entry.strength, 'nominal', entry.head)
      return objects.length === 0 ? undefined : { subject: { first: from, last: at }, objects, relation }
    }
    if (scene.finite[at] !== 0 || form === ';' || form === '.' || form === 'that' || form === 'which') return undefined
  }
  return undefined
}

/** "the link between X and Y". */
function between(scene: Scene, sentence: Sentence, entry: Entry, head: Range): Frame | undefined {
  const from = head.last + 1
  for (let at = from + 1; at < Math.min(sentence.last, from + 16); at++) {
    const form = scene.forms[at] ?? ''
    if (form === 'and') {
      const objects = objectsAfter(scene, sentence, at + 1)
      const relation = relationAt(scene, head, entry.kind, entry.strength, 'nominal', entry.head)
      return objects.length === 0 ? undefined : { subject: { first: from, last: at }, objects, relation }
    }
    if (scene.finite[at] !== 0 || form === ';' || form === '.') return undefined
  }
  return undefined
}

const enhancing: ReadonlyMap<string, readonly [RelationKind, 0 | 1 | 2 | 3, string]> = new Map(
  verbs
    .filter(({ kind }) => kind === 'causes' || kind === 'increases' || kind === 'decreases' || kind === 'enables')
    .flatMap(({ kind, strength, lemmas }) =>
      lemmas
        .filter((lemma) => !lemma.includes(' '))
        .map(
          (lemma) =>
            [
              inflectVerb(lemma).find((form) => form.endsWith('ing')) ?? lemma,
              [kind, strength, lemma] as const
            ] as const
        )
    )
)

/** "oxytocin-induced trust", "the trust-enhancing effects of oxytocin". */
function compoundAt(scene: Scene, sentence: Sentence, at: number): Found | undefined {
  const token = scene.tokens[at]
  const parts = token?.parts
  const last = parts?.at(-1)
  if (token === undefined || parts === undefined || last === undefined || parts.length < 2) return undefined
  const here = { first: at, last: at + 1 }
  if (!mentionsIn(scene, here).some(({ end }) => end <= last.start)) return undefined
  const compound = compounds[last.form]
  if (compound !== undefined) {
    const objects = objectsAfter(scene, sentence, at + 1)
    if (objects.length === 0) return undefined
    const relation = relationAt(scene, here, compound[0], compound[1], 'nominal', last.form, last)
    const [object] = objects
    const frame =
      compound[0] === 'requires' && object !== undefined
        ? { subject: object, objects: [here], relation }
        : { subject: here, objects, relation }
    return { frame, used: here }
  }
  const active = enhancing.get(last.form)
  if (active === undefined) return undefined
  const [kind, strength, lemma] = active
  const relation = relationAt(scene, here, kind, strength, 'nominal', lemma, last)
  return { frame: { subject: actorAfter(scene, sentence, at), objects: [here], relation }, used: here }
}

/** "-enhancing effects of X", "-enhancing X". */
function actorAfter(scene: Scene, sentence: Sentence, at: number): Range {
  const [next] = objectsAfter(scene, sentence, at + 1)
  if (next === undefined) return nobody(at)
  for (let token = next.first; token < next.last; token++) {
    if (scene.forms[token] === 'of') return { first: token + 1, last: next.last }
  }
  return next
}

const amounts: ReadonlySet<string> = new Set(
  'high higher highest low lower lowest elevated greater reduced increased decreased normal'.split(' ')
)

/** "Cortisol was higher in patients": the patients have it. */
function amountAt(scene: Scene, sentence: Sentence, subjects: Subjects, at: number): Found | undefined {
  const form = scene.forms[at] ?? ''
  if (!amounts.has(form)) return undefined
  let left = at - 1
  while (left > sentence.first && isAdverb(scene.forms[left])) left--
  if (!be.has(scene.forms[left] ?? '') || left <= sentence.first) return undefined
  const next = scene.forms[at + 1] ?? ''
  if (/ed$/.test(form) && next !== 'in' && next !== 'among') return undefined
  if (
    scene.tokens[at + 1]?.kind === 'word' &&
    !prepositions.has(next) &&
    next !== 'and' &&
    next !== 'or' &&
    next !== 'when'
  )
    return undefined
  const thing = subjects.of(left)
  if (!mentionsIn(scene, thing).some(({ kind }) => kind === 'molecule' || kind === 'level')) return undefined
  const owners = next === 'in' || next === 'among' ? objectsAfter(scene, sentence, at + 2) : []
  const [owner] = owners
  const relation = relationAt(scene, { first: at, last: at + 1 }, 'has', 0, 'copula', form)
  const subject = owner === undefined ? nobody(at) : { first: owner.first, last: owners.at(-1)?.last ?? owner.last }
  return { frame: { subject, objects: membersOf(scene, thing), relation }, used: { first: at, last: at + 1 } }
}
