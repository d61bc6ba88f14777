// language/hedge-stack: three or more hedges in one clause.
import { weakens } from '../../core/prose/lexicon/statement-classes.ts'
import type { Clause, Cue, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

/** Words that blur a claim without being hedges by themselves; they count next to real ones. */
const blurring = compilePatterns([
  'somewhat|arguably|presumably|supposedly|seemingly|ostensibly|reportedly|conceivably|plausibly|tentatively|imaginably|partly|partially|roughly|loosely',
  '(some kind of | some sort of | a kind of | sort of | kind of | in a sense | in some sense | in a way | in some way | in some ways | more or less | something like | something akin to | a little | a certain | as it were | so to speak | to an extent | (to (some | a certain | a limited | an unknown | a (large | small | lesser | greater)) (extent | degree)) | at least (partly | partially | in part | to some extent) | in part | if at all | in all likelihood | it may be argued | one might say)',
  '((under | in) (some | certain | particular | specific) (circumstances | conditions | cases | situations | contexts | individuals | people | ways | respects))',
  '(some (role | part | effect | influence | form of | degree of | measure of | connection | link | relation | involvement))',
  '(at least)? (in part | in large part | in some part | to a degree | up to a point | after a fashion | as far as one can tell)',
  'possible|potential|potentially|plausible|probable|likely|conceivable|imaginable|thinkable|maybe|vaguely|faintly',
  '(not (unlikely | impossible | implausible | inconceivable | improbable | unreasonable | unthinkable)) | (may or may not | might or might not) | (in one way or another | one way or another | in some form | of some sort | of some kind | some degree of | some measure of | a tendency to | a certain tendency | a hint of | for all we know | as far as we can tell | who knows)',
  '(be (speculated | surmised | conjectured | supposed | conceived | imagined | hypothesised | hypothesized))'
])
/** Verbs and predicates that report or ascribe; they are the claim rather than a shade on it. */
const reporting = /^(?:suggest|point|speculat|hint|capable|help|consistent|tend)/
/** How many make a stack in one clause, and how many when “it seems that …” and the clause it opens are taken together. */
const stack = 3
const stackAcross = 4
/** What opens a claim without making one: “it seems possible that”, “one could argue that”, “we speculate that”. */
const opening = compilePatterns([
  '[(it | this | that) ..2! (is | was | be | seems | seem | seemed | appears | appear | appeared | remains | looks) ..3! (possible | conceivable | plausible | imaginable | thinkable | likely | probable | arguable | unlikely | impossible | implausible | inconceivable | improbable | feasible)] that',
  '[it ..2! (seems | seem | seemed | appears | appear | appeared)] (that | as if | as though)',
  '[(it | one | we | I | you | some | they) ..1! (may | might | could | can | would) ..2! (be)? ..1! (argue | argued | say | said | speculate | speculated | suppose | supposed | assume | assumed | suggest | suggested | hypothesise | hypothesised | hypothesize | hypothesized | conjecture | conjectured | imagine | imagined | surmise | surmised | presume | presumed | suspect | suspected | infer | inferred | think | thought | contend | contended | venture | wonder | guess | conclude | concluded | believe | believed | propose | proposed | posit | postulate | postulated | conceive | conceived | the case)] that',
  '[(we | I | one) ..2! (speculate | surmise | suspect | suppose | conjecture | guess | venture | presume | imagine | wonder)] (that | if | whether)',
  '[(our | these | the | this | such | those | present) ..3! (results | findings | data | observations | finding | result | evidence | pattern | study | work | analyses | analysis | picture) ..1! (may | might | could | seem | seems | appear | appears | would | perhaps | possibly | tentatively) ..4! (indicate | suggest | hint | imply | point to | show | mean | support | reveal | argue | be taken | be read | be interpreted | lead us to think | speak for | favour | favor)] that',
  '[it ..1! (may | might | could) ..2! be ..2!] that',
  '[there (may | might | could | seems | seem | appears | is | are) ..3! (indication | indications | evidence | hint | hints | suggestion | possibility | reason | reasons | chance | signs) ..3!] that',
  '[(one | a | another) ..1! (possibility | explanation | interpretation | speculation | idea | guess | suggestion | hypothesis | suspicion) ..3! (is | may be | might be | could be | would be)] that'
])
/** How many words a stack may run over: further apart, each hedge has its own claim. */
const reach = 14
/** Hedges so near to each other belong together, whatever the commas between them say. */
const adjoining = 1

interface Softener {
  readonly first: number
  readonly last: number
  readonly form: string
  readonly hedge: boolean
}

/** “More likely”, “this kind of mood”: compared or pointed at, and nothing is blurred. */
const definite: ReadonlySet<string> = new Set(
  'more less most least as how equally this that these those what which any every each same'.split(' ')
)

/** Hedges and blurring words of a sentence in order, those that share words with an earlier one left out. */
function softeners(view: BlockView, sentence: Sentence): Softener[] {
  const { tokens, cues, mentions } = view.passage
  const form = (first: number): string => tokens[first]?.form ?? ''
  // “Probably tend to”: the verb is one shade more.
  const shaded = (at: number): boolean =>
    /^tend/.test(form(at)) && cues.some((cue) => cue.class === 'hedge' && cue.last === at)
  const inside = (cue: Cue): boolean =>
    cue.class === 'hedge' && cue.sentence === sentence.index && (!reporting.test(form(cue.first)) || shaded(cue.first))
  const all = [
    ...cues.filter(inside).map(({ first, last }) => ({ first, last, form: form(first), hedge: true })),
    ...blurring
      .match(tokens, sentence, mentions)
      .filter(({ span }) => !definite.has(form(span.first - 1)))
      .map(({ span }) => ({ first: span.first, last: span.last, form: form(span.first), hedge: false }))
  ].sort((a, b) => a.first - b.first)
  const out: Softener[] = []
  for (const one of all) if (one.first >= (out.at(-1)?.last ?? 0)) out.push(one)
  return out
}

/** The innermost clause at a token, or the clause that it completes when `across`. */
function clauseOf(clauses: readonly Clause[], token: number, across: boolean): number {
  const inner = clauses.findLast((one) => one.first <= token && token < one.last)
  return inner === undefined
    ? -1
    : across && (inner.kind === 'complement' || inner.opener === 'that')
      ? inner.parent
      : inner.index
}

/** Whether another claim begins between two softeners: a comma, and words before the second (“that it is learned, the matrix could”). */
function parted({ passage: { tokens } }: BlockView, before: Softener, one: Softener): boolean {
  const between = tokens.slice(before.last, one.first).map(({ form }) => form)
  const comma = between.lastIndexOf(',')
  return comma > 0 && comma < between.length - 1 && between.indexOf(',') === comma
}

/** How many softeners make a stack, how many of them hedges, and whether a clause counts with the one it completes. */
interface Measure {
  readonly least: number
  readonly hedges: number
  readonly across: boolean
}

/** Runs of softeners that weaken one and the same claim. */
function stacks(view: BlockView, sentence: Sentence, { least, hedges, across }: Measure): Softener[][] {
  const found = softeners(view, sentence)
  const clauses = view.passage.clauses.filter((clause) => clause.sentence === sentence.index)
  const out: Softener[][] = []
  for (const one of found) {
    const run = out.at(-1)
    const before = run?.at(-1)
    const joins =
      run !== undefined &&
      before !== undefined &&
      one.first - (run[0] as Softener).first <= reach &&
      (one.first - before.last <= adjoining ||
        (!parted(view, before, one) &&
          clauseOf(clauses, one.first, across) === clauseOf(clauses, before.first, across)))
    if (joins) run.push(one)
    else out.push([one])
  }
  return out.filter((run) => {
    const forms = new Set(run.map(({ form }) => form))
    // “Unlikely, somewhat unlikely, somewhat likely, likely”: the labels of a scale.
    if (run.length - forms.size >= 2) return false
    return (
      forms.size >= least &&
      run.filter(({ hedge }) => hedge).length >= hedges &&
      run.some(({ form }) => weakens.test(form))
    )
  })
}

/** What makes a stack over two clauses: less where the first says no more than how sure one is. */
function opened(view: BlockView, sentence: Sentence): Measure {
  const [opens] = opening.match(view.passage.tokens, sentence, view.passage.mentions)
  const weak =
    opens && softeners(view, sentence).some(({ first }) => first >= opens.focus.first && first < opens.focus.last)
  return weak ? { least: stack, hedges: 1, across: true } : { least: stackAcross, hedges: 2, across: true }
}

export default defineRule({
  id: 'language/hedge-stack',
  summary: 'Three or more hedges in one clause',
  why: 'One hedge says how sure you are; three say nothing that could be tested. Readers then cannot tell a careful claim from an empty one.',
  better: 'Keep one hedge: “oxytocin may contribute to trust”.',
  silent: 'When the hedges stand in different clauses, each with its own claim, and when the clause is a question.',
  references: ['sumner2014'],
  severity: 'hint',
  profiles: { notes: 'off' },
  aspects: ['fixed', 'wording', 'absence'],
  on: 'sentence',
  messages: { stack: '“{text}” holds {count} hedges; keep the one that says how sure you are.' },
  *check(sentence, view) {
    const { tokens } = view.passage
    const within = stacks(view, sentence, { least: stack, hedges: 2, across: false })
    for (const run of within.length > 0 ? within : stacks(view, sentence, opened(view, sentence))) {
      const start = tokens[(run[0] as Softener).first]?.start ?? 0
      const end = tokens[(run.at(-1) as Softener).last - 1]?.end ?? 0
      yield { at: { start, end }, message: 'stack', data: { count: String(run.length) } }
    }
  },
  examples: {
    flagged: [{ text: 'Vasopressin ⟦might perhaps possibly⟧ matter.' }, { text: 'Touch ⟦may possibly perhaps⟧ help.' }],
    fine: [{ text: 'Vasopressin might matter.' }, { text: 'It may help, or it could harm; perhaps it does neither.' }]
  }
})
