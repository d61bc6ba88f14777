// How propositions are worded that no rule objects to, so that a report can tell which claims the library speaks for.
import { type Contradicted, contradicted, makes } from './contradicted.ts'

const lowers = '(~reduce | ~dampen | ~lower | ~decrease | ~attenuate | ~suppress | ~blunt | ~inhibit)'
const raises = '(~increase | ~raise | ~enhance | ~improve | ~promote | ~boost | ~facilitate | ~strengthen)'
const helps = '(~improve | ~help | ~treat | ~benefit | ~ease | ~relieve)'
/** Oxytocin as what acts: not “raises oxytocin and lowers cortisol”. */
const oxytocin = '@oxytocin !(and | or)'

const worded: readonly Contradicted[] = [
  {
    claim: 'ot-trust-lowdisp',
    says: ['[@oxytocin ..6 @trust ..6 (low disposition | low trust | little trust | less trusting | distrustful)]']
  },
  {
    claim: 'ot-ingroup',
    says: [`[${oxytocin} ..3! (${raises} | ~favour | ~motivate | ~drive) ..6 (in-group | ingroup | own group)]`]
  },
  {
    claim: 'ot-context',
    says: [
      '[(@oxytocin | effect of oxytocin | effects of oxytocin) ..8! (~depend | dependent | ~vary | moderated) ..6! (context | contexts | person | persons | situation | individual)]',
      '[@oxytocin ..8! (context-dependent | person-dependent)]'
    ]
  },
  {
    claim: 'ot-antisocial',
    says: [
      `[${oxytocin} ..2! ${raises} ..4! (envy | gloating | schadenfreude | aggression | suspicion | ethnocentrism)]`
    ]
  },
  {
    claim: 'ot-mindreading',
    says: [`[${oxytocin} ..2! ${raises} ..5! (@empathy | @social_cognition | emotion recognition | mind-reading)]`],
    links: [{ subject: ['oxytocin'], relation: makes, object: ['empathy', 'social cognition'] }]
  },
  { claim: 'ot-amygdala', says: [`[${oxytocin} ..2! ${lowers} ..5! @amygdala]`] },
  {
    claim: 'ot-stress',
    links: [{ subject: ['oxytocin'], relation: ['decreases'], object: ['cortisol'] }]
  },
  {
    claim: 'ot-in-brain',
    says: ['[(@intranasal ..3! @oxytocin | @oxytocin ..3! @intranasal) ..4! (~reach | ~enter | ~cross) ..5! @central]']
  },
  {
    claim: 'ot-central-release',
    says: ['[@oxytocin ..4! released ..4! (within | inside | in) the (brain | central nervous system)]']
  },
  {
    claim: 'avp-vole',
    says: [`[(@vasopressin | V1a) ..8 ${raises} ..6! @pair_bonding]`],
    links: [{ subject: ['vasopressin'], relation: makes, object: ['pair bonding'] }]
  },
  {
    claim: 'ot-plasma-bond',
    says: [
      '[@plasma ..2! @oxytocin ..6! (~correlate | associated | ~predict) ..6! (@mother-infant_bonding | @bonding)]'
    ]
  },
  {
    claim: 'ot-treat-clinical',
    says: [`[${oxytocin} ..3! ${helps} ..6! (@schizophrenia | @PTSD | @borderline_personality_disorder)]`]
  },
  {
    claim: '5ht-gut',
    says: [
      '[(gut microbes | gut bacteria | microbiota | microbiome) ..5! (~influence | ~regulate | ~drive) ..5! @serotonin]'
    ]
  },
  {
    claim: 'da-rpe',
    says: [
      '[@dopamine ..6! (~signal | ~encode | ~report | ~reflect | ~code | ~carry | ~represent | ~convey | ~exhibit | ~track | associated with | in accord with | correspond to | corresponds to) ..8! (prediction error | prediction errors)]'
    ]
  },
  { claim: 'bold-direct', says: ['[(fMRI | BOLD) ..3! (directly ~measure | ~measure ..3! directly)]'] },
  {
    claim: 'candgene',
    says: [
      '[(5-HTTLPR | MAOA | serotonin transporter gene | warrior gene) ..4! (~cause | ~predict | ~explain | ~determine) ..6! (@state | @behaviour)]'
    ]
  },
  { claim: 'polyvagal', says: ['[polyvagal theory ..3! (~explain | ~show | ~demonstrate | ~establish | ~prove)]'] },
  {
    claim: 'mirror',
    says: ['[mirror neurons ..3! (~underlie | ~enable | ~explain | ~allow) ..6! (@empathy | @social_cognition)]']
  },
  { claim: 'btrain', says: [`[(brain training | brain games) ..3! ${raises} ..5! (@intelligence | memory)]`] },
  {
    claim: 'neurogen',
    says: ['[(new neurons | neurogenesis) ..8! (adult human | human adults | adult people | adult humans)]']
  },
  {
    claim: 'triune',
    says: ['[(reptilian brain | lizard brain | reptile brain) ..2! (~control | ~drive | ~be | ~govern)]']
  }
]

/** Every proposition that can be told from a sentence. */
export const recognised: readonly Contradicted[] = [...contradicted, ...worded]
