// Claims of what something is: copula, apposition, parenthesis, naming verbs, "=", headlines with a colon.
import { type Frame, isEmpty, relationAt } from './frames.ts'
import { inflectVerb } from './inflect.ts'
import { adverbs, be, determiners, generic, labels, prepositions } from './lexicon/phrases.ts'
import { namingAs, namingVerbs } from './lexicon/relations.ts'
import type { Mention, Sentence } from './model.ts'
import type { Found } from './nominal.ts'
import { objectsAfter, phraseBefore } from './phrases.ts'
import { hasMention, mentionsIn, type Range, type Scene, stem } from './scene.ts'
import { acting, type Subjects } from './subjects.ts'
import { isAdverb } from './words.ts'

const named: ReadonlySet<string> = new Set(namingVerbs.flatMap(inflectVerb))
const namedAs: ReadonlySet<string> = new Set(
  namingAs
    .map((verb) => verb.split(' ')[0] ?? verb)
    .flatMap(inflectVerb)
    .filter((form) => form !== 'work' && form !== 'function')
)
const things: ReadonlySet<Mention['kind']> = new Set([...acting, 'physiology'])

/** The is-a claims of a sentence. */
export function namingFrames(scene: Scene, sentence: Sentence, subjects: Subjects): Found[] {
  const out: Found[] = []
  const seen = new Set<number>()
  for (let at = sentence.first; at < sentence.last; at++) {
    const form = scene.forms[at] ?? ''
    const frame =
      (be.has(form) ? copula(scene, sentence, subjects, at) : undefined) ??
      (named.has(form) || namedAs.has(form) ? naming(scene, sentence, subjects, at) : undefined) ??
      (form === '=' || form === 'aka' || form === 'a.k.a.' || form === 'alias'
        ? equation(scene, sentence, at)
        : undefined) ??
      (form === ',' || form === '(' || form === '—' || form === ':' ? apposition(scene, sentence, at, form) : undefined)
    if (frame === undefined || seen.has(frame.objects[0]?.first ?? -1)) continue
    seen.add(frame.objects[0]?.first ?? -1)
    out.push({ frame, used: { first: frame.relation.first, last: frame.relation.last } })
  }
  return out
}

function isA(
  scene: Scene,
  at: Range,
  lemma: string,
  voice: 'copula' | 'nominal' | 'active' | 'passive',
  subject: Range,
  object: Range
): Frame {
  return { subject, objects: [object], relation: relationAt(scene, at, 'is-a', 0, voice, lemma) }
}

// ── copula ──────────────────────────────────────────────────────────────────────────────────────────

function copula(scene: Scene, sentence: Sentence, subjects: Subjects, at: number): Frame | undefined {
  const asked = at === sentence.first || isQuestionWord(scene.forms[at - 1])
  const subject = asked ? askedSubject(scene, sentence, at) : subjects.of(at)
  if (isEmpty(subject) || !hasWord(scene, subject)) return undefined
  let from = asked ? subject.last : at + 1
  while (from < sentence.last && (isAdverb(scene.forms[from]) || adverbs.has(scene.forms[from] ?? ''))) from++
  if (scene.forms[from] === '"') from++
  if (!startsComplement(scene, sentence, from) || scene.forms[from + 1] === 'longer') return undefined
  const object = complement(scene, sentence, from)
  if (isEmpty(object)) return undefined
  const definite = determiners.has(scene.forms[from] ?? '') || stemmed(scene, from)
  if (!hasMention(scene, object) && !(definite && aboutThing(scene, subject))) return undefined
  if (!hasMention(scene, subject) && !aboutThing(scene, object)) return undefined
  if (!definite && (!endsInName(scene, object) || isPersonal(scene, subject))) return undefined
  return isA(scene, { first: at, last: at + 1 }, 'be', 'copula', subject, object)
}

/** People are not what they feel: "we are anxious" names nothing. */
function isPersonal(scene: Scene, range: Range): boolean {
  const mentions = mentionsIn(scene, range)
  return (
    mentions.length > 0 && mentions.every(({ kind }) => kind === 'human' || kind === 'species' || kind === 'person')
  )
}

function isQuestionWord(form: string | undefined): boolean {
  return form === 'why' || form === 'how' || form === 'what'
}

/** "Is oxytocin really the …": the subject is the first mention after the copula. */
function askedSubject(scene: Scene, sentence: Sentence, at: number): Range {
  const mention = mentionsIn(scene, { first: at + 1, last: Math.min(sentence.last, at + 8) })[0]
  return mention === undefined ? { first: at, last: at } : { first: at + 1, last: mention.last }
}

