// Names and thoughts that are told of rather than used: jokes and slogans, hopes that are conceded, what is left aside.
import { type CueGroup, FAULTY, lines, MYTH, PORTRAY, TELLERS } from './shape.ts'

/** Things that bear a slogan. */
const BEARER =
  'poster|posters|sign|signs|label|mug|t-shirt|flyer|brochure|leaflet|billboard|banner|sticker|packet|package|box|packaging|cover|blurb|advert|advertisement|ad|website|screen|slogan|headline'

/** Works of fiction and their parts. */
const FICTION = 'film|movie|novel|series|thriller|plot|comic|episode|song|musical|cartoon|sitcom|opera|play|game'

/** Years that are history by now. */
const YEARS = Array.from({ length: 140 }, (_, index) => 1860 + index).join('|')

const ERRORS = 'errors|mistakes|myths|misconceptions|blunders|fictions|fallacies|falsehoods|misunderstandings|legends'

export const toldOf: readonly CueGroup[] = [
  {
    class: 'distance',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      (~define|~spell|~google|~translate) (the|what)? (word|term|phrase|expression|label|name)? "
      (jokes|puns|memes|cartoons|limericks) (about|on|of)
      (ads|adverts|advertisements|commercials) for
      (${TELLERS}) ..2! (~discover|~invent|~coin|(hit upon)|(fell for)) (the|a)
      what (my|some|the) ..2! (trainer|trainers|coach|coaches|consultant|guru|brochure|salesman|boss|newspaper|newspapers|press|advert|adverts) (called|calls|call|(likes to call)|(like to call)|named|termed)
      (i|he|she|they) ..1! (asked|begged) (me|him|her|us|them)? for (a|an|some)
      (patients|people|clients|readers|customers|they|parents|students) ..1! (ask|asks|asked|beg|begged) (me|him|her|us|them)? for (something|anything|tips)
      whatever (one|you|we|i|they|people) ..1! (think|thinks|make|makes|say|says|believe|believes) (of|about)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (${FICTION}) ..8! (built|based|founded|turns|rests|hinges|plays|runs|trades) (on|with|around|upon) ..1! (idea|premise|notion|conceit|myth|fantasy) (that|of)
      (article|articles|post|posts|feed|advert|adverts|${TELLERS}) ..4! (wants|want|urge|urges|beg|begs|orders|order) (me|us|you|everyone|everybody|people) to
      (i am|i'm|i was) ..1! (told|informed|assured) (that)?
      (try|imagine|picture) (telling|explaining|selling|saying) ..5! that
      (inspector|journalist|reporter|parent|parents|boss|client|clients|patient|patients|student|students|neighbour|he|she|they) (ask|asks|asked) (me|us)? (where|why|how|when)
      (a|an|the|this|that|one|another) ..2! (faulty|mistaken|invalid|fallacious|unsound|spurious|illicit|unwarranted) (inference|conclusion|deduction|argument|leap|syllogism|step) (is|was|ran|runs|goes|leads|takes|concludes|from|that)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (reader|readers|you|many|most|people) ..4! (met|encountered|come across) ..3! as (a|an|the|our|your)
      (although|though|while|whilst|whereas|even though) ..8! (wish|wished|want|wanted|hope|hoped|aspire|aspired|(would like)|seek|sought) to
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      what ..4! (says|say|tells|tell|means|mean|reveals|reveal|shows|show) (about|of|for) ..8! (depends|depend) (on|upon)
      that ..12! (is|remains) (another|a different|quite another) (matter|question|thing|story)
      why (do|does|did) ..6! (survive|persist|linger|endure)
      what (this|that|it|they|(these ..2!)|(such ..2!)) (means|mean|says|say|tells|tell|implies|imply) ..10! (is|are|remains) ..2! (unclear|unknown|(not known)|(not clear)|open|uncertain|undecided|unsettled|debated)
      what ..2! (does|do|did|has|have) ..6! (is|are|was|were|remains|remain) ..2! (disputed|contested|debated|unclear|unknown|uncertain|unsettled|open|(not known)|(not clear)|controversial)
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (~say|~read|~proclaim|~promise|~announce|~shout|~urge|~declare) (a|an|the|my|our|his|her|this|one) ..2! (${BEARER})
      , (she|he|they|(my ..2!)|(the ..2!)) (joked|jokes|quipped|quips)
      (is|was|would be) (only|but|just)? (one|another) (reading|interpretation|possibility) (,|;|of|among|and|.)
      until (the|a|our|their|an)? ..2! (regulator|regulators|court|courts|authorities|authority|ombudsman|watchdog|police|editor|editors) (intervened|stepped in|stopped|banned|fined|objected|complained|ruled|forbade)
      (the|a|its|their) ..1! (banner|${BEARER}) (asked|asks|wondered)
      (and|but) (could|can) not (say|tell|explain) how
      (was|were|been) talked out of it
      ~ask (a|an|the|my|our) ..1! (app|quiz|form|questionnaire|survey)
      (is|was|are|were) (among|one of) ..2! (expressions|phrases|terms|buzzwords|cliches|clichés|slogans)
      (is|remains) something ..1! (i|we|you|they) ..1! (never|cannot)
      (is|remains) something ..1! (nobody|no one|no test|no method|no study)
      (is|was|were|became) (the|a|our|their) ..2! (joke|slogan|motto|punchline|gag) (of|at|in|on|for)
      , whatever (one|you|we|i|they) ..1! (make|makes|think|thinks) of (its|the|their|his|her) ..1! (neurology|biology|science|name|theory|anatomy|physiology|chemistry|neuroscience)
    `)
  },
  {
    class: 'distance',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      , as (she|he|they|(my ..1!)) (puts|put|calls|call|likes to call|like to call) (it|them)
      (children|pupils|students|kids|workbook|workbooks|cartoons|cartoonists|artists|illustrators) ..2! (~draw|~paint|~sketch|~picture) ..4! as (a|an|the)
      (is|are|was|were) said (in|by|on) (the|a|an|its|their) ..2! (press release|brochure|advert|advertisement|blurb|website|leaflet|headline|tabloids|newspapers)
      (~make|~cast) ..4! (the|a|as the|as a) (scapegoat|bogeyman|(whipping boy)|(villain of the piece))
    `)
  },
  {
    class: 'distance',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (villain|hero|heroine|character|protagonist|detective) (of|in) (the|a|an|his|her|this|that) ..2! (film|movie|novel|series|comic|play|story|book|episode)
      (without|never|not) (saying|stating|specifying|mentioning|telling us) ..1! (where|how|(in what)|(in which)|(what fluid)|(which fluid)) ..5! (measured|sampled|taken|assayed|obtained|come|came)
      (its|the|their|his|her) ..1! (authors|author) ..2! (urged|urge|advised|advise|counsel|counselled) ..1! (caution|restraint)
    `)
  },
  {
    class: 'rejection',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (nobody|(no one)|none of them|few) (meant|means|took|takes) (it|them|this|that) ..1! literally
      (is|was) the (best|most|kindest|least) (that|thing)? ..1! (can|could) be said (of|for|about)
      without (ever)? ..1! (measuring|sampling|testing|measured|sampled|tested) (it|them|any|anything)
      (had|have|has) (it|them|that|this) (removed|deleted|struck out|taken out|corrected)
      more (enthusiasm|hype|hope|opinion|speculation|noise|confidence|passion|excitement) than (evidence|data|fact|facts|proof|knowledge)
      ~pretend to be (anatomy|science|physiology|biology|neuroscience)
      (know|knows|knew|agree|agrees|agreed) ..1! that (it|they|this) (is|are|was|were) ..2! (${FAULTY}|${MYTH})
      (it|they|this) ((has|have|had) been|was|were) ..1! (debunked|discredited|refuted|disproved|disproven)
      ~leave ..6! out of (it|this)
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (has|have|had) (no|little|scant|hardly any) ..1! (validity|predictive value)
      (never|nowhere) (existed|exists|exist)
      (existed|exists|exist) (only|nowhere|mainly|chiefly) ..1! (in|on|outside|but)
      (is|are|was|were) ..1! (entertainment|astrology|horoscopes|amusement|parlour games|party games|a parlour game|a party game)
      (should|must|ought to) be ..1! (met|greeted) with ..3! (caution|care|scepticism|skepticism|suspicion|question|questions|doubt|disbelief|laughter)
    `)
  },
  {
    class: 'rejection',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (~call|~consider|~rank|~count|~name) ..8! (among|one of) ..5! (${ERRORS})
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (truer|fairer|(more accurate)|(more apt)|(less wrong)|(nearer the truth)) to (call|describe|speak|say|think) ..14! than
    `)
  },
  {
    class: 'negation',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (have|has|had) yet to (feel|experience|notice)
    `)
  },
  {
    class: 'history',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      was once (fashionable|common|customary|usual|popular|respectable) to
      once (attributed|ascribed|assigned|(chalked up)|(put down)) to
      (textbooks|books|articles|papers|accounts|lectures|psychologists|neurologists) (of|from|in) ..2! (1950s|1960s|1970s|1980s|1990s|2000s|century) ..2! (${PORTRAY}|presented|taught|held|said|wrote)
    `)
  },
  {
    class: 'history',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      in ..1! (old|older|early|earlier|outdated) ..1! (textbooks|schoolbooks|textbook|editions)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    of: 'previous',
    patterns: lines(`
      (nobody|(no one)) (can|could) (say|tell) (.|,|;|yet|today|at present)
    `)
  },
  {
    class: 'negation',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (survived|survives|survive|persisted|persists|persist|remained|remains|intact|unchanged|unaffected) ..1! (when|after|once|although|though) ..6! (gone|blocked|depleted|removed|absent|lost|destroyed|missing|lacking|lesioned)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'quoted',
    source: 'own',
    patterns: lines(`
      (the|this|that|their|its) (line|motto|tagline|saying|formula)
    `)
  },
  {
    class: 'history',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      in (${YEARS}) ,? ..4! (proposed|suggested|argued|postulated|hypothesised|hypothesized|speculated|claimed|announced|declared|wrote|conjectured) that
    `)
  }
]
