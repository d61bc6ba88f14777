// What headlines promise and threaten: phrase patterns over classes of words, for titles that travel alone.

/** Fear, cure, secrets: what headlines promise whatever the body says. */
export const loud = [
  // Enemies and wonders.
  '[(~@menace | ~@marvel) (inside | within | in | of | for | to | against | behind | that | among | is | your | has | have | : | next door) ..4!]',
  '[(dark | deadly | evil | sinister | killer | terrifying | shocking | forbidden | dirty | silent | hidden | secret | toxic | miracle | magic | wonder) (~@sole_agent | ~@menace | ~@marvel | truth | cure)]',
  '[(deadly | evil | sinister | terrifying | shocking | toxic | (dark !(side of ..6! (perception | research | science | psychology | study)))) side]',
  '[(you | we | parents | everyone) (should | must | need to) (fear | dread | worry about | be (afraid | scared | terrified) of)]',
  '[(far | even)? more? (dangerous | sinister | terrifying | deadly | addictive) than]',
  '[(far | much | even | infinitely | a lot | so) more? (dangerous | sinister | terrifying | deadly | frightening | menacing | disturbing | darker | scarier | deadlier | crueller | nastier | uglier)]',
  '[(darker | scarier | deadlier | crueller | nastier | uglier | worse) than (you | we | they | anyone | scientists) ..1! (~think | ~imagine | ~know | ~believe | ~fear | ~expect | ~realise | ~realize)]',
  // What is done to us, and for us.
  '[(a | an | one | the) ..1! (pill | drug | spray | molecule | chip | injection | shot | hormone | vaccine | app | gene) (to | that | which | can | will) ..1! (erase | erases | cure | cures | end | ends | heal | heals | delete | deletes | conquer | beat | abolish) ..4!]',
  '[(this is your brain on) ..3!]',
  '[(hooked | addicted | broken | damaged | ruined | scarred | faithful | lonely) for (life | ever | good)]',
  '[(is | are | was | were | be) ..1! ~@ruin ..1! (your | our | the | my | us | you | a)? ..3!]',
  '[(~@ruin | ~@rescue) (your | our | the | my) !(..2! addiction|addictions|habit|habits) ..1! (~@dear | @region | @central | @state)]',
  '[(~@rescue) (by | with | in | thanks to) ..4!]',
  '[(is | are) (dying | shrinking | rotting | burning | starving | drowning) ..2!]',
  '[~@dear (cured | healed | ended | solved | reversed | beaten | conquered | erased) ..4!]',
  '[~@dear explained (at last | finally | for good) ..4!]',
  '[(will | can | could) !(stop|keep|make|change|fix it|them|this) (save | end | cure | change | make | keep | stop | ruin | destroy | fix | heal | transform | abolish | conquer | rewire) ..4!]',
  '[never ..3! again ..3!] | [no more (~@dear | @state) ..3!]',
  '[(goodbye | farewell | forget) ..4! (: | , | —) ..5!]',
  '[(the | an)? (end | death) of ..3! (@state | ~@dear)]',
  '[(@state | @behaviour | @molecule | @practice | @activity | loneliness | stress | sugar | coffee | screens | phones | phone | scrolling | social media) (~@ruin | (~make ..2! history) | ~@rescue) ..4!]',
  '[(turn | turns | turned | turning | transform | transforms) !short-term|information|signals|data|light|sound|energy|experience|experiences ..3! into ..3!]',
  // Harm to the brain by what people live with.
  '[(@behaviour | @activity | @practice | ~@lifestyle | ~@habit | ~@daily_threat | power | money | wealth | success | fame | poverty | loneliness | stress | multitasking | smartphones | smartphone | phones | screens | screen time | social media | sugar | bosses | noise | porn | gossip | anger | city life | sitting | dieting | ai | chatgpt | algorithms) (is | are | can | will | may | literally | actually | really)? ((~cause ..1! brain damage) | ((~damage | ~shrink | ~destroy | ~kill | ~rot | ~poison | ~fry | ~wreck | ~harm | ~melt | ~scar | ~break | ~eat | (~switch off)) (our | your | the | their | my)? ..3! (brain | brains | memory | mind | minds | neurons | empathy | hippocampus | attention span)))]',
  // One thing behind everything.
  '[(this | one | a) (single | one | tiny | simple | little | humble) ~@sole_agent ..1! (~@rule | ~@command | ~@drive | ~@ruin | ~@rescue | ~@make) ..4!]',
  '[(the | a | this | that | one | # | how | your) ..2! ~@sole_agent that (will | can | could | may | might | is)? ..1! (~@drive | ~@make | ~@rule | ~@lower | ~@repair | ~@rescue | ~@ruin | ~stop | ~keep | ~decide | ~explain)]',
  '[one ..2! ~@sole_agent (to ..1!)? (~@rule | ~@rescue | ~explain | ~@drive | ~@ruin | behind) ..4!]',
  '[how (a | one | this | your) ..2! ~@sole_agent (~@rule | ~@rescue | ~@ruin | ~run | ~make) ..4!]',
  '[what (your | our) ..3! (says | say | reveals | reveal | tells | tell | know | knows) about ..3!]',
  '[why (your | our | the)? ..2! (@region | @central | @molecule | brain | genes | hormones) (~@mind_verb | ~@ruin | ~want | ~need | ~love | ~lie) ..4!]',
  '[(behind | explains) (every | all) ..3!]',
  '[for (every | all) ..1! (@state | @behaviour | pain | pains | ill | ills | sorrow | sorrows | problem | problems | disease | diseases) ..2!]',
  '[(decided | decides | determined | made | makes | shaped | ruined | wrote) (your | our | you | us) ..2!]',
  '[(reveal | reveals | predict | predicts | betray | betrays | know | knows | show | shows) (who | why | what | if | whether | how long) (you | we | will | your | men | women) ..3!]',
  '[(neuron | neurons | cell | cells | molecule | gene | hormone) that (makes | make | made) us human]',
  '[(heals | heal | cures | cure | fixes | fix | explains | changes) everything]',
  '[born to ..2! | (in your | in our) (genes | dna)]',
  '[(explained | solved | decided) by (one | a single) ..3!]',
  // Found at last.
  '[~@authority ..2! (~@conclude | ~find | ~unlock) ..1! (the | a | why | how | where) ..6!]',
  '[(the)? (cause | cure | seat | secret | gene | source | origin | root | key | answer | mechanism | switch | truth | solution) ..4! (is | lies | lay | was | has been)? ..1! (found | discovered | revealed | unlocked | cracked | identified | solved | (in (the | your | our)) | here) ..3!]',
  '[(at last | finally | revealed | discovered | breakthrough | proven | solved | found | cracked) (, | :) ..6!]',
  '[everything you (know | knew | thought | think | believe) about ..4! (is | was) ..1! (wrong | lie | false)]',
  '[(drug | pill | spray | cure | molecule | revolution) (is here | has arrived | have arrived)]',
  '[(science | research | study | studies | scientists) ~prove|~confirm ..4!]',
  '[(thanks to | all you need is | just add | simply) ..2! (@molecule | @practice | @treatment)]',
  '[and ..3! (is | are) gone]',
  // An ailment ended, a faculty found, a culprit named: in the order of any headline.
  '[(~end | ~erase | ~banish | ~beat | ~stop | ~cure | ~heal | ~fix | ~melt | ~wipe out | ~switch off | ~delete) ..3! (for good | for ever | forever | overnight | instantly | at last | once and for all | in (minutes | seconds | days | a week | one ..1!))]',
  '[(@state | @behaviour | @disorder | ~@ailment | ~@dear | autism) ..2! (reversed | cured | erased | deleted | ended | healed | abolished | defeated | beaten | vanquished | undone | restored) (by | with | in | thanks to | at last | overnight) ..4!]',
  '[(worst | biggest | greatest | best | secret | deadliest | silent | hidden) ..1! (enemy | enemies | foe | friend | friends | weapon | threat | ally | killer) ..3!]',
  '[(~find | ~found | ~discover | ~locate | ~pinpoint) the (seat | home | source | root | cause | key | secret | switch | spot | place | code | formula | gene) ..5!]',
  '[(a | the | one) ..1! (pill | drug | spray | vaccine | shot | cure | app | chip | switch | gene | molecule | hormone) (for | against) ..4! (is here | is near | at last | has arrived | is coming | found | .)]',
  '[(@state | @disorder | ~@ailment | ~@dear) (is | are) (over | history | dead | finished | beaten | solved | curable | optional | a (choice | lie))]',
  '[(your | our) (gut | brain | heart | hormones | genes | microbes | microbiome | amygdala | vagus nerve | phone | boss | mother | nose) ~@rule|~@command|controls|control|decides|decide|runs|run|rules|rule|hijacks|manipulates|knows|remembers|lies ..1! (your | you | our | us | to | whom | who | what) ..3!]',
  '[(dopamine | cortisol | serotonin | oxytocin | brain | hormone | screen | sugar) (zombie | zombies | junkie | junkies | slave | slaves | crisis | epidemic | apocalypse | thief | trap | bomb | famine) ..2!]',
  '[(is | are) being (stolen | hijacked | hacked | rewired | destroyed | poisoned | sold | starved | drained) ..3!]',
  '[(we | scientists | they | researchers) have found (the | a | your) ..5!]',
  '[(born | wired | doomed | programmed | hardwired) (bad | evil | to ..1! | for ..1!) ..3!]',
  '<start> [(blame | thank | forget | beware | fear | trust) (your | the | our | of) ..1! (@region | @molecule | @central | @gene | brain | hormones | genes | neurons)]',
  '[(@molecule | @intranasal | @practice | spray) ~make ..2! (fathers | dads | mothers | mums | moms | men | women | parents | husbands | wives | people | us | children | teenagers | couples | leaders | lovers | you) ..4!]'
] as const

