// Marked cases for the ten questions: what is expected of the trigger between ⟦ and ⟧.
//
// One case a line: `expected | text`. `speaks` is a plain assertion; `lowered N` speaks with fewer steps,
// decided by question N; `silent N stance` keeps silent. Aspects that are asked with stand in brackets.
// Neighbouring lines are near misses of each other.

/** Cases the mechanisms were built on. */
export const cases = `
# 1: not the author's prose
silent 1 quoted | We searched three databases for the strings "⟦love hormone⟧" and "bonding molecule".
speaks | We searched three databases and found that oxytocin is the ⟦love hormone⟧.
silent 1 quoted | Participants rated the item "⟦dopamine makes me happy⟧" on a seven-point scale.
speaks | Participants rated their mood, because ⟦dopamine makes people happy⟧.
silent 1 quoted | The search terms were ⟦love hormone⟧ OR cuddle hormone AND human.
silent 1 quoted | Respondents agreed with the statement "⟦oxytocin makes people trust strangers⟧".
silent 1 quoted | Her talk, titled "⟦The love hormone⟧ and you", drew a large crowd.
speaks | Her talk drew a large crowd, since ⟦the love hormone⟧ sells tickets.
silent 1 quoted | Tweets that contained the hashtag "⟦pleasure molecule⟧" were counted.
silent 1 quoted | The keywords were ⟦love hormone⟧, trust and human.

# 2 and 3: quotations and their frames
silent 2 quoted | The so-called "⟦cuddle hormone⟧" has a darker side.
silent 2 quoted | The so-called ⟦cuddle hormone⟧ has a darker side.
speaks | The "⟦cuddle hormone⟧" has a warm side.
speaks | Oxytocin is the "⟦love hormone⟧" of our species.
silent 2 quoted | Journalists nicknamed it the "⟦trust molecule⟧".
silent 2 quoted | The label "⟦love hormone⟧" stuck for two decades.
silent 2 quoted | The phrase ‘⟦pleasure chemical⟧’ appears in most of these articles.
silent 2 quoted | Headlines hailed a "⟦faithfulness gene⟧".
silent 2 quoted | Headlines such as “⟦a hug raises your oxytocin⟧” misread the paper.
speaks | Oxytocin, known as the "⟦love hormone⟧", which strengthens every bond, is released by touch.
lowered 3 | Oxytocin is widely known as the "⟦love hormone⟧".
lowered 3 | Oxytocin is also looked upon to be the "⟦love hormone⟧" and to raise the calm of mothers.
lowered 3 | Oxytocin is popularly regarded as “⟦the love hormone⟧”.
speaks | Also known as «⟦the hug hormone⟧», oxytocin builds trust between strangers.
silent 2 quoted | Dubbed the "⟦hug hormone⟧" by reporters, oxytocin is a peptide of nine amino acids.
speaks | Dubbed the "⟦hug hormone⟧" because it makes people kinder, oxytocin is sold as a spray.
silent 2 quoted | The picture is more mixed, and not the tidy, warm, oversimplified "⟦cuddle hormone⟧" story.
silent 2 quoted | Calling oxytocin the "⟦trust hormone⟧" hides its part in envy.
silent 4 rejected | Calling oxytocin the ⟦trust hormone⟧ hides its part in envy.
speaks | Calling oxytocin the ⟦trust hormone⟧ is apt, since it makes people trust.
silent 2 quoted | The "⟦love hormone⟧" narrative ignores the data on envy.
silent 2 quoted | The epithet "⟦moral molecule⟧" was coined for a book.
silent 2 quoted | He wrote: "⟦Oxytocin makes us moral⟧. It is the glue of society." That reading does not fit the data.
speaks | He smiled. ⟦Oxytocin makes us moral⟧. It's the glue of society, and that's the reason we've laws.
speaks | Mothers' brains and fathers' brains differ: ⟦oxytocin is the love hormone⟧ in both.

# 4: negation and its reach
silent 4 denied | Oxytocin is not ⟦the love hormone⟧.
silent 4 denied | Oxytocin isn’t ⟦a love hormone⟧.
speaks | Oxytocin is not only ⟦the love hormone⟧ but also a driver of envy.
speaks | Oxytocin is not just ⟦the love hormone⟧.
speaks | Oxytocin is not merely ⟦the bonding molecule⟧ of mothers.
speaks | No one doubts that oxytocin is ⟦the love hormone⟧.
speaks | There is no doubt that ⟦dopamine is the pleasure chemical⟧.
speaks | Without doubt, ⟦oxytocin controls attachment⟧.
speaks | One cannot but admire how ⟦oxytocin makes us kind⟧.
speaks | Oxytocin is nothing less than ⟦the love hormone⟧.
speaks | Pleasure is nothing but ⟦dopamine⟧.
speaks | The power of ⟦the bonding molecule⟧ cannot be overstated.
speaks | Not surprisingly, ⟦oxytocin makes mothers calm⟧.
speaks | It is no surprise that ⟦oxytocin makes mothers calm⟧.
speaks | It cannot be denied that ⟦oxytocin makes us trust⟧.
silent 4 denied | It cannot be said that ⟦oxytocin makes us trust⟧.
speaks | Oxytocin never fails to ⟦make us trust⟧.
silent 4 denied | Oxytocin fails to ⟦make us trust⟧.
silent 4 denied | In this trial oxytocin failed to ⟦increase trust⟧.
speaks | There is no trust without ⟦oxytocin, the love hormone⟧.
silent 4 denied | Neither oxytocin nor vasopressin ⟦controls attachment⟧.
silent 4 denied | Oxytocin neither ⟦makes us generous⟧ nor makes us cruel.
silent 4 denied | No single molecule ⟦controls attachment⟧.
silent 4 denied | There is no ⟦monogamy gene⟧.
silent 4 denied | Nothing shows that ⟦oxytocin is the love hormone⟧.
silent 4 denied | There is no evidence that ⟦oxytocin builds trust⟧.
silent 4 denied | Evidence is lacking that ⟦oxytocin builds trust⟧.
silent 4 denied | The lack of evidence that ⟦the spray reaches the amygdala⟧ is striking.
silent 4 denied | Little evidence supports the view that ⟦dopamine is the pleasure chemical⟧.
speaks | There is ample evidence that ⟦oxytocin builds trust⟧.
silent 4 denied | Far from being ⟦the love hormone⟧, oxytocin sharpens envy.
speaks | Far from being a poison, oxytocin is ⟦the love hormone⟧.
silent 4 denied | Rather than ⟦making people kinder⟧, oxytocin sharpens what is salient.
speaks | Rather than sharpening salience, ⟦oxytocin makes people kinder⟧.
silent 4 denied | Oxytocin sharpens salience rather than ⟦making people kinder⟧.
speaks | ⟦Oxytocin makes people kinder⟧ rather than sharpening salience.
silent 4 denied | It is anything but ⟦a love hormone⟧.
silent 4 denied | Oxytocin is hardly ⟦the love hormone⟧.
silent 4 rejected | Contrary to the slogan that ⟦dopamine is pleasure⟧, it tracks prediction errors.
speaks | Contrary to popular belief, ⟦oxytocin makes men kinder too⟧.
silent 4 denied | Dopamine has little to do with ⟦pleasure⟧.
silent 4 denied | Blood samples tell us next to nothing about ⟦oxytocin in the brain⟧.
speaks | Blood samples tell us a great deal about ⟦oxytocin in the brain⟧.
silent 4 denied | Plasma oxytocin cannot be taken as ⟦a measure of brain oxytocin⟧.
speaks | Plasma oxytocin can be taken as ⟦a measure of brain oxytocin⟧.
silent 4 denied | Platelet serotonin does not ⟦reflect the brain⟧.
silent 4 denied | No treatment is ⟦free of side effects⟧.
speaks | The spray is ⟦free of side effects⟧ and needs no prescription.
speaks | The spray needs no prescription and is ⟦free of side effects⟧.
speaks | Oxytocin does not calm rats; it is ⟦the love hormone⟧ of humans.
speaks | It does not dull fear. It ⟦makes us trust⟧.
silent 4 denied | It dulls fear. It does not ⟦make us trust⟧.
speaks | It does not calm strangers, but ⟦it makes lovers faithful⟧.
speaks | Oxytocin is not the hate hormone but ⟦the love hormone⟧.
silent 4 denied | Oxytocin is not ⟦the love hormone⟧ but a peptide with many jobs.
speaks | Oxytocin is ⟦the love hormone⟧, not the stress hormone.
silent 4 denied | Oxytocin is a peptide, not ⟦the love hormone⟧.
speaks | ⟦The love hormone⟧ does not cross the placenta easily.
silent 4 denied | ⟦The love hormone⟧ does not exist.
speaks | Although it does not act alone, ⟦oxytocin controls attachment⟧.
speaks | ⟦Oxytocin controls attachment⟧, which is not surprising.
speaks | ⟦Oxytocin controls attachment⟧ because it does not fade.
speaks | People who do not hug lack ⟦the cuddle hormone⟧.
silent 4 denied | Oxytocin is not the molecule that ⟦makes us fall in love⟧.
speaks | Vasopressin, which is not a peptide of trust, is ⟦the fidelity molecule⟧.
silent 4 denied | We do not believe that ⟦oxytocin controls attachment⟧.
silent 4 denied | I doubt that ⟦oxytocin controls attachment⟧.
speaks | I do not doubt that ⟦oxytocin controls attachment⟧.
silent 4 denied | Dopamine is no longer seen as ⟦the pleasure chemical⟧.
silent 4 denied | Dopamine is less ⟦a pleasure chemical⟧ than a teacher.
silent 4 denied | Oxytocin is not necessarily ⟦the love hormone⟧.
silent 4 denied | Stop calling oxytocin ⟦the love hormone⟧.
silent 4 denied | We should avoid terms such as ⟦love hormone⟧.

# 4: rejection by a predicate or a noun
silent 4 rejected | That ⟦oxytocin is the love hormone⟧ is a myth.
silent 4 rejected | ⟦The love hormone⟧ is a misnomer.
speaks | That ⟦oxytocin is the love hormone⟧ is no myth.
speaks | It is not a myth that ⟦oxytocin is the love hormone⟧.
silent 4 rejected | It is a myth that ⟦oxytocin is the love hormone⟧.
silent 4 rejected | The myth that ⟦dopamine means pleasure⟧ lives on.
silent 4 rejected | It is misleading to call the amygdala ⟦the fear centre⟧.
silent 4 rejected | It is inaccurate to describe the amygdala as ⟦the seat of fear⟧.
speaks | It is accurate to describe the amygdala as ⟦the seat of fear⟧.
silent 4 rejected | Calling the amygdala ⟦a fear centre⟧ is inaccurate.
silent 4 rejected | Calling oxytocin ⟦the love hormone⟧ misses most of its biology.
silent 4 rejected | The idea that ⟦dopamine equals pleasure⟧ is outdated.
silent 4 rejected | The idea that ⟦dopamine equals pleasure⟧ has been challenged.
silent 4 rejected | The view that ⟦dopamine equals pleasure⟧ does not survive a look at the data.
lowered 5 | The idea that ⟦dopamine equals pleasure⟧ goes back to rat work in the 1950s.
speaks | The idea that vasopressin is toxic is outdated, and ⟦oxytocin is the love hormone⟧.
silent 4 rejected | The simplistic notion that ⟦oxytocin makes us good⟧ sells books.
silent 4 rejected | ⟦Oxytocin as the love hormone⟧ is an oversimplification.
silent 4 rejected | These data refute the claim that ⟦oxytocin builds trust⟧.
speaks | These data support the claim that ⟦oxytocin builds trust⟧.
silent 4 rejected | The authors' claim that ⟦the spray is free of side effects⟧ goes beyond their data.
silent 4 rejected | Popular books say that ⟦dopamine is pleasure⟧. That is wrong.
silent 4 rejected | According to the wellness press, ⟦a hug floods the brain with oxytocin⟧. Reality is messier.
silent 4 rejected | ⟦Dopamine is pleasure⟧. This claim is false.
speaks | ⟦Dopamine is pleasure⟧. It is wrong to think of it as a motor signal.
speaks | ⟦Dopamine is pleasure⟧. Serotonin claims are false.
silent 4 rejected | Myth: ⟦oxytocin is the love hormone⟧.
speaks | Fact: ⟦oxytocin is the love hormone⟧.
silent 4 rejected | We reject the view of the amygdala as ⟦a fear centre⟧.
silent 4 rejected | Dopamine neurons cast doubt on the story that ⟦dopamine is pleasure⟧.
silent 4 rejected | The ⟦love hormone⟧ myth refuses to die.
speaks | The ⟦love hormone⟧ refuses to leave the synapse.

# 5: attribution and history
silent 5 reported | Popular accounts cast dopamine as ⟦a pleasure molecule⟧.
silent 5 reported | In the popular press, oxytocin is portrayed as ⟦the love hormone⟧.
silent 5 reported | Oxytocin is marketed as ⟦a trust hormone⟧.
silent 5 reported | Oxytocin was once thought to ⟦make everyone kinder⟧.
speaks | Oxytocin was once thought to calm rats: ⟦oxytocin makes everyone kinder⟧.
silent 4 rejected | For decades, dopamine was assumed to ⟦mediate pleasure⟧, a view that later work challenged.
silent 5 reported | It used to be believed that ⟦oxytocin simply makes us nicer⟧.
speaks | It was once believed that oxytocin acts only on the womb, but now we know that ⟦it controls attachment⟧.
silent 5 reported | Supposedly, ⟦oxytocin makes strangers trust each other⟧.
silent 5 reported | Oxytocin is allegedly ⟦the molecule of love⟧.
silent 5 reported | It is often assumed that ⟦intranasal oxytocin reaches the brain⟧.
silent 5 reported | Self-help books tell us that ⟦dopamine is a pleasure chemical⟧.
speaks | Studies show that ⟦oxytocin increases trust⟧.
speaks | Research has proven that ⟦oxytocin increases trust⟧.
lowered 5 | Zak argues that ⟦oxytocin is the moral molecule⟧ \\c.
lowered 5 | According to Zak, ⟦oxytocin is the moral molecule⟧ \\c.
silent 5 reported | According to popular accounts, ⟦oxytocin is the moral molecule⟧.
speaks | Zak argues a lot, and ⟦oxytocin is the moral molecule⟧.
silent 5 reported | The story goes that ⟦oxytocin binds lovers⟧.
silent 5 reported | Oxytocin has earned a reputation as ⟦the love hormone⟧.
silent 5 reported | Wellness influencers claim that ⟦cold showers flood you with dopamine⟧.
speaks | Wellness influencers rejoice, because ⟦cold showers flood you with dopamine⟧.
silent 5 reported | Early theories held that ⟦dopamine is the pleasure signal⟧.
speaks | Early on, ⟦dopamine drives pleasure⟧.
silent 5 reported | Despite its fame as ⟦the love hormone⟧, oxytocin is ancient.

# 6: questions, proposals and prospects
silent 6 questioned | Is oxytocin really ⟦a love hormone⟧?
silent 6 questioned | Does ⟦oxytocin control attachment⟧?
speaks | Why does ⟦oxytocin control attachment⟧?
speaks | How ⟦oxytocin makes us fall in love⟧
speaks | Is that so? ⟦Oxytocin controls attachment⟧.
silent 6 questioned | Whether ⟦oxytocin controls attachment⟧ is unknown.
silent 6 questioned | It is unclear whether ⟦intranasal oxytocin reaches the brain⟧.
silent 6 questioned | How much ⟦intranasal oxytocin reaches the brain⟧ is debated.
silent 6 questioned | We asked whether ⟦oxytocin increases trust⟧.
speaks | Whether you like it or not, ⟦oxytocin controls attachment⟧.
silent 6 proposed | We hypothesise that ⟦oxytocin controls attachment⟧.
silent 6 proposed | We propose that ⟦plasma oxytocin reflects the brain⟧.
speaks | We propose a new assay, because ⟦plasma oxytocin reflects the brain⟧.
silent 6 proposed | Our hypothesis was that ⟦oxytocin increases trust⟧.
silent 6 proposed | Future studies should test if ⟦oxytocin controls attachment⟧.
silent 6 proposed | It remains to be seen whether ⟦the spray builds trust⟧.
silent 6 proposed | It will be crucial to explore how ⟦oxytocin shapes attachment⟧.
speaks | It is crucial: ⟦oxytocin shapes attachment⟧.

# 7: qualified in the sentence
silent 7 [generality] | ⟦Oxytocin increases trust⟧ only in men with low baseline trust.
speaks [generality] | ⟦Oxytocin increases trust⟧ in the right context.
speaks [generality] | Under the right conditions, ⟦oxytocin increases trust⟧.
silent 7 [generality] | Under specific conditions, and in some people, ⟦oxytocin increases trust⟧.
speaks | Under specific conditions, ⟦oxytocin increases trust⟧.
silent 7 [generality] | In anxious men, ⟦oxytocin made memories less warm⟧.
speaks [generality] | In fact, ⟦oxytocin makes memories warm⟧.
silent 7 [species] | In prairie voles, ⟦receptor blockade prevents bonding⟧.
speaks [species] | In lovers, ⟦receptor density decides bonding⟧.
speaks [species] | As in voles, ⟦receptor density decides human bonding⟧.
silent 7 [measure] | ⟦Oxytocin levels⟧ in plasma rose after the massage.
speaks [measure] | ⟦Oxytocin levels⟧ rose after the massage.
silent 7 [causality] | ⟦Cortisol levels were correlated with anxiety⟧.
speaks [causality] | ⟦Cortisol drives anxiety⟧.

# 8 and 9: caveats next door, and taken back
silent 8 [measure] | ⟦Oxytocin tracked attachment⟧. However, peripheral levels of oxytocin cannot be taken as central levels.
speaks [measure] | ⟦Oxytocin tracked attachment⟧. However, the weather was unusually warm that year.
silent 8 [measure] | Peripheral measures of oxytocin have been criticised. ⟦Oxytocin levels tracked attachment⟧.
speaks [measure] | Peripheral measures of oxytocin have been criticised. Nevertheless, ⟦oxytocin levels show how the brain bonds⟧.
silent 8 [species] | ⟦Receptor blockade prevents bonding⟧. These findings come from animals only.
speaks [species] | These findings come from animals, but the principle holds across species. ⟦Receptor density decides bonding⟧.
lowered 8 | ⟦Oxytocin increases trust⟧. However, this effect has not replicated in larger samples.
speaks | ⟦Oxytocin increases trust⟧. The effect was replicated in larger samples.
lowered 8 [generality] | ⟦Dopamine drives effort⟧. Still, most of this work was done in rats and may not apply to people.
lowered 8 | ⟦Cortisol drives anxiety⟧. However, these data are correlational and cannot show cause.

# 10: hedges
lowered 10 | Oxytocin may ⟦increase trust⟧.
silent 10 hedged [certainty] | Oxytocin may ⟦increase trust⟧.
silent 10 hedged [certainty] | Breathing may ⟦calm the amygdala, reducing fear⟧.
speaks [certainty] | Breathing ⟦calms the amygdala, reducing fear⟧.
speaks [fixed] | The spray may be ⟦free of side effects⟧.
lowered 10 | These results suggest that ⟦oxytocin increases trust⟧.
lowered 10 | Oxytocin appears to ⟦increase trust⟧.
lowered 10 | Possibly, ⟦oxytocin increases trust⟧.
speaks | ⟦Oxytocin makes mothers calm⟧; this, in turn, may help their infants.
speaks | ⟦Oxytocin calms mothers⟧, which makes infants secure, and this may lower stress.
lowered 10 | Oxytocin calms mothers, which may ⟦make infants secure⟧.
speaks | In May, we saw that ⟦oxytocin increases trust⟧.
speaks | ⟦Oxytocin increases trust⟧ in people who may be anxious.
speaks | The trial may be small, but ⟦oxytocin increases trust⟧.
lowered 10 | ⟦Oxytocin increases trust⟧, perhaps.
speaks | It appears on every list: ⟦oxytocin increases trust⟧.
speaks | Clearly, ⟦oxytocin increases trust⟧.
# second round, written before its mechanisms
silent 4 denied | Dopamine is better described as a teaching signal than as ⟦a pleasure chemical⟧.
speaks | Dopamine is better described as ⟦a pleasure chemical⟧ than as a motor signal.
silent 5 reported | While often called ⟦the pleasure chemical⟧, dopamine mostly tracks surprise.
silent 2 quoted | Although sometimes called "⟦the empathy hormone⟧", vasopressin also fuels aggression.
speaks | Often called ⟦the empathy hormone⟧, vasopressin makes us care.
silent 4 rejected | For years it was sold to us as ⟦the happiness molecule⟧, but that is a misnomer.
silent 4 rejected | Many still think that ⟦serotonin makes us happy⟧, which is wrong.
speaks | Many errors are made, but ⟦serotonin makes us happy⟧.
speaks | It isn't a motor signal, it's ⟦the pleasure signal⟧.
silent 4 denied | It isn't ⟦the pleasure signal⟧, it's a motor signal.
silent 5 reported | You have probably heard that ⟦serotonin makes us happy⟧.
speaks | You have surely met people who know that ⟦serotonin makes us happy⟧.
silent 4 denied | Not ⟦the seat of fear⟧, then, but a detector of what matters.
speaks | ⟦Oxytocin: the love hormone⟧
silent 4 denied | Oxytocin: not ⟦the love hormone⟧
silent 4 denied | - Not ⟦a trust drug⟧
silent 4 rejected | Debunking ⟦the love hormone⟧
silent 4 rejected | Why ⟦the love hormone⟧ is a myth
speaks | Why ⟦the love hormone⟧ is a must
silent 4 denied | Why oxytocin is not ⟦the love hormone⟧
silent 6 questioned | Oxytocin: ⟦the love hormone⟧?
silent 4 rejected | Five reasons to stop talking about ⟦the love hormone⟧
speaks | Five reasons to love ⟦the love hormone⟧
silent 4 denied | Under no circumstances does oxytocin ⟦turn a stranger into a friend⟧.
silent 4 denied | In none of the five groups did oxytocin ⟦raise trust⟧.
silent 4 denied | Oxytocin did nothing to ⟦raise trust⟧.
speaks | Nothing raises the mood like ⟦oxytocin, the love hormone⟧.
silent 4 denied | The data give no reason to think that ⟦oxytocin raises trust⟧.
silent 4 denied | There was no sign that ⟦oxytocin raised trust⟧ in any group.
silent 4 denied | The trial found no effect of oxytocin on ⟦trust⟧.
speaks | The trial found no side effects, and ⟦oxytocin raised trust⟧.
speaks | The trial, which found no side effects, showed that ⟦oxytocin raised trust⟧.
speaks | No side effects were found: ⟦oxytocin raised trust⟧.
speaks | Even though not everyone responds, ⟦oxytocin raises trust⟧.
speaks | ⟦Oxytocin raises trust⟧, although not in everyone.
silent 4 denied | It is no longer tenable that ⟦oxytocin simply raises trust⟧.
silent 4 rejected | The claim that ⟦oxytocin raises trust⟧ rests on shaky ground.
silent 4 rejected | That ⟦oxytocin raises trust⟧ turned out to be wrong.
silent 4 rejected | Attempts to show that ⟦oxytocin raises trust⟧ have failed.
speaks | Attempts to show that oxytocin harms have failed, because ⟦oxytocin raises trust⟧.
silent 4 rejected | ⟦Oxytocin raises trust⟧? Hardly.
silent 4 rejected | It would be naive to think that ⟦oxytocin alone explains love⟧.
silent 4 rejected | The equation of ⟦dopamine with pleasure⟧ does not hold.
silent 4 rejected | To say that ⟦dopamine is pleasure⟧ is to confuse wanting with liking.
speaks | To say it plainly, ⟦dopamine is pleasure⟧.
silent 4 rejected | Equating ⟦dopamine with pleasure⟧ ignores four decades of work.
silent 4 rejected | We need to move beyond ⟦the love hormone⟧.
silent 4 rejected | Forget ⟦the love hormone⟧: the peptide is a social amplifier.
speaks | Never forget ⟦the love hormone⟧ when you plan a date.
silent 5 reported | Advertisements promise that the spray ⟦makes women fall in love⟧.
silent 5 reported | The company claims that its spray ⟦makes women fall in love⟧.
silent 5 reported | In films, ⟦a single dose makes the hero fearless⟧.
silent 5 reported | Legend has it that ⟦oxytocin binds lovers⟧.
silent 5 reported | The standard story is simple: ⟦touch releases oxytocin and oxytocin makes love⟧.
speaks | The story is simple and true: ⟦touch releases oxytocin and oxytocin makes love⟧.
silent 5 reported | As the story is usually told, ⟦oxytocin binds lovers⟧.
silent 5 reported | It is widely held that ⟦dopamine is the pleasure signal⟧.
speaks | It is now established that ⟦dopamine is the pleasure signal⟧.
silent 5 reported | Olds and Milner thought they had found ⟦the pleasure centre⟧.
silent 5 reported | The amygdala has long been seen as ⟦the seat of fear⟧.
speaks | The amygdala has long been studied and is ⟦the seat of fear⟧.
lowered 5 | In the view of LeDoux, ⟦the amygdala is a threat detector⟧ \\c.
lowered 5 | Zak and colleagues suggested that ⟦oxytocin causes moral behaviour⟧ \\c.
silent 6 questioned | Can we conclude that ⟦oxytocin causes moral behaviour⟧?
speaks | Who knew that ⟦oxytocin causes moral behaviour⟧?
speaks | What happens when ⟦oxytocin, the love hormone,⟧ runs out?
silent 6 questioned | It is an open question whether ⟦oxytocin reaches the human amygdala⟧.
silent 6 questioned | The trial was designed to find out whether ⟦oxytocin raises trust⟧.
silent 6 questioned | Nobody knows whether ⟦oxytocin raises trust⟧.
silent 6 proposed | If our hypothesis is right, then ⟦oxytocin should raise trust⟧.
silent 6 questioned | We aimed to test if ⟦oxytocin raises trust⟧.
silent 6 proposed | A promising next step would be to show that ⟦oxytocin raises trust⟧ in daily life.
silent 7 [generality] | Depending on the partner, ⟦oxytocin raises trust⟧ or lowers it.
silent 7 [generality] | ⟦Oxytocin raised trust⟧ in one small trial.
speaks [generality] | ⟦Oxytocin raises trust⟧ in people of all ages.
silent 7 [generality] | Among breastfeeding women, ⟦oxytocin lowered stress⟧.
silent 7 [measure] | After the hug, ⟦oxytocin levels⟧ measured in saliva went up.
speaks [measure] | Plasma cortisol fell while ⟦oxytocin levels⟧ rose.
speaks [measure] | ⟦Plasma oxytocin shows what the brain releases⟧.
silent 7 [species] | When rats were given the drug, ⟦oxytocin restored bonding⟧.
silent 8 [species] | ⟦The receptor governs lifelong bonds⟧. All of these experiments were done in voles, and whether the same is true of people is unknown.
lowered 8 | In this field, samples are small and effects are rarely replicated. ⟦Oxytocin raises trust⟧.
speaks | In this field, samples are small and effects are rarely replicated. That was so then. It was so for years. ⟦Oxytocin raises trust⟧.
silent 8 [measure] | Blood levels say little about the brain. ⟦Oxytocin rose in every mother⟧.
speaks [measure] | Blood levels say little about the brain. In any case, ⟦oxytocin rose in every mother⟧.
lowered 10 | There is some evidence that ⟦oxytocin raises trust⟧.
lowered 10 | ⟦Oxytocin raises trust⟧, or so it seems.
lowered 10 | Oxytocin is thought to ⟦raise trust⟧.
lowered 10 | It is conceivable that ⟦oxytocin raises trust⟧.
speaks | It may rain, and still ⟦oxytocin raises trust⟧.
speaks | ⟦Oxytocin raises trust⟧ and possibly generosity.
lowered 10 | Oxytocin raises trust and possibly ⟦generosity⟧.
speaks | What may surprise you is that ⟦oxytocin raises trust⟧.
`

