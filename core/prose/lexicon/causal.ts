// Words by what they do in a sentence that states a finding: cause, change, help, go with, compare, judge, advise.
//
// Sources: the graded scale of causal language in health papers (Haber et al. 2022, doi:10.1093/aje/kwac137), the
// FrameNet frames Causation, Contingency, Change_position_on_a_scale and Cotheme, Levin 1993 (verbs of change of
// state), Hyland 1998 on hedges in research articles, and the wording of the structured abstract (findings, advice,
// outlook). Lists are of lemmas; verbs and nouns are inflected when the index is built.

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

/** A word's part in the statement of a finding. */
export interface WordClass {
  readonly name: string
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  /** Adjectives, adverbs and function words: taken as they stand. */
  readonly plain?: readonly string[]
}

/** The classes in order of preference: a form that is in two belongs to the first. */
export const wordClasses: readonly WordClass[] = [
  {
    name: 'NEG',
    plain: list(
      "not, no, neither, nor, without, cannot, never, none, n't, hardly, fail, fails, failed, failing, failure, lack, lacks, lacked, lacking, absence"
    )
  },
  { name: 'MAY', plain: list('may, might, could') },
  { name: 'CAN', plain: list('can') },
  { name: 'WOULD', plain: list('would') },
  { name: 'SHOULD', plain: list('should, must, ought, shall') },
  { name: 'WILL', plain: list('will') },
  {
    name: 'SEEM',
    verbs: list('seem, appear, tend, speculate, hypothesise, hypothesize'),
    plain: list(
      'likely, possibly, probably, perhaps, potentially, potential, plausible, plausibly, possible, conceivably, presumably, probable, promising, apparently, presumed, putative'
    )
  },
  {
    name: 'REP',
    verbs: list(
      'suggest, show, indicate, conclude, demonstrate, reveal, confirm, highlight, illustrate, underline, underscore, report, imply, emphasise, emphasize, corroborate, document, observe, find, note, hypothesise, provide, propose, establish, support, believe, identify, detect, describe, speculate, think'
    )
  },
  {
    name: 'OWN',
    nouns: list(
      'result, finding, study, data, datum, analysis, evidence, observation, trial, meta-analysis, review, paper, article, work, experiment, investigation, survey, conclusion, hypothesis, report, experience'
    ),
    plain: list('we, our, results, data, authors, analyses, hypotheses')
  },
  {
    name: 'FUTURE',
    verbs: list(
      'warrant, explore, investigate, elucidate, clarify, address, evaluate, examine, determine, confirm, verify, assess, establish, consider, recommend, need, require, focus, aim, advise, encourage, inform, validate, replicate'
    ),
    plain: list(
      'further, future, larger, needed, necessary, warranted, recommended, required, longitudinal, additional, unclear, unknown, remain, remains, urgent, limitation, limitations, caution, considered, mandatory, attention'
    )
  },
  {
    name: 'CAUSE',
    verbs: list(
      'cause, lead, result, induce, produce, trigger, provoke, elicit, evoke, generate, yield, bring, drive, fuel, stimulate, activate, initiate, accelerate, determine, exert, confer, render, translate, impose, spark, attribute, ensue, arise, stem, prompt, program, programme, exacerbate, aggravate, precipitate'
    ),
    plain: list(
      'due, because, causative, causal, causally, responsible, thereby, attributable, secondary, owing, via, consequently, cause-specific, etiologic, aetiologic'
    )
  },
  {
    name: 'AFFECT',
    verbs: list(
      'affect, influence, impact, modulate, modify, mediate, moderate, alter, regulate, shape, interfere, interact, contribute, impair, disrupt, harm, damage, compromise, hamper, hinder, impede, limit, preclude, involve, play, implicate, change, disturb, interact, target, act, counteract, outweigh, offset, jeopardise, jeopardize, threaten, suffer, hasten, delay, slow'
    )
  },
  {
    name: 'BETTER',
    verbs: list(
      'improve, enhance, ameliorate, alleviate, attenuate, mitigate, optimise, optimize, restore, preserve, maintain, protect, prevent, benefit, help, aid, assist, facilitate, promote, enable, allow, permit, support, strengthen, boost, achieve, ensure, relieve, cure, resolve, heal, reverse, normalise, normalize, suppress, inhibit, block, eliminate, abolish, avoid, treat, control, manage, correct, guarantee, foster, encourage, sustain, stabilise, stabilize, empower, motivate, save, rescue, spare, simplify, shorten, minimise, minimize, maximise, maximize, overcome, combat'
    )
  },
  {
    name: 'CHANGE',
    verbs: list(
      'increase, decrease, reduce, lower, raise, elevate, diminish, decline, worsen, deteriorate, rise, fall, drop, double, triple, halve, augment, lessen, lengthen, prolong, shift, grow, expand, shrink, heighten, intensify, gain, lose, extend, progress'
    )
  },
  {
    name: 'EFFECT',
    nouns: list(
      'effect, impact, influence, role, benefit, consequence, cause, determinant, driver, contributor, mediator, mechanism, contribution, advantage, disadvantage, side-effect, causality, causation, efficacy, effectiveness, action, outcome, modifier, protection, importance, key, trigger, response, harm, influencer, implication, modulation, mediation, moderation, moderator, repercussion, toxicity, detriment, culprit, impairment'
    ),
    plain: list('key')
  },
  {
    name: 'GAIN',
    nouns: list(
      'improvement, reduction, decrease, increase, loss, gain, change, decline, deterioration, lowering, enhancement, prevention, increment, elevation, worsening, recovery, remission, restoration, modification, alteration, normalisation, normalization, relief, progression, rise, drop, regression, acceleration'
    )
  },
  {
    name: 'GOOD',
    plain: list(
      'effective, efficacious, beneficial, useful, helpful, favorable, favourable, favorably, favourably, effectively, efficient, efficiently, successful, successfully, protective, detrimental, harmful, adverse, deleterious, ineffective, cost-effective, advantageous, valuable, viable, superior, inferior, noninferior, non-inferior, equivalent, comparable, positive, positively, negative, negatively, adversely, therapeutic, powerful, influential, instrumental, crucial, critical, essential, pivotal, vital, central, optimal, preferable, better, best, synergistic, dose-dependent, counterproductive'
    )
  },
  {
    name: 'SAFE',
    verbs: list('tolerate'),
    plain: list(
      'safe, well-tolerated, feasible, safely, acceptable, tolerable, safety, feasibility, acceptability, tolerability, reliable, valid, accurate, validity, reliability, accuracy, practical, appropriate, suitable, sensitive, specific, reproducible, easy, simple, convenient'
    )
  },
  {
    name: 'ASSOC',
    verbs: list(
      'associate, correlate, relate, link, connect, couple, accompany, coincide, parallel, correspond, tie, covary, co-occur, coexist'
    ),
    nouns: list(
      'association, correlation, relationship, relation, link, connection, interrelationship, correlate, co-occurrence, linkage'
    ),
    plain: list(
      'associated, correlated, related, linked, unrelated, unassociated, uncorrelated, associations, inversely, proportional, interrelated, correlational'
    )
  },
  {
    name: 'PREDICT',
    verbs: list('predict, forecast, portend, discriminate, differentiate, distinguish, precede'),
    nouns: list(
      'predictor, prediction, marker, biomarker, indicator, prognosis, proxy, surrogate, predisposition, susceptibility, precursor, discriminator'
    ),
    plain: list(
      'predictive, prognostic, independent, independently, susceptible, prone, predisposed, predisposing, predisposes, predispose, vulnerable, sensitive, dependent, depended, depends, depend, depending, according, indicative, regardless, irrespective'
    )
  },
  {
    name: 'RISK',
    nouns: list('risk, odds, hazard, likelihood, probability, chance, ratio'),
    plain: list('at-risk, high-risk')
  },
  { name: 'FACTOR', nouns: list('factor, covariate, feature, characteristic, variable, parameter') },
  {
    name: 'DIFFER',
    verbs: list('differ, vary, compare, exceed, resemble, fluctuate, follow'),
    nouns: list(
      'difference, variation, variability, comparison, discrepancy, disparity, similarity, distinction, trend, inequality, heterogeneity'
    ),
    plain: list(
      'different, similar, similarly, same, versus, vs, between, unlike, differently, equal, equally, differential, alike'
    )
  },
  {
    name: 'MORE',
    plain: list(
      'more, less, higher, lower, greater, fewer, lesser, worse, poorer, longer, shorter, larger, smaller, older, younger, earlier, later, faster, slower, stronger, weaker, heavier, highest, lowest, greatest, most, least, worst, better, elevated, twice, fold, two-fold, threefold, twofold, deeper, thicker, thinner'
    )
  },
  { name: 'THAN', plain: list('than, among, amongst, relative, compared, comparison, whereas, while, respectively') },
  {
    name: 'TREAT',
    nouns: list(
      'treatment, therapy, intervention, surgery, program, programme, supplementation, administration, drug, medication, training, exercise, vaccination, vaccine, vaccinate, procedure, operation, regimen, protocol, technique, approach, strategy, injection, implantation, resection, transplantation, stent, counseling, counselling, education, care, diet, supplement, dose, dosing, use, chemotherapy, radiotherapy, screening, policy, device, tool, method, system, model, service, campaign, plan, placebo, agent, inhibitor, adherence, intake, consumption, addition, combination, replacement, monotherapy, rehabilitation, prophylaxis, consultation, app, application, laser, catheter, implant, anesthesia, anaesthesia, analgesia, laparoscopy, hysterectomy, mastectomy, gastrectomy, bypass, practice, management, initiation, switching, adding, using, receiving'
    )
  },
  {
    name: 'MEASURE',
    nouns: list(
      'level, concentration, score, index, rate, value, incidence, prevalence, mortality, frequency, proportion, percentage, weight, height, pressure, status, severity, size, thickness, volume, duration, number, amount, survival, quality, outcome, expression, density, activity, time, length, function, cost, age, bmi, glucose, cholesterol, insulin, symptom, event, complication, performance, capacity'
    )
  },
  {
    name: 'PEOPLE',
    nouns: list(
      'patient, woman, man, child, subject, participant, adult, adolescent, infant, person, individual, boy, girl, student, mother, father, group, population, cohort, male, female, people, survivor, parent, family, clinician, physician, nurse, provider, surgeon, doctor, practitioner, researcher, caregiver, worker, girl, user, smoker, veteran, resident, carrier, control, case, neonate, dog, cat, mouse, rat, animal'
    ),
    plain: list('women, men, children, people, mice, those, elderly')
  },
  {
    name: 'DISEASE',
    nouns: list(
      'disease, disorder, cancer, diabetes, obesity, syndrome, hypertension, infection, depression, anxiety, stroke, injury, tumor, tumour, carcinoma, asthma, dementia, failure, death, failure, condition, deficiency, malnutrition, overweight, fracture, pain, stress, comorbidity, smoking, menopause, pregnancy, gene, polymorphism, allele, genotype, variant, mutation, snp, phenotype, deprivation, gender, sex, ethnicity, race'
    )
  },
  { name: 'BE', plain: list('is, are, was, were, be, been, being, am') },
  { name: 'HAVE', plain: list('has, have, had, having') },
  { name: 'DO', plain: list('do, does, did, done') },
  { name: 'WH', plain: list('whether, how, why, what, which, who, whom, whose, where, when, if') },
  { name: 'THAT', plain: list('that') },
  { name: 'TO', plain: list('to') },
  { name: 'OF', plain: list('of') },
  { name: 'IN', plain: list('in, within, during, at, into') },
  { name: 'ON', plain: list('on, upon, over') },
  { name: 'BY', plain: list('by, through') },
  { name: 'WITH', plain: list('with') },
  { name: 'FOR', plain: list('for') },
  { name: 'FROM', plain: list('from') },
  { name: 'AS', plain: list('as') },
  { name: 'AND', plain: list('and, or, but') },
  {
    name: 'DET',
    plain: list(
      'the, a, an, this, these, its, their, his, her, it, they, there, any, some, each, both, all, several, many, other, such, another'
    )
  },
  {
    name: 'SUB',
    plain: list(
      'although, though, however, because, since, unless, despite, even, thus, therefore, hence, after, before, until'
    )
  }
]

