// From what people lived through to their brains: causes told of circumstances that nobody was assigned to.

/** What was lived through, with what describes it. */
const exposure = '(~@lived_through) ((, ..10! ,) | (— ..10! —))?'

/** What of a brain, or of somebody's regulation, it is said to be done to. */
const inside =
  '(@region | @receptor | ~@brainwork | ~@means | ((neural | neurobiological | neurological | limbic | prefrontal | cortical | autonomic | brain | neuroendocrine) ..1! (system | systems | foundation | foundations | substrates | mechanisms | function | functioning | development | structure | structures | architecture | reactivity | regulation | activity | control)) | (these ..1! (brain | neural)? (systems | regions | circuits | networks)))'

/** The cause as a statement. */
export const markedByLife: readonly string[] = [
  `${exposure} ..3! !that|which|who|whether|and (significantly | profoundly | directly | fundamentally | physically | literally | permanently | also | actually | deeply | strongly | powerfully)? [~@leaves_mark !whether|how|which|what ..6! ${inside}]`,
  `${exposure} ..3! !that|which|who|whether (can | will | significantly | profoundly | directly | fundamentally | physically | literally | deeply | often | also | actually | strongly | powerfully)? [~@leave_mark !whether|how|which|what ..6! ${inside}]`,
  `(early | childhood | traumatic | adverse | relational | attachment | caregiving | stressful | formative | nurturing | chaotic | unsafe | loving | toxic | parental | infant) ..1! (experiences | experience | relationships | relationship | environments | environment | events | attachments | bonds | homes | interactions) ..6! [~@leave_mark|~@leaves_mark !whether|how|which|what ..6! ${inside}]`,
  `${exposure} ..14 , [~@leaving_mark ..5! ${inside}]`,
  // The effect as a noun, vouched for.
  `(lasting | enduring | profound | direct | powerful | long-term | deep | causal | clear) ..1! [(influence | impact | effect | effects | imprint | mark | consequences) of ..3! ${exposure} ..3! on ..6! ${inside}]`,
  // Illnesses told to come from it.
  `(@disorder | ~@ailment | pmdd | ptsd | adhd | ocd) ..3! [(is | are) ..2! (shaped | caused | driven | determined | produced | triggered | brought on) by ..8 ${exposure}]`
]

/** Without life in the statement there is none: verbs of life beginning at something else. */
export const assignedOrModelled: readonly string[] = [
  '@rodent|@nonhuman_primate|@animal|@interventional|@stimulation|@lesion|@route',
  'random|randomly|randomised|randomized|trial|trials|intervention|interventions|training|model|models|theory|theories|hypothesis|framework|mice|rats|pups|offspring|animals|animal',
  '(associated with | correlated with | correlates | association | associations | linked to | relationship between | ~predict)',
  'stimulus|stimuli|task|tasks|concussion | (brain|head trauma|injury)'
]
