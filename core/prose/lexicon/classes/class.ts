// Classes of words that phrase patterns name with `~@class`.

/** The words of a class: of a verb the first word bends ("leads to"), of a noun the last; forms stay as they are. */
export interface WordClass {
  readonly bend: 'verb' | 'noun' | 'none'
  readonly words: readonly string[]
}

/** A class from its words with commas between them. */
export function words(bend: WordClass['bend'], list: string): WordClass {
  return { bend, words: list.split(',').map((word) => word.trim().replace(/\s+/g, ' ')) }
}
