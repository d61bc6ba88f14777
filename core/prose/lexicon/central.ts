// The head as a place: brain, central nervous system, neural circuits, as bridging claims from body to brain name them.
import { entries } from './entry.ts'

export const central = entries(
  'central',
  `
== brain
brain: ~, the human brain, whole brain, brain-wide, brainwide, brain area~, brain region~, brain structure~, brain system~, encephalon, cerebrum, brain chemistry, brain chemical~, parts of the brain, in the head, inside the head, inside the skull, inside your head, in your head, mind and brain, brain function~, brain state~, brain mechanism~, brain parenchyma, brain development, brain network~, brain circuit~, brain circuitry, maternal brain, male brain, female brain, adolescent brain, teenage brain
central nervous system: ., CNS, nervous system, nervous systems
central: ., centrally, intracerebral, cerebral, intracranial, central release, central effect~, central action~, centrally released, centrally acting, supraspinal
neural: ., neurally, neural circuit~, neural circuitry, neural system~, neural network~, neural substrate~, neural mechanism~, neural response~, neural pathway~, neurocircuitry, neurocircuit~, neurobiological, neurobiology, neurobiologically, neurological, neurologically, neurochemistry, neurochemically, neural correlate~, neural basis, neural processing, neural architecture, neural activity
circuit: ~, circuitry, brain pathway~
neurotransmission: ., neuromodulation, neuromodulatory
`
)
