import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    pool: 'threads',
    // A busy machine is no failure; what hangs is still ended.
    testTimeout: 30_000
  }
})
