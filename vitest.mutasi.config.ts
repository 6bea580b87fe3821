import { defineConfig } from 'vitest/config'
import { usual } from './vitest.config.ts'

/** Ten thousand spoilt workbooks, too many for every run of the tests. */
export default defineConfig({
  test: { ...usual, globalSetup: 'test/global-setup.ts', maxWorkers: '100%', include: ['test/**/*.mutasi.ts'] },
})
