// terminology/misspelled-term: words of neuroscience with a slip of the pen.
import type { Token } from '../../core/prose/model.ts'
import { isFarSlip, misspellingOf } from '../../core/prose/spelling.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

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

/** So many words on either side tell whether a name in another language stands within an English sentence. */
const aside = 3

function isForeign(tokens: readonly Token[]): boolean {
  const count = (words: ReadonlySet<string>): number =>
    tokens.filter((t) => t.kind === 'word' && words.has(t.form)).length
  return count(foreign) > count(english)
}

/** “Psilocybe cubensis”: a genus within a sentence, before the Latin name of its species. */
function isGenus(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (at === 0 || tokens[at]?.capital !== 'initial' || next?.kind !== 'word' || next.capital !== 'none') return false
  return /^[a-z]{3,}(?:ensis|icus|ica|icum|anus|ana|ii|oides|osa|osus|ata|atus|atum|escens|ella|iens|alis|aris)$/.test(
    next.form
  )
}

/** Whether the paragraph or its heading names anything of the brain, its cells, substances or states. */
function speaksOfBrain({ passage, block }: BlockView): boolean {
  return passage.mentions.length > 0 || field.test(block.heading) || field.test(block.text)
}

const field =
  /\b(?:brain|neur|nerv|cortex|cortical|synap|hormon|psych|cognit|mental|depress|anxi|memory|stress|sleep|drug|medic|dendri|axon|spine|cell)/i

/** The replacement, capitalised as the author's word was. */
function like(right: string, token: Token): string {
  if (token.capital === 'all') return right.toUpperCase()
  return token.capital === 'initial' ? `${right.charAt(0).toUpperCase()}${right.slice(1)}` : right
}

export default defineRule({
  id: 'terminology/misspelled-term',
  summary: 'A term of neuroscience that is misspelled',
  why: 'A misspelled term is not found by search and costs the text credit.',
  better: 'Use the correct spelling; the fix inserts it.',
  silent:
    'For British and American variants, inflected and Latin forms, sentences in other languages, code, quotations and reference lists.',
  references: ['gimpl2001'],
  severity: 'warning',
  aspects: ['epithet', 'fixed', 'wording'],
  on: 'sentence',
  messages: { spelling: '“{text}” looks like a slip of the pen; write “{right}”.' },
  *check(sentence, view) {
    const tokens = view.passage.tokens.slice(sentence.first, sentence.last)
    let native: boolean | undefined
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || isGenus(tokens, at)) continue
      for (const part of token.parts ?? [token]) {
        const right = misspellingOf(part.form)
        if (right === undefined || (isFarSlip(part.form, right) && !speaksOfBrain(view))) continue
        native ??= !isForeign(tokens)
        if (
          !native ||
          isForeign(tokens.slice(Math.max(0, at - aside), at + aside + 1)) ||
          view.text(part).length !== part.form.length
        )
          continue
        const text = like(right, token.parts ? { ...token, capital: 'none' } : token)
        const edits = [{ start: part.start, end: part.end, text }]
        yield {
          at: { start: part.start, end: part.end },
          message: 'spelling',
          data: { right },
          fixes: [{ title: `Write “${text}”`, meaning: 'kept', edits }]
        }
      }
    }
  },
  examples: {
    flagged: [
      { text: 'The ⟦hypothalmus⟧ makes oxytocin.', fixed: 'The hypothalamus makes oxytocin.' },
      { text: 'Cells of the nucleus ⟦acumbens⟧ fired.', fixed: 'Cells of the nucleus accumbens fired.' },
      { text: '⟦Seratonin⟧ and sleep', fixed: 'Serotonin and sleep' }
    ],
    fine: [
      { text: 'The amygdalae and the hippocampi were segmented.' },
      { text: 'L’ocytocine est une hormone.' },
      { text: 'The hypothalamic nuclei were stained.' }
    ]
  }
})
