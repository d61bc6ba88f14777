// citation/preprint-unlabelled: a preprint cited like a reviewed article.

import { entryOf } from '../../core/citing/listed.ts'
import type { ReferenceList } from '../../core/citing/references.ts'
import { citedIn } from '../../core/citing/sourced.ts'
import { arxiv, preprintServers, preprintWords } from '../../core/citing/state.ts'
import type { Citation } from '../../core/document/document.ts'
import { type DocumentView, defineRule, type Report } from '../../core/rule.ts'

const labels =
  /\bpre-?prints?\b|peer[- ]?review|\bnot (?:yet )?reviewed\b|\bunreviewed\b|\bunpublished\b|\bunder review\b/i

/** “We posted our manuscript on PsyArXiv”: what one's own work went through is no work that is cited. */
const ownPosting = /\b(?:we|I|our)\b[^.;:]{0,60}\b(?:posted|uploaded|deposited|shared|archived)\b/i

/** Whether words say that a work is a preprint; that its address does (“osf.io/preprints”) tells readers nothing. */
const isLabelled = (words: string): boolean => labels.test(words.replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' '))

/** What the citation stands for, as far as the document tells. */
function workOf(citation: Citation, view: DocumentView): string {
  if (citation.kind === 'link') return citation.key
  if (citation.kind === 'key') {
    const entry = view.bibliography.find(citation.key)
    // A register knows better than the entry, which may have been made when the work was still a preprint.
    const locked = view.bibliography.locked?.get(citation.key)
    if (locked?.preprint) return 'bioRxiv'
    if (locked?.state === 'verified' && locked.work) return ''
    return typeof entry === 'string' ? '' : preprintWords(entry)
  }
  return entryOf(citation, view)
}

/** A volume with its pages, or a conference: where arXiv only keeps a copy of what was published. */
const published =
  /\b\d{1,4}\s?(?:\(\d{1,4}\))?[,:]\s?(?:e?\d{1,7})|\bpp?\.\s?\d|\b(?:proceedings|proc\.|conference|advances in|workshop|transactions|journal|neurips|nips|icml|iclr|cvpr)\b/i
/** Sentences on what was used, and titles of methods and software: their authors hand them out so. */
const using =
  /\b(?:using|(?:was|were|we|then|been) (?:\w{3,12}ly )?(?:used|implemented|trained|fitted|fit|computed|calculated|estimated|optimi[sz]ed|applied|adopted)|implement(?:ed|ation)|fine-?tuned|pre-?trained|pre-?processed|software|toolbox|package|library|algorithms?|pipeline|denois\w{1,4}|segment\w{1,6}|framework|architectures?)\b/i
const methodical =
  /\b(?:networks?|learning|learners?|transformers?|optimi[sz]\w{1,6}|convolution\w{0,3}|training|benchmarks?|toolbox|package|library|python|software|algorithms?|segmentation|framework|data ?sets?|embeddings?|representations?|autoencoders?|gradients?|regression|bayesian|inference|sampling|estimat\w{1,4}|approximation|diffusion models?|graphs?|kernels?)\b/i

/**
 * Whether a finding rests on a work that only arXiv has. By key mostly methods are cited from there, and an address in
 * angle brackets is where a paper is to be had.
 */
function isOnArxiv({ kind }: Citation, source: string, work: string, sentence: string): boolean {
  if (kind === 'key' || !arxiv.test(work) || using.test(sentence)) return false
  if (kind === 'link' && !/^\[(?!https?:)\p{L}/u.test(source)) return false
  const words = work.replace(/\b(?:https?:\/\/|doi:?\s?|arxiv:\s?)\S+/gi, ' ')
  return !published.test(words) && !methodical.test(words)
}

/** “A study on bioRxiv found …”: a work is told of; where to post one, or what servers are for, is not. */
const told =
  /\b(?:study|studies|trial|analysis|analyses|experiments?|authors?|researchers?|scientists?|team|group|colleagues|et al|data|results?|findings?|paper|article|report|evidence|work|survey|review)\b|\(\s?(?:\p{Lu}|see|https?)/iu
const posting =
  /\b(?:may|can|could|should|must|please|will)\b[^.;:]{0,60}\b(?:to|on|at|in)\b|\b(?:their|your|the) (?:own )?(?:manuscripts?|thes[ie]s|drafts?|papers?|articles?|preprints?|work)\b[^.;:]{0,40}\b(?:to|on|at|in)\s(?:the\s)?(?:\w{2,4}rxiv)|\bsubmi(?:t|ts|tted|ssion|ssions)\b/i
const isTold = (words: string): boolean => told.test(words) && !posting.test(words)

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
          const work = workOf(c, view)
          return (
            (preprintServers.test(work) || isOnArxiv(c, source.slice(c.start, c.end), work, text)) && !isLabelled(work)
          )
        })
        const word = found || ownPosting.test(text) || !isTold(text) ? undefined : preprintServers.exec(text)
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
