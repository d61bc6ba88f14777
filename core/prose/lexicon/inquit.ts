// How speech is told in scenes, as data.
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs between speech and who speaks. */
export const uttering = set(
  'said says told announced announces called cried began declared promised shouted whispered insisted joked remarked muttered added explained explains sighed yelled grinned laughed crowed boasted replied answered wrote read reads asked murmured offered objected exclaimed pronounced proclaimed'
)
/** Deeds that back what was said. */
export const showing = set(
  'showed added explained pointed published cited proved demonstrated confirmed referred measured presented concluded reported'
)
