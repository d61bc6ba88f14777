// Real bibliographies: the scanner against citation-js, entry by entry.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Cite from 'citation-js'
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { scanBibtex } from '../../bibliography/sources/bibtex.ts'

const corpora = '../shared/corpora'

function bibFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return bibFiles(path)
    return /\.(?:bib|bibtex|biblatex)$/.test(name) ? [path] : []
  })
}

interface Parsed {
  readonly 'citation-key': string
}

/** Keys as citation-js reads the whole file; undefined when it refuses it. */
function peerKeys(text: string): string[] | undefined {
  try {
    const items = Cite.plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false }) as Parsed[]
    return items.map((item) => String(item['citation-key']))
  } catch {
    return undefined
  }
}

describe.skipIf(!existsSync(corpora))('real .bib files (in ../shared/corpora)', () => {
  const files = existsSync(corpora)
    ? [...bibFiles(`${corpora}/bibtex-fixtures`), ...bibFiles(`${corpora}/articles`)]
    : []

  it('has the same keys as citation-js wherever citation-js reads the file', { timeout: 60_000 }, () => {
    let compared = 0
    const missing: string[] = []
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const peer = peerKeys(text)
      if (!peer) continue
      const ours = new Set(scanBibtex(text).entries.map((entry) => entry.key))
      compared += peer.length
      for (const key of peer) if (!ours.has(key)) missing.push(`${file}: ${key}`)
    }
    expect(missing).toEqual([])
    expect(compared).toBeGreaterThan(1000)
  })

  it('finds the entries of the malformed course bibliography, the one that opens after a brace included', async () => {
    const path = `${corpora}/articles/psu-psychology+psy-511-scan-fdns/lectures/bib/bibliography.bib`
    const { bibliography } = await loadBibliography([{ path, text: readFileSync(path, 'utf8') }])
    expect(bibliography.find('davis1992role')).toMatchObject({ key: 'davis1992role', year: '1992' })
    expect(bibliography.find('plutchik1980emotion')).toMatchObject({ key: 'plutchik1980emotion', year: '1980' })
    expect(bibliography.find('davis1992')).toBe('missing')
  })

  it('finds BibLaTeX aliases of the cognition textbook', async () => {
    const path = `${corpora}/articles/CrumpLab+cognition/textbook/CogPsyTextbook.bib`
    const { bibliography } = await loadBibliography([{ path, text: readFileSync(path, 'utf8') }])
    expect(bibliography.find('deeseSerialEffectsRecall1957a')).toMatchObject({ key: 'deeseSerialEffectsRecall1957' })
  })
})
