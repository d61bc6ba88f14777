// terminology/gene-protein-nomenclature: gene symbols whose case belongs to another species, and symbols that are none.
import { geneSymbols, symbolDates, wordlySymbols } from '../../core/prose/lexicon/gene-symbols.ts'
import type { Mention, Sentence, Token } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** What tells that a gene is meant and not its product. */
const genic =
  'gene|genes|knockout|knockouts|null|mutant|mutants|allele|alleles|genotype|genotypes|genotyped|polymorphism|polymorphisms|variant|variants|mRNA|transcript|transcripts|deletion|promoter|haplotype|SNP|SNPs|homozygous|heterozygous|heterozygotes|locus|allelic'
const beside = compilePatterns([genic, '@polymorphism'])
/** Words for animals without the gene. */
const without = compilePatterns([
  'knockout|knockouts|null|mutant|mutants|heterozygous|homozygous|deficient|gene|deletion|deleted',
  '-null|-deficient|-knockout|-mutant|-heterozygous|-deleted|-KO',
  '~lack|lacking|without (the)?',
  '(deletion | knockout | knockdown | loss | disruption | lack) of (the)?'
])

/** Words for people by what they are and do, and for variants that only people have. */
const ofPeople = compilePatterns([
  '~@somebody !of|-',
  'conscripts|twins|twin|carriers|respondents|schoolchildren|adoptees|marital|marriage|married|questionnaire|questionnaires|interview|self-reported|Swedish|Finnish|Dutch|Chinese|Caucasian',
  'val158met|val66met|rs1|rs3|5-httlpr|uvntr|(exon iii)',
  'rs53576|rs2254298|rs1042778|rs4680|rs6265|rs6311|rs1800497|rs3796863'
])

const people = new Set(['participants', 'patients', 'people'])
/** Words for people that are said of animals too. */
const either = new Set([
  'people',
  'infant',
  'mother',
  'father',
  'group member',
  'family',
  'adolescent',
  'couple',
  'parent'
])

const genes =
  'gene|genes|expression|expressed|mRNA|transcript|transcripts|transcriptome|upregulated|downregulated|upregulation|downregulation|knockdown|(fold change)|RNA-seq|microarray'
const dates = compilePatterns([`(${genes}) ..14 [${symbolDates}]`, `[${symbolDates}] ..10 (${genes})`])

function human(m: Mention): boolean {
  return m.kind === 'human' && m.groups.some((g) => people.has(g)) && !either.has(m.concept) && !m.anaphor
}

function animal(m: Mention): boolean {
  return m.kind === 'species' && m.groups.includes('animal')
}

/** Mouse, rat, vole: species whose symbols have one capital. */
function rodent(m: Mention): boolean {
  return m.groups.includes('rodent')
}

/** Whether the author's case is the human one, the rodent one, or none. */
function caseOf(text: string): 'human' | 'rodent' | 'none' {
  if (text === text.toUpperCase()) return 'human'
  return /^[A-Z][a-z0-9]+$/.test(text) ? 'rodent' : 'none'
}

function rodentCase(symbol: string): string {
  return symbol.charAt(0).toUpperCase() + symbol.slice(1)
}

/** Whether a word for a gene stands within three words. */
function isGene(view: BlockView, sentence: Sentence, index: number, words = beside): boolean {
  const near = { first: Math.max(sentence.first, index - 3), last: Math.min(sentence.last, index + 4) }
  return words.match(view.passage.tokens, near, view.passage.mentions).length > 0
}

function report(at: Span, message: string, right: string): Report {
  const edits = [{ start: at.start, end: at.end, text: right }]
  return { at, message, data: { right }, fixes: [{ title: `Write “${right}”`, meaning: 'kept', edits }] }
}

function* symbolsIn(view: BlockView, sentence: Sentence): Generator<Report> {
  const { tokens, mentions } = view.passage
  const here = mentions.filter((m) => m.sentence === sentence.index)
  const told = here.some(human) || ofPeople.match(tokens, sentence, mentions).length > 0
  const before = view.passage.sentences[sentence.index - 1]
  const meant = told || (before !== undefined && ofPeople.match(tokens, before, mentions).length > 0)
  const forPeople = meant && !mentions.some(animal)
  const forRodents = here.some(rodent) && !mentions.some(human)
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index] as Token
    if (token.kind !== 'word') continue
    for (const part of token.parts ?? [token]) {
      if (!geneSymbols.has(part.form)) continue
      const written = caseOf(view.text(part))
      const gene = isGene(view, sentence, index)
      const lost = isGene(view, sentence, index, without)
      if (forPeople && written !== 'human' && (gene || !wordlySymbols.has(part.form))) {
        yield report(part, 'human', part.form.toUpperCase())
      } else if (forRodents && written === 'human' && (wordlySymbols.has(part.form) ? lost : gene || lost)) {
        yield report(part, 'rodent', rodentCase(part.form))
      } else if (written === 'none' && forRodents && gene) {
        yield report(part, 'rodent', rodentCase(part.form))
      }
    }
    const hyphened = /^(?:oxt-r|oxt-receptor|avpr-1a|drd-[1-5]|slc-6a4)$/.test(token.form)
    if (hyphened)
      yield report(token, 'symbol', token.form === 'oxt-receptor' ? 'OXTR' : token.form.replace('-', '').toUpperCase())
  }
}

export default defineRule({
  id: 'terminology/gene-protein-nomenclature',
  summary: 'Gene symbols in the case of another species, symbols that do not exist, symbols turned into dates',
  why: 'Case and italics say which species and which product is meant: *OXTR* is the human gene, *Oxtr* that of mice and rats, OXTR the protein.',
  better:
    'Human genes in italic capitals (*OXTR*), mouse and rat genes in italics with one capital (*Oxtr*), proteins upright (OXTR).',
  silent: 'When both species are named, when a protein is meant, when italics are missing, and in popular articles.',
  references: ['bruford2020', 'ziemann2016'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: ['epithet', 'fixed', 'wording'],
  on: 'sentence',
  messages: {
    human:
      '“{text}” is written like the gene of a mouse or rat, but people are named here; the human symbol is “{right}”.',
    rodent: '“{text}” is written like the human gene, but a rodent is named here; its symbol is “{right}”.',
    symbol: '“{text}” is no approved symbol; the gene is “{right}”.',
    date: '“{text}” looks like a gene symbol that a spreadsheet turned into a date; restore the symbol.'
  },
  *check(sentence, view) {
    yield* symbolsIn(view, sentence)
    for (const match of dates.match(view.passage.tokens, sentence, view.passage.mentions)) {
      yield { at: match.focus, message: 'date' }
    }
  },
  examples: {
    flagged: [
      { text: 'The ⟦Oxtr⟧ gene was typed in 200 patients.', fixed: 'The OXTR gene was typed in 200 patients.' },
      { text: '⟦AVPR1A⟧ knockout mice groomed more.', fixed: 'Avpr1a knockout mice groomed more.' },
      { text: 'The ⟦OXT-R⟧ gene was sequenced.', fixed: 'The OXTR gene was sequenced.' }
    ],
    fine: [
      { text: '*OXTR* was typed in 200 patients.' },
      { text: '*Avpr1a* knockout mice groomed more.' },
      { text: 'OXTR protein was found in mouse uterus.' }
    ]
  }
})
