// The sample articles: what a newcomer sees first must be right, flags and silences alike.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../cli/run.ts'
import type { Report } from './play.ts'

const root = join(import.meta.dirname, '../..')
let report: Report

beforeAll(async () => {
  let out = ''
  await run(['check', '--format', 'json', 'samples'], {
    cwd: root,
    env: {},
    stdout: {
      write(text) {
        out += text
      },
      isTTY: false
    },
    stderr: { write: () => {}, isTTY: false },
    stdin: async () => new Uint8Array()
  })
  report = JSON.parse(out) as Report
}, 60_000)

/** The rules that flag a place which touches `words`, related places included. */
function rulesOn(file: string, words: string): string[] {
  const source = readFileSync(join(root, 'samples', file), 'utf8')
  const start = source.indexOf(words)
  expect(start, `“${words}” in ${file}`).toBeGreaterThanOrEqual(0)
  const touches = (at: { start: { offset: number }; end: { offset: number } }) =>
    at.start.offset < start + words.length && start < at.end.offset
  const findings = report.files.find((one) => one.path === `samples/${file}`)?.findings ?? []
  return findings.filter((one) => touches(one) || one.related.some(touches)).map((one) => one.rule)
}

it('all of them are read, without a problem', () => {
  expect(report.files.map((file) => [file.path, file.format, file.problems])).toEqual([
    ['samples/amygdala-notes.txt', 'plaintext', []],
    ['samples/cortisol-chapter.tex', 'latex', []],
    ['samples/dopamine-detox.md', 'markdown', []],
    ['samples/dopamine-lecture.mystmd', 'myst', []],
    ['samples/hemispheres.adoc', 'asciidoc', []],
    ['samples/hormones.ipynb', 'notebook', []],
    ['samples/hugs-and-hormones.md', 'markdown', []],
    ['samples/lab-notes.md', 'markdown', []],
    ['samples/mirrors.html', 'html', []],
    ['samples/oxytocin-review.qmd', 'quarto', []],
    ['samples/serotonin.typ', 'typst', []],
    ['samples/ten-percent.rst', 'restructuredtext', []]
  ])
})

describe('flagged', () => {
  it.each([
    ['hugs-and-hormones.md', 'the love hormone, floods', 'simplification/oxytocin-epithet'],
    ['hugs-and-hormones.md', 'your oxytocin levels', 'measurement/unqualified-hormone-level'],
    ['hugs-and-hormones.md', 'completely free of side effects', 'evidence/absolute-safety'],
    ['hugs-and-hormones.md', 'Studies show', 'evidence/weasel-attribution'],
    ['hugs-and-hormones.md', 'straight from the nose into', 'measurement/intranasal-reaches-brain'],
    ['hugs-and-hormones.md', 'Carsten De Dreu', 'citation/named-study-uncited'],
    ['dopamine-detox.md', 'the pleasure chemical of the brain', 'simplification/dopamine-pleasure'],
    ['dopamine-detox.md', 'Scientists now know', 'evidence/weasel-attribution'],
    ['amygdala-notes.txt', 'its fear center', 'simplification/amygdala-fear-center'],
    ['amygdala-notes.txt', 'your amygdala lights up', 'simplification/amygdala-fear-center'],
    ['amygdala-notes.txt', 'Cortisol levels', 'measurement/unqualified-hormone-level'],
    ['cortisol-chapter.tex', 'the love hormone, is the\nother star', 'simplification/oxytocin-epithet'],
    ['cortisol-chapter.tex', 'Plasma oxytocin was low', 'measurement/peripheral-as-central'],
    ['dopamine-lecture.mystmd', 'Dopamine is the pleasure chemical.\n:::', 'simplification/dopamine-pleasure'],
    ['hemispheres.adoc', 'Left-brained people are logical', 'simplification/left-right-brain'],
    ['hormones.ipynb', 'Oxytocin, the love hormone', 'simplification/oxytocin-epithet'],
    ['mirrors.html', 'Mirror neurons are the basis of', 'simplification/mirror-neurons'],
    ['serotonin.typ', 'Depression is caused by', 'simplification/single-molecule-cause'],
    ['ten-percent.rst', 'We only use ten percent', 'simplification/ten-percent'],
    ['oxytocin-review.qmd', 'Oxytocin controls', 'simplification/single-molecule-cause'],
    ['oxytocin-review.qmd', 'known as the "love hormone"', 'simplification/oxytocin-epithet'],
    ['oxytocin-review.qmd', 'Plasma oxytocin was positively', 'measurement/peripheral-as-central'],
    ['oxytocin-review.qmd', 'crosses the blood–brain barrier', 'measurement/intranasal-reaches-brain'],
    ['oxytocin-review.qmd', 'Trauma in childhood', 'evidence/missing-citation'],
    ['oxytocin-review.qmd', '@walum2017', 'citation/missing-in-bibliography']
  ])('%s: “%s” by %s', (file, words, rule) => {
    expect(rulesOn(file, words)).toContain(rule)
  })
})

describe('silent', () => {
  it.each([
    ['hugs-and-hormones.md', 'But oxytocin is no love hormone.'],
    ['hugs-and-hormones.md', 'Is it at least a bonding hormone?'],
    ['hugs-and-hormones.md', 'so-called "hug drug"'],
    ['hugs-and-hormones.md', 'headlines have called it the cuddle chemical, the trust molecule'],
    ['hugs-and-hormones.md', 'Blood, however, tells us little about the brain.'],
    ['dopamine-detox.md', 'Until the 1990s dopamine was thought to be'],
    ['dopamine-detox.md', 'still bill it as a feel-good molecule'],
    ['dopamine-detox.md', 'Recordings from\nmonkeys show'],
    ['amygdala-notes.txt', 'To speak of a fear center is therefore misleading'],
    ['amygdala-notes.txt', 'Patients with bilateral damage'],
    ['oxytocin-review.qmd', 'A single dose was'],
    ['oxytocin-review.qmd', 'oxytocin is the love hormone” in a comment'],
    ['oxytocin-review.qmd', 'Salivary oxytocin must therefore not be taken'],
    ['oxytocin-review.qmd', 'How much intranasal oxytocin reaches the brain is debated'],
    ['oxytocin-review.qmd', 'In prairie voles, oxytocin in the nucleus accumbens'],
    ['oxytocin-review.qmd', 'Oxytocin is a peptide of nine amino acids'],
    ['cortisol-chapter.tex', 'Oxytocin is the love hormone. The poster'],
    ['cortisol-chapter.tex', 'Nobody should call cortisol toxic'],
    ['dopamine-lecture.mystmd', 'says nobody here'],
    ['dopamine-lecture.mystmd', 'Dopamine is no pleasure chemical'],
    ['hemispheres.adoc', 'The idea that some people'],
    ['hemispheres.adoc', 'left_brained = '],
    ['hormones.ipynb', 'Oxytocin is not a'],
    ['hormones.ipynb', 'oxytocin, the love hormone'],
    ['mirrors.html', 'Oxytocin is the love hormone'],
    ['mirrors.html', 'It was a mistake to call'],
    ['mirrors.html', '<pre>mirror neurons'],
    ['serotonin.typ', 'Is serotonin the happiness chemical?'],
    ['ten-percent.rst', 'a comment: we only'],
    ['ten-percent.rst', 'It is not true that'],
    ['ten-percent.rst', 'people use only 10%'],
    ['lab-notes.md', 'which fluid for the cortisol samples']
  ])('%s: “%s”', (file, words) => {
    expect(rulesOn(file, words)).toEqual([])
  })
})
