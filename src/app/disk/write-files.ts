import type { OutputFile } from '../../base/output.ts'
import { fileNameOf, pathIn } from '../../base/paths.ts'
import { FileInTheWay, type FilePort, type PlacedFile, type Replaceable } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { errorReason } from '../../problems/problem-phrases.ts'
import { type Elsewhere, elsewhere, outputProblem } from './output-problems.ts'

/** Whether existing files may be replaced: all, none, or those for which the function says so. */
export type MayReplace = boolean | ((path: string, present: Uint8Array) => boolean)

/**
 * Tells what would keep files of these names from being written; asked before the work is done. An empty file may be a name
 * that a run reserved before it was cut off. Whether it is, shows when files are placed.
 *
 * @param advice what the command is told to do instead.
 */
export async function findObstacles(
  folder: string,
  fileNames: readonly string[],
  overwrite: MayReplace,
  files: FilePort,
  advice: Elsewhere = elsewhere.output,
): Promise<readonly Problem[]> {
  const params = { elsewhere: advice }
  if ((await files.kindOf(folder)) === 'file') return [outputProblem('output.not-a-folder', { file: folder }, params)]
  if (overwrite === true) return []
  const paths = fileNames.map(fileName => pathIn(folder, fileName))
  const isInTheWay = await Promise.all(
    paths.map(async path => {
      const kind = await files.kindOf(path)
      if (kind === 'file' && (await files.sizeOf(path)) === 0) return false
      if (kind !== 'file' || overwrite === false) return kind !== 'none'
      return !overwrite(path, await files.read(path))
    }),
  )
  return paths.flatMap((file, index) => (isInTheWay[index] ? [outputProblem('output.exists', { file }, params)] : []))
}

/**
 * Writes all files or none. Gives their paths in the same order, or tells which one was in the way or could not be written.
 *
 * @param overwrite also covers files that appeared after somebody looked.
 */
export async function writeFiles(
  folder: string,
  outputs: readonly OutputFile[],
  files: Pick<FilePort, 'place'>,
  overwrite: MayReplace,
  advice: Elsewhere = elsewhere.output,
): Promise<Outcome<readonly string[]>> {
  const paths = outputs.map(({ fileName }) => pathIn(folder, fileName))
  const placed = outputs.map(({ bytes }, index): PlacedFile => {
    const path = paths[index] ?? ''
    return { path, bytes, replaceable: replaceableAt(path, overwrite) }
  })
  try {
    await files.place(placed)
    return success(paths)
  } catch (error) {
    if (error instanceof FileInTheWay) {
      return failure([outputProblem('output.exists', { file: error.path }, { elsewhere: advice })])
    }
    return failure([outputProblem('output.unwritable', { file: pathOf(error, paths) }, { reason: errorReason(error) })])
  }
}

/** Writes one file into a folder and gives its path. A file there that may not be replaced is a problem. */
export async function writeOne(
  folder: string,
  file: OutputFile,
  overwrite: boolean,
  { files }: { readonly files: FilePort },
  advice: Elsewhere = elsewhere.output,
): Promise<Outcome<string>> {
  const obstacles = await findObstacles(folder, [file.fileName], overwrite, files, advice)
  if (obstacles.length > 0) return failure(obstacles)
  const written = await writeFiles(folder, [file], files, overwrite, advice)
  return written.ok ? success(pathIn(folder, file.fileName)) : written
}

function replaceableAt(path: string, overwrite: MayReplace): Replaceable {
  if (typeof overwrite === 'function') return present => overwrite(path, present)
  return overwrite ? 'anything' : 'nothing'
}

/** The file that an error of the disk is about. The error may name one beside it. */
function pathOf(error: unknown, paths: readonly string[]): string {
  const named = error instanceof Error && 'path' in error ? String(error.path) : ''
  return paths.find(path => named.includes(fileNameOf(path))) ?? paths[0] ?? ''
}
