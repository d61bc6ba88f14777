// Names that others gave a thing, figures that old editions held, thoughts that one should be slow to have.
import { type CueGroup, FAULTY, lines, TELLERS } from './shape.ts'

/** Those who spread a name. */
const PUBLIC = `${TELLERS}|coverage|news|reports|reporting|newsreaders|editors|editor|public|popularisers|popularizers|publicity|television`

/** Where a name circulates that the science does not use. */
const PLACES =
  'press|newspapers|papers|magazines|tabloids|media|headlines|newsroom|newsrooms|blogosphere|adverts|advertising|bookshops'

/** What has a text that is changed later. */
const EDITIONS = 'edition|editions|version|versions|printing|printings|draft|drafts|impression|manual|handout|leaflet'

/** How a text has it. */
const GAVE =
  'gave|give|put|had|said|say|stated|state|claimed|claim|spoke|told|called|call|credited|listed|taught|described|named|promised|repeated|explained'

const NAMES =
  'phrase|phrases|name|names|label|labels|nickname|nicknames|term|terms|word|words|slogan|slogans|epithet|epithets|headline|headlines|titles|tags|expressions|catchphrases'

/** Aids to memory, which are not taken at their word. */
const AID = 'aid|aids|prop|device|sketch|cartoon|mnemonic|allegory|simile|crutch'

export const recasting: readonly CueGroup[] = [
  {
    class: 'distance',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (${PUBLIC}) ..6! (~turn|~spin|~twist|~inflate|~recast|~translate|~blow up|~elevate|~convert|~transform) ..5! (into|to)
      in the ..1! (popular)? (${PLACES}) ,? ..6! (~become|~turn into|was|is|are|were|stood for|~feature|~appear|~figure|~pass)
      (older|earlier|old|previous|first|second|third|former|original|#) (${EDITIONS}) ..6! (${GAVE})
      (in|until) (the|an|its|my|our|his|her) ..1! (older|earlier|old|previous|first|second|third|former|original|#) (${EDITIONS})
      (i|we) ..2! (wrote|printed|put|gave|drew|said) ..8! in (my|our|the) (first|second|third|earliest|earlier|previous) ..1! (book|edition|paper|lecture|textbook|talk|draft)
      (would|will|might) have to be ..3! to ..1! (conclude|say|claim|believe|call|infer|maintain|argue|read|think|speak|describe)
      (readers|those|people|anyone|anybody|whoever|all|patients|parents|couples) (who)? ..1! (expect|expects|expected|hope|hopes|hoped|(count on)|(counts on)|(bank on)) that
      (sold|promised) (me|us|him|her|them) (a|an|the|that)
      (been|is|are|was|were|hung|hangs|printed|shown) (on|in) ..2! (posters|poster|slides|slide|mugs|walls|leaflets|brochures|adverts) as
      (should|must|would|ought to|had better|do well to) be ..2! (slow|reluctant|loath|hesitant|the last|(more careful)) (to|before|about|in)
      (should|must|would|ought to|had better|do well to) be ..2! (wary|careful|cautious) (of|about|before|in|not to) ..1! (calling|call|saying|say|claiming|claim|concluding|conclude|reading|read|inferring|infer|taking|take|treating|treat|assuming|assume|equating|equate|speaking|speak|attributing|ascribing)
      (often|commonly|usually|sometimes|casually|routinely|too readily|popularly|loosely) (narrated|glossed|translated|rendered|retold|spun|sold|dressed up|read out) as
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      what (therapists|coaches|trainers|some|many|consultants|teachers|influencers|bloggers|magazines|clinicians) (call|term|label) ..6! , ..3! (cannot|never|(have not)|(has not)|(do not)|(does not)|(prefer to)|(prefers to))
      (blamed|attributed|ascribed|credited|called|named|declared|billed|explained|assigned|traced) ..8! by (a|an|the|one|some|many|most|every)? ..2! (${TELLERS})
      what (a|an|the|such a|so-called) " ..4! (might|may|could|would) (be|mean|look)
      (was|were) (a)? (headline|headlines|slogan|slogans|brand|brands|hashtag|hashtags|bestseller|bestsellers) before (it|they)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'phrase',
    source: 'own',
    patterns: lines(`
      (readers|those|people|anyone|anybody|whoever|all|patients|parents|couples) (who)? ..1! (expect|expects|expected|hope|hopes|hoped|(count on)|(counts on)|(bank on)) (a|an|the|@molecule)
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'quoted',
    source: 'own',
    patterns: lines(`
      (${NAMES}) (,|:|—|like|such as|including) "
      ~ask ..6! what (a|an|the)? "
      (officer|subeditor|publisher|publishers|${PUBLIC}) "
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (was|were) (a)? (headline|headlines|slogan|slogans|brand|brands|hashtag|hashtags|bestseller|bestsellers) before (it|they)
      (~owe) (its|their|the) ..2! (fame|popularity|reputation|name|appeal|currency|success|nickname|career|charm) ..1! to ..4! (boom|campaign|fashion|advertising|marketing|(press release)|(one (study|paper|experiment))|${TELLERS})
      (the)? stuff of ..1! (thrillers|fiction|films|novels|legend|comics|fairy|headlines|movies|fantasy|magazines|posters)
      (and|but|yet) (everyone|everybody|they|all of them|most of them|most|nearly all|nearly everyone|almost everyone) (is|are|was|were) ..1! (${FAULTY}) (.|;|—|\\!)
      (is|are|was|were) (only|just|merely)? (a|an|one|her|his|my|our) ..2! (teaching|memory|thinking|classroom|learning|drawing|visual) (${AID})
    `)
  },
  {
    class: 'distance',
    direction: 'both',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (${PUBLIC}) ..3! (~make) (a|an|the) ..3! (of|out of)
    `)
  },
  {
    class: 'history',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (was|were) (once|soon|all|both|then)? to (explain|account|unlock|solve|revolutionise|revolutionize|cure|deliver) !whether|how|why|if
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (decades|years|long|ages|generations|half a century) after ..6! (~abandon|~drop|~discard|~bury|~refute|~disprove|~retire) (it|them|this|these)
      (has|have|had) (not|never|hardly) been ..1! (heard of|heard from|seen) ..6! since
      (will|would|may|must|(bound to)) be ..1! (disappointed|let down|disabused|undeceived|disenchanted)
      (says|say|said|tells us|reveals) (more|less|rather more|far more) about ..4! than
      (that|which|what) ..12! (does|do|did) not ..1! follow (.|;|,|from)
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (~mean|~prove|~settle|~establish|~diagnose) (very|rather|next to)? (little|nothing) !(less|more|but)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    of: 'previous',
    patterns: lines(`
      (i|we|he|she|they) (would|should|could|will|shall) (not|never|hardly|scarcely|no longer) ..1! <word> (it|that|this|so|them) ..2! (today|now|again|any more|anymore|any longer)
      (nobody|no one|few) (would|should|could|will) ..1! <word> (it|that|this|so|them) ..2! (today|now|again|any more|anymore|any longer)
    `)
  }
]
