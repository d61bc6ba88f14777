// Behaviours of people and animals that molecules are said to change; ethology and social-psychology usage.
import { entries } from './entry.ts'

export const behaviours = entries(
  'behaviour',
  `
== social, affiliative
bonding: ., bond, bonds, bonded, social bonding, social bond~, emotional bond~, emotional bonding, human bonding, interpersonal bonding, romantic bond~, romantic bonding
pair bonding: ., pair-bonding, pair bond~, pair-bonded, partner preference~, partner-preference formation, mate bonding, pair-bond formation
mother-infant bonding: ., mother-infant bond~, mother-child bond~, maternal bonding, maternal bond~, parent-infant bonding, parent-infant bond~, parental bonding, infant bonding, mother-infant attachment
affiliation: ., affiliative, affiliative behaviour~, social affiliation, affiliate^, huddling, social contact, social behaviour~, social interaction~, social approach, social approach behaviour, social support, social engagement, approach behaviour, companionship, friendship~, prosocial behaviour~, socialising, socialise, interpersonal behaviour, social investigation, social play, play behaviour, social functioning
romantic relationship: ~, relationships, romantic partnership~, marriage~, marital satisfaction, couple relationship~, human relationships, close relationships, relationship satisfaction, relationship quality, courtship, dating, flirting, love affair~
monogamy: ., social monogamy, genetic monogamy, promiscuity, promiscuous, mate guarding, mate-guarding, cheating, extra-pair mating
mating: ., mates, copulation, copulate^, sexual behaviour~, sexual intercourse, sexual activity, sex, lordosis, sexual receptivity, mate choice, mate selection, ejaculation, erection, penile erection, lovemaking, sexual function, sexual performance
maternal care: ., maternal behaviour~, mothering, licking and grooming, maternal responsiveness, maternal sensitivity, pup retrieval, retrieval of pups, nest building, nest-building, maternal nurturing, maternal caregiving, maternal instinct, motherhood
parenting: ., parental behaviour~, parental care, paternal care, paternal behaviour~, caregiving, child-rearing, childrearing, nurturing, nurturance, nurture^, fathering, fatherhood, parenthood, alloparental care, alloparenting, alloparental behaviour, caretaking, infant care
cooperation: ., cooperative, cooperatively, cooperate^, co-operation, cooperative behaviour~, collaboration, collaborative, collaborate^, teamwork, reciprocity, coordination with others, get along, gets along, getting along, tend and befriend, tend-and-befriend, team building
generosity: ., generous, generously, charitable giving, donation~, donate^, altruism, altruistic, helping behaviour, helpfulness, kindness, charity, selflessness, selfless, open our hearts, open their hearts, open your heart, open their wallets, open our wallets, give more to others, prosocial giving, monetary transfers, investments, nicer, kinder, kind to, kind to strangers, niceness, benevolence, benevolent, good deeds, altruist~
conformity: ., conform^, compliance, obedience, submission, subordination
comforting: ., consolation, console^, consoling, comfort^, soothe^
group living: ., flocking, shoaling, herding
== social, touch
touch: ., touching, touches, touched, physical touch, affectionate touch, social touch, gentle touch, interpersonal touch, skin-to-skin contact, skin-to-skin, physical contact, body contact, massage~, massaging, stroking, petting, caress^, tactile stimulation, holding hands, hand-holding, hold hands, handholding, skin contact
hugging: ., hug^, hugged, embrace^, cuddle^, cuddling, snuggle^, snuggling, twenty-second hug, cuddles, a cuddle
kissing: ., kiss^
grooming: ., groom^, allogrooming, social grooming, self-grooming
== social, gaze
eye contact: ., gaze, gazing, gazed, mutual gaze, gaze following, eye gaze, eye-gaze, looking at the eyes, eye region, gaze to the eyes
smiling: ., smile^, laugh^, laughter, giggling, humour
vocalisation: ~, ultrasonic vocalisation~, birdsong, singing, crying, cry^
synchrony: ., behavioural synchrony, interpersonal synchrony, mimicry, imitation
facial expression: ~
== social, antisocial
aggression: ., aggressive, aggressiveness, aggressive behaviour~, aggressively, maternal aggression, violence, violent, violently, attack behaviour, fighting, defensive aggression, territorial aggression, territoriality, resident-intruder, bullying, infanticide, defensiveness, retaliation, punishment of others, domestic violence, partner violence, brawl^, brawler~, thuggery, thug~, belligerence, belligerent, pugnacious, combative, hot-headed, bully^, bullies, fistfight~, fist fight~, hooliganism, hooligan~
competition: ., competitive, competitiveness, rivalry, rivalries
lying: dishonesty, dishonest, deception, deceive^, group-serving dishonesty, cheating for the group
discrimination against outsiders: derogation, derogate^, scapegoating
avoidance: ., social avoidance, avoidance behaviour, withdrawn, social withdrawal
== defensive
freezing: ., freezing behaviour, immobility, freeze response, tonic immobility, fight or flight, fight-or-flight, flight response, startle response, startle, startle reflex, escape behaviour, risk assessment behaviour, open-field behaviour, defensive behaviour~, avoidance learning
exploration: ., exploratory behaviour~, foraging, novelty exploration, locomotion, locomotor activity, wheel running, rearing behaviour, locomotor behaviour
== appetitive
reward seeking: ., reward-seeking, reward seeking behaviour, approach motivation, drug seeking, drug-seeking, self-administration, self-administer^, self-stimulation, lever pressing, lever-pressing, conditioned place preference, place preference
feeding: ., food intake, eating, feeding behaviour, overeating, sucrose preference, sucrose consumption, drinking behaviour, alcohol consumption, drug use, substance use, drug taking, smoking, chocolate eating, calorie intake
gambling: ., gamble^
screen use: social media use, scrolling, doomscrolling, likes on social media, notifications, gaming, video game~, smartphone use
== activity
exercise: ., physical activity, aerobic exercise, running exercise, workouts, working out
meditation: ., meditating, mindfulness, mindfulness practice, yoga, breathing exercises, breathwork
sleep [physiology]: ., sleeping, REM sleep, slow-wave sleep, sleep quality, sleep duration, napping
suckling: ., suckle^, nursing, breastfeeding, breast-feeding, breastfeed^, lactating, breast-fed, breastfed, nipple stimulation
play: play fighting, rough-and-tumble play
music listening: listening to music, making music, choir singing, group singing
economic game behaviour [task]: trust game~, ultimatum game~, dictator game~, prisoner's dilemma, public goods game~, investment game~
rating of faces [task]: ratings of trustworthiness, reading the mind in the eyes, reading the mind in the eyes test, RMET, eyes test
`
)
