// evidence/contested-as-settled: “proven”, “established”, “confirmed” for what the library’s sources contest.
import type { Claim, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns, type Match } from '../../core/prose/pattern.ts'
import { occurs, tellsOfPossibility } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Reading, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { opponents, opposingFixes, sourcesInWords } from './index.ts'
import { topics } from './wordings.ts'

/** Words that close a question. */
const settled = compilePatterns([
  '[(~be | have been | has been | ~remain | ~stand | as) (now | by now | long | long since | thus)? ..1! ~@closed]',
  '[(well | firmly | universally | generally | widely | thoroughly | amply | fully | solidly | repeatedly | definitively | conclusively | clearly | long | best) (documented | accepted | established | proven | supported | confirmed | demonstrated | validated | recognised | recognized | agreed | attested | replicated | (known (that | to | as | for | how | ,)))]',
  '[(was | were | been | is) ..1! (confirmed | proven | proved | shown | demonstrated | established) (to | as | that | in | by | beyond)]',
  '[(demonstrated | shown | replicated | confirmed | proven | observed | found | seen) ..2! (time and again | again and again | over and over | repeatedly | many times | countless times | beyond)]',
  '[(proven | proved | undisputed | indisputable | incontrovertible | settled | certain | confirmed | documented | well-established | well-documented | uncontested | unquestioned | irrefutable)]',
  '[established !(trust | task | paradigm | measure | procedure | method | protocol | line | model | scale | test | game | author | patient)]',
  '[(robust | reliable | solid | secure | well-replicated | replicated | consistent) ..2! (finding | effect | fact | result | science | physiology)]',
  '[(established | proven | undisputed | known | well-known | well-established | well-documented | scientific | hard | simple) fact | ((is | it’s) a fact (that)?)]',
  '[(beyond | without | past) (any | a | all)? ..4! (doubt | dispute | question | debate | controversy)]',
  '[(there is | there’s | there can be | ~leave | leaving) (no | little) ..1! (doubt | question | dispute | room)]',
  '[(nobody | no one | few | none | who | (no | hardly any | few | no serious) ..2! ~@authority | hardly anyone | scarcely anyone) ..3! (~doubt | ~dispute | ~question | ~deny | ~contest)]',
  '[(everyone | everybody | (all | every | most | leading)? ~@authority) ..2! (~agree | ~accept | ~know | ~concur | (~be (certain | sure | agreed | unanimous)))]',
  '[(evidence | data | case | proof | verdict | jury | results) ..4! (~be) ..1! (~@closed | in | compelling | solid | robust)]',
  '[(question | debate | matter | issue | dispute | controversy | discussion | argument) ..8! (~be | has been | have been) ..1! (~@closed | over | laid to rest | put to rest)]',
  '[(overwhelming | conclusive | unequivocal | irrefutable | hard) (evidence | proof)]',
  '[(textbook | common) (knowledge | fact)]',
  '[(undoubtedly | unquestionably | undeniably | indisputably | conclusively | unequivocally | definitively | for certain | for sure | for a fact)]',
  '[(no longer | not) (in | open to | up for) (doubt | question | debate | dispute)]',
  '[(confirms | confirm | proves | prove | establishes | establish | (conclusively demonstrates)) ..4! (that | the | a | how)]',
  '[(landmark | seminal | definitive | groundbreaking | ground-breaking | watershed | epochal) ..3! (study | studies | experiment | experiments | trial | trials | paper | work | finding | findings | series | research | discovery) ..20 (~show | ~demonstrate | ~prove | ~establish | ~find | ~reveal | ~become | ~trust | ~entrust | ~@drive | ~@make | ~@lower | more | better | less | fewer | twice)]',
  '[(proof !of) | (proof of !concept|principle) | ((definitive | final | incontrovertible | unambiguous | rock-solid | cast-iron | watertight) ..1! (evidence | proof))]',
  '[((has | have) been ..2! (verified | validated | substantiated | corroborated | vindicated | borne out | nailed | clinched | put beyond)) | (it is official) | (it’s official) | (case closed) | (no two ways about) | (make no mistake)]',
  '[(whoever | (anyone | those | people) who | only (a fool | fools | cranks | laymen)) ..2! (doubts | doubt | denies | deny | disputes | dispute | questions | question) ..2! (that | whether | the)]',
  '[(has | have) ..1! been known (to | as | for | that)]',
  '[(scientific | expert | broad | firm | clear | complete | full | universal | general)? consensus (that | on | about | among | is | :)]',
  '[(we | scientists | researchers | neuroscientists | psychologists | biologists | science | medicine | neuroscience) ..2! (know | knows | known) ..1! (that | how | : | for | beyond)]',
  '[(study after study | trial after trial | experiment after experiment | decades of | countless | hundreds of | thousands of | scores of | dozens of | (all | every) ..1!) ..2! (study | studies | research | trial | trials | experiments | work | evidence)? ..3! (~show | ~demonstrate | ~prove | ~confirm | ~establish | ~agree | ~attest)]',
  '[(settled | established | proven | hard | solid | undisputed) (science | knowledge | truth | fact | physiology | biology | neuroscience)]',
  '[(a | an | such a) ..1! (certainty | given | foregone conclusion | truism | done deal | matter of fact | matter of record | law of (nature | biology))]',
  '[(~settle | ~clinch | ~close | ~seal | ~prove | ~end) (the | this | that) ..1! (matter | question | case | debate | argument | point | issue | dispute | discussion) ]',
  '[(plays | has) a documented role]',
  '[(demonstrably | provably | verifiably | incontestably)]',
  '[(~replicate | ~confirm | ~show | ~repeat | ~demonstrate) ..1! (so (often | many times | consistently))]',
  '[(no longer | not | hardly) (any | a | the slightest | the least) ..1! (doubt | question | debate | dispute)]',
  '[(once and for all) | (~stand | ~hold) ..1! (firm | unchallenged | unrefuted | unshaken | undisputed)]',
  '[(~regard | ~consider | ~take | ~see | ~view | ~count) ..1! as|to be|(for granted) ..1! (certain | secure | proven | proved | settled | established | confirmed | fact | given | (a (fact | given)))]',
  '[(as good as | virtually | practically | all but) (proven | proved | certain | settled)]',
  '[(definitively | conclusively | unequivocally | decisively | unmistakably | incontrovertibly | unambiguously | irrefutably | convincingly | clearly) (~show | ~demonstrate | ~prove | ~establish | ~confirm | ~find | ~document)]',
  '[(~show | ~demonstrate | ~prove | ~establish | ~confirm | ~document) (definitively | conclusively | unequivocally | decisively | unmistakably | incontrovertibly | unambiguously | irrefutably)]'
])

