// evidence/no-limitations: an article with strong claims that names no limit and no contrary finding.
import { isLinked } from '../../core/citing/sourced.ts'
import type { Claim, MentionKind, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Fact } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { confirmed } from './index.ts'

/** How many strong claims make silence about limits telling. */
const enough = 3

/** How many make an essay, in which fine distinctions and slogans denied are no word on what is not known. */
const essay = 20
/** At least one in so many words: lecture notes explain for pages and claim now and then. */
const claimEach = 90

/** Words on what the evidence is worth. */
const ofEvidence = [
  'limitation|limitations|caveat|caveats|caution|cautious|cautiously|unclear|unknown|debated|disputed|contested|controversial|inconclusive|preliminary|criticised|criticized|criticism|critics|underpowered|confound*',
  '(no | nor | without) (effect | difference | evidence | change | association | benefit | relation | reliable | significant)',
  '(did | does | do | could | was | were | has | have) not ..3! (~replicate | ~confirm | ~differ | ~improve | ~find | ~beat | ~predict | established)',
  '(failed to (replicate | confirm | find | show | reproduce | improve | beat | detect a)) | null|nonsignificant|non-significant | (not significant)',
  '(mixed | inconsistent) (results | findings | evidence | picture) | (findings | results | evidence | studies) (is | are | remain) (mixed | inconsistent)',
  '(further | more | future) (research | studies | work | trials)',
  'remains ..1! (open | to be | uncertain | unresolved) | (we do not know) | (nobody knows) | (not yet known) | (in (animals | mice | rats | voles) only)',
  '(small | few) ..1! (samples | sample | studies | trials) | early days | (need | needs) to be (tested | confirmed | replicated)'
]
const soberly = compilePatterns(ofEvidence)

/** Words of limits and contrary findings. */
const limits = compilePatterns([
  ...ofEvidence,
  'mixed|inconsistent|bias|biased | (failed to)',
  '(is | are) not ..3! (~replicate | ~confirm | ~differ | ~change | ~improve | ~find | ~show | ~beat | ~predict | ~known | ~mean | established)',
  '(did | does | do | could | was | were | has | have) not ..3! (~change | ~show | ~known | ~mean)'
])

const acting: ReadonlySet<MentionKind> = new Set([
  'molecule',
  'receptor',
  'gene',
  'region',
  'practice',
  'treatment',
  'route'
])
/** What an article of this kind is about, besides. */
const topical: ReadonlySet<MentionKind> = new Set([...acting, 'cell', 'central', 'behaviour'])
const lived: ReadonlySet<MentionKind> = new Set(['state', 'behaviour', 'human', 'region', 'central'])
const blocks = new Set(['paragraph', 'item', 'heading'])

/** Subjects that carry on from a paragraph before. */
const pronoun = /\b(?:it|this|they)$/i

/** A benefit or an effect on what people feel or do, asserted flatly. */
function isStrong(claim: Claim, text: string, carried: boolean): boolean {
  const { verdict, relation } = claim
  if (verdict.silent || verdict.stance !== 'asserted' || relation.strength < 1 || claim.species.length > 0) return false
  return (
    (claim.subject.mentions.some((m) => acting.has(m.kind)) || (carried && pronoun.test(text))) &&
    claim.objects.some((o) => o.mentions.some((m) => lived.has(m.kind)))
  )
}

/** Effects whose verb or object no relation knows: "ends stress", "the best treatment for couples". */
const effects = compilePatterns([
  '[(~@drive | ~cause | ~hold the cure for | ~@lower | ~@repair | ~@make | ~@rule | ~@alleviate | ~@rescue | ~@ruin | ~@grow | ~@reshape | ~protect | ~guard | ~prevent | ~teach | ~regulate | ~bind | ~clean | ~wake | ~keep | ~flood | ~thicken | ~thin) ..3! (@state|@behaviour|@region|@central|@disorder|@physiology | ~@ailment | ~@mood | ~@mind_win | (blood pressure)|children|couples|sleep|mind|brain|heart|immunity|immune|pain|wounds|health|silence|fighting|blood|bones|loneliness|inflammation|infection|infections|school|schools|groups|ageing|aging|cravings|synapses|young|psychiatry|medicine|parents|dying|death)]',
  '[(is | are) (the | our | a) ..2! (reason | cause | key | source | guardian | root | basis | best | most effective | most powerful | secret | answer | cure | foundation) ..6!]',
  '[(~raise | ~boost | ~lift | ~lower | ~cut | ~flood | ~double | ~halve | ~restore | ~balance | ~normalise | ~normalize | ~unleash | ~skyrocket) ..3! @molecule]',
  // How people fare: “patients sleep better, feel calmer and need fewer drugs”.
  `[(@human | owners | users | babies | grateful | dancers | singers | runners | swimmers | meditators | readers | gardeners | ~@cared_for) ..4! (~sleep | ~feel | ~live | ~learn | ~recover | ~age | ~become | ~stay | ~cope | ~perform | ~heal | ~need | ~gain | ~grow | ~remember | ~think | ~work | ~concentrate) ..3! (better | calmer | longer | faster | happier | less | fewer | more | healthier | stronger | younger | kinder | sharper | deeper) ..3!]`,
  '[(pain | symptoms | anxiety | fear | depression | stress | cravings | worries | tension | inflammation) ..1! (disappear | disappears | vanish | vanishes | melt away | melts away | dissolve | dissolves | evaporate | evaporates | go away | goes away | is gone | are gone)]'
])

