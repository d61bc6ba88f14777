// What a predicate says of a thought: the polarity of its words, composed with negation and voice.
//
// "is false" rejects, "is not true" rejects, "is no myth" does not; "has never been shown" rejects although "shown"
// says nothing by itself; "has been refuted" rejects its subject, "refutes the idea" does not.
import { inflectVerb } from './inflect.ts'
import {
  ACTIVE,
  appraisals,
  DENIER,
  FAILING,
  FICTION,
  NEGATIVE,
  POSITIVE,
  REFUTING,
  SUCCESS
} from './lexicon/cues/appraisal.ts'
import type { Token } from './model.ts'

/** The judgement that a stretch of words makes. */
export interface Appraisal {
  /** -1 rejects, 1 endorses, 0 says nothing. */
  readonly polarity: -1 | 0 | 1
  /** The decisive words `[first, last)`. */
  readonly first: number
  readonly last: number
  /** It denies existence or truth, so that it tells against a thing too, not only against a thought. */
  readonly fiction: boolean
  /** It comes from a denied word of success: "no evidence", "never shown". */
  readonly denied: boolean
  /** The words refute something else: "overturns", in the active voice. */
  readonly refutes: boolean
}

interface Entry {
  readonly rest: readonly string[]
  readonly code: number
}

const entries: ReadonlyMap<string, readonly Entry[]> = buildEntries()

function buildEntries(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const { code, words } of appraisals) {
    for (const word of words) {
      const [head = '', ...rest] = word.replace(/^~/, '').split(' ')
      for (const form of word.startsWith('~') ? inflectVerb(head) : [head]) {
        const known = found.get(form)
        if (known === undefined) found.set(form, [{ rest, code }])
        else known.push({ rest, code })
      }
    }
  }
  for (const [form, list] of found) found.set(form, merged(list))
  return found
}

/** Longest first; the codes of the same words are one. */
function merged(list: readonly Entry[]): Entry[] {
  const codes = new Map<string, Entry>()
  for (const { rest, code } of list) {
    const words = rest.join(' ')
    codes.set(words, { rest, code: code | (codes.get(words)?.code ?? 0) })
  }
  const found = [...codes.values()].filter(({ rest, code }) => rest.length > 0 || code !== 0)
  return found.sort((a, b) => b.rest.length - a.rest.length)
}

/** How far, in tokens, a denier reaches to the word that it denies. */
const reach = 6

const onlyAfter = new Set(['only', 'just', 'merely', 'simply', 'solely', 'alone'])
const passiveBefore = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got', 'gotten'])
/** "ignores nobody" */
const sparesAll = new Set(['no', 'nobody', 'nothing', 'neither', 'none'])
const restarts = new Set(['but', 'yet', ';'])

/** Judges the words `[first, last)`; `skip` says which tokens stand in clauses of their own. */
export function appraise(
  tokens: readonly Token[],
  first: number,
  last: number,
  skip: (at: number) => boolean = () => false
): Appraisal {
  let polarity: -1 | 0 | 1 = 0
  let from = first
  let to = first
  let fiction = false
  let denied = false
  let refutes = false
  let denier = -1
  let failing = -1
  let success = -1
  let successful: Entry | undefined
  const decide = (value: -1 | 1, at: number, end: number, byDenial: boolean, thing: boolean): void => {
    if (polarity !== -1) {
      from = byDenial ? Math.max(first, Math.min(denier < 0 ? at : denier, failing < 0 ? at : failing, at)) : at
      to = end
      denied = byDenial
      fiction = thing
      polarity = value
    } else if (value === -1) fiction ||= thing
  }
  for (let at = first; at < last; ) {
    const form = tokens[at]?.form ?? ''
    if (skip(at)) {
      at++
      continue
    }
    const entry = entryAt(tokens, at, last)
    if (restarts.has(form) && (entry?.rest.length ?? 0) === 0) {
      polarity = 0
      denier = failing = success = -1
      at++
      continue
    }
    if (denier >= 0 && at - denier > reach) denier = -1
    if (success >= 0 && at - success > 4) success = -1
    if (entry === undefined) {
      if (form === 'too' && isJudging(tokens[at + 1]) && !isPraise(tokens, at + 1))
        decide(denier >= 0 ? 1 : -1, at, at + 2, false, false)
      at++
      continue
    }
    const end = at + 1 + entry.rest.length
    const { code } = entry
    const isDenied = denier >= 0 || failing >= 0
    if ((code & DENIER) !== 0) {
      if (!(onlyAfter.has(tokens[end]?.form ?? '') && entry.rest.length === 0)) {
        if (success >= 0 && isObjectOf(tokens, end))
          decide(-1, success, end, true, ((successful?.code ?? 0) & FICTION) !== 0)
        denier = denier >= 0 && form !== 'longer' ? -1 : at
      }
    } else if ((code & NEGATIVE) !== 0) {
      decide(denier >= 0 ? 1 : -1, at, end, false, (code & FICTION) !== 0)
      denier = -1
    } else if ((code & REFUTING) !== 0) {
      if (isPassive(tokens, at)) {
        decide(denier >= 0 ? 1 : -1, at, end, false, (code & FICTION) !== 0)
      } else if (denier < 0) {
        refutes = true
        if (polarity === 0) {
          from = at
          to = end
        }
      } else decide(1, at, end, false, false)
      denier = -1
    } else if ((code & ACTIVE) !== 0) {
      if (!isPassive(tokens, at) && !sparesAll.has(tokens[end]?.form ?? ''))
        decide(denier < 0 ? -1 : 1, at, end, false, false)
      denier = -1
    } else if ((code & FAILING) !== 0) {
      if (isDenied) decide(1, at, end, false, false)
      else failing = at
      denier = -1
    } else if ((code & POSITIVE) !== 0) {
      if (!isOfSomething(tokens, end)) decide(isDenied ? -1 : 1, at, end, isDenied, (code & FICTION) !== 0)
      denier = failing = -1
    } else if ((code & SUCCESS) !== 0) {
      if (isDenied && !opensAdjunct(tokens, at)) {
        decide(-1, at, end, true, (code & FICTION) !== 0)
        denier = failing = -1
      } else {
        success = at
        successful = entry
      }
    }
    at = end
  }
  if (failing >= 0 && polarity === 0) decide(-1, failing, failing + 1, false, false)
  return { polarity, first: from, last: to, fiction, denied, refutes }
}

