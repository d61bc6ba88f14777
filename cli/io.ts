// What a command may touch of the outside world: handed in, so that tests can watch and play it.

/** A place to write text to. */
export interface Out {
  write(text: string): void
  readonly isTTY: boolean
  /** Width of the terminal, where there is one. */
  readonly columns?: number
  /** Resolves when what was written has been taken, where the reader is slower than we are. */
  drained?(): Promise<void>
}

export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Out
  readonly stderr: Out
  /** All of standard input. */
  stdin(): Promise<Uint8Array>
  /** Standard input as it comes; where it is missing, all of it at once. */
  input?(): AsyncIterable<Uint8Array>
}

/** Exit codes, as documented. */
export const exits = { clean: 0, findings: 1, trouble: 2 } as const

/** A mistake in how the command was called; its message is shown and the exit code is 2. */
export class UsageError extends Error {
  /** The command whose help is of use. */
  readonly command: string

  constructor(message: string, command = '') {
    super(message)
    this.command = command
  }
}

/** The process's own streams. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outOf(process.stdout),
    stderr: outOf(process.stderr),
    stdin: readStdin,
    input: () => process.stdin
  }
}

const settled = Promise.resolve()

function outOf(stream: NodeJS.WriteStream): Out {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    drained: () => (stream.writableNeedDrain ? new Promise((resolve) => stream.once('drain', resolve)) : settled),
    ...(stream.columns > 0 ? { columns: stream.columns } : {})
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