function hasWord(scene: Scene, range: Range): boolean {
  return scene.forms[range.first] !== 'there' && scene.forms[range.first] !== 'this'
}

/** "the brain's", "nature's": possessives determine. */
function stemmed(scene: Scene, at: number): boolean {
  return (scene.forms[at] ?? '').endsWith("'s") || (scene.forms[at + 1] ?? '') === "'"
}

function startsComplement(scene: Scene, sentence: Sentence, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || at >= sentence.last || token.kind !== 'word') return false
  const { form } = token
  if (
    prepositions.has(form) ||
    scene.finite[at] === 1 ||
    form === 'what' ||
    form === 'why' ||
    form === 'that' ||
    form === 'to'
  )
    return false
  return determiners.has(form) || !/(?:ed|ing)$/.test(form)
}

/** The noun phrase of a complement, up to its relative clause. */
function complement(scene: Scene, sentence: Sentence, from: number): Range {
  let last = from
  const ceiling = Math.min(scene.tokens.length, from + 24)
  while (last < ceiling && last < sentence.last && !endsName(scene, last, from)) last++
  return { first: from, last: closeQuote(scene, from, last) }
}

/** A quoted name ends with its quotation mark, whatever the sentence goes on to say. */
function closeQuote(scene: Scene, from: number, last: number): number {
  const opened = scene.forms[from - 1] === '"'
  for (let at = from, marks = opened ? 1 : 0; at < last; at++) {
    if (scene.forms[at] !== '"') continue
    if (++marks === 2) return opened ? at : at + 1
  }
  return last
}

const enders: ReadonlySet<string> = new Set(
  ', ; : . ( ) — ? ! which that who when while because if but although as and or than rather instead whose where so called dubbed'.split(
    ' '
  )
)

function endsName(scene: Scene, at: number, from: number): boolean {
  const form = scene.forms[at] ?? ''
  if (form === 'and' && hasMention(scene, { first: at + 1, last: at + 2 }) && !clauseAhead(scene, at + 1)) return false
  return enders.has(form) || (at > from && scene.finite[at] === 1)
}

function clauseAhead(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 6 && at < scene.tokens.length; at++) {
    if (scene.finite[at] !== 0) return true
    if (/^[,.;:]$/.test(scene.forms[at] ?? '')) return false
  }
  return false
}

/** A bare complement must itself be a name or a label: "is pure love", "is low GABA"; not "is expensive in depression". */
function endsInName(scene: Scene, range: Range): boolean {
  let last = range.first
  while (last < range.last && !prepositions.has(scene.forms[last] ?? '')) last++
  const core = mentionsIn(scene, { first: range.first, last })
  const ending = core.find(
    (mention) => mention.last === last || (mention.first === range.first && mention.kind === 'molecule')
  )
  return (ending !== undefined && ending.kind !== 'level') || labels.has(stem(scene, last - 1))
}

function aboutThing(scene: Scene, range: Range): boolean {
  return mentionsIn(scene, range).some(({ kind }) => things.has(kind))
}

// ── naming verbs ────────────────────────────────────────────────────────────────────────────────────

function naming(scene: Scene, sentence: Sentence, subjects: Subjects, at: number): Frame | undefined {
  let from = at + 1
  while (from < sentence.last && isAdverb(scene.forms[from])) from++
  const direct = named.has(scene.forms[at] ?? '')
  const here = { first: at, last: at + 1 }
  if (scene.forms[from] === 'as' || (scene.forms[from] === 'to' && scene.forms[from + 1] === 'as')) {
    const start = from + (scene.forms[from] === 'to' ? 2 : 1)
    if (!startsComplement(scene, sentence, scene.forms[start] === '"' ? start + 1 : start)) return undefined
    return named.has(scene.forms[at] ?? '') || namedAs.has(scene.forms[at] ?? '')
      ? nameAfter(scene, sentence, subjects, here, start)
      : undefined
  }
  if (direct) {
    const passive = nameAfter(scene, sentence, subjects, here, from)
    if (passive !== undefined && isNamed(scene, sentence, at)) return passive
  }
  return activeNaming(scene, sentence, here, from, direct)
}

