// Dismissal by class: a lexicon of rejecting predicates, and the frames in which they reject a claim.
//
// The frames: a talk noun with the predicate ("the idea that … crumbles"), a predicate with its complement ("debunking
// the view that …"), and a following clause that takes up what was said ("…; the label misleads").
import { BE, type CueGroup, FAULTY, IDEA, LABEL, lines, MYTH, TELLERS } from './shape.ts'

/** One choice out of alternatives, one a line. */
const choice = (block: string): string =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')

// ── the predicates ──────────────────────────────────────────────────────────────────────────────────

/** Verbs of refuting; what they take is rejected. */
const REFUTE =
  '~debunk|~refute|~disprove|~falsify|~overturn|~retire|~discard|~dispel|~puncture|~discredit|~undermine|~contradict|~dispute|~contest|~reject|~rebut|~demolish|~dismantle|~topple|~disown|~disavow|~renounce|~repudiate|~jettison|~explode|~bury|~abandon|~shelve|~deflate|~torpedo|~sink|~invalidate|~disrupt|~upset|~upend|~disconfirm|~demystify|~unmask|~belie'

const REFUTED =
  'debunked|refuted|disproved|disproven|falsified|overturned|buried|retired|abandoned|discarded|dispelled|exploded|punctured|discredited|undermined|contradicted|challenged|questioned|disputed|contested|doubted|rejected|dismantled|demolished|shelved|rebutted|overthrown|superseded|revised|withdrawn|retracted|dropped|disowned|repudiated|deflated|invalidated|disconfirmed|toppled|dethroned|criticised|criticized|attacked|ridiculed|weakened|complicated|jettisoned|overtaken|eroded'

/** What a thought does that gives way. */
const GIVE_WAY =
  '~collapse|~crumble|~falter|~evaporate|~dissolve|~unravel|~implode|~disintegrate|~wobble|~stumble|~founder|~shatter|~flounder|~totter|~buckle|~backfire|~overreach|~topple|~erode'

/** What a thought does to its matter. */
const DISTORT =
  '~oversimplify|~overstate|~overstretch|~mislead|~misread|~mistake|~misrepresent|~misstate|~misdescribe|~misinform|~misconstrue|~misunderstand|~misname|~mislabel|~misfire|~misattribute|~confuse|~conflate|~ignore|~overlook|~neglect|~obscure|~distort|~exaggerate|~overpromise|~oversell|~overinterpret|~overgeneralise|~overgeneralize|~flatten|~garble|~caricature|~trivialise|~trivialize|~muddle|~blur|~flatter|~exceed|~overrate|~overplay|~oversell|~inflate|~embellish|~deceive|~disappoint|~astonish|~puzzle'

