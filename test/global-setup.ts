import type { TestProject } from 'vitest/node'
import { buildProgram, folderOfProgram } from './built-program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of what the built program made, in this run or before. */
    readonly madeByProgram: string
  }
}

/** Builds the program once for all tests, and again before they are run again. */
export function setup(project: TestProject): void {
  const build = () => {
    buildProgram()
    project.provide('madeByProgram', folderOfProgram())
  }
  build()
  project.onTestsRerun(async () => build())
}
