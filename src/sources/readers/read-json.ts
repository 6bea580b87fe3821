import type { Cell, Sheet, SheetRow } from '../source.ts'

type Scalar = string | number | boolean | null
type JsonRecord = ReadonlyMap<string, Scalar>

/**
 * Reads a `.json` input: sheet name → array of row objects; a sheet of facts may also be one object of entry → value.
 * Throws when it is not JSON or not of that shape. Names are data: a sheet or column may be called `__proto__`.
 */
export function readJson(file: string, bytes: Uint8Array): readonly Sheet[] {
  const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  return [...entriesOf(content)].map(([name, rows]) => toSheet(file, name, toRecords(rows)))
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object')
  return new Map(Object.entries(value))
}

function toRecords(rows: unknown): readonly JsonRecord[] {
  if (Array.isArray(rows)) return rows.map(toRecord)
  return [...toRecord(rows)].map(
    ([name, value]) =>
      new Map([
        ['Isian', name],
        ['Nilai', value],
      ]),
  )
}

function toRecord(row: unknown): JsonRecord {
  return new Map([...entriesOf(row)].map(([title, value]) => [title, toScalar(value)]))
}

function toScalar(value: unknown): Scalar {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  throw new TypeError('not a plain value')
}

/** Row 1 holds the titles, so that one table reader serves every kind of input. */
function toSheet(file: string, name: string, records: readonly JsonRecord[]): Sheet {
  const titles = [...new Set(records.flatMap(record => [...record.keys()]))]
  const heading: SheetRow = { number: 1, cells: titles.map(toCell) }
  const rows = records.map((record, index) => ({
    number: index + 2,
    cells: titles.map(title => toCell(record.get(title) ?? null)),
  }))
  const cellName = (row: number, column: number) => {
    const title = titles[column] ?? ''
    return row === 1 ? title : `[${row - 2}].${title}`
  }
  return { file, name, rows: [heading, ...rows], cellName }
}

function toCell(value: Scalar): Cell | undefined {
  if (value === null || value === '') return undefined
  if (typeof value === 'number') return { value: { type: 'number', number: value }, covered: false }
  if (typeof value === 'boolean') return { value: { type: 'boolean', boolean: value }, covered: false }
  return { value: { type: 'text', text: [{ text: value }] }, covered: false }
}
