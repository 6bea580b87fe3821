import type ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { packZip } from '../../base/bytes/pack-zip.ts'
import { type CalendarDate, toInstant } from '../../base/dates/calendar-date.ts'

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

/** The children of a font in the order that the standard gives them (CT_Font, ECMA-376-1, 18.8.22). */
const childrenOfFont = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
].concat('name', 'family', 'charset', 'scheme')

/** exceljs 4.4.0 writes them in an order of its own, which the Open XML SDK calls an error. */
function orderFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, children: string) => {
    const found = children.match(/<[^>]*>/g) ?? []
    return `<font>${found.toSorted((one, other) => placeOf(one) - placeOf(other)).join('')}</font>`
  })
}

function placeOf(element: string): number {
  return childrenOfFont.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '')
}