/** Whether the naming verb is a participle: "is called", ", dubbed", "a molecule called". */
function isNamed(scene: Scene, sentence: Sentence, at: number): boolean {
  const form = scene.forms[at] ?? ''
  if (!/(?:ed|led|med)$/.test(form)) return false
  let left = at - 1
  while (left >= sentence.first && isAdverb(scene.forms[left])) left--
  if (left < sentence.first) return false
  const before = scene.forms[left] ?? ''
  return (
    be.has(before) ||
    before === ',' ||
    before === '(' ||
    before === '—' ||
    before === 'get' ||
    before === 'been' ||
    before === 'commonly' ||
    generic.has(before) ||
    labels.has(before)
  )
}

function nameAfter(scene: Scene, sentence: Sentence, subjects: Subjects, here: Range, from: number): Frame | undefined {
  let start = from
  if (scene.forms[start] === '"') start++
  const object = complement(scene, sentence, start)
  if (
    isEmpty(object) ||
    !(determiners.has(scene.forms[object.first] ?? '') || hasMention(scene, object) || endsInLabel(scene, object))
  )
    return undefined
  const before = holderBefore(scene, sentence, subjects, here.first)
  if (isEmpty(before)) return undefined
  const lemma = scene.forms[here.first] ?? ''
  const reversed = isThing(scene, object) && !isThing(scene, before)
  if (reversed) return isA(scene, here, lemma, 'passive', object, before)
  return hasMention(scene, before) || hasMention(scene, object)
    ? isA(scene, here, lemma, 'passive', before, object)
    : undefined
}

function holderBefore(scene: Scene, sentence: Sentence, subjects: Subjects, at: number): Range {
  let left = at
  while (left > sentence.first && isAdverb(scene.forms[left - 1])) left--
  const before = scene.forms[left - 1] ?? ''
  if (be.has(before)) return subjects.of(left - 1)
  if (before === ',' || before === '(' || before === '—') return phraseBefore(scene, sentence, left - 1)
  return phraseBefore(scene, sentence, left)
}

/** A phrase that names a molecule or a place itself, not by a label such as "the molecule". */
function isThing(scene: Scene, range: Range): boolean {
  if (labels.has(stem(scene, range.last - 1))) return false
  return mentionsIn(scene, range).some(
    (mention) => things.has(mention.kind) && mention.anaphor !== true && mention.last === range.last
  )
}

/** "call X the Y", "describe X as the Y". */
function activeNaming(scene: Scene, sentence: Sentence, here: Range, from: number, direct: boolean): Frame | undefined {
  const ceiling = Math.min(sentence.last, from + 12)
  const first = scene.mentions[scene.mentionFrom[from] ?? 0]
  if (first === undefined || first.first >= ceiling || !things.has(first.kind)) return undefined
  let at = first.last
  if (scene.forms[at] === 'as') at++
  else if (!direct) return undefined
  if (scene.forms[at] === '"') at++
  if (
    at >= ceiling ||
    (scene.forms[first.last] !== 'as' && !determiners.has(scene.forms[at] ?? '') && scene.forms[at - 1] !== '"')
  )
    return undefined
  for (let look = from; look < first.first; look++)
    if (scene.finite[look] !== 0 || scene.forms[look] === ',') return undefined
  const object = complement(scene, sentence, at)
  return isEmpty(object)
    ? undefined
    : isA(scene, here, scene.forms[here.first] ?? '', 'active', { first: first.first, last: first.last }, object)
}

// ── marks ───────────────────────────────────────────────────────────────────────────────────────────

/** "X = Y", "X aka Y". */
function equation(scene: Scene, sentence: Sentence, at: number): Frame | undefined {
  const subject = phraseBefore(scene, sentence, at)
  const [object] = objectsAfter(scene, sentence, at + 1)
  if (isEmpty(subject) || object === undefined || !hasMention(scene, subject)) return undefined
  if (!hasMention(scene, object) && !labels.has(stem(scene, object.last - 1))) return undefined
  if (scene.tokens[object.first]?.kind === 'number') return undefined
  return isA(scene, { first: at, last: at + 1 }, scene.forms[at] ?? '=', 'nominal', subject, object)
}

const closersOf: Readonly<Record<string, string>> = { ',': ',', '(': ')', '—': '—', ':': '' }

