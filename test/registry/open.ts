// The registry of samples for one test file.
import { afterAll, beforeEach } from 'vitest'
import { type Registry, startRegistry } from './server.mjs'

/** Opens the registry until the tests of this file have run; before each of them its record is cleared. */
export async function openRegistry(): Promise<Registry> {
  const registry = await startRegistry()
  afterAll(() => registry.close())
  beforeEach(() => {
    registry.requests.length = 0
  })
  return registry
}
