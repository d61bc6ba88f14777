// Whose words they are: laymen in a scene, things that bear words, courts and petitions, one's own former self.
//
// These tell what was said on an occasion. Where the author goes on to agree, endorsement.ts takes them back.
import { type CueGroup, lines } from './shape.ts'

/** Relations and people of everyday scenes, who are no source for science. */
const LAY =
  'son|daughter|aunt|uncle|mother|father|brother|sister|cousin|nephew|niece|grandson|granddaughter|grandfather|granny|gran|grandpa|mum|mom|dad|husband|wife|mother-in-law|father-in-law|brother-in-law|sister-in-law|neighbour|neighbor|flatmate|roommate|landlady|landlord|lodger|postman|plumber|driver|waiter|waitress|barista|bride|groom|bridegroom|headmaster|headmistress|referee|umpire|caller|heckler|toddler|boy|girl|schoolboy|schoolgirl|student|pupil|undergraduate|freshman|interviewee|respondent|accused|defendant|plaintiff|guest|passenger|priest|vicar|mayor|salesgirl|classmate|godmother|goddaughter|gardener|butcher|baker|hairdresser|barber|teenager|sergeant|captain|drummer|widow|lodger|tenant|commuter|stranger|parrot|bartender|barman|shopkeeper|cashier|matron|colonel|deckhand|skipper|seller|salesman|decorator|electrician|builder|mechanic|carpenter|goalkeeper|goalie|striker|boxer|jockey|farmer|florist|tailor|chauffeur|chef|cook|usher|choirmaster|organist|pianist|actor|actress|singer|comedian|clown|acrobat|fisherman|sailor|pilot|thief|burglar|shopper|shoppers|visitor|onlooker'

/** Things that bear words and texts that ask, claim or sell. */
const BEARER =
  'wrapper|packet|packaging|carton|tin|jar|bottle|tube|sachet|mug|t-shirt|card|banner|placard|billboard|sign|plaque|panel|sticker|label|inscription|graffiti|blurb|jacket|petition|manifesto|patent|application|certificate|invitation|voucher|menu|fridge|magnet|cushion|tattoo|badge|bumper|advertiser|firm|distributor|shop|website|wristband|machine|receipt|jingle|song|chorus|lyrics|toast|horoscope|fortune|screensaver|postcard|telegram|complaint|plea|indictment|writ|prospectus|catalogue|cereal|box|teabag|union|chalkboard|blackboard|jukebox|advert|advertisement|brochure|leaflet|flyer|poster|newsletter|magazine|press|brief|memo'

const SAID =
  'said|told|announced|declared|swore|insisted|claimed|wrote|explained|shouted|whispered|joked|wailed|puffed|called|cried|asked|wondered|believed|read|muttered|maintained|complained|sighed|yelled|texted|assured|argued|warned|replied|offered|informed'
const SAYS =
  'says|tells|announces|declares|swears|insists|claims|writes|explains|shouts|whispers|jokes|wails|puffs|cries|asks|wonders|believes|reads|mutters|maintains|complains|sighs|yells|texts|assures|argues|warns|replies|offers|informs'

/** How scenes are told: nobody quotes a source so. */
const MANNER =
  'bawled|roared|murmured|grumbled|giggled|hissed|boomed|crowed|chirped|drawled|moaned|groaned|snapped|thundered|panted|gasped|puffed|wailed|whispered|shouted|yelled|sighed|muttered|mumbled|chanted|hollered|shrieked|sneered|whooped'

const READS =
  'offers|offered|vows|vowed|said|says|read|reads|stated|states|promised|promises|announced|announces|claimed|claims|declared|declares|assured|assures|guaranteed|guarantees|boasted|boasts|asked|asks|argued|argues|objected|demanded|demands|proclaimed|proclaims|sang|sings|advertised|advertises|undertook|advises|advised|urges|urged|recommends|recommended|tells|told'

const COURT =
  'tribunal|court|jury|judge|judges|magistrate|magistrates|ombudsman|council|committee|regulator|authority|inquest|panel|counsel|defence|defense|prosecution|prosecutor|barrister|solicitor|coroner|arbitrator|inquiry'

const PAST_SAYING =
  'told|said|wrote|taught|explained|believed|thought|preached|swore|assured|argued|claimed|concluded|held|insisted|learned|learnt|assumed|published|announced|lectured|advised|repeated|printed|read|described'

