import type { ProblemLog } from '../../base/outcome.ts'
import { placeOfSheet, type Sheet, type Source } from '../../sources/source.ts'
import { findSheet } from '../../workbook/find-sheets.ts'
import { readTable } from '../../workbook/read-table.ts'
import { readTotals } from '../../workbook/totals-row.ts'
import type { KnownUnits, PublishedFigures } from './input.ts'
import { publishedSheet } from './sheets.ts'

/** Figures printed elsewhere, from the rows and from the totals under them. */
export function checkPublished(source: Source, { names }: KnownUnits, log: ProblemLog): readonly PublishedFigures[] {
  const spec = publishedSheet(names)
  const sheet = findSheet(source, spec.name)
  if (sheet === undefined) return []
  const rows = readTable(sheet, spec, log).map(row => ({ ...row.values, at: row.at }))
  return [...rows, ...publishedTotals(sheet, spec)]
}

/** A row of totals that names one year is the published total of that year, as a row without a unit is. */
function publishedTotals(sheet: Sheet, spec: ReturnType<typeof publishedSheet>): readonly PublishedFigures[] {
  return readTotals(sheet, spec).flatMap(({ label, values }) => {
    const own = values.get('year')?.value.toString()
    const years = own === undefined ? (label.match(/\b\d{4}\b/g) ?? []) : [own]
    const numberOf = (figure: string) => values.get(figure)?.value.toNumber()
    const figures = {
      recommendations: numberOf('recommendations'),
      actions: numberOf('actions'),
      closed: numberOf('closed'),
    }
    const at = (figure: string) => values.get(figure)?.place ?? placeOfSheet(sheet)
    return years.length === 1 ? [{ year: Number(years[0]), ...figures, at }] : []
  })
}
