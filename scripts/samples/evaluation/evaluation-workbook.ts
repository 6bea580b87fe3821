import type { CellValue } from 'exceljs'
import { addTable } from '../workbook/add-table.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet } from '../workbook/report-sheets.ts'

export type Rows = readonly (readonly CellValue[])[]

/** A workbook of an evaluation: entries of the sheet Laporan, then its tables in their order, each with its headings. */
export interface EvaluationWorkbook {
  /** `2026-01-30` */
  readonly day: string
  readonly facts: Rows
  readonly tables: readonly { readonly name: string; readonly headings: readonly string[]; readonly rows: Rows }[]
  /** What the workbook is, for whoever opens it. */
  readonly about: readonly string[]
}

const wide = /Indikator|Rencana|Catatan|Peraturan|Instrumen|Unit|Teks|Butir/

export async function packEvaluation({ day, facts, tables, about }: EvaluationWorkbook): Promise<Uint8Array> {
  const workbook = startWorkbook(day)
  const columns = ['Isian', 'Nilai'].map(heading => ({ heading, width: 34 }))
  addTable(workbook, { name: 'Laporan', columns, rows: facts })
  for (const { name, headings, rows } of tables) {
    const own = headings.map(heading => ({ heading, width: wide.test(heading) ? 44 : Math.max(8, heading.length + 3) }))
    addTable(workbook, { name, columns: own, rows })
  }
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}
