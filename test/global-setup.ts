import { existsSync, statfsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { buildProgram, folderOfProgram } from './built-program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of what the built program made, in this run or before. */
    readonly madeByProgram: string
  }
}

const inMemory = '/dev/shm'
/** Bytes, more than all tests keep at a time. */
const wanted = 4 * 1024 ** 3

/** Thousands of small files are written and removed: half of the time of archives goes into waiting for a disk. */
function keepFilesInMemory(): void {
  if (process.env.TMPDIR !== undefined || !existsSync(inMemory)) return
  const { bavail, bsize } = statfsSync(inMemory)
  if (bavail * bsize > wanted) process.env.TMPDIR = inMemory
}

/** Builds the program once for all tests, and again before they are run again. */
export function setup(project: TestProject): void {
  const build = () => {
    buildProgram()
    project.provide('madeByProgram', folderOfProgram())
  }
  keepFilesInMemory()
  build()
  project.onTestsRerun(async () => build())
}