/** The longest entry that begins at a token. */
function entryAt(tokens: readonly Token[], at: number, last: number): Entry | undefined {
  const list = entries.get(tokens[at]?.form ?? '')
  return list?.find(
    ({ rest }) => at + rest.length < last && rest.every((word, step) => fits(tokens[at + 1 + step], word))
  )
}

function fits(token: Token | undefined, word: string): boolean {
  return word === '#' ? token?.kind === 'number' : token?.form === word
}

/** "too tidy", "too good": a word that may be an adjective. */
function isJudging(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !/^(many|much|few|late|early|long|often|the|a|and|or|in|is|was|far|soon|young|old)$/.test(token.form)
  )
}

/** "all too true": praise, unless something is "too good to be true". */
function isPraise(tokens: readonly Token[], at: number): boolean {
  return ((entryAt(tokens, at, at + 1)?.code ?? 0) & POSITIVE) !== 0 && tokens[at + 1]?.form !== 'to'
}

/** "predicts nothing", "found no effect": the denial is what the verb of success takes. */
function isObjectOf(tokens: readonly Token[], end: number): boolean {
  const form = tokens[end - 1]?.form ?? ''
  if (form === 'none' || form === 'nobody' || form === 'nothing' || form === 'neither' || form === 'little') return true
  if (form === 'few' && /^(?:of|[.,;]|)$/.test(tokens[end]?.form ?? '')) return true
  if (form !== 'no' && form !== 'few' && form !== 'hardly' && form !== 'scarcely') return false
  for (let next = end; next < end + 2; next++) {
    const entry = entryAt(tokens, next, next + 3)
    if (entry !== undefined && (entry.code & SUCCESS) !== 0) return true
  }
  return false
}

/** "not true of vasopressin": says something of something else. */
function isOfSomething(tokens: readonly Token[], end: number): boolean {
  const form = tokens[end]?.form ?? ''
  return form === 'of' || form === 'for'
}

/** “Not significant, meaning that …”, “not significant, which proves …”: what follows is outside the denial. */
function opensAdjunct(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form
  if (before === 'which') return tokens[at - 2]?.form === ','
  return before === ',' && (tokens[at]?.form ?? '').endsWith('ing')
}

/** Whether a verb form stands in the passive: a form of "be" or "get" before it, with adverbs between. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? ''
  if (form.endsWith('ing') || form.endsWith('s')) return false
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const before = tokens[back]?.form ?? ''
    if (passiveBefore.has(before)) return true
    if (
      !/^(not|never|now|also|since|long|ever|yet|all|so|and|or|but|,|by|then|already|often|finally|tested|examined|tried|mocked|searched|for|found|been)$|ly$|ed$/.test(
        before
      )
    )
      return false
  }
  return false
}
