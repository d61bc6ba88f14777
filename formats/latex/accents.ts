// Characters that LaTeX writes as commands: accents, letters of other alphabets, punctuation.

/** Combining characters by accent command. */
const combining: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  b: '\u0331',
  d: '\u0323'
}

/** Whether a command puts an accent on the letter that follows. */
export function isAccent(command: string): boolean {
  return Object.hasOwn(combining, command)
}

/** The letter with its accent as one character; the letter alone where Unicode has no such character. */
export function accented(command: string, letter: string): string {
  const base = letter === '\\i' || letter === 'ı' ? 'i' : letter === '\\j' ? 'j' : letter
  const composed = (base + (combining[command] ?? '')).normalize('NFC')
  return composed.length === 1 ? composed : base
}

/** Commands that stand for one character. */
export const symbols: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ss: 'ß',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
    i: 'ı',
    j: 'ȷ',
    dh: 'ð',
    DH: 'Ð',
    th: 'þ',
    TH: 'Þ',
    dj: 'đ',
    DJ: 'Đ',
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    textendash: '–',
    textemdash: '—',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    textquotedbl: '"',
    textquotesingle: "'",
    textasciitilde: '~',
    textbackslash: '\\',
    textbar: '|',
    textless: '<',
    textgreater: '>',
    textdegree: '°',
    degree: '°',
    textmu: 'µ',
    micro: 'µ',
    textalpha: 'α',
    textbeta: 'β',
    textgamma: 'γ',
    textdelta: 'δ',
    textkappa: 'κ',
    texttimes: '×',
    textpm: '±',
    textregistered: '®',
    texttrademark: '™',
    copyright: '©',
    textcopyright: '©',
    pounds: '£',
    texteuro: '€',
    euro: '€',
    S: '§',
    P: '¶',
    dag: '†',
    ddag: '‡',
    slash: '/',
    textunderscore: '_',
    textperiodcentered: '·',
    guillemotleft: '«',
    guillemotright: '»'
  })
)

/** Commands of one sign: characters that are special otherwise, and spaces of several widths. */
export const signs: ReadonlyMap<string, string> = new Map([
  ...[...'%$#_{}&'].map((c) => [c, c] as const),
  ...[',', ';', ':', ' ', '!', '>', '\n', '\t'].map((c) => [c, ' '] as const)
])