export const voices: readonly CueGroup[] = [
  {
    class: 'pseudo',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (the|this|our|their|its|a|my) ..3! (keeps|kept|keep|does|delivers|did) (exactly)? what (it|they|he|she) (promises|says|promised|said|promise|say|claims|claim)
      sign (that|of)
      (film|movie|novel) or no (film|movie|novel)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (my|our|his|her|your|their|the|a|an|one|another) ..2! (${LAY}) ..2! (${SAID}|${SAYS}) (me|us|him|her|them|you|everyone|everybody|anyone|(the ..2!))? ..2! (that|to|how|why|:|,|"|whether|me|us|him|her|them|if)
      (begins|began|begin|starts|started|opens|opened|ends|ended|closes|closed|concludes|kept|keeps) (on|by|with)? (saying|telling|claiming|announcing|assuring|declaring|repeating|insisting) ..2! that
      (uncle|aunt|auntie|cousin|granny|grandpa|grandma) ..1! (${SAID}|${SAYS}|explains|blames|attributes|explained|blamed)
      (${LAY}|he|she|they) ..1! (puts|put) (it|this|that|everything|his ..1!|her ..1!) ..2! down to
      (found|met|counted|traced|encountered) (the|this) (sentence|claim|statement|phrase|slogan|assertion|myth|belief) that
      heard (it)? from (us|me|him|her|them|((my|our|his|her) ..2!)) that
      according to (the|a|an|my|our|his|her|their|one) ..2! (${LAY}|${BEARER})
      in (its|their|his|her|the) ..2! (brochure|prospectus|advert|advertisement|leaflet|catalogue|blurb|newsletter|advertising|small print) ,? (the|it|they|he|she|a) ..6! (~promise|~undertake|~claim|~offer|~assure|~say|~guarantee|~boast|~call)
      (my|our|his|her|the|a) ..2! (${LAY}) (explains|explained|blames|blamed|attributes|attributed|credits|credited|excuses|excused|defended|defends|justified|justifies)
      (${LAY}) ..3! (saying|announcing|claiming|telling|declaring|complaining|swearing)
      (the|a|an|our) ..1! (${COURT}) ..1! (pleaded|invoked|cited|offered)
      (speech|toast|sermon|song|rant|monologue) ..1! (dwelt|dwelled|turned|harped|went on) (on|about|upon)
      <start> (grandfather|grandmother|granny|grandpa|grandma|mum|mom|dad|father|mother|auntie) ..2 (${SAID}|${SAYS}|(used to (tell|say|swear|claim|explain)))
      (${BEARER}|posters|signs|labels|stickers|mugs|leaflets|adverts|flyers|brochures|banners|panels) (on which|saying|((that|which) (says|said|say|reads|read|showed|shows|show|promises|promised|promise)))
      (had|have|has) (read|heard|seen) (somewhere|it said) ..1! (about|of|that)
      (defend|attack|debate|dispute|discuss|defended|attacked|debated|oppose|opposed) ..2! the (statement|claim|proposition|thesis|view|motion|sentence) that
      (when|if|whenever|once) (a|an|the|some|one) ..1! (patient|client|couple|parent|customer|reader|student|friend|visitor) ..1! (tells|says|asks|wants|insists|claims|announces) (you|us|me|that|to|him|her)
      i (told|tell|have told|assured|informed) (the|my|our|a) ..1! (children|kids|boys|girls|dog|cat|${LAY}) that
      (the|this|its|their|a|my|her|his|one|another|each) ..3! (${BEARER}) ..4! (${READS}) (that|to|:|,|"|for|a|an|us|you|me|its|their|buyers|readers|customers)
      (the|this|its|their|a|my|her|his) ..3! (${BEARER}) ..1! (took|takes) it for granted that
      (claim|clause|paragraph|article|section) # of (the|this|a|an|its|their) ..1! (patent|petition|manifesto|contract|statute|bill|licence|will|application) ..1! (reads|read|says|said|states|stated|covers|covered)
      (the|a|an|our) ..1! (${COURT}) ..2! (heard|found|ruled|held|decided|noted|accepted|rejected|dismissed|(was|were ..1! told|asked|reminded|informed)|told|asked|argued|pleaded|claimed|maintained) ..6! (that|his|her|their|the plea)
      (told|tells|reminded|persuaded|informed) (the|a) ..1! (court|jury|judge|tribunal|magistrate|magistrates|police|customs) (that|how)
      (~suspend|~strike|~fine|~convict|~sue|~censure|~reprimand|~prosecute|~dismiss|~bar) ..4! (for|because|after) ..4! (recommended|recommending|prescribing|prescribed|advised|advising|claiming|selling|sold|promising|telling|told)
      (before|until|till|when) (you|we|anyone|one|somebody|anybody|they|authors|journalists) ..1! (write|writes|say|says|print|prints|report|reports|announce|announces|tell|tells|call|calls|claim|claims|publish) ..2! that
      (on|until|till) the (day|morning|night) (that|when|on which)
      (believed|persuaded|convinced|satisfied|flattered) himself|herself|themselves|myself|ourselves (that|into)
      (wish|wished|wishes|wishing|prayed|longed) ..4! for ..8! (a|an|the|some)
      what (my|our|his|her|their|the) ..1! (${LAY}) (wished|wanted|hoped|prayed|longed|asked) ..6! (was|is|were)
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      " ..1! (${SAID}|${SAYS}) (my|our|his|her|the|a|an|one|another) ..3! (${LAY}|man|woman|voice|(${BEARER}))
      " (my|our|his|her|the|a|an|one|another) ..3! (${LAY}|man|woman|voice) ..2! (${SAID}|${SAYS})
      " ..2! (written|wrote|scrawled|scribbled|noted|printed|pencilled) (in|on|across|under|beside|above|over|beneath|along)
      " is (something|what|a question|the question) (that)? (i|we|they|patients|clients|people|parents|i'm|we're) (am|are|get|hear|ask|'m)
      " (read|reads|ran|runs|said|says) (the|a|an|my|his|her|our|one) ..3! (${BEARER}|letters|headline|line|words|note)
      " ..1! (${MANNER})
      " (i|he|she|they|we) ..1! (${MANNER})
      " ..1! (proclaimed|announced|promised|declared) (the|a|an|my|his|her|our|one) ..3! (${BEARER}|headline|loudspeaker|chef|host|quizmaster)
    `)
  },
  {
    class: 'rejection',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (as long as|so long as|provided|provided that|if only|unless) (nobody|no one|one|you|we|somebody|someone|people|readers) ..2! (takes|take|mistakes|mistake|reads|read|confuses|confuse|mistook|takes) (it|them|this|that|the ..1!) (for|as|with|literally|seriously)
      (is|are) (like|as good as|(no (better|different|wiser|more sensible) than)|(much|rather|just|a bit|a little|exactly|something|somewhat like)|(on a par with)|(as (sensible|silly|helpful|useful) as)) (saying|claiming|calling|arguing|concluding|inferring|blaming|thanking)
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (is|are|was|were) (good for|worth) ..1! nothing
    `)
  },
  {
    class: 'distance',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      <start> in (the|a|an|my|his|her|our|this|that|their|one) ..6! (play|puppet|musical|opera|novel|comic|cartoon|film|movie|sitcom|sketch|pantomime|ballet|thriller|fairy|nativity|sequel|story|farce|screenplay|video-game|fable)
      (film|novel|play|comedy|thriller|movie|musical|opera|sitcom|cartoon) (in which|where)
      <start> in ..4! picture (book|books)
      <start> on (stage|screen|the stage) ,?
      (heroine|hero|villain|detective|protagonist|narrator|plot|screenplay|libretto|puppet|clown) ..3! (~sing|~die|~marry|~discover|~confess|~fall|~wake|~turn|~escape|~steal|~poison|~explain|~believe|~swear)
    `)
  },
  {
    class: 'history',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (for|through|throughout|during|over) ..6! (years|months|decade|decades|training|career|youth|childhood|degree|term|terms) ,? (i|we|he|she|our ..1!|my ..1!|the ..1!) ..2! (${PAST_SAYING})
      (as|being) (a|an) ..2! (teacher|student|child|boy|girl|trainee|beginner|novice|houseman|lecturer|resident|intern|reporter|teenager|undergraduate|doctor|therapist|coach) ,? (i|we|he|she) ..1! (${PAST_SAYING})
      when (i|we|he|she) (was|were) ..5! ,? (i|we|he|she|everyone|everybody) ..2! (${PAST_SAYING})
      (in|until|before|around|by|up to|till) # ,? (i|we|he|she|my ..1!|our ..1!) ..3! (${PAST_SAYING})
      (in|at) (my|our|his|her) ..2! (book|thesis|talk|lecture|paper|twenties|thirties|column|novel|dissertation|years|year|youth|innocence|enthusiasm) ,? (i|we|he|she) ..2! (${PAST_SAYING})
      at (school|university|college|first|eighteen|nineteen|twenty|thirty|twenty-five|# ) ,? (i|we|he|she) ..2! (${PAST_SAYING}|(was|were ..1! sure|certain|convinced|persuaded))
      (in those days|back then|in my youth|in our youth) ,? (i|we|he|she|everyone|everybody|one) ..2! (${PAST_SAYING})
      in # ..6! (was|were) ..1! (sure|certain|convinced|confident|persuaded|adamant) (that|of)
      (ten|twenty|thirty|forty|some|many|# |(a few)|several|two|three|five) years ago ,? (i|we) ..3! (${PAST_SAYING}|called|call|blamed|put|saw|said)
      (i|we) ..1! (was|were) ..1! (fond of|given to|(in the habit of)|(keen on)|forever) (saying|claiming|telling|writing|calling|explaining|blaming)
      before (i|we) (read|learned|learnt|met|knew|studied|understood|came|went|trained|started) ..8! (i|we) ..1! (${PAST_SAYING}|blamed|called|saw|took|put|credited)
      (grew up|brought up|raised) (with|on|believing|thinking) !a|the|my|her|his|two
      (grew up|brought up|raised) (with|on) the ..4! as
      (brought up|raised|trained|encouraged) to (think|believe|say|assume|call|suppose)
      (set out|started|started out|began|arrived) ..2! (convinced|certain|sure|persuaded|believing) (that|of)
      (younger|bolder|greener|thinner|poorer) (and ..1!)? ,? (i|we|he|she) ..1! (${PAST_SAYING})
      in (the|that|this) (belief|conviction|faith|hope|expectation) (that|of)
      with the (line|slogan|pitch|promise|story|claim|patter) that
      (on|under) the (theory|assumption|impression|understanding|pretext|grounds) that !(we|they|all|each|both)
      in the (1950s|1960s|1970s|1980s|1990s|2000s|fifties|sixties|seventies|eighties|nineties) ..4! (was|were) ..1! (taken|taken up|hailed|held|sold|treated|used|prized|recommended|prescribed) ..2! as
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    of: 'previous',
    patterns: lines(`
      (i|we) (would|should|could|will|shall) (not|never|hardly) ..1! (write|say|claim|publish|sign|put|print|repeat|teach|think) (it|that|this|so) ..3! (today|now|again|any more|anymore|any longer)
      (i|we) (have)? ..2! (apologised|apologized|recanted|retracted|unlearned|unlearnt|(changed (my|our|his|her) mind)|(changed (my|our) minds))
      (i|we) have ..1! (given|taken) (it|that|this|them) (back|up)
      (i|we) (should|would) ..1! (like|love|be glad) to have (that|it|this) ..2! back
      (i|we|he|she|they) (no longer|stopped|gave (it|that|this) up|dropped (it|that|this)|(have|has stopped)) (say|saying|offer|sell|teach|use|believe|think|do|doing|when|after|once|the)
      (the|my|our|his|her|its) (second|next|new|fifth|third|fourth|later|latest) ..2! (takes|took|leaves|left|drops|dropped|corrects|corrected|withdraws|withdrew) (it|that|this) (back|out)?
      it was (a|the) ..1! (sentence|phrase|line|story|slogan|thing) (out of|from|that)
      (she|he|they|i) (now|since|later) (thinks|think|thought|considers|consider|found|finds|calls|called) (it|that|this|them) ..1! (misleading|wrong|silly|false|nonsense|mistaken|naive)
      what (they|it|he|she) (reveal|reveals|show|shows|measure|measures|measured|showed|revealed|found|saw|do|does|did) (is|was|are|were) (a|an|the|not|only|merely|just)
    `)
  }
]
