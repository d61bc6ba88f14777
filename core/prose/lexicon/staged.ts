// How quizzes, exercises and debates put a statement up to be judged, as data.
import { lines } from './cues/shape.ts'

const STATEMENT =
  'sentence|sentences|statement|statements|claim|claims|headline|conclusion|argument|proposition|quotation|inference'

/** They put up what follows: in the same sentence, or as the next one. */
export const leads: readonly string[] = lines(`
  <start> (exercise|question|problem|riddle|puzzle|assignment|item|stem|prompt|quiz) # (.|:|,|;|—|"|\\()
  <start> (problem|riddle|puzzle|assignment|homework|debate|quiz) :
  <start> (exam|examination|essay|debate|discussion|quiz|test|seminar|homework|sample|specimen|mock|practice|trick) (question|questions|topic|topics|motion|statement|item|prompt|essay|sentence) ..6! :
  <start> ((topic|motion|subject|theme) (for|of)) ..6! :
  <start> (motion|front|recto|role play|role-play) :
  <start> (rate|mark|judge|grade|rank|sort|score|compare) (each|these|the|as|every|this) ..8 :
  <start> multiple choice
  <start> (true|right|fact|agree|correct|myth|science) or (false|wrong|fiction|disagree|incorrect|fact|myth|untrue) \\?
  <start> (discuss|comment|dispute|attack|critique|refute|debate) (on)? (:|"|.)
  <start> (find|spot|name|explain|mark|underline|circle) ..1! (flaw|flaws|fallacy|mistake|error|errors|gap|leap|overclaim|confounder) (:|.|;|,|—|in|\\()
  <start> what (is|'s) wrong (with|in|here) ..5! (:|\\?|")
  <start> what's wrong (with|in|here) ..5! (:|\\?|")
  <start> (correct|rewrite|improve|critique|discuss|criticise|criticize|evaluate|assess|grade|refute|rebut|translate|mark|judge) (the|this|these|each|one) ..3! (${STATEMENT}) ..3! (:|.|")
  <start> (translate|complete|continue|finish|paraphrase) ..8! :
  <start> where is (the|this) (error|mistake|flaw|fallacy|leap|catch|slip) \\?
  <start> reading comprehension ..6 :
  <start> (answer (sheet|paper|script|booklet)|(marking (scheme|guide|key))|(marginal (note|comment))) ..6 :
  <start> (sample|specimen|student|pupil's|student's|wrong|failing|poor|weak|bad) answer ..6! (:|")
`)

/** “Exercise: …” may mean sport: it puts something up only where the next sentence asks. */
export const asking: readonly string[] = lines(`
  <start> (exercise|question|problem|task) :
`)

/** They ask to choose, and put up every option behind them. */
export const choices: readonly string[] = lines(`
  <start> (which|what|who|mark|tick|circle|choose|pick|select|underline) ..14 (\\?|:|.)
`)

/** What is to be done with the sentence before, which stands between marks. */
export const tasks: readonly string[] = lines(`
  <start> (agree|disagree|discuss|explain|name|list|rate|vote|argue|comment|criticise|criticize|correct|refute|give|decide|defend|attack|find|state|say|rewrite|answer|justify|you have|hands up|half a mark|zero points)
  <start> (what|which|how) ..1! (would|could|evidence|test|experiment|is wrong|does the|do you)
`)

/** What stands before an option. */
export const options: readonly string[] = lines(`
  <start> (a|b|c|d|e|f|i|ii|iii|iv|#) (\\)|.)
  <start> \\( (a|b|c|d|e|f|i|ii|iii|iv|#) \\)
`)

/** The answer that it is so. */
export const rights: readonly string[] = lines(`
  <start> (true|right|correct|fact|yes) (.|,|\\!|:|;|—|and)
  <start> (the)? (answer|solution|verdict) ..6 (true|right|correct|fact|yes) (.|,|\\!|:|;|—|and)
`)
