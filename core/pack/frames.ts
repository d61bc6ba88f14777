// The ways in which prose gives one thing the credit for another, as phrase patterns: what drives what, how much of it
// there is, when it flows, what is put down to it. A rule names the two things; the ways are the same for all.

/** Two things and how they are named, as patterns that can stand in an alternative (`@dopamine`, `@pleasure|~@cheer`). */
export interface CreditData {
  /** What is said to act. */
  readonly agent: string
  /** What it is said to bring about. */
  readonly effect: string
  /** What is said to follow when there is little of it. */
  readonly lack?: string
}

const things = 'system|systems|neurons|researchers|research|group|receptors|antagonist|antagonists'
/** “Released by touch”: then it is the effect that brings about the agent. */
const setFree = 'released|secreted|produced|triggered|raised|boosted|increased|generated|stimulated|freed|(set free)'
const outside = 'by|through|via|during|upon|after|when|whenever|while'
/** A noun behind the effect makes a name of it: “the love hormone” names, and promises nothing. */
const labels =
  'hormone|hormones|molecule|molecules|chemical|chemicals|drug|drugs|peptide|peptides|gene|genes|neurotransmitter|neurotransmitters|transmitter|potion|elixir|juice|center|centre|label|nickname'
const merely = '(just|simply|pure|purely|really|all | a ..3! of | the ..4! of | all about | nothing but)?'

/** Patterns for all the ways, the credited words in brackets. */
export function creditPatterns({ agent, effect, lack }: CreditData): readonly string[] {
  const either = lack === undefined ? effect : `${effect}|${lack}`
  return [
    `[${agent} :? !${things} ..8 ~@drive|~@make|~@supply|~@rule !${outside} ..5! ${effect}]`,
    `[${effect} ..8 ~@due|(via)|(through) ..4 ${agent}]`,
    `[${agent} ..4! (is|are|means|equals | : | = | → | —) !(involved|implicated|important|one|better | (${setFree} ${outside})) ..6! ${effect}] !${labels}`,
    `[${effect} ..4! (, ..4 ,)? (is|are|equals | = ) ${merely} ..1! ${agent}]`,
    `[(when|whenever|if|once|through|via | the moment | thanks to | because of | owing to | due to | under the influence of | under the spell of | high on | full of) ..4! ${agent} ..10 ${either}]`,
    `[~@amount ..3! ${agent} ..8 ${either}]`,
    `[${either} ..8 (with|have|has|having|if|when|because|common|to|:) ..5! ~@amount ..2! ${agent}]`,
    `[${agent} ..3! ~@go !${outside} ..8 ${either}]`,
    `[${effect} ..3 (when|whenever|once|if|because) ..3! ${agent} ..1! ~@go]`,
    `[${effect} ..6 (because|when|whenever|since) ..5! ~@drive|~@supply|~get ..4! ${agent}]`,
    `[~release|~trigger|~raise|~boost|~flood|~fill|~inject|~spray|~reward|~give ..5! ${agent} ,? (so|and|with|which|hence) ..8 ${effect}]`,
    `[${effect} ..8 (reason|secret|answer|explanation|cause|ingredient) (is | : | —) ..2! ${agent}]`,
    `[(reason|secret|key|root|source|origin|explanation|cause|recipe|engine) ..10 ${effect} ..6! (is|are|was|called | lies in | lie in | : ) ..3! ${agent}]`,
    `[~owe ..4! ${effect} to ..3 ${agent}]`,
    `[${effect} ..4! ~owe it|that|this|everything|all to ..2! ${agent}]`
  ]
}

const lacking =
  '(without|no|lacking | (deprived|starved|devoid|short|out of) | (in the absence of) | too little | not enough)'
const gone =
  '(impossible|unthinkable|unimaginable|disappears|disappear|vanishes|vanish|collapses|collapse|fades|dies | out of reach | out of the question | cannot exist | could not exist | would not exist)'

/** What there would not be without the agent: the negation in these words is the claim. */
export function lackedPatterns({ agent, effect }: CreditData): readonly string[] {
  return [
    `[${lacking} ..3! ${agent} ..8 (no|never|nobody|nothing|cannot|can't|unable|incapable | would not | could not | will not | do not | don't) ..6 ${effect}]`,
    `[${lacking} ..3! ${agent} ..8 ${effect} ..4! ${gone}]`,
    `[${effect} ..4! ${gone} without ..3! ${agent}]`,
    `[(no|little|hardly any | nothing like) ..1! ${effect} ..3! without ..3! ${agent}]`
  ]
}

/** Two things that make a claim by standing together in words that report no research. */
export interface TogetherData {
  readonly these: string
  readonly those: string
  /** How many words may stand between them; ten when it is left out. */
  readonly within?: number
}

