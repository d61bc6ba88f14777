// Builds the curated library (rules/evidence/*.json) from the domain's source lists, when they lie beside the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const SOURCE = '../shared/domain'
const TARGET = 'rules/evidence'

interface SourceEntry {
  readonly id: string
  readonly custom: {
    readonly claims: readonly { readonly claim: string; readonly direction: string; readonly note?: string }[]
    readonly species: string
    readonly measure: string
    readonly verified: string
    readonly authorsTruncated?: boolean
  }
}

function write(name: string, data: unknown): void {
  writeFileSync(`${TARGET}/${name}`, `${JSON.stringify(data, undefined, 2)}\n`)
}

/** What a library file keeps of an entry: its CSL fields, what it speaks for or against, and on what it rests. */
function kept({ custom, ...csl }: SourceEntry) {
  const { claims, species, measure, authorsTruncated } = custom
  return {
    ...csl,
    claims: claims.map(({ claim, direction, note }) => ({ claim, direction, ...(note ? { note } : {}) })),
    species,
    measure,
    ...(authorsTruncated ? { authorsTruncated } : {})
  }
}

if (existsSync(`${SOURCE}/evidence.json`)) {
  const entries: SourceEntry[] = JSON.parse(readFileSync(`${SOURCE}/evidence.json`, 'utf8'))
  const propositions: Record<string, { text: string }> = JSON.parse(readFileSync(`${SOURCE}/propositions.json`, 'utf8'))
  const confirmed = entries.filter(
    (entry) => entry.custom.verified === 'found' || entry.custom.verified === 'confirmed'
  )
  const recalled = entries.filter((entry) => !confirmed.includes(entry))
  write('library.json', confirmed.map(kept))
  write('recalled.json', recalled.map(kept))
  write('propositions.json', Object.fromEntries(Object.entries(propositions).map(([id, { text }]) => [id, text])))
  console.log(
    `${confirmed.length} confirmed and ${recalled.length} recalled entries, ${Object.keys(propositions).length} propositions`
  )
} else {
  console.log(`nothing to build: ${SOURCE}/evidence.json is not there`)
}
