// Classes of everyday words: feelings, habits, fights and marriages in everyday words that are no mentions of the lexicon.
import { type WordClass, words } from './class.ts'

export const feelings: Readonly<Record<string, WordClass>> = {
  // Serotonin by its nicknames.
  happy_stuff: words(
    'none',
    `serotonin, serotonin's, 5-HT, happiness hormone, happiness hormones, happy hormone, happy hormones, happiness chemical, happy chemical, happy chemicals, mood molecule, mood chemical, feel-good
    chemical, feel-good chemicals, feel-good hormone, feel-good hormones, feel-good molecule, chemical of happiness, hormone of happiness, molecule of happiness, hormone of well-being, chemical of joy, messenger of joy`
  ),
  // How somebody feels, in adjectives and turns of phrase.
  how_felt: words(
    'none',
    `antidepressant, antidepressants, prozac, bad, better, blue, brighter, cheerful, cheerfully, cheery, contented, depressive, emotional, emotionally, feel calmer, feel
    good, feel great, feel low, feels good, feeling down, feeling good, feeling low, grumpy, happily, happy, head space, how we feel, how you feel, how people feel, feels, irritable, joyful, kinder, laugh,
    mental, mentally, mental state, moody, outlook, relaxed, sane, serene, smiling, stressed, sunny, sunnier, temper, unhappily, upbeat, uplifted, wake up happy, way we feel, way you feel, zest, feel down, feel blue, feeling blue,
    down in the dumps, in the dumps, in a bad mood, in a good mood, feel happy, feel sad, feel happier, feel better, low in spirits`
  ),
  // Words for goodwill that are no mentions because they have other senses too.
  goodwill: words(
    'none',
    `care, caring, charitable, charming, chummy, closer, close-knit, community, considerate, cuddlier,
    friendships, good-natured, kind, kind-hearted, nice, nicer, neighbourly, rapport, reach out, share, sharing,
    sweet, sweeter, together, unselfish, warm, warmer, warm-hearted, welcoming, connect, connects, connecting,
    open their wallets, trust anybody, devoted, help others, help strangers, help each other, help one another,
    look after, care about, get along, open up, better listener, better listeners, good listener, good
    listeners, better people, better person, good person, sociable,
    honest, honesty, truthful, tell the truth, truthfulness, hand over their money, hand over money,
    part with money, part with their money, generous, gentle, gentler, softer, soft-hearted, tender-hearted,
    good-hearted, big-hearted, open-hearted, big-heartedness, sympathetic, polite, patient with, tolerant,
    more tolerant, decent, humane, helpful, more helpful, obliging, hospitable, hospitality, donate,
    donates, donations, give more, give away, charity, belonging, belong, harmony, harmonious, peaceful,
    peace, peacemaker, peacemakers, unity, team player, team players, team spirit, teamwork, better parents,
    better parent, better partner, better partners, better lover, better lovers, better friend,
    better friends, better father, better fathers, better mother, better mothers, good parents,
    good partner, good neighbours, better neighbours, good friends, more friends, make friends,
    fear of strangers, closeness, brotherly, brotherhood, sisterhood, comradeship, camaraderie, goodwill,
    good will, well-meaning, tactful, thoughtful, courteous, kindly, give freely, speak openly, confide,
    confides, confiding, embrace strangers, hug strangers, smile at strangers, let our guard down,
    lower our guard, drop our guard, lets its guard down, feel at home, loving towards, loving to,
    feel for others, feel with others, put others first,
    altruist, altruists, saint, saints, good samaritan, good samaritans, philanthropist, philanthropists,
    better neighbour, better neighbor, better listener, shake hands, make peace, make up, reconcile, understanding,
    end conflict, kinder, nicer to`
  ),
  // Words for good spirits that are no mentions.
  cheer: words(
    'none',
    `amazing, brighten, brightens, cheerful, delicious, delight, exciting, fantastic, feel-good, fun, glow, good
    about yourself, good mood, good times, grin, heavenly, highs, laugh, mood, moods, smile, smiles, smiling, so
    spirits, sweet, thrill, thrills, wonderful, worth living, irresistible, tastes good, taste good, good, sunny,
    feel better, feels better, feeling better, feel good, feels good, feeling good, feel great, feels great,
    feel wonderful, better mood, good feeling, good feelings, good cheer, good humour, high spirits,
    in high spirits, lighter, light-hearted, carefree, radiant, beam, beaming, giggle, giggles, giggling,
    chuckle, cheerfulness, merry, jolly, jolliness, sunshine, upbeat, elated, blissful, blissfully,
    exhilarated, exhilarating, exhilaration, tipsy, drunk, drunk on, on cloud nine, over the moon,
    on top of the world, buzz, buzzing, uplifted, uplifting, lift your mood, zest, zest for life,
    lust for life, joie de vivre, glee, gleeful, gaiety, good spirits, our spirits, your spirits, their spirits,
    lift spirits, lifts spirits, lifted spirits, half full, bright side, brighter side, rosy, rose-tinted, silver lining, well-being,
    spring in your step, in good heart, pick-me-up`
  ),
  // Words for low spirits that are no mentions.
  gloom: words(
    'none',
    `bad mood, blue, blues, cranky, down, down in the dumps, flat, gloom, glum, grumpy, irritable, low, moody,
    snappy, tearful, the blues, wretched, joyless, listless,
    dejected, despair, despairing, despondent, dispirited, downcast, downhearted, empty inside, feel empty,
    feel hopeless, forlorn, gloomy, heavy-hearted, hopeless, hopelessness, melancholic, miserable, misery,
    mope, moping, morose, sad, sadness, sullen, sulky, touchy, unhappy, unhappiness, weepy, woebegone,
    worthless, world-weary, peevish, grouchy, testy, short-tempered, tetchy, dreary, winter blues,
    low spirits, doom and gloom, pessimistic, out of sorts, no zest, dull, cry for no reason`
  ),
  // What people feel on a bad day: where a shortage of a messenger is told to be the reason.
  low_feeling: words(
    'none',
    `anxious, anxiety, anxieties, stressed, stressed out, stress, worry, worried, worries, panicky, panic, panicking, on edge, nervous,
    irritable, irritability, moody, moodiness, mood swings, low mood, bad mood, mood drops, mood suffers, mood dips, sad, sadness, sadder, blue, the blues, feel down, feeling down, feel low, and down, feeling low,
    depressed, depression, depressive, hopeless, hopelessness, despair, listless, unmotivated, apathetic, apathy, lonely, restless,
    restlessness, overwhelmed, unhappy, unhappiness, miserable, gloomy, tearful, angry, anger, aggressive, impulsive, obsessive, cravings,
    mind races, racing thoughts, worthless, exhausted, burned out, burnt out, brain fog, negative thoughts, anxious thoughts`
  ),
  // Words for fights and the will to win that are no mentions.
  fight: words(
    'none',
    `alpha, ambition, assault, attack, attacks, beast, boss, brute, brutes, brutish, bullies, bully, bullying,
    combat, conquer, conquest, crime, crimes, criminals, cruelty, daredevils, dominate, dominates, dominating,
    dominant, lust for power, hunger for power, hungry for power, thirst for power, power hunger, will to win, killer instinct, rowdier, rougher, wilder, short fuse, quick temper, hair-trigger temper,
    bolder, pushier, bossier, nastier, fiercer, meaner, cockier, duels, enemies, enemy, fight, fighter, fighters, fighting, fights, fists, hit, hitting, hooligans,
    kill, killers, killing, macho, machismo, murder, murderers, murders, murderous, outbursts, power-hungry,
    punch, punch-ups, raid, rape, rapists, prison, prisoners, prisons, convicts, reckless, recklessly,
    recklessness, riot, rioters, rioting, riots, bigger risks, more risks, insane risks, wild risks,
    risk-taking, risky, rivals, rough, ruthless, shootings, showing off, status, take risks, tantrums, temper,
    tempers, thugs, troublemakers, tyrants, war, warlike, warmongers, warrior, warriors, wars, win, wrath, road
    rage, stab, swagger,
    aggro, bar fights, bar brawl, bar brawls, battle, battles, beat up, belligerent, bet big, bloodthirsty,
    blood-thirsty, bossy, brag, bragging, bravado, brawl, brawls, brawling, brutal, brutality, combative,
    cut-throat, cutthroat, daredevil, domineering, drive too fast, drive fast, speeding, fist, fisticuffs,
    gamble, gambles, gambling, gamblers, go-getter, greed, greedy, high-handed, hooligan,
    hooliganism, hot-headed, hotheads, hot-tempered, jail, lash out, lashes out, lout, louts,
    muggings, overbearing, overtake, picks fights, pick fights, power-mad, predator, predators,
    pugnacious, pushy, quarrel, quarrels, quarrelsome, rampage, robbers, robbery, rowdy, rowdiness,
    savage, savagery, self-assertion, shouting, swaggering, thug, thuggery, top dog, trouble,
    into trouble, vandalism, vandals, violent crime, bare-knuckle, ambitious, cocky, cockiness, arrogant,
    arrogance, throw punches, throws punches, speculate, speculation, stabbing, stabbings, start wars,
    testy, tougher, unruly, compete, competes, competing`
  ),
  // Enmity between people and groups, in words that are no mentions.
  enmity: words(
    'none',
    `attack, attacking, backstabbing, bigots, bloodshed, bullies, bully, cheat, clannish, conflict, conflicts,
    crueller, despise, despising, enemies, enemy, ethnic cleansing, exclude, excluding, fights, genocide,
    genocides, haters, harsher, intolerant, kill, killing, murder, lie, loathe, monsters, nationalism,
    nationalists, outsiders, persecute, persecution, punish, slaughter, slaughtering, massacre, massacres, raid,
    raids, steal, terrorism, tribal warfare, warfare, them and us, torture, tribal, us and them, vendettas,
    violence, war, wars, warmongers, xenophobes,
    attacks, atrocities, bigotry, brutal, brutality, callous, cheating, cruel, cruelty, deceit, despises,
    detest, detests, discriminate, discriminates, discrimination, dishonest, dishonesty,
    distrust foreigners, egoism, excludes, exclusion, fight, fighting, foes, gloat, gloats, gloating,
    grudge, grudges, hate, hates, hated, hateful, hating, hatred, hostile, hostility, hurt others, ill will,
    intolerance, killings, liars, lies, lying, malice, malicious, mean, meanness, merciless, nasty, nastier,
    nationalist, outcasts, partisan, partisanship, pitiless, prejudice, prejudiced, prejudices, racist,
    racists, rivals hate, ruthless, ruthlessness, sadistic, scapegoats, selfish, selfishness, snobbery,
    spite, spiteful, tribalism, tyranny, unkind, vengeance, vengeful, vicious, vindictive, violent,
    war drug, xenophobia, xenophobic, exclusionary, scheming, treachery, treacherous, segregation, pogroms,
    lynching, feuds, feud, bitchy, backbiting, crueler, meaner, unfair to outsiders, cold to outsiders,
    cold towards strangers, menace, savage, savages, savagery, barbaric, barbarity, lynch mob, lynch mobs, mob, mobs, pogrom, bullying, contempt, contemptuous, hooligan, hooligans, hooliganism, hitting, hit each other, strangle,
    turn on each other, turn on one another, turn against, turned against, set against, at each other's throats, worst in people, worst in us, worst in humans, worst in men, worst in women, worst in humanity, worst side, worst instincts, resentment, resentful, bitterness, envious, envy, dangerous to others, murderous, murderer, murderers, killer, killers,
    tribe against tribe, against immigrants, against refugees, against foreigners, against strangers, against outsiders, against minorities, against migrants, against rivals, against neighbours, against neighbors, against others, against everyone else, chauvinism, chauvinist, chauvinists, supremacist, supremacists, supremacy, fascism, fascist, fascists, extremism, extremist, extremists, fanatic, fanatics, fanaticism, fanatical,
    sectarian, sectarianism, riot, riots, rioting, rioters, arson, looting, abuser, abusers, abusive, stalker, stalkers, stalking, possessive, possessiveness, holy war, holy wars, crusade, crusades, crusaders, apartheid, othering, scapegoating, ethnocentric, ethnocentrism, dehumanise, dehumanize, dehumanising, dehumanizing, demonise, demonize, rage, fury, furious, wrath, lash out,
    humiliate, humiliation, mistreat, insult, insults, torment, tormentors, oppress, oppression, hostilities, antagonism, belligerent, bellicose, warlike, war mongering, bloodthirsty, bloodthirst, taste for blood, nationalistic, jingoism, jingoistic, warmonger, populism, xenophobe, slavery, gangster, gangsters, vendetta, quarrelsome, rancour, rancor, spitefulness, sadism, blood on its hands, brute, brutes, tyrant, tyrants, thug, thugs, villain, villains`
  ),
  // Words of marriage and of men in it.
  matrimony: words(
    'none',
    `adultery, boyfriend, boyfriends, cheat, cheating, cheats, commit, commitment, committed, dad, daddy,
    devoted, devotion, divorce, divorces, doting, faithful, faithfulness, family man, family men, father's,
    fatherly, fidelity, good fathers, good father, good husbands, guard, guards, guarding, guard-dog, husband,
    husband's, husbands, infidelity, fatherhood, jealous lover's, jealousy, long marriages, loyal, loyalty, lover's, macho,
    man's, marital, marriage, marriages, married, marry, mate-guarding, men's, monogamous, monogamy, one-woman,
    possessive, possessiveness, protective, protector, protector's, settle down, settles down, stay-at-home,
    stand by their, stay faithful, stay home, stay put, stay true, stay with, stick around, men stay, husbands stay,
    stray, straying, strays, territorial, wife, womaniser, womanisers, wives`
  ),
  // Habits of the day that are said to run on reward.
  habit: words(
    'noun',
    `app, badge, biscuit, bite, chocolate, click, cold plunge, cold shower, comment, computer game, cookie,
    doomscrolling, e-mail, email, emoji, facebook, feed, gambling, gaming, gossip, ice bath, inbox, instagram,
    junk food, like, message, netflix, news, notification, online shopping, phone, ping, porn, pornography,
    reel, retweet, screen, scroll, scrolling, scrolls, selfie, shopping, slot machine, smartphone, snack, social
    media, streak, sugar, sweets, swipe, swiping, text, texting, tiktok, tweet, twitter, video, video game,
    whatsapp, youtube, digital, online`
  ),
  // Faculties of the mind that are looked for in one place.
  faculty: words(
    'none',
    `addiction, altruism, attention, beauty, belief, bliss, charisma, compassion, conscience, consciousness,
    courage, craving, creativity, curiosity, decision-making, decisions, desire, disgust, emotion, emotional,
    emotions, empathy, envy, evil, faith, feeling, feelings, forgiveness, free will, generosity, genius, god,
    gratitude, greed, grief, guilt, happiness, hate, hatred, honesty, hope, humour, imagination, inspiration,
    insight, intelligence, introspection, intuition, jealousy, joy, judgement, kindness, loneliness, love, lust,
    memories, memory, mind-reading, moral, moral judgement, morality, morals, motivation, optimism, patience,
    personality, pessimism, pleasure, pride, reason, recognition, regret, religion, religious feelings, revenge,
    romance, sadness, schadenfreude, self, self-awareness, self-control, selfhood, sense of humour, shame, soul,
    spirituality, sympathy, thought, trust, willpower, wisdom, worry, funny,
    agreeableness, ambition, anger, awe, boredom, bravery, calm, cheerfulness, common sense, confidence,
    contempt, contentment, cooperation, cruelty, cynicism, decency, deceit, despair, determination,
    devotion, elation, embarrassment, enthusiasm, euphoria, fairness, fantasy, foresight, frustration,
    gullibility, homesickness, honour, humility, humor, idealism, impatience, impulse control,
    impulsiveness, ingenuity, integrity, irony, justice, laughter, laziness, longing, loyalty, lying,
    malice, mercy, modesty, moral sense, mother love, maternal love, musicality, nostalgia, obedience,
    parental love, passion, patriotism, perseverance, pity, politeness, prejudice, procrastination,
    prudence, rage, rationality, religiosity, remorse, resentment, resilience, romantic love, ruthlessness,
    sarcasm, scepticism, self-confidence, self-discipline, self-esteem, self-restraint, sense of fairness,
    sense of justice, sense of right and wrong, sense of self, serenity, sexual desire, shyness, sincerity,
    skepticism, solidarity, stubbornness, suspicion, tact, tenderness, tolerance, true love, truthfulness,
    vanity, vengeance, wanderlust, yearning, wickedness, bullying, spite, sociability, stinginess,
    thriftiness, musical taste, taste in music, political views`
  ),
  // Characters that are given to a half of the brain.
  temperament: words(
    'none',
    `accountant, accountants, analyse, analyses, analysis, analytical, art, artist, artistic, artists, arts,
    bookkeeper, cold, cool, counts, creative, creatively, creatives, creativity, daydream, detail-minded,
    dreamer, dreamers, dreams, emotion, emotional, emotions, engineer, engineers, facts, feel, feeling,
    feelings, feels, free-spirited, holistic, imagination, imaginative, inner artist, innovative, intuition,
    intuitive, intuitively, linear, logic, logical, logically, lyrical, mathematical, numbers, order, orderly,
    organised, painter, painters, planner, planners, playful, poet, poetic, poetry, poets, rational, reason,
    reasons, scientist, scientists, sequential, spontaneity, spontaneous, verbal, visionaries, visionary, big
    picture, thinks in pictures, thinks in words, sensitive, daydreamer, daydreamers, feeler, inventive, inventiveness, lists, maths, mystic, poem, poems, romantic, accounting,
    accuracy, bureaucrat, bureaucrats, calculates, calculator, cold reason,
    common sense, facts and figures, fantasies, free spirit, free spirits, hunches, hunch, judge, lawyer,
    lawyers, librarian, musician, musicians, rationality, spirituality, wild,
    wildness, play, playful child`
  )
}
