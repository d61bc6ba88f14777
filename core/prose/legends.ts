// Legends of figures and notes of tables that stand in the text as paragraphs, as pasted articles have them.
import type { Passage, Sentence } from './model.ts'

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

/** “Error bars depict …”, “The asterisks indicate …”: sentences that only legends hold. */
const drawn = /^(?:The\s)?(?:[Ee]rror bars|[Ww]hiskers|[Aa]sterisks?)\s/
/**
 * Whether a paragraph is the legend of a figure: it opens with a title (“Reaction times (bars) and errors (lines) in the song
 * task.”), or tells what is drawn.
 */
export const opensAsLegend = ({ sentences, text }: Passage): boolean =>
  (sentences.length > 1 && sentences[0]?.fragment === true) ||
  sentences.some(({ start, end }) => drawn.test(text.slice(start, end)))

/** “(A) Position of …”, “C Songs of …”: the letter of a panel. */
const panel = /^\s?(?:\([A-Ha-h](?:[-–,]\s?[A-H])?\)|[A-H])\s\(?\p{Lu}/u
/** Whether the sentence is the title of a figure or of its panel. */
export const isPanel = ({ text }: Passage, { start, end, fragment }: Sentence): boolean =>
  fragment && panel.test(text.slice(start, end))
