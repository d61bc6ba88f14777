// neuroprose lsp: runs the language server, which is a bundle of its own beside this one.
import { existsSync } from 'node:fs'
import { exits, type Io, UsageError } from '../io.ts'
import { readOptions } from '../options.ts'

/** Runs the command; it ends when the client ends the server. The server reads `--stdio` from the process itself. */
export async function lsp(argv: string[], io: Io): Promise<number> {
  const { values } = readOptions('lsp', argv, { stdio: { type: 'boolean' } } as const)
  if (values.stdio !== true)
    throw new UsageError('The language server speaks on standard input and output; add “--stdio”.', 'lsp')
  const server = new URL('./server.cjs', import.meta.url)
  if (!existsSync(server)) {
    io.stderr.write('neuroprose: the language server is not built; run “npm run build” first.\n')
    return exits.trouble
  }
  await import(server.href)
  return exits.clean
}
