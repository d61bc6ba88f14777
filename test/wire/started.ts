// Clients that end with the test they were started in.
import { afterEach, onTestFailed, vi } from 'vitest'
import { type Client, type ClientOptions, connect } from './client.ts'

/** Starts a server and a client for one test; call the outer function once in a test file. */
export function starter(defaults: () => ClientOptions = () => ({})): (options?: ClientOptions) => Promise<Client> {
  // What is waited for comes soon or never; the limit only ends a test that waits in vain.
  vi.setConfig({ testTimeout: 30_000 })
  const open: Client[] = []
  afterEach(async () => {
    for (const client of open.splice(0)) await client.shutdown()
  })
  return async (options = {}) => {
    const client = await connect({ ...defaults(), ...options })
    open.push(client)
    onTestFailed(() => console.error(client.logged.join('\n')))
    return client
  }
}
