import type { FilePort } from '../base/ports.ts'
import { isSameSource, readSourceFiles, type SourceFiles } from './source-files.ts'

/** An input as it was before anything of it was read for a report. */
export interface WatchedInput {
  /** Undefined where it could not be read. */
  readonly source: SourceFiles | undefined
  /** Whether somebody has written to it since. */
  readonly isChanged: () => Promise<boolean>
}

/** Takes down what an input holds, so that no report is issued of one that was half saved, or half of another state. */
export async function watchInput(input: string, files: FilePort): Promise<WatchedInput> {
  const source = await readSourceFiles(input, files)
  const isChanged = async (): Promise<boolean> => {
    const now = await readSourceFiles(input, files)
    if (source === undefined || now === undefined) return source !== now
    return !isSameSource(source, now)
  }
  return { source, isChanged }
}
