// Retracted works on brain, mind and behaviour that go on being cited, as the notices of their journals say (read up to
// 2025): so that they are known where nobody has looked the bibliography up.
import { fold, foldName } from '../../core/citing/fold.ts'
import { groupBy } from '../../core/text/group.ts'

/** A retracted work. */
interface Retraction {
  /** First author's family name. */
  readonly author: string
  readonly year: string
  /** How the title begins: enough words to tell it from other titles of that author and year. */
  readonly title: string
  readonly doi?: string
  /** What a sentence speaks of that cites it without a list: author and year alone may be another work's. */
  readonly about?: RegExp
}

const retractions: readonly Retraction[] = (
  [
    ['Lesné', '2006', 'A specific amyloid', '10.1038/nature04533', /amyloid|alzheimer|oligomer|dementia/i],
    [
      'Wakefield',
      '1998',
      'Ileal-lymphoid-nodular hyperplasia',
      '10.1016/S0140-6736(97)11096-0',
      /autis|mmr|vaccin|gut|bowel/i
    ],
    ['Ricaurte', '2002', 'Severe dopaminergic neurotoxicity', '10.1126/science.1074501', /mdma|ecstasy|dopamin|pills/i],
    [
      'Stapel',
      '2011',
      'Coping with chaos',
      '10.1126/science.1201068',
      /chaos|disorder|stereotyp|discriminat|litter|prejudice/i
    ],
    ['Shu', '2012', 'Signing at the beginning', '10.1073/pnas.1209746109', /sign|honest|cheat|dishonest/i],
    ['Gino', '2014', 'Evil genius', undefined, /creativ|dishonest/i],
    ['Gino', '2015', 'The moral virtue of authenticity', undefined, /authentic|inauthentic|impur/i],
    ['Gino', '2020', 'Why connect', undefined, /network/i],
    ['LaCour', '2014', 'When contact changes minds', '10.1126/science.1256151', /contact|canvass|gay|attitude|persua/i],
    [
      'Decety',
      '2015',
      'The negative association between religiousness',
      '10.1016/j.cub.2015.09.056',
      /religio|altruis/i
    ],
    ['Hauser', '2002', 'Rule learning by cotton-top tamarins', undefined, /tamarin|monkey|rule/i],
    ['Smeesters', '2011', 'The effect of color', undefined, /colou?r|red|blue|prim/i],
    ['Sanna', '2011', 'Rising up to higher virtues', undefined, /height|elevat|virtue|prosocial|escalator/i],
    ['Förster', '2012', 'Sense creative', undefined, /creativ|global|local/i],
    ['Protzko', '2023', 'High replicability of newly discovered', '10.1038/s41562-023-01749-9', /replica/i],
    ['Clark', '2020', 'Declines in religiosity predict', undefined, /religio|crime|homicide/i],
    ['Guéguen', '2015', 'High heels increase', undefined, /heels/i],
    ['Whitaker', '2014', 'Boom, headshot', undefined, /game|aim|shoot/i],
    ['Wansink', '2005', 'Super bowls', undefined, /bowl|snack|portion/i],
    ['Wansink', '2012', 'Can branding improve school lunches', undefined, /brand|elmo|apple|lunch/i],
    ['Tal', '2013', 'Fattening fasting', undefined, /hungry|shop|calorie/i],
    ['Tal', '2014', 'Watch what you eat', undefined, /television|watch|snack/i],
    ['Obokata', '2014', 'Stimulus-triggered fate conversion', '10.1038/nature12968', /stem|pluripoten|acid/i],
    ['Obokata', '2014', 'Bidirectional developmental potential', '10.1038/nature12969', /stem|pluripoten|acid/i],
    ['Hwang', '2004', 'Evidence of a pluripotent human embryonic', '10.1126/science.1094515', /stem|embryo|clon/i],
    ['Hwang', '2005', 'Patient-specific embryonic stem cells', '10.1126/science.1112286', /stem|embryo|clon/i],
    ['Jiang', '2002', 'Pluripotency of mesenchymal stem cells', '10.1038/nature00870', /stem|marrow/i],
    ['Zou', '2001', 'Genetic tracing reveals a stereotyped sensory map', '10.1038/35104574', /olfact|odou?r|smell/i],
    ['Zou', '2005', 'Odor maps in the olfactory cortex', undefined, /olfact|odou?r|smell/i],
    ['Zou', '2006', 'Combinatorial effects of odorant mixes', '10.1126/science.1124755', /olfact|odou?r|smell/i],
    ['Nikolaev', '2009', 'APP binds DR6', '10.1038/nature07767', /dr6|axon|prun|amyloid|alzheimer|degenerat/i],
    ['Stein', '2001', 'Hierarchical organization of guidance receptors', undefined, /netrin|slit|robo|guidance/i],
    ['Hong', '1999', 'A ligand-gated association between cytoplasmic domains', undefined, /netrin|unc5|dcc|guidance/i],
    ['Lombardi', '2009', 'Detection of an infectious retrovirus', '10.1126/science.1179052', /xmrv|retrovir|fatigue/i],
    ['Mithoefer', '2019', 'MDMA-assisted psychotherapy for treatment of PTSD', undefined, /mdma/i],
    ['Thorstenson', '2015', 'Sadness impairs color perception', '10.1177/0956797615597672', /sad|colou?r|blue|mood/i],
    [
      'AlShebli',
      '2020',
      'The association between early career informal mentorship',
      '10.1038/s41467-020-19723-8',
      /mentor/i
    ],
    [
      'Hooker',
      '2014',
      'Measles-mumps-rubella vaccination timing',
      '10.1186/2047-9158-3-16',
      /mmr|vaccin|autis|measles/i
    ],
    ['Chandra', '2001', 'Effect of vitamin and trace-element supplementation', undefined, /vitamin|supplement|trace/i],
    [
      'Wang',
      '2008',
      'High-affinity naloxone binding to filamin',
      '10.1371/journal.pone.0001554',
      /naloxone|filamin|opioid/i
    ],
    [
      'Wang',
      '2009',
      "Naloxone's pentapeptide binding site",
      '10.1371/journal.pone.0004282',
      /naloxone|filamin|opioid|morphine/i
    ],
    ['Jerome', '2020', 'Long-term follow-up outcomes of MDMA', undefined, /mdma/i]
  ] as const
).map(([author, year, title, doi, about]) => ({
  author: foldName(author),
  year,
  title: foldName(title),
  ...(doi === undefined ? {} : { doi: fold(doi) }),
  ...(about === undefined ? {} : { about })
}))

const byYear = groupBy(retractions, ({ year }) => year)
const byDoi = new Set(retractions.flatMap(({ doi }) => doi ?? []))

/** Whether a DOI is one of a retracted work. */
export const isRetractedDoi = (doi: string): boolean => byDoi.has(fold(doi))

/** Whether an entry (its words folded, with spaces around) is of a retracted work. */
export function listsRetracted(words: string): boolean {
  return retractions.some(({ author, title }) => words.includes(` ${author} `) && words.includes(` ${title} `))
}

/** Whether author, year and the talk of a sentence are those of a retracted work; its title is not known there. */
export function namesRetracted(surname: string, year: string, sentence: string): boolean {
  return (byYear.get(year) ?? []).some(({ author, about }) => author === surname && about?.test(sentence) === true)
}
