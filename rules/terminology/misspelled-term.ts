// terminology/misspelled-term: words of neuroscience with a slip of the pen.
import { amongFigures } from '../../core/prose/figures.ts'
import { misheard } from '../../core/prose/lexicon/misheard.ts'
import type { Token } from '../../core/prose/model.ts'
import { isGivenAsFound } from '../../core/prose/quotations.ts'
import { isDoubtfulSlip, isFarSlip, isTerm, misspellingOf } from '../../core/prose/spelling.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'
import { addTo } from '../../core/text/group.ts'

/** Words that only other languages have; a few of them in a sentence mean that it is not English. */
const foreign = new Set(
  'la le les el los las des du une est et der die das und ist nicht ein eine il lo gli che della del en y una por con para sur dans avec os da uma é de van het een voor zur zum im'.split(
    ' '
  )
)
/** So many foreign words, for each English one, make a sentence foreign. */
const english = new Set(
  'the of and in to is was are were that with for by as on it this from or be has have which'.split(' ')
)

/** Endings that words have in Dutch, German and Italian, and hardly in English: “Medisch-ethische Commissie”. */
const foreignEnding = /(?:isch(?:e[mnrs]?)?|liche[mnrs]?|schaft|itair|zione|ität)$/

/** So many words on either side tell whether a name in another language stands within an English sentence. */
const aside = 3

function isForeign(tokens: readonly Token[]): boolean {
  const count = (words: ReadonlySet<string>): number =>
    tokens.filter((t) => t.kind === 'word' && words.has(t.form)).length
  return count(foreign) > count(english)
}

/** Whether the words beside one belong to another language: a name that stands within an English sentence. */
function isAmongForeign(tokens: readonly Token[], at: number): boolean {
  const besides = tokens.slice(Math.max(0, at - aside), at + aside + 1)
  return isForeign(besides) || besides.some(({ kind, form }) => kind === 'word' && foreignEnding.test(form))
}

/** “Cerebelum_Crus1_L”: a piece of a label, which is written as its atlas or its program has it. */
const inLabel = (text: string, { start, end }: Pick<Token, 'start' | 'end'>): boolean =>
  text[start - 1] === '_' || text[end] === '_'

/** “Neurologi-cal”: a word that was parted at the end of a line. */
const isParted = (token: Token): boolean =>
  token.parts !== undefined && isTerm(token.parts.map(({ form }) => form).join(''))

/** “Psilocybe cubensis”: a genus within a sentence, before the Latin name of its species. */
function isGenus(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (at === 0 || tokens[at]?.capital !== 'initial' || next?.kind !== 'word' || next.capital !== 'none') return false
  return /^[a-z]{3,}(?:ensis|icus|ica|icum|anus|ana|ii|oides|osa|osus|ata|atus|atum|escens|ella|iens|alis|aris)$/.test(
    next.form
  )
}

/** “Societas Neurologica Japonica”, “NeuroCog Trials”: Latin names of societies, and names of companies with a capital inside. */
function isProper(tokens: readonly Token[], at: number, view: BlockView): boolean {
  const token = tokens[at]
  if (token === undefined || token.capital === 'none' || token.capital === 'all') return false
  if (/\p{Ll}\p{Lu}/u.test(view.text(token))) return true
  const besides = [tokens[at - 1], tokens[at + 1]].some((other) => other?.capital === 'initial')
  return at > 0 && besides && /(?:ica|icae|icum|icorum|orum|arum)$/.test(token.form)
}

