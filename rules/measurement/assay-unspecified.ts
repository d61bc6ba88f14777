// measurement/assay-unspecified: a peptide concentration without the assay, or without a word on extraction.

import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns, type Matcher } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { defineRule, type Reading } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { isRetold, missing, peptides, unreported } from './unreported.ts'

const peptide = peptides
const fluid = '@plasma|@serum|@blood|@saliva|@urine|@csf|@circulating|@peripheral'
const done =
  'expressed|log-transformed|transformed|detectable|undetectable|measured|assayed|quantified|determined|analysed|analyzed|assessed|estimated|established|obtained|sampled|tested|run|performed|available|evaluated|examined|checked|monitored|recorded|compared|followed|tracked|gauged|ascertained|quantitated|collected|drawn|taken|calculated|processed'
const unit = 'pg|ng|pmol|fmol|pM|nM|µU|nmol'

const levels =
  'concentration|concentrations|level|levels|value|values|content|titre|titres|titer|titers|secretion|output|response|responses|immunoreactivity'

/** Wordings that report a measurement of a peptide, or its value. */
const measured = compilePatterns([
  `[${peptide} ..6! (was|were|is|are|been|being) ..2! (${done})]`,
  `[${peptide} ..2! (concentrations | levels | concentration | level | content | values) ..6! (${done})]`,
  `[${peptide} (${levels})? , (which | that) ..5! (${done})]`,
  `[${peptide} (${levels}) , which ..14! , (ranged | averaged | was | were)]`,
  `[(samples | sample | plasma | serum | saliva | urine | blood | supernatant | supernatants | aliquots | aliquot | eluate | eluates | sera | specimens | specimen | swabs | swab | tubes) ..9 (${done} | tested) ..2! (for | in | :)? ..3! ${peptide}]`,
  `[(${done}) ..3! for ..4! ${peptide}]`,
  `[~measure|~assay|~quantify|~analyse|~assess|~determine ..2! (${fluid})? ${peptide} (concentrations | levels | concentration | level)? ..2! (in | from | with | by | before | after | at) ..8!]`,
  `[(ELISA | ELISAs | immunoassay | immunoassays | commercial kit | assay kit | kit | laboratory) ..6 (showed | shows | revealed | put | gave | found | detected | indicated | yielded | reported) ..3! (${fluid})? ${peptide} ..4!]`,
  `[${peptide} ..12 # (${unit}) (/ ml | / l)?]`,
  `[# ..2! (${unit}) ..28 ${peptide}]`,
  `[${peptide} : ..2! (${done})]`,
  `how [(was | were) ..3! ${peptide} ..3! (${done})]`,
  `[${peptide} : # ..6 (${unit})]`,
  `[${peptide} ..4! : ..4 (${unit})]`,
  `[${peptide} ..5! (was | were) ..2! (ascertained | gauged | monitored | collected | drawn | gained | tracked | examined | recorded) ..3! (from | in) ..3! (${fluid})]`,
  `[(fasting | baseline | basal | resting | nocturnal | peripheral) ${peptide} ..6! (was | were) (${done} | ascertained | collected | drawn)]`,
  `[${peptide} ..1! : ..2! # ..2! (${unit})]`,
  `[${peptide} \\( ..3! \\) : ..2! #]`,
  `[${peptide} \\( ..2! \\) (${levels})? (was | were) ..2! (${done})]`,
  `[${peptide} (${levels})? \\( ..2! (${unit})]`,
  `[${peptide} (${levels})? (in | from) ..2! (${fluid}) \\( ..2! (${unit})]`,
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
  `[(ELISA | ELISAs | immunoassay | immunoassays | kit | kits | assay | assays) ..2! (for | of) ..2! ${peptide}] !pump|pumps|spray|infusion|injection|nasal|receptor|receptors`,
  `[(ELISA | immunoassay | kit | assay) (was | were) (used | performed | run | done) ..4! ${peptide}]`,
  `[${peptide} (determination | determinations | quantification | analysis | analyses | measurement | assay)]`,
  `[(hormone | hormonal | peptide | neuropeptide | biochemical | laboratory) (analysis | analyses | assay | assays | measurement | measurements) \\( ..6 ${peptide}]`
])