const between = 10
const colonWithin = 6
/** How far what is said behind a comma, or given as the reason, may be from it. */
const apart = 8
/** “Shut it down and fear is gone”: the “and” that draws a conclusion, and what then becomes of the other. */
const concluding =
  'so|thus|hence|therefore|thereby|consequently|you|we|they|people|he|she|everyone|suddenly|immediately|presto'
const becoming =
  'is|are|will|would|~go|~come|~disappear|~vanish|~fade|~return|~rise|~fall|~grow|~soar|~follow|~shrink|~lift|~melt'

/**
 * Patterns for the two in one breath, in either order; not for "these and those", unless the one follows. No bracket
 * stands between them, and a comma or a colon only where both are near it ("no dopamine, no fun"): further off, each half
 * speaks of its own, unless the one comes first, or is the reason, or what a colon keeps for the end.
 */
export function togetherPatterns({ these, those, within = between }: TogetherData): readonly string[] {
  const pairs = [
    [these, those],
    [those, these]
  ] as const
  const near = pairs.flatMap(([one, other]) => [
    `[${one} !and|or|versus|${labels} ..${within}! ${other}] !${labels}`,
    `[${one} !${labels} ..4! , ..4! ${other}] !${labels}`,
    `[${one} !${labels} ..${colonWithin} : ..${colonWithin} ${other}] !${labels}`,
    `[${one} ,? and (with it|them | ${concluding}) ..4! ${other}] !${labels}`,
    `[${one} ,? and ..2! ${other} ..1! (${becoming})]`
  ])
  if (within < between) return near
  return [
    ...near,
    `[${these} !and|or|versus|${labels} ..${apart}! , ..${apart}! ${those}] !${labels}`,
    `[${those} ..${apart}! ,? (because|since|thanks|owing|due) ..${apart}! ${these}]`,
    `[${those} ..${within} : ..2! ${these}] ..2! <end>`
  ]
}

/** “Oxytocin is released by touch”: one of the two is said to bring about the other, and it is the wrong one for the claim. */
export function reversedPatterns({ these }: TogetherData): readonly string[] {
  return [`(${these}) (levels|level)? (is|are|was|were|gets|get|be|being) ..2! ${setFree} ${outside}|in|at`]
}

/** A short answer with the one to a question after the other. */
export function replyPatterns({ these }: TogetherData): readonly string[] {
  return [`[${these}] ..3! <end>`]
}

/** Such questions. */
export function askedPatterns({ those }: TogetherData): readonly string[] {
  return [
    `what|which|why|how|who|where ..12! ${those} ..8! \\?`,
    `<start> (that|this|those|these) ..3! ${those} ..6! \\?`
  ]
}

/** What makes a sentence one of research, or one that leaves room: the two may meet in it without a claim. */
export const researchPatterns: readonly string[] = [
  '~@careful',
  '~@method',
  '~@relate',
  '~@report',
  '@animal|@design|@measure',
  '<citation>'
]

/** Answers of a word or two that name the agent; the question that names the effect stands before them. */
export function answerPatterns(agent: string): readonly string[] {
  return [
    `<start> (it is | it's | because of | simply | just | pure | a (gene|hormone|molecule) called)? (the|all|just|pure)? [${agent}] (does | do | is | are | it is | they are)? (, which ..20)? <end>`,
    `(~thank|~blame|~credit|ask|check | the answer ,? (is | :)) ..2! [${agent}]`
  ]
}

/** Answers in a whole sentence that brings in the agent: “Because more light means more X”, “Raise their X”, “They make more X”. */
export function repliedPatterns(agent: string): readonly string[] {
  return [
    `<start> (because|since|they|he|she|it|we|you|your|their|our|his|her|my|those|these|more|too|try|get|let|raise|boost|increase|add|give|release|trigger|top|it's) ..8! [${agent}] !(is|are|was the|a|an|our|your|known|called)`
  ]
}

/** The question right before them: why somebody is so, or whether one would like to be. */
export function wonderedPatterns(effect: string): readonly string[] {
  return [
    `why|how ..15 ${effect} ..8! \\?`,
    `(what | (which|what hormone|molecule|chemical|substance|neurotransmitter|peptide|transmitter)) ..3! ~@drive|~@make|~@rule|~@supply ..8 ${effect} ..8! \\?`,
    `<start> (do you)? (want|need|looking|fancy|hoping|craving|feeling|longing) ..8! ${effect} ..8! \\?`
  ]
}

/** Questions after the cause of an effect. */
export function questionPatterns(effect: string): readonly string[] {
  return [`what|which|why|how|who ..15 ${effect}`, `${effect} ..3 \\?`]
}
