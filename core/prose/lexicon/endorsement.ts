// Words by which an author stands behind what somebody else has said, as data.
import { lines } from './cues/shape.ts'

const TESTED =
  'science|research|studies|evidence|data|experiments|scans|scientists|neuroscience|neuroscientists|biology|trials'

/** Behind what is told, in the same sentence. */
export const endorsements: readonly string[] = lines(`
  (and|;|—|for) (she|he|they|it|this|that|i|we) (was|were|is|are) (quite|absolutely|perfectly|of course|indeed|surely|probably|dead|so|entirely)? (right|correct|true)
  (and|;|—) ..1! (everything|all|later work|(the)? ..1! (${TESTED})) (since|now)? (has|have|had)? (also|since|long|now)? (confirmed|confirms|confirm|borne|bear|bears|backs|back|proves|proved|proven|agrees|agree) (it|this|that|her|him|them|out|me|us|up)?
  (and|;|—) (rightly|correctly|justly) so
  (and|;|—) (it|they|she|he) (really|indeed|truly|certainly|actually) (does|do|is|are|did|was)
  (and|;|—) (i|we) (agree|agreed|believe (it|her|him|them))
  (and|;|—|,) (the|this|that|its|a|both) ..1! (nickname|nicknames|name|names|label|labels|title|epithet|sobriquet) (is|was|are|were) ..2! (earned|deserved|apt|justified|fitting|accurate|right|true|fair)
  (has|have) won (the|my|his|her|their|our) ..1! (bet|wager)
`)

/** The author did as was asked. */
export const obliging: readonly string[] = lines(`
  (and|;|—) ,? ..1! (i|we) ..1! (obliged|complied|agreed|((did|do) (so|.|,|;|:))|((have|had) ..1! (added|included) (it|that|this|one))|((were|was|are|am) (glad|happy|pleased|delighted) to))
`)

/** At the start of the sentence behind it. */
export const replies: readonly string[] = lines(`
  <start> (and)? ,? (she|he|they|both|all) (was|were|is|are|had been) (quite|absolutely|perfectly|of course|indeed|surely|probably|dead|so|entirely)? (right|correct) (.|,|;|:|—|\\!|and|in|of|on)
  <start> (and)? ,? (it|this|that) (is|was) (quite|perfectly|absolutely|indeed|simply|also|all|exactly|precisely)? (true|right|correct|so|why)
  <start> (and)? ,? (it|they|this|that|she|he) (really|indeed|truly|certainly|actually) (does|do|is|are|did|was|has|have)
  <start> (and)? ,? (${TESTED}|(the ..1! (${TESTED}))) (has|have|had)? (also|since|long|now|fully)? (agrees|agree|confirms|confirm|confirmed|backs|back|bears|bear|proves|prove|proved|supports|support|supported) (with)? (it|this|that|her|him|them|.|,|up|out)
  <start> (quite|very|how)? (true|right|correct|indeed|exactly|precisely|yes|absolutely) (.|,|\\!|:|;)
  <start> (answer|the answer|verdict) ..2! (true|right|correct|fact|yes) (.|,|\\!|:|;)
  <start> (she|he|they|it) ..1! (has|have|had) a point
  <start> (there is|there's) ..2! (truth|science|evidence|wisdom|sense) (in|behind|to|for) (it|this|that|what)
  <start> (i|we) ..1! (agree|could not have put|couldn't have put|could not agree more|believe (her|him|them|it))
  <start> (it|that|this) has since been ..1! (proved|proven|confirmed|shown|established)
`)

/** What is asked for where words are to go, and is right instead of them. */
export const refusals: ReadonlySet<string> = new Set(
  'ask asked asks delete remove drop strike cut avoid ban reword rephrase retract withdraw warned object objected doubted denied rejected'.split(
    ' '
  )
)

/** To be asked is no refusal where the author obliges. */
export const requests: ReadonlySet<string> = new Set(['ask', 'asked', 'asks'])
