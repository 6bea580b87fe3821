import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder that holds our package.json: where templates and reference data lie. Looked for upwards, because the code
 * runs from `src/` in tests and from bundles in `dist/` elsewhere.
 */
export function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!isOurs(folder)) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('package.json of laporan not found above the running code')
    folder = parent
  }
  return folder
}

/** Version of the program as its package.json says. */
export function packageVersion(): string {
  return String(readPackage(findPackageRoot()).version)
}

function isOurs(folder: string): boolean {
  return existsSync(join(folder, 'package.json')) && readPackage(folder).name === 'laporan'
}

function readPackage(folder: string): { readonly name?: unknown; readonly version?: unknown } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
