// How English joins a premise and a conclusion: phrase patterns whose focus is the words that join them.
//
// Collected from grammars' lists of conjunctive adverbs and subordinators of reason and result, and from the verbs by
// which results are said to show something.

const shows =
  'means|mean|meant|proves|prove|proved|implies|imply|reveals|reveal|establishes|establish|established|explains|confirms|confirm|demonstrates|demonstrate|betrays|indicates|indicate|indicated|signifies'

/** The conclusion follows in the same sentence. */
export const onward = [
  '[,|;|— so|hence|therefore|thus|consequently|accordingly|ergo|apparently]',
  '[,|;|— and|which|this|that ..2! so|hence|therefore|thus|thereby|consequently|explains]',
  '[so that|so] (it | this | we | they | he | she | the | our | your | oxytocin | @molecule | @human | @treatment | a)',
  '[and (is | are | was | were)? hence|therefore|thus|thereby|consequently|accordingly]',
  '[and so !on|forth|did|do|does|is|are|was|were|has|have|will|can]',
  '[and so (improves | improve | improved | sharpens | sharpened | boosts | strengthens | makes | made | makes us | keeps | helps | allows | enables | lets)] | [and so (are | is | were | was) (able | unable | prone | more | less | better | worse | quicker | slower | faster | good | bad | poor)]',
  '[and with (it | them | this | that)]',
  '[and (can | could | will) (therefore | thus | hence)]',
  '[and (must | should) (therefore | thus | hence | consequently)?]',
  '[,|;|and as a result|consequence] | [,|;|and for this|that|which reason] | [,|;|and by implication]',
  "[((that | which | this) is | that's | that’s) ..1! (why | how | what | where | proof | evidence)]",
  '[(that | which | this)? ~@show that|why|how|what|where|who]',
  `[${shows}]`,
  // “… identifies the peptide as”, “… is attributable to”.
  '[(identifies|identify | signify|signified) !how|whether|which|what|who|when|where]',
  '[(attributable | ascribable | traceable) ..1! to]',
  '[(~reflect !by | ~signal that|how|why|what|a|an|the|its|their|less|more | ~spell | ~attest to | ~testify to | ~amount to | ~speak of | ~point to | ~speak for | ~argue for | ~underline | ~be evidence of | ~be proof of | ~be a sign of)]',
  '[, which (shows | show | showed)]',
  '[(leaves | leave | left) (no | little) (doubt | question) ..1! (that | of | about)?]',
  '[, (which | and this | and that | this | that) (makes | make | made | leaves | left | gives | gave | lets | let | enables | allows | renders | puts | turns | keeps | spares | frees | helps | dooms)]',
  '[proving|meaning|showing|demonstrating|revealing|confirming|implying|indicating|establishing|signalling that|how|why|what?]',
  '[, from (which | this | these) ..3! (infer | infers | conclude | concludes | follows | see | learn | deduce | gather | clear) ..2! that?]',
  '[(leads | led | brings | brought) us to the conclusion that?]',
  '[, (which | this | that | it) (must | can only) (mean | be)]',
  '[(tells | tell | told | teaches | teach | taught | shows | showed) (us | researchers | scientists | observers | readers | the (researchers | authors | scientists | experimenters)) (that | how | why | what)?]',
  '[,|—|: (a | an | the)? (sure | clear | direct | certain | telling | sign | proof | evidence | testimony | demonstration) ..2! (that | of | for | how | why)]',
  '[(a | clear | sure | direct) (sign | proof | evidence) (that | of)]',
  // “…, and the team knew …”: what onlookers made of it.
  '[,|;|— and? (the | our | his | her | their | all)? ..2! (we | everyone | everybody | anyone | researchers | scientists | neuroscientists | psychologists | neurologists | experimenters | investigators | authors | team | doctors | observers | onlookers) ..3! (could | can | was | were)? ..1! (knew | know | realised | realized | understood | understand | saw | see | tell | told | sure | certain | gathered | concluded) that?]',
  '[it follows that] | [(and | , | we | I | thus | therefore | hence) (infer | inferred | conclude | concluded | deduce | deduced | inferring | concluding) that]',
  '[,|;|— evidently|clearly|plainly|obviously|surely|(no | small | little) wonder]',
  '[;|,|— (that | this | it) (is | was) !what|why|how|not]',
  '[, (leaving | making | rendering | turning | enabling | allowing | giving | letting | helping)]',
  '[:]'
] as const

/** The conclusion says itself that it is one: "…; support therefore works by …". */
export const within = [
  ';|:|,|and ..8! therefore|hence|thus|thereby|consequently|accordingly',
  ';|:|— ..3! , in other words'
] as const

