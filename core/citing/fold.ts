// Folds words for matching names, keys and topics: case, accents, apostrophes and word endings no longer matter.

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i'
}

/** Lower case without accents; typographic hyphens and apostrophes made plain. */
export function fold(text: string): string {
  // Most text is ASCII, and taking it apart costs ten times as much as lower case.
  if (isAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđðþı]/g, (letter) => letters[letter] as string)
    .replace(/[‐‑–]/g, '-')
    .replace(/[’ʼ‘]/g, "'")
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** A family name for comparison: folded, particles kept, spaces and hyphens alike. */
export function foldName(name: string): string {
  const folded = fold(name)
  // Classes of all of Unicode are slow, and most names need none.
  return folded.replace(isAscii(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether a text has the words one after the other, whatever their case, accents and marks: “Lund”, not “Lundberg”. */
export function holdsWords(text: string, words: string): boolean {
  const wanted = foldName(words)
  return wanted !== '' && ` ${foldName(text)} `.includes(` ${wanted} `)
}

const stopWords = new Set(
  (
    'a an the and or but nor of in on at to for from by with without within into onto over under between among during ' +
    'after before about against than then as is are was were be been being am do does did done has have had having ' +
    'can could may might must shall should will would it its this that these those they them their there here we us ' +
    'our you your i he she his her who whom whose which what when where why how not no only also both either neither ' +
    'each every all any some many much more most less least few several such other another same own very too so just ' +
    'even still yet however although though while because since if whether thus hence therefore via per et al using ' +
    'use used study studies research researcher researchers finding findings result results evidence data show shows ' +
    'showed shown find found suggest suggests suggested report reports reported demonstrate demonstrated role effect ' +
    'effects based review analysis new two one three first second known well often increase increases increased ' +
    'decrease decreases decreased higher lower level levels change changes associated related relationship important'
  ).split(' ')
)

const irregular: Readonly<Record<string, string>> = {
  mice: 'mous',
  mouse: 'mous',
  women: 'woman',
  men: 'man',
  children: 'child'
}

/** The stem that matching uses; never shown to anybody. Plural, “-ing”, “-ed”, “-ly” and a last “e” go. */
export function stem(word: string): string {
  const known = irregular[word]
  if (known !== undefined || word.length < 4) return known ?? word
  let cut = word.replace(/ies$/, 'y')
  if (cut === word) cut = word.replace(/([^s])s$/, '$1')
  const bare = cut.replace(/(?:ing|ed|ly)$/, '')
  if (bare.length >= 3) cut = bare
  return cut.length > 3 ? cut.replace(/e$/, '').replace(/y$/, 'i') : cut
}

/** The stems of the content words of a text, in order, with repeats. `stems` remembers words over many calls. */
export function terms(text: string, stems: Map<string, string> = new Map()): string[] {
  const out: string[] = []
  const stemOf = (word: string) => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const found = stem(word)
    stems.set(word, found)
    return found
  }
  for (const word of fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) {
    if (stopWords.has(word) || (word.length < 3 && !/\d/.test(word)) || /^\d+$/.test(word)) continue
    out.push(stemOf(word))
    if (word.includes('-')) {
      for (const part of word.split('-')) if (part.length > 2 && !stopWords.has(part)) out.push(stemOf(part))
    }
  }
  return out
}
