// Relation words in a sentence: which verbs relate two things, in which form and voice they stand.
import { inflectVerb } from './inflect.ts'
import { be, become, determiners, having, modals, objectStops, prepositions } from './lexicon/phrases.ts'
import { changeVerbs, type VerbGroup, verbs } from './lexicon/relations.ts'
import type { Relation, RelationKind, Sentence } from './model.ts'
import type { Scene } from './scene.ts'
import { isAdverb, isReporting } from './words.ts'

type Shape = 'base' | 'third' | 'past' | 'ing'

/** One way in which a relation verb may be written. */
interface VerbForm {
  readonly lemma: string
  readonly kind: RelationKind
  readonly strength: Relation['strength']
  readonly shape: Shape
  /** The words that follow the verb itself: "rise to" of "give rise to". */
  readonly rest: readonly string[]
  readonly change: boolean
  /** Subject and object change places: "stems from". */
  readonly swap: boolean
}

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

const index: ReadonlyMap<string, readonly VerbForm[]> = buildIndex()

function buildIndex(): Map<string, VerbForm[]> {
  const out = new Map<string, VerbForm[]>()
  const add = (group: VerbGroup, change: boolean): void => {
    for (const lemma of group.lemmas) {
      const [head = '', ...rest] = lemma.split(' ')
      for (const form of inflectVerb(head)) {
        const verb = {
          lemma,
          kind: group.kind,
          strength: group.strength,
          shape: shapeOf(head, form),
          rest,
          change,
          swap: group.swap === true
        }
        const known = out.get(form)
        if (known === undefined) out.set(form, [verb])
        else known.push(verb)
      }
    }
  }
  for (const group of verbs) add(group, false)
  for (const group of changeVerbs) add(group, true)
  for (const list of out.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return out
}

function shapeOf(head: string, form: string): Shape {
  if (form === head) return 'base'
  if (form.endsWith('ing')) return 'ing'
  return form.endsWith('s') ? 'third' : 'past'
}

/** Verbs whose passive says what was handed over, not what was raised. */
const given: ReadonlySet<string> = new Set([
  'give',
  'get',
  'supply',
  'provide',
  'deliver',
  'bring',
  'see',
  'show',
  'turn',
  'take'
])

/** Verbs whose base, past and participle are one word. */
const uniform: ReadonlySet<string> = new Set(['cut', 'let', 'set', 'put', 'shut', 'shed'])

/** The relation verbs of a sentence, in order; also corrects `scene.finite` at the verbs it accepts. */
export function findVerbs(scene: Scene, sentence: Sentence): VerbHit[] {
  const hits: VerbHit[] = []
  markWorking(scene, sentence)
  for (let at = sentence.first; at < sentence.last; at++) {
    const forms = index.get(scene.forms[at] ?? '')
    if (forms === undefined || scene.tokens[at]?.kind !== 'word') continue
    const hit = decide(scene, sentence, at, forms)
    if (hit === undefined) continue
    hits.push(hit)
    if (hit.use === 'ing') scene.participles[at] = 1
    else if (!hit.infinitive) scene.finite[at] = 2
    if (hit.last > at + 1) at = hit.last - 1
  }
  return hits.filter((hit, order) => {
    const next = hits[order + 1]
    return next === undefined || next.group > hit.at
  })
}

const working: ReadonlySet<string> = new Set([
  'works',
  'acts',
  'helps',
  'functions',
  'operates',
  'worked',
  'acted',
  'helped'
])

/** "works by", "acts through": verbs here, though they are nouns elsewhere. */
function markWorking(scene: Scene, sentence: Sentence): void {
  for (let at = sentence.first + 1; at + 1 < sentence.last; at++) {
    if (working.has(scene.forms[at] ?? '') && /^(?:by|through|via|as|like)$/.test(scene.forms[at + 1] ?? ''))
      scene.finite[at] = 2
  }
}

function decide(scene: Scene, sentence: Sentence, at: number, forms: readonly VerbForm[]): VerbHit | undefined {
  const group = readGroup(scene, sentence, at)
  for (const verb of forms) {
    const last = endOf(scene, sentence, at, verb)
    if (last < 0) continue
    const use = useOf(scene, sentence, at, last, verb, group)
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

export interface Group {
  readonly first: number
  readonly aux: 'none' | 'be' | 'have' | 'modal'
  readonly infinitive: boolean
}

const raisingForms: ReadonlySet<string> = new Set(
  [
    ...[
      'know',
      'show',
      'find',
      'think',
      'believe',
      'say',
      'report',
      'seem',
      'appear',
      'tend',
      'help',
      'begin',
      'start'
    ],
    ...['continue', 'suppose', 'claim', 'consider', 'expect', 'serve', 'act', 'work', 'prove', 'turn', 'demonstrate'],
    ...['observe', 'assume', 'hypothesise', 'hypothesize', 'suggest', 'fail', 'need', 'allege', 'rumour', 'rumor'],
    ...[
      'presume',
      'predict',
      'come',
      'go',
      'manage',
      'understand',
      'evolve',
      'design',
      'see',
      'state',
      'propose',
      'speculate'
    ]
  ].flatMap(inflectVerb)
)
const raisingWords: ReadonlySet<string> = new Set([
  ...['able', 'likely', 'unlikely', 'about', 'ready', 'sure', 'certain', 'bound', 'enough', 'out', 'set', 'powerful']
])

/** Reads a verb group leftwards from its main verb. */
export function readGroup(scene: Scene, sentence: Sentence, at: number): Group {
  let first = at
  let aux: Group['aux'] = 'none'
  let infinitive = false
  for (let left = at - 1; left >= sentence.first && at - left < 16; left--) {
    const form = scene.forms[left] ?? ''
    if (form === 'to') {
      infinitive = first === at || infinitive
      aux = aux === 'none' ? 'modal' : aux
      first = left
      const before = scene.forms[left - 1] ?? ''
      if (left > sentence.first && (raisingForms.has(before) || raisingWords.has(before))) {
        first = --left
        infinitive = false
      } else if (!isAuxiliary(before)) break
    } else if (isAuxiliary(form)) {
      if (aux === 'none') aux = be.has(form) || become.has(form) ? 'be' : having.has(form) ? 'have' : 'modal'
      first = left
      infinitive = false
    } else if (form === 'help' || form === 'helps' || form === 'helped') {
      if (first !== at) break
      aux = 'modal'
      first = left
    } else if (form === ',') {
      const opening = asideBefore(scene, sentence, left)
      if (opening < 0) break
      left = opening
    } else if (!isAdverb(form)) break
  }
  while (first > sentence.first && isAdverb(scene.forms[first - 1])) first--
  return { first, aux, infinitive }
}

/** "can, in some people, raise": the comma that opens an aside right after an auxiliary; -1 when there is none. */
function asideBefore(scene: Scene, sentence: Sentence, comma: number): number {
  for (let at = comma - 1; at > sentence.first && comma - at < 8; at--) {
    if (scene.forms[at] === ',') return isAuxiliary(scene.forms[at - 1] ?? '') ? at : -1
  }
  return -1
}

function isAuxiliary(form: string): boolean {
  return be.has(form) || modals.has(form) || having.has(form)
}

function useOf(
  scene: Scene,
  sentence: Sentence,
  at: number,
  last: number,
  verb: VerbForm,
  group: Group
): VerbHit['use'] | undefined {
  const before = previous(scene, sentence, at)
  const object = last < sentence.last && startsObject(scene, sentence, last)
  const shape = uniform.has(verb.lemma) && group.aux === 'be' ? 'past' : verb.shape
  if (shape === 'past' && group.aux === 'be') return verb.change || given.has(verb.lemma) ? undefined : 'passive'
  if (shape === 'past' && group.aux === 'none') return pastUse(scene, sentence, last, verb, before, object)
  if (shape === 'past')
    return verb.change ? change(scene, sentence, last) : object && group.aux === 'have' ? 'active' : undefined
  if (shape === 'ing') return ingUse(scene, sentence, last, verb, group, before, object)
  if (shape === 'base' && group.aux === 'be') return undefined
  if (shape === 'base' && group.aux === 'have') return undefined
  if (!fits(scene, sentence, at, shape, group, before)) return undefined
  if (verb.change) return change(scene, sentence, last)
  return object ? 'active' : undefined
}

/** A verb of change stands without an object: its clause ends or goes on with a preposition or an adverb. */
function change(scene: Scene, sentence: Sentence, last: number): 'change' | undefined {
  return last < sentence.last && startsObject(scene, sentence, last) ? undefined : 'change'
}

/** A form in -ed without auxiliary: "X raised Y", "Y raised by X", or an adjective ("raised levels"). */
function pastUse(
  scene: Scene,
  sentence: Sentence,
  last: number,
  verb: VerbForm,
  before: string,
  object: boolean
): VerbHit['use'] | undefined {
  if (scene.forms[last] === 'by' || (isAdverb(scene.forms[last]) && scene.forms[last + 1] === 'by')) {
    return verb.change ? undefined : 'passive'
  }
  if (before === '' || isDependent(before) || before === '(' || before === '"') return undefined
  if (verb.change) return change(scene, sentence, last)
  return object ? 'active' : undefined
}

function ingUse(
  scene: Scene,
  _sentence: Sentence,
  last: number,
  verb: VerbForm,
  group: Group,
  before: string,
  object: boolean
): VerbHit['use'] | undefined {
  if (group.aux === 'be') return verb.change ? 'change' : object ? 'active' : undefined
  if (verb.change || !object || before === '' || determiners.has(before)) return undefined
  return scene.forms[last] === 'of' ? undefined : 'ing'
}

/** Whether base and -s forms can be verbs here rather than nouns. */
function fits(scene: Scene, sentence: Sentence, at: number, shape: Shape, group: Group, before: string): boolean {
  if (group.aux === 'modal') return true
  if (before === '' || before === ':' || before === '"') return shape === 'third' || isCommand(scene, sentence, at)
  if (before === 'and' || before === 'or' || before === 'but' || before === 'then') return true
  if (before === ',' || before === ')' || before === '—') return true
  if (
    before === 'that' ||
    before === 'which' ||
    before === 'who' ||
    before === 'what' ||
    before === 'it' ||
    before === 'this'
  ) {
    return true
  }
  if (isDependent(before) || (at > sentence.first && isReporting(scene, at - 1))) return false
  if (shape === 'third') return !isAdjective(before)
  return takesPlural(scene, sentence, at, before)
}

/** An imperative has an object with a determiner, or one that names a molecule; no verb follows soon. */
function isCommand(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let look = at + 1; look < Math.min(sentence.last, at + 8); look++) {
    const form = scene.forms[look] ?? ''
    if (/^[,;:.—()]$/.test(form) || form === 'and' || form === 'that' || form === 'when' || form === 'to') break
    if (scene.finite[look] !== 0) return false
  }
  const mention = scene.mentions[scene.mentionFrom[at + 1] ?? 0]
  return determiners.has(scene.forms[at + 1] ?? '') || (mention?.first === at + 1 && mention.kind !== 'human')
}

const pronouns: ReadonlySet<string> = new Set([
  'we',
  'you',
  'they',
  'i',
  'people',
  'men',
  'women',
  'children',
  'mice',
  'who',
  'that',
  'which',
  'these',
  'those',
  'both',
  'us',
  'them',
  'data',
  'rats',
  'others'
])

/** A base form needs a plural subject, a coordination, or nothing before it. */
function takesPlural(scene: Scene, sentence: Sentence, at: number, before: string): boolean {
  if (pronouns.has(before)) return true
  if (/[^su]s$/.test(before) && !before.endsWith("'s")) return true
  for (let left = at - 1; left >= sentence.first && at - left < 8; left--) {
    const form = scene.forms[left]
    if (form === 'and' || form === ')') return true
    if (form === ',' || scene.finite[left] !== 0) return false
  }
  return false
}

/** The word before a verb, adverbs skipped; '' at the start of the sentence. */
function previous(scene: Scene, sentence: Sentence, at: number): string {
  let left = at - 1
  while (left >= sentence.first && isAdverb(scene.forms[left])) left--
  return left < sentence.first ? '' : (scene.forms[left] ?? '')
}

/** Words after which a noun or an adjective stands, not a verb. */
function isDependent(form: string): boolean {
  return determiners.has(form) && form !== 'that' && form !== 'which' && form !== 'this' && form !== 'all'
    ? true
    : prepositions.has(form) || form === 'low' || form === 'high' || form === 'more' || form === 'less'
}

function isAdjective(form: string): boolean {
  return /(?:al|ic|ive|ous|ful|able|ary|ible)$/.test(form) || form === 'healthy' || form === 'low' || form === 'high'
}

/** Whether a noun phrase may begin at a token. */
export function startsObject(scene: Scene, sentence: Sentence, at: number): boolean {
  let here = at
  while (here < sentence.last && here - at < 3 && isAdverb(scene.forms[here]) && scene.forms[here] !== 'all') here++
  const token = scene.tokens[here]
  if (token === undefined || here >= sentence.last) return false
  if (token.kind === 'punct') return token.form === '"' || token.form === "'" || token.form === '“'
  if (token.kind === 'citation') return false
  const { form } = token
  if (form === 'that' || form === 'whether' || form === 'what' || form === 'how' || form === 'who' || form === 'why')
    return true
  if (prepositions.has(form) || objectStops.has(form)) return false
  return form !== 'and' && form !== 'or' && form !== 'to' && scene.finite[here] !== 1
}
