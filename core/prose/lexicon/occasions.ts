// Who says something on an occasion, and when one held it oneself, as data.
import { inflectVerb } from '../inflect.ts'
import { lines } from './cues/shape.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const forms = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .flatMap(inflectVerb)
      .filter((form) => !form.endsWith('ing'))
  )

/** Verbs of saying to somebody; those of showing and finding are left out. */
export const telling = forms(
  'tell assure announce declare explain insist swear claim inform promise proclaim whisper shout remark joke lecture believe'
)
export const naming = forms('call nickname christen name dub')
/** Who is told. */
export const toldTo = set('me us him her them everyone everybody you anyone')

/** Those whose trade it is to know, and what reports research: their words count as told by a source. */
export const experts = set(`
  doctor doctors physician psychiatrist psychologist neuroscientist neurologist researcher researchers scientist scientists professor lecturer therapist counsellor counselor coach
  teacher trainer instructor guide speaker expert experts author authors biologist endocrinologist specialist consultant nurse midwife founder director study studies paper papers review reviews article
  articles report reports research evidence survey data result results finding findings test scan scans questionnaire questionnaires assessment team group groups participant participants patient patients client clients theory model
  hypothesis analysis analyses work experiment trial literature guideline book chapter textbook dr prof surgeon pharmacologist geneticist anthropologist biochemist pharmacist dietitian chemist
  physiologist practitioner clinician clinicians leader manager facilitator healer guru method programme program course brain body hormone molecule amygdala dopamine oxytocin serotonin cortisol
  consensus field view community mainstream orthodoxy tradition industry world everyone level levels score scores signal signals pattern section table figure fact nature mother-nature science evolution story history observation experience colleague supervisor referee reviewer editor
  reporter reporters journalist journalists correspondent presenter narrator host owner company maker manufacturer inventor creator pioneer laureate discoverer woman's man's one
`)

/** What one says or holds without knowing it; "found" and "showed" are none of these. */
export const holding = set(`
  told said wrote taught explained believed thought preached swore assured argued claimed held insisted assumed lectured advised repeated printed promised supposed imagined accepted
  sure certain convinced persuaded took blamed called christened sold recommended prescribed learned learnt maintained described chanted recited swallowed parroted believing credited think believe taught repeating saying
`)

/** Times that are over. */
export const formerly: readonly string[] = lines(`
  (ten|twenty|thirty|forty|some|many|# |(a few)|several|two|three|five|nine|years|decades|months) ago
  (years|decades|months) ago
  (in|during) (my|our) ..3! (days|years|youth|twenties|thirties|time|training|career|childhood)
  (as|being) (a|an) (young|junior|student|child|boy|girl|trainee|beginner|novice|teenager|undergraduate|undergraduates|students|children|boys|girls|trainees|resident|intern|younger)
  when (i|we) (was|were) ..2! (young|younger|student|students|child|children|boy|girl|ten|twenty|junior|new|school|small)
  until (my|a|the|one|somebody|someone|our) ..6! ,
  (until|till|before) (i|we) (read|trained|learned|learnt|met|knew|studied|understood|went|came|started|saw|looked|checked)
  (at|in) (the)? (school|university|college|academy|seminary|time)
  (in those days|back then|at the time|in those years|in the old days|for a long time|for years|for decades|for too long)
  (my|our) (first|early|earliest|old|former|younger) ..1!
  (my|our) generation
  (in|before|until|around|by) (the)? (1960s|1970s|1980s|1990s|2000s|2010s|sixties|seventies|eighties|nineties)
  (began|started|set out) by
  (brought up|raised|trained) to
`)

/** The author takes back what he held. */
export const withdrawing: readonly string[] = lines(`
  (i|we) (had|have|had not|hadn't) ..1! (none|looked|stopped|apologised|apologized|unlearned|unlearnt|changed (my|our) (mind|minds)|given it up|given that up|taken it back|moved on|recanted)
  (i|we) (would|should|could) not ..2! (now|today|again|any more|anymore)
  (i|we) (no longer|stopped)
  (have|has) (stopped|been apologising|been apologizing|apologised|apologized)
  (i|we) ..1! (was|were|am|are) ..1! (wrong|mistaken|ashamed|embarrassed|fools|a fool|cured|sorry)
  (i|we) (am|was) not proud
  (cured|disabused) (me|us)
  (these days|nowadays|now|today) (i|we) (promise|ask|say|tell|teach|sell|write|know better|think otherwise|do not|don't|would not|doubt|keep)
  <start> that was (# |nine|two|three|ten|twenty|many|some|a lot|before|until|my|our|# )
  (i|we) know better
  <start> (the|that|this) (column|book|paper|article|report|lecture|headline|advice|sentence) (was|is) (wrong|mistaken|nonsense|false)
  asked (me|us)? ..1! (for (the|a) source|how (i|we) knew)
`)