/** The proposition that a sentence states, and where its parts stand. */
interface Found {
  readonly proposition: string
  readonly hits: readonly TokenSpan[]
}

/** Animals and bodily functions: settled, or another question. */
const otherwise = compilePatterns(['@physiology', '@rodent | @sheep | @nonhuman_primate'])

/** What is said of people too is no claim about animals alone. */
const inPeople = compilePatterns(['human|humans|people|us|couples|marriage|marriages|lovers|husbands|wives'])

/** What somebody tried or claimed is no result, and a bond that is established is a bond, not a truth. */
const tried = compilePatterns([
  '(bond | bonds | tie | ties | contact | rapport | relationship | relationships | attachment | connection | connections | trust) (~be) ..1! established',
  'established and maintained|kept|strengthened',
  '(participants | patients | volunteers | subjects | respondents | parents | they | he | she) ..1! confirmed',
  '(people | popularly | commonly | often) ..1! (know | known | called | nicknamed | dubbed) ..1! (as | the)',
  '(was | were | had been) ..1! long|once ..1! treated|regarded|held|seen|taken|thought|believed|considered',
  // What was checked is a sample or a place, and no theory.
  '~confirm|~verify|~establish|~prove by ..3! (spectrometry | chromatography | assay | assays | histology | immunohistochemistry | pcr | sequencing | genotyping | blot | microscopy | elisa | inspection | interview | questionnaire | urine | mri | electrophoresis)',
  // How somebody presents it, which the text need not share.
  '~present|~sell|~portray|~treat|~tout|~depict|~market|~advertise|~describe|~cite|~quote|~teach ..12! as (if)? ..1! (proven | proved | fact | facts | settled | established | certain | (a (proven | settled | established | scientific | simple)? fact) | (hard | established | settled science))',
  'endeavour|endeavor|attempt|attempts|effort|efforts|quest|search|hunt|hope|idea (to | of | for | that)'
])

