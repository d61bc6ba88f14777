// How fast a citation key is completed from 10,000 entries, over the wire, while a sentence is typed: `npm run speed completion`.
import { neuroprose } from '../../server/neuroprose.ts'
import { type Client, connect, MemoryHost } from '../../test/wire/client.ts'
import { profiles } from '../../test/wire/profiles.ts'
import { bibliography, keyOf } from './entries.mts'

const ENTRIES = 10_000
const ROUNDS = 15
const uri = 'file:///p/article.md'
const paragraph = `Oxytocin raises trust in people who were given it by the nose [@${keyOf(1)}]. ${'Plasma levels say little of the brain, and few studies have looked at both. '.repeat(8)}\n\n`
const article = paragraph.repeat(60)
const sentence = 'Intranasal oxytocin changes how the amygdala answers to fear in anxious people [@'
const typedParts = [
  '',
  'a',
  'au',
  'author12',
  'oxy',
  'oxytocin',
  'oxytocin2001',
  'trust',
  'author12_19',
  'journal',
  'zzz'
]

/** Milliseconds on the clock, and of the processor, which other work on the machine changes less. */
interface Time {
  readonly clock: number
  readonly processor: number
}

async function timed(run: () => Promise<unknown>): Promise<Time> {
  const began = performance.now()
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - began, processor: (user + system) / 1000 }
}

/** Types a part of a key behind the article and asks what it may become. */
async function complete(client: Client, typed: string): Promise<{ took: Time; items: number }> {
  await client.change(uri, [{ text: article + sentence + typed }])
  const position = { line: article.split('\n').length - 1, character: sentence.length + typed.length }
  let items = 0
  const took = await timed(async () => {
    const list = await client.connection.sendRequest<{ items: unknown[] }>('textDocument/completion', {
      textDocument: { uri },
      position
    })
    items = list.items.length
  })
  return { took, items }
}

/** The value below which a part of the times lies: on the clock, and of the processor. */
function quantile(times: readonly Time[], part: number): string {
  const at = Math.min(times.length - 1, Math.floor(times.length * part))
  const value = (of: keyof Time) => (times.map((time) => time[of]).sort((a, b) => a - b)[at] as number).toFixed(1)
  return `${value('clock')} ms (${value('processor')} ms of the processor)`
}

async function main(): Promise<void> {
  const bib = bibliography(ENTRIES)
  const host = new MemoryHost({ 'file:///p/refs.bib': bib, [uri]: article })
  const client = await connect({ host, engine: neuroprose(), capabilities: profiles['VS Code'] })
  await client.open(uri, article)
  console.log(
    `${ENTRIES} entries, ${(bib.length / 1e6).toFixed(1)} MB; an article of ${article.split(' ').length} words`
  )
  console.log(`article linted for the first time    ${(await timed(() => client.pulled(uri))).clock.toFixed(0)} ms`)
  console.log(`first completion (indices are made)  ${(await complete(client, '')).took.clock.toFixed(0)} ms`)
  const all: Time[] = []
  for (const typed of typedParts) {
    const times: Time[] = []
    let items = 0
    for (let round = 0; round < ROUNDS; round++) {
      const answer = await complete(client, typed)
      times.push(answer.took)
      items = answer.items
    }
    all.push(...times)
    console.log(`“${typed}”`.padEnd(20), `median ${quantile(times, 0.5)}, ${items} items`)
  }
  console.log(`together: median ${quantile(all, 0.5)}, 95 % within ${quantile(all, 0.95)}, slowest ${quantile(all, 1)}`)
  await client.shutdown()
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
