// terminology/undefined-abbreviation: an abbreviation of the field that the document never explains.
import { fieldAbbreviations } from '../../core/prose/lexicon/abbreviations.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { isRunning, shortForms, type Use } from '../../core/shortforms.ts'

/** Whether the words next to it are in capitals as well: then it is a shout or a heading. */
function shouted({ view, at }: Use): boolean {
  const { tokens } = view.passage
  const start = at.start - view.block.start
  const index = tokens.findIndex((t) => t.start <= start && start < t.end)
  return [tokens[index - 1], tokens[index + 1]].some(
    (t) =>
      t?.kind === 'word' &&
      t.capital === 'all' &&
      t.form.length > 3 &&
      /^[a-z]+$/.test(t.form) &&
      !fieldAbbreviations.has(t.form.toUpperCase())
  )
}

/** What tells one edition of an instrument from the others: “DASS42”, “STAI-Y”, “BDI-II”. */
const edition = /-?\d{1,3}$|-(?:[A-Z]|[IVX]+)$/

/** How far behind its own words the last word of a term may stand, in letters. */
const sharedWithin = 60

/** Whether the paragraph spells the term out, so that readers can tell. */
function spelledOut({ view }: Use, term: string): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .replace(/gray/g, 'grey')
      .replace(/ization/g, 'isation')
  const [text, sought] = [words(view.passage.text), words(term).trim()]
  return text.includes(sought) || isShared(text, sought)
}

/** “Anterior cingulate and medial prefrontal cortex (ACC and MPC)”: two terms that share their last word. */
function isShared(text: string, term: string): boolean {
  const [own, last] = [term.replace(/ \w+$/, ''), term.split(' ').at(-1) ?? '']
  const at = own.includes(' ') ? text.indexOf(`${own} and `) : -1
  return (
    at >= 0 &&
    text
      .slice(at + own.length, at + own.length + sharedWithin)
      .split(' ')
      .slice(2, 6)
      .includes(last)
  )
}

export default defineRule({
  id: 'terminology/undefined-abbreviation',
  summary: 'An abbreviation of the field that the document never explains',
  why: 'Neuroscience uses the same letters again and again: OT can be oxytocin or occupational therapy. A reader from the next field must guess.',
  better: 'Spell the term out at first use, with the abbreviation in brackets; the fix inserts the usual expansion.',
  silent:
    'For abbreviations that everybody knows (DNA, MRI, USA, PTSD …), names in capitals, headings, tables, captions and quotations, and wherever the term is spelled out next to it or in a list of abbreviations. Each abbreviation is reported once.',
  references: ['percie2020'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: [],
  on: 'document',
  messages: {
    undefined:
      '“{text}” is not explained anywhere in this document; at first use write “{term} ({text})”, if that is meant.'
  },
  *check(view: DocumentView): Iterable<Report> {
    const { introductions, uses } = shortForms(view)
    const done = new Set(introductions.flatMap((i) => [i.short, i.short.replace(edition, '')]))
    for (const use of uses) {
      if (use.part === 'list') done.add(use.short)
    }
    for (const use of uses) {
      const term = fieldAbbreviations.get(use.short)
      if (term === undefined || done.has(use.short) || (use.part !== 'body' && use.part !== 'abstract')) continue
      if (shouted(use) || !isRunning(use.view)) continue
      done.add(use.short)
      // “The State-Trait Anxiety Inventory (revised STAI-Y)” in the methods tells, too, if late.
      if (spelledOut(use, term) || uses.some((other) => other.short === use.short && spelledOut(other, term))) continue
      const edits = [{ start: use.at.start, end: use.at.end, text: `${term} (${use.short})` }]
      yield {
        at: use.at,
        message: 'undefined',
        data: { term },
        fixes: [{ title: `Write “${term} (${use.short})”`, meaning: 'kept', edits }],
        steps: use.part === 'abstract' ? 1 : 0
      }
    }
  },
  examples: {
    flagged: [
      { text: 'The ⟦BNST⟧ was larger in these voles.' },
      {
        text: 'Neurons of the ⟦SCN⟧ fired before dawn.',
        fixed: 'Neurons of the suprachiasmatic nucleus (SCN) fired before dawn.'
      }
    ],
    fine: [
      { text: 'Neurons of the suprachiasmatic nucleus (SCN) fired before dawn; the SCN kept its rhythm.' },
      { text: 'DNA was extracted in the USA, and MRI followed.' },
      { text: 'Panksepp’s SEEKING and PANIC systems are two of seven.' }
    ]
  }
})
