// What a command may touch of the outside world: handed in, so that tests can watch and play it.
import { fstatSync, writeSync } from 'node:fs'

/** A place to write text to. */
export interface Out {
  write(text: string): void
  /** Writes text that is UTF-8 already; where it is missing, `write` does. */
  bytes?(text: Uint8Array): void
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

/** A text without the byte order mark that some programs write before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}

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

type Stream = NodeJS.WriteStream & { readonly fd: number }

const settled = Promise.resolve()

function outOf(stream: Stream): Out {
  const toFile = isFile(stream.fd)
  const write = (text: string | Uint8Array) => void (toFile ? writeAll(stream, text) : stream.write(text))
  return {
    write,
    bytes: write,
    isTTY: stream.isTTY === true,
    drained: () => (stream.writableNeedDrain ? drainOf(stream) : settled),
    ...(stream.columns > 0 ? { columns: stream.columns } : {})
  }
}

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile()
  } catch {
    return false // it is closed, or of a kind that this platform has no word for
  }
}

/** Node’s own stream into a file takes it for all when a disk that is nearly full took a part. */
function writeAll(stream: Stream, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(stream.fd, bytes, at)
  } catch (error) {
    stream.emit('error', error)
  }
}

/** Resolves when the stream takes more, or will take no more at all. */
function drainOf(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'error', 'close']) stream.on(event, done)
  })
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