const works = '(study | studies | trial | trials | experiment | experiments | paper | papers | review | reviews)'
/** What an advocate says of all the evidence, and what everybody is to do about it. */
const pleas = compilePatterns([
  `[(every | each | all) ..4! ${works} ..6! (~find | ~show | ~report | ~confirm | ~agree | ~prove | ~demonstrate | ~favour | ~favor | ~support | ~point | (was | were | is | are | has been | have been) ..1! (positive | successful | a success | clear | unanimous | encouraging))]`,
  '[(evidence | proof | case | science | verdict | conclusion | message) (is | are) ..1! (overwhelming | clear | plain | compelling | undeniable | unequivocal | convincing | conclusive | solid | irrefutable | strong | simple | obvious)]',
  '[(works | work | helps | help | effective | safe | good) (in | for | at) ..1! (every | all | any | everyone | everybody) ..3!]',
  '[(belongs | belong) (in | on | to) (every | all | any | each) ..3!]',
  '[(should | must | ought to | deserves to) ..1! (be | become) ..2! (part of | standard | routine | prescribed | offered | used widely | widely used | taught | available to | introduced | recommended | adopted | first-line) ..3!]',
  '[(everyone | everybody | ((every | all | each) ..2!) | schools | hospitals | clinics | doctors | parents | employers | teachers | insurers | psychiatry | medicine) ..4! (should | must | ought to | need to | needs to) ..4!]',
  '[(we | I) ..1! (therefore | thus | hence)? ..1! (recommend | advise | urge | call on) ..3!]'
])

/** A verb in the past tells what was found once. */
const past = /ed$/

interface Strong {
  readonly at: TokenSpan
  /** Whether the claim carries on from another by a pronoun. */
  readonly carried: boolean
}

/** Words before a verb by which it is a purpose, undergone, or what persons do. */
const undone = /^(?:to|is|are|was|were|be|been|being|i|we|he|she|you|who)$/

/** Where the sentences of a block claim an effect flatly; "calms, heals and binds" are three. */
const strongIn: Fact<readonly Strong[]> = (view) => {
  const { claims, sentences, tokens, mentions, judge } = view.passage
  return sentences.flatMap((sentence): Strong[] => {
    if (sentence.question === 'open') return []
    const own = claims.filter((claim) => claim.sentence === sentence.index)
    const claim = own.find((c) => isStrong(c, view.text(c.subject), true))
    const here = mentions.filter((m) => m.sentence === sentence.index)
    // “Dogs make children kinder”: pets are no animals that were studied.
    const animals = here.some((m) => m.kind === 'species') && !here.some((m) => m.kind === 'human')
    const loose = animals || sentence.fragment ? [] : effects.match(tokens, sentence, mentions, { longest: true })
    const [first, ...others] = loose
      .map(({ focus }) => focus)
      .filter((focus) => {
        const { silent, stance } = judge(focus)
        return !silent && stance === 'asserted' && !undone.test(tokens[focus.first - 1]?.form ?? '')
      })
    const more = others.filter(({ first: verb }) => !past.test(tokens[verb]?.form ?? ''))
    const lead: Strong[] = claim
      ? [{ at: claim, carried: !isStrong(claim, view.text(claim.subject), false) }]
      : first
        ? [{ at: first, carried: true }]
        : []
    const urged = sentence.fragment ? undefined : pleas.match(tokens, sentence, mentions, { longest: true })[0]
    const plea =
      urged && !lead.length && judge(urged.focus).stance === 'asserted' ? [{ at: urged.focus, carried: true }] : []
    return [...lead, ...more.map((at) => ({ at, carried: true })), ...plea]
  })
}

/** “Nothing heals as it does”: a denial that praises. */
const praising = compilePatterns([
  '(nothing | nobody | no one | (no (other | drug | pill | medicine | remedy))) ..10! (as | so | better | more | like | faster | than)'
])

/** A limit said in words, a caveat, a hedge on a claim, or a claim denied. */
const limited: Fact<boolean> = ({ passage }) => {
  if (passage.caveats.length > 0 || occurs(limits, passage)) return true
  if (passage.cues.some((cue) => cue.class === 'caveat' || cue.class === 'rejection')) return true
  const denied = passage.claims.filter(({ verdict }) => verdict.stance === 'denied' || verdict.stance === 'rejected')
  return denied.some(({ sentence }) => {
    const said = passage.sentences[sentence]
    return said === undefined || !occurs(praising, passage, said)
  })
}

