// The command line's entry: hands the process to `run` and lets the streams drain.
import { processIo } from './io.ts'
import { run } from './run.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode) // whoever read our output has enough, such as `head`
  })
}
process.exitCode = await run(process.argv.slice(2), processIo())