/** Predicates of several words that any thought may have. */
const PHRASES = choice(`
  (~fall|~come) ..1! (apart|short|undone|unstuck|to pieces|flat|down)
  ~fail (.|,|;|:|—|to|on|in|when|once|outside|badly|every|as|at|the|for|under|here)
  ~break (down|apart)
  ~go ..1! (too far|beyond)
  (~say|~promise|~claim|~explain|~assume|~ask|~prove|~make|~read) ..1! (too much|far too much|more than|too little)
  ~leave ..4! out
  ~gloss over
  ~paper over
  ~skip (over|past)
  ~skip (a|an|the|one|some|several|every) ..1! (barrier|step|steps|link|links|stage|stages)
  (~run|~get) ahead of
  (~rest|~stand|~hang|~lean|~rely|~depend) on ..2! (thin|shaky|weak|flimsy|scant|slender|little|no|nothing|next to nothing|hardly any|one|a single|a handful|a few|two|a misreading|anecdote|anecdotes|guesswork|hearsay|sand|a misunderstanding|an error|small|tiny)
  ~lack ..2! (support|evidence|basis|foundation|merit|backing|substance|data|nuance|proof|source|sources)
  (~have|~find|~get) ..1! (no|little|scant|hardly any|scarcely any|next to no|few) ..2! (support|evidence|basis|foundation|merit|backing|substance|data|proof|source|sources|defenders|takers|friends|footing|ground|grounds|confirmation|warrant)
  ~treat ..6! as (if|though)
  ~mix up
  ~get ..4! (wrong|backwards|backward|upside down|the wrong way)
  ~put the cart
  (~outlive|~outlast) (its|their|the) ..1! (evidence|data|support|science|facts|use|usefulness)
  (met|meets|meet|found|reached) (its|their) (end|match|limit|limits|waterloo|undoing)
  ~miss ..1! (the point|most|much|half|what|that|how|the mark|a great|everything)
  ~sound ..2! (better|neater|good|tidy|grander|simpler|convincing|plausible)
  ~tell ..1! (half|part|a fraction|only) ..2! (story|truth|tale|half|part)
  ~belong ..1! (in|to|on|among) ..2! (past|museum|museums|history|dustbin|bin|mugs|posters|fiction|folklore|films|shelf|attic|scrapheap|fables|magazines|advertising)
  ((did|does|do|could|can|would|will|has|have|had)) (not|never|hardly|scarcely|barely) ..2! (survive|survived|stand|stood|hold|held|replicate|replicated|add up|follow|followed|fit|fitted|work|worked|aged|fared|weathered|withstand|withstood|reproduced|scale|travel|translate|square|outlive|bear|borne|passed|pass|deserve|fly)
  ((didn't|doesn't|don't|couldn't|can't|won't|hasn't|haven't|cannot)) ..2! (survive|survived|stand|stood|hold|held|replicate|replicated|add up|follow|fit|work|aged|fared|withstand|reproduced|scale|travel|translate|square|outlive|bear|pass|fly|be right|be true|be sustained|be defended)
  cannot ..1! (survive|stand|hold|be right|be true|be sustained|be defended|be upheld|account|explain)
  ((has|have)) (lost|outlived|had) (its|their) (support|usefulness|day|appeal|credibility|friends|force|shine|footing|welcome|evidence)
  ((has|have)) (worn|grown|run) (thin|stale|old|dry)
  ~owe more to
  ~part company with
`)

/** Adjectives that are fatal to a thought, though harmless of other things. */
const FAINT =
  'premature|unsupported|doubtful|questionable|debatable|shaky|weak|thin|flimsy|threadbare|fragile|too simple|too neat|too tidy|too good|too crude|too strong|too broad|too simplistic|too sweeping|too easy|too convenient|too clean|too bold|tidy|too coarse|too grand|speculative|far-fetched|hollow|stale|suspect|unconvincing|tenuous|threadbare|circular|dead|moribund|outmoded|dated|antiquated|passé|discarded|incomplete|one-sided|lopsided|partial|sloppy|careless|lazy|glib|facile|selective|unpersuasive|unproven|untested|untestable|unverified|unsubstantiated|baseless|groundless|unreliable|confused|muddled|incoherent|backwards|upside down|unsafe|overdone|overcooked|overstretched|overextended|overrated|oversold|inflated|apocryphal|spurious|specious|mythical|fictional|fictitious|imaginary|illusory|overconfident|hasty|rash|unwise|a mess|unsound|gone|long gone|at odds with|out of date|in doubt|in trouble|in ruins|in tatters|under fire|beyond the data|without foundation|without basis|without merit|without support|pure invention|wishful thinking|guesswork|marketing|hype|hokum|hogwash|bunkum|claptrap|poppycock|hooey|baloney|balderdash|humbug|moonshine|piffle|tosh|twaddle|pseudoscience|conjecture|hearsay|poetry|rhetoric|decoration|an artefact|an artifact|an accident of|no more than a|little more than a|not even wrong|quackery|sales talk|a sales pitch|bad science|a poor guide|poor guides|a bad guide'

