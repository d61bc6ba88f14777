// citation/named-study-uncited: a result credited to somebody by name, without a reference.

import { citedNames } from '../../core/citing/cited-names.ts'
import { fold, holdsWords } from '../../core/citing/fold.ts'
import { namedStudies } from '../../core/citing/named-studies.ts'
import { lexiconTokens, namesIn } from '../../core/citing/people.ts'
import { citedIn, isLinked, isSourced, isSourcedBeyond } from '../../core/citing/sourced.ts'
import type { Block } from '../../core/document/document.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { cites } from '../../core/prose/query.ts'
import { isRetelling } from '../../core/retelling.ts'
import { type BlockView, type DocumentView, defineRule, type Fact } from '../../core/rule.ts'
import { citationFixes, leadingAuthors } from '../evidence/index.ts'

const running: ReadonlySet<string> = new Set(['paragraph', 'item', 'caption'])
const personal = /memoriam|obituar|tribute|acknowledg|thanks|about the author|biograph/i

/** Researchers who are written about by surname alone, besides the leading authors of the library. */
const renowned = (
  'Panksepp LeDoux Damasio Kandel Sapolsky Bowlby Ainsworth Pavlov Skinner Hebb Lashley Penfield Milner Berridge Olds ' +
  'Porges Ekman Gazzaniga Sperry Ramachandran Friston Insel Uvnäs-Moberg Feldman Churchland Harlow Tinbergen Lorenz Hubel Wiesel'
).split(' ')

const known = new Set([...leadingAuthors, ...renowned].map(fold))

/** The sources that a block names for results. */
const named: Fact<ReturnType<typeof namedStudies>> = ({ passage }) => namedStudies(passage, known)

/** A number says nothing of whose work it is: in the sentence before it stands for that sentence, unless the name does too. */
function isAnothers(view: BlockView, before: Sentence, surnames: readonly string[]): boolean {
  const words = view.passage.text.slice(before.start, before.end)
  if (surnames.length === 0 || surnames.some((name) => words.includes(name))) return false
  return citedIn(view, before).every(({ kind }) => kind === 'numeric')
}

/** Whether a citation stands beside the sentence, or at the end of its paragraph. */
function isCitedBeside(view: BlockView, { index }: Sentence, surnames: readonly string[]): boolean {
  const { passage } = view
  const { sentences } = passage
  const before = sentences[index - 1]
  if (before && cites(passage, before) && !isAnothers(view, before, surnames)) return true
  return [sentences[index + 1], sentences.at(-1)].some((s) => s !== undefined && s !== before && cites(passage, s))
}

/** “Lund et al. [12]”: somewhere the text gives the number beside the name. */
function isNumbered(blocks: readonly BlockView[], names: readonly string[]): boolean {
  return blocks.some(({ citations, passage }) =>
    names.some(
      (name) =>
        passage.text.includes(name) &&
        citations.some(
          ({ kind, group }) =>
            kind === 'numeric' &&
            passage.text.slice(Math.max(0, group.start - numberedWithin), group.start).includes(name)
        )
    )
  )
}
/** How many characters behind a name its number is looked for. */
const numberedWithin = 60

/** Whether a source stands for the sentence; a link alone lowers the finding, since pages go and papers stay. */
function isCited(blocks: readonly BlockView[], at: number, sentence: Sentence, surnames: readonly string[]): boolean {
  const block = blocks[at] as BlockView
  const { start, end } = sentence
  if (isCitedBeside(block, sentence, surnames) || noted.test(block.text({ start, end: end + 3 }))) return true
  const before = block.passage.sentences[sentence.index - 1]
  if (before && cites(block.passage, before) && isAnothers(block, before, surnames) && !cites(block.passage, sentence))
    return isSourcedBeyond(blocks, at, sentence)
  return isSourced(blocks, at, sentence) && !isLinked(block, sentence)
}

