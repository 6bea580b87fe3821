import { defineConfig } from 'vitest/config'
import { usual } from './vitest.config.ts'

/** Pages as poppler draws them and LibreOffice breaks them: programs that not every machine has. */
export default defineConfig({
  test: {
    ...usual,
    globalSetup: 'test/halaman/sample-files.ts',
    maxWorkers: '100%',
    include: ['test/halaman/*.halaman.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxConcurrency: 2,
  },
})
