import ExcelJS, { type Workbook } from 'exceljs'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { excelDay } from './cell-value.ts'

// Local fields on purpose: a zip entry stores local time without a zone, so these give the same bytes everywhere.
const entryTime = new Date(2023, 0, 1)

/** An empty workbook whose properties depend on `isoDay` only. */
export function startWorkbook(isoDay: string): Workbook {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Data contoh'
  workbook.lastModifiedBy = 'Data contoh'
  workbook.created = excelDay(isoDay)
  workbook.modified = excelDay(isoDay)
  return workbook
}

/** The bytes of a workbook, the same on every run: entries sorted by name and stamped with one fixed time. */
export async function packWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()))
  const sorted: Zippable = {}
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name]
    // Folder entries are empty and no reader of xlsx needs them.
    if (part !== undefined && !name.endsWith('/')) sorted[name] = [part, { mtime: entryTime }]
  }
  return zipSync(sorted, { level: 9 })
}
