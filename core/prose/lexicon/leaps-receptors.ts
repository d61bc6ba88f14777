// From where receptors lie to what a substance does: what premises and conclusions of that leap look like, as phrase patterns.

/** Where receptors, fibres or genes lie. */
export const located = [
  '(binding | labelling | labeling | staining | immunoreactivity | expression | fibres | fibers | terminals | axons | innervation | density | hotspots | docking sites) ..3! (in | of | at | across | throughout | within | on) ..4! (@region | brain | gut | heart | skin | belly | bones | there | here | network | system)',
  '(map | maps | mapping | atlas | distribution | location | locations | anatomy | overlap | wiring | address | addresses) of ..6! (system | systems | receptor | receptors | @molecule | peptide | hormone | binding | fibres | gene)',
  '(the | its | this | that | such | pure) (anatomy | map | distribution | overlap | wiring)',
  '(neurons | neurones | cells | @cell) ..3! (~project | ~reach | ~innervate | ~contact | ~send ..3! (axons | fibres | fibers | projections))',
  '(~sit | ~lie | ~line | ~stud | ~crowd | ~pepper | ~dot | ~cluster | ~occur | ~abound | ~be found | ~be concentrated | ~be located | ~be present | ~be expressed) ..4! (@region | gut | heart | brain | belly)',
  '@molecule ..1! (fibres | fibers | terminals | axons | projections | nerve endings) ..2! ~reach|~run|~enter|~end|~contact',
  '@receptor|receptor|receptors|immunoreactivity|autoradiography',
  '@gene ..2! (expression | mrna | transcripts | density | is expressed | are expressed)',
  '(~express | ~carry | ~contain | rich in | full of | studded with | dotted with | packed with) ..4! (@gene | @receptor)',
  '@molecule ..1! (binding | fibres | fibers | terminals | axons | projections | neurons | cells) ..6! @region',
  '(expression | binding | density | mrna | fibres | fibers | innervation) ..5! (@molecule | @gene | receptor | receptors)',
  '(distribution | location | map | anatomy | overlap) of ..5! (@receptor | receptors | the two systems | @molecule (and | with) @molecule)'
] as const

/** What the substance is said to do. */
export const substanceDoes = [
  '(@molecule | @gene | @receptor | peptide | hormone | transmitter | molecule | it | they | its | their | system | systems) ..4! (~serve | ~control | ~set | ~tune | ~govern | ~handle | ~carry | ~mould | ~mold | ~colour | ~decide | ~dampen | ~damp | ~quell | ~orchestrate | ~coordinate | ~steer | ~bind | ~hold | ~organise | ~organize | ~matter | ~rule | ~fix | ~power | ~fuel | ~lower | ~lift | ~relieve | ~ease | ~protect | ~keep | ~tell | ~bring | ~give)',
  '(their | its | his | the | a) ..2! (role | part | function | job | task | hand | say | business | contribution) (in | for | is | of)',
  '(is | are) ..2! (what | how | why | where) ..6! (@human | @state | @behaviour | @molecule | ~@human_act)',
  '(@state | @behaviour | love | trust | song | parenting | friendship | attention) ..2! (depends on | depend on | hinges on | rests on | is a matter of | comes from | needs) ..4! (@molecule | it | them | peptide | hormone | receptors)',
  '(@molecule | @gene | the peptide | the hormone | it) ..5! (~@rule | ~@drive | ~@make | ~command | ~run)',
  '(molecule | hormone | chemical | substance | transmitter | source | seat | home | centre | center | engine | key | root | switch | birthplace | cradle) (of | to | for | behind) ..6!',
  '(there|here ..3! (~@human_act | @state | affection) ..2! (is | are)? ..1! (made | born | forged | decided | kindled))',
  "(@molecule | @gene | the peptide | the hormone | peptide's | hormone's | it | its | they | the (system | two | region | area) | @region) ..5! (~control | ~regulate | ~govern | ~drive | ~shape | ~steer | ~determine | ~underlie | ~mediate | ~modulate | ~create | ~cause | ~make | ~produce | ~dictate | ~build | ~act | ~work | ~influence | ~calm | ~reduce | ~promote | ~rule | ~direct | ~guide | ~focus | ~enable | ~support | ~decide | ~strengthen | ~increase | matters | role | function | functions | involved | responsible | essential)",
  'role|involvement (of | in | for)',
  "@molecule|peptide's|hormone's ..1! role|function",
  '(controlled | regulated | governed | driven | steered | modulated | made | produced | ruled | shaped | run) (by | in) ..2!',
  '@molecule must ..3!',
  '@state|@behaviour|love|mood|affection|feelings|gossip|company|romance|friends|faces|@social_brain|(gut feeling)|(gut feelings)'
] as const
