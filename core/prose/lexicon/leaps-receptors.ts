// From where receptors lie to what a substance does: what premises and conclusions of that leap look like, as phrase patterns.

/** Where receptors, fibres or genes lie. */
export const located = [
  '(binding | labelling | labeling | staining | immunoreactivity | expression | fibres | fibers | terminals | axons | innervation | (receptor density) | (density of ..3! receptors) | hotspots | docking sites) ..3! (in | of | at | across | throughout | within | on) ..4! (@region | brain | gut | heart | skin | belly | bones | there | here | network | system)',
  '(map | maps | mapping | atlas | distribution | location | locations | anatomy | overlap | wiring | address | addresses) of ..6! (system | systems | receptor | receptors | @molecule | peptide | hormone | binding | fibres | gene)',
  '(the | its | this | that | such | pure) (anatomy | map | overlap | wiring) !between|in',
  '(neurons | neurones | cells | @cell) ..3! (~project | ~reach | ~innervate | ~contact | ~send ..3! (axons | fibres | fibers | projections))',
  '(~sit | ~lie | ~line | ~cover | ~occupy | ~fill | ~populate | ~stud | ~crowd | ~pepper | ~dot | ~cluster | ~occur | ~abound | ~be found | ~be concentrated | ~be located | ~be present | ~be expressed) ..4! (@region | gut | heart | brain | belly)',
  '@molecule ..1! (fibres | fibers | terminals | axons | projections | nerve endings) ..2! ~reach|~run|~enter|~end|~contact',
  '(@receptor | receptor | receptors | immunoreactivity | autoradiography) ..6! (in | on | at | across | throughout | within | inside | around | over | along | to) ..5! (@region | @cell | brain | gut | heart | skin | body | bones | bone | cortex | muscle | muscles | neurons | cells | stomach | lungs | womb | ovaries | pathway | pathways | circuit | circuits | tract | hub | hubs | centres | centers | immune | system | network | areas | regions)',
  '(@region | brain | gut | heart | skin | body | immune cells | neurons | cells | areas | regions) ..6! (@receptor | receptor | receptors)',
  '(@receptor | receptors) (cluster | sit | lie | abound | crowd | gather)',
  '(gene | genes | @gene) ..8! (~express | (switched on) | active | transcribed | turned on) ..3! (in | on | by | across | throughout) ..4! (@region | brain | heart | gut | skin | neurons | cells | network | system)',
  'where ..3! (@receptor | receptor | receptors) ..3! (are | is | lie | sit | cluster | abound | occur | crowd | <end> | ,)',
  '(~share | ~use | ~have | ~recruit | ~engage) (the | a)? ..1! (same | common | overlapping) ..3! (areas | regions | region | circuits | circuit | pathways | receptors | structures)',
  '(receptors | receptor | @receptor) ..4! (everywhere | there | here | nearby | side by side | overlap | overlaps | co-exist | meet | next to | autoradiography | map | maps | sites | present | found | abundant | plentiful | dense)',
  '@gene ..2! (expression | mrna | transcripts | density | is expressed | are expressed)',
  '(~express | ~carry | ~contain | rich in | full of | studded with | dotted with | packed with) ..4! (@gene | @receptor)',
  '@molecule ..1! (binding | fibres | fibers | terminals | axons | projections | neurons | cells) ..6! @region',
  '(expression | binding | density | mrna | fibres | fibers | innervation) ..5! (@molecule | @gene | receptor | receptors)',
  '(distribution | location | map | anatomy | overlap) of ..5! (@receptor | receptors | the two systems | @molecule (and | with) @molecule)'
] as const

/** What the substance is said to do. */
export const substanceDoes = [
  '(regulator | modulator | mediator | driver | governor | controller | orchestrator | architect | conductor | guardian | substrate | determinant) (of | for | behind)',
  '(@molecule | @gene | @receptor | peptide | hormone | transmitter | molecule | it | they | its | their | system | systems) ..4! (~serve | ~control | ~set | ~tune | ~govern | ~handle | ~carry | ~mould | ~mold | ~colour | ~decide | ~dampen | ~damp | ~quell | ~orchestrate | ~coordinate | ~steer | ~bind | ~hold | ~organise | ~organize | ~matter | ~rule | ~fix | ~power | ~fuel | ~lower | ~lift | ~relieve | ~ease | ~protect | ~keep | ~tell | ~bring | ~give)',
  '(their | its | his | the | a) ..2! (role | part | function | job | task | hand | say | business | contribution) (in | for | is | of)',
  '(is | are) ..2! (what | how | why | where) ..6! (@human | @state | @behaviour | @molecule | ~@human_act)',
  '(@state | @behaviour | love | trust | song | parenting | friendship | attention) ..2! (depends on | depend on | hinges on | rests on | is a matter of | comes from | needs) ..4! (@molecule | it | them | peptide | hormone | receptors)',
  '(@molecule | @gene | the peptide | the hormone | it) ..5! (~@rule | ~@drive | ~@make | ~command | ~run)',
  '(molecule | hormone | chemical | substance | transmitter | glue | source | seat | home | centre | center | engine | key | root | switch | birthplace | cradle) (of | to | for | behind) ..6!',
  '(there|here ..3! (~@human_act | @state | affection) ..2! (is | are)? ..1! (made | born | forged | decided | kindled))',
  "(@molecule | @gene | the peptide | the hormone | peptide's | hormone's | it | its | they | the (system | two | region | area) | @region) ..5! (~control | ~regulate | ~govern | ~drive | ~shape | ~steer | ~determine | ~underlie | ~mediate | ~modulate | ~create | ~cause | ~make | ~produce | ~dictate | ~build | ~act | ~work | ~influence | ~calm | ~reduce | ~promote | ~rule | ~direct | ~guide | ~focus | ~enable | ~support | ~decide | ~strengthen | ~increase | ~tune | ~alter | ~affect | ~change | ~quell | ~switch off | ~soothe | ~bind | ~bond | ~sharpen | ~let | matters | role | function | functions | involved | responsible | essential)",
  'role|involvement (of | in | for)',
  "@molecule|peptide's|hormone's ..1! role|function",
  '(controlled | regulated | governed | driven | steered | modulated | made | produced | ruled | shaped | run) (by | in) ..2!',
  '@molecule must ..3!',
  '@state|@behaviour|love|mood|affection|feelings|gossip|company|romance|friends|faces|@social_brain|(gut feeling)|(gut feelings)'
] as const

/** Where receptors lie as what explains or settles something, in one breath: “the distribution of … accounts for …”. */
export const placeAccounts = [
  '[(map | maps | distribution | location | locations | layout | density | arrangement | pattern | placement | abundance | presence | address) of ..6! (@receptor | receptor | receptors | binding | fibres | fibers | @molecule terminals) ..12! (~account for | ~explain | ~dictate | ~determine | ~decide | ~settle | ~govern | ~underlie | ~lie behind | ~give away) ..8]',
  '[(@receptor | receptors) ..8! (~account for | ~explain | ~lie behind | ~be behind) ..3! (why | how | (the | our | their | your)? ..3! (@state | @behaviour | effect | effects | power | love | monogamy))]'
] as const

/** A statement that only stands behind the place: it begins with the substance. */
export const substanceActs = [
  '<start> (so | and | here | there)? ,? [(@molecule | the (peptide | hormone | transmitter) | it) ..1! (~@drive | ~@make | ~@lower | ~@rule | ~@rework | ~@aid | ~@does_us)]'
] as const