function statedIn(view: Reading, sentence: Sentence): Found | undefined {
  const { tokens, mentions } = view.passage
  const animals = otherwise.match(tokens, sentence, mentions)
  const inAnimals = animals.length > 0 && inPeople.match(tokens, sentence, mentions).length === 0
  for (const [proposition, { parts }] of topics) {
    if (inAnimals && proposition !== 'ot-vole-necessary') continue
    const hits = parts.map((part) => part.match(tokens, sentence, mentions)[0]?.focus)
    if (hits.every((hit) => hit !== undefined)) return { proposition, hits: hits as TokenSpan[] }
  }
  return undefined
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/** “It is well established that …”: the words can be put right without touching the rest. */
const opening = compilePatterns([
  '[it (is | has been) (now | well | firmly | clearly)? (established | proven | documented | proved | confirmed | known) (beyond doubt)?] that'
])

/** Whether the sentence limits itself (“… remains unclear”), or the next one rejects what it says. */
function isTakenBack({ cues, caveats }: Reading['passage'], { index }: Sentence): boolean {
  if (caveats.some((caveat) => caveat.sentence === index)) return true
  return cues.some((cue) => cue.class === 'rejection' && cue.of === 'previous' && cue.sentence === index + 1)
}

/** How many words may stand between the words that settle and what they settle. */
const farthest = 25

/** Whether what is settled stands too far off to be what is meant: the end of a long list, say. */
function isFarOff(booster: TokenSpan, hits: readonly TokenSpan[]): boolean {
  return hits.some((hit) => Math.max(hit.first - booster.last, booster.first - hit.last) > farthest)
}

interface Boosted {
  readonly sentence: Sentence
  readonly booster: TokenSpan
  readonly found: Found
  readonly start: Match | undefined
}

/** The sentences of a block that close a contested question. */
const closed: Fact<readonly Boosted[]> = (view) => {
  const { sentences, tokens, mentions, judge } = view.passage
  return sentences.flatMap((sentence) => {
    const booster = settled.match(tokens, sentence, mentions, { longest: true })[0]?.focus
    const found = booster && statedIn(view, sentence)
    // “The region that most people know as the ‘fear centre’”: a name at a distance states no proposition.
    if (found?.hits.some((hit) => judge(hit, ['epithet']).question === 2)) return []
    if (!booster || !found || isFarOff(booster, found.hits) || isTakenBack(view.passage, sentence)) return []
    if (judge(booster, ['absence']).silent || tried.match(tokens, sentence, mentions).length > 0) return []
    return [{ sentence, booster, found, start: opening.match(tokens, sentence, mentions)[0] }]
  })
}

function boosted(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  const one = block.fact(closed).find((b) => b.sentence === sentence)
  if (!one) return undefined
  const { booster, found, start } = one
  const { proposition } = found
  const at = around([booster, ...(start ? [start.focus] : []), ...found.hits])
  const words = /^I/.test(start ? block.text(start.focus) : '') ? 'It has been reported' : 'it has been reported'
  const rewording = start
    ? [
        {
          title: `Say “${words}”`,
          meaning: 'changed' as const,
          edits: [{ ...view.locate(block, start.focus), text: words }]
        }
      ]
    : []
  const fixes = [...rewording, ...opposingFixes(view, block, sentence, proposition)]
  const against = opponents(proposition)
  // Those who contest it may be known from memory only: no source that was not looked up is named.
  if (against.length === 0) return { at: view.locate(block, at), message: 'disputed', fixes }
  return { at: view.locate(block, at), message: 'settled', data: { against: sourcesInWords(against) }, fixes }
}

/** “Opens the possibility of probing the role of …”: what may be done next. */
const possibility = compilePatterns([
  'possibility|possibilities|opportunity|opportunities|prospect|prospects|avenue|avenues|potential (of | for | to | that)'
])

/** Sections whose sentences readers take for what the article found. */
const closing: ReadonlySet<string> = new Set(['abstract', 'conclusion'])

function conceptsOf(claim: Claim): [ReadonlySet<string>, ReadonlySet<string>] {
  const set = (list: Claim['subject']['mentions']): Set<string> => new Set(list.map((m) => m.concept))
  return [set(claim.subject.mentions), set(claim.objects.flatMap((o) => o.mentions))]
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** A claim of the body about the same two things that is hedged or limited. */
function modelFor(view: DocumentView, claim: Claim): Span | undefined {
  const [subject, object] = conceptsOf(claim)
  for (const block of view.blocks) {
    if (closing.has(block.block.section) || block.block.kind === 'heading' || block.block.kind === 'title') continue
    for (const body of block.passage.claims) {
      const limited = body.verdict.stance === 'hedged' || body.conditions.length > 0
      const [s, o] = limited ? conceptsOf(body) : [new Set<string>(), new Set<string>()]
      const sentence = block.passage.sentences[body.sentence]
      if (limited && sentence && shares(s, subject) && shares(o, object)) return view.locate(block, sentence)
    }
  }
  return undefined
}

/** A cause, or help towards one: not "modulates" or "plays a role". */
function isFull({ relation }: Claim): boolean {
  return relation.strength >= 2 || relation.kind === 'enables'
}

/** Causes and increases that an abstract or a conclusion asserts without a hedge: drifted, or flat and contested. */
function concluded(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  if (!closing.has(block.block.section)) return undefined
  const { passage } = block
  const own = passage.cues.some((cue) => cue.sentence === sentence.index && cue.class === 'own-result')
  const claim = passage.claims.find(
    (c) =>
      c.sentence === sentence.index &&
      isFull(c) &&
      c.verdict.stance === 'asserted' &&
      !c.verdict.silent &&
      c.conditions.length === 0
  )
  if (!claim) return undefined
  // “Stress can raise cortisol” says no more than a hedge in the body does.
  if (tellsOfPossibility(passage, claim) || occurs(possibility, passage, sentence)) return undefined
  // “It isn't going to solve your problems or make them disappear” is a limit itself.
  const denied = passage.cues.some(
    (cue) => cue.class === 'negation' && cue.sentence === sentence.index && cue.first < claim.relation.first
  )
  const model = block.block.section === 'conclusion' && !denied ? modelFor(view, claim) : undefined
  if (model) {
    const related = [{ message: 'The body hedges or limits this.', span: model }]
    return { at: view.locate(block, claim), message: 'drift', related }
  }
  const found = statedIn(block, sentence)
  // What the claim does not speak of, it does not settle.
  if (!found?.hits.every((hit) => hit.start >= claim.start && hit.end <= claim.end)) return undefined
  if (own || /ed\b/.test(block.text(claim.relation)) || opponents(found.proposition).length === 0) return undefined
  const { proposition } = found
  const data = { against: sourcesInWords(opponents(proposition)) }
  return {
    at: view.locate(block, claim),
    message: 'flat',
    data,
    fixes: opposingFixes(view, block, sentence, proposition)
  }
}

export default defineRule({
  id: 'evidence/contested-as-settled',
  summary: '“Proven”, “established” or “confirmed” for claims that later studies contest',
  why: 'Contested and settled claims need different words. Where the library holds counter-evidence, readers should hear of it.',
  better: '“has been reported”, with the studies that found otherwise: “… but see [@declerck2020]”.',
  silent:
    'For settled propositions (labour, milk ejection, prediction errors), when the certainty is denied, asked or reported, and in the body when the claim is hedged.',
  references: ['declerck2020', 'nave2015', 'mierop2020', 'botvinik2020'],
  severity: 'warning',
  overclaim: true,
  aspects: [],
  on: 'document',
  messages: {
    settled: '“{text}” presents as settled what others contest ({against}); write “has been reported” and cite them.',
    disputed:
      '“{text}” presents as settled what is still contested; write “has been reported” and cite studies on both sides.',
    flat: '“{text}” states without a hedge what others contest ({against}); write “has been reported” and cite them.',
    drift: '“{text}” is asserted here, but the body hedges or limits it; take over the wording of the body.'
  },
  *check(view) {
    for (const block of view.blocks) {
      for (const sentence of block.passage.sentences) {
        if (sentence.question === 'open') continue
        const report = boosted(view, block, sentence) ?? concluded(view, block, sentence)
        if (report) yield report
      }
    }
  },
  examples: {
    flagged: [
      {
        text: '⟦It is well established that oxytocin increases trust⟧.',
        fixed: 'It has been reported that oxytocin increases trust.',
        message: 'settled'
      },
      {
        text: '## Discussion\n\nOxytocin may ease the grief of widows.\n\n## Conclusion\n\n⟦Oxytocin eases grief⟧.',
        message: 'drift'
      }
    ],
    fine: [
      { text: 'It is well established that oxytocin contracts the uterus.' },
      { text: 'It has been reported that oxytocin increases trust.' }
    ]
  }
})