/** More nouns that reject what they name, whatever it is. */
const FANCY =
  "folk-tale|folk tale|fairy story|fairytale|tall tale|old wives tale|old wives tales|nursery tale|bedtime story|story for children|half-truths|myths|fables|legends|clichés|fictions|caricatures|oversimplifications|exaggerations|overstatements|misconceptions|fallacies|cartoons|bunk|bunkum|nonsense|hokum|pseudoscience|baloney|overclaim|red herring|straw man|mirage|chimera|phantom|trope|platitude|gimmick|misquotation|tautology|category error|category mistake|non sequitur|wild goose chase|dead end|relic|anachronism|dogma|superstition|old wives' tale|pipe dream|tall story|red herrings|travesty|parody|fib|crock|stereotype|shortcut|blunder|slip|muddle"

const PREDICATES = choice(`
  (${BE}|~become|~look|~seem|~sound|~prove|~remain) ..3! (${FAULTY}|${MYTH}|${FANCY}|${FAINT}) !(to|that|by)
  (${BE}) no (more than|truer|better than) (a|an|than)
  (has|have|had|is|are|was|were|been|being|gets|got|stands|stand) ..3! (${REFUTED})
  (${BE}) not (so|true|right|correct|the case|tenable|supported|science|what)
`)

// ── the words that take up what was said ────────────────────────────────────────────────────────────

const LEAD =
  'but|yet|however|and|still|alas|unfortunately|sadly|regrettably|in fact|in truth|in reality|today|now|nowadays|since then|on closer inspection|on inspection|looked at closely|as it turns out|as it happens|even so|for all that|in short|the trouble is|in the end|again|either way|sober|upon reflection|on reflection|in the laboratory|in practice|scientifically|historically|strictly speaking|taken literally|charming as it is|by now|here too|indeed|frankly|of course'

const TALK = `${IDEA}|${LABEL}|statement|statements|reading|readings|framing|formula|equation|conclusions|inference|inferences|explanation|explanations|generalisation|generalization|analogy|portrait|portrayal|simplification|reasoning|logic|adage|saying|proverb|advice|wisdom|lesson|sentence|dichotomy|distinction|division|name|term|talk|language|wording|description|reputation|promises|conclusions|rumours|generalisations|extrapolation|leap|chain|sales pitch|pitch|premise|cliche|quote|quotation|maxim|scenario|verdict|diagnosis|comparison|summary|analogies|shortcut|speculation|hype|fad|craze|prediction`

const PRONOUN =
  'this|that|these|those|both|all this|all of this|all of that|neither|such talk|such claims|much of this|most of this|most of that|half of this|part of this|none of this|none of that|every word of this|each of these|each of these claims|all three'

