import { defineConfig } from 'vitest/config'

/** What all tests of the project share. */
export const usual = {
  setupFiles: ['test/fixed-seed.ts'],
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // Default imports of CommonJS modules as Node itself does them.
  deps: { interopDefault: false },
}

/** Folders whose tests start no program and keep nothing: they may follow each other in one process, which saves half. */
const plain = [
  ...['architecture', 'audit', 'base', 'batch', 'chart', 'docs', 'document', 'field-cases', 'hostile', 'instrument'],
  ...['pipeline', 'scoring', 'sources', 'template', 'theme', 'typeset', 'workbook'],
].map(folder => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    // All cores: by default one of them is left free, and the suite takes twice as long on two.
    maxWorkers: '100%',
    projects: [
      { test: { ...usual, name: 'sendiri', include: ['test/**/*.test.ts'], exclude: plain } },
      { test: { ...usual, name: 'bersama', include: plain, isolate: false } },
    ],
  },
})
