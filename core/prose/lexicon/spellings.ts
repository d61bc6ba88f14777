// Terms of neuroscience as they are spelled, and words close to them that are right. From common usage in English.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Terms whose misspellings are recognised. */
export const terms: readonly string[] = words(`
  accumbens cingulum coeruleus ceruleus acetylcholine myelencephalon acetylcholinesterase adenohypophysis adolescence adrenaline adrenergic afferent agonist aldosterone allopregnanolone
  amygdala amygdalae amygdalar anandamide androgen anhedonia antagonist antidepressant antipsychotic anxiolytic
  arginine astrocyte astrocytes autonomic benzodiazepine bradykinesia brainstem cannabinoid catecholamine caudate cerebellar cerebellum cerebral
  cerebrospinal cholinergic cingulate circadian citalopram claustrum colliculus contralateral cortical corticosteroid corticosterone
  corticotropin cortisol dendrite dendrites dendritic dexamethasone diencephalon dopamine dopaminergic dorsolateral dorsomedial
  dynorphin electroencephalography electrophysiology encephalon endocannabinoid endocrine endogenous endorphin endorphins enkephalin
  entorhinal epinephrine epigenetic escitalopram estradiol estrogen oestradiol oestrogen excitatory fluoxetine forebrain
  ganglia glucocorticoid glucocorticoids glutamate glutamatergic glutaminergic gonadotropic gonadotropin habenula haloperidol
  hippocampal hippocampus homeostasis hypothalamic hypothalamus hypothalamo hypocretin immunoassay inhibition inhibitor inhibitors inhibitory
  interneuron interneurons intranasal intranasally intravenous intracerebroventricular ipsilateral kisspeptin lactation   mammillary melatonin mesencephalon mesolimbic mesocortical methylation methylphenidate microdialysis microglia midbrain
  monoamine myelination naloxone naltrexone neocortex neuroendocrine neuroendocrinology neurogenesis neurohypophysis neuroimaging
  neuromodulator neuropeptide neuropeptides neuroplasticity neuroscience neuroscientist neurotransmission neurotransmitter
  neurotransmitters neurotrophic noradrenaline norepinephrine nigrostriatal occipital oligodendrocyte opioid opioids optogenetic
  optogenetics orbitofrontal oxytocin oxytocinergic parahippocampal parasympathetic paraventricular parietal paroxetine periaqueductal
  peripheral pituitary polymorphism polymorphisms postsynaptic prefrontal presynaptic progesterone prolactin
  propranolol psychopharmacology pyramidal receptor receptors reuptake risperidone salivary
  schizophrenia serotonergic serotonin sertraline somatosensory somatostatin striatal striatum subiculum
  subthalamic suprachiasmatic supraoptic sympathetic synapse synapses synaptic tegmental testosterone thalamus thalamic
  callosum agnosia agranular alexithymia allostasis allostatic amphetamine amyotrophic androstenedione anosognosia anterograde
  aphasia apomorphine autoradiography basolateral bulbectomy centromedial cerebrovascular cholecystokinin chromaffin clozapine
  commissure corticospinal cytoarchitecture dehydroepiandrosterone demyelination depolarisation depolarization desensitisation
  desensitization diazepam dyskinesia   electroconvulsive enteroendocrine ependymal epilepsy excitotoxicity
  extrapyramidal fibrillary fusiform gabaergic ghrelin haemodynamic hemodynamic histaminergic hydroxytryptamine hyperpolarisation
  hyperpolarization hypophysectomy infralimbic interhemispheric intraperitoneal intraventricular ketamine 
   leucotomy magnetoencephalography magnocellular melanocortin meninges metabotropic methamphetamine mineralocorticoid
  motoneuron muscarinic neuroanatomy neurobiological neurobiology neurochemical neurochemistry neurodegeneration neurodegenerative
  neurodevelopmental neuroinflammation neurological neurologist neurology neuropathic neuropathology neuropharmacology
  neurophysiology neuropsychiatric neuropsychological neuropsychology neurosurgery neurotensin neurotoxic nociception nociceptive
  nociceptor noradrenergic oligodendrocytes parvocellular parkinsonism perirhinal phenylalanine phosphorylation piriform prelimbic
  prodynorphin proopiomelanocortin prosopagnosia psilocybin psychopathology psychotherapy pulvinar raclopride retrosplenial
  schizoaffective sensorimotor septohippocampal somatotopic spinothalamic stereotaxic stereotactic subgenual 
  supramarginal synaptogenesis tachykinin telencephalon temporoparietal tetrodotoxin thalamocortical thyrotropin tractography
  transcranial tuberoinfundibular vagotomy ventriculomegaly vestibular voltammetry
  tryptophan vasopressin vasopressinergic vasotocin venlafaxine ventricle ventrolateral ventromedial vesicle metencephalon
`)

