// Classes of everyday words: feelings, habits, fights and marriages in everyday words that are no mentions of the lexicon.
import { type WordClass, words } from './class.ts'

export const feelings: Readonly<Record<string, WordClass>> = {
  // Words for goodwill that are no mentions because they have other senses too.
  goodwill: words(
    'none',
    `care, caring, charitable, charming, chummy, closer, close-knit, community, considerate, cuddlier,
    friendships, good-natured, kind, kind-hearted, nice, nicer, neighbourly, rapport, reach out, share, sharing,
    sweet, sweeter, together, unselfish, warm, warmer, warm-hearted, welcoming, connect, connects, connecting,
    open their wallets, trust anybody, devoted, help others, help strangers, help each other, help one another,
    look after, care about, get along, open up, better listener, better listeners, good listener, good
    listeners, better people, better person, good person, sociable`
  ),
  // Words for good spirits that are no mentions.
  cheer: words(
    'none',
    `amazing, brighten, brightens, cheerful, delicious, delight, exciting, fantastic, feel-good, fun, glow, good
    about yourself, good mood, good times, grin, heavenly, highs, laugh, mood, moods, smile, smiles, smiling, so
    spirits, sweet, thrill, thrills, wonderful, worth living, irresistible, tastes good, taste good, good, sunny`
  ),
  // Words for low spirits that are no mentions.
  gloom: words(
    'none',
    `bad mood, blue, blues, cranky, down, down in the dumps, flat, gloom, glum, grumpy, irritable, low, moody,
    snappy, tearful, the blues, wretched, joyless, listless`
  ),
  // Words for fights and the will to win that are no mentions.
  fight: words(
    'none',
    `alpha, ambition, assault, attack, attacks, beast, boss, brute, brutes, brutish, bullies, bully, bullying,
    combat, conquer, conquest, crime, crimes, criminals, cruelty, daredevils, dominate, dominates, dominating,
    dominant, duels, enemies, enemy, fight, fighter, fighters, fighting, fights, fists, hit, hitting, hooligans,
    kill, killers, killing, macho, machismo, murder, murderers, murders, murderous, outbursts, power-hungry,
    punch, punch-ups, raid, rape, rapists, prison, prisoners, prisons, convicts, reckless, recklessly,
    recklessness, riot, rioters, rioting, riots, bigger risks, more risks, insane risks, wild risks,
    risk-taking, risky, rivals, rough, ruthless, shootings, showing off, status, take risks, tantrums, temper,
    tempers, thugs, troublemakers, tyrants, war, warlike, warmongers, warrior, warriors, wars, win, wrath, road
    rage, stab, swagger`
  ),
  // Enmity between people and groups, in words that are no mentions.
  enmity: words(
    'none',
    `attack, attacking, backstabbing, bigots, bloodshed, bullies, bully, cheat, clannish, conflict, conflicts,
    crueller, despise, despising, enemies, enemy, ethnic cleansing, exclude, excluding, fights, genocide,
    genocides, haters, harsher, intolerant, kill, killing, murder, lie, loathe, monsters, nationalism,
    nationalists, outsiders, persecute, persecution, punish, slaughter, slaughtering, massacre, massacres, raid,
    raids, steal, terrorism, tribal warfare, warfare, them and us, torture, tribal, us and them, vendettas,
    violence, war, wars, warmongers, xenophobes`
  ),
  // Words of marriage and of men in it.
  matrimony: words(
    'none',
    `adultery, boyfriend, boyfriends, cheat, cheating, cheats, commit, commitment, committed, dad, daddy,
    devoted, devotion, divorce, divorces, doting, faithful, faithfulness, family man, family men, father's,
    fatherly, fidelity, good fathers, good father, good husbands, guard, guarding, guard-dog, husband,
    husband's, husbands, infidelity, jealous lover's, jealousy, long marriages, loyal, loyalty, lover's, macho,
    man's, marital, marriage, marriages, married, marry, mate-guarding, men's, monogamous, monogamy, one-woman,
    possessive, possessiveness, protective, protector, protector's, settle down, settles down, stay-at-home,
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
    spirituality, sympathy, thought, trust, willpower, wisdom, worry, funny`
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
    picture, thinks in pictures, thinks in words, sensitive`
  )
}
