import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const libraries = ['pdfmake', 'docx', 'exceljs', 'fontkit', 'handlebars', 'zod', 'decimal.js']

const staticImport = /^(?:import|export)\b[^;'"]*?["']\.\/([^"']+)["']/gm
const anyImport = /(?:\bfrom|\bimport)\s*\(?["']\.\/([^"']+)["']/g

/** The built files that are read when `entry` starts, or with `anyImport` all that may be read later. */
function filesFrom(entry: string, imports: RegExp, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(entry)) return found
  found.add(entry)
  for (const [, name = ''] of readFileSync(join('dist', entry), 'utf8').matchAll(imports)) {
    filesFrom(basename(name), imports, found)
  }
  return found
}

/** The libraries whose code lies in built files, by their source maps. */
function librariesIn(files: ReadonlySet<string>): readonly string[] {
  const sources = [...files].flatMap((file): readonly string[] => {
    return JSON.parse(readFileSync(join('dist', `${file}.map`), 'utf8')).sources
  })
  return libraries.filter(library => sources.some(source => source.includes(`node_modules/${library}/`)))
}

test('help and version load none of the libraries that reports are made with', () => {
  expect(librariesIn(filesFrom('laporan.js', staticImport))).toEqual([])
  // The same reading does find them where they are loaded later: the test above is not blind.
  expect(librariesIn(filesFrom('laporan.js', anyImport))).toEqual(libraries)
})
