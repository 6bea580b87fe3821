import type { CellValue, Workbook } from 'exceljs'
import { addTable, type TableSheet } from './add-table.ts'

/** A table of thousands of rows: the library that makes the other sheets takes seconds for them. */
export interface LongTable {
  /** Its part of the package, `xl/worksheets/sheet7.xml`. */
  readonly part: string
  readonly firstRow: number
  readonly rows: readonly (readonly CellValue[])[]
}

/** Parts of a package by name, as text. */
export type TextParts = Readonly<Record<string, string>>

const stringsPart = 'xl/sharedStrings.xml'
const dayLength = 86_400_000
/** What a spreadsheet counts days from. */
const dayZero = Date.UTC(1899, 11, 30)

/** Adds the headings and the first row, which all others look like; the rest is written when the workbook is packed. */
export function addLongTable(workbook: Workbook, table: TableSheet): LongTable {
  const [first, ...rows] = table.rows
  if (first === undefined) throw new Error(`${table.name} has no rows.`)
  addTable(workbook, { ...table, rows: [first] })
  const id = workbook.getWorksheet(table.name)?.id
  return { part: `xl/worksheets/sheet${id}.xml`, firstRow: table.title === undefined ? 3 : 5, rows }
}

/** The parts of the package that change when the rows of a long table are put in. */
export function spliceRows(partText: (name: string) => string, { part, firstRow, rows }: LongTable): TextParts {
  const sheet = partText(part)
  const strings = partText(stringsPart)
  const known = strings.match(/<si>/g)?.length ?? 0
  const added = new Map<string, number>()
  const indexOf = (text: string) => {
    const index = added.get(text) ?? known + added.size
    added.set(text, index)
    return index
  }
  const looks = columnsOf(sheet, firstRow - 1)
  const written = rows.map((values, at) => rowXml(values, firstRow + at, looks, indexOf)).join('')
  const lastColumn = looks.at(-1)?.letters ?? 'A'
  const withRows = sheet
    .replace('</sheetData>', `${written}</sheetData>`)
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${lastColumn}${firstRow + rows.length - 1}"/>`)
  const items = [...added.keys()].map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')
  const unique = known + added.size
  const counted = strings.replace(/ count="\d+"/, '').replace(/uniqueCount="\d+"/, `uniqueCount="${unique}"`)
  return { [part]: withRows, [stringsPart]: counted.replace('</sst>', `${items}</sst>`) }
}

interface ColumnLook {
  readonly letters: string
  readonly style: string
}

/** The columns of a row and the style of each. */
function columnsOf(sheet: string, row: number): readonly ColumnLook[] {
  const cells = sheet.matchAll(new RegExp(`<c r="([A-Z]+)${row}" s="(\\d+)"`, 'g'))
  return [...cells].map(([, letters = '', style = '']) => ({ letters, style }))
}

function rowXml(
  values: readonly CellValue[],
  row: number,
  looks: readonly ColumnLook[],
  indexOf: (text: string) => number,
): string {
  const cells = values.map((value, at) => {
    const look = looks[at]
    if (value === null || look === undefined) return ''
    const start = `<c r="${look.letters}${row}" s="${look.style}"`
    if (typeof value === 'string') return `${start} t="s"><v>${indexOf(value)}</v></c>`
    return `${start}><v>${value instanceof Date ? (value.getTime() - dayZero) / dayLength : value}</v></c>`
  })
  return `<row r="${row}">${cells.join('')}</row>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
