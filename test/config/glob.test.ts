// File patterns, as people know them from .gitignore and shells.
import { describe, expect, it } from 'vitest'
import { matches } from '../../core/config/glob.ts'
import { folderOf, join, within } from '../../core/config/paths.ts'

describe('a pattern', () => {
  it.each([
    ['*.md', 'a.md', true],
    ['*.md', 'x/y/a.md', true],
    ['/*.md', 'x/a.md', false],
    ['x/*.md', 'x/a.md', true],
    ['x/*.md', 'x/y/a.md', false],
    ['x/**/*.md', 'x/a.md', true],
    ['x/**/*.md', 'x/y/z/a.md', true],
    ['**', 'x/a.md', true],
    ['x/**', 'x/a.md', true],
    ['x/**', 'y/a.md', false],
    ['./x/a.md', 'x/a.md', true],
    ['x', 'x/y/a.md', true],
    ['x/', 'x', false],
    ['*.{md,qmd}', 'a.qmd', true],
    ['*.{md,qmd}', 'a.txt', false],
    ['{a,b/{c,d}}.md', 'b/d.md', true],
    ['chapter-[0-9].md', 'chapter-7.md', true],
    ['chapter-[!0-9].md', 'chapter-7.md', false],
    ['a?.md', 'ab.md', true],
    ['a?.md', 'a.md', false],
    ['a\\*.md', 'a*.md', true],
    ['a\\*.md', 'ab.md', false],
    ['[', '[', true],
    ['a*b*c', 'aXbXbYc', true],
    ['a*b*c', 'aXbXbY', false],
    ['a+(b).md', 'a+(b).md', true],
    ['', 'a.md', false]
  ])('%s against %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected)
  })

  it('is never slow', () => {
    expect(matches(`${'*a'.repeat(50)}b`, 'a'.repeat(5000))).toBe(false)
    expect(matches(`${'**/'.repeat(50)}b`, 'a/'.repeat(500))).toBe(false)
    expect(matches('{a,b}'.repeat(40), 'x')).toBe(false)
  })
})

describe('paths', () => {
  it.each([
    ['/a/b', '../c.md', '/a/c.md'],
    ['/a/b', '/c.md', '/c.md'],
    ['/', '../../c.md', '/c.md'],
    ['', 'c.md', 'c.md'],
    ['a', '../../c.md', '../c.md'],
    ['C:/a', '..\\c.md', 'C:/c.md'],
    ['file:///a/b', '../c.md', 'file:///a/c.md'],
    ['vscode-vfs://github/a', 'b/./c.md', 'vscode-vfs://github/a/b/c.md']
  ])('%s + %s = %s', (folder, path, expected) => {
    expect(join(folder, path)).toBe(expected)
  })

  it('know their folder', () => {
    expect(['/a/b', '/a', '/', 'a'].map(folderOf)).toEqual(['/a', '/', '/', ''])
    expect(within('/a', '/a/b/c')).toBe('b/c')
    expect(within('/a', '/ab/c')).toBeUndefined()
    expect(within('/', '/ab/c')).toBe('ab/c')
  })
})
