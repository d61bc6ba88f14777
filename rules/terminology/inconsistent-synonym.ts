// terminology/inconsistent-synonym: two names for one thing in one document, without need.
import type { Fix } from '../../core/finding.ts'
import type { Token, TokenSpan } from '../../core/prose/model.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** One thing and its names; a name is a run of words in lower case, or an abbreviation as it is written. */
const things: readonly (readonly (readonly string[])[])[] = [
  [
    ['CRF', 'corticotropin-releasing factor', 'corticotrophin-releasing factor', 'corticotropin releasing factor'],
    ['CRH', 'corticotropin-releasing hormone', 'corticotrophin-releasing hormone', 'corticotropin releasing hormone']
  ],
  [['OT'], ['OXT']],
  [['serotonin'], ['5-HT', '5-hydroxytryptamine']],
  [['acetylcholine'], ['ACh']],
  [['BNST'], ['BST', 'BnST']],
  [
    ['nucleus of the solitary tract', 'nuclei of the solitary tract'],
    ['nucleus tractus solitarius', 'solitary nucleus', 'solitary tract nucleus']
  ],
  [['locus coeruleus'], ['locus ceruleus']],
  [['vagus nerve'], ['vagal nerve']],
  [['posterior pituitary'], ['neurohypophysis']],
  [['anterior pituitary'], ['adenohypophysis']],
  [['growth hormone'], ['somatotropin', 'somatotrophin']],
  [
    ['neuron', 'neurons'],
    ['neurone', 'neurones']
  ],
  [
    ['fetus', 'fetal'],
    ['foetus', 'foetal']
  ],
  [['oestrous'], ['estrous']],
  [['tVNS'], ['taVNS']],
  [['orbitofrontal cortex'], ['orbital frontal cortex']],
  [['noradrenaline', 'noradrenergic system'], ['norepinephrine']],
  [['adrenaline'], ['epinephrine']],
  [
    ['vasopressin', 'AVP', 'arginine vasopressin'],
    ['antidiuretic hormone', 'ADH']
  ],
  [
    ['periaqueductal grey', 'periaqueductal grey matter'],
    ['periaqueductal gray', 'periaqueductal gray matter']
  ],
  [['grey matter'], ['gray matter']],
  [
    ['oestrogen', 'oestrogens'],
    ['estrogen', 'estrogens']
  ],
  [['oestradiol'], ['estradiol']],
  [['NAc'], ['NAcc']],
  [['vmPFC'], ['VMPFC']],
  [['dlPFC'], ['DLPFC']],
  [['mPFC'], ['MPFC']],
  [
    ['orexin', 'orexins'],
    ['hypocretin', 'hypocretins']
  ],
  [
    ['corticotropin', 'corticotrophin'],
    ['adrenocorticotropic hormone', 'adrenocorticotrophic hormone']
  ],
  [
    ['behaviour', 'behaviours', 'behavioural'],
    ['behavior', 'behaviors', 'behavioral']
  ]
]

/** Words of fixed names: "norepinephrine reuptake inhibitor" stays so in any text. */
const fixed = new Set([
  'reuptake',
  'transporter',
  'transporters',
  'receptor',
  'receptors',
  'therapy',
  'research',
  'test',
  'scale',
  'inventory',
  'sciences',
  'science',
  'neuroscience',
  'university',
  'journal'
])

interface Place {
  readonly at: TokenSpan
  readonly form: number
  readonly thing: number
  readonly block: number
  readonly text: string
}

interface Name {
  readonly words: readonly string[]
  readonly exact: boolean
  readonly thing: number
  readonly form: number
}

const byFirst: ReadonlyMap<string, readonly Name[]> = index()

function index(): Map<string, Name[]> {
  const out = new Map<string, Name[]>()
  things.forEach((forms, thing) => {
    forms.forEach((names, form) => {
      for (const name of names) {
        const words = name.split(' ')
        const entry = { words, exact: /[A-Z]/.test(name), thing, form }
        const key = (words[0] as string).toLowerCase()
        out.set(key, [...(out.get(key) ?? []), entry])
      }
    })
  })
  for (const names of out.values()) names.sort((a, b) => b.words.length - a.words.length)
  return out
}

function fits(name: Name, tokens: readonly Token[], at: number, view: BlockView): boolean {
  return name.words.every((word, i) => {
    const token = tokens[at + i]
    return token !== undefined && (name.exact ? view.text(token) === word : token.form === word)
  })
}

