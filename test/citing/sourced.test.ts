// Whether a source stands for a sentence, and what a document and a sentence are.
import { describe, expect, it } from 'vitest'
import { isArticle, kindOf } from '../../core/article.ts'
import { citedNames, tellsOfCited } from '../../core/citing/cited-names.ts'
import { isSourced, opensSourced } from '../../core/citing/sourced.ts'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import {
  addressesReader,
  type Discourse,
  discourses,
  headsNoFindings,
  isQuotedSpeech
} from '../../core/prose/discourse.ts'
import { findingIn } from '../../core/prose/findings.ts'
import { type BlockView, type DocumentView, defineRule } from '../../core/rule.ts'
import { parse } from '../../formats/index.ts'

/** The document as rules see it. */
function viewOf(text: string): DocumentView {
  let seen: DocumentView | undefined
  const spy = defineRule({
    id: 'language/spy',
    summary: '',
    why: '',
    better: '',
    silent: '',
    references: [],
    severity: 'hint',
    aspects: [],
    on: 'document',
    messages: {},
    check(view: DocumentView) {
      seen = view
      return []
    },
    examples: { flagged: [], fine: [] }
  })
  createLinter([spy]).lint(parse(text, 'markdown'), undefined, defaultSettings)
  return seen as DocumentView
}

/** The block and the sentence that begin with some words. */
function find(view: DocumentView, words: string) {
  for (const [at, block] of view.blocks.entries()) {
    const sentence = block.passage.sentences.find((s) => block.text(s).startsWith(words))
    if (sentence) return { blocks: view.blocks, at, block, sentence }
  }
  throw new Error(`no sentence begins with “${words}”`)
}

function sourced(text: string, words: string, reach?: 'near' | 'chain'): boolean {
  const { blocks, at, sentence } = find(viewOf(text), words)
  return isSourced(blocks, at, sentence, reach)
}

describe('isSourced', () => {
  const claim = 'Touch lowers cortisol in mice.'

  it.each([
    ['in the sentence', 'Touch lowers cortisol in mice [@lund2001].'],
    ['in the heading', `# Grooming [@lund2001]\n\n${claim}`],
    ['in the next sentence, which names it', `${claim} Lund et al. (2001) measured it.`],
    ['in the next sentence, which backs it up', `${claim} One early study found a fall of a tenth [@lund2001].`],
    ['behind a link', 'Touch lowers cortisol in [mice](https://example.org/paper).'],
    [
      'in the caption of the figure that is named',
      '![Cortisol by group, from Lund et al. (2001).](a.png)\n\nTouch lowers cortisol in mice (Figure 1).'
    ]
  ])('sees a source %s', (_, text) => {
    expect(sourced(text, 'Touch')).toBe(true)
  })

  it('sees the list’s source for its later points', () => {
    expect(sourced(`Touch has many effects [@lund2001]:\n\n- ${claim}\n- It calms.`, claim)).toBe(true)
    expect(sourced(`Touch:\n\n- It calms [@lund2001].\n- ${claim}`, claim)).toBe(true)
  })

  it.each([
    ['under another heading', `# Song [@lund2001]\n\nSong is old.\n\n# Touch\n\n${claim}`],
    ['two paragraphs on', `${claim}\n\nOther things are told here.\n\nSong is old [@lund2001].`],
    ['in a caption that the sentence does not name', `![From Lund et al. (2001).](a.png)\n\n${claim}`],
    ['of an unrelated next sentence', `${claim} Birds sing at dawn [@lund2001].`]
  ])('does not take a source %s for its own', (_, text) => {
    expect(sourced(text, claim)).toBe(false)
  })

  it('a chain answers for what is stated, not for who is meant', () => {
    const chain = 'Oxytocin rises after touch. It also falls at night. In turn, this calms mothers [@lund2001].'
    expect(sourced(chain, 'Oxytocin')).toBe(true)
    expect(sourced(chain, 'Oxytocin', 'near')).toBe(false)
  })

  it('knows the opening of a paragraph that goes on to cite', () => {
    const text = 'Several hormones act on touch. Oxytocin does [@lund2001]. Vasopressin does [@roe2003].'
    const { block, sentence } = find(viewOf(text), 'Several')
    expect(opensSourced(block, sentence)).toBe(true)
    const plain = find(viewOf('Several hormones act on touch. Oxytocin does. Nobody knows why.'), 'Several')
    expect(opensSourced(plain.block, plain.sentence)).toBe(false)
  })
})

