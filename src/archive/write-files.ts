import { errorReason } from '../base/error-reason.ts'
import { failure, type Outcome, success } from '../base/outcome.ts'
import type { FilePort } from '../base/ports.ts'
import type { Problem } from '../base/problem.ts'
import { archiveProblem } from './problems.ts'

export interface OutputFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Path of a file in a folder, with forward slashes as Windows also takes them. */
export function pathIn(folder: string, fileName: string): string {
  return `${folder.replace(/[/\\]+$/, '')}/${fileName}`
}

/** What stands in the way of writing files of these names into a folder; asked before the work is done, and again after. */
export async function findObstacles(
  folder: string,
  fileNames: readonly string[],
  overwrite: boolean,
  files: FilePort,
): Promise<readonly Problem[]> {
  if ((await files.kindOf(folder)) === 'file') return [archiveProblem('output.not-a-folder', { file: folder }, {})]
  if (overwrite) return []
  const paths = fileNames.map(fileName => pathIn(folder, fileName))
  const kinds = await Promise.all(paths.map(path => files.kindOf(path)))
  return paths.flatMap((file, index) =>
    kinds[index] === 'none' ? [] : [archiveProblem('output.exists', { file }, {})],
  )
}

/** Writes each file whole; gives their paths in the same order, or says which one could not be written and why. */
export async function writeFiles(
  folder: string,
  outputs: readonly OutputFile[],
  files: FilePort,
): Promise<Outcome<readonly string[]>> {
  const paths: string[] = []
  for (const { fileName, bytes } of outputs) {
    const path = pathIn(folder, fileName)
    try {
      await files.write(path, bytes)
    } catch (error) {
      return failure([archiveProblem('output.unwritable', { file: path }, { reason: errorReason(error) })])
    }
    paths.push(path)
  }
  return success(paths)
}
