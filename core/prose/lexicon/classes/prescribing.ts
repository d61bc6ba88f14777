// Classes of everyday words: drugs that are taken for what they were not licensed for, and how they get to people.
import { type WordClass, words } from './class.ts'

export const prescribing: Readonly<Record<string, WordClass>> = {
  // Drugs and devices that are put to other uses than their own.
  repurposed: words(
    'noun',
    `acetylcysteine, adderall, amantadine, aripiprazole, armodafinil, arbaclofen, atomoxetine, ayahuasca, baclofen, balovaptan,
    beta blocker, botox, botulinum toxin, brexanolone, bumetanide, buprenorphine, bupropion, buspirone, cabergoline,
    candesartan, cannabidiol, cannabis, cannabis oil, carbamazepine, carbetocin, cbd, celecoxib, clomipramine, clonidine, clozapine,
    d cycloserine, cycloserine, dapoxetine, desmopressin, dexamphetamine, dexmedetomidine, dextromethorphan, dhea, dmt,
    donepezil, doxazosin, doxycycline, dronabinol, esketamine, fingolimod, flibanserin, finasteride, gabapentin, galantamine,
    ghb, glp 1 agonist, guanfacine, haloperidol, hydrocortisone, ibogaine, ibudilast, infliximab, intranasal insulin, nasal insulin,
    insulin spray, ivermectin, ketamine, kisspeptin, lamotrigine, levetiracetam, liraglutide, lisdexamfetamine, lithium, losartan, lsd,
    mdma, melatonin, memantine, metformin, methylene blue, methylphenidate, microdose, microdosing, mifepristone, minocycline,
    mirtazapine, moclobemide, modafinil, n acetylcysteine, nabilone, nalmefene, naltrexone, neurostimulator, stimulator, tdcs headset,
    nitrous oxide, olanzapine, orexin antagonist, melatonin agonist, oxcarbazepine, oxybate, oxytocin, ozempic, phenibut, pioglitazone, piracetam,
    pramipexole, prazosin, pregabalin, pregnenolone, progesterone, propofol, propranolol, psilocybin, psychedelic,
    quetiapine, rapamycin, rasagiline, reboxetine, riluzole, risperidone, ritalin, rivastigmine, ropinirole, sarcosine,
    scopolamine, secretin, selegiline, semaglutide, sildenafil, simvastatin, sirolimus, sodium oxybate, spironolactone,
    statin, suramin, suvorexant, syntocinon, tamoxifen, testosterone, tianeptine, tirzepatide, tocilizumab, topiramate,
    trazodone, valproate, varenicline, vasopressin, vasopressin antagonist, vasopressin blocker, viagra, vyvanse, wegovy,
    xenon, zonisamide, zuranolone, nasal spray, hormone spray, neuropeptide, nasal hormone, love hormone`
  ),
  // What is said in favour of giving it.
  commend: words(
    'none',
    `a blessing, a boon, a breakthrough, a game changer, a godsend, a must, admirable, advantage, advisable, appealing, attractive, at last,
    beneficial, best option, best choice, bold, brilliant, compelling, convincing, elegant, excellent, exciting, fantastic, first choice,
    first line, first rate, golden, good choice, good idea, good option, good solution, great choice, great option, great results,
    great success, highly effective, ideal, impressive, in good conscience, justified, legitimate, lifesaver, lifeline, logical, long overdue, low risk,
    miracle, natural choice, of choice, obvious choice, outstanding, overdue, perfect, perfectly, powerful, promising alternative, profit from, benefit from, proven,
    rational, reasonable, recommend, recommended, remarkable, remarkable results, revolutionary, right choice, second to none, sensible, should be standard, smart,
    splendid, standard of care, success, successes, successful, successfully, sound, superb, suits, swear by, terrific, the answer, the solution, thrive on,
    tried and tested, underused, undervalued, valuable, warranted, welcome, well worth, what you need, wise, with confidence, without hesitation, wonderful, wonders,
    worth a try, worth trying, worthwhile, worked wonders, works wonders, works a treat`
  ),
  // How a drug gets to those who take it.
  administer: words(
    'verb',
    `add, adopt, administer, apply, ask for, be put on, be started on, begin, consider, dispense, employ, experiment with, give, go for,
    go on, inhale, introduce, make use of, microdose, obtain, offer, opt for, order, prescribe, provide, put patients on, reach for, receive,
    recommend, request, resort to, sniff, spray, start, start on, supply, swallow, switch to, take, treat, trial, try, try out, turn to, use,
    work with, demand, hand out, hand it out, hand them out, give it out`
  )
}
