// Classes of everyday words for what people are said to have, to be and to do by one gene.
import { type WordClass, words } from './class.ts'

export const inborn: Readonly<Record<string, WordClass>> = {
  // Traits, gifts, leanings and disorders of many genes.
  inborn_trait: words(
    'noun',
    `absent-mindedness, alcohol abuse, anger, artistic talent, athletic talent, autism, bipolar disorder, boredom, bullying, calm, charisma, charm, class clown, clumsiness,
    coffee drinking, common sense, confidence, conscientiousness, cooperation, delinquency, dishonesty, divorce, drug addiction, early rising, educational success, fearfulness, fearlessness,
    forgetfulness, frugality, good mood, greed, gullibility, handedness, homelessness, humour, humor, impatience, income, intuition, jealousy, joy, kleptomania, laziness, left-handedness,
    life satisfaction, literacy, longing, marital bliss, mathematical ability, mathematical talent, maths ability, memory, mental illness, mental strength, mind-reading, moodiness, motherliness,
    motivation, musical ear, musical ability, narcissism, nervousness, nicotine addiction, obsession, openness, orientation, panic, panic attack, passion, perfect pitch, pessimism, political conservatism, political leaning,
    political view, poor memory, popularity, psychopathy, quarrelsomeness, recklessness, religious belief, restlessness, romance, sadness, schizophrenia, school success, self-control, self-discipline, sense of humour,
    sense of humor, sexual orientation, sexual preference, shopping addiction, smoking, social anxiety, stammering, stinginess, strength of will, stubbornness, stuttering, suicide, talkativeness, tolerance,
    toughness, trustfulness, unfaithfulness, vanity, warmth, wealth, willpower, wisdom, workaholism`
  ),
  // People by what they are, and what lives come to by it.
  inborn_person: words(
    'noun',
    `adventurer, altruist, athlete, big spender, born fighter, born leader, born mother, born winner, bookworm, caring mother, charmer, child prodigy, coward, cynic, daydreamer, dreamer, early bird, early riser, explorer,
    extremist, fanatic, fighter, flirt, follower, friend, good friend, good listener, good parent, grumbler, heavy drinker, hothead, idealist, insomniac, lark, liberal, lone wolf, loser, lover, mathematician,
    monk, narcissist, natural leader, night owl, nomad, novelty seeker, offender, party animal, people person, philanderer, poet, procrastinator, rebel, recluse, rogue, sceptic, sensation seeker, serial killer,
    show-off, skeptic, smoker, spender, sprinter, thinker, thrill seeker, thrill-seeker, tyrant, victim, wanderer, wife beater, winner, womaniser, womanizer, workaholic, good husband, bad husband, bad mother,
    devoted father, devoted mother, marriage, prodigy`
  ),
  // What somebody is like.
  inborn_so: words(
    'none',
    `angry, artistic, attentive, bad-tempered, bold, boring, born to, braver, calm, charming, cheerful, clever, cleverer, clingy, committed, compassionate, cooperative, courageous, curious, devoted, disloyal, docile, easily bored,
    easily hurt, envious, fickle, fidgety, fond of risk, forgetful, forgiving, friendlier, friendly, funny, gentle, gloomy, greedy, grumpy, gullible, hard-working, helpful, homosexual, hostile, hot-tempered, hyperactive,
    inattentive, insecure, intolerant, introverted, irritable, jumpy, loving, mathematical, mean, miserable, monogamous, moody, moral, more anxious, more trusting, motherly, neurotic, obedient, open-minded, outgoing, paranoid, patient,
    placid, polygamous, popular, prejudiced, psychopathic, quarrelsome, quick-tempered, reserved, resilient, restless, rude, ruthless, sad, sceptical, self-confident, self-controlled, shyer, sleepless, spiritual, stingy, stressed, stubborn,
    suspicious, talented, talkative, tense, tolerant, touchy, tough, unable to commit, unable to love, unhappy, unsociable, vengeful, warm-hearted, warmer, weak-willed, wild, worried, cannot be faithful, forgets, cheats, strays, worries, gambles, drinks`
  ),
  // One gene, one variant or one letter, as a thing that somebody has.
  one_gene: words(
    'none',
    `a gene, one gene, a single gene, that gene, this gene, a faulty gene, a defective gene, a broken gene, a rogue gene, a bad gene, the gene, an allele, one allele, a single allele, a risk allele, the risk allele, the risk variant, a variant, one variant, a single variant,
    a genetic variant, one genetic variant, a gene variant, the gene variant, a mutation, one mutation, a single mutation, a genetic mutation, a point mutation, a snp, one snp, a single snp, a polymorphism, one polymorphism, a letter of dna, one letter of dna, a single letter of dna,
    one letter, a single letter, a genetic quirk, a genetic defect, a gene defect, xq28, a tiny mutation, a rare mutation, a small mutation, one small mutation, a change in one gene, a tweak in one gene`
  )
}
