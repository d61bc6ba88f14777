// language/personal-data: private addresses, numbers and birth dates of patients, relatives and clients.
import { givenNames } from '../../core/prose/lexicon/given-names.ts'
import { monthNames } from '../../core/prose/lexicon/statement-classes.ts'
import type { Mention, Sentence, Token } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** People whose data are not the author's to publish. */
const protectedPeople = compilePatterns([
  'patient|client|coachee|proband|donor|respondent|interviewee|informant|inmate|detainee|resident|boyfriend|girlfriend|fiancé|fiancée|grandmother|grandfather|grandson|granddaughter|nephew|niece|cousin|stepmother|stepfather|foster|guardian|neighbour|neighbor|sufferer|survivor|twin|twins|sibling|siblings|baby|infant|toddler|teenager|adolescent|wife|widow|widower|husband|son|daughter|mother|father|brother|sister|spouse|partner|relative|family|relatives|deceased|aunt|uncle|carer',
  'participant|subject|volunteer|case|child|children|girl|boy|pupil|parents',
  '(her | his) ..2! (page | profile | account | blog | number | mobile | e-mail | email | address | instagram | facebook)'
])
const contact =
  /(?<![\w.+-])\w[\w.+-]{0,63}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}|\b(?:facebook|instagram|tiktok|twitter|linkedin)\.com\/[\w./-]{2,60}/g
/** A telephone number: after a word for it, or in the shape of one. */
const telephone =
  /(?:\+\d{1,3}[ -]?\d{2,4}(?:[ -]?\d{2,6}){1,4}|(?<![\d.,])\b0\d{2,4}[ -]\d{3,4}(?:[ -]?\d{2,4}){0,2}(?![.,]\d)|\b(?:\d{3}-)?\d{3}-\d{4}\b|(?<=(?:tel|phone|mobile|whatsapp)[.:]? )\d{2,4}(?:[ -]?\d{2,4}){1,4})\b/gi
const told = compilePatterns([
  'tel|telephone|phone|mobile|whatsapp|signal|cell|call|reached|number|numbers|contact|on|at|text|ring',
  '(father | mother | patient | wife | husband | parents | home | office | daughter | son | partner | client) :'
])
const months = '~@month|^may'
const someone =
  '(patient | patients | client | clients | participant | participants | case | child | proband | subject | volunteer | girl | boy | woman | man | teenager | pupil | mother | father | son | daughter | he | she | who | mr | mrs | ms | miss | father’s | mother’s | his | her)'
const street =
  'street|road|avenue|lane|drive|square|terrace|close|court|crescent|way|boulevard|gardens|row|hill|park|place|grove|walk|mews|alley'
const identifier =
  '[(social security | passport | national insurance | insurance | hospital | medical record | nhs | patient file | file | chart | id card | identity card | driving licence | driver’s license | medicare | bank account | case file)'
/** Dates of birth, addresses and numbers that stand for one person. */
const identifying = compilePatterns([
  `${someone} ..4 [born (on)? (the)? #]`,
  `${someone} ..6 [born (on)? (the)? #? (st | nd | rd | th)? (of)? ${months} #]`,
  `${someone} ..6 [born (on)? ${months} # ,? #]`,
  `[(dob | d.o.b. | (date of birth) | birthday | birth date | birthdate) (is | was | : | , | on)? (the)? (# | ${months})]`,
  `${someone} ..5 [~live|~reside|~stay (at | in | on)? # ..3! ${street}]`,
  `(${someone} | patient's | client's) ..8 [of # ..3! ${street}]`,
  `[(home | private | postal | street) address (is | was | :) <word>|#]`,
  `[(his | her | their | patient’s | client’s | mother’s | father’s | family’s) (address | home) (is | was | :) # ..3! ${street}]`,
  `${identifier} (number | no | no. | nr | id) (is | was | : | , | \\( | #)? ..1 #]`,
  `(${someone} | patient's | client's | mother's | father's | daughter's | son's | wife's | husband's) ${identifier} (number | no | no. | nr | id) (is | was | : | , | \\( | #) <word>] (, | . | \\) | <end>)`,
  '[(mrn | ssn | dob | (nhs number)) (is | was | : | \\()? ..1! #]',
  `[(lives | resides | living | lived) (at | on) ..2! ^street|^road|^lane|^avenue|^terrace|^square|^crescent|^gardens]`
])
/** Whose file it is when a study is approved, registered or paid for: a committee’s, and nobody’s in particular. */
const ofBodies = compilePatterns([
  'ethics|ethical|irb|board|boards|committee|committees|approval|approved|authority|authorities|protocol|grant|grants|registry|registered|registration|agency'
])
/** A number of files, and none of a person’s papers. */
const isFile = (words: string): boolean => /^(?:case )?(?:file|chart)\b/i.test(words)

/** The only holder of an office: a role that names its holder as a name would. */
const office =
  'mayor|mayoress|bishop|archbishop|minister|senator|MP|vicar|priest|imam|rabbi|headmaster|headmistress|headteacher|governor|judge|sheriff|ambassador|chancellor|president|premier|conductor|goalkeeper|captain|postmistress|postmaster|CEO|dean|chairman|chairwoman'
