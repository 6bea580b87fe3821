import { normaliseName } from '../base/name-key.ts'

/** A file of a folder of CSV files, and the sheet that it is. */
export interface CsvFile {
  readonly fileName: string
  readonly sheet: string
}

const ending = /\.csv$/i
const mark = ' - '

/**
 * The CSV files of a folder with their sheets. A sheet is called like its file; where most of the files begin alike, as
 * Google Sheets names them (`Data SKM - Unit.csv`), it is called by what comes behind. What begins with `.` or `_` is no
 * sheet.
 */
export function csvFiles(fileNames: readonly string[]): readonly CsvFile[] {
  const files = fileNames
    .filter(name => ending.test(name) && !name.startsWith('.'))
    .map(fileName => ({ fileName, sheet: fileName.replace(ending, '') }))
  const prefix = commonPrefix(files.filter(isSheet).map(({ sheet }) => sheet))
  return files
    .map(file => (file.sheet.startsWith(prefix) ? { ...file, sheet: file.sheet.slice(prefix.length) } : file))
    .filter(isSheet)
}

/** Sheets of notes are not read (`docs/WORKBOOKS.md` 2.2). */
function isSheet({ sheet }: CsvFile): boolean {
  return !sheet.startsWith('_')
}

/** Pairs of files that became one sheet when what they begin with was taken away. */
export function sameSheets(files: readonly CsvFile[]): readonly (readonly [CsvFile, CsvFile])[] {
  const first = new Map<string, CsvFile>()
  return files.flatMap(file => {
    const key = normaliseName(file.sheet)
    const other = first.get(key)
    if (other === undefined) first.set(key, file)
    const isOurDoing = other !== undefined && [file, other].some(one => one.sheet !== one.fileName.replace(ending, ''))
    return other !== undefined && isOurDoing ? [[file, other] as const] : []
  })
}

/**
 * The longest beginning up to a ` - ` that more than half of the names share, two at least; empty when there is none. What
 * is left must have letters: in `RATL - 2021` the year is no name of its own.
 */
function commonPrefix(names: readonly string[]): string {
  const prefixes = new Set(names.flatMap(prefixesOf))
  const shared = [...prefixes].filter(prefix => {
    const named = names.filter(name => name.startsWith(prefix))
    const isTelling = named.every(name => /\p{L}/u.test(name.slice(prefix.length)))
    return isTelling && named.length > 1 && named.length * 2 > names.length
  })
  return shared.reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest), '')
}

/** `A - `, `A - B - ` of `A - B - C`. */
function prefixesOf(name: string): readonly string[] {
  const parts = name.split(mark)
  return parts.slice(1).map((_, count) => `${parts.slice(0, count + 1).join(mark)}${mark}`)
}
