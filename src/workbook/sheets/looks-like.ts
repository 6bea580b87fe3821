import type { Sheet } from '../../sources/source.ts'
import { cellText } from '../cell-text.ts'
import type { SheetSpec, WorkbookSpec } from '../declare.ts'
import { findHeadingRows } from '../headings/find-heading.ts'
import { titlesFor } from '../headings/known-titles.ts'
import type { Manner } from '../manner.ts'

/** Fewer columns in common are a chance. */
export const fewestColumns = 2
/** So many entries of a sheet of facts are no chance. */
const fewestFacts = 4

/** The key of the declared sheet whose headings a sheet has: all that must be there, and more of its own than of others. */
export function looksLike(sheet: Sheet, workbook: WorkbookSpec, manner: Manner): string | undefined {
  const alike = Object.entries(workbook)
    .map(([key, spec]) => ({ key, columns: sharedColumns(sheet, spec, manner) }))
    .filter(({ columns }) => columns > 0)
    .sort((left, right) => right.columns - left.columns)
  return alike[0]?.key
}

/** How many columns of a declared sheet a sheet has; 0 where it has too few to be one, or lacks one that it must have. */
function sharedColumns(sheet: Sheet, spec: SheetSpec, manner: Manner): number {
  const found = keysIn(sheet, spec, manner)
  if (spec.shape === 'facts') return found.size >= fewestFacts ? found.size : 0
  const required = Object.entries(spec.columns).filter(
    ([key, column]) => column.required && !(spec.byYear && key === 'year'),
  )
  return found.size >= fewestColumns && required.every(([key]) => found.has(key)) ? found.size : 0
}

/** How many columns or entries of a declared sheet a sheet has, whatever it lacks. */
export function knownColumns(sheet: Sheet, spec: SheetSpec, manner: Manner): number {
  return keysIn(sheet, spec, manner).size
}

function keysIn(sheet: Sheet, spec: SheetSpec, manner: Manner): ReadonlySet<string> {
  const titles = titlesFor(spec.columns, manner.titles)
  if (spec.shape === 'facts') {
    const beginnings = sheet.rows.flatMap(({ cells }) => cells.slice(0, 2))
    return new Set(beginnings.flatMap(cell => titles.byName(cellText(cell?.value))?.key ?? []))
  }
  const rows = findHeadingRows(sheet, titles, 1, manner)
  return new Set([...(rows?.matches.values() ?? [])].map(({ key }) => key))
}