const patient = 'patient|client|coachee|proband|patients|clients'
/** Before the name of somebody whose data are protected. */
const naming = compilePatterns([
  '(my | our) [patient|client|coachee]',
  '(my | our | a | the | his | her | one | another) ..1! [patient|client|coachee|proband]',
  "(patient's | client's | child's | proband's | coachee's | deceased's) (mother | father | wife | husband | son | daughter | brother | sister | partner | widow | sibling | parents | aunt | uncle | carer) , (called | named)?",
  '(patient | client | coachee | participant | proband) ,? (called | named | by the name of)',
  `(girl | boy | woman | man | child | patient | client | teenager | mother | father | person | proband) ..5! (in | of | from | behind) (the | this | our) ..1! (case | report | vignette | study | figure | photograph | photo | scan | case report) (is | was) (called | named)?`,
  `(patient's | client's | child's | her | his | whose) (real | full | true) name (is | was | : | ,)`,
  '(real name | full name) (is | was | :)'
])
/** “Case 4:”, “the sister of case 2,”: before a name, if the words behind it say who that is. */
const caseNaming = compilePatterns([
  '(case | patient | participant | client | proband) # (: | , | – | — | \\( )',
  '(vignette | case vignette | case report | case) (#)? :',
  '(mother | father | wife | husband | son | daughter | brother | sister | partner | widow | sibling | aunt | uncle | grandmother | grandfather | carer) of (the | our | my)? ..1! (case | patient | client | proband | participant | boy | girl | child) (#)? ,'
])
/** What stands behind the name of somebody who is introduced: “, a 38-year-old teacher”, “, who”, “(41)”. */
const introducing = /^(?:an?|the|aged|who|whose|then|born|living|\d{1,2}(?:-year-old)?)$/

/** “Case 3: Major Depression, a common disorder” names an illness: a given name, an age or “who” tells a person. */
function isIntroduced(tokens: readonly Token[], given: number): boolean {
  const [mark, word, next] = [2, 3, 4].map((i) => tokens[given + i]?.form ?? '')
  if (!/^[,(]$/.test(mark ?? '') || !introducing.test(word ?? '')) return false
  const isGiven = givenNames.has(tokens[given]?.form ?? '')
  return (
    isGiven ||
    /^(?:who|whose|aged|\d{1,2}(?:-year-old)?)$/.test(word ?? '') ||
    /^\d{1,2}(?:-year-old)?$/.test(next ?? '')
  )
}

/** “Mr John Smith, a 54-year-old patient”, “our patient, the mayor of Dunmore”. */
const introduced = compilePatterns([
  '[^mr|^mrs|^ms|^miss ..3! , a|an|one|our|my ..4! patient|client|coachee]',
  `[(${patient}) , (the | a | then | former | who (is | was) (the)?) ..1! (${office}) of]`,
  `[(${patient}) ,? (is | was | who is | who was | worked as | works as | served as) (the | a) ..1! (${office}) of]`,
  `[the ..1! (${office}) of <word> , ..3! (${patient})]`
])

/** The nearest word in the sentence that says whose data these are. */
function owner(view: BlockView, sentence: Sentence): Span | undefined {
  const { tokens, mentions } = view.passage
  if (ofAuthors.test(view.block.text)) return undefined
  // “Kimel Family Laboratory”: within a name nobody is meant; “Patient Maria Rossi” names one.
  const isName = (at: number): boolean =>
    [at, at + 1].every((i) => tokens[i]?.capital === 'initial') &&
    (tokens[at - 1]?.capital === 'initial' || /^(?:of|for)$/.test(tokens[at - 1]?.form ?? '')) &&
    at > sentence.first
  return protectedPeople.match(tokens, sentence, mentions).find(({ focus }) => !isName(focus.first))?.focus
}

/** How title matter announces the authors’ own addresses. */
const ofAuthors =
  /\b(?:correspondence(?: to)?|corresponding authors?)\s*:|(?:^|\n)\W*contact(?: address)?\s*:|\bcorresponding author/i

/** Whom registers and calls for volunteers name for questions about a study. */
const ofStudy =
  /\bcontact for (?:public|scientific)|\b(?:scientific|study|trial|public|central|site) contact\b|\bprincipal investigator|\(PI\)|\b(?:primary|secondary) sponsor|\b(?:study|research|trial) (?:team|coordinator|co-ordinator|office|nurse|staff|centre|center|group|website)\b/i
const studyWithin = 160

/** Whether an address belongs to the people who run a study, as the words beside it say. */
function isOfStudy(text: string, start: number, end: number): boolean {
  return ofStudy.test(text.slice(Math.max(0, start - studyWithin), start)) || ofStudy.test(text.slice(end, end + 40))
}

function found(pattern: RegExp, text: string, offset: number): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: offset + m.index, end: offset + m.index + m[0].length }))
}

/** Whether the sentence counts or measures rather than gives a number to call. */
function calls(tokens: readonly Token[], sentence: Sentence, mentions: readonly Mention[]): boolean {
  return told.match(tokens, sentence, mentions).length > 0
}