const matrix = `${fluid}|salivary|urinary|bloodstream|cerebrospinal|CSF|lumbar|venous|tear|tears|sweat|milk`
/** A concentration, in the words of a results section: “plasma oxytocin”, “levels of substance P in CSF”. */
const level = `((${matrix}) (fluid)? ..2! ${peptide} (${levels})? | (${matrix}) (fluid)? (${levels}) of ..2! ${peptide} | ${peptide} (${levels}) | ${peptide} ..1! in|from ..3! ${matrix} | (${levels}) of ..2! (${matrix})? ..1! ${peptide})`
/** What a concentration is said to have done. */
const moved =
  'rose|risen|fell|fallen|dropped|declined|increased|decreased|climbed|doubled|tripled|trebled|quadrupled|halved|peaked|surged|soared|spiked|jumped|plummeted|sank|sunk|dipped|grew|shrank|varied|fluctuated|differed|exceeded|correlated|covaried|predicted|tracked|mirrored|mediated|discriminated|distinguished|explained|(went|gone|shot|came up|down)|(remained|stayed|returned|tended ..2! high|higher|low|lower|stable|constant|unchanged|elevated|baseline|flat|similar)|((did|was|were|had) ..3! (higher | lower | elevated | reduced | raised | increased | decreased | blunted | diminished | depressed | suppressed | greater | smaller | unchanged | stable | similar | comparable | doubled | tripled | halved | associated | correlated | related | linked | predictive | inversely | twice | highest | lowest | attenuated | normalised | normalized | undetectable | detectable | below | above | high | low))'
const graded =
  'high|higher|highest|low|lower|lowest|elevated|raised|increased|reduced|decreased|greater|less|more|blunted|doubled|similar|comparable|normal|abnormal|twice|mean|average|median|baseline|peak|measurable|detectable'
const difference =
  'increase|increases|rise|rises|drop|fall|decrease|decreases|decline|difference|differences|change|changes|surge|peak|elevation|reduction|correlation|correlations|association|associations|relationship|relation|link|interaction|gradient'

/** Wordings that report how concentrations moved, differed or went with something. */
const resulted = compilePatterns([
  `[${level} ..6! (${moved})]`,
  `[(had | showed | displayed | exhibited | reached | maintained | secreted | excreted) ..3! (${graded}) ..2! ${level}]`,
  `[(${difference}) (in | of | between | with | for) ..4! ${level}] ..14 (was | were | predicted | correlated | emerged | reached | followed | appeared | occurred | failed)`,
  `(was | were | found | observed | saw | detected | noted | revealed | showed | produced | caused | induced | elicited | triggered) ..5! [(${difference}) ..1! (in | of | between | with | for) ..4! ${level}]`,
  `[(correlated | associated | related | linked | covaried) ..1! with ..5! (${matrix}) ..2! ${peptide}]`,
  `[(raised | increased | lowered | reduced | boosted | elevated | doubled | tripled | halved | suppressed | stimulated | enhanced | decreased | augmented | predicted) ..2! (${matrix}) ..2! ${peptide}]`,
  `[(doubles | triples | trebles | quadruples | halves | raised | increased | lowered | reduced | boosted | elevated | doubled | tripled | halved | decreased) ..3! ${peptide} ..2! in ..3! (${matrix})]`,
  `[(compared | found | observed | detected | examined | collected | sampled | analysed | analyzed | plotted | regressed | modelled | modeled | entered) ..4! (${matrix}) ..2! ${peptide} (${levels})?]`
])
/** The peptide moved, where a sample was taken in this sentence or the one before. */
const movedAlone = compilePatterns([`[${peptide} ,? ..4! (${moved})]`, `[${peptide} , ..10! , (${moved})]`])
const taken = compilePatterns([
  '(blood | saliva | salivary | urine | plasma | serum | spit | hormone | venous | lumbar | CSF | swab) ..1! (sample | samples | test | tests | draw | draws | analysis | analyses | work | panel | specimen | specimens | count)',
  '(blood | saliva | urine | plasma | serum | swabs | CSF | samples | specimens) ..3! (was | were | had been) ..2! (taken | drawn | collected | obtained | sampled | analysed | analyzed | tested | frozen)',
  '(took | drew | collected | gave | provided | obtained | donated | tested | analysed | analyzed | checked | sampled | spat) ..5! (blood | saliva | urine | plasma | serum | swab | swabs | tube | tubes | CSF)',
  'punctures|puncture|venepuncture|venipuncture|drool|catheter|cannula|bloods|fingerprick|dipstick|bloodwork'
])

