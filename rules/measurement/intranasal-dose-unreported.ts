// measurement/intranasal-dose-unreported: an intranasal study told without its dose.
import { compilePatterns, type Matcher } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { defineRule, type Reading } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { isRetold, missing, peptides, unreported } from './unreported.ts'

const peptide = peptides
/** The peptide, taken up by a noun. */
const taken = `${peptide}|(the|this|either hormone|peptide|neuropeptide|nonapeptide)`
const nose =
  'intranasal|intranasally|nasal|nasally|intra-nasal|inhaled|inhaling|inhalation|sniffed|sniffing|snorted|spray|sprays|sprayed|nose|noses|nostril|nostrils|(nose spray)|aerosolised|aerosolized|nebulised|nebulized|aerosol|nebuliser|nebulizer|atomiser|atomizer'
/** What is done with a dose. */
const done =
  'puffed|squirted|dripped|given|administered|delivered|applied|sprayed|inhaled|sniffed|taken|used|received|self-administered|allocated|randomised|randomized|assigned|treated|tested|compared|took|gave|got|had|followed|inhaled|sniffed|snorted|puffed|administration|application|delivery|administering|receiving|inhaling|sniffing|treatment'
/** What people are said to have done after one: a past tense tells of a trial. */
const acted =
  'sharpened|heightened|deepened|softened|improved|reduced|increased|decreased|enhanced|raised|lowered|boosted|changed|attenuated|facilitated|impaired|made|led|had|failed|promoted|dampened|strengthened|weakened|eased|affected|modulated|altered|blunted|augmented|shifted|increases|improves|reduces|enhances|promotes|facilitates|decreases|lowers|raises|boosts|helped|calmed|was|were|makes|helps|causes|caused|associated|diminished|elicited|induced|slowed|biased|lengthened|prolonged'
const told =
  'rated|shared|trusted|showed|looked|gave|played|completed|smiled|kept|stood|donated|reported|chose|performed|felt|became|viewed|talked|argued|discussed|cooperated|remembered|recognised|recognized|spent|were|was|did|lied|bonded|sent|returned|watched|read|underwent|interacted|responded|behaved|touched|cried|slept|ate|recalled|named|invested|offered|punished|approached|preceded|followed|came|visited|attended|arrived|learned|learnt|solved|judged|answered|decided|lay|sat|walked|worked|bargained|negotiated|groomed|nursed|gazed|pointed'
const people =
  'males|females|adults|adolescents|couples|fathers|mothers|students|dogs|monkeys|macaques|marmosets|@human|@animal|@participants|@patients|@people|subjects|volunteers|men|women|half|group|those|who'

/** Wordings that tell of a dose given by the nose. */
const given = compilePatterns([
  `[(${nose}) ..3! ${peptide} ..6! (${acted})]`,
  `[${peptide} \\( (${nose}) ..4 \\) ..8 (${done})]`,
  `[${peptide} ..2! (${nose}) ..3! (${acted})]`,
  `[${peptide} ,? (delivered | given | administered | applied | taken | sprayed | inhaled | sniffed) ..3! (nose | nasally | intranasally) ,? ..1! (${acted})]`,
  `[(${done}) ..6! (${nose}) ..4! ${peptide}]`,
  `[(${done}) ..6! ${peptide} ..5! (${nose})]`,
  `[(${nose}) ..4! ${peptide} ..6! (${done})]`,
  `[${peptide} ..4! (${nose}) ..8! (${done})]`,
  `[${peptide} ..6! (${done}) ..8! (${nose})]`,
  `[(after | following | upon | under | with | on | by | from) ..5! (${nose}) ..6! ${peptide} ..12 (${told})]`,
  `[(after | following | upon | under | with | on) ..4! ${peptide} ..4! (${nose}) ..12 (${told})]`,
  `[(after | following | upon) (inhalation | inhaling | sniffing) (of)? ${peptide}]`,
  `[(after | following | upon) ..2! (${nose}) (administration | application | delivery | dosing | dose)? ..1! (of)? ${peptide}]`,
  `[~spray ..1! ${peptide} ..3! (nostril | nostrils | nose | noses)]`,
  `[~spray ..1! with ${peptide}]`,
  `[(inhaled | sniffed | inhaling | snorted) the hormone|peptide]`,
  `[(inhaled | sniffed | inhaling | sniffing) ..1! ${peptide}]`,
  `[${peptide} (was | were) ..1! (sprayed | sniffed | inhaled)]`,
  `[(puff | puffs | sniff | sniffs | whiff | squirt | squirts | spray | sprays | spritz | spritzes | drop | drops) of ${peptide}]`,
  `[(${nose}) ..1! ${peptide} (group | condition | arm | session | participants)]`,
  `[${peptide} (group | condition) ..8 (nasal spray | nose spray | spray | sprays)]`,
  `[(${nose}) ..1! \\( ..3! ${peptide}]`,
  `[(with | under | on) (${nose}) ${peptide}]`,
  `[(${done}) ..6! (${nose}) ..4! (${taken})]`,
  `[(${done}) ..6! (${taken}) ..5! (by | as | in | through | up | into | via | with | from)? ..3! (${nose})]`,
  `[(${taken}) ..4! (was | were | being | been)? ..2! (${done}) ..8! (${nose})]`,
  `[(after | following | upon | before | since) ..2! (inhalation | inhaling | sniffing | insufflation) of ..1! (${taken})]`,
  `[${peptide} \\( ..2! (${nose}) ..3! \\) ..6! (${acted} | ${told})]`,
  `[(${done}) ..4! ${peptide} \\( ..2! (${nose}) ..3! \\)]`,
  `[(${nose}) (administration | application | delivery | dosing | inhalation | instillation) of ..1! (${taken})]`,
  `[(inhaled | sniffed | snorted | inhaling | sniffing | ~breathe in) ..1! (${taken})]`,
  `[(IN-OT | IN-OXT | INOT | IN-AVP | IN-oxytocin | IN-vasopressin) ..6! (${acted} | ${done} | ${told})]`,
  `[self-administered|self-administer|self-administering ..1! (the | their | a | each | one | both | three | two | four | five | several) ..2! spray|sprays|puffs|sprayer|atomiser|atomizer|nebuliser|nebulizer|inhaler]`,
  `[(~pump | ~spritz | ~puff | ~drip | ~squirt | ~mist | ~blow | ~trickle | ~drop) ..2! ${peptide} ..3! (nostril | nostrils | nose | noses)]`,
  `[(puff | puffs | sniff | sniffs | whiff | squirt | squirts | spray | sprays | spritz | spritzes | drop | drops | dose | mist | snort) ..3! of ..2! ${peptide} ..6! (nostril | nostrils | nose | noses | nasally | intranasally)]`,
  `[(${nose}) (contained | containing | held | holding | filled with) ..4! ${peptide}]`
])
/** Somebody took it: people, a group, a trial. */
const someone = compilePatterns([
  people,
  '@practice|~@folk|~@somebody|~@helper|sexes|(in random order)|((under | after | following) (nasal | intranasal | inhaled))|session|sessions|weeks|daily|treatment',
  'placebo-controlled|within-subject|within-subjects|between-subjects|between-subject|randomised|randomized|counterbalanced|single-blind',
  'subject|participant|each|trial|experiment|placebo|saline|double-blind|crossover|cross-over|task|game',
  acted
])

