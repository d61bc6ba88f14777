// Classes of everyday words for mechanisms: what acts on people, what it is said to do to their brains, and by which means.
import { type WordClass, words } from './class.ts'

export const mechanisms: Readonly<Record<string, WordClass>> = {
  // What something is said to do to people, in the present tense, with or without an object.
  does_us: words(
    'none',
    `addict, addicts, age, ages, blind, blinds, charm, charms, depress, depresses, enslave, enslaves, give, gives, hook, hooks, invigorate, invigorates, intoxicate, intoxicates, rejuvenate, rejuvenates, sadden, saddens, scar, scars, scare, scares, sedate, sedates, seduce, seduces, stress, stresses, tempt, tempts, trap, traps, upset, upsets, act, acts, affect, affects, aid, aids, alter, alters, arouse, arouses, awaken, awakens, bias, biases, bond, bonds, change, changes, combat, combats, connect, connects, counter, counters, counteract, counteracts, deaden, deadens, do so, does so, do this, does this, energise, energises, excite, excites, free, frees, govern, governs, inspire, inspires, make up for, mask, masks, motivate, motivates, numb, numbs, persuade, persuades, regulate, regulates, shape, shapes, silence, silences, spare, spares, spur, spurs, stabilise, stabilises, steer, steers, sway, sways, teach, teaches, train, trains, unite, unites, wean, weans, alleviate, alleviates, attract, attracts, bind, binds, blunt, blunts, boost, boosts, break, breaks, bring, brings, buffer, buffers,
    build, builds, calm, calms, cheer, cheers, comfort, comforts, console, consoles, control, controls, create, creates, cure, cures, curb, curbs, cut, cuts, damage, damages, dampen, dampens, deepen, deepens,
    delay, delays, distort, distorts, disturb, disturbs, drive, drives, dull, dulls, ease, eases, elevate, elevates, encourage, encourages, enhance, enhances, erode, erodes, exert, exerts, fight, fights, foster, fosters, fuel, fuels, functions, guard, guards,
    harm, harms, heal, heals, heighten, heightens, help, helps, hurt, hurts, impair, impairs, improve, improves, increase, increases, induce, induces, influence, influences, keep, keeps, kill, kills, lead to, leads to, lengthen, lengthens, lessen, lessens, lift, lifts, lower, lowers,
    lull, lulls, make, makes, muddle, muddles, operate, operates, poison, poisons, prevent, prevents, produce, produces, prolong, prolongs, promote, promotes, protect, protects, put, puts, quell, quells, quiet, quiets, raise, raises, reassure, reassures, reduce, reduces, refresh, refreshes, relax, relaxes, relieve, relieves, restore, restores,
    reward, rewards, rob, robs, ruin, ruins, sap, saps, sharpen, sharpens, shield, shields, shorten, shortens, slow, slows, soften, softens, soothe, soothes, speed up, speeds up, spoil, spoils, stave off, staves off, steady, steadies, stop, stops, strengthen, strengthens, sustain, sustains,
    clean, cleans, cleanse, cleanses, clear, clears, get into the body, gets into the body, get into the brain, gets into the brain, get under the skin, gets under the skin, leave a mark, leaves a mark, leave its mark, leaves its mark, leave their mark, leave scars, leaves scars, mend, mends, quieten, quietens, rid, rids, settle, settles, stabilize, stabilizes, take away, takes away, tame, tames, tire, tires, treat, treats, trigger, triggers, turn, turns, undermine, undermines, undo, undoes, wake, wakes, ward off, wards off, warm, warms, weaken, weakens, wear down, wears down, work, works, worsen, worsens, wreck, wrecks`
  ),
  // The same, where only work as such is said of it.
  operates: words(
    'verb',
    'act, function, help, operate, take effect, work, do its work, do their work, do the trick, do its magic, get results, succeed'
  ),
  // What is done to the brain, in the form that follows “by”.
  by_doing: words(
    'none',
    `activating, adjusting, aligning, altering, amplifying, balancing, bathing, bending, binding, blocking, boosting, breaking, bringing, building, calibrating, calming, changing, clearing, closing, coating, connecting, converting, cooling, correcting, coupling, cutting, dampening, damping, deactivating, decreasing, delaying, depleting, desensitising, desensitizing, disconnecting, disinhibiting, disrupting, dissolving, disturbing, damaging, destroying, draining, diverting, displacing, deadening, derailing, eroding, irritating, unbalancing, upending, tuning in to, tricking, teaching, mirroring, mimicking, copying, creating, causing, starting, supplying, providing, boosting, unfreezing, thwarting, downregulating, draining, driving, dulling, easing, eliminating, elevating, encouraging, engaging, enhancing, enlarging, enriching, entraining, erasing, exciting, exhausting, facilitating, feeding, filling, firing, fixing, flipping, flooding, flushing, forming, freeing, fuelling, fueling,
    generating, giving, growing, halting, harmonising, harmonizing, healing, hijacking, hitting, hushing, increasing, inducing, inflaming, inhibiting, insulating, interfering with, interrupting, jolting, keeping, kicking, killing, laying, lessening, letting, lengthening, lifting, linking, loosening, lowering, lulling, making, mimicking, mobilising, mobilizing, modulating, moving, multiplying, muting, nourishing, normalising, normalizing, nudging, occupying, opening, overriding, overwriting, poisoning, preventing, priming, producing, promoting, protecting, pruning, pulling, pumping, pushing, putting, quelling, quenching, quieting, quietening, raising, realigning, rebalancing, rebooting, rebuilding, recalibrating, reconnecting, recruiting, redirecting, reducing, refilling, refreshing, regrowing, regulating, reining in, relaxing, releasing, relieving, remodelling, remodeling, removing, renewing, repairing, replacing, replenishing, resetting, reshaping, restarting, restoring, retraining, retuning, reversing, rewarding, rewiring, robbing,
    acting on, working on, bypassing, cleaning, cleansing, decoupling, demethylating, expanding, hyperactivating, lighting, methylating, overloading, overstimulating, ramping, reactivating, rerouting, restraining, reviving, rousing, sealing, sensitising, sensitizing, squeezing, saturating, sending, setting, severing, sharpening, shifting, shielding, shrinking, shutting, silencing, slowing, smoothing, softening, soothing, sparking, speeding, stabilising, stabilizing, starving, stemming, stiffening, stimulating, stirring, stopping, strengthening, stripping, suppressing, swamping, sweeping, switching, synchronising, synchronizing, tagging, taming, tapping, targeting, tempering, thickening, thinning, tightening, tilting, tipping, toning, training, triggering, tuning, turning, tying, unblocking, uncoupling, unleashing, unlocking, untying, upregulating, upsetting, waking, warming, washing, weakening, wearing, wetting, widening, winding, wiping, wiring, withdrawing`
  ),
  // Means by which something is said to act, besides cells, regions and molecules with names.
  means: words(
    'noun',
    `alarm centre, alarm center, alarm system, alpha rhythm, alpha wave, alpha activity, area 25, beta wave, brain wave, theta wave, theta activity, gamma wave, neural noise, neural circuit, learning signal, emotional brain, reptilian brain, social brain, attachment system, autonomic nervous system, baroreflex, blood flow, body clock, brain connection, brain rhythm, brainwave, circadian clock, circadian rhythm, cytokine, delta wave, dopamine system, fear centre, fear center, fear circuit, fear network, gamma rhythm, glymphatic clearance, glymphatic system, glymphatic flow, gut bacterium, gut bacteria, gut flora, gut-brain axis, immune system,
    inflammation, internal clock, language area, master clock, membrane, microbiome, mirror system, mirror neuron system, motor system, myelin sheath, nerve, nerve ending, nerve growth, neuroinflammation, opioid system, pain gate, pain matrix, pain pathway, parasympathetic branch, parasympathetic system, pleasure centre, pleasure center, prefrontal control, prefrontal brake, prediction error, relaxation response, reward centre, reward center, reward pathway, right hemisphere, left hemisphere, salience network, serotonin system,
    sleep pressure, slow wave, spindle, stress circuit, stress hormone, stress response, stress system, sympathetic system, sympathetic branch, sympathetic activity, synaptic pruning, threat circuit, top-down control, tryptophan, waste clearance, white matter, growth factor, nerve growth factor, executive network, default network, hormone release, cortical map, cortical excitability, fight-or-flight response, telomere, mitochondria, oxidative stress, amyloid, plaque, ketone, tau, methylation, epigenetic mark, epigenetic change, epigenetic scar, histone acetylation, autophagy, glymphatic channel, glymphatic vessel, feedback loop, vagal tone, vagal afferent, vagal activity, endocannabinoid system, neurogenesis, long-term potentiation, default mode network, default mode, pleasure circuit, habit circuit, habit loop, reward circuit, microglia, myelin, myelination, gut microbe, gsk-3, gsk3, gsk-3β, gsk3β, mtor, mtorc1, camkii, creb, nf-κb, nlrp3, ampk, sirt1, akt, erk, mapk`
  ),
  // Effects that are credited to a means: “the calming effect of music is due to …”.
  benefit: words(
    'noun',
    `action, allure, appeal, attraction, benefit, charm, comfort, consolation, damage, effect, effectiveness, efficacy, gain, harm, healing, high, impact, improvement, influence, magic, potency, power, relief, soothing, success, toll`
  ),
  // Things with a working that is said to be known: “the secret of massage”.
  workings: words(
    'noun',
    `mechanism, mechanism of action, mode of action, active ingredient, machinery, pathway, route, trick, secret, key, driver, engine, link, missing link, mediator, explanation, channel, vehicle, middleman, bridge`
  ),
  // Said of a mechanism that is no riddle any more.
  no_riddle: words(
    'none',
    `simple, clear, known, well known, obvious, straightforward, understood, well understood, fully understood, established, well established, solved, no mystery, no secret, no longer a mystery, plain, easy to explain, easily explained, easy to understand, easily told, beautifully simple, surprisingly simple, now clear, settled, elegant, uncovered, found`
  ),
  // Substances with a mechanism that is known indeed, and the sites on which they act.
  known_drug: words(
    'noun',
    `curare, toxin, parkinson, parkinson's, parkinson’s, hypothyroidism, diabetes, epilepsy, narcolepsy, poison, anaesthetic, anesthetic, levodopa, l-dopa, ssri, snri, caffeine, coffee, benzodiazepine, diazepam, lorazepam, naloxone, naltrexone, morphine, opiate, opioid drug, opioid-based drug, beta blocker, beta-blocker, propranolol, atropine, botulinum, cocaine, amphetamine, methylphenidate, nicotine, statin, aspirin, ibuprofen, paracetamol, antihistamine, haloperidol, antipsychotic, triptan, donepezil, cholinesterase inhibitor, memantine, gabapentin, pregabalin, antibiotic, insulin, strychnine, nerve gas, tetrodotoxin, capsaicin, barbiturate, local anaesthetic, zolpidem, orexin antagonist, carbidopa, muscle relaxant, viagra, sildenafil, contraceptive, decongestant, reuptake inhibitor, mao inhibitor, vaccine, antacid`
  ),
  // What a messenger in the body is said to have done, or to have had done to it, beside a change in people.
  stocked_up: words(
    'none',
    `back in balance, back to normal, balanced, been balanced, been boosted, been freed, been recharged, been refilled, been released, been replenished, been reset, been restored, been set free, been topped up, begun to flow, bounced back, boosted, climbed, come back, dropped, evened out, fallen, flowing again, freed, gone back down, gone back up, gone down, gone up, increased, jumped, kicked in, levelled off, leveled off, normalised,
    normalized, poured out, rebalanced, rebounded, recharged, recovered, refilled, released, replenished, reset, restored, returned, returned to normal, risen, run dry, run out, settled, settled down, shot up, soared, spiked, started flowing, started to flow, started to rise, sunk, surged, taken over, topped up, used up, woken up`
  ),
  // Terms of physiology and of computing, in which “works by” tells of something that was taken apart.
  taken_apart: words(
    'noun',
    `nicotinic, muscarinic, sodium, potassium, calcium, vesicle, reuptake, re-uptake, transporter, pituitary, axon potential, spike train, gonadotropin, gnrh, contracept, follicle, menstrual, glucose, islet, kidney, liver, pupil, iris, muscle, blood vessel, pancreas, mutant, larva, software, algorithm, simulation, weight, layer, output, learning rule, activation function, neural data, transfected, agonist, antagonist, enzyme, phosphorylation, kinase, voltage-gated, channelrhodopsin, motoneuron, ensemble`
  )
}