/**
 * Cases that were written with the others and looked at only when a round was done: of the first two rounds 82 of
 * 94 came out right at first sight, of the third 21 of 35.
 */
export const heldOut = `
silent 1 quoted | Google Trends was queried for "⟦cuddle hormone⟧" and "trust hormone".
silent 1 quoted | One questionnaire item read "⟦my brain makes too little serotonin⟧".
speaks | One patient read that ⟦her brain makes too little serotonin⟧.
silent 1 quoted | Her book, entitled "⟦The Molecule of More⟧", sold well.
silent 2 quoted | Few slogans are as sticky as "⟦the love hormone⟧".
silent 2 quoted | What tabloids call the '⟦cuddle chemical⟧' is a nonapeptide.
speaks | What we call the ⟦cuddle chemical⟧ makes partners faithful.
silent 2 quoted | The moniker “⟦love hormone⟧” is catchy.
speaks | Often called the "⟦love hormone⟧", oxytocin boosts empathy in everyone.
speaks | Oxytocin, the aptly named "⟦love hormone⟧", rules our hearts.
silent 2 quoted | Describing dopamine as the "⟦pleasure chemical⟧" obscures its role in learning.
silent 4 denied | Dopamine was never ⟦the molecule of pleasure⟧.
silent 4 denied | Cortisol can't ⟦explain every symptom⟧.
speaks | Cortisol can't be ignored: ⟦it explains every symptom⟧.
silent 4 denied | None of these trials shows that ⟦oxytocin heals trauma⟧.
speaks | None of these trials was small, and ⟦oxytocin heals trauma⟧.
silent 4 denied | The amygdala is by no means ⟦the fear centre⟧.
speaks | By all means, call it what it is: ⟦the fear centre⟧.
silent 4 denied | Nor does oxytocin ⟦make us faithful⟧.
speaks | Not only does oxytocin calm us, ⟦it makes us faithful⟧.
silent 4 denied | Instead of ⟦flooding the brain with joy⟧, dopamine marks errors.
speaks | Instead of marking errors, ⟦dopamine floods the brain with joy⟧.
speaks | It is not that simple for vasopressin, yet ⟦oxytocin is the bonding hormone⟧.
silent 4 denied | Dopamine is a teaching signal and not ⟦a pleasure signal⟧.
speaks | Dopamine is ⟦a pleasure signal⟧ and not a motor signal.
speaks | The hormone that never sleeps, ⟦oxytocin controls our bonds⟧.
silent 4 denied | The evidence does not support the view that ⟦serotonin lack causes depression⟧.
silent 4 rejected | That ⟦serotonin lack causes depression⟧ is simply false.
silent 4 rejected | The belief that ⟦serotonin lack causes depression⟧ has been debunked.
speaks | The belief that depression is a choice has been debunked: ⟦serotonin lack causes depression⟧.
silent 4 rejected | Reducing oxytocin to ⟦a love hormone⟧ ignores its role in birth.
silent 4 rejected | Many people believe that ⟦serotonin lack causes depression⟧. They are mistaken.
silent 4 rejected | ⟦Low serotonin causes depression⟧. Or so the story goes.
silent 4 rejected | The popular belief that ⟦dopamine is the joy chemical⟧ is hard to kill.
silent 4 rejected | It would be a mistake to see the amygdala as ⟦the brain's fear centre⟧.
speaks | It would be a mistake to overlook ⟦the brain's fear centre⟧.
silent 4 rejected | A persistent misconception is that ⟦oxytocin makes everyone trust⟧.
speaks | A persistent finding is that ⟦oxytocin makes everyone trust⟧.
silent 5 reported | Magazines promise that ⟦a spray of oxytocin mends marriages⟧.
silent 5 reported | The amygdala was long regarded as ⟦the fear centre⟧.
speaks | The amygdala is now regarded as a hub, for it is ⟦the fear centre⟧.
silent 5 reported | In the 1970s, researchers believed that ⟦dopamine is the pleasure transmitter⟧.
lowered 5 | Panksepp suggested that ⟦opioids drive attachment⟧ \\c.
silent 5 reported | Dopamine has been touted as ⟦the molecule of happiness⟧.
speaks | Experts agree that ⟦dopamine is the molecule of happiness⟧.
silent 6 questioned | Can ⟦a blood test show serotonin in the brain⟧?
speaks | Where does ⟦oxytocin make us brave⟧?
silent 6 questioned | It is not known if ⟦oxytocin reaches the amygdala⟧.
silent 6 questioned | The question of whether ⟦oxytocin heals trauma⟧ is open.
silent 6 proposed | I predict that ⟦oxytocin heals trauma⟧.
silent 6 proposed | More research is needed to find out how ⟦oxytocin heals trauma⟧.
speaks | No more research is needed: ⟦oxytocin heals trauma⟧.
silent 7 [generality] | ⟦Oxytocin raised generosity⟧ only when partners had met before.
speaks [generality] | When released, ⟦oxytocin raises generosity⟧.
silent 7 [species] | ⟦Oxytocin blockade abolished partner preference⟧ in female voles.
silent 7 [measure] | Salivary ⟦cortisol levels⟧ peaked after twenty minutes.
silent 8 [measure] | ⟦Oxytocin levels rose in the group⟧. Plasma values, however, say little about release in the brain.
speaks [measure] | Plasma values say little about the brain. Even so, ⟦rising oxytocin levels prove that the bonding system woke up⟧.
lowered 8 | ⟦The amygdala drives freezing⟧. These effects, however, are small and hard to replicate.
lowered 10 | Perhaps ⟦oxytocin heals trauma⟧.
lowered 10 | It is likely that ⟦oxytocin heals trauma⟧.
speaks | ⟦Oxytocin heals trauma⟧ and might one day be cheap.
speaks | ⟦Oxytocin heals trauma⟧, even in patients who seem lost.
lowered 10 | Oxytocin could ⟦heal trauma⟧.
# second round
silent 4 rejected | What we call ⟦the moral molecule⟧ is no such thing.
silent 4 denied | Mothers do not have ⟦a love centre⟧ in their brains.
silent 4 rejected | It is high time to retire ⟦the fear centre⟧.
silent 5 reported | Though popularly known as ⟦the bliss molecule⟧, anandamide does far duller things.
speaks | Popularly known as ⟦the bliss molecule⟧, anandamide lifts every mood.
silent 4 denied | The scans showed no evidence that ⟦the insula is the seat of love⟧.
speaks | The scans left no doubt: ⟦the insula is the seat of love⟧.
silent 5 reported | Every wellness blog repeats that ⟦cold water doubles your dopamine⟧.
silent 4 rejected | The picture of dopamine as ⟦a pleasure drug⟧ is being revised.
silent 4 denied | Serotonin has nothing to do with ⟦happiness as such⟧.
speaks | Serotonin has everything to do with ⟦happiness⟧.
silent 4 rejected | ⟦Serotonin equals happiness⟧. If only it were that simple.
speaks | ⟦Serotonin equals happiness⟧. It is that simple.
silent 6 questioned | We do not know whether ⟦a spray heals autism⟧.
silent 6 proposed | Larger trials are needed to establish that ⟦a spray heals autism⟧.
silent 5 reported | Psychologists of the 1950s believed that ⟦mothers' touch rewires the brain⟧.
speaks | Psychologists now agree that ⟦mothers' touch rewires the brain⟧.
lowered 5 | Insel proposed that ⟦vasopressin governs fidelity⟧ \\c.
silent 7 [generality] | ⟦A spray lowered anxiety⟧ in socially anxious men but not in controls.
silent 7 [species] | ⟦Vasopressin injections produced partner preference⟧ in male voles.
speaks [species] | ⟦Vasopressin produces faithful husbands⟧.
silent 8 [measure] | ⟦Oxytocin rose after the walk⟧. Whether plasma reflects what the brain releases remains unclear.
lowered 10 | It appears that ⟦vasopressin governs fidelity⟧.
speaks | Fathers who may be tired still have ⟦the fidelity hormone⟧.
silent 1 quoted | The variable was labelled "⟦happiness hormone⟧" in the data file.
silent 2 quoted | To speak of "⟦the happiness hormone⟧" is to mislead.
silent 4 rejected | Few neuroscientists would now defend the view that ⟦the amygdala is the fear centre⟧.
speaks | Few neuroscientists would deny that ⟦the amygdala is the fear centre⟧.
silent 4 denied | Vasopressin is no more ⟦a fidelity hormone⟧ than insulin is.
silent 5 reported | At first the region was taken for ⟦the seat of fear⟧.

# third round, written when the first two were done with
silent 4 denied | Sugar does not ⟦hijack the brain⟧ the way cocaine does.
speaks | Sugar, unlike salt, ⟦hijacks the brain⟧.
speaks | There is nothing mysterious about it: ⟦serotonin makes us content⟧.
silent 4 denied | There is nothing to suggest that ⟦serotonin makes us content⟧.
speaks | Not all hormones are alike, and ⟦oxytocin is the tender one⟧.
silent 4 rejected | The trouble with ⟦the love hormone⟧ is that it is a slogan.
silent 4 rejected | The catchy idea that ⟦cortisol is poison⟧ deserves to be retired.
silent 4 rejected | Claims that ⟦cortisol is poison⟧ are overblown.
silent 5 reported | Claims that ⟦cortisol is poison⟧ fill the shelves of airport bookshops.
speaks | ⟦Cortisol is poison⟧, and claims to the contrary are overblown.
silent 4 rejected | Gone is the view that ⟦the amygdala is a fear switch⟧.
silent 2 quoted | What the tabloids love to call the "⟦jealousy gene⟧" is a receptor.
silent 2 quoted | The word "⟦love drug⟧" appears in nine of the ten abstracts.
speaks | She studies what makes the "⟦love drug⟧" so strong.
silent 5 reported | To hear the adverts tell it, ⟦one spray makes you fearless⟧.
silent 5 reported | Generations of students were taught that ⟦the amygdala is the fear centre⟧.
speaks | Generations of studies have taught us one thing: ⟦the amygdala is the fear centre⟧.
lowered 5 | As Panksepp put it, ⟦opioids are the glue of attachment⟧ \\c.
silent 6 questioned | So is dopamine ⟦the molecule of joy⟧, or something else?
speaks | So this is dopamine, ⟦the molecule of joy⟧.
silent 6 proposed | It has yet to be shown that ⟦the spray reaches the amygdala⟧.
silent 7 [generality] | ⟦Oxytocin made men more generous⟧, but only towards their own group.
silent 7 [species] | ⟦A single receptor decides who bonds⟧, at least in prairie voles.
silent 8 [measure] | It is worth stressing that plasma levels need not mirror levels in the brain. ⟦Oxytocin levels were higher in new fathers⟧.
lowered 8 | ⟦Oxytocin calms the amygdala⟧. That said, most studies tested fewer than thirty men, and results have been inconsistent.
lowered 10 | It could well be that ⟦oxytocin calms the amygdala⟧.
lowered 10 | One reading is that ⟦oxytocin calms the amygdala⟧.
speaks | There can be no other reading: ⟦oxytocin calms the amygdala⟧.
silent 1 quoted | Readers were asked to complete the sentence "⟦Dopamine is the molecule of …⟧" in their own words.
silent 4 rejected | Some say ⟦dopamine is joy⟧. They could not be more wrong.
silent 4 rejected | So much for ⟦the trust hormone⟧.
speaks | We owe so much to ⟦the trust hormone⟧.
silent 4 denied | Far too little is known for anyone to say that ⟦oxytocin heals trauma⟧.
silent 5 reported | Ever since the vole papers, vasopressin has enjoyed fame as ⟦the fidelity hormone⟧.
`

/** Known limits: what comes out today where a careful reader would answer otherwise. */
export const limits = `
# "not … because" may deny the cause only; the reason itself is read as a statement
speaks | One does not become generous because ⟦oxytocin makes one so⟧.
# an adverb of doubt in a main clause is taken to cover what hangs on it
lowered 10 | You have probably met people who know that ⟦serotonin makes us happy⟧.
# a reply two sentences later is not tied to the claim
speaks | ⟦Dopamine is joy⟧. It is a catchy line. It is also wrong.
# a name that a more cautious predicate follows still speaks
speaks | ⟦The love hormone⟧ may well deserve a duller name.
`
