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
    ['My old textbook says that joy is a molecule. Cross it out.', 'distance'],
    ['The editor asked us to write that joy is a molecule.', 'distance'],
    ['A prize awaits anyone who can show that joy is a molecule.', 'distance'],
    ['Ada maintains that joy is a molecule, and I maintain that it is not.', 'distance'],
    ['Erratum: last week we stated that joy is a molecule.', 'distance'],
    ['Going by the light, says the watch, now joy is a molecule.', 'distance'],
    ['In "Zest" the heroine learns that joy is a molecule.', 'distance'],
    ['Find the flaw (5 marks): "So joy is a molecule, at last."', 'material'],
    ['Which of these is wrong? (a) Voles dig. (b) So joy is a molecule.', 'material']
  ])('is somebody else’s: %s', (text, kind) => {
    expect(holding(text, 'joy is a molecule')).toContain(kind)
  })

  it.each([
    'My aunt told us that joy is a molecule, and she was right.',
    'My aunt told us that joy is a molecule. It is true.',
    'The editor asked us to write that joy is a molecule, and we did so.',
    'Ada maintains that joy is a molecule, and I agree.',
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

describe('speech in quotation marks', () => {
  const frameOf = (text: string): string | undefined => layersOf(text).quotations[0]?.frame

  it.each([
    '“Now joy is just a molecule,” said the hypnotist, and asked for silence.',
    '“Now joy is just a molecule,” announced the lift at the science park.',
    '“Now joy is just a molecule,” a voice on the line told me.',
    'A woman at the next table said, “Now joy is just a molecule.”',
    '“Now joy is just a molecule,” said the consultant, and billed us for it.'
  ])('is told in a scene: %s', (text) => {
    expect(frameOf(text)).toBe('distancing')
  })

  it.each([
    '“Now joy is just a molecule,” said the neuroscientist.',
    '“Now joy is just a molecule,” said the nutritionist.',
    '“Now joy is just a molecule,” said one of the researchers.',
    '“Now joy is just a molecule,” said Ada Lund.',
    '“Now joy is just a molecule,” said the hypnotist, and she was right.',
    '“Now joy is just a molecule,” said the consultant, and showed us the scans.'
  ])('is what a source says: %s', (text) => {
    expect(frameOf(text)).not.toBe('distancing')
  })
})
