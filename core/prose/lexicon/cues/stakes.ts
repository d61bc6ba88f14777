// What somebody wants said, has staked on or disputes with the author, and what a device or a plot says in passing.
//
// None of these is held by the author. Where the author goes on to oblige or agree, endorsement.ts takes them back.
import { type CueGroup, lines } from './shape.ts'

const UTTER =
  'say|write|add|state|claim|conclude|certify|include|mention|argue|print|report|promise|sign|teach|repeat|put|announce|confirm|declare|imply|suggest|stress|insist'
const DEVICE =
  'watch|ring|app|wristband|tracker|phone|strap|band|bracelet|gadget|device|software|dashboard|scales|mattress|mirror|screen|machine|leaflet|label|packet|box|bottle|tin|brochure|website|mug|poster|sign|horoscope|advert|song|chorus'
const PROVE = 'show|prove|demonstrate|find|produce|establish|shows|proves|demonstrates|finds|produces|establishes'
const HOLDS =
  'says|maintains|holds|insists|thinks|believes|argues|swears|claims|said|maintained|held|insisted|thought|believed|argued|swore|claimed'

export const stakes: readonly CueGroup[] = [
  {
    class: 'distance',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (~ask|~want|~urge|~press|~invite|~beg|~instruct|~order|(would (like|love|prefer))|(would have (liked|loved|preferred))) (us|me|him|her|them|((the|our|my) ..1! authors|writers|editors)) ..1! to ..1! (${UTTER}) ..4! (that|")
      (~ask|~want|~urge|~press|~beg|(would have (liked|loved|preferred))) (us|me|him|her|them) to (add|write|include|print|put in) (a|an|one|another) ..1! (paragraph|sentence|line|statement|chapter|page|slide|caption|word|section) (on|about)
      (~ask|~beg|~call) for (a|an|one|some|another) ..2! (paragraph|sentence|line|statement|chapter|page|slide|caption|word|passage|quote|quotation) (saying|stating|explaining|claiming|arguing|promising|(to the effect)|(that|which) (says|said|states|stated|explains|explained)) ..1! (that|how|why)
      (~suggest|~propose|~recommend|~demand|~insist|~request) (that)? (we|i|she|he) ..1! (${UTTER}) ..2! (that|"|our|the|it|((paragraph|sentence|line|statement|chapter|page|slide|caption|section) (on|about|saying)))
      (~ask|~want|~like|~wish) ..1! to have ..6! (labelled|labeled|called|named|marked|printed|captioned|renamed) as? "
      (anyone|anybody|whoever|whomever|someone|somebody|nobody|(the first ..2! (who|to))|(those|people|person|reader|readers|student|colleague) who) ..1! (can|could|shows|will|manages to|is able to) ..2! (${PROVE}) ..1! that
      (anyone|anybody|whoever|someone|somebody) (shows|proves|demonstrates) ..1! that
      (bet|wager|stake|sweepstake|motion|debate) ..4! (is|was|says|said|that|:) ..1! (that|whether)
      (someone|somebody|((a|some|one) (voice|man|woman|chap|fellow|lady|gentleman|bloke|guy|heckler))) ..7! (said|shouted|whispered|(called|cried|shouted|burst) out|remarked|announced|muttered|joked) ..3! (that|"|:)
      <start> (correction|erratum|errata|corrigendum|clarification|retraction) (:|.|—|,) ..16! (stated|said|wrote|called|claimed|described|reported|printed|credited|implied|suggested|attributed|blamed|told|named|referred|gave|held|put) (that|us|readers|it)?
      (the|a|an|my|our|his|her|their|its|this|that|they|he|she|month's|week's|year's|yesterday's) ..3! (put|puts|blamed|blames) ..9! (down to|on) "
    `)
  },
  {
    class: 'distance',
    direction: 'backward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      , (says|said|claims|claimed|reports|reported|insists|insisted|announces|announced|tells me|informs me|informed me) (the|my|our|his|her|a) ..1! (${DEVICE}) ,|.|;|:
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      , (says|said|claims|claimed|reports|reported|insists|insisted|announces|announced|tells me|informs me|informed me) (the|my|our|his|her|a) ..1! (${DEVICE}) , !which|who|and|so|because
    `)
  },
  {
    class: 'distance',
    direction: 'forward',
    reach: 'cue',
    source: 'own',
    patterns: lines(`
      (${HOLDS}) that ..24! (,|;)? (and|but|while|whereas) (i|we) ..1! (say|maintain|hold|think|insist|doubt|disagree|believe|said|maintained|held|thought|insisted|doubted|disagreed|deny|denied|(am|are|was|were) not)
      (${HOLDS}) that ..24! (,|;)? (and|but|while|whereas) ..2! (her|his|their|my|our|the) ..1! (sister|brother|wife|husband|partner|twin|colleague|opponent|rival|friend) ..1! (${HOLDS}) ..1! (it|they|there|the|nothing|not|hardly|no) ..3! (not|hardly|none|opposite|n't|doesn't|don't|didn't)
    `)
  },
  {
    class: 'distance',
    direction: 'both',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      in " ..8! " ,? (the|a|an|its|his|her) ..2! (heroine|hero|protagonist|villain|detective|narrator|heroine's|hero's|plot|clone|android|princess|wizard|aliens)
    `)
  },
  {
    class: 'rejection',
    direction: 'backward',
    reach: 'sentence',
    source: 'own',
    patterns: lines(`
      (most|much|all|some|nearly all|almost all) of (it|this|that|them) ..1! (undeserved|unearned|wrong|wrongly|unfounded|unjustly|unwarranted|invented|imaginary|nonsense|hearsay)
    `)
  },
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'clause',
    source: 'own',
    patterns: lines(`
      (no|little|small|scant) (patience|time|sympathy|truck|use) (with|for) (the|this|that|any) ..3! (notion|idea|talk|claim|view|belief|label|theory|story|concept|myth|doctrine)
    `)
  }
]

const WORK =
  'sentence|opening|draft|line|paragraph|lecture|talk|column|slide|chapter|version|handout|article|piece|title|abstract|pitch|caption|book|thesis|introduction|post|script'

/** The next sentence: what was said there was a draft, or was copied as a specimen. */
export const takingsBack: readonly CueGroup[] = [
  {
    class: 'rejection',
    direction: 'forward',
    reach: 'sentence',
    source: 'own',
    of: 'previous',
    patterns: lines(`
      (at least|at any rate|or so|(or (that|this))|that|this|so|such|thus) ,? (is|was|had been|went|ran|began|i|we|the|my|our|what|that|this|it) ..8! (${WORK}) ..8 (;|—)? ..8 ((no longer)|(not any more)|(have since)|(had to go)|(has been cut|deleted|dropped))
      (at least|at any rate|or so|(or (that|this))|that|this|so|such|thus) ,? (that|this|it)? ..2! (was|had been|ran|went|began|opened) ..6! (${WORK}) ..8 (until|before|till)
      (at least|at any rate|or so|so|such|thus) ,? (i|we|the|my|our|it) ..4! (${WORK}) ..4! (went|ran|began|opened|read) ..12 (until|before|till)
      (at least|at any rate|or so) ,? ..8! (written|typed|promised|said|told|thought|believed|planned|claimed|drafted|announced|taught) ..12 (before|until|till)
      or so (the|a|my|our|his|her|i|we|it) ..5! (said|say|says|promises|promised|claims|claimed|goes|went|has it|had it)
      so much for (the|my|our|that|this|his|her) ..3! (${WORK})
      i|we ..1! (copied|copy|lifted|pinched|stole|transcribed) (this|that|these|it|both|the) ..2! from (a|an|the|my|our)
      (nobody|no one|none of us|i|we) ..1! (wrote|put) (that|it|this) down ,? (and it is not|.|,)
      (i|we|it) ..1! (deleted|cut|struck|removed|withdrew|dropped|crossed) (that|this|it|the ..1! (${WORK}))
      (that|this|the) ..1! (${WORK}) ..1! (has gone|is gone|was cut|went|had to go|did not survive|has been (cut|deleted|struck|removed|withdrawn)|(did not|didn't) make)
    `)
  }
]
