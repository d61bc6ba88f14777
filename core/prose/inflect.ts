// Inflected forms of English verbs and nouns, generated when patterns and the lexicon are compiled.

/** Irregular verbs: base, then the forms that the rules below would get wrong (third person and -ing stay regular). */
const irregularVerbs: readonly string[] = [
  'arise arose arisen',
  'be is are am was were been',
  'bear bore borne born',
  'become became',
  'begin began begun',
  'bend bent',
  'bind bound',
  'bleed bled',
  'break broke broken',
  'breed bred',
  'bring brought',
  'build built',
  'buy bought',
  'catch caught',
  'choose chose chosen',
  'come came',
  'cut cut',
  'deal dealt',
  'dig dug',
  'do does did done',
  'draw drew drawn',
  'drink drank drunk',
  'drive drove driven',
  'eat ate eaten',
  'fall fell fallen',
  'feed fed',
  'feel felt',
  'fight fought',
  'find found',
  'flee fled',
  'fly flew flown',
  'forbid forbade forbidden',
  'forget forgot forgotten',
  'forgive forgave forgiven',
  'freeze froze frozen',
  'get got gotten',
  'give gave given',
  'go goes went gone',
  'grow grew grown',
  'have has had',
  'hear heard',
  'hide hid hidden',
  'hit hit',
  'hold held',
  'hurt hurt',
  'keep kept',
  'know knew known',
  'lay laid',
  'lead led',
  'learn learnt',
  'burn burnt',
  'dream dreamt',
  'spoil spoilt',
  'leap leapt',
  'leave left',
  'lend lent',
  'let let',
  'lie lay lain lying',
  'lose lost',
  'make made',
  'mean meant',
  'meet met',
  'mislead misled',
  'misread misread',
  'mistake mistook mistaken',
  'misunderstand misunderstood',
  'outgrow outgrew outgrown',
  'outrun outran outrun',
  'overcome overcame',
  'overdo overdoes overdid overdone',
  'override overrode overridden',
  'overstate',
  'oversee oversaw overseen',
  'oversell oversold',
  'overshoot overshot',
  'overtake overtook overtaken',
  'overthrow overthrew overthrown',
  'pay paid',
  'put put',
  'read read',
  'rebuild rebuilt',
  'ride rode ridden',
  'ring rang rung',
  'rise rose risen',
  'run ran',
  'say said',
  'see saw seen',
  'seek sought',
  'sell sold',
  'send sent',
  'set set',
  'shake shook shaken',
  'shed shed',
  'shine shone',
  'shoot shot',
  'show shown',
  'shrink shrank shrunk',
  'shut shut',
  'sing sang sung',
  'sink sank sunk',
  'sleep slept',
  'speak spoke spoken',
  'spend spent',
  'spin spun',
  'split split',
  'spread spread',
  'spring sprang sprung',
  'stand stood',
  'stick stuck',
  'strike struck stricken',
  'strive strove striven',
  'swear swore sworn',
  'swell swollen',
  'swim swam swum',
  'swing swung',
  'take took taken',
  'teach taught',
  'tear tore torn',
  'tell told',
  'think thought',
  'throw threw thrown',
  'tie tying',
  'die dying',
  'undergo undergoes underwent undergone',
  'underlie underlay underlain underlying',
  'undercut undercut',
  'understand understood',
  'undertake undertook undertaken',
  'undo undoes undid undone',
  'uphold upheld',
  'upset upset',
  'wake woke woken',
  'wear wore worn',
  'weave wove woven',
  'win won',
  'withdraw withdrew withdrawn',
  'withhold withheld',
  'withstand withstood',
  'write wrote written'
]

/** Irregular verbs without a regular past at all; the others may have both ("learned", "learnt"). */
const regularToo: ReadonlySet<string> = new Set([
  'learn',
  'show',
  'swell',
  'shine',
  'tie',
  'die',
  'overstate',
  'wake',
  'burn',
  'dream',
  'spoil',
  'leap'
])

