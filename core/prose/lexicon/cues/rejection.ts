// Words that reject a claim without denying it word by word: myths, misnomers, faults found with an idea.
import { BE, type CueGroup, FAULTY, IDEA, LABEL, lines, MYTH, TELLERS } from './shape.ts'

const REJECT =
  '~challenge|~refute|~reject|~debunk|~dispel|~contradict|~dispute|~question|~overturn|~undermine|~disprove|~rebut|~criticise|~criticize|~abandon|~retire|~ditch|~dismiss|~oppose|~attack|~undercut|~discredit|~explode|~bust|~scrap|~complicate|~correct|~resist|~overthrow|~puncture|~dismantle|~demolish|~doubt|~contest'
const REJECTED =
  'challenged|refuted|rejected|debunked|dispelled|contradicted|disputed|questioned|overturned|undermined|disproved|disproven|rebutted|criticised|criticized|abandoned|retired|ditched|dismissed|discredited|contested|overthrown|falsified|superseded|revised|complicated|disconfirmed|dismantled|called into question'

export const rejection: readonly CueGroup[] = [
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (${BE}) ..3! (${MYTH})
      (${BE}) ..2! (${FAULTY}) !(to|that|by|for|as)
      (has|have) been ..1! (oversold|overhyped|overrated|overplayed|overused|overstretched)
      (would|will) be (a|an) ..1! (absurdity|waste|miracle|disaster|riddle|oddity|wonder)
      (${BE}) (too|far too|much too|overly|over) (simple|simplistic|narrow|crude|neat|tidy|strong|broad|good)
      (is|are) to !(men|man|males|women|woman|females|fathers|mothers|husbands|wives|boys|girls) ..3! what ..4! (is|are) to
      (is|was|are|were|makes|made) (a|an) ..1! (bad|poor|silly|unfortunate|strange|odd|clumsy|unlucky|ugly|terrible|stupid) (name|names|label|term|title|nickname|phrase|metaphor|word|description|shorthand)
      (is|are|was|were) (exactly|precisely|just|hardly)? what ..7! (not|never|isn't|aren't|wasn't)
      (${BE}) (on)? (shaky|thin) (ground|grounds|ice)
      (does|did|do|can|could) not (survive|hold|stand|hold up|stand up|add up|bear scrutiny|withstand|square with|tally|do justice|(fit|match|agree with) (what|the (data|evidence|facts|findings|anatomy|fossils|literature|science)))
      (doesn't|didn't|don't) (survive|hold|stand|add up|bear scrutiny|withstand)
      (has|have) not (held|stood|survived|aged|fared|been (confirmed|supported|replicated|borne))
      (hasn't|haven't) (held|stood|survived|aged|fared)
      (cannot|can't|could not) be (sustained|defended|upheld|maintained|right|true|justified)
      (~say|~mean|~add|~explain|~tell us|~amount to) (no|little|nothing) (more|beyond|other|else|new) (than|that|about|beyond)?
      (~lack|(has|have|had|finds|find) (no|little|scant)) ..1! (support|evidence|basis|foundation|merit)
      ~go (further|farther) than (the|their|its|his|her|our|these|any) ..1! (data|evidence|facts|results|findings|science|study|trial|paper)
      (~go|~reach|~run) (far|well|way)? (beyond|ahead of) (the|their|its|his|her|our|these|what)? (data|evidence|facts|results|findings|science)
      ~rest|~stand on ..1! (shaky|thin|weak|flimsy) (ground|grounds|evidence|foundations|footing|data)
      (fell|falls|fall|came|comes) (apart|short|crashing down)
      (turned|turns) out to be ..2! (${FAULTY}|${MYTH})
      (~learn|~score|~do|~perform|~fare|~remember|~recall|~retain|~improve|~gain|~progress|~profit|~benefit|~sleep|~recover) no ..1! (more|better|faster|higher|further|longer|sooner) ..5! (than|with|when|after)
      (did|do|does) not (learn|score|do|perform|fare|remember|recall|retain|improve|gain|progress|profit|benefit|sleep|recover) ..2! (more|better|faster|higher|further|longer|sooner)
      ~prove (to be)? ..1! (${FAULTY})
      (${BE}) (dead|nonsense|hype|pure hype|at odds|hard to (square|reconcile|defend)|in tension|difficult to (square|reconcile|defend)|in need of (revision|correction))
      (deserves|deserve|needs|need) (to be)? (retired|retirement|burying|revision|correcting)
      no longer (holds|hold|stands|stand|tenable|applies|accepted|believed|supported|credible|defensible|taken seriously|in use|endorsed|defended|held|current)
      (has|have|had) no (source|basis|foundation|support|evidence|backing|footing) (in|.|,|;|at|whatever|behind|to)?
      (has|have) (never|not|yet to) (been|be) ..2! (shown|tested|demonstrated|measured|confirmed|proven|proved|established|observed|replicated|settled|borne out)
      (has|have) yet to be ..1! (shown|tested|demonstrated|measured|confirmed|proven|proved|established|observed|carried over|transferred|extended|applied|reproduced)
      (is|are|was|were|remains|remain) ..1! (unsupported|unproven|untested|unsubstantiated|untestable|unverified|undocumented)
      (cannot|can't|could not|couldn't) (yet|currently|now|even)? be (tested|measured|verified|shown|checked|falsified|observed) ..2! (at present|today|yet|now|in people|in humans|in living|with|.|;|,)?
      (came|comes|come) from (no|nobody|nowhere|thin) ..2!
      ~outrun|~outpace|~outstrip|~outgrow (the|their|its|our|all|any) ..2! (evidence|trials|trial|data|facts|findings|science|study|studies|results)
      (~refuse|hard|slow) to (die|kill)
      (died|dies|die) hard
      (decades|years|long|ages|generations|half a century) after ..4! (gave|had given) (it|them|this|these) up
      (is|are|was|were) (being|to be|in need of|overdue for|ripe for) (revised|revision|reconsidered|reconsideration|rethought|retired|abandoned|replaced|challenged)
      (explicitly|now|since|long|rightly|firmly) (rejected|abandoned|discredited|retired|debunked)
      (is|are|was|were) no such thing
      (is|are|was|were|remains) (a|an|the) ..1! (marketing|media|advertising|journalistic|tabloid|publicity|press) (invention|creation|construct|ploy|gimmick|trick|fabrication|product)
      (is|are|was|were|remains) (a|an|the) (invention|creation|product|fabrication|figment|child) of ..2! (${TELLERS}|imagination|advertising|marketing)
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    needs: 'words',
    patterns: lines(`
      ~hide|~obscure|~ignore|~miss|~overlook|~neglect|~mislead|~oversimplify|~distort|~misrepresent|~omit|~exaggerate|~overstate|~mask|~flatten|~conceal|~confuse|~misstate|~overreach|~downplay|~caricature|~erase
      ~leave out
      ~gloss over
      (~tell|~be|~capture) ..1! (only|just)? ..1! (half|part|a fraction) (of)? (the|a)? (story|truth|picture)
      failed !to
      (${BE}|looks|look|seems|seem) ..1! (weak|thin|scant|scarce|flimsy|slim|patchy|circumstantial|anecdotal|poor|wanting)
      ~rest|~stand|~draw on ..2! (extrapolation|anecdote|anecdotes|guesswork|hearsay|faith|analogy|speculation|assumptions)
      ~lack ..4! (design|control|controls|power|comparison|data|groups)
      ~offend|~annoy|~embarrass|~puzzle|~baffle|~irritate
      ~treat ..6! as (if|though)
      (has|have|had|finds|find|found) ..2! (critics|opponents|detractors|doubters)
      (${BE}) ..2! (premature|speculative|far-fetched|beyond the data|ahead of the evidence|unhelpful|hasty|a leap|wishful thinking|a non sequitur) !(to|that|by|infants|infant|babies)
      (~repeat|~make|~commit|~perpetuate|~embody) ..3! (mistake|mistakes|error|errors|fallacy|fallacies|blunder)
      ~do ..3! (disservice|injustice|harm|damage)
      ~turn ..3! into
      ~mistake|~confuse ..3! (for|with)
      ~paint ..2! (misleading|false|wrong|distorted|incomplete) picture
      (~invite|~cause|~sow|~create|~breed|~spread) ..1! (confusion|error|errors|misunderstanding)
      (died|dies|die) hard
      (~live|lingers|linger|lingered|~persist|~survive|~haunt|~endure) (on)? (in|despite|anyway|because|.|,|although|though)
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (remains|remain|is|are|was|were|stays|stay|became|become) (a|an|still|so|very|enormously|hugely|now)? ..1! (popular|widespread|fashionable|appealing|seductive|beloved|familiar) ..8 (,|—|;)? (although|though|but|yet|despite|(even if)|(in spite of)|while|whereas) ..12 (not|no|never|cannot|little|hardly|against|wrong|false|outdated|didn't|doesn't|don't|isn't|aren't|hasn't|haven't|${REJECTED}|${REJECT}|~lack|~drop|~bury|~fail)
      (less|weaker|smaller|looser|rarer|(more complicated)|(more complex)|(more modest)) ..6! than ..2! (usually|commonly|often|generally|widely|popularly|typically|once) (assumed|thought|believed|claimed|supposed|said|portrayed|held|presumed|imagined|made out)
      (less|weaker|smaller|looser|rarer|(more complicated)|(more complex)|(more modest)) ..6! than (is|was|people|most people|many|headlines|popular accounts)? (assumed|assume|thought|think|believed|believe|claimed|claim|supposed|suppose|suggest|imagine) <end>
      (but|yet|though|although|and|;|—|:) (that|this|it|they|these|both) (is|was|are|were) ..5! (${FAULTY}|${MYTH}|not true|not so|not the case) !(to|that|by|for)
      ~live it down
      (~try|~struggle|~fight|~work|hard|unable) to (shake|play|put|lay|correct|undo|bury) (it|this|that|them) ..1! (off|down|right|aside|to rest|ever since|since)
      (but|yet|though|although|and|;|—|:) (that's|it's) ..5! (${FAULTY}|${MYTH}|not true|not so|not the case) !(to|that|by|for)
      (is|was|would be|will be) to ..1! (skip|jump|leap|misunderstand|misrepresent|misdescribe|garble|go beyond|overreach|overstate|exaggerate|flatten|caricature|confuse|mislead|miss|ignore|overlook|mistake|misread|forget|oversimplify|obscure)
      which (is|was|are|were) ..2! (${FAULTY}|${MYTH}|not true|not so|not the case) !(to|that|by|for)
      (evidence|proof|data) (there is|there's|there was) (none|little|not much)
      (but|yet|and) ..4! (is|are) (not|no|hardly|never) (evidence|proof|truth|argument|a finding|a result|science)
      (but|yet) ..6! (evidence|data|trials|studies|results|facts|research) ..2! (points|point|pointed|says|say|go|goes|suggest|suggests) (the other way|elsewhere|otherwise|the opposite|in the other direction|against it)
      , something (that|which)? (no|none) ..3 (can|could|does|do|did|has|have|will)
      , (a|an|one|the) ..2! (result|finding|effect|observation|claim|view|idea|notion|conclusion|pattern|outcome) (that|which|no|nobody) ..6! ((did|could|has|have|was|were|does|do|would) not ..2! (confirm|confirmed|replicate|replicated|reproduce|reproduced|support|supported|hold|survive|survived|stand|bear|find) | (fails|failed|has failed|have failed) to ..1! (replicate|reproduce|confirm|support) | has ..1! (replicated|confirmed|reproduced))
      , (a|an|one) ..2! (result|finding|claim|view|idea|notion|conclusion|belief|statement|promise|theory|story) ..1! (without|lacking|with no|with little|with hardly|backed by no|backed by nothing|for which there is no|for which there is little|unsupported|no) ..3! (support|evidence|data|basis|foundation|backing|study|trial|experiment)?
      , (a|an) ..1! (fact|figure|number|share|proportion|observation) (from which|out of which|that tells us|which tells us) ..2! (nothing|little|no) ..4!
      , for which (there is|there's|there was|there has been|there exists|we have|science has|research offers) ..1! (no|little|hardly any|scant|scarcely any|precious little|next to no) ..2! (support|evidence|data|basis|foundation|proof|backing)
      , (mostly|largely|often|usually|always|almost always|so far|as yet)? (without|with no|with little|with hardly any|with scant|on no|on little|on scant) ..1! (data|evidence|proof|support|measurement|measurements|foundation|basis|grounds|tests|test|trials|trial|citation|source|sources) (.|,|;|—|to|for|behind)
      , (and|but|though|yet|if) (a|an) ..1! (${FAULTY}|bad|poor|silly|dangerous|costly) one (.|;|—|,|\\!)
      , which ..6! ((did|could|has|have|was|were|does|do) not ..2! (confirm|confirmed|replicate|replicated|reproduce|reproduced|support|supported|allow|permit|justify|warrant|license|bear out) | (fails|failed) to ..1! (replicate|reproduce|confirm|support))
      (a|an) (claim|view|idea|notion|belief|picture|label|story|theory) (that)? ..6! (challenged|disputed|rejected|refuted|debunked|questioned|contradicted|abandoned|overturned)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      ~move|~look|~think (beyond|past)
      ^so much for
      (;|—|:|,) (and)? so much for
      (trouble|problem|problems|mistake|error|errors|confusion|misunderstanding) (begins|begin|starts|start|began|started|arises|comes) (when|where|with|once|in)
      (time|ought|need|needs|overdue|best|better) to (~retire|~bury|~abandon|~drop|~ditch|~scrap|~discard|~shelve|~kill|~lay|~dismiss|~forget)
      gone (is|are) (the|our|that|this|any|every|those|these)
      ~dethrone|~topple|~unseat|~deflate|~unmask|~debunk|~bury (the|this|any|all|a)
      (~stop|~quit) (talking|speaking|thinking) (of|about|as if)
      (few|no|hardly any|scarcely any|not many|nobody|no one) ..3! (would|will|could) (now|still|today|seriously)? (defend|claim|argue|maintain|accept|hold|say|believe|endorse|place|locate|put|call|describe|speak of|look for|assign|attribute|ascribe|credit|name|equate|reduce|treat|consider|regard|seat|use|subscribe|sign|blame) (the|that|to)?
      (${MYTH}|myths|misconceptions|errors|confusions) (that|:|, namely|is that|was that|here is that|today is that|of|about)
      (myth|misconception|fact-or-fiction) (#|\\# #|no. #|number #)? (:|.|—)
      (${FAULTY}|a mistake|an error|a stretch|an exaggeration|tempting but wrong|too much|rash|premature|careless|unfair) (for ..3!)? to (call|say|describe|claim|think|see|treat|speak|assume|equate|regard|believe|conclude|suggest|portray|imagine|label|view|consider|cast|reduce|read|take|talk|name|infer|interpret|construe|understand|explain|link|tie)
      (${FAULTY}|a mistake|an error) to ..8! and (call|say|describe|claim|think|assume|conclude|suggest|argue|declare|assert|preach|pretend)
      (${FAULTY}|simple-minded|popular but wrong|tired|stubborn|persistent|cartoonish|romantic|romantisized|one-dimensional|hackneyed|stale|old-fashioned|supposed|purported|alleged) (and ..1!)? (${IDEA}|${LABEL}|metaphor) (that|of|about|as)?
      (${REJECT}) ..3! (${IDEA}|${LABEL}|${MYTH}|equation|dichotomy|portrayal|description|reputation|habit|practice) (of|that|about|as|which)?
      ~debunk|~dispel|~refute|~demystify (the|this|any|all)
      (of|among) all? (the)? (zombie)? (facts|ideas|beliefs|claims|stories|legends|myths|neuromyths|misconceptions|errors|fallacies|half-truths) ..4! that
      ~retire|~ditch|~drop|~scrap the
      ^forget the !hug|hugs|cuddles|kisses|roses|romance|candlelight|cuddling
      (~cast|~throw|~raise) ..1! (doubt|doubts) on|about
      (~argue|~speak|~warn|~caution|~militate|~tell) against
      ~guard against (reading|inferring|assuming|concluding|treating|taking|such|this|overinterpretation|overstatement|the (idea|view|claim|inference|temptation|assumption|conclusion|notion|error|mistake))
      (it|it's) (is|was)? ..1! (${FAULTY}) that
      ~object to
      ~laugh|~sneer|~scoff|~mock|~ridicule|~smile|~cringe|~wince|~frown|~balk|~blush|~smirk at? (the|this|that|any|such|those) ..1! (line|notion|talk|thought|${IDEA}|${LABEL}) (that|of|about)?
      (sits|sit|sat|fits|fit|squares|agrees|goes) (badly|poorly|ill|uneasily|uncomfortably|awkwardly) with (the|this|any|a) ..2! (${IDEA}|${LABEL}) (that|of)?
      (hard|difficult|impossible) to (square|reconcile) with (the|this|any|a) ..2! (${IDEA}|${LABEL}) (that|of)?
      (incompatible|inconsistent|irreconcilable|at variance) with (the|this|any|a) ..2! (${IDEA}|${LABEL}) (that|of)?
      (beware (of)?|be wary of|steer clear of|stay away from|keep away from) ..4! (that|who|which) ..1! (promise|promises|promising|claim|claims|offer|offers|say|says|sell|sells|pretend|pretends|boast|boasts|guarantee|guarantees|advertise|advertises) (to|that)?
      beware (of)? (the|any|all|of|these|such)? (calling|saying|claims|claim|talk|anyone|anybody|people|those|headlines|articles|phrases|terms|labels|words|statements|promises|idea|notion|myth|whoever)
      at odds with (the|this|any) (${IDEA}|${LABEL})
      do|does not (confuse|equate|mistake)
      contrary to (the|a|an|this) ..2! (${IDEA}|${LABEL}|${MYTH}) (that|of|about|as)
      what ..1! (popular|pop|folk) (science|psychology|neuroscience|culture) (claims|says|tells)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      (should|must|ought to|can safely|had better|let us) ..1! (drop|abandon|ditch|discard|forget|retire|bury|scrap|give up|get rid of)
      (trouble|problem|flaw|problems) with
      (and|but|,) against (the|a|an|any) ..1!
      (hard|difficult|impossible|not easy) to (square|reconcile) with
      (incompatible|inconsistent|irreconcilable|at odds|at variance|hard to square|out of step) with
      a ..1! (hard|bad|rough|sad|tough|rotten|terrible|lean|cruel|unkind) ..1! (year|years|decade|week|time|times|century|few years) for
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (goes|go) beyond (the|their|its|our) (data|evidence)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    of: 'previous',
    patterns: lines(`
      (but|yet|however)? ,? (this|that|it|these|those|they|all this|all of this|both|none of this|neither|such talk|such claims) (statements|statement|claims|claim|idea|ideas|view|views|belief|picture|story|stories|account|accounts|reading|framing|narrative|label|notion|assumption|conclusion|theory|interpretation|slogan|version|equation|characterisation|characterization|portrayal|metaphor|argument|assertion|hypothesis|line|tale|simplification)? (is|are|was|were|isn't|aren't|turns out to be|turned out to be) (simply|plainly|just|flatly|also|now|quite|almost certainly|at best|still|largely|mostly|entirely|all|badly|dead|too)? (a|an|the)? ..2! (${FAULTY}|${MYTH}|disproven|disproved|refuted|rejected|hype|pop science) !(to|that|by|for)
      (but|yet|however)? ,? (this|that|it|these|those|they) (is not|are not|was not|were not|isn't|aren't|wasn't|weren't) ..1! (true|so|the case|accurate|correct|right|supported|borne out|what the data say|what happens|how it works) !(to|that|for)
      (but|yet|however)? ,? (this|that|these|the) (statement|claims|claim|idea|ideas|view|views|belief|picture|story|stories|account|accounts|reading|framing|narrative|label|notion|assumption|conclusion|theory|interpretation|slogan|version|equation|portrayal|metaphor|argument|assertion|hypothesis|line|tale) (does|do|did|has|have|cannot|can't|is|are|was|were|no|doesn't|don't|collapses|crumbles|falls|fails|ignores|misses|hides|obscures|overlooks|goes|lacks|rests|oversimplifies|misrepresents) ..5! (hold|survive|fit|stand|up|support|supported|apart|short|data|evidence|challenged|criticised|criticized|disputed|debunked|rejected|refuted|discredited|contested|abandoned|outdated|most|much|scrutiny|shaky|misreading)
      (but|yet|however)? ,? (the)? (reality|truth|biology|science|evidence|real story|true story|full picture|actual picture|facts) (is|are|, however , is|, of course , is|looks|tells|tell|says|say|turns out to be|proved|proves) ..3! (messier|otherwise|different|differently|complicated|complex|subtler|less|another|richer|murkier|nuanced|mixed)
      (nothing|none of|little|no study|no trial|no experiment) ..6! (bears|bear|supports|support|confirms|backs|shows|showed|borne|bore) ..1! (that|this|it|any of it)
      (if ..8! , )? (you|we|i|they|scientists|biologists|researchers|neuroscientists|anyone|everybody|readers|one) ..8! (know|knows|knew) better
      so (writes|says|claims|runs|wrote|said|goes|reads|promises|declares|announces|shouts|insists|asserts) ..1! (a|an|one|the|its|every|some|their|his|her) ..2! (${TELLERS}|man|woman|author|salesman|seller|label|legend|slogan|story|saying|line|cliché|company)
      (the|our|these|newer|later|actual|brain)? (brain|hard|new|real|later|recent)? (scans|data|evidence|facts|experiments|studies|trials|anatomy|records|numbers|biology|history) ..1! (tell|tells|told) (another|a different|quite another|a more complicated|a less tidy) (story|tale)
      (the)? (experiments|studies|trials|tests|scans|experiment|study|trial|replications|researchers) ..6! (found|find|finds|turned up|show|showed|shows|detected|saw) (nothing|no|none|little) ..4
      (its|their|the) ..4! (is|are|was|were) (far|much)? (too (low|weak|small|poor|crude|coarse|noisy|few|short)|not good enough) for (that|this|it|such)
      it (reports|offers|gives|cites|has|names|provides|shows) no ..2! (evidence|data|outcome|outcomes|source|sources|study|trial|proof|support|reference|numbers|figures)
      (the|these|those)? (data|evidence|studies|trials|meta-analyses|meta-analysis|paper|papers|study|trial|authors|numbers|scans) ..2! (show|shows|showed|find|finds|found|contain|contains|report|reported|support|supports|reveal|describe|saw|see|make|made|makes) no such
      no such (thing|gene|effect|edge|centre|center|type|types|molecule|difference|link|switch|region|hormone|rule|law|point|age|moment|limit) (exists|exist|has|had|have|was|is|were|could|can)
      (in (the|these|our|their|any) (data|scans|records|figures|trials|studies|brain) ,)? (there is|there's|there are|there was) no such
      neither (story|account|view|claim|picture|slogan|label|reading|statement|one|of them|of these) (holds|hold|stands|stand|is|are|survives|survive|fits|fit|does|do|has|have)
      (comparative|later|modern|recent|science|anatomy|neuroscience|biology|research|experiments|the|genetics|physiology|anatomists|biologists|neuroscientists) ..3! (buried|debunked|refuted|abandoned|dropped|retired|discarded|disproved|rejected) (it|this|that|them|the idea|the claim|the notion)
      (few|no|not many|hardly any|scarcely any) ..2! (specialists|researchers|scientists|experts|neuroscientists|psychologists|biologists|physiologists|anatomists|clinicians|colleagues) ..1! (agree|agrees|accept|accepts|believe|believes|would agree|think so|follow)
      (but|yet|though|however) ,? (it|you|they|we|he|she|that|this|these|those) (is|are|was|were|do|does|did|has|have|can|will) ..1! not (.|;|—|\\!)
      except that? (it|they|this|that) ..2! (isn't|aren't|wasn't|weren't|doesn't|don't|not) (.|;|—|,|\\!)
      (but|yet|though|however) ,? (it|you|they|we|he|she|that|this|these|those) ..1! (isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|won't|hasn't|haven't) (.|;|—|\\!)
      (but|yet|though|however) ,? (it's|you're|they're|we're|he's|she's|that's) ..1! not (.|;|—|\\!)
      (it|you|they|we|he|she|that|this) (is|are|was|were|do|does|did|has|have|can|will) not (.|;|—|\\!)
      (it|you|they|we|he|she|that|this) (isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|won't|hasn't|haven't) (.|;|—|\\!)
      not so|quite|really|true|exactly|necessarily (fast)? (.|:|,|;|—)
      (and|but|yet)? ,? (this|that|these|those) (sentence|sentences|phrase|formula|equation|promise|rumour|rumor|advice|line|label|tale) (is|are|was|were|has|have|does|do|did) (not|never|no|hardly) ..6! (supported|true|right|correct|found|shown|hold|survive|tested|confirmed|established|evidence|support|source|basis)
      (they|this|that|it|nothing) (could not|couldn't|could hardly) be (more wrong|further from)
      (wrong|false|nonsense|untrue|rubbish|hardly|myth|bunk|no) (.|:|,|;|\\!|—)
      (no|not one|not a single|hardly any) ..2! (study|trial|experiment|paper|one|lab|laboratory|team) (has|have|had) (ever|yet|actually|so far)? (measured|tested|shown|seen|confirmed|found|demonstrated|observed) (it|this|that|any of this|such a thing|anything of the kind)
      (nobody|no one) (has|had) (ever|yet|actually)? (measured|tested|shown|seen|confirmed|found|demonstrated|observed) (it|this|that|any of this|such a thing|anything of the kind)
      (but|yet)? (it|this|that|things|matters|biology|nature) (is not|are not|was not|isn't|aren't|wasn't) (quite|nearly|that|so|as|all that) (simple|easy|straightforward|clear-cut)
      (if|were) (only|it that simple)
      (or)? so (the|goes the|runs the|we are|we were|the story|the legend|it is) (story|legend|argument|told|theory|slogan|headlines|myth|claim|goes|said)
      (or)? so the (story|legend|argument|theory|myth) (goes|went|runs)
      (the|our|these|newer|later|recent|actual) (data|evidence|results|findings|studies|work|experiments|trials) (do|does|did|has|have|say|says|tell|tells|point|points|contradict|contradicts|contradicted) (not (support|bear|fit|back|confirm) ..3!|otherwise|elsewhere|this|that|it|against (it|this|that))
      (they|she|he|the authors|these authors|the books|the headlines|the press) (is|are|was|were) (mistaken|wrong|misled|in error)
      (that|this) (reading|claim|idea|view|story|picture|statement|interpretation) (does not|doesn't|cannot|did not) (fit|hold|stand|survive|work|follow)
      (later|subsequent|more recent|newer) (work|studies|experiments|evidence|data|research|trials) (has|have)? ..1! (complicated|overturned|challenged|contradicted|refuted|undermined|disproved|revised|corrected) (this|that|the|it)
      (it|this|that) (is|was) (a|an) ..2! (${MYTH}) !(to|that|by|for)
      (it|this|that) (has|had) (since|long|now)? (been)? (since|long|now)? (${REJECTED})
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      (${FAULTY}) (${LABEL}|term|name|tag|title|word|expression)
    `)
  }
]
