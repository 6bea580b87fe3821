// What differs between two archived reports, or between a file and the same file made again. Differences and bytes come
// in; a workbook of differences, and the texts of pages, go out. `sentences/` compares what two reports say.

import type { Difference } from '../../kinds/report-kind.ts'
import type { ListSheet } from '../../sources/lists/list-sheet.ts'
import { listWorkbook } from '../../sources/lists/list-workbook.ts'
import type { SentenceDifference } from './sentences/compare-sentences.ts'

export interface Comparison {
  readonly before: string
  readonly after: string
  readonly differences: readonly Difference[]
  /** Sentences that differ; null where one of the reports could not be drafted. */
  readonly sentences: readonly SentenceDifference[] | null
}

/** A difference as people read it: in words, and with a decimal comma where it is a figure. */
export function shownDifference({ label, ...difference }: Difference): Omit<Difference, 'label'> {
  if (label === undefined) return difference
  const shown = (figure: string) => (/^-?\d+\.\d+$/.test(figure) ? figure.replace('.', ',') : figure)
  return { ...difference, subject: label, before: shown(difference.before), after: shown(difference.after) }
}

/** The differences of two reports as a workbook, a row for each. Sentences have a sheet of their own. */
export function comparisonWorkbook(comparison: Comparison): Uint8Array {
  return listWorkbook([differenceSheet(comparison), ...sentenceSheets(comparison)])
}

function differenceSheet({ before, after, differences }: Comparison): ListSheet {
  const columns = [
    { header: 'Kelompok', width: 18 },
    { header: 'Perubahan', width: 16 },
    { header: 'Mengenai', width: 60 },
    { header: before, width: 60 },
    { header: after, width: 60 },
  ]
  const rows = differences.map(shownDifference).map(one => [one.group, one.change, one.subject, one.before, one.after])
  return { name: 'Perbandingan', columns, rows }
}

/** Empty where no sentence differs; absent where sentences were not compared. */
function sentenceSheets({ before, after, sentences }: Comparison): readonly ListSheet[] {
  if (sentences === null) return []
  const columns = [
    { header: 'Bagian', width: 45 },
    { header: 'Perubahan', width: 16 },
    { header: before, width: 80 },
    { header: after, width: 80 },
  ]
  const rows = sentences.map(({ heading, change, ...texts }) => [heading, change, texts.before, texts.after])
  return [{ name: 'Kalimat', columns, rows }]
}