export const dismissal: readonly CueGroup[] = [
  {
    class: 'pseudo',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (is|are|was|were|been|being|gets|get) (often|too often|largely|still|all|so|badly|sadly|usually|systematically)? (neglected|ignored|overlooked|missed|hidden|left out) (in|by|at|during|when|.|,|;|—)
      (wrong|mistaken|foolish|absurd|silly|false|misleading|naive|naïve|rash|hard|difficult|impossible|futile|perverse|unwise|premature|useless|pointless|unfair|dishonest) ..2! to ..1! (~deny|~doubt|~dispute|~contest|~question|~ignore|~reject|~dismiss|~overlook|~refute) (that|whether|how)?
      (opposite|contrary|opposing|rival|reverse|competing|other|older|old|earlier|sceptical|skeptical|counter) ..1! (${IDEA}) ..8! (${FAULTY}|${MYTH}|${REFUTED}|collapsed|collapses|failed|fails)
      (and|so|;|:|—) (the|that|an|yet another) ..1! (old|older|former|textbook|long-held|longstanding|long-standing|received|traditional|previous|prevailing|ancient|outdated) ..1! (saying|dogma|doctrine|adage|wisdom|teaching|${IDEA}) (is|was|are|were|stands|stood|(has been)) ..1! (${REFUTED}|wrong|false|dead|history)
      to (deny|doubt|dispute|contest|reject|dismiss|refute) (that|whether) ..8! (would|is|was|seems) ..1! (wrong|foolish|absurd|silly|naive|perverse|futile|dishonest|unwise|unfair|blind)
      (refuting|silencing|confounding|contradicting|disproving|debunking|rebutting|defying) (all|any|the|every|his|her|their|its|our)? (doubters|critics|sceptics|skeptics|naysayers|opponents|doubts|doubt|objections|expectations|odds)
      (contrary to|despite|whatever|no matter|ignoring|against) (what)? ..2! (critics|sceptics|skeptics|doubters|naysayers|opponents|detractors|cynics|purists) ..1! (say|says|said|claim|claimed|think|thought|believe|believed|tell|told|argue|argued|insist|may say|might say|maintain)
      (doubted|disputed|contested|denied|rejected|dismissed|ridiculed|ignored|controversial|debated|questioned|unclear|unknown) ,? (but|yet) ..4! (now|today|finally|eventually|since|meanwhile) ..4! (know|known|knows|clear|established|proven|proved|confirmed|accepted|fact|certain|shown|settled)
      (is|was|seems) (no|hardly an|hardly a|scarcely an|not a|not an|neither) (${MYTH}|${FANCY}) (that|to)?
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (${BE}) ..3! (${FANCY}) !(to|that|by|of|for|against|formation)
      (did|does|do|has|have|had) not ..1! (replicate|replicated|add up|survive scrutiny|stood the test|held up|hold up|hold water)
      (${BE}) (a thing of the past|not even wrong|pure (invention|fantasy|fiction|speculation|folklore|hype|guesswork)|in (tatters|ruins)|sales talk|bad science)
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    needs: 'words',
    patterns: lines(`
      (${PREDICATES})
      (${GIVE_WAY})
      (${DISTORT})
      (${PHRASES})
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      , which ..2! (is|was|are|were|seems|looks) ..2! (${FAULTY}|${MYTH}|${FANCY}|questionable|doubtful|debatable|speculative|unproven|untested|premature) !(to|that|by|for|of)
      , which (it|they|he|she|we|that|this) (cannot|can't|don't|doesn't|didn't|isn't|aren't|couldn't) (.|;|—|\\!)
      , which (it|they|he|she|we|that|this) (is|are|was|were|does|do|did|has|have|can|could) not (.|;|—|\\!)
      (shows|show|showed|tells us|explains|illustrates) ..1! (why|that|how) (this|that|it) (inference|reading|belief|step|idea|view)? (is|was) ..1! (${FAULTY}) (.|;|—|,)
      , which ..1! (oversimplifies|overstates|misleads|misreads|exaggerates|goes too far|goes beyond|conflates|ignores most|ignores what|ignores how|leaves out|misses the point|misses most|does not follow|does not replicate|falls apart|falls short|collapses|distorts|misrepresents|glosses over|nobody has|no one has|no study|no trial)
      (—|:) (a|an)? ..4 (and|but|yet) ..1! (a|an)? (${FAULTY}) (one)? (.|;|—|\\!)
      — (a|an|the|pure|sheer|utter|mere) ..2! (${MYTH}|${FANCY}) (.|—|,|;|\\!|that)
      , (a|an|one more|another|pure|sheer|mere) ..1! (${MYTH}|neuromyth) (.|—|,|;|\\!)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (~refute|~disprove|~debunk|~falsify|~contest|~dispute|~reject|~rebut|~contradict|~disconfirm|~belie) (that|whether)
      (${REFUTE}) ..3! (${IDEA}|${LABEL}|${MYTH}|equation|dichotomy|portrayal|description|reputation|habit|practice|formula|reading|wisdom|model) (of|that|about|as|which|:)?
      (wary|sceptical|skeptical|suspicious|critical|tired|weary|distrustful|dismissive|scornful|contemptuous) of (the|this|any|a|such) ..2! (${IDEA}|${LABEL}) (that|of|about)?
      ~go|~goes (too|rather too|much too) far ..1! to (say|claim|call|conclude|state|assert|describe|argue|suggest|speak|equate|infer)
      (a|an) ..1! (overclaim|category error|non sequitur) (that|to (say|claim|call|think|believe|suppose|conclude|assume|infer|speak|describe))
      (it|it's) (is|was|remains)? ..2! (doubtful|questionable|debatable|dubious|premature|speculative|far from (certain|clear|established|proven|settled)|not (established|proven|settled|shown|certain)) (that|whether|to (say|claim|call|conclude|speak|infer|assert))
      (no|little|hardly any|scarcely any|scant) ..1! (truth|substance|merit|sense|science) (in|to|behind) ..3!
      (farewell|goodbye|good-bye|adieu) to ..2!
      (~forget|never mind|enough of|enough with|spare us|away with|down with) (the|all|about|that) ..2! (${IDEA}|${LABEL}|talk|nonsense|hype) (of|that|about|as)?
      (end|death|demise|fall|collapse|decline|downfall|burial|retirement|funeral|obituary) (of|for) (the|a|this|that) ..2! (${IDEA}|${LABEL}|${MYTH}|model)
      (mistake|error|fallacy|folly|trap|absurdity|danger|temptation|habit|sin|vice) of (saying|calling|thinking|believing|supposing|treating|describing|assuming|speaking|concluding|equating|reducing|reading|seeing|claiming)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    of: 'previous',
    patterns: lines(`
      (${LEAD})? ,? (the|this|that|these|those|such|a|every|each|one) ..2! (${TALK}) (itself|alone|also|still|simply|merely|therefore|then|,)? ..2! (${PREDICATES})
      (${LEAD})? ,? (the|this|that|these|those|such|a|every|each|one) ..2! (${TALK}) ..2! (${GIVE_WAY}|${DISTORT}|${PHRASES})
      (${LEAD})? ,? such (${TALK}) ..2! (${PREDICATES}|${GIVE_WAY}|${DISTORT})
      (${LEAD})? ,? (both|neither) (the)? (${TALK}) (and|nor) ..2! (${TALK}) ..1! (${PREDICATES}|${GIVE_WAY}|${DISTORT})
      (${LEAD})? ,? (${PRONOUN}) ..1! (${BE}|looks|look|seems|sounds|sound|proved) ..3! (${FAULTY}|${MYTH}|${FANCY}|debatable|questionable|doubtful|premature|too simple|too neat|too tidy|too good to be true|an overreach|speculation|speculative|unproven|untested|unsupported|wishful thinking|marketing|hype|guesswork|pseudoscience|hearsay|poetry|quackery) !(to|that|by|for|of)
      (${LEAD})? ,? (${PRONOUN}) ..1! (oversimplifies|overstates|misleads|misreads|misrepresents|exaggerates|conflates|oversimplify|overstate|mislead|misread|exaggerate|conflate|overlooks|overlook|ignores most|ignores the|ignores what|ignores how|misses the point|misses most|misses how|leaves out|goes too far|goes far beyond|goes beyond|falls apart|falls short|collapses|crumbles|treats ..6! as if|says too much|claims too much|claims more than|says more than|gets it backwards|gets it wrong|gets the|confuses|mistakes|distorts)
      (${LEAD})? ,? (this|that|it|they|these|none of this|none of that|none of it|nothing of this|little of this|little of that|little of it|hardly any of this) (does not|do not|did not|has not|have not|doesn't|don't|didn't|hasn't|haven't|cannot|could not) ..1! (follow|replicate|replicated|add up|hold up|hold water|stand up|survive scrutiny|survive a|bear scrutiny|square with|aged well|held up|stood up|stood the)
      (none|nothing|little|not much|hardly any|not a word|not one) of ..1! (this|that|it|these|them|the above) ..2! (survives|survive|survived|replicates|replicated|holds|hold|held|stands|stand|is|are|was|were|has|have|follows|fits|rests|adds up)
      (${LEAD})? ,? (this|that|it|these|they) (has|have) (since|long|now|repeatedly|never|all)? (since|long|now)? been ..1! (${REFUTED})
      (replications|replication|attempts|efforts|later trials|later studies|larger trials|larger studies|preregistered studies|bigger samples|follow-ups|repeat studies|meta-analyses|reanalyses) ..6! (failed|fail|have failed|found nothing|found no|did not|could not|disagreed|disagree|shrank|erased)
      (the)? (laboratory|lab|trials|trial|data|evidence|literature|facts|science|anatomy|biology|scanner|experiments|numbers|record|records|studies|neuroscientists|researchers|experts|specialists|scientists|anatomists|physiologists|history|meta-analyses|replications|rats|voles|mice|patients) ..2! (disagrees|disagree|disagreed|begs to differ|beg to differ|begged to differ|differ|objects|object|say no|says no|refuses|tells otherwise|speaks against|speak against|argue otherwise|argues otherwise|refuse to cooperate|knows better|know better|never supported|never showed|never confirmed|never found)
      (${LEAD})? ,? the (assay|sample|samples|dose|study|finding|effect|paper|result|experiment|measure|method) ..1! (was|were|is|are|has|had|did|could) ..3! (unreliable|invalid|retracted|discredited|never replicated|not replicated|not replicate|not be replicated|not be reproduced|never repeated|tiny|flawed|underpowered)
      (a|an|pure|sheer|utter|mere|what a|one more|another) ..2! (${MYTH}|${FANCY}) (.|\\!|—|,|;|that)
      (${LEAD})? ,? (there is|there's|there was) (no|little|hardly any|scant|precious little|not a shred of|no shred of|nothing) ..3! (evidence|truth|support|basis|proof|data|sign|trace|in it|to it|behind it) (for|of|in|to|behind) (this|that|it|any of|such|the ..1! (idea|claim|story|view|belief|notion))
      (the|only)? (trouble|problem|catch|snag|hitch) (is|was) ,? (that|:|,)? (this|it|none|nobody|no|nothing|they|there)
      (every|all|each|the|any) ..5! (say|says|said|suggest|suggests|tell|tells|shows|show|point|points) (otherwise|the opposite)
      (physiologists|neuroscientists|researchers|scientists|experts|specialists|anatomists|psychologists|biologists|clinicians|endocrinologists) ..1! (wince|cringe|groan|shudder|scoff|laugh|smile|sigh|roll their eyes|shake their heads|squirm|bristle) (at|when|.|,)?
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (ted|tedx|keynote|airport|self-help|pop-psychology|pop-science|motivational|wellness|corporate|sunday|glossy) ..1! (talk|talks|shelf|shelves|section|aisle|bestseller|bestsellers|speaker|speakers|seminar|seminars|supplement|supplements|magazine|magazines|column|columns|page|pages|post|posts|book|books|workshop|workshops) ..1! (~tell|~say|~claim|~promise|~teach|~insist|~announce|~explain|~swear|~assure|~preach|~repeat)
      (my|your|our|his|her|their|everyone's|everybody's|somebody's) (grandmother|grandfather|aunt|uncle|neighbour|neighbor|hairdresser|dentist|barber|mother-in-law|taxi driver|driver|yoga teacher|coach|gym|trainer|colleague|colleagues|friend|friends|cousin|boss) ..1! (~say|~swear|~insist|~claim|~tell|~believe|~maintain|~assure) ..1! (that)?
      (as)? (rumour|rumor|gossip|hearsay|lore|popular lore|common knowledge|common wisdom|street wisdom|pub wisdom|the grapevine|the internet|social media|tiktok|instagram|youtube) (has it|would have it|holds|says|insists|maintains|claims|teaches) (that)?
      as the (old|popular|familiar|well-worn|tired)? ..1! (saying|adage|proverb|cliche|cliché|slogan|legend|tale|joke|song|jingle|catchphrase) (goes|has it|runs|puts it)
      (you|we|one|i) ..2! (~hear|~read|~see) (it said|it claimed|people say|everywhere|online|on the internet|in magazines|in the papers|again and again|time and again) ..1! that
      (we|you|i|readers|parents|patients|pupils|students|viewers|listeners|everyone|children|teachers|managers) (are|were|get|is|was|have been|has been) ..2! (told|assured|taught|promised|informed|sold|reminded|led to believe|asked to believe|made to believe|invited to believe|encouraged to believe) (that|the (idea|story|notion|view|tale) that|how)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      what ..2! (${TELLERS}) (~forget|~omit|~overlook|~ignore|~leave out)
    `)
  }
]
