import type ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { packZip } from '../../base/bytes/pack-zip.ts'
import { type CalendarDate, toInstant } from '../../base/dates/calendar-date.ts'
import { orderFonts } from './order-fonts.ts'

const stylesName = 'xl/styles.xml'
const author = 'laporan'
/** The library stamps the clock into a workbook unless it is told a time. */
const made = toInstant('2020-01-01' as CalendarDate)

/** An empty workbook without a trace of when it was made. The library is loaded here: most reports need none. */
export async function startWorkbook(): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs')
  const workbook = new library.Workbook()
  workbook.creator = author
  workbook.lastModifiedBy = author
  workbook.created = made
  workbook.modified = made
  return workbook
}

/** The bytes of a workbook, the same whenever and wherever they are made. */
export async function packWorkbook(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()))
  // Folders have no content, and no reader of workbooks needs them.
  const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'))
  return packZip(files.map(([name, bytes]) => [name, name === stylesName ? withFontsInOrder(bytes) : bytes]))
}

function withFontsInOrder(styles: Uint8Array): Uint8Array {
  return strToU8(orderFonts(strFromU8(styles)))
}
