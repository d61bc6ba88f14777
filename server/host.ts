// What the server needs of the machine it runs on; node and the web worker each bring their own.

import type { Network } from './lookups.ts'

/** Reads files by URI. Nothing is ever written: edits go to the client. */
export interface Host {
  /** The text of a file; undefined where there is none. Rejects with a message for people when it can't be read. */
  readFile(uri: string): Promise<string | undefined>
  /** Names of the files directly in `folder`, sorted; empty when there is no such folder. */
  listFiles(folder: string): Promise<readonly string[]>
  /** Names of the folders directly in `folder`, sorted, links to folders left out; empty when there is no such folder. */
  listFolders(folder: string): Promise<readonly string[]>
  /** Changes whenever the file does; '' where there is none. Cheap, for clients that don't tell of changed files. */
  stamp(uri: string): Promise<string>
  /** The way to registers of works, where there is one; it is used only when the user allows it. */
  readonly network?: Network
}
