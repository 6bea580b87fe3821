import type { ProblemLog } from '../base/outcome.ts'
import { placeOfSheet, type Sheet, type Source } from '../sources/source.ts'
import { normaliseName } from './cell-text.ts'
import { duplicatesOf } from './duplicates-of.ts'
import { nearestNames } from './nearest-names.ts'
import { sheetProblem } from './sheet-problems.ts'

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
 * Warns of sheets that no report of this kind reads, except those whose name begins with `_`, and refuses a second sheet
 * of one name: only the first would be read.
 */
export function reportUnknownSheets(
  source: Source,
  known: readonly string[],
  read: readonly Sheet[],
  log: ProblemLog,
): void {
  for (const { row: sheet, first } of duplicatesOf(read, ({ name }) => normaliseName(name))) {
    log.add(sheetProblem('sheet.duplicate', placeOfSheet(sheet), { other: first.name }))
  }
  for (const sheet of source.sheets) {
    if (read.includes(sheet) || sheet.name.startsWith('_')) continue
    const missing = known.filter(name => findSheet(source, name) === undefined)
    log.add(sheetProblem('sheet.unknown', placeOfSheet(sheet), { nearest: nearestNames(sheet.name, missing) }))
  }
}
