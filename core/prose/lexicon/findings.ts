// Findings whose words are no messenger or region acting on somebody: what changes in a brain, what people carry in them,
// when a circuit can be changed, what an effect is due to (patterns, see pattern.ts).

const neural = '@region|@central|@circuit|circuitry|networks|~@neuro'
const change =
  'reorganisation|reorganization|remodelling|remodeling|restructuring|rewiring|change|changes|alteration|alterations|thinning|thickening|shrinkage|growth|loss|adaptation|adaptations|plasticity'
/** What somebody must have looked at to say so. */
const seen =
  'measurable|measurably|detectable|observable|visible|demonstrable|structural|structurally|anatomical|physical|neuroplastic|lasting|permanent|permanently|long-lasting|enduring|quantifiable'

/** “The brain undergoes measurable reorganisation”, “juggling leaves lasting changes in the visual cortex”. */
export const changes: readonly string[] = [
  `(${neural}) ..3! (~undergo | ~go through | ~show | ~exhibit | ~display) (a | an)? ..1! [(${seen}) ..2! (${change})]`,
  `(~undergo | ~show | ~exhibit | ~leave | ~produce | ~cause | ~induce | ~bring about) (a | an)? [(${seen}) ..2! (${change})] (in | of | to | within) ..3! (${neural})`
]

const lack =
  'suppression|depletion|deficit|deficits|deficiency|dysregulation|dysfunction|hyperactivity|hypoactivity|excess|imbalance|downregulation|down-regulation|upregulation|insufficiency|overactivity|underactivity'
const off =
  'reduced|increased|elevated|raised|blunted|altered|greater|lower|higher|smaller|larger|weaker|stronger|thinner|thicker|impaired|enlarged|heightened|less|more|low|high|overactive|underactive|hyperactive|hypoactive|dysregulated|suppressed|depleted'

/** “Individuals with trauma present with oxytocin suppression”: people, and what they are said to carry in them. */
export const carried: readonly string[] = [
  `(@human|~@human_kind|~@ailment|workers) ..14! (~present with | ~suffer from | ~carry | ~tend to (have | show) | ~manifest | ~have | ~show | ~display | ~exhibit) ..2! [((${off}) ..4! @region|@molecule) | (@molecule|@receptor|@circuit ..2! (${lack}))]`
]

const opportune =
  'best|highest|highest-plasticity|greatest|optimal|ideal|peak|prime|critical|sensitive|crucial|decisive|only|narrow'
const window = 'window|windows|period|periods|moment|phase'
const modified =
  '(plasticity | neuroplasticity | ~change | changing | ~modify | ~rewire | ~wire | ~shape | ~reshape | ~alter | ~retrain | ~rewrite | ~update | ~form | ~build | ~unlearn | ~remodel)'
const malleable =
  '(plastic | malleable | modifiable | changeable | (open | accessible | amenable | susceptible | receptive) to (change | changes | modification | revision | rewiring | updating | new learning))'
const kept = `(${neural}|memory|memories|habit|habits|@attachment | (attachment | bonding | fear | reward | stress system | systems))`

/** When a circuit or a memory can be changed. */
export const windows: readonly string[] = [
  `[(${opportune}) ..2! (${window}) (for | of | in which | to | when) ..3! ${modified} ..4! ${kept}] ..8! (~be | ~close | ~open | ~end | ~fall | ~lie | ~last | ~begin)`,
  `[(${window}) of (${opportune}) ..1! ${modified} (for | of | in) ..3! ${kept}] ..8! (~be | ~close | ~open | ~end | ~fall | ~lie | ~last | ~begin)`,
  `@state|@human|adolescence|childhood|infancy|puberty|pregnancy ~be ..1! [(a | the) ..2! (${opportune}) ..1! (${window}) (for | of | in which | to) ..3! ${modified} ..4! ${kept}]`,
  `[${kept} ..6! ~be ..1! (most | highly | maximally | especially | particularly | only) ${malleable} (when | while | during | once | in the | right after | just after | shortly after)]`
]

/** What an effect is put down to; the messenger or region may be the cause or have the effect. */
export const explained: readonly string[] = [
  '(effect | effects | action | actions | relief | benefit | benefits) ..8! ~be ..2! [(due | attributable | owed | traceable | ascribed | attributed) ..8 to]',
  '(effect | effects | action | actions | relief | benefit | benefits) ..6! [(~stem | ~result | ~arise | ~derive | ~spring) ..8 from]',
  '(effect | effects | action | actions | relief | benefit | benefits) of ..4! [(~depend | ~rest | ~rely | ~hinge) ..8 on]'
]

const plastic =
  '((kind | form | type | sort | pattern) of ..2! (plasticity | neuroplasticity | neuroadaptation | neuroadaptations))'

/** One kind of plasticity for all: “triggers a specific type of brain plasticity common to all substances”. */
export const plasticities: readonly string[] = [
  `${plastic} (that | which) (all|every|each|any) ..4! ~share|~have`,
  `${plastic} ..4! (same | common | shared | ~share | found | identical | seen | universal) ..5! (all|every|any|each)`,
  `(all | every) ..4! ~rest|~share|~involve|~depend|~produce|~cause|~trigger ..2! (one | same | single | common) ..1! ${plastic}`,
  `(~trigger | ~induce | ~cause | ~set off | ~produce | ~evoke) (a | the | one) ..1! (specific | particular | certain | distinct | unique | peculiar | single) ..1! ${plastic}`
]
