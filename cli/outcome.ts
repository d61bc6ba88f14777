// What checking one document gives, for whoever keeps it or prints it.
import type { SideFile } from './configuration.ts'
import type { Input } from './input.ts'
import type { FileResult } from './result.ts'
import type { Read } from './stamps.ts'

/** The result, and all that it depends on besides the document's own text and settings. */
export interface Outcome {
  readonly result: FileResult
  /** What is wrong in the files that it rests on, whether or not that was told before. */
  readonly side: readonly SideFile[]
  readonly reads: readonly Read[]
  /** It broke off by a mistake of the program. */
  readonly failed?: boolean
}

/** Checks documents, here or in another thread. */
export interface Engine {
  /** Whether it is worth handing over documents before the last one is done. */
  readonly ahead: boolean
  /** Never rejects. */
  check(path: string, input: Input): Promise<Outcome>
  close(): Promise<void>
}