const irregularPlurals: readonly string[] = [
  'mouse mice',
  'woman women',
  'man men',
  'child children',
  'person people persons',
  'foot feet',
  'tooth teeth',
  'goose geese',
  'wife wives',
  'life lives',
  'half halves',
  'self selves',
  'calf calves',
  'wolf wolves',
  'leaf leaves',
  'criterion criteria',
  'phenomenon phenomena',
  'ganglion ganglia',
  'mitochondrion mitochondria',
  'datum data',
  'medium media',
  'bacterium bacteria',
  'septum septa septums',
  'cerebellum cerebella cerebellums',
  'serum sera serums',
  'cilium cilia',
  'stratum strata',
  'nucleus nuclei',
  'stimulus stimuli',
  'hippocampus hippocampi',
  'thalamus thalami',
  'hypothalamus hypothalami',
  'gyrus gyri',
  'sulcus sulci',
  'locus loci',
  'fetus fetuses',
  'foetus foetuses',
  'focus foci focuses',
  'cortex cortices',
  'index indices indexes',
  'matrix matrices',
  'vertex vertices',
  'amygdala amygdalae amygdalas',
  'insula insulae insulas',
  'formula formulae formulas',
  'habenula habenulae habenulas',
  'soma somata somas',
  'dendrite dendrites',
  'sheep sheep',
  'fish fish',
  'zebrafish zebrafish',
  'species species',
  'series series',
  'offspring offspring',
  'ox oxen'
]

const doubledFinals: ReadonlySet<string> = new Set(
  (
    'admit allot begin commit compel concur confer control defer emit excel expel forget incur infer occur omit ' +
    'patrol permit prefer rebel recur refer regret submit transfer transmit upset equip eavesdrop kidnap outwit ' +
    'overlap reprogram unplug unwrap worship rebut'
  ).split(' ')
)

