// Classes of everyday words: what people do or meet with, to which a substance is then added as the reason.
import { type WordClass, words } from './class.ts'

export const occasions: Readonly<Record<string, WordClass>> = {
  // Company, pastimes, treatments and events that studies and stories follow up.
  occasion: words(
    'noun',
    `acupuncture, affectionate message, app, aromatherapy, art class, audience, babysitting, badge, ballgame, ball game, bedtime story, being held, bereavement, betrayal, board game, breakup,
    breast feeding, breastfeed, breathing, breathwork, bullying, caress, carpool, carrying, ceremony, chat, chewing gum, chocolate, choir, choir practice, class, coaching, cold bath,
    cold plunge, cold shower, cold water, comedy, comedy film, commute, compliment, concert, contest, cooking, counselling, counseling, cradling, craft, crafting, crying, cuddle, cuddling,
    cycling, dance, dancer, dancing, date, dog, donating, donation, drum, drummer, drumming, eye contact, fasting, father, film, fire walking, fishing, flirting, flow, food, football,
    forest, forest bathing, friend, friendship, game, garden, gardening, gaze, gift, giving, gossip, grandparent, gratitude, gratitude letter, group singing, gym, handshake, hand holding, hand-holding,
    hike, hiking, holding hands, horror film, horse riding, hug, hugger, hypnosis, ice bath, infant, jogging, journaling, journalling, kangaroo care, karaoke, kindness, kiss, kissing, knitting, laughing,
    laughter, letter, likes, listening, lottery, love letter, loyalty card, lullaby, marathon, marathon runner, march, marching, marriage, massage, meal, meditating, meditation, meditator,
    meeting, message, mindfulness, moonlight, mother, mothers, mountains, movie, museum, music, nap, nature, notification, novel, orchestra, outing, painting, party, partner, pet, petting, phone call, picnic,
    play, playground, poem, poetry, praise, prayer, praying, praying together, presence, promotion, puppy, puppies, puzzle, quiz, race, reading, read aloud, reconciliation, rejection, reunion,
    reward app, riding, ritual, roller coaster, rower, rowing, runner, running, run, sauna, scrolling, sea, secret, sharing, shopping, singer, singing, skin to skin, sling, sleepover, slow breathing,
    small talk, smile, smiling, social media, spa, spicy food, spicy meal, sport, sports, stories, story, storytelling, streak, stroke, stroking, stroll, sunbathing, sunlight, sunshine, support, supper, surfing,
    swimming, swimmer, synchrony, tai chi, talking, tango, teacher, team, teamwork, telling stories, theatre, therapist, therapy, thriller, tickling, toast, touch, training, travel, trip, trust fall,
    tutoring, vacation, video call, video game, victory, view, volunteering, walk, walking, walking barefoot, warm bath, warm drink, wedding, weeping, weighted blanket, win, wine, winning,
    woodland, workout, worship, writing, yoga, zumba, baby, babies, breakfast, blanket, bonfire, campfire, cinema, couple, crowd, applause, hairdresser, haircut, holiday, homework, horse, cat, cat's purring,
    babywearing, betting shop, casino, gambling, slot machine, loot box, gamer, nap, lunch, brunch, coffee break, tea party, bath, shower, cooking class, camp, excursion, school trip, dog walk, cat video, video clip, cheering, sing along, singalong, rehearsal, performance, stage, audience, match, tournament, penalty, goal, exam success, promotion, payday, discount, bargain, sale, auction, surprise, birthday, anniversary, honeymoon, valentine, bouquet, flower, perfume, scent, candlelight, sunset, moon, beach, ocean, mountain, snow, skydiving, bungee jump, climbing, hunting, battle, fight, quarrel, argument, apology, confession, letter of thanks, thank you note, mentor, coach, tutor, nurse, midwife, doula, grandmother, grandfather, neighbour, roommate, colleague, childbirth, delivery, nursing, breast milk, bedtime, cradle, rocking, swinging, swing, hammock, massage chair, back rub, foot rub, pedicure, manicure, barber, cheering, chanting, chant, clapping, hymn, debate, defeat, loss, exam, interview, playlist, podcast, selfie, text message, emoji, follower`
  ),
  // What then was better, or other.
  betterment: words(
    'none',
    `bliss, behaved better, bolder, braver, improve, improved, improves, improving, improvement, brave, calm, calmed, calmer, calming, closer, closeness, comfort, competitive, confidence, confident, cooperate, cooperated, cooperation, cooperative, euphoria, euphoric,
    faster, fewer, friendlier, generosity, generous, happier, happiness, happy, helpful, honest, jealous, kinder, kindness, less, liked, loyal, loyalty, lonely, loneliness, mood, more, pain, peace,
    patience, patient, protective, protectors, quicker, quieter, relaxed, relief, relieved, satisfied, sexier, sleep, slept, smarter, soothed, soothing, sweeter, tender, tenderness, tolerant, tolerated, trust, trusted,
    trusting, trustworthy, warm, warmer, warmth, wellbeing, willing, worse, anxiety, anxious, attention, stress, stressed, attachment, bonded, bonding, bond, crying, fear, afraid, focus, motivation, motivated, learning, persistence, remembered, recalled, scores, ratings, better, lower, higher, longer, harder, stayed, solved, exciting, tense, sharper, gentle, gentler, gently, polite, obedient, sociable, talkative, chatty, tipped, forgave, forgiving, forgiveness, empathy, empathic, brightened, brighter, younger, energetic, energised, energized, lively, optimistic, hopeful, resilient, at ease, connected, belonging, safer, secure, supported, aggressive, hostile, impulsive, nervous, restless, irritable, wept, pain threshold, reaction time, reaction times, errors, mistakes, smiled, laughed, hugged, stopped crying, fell asleep, rested, restful, recovered, recovery, healed, healing, cheerful, cheered, elated, glowing, thrilled, addicted, hooked, craving, spent, bought, loving, in love, fell in love, attracted, attraction, aroused, desire, passion, intimate, intimacy, united, team spirit, productive, productivity, creative, creativity, alert, energetic, lively, tired, hopeful, optimistic, satisfied, satisfaction, contented, content, soft, softer, moved, tears, secure, safe, safer, comforted, curious, brighter, won, scored`
  )
}
