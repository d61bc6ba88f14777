// Finds sentences that credit a result to somebody by name: a researcher, a laboratory, an institution, a famous study.

import { inflectVerb } from '../prose/inflect.ts'
import type { Passage, Sentence, Token, TokenSpan } from '../prose/model.ts'
import { compilePatterns, type Matcher } from '../prose/pattern.ts'
import { fold } from './fold.ts'
import { unnamedIn } from './journal-studies.ts'
import {
  hasOtherCalling,
  hasTitle,
  isClassic,
  isEverydayWord,
  lexiconTokens,
  namesIn,
  opensAsPerson,
  type PersonName
} from './people.ts'

/** Words that name a source, and whose they are. */
interface NamedStudy {
  readonly span: TokenSpan
  /** Family names to look for; empty for an institution. */
  readonly surnames: readonly string[]
}

const inflected = (lemmas: string): ReadonlySet<string> => new Set(lemmas.trim().split(/\s+/).flatMap(inflectVerb))

/** What a result or a theory is stated with. */
const states = inflected(`
  show demonstrate find discover report reveal conceptualise conceptualize propose argue establish prove identify observe
  describe document pioneer suggest conclude hypothesise hypothesize theorise theorize posit settle confirm
  uncover note claim postulate
`)
/** Forms that can only be verbs: “reports” and “claim” may be nouns. */
const tells = new Set(
  [...states].filter((form) => /(?:ed|own|ound|s)$/.test(form) && !/^(?:report|document|claim|note)s$/.test(form))
)
/** What researchers do on the way to one; enough where the words can only mean researchers. */
const works = new Set([
  ...states,
  ...inflected(
    'investigate study examine test block use measure record train give inject scan compare spend explore trace map manipulate induce replicate probe emphasise emphasize highlight underscore underline'
  )
])

const companions = compilePatterns([
  '(and | with) (his | her | their)? (colleagues | colleague | co-workers | coworkers | collaborators | team | associates | students | group)',
  'et al'
])
const possessions = compilePatterns([
  '(own | early | later | original | classic | famous | pioneering | first | seminal)? (team | lab | laboratory | group | colleagues | study | studies | work | experiment | experiments | research | findings | trial | trials | results | theory | hypothesis | model | account | concept | view | theories | argument)',
  // “Mary Ainsworth's Baltimore study”, “Ada Lund's vole experiments”
  '<word> (study | studies | experiment | experiments | trial | trials | recordings)'
])
const worksBy = compilePatterns([
  '(research | work | study | studies | experiment | experiments | trial | trials | findings | finding | paper | papers | analysis) (led | done | published | conducted | (carried out) | run | performed)? by',
  '(work | studies | experiments) of',
  // “Work from the laboratory of Ada Lund”, “it was the group around Ada Lund that …”
  '(laboratory | lab | laboratories | group | team) (of | around)',
  '(laboratory | lab | group | team | researchers | scientists | colleagues) (led | headed | directed | run) by'
])

/** “A landmark series of studies”. */
const acclaimed: Matcher = compilePatterns([
  `[(a | an | the | this | one)? (now)? (landmark | seminal | famous | classic | pioneering | groundbreaking | ground-breaking | celebrated | renowned | oft-cited | often-cited | widely-cited | much-cited | highly-cited | ((widely | often | frequently | highly | much) (cited | quoted | publicised | publicized)) | influential | well-known | now-classic | now-famous | legendary | milestone) ..2! (study | studies | experiment | experiments | trial | paper | (series of (studies | experiments)))]`
])

/** Sentences that honour, thank or mourn people credit no result. */
const personal = compilePatterns([
  'died|dies|deceased|obituary|memoriam|funeral|birthday|retired',
  '(passed away) | (in memory) | (was born)',
  '~thank|~acknowledge|indebted|~dedicate|mentor|mentorship|~congratulate | (grateful to)',
  'award|awards|awarded|prize|laureate',
  '(interview with) | (~speak with) | (told|tells (me | us | reporters))',
  '(already | previously | earlier) (mentioned | discussed | met | introduced)'
])

function any(matcher: Matcher, passage: Passage, range: { first: number; last: number }): boolean {
  return matcher.match(passage.tokens, range).length > 0
}

/** The match of `matcher` that starts exactly at token `first`. */
function matchAt(matcher: Matcher, passage: Passage, first: number, last: number): TokenSpan | undefined {
  return matcher.match(passage.tokens, { first, last: Math.min(last, first + 8) }).find((m) => m.span.first === first)
    ?.span
}

/** The sources that sentences name for a result, one a sentence; `known` holds folded surnames of researchers. */
export function namedStudies(
  passage: Passage,
  known: ReadonlySet<string>
): readonly { readonly study: NamedStudy; readonly sentence: Sentence }[] {
  const taken = lexiconTokens(passage)
  return passage.sentences.flatMap((sentence) => {
    const study = namedStudyIn(passage, sentence, known, taken)
    return study ? [{ study, sentence }] : []
  })
}

