import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    globalSetup: 'test/global-setup.ts',
    // All cores: by default one of them is left free, and the suite takes twice as long on two.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Default imports of CommonJS modules as Node itself does them.
    deps: { interopDefault: false },
  },
})
