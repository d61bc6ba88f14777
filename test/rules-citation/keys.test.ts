// Key hygiene on real articles: what is missing is found, decoys are left alone.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bibliographyOf, type Reader } from '../../bibliography/discover.ts'
import { createBibliographyLoader } from '../../bibliography/snapshot.ts'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import ambiguous from '../../rules/citation/ambiguous-author-year.ts'
import missing from '../../rules/citation/missing-in-bibliography.ts'

const corpora = '../shared/corpora'

const reader: Reader = {
  readFile: async (path) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined),
  list: async (folder) => (existsSync(folder) ? readdirSync(folder) : [])
}

function rows(file: string): string[][] {
  return readFileSync(join(corpora, 'citation-keys', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

describe.skipIf(!existsSync(join(corpora, 'citation-keys')))('keys of real articles (in ../shared/corpora)', () => {
  const linter = createLinter([missing, ambiguous])
  const loader = createBibliographyLoader()

  /** Keys and labels found wrong, as `line: text`. */
  async function flagged(file: string): Promise<string[]> {
    const path = join(corpora, file)
    const source = readFileSync(path, 'utf8')
    const document = parse(source, 'markdown')
    const root = join(corpora, file.split('/').slice(0, 2).join('/'))
    const { bibliography } = await bibliographyOf(document, { path, root }, reader, loader)
    return linter
      .lint(document, bibliography)
      .filter((finding) => finding.severity === 'error')
      .map(({ span }) => `${source.slice(0, span.start).split('\n').length}: ${source.slice(span.start, span.end)}`)
  }

  it('finds the keys that are missing and none that an alias or a crowded line defines', {
    timeout: 60_000
  }, async () => {
    const doubtful = rows('unresolved_keys.tsv')
    // Keys whose entry opens behind the brace of the one before it are there, whatever the list says of them.
    const truly = doubtful.filter(([, , key, verdict, nearest]) => verdict === 'true-missing' && key !== nearest)
    for (const file of new Set(doubtful.map(([name]) => name as string))) {
      const expected = truly.filter(([name]) => name === file).map(([, line, key]) => `${line}: ${key}`)
      expect((await flagged(file)).sort(), file).toEqual(expected.sort())
    }
    expect(truly.length).toBeGreaterThan(1)
  })

  it('flags no cross reference', { timeout: 120_000 }, async () => {
    const traps = rows('crossref_traps.tsv')
    for (const file of new Set(traps.map(([name]) => name as string))) {
      const labels = new Set(
        traps.filter(([name]) => name === file).map(([, line, token]) => `${line}: ${token?.slice(1)}`)
      )
      expect(
        (await flagged(file)).filter((found) => labels.has(found)),
        file
      ).toEqual([])
    }
    expect(traps.length).toBeGreaterThan(200)
    expect(dirname(traps[0]?.[0] ?? '')).toContain('articles')
  })
})
