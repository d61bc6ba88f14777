// Terms of neuroscience as they are spelled, and words close to them that are right. From common usage in English.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Terms whose misspellings are recognised. */
export const terms: readonly string[] = words(`
  acetylcholine acetylcholinesterase adenohypophysis adolescence adrenaline adrenergic afferent agonist aldosterone allopregnanolone
  amygdala amygdalae amygdalar anandamide androgen anhedonia antagonist antidepressant antipsychotic anterior anxiolytic
  arginine astrocyte astrocytes autonomic benzodiazepine bradykinesia brainstem cannabinoid catecholamine caudate cerebellar cerebellum cerebral
  cerebrospinal cholinergic cingulate circadian citalopram claustrum colliculus contralateral cortical corticosteroid corticosterone
  corticotropin cortisol dendrite dendrites dendritic dexamethasone diencephalon dopamine dopaminergic dorsolateral dorsomedial
  dynorphin electroencephalography electrophysiology encephalon endocannabinoid endocrine endogenous endorphin endorphins enkephalin
  entorhinal epinephrine epigenetic escitalopram estradiol estrogen oestradiol oestrogen excitatory fluoxetine forebrain
  fusiform ganglia glucocorticoid glucocorticoids glutamate glutamatergic glutaminergic gonadotropin habenula haloperidol
  hippocampal hippocampus homeostasis hypothalamic hypothalamus hypothalamo hypocretin immunoassay inhibitory
  interneuron interneurons intranasal intranasally intravenous intracerebroventricular ipsilateral kisspeptin lactation lateral
  locus mammillary melatonin mesencephalon mesolimbic mesocortical methylation methylphenidate microdialysis microglia midbrain
  monoamine myelination naloxone naltrexone neocortex neuroendocrine neuroendocrinology neurogenesis neurohypophysis neuroimaging
  neuromodulator neuropeptide neuropeptides neuroplasticity neuroscience neuroscientist neurotransmission neurotransmitter
  neurotransmitters neurotrophic noradrenaline norepinephrine nigrostriatal nucleus occipital oligodendrocyte opioid opioids optogenetic
  optogenetics orbitofrontal oxytocin oxytocinergic parahippocampal parasympathetic paraventricular parietal paroxetine periaqueductal
  peripheral pituitary placebo polymorphism polymorphisms posterior postsynaptic prefrontal presynaptic progesterone prolactin
  propranolol psychopharmacology putamen pyramidal receptor receptors respiratory reuptake risperidone salience salivary
  schizophrenia septum serotonergic serotonin sertraline somatosensory somatostatin stria striatal striatum subiculum
  subthalamic suprachiasmatic supraoptic sympathetic synapse synapses synaptic tegmental testosterone thalamus thalamic
  tryptophan vasopressin vasopressinergic vasotocin venlafaxine ventricle ventrolateral ventromedial vesicle
`)

/** Right words within two slips of a term, British and Latin forms, and words of other languages that English texts quote. */
export const otherWords: readonly string[] = words(`
  ocytocine ocytocin oxitocina ossitocina oxytocina oxytocic oxytocics oxytoxin oxycotin oxycontin oxycodone oxytocinase oxytocinergics
`)
