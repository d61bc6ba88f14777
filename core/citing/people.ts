// Names of people in running text, found by their shape: “Carsten De Dreu”, “J. A. Marsh”, “van der Berg”.
import { givenNames } from '../prose/lexicon/given-names.ts'
import type { Passage, Token, TokenSpan } from '../prose/model.ts'
import { fold } from './fold.ts'

/** A name in a passage. */
export interface PersonName extends TokenSpan {
  /** The family name as written, particles included. */
  readonly surname: string
  /** Given name or initials stand before it. */
  readonly full: boolean
  /** Written as a possessive: “Young's team”. */
  readonly possessive: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const particles = set('de del della der den des di da dos du van von ten ter le la el al bin')

/** Capitalised words that are no part of anybody's name, alone or beside another. */
const impersonal = set(`
  a about according across after again against all almost along already also although always among an and another any
  around as at because before behind below beside besides between beyond both but by can consider consistent contrary
  curiously current despite do does during each early either especially even eventually every few finally first for
  fortunately from further furthermore given had has have having he hence her here his how however i if important
  importantly in indeed inspired instead interestingly into is it its just last later like likewise many may maybe
  meanwhile moreover most much my neither nevertheless next no none nor not notably nothing now of often on once one only
  or other others our over perhaps previous previously rather recent recently remarkably several she similarly since so
  some something still strikingly subsequent such surprisingly than that the their them then there therefore these they
  this those though through thus to together too toward towards two under unfortunately unlike until up upon us we well
  were what when where whereas whether which while who whose why with within without yes yet you your
  work works research researchers study studies experiment experiments evidence data findings science scientists trial
  trials paper papers people patients participants women men mothers fathers children animals mice rats voles humans
  university universities institute institutes college school center centre hospital clinic association society
  foundation organization organisation department council academy committee agency ministry group team lab laboratory
  project journal press review network consortium initiative collaboration national international world european
  american british english french german dutch chinese japanese italian spanish african asian western eastern northern
  southern north south east west new united great royal federal state states kingdom city street
  theory model principle hypothesis system syndrome disorder disease therapy test scale index inventory questionnaire
  task paradigm effect law method protocol programme program figure table box chapter section part appendix supplement
  january february march april june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday christmas nobel prize award brain mind body heart nature cell neuron lancet times post news
  google facebook twitter netflix apple microsoft wikipedia covid pandemic internet web earth god
  deep free real big small high low open total general special social human animal cognitive clinical molecular neural
  functional behavioural behavioral medical mental psychological biological emotional modern classical traditional
  bayesian cartesian darwinian freudian
  dr prof professor mr mrs ms sir dame lord lady doctor
`)

const titles = set(
  'dr prof professor psychologist neuroscientist neurobiologist psychiatrist biologist endocrinologist anthropologist neurologist physiologist primatologist researcher scientist'
)

/** Whether a title or profession stands directly before token `at`: “Professor Young”, “psychologist Ada Lund”. */
export function hasTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form === '.' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && titles.has(before.form.replace(/\.$/, ''))
}

const otherCallings = set(
  'philosopher author writer novelist poet playwright journalist essayist blogger speaker entrepreneur economist sociologist historian reformer politician comedian coach host columnist pundit activist lawyer theologian mathematician explorer'
)

/** Whether a calling that publishes no studies stands before token `at` or, capitalised, opens the name there: “philosopher Ada Lund”. */
export function hasOtherCalling(tokens: readonly Token[], at: number): boolean {
  const political = [at - 2, at - 1].some((i) => tokens[i]?.form === 'political' && tokens[i + 1]?.form === 'scientist')
  return political || [tokens[at - 1], tokens[at]].some((token) => otherCallings.has(token?.form ?? ''))
}

/** Thinkers whose ideas every textbook tells without a reference, by family name. */
const classics: ReadonlyMap<string, string> = new Map(
  (
    'albert einstein, abraham maslow, carl jung, william james, john dewey, wilhelm wundt, niels bohr, charles darwin, david hume, erik erikson, friedrich nietzsche, galileo ' +
    'galilei, gregor mendel, immanuel kant, isaac newton, ivan pavlov, jean piaget, johannes kepler, john locke, karl ' +
    'marx, karl popper, nicolaus copernicus, rene descartes, sigmund freud, thomas kuhn, aristotle, galileo, plato, socrates'
  )
    .split(', ')
    .map((name) => [name.split(' ').at(-1) ?? '', name.split(' ')[0] ?? ''])
)

/** Whether a name stands for ideas that are common knowledge: “Newton”, “Isaac Newton”, not “Michael Newton”. */
export function isClassic(tokens: readonly Token[], { first, surname, full }: PersonName): boolean {
  const given = classics.get(fold(surname))
  return given !== undefined && (!full || fold(tokens[first]?.form ?? '') === given)
}

/** Whether a name opens as names of people do: with initials, or a given name (“Ada Lund”, not “Nurse Assistants”). */
export function opensAsPerson(tokens: readonly Token[], { first, full }: PersonName): boolean {
  const [opening, next] = [tokens[first] as Token, tokens[first + 1]]
  if (!full) return false
  // “Jean-Pierre”, “Marie-Claire”
  const [given = ''] = fold(opening.form).split('-')
  return isInitial(opening, next) || givenNames.has(given)
}