const table = (lines: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(lines.map((line) => line.split(' ')).map(([base = '', ...rest]) => [base, rest]))

const verbs = table(irregularVerbs)
const plurals = table(irregularPlurals)

/** All forms of a word taken as a verb and as a noun, the word itself first; hyphenated words bend their last part. */
export function inflections(word: string): string[] {
  const [head, tail] = splitTail(word)
  return [...new Set([tail, ...verbForms(tail), ...nounForms(tail)].map((form) => head + form))]
}

/** All forms of a verb: base, -s, past, participle, -ing. */
export function inflectVerb(word: string): string[] {
  const [head, tail] = splitTail(word)
  return [...new Set([tail, ...verbForms(tail)].map((form) => head + form))]
}

/** A noun and its plural forms; of a phrase the last word bends ("milk ejection" → "milk ejections"). */
export function inflectNoun(phrase: string): string[] {
  const [head, tail] = splitTail(phrase)
  return [...new Set([tail, ...nounForms(tail)].map((form) => head + form))]
}

function splitTail(word: string): [head: string, tail: string] {
  const cut = Math.max(word.lastIndexOf(' '), word.lastIndexOf('-')) + 1
  return [word.slice(0, cut), word.slice(cut)]
}

function verbForms(verb: string): string[] {
  const irregular = verbs.get(verb)
  const stem = doubles(verb)
  const forms = [thirdPerson(verb)]
  for (const base of stem) forms.push(...(irregular?.some((form) => form.endsWith('ing')) ? [] : [ing(base)]))
  if (verb === 'be') return ['being', ...(irregular ?? [])]
  if (irregular === undefined || regularToo.has(verb)) for (const base of stem) forms.push(past(base))
  return [...forms, ...(irregular ?? [])]
}

function nounForms(noun: string): readonly string[] {
  const irregular = plurals.get(noun)
  if (irregular !== undefined) return irregular
  if (/(?:[^aeiou]|ys)is$/.test(noun) && noun.length > 4) return [`${noun.slice(0, -2)}es`]
  return [thirdPerson(noun)]
}

function thirdPerson(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}

/** The bases to which -ed and -ing are added: "stop" → "stopp", "model" → "model" and "modell". */
function doubles(verb: string): string[] {
  const last = verb.at(-1) ?? ''
  if (doubledFinals.has(verb)) return [verb + last]
  if (!/[^aeiou][aeiou][bcdfgklmnprtvz]$|^[aeiou][bdgmnpt]$/.test(verb) && !/qui[tp]$/.test(verb)) return [verb]
  const vowels = verb.match(/[aeiouy]+/g)?.length ?? 0
  if (vowels <= 1) return [verb + last]
  return last === 'l' ? [verb, verb + last] : [verb]
}

function ing(base: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${base}ing`
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (base.endsWith('c')) return `${base}ked`
  return `${base}ed`
}

/** British and American spellings of a word: -ise/-ize, -yse/-yze, -our/-or, oe/e. The word itself comes first. */
export function spellings(word: string): string[] {
  if (!variable.test(word)) return [word]
  const out = new Set([word])
  for (const [british, american] of spellingPairs) {
    for (const form of [...out]) {
      if (stands(form, british)) out.add(form.replace(british, american))
      else if (stands(form, american)) out.add(form.replace(american, british))
    }
  }
  const ise = /^(.{3,})(is|iz|ys|yz)(e|es|ed|ing|ation|ations|er|ers)$/
  for (const form of [...out]) {
    const match = ise.exec(form)
    if (match === null || onlyS.test(form)) continue
    const [, head = '', middle = '', tail = ''] = match
    if (middle.startsWith('y') && !/(?:anal|paral|catal|hydrol|dial)$/.test(head)) continue
    out.add(head + middle.charAt(0) + (middle.endsWith('s') ? 'z' : 's') + tail)
  }
  return [...out]
}

/** Letters that any word with two spellings has: a quick way past the others. */
const variable =
  /ou?r|^(?:oe|est|fo?et|pa?ed|ha?em|ana?esth)|age?ing|judge?ment|fulfil|cent(?:re|er)|fib(?:re|er)|tit(?:re|er)|gr[ae]y|program|s[ck]eptic|[ae]ll?(?:ing|ed)|defen[cs]e|[iy][sz](?:e|ing|at)/

/** Whether a word has the letters; short ones ("estr", "hem") only at its start. */
function stands(word: string, letters: string): boolean {
  return letters.length > 5 ? word.includes(letters) : word.startsWith(letters)
}

/** Words in -ise that are never spelt -ize. */
const onlyS =
  /^(?:(?:prom|exerc|adv|dev|rev|superv|surpr|compr|disgu|franch|enterpr|otherw|likew|clockw|prec|conc|telev|improv|comprom|merchand|prem|parad|expert|no|po|pra|ra|appra|bru|cru|prom|adver?t)is(?:e|es|ed|ing|er|ers))$/

const spellingPairs: readonly (readonly [british: string, american: string])[] = [
  ['behaviour', 'behavior'],
  ['favour', 'favor'],
  ['colour', 'color'],
  ['labour', 'labor'],
  ['tumour', 'tumor'],
  ['humour', 'humor'],
  ['neighbour', 'neighbor'],
  ['honour', 'honor'],
  ['odour', 'odor'],
  ['rumour', 'rumor'],
  ['oestr', 'estr'],
  ['foet', 'fet'],
  ['paed', 'ped'],
  ['haem', 'hem'],
  ['anaesth', 'anesth'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['fulfil', 'fulfill'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['titre', 'titer'],
  ['grey', 'gray'],
  ['programme', 'program'],
  ['sceptic', 'skeptic'],
  ['modelling', 'modeling'],
  ['signalling', 'signaling'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['counselling', 'counseling'],
  ['defence', 'defense']
]
