import { type Format, partTitles, publishedParts, type ReportPart } from '../base/output.ts'
import { portableName } from '../base/portable-names.ts'
import type { Edition } from '../kinds/report-kind.ts'

/**
 * The name that the files of a part share, without ending: `Nota Dinas Laporan Monev SKM Semester I Tahun 2023 (INTERNAL)`. A
 * part for publication has no mark, since it is the same in either edition.
 */
export function partStem(part: ReportPart, title: string, edition: Edition): string {
  const named = `${partTitles[part]} ${title}`.trim()
  return edition === 'internal' && !publishedParts.includes(part) ? `${named} (INTERNAL)` : named
}

/** Where the names of the files of units go on: `Publikasi Laporan Survei Kepuasan Masyarakat Tahun 2025 - `. */
export function unitStemStart(part: ReportPart, title: string, edition: Edition): string {
  return `${partStem(part, title, edition)} - `
}

/**
 * Name of the files of a document of one unit, without their ending: `… - 07 Balai POM di Padang`. The number is its place
 * among all units, so that no two have the same name and a folder lists them in their order.
 */
export function unitStem(
  start: string,
  unit: string,
  { at, of }: { readonly at: number; readonly of: number },
): string {
  return `${start}${String(at + 1).padStart(String(of).length, '0')} ${portableName(unit)}`.trimEnd()
}

/** The formats of a part, out of those asked for. Figures and tables are a workbook in any case. */
export function formatsOfPart(part: ReportPart, wanted: readonly Format[]): readonly (Format | 'xlsx')[] {
  return part === 'rekap' ? ['xlsx'] : wanted
}