/** A year alone (“born 1979”) identifies nobody. */
function isYear(tokens: readonly Token[], at: number): boolean {
  return /^\d{4}$/.test(tokens[at]?.form ?? '')
}

/** Capitals that begin no name of a person. */
const notNames =
  /^(?:who|whose|whom|which|that|with|without|from|of|to|and|or|the|a|an|in|on|at|we|he|she|they|it|this|group|study|table|figure|university|hospital|school|department|health|services?|invitation|letter|sheet|leaflet|report|questionnaire|inventory|scale|global|impressions?|satisfaction|care|characteristics|data|information|rights|outcomes?|reported|institute|centre|center|clinic|association|network|advocacy)$/

/** In a film the patient is a part, and the name an actor’s. */
const fiction = compilePatterns(['movie|movies|film|films|novel|sitcom|actor|actress|starring|(played by)'])

/** “The patient’s Hamilton Anxiety Rating Scores”: a scale that bears a name. */
function isInstrument(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + instrumentWithin).some(({ form }) => instruments.test(form.replace(edition, '')))
}

const instrumentWithin = 5
/** “Questionnaire-9”, “Scale-Revised”: which form of the instrument. */
const edition = /-.*$/
const instruments =
  /^(?:scales?|subscales?|ratings?|scores?|inventory|inventories|questionnaires?|index|indices|tests?|checklist|interview|examination|assessment|battery|status|state)$/

/** Full names of patients and clients: “my client Maria Rossi”. */
function named(view: BlockView, sentence: Sentence): Span[] {
  const { tokens, mentions } = view.passage
  if (fiction.match(tokens, sentence, mentions).length > 0) return []
  const out: Span[] = introduced.match(tokens, sentence, mentions).map(({ focus }) => focus)
  const cases = caseNaming.match(tokens, sentence, mentions).filter(({ span }) => isIntroduced(tokens, span.last))
  for (const { span } of [...naming.match(tokens, sentence, mentions), ...cases]) {
    const comma = /^[,(]$/.test(tokens[span.last]?.form ?? '') ? 1 : 0
    const [given, family] = [tokens[span.last + comma], tokens[span.last + comma + 1]]
    const isName =
      given?.capital === 'initial' &&
      (family?.capital === 'initial' || family?.capital === 'all') &&
      !notNames.test(given.form) &&
      !monthNames.has(given.form) &&
      !monthNames.has(family.form) &&
      !notNames.test(family.form) &&
      !isInstrument(tokens, span.last + comma)
    if (isName) out.push({ start: given.start, end: family.end })
  }
  return out
}

export default defineRule({
  id: 'language/personal-data',
  summary: 'Private contact data or details that identify a patient',
  why: 'An address or a birth date in a published text cannot be taken back. Patients and relatives agreed to a study, not to be found.',
  better:
    'A role instead of a name (“his widow”, “a patient in her forties”), and no address, number or date of birth.',
  silent:
    'For the authors’ own addresses, editorial and institutional contacts, registration numbers and identifiers such as ORCID.',
  references: ['percie2020'],
  severity: 'warning',
  profiles: { notes: 'warning' },
  aspects: ['fixed', 'absence', 'wording'],
  on: 'sentence',
  quotations: true,
  messages: {
    contact: '“{text}” is private contact data of somebody who is not an author; remove it, or write the role only.',
    named:
      '“{text}” names a patient or client; write a role or an alias that nobody can trace, and say that it is one.',
    identity: '“{text}” can identify a person; leave it out, or say it more roughly (“in her forties”).'
  },
  *check(sentence, view) {
    const { tokens, mentions } = view.passage
    const whose = owner(view, sentence)
    if (whose) {
      // An abbreviation (“tel.”) may end what is read as the sentence.
      const text = view.text({ start: sentence.start, end: Math.min(view.passage.text.length, sentence.end + 24) })
      const numbers = calls(tokens, sentence, mentions) ? found(telephone, text, sentence.start) : []
      for (const at of [...found(contact, text, sentence.start), ...numbers]) {
        if (isOfStudy(text, at.start - sentence.start, at.end - sentence.start)) continue
        yield { at, judge: whose, message: 'contact' } satisfies Report
      }
    }
    for (const at of named(view, sentence)) yield { at, message: 'named' } satisfies Report
    for (const { focus } of identifying.match(tokens, sentence, mentions, { longest: true })) {
      if (isYear(tokens, focus.last - 1) && focus.last - focus.first === 2) continue
      if (isFile(view.text(focus)) && ofBodies.match(tokens, sentence, mentions).length > 0) continue
      yield { at: focus, message: 'identity' } satisfies Report
    }
  },
  examples: {
    flagged: [
      { text: 'His widow agreed (⟦rita@example.org⟧).', message: 'contact' },
      { text: 'Patient K.L., ⟦born 4 July 1979⟧, took part.', message: 'identity' }
    ],
    fine: [
      { text: 'Corresponding author: rita@example.org' },
      { text: 'Patients born before 1979 were left out.' },
      { text: 'The mothers were recruited by telephone.' }
    ]
  }
})
