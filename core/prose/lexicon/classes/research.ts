// Classes of everyday words: research, what it is made of, what it shows and who tells of it.
import { type WordClass, words } from './class.ts'

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const units = 'one two three four five six seven eight nine'.split(' ')

export const research: Readonly<Record<string, WordClass>> = {
  // "X shows that Y".
  show: words(
    'verb',
    `be evidence of, be proof of, be a sign of, betray, confirm, demonstrate, disclose, equal, establish, expose,
    give away, imply, indicate, mean, prove, reflect, reveal, say, show, signal, spell, tell, testify to`
  ),
  // Praise for research and its subjects that is no evidence; plain words with senses of their own are left out.
  praise: words(
    'none',
    `amazing, astonishing, astounding, awe inspiring, awesome, bombshell, breathtaking, brilliant, cutting edge,
    dazzling, earth shaking, earth shattering, electrifying, epoch making, exhilarating, extraordinary, eye
    opening, eye popping, fantastic, field defining, first of its kind, game changing, ground breaking,
    groundbreaking, historic, incredible, jaw dropping, life changing, magical, magnificent, marvellous,
    marvelous, masterly, mind altering, mind bending, mind blowing, mindblowing, miraculous, momentous,
    monumental, once in a generation, paradigm shifting, path breaking, pathbreaking, phenomenal, record
    breaking, revolutionary, revolutionising, revolutionizing, sensational, spectacular, staggering, stunning,
    superb, trailblazing, transformative, tremendous, trend setting, ultra modern, unbelievable, unheard of,
    unmatched, unparalleled, unprecedented, unrivalled, wonderful, wondrous, world beating, world changing,
    world class, world first, world leading, world shaking, tantalising, tantalizing, thrilling, world famous`
  ),
  // Nouns for research, what it finds and what it uses.
  research: words(
    'noun',
    `account, advance, analysis, article, approach, atlas, book, clue, clinical trial, demonstration,
    development, discovery, effort, evidence, experiment, explanation, field, finding, glimpse, idea, image,
    imaging, innovation, insight, intervention, investigation, journey, laboratory, lead, lecture, link, look,
    map, mapping, method, model, move, observation, paper, picture, procedure, programme, program, progress,
    project, proof, publication, report, research, result, review, revelation, scan, science, series, step,
    story, study, success, survey, team, technique, technology, test, theory, therapy, tool, treatment, trial,
    understanding, view, window, work`
  ),
  // Nouns of methods and results: a sentence that has them speaks of studies, not to the reader.
  method: words(
    'noun',
    `administration, agonist, antagonist, assay, association, baseline, binding, concentration, condition,
    correlate, correlation, cohort, experiment, evidence, finding, genotype, hypothesis, interaction,
    intervention, isoform, knockout, literature, meta-analysis, moderator, paradigm, participant, placebo,
    polymorphism, protocol, ratio, rating, replication, research, researcher, review, role, sample, score,
    study, task, theory, transporter, trial, variance, volunteer, administered, measured, measuring, assessed,
    manipulated, investigated, modulated`
  ),
  // Verbs of association.
  relate: words(
    'verb',
    `associate, correlate, covary, differ, interact, link, mediate, moderate, modulate, predict, relate, vary`
  ),
  // What authors do to their data and in their article, in verbs that nobody uses of everyday life.
  authors_do: words(
    'verb',
    `administer, aggregate, aim, analyse, analyze, annotate, argue, assess, average, binarise, binarize, bootstrap,
    calculate, calibrate, centre, characterise, characterize, cluster, collate, compute, concatenate, conclude,
    conduct, convolve, correlate, counterbalance, cross-validate, debrief, decode, demean, demonstrate, describe,
    detrend, devise, discuss, downsample, employ, enrol, enroll, epoch, estimate, evaluate, examine, exclude,
    extract, fit, formalise, formalize, genotype, hypothesise, hypothesize, illustrate, implement, infuse, inject,
    interpolate, investigate, log-transform, manipulate, model, normalise, normalize, obtain, operationalise,
    operationalize, optimise, optimize, outline, parametrise, parcellate, permute, pilot, plot, pool, postulate,
    pre-register, preprocess, preregister, present, propose, quantify, randomise, randomize, recode, recruit,
    regress, replicate, report, resample, retain, review, sequence, simulate, standardise, standardize, stratify,
    subtract, summarise, summarize, tabulate, threshold, transfect, vary, validate, winsorise, winsorize, z-score`
  ),
  // The same in verbs that are everyday ones in the present, and in the past tell what was done.
  authors_did: words(
    'none',
    `added, adjusted, applied, asked, assigned, built, checked, chose, classified, coded, collected, compared,
    computed, considered, constructed, corrected, counted, created, defined, derived, designed, detected,
    determined, developed, divided, dropped, entered, expected, explored, filtered, focused, focussed, followed,
    formed, found, generated, grouped, identified, implanted, included, inferred, inspected, instructed, labelled,
    labeled, looked, made, matched, measured, modified, noted, observed, opted, ordered, paired, performed,
    predicted, prepared, presented, ran, rated, recorded, reduced, rejected, removed, repeated, replaced,
    restricted, rotated, sampled, scanned, scored, screened, searched, segmented, selected, separated, set, showed,
    shuffled, smoothed, sorted, split, studied, tested, tracked, trained, transformed, treated, tried, viewed,
    weighted`
  ),
  // What authors call theirs.
  authors_own: words(
    'noun',
    `aim, algorithm, analysis, approach, article, assumption, calculation, claim, code, cohort, conclusion, condition,
    contribution, criterion, data, dataset, design, discussion, estimate, evidence, experiment, finding, framework,
    group, hypothesis, implementation, index, interpretation, interview, investigation, lab, laboratory, literature
    review, manipulation, manuscript, measure, measurement, method, methodology, metric, model, observation, outcome,
    paper, paradigm, participant, pipeline, prediction, procedure, proposal, protocol, question, questionnaire,
    recording, replication, research, result, review, sample, scanner, search, set-up, setup, simulation, software,
    stimulus, study, subject, survey, task, technique, team, thesis, trial, volunteer, work`
  ),
  // Small numbers in words.
  numeral: words(
    'none',
    `two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
    seventeen, eighteen, nineteen, ${tens.flatMap((ten) => [ten, ...units.map((unit) => `${ten}-${unit}`)]).join()},
    a dozen, two dozen, a handful of`
  ),
  // One piece of research.
  inquiry: words(
    'none',
    `study, trial, experiment, survey, scan, brain scan, scan study, scanning study, imaging study, fMRI study,
    EEG study, paper, analysis, project, pilot, pilot study, case study, investigation, twin study, finding`
  ),
  // Who tells the public about science.
  medium: words(
    'noun',
    `article in a magazine, bestseller, blog, blog post, documentary, facebook post, influencer, instagram post,
    linkedin post, magazine, magazine article, news article, news report, news story, newsletter, newspaper,
    newspaper article, podcast, podcast episode, popular book, press release, press statement, radio programme,
    radio show, self-help book, self-help classic, social media post, talk show, ted talk, tedx talk, ted
    speaker, tedx speaker, podcaster, podcast host, columnist, blogger, vlogger, newsreader, talk show host,
    television host, tv doctor, book on habits, book on the brain, popular science book, bestselling book, best
    selling book, airport book, tiktoker, tiktok, tiktok video, film, netflix documentary, bbc documentary, news
    site, tabloid, glossy magazine, women's magazine, newspaper story, press office, tv programme, tv series, tv
    show, tweet, viral post, web page, website, wikipedia, wikipedia article, youtube, youtube video, youtuber,
    netflix series, newspaper column`
  ),
  // "X says that Y", of people and of what they write.
  tell: words(
    'verb',
    `announce, argue, assert, call, claim, declare, describe, explain, give, have it, hold, inform, insist,
    maintain, make clear, note, promise, prove, put, put it, quote, recommend, report, reveal, say, show, state,
    suggest, teach, tell, warn, write`
  )
}
