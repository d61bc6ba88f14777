// Which format reads which file.
import { expect, test } from 'vitest'
import { formatOf } from '../../formats/index.ts'

test.each([
  ['notes.md', undefined, 'markdown'],
  ['NOTES.MD', undefined, 'markdown'],
  ['a.b/notes', undefined, undefined],
  ['letter.txt', undefined, 'plaintext'],
  ['figure.png', undefined, undefined],
  ['untitled', 'markdown', 'markdown'],
  ['letter.txt', 'markdown', 'markdown'],
  ['review.qmd', 'plaintext', 'quarto'],
  ['C:\\texts\\review.qmd', 'plaintext', 'quarto'],
  ['chapter.Rmd', undefined, 'quarto'],
  ['page.md', 'myst', 'myst'],
  ['page.md', 'mystmd', 'myst'],
  ['page.mystmd', undefined, 'myst'],
  ['letter.txt', 'plaintext', 'plaintext'],
  ['untitled', 'plaintext', 'plaintext'],
  ['notes.md', 'some-language', 'markdown'],
  ['main.py', 'python', undefined]
])('%s in the language %s is %s', (path, language, format) => {
  expect(formatOf(path, language)).toBe(format)
})