/** "X, the Y,", "X (the Y)", "X — the Y —", "X: the Y", and the same the other way round. */
function apposition(scene: Scene, sentence: Sentence, at: number, mark: string): Frame | undefined {
  let from = at + 1
  if (scene.forms[from] === 'or' || scene.forms[from] === 'aka') from++
  if (scene.forms[from] === '"') from++
  const after = appositive(scene, sentence, from, mark)
  if (after === undefined) return undefined
  const before = mark === ':' ? headline(scene, sentence, at) : nearest(scene, sentence, at)
  if (isEmpty(before)) return undefined
  const here = { first: at, last: at + 1 }
  if (sharesConcept(scene, before, after) || isAbbreviation(scene, after)) return undefined
  const left = isThing(scene, before)
  const right = isThing(scene, after)
  if (left && !right && isLabel(scene, after)) return isA(scene, here, mark, 'nominal', before, after)
  if (right && !left && (mark === ':' ? isLabel(scene, before) : endsInLabel(scene, before)))
    return isA(scene, here, mark, 'nominal', after, before)
  return undefined
}

/** The phrase right before a mark, without what governs it: its last noun phrase. */
function nearest(scene: Scene, sentence: Sentence, at: number): Range {
  const range = phraseBefore(scene, sentence, at)
  let first = range.first
  for (let token = range.last - 1; token >= range.first; token--) {
    const form = scene.forms[token] ?? ''
    if ((prepositions.has(form) && form !== 'of') || form === 'and' || form === ',' || scene.finite[token] !== 0) {
      first = token + 1
      break
    }
  }
  if (scene.forms[first - 1] !== undefined && isThing(scene, { first, last: range.last })) {
    for (let token = range.last - 1; token > first; token--)
      if (scene.forms[token] === 'of') return { first: token + 1, last: range.last }
  }
  return { first, last: range.last }
}

/** All that stands before a colon, when it is a phrase: "Meet X:", "The brain's Y:". */
function headline(scene: Scene, sentence: Sentence, at: number): Range {
  const first = scene.forms[sentence.first] === 'meet' ? sentence.first + 1 : sentence.first
  for (let token = first; token < at; token++)
    if (scene.finite[token] !== 0 || at - first > 10) return { first: at, last: at }
  return { first, last: at }
}

/** A noun phrase without a verb that a mark or the sentence closes. */
function appositive(scene: Scene, sentence: Sentence, from: number, mark: string): Range | undefined {
  const closer = closersOf[mark] ?? ''
  let cut = -1
  for (let last = from; last < Math.min(sentence.last + 1, from + 20); last++) {
    const form = last < sentence.last ? (scene.forms[last] ?? '') : '.'
    if (form === closer || /^[.!;…]$/.test(form) || opens(form)) {
      const end = scene.forms[last - 1] === '"' ? last - 1 : last
      return end > from ? { first: from, last: end } : undefined
    }
    if (mark === ':' && last > from && cut < 0 && (form === ',' || form === 'and')) cut = last
    if (scene.finite[last] !== 0) return cut > from ? { first: from, last: cut } : undefined
    if (form === ',' || form === ':') return cut > from ? { first: from, last: cut } : undefined
    if (form === 'and' && mark === ',' && !laterComma(scene, sentence, last)) return undefined
  }
  return undefined
}

function opens(form: string): boolean {
  return form === 'that' || form === 'which' || form === 'who' || form === ')' || form === '?' || form === 'whose'
}

/** "(ACTH)", "(OT)": an abbreviation of what stands before it. */
function isAbbreviation(scene: Scene, range: Range): boolean {
  return range.last - range.first === 1 && scene.tokens[range.first]?.capital === 'all'
}

function sharesConcept(scene: Scene, one: Range, other: Range): boolean {
  const concepts = new Set(mentionsIn(scene, one).map(({ concept }) => concept))
  return mentionsIn(scene, other).some(({ concept }) => concepts.has(concept))
}

/** "love hormone", "seat of fear", "one molecule": the words before a preposition end in a label. */
function endsInLabel(scene: Scene, range: Range): boolean {
  let core = range.first
  while (core < range.last && !prepositions.has(scene.forms[core] ?? '')) core++
  const head = stem(scene, core - 1)
  return labels.has(head) || generic.has(head)
}

function laterComma(scene: Scene, sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.last, from + 8); at++) if (scene.forms[at] === ',') return true
  return false
}

/** A phrase that says what something is: with a determiner, or ending in a label. */
function isLabel(scene: Scene, range: Range): boolean {
  const start = scene.forms[range.first] ?? ''
  if (prepositions.has(start)) return false
  return determiners.has(start) || stemmed(scene, range.first) || endsInLabel(scene, range)
}