function namedStudyIn(
  passage: Passage,
  sentence: Sentence,
  known: ReadonlySet<string>,
  taken: ReadonlySet<number>
): NamedStudy | undefined {
  if (sentence.question !== 'no' || any(personal, passage, sentence)) return undefined
  const names = namesIn(passage, sentence, taken)
  for (const name of names) {
    if (isLate(passage.tokens, name.first)) return undefined
    if (isNoResearcher(passage.tokens, name)) continue
    const found = creditedTo(passage, sentence, name, names, known)
    if (found) return found
  }
  const institution = institutionIn(passage, sentence) ?? placeStudyIn(passage, sentence, taken)
  if (institution) return { span: institution, surnames: [] }
  const dated = unnamedIn(passage, sentence, tells)
  if (dated) return { span: dated, surnames: [] }
  const famous = acclaimed.match(passage.tokens, sentence)[0]
  if (famous && verbWithin(passage.tokens, famous.focus.last, sentence.last, 12, states))
    return { span: famous.focus, surnames: [] }
  return undefined
}

function creditedTo(
  passage: Passage,
  sentence: Sentence,
  name: PersonName,
  names: readonly PersonName[],
  known: ReadonlySet<string>
): NamedStudy | undefined {
  const { tokens } = passage
  const surnames = [name.surname, ...partnerOf(tokens, name, names)]
  const knownName = known.has(fold(name.surname))
  const person = knownName || opensAsPerson(tokens, name)
  if (isSaidBy(tokens, sentence.first, name) && person && !name.possessive)
    return { span: spanOf(tokens, name.first, name.last), surnames }
  const company = matchAt(name.possessive ? possessions : companions, passage, name.last, sentence.last)
  const by = worksBefore(passage, sentence, name)
  const first = by?.first ?? name.first
  const last = company?.last ?? name.last
  const found = { span: spanOf(tokens, first, last), surnames }
  // “Young's area”: a possessive of anything but work is an eponym or a thing.
  if (name.possessive && !company) return undefined
  // “Pavlov's research arrived in America”: what happened to the work is no result of it.
  if (company && name.possessive && happensTo(tokens[last])) return undefined
  if (company || by) {
    const range = { first: last, last: sentence.last }
    const told = verbWithin(tokens, last, sentence.last, 25, works) || any(ledTo, passage, range)
    // “Researchers led by Ada Lund switched neurons on”
    const acts = by !== undefined && tokens[by.first + 1]?.form === 'led' && acted.test(tokens[last]?.form ?? '')
    return told || acts ? found : undefined
  }
  const titled = hasTitle(tokens, name.first)
  if (person && tokens[name.first - 1]?.form === 'to' && matchAt(owed, passage, name.last, sentence.last)) return found
  if (titled) return tellsAfterTitle(tokens, last, sentence.last) ? found : undefined
  if (!person) return undefined
  if (!name.full) {
    if (!knownName || (isEverydayWord(name.surname) && name.first === sentence.first)) return undefined
  }
  if (tellsWithin(tokens, last, sentence.last, 3, tells)) return found
  if (name.full && /^(?:reports|claims|notes)$/.test(tokens[last]?.form ?? '')) return found
  // “In her laboratory at Emory, Ada Lund gave the spray to …”: whoever has a laboratory reports a study.
  const inLaboratory = laboratory.match(tokens, { first: sentence.first, last: name.first }).length > 0
  if (name.full && inLaboratory && tellsWithin(tokens, last, sentence.last, 3, does)) return found
  // “In a celebrated experiment, Ada Lund let children wait”
  const inStudy = inOneStudy.match(tokens, { first: sentence.first, last: name.first })[0]?.span
  return name.full && inStudy?.first === sentence.first && acted.test(tokens[last]?.form ?? '') ? found : undefined
}

/** “Experiments from her group led to the conclusion that …”. */
const ledTo = compilePatterns([
  '(~lead to | ~support | ~yield | ~provide | ~give rise to) (the | a)? <word>? (conclusion | discovery | finding | insight | evidence | result | results | demonstration | proof) (that | of | for)',
  // “Thanks to the work of Ada Lund we know that …”
  '(we | one) (now | today)? know that'
])
/** “It is to Ada Lund that we owe the insight that …”. */
const owed = compilePatterns([
  '(that | whom) (we | science | neuroscience | psychology) (~owe) (the | this | our | its)'
])

