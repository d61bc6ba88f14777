// Study designs and what they allow: interventional, observational, synthesis; terms of methodology textbooks and CONSORT/STROBE.
import { entries } from './entry.ts'

export const designs = entries(
  'design',
  `
== interventional, human trial
randomised: ., randomly assigned, randomly allocated, randomisation, randomised controlled trial~, randomised trial~, RCT, RCTs, random assignment, randomly assigns, randomised to, random allocation
double-blind: ., double blind, double-blinded, triple-blind, single-blind, blinded trial
placebo-controlled: ., placebo controlled, placebo, placebo group~, placebo condition~, placebo-controlled trial~, sham, sham-controlled, sham stimulation, vehicle-treated, saline-treated, saline injection~, vehicle control~, active control~, control group~, control condition~
crossover: ., cross-over, crossover design~, crossover trial~, within-subject design~, within-subjects design~, counterbalanced
open-label: ., open label, single-arm
dose-response: ., dose response, dose-finding, dose-dependent, dose-dependently
== interventional, manipulation
knockout: ~, knock-out~, knocked out, knockdown, knock-down, KO?, gene deletion, conditional knockout~, null mutant~, CRISPR, CRISPR-Cas9, gene editing, RNA interference, shRNA, siRNA, antisense, transgenic, overexpression, over-expression, viral vector~, AAV, AAVs, viral overexpression, mutant~, loss-of-function, gain-of-function, Cre-dependent, ablation, ablated
optogenetic: ., optogenetics, optogenetically, channelrhodopsin, ChR2, halorhodopsin, photostimulation, photoinhibition, optogenetic stimulation, optogenetic silencing, optogenetic inhibition
chemogenetic: ., chemogenetics, chemogenetically, DREADD, DREADDs, clozapine-N-oxide, CNO, hM4Di, hM3Dq
lesion: ~, lesioned, lesioning, lesion study, lesion studies, excitotoxic lesion~, ablation study, 6-OHDA, hypophysectomy, adrenalectomy, ovariectomy, ovariectomised, castration, castrated, gonadectomised, bilateral amygdala damage, brain damage, amygdala damage, damage to the amygdala
stimulation: ., electrical stimulation, deep brain stimulation, DBS, transcranial magnetic stimulation, TMS, rTMS, transcranial direct current stimulation, tDCS, transcranial stimulation, microstimulation, vagus nerve stimulation
pharmacological manipulation: ~, antagonist~, agonist~, blockade, pharmacological blockade, receptor blockade, pharmacological challenge, inhibitor~, pharmacologically, pharmacological study, pharmacological studies
experimental manipulation: ~, experimentally, experimentally manipulated, experimentally induced, intervention study, intervention studies, interventional, causal manipulation~, field experiment~, experimental design~, experimental group~, stress induction, mood induction, Trier Social Stress Test, TSST
training study: training programme~, behavioural intervention~
== observational
survey: ~, surveyed, online survey~, national survey~, poll, polls, interviews, focus group~, qualitative study, qualitative interviews
cross-sectional: ., cross sectional, cross-sectional study, cross-sectional data, cross-sectional design~, cross-sectional analysis
correlational: ., correlational study, correlational studies, correlational design~, correlational data, correlational evidence, correlation matrix, Pearson correlation~, Spearman correlation~, correlation coefficient~, regression~, regression analysis, regression analyses, mediation analysis, path analysis, structural equation model~
observational: ., observational study, observational studies, observational data, non-experimental, nonexperimental, naturalistic observation~, naturalistic
cohort: ~, cohort study, cohort studies, longitudinal, longitudinal study, longitudinal studies, longitudinally, prospective, prospective study, prospective studies, retrospective, retrospectively, birth cohort~, follow-up, panel data, ecological momentary assessment, diary study, diary studies
case-control: ., case control, case-control study, case-control studies, matched controls, group comparison~, patient-control comparison~
case series: ., case report, single case
epidemiological: ., epidemiology, epidemiological study, epidemiological studies, population-based, population study, population studies, registry data, prevalence
association study: association studies, genetic association~, candidate gene study, candidate gene studies, candidate-gene studies, Mendelian randomisation, twin study, twin studies
imaging study: ., imaging studies, neuroimaging study, neuroimaging studies, fMRI study, fMRI studies, PET study, PET studies, EEG study, EEG studies
post-mortem study: ., post-mortem studies, postmortem study, postmortem studies, post-mortem, postmortem
== synthesis
meta-analysis: ~, meta-analyses, meta-analytic, meta-analytically, meta analysis, pooled analysis, pooled analyses, mega-analysis, umbrella review~, individual participant data
systematic review: ~, scoping review~, evidence synthesis, PRISMA, Cochrane review~
== rigour
registered report: ~, preregistered, pre-registered, preregistration, pre-registration, registered replication~, registered replication report~, multi-lab, multilab, multi-site replication~, many-labs, large-scale replication~
statistical power: ., underpowered, well-powered, high-powered, low power, sample size~, small sample~, small samples, large sample~, power analysis, publication bias, file drawer, p-hacking, multiple comparisons, false positive~
clinical trial phase: phase II, phase III, phase 2, phase 3, phase I, phase 1
`
)
