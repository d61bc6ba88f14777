// How results about measured brains are told: what was measured or computed, and how it came out.
// Source: our reading of the results and discussions of published imaging studies and meta-analyses.

/** Measures of brains that only those who write of results name. */
export const measures: readonly string[] = [
  'activations|deactivation|deactivations|BOLD|fALFF|ALFF|ReHo|ISC|ISCs|MNI|Talairach|foci|voxel|voxels|ROI|ROIs|VBM|rs-FC|rsFC|dFC|FC|eigenvector|centrality|tractography|subcluster',
  // “Activation of her talents” is no measure: where it was, or in whom, is told of one.
  'activation|hypoactivation|hyperactivation|coactivation|co-activation ..3! (in|of|within|across|during|to|from|for|between|was|were|patterns|pattern|differences|maps|clusters|likelihood)',
  '@region ..3! activation|hypoactivation|hyperactivation|coactivation|co-activation',
  '(functional | structural | effective | resting-state | resting | amygdala | whole-brain | cortical | network | altered | abnormal | aberrant | increased | decreased | reduced | higher | lower | stronger | weaker | greater | enhanced | display* | ~show | brain | between ..12!) connectivity|coupling',
  'connectivity (in|of|between|with|within|to|differences|strength|patterns|pattern|analysis|analyses|changes)',
  '(degree | betweenness | DC) (centrality | value | values)',
  '(GM | WM | gray-matter | grey-matter | white-matter | ((grey | gray | white) matter) | cortical) ..1! (volume | volumes | thickness | density | tissue | tissues | integrity | alterations | atrophy)',
  '(fractional anisotropy | mean diffusivity | percent signal change | signal change | signal changes | effect size | effect sizes | beta values | t value | t values | z value)',
  '(neural | brain | brain’s | neuronal | cerebral | cortical | amygdala | striatal) ..1! (response | responses | activation | activations | reactivity) (to | in | during | for | between | of)',
  '(inter-subject | intersubject) (correlation | correlations) | convergence (of | was | is | across | in | within) | (peak | local) (maxima | maximum | coordinates | voxel) | (~@numeral|# clusters) | (cluster | clusters) (in | of | located | was | were)',
  '((@imaging | meta-analytic | meta-analysis) ..2! (map | maps | network | networks | contrast | contrasts)) | (ALE|likelihood ..1! (analysis | analyses | meta-analysis | meta-analyses | estimation | map | maps))',
  '~recruit|~activate ..2! (consistently | significantly | commonly | differentially | bilaterally) | (consistently | significantly | commonly | differentially | bilaterally | reliably) ..1! (activated | recruited | deactivated)'
]

/** How such a measure came out: greater here than there, seen in a place, in this group and not in that. */
export const outcomes: readonly string[] = [
  'higher|greater|lower|stronger|weaker|increased|decreased|reduced|enhanced|diminished|larger|smaller|altered|aberrant|abnormal|attenuated|blunted|elevated|predominant|predominantly|mainly|mostly|bilateral|bilaterally|consistent|consistently|differential|significant|significantly|overlapping',
  '(~differ | difference | differences) (in | between | across | among)',
  '(found | observed | reported | seen | located | detected | identified | evident | revealed | noted | localised | localized | confirmed) (in | within | across | between | by | during | that | to | for | at) | (~yield | ~display | ~exhibit | showed | revealed | elicited | yielded | demonstrated)',
  '(more | less) responsive|active|pronounced|extended|lateralised|lateralized|connected',
  '(compared | relative | contrasted) (to | with) | versus | vs'
]

/** What makes more of a result than it is: a state read off, a cause, a lesson for the reader. */
export const readings: readonly string[] = [
  'felt|feel|feels|afraid|scared|frightened|terrified|jealous|so|because|proves|proved|prove|means|meaning|your|you|truly|really|purpose|caused|responsible',
  '(~show | ~indicate | ~confirm | ~reveal | ~suggest | ~reflect | ~prove | ~tell | ~evidence) ,? (that | us | how) ..6! (~be | ~feel | ~experience | ~love | ~want | ~think | ~care | ~prefer | ~empathise | ~empathize) !found|located|activated|recruited|involved|associated|related|observed|more|less|higher|lower',
  // “Thus, …” goes on from the sentence before; “…, thus …” reads this one.
  '<word> ,? ;? hence|therefore|thus',
  // “…, which demonstrates that their capacity …”, “indicates a heightened awareness”.
  '(~show | ~indicate | ~confirm | ~reveal | ~demonstrate | ~establish | ~mean | ~imply | ~signify) that (their | his | her | they | he | she | these ..1! | the) ..3! (~@capacity | ~@human_act)',
  '(~indicate | ~signify | ~demonstrate | ~betray) (a | an | the | their | his | her)? ..1! ~@greater_or_poorer ..1! ~@capacity',
  'signify|signifies|signified|attributable | ((identifies | identify | marks) ..8! as)',
  '~reflect|indicating|proof | ((~highlight | ~underline | ~underscore) ..2! (value | need | importance | potential))',
  // “…: donors were wrestling with temptation”.
  ': ..2! (@human | ~@somebody | people | participants | patients) (was|were|are) ..4!',
  '~cause | (~lead to) | (~result in) | (~give rise to)',
  '(measure | index | marker | proxy | readout | sign | indicator | gauge | thermometer) (of | for)',
  '(which | that) (is why | explains | makes | gives | lets)'
]
