import ExcelJS, { type CellValue } from 'exceljs'

/** A table as arrays of typed values, the titles first; a day is a `Date` at midnight UTC. */
export type Table = readonly (readonly (string | number | Date | null)[])[]
export type Tables = Readonly<Record<string, Table>>

/** The bytes of a workbook that a test fills with exceljs itself. */
export async function workbookBytes(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  fill(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export function writeXlsx(tables: Tables): Promise<Uint8Array> {
  return workbookBytes(workbook => {
    for (const [name, table] of Object.entries(tables)) {
      workbook.addWorksheet(name).addRows(table.map(row => [...row] as CellValue[]))
    }
  })
}

/** CSV as Excel writes it, but with every text quoted that holds any mark: `;` for Indonesian settings, `,` for others. */
export function writeCsv(table: Table, delimiter: ';' | ',' | '\t'): string {
  const lines = table.map(row => row.map(value => csvField(value, delimiter)).join(delimiter))
  return `${lines.join('\r\n')}\r\n`
}

function csvField(value: string | number | Date | null, delimiter: string): string {
  if (value === null) return ''
  if (value instanceof Date) return shortDate(value)
  const text = typeof value === 'number' && delimiter === ';' ? String(value).replace('.', ',') : String(value)
  return /[;,\t"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function shortDate(day: Date): string {
  return [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()]
    .map(part => String(part).padStart(2, '0'))
    .join('/')
}

export function writeJson(tables: Tables): string {
  const sheets = Object.entries(tables).map(([name, [titles = [], ...rows]]) => {
    const records = rows.map(row => Object.fromEntries(titles.map((title, column) => [title, jsonValue(row[column])])))
    return [name, records]
  })
  return JSON.stringify(Object.fromEntries(sheets))
}

const jsonValue = (value: string | number | Date | null | undefined) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null)
