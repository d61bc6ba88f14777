// Cells, their parts and what they do; common usage in cellular neuroscience.
import { entries } from './entry.ts'

/** Peptides and proteins that types of cells are named after: “VIP cells”, “SST-Cre”. Such a name says nothing of release. */
const markers =
  'VIP, vasoactive intestinal peptide, SST, SOM, somatostatin, PV, parvalbumin, CCK, cholecystokinin, NPY, neuropeptide Y, calbindin, calretinin, enkephalin, dynorphin, substance P, galanin, CRF, CRH'
const kinds =
  ' cell~,  neuron~,  activity,  output~,  response~,  input~,  firing,  subtype~,  subclass~,  class~,  type~,  axon~,  dendrite~,  activation,  silencing,  identity,  circuit~, -expressing, -up, -down, +, -GABAergic interneuron~,  population~, -positive, -positive cell~, -positive neuron~, -expressing cell~, -expressing neuron~, -expressing interneuron~, -IN, -INs, -Cre, -IRES-Cre, -ires-Cre'

const named = markers
  .split(', ')
  .flatMap((marker) => kinds.split(', ').map((kind) => marker + kind))
  .join(', ')

export const cells = entries(
  'cell',
  `
== neuron
neuron: ~, neurone~, nerve cell~, brain cell~, neuronal population~, neuronal, grey cells
oxytocin neuron: ~, oxytocin cell~, OT neuron~, OXT neuron~, oxytocinergic neuron~, oxytocin-producing cell~, oxytocin-producing neuron~, oxytocin-expressing neuron~
vasopressin neuron: ~, AVP neuron~, vasopressinergic neuron~, vasopressin cell~, vasopressin-expressing neuron~
dopamine neuron: ~, DA neuron~, dopaminergic neuron~, dopamine cell~, dopamine-producing neuron~, dopamine-releasing neuron~, midbrain dopamine neuron~
serotonin neuron: ~, serotonergic neuron~, 5-HT neuron~
noradrenergic neuron: ~
GABAergic neuron: ~, GABA neuron~, inhibitory neuron~, interneuron~, parvalbumin interneuron~, parvalbumin neuron~, PV interneuron~, somatostatin interneuron~, basket cell~, chandelier cell~
glutamatergic neuron: ~, excitatory neuron~
cell named after its marker: ${named}
magnocellular neuron: ~, magnocellular cell~, magnocellular neurosecretory cell~, magnocellular, neurosecretory cell~, neurosecretory neuron~
parvocellular neuron: ~, parvocellular, parvicellular neuron~
pyramidal neuron: ~, pyramidal cell~
granule cell: ~
Purkinje cell: ~, Purkinje neuron~
medium spiny neuron: ~, MSN?, MSNs, D1-MSN, D1-MSNs, D2-MSNs, spiny projection neuron~
cholinergic interneuron: ~, cholinergic neuron~
motor neuron: ~, motoneuron~
sensory neuron: ~, C-tactile afferent~, C-tactile fibre~, CT afferent~, nociceptor~, C fibres
mirror neuron [contested]: ~
place cell: ~, grid cell~, head direction cell~
von Economo neuron: ~, spindle neuron~
kisspeptin neuron: ~, GnRH neuron~, AgRP neuron~, POMC neuron~, orexin neuron~, hypocretin neuron~
retinal ganglion cell: ~, photoreceptor~
hair cell [sensory]: ~
== glia
glia: ., glial, glial cell~
astrocyte: ~, astrocytic, astroglia
microglia: ., microglial
oligodendrocyte: ~, myelin, myelination, myelinated
== cell part
synapse: ~, synaptic, synapses, synaptic cleft, synaptic transmission, presynaptic, postsynaptic
axon: ~, axonal, axon terminal~, axon collateral~, axonal projection~, nerve terminal~
dendrite: ~, dendritic, dendritic release, somatodendritic release, dendritic spine~
vesicle: ~, dense-core vesicle~, large dense-core vesicle~, synaptic vesicle~
ion channel: ~
mitochondria: ., mitochondrial, mitochondrion
== cell process
action potential: ~, neuronal firing, neural firing, phasic firing, tonic firing, burst firing
long-term potentiation: ., LTP, long-term depression, LTD
synaptic plasticity: ., neuroplasticity, neuroplastic, neural plasticity, brain plasticity, neurogenesis, adult neurogenesis, synaptogenesis, synaptic pruning, rewiring, experience-dependent plasticity
== peripheral cell
blood cell: ~, leukocyte~, lymphocyte~, macrophage~, immune cell~, T cell~, endothelial cell~, red blood cell~, white blood cell~
stem cell: ~, progenitor cell~, organoid~
muscle cell: ~, myoepithelial cell~, smooth muscle cell~
`
)
