// What is measured and in which fluid: peripheral matrices, cerebrospinal fluid, measures of the brain itself, and quantities.
import { entries } from './entry.ts'

export const measures = entries(
  'measure',
  `
== peripheral
plasma: ., blood plasma, plasmatic
serum: ., sera, blood serum
blood: ., bloodstream, blood stream, blood sample~, blood test~, venous blood, whole blood, blood draw~, blood spot~, dried blood spot~, blood flow of hormones, systemic circulation, general circulation
circulating: ., circulation, in circulation, systemic, systemically
peripheral: ., peripherally, periphery, the periphery
saliva: ., salivary, saliva sample~, spit sample~, cheek swab~, buccal swab~, passive drool, spit test~, saliva test~, spit, saliva swab~
urine: ., urinary, urine sample~, urine test~
hair: ., hair sample~, scalp hair, hair strand~, strand~ of hair, lock of hair
platelet: ~
sweat: .
breast milk: ., human milk
faeces: ., faecal, feces, fecal, stool sample~
nails: nail clippings
tears: tear fluid
amniotic fluid: ., cord blood, umbilical cord blood, placental
== csf
CSF: ., cerebrospinal fluid, lumbar puncture~, cerebrospinal, spinal fluid, ventricular fluid
== central-measure
microdialysis: ., microdialysate~, brain microdialysis, in vivo microdialysis, retrodialysis, push-pull perfusion
voltammetry: ., fast-scan cyclic voltammetry, FSCV
fibre photometry: ., fluorescent sensor~, GRAB sensor~, dLight, GRABDA, genetically encoded sensor~, calcium imaging
brain tissue: ., tissue content, brain tissue content, post-mortem brain~, postmortem brain~, post-mortem tissue, postmortem tissue, brain slices, brain homogenate~, punches, autoradiography, receptor autoradiography, in situ hybridisation, immunohistochemistry
PET imaging: PET, positron emission tomography, PET scan~, PET imaging, radioligand~, radiotracer~, PET tracer~, raclopride PET, [11C]raclopride, SPECT
electrophysiology: ., electrophysiological recording~, single-unit recording~, unit recording~, patch clamp, patch-clamp recording~, whole-cell recording~, local field potential~, intracranial recording~, firing rate~, spiking activity
== imaging
fMRI signal: fMRI, functional magnetic resonance imaging, functional MRI, BOLD, BOLD signal~, BOLD response~, blood oxygen level dependent, blood-oxygen-level-dependent, neuroimaging, brain imaging, brain scan~, brain activity, brain activation~, resting-state fMRI, resting state, functional connectivity, neural activation, brain response~, activation map~, fMRI scan~, BOLD activation, hemodynamic response~, haemodynamic response~
structural MRI: ., MRI, magnetic resonance imaging, voxel-based morphometry, VBM, diffusion tensor imaging, DTI, grey matter volume, gray matter volume, cortical thickness, magnetic resonance spectroscopy, MRS?
EEG: ., electroencephalography, electroencephalogram~, event-related potential~, ERP, ERPs, MEG, magnetoencephalography
== assay
immunoassay: ~, ELISA, ELISAs, enzyme immunoassay~, radioimmunoassay~, RIA, EIA, enzyme-linked immunosorbent assay~, assay~, assayed, mass spectrometry, liquid chromatography, LC-MS, LC-MS/MS, HPLC, extraction step, unextracted, extracted samples, solid-phase extraction
== epigenetic
DNA methylation: ., methylation, methylated, epigenetic, epigenetics, epigenetically, promoter methylation, CpG site~
expression level: gene expression, mRNA expression, mRNA level~, receptor expression, protein expression, transcription, transcriptomic, RNA sequencing, mRNA
receptor density: receptor densities, receptor distribution, receptor binding, receptor occupancy, receptor availability, binding potential
== self-report
questionnaire: ~, self-report, self-reported, self-rated, rating scale~, self-assessment, inventory, inventories, self report measure~
`
)

export const levels = entries(
  'level',
  `
level: ~, baseline level~, basal level~, resting level~, tonic level~
concentration: concentrations, baseline concentration~, basal concentration~, concentration of, high concentration, low concentration, higher concentration, lower concentration
amount: ~, quantity, quantities
titre: ~
surge: ~
spike: spike in
boost: a boost, boosts of, boost of, boost in
peak: peak level~, peak concentration~
rise: a rise in, rise in, rising level~
flood: a flood of, floods of
rush: a rush of, rushes of
burst: a burst of, bursts of, phasic burst~, phasic release
dose of: a dose of, a shot of, a hit of, hits of
pulse: pulses of, pulsatile
deficiency: deficiencies, deficit of, deficit in, lack of hormone, deficient, shortage, depletion, depleted, ., deficits of, too little of
imbalance: ~, chemical imbalance~, dysregulated level~
elevation: ~, elevated
reactivity: hormonal reactivity, hormone reactivity, endocrine response~
secretion: ., secreted, release of hormone~
availability: bioavailability, synaptic availability
turnover: .
content: hormone content, peptide content
balance: hormonal balance, chemical balance
measurement: hormone measurement~, hormonal measurement~
half-life: ., half-lives
`
)
