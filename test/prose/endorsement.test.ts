// Whose words they are: told on an occasion, put up, counted, once held; and what takes them back to the author.
import { describe, expect, it } from 'vitest'
import { layersOf } from './marked.ts'

/** The classes of the cues that hold some words of a text. */
function holding(text: string, words: string): string[] {
  const start = text.indexOf(words)
  const found = layersOf(text).cues.filter(({ scope }) => scope.start <= start && start + words.length <= scope.end)
  return [...new Set(found.map((cue) => cue.class))].sort()
}

describe('what is told', () => {
  it.each([
    ['My aunt told us that joy is a molecule.', 'distance'],
    ['A man at the market stall assured us that joy is a molecule.', 'distance'],
    ['Eleven of the 24 shops said that joy is a molecule.', 'distance'],
    ['Four books in five taught that joy is a molecule.', 'distance'],
    ['At school we all believed that joy is a molecule.', 'history'],
    ['I told my readers that joy is a molecule. I have stopped.', 'history'],
    ['Exercise 4. "So joy is a molecule." Name two objections.', 'material'],
    ['"So joy is a molecule." Discuss.', 'material'],
    ['Which of these is wrong? (a) Voles dig. (b) So joy is a molecule.', 'material']
  ])('is somebody else’s: %s', (text, kind) => {
    expect(holding(text, 'joy is a molecule')).toContain(kind)
  })

  it.each([
    'My aunt told us that joy is a molecule, and she was right.',
    'My aunt told us that joy is a molecule. It is true.',
    'Our therapist told us that joy is a molecule.',
    'I told my readers last week that joy is a molecule.',
    'Which drink do you like? Since joy is a molecule, drink tea.'
  ])('is also the author’s: %s', (text) => {
    const kinds = holding(text, 'joy is a molecule')
    expect(kinds).not.toContain('distance')
    expect(kinds).not.toContain('history')
    expect(kinds).not.toContain('material')
  })
})