/** Whether behind a block an address stands by itself: the source of what is told above it. */
function endsInAddress({ document: { source } }: DocumentView, { block }: BlockView): boolean {
  return /^\s{1,6}[<*_([-]*(?:(?:source|via|link|from)\W{1,3})?(?:\[[^\]\n]{0,300}\]\()?<?https?:\/\/\S+\s*(?:\n|$)/i.test(
    source.slice(block.end, block.end + 900)
  )
}

/** “As [Ada Lund notes](https://…)”, “Lund et al’s [Voles](https://…)”: the text links the person's words elsewhere. */
function isLinkedElsewhere(blocks: readonly BlockView[], names: readonly string[]): boolean {
  return names.some((name) => {
    const linked = new RegExp(`${name.replace(/[^\p{L}\p{N} -]/gu, '.')}[^\\n\\]]{0,60}\\]\\(https?:`, 'u')
    return blocks.some(
      (view) => view.passage.text.includes(name) && linked.test(view.text({ start: 0, end: view.block.text.length }))
    )
  })
}

/** “Strategy Switching” of a text that also writes “strategy switching” is a variable, not a person. */
function isTerm(blocks: readonly BlockView[], name: string): boolean {
  return /^\S+ \S+$/.test(name) && blocks.some(({ passage }) => passage.text.includes(name.toLowerCase()))
}

/** “The Wilcoxon Signed-rank test showed”, “Extension Proposal 16”: a test or a text, not a person. */
function isEponym({ passage }: BlockView, { end }: { readonly end: number }): boolean {
  return /^\s*(?:[\p{L}-]{2,20}\s)?(?:tests?|index|criteri(?:on|a)|correction|procedure|scale|plots?|\d{1,4})\b/u.test(
    passage.text.slice(end, end + 40)
  )
}

/** A book that is named where it is spoken of: “in _Groups of Voles_”, “(*Huddling*)”; what a journal prints is none. */
const book =
  /(?:\b[Ii]n\s|\b[Bb]ook,?\s|\bauthor of\s|\()(?:_|\*(?!\*)|\\(?:emph|textit)\{|<(?:em|i)>|[“"])(?!(?:The\s)?(?:Nature|Science|Cell|Neuron|Brain|Lancet|PNAS|Journal|Proceedings|Annals)\b)\p{Lu}[^_*“”"{}<>]{1,80}[_*”"}<]/u
const retold =
  /\b(?:this|his|her|their)\s(?:new\s)?(?:book|article|essay|memoir)\b|['’]s?\s(?:new\s)?(?:book|article|essay|memoir)\b/i

/** Surnames in sentences that name a book, or say whose book or article is told. */
const authors: Fact<readonly string[]> = (view) => {
  const taken = lexiconTokens(view.passage)
  return view.passage.sentences
    .filter((sentence) => book.test(view.text(sentence)) || retold.test(view.text(sentence)))
    .flatMap((sentence) => namesIn(view.passage, sentence, taken).map(({ surname }) => fold(surname)))
}

/** A year and what only references have: a DOI, a volume with its issue, pages. */
const reference = /\b(?:19|20)\d\d\b.{1,400}(?:\bdoi\b|\d\(\d+\)|\bpp?\.\s?\d)/is

/** Whether a block is a source in a list, or a note that writes one out. */
function isSource({ section, kind, text }: Block): boolean {
  return section === 'references' || kind === 'reference' || (kind === 'item' && reference.test(text))
}

/** “Lim et al (2004; then at …)”, “Lim, 2004”: somewhere the text gives the year beside the name. */
function isDated(blocks: readonly BlockView[], names: readonly string[]): boolean {
  return names.some((name) => {
    const dated = new RegExp(`${name.replace(/[^\p{L}\p{N} -]/gu, '.')}(?: et al\\.?)?,?\\s\\(?(?:19|20)\\d\\d`, 'u')
    return blocks.some(({ passage }) => passage.text.includes(name) && dated.test(passage.text))
  })
}

/** Whether a source that the document writes out has one of the people whom the sentence names. */
function isListed({ document }: DocumentView, { passage }: BlockView, sentence: Sentence): boolean {
  const names = namesIn(passage, sentence, lexiconTokens(passage)).map(({ surname }) => surname)
  return document.blocks.some(
    (block) => names.some((name) => block.text.includes(name) && holdsWords(block.text, name)) && isSource(block)
  )
}

/** Whether the document gives the source of a person somewhere else: in a list, with a year, or by a link. */
function isToldElsewhere(view: DocumentView, block: BlockView, sentence: Sentence, names: readonly string[]): boolean {
  return (
    isListed(view, block, sentence) ||
    isDated(view.blocks, names) ||
    isNumbered(view.blocks, names) ||
    isLinkedElsewhere(view.blocks, names)
  )
}

/** A footnote mark, resolved or not, or a note in the line. */
const noted = /\[\^[^\]\s]+\]|\^\[/

export default defineRule({
  id: 'citation/named-study-uncited',
  summary: 'A result credited to a researcher, a laboratory or a famous study by name, without a reference',
  why: 'A name lends authority, and whoever knows the name can also give the reference. Without it readers cannot check whether the study showed what is said here.',
  better:
    'Cite the study where it is named, as in “Gregor Domes and colleagues saw better mind-reading in men [@domes2007a]”.',
  silent:
    'When a citation or a link to the paper stands in the sentence, its heading, next to it or at the end of the paragraph; when the document cites or lists this person elsewhere, or names the book that is told; in quotations and notes on a book; for eponyms (“Broca’s area”), thanks, obituaries and interviews.',
  references: ['jergas2015'],
  severity: 'warning',
  covers: ['evidence/missing-citation', 'evidence/weasel-attribution'],
  aspects: ['fixed'],
  on: 'document',
  messages: {
    person:
      '“{text}” is named for a result, but no reference stands here; cite the study, so that readers can see what it showed.',
    study:
      '“{text}” is credited with a result, but no reference says which study it is; cite it, so that readers can look it up.'
  },
  *check(view) {
    // In notes on a book the book is the source.
    if (isRetelling(view.document)) return
    const isKnownHere = citedNames(view)
    const { blocks } = view
    const told = new Set(blocks.flatMap((block) => block.fact(authors)))
    for (const [at, block] of blocks.entries()) {
      if (!running.has(block.block.kind) || block.block.section === 'acknowledgements') continue
      if (personal.test(block.block.heading)) continue
      for (const { study, sentence } of block.fact(named)) {
        if (
          isCited(blocks, at, sentence, study.surnames) ||
          endsInAddress(view, block) ||
          study.surnames.some(isKnownHere)
        )
          continue
        if (study.surnames.some((name) => told.has(fold(name)))) continue
        // The teaser of a page announces what its text cites.
        if (study.surnames.length === 0 && block.block.start < (view.document.frontMatter?.end ?? 0)) continue
        if (study.surnames.length > 0 && isToldElsewhere(view, block, sentence, study.surnames)) continue
        if (study.surnames.length > 0 && isTerm(blocks, block.text(study.span))) continue
        if (isEponym(block, study.span)) continue
        const wish = study.surnames.length > 0 ? { surnames: study.surnames } : {}
        yield {
          at: view.locate(block, { start: study.span.start, end: study.span.end }),
          message: study.surnames.length > 0 ? 'person' : 'study',
          steps: isLinked(block, sentence) ? -1 : 0,
          fixes: citationFixes(view, block, sentence, wish)
        }
      }
    }
  },
  examples: {
    flagged: [
      {
        text: 'At the Amsterdam laboratory, ⟦Carsten De Dreu and his colleagues⟧ reported more loyalty within groups.'
      },
      { text: 'Later ⟦research by Ada Lund⟧ revealed that voles groom their rivals.' },
      { text: '⟦Gregor Domes⟧ found that men read eyes better after the spray.' },
      { text: 'When ⟦Marsh’s team⟧ blocked the receptor, pairs stopped huddling.' },
      { text: '⟦A famous Emory study⟧ settled how voles bond.', message: 'study' },
      { text: '⟦Research⟧ in the journal Sleep found that naps lift mood.', message: 'study' },
      { text: 'According to ⟦a 2019 study⟧, dogs know when their owners are sad.', message: 'study' },
      { text: 'In 2011 ⟦researchers at the University of Freiburg⟧ showed that support calms men.', message: 'study' },
      { text: 'It is widely known that ⟦Panksepp⟧ described seven such systems.' },
      {
        text: '⟦Ada Lund⟧ demonstrated that voles groom their rivals.',
        bibliography: '@article{lund2001, title={Voles groom their rivals}, author={Lund, Ada}, year={2001}}',
        fixed: 'Ada Lund demonstrated that voles groom their rivals [@lund2001].'
      }
    ],
    fine: [
      { text: 'Gregor Domes found that men read eyes better after the spray [@domes2007a].' },
      {
        text: '[Domes and colleagues](https://doi.org/10.1016/j.biopsych.2006.07.015) found that men read eyes better.'
      },
      { text: 'Ada Lund demonstrated that voles groom. The rivals were strangers (Lund, 2001).' },
      { text: 'Professor Marsh, who showed us how voles bond, died in May.' },
      { text: 'We thank Gregor Domes, who found two errors in the draft.' },
      { text: 'Broca’s area and Wernicke’s area are connected, as scans showed.' },
      { text: 'The Deep Brain Stimulation group showed fewer symptoms.' },
      { text: 'Young people showed more trust than others.' },
      { text: 'Oxytocin showed no effect, and Prairie voles found their partners.' }
    ]
  }
})
