// Plays the command line in a folder of its own and tells what it printed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../cli/run.ts'

/** What one call printed, and its exit code. */
export interface Played {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface PlayOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Record<string, string>
  /** The width of the terminal that standard output is; none: it is no terminal. */
  readonly columns?: number
  /** Told of each piece of standard output as it comes. */
  readonly onOutput?: (text: string) => void
  /** Below the folder, where the command is called. */
  readonly cwd?: string
}

/** A folder with files; goes away with the test. It is a root, so that nothing above it counts. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'neuroprose-'))
  /** Beside it, so that no test touches the cache of the user. */
  readonly cache = `${this.folder}.cache`

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    onTestFinished(() => {
      for (const folder of [this.folder, this.cache]) rmSync(folder, { recursive: true, force: true })
    })
    this.write({ '.neuroprose.yaml': 'root: true\n', ...files })
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true })
      writeFileSync(join(this.folder, name), content)
    }
  }

  async play(argv: readonly string[], options: PlayOptions = {}): Promise<Played> {
    let out = ''
    let err = ''
    const code = await run(argv, {
      cwd: join(this.folder, options.cwd ?? ''),
      env: { XDG_CACHE_HOME: this.cache, ...options.env },
      stdout: {
        write(text) {
          out += text
          options.onOutput?.(text)
        },
        isTTY: options.columns !== undefined,
        ...(options.columns === undefined ? {} : { columns: options.columns })
      },
      stderr: {
        write(text) {
          err += text
        },
        isTTY: false
      },
      stdin: async () =>
        typeof options.stdin === 'string'
          ? new TextEncoder().encode(options.stdin)
          : (options.stdin ?? new Uint8Array())
    })
    return { code, out, err }
  }

  /** Plays `check --format json` and reads what came out. */
  async json(argv: readonly string[] = [], options: PlayOptions = {}): Promise<Played & { readonly report: Report }> {
    const played = await this.play(['check', '--format', 'json', ...argv], options)
    return { ...played, report: JSON.parse(played.out) as Report }
  }
}

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The JSON report, as docs/json-output.md describes it. */
export interface Report {
  readonly version: number
  readonly files: readonly {
    readonly path: string
    readonly format: string
    readonly findings: readonly {
      readonly rule: string
      readonly severity: string
      readonly message: string
      readonly start: Place
      readonly end: Place
      readonly url: string
      readonly references: readonly string[]
      readonly related: readonly { readonly message: string; readonly start: Place; readonly end: Place }[]
      readonly fixes: readonly {
        readonly title: string
        readonly meaning: string
        readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]
      }[]
    }[]
    readonly problems: readonly { readonly message: string; readonly start?: Place; readonly end?: Place }[]
  }[]
  readonly summary: {
    readonly files: number
    readonly errors: number
    readonly warnings: number
    readonly infos: number
    readonly hints: number
  }
}
