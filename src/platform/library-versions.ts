import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Versions } from '../ports/archive-port.ts'
import { findPackageRoot, packageVersion } from './package-root.ts'

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