/** The sentence speaks of a sample, a kit or a value, not of a trial of the peptide as a drug. */
const sampled = compilePatterns([
  fluid,
  'fasting|basal|venous|capillary|arterial|supernatant|supernatants|eluate|eluates|sera|specimen|specimens|swab|swabs|aliquot|aliquots|sample|samples|kit|kits|ELISA|assay|assays|assayed|immunoassay|quantified|concentration|concentrations|levels|laboratory|duplicate|triplicate|technician|content|hormones',
  '(measured | assayed | sampled | determined) ..2! (at | twice | again | every | weekly | daily | hourly | repeatedly | throughout)',
  `# (${unit})`
])

const inFluid = compilePatterns([`(${matrix})`, '# (pg | fmol | pmol)'])

/** An assay that leaves no doubt, or a word on extraction: named once, it serves the document. */
const assay = compilePatterns([
  'RIA|radioimmunoassay|extracted|extraction|unextracted|LC-MS|nano-LC-MS|UPLC-MS|LC-MS-MS|nanoLC-MS|HPLC|bioassay|sep-pak',
  'mass|tandem spectrometry',
  '(liquid | gas) chromatography',
  '(assay | assays | kit | procedure) ..6! (described | given | reported | detailed | provided | listed | specified) ..4! (supplement | supplementary | supplemental | supplements | appendix | elsewhere | below | above | methods | protocol)'
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
      (sentence.question !== 'no' && !isAnswered(view, sentence)) ||
      isRetold(view, sentence) ||
      occurs(dosed, passage, sentence)
    )
      continue
    const focus = reportIn(view, sentence)
    if (focus && isMeasured(view, sentence, focus) && !passage.judge(focus, ['compartment']).silent) yield focus
  }
}

/** “How was vasopressin measured? With an ELISA”: what was done is told by question and answer. */
const asked = compilePatterns([`how (was | were | did | do) ..8! \\?`])
const answer = compilePatterns([
  '<start> (with | by | using | through | in | via) ..4! <word>',
  '<start> (we | they) (used | ran)'
])
function isAnswered({ passage }: Reading, sentence: Sentence): boolean {
  const next = passage.sentences[sentence.index + 1]
  return next !== undefined && occurs(asked, passage, sentence) && occurs(answer, passage, next)
}

/** The words of a sentence that report a measurement, a value or what a concentration did. */
function reportIn({ passage }: Reading, sentence: Sentence): TokenSpan | undefined {
  const first = (matcher: Matcher) =>
    matcher.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]?.focus
  const before = passage.sentences[sentence.index - 1]
  const isTaken = occurs(taken, passage, sentence) || (before !== undefined && occurs(taken, passage, before))
  return (
    (occurs(sampled, passage, sentence) || sentence.question !== 'no' ? first(measured) : undefined) ??
    first(resulted) ??
    (isTaken && !(before && occurs(dosed, passage, before)) ? first(movedAlone) : undefined)
  )
}

/** Whether it is a concentration: of peptides that are mostly stained in tissue, only one in a fluid of the body. */
function isMeasured({ passage }: Reading, sentence: Sentence, focus: Span): boolean {
  const inside = passage.mentions.filter(({ start, end }) => focus.start <= start && end <= focus.end)
  const found = inside.filter(({ groups }) => groups.includes('peptide'))
  const usual = found.length === 0 || found.some(({ concept }) => concept === 'oxytocin' || concept === 'vasopressin')
  return usual || occurs(inFluid, passage, sentence)
}

/** Whether the block names the assay: one that stands with another molecule alone (“cortisol by LC-MS”) is not it. */
function names({ passage }: Reading): boolean {
  return assay.match(passage.tokens, undefined, passage.mentions).some(({ span }) => {
    const clause = passage.clauses.findLast((c) => c.first <= span.first && span.last <= c.last)
    const molecules = passage.mentions.filter((m) => m.kind === 'molecule' && m.clause === clause?.index)
    return molecules.length === 0 || molecules.some(({ groups }) => groups.includes('peptide'))
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
