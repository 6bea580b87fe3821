import { defineConfig } from 'vitest/config'
import { patientFlags } from './src/platform/let-compiler-wait.ts'

/** What all tests of the project share. */
export const usual = {
  setupFiles: ['test/fixed-seed.ts'],
  // Most code of a test runs a few times only, as that of a command does. What tests make is soon forgotten: with more room for
  // what is young, those that make reports take a sixth less time.
  execArgv: [...patientFlags(), '--max-semi-space-size=32'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Default imports of CommonJS modules as Node itself does them.
  deps: { interopDefault: false },
  // The built program runs as it is.
  server: { deps: { external: [/\/dist\/index\.js$/] } },
}

/** Tests that want a process of their own: they start programs, wait for each other, or see pdfmake before this program changes it. */
const alone = [
  'test/{archive,platform}/**/*.test.ts',
  'test/render/pdf/{look-up-quickly,paint-drawing,paint-line}.test.ts',
  'test/app/archive/determinism.test.ts',
  'test/cli/{archive-search,built,massal,start-up}.test.ts',
  'test/kinds/new-kind.test.ts',
]

export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    // What was transformed is kept for the next run.
    experimental: { fsModuleCache: true },
    // All cores: by default one of them is left free, and the suite takes twice as long on two.
    maxWorkers: '100%',
    projects: [
      { test: { ...usual, name: 'whole', include: alone } },
      // The others follow each other in one process, which saves half: the program is loaded once.
      { test: { ...usual, name: 'laws', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
    ],
  },
})
