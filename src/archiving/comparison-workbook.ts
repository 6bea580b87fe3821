import { listWorkbook } from '../sources/list-workbook.ts'
import type { Comparison } from './compare-reports.ts'
import { shownDifference } from './shown-difference.ts'

/** The differences of two reports as a workbook, one to a row. */
export function comparisonWorkbook({ before, after, differences }: Comparison): Promise<Uint8Array> {
  const columns = [
    { header: 'Kelompok', width: 18 },
    { header: 'Perubahan', width: 16 },
    { header: 'Mengenai', width: 60 },
    { header: before, width: 60 },
    { header: after, width: 60 },
  ]
  const rows = differences.map(shownDifference).map(one => [one.group, one.change, one.subject, one.before, one.after])
  return listWorkbook([{ name: 'Perbandingan', columns, rows }])
}
