import ExcelJS, { type Workbook } from 'exceljs'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { excelDay } from './cell-value.ts'
import { type LongTable, spliceRows } from './long-table.ts'

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

/**
 * The bytes of a workbook, the same on every run: entries sorted by name and stamped with one fixed time. The rows of a long
 * table of it are put in here.
 */
export async function packWorkbook(workbook: Workbook, long?: LongTable): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()))
  if (long !== undefined) {
    const spliced = spliceRows(name => strFromU8(parts[name] ?? new Uint8Array()), long)
    for (const [name, text] of Object.entries(spliced)) parts[name] = strToU8(text)
  }
  const sorted: Zippable = {}
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name]
    // Folder entries are empty and no reader of xlsx needs them.
    if (part !== undefined && !name.endsWith('/')) sorted[name] = [part, { mtime: entryTime }]
  }
  return zipSync(sorted, { level: long === undefined ? 9 : 6 })
}
