import { type Format, partTitles, type ReportPart } from '../base/output.ts'
import type { Edition } from '../kinds/report-kind.ts'

/**
 * Name of the files of a part without their ending: `Nota Dinas Laporan Monev SKM Semester I Tahun 2023 (INTERNAL)`. What is
 * for publication is the same in either edition, and bears no mark.
 */
export function partStem(part: ReportPart, title: string, edition: Edition): string {
  const named = `${partTitles[part]} ${title}`.trim()
  return edition === 'internal' && part !== 'siaran' ? `${named} (INTERNAL)` : named
}

/** Formats that a part is made in, where so many are asked for: figures and tables are a workbook whatever is asked. */
export function formatsOfPart(part: ReportPart, wanted: readonly Format[]): readonly (Format | 'xlsx')[] {
  return part === 'rekap' ? ['xlsx'] : wanted
}
