// Mental states, traits, capacities and disorders, with adjectives and verbs that ascribe them. Everyday and DSM-5/ICD-11 names.
import { entries } from './entry.ts'

export const states = entries(
  'state',
  `
== social, prosocial, affiliative
trust: ., trusts, trusting, trusted, trustful, trustfulness, trustingness, interpersonal trust, trustworthiness, trustworthy, mutual trust, social trust, entrust^, gullibility, gullible, trust each other, trust one another
love: ., loving, romantic love, maternal love, parental love, passionate love, falling in love, fall in love, falls in love, fell in love, fallen in love, in love, infatuation, infatuated, loves, loved, lovingly, true love
attachment: ~, emotional attachment, attachment style~, attachment security, attachment insecurity, attachment anxiety, attachment avoidance, attachment pattern~, secure attachment, insecure attachment, anxious attachment, avoidant attachment, securely attached, insecurely attached, anxiously attached, attachment bond~, attach to each other, attached to each other, emotionally attached
empathy: ., empathic, empathetic, empathically, empathise^, emotional empathy, cognitive empathy, affective empathy, compassion, compassionate, sympathy, empathic concern, empathic accuracy, self-compassion, considerate, understanding of others
affection: ., affectionate, affectionately, tenderness, fondness, warmth, gentle, gentler, gentleness, tender, caring, warm-hearted
social connection: ., social connectedness, connectedness, sense of connection, feeling~ of connection, closeness, intimacy, intimate, feel close, feel closer, feels closer, felt closer, feeling close, feeling closer, feel connected, feeling connected, feels connected, closer to each other, closer to one another, belonging, belongingness, sense of belonging, togetherness, social belonging, emotional closeness
loyalty: ., loyal, fidelity, faithfulness, faithful, infidelity, commitment, monogamous, devotion, devoted, faithfully, steadfast
sociability: ., sociable, sociality, social motivation, social interest, gregariousness, prosociality, prosocial, pro-social, sociableness, sociably, friendlier, friendly, friendliness, more social, social benefit~, outgoing
honesty: ., honest, truthful, truthfulness
fairness: ., fair-minded, even-handed
solidarity: ., camaraderie, fellowship, team spirit, brotherly love, neighbourliness
gratitude: ., grateful, thankful, thankfulness
forgiveness: ., forgiving, forgive^
== social
loneliness: ., lonely, social isolation, social exclusion, ostracism
social anxiety: ., socially anxious, social anxiety disorder, social phobia, shyness, shy
social cognition: ., theory of mind, mentalising, mentalising ability, mind reading, mindreading, mind-reading, perspective taking, perspective-taking, social perception, social understanding, social skills, emotion recognition, recognition of emotions, facial emotion recognition, social memory, social recognition, social learning, face recognition, social attention, social salience, social reward, face processing
moral judgement: ~, morality, moral behaviour, moral, virtue, virtuous, conscience, goodness
== social, antisocial
hostility: ., hostile, hatred, hate, spite, malice, antisocial, resentment, cruel, cruelty, brutal, brutality, vicious, viciousness, callous, callousness, ruthless, ruthlessness, malicious, loathing, contempt, enmity, animosity, ill will, hateful, spiteful, vindictive, vengeful, nasty, nastier, meaner, lash out, lashes out, lashed out, lashing out
jealousy: ., jealous, envy, envious, schadenfreude, gloating
in-group favouritism: ., in-group bias, ingroup favouritism, ingroup bias, ethnocentrism, ethnocentric, parochial altruism, out-group derogation, outgroup derogation, intergroup bias, tribalism, out-group hostility, favouritism, parochialism
racism: ., racist~, xenophobia, xenophobic, prejudice~, prejudiced, bigotry, bigot~, bigoted, intolerance, intolerant, chauvinism, chauvinist~
suspicion: ., suspicious, distrust, mistrust, distrustful, paranoia, paranoid, distrusting
dominance: ., social dominance, dominant behaviour, status seeking, status-seeking, social status, power motivation, domineering, dominate others, dominating others
== positive affect, emotion
happiness: ., happy, happier, happiest, joy, joyful, joyfulness, joyous, contentment, contented, bliss, blissful, cheerfulness, elation, good mood, positive mood, positive affect, positive emotion~, feel-good, feeling good, feel good, feels good, feel happy, feel happier, delight, gladness, cheerful, cheery, cheer, upbeat, elated, ecstatic, jolly, merry, delighted, blissfully, happily, feel great, feels great, felt great, feel wonderful, feels wonderful, feel amazing, feeling great, on top of the world, on cloud nine, good spirits, sunny mood
pleasure: ~, pleasurable, pleasantness, hedonic, hedonia, enjoyment, enjoyable, liking, hedonic pleasure, hedonic impact, gratification, orgasm~, enjoy^
euphoria: ., euphoric, high spirits, rush of pleasure, runner's high, exhilaration, exhilarated
well-being: ., wellbeing, life satisfaction, quality of life, wellness, emotional health, mental health, psychological health, flourishing, thriving
calm: ., calmness, calming, relaxation, relaxed, relaxing, serenity, tranquillity, tranquility, peacefulness, equanimity, soothing, sense of safety, feeling of safety, feelings of safety, safety signal~, feel safe, feeling safe, peace of mind, serene, peaceful, tranquil, mellow, inner peace, at ease, at peace, calmer, calmly
confidence: ., self-confidence, self-esteem, self-efficacy, self-worth, assertiveness, self-assured, courage, courageous, brave, bravery
optimism: ., optimistic, hopefulness, hopeful
awe: .
desire: ., sexual desire, libido, lust, craving~, crave^, wanting, incentive salience, passion, longing, yearning, sexual motivation, sexual arousal, sex drive
== motivation, cognition
motivation: ., motivated, motivational, incentive motivation, motivate^, willpower, willingness to work, effort-based, ambition, procrastination, laziness
reward: ~, rewarding, reward value, reward processing, reward anticipation, reward learning, reward prediction, reward sensitivity, reward prediction error~, prediction error~, reinforcement, reinforcing, reinforcement learning
attention: ., attentional, selective attention, sustained attention, vigilance, vigilant, hypervigilance, alertness, wakefulness, arousal
memory: ., memories, working memory, episodic memory, declarative memory, spatial memory, memory consolidation, long-term memory, short-term memory, memory formation, forgetting, amnesia, recollection, autobiographical memory, fear memory, fear memories
learning: ., associative learning, conditioning, habit formation, habit learning
intelligence: ., IQ, cognitive ability, cognitive abilities, cognitive function~, cognitive functioning, cognitive performance, cognition, cognitive flexibility, executive function~, executive control, cognitive control, reasoning
decision-making: ., decision making, choice behaviour, judgement, impulsivity, impulsive, impulse control, self-control, inhibitory control, risk taking, risk-taking, risk aversion, delay discounting, impulsiveness
creativity: ., creative, creative thinking, divergent thinking
curiosity: ., curious, exploration drive, novelty seeking, novelty-seeking, sensation seeking
consciousness: ., conscious, awareness, conscious experience, subjective experience, self-awareness
language ability [capacity]: language abilities, language processing, speech production
emotion: ~, emotional, emotionally, emotional state~, emotional response~, emotional processing, emotion processing, emotion regulation, emotional regulation, emotionality, emotional reactivity, feelings, mood, moods, self-regulation, mood regulation, mental state~, emotional experience~
personality: ., personality trait~, personalities, extraversion, extravert~, introversion, introvert~, neuroticism, agreeableness, openness, temperament
pain: ., painful, nociception, nociceptive, chronic pain, analgesia, analgesic, emotional pain, social pain, pain perception, pain sensitivity, hyperalgesia, suffering, heartbreak, heartache
hunger: ., appetite, satiety, hungry, satiation, food craving~, thirst
sleepiness: ., drowsiness, fatigue, tiredness, mental fatigue, exhaustion, sleepy
boredom: ., bored
addiction [disorder]: ~, addicted, addictive, drug addiction, substance use disorder~, substance abuse, drug dependence, alcoholism, alcohol use disorder, withdrawal, craving for drugs, compulsive drug use, internet addiction, phone addiction, gambling disorder, pathological gambling, addict~, hooked on
== negative affect, emotion
fear: ~, fearful, fearfulness, fearless, fearlessness, afraid, scared, frightened, frightening, terror, panic, phobia~, phobic, fear response~, fear learning, fear conditioning, conditioned fear, fear extinction, extinction of fear, fear expression, fear recognition, threat detection, threat perception, threat processing, dread, horror, frightening, terrified, terrifying, petrified, fright, frighten, frightens, terrify, terrifies, scare, scares
anxiety [disorder]: ., anxious, anxiousness, anxiety-like behaviour, anxiety disorder~, generalised anxiety disorder, trait anxiety, state anxiety, worry, worries, anxiolytic, anxiolysis, anxiogenic, panic disorder, panic attack~, nervousness, apprehension, separation anxiety, death anxiety
stress: ., stressed, stressful, stressor~, distress, distressed, psychological stress, chronic stress, acute stress, stress response~, stress reactivity, stress-response, social stress, psychosocial stress, early life stress, early-life stress, stress resilience, stress reaction~, perceived stress, burnout, burn-out, burnt out, burnt-out, burned out, overwhelm, allostatic load, stressed-out, stressed out, frazzled
anger: ., angry, rage, irritability, irritable, frustration
sadness: ., sad, grief, grieving, sorrow, unhappiness, unhappy, misery, despair, low mood, negative affect, negative emotion~, negative mood, bereavement, melancholy, gloom, gloomy, miserable, the blues, feeling low, feeling down
disgust: ., disgusted, revulsion
guilt: ., shame, embarrassment, guilty, ashamed
trauma: ., traumatic, traumatic experience~, psychological trauma, childhood trauma, childhood adversity, early adversity, adverse childhood experience~, maltreatment, childhood maltreatment, neglect, childhood abuse, emotional abuse, complex trauma, traumatised
resilience: ., resilient, coping
== disorder
depression: ., depressive, depressed, major depression, major depressive disorder, MDD, clinical depression, depressive symptom~, depressive disorder~, depressive episode~, depressive-like behaviour, depression-like behaviour, postpartum depression, post-partum depression, postnatal depression, perinatal depression, melancholia, anhedonia, anhedonic, suicidality, suicidal ideation, dysthymia, treatment-resistant depression
autism: ., autistic, autism spectrum disorder~, autism spectrum condition~, autism spectrum, ASD, ASDs, Asperger's, Asperger syndrome, autistic trait~, autism-like, autistic people, autistic individuals
ADHD: ., attention deficit hyperactivity disorder, attention-deficit/hyperactivity disorder, attention deficit disorder, ADD?, hyperactivity, inattention
schizophrenia: ., schizophrenic, schizoaffective, psychosis, psychotic, psychoses, hallucination~, delusion~, schizotypy, schizotypal, hearing voices, negative symptoms, positive symptoms
bipolar disorder: ., bipolar, mania, manic, hypomania
PTSD: ., post-traumatic stress disorder, posttraumatic stress disorder, post-traumatic stress, posttraumatic stress, posttraumatic, flashbacks
OCD: ., obsessive-compulsive disorder, obsessive compulsive disorder, obsessive-compulsive, compulsion~, obsession~
borderline personality disorder: ., BPD, borderline personality, borderline patient~
personality disorder: ~, psychopathy, psychopath~, psychopathic, callous-unemotional, antisocial personality disorder, narcissism, narcissistic
eating disorder: ~, anorexia, anorexia nervosa, bulimia, bulimia nervosa, binge eating, binge-eating disorder
Parkinson's disease [neurological]: ., Parkinson disease, parkinsonism, parkinsonian, Parkinson's
Alzheimer's disease [neurological]: ., Alzheimer disease, Alzheimer's, dementia, dementias, cognitive decline, mild cognitive impairment, neurodegeneration, neurodegenerative disease~
epilepsy [neurological]: ., epileptic, seizure~
stroke [neurological]: ~, ischaemic stroke, aphasia
multiple sclerosis [neurological]: .
Huntington's disease [neurological]: ., Huntington disease
Tourette syndrome [neurological]: ., tics
migraine [neurological]: ~
functional neurological disorder [neurological]: ~, FND, functional neurological symptom~, conversion disorder
Prader-Willi syndrome: .
Williams syndrome: .
fragile X syndrome: ., fragile X
insomnia: ., sleep disorder~, sleep disturbance~
mental illness: ~, mental disorder~, psychiatric disorder~, psychopathology, psychiatric illness~, mental health problem~, neurodevelopmental disorder~, neuropsychiatric disorder~, mood disorder~, affective disorder~
dissociation: ., dissociative
alexithymia: ., alexithymic
`
)
