// How fast Markdown is scanned, masked and read, beside remark-parse and markdown-it on the same texts in the same run.
// Run by main.mjs, which bundles it as the product is bundled.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
// @ts-expect-error: the package has no types of its own
import MarkdownIt from 'markdown-it'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from '../../formats/index.ts'
import { base } from '../../formats/markdown/base.ts'
import { Masker } from '../../formats/markdown/inline/masker.ts'
import { readMarkdown } from '../../formats/markdown/read.ts'
import { blanked } from '../../formats/markdown/scan/paragraph.ts'
import { scanBlocks } from '../../formats/markdown/scan/scanner.ts'

/** Rounds of each contender, interleaved, after as many to warm up. */
const ROUNDS = Number(process.argv[2] ?? 15)
const articles = '../shared/corpora/articles'

function textsIn(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return []
  return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => name.test(file))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
}

const wordsIn = (texts: readonly string[]): number => texts.reduce((n, t) => n + (t.match(/\S+/g)?.length ?? 0), 0)

/** Scans the blocks and masks every leaf that holds prose: what comes before references are looked for. */
function scanAndMask(text: string): number {
  const scan = scanBlocks(text, 0, base)
  const masker = new Masker(scan, false)
  let units = 0
  for (const { type, start, end, breaks } of scan.leaves) {
    if (type === 'html' || type === 'code' || type === 'maths' || type === 'comment') continue
    const flat = breaks === undefined ? text : blanked(text, start, end, breaks)
    const { text: masked } =
      breaks === undefined ? masker.read(flat, start, end, 0) : masker.read(flat, 0, flat.length, start)
    units += masked.length
  }
  return units
}

/** Median CPU seconds of each contender over all texts, rounds interleaved. */
function measure(contenders: Readonly<Record<string, (text: string) => unknown>>, texts: readonly string[]) {
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS * 2; round++) {
    for (const [name, read] of Object.entries(contenders)) {
      // The slow ones need no warming up for long.
      if (name.startsWith('remark') && round < ROUNDS * 2 - 3) continue
      const before = process.cpuUsage()
      for (const text of texts) read(text)
      const { user, system } = process.cpuUsage(before)
      if (round >= ROUNDS) times.get(name)?.push((user + system) / 1e6)
    }
  }
  return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)] as const))
}

const median = (list: readonly number[]): number => list[list.length >> 1] as number

function show(
  title: string,
  texts: readonly string[],
  contenders: Readonly<Record<string, (text: string) => unknown>>
) {
  if (texts.length === 0) return
  const words = wordsIn(texts)
  console.log(`\n${title}: ${texts.length} texts, ${words} words; ${ROUNDS} rounds, ${cpus()[0]?.model}`)
  const times = measure(contenders, texts)
  const [first] = times.values()
  for (const [name, list] of times) {
    const rate = (seconds: number): string => (words / seconds / 1e6).toFixed(2).padStart(7)
    const ratio = (median(list) / median(first as number[])).toFixed(2)
    console.log(`${name.padEnd(26)}${rate(median(list))} M words/CPU s (best ${rate(list[0] as number)})  × ${ratio}`)
  }
}

const markdownIt = new MarkdownIt()
const plainRemark = unified().use(remarkParse).freeze()
const gfmRemark = unified().use(remarkParse).use(remarkGfm).freeze()
const book = textsIn(articles, /^CompCogNeuro.*\.md$/)
const own = [...textsIn('docs', /\.md$/), ...textsIn('test/cases', /\.md$/)]
const texts = book.length > 0 ? book : own
const course = textsIn(articles, /^CrumpLab.*\.(?:qmd|Rmd)$/)

show('Markdown', texts, {
  'scan and mask': scanAndMask,
  'scan blocks': (text) => scanBlocks(text, 0, base),
  'read (with references)': (text) => readMarkdown(text, base),
  'parse (and languages)': (text) => parse(text, 'markdown'),
  'markdown-it': (text) => markdownIt.parse(text, {}),
  'remark-parse': (text) => plainRemark.parse(text),
  'remark-parse, GFM': (text) => gfmRemark.parse(text)
})

show('Flavours, the same texts', texts, {
  markdown: (text) => parse(text, 'markdown'),
  quarto: (text) => parse(text, 'quarto'),
  myst: (text) => parse(text, 'myst')
})

show('Quarto’s own texts', course, {
  'as Markdown': (text) => parse(text, 'markdown'),
  'as Quarto': (text) => parse(text, 'quarto')
})

/** One document of 50,000 words, read again and again after an edit in its middle. */
const words = texts
  .map((text) => text.replace(/^---[\s\S]*?\n---\n/, ''))
  .join('\n\n')
  .split(/(?<=\s)(?=\S)/)
const source = Array.from({ length: 50_000 }, (_, i) => words[i % words.length]).join('')
let edits = 0
const edited = (text: string): string => `${text.slice(0, text.length / 2)}${edits++}${text.slice(text.length / 2)}`
show('One document of 50,000 words', [source], {
  'scan and mask': (text) => scanAndMask(edited(text)),
  'read (with references)': (text) => readMarkdown(edited(text), base),
  'parse (and languages)': (text) => parse(edited(text), 'markdown')
})
