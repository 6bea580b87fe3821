import type { InputStore } from '../packed/input-store.ts'
import type { PackedSheet } from '../packed/packed-sheet.ts'
import { SheetWriter } from '../packed/sheet-writer.ts'
import { UnreadableInput } from '../unreadable-input.ts'

type Scalar = string | number | boolean | null
type JsonRecord = ReadonlyMap<string, Scalar>

/**
 * Reads the wanted sheets of a `.json` input: sheet name → array of row objects; a sheet of facts may also be one object of
 * entry → value. Names are data: a sheet or column may be called `__proto__`.
 *
 * Throws `UnreadableInput` when it is not JSON in UTF-8, not of that shape, or beyond `limits.ts`.
 */
export function readJson(
  file: string,
  bytes: Uint8Array,
  store: InputStore,
  isWanted: (sheet: string) => boolean = () => true,
): readonly PackedSheet[] {
  const sheets = [...entriesOf(parseJson(bytes))].filter(([name]) => isWanted(name))
  return sheets.map(([name, rows]) => packSheet(file, name, toRecords(rows), store))
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new UnreadableInput('not-json', {}, error)
  }
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableInput('not-json')
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
  throw new UnreadableInput('not-json')
}

/** Row 1 holds the titles, so that one table reader serves every kind of input. */
function packSheet(file: string, name: string, records: readonly JsonRecord[], store: InputStore): PackedSheet {
  const titles = [...new Set(records.flatMap(record => [...record.keys()]))]
  const writer = new SheetWriter({ file, name, titles }, store)
  const columns = new Map(titles.map((title, column) => [title, column]))
  writer.startRow(1)
  for (const [column, title] of titles.entries()) writer.addText(column, title)
  for (const [index, record] of records.entries()) {
    writer.startRow(index + 2)
    // Only what the record has: one record of many columns must not make all others long.
    const filled = [...record].map(([title, value]) => ({ column: columns.get(title) ?? 0, value }))
    for (const { column, value } of filled.sort((one, other) => one.column - other.column)) {
      addScalar(writer, column, value)
    }
  }
  return writer.finish()
}

function addScalar(writer: SheetWriter, column: number, value: Scalar): void {
  if (typeof value === 'string') writer.addText(column, value)
  else if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    writer.addWord(column, 'error', '#GALAT!')
  else if (typeof value === 'number') writer.addNumber(column, value)
  else if (typeof value === 'boolean') writer.addBoolean(column, value)
}
