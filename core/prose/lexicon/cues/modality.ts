// Words that weaken, strengthen, condition or put off a claim, and those that hand it to the authors' own data.
//
// Hedges follow the speculation cues of the CoNLL-2010 shared task (Farkas et al. 2010) and Hyland's lists.
import { type CueGroup, IDEA, lines } from './shape.ts'

const GROUPS =
  'men|women|males|females|boys|girls|patients|students|adolescents|mothers|fathers|volunteers|participants|couples|carriers|homozygotes|newborns|infants|toddlers|subjects|respondents|veterans|singles|twins'
const FIND_OUT =
  'test|explore|examine|understand|investigate|determine|clarify|establish|study|know|find out|elucidate|ask|disentangle|assess|see|learn|verify|confirm|show|measure|address|identify|evaluate'
const FOUND_OUT =
  'tested|explored|examined|understood|investigated|determined|clarified|established|studied|seen|elucidated|shown|proven|proved|assessed|confirmed|verified|demonstrated|resolved|addressed|evaluated|identified|settled'

export const modality: readonly CueGroup[] = [
  {
    class: 'pseudo',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (in|by|since|until|of|during|from|last|this) ^may
      not (only|just|merely|solely|exclusively) (in|among|for|with|under|towards|toward) (the)? ..2! (${GROUPS}|people|adults|children|humans|some|certain|specific|conditions|circumstances|partners|strangers)
      ^may #
      (in|under|with|given|at|amid) the (right|proper|appropriate|correct|ideal|best) (context|contexts|condition|conditions|circumstances|setting|settings|environment|situation|hands|moment|time|dose|company|mood)
      (under|in) (ideal|optimal|favourable|favorable|good|normal|everyday) (conditions|circumstances)
      when (conditions|circumstances|the conditions|things|the time) (are|is) right
      (in|with) (general|particular|fact|turn|sum|short|addition|contrast|practice|principle|essence|part|effect|other words|men and women alike|humans|people|all people|everyone|everybody|mammals|us|our species)
      (in|among) (men|women|males) and (men|women|females|females) (alike)?
      only (a|the|one) (matter|question)
      so that (the|their|our)? (they|we|he|she|adults|babies|children|couples|fathers|females|humans|infants|males|men|mothers|others|parents|people|women|young) could
      (i|we|you|they|she|he|doctors|clinicians|anyone) could (tell|see|read|spot|pick) (which|who|whom|how|what|that|out|from|whether)
      (i|we|you|they|she|he|researchers|scientists|neuroscientists|doctors|everyone|anyone) could (literally|suddenly|clearly) (see|watch|hear|observe|witness|feel)
      (one|researchers|scientists|neuroscientists|experimenters|doctors) could ..1! (see|watch|hear|observe|witness) (a|the|how|what|which|every|each|his|her|their)
      could (actually|even|now|also|literally|clearly|finally|then)? ..1! be? (seen|watched|observed|heard) ..1! (lighting|firing|flashing|glowing|switching|moving|happening|unfolding|working|talking|at|in|on)
      (all|everything) that? (we|you) need to (know|see|learn)
      what ..3! (need|needs|have|has|ought) to (know|see|learn) about
      (seem|seems|seemed) (lost|ill|calm|shy)
      made possible by|through|thanks|with|only|because|when
      ~make it possible (for ..4!)? to
      (i|we|you|they|anyone) could ..1! (run|go on|dance|walk|laugh|cry|sing|talk|sleep|hug|fly) ..2! (forever|for ever|for hours|all day|all night|everyone|anyone)
      ~make ..2! possible (.|,|;|—|\\!|\\?|by|through)
      ~feel (as if|as though|that|like)? ..1! (i|you|we|they|she|he|one|nothing|everyone|anyone|anything) (could|might)
      (appears|appear|appeared) (on|in|at|with|as|here|there|everywhere|again|twice|daily)
    `)
  },
  {
    class: 'hedge',
    direction: 'forward',
    reach: 'clause',
    source: 'CoNLL-2010',
    patterns: lines(`
      may|might|could|can-possibly
      (~appear|~seem) (to|likely|that|as|rather|largely|mostly|capable|able|involved|important|related|linked)
      seemingly|apparently|presumably|conceivably|arguably|putatively|tentatively|potentially|hypothetically|plausibly|speculatively
      putative|possible|potential|tentative|candidate|presumed|hypothetical|speculative
      (suspected|supposed|hypothesised|hypothesized|proposed|postulated) ..1! (mechanism|mechanisms|pathway|pathways|cause|causes|role|link|basis)
      (has|have|had) ..2! been ..1! (thought|believed|considered|assumed|presumed|suspected|supposed|expected|said|reported) (to|that)
      (,|and|that|a|an|the) (thought|believed|assumed|presumed|suspected|hypothesised|hypothesized|supposed|speculated) to
      (is|are|be) (thought|believed|considered|assumed|presumed|suspected|hypothesised|hypothesized|supposed|speculated|expected|said|reported) (to|that)
      ~tend to
      likely to
      unlikely to
      ~hint at|that
      consistent with
      ~help to? ~explain
      in theory
      in principle
      (a|some|partly|somewhat|limited|weak|modest|mixed|preliminary|early|initial|tentative) (evidence|support|data|signs|indication|indications|results|findings|role) (that|for|of|suggest|suggests)
      capable of
      would ..1! (seem|appear|suggest)
    `)
  },
  {
    class: 'hedge',
    direction: 'forward',
    reach: 'said',
    source: 'CoNLL-2010',
    patterns: lines(`
      ~suggest (that|a|an|the|how|it|they|some|this)
      ~suggest
      ~speculate that?
      ~suspect that
      (likely|possible|plausible|conceivable|probable|arguable|unlikely|imaginable) (that|,)
      (it|this) (seems|appears|may be|might be|could be)
      raises|raise the possibility
      (one|another|a|the) ..1! (interpretation|possibility|explanation|speculation) (is|was|would be) (that)?
      (one|another|a|the) (possible|plausible|likely|likelier|alternative|different|other|charitable|simpler|natural|obvious|better|safer)? reading (is|was|would be) (that)?
      (it is|it's) (unclear|unknown|debated|uncertain|not clear|not known|open|unresolved) (how|why|in what way|by what)
      (remains|remain) (unclear|unknown|debated|uncertain|elusive) (how|why)
      in (my|our) (view|opinion)
      (i|we) (think|believe|suspect|guess) (that)?
      (i|we) feel that
      ~point to|towards
    `)
  },
  {
    class: 'hedge',
    direction: 'both',
    reach: 'clause',
    source: 'CoNLL-2010',
    patterns: lines(`
      perhaps|possibly|maybe|probably|conceivably|presumably|purportedly
      likely (result|results|resulted|stem|stems|stemmed|arise|arises|arose|reflect|reflects|reflected|come|comes|explain|explains|due|caused|driven|mediated|because|through|via|by|owing|thanks|from|as a (result|consequence))
      , (it seems|it appears|arguably|apparently|we think|in part)
      (to some|to a certain|to an unknown) (extent|degree)
      in some (cases|respects|ways)
      (is|are|remains|remain) (a matter of|subject to|open to|under) ..1! (dispute|debate|controversy|discussion)
      (is|are|remains|remain) a matter of ..1! (speculation|conjecture|guesswork|opinion|disagreement)
      (~give|~yield|~produce) ..2! (different|conflicting|mixed|contradictory|opposite|inconsistent|divergent) (answers|results|findings|verdicts) (about|on|to|as|for|over)
      (unclear|debated|controversial|contested|uncertain|disputed|unresolved|an open question|up for debate|inconclusive|mixed|speculative|preliminary)
    `)
  },
  {
    class: 'hedge',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      or so it (seems|appears|seemed|would seem)
      , it (seems|appears|seemed)
      , or so (we|they|some) (think|believe|hope)
    `)
  },
  {
    class: 'booster',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      clearly|obviously|undoubtedly|certainly|definitely|indisputably|unquestionably|undeniably|evidently|surely|indeed|always|conclusively
      of course
      (no|without|beyond) (a|any)? (doubt|question)
      (well|firmly) (documented|established|known|proven|accepted)
      ~prove|~demonstrate|~confirm|~establish that?
      landmark|definitive|irrefutable|groundbreaking|unequivocal|unequivocally
      (it is|it's) (clear|a fact|well known|proven|established|certain|obvious) that
      there is no doubt
      no one ..1! doubts
    `)
  },
  {
    class: 'condition',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      only (when|if|in|towards|toward|with|among|under|after|for|while|where|during|at|among|within|as long as)
      (under|in) (specific|certain|some|particular|these|those|such|limited|controlled|stressful|threatening|low-stress|experimental|many|most|several|special) (conditions|circumstances|contexts|context|situations|settings|cases)
      (in|for|among|with) (some|certain|specific|a few|a minority of|many|most|particular|a subset of) ..1! (people|studies|individuals|${GROUPS}|adults|children|humans|cases|trials|samples|species|brains|strains|groups|contexts|tasks)
      (in|among|for) (the)? ..4! (${GROUPS})
      (in|among|for) ..3! (people|individuals|adults|children|those|persons|humans) (with|who|whose|high|low|diagnosed|aged|under|over|carrying|from|living|prone|scoring)
      (in|among) (healthy|anxious|depressed|autistic|older|younger|young|elderly|insecure|secure|lonely|shy|pregnant|breastfeeding|lactating) ..2! (people|individuals|adults|children|humans|persons)
      (in|at) (one|this|that|our|a|two|three|a single|the first|an early|the original|a small|a recent) ..3! (study|trial|sample|experiment|cohort|lab|laboratory|task|paradigm|dataset|replication)
      (provided|providing|assuming|given|so long as|as long as|on condition) (that)
      in (only)? (one|two|some|half|few|most) of (the|our|their|all)? (two|three|four|five|six|seven|eight|nine|ten|several|many|#) ..1! (tasks|studies|trials|samples|experiments|conditions|groups|measures|sessions|tests)
      depends|depend|depended|depending|dependent|contingent on|upon
      (moderated|qualified) by
      (at rest|in vitro|in culture|in slices|at baseline|ex vivo|in silico|post mortem|post-mortem)
      (with|towards|toward|for) (familiar|unfamiliar|known|in-group|out-group|ingroup|outgroup|certain) ..1! (partners|others|people|members|individuals|faces|strangers)
      (unless)
      (particularly|especially|mainly|chiefly|mostly|primarily) (in|among|when|for|if)
    `)
  },
  {
    class: 'comparison',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (more|less|higher|lower|greater|fewer|stronger|weaker|larger|smaller|faster|better|worse) ..4! than
      (compared|relative|in comparison) (with|to)
      versus|vs
      (as in|like|similar to|just as|as with|much like)
    `)
  },
  {
    class: 'proposal',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (we|i|authors|here we) !((could|can|may|might) ..2! (expect|anticipate)) ..3! (~propose|~hypothesise|~hypothesize|~predict|~speculate|~postulate|~posit|~conjecture|~theorise|~theorize|~expect|~anticipate|~venture|~envisage|~envision) ..2! that
      (we|i) (~hypothesise|~hypothesize|~predict|~speculate|~conjecture)
      ((our|the|this|my|a|main|first|second|working|central|primary|one|their|null) ..2! (hypothesis|prediction|conjecture|proposal) (is|was|were|states|stated|predicts|holds|,)? (that|:))
      (it) (is|was|has been) (hypothesised|hypothesized|proposed|postulated|predicted|posited|conjectured|speculated|theorised|theorized) that
      (hypothesised|hypothesized|predicted|conjectured) (that|to)
      (is|are|was|were|been|be) ..1! (proposed|postulated|posited|speculated|theorised|theorized) to
      (to|we) ~test (the)? (hypothesis|idea|prediction|notion|possibility|claim) that
      by (inference|extension|analogy) ,
      ((i|we) (wish|wished|would love|would like)|i'd love|we'd love|if only) ..3! (could|to|can) ..1! (write|say|report|claim|tell|announce|conclude) ..2! (that)?
      would ..1! (need|require|imply|entail|presuppose|demand|oblige|take) (that)?
      (suppose|assume|what if|consider the possibility) (that|for a moment)?
      (were|if) (it|this|that) (were|was|be)? (true|so|the case|right) (that)?
      ^had (we|it|they|you|she|he|i|this|that|oxytocin|dopamine|serotonin|nature)
      imagine (that|for a moment|a world)
      (let us|let's) (suppose|imagine|assume|say)
    `)
  },
  {
    class: 'prospect',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (future|further|subsequent|forthcoming|upcoming|additional|larger|next) ..2! (studies|study|work|research|trials|trial|experiments|investigations|investigation) ..2! (should|could|will|must|may|might|can|need|needs|ought|would|is|are) (to|be|needed|required|warranted|necessary)?
      (remain|remains|remained) (to be) (${FOUND_OUT}|tested)
      (further|more|future|additional|larger|longer|better) ..4! (is|are|will be) (needed|required|warranted|necessary)
      (need|needs|ought|has|have|yet|remains) to be (${FOUND_OUT})
      should (also)? be (${FOUND_OUT})
      (it|it's) (is|will be|would be|remains|may be|becomes|was)? ..1! (crucial|important|essential|necessary|vital|interesting|worthwhile|key|useful|imperative|critical|worth) (to|for ..4! to)? (${FIND_OUT}|exploring|testing|asking|investigating)
      (we|researchers|scientists) (need|have yet|must|aim|plan|intend|wish|want) to (${FIND_OUT})
      (the|our) aim ..6! (is|was) to (${FIND_OUT})
      (next|promising|further|future) (step|steps|task|tasks|challenge|goal)
      if (our|this|the|that|their|my) ..2! (hypothesis|model|theory|account|idea|prediction|conjecture|proposal) (is|were|was|holds|proves|turns)
    `)
  },
  {
    class: 'own-result',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (we|i) ..2! (found|observed|showed|report|show|find|measured|replicated|demonstrated|detected|recorded|saw|confirmed) (that|a|an|no|the)?
      (our|these|the present|the current|this) (results|data|findings|study|experiment|experiments|analysis|analyses) ..2! (show|shows|showed|reveal|revealed|indicate|indicated|demonstrate|demonstrated|confirm|confirmed|suggest|suggests|suggested)
      (table|figure|fig|fig.|supplementary table|supplementary figure) #
    `)
  },
  {
    class: 'caveat',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      however|although|nonetheless|albeit|caution|cautiously|caveat|caveats|limitation|limitations|unclear|unknown|debated|controversial
      ~remain to be
      (cannot|can't|should not|must not) be (taken|read|interpreted|generalised|generalized|extrapolated|assumed|inferred)
      mixed (results|findings|evidence)
      (not) (univocal|conclusive|consistent|established)
      (~criticise|~criticize|~question)
    `)
  },
  {
    class: 'cancel',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      nevertheless|nonetheless|regardless|notwithstanding
      even so
      (none of this|none of that|nothing of this|all this|all that|this|that) (does not|do not|doesn't|cannot|can't)? ..1! (~change|~alter|~affect|~touch|~weaken|~diminish|~shake) (the|our|this|that|its) ..2! (message|conclusion|point|picture|fact|principle|result|finding|story|claim|case)
      (be that as it may|all the same|in any case|in any event|at any rate|that said|having said that|this notwithstanding|despite this|despite these (caveats|limits|limitations|problems|concerns|doubts)|these (caveats|limitations|concerns) aside)
      (but|yet|still) ,? (the|this|that|its|one|their) ..2! (principle|principles|conclusion|message|point|pattern|picture|logic|lesson|mechanism|finding|fact|rule|story|basics|core|essence|idea|foundation) ..1! (holds|hold|held|stands|stand|remains|remain|is|has held|applies|apply|survives|are|has|translates|extends|generalises|generalizes|carries)
      it is worth noting
      (but|yet|still) ,? (it|they|we|this) (clearly|certainly|surely|definitely|undoubtedly|still)
      (${IDEA}) still (holds|stands)
    `)
  }
]
