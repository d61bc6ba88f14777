// Set phrases by which a writer takes back, or hands to somebody else, what was said just before.
//
// "… Or does it?", "…, or so we thought.", "That was the story until …", "Nothing could be further from the truth."
import { type CueGroup, FAULTY, IDEA, lines, MYTH, TELLERS } from './shape.ts'

/** Openings that these phrases may have. */
const LEAD = 'but|yet|and|well|alas|unfortunately|sadly|regrettably|of course|in fact|in truth|in reality|actually'

/** What a story is when it is not the truth. */
const PUBLIC =
  'popular|official|standard|simple|simplified|textbook|usual|old|traditional|tidy|neat|short|received|common|marketing|magazine|tabloid|social-media|feel-good|romantic|conventional|familiar|cartoon|pop-science|fairy-tale|hollywood|sanitised|glossy'

const VERSION = 'version|story|line|narrative|account|view|tale|picture|wisdom|doctrine|legend|lore|explanation|claim'

/** Those who pass science on, and everybody. */
const LAY = `${TELLERS}|people|textbooks|teachers|many|most|some|they|students|pupils`

export const setReplies: readonly CueGroup[] = [
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    of: 'previous',
    patterns: lines(`
      or (does|do|did|is|are|was|were|has|have|can|could|will|would) (it|they|he|she|this|that|we|you|there)
      (${LEAD})? ,? (none|little|nothing|hardly any|not much|not a word|not one|precious little|very little) of (this|that|it|these|them|which) ..2! (is|are|was|were|turns out to be|proved) ..2! (true|correct|right|so|real|accurate|supported|established|the case|known|certain|proven|settled)
      (${LEAD})? ,? (nothing|this|that|it|they|little) ..1! (could|can|couldn't|cannot|can't) ..2! (further|farther) from (the)? (truth|facts|case|reality)
      (${LEAD})? ,? (that|this|so) (was|used to be|had been) (the|our|what) ..2! (story|theory|idea|thinking|wisdom|view|belief|dogma|doctrine|assumption|consensus|hope|promise|textbook|plan|slogan|narrative)
      (that|this) (is|was)? ,? (at least|at any rate|anyway|in any case|to be sure) ,? (is|was)? (the|what|how) ..1! (${PUBLIC})? (${VERSION}|${LAY})
      at least (,|—)? (that is|that's|that was|this is|so) (what|how|the|say|says|said|goes|runs|we)
      (that is|that was|that's|this is|this was) (the|a|one) ..1! (${PUBLIC}) ..1! (${VERSION}) (.|;|,|—|:|anyway|at least|but|that|you)
      (that is|that was|that's|this is|this was) (what|how) (the|our|your|most|many|some)? ..1! (${TELLERS}) ..1! (~say|~claim|~tell|~write|~print|~promise|~have|~put|~want|~repeat|~sell)
      (it is|it was|it's|this is|that is|that's|it makes|that makes|it made) (a|an|quite a|such a) ..2! (story|tale|idea|thought|theory|picture|narrative|image|metaphor|slogan|line|notion) ,? ..1! (but|yet|except|only|though|—)
      (${LEAD})? ,? (it|this|that) sounds ..2! (good|great|neat|nice|plausible|convincing|simple|logical|lovely|wonderful|appealing|impressive|scientific|compelling|tempting) ,? (but|yet|except|only|though|—)
      (it|they|this|that|the ..2! (study|paper|trial|data|experiment)) ..1! (~prove|~show|~say|~find|~demonstrate|~do|did|does) nothing of the (kind|sort)
      (others|critics|sceptics|skeptics|not everyone|not everybody|not all) ..2! (disagree|disagrees|dispute|disputes|demur|doubt|doubts|deny|denies|contest|contests|object|objects|are not so sure|are less sure|agrees|agree|is convinced|are convinced|were not convinced|was convinced|see it differently|sees it differently)
      (think|guess|try) again
      or (so|at least so|that is what) ..5! (say|says|said|claim|claims|claimed|thought|believed|goes|told|hoped|argued)
      (but|yet|however|though|although|whereas)? ,? (we|i) (do not|don't|cannot|did not|could not) ..1! (share|agree|subscribe|endorse|accept|follow) (it|this|that|with|to)
      (but|yet|however|although|though|whereas) ,? ..1! no (such)? ..1! (effect|effects|difference|differences|relation|relationship|association|link|change|evidence|support) ..2! (was|were|has been|could be|is|are) ..1! (found|seen|observed|detected|evident|apparent|reproduced|replicated|shown)
      (how|what a) (lovely|neat|nice|tidy|simple|convenient|pity|shame) (it|that|this|if) ..4! (would|were|was|not|n't|isn't)
      (my|your) (foot|eye|hat)
      (life|biology|nature|the brain|brains|reality|things) (is|are) ..1! (rarely|seldom|never|not) ..1! (that|so|this|quite so) (simple|easy|tidy|neat|straightforward)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    of: 'several',
    patterns: lines(`
      (all|both|each|most|every one) ..2! (of)? ..1! (these|those|them|this|that|the above|three|two|four|five|statements|claims|beliefs|sentences|ideas) (statements|claims|beliefs|sentences|ideas|assertions|sayings|answers)? (is|are|were|was) ..2! (${FAULTY}|${MYTH}|myths|misconceptions|neuromyths|fictions|falsehoods|fallacies|debunked|oversimplifications)
      (none|neither|not one|hardly any|few) of ..1! (these|those|them|this|that|the above) ..1! (statements|claims|beliefs|sentences|ideas|assertions|sayings)? ..1! (is|are|was|were|has|have|survives|survive|holds|hold|stands|stand|withstands|withstand) ..3! (true|correct|right|accurate|supported|so|scrutiny|up|look|test|evidence)?
      (these|those) ..1! (statements|claims|beliefs|sentences|ideas|assertions|sayings|lines|slogans) (are|were) ..2! (${FAULTY}|myths|misconceptions|neuromyths|fictions|falsehoods|fallacies|oversimplifications)
      all (wrong|false|untrue|nonsense|myths)
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      , or so (we|they|he|she|i|the|many|people|everyone|everybody|some|most|goes|runs|say|says|claim|claims|you|one) ..4! (thought|believed|goes|go|say|says|said|assumed|runs|claim|claims|claimed|taught|told|hoped|hope|argued|argue|believe|think|goes)
      , my (foot|eye|hat)
      , according to (a|an|the|this|that|some|one|our|popular|old) ..3! (${MYTH}|${TELLERS}|slogan|saying|tale|lore|tradition|rumour|rumor|story|cliché|cliche|superstition|stereotype)
      , if (you|we|one) (believe|believed|trust|listen to) ..2! (${TELLERS}|myth|hype|headlines|stories)
      , if ..4! (are|is) to be believed
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (belief|notion|idea|view|claim|assumption|statement|conviction) that ..24! (was|is|were|are) ..2! (held|endorsed|shared|widespread|common|popular|prevalent) (by|among|in)?
      (claims|reports|suggestions|arguments|assertions) that ..24! (rest|rests|rested|relied|rely|were based|are based|depend|depended|drew|draw) on ..2! (small|uncontrolled|weak|few|a handful|anecdotal|anecdotes|one|two|thin|shaky|poor|unpublished|case|animal|flawed|biased)
      (at first (glance|sight|blush)|on the surface|superficially|on a superficial reading) ,? ..30! (,|.|;|—) (but|yet|however|though|on closer)
      (may|might|can|could|would) (seem|appear|look|sound) (that|as if|as though|like|obvious that|plausible that|natural that|clear that) ..30! , (but|yet|however|though|although)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (${LAY}|books|doctors|clinicians|lectures|courses|lecturers|coaches|sites|articles) ..1! still ..1! (~claim|~teach|~say|~state|~repeat|~print|~insist|~assert|~maintain|~believe|~tell (us|you|readers|students|patients|people)|~write|~imagine|~pretend) (that)?
      (before|until|unless) ..6! (accept|accepts|conclude|concludes|claim|claims|say|says|believe|assert|declare|infer|~show|~prove|~demonstrate|~establish|~confirm) that
      (one|you|we) (often|sometimes|always|still|frequently|may|might|will|can|even)? (hears|hear|reads|read) (that|of|about)
      in (its|their) (crudest|vulgar|popular|most extreme|extreme|most naive|naive|baldest|most simplistic|cartoon|caricatured|strongest) ..2! (form|version|guise|reading|forms|versions) ,? ..6! (that|is|:)
      (naive|naïve|literal|crude|simplistic|superficial|careless|lazy|uncharitable|hasty) ..1! (reading|interpretation|view|account|conclusion|reader|observer|inference) ..5! that
      (although|though|while|whereas|even though|whilst) (it|some|others|many|several ..1!|early ..1!|earlier ..1!|previous ..1!|initial ..1!|one ..1!) ..3! (~report|~claim|~suggest|~find|~argue|~show|~propose|~conclude|shown|found) ..1! that
      (retracted|withdrawn|discredited|fraudulent|fabricated|infamous|notorious|debunked) ..2! (paper|study|article|report|work|trial|claim|experiment) ..2! (~claim|~report|~state|~say|~conclude|~show|~suggest|~argue|~find|that)
      (endorse|endorsed|endorses|endorsing|endorsement|acceptance|agreement) (of|with|in)? ..2! (statement|claim|idea|view|notion|myth|item|statements|belief) ..2! that
      (earlier|previous|first|original|older) (version|draft|edition|report|wording) of (this|the|our|that) ..2! (incorrectly|wrongly|mistakenly|erroneously)? (~say|~state|~claim|~report|~suggest|~write|read|~give|~describe) (incorrectly|wrongly|mistakenly|erroneously)? (that)?
      (~say|~state|~claim|~report|~conclude|~assert|~assume|~imply|~write) (incorrectly|wrongly|mistakenly|erroneously|falsely) that
      (~go|gone|going) (so|as) far as to (say|claim|state|assert|conclude|argue|suggest|declare|write|propose)
      (in|during|by) the ..1! (nineteenth|eighteenth|seventeenth|sixteenth|19th|18th|17th|16th|twentieth|1800s|1900s|middle ages|renaissance|victorian) (century|era|age)? ,? ..4! (~teach|~believe|~hold|~think|~claim|~assume|~argue|~say|~write) ..1! that
      (followers|disciples|adherents|contemporaries|devotees|believers|fans) ..2! (~believe|~hold|~think|~teach|~claim|~argue|~say|~assume) that
      (this|a|the following|these|one|another) ..2! (headline|headlines|slogan|slogans|tweet|advert|advertisement|poster|caption|tagline|catchphrase|blurb|billboard) ..2! :
      (myths|neuromyths|misconceptions|fallacies|clichés|cliches|falsehoods|half-truths|legends|misunderstandings|untruths) ,? (such as|like|including|for example|for instance|e.g.)
      (${TELLERS}) ..2! (wanted|want|wants|needed|need|got|invented|found|craved|crave|demanded) (a|an|their|its)
      (proponents|advocates|adherents|defenders|supporters|champions) of (this|the|that|such) ..3! (~hold|~claim|~argue|~say|~believe|~maintain|~insist|~assert|~think|~contend) that
      how (could|can|would|might|should) (one|we|you|anyone|researchers|scientists) ..1! (show|prove|test|know|establish|demonstrate|tell|verify) (that|whether)
      how (could|can|would|should)? (anyone|anybody|somebody|one) (could|can|would|should)? ..1! (~know|~believe|~say|~claim|~tell|~think) (that)?
      (~joke|~quip|~jest|~tease) (that|about how)
      (students|pupils|undergraduates|candidates|beginners|freshmen|applicants|essays) ..1! (often|sometimes|frequently|commonly|regularly|typically|always) (~write|~say|~claim|~state|~answer|~believe|~assume|~think) (that)?
      (deserves|deserve|merits|merit|has earned|earned|needs) ..1! (better|more) than (the|a|this|that|its) ..2! (label|nickname|name|title|epithet|slogan|${IDEA})
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (contrary|in contrast|opposed) to ..2! (claims|reports|suggestions|assertions|arguments|statements|assumptions|beliefs|claim|report|assumption|belief) that
      (am|is|are|was|were|remain|remains|remained|grew|i'm|we're) ..2! (sceptical|skeptical|doubtful|unconvinced|unpersuaded|not convinced|not persuaded|not sure|far from sure|far from convinced) (that|of the (idea|claim|view|notion))
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      (is|are|was|were|be|:|—|<start>) (so|also|therefore|even|really|actually|clearly)? (much|far|a lot)? more than (just|merely|simply|only)? (a|an|the|its|your|our|their)
      <start> (beyond|past) (the|a|an|its)
      (rise and fall|life and death|making and unmaking|short history|strange career) of (the|a|an)
      if there (is|was|were|ever was|ever were) (a|an|any|such a) ..1!
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      in (the|a|an|his|her|this|that|their|one) ..3! (film|movie|novel|thriller|comic|sitcom|soap opera|video game|science-fiction story|fairy tale|plot|episode) ..6! ,
    `)
  },
  {
    class: 'proposal',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (we|i) (also|therefore|thus|further|originally|initially|had)? (expected|expect|anticipated|anticipate)
    `)
  },
  {
    class: 'proposal',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (ability|capacity|power|potential|tendency) of ..6 to ..14! (was|were|is|are|has been|have been|remains) ..2! (tested|examined|investigated|disputed|unproven|unclear|debated|questioned|studied|assessed|unknown|controversial|explored|evaluated)
    `)
  },
  {
    class: 'distance',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      , or so (it is|it was|it has been|we are|we were) (claimed|said|believed|thought|argued|hoped|told|assumed) ,
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (~catch|~capture|~fire|~seize) the ..1! imagination
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      (~lose|~forfeit|~outgrow|~shed|stripped of) (its|their|the) ..1! (crown|title|status|reputation|halo|shine|name|fame|image|claim|nickname|label) (as|of|to|as the|of the)
    `)
  },
  {
    class: 'history',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (for|over|during|throughout) ..3! (decades|years|centuries|generations|time|while|century) ,? ..4! (was|were) ..1! (considered|regarded|thought|seen|believed|viewed|held|described|billed|cast|hailed|treated|celebrated|called|dubbed|branded|portrayed) (to be|as)?
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (finding|findings|result|results|effect|effects|observation|report|reports|claim) that ..24! (failed|fails|fail) to (replicate|be replicated|be reproduced|reproduce)
      (finding|findings|result|results|effect|effects|observation|report|reports|claim) that ..24! (could|can|did|was|were|has|have) not ..1! (be)? (replicated|replicate|reproduced|confirmed|verified|corroborated)
    `)
  },
  {
    class: 'proposal',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (~ask|~wonder) how
      <start> (hypothesis|hypotheses|prediction|predictions|expectation|conjecture|h1|h2|h3|h4|h1a|h1b|h2a|h2b|research question|research questions) ..2! (:|.)
      (cannot|can't|could not|couldn't|not) ..1! (rule out|exclude|discount|be ruled out|be excluded) ..2! that
      (if|should|provided|suppose|supposing) ..5! (confirm|confirms|confirmed|show|shows|showed|prove|proves|proved|demonstrate|demonstrates|establish|find|found|out|true|reveal|reveals) that
    `)
  }
]
