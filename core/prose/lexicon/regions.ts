// Parts of the nervous system, with their adjectives and abbreviations; names after Terminologia Neuroanatomica in common English.
import { entries } from './entry.ts'

export const regions = entries(
  'region',
  `
== limbic, subcortical
amygdala: ~, almond-shaped structure, almond-shaped structures, almond-shaped nucleus, almond-shaped nuclei, almond-shaped lump, almond-shaped lumps, almond-shaped cluster, almond-shaped clusters, almond-shaped region, almond-shaped organ, almond-shaped part, almond-shaped area, almond-shaped bundle, almond-shaped bit, almond-shaped patch, almond-sized structure, almond-sized region, amygdalar, amygdaloid, amygdaloid complex, basolateral amygdala, central amygdala, medial amygdala, lateral amygdala, extended amygdala, BLA, CeA, MeA, CeM, CeL, basolateral nucleus, basolateral complex, central nucleus of the amygdala, amygdala nuclei, intercalated cells
hippocampus: ~, hippocampal, hippocampal formation, CA1, CA2, CA3, dentate gyrus, dentate, subiculum, dorsal hippocampus, ventral hippocampus, parahippocampal, parahippocampal gyrus
septum: ~, septal, lateral septum, medial septum, lateral septal nucleus, LS?
bed nucleus of the stria terminalis: ., BNST, BST?, bed nucleus
habenula: ~, habenular, lateral habenula, medial habenula, LHb
nucleus of the solitary tract: ., nucleus tractus solitarius, NTS
mammillary body: ~, mammillary bodies
limbic system: ~, limbic, limbic region~, limbic structure~, limbic area~, corticolimbic, limbic brain, fronto-limbic, frontolimbic
== reward, subcortical, striatal
nucleus accumbens: ., nuclei accumbens, NAc, NAcc, accumbens, accumbal, accumbens core, accumbens shell, nucleus accumbens core, nucleus accumbens shell
ventral striatum: ., ventral striatal, VS?
dorsal striatum: ., dorsal striatal, dorsolateral striatum, dorsomedial striatum, DLS, DMS
striatum: ., striatal, corpus striatum, striata
caudate: ., caudate nucleus, caudate nuclei
putamen: .
ventral pallidum: ., ventral pallidal, VP?
globus pallidus: ., pallidum, pallidal
basal ganglia: ., basal ganglion, cortico-basal ganglia
subthalamic nucleus: ., STN
medial forebrain bundle: ., MFB
mesolimbic system [circuit]: ., mesolimbic, mesolimbic pathway~, mesocorticolimbic, mesocortical, mesolimbic dopamine system, mesocorticolimbic system
nigrostriatal pathway [circuit]: ~, nigrostriatal
reward system [circuit]: ~, reward circuit~, reward circuitry, reward pathway~, reward centre~, reward network~, brain reward system, reward area~, reward region~, pleasure centre~, pleasure circuit~
== midbrain, brainstem
ventral tegmental area: ., VTA, ventral tegmentum, tegmental
substantia nigra: ., nigral, SNc, SNpc, SNr, pars compacta
midbrain: ., mesencephalon, mesencephalic
periaqueductal gray: ., periaqueductal grey, central grey, PAG, vlPAG, dlPAG
locus coeruleus: ., locus ceruleus, coerulear, LC?
raphe: ., raphe nucleus, raphe nuclei, dorsal raphe, median raphe, dorsal raphe nucleus, DRN
brainstem: ., brain stem, brain-stem
pons: ., pontine
medulla: ., medulla oblongata
superior colliculus: ., superior colliculi
inferior colliculus: ., inferior colliculi
parabrachial nucleus: ., parabrachial
vagus nerve [autonomic]: ~, vagal, vagus, dorsal motor nucleus of the vagus
== hypothalamic, subcortical
hypothalamus: ., hypothalamic, hypothalami, anterior hypothalamus, lateral hypothalamus, ventromedial hypothalamus, hypothalamic nucleus, hypothalamic nuclei, magnocellular nuclei, VMH, VMHvl
paraventricular nucleus: ., paraventricular nuclei, paraventricular nucleus of the hypothalamus, paraventricular hypothalamic nucleus, hypothalamic paraventricular nucleus, PVN, paraventricular
supraoptic nucleus: ., supraoptic nuclei, SON, supraoptic
suprachiasmatic nucleus: ., SCN, suprachiasmatic
arcuate nucleus: ., arcuate, ARC?
preoptic area: ., medial preoptic area, MPOA, mPOA, POA?, preoptic
median eminence: .
hypothalamic-neurohypophyseal system: ., hypothalamo-neurohypophysial system, hypothalamo-neurohypophyseal system
HPA axis [endocrine]: ., hypothalamic-pituitary-adrenal axis, hypothalamo-pituitary-adrenal axis, hypothalamic-pituitary-adrenocortical axis, hypothalamus-pituitary-adrenal axis, HPA system, HPA
== endocrine gland
pituitary: ., pituitary gland, posterior pituitary, anterior pituitary, neurohypophysis, neurohypophyseal, neurohypophysial, adenohypophysis, hypophysis, hypophyseal, hypophysial, pituitaries
pineal gland: ., pineal
adrenal gland [peripheral organ]: ~, adrenal, adrenals, adrenal cortex, adrenal medulla, adrenocortical
== cortical
prefrontal cortex: ., prefrontal, PFC, prefrontal cortices, prefrontal area~, prefrontal lobe~, frontal cortex
medial prefrontal cortex: ., mPFC, MPFC, medial prefrontal, prelimbic, infralimbic, prelimbic cortex, infralimbic cortex
ventromedial prefrontal cortex: ., vmPFC, VMPFC, ventromedial prefrontal
dorsolateral prefrontal cortex: ., dlPFC, DLPFC, dorsolateral prefrontal
dorsomedial prefrontal cortex: ., dmPFC, DMPFC, dorsomedial prefrontal
ventrolateral prefrontal cortex: ., vlPFC, VLPFC, ventrolateral prefrontal
orbitofrontal cortex: ., OFC, orbitofrontal, orbital frontal cortex, mOFC, lOFC
anterior cingulate cortex: ., ACC, anterior cingulate, dACC, sgACC, pgACC, rACC, subgenual cingulate, subgenual anterior cingulate, dorsal anterior cingulate cortex
cingulate cortex: ., cingulate, cingulate gyrus, posterior cingulate, posterior cingulate cortex, PCC, midcingulate, mid-cingulate cortex
insula: ~, insular, insular cortex, anterior insula, posterior insula, AI?
inferior frontal gyrus: ., IFG, Broca's area
frontal lobe: ~, frontal, frontal area~
parietal cortex: ., parietal, parietal lobe~, inferior parietal lobule, posterior parietal cortex, PPC, intraparietal sulcus
temporal cortex: ., temporal lobe~, medial temporal lobe~, temporal pole~, inferotemporal
superior temporal sulcus: ., STS, pSTS, superior temporal gyrus
temporoparietal junction: ., temporo-parietal junction, TPJ, rTPJ
occipital cortex: ., occipital, occipital lobe~
visual cortex: ., V1 cortex, primary visual cortex, striate cortex, V4
auditory cortex: ., primary auditory cortex
somatosensory cortex: ., somatosensory cortices
motor cortex: ., premotor cortex, primary motor cortex, supplementary motor area
piriform cortex: ., piriform
entorhinal cortex: ., entorhinal
retrosplenial cortex: ., retrosplenial
fusiform gyrus: ., fusiform, fusiform face area, FFA
precuneus: .
cortex: ., cortical, cortices, cerebral cortex, neocortex, neocortical, grey matter, white matter, cerebral hemisphere~, left hemisphere, right hemisphere, hemisphere~, cerebral cortices
claustrum: .
corpus callosum: ., callosal
cerebral ventricle: ~, lateral ventricle~, third ventricle
== subcortical
thalamus: ., thalamic, thalami, thalamocortical, mediodorsal thalamus, paraventricular thalamus, PVT
olfactory bulb: ~, accessory olfactory bulb~, olfactory system, vomeronasal organ~, olfactory cortex
cerebellum: ~, cerebella, cerebellar, cerebellar cortex
forebrain: ., basal forebrain, nucleus basalis
hindbrain: .
diencephalon: ., diencephalic
area postrema: .
circumventricular organ: ~
== network, cortical
default mode network: ~, default network, DMN
salience network: ~
central executive network: ~, frontoparietal network~
mirror neuron system [contested]: ~, mirror system
social brain [circuit]: ., social brain network
theory of mind network: ~
attachment system [circuit]: brain attachment system, attachment circuitry, attachment circuit~, bonding circuitry, bonding circuit~
fear circuit [circuit]: ~, fear circuitry, fear network~, fear system~, threat circuit~, threat circuitry, fear centre~, emotion centre~, emotional centre~
== spinal, peripheral nervous
spinal cord: ., dorsal horn, spinal dorsal horn
dorsal root ganglion: ~, dorsal root ganglia
sympathetic nervous system [autonomic]: ., sympathetic branch
parasympathetic nervous system [autonomic]: ., parasympathetic branch
autonomic nervous system [autonomic]: ., ANS?
peripheral nervous system: ., PNS?
blood-brain barrier [barrier]: ., BBB, blood-cerebrospinal fluid barrier, blood-CSF barrier
`
)
