// Readings of the key words of a sentence: acts, is acted on, goes with, is judged, is wished for.
import { type Item, shapeOf } from './items.ts'
import { bodyFrom, isKey, modal, things, type Use, useOf } from './uses.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const verbsOfAct = set('CAUSE AFFECT BETTER CHANGE')
const objects = set('DET N X ADJ S MORE GOOD EFFECT GAIN CHANGE RISK ED ING AFFECT # TEST SAFE BETTER')
const carriers = set('play plays played exert provide produce offer show achieve')
const attributive = set('DET OF IN WITH FOR TO AND ^ HAVE BY EFFECT')
const gerundive = set('BY IN FOR OF AT ON')
const frequency = set('likely prone often common frequent frequently')

/** The readings of a sentence, each as a few words; the later ones say how they go together. */
export function signs(items: readonly Item[]): Set<string> {
  const readings = new Set<string>()
  for (let at = bodyFrom(items); at < items.length; at++) {
    for (const reading of readingsAt(items, at)) readings.add(reading)
  }
  const order = [...readings]
  const out = new Set([...order, `first ${order.find((reading) => !/^(?:TEST|REP|need word)/.test(reading))}`])
  out.add(`first maybe ${order.find((reading) => reading.endsWith('maybe'))}`)
  const coarse = [...new Set(order.map((reading) => `${reading.split(' ')[0]} ${reading.split(' ').at(-1)}`))]
  coarse.forEach((one, at) => {
    out.add(`group ${one}`)
    for (const other of coarse.slice(at + 1)) out.add(`group ${[one, other].sort().join('+')}`)
  })
  for (const [name, pattern] of frames) if (pattern.test(` ${items.map(({ word }) => word).join(' ')} `)) out.add(name)
  return out
}

/** Wording of the whole sentence: outlook, advice, apparatus, counts. */
const frames: readonly (readonly [string, RegExp])[] = [
  ['risk factor', / (?:risk|prognostic|protective|predictive|predisposing|associated) factors? /],
  [
    'opens with an outlook',
    /^ (?:further|future|more|additional|larger|prospective) .{0,60}(?:stud|research|work|trial|investigation|effort|analys)/
  ],
  ['apparatus', /registration|clinicaltrials|abbreviations|graphical abstract|copyright|funded/],
  ['says what is needed', / (?:needed|warranted|required|recommended|necessary) (?:\.|to|in|for|,)/],
  ['says what should be', / should (?:(?:not|also|therefore|thus) )?be /],
  ['says what to do', / should (?:(?:not|also|therefore|thus) )?(?!be |not |also |therefore |thus )[a-z]/],
  ['asks', / (?:whether|how|why|mechanisms?) /],
  ['limitation', / limitations? /],
  ['counts', / (?:prevalence|majority|percent|%|most|half|third|common|frequent|rates?) /],
  ['over time', / (?:over time|during follow-up|from baseline|after .{3,30} (?:treatment|surgery|weeks|months|years)) /]
]

function readingsAt(items: readonly Item[], at: number): string[] {
  const item = items[at] as Item
  if (frequency.has(item.word)) return /^(?:more|less|most)$/.test(items[at - 1]?.word ?? '') ? ['compare'] : []
  if (item.word === 'well' || !isKey(item)) return []
  const use = useOf(items, at)
  const mood = moodOf(use)
  switch (item.tag) {
    case 'FUTURE':
      return [use.use === 'BE' || use.use === 'SHOULD' ? 'need' : at < 3 ? 'outlook' : 'need word']
    case 'TEST':
    case 'REP':
      return item.verb ? [`${item.tag} ${mood}`] : []
    case 'EFFECT':
    case 'GAIN':
      return [nounReading(items, at, mood)]
    case 'GOOD':
    case 'SAFE':
      return [
        `judged ${item.tag} ${use.use === 'BE' || items[at - 1]?.tag === 'AND' ? 'predicate' : 'attribute'} ${mood}`
      ]
    case 'MORE':
      return [comparison(items, at, use)]
  }
  if (verbsOfAct.has(item.tag) || item.verb) return verbReadings(items, at, use, mood)
  const place = use.use === 'BE' || use.use === 'HAVE' ? 'predicate' : use.use === 'DET' ? 'det' : 'x'
  return [`relation ${item.tag} ${place} ${mood}`]
}

function moodOf({ mood }: Use): string {
  if (mood === 'MAY' || mood === 'SEEM' || mood === 'WOULD') return 'maybe'
  if (mood === 'CAN' || mood === 'WILL') return 'can'
  return mood === 'SHOULD' ? 'ought' : 'flat'
}

function nounReading(items: readonly Item[], at: number, mood: string): string {
  const carried = items
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ tag, word, lemma }) =>
        tag === 'HAVE' || tag === 'BE' || tag === 'CAUSE' || carriers.has(word) || carriers.has(lemma)
    )
  const on = items.slice(at + 1, at + 12).some(({ tag }) => tag === 'ON')
  const of = /^(?:OF|IN|FOR)$/.test(items[at + 1]?.tag ?? '')
  return `noun ${items[at]?.tag} ${carried ? 'carried' : 'bare'} ${on ? 'on' : of ? 'of' : '-'} ${mood}`
}

function comparison(items: readonly Item[], at: number, { use }: Use): string {
  const compared = items
    .slice(at + 1, at + 14)
    .some(({ word, tag }) => word === 'than' || word === 'compared' || tag === 'DIFFER')
  return compared ? 'compare' : `more ${use === 'BE' ? 'predicate' : 'attribute'}`
}

function verbReadings(items: readonly Item[], at: number, use: Use, mood: string): string[] {
  const item = items[at] as Item
  const acts = verbsOfAct.has(item.tag)
  const how = voiceOf(items, at, use)
  const kind = acts ? (item.tag === 'CHANGE' ? 'change' : 'act') : 'go'
  const does = acts && /^(?:finite|passive|passive by)$/.test(how)
  return [`${kind} ${how} ${mood}`, ...(does ? [`does ${mood}`] : [])]
}

function voiceOf(items: readonly Item[], at: number, { use }: Use): string {
  const item = items[at] as Item
  const shape = shapeOf(item)
  const next = items.slice(at + 1, at + 4).find(({ tag }) => tag !== 'ADV')?.tag ?? '$'
  const object = objects.has(next) || things.has(next)
  if (shape === 'n') return 'word'
  if (shape === 'ing') return use === 'BE' ? 'finite' : gerundive.has(use) ? 'gerund' : use === ',' ? 'tail' : 'ing'
  if (shape === 'ed' && use === 'BE')
    return items.slice(at + 1, at + 6).some(({ tag }) => tag === 'BY') ? 'passive by' : 'passive'
  if (shape === 'base' && use === 'TO') return 'infinitive'
  if (modal.has(use) || use === 'DO' || use === 'HAVE') return object ? 'finite' : 'intransitive'
  if (shape === 'ed' && attributive.has(use)) return 'attribute'
  if (shape === 'base' && /^(?:DET|ADJ|\^|OF|IN)$/.test(use)) return 'noun'
  return object || next === 'TO' || (next === 'IN' && item.tag !== 'CHANGE') ? 'finite' : 'intransitive'
}
