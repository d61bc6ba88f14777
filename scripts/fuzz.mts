// Compares our reading of Markdown with remark’s on documents made by chance: `npm run fuzz [how many] [from which]`.
import { fuzzed } from '../test/formats/fuzzed.ts'
import { differenceIn, reasonsFor } from '../test/formats/oracle.ts'

/** So many unexplained differences are enough to look at. */
const MOST_SHOWN = 20

const count = Number(process.argv[2] ?? 100_000)
const from = Number(process.argv[3] ?? 0)
const explained = new Map<string, number>()
let unexplained = 0

for (let number = from; number < from + count; number++) {
  const source = fuzzed(number)
  const difference = differenceIn(source)
  if (difference === undefined) continue
  const [reason] = reasonsFor(source)
  if (reason !== undefined) {
    explained.set(reason, (explained.get(reason) ?? 0) + 1)
    continue
  }
  unexplained++
  if (unexplained > MOST_SHOWN) continue
  console.log(`\n${number}: ${JSON.stringify(source)}`)
  for (const shown of difference.ours) console.log(`  ours    ${JSON.stringify(shown)}`)
  for (const shown of difference.theirs) console.log(`  remark  ${JSON.stringify(shown)}`)
}

console.log(`\n${count} documents, ${unexplained} differences without a reason. With one:`)
for (const [reason, times] of explained) console.log(`${String(times).padStart(6)}  ${reason}`)
process.exitCode = unexplained > 0 ? 1 : 0
