// Classes of everyday words: results that a theory did not foresee, and how it is saved from them.
import { type WordClass, words } from './class.ts'

export const theories: Readonly<Record<string, WordClass>> = {
  // Said of results that should count against a theory.
  contrary: words(
    'none',
    `absence of, absent, against expectation, against expectations, against all expectations, against our expectation, against our expectations,
    against our hypothesis, against our prediction, against our predictions, against prediction, at odds with, conflicting, contradicted,
    contradiction, contradictory, contrary, contrary to, counterexample, counterexamples, counterintuitive, did not appear, did not benefit, do not benefit, did not change, cannot reproduce, cannot replicate, could not reproduce, could not replicate,
    did not differ, did not emerge, did not fall, did not find, did not help, did not improve, did not increase, did not occur, did not replicate, did not respond,
    did not rise, did not show, did not work, didn't improve, didn't replicate, didn't respond, didn't rise, didn't show, didn't work,
    different direction, disconfirming, do not cry, do not fit, do not respond, do not show, does not fit, does not respond, does not show, does worse, did worse, exception, exceptions, fail to, failed,
    failure, failures, fails to, fell instead, fewer instead of, found no, got worse, inconsistent, instead of, less instead of, lack of,
    missing, mixed, negative finding, negative findings, negative result, negative results, no association, no benefit, no change, no correlation, no difference,
    no differences, no effect, no effects, no evidence of, no improvement, no increase, no link, no reaction, no relation, no response, no rise, no sign of,
    non responder, non responders, nonresponders, not appear, not respond, nothing happened, nobody responded, none of the, null, null result, null results, opposite,
    other direction, outlier, outliers, paradox, paradoxical, paradoxically, prediction failed, puzzling, refuse, reversal, reverse, reversed, showed no, shows no, show no, stronger reactions,
    surprising, surprisingly, unchanged, unexpected, unexpectedly, unpredicted, vanished, went down instead, went up instead, rather than up, wrong direction, wrong way`
  ),
  // What is said so that it does not count.
  saving: words(
    'none',
    `after all, all the more, already, apparent contradiction, as compensation, at a closer look, at a deeper level, at ceiling, at floor, at its ceiling, be hidden, been hidden,
    burned out, burnt out, by taking it as, ceiling, compensate, compensated, compensates, compensating, compensation, compensatory, concealed,
    correctly read, correctly understood, culture moderates, deeper level, deeper sense, defence, defences, defending, defense, defensive, denial, disguised, disguise, emerges stronger,
    even more, even stronger, exhausted, habituated, had adapted, has adapted, have adapted, hidden, hides, hiding, homeostasis, if one assumes, if we accept, if we assume, if we consider, if we remember,
    in a deeper sense, in another form, in disguise, in fact, in reality, in this light, in truth, indeed, by individual differences, by strong individual differences, intact, latent, masked, masking, masks,
    must already, must be, must have, must therefore, no longer needed, obscured, on closer examination, on closer inspection, on reflection, on second thoughts, once it is understood, once one accepts, once one considers,
    once one realises, once one remembers, once one sees, once we accept, once we consider, once we realise, once we realize, once we remember, once we see, once we take, only apparent, only apparently, overcompensates,
    overcompensating, overcompensation, overshadowed, properly read, properly understood, protecting themselves, read as, redundancy, redundant, reorganising, reorganizing, repressed, repressing, repression,
    resistance, restore balance, rightly interpreted, rightly read, rightly seen, rightly understood, saturated, seeming contradiction, seemingly, seen as, seen correctly, seen in context, spare capacity, suppressed,
    suppressing, surely, swamped, taken as, too early, too late, too subtle, too weak, unconscious, unconsciously, undercover, understood as, understood broadly, understood correctly,
    unharmed, unscathed, untouched, viewed as, when seen as, wrong dose, wrong time, once context, taken into account, taken into consideration, ceiling effect, ceiling effects, floor effect, depending on context, depends on context`
  ),
  // More of something, and less of it.
  more_of: words(
    'none',
    `accept, accepts, activation, agree, agrees, approach, bigger, elevated, faster, fast, gain, gains, grew, happy, high, higher, hyperactivity, improve, improved, improvement, increase, increased, increases, increasing,
    larger, long, longer, more, overactive, positive, raised, rise, rises, rising, rose, success, strong, stronger, thicker, thickening, too much, up, upregulated, warm, warmer, growth, cry, cries, talk, talks, remembers, hyperconnectivity`
  ),
  less_of: words(
    'none',
    `avoidance, blunted, cold, colder, deactivation, decline, declined, decrease, decreased, decreases, decreasing, deny, denies, drop, dropped, drops, fall, falling, falls, fell, fewer, hypoactivity, less, loss, losses, low, lower,
    lowered, negative, no change, none, reduced, reduction, reductions, reject, rejects, shorter, short, shrinkage, silence, slow, slower, smaller, thinner, thinning, too little, down, underactive, weak, weaker, worse, worsening, silent, forgets, hypoconnectivity`
  ),
  // How one of two opposite results is turned into the same virtue or the same fault.
  turned_round: words(
    'none',
    `adapted, already adapted, better organised, better organized, burnt out, burned out, compensate, compensated, compensates, compensating, compensation, conceal, conceals, concealed, concealing, deny, denial, denies, denying, dissociate, dissociated,
    dissociates, defence, defensive, disguise, disguised, disguises, economical, economy, efficiency, efficient, efficiently, exhausted, exhaustion, fine-tuned, habituated, hid, hidden, hide, hides, hiding, holding back,
    held back, in denial, internalised, internalized, internalises, latent, learned to hide, learnt to hide, leaner, less effort, mask, masked, masking, masks, mature, matured, more with less, numb, numbed, optimised, optimized, overcompensate,
    overcompensated, overcompensates, overcompensation, perfected, pretend, pretending, pretends, pruned, pruning, refined, refinement, repress, repressed, represses, repressing, repression, reserve, resistance,
    shut down, specialised, specialized, streamlined, sublimated, suppress, suppressed, suppresses, suppressing, suppression, thrifty, unconscious, unconsciously, used to it, without effort, effortless, effortlessly, with less effort`
  ),
  // How those fell short in whom it did not work: “not deeply enough”.
  half_hearted: words(
    'none',
    `actually, allowed it, believed, believe, ready, receptive, close enough, closely, closely enough, committed, consistently, correctly, deep enough, deeply, deeply enough, diligently, earnestly, enough, faithfully, firmly, fully, genuinely, hard enough, honest, honestly, in earnest, intensively, long enough,
    motivated, open enough, open up, opened up, patiently, prepared, properly, really, regularly, religiously, seriously, sincere, sincerely, strictly, strong enough, thoroughly, truly, wanted to, want to, wholeheartedly, willing, with conviction`
  )
}
