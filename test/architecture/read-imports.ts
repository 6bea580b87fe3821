import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from '@typescript/typescript6'

export interface Import {
  /** File that imports, relative to the project. */
  readonly from: string
  /** File relative to the project, or the name of a library. */
  readonly to: string
  readonly isOurs: boolean
}

/** Every TypeScript file below a folder. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap(name => {
    const path = posix.join(folder, name)
    if (statSync(path).isDirectory()) return sourceFiles(path)
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : []
  })
}

/** All imports of a file, dynamic ones and those of types included, as the TypeScript compiler sees them. */
export function readImports(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.map(({ fileName }) => {
    const isOurs = fileName.startsWith('.')
    return { from: file, isOurs, to: isOurs ? join(dirname(file), fileName) : fileName }
  })
}
