// Words that deny, and words that only look as if they did.
//
// From NegEx (Chapman et al. 2001, doi:10.1006/jbin.2001.1029) and ConText (Harkema et al. 2009,
// doi:10.1016/j.jbi.2009.05.002), cut to what essays and articles use, with our own additions.
import { type CueGroup, IDEA, lines } from './shape.ts'

const NOT =
  "not|never|cannot|can't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|hasn't|haven't|hadn't|couldn't|shouldn't|mustn't|ain't"

export const negation: readonly CueGroup[] = [
  {
    class: 'pseudo',
    direction: 'forward',
    reach: 'cue',
    source: 'NegEx',
    patterns: lines(`
      not|isn't|aren't|wasn't|weren't|doesn't|don't|didn't only|just|merely|solely|exclusively|purely|alone
      (${NOT}|no longer) ..1! (metaphorically|figuratively)
      no|(not a) (metaphorical|figurative)
      no (mere|simple|idle|empty|loose)? (metaphor|analogy|comparison|figure of speech) !(between|can|could|is|was|exists|holds|has|for)
      (is|are|was|were) not (a|just a|only a|merely a) (mere)? (metaphor|analogy|figure of speech)
      more than (a|just a|a mere) (metaphor|analogy|figure of speech) (for|with)?
      not so much as
      not in the least surpris*
      not least
      not to mention
      not to be outdone
      not until
      not long ago
      not for nothing
      not (called|named|nicknamed|dubbed|labelled|labeled|known as|christened) ..6! for nothing|no
      not by chance
      not infrequently|uncommonly|rarely|seldom|unlike
      not without
      not limited|restricted|confined|exclusive to
      isn't|aren't limited|restricted|confined to
      (not|hardly|scarcely|little) (a|any)? (surprise|surprising|surprisingly|unexpected|unexpectedly|wonder|coincidence|accident|secret|news)
      isn't|aren't|wasn't (a|any)? (surprise|surprising|coincidence|accident|secret|news)
      no longer in doubt
      no (good|real|valid|longer any|sound|medical|ethical)? (reason|reasons|ground|grounds|excuse|cause) (not to|to (withhold|wait|delay|hesitate|refuse))
      no (good|real|valid|sound|medical|ethical)? (reason|reasons|ground|grounds|excuse) why ..8! (should|could|must|may) not
      never too (late|early|old|young) (to|for)
      (cannot|can't|could not|couldn't|never|do not|don't|does not|doesn't|did not|didn't) lie|lies|lied
      (hardly|scarcely|barely|little) (a|any)? (doubt|question) (that)?
      no (exception|exceptions) (, | ; | . | <end>)
      (is|are|be) no different !(from|than|in)
      no wonder !(drug|drugs|cure|cures|molecule|hormone|pill|pills|chemical|remedy|weapon|medicine)
      nothing (other|else) than
      without which ..10! (not|no|nobody|nothing|cannot|can't|couldn't|wouldn't)
      without ..5! (there (is|are|would|could|can|was) ..1! (no|little|nothing) | , no | , nobody | , nothing | , there (is|are|would|could|can) ..1! no)
      no (small|real)? (doubt|surprise|secret|question|denying|coincidence|accident|mystery|matter|mistake|exaggeration|mean|less|fewer|sooner|stranger|escaping|reason to doubt)
      no one (can|could|would|will|seriously|really)? ..1! (~doubt|~dispute|~deny|~question|~contest|disagrees|disagree)
      nobody (can|could|would|will|seriously|really)? ..1! (~doubt|~dispute|~deny|~question|~contest|disagrees|disagree)
      (few|hardly anyone|scarcely anyone|hardly any|no) ..3! (doubt|doubts|dispute|disputes|deny|denies|question|disagree)
      no (other|better) than
      no different from|to|than ..6 (cocaine|heroin|crack|morphine|opium|opiates|opioids|nicotine|methamphetamine|amphetamine|amphetamines|cigarette|cigarettes|tobacco|cold turkey|withdrawal|drugs|addict|addicts|addiction|junkie|junkies)
      no (real|true)? difference ..5 between ..8 (and|or) ..3 (cocaine|heroin|crack|morphine|opium|opiates|methamphetamine|cigarette|cigarettes|addict|addicts|junkie|junkies)
      no (real|true)? difference ..5 between ..3 (cocaine|heroin|crack|morphine|opium|opiates|methamphetamine|cigarette|cigarettes|addict|addicts|junkie|junkies) and
      (beyond|without) (a|any|all)? (shadow of a)? (doubt|question|dispute)
      without (a|any|a single)? (exception|exceptions|fail|let-up|pause)
      undoubtedly|undeniably|indisputably|unquestionably
      (cannot|can't|can not|could not|couldn't) (help)? but
      (cannot|can't|can not|could not|couldn't|never) be (overstated|overemphasised|overemphasized|overestimated|denied|ignored|doubted|disputed|stressed|emphasised|emphasized|underestimated|neglected|missed|avoided|escaped)
      (cannot|can't|can not|could not|couldn't|never) (overstate|overemphasise|overemphasize|overestimate|deny|ignore|doubt|dispute|underestimate)
      (${NOT}) ..1! (~doubt|~deny|~dispute|~question|~forget|~ignore|~contest|~overlook|~contradict|disprove|~refute|~reject)
      (${NOT}) ..1! (know|knew|known|realise|realised|realize|realized|notice|noticed|care|mind|appreciate) that
      (nobody|no one|few) ..1! (knew|realised|realized|noticed) that
      (never|not|doesn't|don't|didn't|nor) fails|fail|failed to
      never ~cease to
      (not|never|needn't|shouldn't|don't|mustn't) (hesitate | be (afraid | shy | scared | reluctant) (to | of))
      (need not|needn't|no need to|no longer need) (to)? (wait|delay)
      (not|don't|doesn't|didn't|won't|no longer) (need|have|want) to (wait|delay|hesitate)
      without ..1! (delay|hesitation|hesitating|effort|warning|asking|waiting|knowing it|realising it|realizing it|noticing|thinking|trying)
      (not|never|isn't|aren't|wasn't|weren't) ..5! (anything|anyone|anybody|anywhere|nothing) (but|except|besides|other than)
      (not|isn't|aren't|wasn't) (possible|conceivable|imaginable|thinkable|complete) without|unless
      (do not|don't|does not|doesn't|did not|didn't|cannot|can't|never) (exist|happen|occur|arise|work|form|develop|begin|start|come|function|last) without|unless
      (don't|do not|never) let (your|my|our|a|an|too much|low|high|chronic|stress|cortisol|adrenaline|dopamine|serotonin|oxytocin|inflammation)
      nothing wrong|amiss with|in
      never|not|doesn't|don't|didn't ~stop|~cease|~quit|~tire !(is|was|are|were|by|at|.|,|;|—|\\!|\\?|for|to)
      (cost|costs|cost you) (us|you|them)? nothing (to|at all|but)?
      (never|not|doesn't|don't|didn't) ~disappoint|~let us down
      no sooner than
      (nothing|nobody|no one|no other ..1!) ..6! (like|better than|more than|quite like)
      without ..2! (hesitation|exaggeration|reservation|contradiction) ,? ..2! (can|may|could) ..1! (say|claim|conclude) that?
      (one|we|you|i) (may|can|could) (safely|confidently|rightly|fairly|justly|truly|now) (say|claim|conclude|state) that?
      nothing ..2! (beats|beat|rivals|matches|equals|tops|compares|comes close)
      (just|only)? a little (of|more|extra|bit)
      nothing (less|short|other|but|else) ..1! (than|of|but)?
      none other than
      no more (research|studies|study|work|data|evidence|proof)
      no further (research|studies|study|work|data|evidence|proof)
      no. #
      (is|are|was) no (myth|misnomer|exaggeration|oversimplification|fiction|fantasy|joke|metaphor|accident|fluke)
      isn't|aren't|wasn't (a|an|just|simply|merely)? (myth|misnomer|exaggeration|oversimplification|fiction|fantasy|joke|fluke)
      (is|are|was|were) not (a|an)? (myth|misnomer|exaggeration|oversimplification|fiction|fantasy|joke|metaphor|fluke|wrong|false|misleading|inaccurate|incorrect|mistaken|outdated|unreasonable|unfounded)
      not (wrong|false|misleading|inaccurate|incorrect|mistaken|unreasonable|an exaggeration) to
      (isn't|aren't|wasn't) (wrong|false|misleading|inaccurate|incorrect|mistaken|unreasonable)
      whether or not
      or not
      more often than not
      if not
      why not
      not even close to done
      (there is|there's|there are|there can be) no ..6! without
      no ..3! without
      (cannot|can't|could not|couldn't|never) ..5! without
      know|knows no bounds|limits
      by no means all
      not once but
      (far from) (the|home|here|home-range|each|any|a (city|coast))
    `)
  },
  {
    class: 'negation',
    direction: 'forward',
    reach: 'clause',
    source: 'NegEx',
    patterns: lines(`
      ${NOT}
      no
      none|nobody|nothing|nowhere
      no one
      neither
      nor
      ~fail to
      (has|have|had) yet to (show|demonstrate|prove|establish|confirm|find|explain)
      (hard|difficult|impossible) to (believe|credit|swallow|accept|imagine|maintain|argue) (that|how|in)?
      (look|looks|looked|search|searches|searched|seek|sought) ..2! in vain (for)
      (quite|very|something ..2! | rather|altogether|entirely)? different from
      (~draw|~allow|~permit|~support|~make|~warrant|~license) no ..1! (conclusion|conclusions|inference|inferences|claim|claims|statement|statements) ..1! (about|on|regarding|for|as to|to)
      nothing follows (for|about)
      failure|failures to
      unable|powerless to
      incapable of
      hardly|scarcely|barely|rarely|seldom
      rarely|seldom|hardly ,? if ever ,?
      by no means
      in no way|sense
      no longer
      not any more
      (evidence|support|proof|data) (is|are|was|were|remains|remain) (lacking|missing|absent|scarce|scant|thin|weak)
      (little|scant|scarce|thin|sparse|insufficient|weak|poor|no) ..2! (evidence|proof|support|basis|reason|data|grounds) ..4!
      (little|nothing|less) to do with
      (little|nothing|next to nothing|almost nothing) (about|of|on)
      few (studies|trials|researchers|scientists|experts|data|people)
      (few|hardly any|no|not many|scarcely any|precious few) ..2! (specialists|researchers|scientists|experts|neuroscientists|psychologists|biologists|anatomists) ..1! (agree|believe|accept|think|hold|endorse|say|claim|use|call|speak) (that|with)?
      (refuses|refuse|refused|declines|decline|declined) to
      ~cease to
      ~doubt (that|whether|if|the)?
      ~deny (that|being)?
      anything but
      no more than
      (stop|avoid|refrain|quit|resist) (from|of)? (the|a|any|such|this)? (calling|saying|telling|teaching|preaching|pretending|writing|repeating|speaking|talking|treating|describing|thinking|believing|using|claiming|assuming|equating|reducing|casting|portraying|naming|labelling|labeling|term|terms|word|words|label|labels|phrase|phrases|language|headlines|temptation|urge|idea|claim|notion|metaphor|metaphors|statements|expressions|nickname|nicknames) (to)?
      (must|should|ought|better) not
      untrue that
      (far)? too (little|early|soon) ..5! (to|for)
      ~dissociate (from|wanting)?
    `)
  },
  {
    class: 'negation',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      least (likely|able|good|apt|suited|fit|plausible|deserving|convincing|useful) (to|at|of|for|in|when)?
    `)
  },
  {
    class: 'negation',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      (more|better|stronger) ..1! (evidence|support|basis|data|reason|proof) ..1! for ..5! than for
      (far|nowhere near) from being?
      without
      nowhere near
      rather than
      would|'d|i'd|we'd|they'd|he'd|she'd rather|sooner ..14 than
      (better|more accurately|more aptly|more appropriately|more fittingly|more precisely|rather) ..14 than as
      more (of)? (a|an|like) ..6! than (a|an|the)?
      instead of
      unlike
      as opposed to
      contrary to
      in contrast to
      quite apart from
      in place of
      in lieu of
      less (a|an|the)
      other than
      , not
      ; not
      — not
      and|but|yet not
      there (is|was) ..2! more to ..5! than
      ~go|~extend|~reach (well|far)? beyond (that of|the role of|being|those of|the job of)
      ~survive ..2! (damage|loss|lesion|lesions|removal|destruction|death|absence|blockade|depletion|injury) (to|of|in)?
      (~persist|~remain|~continue|~endure|intact|unchanged|unimpaired|spared|preserved|possible|present) ..1! (without|despite ..3! (damage|loss|lesions|lesion|removal|depletion|blockade|absence) (to|of|in))
      (fits|fit|suits|suit|describes|describe) ..4! better than (it|they|he|she)? (fits|fit|suits|suit|describes|describe)?
      ~prevent|~keep|~stop|~bar|~block|~hinder|~hold ..6! from
      ~mistake|~confuse ..4! (for|with)
    `)
  },
  {
    class: 'negation',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (does not|doesn't|do not|don't|did not|didn't) exist
      would be ..1! impossible (and|or|, or) ..2! (recommended|wise|unwise|useful|useless|desirable|undesirable|healthy|unhealthy|safe|dangerous)
      (they|we|you|it|he|she|i) (are|is|am|was|were) not (.|;|—|\\!)
      (is|are) (not|never) (real|a thing|true|the case|correct|accurate|right|so|supported|warranted|justified|valid|tenable|helpful|useful) (by|in|at|.|,|;|and)?
      (isn't|aren't) (real|a thing|true|the case|correct|accurate|right|so|supported|warranted|justified|valid|tenable|helpful|useful)
      (is|are|was|were|has been|have been|been) (not|never) ..1! (accepted|found|detected|located|recognised|recognized|seen)
      (cannot|can't|could not|couldn't|can never|can not) be (seen|found|detected|located|read off|observed|recognised|recognized)
      (is|are) not ..1! (used|applied|written|spelled|spelt|meant) (for|to|in|as|with)
      (is|are|was|were) (not|far from) (supported|backed|borne out|confirmed|established|proven|proved) (by)?
    `)
  },
  {
    class: 'negation',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (no|little|scant|insufficient|weak|limited) ..2! (evidence|proof|support|reason|indication|sign) ..5! that
      (nothing|none of ..6!|no study|no trial|no one|nobody|no evidence|no data) ..3! (~show|~prove|~suggest|~demonstrate|~indicate|~establish|~find|~support) ..4! that
      (evidence|proof) (is|are|was|remains) (lacking|missing|absent|scarce|scant) that
      (lack|absence|lacks) of ..2! (evidence|proof|support|data) ..2! (that|for)
      (${NOT}) ..2! (believe|think|mean|imply|follow|show|prove|say|said|claim|claimed|support|find|found|establish|established|accept|agree|demonstrate|confirm|entail|shown|proven|proved|demonstrated|warrant|justify|assume|suggest) ..6! that
      (${NOT}) ..2! (${'support|confirm|justify|bear out|favour|favor|back|warrant|uphold|substantiate'}) ..2! (${IDEA})
      ~doubt|~dispute|~contest that|whether
      (not know|not known|unclear|unknown|no idea|not clear) how ..5! (would|could|might|should)
      (doubtful|questionable|far from certain|far from clear) (that|whether|if)
    `)
  }
]