/** Words on what the evidence is worth, or people and animals told apart as to what was found in them. */
const sober: Fact<boolean> = ({ passage }) =>
  passage.caveats.some(({ kind }) => kind === 'species' || kind === 'replication') || occurs(soberly, passage)

/** A quiz or an outline in questions: its answers are no claims. */
function isQuiz(blocks: readonly BlockView[]): boolean {
  const asked = blocks.flatMap(({ passage }) => passage.sentences.filter((sentence) => sentence.question !== 'no'))
  return asked.length >= quiz
}

/** “Ten ways in which touch heals the brain”: the points below are what the text claims. */
const promised =
  /^\W*(?:the )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:\w+ ){0,3}(?:ways|benefits|reasons|facts|effects|gifts|powers|proofs|advantages|wonders)\b/i

function promisesPoints({ block }: BlockView): boolean {
  const alone = block.kind === 'paragraph' && block.text.length < titleWithin && !/[.,;]\s*$/.test(block.text)
  return (block.kind === 'heading' || block.kind === 'title' || alone) && promised.test(block.text)
}

/** Longest title that stands as a line of its own. */
const titleWithin = 100

/** How many questions make a quiz. */
const quiz = 5

/** A source that contradicts or limits something is cited. */
function citesAgainst({ document }: DocumentView): boolean {
  return confirmed.some(
    (source) =>
      source.positions.some((p) => p.direction !== 'supports') &&
      document.citations.some((c) =>
        c.kind === 'key'
          ? c.key === source.key
          : c.year === source.year && c.authors?.[0]?.family === source.index.surnames[0]
      )
  )
}

const wordsOf = (prose: readonly BlockView[]): number =>
  prose.reduce((sum, { passage }) => sum + passage.tokens.filter(({ kind }) => kind === 'word').length, 0)

/** Nothing is cited or linked in the whole text. */
function isUnsourced({ document, blocks: all }: DocumentView): boolean {
  return (
    document.citations.length === 0 && !all.some((view) => isLinked(view, { start: 0, end: view.block.text.length }))
  )
}

export default defineRule({
  id: 'evidence/no-limitations',
  summary: 'An article with strong claims that names no limitation and no contrary finding',
  why: 'One-sidedness shows only in the whole. A reader who meets benefits only cannot tell what the evidence is worth.',
  better: 'Name at least one limit or contrary result: who was tested, what did not replicate, what is not known.',
  silent:
    'As soon as one limit, null result, caveat or contrary source stands in the text, and for texts with few claims. In a long text of claims that cites nothing, a word on what the evidence is worth.',
  references: ['ioannidis2005', 'sumner2014'],
  severity: 'hint',
  aspects: [],
  on: 'document',
  messages: {
    none: 'This text makes {count} strong claims, beginning with “{text}”, and names no limit and no contrary finding; say what is not known, and what did not replicate.'
  },
  *check(view) {
    const prose = view.blocks.filter(({ block }) => blocks.has(block.kind))
    if (
      isQuiz(prose) ||
      prose.some((block) => block.block.section === 'methods' && block.passage.claims.length > enough)
    )
      return
    const strong: Span[] = []
    const topic = prose.some(({ passage }) => passage.mentions.some((m) => topical.has(m.kind)))
    const points = view.blocks.some(promisesPoints)
    for (const block of prose) {
      // An outline lists words, not claims, but for one that is announced as a list of benefits.
      const loose = topic && (block.block.kind !== 'item' || points)
      for (const { at, carried } of block.fact(strongIn)) if (!carried || loose) strong.push(view.locate(block, at))
    }
    const [first, ...others] = strong
    if (!first || strong.length < enough || citesAgainst(view)) return
    const flat = strong.length >= essay && strong.length * claimEach >= wordsOf(prose) && isUnsourced(view)
    if (prose.some((block) => block.fact(flat ? sober : limited))) return
    yield {
      at: first,
      message: 'none',
      data: { count: String(strong.length) },
      related: others.map((span) => ({ message: 'Another claim without a limit.', span }))
    }
  },
  examples: {
    flagged: [
      {
        text: '⟦Dopamine drives ambition⟧. It sharpens attention. The molecule lifts mood and increases creativity at work.'
      },
      {
        text: '⟦Oxytocin strengthens trust⟧. It deepens love. The hormone reduces fear and promotes empathy in every couple.'
      }
    ],
    fine: [
      {
        text: 'Oxytocin strengthens trust. It deepens love. The hormone reduces fear. The studies were small, and many did not replicate.'
      },
      { text: 'Oxytocin strengthens trust.' }
    ]
  }
})
