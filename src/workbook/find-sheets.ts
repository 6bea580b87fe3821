import type { ProblemLog } from '../base/outcome.ts'
import { placeOfSheet, type Sheet, type Source } from '../sources/source.ts'
import { normaliseName } from './cell-text.ts'
import type { SheetSpec, WorkbookSpec } from './declare.ts'
import { duplicatesOf } from './duplicates-of.ts'
import { nearestNames } from './nearest-names.ts'
import { sheetProblem } from './sheet-problems.ts'

/** A sheet of the source that is read as a declared one. */
export interface FoundSheet {
  readonly sheet: Sheet
  /** The year of all its rows, where its name says it: `RATL 2022`. */
  readonly year?: number
}

/** The sheet of that name, compared without case, spaces and punctuation. */
export function findSheet(source: Source, name: string): Sheet | undefined {
  const wanted = normaliseName(name)
  return source.sheets.find(sheet => normaliseName(sheet.name) === wanted)
}

/** `findSheet` that reports a missing sheet, with the names of those that are there. */
export function requireSheet(source: Source, name: string, log: ProblemLog): Sheet | undefined {
  const sheet = findSheet(source, name)
  if (sheet === undefined) {
    const found = source.sheets.map(other => other.name)
    log.add(sheetProblem('sheet.missing', { file: source.file }, { wanted: name, found }))
  }
  return sheet
}

/**
 * The sheets of the source by the key of what they are declared as: those of years first, by year, then the plain one. A
 * required sheet that is missing is reported, and so are sheets that no report of this kind reads, except those whose name
 * begins with `_`, and a second sheet of one name: only the first would be read.
 */
export function findSheets(
  source: Source,
  workbook: WorkbookSpec,
  log: ProblemLog,
): ReadonlyMap<string, readonly FoundSheet[]> {
  const found = new Map(
    Object.entries(workbook).map(([key, spec]) => {
      const ofYears = sheetsOfYears(source, spec)
      const isRequired = spec.required && ofYears.length === 0
      const plain = isRequired ? requireSheet(source, spec.name, log) : findSheet(source, spec.name)
      return [key, [...ofYears, ...(plain === undefined ? [] : [{ sheet: plain }])]]
    }),
  )
  reportOthers(source, workbook, log)
  return found
}

function sheetsOfYears(source: Source, spec: SheetSpec): readonly FoundSheet[] {
  return source.sheets
    .flatMap(sheet => {
      const year = yearInName(sheet.name, spec)
      return year === undefined ? [] : [{ sheet, year }]
    })
    .sort((left, right) => left.year - right.year)
}

/** Year of a sheet named like `RATL 2022`. */
function yearInName(name: string, spec: SheetSpec): number | undefined {
  if (spec.shape === 'facts' || spec.byYear !== true) return undefined
  const [, stem, year] = /^(.*?)(\d{4})$/.exec(normaliseName(name)) ?? []
  return stem === normaliseName(spec.name) ? Number(year) : undefined
}

function reportOthers(source: Source, workbook: WorkbookSpec, log: ProblemLog): void {
  const specs = Object.values(workbook)
  const isRead = ({ name }: Sheet) =>
    specs.some(spec => normaliseName(spec.name) === normaliseName(name) || yearInName(name, spec) !== undefined)
  for (const { row: sheet, first } of duplicatesOf(source.sheets.filter(isRead), ({ name }) => normaliseName(name))) {
    log.add(sheetProblem('sheet.duplicate', placeOfSheet(sheet), { other: first.name }))
  }
  const missing = specs.map(({ name }) => name).filter(name => findSheet(source, name) === undefined)
  for (const sheet of source.sheets) {
    if (isRead(sheet) || sheet.name.startsWith('_')) continue
    log.add(sheetProblem('sheet.unknown', placeOfSheet(sheet), { nearest: nearestNames(sheet.name, missing) }))
  }
}