/** “Lund and Marsh’s results”: the name before the one that the work belongs to. */
function partnerOf(tokens: readonly Token[], { first }: PersonName, names: readonly PersonName[]): string[] {
  if (!/^(?:and|&)$/.test(tokens[first - 1]?.form ?? '')) return []
  return names.filter(({ last }) => last === first - 1).map(({ surname }) => surname)
}

/** Whether a verb in the past that tells of no result stands here. */
function happensTo(token: Token | undefined): boolean {
  return token !== undefined && /[a-z]{3}ed$/.test(token.form) && !works.has(token.form)
}

const inOneStudy = compilePatterns([
  'in|with (a | an | the | one | his | her | another) ..3! (experiment | experiments | study | studies | trial | test | tests) ..3! ,'
])
/** What somebody did in a study. */
const acted = /^(?:[a-z]{2,12}ed|let|put|gave|told|taught|made|kept|took|held|sent|brought|saw|found|showed)$/
const laboratory = compilePatterns(['(laboratory | lab | clinic | group) (at | in)', 'at the? university|institute'])
const does = new Set([...works].filter((form) => /(?:ed|own|ound|ave)$/.test(form)))

/** Whether a researcher with a title tells something before another clause begins. */
function tellsAfterTitle(tokens: readonly Token[], from: number, end: number): boolean {
  const clause = tokens.slice(from, end).findIndex(({ form }) => form === 'that')
  const last = clause < 0 ? end : from + clause
  for (let i = from; i < Math.min(last, from + 12); i++) if (isTold(tokens, i, tells)) return true
  return false
}

/** Whether a verb of telling stands here: no passive (“Lund was shown”), demand (“argued for”) or likeness (“describes it as akin to”). */
function isTold(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): boolean {
  const { form } = tokens[at] as Token
  if (!verbs.has(form) || beForms.has(tokens[at - 1]?.form ?? '')) return false
  if (form.startsWith('describ') && isLikeness(tokens, at)) return false
  if (form === 'discovered' && isDiscovery(tokens, at + 1)) return false
  return !(form.startsWith('argu') && /^(?:for|against|with)$/.test(tokens[at + 1]?.form ?? ''))
}

/** “discovered mescaline from the cactus”, “discovered endorphins in 1975”: the history of a find, which no result is. */
function isDiscovery(tokens: readonly Token[], at: number): boolean {
  const [what, behind] = [tokens[at], tokens[at + 1]]
  if (what?.kind !== 'word' || /^(?:that|how|why|when|what|where|in|by)$/.test(what.form)) return false
  return (
    behind === undefined ||
    /^(?:from|,|;|\.|\))$/.test(behind.form) ||
    (behind.form === 'in' && tokens[at + 2]?.kind === 'number')
  )
}

const likened = new Set(['akin', 'like', 'similar', 'comparable'])

/** “as akin to”, soon after. */
function isLikeness(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 7).some(({ form }, i, all) => form === 'as' && likened.has(all[i + 1]?.form ?? ''))
}

const beForms = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Whether a verb of telling follows with only words between. */
function tellsWithin(
  tokens: readonly Token[],
  from: number,
  end: number,
  reach: number,
  verbs: ReadonlySet<string>
): boolean {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') return false
    if (isTold(tokens, i, verbs)) return true
  }
  return false
}

const shownBy = new Set('shown demonstrated proven reported found discovered described argued proposed'.split(' '))

const finiteBefore = new Set('as was were been is are be first later also originally already previously and'.split(' '))

/** “According to Ada Lund”, “as shown by Ada Lund”: the name answers for what is said. */
function isSaidBy(tokens: readonly Token[], from: number, name: PersonName): boolean {
  // “According to the psychologist Ada Lund”
  for (let at = name.first; at - 2 >= from && at > name.first - 4; at--) {
    const [before, last] = [tokens[at - 2]?.form ?? '', tokens[at - 1]]
    if (last?.kind !== 'word' || isOrganisation(last, tokens[at - 2])) return false
    if (last.form === 'to' && before === 'according') return true
    // “Conditioning shown by Pavlov” only says whose it is; “as was shown by Pavlov” says what he showed.
    if (last.form === 'by' && shownBy.has(before) && finiteBefore.has(tokens[at - 3]?.form ?? '')) return true
  }
  return false
}

/** “According to the Center for Food Safety”: what precedes the name is no person. */
function isOrganisation({ form }: Token, before: Token | undefined): boolean {
  return (form === 'for' || form === 'of') && before?.capital === 'initial'
}

/** “The late Jaak Marsh”, “late professor Marsh”. */
function isLate(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => token.form === 'late')
}

/** “The Time Machine describes”, “the novelist Ada Lund suggests”, “Darwin's theory explains”: nobody whose study one could cite. */
function isNoResearcher(tokens: readonly Token[], name: PersonName): boolean {
  const bare = !name.possessive && tokens[name.first - 1]?.form === 'the'
  return bare || hasOtherCalling(tokens, name.first) || isClassic(tokens, name)
}

