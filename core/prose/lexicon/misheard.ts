// Terms of several words as dictation, autocorrection and the ear spell them: every word is English, the term is not.

/** What is written, and what was meant. */
export const misheard: readonly (readonly [string, string])[] = `
hpa access: HPA axis
adrenal access: adrenal axis
gonadal access: gonadal axis
gut brain access: gut brain axis
vegas nerve: vagus nerve
vagus never: vagus nerve
vagal tome: vagal tone
myelin sheet: myelin sheath
myelin sheets: myelin sheaths
myelin sheaf: myelin sheath
dura matter: dura mater
pia matter: pia mater
arachnoid matter: arachnoid mater
grey mater: grey matter
gray mater: gray matter
white mater: white matter
brokers area: Broca's area
brocas area: Broca's area
wernickes area: Wernicke's area
temporal love: temporal lobe
frontal love: frontal lobe
parietal love: parietal lobe
occipital love: occipital lobe
limbic cyst: limbic system
nucleus incumbents: nucleus accumbens
nucleus incumbent: nucleus accumbens
nucleus acumen: nucleus accumbens
oxytos in: oxytocin
oxytos and: oxytocin
oxy tosin: oxytocin
oxy toxin: oxytocin
dope amine: dopamine
sara tonin: serotonin
sarah tonin: serotonin
cortical tropin: corticotropin
basil ganglia: basal ganglia
basel ganglia: basal ganglia
pre frontal cortext: prefrontal cortex
prefrontal cortext: prefrontal cortex
nervous symptom: nervous system
principle component analysis: principal component analysis
principle components analysis: principal components analysis
blood brain barer: blood brain barrier
`
  .trim()
  .split('\n')
  .map((line) => line.split(': ') as [string, string])
