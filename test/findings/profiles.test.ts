// How the kind of a text and the place in it move the level of a finding.
import { describe, expect, it } from 'vitest'
import { type Kind, rightOf, verdicts } from '../../bench/accuracy/published.mts'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import { tentativeKeys } from '../../core/profiles.ts'
import type { Profile } from '../../core/rule.ts'
import { groupBy } from '../../core/text/group.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const linter = createLinter(rules)

function levelOf(text: string, rule: string, profile: Profile): string | undefined {
  const settings = { ...defaultSettings, profile }
  return linter.lint(parse(text, 'markdown'), undefined, settings).find((finding) => finding.rule === rule)?.severity
}

const cause = 'In our survey, loneliness raised cortisol.'
const rule = 'inference/correlation-as-causation'

describe('a rule that was seldom right on fresh texts of a kind', () => {
  it('warns in a review', () => {
    expect(levelOf(cause, rule, 'review')).toBe('warning')
  })

  it('asks in the body of a manuscript, and in a popular text', () => {
    expect(levelOf(cause, rule, 'manuscript')).toBe('info')
    expect(levelOf(cause, rule, 'popular')).toBe('info')
  })

  it('asks in the abstract of a manuscript too, and warns in that of a review', () => {
    const abstract = `# Loneliness\n\n## Abstract\n\n${cause}`
    expect(levelOf(abstract, rule, 'manuscript')).toBe('info')
    expect(levelOf(abstract, rule, 'review')).toBe('error')
  })
})

describe('a message that was seldom right, of a rule that often was', () => {
  const rule = 'simplification/amygdala-fear-center'

  it('asks in a manuscript, where the other still warns', () => {
    expect(levelOf('When the amygdala lit up, she was afraid.', rule, 'manuscript')).toBe('info')
    expect(levelOf('The amygdala is the fear centre of the brain.', rule, 'manuscript')).toBe('warning')
  })

  it('is one that there is', () => {
    const known = new Set(
      rules.flatMap(({ id, messages }) => [id, ...Object.keys(messages).map((key) => `${id}#${key}`)])
    )
    expect(tentativeKeys().filter((key) => !known.has(key))).toEqual([])
  })
})

describe('rules that a reviewer minds most', () => {
  it('weigh more in a manuscript', () => {
    const vague = 'Studies show that touch calms infants.'
    expect(levelOf(vague, 'evidence/weasel-attribution', 'review')).toBe('info')
    expect(levelOf(vague, 'evidence/weasel-attribution', 'manuscript')).toBe('warning')
  })
})

describe('a finding without a source in a manuscript', () => {
  const rule = 'evidence/missing-citation'
  const finding = 'Early neglect lowers the number of oxytocin receptors in the amygdala.'
  const cited = 'Others disagree [@lund2001]. The debate is old.'

  it('is more than a warning in the opening of its introduction', () => {
    const text = `## Introduction\n\n${cited}\n\n${finding}`
    expect(levelOf(text, rule, 'review')).toBe('warning')
    expect(levelOf(text, rule, 'manuscript')).toBe('error')
  })

  it('asks further on, in a chapter of its own too', () => {
    expect(levelOf(`${cited}\n\n${finding}`, rule, 'review')).toBe('warning')
    expect(levelOf(`${cited}\n\n${finding}`, rule, 'manuscript')).toBe('info')
  })

  const opening = (paragraph: string) => levelOf(`## Introduction\n\n${paragraph}`, rule, 'manuscript')
  it.each([
    ['after a source', `Voles bond for life [@lund2001]. ${finding}`],
    ['before a source', `Voles play. ${finding} Song is common among wolves [@roe2003].`],
    ['between two', `Voles bond [@lund2001]. ${finding} Wolves howl for each other [@roe2003].`],
    [
      'before a chain that ends on one',
      `Voles play. ${finding} Neglect of that kind is told of in many villages. The villages differ [@roe2003].`
    ],
    ['before raised figures that became plain', opened(finding)]
  ])('asks %s', (_, paragraph) => {
    expect(opening(paragraph)).toBe('info')
  })

  it.each([
    [
      'far from any source',
      `Voles bond [@lund2001]. They play. ${finding} Winter is long. Snow falls. Wolves howl [@roe2003].`
    ],
    ['before another thought', `Voles play. ${finding} Winter is long. Wolves howl for each other [@roe2003].`],
    [
      'where a measure is said to be valid',
      'Cortisol is made in the adrenal gland [@lund2001]. As stage fright falls into a category of short-term anxiety, the measurement of plasma adrenaline level can be used as an indicator of it.'
    ]
  ])('is an error %s', (_, paragraph) => {
    expect(opening(paragraph)).toBe('error')
  })
})

/** A paragraph that cites by bare figures, the finding in it. */
function opened(finding: string): string {
  const shown = [
    'Voles bond 1',
    'Rats play 2',
    'Song is common 3',
    'Wolves howl 4',
    'Dogs gaze 5',
    'Apes groom 6',
    'Bats call 7'
  ]
  return `${shown.join('. ')}. ${finding} Mice dig burrows 8. Hens lay eggs early 9. Snow is cold 10.`
}

