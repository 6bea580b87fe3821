import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exceptions, libraryHomes, mayImport } from './import-table.ts'
import { type Import, readImports, sourceFiles } from './read-imports.ts'

const files = sourceFiles('src')
const imports = files.flatMap(readImports)
const own = imports.filter(({ isOurs }) => isOurs)
const foreign = imports.filter(({ isOurs }) => !isOurs)

/** The longest folder of the table that holds the file. */
function folderOf(file: string): string {
  let folder = dirname(file)
  while (!(folder in mayImport)) folder = dirname(folder)
  return folder
}

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`
}

describe('the architecture', () => {
  test('every import goes down the table', () => {
    const forbidden = own.filter(({ from, to }) => {
      const [home, target] = [folderOf(from), folderOf(to)]
      const isException = exceptions[to]?.from === from
      return home !== target && !isException && !mayImport[home]?.includes(target)
    })
    expect(forbidden.map(describeImport)).toEqual([])
  })

  test('the table itself has no folder that is not there and no arrow that goes both ways', () => {
    for (const [folder, targets] of Object.entries(mayImport)) {
      expect(
        files.some(file => folderOf(file) === folder),
        folder,
      ).toBe(true)
      for (const target of targets) expect(mayImport[target], `${folder} and ${target}`).not.toContain(folder)
    }
  })

  test('libraries are imported in their homes only', () => {
    const strays = foreign.filter(({ from, to }) => {
      const library = Object.keys(libraryHomes).find(
        name => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`),
      )
      return library === undefined || !libraryHomes[library]?.includes(folderOf(from))
    })
    expect(strays.map(describeImport)).toEqual([])
  })

  test('no file imports itself by way of others, types included', () => {
    const targets = new Map(files.map(file => [file, own.filter(({ from }) => from === file).map(({ to }) => to)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const target of targets.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  test('shared code names no kind of report', () => {
    const kinds = Object.keys(mayImport).flatMap(folder => /^src\/kinds\/(?!parts\b)(.+)$/.exec(folder)?.[1] ?? [])
    const shared = files.filter(file => !/^src\/(?:kinds\/(?!parts\/)|cli\/)/.test(file))
    for (const file of shared) {
      for (const kind of kinds)
        expect(readFileSync(file, 'utf8').includes(`'${kind}'`), `${file} names ${kind}`).toBe(false)
    }
  })

  test('what is special about a kind of evaluation fits in five hundred lines; what a second kind needs is shared', () => {
    const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1
    const evaluations = files.filter(
      file => file.endsWith('/index.ts') && readFileSync(file, 'utf8').includes('defineEvaluation('),
    )
    expect(evaluations.length).toBeGreaterThanOrEqual(3)
    for (const index of evaluations) {
      // Invented rows are data.
      const own = files.filter(file => dirname(file) === dirname(index) && !file.endsWith('/example.ts'))
      const lines = own.reduce((sum, file) => sum + linesOf(file), 0)
      expect(lines, dirname(index)).toBeLessThan(500)
    }
  })

  test('no file is longer than four hundred lines', () => {
    const long = files.filter(file => readFileSync(file, 'utf8').split('\n').length > 400)
    expect(long).toEqual([])
  })
})
