import { defineConfig, mergeConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** Pages as poppler draws them and LibreOffice breaks them: programs that not every machine has. */
export default mergeConfig(
  { ...usual, test: { ...usual.test, include: [] } },
  defineConfig({ test: { include: ['test/halaman/*.halaman.ts'], testTimeout: 300_000, hookTimeout: 300_000 } }),
)
