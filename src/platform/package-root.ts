import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Versions } from '../ports/archive-port.ts'

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

/** Libraries that a byte of a report may depend on. */
const shaping = [
  '@expo-google-fonts/arimo',
  '@expo-google-fonts/tinos',
  'dayjs',
  'decimal.js',
  'dejavu-fonts-ttf',
  'docx',
  'exceljs',
  'fflate',
  'fontkit',
  'handlebars',
  'pdfkit',
  'pdfmake',
  'saxes',
]

/** Versions of the program, of Node with its zlib, and of the libraries that shape what is written. */
export function currentVersions(): Versions {
  const bundled = bundledVersions()
  const libraries = shaping.flatMap(name => {
    const version = bundled[name] ?? installedVersion(name)
    return version === undefined ? [] : [[name, version] as const]
  })
  return {
    laporan: packageVersion(),
    node: process.versions.node,
    libraries: { ...Object.fromEntries(libraries), zlib: process.versions.zlib },
  }
}

/** Of libraries whose code lies in our bundles: nobody else need have them, and who has may have others. */
function bundledVersions(): Readonly<Record<string, string>> {
  const file = join(findPackageRoot(), 'dist', 'libraries.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Installed beside us or, where we are a library ourselves, in a folder above. */
function installedVersion(library: string): string | undefined {
  for (let folder = findPackageRoot(); ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', library, 'package.json')
    if (existsSync(file)) return String(JSON.parse(readFileSync(file, 'utf8')).version)
    if (dirname(folder) === folder) return undefined
  }
}
