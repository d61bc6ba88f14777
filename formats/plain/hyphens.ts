// Words cut at line ends: which hyphens the typesetter put there, and which the author.
import { JOIN } from '../../core/document/mask.ts'
import type { Span } from '../../core/text/span.ts'
import { isSpace, type Sheet } from '../sheet.ts'

/** First halves that keep their hyphen. */
const keepsBefore =
  /^(?:self|well|non|cross|half|ex|all|high|low|long|short|mid|multi|post|pre|quasi|semi|two|three|four|five|six|ten|one|single|double|first|second|third|mother|parent|father|infant|child|age|time|dose|gender|sex|stress|drug|evidence|theory|data|decision|problem|safety|fear|threat|reward|goal|task|state|trait|real|open|follow|meta|gene|cell|brain|blood|heart|mind|mood|pair|peer|person|risk|role|sleep|socio|steady|test|voxel|world|year|t|x|β|α|γ)$/i
/** Second halves that keep it. */
const keepsAfter =
  /^(?:related|based|induced|seeking|like|dependent|specific|free|mediated|term|level|order|report|reported|reports|up|old|wide|term|driven|oriented|evoked|regulated|regulation|control|controlled|aware|esteem|efficacy|blind|blinded|sectional|world|scale|type|group|bonding|baby|infant|child|treatment|effect|effects|response|activity|receptor|positive|negative|sensitive|resistant|rich|poor|making|taking|known|being|off|in|out|wise|fold)$/i
/** Words that are far more often the first syllable of a cut word. */
const syllables = new Set(
  'in on be to re for an a con at or so as is do no us he me per pro over under inter out an ad am'.split(' ')
)

/** The words of a text, to tell a cut word from a compound. */
export function vocabularyOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const match of text.toLowerCase().matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu)) {
    words.add(match[0])
    for (const part of match[0].split(/[-‐]/)) words.add(part)
  }
  return words
}

/**
 * Joins what a line end cut apart: “mater-⏎nal” reads as one word, “stress-⏎related” and “mother–⏎infant” keep
 * their mark. `breaks` are the places between two lines: from the last character of one to the first of the next.
 */
export function joinLines(sheet: Sheet, breaks: readonly Span[], vocabulary: () => ReadonlySet<string>): void {
  for (const gap of breaks) {
    const mark = String.fromCharCode(sheet.at(gap.start - 1))
    if (!/[-‐\u00AD/–]/.test(mark)) continue
    const before = wordBefore(sheet, gap.start - 1)
    const after = wordAfter(sheet, gap.end)
    if (before === '' || after === '') continue
    const cut =
      mark === '\u00AD' ||
      (/[-‐]/.test(mark) && isCut(before, after, sheet.at(gap.start - 2 - before.length), vocabulary))
    sheet.fill({ start: cut ? gap.start - 1 : gap.start, end: gap.end }, JOIN)
  }
}

function isCut(before: string, after: string, previous: number, vocabulary: () => ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(after) || !/\p{Ll}$/u.test(before) || isDash(previous)) return false
  const first = before.toLowerCase()
  const words = vocabulary()
  if (words.has(first + after)) return true
  if (words.has(`${first}-${after}`) || keepsBefore.test(first) || keepsAfter.test(after)) return false
  return !(words.has(first) && words.has(after) && first.length > 3 && after.length > 3 && !syllables.has(first))
}

/** Part of a compound already: “hypothalamic–pituitary-⏎adrenocortical”. */
function isDash(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2013
}

function wordBefore(sheet: Sheet, end: number): string {
  let start = end
  while (start > 0 && end - start < 40 && isLetter(sheet.at(start - 1))) start--
  return sheet.text(start, end)
}

function wordAfter(sheet: Sheet, start: number): string {
  let end = start
  while (end < sheet.length && end - start < 40 && isLetter(sheet.at(end))) end++
  return sheet.text(start, end)
}

function isLetter(unit: number): boolean {
  return !isSpace(unit) && /[\p{L}\p{M}]/u.test(String.fromCharCode(unit))
}
