// measurement/assay-unspecified: a peptide concentration without the assay, or without a word on extraction.
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { defineRule, type Reading } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { isRetold, missing, unreported } from './unreported.ts'

const peptide = '@oxytocin|@vasopressin'
const fluid = '@plasma|@serum|@blood|@saliva|@urine|@csf|@circulating|@peripheral'
const done =
  'expressed|log-transformed|transformed|detectable|undetectable|measured|assayed|quantified|determined|analysed|analyzed|assessed|estimated|established|obtained|sampled|tested|run|performed|available|evaluated|examined|checked|monitored|recorded|compared|followed|tracked|gauged|ascertained|quantitated|collected|drawn|taken|calculated|processed'
const unit = 'pg|ng|pmol|fmol|pM|nM|µU|nmol'

/** Wordings that report a measurement of a peptide, or its value. */
const measured = compilePatterns([
  `[${peptide} ..6! (was|were|is|are|been|being) ..2! (${done})]`,
  `[${peptide} ..2! (concentrations | levels | concentration | level | content | values) ..6! (${done})]`,
  `[${peptide} , (which | that) (was | were) ..3! (${done})]`,
  `[(samples | sample | plasma | serum | saliva | urine | blood | supernatant | supernatants | aliquots | aliquot | eluate | eluates | sera | specimens | specimen | swabs | swab | tubes) ..9 (${done} | tested) ..2! (for | in | :)? ..3! ${peptide}]`,
  `[(${done}) ..3! for ..4! ${peptide}]`,
  `[~measure|~assay|~quantify|~analyse|~assess|~determine ..2! (${fluid})? ${peptide} (concentrations | levels | concentration | level)? ..2! (in | from | with | by | before | after | at) ..8!]`,
  `[(ELISA | ELISAs | immunoassay | immunoassays | commercial kit | assay kit | kit | laboratory) ..3! (showed | shows | revealed | put | gave | found | detected | indicated | yielded | reported) ..3! (${fluid})? ${peptide} ..4!]`,
  `[${peptide} ..12 # (${unit}) (/ ml | / l)?]`,
  `[# ..2! (${unit}) ..28 ${peptide}]`,
  `[${peptide} : ..2! (${done})]`,
  `[${peptide} : # ..6 (${unit})]`,
  `[${peptide} ..4! : ..4 (${unit})]`,
  `[${peptide} ..5! (was | were) ..2! (ascertained | gauged | monitored | collected | drawn | gained | tracked | examined | recorded) ..3! (from | in) ..3! (${fluid})]`,
  `[(fasting | baseline | basal | resting | nocturnal | peripheral) ${peptide} ..6! (was | were) (${done} | ascertained | collected | drawn)]`,
  `[${peptide} ..1! : ..2! # ..2! (${unit})]`,
  `[${peptide} \\( ..3! \\) : ..2! #]`,
  `[${peptide} (levels | concentrations)? \\( ..2! (${unit})]`,
  `[${peptide} ..12 \\( ..2! # (${unit})]`,
  `[${peptide} (levels | values | concentrations)? (ranged | averaged) ..8]`,
  `[(quantification | determination | measurement | analysis | assay | assessment | estimation | evaluation | quantitation | detection) of ..2! ${peptide}]`,
  `[(measures | measured | outcomes | outcome | biomarkers | hormones | assessments | variables | parameters | endpoints | analytes) : ..10 (${fluid} | salivary | urinary) ${peptide}]`,
  `[(peptide | neuropeptide | ${peptide}) (levels | level | concentrations | concentration | content | values) ..4! (was | were) ..4! (${done} | derived | found)]`,
  `[hormone (levels | concentrations) (was | were) (obtained | derived | established | estimated | available | found) ..12]`,
  `[${peptide} (assay | assays | measurement | measurements | determination | determinations) ..2! (were | was) ..3! (${done})]`,
  `[had ..3! ${peptide} ..2! (${done})]`,
  `[hormones \\( ..6 ${peptide} ..6 (${done})]`,
  `[${peptide} ..2! (ranged | averaged) ..1! (from)? #]`,
  `[~measure|~determine|~quantify|~assay|~analyse|~assess (how much | levels of | concentrations of | the)? (${fluid})? ${peptide}]`,
  `[(ELISA | ELISAs | immunoassay | immunoassays | kit | kits | assay | assays) ..2! (for | of) ..2! ${peptide}]`,
  `[(ELISA | immunoassay | kit | assay) (was | were) (used | performed | run | done) ..4! ${peptide}]`,
  `[${peptide} (determination | determinations | quantification | analysis | analyses | measurement | assay)]`,
  `[(hormone | hormonal | peptide | neuropeptide | biochemical | laboratory) (analysis | analyses | assay | assays | measurement | measurements) \\( ..6 ${peptide}]`
])

