// Quarto, R Markdown and bookdown: Markdown whose code is run; the captions of its figures and tables stand in the code.
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { base } from './base.ts'
import { readMarkdown } from './read.ts'
import type { Caption, Flavour } from './reader.ts'
import type { Leaf } from './scan/model.ts'

/** `#| fig-cap: …`, `//| tbl-cap: …`: the mark of an option in the languages’ comments, and the option. */
const option = /^[ \t>]*(?:#|\/\/|%%|--)\|[ \t]?([ \t]*)(.*?)[ \t]*\r?$/
const captionKey = /^((?:fig|tbl|lst|vid|crc)[-.](?:sub)?cap|cap|caption|title)[ \t]*:[ \t]*/
const item = /^-[ \t]+/
const blockMark = /^[|>][+-]?\d?$/
/** knitr’s options in the opening line: `{r, fig.cap="…"}`. */
const headerCaption =
  /(?:fig|tab|lst)\.(?:sub)?cap[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\\\n]|\\.){0,2000})')/g

/** A line of options: where its words stand, and how far they are indented. */
interface Option {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly text: string
}

/** Captions in the options of a code cell. */
function captionsIn(text: string, leaf: Leaf): Caption[] {
  if (!leaf.info.startsWith('{') || leaf.info.startsWith('{=')) return []
  const header = text.indexOf('\n', leaf.start)
  const line = header < 0 || header > leaf.end ? leaf.end : header
  const found: Caption[] = []
  for (const match of text.slice(leaf.start, line).matchAll(headerCaption)) {
    const words = match[1] ?? match[2] ?? ''
    const start = leaf.start + match.index + match[0].length - 1 - words.length
    if (words !== '') found.push({ start, end: start + words.length })
  }
  const options = optionsIn(text, line + 1, leaf.end)
  for (let i = 0; i < options.length; i++) i = captionAt(options, i, found)
  return found
}

function optionsIn(text: string, from: number, end: number): Option[] {
  const options: Option[] = []
  for (let at = from; at < end; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    const line = text.slice(at, Math.min(stop, at + 5000))
    const match = option.exec(line)
    if (match === null) break
    const words = match[2] ?? ''
    const start = at + line.lastIndexOf(words)
    options.push({ start, end: start + words.length, indent: (match[1] ?? '').length, text: words })
    at = stop + 1
  }
  return options
}

/** Adds the captions of option `i` and returns the index of the last line that it takes up. */
function captionAt(options: readonly Option[], i: number, found: Caption[]): number {
  const first = options[i] as Option
  const key = captionKey.exec(first.text)
  if (key === null) return i
  let last = i
  while (last + 1 < options.length && (options[last + 1] as Option).indent > first.indent) last++
  const below = options.slice(i + 1, last + 1)
  const value = first.text.slice(key[0].length)
  const start = first.start + key[0].length
  if (value.startsWith('[')) {
    for (const match of value.matchAll(/"([^"]*)"|'([^']*)'/g)) {
      const at = start + match.index + 1
      found.push({ start: at, end: at + match[0].length - 2 })
    }
  } else if (below.some((line) => item.test(line.text))) {
    for (const line of below) {
      const mark = item.exec(line.text)?.[0].length ?? 0
      found.push(unquoted(line.text.slice(mark), line.start + mark))
    }
  } else if (value === '' || blockMark.test(value)) {
    const lead = below[0]
    if (lead !== undefined) found.push({ ...joined(below), start: lead.start })
  } else {
    const whole = joined([{ ...first, start, text: value }, ...below])
    found.push(below.length === 0 ? unquoted(value, start) : whole)
  }
  return last
}

/** Lines as one range; what stands between them is no part of it. */
function joined(lines: readonly Option[]): Caption {
  const breaks: number[] = []
  for (let i = 1; i < lines.length; i++) breaks.push((lines[i - 1] as Option).end, (lines[i] as Option).start)
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, breaks }
}

/** The range of a scalar at `start`, without its quotes. */
function unquoted(value: string, start: number): Caption {
  const quoted = value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0)) ? 1 : 0
  return { start: start + quoted, end: start + value.length - quoted }
}

const flavour: Flavour = { ...base, name: kinds.quarto.name, captionsIn }

/** The format. */
export const quarto: Format = {
  ...kinds.quarto,
  read: (source, parts) => readMarkdown(source, flavour, parts)
}
