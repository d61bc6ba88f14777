// Words that judge a thought, with their direction; what negation and voice make of them is composed elsewhere.
//
// Polarity follows the appraisal categories of Martin & White (2005, The Language of Evaluation); the lists are ours.
import { FAULTY, MYTH } from './shape.ts'

/** What a word does in the predicate of a thought. */
export const NEGATIVE = 1 // wrong, a myth, collapses: negative by itself
export const POSITIVE = 2 // right, well supported, stands: positive by itself
export const SUCCESS = 4 // show, replicate, evidence: says something only when it is denied
export const DENIER = 8 // not, no, never, few
export const FAILING = 16 // fails, lacks: denies what follows, and is negative where nothing does
export const ACTIVE = 32 // ignores, misleads: negative of its subject when active
export const REFUTING = 64 // refute, challenge: negative of its subject when passive, of its object when active
export const FICTION = 128 // a fiction, a ghost: negative of a thing, not only of a thought

/** `~verb` stands for its inflected forms; one entry may have several words. */
export interface AppraisalGroup {
  readonly code: number
  readonly words: readonly string[]
}

const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

export const appraisals: readonly AppraisalGroup[] = [
  { code: NEGATIVE, words: list(FAULTY) },
  {
    code: NEGATIVE | FICTION,
    words: list(MYTH).filter((word) => !/^(stretch|caption|leap|zombie|lie|mistake|confusion)$/.test(word))
  },
  {
    code: NEGATIVE,
    words: list(`
      unsupported|unfounded|unproven|untested|untestable|unverified|unsubstantiated|unsound|unreliable|unconvincing|undeserved|unearned
      unjustified|unjust|unfair|unhelpful|unlikely|improbable|implausible|impossible|incredible|inconclusive|inconsistent|incoherent|incomplete
      premature|hasty|rash|glib|facile|lazy|sloppy|careless|foolish|absurd|silly|ridiculous|preposterous|laughable|embarrassing|awkward|odd|curious
      doubtful|dubious|questionable|debatable|contentious|contested|controversial|disputed|shaky|weak|thin|flimsy|fragile|tenuous|feeble|slim|scant|scarce
      patchy|threadbare|meagre|meager|sparse|slender|poor|poorly|badly|wanting|underwhelming|disappointing|disappointed|empty|hollow|nil|moot
      speculative|speculation|far-fetched|fanciful|wishful|conjectural|hypothetical|circular|one-sided|lopsided|partial|narrow|selective|stale|dated
      antiquated|old-fashioned|outmoded|passé|obsolete|superseded|discarded|dead|moribund|gone|extinct|suspect|apocryphal|spurious|specious|mythical
      fictional|fictitious|imaginary|illusory|inflated|overdone|oversold|overrated|overhyped|overconfident|overambitious|unwise|risky|dangerous|perilous|hopeless
      hopelessly|backwards|upside-down|muddled|confused|garbled|vague|meaningless|worthless|useless|pointless|vacuous|trivial|anecdotal|circumstantial|invalid
      coincidental|nowhere|otherwise|problematic|flattery|marketing|publicity|salesmanship|advertising|propaganda|storytelling|journalism|poetry|theatre
      guesswork|numerology|astrology|phrenology|alchemy|magic|faith|dogma|superstition|quackery|hype|pseudoscience|hearsay|conjecture
      mistake|error|slip|blunder|leap|stretch|overreach|lie|confusion|stereotype|shortcut|tautology|travesty|parody|fib|crock|nonsense|baloney|bunk|bunkum|hokum|rot|humbug|tosh
      pending|outstanding|overdue|~be awaited|still waiting|out of stock
      ~draw criticism|~draw heavy criticism|~draw much criticism|~draw sharp criticism|~draw fire|~draw ridicule|~draw scorn|~attract criticism|~attract heavy criticism|~attract much criticism|~come in for|~meet with criticism|~meet resistance|~meet with resistance|~come under fire|~come out wrong|~come out otherwise|~raise eyebrows|~raise an eyebrow
      ~wince|~cringe|~groan|~shudder|~squirm|~scoff|~snort|~sigh|~frown|~protest|~demur|~despair|~shrug
      casualty|casualties|embarrassment|disservice|injustice|scandal|mess|shambles|headache|trap|footnote
      extrapolation|overinterpretation|simplification|overgeneralisation|overgeneralization|overclaim|overclaiming|non sequitur|category error|category mistake
      ~collapse|~crumble|~falter|~evaporate|~dissolve|~unravel|~implode|~disintegrate|~wobble|~stumble|~founder|~shatter|~flounder|~totter|~buckle|~backfire|~topple|~erode
      ~vanish|~disappear|~fade|~wither|~wane|~dwindle|~shrink|~melt|~deflate|~sink|~disappoint|~overreach|~overshoot|~backfire|~languish|~rot|~fizzle|~flop|~stall|~misfire
      ~err|~mislead|~collide|~clash|~jar|~die|~expire|~suffer|~fool
      out of date|out of place|out of touch|out of line|out of reach|out of step|out of proportion|out of favour|out of favor|out of the window|at odds|at variance|in doubt|in dispute|in question|in trouble
      in tatters|in ruins|in pieces|in retreat|in decline|in the balance|on the wane|on the rocks|on ice|on thin ice|beyond the data|beyond the evidence|ahead of the data|ahead of the evidence
      ahead of the science|behind the times|behind the evidence|years behind|decades behind|a thing of the past|history now|old news|bad science|bad biology|junk science|hot air|news to|a surprise to|anyone's guess|anybody's guess
      a matter of taste|a matter of faith|article of faith|articles of faith|act of faith|leap of faith|at best|no more than|nothing more than|nothing but|little more than|not much more than|hardly more than|not science
      ~fall apart|~fall short|~fall down|~fall flat|~fall over|~fall to pieces|~fall foul|~fall victim|~fall out of|~come apart|~come undone|~come unstuck|~come to grief|~come to nothing|~come to naught|~come up short|~come up empty|~come crashing
      ~go too far|~go far beyond|~go well beyond|~go beyond|~go further than|~go farther than|~go astray|~go wrong|~go awry|~go up in smoke|~go nowhere|~run ahead of|~run out of|~run into|~run aground|~run counter|~run against
      ~break down|~break apart|~break up|~fly in the face|~give way|~sit badly|~sit oddly|~sit ill|~sit uneasily|~sit uncomfortably|~sit awkwardly|~sit poorly|~square badly|~square poorly|~square ill|~fit badly|~fit poorly|~age badly|~age poorly|~fare badly|~fare poorly
      ~get it wrong|~get this wrong|~get things wrong|~get it backwards|~get the biology wrong|~get wrong|~miss the point|~miss the mark|~miss most|~miss much|~miss half|~miss what|~miss how|~miss that|~miss everything
      ~say too much|~say more than|~claim too much|~claim more than|~promise too much|~promise more than|~prove too much|~explain too much|~explain too little|~ask too much|~assume too much|~assume what|~beg the question|~beg questions
      ~leave out|~leave nearly everything out|~leave most of it out|~leave much out|~leave most out|~leave a lot out|~leave unexplained|~leave untouched|~leave cold|~gloss over|~paper over|~skip over|~skip past|~skate over|~pass over|~mix up
      ~give up|~phase out|~lay to rest|~put to rest|~throw out|~call into question|~write off|~rule out|~turn out otherwise|~turn out differently|~part company|~put the cart|~waste time|~waste money|~waste effort|~waste everyone's time|~have its day|~have their day|~have had its day|~have had their day|whose time has gone|whose day is done|past its prime|~lose its|~lose their|~lose ground|~lose credibility
      ~lose support|~lose favour|~lose favor|~show its age|~show their age|~owe more to|~owe less to|~owe little to|~owe their readers|~owe its readers|~owe us|~owe everything to|~have it backwards|~need a footnote|~need revision|~need revising|~need correcting|~need qualifying|~need retiring|~want proof|~await
      ~belong in the past|~belong in a museum|~belong in museums|~belong in the museum|~belong in the bin|~belong in fiction|~belong to history|~belong to the past|~belong to folklore|~belong with|~belong on|~belong in|~deserve to die|~deserve retirement|~deserve burial|~deserve scepticism|~deserve skepticism|~deserve caution|~deserve to be retired|~deserve to be dropped
      does not follow|do not follow|did not follow|doesn't follow|yet to|remains to be|remain to be|remained to be|remains to|far from|a far cry|short of|more fiction|more legend|more folklore|more marketing|stock figure|artefact of|artifact of|artefacts of|artifacts of|relic of|product of|by-product of|invention of|creation of|child of|~end when|~end with
      one person's|a metaphor|metaphors|only a metaphor|~mistake for|~confuse with|~harm|~hurt|~damage|~distract|~haunt|no favours|no favors|~do no favours|~do no favors|~do harm|~do damage|~do a disservice|~do an injustice|less than|worse than|like saying|like calling|like judging|like describing|like summing|like explaining|like claiming|like blaming|like confusing|like mistaking|like reading|like telling|like naming|like measuring
      a different matter|another matter|quite another matter|another story|a different story|a lot to answer for|much to answer for|be surprised|be disappointed|~rest on a single|~rest on one|~rest on two|~rest on three|~rest on a handful|~rest on #|~rest on forty|~rest on thirty|~rest on twenty|~rest on a few|~rest on thin|~rest on anecdote|~rest on anecdotes|~rest on hearsay|~rest on guesswork|~rest on extrapolation|~rest on a misreading|~rest on a misunderstanding|~rest on faith|~rest on nothing|~rest on shaky|~rest on sand|~rest on slender|~rest on little|~rest on weak
      ~leave it behind|~leave them behind|~leave this behind|~leave that behind|left behind|~move on from|~did no better|no better than|no better
      ~let it go|~let them go|by silence|with silence|with derision|with scepticism|with skepticism|~cringe|~wince|~groan|~sigh|~shudder|~scoff|~sneer|~laugh|~blush|~squirm
      are over|were over|are numbered|slain|swallowed|laughed out|laughed at|laughed off|~go off the rails|~fall silent|~build on sand|built on sand|~survive on|~live on|~feed on|~thrive on|~run on|~let go|let go by|~outstay its welcome|~have little in common|~have nothing in common|~deserve another name|~deserve a better name|~need another name|~need a new name|~take the title away|~come back empty-handed|empty-handed|a decade behind|decades behind|a distraction|a dead end|a blind alley|too far|too good|a way of saying|~tell us nothing|~achieve nothing|~predict nothing|~explain nothing|~add nothing|~change nothing|~prove nothing
      anything but|the opposite|the reverse|backward|~remain unclear|~remain unknown|~remain open|~remain contested|~remain disputed|~remain unproven
      ~be thirty years behind|~be behind|an odd|a strange|a stretch|~cost|~divide the field|~provoke|~anger|~annoy|~offend|~irritate|~puzzle|~baffle|~embarrass
    `)
  },
  {
    code: NEGATIVE | FICTION,
    words: list(`
      ~belong to folklore|~belong to fiction|~belong to legend|~belong to a bestseller|~belong in a museum|~belong in the museum|~belong in the bin|~belong in fiction|~belong with|~exist in novels|~exist in fiction|~exist in films|~exist in headlines|~exist in adverts|~exist in brochures|~exist on paper|~live in headlines|~live in fiction|a story about|a tale about|a story we tell|a stock character|a stock figure|out to be wherever|out to be whatever|out to be everywhere|out to be nowhere|out to be nothing|out to be an artefact|out to be an artifact|out to be noise
      ~live on in|~linger in|~linger on|~survive only|~hang on in|~soldier on|~die hard|~outlive its|~outlive their|~outstay|~persist in
      anyone's guess|anybody's guess|be something else|was something else|is something else|a chapter in the history|part of the history|a period piece|a museum piece|a curiosity|a chapter heading
      came and went|come and gone|comes and goes|had its run|had their run|had its moment|had its hour|had its heyday|had its fun|an abstraction|abstractions|a composite|an average that|an average no|a construct of|a convenience|a convention|a parlour game|a party trick|a marriage annulled|annulled|rethought|unmasked
      fabrication|invention|concoction|ghost|phantom|chimera|mirage|figment|unicorn|red herring|straw man|old wives' tale|tall tale|tall story|fairy story|fairytale|folk tale|folk-tale|bedtime story|pipe dream
      artefact|artifact|relic|anachronism|cartoon|gimmick|misquotation|marketing invention|media invention|fictions|myths|fables|legends|clichés|cliches|caricatures|misconceptions|fallacies|oversimplifications|exaggerations|overstatements|misnomers
      ~be dead|dead letter|horoscopes only|only in cartoons|only in films|only in adverts|only in horoscopes|only in fiction|only in headlines|only in magazines|only in the press|only in folklore|only on paper|only in the minds|only in books|science fiction|pure fiction|pure invention|pure folklore|pure fantasy
      metaphor|metaphors|nickname|slogan|catchphrase|cliche|cliché|neologism|figure of speech|turn of phrase|creature of|figment of|a character in|brand name|sales pitch|sales talk|marketing term|marketing slogan|a label|the label|mere label|empty label|convenient label|shorthand|journalese|buzzword
    `)
  },
  {
    code: ACTIVE,
    words: list(`
      ~oversimplify|~simplify|~overstate|~overstretch|~mislead|~misread|~misrepresent|~misstate|~misdescribe|~misinform|~misconstrue|~misunderstand|~misname|~mislabel|~misattribute|~mischaracterise|~mischaracterize|~misjudge
      ~confuse|~conflate|~ignore|~overlook|~neglect|~forget|~obscure|~distort|~exaggerate|~overpromise|~oversell|~overinterpret|~overgeneralise|~overgeneralize|~flatten|~garble|~caricature|~trivialise|~trivialize|~muddle|~blur|~flatter
      ~exceed|~outrun|~outpace|~outstrip|~outgrow|~overrate|~overplay|~inflate|~embellish|~deceive|~hide|~mask|~conceal|~omit|~erase|~downplay|~mistake|~strain|~stretch|~invite|~reduce|~cheapen|~insult|~betray|~sidestep|~dodge|~presuppose|~lag|~trail
    `)
  },
  {
    code: REFUTING,
    words: list(`
      ~debunk|~refute|~disprove|~falsify|~overturn|~retire|~discard|~dispel|~puncture|~discredit|~undermine|~contradict|~dispute|~contest|~reject|~rebut|~demolish|~dismantle|~topple|~disown|~disavow|~renounce|~repudiate|~jettison|~explode
      ~bury|~abandon|~shelve|~deflate|~torpedo|~invalidate|~disconfirm|~demystify|~unmask|~belie|~challenge|~question|~doubt|~criticise|~criticize|~attack|~ridicule|~mock|~weaken|~complicate|~overthrow|~supersede|~withdraw|~retract|~drop|~dethrone
      ~demote|~replace|~outgrow|~supplant|~displace|~cure us|~cure you|~cure me|~cure them|~cure readers|~cure people|~cure anyone|~disabuse|~banish|~knock down|~put right|~set straight|~set right|~put it right|~take away|~take that away|~talk out of|~knock out of|~put an end to
      ~kill|~undercut|~upend|~unsettle|~revise|~correct|~oppose|~deny|~denounce|~condemn|~regret|~disbelieve|~unlearn|~scrap|~ditch|~erode|~overtake|~overstretch|~resist|~scotch|~lambast|~pan|~savage|~deride|~dismiss|~qualify|~temper
      ~give up|~call into question|~lay to rest|~put to rest|~rule out|~throw out|~write off|~pick apart|~take apart|~tear apart|~argue against|~speak against|~tell against|~count against|~cast doubt|~throw doubt|~raise doubts|~put an end|~put paid|~take issue
    `)
  },
  {
    code: REFUTING | FICTION,
    words: list(
      '~debunk|~refute|~disprove|~falsify|~discredit|~demote|~dispel|~abandon|~retire|~discard|~reject|~supersede|~bury|~overturn|~disconfirm|disproven'
    )
  },
  {
    code: POSITIVE,
    words: list(`
      right|correct|true|accurate|apt|aptly|fitting|fair|sound|solid|robust|valid|well-founded|well-supported|well-established|established|deserved|justified|warranted|vindicated|proven|undisputed|uncontroversial|undeniable|indisputable|correctly|rightly|credible|plausible|tenable|defensible|convincing|compelling|persuasive|trustworthy|reliable|helpful|useful|sensible|reasonable|meaningful
      well supported|well established|well documented|well grounded|well deserved|beyond doubt|beyond dispute|beyond question|~hold up|~hold true|~hold water|~hold good|~stand up|~stand firm|~stand the test|~survive|~withstand|~hold|~hold out|the case|no myth|no doubt|~deserve its name|~deserve the name|~deserve its reputation|~deserve better|~earn its|~earn the|~live up|needs no defence|needs no defense|needs no proof|need no proof|no longer needs defending|no longer in need of defence|needs no defending|~check out|~add up|~ring true
    `)
  },
  {
    code: SUCCESS,
    words: list(`
      ~show|~prove|~demonstrate|~confirm|~support|~establish|~replicate|~reproduce|~verify|~corroborate|~substantiate|~justify|~warrant|~license|~licence|~back|~back up|~uphold|~sustain|~defend|~vindicate|~validate|~test|~measure|~observe|~detect|~find|~see|~locate|~identify|~produce|~turn up|~come up with|~materialise|~materialize|~arrive|~come|~appear|~emerge
      ~speak|~address|~talk|~remember|~recall|~own up|counting|checking|looking|asking|testing|~count
      ~recognise|~recognize|~budge|~persuade|~subscribe|~derive|~stand|~fit|~match|~follow|~bear out|~bear|~pan out|~work out|~work|~scale|~travel|~translate|~transfer|~generalise|~generalize|~predict|~explain|~account for|~square|~agree|~accept|~believe|~endorse|~think|~buy|~convince|~satisfy|~impress|~tell|~trace|~publish|~report|~document|~record|~cite|~check|~examine|~be borne out|~borne out|borne|~keep|~deliver|~fulfil|~fulfill|~earn|~deserve|~merit|~reach|~pass|~last|~age well|~age|~fare|~fare well|~exist|~be so|~mean|~make sense|~rest on|~read|~know|~recommend|~help|~outlive|~trust
      evidence|proof|data|basis|foundation|foundations|support|backing|warrant|grounds|ground|justification|merit|substance|truth|sense|validity|value|footing|source|sources|citation|reference|confirmation|corroboration|replication|experiment|trial|study|control|controls|comparison|effect|effects|difference|differences|benefit|benefits|gain|gains|advantage|improvement|link|relation|relationship|correlation|association|trace|sign|signs|hint|argument|defence|defense|defenders|takers|friends|counterpart|such|literature|reality|anatomy|scan|scans|support for|reason to think|reason to believe|reasons to believe|reason to suppose|science|biology|currency|anything|one of them
    `)
  },
  {
    code: SUCCESS | FICTION,
    words: list(`
      ~exist|found|~replicate|~survive|located|seen|shown|listed|catalogued|demonstrated|documented|observed|proven|job description|a name|a title|a term|a diagnosis|a mechanism|a category|a concept|an entity|a structure|a finding|a fact|a quantity|a unit|a thing|a scientific|established|verified|counterpart|equivalent|place in|home in|basis in|meaning in|address|confirmed|detected|identified|~materialise|~materialize|reproduced|~deserve|one of them|such thing|accepted|among them
    `)
  },
  {
    code: DENIER,
    words: list(`
      not|never|no|none|nobody|nothing|nowhere|neither|nor|hardly|scarcely|barely|rarely|seldom|without|few|little|no one|cannot|can't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|hasn't|haven't|hadn't|couldn't|shouldn't|unable|incapable|absent|devoid|bereft|~stop|~cease|far from|yet to|anything but|next to nothing|almost nothing|hardly any|scarcely any|in vain|no longer
    `)
  },
  {
    code: FAILING,
    words: list(
      '~fail|~lack|~struggle|~refuse|~decline|~await|~want for|~miss|failure|failures|lack|lacking|missing|absence|elusive'
    )
  },
  {
    code: 0,
    words: list(`
      not only|not just|not merely|not simply|not so much|not alone|side effect|side effects|a little|a few|no sooner|no wonder|no surprise|no accident|no coincidence|no secret|not surprising|not surprisingly|no small|no less|nothing less|nothing short|the thin|thin slices|poor people|poor sleep|less than #
      prediction error|prediction errors|standard error|standard errors|error rate|error rates|error bars|error signal|error signals|measurement error|quantum leap|giant leap|great leap|leap forward|trial and error|weak at|poor sleep|dead time|poor people
      hard to give up|difficult to give up|tough to give up|harder to give up|held by|held to|held that|like to|not until|weak link|right brain|right hemisphere|right-handed|right side|right half|right now|right away|right after|right before|right to|right amygdala|the right|left the|no matter|no need
    `)
  }
]

/** Positive predicates on doubts are negative ones on what is doubted, and the other way round. */
export const doubtNouns: ReadonlySet<string> = new Set(
  'doubt doubts objection objections criticism criticisms scepticism skepticism suspicion suspicions worry worries sceptics skeptics sceptic skeptic critics critic doubters opponents deniers denial rejection refutation rebuttal challenge objectors naysayers alternative alternatives rival opposite contrary'.split(
    ' '
  )
)