/** Words that mean something else together than apart. */
export const phrases: readonly { readonly name: string; readonly phrases: readonly string[] }[] = [
  {
    name: 'MLIKELY',
    phrases: list(
      'more likely, less likely, most likely to, more often, less often, more frequently, less frequently, more prone, more susceptible, at increased risk, at higher risk, at high risk, at greater risk, at lower risk, likely than'
    )
  },
  {
    name: 'RFACTOR',
    phrases: list(
      'risk factor, risk factors, protective factor, protective factors, prognostic factor, prognostic factors, associated factors, associated factor, predictive factor, predictive factors, risk marker, risk markers, independent predictor, independent predictors'
    )
  },
  {
    name: 'EVENTS',
    phrases: list(
      'adverse event, adverse events, adverse effect, adverse effects, side effect, side effects, adverse reactions, serious adverse events, side-effects, adverse outcomes, adverse outcome, complication rate, complication rates'
    )
  },
  {
    name: 'REGISTER',
    phrases: list(
      'trial registration, clinical trial registration, clinicaltrials.gov, registration number, level of evidence, trial registration number, was registered, is registered, was funded by'
    )
  },
  {
    name: 'PURPOSE',
    phrases: list(
      'in order to, so as to, aimed at, aiming to, designed to, aim to, aims to, intended to, attempt to, to explore, to investigate, to determine, to understand, to examine, to evaluate, to assess, to elucidate, to clarify, to identify, to confirm, to define, to detect, to diagnose, to assist, to inform, to monitor, to measure'
    )
  },
  {
    name: 'NEEDED',
    phrases: list(
      'is needed, are needed, is required, are required, is warranted, are warranted, is recommended, are recommended, needs to be, need to be, should be considered, should be, must be, is necessary, are necessary, remains to be, remain to be, could be considered, can be considered, may be considered, should consider, it is important to, is important to, important to, further research, further studies, further study, further investigation, future studies, future research, more research, more studies, additional studies, larger studies, future work, further work, future trials'
    )
  },
  {
    name: 'USED',
    phrases: list(
      'can be used, could be used, may be used, might be used, should be used, be used to, be used as, be used for, is used, was used, were used, are used'
    )
  },
  {
    name: 'ABLE',
    phrases: list('able to, ability to, capable of, potential to, opportunity to, likely to, capacity to')
  },
  {
    name: 'SEEM',
    phrases: list(
      'likely to, appears to, appear to, seems to, seem to, appeared to, seemed to, has the potential to, have the potential to, has potential to, have potential to, it is possible that, it is likely that, may potentially, tends to, tend to, tended to'
    )
  },
  {
    name: 'NODIFF',
    phrases: list(
      'no difference, no differences, no significant difference, no significant differences, not different, did not differ, does not differ, do not differ, not significantly different, no statistically significant difference, comparable to, similar to, similar in, similar between, comparable between'
    )
  },
  {
    name: 'NOASSOC',
    phrases: list(
      'not associated, no association, no correlation, not significantly associated, not correlated, not related, no relationship, no significant association, no significant correlation, no link'
    )
  },
  {
    name: 'LEADS',
    phrases: list(
      'lead to, leads to, led to, leading to, result in, results in, resulted in, resulting in, give rise to, contribute to, contributes to, contributed to, contributing to, brought about, bring about, account for, accounts for, accounted for, due to, because of, owing to, as a result of, secondary to, translate into, attributed to, attributable to, responsible for, protect against, protects against, protection against, impact on, effect on, effects on, influence on, influences on, impacts on, impacts upon'
    )
  },
  {
    name: 'EFFECTOF',
    phrases: list(
      'effect of, effects of, impact of, influence of, benefit of, benefits of, efficacy of, effectiveness of'
    )
  },
  {
    name: 'ROLE',
    phrases: list(
      'role in, role of, role for, roles in, role on, key to, crucial role, important role, key role, critical role, major role'
    )
  },
  {
    name: 'COMMON',
    phrases: list(
      'prevalence of, common in, is common, are common, was common, prevalence was, prevalence is, percent of, is high, was high, are high, is low, was low, majority of, most of, half of, number of, the most common, most common, most frequent'
    )
  },
  {
    name: 'VERSUS',
    phrases: list(
      'compared with, compared to, in comparison with, in comparison to, relative to, as compared to, as compared with, when compared to, when compared with, in contrast to, difference between, differences between, differences in, difference in, higher in, lower in, higher than, lower than, greater in, greater than, more than, less than, worse than, better than, between groups, between the groups, in both groups, in either group, between the two groups'
    )
  },
  {
    name: 'OVERTIME',
    phrases: list(
      'over time, during follow-up, at follow-up, from baseline, after surgery, after treatment, during treatment, over the, at baseline, with age, with increasing'
    )
  },
  { name: 'ASWELL', phrases: list('as well as, such as, in addition to, including') },
  { name: 'BASED', phrases: list('based on, according to, in terms of, with regard to, regarding, with respect to') },
  { name: 'EVID', phrases: list('no evidence, evidence that, evidence for, evidence of, evidence to') },
  {
    name: 'WTOL',
    phrases: list(
      'well tolerated, well-tolerated, generally well tolerated, safe and effective, safe and well tolerated, safe and feasible, feasible and safe, effective and safe'
    )
  },
  {
    name: 'EQUAL',
    phrases: list(
      'as effective as, as good as, equally effective, more effective, less effective, most effective, not effective, superior to, inferior to, noninferior to, non-inferior to'
    )
  },
  {
    name: 'DIAG',
    phrases: list(
      'useful for, useful in, useful to, useful tool, diagnostic accuracy, diagnostic performance, diagnosis of, detection of, identification of, evaluation of, assessment of, prediction of, predict the, prognostic value, predictive value, predictive values, for predicting, in predicting, to predict'
    )
  }
]

