// Texts that say something, and orders to be rid of them, as data.
import { lines } from './cues/shape.ts'

const TEXT =
  'book|textbook|handout|notes|slide|slides|poster|chart|manual|leaflet|worksheet|workbook|glossary|page|paragraph|sheet|flashcard|flashcards|sign|label|brochure|booklet|syllabus|encyclopaedia|encyclopedia|diagram|wallchart|script|binder|certificate|sticker|caption'

/** "My old textbook says", "the chart in the waiting room has it". */
export const saying: readonly string[] = lines(`
  (my|our|your|their|his|her|the|this|that|a|an) ..2! (${TEXT}) ..5! (says|say|said|state|states|stated|teaches|teach|claims|claim|shows|reads|tells|(has|have it)) (us|you|me)? that?
`)

/** "Cross it out", "take it down". */
export const discarding: readonly string[] = lines(`
  <start> (please|now|so)? ,? (cross|throw|take|tear|strike|rip|cut|scratch|rub|paint|bin|burn|pulp|shred|recycle|delete|erase|scrap|discard) (it|that|this|them|(the ..1! (page|line|sentence|word|words|paragraph))) (out|away|up|down|off|over)? (.|,|:|;|\\!|—|and)
  <start> (do not|don't|never) (believe|trust|copy|learn|repeat|teach) (it|that|this|them|(a word)) (.|,|:|;|\\!|—|of)
  <start> (it|that|the ..1! (page|line|sentence|paragraph|slide)) ..1! (wants|needs) (crossing out|taking down|replacing|deleting)
`)
