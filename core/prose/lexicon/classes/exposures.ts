// Classes of what people live through without anybody having assigned them to it, and of what it is said to do to them.
import { type WordClass, words } from './class.ts'

export const exposures: Readonly<Record<string, WordClass>> = {
  // Circumstances of life and habits that nobody is drawn by lot for.
  lived_through: words(
    'none',
    `abandonment, abuse, adversity, adverse childhood experiences, adverse experiences, air pollution, attachment security, attachment insecurity, avoidant attachment, anxious attachment, bereavement, bilingualism, binge-watching, bullying, burnout, caregiver sensitivity, caregiving, caregiving environment, caregiving environments, caregiving experiences, childhood abuse, childhood adversity, childhood maltreatment, childhood neglect, childhood poverty, childhood stress, childhood trauma, chronic adversity, chronic loneliness, complex trauma, conflict at home, deprivation, developmental trauma, discrimination, divorce, domestic violence, doomscrolling, early adversity, early attachment, early attachment experiences, early attachment relationships, early care, early caregiving, early caregiving experiences, early deprivation, early experience, early experiences, early life adversity, early-life adversity, early life trauma, early-life trauma, early neglect, early relationships, early relational experiences, early trauma, emotional abuse, emotional neglect, family conflict, gaming, harsh parenting, hardship, heavy screen use, homelessness, inconsistent caregiving, insecure attachment, insensitive caregiving, institutional care, loneliness, maltreatment, marginalisation, marginalization, maternal depression, maternal sensitivity, maternal warmth, migration, minority stress, neglect, nurturing care, nurturing relationships, parental conflict, parental neglect, parental sensitivity, parental warmth, parental divorce, parenting, perfectionism, phone addiction, pornography, positive parenting, poverty, prenatal stress, racism, racial discrimination, relational trauma, responsive caregiving, responsive parenting, screen time, secure attachment, secure attachments, secure relationships, sensitive caregiving, sensitive parenting, smartphone use, social isolation, social media, social media use, solitude, spirituality, religiosity, supportive parenting, supportive relationships, toxic stress, trauma, trauma exposure, traumatic experience, traumatic experiences, traumatic events, unemployment, unpredictable caregiving, urban living, urbanicity, victimisation, victimization, violence exposure, exposure to violence, warm parenting`
  ),
  // What it is said to do to a brain, in forms that assert it.
  leaves_mark: words(
    'none',
    `alters, affects, changes, compromises, damages, deregulates, derails, disrupts, distorts, dysregulates, enhances, erodes, fosters, hampers, heightens, hijacks, impacts, impairs, influences, inhibits, interferes with, moulds, molds, primes, programs, programmes, promotes, recalibrates, remodels, reorganises, reorganizes, reshapes, rewires, scars, sculpts, sensitises, sensitizes, shapes, shrinks, stabilises, stabilizes, strengthens, stunts, suppresses, undermines, weakens, wires, leads to, results in, lays the foundation for, leaves its mark on, leaves a mark on, leaves traces in, leaves traces on, has a profound effect on, has a profound impact on, has profound effects on, has a direct impact on, has a lasting impact on, takes a toll on`
  ),
  // The same of several, or after a modal verb.
  leave_mark: words(
    'none',
    `alter, affect, compromise, damage, deregulate, derail, disrupt, distort, dysregulate, enhance, erode, foster, hamper, heighten, hijack, impair, influence, inhibit, interfere with, mould, mold, prime, recalibrate, remodel, reorganise, reorganize, reshape, rewire, scar, sculpt, sensitise, sensitize, shape, shrink, stabilise, stabilize, strengthen, stunt, suppress, undermine, weaken, lead to, result in, lay the foundation for, leave their mark on, leave traces in, leave traces on, have a profound effect on, have a profound impact on, have profound effects on, have a lasting impact on, take a toll on`
  ),
  // The same hung on to a statement: “…, altering key circuits”.
  leaving_mark: words(
    'none',
    `altering, affecting, compromising, damaging, derailing, disrupting, distorting, dysregulating, enhancing, eroding, fostering, hampering, heightening, hijacking, impairing, influencing, inhibiting, interfering with, moulding, molding, priming, programming, recalibrating, remodelling, remodeling, reorganising, reorganizing, reshaping, rewiring, scarring, sculpting, sensitising, sensitizing, shaping, shrinking, stabilising, stabilizing, strengthening, stunting, suppressing, undermining, weakening, leading to, resulting in, causing, producing`
  ),
  // What of the brain and its regulation it is said to be done to, besides regions and messengers with names.
  brainwork: words(
    'noun',
    `amygdala reactivity, arousal system, attachment system, autonomic function, autonomic regulation, autonomic nervous system regulation, brain, brain architecture, brain circuit, brain development, brain function, brain region, brain structure, brain system, circuit, circuitry, connectivity, cortisol rhythm, emotion regulation, emotional regulation, emotional brain, executive network, fear circuitry, functional connectivity, grey matter, gray matter, hpa axis, interoception, interoceptive processing, limbic system, nervous system, network, neural architecture, neural circuit, neural circuitry, neural connection, neural development, neural foundation, neural function, neural mechanism, neural network, neural pathway, neural processing, neural sensitivity, neural substrate, neural system, neurobiological system, neurobiology, neurological foundation, neurodevelopment, neuroplasticity, pathway, prefrontal control, prefrontal regulation, reward circuitry, reward processing, reward system, self-regulation, sensory processing, social brain, stress axis, stress physiology, stress regulation, stress response, stress-response system, stress response system, stress reactivity, stress system, threat detection, threat processing, threat system, vagal tone, white matter, brain's wiring, hypothalamic-pituitary-adrenal axis`
  ),
  // How the brains of one group differ in pictures from those of another.
  brain_difference: words(
    'noun',
    `hyperactivation, hyperactivity, hyperconnectivity, hyperreactivity, hyperresponsiveness, hypoactivation, hypoactivity, hypoconnectivity, hypofrontality, overactivation, overactivity, reactivity, underactivity, underactivation, dysconnectivity, disconnectivity, dysfunction, dysregulation`
  ),
  // What such a difference is said to bring about, in forms that assert it: of one, and of several or after a modal verb.
  brings_about: words(
    'none',
    `brings about, brings on, causes, creates, drives, disrupts, fuels, heightens, hinders, impairs, intensifies, leads to, makes it difficult, makes it hard, makes it harder, prevents, produces, promotes, provokes, results in, triggers, undermines, weakens, worsens, amplifies, diminishes, gives rise to, hampers, compromises, accounts for, explains`
  ),
  bring_about: words(
    'none',
    `bring about, bring on, cause, create, drive, disrupt, fuel, heighten, hinder, impair, intensify, lead to, make it difficult, make it hard, make it harder, prevent, produce, promote, provoke, result in, trigger, undermine, weaken, worsen, amplify, diminish, give rise to, hamper, compromise, account for, explain`
  )
}
