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
  // Who or what makes a substance by itself.
  maker: words(
    'none',
    `body, bodies, brain, brains, pituitary, hypothalamus, pineal, gland, glands, ovary, ovaries, testes, testicles, adrenals,
    kidneys, placenta, skin, gut, liver, pancreas, thyroid, nervous system, cells, neurons, nerve cells, woman, women, mother, mothers, man, men,
    child, children, baby, babies, infant, infants, newborn, newborns, foetus, fetus, embryo, human, humans, human being, human beings, person,
    people, mammal, mammals, everyone, everybody, all of us, each of us, every one of us, us, we, you, nature, mother nature, evolution,
    ancestors, grandmother, grandmothers, parents, organism, immune system, plants, the plant`
  ),
  // "which the body makes", "what we have anyway"
  yields: words(
    'verb',
    'make, produce, release, secrete, synthesise, synthesize, manufacture, brew, create, contain, have, carry, use, generate, supply, pour out, run on, rely on, know, recognise, recognize, get, receive, lose, perfect, design, invent, develop, refine, give, provide, evolve, need, send out, form, store, own'
  ),
  // "is made in the body", "occurs in everybody"
  yielded: words(
    'none',
    `made, produced, released, secreted, synthesised, synthesized, manufactured, brewed, created, contained, generated, found, present,
    occurs, occur, occurring, circulates, circulate, exists, exist, formed, stored, flows, flow, provided, supplied, invented, designed,
    perfected, known, carried, native, normal, naturally present`
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
    naturally then, and as such, ergo, then surely, of course, it stands to reason`
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
