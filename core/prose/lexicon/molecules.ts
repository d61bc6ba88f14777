// Molecules: hormones, transmitters and drugs that act on them. Names after IUPHAR and common usage in endocrinology.
import { entries } from './entry.ts'

export const molecules = entries(
  'molecule',
  `
== neuropeptide, peptide, hormone
oxytocin [nonapeptide]: ., OT, OXT, OXY, oxytocinergic, oxytocine, ocytocin, pitocin, syntocinon, carbetocin, carbetocine, alpha-hypophamine
vasopressin [nonapeptide]: ., AVP, arginine vasopressin, 8-arginine vasopressin, arginine-vasopressin, lysine vasopressin, vasopressinergic, argipressin, desmopressin, dDAVP, DDAVP, antidiuretic hormone, ADH, beta-hypophamine
vasotocin [nonapeptide]: ., AVT, arginine vasotocin, vasotocinergic
isotocin [nonapeptide]: .
mesotocin [nonapeptide]: .
inotocin [nonapeptide]: .
corticotropin-releasing hormone [stress hormone]: ., corticotropin-releasing factor, corticotrophin-releasing hormone, corticotrophin-releasing factor, CRH, CRF, corticoliberin
adrenocorticotropic hormone [stress hormone]: ., adrenocorticotrophic hormone, ACTH, corticotropin, corticotrophin
prolactin: ., PRL, prolactinergic
growth hormone: ., GH?, somatotropin, somatotrophin, GHRH, growth hormone-releasing hormone
thyrotropin-releasing hormone: ., thyrotrophin-releasing hormone, TRH
thyroid-stimulating hormone: ., TSH, thyrotropin, thyrotrophin
gonadotropin-releasing hormone: ., gonadotrophin-releasing hormone, GnRH, GNRH
luteinising hormone: ., LH, lutropin
follicle-stimulating hormone: ., FSH, follitropin
kisspeptin: ~, metastin
melanocyte-stimulating hormone: ., α-MSH, alpha-MSH, MSH, melanocortin~, pro-opiomelanocortin, proopiomelanocortin, POMC
melanin-concentrating hormone: ., MCH
insulin: ., insulinotropic
insulin-like growth factor: ~, IGF-1, IGF-I, IGF1
glucagon: ., glucagonergic
glucagon-like peptide 1: ., GLP-1, glucagon-like peptide, semaglutide, liraglutide, exenatide, tirzepatide
ghrelin: ., acyl-ghrelin
leptin: .
adiponectin: .
cholecystokinin: ., CCK
somatostatin: ., SST
secretin: .
relaxin: ~
atrial natriuretic peptide: ~, ANP
angiotensin: ., angiotensin II, angiotensin-II
== neuropeptide, peptide
neuropeptide Y: ., NPY
substance P: .
neurokinin: ~, neurokinin B, tachykinin~
galanin: .
orexin: ~, hypocretin~, orexin-A, orexin-B, orexinergic
vasoactive intestinal peptide: ., VIP
pituitary adenylate cyclase-activating polypeptide: ., PACAP
calcitonin gene-related peptide: ., CGRP
neurotensin: .
bombesin: ., gastrin-releasing peptide
agouti-related peptide: ., AgRP, AGRP
urocortin: ~
cocaine- and amphetamine-regulated transcript: ., CART
== opioid, peptide
endorphin [hormone, neuropeptide]: ~, beta-endorphin~, β-endorphin~, endogenous opioid~, endogenous opioid peptide~, endomorphin~, endorphinergic
enkephalin [neuropeptide]: ~, met-enkephalin, leu-enkephalin, enkephalinergic
dynorphin [neuropeptide]: ~, dynorphinergic
== opioid, drug
opioid: ~, opiate~, opioidergic
morphine: .
heroin: ., diamorphine
fentanyl: .
methadone: .
oxycodone: .
buprenorphine: .
naloxone [antagonist]: .
naltrexone [antagonist]: .
== monoamine, neurotransmitter
dopamine [catecholamine, hormone]: ., DA, dopaminergic, dopaminergically, hyperdopaminergic, hypodopaminergic, L-DOPA, levodopa, l-dopa, DOPAC
serotonin [indolamine]: ., 5-HT, 5HT, 5-hydroxytryptamine, serotonergic, serotoninergic, 5-HIAA
noradrenaline [catecholamine, hormone]: ., norepinephrine, NE?, NA?, noradrenergic, MHPG
adrenaline [catecholamine, hormone, stress hormone]: ., epinephrine, adrenergic
histamine: ., histaminergic
catecholamine: ~, catecholaminergic
monoamine: ~, monoaminergic, biogenic amine~
tyramine: .
phenylethylamine: ., phenethylamine, PEA?
octopamine: .
== neurotransmitter
acetylcholine: ., ACh, cholinergic
adenosine: .
nitric oxide: .
== amino acid, neurotransmitter
GABA: ., γ-aminobutyric acid, gamma-aminobutyric acid, gamma aminobutyric acid, GABAergic, gabaergic
glutamate: ., glutamatergic, glutamic acid
glycine: ., glycinergic
aspartate: ., D-aspartate
D-serine: .
== amino acid
tryptophan: .
tyrosine: .
taurine: .
== endocannabinoid
endocannabinoid: ~, endogenous cannabinoid~
anandamide: ., AEA
2-arachidonoylglycerol: ., 2-AG
cannabinoid [drug]: ~, THC, tetrahydrocannabinol, cannabidiol, CBD
== steroid, hormone
cortisol [stress hormone, glucocorticoid]: ., hydrocortisone
corticosterone [stress hormone, glucocorticoid]: ., CORT
glucocorticoid [stress hormone]: ~, dexamethasone
corticosteroid: ~
mineralocorticoid: ~, aldosterone
testosterone [androgen, sex hormone]: ., male sex hormone, male hormone testosterone
dihydrotestosterone [androgen, sex hormone]: ., DHT
androgen [sex hormone]: ~, androgenic, anabolic steroid~
dehydroepiandrosterone [androgen]: ., DHEA, DHEA-S, DHEAS
oestradiol [oestrogen, sex hormone]: ., 17β-oestradiol, 17β-estradiol, 17-beta-estradiol, 17-beta-oestradiol, E2?
oestrogen [sex hormone]: ~, oestrogenic
progesterone [progestogen, sex hormone]: ., P4?
progestogen [sex hormone]: ~, progestin~
allopregnanolone [neurosteroid]: ., ALLO?, brexanolone, zuranolone
pregnenolone [neurosteroid]: .
neurosteroid: ~, neuroactive steroid~
sex hormone: ~, sex steroid~, gonadal hormone~, gonadal steroid~
== hormone
melatonin: .
thyroid hormone: ~, thyroxine, triiodothyronine, T3?, T4?
stress hormone: ~
erythropoietin: .
== steroid
vitamin D: ., cholecalciferol
== growth factor, neurotrophin
BDNF: ., brain-derived neurotrophic factor, brain derived neurotrophic factor
nerve growth factor: ., NGF
glial cell line-derived neurotrophic factor: ., glial cell-derived neurotrophic factor, GDNF
neurotrophin: ~, neurotrophic factor~
vascular endothelial growth factor: ., VEGF
== cytokine, inflammatory marker
cytokine: ~, proinflammatory cytokine~, inflammatory cytokine~
interleukin-6: ., IL-6, IL6
interleukin: ~, IL-1β, IL-1beta, IL-10, IL-8
tumour necrosis factor: ., tumour necrosis factor alpha, TNF, TNF-α, TNF-alpha
C-reactive protein: ., CRP
interferon: ~
== protein
amyloid beta: ., amyloid-β, β-amyloid, beta-amyloid, Aβ, amyloid
tau [pathology]: tau protein~, phosphorylated tau, p-tau, tau pathology, tau tangles
alpha-synuclein: ., α-synuclein
CREB: .
CD38: .
== drug, psychoactive
SSRI: ~, selective serotonin reuptake inhibitor~, serotonin reuptake inhibitor~, fluoxetine, sertraline, citalopram, escitalopram, paroxetine, fluvoxamine
SNRI: ~, venlafaxine, duloxetine
antidepressant: ~, bupropion, mirtazapine, tricyclic~
antipsychotic: ~, haloperidol, risperidone, clozapine, olanzapine, raclopride, quetiapine, aripiprazole
benzodiazepine: ~, diazepam, lorazepam, alprazolam
lithium: .
ketamine: ., esketamine
MDMA: ., ecstasy
psilocybin: ., psilocin
LSD: ., lysergic acid diethylamide
psychedelic: psychedelics
cocaine: .
amphetamine: ~, methamphetamine, dexamphetamine, dextroamphetamine
methylphenidate: ., ritalin
nicotine: ., nicotinic
caffeine: .
alcohol: ., ethanol
propranolol: ., beta-blocker~, β-blocker~
atosiban [antagonist]: ., oxytocin antagonist~, oxytocin receptor antagonist~, OTA?
balovaptan [antagonist]: .
opioid antagonist [antagonist]: ~
dopamine antagonist [antagonist]: ~, dopamine receptor antagonist~, dopamine blocker~
dopamine agonist [agonist]: ~, dopamine receptor agonist~, bromocriptine, pramipexole, ropinirole, apomorphine, quinpirole
== hormone, generic
neurotransmitter: ~, transmitter~
neuropeptide: ~, nonapeptide~
neuromodulator: ~
neurohormone: ~
neurochemical: ~
hormone: ~, peptide hormone~, steroid hormone~
== metabolite
glucose: ., blood sugar, blood glucose
`
)
