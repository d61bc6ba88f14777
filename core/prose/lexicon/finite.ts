// Words that make a clause finite, as data: auxiliaries, and common verbs beyond those of the relation lexicon.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Auxiliaries and modals, with their contractions. */
export const auxiliaries: ReadonlySet<string> = new Set(
  list(`
    is are was were am has have had do does did can could may might must shall should will would cannot
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't mayn't mightn't mustn't
    shouldn't won't wouldn't ain't ought cannot
  `)
)

/** Pronouns with a contracted auxiliary: "it's", "they've". */
export const contractions: ReadonlySet<string> = new Set(
  list(`
    it's that's he's she's there's what's who's here's this's i'm we're they're you're i've we've they've you've
    i'd we'd they'd you'd he'd she'd it'd i'll we'll they'll you'll he'll she'll it'll that'll let's
  `)
)

/** Lemmas of common verbs that the relation lexicon does not list. */
export const commonVerbs: readonly string[] = list(`
  say think believe argue claim propose find observe report describe call know feel want assume hold suppose
  hypothesise hypothesize speculate conclude note state insist assert maintain write add warn caution tell teach ask
  wonder seem appear remain become keep use study test try begin learn lie look matter miss hide obscure ignore
  overlook neglect occur happen exist differ vary evolve survive spread sell stand rest fire respond react tend fail
  serve play bind bond come take put need arise emerge follow lack deserve fit suit belong persist last stay stop
  refuse continue agree disagree doubt deny dispute challenge reject refute contradict question debunk overturn
  discover search rate score answer select choose win lose fight hug touch kiss laugh smile admire rejoice celebrate
  mark code encode process compute store recall remember recognise recognize attach detach separate return raise
  receive administer inject measure sample collect compare contrast examine investigate explore review summarise
  summarize discuss consider regard view treat conclude replicate confirm criticise criticize complicate misread
  misrepresent overstate exaggerate simplify oversimplify equal constitute comprise consist include involve concern
  sharpen dull calm soothe rule draw grow tick fall shine stick carry earn apply extend hold speak talk point rest
  build give bring get go run send meet hear sit sleep dream hope fear love hate like want wish prefer trust cry eat
  drink move walk travel live die save spend pay buy offer suffer respond adapt evolve shift rise fall drop vanish
  emerge begin happen apply argue lead cause mean imply solve settle separate share spark speed strike surge swim
  synthesise synthesize project innervate pair mate groom huddle crave enjoy
  confuse conflate mislead collapse crumble outlive outrun outgrow owe distort overlook forget oversell undermine discredit
  dispel bury abandon retire vanish fade fail deserve merit license warrant justify support establish verify corroborate
  announce promise proclaim swear teach preach quote cite repeat adore cherish flatten obscure ignore invite waste
  dismantle demolish disprove falsify discard puncture topple renounce repudiate jettison shelve deflate invalidate disconfirm demystify unmask belie
  overthrow supersede withdraw retract dethrone unlearn upend deride dismiss rebut contest torpedo explode ridicule mock denounce condemn regret banish supplant displace
  wake replace renew sprout regrow rewire
  mistake ward demote label name style dub
  collide clash unravel evaporate dissolve falter beg misrepresent trivialise trivialize caricature disown disavow
`)

/** Forms that are nouns far more often than verbs; they count as verbs only where nothing else can. */
export const nounLike: ReadonlySet<string> = new Set(
  list(`
    levels results effects studies links roles measures controls causes signals works uses means changes shows
    studies tests reports claims notes reviews samples scores answers questions doubts challenges views states
    projects pairs mates labels names terms models functions acts benefits supports needs aids impacts influences
    effect level result study link role measure control cause signal work use mean change test report claim note
    review sample score answer question doubt challenge view state project pair mate label name term model function
    act benefit support need aid impact influence release increase decrease rise fall drop boost show touch kiss
    hug look stress fear trust bond attack search rate process store return contrast concern rule point rest talk
    lie stay stop fight promise fire place record index part release releases increases decreases rises falls drops
    hugs touches bonds stresses fears searches rates treats treat cure cures power powers shape shapes drive drives
    produce spark trigger triggers damage harm harms access reward rewards balance tie ties match target targets
    help display displays house houses host hosts favour favor bias host order lift track fuel spike double
    parallel image images record records estimate estimates calm quiet cut buffer silence shift turn start launch
    matter thought held found felt set love hate like want wish hope dream sleep cry run walk travel offer shift cause
  promises merit merits warrant warrants license licenses quote quotes waste wastes clash clashes fade caricature caricatures
  reset resets hijack hijacks rush rushes detox mistakes wards style styles contest contests
  cover spark surge pleasure sense bonds hopes dreams wishes offers shifts thoughts feeling
  `)
)
