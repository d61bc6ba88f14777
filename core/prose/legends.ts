// Legends of figures, notes and cells of tables: what marks stand for, and what of them stands in the text, as pasted articles have it.
import type { Passage, Sentence } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { occurs } from './query.ts'

/** What marks, lines and letters of a figure or table stand for: “black dots highlight …”, “bold: p < .01”. */
const legends = compilePatterns([
  '(asterisk | asterisks | star | stars | dagger | daggers | dot | dots | line | lines | circle | circles | square | squares | triangle | triangles | symbol | symbols | point | points | bar | bars | bracket | brackets | box | boxes | arrow | arrows | shading | shaded | outline | outlines | contour | contours | colour | colours | color | colors | font | fonts | letter | letters | rectangle | rectangles | cell | cells | panel | panels) ..6 (~indicate | ~mark | ~denote | ~represent | ~highlight | ~signify | ~show | ~depict | ~stand for)',
  '(light | dark | grey | gray | shaded | coloured | colored | white | black | red | blue | green | yellow) ..2! (band | bands | area | areas | region | regions | zone | zones) ..3! (~indicate | ~mark | ~denote | ~represent | ~highlight | ~signify | ~show | ~depict)',
  // “No entry in boldface without significance”.
  '(in | by | as | with) (bold | boldface | italics | italic) ..4! significan*',
  '(same | common | shared | different | differing | unlike | dissimilar | distinct) (superscript)? letter|letters|superscript|superscripts',
  'bold|boldface|italic|italics|regular|underlined|asterisk|asterisks (: | = | font | type | print | face | values | indicates | indicate)',
  '(~show | ~display | ~plot | ~mark | ~give | ~print | ~draw | ~colour | ~color | ~shade | ~highlight) in (red | blue | green | black | white | grey | gray | yellow | orange | colour | color | dark | light)',
  '(~indicate | ~mark | ~denote | ~highlight | ~print | ~show | ~set) ..4! (asterisk | asterisks | star | stars | bold | boldface | italics | dots | lines)'
])
/** Whether the sentence explains the marks of a figure or table. */
export function explainsMarks(passage: Passage, sentence: Sentence): boolean {
  const said = passage.text.slice(sentence.start, sentence.end)
  return keys.some((key) => key.test(said)) || occurs(legends, passage, sentence)
}
/** “*p < .05, **p < .01”: what so many stars stand for. */
const starred = /[*∗⁎＊†‡]\s?[\uE000-\uF8FF]?\s?[pP]\s?[<≤]|[*∗⁎＊†‡]\s?[\uE000-\uF8FF]{3}/u
/** What a key of marks looks like where the marks are lost, or glued to the words, as texts taken from pages have them. */
const keys = [
  starred,
  // “p < .05 versus sham.”, “P-value < .05.”, “a P < .05”, “‘b’ p < .05”: nothing before the line but a mark.
  /^[^\p{L}\d]{0,6}[pP](?:[-\s]?values?)?[\s\uE000]{0,3}[<≤]/u,
  /(?:^|\s)[a-h]\s[pP][\s\uE000]{0,3}[<≤>≥]/u,
  /[‘'“"][a-h#*†‡]{1,3}[’'”"]\s{0,2}[pP]\s?[<≤]/u,
  // “a Significant p < .05”, “Statistically significant: P < .01”: the line is what the word means.
  /(?:^|[^\p{L}])S(?:ig\.?|ignificant|tatistically significant|ignificance)(?:\s?(?:at|if|when|[:,=]))?\s?[pP]\s?[<≤]/u,
  // “12.1)**p < .05”: the emphasis that a page makes of stars.
  /[^\s([,;:=]\uE000{1,3}[pP]\s?[<≤]/u,
  // “*Indicates …”, “a Denotes …”: the mark is the subject.
  /(?:^|\s)[^\p{L}\d\s]{0,4}(?:[a-h][^\p{L}\d]{0,4})?(?:Indicates?|Denotes?|Represents?|Signif(?:y|ies)|Marks?|Expressed)\b/u,
  // “aSignificantly different from …”, “aNo differences …”, “a There was no …”: the letter of a note.
  /(?:^|[.;\s\uE000])[a-h](?:Significant|Different|Indicates|Denotes|Statistically|Adjusted)/u,
  /^[\s\uE000]{0,4}[a-h](?:No|Not|There|The|All|In|For|After|Before|At|With|By|From|One|Two|Values?|Means?|Compared)\s/u,
  // “Difference between loads = ¤ (p < .05)”: what a mark is put for.
  /=[\s\uE000]{0,4}[^\p{L}\d\s()<>=.,;:%]{1,3}[\s\uE000]{0,3}\(?[pP]\s?[<≤]|=[\s\uE000]{0,4}\([pP]\s?[<≤]/u,
  // “(p < .05)†significant …”: the next mark of the key stands right behind.
  /[pP]\s?[<≤]\s?0?\.\d{1,4}\)?[\s\uE000]{0,3}[*∗⁎＊#†‡§¶¤]{1,3}\s?\p{Ll}{3}/u,
  // “± Significant after correction (p < .05)”, “^ Different from …”: other signs that stand alone.
  /(?:^|[.;)\s\uE000])[±^¤¶§‡†#]\s\p{Lu}[\p{L}\s\uE000’']{2,80}\([\s\uE000]{0,3}[pP][\s\uE000]{0,3}[<≤]/u,
  /^[\s\uE000]{0,4}[a-h](?:\)|\s)\s?[A-Z][a-z]/u,
  /^[^\p{L}\d]{0,6}(?:Statistically\s)?[Ss]ignificantly different\b/u,
  /[*#†‡§¶]{1,3}\s?(?:indicates?|denotes?|represents?|marks?|means?)\b/,
  // “12.1 *significant difference within groups (p < .05)†significant …”: the mark stands right before the words.
  /(?:[*∗⁎＊#†‡§¶¤]{1,3}|(?<=[.;)\d\s])\uE000{1,3}(?=[a-z]))(?:significan|differen|statistical|compared|versus|vs\b)/u,
  // “**Mean value was different from …”, “# Significant change”.
  /(?:^|[.;)\d\s\uE000])[*#†‡§¶]{1,3}\s?[A-Z][a-z]|[.;)\d]\uE000{1,3}[A-Z][a-z]/u,
  // “n.s. indicates not significant (p > .05)”.
  /\b[nN]\.?[sS]\.?[\s:=,]{1,4}(?:indicates?|denotes?|means?|stands for|not significant|non-?significant)\b/
]

/** “Table 3Origins of the significant differences (p < .05)”: the title of a table or figure that stands in the text. */
const titled =
  /(?:(?:^|[.;)\d*†‡§]\s{0,2})(?:Table|Figure|Fig\.?)\s?(?:S\s?)?(?:\d{1,2}|[IVX]{1,4})[.:]?\s{1,2}|(?:Table|Figure|Fig\.?)\s?\d{1,2})[A-Z][^.<>=]{8,260}$/u
const titledWithin = 300
/** Whether a line at `start` belongs to the title of a table or figure: what is shown there fell on one side of it. */
export const followsTitle = ({ text }: Passage, start: number): boolean =>
  titled.test(text.slice(Math.max(0, start - titledWithin), start))

/** Four numbers in a row, some with their spread, and nothing between them: cells of a table that were torn out of it. */
const row = /(?:^|\s)(?:[-−–+<>]?\d[\d.,]{0,8}%?(?:\s?±\s?\d[\d.,]{0,8})?(?:\s?\([^()]{1,14}\))?\s){4}/u
const rowWithin = 120
/** Cells glued to their labels: “pre32.1 ± 12.0post35.0 ± 9.3”. */
const glued = /\p{L}\d{1,4}(?:\.\d{1,3})?\s?±\s?\d.{0,80}\p{L}\d{1,4}(?:\.\d{1,3})?\s?±\s?\d/su
/** Whether a text holds cells that are glued to their labels. */
export const holdsGluedCells = (text: string): boolean => glued.test(text)
/** Whether a text holds such a row, or such cells. */
export const holdsRow = (text: string): boolean => row.test(text) || glued.test(text)
/** Whether what stands at `start` is a label or a note of a table that was torn: its cells stand right before. */
export const followsRow = ({ text }: Passage, start: number): boolean =>
  row.test(text.slice(Math.max(0, start - rowWithin), start))

/** Signs that stand for something in figures and tables. */
const mark = /[*∗⁎＊#†‡§¶$][^.;()]{0,14}$/u
const markWithin = 16
/** Whether what stands at `start` is what a mark means: “*Significantly different from sham”, “#: p < .01 for B”. */
export const followsMark = ({ text }: Passage, start: number): boolean =>
  mark.test(text.slice(Math.max(0, start - markWithin), start))

/** “IFG, inferior frontal gyrus; INS, insula;”, “LH = left hemisphere; RH = right hemisphere;”: short forms that are explained. */
const shortForms = /(?:(?:^|[;.,]\s)[\p{Lu}\d-]{1,9}(?:,|\s?[=:])\s[^;.,=:]{3,60};?\s?){2}/u
/** “Data are the mean ± standard deviation”, “Values are expressed as …”. */
const expressed =
  /^(?:All\s)?(?:[Dd]ata|[Vv]alues|[Nn]umbers|[Rr]esults)\s(?:are|were)\s(?:the\s|given as\s|shown as\s|presented as\s|expressed as\s|reported as\s)?(?:the\s)?(?:means?|medians?|numbers?|n\b|percent)/u
/** “results. p < .10; p < .05”, “(blue: p < .05; black: p < .01)”, “p < .05, p < .01, and p < .001”: marks whose signs are lost. */
const keyed = [
  /[\p{L})]\.\s[pP]\s?[<≤]\s?0?\.\d/u,
  /\b[a-z]{3,12}:\s?[pP]\s?[<≤]\s?0?\.\d{1,4}[;,]\s[a-z]{3,12}:\s?[pP]\s?[<≤]/u,
  /(?<![\p{L}\d.)\]]\s?[(,]\s?)[pP]\s?[<≤]\s?0?\.05[,;]\s(?:and\s)?[pP]\s?[<≤]\s?0?\.01[,;]\s(?:and\s)?[pP]\s?[<≤]\s?0?\.001/u,
  /\([pP]\s?[<≤]\s?0?\.\d{1,4}\)\s(?:represent|indicat|denot|signif|show|was considered|were considered)\w{0,5}\s(?:statistical|significan)/u
]

/** Whether the sentence is the note of a table or the key of a figure. */
export function isLegend({ text }: Passage, { start, end }: Sentence): boolean {
  const said = text.slice(start, end)
  return expressed.test(said) || shortForms.test(said) || keyed.some((key) => key.test(said))
}

/** “Error bars depict …”, “The asterisks indicate …”, “Red denotes …”, “Bold for …”: sentences that only legends hold. */
const drawn =
  /^\s?(?:(?:The\s)?(?:[Ee]rror bars|[Ww]hiskers|[Aa]sterisks?|(?:[Ll]ight|[Dd]ark)(?:er)? (?:red|blue|green|gr[ea]y))\s|(?:Red|Blue|Green|Yellow|Black|White|Gr[ea]y|Bold(?:face)?|Italics?|Shaded (?:areas?|regions?|bands?)|Shading|(?:Solid|Dashed|Dotted) lines?|(?:Colou?r|Warm|Cool|Hot) (?:bars?|colou?rs?|scales?))\s(?:denotes?|indicates?|represents?|marks?|shows?|for|=)\s)/u
const tellsDrawn = ({ sentences, text }: Passage): boolean =>
  sentences.some(({ start, end }) => drawn.test(text.slice(start, end)))
/**
 * Whether a paragraph is the legend of a figure: it opens with a title (“Reaction times (bars) and errors (lines) in the song
 * task.”), or tells what is drawn.
 */
export const opensAsLegend = (passage: Passage): boolean =>
  (passage.sentences.length > 1 && passage.sentences[0]?.fragment === true) || tellsDrawn(passage)

/**
 * Whether a paragraph is a legend or the note of a table through and through, as articles that were pasted have them between
 * their paragraphs: it tells what is drawn or what short forms stand for, or opens with a title and explains its marks.
 */
export function isLegendThroughout(passage: Passage): boolean {
  const { sentences, text } = passage
  if (tellsDrawn(passage) || sentences.some(({ start, end }) => shortForms.test(text.slice(start, end)))) return true
  if (sentences[0]?.fragment !== true) return false
  return sentences.some((sentence) => isPanel(passage, sentence) || explainsMarks(passage, sentence))
}

/** “(A) Position of …”, “C Songs of …”: the letter of a panel. */
const panel = /^\s?(?:\([A-Ha-h](?:[-–,]\s?[A-H])?\)|[A-H])\s\(?\p{Lu}/u
/** Whether the sentence is the title of a figure or of its panel. */
export const isPanel = ({ text }: Passage, { start, end, fragment }: Sentence): boolean =>
  fragment && panel.test(text.slice(start, end))
