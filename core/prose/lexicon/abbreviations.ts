// Abbreviations of neuroscience, psychiatry and psychology that readers from other fields do not know; usage of journals.

/** Abbreviation and term, `SHORT: term` separated by semicolons. */
export const fieldAbbreviations: ReadonlyMap<string, string> = new Map(
  `
  AAS: adult attachment scale; ACC: anterior cingulate cortex; ACTH: adrenocorticotropic hormone; AQ: autism-spectrum quotient; ASD: autism spectrum disorder
  AVP: arginine vasopressin; AVT: arginine vasotocin; BAI: Beck anxiety inventory; BDI: Beck depression inventory; BLA: basolateral amygdala
  BNST: bed nucleus of the stria terminalis; BPD: borderline personality disorder; CeA: central amygdala; CeM: medial part of the central amygdala; CRF: corticotropin-releasing factor
  CRH: corticotropin-releasing hormone; CTQ: childhood trauma questionnaire; dACC: dorsal anterior cingulate cortex; DLPFC: dorsolateral prefrontal cortex; dlPFC: dorsolateral prefrontal cortex
  DLS: dorsolateral striatum; DMN: default mode network; DMS: dorsomedial striatum; dmPFC: dorsomedial prefrontal cortex; DMPFC: dorsomedial prefrontal cortex
  DRN: dorsal raphe nucleus; ECR: experiences in close relationships; FFA: fusiform face area; FND: functional neurological disorder; FSCV: fast-scan cyclic voltammetry
  GAD: generalised anxiety disorder; GnRH: gonadotropin-releasing hormone; GPe: external globus pallidus; GPi: internal globus pallidus; HPA: hypothalamic-pituitary-adrenal
  HPG: hypothalamic-pituitary-gonadal; HRV: heart rate variability; IFG: inferior frontal gyrus; IRI: interpersonal reactivity index; KOR: kappa-opioid receptor
  LGN: lateral geniculate nucleus; LHb: lateral habenula; LPFC: lateral prefrontal cortex; LTD: long-term depression; LTP: long-term potentiation; MCH: melanin-concentrating hormone
  MDD: major depressive disorder; MeA: medial amygdala; MFB: medial forebrain bundle; MGN: medial geniculate nucleus; MOR: mu-opioid receptor; mPFC: medial prefrontal cortex
  MPFC: medial prefrontal cortex; MPOA: medial preoptic area; mPOA: medial preoptic area; MSN: medium spiny neuron; MTL: medial temporal lobe; NAc: nucleus accumbens
  NAcc: nucleus accumbens; NPY: neuropeptide Y; NTS: nucleus of the solitary tract; OCD: obsessive-compulsive disorder; OFC: orbitofrontal cortex
  OT: oxytocin; OTR: oxytocin receptor; OXT: oxytocin; PACAP: pituitary adenylate cyclase-activating polypeptide; PAG: periaqueductal grey; PANAS: positive and negative affect schedule; PBI: parental bonding instrument
  PCC: posterior cingulate cortex; PFC: prefrontal cortex; PNES: psychogenic non-epileptic seizures; POMC: pro-opiomelanocortin; PPC: posterior parietal cortex
  pSTS: posterior superior temporal sulcus; PVN: paraventricular nucleus; PVT: paraventricular thalamus; RMET: Reading the Mind in the Eyes Test; RMSSD: root mean square of successive differences; RPE: reward prediction error
  rTPJ: right temporoparietal junction; SAD: social anxiety disorder; SCN: suprachiasmatic nucleus; sgACC: subgenual anterior cingulate cortex; SNc: substantia nigra pars compacta; SNpc: substantia nigra pars compacta
  SNr: substantia nigra pars reticulata; SON: supraoptic nucleus; SRS: social responsiveness scale; STAI: state-trait anxiety inventory; STN: subthalamic nucleus; STS: superior temporal sulcus
  TPJ: temporoparietal junction; TSST: Trier Social Stress Test; vlPAG: ventrolateral periaqueductal grey; vlPFC: ventrolateral prefrontal cortex; VLPFC: ventrolateral prefrontal cortex; VMH: ventromedial hypothalamus
  VMHvl: ventrolateral part of the ventromedial hypothalamus; vmPFC: ventromedial prefrontal cortex; VMPFC: ventromedial prefrontal cortex; VTA: ventral tegmental area; YSQ: young schema questionnaire; AAI: adult attachment interview
  NSSI: non-suicidal self-injury; CPTSD: complex post-traumatic stress disorder; DPDR: depersonalisation-derealisation disorder; DID: dissociative identity disorder; LSAS: Liebowitz social anxiety scale
  SCR: skin conductance response; ACE: adverse childhood experience; SHRP: stress hyporesponsive period; SSP: strange situation procedure; EDA: electrodermal activity
  PBN: parabrachial nucleus; DMH: dorsomedial hypothalamus; LHA: lateral hypothalamic area; pgACC: pregenual anterior cingulate cortex; rACC: rostral anterior cingulate cortex
  IPL: inferior parietal lobule; STG: superior temporal gyrus; MTG: middle temporal gyrus; tVNS: transcutaneous vagus nerve stimulation; taVNS: transcutaneous auricular vagus nerve stimulation
  VNS: vagus nerve stimulation; DBS: deep brain stimulation; tDCS: transcranial direct current stimulation; MVPA: multivariate pattern analysis; VBM: voxel-based morphometry
  LFP: local field potential; EPSC: excitatory postsynaptic current; IPSC: inhibitory postsynaptic current; EPSP: excitatory postsynaptic potential; IPSP: inhibitory postsynaptic potential
  DREADD: designer receptor exclusively activated by designer drugs; GWAS: genome-wide association study; EPDS: Edinburgh postnatal depression scale; ADOS: autism diagnostic observation schedule
  CBCL: child behaviour checklist; MADRS: Montgomery–Åsberg depression rating scale; PHQ: patient health questionnaire; DASS: depression anxiety stress scales; DERS: difficulties in emotion regulation scale
  SCID: structured clinical interview for DSM disorders; ERN: error-related negativity; FRN: feedback-related negativity; HSP: highly sensitive person; IPV: intimate partner violence
  SERT: serotonin transporter; DAT: dopamine transporter; MAOI: monoamine oxidase inhibitor; SNRI: serotonin–noradrenaline reuptake inhibitor; NTS: nucleus of the solitary tract; PPT: pedunculopontine nucleus
  PPD: postpartum depression; PMDD: premenstrual dysphoric disorder; MCI: mild cognitive impairment; TBI: traumatic brain injury; TRD: treatment-resistant depression
  SUD: substance use disorder; AUD: alcohol use disorder; OUD: opioid use disorder; FTD: frontotemporal dementia; PSQI: Pittsburgh sleep quality index; ISI: insomnia severity index
  PSS: perceived stress scale; SWS: slow-wave sleep; HDRS: Hamilton depression rating scale; YMRS: Young mania rating scale; GSR: galvanic skin response
  ROS: reactive oxygen species; BBB: blood-brain barrier; ANS: autonomic nervous system; ToM: theory of mind; RSA: respiratory sinus arrhythmia
  `
    .split(/[;\n]/)
    .map((item) => item.trim().split(': '))
    .filter((pair): pair is [string, string] => pair.length === 2)
)

/** Abbreviations that everybody knows, or that are names; they need no definition and may stand anywhere. */
export const everydayAbbreviations: ReadonlySet<string> = new Set(
  `ADHD AIDS AM AMPA ANOVA ATP BBC BMI BOLD CI CNS CO2 COVID CSF CT DNA DOI DSM ECG EEG ELISA EU FDA GABA GPS HIV HPLC ICD ID IQ IU
  IV LSD MDMA MEG MRI NASA NHS NIH NMDA OK PET PhD PTSD QR RCT REM RNA SD SE SEM SPSS SSRI SSRIs TMS TV UK UN URL US USA UV WHO fMRI mRNA rRNA tRNA
  CRISPR EMDR CBT PCR pH PC PDF HTML IVF LGBT NATO YouTube GitHub`.split(/\s+/)
)
