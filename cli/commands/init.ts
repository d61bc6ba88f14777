// neuroprose init: writes a commented configuration to start from.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configName } from '../../core/config/config.ts'
import { starter } from '../../core/config/starter.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { readOptions } from '../options.ts'
import { whyNotWritten } from '../write.ts'

/** Runs the command. */
export async function init(argv: string[], io: Io): Promise<number> {
  const { positionals } = readOptions('init', argv, {})
  if (positionals.length > 0) throw new UsageError(`“init” takes no “${positionals[0]}”.`, 'init')
  const path = join(io.cwd, configName)
  try {
    writeFileSync(path, starter(), { flag: 'wx' })
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const reason = exists ? 'there is one already, and it stays as it is' : whyNotWritten(error)
    io.stderr.write(`neuroprose: ${configName} was not written: ${reason}.\n`)
    return exits.trouble
  }
  io.stdout.write(`Wrote ${configName}. Set the profile, then run “neuroprose check”.\n`)
  return exits.clean
}
