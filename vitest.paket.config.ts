import { defineConfig } from 'vitest/config'
import { usual } from './vitest.config.ts'

/** What others get: the npm package and the folders for office PCs, made, put elsewhere, and run there. They take minutes, and Node from the net. */
export default defineConfig({
  test: { ...usual, include: ['test/paket/*.paket.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
})
