// Receptors and transporters; names after IUPHAR. “<molecule> receptor” follows by itself for every molecule.
import { entries } from './entry.ts'

export const receptors = entries(
  'receptor',
  `
== receptor
oxytocin receptor: ~, OTR, OTRs, OXTRs, OT receptor~, oxytocin binding, oxytocin binding site~
vasopressin receptor: ~, V1a, V1aR, V1aRs, V1a receptor~, V1b, V1bR, V1b receptor~, V2 receptor~, V2R, AVP receptor~
dopamine receptor: ~, D1 receptor~, D2 receptor~, D3 receptor~, D4 receptor~, D5 receptor~, D1R, D2R, D1-like, D2-like, D2/D3 receptor~, D1-receptor~, D2-receptor~, DRD2 receptor~
serotonin receptor: ~, 5-HT1A, 5-HT1B, 5-HT2A, 5-HT2C, 5-HT3, 5-HT1A receptor~, 5-HT2A receptor~, 5-HT2C receptor~, 5-HT receptor~, 5HT2A
opioid receptor: ~, mu-opioid receptor~, μ-opioid receptor~, mu opioid receptor~, kappa-opioid receptor~, κ-opioid receptor~, kappa opioid receptor~, delta-opioid receptor~, δ-opioid receptor~, mu-opioid, μ-opioid, kappa-opioid, κ-opioid, opioid receptor signalling
GABA receptor: ~, GABA-A receptor~, GABAA receptor~, GABAB receptor~, GABA-A, GABAA, GABAB
glutamate receptor: ~, NMDA receptor~, NMDAR, NMDARs, NMDA, AMPA receptor~, AMPA, AMPAR, AMPARs, mGluR, mGluRs, metabotropic glutamate receptor~, kainate receptor~
cannabinoid receptor: ~, CB1, CB2, CB1 receptor~, CB2 receptor~, CB1R
adrenergic receptor: ~, adrenoceptor~, alpha-adrenergic receptor~, beta-adrenergic receptor~, β-adrenergic receptor~, α2-adrenoceptor~
acetylcholine receptor: ~, nicotinic receptor~, muscarinic receptor~, nicotinic acetylcholine receptor~, muscarinic, nAChR, mAChR
glucocorticoid receptor: ~, mineralocorticoid receptor~, corticosteroid receptor~, GR?, MR?
oestrogen receptor: ~, ERα, ERβ, oestrogen receptor alpha, estrogen receptor beta
androgen receptor: ~
CRF receptor: ~, CRH receptor~, CRF1, CRFR1, CRHR1, CRF2
orexin receptor: ~, hypocretin receptor~
adenosine receptor: ~, A2A receptor~
histamine receptor: ~, H1 receptor~, H3 receptor~
TrkB: TrkB receptor~, TrkB
G protein-coupled receptor: ~, G-protein-coupled receptor~, GPCR, GPCRs
autoreceptor: ~
dopamine transporter [transporter]: ~, DAT
serotonin transporter [transporter]: ~, SERT, 5-HT transporter
noradrenaline transporter [transporter]: ~, norepinephrine transporter~, NET?
receptor [generic]: ~
`
)