/** Verbs of a title that leave nothing over. */
export const absolute = [
  '[(trauma | stress | cortisol | @state | @molecule | @behaviour | @practice | @treatment | @intranasal | @gene) ..3! !healing|recovery|traps|trap (~@ruin | ~@rescue | ~determine | ~decide | ~prove | ~govern | (makes us) | (shuts down) | (explains (every | all | everything | why we))) ..4!]',
  '[(trauma | stress | @molecule) (disrupts | rewires) ..4!]',
  '[(how | why) ..3! (@molecule | @gene | @region | @state) (can | could | will)? (~@rule | ~@ruin | ~@rescue | determines | rewires | drives | decides | disrupts) ..5!]'
] as const

/** A cause that a title states, whatever its verb ("ends", "turns into"). */
export const flat = [
  '[@molecule|@practice|@treatment|@intranasal|@behaviour|@activity|bacteria|microbes|microbiome|phone|phones|smartphones|screen|caffeine|alcohol|wine|exercise|sleep|noise|porn|(social media)|parents|trauma|stress|poverty|diet|fish|vitamins|gene|genes|hugging|hugs|touch|coffee|tea|chocolate|sugar|music|screens ..2! ~@drive|~@lower|~@repair|~@make|~@rule|~@rescue|~@alleviate|~cure|~prevent|~protect|~guard|~end|~turn|~stop|~save|~cause|~destroy|~kill|~rot|~ruin|~damage|~shrink ..5!]'
] as const
