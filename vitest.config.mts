import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    pool: 'threads',
    // Tests share the engine that a worker has loaded; nothing in it keeps state between them.
    isolate: false,
    maxWorkers: 2,
    // A busy machine is no failure; what hangs is still ended.
    testTimeout: 30_000
  }
})