describe('a vague source in a manuscript', () => {
  const levelIn = (text: string) => levelOf(text, 'evidence/weasel-attribution', 'manuscript')
  it.each([
    ['in a discussion', '## Discussion\n\nResearch has also shown that these habits last.'],
    ['in a discussion, as an aside', '## Discussion\n\nIt is well known that the insula maps the body.'],
    ['as an aside beside a source', '## Introduction\n\nVoles bond [@lund2001]. It is well known that rats play.']
  ])('asks %s', (_, text) => {
    expect(levelIn(text)).toBe('info')
  })

  it.each([
    [
      'as the subject, after a source',
      '## Introduction\n\nVoles bond [@lund2001]. Previous studies have shown that rats play.'
    ],
    [
      'as an aside on its own',
      '## Methods\n\nWe counted words. It is generally accepted that fluency rests on memory.'
    ],
    ['in an introduction', '## Introduction\n\nRats play. Studies show that regular singing lowers blood pressure.']
  ])('warns %s', (_, text) => {
    expect(levelIn(text)).toBe('warning')
  })
})

describe('a vague source where a manuscript sums up', () => {
  it('weighs less than in its introduction', () => {
    const vague = 'Studies show that touch calms infants.'
    const under = (heading: string) => levelOf(`## ${heading}\n\n${vague}`, 'evidence/weasel-attribution', 'manuscript')
    expect(under('Introduction')).toBe('warning')
    expect(under('Conclusion')).toBe('info')
  })
})

describe('every other rule', () => {
  it('keeps its level', () => {
    const name = 'Oxytocin is the love hormone.'
    const [here, there] = (['review', 'manuscript'] as const).map((p) =>
      levelOf(name, 'simplification/oxytocin-epithet', p)
    )
    expect(here).toBeDefined()
    expect(there).toBe(here)
  })
})

describe('what others found later', () => {
  const told = 'Oxytocin increases trust (Kosfeld et al., 2005).'
  const cited = (years: readonly number[]): string => years.map((year) => `Sleep matters (Roe, ${year}).`).join(' ')

  it('is missed in a text that cites newer work', () => {
    const text = `${told}\n\n${cited([2018, 2019, 2020, 2021, 2022])}`
    expect(levelOf(text, 'evidence/superseded-original', 'manuscript')).toBe('warning')
  })

  it('is only offered in a text whose sources are all older', () => {
    const text = `${told}\n\n${cited([2003, 2004, 2006, 2007, 2008])}`
    expect(levelOf(text, 'evidence/superseded-original', 'manuscript')).toBe('info')
  })
})

describe('the long paragraph between the title of a study and its first heading', () => {
  const opening = 'Previous studies have found that touch calms infants.'
  const summary = `${opening} ${'We recruited twenty infants and measured how long they slept. '.repeat(7)}`
  const rest = '## What is known?\n\nTouch helps adults (Roe, 2012).\n\n## Methods\n\nWe measured sleep.'

  it('is an abstract, which cites nothing', () => {
    const text = `# Touch and sleep\n\n${summary}\n\n${rest}`
    expect(levelOf(text, 'evidence/weasel-attribution', 'manuscript')).toBeUndefined()
  })

  it('is none where it is short, or where nothing was studied', () => {
    const short = `# Touch and sleep\n\n${opening}\n\n${rest}`
    expect(levelOf(short, 'evidence/weasel-attribution', 'manuscript')).toBe('warning')
    const essay = `# Touch and sleep\n\n${summary}\n\n## What is known?\n\nTouch helps adults (Roe, 2012).`
    expect(levelOf(essay, 'evidence/weasel-attribution', 'manuscript')).toBe('warning')
  })
})

describe('“it is thought that”, with nobody before it', () => {
  it('asks, as authors so tell their own reasons', () => {
    expect(levelOf('It is thought that touch calms infants.', 'evidence/weasel-attribution', 'manuscript')).toBe('info')
    const widely = 'It is widely thought that touch calms infants.'
    expect(levelOf(widely, 'evidence/weasel-attribution', 'manuscript')).toBe('warning')
  })
})

describe('what was judged on published texts', () => {
  /** Rules that warn in manuscripts all the same, and why. */
  const kept: Readonly<Record<string, string>> = {
    'citation/missing-in-bibliography': 'most wrong ones came from one heading of a list that is known now',
    'citation/year-mismatch': 'the years were lost when the texts were converted',
    'evidence/missing-citation': 'reviewers mind it most',
    'evidence/superseded-original': 'it only offers where all that contradicts came out later',
    'evidence/weasel-attribution': 'reviewers mind it most',
    'measurement/intranasal-reaches-brain': 'what no spray may be said to do',
    'measurement/peripheral-as-central': 'what no level in blood may be taken for',
    'measurement/unqualified-hormone-level': 'reviewers mind it most',
    'simplification/oxytocin-universal-prosocial': 'what no single hormone does'
  }
  const texts: ReadonlySet<Kind> = new Set(['trial', 'imaging', 'manuscript'])
  const fewest = 3
  const asking = new Set(tentativeKeys('manuscript').map((key) => key.replace(/#.*/, '')))
  const byRule = [...groupBy(verdicts(), ({ rule }) => rule)]

  it('speaks of rules that there are', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(byRule.map(([rule]) => rule).filter((rule) => !known.has(rule))).toEqual([])
  })

  it('makes rules ask in manuscripts that were right less than every other time', () => {
    const seldom = byRule.filter(([, all]) => {
      const { n, value } = rightOf(all.filter(({ kind }) => texts.has(kind)))
      return n >= fewest && value < 1 / 2
    })
    const warning = seldom.map(([rule]) => rule).filter((rule) => !asking.has(rule))
    expect(warning.toSorted()).toEqual(Object.keys(kept))
  })
})
