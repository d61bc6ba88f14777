// Words that hand a claim to somebody else: neutrally, or with distance.
import { type CueGroup, FAULTY, IDEA, LABEL, lines, PORTRAY, SAY, TELLERS, THOUGHT } from './shape.ts'

const OFTEN =
  'often|commonly|widely|frequently|sometimes|usually|popularly|routinely|typically|generally|casually|too often|sometimes|regularly|endlessly|tirelessly|uncritically|loosely|breathlessly|all too often'

export const attribution: readonly CueGroup[] = [
  {
    class: 'pseudo',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (line|lines|lined|lining) (the|our|its|their|your|his|her)
      (~look|~search|~seek|~go) no (further|farther) than
      (no longer) (just|merely|only|simply)? (a|an) ..1! (hypothesis|theory|idea|conjecture|dream|guess|suspicion|prediction)
      (move|moves|moved|moving|shift|shifts|cross|crosses|draw|draws|drew) the line
      off label|labels
      thinking brain|brains|mind|minds|part|parts|self|person|people
      (cleaned|frozen|centrifuged|vein|tube|vial|hours|drawn|taken|collected|chilled|thawed|pooled) ,? ..1! spun
      (years|decade|decades|lifetime|months) of coaching
      (a|the|one|another|every|of|next) ..1! line|lines of (cocaine|coke|crack|speed|powder|meth|work|research|evidence|cells|neurons)
      (~support|~confirm|~strengthen|~back|~bolster|~corroborate|~vindicate|~justify|~prove|~validate|~underscore) ..3! (${IDEA}) (that|of)
      (consistent|in line|in keeping|in agreement) with the (${IDEA}) that
      (${IDEA}) that (~need|must|should) be
      (better|best|aptly|rightly|correctly|accurately|properly|fittingly|appropriately|more accurately|more aptly) (described|known|called|seen|named|termed|labelled|labeled|viewed|regarded|understood|thought|characterised|characterized) (as|of as)?
      goes without saying
      who (would|could) ..1! (have)? (thought|guessed|believed|imagined|known|predicted) (that)?
      who knew (that)?
      (whatever|despite what|no matter what|regardless of what|unlike what) ..2! (we|you|they|people|he|she|i) (were|was|are|have been|had been) ..1! (told|taught|led to believe)
      (not for nothing|no wonder|small wonder|with good reason|rightly) ..6! (speak|speaks|spoke|talk|call|calls|called|dub|dubbed|known|named|nicknamed) (of|as)?
      (was|were|be|been|is|are) seen to ..1! (fire|glow|flash|flare|light|spike|discharge|burst|flicker|switch|rise|fall|grow|drop|shrink|move|respond|react|increase|decrease|smile|happen|(go off))
      told by (science|scientists|research|studies|experts|the (science|research|studies|experts))
      (our|my) ..2! (course|courses|programme|program|workshop|coaches|coach|retreat|app|team|trainers|method|book|podcast) (~teach|~show|~tell|~promise|~help)
      once (and|or) (was|were|is)
      according to (the|a|our|their) (protocol|manufacturer|manufacturer's|guidelines|instructions|plan|schedule|criteria|method|procedure|dose|weight|age|sex|group)
      in the press of
      (deserves|deserved|deserve|merits|merited) !better|more ..2! (its|their|the|this|that) ..1! (name|nickname|title|reputation|fame|label|moniker|epithet) (of|as)?
      (earned|earns|earn|earning) (its|their) ..1! (name|nickname|title|reputation|fame|label|moniker) (of|as)?
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      so called
      so-called
      coined|coining (the|a|an)? ..1!
      self-styled|soi-disant|supposed|purported|alleged|fabled|mythical|proverbial
      (despite|notwithstanding) (its|their|the|his|her|a) ..2! (fame|reputation|image|nickname|label|status|billing|name) as|of
      despite being ..2! (known|hailed|called|dubbed|billed|touted|marketed|labelled|labeled|nicknamed)
      (reputation|fame|billing|image|caricature|stereotype) (as|of|for) (being)?
      (appeal|allure|lure|popularity|charm|seduction) of
      more than the (much-hyped|proverbial|stereotypical)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (earned|earns|earn|earning|deserves|deserved|deserve|merits|merited) !better|more ..2! (the|its|their|this|a) ..1! (name|nickname|title|moniker|epithet|sobriquet|label) (of|as)?
      (coined|coining) (the|a|an) ..1! (term|phrase|word|name|expression|label)
      (mean|means|meant|understand|understood) by (a|an|the|this|such)
      (earned|gained|got|acquired|won) (itself|its|their|the|a|her|his) ..1! (reputation|fame) as (a|an|the)?
      (sensationally|misleadingly|breathlessly|catchily|luridly|glibly|unhelpfully|unfortunately|infamously|notoriously|confusingly|carelessly) ..1! (labelled|labeled|called|named|termed|known|described|christened|titled|referred to) ..1! (as|a|an|the)?
      (dubbed|nicknamed|billed|touted|marketed|hailed|peddled|hyped|advertised|christened|trumpeted|caricatured|romanticised|romanticized|sensationalised|sensationalized|lionised|lionized|glorified|mythologised|mythologized|commercialised|crowned|heralded|lauded|stereotyped|pigeonholed|packaged|rebranded|retold|recast|spun|misreported|misquoted|misread|restyled|rechristened|repackaged|travestied) ..3! (as|by)?
      (is|are|was|were|been|being|gets|get|be|often) ..2! (portrayed|painted|cast|depicted|sold|promoted|reduced|caricatured|pitched|simplified|framed|celebrated|presented|branded) ..2! (as|to) (the|a|an|its|our|some|being|if)?
      (~reduce|~simplify|~boil|~flatten) (oxytocin|dopamine|serotonin|cortisol|vasopressin|endorphins|it|this|them|the (hormone|molecule|amygdala|peptide|neuropeptide|brain|region|system)|love|the ..2! system) ..2! to
      (is|are|was|were|been|being|gets|often) ..2! treated as (if | the | a|an !(independent|separate|single|random|fixed|covariate|control|baseline|proxy|continuous))
      (misunderstood|misread|mistaken|misinterpreted|misconstrued|mischaracterised|mischaracterized|misremembered|misdescribed|miscast) ..2! (as|for)
      (what|little|not much|nothing|precious little) (is|was|remains) ..1! left of
      (miscalled|misnamed|mislabelled|mislabeled|misbilled|mistitled) ..1! (as)?
      ~make ..3! (famous|known|popular|notorious) as
      ~misrepresent|~mislabel|~misname|~miscast ..3! as
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (textbook|textbooks|teachers|people|many|clinicians|doctors|articles|lectures) ..1! still ..1! (${PORTRAY}|(~refer to)|(~speak of))
      (${TELLERS}) ..4 (${SAY}|${PORTRAY}|~reduce|(~refer to)|(~speak of)|~love|likes|liked|~run|~carry|~link|~credit)
      (${TELLERS}) ..2! (~turn|~make|~spin|~twist|~inflate|~distort|~recast|~translate|~blow up) ..5! (into)
      (${TELLERS}) like (to|the|their|its|this|that|calling|saying|it)
      (${TELLERS}) ..3! (~ask|~clamour|~beg|~long|~call|~wait|~press) ..2! (for|about|whether)
      (gave|give|gives|handed|fed|sold|offered) (the)? ..1! (${TELLERS}) (their|its|a|an|the|his|her)
      ~boast of|about|that
      (${TELLERS}) ..1! (prefer|prefers|preferred|love|loves) to
      <start> for (a|an|something|someone|somebody) ..4! (known|famed|billed|celebrated|called|hailed|famous|advertised|renowned|labelled|dubbed) (as)?
      <start> (claims|assertions|suggestions|rumours|rumors|stories|promises|beliefs|notions|allegations|boasts|tales|contentions|assurances|proclamations) that
      (half|third|thirds|quarter|quarters|majority|percent|cent|%|most|many|nine|eight|seven) ..1! (of)? ..3! (teachers|people|students|parents|adults|undergraduates|respondents|public|managers|psychologists|trainees|laypeople|pupils|readers|americans|europeans|educators) ..2! (believe|think|accept|agree|assume|hold|endorse|believed|thought|agreed|endorsed|accepted|assumed) (that|with)?
      (called|call|calls|calling|describe|describes|described|rate|rates|rated|classify|classified|labelled|labeled|categorised|categorized|considered|consider|identified|identify|identifies|see|saw|regard|regarded|think of|thought of) (themselves|himself|herself|myself|oneself) (as)?
      (quiz|quizzes|questionnaire|questionnaires|book|books|bestseller|bestsellers|article|articles|headline|headlines|slide|slides|diagram|diagrams|poster|posters|manual|manuals|guide|guides|page|pages|post|posts|website|websites|film|films|card|cards|chart|charts|leaflet|leaflets|seminar|seminars|workshop|workshops|app|apps|brochure|brochures|advert|adverts|course|courses|video|videos|podcast|podcasts|blog|blogs|magazine|magazines|pamphlet|pamphlets|slogan|slogans) (that|which) ..2! (~tell|~sort|~divide|~split|~label|~classify|~promise|~claim|~call|~say|~teach|~assure|~sell|~assign|~declare|~announce|~explain|~insist|~urge|~invite) ..1! (you|us|readers|people|children|pupils|viewers|parents|clients|everyone|them)? (that|into|as|how)?
      (${LABEL}|names|terms|titles) (for|of|about|in|to)? ..4! :
      (kind|sort|style|way) of ..1! (talk|talking|speaking|language|rhetoric|prose) (in which|where|that)?
      (has|have) been (many|several|various|different|all sorts of|a great many) things
      from (this|here|that|there|it) to
      when (the|this|that) ..3! (was|were) (built|drawn|invented|coined|proposed|conceived|dreamt up|dreamed up|christened|drawn up)
      <start> as (a|an) ..1! (metaphor|diagram|slogan|story|headline|shorthand|mnemonic|image|figure of speech|caption|teaching aid|teaching device|picture|cartoon|selling point|sales pitch|nickname|label|joke|cliché|cliche|marketing line|phrase|title|rule of thumb|bedtime story|parable|fable)
      (be|being|been|get|getting|got) (told|taught|assured|informed|promised|sold) (that|how)
      (~arrive|~come|~grow up|~leave|~enter|~walk in|~end up|~start out|~begin|~go home|~emerge|~go away) ..4! (believing|thinking|convinced|persuaded|sure|certain|assuming|imagining) (that)?
      it ..1! (makes|make|made) (for)? a ..2! (sentence|story|headline|slogan|caption|line|tale|picture|plot) (that|to)
      it (flatters|flattered|comforts|comforted|pleases|pleased|suits|suited|soothes|soothed|amuses|amused|consoles|sells|sold|does no harm|would be nice|would be convenient|is nice|is pleasant|is flattering|is consoling|is romantic|is pretty|is fun|is cosy|is popular|is profitable|pays) ..4! to ..1! (think|believe|imagine|suppose|assume|say|hear|read|picture|fancy|call|describe|portray|cast|brand|label|speak)
      (credited|charged) with the (discovery|finding|news|insight|claim|idea|notion) that
      (popular|lay|media|press|journalistic|mainstream|pop|wellness|self-help|self-styled|textbook|sensational|viral|online|tabloid|folk|new-age) ..2! (accounts|account|articles|article|writing|science|psychology|neuroscience|coverage|reports|wisdom|narrative|narratives|discourse|imagination|culture|press|media|literature|treatments|versions|version|retellings|presentations|portrayals|descriptions|books|opinion|posts|videos|advice|story|stories|view|image|industry|imagery|experts|bloggers|understanding) ..2! (${SAY}|${PORTRAY}|has it|~reduce|~love|~like|~credit|~equate)?
      (popular|widespread|commonplace|cherished|lay|intuitive|received|folk|romantic|pop|seductive|fashionable|catchy|comforting) (and ..1!)? (${IDEA}|${LABEL}|wisdom|misperception|perception) (that|of|is that|holds that|has it that|about)
      (people|readers|writers|authors|parents|clients|students|everyone|everybody|laypeople|laymen|commentators|enthusiasts|proponents|advocates|fans|critics|believers) (${'like to|still|often|commonly|routinely|widely|tend to|may|might|will|would|wrongly|mistakenly|falsely|simply|seem to|love to'})? ..1! (believe|think|assume|say|claim|imagine|suppose|insist|assert|call|equate|credit) (that|it|oxytocin|dopamine|in)?
      (critics|sceptics|skeptics|opponents|detractors|doubters|objectors) ..2! (complain|complained|object|objected|protest|protested|charge|charged|lament|lamented|grumble|warn|warned) (that)?
      (wrongly|mistakenly|falsely|incorrectly|erroneously|misleadingly|naively|naïvely) (${THOUGHT}|believe|believes|assume|assumes|think|thinks|claim|claims|concluded|conclude|called|described|labelled|labeled|referred|attributed|equated|equate|inferred|interpreted|identified)
      (supposedly|allegedly|purportedly|reputedly|ostensibly|apocryphally)
      (the|this|that|a) ..1! (backward|backwards|faulty|flawed|circular|fallacious|naive|naïve|reverse) (inference|reasoning|logic|conclusion|argument|leap) (is|was|ran|runs|goes|went)? :
      (the|one|a|so the|that) ..2! (story|legend|tale|argument|pitch|myth|theory|fable|narrative|logic|reasoning|thinking|slogan) ..2! (goes|went|runs|ran|is told|has it) (that|like this|as follows|something like this)?
      (legend|rumour|rumor|folklore|tradition|conventional wisdom|received wisdom|popular wisdom|marketing) (has it|holds|says|tells us)
      (is|are|was|were) (${OFTEN}) ..1! (assumed|thought|believed|claimed|said|supposed|presumed|asserted|taken|told|held|stated|argued|imagined|repeated) (that|to|as)
      (we|you|readers|people) (are|were|have been|get) ..1! told (that)?
      (would|will) have (us|you|readers) believe
      (${'if|were|should'}) (you|we|one) (believe|believes|believed|trust|listen to)
      (tempting|easy|common|fashionable|customary|comforting|natural|a temptation|commonplace|intuitive) to (think|believe|say|conclude|assume|call|claim|see|imagine|describe|speak|suppose|equate|infer|treat|view|read|label)
      (one|you|we|some) (might|may|could|would) ..1! (think|believe|assume|say|suppose|imagine|conclude|be tempted|be forgiven|call) (that|to|for)?
      (as if|as though)
      (you|we|everyone|everybody|many|most of us|readers|i) (have|may have|might have|will have|has|had|must have|'ve)? (probably|surely|likely|often|all|no doubt|perhaps|possibly|certainly|also)? (heard|read|seen|been told|come across) (that|it said|it claimed|how|of the|about the|claims|people say)
      (you|we|everyone|many|most of us|readers|i) (have|may have|might have|will have|has|had)? (probably|surely|likely|often|all)? (heard|read|seen) ..3! (called|dubbed|described|labelled|labeled|referred|billed|hailed)
      ((pop neuroscience)|(pop psychology)|(pop science)|(pop psych)|pop|popularised|popularized|media|layman’s|layman's|bumper-sticker|cartoon) ..1! (story|account|view|picture|narrative|version|explanation|tale|line) (is|goes|runs|says|holds|has) ..2! (that|:)
      (standard|usual|familiar|textbook|conventional|popular|classic|old|traditional|simple|tidy|neat) (story|account|view|picture|narrative|version|explanation|tale|line) (is|goes|runs|says|holds|has|of) ..2! (that|:)?
      as (metaphors|nicknames|labels|slogans|names|epithets|headlines|phrases|catchphrases|monikers|terms|titles) go ,?
      (those|people|anyone|anybody|everyone|all|authors|writers|whoever) (who)? ..1! (repeat|repeats|repeated|preach|preaches|parrot|parrots|still believe|still think|still say|keep saying|like to say) (that|as)?
      as the (story|tale|legend|myth|argument|saying|slogan|narrative|cliche|cliché) ..4! (told|goes|has it|runs|said|puts it)
      in (films|movies|novels|fiction|cartoons|comics|songs|fairy tales|folklore|adverts|advertisements|commercials|popular songs|the movies|hollywood)
      according to ..2! (popular|media|press|lay|${TELLERS}|the (hype|legend|myth|story|slogan|cliche|label)|legend|hype|proponents|some|enthusiasts|folklore|its (sellers|fans|proponents|makers))  ..2! (accounts|press|belief|books|wisdom|media|science|industry)?
      (in|across|throughout) ..3! (popular|tabloid|wellness|self-help|public) (press|media|imagination|culture|science|literature|accounts|discourse|writing|books|mind|articles)
      in the ..1! (words|language|view|logic|eyes|world|imagination) of ..2! (${TELLERS})
      (one|you|we|i|anyone|anybody) ..1! (will|can|may|could|often|might|would|shall|regularly|still) ..1! (read|hear|be told|find it written|encounter|find it said|see it claimed) ..6! that
      ~have it that
      (most|many|nine|eight|some|half|most people|many people|nine in ten|nine out of ten) (will|would) ..1! (answer|reply|say|tell you|insist|swear) that
      (ask|asks|asked|call|calls|called|demand|demands|wait|waits|waiting|waited|hope|hoping|clamour|search|searched|searching|look|looked) for ..1! (proof|evidence|confirmation|data) that
      (swear|swears|swore|sworn|vow|vows|vowed) that
      (teachers|students|respondents|participants|pupils|citizens|adults|voters|patients|physicians|half|third|quarter|majority|minority|percent|%|cent) ..6! (believed|believe|agreed|agree|endorsed|thought|think|answered|held|said) that
      (the|an|this) (old|often-quoted|oft-repeated|oft-quoted|much-quoted|usual|familiar|popular|common|traditional|standard) ..1! (figure|number|estimate|statistic) of
      (wellness|health|self-help|business|lifestyle|management|dating|parenting|spiritual|fitness|beauty|travel|magazine|leadership) (writers|writer|authors|author|gurus|guru|coaches|coach|sites|site|pages|page|consultants|experts) ..3! (say|says|conclude|concludes|claim|claims|promise|promises|tell|tells|insist|assure|assert|argue|teach)
      (programme|program|course|app|product|device|training|book|seminar|method|supplement|company|school|clinic|retreat|workshop|kit|spray|diet|game|website) ..1! (promises|promise|promised|vows|pledges|claims|claimed|advertises) (to|that)?
      the premise (that|of)
      lore (that|of|has|says|holds|:)
      (~introduce|~popularise|~popularize|~spread|~promote|~launch|~sell|~push|~peddle) (the|this|an) ..2! (idea|notion|view|belief|myth|story|theory|picture|concept|fiction) (of|that|as)
      (you|people|readers|they|many|most) (probably|surely|likely|perhaps|naturally|may|might|may well|might well|must|no doubt) (think|believe|assume|suppose|imagine|picture) (that)?
      accused of (being|having)
      ~urge|~press|~invite|~nudge|~encourage|~advise|~exhort|~counsel|~instruct (readers|people|viewers|listeners|visitors|patients|clients|customers|consumers|subscribers|followers|parents|mothers|us|you|buyers) to
      (heard|seen|read|find|found) ..3! (described|called|named|labelled|billed|dubbed|referred) ..1! (to)? as
      (teachers|therapists|respondents|participants|students|pupils|clinicians|psychologists|%|percent|cent|majority|half|third|quarter) ..6! (endorsed|endorse|ticked|agreed with)
      ~tell (readers|people|viewers|listeners|visitors|patients|clients|customers|consumers|subscribers|followers|parents|mothers) to
      in the (headlines|tabloids|popular press|media|public mind|public imagination)
      (headline|headlines|headlines such as|headlines like|slogans such as|slogans like|headlines of the kind|a title like|titles such as)
      what ..3! (${TELLERS}) ..2! (${SAY}|${PORTRAY})
      (when|if|whenever) (a|an|some|the|your) ..2! (study|paper|article|headline|report|post|website|blogger|author|book|podcast|advert|label) (~report|~say|~claim|~announce|~state|~declare|~tell)
      critics of
      (who|whoever) (first|ever|originally)? (claimed|said|coined|announced|decided|wrote|proposed) (that)?
      early (enthusiasm|optimism|hype|excitement|hopes|reports) (held|had it|promised|claimed|suggested|said) (that)?
      (would|might|could) have (said|written|told|claimed|argued|thought|believed|sworn|agreed|guessed) ..2! that
      (led|leads|lead|leading|tempted|tempts|tempt|invited|invites|encouraged|encourages|seduced|misled) ..6! (to|into) (take|see|think|believe|treat|regard|read|call|describe|mistake|conclude|suppose|assume|imagine|thinking|believing|calling|seeing|treating)
      (anyone|anybody|whoever|somebody|someone|everyone|everybody|he|she) (who)? (still|ever|first|now|today)? (tells|tell|claims|claim|says|say|asserts|insists|believes|thinks|announces|promises|writes|argues|told|claimed|said) ..2! that
      (the|this|that|any|every|a|his|her|their|its|your|such|each|no) ..2! (claim|claims|notion|notions|belief|beliefs|assertion|assertions|suggestion|story|tale|promise|promises|slogan|rumour|rumor|assumption|dogma|presumption|supposition|insinuation|legend|contention|allegation) that
      (to|for|among) (journalists|marketers|advertisers|laypeople|enthusiasts|headline|gurus|coaches|influencers|romantics|novelists|poets|believers|bloggers|copywriters) ..2! ,? (it|oxytocin|dopamine|serotonin|this)
      (${TELLERS}) ..2! ~write that
      ~have (it|them|oxytocin|dopamine|serotonin|the amygdala|the hormone) down as
      ~introduce|~present|~sell|~explain|~market to (the)? (public|world|masses|readers) as
      (${TELLERS}) ..2! (~write|~speak|~talk|~rave|~gush) (about|of)
      (~love|~adore|~cherish|~fancy|~peddle|~cling to|~swear by|~fall for) (the|this|an) ..2! (${IDEA}) (that|of)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      what ..5! (call|calls|called|term|terms|label|labels) ..7! (i|we|others|our|my|physiologists|scientists|researchers|anatomists|neurologists|biologists|psychologists) ..2! (call|calls|called|know|knew)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 5,
    source: 'own',
    patterns: lines(`
      (the|a|its|this|that|such|these|by|as|under|catchy|popular|misleading|sticky|of|word|dubious) (${LABEL}|name|names|term|terms|expression|title|word|words|tag|descriptor|notion) (,|of|as|such as|like|"|')?
      (few|no|some|many|most|catchy) (${LABEL}|terms|names|words) (are|is|were|have been) ..3! as
      (talk|speak|speaks|spoke|talks|talked|talking|speaking|labels|terms|phrases|names|slogans|expressions|nicknames|words|headlines|epithets|metaphors|stereotypes) (of|such as|like|as) (a|an|the)?
      (sentences|summaries|wordings|formulas|formulae|captions|titles|openers|fillers|clichés|platitudes|stock phrases|boilerplate|lines|remarks|leftovers) (such as|like) "|'
    `)
  },
  {
    // “Grief is like withdrawal only metaphorically.”
    class: 'distance',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (only|merely|purely|at most|at best|just) (metaphorically|figuratively|by analogy|(as|in) a (metaphor|(metaphorical|figurative) sense))
      (metaphorically|figuratively) only
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 5,
    source: 'own',
    patterns: lines(`
      of (the|a|an|our|popular|a thousand|countless|so many|their|your|these|those)? ..2! (seminar|seminars|workshop|workshops|handout|handouts|brochure|course|webinar|retreat|leaflet|leaflets|self-help book|self-help books|billboards|tv|television|airport|lecture circuit|newspaper|cartoon|cartoons|web|internet|tabloid|wellness|coaching|management)
      of (the|our|popular|a thousand|countless|so many)? ..1! (magazines|headlines|adverts|advertisements|tabloids|press|posters|brochures|self-help|slogans|imagination|legend|folklore|lore|myth|mythology|bestsellers|podcasts|blogs|influencers|gurus|coaches|advertisers|marketers|journalists|magazine|newspapers|movies|films)
      (narrative|narratives|label|labels|moniker|nickname|nicknames|hype|trope|cliche|cliché|meme|rhetoric|headline|headlines|caricature|metaphor|stereotype|story|tale|slogan|epithet|framing|frame|craze|mythology|shorthand|reputation|tag|line) (is|was|of|has|that|,|.|;|to|in|as|and|ignores|misses|hides|obscures|persists|for|sells|stuck|spread|became|took|into)?
      image (ignores|misses|hides|obscures|persists|sells|stuck|spread)
      image (is|was|has) ..2! (stuck|spread|wrong|misleading|false|outdated|simplistic|appealing|popular|tempting|too|myth|cliché|caricature)
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (is|was) how ..2! (${TELLERS}|people|many|some|others|fans|critics|politicians|relatives|parents|teachers) ..1! (explain|explains|explained|describe|describes|described|account|accounts|put|puts|sum|sums|read|reads|see|sees|justify|justifies|excuse|excuses)
      (is|are|was|were) what ..4! (advert|adverts|advertisement|advertisements|advertising|label|labels|marketing|maker|makers|manufacturer|manufacturers|seller|sellers|influencer|influencers|headline|headlines|slogan|brochure|website|press|magazine|magazines) ..2! (promise|promises|promised|claim|claims|claimed|say|says|said|tell|tells|want|wants)
      ~belong to ..3! (bestseller|bestsellers|paperback|paperbacks|novel|novels|folklore|fiction|legend|headline|headlines|book|books|poets|poetry|film|films|marketing|advertising|magazine|magazines|seminar|seminars|self-help|coaches|copywriters|journalism|past|history)
      (~exist|~live|~thrive|~flourish|~reside|~survive|found) (only|mainly|chiefly|mostly|solely|largely)? (in|on) ..2! (novels|fiction|films|movies|adverts|brochures|headlines|slogans|magazines|folklore|cartoons|marketing|advertising|imagination|comic books|comics|fairy tales)
      (~make) (for)? (a|an) (better|finer|nicer|good|great) ..2! than ..3!
      in the (same)? sense (in which|that)
      (makes|make) for ..1! ..1! (podcast|podcasts|television|tv|radio|copy|stories|theatre|films|novels|posts|reading|listening|clicks|sales|marketing)
      (presupposes|presuppose|takes it for granted|take it for granted) (that)?
      (came and went|come and gone|comes and goes) !with
      turned out , ..5 , to be
      of # (was|were|became|had|has|turned|is|looks|looked)
      (is|are|would be|was|were) (a|an) ..2! (idea|hypothesis|notion|proposal|conjecture|speculation) (if|only|,|.|;|rather|and|that|which|whose|in)
      , as ..5! (was|were|had been) ..2! (styled|called|dubbed|named|known|christened|nicknamed|termed|labelled|labeled|hailed|billed|described)
      (is|are|was|were|remains|became|has become) (just|merely|only|simply|mostly|now|also|really|itself|at best)? (a|an|the) ..2! (phrase|phrases|slogan|slogans|catchphrase|buzzword|tagline|headline|metaphor|cliche|cliché|soundbite|meme|trope|turn of phrase|figure of speech|expression)
      (under|by) (a|an|the|its) ..1! (${FAULTY}|fancy|grand|catchy|grandiose|borrowed|flattering) ..1! (name|label|title|term|banner|heading)
      (is|was|were|are|stands|stood|been) (printed|written|stamped|emblazoned|splashed|painted|scrawled|plastered|displayed) (on|across|in|over|everywhere|all) ..1! (box|boxes|mug|mugs|wall|walls|label|labels|package|packages|every|each|poster|posters|cover|covers|leaflet|t-shirts|front|page|pages|bottle|bottles|its|their)
      (remains|remain|is|are) (still|only|merely|just|at best)? (a|an) ..1! (conjecture|hypothesis|speculation|guess|hunch) !(that|about)
      only (in|on|inside|among) (a|the|old|their|our|some|popular|glossy|airport)? (cartoons|horoscopes|adverts|advertisements|advertising|headlines|magazines|folklore|fiction|films|movies|brochures|slogans|posters|press|legend|novels|paper|textbooks|bestsellers|newspapers|blogs|imagination)
      (makes|make|made) (for)? (a|an)? ..3! (heading|chapter|plot|anecdote|lecture|headline|headlines|slogan|caption|copy|soundbite|title|tweet|punchline|t-shirt)
      (is|are|was|were) (just|merely|only|simply|mostly|now|also|really|itself|at best)? (a|an|the) ..2! (phrase|phrases|slogan|slogans|term|terms|name|names|label|labels|word|words|expression|nickname) (of|from|for|coined|invented|used|that|which) ..4! (${TELLERS}|industry|trade|marketing|advertising|journalism|journalists|clickbait|sellers)
      (is|are) (just|merely|only|simply)? (a|an|the) ..1! (word|words|term|terms|adjective|adverb|verb|noun) (that|which|to|we|i|used|with|best|borrowed|for)
      (is|are|was|were) (just|merely|only|simply|mostly|now|also|really|itself|at best)? (a|an|the) ..1! (popular|pop|popular-psychology|pop-psychology|self-help|lay|journalistic|folk|tabloid|marketing|media|wellness|commercial) (and ..1!)? (phrase|term|name|label|word|expression|nickname|concept|notion|idea|construct)
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      , (says|say|said|claims|claim|promises|promise|insists|insist|declares|declared|announces|runs|ran|goes|went|reads|cries|shout|shouts) (the|a|an|one|every|many|its|his|her|their|some|most) ..3! (${TELLERS}|advert|ad|leaflet|label|brochure|slogan|salesman|saleswoman|seller|jingle|poster|package|packaging|box|story|tale|legend|saying|cliché|cliche)
      , (the|a|an|its|his|her|one|every|some|most) ..2! (${TELLERS}) ..1! (say|says|said|claim|claims|claimed|promise|promises|promised|insist|insists|declare|declares|announce|announces|boast|boasts|would have it)
      , or so (says|say|claims|claim|insists|insist|runs|goes|promises|declares) (the|a|an|our|their|his|her|every|many|one)
      , (the|a|an|one|many|some)? (headlines|headline|posters|adverts|banners|captions|brochures|slogans) (ran|read|shouted|screamed|blared|promised|said|went|announced)
      , (they|people|some|many) (say|said|claim|claimed|tell us|insist|would say) (,|.|;|—|\\!)
      , or so (a|an|every|the|its|we|they|many|some|one) ..5! (would have it|claims|claim|says|say|promises|promise|insists|are told|goes|believe|believed|would have us)
    `)
  },
  {
    class: 'distance',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      , (i|we|you) (was|were|am|had been) ..1! (told|assured|taught|informed|promised) ..2! (,|.)
      , (we|you|one) (read|hear|learn|are told|are assured|were told|were assured) (in|from|on|at)? ..5 ,
      or so (the|their|its) ..2! (story|legend|slogan|saying|theory|argument|tale|label|advert) (goes|went|runs|ran|says|has it)
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 5,
    source: 'own',
    patterns: lines(`
      myth|myths|fallacy|misconception|cliché|trap|oversimplification|delusion|canard|fairy-tale
    `)
  },
  {
    class: 'attribution',
    direction: 'forward',
    reach: 'said',
    source: 'ConText',
    needs: 'named',
    patterns: lines(`
      (~argue|~claim|~suggest|~imply|~propose|~maintain|~contend|~believe|~assert|~insist|~write|~conclude|~hold|~speculate|~say|~state|~posit|~postulate|~theorise|~theorize|~advocate|~declare|~hypothesise|~hypothesize|~report|~note|~think|~interpret|~call|~describe|~see|~view|~regard|~label|~advance|~defend) ..4! (that|as|:|,|the)?
      told (me|us|reporters|journalists|viewers|listeners) that|:
    `)
  },
  {
    // “It binds a team together, Sinclair writes.”
    class: 'attribution',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    needs: 'named',
    patterns: lines(`
      (~say|~write|~argue|~claim|~contend|~maintain|~explain|~suggest|~believe|~note|~add|~assert|~insist) <end>
    `)
  },
  {
    class: 'attribution',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      according to
      in the (words|view|opinion|eyes) of
      to quote
      (was|were|has been|have been|been) ..1! (proposed|suggested|put forward|advanced|floated) as
      (the|this|an|a|his|her|their|its|one|another|'s) ..2! (${IDEA}|possibility) (that|of ..3! as)
      (the) (${IDEA}) that
      (claims|beliefs|ideas|notions|stories|rumours|rumors|suggestions|assertions|theories) that
      as ..3! (put|puts) it
      (it) (has|had) ..1! been (claimed|suggested|argued|said|asserted|maintained|proposed|reported|alleged|contended) that
      (on|in|under) (this|that|one) (${IDEA})
      in (our|the|this|these) (model|simulation|simulations|framework|scenario) ,
      (is|are|was|were|been|be) ..1! (claimed|argued|alleged|asserted|maintained|contended|purported|rumoured|rumored|touted) to
    `)
  },
  {
    class: 'naming',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      (most|many|some|other) (people|laypeople|readers|students|parents|teachers) ..1! (know|think of|remember) ..3! as
      (known|referred to|described|famed|famous|renowned) ..2! as
      (looked upon|looked on) ..1! (as|to be)
      (popularly|colloquially|informally|affectionately) (regarded|seen|viewed|thought of) ..1! as
      (called|termed|labelled|labeled|named|styled|a.k.a.|aka)
      calling|naming|labelling|labeling|terming
      (describing|portraying|presenting|casting|painting|depicting|seeing|viewing|treating|branding|framing|regarding|selling|marketing) ..4! as
      reducing ..4! to
      thinking of ..4! as
      equating ..4! with
      (~call|~term|~name|~label) (it|this|oxytocin|dopamine|vasopressin|serotonin|them|the (hormone|molecule|peptide|neuropeptide|amygdala))
    `)
  }
]
