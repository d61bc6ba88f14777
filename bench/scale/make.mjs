// node bench/scale/make.mjs FOLDER [ARTICLES]: a repository of articles of 3,000 words each, no two alike, from samples/.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const samples = join(import.meta.dirname, '../../samples')
const [folder = 'articles', count = '1000'] = process.argv.slice(2)
const perFolder = 500
const words = 3000

/** Chance that is the same every time. */
function chance(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const sentences = ['oxytocin-review.qmd', 'hugs-and-hormones.md', 'dopamine-detox.md', 'amygdala-notes.txt']
  .flatMap((name) =>
    readFileSync(join(samples, name), 'utf8')
      .replace(/^---[\s\S]*?\n---\n/, '')
      .split(/\n\s*\n/)
  )
  .filter((text) => /^[A-Z][^\n]*\n?/.test(text) && !/```|<!--|:::/.test(text))
  .flatMap((text) => text.replace(/\s+/g, ' ').split(/(?<=[.!?]) (?=[A-Z])/))
  .filter((text) => text.length > 30)

const people = [
  'couples',
  'students',
  'patients',
  'mothers',
  'nurses',
  'adolescents',
  'volunteers',
  'twins',
  'veterans'
]
const places = ['Leiden', 'Turin', 'Oslo', 'Kyoto', 'Lagos', 'Lima', 'Perth', 'Graz', 'Leeds', 'Porto']
const tasks = ['an investment game', 'a reading task', 'a memory test', 'a maze', 'an interview', 'a gait analysis']
const measures = ['ratings', 'reaction times', 'heart rates', 'samples', 'questionnaires', 'recordings']
const templates = [
  (r) =>
    `In ${r(places)}, ${r.number(400)} ${r(people)} took part in ${r(tasks)}, and ${r(measures)} were taken ${r.number(9)} times.`,
  (r) =>
    `The ${r(measures)} of the ${r(people)} were compared between ${r(places)} and ${r(places)} with a mixed model.`,
  (r) =>
    `${r.number(60)} of ${r.number(900)} ${r(people)} left the study early, mostly since ${r(tasks)} took too long.`,
  (r) => `A second group in ${r(places)} did ${r(tasks)} without any instruction, ${r.number(30)} days later.`,
  (r) =>
    `We describe the ${r(measures)} first, then ${r(tasks)}, and then what the ${r(people)} from ${r(places)} said of it.`,
  (r) => `The median age of the ${r(people)} was ${r.number(70)} years (range ${r.number(20)} to ${r.number(90)}).`
]

function article(seed) {
  const random = chance(seed)
  const r = (list) => list[random(list.length)]
  r.number = (below) => 2 + random(below)
  const parts = [`---\ntitle: "Notes from ${r(places)}, part ${seed}"\nbibliography: refs.bib\n---\n`]
  for (let length = 0, section = 0; length < words; section++) {
    if (section % 6 === 0)
      parts.push(`## ${r(['Background', 'Methods', 'Results', 'Discussion'])} ${section / 6 + 1}\n`)
    const paragraph = Array.from({ length: 5 }, () => (random(4) === 0 ? varied(r(sentences), r) : r(templates)(r)))
    parts.push(`${paragraph.join(' ')}\n`)
    length += paragraph.join(' ').split(' ').length
  }
  return parts.join('\n')
}

/** Other people and other numbers, so that no sentence is one that was read before. */
function varied(text, r) {
  return text
    .replace(/\b(?:people|men|couples|women|participants|students)\b/g, () => r(people))
    .replace(/(?<![@\w.])\d{1,3}(?!\w)/g, () => String(r.number(300)))
    .replace(/^[A-Z]/, (first) => `In ${r(places)} in ${1950 + r.number(70)}, ${first}`)
}

for (let i = 0; i < Number(count); i++) {
  const inside = join(folder, `part-${String(Math.floor(i / perFolder)).padStart(3, '0')}`)
  if (i % perFolder === 0) mkdirSync(inside, { recursive: true })
  writeFileSync(join(inside, `article-${String(i).padStart(6, '0')}.md`), article(i + 1))
}
copyFileSync(join(samples, 'refs.bib'), join(folder, 'refs.bib'))
writeFileSync(join(folder, '.neuroprose.yaml'), 'root: true\n')
