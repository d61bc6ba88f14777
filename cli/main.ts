// The command line's entry: hands the process to `run` and lets the streams drain.
import { exits, processIo } from './io.ts'
import { run } from './run.ts'
import { whyNotWritten } from './write.ts'

let lost = false

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode) // whoever read our output has enough, such as `head`
    // The run goes on: what is written into files is not lost.
    if (!lost && stream === process.stdout) {
      process.stderr.write(`neuroprose: standard output could not be written: ${whyNotWritten(error)}.\n`)
    }
    lost = true
    process.exitCode = exits.trouble
  })
}
const code = await run(process.argv.slice(2), processIo())
process.exitCode = lost ? exits.trouble : code