/** The sentence speaks of a sample, a kit or a value, not of a trial of the peptide as a drug. */
const sampled = compilePatterns([
  fluid,
  'fasting|basal|venous|capillary|arterial|supernatant|supernatants|eluate|eluates|sera|specimen|specimens|swab|swabs|aliquot|aliquots|sample|samples|kit|kits|ELISA|assay|assays|assayed|immunoassay|quantified|concentration|concentrations|levels|laboratory|duplicate|triplicate|technician|content|hormones',
  `# (${unit})`
])

/** An assay that leaves no doubt, or a word on extraction: named once, it serves the document. */
const assay = compilePatterns([
  'RIA|radioimmunoassay|extracted|extraction|unextracted|LC-MS|nano-LC-MS|UPLC-MS|LC-MS-MS|nanoLC-MS|HPLC|bioassay|sep-pak',
  'mass|tandem spectrometry',
  '(liquid | gas) chromatography',
  '(assay | assays | kit | procedure) ..3! described ..3! (supplement | appendix | elsewhere | below | above | methods)'
])

/** Drug doses and animals' tissue preparations have units too; “how it was measured varied” speaks of assays itself. */
const dosed = compilePatterns([
  `(how | whether | when) ..2! (${peptide}) ..4! (was | were | is | had been) (${done})`,
  'bath|perfused|superfused|perfusion|slices|incubated|((received | receiving | given | administered) ..6! @oxytocin|@vasopressin)|dose|doses|injected|infused|infusion|injection|administered|intranasal|receptor|receptors|neurons|mRNA|gene|expression|PCR|membranes',
  '# (µg | mg) / kg'
])

function* placesIn(view: Reading): Generator<Span> {
  const { passage } = view
  for (const sentence of passage.sentences) {
    if (
      sentence.question !== 'no' ||
      isRetold(view, sentence) ||
      !occurs(sampled, view.passage, sentence) ||
      occurs(dosed, view.passage, sentence)
    )
      continue
    const [match] = measured.match(passage.tokens, sentence, passage.mentions, { longest: true })
    if (match && !passage.judge(match.focus, ['compartment']).silent) yield match.focus
  }
}

/** Whether the block names the assay: one that stands with another molecule alone (“cortisol by LC-MS”) is not it. */
function names({ passage }: Reading): boolean {
  return assay.match(passage.tokens, undefined, passage.mentions).some(({ span }) => {
    const clause = passage.clauses.findLast((c) => c.first <= span.first && span.last <= c.last)
    const molecules = passage.mentions.filter((m) => m.kind === 'molecule' && m.clause === clause?.index)
    return molecules.length === 0 || molecules.some((m) => m.concept === 'oxytocin' || m.concept === 'vasopressin')
  })
}

const unsaid = missing(names, placesIn, 'assay', 1)

export default defineRule({
  id: 'measurement/assay-unspecified',
  summary: 'A peptide concentration without the assay, or without a word on extraction',
  why: 'Immunoassays of samples that were not extracted give values far above those of extracted samples or of bioassays, and may measure other molecules. Values from such studies cannot be compared.',
  better: '“measured by [RIA|ELISA|LC-MS] with/without solid-phase extraction”.',
  silent:
    'When the document says anywhere whether samples were extracted, or names an assay such as mass spectrometry; when the measurement is another paper’s; and in popular articles.',
  references: ['martins2020elife', 'valstad2017'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: ['compartment'],
  on: 'document',
  messages: {
    assay:
      '“{text}” does not say by which assay, or whether samples were extracted; values from extracted and unextracted samples cannot be compared. Add “measured by [RIA|ELISA|LC-MS] with/without solid-phase extraction”.'
  },
  *check(view) {
    yield* unreported(view, unsaid)
  },
  examples: {
    flagged: [
      { text: 'Plasma ⟦oxytocin was measured⟧ twice.' },
      { text: 'Mean ⟦oxytocin was 240 pg/ml⟧ in the fathers.' }
    ],
    fine: [
      { text: 'Plasma oxytocin was measured by ELISA after solid-phase extraction.' },
      { text: 'Plasma oxytocin was not measured.' },
      { text: 'Participants received 24 IU of oxytocin; trust was measured an hour later.' }
    ]
  }
})
