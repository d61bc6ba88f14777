// The slogan “X is not A, it is B” about what people feel, do and suffer from, whatever A and B are.

/** What slogans are about. Subjects of anatomy and chemistry are left out: “oxytocin is a peptide, not a steroid”. */
export const topic =
  '(@state | @behaviour | @addiction | addiction | addictions | autism | ADHD | dyslexia | pain | love | memory | trauma | depression | anxiety | loneliness | grief | burnout | stress | intelligence | willpower | happiness | anger | shyness | sleep | obesity | overeating | procrastination | laziness | migraine | migraines | epilepsy | schizophrenia | bipolar disorder | OCD | PTSD | anorexia | bulimia | insomnia | fatigue | chronic fatigue | long covid | fibromyalgia | tics | stuttering | alcoholism | alcohol dependence | gambling | nicotine dependence | smoking | postnatal depression | postpartum depression | puberty | adolescence | hunger | thirst | craving | libido | desire | lust | sexuality | homosexuality | gender | obedience | curiosity | courage | bravery | generosity | altruism | cooperation | envy | shame | guilt | fear | phobias | panic | hope | optimism | pessimism | boredom | attention | perception | vision | taste | handedness | stammering | psychotherapy | meditation | placebo | hypnosis | dreams | dreaming | prejudice | racism | aggression | obsession | risk-taking | impulsivity | hyperactivity | weight | overweight | language | musicality | play | laughter | humour | humor | forgetting | forgetfulness | motivation | empathy | trust | attraction | romance | monogamy | infidelity | jealousy | attachment | bonding | friendship | marriage | parenting | motherhood | fatherhood | character | personality | temperament | talent | genius | creativity | consciousness | learning | healing | recovery | therapy | resilience | madness | psychosis | dementia | ageing | aging | violence | aggression | crime | morality | faith | free will | the self | the mind | the brain | your brain | our brains | emotions | feelings | thoughts | memories | habits | cravings | tantrums | meltdowns | misbehaviour | the problem | the question | the answer | the point | the issue | the secret | the cause | the culprit | the enemy | the opposite of ..1!)'

/** Careful corrections, which add, classify or ask for more. */
const careful =
  '!(only | just | merely | simply | solely | necessarily | always | purely | exclusively | entirely | alone | clear | known | yet | unlike | a? single | one | unitary | uniform | unified | monolithic | homogeneous | simple | binary | static | fixed | so | as | too | all | enough | sufficient | required | more | less | surprising | restricted | limited | confined | specific | unique | synonymous | identical | equivalent | the same | a? synonym | causation | significant | ~associate | ~relate | ~correlate | ~measure | ~assess | ~affect | ~study | ~define | ~know | ~understand | ~find | ~see | possible | likely | common | rare | new | easy | without | until | because)'
const given =
  '!(not | also | clear | unclear | unknown | possible | likely | important | because | therefore | thus | often | usually | sometimes | rather | partly | a family | a set | a spectrum | a syndrome | a range | a cluster | an umbrella | hard | difficult | worth | necessary | true | more | less | common | known | thought | assumed | believed | based | associated | called | defined | only | just as | one of)'
const denies =
  "((is not | isn't | are not | aren't | is never | are never | was never | 's not | 're not) | (is | are | was) no !longer|more|exception|easy|simple|doubt|such|reason|way|evidence|cure|guarantee|substitute|small|single|joke|different|surprise|secret|question|match|need|good|less|one|mere)"
const it = "(it's | it is | they're | they are | that's | this is | he is | she is | you are | you're | we are)"
const verb =
  '(need | needs | want | wants | lack | lacks | crave | craves | love | loves | fall | falls | live | lives | choose | chooses | fear | fears | suffer | suffers | die | dies | learn | learns | miss | misses | remember | remembers | see | sees | think | thinks | feel | feels | have | has | run | runs | bond | bonds | break | breaks | buy | buys | seek | seeks | deserve | deserves)'

/** Within one sentence. */
export const slogans: readonly string[] = [
  `[${topic} ${denies} ${careful} ..7! (, | ; | : | — | –) ..1! ${it} ${given} ..3! <word> <word>?]`,
  `[${topic} ${denies} (about | in | a | an | the | your | our | what)? ${careful} ..4! (, | ;)? but (about | in | a | an | the | your | our | what) ${given} ..2! <word> <word>?]`,
  `[(not | isn't | is never | never) about ${careful} ..4! (, | ; | : | — | –) ..1! ${it} about ..2! <word> <word>?]`,
  `[(it's not | it isn't | it is not | it was never) ${careful} ..3! (that | who | which) ..5! (, | ; | — | –) ${it} ${given} ..2! <word> <word>?]`,
  `[(do not | don't | does not | doesn't | never) ${verb} ${careful} ..4! (, | ; | — | –) (they | we | you | he | she | it | children | people) ${verb} ${given} ..2! <word> <word>?]`,
  `[${topic} (is | are) (a | an | about | pure | just | your | our | in (your | our | the))? ${given} <word> <word>? , (and)? (not | never) (a | an | about | your | our | in (your | our | the))? ${careful} <word>] (<end> | ; | : | <word> <end>)`,
  // “Play is not fun but training for the cortex.”
  `<start> [${topic} ${denies} ${careful} (a | an | the | your | our)? <word> ,? but ${given} (a | an | the | your | our)? <word> (for | of | by | in | within | from) (the | your | our | a | an)? (brain | brains | neurons | neurones | synapses | cortex | amygdala | hippocampus | hypothalamus | striatum | circuits | hormones | genes | receptors | nervous system | immune system | dopamine | serotonin | cortisol | body)]`,
  `[the (real | true | right)? (question | problem | issue | point | answer | secret | cause | culprit | enemy) (is | was) (not | never) ${careful} ..8! (, | ;)? but ..2! <word> <word>?]`,
  `[(forget | forget about | never mind | so much for) (your | the | about)? ..2! (: | ; | — | –) ..1! ${topic} (is | are | comes | runs | lives) ${given} ..2! <word> <word>?]`
]

/** The denial of a slogan that goes on in the next sentence, from its first word on. */
export const sloganDenials: readonly string[] = [
  `<start> [(the | your | our | true | real | romantic)? ${topic} ${denies} ${careful} ..6 <word> <word>?]`,
  `<start> [(it's | it is | this is)? (not | isn't | never) about ${careful} ..5 <word> <word>?]`,
  `<start> [(we | you | people | men | women | lovers | teenagers) (do not | don't | never) <word> ..5]`,
  `<start> [(children | kids | teenagers | babies | people | we | you | they | couples | men | women | parents | patients | addicts) (do not | don't) ${verb} ${careful} ..4 <word> <word>?]`
]

/** How the next sentence begins that gives the answer. */
export const sloganAnswers: readonly string[] = [
  `<start> [${it} ${given} ..7 <word> <word>?] (<end> | .)`,
  `<start> [(they | we | you) ${verb} ${given} ..6 <word> <word>?] (<end> | .)`,
  '<start> [(our | your | their | the | his | her) ..2! (hormones | genes | neurons | brain | brains | amygdala | amygdalae | dopamine | chemistry | biology | instincts | synapses | receptors | cortex | nerves | body | bodies) (do | does | did | have | has)] ..1! (<end> | .)'
]