/** The nose and the peptide side by side, in whatever sentence of a trial. */
const together = compilePatterns([`[(${nose}) ..6! ${peptide}]`, `[${peptide} ..6! (${nose})]`])
const happened = compilePatterns([
  acted,
  told,
  done,
  'rose|fell|dropped|grew|shrank',
  'methods|method|design|procedure|procedures|intervention|interventions|drug|drugs|protocol|conditions|arms|setting :'
])

/** A dose, or the study as an object of review. */
const dose = compilePatterns([
  'IU|I.U|µg|μg|mcg|micrograms',
  '(international units | mg of | # mg | # units | dose of # | doses of #)'
])
const surveyed = compilePatterns([
  'studies|trials|literature|research|review|reviews|reviewed|meta-analysis|meta-analyses|((many | most | several | recent | previous | earlier | other | such | few | some | published | of) ..2! experiments)|report|~@planned',
  'unknown|unclear|infused|infusion|intravenous|intravenously|injected|rinsed|congestion'
])

/** Other drugs that are sprayed, and texts that are said to leave the dose out. */
const otherwise = compilePatterns([
  'saline|steroid|steroids|corticosteroid|corticosteroids|ketamine|esketamine|naloxone|insulin|decongestant|rhinitis|allergy ..1! spray|sprays|puffs',
  '(author | authors | paper | report | article | manuscript | abstract | text | methods) ..3! (~write | ~say | ~state | ~mention | ~describe | ~specify | ~omit | ~give) ..3! (that | only | how | the | nothing | neither)',
  'replicate|reproduce|irreproducible|reproducible',
  // A trial that was not to be.
  '(plan|plans|proposal|proposals|permission ~be ..1! dropped|abandoned|shelved|rejected|withdrawn|refused) | ((plan|plans|proposal|proposals|permission) to ~give|~administer|~test)',
  '(committee|board|regulator|funder|agency ..3! ~reject|~refuse|~decline|~approve|~suspend)'
])

function* placesIn(view: Reading): Generator<Span> {
  const { passage } = view
  for (const sentence of passage.sentences) {
    const found = (matcher: Matcher) => matcher.match(passage.tokens, sentence, passage.mentions, { longest: true })
    const match = found(given)[0] ?? (occurs(happened, passage, sentence) ? found(together)[0] : undefined)
    if (!match || isRetold(view, sentence) || occurs(surveyed, passage, sentence)) continue
    if (occurs(otherwise, passage, sentence)) continue
    if (!occurs(someone, passage, sentence)) continue
    if (!passage.judge(match.focus, ['fixed']).silent) yield match.focus
  }
}

/** “A 24-IU spray”: number and unit in one word. */
const joined = /\d[-–‑](?:IU|µg|μg|mcg)\b/i

const unsaid = missing(({ passage }) => occurs(dose, passage) || joined.test(passage.text), placesIn, 'dose', 2)

export default defineRule({
  id: 'measurement/intranasal-dose-unreported',
  summary: 'An intranasal study told without its dose',
  why: 'How much of a spray arrives varies with technique and anatomy, and more is not always stronger. Without dose, device and timing, studies cannot be compared.',
  better:
    'Insert “[dose IU], [device], [minutes before task]”, and say who took part and what controlled for the route.',
  silent:
    'When the document gives a dose anywhere, when the study belongs to a cited paper, for other routes, and in popular articles.',
  references: ['guastella2013', 'quintana2021'],
  severity: 'hint',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'document',
  messages: {
    dose: '“{text}” leaves out the dose; what a spray does may depend on it. Add “[dose IU], [device], [minutes before task]”.'
  },
  *check(view) {
    yield* unreported(view, unsaid)
  },
  examples: {
    flagged: [
      { text: '⟦Intranasal oxytocin reduced⟧ envy.' },
      { text: 'The women ⟦received intranasal oxytocin⟧ or placebo.' }
    ],
    fine: [
      { text: 'The women received 24 IU of intranasal oxytocin 45 minutes before the task.' },
      { text: 'Does intranasal oxytocin reduce envy?' },
      { text: 'Studies of intranasal oxytocin are small.' }
    ]
  }
})
