// What caveats say, by kind, as data. The markers follow our domain notes; wordings are our own.
import type { Caveat } from '../model.ts'
import { lines } from './cues/shape.ts'

export type CaveatKind = Caveat['kind']

export interface CaveatGroup {
  readonly kind: CaveatKind
  readonly patterns: readonly string[]
}

const NEG = "not|never|cannot|can't|doesn't|don't|didn't|isn't|aren't|hardly|rarely|barely"
const PEOPLE = 'people|humans|human|patients|us|man|women|men|clinic'

export const caveatPatterns: readonly CaveatGroup[] = [
  {
    kind: 'measure',
    patterns: lines(`
      (cannot|can't|should not|must not|may not|need not|does not|do not|doesn't|don't|did not) (necessarily|simply|directly|reliably)? (be (taken|read|treated|used|interpreted|seen|equated) ..2!|reflect|mirror|index|track|indicate|represent|reveal|cross|predict|correspond|equal|measure|tell|inform)
      (say|says|tell|tells|reveal|reveals) ..1! ..2! (little|nothing) (about|of)
      (has|have|is|are|was|were|been|be) ..2! (criticised|criticized|questioned|disputed|debated|contested|unreliable|questionable|problematic|unvalidated|unclear|unknown)
      (can|could|should|must|may|might) be (criticised|criticized|questioned|disputed|read with|interpreted with|treated with)
      (poor|weak|unreliable|imperfect|crude|indirect|doubtful|questionable|bad) ..2! (marker|markers|proxy|proxies|index|indices|measure|measures|guide|indicator|indicators|window|surrogate|trait markers)
      (not|no) (a|an)? ..2! (proxy|marker|index|window|measure|substitute|surrogate|readout) (for|of|on|into)
      (with|great|some|much) caution
      (only|merely|just|but|at best) (a|an)? ..1! (indirect|rough|crude|weak|imperfect|partial) (representation|reflection|measure|index|marker|proxy|indicator|window|estimate|sign)
      (unclear|unknown|uncertain|debated|disputed|open) (whether|how|if) ..6 (reflect|reflects|relate|relates|brain|central|centrally|mirror|mirrors)
      (whether|how) ..8 (reflect|reflects|relate|relates|brain|central|mirror|mirrors|mirrored) ..8 (is|remains|are) (unclear|unknown|uncertain|debated|disputed|open|(not (known|clear|settled)))
      what ..3 (means|says|tells|shows|implies) ..5! (brain|central|centrally) ..4! (is|remains) (unclear|unknown|uncertain|debated|disputed|open|(not (known|clear|settled)))
      (unrelated|weakly related|only loosely related|uncoupled|dissociated|independent) (to|from|of)
      (do|does|did) not ..1! (correlate|correspond|covary|track each other|agree)
      (is|are|was|were) (at best|only|rather|quite|very)? (weakly|loosely|poorly|hardly|barely|scarcely|not) (related|correlated|coupled|linked|connected|associated|comparable)
      (peripheral|plasma|blood|salivary|urinary|serum) ..8 (rather than|not) (in)? ..1! (central|brain|csf|cerebrospinal)
      (was|were) not (measured|assessed|sampled) (in|centrally)
      (can|could) only be (inferred|guessed|surmised)
    `)
  },
  {
    kind: 'species',
    patterns: lines(`
      (may|might|need|does|do|did|cannot|can't|would|will|doesn't|don't) (not)? ..1! (apply|generalise|generalize|translate|extend|carry over|transfer|hold) ..2! (to|for|in) ..2! (${PEOPLE}|other species)
      (findings|finding|results|data|evidence|work|studies|experiments|effects|research|this|these|it) ..3! (come|comes|came|is|are|was|were|stem|stems|derive|derives|rest|rests|based) ..4! (animals|animal|rodents|rodent|voles|mice|rats|monkeys|macaques|sheep|zebrafish|primates|laboratory animals) (only|alone|models)?
      (in|from|on) (animals|animal models|rodents|voles|mice|rats|monkeys) (only|alone)
      only ..3! (animals|rodents|voles|mice|rats)
      (relevance|translation|extrapolation|application|implications|meaning) (to|for|in) ..2! (${PEOPLE}) ..2! (is|are|remains|remain) ..1! (unknown|unclear|uncertain|untested|limited|debated|doubtful)
      (human|clinical) ..1! (relevance|significance|translation|parallel) ..1! (is|remains|has) ..2! (unknown|unclear|uncertain|untested|tested|limited|shown)
      (caution|careful|cautious|wary) ..8 (extrapolating|extrapolation|generalising|generalizing|translating|species)
      (whether|how|if) ..8 (applies|apply|holds|hold|true|extends|extend|translates|translate) ..4! (${PEOPLE}) ..3! (unknown|unclear|uncertain|open|untested|debated)
      (unknown|unclear|uncertain|untested|not known|not clear|not shown) ..1! (whether|if|in) ..8 (${PEOPLE})
      (${PEOPLE}) (are|is) not (voles|mice|rats|rodents|big voles|large voles)
      (${NEG}) ..3! been (shown|tested|demonstrated|confirmed|seen|studied|replicated) ..1! (in|for) ..2! (${PEOPLE})
      (extrapolating|extrapolation|generalising|generalizing) ..8 (${NEG}|risky|limited|caution|unwarranted|premature|careful)
    `)
  },
  {
    kind: 'causality',
    patterns: lines(`
      (is|are|was|were|only|purely|merely|being|remain|remains|largely) ..2! (correlational|cross-sectional|observational)
      (correlational|cross-sectional|observational) ..4! (cannot|can't|do not|does not|no)
      (${NEG}|no) ..3! (~show|~establish|~prove|~infer|~imply|~demonstrate|~support|~draw|~conclude|~permit|~allow) ..3! (cause|causes|causal|causality|causation)
      (causal|causality|causation|direction) ..5! (cannot|can't|unclear|unknown|not|uncertain|untested|open|unproven|undetermined)
      correlation ..2! not ..2! (cause|causation|causality)
      reverse causation|causality
      (third|confounding|unmeasured) (variable|variables|factor|factors|confounders)
    `)
  },
  {
    kind: 'generality',
    patterns: lines(`
      (depend|depends|depended|varies|vary|varied|differs|differ|differed) ..1! (on|with|across|between|by|from) ..6
      (context-dependent|context dependent|context-specific|person-dependent)
      (not|rarely|hardly) (everyone|everybody|all|always|every|universal)
      (may|might|does|do|cannot|can't) not ..1! (generalise|generalize|extend|hold) ..1! (to|beyond|for|in|across)
      (only|all|mostly|mainly|exclusively) (male|female|men|women|young|healthy|students|male participants)
      (sample|samples|study|studies|trials|groups) (was|were|is|are) (very|quite|rather)? (small|tiny|homogeneous|selective|unrepresentative)
      (small|tiny|underpowered|selective) (sample|samples|study|studies|trials|trial)
      (under|in) (some|certain|specific|narrow) (conditions|circumstances|contexts|people|individuals) only?
      (effect|effects) (is|are|was|were) ..2! (small|modest|modulated|moderated|limited|weak|tiny)
    `)
  },
  {
    kind: 'replication',
    patterns: lines(`
      (${NEG}|no|failed to|fails to|failure to|failures to|hard to|difficult to|struggled to|yet to|unable to|could not) ..2! (~replicate|reproduce|reproduced|replicable)
      replication|replications|replicated|reproduced ..4! (failed|fail|poorly|inconsistently|badly|unsuccessful|null|found no|mixed)
      (results|findings|evidence|data|effects|literature|studies|picture) ..2! (is|are|was|were|has been|have been|remain|remains) ..1! (mixed|inconsistent|contradictory|conflicting|contested|debated|disputed|inconclusive|weak|unclear|preliminary|heterogeneous|fragile|controversial)
      (mixed|inconsistent|contradictory|conflicting|null) (results|findings|evidence|effects|data|outcomes)
      publication bias
      underpowered
      (later|larger|subsequent|registered|recent) ..3! (found no|did not find|failed|showed no|found nothing|found little|contradicted)
      (still|hotly|much|widely) (debated|disputed|contested)
      unclear whether|if|how|why
      (others | another | (other (groups|teams|laboratories|labs|studies|researchers|authors|scans|data))) ..1! (found|find|saw|see|observed|detected|counted|reported) ..1! (none|nothing|no|hardly any|hardly a|not a single) !(harm|risk|side|adverse)
      not univocal|conclusive|settled|established
    `)
  }
]