/**
 * Right words within two slips of a term, British and Latin forms, and words of other languages that English texts
 * quote; most were found by reading general and medical word lists through the rule.
 */
export const otherWords: readonly string[] = words(`
  psilocybe psilocybes hemispheric autonoetic anoetic endocrinol neuroendocrinol psychoneuroendocrinol neuropharmacol psychopharmacol
  abiotrophic adenohypophyses aeronomic aerostatic afferens allophasis allotrophic amygdalase amygdales amygdalus
  amygdule amyostatic amyotrophia androstanedione androstenediol antegrade antinomic aphacia aphakia aphasiac aplasia
  apostatic astrocele astroite astropyle athrocyte athrocytes atopognosia autogamic autonomica autonomici autonomicus
  autoradiograph autoradiographs autotomic autotoxic autotrophic auxilytic auxotrophic basolateralis blebectomy
  bradycinesia bradykinetic bursectomy caliculus cannabinol cannabinols cannulate canulate caudae caudale caudati
  cauliculus cercarian cerebellares cerebellaris cerebelli cerebromacular cerebrospinalis cerebrospinant ceruleous
  cingular cingulata cingulatus coerulei commeasure commissar commissars commissura commissurae commixture corticale
  corticospinales corticospinalis corticotrope corticotroph corticotrophic corticotrophins cribellar cribellum
  decolorisation decolorization demyelinisation diencephala dorsolateralis dorsomedialis dorsomesial dorsoradial
  dyscinesia dysgenesia dyskinesis dysmnesia ectocrine electroencephalographer encephali encephaloid endocrina
  endocrinae endogenote endogens endorhizal endovenous entorbital epaenetic ependyma ependymas epimeletic epinephrins
  estrazinol exencephalon exogenetic fibrilla fibrillae fibrillar fibrillare fibrillaris forebrace foreran funiform
  gangliar gonadotrope gonadotroph gonadotrophins gonadotrophs hippocampalis hippodamous hypocritic hypothalamica
  hypothalamicus inhabiters inhabitor inhabitors inhibiters interferons internasal intervenous intralenticular
  intralimbic intranarial intranatal intraperineal intratarsal ipselateral isolateral ketimine lactarian latitation
  latration leucotome leucotomes leukotome leukotomy luctation luctations macroglia madbrain magnetoencephalograph
  magnocellularis mamillar mamillare mamillary mammillaria melanotropic meningea meningei meningeus meningis
  mesencephala mesencephali methanation methylamphetamine methylator microgenia microglioma microgyria micromelia
  micropsia microtia mondaine monoamide monocellular monokine monorhine muscarines myelencephala myelinisation
  myelinization nalmexone naturopathic necrological necrologist necrologists necrology necrotoxica necrotoxin
  neogenesis neological neologist neology nephological nephologist nephology nephrological nephrologist nephrology
  nephropathic nephrotoxic nephrotrophic nepiology neuroethology neurogeneses neurohypophyses neurologia neuropath
  neuropaths neurotology neurotological neurotologic neurotomist neurotomy neurotonic neurotony neurotoxins noradrenalins occipitale occipitalis bilobectomy lobectomy lobectomies
  oncogenetic ontogenetici optokinetic orbitofrontalis orogenetic osteogen osteogenetic paracellular parahippocampalis
  parasympathetica parasympatheticum paraventriculares paraventricularis parietale paroxytone parvocellularis peptid
  peptids periacinal periclinal perifrontal peripherad peripheralis peripleural perirenal periretinal perithecal
  phenylalanin piciform piliform piniform pisiform pituita pituitaria pituitas polymorphs polyorchism predynastic
  prefrontales prelimit prolamin prolation proventricular psilocybine puriform pyramidalis pyramides pyramidis
  pyramidum recaptor recaptors receiptor receiptors recensors recepts recreators rejectors schizophrene schizophrenes
  sensomotor somatotonia somatotonic somatotope somatotrophic spinothalamicus stereobatic stereotaxes stereotaxia
  stratal striata striatae striatus subdental subequal subgemmal subgenus subiculi submental subtenial subthalamicum
  subthalamicus supraoptica supraopticae supravaginal sympathetica sympatheticum sympatheticus synapte synaptes
  tachography tegmentales tegmentalis tegmenti tegminal tegumental telencephala telencephali temporoparietalis
  tenemental tetrotoxin thalamici thyrotoxin thyrotrope thyrotroph thyrotrophic thyrotrophins transcanal transradial
  transuranian tryptophane tryptophanes tryptophyl vagotony vasotomy vasotonia vasotonic ventricule ventricules
  ventriculo ventrolaterales ventrolateralis ventromedialis vesicale vestibulare vestibularis vestibule vestibules
  vestibuli voltammeter voltammeters
  ectorhinal postrhinal prorhinal metencephalon metencephalic
  excitatorily inhibitorily androgel autonomously
  caeruleus anxiolysis dysphagia neuropsychologia substantiate vestibulum vestibula pyriform aphagia agnosis somatotropic somatotropin somatotype parvicellular stereotypic centromedian centrolateral hydrocephalus epilepsia epileptics liberalisation liberalization polarisation polarization allostatic thalamocortically photometer muscarine nicotinamide meningeal axonally neurosis neuroses coeruleae callosal callosa aphasic aphasics epilepsies agnostic dysphasia dysphoric dyslexic dyslexics euphoria alexithymic allosteric commissural commissures gabapentin desensitise desensitize desensitised desensitized substantial substantially substantive dyslexia dyskinetic dyskinesias phosphorylated neurologists neurologic neuropsychologist neuropsychologists neuropsychologically neurobiologist neurobiologists neurochemically neurochemicals psychotherapist psychotherapists psychotherapies psychopathological psychopharmacologist neurosurgeon neurosurgical neurophysiological neuropathological neuroanatomical neurodevelopment neurotoxicity neurotoxin transcranially stereotaxically stereotactically stereotaxis commissary fusiforms lateralised lateralized lateralise lateralize depolarised depolarized depolarising depolarizing hyperpolarised hyperpolarized thyrotrophin hemodynamics haemodynamics nociceptors nociception voltammetric vagotomised vagotomized telencephalic demyelinated demyelinating
  adenohypophyseal agonism agonisms paralimbic adolescent adolescents adrenalin adrenalina adrenalins agonise agonised agonistic agonists agonize agonized
  agronomic amygdalas amygdalate amygdalin amygdaline amygdalo amygdaloid androgenic androgenous androgens androsterone
  antagonise antagonised antagonises antagonism antagonisms antagonistic antagonize antagonized antidepressants antipsychotics
  antonymic anxiolytics astrocytic astrocytoma astrogate astroglia astronomic autonomist autonomy brainstorm catecholaminergic
  caudally caudates caudatus cerebella cerebello cerebra cerebrally cerebri cholinesterase cingula circassian circulate
  citalopramum claustra claustral coagulate collicular colliculi consulate cortically cortico corticosteroidal corticosteroids
  cortisolo cortisone demethylation dendritically dopamina dopaminergics dynorphinergic ectogenous electroencephalograph
  electroencephalographic electroencephalographs encephala encephalic encephalin encephalins encephalitis encephaloma
  encephalopathy encephalous endogamous endogenously endorphine enkephalinergic epencephalon epigenesis epinephrin epinephrines
  erogenous estradiols estriol excusatory exocrine exogenous expiatory expiratory foreordain glutamates glutamic glutaminase
  glutamine gonadotrophic gonadotrophin habenulae habenular haemostasis hemostasis hipocampo hipotalamo psilocin psilacetin baeocystin
  hippocampally hippocampi hippocampo homeostases homeostatic homoeostases homoeostasis hydrocortisone hypocretins hypothalami
  hypothalamo immunoassays inhibiter interferon interneuronal interneuronally interneurones intravenouses
  intravenously ipotalamo ippocampo kisspeptins laceration lactating lactational lactations lallation lateran laudation lavation
  laxation literal location locums locust mammilla mammillae mammillate maxillary melanin melanotonin melatonina mesencephalic
  mesocorticolimbic mesolimbically mesolithic metencephalon metencephalons methylate methylated methylations microanalysis
  microdialysate microdialysates microdialyses microglial microgliosis monoaminergic monoamines monoaminooxidase monocline
  myelencephalon neocortexes neocortical neocortices neuroendocrinological neuroendocrinologist neurohypophyseal
  neurohypophysial neuromodulated neuromodulation neuromodulators neuromodulatory neuronal neurones neuropeptidergic
  neuroplastic neurosciences neuroscientific neuroscientists neurotransmissions neurotrophin neurotrophins neurotropic
  neurotropin nigro noradrenalin noradrenalina occipita occipitals ocitocina ocytocin ocytocine oestradiols oestriol oestrogenic
  oestrone oestrones ontogenetic oogenetic opioidal opioidergic optogenetically orthogenetic ossitocina oxitocina oxycodone
  oxycontin oxycotin oxytocic oxytocics oxytocina oxytocinase oxytocinergics oxytoxin paraventricularly parietals peptidergic
  peripherally periphery peripteral placebos polymorphic polymorphous posteriorly posterity postsynaptically presynaptically
  proaction prolactina prolattina pyramid pyramidally pyramided pyramidical pyramidon pyramids receptions rectors reparatory
  respirator respirators reuptakes saliency salivation sapience schizophrenic schizophrenics septo serotonergically serotonina
  serotoninergic serotoninergics somatostatins spiculum stratum striae striatally striato styria subicula subicular
  suprachiasmaticus supraopticus synapsed synapsing synapsis synaptically synopses synoptic thalami thalamics thalamo tryptamine
  tryptophans unmethylated vasopresina vasopressina vasopressins vasopressor vasopressors vehicle ventricles ventricose
  ventricular ventriculi ventriculus versicle vesicae vesicles vesicula vesicular
  chromatin chromatins chromatid chromatids pyramidale chromaffine tegmentum tegmenta neurogenetics neurogenetic myelinating myelinated myelinate subthalamus intrafusal polysynaptic psychopharmacologic
  psychopharmacological corticotrophin prefronto neurogenic inhibited inhibiting inhibits inhibition inhibitions accumbent inhibit inhabiter inheritor inheritors
`)

