import { addTable } from '../samples/workbook/add-table.ts'
import { packWorkbook, startWorkbook } from '../samples/workbook/pack-workbook.ts'

type Entry = string | number | null

/** The input of a golden case as a workbook: a sheet of facts is an object there, a table a list of rows. */
export async function buildFirstSample(input: string): Promise<Uint8Array> {
  const sheets: Readonly<Record<string, unknown>> = JSON.parse(input)
  const workbook = startWorkbook('2026-07-27')
  for (const [name, content] of Object.entries(sheets)) {
    const records = toRecords(content)
    const headings = Object.keys(records[0] ?? {})
    const columns = headings.map(heading => ({ heading, width: 30 }))
    addTable(workbook, { name, columns, rows: records.map(record => headings.map(heading => record[heading] ?? null)) })
  }
  return packWorkbook(workbook)
}

function toRecords(content: unknown): readonly Readonly<Record<string, Entry>>[] {
  if (Array.isArray(content)) return content
  return Object.entries(content as Record<string, Entry>).map(([title, value]) => ({ Isian: title, Nilai: value }))
}