/** Endings that tell the class of a word that no list has: names of drugs and procedures, diseases, adverbs. */
export const endings: readonly (readonly [ending: string, name: string])[] = [
  ...list(
    'mab, statin, gliptin, gliflozin, glutide, natide, sartan, tinib, mycin, cillin, azole, pril, olol, formin, itazone, fibrate, parib, ciclib, tropin, fenac, setron, caine, oxacin, prazole, plasty, ectomy, scopy, otomy, ostomy, therapy, pexy'
  ).map((e) => [e, 'TREAT'] as const),
  ...list('itis, osis, emia, aemia, opathy, oma, omas, uria, algia, penia').map((e) => [e, 'DISEASE'] as const),
  ['ly', 'ADV'],
  ['tion', 'N'],
  ['tions', 'N'],
  ['ment', 'N'],
  ['ments', 'N'],
  ['ness', 'N'],
  ['ity', 'N'],
  ['ities', 'N'],
  ['ance', 'N'],
  ['ence', 'N'],
  ['ism', 'N'],
  ['ing', 'ING'],
  ['ed', 'ED'],
  ['al', 'ADJ'],
  ['ic', 'ADJ'],
  ['ive', 'ADJ'],
  ['ous', 'ADJ'],
  ['able', 'ADJ'],
  ['ible', 'ADJ'],
  ['s', 'S']
]
