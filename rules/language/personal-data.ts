// language/personal-data: private addresses, numbers and birth dates of patients, relatives and clients.
import type { Mention, Sentence, Token } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** People whose data are not the author's to publish. */
const protectedPeople = compilePatterns([
  'patient|client|coachee|proband|wife|widow|widower|husband|son|daughter|mother|father|brother|sister|spouse|partner|relative|family|relatives|deceased|aunt|uncle|carer',
  'participant|subject|volunteer|case|child'
])
const contact = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g
/** A telephone number: after a word for it, or in the shape of one. */
const telephone =
  /(?:\+\d{1,3}[ -]?\d{2,4}(?:[ -]?\d{2,4}){1,4}|\b0\d{2,4}[ -]\d{3,4}(?:[ -]?\d{2,4}){0,2}|\b(?:\d{3}-)?\d{3}-\d{4}\b|(?<=(?:tel|phone|mobile|whatsapp)[.:]? )\d{2,4}(?:[ -]?\d{2,4}){1,4})\b/gi
const told = compilePatterns(['tel|telephone|phone|mobile|whatsapp|signal|cell|call|reached|number|contact|on|at'])
/** A dated birth or an address. */
const identifying = compilePatterns([
  '(patient | client | participant | case | child | proband | subject | volunteer | he | she | who) ..4 [born (on)? (the)? #]',
  '(patient | client | participant | case | child | he | she | who) ..4 [born (on)? (the)? #? january|february|march|april|^may|june|july|august|september|october|november|december #]',
  '(patient | client | participant | he | she | who) ..5 [~live|~reside (at | in) # ..3! (street | road | avenue | lane | drive | square | terrace | close | court)]',
  '(patient | client | participant | Mrs | Mr | Ms) ..8 [of # ..3! (street | road | avenue | lane | drive | square | terrace | close | court)]',
  '[(home | private) address (is | was | :) <word>|#]',
  '[(social security | passport | national insurance | insurance | hospital) number (is | was | :) <word>|#]'
])
/** Before the name of somebody whose data are protected. */
const naming = compilePatterns([
  '(my | our) [patient|client|coachee]',
  '(patient | client | coachee | participant) , (called | named)'
])
/** “Mr John Smith, a 54-year-old patient”. */
const introduced = compilePatterns(['[^mr|^mrs|^ms|^miss ..3! , a|an|one|our|my ..4! patient|client|coachee] '.trim()])

/** The nearest word in the sentence that says whose data these are. */
function owner(view: BlockView, sentence: Sentence): Span | undefined {
  const { tokens, mentions } = view.passage
  return protectedPeople.match(tokens, sentence, mentions)[0]?.focus
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

/** Full names of patients and clients: “my client Maria Rossi”. */
function named(view: BlockView, sentence: Sentence): Span[] {
  const { tokens, mentions } = view.passage
  const out: Span[] = introduced.match(tokens, sentence, mentions).map(({ focus }) => focus)
  for (const { span } of naming.match(tokens, sentence, mentions)) {
    const comma = tokens[span.last]?.form === ',' ? 1 : 0
    const [given, family] = [tokens[span.last + comma], tokens[span.last + comma + 1]]
    const isName = given?.capital === 'initial' && (family?.capital === 'initial' || family?.capital === 'all')
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
  aspects: ['fixed', 'absence'],
  on: 'sentence',
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
      const text = view.text(sentence)
      const numbers = calls(tokens, sentence, mentions) ? found(telephone, text, sentence.start) : []
      for (const at of [...found(contact, text, sentence.start), ...numbers]) {
        yield { at, judge: whose, message: 'contact' } satisfies Report
      }
    }
    for (const at of named(view, sentence)) yield { at, message: 'named' } satisfies Report
    for (const { focus } of identifying.match(tokens, sentence, mentions, { longest: true })) {
      if (isYear(tokens, focus.last - 1) && focus.last - focus.first === 2) continue
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
