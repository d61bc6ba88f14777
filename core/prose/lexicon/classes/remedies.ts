// Classes of everyday words: what is sold, offered and swallowed, who offers it, and what is said in its favour.
import { type WordClass, words } from './class.ts'

export const remedies: Readonly<Record<string, WordClass>> = {
  // Words that commend a substance for where it comes from.
  natural: words(
    'none',
    `all natural, as nature intended, as old as humanity, bio identical, bioidentical, body identical, botanical,
    endogenous, from nature, herbal, home grown, homegrown, found in nature, made by nature, natural, naturally,
    naturally occurring, nature identical, nature's, nature's own, of plant origin, organic, plant based, plant
    derived, the body's own, your body's own, our body's own, the brain's own, your brain's own, your own body,
    the natural way, nature's way, mother nature, mother nature's, a gift of nature, wild crafted, time
    honoured, time honored, age old`
  ),
  // Words that call a substance safe or free of trouble.
  harmless: words(
    'none',
    `anything but dangerous, benign, can't be bad, cannot be bad, can't go wrong, can do no harm, cannot do any
    harm, cannot do harm, can't do any harm, cannot be dangerous, cannot harm, cannot hurt, can't harm, can't
    hurt, do no harm, does no harm, does not harm, free from side effects, free of adverse effects, free of
    danger, free of harm, free of risk, free of risks, free of side effects, gentle, gentler, gently, good for
    you, good for us, harmless, healthier, healthy, hurts nobody, innocuous, kind to, mild, milder, never
    harmful, no adverse effects, no cause for concern, no danger, no dangers, no downside, no downsides, no
    hangover, no need to fear, no need to worry, no reason to fear, no reason to worry, no risk, no risks, no
    side effects, non addictive, non toxic, nontoxic, not addictive, not dangerous, not harmful, nothing to be
    afraid of, nothing to fear, nothing to worry about, perfectly fine, poses no risk, risk free, safe, safely,
    safer, side effect free, side effect free, tolerable, tolerated, tolerates, tolerate, trustworthy,
    unproblematic, well tolerated, without adverse effects, without danger, without fear, without harm, without
    risk, without risks, without side effects, without worry, wholesome, zero risk, zero side effects`
  ),
  // Nouns for something taken against an ailment.
  remedy: words(
    'noun',
    `alternative, antidepressant, antidote, anxiolytic, aphrodisiac, balm, calmer, cure, healer, love drug, love
    potion, medicine, mood booster, mood enhancer, mood lifter, painkiller, pain reliever, panacea, pharmacy,
    prozac, relaxant, anti anxiety drug, anti anxiety agent, relief, remedy, sedative, sleep aid, sleeping pill,
    solution, stress reliever, therapy, tonic, tranquilizer, tranquilliser, tranquillizer, treatment, valium,
    viagra, ritalin, xanax, medicine cabinet, medicine chest, answer to, answer for, booster, protection,
    elixir, potion`
  ),
  // What makes a substance by itself: the body, its parts, nature.
  maker: words(
    'none',
    `body, bodies, brain, brains, pituitary, hypothalamus, pineal, gland, glands, ovary, ovaries, testes, testicles, adrenals, ovaries and testes,
    kidneys, placenta, skin, gut, liver, pancreas, thyroid, nervous system, cells, every cell, neurons, neurones, nerve cells, mitochondria, organism, immune system, metabolism,
    nature, mother nature, evolution, plants, the plant, biology, physiology, creation, the earth, earth, soil, the forest, the sea, womb, foetus, fetus, embryo`
  ),
  // Those who have it in them.
  bearer: words(
    'none',
    `woman, women, mother, mothers, man, men, child, children, baby, babies, infant, infants, newborn, newborns, human, humans, human being, human beings, person,
    people, mammal, mammals, everyone, everybody, all of us, each of us, every one of us, us, we, you, ancestors, grandmother, grandmothers, parents,
    colostrum, breast milk, mother's milk, milk, womb, cord blood, blood, semen, saliva, egg yolk, food, diet, meals, fruit, vegetables, leaf, leaves, fish, beans,
    green tea, kids, girls, boys, teenagers, adults, healthy people, animals, every living thing, all living things, living beings, monks, healers, farmers, shamans,
    midwives, generations, forebears, tribes, villagers, millions, billions`
  ),
  // "which the body makes"
  yields: words(
    'verb',
    'make, produce, release, secrete, synthesise, synthesize, manufacture, brew, generate, pour out, put out, send out, store'
  ),
  // "which we have in us anyway"
  holds: words(
    'verb',
    `contain, have, carry, use, supply, run on, rely on, recognise, recognize, get, receive, lose, perfect, design, invent, refine, give, provide, evolve,
    test, try out, tolerate, handle, break down, metabolise, metabolize, optimise, optimize, swim in, grow up with, live with, consume, eat, drink, take in, chew, smoke,
    swear by, create`
  ),
  // "is made in the body", "occurs in everybody"
  yielded: words(
    'none',
    `made, produced, released, secreted, synthesised, synthesized, manufactured, brewed, created, contained, generated, found, present,
    occurs, occur, occurring, circulates, circulating, flowing, circulate, exists, exist, formed, stored, flows, flow, provided, supplied, invented, designed,
    perfected, known, carried, native, normal, naturally present, tested, tried, proven, chewed, drunk, eaten, consumed, smoked, prized, revered, valued,
    familiar, at home, abundant, ubiquitous, inherent, intrinsic, a normal part, an ordinary part`
  ),
  // What of a plant or an animal goes into a remedy.
  herb: words(
    'noun',
    `plant, herb, root, leaf, leaves, bark, flower, blossom, petal, berry, berries, fruit, seed, bean, velvet bean, mushroom, fungus,
    fungi, truffle, algae, seaweed, moss, tree, weed, grass, wort, bulb, vine, cactus, resin, honey, milk, cacao, cocoa bean, green tea, tea leaf,
    tea leaves, rainforest, forest, meadow, sea, sheep, salmon, hemp, poppy, poppies, rose, lavender, valerian, hops, saffron, yam, wild yam,
    soya, soy, oat, oats, fish, turmeric, ginger, spice, vegetable, garden`
  ),
  // "…, so it is safe": from where something comes to what may be done with it.
  hence: words(
    'none',
    `so, hence, therefore, thus, thereby, consequently, accordingly, which is why, that is why, that's why, this is why, and that explains why, which explains why,
    which makes, which means, that makes, that means, making, meaning, it follows that, as a result, for this reason, for that reason, no wonder, small wonder,
    naturally then, and as such, ergo, then surely, it stands to reason,
    which rules out, which excludes, which spares, which guarantees, which ensures, which allows, which leaves, ensuring, guaranteeing, allowing, so that, and hence, and so, and thus, and therefore,
    hence why, this explains why, one can conclude, we can conclude, it is clear that, it is safe to say, proving, shows that`
  ),
  // What is taken or given, under its own name or its form.
  taken: words(
    'none',
    `hormone, hormones, peptide, peptides, substance, substances, molecule, molecules, remedy, remedies, drop, drops, spray, sprays, nasal spray, pill, pills, lozenge, lozenges, supplement, supplements,
    cannabidiol, cbd, cbd oil, thc, kava, kratom, ashwagandha, valerian, rhodiola, lavender, saffron, turmeric, curcumin, nettle, ginseng, ginkgo, mushroom, mushrooms, cannabis, marijuana, plant, plants, herb, herbs,
    extract, extracts, drug, drugs, medicine, medicines, medication, product, products, ketamine, psilocybin, dmt, ayahuasca, ibogaine, iboga, mescaline, lsd, cacao, capsule, capsules, oil, powder, patch, patches, drip, drips, microdose,
    microdoses, microdosing, dose, doses, dosing, injection, injections, jab, jabs, shot, shots, cream, creams, gel, gels, tea, teas, gummies, gummy, chew, chews, tablet, tablets, infusion, infusions, implant, implants, pellet, pellets, passionflower, chamomile,
    hops, hemp, hawthorn, skullcap, mugwort, kanna, peyote, khat, coca, opium, poppy, wort, st john's wort, basil, holy basil, tulsi, balm, lemon balm, matcha, truffle, truffles, root, roots, leaf, leaves, tincture, syrup, lotion, sachet, sachets, drink, drinks, booster, boosters,
    steroid, steroids, neurosteroid, vitamin, vitamins, mineral, minerals, amino acid, amino acids, hydrocortisone, inositol, lithium, magnesium, zinc, iodine, taurine, creatine, glycine, theanine, l-theanine, tryptophan, 5-htp, tyrosine, l-dopa, levodopa, mucuna,
    griffonia, same, s-adenosylmethionine, pregnenolone, dhea, progesterone, estradiol, oestradiol, estrogen, oestrogen, testosterone, thyroid extract, melatonin, gaba, ketone, ketones, ketone ester, carnitine, choline, lecithin, phosphatidylserine, nad, nmn,
    omega-3, fish oil, probiotic, probiotics, berberine, resveratrol, quercetin, bacopa, gotu kola, mimosa, magnolia, magnolia bark, cordyceps, lion's mane, reishi, maca, shilajit, kanna, blue lotus, adaptogen, adaptogens, nootropic, nootropics, phytoestrogen, phytoestrogens,
    elixir, potion, inhaler, suppository, ointment, serum, therapy, treatment, hormone therapy, replacement, replacement therapy, gas, xenon, nicotine, caffeine, alcohol, antidepressant, anxiolytic, sedative, stimulant, painkiller, opioid, smoothie, chocolate, essential oil, essential oils,
    grams, milligrams, micrograms, units, mg, µg`
  ),
  // What is sold or offered under a name of its own: programmes, courses, apps.
  venture: words(
    'noun',
    `academy, app, boot camp, bootcamp, breathwork journey, camp, cleanse, coach, coaching, coaching programme,
    coaching program, detox, group programme, healing circle, intensive, life coach, masterclass, membership,
    mentoring, mentorship, neurocoach, neurofeedback package, online class, online course, online programme,
    parenting class, parenting course, program, programme, retreat, seminar, summer school, toolkit, training
    camp, training course, training programme, training program, webinar, weekend, weekend course, workbook,
    workshop, planner, headband, gadget, audio, neurofeedback, sound bath, ice bath, cold plunge, tapping,
    guided tapping, dance circle, singing circle, breathing course, seminar series, weekend away, group
    coaching, leadership day, online lesson, summit, clinic, wellness centre, wellness center`
  ),
  // What practitioners do; somebody's own in “our method”, “each session”.
  service: words(
    'noun',
    `assessment, breathing tool, breathing technique, challenge, circle, class, course, exercise, formula,
    gathering, group, journey, kit, massage, meditation, method, module, package, playlist, practice, product,
    protocol, ritual, session, spray, studio, centre, center, institute, supplement, technique, therapist,
    therapy, tool, training, workshop, yoga`
  ),
  // What is eaten or drunk.
  food: words(
    'noun',
    `almond, avocado, bean, berry, bread, broccoli, cacao, cashew, cereal, cheese, chocolate, cocoa, coffee,
    date, dish, egg, fermented food, fava bean, fig, fruit, ginseng, honey, kefir, kimchi, kiwi, meal, milk,
    mushroom, nut, oat, oatmeal, oily fish, papaya, peanut, pineapple, plum, porridge, salad, soup, sandwich,
    juice, curry, dinner, lunch, pumpkin seed, salmon, seed, smoothie, snack, soya, soy, spinach, sprouted rice,
    tea, oolong, sencha, chamomile, cordial, tofu, tomato, tomatoes, potatoes, mangoes, tuna, turkey, vegetable, walnut, yoghurt, yogurt, banana,
    breakfast, drink, shake, broth,
    plantain, apple, apricot, artichoke, asparagus, aubergine, eggplant, bagel, barley, beef, beetroot, biscuit,
    blueberry, blueberries, butter, cabbage, cake, candy, carrot, cherry, cherries, chickpea, chilli, cinnamon,
    cucumber, flaxseed, garlic, ginger, grain, grape, grapefruit, green tea, hazelnut, herb, ice cream, kale,
    lentil, lettuce, mango, matcha, meat, melon, millet, miso, noodle, olive, olive oil, onion, pasta, pastry,
    peach, pear, pea, pistachio, pizza, pomegranate, pork, potato, pumpkin, quinoa, raisin, raspberry,
    raspberries, rice, saffron, sardine, sauerkraut, seaweed, sesame, spice, strawberry, strawberries, sunflower
    seed, tempeh, toast, turmeric, watermelon, wheat, whey, wholegrain, wine, yeast, superfood`
  ),
  // Forms in which a substance is swallowed.
  pill: words(
    'noun',
    `capsule, chew, chewing gum, dietary supplement, drop, elixir, extract, food supplement, gel cap, gummy,
    lozenge, pastille, pill, powder, preparation, sachet, shot, softgel, spoonful, supplement, syrup, tablet,
    tincture, supplementation, oral spray, sublingual drop, sublingual spray, wafer`
  ),
  // Who gives advice or care for a living.
  helper: words(
    'noun',
    `analyst, birth worker, bodyworker, breathwork facilitator, carer, clinician, coach, counsellor, counselor,
    couples therapist, doctor, doula, GP, healer, health visitor, life coach, massage therapist, midwife,
    midwives, nurse, paediatrician, pediatrician, physician, physiotherapist, practitioner, psychiatrist,
    psychoanalyst, psychologist, psychotherapist, shaman, social worker, therapist, trauma therapist, yoga
    teacher, teacher`
  )
}
