import { defineConfig, mergeConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** Ten thousand spoilt workbooks, too many for every run of the tests. */
export default mergeConfig(
  { ...usual, test: { ...usual.test, include: [] } },
  defineConfig({ test: { include: ['test/**/*.mutasi.ts'], testTimeout: 120_000 } }),
)
