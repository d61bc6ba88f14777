// What measurement rules ask about in the same words: verbs and nouns of reading, conclusions, groups told apart.
export { asking } from '../../core/pack/readings.ts'

/** Verbs that read something from a sample or a picture. */
export const reads = '~@read|(~define ..6! as|by)|(~give ..3! away)|(~get ..2! from)'

/** Nouns for what reads something. */
export const readings =
  '~@reading|(representative|indicative|predictive|suggestive|reflective|revealing|informative of|about)|(handle on)'

/** Words for what can be read from something. */
export const readable =
  'visible|legible|readable|measurable|quantifiable|detectable|discernible|recognisable|recognizable|evident|apparent|obvious|tangible|traceable|perceptible|palpable|manifest|objective|written|inscribed|etched|engraved'

/** Words that draw a conclusion. */
export const concludes =
  'confident|(~be certain)|(if|when ..12! , then? you|they|he|she)|(if|when ..4! low|high|short|lacking|reduced|raised|elevated|down ..5! , then? it|they|the|your|their|you|she|he)|so|hence|therefore|thus|consequently|because|since|must|evidently|clearly|plainly|obviously|apparently|accordingly|means|meaning|showing|proving|indicating|(as a result)|(no wonder)|(~be why)|(~be the reason)|(the reason)|(~leave no doubt)|(conclusion|verdict|upshot|bottom-line :)|(which ..1! ~mean|~prove|~show|~explain)'

/** What a place is said to be full or empty of. */
export const awash =
  'awash|flooded|bathed|drenched|soaked|swimming|brimming|steeped|saturated|overflowing|starved|deprived|depleted|full|short|empty with|in|by|of'

/** A group of people or animals told apart by what was found in their sample. */
export const graded =
  '(with | whose) ..2! much|plenty|little|more|most|higher|highest|less|least|lower|lowest|elevated|raised|high|low|increased|reduced|greater'
