// Whom a document cites, by family name: a person who is cited somewhere in it is no stranger anywhere in it.
import type { Sentence } from '../prose/model.ts'
import type { BlockView, DocumentView } from '../rule.ts'
import { fold, foldName } from './fold.ts'
import { isEverydayWord } from './people.ts'

/** Answers whether somebody of a family name is cited by the document: by author and year, by key, or in a cited entry. */
export function citedNames({
  document,
  bibliography
}: Pick<DocumentView, 'document' | 'bibliography'>): (surname: string) => boolean {
  const names = new Set<string>()
  const keys: string[] = []
  for (const citation of document.citations) {
    for (const author of citation.authors ?? []) names.add(foldName(author.family))
    if (citation.kind !== 'key') continue
    const entry = bibliography.find(citation.key)
    if (typeof entry === 'string') keys.push(fold(citation.key).replace(/[^\p{L}\p{N}]+/gu, ''))
    else for (const surname of entry.index.surnames) names.add(foldName(surname))
  }
  return (surname) => {
    const folded = foldName(surname)
    const last = folded.slice(folded.lastIndexOf(' ') + 1)
    const joined = folded.replace(/ /g, '')
    return names.has(folded) || names.has(last) || keys.some((key) => key.startsWith(joined))
  }
}

/** How far into a sentence a person is looked for as its subject, in tokens. */
const subjectWithin = 3

/** Whether a sentence opens with somebody whom the document cites ("Binet designed the tests so that …"). */
export function tellsOfCited(
  { passage }: BlockView,
  { first }: Sentence,
  isCited: (surname: string) => boolean
): boolean {
  return passage.tokens
    .slice(first, first + subjectWithin)
    .some(
      (token) =>
        token.kind === 'word' &&
        token.capital === 'initial' &&
        token.form.length > 3 &&
        !isEverydayWord(token.form) &&
        !passage.mentions.some((m) => m.start <= token.start && token.end <= m.end) &&
        isCited(token.form.replace(/[’']s$/, ''))
    )
}
