// What authors tell of their own study, and what they conclude from it.
import { describe, expect, it } from 'vitest'
import type { SectionKind } from '../../core/document/document.ts'
import { ownReport } from '../../core/prose/own-report.ts'
import { read } from '../../core/prose/passage.ts'

/** The kind of report at the first word of `at`, in a text that may name its section. */
function kindOf(text: string, at: string, section: SectionKind = 'other'): string | undefined {
  const passage = read(text, { abbreviations: new Map(), topic: '', headline: false })
  const start = text.indexOf(at)
  const first = passage.tokens.findIndex((token) => token.start <= start && start < token.end)
  const last = passage.tokens.findIndex((token) => token.end >= start + at.length) + 1
  return ownReport(passage, { first, last, start, end: start + at.length }, section)?.kind
}

describe('own reports', () => {
  it.each([
    ['We sought to test whether the lamp could 1. lift mood, and 2. be used without harm.', 'without harm', 'aim'],
    ['The aim of the trial was to show that the spray improves sleep.', 'the spray improves sleep', 'aim'],
    ['This study was conducted to explore how sleep changes mood.', 'sleep changes mood', 'aim'],
    ['We gave ten patients a lamp.', 'We gave', 'method'],
    ['All patients will have completed a course of stimulation.', 'All patients', 'method'],
    ['Blood samples were collected for all patients.', 'for all patients', 'method'],
    ['The study will recruit 90 people with stroke.', 'people with stroke', 'method'],
    ['A review of music therapy for dementia was robust.', 'music therapy for dementia', 'topic'],
    ['There are many types of training such as speed drills.', 'training such as speed drills', 'topic'],
    ['Findings from the current study revealed that alcohol impaired memory.', 'alcohol impaired memory', 'result'],
    ['In our trial the spray increased trust.', 'spray increased trust', 'result'],
    ['We found patterns of thoughts in the maps.', 'found patterns', 'result'],
    ['Children watched a film of their choice.', 'watched a film', 'method']
  ])('%s', (text, at, kind) => {
    expect(kindOf(text, at)).toBe(kind)
  })

  it('are told in the past where the section tells of the study', () => {
    expect(kindOf('Alcohol impaired memory.', 'impaired memory', 'results')).toBe('result')
    expect(kindOf('Alcohol impaired memory.', 'impaired memory', 'introduction')).toBeUndefined()
    expect(kindOf('Alcohol impaired memory in rats.', 'impaired memory', 'conclusion')).toBe('result')
  })

  it.each([
    ['The present study shows that the therapy improves sleep.', 'therapy improves sleep'],
    ['These results suggest that the course prevented decline.', 'course prevented decline'],
    ['Both currents caused shifts in neurons.', 'caused shifts'],
    ['Previous studies showed that oxytocin increased trust.', 'oxytocin increased trust'],
    ['We measured oxytocin, which makes people trust each other.', 'makes people trust'],
    ['We aimed to test this because dopamine drives addiction.', 'dopamine drives addiction'],
    ['Patients should be given oxytocin.', 'should be given'],
    ['We gave the drug, raising serotonin in all.', 'raising serotonin']
  ])('not: %s', (text, at) => {
    expect(kindOf(text, at, 'conclusion')).toBeUndefined()
  })
})
