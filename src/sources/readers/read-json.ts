import { z } from 'zod'
import type { Cell, Sheet, SheetRow } from '../source.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const record = z.record(z.string(), scalar)
/** Sheet name → rows as objects; a sheet of facts may also be one object of entry → value. */
const workbook = z.record(z.string(), z.union([z.array(record), record]))

/** Reads a `.json` input. Throws when it is not JSON or not of that shape. */
export function readJson(file: string, bytes: Uint8Array): readonly Sheet[] {
  const content = workbook.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  return Object.entries(content).map(([name, rows]) => toSheet(file, name, Array.isArray(rows) ? rows : factRows(rows)))
}

type Scalar = z.infer<typeof scalar>
type JsonRecord = z.infer<typeof record>

function factRows(facts: JsonRecord): readonly JsonRecord[] {
  return Object.entries(facts).map(([name, value]) => ({ Isian: name, Nilai: value }))
}

/** Row 1 holds the titles, so that one table reader serves every kind of input. */
function toSheet(file: string, name: string, records: readonly JsonRecord[]): Sheet {
  const titles = [...new Set(records.flatMap(entry => Object.keys(entry)))]
  const heading: SheetRow = { number: 1, cells: titles.map(title => toCell(title)) }
  const rows = records.map((entry, index) => ({
    number: index + 2,
    cells: titles.map(title => toCell(Object.hasOwn(entry, title) ? entry[title] : null)),
  }))
  const cellName = (row: number, column: number) => `[${row - 2}].${titles[column] ?? ''}`
  return { file, name, rows: [heading, ...rows], cellName }
}

function toCell(value: Scalar | undefined): Cell | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'number') return { value: { type: 'number', number: value }, covered: false }
  if (typeof value === 'boolean') return { value: { type: 'boolean', boolean: value }, covered: false }
  return { value: { type: 'text', text: [{ text: value }] }, covered: false }
}