function base(token: Token): string {
  return token.form.replace(/['’]s?$/, '')
}

/** “J”, “J.”, “J.A.”; “A” and “I” only with their dot. */
function isInitial(token: Token, next: Token | undefined): boolean {
  if (token.capital === 'none' || !/^\p{L}(?:$|\.(?:\p{L}\.){0,2}$)/u.test(token.form)) return false
  return next?.form === '.' || !/^[ai]$/.test(token.form)
}

function isNamePart(passage: Passage, taken: ReadonlySet<number>, at: number): boolean {
  const token = passage.tokens[at]
  if (token?.kind !== 'word' || taken.has(at)) return false
  if (token.capital !== 'initial' && token.capital !== 'mixed') return false
  const word = base(token)
  if (word.length < 2 || impersonal.has(word) || !/^[\p{L}'’-]+$/u.test(word)) return false
  const written = passage.text.slice(token.start, token.end)
  // “SERM's”, “NIH's”: an abbreviation, whatever hangs on to it.
  return /^\p{Lu}/u.test(written) && !/^\p{Lu}{2,}(?:s?['’]|-\p{Ll})/u.test(written)
}

/** Tokens that are words of the lexicon (“Oxytocin”, “Alzheimer”) and so no part of a name. */
export function lexiconTokens(passage: Passage): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const mention of passage.mentions) {
    if (mention.anaphor || mention.kind === 'person') continue
    for (let i = mention.first; i < mention.last; i++) taken.add(i)
  }
  return taken
}

/** Every capitalised name of the sentence; `taken` are the tokens that are no names. */
export function namesIn(passage: Passage, sentence: TokenSpan, taken: ReadonlySet<number>): PersonName[] {
  const names: PersonName[] = []
  let i = sentence.first
  while (i < sentence.last) {
    const name = nameAt(passage, taken, i, sentence.last)
    if (name) names.push(name)
    i = name ? name.last : i + 1
  }
  return names
}

/** The name that starts at token `first`: initials and capitalised words, lower-case particles between them. */
function nameAt(passage: Passage, taken: ReadonlySet<number>, first: number, end: number): PersonName | undefined {
  const { tokens } = passage
  const words: number[] = []
  let initials = 0
  let particle = -1
  let i = first
  for (; i < end && i - first < longest; i++) {
    const token = tokens[i] as Token
    // “\textbf{B} Left”: markup parts what is no name.
    if (i > first && !/^(?:\.?\s?|\s*\n\s*)$/.test(passage.text.slice((tokens[i - 1] as Token).end, token.start))) break
    if (isInitial(token, tokens[i + 1])) {
      initials++
      if (tokens[i + 1]?.form === '.') i++
    } else if (isNamePart(passage, taken, i)) {
      words.push(i)
      if (isPossessive(token)) break
    } else if (words.length + initials > 0 && isParticle(token) && continuesName(passage, taken, i + 1)) {
      if (particle < 0) particle = i
    } else break
  }
  const last = words[words.length - 1]
  if (last === undefined) return undefined
  const capital = words.slice(0, -1).find((at) => particles.has(base(tokens[at] as Token)))
  const family = particle >= 0 && particle < last ? particle : (capital ?? last)
  const start = (tokens[first] as Token).start
  const finish = (tokens[last] as Token).end
  return {
    first,
    last: last + 1,
    start,
    end: finish,
    surname: passage.text.slice((tokens[family] as Token).start, finish).replace(/['’]s?$/, ''),
    full: family > first,
    possessive: isPossessive(tokens[last] as Token)
  }
}

/** No name has more parts, dots of initials included. */
const longest = 12

function isParticle(token: Token): boolean {
  return particles.has(token.form) && token.capital === 'none'
}

/** Whether particles and then a name part follow (“van der Berg”). */
function continuesName(passage: Passage, taken: ReadonlySet<number>, at: number): boolean {
  const next = passage.tokens[at]
  if (next && isParticle(next)) return isNamePart(passage, taken, at + 1)
  return isNamePart(passage, taken, at)
}

function isPossessive(token: Token): boolean {
  return /['’]s?$/.test(token.form)
}

/** Whether a surname is also an everyday word, so that it counts as a name only where nothing else begins with a capital. */
export function isEverydayWord(surname: string): boolean {
  return everyday.has(fold(surname))
}

const everyday = set(`
  young love lane marsh power field fields stone wood woods hill hall king knight bishop page price rose rice baker cook
  carter mason miller smith fisher hunter gray green brown black white short long strong wise best bell bird bond bright
  church cross day dean flower fox gold good grant hand hart head hope house hunt joy just kind lamb light little long
  major may mercy mills moon moss may noble north pace park parks peace pike pope reed rich rivers root savage sharp
  born hand michael treasure stein stern button border nave castel kay
  shepherd silver singer snow speed spring steel stern storm summer summers sweet swift temple thorn turner walker wall
  ward waters weaver webb wells west winter wolf worth
`)