describe('cited names', () => {
  it('a person who is cited somewhere is known everywhere', () => {
    const view = viewOf('Lund (2001) built a test.\n\nLund designed it for children.\n\nMarsh designed another.')
    const isCited = citedNames(view)
    const lund = find(view, 'Lund designed')
    const marsh = find(view, 'Marsh designed')
    expect(tellsOfCited(lund.block, lund.sentence, isCited)).toBe(true)
    expect(tellsOfCited(marsh.block, marsh.sentence, isCited)).toBe(false)
  })
})

describe('what a sentence does', () => {
  const of = (text: string): readonly (Discourse | undefined)[] =>
    discourses((viewOf(text).blocks[0] as BlockView).passage)

  it.each<[Discourse | undefined, string]>([
    ['text', 'We proceed in the order of the chapters, from touch to song.'],
    ['text', 'As we saw, the amygdala answers to faces.'],
    ['theory', 'The model learns from dopamine at the time of reward.'],
    ['theory', 'One idea is that the cerebellum helps to shape thought.'],
    ['inference', 'Thus, the older memories had moved.'],
    ['naming', 'This kind of loss is known as amnesia.'],
    [undefined, 'Mouse models show that oxytocin lowers cortisol.'],
    [undefined, 'Oxytocin lowers cortisol in men.'],
    [undefined, 'The hippocampus of taxi drivers is larger at the back.']
  ])('%s: %s', (what, text) => {
    expect(of(text)).toEqual([what])
  })

  it('what carries on from theory is theory', () => {
    expect(of('In this model dopamine trains the striatum. This signal also reaches the cortex.')).toEqual([
      'theory',
      'theory'
    ])
  })

  it('knows headings over what is no report', () => {
    expect(headsNoFindings('The PBX computational model')).toBe(true)
    expect(headsNoFindings('Summary of key points')).toBe(true)
    expect(headsNoFindings('Animal models of depression')).toBe(false)
    expect(headsNoFindings('Oxytocin and trust')).toBe(false)
  })

  it('knows quoted speech and talk to the reader', () => {
    const quoted = viewOf('They wrote: "Weak people are weak. Their genes make them so. This must end." It was false.')
    const inside = find(quoted, 'Their genes')
    expect(isQuotedSpeech(inside.block.passage, inside.sentence)).toBe(true)
    const outside = find(quoted, 'It was')
    expect(isQuotedSpeech(outside.block.passage, outside.sentence)).toBe(false)
    const you = find(viewOf('The cortex is where your thinking takes place.'), 'The cortex')
    expect(addressesReader(you.block.passage, you.sentence)).toBe(true)
  })
})

describe('findings', () => {
  it.each([
    ['Chronic stress shrinks the hippocampus.', true],
    ['Dopamine encodes the value of a partner’s face.', true],
    ['A third of the patients did not respond.', true],
    ['Oxytocin is made in the hypothalamus.', false],
    ['The cortex is where your thinking takes place.', false],
    ['Blood was drawn at noon.', false]
  ])('%s', (text, states) => {
    const { block, sentence } = find(viewOf(text), text.slice(0, 5))
    expect(findingIn(block.passage, sentence) !== undefined).toBe(states)
  })
})

describe('kinds of documents', () => {
  it.each([
    [
      'course',
      '# Essay\n\n## Assignment\n\nWrite two pages on touch and submit your essay on Blackboard. It is worth 15 points and graded pass/fail.\n\nThe final exam is in May.'
    ],
    ['sample', '# Style\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.'],
    [
      'questions',
      `# Questions\n\n${Array.from({ length: 12 }, (_, i) => `${i + 1}. What does nucleus ${i} do?`).join('\n')}`
    ],
    [
      'article',
      '# Touch\n\nTouch calms mice. In this course of events, the grade of the effect was small. Readers may ask whether it lasts.'
    ],
    ['article', 'Oxytocin lowers cortisol.']
  ])('%s', (kind, text) => {
    const view = viewOf(text)
    expect(kindOf(view)).toBe(kind)
    expect(isArticle(view)).toBe(kind === 'article')
  })
})
