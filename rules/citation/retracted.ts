// citation/retracted: a retracted work cited without saying so.

import { type Embedded, embeddedEntries } from '../../core/citing/embedded.ts'
import { foldName } from '../../core/citing/fold.ts'
import { entryNumbered } from '../../core/citing/labels.ts'
import { firstSurname, plainYear, type ReferenceList } from '../../core/citing/references.ts'
import { citedIn } from '../../core/citing/sourced.ts'
import { saysRetracted } from '../../core/citing/state.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { measuredIn, occurs, sentenceAt } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Report } from '../../core/rule.ts'
import { isRetractedDoi, listsRetracted, namesRetracted } from '../evidence/retractions.ts'

/** Where a citation of the document may be listed. */
interface Lists {
  readonly list: ReferenceList
  readonly embedded: readonly Embedded[]
}

/** Whether a line of a list is marked as retracted, or lists a work that is known to be. */
const isGone = (words: string): boolean => saysRetracted(words) || listsRetracted(` ${foldName(words)} `)

/** Whether the work that a citation stands for is marked as retracted, or known to be. `said`: the words of its sentence. */
function isRetracted(citation: Citation, view: DocumentView, { list, embedded }: Lists, said: string): boolean {
  const { source } = view.document
  if (citation.kind === 'link') return isRetractedDoi(/10\.\d{4,9}\/[^\s?#]+$/.exec(citation.key)?.[0] ?? '')
  if (citation.kind === 'numeric') return isGone(entryNumbered(view.document, citation.key))
  if (citation.kind === 'key') {
    const entry = view.bibliography.find(citation.key)
    const standing = view.bibliography.locked?.get(citation.key)?.standing
    if (standing === 'retraction' || standing === 'partial-retraction') return true
    const own = embedded.find(({ key }) => key === citation.key)
    if (typeof entry !== 'string')
      return (
        saysRetracted(entry.title) ||
        isRetractedDoi(entry.doi) ||
        listsRetracted(` ${foldName(`${entry.index.surnames.join(' ')} ${entry.title}`)} `)
      )
    return own !== undefined && (saysRetracted(own.title) || isRetractedDoi(own.doi) || listsRetracted(own.words))
  }
  if (citation.kind !== 'author-year') return false
  const year = plainYear(citation.year)
  const listed = list.ledBy(citation).filter((r) => plainYear(r.years[0]) === year)
  if (listed.length > 0) return listed.some((r) => isGone(source.slice(r.start, r.end)))
  // A list that lacks it tells nothing of the work: then its year, its author and what is said of it must do.
  return namesRetracted(firstSurname(citation), year, said)
}

/** A blood level that is claimed on retracted, corrected or unreviewed sources alone: one finding for all of them. */
function* onWeakGrounds(view: DocumentView, block: BlockView): Generator<Report & { readonly sentence: number }> {
  const { locked } = view.bibliography
  if (!locked) return
  const weak: Readonly<Record<string, string>> = { concern: 'doubted', correction: 'corrected' }
  for (const claim of block.passage.claims) {
    if (claim.verdict.silent || claim.verdict.stance !== 'asserted' || !measuredIn(claim, 'peripheral')) continue
    const sentence = block.passage.sentences[claim.sentence]
    const cited = sentence ? citedIn(block, sentence) : []
    const [first] = cited
    const words = cited.map((citation) => {
      const found = citation.kind === 'key' ? locked.get(citation.key) : undefined
      if (found?.standing) return weak[found.standing] ?? 'retracted'
      return found?.preprint ? 'not peer reviewed' : ''
    })
    if (!sentence || !first || words.some((word) => word === '')) continue
    const at = view.locate(block, { start: first.start, end: first.end })
    yield {
      at,
      message: 'blood',
      severity: 'warning',
      data: { grounds: [...new Set(words)].join(' or ') },
      sentence: claim.sentence
    }
  }
}

/** Milder notices about a work, by what a verification of the bibliography found. */
function milder(citation: Citation, { bibliography }: DocumentView): 'concern' | 'corrected' | undefined {
  const standing = citation.kind === 'key' ? bibliography.locked?.get(citation.key)?.standing : undefined
  return standing === 'concern' ? 'concern' : standing === 'correction' ? 'corrected' : undefined
}

const says = compilePatterns(['retract*|withdrawn|fraudulent|fabricated|discredited'])
const saysMilder = compilePatterns([
  'concern|concerns|correction|corrected|corrigendum|erratum|retract*|withdrawn|criticised|criticized|disputed'
])
/** The sentences of a block that speak of a retraction. */
const sayingSo: Fact<ReadonlySet<number>> = ({ passage: { sentences, tokens, mentions } }) =>
  new Set(sentences.filter((s) => says.match(tokens, s, mentions).length > 0).map((s) => s.index))
/** A work that the sentence itself calls retracted, used as evidence all the same. */
const used = compilePatterns([
  '[retracted] ..8 (support | supports | supported | evidence | shows | show | proves | prove | confirms | confirm | demonstrates | establishes)'
])

export default defineRule({
  id: 'citation/retracted',
  summary: 'A retracted work cited without saying so',
  why: 'Retracted work goes on being cited for years, mostly without a word about the retraction, and its claims live on.',
  better: 'Leave the work out, or say “(retracted)” where it is cited.',
  silent: 'When the sentence says that the work was retracted and does not rest on it, and for works about retraction.',
  references: ['schneider2020'],
  severity: 'error',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    silent: '“{text}” was retracted, and the sentence does not say so; leave it out, or add “(retracted)”.',
    used: '“{text}” is called retracted and still used as evidence; rest the claim on another source.',
    concern:
      'An expression of concern was published about “{text}”; read it before you rest a claim on the work, and say so where you do.',
    blood:
      'This blood level rests only on work that is {grounds} (“{text}”); name that, or rest it on a source that stands.',
    corrected: '“{text}” was corrected after it appeared; see whether what you cite still holds.'
  },
  *check(view) {
    const lists = { list: view.references, embedded: embeddedEntries(view.document) }
    for (const block of view.blocks) {
      const combined = new Map([...onWeakGrounds(view, block)].map(({ sentence, ...report }) => [sentence, report]))
      yield* combined.values()
      for (const citation of block.citations) {
        const sentence = sentenceAt(block.passage, citation.start)
        if (!sentence || combined.has(sentence.index)) continue
        const { tokens, mentions } = block.passage
        const at = view.locate(block, { start: citation.start, end: citation.end })
        const told = block.fact(sayingSo).has(sentence.index) || /retract/i.test(block.text(citation.group))
        if (!told && isRetracted(citation, view, lists, block.text(sentence))) {
          const end = endOf(view, block, citation)
          const edits = [{ start: end, end, text: ' (retracted)' }]
          yield { at, message: 'silent', fixes: [{ title: 'Say “(retracted)”', meaning: 'changed', edits }] }
        } else if (told && used.match(tokens, sentence, mentions).length > 0) yield { at, message: 'used' }
        else if (!told) yield* milderReports(view, block, sentence, citation)
      }
    }
  },
  examples: {
    flagged: [
      {
        text: 'Songs heal (⟦Marsh, 2007⟧).\n\n# References\n\nMarsh, A. (2007). RETRACTED: Songs heal. *Journal of Voles*, 3, 1–9.\n\nNoor, C. (2001). Songs. *Journal of Voles*, 1, 1–9.',
        message: 'silent'
      },
      {
        text: 'Songs heal [⟦@marsh⟧].',
        bibliography: '@article{marsh, title={Retracted: Songs heal}, author={Marsh, Ada}, year={2007}}',
        message: 'silent'
      },
      { text: 'The trial (⟦Marsh, 2007⟧), since retracted, proves that songs heal.', message: 'used' }
    ],
    fine: [
      {
        text: 'A retracted trial had claimed that songs heal [@marsh].',
        bibliography: '@article{marsh, title={Retracted: Songs heal}, author={Marsh, Ada}, year={2007}}'
      },
      {
        text: 'Songs heal [@marsh].',
        bibliography: '@article{marsh, title={Songs heal}, author={Marsh, Ada}, year={2007}}'
      }
    ]
  }
})

function* milderReports(
  view: DocumentView,
  block: BlockView,
  sentence: Sentence,
  citation: Citation
): Generator<Report> {
  const message = milder(citation, view)
  // Hardly any work has such a notice, so the sentence is read last.
  if (!message || occurs(saysMilder, block.passage, sentence)) return
  const at = view.locate(block, { start: citation.start, end: citation.end })
  yield { at, message, severity: message === 'concern' ? 'warning' : 'hint' }
}

/** Behind the group of a citation by key, behind the citation itself otherwise. */
function endOf(view: DocumentView, block: BlockView, citation: Citation): number {
  return view.locate(block, citation.kind === 'key' ? citation.group : citation).end
}
