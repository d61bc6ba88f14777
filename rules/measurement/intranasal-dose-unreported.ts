// measurement/intranasal-dose-unreported: an intranasal study told without its dose.
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { defineRule, type Reading } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { isRetold, missing, unreported } from './unreported.ts'

const peptide = '@oxytocin|@vasopressin'
const nose = 'intranasal|intranasally|nasal|nasally|intra-nasal'
const acted =
  'improved|reduced|increased|decreased|enhanced|raised|lowered|boosted|changed|attenuated|facilitated|impaired|made|led|had|failed|promoted|dampened|strengthened|weakened|eased|affected|modulated|altered|blunted|augmented|shifted|increases|improves|reduces|enhances|promotes|facilitates|decreases|lowers|raises|boosts'

/** Wordings that tell of a dose given by the nose. */
const given = compilePatterns([
  `[(${nose} | inhaled) ${peptide} ..1! ${acted}]`,
  `[${peptide} ..3! (was|were) ..1! (administered | given | delivered | applied | sprayed | inhaled | sniffed | taken | used) ..3! (${nose} | into the nose | through the nose | via the nose | by nasal spray | nasal spray | by spray)]`,
  `[(${nose} | inhaled) ${peptide} (was | were) ..2! (given | administered | delivered | applied | used | taken | associated | found | followed)]`,
  `[${peptide} ,? (delivered | given | administered | applied | taken) (${nose} | through the nose | by the nose) ,? ..1! ${acted}]`,
  `[~spray ..1! ${peptide} ..3! (nostril | nostrils | nose | noses)]`,
  `[(after | following | upon) (inhalation | inhaling | sniffing) (of)? ${peptide}]`,
  `[(inhaled | sniffed | inhaling) the hormone|peptide]`,
  `[${peptide} (was | were) ..1! (sprayed | sniffed | inhaled)]`,
  `[${peptide} nasal spray (was | were) ..1! (used | given | administered | applied | taken)]`,
  `[(received|inhaled|sniffed|took|given|administered|self-administered|gave|got|sprayed|administering|receiving|applied|used|inhaling) ..4! (${nose}) ..3! ${peptide}]`,
  `[(received|took|given|gave|administered|self-administered|got|used|applied) ..3! ${peptide} ..3! (${nose} | through the nose | by the nose | via the nose | into the nose)]`,
  `[(inhaled | sniffed | inhaling | sniffing) (the)? ${peptide} ..2! (and | or | before | then | , | .)]`,
  `[(puff | puffs | sniff | sniffs | whiff | squirt | squirts | spray | sprays) of ${peptide}]`,
  `[(sniffed | inhaled | snorted) ${peptide} ..8]`,
  `[${peptide} (spray | nasal spray | nose spray) ..1! (${acted} | makes | made | helps | helped)]`,
  `[(${nose}) (administration | application | delivery | dosing) of ${peptide} ..2! ${acted}]`,
  `[${peptide} ..3! spray|sprays (was | were) ..1! (self-administered | given | administered | used | applied | taken)]`,
  `[(spritz | spritzes | squirt | squirts | puff | puffs | drop | drops) of ${peptide} ..4! nose|nostril|nostrils]`,
  `[(${nose}) ${peptide} (group | condition | arm | session | participants)]`,
  `[nasally|intranasally (delivered | administered | given | applied) ${peptide}]`,
  `[${peptide} (group | condition) ..8 (nasal spray | nose spray | spray | sprays)]`,
  `[(after | following | upon) ..2! (${nose} | inhaled) (administration | application | delivery | dosing | dose)? ..1! (of)? ${peptide}]`
])

/** A dose, or the study as an object of review. */
const dose = compilePatterns([
  'IU|I.U|µg|μg|mcg|micrograms',
  '(international units | mg of | # mg | # units | dose of # | doses of #)'
])
const surveyed = compilePatterns([
  'studies|trials|literature|research|review|reviews|reviewed|meta-analysis|meta-analyses|experiments|report',
  '@animal'
])

function* placesIn(view: Reading): Generator<Span> {
  const { passage } = view
  for (const sentence of passage.sentences) {
    const [match] = given.match(passage.tokens, sentence, passage.mentions, { longest: true })
    if (!match || isRetold(view, sentence) || occurs(surveyed, view.passage, sentence)) continue
    if (!passage.judge(match.focus, ['fixed']).silent) yield match.focus
  }
}

const unsaid = missing(dose, placesIn, 'dose', 2)

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
