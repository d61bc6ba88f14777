// Real bibliographies: every entry that citation-js reads, read the same, and read by pieces as it is read whole.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Cite from 'citation-js'
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { scanBibtex } from '../../bibliography/sources/bibtex.ts'
import { FieldReader, readBibtex } from '../../bibliography/sources/bibtex-file.ts'
import type { BibEntry } from '../../bibliography/sources/bibtex-model.ts'

const corpora = '../shared/corpora'
/** More folders of .bib files to hold against citation-js, parted by colons. */
const more = process.env.NEUROPROSE_BIBS?.split(':') ?? []

function bibFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return bibFiles(path)
    return /\.(?:bib|bibtex|biblatex)$/.test(name) ? [path] : []
  })
}

/** An entry as citation-js’s grammar reads it. */
interface Peer {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, string>>
}

/** The entries as citation-js reads the whole file; undefined when it refuses it. */
function peerEntries(text: string): Peer[] | undefined {
  const options = { forceType: '@biblatex/text', target: '@biblatex/entries+list', generateGraph: false }
  try {
    return Cite.plugins.input.chain(text, options) as Peer[]
  } catch {
    return undefined
  }
}

/** An entry by itself, where citation-js refuses its file for another; macros are defined, whatever they stand for. */
function alone(text: string, entry: BibEntry): string {
  const own = text.slice(entry.start, entry.end)
  const macros = new Set([...own.matchAll(/=\s*([A-Za-z_][\w:.+-]*)\s*[,#}]/g)].map(([, name]) => name as string))
  return `${[...macros].map((name) => `@string{${name} = {x}}`).join('\n')}\n${own}`
}

/** Names of fields, annotations aside: citation-js puts those with what they annotate. */
function namesOf(fields: Iterable<string>): string {
  const names = [...fields].map((name) => name.toLowerCase()).filter((name) => !name.includes('+'))
  return [...new Set(names)].sort().join(' ')
}

describe.skipIf(!existsSync(corpora))('real .bib files (in ../shared/corpora)', () => {
  const files = existsSync(corpora)
    ? [...bibFiles(`${corpora}/bibtex-fixtures`), ...bibFiles(`${corpora}/articles`), ...more.flatMap(bibFiles)]
    : []

  it('reads keys, types and fields as citation-js does, wherever that reads the file', {
    timeout: 120_000
  }, (context) => {
    let compared = 0
    let total = 0
    const unlike: string[] = []
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const { entries } = scanBibtex(text)
      total += entries.length
      const peer = peerEntries(text) ?? entries.flatMap((entry) => peerEntries(alone(text, entry)) ?? [])
      const ours = new Map<string, BibEntry[]>()
      for (const entry of entries) ours.set(entry.key, [...(ours.get(entry.key) ?? []), entry])
      for (const { type, label, properties } of peer) {
        compared++
        const wanted = `${type.toLowerCase()}: ${namesOf(Object.keys(properties))}`
        const found = (ours.get(label) ?? []).map((e) => `${e.type}: ${namesOf(new Set(e.fields.map((f) => f.name)))}`)
        if (!found.includes(wanted)) unlike.push(`${file} ${label}\n  ${wanted}\n  ${found.join('\n  ')}`)
      }
    }
    const share = 1 - unlike.length / compared
    const figure = `${(share * 100).toFixed(3)} % of ${compared} alike, of ${total} in ${files.length} files`
    context.annotate(figure)
    console.info(figure)
    expect(compared).toBeGreaterThan(1900)
    expect(share, unlike.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.999)
  })

  it('reads every file by pieces as it reads it whole', { timeout: 120_000 }, () => {
    const reader = new FieldReader()
    let plain = 0
    let all = 0
    for (const path of files) {
      const text = readFileSync(path, 'utf8')
      const file = readBibtex(text)
      const pieces = file.pieces.flatMap((piece, at) => (piece.kind === 'entry' ? [at] : []))
      const seen = pieces.map((at) => {
        const { type, key } = file.pieces[at] as (typeof file.pieces)[number]
        return { start: file.starts[at], type, key, fields: [...reader.read(file, at)].map(([n, f]) => [n, f.value]) }
      })
      const wanted = scanBibtex(text).entries.map(({ start, type, key, fields }) => {
        return { start, type, key, fields: [...new Map(fields.map((f) => [f.name, f.value]))] }
      })
      expect(seen, path).toEqual(wanted)
      all += pieces.length
      plain += pieces.filter((at) => file.pieces[at]?.plain).length
    }
    // Else the quick way would be no way at all.
    expect(plain / all).toBeGreaterThan(0.9)
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
