// Comparisons that are no result of the study: who was in which group, how groups were before anything was done, who stayed.
import type { Passage, Sentence } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { occurs } from './query.ts'

/** What people bring along, and no intervention changes. */
const traits =
  '(age !#|group|groups|effect|effects) | (ages) | sex|gender !effect|effects|difference|differences | (education | schooling | handedness | ethnicity | race | nationality | height | bmi | comorbidity | comorbidities | demographics | demographic) | (body mass index) | (years of education) | (marital | educational | socioeconomic | socio-economic | employment | physical) status | (medical | psychiatric | medication | smoking) history | (medication | medications | antipsychotic | antipsychotics | antidepressant | antidepressants) !effect|effects | (illness | disease) duration | (duration of (illness | disease | surgery | operation | anaesthesia | anesthesia)) | (expectation | expectations | expectancy | expectancies | credibility)'

const outset = compilePatterns([
  // “The arms did not differ in age or sex”, “age was similar in both groups”.
  `(~differ | difference | differences | different | similar | comparable | ~match | equivalent | equal | alike | balanced) ..14! (in | for | on | of | regarding | concerning | by | to | about | with) ..14! (${traits})`,
  `(${traits}) ..12! (similar | comparable | matched | alike | balanced | homogeneous | (~differ) | (no (significant | statistical | statistically)? ..2! difference | differences) | (not ..3! different))`,
  // “Age, sex, weight and diagnosis in the two arms were comparable”: a list of them.
  `(${traits}) , ..18 (~be) (well | also | all | statistically)? (similar | comparable | matched | alike | balanced | homogeneous | equal | equivalent)`,
  'baseline (characteristics | values | scores | measures | data | variables | differences | comparison | comparisons | levels | demographics | features)',
  '(<start> | , | ;) in baseline !to|and|adjusted|models|analyses',
  '(characteristics | features | demographics | profile) of ..4! (sample | samples | participants | patients | subjects | volunteers | groups | arms | population | cohort | children | women | men | adults)',
  'at (the)? baseline|intake|entry|inclusion|enrolment|enrollment|admission|randomisation|randomization|pretest|pre-test|pretreatment|pre-treatment|(study (entry | onset | start))',
  'pretest|pre-test (scores | values | measures | anova | manova | means | differences)',
  '(prior to | before) !and|to|versus|vs ..3! (study | treatment | intervention | training | randomisation | randomization | programme | program | exposure | experiment | operation | surgery | anaesthesia | anesthesia | induction)',
  '(pre exposure) | (demographic | sociodemographic | socio-demographic) ..2! (variable | variables | data | characteristics | information | parameters)',
  'initial (characteristics | scores | values | severity | (calibration | assessment | measurement | visit) (phase | session)?)',
  // Those who stayed against those who left.
  '(participants | participant | patients | those | completers | responders) ..6! (nonparticipants | non-participants | decliners | refusers | non-responders | nonresponders | (~decline to) | (~refuse to)) | nonparticipants|non-participants',
  'completers|non-completers|noncompleters|non‐completers|dropouts|drop-outs|attrition|(~drop out)|(lost to follow-up)|(~withdraw from)'
])
/** “No sex differences in trauma”: what a trait goes along with, and not how it is shared out. */
const byTrait = compilePatterns(['sex|gender|age|ethnic difference|differences|effect|effects'])
/** What came of it: then the state before is only what the one after is held against. */
const later = compilePatterns([
  'after|afterwards|thereafter|post-surgery|postoperative|post-operative|postoperatively|post-treatment|posttreatment|post-intervention|posttest|post-test|follow-up|endpoint|change|changes|changed|improvement|improvements|improved|(over time)'
])
/** Sections that tell who took part. */
const headings =
  /\b(?:baseline|demographics?|socio-?demographic|characteristics|drop-?outs?|randomi[sz]ation check|preliminary analys[ei]s)\b|^(?:the )?(?:study )?(?:participants|patients|subjects|sample|population)$/i

/** What a paragraph shows of itself and of where it stands. */
interface Placed {
  readonly block: { readonly heading: string }
  readonly passage: Passage
}

/** Whether the sentence compares groups as they came to the study, or as they left it. */
export function comparesAtOutset({ block, passage }: Placed, sentence: Sentence): boolean {
  if (occurs(byTrait, passage, sentence)) return false
  return headings.test(block.heading) || (occurs(outset, passage, sentence) && !occurs(later, passage, sentence))
}
