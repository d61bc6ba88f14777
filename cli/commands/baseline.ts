// neuroprose baseline: writes down what is found now, so that from now on only what is new is shown.
import { resolve } from 'node:path'
import { baselineName, writeBaseline } from '../baseline.ts'
import { Checker } from '../checker.ts'
import { checkingChoices, checkingOptions, tellSide, tellTrouble } from '../checking.ts'
import { findDocuments } from '../files.ts'
import type { Reported } from '../fingerprint.ts'
import { readInput } from '../input.ts'
import { exits, type Io } from '../io.ts'
import { readOptions } from '../options.ts'
import { wroteWhole } from '../write.ts'

const name = 'baseline'
const options = { output: { type: 'string' }, ...checkingChoices } as const

/** Runs the command. Files that could not be read are told; what was read is written all the same. */
export async function baseline(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(name, argv, options)
  const checker = new Checker(checkingOptions(name, values, io))
  const found = new Map<string, readonly Reported[]>()
  let trouble = false
  for (const { path, error } of findDocuments(positionals.length === 0 ? ['.'] : positionals, io.cwd)) {
    const result = await checker.check(path, error === undefined ? readInput(path) : { error })
    if (!result) continue
    trouble = tellTrouble(result, io) || trouble
    found.set(
      result.path,
      result.findings.filter((finding): finding is Reported => 'fingerprint' in finding)
    )
  }
  trouble = tellSide(checker.side, io) || trouble
  const count = [...found.values()].reduce((sum, findings) => sum + findings.length, 0)
  const output = values.output ?? baselineName
  if (!wroteWhole(resolve(io.cwd, output), writeBaseline(found), output, io)) return exits.trouble
  const findings = `${count} ${count === 1 ? 'finding' : 'findings'}`
  io.stdout.write(
    `${output}: ${findings} of ${found.size} ${found.size === 1 ? 'file' : 'files'} wait from now on; “neuroprose check” shows what is new.\n`
  )
  return trouble ? exits.trouble : exits.clean
}