/** Slips in terms that are too short to be told by their letters alone, or that begin with another letter. */
export const shortSlips: ReadonlyMap<string, string> = new Map(
  `
  vagas vagus; vagous vagus; vegus vagus; vaugs vagus; vaugus vagus; singulate cingulate; sinapse synapse; sinapses synapses
  sinaptic synaptic; synaps synapse; nueron neuron; nuerons neurons; neruon neuron; neruons neurons
  nuron neuron; nurons neurons; neurel neural; nueral neural; lymbic limbic; limbick limbic; myalin myelin; mylein myelin
  meylin myelin; medula medulla; medualla medulla; insulla insula; autisim autism; austism autism; cortext cortex
  cotex cortex; axson axon; axsons axons; denrite dendrite; opiod opioid; opiods opioids; opoid opioid; opoids opioids
  serebral cerebral; serebellum cerebellum; cerebelar cerebellar; hypophisis hypophysis; peptid peptide
  peptids peptides; hormon hormone; hormons hormones; saratonin serotonin; raphae raphe; putaman putamen; ponz pons
  ephinephrine epinephrine; epinefrine epinephrine; endorfin endorphin; endorfins endorphins
  ocitocin oxytocin; coerulus coeruleus; amigdala amygdala; amigdalae amygdalae; tyrosin tyrosine
  `
    .split(/[;\n]/)
    .map((item) => item.trim().split(' '))
    .filter((pair): pair is [string, string] => pair.length === 2)
)