/** The premise follows these words up to a comma, or to the end when they stand inside. */
export const grounds = [
  '[since|because|given|considering|as]',
  '[given|considering|seeing that] | [now that] | [to judge by|from] | [judging|going by|from] | [based on] | [in view of] | [in the? light of] | [, for !example|instance|a|an|all|him|her|them|us|me]',
  '[(thanks | owing | due) to] | [on account of] | [by virtue of] | [on the (strength | evidence | basis) of]'
] as const

/** Words that give grounds only where they open the sentence: "If X, then Y", "From X we know Y". */
export const groundsFirst = [
  '[if|from|with|where|being|having|finding|seeing|looking|knowing|given|after|once|when|whenever] | [on the basis|strength of] | [ever since]'
] as const

/** "We can conclude from X that Y": the premise stands before "that". */
export const derived = [
  '[~conclude|~infer|~deduce|~gather|~learn|~know|~tell|~see|~read|~follow ..1! from|by] ..20 that|:|how|why',
  // “We take the response as evidence that …”.
  '[~take|~read|~interpret|~see|~treat|~regard|~view|~count] ..16! (as | for | to be) (a | an | the | our)? ..1! (evidence | proof | sign | signs | confirmation | token | indication) (that | of | for)'
] as const

/** "From X we know that Y", "From X it is clear that Y". */
export const known = [
  '[<start> from|by] ..15 (we | you | one | it | they | I) ..3! (~know | ~learn | ~see | ~conclude | ~infer | ~tell | ~gather | ~follow | clear | obvious | evident | plain | ~show)'
] as const

/** "Evidence that Y comes from X", "Y follows from X": the conclusion stands before its ground. */
export const backed = [
  '(evidence | proof | confirmation | demonstration) that|for|of ..20 [(~come | ~stem | ~derive) from | ~be provided by | ~lie in]',
  '[(~follow | ~emerge | ~result | ~be (clear | evident | obvious | plain | apparent)) from]',
  '[(as | which) (~can | ~may)? ..1! be ..1! (seen | read | told | inferred | gathered | deduced) (from | in | by)]',
  '[, as] ..12 ~show|~prove|~demonstrate|~reveal|~confirm|~teach|~attest|~indicate|~establish',
  '[(is | are | was | were | been | be) (shown | proved | proven | demonstrated | confirmed | established | revealed) (by | (in (a | an | the | one) ..3! (experiment | experiments | trial | trials | study)))]',
  '[(is | are | was | were | be | been) ..1! (read | inferred | deduced | concluded | gathered) ..1! from]'
] as const

/** A question that can be answered with yes. */
export const yesOrNo = [
  '<start> (q :)? (so|and|but)? ,? (do|does|did|is|are|was|were|can|could|has|have|will)'
] as const

/** The answer yes, at the beginning of what may go on with its ground. */
export const yes = [
  '<start> (a :)? [(yes | yep | certainly | indeed | absolutely | definitely | undoubtedly | (of course) | ((it | they | he | she | we | this | that | there) (does | do | did | is | are | was | were | can | must | has | have | will)))] (, | ; | : | — | <end>)'
] as const

/** A sentence that concludes from the one before. */
export const opening = [
  'so|therefore|thus|hence|consequently|accordingly|evidently|clearly|plainly|obviously|surely|undoubtedly|unmistakably|ergo|apparently',
  '(that | this | it | which) is (therefore)? (why | how | proof | evidence | what | the (reason | proof))',
  '(this | that | these | it | which | they | (the | our | these | such | this | that) ..1! (evidence | observation | observations | fact | facts | finding | findings | result | results | effect | effects | scan | scans | data | image | images | map | overlap | difference | response | experiment | trial | study | pattern)) (thus | therefore | clearly | in turn | alone | also | only | in itself)? (means | mean | proves | prove | shows | show | demonstrates | demonstrate | confirms | confirm | explains | explain | implies | imply | reveals | reveal | establishes | tells | tell | teaches | teach | indicates | indicate | suffices | makes clear | leaves no doubt | points to | point to)',
  'it follows that|from',
  '(we | one | I) ..1! (conclude | concluded | infer | inferred | deduce)',
  '(no | small | little) wonder | (in other words) | (as a result) | (as a consequence) | (for this reason) | (by implication) | (put differently) | (in short)',
  '(the | our) ..1! (conclusion | upshot | lesson | message | implication | moral | inference | consequence) ..5! (is | : | that)'
] as const

/** "X therefore Y" anywhere in a sentence concludes from the one before. */
export const adverbs = ['therefore|thus|hence|consequently|evidently|accordingly|clearly | [, then ,]'] as const

/** Marks between statements that stand side by side. */
export const marks = ['[;|—|:]'] as const
