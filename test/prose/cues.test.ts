// Cues and their scopes in marked sentences: what each cue governs, and what is no cue at all.
import { describe, expect, it } from 'vitest'
import { cueGroups } from '../../core/prose/lexicon/cues.ts'
import { compilePattern } from '../../core/prose/pattern.ts'
import { layersOf } from './marked.ts'

/** "class: “cue” → “scope”" for the cues of the given classes. */
function lines(text: string, ...classes: string[]): string[] {
  const { cues, text: read } = layersOf(text)
  return cues
    .filter((cue) => classes.includes(cue.class))
    .map((cue) => `${cue.class}: ${read.slice(cue.start, cue.end)} → ${read.slice(cue.scope.start, cue.scope.end)}`)
}

describe('negation', () => {
  it.each([
    ['Dopamine does not code joy.', 'negation: not → code joy.'],
    ['Dopamine does not code joy but codes errors.', 'negation: not → code joy'],
    ['Dopamine does not code joy because it is slow.', 'negation: not → code joy'],
    ['Dopamine does not code joy, which surprised us.', 'negation: not → code joy,'],
    ['Dopamine does not code joy; it codes errors.', 'negation: not → code joy'],
    ['Rather than joy, dopamine codes errors.', 'negation: Rather than → joy'],
    ['People who live without joy have less dopamine.', 'negation: without → joy'],
    ['It is a drug, not a hormone, of war.', 'negation: , not → a hormone'],
    ['The signal that never stops is weak.', 'negation: never → stops']
  ])('%s', (text, expected) => {
    expect(lines(text, 'negation')).toContain(expected)
  })

  it.each([
    'Dopamine codes not only joy.',
    'No doubt dopamine codes joy.',
    'It is no wonder that dopamine codes joy.',
    'One cannot but smile.',
    'The role of joy cannot be overstated.',
    'Joy never fails to move us.',
    'Nobody doubts that joy moves us.',
    'Your dopamine cannot lie: joy moves you.',
    'It is nothing less than joy.',
    'There is no joy without dopamine.'
  ])('sees none in: %s', (text) => {
    expect(lines(text, 'negation', 'rejection')).toEqual([])
  })

  it('never crosses a sentence end', () => {
    const { cues, sentences } = layersOf('It does not dull fear. It dulls pain. No. Not at all? It is a myth.')
    expect(cues.length).toBeGreaterThan(3)
    for (const cue of cues) {
      const sentence = sentences[cue.sentence]
      expect(cue.scope.first).toBeGreaterThanOrEqual(sentence?.first ?? 0)
      expect(cue.scope.last).toBeLessThanOrEqual(sentence?.last ?? 0)
    }
  })
})

describe('rejection, distance and history', () => {
  it.each([
    ['The idea that joy is dopamine is outdated.', 'rejection: is outdated → The idea that joy is dopamine'],
    ['Fear fell: the idea that joy is dopamine is wrong.', 'rejection: is wrong → the idea that joy is dopamine'],
    ['It is a myth that joy is dopamine.', 'rejection: myth that → joy is dopamine.'],
    ['Calling it joy hides the rest.', 'rejection: hides → Calling it joy'],
    ['The so-called joy chemical is old.', 'distance: so-called → joy chemical'],
    ['Joy was once thought to need dopamine: it does.', 'history: was once thought to → need dopamine'],
    ['The media say that joy is dopamine; it is not.', 'distance: media say → that joy is dopamine'],
    // What answers “not the one” with “but the other” is the author's own.
    ['Here is not the joy of popular coverage, but the work of cells.', 'distance: popular coverage → ,']
  ])('%s', (text, expected) => {
    expect(lines(text, 'rejection', 'distance', 'history')).toContain(expected)
  })

  it('takes a verb of hiding for a rejection only where words are the subject', () => {
    expect(lines('The rat hides the food.', 'rejection')).toEqual([])
    expect(lines('The label hides the data.', 'rejection')).toEqual(['rejection: hides → The label'])
  })

  it('marks a reply that speaks of the sentence before', () => {
    const { cues } = layersOf('Joy is dopamine. That is wrong.')
    expect(cues.filter((cue) => cue.of === 'previous').map((cue) => cue.sentence)).toEqual([1])
    expect(layersOf('Joy is dopamine. That is wrong to say.').cues.some((cue) => cue.of === 'previous')).toBe(false)
    expect(layersOf('That is wrong. Joy is dopamine.').cues.some((cue) => cue.of === 'previous')).toBe(false)
  })
})

describe('attribution, hedges and conditions', () => {
  it.each([
    ['Panksepp argues that joy is old.', 'attribution: argues that → joy is old.'],
    ['According to Panksepp, joy is old.', 'attribution: According to → Panksepp, joy is old.'],
    ['Joy may be old, and fear is older.', 'hedge: may → be old,'],
    ['The sample may be small, but joy is old.', 'hedge: may → be small,'],
    ['Perhaps joy is old because fear is.', 'hedge: Perhaps → Perhaps joy is old because fear is.'],
    ['We hypothesise that joy is old.', 'proposal: We hypothesise that → joy is old.']
  ])('%s', (text, expected) => {
    expect(lines(text, 'attribution', 'hedge', 'proposal')).toContain(expected)
  })

  it.each(['Studies argue that joy is old.', 'It is thought that joy is old.', 'Data suggest that joy is old.'])(
    'credits nobody in: %s',
    (text) => {
      expect(lines(text, 'attribution')).toEqual([])
    }
  )

  it('takes “could” in what something is for as no hedge', () => {
    expect(lines('Joy is old so that mothers could smile.', 'hedge')).toEqual([])
    expect(lines('Joy could be old.', 'hedge')).toHaveLength(1)
  })

  it('takes “could” of what somebody was able to see as no hedge', () => {
    expect(lines('Researchers could see the joy.', 'hedge')).toEqual([])
    expect(lines('We could literally watch joy grow.', 'hedge')).toEqual([])
    expect(lines('Researchers could explain joy.', 'hedge')).toHaveLength(1)
  })

  it('takes “without which … not” and “nothing other than” as no denial', () => {
    expect(lines('Joy is a gift without which nobody can live.', 'negation')).toEqual([])
    expect(lines('Joy is nothing other than sleep.', 'negation')).toEqual([])
    expect(lines('Joy is nothing.', 'negation')).toHaveLength(1)
  })

  it('tells real conditions from empty ones', () => {
    expect(lines('In anxious men, joy fades.', 'condition')).toHaveLength(1)
    expect(lines('Joy fades only when partners leave.', 'condition')).toHaveLength(1)
    expect(lines('In the right context, joy fades.', 'condition')).toEqual([])
    expect(lines('Under the right conditions, joy fades.', 'condition')).toEqual([])
  })
})

describe('the cue lists', () => {
  it('compile, name their source and leave no gap open at the end', () => {
    for (const group of cueGroups) {
      expect(group.patterns.length).toBeGreaterThan(0)
      expect(group.source).toMatch(/^(NegEx|ConText|CoNLL-2010|own)$/)
      for (const pattern of group.patterns) {
        expect(() => compilePattern(pattern)).not.toThrow()
        expect(pattern).not.toMatch(/\.\.\d+!?$/)
      }
    }
  })
})