/** “Research by”, directly before the name. */
function worksBefore(passage: Passage, sentence: Sentence, name: PersonName): TokenSpan | undefined {
  const first = Math.max(sentence.first, name.first - 6)
  const titled = hasTitle(passage.tokens, name.first) ? 1 : 0
  return worksBy
    .match(passage.tokens, { first, last: name.first })
    .map((m) => m.span)
    .find((span) => span.last >= name.first - 2 * titled)
}

const institutions = new Set(
  'harvard yale stanford oxford cambridge emory princeton columbia cornell berkeley caltech ucla mit duke dartmouth karolinska'.split(
    ' '
  )
)
const studyNouns = new Set(
  'study studies experiment experiments trial paper research researchers scientists team group lab laboratory neuroscientists psychologists psychiatrists investigators'.split(
    ' '
  )
)

/** “A famous Emory study”, “researchers at the University of Freiburg found”. */
function institutionIn(passage: Passage, sentence: Sentence): TokenSpan | undefined {
  const { tokens } = passage
  for (let i = sentence.first; i < sentence.last; i++) {
    const place = placeAt(tokens, i, sentence.last)
    if (!place) continue
    const after = tokens[place.last]?.form ?? ''
    const told = tokens[place.last + 1]?.form === ':'
    if (studyNouns.has(after) && (told || verbWithin(tokens, place.last + 1, sentence.last, 8, states))) {
      return spanOf(tokens, phraseStart(tokens, place.first, sentence.first), place.last + 1)
    }
    const noun = nounBefore(tokens, place.first, sentence.first)
    if (noun !== undefined && verbWithin(tokens, place.last, sentence.last, 8, states))
      return spanOf(tokens, noun, place.last)
    i = place.last - 1
  }
  return undefined
}

/** “The Dunedin study revealed”, “an Israeli trial found”: a study named by its place, its people or its acronym. */
function placeStudyIn(passage: Passage, sentence: Sentence, taken: ReadonlySet<number>): TokenSpan | undefined {
  const { tokens } = passage
  for (const { span } of oneStudy.match(tokens, sentence)) {
    const name = tokens
      .slice(span.first + 1, span.last - 1)
      .findIndex((t) => t.kind === 'word' && t.capital === 'initial')
    const at = span.first + 1 + name
    if (name < 0 || taken.has(at) || noPlace.has((tokens[at] as Token).form)) continue
    if (tellsWithin(tokens, span.last, sentence.last, 2, tells)) return spanOf(tokens, span.first, span.last)
  }
  return undefined
}

const oneStudy = compilePatterns(['the|a|an|one ..3! study|experiment|trial|cohort|survey|project'])
/** Capitalised words before “study” that name no place: methods and numbers. */
const noPlace: ReadonlySet<string> = new Set(
  'bayesian phase study experiment trial stroop likert granger mendelian pavlovian western english internet monday current present'.split(
    ' '
  )
)

/** Takes in “a famous” before a name. */
function phraseStart(tokens: readonly Token[], at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const token = tokens[i] as Token
    if (/^(?:an?|the|one|this|that)$/.test(token.form)) return i
    if (token.kind !== 'word') break
  }
  return at
}

/** “researchers at (the)”, “a team from (the)”, before token `at`. */
function nounBefore(tokens: readonly Token[], at: number, from: number): number | undefined {
  let i = at - 1
  if (tokens[i]?.form === 'the') i--
  if (!/^(?:at|from|in)$/.test(tokens[i]?.form ?? '')) return undefined
  i--
  return i >= from && studyNouns.has(tokens[i]?.form ?? '') ? i : undefined
}

function placeAt(tokens: readonly Token[], at: number, end: number): { first: number; last: number } | undefined {
  const token = tokens[at] as Token
  if (token.capital === 'none') return undefined
  if (token.form === 'university' && tokens[at + 1]?.form === 'of') {
    let last = at + 2
    while (last < end && (tokens[last]?.capital === 'initial' || (last === at + 2 && tokens[last]?.form === 'the')))
      last++
    return last > at + 2 ? { first: at, last } : undefined
  }
  if (tokens[at + 1]?.form === 'university' && tokens[at + 1]?.capital === 'initial') return { first: at, last: at + 2 }
  return institutions.has(token.form) ? { first: at, last: at + 1 } : undefined
}

function verbWithin(
  tokens: readonly Token[],
  from: number,
  end: number,
  reach: number,
  verbs: ReadonlySet<string>
): boolean {
  for (let i = from; i < Math.min(end, from + reach); i++) if (verbs.has((tokens[i] as Token).form)) return true
  return false
}

function spanOf(tokens: readonly Token[], first: number, last: number): TokenSpan {
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end }
}