/** “Circadin®”, “Neurotrophin™”: a name that was made. */
const trademark = /^\s?(?:[®™℠]|\((?:R|TM|r|tm)\))/
/** How far behind a word its sign may stand. */
const trademarkWithin = 5
/** “(Circadin, Neurim Pharmaceuticals)”, “Circadin (Neurim Ltd)”: a product and its maker. */
const maker =
  /^\s?[,;(][^().]{0,60}\b(?:Ltd|Inc|GmbH|AG|Corp|LLC|Pharma|Pharmaceuticals?|Laboratories|Healthcare|Biotech)\b/
const makerWithin = 80
const isTrademark = ({ passage }: BlockView, { end, capital }: Pick<Token, 'end' | 'capital'>): boolean =>
  trademark.test(passage.text.slice(end, end + trademarkWithin)) ||
  (capital === 'initial' && maker.test(passage.text.slice(end, end + makerWithin)))

/** Whether the paragraph or its heading names anything of the brain, its cells, substances or states. */
function speaksOfBrain({ passage, block }: BlockView): boolean {
  return passage.mentions.length > 0 || field.test(block.heading) || field.test(block.text)
}

const field =
  /\b(?:brain|neur|nerv|cortex|cortical|synap|hormon|psych|cognit|mental|depress|anxi|memory|stress|sleep|drug|medic|dendri|axon|spine|cell)/i

/** The replacement, capitalised as the author's word was. */
function like(right: string, token: Pick<Token, 'capital'>): string {
  if (token.capital === 'all') return right.toUpperCase()
  return token.capital === 'initial' ? `${right.charAt(0).toUpperCase()}${right.slice(1)}` : right
}

const misheardFrom = new Map<string, { readonly wrong: readonly string[]; readonly right: string }[]>()
for (const [text, right] of misheard) {
  const wrong = text.split(' ')
  addTo(misheardFrom, wrong[0] ?? '', { wrong, right })
}

type Part = Pick<Token, 'form' | 'start' | 'end' | 'capital'>

/** The words of a sentence in order, those of “gut-brain” one by one. */
const wordsOf = (tokens: readonly Token[]): readonly Part[] =>
  tokens.flatMap(
    (token): readonly Part[] => token.parts?.map((part) => ({ ...part, capital: token.capital })) ?? [token]
  )

/** Terms of several words that were misheard: “HPA access”. */
function* heardWrong(tokens: readonly Token[]): Generator<{ start: number; end: number; right: string }> {
  const all = wordsOf(tokens)
  for (const [at, token] of all.entries()) {
    for (const { wrong, right } of misheardFrom.get(token.form) ?? []) {
      const last = all[at + wrong.length - 1]
      if (last === undefined || !wrong.every((form, i) => all[at + i]?.form === form)) continue
      // “Las Vegas nerve”, and a heading “Temporal Love”, are names.
      if (all[at - 1]?.capital === 'initial' && token.capital === 'initial') continue
      yield { start: token.start, end: last.end, right: token.capital === 'all' ? right : like(right, token) }
      break
    }
  }
}

export default defineRule({
  id: 'terminology/misspelled-term',
  summary: 'A term of neuroscience that is misspelled',
  why: 'A misspelled term is not found by search and costs the text credit.',
  better: 'Use the correct spelling; the fix inserts it.',
  silent:
    'For British and American variants, inflected and Latin forms, sentences in other languages, code, quotations and reference lists; and for a word far from the term that the text uses again in the same form.',
  references: ['gimpl2001'],
  severity: 'warning',
  aspects: ['epithet', 'fixed', 'wording'],
  on: 'sentence',
  messages: { spelling: '“{text}” looks like a slip of the pen; write “{right}”.' },
  *check(sentence, view) {
    const tokens = view.passage.tokens.slice(sentence.first, sentence.last)
    for (const { start, end, right } of heardWrong(tokens)) {
      if (isGivenAsFound(view.passage.text, end)) continue
      yield {
        at: { start, end },
        message: 'spelling',
        data: { right },
        fixes: [{ title: `Write “${right}”`, meaning: 'kept', edits: [{ start, end, text: right }] }]
      }
    }
    let native: boolean | undefined
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || isGenus(tokens, at) || isProper(tokens, at, view)) continue
      if (isTrademark(view, token) || isGivenAsFound(view.passage.text, token.end)) continue
      for (const part of token.parts ?? [token]) {
        const right = misspellingOf(part.form)
        if (right === undefined || (isFarSlip(part.form, right) && !speaksOfBrain(view))) continue
        native ??= !isForeign(tokens)
        if (
          !native ||
          isAmongForeign(tokens, at) ||
          isParted(token) ||
          inLabel(view.passage.text, token) ||
          view.text(part).length !== part.form.length ||
          amongFigures(view.passage.text, part)
        )
          continue
        const text = like(right, token.parts ? { ...token, capital: 'none' } : token)
        const edits = [{ start: part.start, end: part.end, text }]
        yield {
          at: { start: part.start, end: part.end },
          message: 'spelling',
          data: { right },
          // “Oxytocin from abroad, or oxytocip from our own country”: what stands beside the term, again and again, is another.
          alone: isDoubtfulSlip(part.form, right) || tokens.some(({ form }) => form === right),
          fixes: [{ title: `Write “${text}”`, meaning: 'kept', edits }]
        }
      }
    }
  },
  examples: {
    flagged: [
      { text: 'The ⟦hypothalmus⟧ makes oxytocin.', fixed: 'The hypothalamus makes oxytocin.' },
      { text: 'Cells of the nucleus ⟦acumbens⟧ fired.', fixed: 'Cells of the nucleus accumbens fired.' },
      { text: '⟦Seratonin⟧ and sleep', fixed: 'Serotonin and sleep' },
      { text: 'Stress alters the ⟦HPA access⟧.', fixed: 'Stress alters the HPA axis.' }
    ],
    fine: [
      { text: 'The amygdalae and the hippocampi were segmented.' },
      { text: 'L’ocytocine est une hormone.' },
      { text: 'The hypothalamic nuclei were stained.' }
    ]
  }
})
