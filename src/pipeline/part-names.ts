import { type Format, partTitles, type ReportPart } from '../base/output.ts'
import type { Edition } from '../kinds/report-kind.ts'

/**
 * The name that the files of a part share, without ending: `Nota Dinas Laporan Monev SKM Semester I Tahun 2023 (INTERNAL)`. A
 * part for publication has no mark, since it is the same in either edition.
 */
export function partStem(part: ReportPart, title: string, edition: Edition): string {
  const named = `${partTitles[part]} ${title}`.trim()
  return edition === 'internal' && part !== 'siaran' ? `${named} (INTERNAL)` : named
}

/** The formats of a part, out of those asked for. Figures and tables are a workbook in any case. */
export function formatsOfPart(part: ReportPart, wanted: readonly Format[]): readonly (Format | 'xlsx')[] {
  return part === 'rekap' ? ['xlsx'] : wanted
}
