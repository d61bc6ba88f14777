// A habit of giving results is told once for a paragraph, with every place; what offers a mend of its own stays apart.
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import type { profiles } from '../../core/rule.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const linter = createLinter(rules.filter(({ id }) => /p-value-format|missing-effect-size|nonsignificant-as/.test(id)))
const found = (text: string, profile: (typeof profiles)[number] = 'manuscript') =>
  linter.lint(parse(text, 'markdown'), undefined, { ...defaultSettings, profile })
const of = (rule: string, text: string) => found(text).filter((f) => f.rule === `statistics/${rule}`)

describe('bare p values', () => {
  const habit = 'Pups slept longer (p < .05). They ate more (p < .01). Their weight did not rise (p = ns).'

  it.each(['manuscript', 'review'] as const)('are one note for a paragraph of a %s, which shows each', (profile) => {
    const notes = found(habit, profile).filter((f) => f.rule === 'statistics/p-value-format')
    expect(notes).toHaveLength(1)
    const places = [notes[0], ...(notes[0]?.related ?? [])].map((place) =>
      habit.slice(place?.span.start, place?.span.end)
    )
    expect(places).toEqual(['p < .05', 'p < .01', 'p = ns'])
  })

  it('are told again in the next paragraph', () => {
    expect(of('p-value-format', `${habit}\n\n${habit}`)).toHaveLength(2)
  })

  it('stand apart from values that can be mended, and that cannot be', () => {
    const text = 'Pups slept longer (p < .05). They ate more (p = .000). They drank more (p = .000).'
    const notes = of('p-value-format', text)
    expect(notes.map(({ severity }) => severity)).toEqual(['warning', 'error', 'error'])
    expect(notes.slice(1).every(({ fixes }) => fixes.length === 1)).toBe(true)
  })

  it.each([
    'Lambs had fewer neurons positive for calbindin, calretinin, parvalbumin, and somatostatin (p < 0.05).',
    '## Abstract\n\nThe tape led to fewer cramps and shorter spasms at week 8 and week 16 (p < 0.05).',
    'The volunteers gave the characteristics of the sample; the teams showed no differences (p > 0.05).',
    'For heart rate, no effects of statistical significance were noted (p > 0.05).',
    'No interactions of arm or visit were revealed (p > .05).',
    'Changes in respiratory parameters were not significant between and within the arms (p > 0.05).',
    'Support lowered fatigue after a year (standardised, β = −0.42, SE = 0.06, p < 0.01).'
  ])('ask where one line stands for many: %s', (text) => {
    expect(of('p-value-format', text).map((f) => f.severity)).toEqual(['info'])
  })

  it.each([
    'There was no interaction of arm and visit (p > .05).',
    'No difference in worry was found between the arms (p > .05).',
    'The arms were alike in worry (β = −0.42, t = 0.9, p > 0.05).',
    'Three subscales did not change (p = n.s.).'
  ])('warn of one test: %s', (text) => {
    expect(of('p-value-format', text).map((f) => f.severity)).toEqual(['warning'])
  })

  it('ask where an interval stands beside them, and where groups were alike before the study', () => {
    const beside = 'Pups of the first litter were heavier (3.5 g, 95% CI 0.4 to 6.7, p < .05).'
    const before = 'At baseline the litters were alike in weight, F(1, 30) = 0.4, p > .05.'
    for (const text of [beside, before]) expect(of('p-value-format', text).map((f) => f.severity)).toEqual(['info'])
  })
})

describe('results without their size', () => {
  it('are one note for a paragraph', () => {
    const text = 'Pups slept significantly longer (p = .01). They also ate significantly more (p = .02).'
    const notes = of('missing-effect-size', text)
    expect(notes).toHaveLength(1)
    expect(notes[0]?.related).toHaveLength(1)
  })
})

describe('“no difference”', () => {
  const severities = (text: string) => of('nonsignificant-as-no-effect', text).map((f) => f.severity)

  it.each([
    'There were no differences between the arms regarding the type of antipsychotic (p = .25).',
    'There were no differences in age between the arms (p = .13).',
    'Completers had no difference in fear to those who left (p = .4).',
    '## Demographic characteristics\n\nThe number of siblings did not differ between the arms (p = .31).',
    'The pups did not change in the cold room (M = 3.58 before and M = 3.59 at the end; p = .8).',
    'There was no difference in grip between the tapes, that is, no significant interaction (p = .61).',
    'For span there was no effect of school (p = .26), and a non-significant effect of sex (p = .92).',
    'There was no interaction of age with training, F(1, 61) = 0.2, p = .66, η2 < 0.01.',
    'Participants did not differ from non-participants in schooling (p = .52).',
    'Force in the initial calibration did not differ between the arms (p = .4).',
    'The arms did not differ significantly at baseline (p = .5). This showed that the samples were comparable.',
    '# Discussion\n\nNoor et al. (2009) said that the effect was not due to arousal, as ratings did not change significantly.'
  ])('asks: %s', (text) => {
    expect(severities(text)).toEqual(['info'])
  })

  it.each([
    'There was no effect of age on memory (p = .13).',
    'There were no gender differences in rates of fear (p = .75).',
    'The pups did not change in the cold room (M = 3.1 before and M = 3.9 at the end; p = .2).',
    'There was no difference in sleep before the treatment and after it (p = .3).',
    'There was no significant effect of tape (p = .36), indicating that the groups did not differ in gait.',
    'Neither group showed any change in naming, as revealed by the non-significant test (p = .92).',
    'Tape had no effect on gait (F(1, 40) = 1.4, p = .24, η2 = 0.06).'
  ])('warns: %s', (text) => {
    expect(severities(text)).toEqual(['warning'])
  })
})