/** Whether another person's words are quoted here. */
function isQuoted({ passage }: BlockView, at: TokenSpan): boolean {
  return passage.quotations.some((q) => q.start <= at.start && at.end <= q.end) || passage.judge(at, ['epithet']).silent
}

/** Words in a quotation, and capitalised names of journals and tests, are not the author's choice. */
function* placesIn(view: BlockView, block: number): Generator<Place> {
  const { tokens } = view.passage
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const name = byFirst.get(token.form)?.find((n) => fits(n, tokens, at, view))
    if (!name) continue
    const last = tokens[at + name.words.length - 1] as Token
    const span = { start: token.start, end: last.end, first: at, last: at + name.words.length }
    const after = tokens[at + name.words.length]
    const title =
      !name.exact && token.capital !== 'none' && (after?.capital === 'initial' || tokens[at - 1]?.capital === 'initial')
    if (title || (after && fixed.has(after.form)) || isQuoted(view, span)) continue
    if (view.citations.some((c) => c.group.start <= token.start && token.start < c.group.end)) continue
    yield { at: span, form: name.form, thing: name.thing, block, text: view.text(span) }
  }
}

const running: ReadonlySet<string> = new Set(['paragraph', 'item', 'heading', 'title'])

/** What stands between two names that are introduced together: "(", "/", "or", "also called". */
const bridge = new Set(['(', '/', '[', 'or', 'called', 'formerly', 'also', '=', 'aka'])

/** Whether the two names once stand side by side: then the reader has been told. */
function introduced(places: readonly Place[], view: DocumentView): boolean {
  return places.some((place, i) => {
    const next = places[i + 1]
    if (!next || next.block !== place.block || next.form === place.form) return false
    const between = view.blocks[place.block]?.passage.tokens.slice(place.at.last, next.at.first) ?? []
    return between.length < 7 && between.some((t) => bridge.has(t.form))
  })
}

export default defineRule({
  id: 'terminology/inconsistent-synonym',
  summary: 'Two names for one thing in one document',
  why: 'Readers take two names for two things, and search and links miss half of the places.',
  better: 'Keep to the name that the document uses most.',
  silent:
    'When the two names are introduced together once (“noradrenaline (norepinephrine)”), in fixed names such as “norepinephrine reuptake inhibitor”, in quotations, titles, tables and reference lists.',
  references: ['bruford2020'],
  severity: 'hint',
  profiles: { popular: 'off' },
  aspects: [],
  on: 'document',
  messages: { mixed: '“{text}” is elsewhere called “{other}” in this document; keep to one name.' },
  *check(view: DocumentView): Iterable<Report> {
    const all = view.blocks.flatMap((b, i) => (running.has(b.block.kind) ? [...placesIn(b, i)] : []))
    for (let thing = 0; thing < things.length; thing++) {
      const places = all.filter((p) => p.thing === thing)
      const forms = [0, 1].map((form) => places.filter((p) => p.form === form))
      const [few, many] = [...forms].sort((a, b) => a.length - b.length) as [Place[], Place[]]
      const first = few[0]
      const other = many[0]
      if (!first || !other || introduced(places, view)) continue
      const source = (p: Place): Span => view.locate(view.blocks[p.block] as BlockView, p.at)
      const shape = /^[a-z]/.test(first.text) ? other.text.toLowerCase() : other.text
      const text = /[A-Z]{2}/.test(other.text) ? other.text : shape
      const fixes: readonly Fix[] =
        few.length === 1 && !first.text.includes(' ') && !other.text.includes(' ')
          ? [{ title: `Write “${text}”`, meaning: 'kept', edits: [{ ...source(first), text }] }]
          : []
      const related = [...few.slice(1), other].map((p) => ({ message: `Here it is “${p.text}”.`, span: source(p) }))
      yield { at: source(first), message: 'mixed', data: { other: other.text }, related, fixes }
    }
  },
  examples: {
    flagged: [
      {
        text: 'Noradrenaline wakes the brain, and noradrenaline is made in few cells. In the morning ⟦norepinephrine⟧ rises.'
      },
      { text: 'CRH rises in the morning, and CRH falls at night. Stress raises ⟦CRF⟧.' }
    ],
    fine: [
      { text: 'Noradrenaline (norepinephrine) wakes the brain. In the morning noradrenaline rises.' },
      { text: 'Adrenaline and noradrenaline rose together.' }
    ]
  }
})
