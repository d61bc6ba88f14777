// citation/preprint-unlabelled: a preprint cited like a reviewed article.

import { plainYear, type ReferenceList } from '../../core/citing/references.ts'
import { citedIn } from '../../core/citing/sourced.ts'
import { preprintServers, preprintWords } from '../../core/citing/state.ts'
import type { Citation } from '../../core/document/document.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'

const labels =
  /\bpre-?prints?\b|peer[- ]?review|\bnot (?:yet )?reviewed\b|\bunreviewed\b|\bunpublished\b|\bunder review\b/i

/** “We posted our manuscript on PsyArXiv”: what one's own work went through is no work that is cited. */
const ownPosting = /\b(?:we|I|our)\b[^.;:]{0,60}\b(?:posted|uploaded|deposited|shared|archived)\b/i

/** Whether words say that a work is a preprint; that its address does (“osf.io/preprints”) tells readers nothing. */
const isLabelled = (words: string): boolean => labels.test(words.replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' '))

/** What the citation stands for, as far as the document tells. */
function workOf(citation: Citation, view: DocumentView, list: ReferenceList): string {
  if (citation.kind === 'link') return citation.key
  if (citation.kind === 'key') {
    const entry = view.bibliography.find(citation.key)
    // A register knows better than the entry, which may have been made when the work was still a preprint.
    const locked = view.bibliography.locked?.get(citation.key)
    if (locked?.preprint) return 'bioRxiv'
    if (locked?.state === 'verified' && locked.work) return ''
    return typeof entry === 'string' ? '' : preprintWords(entry)
  }
  if (citation.kind !== 'author-year') return ''
  const year = plainYear(citation.year)
  const own = list.ledBy(citation).filter((r) => plainYear(r.years[0]) === year)
  return own.length === 1 && own[0] ? view.document.source.slice(own[0].start, own[0].end) : ''
}

/** Entries whose address alone shows that they are preprints, dressed as articles. */
function* listed(view: DocumentView, list: ReferenceList): Generator<Report> {
  for (const { start, end } of list.entries) {
    const text = view.document.source.slice(start, end)
    const address = preprintServers.exec(text)
    if (!address || isLabelled(text) || /\b(?:bio|med|psya|a|soc)rxiv\b|\bosf preprints\b|ssrn/i.test(text)) continue
    const at = { start: start + address.index, end: start + address.index + address[0].length }
    yield { at, message: 'preprint' }
  }
}

export default defineRule({
  id: 'citation/preprint-unlabelled',
  summary: 'A preprint cited without saying that it is one',
  why: 'A preprint was not peer reviewed, and its results may change or vanish in the published version.',
  better: 'Write “(preprint)”, or cite the published version where there is one.',
  silent:
    'When the sentence or the reference says “preprint” or “not peer-reviewed”, and for software and methods on arXiv.',
  references: ['ioannidis2005'],
  severity: 'info',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    preprint: '“{text}” is a preprint, and readers cannot see that; write “(preprint)”, or cite the published version.'
  },
  *check(view) {
    const list = view.references
    const seen = new Set<string>()
    yield* listed(view, list)
    for (const block of view.blocks) {
      const { start } = block.block
      const source = view.document.source.slice(start, block.block.end)
      for (const sentence of block.passage.sentences) {
        const text = source.slice(sentence.start, sentence.end)
        if (isLabelled(text)) continue
        const cited = citedIn(block, sentence)
        const found = cited.find((c) => {
          const work = workOf(c, view, list)
          return preprintServers.test(work) && !isLabelled(work)
        })
        const word = found || ownPosting.test(text) ? undefined : preprintServers.exec(text)
        const at =
          found ?? (word && { start: sentence.start + word.index, end: sentence.start + word.index + word[0].length })
        if (!at) continue
        const name = source.slice(at.start, at.end)
        if (seen.has(name)) continue
        seen.add(name)
        yield { at: view.locate(block, { start: at.start, end: at.end }), message: 'preprint' }
      }
    }
  },
  examples: {
    flagged: [
      { text: 'Voles dream, a study shows (⟦https://doi.org/10.1101/2021.03.04.433912⟧).' },
      {
        text: 'Voles dream [⟦@marsh⟧].',
        bibliography: '@article{marsh, title={Voles dream}, author={Marsh, Ada}, journal={bioRxiv}, year={2021}}'
      }
    ],
    fine: [
      { text: 'Voles dream, a preprint says (https://doi.org/10.1101/2021.03.04.433912).' },
      {
        text: 'Voles dream [@marsh].',
        bibliography:
          '@article{marsh, title={Voles dream}, author={Marsh, Ada}, journal={Journal of Voles}, year={2021}}'
      },
      { text: 'Genes were read as others did (https://doi.org/10.1101/gr.229102).' }
    ]
  }
})
