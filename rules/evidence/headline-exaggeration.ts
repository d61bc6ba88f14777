// evidence/headline-exaggeration: a title or headline that claims more than the body, or sells fear.
import type { Claim } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** Fear, cure, secrets: what headlines promise whatever the body says. */
const loud = compilePatterns([
  '[(you | we | parents | everyone) (should | must | need to) (fear | dread | worry about | be (afraid | scared) of)]',
  '[(far | even)? more? (dangerous | sinister | terrifying | deadly) than]',
  '[is far|even? more dangerous|sinister|terrifying]',
  '[the (dark | deadly | evil | sinister | killer) (molecule | hormone | chemical | side | peptide | brain chemical)]',
  '[(is | are) (destroying | killing | ruining | poisoning | hijacking | frying | stealing | eating) ..2! (you | your | our | us | children | love | lives | life)]',
  '[cured ..1! (by | with | in) ..4!]',
  '[(miracle | magic) (cure | molecule | hormone | pill | spray | drug)]',
  '[what (your | our) ..3! (says | say | reveals | reveal | tells | tell) about (your | our | you | us) ..2!]',
  '[(the | a) (molecule | hormone | chemical | gene | brain chemical | neurotransmitter | peptide) that (makes | drives | destroys | ruins | controls | keeps | decides | rules) (you | us | your | our | men | women) ..3!]',
  '[(scientists | researchers | neuroscientists) (find | discover | uncover | reveal | pinpoint | unlock) ..1! (the | a) (switch | cause | secret | seat | source | key | cure | gene) ..3!]'
])

/** Verbs of a title that leave nothing over. */
const absolute = compilePatterns([
  '[(trauma | stress | cortisol | @state | @molecule | @behaviour) (destroys | kills | erases | disrupts | controls | rules | determines | rewires | wrecks | ruins | hijacks | makes us | proves | shuts down) ..4!]',
  '[(how | why) (@molecule | @gene | @region | @state) (controls | rules | determines | destroys | rewires | drives | runs | decides | disrupts) ..5!]'
])

/** What a headline speaks of, so that "more dangerous than" is about science at all. */
const science = compilePatterns([
  '@molecule | @region | @state | @behaviour | @gene | @central | @receptor',
  'chemical|hormone|molecule|brain|brains|neuroscience|receptors|spray|trauma'
])

function isHeadline(view: BlockView): boolean {
  return view.block.kind === 'title' || view.block.kind === 'heading' || standsAlone(view)
}

/** Longest line, in tokens, that reads like a headline without mark-up. */
const longest = 16

/** A short line of its own in Title Case with no full stop: a headline in plain text. */
function standsAlone(view: BlockView): boolean {
  const { tokens, text } = view.passage
  const words = tokens.filter((token) => token.kind === 'word' && token.form.length > 3)
  if (tokens.length > longest || words.length < 3 || /[.;,]\s*$/.test(text)) return false
  return words.every((token) => token.capital !== 'none')
}

/** The body sentence that says the same with a limit: hedged, weaker, or of animals only. */
function limited(view: DocumentView, title: Claim): Span | undefined {
  const about = new Set([...title.subject.mentions, ...title.objects.flatMap((o) => o.mentions)].map((m) => m.concept))
  for (const body of view.blocks) {
    if (isHeadline(body)) continue
    for (const claim of body.passage.claims) {
      const subject = claim.subject.mentions.some((m) => about.has(m.concept))
      const weaker =
        claim.species.length > 0 ||
        claim.verdict.stance === 'hedged' ||
        claim.relation.strength < title.relation.strength
      const sentence = body.passage.sentences[claim.sentence]
      if (subject && weaker && sentence) return view.locate(body, sentence)
    }
    const animals = title.species.length === 0 ? inAnimals(body, about) : undefined
    if (animals) return view.locate(body, animals)
  }
  return undefined
}

/** The sentence that tells that the finding was made in animals. */
function inAnimals(body: BlockView, about: ReadonlySet<string>): Span | undefined {
  const { mentions, sentences } = body.passage
  return sentences.find(({ index }) => {
    const here = mentions.filter((m) => m.sentence === index)
    return (
      here.some((m) => m.kind === 'molecule' && about.has(m.concept)) && here.some((m) => m.groups.includes('animal'))
    )
  })
}

/** The title of the whole, not of a part. */
function isTitle({ block }: BlockView): boolean {
  return block.kind === 'title' || (block.kind === 'heading' && block.depth === 1)
}

/** A cause of what people feel or do, said without a hedge. */
function isBold(claim: Claim): boolean {
  const lived = claim.objects.some((o) =>
    o.mentions.some(({ kind }) => kind === 'state' || kind === 'behaviour' || kind === 'human')
  )
  return lived && claim.relation.strength >= 2 && !claim.verdict.silent && claim.verdict.stance !== 'hedged'
}

function* inHeadline(view: DocumentView, block: BlockView): Generator<Report> {
  const { passage } = block
  for (const sentence of passage.sentences) {
    if (sentence.question === 'open' || science.match(passage.tokens, sentence, passage.mentions).length === 0) continue
    const [match, kind] = [
      [loud.match(passage.tokens, sentence, passage.mentions, { longest: true })[0], 'loud'] as const,
      [absolute.match(passage.tokens, sentence, passage.mentions, { longest: true })[0], 'absolute'] as const
    ].find(([found]) => found !== undefined) ?? [undefined, 'loud']
    if (match && !passage.judge(match.focus, ['epithet']).silent) {
      yield { at: view.locate(block, match.focus), message: kind }
      continue
    }
    const claim = isTitle(block) ? passage.claims.find((c) => c.sentence === sentence.index && isBold(c)) : undefined
    const body = claim && limited(view, claim)
    if (claim && body) {
      const related = [{ message: 'The body says it with a limit.', span: body }]
      yield { at: view.locate(block, claim), message: 'body', severity: 'warning', related }
    }
  }
}

export default defineRule({
  id: 'evidence/headline-exaggeration',
  summary: 'A title or headline that claims more than the body, or sells fear or a cure',
  why: 'Titles travel alone and set what people believe. Many readers see nothing else.',
  better: 'Put the scope into the title: “Oxytocin and partner preference in prairie voles”.',
  silent:
    'When the title asks, denies or takes the exaggeration as its subject, and when it names the species or the measure.',
  references: ['sumner2014', 'triunfol2021'],
  severity: 'info',
  profiles: { notes: 'off' },
  aspects: [],
  on: 'document',
  messages: {
    loud: '“{text}” sells fear or a cure, and titles travel alone; name what was found, and in whom.',
    absolute:
      '“{text}” leaves nothing over, which no single factor does, and titles travel alone; name what was found, and in whom.',
    body: '“{text}” claims more than the body, which names a limit; take the limit into the title.'
  },
  *check(view) {
    for (const block of view.blocks) if (isHeadline(block)) yield* inHeadline(view, block)
  },
  examples: {
    flagged: [
      { text: '# The Hormone ⟦You Should Fear⟧\n\nOxytocin may increase envy.', message: 'loud' },
      {
        text: '# ⟦Oxytocin makes couples faithful⟧\n\nIn prairie voles, oxytocin supported partner preference.',
        message: 'body'
      }
    ],
    fine: [
      { text: '# Oxytocin and partner preference in prairie voles' },
      { text: '# Why Oxytocin Does Not Make Couples Faithful' }
    ]
  }
})
