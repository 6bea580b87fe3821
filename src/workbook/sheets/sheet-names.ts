import { normaliseName } from '../../base/name-key.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { Columns, TableRow } from '../column.ts'
import type { SheetSpec, TableSheet, WorkbookSpec } from '../declare.ts'
import { sheetProblem } from '../sheet-problems.ts'

/** What the name of a sheet says besides what it is: copies, versions, and that it is a sheet of data. */
const decoration =
  /\b(?:copy of|salinan(?: dari)?|lembar|sheet|data|daftar|tabel|tahun|thn|th|final|fix|rev(?:isi)?|baru|terbaru|\d{1,2})\b/giu
const copy = /\(\d{1,2}\)|\bcopy\b|\bsalinan\b|\brev(?:isi)?\b|\bfinal\b|\bfix\b|\bbaru\b|\bterbaru\b/iu
const yearIn = /(?<!\d)((?:19|20|21)\d{2})(?!\d)/g

/** What a sheet is by its name. */
export interface NamedSheet {
  /** Year of all its rows, where the name says one. */
  readonly year?: number
  /** The name says that it was copied, or that there is another version. */
  readonly isCopy: boolean
}

/** Whether a name is that of a declared sheet, without regard to case, spaces and punctuation. */
export function exactName(name: string, spec: SheetSpec): { readonly year?: number } | undefined {
  const wanted = normaliseName(spec.name)
  const written = normaliseName(name)
  if (written === wanted) return {}
  const [, stem, year] = /^(.*?)(\d{4})$/.exec(written) ?? []
  return isByYear(spec) && stem === wanted ? { year: Number(year) } : undefined
}

/** Whether a workbook has a sheet of that name. */
export function isDeclaredName(name: string, workbook: WorkbookSpec): boolean {
  return Object.values(workbook).some(spec => exactName(name, spec) !== undefined)
}

/**
 * Whether a name is that of a declared sheet, or another name of it, with a year, a number of a copy, or words around it
 * that say nothing: `RATL Tahun 2021`, `RATL 2021 (2)`, `Rencana Aksi 2021`, `Data Responden`. A year means something only
 * where there may be a sheet for each.
 */
export function looseName(name: string, spec: SheetSpec): NamedSheet | undefined {
  const years = [...name.matchAll(yearIn)].map(([, year]) => Number(year))
  const [year, another] = years
  if (another !== undefined || (year !== undefined && !isByYear(spec))) return undefined
  const stem = normaliseName(name.replace(yearIn, ' ').replace(decoration, ' ').replace(copy, ' '))
  const isNamed = [spec.name, ...(spec.synonyms ?? [])].some(known =>
    [normaliseName(known), normaliseName(known.replace(decoration, ' '))].includes(stem),
  )
  return isNamed && stem !== '' ? { isCopy: copy.test(name), ...(year !== undefined && { year }) } : undefined
}

function isByYear(spec: SheetSpec): boolean {
  return spec.shape === 'table' && spec.byYear === true
}

/** How a sheet should be called. */
export function properName({ name }: SheetSpec, { year }: { readonly year?: number }): string {
  return year === undefined ? name : `${name} ${year}`
}

/** The table as a sheet has it whose name says the year of all its rows: its own column of years may be there. */
export function withinYear({ columns: { year, ...others }, ...spec }: TableSheet): TableSheet {
  return { ...spec, columns: year === undefined ? others : { year: { ...year, required: false }, ...others } }
}

/** The rows with the year that the name of their sheet says. Where a row says another, one of the two is wrong. */
export function rowsOfYear(
  rows: readonly TableRow<Columns>[],
  year: number,
  log: ProblemLog,
): readonly TableRow<Columns>[] {
  const told = new Set<unknown>([undefined, year])
  for (const { values, at } of rows) {
    if (told.has(values.year)) continue
    log.add(sheetProblem('sheet.year-differs', at('year'), { year, found: String(values.year) }))
    told.add(values.year)
  }
  return rows.map(row => ({ ...row, values: { ...row.values, year } }))
}
